"""Writes a page as PDF, by Qt and without a screen. Loaded only when a PDF is asked for.

The page's HTML is laid out by QTextDocument, which loads nothing from anywhere. Not here: what the page says.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QApplication

from store.errors import RequestRefused
from ui.documents.page import Document, as_html

_application: QCoreApplication | None = None


#: Millimetres of paper around the words, and below them for the page's number.
_MARGIN, _FOOT = 20, 8
#: What a page on paper wants otherwise than a page on a screen: closer lines, smaller type.
_ON_PAPER = """
body { font-size: 9.5pt; line-height: 1.25; }
h1 { font-size: 17pt; } h2 { font-size: 12pt; margin-top: 14px; margin-bottom: 2px; } h3 { font-size: 10pt; margin-top: 8px; }
p { margin-top: 3px; margin-bottom: 3px; } p.by { font-size: 8.5pt; margin-top: 0; }
blockquote { margin: 2px 0 4px 50px; } ul { margin-top: 2px; margin-bottom: 4px; }
"""


def write_pdf(page: Document, target: Path) -> None:
    """Write the page to `target`, on A4. Raises RequestRefused where it cannot be written."""
    _without_a_screen()
    writer = QPdfWriter(str(target))
    writer.setTitle(page.title)
    writer.setCreator("Heard")
    writer.setResolution(300)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN),
            QPageLayout.Unit.Millimeter,
        )
    )
    paper = QRectF(0, 0, writer.width(), writer.height())
    text = QTextDocument()
    text.documentLayout().setPaintDevice(writer)
    # Qt's own style sheets know neither maximum widths nor outer margins: the paper has them.
    style = as_html(page).replace("max-width: 46em; margin: 2.5em auto; padding: 0 1.5em;", "")
    text.setHtml(style.replace("</style>", f"{_ON_PAPER}</style>", 1))
    text.setDocumentMargin(0)
    text.setPageSize(paper.size() - QSizeF(0, _in_dots(_FOOT, writer)))
    _keep_headings_with_what_follows(text)
    _paint(text, writer, paper)
    del writer  # it writes its last page when it goes
    if not target.exists() or not target.read_bytes().startswith(b"%PDF"):
        raise RequestRefused(f"{target.name} cannot be written as PDF: choose another place, or --format html.")


def _in_dots(millimetres: float, writer: QPdfWriter) -> float:
    return millimetres / 25.4 * writer.resolution()


def _keep_headings_with_what_follows(text: QTextDocument) -> None:
    """A heading, or a line that ends with a colon, never stands alone at the foot of a page: it goes over to the next."""
    high, layout = text.pageSize().height(), text.documentLayout()
    for _turn in range(text.blockCount()):  # each turn moves one; what follows may move with it
        block = text.begin()
        while block.isValid():
            following = block.next()
            leads = block.blockFormat().headingLevel() > 0 or block.text().endswith(":")
            if leads and following.isValid() and not block.blockFormat().pageBreakPolicy():
                here = int(layout.blockBoundingRect(block).top() // high)
                there = int(layout.blockBoundingRect(following).bottom() // high)
                first_line = layout.blockBoundingRect(following).top() + _two_lines(following)
                if here != min(there, int(first_line // high)):
                    form = block.blockFormat()
                    form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                    QTextCursor(block).setBlockFormat(form)
                    break
            block = following
        else:
            return


def _two_lines(block: QTextBlock) -> float:
    return 2 * block.layout().lineAt(0).height() if block.layout().lineCount() else 0.0


def _paint(text: QTextDocument, writer: QPdfWriter, paper: QRectF) -> None:
    """Page by page, with its number at the foot."""
    painter, high = QPainter(writer), text.pageSize().height()
    small = QFont(text.defaultFont())
    small.setPointSizeF(8)
    for number in range(text.pageCount()):
        if number:
            writer.newPage()
        painter.save()
        painter.translate(0, -number * high)
        text.drawContents(painter, QRectF(0, number * high, paper.width(), high))
        painter.restore()
        painter.setFont(small)
        painter.drawText(
            paper, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter, f"{number + 1} / {text.pageCount()}"
        )
    painter.end()


def _without_a_screen() -> None:
    """Fonts need a Qt application; the command line has none, and needs no screen for this one."""
    global _application
    if QCoreApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        # One that could show windows too: whatever runs later in this process may want one.
        _application = QApplication(["heard"])
