"""Can everybody read it? Contrast of the tokens, names of the controls, and room for larger letters."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit

from tests.ui import gallery
from ui import icons, theme
from ui.coverage.tiles import FigureLabel
from ui.widgets import Banner, plain_button

SURFACES = ("paper", "list", "desk", "field", "raised", "hover", "sunken", "tint")
READ = ("text", "text2", "text3", "ink", "over", "due", "heard", "decl", "cold")


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    """As WCAG 2.2 reckons it, from 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("dress", [theme.LIGHT, theme.DARK], ids=lambda dress: dress.name)
def test_every_word_can_be_read_on_every_surface(dress):
    weak = {
        (role, surface): round(contrast(dress.colour(role), dress.colour(surface)), 2)
        for role in READ
        for surface in SURFACES
        if contrast(dress.colour(role), dress.colour(surface)) < 4.5
    }
    assert weak == {}


@pytest.mark.parametrize("dress", [theme.LIGHT, theme.DARK], ids=lambda dress: dress.name)
def test_banners_and_the_primary_button_can_be_read_and_borders_be_seen(dress):
    for tone in ("over", "due", "heard", "decl", "cold"):
        assert contrast(dress.colour(tone), dress.colour(f"{tone}tint")) >= 4.5, tone
        assert contrast(dress.colour("text2"), dress.colour(f"{tone}tint")) >= 4.5, tone
    assert contrast(dress.colour("oninkfill"), dress.colour("inkfill")) >= 4.5
    assert contrast(dress.colour("oninkfill"), dress.colour("inkhover")) >= 4.5
    for surface in SURFACES:
        assert contrast(dress.colour("edge"), dress.colour(surface)) >= 3.0, surface


def test_a_change_of_theme_reaches_icons_that_are_already_on_buttons(qapp, qtbot):
    button = plain_button("Snooze", "clock")
    qtbot.addWidget(button)
    before = button.icon().pixmap(16, 16).toImage()

    theme.apply(qapp, theme.DARK)

    assert button.icon().pixmap(16, 16).toImage() != before


def test_no_colour_or_length_of_the_style_sheet_is_left_unfilled():
    for dress in (theme.LIGHT, theme.DARK):
        sheet = theme.style_sheet(dress)
        assert "@" not in sheet
        assert "~" not in sheet


def test_a_larger_font_enlarges_measures_and_headings_alike(qapp):
    ordinary = theme.px(93), theme.font("title").pixelSize()
    theme.apply(qapp, theme.LIGHT, scale=1.5)
    assert theme.px(93) == pytest.approx(ordinary[0] * 1.5, abs=2)
    assert theme.font("title").pixelSize() == pytest.approx(ordinary[1] * 1.5, abs=2)


def test_every_icon_can_be_drawn():
    for name in icons.names():
        assert not icons.pixmap(name).toImage().isNull()
        assert any(icons.pixmap(name).toImage().pixelColor(x, y).alpha() for x in range(16) for y in range(16)), name


@pytest.mark.parametrize("scene", gallery.SCENES)
def test_every_control_has_a_name_for_those_who_do_not_see_it(qtbot, scene):
    build, size = gallery.SCENES[scene]
    window = build()
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    controls = [*window.findChildren(QAbstractButton), *window.findChildren(QLineEdit), *window.findChildren(QComboBox)]
    ours = [control for control in controls if not control.objectName().startswith("qt_")]
    unnamed = [
        f"{type(control).__name__} {control.objectName()}"
        for control in ours
        if not (control.accessibleName() or (isinstance(control, QAbstractButton) and control.text()))
        and not isinstance(control.parent(), QLineEdit)
        and type(control).__name__ != "QTableCornerButton"
    ]
    assert len(ours) > 2
    assert unnamed == []


@pytest.mark.parametrize("scene", gallery.SCENES)
def test_no_word_is_cut_off_when_letters_are_half_as_large_again(qapp, qtbot, scene):
    theme.apply(qapp, theme.LIGHT, scale=1.5)
    build, size = gallery.SCENES[scene]
    window = build()
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    qapp.processEvents()
    cut = []
    for widget in [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]:
        if not widget.isVisible() or isinstance(widget, FigureLabel) or not widget.text():
            continue
        if isinstance(widget.parent(), QLineEdit):
            continue  # a field's own glass and cross show their icon alone; their words are for ears
        if isinstance(widget, QLabel) and widget.wordWrap():
            too_small = widget.height() < widget.heightForWidth(widget.width()) - 1
        else:
            too_small = (
                widget.width() < widget.sizeHint().width() - 1
                or widget.height() < QFontMetricsF(widget.font()).height() - 2
            )
        if too_small:
            cut.append((type(widget).__name__, widget.text()[:40], widget.size(), widget.sizeHint()))
    assert cut == []


def test_a_banner_says_its_title_and_line_to_screen_readers(qtbot):
    banner = Banner("over", "Google did not take it.", "Your text is as you wrote it.", "warning")
    qtbot.addWidget(banner)
    assert banner.accessibleName() == "Google did not take it. Your text is as you wrote it."
