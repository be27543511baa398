"""The command line: `python main.py COMMAND` runs one job without a window. The commands are in `ui/commands/`.

This file only joins them, and turns every fault into one sentence and an exit status.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

from sources.errors import SourceProblem
from store.errors import RequestRefused, StoreProblem, WorkspaceUnusable
from ui.commands import (
    brand_commands,
    figure_commands,
    file_commands,
    outbox_commands,
    review_commands,
    source_commands,
)
from ui.commands.common import DONE, UNUSABLE, WRONG, Session, takes_common_options

#: Commands that are promised for a later version; each says so in one sentence.
LATER = {
    "followups": "lists what is due",
    "reasons": "lists the top reasons",
    "digest": "writes the report to share",
    "merge": "takes in another laptop's workspace",
    "forget": "erases a person",
}


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Without a command, the window opens. Exit status: 0 done, 1 done in part, 2 wrong request, "
    "3 the workspace cannot be used.",
)
@takes_common_options
@click.version_option(package_name="heard", message="Heard %(version)s")
@click.pass_context
def heard(context: click.Context) -> None:
    """Heard: every complaint is heard. Collect reviews, answer them, and see who was heard."""


for module in (brand_commands, source_commands, review_commands, outbox_commands, figure_commands, file_commands):
    module.register(heard)


def _promise_later(name: str, does: str) -> None:
    @heard.command(
        name,
        help=f"Not yet there: {does}.",
        hidden=True,
        context_settings={"ignore_unknown_options": True, "allow_extra_args": True, "help_option_names": []},
    )
    def later() -> None:
        raise RequestRefused(
            f"The command “{name}” ({does}) is not in this version of Heard yet; “heard --help” shows what is."
        )


for _name, _does in LATER.items():
    _promise_later(_name, _does)


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status. Never shows a traceback for what the world did."""
    session = Session()
    try:
        heard.main(list(arguments), prog_name="heard", standalone_mode=False, obj=session)
        sys.stdout.flush()
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.UsageError as error:
        where = error.ctx.command_path if error.ctx else "heard"
        return _complain(f"{error.format_message()} “{where} --help” shows what it takes.", WRONG)
    except click.Abort:
        return _complain("Stopped; what was stored so far is kept.", WRONG)
    except KeyboardInterrupt:
        return _complain("Stopped; what was stored so far is kept.", 130)
    except BrokenPipeError:
        # Whoever read our output has had enough (`heard queue | head`); Python must not complain at exit either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except RequestRefused as error:
        return _complain(str(error), WRONG)
    except WorkspaceUnusable as error:
        return _complain(str(error), UNUSABLE)
    except (StoreProblem, SourceProblem) as error:
        return _complain(str(error), WRONG)
    finally:
        session.close()
    return session.exit_status


def _complain(sentence: str, status: int) -> int:
    click.echo(sentence, err=True)
    return status
