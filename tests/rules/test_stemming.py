"""Endings that are looked up make the same stems as endings that are searched for."""

from __future__ import annotations

import pytest
import snowballstemmer

from store.rules.specific_words import WORD
from store.rules.stemming import stemmer
from tests import coach_table


@pytest.fixture(scope="module")
def words():
    texts = [
        text for line in coach_table.labelled_replies(coach_table.OURS) for text in (line["reply"], line["review"])
    ]
    found = sorted({word for text in texts for word in (*WORD.findall(text), *WORD.findall(text.lower()))})
    assert len(found) > 3000
    return found


@pytest.mark.parametrize("algorithm", ["english", "german", "spanish", "french", "dutch", "portuguese"])
def test_the_stems_stay_snowball_s_own(words, algorithm):
    plain = snowballstemmer.stemmer(algorithm)
    stem = stemmer(algorithm)

    assert [stem(word) for word in words] == plain.stemWords(words)
