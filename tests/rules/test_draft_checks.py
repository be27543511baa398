"""What the coach says about a draft: one story per check, in words that no fixture holds."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.records import Audience, Level
from store.rules.draft_checks import check_batch, check_batch_line, check_draft, read_draft
from store.rules.sameness import EarlierReplies

REVIEW = "The tyres you fitted were the wrong size and the man at the counter laughed at me. I waited three hours."
NOW = datetime(2024, 11, 18, 10, 0, tzinfo=UTC)


def found(text, check, **beside):
    """The quoted stretches that a check found, "" for something missing."""
    beside.setdefault("language", "en")
    return [text[one.start : one.end] for one in check_draft(text, **beside) if one.check == check]


def present(text, **beside):
    beside.setdefault("language", "en")
    return {one.check for one in check_draft(text, **beside) if not one.is_missing}


def test_an_empty_draft_is_left_in_peace():
    assert check_draft("") == ()
    assert check_draft("  \n ") == ()


@pytest.mark.parametrize(
    "text",
    [
        "I am truly sorry about the tyres.",
        "Please accept our apologies for the mix-up.",
        "We deeply regret what happened at the counter.",
        "I'm ashamed of how you were spoken to.",
    ],
)
def test_a_regret_is_heard(text):
    assert "apology" in present(text)


@pytest.mark.parametrize(
    "text",
    [
        "There is nothing to apologise for.",
        "You should apologise to our staff.",
        "Better safe than sorry, as they say.",
        "We will not apologise for our prices.",
    ],
)
def test_a_regret_that_is_none_is_not_praised(text):
    assert "apology" not in present(text)


@pytest.mark.parametrize(
    "text",
    [
        "We are sorry if the colour was not what you hoped for.",
        "I'm sorry you feel that our fitter was rude.",
        "We apologise for any inconvenience this may have caused.",
        "Sorry that you were disappointed with the room.",
        "If the tone was wrong, we are sorry.",
    ],
)
def test_a_sorry_with_a_condition_is_pointed_at_and_is_no_plain_one(text):
    assert "conditional_apology" in present(text)
    assert "apology" not in present(text)


def test_a_plain_sorry_beside_a_later_if_is_not_conditional():
    text = "I am sorry about the wrong tyres. If you like, come by on Friday."

    assert "conditional_apology" not in present(text)
    assert "apology" in present(text)


def test_thanks_want_an_object_and_a_closing_thanks_is_a_full_stop():
    assert "thanks" in present("Thank you very much for taking the trouble to write.")
    assert "thanks" in present("We appreciate you telling us so openly.")
    assert "thanks" not in present("Please ring the workshop on Monday. Thanks!")
    assert "thanks" not in present("We would appreciate it if you read the sign next time.")


@pytest.mark.parametrize(
    "text",
    [
        "We fitted the wrong size, and nobody checked it.",
        "That is entirely our fault.",
        "We should have measured twice.",
        "Our mechanic forgot to tighten the bolts.",
        "We let you down that afternoon.",
    ],
)
def test_owning_the_failure_is_heard(text):
    assert "responsibility" in present(text)


@pytest.mark.parametrize(
    "text", ["This is not our fault.", "We take every complaint seriously.", "We never received your letter."]
)
def test_not_everything_with_we_owns_a_failure(text):
    assert "responsibility" not in present(text)


def test_a_question_wants_an_answer_and_a_request_wants_an_act():
    assert "question" in present("Which of the two counters was it?")
    assert "question" in present("Could you tell us when you called?")
    assert "question" not in present("Could you please email us your number?")
    assert "question" not in present("What did you expect for that price?")
    assert "question" not in present("Do you seriously think we laugh at customers?")


@pytest.mark.parametrize(
    "route",
    [
        "owner@tyrehouse.example",
        "+44 20 7946 0958",
        "https://tyrehouse.example.com/help",
        "@tyrehouse",
        "555-0142",
        "tyrehouse.com/contact",
    ],
)
def test_a_real_route_is_found_to_the_letter(route):
    text = f"Please write to us: {route}."

    assert found(text, "contact") == [route]


@pytest.mark.parametrize(
    "text",
    [
        "Your order 55501423 is on its way.",
        "We are open 9-17 and on 24.12.2024.",
        "It costs 1.250.000.",
        "Message us on social media.",
    ],
)
def test_a_number_is_not_a_route_by_itself(text):
    assert "contact" not in present(text)


def test_asking_for_somebody_by_name_is_a_route():
    assert "contact" in present("Come by any morning and ask for Thandi.")
    assert "contact" not in present("Come by any morning and ask for help.")


def test_an_offer_before_any_sorry_is_a_warning():
    first = check_draft("We have refunded the tyres. Sorry about that.", language="en")
    last = check_draft("I am sorry about the wrong tyres. We have refunded them.", language="en")

    assert {one.level for one in first if one.check == "compensation_first"} == {Level.WARNING}
    assert not [one for one in last if one.check == "compensation_first"]
    assert [one for one in last if one.check == "compensation"]


@pytest.mark.parametrize(
    "text",
    [
        "The ticket is non-refundable.",
        "We cannot offer you a refund.",
        "Feel free to call.",
        "Please check your credit card.",
    ],
)
def test_what_is_no_offer_is_not_called_one(text):
    assert "compensation" not in present(text)


def test_a_promise_is_found_and_kindness_is_not_one():
    assert found("Sorry. I will ring you by Friday with the answer.", "promise") == [
        "I will ring you by Friday with the answer"
    ]
    assert "promise" not in present("We will be happy to help you.")
    assert "promise" not in present("We strive to improve every day.")


@pytest.mark.parametrize(
    ("language", "dated", "open_ended"),
    [
        ("en", "From Monday Sipho tastes every pot.", "We will call you back."),
        ("de", "Ich rufe Sie bis Freitag an.", "Ich werde Sie anrufen."),
        ("fr", "Je vous rappellerai avant vendredi.", "Je vous rappellerai."),
    ],
)
def test_only_a_promise_without_a_day_is_asked_for_one(language, dated, open_ended):
    def said(text):
        return {one.message for one in check_draft(text, language=language) if one.check == "promise"}

    assert len(said(dated)) == len(said(open_ended)) == 1
    assert said(dated) != said(open_ended)
    if language == "en":
        assert said(open_ended) == {"will be remembered. Give it a date."}
        assert said(dated) == {"will be remembered, with its day."}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "By the end of the month every bay has its own lamp."),
        ("en", "A seat is reserved for you on Saturday."),
        ("en", "Leave it with me."),
        ("en", "A second fitter joins us on 4 May."),
        ("en", "The case is with Ilse, who will call you."),
        ("de", "Der Elektriker kommt am Donnerstag."),
        ("de", "Die Fahrtkosten erstatten wir Ihnen."),
        ("fr", "L'électricien passe jeudi matin."),
        ("es", "Mi compañera se ocupa y le llamarán esta tarde."),
        ("nl", "Uw melding wordt vandaag onderzocht."),
        ("pt", "O técnico está marcado para sexta-feira."),
        ("af", "Die ketel word Donderdag vervang."),
    ],
)
def test_a_promise_needs_no_will(language, text):
    assert "promise" in present(text, language=language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The delay is due to a lack of drivers."),
        ("en", "It will be great if you could send us the number."),
        ("en", "We will suggest you to ask your bank."),
        ("en", "We will not apologise for our prices."),
        ("en", "Your card will be charged on the first of each month."),
        ("de", "Jede Maschine prüfen wir gerade selbst."),
        ("es", "La cocinera se queda con la espera."),
        ("pt", "Uma hora à espera de um bife é muito."),
        ("pt", "Vamos trabalhar para melhorar."),
    ],
)
def test_what_binds_nobody_is_no_promise(language, text):
    assert "promise" not in present(text, language=language)


@pytest.mark.parametrize(
    "text",
    [
        "Sorry for the tyres. I have taken the fitting off your card.",
        "Sorry for the tyres. Come by and we'll let you in for free.",
        "Sorry for the tyres. We've reversed the late fee.",
        "Sorry for the tyres. The balancing comes with our compliments.",
        "Sorry for the tyres. The fitting is off your bill.",
        "Sorry for the tyres. A new set costs you nothing.",
    ],
)
def test_an_offer_is_heard_in_plain_words(text):
    assert "compensation" in present(text)


def test_a_word_thrown_back_asks_nothing():
    assert "question" not in present("Hmm, dirty? We clean every morning.")
    assert "question" in present("That was wrong. Dana would like to say sorry herself. May she?")
    assert "question" in present("Would you mind telling us your tyre size?")


@pytest.mark.parametrize(
    "text",
    [
        "This will never happen again.",
        "We guarantee that it is fixed by noon.",
        "We will make sure that your next visit is perfect.",
    ],
)
def test_a_guarantee_of_the_future_is_pointed_at(text):
    assert "overpromise" in present(text)


@pytest.mark.parametrize(
    "text", ["It has a money-back guarantee.", "I take 100% responsibility.", "We cannot guarantee a date."]
)
def test_other_guarantees_are_left_alone(text):
    assert "overpromise" not in present(text)


@pytest.mark.parametrize(
    "text",
    [
        "You should have told us at the counter.",
        "Our policy clearly states that tyres cannot be exchanged.",
        "That is simply not true.",
        "No other customer has ever complained.",
        "We are a small family business and do our best.",
        "The courier is responsible for that, not us.",
        "Sorry about the wait, but we were very busy.",
        "Opening hours are on the door.",
    ],
)
def test_the_defence_attorney_is_noticed(text):
    assert "defensive" in present(text, review=REVIEW)


@pytest.mark.parametrize(
    "text",
    [
        "We fitted the wrong size because I misread the order. I am sorry.",
        "I am sorry that you waited three hours. The right tyres are here; come any day and ask for Thandi.",
        "Thank you for telling us. Which counter was it?",
    ],
)
def test_a_cause_that_is_owned_is_no_defence(text):
    assert "defensive" not in present(text, review=REVIEW)


def test_an_explanation_weighs_less_after_the_sorry():
    before = check_draft("We were very busy that day. I am sorry.", language="en")
    after = check_draft("I am sorry. We were very busy that day.", language="en")

    assert Level.WARNING in {one.level for one in before if one.check == "defensive"}
    assert {one.level for one in after if one.check == "defensive"} == {Level.NUDGE}


@pytest.mark.parametrize(
    "text",
    [
        "You are a liar and you know it.",
        "Our lawyers will be in touch.",
        "GET YOUR FACTS STRAIGHT NEXT TIME.",
        "Please don't come back.",
    ],
)
def test_hostility_is_pointed_at(text):
    assert "hostile" in present(text)


def test_asking_for_stars_is_pressure():
    assert "pressure" in present("Could you please change your rating?")
    assert "pressure" not in present("Thank you for your rating.")


def test_public_replies_tell_nothing_that_the_review_did_not():
    text = "Your order 48213 was paid with a card ending in 4411."

    assert "personal_data" in present(text, review="Nothing arrived.")
    assert "personal_data" not in present(text, review="Nothing arrived.", audience=Audience.PRIVATE)
    assert "personal_data" not in present("Your order 48213 is late, I am sorry.", review="My order 48213 is late.")


def test_a_surname_that_the_site_hides_is_personal():
    assert found("Dear Ana Pereira, I am sorry.", "personal_data", reviewer="Ana P.") == ["Ana Pereira"]
    assert "personal_data" not in present("Dear Ana, I am sorry.", reviewer="Ana P.")


@pytest.mark.parametrize(
    "text",
    [
        "I am sorry. Naledi",
        "I am sorry.\nBest wishes,\nTom Ashworth, owner",
        "Sorry about that. - Jo, Corner Café",
        "Sorry about that. ^JK",
    ],
)
def test_a_name_under_it_is_a_signature(text):
    assert "signed" in present(text, business="Corner Café")


@pytest.mark.parametrize(
    "text",
    [
        "I am sorry.\nYour Corner Café",
        "We are sorry. The Corner Café Team",
        "Please contact the manager.",
        "We are sorry. Thank You!",
    ],
)
def test_a_crowd_is_no_signature(text):
    assert "signed" not in present(text, business="Corner Café")


def test_boilerplate_is_scripted_and_never_restates():
    text = "Thank you for your feedback. We are sorry to hear about your experience. Please contact us at help@example.com so we can assist."

    assert "scripted" in present(text, review=REVIEW)
    assert "restates" not in present(text, review=REVIEW)


def test_a_reply_that_names_the_matter_is_not_scripted():
    text = "The wrong tyres, three hours and a laugh on top: I am sorry. Please bring the car to me, 555-0142."

    assert "restates" in present(text, review=REVIEW)
    assert "scripted" not in present(text, review=REVIEW)


def test_what_is_missing_is_said_at_the_end_and_never_as_a_stretch():
    text = "The right tyres came in."
    missing = {one.check for one in check_draft(text, language="en") if one.is_missing}

    assert {"apology", "thanks", "question", "contact", "signed"} <= missing
    assert all(one.start == len(text) for one in check_draft(text, language="en") if one.is_missing)


def test_length_speaks_of_the_limit_to_the_character():
    text = "word " * 30
    over = [one for one in check_draft(text, limit=100, language="en") if one.check == "length"]

    assert [(one.level, one.start, one.end) for one in over] == [(Level.WARNING, 100, 150)]
    assert "50 characters" in over[0].message
    assert [one.level for one in check_draft("Too bad.", language="en") if one.check == "length"] == [Level.NUDGE]


def test_hot_words_posted_at_once_get_a_nudge_to_wait():
    angry = "That is simply not true."

    soon = read_draft(angry, language="en", opened_at=NOW, now=NOW + timedelta(seconds=50))
    later = read_draft(angry, language="en", opened_at=NOW, now=NOW + timedelta(minutes=3))
    calm = read_draft("I am sorry.", language="en", opened_at=NOW, now=NOW + timedelta(seconds=50))

    assert "too_soon" in {one.check for one in soon.findings}
    assert "too_soon" not in {one.check for one in later.findings}
    assert "too_soon" not in {one.check for one in calm.findings}


def test_another_language_than_the_review_is_noticed():
    review = "Die Suppe war kalt und niemand hat sich entschuldigt, das war sehr enttäuschend."

    assert "language" in {one.check for one in check_draft("I am sorry about the cold soup on Sunday.", review=review)}
    assert "language" not in {
        one.check for one in check_draft("Die kalte Suppe tut mir sehr leid, das war unser Fehler.", review=review)
    }


def test_a_language_without_a_pack_gets_the_checks_that_need_none():
    reading = read_draft(
        "Olemme pahoillamme siitä, mitä sunnuntaina tapahtui. Soittakaa: +358 9 555 0123", language="fi", limit=20
    )

    assert not reading.has_pack
    assert {one.check for one in reading.findings} <= {
        "length",
        "contact",
        "hostile",
        "signed",
        "human",
        "personal_data",
        "language",
        "question",
    }
    assert "length" in {one.check for one in reading.findings}


def test_a_brand_may_allow_itself_a_phrase():
    text = "Our policy is to taste every pot."

    assert "defensive" in present(text)
    assert "defensive" not in present(text, allowed=("our policy",))


def test_a_twin_is_named():
    earlier = EarlierReplies(
        ["Dear guest, thank you for your feedback, we hope to welcome you again soon in our house."]
    )
    text = "Dear guest, thank you for your feedback, we hope to welcome you again very soon in our house."

    warnings = [one for one in check_draft(text, earlier=earlier, language="en") if one.check == "scripted"]

    assert "Dear guest, thank you" in warnings[0].message


def test_the_batch_keeps_order_and_shape():
    lines = [
        {
            "id": "a",
            "review": REVIEW,
            "reply": "I am sorry.",
            "lang": "en",
            "rating": 1,
            "audience": "public",
            "business": "X",
        },
        {"id": "b", "reply": "Sorry."},
    ]

    results = list(check_batch(lines))

    assert [one["id"] for one in results] == ["a", "b"]
    assert set(results[0]) == {"id", "findings", "items"}
    assert set(results[0]["findings"][0]) == {"check", "level", "start", "end", "message"}
    assert set(results[0]["items"].values()) <= {"seen", "missing", "unknown"}


@pytest.mark.parametrize("line", [{}, {"reply": None}, {"reply": 3}, []])
def test_a_line_without_a_reply_is_refused_with_a_sentence(line):
    with pytest.raises(ValueError, match="reply"):
        check_batch_line(line)


ANY_TEXT = st.text(max_size=400)
PIECES = st.lists(
    st.sampled_from(
        [
            "sorry if you feel ",
            "you should have ",
            "👩‍👩‍👧 ",
            "e\u0301",
            "שלום ",
            "ليلى ",
            "thank you for ",
            "100 % ",
            "\u202e",
            "ß",
            "İ",
            "? ",
            ". ",
            "\n",
            "a@b.co ",
            "+1 555 0100 ",
            "😀",
            "I will call ",
        ]
    ),
    max_size=25,
).map("".join)


@settings(max_examples=150, deadline=None)
@given(text=st.one_of(ANY_TEXT, PIECES), review=ANY_TEXT, language=st.sampled_from(["en", "", "fi"]))
def test_every_span_lies_in_the_text_whatever_the_text(text, review, language):
    reading = read_draft(text, review=review, language=language, reviewer="Ana P.", now=NOW)

    for one in reading.findings:
        assert 0 <= one.start <= one.end <= len(text)
        assert one.message
    for (start, end), _ in reading.promises:
        assert 0 <= start < end <= len(text)
    for point in reading.points:
        assert review[point.start : point.end] == point.text


@pytest.mark.parametrize(
    "before", ["👩‍👩‍👧‍👦 ", "e\u0301le\u0301gant ", "مرحبا يا ليلى، ", "\u202eשלום\u202c ", "ÄÖÜß ", "🇿🇦🙏🏽 "]
)
def test_spans_are_exact_behind_emoji_marks_and_right_to_left_words(before):
    text = f"{before}We are sorry if you waited. {before}Write to owner@example.com, please."

    assert found(text, "conditional_apology") == ["sorry if"]
    assert found(text, "contact") == ["owner@example.com"]


def test_a_combining_mark_belongs_to_the_word_it_ends():
    text = "Désolé pour l’attente."
    decomposed = "De\u0301sole\u0301 pour l’attente."

    for one in (text, decomposed):
        quotes = found(one, "apology", language="fr")
        assert quotes[0].startswith(("Désolé", "De\u0301sole\u0301"))


def test_the_first_point_that_a_reply_leaves_lying_is_named():
    review = "The soup was cold. The toilet was dirty. Nobody said sorry."

    found = check_draft("Dear Ana, I am sorry that your soup was cold.\nNaledi", review=review, review_language="en")

    (left,) = [one for one in found if one.check == "restates" and one.is_missing]
    assert left.message == "Point 2 “The toilet was dirty” is not in your reply yet."


def test_praise_for_restating_marks_the_words_that_count():
    draft = "Dear Ana, thank you for writing; on that Sunday your soup was cold, which should not happen to anybody."

    (found,) = [one for one in check_draft(draft, review="The soup was cold.") if one.check == "restates"]

    assert draft[found.start : found.end] == "soup was cold"


def test_what_takes_the_sorry_back_is_marked_from_its_but_to_the_end_of_the_clause():
    draft = "Dear Ana, I am sorry. We were two short in the kitchen, but we do our best. The soup has a warmer now."

    (found,) = [one for one in check_draft(draft, review="Cold soup.") if one.check == "defensive"]

    assert draft[found.start : found.end] == "but we do our best"
    assert (found.level, found.message) == (Level.WARNING, "takes the apology back. End before it.")


def test_an_explanation_after_the_sorry_is_not_called_early():
    draft = "Dear Ana, I am sorry that your soup was cold. It was a busy Saturday night and the kitchen is small."

    said = [one.message for one in check_draft(draft, review="Cold soup.") if one.check == "defensive"]

    assert said
    assert all("this early" not in one for one in said)


def test_what_is_missing_most_comes_first():
    missing = [one.check for one in check_draft("Come again.", review="The soup was cold.") if one.is_missing]

    assert missing[:3] == ["restates", "apology", "responsibility"]


def test_a_scripted_reply_is_not_told_twice_that_it_fits_anybody():
    draft = "Thank you for your feedback. Please contact our team at help@example.com so that we can assist you."

    checks = [one.check for one in check_draft(draft, review="The soup was cold.")]

    assert "scripted" in checks
    assert "restates" not in checks


def test_praise_is_said_once_in_a_sentence():
    draft = "I am sorry, truly sorry, and I apologise that your soup was cold."

    assert [one.check for one in check_draft(draft, review="Cold soup.")].count("apology") == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "You are not wrong about the counter."),
        ("en", "Three hours is far too long for two tyres."),
        ("en", "You had every reason to be cross."),
        ("de", "Da haben Sie völlig recht."),
        ("fr", "Ce n'est vraiment pas normal."),
        ("es", "Nadie debería esperar tres horas."),
        ("nl", "Dat hoort zo niet."),
        ("pt", "Ninguém deveria esperar tanto."),
        ("af", "Jy's reg daaroor."),
    ],
)
def test_agreement_is_heard_in_every_language(language, text):
    assert "takes_side" in present(text, language=language)


@pytest.mark.parametrize(
    "text",
    [
        "Your review is a joke.",
        "It is not reasonable to expect new tyres for that.",
        "If that is true, we would like to know.",
        "You should never have driven on them.",
    ],
)
def test_what_only_sounds_like_agreement_is_none(text):
    assert "takes_side" not in present(text)


def test_owning_is_praised_as_owning_and_not_as_agreement_on_top():
    owned = "We fitted the wrong tyres and let you wait."

    assert "responsibility" in present(owned, review=REVIEW)
    assert "takes_side" not in present(owned, review=REVIEW)
    assert "takes_side" in present(owned + " You are right to be cross.", review=REVIEW)


@pytest.mark.parametrize(
    "text",
    [
        "You won't be paying for the second pair.",
        "The difference is on its way back to your account.",
        "The garage's invoice? I'm covering it.",
    ],
)
def test_money_that_comes_back_is_an_offer_in_any_words(text):
    assert "compensation" in present(text)


def test_an_offer_behind_a_sorry_in_its_own_sentence_is_not_the_first_word():
    assert found("Shame on us, I am so sorry, and the balancing is free of charge.", "compensation_first") == []


def test_a_sneering_face_is_found_to_the_letter_in_any_script():
    assert found("Thanks for your opinion 🙄 e\u0301 and bye", "hostile") == ["🙄"]
    assert found("شكرا لك 🤡 على رأيك", "hostile", language="ar") == ["🤡"]


def test_an_initial_belongs_to_the_name_under_it():
    assert found("The tyres are here. R. Patel", "signed", business="Patel & Sons") == ["R. Patel"]
    assert found("The tyres are here. Bea @ Wheelhouse", "signed") == ["Bea @ Wheelhouse"]


def test_who_asks_back_or_owns_is_not_called_scripted():
    boilerplate = "Thank you for taking the time to share your feedback. We value your opinion."

    assert "scripted" in present(boilerplate, review=REVIEW)
    assert "scripted" not in present(boilerplate + " Who was it that was rude?", review=REVIEW)
