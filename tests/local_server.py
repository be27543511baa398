"""One HTTP server on 127.0.0.1 with its thread, under every site that the stories talk to: how it starts, ends and cuts.

Not here: what any site answers (`toysite.py`, `site_server.py`, `letterbox.py`, `oauth_site.py`).
"""

from __future__ import annotations

import socket
import ssl
import struct
import threading
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, handler: type[Handler]) -> None:
        super().__init__(("127.0.0.1", 0), handler)
        self.connections: list[socket.socket] = []

    def handle_error(self, *_: Any) -> None:
        pass  # visitors hang up, some on purpose, some because they are killed


class Handler(BaseHTTPRequestHandler):
    """A subclass says what is done with a GET, a POST, a PUT."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # else each answer waits 40 ms for an acknowledgement
    server: Server

    def setup(self) -> None:
        super().setup()
        self.server.connections.append(self.connection)

    def log_message(self, *_: Any) -> None:
        pass


class LocalServer:
    """Takes its port at once and answers from `start` to `stop`; stopping twice is stopping once."""

    def __init__(self, handler: type[Handler]) -> None:
        self._server = Server(handler)
        self.port = int(self._server.server_address[1])
        self.url = f"http://127.0.0.1:{self.port}"
        #: All that were ever opened, in order.
        self.connections = self._server.connections
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Let nobody in any more and hang up on those who are here."""
        if not self._thread.is_alive():
            return
        self._server.shutdown()
        self._server.server_close()
        self.hang_up()
        self._thread.join()

    def hang_up(self) -> None:
        """On those who are here; the next visitor is welcome."""
        for connection in self.connections:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def speaks_tls(self, context: ssl.SSLContext) -> None:
        """Instead of plain HTTP; said before `start`."""
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True)


def cut(handler: Any) -> None:
    """The cable is pulled: a reset instead of a polite goodbye."""
    handler.close_connection = True
    with suppress(OSError):
        handler.wfile.flush()
        handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        handler.connection.shutdown(socket.SHUT_RDWR)
