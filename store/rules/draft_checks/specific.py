"""Whether the reply could belong to this complaint only: restated points, or stock phrases and a twin.

A reply that names the matter is never called scripted, and the other way round. Not here: the complaint's points
themselves (`store/rules/complaint_points.py`) and the comparing of texts (`store/rules/sameness.py`).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from store.records import Level
from store.rules.draft_checks.reading import Draft, Hit
from store.rules.packs import Pack
from store.rules.spans import Span, inside
from store.rules.specific_words import WORD, carried

#: Words of matter beyond the review's own that show a reply was written for one complaint.
ENOUGH_OWN_WORDS = 3
#: Fewer words than these are no phrases.
FEWEST_WORDS = 6
#: How far behind "trouble with" its object is looked for, in characters.
REACH_OF_A_TOPIC = 45
#: Characters between two restated words that still read as one thing said ("soup came cold").
REACH_OF_A_STRETCH = 14


@dataclass(frozen=True, slots=True)
class Matter:
    """What the draft's words carry: `shared` with the review (span by stem), its `own`, and the objects of its
    troubles (`topics`: "trouble with the checkout")."""

    shared: dict[str, Span]
    own: dict[str, Span]
    topics: list[Span]
    words: int
    stock: int


def matter(draft: Draft, signature: Span | None) -> Matter:
    """The matter in a draft, outside greetings, signatures, routes and stock phrases."""
    shared: dict[str, Span] = {}
    own: dict[str, Span] = {}
    pack = draft.pack
    if pack is None:
        return Matter(shared, own, [], 0, 0)
    stock = draft.find("scripted", "stock")
    passed = sorted([*stock, *draft.routes, *draft.greetings])
    no_matter = [*draft.routes, *draft.greetings]
    last = _folded_position(draft, signature[0]) if signature else len(draft.words)
    names = draft.names
    review_stems = draft.review_stems
    roots = draft.carried
    words = draft.each_word[: bisect_right(draft.each_word, last, key=re.Match.end)]
    position = 0
    for match in words:
        word = match[0]
        root = roots.get(word)
        if not root or word in names:
            continue
        start = match.start()
        while position < len(passed) and passed[position][1] <= start:
            position += 1
        is_passed = position < len(passed) and passed[position][0] <= start
        if is_passed and (root not in review_stems or inside(start, no_matter)):
            continue
        if root in review_stems:
            shared.setdefault(root, match.span())
        elif root not in own and len(root) > 1 and not _is_a_name(draft, match.span()):
            own[root] = match.span()
    return Matter(shared, own, _topics(draft, pack), len(words), len(stock))


def _folded_position(draft: Draft, place: int) -> int:
    """The first position of the folded draft that lies at or behind a code point of its text."""
    return bisect_left(range(len(draft.words)), place, key=lambda at: draft.map.span(at, at)[0])


def _is_a_name(draft: Draft, span: Span) -> bool:
    """Somebody is addressed: a capital between a comma and a stop ("We are sorry, Josh.")."""
    start, end = span
    if not draft.text[draft.map.span(start, end)[0]].isupper():
        return False
    return draft.words[max(0, start - 2) : start].strip() == "," and draft.words[end : end + 1] in (
        "",
        ",",
        ".",
        "!",
        "?",
        "\n",
    )


def _topics(draft: Draft, pack: Pack) -> list[Span]:
    topics: list[Span] = []
    for start, end in draft.find("restates", "topic"):
        limit = min(_clause_end(draft, end), end + REACH_OF_A_TOPIC)
        words = list(WORD.finditer(draft.words, end, limit))[:4]
        named = next(
            (
                word
                for word in words
                if carried(word[0], pack) and word[0] not in draft.names and not _is_a_name(draft, word.span())
            ),
            None,
        )
        if named and not any(one <= named.start() < two for one, two in draft.routes):
            topics.append((start, named.end()))
    return topics


def _clause_end(draft: Draft, position: int) -> int:
    """Where the clause around a position ends: "about this, it is …" names no topic."""
    end = draft.sentence_at(position)[1] or len(draft.words)
    return next((at for at in range(position, end) if draft.words[at] in ",;:()"), end)


def restates(draft: Draft, found: Matter) -> list[Hit]:
    """Praise where the reply takes the matter up: the words that carry it, one stretch in a sentence."""
    if not is_specific(draft, found):
        return []
    spans = list(found.shared.values()) or found.topics
    if not spans:  # its own words alone: where they stand closest
        return [Hit("restates", Level.PRAISE, *_densest(sorted(found.own.values())))]
    by_sentence: dict[Span, list[Span]] = {}
    for span in sorted(spans):
        by_sentence.setdefault(draft.sentence_at(span[0]), []).append(span)
    return [Hit("restates", Level.PRAISE, *_densest(inside)) for inside in by_sentence.values()]


def _densest(spans: list[Span]) -> Span:
    """The stretch in which most of these words stand close together, so that praise marks them and not the sentence."""
    stretches = [[spans[0]]]
    for span in spans[1:]:
        if span[0] - stretches[-1][-1][1] <= REACH_OF_A_STRETCH:
            stretches[-1].append(span)
        else:
            stretches.append([span])
    best = max(stretches, key=len)
    return best[0][0], best[-1][1]


def is_specific(draft: Draft, found: Matter) -> bool:
    if found.shared or found.topics:
        return True
    return len(found.own) >= ENOUGH_OWN_WORDS


def may_be_stock(found: Matter) -> bool:
    """Whether a reply takes up nothing of the review and names no trouble: then words of its own alone, which are nobody's
    small talk as far as we know, may still be it."""
    return found.words >= FEWEST_WORDS and not found.shared and not found.topics


def is_stock(draft: Draft, found: Matter) -> bool:
    """Built from phrases that would fit any complaint."""
    if found.words < FEWEST_WORDS or is_specific(draft, found):
        return False
    return bool(found.stock) or bool(draft.routes)


def scripted(draft: Draft, found: Matter, twin: str) -> list[Hit]:
    """One warning for the whole reply, at the sentence that gives it away: where a near-copy begins (it names its twin),
    or where the first stock phrase stands. A wave under every word would read as a marked exam paper."""
    if is_specific(draft, found) or not draft.sentences:
        return []
    if twin:
        begins = next((one for one in draft.sentences if not _is_greeting(draft, one)), draft.sentences[0])
        return [Hit("scripted", Level.WARNING, *begins, message="scripted_twin", values={"twin": twin})]
    if is_stock(draft, found):
        stock = min((start for start, _ in draft.find("scripted", "stock")), default=draft.sentences[0][0])
        with_it = next((one for one in draft.sentences if one[1] > stock), draft.sentences[0])
        return [Hit("scripted", Level.WARNING, *with_it)]
    return []


def _is_greeting(draft: Draft, sentence: Span) -> bool:
    return any(start <= sentence[0] and sentence[1] <= end + 1 for start, end in draft.greetings)
