"""How open browser tabs learn that there is something new: a script in each page that waits for an event."""

from __future__ import annotations

from typing import Final

SCRIPT_PATH: Final = "/.pipeline/reload.js"
EVENTS_PATH: Final = "/.pipeline/events"
"""Paths of the server's own; no page has one of them, since hidden files are none."""

EVENT: Final = b"event: reload\ndata:\n\n"
STILL_THERE: Final = b":\n\n"
"""Server-sent events (HTML standard, section 9.2): that there is another version, and a comment."""

# Browsers open six connections to a server at most (HTTP/1.1): tabs that nobody sees must not keep any.
SCRIPT: Final = b"""(function () {
  "use strict";
  var version = document.currentScript.getAttribute("data-version");
  var events = null;
  function stop() {
    if (events) events.close();
    events = null;
  }
  function listen() {
    if (document.visibilityState === "hidden") {
      stop();
    } else if (!events) {
      events = new EventSource("%s?" + encodeURIComponent(version));
      events.addEventListener("reload", function () {
        stop();
        location.reload();
      });
    }
  }
  document.addEventListener("visibilitychange", listen);
  addEventListener("pagehide", stop);
  addEventListener("pageshow", listen);
  listen();
})();
""" % EVENTS_PATH.encode("ascii")


def with_script(page: bytes, version: str) -> bytes:
    """Return an HTML page with the script that reloads it when `version` is outdated, before the end of its body."""
    script = f'<script src="{SCRIPT_PATH}" data-version="{version}"></script>'.encode("ascii")
    at = page.lower().rfind(b"</body")
    return page[:at] + script + page[at:] if at >= 0 else page + script
