"""Runs one command of Heard in a process of its own that knows the letter box, so that a test can kill it."""

from __future__ import annotations

import sys

from tests import letterbox
from ui.commandline import run

if __name__ == "__main__":
    letterbox.offer()
    sys.exit(run(sys.argv[1:]))
