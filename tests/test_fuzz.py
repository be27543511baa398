"""A few broken documents for each reader in the ordinary run; `python -m tests.fuzz` throws for as long as it is told to."""

from __future__ import annotations

import itertools

import pytest

from tests import fuzz

EACH = 60


@pytest.mark.parametrize("name", fuzz.READERS)
def test_broken_bytes_leave_a_reader_as_its_own_error_or_as_reviews(name):
    read = 0
    for _, raw in itertools.islice(fuzz.rounds(name, seed=20261123), EACH):
        fuzz.throw(name, raw)
        read += 1
    assert read == EACH


@pytest.mark.parametrize("name", fuzz.READERS)
def test_the_honest_documents_that_the_dice_begin_with_are_read(name):
    seeds = fuzz.READERS[name].seeds()
    assert any(seeds)
    for seed in seeds:
        fuzz.throw(name, seed)
