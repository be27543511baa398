"""A viewport that Python made itself, for lists of the first picture.

When Python meets a widget of Qt's own making for the first time it looks which kind it is, and for that it makes every kind
of widget there is known to itself, wizards and all: some 18 ms. Not here: when those are made instead (`ui.qt_kinds`).
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def give_viewport(area: QAbstractScrollArea) -> QWidget:
    """Put a viewport like Qt's own into a list, one that tells where the pointer is. Its ground is the list's to paint."""
    made = QWidget()
    made.setObjectName("qt_scrollarea_viewport")
    made.setAttribute(Qt.WidgetAttribute.WA_Hover)
    area.setViewport(made)
    return made
