"""The command line: `python main.py COMMAND` runs one job without a window. The commands are in `ui/commands/`.

This file only joins them, and turns every fault into one sentence and an exit status.
"""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections.abc import Sequence

import click

from sources.errors import SourceProblem
from store.errors import RequestRefused, StoreProblem, WorkspaceUnusable
from ui.commands import (
    brand_commands,
    case_commands,
    check_commands,
    complaint_commands,
    diagnostics_commands,
    digest_commands,
    export_commands,
    figure_commands,
    file_commands,
    outbox_commands,
    person_commands,
    poll_command,
    reason_commands,
    review_commands,
    source_commands,
)
from ui.commands.printing import harmless
from ui.commands.session import OutputLost, Session, takes_common_options
from ui.where import IN_PART, UNUSABLE, WRONG

#: An error is one sentence, whatever the name in it (characters).
_LONGEST_SENTENCE = 350


def _say_version(context: click.Context, _parameter: click.Parameter, wanted: bool) -> None:
    """The version, from the installed package or, in a checkout, from its pyproject.toml."""
    if not wanted or context.resilient_parsing:
        return
    from ui.faults.diagnostics import version

    click.echo(f"Heard {version()}")
    context.exit()


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Without a command, the window opens. Exit status: 0 done, 1 done in part, 2 wrong request, "
    "3 the workspace cannot be used.",
)
@takes_common_options
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_say_version,
    help="Say which version this is.",
)
@click.pass_context
def heard(context: click.Context) -> None:
    """Heard: every complaint is heard. Collect reviews, answer them, and see who was heard."""


COMMANDS = (
    brand_commands, source_commands, poll_command, review_commands, case_commands, outbox_commands, check_commands, figure_commands,
    reason_commands, export_commands, digest_commands, person_commands, file_commands, complaint_commands,
    diagnostics_commands,
)  # fmt: skip
for module in COMMANDS:
    module.register(heard)


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status. Never shows a traceback for what the world did."""
    _prepare_streams("--json" in arguments)
    session = Session()
    try:
        _refuse_what_is_no_text(arguments)
        heard.main(list(arguments), prog_name="heard", standalone_mode=False, obj=session)
        sys.stdout.flush()
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.UsageError as error:
        where = error.ctx.command_path if error.ctx else "heard"
        return _complain(f"{error.format_message()} “{where} --help” shows what it takes.", WRONG)
    except (click.Abort, KeyboardInterrupt):
        return _complain("Stopped; what was stored so far is kept.", IN_PART)
    except OutputLost as lost:
        _hush()
        if not lost.reader_left:
            _complain(
                f"The answer could not be written ({lost.why}): what the command does is done all the same.", IN_PART
            )
            session.done_in_part()
    except SystemExit:  # click ends so where whoever read the help has left
        _hush()
    except RequestRefused as error:
        return _complain(str(error), WRONG)
    except WorkspaceUnusable as error:
        return _complain(str(error), UNUSABLE)
    except (StoreProblem, SourceProblem) as error:
        return _complain(str(error), WRONG)
    except OSError as error:
        named = f"{error.filename}: " if error.filename else ""
        return _complain(f"{named}{error.strerror or error}. Check the name and try again.", WRONG)
    finally:
        session.close()
    return session.exit_status


def _prepare_streams(as_json: bool) -> None:
    """No letter may stop a command half-way: JSON is UTF-8 whatever the terminal, other output shows what it can.

    A program that was started without an output (a scheduled task, a closed terminal) writes to nowhere."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 - for the rest of the process
        elif isinstance(stream, io.TextIOWrapper):
            encoding = "utf-8" if as_json and name == "stdout" else None
            stream.reconfigure(errors="replace", **({"encoding": encoding} if encoding else {}))


def _refuse_what_is_no_text(arguments: Sequence[str]) -> None:
    for word in arguments:
        if not word.isascii() and word != word.encode("utf-8", "replace").decode("utf-8"):
            shown = word.encode("utf-8", "replace").decode("utf-8")
            raise RequestRefused(f"“{shown}” is not UTF-8 text: write it, or rename the file, in UTF-8.")


def _hush() -> None:
    """Nobody reads our output (`heard queue | head`): Python must not complain about that at its end either."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _complain(sentence: str, status: int) -> int:
    # A name out of a file or from a site may hold anything, also what a terminal obeys.
    line = " ".join(harmless(sentence).split())
    with contextlib.suppress(OSError):
        click.echo(
            line if len(line) <= _LONGEST_SENTENCE else f"{line[: _LONGEST_SENTENCE // 2]} … {line[-150:]}", err=True
        )
    return status
