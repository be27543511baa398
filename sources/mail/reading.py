"""What a mail is to the owner: a site's notice of a review, a customer's own words, our answer, or none of these. Pure.

Here the order of questions is decided, and who is believed. Not here: how a site's notice is taken apart (`notices.py`),
which mails are looked at (`kinds/mail.py`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import quote

from sources.mail.account import Account, Takes
from sources.mail.letters import Head, Letter
from sources.mail.notices import Nature, Notice, cautious, nature_of, notice_of
from sources.mail.quotes import bare_subject, forwarded_in, own_words, says_answered, says_forwarded
from sources.mail.senders import Standing, standing
from sources.mail.sites import Site, Sites
from sources.ratings import rating_of_review
from store.records import Audience, IncomingReview, Precision, Rejected, SeenReply

#: Of what was cut below a mail's own words, so many characters are kept beside them.
_LEFT_OUT_KEPT = 20_000


@dataclass(frozen=True, slots=True)
class Desk:
    """What mails are read with. `in_thread` names the review that a mail belongs to, by the mails that it answers; empty
    where it answers none that we know."""

    account: Account
    sites: Sites
    in_thread: Callable[[Head], str]


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of a mail: at most one of the first three; `left_out` says in a word why it is none of them. A `direct`
    review is a mail that a customer wrote to us, which later mails can belong to."""

    review: IncomingReview | None = None
    seen: tuple[str, SeenReply] | None = None
    rejected: Rejected | None = None
    left_out: str = ""
    direct: bool = False


def is_wanted(head: Head, desk: Desk) -> bool:
    """Whether a mail is fetched at all, by its head alone. What is private stays unread."""
    account = desk.account
    return (
        account.takes is not Takes.NOTICES
        or desk.sites.of_sender(head.address) is not None
        or _is_also_from(head.address, account)
        or says_forwarded(head.subject)
        or bool(desk.in_thread(head))
    )


def read(letter: Letter, desk: Desk, arrived: datetime | None) -> Reading:
    """What this mail is. `arrived` is when the server took it in, for mails without a believable date."""
    letter = _as_written_in_a_form(letter, desk.account)
    head, account = letter.head, desk.account
    if head.automatic:
        return _machine(letter, desk)
    believed = standing(head.trace, head.address)
    if _is_ours(head, account):
        return _from_ourselves(letter, desk, believed, arrived)
    site = desk.sites.of_sender(head.address)
    if site is not None:
        if believed is Standing.FAILED:
            return Reading(rejected=_not_believed(letter, site.name))
        return _from_site(letter, site, desk, arrived, believed)
    if _is_also_from(head.address, account):
        if believed is Standing.FAILED:
            return Reading(rejected=_not_believed(letter, head.address))
        notice = notice_of(letter, desk.sites.any_site)
        return Reading(review=_of_notice(notice, letter, desk.sites.any_site, arrived, believed))
    if thread := desk.in_thread(head):
        return Reading(review=_later(letter, thread, believed, arrived))
    if account.takes is not Takes.NOTICES:
        return Reading(review=_direct(letter, account, believed, arrived), direct=True)
    return _forwarded_by_a_stranger(letter, desk)


def key_of(head: Head, text: str) -> tuple[str, bool]:
    """The id of a mail, and whether it is a weak one: without a Message-ID, sender, date and words stand for it."""
    if head.message_id:
        return head.message_id, False
    told = "\x1f".join((head.address, head.sent_text, head.subject, text[:200]))
    return f"mail-{hashlib.blake2b(told.encode('utf-8', 'surrogatepass'), digest_size=12).hexdigest()}", True


# --- whose mail it is -----------------------------------------------------------------------------------------------


def _is_ours(head: Head, account: Account) -> bool:
    if head.address in account.ours:
        return True
    # Where the user name is no address, a mail from somebody to himself is the owner's.
    return not account.ours and head.address in head.recipients


def _is_also_from(address: str, account: Account) -> bool:
    domain = address.rpartition("@")[2]
    return any(address == one or one.lstrip("*@") == domain for one in account.also_from)


def _as_written_in_a_form(letter: Letter, account: Account) -> Letter:
    """A contact form on the owner's own page sends in her name and puts the customer into Reply-To."""
    head = letter.head
    if head.answer_to and head.answer_to not in account.ours and head.address in account.ours and not head.references:
        return replace(letter, head=replace(head, address=head.answer_to, name=head.answer_name, answer_to=""))
    return letter


def _machine(letter: Letter, desk: Desk) -> Reading:
    head = letter.head
    came_back = head.address.partition("@")[0] in ("mailer-daemon", "postmaster")
    if came_back and desk.in_thread(head):
        return Reading(
            rejected=Rejected("A mail to a customer could not be delivered and came back.", _excerpt(letter))
        )
    return Reading(left_out="automatic")


def _not_believed(letter: Letter, whose: str) -> Rejected:
    return Rejected(
        f"This mail says that it comes from {whose}, but your mail server could not confirm that: it may be forged.",
        _excerpt(letter),
    )


def _excerpt(letter: Letter) -> str:
    return f"{letter.head.address}: {letter.head.subject}"[:200]


# --- reviews that sites tell of -------------------------------------------------------------------------------------


def _from_site(letter: Letter, site: Site, desk: Desk, arrived: datetime | None, believed: Standing) -> Reading:
    nature = nature_of(letter.head.subject, site, desk.sites)
    if nature is Nature.DIGEST:
        return Reading(left_out=f"digest of {site.name}")
    if nature is Nature.SOMETHING_ELSE:
        return Reading(left_out="no review")
    return Reading(review=_of_notice(notice_of(letter, site), letter, site, arrived, believed))


def _of_notice(
    notice: Notice, letter: Letter, site: Site, arrived: datetime | None, believed: Standing
) -> IncomingReview:
    identity, weak = (f"{site.id}:{notice.review_id}", False) if notice.review_id else key_of(letter.head, letter.text)
    extra = {
        "site": site.name,
        "sender": str(believed),
        "layout": "not known, so the whole mail stands here" if notice.whole else "",
        "left out": notice.left_out[:_LEFT_OUT_KEPT],
        "shortened": "only the beginning of a large mail was read" if letter.shortened else "",
    }
    sent_at = letter.head.sent_at or arrived
    return IncomingReview(
        external_id=identity,
        title=notice.title or (bare_subject(letter.head.subject) if notice.whole else ""),
        text=notice.text,
        author=notice.author,
        rating=notice.rating,
        rating_raw=notice.rating_raw,
        rating_guessed=notice.rating_guessed,
        url=notice.url,
        created_at=sent_at,
        created_text=letter.head.sent_text,
        created_precision=Precision.NONE if sent_at is None else Precision.SECOND,
        product=notice.place,
        weak_key=weak,
        extra={name: value for name, value in extra.items() if value},
    )


# --- what the owner sends herself -----------------------------------------------------------------------------------


def _from_ourselves(letter: Letter, desk: Desk, believed: Standing, arrived: datetime | None) -> Reading:
    """A forwarded notice is the review; an answer in a thread that we know is our reply; the rest is none of our business."""
    # An answer carries an earlier mail as well: the one that it answers.
    carried = None if says_answered(letter.head.subject) else _carried(letter)
    if carried is None or not says_forwarded(letter.head.subject):
        thread = desk.in_thread(letter.head)
        if thread and believed is not Standing.FAILED:
            return Reading(seen=(thread, _our_reply(letter, arrived)))
    if carried is None:
        return _form_without_a_sender(letter, desk, arrived) or Reading(left_out="our own")
    inner, precision = carried
    site = desk.sites.of_sender(inner.head.address)
    if site is None and desk.account.takes is Takes.NOTICES:
        return Reading(left_out="our own")
    if believed is Standing.FAILED:
        return Reading(rejected=_not_believed(letter, "you"))
    if site is None:
        review = _direct(inner, desk.account, Standing.UNTOLD, arrived)
        return Reading(review=replace(review, created_precision=precision), direct=True)
    reading = _from_site(inner, site, desk, arrived, Standing.UNTOLD)
    if reading.review is None:
        return reading
    return Reading(review=replace(reading.review, created_precision=precision))


def _form_without_a_sender(letter: Letter, desk: Desk, arrived: datetime | None) -> Reading | None:
    """Old contact forms send in the owner's name and put the customer into the text alone: in a folder where every mail
    counts, one that answers nothing is taken, under no name and without an address to answer to."""
    if desk.account.takes is Takes.NOTICES or letter.head.references or says_answered(letter.head.subject):
        return None
    return Reading(
        review=replace(_direct(letter, desk.account, Standing.UNTOLD, arrived), author="", url=""), direct=True
    )


def _carried(letter: Letter) -> tuple[Letter, Precision] | None:
    """The mail that this one forwards, attached or in its text, under the id that it had, as far as that is told."""
    if letter.enclosed is not None:
        inner = letter.enclosed
        return inner, Precision.SECOND if inner.head.sent_at else Precision.NONE
    found = forwarded_in(letter.text)
    if found is None:
        return None
    outer = letter.head
    head = Head(
        message_id=outer.forwarded or outer.message_id,
        name=found.name,
        address=found.address,
        subject=found.subject,
        sent_at=found.sent_on or outer.sent_at,
        sent_text=found.sent_text or outer.sent_text,
    )
    precision = Precision.DAY if found.sent_on else Precision.SECOND if outer.sent_at else Precision.NONE
    return Letter(head, found.text, letter.links, shortened=letter.shortened), precision


def _our_reply(letter: Letter, arrived: datetime | None) -> SeenReply:
    return SeenReply(
        text=own_words(letter.text).new,
        external_id=letter.head.message_id,
        author=letter.head.name or letter.head.address,
        posted_at=letter.head.sent_at or arrived,
    )


def _forwarded_by_a_stranger(letter: Letter, desk: Desk) -> Reading:
    """In a folder of notices alone: whoever forwards one must be known to be the owner's."""
    carried = _carried(letter)
    if carried is None:
        return Reading(left_out="no review")
    site = desk.sites.of_sender(carried[0].head.address)
    if site is None or nature_of(carried[0].head.subject, site, desk.sites) is not Nature.REVIEW:
        return Reading(left_out="no review")
    return Reading(
        rejected=Rejected(
            f"{letter.head.address} forwarded a review of {site.name}. If that is you or one of yours, add the address to "
            "“Your own addresses”.",
            _excerpt(letter),
        )
    )


# --- what customers write to us -------------------------------------------------------------------------------------


def _direct(letter: Letter, account: Account, believed: Standing, arrived: datetime | None) -> IncomingReview:
    """A customer's own mail, answered in private. Only her own words can tell stars."""
    head = letter.head
    words = own_words(letter.text)
    identity, weak = key_of(head, letter.text)
    title = bare_subject(head.subject)
    guess = rating_of_review(title, words.new)
    rating, rating_raw, guessed = cautious(guess.stars, guess.raw) if guess else (None, "", False)
    sent_at = head.sent_at or arrived
    return IncomingReview(
        external_id=identity,
        title=title,
        text=words.new,
        author=head.name or head.address.partition("@")[0],
        rating=rating,
        rating_raw=rating_raw,
        rating_guessed=guessed,
        audience=Audience.PRIVATE,
        url=answer_link(head),
        created_at=sent_at,
        created_text=head.sent_text,
        created_precision=Precision.NONE if sent_at is None else Precision.SECOND,
        weak_key=weak,
        is_letter=True,
        is_complaint=account.takes is Takes.COMPLAINTS,
        extra=_extra(letter, words.left_out, believed),
    )


def _later(letter: Letter, thread: str, believed: Standing, arrived: datetime | None) -> IncomingReview:
    """A later mail of a conversation. Its words go below those that came before."""
    head = letter.head
    words = own_words(letter.text)
    identity, weak = key_of(head, letter.text)
    sent_at = head.sent_at or arrived
    when = f"{sent_at:%Y-%m-%d %H:%M} UTC" if sent_at else head.sent_text
    who = head.name or head.address
    return IncomingReview(
        external_id=identity,
        title=bare_subject(head.subject),
        text=f"— {who}, {when} —\n{words.new}",
        author=head.name or head.address.partition("@")[0],
        audience=Audience.PRIVATE,
        url=answer_link(head),
        created_at=sent_at,
        created_text=head.sent_text,
        created_precision=Precision.NONE if sent_at is None else Precision.SECOND,
        weak_key=weak,
        is_letter=True,
        continues=thread,
        extra=_extra(letter, words.left_out, believed),
    )


def _extra(letter: Letter, left_out: str, believed: Standing) -> dict[str, str]:
    extra = {
        "from": letter.head.address,
        "sender": str(believed),
        "left out": left_out[:_LEFT_OUT_KEPT],
        "shortened": "only the beginning of a large mail was read" if letter.shortened else "",
    }
    return {name: value for name, value in extra.items() if value}


def answer_link(head: Head) -> str:
    """A link that opens an answer in a mail program (RFC 6068), and tells our own posting whom, about what and to which
    mail it answers."""
    to = head.answer_to or head.address
    about = quote(f"Re: {bare_subject(head.subject)}"[:300], safe="")
    answered = f"&In-Reply-To={quote(f'<{head.message_id}>', safe='')}" if head.message_id else ""
    return f"mailto:{quote(to, safe='@+')}?subject={about}{answered}"
