"""The words of the page of figures: its sentence, the parts of its bar, and what stands small beside a figure."""

from __future__ import annotations

from store.rules.coverage_maths import CoverageFigures
from ui import formatting
from ui.texts import plural, tr, whole
from ui.widgets import Part


def sentence(figures: CoverageFigures, counted: int, period: str) -> str:
    """How many of those who count (complaints without what was set aside) were heard; `period` in words, or empty."""
    if not counted:
        return tr("Nobody complained {period}.", period=period) if period else tr("Nobody complained.")
    complaints = plural("{n} complaint", "{n} complaints", counted)
    if period:
        complaints = tr("{complaints} {period}", complaints=complaints, period=period)
    return plural(
        "Of {complaints}, {n} was heard.", "Of {complaints}, {n} were heard.", figures.heard, complaints=complaints
    )


def parts(figures: CoverageFigures) -> list[Part]:
    """The bar from heard to overdue; together they are the complaints that count, and those declined."""
    public = figures.heard - figures.heard_in_private
    calm = figures.waiting - figures.overdue
    return [
        Part(public, tr("{n} in public", n=whole(public)), "c1"),
        Part(
            figures.heard_in_private,
            tr("{n} in private", n=whole(figures.heard_in_private)),
            "c1",
            "hatch",
        ),
        Part(figures.declined, tr("{n} declined", n=whole(figures.declined)), "decl"),
        Part(calm, tr("{n} waiting", n=whole(calm)), "edge", "hollow"),
        Part(figures.overdue, tr("{n} overdue", n=whole(figures.overdue)), "over"),
    ]


def details(figures: CoverageFigures) -> dict[str, str]:
    """By figure, the small words beside it; empty where there is nothing to say."""
    slow = formatting.hours(figures.p90_hours_to_reply)
    return {
        "median_hours_to_reply": tr("9 in 10 within {slow}", slow=slow)
        if figures.p90_hours_to_reply is not None
        else "",
        "accounted_for": tr("heard or declined"),
        "won_back": tr("{part} of {whole}", part=whole(figures.won_back), whole=whole(figures.heard))
        if figures.heard
        else "",
        "conversations": tr("they came back to us"),
    }
