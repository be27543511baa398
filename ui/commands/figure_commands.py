"""`coverage` and `export`: who was heard, and the log of what was answered."""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from store import brands, configured_sources, response_log, reviews, standings
from store import coverage as coverage_store
from store.coverage import Selection
from store.db import Connections
from store.response_log import LogChoice
from store.rules.coverage_maths import CoverageFigures, Members, members
from store.times import to_text
from ui.commands import shapes
from ui.commands.arguments import Day
from ui.commands.printing import brand_clock, counted, say, table
from ui.commands.session import Session, command, refuse
from ui.where import place


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{share:.0%}"


def _hours(count: float | None) -> str:
    return "–" if count is None else f"{count:.1f} h"


def _line(name: str, one: CoverageFigures) -> tuple[str, ...]:
    return (
        name,
        str(one.complaints),
        f"{one.heard} ({one.heard_in_private} in private)",
        str(one.declined),
        f"{one.waiting} ({one.overdue} overdue)",
        _percent(one.coverage),
        _percent(one.within_target),
        _hours(one.median_hours_to_reply),
        str(one.won_back),
    )


def _list_behind(session: Session, workspace: Connections, selection: Selection, which: Members) -> None:
    """The reviews that a figure counts, so that nobody has to believe it."""
    found = members(coverage_store.complaints(workspace, selection), which, now=session.now)
    found.sort(key=lambda one: (one.opened_at, one.review_id))
    names = {}
    for ids in standings.in_slices([one.review_id for one in found], 500):
        names |= {card.review_id: card for card in reviews.cards(workspace, ids, now=session.now)}
    cards = [names[one.review_id] for one in found if one.review_id in names]
    shape = [
        {
            "id": card.review_id,
            "brand": card.brand,
            "source": card.source,
            "author": card.author,
            "rating": shapes.number(card.rating),
            "title": card.title,
            "created_at": to_text(card.opened_at),
            "status": str(card.status),
        }
        for card in cards
    ]
    at = brand_clock(workspace)
    lines = [
        (str(card.review_id), at(to_text(card.opened_at), card.brand), card.author, card.brand, card.source,
         (card.title or card.words)[:60])
        for card in cards
    ]  # fmt: skip

    def for_people() -> None:
        if lines:
            table("", ("review", "written", "who", "brand", "source", "what"), lines)
        else:
            say("There are none in this period.")

    session.show(shape, for_people)


def register(heard: click.Group) -> None:
    """Add the commands to the program."""

    @command(heard, "coverage")
    @click.option("--brand", metavar="NAME")
    @click.option("--since", type=Day(), metavar="D", help="From this day on.")
    @click.option("--until", type=Day(), metavar="D", help="Up to and including this day.")
    @click.option("--source", "source_id", type=int, metavar="ID", help="Of this source alone.")
    @click.option("--by", type=click.Choice(["brand", "source", "month"]))
    @click.option(
        "--behind", type=click.Choice([str(which) for which in Members]), help="Instead: the reviews counted there."
    )
    def coverage(
        session: Session, brand: str | None, since: date | None, until: date | None, source_id: int | None,
        by: str | None, behind: str | None,
    ) -> None:  # fmt: skip
        """Which share of complaints was heard, how fast, and what came of it."""
        _refuse_backwards(since, until)
        workspace = session.open()
        selection = Selection(
            brand_id=brands.brand_named(workspace, brand).id if brand else None,
            source_id=configured_sources.source_of(workspace, source_id).id if source_id is not None else None,
            since=since,
            until=until,
        )
        if behind is not None:
            if by is not None:
                refuse("--by counts and --behind lists: choose one of them.")
            _list_behind(session, workspace, selection, Members(behind))
            return
        if by is None:
            whole = coverage_store.measure(workspace, selection, now=session.now)
            lines, shape = [("all", whole)], shapes.coverage(whole)
        else:
            lines = coverage_store.measure_by(workspace, selection, by, now=session.now)
            shape = [{"key": key} | shapes.coverage(part) for key, part in lines]  # type: ignore[assignment]
        columns = ("", "complaints", "heard", "declined", "waiting", "coverage", "within target", "median", "won back")
        session.show(shape, lambda: table("", columns, [_line(key, part) for key, part in lines]))

    @command(heard, "export")
    @click.argument("file", type=click.Path())
    @click.option("--brand", metavar="NAME")
    @click.option("--since", type=Day(), metavar="D", help="From this day on.")
    @click.option("--until", type=Day(), metavar="D", help="Up to and including this day.")
    @click.option("--include-unanswered", is_flag=True, help="Also one row for each complaint without a reply.")
    @click.option("--delimiter", type=click.Choice([",", ";"]), default=",")
    @click.option("--no-bom", is_flag=True, help="Leave out the mark that Excel needs.")
    def export(session: Session, file: str, brand: str | None, no_bom: bool, **given: Any) -> None:
        """Write the response log as CSV."""
        _refuse_backwards(given["since"], given["until"])
        workspace = session.open()
        brand_id = brands.brand_named(workspace, brand).id if brand else None
        target = place(file)
        count = response_log.write_log(workspace, target, LogChoice(brand_id=brand_id, bom=not no_bom, **given))
        session.show({"file": str(target), "rows": count}, lambda: say(f"{counted(count, 'row')} written to {target}."))


def _refuse_backwards(since: date | None, until: date | None) -> None:
    if since is not None and until is not None and until < since:
        refuse("The period ends before it begins: swap --since and --until.")
