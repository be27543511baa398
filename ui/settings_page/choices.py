"""The sections that are choices and nothing more: posting, notifications, appearance, keys. They show and emit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from store.posting import UNDO_SECONDS
from ui import theme
from ui.dialogs.form import FieldRow, choice_box
from ui.keeping import Kept
from ui.language import NAMES, SYSTEM
from ui.lettering import named, wrapping_label
from ui.preferences import APPEARANCES, FONT_PERCENTS
from ui.settings_page.section import Section, switch, switch_row
from ui.texts import mark, tr
from ui.widgets import KeyHint, Label, SegmentedControl

_SPANS = {
    0: mark("None: it leaves at once"),
    30: mark("30 seconds"),
    120: mark("2 minutes"),
    600: mark("10 minutes"),
    3600: mark("An hour"),
}
_HALF_HOURS = tuple(f"{hour:02}:{minute:02}" for hour in range(24) for minute in (0, 30))
#: Boxes of a few words, in pixels at the ordinary font.
_BOX = 200


class PostingSection(Section):
    undo_chosen = Signal(object, object)  # brand id or None for all, seconds or None for "as all"
    stop_chosen = Signal(bool)

    title = mark("Posting")
    words = mark("undo window time send stop all outbox reply")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stop = switch(tr("Stop all posting"), "stopPostingSwitch")
        self.stop.clicked.connect(self.stop_chosen)
        self.add(
            switch_row(
                tr("The one switch"), self.stop,
                tr("Nothing leaves while it is on; what waits in the outbox stays there. What is on its way at that moment "
                "can no longer be called back."),
            )
        )  # fmt: skip
        self.add_line()
        self.undo = choice_box([(seconds, tr(_SPANS[seconds])) for seconds in UNDO_SECONDS])
        self.undo.setFixedWidth(theme.px(_BOX))
        named(self.undo, "undoWindowBox")
        self.undo.activated.connect(lambda _at: self.undo_chosen.emit(None, self.undo.currentData()))
        self.add(
            FieldRow(
                tr("Time to undo"), self.undo, tr("How long a reply waits after “Post” before it leaves."), beside=True, narrow=True
            )
        )  # fmt: skip
        self._brands = QVBoxLayout()
        self._brands.setSpacing(theme.px(12))
        self.column.addLayout(self._brands)
        self.of_brand: dict[int, QComboBox] = {}
        self._named: list[tuple[int, str]] = []

    def show_kept(self, kept: Kept) -> None:
        seconds = kept.undo_seconds or {}
        self.stop.setChecked(kept.stopped)
        self.undo.setCurrentIndex(max(0, self.undo.findData(seconds.get(None))))
        several = [(line.brand.id, line.brand.name) for line in kept.brands]
        if several != self._named:
            self._make_rows(several)
        for brand_id, box in self.of_brand.items():
            box.setCurrentIndex(max(0, box.findData(seconds.get(brand_id))))

    def _make_rows(self, brands: list[tuple[int, str]]) -> None:
        while self._brands.count():
            part = self._brands.takeAt(0).widget()
            part.hide()
            part.deleteLater()
        self._named, self.of_brand = brands, {}
        for brand_id, name in brands:
            box = choice_box([(None, tr("As above")), *((seconds, tr(_SPANS[seconds])) for seconds in UNDO_SECONDS)])
            box.setFixedWidth(theme.px(_BOX))
            named(box, f"undoWindowBox_{brand_id}")
            box.activated.connect(
                lambda _at, brand_id=brand_id, box=box: self.undo_chosen.emit(brand_id, box.currentData())
            )
            self.of_brand[brand_id] = box
            row = FieldRow(name, box, beside=True, narrow=True)
            box.setAccessibleName(tr("Time to undo for {name}", name=name))
            self._brands.addWidget(row)


class NotificationsSection(Section):
    chosen = Signal(str, object)
    login_chosen = Signal(bool)

    title = mark("Notifications")
    words = mark("tray icon quiet hours notice night close start login autostart")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tray = switch(tr("Show how many people are waiting"), "traySwitch")
        self.notices = switch(tr("Tell me about new complaints"), "noticesSwitch")
        self.quiet = switch(tr("Hold notices back"), "quietSwitch")
        self.close_to_tray = switch(tr("Closing the window leaves Heard in the tray"), "closeToTraySwitch")
        self.since, self.until = (choice_box([(at, at) for at in _HALF_HOURS]) for _ in range(2))
        for made, name in (
            (self.tray, "tray"), (self.notices, "notices"), (self.quiet, "quiet_hours"),
            (self.close_to_tray, "close_to_tray"),
        ):  # fmt: skip
            made.clicked.connect(lambda on, name=name: self.chosen.emit(name, on))
        for box, name in ((self.since, "quiet_from"), (self.until, "quiet_until")):
            box.setFixedWidth(theme.px(92))
            named(box, f"{name}Box")
            box.activated.connect(lambda _at, box=box, name=name: self.chosen.emit(name, box.currentData()))
        self._no_tray = wrapping_label(
            tr("This desktop has no tray, so there are no notices and no icon."), "body", "due"
        )
        self._no_tray.hide()
        self.add(self._no_tray)
        self.add(switch_row(tr("Icon in the tray"), self.tray))
        self.add(
            switch_row(
                tr("Notices"), self.notices,
                tr("One at most for each check, such as “2 new complaints for Corner Café”. None for reviews that are older "
                "than two days. They come from the icon in the tray."),
            )
        )  # fmt: skip
        self.add_line()
        self.add(switch_row(tr("Quiet hours"), self.quiet))
        self.add(FieldRow(tr("From"), self.since, beside=True, narrow=True))
        self.add(FieldRow(tr("Until"), self.until, tr("The quiet may go over midnight."), beside=True, narrow=True))
        self.add_line()
        self.add(
            switch_row(
                tr("Closing"),
                self.close_to_tray,
                tr("It goes on checking and sending; “Quit” in the menu ends it all the same."),
            )
        )
        self.login = switch(tr("Start Heard when I log in"), "startAtLoginSwitch")
        self.login.clicked.connect(self.login_chosen)
        self.add(switch_row(tr("Starting"), self.login, tr("With this workspace, in a window as usual.")))

    def show_tray(self, available: bool) -> None:
        """Whether this desktop has a tray at all."""
        self._no_tray.setVisible(not available)
        self._available = available

    _available = True

    def show_kept(self, kept: Kept) -> None:
        chosen = kept.preferences
        self.login.setChecked(kept.starts_at_login)
        for made, on in (
            (self.tray, chosen.tray), (self.notices, chosen.notices), (self.quiet, chosen.quiet_hours),
            (self.close_to_tray, chosen.close_to_tray),
        ):  # fmt: skip
            made.setChecked(on)
        for box, at in ((self.since, chosen.quiet_from), (self.until, chosen.quiet_until)):
            if box.findData(at) < 0:  # the command line or another version may have kept a quarter past
                box.addItem(at, at)
            box.setCurrentIndex(box.findData(at))
        icon = self._available and chosen.tray
        self._allow(self.tray, self._available, tr("This desktop has no tray"))
        self._allow(self.notices, icon, tr("Notices come from the icon in the tray, which is off"))
        self._allow(self.close_to_tray, icon, tr("There is no icon in the tray to come back from"))
        told = icon and chosen.notices
        self._allow(self.quiet, told, tr("There are no notices to hold back"))
        for box in (self.since, self.until):
            self._allow(box, told and chosen.quiet_hours, tr("Quiet hours are off"))

    @staticmethod
    def _allow(made: QWidget, allowed: bool, why_not: str) -> None:
        made.setEnabled(allowed)
        made.setToolTip("" if allowed else why_not)


class AppearanceSection(Section):
    appearance_chosen = Signal(str)
    language_chosen = Signal(str)
    size_chosen = Signal(int)

    title = mark("Appearance")
    words = mark("light dark theme system font size type large language translation German Afrikaans English")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.looks = SegmentedControl([(key, tr(_LOOKS[key])) for key in APPEARANCES], tr("Colours"))
        self.size = SegmentedControl([(str(one), f"{one} %") for one in FONT_PERCENTS], tr("Size of type"))
        named(self.looks, "appearanceSegments")
        named(self.size, "fontSizeSegments")
        self.looks.chosen.connect(self.appearance_chosen)
        self.size.chosen.connect(lambda key: self.size_chosen.emit(int(key)))
        self.add(FieldRow(tr("Colours"), self.looks, beside=True, narrow=True))
        self.add(
            FieldRow(
                tr("Size of type"), self.size, tr("Enlarges words and everything around them, on top of the system’s own size."),
                beside=True, narrow=True,
            )
        )  # fmt: skip

        self.language = choice_box([(SYSTEM, tr("As the system")), *NAMES.items()])
        self.language.setFixedWidth(theme.px(_BOX))
        named(self.language, "languageBox")
        self.language.activated.connect(lambda _at: self.language_chosen.emit(self.language.currentData()))
        self.add(
            FieldRow(
                tr("Language"), self.language,
                tr("The window speaks it from the next start on. The checklist and the checks speak each review’s own."),
                beside=True, narrow=True,
            )
        )  # fmt: skip

    def show_kept(self, kept: Kept) -> None:
        self.looks.choose(kept.preferences.appearance)
        self.size.choose(str(kept.preferences.font_percent))
        self.language.setCurrentIndex(max(0, self.language.findData(kept.preferences.language)))


_LOOKS = {"light": mark("Light"), "dark": mark("Dark"), "system": mark("As the system")}


class KeysSection(Section):
    letters_chosen = Signal(bool)

    title = mark("Keys")
    words = mark("keyboard shortcuts single letters")

    def __init__(self, groups: Sequence[tuple[str, Sequence[tuple[str, str]]]], parent: QWidget | None = None) -> None:
        """`groups` are the keys by menu: (menu, [(action, keys)])."""
        super().__init__(parent)
        self.letters = switch(tr("Single letters are keys"), "singleLettersSwitch")
        self.letters.clicked.connect(self.letters_chosen)
        self.add(
            switch_row(
                tr("Letters"), self.letters,
                tr("While no text is being written, R writes and J goes on. Turn it off where speech input or a slip of the "
                "hand sets them off; keys with Ctrl, Enter and the arrows stay."),
            )
        )  # fmt: skip
        for menu, keys in groups:
            if not keys:
                continue
            self.add_line()
            self.add(Label(menu, "section", "text3"))
            grid = QGridLayout()
            grid.setHorizontalSpacing(theme.px(8))
            grid.setVerticalSpacing(theme.px(6))
            grid.setColumnStretch(0, 1)
            for row, (action, combination) in enumerate(keys):
                grid.addWidget(Label(action), row, 0)
                hints = QWidget()
                hints.setAccessibleName(f"{action}: {combination}")
                line = QGridLayout(hints)
                line.setContentsMargins(0, 0, 0, 0)
                line.setHorizontalSpacing(theme.px(4))
                for place, key in enumerate(combination.split()):
                    line.addWidget(KeyHint(key), 0, place)
                grid.addWidget(hints, row, 1, Qt.AlignmentFlag.AlignRight)
            self.column.addLayout(grid)

    def show_kept(self, kept: Kept) -> None:
        self.letters.setChecked(kept.preferences.single_letters)
