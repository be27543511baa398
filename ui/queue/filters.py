"""What the list is narrowed to, as a value, and the menu that changes it. How a filter is searched is the store's work."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ui import formatting
from ui.texts import plural, tr

#: Ages in days that the menu offers as "older than".
_AGES = (2, 7, 14)


@dataclass(frozen=True, slots=True)
class Filters:
    """An empty field does not narrow. `stars` are whole stars; `audience` is public or private; `older_days` counts
    from the day a review was opened; `sleeping` shows the snoozed ones instead of hiding them, `regulars`
    only people who were kind here before. `among`
    are the reviews behind a figure, by id, and `among_words` what they are."""

    stars: frozenset[int] = frozenset()
    audience: str = ""
    language: str = ""
    reason: str = ""
    source_id: int | None = None
    older_days: int | None = None
    sleeping: bool = False
    regulars: bool = False
    among: tuple[int, ...] | None = None
    among_words: str = ""

    @property
    def is_empty(self) -> bool:
        return self == Filters()

    def words(self, sources: Sequence[tuple[int, str]] = ()) -> str:
        """The filter in words: "1 and 2 stars · private · older than 7 days"."""
        parts = [self.among_words] if self.among_words else []
        if self.stars:
            *others, last = (str(number) for number in sorted(self.stars))
            if others:
                parts.append(tr("{numbers} and {last} stars", numbers=", ".join(others), last=last))
            else:
                parts.append(formatting.stars(int(last)))
        if self.audience:
            parts.append(tr("public") if self.audience == "public" else tr("private"))
        if self.language:
            parts.append(self.language.upper())
        if self.reason:
            parts.append(f"“{self.reason}”")
        if self.source_id is not None:
            parts.append(dict(sources).get(self.source_id, tr("one source")))
        if self.older_days is not None:
            parts.append(plural("older than {n} day", "older than {n} days", self.older_days))
        if self.sleeping:
            parts.append(tr("sleeping"))
        if self.regulars:
            parts.append(tr("regular fans"))
        return " · ".join(parts)


#: So many choices are in their menu as soon as the filter's own is open.
_FEW = 20


class FilterMenu(QMenu):
    """Emits the whole filter whenever the owner changes a part of it."""

    filters_changed = Signal(object)
    save_requested = Signal(object)
    saved_chosen = Signal(str)
    forget_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Filter"), parent)
        self._filters = Filters()
        self.sources: Sequence[tuple[int, str]] = ()
        self._languages: Sequence[str] = ()
        self._reasons: Sequence[str] = ()
        self._saved: Sequence[str] = ()
        self.aboutToShow.connect(self.fill)

    def show_filters(self, filters: Filters) -> None:
        self._filters = filters

    def filters(self) -> Filters:
        return self._filters

    def show_choices(
        self, *, sources: Sequence[tuple[int, str]] = (), languages: Sequence[str] = (), reasons: Sequence[str] = (),
        saved: Sequence[str] = (),
    ) -> None:  # fmt: skip
        """What there is to choose from, in this workspace; `saved` are names of filters that were kept."""
        self.sources, self._languages, self._reasons, self._saved = sources, languages, reasons, saved

    def fill(self) -> None:
        """Builds the menu anew, as it is about to show."""
        for old in self.findChildren(QMenu):
            old.deleteLater()
        self.clear()
        for name in self._saved:
            self.addAction(name.replace("&", "&&")).triggered.connect(
                lambda _=False, name=name: self.saved_chosen.emit(name)
            )
        if self._saved:
            self.addSeparator()
        stars = self.addMenu(tr("Stars"))
        for number in range(1, 6):
            action = self._check(stars, formatting.stars(number), number in self._filters.stars)
            action.triggered.connect(lambda _=False, number=number: self._toggle_star(number))
        self._choice(tr("Who reads it"), "audience", [("public", tr("Public")), ("private", tr("Private"))])
        self._choice(tr("Source"), "source_id", self.sources)
        self._choice(tr("Language"), "language", [(code, code.upper()) for code in self._languages])
        self._choice(tr("Reason"), "reason", [(reason, reason) for reason in self._reasons])
        self._choice(tr("Older than"), "older_days", [(days, plural("{n} day", "{n} days", days)) for days in _AGES])
        sleeping = self._check(self, tr("Sleeping ones"), self._filters.sleeping)
        sleeping.triggered.connect(lambda on: self._change(sleeping=on))
        regulars = self._check(self, tr("Regular fans"), self._filters.regulars)
        regulars.triggered.connect(lambda on: self._change(regulars=on))
        self.addSeparator()
        save = self.addAction(tr("Save this filter…"))
        # What stood behind a figure is of its day: a name for it would promise more.
        save.setEnabled(not self._filters.is_empty and self._filters.among is None)
        save.triggered.connect(lambda: self.save_requested.emit(self._filters))
        if self._saved:
            forget = self.addMenu(tr("Forget a saved filter"))
            for name in self._saved:
                forget.addAction(name.replace("&", "&&")).triggered.connect(
                    lambda _=False, name=name: self.forget_requested.emit(name)
                )
        clear = self.addAction(tr("Clear"))
        clear.setEnabled(not self._filters.is_empty)
        clear.triggered.connect(lambda: self._take(Filters()))

    def _choice(self, title: str, field: str, choices: Sequence[tuple[object, str]]) -> None:
        if not choices:
            return
        menu = self.addMenu(title)
        if len(choices) <= _FEW:
            self._offer(menu, field, choices)
        else:  # two hundred of them take two frames: only whoever opens their menu wants them
            menu.aboutToShow.connect(lambda: menu.actions() or self._offer(menu, field, choices))

    def _offer(self, menu: QMenu, field: str, choices: Sequence[tuple[object, str]]) -> None:
        group = QActionGroup(menu)
        empty = getattr(Filters(), field)
        for value, words in [(empty, tr("All")), *choices]:
            action = self._check(menu, words.replace("&", "&&"), getattr(self._filters, field) == value)
            group.addAction(action)
            action.triggered.connect(lambda _=False, value=value: self._change(**{field: value}))

    @staticmethod
    def _check(menu: QMenu, words: str, on: bool) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(on)
        return action

    def _toggle_star(self, number: int) -> None:
        self._change(stars=self._filters.stars ^ {number})

    def _change(self, **fields: object) -> None:
        self._take(replace(self._filters, **fields))

    def _take(self, filters: Filters) -> None:
        if filters != self._filters:
            self._filters = filters
            self.filters_changed.emit(filters)
