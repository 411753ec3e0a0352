// The search: window.gongkai.search(text, options). The index is made by catalogue/search, whose package comment says how;
// this reads it, verifies what it finds on the items' own pages, and cuts the passages. Everything is loaded as scripts and
// pages of the site itself, so that it works under a strict policy, from any folder, and from file://.
var kept = {};

// question prepares a search, or finds it again: its candidates, and how far they were verified.
function question(x, text, options) {
  var filters = options.filters || {}, names = Object.keys(filters).filter(function (n) { return filters[n]; }).sort();
  var sort = options.sort === "date" ? "date" : "relevance";
  var key = JSON.stringify([text, sort, names.map(function (n) { return [n, filters[n]]; })]);
  if (kept[key]) return kept[key];
  var words = text.split(" ").filter(function (w, i, all) { return w && all.indexOf(w) === i; });
  var rest = [];
  return kept[key] = candidates(x, words, sort, rest).then(function (list) {
    var narrowed = names.length ? columns(x).then(function (c) {
      return list.filter(function (i) { return names.every(function (n) { return holds(c, i, n, filters[n]); }); });
    }) : list;
    return Promise.resolve(narrowed).then(function (list) {
      return { words: words, list: list, rest: rest, hits: [], at: 0, exact: words.every(function (w) { return gramsOf(w).exact; }) };
    });
  }).catch(function (error) { delete kept[key]; throw error; });
}

// hitOf is what is shown of a page, null if the words do not all stand in it.
function hitOf(p, words, item) {
  var folded = p.fields.map(function (f) { return fold(f, marks); });
  if (!words.every(function (w) { return folded.some(function (f) { return f.indexOf(w) >= 0; }); })) return null;
  return { item: item, address: p.address, title: p.title, date: p.date, department: p.department, scope: p.scope, passage: passageOf(p.fields, folded, words) };
}

// verify looks at candidates in their order until so many hits are known.
function verify(x, q, wanted) {
  if (q.hits.length >= wanted || q.at >= q.list.length) return Promise.resolve(q);
  if (q.busy) return q.busy.then(function () { return verify(x, q, wanted); });
  var next = q.list.slice(q.at, q.at + Math.min(wanted - q.hits.length, 200));
  q.busy = Promise.all(next.map(function (i) {
    return page(x, i).then(function (p) { return hitOf(p, q.words, i); }); // as it comes, while others are still on their way
  })).then(function (found) {
    q.hits = q.hits.concat(found.filter(Boolean));
    q.at += next.length;
    return q.hits.length < wanted && q.hits.length < 0.8 * q.at && q.rest.length ? strain(x, q) : null;
  }).then(function () { q.busy = null; }, function (error) { q.busy = null; throw error; });
  return q.busy.then(function () { return verify(x, q, wanted); });
}

// strain takes from the candidates that were not looked at those that more grams of the words exclude.
function strain(x, q) {
  return Promise.all(q.rest.splice(0, 4).map(function (g) { return posting(x, g); })).then(function (lists) {
    lists.forEach(function (p) {
      var has = new Set(p ? p.all : []), before = q.list.slice(0, q.at);
      q.list = before.concat(q.list.slice(q.at).filter(function (i) { return has.has(i); }));
    });
    return q.list.length - q.at > dear && q.rest.length ? strain(x, q) : null;
  });
}

function answer(x, q, options, instead) {
  var offset = options.offset || 0, limit = options.limit === undefined ? 10 : options.limit, rest = q.list.length - q.at;
  return {
    total: q.hits.length + rest, approximate: rest > 0 && !q.exact, words: q.words, instead: instead || null,
    hits: q.hits.slice(offset, offset + limit),
    get facets() { return columns(x).then(function (c) { return count(c, q.hits.map(function (h) { return h.item; }).concat(q.list.slice(q.at))); }); },
  };
}

// sounding are the words of the site that a query may mean: pinyin or initials, or characters that sound the same.
function sounding(x, folded) {
  var han = /[^\x00-\x7f]/.test(folded);
  if (!han && /[^a-z' ]/.test(folded)) return Promise.resolve([]);
  return (han ? load("readings", x.readings).then(function (args) { return charReadings(args[0]); }) : Promise.resolve(null)).then(function (readings) {
    var pairs = (han ? initialsOfHan(folded, readings) : initialsOf(folded)).slice(0, 3);
    var wanted = [];
    x.sounds.forEach(function (s, k) { if (pairs.some(function (p) { return s.first <= p && p <= s.last; })) wanted.push(load("p" + k, s.hash)); });
    return Promise.all(wanted).then(function (found) {
      var lines = [].concat.apply([], found.map(function (args) { return args[0].split("\n"); }));
      return han ? homophones(folded, readings, lines) : matchPinyin(folded, lines);
    });
  });
}

// instead searches what a query without a hit may have meant; null if nothing.
function instead(x, folded, options) {
  return sounding(x, folded).then(function (words) {
    if (!words.length) return null;
    var word = words[0].word;
    return ask(x, fold(word, marks).trim(), options).then(function (q) {
      return q.hits.length ? answer(x, q, options, { text: word, also: words.slice(1, 4).map(function (w) { return w.word; }) }) : null;
    });
  });
}

function ask(x, folded, options) {
  var limit = options.limit === undefined ? 10 : options.limit;
  return question(x, folded, options).then(function (q) { return verify(x, q, (options.offset || 0) + limit); });
}

// search finds the items in which every word of a text stands.
function search(text, options) {
  options = options || {};
  return index().then(function (x) {
    return pairsFor(x, text).then(function (pairs) {
      var folded = fold(text, pairs).trim();
      if (!folded) return answer(x, { words: [], list: [], hits: [], at: 0, exact: true }, options);
      return ask(x, folded, options).then(function (q) {
        if (q.hits.length || q.at < q.list.length) return answer(x, q, options);
        return instead(x, folded, options).then(function (other) { return other || answer(x, q, options); });
      });
    });
  });
}

window.gongkai = { search: search, parts: parts, put: put, root: root };
index().then(function (x) { if (x.items) addressOf(x, x.items - 1); }, function () { /* the first search asks again and says so */ });
