"""From the first poll to the log for the client, on every recorded review feed, by the command line alone."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.conftest import fixtures_folder
from tests.toysite import ToySite

EMPTY = b'{"feed":{"author":{},"updated":{"label":""}}}'
#: Recorded page: (how it is served, reviews stored, entries refused).
APPLE = {
    "1510826067_gb_page1.json": ("json", None),
    "497799835_fr_page1.json": ("json", 50),
    "customerreviews_us.xml": ("xml", None),
    "empty_page.json": ("json", 0),
    "invalid_rating.json": ("json", None),
    "single_entry_is_object_2026.json": ("json", 1),
}


def feeds() -> list[Path]:
    return sorted(path for path in (fixtures_folder() / "feeds").iterdir() if path.is_file() and path.suffix != ".md")


def serve_apple(site: ToySite, name: str, form: str, app: int) -> None:
    body = (fixtures_folder() / "apple_rss" / name).read_bytes()
    for page in range(1, 12):
        for kind in ("json", "xml"):
            path = f"/us/rss/customerreviews/page={page}/id={app}/sortby=mostrecent/{kind}"
            if page == 1 and kind != form:
                site.answers(path, 502)
            else:
                site.shows(path, body if page == 1 else EMPTY)


@pytest.fixture
def collected(heard, site):
    """A brand whose sources are all recorded feeds, polled twice; returns the names of the sources."""
    heard("brand", "add", "Corner Café", "--timezone", "Europe/Berlin", "--signature", "Naledi")
    names = []
    for number, (name, (form, _)) in enumerate(APPLE.items(), start=1000):
        serve_apple(site, name, form, number)
        names.append(name)
        heard("source", "add", "apple_rss", "--brand", "Corner Café", "--name", name, "--no-check", "--set",
              f"app_id={number}", "--set", "countries=us", "--set", f"base_url={site.url('')}")  # fmt: skip
    for path in feeds():
        site.shows(f"/{path.name}", path.read_bytes())
        names.append(path.name)
        heard("source", "add", "feed", "--brand", "Corner Café", "--name", path.name, "--no-check", "--set",
              f"url={site.url('/' + path.name)}")  # fmt: skip
    return names


def test_every_recorded_feed_goes_from_poll_to_queue_to_reply_to_coverage_to_export(heard, collected, tmp_path):
    polled = heard("poll", "--json")
    by_name = {one["name"]: one for one in polled.json["sources"]}
    assert set(by_name) == set(collected)
    assert {name: one["error"] for name, one in by_name.items() if one["status"] == "failed"} == {}
    for name, (_, count) in APPLE.items():
        assert count is None or by_name[name]["new"] == count, name
    assert polled.status == (1 if any(one["rejected"] for one in by_name.values()) else 0)
    new = polled.json["new"]
    assert new > 80

    again = heard("poll", "--force", "--json").json
    assert (again["new"], again["updated"], again["complaints"]) == (0, 0, 0)
    every = heard("queue", "--view", "all", "--json").json
    assert len(every) == new

    for mention in heard("queue", "--view", "unrated", "--json").json:
        heard("case", mention["id"], "--complaint")
    waiting = heard("queue", "--json").json
    assert len(waiting) >= polled.json["complaints"] > 0
    words = tmp_path / "words.txt"
    for row in waiting:
        words.write_text(f"Dear {row['author'] or 'guest'}, I am sorry. Which day was it? Naledi", "utf-8")
        assert heard("reply", row["id"], "--text-file", words, "--posted-elsewhere").status == 0
    assert heard("queue", "--json").json == []

    figures = heard("coverage", "--json").json
    assert (figures["complaints"], figures["heard"], figures["waiting"], figures["coverage"]) == (
        len(waiting),
        len(waiting),
        0,
        1,
    )
    log = tmp_path / "log.csv"
    assert heard("export", log, "--json").json["rows"] == len(waiting)
    with log.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    texts = {row["review_id"]: row["review_text"].removeprefix("'") for row in rows}
    assert all(texts[row["external_id"]] == row["text"].removeprefix("'") for row in waiting)
    assert heard("check-workspace").status == 0


def test_the_sample_brands_go_the_same_way(heard, tmp_path):
    heard("demo")
    words = tmp_path / "words.txt"
    words.write_text("I am sorry, and thank you for telling us. Naledi", "utf-8")
    before = heard("coverage", "--json").json
    waiting = heard("queue", "--json").json
    assert waiting
    assert len(waiting) <= before["complaints"]
    for row in waiting:
        assert (
            heard("reply", row["id"], "--text-file", words, "--posted-elsewhere", "--again", "trying out").status == 0
        )
    after = heard("coverage", "--json").json
    assert after["waiting"] == 0 or after["waiting"] == before["waiting"] - len(waiting)
    assert after["heard"] >= before["heard"]
    assert heard("export", tmp_path / "log.csv", "--json").json["rows"] >= len(waiting)
    assert heard("poll", "--force").status == 0
    assert heard("check-workspace").status == 0
