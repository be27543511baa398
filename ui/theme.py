"""The colours, type and measures that every panel reads, and the one place that sets them on the application.

A `Theme` is a value; `apply` puts palette and style sheet on the application together, once. Not here: icons
(`ui/icons.py`), painting (`ui/widgets/`), and any decision about reviews or replies.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from pathlib import Path

from PySide6.QtCore import QMargins, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

import resources

SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_6 = 4, 8, 12, 16, 24  # px at the 13 px font; pass them through `px`
RADIUS, RADIUS_MENU, RADIUS_GLYPH = 6, 8, 4
HEADER = 48
#: The widest that a letter and its answer get with their margins, about ninety signs a line: longer lines are hard to follow.
LETTER = 780
SIDEBAR, RAIL, QUEUE, CHECKLIST, DRAWER, LETTER_LEAST = 212, 52, 348, 288, 272, 420
FADE_MS, DRAWER_MS, TOAST_MS = 90, 140, 200

_THEME_FOLDER = Path(resources.__file__).parent / "theme"


@dataclass(frozen=True, slots=True)
class Theme:
    """One value for each colour role, as "#RRGGBB". What each role is for, and the contrast it keeps, stands in the
    design notes; `tests/ui/test_theme.py` measures it."""

    name: str
    desk: str
    list: str
    paper: str
    raised: str
    field: str
    sunken: str
    hover: str
    line: str
    edge: str
    text: str
    text2: str
    text3: str
    ink: str
    inkfill: str
    inkhover: str
    oninkfill: str
    tint: str
    tint2: str
    over: str
    due: str
    heard: str
    decl: str
    cold: str
    overtint: str
    duetint: str
    heardtint: str
    decltint: str
    coldtint: str
    disabled: str
    grid: str
    c1: str
    c2: str
    c3: str
    c4: str
    c5: str

    @property
    def is_dark(self) -> bool:
        return self.name == "dark"

    def colour(self, role: str) -> QColor:
        """The colour of a role. Raises KeyError for a role that does not exist."""
        if role not in _ROLES:
            raise KeyError(f"no colour role {role!r}")
        return QColor(getattr(self, role))


_ROLES = frozenset(field.name for field in fields(Theme)) - {"name"}

LIGHT = Theme(
    name="light",
    desk="#F2F2F0", list="#F9F9F8", paper="#FFFFFF", raised="#FFFFFF", field="#FFFFFF", sunken="#ECECE9",
    hover="#E9E9E6", line="#DEDEDA", edge="#7B7E84", text="#1D1F23", text2="#50545C", text3="#63676F",
    ink="#2A4FB8", inkfill="#2A4FB8", inkhover="#213F96", oninkfill="#FFFFFF", tint="#E4EAFA", tint2="#D3DDF6",
    over="#B3271E", due="#8A5200", heard="#1C6B48", decl="#6D4B85", cold="#5C6370",
    overtint="#FBE9E7", duetint="#FAF0DC", heardtint="#E3F2EA", decltint="#F0EAF5", coldtint="#E8E9EC",
    disabled="#9A9DA3", grid="#E6E6E2", c1="#2A4FB8", c2="#C78546", c3="#08997D", c4="#A81385", c5="#1A344E",
)  # fmt: skip

DARK = Theme(
    name="dark",
    desk="#17181A", list="#1B1C1F", paper="#202225", raised="#2A2C31", field="#1A1B1E", sunken="#141517",
    hover="#292B2F", line="#35373C", edge="#7D818A", text="#E9EAEC", text2="#B4B8C0", text3="#9DA2AB",
    ink="#9CB4FF", inkfill="#4466D6", inkhover="#3858C4", oninkfill="#FFFFFF", tint="#283353", tint2="#32406A",
    over="#FF9A8F", due="#E9B75F", heard="#7BCBA0", decl="#C9AEDD", cold="#A9AFBA",
    overtint="#40231F", duetint="#3A2D15", heardtint="#1C3528", decltint="#33293C", coldtint="#2D3036",
    disabled="#676B73", grid="#2E3034", c1="#8FAAFF", c2="#F98445", c3="#C2F5EB", c4="#D88CBD", c5="#3571B1",
)  # fmt: skip

#: Type roles: size as a share of the interface font (13 px = 1.0), weight, line height in px at 13 px.
TYPE = {
    "figure": (64 / 13, QFont.Weight.DemiBold, 64),
    "welcome": (32 / 13, QFont.Weight.DemiBold, 40),
    "empty": (24 / 13, QFont.Weight.DemiBold, 32),
    "title": (20 / 13, QFont.Weight.DemiBold, 26),
    "voice": (15 / 13, QFont.Weight.Normal, 24),
    "page": (15 / 13, QFont.Weight.DemiBold, 22),
    "name": (1.0, QFont.Weight.DemiBold, 18),
    "strong": (1.0, QFont.Weight.Medium, 18),
    "body": (1.0, QFont.Weight.Normal, 18),
    "meta": (12 / 13, QFont.Weight.Normal, 16),
    "metastrong": (12 / 13, QFont.Weight.Medium, 16),
    "metabold": (12 / 13, QFont.Weight.DemiBold, 16),
    "section": (11 / 13, QFont.Weight.DemiBold, 14),
    "axis": (11 / 13, QFont.Weight.Normal, 14),
    "language": (10 / 13, QFont.Weight.DemiBold, 13),
    "glyph": (9.5 / 13, QFont.Weight.Bold, 12),
}


class _Notifier(QObject):
    theme_changed = Signal()


#: Tells that colours or sizes changed, after both are set: `watcher.theme_changed.connect(self._repaint)`.
watcher = _Notifier()

#: Large letters look loose at the spacing that small ones need: how much less, as a share of their size.
_TIGHT = {"figure": 0.025, "welcome": 0.02, "empty": 0.018, "title": 0.014}

_current = LIGHT
_base_font: QFont | None = None
_scale = 1.0
_pixels: float | None = None  # measured once per `apply`: delegates ask for it a hundred times a frame
_dress = 1


def current() -> Theme:
    """The theme that was applied last; `LIGHT` before that."""
    return _current


def dress() -> int:
    """Another number whenever colours or sizes have changed: what was painted under another one is out of date."""
    return _dress


def colour(role: str) -> QColor:
    """The current theme's colour of a role."""
    return _current.colour(role)


def base_pixels() -> float:
    """Height of the interface font in pixels; 13 is the size that all measures are drawn at."""
    return _pixels if _pixels is not None else _measured_pixels()


def _measured_pixels() -> float:
    font = QApplication.font()
    return float(font.pixelSize()) if font.pixelSize() > 0 else QFontInfo(font).pointSizeF() * _dpi() / 72.0


def _dpi() -> float:
    screen = QApplication.primaryScreen()
    return screen.logicalDotsPerInch() if screen else 96.0


def px(length: float) -> int:
    """A length drawn at the 13 px font, in pixels at the font in use; at least 1 for a length above 0."""
    known = _lengths.get(length)
    if known is not None:
        return known
    scaled = round(length * base_pixels() / 13.0)
    scaled = max(1, scaled) if length > 0 else scaled
    if _pixels is not None:
        _lengths[length] = scaled
    return scaled


#: Those of this dress: one frame of a dragged divider asks for a thousand.
_lengths: dict[float, int] = {}


def sides(near: int, top: int, far: int, bottom: int) -> QMargins:
    """Margins in pixels by the direction of reading: `near` is where a line begins. Qt turns layouts around for languages
    from right to left, and leaves their margins as they are."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        near, far = far, near
    return QMargins(near, top, far, bottom)


def font(role: str) -> QFont:
    """The font of a type role (a key of `TYPE`), derived from the application's font, with digits of equal width."""
    made = _fonts.get(role)
    if made is None:
        made = _font(role)
        if _pixels is not None:
            _fonts[role] = made
    return QFont(made)


#: Made once for each role and dress: a screen of cards and charts asks for hundreds.
_fonts: dict[str, QFont] = {}


def _font(role: str) -> QFont:
    share, weight, _line = TYPE[role]
    made = QFont(QApplication.font())
    made.setPixelSize(max(8, round(base_pixels() * share)))
    made.setWeight(weight)
    if role in _TIGHT:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -_TIGHT[role] * made.pixelSize())
    return made


def line_height(role: str) -> int:
    """Height of a line of a type role in pixels."""
    return px(TYPE[role][2])


def apply(app: QApplication, theme: Theme, *, scale: float | None = None, sheet: bool = True) -> None:
    """Dresses the application: Fusion, palette, font and style sheet, set together. `scale` enlarges the system's font
    (1.25 = 125 %) and stays until it is given again. Emits `watcher.theme_changed` at the end.

    Without `sheet` there is none until `put_sheet_on`: Qt works a sheet out anew for all that is in a widget each time the
    widget is put into another, and making the window under one takes three times as long.
    """
    global _current, _base_font, _scale, _pixels, _dress
    if _base_font is None:
        _base_font = QFont(app.font())
    if scale is not None:
        _scale = scale
    _current = theme
    _dress += 1
    if app.style().objectName().lower() != "fusion":
        app.setStyle("Fusion")
    app.setFont(_scaled_font(_base_font, _scale))
    _pixels = _measured_pixels()
    _fonts.clear()
    _lengths.clear()
    app.setPalette(palette_of(theme))
    app.setStyleSheet(style_sheet(theme) if sheet else "")
    watcher.theme_changed.emit()


def put_sheet_on(app: QApplication) -> None:
    """The style sheet of the theme that was applied without one."""
    app.setStyleSheet(style_sheet(_current))


def use_font(app: QApplication, font: QFont) -> None:
    """Takes another interface font than the system's, and dresses the application anew."""
    global _base_font
    _base_font = QFont(font)
    apply(app, _current)


def _scaled_font(base: QFont, scale: float) -> QFont:
    made = QFont(base)
    if base.pixelSize() > 0:
        made.setPixelSize(max(8, round(base.pixelSize() * scale)))
    else:
        made.setPointSizeF(max(6.0, base.pointSizeF() * scale))
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def system_theme(app: QApplication) -> Theme:
    return DARK if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT


def chosen(app: QApplication, choice: str) -> Theme:
    """The theme for `light` or `dark`; for anything else the system's."""
    return {"light": LIGHT, "dark": DARK}.get(choice) or system_theme(app)


def palette_of(theme: Theme) -> QPalette:
    """The Qt palette of a theme, so that whatever has no style sheet fits in as well."""
    role = QPalette.ColorRole
    palette = QPalette()
    for which, name in (
        (role.Window, "desk"), (role.WindowText, "text"), (role.Text, "text"), (role.ButtonText, "text"),
        (role.Base, "field"), (role.AlternateBase, "list"), (role.Button, "raised"), (role.Highlight, "tint"),
        (role.HighlightedText, "text"), (role.Link, "ink"), (role.LinkVisited, "ink"), (role.PlaceholderText, "text3"),
        (role.Mid, "line"), (role.Midlight, "hover"), (role.Light, "raised"), (role.Dark, "edge"),
        (role.Shadow, "sunken"), (role.ToolTipBase, "text"), (role.ToolTipText, "paper"), (role.Accent, "ink"),
        (role.BrightText, "oninkfill"),
    ):  # fmt: skip
        palette.setColor(which, theme.colour(name))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, theme.colour("disabled"))
    return palette


def style_sheet(theme: Theme) -> str:
    """The one style sheet: `@role` becomes a colour, `~12` a length at the font in use, `@{type name}` a font."""
    template = (_THEME_FOLDER / "heard.qss").read_text(encoding="utf-8")
    template = re.sub(r"/\*.*?\*/", "", template, flags=re.DOTALL)
    folder = _THEME_FOLDER.as_posix()
    template = re.sub(r"@\{(\w+)\}", lambda match: _font_rule(match[1]), template)
    template = template.replace("@folder", f"{folder}/{theme.name}").replace("@shared", folder)
    template = re.sub(r"@([a-z][a-z0-9]*)", lambda match: theme.colour(match[1]).name(), template)
    return re.sub(r"~(\d+(?:\.\d+)?)", lambda match: f"{px(float(match[1]))}px", template)


def _font_rule(role: str) -> str:
    made = font(role)
    tight = f" letter-spacing: {-_TIGHT[role] * made.pixelSize():.2f}px;" if role in _TIGHT else ""
    return f"font-size: {made.pixelSize()}px; font-weight: {int(made.weight())};{tight}"
