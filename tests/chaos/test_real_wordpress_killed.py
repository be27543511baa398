"""Heard itself, from its command line, at a WordPress that really runs: killed while it sends, and two of it at once.

Runs only where `tests/real_wordpress.md` was followed. HEARD_CHAOS_ROUNDS gives four times the number of kills.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from store.workspace_file import open_workspace
from tests.builders import id_of
from tests.chaos.storms import ROUNDS, SEED
from tests.chaos.test_posting import needs_kill
from tests.cutting_line import CuttingLine
from tests.real_wordpress import RealWordPress, needs_wordpress

pytestmark = [needs_wordpress, needs_kill, pytest.mark.slow, pytest.mark.timeout(3600)]

ROOT = Path(__file__).resolve().parents[2]


class Program:
    """Heard itself, started from the command line with a workspace of its own."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.environment = {
            **os.environ, "HEARD_WORKSPACE": str(path), "PYTHONPATH": str(ROOT),
            "PYTHON_KEYRING_BACKEND": "tests.keyring_for_children.PasswordOfTheTest",
        }  # fmt: skip

    def starts(self, *words: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-W", "ignore", "main.py", *words], cwd=ROOT, env=self.environment, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip

    def says(self, *words: str, told: str = "") -> Any:
        process = self.starts(*words, "--json")
        out, error = process.communicate(told, timeout=60)
        assert "Traceback" not in error, error
        assert out, error
        return json.loads(out)


@pytest.fixture
def program(workspace_path: Path, site: RealWordPress, line: CuttingLine) -> Program:
    program = Program(workspace_path)
    program.says("brand", "add", "Corner Café")
    program.says(
        "source", "add", "wordpress", "--brand", "Corner Café", "--set", f"url={line.url}", "--set",
        f"user={site.user}", "--secret-stdin", "application_password", told=site.password,
    )  # fmt: skip
    return program


def test_the_whole_way_on_the_command_line(program: Program, site: RealWordPress) -> None:
    comment = site.shows_comment("Cold soup. 1 star")
    polled = program.says("poll", "--force")
    assert [one["status"] for one in polled["sources"]] == ["ok"]
    review = _review_of(program, comment)
    program.says("reply", str(review), "--text-file", "-", "--delay", "0", told="I am sorry; it was our mistake.")
    assert program.says("send")["sent"] == 1
    assert program.says("send")["sent"] == 0
    assert [one["content"]["raw"] for one in site.replies_to(comment)] == ["I am sorry; it was our mistake."]


MOMENTS = ("at a look", "before it is stored", "while it is stored", "after it was stored", "at the look afterwards")


def test_a_process_killed_at_any_moment_leaves_each_reply_at_most_once(
    program: Program, site: RealWordPress, line: CuttingLine
) -> None:
    ends: dict[str, int] = {}
    for number in range(max(len(MOMENTS), ROUNDS // 4)):
        dice = random.Random(f"{SEED}/kills/{number}")
        moment = MOMENTS[number] if number < len(MOMENTS) else dice.choice(MOMENTS)
        end = _one_kill(program, site, line, number, moment, dice)
        ends[f"{moment}: {end}"] = ends.get(f"{moment}: {end}", 0) + 1
    print(f"seed {SEED}: {ends}")
    assert any(end.endswith("live") for end in ends), ends


def _one_kill(
    program: Program, site: RealWordPress, line: CuttingLine, number: int, moment: str, dice: random.Random
) -> str:
    comment = site.shows_comment(f"Complaint {number} of {site.post}", author=f"Customer {number}")
    program.says("poll", "--force")
    review = _review_of(program, comment)
    text = f"Reply number {number}: I'm sorry - here is what I will do... {dice.random()}"
    program.says("reply", str(review), "--text-file", "-", "--delay", "0", told=text)
    victim = _plans_the_kill(program, line, moment, dice)
    victim.communicate(timeout=60)
    assert victim.returncode in (-9, 0), moment
    for hook in ("at_look", "before_storing", "after_storing"):
        setattr(line, hook, lambda: None)
    line.meets()
    line.until_quiet()

    shape = program.says("send", "--now")

    stands = [one["content"]["raw"] for one in site.replies_to(comment)]
    assert len(stands) <= 1, stands
    states = {one["review"]: one["state"] for one in shape["replies"]}
    state = states.get(review, "live")
    assert state == ("live" if stands else "unknown"), (moment, state, stands)
    if not stands:
        # It was claimed and may have left: nobody but the owner, who looked, sends it again.
        program.says("outbox", "--is-not-there", str(review))
        program.says("send", "--now")
        line.until_quiet()
        assert len(site.replies_to(comment)) == 1
    return state


def _plans_the_kill(program: Program, line: CuttingLine, moment: str, dice: random.Random) -> subprocess.Popen[str]:
    """Starts `send` with somebody who kills it when that moment has come."""
    started: list[subprocess.Popen[str]] = []
    looks = iter(range(99))
    fatal = dice.randrange(3)

    def kill() -> None:
        while not started:
            pass
        started[0].kill()
        started[0].wait(30)

    if moment == "at a look":
        line.at_look = lambda: kill() if next(looks) == fatal else None
    elif moment == "before it is stored":
        line.before_storing = kill
        line.meets("cut before the site heard of it")
    elif moment == "while it is stored":
        line.before_storing = kill
    elif moment == "after it was stored":
        line.after_storing = kill
    else:
        line.meets("cut after storing")
        line.after_storing = lambda: setattr(line, "at_look", kill)
    started.append(program.starts("send", "--json"))
    return started[0]


def test_two_processes_that_send_at_once_send_each_reply_once(program: Program, site: RealWordPress) -> None:
    comments = [site.shows_comment(f"Cold soup {number}") for number in range(4)]
    program.says("poll", "--force")
    for number, comment in enumerate(comments):
        program.says(
            "reply", str(_review_of(program, comment)), "--text-file", "-", "--delay", "0", told=f"Sorry {number}"
        )
    first, second = program.starts("send", "--json"), program.starts("send", "--json")
    sent = [json.loads(each.communicate(timeout=60)[0])["sent"] for each in (first, second)]
    assert sum(sent) == 4
    assert [len(site.replies_to(comment)) for comment in comments] == [1, 1, 1, 1]


def _review_of(program: Program, comment: int) -> int:
    workspace = open_workspace(program.path, now=datetime.now(UTC))
    try:
        return id_of(workspace, str(comment))
    finally:
        workspace.close()
