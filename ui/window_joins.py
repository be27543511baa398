"""What the panels wish: which signal of a panel goes to which door of the desk, or opens which dialog.

A part of `ui.main_window`, and the other way round of `ui.window_shows`. It decides nothing about reviews.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ui.coverage.view import CoverageView


class JoinsThePanels:
    """The part of the window that listens to its panels; panels, dialogs and desk are the window's."""

    def _join_panels(self) -> None:
        self._join_lists()
        status = self.status
        status.poll_requested.connect(self.desk.checking.all_in_view)
        status.coverage_requested.connect(lambda: self.go_to("coverage"))
        status.sources_requested.connect(self.show_sources_trouble)
        status.outbox_requested.connect(lambda: self.go_to("outbox"))
        status.workspace_requested.connect(lambda: self.asking_files.workspace())

    def _join_coverage(self, coverage: CoverageView) -> None:
        coverage.brand_chosen.connect(self.desk.choose_brand)
        coverage.source_chosen.connect(lambda source_id: self._choose_coverage(source_id=source_id))
        coverage.period_chosen.connect(lambda key: self._choose_coverage(key=key, steps_back=0))
        coverage.period_moved.connect(self._move_period)
        coverage.span_chosen.connect(lambda span: self._choose_coverage(span=span))
        coverage.reviews_wanted.connect(self.show_reviews)
        coverage.export_requested.connect(lambda: self.asking_files.export())
        coverage.digest_requested.connect(lambda: self.asking_files.digest())

    def _join_checklist(self) -> None:
        desk, checklist = self.desk, self.checklist
        checklist.ticked.connect(desk.writing.tick_item)
        checklist.close_requested.connect(self.toggle_checklist)
        checklist.follow_up_change_requested.connect(lambda: self.review.header.ask_follow_up())
        checklist.dates.done.connect(desk.learning.settle_done)
        checklist.dates.dropped.connect(desk.learning.settle_dropped)
        checklist.dates.moved.connect(desk.learning.settle_moved)

    def _join_lists(self) -> None:
        desk, sidebar, queue = self.desk, self.sidebar, self.queue
        sidebar.view_chosen.connect(self.go_to)
        sidebar.brand_chosen.connect(desk.choose_brand)
        sidebar.source_chosen.connect(lambda source_id: self.asking_sources.source_menu(source_id))
        sidebar.menu_requested.connect(self._open_menu)
        sidebar.add_source_requested.connect(lambda: self.asking_sources.source())
        sidebar.new_brand_requested.connect(lambda: self.asking.brand())
        sidebar.brands_requested.connect(lambda: self.show_settings("brands"))
        sidebar.sources_requested.connect(self.show_sources_trouble)
        sidebar.settings_requested.connect(self.show_settings)
        queue.review_chosen.connect(self._choose_review)
        queue.open_requested.connect(lambda _id: self.write())
        queue.search_changed.connect(self._search)
        queue.order_chosen.connect(desk.choose_order)
        queue.filters_changed.connect(desk.choose_filters)
        queue.filter_menu.aboutToShow.connect(lambda: self.narrowing)

    def _join_letter(self) -> None:
        desk, review, composer = self.desk, self.review, self.composer
        header, picks = review.header, review.picks
        header.people = desk.triage.people
        header.done_requested.connect(desk.triage.let_it_rest)
        header.snooze_requested.connect(desk.triage.snooze)
        header.snooze_date_requested.connect(desk.triage.snooze_until)
        header.decline_requested.connect(desk.triage.decline)
        header.set_aside_requested.connect(desk.triage.set_aside)
        header.reopen_requested.connect(desk.triage.reopen)
        header.answered_in_private.connect(desk.triage.answered_in_private)
        header.follow_up_requested.connect(desk.triage.plan_follow_up)
        header.open_requested.connect(desk.open_at_site)
        header.note_added.connect(desk.triage.note)
        header.star_toggled.connect(self._toggle_star)
        header.next_requested.connect(self.queue.next)
        header.previous_requested.connect(self.queue.previous)
        picks.wants_chosen.connect(desk.triage.want)
        picks.failing_chosen.connect(desk.triage.blame)
        picks.reasons_changed.connect(desk.triage.tag)
        picks.described.connect(desk.triage.describe)
        header.won_back.connect(desk.triage.win_back)
        review.rated.connect(desk.triage.rate)
        review.open_link_requested.connect(desk.open_link)
        review.review_wanted.connect(desk.open_review)
        review.point_marked.connect(desk.triage.mark_point)
        review.same_complaint.connect(desk.triage.join_with)
        review.not_the_same.connect(desk.triage.tell_apart)
        review.offer_taken.connect(self._take_offer)
        composer.text_changed.connect(desk.writing.keep_words)
        composer.copy_and_open_requested.connect(desk.writing.copy_and_open)
        composer.post_requested.connect(desk.posting.post)
        composer.undo_send.connect(desk.posting.undo)
        composer.send_now.connect(desk.posting.send_now)
        composer.outcome_told.connect(desk.posting.outcome_told)
        composer.appeared_settled.connect(desk.posting.appeared_settled)
        composer.posted_confirmed.connect(desk.writing.confirm_posted)
        composer.not_posted.connect(desk.writing.not_posted)
        composer.reopen_requested.connect(desk.writing.reopen_thread)
        composer.answer_private_requested.connect(lambda _id: review.header.ask_private())
        composer.let_it_rest_requested.connect(lambda _id: desk.triage.let_it_rest())
        composer.decline_requested.connect(lambda _id: review.header.ask_decline())
        composer.open_page_requested.connect(lambda _id: desk.open_at_site())
        composer.bystander_requested.connect(lambda _id: self.asking.bystander())
        composer.checklist_requested.connect(self.toggle_checklist)
        composer.waive_requested.connect(desk.writing.waive)
        composer.editor.installEventFilter(self)
        desk.letter_asked.connect(composer.expect)
        desk.letter_asked.connect(review.expect)
        desk.letter_shown.connect(self._show_letter)
        desk.letter_closed.connect(self._show_no_letter)
        desk.checks_shown.connect(self._show_checks)
        desk.draft_saved.connect(composer.saved)
        desk.draft_not_saved.connect(composer.not_saved)
        desk.post_failed.connect(composer.post_failed)

    def _choose_review(self, review_id: int) -> None:
        if review_id != self.desk.review_id:
            self.desk.open_review(review_id)
            self._remember_neighbour()

    def _search(self, words: str) -> None:
        self.desk.choose_search(words)

    def _toggle_star(self) -> None:
        letter = self.desk.letter
        if letter is not None:
            self.desk.triage.star(not letter.case.starred)

    def _choose_coverage(self, **choice: Any) -> None:
        self.desk.coverage_choice.update(choice)
        self.desk.refresh_coverage()

    def _move_period(self, step: int) -> None:
        back = max(0, self.desk.coverage_choice["steps_back"] - step)
        self._choose_coverage(steps_back=back)
