"""`diagnostics`: what helps to find a fault, to be read, or pasted where somebody asks for it."""

from __future__ import annotations

import click

from store.errors import StoreProblem
from ui.commands.session import Session, command
from ui.where import UNUSABLE


def register(heard: click.Group) -> None:
    """Add the command to the program."""

    @command(heard, "diagnostics")
    def diagnostics(session: Session) -> None:
        """Versions, counts, how the sources are doing, the last errors: numbers and kinds, nobody's words."""
        from ui.faults.diagnostics import as_text, collect

        try:
            found = collect(session.open(create=False), now=session.now)
        except StoreProblem as problem:
            found = collect(problem, now=session.now)
            session.exit_status = UNUSABLE
        session.show(found, lambda: click.echo(as_text(found), nl=False))
