// A page of a preview waits for changes, and becomes what it is now in its place: nothing flickers, and one stays where one
// was. Where its scripts or styles are others, it is loaded anew.
(function () {
  "use strict";
  var tag = '"' + document.currentScript.dataset.tag + '"', turn = 0, source = null;

  function needs(page) {
    return Array.from(page.querySelectorAll("head script[src], head link[rel=stylesheet]"), function (e) { return e.getAttribute("src") || e.getAttribute("href"); }).join(" ");
  }

  function become(text) {
    var now = new DOMParser().parseFromString(text, "text/html");
    if (needs(now) !== needs(document) || document.querySelector("form input[type=search]:focus")) return location.reload();
    document.title = now.title;
    document.body.replaceWith(document.adoptNode(now.body));
    document.dispatchEvent(new Event("DOMContentLoaded")); // the page's own scripts begin again
  }

  function look() {
    var mine = ++turn;
    fetch(location.pathname, { cache: "no-store" }).then(function (answer) {
      var now = answer.headers.get("ETag");
      if (mine !== turn || now === tag) return;
      return answer.text().then(function (text) {
        if (mine !== turn) return;
        tag = now;
        become(text);
      });
    }).catch(function () { /* the server is away: it is told again when it is back */ });
  }

  // A page that nobody sees waits for nothing: a browser has six lines to a server, and each page here holds one.
  function wait() {
    if (document.hidden && source) source = source.close() || null;
    if (document.hidden || source) return;
    source = new EventSource("/-/events");
    source.onmessage = look;
    source.onopen = look; // at first, and after a break: something may have changed
  }
  document.addEventListener("visibilitychange", wait);
  wait();
})();
