"""The words of the reasons' page: trends, effects and the sentence about one reason. Pure, from reckoned figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from store.reason_figures import ChangeMade, ReasonReport
from store.rules.reason_maths import Effect, Trend
from ui import formatting
from ui.texts import decimal, plural, tr

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
        return tr("too few to tell") if figures.count else tr("not named in this time")
    if figures.turned_at is None or figures.trend is Trend.LEVEL:
        return tr("as before")
    month = formatting.month_name(figures.turned_at, one.timezone)
    if figures.trend is Trend.NEW or figures.change is None:
        return tr("new since {month}", month=month)
    sign = "+" if figures.change > 0 else "−"
    return tr("{change} % since {month}", change=f"{sign}{round(abs(figures.change) * 100)}", month=month)


def rate(value: float) -> str:
    """Complaints a week: "0.9", "12"."""
    return decimal(value, 1 if value < 10 else 0)


def effect_words(effect: Effect) -> str:
    """What became of a reason after a change: "0.9 to 0.3 a week"."""
    if effect.before is None or effect.after is None:
        return tr("too few to tell")
    if effect.trend is Trend.LEVEL:
        return tr("no difference yet seen")
    return tr("{before} to {after} a week", before=rate(effect.before), after=rate(effect.after))


def about(one: ReasonReport) -> str:
    """The sentence below a reason's name: how many, of how many, and what a change brought."""
    figures = one.figures
    since = formatting.short_day(one.since, one.timezone, now=one.until)
    if not figures.count:
        return tr("Nobody has named it since {since}.", since=since)
    people = plural("{n} person since {since}", "{n} people since {since}", figures.count, since=since)
    if figures.share is not None:
        people = tr("{people}, {share} of all complaints", people=people, share=formatting.percent(figures.share))
    sentences = [
        tr(
            "{people}; {stars}.",
            people=people,
            stars=plural("{n} star lost", "{n} stars lost", round(figures.stars_lost)),
        )
    ]
    told = next((made for made in one.changes if made.effect.before is not None), None)
    if told is not None:
        what = f"“{told.change.text}”"
        if told.effect.trend is Trend.DOWN:
            sentences.append(tr("Fewer since {what}.", what=what))
        elif told.effect.trend is Trend.UP:
            sentences.append(tr("More since {what}.", what=what))
        else:
            sentences.append(tr("No difference yet since {what}.", what=what))
    elif figures.trend is Trend.TOO_FEW:
        sentences.append(tr("From ten on a trend is told."))
    return " ".join(sentences)


def sentence_for(one: ReasonReport, place: int) -> str:
    """A line of the list in one sentence, for ears."""
    people = plural("named by {n} person", "named by {n} people", one.figures.count)
    return tr(
        "{place}. {name}, {brand}: {people}, {trend}",
        place=place,
        name=one.name,
        brand=one.brand,
        people=people,
        trend=trend_words(one),
    )


@dataclass(frozen=True, slots=True)
class Finding:
    """One line above the list: what it says, a quieter word beside it, its icon and colour, and the reason it is about."""

    words: str
    aside: str
    icon: str
    role: str
    reason_id: int | None


def findings(reasons: Sequence[ReasonReport]) -> tuple[Finding, ...]:
    """What an owner wants to know first: which reason grew most, and whether the newest change helped. Where chance could
    have done it, nothing is claimed."""
    found = []
    grown = [one for one in reasons if one.figures.trend in (Trend.UP, Trend.NEW)]
    if grown:
        most = max(
            grown, key=lambda one: (one.figures.change if one.figures.change is not None else 1e9, one.figures.count)
        )
        icon, role = SIGNS[most.figures.trend]
        found.append(Finding(tr("Grew most: {reason}", reason=most.name), trend_words(most), icon, role, most.id))
    elif any(one.figures.count for one in reasons):
        icon, role = SIGNS[Trend.LEVEL]
        found.append(Finding(tr("No reason grew beyond chance"), "", icon, role, None))
    changed = sorted(
        ((made, one) for one in reasons for made in one.changes), key=lambda pair: pair[0].change.at, reverse=True
    )
    told = [pair for pair in changed if pair[0].effect.before is not None]
    # The newest that can be judged, and before it the newest of all, where that is too young.
    for made, one in dict.fromkeys([*changed[:1], *told[:1]]):
        icon, role = SIGNS[made.effect.trend]
        found.append(Finding(_change_words(made), effect_words(made.effect), icon, role, one.id))
    return tuple(found)


def _change_words(made: ChangeMade) -> str:
    if made.effect.trend is Trend.DOWN:
        return tr("Helped: {what}", what=made.change.text)
    if made.effect.trend is Trend.UP:
        return tr("Did not help: {what}", what=made.change.text)
    return tr("Changed: {what}", what=made.change.text)
