"""The picture of a card: its ground, its words and its signs, in type from tokens and font metrics alone.

A page of the queue is a dozen cards in one frame, so whatever many cards share is painted once and kept: the foot with
its source, the badge with its age. What is a review's own, name and title and words, is set in type each time. Not here:
which card stands where, and what is chosen (`delegate.py`).
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPixmap

from store.records import Audience, QueueRow
from ui import formatting, icons, theme
from ui.queue.badges import Badge
from ui.texts import tr
from ui.widgets import paint

#: Pictures kept: cards (a dozen are in view, and as many again were a moment ago; 150 kB each), the halves of feet (10 kB) and
#: badges (5 kB).
_CARDS_KEPT, _FEET_KEPT, _BADGES_KEPT = 40, 64, 128
# Absolute, because a card mirrors by itself: Qt would turn "left" round once more.
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
#: Pictures of cards are as broad as the next multiple of this, in pixels of the screen: while the divider is dragged, each is
#: painted over.
_SPARE = 64
#: Sources with longer words than this (pixels) are cut for each width of the list.
_WIDEST_SOURCE = 480.0
_ELIDE = Qt.TextElideMode.ElideRight
_ASCII = "".join(map(chr, range(32, 127)))
_ROLES = ("list", "tint", "hover", "line", "text", "text2", "text3", "disabled")


class Looks(NamedTuple):
    """Whatever a card's picture depends on besides theme and language. `parted`: with a hairline above; `ratio` is the
    screen's device pixels for each of ours."""

    row: QueueRow
    badge: Badge
    width: float
    height: float
    selected: bool
    hovered: bool
    parted: bool
    mirrored: bool
    ratio: float

    @property
    def ground(self) -> str:
        return "tint" if self.selected else "hover" if self.hovered else "list"


class Measures(NamedTuple):
    """Fonts, heights and colours in use, taken once per theme and font. `widest` is the widest plain letter of a
    name; no line of real words is as narrow as `narrow` a letter."""

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
    corner: int
    name_metrics: QFontMetrics
    title_metrics: QFontMetricsF
    body_metrics: QFontMetricsF
    widest: int
    narrow: float
    stars: int
    stars_wide: int
    stars_gap: int
    inks: dict[str, QColor]

    @property
    def card(self) -> int:
        return sum(self.lines) + self.gap + 2 * self.pad_y


def measure() -> Measures:
    """The measures of the theme and font in use now."""
    px = theme.px

    def height(role: str, least: float) -> int:
        return max(px(least), round(QFontMetricsF(theme.font(role)).height()))

    name, body = QFontMetrics(theme.font("name")), QFontMetricsF(theme.font("body"))
    return Measures(
        name=theme.font("name"), title=theme.font("strong"), body=theme.font("body"), meta=theme.font("meta"),
        age=theme.font("metastrong"), agebold=theme.font("metabold"), section=theme.font("section"),
        count=theme.font("axis"), language=theme.font("language"),
        lines=(height("name", 18), height("strong", 19), height("body", 18), height("meta", 16)),
        gap=px(4), pad_x=px(8), pad_y=px(9), inset=px(8), label=max(px(28), height("section", 14) + px(10)),
        corner=px(theme.RADIUS), name_metrics=name, title_metrics=QFontMetricsF(theme.font("strong")), body_metrics=body,
        widest=max(map(name.horizontalAdvance, _ASCII)), narrow=max(1.0, body.averageCharWidth() * 0.6),
        stars=px(11), stars_wide=paint.stars_width(px(11)), stars_gap=px(8),
        inks={role: theme.colour(role) for role in _ROLES},
    )  # fmt: skip


class _Kept(OrderedDict[tuple[object, ...], tuple[QPixmap, float]]):
    """Pictures by what they show, with the width that each takes; the one that was not asked for longest goes first."""

    def __init__(self, limit: int) -> None:
        super().__init__()
        self._limit = limit

    def picture(self, key: tuple[object, ...], made: Callable[[], tuple[QPixmap, float]]) -> tuple[QPixmap, float]:
        kept = self.get(key)
        if kept is None:
            self[key] = kept = made()
            if len(self) > self._limit:
                self.popitem(last=False)
        else:
            self.move_to_end(key)
        return kept


class Cards:
    """Makes the pictures of cards. `language` is the interface's: cards in another one say so."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.measures = measure()
        self._cards: OrderedDict[tuple[int, bool, bool, bool], tuple[Looks, QPixmap]] = OrderedDict()
        self._feet = _Kept(_FEET_KEPT)
        self._badges = _Kept(_BADGES_KEPT)

    def measure_again(self) -> None:
        """Call when theme or font have changed."""
        self.measures = measure()
        self._cards.clear()
        self._feet.clear()
        self._badges.clear()

    def picture(self, looks: Looks) -> QPixmap:
        """A card as it was painted before, or painted now, at the upper left of a picture that may be broader. Whenever a row
        changes or another is chosen Qt wants all that are in view again; what makes them look so is all in the looks."""
        key = (looks.row.review_id, looks.selected, looks.hovered, looks.parted)
        kept = self._cards.get(key)
        if kept is not None:
            self._cards.move_to_end(key)
            if kept[0] == looks:
                return kept[1]
        elif len(self._cards) >= _CARDS_KEPT:
            kept = self._cards.popitem(last=False)[1]
        old = kept[1] if kept is not None else None
        pixmap = self._paint(looks, old)
        self._cards[key] = (looks, pixmap)
        self._cards.move_to_end(key)
        return pixmap

    def _paint(self, looks: Looks, old: QPixmap | None) -> QPixmap:
        measures = self.measures
        pixmap, painter = _blank(looks.width, looks.height, looks.ratio, measures.inks["list"], old, spare=_SPARE)
        width = looks.width - 2 * measures.inset
        if looks.selected or looks.hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(measures.inks[looks.ground])
            painter.drawRoundedRect(QRectF(measures.inset, 0, width, looks.height), measures.corner, measures.corner)
        elif looks.parted:
            line = QRectF(measures.inset + measures.pad_x, 0, width - 2 * measures.pad_x, 1)
            painter.fillRect(line, measures.inks["line"])
        self._paint_lines(painter, looks, measures.inset + measures.pad_x, width - 2 * measures.pad_x)
        painter.end()
        return pixmap

    def _paint_lines(self, painter: QPainter, looks: Looks, left: float, width: float) -> None:
        measures, row, mirrored = self.measures, looks.row, looks.mirrored
        first, second, third, fourth = measures.lines
        top = float(measures.pad_y)
        side = RIGHT if mirrored else LEFT

        taken = self._paint_badge(painter, QRectF(left, top, width, first), looks)
        painter.setFont(measures.name)
        painter.setPen(measures.inks["text"])
        start = left + taken if mirrored else left
        painter.drawText(
            QRectF(start, top, width - taken, first),
            side,
            self._fitting(row.author or tr("Somebody"), int(width - taken)),
        )
        top += first

        beside = self._paint_rating(painter, QRectF(left, top, width, second), looks) + measures.stars_gap
        # The direction is the customer's, the card stays as it is: their words align to their own side.
        painter.setFont(measures.title)
        title = self.cut(measures.title_metrics, row.title, int(width - beside))
        _draw_words(painter, QRectF(left if mirrored else left + beside, top, width - beside, second), title)
        top += second

        painter.setFont(measures.body)
        painter.setPen(measures.inks["text2"])
        _draw_words(painter, QRectF(left, top, width, third), self.cut(measures.body_metrics, row.words, int(width)))
        self._paint_foot(painter, QRectF(left, top + third + measures.gap, width, fourth), looks)

    def _fitting(self, name: str, room: int) -> str:
        """A name as far as there is room; most are so short that nobody need measure them."""
        if len(name) * self.measures.widest <= room and name.isascii():
            return name
        return self.measures.name_metrics.elidedText(name, _ELIDE, room)

    def cut(self, metrics: QFontMetricsF, words: str, room: int) -> str:
        """One line of words as far as there is room. Only as many letters are measured as can have a place in it: the first
        200 take three times as long as the fifty that are seen."""
        words = " ".join(words.split())
        begin = words[: max(8, int(room / self.measures.narrow))]
        cut = metrics.elidedText(begin, _ELIDE, room)
        return cut if len(begin) == len(words) or cut != begin else metrics.elidedText(words, _ELIDE, room)

    def _paint_rating(self, painter: QPainter, line: QRectF, looks: Looks) -> float:
        """Paints the stars at the line's beginning, or the site's word where it has thumbs; gives the width taken. A mention
        that nobody rated has neither: five open stars would read as none given."""
        measures, row = self.measures, looks.row
        if row.rating is None and not row.verdict:
            return -float(measures.stars_gap)
        if row.verdict:
            painter.setFont(measures.meta)
            words = formatting.verdict(row.verdict)
            painter.setPen(measures.inks["text2"])
            painter.drawText(line, RIGHT if looks.mirrored else LEFT, words)
            painter.setPen(measures.inks["text"])
            return painter.fontMetrics().horizontalAdvance(words)
        wide = measures.stars_wide
        drawn = paint.stars(row.rating, measures.stars, looks.ratio)
        at = line.right() - wide if looks.mirrored else line.left()
        painter.drawPixmap(round(at), round(line.top() + (line.height() - measures.stars) / 2), drawn)
        return wide

    # --- what many cards share ---

    def _paint_badge(self, painter: QPainter, line: QRectF, looks: Looks) -> float:
        """Paints at the line's end and returns the width that it takes, with the air before it."""
        if not _is_whole(looks.ratio):
            return self._draw_badge(painter, line, looks.badge, looks.mirrored)
        key = (looks.badge, looks.ground, looks.mirrored, looks.ratio)
        pixmap, taken = self._badges.picture(key, lambda: self._badge_alone(looks, line.height()))
        at = line.left() if looks.mirrored else line.right() - pixmap.width() / looks.ratio
        painter.drawPixmap(round(at), round(line.top()), pixmap)
        return taken

    def _badge_alone(self, looks: Looks, height: float) -> tuple[QPixmap, float]:
        words = QFontMetrics(self.measures.agebold if looks.badge.bold else self.measures.age)
        wide = words.horizontalAdvance(looks.badge.words) + theme.px(14) + theme.px(10)
        pixmap, painter = _blank(wide, height, looks.ratio, self.measures.inks[looks.ground])
        taken = self._draw_badge(painter, QRectF(0, 0, wide, height), looks.badge, looks.mirrored)
        painter.end()
        return pixmap, taken

    def _draw_badge(self, painter: QPainter, line: QRectF, badge: Badge, mirrored: bool) -> float:
        painter.setFont(self.measures.agebold if badge.bold else self.measures.age)
        painter.setPen(theme.colour(badge.role))
        wide = painter.fontMetrics().horizontalAdvance(badge.words)
        painter.drawText(line, LEFT if mirrored else RIGHT, badge.words)
        side, gap = theme.px(14), theme.px(5)
        has_sign = badge.age is not None or badge.icon
        start = line.left() + wide + gap if mirrored else line.right() - wide - gap - side
        middle = line.top() + (line.height() - side) / 2
        if badge.age is not None:
            paint.age(painter, QRectF(start, middle, side, side), badge.age, badge.share)
        elif badge.icon:
            icons.paint(painter, badge.icon, start, middle, role=badge.role, size=side)
        return wide + theme.px(10) + (side + gap if has_sign else 0)

    def _paint_foot(self, painter: QPainter, line: QRectF, looks: Looks) -> None:
        """The source at the line's beginning and the marks at its end, each a picture for whatever width there is."""
        row, marks = looks.row, _marks(looks.row)
        foreign = row.language.split("-")[0]
        foreign = foreign.upper() if foreign != self.language else ""
        gap = theme.px(5)
        if not _is_whole(looks.ratio):
            taken = self._draw_marks(painter, line, marks, foreign, looks.mirrored)
            room = line.adjusted(taken + gap, 0, 0, 0) if looks.mirrored else line.adjusted(0, 0, -taken - gap, 0)
            self._draw_source(painter, room, row, looks.mirrored)
            return
        shared, top = (looks.ground, line.height(), looks.mirrored, looks.ratio), round(line.top())
        taken = 0.0
        if marks or foreign:
            pixmap, taken = self._feet.picture(
                (marks, foreign, *shared), lambda: self._marks_alone(looks, marks, foreign, line.height())
            )
            at = line.left() if looks.mirrored else line.right() - pixmap.width() / looks.ratio
            painter.drawPixmap(round(at), top, pixmap)
        room = line.width() - taken - gap
        key = (row.kind, row.source, row.brand, *shared)
        pixmap, wide = self._feet.picture(key, lambda: self._source_alone(looks, _WIDEST_SOURCE, line.height()))
        if wide > room:
            pixmap, wide = self._feet.picture((*key, room), lambda: self._source_alone(looks, room, line.height()))
        at = line.right() - pixmap.width() / looks.ratio if looks.mirrored else line.left()
        painter.drawPixmap(round(at), top, pixmap)

    def _marks_alone(self, looks: Looks, marks: tuple[str, ...], foreign: str, height: float) -> tuple[QPixmap, float]:
        words = QFontMetrics(self.measures.language).horizontalAdvance(foreign) + theme.px(5) if foreign else 0
        wide = words + len(marks) * (theme.px(14) + theme.px(5))
        pixmap, inside = _blank(wide, height, looks.ratio, self.measures.inks[looks.ground])
        taken = self._draw_marks(inside, QRectF(0, 0, wide, height), marks, foreign, looks.mirrored)
        inside.end()
        return pixmap, taken

    def _draw_marks(
        self, painter: QPainter, line: QRectF, marks: tuple[str, ...], foreign: str, mirrored: bool
    ) -> float:
        """Paints at the line's end and returns the width that it takes, with the air before it."""
        size, gap = theme.px(14), theme.px(5)
        taken = 0.0
        if foreign:
            painter.setFont(self.measures.language)
            painter.setPen(self.measures.inks["text3"])
            painter.drawText(line, LEFT if mirrored else RIGHT, foreign)
            taken += painter.fontMetrics().horizontalAdvance(foreign) + gap
        for icon in reversed(marks):
            start = line.left() + taken if mirrored else line.right() - taken - size
            icons.paint(painter, icon, start, line.center().y() - size / 2, role="text3", size=size)
            taken += size + gap
        return taken

    def _source_alone(self, looks: Looks, room: float, height: float) -> tuple[QPixmap, float]:
        """The sign and the words of a source as far as there is room, and the width of all of them."""
        words = QFontMetrics(self.measures.meta).horizontalAdvance(_meta(looks.row)) + 1
        whole = theme.px(16) + theme.px(6) + words
        wide = min(room, whole)
        pixmap, inside = _blank(wide, height, looks.ratio, self.measures.inks[looks.ground])
        self._draw_source(inside, QRectF(0, 0, wide, height), looks.row, looks.mirrored)
        inside.end()
        return pixmap, whole

    def _draw_source(self, painter: QPainter, line: QRectF, row: QueueRow, mirrored: bool) -> None:
        side, indent = theme.px(16), theme.px(16) + theme.px(6)
        glyph_at = line.right() - side if mirrored else line.left()
        square = QRectF(glyph_at, round(line.center().y() - side / 2), side, side)
        paint.source_glyph(painter, square, row.kind, row.source)
        painter.setFont(self.measures.meta)
        painter.setPen(self.measures.inks["text3"])
        room = line.adjusted(0, 0, -indent, 0) if mirrored else line.adjusted(indent, 0, 0, 0)
        shown = painter.fontMetrics().elidedText(_meta(row), _ELIDE, int(room.width()))
        painter.drawText(room, RIGHT if mirrored else LEFT, shown)


def _meta(row: QueueRow) -> str:
    return f"{formatting.isolated(row.brand)} · {formatting.isolated(row.source)}" if row.brand else row.source


def _blank(
    width: float, height: float, ratio: float, ground: QColor, old: QPixmap | None = None, *, spare: int = 1
) -> tuple[QPixmap, QPainter]:
    """An empty picture and a painter on it. Its ground is opaque, which the screen's own smoothing of letters needs; each
    text runs in the direction of its own first letter, whatever the interface's. A picture that is no longer needed is
    painted over: 100 kB of fresh memory cost more than filling it."""
    size = QSize(ceil(width * ratio / spare) * spare, ceil(height * ratio))
    pixmap = old if old is not None and old.size() == size else QPixmap(size)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(ground)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return pixmap, painter


def _is_whole(ratio: float) -> bool:
    """Whether a picture can be put into another one at any of our pixels without being smoothed over."""
    return ratio == int(ratio)


def _marks(row: QueueRow) -> tuple[str, ...]:
    marks = (
        ("star-filled", row.starred),
        ("heart", row.regular),
        ("speech", row.came_back),
        ("pen", row.has_draft),
        ("history", row.edited),
        ("ban", row.gone),
        ("lock", row.audience is Audience.PRIVATE),
    )
    return tuple(icon for icon, holds in marks if holds)


def _draw_words(painter: QPainter, area: QRectF, words: str) -> None:
    """A customer's words at their own side, so that the end and its … stand where a reader expects them."""
    painter.drawText(area, RIGHT if formatting.reads_right_to_left(words) else LEFT, words)
