"""Files of any size and from any hand: bounded in memory, told as they go, stopped when asked, never anything but our
own refusal."""

from __future__ import annotations

import json
import threading
import tracemalloc
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sources.errors import PayloadChanged
from sources.files import fields
from sources.files.dates import DateOrders
from sources.files.entries import Refused, Taken
from sources.files.opening import opened
from sources.files.parts import Pace, Stopped
from sources.written_dates import moment
from store.records import Precision
from tests.builders import NOON


def entries_of(path: Path, **mapping: str) -> Iterator[Taken | Refused]:
    with opened(path) as file:
        final = fields.chosen(file.columns, file.guessed, mapping) if file.columns else {}
        yield from file.entries(final, file.survey(final, Pace()), Pace(), dates="", now=NOON)


def a_large_table(path: Path, rows: int) -> Path:
    with path.open("w") as file:
        file.write("id,rating,date,author,text\n")
        for number in range(rows):
            file.write(
                f"{number},{number % 5 + 1},2026-10-0{number % 9 + 1},Ana {number},{'cold soup ' * 20}{number}\n"
            )
    return path


def test_a_large_table_is_never_held_whole(tmp_path):
    path = a_large_table(tmp_path / "t.csv", 20_000)
    assert path.stat().st_size > 4_000_000
    tracemalloc.start()
    try:
        assert sum(isinstance(entry, Taken) for entry in entries_of(path)) == 20_000
        assert tracemalloc.get_traced_memory()[1] < 2_500_000
    finally:
        tracemalloc.stop()


def test_the_newest_of_two_versions_stands_wherever_they_are_in_a_large_file(tmp_path):
    path = a_large_table(tmp_path / "t.csv", 5_000)
    with path.open("a") as file:
        file.write("3,2,2026-10-04,Ana 3,It came warm after all\n")
    taken = [entry.review for entry in entries_of(path) if isinstance(entry, Taken)]
    assert len(taken) == 5_000
    assert [review.text for review in taken if review.external_id == "3"] == ["It came warm after all"]


def test_reading_tells_how_far_it_is_and_stops_when_asked(tmp_path):
    path = a_large_table(tmp_path / "t.csv", 3_000)
    told: list[tuple[int, int]] = []
    stop = threading.Event()
    with opened(path) as file:
        pace = Pace(whole=2 * file.size, tell=lambda done, whole: told.append((done, whole)), stop=stop)
        survey = file.survey(file.guessed, pace)
        read = file.entries(file.guessed, survey, pace, dates="", now=NOON)
        next(read)
        stop.set()
        with pytest.raises(Stopped):
            list(read)
    assert told == sorted(told)
    assert {whole for _, whole in told} == {2 * path.stat().st_size}


def test_a_bomb_in_an_archive_is_not_unpacked(tmp_path, monkeypatch):
    monkeypatch.setattr("sources.files.parts.LARGEST", 3_000_000)
    path = tmp_path / "takeout.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Takeout/reviews.json", json.dumps({"reviews": [{"starRating": "ONE"}]}) + " " * 4_000_000)
    with pytest.raises(PayloadChanged, match="unpacks to more"):
        list(entries_of(path))


def test_an_archive_that_lies_about_its_sizes_is_read_no_further_than_the_bound(tmp_path, monkeypatch):
    path = tmp_path / "takeout.zip"
    review = {"starRating": "ONE", "comment": "x" * 1000}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Takeout/reviews.json", json.dumps({"reviews": [review] * 3000}))
    small = json.dumps({"reviews": [review] * 3000}).encode()
    raw = path.read_bytes()
    path.write_bytes(raw.replace(len(small).to_bytes(4, "little"), (1000).to_bytes(4, "little")))
    monkeypatch.setattr("sources.files.parts.LARGEST", 2_000_000)
    with pytest.raises(PayloadChanged):
        list(entries_of(path))


DATES = {
    "2026-11-20": (2026, 11, 20, Precision.DAY),
    "2026-11-20T10:00:00+02:00": (2026, 11, 20, Precision.SECOND),
    "20.11.2026": (2026, 11, 20, Precision.DAY),
    "11/20/2026 3:45 PM": (2026, 11, 20, Precision.SECOND),
    "Nov 20, 2026": (2026, 11, 20, Precision.DAY),
    "20 November 2026 10:00": (2026, 11, 20, Precision.SECOND),
    "Fri, 20 Nov 2026 10:00:00 GMT": (2026, 11, 20, Precision.SECOND),
    "2026/11/20 10:00:00 UTC": (2026, 11, 20, Precision.SECOND),
    "1795168800": (2026, 11, 20, Precision.SECOND),
    "1795168800123": (2026, 11, 20, Precision.SECOND),
}


@pytest.mark.parametrize("text", DATES)
def test_dates_as_people_and_tools_write_them(text):
    found, precision = moment(text, "", NOON)
    assert found is not None
    assert (found.year, found.month, found.day, precision) == DATES[text]


def test_afternoon_is_afternoon():
    assert [moment(f"11/20/2026 {clock}", "", NOON)[0].hour for clock in ("12:05 AM", "12:05 PM", "3:45 PM")] == [
        0,
        12,
        15,
    ]


def test_the_order_of_dates_is_told_only_where_nothing_contradicts_it():
    for texts, told, asks in (
        (["3/4/2026", "13/4/2026"], "dmy", False),
        (["3/4/2026", "4/13/2026"], "mdy", False),
        (["3/4/2026", "4/13/2026", "13/4/2026"], "", True),
        (["3/4/2026"], "", True),
        (["3/3/2026", "2026-04-03", "3.4.2026"], "", False),
    ):
        orders = DateOrders()
        for text in texts:
            orders.see(text)
        assert (orders.told, orders.must_ask) == (told, asks), texts


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(
        st.sampled_from(["text", "rating", "reviews", "data", "starRating", "name", "recommendation_type", "updateTime", "entry"]),
        inner,
        max_size=5,
    ),
    max_leaves=20,
)  # fmt: skip
ROWS = st.lists(st.lists(st.text(max_size=12), min_size=5, max_size=6), max_size=6).map(
    lambda rows: b"id,rating,text,date,url\n" + "\n".join(",".join(row) for row in rows).encode("utf-8", "replace")
)
BYTES = st.one_of(
    st.binary(max_size=300),
    st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace")),
    st.text(max_size=100).map(lambda text: text.encode("utf-16", "replace")),
    ROWS,
    JSON_VALUES.map(lambda value: json.dumps(value).encode()),
    st.lists(JSON_VALUES, max_size=4).map(lambda values: "\n".join(json.dumps(value) for value in values).encode()),
    st.binary(max_size=200).map(lambda raw: b"PK\x03\x04" + raw),
    st.builds(lambda value, at: json.dumps({"reviews": [value]}).encode()[:at], JSON_VALUES, st.integers(0, 400)),
)


@settings(
    max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
@given(BYTES)
def test_no_bytes_bring_out_anything_but_our_own_refusal(tmp_path, raw):
    path = tmp_path / "import"
    path.write_bytes(raw)
    try:
        found = list(entries_of(path))
    except PayloadChanged:
        return
    for entry in found:
        if isinstance(entry, Refused):
            assert entry.reason.endswith(".")
            continue
        review = entry.review
        assert review.rating is None or 1 <= review.rating <= 5
        assert review.external_id
        assert review.text or review.title or review.rating is not None
        assert review.created_at is None or review.created_at.tzinfo is not None
        review.text.encode()  # nothing that a database or a screen could not take
