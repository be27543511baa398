"""`check`: the draft checks on a text, for one review or for a file of many; nothing is stored.

What is found and how the checklist's items stand is decided in `store/rules`; this file reads, asks and prints.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, BinaryIO

import click

from sources import registry
from store import brands, cases, comeback, configured_sources, drafts, one_review, points
from store.db import Connections
from store.records import Review
from store.rules.checklist import items_for_json
from store.rules.draft_checks import check_batch, findings_for_json
from ui.coaching import Coach, Coached
from ui.commands.arguments import LONGEST_TEXT, read_text
from ui.commands.printing import say
from ui.commands.session import Session, command, refuse
from ui.where import place

#: A line longer than this holds no review with its reply (bytes).
_LONGEST_LINE = 5_000_000


def coached(workspace: Connections, review: Review, text: str, *, now: datetime) -> Coached:
    """What the coach says about these words as a reply to this review."""
    source = configured_sources.source_of(workspace, review.source_id)
    known = registry.keys()
    limits = registry.takes(registry.kind(source.kind), source, review) if source.kind in known else None
    return Coach(workspace).read(
        text,
        review,
        brands.brand_with_id(workspace, source.brand_id),
        cases.case_of(workspace, review.id),
        ticks=drafts.ticks_of(workspace, review.id),
        waived=drafts.waivers_of(workspace, review.id),
        follow_ups=comeback.follow_ups_of(workspace, review.id),
        promises=comeback.promises_of(workspace, review.id),
        points=points.chosen(workspace, review),
        limit=limits.length if limits else None,
        now=now,
    )


def register(heard: click.Group) -> None:
    """Add the command to the program."""

    @command(heard, "check")
    @click.argument("review", required=False)
    @click.option("--text-file", metavar="F", help="The words; - for standard input.")
    @click.option("--batch", metavar="FILE.jsonl", help="Many at once, without a workspace; - for standard input.")
    def check(session: Session, review: str | None, text_file: str | None, batch: str | None) -> None:
        """What a reader will feel in a draft, without storing it."""
        if batch is not None:
            if review is not None or text_file is not None:
                refuse("--batch brings its own reviews and texts: leave the others out.")
            _check_many(session, batch)
            return
        if review is None or text_file is None:
            refuse("Name a review and --text-file with the words to check, or --batch with a file of many.")
        workspace = session.open(create=False)
        found = one_review.find(workspace, review)
        view = coached(workspace, found, read_text(text_file).strip("\n"), now=session.now)
        shape = {"findings": findings_for_json(view.findings), "items": items_for_json(view.checklist)}
        session.show(shape, lambda: _say_checked(shape, view))


def _say_checked(shape: Mapping[str, Any], view: Coached) -> None:
    for one in shape["findings"]:
        words = " ".join(view.text[one["start"] : one["end"]].split())
        say(f"{one['level']}, {one['check']}: " + (f"“{words}” " if words else "") + one["message"])
    if view.open_labels:
        say(f"Still open: {', '.join(view.open_labels)}.")


def _check_many(session: Session, name: str) -> None:
    if name == "-":
        if sys.stdin is None:
            refuse("There is nothing on standard input: name a file instead of -.")
        _print_checked(session, sys.stdin.buffer)
        return
    with place(name).open("rb") as file:
        _print_checked(session, file)


def _print_checked(session: Session, file: BinaryIO) -> None:
    """Print one object a line, in order, as soon as it is known; a line that is no such object says so in its place."""
    refused: list[dict[str, Any]] = []  # since the last answer

    def good_lines() -> Iterator[Mapping[str, Any]]:
        for number, raw in enumerate(iter(lambda: file.readline(_LONGEST_LINE), b""), start=1):
            if not raw.strip():
                continue
            line, problem = _object(raw)
            if problem:
                refused.append(
                    {"id": line.get("id"), "findings": [], "items": {}, "error": f"Line {number}: {problem}"}
                )
            else:
                yield line

    def write(shape: Mapping[str, Any]) -> None:
        session.print(lambda: sys.stdout.write(json.dumps(shape, ensure_ascii=False) + "\n"))

    def write_refused() -> None:
        for shape in refused:
            session.done_in_part()
            write(shape)
        refused.clear()

    for answer in check_batch(good_lines()):
        write_refused()
        write(answer)
    write_refused()


def _object(raw: bytes) -> tuple[Mapping[str, Any], str]:
    """The object of a line, and why it cannot be checked (empty where it can)."""
    try:
        line = json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return {}, "this is no JSON object in UTF-8."
    if not isinstance(line, dict):
        return {}, "this is no JSON object."
    if not isinstance(line.get("reply"), str):
        return line, "the reply's text is missing under “reply”."
    if len(line["reply"]) > LONGEST_TEXT:
        return line, "the reply is far too long."
    return line, ""
