// The search: window.gongkai.search(text, options). The index is made by catalogue/search, whose package comment says how;
// this reads it, verifies what it finds on the items' own pages, and cuts the passages. Everything is loaded as scripts and
// pages of the site itself, so that it works under a strict policy, from any folder, and from file://.
var root = document.currentScript.src.replace(/register\/search\.[^\/]*$/, "");
var pages = location.href.indexOf(root + "zh-hant/") === 0 ? "zh-hant/" : "";
var alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz !#$%&'()*+,-./:;<=>?@[]^_`{|}~";
var values = [], half = 1 << 18, none = new Map();
for (var v = 0; v < alphabet.length; v++) values[alphabet.charCodeAt(v)] = v;

// Files

var files = {}, arrived = {};

// load gives what a file puts under its name; a file that does not come is asked for again the next time.
function load(name, hash) {
  if (files[name]) return files[name];
  return files[name] = new Promise(function (resolve, reject) {
    var script = document.createElement("script");
    arrived[name] = resolve;
    script.src = root + "register/search/" + name + (hash ? "." + hash : "") + ".js";
    script.onerror = function () { delete files[name]; script.remove(); reject(new Error("gongkai: " + script.src)); };
    document.head.appendChild(script);
  });
}

function put(name) { if (arrived[name]) arrived[name]([].slice.call(arguments, 1)); }

var entry;

// index is the entry, with where each shard begins.
function index() {
  return entry || (entry = load("index").then(function (args) {
    var x = args[0], r = new Reader(x.shards), first = 0;
    x.starts = [];
    while (!r.ended()) x.starts.push(first += r.number());
    x.folderNames = x.folders.split("\n");
    return x;
  }, function (error) { entry = null; throw error; }));
}

// Numbers and lists

function Reader(text, at, end) { this.text = text; this.at = at || 0; this.end = end === undefined ? text.length : end; }
Reader.prototype.ended = function () { return this.at >= this.end; };
Reader.prototype.number = function () {
  for (var n = 0, unit = 1; ; unit *= 31) {
    var v = values[this.text.charCodeAt(this.at++)];
    if (v < 62) return n + v * unit;
    n += v * unit;
  }
};

// list decodes a list of items: numbers, packed distances, or a bit for each item.
function list(layout, text, start, end, all) {
  var r = new Reader(text, start, end), out = [], next = 0, i, v;
  if (layout === 0) {
    while (!r.ended()) { out.push(next += r.number()); next++; }
    return out;
  }
  if (layout === 1) {
    for (i = 0; r.at < end; i += 6) for (v = values[text.charCodeAt(r.at++)], next = 0; next < 6; next++) if (v >> next & 1) out.push(i + next);
    return out;
  }
  var low = values[text.charCodeAt(r.at++)], count = r.number(), bits = 0, n = 0;
  function bit() {
    if (!n) { bits = values[text.charCodeAt(r.at++)]; n = 6; }
    var b = bits & 1;
    bits >>= 1; n--;
    return b;
  }
  while (count--) {
    for (v = 0; bit(); v++);
    v <<= low;
    for (i = 0; i < low; i++) v |= bit() << i;
    out.push(next += v); next++;
  }
  return out;
}

// posting finds a gram in its shard: the items that hold it, and those where it stands in the title or the head.
function posting(x, gram) {
  var a = 0, b = x.starts.length;
  while (b - a > 1) { var m = a + b >> 1; if (x.starts[m] <= gram) a = m; else b = m; }
  if (!x.starts.length || x.starts[0] > gram) return Promise.resolve(null);
  return load("s" + a.toString(36), x.names.substr(3 * a, 3)).then(function (args) {
    var r = new Reader(args[0]), key = x.starts[a];
    while (!r.ended()) {
      key += r.number();
      var head = r.number(), start = r.at, end = r.at += Math.floor(head / 16), here = key === gram;
      var found = here && { all: list(head & 3, r.text, start, end, x.items), title: [], head: [] };
      [4, 8].forEach(function (flag) {
        if (!(head & flag)) return;
        var n = r.number();
        if (here) found[flag === 4 ? "title" : "head"] = list(0, r.text, r.at, r.at + n).map(function (place) { return found.all[place]; });
        r.at += n;
      });
      if (key >= gram) return found || null;
    }
    return null;
  });
}

// Queries

// mark and latin are those of catalogue/search/gram.go.
function mark(c) { return c < 0x80 ? !(c > 47 && c < 58 || c > 96 && c < 123) : "，。、；：？！…—·《》〈〉￥％".indexOf(String.fromCharCode(c)) >= 0; }
function latin(c) { return c < 0x80 && ",;:?!\"'".indexOf(String.fromCharCode(c)) < 0 ? 1 : 0; }

function fourGram(c, i) {
  for (var h = 2166136261, k = i; k < i + 4; k++) h = Math.imul(h ^ c[k], 16777619);
  return (half - 1) * half + ((h ^ h >>> 18) & half - 1);
}

// gramsOf are the grams of a word, those that narrow most first: fours from the end, where numbers differ, then pairs of
// Chinese characters that do not overlap, then the rest. cover is how many of them hold every character.
function gramsOf(word) {
  var c = Array.from(word, function (ch) { return ch.codePointAt(0); }), fours = [], pairs = [], i;
  if (c.length === 1) return { grams: [c[0] & half - 1], cover: 1 };
  for (i = c.length - 4; i >= 0; i--) if (latin(c[i]) + latin(c[i + 1]) + latin(c[i + 2]) + latin(c[i + 3]) > 2) fours.push(fourGram(c, i));
  for (i = 0; i + 1 < c.length; i++) {
    if (!mark(c[i]) && !mark(c[i + 1])) pairs.push({ gram: (c[i] & half - 1) * half + (c[i + 1] & half - 1), rare: (c[i] > 0x2fff) + (c[i + 1] > 0x2fff), at: i });
  }
  if (!pairs.length && !fours.length) return { grams: c.map(function (n) { return n & half - 1; }), cover: c.length };
  var last = c.length - 2;
  pairs.sort(function (p, q) { return q.rare - p.rare || (p.at % 2 && p.at !== last) - (q.at % 2 && q.at !== last) || p.at - q.at; });
  if (pairs.length > 7) { // far from one another: the first, the last, the middle ones
    var spread = [0, pairs.length - 1, pairs.length >> 1, pairs.length >> 2, 3 * pairs.length >> 2].map(function (k) { return pairs[k]; });
    pairs = spread.concat(pairs.filter(function (p) { return spread.indexOf(p) < 0; }));
  }
  fours = [0, fours.length >> 1, fours.length - 1].map(function (k) { return fours[k]; }).concat(fours).filter(function (g, k, all) { return g !== undefined && all.indexOf(g) === k; });
  var grams = fours.slice(0, 3).concat(pairs.map(function (p) { return p.gram; }), fours.slice(3));
  return { grams: grams.filter(function (g, k) { return grams.indexOf(g) === k; }), cover: Math.ceil(c.length / 2) };
}

function both(a, b) {
  var out = [], i = 0, k = 0;
  while (i < a.length && k < b.length) {
    if (a[i] === b[k]) { out.push(a[i]); i++; k++; } else if (a[i] < b[k]) i++; else k++;
  }
  return out;
}

function either(a, b) { return Array.from(new Set(a.concat(b))).sort(function (x, y) { return x - y; }); }

// Loading more of the index pays while there are more candidates than one wants to look at; where there are very many the
// characters of a word stand together as a rule, and the first pages tell whether they do. A page is half as long as a file
// of the index: after so many files one looks at more pages instead.
var enough = 14, many = 400, wave = 3, dear = 6;

// narrow intersects the postings of a word's grams, some at a time, until few candidates are left. What was not needed
// stays in rest.
function narrow(x, grams, cover, found, loaded) {
  var now = found ? wave : Math.min(wave, cover);
  return Promise.all(grams.slice(0, now).map(function (g) { return posting(x, g); })).then(function (lists) {
    lists.forEach(function (p) {
      if (!p) p = { all: [], title: [], head: [] };
      var head = either(p.title, p.head);
      found = found ? { all: both(found.all, p.all), title: both(found.title, p.title), head: both(found.head, head) } : { all: p.all, title: p.title, head: head };
    });
    found.rest = grams.slice(now);
    var n = found.all.length;
    loaded = (loaded || 0) + now;
    return found.rest.length && n > (loaded < dear ? enough : 3 * enough) && (cover > now || n < many) ? narrow(x, found.rest, cover - now, found, loaded) : found;
  });
}

// candidates are the items in which all words may stand, in the order wanted; rest takes the grams that were not needed.
function candidates(x, words, sort, rest) {
  return Promise.all(words.map(function (w) { var g = gramsOf(w); return narrow(x, g.grams, g.cover); })).then(function (found) {
    var all = found.reduce(function (f, g) { return { all: both(f.all, g.all), title: both(f.title, g.title), head: both(f.head, g.head) }; });
    var newest = all.all.slice().reverse();
    rest.push.apply(rest, [].concat.apply([], found.map(function (f) { return f.rest; })));
    if (sort === "date") return newest;
    var title = new Set(all.title), head = new Set(all.head);
    return newest.filter(function (i) { return title.has(i); })
      .concat(newest.filter(function (i) { return head.has(i) && !title.has(i); }))
      .concat(newest.filter(function (i) { return !head.has(i) && !title.has(i); }));
  });
}

// Pages

var seen = {}, inline = { A: 1, EM: 1, STRONG: 1, CODE: 1, SUP: 1, SPAN: 1 };

function block(x, i) {
  var b = Math.floor(i / 256);
  return load("a" + b, x.addresses[b]).then(function (args) {
    if (!args.names) {
      args.names = args[1].split("\n");
      var r = new Reader(args[0]);
      args.folders = args.names.map(function () { return x.folderNames[r.number()]; });
    }
    return args.folders[i % 256] + args.names[i % 256] + ".html";
  });
}

function textOf(node) {
  var out = "";
  node.childNodes.forEach(function (n) {
    if (n.nodeType === 3) out += n.nodeValue;
    else if (n.nodeType === 1) out += inline[n.tagName] ? textOf(n) : " " + textOf(n) + " ";
  });
  return out;
}

// read takes from a page what of its item is indexed, and what a hit shows.
function read(doc, address) {
  var all = function (query) { return Array.from(doc.querySelectorAll(query), textOf); };
  var h1 = doc.querySelector("h1"), summary = doc.querySelector(".summary"), label = summary && summary.querySelector("b");
  var time = doc.querySelector('meta[name="PubDate"]'), scope = doc.querySelector(".marks .scope");
  if (label) label.remove();
  var departments = all("body > nav li + li"), body = all(".prose")[0] || "";
  return {
    address: address, title: h1 ? textOf(h1).trim() : "", date: time ? time.content.slice(0, 10) : "",
    department: departments[departments.length - 1] || "", scope: scope ? scope.className.replace(/mark|scope|\s/g, "") : "",
    fields: [h1 ? textOf(h1) : ""].concat(all(".key [translate=no]"), departments, all(".key a[href*='register/topics/']"),
      all(".key .words").map(function (t) { return t.replace(/[、,，]/g, " "); }), summary ? [textOf(summary)] : [], [body]),
  };
}

// page is what read gives for an item, its address as seen from the search page: fetched, or from file:// asked of the page itself in a hidden frame.
function page(x, i) {
  if (!seen[i]) seen[i] = block(x, i).then(function (address) {
    var url = root + pages + address.split("/").map(encodeURIComponent).join("/");
    var text = location.protocol === "file:" ? framed(url) : fetch(url).then(function (r) {
      if (!r.ok) throw new Error("gongkai: " + url + " " + r.status);
      return r.text();
    });
    return text.then(function (html) { return read(new DOMParser().parseFromString(html, "text/html"), address); });
  }).catch(function (error) { delete seen[i]; throw error; });
  return seen[i];
}

function framed(url) {
  return new Promise(function (resolve, reject) {
    var frame = document.createElement("iframe"), late = setTimeout(function () { end(reject, new Error("gongkai: " + url)); }, 10000);
    function end(how, what) { clearTimeout(late); window.removeEventListener("message", hear); frame.remove(); how(what); }
    function hear(e) { if (e.source === frame.contentWindow && typeof e.data === "string") end(resolve, e.data); }
    window.addEventListener("message", hear);
    frame.hidden = true;
    frame.src = url + "#Text";
    document.body.appendChild(frame);
  });
}

// passageOf is the text around the first word, from the place where it says most.
function passageOf(fields, words, pairs) {
  for (var f = fields.length - 1; f >= 0; f = f === fields.length - 1 && fields.length > 1 ? fields.length - 2 : f - 1) {
    for (var w = 0; w < words.length; w++) {
      var places = [], at = fold(fields[f], pairs, places).indexOf(words[w]);
      if (at < 0 || f === 0) continue;
      var from = Math.max(0, places[at] - 24), to = Math.min(fields[f].length, places[at] + 80);
      return (from ? "…" : "") + fields[f].slice(from, to).replace(/\s+/g, " ").trim() + (to < fields[f].length ? "…" : "");
    }
    if (f === 0) break;
  }
  var body = fields[fields.length - 1].trim();
  return body.slice(0, 80).replace(/\s+/g, " ") + (body.length > 80 ? "…" : "");
}

// parts cuts a text at the words, so that they can be marked.
function parts(text, words) {
  var places = [], folded = fold(text, marks, places), out = [], done = 0;
  for (var at = 0; at < folded.length;) {
    var next = -1, length = 0;
    words.forEach(function (w) {
      var k = w ? folded.indexOf(w, at) : -1;
      if (k >= 0 && (next < 0 || k < next || k === next && w.length > length)) { next = k; length = w.length; }
    });
    if (next < 0) break;
    var from = places[next], to = places[next + length];
    if (from > done) out.push({ text: text.slice(done, from), hit: false });
    out.push({ text: text.slice(from, to), hit: true });
    done = to; at = next + length;
  }
  if (done < text.length) out.push({ text: text.slice(done), hit: false });
  return out;
}

// Folding: the table of traditional characters is loaded when a query or the site has any.

var marks = none, common;

// unusual says whether a text has a character that may be traditional: one that the Chinese standard set of 1980 lacks.
function unusual(text) {
  if (!common) {
    common = new Set();
    var bytes = new Uint8Array(2 * 94 * 72), n = 0;
    for (var row = 0xb0; row < 0xf8; row++) for (var cell = 0xa1; cell < 0xff; cell++) { bytes[n++] = row; bytes[n++] = cell; }
    for (var c of new TextDecoder("gbk").decode(bytes)) common.add(c);
  }
  return Array.from(text).some(function (c) { var n = c.codePointAt(0); return n > 0x33ff && (n < 0xa000 || n > 0x1ffff) && !common.has(c); });
}

function pairsFor(x, text) {
  if (marks === none && x.pairs) marks = foldPairs(x.pairs);
  if (marks.whole || !(pages || x.traditional || unusual(text))) return Promise.resolve(marks);
  return load("fold", x.fold).then(function (args) {
    marks = foldPairs(args[0]);
    marks.whole = true;
    return marks;
  });
}

// Facets

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

// Searching

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
      return { words: words, list: list, rest: rest, hits: [], at: 0, exact: words.every(function (w) { return Array.from(w).length < 3; }) };
    });
  }).catch(function (error) { delete kept[key]; throw error; });
}

// verify looks at candidates in their order until so many hits are known.
function verify(x, q, wanted) {
  if (q.hits.length >= wanted || q.at >= q.list.length) return Promise.resolve(q);
  if (q.busy) return q.busy.then(function () { return verify(x, q, wanted); });
  var next = q.list.slice(q.at, q.at + Math.min(wanted - q.hits.length, 200));
  q.busy = Promise.all(next.map(function (i) { return page(x, i); })).then(function (found) {
    found.forEach(function (p, k) {
      var folded = p.fields.map(function (f) { return fold(f, marks); });
      if (!q.words.every(function (w) { return folded.some(function (f) { return f.indexOf(w) >= 0; }); })) return;
      q.hits.push({ item: next[k], address: p.address, title: p.title, date: p.date, department: p.department, scope: p.scope, passage: passageOf(p.fields, q.words, marks) });
    });
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
    return q.list.length - q.at > enough && q.rest.length ? strain(x, q) : null;
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
index().then(function (x) { if (x.items) block(x, x.items - 1); }, function () { /* the first search asks again and says so */ });
