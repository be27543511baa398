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
from ui.documents.page import Document, Grid, Items, Quotation, Section, Words, own_direction
from ui.texts import mark, plural, tr, whole

#: Reasons told in full; the others are counted in a last line.
TOP_REASONS = 5
#: Names in a list before the rest is only counted.
MOST_NAMES = 10


def document_of(one: Digest) -> Document:
    """The digest as a page."""
    return Document(
        title=tr("What customers told {brand}", brand=one.brand) if one.brand else tr("What customers told us"),
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
        foot=tr(
            "Counted by Heard on {moment}, days of {timezone}. Every figure is about complaints that were opened "
            "in the period, and is defined beside it.",
            moment=_moment(one.made_at, one.timezone),
            timezone=one.timezone,
        ),
    )


def period_words(one: Digest) -> str:
    """The days it is about: "1 November 2026 to 23 November 2026"."""
    chosen = one.selection
    since = formatting.long_day(start_of_day(chosen.since, one.timezone), one.timezone) if chosen.since else ""
    last = start_of_day(chosen.until, one.timezone) if chosen.until else one.made_at
    until = formatting.long_day(last, one.timezone)
    return tr("{since} to {until}", since=since, until=until) if since else tr("Until {until}", until=until)


def _moment(at: datetime, zone: str) -> str:
    return f"{formatting.long_day(at, zone)}, {formatting.clock(at, zone)}"


def _in_one_sentence(one: Digest) -> str:
    figures = one.figures
    counted = figures.complaints - figures.set_aside
    if not counted:
        return tr("nobody complained.")
    return plural(
        "{n} complaint: {heard} heard ({share}), {declined} declined, {waiting} still waiting.",
        "{n} complaints: {heard} heard ({share}), {declined} declined, {waiting} still waiting.",
        counted,
        heard=whole(figures.heard),
        share=formatting.percent(figures.coverage),
        declined=whole(figures.declined),
        waiting=whole(figures.waiting),
    )


def _figures(one: Digest) -> Section:
    figures = one.figures
    counted = figures.complaints - figures.set_aside
    share = formatting.percent
    lines = (
        (tr("Heard"), _share(figures.coverage, figures.heard, counted),
         tr("answered in public or in private; {n} in private alone", n=whole(figures.heard_in_private))),
        (tr("Accounted for"), share(figures.accounted_for), tr("heard, or declined with a reason")),
        (tr("Still waiting"), whole(figures.waiting), tr("{n} of them past their due time", n=whole(figures.overdue))),
        (tr("Median time to reply"), formatting.hours(figures.median_hours_to_reply),
         tr("nine of ten within {hours}", hours=formatting.hours(figures.p90_hours_to_reply))),
        (tr("Within target"), _share(figures.within_target, figures.within_target_count, figures.within_target_of),
         tr("answered by the due time, of all that were answered or due")),
        (tr("Won back"), whole(figures.won_back),
         tr("gave more stars within 90 days of our reply, or came back otherwise")),
        (tr("Promises kept"), _share(figures.promises_kept, figures.promises_kept_count, figures.promises_due),
         tr("done by their day, of those whose day has come")),
        (tr("Conversations"), whole(figures.conversations), tr("came back to us after our reply")),
        (tr("Set aside"), whole(figures.set_aside), tr("spam, a duplicate, not about us or from before we began; counted nowhere else")),
    )  # fmt: skip
    return Section(tr("In figures"), (Grid((tr("Measure"), tr("Figure"), tr("What it counts")), lines),))


def _share(share: float | None, part: int, of: int) -> str:
    return tr("{share} ({part} of {whole})", share=formatting.percent(share), part=whole(part), whole=whole(of))


def _name(person: Person) -> str:
    if person.in_private:
        return tr("a customer who wrote in private")
    return person.author or tr("somebody without a name")


def _who(person: Person, one: Digest) -> str:
    """Whose complaint it is and where: "Ana P., 1 star, Town guide: “Cold soup, twice”"."""
    place = person.source if one.brand else f"{person.brand}, {person.source}"
    words = f": “{own_direction(person.words)}”" if person.words else ""
    return f"{own_direction(_name(person))}, {formatting.rated(person.rating, person.verdict)}, {place}{words}"


def _lines_about(people: Sequence[Person], one: Digest) -> Items:
    lines = [_who(person, one) for person in people[:MOST_NAMES]]
    if len(people) > MOST_NAMES:
        lines.append(tr("and {n} more", n=whole(len(people) - MOST_NAMES)))
    return Items(tuple(lines))


def _successes(one: Digest) -> Section:
    figures, lines = one.figures, []
    if figures.within_target_count:
        lines.append(
            plural(
                "{n} customer had an answer within the target.",
                "{n} customers had an answer within the target.",
                figures.within_target_count,
            )
        )
    if figures.promises_kept_count:
        lines.append(
            plural(
                "{n} promise kept by the day that was named.",
                "{n} promises kept by the day that was named.",
                figures.promises_kept_count,
            )
        )
    if one.moves.raised:
        lines.append(
            plural(
                "{n} customer raised their stars after our answer.",
                "{n} customers raised their stars after our answer.",
                one.moves.raised,
            )
        )
    blocks: list[Words | Items | Quotation | Grid] = [Items(tuple(lines))] if lines else []
    if one.won_back:
        blocks += [Words(tr("Won back:")), _lines_about(one.won_back, one)]
    return Section(tr("What went well"), tuple(blocks) or (Words(tr("Nothing to tell yet.")),))


def _failures(one: Digest) -> Section:
    figures, lines = one.figures, []
    if figures.overdue:
        lines.append(
            plural(
                "{n} customer past the due time without an answer.",
                "{n} customers past the due time without an answer.",
                figures.overdue,
            )
        )
    late = figures.within_target_of - figures.within_target_count - figures.overdue
    late_heard = max(0, min(late, figures.heard))
    if late_heard:
        lines.append(
            plural(
                "{n} customer answered or declined after the due time.",
                "{n} customers answered or declined after the due time.",
                late_heard,
            )
        )
    if one.missed:
        lines.append(
            plural(
                "{n} promise not kept by the day that was named.",
                "{n} promises not kept by the day that was named.",
                len(one.missed),
            )
        )
    if one.moves.lowered:
        lines.append(
            plural(
                "{n} customer lowered their stars after our answer.",
                "{n} customers lowered their stars after our answer.",
                one.moves.lowered,
            )
        )
    return Section(tr("What did not"), (Items(tuple(lines)),) if lines else (Words(tr("Nothing that we know of.")),))


def _waiting(one: Digest) -> Section:
    if not one.longest_waiting:
        return Section(tr("Who waits longest"), (Words(tr("Nobody waits.")),))
    lines = []
    for person in one.longest_waiting:
        waited = formatting.long_span(max(one.made_at - person.opened_at, timedelta(0)))
        if person.due_at < one.made_at:
            waited = tr("{waited}, past the due time", waited=waited)
        lines.append(f"{waited}: {_who(person, one)}")
    return Section(
        tr("Who waits longest"), (Words(tr("As of today, whenever they wrote."), quiet=True), Items(tuple(lines)))
    )


def _conversations(one: Digest) -> Section:
    if not one.conversations:
        return Section(tr("Conversations"), (Words(tr("Nobody has come back after our answer.")),))
    return Section(
        tr("Conversations"), (Words(tr("They came back after our answer:")), _lines_about(one.conversations, one))
    )


def _reasons(one: Digest) -> list[Section]:
    named = [reason for reason in one.reasons if reason.figures.count]
    if not named:
        return [
            Section(tr("Why they would not come back"), (Words(tr("No complaint of this period names a reason.")),))
        ]
    more = len(named) - TOP_REASONS
    words = tr("A complaint may name several reasons.")
    if more > 0:
        left_out = plural(
            "{n} reason named less often is left out here.", "{n} reasons named less often are left out here.", more
        )
        words = f"{words} {left_out}"
    sections = [Section(tr("Why they would not come back"), (Words(words, quiet=True),))]
    for reason in named[:TOP_REASONS]:
        sections.append(Section(_reason_title(reason, one), _about_reason(reason), level=2))
    return sections


def _reason_title(reason: ReasonReport, one: Digest) -> str:
    name = reason.name[:1].upper() + reason.name[1:]
    return name if one.brand else f"{own_direction(name)} ({own_direction(reason.brand)})"


def _about_reason(reason: ReasonReport) -> tuple[Words | Quotation, ...]:
    figures = reason.figures
    people = plural("Named by {n} person", "Named by {n} people", figures.count)
    if figures.share is not None:
        people = tr("{people}, {share} of all complaints", people=people, share=formatting.percent(figures.share))
    stars = plural("{n} star lost", "{n} stars lost", round(figures.stars_lost))
    words = tr("{people}; {stars}; trend: {trend}.", people=people, stars=stars, trend=reason_words.trend_words(reason))
    quotes = tuple(
        Quotation(
            quote.text,
            ", ".join((own_direction(quote.author) or tr("no name"), formatting.rated(quote.rating, quote.verdict))),
        )
        for quote in reason.quotes
        if not quote.in_private
    )
    return (Words(words), *quotes)


def _promise_line(promise: Promised, one: Digest) -> str:
    who = own_direction(promise.author) or tr("a customer")
    line = tr("to {who}: “{text}”", who=who, text=own_direction(promise.text))
    if promise.due_at is None:
        return tr("{line}, no day named", line=line)
    line = tr("{line}, by {date}", line=line, date=formatting.short_day(promise.due_at, one.timezone, now=one.made_at))
    if promise.done_at is not None:
        done = formatting.short_day(promise.done_at, one.timezone, now=one.made_at)
        line = tr("{line}, done {date}", line=line, date=done)
    return line


def _promises(one: Digest) -> Section:
    blocks: list[Words | Items] = []
    for title, promised in ((tr("Kept:"), one.kept), (tr("Not kept in time:"), one.missed), (tr("Open:"), one.open)):
        if promised:
            lines = tuple(_promise_line(promise, one) for promise in promised[:MOST_NAMES])
            if len(promised) > MOST_NAMES:
                lines += (tr("and {n} more", n=whole(len(promised) - MOST_NAMES)),)
            blocks += [Words(title), Items(lines)]
    return Section(tr("Promises"), tuple(blocks) or (Words(tr("Nothing was promised.")),))


_HELPED = {
    Trend.DOWN: mark("fewer complaints since"),
    Trend.UP: mark("more complaints since"),
    Trend.LEVEL: mark("no difference yet"),
    Trend.NEW: mark("only since then"),
    Trend.TOO_FEW: mark("too few cases to tell yet"),
}


def _changes(one: Digest) -> Section:
    lines = []
    for reason in one.reasons:
        for made in reason.changes:
            effect = made.effect
            told = tr(_HELPED[effect.trend])
            if effect.before is not None and effect.after is not None:
                told = tr(
                    "{told}, {before} a week before and {after} after",
                    told=told,
                    before=reason_words.rate(effect.before),
                    after=reason_words.rate(effect.after),
                )
            day = formatting.short_day(made.change.at, reason.timezone, now=one.made_at)
            lines.append(f"{_reason_title(reason, one)}: “{made.change.text}” ({day}): {told}")
    if not lines:
        return Section(tr("What we changed, and whether it helped"), (Words(tr("Nothing was noted as changed.")),))
    return Section(tr("What we changed, and whether it helped"), (Items(tuple(lines)),))
