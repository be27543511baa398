"""One run of a command: its workspace, its keyring, how it prints, and the exit status that it ends with.

Exit status (PRODUCT.md): 0 done; 1 done in part; 2 the request itself was wrong; 3 the workspace cannot be used.
"""

from __future__ import annotations

import functools
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from store.db import Connections
from store.errors import RequestRefused
from store.workspace_file import open_workspace
from ui.where import DONE, IN_PART, default_workspace, place

if TYPE_CHECKING:
    from sources.web import PoliteWeb
    from store.secrets import Secrets


class OutputLost(Exception):
    """What was printed could not be written: nobody reads it any more, or its disk is full."""

    def __init__(self, error: OSError | None) -> None:
        super().__init__(str(error))
        self.reader_left = error is None or isinstance(error, BrokenPipeError)
        self.why = (error.strerror or str(error)) if error is not None else ""


@dataclass
class Session:
    """One run of one command: which workspace, which way to print, and what the exit status will be."""

    named_workspace: Path | None = None
    as_json: bool = False
    exit_status: int = DONE
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    _connections: Connections | None = None

    @property
    def workspace(self) -> Path:
        return self.named_workspace if self.named_workspace is not None else default_workspace()

    @functools.cached_property
    def now(self) -> datetime:
        """The moment at which the command began."""
        return self.clock()

    def open(self, *, create: bool = True) -> Connections:
        """The workspace, opened once. Raises StoreProblem."""
        if self._connections is None:
            self._connections = open_workspace(self.workspace, now=self.now, create=create)
        return self._connections

    @functools.cached_property
    def secrets(self) -> Secrets:
        """The keyring as this run sees it; a missing one is said once, on standard error."""
        from store.secrets import Secrets

        return Secrets(self.open(), tell=lambda sentence: click.echo(sentence, err=True))

    @functools.cached_property
    def web(self) -> PoliteWeb:
        """The polite client of this run, which asks the keyring where a source needs a secret."""
        from sources.web import PoliteWeb

        return PoliteWeb(secrets=self.secrets.get, keep=self.secrets.put)

    def close(self) -> None:
        if self._connections is not None:
            self._connections.close()
            self._connections = None

    def done_in_part(self) -> None:
        self.exit_status = max(self.exit_status, IN_PART)

    def show(self, shape: Any, for_people: Callable[[], None]) -> None:
        """Print one JSON document on standard output, or the same for people."""
        self.print(
            (lambda: sys.stdout.write(json.dumps(shape, ensure_ascii=False, indent=2) + "\n"))
            if self.as_json
            else for_people
        )

    def print(self, write: Callable[[], object]) -> None:
        """Let `write` print all of it. Raises OutputLost, since what the command did is done all the same."""
        try:
            write()
            sys.stdout.flush()
        except OSError as error:
            raise OutputLost(error) from error
        except SystemExit as end:  # this is how `rich` says that the reader has left
            raise OutputLost(None) from end


def _set_workspace(context: click.Context, _parameter: click.Parameter, value: str | None) -> None:
    if value is not None:
        context.ensure_object(Session).named_workspace = place(value)


def _set_json(context: click.Context, _parameter: click.Parameter, value: bool) -> None:
    if value:
        context.ensure_object(Session).as_json = True


def takes_common_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command `--workspace` and `--json`, which may stand before or after its name, and its Session."""
    function = click.option(
        "--json", expose_value=False, is_flag=True, callback=_set_json, help="Print one JSON document."
    )(function)
    return click.option(
        "--workspace", metavar="FILE", expose_value=False, callback=_set_workspace, help="The workspace file to use."
    )(function)


def command(group: click.Group, name: str, **settings: Any) -> Callable[[Callable[..., Any]], click.Command]:
    """Register a command that gets its Session as its first argument."""

    def register(function: Callable[..., Any]) -> click.Command:
        @functools.wraps(function)
        def run(*arguments: Any, **options: Any) -> Any:
            session = click.get_current_context().find_object(Session)
            return function(session, *arguments, **options)

        made: click.Command = group.command(name, **settings)(takes_common_options(run))
        return made

    return register


def refuse(sentence: str) -> NoReturn:
    """The request itself was wrong."""
    raise RequestRefused(sentence)
