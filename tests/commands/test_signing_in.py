"""Signing in from the command line: with a browser here, with one on another machine, and what is said when it fails."""

from __future__ import annotations

import io
import json
import stat
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.commands.conftest import Said
from tests.google_business_site import ACCOUNT, GoogleBusinessSite
from tests.keyring_in_memory import KeyringInMemory, in_place_of_the_system_s
from tests.oauth_site import browser

Heard = Callable[..., Said]


@pytest.fixture
def ring() -> Iterator[KeyringInMemory]:
    with in_place_of_the_system_s() as ring:
        yield ring


@pytest.fixture
def google() -> Iterator[GoogleBusinessSite]:
    with GoogleBusinessSite(lambda: datetime.now(UTC)) as site:
        yield site  # type: ignore[misc]


@pytest.fixture
def types(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    def typed(words: str) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(words.encode())))

    return typed


@pytest.fixture
def added(heard: Heard, ring: KeyringInMemory, google: GoogleBusinessSite, types: Callable[[str], None]) -> Heard:
    heard("brand", "add", "Corner Café")
    types(google.client_secret)
    said = heard(
        "source", "add", "google_business", "--brand", "Corner Café", "--no-check",
        "--set", f"client_id={google.client_id}", "--set", f"base_url={google.url}", "--secret-stdin", "client_secret",
    )  # fmt: skip
    assert said.status == 0, said.err
    return heard


def test_before_signing_in_it_says_what_to_do(added: Heard) -> None:
    assert "Choose your place" in added("source", "check", 1).out


def test_a_browser_here_signs_in_and_the_places_are_offered_by_name(
    added: Heard, google: GoogleBusinessSite, ring: KeyringInMemory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = tmp_path / "browser"
    script.write_text(
        f"#!/bin/sh\ncd {Path(__file__).parents[2]} && exec {sys.executable} -c "
        "'import sys; from tests.oauth_site import browser; browser(sys.argv[1])' \"$1\"\n"
    )
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("BROWSER", f"{script} %s")
    said = added("source", "sign-in", 1, "--json")
    assert said.status == 0, said.err
    assert [place["name"] for place in said.json["places"]] == [
        "Corner Café, 12 Long Street, Cape Town",
        "Corner Café, Harbour",
    ]
    chosen = said.json["places"][0]["settings"]
    assert added("source", "edit", 1, *(f"--set={name}={value}" for name, value in chosen.items())).status == 0
    google.keeps("r1", 1, "Waited 50 minutes.")
    assert added("poll", "--json").json["complaints"] == 1
    assert not [entry for entry in ring.kept.values() if "access-" in entry]


@pytest.fixture
def pastes(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The owner reads the page's address off the screen, opens it on another machine, and types what it shows there."""

    class Owner(io.TextIOBase):
        def readline(self, *_: object) -> str:  # type: ignore[override]
            shown = capsys.readouterr().err
            address = next(line for line in shown.splitlines() if line.startswith("http"))
            return browser(address, is_here=False) + "\n"

        def isatty(self) -> bool:
            return False

    monkeypatch.setattr(sys, "stdin", Owner())


def test_a_machine_without_a_browser_takes_the_pasted_address(added: Heard, pastes: None) -> None:
    said = added("source", "sign-in", 1, "--paste")
    assert said.status == 0, said.err
    assert "You are signed in to Google" in said.out
    assert f"--set account={ACCOUNT}" in said.out


def test_without_a_keyring_it_says_that_the_sign_in_does_not_last(
    added: Heard, pastes: None, ring: KeyringInMemory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ring, "set_password", lambda *_: None)  # takes everything and keeps nothing
    said = added("source", "sign-in", 1, "--paste")
    assert said.status == 1
    assert "ends with this command" in said.out


def test_a_wrong_address_is_said_in_a_sentence(added: Heard, types: Callable[[str], None]) -> None:
    types("https://somewhere.example/?code=1\n")
    said = added("source", "sign-in", 1, "--paste")
    assert said.status == 2
    assert "does not belong to the sign-in" in said.err.splitlines()[-1]
    types("")
    assert added("source", "sign-in", 1, "--paste").status == 2


def test_nobody_who_comes_in_time_is_said_too(added: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    from sources.loopback import Loopback

    monkeypatch.setattr(Loopback, "wait", lambda self, **_: self.close())
    monkeypatch.delenv("BROWSER", raising=False)
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    said = added("source", "sign-in", 1)
    assert said.status == 2
    assert "--paste" in said.err.splitlines()[-1]


def test_a_kind_without_a_sign_in_says_so(heard: Heard) -> None:
    heard("brand", "add", "Corner Café")
    heard("source", "add", "feed", "--brand", "Corner Café", "--set", "url=https://a.example/feed", "--no-check")
    said = heard("source", "sign-in", 1)
    assert said.status == 2
    assert said.is_one_sentence()


def test_the_stored_sign_in_is_forgotten_with_its_source(
    added: Heard, google: GoogleBusinessSite, ring: KeyringInMemory
) -> None:
    ring.kept["x/1/sign_in"] = json.dumps({"refresh_token": "r", "place": "p"})
    entry = next(name for name in ring.kept if name.endswith("/client_secret"))
    ring.kept[entry.replace("client_secret", "sign_in")] = "kept"
    assert added("source", "remove", 1).status == 0
    assert entry not in ring.kept
    assert entry.replace("client_secret", "sign_in") not in ring.kept
