"""What Qt itself complains about: shown on the terminal as ever, and noted in the log by its place alone.

Qt's sentences may quote what stood in a text field, so the log gets the category and the function that complains, such as
`QPainter::begin`, and nothing after it.
"""

from __future__ import annotations

import logging
import re
import sys
from contextlib import suppress

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from ui.faults.discreet import Plain

log = logging.getLogger(__name__)
_FUNCTION = re.compile(r"Q[A-Za-z]\w*(?:::~?\w+)*")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def listen() -> None:
    """From now on, note what Qt complains about."""
    qInstallMessageHandler(_take)


def stop_listening() -> None:
    """Before the interpreter goes: Qt must find no handler that has gone with it."""
    qInstallMessageHandler(None)


def _take(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    with suppress(OSError, AttributeError):
        sys.stderr.write(f"{text}\n")
    began = _FUNCTION.match(text)
    category = re.fullmatch(r"[\w.]{1,60}", context.category or "")
    log.log(
        _LEVELS.get(kind, logging.WARNING),
        "Qt complains: %s %s",
        Plain(category[0] if category else "default"),
        Plain(began[0] if began else ""),
    )
