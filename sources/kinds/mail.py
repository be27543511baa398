"""Reviews and complaints that arrive by mail: the notices of review sites, and customers' own letters. Facts: SOURCES.md
section 17.

The folder is opened to look only and every mail stays as it was. A mail belongs here by its head; only then is it fetched.
Not here: the protocol (`sources/mail/mailbox.py`), what a mail means (`sources/mail/reading.py`), and sending
(`sources/mail/post_office.py`).
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sources.contract import Posted, ReplyLimits, Setting, Web
from sources.mail.account import Account, Takes, account_of, settings_for
from sources.mail.letters import UnreadableMail, head_of, letter_of
from sources.mail.memory import Memory
from sources.mail.reading import Desk, Reading, is_wanted, read
from sources.mail.sites import known_sites
from sources.oauth import SECRET, Service
from store.records import Audience, IncomingReview, Page, Rejected, Review, SeenReply, Source

if TYPE_CHECKING:
    from datetime import datetime

    from sources.mail.mailbox import Envelope, Folder, Mailbox

log = logging.getLogger(__name__)

key = "mail"
title = "Mailbox"
letter = "@"
help = (
    "The mailbox to which review sites send their notices, or your complaints address. You need the name of its IMAP "
    "server, your user name, and a password for mail programs (Gmail, iCloud, Yahoo and others want an app password). "
    "Mails stay unread and where they are."
)
reads = "Reads the mails that review sites send you, and customers’ own complaints where you want that."
posts = "Answers private letters by mail where you name a server for sending; for the rest it opens the site’s page."
settings = (
    Setting("user", "User name", placeholder="maria@example.org", help="With most providers the mail address."),
    Setting(
        "login", "Sign in", type="choice", required=False, default="password",
        choices=("password", "google", "microsoft"),
        words=("with a password", "at Google, in the browser", "at Microsoft, in the browser"),
    ),
    Setting("host", "IMAP server", placeholder="imap.example.org", help="Your mail provider’s name for it."),
    Setting(
        "password", "Password", type="secret", secret=True, only_with=("login", "password"),
        help="Gmail, iCloud and Yahoo want an app password, not the one you sign in with.",
    ),
    Setting(
        "client_id", "Client id", only_with=("login", "google", "microsoft"),
        help="Of your own project at Google or Microsoft.",
    ),
    Setting(
        "client_secret", "Client secret", type="secret", required=False, secret=True, only_with=("login", "google"),
        help="Google gives one with the client id.",
    ),
    Setting(SECRET, "Sign-in", type="secret", secret=True, only_with=("login", "google", "microsoft")),
    Setting("folder", "Folder", required=False, default="INBOX", placeholder="INBOX", help="For example “Reviews”."),
    Setting(
        "takes", "What to take", type="choice", required=False, default=Takes.NOTICES, choices=tuple(Takes),
        words=("notices of review sites", "every mail, to judge myself", "every mail, as a complaint"),
        help="Other people’s mails stay unread where only notices are taken.",
    ),
    Setting(
        "smtp_host", "Server for sending", required=False, placeholder="smtp.example.org",
        help="Only to answer private letters from Heard.",
    ),
    Setting(
        "address", "Address to send from", required=False, placeholder="maria@example.org", only_with=("smtp_host",),
        help="If the user name is not your mail address.",
    ),
    Setting(
        "tls", "Protection", type="choice", required=False, default="on", choices=("on", "starttls", "off"), seldom=True,
        words=("TLS", "STARTTLS", "none, on this computer only"),
    ),
    Setting("port", "Port", type="number", required=False, placeholder="993", help="143 with STARTTLS.", seldom=True),
    Setting(
        "days", "Days to look back", type="number", required=False, default="90", placeholder="90", seldom=True,
        help="The first time only; later everything new is read.",
    ),
    Setting(
        "sent_folder", "Folder of sent mails", required=False, help="If Heard does not find it by itself.", seldom=True
    ),
    Setting(
        "ours", "Your own addresses", type="list", required=False, placeholder="maria@example.org", seldom=True,
        help="Mails from these are yours: a forwarded notice counts, an answer is a reply.",
    ),
    Setting(
        "also_from", "Other senders of reviews", type="list", required=False, placeholder="reviews@example.org",
        help="Mails from these addresses or domains are reviews.", seldom=True,
    ),
    Setting(
        "smtp_tls", "Protection when sending", type="choice", required=False, default="", seldom=True,
        choices=("", "on", "starttls", "off"), words=("as usual", "TLS", "STARTTLS", "none, on this computer only"),
        only_with=("smtp_host",),
    ),
    Setting(
        "smtp_port", "Port for sending", type="number", required=False, placeholder="587", only_with=("smtp_host",),
        seldom=True,
    ),
    Setting(
        "patterns", "Own table of patterns", required=False, placeholder="~/heard-sites.toml", seldom=True,
        help="A file in the shape of resources/mail/sites.toml, for sites that Heard does not know.",
    ),
)  # fmt: skip
#: For a private letter, where a server for sending is named (`replies_to`).
replies = ReplyLimits()
default_interval_minutes = 15

#: Heads that are asked for in one go; mails that are looked at in one poll; bytes that one poll fetches.
_HEADS_AT_ONCE = 100
MOST_MAILS = 3_000
_MOST_BYTES = 100 * 1024 * 1024
_LONGEST = timedelta(minutes=5)
_OUR_FAULT = "A fault in Heard itself keeps this mail from being read; it is still in your mailbox."


def poll(source: Source, web: Web, state: Mapping[str, Any]) -> Iterator[Page]:
    """What has come since the last time; the first time, and when the server numbers its mails anew, what came in the
    last days.

    :raises SourceProblem: what hinders; pages given before that stay."""
    from sources.mail.mailbox import opened

    account = account_of(source.settings)
    sites = known_sites(account.own_table)
    with opened(account, web) as box:
        memory = Memory(state, f"{account.incoming.host} {account.user}")
        reader = _Reader(account, web, box, memory, Desk(account, sites, memory.thread_of))
        yield from reader.folder(account.folder)
        if memory.knows_letters:
            yield from reader.sent()
        yield Page(unchanged=reader.brought_nothing, state=memory.state(), notes=reader.notes())


def reply(source: Source, web: Web, review: Review, text: str) -> Posted:
    """Answer a private letter by mail, once.

    :raises SourceProblem: as `contract.Web.post` says."""
    from sources.mail.post_office import send

    return send(account_of(source.settings), web, review, text)


def thread(source: Source, web: Web, review: Review) -> Sequence[SeenReply]:
    """Our answers to this letter that lie in the folder of sent mails, or in the folder that is read.

    :raises SourceProblem: it cannot be known."""
    from sources.mail.post_office import answers_to

    return answers_to(account_of(source.settings), web, review)


def replies_to(source: Source, review: Review) -> ReplyLimits | None:
    """What this source takes as a reply to this review: private letters are answered by mail, where a server is named."""
    by_mail = review.audience is Audience.PRIVATE and review.url.startswith("mailto:")
    return replies if by_mail and source.settings.get("smtp_host", "").strip() else None


def guess(settings: Mapping[str, str]) -> Mapping[str, str]:
    """The servers of a large provider, by the mail address."""
    return settings_for(settings.get("user", ""))


def sign_in(source: Source) -> Service:
    """:raises SettingsWrong: this mailbox is opened with a password."""
    from sources.mail.keys import service_for

    return service_for(account_of(source.settings))


class _Reader:
    """One poll. Pages come out as they are read, so that what was stored before a cut need not be read again."""

    def __init__(self, account: Account, web: Web, box: Mailbox, memory: Memory, desk: Desk) -> None:
        self._account = account
        self._web = web
        self._box = box
        self._memory = memory
        self._desk = desk
        self._left_out: Counter[str] = Counter()
        self._sentences: list[str] = []
        self._bytes = 0
        self.brought_nothing = True

    def folder(self, name: str) -> Iterator[Page]:
        folder = self._box.examine(name)
        uids = self._new_in(folder, "folder")
        for some, is_last in _portions(uids):
            yield self._page(self._box.envelopes(some))
            self._memory.read_up_to("folder", folder, max(some, default=0))
            if not is_last and (self._bytes > _MOST_BYTES or self._web.now() - self._box.opened_at > _LONGEST):
                self._sentences.append("The rest of the folder is read at the next poll.")
                break

    def sent(self) -> Iterator[Page]:
        """Answers that the owner wrote in her own mail program count as well."""
        name = self._box.sent_folder(self._account.sent_folder)
        if name is None:
            return
        folder = self._box.examine(name)
        for some, _ in _portions(self._new_in(folder, "sent")):
            yield self._page(self._box.envelopes(some), answers_only=True)
            self._memory.read_up_to("sent", folder, max(some, default=0))

    def notes(self) -> tuple[str, ...]:
        digests = [name for name in self._left_out if name.startswith("digest of ")]
        told = [
            f"A {name} names reviews without their words: look at the site whether each has come by itself."
            for name in digests
        ]
        machines = self._left_out["automatic"]
        if machines:
            told.append(f"{machines} automatic {'answer was' if machines == 1 else 'answers were'} left out.")
        return (*self._sentences, *told)

    def _new_in(self, folder: Folder, which: str) -> list[int]:
        last = self._memory.last_uid(which, folder)
        if last is not None:
            uids = self._box.uids_above(last)
            if len(uids) > MOST_MAILS:
                self._sentences.append("There is more new mail than one poll reads; the rest follows at the next.")
            return uids[:MOST_MAILS]
        since = (self._box.opened_at - timedelta(days=self._account.days)).date()
        taken = self._box.uids_since(since)[-MOST_MAILS:]
        # What is older stays unread for good: the next poll begins behind the newest.
        self._memory.read_up_to(which, folder, taken[0] - 1 if taken else folder.next_uid - 1)
        if which == "folder" and len(taken) < folder.mails:
            kept = len(taken)
            self._sentences.append(
                f"The folder holds {folder.mails:,} mails; the {kept:,} newest are read, not older than {self._account.days} "
                f"days. {folder.mails - kept:,} older ones were left."
            )
        return taken

    def _page(self, envelopes: Sequence[Envelope], *, answers_only: bool = False) -> Page:
        now = self._box.opened_at
        rejected: list[Rejected] = []
        readings: list[Reading] = []
        wanted: list[Envelope] = []
        for envelope in envelopes:
            try:
                head = head_of(envelope.head, now)
            except UnreadableMail as problem:
                if not answers_only and self._account.takes is not Takes.NOTICES:
                    rejected.append(Rejected(str(problem), f"mail {envelope.uid}"))
                continue
            if self._desk.in_thread(head) if answers_only else is_wanted(head, self._desk):
                wanted.append(envelope)
        for envelope, raw in self._box.whole(wanted):
            self._bytes += len(raw)
            try:
                reading = read(letter_of(raw, now), self._desk, envelope.arrived_at)
            except UnreadableMail as problem:
                rejected.append(Rejected(str(problem), _subject_of(envelope, now)))
                continue
            except Exception:
                # One mail that our own code stumbles over must not keep all later ones from being read for ever.
                log.exception("A mail could not be read by a fault of ours")
                rejected.append(Rejected(_OUR_FAULT, _subject_of(envelope, now)))
                continue
            if answers_only and reading.seen is None:
                continue
            readings.append(self._remembered(reading))
        return self._made(readings, rejected)

    def _remembered(self, reading: Reading) -> Reading:
        if reading.review is not None and reading.direct:
            return replace(reading, review=self._memory.note_letter(reading.review))
        if reading.review is not None and reading.review.continues:
            self._memory.note_later(reading.review.external_id, reading.review.continues)
        if reading.seen is not None:
            self._memory.note_later(reading.seen[1].external_id, reading.seen[0])
        return reading

    def _made(self, readings: Sequence[Reading], rejected: list[Rejected]) -> Page:
        self._left_out.update(one.left_out for one in readings if one.left_out)
        rejected.extend(one.rejected for one in readings if one.rejected is not None)
        reviews: dict[str, IncomingReview] = {}
        for one in readings:
            if one.review is not None:
                reviews[one.review.external_id] = one.review
        seen = tuple(one.seen for one in readings if one.seen is not None)
        if reviews or rejected or seen:
            self.brought_nothing = False
        return Page(
            reviews=tuple(reviews.values()),
            rejected=tuple(rejected),
            seen=seen,
            unchanged=not (reviews or rejected or seen),
            state=self._memory.state(),
        )


def _portions(uids: Sequence[int]) -> Iterator[tuple[list[int], bool]]:
    for start in range(0, len(uids), _HEADS_AT_ONCE):
        yield list(uids[start : start + _HEADS_AT_ONCE]), start + _HEADS_AT_ONCE >= len(uids)


def _subject_of(envelope: Envelope, now: datetime) -> str:
    try:
        head = head_of(envelope.head, now)
        return f"{head.address}: {head.subject}"[:200]
    except UnreadableMail:
        return f"mail {envelope.uid}"
