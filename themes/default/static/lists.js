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
