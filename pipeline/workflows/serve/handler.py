"""Requests over HTTP and the answers to them."""

from __future__ import annotations

import os
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from shutil import copyfileobj
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from pipeline.workflows.serve.answers import Answer, answer, not_found
from pipeline.workflows.serve.hosts import is_for
from pipeline.workflows.serve.reload import EVENT, EVENTS_PATH, SCRIPT, SCRIPT_PATH, STILL_THERE

if TYPE_CHECKING:
    from pipeline.workflows.serve.server import Server

_PULSE_S: Final = 15
"""Seconds after which a tab that waits is told that we are still there, by which we learn whether it is."""
_TEXT: Final = "text/plain; charset=utf-8"


class Handler(BaseHTTPRequestHandler):
    """Answers the requests of one connection."""

    server: Server
    timeout = 30

    def do_GET(self) -> None:
        """Answer with a page, a file, the script, or the events."""
        self._answer()

    def do_HEAD(self) -> None:
        """Answer as to GET, without the content."""
        self._answer()

    def send_error(self, code: int, _message: str | None = None, _explain: str | None = None) -> None:
        """Answer what the standard library refuses; it calls a method that we don't offer one that it doesn't have."""
        status = HTTPStatus.METHOD_NOT_ALLOWED if code == HTTPStatus.NOT_IMPLEMENTED else HTTPStatus(code)
        self.close_connection = True
        self._send(Answer(status, _TEXT, f"{status.phrase}\n".encode()))

    def _answer(self) -> None:
        hosts = self.headers.get_all("Host", [])
        path, _, query = self.path.partition("?")
        preview = self.server.preview
        if len(hosts) != 1 or not is_for(hosts[0].strip(), self.server.host):
            self._send(Answer(HTTPStatus.FORBIDDEN, _TEXT, b"this server has another name\n"))
        elif path == SCRIPT_PATH:
            self._send(Answer(HTTPStatus.OK, "text/javascript; charset=utf-8", SCRIPT))
        elif path == EVENTS_PATH:
            self._events(unquote(query))
        else:
            self._send(answer(preview.site, self.path, preview.versions.current))

    def _send(self, found: Answer) -> None:
        if found.file is None:
            self._head(found, len(found.body))
            if self.command != "HEAD":
                self.wfile.write(found.body)
            return
        try:
            file = found.file.open("rb")
        except OSError:
            self._send(not_found(self.path, self.server.preview.versions.current))
            return
        with file:
            self._head(found, os.fstat(file.fileno()).st_size)
            if self.command != "HEAD":
                copyfileobj(file, self.wfile)

    def _head(self, found: Answer, length: int) -> None:
        self.send_response(found.status)
        self.send_header("Content-Type", found.media_type)
        self.send_header("Content-Length", str(length))
        if found.location:
            self.send_header("Location", found.location)
        if found.status is HTTPStatus.METHOD_NOT_ALLOWED:
            self.send_header("Allow", "GET, HEAD")
        self.end_headers()

    def _events(self, known: str) -> None:
        """Tell of another version than the one that the tab shows, once there is one."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        if self.command == "HEAD":
            return
        versions = self.server.preview.versions
        self.wfile.write(STILL_THERE)
        while not versions.is_outdated(known, seconds=_PULSE_S):
            if versions.is_closed:
                return
            self.wfile.write(STILL_THERE)
        self.wfile.write(EVENT)

    def end_headers(self) -> None:
        """Add what every answer has: browsers must show what is there now, and as what it is."""
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        super().end_headers()

    def version_string(self) -> str:
        """Tell nobody which Python this is."""
        return "pipeline"

    def log_message(self, *_arguments: object) -> None:
        """Keep quiet: what is told is told by the command."""
