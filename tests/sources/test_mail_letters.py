"""What is read out of a mail's bytes: whatever arrives, its words are kept and nothing but a sentence comes out."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sources.mail.account import account_of
from sources.mail.letters import Head, Letter, UnreadableMail, head_of, letter_of
from sources.mail.notices import Nature, nature_of, notice_of
from sources.mail.quotes import forwarded_in, own_words
from sources.mail.reading import Desk, Reading, read
from sources.mail.sites import known_sites
from tests.builders import NOON
from tests.mails import US, a_letter

SITES = known_sites()
PAYLOADS = sorted((Path(__file__).parents[1] / "payloads" / "mail").glob("*.eml"))
EVERYTHING = Desk(account_of({"host": "h", "user": US, "takes": "every mail"}), SITES, lambda head: "")


def what_comes_of(raw: bytes) -> Reading | str:
    """What was read, or the sentence that says why nothing could be."""
    try:
        return read(letter_of(raw, NOON), EVERYTHING, NOON)
    except UnreadableMail as problem:
        return str(problem)


def broken(raw: bytes, seed: int) -> bytes:
    """The same mail with some bytes changed, lost and doubled."""
    chance = random.Random(seed)
    data = bytearray(raw)
    for _ in range(chance.randint(1, 40)):
        place = chance.randrange(len(data))
        if chance.random() < 0.5:
            data[place] = chance.randrange(256)
        else:
            data[place : place + chance.randrange(30)] = data[: chance.randrange(30)]
    return bytes(data)


@pytest.mark.parametrize("path", PAYLOADS, ids=lambda path: path.stem)
def test_a_mail_that_was_damaged_on_its_way_is_read_or_refused_in_a_sentence(path: Path) -> None:
    for seed in range(150):
        found = what_comes_of(broken(path.read_bytes(), seed))
        assert isinstance(found, Reading) or found.endswith(".")


@pytest.mark.parametrize("charset", [b'"utf\x00-8"', b"*0=a; charset*1=b", b"*=x'y'z", b"nothing-known"], ids=repr)
def test_words_whose_alphabet_is_named_in_nonsense_are_read_all_the_same(charset: bytes) -> None:
    name = b"charset" if charset.startswith(b"*") else b"charset="
    raw = (
        b"From: Ana <ana@customers.example>\r\nTo: us@corner-cafe.example\r\nSubject: Soup\r\nContent-Type: text/plain; "
        + name + charset + b"\r\n\r\nThe soup at the caf\xc3\xa9 came cold.\r\n"
    )  # fmt: skip
    assert letter_of(raw, NOON).text.strip() == "The soup at the café came cold."


@given(st.binary(max_size=2000))
@settings(max_examples=150, deadline=None)
def test_no_bytes_at_all_lead_to_anything_else_than_a_sentence(raw: bytes) -> None:
    for whole in (raw, b"From: a@b.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n" + raw):
        found = what_comes_of(whole)
        assert isinstance(found, Reading) or found.endswith(".")


def test_a_mail_that_is_nested_without_end_is_refused() -> None:
    parts = b"".join(b"--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n" % (n, n + 1) for n in range(3_000))
    with pytest.raises(UnreadableMail, match=r"cannot be read|deeper"):
        letter_of(b"From: a@b.example\nContent-Type: multipart/mixed; boundary=b0\n\n" + parts, NOON)


def test_words_in_every_alphabet_and_encoding_arrive() -> None:
    raw = (
        b"From: =?iso-8859-1?q?J=FCrgen_M=FCller?= <J@Example.ORG>\r\nSubject: =?utf-8?B?0KHRg9C/INGF0L7Qu9C+0LTQvdGL0Lk=?=\r\n"
        b"Date: Sat, 21 Nov 2026 07:00:00 +0100\r\nContent-Type: text/plain; charset=windows-1251\r\n\r\n"
        + "Суп холодный".encode("cp1251")
    )
    letter = letter_of(raw, NOON)
    assert (letter.head.name, letter.head.address) == ("Jürgen Müller", "j@example.org")
    assert (letter.head.subject, letter.text) == ("Суп холодный", "Суп холодный")
    assert letter.head.sent_at == datetime(2026, 11, 21, 6, 0, tzinfo=UTC)


@pytest.mark.parametrize("charset", ["no-such-charset", "utf-8", "", "us-ascii"])
def test_a_charset_that_lies_loses_no_word(charset: str) -> None:
    raw = f"From: a@b.example\r\nContent-Type: text/plain; charset={charset}\r\n\r\n".encode() + "Käse".encode("cp1252")
    assert letter_of(raw, NOON).text == "Käse"


def test_lines_that_a_mail_program_broke_are_made_whole() -> None:
    raw = b"From: a@b.example\r\nContent-Type: text/plain; format=flowed\r\n\r\nThe soup was \r\ncold.\r\n\r\n-- \r\nAna\r\n"
    assert own_words(letter_of(raw, NOON).text).new == "The soup was cold."


def test_a_time_that_cannot_be_true_is_none() -> None:
    for date in ("Fri, 31 Dec 2099 00:00:00 +0000", "yesterday", "Thu, 01 Jan 1970 00:00:00 +0000", ""):
        assert head_of(f"From: a@b.example\r\nDate: {date}\r\n\r\n".encode(), NOON).sent_at is None


QUOTED = {
    "English": "On Sat, 21 Nov 2026 at 07:00, Maria <m@x.example> wrote:",
    "English, over two lines": "On Sat, 21 Nov 2026 at 07:00, Maria of the Corner Café\n<m@x.example> wrote:",
    "German": "Am 21.11.2026 um 07:00 schrieb Maria <m@x.example>:",
    "French": "Le sam. 21 nov. 2026 à 07:00, Maria <m@x.example> a écrit :",
    "Spanish": "El sáb, 21 nov 2026 a las 7:00, Maria (<m@x.example>) escribió:",
    "Dutch": "Op za 21 nov 2026 om 07:00 schreef Maria <m@x.example>:",
    "Portuguese": "Em sáb., 21 de nov. de 2026 às 07:00, Maria <m@x.example> escreveu:",
    "Outlook": "________________________________\nFrom: Maria <m@x.example>\nSent: Saturday, 21 November 2026 07:00\nTo: Ana\n"
    "Subject: Cold soup\n",
    "Outlook in German": "Von: Maria <m@x.example>\nGesendet: Samstag, 21. November 2026 07:00\nAn: Ana\nBetreff: Suppe\n",
    "an old program": "-----Original Message-----\nFrom: Maria <m@x.example>\nSent: Saturday\nTo: Ana\nSubject: Soup\n",
}


@pytest.mark.parametrize("how", QUOTED)
@pytest.mark.parametrize("mark", ["> ", ""], ids=["marked", "bare"])
def test_what_was_written_before_is_cut_and_given_back(how: str, mark: str) -> None:
    tail = f"{QUOTED[how]}\n\n{mark}We are sorry.\n{mark}Maria"
    found = own_words(f"Nobody called.\n\nNot even today.\n\n{tail}")
    assert found.new == "Nobody called.\n\nNot even today."
    assert found.left_out.replace("\n\n", "\n") == tail.replace("\n\n", "\n").strip()


@pytest.mark.parametrize(
    "text",
    [
        "On Monday I called your shop and the lady there wrote:\nCome back tomorrow.\nSo I came back and it was closed.",
        "> Is it true that you open at nine?\nNo. You opened at ten.\n> Did you wait?\nYes, in the rain.",
        "I have three points:\n--\nfirst the soup\n" + "and more\n" * 20,
        "From: the first minute on\nI felt unwelcome.",
        "Subject to change, they said. To: be honest, I am angry.",
        "> everything I have to say is quoted",
    ],
)
def test_a_customer_s_own_words_are_never_cut(text: str) -> None:
    assert own_words(text).new == text.strip()
    assert own_words(text).left_out == ""


FORWARDED = {
    "Gmail": "FYI\n\n---------- Forwarded message ---------\nFrom: Yelp <no-reply@yelp.com>\nDate: Wed, 18 Nov 2026 at 01:27\n"
    "Subject: New\nTo: <m@x.example>\n\nThe words.",
    "Outlook": "From: Yelp <no-reply@yelp.com>\nSent: Wednesday, November 18, 2026 1:27 AM\nTo: M\nSubject: New\n\nThe words.",
    "Apple Mail": "Begin forwarded message:\n\n> From: Yelp <no-reply@yelp.com>\n> Subject: New\n> Date: 18 November 2026\n"
    "> To: m@x.example\n> \n> The words.",
    "Thunderbird": "-------- Weitergeleitete Nachricht --------\nBetreff: New\nDatum: Wed, 18 Nov 2026 01:27:00 +0000\n"
    "Von: Yelp <no-reply@yelp.com>\nAn: m@x.example\n\nThe words.",
    "bold letters": "---------- Mensaje reenviado ---------\n*De:* Yelp <no-reply@yelp.com>\n*Asunto:* New\n\nThe words.",
}


@pytest.mark.parametrize("how", FORWARDED)
def test_a_forwarded_mail_is_found_as_each_program_writes_it(how: str) -> None:
    found = forwarded_in(FORWARDED[how])
    assert found is not None
    assert (found.address, found.subject, found.text) == ("no-reply@yelp.com", "New", "The words.")


def test_a_text_without_a_forwarded_mail_has_none() -> None:
    assert forwarded_in("From: here to there\nTo: be\n\nSubject matter: soup.") is None


@pytest.mark.parametrize(
    ("site", "subject", "nature"),
    [
        ("google", "Ajay left a review for Tell Us Café", Nature.REVIEW),
        ("google", "Verify Smith left a review for Corner Café", Nature.REVIEW),
        ("google", "Corner Café, you got 3 new reviews", Nature.DIGEST),
        ("google", "Verify your business", Nature.SOMETHING_ELSE),
        ("google", "Tienes una nueva reseña", Nature.REVIEW),
        ("trustpilot", "Your reply was published", Nature.SOMETHING_ELSE),
        ("facebook", "Ana commented on your photo", Nature.SOMETHING_ELSE),
        ("airbnb", "Write a review for Ana", Nature.SOMETHING_ELSE),
        ("tripadvisor", "Your monthly performance report", Nature.SOMETHING_ELSE),
    ],
)
def test_the_subject_tells_what_a_site_s_mail_is(site: str, subject: str, nature: Nature) -> None:
    row = next(one for one in SITES.every if one.id == site)
    assert nature_of(subject, row, SITES) is nature


def test_stars_in_the_customer_s_own_words_are_not_hers() -> None:
    row = next(one for one in SITES.every if one.id == "google")
    text = "You got a new 1-star review\n\nRead review\n\nAjay\n\nA 5 star place once. 5 of 5 then.\n\nReply to review"
    found = notice_of(Letter(Head(subject="Ajay left a review for X"), text), row)
    assert (found.rating, found.rating_guessed) == (1, False)
    assert "Reply to review" in found.left_out, "what stands around the words is kept beside them"


@pytest.mark.parametrize(
    ("line", "stars"),
    [
        ("1.0 star rating", 1),
        ("Sie erhielten eine 2-Sterne-Bewertung", 2),
        ("note : 2/5", 2),
        ("Rating: 4/5", 4),
        ("★★☆☆☆ 2 days ago", 2),
        ("un avis de 1 étoile", 1),
        ("4 of 5 bubbles", 4),
        ("Beoordeling: 8,0/10", 4),
        ("15 stars in the sky", None),
    ],
)
def test_stars_are_read_as_sites_write_them(line: str, stars: float | None) -> None:
    row = next(one for one in SITES.every if one.id == "google")
    text = f"{line}\n\nRead review\n\nAjay\n\nThe words.\n\nReply to review"
    found = notice_of(Letter(Head(subject="Ajay left a review for X"), text), row)
    assert (found.rating, found.text) == (stars, "The words.")


@pytest.mark.parametrize(
    ("words", "rating"),
    [
        ("They had 5 stars from me last year. Never again.", None),
        ("1 star, and that is generous.", 1),
        ("★★★★★\n\nLovely.", 5),
        ("★☆☆☆☆\n\n5 of 5 waiters were rude.", 1),
    ],
)
def test_where_layout_is_not_known_a_guess_never_keeps_a_complaint_out_of_sight(
    words: str, rating: float | None
) -> None:
    row = next(one for one in SITES.every if one.id == "yelp")
    found = notice_of(Letter(Head(subject="You have a new review"), f"Hello\n\n{words}"), row)
    assert found.whole
    assert found.rating == rating


def test_a_layout_that_nobody_knows_keeps_every_word() -> None:
    row = next(one for one in SITES.every if one.id == "yelp")
    text = "Something wholly new\n\nThe soup was cold.\n\nSomething else"
    found = notice_of(Letter(Head(subject="You have a new review"), text), row)
    assert (found.whole, found.text, found.rating) == (True, text, None)
    assert found.url == "https://biz.yelp.com"


def test_every_pattern_has_a_site_with_a_page_to_answer_at() -> None:
    for site in SITES.every:
        assert site.page.startswith("https://"), site.id
        assert site.senders, site.id
        assert site.subject, site.id


def test_an_answer_that_the_owner_wrote_to_a_stranger_is_no_complaint() -> None:
    answer = a_letter(
        f"Thank you.\n\n{QUOTED['Outlook']}\nThe soup was cold.", subject="Re: Cold soup", sender=f"Maria <{US}>",
        to="ana@example.org", answers="unknown@example.org",
    )  # fmt: skip
    assert read(letter_of(answer, NOON), EVERYTHING, NOON).left_out == "our own"
