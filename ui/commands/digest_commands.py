"""`digest`: the report of a period to share, as Markdown, HTML or PDF."""

from __future__ import annotations

import sys
from datetime import date, timedelta
from typing import Any

import click

from store import brands
from store import digest as digest_store
from store.coverage import Selection
from store.digest import Digest, Person, Promised
from store.times import local_day, to_text
from ui.commands import shapes
from ui.commands.arguments import Day
from ui.commands.printing import say
from ui.commands.reason_commands import reason_shape
from ui.commands.session import Session, command, refuse
from ui.documents.digest import document_of
from ui.documents.files import FORMATS, as_text, format_of, write_document
from ui.where import place

#: Days told where nothing else is asked for, today included.
USUAL_DAYS = 30


def _person(one: Person) -> dict[str, Any]:
    return {
        "review": one.review_id,
        "brand": one.brand,
        "source": one.source,
        "author": one.author,
        "rating": shapes.number(one.rating),
        "words": one.words,
        "opened_at": to_text(one.opened_at),
        "due_at": to_text(one.due_at),
        "answered_at": to_text(one.answered_at),
    }


def _promised(one: Promised) -> dict[str, Any]:
    return {
        "review": one.review_id,
        "author": one.author,
        "text": one.text,
        "due_at": to_text(one.due_at),
        "done_at": to_text(one.done_at),
    }


def digest_shape(one: Digest) -> dict[str, Any]:
    """The digest as scripts get it; its figures are those of `coverage`, its reasons those of `reasons`."""
    return {
        "brand": one.brand or None,
        "since": one.selection.since.isoformat() if one.selection.since else None,
        "until": one.selection.until.isoformat() if one.selection.until else None,
        "timezone": one.timezone,
        "made_at": to_text(one.made_at),
        "figures": shapes.coverage(one.figures),
        "raised": one.moves.raised,
        "lowered": one.moves.lowered,
        "longest_waiting": [_person(person) for person in one.longest_waiting],
        "won_back": [_person(person) for person in one.won_back],
        "conversations": [_person(person) for person in one.conversations],
        "promises": {
            "kept": [_promised(promise) for promise in one.kept],
            "missed": [_promised(promise) for promise in one.missed],
            "open": [_promised(promise) for promise in one.open],
        },
        "reasons": [reason_shape(reason) for reason in one.reasons],
    }


def register(heard: click.Group) -> None:
    """Add the command to the program."""

    @command(heard, "digest")
    @click.option("--brand", metavar="NAME")
    @click.option("--since", type=Day(), metavar="D", help="From this day on (the last 30 days).")
    @click.option("--until", type=Day(), metavar="D", help="Up to and including this day (today).")
    @click.option("--format", "wanted", type=click.Choice(FORMATS), help="md, unless FILE ends otherwise.")
    @click.option("-o", "--output", metavar="FILE", help="Where to write it (standard output).")
    def digest(
        session: Session, brand: str | None, since: date | None, until: date | None, wanted: str | None,
        output: str | None,
    ) -> None:  # fmt: skip
        """The report of a period to share: who was heard, who waits, why they complain, what was changed."""
        if since is not None and until is not None and until < since:
            refuse("The period ends before it begins: swap --since and --until.")
        workspace = session.open()
        owner = brands.brand_named(workspace, brand) if brand else None
        every = brands.list_brands(workspace)
        zone_name = owner.timezone if owner else every[0].timezone if every else "UTC"
        if since is None:
            since = (until or local_day(session.now, zone_name)) - timedelta(days=USUAL_DAYS - 1)
        chosen = Selection(owner.id if owner else None, None, since, until)
        told = digest_store.digest(workspace, chosen, now=session.now)
        target = place(output) if output not in (None, "-") else None
        form = format_of(target, wanted)
        shape = digest_shape(told) | {"file": str(target) if target else None}
        if target is not None:
            write_document(document_of(told), target, form)
            session.show(shape, lambda: say(f"The digest is written to {target}."))
            return
        text = "" if session.as_json else as_text(document_of(told), form)
        session.show(shape, lambda: sys.stdout.write(text))
