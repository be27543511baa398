"""Setting up Google reviews at the real window: the browser, the choice of the place, the proof, and what can go wrong."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit

from sources.signing_in import SigningIn
from store import brands, configured_sources
from store.records import SourceStatus
from tests.google_business_site import ACCOUNT, LOCATION, GoogleBusinessSite
from tests.journeys.conftest import NOW, Person
from tests.keyring_in_memory import KeyringInMemory, in_place_of_the_system_s
from tests.oauth_site import browser, is_open


@pytest.fixture(autouse=True)
def ring() -> Iterator[KeyringInMemory]:
    with in_place_of_the_system_s() as ring:
        yield ring


@pytest.fixture
def google() -> Iterator[GoogleBusinessSite]:
    with GoogleBusinessSite(lambda: NOW) as site:
        site.keeps("r1", 1, "Waited 50 minutes and nobody said a word.", author="Avery")
        yield site  # type: ignore[misc]


@pytest.fixture
def dialog(person: Person, google: GoogleBusinessSite) -> Callable[[str], QLineEdit]:
    """The dialog of a brand's new source, at Google, filled in up to the sign-in."""
    brands.add_brand(person.window.desk.connections, name="Corner Café", now=NOW)
    person.window.desk.refresh()
    person.until_quiet()
    person.window.do("add_source")
    person.waits_until(lambda: person.sees("sourceDialog"))
    person.find("sourceDialog").kinds.choose("google_business")
    person.waits_until(lambda: person.sees("setting_client_id"))

    def field(name: str) -> QLineEdit:
        return person.find(f"setting_{name}")  # type: ignore[return-value]

    for name, words in (
        ("client_id", google.client_id), ("client_secret", google.client_secret), ("base_url", google.url),
    ):  # fmt: skip
        field(name).setText(words)
    return field


def agrees(pages: list[str], *, is_here: bool = True) -> str:
    """The person's browser, as a program of its own."""
    told: list[str] = []
    work = threading.Thread(target=lambda: told.append(browser(pages[-1], is_here=is_here)))
    work.start()
    work.join()
    return told[0]


def says(person: Person) -> str:
    return person.find("signInSentence").text()


def test_google_is_set_up_from_the_browser_to_the_proof(
    person: Person, dialog: Callable[[str], QLineEdit], google: GoogleBusinessSite, opened_pages: list[str],
    ring: KeyringInMemory,
) -> None:  # fmt: skip
    assert not person.find("saveSourceButton").isEnabled()
    person.clicks("signInButton")
    assert opened_pages[-1].startswith(f"{google.url}/o/oauth2/v2/auth?")
    assert "Waiting" in says(person)
    agrees(opened_pages)
    person.waits_until(lambda: "You are signed in" in says(person), "signed in")
    place = person.find("placeBox")
    assert isinstance(place, QComboBox)
    person.waits_until(lambda: place.isVisible() and place.count() == 3, "the places are there")
    place.setCurrentIndex(1)
    place.activated.emit(1)
    assert (dialog("account").text(), dialog("location").text()) == (ACCOUNT, LOCATION)
    assert not ring.kept, "nothing is stored before it is saved"

    person.clicks("testNowButton")
    person.waits_until(lambda: "It works" in person.find("testSentence").text(), "the proof")
    person.clicks("saveSourceButton")
    person.waits_until(lambda: not person.sees("sourceDialog"))
    person.waits_until(lambda: person.window.queue.model.rowCount() == 1, "the complaint is in the queue")
    assert any(name.endswith("/sign_in") for name in ring.kept)
    assert not [kept for kept in ring.kept.values() if "access-" in kept]


def test_a_browser_on_another_machine_is_answered_by_pasting(
    person: Person, dialog: Callable[[str], QLineEdit], opened_pages: list[str]
) -> None:
    person.clicks("signInButton")
    person.clicks("pasteInstead")
    redirected = agrees(opened_pages, is_here=False)
    person.find("pastedAddress").setText(redirected)
    person.waits_until(lambda: "You are signed in" in says(person), "signed in")
    assert not person.sees("pastedAddress")


def test_no_is_taken_for_an_answer_and_can_be_thought_over(
    person: Person, dialog: Callable[[str], QLineEdit], google: GoogleBusinessSite, opened_pages: list[str]
) -> None:
    google.refuses_to_agree = True
    person.clicks("signInButton")
    agrees(opened_pages)
    person.waits_until(lambda: "did not agree" in says(person), "the refusal is shown")
    google.refuses_to_agree = False
    person.clicks("signInButton")
    agrees(opened_pages)
    person.waits_until(lambda: "You are signed in" in says(person), "signed in after all")


def test_a_sign_in_that_is_called_off_changes_nothing_and_is_not_believed_later(
    person: Person, dialog: Callable[[str], QLineEdit], google: GoogleBusinessSite, opened_pages: list[str]
) -> None:
    person.clicks("signInButton")
    person.clicks("signInButton")
    assert "Called off" in says(person)
    port = urlsplit(parse_qs(urlsplit(opened_pages[-1]).query)["redirect_uri"][0]).port or 0
    person.waits_until(lambda: not is_open(port), "the port is closed")
    assert "Called off" in says(person)
    assert not person.find("saveSourceButton").isEnabled()


def test_a_fault_of_ours_is_owned_up_to_with_the_next_step_and_can_be_tried_again(
    person: Person, dialog: Callable[[str], QLineEdit], opened_pages: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault in the waiting thread would leave the dialog waiting for ever, and its owner without a word."""

    def stumbles(*_given: object) -> str:
        raise ZeroDivisionError("a fault of ours")

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(SigningIn, "finish", stumbles)
        person.clicks("signInButton")
        agrees(opened_pages)
        person.waits_until(lambda: "A fault in Heard itself" in says(person), "the fault is owned up to")
    assert "Begin again" in says(person)
    assert "Copy diagnostics" in says(person)
    assert "ZeroDivisionError" not in says(person)
    person.clicks("signInButton")
    agrees(opened_pages)
    person.waits_until(lambda: "You are signed in" in says(person), "signed in after all")


def test_a_missing_client_id_is_said_where_the_button_is(
    person: Person, dialog: Callable[[str], QLineEdit], opened_pages: list[str]
) -> None:
    dialog("client_id").setText("")
    person.clicks("signInButton")
    assert "client id" in says(person)
    assert not opened_pages


def test_what_hinders_a_sign_in_is_told_in_german(
    in_german: None, person: Person, dialog: Callable[[str], QLineEdit], google: GoogleBusinessSite,
    opened_pages: list[str],
) -> None:  # fmt: skip
    dialog("client_id").setText("")
    person.clicks("signInButton")
    assert says(person) == "Google will wissen, welches Programm fragt: Geben Sie zuerst die Client-ID ein."
    dialog("client_id").setText(google.client_id)
    google.refuses_to_agree = True
    person.clicks("signInButton")
    agrees(opened_pages)
    person.waits_until(lambda: "nicht zugestimmt" in says(person), "the refusal is shown")
    assert says(person) == (
        "Sie haben bei Google nicht zugestimmt; darum wurde nichts geändert. Beginnen Sie neu, wann Sie möchten."
    )
    person.until_quiet()


def test_a_revoked_sign_in_is_mended_from_the_source_s_row(
    person: Person, dialog: Callable[[str], QLineEdit], google: GoogleBusinessSite, opened_pages: list[str],
    ring: KeyringInMemory,
) -> None:  # fmt: skip
    test_google_is_set_up_from_the_browser_to_the_proof(person, dialog, google, opened_pages, ring)
    google.revokes()
    person.window.desk.checking.all_in_view()
    desk = person.window.desk
    person.waits_until(lambda: desk.sources and desk.sources[0][1].status is SourceStatus.SIGN_IN, "it asks again")
    person.window.show_settings("sources")
    person.until_quiet()
    person.waits_until(lambda: person.find("sourceStepButton").text().startswith("Sign in"))
    person.clicks("sourceStepButton")
    person.waits_until(lambda: person.sees("sourceDialog") and "Waiting" in says(person), "the browser is open")
    agrees(opened_pages)
    person.waits_until(lambda: "You are signed in" in says(person))
    person.clicks("saveSourceButton")
    person.waits_until(lambda: desk.sources[0][1].status is SourceStatus.OK, "it is polled again")
    ((source, _),) = configured_sources.list_sources(desk.connections)
    assert source.settings["location"] == LOCATION


def test_closed_sites_lead_through_the_mailbox_and_say_why(
    person: Person, dialog: Callable[[str], QLineEdit], opened_pages: list[str]
) -> None:
    sheet = person.find("sourceDialog")
    sheet.kinds.search.setText("yelp")
    sheet.kinds.choose("mail:yelp")
    assert "forbids keeping" in sheet.summary.text()
    assert not person.sees("testNowButton")
    assert not person.sees("saveSourceButton")
    person.clicks("openSettingsPage")
    assert opened_pages[-1].startswith("https://biz.yelp.com")
    sheet.kinds.search.setText("")
    sheet.kinds.choose("google_business")
    person.clicks("meanwhileButton")
    assert "Google" in sheet.title.text()
    assert person.sees("guidePage")
    sheet.kinds.choose("feed")
    assert person.sees("testNowButton")
    assert not person.sees("guidePage")


def test_feeds_of_another_reader_come_in_at_once(
    person: Person, dialog: Callable[[str], QLineEdit], tmp_path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtWidgets import QFileDialog

    list_of_feeds = tmp_path / "feeds.opml"
    list_of_feeds.write_text(
        '<opml version="2.0"><body><outline text="Town guide" xmlUrl="https://guide.example/rss"/>'
        '<outline text="Odd" xmlUrl="ftp://odd.example"/></body></opml>'
    )
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(list_of_feeds), ""))
    person.find("sourceDialog").kinds.choose("feed")
    person.clicks("importFeedsButton")
    person.waits_until(lambda: "1 feed added" in person.find("testSentence").text(), "the report")
    ((source, _),) = configured_sources.list_sources(person.window.desk.connections)
    assert (source.name, source.settings) == ("Town guide", {"url": "https://guide.example/rss"})
