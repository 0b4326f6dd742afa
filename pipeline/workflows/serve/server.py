"""The server: HTTP for the people who work on the site, on their own machine; not for the public."""

from __future__ import annotations

import errno
import socket
import sys
from contextlib import contextmanager
from http.server import ThreadingHTTPServer
from socketserver import TCPServer
from threading import Thread
from typing import TYPE_CHECKING, Any

from pipeline.errors import ConfigError
from pipeline.workflows.serve.handler import Handler
from pipeline.workflows.serve.hosts import in_address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.workflows.serve.preview import Preview


class Server(ThreadingHTTPServer):
    """A server of the pages of a preview. Raises ConfigError where it cannot listen on `host` and `port` (0: any)."""

    daemon_threads = True
    allow_reuse_port = False  # two servers on one port would share the requests

    def __init__(self, host: str, port: int, preview: Preview) -> None:
        self.host, self.preview = host, preview
        name = host or " "  # no name at all would mean all addresses of the machine
        try:
            self.address_family, *_, address = socket.getaddrinfo(name, port, type=socket.SOCK_STREAM)[0]
            super().__init__((str(address[0]), port), Handler)
        except UnicodeError:
            raise _cannot_listen(host, port, OSError(0, "not a host name")) from None
        except OSError as problem:
            raise _cannot_listen(host, port, problem) from None

    @property
    def address(self) -> str:
        """The address of the page to begin with."""
        return f"http://{in_address(self.host)}:{self.server_address[1]}{self.preview.start}"

    def server_bind(self) -> None:
        """Listen, without asking the network for the machine's name."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = self.host, int(self.server_address[1])

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401  # as in the standard library
        """Say nothing of browsers that have gone."""
        if not isinstance(sys.exception(), (ConnectionError, TimeoutError)):
            super().handle_error(request, client_address)


def _cannot_listen(host: str, port: int, problem: OSError) -> ConfigError:
    if problem.errno == errno.EADDRINUSE:
        hint = "end what uses it, or choose another port with --port (0 for any that is free)"
        return ConfigError(f"port {port} on {host} is in use", hint)
    if problem.errno == errno.EACCES:
        return ConfigError(f"port {port} on {host}: not allowed", "choose a port above 1023 with --port")
    hint = "give an address of this machine with --host, such as 127.0.0.1"
    return ConfigError(f"{host!r}: cannot serve on this address: {problem.strerror}", hint)


@contextmanager
def serving(server: Server) -> Iterator[None]:
    """Answer requests in threads of their own; in the end the port is free again."""
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True)
    thread.start()
    try:
        yield
    finally:
        server.preview.versions.close()
        server.shutdown()
        thread.join()
