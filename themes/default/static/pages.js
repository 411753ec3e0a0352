// A part of search.js: items' own pages, and what a hit shows of them.

var seen = {}, blockSize = 192, inline = { A: 1, EM: 1, STRONG: 1, CODE: 1, SUP: 1, SPAN: 1 };

// addressOf is where an item is.
function addressOf(x, i) {
  return where[i] ? Promise.resolve(where[i]) : block(x, Math.floor(i / blockSize)).then(function () { return where[i]; });
}

function block(x, b) {
  return load("a" + b, x.blocks.substr(3 * b, 3)).then(function (args) { if (!where[blockSize * b]) learn(x, blockSize * b, args); });
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
  if (!seen[i]) seen[i] = addressOf(x, i).then(function (address) {
    var url = root + pages + address.split("/").map(encodeURIComponent).join("/");
    return (location.protocol === "file:" ? framed(url) : fetched(url)).then(function (html) { return read(new DOMParser().parseFromString(html, "text/html"), address); });
  }).catch(function (error) { delete seen[i]; throw error; });
  return seen[i];
}

// fetched gets a page. Over plain http a browser opens six connections, so that ten pages take two rounds; requests without
// cookies have six of their own. A site behind a login refuses these, or answers with a page that is none of its own: then
// the page is asked for in the usual way.
var others = 0;
function fetched(url) {
  if (location.protocol !== "http:" || others > 5) return textAt(url);
  others++;
  return textAt(url, { credentials: "omit", redirect: "error" }).then(function (html) {
    if (html.indexOf("register/") < 0) throw new Error("gongkai: " + url + " is another page");
    return html;
  }).finally(function () { others--; }).catch(function () { return textAt(url); });
}

function textAt(url, how) {
  return fetch(url, how).then(function (r) {
    if (!r.ok) throw new Error("gongkai: " + url + " " + r.status);
    return r.text();
  });
}

function framed(url) {
  return new Promise(function (resolve, reject) {
    var frame = document.createElement("iframe"), late = setTimeout(function () { end(reject, new Error("gongkai: " + url)); }, 30000);
    function end(how, what) { clearTimeout(late); window.removeEventListener("message", hear); frame.remove(); how(what); }
    function hear(e) { if (e.source === frame.contentWindow && typeof e.data === "string") end(resolve, e.data); }
    window.addEventListener("message", hear);
    frame.hidden = true;
    frame.src = url + "#Text";
    document.body.appendChild(frame);
  });
}

// passageOf is the text around the first word, from the place where it says most: the body, then the fields from the last
// to the first but the title.
function passageOf(fields, folded, words) {
  for (var f = fields.length - 1; f > 0; f--) {
    var word = words.find(function (w) { return folded[f].indexOf(w) >= 0; });
    if (!word) continue;
    var places = [], at = fold(fields[f], marks, places).indexOf(word), from = Math.max(0, places[at] - 24), to = Math.min(fields[f].length, places[at] + 80);
    return (from ? "…" : "") + fields[f].slice(from, to).replace(/\s+/g, " ").trim() + (to < fields[f].length ? "…" : "");
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
