"""How each brand's response log is exported, kept for the next time, and written by itself into a folder.

The window runs what is due while it is open, `heard exports run` does the same for a scheduled task: one function, so that
both write the same files. Which spans are due is `rules.export_schedule`; the file itself is `store.response_log`.
"""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from store import activity, brands, settings
from store.db import Connections
from store.errors import RequestRefused, StoreProblem
from store.records import Brand
from store.response_log import LogChoice, write_log
from store.rules.export_schedule import Every, due_spans
from store.times import local_day

_KEY = "export_plans"
#: What no file system takes in a name.
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


@dataclass(frozen=True, slots=True)
class ExportPlan:
    """How a brand's log (all brands': `brand_id` None) is exported. `folder` is where it goes by itself, `every` how
    often; `done_until` is the last day of the newest log that was written so."""

    brand_id: int | None
    folder: str = ""
    every: Every = Every.NEVER
    include_unanswered: bool = False
    delimiter: str = ","
    bom: bool = True
    done_until: date | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """A log that was written by itself; or, with a `problem`, one that could not be."""

    brand: str
    path: Path | None
    rows: int = 0
    problem: str = ""


def plans(connections: Connections) -> list[ExportPlan]:
    """The plans of the brands that there are, all brands' own first."""
    there = {brand.id for brand in brands.list_brands(connections)}
    kept = [_read(brand, shape) for brand, shape in settings.get(connections, _KEY, {}).items()]
    return sorted(
        (plan for plan in kept if plan.brand_id is None or plan.brand_id in there), key=lambda plan: plan.brand_id or 0
    )


def keep(connections: Connections, plan: ExportPlan, *, now: datetime) -> ExportPlan:
    """Keep a plan. Raises RequestRefused for a folder that is not there: a log that nobody finds is no log."""
    if plan.every is not Every.NEVER:
        folder = Path(plan.folder).expanduser()
        if not plan.folder.strip() or not folder.is_dir():
            raise RequestRefused(f"There is no folder {plan.folder or 'named'}: choose one that the log can go to.")
        plan = replace(plan, folder=str(folder.absolute()))
    with connections.write() as db:
        every = settings.get(connections, _KEY, {})
        before = every.get(_name(plan.brand_id), {})
        if before.get("every") == plan.every and before.get("folder") == plan.folder:
            plan = replace(plan, done_until=_day(before.get("done_until")))
        every[_name(plan.brand_id)] = _shape(plan)
        settings.put(connections, _KEY, every)
        detail = f"{plan.every}: {plan.folder}" if plan.every is not Every.NEVER else str(plan.every)
        activity.record(db, "export planned", now=now, brand_id=plan.brand_id, detail=detail)
    return plan


def run_due(connections: Connections, *, now: datetime) -> list[Written]:
    """Write every log that is due. One that cannot be written is told and tried again the next time; the others go on."""
    written: list[Written] = []
    known = {brand.id: brand for brand in brands.list_brands(connections)}
    for plan in plans(connections):
        brand = known.get(plan.brand_id) if plan.brand_id is not None else None
        written += _run(connections, plan, brand, next(iter(known.values()), None), now)
    return written


def _run(
    connections: Connections, plan: ExportPlan, brand: Brand | None, first: Brand | None, now: datetime
) -> list[Written]:
    calendar = brand or first
    name = brand.name if brand else "All brands"
    written: list[Written] = []
    today = local_day(now, calendar.timezone if calendar else "UTC")
    for span in due_spans(plan.every, today=today, done_until=plan.done_until):
        target = Path(plan.folder) / f"{_NOT_IN_NAMES.sub(' ', name).strip()} responses {span.name}.csv"
        choice = LogChoice(plan.brand_id, span.first, span.last, plan.include_unanswered, plan.delimiter, plan.bom)
        try:
            rows = write_log(connections, target, choice)
        except StoreProblem as problem:
            return [*written, Written(name, None, problem=str(problem))]
        _done(connections, plan, span.last)
        written.append(Written(name, target, rows))
    return written


def _done(connections: Connections, plan: ExportPlan, last: date) -> None:
    with connections.write():
        every = settings.get(connections, _KEY, {})
        if _name(plan.brand_id) in every:  # else it was taken away meanwhile
            every[_name(plan.brand_id)]["done_until"] = last.isoformat()
            settings.put(connections, _KEY, every)


def _name(brand_id: int | None) -> str:
    return "all" if brand_id is None else str(brand_id)


def _shape(plan: ExportPlan) -> dict[str, Any]:
    shape = asdict(plan) | {"every": str(plan.every), "done_until": plan.done_until and plan.done_until.isoformat()}
    del shape["brand_id"]
    return shape


def _read(brand: str, shape: dict[str, Any]) -> ExportPlan:
    return ExportPlan(
        brand_id=None if brand == "all" else int(brand),
        folder=shape.get("folder", ""),
        every=Every(shape.get("every", Every.NEVER)),
        include_unanswered=bool(shape.get("include_unanswered", False)),
        delimiter=shape.get("delimiter", ","),
        bom=bool(shape.get("bom", True)),
        done_until=_day(shape.get("done_until")),
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
