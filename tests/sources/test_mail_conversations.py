"""Letters and answers in a real workspace: a conversation is one complaint, and an answer by mail leaves once."""

from __future__ import annotations

import email
import uuid
from collections.abc import Iterator
from datetime import timedelta

import pytest

from sources import registry
from sources.outbox import Outbox
from sources.poller import Poller, PollResult
from sources.web import Bounds, PoliteWeb
from store import cases, configured_sources, one_review, outbox_ledger, reply_ledger, reviews
from store.db import Connections
from store.forgetting import forget
from store.outbox_store import OutboxStore
from store.poll_sink import PollSink
from store.records import Origin, Review, SourceStatus, Status
from tests.builders import NOON, a_brand, a_source, id_of
from tests.fakes import HandClock
from tests.mail_server import PASSWORD, MailServer
from tests.mails import US, a_letter, a_notice, an_answer
from tests.post_office import Fate, PostOffice

SORRY = "Dear Ana, you are right: the soup was cold.\n.\nI will call you tomorrow. Größe, Maria"
BOUNDS = Bounds(connect_seconds=5.0, silence_seconds=1.5, response_seconds=8.0)


class Counter:
    """Maria's complaints address, with a workspace that reads it and a server that sends."""

    def __init__(self, workspace: Connections, server: MailServer, office: PostOffice, **settings: str) -> None:
        self.workspace, self.server, self.office = workspace, server, office
        self.user = f"u{uuid.uuid4().hex[:12]}"
        self.clock = HandClock(NOON)
        self.password = PASSWORD
        self.source = a_source(
            workspace, a_brand(workspace, signature="Maria"), kind="mail",
            **({
                "host": "127.0.0.1", "port": str(server.port), "tls": "off", "user": self.user, "address": US,
                "takes": "complaints", "smtp_host": "127.0.0.1", "smtp_port": str(office.port), "smtp_tls": "off",
            } | settings),
        )  # fmt: skip
        self.web = PoliteWeb(
            clock=self.clock, bounds=BOUNDS, route=lambda: True, system_proxies=False,
            secrets=lambda source_id, name: self.password if name == "password" else None,
        )  # fmt: skip
        self.poller = Poller(PollSink(workspace), self.web, self.clock)
        self.outbox = Outbox(OutboxStore(workspace), self.web, self.clock)

    def gets(self, *mails: bytes, folder: str = "INBOX") -> None:
        self.server.arrives(self.user, *mails, folder=folder)

    def polls(self) -> PollResult:
        (result,) = self.poller.poll_due(force=True)
        self.clock.goes_on(minutes=20)
        return result

    @property
    def ana(self) -> Review:
        return one_review.review_with_id(self.workspace, id_of(self.workspace, "a1@example.org"))

    @property
    def status(self) -> Status:
        (card,) = reviews.cards(self.workspace, [self.ana.id], now=self.clock())
        return card.status

    def how_many(self) -> int:
        with self.workspace.read() as db:
            return int(db.conn.execute("select count(*) from reviews").fetchone()[0])

    def answers(self, text: str = SORRY) -> None:
        outbox_ledger.queue_reply(
            self.workspace, self.ana.id, text, now=self.clock(), send_after=self.clock(),
            limits=registry.takes(registry.kind("mail"), self.source, self.ana),
        )  # fmt: skip
        self.outbox.deliver_due()

    def states(self) -> list[str]:
        return [str(one.state) for one in reply_ledger.replies_to(self.workspace, self.ana.id) if one.text]

    def sent(self) -> list[str]:
        with self.server.client(self.user) as client:
            client.select_folder("Sent", readonly=True)
            found = client.fetch(client.search(["ALL"]), ["BODY.PEEK[]"])
        return [str(email.message_from_bytes(one[b"BODY[]"])["Message-ID"]) for one in found.values()]


@pytest.fixture(scope="module")
def office() -> Iterator[PostOffice]:
    with PostOffice(PASSWORD) as office:
        yield office


@pytest.fixture
def counter(workspace: Connections, mail_server: MailServer, office: PostOffice) -> Iterator[Counter]:
    office.mails.clear()
    office.meets()
    counter = Counter(workspace, mail_server, office)
    counter.gets(a_letter())
    counter.polls()
    yield counter
    counter.web.close()


def test_an_answer_from_her_own_mail_program_makes_the_customer_heard(counter: Counter) -> None:
    assert counter.status is Status.WAITING
    counter.gets(an_answer("I am sorry, Ana. I will call you."), folder="Sent")

    counter.polls()

    (reply,) = reply_ledger.replies_to(counter.workspace, counter.ana.id)
    assert (reply.origin, reply.text) == (Origin.SITE, "I am sorry, Ana. I will call you.")
    assert counter.status is Status.HEARD
    assert reply.posted_at == NOON - timedelta(hours=24)


def test_what_the_customer_writes_later_goes_below_and_brings_the_case_back(counter: Counter) -> None:
    counter.gets(an_answer("I am sorry, Ana."), folder="Sent")
    counter.polls()
    counter.gets(a_letter(
        "Nobody called.\n\nOn Sun, 22 Nov 2026 at 12:00, Maria wrote:\n> I am sorry, Ana.\n",
        subject="Re: Cold soup", number="a2@example.org", answers="m1@corner-cafe.example", hours=2,
    ))  # fmt: skip

    later, again = counter.polls(), counter.polls()

    assert (later.new, later.updated, again.updated) == (0, 1, 0)
    assert counter.how_many() == 1
    assert counter.ana.text.startswith(
        "My soup was cold, twice, and nobody said a word.\n\n— Ana P., 2026-11-23 10:00 UTC"
    )
    assert counter.ana.text.endswith("Nobody called.")
    assert counter.status is Status.WAITING
    assert cases.case_of(counter.workspace, counter.ana.id).reopened_why == "answered"


def test_a_letter_that_crossed_our_answer_brings_the_case_back_though_it_was_written_before_it(
    counter: Counter,
) -> None:
    counter.answers()
    assert counter.status is Status.HEARD
    counter.clock.goes_on(minutes=60)
    # Written a quarter of an hour before our answer left, and held up on its way.
    counter.gets(a_letter("And I have lost a tooth.", number="a2@example.org", answers="a1@example.org", hours=-0.1))

    counter.polls()

    assert counter.ana.text.endswith("And I have lost a tooth.")
    assert counter.status is Status.WAITING
    counter.polls()
    counter.answers("Dear Ana, that is far worse than a cold soup. I am calling you now. Maria")
    assert counter.status is Status.HEARD


@pytest.mark.parametrize("hours", [-0.1, -0.5], ids=["before it was queued", "after it was queued"])
def test_an_answer_in_the_outbox_waits_for_its_owner_where_the_customer_writes_again(
    counter: Counter, hours: float
) -> None:
    counter.office.meets(Fate.BUSY)
    counter.answers()
    assert counter.states() == ["queued"]
    counter.clock.goes_on(minutes=60)
    counter.gets(a_letter("And I have lost a tooth.", number="a2@example.org", answers="a1@example.org", hours=hours))
    counter.polls()

    counter.outbox.deliver_due(now=True)

    assert (counter.office.mails, counter.states()) == ([], ["draft"])
    assert "written again" in reply_ledger.replies_to(counter.workspace, counter.ana.id)[0].error


def test_a_folder_that_is_read_anew_neither_doubles_nor_shortens_a_conversation(counter: Counter) -> None:
    counter.gets(a_letter("Nobody called.", number="a2@example.org", answers="a1@example.org", hours=2))
    counter.polls()
    before = counter.ana

    counter.server.moves(counter.user, "INBOX", "Done")
    counter.server.moves(counter.user, "Done", "INBOX")
    result = counter.polls()

    assert (result.new, result.updated) == (0, 0)
    assert counter.ana == before
    assert counter.how_many() == 1


def test_a_reply_goes_out_once_as_an_answer_to_the_letter_and_a_copy_is_kept(counter: Counter) -> None:
    counter.answers()
    counter.outbox.deliver_due(now=True)

    (mail,) = [email.message_from_bytes(one) for one in counter.office.mails]
    assert (mail["To"], mail["Subject"], mail["In-Reply-To"]) == (
        "ana@example.org",
        "Re: Cold soup",
        "<a1@example.org>",
    )
    told = mail.get_payload(decode=True)
    assert isinstance(told, bytes)
    assert told.decode("utf-8").replace("\r\n", "\n").strip() == SORRY, (
        "a line with a lone dot arrives as it was written"
    )
    assert counter.states() == ["posted"]
    assert counter.sent() == [mail["Message-ID"]]

    counter.polls()
    assert counter.states() == ["live"]
    assert counter.status is Status.HEARD


@pytest.mark.parametrize("fate", [Fate.NO_SUCH_CUSTOMER, Fate.TOO_ANGRY], ids=str)
def test_a_refused_mail_keeps_the_words(counter: Counter, fate: Fate) -> None:
    counter.office.meets(fate)
    counter.answers()
    (reply,) = reply_ledger.replies_to(counter.workspace, counter.ana.id)
    assert (reply.state, reply.text) == ("refused", SORRY)
    assert counter.office.mails == []
    assert "Your words are kept" in reply.error


@pytest.mark.parametrize("fate", [Fate.GREYLISTED, Fate.BUSY, Fate.CUT_BEFORE], ids=str)
def test_a_mail_that_was_surely_not_taken_goes_out_later(counter: Counter, fate: Fate) -> None:
    counter.office.meets(fate)
    counter.answers()
    assert (counter.states(), counter.office.mails) == (["queued"], [])

    counter.clock.goes_on(minutes=30)
    counter.outbox.deliver_due()

    assert len(counter.office.mails) == 1
    assert counter.states() == ["posted"]


@pytest.mark.parametrize("fate", [Fate.CUT_IN_IT, Fate.CUT_AFTER, Fate.SILENT_AFTER], ids=str)
def test_a_mail_whose_fate_nobody_knows_is_never_sent_again_by_itself(counter: Counter, fate: Fate) -> None:
    counter.office.meets(fate)
    counter.answers()
    for _ in range(3):
        counter.clock.goes_on(hours=3)
        counter.outbox.deliver_due(now=True)
    assert counter.states() == ["unknown"]
    assert len(counter.office.mails) == (fate is not Fate.CUT_IN_IT)


def test_a_lost_mail_that_lies_in_the_sent_folder_is_found_there(counter: Counter) -> None:
    counter.office.meets(Fate.CUT_AFTER)
    counter.answers()
    assert counter.states() == ["unknown"]
    counter.gets(counter.office.mails[0], folder="Sent")  # as Gmail does by itself

    counter.clock.goes_on(minutes=5)
    counter.outbox.deliver_due()

    assert counter.states() == ["live"]
    assert len(counter.office.mails) == 1


def test_an_answer_that_she_gave_meanwhile_holds_back_the_queued_one(counter: Counter) -> None:
    counter.gets(an_answer("I called you, Ana."), folder="Sent")
    counter.answers()
    assert counter.office.mails == []
    assert "draft" in counter.states()


def test_an_answer_to_her_first_letter_is_seen_before_the_later_one_is_answered(counter: Counter) -> None:
    counter.gets(a_letter("Nobody called.", number="a2@example.org", answers="a1@example.org", hours=2))
    counter.polls()
    counter.gets(an_answer("I called you, Ana.", answers="a1@example.org"), folder="Sent")
    counter.answers()
    assert counter.office.mails == []
    assert "draft" in counter.states()


def test_the_same_words_bear_the_same_number(counter: Counter) -> None:
    counter.office.meets(Fate.CUT_AFTER)
    counter.answers()
    outbox_ledger.settle_unknown(counter.workspace, counter.ana.id, there=False, now=counter.clock())
    counter.clock.goes_on(minutes=5)
    counter.outbox.deliver_due(now=True)
    numbers = {str(email.message_from_bytes(one)["Message-ID"]) for one in counter.office.mails}
    assert len(counter.office.mails) == 2, "the owner said that it was not there"
    assert len(numbers) == 1, "so her customer's mail program can tell that it is the same"


def test_a_refused_sign_in_keeps_the_reply_and_asks_the_owner(counter: Counter) -> None:
    counter.password = "hush-hush"
    counter.answers()
    _, health = configured_sources.source_with_id(counter.workspace, counter.source.id)
    assert (counter.states(), health.status) == (["queued"], SourceStatus.SIGN_IN)
    assert "hush" not in health.last_error + health.error_details


def test_only_private_letters_are_answered_by_mail_and_only_where_a_server_is_named(counter: Counter) -> None:
    counter.gets(a_notice(1))
    counter.polls()
    kind = registry.kind("mail")
    public = one_review.review_with_id(counter.workspace, id_of(counter.workspace, f"trustpilot:{1:024x}"))
    assert registry.takes(kind, counter.source, counter.ana) is not None
    assert registry.takes(kind, counter.source, public) is None
    without = {key: value for key, value in counter.source.settings.items() if not key.startswith("smtp")}
    configured_sources.edit_source(counter.workspace, counter.source, now=NOON, settings=without)
    source = configured_sources.source_of(counter.workspace, counter.source.id)
    assert registry.takes(kind, source, counter.ana) is None


@pytest.mark.parametrize("trusted", [True, False], ids=["vouched for", "by nobody"])
def test_a_reply_leaves_under_tls_to_a_server_that_proves_who_it_is_and_to_no_other(
    trusted: bool, workspace: Connections, mail_server: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with PostOffice(PASSWORD, tls=mail_server.proof()) as office:
        counter = Counter(workspace, mail_server, office, smtp_host="localhost", smtp_tls="starttls")
        counter.gets(a_letter())
        counter.polls()
        if trusted:
            monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(mail_server.authority))
        counter.answers()
        (reply,) = reply_ledger.replies_to(workspace, counter.ana.id)
        counter.web.close()

    assert (reply.state, len(office.mails)) == (("posted", 1) if trusted else ("queued", 0))
    assert trusted or "certificate is not valid" in reply.error


def test_a_server_for_sending_that_is_not_there_keeps_the_reply_waiting(
    workspace: Connections, mail_server: MailServer, office: PostOffice
) -> None:
    counter = Counter(workspace, mail_server, office, smtp_port="1")
    counter.gets(a_letter())
    counter.polls()
    counter.answers()
    (reply,) = reply_ledger.replies_to(workspace, counter.ana.id)
    assert (reply.state, reply.waits_for) == ("queued", "connection")
    counter.web.close()


def test_a_person_who_was_erased_is_not_brought_back_by_her_mails(counter: Counter) -> None:
    counter.gets(a_letter("Nobody called.", number="a2@example.org", answers="a1@example.org", hours=2))
    counter.polls()
    forget(counter.workspace, counter.ana.id, now=counter.clock())

    counter.server.moves(counter.user, "INBOX", "Done")
    counter.server.moves(counter.user, "Done", "INBOX")
    counter.polls()

    assert (counter.ana.text, counter.ana.author, counter.how_many()) == ("", "", 1)
    assert "soup" not in str(dict(configured_sources.source_with_id(counter.workspace, counter.source.id)[1].state))


def test_a_reply_that_comes_back_undelivered_is_listed(counter: Counter) -> None:
    counter.answers()
    counter.polls()
    number = str(email.message_from_bytes(counter.office.mails[0])["Message-ID"]).strip("<>")
    bounce = a_letter(
        "Unknown user.", subject="Undelivered Mail Returned to Sender", sender="MAILER-DAEMON@mx.example", number="b@mx",
        answers=number, Auto_Submitted="auto-replied",
    ).replace(b"text/plain", b"multipart/report")  # fmt: skip
    counter.gets(bounce)

    result = counter.polls()

    assert (result.new, result.rejected) == (0, 1)
    ((reason, excerpt),) = configured_sources.rejected_entries(counter.workspace, counter.source.id)
    assert "could not be delivered" in reason
    assert "Undelivered" in excerpt
