"""The steps of a schema in their order, and the taking of those that a file has not taken yet.

Not here: what the steps do (`store.migrations`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from store.db import Database

Step = Callable[[Database], None]


class Steps:
    """The steps in their order. sqlite-utils takes them and remembers in the file which were taken; it is loaded when a step is
    to be taken and not before, since nearly every start has none."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._steps: dict[str, Step] = {}

    def __call__(self, *, name: str) -> Callable[[Step], Step]:
        """The decorator of a step."""

        def keep(step: Step) -> Step:
            self._steps[name] = step
            return step

        return keep

    def __len__(self) -> int:
        return len(self._steps)

    def pending(self, db: Database) -> list[str]:
        """The names of the steps that a file has not taken yet; reads only."""
        steps, opened = self._by_sqlite_utils(db)
        return [one.name for one in steps.pending(opened)]

    def apply(self, db: Database) -> None:
        """Take the steps that are pending, each in a transaction of its own together with the note that it was taken."""
        steps, opened = self._by_sqlite_utils(db)
        steps.apply(opened)

    def _by_sqlite_utils(self, db: Database) -> tuple[Any, Any]:
        import sqlite_utils

        steps: Any = sqlite_utils.Migrations(self._name)
        for name, step in self._steps.items():
            steps(name=name)(step)
        return steps, sqlite_utils.Database(db.conn, recursive_triggers=False, execute_plugins=False)
