"""What the desk tells the window: which signal of the desk goes to which panel, and in which words.

A part of `ui.main_window`; it asks for nothing (`ui.window_joins` does) and decides nothing about reviews.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from ui import formatting
from ui.language import own_zone
from ui.queue.model import sections_of
from ui.texts import mark, plural, tr
from ui.window_room import reduced_motion

if TYPE_CHECKING:
    from ui.figure_values import WeekDay
    from ui.letter_loader import Letter

_TITLES = {
    "waiting": "",
    "unrated": mark("Mentions without a rating"),
    "followups": mark("Follow-ups"),
    "outbox": mark("Outbox"),
    "thank": mark("People to thank"),
    "answered": mark("Answered"),
    "all": mark("All reviews"),
}
_EMPTY = {
    "unrated": (mark("No mention waits for a rating"), mark("What a feed brings without stars appears here.")),
    "followups": (
        mark("No follow-up is due"),
        mark("After each reply a date to come back is set; it appears here on its day."),
    ),
    "outbox": (mark("Nothing is on its way"), mark("Replies that were copied or wait to be sent stand here.")),
    "thank": (mark("Nobody waits for thanks"), mark("Reviews with 4 and 5 stars that got no answer appear here.")),
    "answered": (
        mark("Nobody was answered yet"),
        mark("A complaint moves here once it is heard, declined or set aside."),
    ),
    "all": (mark("There are no reviews yet"), mark("Add a source, or check your sources now with F5.")),
}


class ShowsTheDesk:
    """The part of the window that shows; the panels are the window's."""

    def _join_desk(self) -> None:
        desk = self.desk
        desk.brands_shown.connect(self._show_brands)
        desk.counts_shown.connect(self._show_counts)
        desk.sources_shown.connect(self._show_sources)
        desk.week_shown.connect(self._show_week)
        desk.share_shown.connect(self.status.show_coverage)
        desk.list_shown.connect(self._show_list)
        desk.waiting_shown.connect(self._show_headline)
        desk.rows_changed.connect(self.queue.rows_changed)
        desk.coverage_shown.connect(self._show_coverage)
        desk.toast.connect(self._show_toast)
        desk.trouble.connect(lambda words: self._show_toast(words, False))
        desk.came_back.connect(self._return_to)
        desk.polling.connect(self._show_polling)
        desk.checked.connect(self._show_checked)
        desk.first_run.connect(self._show_first_run)
        desk.ticked.connect(self.queue.tick)
        desk.preferences_changed.connect(self._take_preferences)

    def _show_brands(self, brands: list[tuple[int, str]], current: int | None) -> None:
        self.sidebar.show_brands(brands, current)
        self.queue.show_zones({brand.id: brand.timezone for brand in self.desk.brands})
        self.queue.filter_menu.sources = [(source.id, source.name) for source, _ in self.desk.sources]
        self._actions["remove_samples"].setVisible(any(brand.is_sample for brand in self.desk.brands))

    def _show_counts(self, counts: dict[str, int]) -> None:
        changed, self._numbers = counts != self._numbers, counts
        if changed and self._shows_nobody():
            self._say_that_nobody_waits()  # its numbers come after the empty list that brought it
        if changed and self.is_made("letter") and self.review.offers:
            self._offer_a_way_on()
        self.sidebar.show_counts(counts)
        self.status.show_outbox(counts.get("outbox", 0))

    def _show_sources(self, lines: list[Any]) -> None:
        self.sidebar.show_sources(lines)
        quiet = sum(line.status == "quiet" for line in lines)
        self.status.show_sources(sum(line.needs_owner for line in lines), quiet=quiet)

    def _show_week(self, week: tuple[WeekDay, ...]) -> None:
        self._week = week
        self.sidebar.show_week(week)
        if self._shows_nobody():
            self._say_that_nobody_waits()  # its sentence counts those of the week

    def _show_headline(self, number: int | None, name: str, longest: str) -> None:
        desk = self.desk
        if number is None:
            found = formatting.figure(self.queue.model.rowCount())
            self.queue.show_headline(tr("At least {found} reviews found", found=found))
        elif desk.search:
            self.queue.show_headline(plural("{n} review found", "{n} reviews found", number))
            self.queue.show_empty(tr("Nothing was found"), tr("Try fewer or shorter words."))
        elif desk.view == "waiting":
            self.queue.show_waiting(number, name, longest)
            self.queue.show_empty(tr("Nobody is waiting here"), tr("Nobody fits the filter just now."))
        else:
            self.queue.show_headline(tr(_TITLES[desk.view]), formatting.figure(number))
            self.queue.show_empty(*(tr(words) for words in _EMPTY[desk.view]))

    def _show_list(self, ids: Any, serial: int) -> None:
        narrowed = self.desk.search or not self.desk.filters.is_empty
        if self.desk.view == "waiting" and not len(ids) and not narrowed:
            self._show_nobody()
            return
        chosen = self.desk.review_id
        if not self.queue.show_ids(ids, serial, sections_of(self.desk.groups)):
            return
        if not len(ids):
            if chosen is not None and not self._is_writing():
                self.desk.close_review()
            self._offer_a_way_on()
            self._come_to_list(serial)
            return
        stands_at = self.queue.model.place_of
        if chosen is not None and stands_at(chosen) is not None:
            if self.queue.current_id() != chosen:  # else it stands where its owner left it, in view or not
                self.queue.choose(chosen)
            if self.is_made("letter"):  # the list around it may be another one
                self.review.show_place(*self._place_in_list(chosen))
        elif not self._is_writing():
            # The one in view was settled: its neighbour takes its place, so that the owner can go on.
            after = self._next_to_choose
            wanted = after if after is not None and stands_at(after) is not None else ids[0]
            self.queue.choose(wanted)
            if self.queue.chosen_id() != self.desk.review_id:
                self.desk.open_review(wanted)
        self._remember_neighbour()
        self._come_to_list(serial)

    def _offer_a_way_on(self) -> None:
        """The list is empty and says why; the sheet beside it says where to go on."""
        if not self.is_made("letter") or self.desk.review_id is not None:
            return
        waiting = self._numbers.get("waiting", 0)
        if self.desk.search:
            self.review.offer(tr("Clear the search"))
        elif not self.desk.filters.is_empty:
            self.review.offer(tr("Show everybody again"))
        elif waiting:
            self.review.offer(formatting.people_waiting(waiting), "G W")
        else:
            self.review.offer("")

    def _take_offer(self) -> None:
        if self.desk.search:
            self.queue.clear_search()
        elif not self.desk.filters.is_empty:
            self.queue.clear_filters()
        else:
            self.go_to("waiting")

    def _come_to_list(self, serial: int) -> None:
        """Show list and letter where another page is in sight, a turn later: the cards are painted before."""
        if self.pages.currentWidget() is self.reading:
            return
        self._coming = serial
        self.queue.paint_ahead()

        def come(_nothing: object) -> None:
            if self._coming == serial:  # nobody went elsewhere meanwhile
                self.pages.setCurrentWidget(self.reading)

        self.desk.tasks.read_later(lambda: None, come)

    def _return_to(self, review_id: int) -> None:
        """Whoever is taken back comes into view again, unless somebody else is being written to."""
        if not self._is_writing():
            self.desk.open_review(review_id)

    def _remember_neighbour(self) -> None:
        """Who comes into view when the one in view is settled: the next in the list, after the last the one before."""
        model, chosen = self.queue.model, self.desk.review_id
        place = None if chosen is None else model.place_of(chosen)
        if place is not None:
            self._next_to_choose = model.id_at(place + 1 if place + 1 < model.rowCount() else max(place - 1, 0))

    def _is_writing(self) -> bool:
        return self.is_made("letter") and self.composer.editor.hasFocus() and bool(self.composer.text().strip())

    def _shows_nobody(self) -> bool:
        return self.is_made("nobody") and self.pages.currentWidget() is self.nobody

    def _show_nobody(self) -> None:
        self._coming = None
        self.desk.close_review()
        self._say_that_nobody_waits()
        self.pages.setCurrentWidget(self.nobody)

    def _say_that_nobody_waits(self) -> None:
        from ui.empty_view import Suggestion

        counts, now = self._numbers, self.desk.clock()
        due, thank, unrated = (counts.get(key, 0) for key in ("followups", "thank", "unrated"))
        lines = []
        if due:
            words = plural("{n} follow-up is due", "{n} follow-ups are due", due)
            lines.append(Suggestion("followups", "alarm", words, keys="G F"))
        if thank:
            words = plural("{n} person was kind and got no thanks", "{n} people were kind and got no thanks", thank)
            lines.append(Suggestion("thank", "heart", words, keys="G T"))
        if unrated:
            words = plural("{n} mention without a rating", "{n} mentions without a rating", unrated)
            lines.append(Suggestion("unrated", "help", words, keys="G U"))
        checked = (
            tr("Last check {ago}.", ago=formatting.spoken_ago(self._last_checked, now)) if self._last_checked else ""
        )
        wrote = sum(day.heard + day.waiting + day.overdue for day in self._week)
        asleep = counts.get("snoozed", 0)
        who = (
            plural("{n} person sleeps until later.", "{n} people sleep until later.", asleep)
            if asleep
            else plural(
                "All {n} person who complained this week was heard.",
                "All {n} people who complained this week were heard.",
                wrote,
            )
            if wrote > 1
            else tr("Everybody was heard.")
        )
        self.nobody.show_nobody(
            line=f"{who} {checked}".strip(), next_check=self._next_check(), suggestions=lines, week=self._week
        )

    def _next_check(self) -> str:
        """When Heard looks again, in the words of the empty view."""
        planned = [health.next_poll_at for source, health in self.desk.sources if not source.paused]
        soonest = min((at for at in planned if at is not None), default=None)
        if soonest is None:
            return ""
        return tr("Heard checks again at {time}.", time=formatting.clock(max(soonest, self.desk.clock()), own_zone()))

    def _makes_ready(self, letter: Letter) -> bool:
        from ui.first_sight import load_one

        return load_one((letter.review.text, "voice"), (letter.review.title, "title"))

    def _show_letter(self, letter: Letter) -> None:
        position, has_previous, has_next = self._place_in_list(letter.review.id)
        self.review.show(replace(letter.letter, position=position, has_previous=has_previous, has_next=has_next))
        # In turns of their own: together the three take more than a frame. Until then the box is held for this review.
        self.desk.tasks.read_later(lambda: None, lambda _nothing: self._show_reply(letter))

    def _show_reply(self, letter: Letter) -> None:
        now = self.desk.letter
        if now is None or not now.review.id == letter.review.id == self.desk.review_id:
            return  # another one was chosen meanwhile: its own reply comes, and nobody types into this one
        self._progress = letter.composer.checklist_label
        self.composer.show(letter.composer)
        self._show_checklist_button()
        if self.is_made("checklist"):
            self.desk.tasks.read_later(lambda: None, lambda _nothing: self._show_beside(letter))

    def _show_beside(self, letter: Letter) -> None:
        now = self.desk.letter
        if now is None or not now.review.id == letter.review.id == self.desk.review_id:
            return
        self.checklist.show_checklist(letter.review.id, now.coached.checklist)
        self.checklist.show_dates(letter.follow_up, letter.promises, letter.brand.timezone, self.desk.clock())
        if not self._narrow and not self._first_run:
            self.checklist.setVisible(not self._checklist_hidden())

    def _place_in_list(self, review_id: int) -> tuple[str, bool, bool]:
        """Where a review stands in the list in view ("2 of 7"), and whether there is one before and after it."""
        place, total = self.queue.model.place_of(review_id), self.queue.model.rowCount()
        if place is None:
            return "", False, False
        words = ""
        if self.desk.list_is_whole:  # else it is about to be read how many they are
            words = tr("{part} of {whole}", part=formatting.figure(place + 1), whole=formatting.figure(total))
        return words, place > 0, place + 1 < total

    def _show_checklist_button(self) -> None:
        """The button that opens the drawer is of use only where the checklist is one."""
        self.composer.footer.show_checklist(self._progress if self._narrow else "")

    def _show_no_letter(self) -> None:
        self.review.show_nothing()
        self.composer.show_nothing()
        if self.is_made("checklist"):
            self.checklist.show_nothing()

    def _show_checks(self, review_id: int, coached: Any) -> None:
        self.composer.show_checks(
            review_id, coached.text, coached.findings, coached.points, coached.open_labels, coached.sameness
        )
        if self.is_made("checklist"):  # in a turn of its own: with the findings it takes more than a frame to paint
            self.desk.tasks.read_later(lambda: None, lambda _nothing: self._show_on_checklist(review_id))
        done = sum(item.mark in ("seen", "ticked", "shown") for item in coached.checklist.items)
        self._progress = tr("{part} of {whole}", part=done, whole=len(coached.checklist.items))
        self._show_checklist_button()
        self.review.show_points(review_id, coached.points)
        if self.is_made("stranger") and self.pages.currentWidget() is self.stranger:
            self.asking.bystander()  # the last words typed have been read now

    def _show_on_checklist(self, review_id: int) -> None:
        now = self.desk.letter
        if now is not None and now.review.id == review_id == self.desk.review_id:
            self.checklist.show_checklist(review_id, now.coached.checklist)

    def _show_coverage(self, page: Any) -> None:
        view = self.coverage
        view.show_choices(
            brands=page.brands, brand=self.desk.brand_id, sources=page.sources,
            source=self.desk.coverage_choice["source_id"],
        )  # fmt: skip
        view.show_period(page.period.key, page.period.name, has_next=page.period.has_next, zone=page.zone)
        steps = view.steps_to_show(page.figures, page.charts, period=page.period.within, change=page.change)
        self._figures_in_view = page
        self._show_figures(page, steps)
        if self.desk.view == "coverage":
            self.pages.setCurrentWidget(view)

    def _show_figures(self, page: Any, steps: Sequence[Callable[[], None]]) -> None:
        """The first step now, each other when what the one before brought is painted, unless other figures came."""
        if page is not self._figures_in_view:
            return
        steps[0]()
        if steps[1:]:
            self.desk.tasks.read_later(lambda: None, lambda _nothing: self._show_figures(page, steps[1:]))

    def _toast_host(self) -> QWidget:
        if self.is_made("welcome") and self.body.currentWidget() is self.welcome:
            return self.welcome
        return self.letter if self.pages.currentWidget() is self.reading else self.pages.currentWidget()

    def _show_toast(self, words: str, undo: bool) -> None:
        host = self._toast_host()
        if self.toast.parentWidget() is not host:
            self.toast.dismiss()
            self.toast.setParent(host)
        self.toast.show_message(words, undo=undo, animated=not reduced_motion())

    def show_toast(self, words: str) -> None:
        """A passing word on what was done."""
        self._show_toast(words, False)

    def _show_polling(self, done: int, of: int) -> None:
        if of:
            self.status.show_checked(tr("Checking {done} of {of}", done=done, of=of), busy=True)
        else:
            self._show_checked(self._last_checked)

    def _show_checked(self, at: datetime | None) -> None:
        self._last_checked = at
        words = tr("Checked {ago}", ago=formatting.ago(at, self.desk.clock())) if at else tr("Not checked yet")
        self.status.show_checked(words)

    def _show_first_run(self, first: bool) -> None:
        self._first_run = first
        self.status.show_first_run(first)
        if first or self.is_made("welcome"):
            self.body.setCurrentWidget(self.welcome if first and self.desk.view != "settings" else self.work)
