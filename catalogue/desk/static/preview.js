// A page of a preview waits for changes, and shows itself anew when it is another one now. It stays where it was scrolled to.
(function () {
  "use strict";
  var tag = '"' + document.currentScript.dataset.tag + '"', turn = 0, source = new EventSource("/-/events");

  function look() {
    var mine = ++turn;
    return fetch(location.pathname, { cache: "no-store" }).then(function (answer) {
      var now = answer.headers.get("ETag");
      if (mine === turn && now !== tag) location.reload();
    }, function () { /* the server is away: it is told again when it is back */ });
  }

  source.onmessage = look;
  source.onopen = look; // at first, and after a break: something may have changed
})();
