"""The outline icons of `resources/icons`, tinted by colour role and kept as pixmaps.

All are drawn on a grid of 24 with a stroke of 2, so one tint fits all. `put` gives a button or action its icon and
tints it again when the theme changes. Not here: glyphs with a meaning of their own, such as age or stars (`ui/widgets/`).
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

import resources
from ui import theme

_AIR = 3
_FOLDER = Path(resources.__file__).parent / "icons"


def names() -> frozenset[str]:
    """The icons there are."""
    return frozenset(path.stem for path in _FOLDER.glob("*.svg"))


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return (_FOLDER / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=1024)
def _drawn(name: str, size: int, colour: str, ratio: float, before: int = 0, after: int = 0) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    side = max(1, round(size * ratio))
    pixmap = QPixmap(side + round((before + after) * ratio), side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(round(before * ratio), 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def pixmap(name: str, role: str = "text2", size: int = 16, ratio: float = 1.0) -> QPixmap:
    """An icon in a role's colour, `size` logical pixels wide on a screen with that device pixel ratio."""
    return _drawn(name, size, theme.colour(role).name(), ratio)


def paint(painter: QPainter, name: str, x: float, y: float, *, role: str = "text2", size: int = 16) -> None:
    """Draws an icon with its upper left corner at x, y."""
    drawn = pixmap(name, role, size, painter.device().devicePixelRatioF())
    painter.drawPixmap(round(x), round(y), drawn)


def icon(name: str, role: str = "text2", size: int = 16, *, before: int = 0, after: int = 0) -> QIcon:
    """An icon with its disabled form, at single, double and triple density, in the colours of now (see `put`). `before`
    and `after` are pixels of air at its left and right."""
    made = QIcon()
    for ratio in (1.0, 2.0, 3.0):
        for mode, colour in ((QIcon.Mode.Normal, role), (QIcon.Mode.Disabled, "disabled")):
            made.addPixmap(_drawn(name, size, theme.colour(colour).name(), ratio, before, after), mode)
    return made


class _Tint(QObject):
    """Lives as a child of a button or action and renews its icon with the theme."""

    def __init__(self, target: QAbstractButton | QAction) -> None:
        super().__init__(target)
        self.name, self.role, self.size = "", "text2", 16
        self.looks: tuple[object, ...] = ()
        self.beside_words = False
        self.direction = Qt.LayoutDirection.LayoutDirectionAuto
        theme.watcher.theme_changed.connect(self.renew)

    def renew(self) -> None:
        target = self.parent()
        size = theme.px(self.size)
        if not isinstance(target, QAbstractButton):
            target.setIcon(icon(self.name, self.role, size))
            return
        # Qt leaves 4 px between an icon and its words, which is too tight: the rest is air in the picture.
        air = theme.px(_AIR) if target.text() or self.beside_words else 0
        self.direction = target.layoutDirection()
        mirrored = self.direction == Qt.LayoutDirection.RightToLeft
        target.setIcon(icon(self.name, self.role, size, before=air if mirrored else 0, after=0 if mirrored else air))
        target.setIconSize(QSize(size + air, size))


def put(
    target: QAbstractButton | QAction, name: str, role: str = "text2", size: int = 16, *, beside_words: bool = False
) -> None:
    """Gives a button or an action an icon that follows theme and font size. `size` is that at the 13 px font; a button that
    gets its words later says that it will stand `beside_words`."""
    tint = next((child for child in target.children() if isinstance(child, _Tint)), None) or _Tint(target)
    looks = (name, role, theme.px(size), theme.colour(role).name(), target.text() != "")
    if tint.looks == looks and (not isinstance(target, QAbstractButton) or tint.direction == target.layoutDirection()):
        return  # asked for again at every refresh, and made of six pictures
    tint.name, tint.role, tint.size, tint.looks, tint.beside_words = name, role, size, looks, beside_words
    tint.renew()


def application_icon() -> QIcon:
    """The program's own sign; the small sizes leave the inner curve out."""
    made = QIcon()
    for side in (16, 20, 24):
        made.addPixmap(_drawn("heard-small", side, "#2A4FB8", 1.0))
    for side in (32, 48, 64, 128, 256):
        made.addPixmap(_drawn("heard", side, "#2A4FB8", 1.0))
    return made


def application_pixmap(size: int, ratio: float = 1.0) -> QPixmap:
    """The program's own sign as a picture of `size` logical pixels."""
    return _drawn("heard-small" if size < 28 else "heard", size, "#2A4FB8", ratio)
