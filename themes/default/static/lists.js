// A part of search.js: what is loaded of the index, and how its numbers and lists are read.
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
    x.files = [];
    while (!r.ended()) {
      var n = r.number();
      first += Math.floor(n / 2);
      x.starts.push(first * 2 * half + (n % 2 ? r.number() : 0));
    }
    x.stretches.forEach(function (n, stretch) {
      for (var i = 0; i < n; i++) x.files.push("s" + stretch.toString(36) + i.toString(36));
    });
    x.folderNames = x.folders.split("\n");
    return x;
  }, function (error) { entry = null; throw error; }));
}

// Numbers and lists

function Reader(text, at, end) { this.text = text; this.at = at || 0; this.end = end === undefined ? text.length : end; }
Reader.prototype.ended = function () { return this.at >= this.end; };
Reader.prototype.value = function () {
  var v = this.at < this.end ? values[this.text.charCodeAt(this.at++)] : undefined;
  if (v === undefined) throw new Error("gongkai: a file of the index is broken");
  return v;
};
Reader.prototype.number = function () {
  for (var n = 0, unit = 1; ; unit *= 31) {
    var v = this.value();
    n += v * unit;
    if (v < 62) return n;
  }
};

// list decodes a list of items: numbers, packed distances, or a bit for each item.
function list(layout, text, start, end) {
  var r = new Reader(text, start, end), out = [], next = 0, i, v;
  if (layout === 0) {
    while (!r.ended()) { out.push(next += r.number()); next++; }
    return out;
  }
  if (layout === 1) {
    for (i = 0; !r.ended(); i += 6) for (v = r.value(), next = 0; next < 6; next++) if (v >> next & 1) out.push(i + next);
    return out;
  }
  var low = r.value(), count = r.number(), bits = 0, n = 0;
  function bit() {
    if (!n) { bits = r.value(); n = 6; }
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

// where are the addresses that are known.
var where = {};

// learn reads the addresses of items from one on: the numbers of their folders, what their names are like, and the numbers
// in these, with leading zeros.
function learn(x, item, args) {
  var r = new Reader(args[0]), likes = args[1].split("\n");
  while (!r.ended()) {
    var folder = x.folderNames[r.number()], like = likes[r.number()].split("\t");
    where[item++] = folder + like[0] + (like[1] ? String(1e8 + r.number()).slice(-like[1]) + like[2] : "") + ".html";
  }
}

// shardOf is the shard in which a gram must be.
function shardOf(x, gram) {
  var a = 0, b = x.starts.length;
  while (b - a > 1) { var m = a + b >> 1; if (x.starts[m] <= gram) a = m; else b = m; }
  return a;
}

// posting finds a gram in its shard: the items that hold it, and those where it stands in the title or the head.
function posting(x, gram) {
  var a = shardOf(x, gram);
  if (!x.starts.length || x.starts[0] > gram) return Promise.resolve(null);
  return load(x.files[a], x.names.substr(3 * a, 3)).then(function (args) {
    var r = new Reader(args[0]), key = x.starts[a];
    while (!r.ended()) {
      key += r.number();
      var head = r.number(), start = r.at, end = r.at += Math.floor(head / 16), here = key === gram;
      var found = here && { all: list(head & 3, r.text, start, end), title: [], head: [] };
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
