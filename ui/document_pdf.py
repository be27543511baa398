"""Writes a page as PDF, by Qt and without a screen. Loaded only when a PDF is asked for.

The page's HTML is laid out by QTextDocument, which loads nothing from anywhere. Not here: what the page says.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from store.errors import RequestRefused
from ui.document import Document, as_html

_application: QCoreApplication | None = None


def write_pdf(page: Document, target: Path) -> None:
    """Write the page to `target`, on A4. Raises RequestRefused where it cannot be written."""
    _without_a_screen()
    writer = QPdfWriter(str(target))
    writer.setTitle(page.title)
    writer.setCreator("Heard")
    writer.setResolution(300)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
        )
    )  # fmt: skip
    text = QTextDocument()
    # `print_` leaves two centimetres on each side and numbers the pages.
    # Qt's own style sheets know neither maximum widths nor outer margins: the paper has them.
    text.setHtml(as_html(page).replace("max-width: 46em; margin: 2.5em auto; padding: 0 1.5em;", ""))
    text.print_(writer)
    del writer  # it writes its last page when it goes
    if not target.exists() or not target.read_bytes().startswith(b"%PDF"):
        raise RequestRefused(f"{target.name} cannot be written as PDF: choose another place, or --format html.")


def _without_a_screen() -> None:
    """Fonts need a Qt application; the command line has none, and needs no screen for this one."""
    global _application
    if QCoreApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _application = QGuiApplication(["heard"])
