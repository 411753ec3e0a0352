// A part of search.js: from words to the items in which they may stand.

// mark, latin, frequent and pairGram are those of catalogue/search/cutter.go; testdata/cut.json there holds both to it.
function mark(c) { return c < 0x80 ? !(c > 47 && c < 58 || c > 96 && c < 123) : "，。、；：？！…—·《》〈〉￥％".indexOf(String.fromCharCode(c)) >= 0; }
function latin(c) { return c < 0x80 && ",;:?!\"'".indexOf(String.fromCharCode(c)) < 0 ? 1 : 0; }

var frequent = "的政国务业和公部人法作工发关中理地机府开区办行院市规有定化建要门信管制民实一日进体保用息会文产等全资展合设节生方农应动省大对成年" +
  "新各及以级加在内事主标推项责条家件服于重为号构共个局社育监时职经点企分性改度网强通利施提力专指持本范自导教十支出策三技同医高查或" +
  "意站安执与审位核准员不税基品金源县总目面现立效组单能学报委收所二创期平负相第据入其月急形得量程式革明上试可例题科场水费任按村确担" +
  "情代统术调结见处依系起决案环城镇研批四治更贫转境质权粮下划厅者财震领融食变备况计议求落督华联广之防由向集织好并布请取问照示补过完";

function pairGram(a, b) {
  var x = frequent.indexOf(String.fromCodePoint(a)), y = frequent.indexOf(String.fromCodePoint(b));
  if (x < 0) x = 256;
  if (y < 0) y = 256;
  return x > y || x === y && a <= b ? (a & half - 1) * 2 * half + (b & half - 1) : ((b & half - 1) * 2 + 1) * half + (a & half - 1);
}

// hashGram is a gram of several characters, from one place to before another; which is 1 for four of them, 2 for a whole
// number or Latin word.
function hashGram(which, c, from, to) {
  for (var h = 2166136261; from < to; from++) h = Math.imul(h ^ c[from], 16777619);
  return (half - which) * 2 * half + ((h ^ h >>> 18) & half - 1);
}

// wholesOf are the numbers and Latin words of which a word shows the character before and the end, or a bracket in them.
function wholesOf(c) {
  var found = [];
  for (var i = 1, from = 0; i <= c.length; i++) {
    var goes = i < c.length && latin(c[i]);
    if (goes && !latin(c[i - 1])) from = i;
    if (from && i - from > 4 && (!goes && i < c.length || c[i - 1] === 41)) found.push(hashGram(2, c, from - 1, i));
    if (!goes) from = 0;
  }
  return found.reverse();
}

// gramsOf are the grams of a word, those that narrow most first: whole numbers, fours from the end, where numbers differ,
// then pairs of Chinese characters that do not overlap, then the rest. cover is how many of them hold every character;
// exact says that one of them is the word.
function gramsOf(word) {
  var c = Array.from(word, function (ch) { return ch.codePointAt(0); }), wholes = wholesOf(c), fours = [], pairs = [], i;
  if (c.length === 1) return { grams: [c[0] & half - 1], cover: 1, exact: true };
  for (i = c.length - 4; i >= 0; i--) if (latin(c[i]) + latin(c[i + 1]) + latin(c[i + 2]) + latin(c[i + 3]) > 2) fours.push(hashGram(1, c, i, i + 4));
  for (i = 0; i + 1 < c.length; i++) {
    if (!mark(c[i]) && !mark(c[i + 1])) pairs.push({ gram: pairGram(c[i], c[i + 1]), rare: (c[i] > 0x2fff) + (c[i + 1] > 0x2fff), at: i });
  }
  if (!pairs.length && !fours.length) return { grams: c.map(function (n) { return n & half - 1; }), cover: c.length };
  var last = c.length - 2;
  pairs.sort(function (p, q) { return q.rare - p.rare || (p.at % 2 && p.at !== last) - (q.at % 2 && q.at !== last) || p.at - q.at; });
  if (pairs.length > 7) { // far from one another: the first, the last, the middle ones
    var spread = [0, pairs.length - 1, pairs.length >> 1, pairs.length >> 2, 3 * pairs.length >> 2].map(function (k) { return pairs[k]; });
    pairs = spread.concat(pairs.filter(function (p) { return spread.indexOf(p) < 0; }));
  }
  fours = [0, fours.length >> 1, fours.length - 1].map(function (k) { return fours[k]; }).concat(fours).filter(function (g, k, all) { return g !== undefined && all.indexOf(g) === k; });
  pairs = pairs.map(function (p) { return p.gram; });
  var grams = wholes.length ? wholes.concat(pairs, fours) : fours.slice(0, 3).concat(pairs, fours.slice(3));
  return { grams: grams.filter(function (g, k) { return grams.indexOf(g) === k; }), cover: Math.ceil(c.length / 2), exact: c.length === 2 };
}

function both(a, b) {
  var out = [], i = 0, k = 0;
  while (i < a.length && k < b.length) {
    if (a[i] === b[k]) { out.push(a[i]); i++; k++; } else if (a[i] < b[k]) i++; else k++;
  }
  return out;
}

function either(a, b) { return Array.from(new Set(a.concat(b))).sort(function (x, y) { return x - y; }); }

// Loading more of the index pays while it spares more pages than it costs: a file of it is as long as two.
var wave = 3, dear = 3, shown = 10;

// wrong is how many pages would be looked at in vain, for all that is known: as many as there were if the grams stood
// wherever they like, first those with the grams in the title, then all. Where nearly all items have the grams that says
// nothing, and the first pages will tell.
function wrong(x, found) {
  var sum = 0, wanted = shown;
  if (found.all.length > x.items / 3) return 0;
  [[found.title.length, found.titleChance], [found.all.length - found.title.length, found.chance]].forEach(function (c) {
    var right = Math.max(0, c[0] - c[1] * x.items);
    if (wanted > 0) sum += right < wanted ? c[0] - right : wanted * (c[0] - right) / right;
    wanted -= right;
  });
  return sum;
}

// narrow intersects the postings of a word's grams, some at a time, and whatever else lies in the same files, until few
// pages would be looked at in vain, or more of the index excludes little. What was not needed stays in rest.
function narrow(x, grams, cover, found) {
  var now = found ? wave : Math.min(wave, cover), before = found ? found.all.length : Infinity;
  var files = new Set(grams.slice(0, now).map(function (g) { return shardOf(x, g); })), rest = [];
  var loaded = grams.filter(function (g, i) { return i < now || files.has(shardOf(x, g)) || !rest.push(g); });
  return Promise.all(loaded.map(function (g) { return posting(x, g); })).then(function (lists) {
    lists.forEach(function (p) {
      if (!p) p = { all: [], title: [], head: [] };
      var head = either(p.title, p.head), f = found || { all: p.all, title: p.title, head: head, chance: 1, titleChance: 1 };
      found = {
        all: both(f.all, p.all), title: both(f.title, p.title), head: both(f.head, head),
        chance: f.chance * p.all.length / x.items, titleChance: f.titleChance * p.title.length / x.items,
      };
    });
    found.rest = rest;
    var n = found.all.length, more = cover > now ? n > dear : wrong(x, found) > dear;
    return found.rest.length && more && before - n >= Math.min(now, before / 4) ? narrow(x, found.rest, cover - now, found) : found;
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
