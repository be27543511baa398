"""Paints a line of the log and the headings above it, in columns that both share; from tokens and font metrics alone.

It reads lines from the model and decides nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from store.log_pages import LogLine
from store.records import ReplyState
from ui import formatting, icons, theme
from ui.log.model import LogModel, reply_words
from ui.texts import mark, tr
from ui.widgets import paint
from ui.widgets.pictures import Pictures, paint_kept

Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute

#: Columns by key: heading and width at the 13 px font; 0 takes what is left.
COLUMNS = (
    ("when", mark("When"), 96),
    ("who", mark("Who"), 190),
    ("stars", mark("Stars"), 92),
    ("words", mark("What we wrote"), 0),
    ("reply", mark("Reply"), 116),
    ("hours", mark("Time to reply"), 116),
)
#: Pictures of lines (250 kB each): a screenful.
_PICTURES_KEPT = 24
#: The row of headings (150 kB).
_headings = Pictures(1)
# As numbers: testing Python's flags costs more than the rest of what is decided here.
_SELECTED, _HOVERED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_MouseOver.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value
#: The colour of a state's word, where it asks for attention or has arrived.
_STATE_ROLE = {ReplyState.LIVE: "heard", ReplyState.REFUSED: "over", ReplyState.UNKNOWN: "due"}


#: Narrower than this (pixels at the 13 px font) a column says nothing: that of the words is left out, that of names stays.
_LEAST_WORDS, _LEAST_NAMES = 80, 110


def places(area: QRectF, *, mirrored: bool = False) -> dict[str, QRectF]:
    """Where each column stands inside a row. Where room is short the words of the reply are left out and the names give way,
    then which reply it was is left out, then all columns give way alike."""
    gap = theme.px(16)
    widths: dict[str, float] = {key: theme.px(width) for key, _, width in COLUMNS}

    def left() -> float:
        return area.width() - sum(widths.values()) - gap * (len(widths) - 1)

    if left() >= theme.px(_LEAST_WORDS):
        widths["words"] = left()
    else:
        del widths["words"]
        if widths["who"] + left() < theme.px(_LEAST_NAMES):
            del widths["reply"]
        widths["who"] = max(widths["who"] + left(), theme.px(_LEAST_NAMES))
        share = 1 + min(0.0, left()) / sum(widths.values())
        widths = {key: wide * share for key, wide in widths.items()}
    found, x = {}, area.left()
    for key, wide in widths.items():
        left = area.right() - (x - area.left()) - wide if mirrored else x
        found[key] = QRectF(left, area.top(), wide, area.height())
        x += wide + gap
    return found


@dataclass(frozen=True, slots=True)
class _Measures:
    name: QFont
    body: QFont
    meta: QFont
    first: int
    second: int
    pad: int
    inset: int

    @property
    def row(self) -> int:
        return self.first + self.second + 2 * self.pad


def _measure() -> _Measures:
    px = theme.px

    def height(role: str, least: float) -> int:
        return max(px(least), round(QFontMetricsF(theme.font(role)).height()))

    return _Measures(
        name=theme.font("name"), body=theme.font("body"), meta=theme.font("meta"), first=height("name", 18),
        second=height("meta", 18), pad=px(9), inset=px(28),
    )  # fmt: skip


class _Looks(NamedTuple):
    """Whatever the picture of a line depends on. `parted`: with a hairline above."""

    line: LogLine | None
    selected: bool
    hovered: bool
    focused: bool
    parted: bool
    mirrored: bool


class LogDelegate(QStyledItemDelegate):
    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._pictures = Pictures(_PICTURES_KEPT)
        self._measures = _measure()
        theme.watcher.theme_changed.connect(self.measure_again)

    def measure_again(self) -> None:
        self._measures = _measure()

    def row_height(self) -> int:
        return self._measures.row

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(800), self._measures.row)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, LogModel):
            return
        line, state = model.line(index.row()), option.state.value
        looks = _Looks(
            line, state & _SELECTED != 0, state & _HOVERED != 0, state & _FOCUSED != 0 and self._view.hasFocus(),
            index.row() > 0, option.direction == Qt.LayoutDirection.RightToLeft,
        )  # fmt: skip
        self._pictures.draw(
            painter, QRectF(option.rect), looks, lambda inside, area: self._paint(inside, area, looks), ground="paper"
        )

    def paint_ahead(self, line: LogLine, place: int) -> None:
        """Paint the picture of a line that will be in view soon, and keep it."""
        looks = _Looks(line, False, False, False, place > 0, self._view.isRightToLeft())
        self._pictures.picture(
            QSizeF(self._view.viewport().width(), self.row_height()), self._view.devicePixelRatioF(), looks,
            lambda inside, area: self._paint(inside, area, looks), ground="paper",
        )  # fmt: skip

    def _paint(self, painter: QPainter, area: QRectF, looks: _Looks) -> None:
        measures, line = self._measures, looks.line
        ground = area.adjusted(theme.px(12), 0, -theme.px(12), 0)
        if looks.selected or looks.hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("tint" if looks.selected else "hover"))
            painter.drawRoundedRect(ground, theme.px(theme.RADIUS), theme.px(theme.RADIUS))
        inner = area.adjusted(measures.inset, 0, -measures.inset, 0)
        if looks.parted:
            painter.fillRect(QRectF(inner.left(), area.top(), inner.width(), 1), theme.colour("line"))
        if line is None:
            painter.setFont(measures.body)
            painter.setPen(theme.colour("disabled"))
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, tr("No longer here"))
        else:
            self._paint_line(painter, inner, line, looks.mirrored)
        if looks.focused:
            painter.setPen(QPen(theme.colour("ink"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), theme.px(theme.RADIUS), theme.px(theme.RADIUS))

    def _paint_line(self, painter: QPainter, inner: QRectF, line: LogLine, mirrored: bool) -> None:
        measures = self._measures
        at = places(inner.adjusted(0, measures.pad, 0, -measures.pad), mirrored=mirrored)
        start = _RIGHT if mirrored else _LEFT

        def two(key: str, first: str, second: str, roles: tuple[str, str], fonts: tuple[QFont, QFont]) -> None:
            box = at[key]
            upper = QRectF(box.left(), box.top(), box.width(), measures.first)
            lower = QRectF(box.left(), upper.bottom(), box.width(), measures.second)
            for part, words, role, font in zip((upper, lower), (first, second), roles, fonts, strict=True):
                painter.setFont(font)
                painter.setPen(theme.colour(role))
                shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(part.width()))
                painter.drawText(part, start, shown)

        body, meta, name = measures.body, measures.meta, measures.name
        two(
            "when",
            formatting.dated(line.at, line.timezone),
            formatting.clock(line.at, line.timezone),
            ("text", "text3"),
            (body, meta),
        )
        self._paint_who(painter, at["who"], line, mirrored)
        self._paint_stars(painter, at["stars"], line, mirrored)
        if "words" in at:
            self._paint_words(painter, at["words"], line.words)
        state_role = _STATE_ROLE.get(line.state, "text3")
        if "reply" in at:
            two("reply", reply_words(line), tr(str(line.state)), ("text", state_role), (body, meta))
        if line.hours is not None:
            words = {True: (tr("within target"), "text3"), False: (tr("too late"), "over"), None: ("", "text3")}
            verdict, role = words[line.within_target]
            two("hours", formatting.hours(line.hours), verdict, ("text", role), (name, meta))
        else:
            two("hours", "–", tr("not posted yet"), ("text3", "text3"), (body, meta))

    def _paint_who(self, painter: QPainter, box: QRectF, line: LogLine, mirrored: bool) -> None:
        measures, px = self._measures, theme.px
        start = _RIGHT if mirrored else _LEFT
        upper = QRectF(box.left(), box.top(), box.width(), measures.first)
        painter.setFont(measures.name)
        painter.setPen(theme.colour("text"))
        author = line.author or tr("Somebody")
        painter.drawText(
            upper, start, painter.fontMetrics().elidedText(author, Qt.TextElideMode.ElideRight, int(upper.width()))
        )
        side = px(14)
        lower = QRectF(box.left(), upper.bottom(), box.width(), measures.second)
        left = lower.right() - side if mirrored else lower.left()
        glyph = QRectF(round(left), round(lower.center().y() - side / 2), side, side)
        paint.source_glyph(painter, glyph, line.kind, line.source)
        beside = lower.adjusted(0, 0, -side - px(6), 0) if mirrored else lower.adjusted(side + px(6), 0, 0, 0)
        painter.setFont(measures.meta)
        painter.setPen(theme.colour("text3"))
        words = f"{line.brand} · {line.source}"
        painter.drawText(
            beside, start, painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(beside.width()))
        )

    def _paint_stars(self, painter: QPainter, box: QRectF, line: LogLine, mirrored: bool) -> None:
        """The first rating; below it the present one, with an arrow, where its author changed it."""
        measures, px = self._measures, theme.px
        ratio = painter.device().devicePixelRatioF() if painter.device() is not None else 1.0
        size, width = px(11), paint.stars_width(px(11))
        start = _RIGHT if mirrored else _LEFT
        left = box.right() - width if mirrored else box.left()
        middle = box.top() + measures.first / 2
        if line.stars_then is None or line.verdict_then:
            painter.setFont(measures.meta)
            painter.setPen(theme.colour("text2" if line.verdict_then else "text3"))
            words = formatting.rated(line.stars_then, line.verdict_then)
            painter.drawText(QRectF(box.left(), box.top(), box.width(), measures.first), start, words)
        else:
            painter.drawPixmap(round(left), round(middle - size / 2), paint.stars(line.stars_then, size, ratio))
        if line.stars_now == line.stars_then:
            return
        rose = (line.stars_now or 0) > (line.stars_then or 0)
        role = "heard" if rose else "over"
        lower = QRectF(box.left(), box.top() + measures.first, box.width(), measures.second)
        icon = px(14)
        at = lower.right() - icon if mirrored else lower.left()
        icons.paint(
            painter, "trend-up" if rose else "trend-down", at, lower.center().y() - icon / 2, role=role, size=icon
        )
        beside = lower.adjusted(0, 0, -icon - px(4), 0) if mirrored else lower.adjusted(icon + px(4), 0, 0, 0)
        painter.setFont(measures.meta)
        painter.setPen(theme.colour(role))
        painter.drawText(beside, start, tr("now {stars}", stars=formatting.rated(line.stars_now, line.verdict_now)))

    def _paint_words(self, painter: QPainter, box: QRectF, words: str) -> None:
        """The first words in two lines, in the direction of their own first letter."""
        measures = self._measures
        painter.setFont(measures.body)
        painter.setPen(theme.colour("text2"))
        metrics = painter.fontMetrics()
        align = _RIGHT if formatting.reads_right_to_left(words) else _LEFT
        first, rest = _break(words, metrics, int(box.width()))
        painter.drawText(QRectF(box.left(), box.top(), box.width(), measures.first), align, first)
        second = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(QRectF(box.left(), box.top() + measures.first, box.width(), measures.second), align, second)


def _break(words: str, metrics, width: int) -> tuple[str, str]:
    """The words that fit into a line, and the rest."""
    if metrics.horizontalAdvance(words) <= width:
        return words, ""
    parts = words.split(" ")
    low, high = 0, len(parts)
    while low < high:
        middle = (low + high + 1) // 2
        if metrics.horizontalAdvance(" ".join(parts[:middle])) <= width:
            low = middle
        else:
            high = middle - 1
    if low == 0:
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, width), ""
    return " ".join(parts[:low]), " ".join(parts[low:])


class Headings(QWidget):
    """The names of the columns, above the lines and in the same places."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(", ".join(tr(heading) for _, heading, _ in COLUMNS))
        theme.watcher.theme_changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self.setFixedHeight(max(theme.px(32), round(QFontMetricsF(theme.font("section")).height()) + theme.px(12)))
        self.update()

    def paintEvent(self, event) -> None:
        mirrored = self.isRightToLeft()
        looks = (self.accessibleName(), mirrored)
        paint_kept(
            self, looks, lambda painter, _area: self._paint(painter, mirrored), ground="paper", pictures=_headings
        )

    def _paint(self, painter: QPainter, mirrored: bool) -> None:
        painter.setFont(theme.font("section"))
        painter.setPen(theme.colour("text3"))
        inset = theme.px(28)
        area = QRectF(inset, theme.px(4), self.width() - 2 * inset, self.height() - theme.px(4))
        for key, box in places(area, mirrored=mirrored).items():
            heading = tr(next(words for one, words, _ in COLUMNS if one == key))
            painter.drawText(box, _RIGHT if mirrored else _LEFT, heading)
