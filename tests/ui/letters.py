"""Letters to show in pictures and tests: the people of the design's pictures, with their words, cases and drafts.

All people and firms are invented. Spans are found in the words, so that nobody has to count them.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from sources.contract import ReplyLimits
from store.records import (
    Audience,
    Brand,
    Case,
    ChecklistView,
    ComplaintPoint,
    Finding,
    FollowUp,
    ItemMark,
    ItemView,
    Level,
    Origin,
    Precision,
    Promise,
    Reply,
    ReplyState,
    Review,
    Revision,
    Status,
)
from ui.composer.view import ComposerView, Fact
from ui.review.view import LetterView, ShortReview, SnoozeChoice

NOW = datetime(2024, 11, 22, 10, 40, tzinfo=UTC)
CAFE = Brand(1, "Corner Café", "Naledi, Corner Café", "naledi@cornercafe.example", "Africa/Johannesburg")
TIDEWISE = Brand(3, "Tidewise", "سامي، Tidewise", "help@tidewise.example", "UTC")

ANA_SAID = (
    "Came in on Sunday with my mother, who is 81 and does not get out much. Her soup came cold, we sent it back, and it "
    "came cold again. That took twenty-five minutes, so I had finished before she could start.\n\nNobody said sorry. The "
    "girl at the till only asked “card or cash?” We used to come every week. I don’t think we will now."
)
ANA_ANSWER = (
    "Dear Ana, thank you for telling us, and I am sorry. Your mother’s soup came cold, and then cold again after "
    "twenty-five minutes of waiting. That was your morning out together, and we spoiled it.\n\nWe were two short in the "
    "kitchen, but we do our best. The soup now has its own warmer, and from Monday Sipho tastes every pot before it "
    "leaves.\n\nWhat time did you come on Sunday? I would like to ask who was at the till.\nNaledi, Corner Café"
)
LAYLA_SAID = (
    "جددت الاشتراك في بداية الشهر فخُصم المبلغ مرتين. كتبت لكم ثلاث رسائل ولم يرد عليّ أحد. "
    "التطبيق نفسه جميل، لكني لا أثق بكم بعد اليوم."
)
LAYLA_ANSWER = (
    "مرحباً ليلى، شكراً لأنكِ كتبتِ لنا، وأنا آسف. خُصم منكِ المبلغ مرتين، وبقيت رسائلكِ الثلاث دون رد: هذا خطؤنا.\n\n"
    "أعدتُ إليكِ اليوم المبلغ الثاني، ويصلكِ خلال ثلاثة أيام. هل وصلتكِ رسالتي الخاصة؟\nسامي، Tidewise"
)

SNOOZES = (
    SnoozeChoice("later", "Later today", "14:40"),
    SnoozeChoice("tomorrow", "Tomorrow", "Sat 9:00"),
    SnoozeChoice("3 days", "In 3 days", "Mon 9:00"),
    SnoozeChoice("monday", "Next Monday", "25 Nov"),
    SnoozeChoice("edit", "When Ana edits it"),
    SnoozeChoice("facts", "When I have the facts"),
)


def a_review(number: int = 1, **changes: object) -> Review:
    """Ana's review, or another that differs from it."""
    created = datetime(2024, 11, 18, 8, 0, tzinfo=UTC)
    review = Review(
        id=number, source_id=1, external_id=f"r{number}", title="Cold soup, twice", text=ANA_SAID, author="Ana P.",
        author_url="", rating=1.0, rating_raw="1", rating_guessed=False, worst_rating=1.0, language="en",
        audience=Audience.PUBLIC, url="https://reviews.example/r1", created_at=created, created_text="",
        created_precision=Precision.SECOND, opened_at=created, first_seen_at=created,
    )  # fmt: skip
    return replace(review, **changes)


def points_in(text: str, *sentences: str, answered: int = 0) -> tuple[ComplaintPoint, ...]:
    return tuple(
        ComplaintPoint(number, text.index(words), text.index(words) + len(words), words, number <= answered)
        for number, words in enumerate(sentences, start=1)
    )


def ana_points(answered: int = 2) -> tuple[ComplaintPoint, ...]:
    return points_in(
        ANA_SAID,
        "Her soup came cold, we sent it back, and it came cold again.",
        "That took twenty-five minutes, so I had finished before she could start.",
        "Nobody said sorry.",
        answered=answered,
    )


def a_finding(check: str, level: Level, text: str, words: str, message: str) -> Finding:
    start = text.index(words) if words else len(text)
    return Finding(check, level, start, start + len(words), message)


def ana_findings() -> tuple[Finding, ...]:
    text = ANA_ANSWER
    praise = ("thank you for telling us", "I am sorry", "soup came cold, and then cold again", "we spoiled it",
              "What time did you come on Sunday?")  # fmt: skip
    return (
        *(a_finding("praise", Level.PRAISE, text, words, "Good to read.") for words in praise),
        a_finding("defensive", Level.WARNING, text, "but we do our best", "takes the apology back. End before it."),
        a_finding("excuse", Level.NUDGE, text, "We were two short in the kitchen", "reads as an excuse this early."),
        Finding("restates", Level.NUDGE, len(text), len(text), "Point 3 “Nobody said sorry” is not in your reply yet."),
    )


def ana_letter(**changes: object) -> LetterView:
    review = a_review()
    revision = Revision(
        1, 1, 2.0, "Cold soup, twice", ANA_SAID.replace(" Nobody said sorry.", ""), review.opened_at,
        NOW - timedelta(days=2),
    )  # fmt: skip
    earlier = tuple(
        ShortReview(40 + n, "Ana P.", 5.0, words, NOW - timedelta(days=200 * n), "Google")
        for n, words in enumerate(("Best scones in town, and they know my mother by name.", "Lovely as ever."), start=1)
    )
    view = LetterView(
        review=review, brand=CAFE, source_name="Google", source_kind="google_business",
        status=Status.WAITING, due_at=review.opened_at + timedelta(hours=48), now=NOW, position="2 of 7",
        revisions=(revision,), others=earlier, points=ana_points(),
        case=Case(1, wants="to be heard", failing="ours", reasons=("cold food", "waiting")),
        reasons=("cold food", "waiting", "rude at the till"), snooze_times=SNOOZES,
        follow_up=FollowUp(1, 1, datetime(2024, 11, 29, 8, 0, tzinfo=UTC)),
    )  # fmt: skip
    return replace(view, **changes)


def ana_draft(text: str = ANA_ANSWER, **changes: object) -> ComposerView:
    view = ComposerView(
        review_id=1, text=text, now=NOW, author="Ana P.", brand="Corner Café", site="Google",
        limits=ReplyLimits(4096, "characters", 1, replaces=False, editable=True),
        findings=ana_findings() if text == ANA_ANSWER else (), points=ana_points(),
        facts=(Fact("Way to reach us", CAFE.contact), Fact("Signature", CAFE.signature)),
    )  # fmt: skip
    view = replace(view, limits=ReplyLimits(4096, "characters"))
    return replace(view, **changes)


def layla_letter(**changes: object) -> LetterView:
    created = datetime(2024, 11, 6, 9, 0, tzinfo=UTC)
    review = a_review(
        2, title="خصمتم الاشتراك مرتين", text=LAYLA_SAID, author="ليلى", language="ar", created_at=created,
        opened_at=created, source_id=4,
    )  # fmt: skip
    view = LetterView(
        review=review, brand=TIDEWISE, source_name="App Store", source_kind="app_store_connect",
        status=Status.WAITING, due_at=created + timedelta(hours=48), now=NOW, position="1 of 7", has_previous=False,
        points=points_in(LAYLA_SAID, "فخُصم المبلغ مرتين.", "كتبت لكم ثلاث رسائل ولم يرد عليّ أحد.", answered=2),
        case=Case(2, wants="a fix", failing="ours", reasons=("charged twice",)), snooze_times=SNOOZES,
    )  # fmt: skip
    return replace(view, **changes)


def layla_draft(**changes: object) -> ComposerView:
    view = ComposerView(
        review_id=2, text=LAYLA_ANSWER, now=NOW, author="ليلى", brand="Tidewise", site="App Store",
        limits=ReplyLimits(5970, "characters"), right_to_left=True,
        findings=(
            Finding("restates", Level.PRAISE, 0, 0, "2 of 2 points said back in your words."),
            Finding("language", Level.NUDGE, 0, 0, "Arabic has no word list yet, so fewer checks run."),
        ),
        points=points_in(LAYLA_SAID, "فخُصم المبلغ مرتين.", "كتبت لكم ثلاث رسائل ولم يرد عليّ أحد.", answered=2),
        facts=(Fact("Way to reach us", TIDEWISE.contact),), checklist_label="15 of 19",
    )  # fmt: skip
    return replace(view, **changes)


def piet_replies() -> tuple[Reply, ...]:
    said = (
        "Dear Piet, thank you for writing, the wheel should never have left us loose.",
        "Piet, I drove past twice and missed you. The new hub is here with your name on it.",
    )
    return tuple(
        Reply(
            n,
            1,
            ReplyState.LIVE,
            Origin.HERE,
            words,
            n,
            posted_at=NOW - timedelta(days=20 - 5 * n),
            seen_at=NOW - timedelta(days=19 - 5 * n),
        )
        for n, words in enumerate(said, start=1)
    )


PHASES = (("listen", "Listen"), ("write", "Write"), ("before", "Before you post"), ("afterwards", "Afterwards"))


def ana_checklist() -> ChecklistView:
    mark = ItemMark
    rows = (
        ("read", "listen", "Read to the end, and before", mark.TICKED, "", True),
        ("wants", "listen", "They want: to be heard", mark.SEEN, "", False),
        ("failing", "listen", "Whose failing: ours", mark.SEEN, "", False),
        ("facts", "listen", "Looked up what happened", mark.TICKED, "", True),
        ("shoes", "listen", "When did this happen to me?", mark.TO_TICK, "What would have helped?", True),
        ("stage", "listen", "Bystanders read this one", mark.SHOWN, "", False),
        ("thanks", "write", "Thank them for saying it", mark.SEEN, "", False),
        ("restate", "write", "Say back what went wrong", mark.PART, "2 of 3 points", False),
        ("sorry", "write", "Say sorry, plainly", mark.SEEN, "", False),
        ("own", "write", "Own what is yours", mark.SEEN, "", False),
        ("side", "write", "Agree where they are right", mark.MISSING, "", False),
        ("ask", "write", "Ask what you still need to know", mark.SEEN, "", False),
        ("forward", "write", "Name one next step", mark.SEEN, "", False),
        ("change", "write", "Say what will be different", mark.SEEN, "", False),
        ("invite", "write", "Leave a door open", mark.MISSING, "No name and number yet", False),
        ("no_defence", "before", "No defence attorney at the end", mark.WARNING, "“but we do our best”", False),
        ("human", "before", "Sounds like you, name under it", mark.SEEN, "", False),
        ("private", "before", "Nothing told that is theirs", mark.SEEN, "", False),
        ("stranger", "before", "Read it as a stranger would", mark.TO_TICK, "", True),
        ("follow_up", "afterwards", "A date to come back to them", mark.SEEN, "", False),
        ("promises", "afterwards", "Every promise has a date", mark.SEEN, "", False),
        ("reason", "afterwards", "The reason is on the list", mark.SEEN, "", False),
        ("pressure", "afterwards", "No asking to change the rating", mark.MISSING, "", False),
    )
    items = tuple(ItemView(i, phase, label, m, detail, by_hand=by_hand) for i, phase, label, m, detail, by_hand in rows)
    return ChecklistView("en", PHASES, items)


def ana_dates() -> tuple[FollowUp, tuple[Promise, ...]]:
    return (
        FollowUp(1, 1, datetime(2024, 11, 29, 8, 0, tzinfo=UTC)),
        (Promise(1, 1, None, "soup warmer", datetime(2024, 11, 25, 8, 0, tzinfo=UTC)),),
    )
