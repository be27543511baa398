"""What one kind of source needs, as fields; plain settings and secrets leave it apart. Nothing is tested or stored here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from sources.contract import Setting
from sources.oauth import SECRET
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
    what a source is called whose owner named it nothing."""

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


class KindForm(QWidget):
    """The fields of one kind, two in a row where they are short."""

    changed = Signal()

    def __init__(self, kind: KindView, values: Mapping[str, str], *, editing: bool) -> None:
        super().__init__()
        self._kind = kind
        self._editing = editing
        self._rows: dict[str, FieldRow] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(14))
        self._rare: list[FieldRow] = []
        self.more = link_button(tr("More settings"))
        named(self.more, "moreSettings")
        self.more.clicked.connect(self._show_rare)
        row = column = 0
        for setting in sorted(kind.settings, key=lambda setting: setting.rare):
            if setting.rare and not self._rare:
                row, column = (row + 1 if column else row), 0
                grid.addWidget(self.more, row, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
                row += 1
            field = (
                SignInField(is_stored=editing)
                if setting.name == SECRET
                else field_for(setting, values.get(setting.name, ""), is_stored=editing)
            )
            label = tr(setting.label) if setting.required else tr("{label} (optional)", label=tr(setting.label))
            line = FieldRow(label, field, tr(setting.help))
            named(field, f"setting_{setting.name}")
            self._rows[setting.name] = line
            wide = setting.type in ("url", "list") or isinstance(field, SecretText | SignInField)
            if wide and column:
                row, column = row + 1, 0
            grid.addWidget(line, row, column, 1, 2 if wide else 1, Qt.AlignmentFlag.AlignTop)
            row, column = (row + 1, 0) if wide or column else (row, 1)
            self._watch(field)
            if setting.rare:
                self._rare.append(line)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.more.setVisible(bool(self._rare))
        for line in self._rare:
            line.hide()
        if any(values.get(setting.name) for setting in kind.settings if setting.rare):
            self._show_rare()

    def _show_rare(self) -> None:
        self.more.hide()
        for line in self._rare:
            line.show()

    def _watch(self, field: QWidget) -> None:
        signal = getattr(field, "textChanged", None) or field.currentTextChanged
        signal.connect(lambda *_what: self.changed.emit())

    @property
    def sign_in(self) -> SignInField | None:
        """The field of the sign-in, where this kind has one."""
        row = self._rows.get(SECRET)
        return row.field if row is not None and isinstance(row.field, SignInField) else None

    def fill(self, values: Mapping[str, str]) -> None:
        """Put these settings into their fields."""
        for name, value in values.items():
            if name in self._rows and isinstance(field := self._rows[name].field, QLineEdit):
                field.setText(value)

    def settings(self) -> dict[str, str]:
        plain = [s for s in self._kind.settings if not _is_secret(s)]
        values = {s.name: value_of(self._rows[s.name].field) for s in plain}
        return {name: value for name, value in values.items() if value}

    def secrets(self) -> dict[str, str]:
        hidden = [s for s in self._kind.settings if _is_secret(s)]
        values = {s.name: value_of(self._rows[s.name].field) for s in hidden}
        return {name: value for name, value in values.items() if value}

    def missing(self) -> tuple[str, ...]:
        """Labels of what must still be filled in; a stored secret may stay empty."""
        given = {**self.settings(), **self.secrets()}
        return tuple(
            setting.label
            for setting in self._kind.settings
            if setting.required and setting.name not in given and not (self._editing and _is_secret(setting))
        )


def _is_secret(setting: Setting) -> bool:
    return setting.secret or setting.type == "secret"
