// A part of search.js: from words to the items in which they may stand.

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
