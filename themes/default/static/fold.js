// Folds a text for searching as catalogue/search/fold.go does; catalogue/search/testdata/fold.json holds both to it. To be
// laid inside the function of a script.
var foldForms = new Map();
[
  ["(", "[〔﹝【〖〘〚﹙❨❲︵︗︹︻﹇"], [")", "]〕﹞】〗〙〛﹚❩❳︶︘︺︼﹈"],
  ["\"", "“”„‟「」〝〞〟﹁﹂｢｣«»"], ["'", "‘’‚‛『』﹃﹄ʼ"],
  ["-", "‐‑‒–—―−⁃─━⸺⸻﹘﹣"], ["·", "•‧・･∙⋅\u0387"], ["〇", "○◯"],
  [":", "∶﹕"], ["~", "〜"], ["/", "⁄∕"], ["…", "⋯"],
  [",", "﹐"], [".", "﹒"], [";", "﹔"], ["?", "﹖"], ["!", "﹗"], ["、", "﹑､"], ["。", "｡"], ["σ", "ς"], ["μ", "µ"],
  ["¢", "￠"], ["£", "￡"], ["¬", "￢"], ["¯", "￣"], ["¦", "￤"], ["¥", "￥"], ["₩", "￦"]
].forEach(function (row) { for (var c of row[1]) foldForms.set(c, row[0]); });
var foldSpace = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
var foldDropped = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u{e0000}-\u{e0fff}]/u;
var foldIdeographs = /[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u;

// foldOne is what a character becomes, "" if it goes. Capitals become small only where no version of Unicode matters.
function foldOne(c, pairs) {
  var n = c.codePointAt(0);
  if (n < 0x3400 || n > 0x9fff) {
    if (n >= 0xd800 && n <= 0xdfff) return "\ufffd";
    if (foldSpace.test(c)) return " ";
    if (foldDropped.test(c)) return "";
    if (foldIdeographs.test(c)) c = c.normalize("NFKC");
    if (n >= 0xff01 && n <= 0xff5e) c = String.fromCharCode(n -= 0xfee0);
    if (foldForms.has(c)) return foldForms.get(c);
    if (n < 0x530 || n >= 0x1e00 && n < 0x2000) c = String.fromCodePoint(c.toLowerCase().codePointAt(0));
  }
  return pairs.get(c) || c;
}

// foldPairs is the map that fold wants, from "發发髮发…".
function foldPairs(text) {
  var all = Array.from(text), pairs = new Map();
  for (var i = 0; i + 1 < all.length; i += 2) pairs.set(all[i], all[i + 1]);
  return pairs;
}

// fold folds text; pairs is a map of traditional characters and simplified ones, and may lack any. A space at either end
// stays. places, if given, becomes for each unit of the result the place in text where it comes from, and the end.
function fold(text, pairs, places) {
  var out = "", at = 0;
  for (var c of text) {
    var to = foldOne(c, pairs);
    if (to !== " " || !out.endsWith(" ")) {
      if (places) for (var i = 0; i < to.length; i++) places.push(at);
      out += to;
    }
    at += c.length;
  }
  if (places) places.push(at);
  return out;
}
