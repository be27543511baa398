"""The command line at sites with an API: a key from standard input, a poll, a reply, and what the site's rules mean for it."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import keyring
import pytest

from store import reviews
from store.workspace_file import open_workspace
from tests.api_sites.app_store_connect import AppStoreConnectSite
from tests.api_sites.etsy import EtsySite
from tests.api_sites.google_play import GooglePlaySite
from tests.api_sites.keys import elliptic_key, rsa_key
from tests.api_sites.steam import SteamSite
from tests.commands.conftest import Said
from tests.store.test_secrets import Drawer

BRAND = "Soup for All"
FIRST = "It crashed on you twice. That is on us, and version 4.2 mends it. Naledi"
SECOND = "You still cannot log in. Please write to naledi@soup.example; I will look myself. Naledi"


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture
def drawer() -> Iterator[Drawer]:
    before = keyring.get_keyring()
    drawer = Drawer()
    keyring.set_keyring(drawer)
    yield drawer
    keyring.set_keyring(before)


@pytest.fixture
def adds(
    heard: Callable[..., Said], drawer: Drawer, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str, Any], dict[str, Any]]:
    """Adds a source at a site, with its one secret, and polls it."""

    def add(kind: str, site: Any) -> dict[str, Any]:
        heard("brand", "add", BRAND, "--signature", "Naledi")
        names = [name for name in ("private_key", "service_account", "api_key") if _secret(site, name)]
        secret = ["--secret-stdin", names[0]] if names else []
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO((_secret(site, *names) or "").encode())))
        settings = [word for key, value in site.settings.items() for word in ("--set", f"{key}={value}")]
        added = heard("source", "add", kind, "--brand", BRAND, *settings, *secret, "--json")
        assert added.status == 0, added
        assert added.json["check"]["ok"], added.json
        (polled,) = heard("poll", "--json").json["sources"]
        assert polled["status"] == "ok", polled
        return dict(added.json)

    return add


def _secret(site: Any, *names: str) -> str | None:
    return site.secret(1, names[0]) if names and hasattr(site, "secret") else None


def written(folder: Path, words: str) -> Path:
    path = folder / "words.txt"
    path.write_text(words)
    return path


@pytest.mark.parametrize(
    ("kind", "make"), [("app_store_connect", AppStoreConnectSite), ("google_play", GooglePlaySite)]
)
def test_a_second_reply_says_that_it_replaces_the_first(
    kind: str, make: Any, heard: Callable[..., Said], adds: Callable[[str, Any], Any], tmp_path: Path
) -> None:
    with make(now) as site:
        site.shows("Crashes at login", days_ago=0.1)
        adds(kind, site)
        (waiting,) = heard("queue", "--json").json
        first = heard("reply", waiting["id"], "--text-file", written(tmp_path, FIRST), "--delay", 0, "--json")
        assert (first.status, first.json["replaces"]) == (0, None)
        assert heard("send", "--json").json["sent"] == 1
        again = heard("reply", waiting["id"], "--text-file", written(tmp_path, SECOND), "--delay", 0)
        assert again.out.startswith("This replaces your earlier reply. The reply to")
        assert heard("send", "--json").json["sent"] == 1
        assert site.stored == [FIRST, SECOND]
        third = heard("reply", waiting["id"], "--text-file", written(tmp_path, "A third one."), "--delay", 0)
        assert (third.status, "Twice is enough" in third.err) == (2, True)
    files = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    for private_key, _ in (elliptic_key(), rsa_key()):
        assert not [one for one in files if private_key.split("\n")[1].encode() in one]


def test_a_reply_that_is_too_long_for_the_site_is_refused_before_it_leaves(
    heard: Callable[..., Said], adds: Callable[[str, Any], Any], tmp_path: Path
) -> None:
    with GooglePlaySite(now) as site:
        site.shows("Crashes at login")
        adds("google_play", site)
        (waiting,) = heard("queue", "--json").json
        refused = heard("reply", waiting["id"], "--text-file", written(tmp_path, "🥣" * 341), "--delay", 0)
        assert (refused.status, "1 characters too long" in refused.err) == (2, True)
        assert not site.stored


def test_at_etsy_the_way_by_hand_is_told_with_etsy_s_own_rule(
    heard: Callable[..., Said], adds: Callable[[str, Any], Any], tmp_path: Path
) -> None:
    with EtsySite(now) as site:
        site.shows("It came in three pieces", days_ago=1)
        adds("etsy", site)
        (waiting,) = heard("queue", "--json").json
        refused = heard("reply", waiting["id"], "--text-file", written(tmp_path, FIRST))
        assert refused.status == 2
        assert refused.is_one_sentence()
        assert "https://www.etsy.com/listing/777000111" in refused.err
        assert "Write to the buyer in Messages first." in refused.err
        assert heard("reply", waiting["id"], "--text-file", written(tmp_path, FIRST), "--posted-elsewhere").status == 0


def test_a_thumb_is_shown_by_steam_s_own_word(heard: Callable[..., Said], adds: Callable[[str, Any], Any]) -> None:
    with SteamSite(now) as site:
        site.shows("Lost my saves", days_ago=1)
        adds("steam", site)
        (waiting,) = heard("queue", "--json").json
        assert waiting["rating_raw"] == "not recommended"
        assert "not recommended" in heard("queue").out
        shown = heard("show", waiting["id"]).out
        assert "not recommended" in shown
        assert "stars" not in shown


def test_the_kinds_tell_what_a_script_must_know(heard: Callable[..., Said]) -> None:
    told = {one["kind"]: one for one in heard("source", "kinds", "--json").json}
    settings = {
        kind: {setting["name"]: setting["secret"] for setting in told[kind]["settings"]}
        for kind in ("app_store_connect", "google_play", "steam", "etsy", "mozilla_addons")
    }
    assert settings == {
        "app_store_connect": {
            "app_id": False, "issuer_id": False, "key_id": False, "private_key": True, "base_url": False,
        },
        "google_play": {"package": False, "service_account": True, "base_url": False},
        "steam": {"app_id": False, "base_url": False},
        "etsy": {"shop_id": False, "api_key": True, "base_url": False},
        "mozilla_addons": {"addon": False, "base_url": False},
    }  # fmt: skip
    assert told["google_play"]["reply_limits"]["replaces"]
    assert "Messages first" in told["etsy"]["reply_advice"]
    assert told["feed"]["reply_advice"] is None
    assert json.dumps(told)


def test_a_thumb_s_word_comes_with_the_card_of_the_queue(
    heard: Callable[..., Said], adds: Callable[[str, Any], Any], workspace_path: Path
) -> None:
    with SteamSite(now) as site:
        site.shows("Lost my saves", days_ago=1)
        adds("steam", site)
    (waiting,) = heard("queue", "--json").json
    workspace = open_workspace(workspace_path, now=now())
    (card,) = reviews.cards(workspace, [waiting["id"]], now=now())
    workspace.close()
    assert (card.verdict, card.rating) == ("not recommended", 1.0)
