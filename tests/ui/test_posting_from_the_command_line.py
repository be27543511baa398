"""`reply`, `send`, `outbox`, `--secret-stdin`: the same outbox without a window, and the same guard."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import keyring
import pytest

from store import outbox_ledger, posting, reply_ledger
from store.errors import RequestRefused
from store.records import SourceStatus
from tests.builders import NOON
from tests.letterbox import Mishap
from tests.posting import SORRY, Shop
from tests.store.test_secrets import MARKER, Drawer, assert_in_no_file
from ui.commandline import run

Heard = Callable[..., tuple[int, Any]]


@pytest.fixture
def heard(shop: Shop, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Heard:
    """Run a command on the shop's workspace: its exit status, and its JSON or its sentence."""
    monkeypatch.setenv("HEARD_WORKSPACE", str(shop.workspace.path))

    def command(*words: str, typed: str = "") -> tuple[int, Any]:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(typed.encode())))
        status = run(list(words))
        told = capsys.readouterr()
        return status, json.loads(told.out) if told.out else told.err

    return command


@pytest.fixture
def words(tmp_path: Path) -> str:
    path = tmp_path / "words.txt"
    path.write_text(SORRY)
    return str(path)


def test_a_reply_is_queued_listed_and_sent(shop: Shop, heard: Heard, words: str) -> None:
    status, queued = heard("reply", str(shop.ana), "--text-file", words, "--json")
    assert (status, queued["state"], queued["review"]) == (0, "queued", shop.ana)

    assert heard("send", "--json")[1]["waiting"] == 1
    assert shop.box.replies == []
    status, listed = heard("outbox", "--json")
    assert [(one["review"], one["state"], one["text"]) for one in listed] == [(shop.ana, "queued", SORRY)]

    status, sent = heard("send", "--now", "--json")
    assert status == 0
    assert {key: sent[key] for key in ("sent", "unknown", "refused", "waiting")} == {
        "sent": 1, "unknown": 0, "refused": 0, "waiting": 0,
    }  # fmt: skip
    assert sent["replies"] == [{"id": queued["id"], "review": shop.ana, "state": "posted", "error": None}]
    assert shop.box.replies == [SORRY]
    assert heard("outbox", "--json") == (0, [])


def test_without_a_delay_it_leaves_with_the_next_send(shop: Shop, heard: Heard, words: str) -> None:
    heard("reply", str(shop.ana), "--text-file", words, "--delay", "0", "--json")
    heard("send", "--json")
    assert shop.box.replies == [SORRY]


def test_a_brand_may_choose_to_send_at_once(shop: Shop, heard: Heard, words: str) -> None:
    assert heard("brand", "edit", "Corner Café", "--undo-seconds", "0", "--json")[0] == 0
    assert heard("brand", "edit", "Corner Café", "--undo-seconds", "7")[0] == 2
    heard("reply", str(shop.ana), "--text-file", words, "--json")
    assert heard("send", "--json")[1]["sent"] == 1


def test_an_unknown_outcome_is_told_with_its_own_exit_status_and_not_sent_again(
    shop: Shop, heard: Heard, words: str
) -> None:
    shop.box.meets(Mishap.CUT_BEFORE)
    heard("reply", str(shop.ana), "--text-file", words, "--delay", "0", "--json")

    for _ in range(3):
        status, sent = heard("send", "--now", "--json")
        assert (status, sent["unknown"], sent["sent"]) == (1, 1, 0)
        assert sent["replies"][0]["error"]
    assert shop.box.replies == []
    assert heard("outbox", "--is-there", str(shop.complains("r2")))[0] == 2

    heard("outbox", "--is-not-there", str(shop.ana), "--json")
    assert heard("send", "--json")[1]["sent"] == 1
    assert shop.box.replies == [SORRY]


def test_a_queued_reply_is_called_back_from_the_command_line(shop: Shop, heard: Heard, words: str) -> None:
    heard("reply", str(shop.ana), "--text-file", words, "--json")
    assert heard("outbox", "--call-back", str(shop.ana), "--json") == (0, [])
    assert shop.draft() == SORRY


def test_a_third_reply_is_refused_by_command_line_and_ledger_alike_and_a_why_opens_it(
    shop: Shop, heard: Heard, words: str
) -> None:
    for number in (1, 2):
        reply_ledger.record_posted_elsewhere(shop.workspace, shop.ana, f"Reply number {number}.", now=NOON)

    status, sentence = heard("reply", str(shop.ana), "--text-file", words)
    assert (status, "Twice is enough" in sentence) == (2, True)
    status, sentence = heard("reply", str(shop.ana), "--text-file", words, "--posted-elsewhere")
    assert (status, "Twice is enough" in sentence) == (2, True)
    with pytest.raises(RequestRefused, match="Twice is enough"):
        shop.posts()

    status, queued = heard("reply", str(shop.ana), "--text-file", words, "--again", "She asked.", "--json")
    assert (status, queued["again_why"]) == (0, "She asked.")


def test_what_cannot_be_queued_is_said_in_a_sentence(shop: Shop, heard: Heard, tmp_path: Path, words: str) -> None:
    (tmp_path / "long.txt").write_text("x" * 501)
    status, sentence = heard("reply", str(shop.ana), "--text-file", str(tmp_path / "long.txt"))
    assert (status, "1 characters too long" in sentence) == (2, True)
    assert heard("reply", str(shop.ana), "--text-file", words, "--delay", "-1")[0] == 2

    posting.stop(shop.workspace, stopped=True, now=NOON)
    assert heard("reply", str(shop.ana), "--text-file", words)[0] == 2
    assert heard("outbox", "--allow-posting", "--json") == (0, [])
    assert heard("reply", str(shop.ana), "--text-file", words, "--json")[0] == 0


def test_the_switch_stops_what_was_queued_before(shop: Shop, heard: Heard, words: str) -> None:
    heard("reply", str(shop.ana), "--text-file", words, "--delay", "0", "--json")
    heard("outbox", "--stop-posting", "--json")

    status, sent = heard("send", "--now", "--json")

    assert (status, sent["waiting"], shop.box.replies) == (0, 1, [])


def test_a_secret_comes_from_standard_input_goes_to_the_keyring_and_nowhere_else(
    shop: Shop, heard: Heard, tmp_path: Path
) -> None:
    before = keyring.get_keyring()
    drawer = Drawer()
    keyring.set_keyring(drawer)
    try:
        status, added = heard(
            "source", "add", "lockedbox", "--brand", "Corner Café", "--name", "Box two", "--set", f"url={shop.box.url}",
            "--secret-stdin", "password", "--no-check", "--json", typed=f"{MARKER}\n",
        )  # fmt: skip
        assert status == 0
        assert list(drawer.kept.values()) == [MARKER]
        assert MARKER not in json.dumps(added)
        heard("source", "edit", str(added["id"]), "--secret-stdin", "password", "--json", typed="another one")
        assert list(drawer.kept.values()) == ["another one"]

        assert heard("source", "add", "letterbox", "--brand", "Corner Café", "--secret-stdin", "nothing")[0] == 2
        heard("source", "remove", str(added["id"]), "--json")
        assert drawer.kept == {}
    finally:
        keyring.set_keyring(before)
    assert_in_no_file(tmp_path)


def test_a_new_password_lets_the_waiting_reply_go(shop: Shop, heard: Heard, words: str) -> None:
    from store import configured_sources

    shop.box.meets(Mishap.LOCKED_OUT)
    heard("reply", str(shop.ana), "--text-file", words, "--delay", "0", "--json")
    status, sent = heard("send", "--json")
    assert (status, sent["waiting"]) == (1, 1)
    _, health = configured_sources.source_with_id(shop.workspace, shop.source_id)
    assert health.status is SourceStatus.SIGN_IN

    heard("source", "edit", str(shop.source_id), "--secret-stdin", "password", "--json", typed="the right one")
    heard("send", "--json")

    assert shop.box.replies == [SORRY]
    assert outbox_ledger.waiting(shop.workspace) == []
