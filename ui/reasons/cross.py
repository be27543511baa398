"""Which channels send which complaints: a table of two facts, each cell tinted by its part of the row. Painted.

It counts nothing itself (`store.rules.cross_table`); each cell opens the complaints that it counts.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from store.rules.cross_table import CaseFacts, CrossTable, Fact, cross_table
from ui import formatting, theme
from ui.lettering import named, put_into, wrapping_label
from ui.texts import mark, plural, tr
from ui.widgets import Label
from ui.widgets.chart import Chart, ChartFrame, Mark
from ui.widgets.choice import Choice

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_CENTRE = Qt.AlignmentFlag.AlignCenter
_ROW, _HEAD = 34, 40
#: The strongest tint of a cell, of 255.
_FULL = 90
ROWS = (
    (Fact.CHANNEL, mark("By channel")),
    (Fact.PRIOR_CHANNEL, mark("By channel tried before")),
    (Fact.PRODUCT, mark("By product")),
    (Fact.WHO, mark("By who they are")),
)
COLUMNS = (
    (Fact.NATURE, mark("Reasons")),
    (Fact.PRODUCT, mark("Products")),
    (Fact.PRIOR_CHANNEL, mark("Channels tried before")),
    (Fact.WHO, mark("Who they are")),
)
UNSAID = mark("not noted")
REST = mark("others")
EVERY = mark("all", "column: all of a row")


class CrossChart(Chart):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_HEAD, parent)
        self._table = CrossTable((), ())

    def show_table(self, table: CrossTable) -> None:
        self._table = table
        self._height = _HEAD + _ROW * max(1, len(table.rows))
        self._tell(tr("Complaints by two of their facts"))

    def _columns(self) -> list[str]:
        rest = [tr(REST)] if any(row.rest for row in self._table.rows) else []
        unsaid = [tr(UNSAID)] if any(row.unsaid for row in self._table.rows) else []
        return [*self._table.columns, *rest, *unsaid, tr(EVERY, "column: all of a row")]

    def _cells(self) -> list[tuple[str, list[tuple[int, ...]]]]:
        columns = self._columns()
        return [
            (
                row.name or tr(UNSAID),
                [
                    *row.cells,
                    *([row.rest] if tr(REST) in columns[len(row.cells) :] else []),
                    *([row.unsaid] if tr(UNSAID) in columns[len(row.cells) :] else []),
                    row.every,
                ],
            )
            for row in self._table.rows
        ]

    def table(self) -> list[tuple[str, ...]]:
        lines = [(name, *(str(len(cell)) for cell in cells)) for name, cells in self._cells()]
        return [("", *self._columns()), *lines]

    def draw(self, painter: QPainter) -> list[Mark]:
        px = theme.px
        columns = self._columns()
        label = min(px(220), self.width() // 3)
        step = (self.width() - label) / max(1, len(columns))
        painter.setFont(theme.font("metastrong"))
        painter.setPen(theme.colour("text2"))
        for place, name in enumerate(columns):
            head = QRectF(label + place * step + px(3), 0, step - px(6), px(_HEAD))
            painter.drawText(head, _CENTRE | Qt.TextFlag.TextWordWrap, self._fitting(painter, name, head))
        marks = []
        for line, (name, cells) in enumerate(self._cells()):
            top = px(_HEAD) + line * px(_ROW)
            painter.fillRect(QRectF(0, top, self.width(), 1), theme.colour("line"))
            painter.setFont(theme.font("body"))
            painter.setPen(theme.colour("text"))
            shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, label - px(8))
            painter.drawText(QRectF(0, top, label, px(_ROW)), _LEFT, shown)
            whole = max(1, len(cells[-1]))
            for place, (column, cell) in enumerate(zip(columns, cells, strict=True)):
                area = QRectF(label + place * step + 1, top + 2, step - 2, px(_ROW) - 3)
                if cell and place < len(columns) - 1:
                    tint = theme.colour("c1")
                    tint.setAlpha(round(_FULL * len(cell) / whole))
                    painter.fillRect(area, tint)
                painter.setFont(theme.font("name" if place == len(columns) - 1 else "body"))
                painter.setPen(theme.colour("text" if cell else "text3"))
                painter.drawText(area, _CENTRE, formatting.figure(len(cell)) if cell else "–")
                marks.append(
                    Mark(
                        area,
                        plural(
                            "{row}, {column}: {n} complaint",
                            "{row}, {column}: {n} complaints",
                            len(cell),
                            row=name,
                            column=column,
                        ),
                        cell,
                    )
                )
        return marks

    @staticmethod
    def _fitting(painter: QPainter, name: str, box: QRectF) -> str:
        """The name, its words cut where one alone is wider than its column."""
        measure = painter.fontMetrics()
        width = int(box.width())
        words = (measure.elidedText(word, Qt.TextElideMode.ElideRight, width) for word in name.split())
        return measure.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, round(width * 1.8))


class CrossPage(QWidget):
    """The table with its two choices."""

    reviews_wanted = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "channelsPage", tr("Which channels send which complaints"))
        self._cases: tuple[CaseFacts, ...] = ()
        self._facts: dict[str, Fact] = {"rows": Fact.CHANNEL, "columns": Fact.NATURE}
        self.chart = CrossChart()
        self.chart.reviews_wanted.connect(self.reviews_wanted)
        self._frame = ChartFrame(self.chart, tr("which channels send which complaints"))
        self._rows, self._columns = Choice("", tr("Rows"), self), Choice("", tr("Columns"), self)
        self._rows.chosen.connect(lambda fact: self._choose("rows", fact))
        self._columns.chosen.connect(lambda fact: self._choose("columns", fact))
        self._advice = wrapping_label("", "meta", "text3")
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        px = theme.px
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(px(28), px(20), px(28), px(24))
        column.setSpacing(px(16))
        choices = QHBoxLayout()
        choices.setSpacing(px(8))
        choices.addWidget(self._rows.button)
        choices.addWidget(Label(tr("across", "rows across columns"), "body", "text3"))
        choices.addWidget(self._columns.button)
        choices.addStretch(1)
        column.addLayout(choices)
        column.addWidget(self._frame)
        column.addWidget(self._advice)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setAccessibleName(self.accessibleName())
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        put_into(scroll, page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def show_cases(self, cases: Sequence[CaseFacts]) -> None:
        """Show these complaints; the same ones again leave what is pointed at alone."""
        fresh = tuple(cases)
        if fresh != self._cases:
            self._cases = fresh
            self._show()

    def _choose(self, side: str, fact: Fact) -> None:
        self._facts[side] = fact
        self._show()

    def _show(self) -> None:
        rows, columns = self._facts["rows"], self._facts["columns"]
        self._rows.show_choices([(fact, tr(words)) for fact, words in ROWS], rows)
        self._columns.show_choices([(fact, tr(words)) for fact, words in COLUMNS], columns)
        table = cross_table(self._cases, rows, columns)
        self.chart.show_table(table)
        self._frame.show_words(
            _finding(table, len(self._cases)),
            plural(
                "{n} complaint; one may name several reasons and counts in each column",
                "{n} complaints; one may name several reasons and counts in each column",
                len(self._cases),
            ),
        )
        unsaid = sum(not one.values(rows) or not one.values(columns) for one in self._cases)
        self._advice.setText(
            plural(
                "For {n} complaint one of the two is not noted: press D at a complaint for its facts, T for its reasons.",
                "For {n} complaints one of the two is not noted: press D at a complaint for its facts, T for its reasons.",
                unsaid,
            )
            if unsaid
            else ""
        )


def _finding(table: CrossTable, complaints: int) -> str:
    """The largest cell in words, from ten complaints on; below that nothing is claimed."""
    cells = [
        (len(cell), row.name, column)
        for row in table.rows
        if row.name
        for column, cell in zip(table.columns, row.cells, strict=True)
    ]
    if not cells or max(cells)[0] == 0:
        return tr("Which channels send which complaints")
    number, row, column = max(cells, key=lambda cell: cell[0])
    if number < 2 or complaints < 10:
        return tr("Too few complaints to tell a pattern")
    return plural(
        "Most often: {column} at {row}, {n} time",
        "Most often: {column} at {row}, {n} times",
        number,
        column=formatting.isolated(column),
        row=formatting.isolated(row),
    )
