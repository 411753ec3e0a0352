// The search page. What is typed goes to window.gongkai.search (search.js); what comes back stands in the page as its
// templates say, and the whole of what is asked for stands in the address. Every word comes from the page.
(function () {
  "use strict";
  var root = document.documentElement, step = 10, most = 200, pause = 150;
  var keys = ["department", "topic", "kind", "year", "scope", "validity"];
  // Before the first paint: who comes with a question is not shown the indexes for a moment.
  if (/[?&]q=[^&]/.test(location.search)) root.classList.add("asked");

  document.addEventListener("DOMContentLoaded", function () {
    function one(selector, within) { return (within || document).querySelector(selector); }
    function part(name) { return one("#search ." + name); }
    function copy(id) { return one("#" + id).content.firstElementChild.cloneNode(true); }
    var place = one("#search"), field = one("#Query"), total = part("total"), chips = part("chips"), facets = part("facets");
    var found = part("found"), list = part("rows"), more = part("more"), instead = part("instead");
    var title = document.title, marks = one("#Marks").content, months = place.dataset.months.split(" ");
    var state, here, kept, turn = 0, timer, names = {}, pending, wide = matchMedia("(min-width: 60rem)");

    // fill puts values into the places {} of a word; of two forms the first is for exactly one.
    function fill(word, values) {
      var forms = word.split(" | "), i = 0;
      return forms[values[0] === 1 ? 0 : forms.length - 1].replace(/\{\}/g, function () {
        var v = values[i++];
        return typeof v === "number" ? v.toLocaleString(root.lang) : v;
      });
    }

    function day(date) {
      var d = date.split("-");
      return place.dataset.day.replace("{year}", d[0]).replace("{month}", months[d[1] - 1]).replace("{day}", +d[2]);
    }

    // The state and the address say the same. n is how many hits are shown, where "more" was asked for.
    function read() {
      var asked = new URLSearchParams(location.search);
      state = { q: (asked.get("q") || "").trim(), sort: asked.get("sort") === "date" ? "date" : "relevance", n: Math.min(+asked.get("n") || step, most), filters: {} };
      keys.forEach(function (key) { if (asked.get(key)) state.filters[key] = asked.get(key); });
    }

    function query(change) {
      var s = Object.assign({}, state, change), out = new URLSearchParams();
      if (s.q) out.set("q", s.q);
      keys.forEach(function (key) { if (s.filters[key]) out.set(key, s.filters[key]); });
      if (s.sort === "date") out.set("sort", s.sort);
      if (s.n > step) out.set("n", s.n);
      return "?" + out;
    }

    // filtered are the filters with one set, or without it.
    function filtered(key, value) {
      var filters = Object.assign({}, state.filters);
      delete filters[key];
      if (value) filters[key] = value;
      return filters;
    }

    // tell writes the state into the address. What was chosen, or arrived at, is kept: the next letter opens a new entry of
    // the history, all further ones rewrite it.
    function tell(chosen) {
      var to = query();
      if (to !== (location.search || "?")) {
        try {
          history[chosen || kept ? "pushState" : "replaceState"](null, "", to === "?" ? location.pathname : to);
        } catch (e) { /* a browser that does not allow it for files searches all the same */ }
      }
      named(chosen);
    }

    function named(keep) {
      kept = keep;
      here = location.search;
      document.title = (state.q ? state.q + " - " : "") + title;
    }

    function choose(change, chosen) {
      clearTimeout(timer);
      state = Object.assign({}, state, { n: step, q: field.value.trim() }, change); // also what was typed a moment ago
      tell(chosen);
      run();
    }

    // From a link of ours to the state that it leads to; a click with a modifier stays the browser's.
    function leads(link, change) {
      link.href = query(Object.assign({ n: step }, change));
      link.onclick = function (e) {
        if (e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
        e.preventDefault();
        if ("q" in change) field.value = change.q;
        choose(change, true);
        total.focus({ preventScroll: wide.matches });
      };
    }

    function settle(how, count, words) {
      place.dataset.state = how === "failed" ? "error" : how === "idle" ? how : "done";
      place.dataset.total = how === "found" || how === "none" ? count : "";
      total.textContent = words;
      list.removeAttribute("aria-busy");
      found.hidden = how !== "found";
      part("none").hidden = how !== "none";
      part("failed").hidden = how !== "failed";
      part("ways").hidden = how === "found";
      part("hint").hidden = how !== "idle";
      root.classList.toggle("asked", how !== "idle");
      if (how !== "found") list.replaceChildren();
    }

    function marked(text, words) {
      var out = document.createDocumentFragment();
      gongkai.parts(text, words).forEach(function (p) {
        var node = document.createElement("mark");
        if (p.hit) node.textContent = p.text;
        out.append(p.hit ? node : p.text);
      });
      return out;
    }

    function row(hit, words) {
      var li = copy("Hit"), link = one("a", li), about = one(".about", li), time = one("time", li), passage = one(".passage", li);
      var mark = hit.scope && one(".scope." + hit.scope, marks);
      link.href = hit.address.split("/").map(encodeURIComponent).join("/"); // this page lies where addresses begin
      link.append(marked(hit.title, words));
      about.firstElementChild.textContent = hit.department;
      if (hit.date) time.dateTime = hit.date, time.textContent = day(hit.date);
      else time.remove();
      if (mark) about.append(mark.cloneNode(true));
      if (hit.passage) passage.append(marked(hit.passage, words));
      else passage.remove();
      return li;
    }

    // run asks for the state's hits, from the first on or after those that are shown. An answer that comes after the next
    // question is dropped; until one comes the old hits stay, so that nothing jumps.
    function run(from) {
      var mine = ++turn, after = from || 0, s = state;
      one("[name=sort][value=" + s.sort + "]").checked = true;
      choices();
      if (!s.q) return settle("idle", 0, "");
      place.dataset.state = "loading";
      list.setAttribute("aria-busy", "true");
      if (found.hidden) total.textContent = total.dataset.busy;
      return Promise.resolve().then(function () {
        return gongkai.search(s.q, { filters: s.filters, sort: s.sort, offset: after, limit: after ? step : s.n });
      }).then(function (result) {
        if (mine === turn) return show(result, after, mine);
      }).catch(function () {
        if (mine === turn) settle("failed", 0, "");
      });
    }

    function show(result, after, mine) {
      var rows = document.createDocumentFragment(), read = result.instead ? result.instead.text : state.q, n = result.total, first;
      result.hits.forEach(function (hit) { rows.append(row(hit, result.words)); });
      first = rows.firstElementChild;
      if (!after && !first) settle("none", 0, fill(total.dataset.none, [state.q]));
      else {
        settle("found", n, fill(result.approximate ? total.dataset.about : total.dataset.found, [n, read]));
        if (after) list.append(rows);
        else list.replaceChildren(rows);
      }
      more.hidden = list.children.length >= n || result.hits.length < step;
      instead.hidden = !result.instead;
      if (result.instead) {
        instead.firstChild.textContent = fill(instead.dataset.word, [read]);
        leads(instead.firstChild, { q: read });
      }
      if (after) return first;
      pending = function () {
        pending = null;
        Promise.resolve(result.facets).then(function (groups) {
          if (mine === turn) count(groups);
        }).catch(function () { /* the hits stand without them */ });
      };
      if (facets.open || Object.keys(state.filters).length) pending(); // folded, they are not even loaded
    }

    function count(groups) {
      facets.querySelectorAll("[data-filter]").forEach(function (group) {
        var key = group.dataset.filter, places = {}, ul = one("ul", group), top = document.createDocumentFragment();
        var values = (groups[key] || []).filter(function (v) { return v.value && v.count; });
        values.forEach(function (v) {
          var li = copy("Value"), link = one("a", li), chosen = state.filters[key] === v.value;
          names[key + " " + v.value] = link.firstChild.textContent = v.name;
          one(".count", li).textContent = v.count.toLocaleString(root.lang);
          if (chosen) link.setAttribute("aria-current", "true");
          leads(link, { filters: filtered(key, chosen ? "" : v.value) });
          places[v.value] = li;
        });
        values.forEach(function (v) {
          var above = places[v.parent];
          if (above && !one("ul", above)) above.append(document.createElement("ul"));
          (above ? one("ul", above) : top).append(places[v.value]);
        });
        ul.replaceChildren(top);
        group.hidden = !values.length;
      });
      choices();
    }

    function choices() {
      var chosen = keys.filter(function (key) { return state.filters[key]; });
      chips.replaceChildren.apply(chips, chosen.map(function (key) {
        var li = copy("Chip"), link = one("a", li), value = state.filters[key];
        link.lastChild.textContent = one("[data-filter=" + key + "] summary").textContent + " " + (names[key + " " + value] || value);
        leads(link, { filters: filtered(key) });
        return li;
      }));
      part("fewer").hidden = !chosen.length;
      leads(one("a", part("fewer")), { filters: {} });
    }

    function typed(chosen) {
      var q = field.value.trim();
      if (q !== state.q || place.dataset.state === "error") choose({}, chosen);
      else if (chosen) kept = true;
    }

    function later(e) {
      clearTimeout(timer);
      // While a word is put together from pinyin, what stands in the field is no question yet.
      if (!e.isComposing) timer = setTimeout(typed, pause);
    }

    function arrive() {
      read();
      field.value = state.q;
      named(state.q !== ""); // an empty page is no search to come back to
      Promise.resolve(run()).then(function () {
        if (history.state && history.state.y) scrollTo(0, history.state.y);
      });
    }

    field.addEventListener("input", later);
    field.addEventListener("compositionend", later);
    field.form.addEventListener("submit", function (e) {
      e.preventDefault();
      clearTimeout(timer);
      typed(true);
      if (matchMedia("(pointer: coarse)").matches) field.blur(); // the keyboard on the screen hides the hits
    });
    place.addEventListener("change", function (e) {
      if (e.target.name === "sort") choose({ sort: e.target.value }, true);
    });
    more.addEventListener("click", function () {
      var shown = list.children.length;
      run(shown).then(function (first) {
        if (!first) return;
        state.n = Math.min(list.children.length, most);
        kept = false; // the same entry of the history, with more in it
        tell(false);
        kept = true;
        one("a", first).focus();
      });
    });
    part("retry").addEventListener("click", function () { run(); field.focus(); });
    list.addEventListener("click", function () { // back from a hit, one is where one was
      try { history.replaceState({ y: scrollY }, ""); } catch (e) { /* as above */ }
    });
    document.addEventListener("keydown", function (e) {
      var at = e.target, links, i, move = e.key === "ArrowDown" ? 1 : e.key === "ArrowUp" ? -1 : 0;
      if (e.isComposing || e.ctrlKey || e.metaKey || e.altKey || e.shiftKey) return;
      if (e.key === "/" && !at.isContentEditable && !/^(?:INPUT|TEXTAREA|SELECT)$/.test(at.tagName)) {
        field.focus();
        field.select();
      } else if (e.key === "Escape" && at === field && field.value) {
        field.value = "";
        typed();
      } else if (move && (at === field || list.contains(at))) {
        links = [field].concat(Array.from(list.querySelectorAll("li > a")));
        i = links.indexOf(at) + move;
        if (!links[i]) return;
        links[i].focus();
      } else return;
      e.preventDefault();
    });
    facets.addEventListener("toggle", function () { if (facets.open && pending) pending(); });
    wide.addEventListener("change", function () { facets.open = wide.matches; });
    addEventListener("popstate", function () { // a link within the page also tells of itself
      if (location.search !== here) arrive();
    });
    facets.open = wide.matches;
    arrive();
  });
})();
