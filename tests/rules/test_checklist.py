"""The checklist panel: which items a complaint gets, and how each stands."""

from __future__ import annotations

import pytest

from store.records import Audience, Case, Failing, Finding, ItemMark, Level, Wants
from store.rules.checklist import BrandChanges, OwnItem, checklist_for, items_for_json, still_open
from store.rules.checklist_items import Facts


def a_view(
    *,
    language="en",
    audience=Audience.PUBLIC,
    case=None,
    findings=(),
    text="",
    ticks=None,
    facts=None,
    abuse=False,
    changes=BrandChanges(),  # noqa: B008 - a frozen value
    draft_language="",
):
    return checklist_for(
        language=language,
        audience=audience,
        case=case or Case(review_id=1),
        findings=findings,
        text=text,
        ticks=ticks,
        facts=facts,
        abuse=abuse,
        changes=changes,
        draft_language=draft_language,
    )


def marks(view):
    return {item.id: item.mark for item in view.items}


def line(view, item_id):
    return next(item for item in view.items if item.id == item_id)


def praise(check, start=0, end=5):
    return Finding(check, Level.PRAISE, start, end, "")


def warning(check, start=0, end=5):
    return Finding(check, Level.WARNING, start, end, "")


def test_an_empty_draft_is_praised_for_nothing():
    view = a_view()

    for item in ("thanks", "restate", "sorry", "ask", "forward", "invite", "no_defence", "private", "pressure"):
        assert marks(view)[item] is ItemMark.MISSING, item


def test_what_the_draft_shows_is_seen():
    view = a_view(text="Sorry, thank you", findings=[praise("apology"), praise("thanks", 7, 16)])

    assert marks(view)["sorry"] is ItemMark.SEEN
    assert marks(view)["thanks"] is ItemMark.SEEN
    assert marks(view)["ask"] is ItemMark.MISSING


def test_something_missing_is_not_taken_for_something_seen():
    view = a_view(text="Hello", findings=[Finding("apology", Level.NUDGE, 5, 5, "")])

    assert marks(view)["sorry"] is ItemMark.MISSING


def test_a_sorry_with_an_if_is_no_plain_sorry():
    view = a_view(text="Sorry if you waited", findings=[praise("apology"), warning("conditional_apology", 0, 8)])

    assert line(view, "sorry").mark is ItemMark.WARNING
    assert "Sorry if" in line(view, "sorry").detail


def test_the_case_fills_the_lines_about_wants_and_failing():
    open_case = a_view()
    known = a_view(case=Case(review_id=1, wants=Wants.BE_HEARD, failing=Failing.OURS))

    assert marks(open_case)["wants"] is ItemMark.MISSING
    assert line(known, "wants").label == "They want: to be heard"
    assert line(known, "failing").label == "Whose failing: ours"


def test_owning_is_asked_for_only_where_there_is_something_to_own():
    assert "own" in marks(a_view(case=Case(review_id=1, failing=Failing.PARTLY)))
    assert "own" not in marks(a_view(case=Case(review_id=1, failing=Failing.NOT_OURS)))
    assert "correct" in marks(a_view(case=Case(review_id=1, failing=Failing.NOT_OURS)))
    assert "correct" not in marks(a_view(case=Case(review_id=1, failing=Failing.OURS)))


def test_owning_is_noticed_before_the_owner_judged_the_failing():
    view = a_view(text="We got it wrong", findings=[praise("responsibility")])

    assert marks(view)["own"] is ItemMark.SEEN
    assert "own" not in marks(a_view(text="Hello"))


def test_somebody_who_wants_to_leave_is_not_asked_questions():
    assert "ask" not in marks(a_view(case=Case(review_id=1, wants=Wants.CLEAN_BREAK)))
    assert "ask" in marks(a_view(case=Case(review_id=1, wants=Wants.FIX)))


def test_an_offer_first_is_a_warning_and_no_offer_is_no_item():
    ours = Case(review_id=1, failing=Failing.OURS)
    offer = Finding("compensation", Level.NUDGE, 0, 5, "")

    assert "amends" not in marks(a_view(case=ours, text="Sorry"))
    assert marks(a_view(case=ours, text="$5 off", findings=[offer]))["amends"] is ItemMark.SEEN
    first = a_view(case=ours, text="$5 off, sorry", findings=[offer, warning("compensation_first", 0, 6)])
    assert line(first, "amends").mark is ItemMark.WARNING
    assert "$5 off" in line(first, "amends").detail


def test_points_are_counted_in_the_second_line():
    half = line(a_view(text="x", facts=Facts(points=3, points_answered=2)), "restate")
    whole = line(a_view(text="x", facts=Facts(points=3, points_answered=3)), "restate")

    assert (half.mark, half.detail) == (ItemMark.PART, "2 of 3 points")
    assert (whole.mark, whole.detail) == (ItemMark.SEEN, "")


def test_abuse_shows_five_items_and_asks_for_limits_not_for_thanks():
    view = a_view(abuse=True)

    assert len(view.items) == 5
    assert "bounds" in marks(view)
    assert "thanks" not in marks(view)
    assert "bounds" not in marks(a_view())


def test_in_private_no_stranger_reads_along():
    view = a_view(audience=Audience.PRIVATE)

    assert "stranger" not in marks(view)
    assert "private" not in marks(view)
    assert line(view, "stage").label == "Only they read this one"
    assert line(view, "stage").mark is ItemMark.SHOWN


def test_the_owner_ticks_what_no_text_can_show():
    view = a_view(ticks={"read": True, "facts": False})

    assert marks(view)["read"] is ItemMark.TICKED
    assert marks(view)["facts"] is ItemMark.TO_TICK
    assert line(view, "read").by_hand


def test_a_tick_fills_what_the_check_overlooked_but_never_hides_a_warning():
    overlooked = a_view(text="x", ticks={"thanks": True})
    warned = a_view(text="but no", findings=[warning("defensive", 0, 3)], ticks={"no_defence": True})

    assert marks(overlooked)["thanks"] is ItemMark.TICKED
    assert marks(warned)["no_defence"] is ItemMark.WARNING


def test_the_defence_is_quoted_shortly():
    text = "But " + "we always do our very best " * 5
    view = a_view(text=text, findings=[warning("defensive", 0, len(text))])

    assert line(view, "no_defence").detail.startswith("“But we always")
    assert len(line(view, "no_defence").detail) < 50


def test_promises_appear_once_one_is_made_and_want_dates():
    assert "promises" not in marks(a_view(text="x"))
    part = line(a_view(text="x", facts=Facts(promises=2, promises_dated=1)), "promises")
    assert (part.mark, part.detail) == (ItemMark.PART, "1 of 2 have a date")
    assert marks(a_view(text="x", facts=Facts(promises=2, promises_dated=2)))["promises"] is ItemMark.SEEN


def test_a_brand_requires_drops_and_adds():
    changes = BrandChanges(
        required=frozenset({"ask", "vet"}),
        dropped=frozenset({"shoes"}),
        added=(OwnItem("vet", "before", "Asked the vet"),),
    )
    view = a_view(case=Case(review_id=1, wants=Wants.CLEAN_BREAK), changes=changes, ticks={"vet": True})

    assert line(view, "ask").required
    assert "shoes" not in marks(view)
    assert line(view, "vet").mark is ItemMark.TICKED
    assert [item.phase for item in view.items] == sorted(
        (item.phase for item in view.items), key=["listen", "write", "before", "afterwards"].index
    )


def test_the_line_at_post_names_what_is_open_once_and_required_items_first():
    changes = BrandChanges(required=frozenset({"forward"}))
    view = a_view(changes=changes, text="x", ticks={"read": True})

    sentence = still_open(view, at_most=2)

    assert sentence.startswith("Still open: a named next step, ")
    assert "more" in sentence
    assert "follow-up" not in sentence


def test_nothing_open_says_nothing():
    view = a_view(abuse=True, text="x", ticks={"read": True, "bounds": True})

    assert still_open(view) == ""


def test_a_language_without_a_pack_says_so():
    view = a_view(language="fi", draft_language="fi")

    assert view.language == "en"
    assert "(Finnish)" in view.note
    assert "(Chinesisch)" in a_view(language="de", draft_language="zh-TW").note
    assert "(tlh)" in a_view(draft_language="tlh").note
    assert a_view(draft_language="en").note == ""


def test_the_command_line_tells_seen_missing_and_unknown():
    items = items_for_json(a_view(text="Thanks", findings=[praise("thanks")]))

    assert items["thanks"] == "seen"
    assert items["sorry"] == "missing"
    assert items["read"] == "unknown"
    assert items["wants"] == "unknown"


@pytest.mark.parametrize("phase", ["listen", "write", "before", "afterwards"])
def test_every_phase_has_a_title_in_order(phase):
    view = a_view()

    assert phase in dict(view.phases)
    assert [one for one, _ in view.phases] == ["listen", "write", "before", "afterwards"]
