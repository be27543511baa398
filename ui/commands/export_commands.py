"""`exports list | set | run`: response logs that are written by themselves, one for each day, week or month."""

from __future__ import annotations

from typing import Any

import click

from store import brands, export_plans
from store.db import Connections
from store.export_plans import ExportPlan, Written
from store.rules.export_schedule import Every
from ui.commands.printing import counted, say, table
from ui.commands.session import Session, command, refuse
from ui.where import place

_ALL = "All brands"


def _plan_shape(workspace: Connections, plan: ExportPlan) -> dict[str, Any]:
    name = None if plan.brand_id is None else brands.brand_with_id(workspace, plan.brand_id).name
    return {
        "brand": name,
        "every": str(plan.every),
        "folder": plan.folder or None,
        "include_unanswered": plan.include_unanswered,
        "delimiter": plan.delimiter,
        "bom": plan.bom,
        "done_until": plan.done_until.isoformat() if plan.done_until else None,
    }


def _plan_line(shape: dict[str, Any]) -> tuple[str, ...]:
    return (shape["brand"] or _ALL, shape["every"], shape["folder"] or "", shape["done_until"] or "not yet")


def _written_shape(one: Written) -> dict[str, Any]:
    return {
        "brand": one.brand,
        "file": str(one.path) if one.path else None,
        "rows": one.rows,
        "problem": one.problem or None,
    }


def register(heard: click.Group) -> None:
    """Add the commands to the program."""

    @heard.group("exports", no_args_is_help=False)
    def group() -> None:
        """Response logs that are written into a folder by themselves."""

    @command(group, "list")
    def listing(session: Session) -> None:
        """List how each brand's log is exported."""
        workspace = session.open()
        shapes = [_plan_shape(workspace, plan) for plan in export_plans.plans(workspace)]

        def for_people() -> None:
            if shapes:
                table("", ("brand", "every", "folder", "written up to"), [_plan_line(shape) for shape in shapes])
            else:
                say("No log is written by itself: “exports set --every month --folder FOLDER” begins it.")

        session.show(shapes, for_people)

    @command(group, "set")
    @click.option("--brand", metavar="NAME", help="Of this brand alone (all brands).")
    @click.option("--every", type=click.Choice([str(one) for one in Every]), required=True)
    @click.option("--folder", metavar="FOLDER", help="Where the files go.")
    @click.option("--include-unanswered", is_flag=True, help="Also one row for each complaint without a reply.")
    @click.option("--delimiter", type=click.Choice([",", ";"]), default=",")
    @click.option("--no-bom", is_flag=True, help="Leave out the mark that Excel needs.")
    def set_plan(
        session: Session, brand: str | None, every: str, folder: str | None, no_bom: bool, **given: Any
    ) -> None:
        """Say how often a log is written, and where to; “never” ends it."""
        if every != Every.NEVER and not folder:
            refuse("Say where the files go: --folder FOLDER.")
        workspace = session.open()
        brand_id = brands.brand_named(workspace, brand).id if brand else None
        wanted = ExportPlan(brand_id, str(place(folder)) if folder else "", Every(every), bom=not no_bom, **given)
        shape = _plan_shape(workspace, export_plans.keep(workspace, wanted, now=session.now))
        words = (
            "The log is not written by itself any more."
            if every == Every.NEVER
            else f"One log for each {every} goes to {shape['folder']}, while the window is open or by “exports run”."
        )
        session.show(shape, lambda: say(words))

    @command(group, "run")
    def run(session: Session) -> None:
        """Write what is due; for a scheduled task."""
        written = export_plans.run_due(session.open(create=False), now=session.now)
        if any(one.problem for one in written):
            session.done_in_part()

        def for_people() -> None:
            for one in written:
                say(one.problem or f"{counted(one.rows, 'row')} written to {one.path}.")
            if not written:
                say("No log is due.")

        session.show([_written_shape(one) for one in written], for_people)
