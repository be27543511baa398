"""How the main program and its reader processes talk: length-prefixed JSON and plain bytes over pipes. Pure.

JSON and not pickle: what comes out of a process that read hostile bytes must not be able to run anything here.
"""

from __future__ import annotations

import json
import struct
from datetime import datetime
from typing import Any, BinaryIO

from store.records import IncomingReview, Precision

_LENGTH = struct.Struct(">I")
#: Fields of a review that a reader process may set; defaults are left out on the wire.
_TEXTS = (
    "text", "title", "author", "author_url", "rating_raw", "language", "url", "created_text", "product", "order_number",
)  # fmt: skip
_TIMES = ("created_at", "updated_at")


def send(pipe: BinaryIO, message: dict[str, Any], body: bytes = b"") -> None:
    """Write one message and the bytes that go with it."""
    packed = json.dumps({**message, "body_bytes": len(body)}, ensure_ascii=True, separators=(",", ":")).encode()
    pipe.write(_LENGTH.pack(len(packed)) + packed)
    if body:
        pipe.write(body)
    pipe.flush()


def receive(pipe: BinaryIO) -> tuple[dict[str, Any], bytes] | None:
    """Read one message; `None` where the other side is gone."""
    prefix = pipe.read(_LENGTH.size)
    if len(prefix) < _LENGTH.size:
        return None
    packed = pipe.read(_LENGTH.unpack(prefix)[0])
    try:
        message = json.loads(packed)
    except ValueError:
        return None
    body = pipe.read(message["body_bytes"]) if message.get("body_bytes") else b""
    return message, body


def review_to_wire(review: IncomingReview) -> dict[str, Any]:
    packed: dict[str, Any] = {"external_id": review.external_id}
    for name in _TEXTS:
        if value := getattr(review, name):
            packed[name] = value
    for name in _TIMES:
        if (moment := getattr(review, name)) is not None:
            packed[name] = moment.isoformat()
    if review.rating is not None:
        packed["rating"] = review.rating
    if review.rating_guessed:
        packed["rating_guessed"] = True
    if review.weak_key:
        packed["weak_key"] = True
    if review.votes is not None:
        packed["votes"] = review.votes
    if review.created_precision is not Precision.SECOND:
        packed["created_precision"] = review.created_precision.value
    if review.extra:
        packed["extra"] = dict(review.extra)
    return packed


def review_from_wire(packed: dict[str, Any]) -> IncomingReview:
    for name in _TIMES:
        if name in packed:
            packed[name] = datetime.fromisoformat(packed[name])
    if "created_precision" in packed:
        packed["created_precision"] = Precision(packed["created_precision"])
    return IncomingReview(**packed)
