"""The section of sources: how each is doing in a sentence, the one step that is of use now, and a menu of the rest."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from store.records import SourceStatus
from ui import theme
from ui.keeping import Kept
from ui.lettering import named, wrapping_label
from ui.settings_page.section import Section
from ui.sidebar import SourceLine
from ui.texts import mark, tr
from ui.widgets import ElidedLabel, Hairline, IconButton, Label, SourceGlyph, plain_button, primary_button

#: The step that helps, by how the source is doing: its key and its words. All others can be checked now.
_STEPS = {
    SourceStatus.SIGN_IN: ("change", mark("Sign in…")),
    SourceStatus.FAILED: ("change", mark("Look into it…")),
    SourceStatus.PAUSED: ("resume", mark("Poll it again")),
}
_TONES = {
    SourceStatus.SIGN_IN: "over", SourceStatus.FAILED: "over", SourceStatus.QUIET: "due",
}  # fmt: skip
#: What a status means, where the source's health has no sentence of its own.
_MEANINGS = {
    SourceStatus.NEVER_POLLED: mark("It was not checked yet."),
    SourceStatus.PAUSED: mark("Paused: nothing new is fetched until you poll it again."),
    SourceStatus.OFFLINE: mark("There is no connection; it is tried again by itself."),
    SourceStatus.WAITING: mark("The site asked for a pause; it is tried again by itself."),
    SourceStatus.OK: mark("All is well."),
}


def useful_step(line: SourceLine, *, can_poll: bool) -> tuple[str, str]:
    """What to do about a source now: "change", "resume", "check" or "show", and the words for it."""
    if not can_poll:
        return "show", tr("Show its reviews")
    step, words = _STEPS.get(line.status, ("check", mark("Check now")))
    return step, tr(words)


def sentence_of(line: SourceLine, *, can_poll: bool) -> str:
    """How a source is doing, in a sentence."""
    if not can_poll:
        return tr("A sample or an import: nothing is fetched for it.")
    if line.status is SourceStatus.PAUSED:
        return tr(_MEANINGS[SourceStatus.PAUSED])
    return line.sentence or tr(_MEANINGS.get(line.status, ""))


class SourceRow(QWidget):
    step_wanted = Signal(str, int)
    menu_wanted = Signal(int, QPoint)

    def __init__(self, source_id: int) -> None:
        super().__init__()
        self.setObjectName(f"sourceRow_{source_id}")
        self._id, self._step = source_id, ""
        self._glyph = SourceGlyph()
        self.name = ElidedLabel("", "name")
        self.sentence = wrapping_label("", "meta", "text3")
        self.button = named(plain_button(""), "sourceStepButton")
        self.button.clicked.connect(lambda: self.step_wanted.emit(self._step, self._id))
        self._more = named(IconButton("more", tr("More")), "sourceMoreButton")
        self._more.clicked.connect(
            lambda: self.menu_wanted.emit(self._id, self._more.mapToGlobal(self._more.rect().bottomLeft()))
        )
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self.name)
        words.addWidget(self.sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        row.addWidget(self._glyph)
        row.addLayout(words, 1)
        row.addWidget(self.button)
        row.addWidget(self._more)

    def show_line(self, line: SourceLine, *, can_poll: bool) -> None:
        self._glyph.show_source(line.kind, line.name)
        self.name.setText(f"{line.name} · {line.brand}" if line.brand else line.name)
        self.sentence.setText(sentence_of(line, can_poll=can_poll))
        self.sentence.set_tone(_TONES.get(line.status, "text3") if can_poll else "text3")
        self._step, words = useful_step(line, can_poll=can_poll)
        self.button.setText(words)
        self.button.setAccessibleName(f"{words.rstrip('…')}: {line.name}")
        self._more.setAccessibleName(tr("More about {name}", name=line.name))


#: Sources on one page, and how many of its rows are made in one turn of the event loop: a row takes a millisecond or two.
PAGE = 12
_AT_ONCE = 4


class SourcesSection(Section):
    step_wanted = Signal(str, int)
    menu_wanted = Signal(int, QPoint)
    add_requested = Signal()

    title = mark("Sources")
    words = mark("feed shop app store health sign in pause poll interval password add")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[int, SourceRow] = {}
        self._lines: list[Hairline] = []
        self._none = wrapping_label(tr("No place is watched yet: add one, and its reviews come in by themselves."))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(12))
        self.add_button = named(primary_button(tr("Add a source…"), "plus"), "settingsAddSource")
        self.add_button.clicked.connect(self.add_requested)
        self.add(self._none)
        self.column.addLayout(self._rows)
        self.column.addLayout(self._make_pager())
        self.add(self.add_button)
        self._kept: Kept | None = None
        self._first = 0
        self._making = QTimer(self)
        self._making.setInterval(0)
        self._making.timeout.connect(self._make_some)

    def _make_pager(self) -> QHBoxLayout:
        self._where = Label("", "meta", "text3")
        self._back = named(IconButton("chevron-left", tr("Earlier sources")), "earlierSources")
        self._on = named(IconButton("chevron-right", tr("Further sources")), "furtherSources")
        self._back.clicked.connect(lambda: self._turn(-PAGE))
        self._on.clicked.connect(lambda: self._turn(PAGE))
        row = QHBoxLayout()
        row.addWidget(self._where, 1)
        row.addWidget(self._back)
        row.addWidget(self._on)
        return row

    def _turn(self, by: int) -> None:
        self._first += by
        if self._kept is not None:
            self.show_kept(self._kept)

    def show_kept(self, kept: Kept) -> None:
        self._kept = kept
        every = len(kept.sources)
        self._first = min(self._first, max(0, (every - 1) // PAGE * PAGE))
        shown = kept.sources[self._first : self._first + PAGE]
        if [line.id for line in shown] != list(self.rows):
            self._forget_rows()
            self._make_some()
        else:
            for line in shown:
                self.rows[line.id].show_line(line, can_poll=line.id in kept.can_poll)
        self._none.setVisible(not kept.sources)
        for part in (self._where, self._back, self._on):
            part.setVisible(every > PAGE)
        self._where.setText(
            tr("{first}–{last} of {all}", first=self._first + 1, last=self._first + len(shown), all=every)
        )
        self._back.setEnabled(self._first > 0)
        self._on.setEnabled(self._first + PAGE < every)

    def _forget_rows(self) -> None:
        for part in (*self.rows.values(), *self._lines):
            self._rows.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.rows, self._lines = {}, []

    def _make_some(self) -> None:
        """Make the next few rows of the page, and see to the rest in the next turn."""
        kept = self._kept
        page = kept.sources[self._first : self._first + PAGE] if kept is not None else ()
        for line in page[len(self.rows) : len(self.rows) + _AT_ONCE]:
            row = SourceRow(line.id)
            row.step_wanted.connect(self.step_wanted)
            row.menu_wanted.connect(self.menu_wanted)
            row.show_line(line, can_poll=kept is not None and line.id in kept.can_poll)
            self.rows[line.id] = row
            self._lines.append(between := Hairline())
            self._rows.addWidget(row)
            self._rows.addWidget(between)
        if len(self.rows) < len(page):
            self._making.start()
        else:
            self._making.stop()
