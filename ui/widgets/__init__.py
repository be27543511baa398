"""The small parts that all panels are made of. They show a value and say it in words; none of them knows a review."""

from ui.widgets.banner import Banner
from ui.widgets.bars import Part, PartsBar, WeekDots
from ui.widgets.buttons import (
    IconButton,
    KeyHint,
    SegmentedControl,
    link_button,
    menu_button,
    plain_button,
    primary_button,
    quiet_button,
)
from ui.widgets.focus import FocusRing
from ui.widgets.glyphs import AgeGlyph, CountdownRing, PointRing, Ring, SourceGlyph, Stars
from ui.widgets.labels import ElidedLabel, Hairline, Label, Paragraph, set_property
from ui.widgets.switch import Switch
from ui.widgets.toast import Toast

__all__ = [
    "AgeGlyph",
    "Banner",
    "CountdownRing",
    "ElidedLabel",
    "FocusRing",
    "Hairline",
    "IconButton",
    "KeyHint",
    "Label",
    "Paragraph",
    "Part",
    "PartsBar",
    "PointRing",
    "Ring",
    "SegmentedControl",
    "SourceGlyph",
    "Stars",
    "Switch",
    "Toast",
    "WeekDots",
    "link_button", "menu_button",
    "plain_button",
    "primary_button",
    "quiet_button",
    "set_property",
]  # fmt: skip
