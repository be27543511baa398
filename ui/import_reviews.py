"""Takes a file of reviews into the workspace, for command line and window alike. No Qt.

What a site's export holds goes to the brand's source of that site, where there is one, else under a source of its own
named after the site; a table of unknown make goes under "Imported reviews". So the same file, a later export or a poll
of the same site brings nothing twice. Not here: what a file holds (`sources.files`).
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sources.files import fields
from sources.files.entries import Refused, ReviewFile, Site, Survey, Taken
from sources.files.opening import opened
from sources.files.parts import OnProgress, Pace, Stopped
from sources.files.tables import TableFile
from store import by_hand, configured_sources, log_import
from store.db import Connections
from store.errors import RequestRefused
from store.poll_sink import PollSink
from store.records import Brand, Changes, IncomingReview, Page, Source
from store.rules.language import language_of
from store.two_ways_in import BY_HAND, FROM_FILE

#: Reviews in one transaction: each takes the search index and the changes so far once more, and holds up a draft meanwhile.
_BATCH = 4000
#: Refused rows that are told one by one; the rest is counted.
MOST_TOLD = 10_000


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, or with a dry run would do. `rejected` are the refused rows with their reasons, at most
    `MOST_TOLD` of `rejected_count`; `stopped` says that the owner cancelled: what came before stays. `files` are the members
    of a folder or an archive that reviews were found in, with how many each held; empty for a single file."""

    new: int
    updated: int
    unchanged: int
    rejected: tuple[dict[str, Any], ...]
    notes: tuple[str, ...]
    changes: Changes = field(default_factory=Changes)
    rejected_count: int = 0
    title: str = ""
    stopped: bool = False
    files: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file is, before anything is stored: its columns with what each seems to hold and the first rows; how many
    entries; and dates that read two ways (`doubtful`), of which the owner has to say which is meant."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    guessed: Mapping[str, str]
    entries: int
    doubtful: tuple[str, ...] = ()


def preview(
    path: Path,
    *,
    mapping: Mapping[str, str] | None = None,
    tell: OnProgress | None = None,
    stop: threading.Event | None = None,
) -> Preview:
    """Look at a file; `mapping` is the owner's own, where there is one already. Raises as `import_reviews`, and Stopped."""
    with _readable(path) as file:
        guessed = dict(file.guessed) if mapping is None else dict(mapping)
        survey = file.survey(guessed, Pace(whole=file.size, tell=tell, stop=stop))
        doubtful = tuple(survey.orders.examples) if survey.orders.must_ask else ()
        rows = tuple(tuple(row) for row in file.sample)
        return Preview(file.title, tuple(file.columns), rows, guessed, survey.entries, doubtful)


def import_reviews(
    workspace: Connections,
    path: Path,
    brand: Brand,
    *,
    mapping: Mapping[str, str],
    dates: str | None = None,
    dry_run: bool = False,
    now: datetime,
    tell: OnProgress | None = None,
    stop: threading.Event | None = None,
) -> ImportReport:
    """Read a file and store its reviews. `mapping` (column → field) goes over what was recognised, `dates` is dmy, mdy or
    None. Raises RequestRefused where the file cannot be read, PayloadChanged where it holds no reviews.

    Reviews are stored as they are read, a few hundred at a time, so that drafts are never kept waiting."""
    with _readable(path) as file:
        final = fields.chosen(file.columns, file.guessed, mapping) if file.columns else {}
        pace = Pace(whole=2 * file.size, tell=tell, stop=stop)  # once to look, once to store
        tally = _Tally(file.title)
        try:
            survey = file.survey(final, pace)
            if not dry_run and not survey.entries and file.columns:
                tally.notes.append("The file has a header and no rows.")
            storing = _Storing(workspace, brand, now, dry_run)
            for batch in _batches(file, final, survey, pace, tally, dates or "", now):
                tally.changes |= storing.store(*batch)
        except Stopped:
            tally.stopped = True
        else:
            if survey.orders.must_ask and not dates:
                tally.notes.append(_doubtful_sentence(survey))
            if survey.best > 5:
                tally.notes.append(f"The ratings go up to {survey.best:g}, so {survey.best:g} was read as five stars.")
            if file.columns and log_import.is_our_log(file.columns) and not dry_run:
                _take_back(workspace, file, brand, pace, tally, now)
            if tally.undated:
                rows = "1 row has" if tally.undated == 1 else f"{tally.undated:,} rows have"
                tally.notes.append(f"{rows} a date that cannot be read; their clock starts now.")
            if tally.undated_replies:
                replies = "1 reply has" if tally.undated_replies == 1 else f"{tally.undated_replies:,} replies have"
                tally.notes.append(
                    f"{replies} no date, so nobody knows how long it took: it counts as given when it was imported."
                )
        return tally.report()


def _take_back(
    workspace: Connections, file: ReviewFile, brand: Brand, pace: Pace, tally: _Tally, now: datetime
) -> None:
    """One of our own logs tells more than reviews: what became of each complaint."""
    if not isinstance(file, TableFile):
        return
    rows = (
        dict(zip(file.columns, cells, strict=False))
        for _, _, cells in file.read(pace)
        if len(cells) == len(file.columns)
    )
    taken = log_import.take_back(workspace, brand.id, rows, now=now)
    tally.changes |= taken.changes
    if taken.cases:
        tally.notes.append(
            f"{'1 case was' if taken.cases == 1 else f'{taken.cases:,} cases were'} taken back from the log."
        )
    if taken.private:
        tally.notes.append(
            f"{taken.private} of them were answered in private, at a time that the log does not tell: it counts from now."
        )


def _doubtful_sentence(survey: Survey) -> str:
    example, count = survey.orders.examples[0], survey.orders.doubtful
    dates = "1 date reads" if count == 1 else f"{count:,} dates read"
    return (
        f"{dates} two ways ({example} can be day or month first), so nothing was guessed; import again with --dates dmy "
        "or --dates mdy, and the same reviews get their dates."
    )


@contextmanager
def _readable(path: Path) -> Iterator[ReviewFile]:
    try:
        with opened(path.expanduser()) as file:
            yield file
    except OSError as error:
        raise RequestRefused(f"{path} cannot be read ({error.strerror}): check the name.") from error


@dataclass(slots=True)
class _Tally:
    title: str
    changes: Changes = field(default_factory=Changes)
    refused: list[dict[str, Any]] = field(default_factory=list)
    refused_count: int = 0
    undated: int = 0
    undated_replies: int = 0
    notes: list[str] = field(default_factory=list)
    stopped: bool = False
    files: dict[str, int] = field(default_factory=dict)

    def count(self, part: str) -> None:
        if part:
            self.files[part] = self.files.get(part, 0) + 1

    def refuse(self, entry: Refused) -> None:
        self.refused_count += 1
        if len(self.refused) < MOST_TOLD:
            told: dict[str, Any] = {"row": entry.row, "reason": entry.reason}
            self.refused.append(told | ({"file": entry.part} if entry.part else {}))

    def report(self) -> ImportReport:
        if self.refused_count > len(self.refused):
            self.notes.append(f"{self.refused_count:,} rows were refused; the first {MOST_TOLD:,} are listed.")
        if self.stopped:
            self.notes.append("Stopped before the end: what was read is kept, and importing again brings the rest.")
        return ImportReport(
            self.changes.new,
            self.changes.updated,
            self.changes.unchanged,
            tuple(self.refused),
            tuple(self.notes),
            self.changes,
            self.refused_count,
            self.title,
            self.stopped,
            self.files,
        )


def _batches(
    file: ReviewFile,
    mapping: Mapping[str, str],
    survey: Survey,
    pace: Pace,
    tally: _Tally,
    dates: str,
    now: datetime,
) -> Iterator[tuple[Site, list[IncomingReview]]]:
    """The reviews of the file in batches of one site each; a review that takes several rows is put together."""
    waiting: dict[tuple[Any, ...], tuple[Site, dict[str, IncomingReview]]] = {}
    doubtful = survey.orders.must_ask and not dates
    for entry in file.entries(mapping, survey, pace, dates=dates, now=now):
        tally.count(entry.part)
        if not isinstance(entry, Taken):
            tally.refuse(entry)
            continue
        review = entry.review
        tally.undated += review.created_at is None and bool(review.created_text) and not doubtful
        site, batch = waiting.setdefault(entry.site.key, (entry.site, {}))
        tally.undated_replies += any(reply.posted_at is None for reply in review.replies)
        before = batch.get(review.external_id)
        if before is not None and before.replies != review.replies:
            review = replace(review, replies=(*before.replies, *review.replies))
        batch[review.external_id] = review
        if len(batch) >= _BATCH:
            del waiting[entry.site.key]
            yield site, list(batch.values())
    for site, batch in waiting.values():
        yield site, list(batch.values())


class _Rehearsed(Exception):
    """A dry run is the real thing, taken back at the end of each batch: only so are its numbers those of the import."""

    def __init__(self, changes: Changes) -> None:
        super().__init__()
        self.changes = changes


class _Storing:
    """Stores batches where they belong."""

    def __init__(self, workspace: Connections, brand: Brand, now: datetime, dry_run: bool) -> None:
        self._workspace = workspace
        self._brand = brand
        self._now = now
        self._dry_run = dry_run
        self._sink = PollSink(workspace, language_of=language_of)
        self._sources: dict[tuple[Any, ...], Source] = {}

    def store(self, site: Site, reviews: list[IncomingReview]) -> Changes:
        try:
            with self._workspace.write() if self._dry_run else nullcontext():
                source = self._sources.get(site.key) or self._source_of(site)
                changes = self._sink.store_page(source, Page(reviews=tuple(reviews), from_file=True), self._now)
                if self._dry_run:
                    raise _Rehearsed(changes)
        except _Rehearsed as rehearsed:
            return rehearsed.changes
        self._sources[site.key] = source
        return changes

    def _source_of(self, site: Site) -> Source:
        """The brand's own source of that site where there is exactly one, else one for what came out of its files. A log
        names the very source that each of its rows came from. Looked up and made in one step: two imports may run at once."""
        with self._workspace.write():
            return self._found_or_made(site)

    def _found_or_made(self, site: Site) -> Source:
        mine = [source for source, _ in configured_sources.list_sources(self._workspace, brand_id=self._brand.id)]
        if "log" in site.settings:
            named = [one for one in mine if (one.kind, one.name.casefold()) == (site.kind, site.title.casefold())]
            if named:
                return named[0]
            if site.kind == BY_HAND:
                return by_hand.source_of(self._workspace, self._brand, site.title or "counter", self._now)
        polled = [one for one in mine if one.kind == site.kind and _is_of(one, site)] if site.kind != FROM_FILE else []
        if len(polled) == 1:
            return polled[0]
        settings = {name: value for name, value in site.settings.items() if name != "log"}
        if site.kind and site.kind != FROM_FILE:
            settings["site"] = site.kind
        if "log" in site.settings and site.title:
            settings["name"] = site.title
        for one in mine:
            if one.kind == FROM_FILE and dict(one.settings) == settings:
                return one
        return configured_sources.add_source(
            self._workspace,
            brand_id=self._brand.id,
            kind=FROM_FILE,
            name=self._name(site, settings, {one.name for one in mine}),
            settings=settings,
            interval_minutes=0,
            now=self._now,
        )

    def _name(self, site: Site, settings: Mapping[str, str], taken: set[str]) -> str:
        """A name that says where these reviews stand, and which of several places."""
        if "log" in site.settings:
            return site.title or "Imported reviews"
        name = f"{site.title} (imported)" if site.title else "Imported reviews"
        place = " ".join(value for key, value in settings.items() if key != "site")
        return f"{name} {place}".strip() if name in taken and place else name


def _is_of(source: Source, site: Site) -> bool:
    """Whether a source is for the very place that a file tells of; what either does not say is no contradiction."""
    for name, value in site.settings.items():
        own = source.settings.get(name, "")
        if own and own.rstrip("/").rpartition("/")[2].casefold() != value.rstrip("/").rpartition("/")[2].casefold():
            return False
    return True
