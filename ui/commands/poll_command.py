"""`poll`: fetch what is due from the sources now, and say what came of it."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from store import brands, configured_sources
from store.db import Connections
from store.errors import WorkspaceUnusable
from store.poll_sink import PollSink
from store.rules.language import language_of
from store.workspace_file import daily_backup
from ui.commands.arguments import NUMBER
from ui.commands.printing import counted, end_progress, on_progress, say, table
from ui.commands.session import Session, command

if TYPE_CHECKING:
    from sources.poller import PollResult


def register(heard: click.Group) -> None:
    """Add the command to the program."""

    @command(heard, "poll")
    @click.option("--brand", metavar="NAME")
    @click.option("--source", "source_id", type=NUMBER, metavar="ID")
    @click.option("--force", is_flag=True, help="Poll all, not only what is due.")
    def poll(session: Session, brand: str | None, source_id: int | None, force: bool) -> None:
        """Fetch what is new from the sources that are due."""
        workspace = session.open()
        brand_id = brands.brand_named(workspace, brand).id if brand else None
        if source_id is not None:
            configured_sources.source_with_id(workspace, source_id)
        _keep_a_copy(session, workspace)
        results = _poll(session, workspace, brand_id, source_id, force)
        names = {one.id: one.name for one in brands.list_brands(workspace)}
        shape = _poll_shape(results, names)
        if any(one["status"] == "failed" or one["rejected"] for one in shape["sources"]):
            session.done_in_part()
        session.show(shape, lambda: _say_polled(shape))


def _keep_a_copy(session: Session, workspace: Connections) -> None:
    """The day's backup, before anything changes. Polling goes on without it; that there is none is said."""
    try:
        daily_backup(workspace, now=session.now)
    except WorkspaceUnusable as problem:
        click.echo(f"Today's backup was not made: {problem}", err=True)


def _poll(
    session: Session, workspace: Connections, brand_id: int | None, source_id: int | None, force: bool
) -> list[PollResult]:
    from sources.poller import Poller

    logging.getLogger("sources").addHandler(logging.NullHandler())
    done = 0

    def progress(result: PollResult) -> None:
        nonlocal done
        done += 1
        on_progress(f"{done} polled, {result.name}: {result.status}")

    poller = Poller(PollSink(workspace, language_of=language_of), session.web, clock=session.clock)
    try:
        return poller.poll_due(
            source_ids=None if source_id is None else [source_id], brand_id=brand_id, force=force, on_progress=progress
        )
    finally:
        end_progress()


def _poll_shape(results: Sequence[PollResult], brand_names: dict[int, str]) -> dict[str, Any]:
    return {
        "sources": [
            {
                "id": one.id,
                "name": one.name,
                "kind": one.kind,
                "brand": brand_names.get(one.brand_id, ""),
                "status": one.status,
                "new": one.new,
                "updated": one.updated,
                "unchanged": one.unchanged,
                "rejected": one.rejected,
                "error": one.error or None,
                "notes": list(one.notes),
            }
            for one in results
        ],
        "new": sum(one.new for one in results),
        "updated": sum(one.updated for one in results),
        "complaints": sum(one.complaints for one in results),
    }


def _say_polled(shape: dict[str, Any]) -> None:
    polled = [one for one in shape["sources"] if one["status"] != "skipped"]
    if not shape["sources"]:
        say("There is no source to poll yet: add one with “source add KIND --brand NAME”.")
        return
    if not polled:
        say("Nothing is due yet; --force polls all the same.")
        return
    table(
        "",
        ("source", "status", "new", "changed", "refused", "trouble"),
        [
            (f"{one['brand']} · {one['name']}", one["status"], *(str(one[k]) for k in ("new", "updated", "rejected")),
             one["error"] or "")
            for one in polled
        ],
    )  # fmt: skip
    say(f"{shape['new']} new, {counted(shape['complaints'], 'complaint')} among them; {shape['updated']} changed.")
    for one in polled:
        for note in one["notes"]:
            say(f"{one['brand']} · {one['name']}: {note}")
