"""The desk: where what the panels ask for meets the store, and where changes go back to the panels.

It holds what is in view (brand, list, order, review) and nothing else; rules decide, `store` writes, panels show. All
reading and writing goes through `ui.tasks`, so the interface thread only passes values on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from store import brands, reviews, settings
from store.db import Connections
from store.errors import RequestRefused, StoreProblem
from store.records import Brand, Changes, Group, Source, SourceHealth
from store.reviews import Filter
from store.rules.queue_order import Order
from store.secrets import Secrets
from store.workspace_file import daily_backup
from ui.known_loader import Known, load_known
from ui.lazily import made_here, made_once
from ui.list_loader import LISTS, ListRead, asked_for, load_beginning, load_list
from ui.queue.filters import Filters
from ui.sentences.anew import in_words, said
from ui.tasks import Tasks
from ui.texts import tr

if TYPE_CHECKING:
    from ui.background import Background
    from ui.checking import Checking
    from ui.coaching import Coach
    from ui.keeping import Keeping
    from ui.learning import Learning
    from ui.letter_loader import Letter
    from ui.posting import Posting
    from ui.triage import Triage
    from ui.writing import Writing

#: Ages and "checked 2 min ago" are painted anew this often.
TICK_MS = 30_000
#: Where the counts are as they were and nobody else wrote, lists and figures are read anew at every tenth look only: with a
#: million reviews that takes a second of a core.
EVERYTHING_AFTER = 10
BACKUP_LOOK_MS = 3_600_000


class Desk(QObject):
    """Signals carry finished values to the window, which hands them to its panels."""

    list_shown = Signal(object, int)  # ids, serial
    counts_shown = Signal(dict)
    brands_shown = Signal(list, object)
    sources_shown = Signal(list)
    week_shown = Signal(tuple)
    share_shown = Signal(object)
    waiting_shown = Signal(object, str, str)  # how many, if that is known; who waits longest; how long
    letter_shown = Signal(object)
    letter_closed = Signal()
    #: A review was chosen: its letter is read and comes with `letter_shown`.
    letter_asked = Signal("qlonglong")
    checks_shown = Signal(int, object)
    draft_saved = Signal("qlonglong", int)
    draft_not_saved = Signal("qlonglong", int, str)
    coverage_shown = Signal(object)
    rows_changed = Signal(frozenset)
    toast = Signal(str, bool)
    trouble = Signal(str)
    #: A step about this review was taken back, in the list in which it was taken.
    came_back = Signal("qlonglong")
    polling = Signal(int, int)  # done, of
    checked = Signal(object)  # when, or None
    first_run = Signal(bool)
    post_failed = Signal()
    ticked = Signal()
    preferences_changed = Signal(object)
    #: Another program keeps a write waiting; emitted on the thread that waits.
    long_wait = Signal()
    #: There is no keyring, in a sentence and once; emitted on the thread that asked for a secret.
    no_keyring = Signal(str)
    #: The first list is in view, or could not be read: from here on the program may work beside its owner.
    stands = Signal()

    def __init__(self, connections: Connections, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.connections = connections
        self.clock = clock
        self.tasks = Tasks(self)
        self.view = "waiting"
        self.brand_id: int | None = settings.get(connections, "brand_in_view")
        self.order = Order.DUE
        self.search = ""
        self.filters = Filters()
        self.review_id: int | None = None
        self.letter: Letter | None = None
        self.coverage_choice: dict[str, Any] = {"source_id": None, "key": "month", "steps_back": 0, "span": ""}
        self.brands: list[Brand] = []
        self.sources: list[tuple[Source, SourceHealth]] = []
        #: The sections of the list in view, with how many people stand in each, where that is known.
        self.groups: Sequence[tuple[Group, int | None]] = ()
        #: Whether all of the list in view was read, and not only its beginning.
        self.list_is_whole = True
        #: The question that the list in view answers as a whole.
        self._listed: tuple[Filter, Order] | None = None
        self._serial = self._figures_serial = 0
        self._letter_serial = 0
        #: When each review was first in view.
        self.opened_at: dict[int, datetime] = {}
        #: Why the guard against a third reply is passed, by review.
        self.again_why: dict[int, str] = {}
        self._data_versions: dict[int, int] = {}  # by connection: each counts for itself
        self._ticks = 0
        self._counts: dict[str, int] = {}
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._pass_time)
        self.tasks.failed.connect(self.tell)
        connections.on_long_wait = self.long_wait.emit
        self.long_wait.connect(self._tell_long_wait)
        #: For any thread: whoever tests or saves a source needs them before there is a background.
        self.secrets = Secrets(connections, tell=self.no_keyring.emit)
        self.no_keyring.connect(self._tell_no_keyring)

    # --- its helpers, each made when it is first asked for: what they load takes longer than reading the list -----------

    @made_here
    def background(self) -> Background:
        """Polls and sends."""
        from ui.background import Background

        background = Background(self.connections, self.clock, self.secrets, self)
        self.checking.listen_to(background)
        background.store_problem.connect(self.tell)
        return background

    @made_here
    def checking(self) -> Checking:
        """Checks sources when asked, and tells what came."""
        from ui.checking import Checking

        return Checking(self)

    @made_once
    def coach(self) -> Coach:
        """Checks what is written; asked from the threads that read."""
        from ui.coaching import Coach

        return Coach(self.connections)

    @made_here
    def writing(self) -> Writing:
        """Keeps the words and hands them over."""
        from ui.writing import Writing

        return Writing(self)

    @made_here
    def triage(self) -> Triage:
        """Decides without a reply."""
        from ui.triage import Triage

        return Triage(self)

    @made_here
    def posting(self) -> Posting:
        """Sends replies and calls them back."""
        from ui.posting import Posting

        return Posting(self)

    @made_here
    def learning(self) -> Learning:
        """Reads and writes for the log and the page of reasons."""
        from ui.learning import Learning

        return Learning(self)

    @made_here
    def keeping(self) -> Keeping:
        """Reads and writes for the settings."""
        from ui.keeping import Keeping

        keeping = Keeping(self)
        keeping.preferences_changed.connect(self.preferences_changed)
        return keeping

    # --- what is in view -----------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Show everything for the first time: the list, and when that stands its figures and all else (`stands`)."""
        self._tick.start()
        self._refresh_known()
        self.refresh_list(self._begin_the_rest)

    def _begin_the_rest(self) -> None:
        self._refresh_figures()
        QTimer.singleShot(0, self, self.stands.emit)

    def keep_a_copy_each_day(self) -> None:
        """Make the day's backup now and then look once an hour, and write the response logs that are due; what hinders is
        said, and nothing else suffers."""
        self._look_for_backup()
        self._backups = QTimer(self)
        self._backups.setInterval(BACKUP_LOOK_MS)
        self._backups.timeout.connect(self._look_for_backup)
        self._backups.start()

    def _look_for_backup(self) -> None:
        now = self.clock()
        self.tasks.read(lambda: daily_backup(self.connections, now=now))
        self.keeping.write_due_logs()

    def refresh(self) -> None:
        """Read lists, counts, sources and figures anew."""
        self._refresh_known()
        self.refresh_list()
        self._refresh_figures()

    def _refresh_known(self) -> None:
        """What is kept and not counted: it takes no time however many reviews there are."""
        now, brand_id, connections = self.clock(), self.brand_id, self.connections

        def show(read: Known) -> None:
            if brand_id == self.brand_id:  # another brand was chosen meanwhile: its own answer is on the way
                self._show_known(read)

        self.tasks.read(lambda: load_known(connections, brand_id=brand_id, now=now), show)

    def _refresh_figures(self) -> None:
        self._figures_serial += 1
        serial, now, brand_id, connections = self._figures_serial, self.clock(), self.brand_id, self.connections

        def read() -> tuple[Any, float | None]:
            from ui import figures_loader

            known = brand_id if brand_id in {one.id for one in brands.list_brands(connections)} else None
            return (
                figures_loader.load_week(connections, brand_id=known, now=now),
                figures_loader.heard_this_month(connections, brand_id=known, now=now),
            )

        def show(read: tuple[Any, float | None]) -> None:
            if serial == self._figures_serial:
                week, share = read
                self.week_shown.emit(week)
                self.share_shown.emit(share)

        self.tasks.read_later(read, show)

    def _show_known(self, read: Known) -> None:
        self.brand_id = read.brand_id
        self.brands = read.brands
        self.sources = read.sources
        self.first_run.emit(read.is_first_run)
        self.brands_shown.emit([(brand.id, brand.name) for brand in self.brands], self.brand_id)
        self._counts = dict(read.counts)
        counts = dict(read.counts)
        counts["thank"] = counts.pop("to thank")
        self.counts_shown.emit(counts)
        self.sources_shown.emit(read.lines)
        self.checked.emit(read.last_checked)

    def refresh_list(self, then: Callable[[], None] = lambda: None) -> None:
        """Read the list in view: one that is not shown yet begins with its first cards, and the rest follows. A late answer
        to an older question is dropped by its serial number. `then` is called when the first answer came, or none could be
        read."""
        self._serial += 1  # an answer that is still under way belongs to another view
        if self.view not in LISTS:
            if self.view == "coverage":
                self.refresh_coverage()
            self.learning.refresh(self.view)
            self.keeping.refresh(self.view)
            return
        serial, now, order = self._serial, self.clock(), self.order
        wanted = asked_for(self.view, self.filters, brand_id=self.brand_id, search=self.search)
        question = (wanted, order)
        connections, in_view = self.connections, self.review_id
        begins = question != self._listed

        def read() -> ListRead:
            beginning = None
            if begins:
                beginning = load_beginning(connections, wanted, order, now=now, in_view=in_view)
            return beginning or load_list(connections, wanted, order, now=now)

        def read_rest() -> ListRead | None:
            return load_list(connections, wanted, order, now=now) if serial == self._serial else None

        def show(read: ListRead | None) -> None:
            if read is None or serial != self._serial:
                return
            if read.whole or in_view == self.review_id:
                self._show_list(read, serial)
            self._listed = question if read.whole else None
            if not read.whole:
                self.tasks.read_later(read_rest, show)

        self.tasks.read(read, lambda found: (show(found), then()), lambda problem: (self.tell(problem), then()))

    def _show_list(self, read: ListRead, serial: int) -> None:
        self.groups, self.list_is_whole = read.groups, read.whole
        self.list_shown.emit(read.ids, serial)
        self.waiting_shown.emit(read.number, read.longest_name, read.longest)

    def choose_view(self, key: str) -> None:
        """Show another list or page."""
        self.view = key
        self.refresh_list()

    def choose_brand(self, brand_id: int | None) -> None:
        """Show one brand, or all."""
        self.brand_id = brand_id
        self.tasks.write(lambda: settings.put(self.connections, "brand_in_view", brand_id))
        self.refresh()

    def choose_order(self, key: str) -> None:
        self.order = Order(key)
        self.refresh_list()

    def choose_search(self, words: str) -> None:
        self.search = words
        self.refresh_list()

    def choose_filters(self, filters: Filters) -> None:
        self.filters = filters
        self.refresh_list()

    def rows(self, ids: Any) -> Any:
        """The cards of a page of ids; a read by primary key, asked for while painting."""
        try:
            return reviews.cards(self.connections, list(ids), now=self.clock())
        except StoreProblem as problem:
            self.tell(problem)
            return []

    # --- one review ----------------------------------------------------------------------------------------------

    def open_review(self, review_id: int) -> None:
        """Show a review in the letter pane."""
        self.review_id = review_id
        self.opened_at.setdefault(review_id, self.clock())
        self.letter_asked.emit(review_id)
        self.refresh_letter()

    def close_review(self) -> None:
        self.review_id = None
        self.letter = None
        self.letter_closed.emit()

    def refresh_letter(self) -> None:
        """Read the review in view anew."""
        review_id = self.review_id
        if review_id is None:
            return
        self._letter_serial += 1
        serial, now = self._letter_serial, self.clock()
        again, opened = self.again_why.get(review_id, ""), self.opened_at.get(review_id)

        def read() -> tuple[int, Letter]:
            from ui.letter_loader import load_letter

            return serial, load_letter(
                self.connections, self.coach, review_id, now=now, opened_at=opened, again_why=again
            )

        self.tasks.read_later(read, self._show_letter, self._letter_is_gone)

    def _show_letter(self, read: tuple[int, Letter]) -> None:
        serial, letter = read
        if serial == self._letter_serial and letter.review.id == self.review_id:
            if self.makes_ready(letter):
                self.tasks.read_later(lambda: read, self._show_letter, self._letter_is_gone)
                return
            self.letter = letter
            self.letter_shown.emit(letter)
            if letter.coached.text.strip():
                self.writing.learn_languages()

    def _letter_is_gone(self, problem: Exception) -> None:
        """A review that is no longer there is closed; one that cannot be read just now stays as it is, with what is being
        written to it."""
        self.tell(problem)
        if isinstance(problem, RequestRefused) or self.letter is None or self.letter.review.id != self.review_id:
            self.close_review()

    #: The window tells which words stand in the box.
    current_text: Callable[[], str] = staticmethod(lambda: "")
    #: The window does a part of what it takes to show a letter, and tells whether there was any: it is asked again then.
    makes_ready: Callable[[Letter], bool] = staticmethod(lambda letter: False)
    #: The window tells which reviews are selected in the list.
    selected: Callable[[], Sequence[int]] = staticmethod(list)

    # --- what changed --------------------------------------------------------------------------------------------

    def changed(self, changes: Changes) -> None:
        """Something was written: tell the panels."""
        if changes.reviews:
            self.rows_changed.emit(changes.reviews)
        if self.review_id is not None and (self.review_id in changes.reviews or changes.brands):
            self.refresh_letter()
        self.refresh()

    def tell(self, problem: object) -> None:
        """Say what hinders; a fault of ours in words of its own."""
        self.trouble.emit(in_words(problem))

    def _tell_no_keyring(self, sentence: str) -> None:
        self.trouble.emit(said(sentence))

    def _tell_long_wait(self) -> None:
        self.trouble.emit(
            tr("Another program is using the workspace: what you write is kept here, and stored as soon as it lets go.")
        )

    def _pass_time(self) -> None:
        """Ages grow, sleepers wake, follow-ups become due, and the command line may have written beside us."""
        self.ticked.emit()
        self._ticks += 1
        all_the_same = self._ticks % EVERYTHING_AFTER == 0
        now, brand_id = self.clock(), self.brand_id

        def look() -> tuple[bool, dict[str, int]]:
            return self._changes_by_others(), reviews.view_counts(self.connections, now=now, brand_id=brand_id)

        def seen(found: tuple[bool, dict[str, int]]) -> None:
            changed, counts = found
            if changed:
                self.refresh_letter()
            if changed or all_the_same or counts != self._counts:
                self.refresh()

        self.tasks.read(look, seen)

    def _changes_by_others(self) -> bool:
        """Whether another process wrote to the workspace since this was last asked (SQLite's `data_version`)."""
        with self.connections.read() as db:
            version = int(db.conn.execute("pragma data_version").fetchone()[0])
        known = self._data_versions.get(id(db))
        self._data_versions[id(db)] = version
        return known is not None and known != version

    # --- figures and files ---------------------------------------------------------------------------------------

    def refresh_coverage(self) -> None:
        """Read the coverage view's figures anew."""
        chosen, brand_id, now = dict(self.coverage_choice), self.brand_id, self.clock()

        def read() -> Any:
            from ui import figures_loader

            return figures_loader.load_coverage(self.connections, brand_id=brand_id, now=now, **chosen)

        self.tasks.read(read, self.coverage_shown.emit)

    def open_at_site(self) -> None:
        if self.letter is not None:
            self.open_answer(self.letter.review.url)

    def open_answer(self, url: str) -> None:
        """Open where the answer is given: the site's page, or the owner's mail program for a letter (a link that Heard
        made itself, never one of the customer's)."""
        if url.startswith("mailto:"):
            QDesktopServices.openUrl(QUrl(url))
        else:
            self.open_link(url)

    def open_link(self, url: str) -> None:
        """Open a page in the browser, after a click and for http(s) only."""
        if url.lower().startswith(("http://", "https://")):
            QDesktopServices.openUrl(QUrl(url))

    def close(self) -> None:
        """Stop the poller, finish what is being written, close the workspace."""
        self._tick.stop()
        self.letter = None  # nobody is to show more of it a turn later, when the workspace is closed
        for helper in ("posting", "background"):
            if helper in self.__dict__:  # whoever was never asked for has nothing to end
                getattr(self, helper).stop()
        self.tasks.finish()
        self.connections.close()
