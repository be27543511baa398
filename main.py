"""Start Heard: the window without arguments, one job with a command. The only file that knows everybody.

`python main.py` opens the window; `python main.py COMMAND` runs a command of `ui/commandline.py` without a screen.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str]) -> int:
    """Run the program and return its exit status."""
    if sys.version_info < (3, 11):  # noqa: UP036 - someone may well try with an older Python
        sys.stderr.write("Heard needs Python 3.11 or newer: install it and start Heard with it.\n")
        return 2
    if list(arguments) == ["--read-documents"]:
        # A frozen build has no `python -m`: it starts itself once more as the process that reads feeds.
        from sources.reader_child import run as read_documents

        read_documents()
        return 0
    from ui.faults.logbook import Logbook

    logbook = Logbook()
    logbook.begin()
    # A shell that completes a word asks so, with no arguments; that is no wish for a window.
    window_only = None if "_HEARD_COMPLETE" in os.environ else _window_options(arguments)
    if window_only is None:
        from ui.commandline import run as run_command

        status = run_command(arguments)
    else:
        from ui.start import open_window

        status = open_window(window_only, logbook)
    logbook.end()  # not where a fault flies past: the logbook keeps a report of it
    return status


def _window_options(arguments: Sequence[str]) -> dict[str, str] | None:
    """The options of the window, or None where a command was named."""
    rest = list(arguments)
    options: dict[str, str] = {}
    while rest:
        word = rest.pop(0)
        if word == "--workspace" and rest:
            options["workspace"] = rest.pop(0)
        elif word.startswith("--workspace="):
            options["workspace"] = word.partition("=")[2]
        else:
            return None
    return options


def run() -> None:
    """The installed command `heard`. A fault of ours ends it with a report that is kept and a sentence."""
    try:
        sys.exit(main(sys.argv[1:]))
    except Exception:  # the outermost boundary
        sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]
        sys.exit(1)


if __name__ == "__main__":
    run()
