"""What holds for whatever comes: hypothesis makes up the pages, the cases and the cells."""

from __future__ import annotations

import contextlib
import csv
import tempfile
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from sources import feed_lists
from sources.errors import PayloadChanged
from store import brands, cases, coverage, reply_ledger, response_log, reviews, standings
from store.coverage import Selection
from store.records import SeenReply
from store.response_log import COLUMNS, LogChoice
from store.reviews import VIEWS, Filter
from store.rules.coverage_maths import ComplaintFacts, figures
from store.workspace_file import open_workspace
from tests.builders import NOON, a_brand, a_review, a_source, arrives
from ui.import_reviews import import_reviews

FEW = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
MANY = settings(max_examples=150, deadline=None)


@contextmanager
def a_workspace():
    with tempfile.TemporaryDirectory() as folder:
        connections = open_workspace(Path(folder) / "heard.db", now=NOON)
        try:
            yield connections
        finally:
            connections.close()


WORDS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), max_size=40)
STARS = st.sampled_from([None, 1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0])


@st.composite
def shown(draw):
    """What a site shows: reviews with ids of their own."""
    names = draw(st.lists(st.integers(0, 30), min_size=1, max_size=12, unique=True))
    return [
        a_review(
            f"r{name}", author=f"Guest {name}", title=draw(WORDS), text=draw(WORDS), rating=draw(STARS),
            created_at=NOON - timedelta(hours=draw(st.integers(-2, 2000))),
            replies=(SeenReply("Sorry!", f"c{name}", posted_at=NOON),) if draw(st.booleans()) else (),
        )
        for name in names
    ]  # fmt: skip


def content(workspace):
    with workspace.read() as db:
        found = db.conn.execute(
            "select external_id, title, text, author, rating, opened_at, (select count(*) from replies p "
            "where p.review_id = r.id), (select count(*) from revisions v where v.review_id = r.id) from reviews r"
        ).fetchall()
        assert standings.wrong_counts(db) == []
    return sorted(tuple(row) for row in found)


@FEW
@given(shown())
def test_storing_any_page_twice_is_storing_it_once(page):
    with a_workspace() as workspace:
        source = a_source(workspace, a_brand(workspace))
        arrives(workspace, source, *page, whole=False)
        once = content(workspace)
        changes = arrives(workspace, source, *page, whole=False, at=NOON + timedelta(hours=3))
        assert (changes.new, changes.updated, changes.unchanged) == (0, 0, len(page))
        assert content(workspace) == once


@FEW
@given(shown(), st.randoms(use_true_random=False))
def test_any_order_and_any_cut_into_pages_gives_the_same_set(page, chance):
    with a_workspace() as whole, a_workspace() as parts:
        arrives(whole, a_source(whole, a_brand(whole)), *page, whole=False)
        source, mixed = a_source(parts, a_brand(parts)), [*page, *page[::2]]
        chance.shuffle(mixed)
        for start in range(0, len(mixed), 3):
            arrives(parts, source, *mixed[start : start + 3], whole=False)
        assert content(whole) == content(parts)


@st.composite
def handled(draw):
    """Steps that an owner may take: (which review, what)."""
    steps = [
        "decline",
        "aside",
        "private",
        "reply",
        "reopen",
        "snooze",
        "star",
        "complaint",
        "none",
        "rate",
        "threshold",
    ]
    return draw(st.lists(st.tuples(st.integers(0, 11), st.sampled_from(steps)), max_size=14))


def take(workspace, brand, review, step, now):
    if step == "decline":
        cases.decline(workspace, review, "abuse", now=now)
    elif step == "aside":
        cases.set_aside(workspace, review, "spam", now=now)
    elif step == "private":
        cases.answer_in_private(workspace, review, channel="mail", said="sorry", now=now)
    elif step == "reply":
        reply_ledger.record_posted_elsewhere(workspace, review, "Sorry.", now=now, again_why="asked to")
    elif step == "reopen":
        cases.reopen(workspace, review, now=now)
    elif step == "snooze":
        cases.snooze(workspace, review, until=now + timedelta(hours=4), now=now)
    elif step == "star":
        cases.star(workspace, review, True, now=now)
    elif step in ("complaint", "none"):
        cases.mark_complaint(workspace, review, step == "complaint", now=now)
    elif step == "rate":
        cases.rate(workspace, review, 2.0, now=now)
    else:
        brands.edit_brand(workspace, brand, now=now, threshold=3.0)


@FEW
@given(shown(), handled(), shown())
def test_whatever_is_done_counts_are_counts_filters_partition_and_parts_add_up(page, steps, later):
    with a_workspace() as workspace:
        brand = a_brand(workspace)
        source, other = a_source(workspace, brand), a_source(workspace, a_brand(workspace, "Other"), "else")
        arrives(workspace, source, *page, whole=False)
        arrives(workspace, other, *later, whole=False)
        ids = list(reviews.list_ids(workspace, Filter(view="all"), now=NOON))
        for number, (place, step) in enumerate(steps):
            take(workspace, brand, ids[place % len(ids)], step, NOON + timedelta(minutes=number))
        now = NOON + timedelta(hours=1)
        arrives(workspace, source, *later, at=now)

        with workspace.read() as db:
            assert standings.wrong_counts(db) == []
        counts = reviews.view_counts(workspace, now=now)
        for view in VIEWS:
            assert counts[view] == len(reviews.list_ids(workspace, Filter(view=view), now=now)), view
        whole = set(reviews.list_ids(workspace, Filter(view="all"), now=now))
        split = [
            [Filter(view="all", source_id=source.id), Filter(view="all", source_id=other.id)],
            [Filter(view="all", brand_id=source.brand_id), Filter(view="all", brand_id=other.brand_id)],
        ]
        for filters in split:
            parts = [set(reviews.list_ids(workspace, one, now=now)) for one in filters]
            assert set().union(*parts) == whole
            assert sum(map(len, parts)) == len(whole)

        every = coverage.measure(workspace, Selection(), now=now)
        assert every.heard + every.declined + every.waiting == every.complaints - every.set_aside
        for by in ("brand", "source", "month"):
            parts = [part for _, part in coverage.measure_by(workspace, Selection(), by, now=now)]
            for name in ("complaints", "set_aside", "heard", "heard_in_private", "declined", "waiting", "overdue",
                         "won_back", "conversations", "within_target_count", "within_target_of"):  # fmt: skip
                assert sum(getattr(part, name) for part in parts) == getattr(every, name), (by, name)


@FEW
@given(
    st.lists(
        st.one_of(
            WORDS, st.text(max_size=300), st.sampled_from(['"', "a* OR", "NEAR(", "-x", "^", "冷たか", "'; --", "\x00"])
        ),
        max_size=20,
    )
)
def test_whatever_is_typed_into_the_search_box_finds_a_part_of_all_and_breaks_nothing(searches):
    with a_workspace() as workspace:
        arrives(
            workspace,
            a_source(workspace, a_brand(workspace)),
            a_review("r1"),
            a_review("r2", author="美咲", text="冷たかった"),
        )
        whole = set(reviews.list_ids(workspace, Filter(view="all"), now=NOON))
        for typed in searches:
            found = Filter(view="all", search=typed)
            assert set(reviews.list_ids(workspace, found, now=NOON)) <= whole
            assert reviews.count(workspace, found, now=NOON) == len(reviews.list_ids(workspace, found, now=NOON))


@MANY
@given(
    st.one_of(
        st.binary(max_size=400),
        st.text(max_size=300).map(lambda text: f"<opml>{text}<outline xmlUrl='".encode("utf-8", "replace")),
    )
)
def test_no_list_of_feeds_breaks_its_reader(raw):
    for _, address in feed_lists.from_lines(raw):
        assert address.strip() == address != ""
    with contextlib.suppress(PayloadChanged):
        assert all(address for _, address in feed_lists.from_opml(raw))


MOMENTS = st.one_of(st.none(), st.integers(-500, 500).map(lambda hours: NOON + timedelta(hours=hours)))


@MANY
@given(st.lists(st.tuples(st.integers(-500, 50), st.booleans(), st.booleans(), MOMENTS, MOMENTS), max_size=12))
def test_the_measures_of_any_complaints_add_up_and_stay_within_their_bounds(told):
    facts = [
        ComplaintFacts(n, "b", "s", NOON + timedelta(hours=h), NOON + timedelta(hours=h + 48), set_aside=a, declined=d,
                       first_public_at=public, answered_in_private_at=private)
        for n, (h, a, d, public, private) in enumerate(told)
    ]  # fmt: skip
    found = figures(facts, now=NOON)
    counted = found.complaints - found.set_aside
    assert found.heard + found.declined + found.waiting == counted
    assert found.heard_in_private <= found.heard
    assert found.overdue <= found.waiting
    for share in (found.coverage, found.accounted_for, found.within_target):
        assert share is None or 0 <= share <= 1
    assert (found.coverage is None) == (counted == 0)
    if found.median_hours_to_reply is not None:
        assert 0 <= found.median_hours_to_reply <= found.p90_hours_to_reply


@FEW
@given(st.lists(st.tuples(WORDS, WORDS, WORDS), min_size=1, max_size=6), st.sampled_from([",", ";"]), st.booleans())
def test_every_cell_of_the_log_is_read_back_as_it_was_but_for_the_apostrophe(told, delimiter, bom):
    with a_workspace() as workspace, tempfile.TemporaryDirectory() as folder:
        source = a_source(workspace, a_brand(workspace))
        page = [a_review(f"r{n:02}", author=who, title=title, text=text) for n, (who, title, text) in enumerate(told)]
        arrives(workspace, source, *page, whole=False)
        target = Path(folder) / "log.csv"
        choice = LogChoice(include_unanswered=True, delimiter=delimiter, bom=bom)
        assert response_log.write_log(workspace, target, choice) == len(page)
        raw = target.read_bytes()
        assert raw.startswith(b"\xef\xbb\xbf") == bom
        with target.open(encoding="utf-8-sig", newline="") as file:
            header, *rows = csv.reader(file, delimiter=delimiter)
        assert tuple(header) == COLUMNS
        found = {row[COLUMNS.index("review_id")]: dict(zip(COLUMNS, row, strict=True)) for row in rows}
        for review in page:
            row = found[review.external_id]
            for column, wanted in (
                ("reviewer", review.author),
                ("review_title", review.title),
                ("review_text", review.text),
            ):
                guarded = wanted.startswith(("=", "+", "-", "@", "\t", "\r"))
                assert row[column] == (f"'{wanted}" if guarded else wanted)


#: Words as they stand in a review after a site's markup is gone: nothing but what survives a cell.
PLAIN = st.lists(
    st.sampled_from(["soup", "=1+1", "-cold", "\"quoted\"", "a;b", "a,b", "Größe", "ليلى", "一杯茶", "@home", "😀", "'apostrophe"]),
    min_size=1, max_size=6,
).map(" ".join)  # fmt: skip


@st.composite
def plain_page(draw):
    names = draw(st.lists(st.integers(0, 40), min_size=1, max_size=8, unique=True))
    return [
        a_review(
            f"r{name}", author=draw(PLAIN), title=draw(st.just("") | PLAIN), text=draw(PLAIN), rating=draw(STARS), language=draw(st.sampled_from(["en", "de"])),
            created_at=NOON - timedelta(hours=40 * name + draw(st.integers(0, 39))),
        )
        for name in names
    ]  # fmt: skip


#: Each example is two workspaces and two files: a failing one is told as it was found.
@settings(FEW, max_examples=12, phases=[Phase.explicit, Phase.generate])
@example([a_review("r0", rating=None, language="en", created_at=NOON)], [(0, "none"), (0, "reply")], ",")
@given(plain_page(), handled(), st.sampled_from([",", ";"]))
def test_exported_imported_into_an_empty_workspace_and_exported_again_is_the_same_file(page, steps, delimiter):
    choice = LogChoice(include_unanswered=True, delimiter=delimiter)
    with a_workspace() as workspace, a_workspace() as empty, tempfile.TemporaryDirectory() as folder:
        brand = a_brand(workspace)
        arrives(workspace, a_source(workspace, brand, "Guide", kind="file"), *page, whole=False)
        ids = list(reviews.list_ids(workspace, Filter(view="all"), now=NOON))
        for number, (place, step) in enumerate(steps):
            take(workspace, brand, ids[place % len(ids)], step, NOON + timedelta(minutes=number))
        cases.set_reasons(workspace, ids[0], ["cold food", "waiting"], now=NOON)
        cases.describe(workspace, ids[0], now=NOON, product="soup", prior_channel="telephone")
        once, again = Path(folder) / "once.csv", Path(folder) / "again.csv"
        response_log.write_log(workspace, once, choice)
        copy = a_brand(empty)
        if once.read_bytes().count(b"\r\n") > 1:  # a file of nothing but headings says so, and is refused nothing
            import_reviews(empty, once, copy, mapping={}, now=NOON + timedelta(hours=1))
        response_log.write_log(empty, again, choice)
        assert again.read_bytes() == once.read_bytes()
