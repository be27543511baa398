"""Unpacks a compressed answer piece by piece, never more than there is room for.

Pure over bytes. A few kilobytes of gzip can unpack to gigabytes; here unpacking stops as soon as the cap is passed.
Not here: the network.
"""

from __future__ import annotations

import zlib

#: What we ask for in Accept-Encoding: all that the standard library unpacks with a bound.
ACCEPTED = "gzip, deflate"
_PIECE = 256 * 1024


class TooLarge(Exception):
    """The decoded answer has more bytes than the cap."""


class Garbled(Exception):
    """The bytes are not what Content-Encoding says, or are of an encoding that nobody asked for."""


class BoundedBody:
    """Collects an answer's body, decoded, up to `cap` bytes.

    `add` takes the bytes as they come; `finish` gives the whole and notices an answer that was cut inside its packing.

    :raises TooLarge: from `add`, before more than `cap` bytes (and one piece) were unpacked.
    :raises Garbled: from `add` and `finish`."""

    def __init__(self, content_encoding: str, cap: int) -> None:
        names = [name.strip().lower() for name in content_encoding.split(",") if name.strip()]
        names = [name for name in names if name != "identity"]
        if len(names) > 1 or (names and names[0] not in ("gzip", "x-gzip", "deflate")):
            raise Garbled(f"the answer is packed as {content_encoding[:60]!r}, which was not asked for")
        self._packing = names[0].removeprefix("x-") if names else ""
        self._cap = cap
        self._parts: list[bytes] = []
        self._size = 0
        self._unpacker = zlib.decompressobj(16 + zlib.MAX_WBITS) if self._packing == "gzip" else None
        self._begun = False

    def add(self, raw: bytes) -> None:
        if not self._packing:
            self._keep(raw)
            return
        if not raw:
            return
        if not self._begun and self._packing == "deflate":
            # "deflate" means zlib, but some servers send the bare stream without its header (RFC 9110, 8.4.1.2).
            has_header = (raw[0] & 0x0F) == 8 and (len(raw) < 2 or (raw[0] * 256 + raw[1]) % 31 == 0)
            self._unpacker = zlib.decompressobj(zlib.MAX_WBITS if has_header else -zlib.MAX_WBITS)
        self._begun = True
        while raw:
            if self._unpacker is None:
                return  # bytes after the end: padding that some servers add
            try:
                self._keep(self._unpacker.decompress(raw, _PIECE))
                raw = self._unpacker.unconsumed_tail
                while not raw and not self._unpacker.eof:
                    more = self._unpacker.decompress(b"", _PIECE)
                    if not more:
                        break
                    self._keep(more)
            except zlib.error as problem:
                raise Garbled(f"{self._packing}: {problem}") from problem
            if self._unpacker.eof:
                raw = self._unpacker.unused_data
                # gzip may hold several members, one after the other (RFC 1952, 2.2); anything else is padding.
                again = self._packing == "gzip" and raw[:2] == b"\x1f\x8b"
                self._unpacker = zlib.decompressobj(16 + zlib.MAX_WBITS) if again else None

    def finish(self) -> bytes:
        if self._begun and self._unpacker is not None:
            raise Garbled("the packed answer ends before its end mark")
        body = b"".join(self._parts)
        self._parts.clear()
        return body

    def _keep(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._cap:
            self._parts.clear()
            raise TooLarge
        if piece:
            self._parts.append(piece)
