"""Runs one command of Heard in a process of its own that knows the letter box, so that a test can kill it."""

from __future__ import annotations

from tests import letterbox
from ui.commandline import run


def heard(*words: str) -> int:
    letterbox.offer()
    return run(list(words))
