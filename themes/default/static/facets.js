// A part of search.js: columns of values, and how many items have which.

var groups = ["department", "topic", "kind", "scope", "validity"];

function columns(x) {
  return load("columns", x.columns).then(function (args) {
    if (args.rows) return args;
    args.rows = { year: [] };
    groups.forEach(function (g, k) {
      var r = new Reader(args[k + 1]), rows = args.rows[g] = [];
      while (!r.ended()) {
        if (g !== "topic") { rows.push([r.number()]); continue; }
        for (var row = [], n = r.number(); n--;) row.push(r.number());
        rows.push(row);
      }
    });
    args[6].forEach(function (run) { for (var n = 0; n < run[1]; n++) args.rows.year.push(run[0]); });
    return args;
  });
}

// holds says whether an item has a value; a department's units are within it.
function holds(c, i, group, value) {
  if (group === "year") return String(c.rows.year[i]) === String(value);
  var names = c[0][groups.indexOf(group)];
  return (c.rows[group][i] || []).some(function (n) {
    for (; n >= 0; n = names.parents ? names.parents[n] - 1 : -1) if (names.values[n] === value) return true;
    return false;
  });
}

function count(c, items) {
  var facets = { year: {} };
  items.forEach(function (i) { facets.year[c.rows.year[i]] = (facets.year[c.rows.year[i]] || 0) + 1; });
  facets.year = Object.keys(facets.year).sort().reverse().filter(function (y) { return y !== "0"; }).map(function (y) { return { value: y, name: y, count: facets.year[y] }; });
  groups.forEach(function (g, k) {
    var names = c[0][k], n = names.values.map(function () { return 0; });
    items.forEach(function (i) {
      new Set([].concat.apply([], (c.rows[g][i] || []).map(function (d) {
        for (var chain = []; d >= 0; d = names.parents ? names.parents[d] - 1 : -1) chain.push(d);
        return chain;
      }))).forEach(function (d) { n[d]++; });
    });
    facets[g] = names.values.map(function (v, d) {
      return { value: v, name: names.names[d], count: n[d], parent: names.parents && names.parents[d] ? names.values[names.parents[d] - 1] : undefined };
    }).filter(function (f) { return f.count && f.value; }).sort(function (a, b) { return b.count - a.count; });
  });
  return facets;
}
