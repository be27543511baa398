"""The page of the first run: one idea at the left, three ways to begin at the right. It starts nothing itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui import icons, theme
from ui.lettering import give_ground
from ui.texts import tr
from ui.widgets import Hairline, Label, Paragraph


class _Way(QAbstractButton):
    """A way to begin: icon, name, a line about it. The first one is the proposed one and wears ink."""

    def __init__(self, icon: str, name: str, line: str, *, proposed: bool = False) -> None:
        super().__init__()
        self.setText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._icon, self._line, self._proposed = icon, line, proposed

    def sizeHint(self) -> QSize:
        return QSize(theme.px(460), theme.px(72))

    def paintEvent(self, event) -> None:
        px = theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        width = 2.0 if self._proposed else 1.0
        painter.setPen(QPen(theme.colour("ink" if self._proposed else "line"), width))
        painter.setBrush(theme.colour("hover" if self.underMouse() else "paper"))
        frame = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(frame, px(6), px(6))
        side = px(36)
        left = self.width() - px(19) - side if mirrored else px(19)
        tile = QRectF(left, (self.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("inkfill" if self._proposed else "sunken"))
        painter.drawRoundedRect(tile, px(6), px(6))
        size = px(18)
        role = "oninkfill" if self._proposed else "text2"
        icons.paint(
            painter, self._icon, tile.center().x() - size / 2, tile.center().y() - size / 2, role=role, size=size
        )
        chevron = px(16)
        beside = px(20) if mirrored else self.width() - px(20) - chevron
        name = "chevron-left" if mirrored else "chevron-right"
        icons.paint(painter, name, beside, (self.height() - chevron) / 2, size=chevron)
        words = (
            QRectF(self.rect()).adjusted(px(48), 0, -px(71), 0)
            if mirrored
            else QRectF(self.rect()).adjusted(px(71), 0, -px(48), 0)
        )
        leading = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        middle = self.height() / 2
        title = theme.font("name")
        title.setPixelSize(px(14))
        painter.setFont(title)
        painter.setPen(theme.colour("text"))
        painter.drawText(
            words.adjusted(0, 0, 0, -middle + 1),
            leading | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignBottom,
            self.text(),
        )
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("text2"))
        shown = painter.fontMetrics().elidedText(self._line, Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(
            words.adjusted(0, middle + 1, 0, 0),
            leading | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop,
            shown,
        )
        painter.end()


class WelcomePage(QWidget):
    """Shown while a workspace has no source and no review."""

    add_source = Signal()
    try_samples = Signal()
    import_csv = Signal()
    open_workspace = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcomePage")
        self.setAccessibleName(tr("Welcome"))
        give_ground(self, "paper", is_pane=True)
        self.source_way = _Way(
            "plus", tr("Add my first source"), tr("A shop, an app, a feed or a page. Two minutes."), proposed=True
        )
        self.samples_way = _Way(
            "flask", tr("Try it with sample reviews"), tr("A made-up café. Remove it with one click.")
        )
        self.import_way = _Way(
            "import", tr("Import reviews from a file"), tr("A table, or what a site lets you download.")
        )
        self.source_way.clicked.connect(self.add_source)
        self.samples_way.clicked.connect(self.try_samples)
        self.import_way.clicked.connect(self.import_csv)
        self._sign = QLabel()
        self._sign.setAccessibleName("Heard")
        self._lock = QLabel()
        self._left, self._right = QWidget(), QWidget()
        self._fill_left()
        self._fill_right()
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(self._left, 0, Qt.AlignmentFlag.AlignVCenter)
        self._gap = QWidget()
        row.addWidget(self._gap, 4)
        row.addWidget(self._right, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        theme.watcher.theme_changed.connect(self._measure)
        self._measure()

    def _fill_left(self) -> None:
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._sign)
        column.addSpacing(theme.px(22))
        column.addWidget(Paragraph(tr("Somebody is waiting\nto be heard."), "welcome"))
        column.addSpacing(theme.px(14))
        idea = Paragraph(
            tr("Heard finds your one- and two-star reviews, helps you answer each in your own words, and remembers what you promised."),
            "voice", "text2",
        )  # fmt: skip
        column.addWidget(idea)
        column.addSpacing(theme.px(26))
        quote = QHBoxLayout()
        quote.setSpacing(theme.px(16))
        self._rule = Hairline(vertical=True)
        self._rule.setProperty("role", "rule")
        quote.addWidget(self._rule)
        words = QVBoxLayout()
        words.setSpacing(theme.px(4))
        words.addWidget(Paragraph(tr("“We used to come every week.\nI don’t think we will now.”"), "voice"))
        words.addWidget(Label(tr("Ana P., one star"), "meta", "text2"))
        quote.addLayout(words, 1)
        column.addLayout(quote)

    def _fill_right(self) -> None:
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(Label(tr("How would you like to begin?"), "page"))
        for way in (self.source_way, self.samples_way, self.import_way):
            column.addWidget(way)
        column.addSpacing(theme.px(10))
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(8))
        foot.addWidget(self._lock, 0, Qt.AlignmentFlag.AlignTop)
        safe = Label(
            tr("Everything stays in one file on this computer. No account, nothing sent to anyone but the sites you add."),
            "meta", "text2",
        )  # fmt: skip
        safe.setWordWrap(True)
        foot.addWidget(safe, 1)
        column.addLayout(foot)

    def _measure(self) -> None:
        px = theme.px
        self._left.setFixedWidth(px(384))
        self._right.setFixedWidth(px(460))
        self._gap.setMinimumWidth(px(24))
        self._gap.setMaximumWidth(px(92))
        self._rule.setFixedWidth(2)
        self._sign.setPixmap(icons.application_pixmap(px(72), self.devicePixelRatioF()))
        self._lock.setPixmap(icons.pixmap("lock", "text2", px(14), self.devicePixelRatioF()))
        for way in (self.source_way, self.samples_way, self.import_way):
            way.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(500), theme.px(420))

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        # A narrow window keeps the ways to begin and lets the idea go.
        self._left.setVisible(self.width() >= theme.px(384 + 460 + 60))
        self._gap.setVisible(not self._left.isHidden())
