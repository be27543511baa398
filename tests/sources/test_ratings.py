"""Every spelling of a rating that SOURCES.md section 15 lists, and none of the traps it warns of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.rating_elements import rating_elements
from sources.rating_markup import rating_in_extensions, rating_in_markup, stars_of
from sources.ratings import normalised, number, out_of, rating_in_text, rating_of_review

SPELLINGS = {
    "★★☆☆☆ Disappointing": 2, "⭐⭐": 2, "⭐️⭐️ meh": 2, "★½": 1.5, "★★★½☆": 3.5, "★ awful": 1, "4.5★": 4.5, "★ 2.5": 2.5,
    "2/5": 2, "[1/5] Never again": 1, "(2/5) so so": 2, "8/10": 4, "4/10, sadly": 2, "3 / 6": 2.5, "40/100": 2, "0/5": 1,
    "Rating: 4.5 / 5 – good": 4.5, "It was 2/5.": 2, "2/5 for service": 2, "Score 2,5/5": 2.5,
    "2 out of 5": 2, "Two out of five: noisy": 2, "1 of 5 bubbles": 1, "2 stars out of 5": 2,
    "2,5 von 5": 2.5, "Zwei von fünf Sternen": 2, "1 von 5 Sternen": 1,
    "2 sur 5": 2, "note : 2 sur 5": 2, "Note 3 sur 10": 1.5, "une étoile sur 5": 1,
    "2 de 5": 2, "dos de cinco estrellas": 2, "1 de 5 estrelas": 1, "2 van 5 sterren": 2, "twee van vijf": 2,
    "Een van vyf": 1, "2 su 5": 2, "Rating: 1 star": 1, "Rated 2 stars": 2, "Bewertung: 1": 1, "Nota: 2": 2,
    "Rating: 40%": 2, "40%": 2, "40 % - disappointing": 2, "1 star": 1, "1-star review": 1, "zwei Sterne": 2,
    "trois étoiles": 3, "1,5 sterren": 1.5, "Zero stars": 1, "Two stars because support answered.": 2,
    "Replies: 0 Rating: 2 stars": 2,
}  # fmt: skip
TRAPS = [
    "Open 24/7", "Open 24/7, visited 3/5", "visited on 3/5", "del 3/10", "am 3/10 bestellt", "le 3/5 à 20h", "3/5/2024",
    "12/3/5", "5 star hotel", "a 5-star hotel in Rome", "hotel 4 étoiles", "Hotel mit 3 Sterne", "4-Sterne-Hotel",
    "version 2.5/5.1", "v2.5/5", "iPhone 5/6", "page 3/5", "Part 2/5 of my story", "4/5 customers agree", "2 out of 5 times",
    "2 de 5 mesas libres", "one of five people", "11/10 would buy", "6/5", "3/7", "9/11", "50% off", "20% discount",
    "100% recommended", "I wanted to give 5 stars but", "Not a 5 star place", "would have been 5 stars", "★ Sale ★ now",
    "★★★★★★★", "Galaxy Note 4 battery", "1/2 price", "http://x.example/5/5/", "2-3/5", "tel. 030/100", "10-5/10",
    "", "No rating here at all", "5 stars reviews are fake", "size 4/5", "2024/10",
]  # fmt: skip


@pytest.mark.parametrize("text", SPELLINGS)
def test_a_rating_in_words_is_read_and_marked_as_guessed(text: str) -> None:
    found = rating_in_text(text)
    assert found is not None
    assert (found.stars, found.guessed) == (SPELLINGS[text], True)


@pytest.mark.parametrize("text", TRAPS)
def test_what_only_looks_like_a_rating_is_none(text: str) -> None:
    assert rating_in_text(text) is None


def test_the_title_is_believed_before_the_text() -> None:
    found = rating_of_review("2/5", "My friends gave it 5/5")
    assert found is not None
    assert found.stars == 2


def test_a_rating_is_looked_for_at_the_edges_of_a_long_text_only() -> None:
    story = "The soup was cold and the waiter gone. " * 20
    assert rating_in_text(story + "Somebody said 2/5. " + story) is None
    assert (rating_in_text(story + "All in all 2/5") or pytest.fail("lost")).stars == 2
    assert (rating_in_text("1/5. " + story) or pytest.fail("lost")).stars == 1


@pytest.mark.parametrize(
    ("value", "best", "worst", "stars"),
    [
        (3, None, None, 3), (0, None, None, None), (6, None, None, None), (8, 10, 1, 4.11), (0, 10, 0, 1), (10, 10, 0, 5),
        (5, 10, 0, 3), (1, 1, 0, 5), (50, 100, 0, 3), (3, 5, 5, None), (float("nan"), 5, 1, None),
    ],
)  # fmt: skip
def test_a_stated_scale_is_brought_to_one_to_five(
    value: float, best: float | None, worst: float | None, stars: float | None
) -> None:
    assert normalised(value, best, worst) == stars


def test_a_scale_without_a_worst_value_keeps_its_proportion() -> None:
    assert (out_of(40, 100), out_of(4, 10), out_of(0, 5), out_of(7, 5)) == (2, 2, 1, None)


@pytest.mark.parametrize(
    ("text", "value"),
    [("4,6", 4.6), ("3½", 3.5), ("½", 0.5), ("40%", 40), ("x", None), ("", None), ("1e9", None), ("٣", None), (4, 4.0), (10**400, None),
     (-(10**400), None), (float("nan"), None), (float("-inf"), None)],
)  # fmt: skip
def test_numbers_are_read_as_people_write_them(text: object, value: float | None) -> None:
    assert number(text) == value


MARKUP = {
    '<div class="hreview"><span class="rating">2</span> bad</div>': 2,
    '<div class="hreview"><span class="rating"><span class="value">4</span> of <span class="best">10</span></span></div>': 2.33,
    '<abbr class="rating" title="1">★☆☆☆☆</abbr>': 1,
    '<div class="h-review"><data class="p-rating" value="2">two</data></div>': 2,
    '<p class="h-review"><span class="p-rating">6</span>/<span class="p-best">10</span></p>': 3.22,
    '<div itemprop="reviewRating"><meta itemprop="ratingValue" content="1"><meta itemprop="bestRating" content="5"></div>': 1,
    '<span itemprop="ratingValue">4,5</span>': 4.5,
    '<script type="application/ld+json">{"@type":"Review","reviewRating":{"ratingValue":"2"}}</script>': 2,
    '<script type="application/ld+json">{"@graph":[{"@type":"Product","aggregateRating":{"ratingValue":4.8},'
    '"review":{"@type":"Review","reviewRating":{"ratingValue":3,"bestRating":10,"worstRating":0}}}]}</script>': 2.2,
    '<div itemprop="aggregateRating"><span itemprop="ratingValue">4.8</span></div>': None,
    '<div class="hreview-aggregate"><span class="rating">4</span></div>': None,
    '<script type="application/ld+json">{"@type":"Product","aggregateRating":{"ratingValue":4.8}}</script>': None,
    '<script type="application/ld+json">{broken rating</script>': None,
    '<div class="hreview"><b class="rating">2</b></div><div class="hreview"><b class="rating">5</b></div>': None,
    "<p>The rating of my heart</p>": None,
}  # fmt: skip


@pytest.mark.parametrize("fragment", MARKUP)
def test_a_rating_that_markup_states_is_read_and_totals_are_not(fragment: str) -> None:
    found = rating_in_markup(fragment)
    assert (found.stars if found else None) == MARKUP[fragment]
    assert found is None or not found.guessed


NS = 'xmlns:r="http://example.org/review" xmlns:media="http://search.yahoo.com/mrss/" xmlns:im="http://itunes.apple.com/rss"'
ELEMENTS = {
    "<r:rating>2</r:rating>": 2,
    '<r:rating max="10">4</r:rating>': 2.33,
    '<r:rating value="2" max="5"/>': 2,
    "<im:rating>1</im:rating>": 1,
    '<rating xmlns="http://example.org/stars">3</rating>': 3,
    "<r:reviewRating><r:ratingValue>3</r:ratingValue><r:bestRating>5</r:bestRating></r:reviewRating>": 3,
    "<rating>(PICS-1.1 3)</rating>": None,
    "<rating>3</rating>": None,
    "<media:rating>adult</media:rating>": None,
    '<media:starRating average="3.5" count="20" min="1" max="10"/>': None,
    "<r:aggregateRating><r:ratingValue>3</r:ratingValue></r:aggregateRating>": None,
    "<r:rating>none</r:rating>": None,
}


@pytest.mark.parametrize("element", ELEMENTS)
def test_a_rating_element_of_any_namespace_is_read_but_those_of_rss_and_media(element: str) -> None:
    document = f"<rss {NS}><channel><item><title>a</title>{element}</item><item><title>b</title></item></channel></rss>"
    found = rating_elements(document.encode())
    stars = [each.stars if each else None for each in found] if found is not None else [None, None]
    assert stars == [ELEMENTS[element], None]


@pytest.mark.parametrize(
    ("item", "stars"),
    [
        ({"_x": {"rating": 2}}, 2), ({"_review": {"rating": {"value": 4, "best": 10}}}, 2.33), ({"_rating": "3"}, 3),
        ({"_x": {"stars": "2,5"}}, 2.5), ({"_x": {"average_rating": 4.8, "count": 3}}, None), ({"rating": 2}, None),
        ({"_aggregateRating": {"ratingValue": 5}}, None), ({"_x": {"review": {"rating": 1}}}, 1), ({"_x": []}, None),
    ],
)  # fmt: skip
def test_a_rating_in_an_extension_of_json_feed_is_read(item: dict[str, object], stars: float | None) -> None:
    found = rating_in_extensions(item)
    assert (found.stars if found else None) == stars


def test_a_value_beyond_five_without_a_scale_is_a_guess() -> None:
    found = stars_of("8.5")
    assert found is not None
    assert (found.stars, found.guessed) == (4.25, True)


@given(st.text(max_size=600))
def test_no_text_makes_the_readers_of_ratings_fail(text: str) -> None:
    for found in (rating_in_text(text), rating_in_markup(text + "<b class=rating>"), stars_of(text)):
        assert found is None or 1 <= found.stars <= 5


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=9),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["rating", "value", "best", "max", "x"]), inner, max_size=4)
        ),
        max_leaves=12,
    )
)
def test_no_extension_makes_the_reader_of_ratings_fail(value: object) -> None:
    found = rating_in_extensions({"_x": value})
    assert found is None or 1 <= found.stars <= 5
