"""A mailbox as a source, against a real Dovecot: what is read, what is left alone, and what goes wrong on the way."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from sources.errors import SettingsWrong
from sources.kinds import mail
from sources.mail.letters import Letter, letter_of
from sources.poller import Poller, PollResult
from sources.web import Bounds, PoliteWeb
from store.records import Audience, IncomingReview, Source, SourceStatus
from tests.builders import NOON
from tests.fakes import HandClock, MemoryStore
from tests.mail_server import PASSWORD, MailServer
from tests.mails import US, a_letter, a_notice, an_answer
from tests.torn_wire import Stranger, TornWire

#: Mail servers count up by the second when a folder is made anew; nothing else here waits for time.
PATIENT = Bounds(connect_seconds=5.0, silence_seconds=5.0, response_seconds=20.0)


class Owner:
    """Maria with a mailbox of her own on the server, and a Heard that reads it."""

    def __init__(self, server: MailServer) -> None:
        self.server = server
        self.user = f"u{uuid.uuid4().hex[:12]}"
        self.clock = HandClock(NOON)
        self.store = MemoryStore()
        self.password = PASSWORD
        self.web = PoliteWeb(
            clock=self.clock, bounds=PATIENT, route=lambda: True, system_proxies=False,
            secrets=lambda source_id, name: self.password if name == "password" else None,
        )  # fmt: skip
        self.poller = Poller(self.store, self.web, self.clock)

    def watches(self, **settings: str) -> Source:
        given = {"host": "127.0.0.1", "port": str(self.server.port), "tls": "off", "user": self.user, "ours": US}
        return self.store.watches("mail", **(given | settings))

    def polls(self) -> PollResult:
        (result,) = self.poller.poll_due(force=True)
        self.clock.goes_on(minutes=30)
        return result

    def gets(self, *mails: bytes, folder: str = "INBOX") -> None:
        self.server.arrives(self.user, *mails, folder=folder)

    @property
    def reviews(self) -> dict[str, IncomingReview]:
        return self.store.reviews[1]

    @property
    def refusals(self) -> list[str]:
        return [one.reason for one in self.store.refused.get(1, [])]


@pytest.fixture
def maria(mail_server: MailServer) -> Iterator[Owner]:
    owner = Owner(mail_server)
    yield owner
    owner.web.close()


# --- reading ----------------------------------------------------------------------------------------------------------


def test_recorded_notices_become_reviews_and_every_mail_stays_unread(maria: Owner, fixtures: Path) -> None:
    recorded = sorted((fixtures / "email").glob("*.eml"))
    maria.gets(*(one.read_bytes() for one in recorded))
    maria.watches(ours="owner@example.com")

    first, again = maria.polls(), maria.polls()

    assert (first.status, first.new, first.rejected) == ("ok", len(recorded), 0)
    assert (again.status, again.new, again.updated) == ("unchanged", 0, 0)
    assert maria.server.unread(maria.user) == len(recorded)
    google = maria.reviews["g1@google.com"]
    assert (google.author, google.rating, google.text) == ("Ajay Rajan", 1, "Waited 50 minutes.\nNobody said a word.")
    assert google.url.startswith("https://business.google.com/")
    trustpilot = maria.reviews["trustpilot:62c8968be77911f2449e9f74"]
    assert (trustpilot.author, trustpilot.rating) == ("Dorien VM", 1)
    assert trustpilot.text == "Parcel arrived broken and no one answers."
    tripadvisor = maria.reviews["tripadvisor:1009988771"]
    assert (tripadvisor.author, tripadvisor.title, tripadvisor.rating) == ("Traveler42", "Dirty room", 1)
    forwarded = maria.reviews["f1@example.com"]
    assert (forwarded.author, forwarded.rating, forwarded.text) == ("Ajay Rajan", 1, "Waited 50 minutes.")
    assert all(one.audience is Audience.PUBLIC for one in maria.reviews.values())


def test_new_mail_is_read_from_where_the_last_poll_ended(maria: Owner) -> None:
    maria.gets(a_notice(1))
    maria.watches()
    maria.polls()
    maria.gets(a_notice(2), a_letter("Shall we have lunch?", subject="Lunch", number="private@example.org"))

    result = maria.polls()

    assert (result.new, set(maria.reviews)) == (1, {f"trustpilot:{n:024x}" for n in (1, 2)})


def test_a_mail_that_is_moved_away_and_back_stays_one_review(maria: Owner) -> None:
    maria.gets(a_notice(1), a_notice(2))
    maria.watches()
    maria.polls()
    before = dict(maria.reviews)

    maria.server.moves(maria.user, "INBOX", "Done")
    away = maria.polls()
    maria.server.moves(maria.user, "Done", "INBOX")
    back = maria.polls()

    assert (away.new, back.new, back.updated, back.unchanged) == (0, 0, 0, 2)
    assert maria.reviews == before
    assert maria.store.listings.get(1) is None, "a mail that was put away is no review that was taken down"


def test_under_a_new_uidvalidity_everything_is_read_again_and_nothing_doubles(maria: Owner) -> None:
    maria.gets(*(a_notice(number) for number in range(1, 6)), folder="Reviews")
    maria.watches(folder="Reviews")
    maria.polls()

    maria.server.numbers_anew(maria.user, "Reviews")
    maria.gets(a_notice(6), folder="Reviews")
    result = maria.polls()

    assert (result.status, result.new, result.updated, result.unchanged) == ("ok", 1, 0, 5)


def test_of_a_folder_with_ten_thousand_mails_a_bounded_part_is_read_and_the_rest_is_named(maria: Owner) -> None:
    private = a_letter("Private words", number="p0000@example.org", subject="Lunch")

    def mail_of(number: int) -> bytes:
        if number % 1_000 == 999:
            return a_notice(number, at=NOON - timedelta(minutes=10_000 - number))
        return private.replace(b"p0000@", b"p%d@" % number)

    maria.server.holds(maria.user, 10_000, mail_of)
    maria.watches()

    first, second = maria.polls(), maria.polls()

    assert (first.status, first.new) == ("ok", 3), "of the 3,000 newest mails, those that bring a review"
    (note,) = first.notes
    assert "10,000" in note
    assert "7,000 older ones were left" in note
    assert (second.status, second.new) == ("unchanged", 0)
    assert len(str(maria.store.health[1].state)) < 1_000, "what is none of our business is not remembered"


def test_a_broken_mail_is_listed_with_its_reason_and_the_others_come(maria: Owner) -> None:
    nameless = b"Subject: New review\r\nDate: nonsense\r\n\r\nNo sender at all.\r\n"
    sealed = a_letter(number="sealed@example.org").replace(b"text/plain", b"application/pkcs7-mime")
    torn = a_letter("", number="torn@example.org").replace(
        b"\n\n", b"\nContent-Type: text/plain; charset=\xff\xfe\n\n", 1
    )
    maria.gets(nameless, sealed, torn, a_letter("Cold soup. " + "\x07" * 3, number="whole@example.org"))
    maria.watches(takes="every mail")

    result = maria.polls()

    assert (result.status, result.rejected) == ("ok", 2)
    assert any("names no sender" in reason for reason in maria.refusals)
    assert any("encrypted" in reason for reason in maria.refusals)
    assert maria.reviews["whole@example.org"].text == "Cold soup."


def test_a_mail_that_our_own_code_stumbles_over_does_not_keep_the_others_away(
    maria: Owner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumbles(raw: bytes, now: datetime) -> Letter:
        if b"notice-2@" in raw:
            raise ZeroDivisionError
        return letter_of(raw, now)

    monkeypatch.setattr(mail, "letter_of", stumbles)
    maria.gets(*(a_notice(number) for number in (1, 2, 3)))
    maria.watches()

    first, second = maria.polls(), maria.polls()

    assert (first.status, first.new, first.rejected) == ("ok", 2, 1)
    assert "fault in Heard itself" in maria.refusals[0]
    assert (second.status, second.new) == ("unchanged", 0)


def test_what_is_no_review_is_left_alone_and_a_digest_is_said(maria: Owner) -> None:
    def google(subject: str, number: int) -> bytes:
        return a_letter(
            "Words.",
            subject=subject,
            sender="Google <businessprofile-noreply@google.com>",
            number=f"{number}@google.com",
        )

    maria.gets(
        google("Verify your Business Profile", 1),
        google("Your performance report for November", 2),
        google("Corner Café, you got 3 new reviews", 3),
        a_letter(
            "Rate us!", subject="How was your order?", sender="x <noreply.invitations@trustpilotmail.com>", number="4@x"
        ),
        a_letter("Can you quote?", subject="New lead", sender="Yelp <no-reply@yelp.com>", number="5@x"),
    )
    maria.watches()

    result = maria.polls()

    assert (result.new, result.rejected) == (0, 0)
    (note,) = result.notes
    assert "digest of Google" in note


@pytest.mark.parametrize(
    ("results", "taken"),
    [
        ("mx.example; dkim=pass header.d=trustpilot.com; dmarc=pass header.from=trustpilot.com", True),
        ("mx.example; spf=pass smtp.mailfrom=bounce@mail.trustpilot.com; dkim=none", True),
        ("mx.example; dmarc=fail (p=reject) header.from=trustpilot.com", False),
        ("mx.example; dkim=pass header.d=evil.example; spf=pass smtp.mailfrom=evil.example", False),
        ("mx.example; spf=softfail smtp.mailfrom=trustpilot.com", False),
        ("mx.example; none", True),
    ],
)
def test_a_notice_whose_sender_could_not_be_confirmed_is_not_taken_for_the_site_s(
    results: str, taken: bool, maria: Owner
) -> None:
    maria.gets(a_notice(1, Authentication_Results=results))
    maria.watches()

    maria.polls()

    assert bool(maria.reviews) is taken
    assert any("may be forged" in reason for reason in maria.refusals) is not taken


def test_a_forger_s_own_note_below_the_server_s_is_not_believed(maria: Owner) -> None:
    forged = b"Authentication-Results: mx.example; dmarc=fail\nAuthentication-Results: evil.example; dmarc=pass\n"
    maria.gets(forged + a_notice(1))
    maria.watches()
    maria.polls()
    assert not maria.reviews
    assert "may be forged" in maria.refusals[0]


def test_a_mail_forwarded_by_somebody_else_says_what_to_do(maria: Owner, fixtures: Path) -> None:
    maria.gets((fixtures / "email" / "forwarded_by_owner.eml").read_bytes())
    maria.watches()

    result = maria.polls()

    assert (result.new, result.rejected) == (0, 1)
    assert "owner@example.com forwarded a review of Google" in maria.refusals[0]


def test_a_notice_that_is_forwarded_as_an_attachment_keeps_its_own_id(maria: Owner) -> None:
    inner = a_notice(7)
    outer = (
        (
            f"From: Maria <{US}>\r\nTo: {US}\r\nSubject: Fwd: review\r\nMessage-ID: <o@x>\r\nMIME-Version: 1.0\r\n"
            'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nFYI\r\n--b\r\n'
            "Content-Type: message/rfc822\r\n\r\n"
        ).encode()
        + inner.replace(b"\n", b"\r\n")
        + b"\r\n--b--\r\n"
    )
    maria.gets(outer, inner)
    maria.watches()

    maria.polls()

    (review,) = maria.reviews.values()
    assert (review.external_id, review.author) == (f"trustpilot:{7:024x}", "Customer 7")


def test_an_owner_s_own_table_and_her_own_senders_bring_reviews(maria: Owner, tmp_path: Path) -> None:
    own = tmp_path / "sites.toml"
    own.write_text(
        "[[site]]\nid = 'townguide'\nname = 'Town guide'\nsenders = ['*@townguide.example']\n"
        "subject = ['^New opinion: (?P<stars>\\d) hearts']\nscale = 10\nbegin = ['^They said$']\nend = ['^Bye$']\n"
    )
    maria.gets(
        a_letter("Hello\n\nThey said\n\nThe soup was cold.\n\nBye\n", subject="New opinion: 2 hearts",
                 sender="no-reply@townguide.example", number="t1@townguide.example"),
        a_letter("Rating: 2/5\nToo loud.", subject="Guest book", sender="book@hotel.example", number="h1@hotel.example"),
    )  # fmt: skip
    maria.watches(patterns=str(own), also_from="hotel.example")

    maria.polls()

    guide, book = maria.reviews["t1@townguide.example"], maria.reviews["h1@hotel.example"]
    assert (guide.rating, guide.rating_raw, guide.text) == (1, "2 of 10", "The soup was cold.")
    assert (book.rating, book.audience) == (2, Audience.PUBLIC)
    assert "Too loud." in book.text


@pytest.mark.parametrize(
    "table", ["[[site]]\nid = 'x'\n", "[[site]]\nid='x'\nsenders=['a@b']\nsubject=['(']\n", "= no"]
)
def test_a_wrong_table_is_said_before_anything_is_fetched(table: str, maria: Owner, tmp_path: Path) -> None:
    own = tmp_path / "sites.toml"
    own.write_text(table)
    maria.watches(patterns=str(own))
    result = maria.polls()
    assert result.status == "failed"
    assert "table of patterns" in result.error


# --- customers' own letters -------------------------------------------------------------------------------------------


def test_every_mail_of_a_complaints_folder_is_a_private_complaint(maria: Owner) -> None:
    signed = "The heating failed.\n\nNobody came.\n\n-- \nAna P.\nTel. 123"
    maria.gets(
        a_letter(signed, number="a1@example.org"),
        a_letter("Cold again.", number="w1@shop", sender=f"Our form <{US}>", Reply_To="Ben <ben@example.org>", subject="Form"),
        a_letter("Name: Cleo. The door was locked.", number="w2@shop", sender=US, subject="Contact form"),
        a_letter("I am away until Monday.", number="auto@example.org", Auto_Submitted="auto-replied"),
        folder="Complaints",
    )  # fmt: skip
    maria.watches(folder="Complaints", takes="complaints")

    result = maria.polls()

    ana, ben = maria.reviews["a1@example.org"], maria.reviews["w1@shop"]
    assert (ana.text, ana.author, ana.title) == ("The heating failed.\n\nNobody came.", "Ana P.", "Cold soup")
    assert ana.extra["left out"].startswith("--"), "what was cut below is kept beside it"
    assert all(one.is_complaint and one.audience is Audience.PRIVATE for one in (ana, ben))
    assert ana.url.startswith("mailto:ana@example.org?subject=Re%3A%20Cold%20soup")
    assert (ben.author, ben.url.partition("?")[0]) == ("Ben", "mailto:ben@example.org")
    cleo = maria.reviews["w2@shop"]
    assert (cleo.text, cleo.author, cleo.url) == ("Name: Cleo. The door was locked.", "", "")
    assert "automatic answer was left out" in " ".join(result.notes)


def test_forms_that_give_all_their_mails_one_number_bring_each_its_own_review(maria: Owner) -> None:
    maria.gets(
        a_letter("First.", sender="ben@example.org", number="same@form"),
        a_letter("Second.", sender="cleo@example.org", number="same@form"),
        a_letter("Third.", sender="dan@example.org", number=""),
    )
    maria.watches(takes="complaints")
    maria.polls()
    assert sorted(one.text for one in maria.reviews.values()) == ["First.", "Second.", "Third."]
    before = dict(maria.reviews)
    maria.server.moves(maria.user, "INBOX", "Done")
    maria.server.moves(maria.user, "Done", "INBOX")
    maria.polls()
    assert maria.reviews == before


# --- bad days ---------------------------------------------------------------------------------------------------------


def test_a_wrong_password_asks_for_a_sign_in_and_is_told_nowhere(maria: Owner) -> None:
    maria.password = "hush-hush-1234"
    maria.watches()

    result = maria.polls()

    assert result.status == "failed"
    assert "app password" in result.error
    assert maria.store.health[1].status is SourceStatus.SIGN_IN
    assert "hush" not in result.error + result.details


def test_a_folder_that_is_missing_is_said_with_those_that_there_are(maria: Owner) -> None:
    maria.gets(a_notice(1), folder="Reviews/Yelp")
    maria.watches(folder="Revues")
    result = maria.polls()
    assert "no folder “Revues”" in result.error
    assert "Reviews/Yelp" in result.error


def test_a_folder_is_found_as_people_write_it(maria: Owner) -> None:
    maria.gets(a_notice(1), folder="Bewertungen/Größe & mehr")
    maria.watches(folder="bewertungen / größe & mehr")
    result = maria.polls()
    assert (result.status, result.new) == ("ok", 1)


@pytest.mark.parametrize("tls", ["on", "starttls"])
def test_tls_is_spoken_with_a_server_that_proves_who_it_is(
    tls: str, maria: Owner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(maria.server.authority))
    maria.gets(a_notice(1))
    port = maria.server.tls_port if tls == "on" else maria.server.port
    maria.watches(host="localhost", port=str(port), tls=tls)
    result = maria.polls()
    assert (result.error, result.new) == ("", 1)


@pytest.mark.parametrize("tls", ["on", "starttls"])
def test_a_certificate_that_nobody_vouches_for_ends_it_before_the_password(tls: str, maria: Owner) -> None:
    port = maria.server.tls_port if tls == "on" else maria.server.port
    maria.watches(host="localhost", port=str(port), tls=tls)
    result = maria.polls()
    assert result.status == "failed"
    assert "certificate is not valid" in result.error


def test_tls_at_a_port_that_speaks_none_says_what_to_change(maria: Owner) -> None:
    maria.watches(tls="on")
    result = maria.polls()
    assert "starttls" in result.error


def test_a_password_never_goes_out_unprotected() -> None:
    store, asked = MemoryStore(), []
    web = PoliteWeb(secrets=lambda *name: asked.append(name) or PASSWORD, system_proxies=False)  # type: ignore[func-returns-value]
    source = store.watches("mail", host="mail.corner-cafe.example", tls="off", user="maria")
    with pytest.raises(SettingsWrong, match="unprotected"):
        list(mail.poll(source, web.for_source(source), {}))
    assert not asked


def test_a_line_that_breaks_in_the_middle_keeps_what_was_stored_and_goes_on_from_there(maria: Owner) -> None:
    maria.gets(*(a_notice(number, words="Broken. " * 400) for number in range(1, 251)))
    with TornWire(maria.server.port) as wire:
        maria.watches(port=str(wire.port))
        wire.breaks_after(900_000)
        cut = maria.polls()
        kept = len(maria.reviews)
        wire.breaks_after(None)
        healed = maria.polls()

    assert cut.status == "failed"
    assert "broke off" in cut.error
    assert 0 < kept < 250
    assert (healed.status, len(maria.reviews)) == ("ok", 250)
    assert healed.new == 250 - kept


STRANGERS: dict[str, Callable[[bytes], bytes]] = {
    "nothing": lambda heard: b"",
    "rubbish": lambda heard: bytes(range(256)) * 20,
    "a web server": lambda heard: b"HTTP/1.1 400 Bad Request\r\n\r\n",
    "a server that is closing": lambda heard: b"* BYE busy\r\n",
    "a greeting without a sense": lambda heard: b"* OK hi\r\n" if not heard else b"* what?\r\n",
    "a gigantic answer": lambda heard: b"* OK hi\r\n" if not heard else b"* 1 FETCH (BODY[] {99999999999}\r\n",
    "an endless line": lambda heard: b"* " + b"x" * 2_000_000,
}  # fmt: skip


@pytest.mark.parametrize("who", STRANGERS)
def test_whatever_answers_at_the_address_is_said_in_a_sentence(who: str, maria: Owner) -> None:
    with Stranger(STRANGERS[who]) as stranger:
        maria.watches(port=str(stranger.port))
        result = maria.polls()
    assert result.status == "failed"
    assert result.error
    assert "Traceback" not in result.details
    assert b"not-a-real-one" not in stranger.heard


def test_an_answer_of_our_own_counts_for_the_letter_that_it_answers(maria: Owner) -> None:
    maria.gets(a_letter(), folder="Complaints")
    maria.watches(folder="Complaints", takes="complaints")
    maria.polls()
    maria.gets(an_answer("I am sorry, Ana. I will call you."), folder="Sent")
    page = [
        page
        for page in mail.poll(
            maria.store.sources[1], maria.web.for_source(maria.store.sources[1]), maria.store.health[1].state
        )
        if page.seen
    ]
    (((review, reply),),) = [one.seen for one in page]
    assert (review, reply.text) == ("a1@example.org", "I am sorry, Ana. I will call you.")
