"""Joins the filter of the lists to the store: what there is to choose from, and the filters saved under a name.

Values in, wishes out; what a filter finds is `store.reviews`' work, how it looks `ui.queue.filters`'.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from store import reasons, saved_filters
from store.db import Connections
from store.saved_filters import SavedFilter
from ui.dialogs.why import WhyPopover
from ui.queue.filters import Filters
from ui.queue.panel import QueuePanel
from ui.texts import tr

if TYPE_CHECKING:
    from ui.desk import Desk

#: What is of the day on which a figure was looked at is not kept under a name.
_KEPT_FIELDS = tuple(one.name for one in fields(Filters) if one.name not in ("among", "among_words"))


@dataclass(frozen=True, slots=True)
class Choices:
    """What the lists of one brand, or of all, can be narrowed by."""

    #: of the newest reviews, and the id before which there are older ones
    languages: frozenset[str]
    older_before: int | None
    reasons: tuple[str, ...]
    saved: tuple[SavedFilter, ...]


class Narrowing(QObject):
    """`chosen` carries a saved filter and its search words, for the window to show."""

    chosen = Signal(object, str)

    def __init__(self, desk: Desk, queue: QueuePanel) -> None:
        super().__init__(desk)
        self._desk, self._queue = desk, queue
        self.saved: tuple[SavedFilter, ...] = ()
        self._wanted = Filters()
        #: Languages of reviews that are not among the newest, looked for once, a part at a time while nothing else is done.
        self._older_languages: frozenset[str] = frozenset()
        self._looks_for_older = False
        self._shown: Choices | None = None
        self._ask = WhyPopover(
            tr("Save this filter"),
            advice=tr("It stands at the top of the filter's menu and in the command palette."),
            field_label=tr("Name"),
            placeholder=tr("Angry and old"),
            confirm=tr("Save"),
            parent=queue,
        )
        self._ask.answered.connect(lambda _kind, name: self._save(name))
        self._known: tuple[object, ...] = ()
        desk.sources_shown.connect(self._sources_shown)
        queue.filter_menu.aboutToShow.connect(self.refresh)
        queue.save_filter_requested.connect(self._ask_name)
        queue.saved_filter_chosen.connect(self.choose)
        queue.filter_menu.forget_requested.connect(self._forget)

    def _sources_shown(self, _lines: object) -> None:
        """The lists' other choices may differ where the brand or its sources do."""
        now_known = (self._desk.brand_id, *(source.id for source, _ in self._desk.sources))
        if now_known != self._known:
            self._known = now_known
            self.refresh()

    def refresh(self) -> None:
        """Read what there is to choose from. Opening the menu asks as well, for the next time that it opens."""
        connections, brand_id = self._desk.connections, self._desk.brand_id
        self._desk.tasks.read(lambda: load(connections, brand_id), self._show)

    def choose(self, name: str) -> None:
        """Narrow the list by the filter of that name."""
        found = next((one for one in self.saved if one.name == name), None)
        if found is not None:
            self.chosen.emit(as_filters(found), found.search)

    def _show(self, choices: Choices) -> None:
        self._shown, self.saved = choices, choices.saved
        if choices.older_before is not None and not self._looks_for_older:
            self._looks_for_older = True
            self._look_before(choices.older_before)
        of_brand = [source for source, _ in self._desk.sources if self._desk.brand_id in (None, source.brand_id)]
        self._queue.filter_menu.show_choices(
            sources=[(source.id, source.name) for source in of_brand],
            languages=sorted(choices.languages | self._older_languages),
            reasons=choices.reasons,
            saved=[one.name for one in choices.saved],
        )

    def _look_before(self, review_id: int) -> None:
        """Go on to older reviews; a language that only they are written in is offered as soon as it is found."""
        connections = self._desk.connections

        def found(these: tuple[frozenset[str], int | None]) -> None:
            languages, before = these
            new = languages - self._older_languages
            self._older_languages |= languages
            if new and self._shown is not None:
                self._show(self._shown)
            if before is not None:
                self._look_before(before)

        self._desk.tasks.read_later(lambda: saved_filters.languages(connections, before=review_id), found)

    def _ask_name(self, filters: Filters) -> None:
        self._wanted = filters
        self._ask.open_below(self._queue.filter, align_right=True)

    def _save(self, name: str) -> None:
        wanted, connections = as_saved(name, self._wanted, self._desk.search), self._desk.connections
        self._desk.tasks.write(
            lambda: saved_filters.save(connections, wanted),
            lambda _none: self._kept(tr("The filter is saved as “{name}”", name=wanted.name)),
        )

    def _forget(self, name: str) -> None:
        connections = self._desk.connections
        self._desk.tasks.write(
            lambda: saved_filters.forget(connections, name),
            lambda _none: self._kept(tr("The filter “{name}” is forgotten", name=name)),
        )

    def _kept(self, words: str) -> None:
        self._desk.toast.emit(words, False)
        self.refresh()


def load(connections: Connections, brand_id: int | None) -> Choices:
    """What the lists can be narrowed by now."""
    names = dict.fromkeys(one.name for one in reasons.list_reasons(connections, brand_id=brand_id))
    languages, older_before = saved_filters.languages(connections)
    return Choices(
        languages=languages,
        older_before=older_before,
        reasons=tuple(names),
        saved=tuple(saved_filters.list_saved(connections)),
    )


def as_saved(name: str, filters: Filters, search: str) -> SavedFilter:
    """The filter as plain values, with only what narrows."""
    empty = Filters()
    kept = {
        field: getattr(filters, field) for field in _KEPT_FIELDS if getattr(filters, field) != getattr(empty, field)
    }
    if "stars" in kept:
        kept["stars"] = sorted(kept["stars"])
    return SavedFilter(name, kept, search)


def as_filters(saved: SavedFilter) -> Filters:
    """A saved filter as the list's menu has it."""
    values = dict(saved.fields)
    if "stars" in values:
        values["stars"] = frozenset(values["stars"])
    return Filters(**values)
