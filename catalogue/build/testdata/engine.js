// An engine for the tests of the search page: it knows 23 items, and answers as the real one does. What begins with 慢 it
// answers late, what begins with 迟 when it is told to.
(function () {
  "use strict";
  var pages = ["wanghe/house-permit.html", "education/2026-budget.html", "office/2023-rural-house-rules.html"];
  var names = { education: "青屿县教育局", "education/first-school": "第一小学", wanghe: "望禾镇人民政府" };
  var folders = Object.keys(names), scopes = ["public", "on-request", "limited", "withheld"], items = [];
  for (var i = 0; i < 23; i++) {
    items.push({
      address: pages[i % 3], title: "关于发放耕地补贴的通知之" + (i + 1), date: i === 5 ? "" : (2026 - i % 2) + "-05-" + (10 + i % 18), department: names[folders[i % 3]],
      scope: scopes[i % 4], passage: i % 5 ? "……今年的补贴按核定的面积发放，标准为每亩八十六元四角，由乡镇核对后张榜公示……" : "",
      of: { department: folders[i % 3], kind: i % 2 ? "notice" : "policy", year: String(2026 - i % 2), topic: i % 3 ? "relief" : "", scope: scopes[i % 4], validity: i < 4 ? "in-force" : "" }
    });
  }
  function inside(value, chosen) { return !chosen || value === chosen || value.startsWith(chosen + "/"); }
  function values(list, key, words) {
    var counts = {};
    list.forEach(function (it) { counts[it.of[key]] = (counts[it.of[key]] || 0) + 1; });
    if (key === "department" && counts["education/first-school"]) counts.education = (counts.education || 0) + counts["education/first-school"];
    return Object.keys(counts).sort().map(function (v) {
      return { value: v, name: words && words[v] || v, count: counts[v], parent: v.indexOf("/") > 0 ? v.split("/")[0] : undefined };
    });
  }
  window.gongkai = {
    root: "",
    asked: [],
    late: [],
    parts: function (text, words) {
      var out = [], at = 0, i;
      while ((i = text.indexOf(words[0], at)) >= 0) {
        if (i > at) out.push({ text: text.slice(at, i), hit: false });
        out.push({ text: words[0], hit: true });
        at = i + words[0].length;
      }
      if (at < text.length) out.push({ text: text.slice(at), hit: false });
      return out;
    },
    search: function (text, options) {
      gongkai.asked.push(text);
      return new Promise(function (ok, fail) {
        var instead = text === "bt" ? { text: "补贴" } : null, word = instead ? "补贴" : text.replace(/^[慢迟]/, "");
        if (text === "断" && !gongkai.mended) return setTimeout(fail, 1, new Error("no network"));
        var list = items.filter(function (it) {
          return it.title.indexOf(word === "断" ? "补贴" : word) >= 0 && Object.keys(options.filters).every(function (k) {
            return k === "department" ? inside(it.of[k], options.filters[k]) : it.of[k] === options.filters[k];
          });
        });
        if (options.sort === "date") list.sort(function (a, b) { return a.date < b.date ? 1 : -1; });
        var answer = {
          total: word === "耕地补贴" ? 1234 : list.length, approximate: word === "耕地补贴", words: [word], instead: instead,
          hits: list.slice(options.offset, options.offset + options.limit),
          get facets() {
            return Promise.resolve({
              department: values(list, "department", names), topic: values(list, "topic", { relief: "社会救助" }), kind: values(list, "kind", { notice: "公告公示", policy: "政策文件" }),
              year: values(list, "year").reverse(), scope: values(list, "scope"), validity: values(list, "validity", { "in-force": "有效" })
            });
          }
        };
        if (text[0] === "迟") gongkai.late.push(function () { ok(answer); });
        else setTimeout(ok, text[0] === "慢" ? 500 : 1, answer);
      });
    }
  };
})();
