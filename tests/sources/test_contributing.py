"""The worked example of CONTRIBUTING.md is a kind of source like any other: taken out of the document and run."""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from sources import registry
from tests.conftest import REPOSITORY
from tests.sources import test_every_kind as contract
from tests.sources.places import PLACES, Place
from tests.sources.test_every_kind import WRONG, AnySite

EXAMPLE, LINE, PAYLOAD = re.findall(
    r"```(?:python|json)\n(.*?)```", (REPOSITORY / "CONTRIBUTING.md").read_text("utf-8"), re.DOTALL
)


@pytest.fixture
def guestbook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The file and the line of the document, in place for one story."""
    file = tmp_path / "guestbook.py"
    file.write_text(EXAMPLE, encoding="utf-8")
    ((name, module),) = ast.literal_eval("{" + LINE + "}").items()
    spec = importlib.util.spec_from_file_location(module, file)
    assert spec is not None
    assert spec.loader is not None
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    monkeypatch.setitem(sys.modules, module, loaded)
    monkeypatch.setitem(registry._MODULES, name, module)
    monkeypatch.setitem(PLACES, name, lambda site: Place({"url": site.url("/book")}, ["/book"]))
    return


def test_the_example_is_short():
    assert len((EXAMPLE + LINE + PAYLOAD).splitlines()) < 60


def test_the_example_says_what_it_is(guestbook, tmp_path, monkeypatch):
    (tmp_path / "guestbook").mkdir()
    (tmp_path / "guestbook" / "ordinary.json").write_text(PAYLOAD, encoding="utf-8")
    monkeypatch.setattr(contract, "PAYLOADS", tmp_path)
    contract.test_a_kind_says_what_it_is("guestbook")


def test_the_example_reads_its_payload_once(guestbook, site, store, poller, clock, keyring):
    book = AnySite(site, store, poller, "guestbook", keyring)
    book.shows(PAYLOAD.encode())
    (first,) = poller.poll_due()
    clock.goes_on(hours=3)
    (second,) = poller.poll_due()
    assert (first.status, first.new, second.status, second.new, second.updated) == ("ok", 1, "ok", 0, 0)
    (review,) = store.reviews[book.source.id].values()
    assert (review.author, review.rating, review.external_id) == ("Ana", 1.0, "31")


@pytest.mark.parametrize("wrong", WRONG)
def test_the_example_says_in_a_sentence_what_it_cannot_read(guestbook, wrong, site, store, poller, keyring):
    contract.test_an_answer_that_is_none_of_the_kinds_is_said_in_a_sentence(
        wrong, AnySite(site, store, poller, "guestbook", keyring)
    )


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_the_example_makes_nothing_up_of_half_an_answer(
    guestbook, share, site, store, poller, clock, keyring, tmp_path, monkeypatch
):
    (tmp_path / "guestbook").mkdir()
    (tmp_path / "guestbook" / "ordinary.json").write_text(PAYLOAD, encoding="utf-8")
    monkeypatch.setattr(contract, "PAYLOADS", tmp_path)
    contract.test_an_answer_cut_in_half_never_makes_up_reviews(
        share, AnySite(site, store, poller, "guestbook", keyring), store, clock
    )
