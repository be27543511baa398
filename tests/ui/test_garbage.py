"""Whoever types their first words is not kept waiting by Python's search for garbage in what was loaded for them."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest

from ui import spelling
from ui.garbage import loads_for_good


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    gc.enable()
    yield
    gc.enable()
    gc.unfreeze()


def test_a_search_does_not_look_through_the_dictionaries() -> None:
    spelling._read.cache_clear()
    speller = spelling.Speller()
    searched = []
    gc.collect()
    known = len(gc.get_objects())
    gc.callbacks.append(watch := lambda phase, about: searched.append(about["generation"]))
    try:
        assert not speller.check("The soup was cold and nobody came to our table.", "en").note
    finally:
        gc.callbacks.remove(watch)

    assert 2 not in searched, "no full search while they were read"
    assert len(gc.get_objects()) < known + 20_000
    assert gc.isenabled()


def test_what_is_loaded_by_two_at_a_time_is_not_searched_until_both_are_done() -> None:
    first_is_in, second_is_out = threading.Event(), threading.Event()

    def first() -> None:
        with loads_for_good():
            first_is_in.set()
            second_is_out.wait(10)

    thread = threading.Thread(target=first)
    thread.start()
    assert first_is_in.wait(10)
    with loads_for_good():
        kept = [[number] for number in range(10)]
    assert not gc.isenabled(), "the first still loads"
    second_is_out.set()
    thread.join()

    assert gc.isenabled()
    assert not any(one is kept[0] for one in gc.get_objects())


def test_whoever_had_no_search_has_none_afterwards() -> None:
    gc.disable()
    with pytest.raises(OSError), loads_for_good():
        raise OSError

    assert not gc.isenabled()
