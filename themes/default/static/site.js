// Two things that a page can do without: the large-type mode (适老) is remembered from page to page, and the address of an
// item is drawn as a QR code, for paper and for a phone before a kiosk. Nothing is sent or fetched.
(function () {
  "use strict";
  var key = "gongkai-large", root = document.documentElement, kept = null;
  root.classList.add("js");
  try { kept = localStorage.getItem(key); } catch (e) { /* the browser keeps nothing: the box works all the same */ }
  if (kept === "1") root.classList.add("large");

  function large(box) {
    box.checked = root.classList.contains("large");
    box.addEventListener("change", function () {
      root.classList.toggle("large", box.checked);
      try { localStorage.setItem(key, box.checked ? "1" : "0"); } catch (e) { /* as above */ }
    });
  }

  // QR codes (ISO/IEC 18004), bytes, level M. A row: check bytes of a block, then pairs of blocks and their data bytes.
  var versions = [[10, 1, 16], [16, 1, 28], [26, 1, 44], [18, 2, 32], [24, 2, 43], [16, 4, 27], [18, 4, 31], [22, 2, 38, 2, 39], [22, 3, 36, 2, 37], [26, 4, 43, 1, 44]];
  var alignments = [[], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50]];

  function dataBytes(v) { return v[1] * v[2] + (v[3] || 0) * (v[4] || 0); }

  // field multiplies in GF(256) with the polynomial 0x11d.
  function field(a, b) {
    for (var r = 0; b; b >>= 1, a = a << 1 ^ (a & 128 ? 285 : 0)) if (b & 1) r ^= a;
    return r & 255;
  }

  function checkBytes(data, n) {
    var gen = [1], power = 1, i, j, rest = data.concat(new Array(n).fill(0));
    for (i = 0; i < n; i++, power = field(power, 2)) {
      gen.push(0);
      for (j = gen.length - 1; j > 0; j--) gen[j] ^= field(gen[j - 1], power);
    }
    for (i = 0; i < data.length; i++) {
      var lead = rest[i];
      for (j = 1; j <= n; j++) rest[i + j] ^= field(gen[j], lead);
    }
    return rest.slice(data.length);
  }

  // fill makes of a text its bytes with their header and filling.
  function fill(text, version) {
    var bits = [], data = [], i, size = dataBytes(versions[version]);
    function put(value, n) { while (n--) bits.push(value >> n & 1); }
    put(4, 4);
    put(text.length, version < 9 ? 8 : 16);
    text.forEach(function (b) { put(b, 8); });
    put(0, Math.min(4, size * 8 - bits.length));
    while (bits.length % 8) bits.push(0);
    for (i = 0; i < bits.length; i += 8) data.push(parseInt(bits.slice(i, i + 8).join(""), 2));
    for (i = 0; data.length < size; i++) data.push(i % 2 ? 17 : 236);
    return data;
  }

  // interleave puts the bytes of all blocks in turn, then their check bytes.
  function interleave(data, v) {
    var blocks = [], out = [], at = 0, g, i, column;
    for (g = 1; g < v.length; g += 2) {
      for (i = 0; i < v[g]; i++, at += v[g + 1]) blocks.push(data.slice(at, at + v[g + 1]));
    }
    var checks = blocks.map(function (b) { return checkBytes(b, v[0]); });
    [blocks, checks].forEach(function (list) {
      for (column = 0; column < 50; column++) list.forEach(function (b) { if (column < b.length) out.push(b[column]); });
    });
    return out;
  }

  function remainder(value, n, generator, width) {
    var r = value << n;
    for (var i = width - 1; i >= 0; i--) if (r >> i + n & 1) r ^= generator << i;
    return value << n | r;
  }

  // frame draws what is the same in every code of a size; free modules stay undefined.
  function frame(version) {
    var size = 21 + 4 * version, m = [], i, x, y;
    for (y = 0; y < size; y++) m.push(new Array(size));
    function square(cx, cy, radius, dark) {
      for (y = cy - radius; y <= cy + radius; y++) for (x = cx - radius; x <= cx + radius; x++) {
        if (m[y] && x >= 0 && x < size) m[y][x] = dark(Math.max(Math.abs(x - cx), Math.abs(y - cy)));
      }
    }
    for (i = 0; i < size; i++) m[6][i] = m[i][6] = i % 2 === 0;
    [[3, 3], [size - 4, 3], [3, size - 4]].forEach(function (c) { square(c[0], c[1], 4, function (d) { return d !== 2 && d < 4; }); });
    alignments[version].forEach(function (cy) {
      alignments[version].forEach(function (cx) {
        if (!(cx === 6 && (cy === 6 || cy > size - 8)) && !(cy === 6 && cx > size - 8)) square(cx, cy, 2, function (d) { return d !== 1; });
      });
    });
    if (version >= 6) {
      var bits = remainder(version + 1, 12, 0x1f25, 6);
      for (i = 0; i < 18; i++) m[Math.floor(i / 3)][size - 11 + i % 3] = m[size - 11 + i % 3][Math.floor(i / 3)] = (bits >> i & 1) === 1;
    }
    return m;
  }

  // format writes level M and the mask, twice.
  function format(m, mask) {
    var size = m.length, bits = remainder(mask, 10, 0x537, 5) ^ 0x5412, i;
    for (i = 0; i < 15; i++) {
      var dark = (bits >> i & 1) === 1;
      m[i < 6 ? i : i < 8 ? i + 1 : size - 15 + i][8] = dark;
      m[8][i < 8 ? size - 1 - i : i < 9 ? 7 : 14 - i] = dark;
    }
    m[size - 8][8] = true;
  }

  // modules is the code of a text as rows of true and false; null where the text is too long.
  function modules(text) {
    var bytes = Array.from(new TextEncoder().encode(text)), version = 0, i = 0;
    while (version < versions.length && dataBytes(versions[version]) < bytes.length + (version < 9 ? 2 : 3)) version++;
    if (version === versions.length) return null;
    var stream = interleave(fill(bytes, version), versions[version]), m = frame(version), size = m.length;
    format(m, 0);
    for (var right = size - 1, up = true; right > 0; right -= 2, up = !up) {
      if (right === 6) right--;
      for (var k = 0; k < size; k++) for (var x = right; x > right - 2; x--) {
        var y = up ? size - 1 - k : k;
        if (m[y][x] === undefined) m[y][x] = (stream[i >> 3] >> 7 - i % 8 & 1 ^ ((x + y) % 2 === 0 ? 1 : 0)) === 1, i++;
      }
    }
    return m;
  }

  function draw(place) {
    var m = modules(place.parentNode.querySelector(".address").textContent);
    if (!m) return place.remove();
    var path = "";
    m.forEach(function (row, y) { row.forEach(function (dark, x) { if (dark) path += "M" + (x + 4) + " " + (y + 4) + "h1v1h-1z"; }); });
    var svg = document.createElementNS("http://www.w3.org/2000/svg", "svg"), p = document.createElementNS(svg.namespaceURI, "path");
    svg.setAttribute("viewBox", "0 0 " + (m.length + 8) + " " + (m.length + 8));
    svg.setAttribute("aria-hidden", "true"); // the address stands beside it in letters
    p.setAttribute("fill", "currentColor");
    p.setAttribute("d", path);
    svg.appendChild(p);
    place.appendChild(svg);
  }

  document.addEventListener("DOMContentLoaded", function () {
    // From file:// a search cannot read other pages: it opens them in a hidden frame and asks them for what they are.
    if (location.protocol === "file:" && location.hash === "#Text" && window.parent !== window) {
      window.parent.postMessage(document.documentElement.outerHTML, "*");
    }
    var box = document.getElementById("Large");
    if (box) large(box);
    document.querySelectorAll(".qr").forEach(draw);
  });
})();
