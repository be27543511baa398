"""Joins the response log and the page of reasons to the desk: values in, wishes out. No looks, no rules."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.log import LogView
from ui.queue.filters import Filters
from ui.reasons import ReasonsView
from ui.reasons_loader import ReasonsPage

if TYPE_CHECKING:
    from ui.desk import Desk


class LearningPages:
    """`pages` are the views by their key in the sidebar. `open_review` shows one review, `show_people` a filtered list,
    `show_reviews` those behind a figure."""

    def __init__(
        self, desk: Desk, log: LogView, reasons: ReasonsView, *, open_review: Callable[[int], None], show_people: Callable[[Filters], None],
        show_reviews: Callable[[Sequence[int], str], None],
    ) -> None:  # fmt: skip
        self._desk, self._show_people = desk, show_people
        learning = desk.learning
        self.log, self.reasons = log, reasons
        self.pages: dict[str, QWidget] = {"log": self.log, "reasons": self.reasons}
        learning.log_shown.connect(lambda ids, serial, first: self._take(self.log.steps_to_show(ids, serial, first)))
        learning.reasons_shown.connect(self._show_reasons)
        learning.people_found.connect(show_reviews)
        self.log.search_changed.connect(learning.search_log)
        self.log.period_chosen.connect(learning.choose_log_period)
        self.log.review_wanted.connect(open_review)
        reasons.brand_chosen.connect(desk.choose_brand)
        reasons.span_chosen.connect(learning.choose_weeks)
        reasons.change_recorded.connect(learning.record_change)
        reasons.change_dropped.connect(learning.forget_change)
        reasons.reason_added.connect(learning.add_reason)
        reasons.reason_renamed.connect(learning.rename_reason)
        reasons.reasons_merged.connect(learning.merge_reasons)
        reasons.review_wanted.connect(open_review)
        reasons.people_wanted.connect(self._want_people)
        reasons.detail.chart.reviews_wanted.connect(show_reviews)
        reasons.cross.reviews_wanted.connect(show_reviews)

    def _take(self, steps: Sequence[Callable[[], None]]) -> None:
        """The first step now, each other when what the one before brought is painted."""
        steps[0]()
        if steps[1:]:
            self._desk.tasks.read_later(lambda: None, lambda _nothing: self._take(steps[1:]))

    def _show_reasons(self, page: ReasonsPage) -> None:
        self.reasons.show_choices(brands=page.brands, brand=self._desk.brand_id, weeks=page.weeks)
        self.reasons.show_reasons(page.reasons, page.today)
        self.reasons.show_cases(page.cases)

    def _want_people(self, brand_id: int, name: str) -> None:
        if self._desk.brand_id != brand_id:
            self._desk.choose_brand(brand_id)
        self._show_people(Filters(reason=name))
