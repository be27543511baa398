"""The reader process: takes bytes from its standard input, gives reviews on its standard output, and touches nothing else.

Run as `python -m sources.reader_child`, or by a frozen program with the hidden argument of `reader_process`. It has no
network of its own, a bound on its memory where the system offers one, and ends with the pipe to its parent.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Iterator
from datetime import datetime
from typing import Any, BinaryIO

from sources.document_shape import UnsafeShape
from sources.kinds.feed_parts import Unreadable
from sources.reader_wire import receive, review_to_wire, send

#: Address space in bytes. 20 MB of feed need some 300 MB in feedparser; Python itself maps about 100 MB.
MEMORY_BYTES = 768 * 1024 * 1024
#: Steps of `nice`: beside one busy program a reader still has a quarter of a core.
POLITENESS = 5
#: Reviews in one message, so that neither side ever holds a whole huge feed twice.
_IN_ONE_MESSAGE = 500


def limit_memory(limit: int = MEMORY_BYTES) -> None:
    """RLIMIT_AS where it exists and works (Linux, most BSDs). macOS accepts it without obeying; Windows has none (a job
    object would do, at the price of native calls): there the size cap, the shape check and the time limit must do."""
    try:
        import resource
    except ImportError:
        return
    try:
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        soft = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ValueError, OSError):
        return


def let_others_go_first() -> None:
    """Where there are as many readers as cores, the window's next frame does not wait behind a feed. Windows has no `nice`."""
    if hasattr(os, "nice"):
        os.nice(POLITENESS)


def run(memory_bytes: int = MEMORY_BYTES) -> None:
    """Answer requests until the pipe is closed."""
    limit_memory(memory_bytes)
    let_others_go_first()
    requests: BinaryIO = sys.stdin.buffer
    # Whatever a library prints must not get between our messages.
    answers: BinaryIO = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    while (request := receive(requests)) is not None:
        message, body = request
        try:
            for answer in _answers(message, body):
                send(answers, answer)
        except BrokenPipeError:
            return
        del request, message, body


def _answers(message: dict[str, Any], body: bytes) -> Iterator[dict[str, Any]]:
    """The messages that answer one request: parts with reviews, then the end or a problem."""
    try:
        now = datetime.fromisoformat(message["now"])
        end: dict[str, Any]
        # Each kind of document is read by modules of its own; loading those of the others would make the first wait.
        if message["reader"] == "feed":
            from sources.kinds.feed_document import read_feed

            reading = read_feed(
                body, headers=message["headers"], url=message["url"], now=now, shared=message.get("shared", {})
            )
            reviews, rejected, notes = reading.reviews, reading.rejected, reading.notes
            end = {"complete": reading.complete, "shared": reading.shared}
        elif message["reader"] == "page":
            from sources.kinds.page_document import read_page

            reading = read_page(body, content_type=message["content_type"], url=message["url"], now=now)
            reviews, rejected, notes, end = reading.reviews, reading.rejected, reading.notes, {}
        else:
            from sources.kinds.apple_rss_document import read_apple_page

            page = read_apple_page(body, country=message["country"], now=now)
            reviews, rejected, notes = page.reviews, page.rejected, page.notes
            end = {"past_the_end": page.past_the_end}
        for first in range(0, len(reviews), _IN_ONE_MESSAGE):
            yield {"reviews": [review_to_wire(review) for review in reviews[first : first + _IN_ONE_MESSAGE]]}
        refused = [[each.reason, each.excerpt] for each in rejected]
        yield {"end": end, "rejected": refused, "notes": notes}
    except UnsafeShape as problem:
        yield {"unreadable": str(problem), "details": "refused by its shape, unread"}
    except Unreadable as problem:
        yield {"unreadable": str(problem), "details": problem.details}
    except (MemoryError, RecursionError) as problem:
        yield {"unreadable": "The feed is too large or too deep to be read.", "details": type(problem).__name__}
    except Exception:  # the boundary of the process: the parent raises it again as a fault of ours
        yield {"fault": traceback.format_exc()[-4000:]}


if __name__ == "__main__":
    run()
