"""The words of the reasons' page: trends, effects and the sentence about one reason. Pure, from reckoned figures."""

from __future__ import annotations

from store.reason_figures import ReasonReport
from store.rules.reason_maths import Effect, Trend
from ui import formatting

#: Icon and colour role of each trend; the words say the same.
SIGNS = {
    Trend.UP: ("trend-up", "over"),
    Trend.DOWN: ("trend-down", "heard"),
    Trend.LEVEL: ("minus", "text3"),
    Trend.NEW: ("sparkle", "due"),
    Trend.TOO_FEW: ("minus", "text3"),
}


def trend_words(one: ReasonReport) -> str:
    """ "−74 % since September", "new since August", "as before", "too few to tell"."""
    figures = one.figures
    if figures.trend is Trend.TOO_FEW:
        return "too few to tell" if figures.count else "not named in this time"
    if figures.turned_at is None or figures.trend is Trend.LEVEL:
        return "as before"
    month = formatting.month_name(figures.turned_at, one.timezone)
    if figures.trend is Trend.NEW or figures.change is None:
        return f"new since {month}"
    sign = "+" if figures.change > 0 else "−"
    return f"{sign}{round(abs(figures.change) * 100)}\u00a0% since {month}"


def rate(value: float) -> str:
    """Complaints a week: "0.9", "12"."""
    return f"{value:.1f}" if value < 10 else f"{value:.0f}"


def effect_words(effect: Effect) -> str:
    """What became of a reason after a change: "0.9 to 0.3 a week"."""
    if effect.before is None or effect.after is None:
        return "too few to tell"
    if effect.trend is Trend.LEVEL:
        return "no difference yet seen"
    return f"{rate(effect.before)} to {rate(effect.after)} a week"


def about(one: ReasonReport) -> str:
    """The sentence below a reason's name: how many, of how many, and what a change brought."""
    figures = one.figures
    since = formatting.short_day(one.since, one.timezone, now=one.until)
    if not figures.count:
        return f"Nobody has named it since {since}."
    words = f"{formatting.count(figures.count, 'person', 'people')} since {since}"
    if figures.share is not None:
        words += f", {formatting.percent(figures.share)} of all complaints"
    words += f"; {formatting.count(round(figures.stars_lost), 'star')} lost."
    told = next((made for made in one.changes if made.effect.before is not None), None)
    if told is not None:
        what = f"“{told.change.text}”"
        if told.effect.trend is Trend.DOWN:
            words += f" Fewer since {what}."
        elif told.effect.trend is Trend.UP:
            words += f" More since {what}."
        else:
            words += f" No difference yet since {what}."
    elif figures.trend is Trend.TOO_FEW:
        words += " From ten on a trend is told."
    return words


def sentence_for(one: ReasonReport, place: int) -> str:
    """A line of the list in one sentence, for ears."""
    people = formatting.count(one.figures.count, "person", "people")
    return f"{place}. {one.name}, {one.brand}: named by {people}, {trend_words(one)}"
