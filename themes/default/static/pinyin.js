// Finds the words that a reader means who types them by their sound, in the dictionary of catalogue/search/pinyin.go. To
// be laid inside the function of a script. A line of the dictionary is a word, its readings, and how many titles have it:
// "政务公开\tzheng'wu'gong'kai\t31". An answer is {word, count, fit}, best first.

// Every final and the initials before it; Z, C, S stand for zh, ch, sh, and - for none.
var pinyinSyllables = new Set(), pinyinBeginnings = new Set();
("a -bcCdfghklmnpsStwyzZ|ai -bcCdghklmnpsStwzZ|an -bcCdfghklmnprsStwyzZ|ang -bcCdfghklmnprsStwyzZ|" +
  "ao -bcCdghklmnprsStyzZ|e -cCdghklmnrsStyzZ|ei -bdfghklmnpStwzZ|en -bcCdfghklmnprsSwzZ|" +
  "eng -bcCdfghklmnprsStwzZ|er -|i bcCdjlmnpqrsStxyzZ|ia djlnqx|ian bdjlmnpqtx|iang jlnqx|iao bdfjlmnpqtx|" +
  "ie bdjlmnpqtx|in bjlmnpqxy|ing bdjlmnpqtxy|iong jqx|iu djlmnqx|o -bflmpwy|ong cCdghklnrstyzZ|" +
  "ou -cCdfghklmnprsStyzZ|u bcCdfghjklmnpqrsStwxyzZ|ua CghkrSZ|uai CghkSZ|uan cCdghjklnqrsStxyzZ|" +
  "uang CghkSZ|ue jqxy|ui cCdghkrsStzZ|un cCdghjklnqrsStxyzZ|uo cCdghklnrsStzZ|v ln|ve ln").split("|").forEach(function (row) {
  var parts = row.split(" ");
  for (var c of parts[1]) {
    var s = (c === "-" ? "" : c < "a" ? c.toLowerCase() + "h" : c) + parts[0];
    pinyinSyllables.add(s);
    for (var n = 1; n <= s.length; n++) pinyinBeginnings.add(s.slice(0, n));
  }
});

// pinyinParts are the parts of what was typed between spaces and apostrophes, none if it is no pinyin. lue is lve.
function pinyinParts(text) {
  var plain = text.toLowerCase().replace(/\u00fc/g, "v").replace(/([ln])ue/g, "$1ve");
  return /^[a-z' ]*$/.test(plain) && plain.length <= 60 ? plain.split(/[' ]+/).filter(Boolean) : [];
}

// pinyinQuery is what was typed in one piece, and where a syllable must end.
function pinyinQuery(text) {
  var query = { letters: "", ends: [] };
  pinyinParts(text).forEach(function (part) { query.ends.push((query.letters += part).length); });
  return query;
}

// syllables are all ways to read Latin letters as whole syllables: [["xian"], ["xi", "an"]]. Fewest syllables first.
function syllables(text) {
  var query = pinyinQuery(text), found = [], dead = new Set();
  (function go(at, list) {
    if (found.length > 63 || dead.has(at)) return;
    if (at === query.letters.length) { if (at) found.push(list); return; }
    var before = found.length, end = query.ends.find(function (e) { return e > at; });
    for (var to = Math.min(at + 6, end); to > at; to--) {
      var s = query.letters.slice(at, to);
      if (pinyinSyllables.has(s)) go(to, list.concat(s));
    }
    if (found.length === before) dead.add(at);
  })(0, []);
  return found.sort(function (a, b) { return a.length - b.length; });
}

// initialsOf are the pairs of initials under which the words stand that may be meant, the likeliest first: those of whole
// syllables, then those of single letters, then of both mixed.
function initialsOf(text) {
  var query = pinyinQuery(text), q = query.letters, found = new Set(), dead = new Set();
  syllables(text).forEach(function (list) { if (list.length > 1) found.add(list[0][0] + list[1][0]); });
  if (q.length > 1 && !/[iuv]/.test(q)) found.add(q.slice(0, 2));
  function ends(at) {
    if (at === q.length) return true;
    if (dead.has(at)) return false;
    for (var to of next(at)) if (ends(to)) return true;
    dead.add(at);
    return false;
  }
  function next(at) {
    var list = [], end = query.ends.find(function (e) { return e > at; });
    for (var to = Math.min(at + 6, end); to > at; to--) if (pinyinBeginnings.has(q.slice(at, to))) list.push(to);
    return list;
  }
  if (q) next(0).forEach(function (to) { if (to < q.length && ends(to)) found.add(q[0] + q[to]); });
  return Array.from(found);
}

// pinyinFit is how well a reading fits: 0 every letter, 1 every initial, 2 both mixed, 3 its first syllables, 4 beginnings
// of its first syllables, 5 not at all.
function pinyinFit(query, reading) {
  var list = reading.split("'"), q = query.letters, at = 0, whole = list.map(function (s) { return at += s.length; });
  function split() { return query.ends.every(function (e) { return whole.includes(e); }); }
  if (q === list.join("") && split()) return 0;
  if (q === list.map(function (s) { return s[0]; }).join("")) return 1;
  function go(i, at) {
    if (at === q.length) return i === list.length ? 2 : i > 1 ? 4 : 5;
    if (i === list.length) return 5;
    var best = 5, s = list[i], end = query.ends.find(function (e) { return e > at; });
    for (var n = 1; n <= s.length && at + n <= end && q[at + n - 1] === s[n - 1]; n++) best = Math.min(best, go(i + 1, at + n));
    return best;
  }
  var fit = go(0, 0);
  return fit === 4 && whole.includes(q.length) && list.join("").startsWith(q) && split() ? 3 : fit;
}

// matchPinyin finds the words that Latin letters may mean, as whole syllables, initials, or both mixed.
function matchPinyin(text, lines) {
  var query = pinyinQuery(text), best = new Map();
  if (query.letters.length > 1) lines.forEach(function (line) {
    var parts = line.split("\t");
    if (parts.length < 3) return;
    parts[1].split(",").forEach(function (reading) {
      var fit = pinyinFit(query, reading), known = best.get(parts[0]);
      if (fit < 5 && !(known && known.fit <= fit)) best.set(parts[0], { word: parts[0], count: +parts[2], fit: fit });
    });
  });
  return pinyinSorted(best);
}

function pinyinSorted(best) {
  return Array.from(best.values()).sort(function (a, b) {
    return a.fit - b.fit || b.count - a.count || (a.word < b.word ? -1 : 1);
  });
}

// charReadings is a map of characters and their readings, from the file of lines "reading\tcharacters".
function charReadings(file) {
  var readings = new Map();
  file.split("\n").forEach(function (line) {
    var parts = line.split("\t");
    for (var c of parts[1] || "") readings.set(c, (readings.get(c) || []).concat(parts[0]));
  });
  return readings;
}

// initialsOfHan are the pairs of initials under which the words stand that sound like Chinese characters.
function initialsOfHan(text, readings) {
  var found = new Set(), both = Array.from(text).slice(0, 2).map(function (c) { return readings.get(c) || []; });
  if (both.length > 1) both[0].forEach(function (a) { both[1].forEach(function (b) { found.add(a[0] + b[0]); }); });
  return Array.from(found);
}

// homophones finds the words that sound like text without being it; fit is the number of characters that differ.
function homophones(text, readings, lines) {
  var chars = Array.from(text), best = new Map(), sounds = chars.map(function (c) { return readings.get(c) || []; });
  lines.forEach(function (line) {
    var parts = line.split("\t"), word = Array.from(parts[0]);
    if (parts.length < 3 || word.length !== chars.length || parts[0] === text) return;
    var fits = parts[1].split(",").some(function (reading) {
      return reading.split("'").every(function (s, i) { return sounds[i].includes(s); });
    });
    var fit = word.filter(function (c, i) { return c !== chars[i]; }).length;
    if (fits) best.set(parts[0], { word: parts[0], count: +parts[2], fit: fit });
  });
  return pinyinSorted(best);
}
