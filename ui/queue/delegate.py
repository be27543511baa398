"""Paints a card of the queue, from tokens and font metrics alone; no style sheet, no literal heights.

In order: ground, hairline, section label, age, name, stars, title, excerpt, source, marks, focus. Elided lines are kept
by review, width and font; they are dropped when a row changes. It reads rows from the model and decides nothing.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from store.records import Audience, QueueRow
from ui import formatting, icons, theme
from ui.queue.badges import Badge, badge_for
from ui.queue.model import QueueModel
from ui.texts import tr, whole
from ui.widgets import paint

Index = QModelIndex | QPersistentModelIndex
_LINES_KEPT = 600
#: Painted cards kept: a dozen are in view, and as many again were a moment ago (150 kB each).
_CARDS_KEPT = 40
#: What a painted card depends on besides theme and language.
_Looks = tuple[QueueRow, Badge, float, float, bool, bool, bool, bool, float]
# Absolute, because this delegate mirrors by itself: Qt would turn "left" round once more.
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


@dataclass(frozen=True, slots=True)
class _Measures:
    """Fonts and heights at the font in use, taken once per theme and font."""

    name: QFont
    title: QFont
    body: QFont
    meta: QFont
    age: QFont
    agebold: QFont
    section: QFont
    count: QFont
    language: QFont
    lines: tuple[int, int, int, int]
    gap: int
    pad_x: int
    pad_y: int
    inset: int
    label: int

    @property
    def card(self) -> int:
        return sum(self.lines) + self.gap + 2 * self.pad_y


def _measure() -> _Measures:
    px = theme.px

    def height(role: str, least: float) -> int:
        return max(px(least), round(QFontMetricsF(theme.font(role)).height()))

    return _Measures(
        name=theme.font("name"), title=theme.font("strong"), body=theme.font("body"), meta=theme.font("meta"),
        age=theme.font("metastrong"), agebold=theme.font("metabold"), section=theme.font("section"),
        count=theme.font("axis"), language=theme.font("language"),
        lines=(height("name", 18), height("strong", 19), height("body", 18), height("meta", 16)),
        gap=px(4), pad_x=px(8), pad_y=px(9), inset=px(8), label=max(px(28), height("section", 14) + px(10)),
    )  # fmt: skip


class CardDelegate(QStyledItemDelegate):
    """`language` is the interface's: cards in another one say so. `zone_of(brand_id)` gives a brand's time zone."""

    def __init__(self, view: QAbstractItemView, *, language: str = "en") -> None:
        super().__init__(view)
        self.language = language
        self.zone_of: Callable[[int], str] = lambda brand_id: "UTC"
        self._view = view
        self._lines: dict[tuple[int, int], tuple[str, str]] = {}
        self._painted: OrderedDict[_Looks, QPixmap] = OrderedDict()
        self._measures = _measure()
        theme.watcher.theme_changed.connect(self.measure_again)

    def measure_again(self) -> None:
        self._measures = _measure()
        self._lines.clear()
        self._painted.clear()

    def forget_lines(self) -> None:
        """Call when rows have changed: their words are elided anew."""
        self._lines.clear()

    def card_height(self) -> int:
        return self._measures.card

    def label_height(self) -> int:
        return self._measures.label

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model = index.model()
        label = self._measures.label if isinstance(model, QueueModel) and model.section_above(index.row()) else 0
        return QSize(theme.px(theme.QUEUE), self._measures.card + label)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        measures = self._measures
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Each text runs in the direction of its own first letter, whatever the interface's.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        area = QRectF(option.rect)
        section = model.section_above(index.row())
        if section is not None:
            self._paint_section(painter, area, section.label, section.count)
            area.setTop(area.top() + measures.label)
        card = area.adjusted(measures.inset, 0, -measures.inset, 0)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        parted = section is None and index.row() > 0 and not (selected or hovered or self._is_selected(index.row() - 1))
        row = model.row(index.row())
        if row is None:
            words = card.adjusted(measures.pad_x, measures.pad_y, -measures.pad_x, -measures.pad_y)
            painter.setFont(measures.body)
            painter.setPen(theme.colour("disabled"))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, tr("No longer here"))
        else:
            badge = badge_for(row, self.model_now(), self.zone_of(row.brand_id))
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            ratio = painter.device().devicePixelRatioF()
            looks = (row, badge, area.width(), area.height(), selected, hovered, parted, mirrored, ratio)
            painter.drawPixmap(area.topLeft(), self._card(looks))
        if option.state & QStyle.StateFlag.State_HasFocus and getattr(self._view, "focus_by_keyboard", False):
            painter.setPen(QPen(theme.colour("ink"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), theme.px(theme.RADIUS), theme.px(theme.RADIUS))
        painter.restore()

    def _card(self, looks: _Looks) -> QPixmap:
        """A card as it was painted before, or painted now. Whenever a row changes or another is chosen Qt wants all that are
        in view again, and setting a dozen cards in type takes a frame; what makes them look so is all in the key."""
        kept = self._painted.get(looks)
        if kept is not None:
            self._painted.move_to_end(looks)
            return kept
        row, badge, width, height, selected, hovered, parted, mirrored, ratio = looks
        pixmap = QPixmap(round(width * ratio), round(height * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(theme.colour("list"))  # an opaque ground, which the screen's own smoothing of letters needs
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        measures = self._measures
        card = QRectF(0, 0, width, height).adjusted(measures.inset, 0, -measures.inset, 0)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("tint" if selected else "hover"))
            painter.drawRoundedRect(card, theme.px(theme.RADIUS), theme.px(theme.RADIUS))
        elif parted:
            line = QRectF(card.left() + measures.pad_x, 0, card.width() - 2 * measures.pad_x, 1)
            painter.fillRect(line, theme.colour("line"))
        words = card.adjusted(measures.pad_x, measures.pad_y, -measures.pad_x, -measures.pad_y)
        self._paint_row(painter, words, row, badge, mirrored)
        painter.end()
        self._painted[looks] = pixmap
        if len(self._painted) > _CARDS_KEPT:
            self._painted.popitem(last=False)
        return pixmap

    def _is_selected(self, place: int) -> bool:
        return self._view.selectionModel().isRowSelected(place, QModelIndex())

    def _paint_section(self, painter: QPainter, area: QRectF, label: str, count: int) -> None:
        measures = self._measures
        edge = measures.inset + measures.pad_x
        line = QRectF(
            area.left() + edge, area.top() + theme.px(2), area.width() - 2 * edge, measures.label - theme.px(2)
        )
        painter.setPen(theme.colour("text3"))
        painter.setFont(measures.section)
        mirrored = self._view.isRightToLeft()
        painter.drawText(line, _RIGHT if mirrored else _LEFT, label)
        taken = painter.fontMetrics().horizontalAdvance(label) + theme.px(5)
        painter.setFont(measures.count)
        beside = line.adjusted(0, 0, -taken, 0) if mirrored else line.adjusted(taken, 0, 0, 0)
        painter.drawText(beside, _RIGHT if mirrored else _LEFT, whole(count))

    def _paint_row(self, painter: QPainter, words: QRectF, row: QueueRow, badge: Badge, mirrored: bool) -> None:
        measures = self._measures
        first, second, third, fourth = measures.lines
        top = words.top()
        left, width = words.left(), words.width()

        line = QRectF(left, top, width, first)
        taken = self._paint_badge(painter, line, badge, mirrored)
        painter.setFont(measures.name)
        painter.setPen(theme.colour("text"))
        room = line.adjusted(taken, 0, 0, 0) if mirrored else line.adjusted(0, 0, -taken, 0)
        name = painter.fontMetrics().elidedText(
            row.author or tr("Somebody"), Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, _RIGHT if mirrored else _LEFT, name)
        top += first

        beside = self._paint_rating(painter, QRectF(left, top, width, second), row, mirrored) + theme.px(8)
        title_area = (
            QRectF(left, top, width - beside, second)
            if mirrored
            else QRectF(left + beside, top, width - beside, second)
        )
        excerpt_area = QRectF(left, top + second, width, third)
        title, excerpt = self._elided(row, int(title_area.width()), int(width))
        # The direction is the customer's, the card stays as it is: their words align to their own side.
        painter.setFont(measures.title)
        _draw_words(painter, title_area, title)
        painter.setFont(measures.body)
        painter.setPen(theme.colour("text2"))
        _draw_words(painter, excerpt_area, excerpt)

        top = excerpt_area.bottom() + measures.gap
        self._paint_foot(painter, QRectF(left, top, width, fourth), row, mirrored)

    def model_now(self):
        return self._view.model().now()

    def _paint_rating(self, painter: QPainter, line: QRectF, row: QueueRow, mirrored: bool) -> float:
        """Paints the stars at the line's beginning, or the site's word where it has thumbs; gives the width taken."""
        if row.verdict:
            painter.setFont(self._measures.meta)
            words = formatting.verdict(row.verdict)
            painter.setPen(theme.colour("text2"))
            painter.drawText(line, _RIGHT if mirrored else _LEFT, words)
            painter.setPen(theme.colour("text"))
            return painter.fontMetrics().horizontalAdvance(words)
        size = theme.px(11)
        wide = paint.stars_width(size)
        drawn = paint.stars(row.rating, size, painter.device().devicePixelRatioF())
        at = line.right() - wide if mirrored else line.left()
        painter.drawPixmap(round(at), round(line.top() + (line.height() - size) / 2), drawn)
        return wide

    def _paint_badge(self, painter: QPainter, line: QRectF, badge: Badge, mirrored: bool) -> float:
        """Paints at the line's end and returns the width that it takes, with the air before it."""
        painter.setFont(self._measures.agebold if badge.bold else self._measures.age)
        painter.setPen(theme.colour(badge.role))
        wide = painter.fontMetrics().horizontalAdvance(badge.words)
        painter.drawText(line, _LEFT if mirrored else _RIGHT, badge.words)
        side, gap = theme.px(14), theme.px(5)
        has_sign = badge.age is not None or badge.icon
        start = line.left() + wide + gap if mirrored else line.right() - wide - gap - side
        middle = line.top() + (line.height() - side) / 2
        if badge.age is not None:
            paint.age(painter, QRectF(start, middle, side, side), badge.age, badge.share)
        elif badge.icon:
            icons.paint(painter, badge.icon, start, middle, role=badge.role, size=side)
        return wide + theme.px(10) + (side + gap if has_sign else 0)

    def _elided(self, row: QueueRow, title_width: int, width: int) -> tuple[str, str]:
        key = (row.review_id, width)
        kept = self._lines.get(key)
        if kept is None:
            cut = Qt.TextElideMode.ElideRight
            title = QFontMetricsF(self._measures.title).elidedText(_one_line(row.title), cut, title_width)
            excerpt = QFontMetricsF(self._measures.body).elidedText(_one_line(row.words), cut, width)
            if len(self._lines) >= _LINES_KEPT:
                self._lines.clear()
            self._lines[key] = kept = (title, excerpt)
        return kept

    def _paint_foot(self, painter: QPainter, line: QRectF, row: QueueRow, mirrored: bool) -> None:
        side, size, gap = theme.px(16), theme.px(14), theme.px(5)
        middle = line.top() + line.height() / 2
        marks = [icon for icon, holds in _marks(row) if holds]
        foreign = (
            row.language.split("-")[0].upper() if row.language and row.language.split("-")[0] != self.language else ""
        )
        edge = line.left() if mirrored else line.right()
        step = 1 if mirrored else -1
        if foreign:
            painter.setFont(self._measures.language)
            painter.setPen(theme.colour("text3"))
            painter.drawText(line, _LEFT if mirrored else _RIGHT, foreign)
            edge += step * (painter.fontMetrics().horizontalAdvance(foreign) + gap)
        for icon in reversed(marks):
            start = edge if mirrored else edge - size
            icons.paint(painter, icon, start, middle - size / 2, role="text3", size=size)
            edge += step * (size + gap)
        glyph_at = line.right() - side if mirrored else line.left()
        paint.source_glyph(painter, QRectF(glyph_at, round(middle - side / 2), side, side), row.kind, row.source)
        painter.setFont(self._measures.meta)
        painter.setPen(theme.colour("text3"))
        indent = side + theme.px(6)
        if mirrored:
            room = QRectF(edge + gap, line.top(), line.right() - indent - edge - gap, line.height())
        else:
            room = QRectF(line.left() + indent, line.top(), edge - gap - line.left() - indent, line.height())
        meta = f"{formatting.isolated(row.brand)} · {formatting.isolated(row.source)}" if row.brand else row.source
        shown = painter.fontMetrics().elidedText(meta, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, _RIGHT if mirrored else _LEFT, shown)


def _marks(row: QueueRow) -> tuple[tuple[str, bool], ...]:
    return (
        ("star-filled", row.starred),
        ("heart", row.regular),
        ("speech", row.came_back),
        ("pen", row.has_draft),
        ("history", row.edited),
        ("ban", row.gone),
        ("lock", row.audience is Audience.PRIVATE),
    )


def _draw_words(painter: QPainter, area: QRectF, words: str) -> None:
    """A customer's words at their own side, so that the end and its … stand where a reader expects them."""
    painter.drawText(area, _RIGHT if formatting.reads_right_to_left(words) else _LEFT, words)


def _one_line(words: str) -> str:
    return " ".join(words.split())
