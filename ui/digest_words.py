"""The words of the digest: from the figures that `store.digest` gathered to a page to hand on. Pure.

A page that is shared shows names and words that everybody could read at the site; what was written in private is
counted and not shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from store.digest import Digest, Person, Promised
from store.reason_figures import ReasonReport
from store.rules.reason_maths import Trend
from store.times import start_of_day
from ui import formatting, reason_words
from ui.document import Document, Grid, Items, Quotation, Section, Words, own_direction

#: Reasons told in full; the others are counted in a last line.
TOP_REASONS = 5
#: Names in a list before the rest is only counted.
MOST_NAMES = 10


def document_of(one: Digest) -> Document:
    """The digest as a page."""
    return Document(
        title=f"What customers told {one.brand or 'us'}",
        under_title=f"{period_words(one)} · {_in_one_sentence(one)}",
        sections=(
            _figures(one),
            _successes(one),
            _failures(one),
            _waiting(one),
            _conversations(one),
            *_reasons(one),
            _promises(one),
            _changes(one),
        ),
        foot=f"Counted by Heard on {_moment(one.made_at, one.timezone)}, days of {one.timezone}. Every figure is about "
        "complaints that were opened in the period, and is defined beside it.",
    )


def period_words(one: Digest) -> str:
    """The days it is about: "1 November 2026 to 23 November 2026"."""
    chosen = one.selection
    since = formatting.long_day(start_of_day(chosen.since, one.timezone), one.timezone) if chosen.since else ""
    last = start_of_day(chosen.until, one.timezone) if chosen.until else one.made_at
    until = formatting.long_day(last, one.timezone)
    return f"{since} to {until}" if since else f"Until {until}"


def _moment(at: datetime, zone: str) -> str:
    return f"{formatting.long_day(at, zone)}, {formatting.clock(at, zone)}"


def _in_one_sentence(one: Digest) -> str:
    figures = one.figures
    counted = figures.complaints - figures.set_aside
    if not counted:
        return "nobody complained."
    return (
        f"{formatting.count(counted, 'complaint')}: {figures.heard:,} heard ({formatting.percent(figures.coverage)}), "
        f"{figures.declined:,} declined, {figures.waiting:,} still waiting."
    )


def _figures(one: Digest) -> Section:
    figures = one.figures
    counted = figures.complaints - figures.set_aside
    share = formatting.percent
    lines = (
        ("Heard", f"{share(figures.coverage)} ({figures.heard:,} of {counted:,})",
         f"answered in public or in private; {figures.heard_in_private:,} in private alone"),
        ("Accounted for", share(figures.accounted_for), "heard, or declined with a reason"),
        ("Still waiting", f"{figures.waiting:,}", f"{figures.overdue:,} of them past their due time"),
        ("Median time to reply", formatting.hours(figures.median_hours_to_reply),
         f"nine of ten within {formatting.hours(figures.p90_hours_to_reply)}"),
        ("Within target", f"{share(figures.within_target)} ({figures.within_target_count:,} of "
         f"{figures.within_target_of:,})", "answered by the due time, of all that were answered or due"),
        ("Won back", f"{figures.won_back:,}", "gave more stars within 90 days of our reply, or came back otherwise"),
        ("Promises kept", f"{share(figures.promises_kept)} ({figures.promises_kept_count:,} of {figures.promises_due:,})",
         "done by their day, of those whose day has come"),
        ("Conversations", f"{figures.conversations:,}", "came back to us after our reply"),
        ("Set aside", f"{figures.set_aside:,}", "spam, a duplicate or not about us; counted nowhere else"),
    )  # fmt: skip
    return Section("In figures", (Grid(("Measure", "Figure", "What it counts"), lines),))


def _name(person: Person) -> str:
    if person.in_private:
        return "a customer who wrote in private"
    return person.author or "somebody without a name"


def _who(person: Person, one: Digest) -> str:
    """Whose complaint it is and where: "Ana P., 1 star, Town guide: “Cold soup, twice”"."""
    place = person.source if one.brand else f"{person.brand}, {person.source}"
    words = f": “{own_direction(person.words)}”" if person.words else ""
    return f"{own_direction(_name(person))}, {formatting.stars(person.rating)}, {place}{words}"


def _lines_about(people: Sequence[Person], one: Digest) -> Items:
    lines = [_who(person, one) for person in people[:MOST_NAMES]]
    if len(people) > MOST_NAMES:
        lines.append(f"and {len(people) - MOST_NAMES:,} more")
    return Items(tuple(lines))


def _successes(one: Digest) -> Section:
    figures, lines = one.figures, []
    if figures.within_target_count:
        lines.append(f"{formatting.count(figures.within_target_count, 'customer')} had an answer within the target.")
    if figures.promises_kept_count:
        lines.append(f"{formatting.count(figures.promises_kept_count, 'promise')} kept by the day that was named.")
    if one.moves.raised:
        lines.append(f"{formatting.count(one.moves.raised, 'customer')} raised their stars after our answer.")
    blocks: list[Words | Items | Quotation | Grid] = [Items(tuple(lines))] if lines else []
    if one.won_back:
        blocks += [Words("Won back:"), _lines_about(one.won_back, one)]
    return Section("What went well", tuple(blocks) or (Words("Nothing to tell yet."),))


def _failures(one: Digest) -> Section:
    figures, lines = one.figures, []
    if figures.overdue:
        lines.append(f"{formatting.count(figures.overdue, 'customer')} past the due time without an answer.")
    late = figures.within_target_of - figures.within_target_count - figures.overdue
    late_heard = max(0, min(late, figures.heard))
    if late_heard:
        lines.append(f"{formatting.count(late_heard, 'customer')} answered or declined after the due time.")
    if one.missed:
        lines.append(f"{formatting.count(len(one.missed), 'promise')} not kept by the day that was named.")
    if one.moves.lowered:
        lines.append(f"{formatting.count(one.moves.lowered, 'customer')} lowered their stars after our answer.")
    return Section("What did not", (Items(tuple(lines)),) if lines else (Words("Nothing that we know of."),))


def _waiting(one: Digest) -> Section:
    if not one.longest_waiting:
        return Section("Who waits longest", (Words("Nobody waits."),))
    lines = []
    for person in one.longest_waiting:
        waited = formatting.long_span(max(one.made_at - person.opened_at, timedelta(0)))
        overdue = ", past the due time" if person.due_at < one.made_at else ""
        lines.append(f"{waited}{overdue}: {_who(person, one)}")
    return Section("Who waits longest", (Words("As of today, whenever they wrote.", quiet=True), Items(tuple(lines))))


def _conversations(one: Digest) -> Section:
    if not one.conversations:
        return Section("Conversations", (Words("Nobody has come back after our answer."),))
    return Section("Conversations", (Words("They came back after our answer:"), _lines_about(one.conversations, one)))


def _reasons(one: Digest) -> list[Section]:
    named = [reason for reason in one.reasons if reason.figures.count]
    if not named:
        return [Section("Why they would not come back", (Words("No complaint of this period names a reason."),))]
    more = len(named) - TOP_REASONS
    words = "A complaint may name several reasons."
    if more > 0:
        words += f" {formatting.count(more, 'reason')} named less often {'is' if more == 1 else 'are'} left out here."
    sections = [Section("Why they would not come back", (Words(words, quiet=True),))]
    for reason in named[:TOP_REASONS]:
        sections.append(Section(_reason_title(reason, one), _about_reason(reason), level=2))
    return sections


def _reason_title(reason: ReasonReport, one: Digest) -> str:
    name = reason.name[:1].upper() + reason.name[1:]
    return name if one.brand else f"{own_direction(name)} ({own_direction(reason.brand)})"


def _about_reason(reason: ReasonReport) -> tuple[Words | Quotation, ...]:
    figures = reason.figures
    share = f", {formatting.percent(figures.share)} of all complaints" if figures.share is not None else ""
    words = (
        f"Named by {formatting.count(figures.count, 'person', 'people')}{share}; "
        f"{formatting.count(round(figures.stars_lost), 'star')} lost; trend: {reason_words.trend_words(reason)}."
    )
    quotes = tuple(
        Quotation(quote.text, f"{own_direction(quote.author) or 'no name'}, {formatting.stars(quote.rating)}")
        for quote in reason.quotes
        if not quote.in_private
    )
    return (Words(words), *quotes)


def _promise_line(promise: Promised, one: Digest) -> str:
    who = own_direction(promise.author) or "a customer"
    line = f"to {who}: “{own_direction(promise.text)}”"
    if promise.due_at is None:
        return f"{line}, no day named"
    line += f", by {formatting.short_day(promise.due_at, one.timezone, now=one.made_at)}"
    if promise.done_at is not None:
        line += f", done {formatting.short_day(promise.done_at, one.timezone, now=one.made_at)}"
    return line


def _promises(one: Digest) -> Section:
    blocks: list[Words | Items] = []
    for title, promised in (("Kept:", one.kept), ("Not kept in time:", one.missed), ("Open:", one.open)):
        if promised:
            lines = tuple(_promise_line(promise, one) for promise in promised[:MOST_NAMES])
            if len(promised) > MOST_NAMES:
                lines += (f"and {len(promised) - MOST_NAMES:,} more",)
            blocks += [Words(title), Items(lines)]
    return Section("Promises", tuple(blocks) or (Words("Nothing was promised."),))


_HELPED = {
    Trend.DOWN: "fewer complaints since",
    Trend.UP: "more complaints since",
    Trend.LEVEL: "no difference yet",
    Trend.NEW: "only since then",
    Trend.TOO_FEW: "too few cases to tell yet",
}


def _changes(one: Digest) -> Section:
    lines = []
    for reason in one.reasons:
        for made in reason.changes:
            effect = made.effect
            told = _HELPED[effect.trend]
            if effect.before is not None and effect.after is not None:
                told += (
                    f", {reason_words.rate(effect.before)} a week before and {reason_words.rate(effect.after)} after"
                )
            day = formatting.short_day(made.change.at, reason.timezone, now=one.made_at)
            lines.append(f"{_reason_title(reason, one)}: “{made.change.text}” ({day}): {told}")
    if not lines:
        return Section("What we changed, and whether it helped", (Words("Nothing was noted as changed."),))
    return Section("What we changed, and whether it helped", (Items(tuple(lines)),))
