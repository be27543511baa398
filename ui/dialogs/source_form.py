"""What one kind of source needs, as fields; plain settings and secrets leave it apart. Nothing is tested or stored here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from sources.contract import SIGN_IN, Setting
from ui import theme
from ui.dialogs.form import FieldRow, SecretText, field_for, value_of
from ui.dialogs.sign_in_row import SignInField
from ui.lettering import named
from ui.texts import tr
from ui.widgets import link_button


@dataclass(frozen=True, slots=True)
class KindView:
    """A kind of source as the dialog shows it. `posts_here`: Heard posts the reply. `summary` is one sentence. `minutes`,
    `wait`, `cost`, `gate` and `meanwhile` are those of `sources.channels`; `words` are for the search alone; `usual_name` is
    what a source is called whose owner named it nothing; `guess` is the kind's own (`contract.GuessingKind`)."""

    key: str
    title: str
    letter: str
    summary: str
    help: str
    settings: tuple[Setting, ...]
    posts_here: bool
    default_interval_minutes: int = 60
    minutes: int = 15
    wait: str = ""
    cost: str = ""
    gate: str = ""
    meanwhile: str = ""
    words: str = ""
    usual_name: str = ""
    guess: Callable[[Mapping[str, str]], Mapping[str, str]] | None = None


class KindForm(QWidget):
    """The fields of one kind, two in a row where they are short. Those that few owners need wait behind "More settings";
    those that go with a choice come and go with it."""

    changed = Signal()

    def __init__(self, kind: KindView, values: Mapping[str, str], *, editing: bool) -> None:
        super().__init__()
        self._kind = kind
        self._editing = editing
        self._rows: dict[str, FieldRow] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setVerticalSpacing(theme.px(14))
        self._more = link_button(tr("More settings"))
        named(self._more, "moreSettings")
        self._more.setParent(self)
        self._more.clicked.connect(self._show_all)
        #: the seldom ones are in sight: where one of them was set, its owner wants to see it
        self._all = any(one.seldom and values.get(one.name, one.default) != one.default for one in kind.settings)
        for setting in kind.settings:
            field = (
                SignInField(is_stored=editing)
                if setting.name == SIGN_IN
                else field_for(setting, values.get(setting.name, ""), is_stored=editing)
            )
            needed = setting.required or setting.type == "choice"
            label = tr(setting.label) if needed else tr("{label} (optional)", label=tr(setting.label))
            named(field, f"setting_{setting.name}")
            line = self._rows[setting.name] = FieldRow(label, field, tr(setting.help))
            line.setParent(self)
            self._watch(field)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._in_sight: list[str] = []
        self._lay_out()

    def _lay_out(self) -> None:
        """Put what is asked for now into its places; in the order of the kind, the seldom ones last."""
        given = self.settings()
        asked = [one for one in self._kind.settings if one.is_asked_with(given)]
        often = [one for one in asked if not one.seldom]
        seldom = [one for one in asked if one.seldom]
        wanted = often + (seldom if self._all else [])
        names = [one.name for one in wanted]
        if names == self._in_sight:
            return
        self._in_sight = names
        for line in (*self._rows.values(), self._more):
            self._grid.removeWidget(line)
            line.hide()
        row = column = 0
        for setting in wanted:
            line = self._rows[setting.name]
            wide = setting.type in ("url", "list") or isinstance(line.field, SecretText | SignInField)
            if wide and column:
                row, column = row + 1, 0
            self._grid.addWidget(line, row, column, 1, 2 if wide else 1, Qt.AlignmentFlag.AlignTop)
            line.show()
            row, column = (row + 1, 0) if wide or column else (row, 1)
        if seldom and not self._all:
            self._grid.addWidget(self._more, row + 1, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
            self._more.show()

    def _show_all(self) -> None:
        had_focus = self._more.hasFocus()
        self._all = True
        first = next((one.name for one in self._kind.settings if one.seldom), "")
        self._lay_out()
        if had_focus and first in self._in_sight:
            self._rows[first].field.setFocus()

    def _guess(self) -> None:
        """Fill what is empty with what follows from the rest."""
        for name, value in (self._kind.guess(self.settings()) if self._kind.guess else {}).items():
            field = self._rows[name].field
            default = next(one.default for one in self._kind.settings if one.name == name)
            if value_of(field) not in ("", default):
                continue
            if isinstance(field, QComboBox):
                field.setCurrentIndex(max(field.findData(value), 0))
            elif isinstance(field, QLineEdit):
                field.setText(value)

    def _watch(self, field: QWidget) -> None:
        signal = getattr(field, "textChanged", None) or field.currentTextChanged
        signal.connect(self._changed)
        if isinstance(field, QLineEdit):
            field.editingFinished.connect(self._guess)

    def _changed(self, *_what: object) -> None:
        self._lay_out()
        self.changed.emit()

    @property
    def sign_in(self) -> SignInField | None:
        """The field of the sign-in, where this kind has one."""
        row = self._rows.get(SIGN_IN)
        return row.field if row is not None and isinstance(row.field, SignInField) else None

    def fill(self, values: Mapping[str, str]) -> None:
        """Put these settings into their fields."""
        for name, value in values.items():
            if name in self._rows and isinstance(field := self._rows[name].field, QLineEdit):
                field.setText(value)

    def settings(self) -> dict[str, str]:
        plain = [s for s in self._kind.settings if not _is_secret(s)]
        values = {s.name: value_of(self._rows[s.name].field) for s in plain}
        given = {name: value for name, value in values.items() if value}
        return {s.name: given[s.name] for s in plain if s.name in given and s.is_asked_with(given)}

    def secrets(self) -> dict[str, str]:
        given = self.settings()
        hidden = [s for s in self._kind.settings if _is_secret(s) and s.is_asked_with(given)]
        values = {s.name: value_of(self._rows[s.name].field) for s in hidden}
        return {name: value for name, value in values.items() if value}

    def missing(self) -> tuple[str, ...]:
        """Labels of what must still be filled in; a stored secret may stay empty."""
        given = {**self.settings(), **self.secrets()}
        return tuple(
            setting.label
            for setting in self._kind.settings
            if setting.required
            and setting.is_asked_with(given)
            and setting.name not in given
            and not (self._editing and _is_secret(setting))
        )


def _is_secret(setting: Setting) -> bool:
    return setting.secret or setting.type == "secret"
