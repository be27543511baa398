"""Small signs as widgets: rings, age, stars, source letters, the countdown. Each says its numbers in its accessible name."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import Property, QEasingCurve, QPropertyAnimation, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import formatting, theme
from ui.formatting import AgeState
from ui.texts import tr
from ui.widgets import paint
from ui.widgets.pictures import paint_kept


class _Sign(QWidget):
    """A square of a fixed size at the interface font, painted by its subclass."""

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(self._side), theme.px(self._side))

    def paintEvent(self, event) -> None:
        paint_kept(self, self._looks(), self._draw)

    def _looks(self) -> Hashable:
        """Whatever its picture depends on."""
        raise NotImplementedError

    def _draw(self, painter: QPainter, area: QRectF) -> None:
        side = min(area.width(), area.height())
        self._paint(painter, QRectF((area.width() - side) / 2, (area.height() - side) / 2, side, side))

    def _paint(self, painter: QPainter, square: QRectF) -> None:
        raise NotImplementedError


class Ring(_Sign):
    """A share as a ring that fills clockwise. `None` is an empty track: there is nothing to count yet."""

    def __init__(self, size: int = 14, width: float = 2.5, parent: QWidget | None = None) -> None:
        super().__init__(size, parent)
        self._width, self._share = width, 0.0
        self._moving = QPropertyAnimation(self, b"share", self)
        self._moving.setDuration(theme.DRAWER_MS)
        self._moving.setEasingCurve(QEasingCurve.Type.OutCubic)

    def _get_share(self) -> float:
        return self._share

    def _set_share(self, share: float) -> None:
        self._share = share
        self.update()

    share = Property(float, _get_share, _set_share)

    def show_share(self, share: float | None, words: str, *, animated: bool = False) -> None:
        """Shows a share of 0.0 to 1.0; `words` become the accessible name ("92 % heard this month")."""
        self.setAccessibleName(words)
        self._moving.stop()
        if animated and self.isVisible():
            self._moving.setStartValue(self._share)
            self._moving.setEndValue(share or 0.0)
            self._moving.start()
        else:
            self._set_share(share or 0.0)

    def _looks(self) -> Hashable:
        # Half a degree of it is not seen, and a ring that moves would be kept in each of its places.
        return round(self._share * 720), self._width

    def _paint(self, painter: QPainter, square: QRectF) -> None:
        paint.share_ring(painter, square, self._share, width=theme.px(10 * self._width) / 10)


class CountdownRing(Ring):
    """The ring of the undo window: full at the start, empty when the reply leaves. Steps once a second, as it is told."""

    def __init__(self, size: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(size, 2.5, parent)

    def show_seconds(self, left: float, whole: float) -> None:
        """`left` of `whole` seconds remain."""
        minutes, seconds = divmod(max(0, round(left)), 60)
        self.show_share(
            0.0 if whole <= 0 else max(0.0, min(1.0, left / whole)),
            tr("Goes out in {time}", time=f"{minutes}:{seconds:02d}"),
        )


class AgeGlyph(_Sign):
    """The shape of a wait: pie, disc with a mark, or broken ring."""

    def __init__(self, size: int = 14, parent: QWidget | None = None) -> None:
        super().__init__(size, parent)
        self._state, self._share = AgeState.CALM, 0.0

    def show_age(self, state: AgeState, share: float, words: str) -> None:
        """`share` of the target is used; `words` ("2 d over") become the accessible name."""
        self._state, self._share = state, share
        self.setAccessibleName(words)
        self.update()

    def _looks(self) -> Hashable:
        return self._state, self._share

    def _paint(self, painter: QPainter, square: QRectF) -> None:
        paint.age(painter, square, self._state, self._share)


class SourceGlyph(_Sign):
    """A source's letter or small icon in a rounded square."""

    def __init__(self, kind: str = "", name: str = "", size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(size, parent)
        self.show_source(kind, name)

    def show_source(self, kind: str, name: str) -> None:
        self._kind, self._name = kind, name
        self.setAccessibleName(name)
        self.update()

    def _looks(self) -> Hashable:
        return self._kind, self._name

    def _paint(self, painter: QPainter, square: QRectF) -> None:
        paint.source_glyph(painter, square, self._kind, self._name)


class PointRing(_Sign):
    """A numbered point of a complaint, open until the draft answers it."""

    def __init__(self, number: int = 1, size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(size, parent)
        self.show_point(number, answered=False)

    def show_point(self, number: int, *, answered: bool) -> None:
        self._number, self._answered = number, answered
        words = tr("Point {number}, answered", number=number) if answered else tr("Point {number}, open", number=number)
        self.setAccessibleName(words)
        self.update()

    def _looks(self) -> Hashable:
        return self._number, self._answered

    def _paint(self, painter: QPainter, square: QRectF) -> None:
        paint.point_ring(painter, square, self._number, answered=self._answered)


class Stars(QWidget):
    """A rating in graphite stars, or the word of a site that has thumbs; its accessible name says it in words."""

    def __init__(
        self, rating: float | None = None, size: int = 13, parent: QWidget | None = None, *, verdict: str = ""
    ) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_rating(rating, verdict)

    def show_rating(self, rating: float | None, verdict: str = "") -> None:
        """`verdict` is the site's word (`records.verdict_of`) where nobody gave a star."""
        self._rating = rating
        self._words = formatting.verdict(verdict)
        self.setAccessibleName(formatting.rated(rating, verdict))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._words:
            measure = QFontMetrics(theme.font("meta"))
            return QSize(measure.horizontalAdvance(self._words), measure.height())
        return QSize(paint.stars_width(theme.px(self._size)), theme.px(self._size))

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        if self._words:
            painter.setFont(theme.font("meta"))
            painter.setPen(theme.colour("text2"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, self._words)
            painter.end()
            return
        drawn = paint.stars(self._rating, theme.px(self._size), self.devicePixelRatioF())
        painter.drawPixmap(0, round((self.height() - theme.px(self._size)) / 2), drawn)
        painter.end()
