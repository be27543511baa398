"""A page of the owner's own: what search engines are told is read, what robots are asked is honoured, bombs stay small."""

from __future__ import annotations

import json
from contextlib import closing, suppress
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sources.document_shape import UnsafeShape
from sources.errors import PayloadChanged
from sources.kinds.feed_parts import Unreadable
from sources.kinds.page_document import read_page
from sources.reader_process import ReaderProcesses
from store.records import IncomingReview, Precision, SourceStatus
from tests.builders import NOON
from tests.conftest import fixtures_folder

PAGE = "https://shop.example/mug"


def read(page: str | bytes, content_type: str = "text/html") -> list[IncomingReview]:
    body = page.encode() if isinstance(page, str) else page
    return list(read_page(body, content_type=content_type, url=PAGE, now=NOON).reviews)


def with_data(*blocks: str) -> str:
    scripts = "".join(f'<script type="application/ld+json">{block}</script>' for block in blocks)
    return f"<html><head>{scripts}</head><body></body></html>"


def a_review(**fields: Any) -> dict[str, Any]:
    return {"@type": "Review", "author": "Ana", "datePublished": "2026-11-01", "reviewBody": "Cold."} | fields


def stars(**rating: Any) -> float | None:
    (review,) = read(with_data(json.dumps(a_review(reviewRating=rating))))
    return review.rating


def test_every_scale_is_brought_to_one_to_five_and_what_lies_outside_is_no_rating():
    assert stars(ratingValue=2) == 2
    assert stars(ratingValue="4,5") == 4.5
    assert stars(ratingValue="8.5", bestRating="10", worstRating="1") == 4.33
    assert stars(ratingValue=0, bestRating=10, worstRating=0) == 1
    assert stars(ratingValue="40%") == 2.6
    assert stars(ratingValue=[{"@value": "3"}]) == 3
    assert stars(ratingValue=7) is None
    assert stars(ratingValue=0) is None
    assert stars(ratingValue="★★☆☆☆") == 2


def test_reviews_are_found_wherever_they_are_nested_and_totals_never_are():
    nested = {
        "@graph": [
            {"@type": "WebSite"},
            {
                "@type": "Product",
                "aggregateRating": {"@type": "AggregateRating", "ratingValue": 1, "reviewBody": "no"},
                "review": [a_review(author="One"), [a_review(author="Two")], {"author": "Three", "reviewBody": "x"}],
                "hasVariant": [
                    {"@type": "Product", "review": a_review(**{"@type": "schema:UserReview"}, author="Four")}
                ],
            },
        ]
    }
    assert [review.author for review in read(with_data(json.dumps(nested)))] == ["One", "Two", "Three", "Four"]


@pytest.mark.parametrize(
    "block",
    [
        '<!-- {"@type":"Review","reviewBody":"Cold."} -->',
        '//<![CDATA[\n{"@type":"Review","reviewBody":"Cold."}\n//]]>',
        '{"@type":"Review",/* by a plugin */"reviewBody":"Cold.",}',
        '{"@type":"Review", // the body\n"reviewBody":"Cold."}',
        '{"@type":"Review","reviewBody":"Co\x01ld.\n"}',
        "{&quot;@type&quot;:&quot;Review&quot;,&quot;reviewBody&quot;:&quot;Cold.&quot;}",
    ],
)
def test_data_that_plugins_have_broken_is_read_all_the_same(block):
    (review,) = read(with_data(block))
    assert review.text == "Cold."


def test_a_broken_block_is_told_and_the_others_are_read():
    page = with_data("{broken", json.dumps(a_review()))
    reading = read_page(page.encode(), content_type="", url=PAGE, now=NOON)
    assert len(reading.reviews) == 1
    assert reading.notes == ["1 part of the page's data is broken and was left out."]


def test_the_syntax_with_most_reviews_is_read_and_none_is_read_twice():
    marked = "".join(
        f'<div itemscope itemtype="http://schema.org/Review"><b itemprop="author">{name}</b>'
        f'<p itemprop="reviewBody">Cold.</p><i itemprop="reviewRating">1</i></div>'
        for name in ("Ana", "Ben")
    )
    page = with_data(json.dumps(a_review())).replace("<body>", f"<body>{marked}")
    assert [review.author for review in read(page)] == ["Ana", "Ben"]


def test_rdfa_and_itemref_are_understood():
    rdfa = (
        '<div vocab="https://schema.org/" typeof="Product"><div property="review" typeof="Review">'
        '<span property="author" typeof="Person"><span property="name">Ana</span></span>'
        '<div property="reviewRating" typeof="Rating"><span property="ratingValue">2</span></div>'
        '<p property="reviewBody">Cold.</p></div></div>'
    )
    refers = (
        '<div itemscope itemtype="https://schema.org/Review" itemref="a b"></div><p id="a" itemprop="author">Ben</p>'
        '<div id="b"><p itemprop="reviewBody">Slow.</p></div>'
    )
    assert [(one.author, one.rating, one.text) for one in read(rdfa)] == [("Ana", 2, "Cold.")]
    assert [(one.author, one.text) for one in read(refers)] == [("Ben", "Slow.")]


def test_the_recorded_pages_are_read_as_their_authors_meant_them():
    folder = fixtures_folder() / "schema_org"
    ana, tom = read((folder / "jsonld_localbusiness_reviews.html").read_bytes())
    assert (ana.author, ana.rating, ana.title, ana.created_precision) == ("Ana", 1, "Cold bread", Precision.DAY)
    assert (tom.author, tom.rating, tom.text, tom.weak_key) == ("Tom", 2.5, "meh", True)
    ellie, lucas = read((folder / "schemaorg_eg-0010_microdata.html").read_bytes())
    assert (ellie.author, ellie.rating, lucas.rating) == ("Ellie", 1, 4)
    (crepes,) = read((folder / "microformats-v2_h-review_vcard.html").read_bytes())
    assert (crepes.author, crepes.rating, crepes.product) == ("Tantek", 5, "Crepes on Cole")
    for name in ("product.html", "schemaorg_eg-0004_microdata.html", "schemaorg_eg-0175_json.html"):
        assert read((folder / name).read_bytes()) == []


def test_a_page_without_a_declared_character_set_is_not_garbled():
    page = with_data(json.dumps(a_review(reviewBody="Kälte – zweimal"), ensure_ascii=False))
    assert read(page)[0].text == "Kälte – zweimal"
    assert read(page.encode("latin-1", "replace"), "text/html; charset=iso-8859-1")[0].text.startswith("Kälte")


# --- hostile pages ---------------------------------------------------------------------------------------------------

HOSTILE = {
    "nested tags": b"<div>" * 200_000 + b"x",
    "nested data": b'<script type="application/ld+json">' + b'{"review":' * 50_000 + b"</script>",
    "nested lists": b'<script type="application/ld+json">' + b"[" * 100_000 + b"]" * 100_000 + b"</script>",
    "references in circles": b'<div itemscope itemtype="https://schema.org/Review" id="a" itemref="a b"><p itemprop="review" itemscope '
    b'id="b" itemref="a b"></p></div>' * 50,
    "references that multiply": b"".join(
        b'<div id="d%d" itemprop="review" itemscope itemref="%s"></div>' % (n, b" ".join(b"d%d" % m for m in range(20)))
        for n in range(20)
    ) + b'<div itemscope itemref="d1 d2 d3"></div>',
    "entities": b'<!DOCTYPE x [<!ENTITY a "' + b"ha" * 1000 + b'"><!ENTITY b "&a;&a;&a;&a;">]><p itemscope itemtype="https://schema.org/Review">&b;</p>',
    "an endless comment mark": b'<script type="application/ld+json">' + b"/*" * 100_000 + b"</script>",
    "an attribute of megabytes": b'<p class="h-review ' + b"x " * 2_000_000 + b'">a</p>',
    "a document of another kind": b"\x89PNG\r\n\x1a\n" + bytes(5000),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_page_ends_in_a_sentence_and_within_bounds(name):
    readers = ReaderProcesses(processes=1, seconds=12)
    with closing(readers), suppress(PayloadChanged):  # a fault of ours would be another error
        found = readers.read("page", HOSTILE[name], now=NOON, content_type="text/html", url=PAGE)
        assert len(found.reviews) <= 60


DATA = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(
        st.sampled_from(["@type", "@graph", "review", "reviewRating", "ratingValue", "bestRating", "author", "name", "reviewBody"]),
        inner | st.just("Review"),
        max_size=5,
    ),
    max_leaves=20,
)  # fmt: skip
MARKUP = st.lists(
    st.sampled_from(
        [
            "<div itemscope itemtype='https://schema.org/Review'>", "<p itemprop=reviewBody>", "<i itemprop=reviewRating>",
            "<b class='h-review'>", "<b class=p-rating>", "<time class=dt-published datetime=x>", "</div>", "</p>", "<div typeof=Review>",
            "<span property='author name'>", "★★", "4/5", "&#xD800;", "&nbsp;", "\0", "<!--", "]]>",
        ]
    ),
    max_size=25,
)  # fmt: skip


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.one_of(
        DATA.map(lambda data: with_data(json.dumps(data))),
        MARKUP.map("".join),
        st.text(max_size=200),
        st.binary(max_size=200),
    )
)
def test_nothing_leaves_the_reader_but_reviews_and_our_own_refusals(page):
    try:
        found = read(page)
    except (Unreadable, UnsafeShape):
        return
    for review in found:
        assert review.external_id
        assert review.rating is None or 1 <= review.rating <= 5
        assert review.text or review.title or review.rating is not None
        assert review.created_at is None or review.created_at.tzinfo is not None
        review.text.encode()


# --- robots.txt ------------------------------------------------------------------------------------------------------


@pytest.fixture
def shop(site, store):
    site.shows("/mug", with_data(json.dumps(a_review())))
    return store.watches("page", url=site.url("/mug"))


def poll(poller, clock):
    (result,) = poller.poll_due(force=True)
    clock.goes_on(hours=4)
    return result


def test_a_page_is_read_where_no_robots_txt_stands_and_the_file_is_asked_for_about_once_a_day(
    site, shop, poller, clock
):
    assert [poll(poller, clock).status for _ in range(7)] == ["ok"] * 7
    assert len(site.visits("/robots.txt")) == 2
    assert site.requests[0].path == "/robots.txt"


def test_a_page_that_robots_are_asked_to_leave_alone_is_left_alone(site, shop, poller, clock):
    site.shows("/robots.txt", "User-agent: *\nDisallow: /\n\nUser-agent: heard\nAllow: /mug$\nDisallow: /")
    assert poll(poller, clock).status == "ok"
    site.shows("/robots.txt", "User-agent: *\nAllow: /\nDisallow: /*ug")
    results = [poll(poller, clock) for _ in range(7)]
    assert results[-1].status == "failed"
    assert "robots.txt" in results[-1].error
    assert len(site.visits("/mug")) == 6


def test_a_site_that_cannot_tell_its_rules_is_left_alone_unless_it_let_us_in_before(site, shop, store, poller, clock):
    site.answers("/robots.txt", 503)
    first = poll(poller, clock)
    assert (first.status, site.visits("/mug")) == ("failed", [])
    assert "left alone" in first.error
    site.shows("/robots.txt", "User-agent: *\nDisallow: /admin")
    assert poll(poller, clock).status == "ok"
    site.answers("/robots.txt", 500)
    assert [poll(poller, clock).status for _ in range(8)] == ["ok"] * 8
    assert store.health[shop.id].status is SourceStatus.OK
