"""Python's search for garbage, kept away from what stays for good. No Qt.

A full search looks through every list, set and object there is, a microsecond for two of them, and whoever waits for Python's
lock waits for its end. Two dictionaries are half a million objects, so that each search after a first typed word stood in the
window's way for a third of a second; and while such a thing is loaded, searches follow each other. Not here: what is loaded.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_lock = threading.Lock()
_loading = 0
_searches = False


@contextmanager
def loads_for_good() -> Iterator[None]:
    """While something is loaded that is kept as long as the program runs, nothing is searched for garbage; afterwards all that
    is there is left out of every search. What is given up by its last user goes all the same; only a ring of objects that
    hold each other stays, if it was there by then and is given up later. For several threads at a time."""
    global _loading, _searches
    with _lock:
        if not _loading:
            _searches = gc.isenabled()
            gc.disable()
        _loading += 1
    try:
        yield
    finally:
        with _lock:
            _loading -= 1
            gc.freeze()
            if not _loading and _searches:
                gc.enable()
