"""`reasons` and `followups`: why customers would not come back, and what we said that we would do."""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from store import brands, case_facts, comeback, reason_figures
from store.comeback import ComingBack
from store.coverage import Selection
from store.reason_figures import ReasonReport
from store.rules.cross_table import CaseFacts, Fact, cross_table
from store.rules.reason_maths import Trend
from store.times import to_text
from ui.commands import shapes
from ui.commands.arguments import Day
from ui.commands.printing import brand_clock, say, table
from ui.commands.session import Session, command, refuse

_ARROWS = {Trend.UP: "↗", Trend.DOWN: "↘", Trend.LEVEL: "→", Trend.NEW: "✦", Trend.TOO_FEW: ""}


def reason_shape(one: ReasonReport) -> dict[str, Any]:
    """A reason as scripts get it: shares and changes as fractions, rates as complaints a week, null where nobody can
    tell."""
    counted = one.figures
    return {
        "reason": one.name,
        "brand": one.brand,
        "count": counted.count,
        "share": None if counted.share is None else round(counted.share, 6),
        "stars_lost": shapes.number(counted.stars_lost),
        "trend": str(counted.trend),
        "trend_change": None if counted.change is None else round(counted.change, 4),
        "quotes": [quote.text for quote in one.quotes],
        "changes": [
            {
                "at": to_text(made.change.at),
                "text": made.change.text,
                "before": None if made.effect.before is None else round(made.effect.before, 4),
                "after": None if made.effect.after is None else round(made.effect.after, 4),
                "trend": str(made.effect.trend),
            }
            for made in one.changes
        ],
    }


def coming_back_shape(one: ComingBack) -> dict[str, Any]:
    return {
        "id": one.id,
        "kind": str(one.kind),
        "review": one.review_id,
        "brand": one.brand,
        "author": one.author,
        "due_at": to_text(one.due_at),
        "done_at": to_text(one.done_at),
        "text": one.text,
        "note": one.note,
    }


def _reason_line(one: ReasonReport) -> tuple[str, ...]:
    counted = one.figures
    trend = f"{_ARROWS[counted.trend]} {counted.trend}".strip()
    if counted.change is not None:
        trend += f" ({counted.change:+.0%})"
    changes = "; ".join(
        f"{made.change.text} ({made.change.at:%Y-%m-%d}): "
        + (
            "too few to tell"
            if made.effect.before is None or made.effect.after is None
            else f"{made.effect.before:.1f} to {made.effect.after:.1f} a week"
        )
        for made in one.changes
    )
    share = "–" if counted.share is None else f"{counted.share:.0%}"
    return (one.name, one.brand, str(counted.count), share, f"{counted.stars_lost:g}", trend, changes)


#: What the rows of the table may be.
_BY = {
    "channel": Fact.CHANNEL,
    "prior-channel": Fact.PRIOR_CHANNEL,
    "product": Fact.PRODUCT,
    "who": Fact.WHO,
}
#: Columns of the table for people; scripts get them all.
_COLUMNS = 6


def _show_cross(session: Session, cases: list[CaseFacts], rows: Fact) -> None:
    """How often each reason is named, by another fact of the case."""
    whole = cross_table(cases, rows, Fact.NATURE, most=10_000)
    short = cross_table(cases, rows, Fact.NATURE, most=_COLUMNS)
    shape = [
        {
            "key": row.name or None,
            "complaints": len(row.every),
            "reasons": {name: len(cell) for name, cell in zip(whole.columns, row.cells, strict=True) if cell},
            "without_reason": len(row.unsaid),
        }
        for row in whole.rows
    ]
    columns = (str(rows), "complaints", *short.columns, "others", "no reason")
    lines = [
        tuple(map(str, (row.name or "(not noted)", len(row.every), *map(len, row.cells), len(row.rest), len(row.unsaid))))
        for row in short.rows
    ]  # fmt: skip
    session.show(shape, lambda: table("", columns, lines))


def register(heard: click.Group) -> None:
    """Add the commands to the program."""

    @command(heard, "reasons")
    @click.option("--brand", metavar="NAME")
    @click.option("--since", type=Day(), metavar="D", help="From this day on.")
    @click.option("--until", type=Day(), metavar="D", help="Up to and including this day.")
    @click.option("--by", type=click.Choice(list(_BY)), help="Instead: a table, such as which channels send which.")
    def reasons(
        session: Session, brand: str | None, since: date | None, until: date | None, by: str | None
    ) -> None:  # fmt: skip
        """Why customers would not come back, with their words, and whether what was changed helped."""
        if since is not None and until is not None and until < since:
            refuse("The period ends before it begins: swap --since and --until.")
        workspace = session.open()
        brand_id = brands.brand_named(workspace, brand).id if brand else None
        if by is not None:
            _show_cross(session, case_facts.facts_of(workspace, Selection(brand_id, None, since, until)), _BY[by])
            return
        every = reason_figures.report(workspace, Selection(brand_id, None, since, until), now=session.now)
        told = [one for one in every if one.figures.count or one.changes]
        columns = ("reason", "brand", "named", "share", "stars lost", "trend", "what we changed")

        def for_people() -> None:
            if told:
                table("", columns, [_reason_line(one) for one in told])
            else:
                say("No complaint of this period names a reason; “case REVIEW --reason …” gives one.")

        session.show([reason_shape(one) for one in told], for_people)

    @command(heard, "followups")
    @click.option("--brand", metavar="NAME")
    @click.option("--all", "every", is_flag=True, help="Also what becomes due later, and what is settled.")
    @click.option("--done", metavar="ID", help="Tick off a follow-up or promise, such as F12 or P3.")
    @click.option("--drop", metavar="ID", help="It is no longer needed; --note says why.")
    @click.option("--move", metavar="ID", help="Another day for it, given by --to.")
    @click.option("--to", "new_day", type=Day(), metavar="D", help="The day that --move moves it to.")
    @click.option("--note", metavar="TEXT", default="", help="What came of it.")
    def followups(
        session: Session, brand: str | None, every: bool, done: str | None, drop: str | None, move: str | None,
        new_day: date | None, note: str,
    ) -> None:  # fmt: skip
        """What is due: customers to come back to and promises to keep."""
        workspace = session.open()
        steps = [step for step in (done, drop, move) if step]
        if len(steps) > 1:
            refuse("One step at a time: --done, --drop or --move.")
        if bool(move) != bool(new_day):
            refuse("--move needs the day, and --to needs what to move: --move F12 --to 2026-12-01.")
        if note and not steps:
            refuse("--note goes with --done, --drop or --move.")
        brand_id = brands.brand_named(workspace, brand).id if brand else None
        if steps:
            kind, number = comeback.kind_and_number(steps[0])
            if done:
                comeback.done(workspace, kind, number, note=note, now=session.now)
            elif drop:
                comeback.no_longer_needed(workspace, kind, number, note=note, now=session.now)
            elif new_day is not None:
                comeback.move_to_day(workspace, kind, number, new_day, note=note, now=session.now)
        found = comeback.coming_back(
            workspace, now=session.now, brand_id=brand_id, with_later=every, with_settled=every
        )
        if steps:
            # What was just settled is printed too, so that a script sees the date it was given.
            settled = comeback.coming_back(workspace, now=session.now, with_later=True, with_settled=True)
            touched = [one for one in settled if (one.kind, one.number) == (kind, number) and one not in found]
            found = [*touched, *found]
        at = brand_clock(workspace)
        lines = [
            (one.id, at(to_text(one.due_at), one.brand), one.author, one.brand, str(one.review_id),
             one.text or "come back to them", _state(one), one.note)
            for one in found
        ]  # fmt: skip
        columns = ("id", "due", "who", "brand", "review", "what", "", "note")

        def for_people() -> None:
            if lines:
                table("", columns, lines)
            else:
                say(
                    "There is nobody to come back to, and no promise."
                    if every
                    else "Nothing is due: nobody waits for you to come back today."
                )

        session.show([coming_back_shape(one) for one in found], for_people)


def _state(one: ComingBack) -> str:
    if one.done_at is not None:
        return "done"
    return "no longer needed" if one.dropped_at is not None else ""
