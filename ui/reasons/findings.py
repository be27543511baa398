"""The lines above the list of reasons: which one grew most, and whether the newest change helped. It shows what it is told."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import icons, theme
from ui.lettering import named
from ui.reason_words import Finding
from ui.widgets import Label
from ui.widgets.labels import ElidedLabel


class FindingRow(QPushButton):
    """A finding about a reason; pressing it shows that reason."""

    def __init__(self, finding: Finding) -> None:
        super().__init__()
        self.setProperty("kind", "row")
        self.setAutoDefault(False)
        _fill(self, finding)


class FindingLine(QWidget):
    """A finding that leads nowhere."""

    def __init__(self, finding: Finding) -> None:
        super().__init__()
        _fill(self, finding)


def _fill(line: QWidget, finding: Finding) -> None:
    named(line, "reasonFinding", ", ".join(filter(None, (finding.words, finding.aside))))
    row = QHBoxLayout(line)
    row.setContentsMargins(theme.px(12), 0, theme.px(12), 0)
    row.setSpacing(theme.px(8))
    sign = QLabel()
    sign.setPixmap(icons.pixmap(finding.icon, finding.role, theme.px(14), line.devicePixelRatioF()))
    words = ElidedLabel(finding.words, "strong")
    aside = Label(finding.aside, "meta", finding.role)
    for part, stretch in ((sign, 0), (words, 1), (aside, 0)):
        part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(part, stretch)
    line.setFixedHeight(theme.px(30))
    line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class Findings(QWidget):
    reason_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._shown: tuple[Finding, ...] = ()
        theme.watcher.theme_changed.connect(self._show_again)
        self._show_again()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        fresh = tuple(findings)
        if fresh != self._shown:
            self._shown = fresh
            self._show_again()

    def _show_again(self) -> None:
        self._column.setContentsMargins(theme.px(8), theme.px(6) if self._shown else 0, theme.px(8), 0)
        while (item := self._column.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for finding in self._shown:
            if finding.reason_id is None:
                self._column.addWidget(FindingLine(finding))
                continue
            row = FindingRow(finding)
            row.clicked.connect(lambda _checked=False, which=finding.reason_id: self.reason_wanted.emit(which))
            self._column.addWidget(row)
