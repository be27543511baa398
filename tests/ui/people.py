"""The people of the design's pictures, as values: a queue of seven, five sources, a week, a month of figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from store.records import Audience, Group, QueueRow, SourceStatus, Status
from ui.empty_view import Suggestion
from ui.figure_values import AgeBucket, Charts, HourBucket, RatingChanges, SourceShare, TrendPoint, WeekDay
from ui.formatting import AgeState
from ui.sidebar import SourceLine

NOW = datetime(2024, 11, 22, 10, 40, tzinfo=UTC)


def a_row(number: int = 1, *, due_in_hours: float = 20.0, target_hours: float = 48.0, **fields: object) -> QueueRow:
    """A complaint that is due in some hours (negative: overdue); all else may be given."""
    due = NOW + timedelta(hours=due_in_hours)
    given: dict[str, object] = {
        "review_id": number, "brand_id": 1, "brand": "Corner Café", "source_id": 1, "source": "Google",
        "kind": "google_business", "rating": 1.0, "rating_guessed": False, "author": f"Author {number}",
        "title": f"Title {number}", "words": "Nobody came to our table for forty minutes.", "language": "en",
        "audience": Audience.PUBLIC, "opened_at": due - timedelta(hours=target_hours), "due_at": due,
        "target_hours": target_hours, "status": Status.WAITING,
    }  # fmt: skip
    return QueueRow(**{**given, **fields})


def the_queue() -> list[QueueRow]:
    """Seven people, as the pictures show them."""
    return [
        a_row(1, due_in_hours=-14.1 * 24, author="ليلى", title="خصمتم الاشتراك مرتين", language="ar", brand="Tidewise", source="App Store", kind="app_store_connect", words="جددت الاشتراك في بداية الشهر فخُصم المبلغ مرتين. كتبت لكم ثلاث رسائل ولم يرد عليّ أحد.", group=Group.OVERDUE),
        a_row(2, due_in_hours=-50, author="Ana P.", title="Cold soup, twice", words="Came in on Sunday with my mother, who is 81 and does not get out much. Her soup came cold, we sent it back", has_draft=True, edited=True, group=Group.OVERDUE),
        a_row(3, due_in_hours=-19.5, author="Jürgen W.", rating=2.0, title="Dreimal da, dreimal nicht fertig", language="de", brand="Speiche", words="Am Montag hieß es Mittwoch, am Mittwoch Freitag, und am Freitag war niemand mehr da.", group=Group.OVERDUE),
        a_row(4, due_in_hours=3.4, author="Tom Ashworth", rating=2.0, title="Forty minutes for a sandwich", source="Town guide", kind="town", words="My lunch break was over when it came. Two tables that sat down after us had paid and left.", group=Group.TODAY),
        a_row(5, due_in_hours=9.2, author="Mariette", title="Lou koffie en geen groet nie", language="af", words="Die koffie was lou en die meisie agter die toonbank het nie een keer opgekyk nie.", group=Group.TODAY),
        a_row(6, due_in_hours=31.5, author="Claire D.", rating=2.0, title="Le frein grince toujours", language="fr", brand="Speiche", source="Mail", kind="mail", audience=Audience.PRIVATE, words="Vélo rendu après dix jours, facture de 140 €, et le frein grince exactement comme avant.", group=Group.LATER),
        a_row(7, due_in_hours=40.2, author="kelpie_77", title="Stuck on yesterday’s tide", brand="Tidewise", source="Google Play", kind="google_play", words="The widget shows yesterday until I open the app. Then what is the widget for?", group=Group.LATER),
    ]  # fmt: skip


SOURCES = (
    SourceLine(1, "Corner Café", "google_business", SourceStatus.OK, "2 min", "Checked 2 minutes ago, 2 new", "Corner Café"),
    SourceLine(2, "Town guide", "town", SourceStatus.QUIET, "quiet 34 d", "Newest review 34 days ago, usually every 3", "Corner Café"),
    SourceLine(3, "Speiche", "google_business", SourceStatus.OK, "2 min", "Checked 2 minutes ago", "Speiche"),
    SourceLine(4, "Tidewise", "app_store_connect", SourceStatus.OK, "11 min", "Checked 11 minutes ago", "Tidewise"),
    SourceLine(5, "Tidewise", "google_play", SourceStatus.SIGN_IN, "Sign in", "Sign in again: the key was withdrawn on Tuesday", "Tidewise"),
)  # fmt: skip
COUNTS = {"waiting": 7, "unrated": 3, "followups": 2, "outbox": 1, "thank": 12}
BRANDS = [(1, "Corner Café"), (2, "Speiche"), (3, "Tidewise")]
WEEK = (
    WeekDay("M", heard=3, overdue=1), WeekDay("T", heard=2), WeekDay("W", heard=3, overdue=1),
    WeekDay("T", heard=1, waiting=3), WeekDay("F", waiting=1, is_today=True), WeekDay("S"),
    WeekDay("S"),
)  # fmt: skip
GOOD_WEEK = tuple(WeekDay(letter, heard=heard) for letter, heard in zip("MTWTF", (3, 2, 4, 3, 1), strict=True))
SUGGESTIONS = (
    Suggestion("followups", "alarm", "2 follow-ups are due today", "Tom, Claire", "G F"),
    Suggestion("thank", "heart", "12 people were kind and got no thanks", keys="G T"),
    Suggestion("unrated", "help", "3 mentions without a rating", keys="G U"),
)


@dataclass(frozen=True)
class NovemberFigures:
    complaints: int = 106
    set_aside: int = 6
    heard: int = 92
    heard_in_private: int = 14
    declined: int = 1
    waiting: int = 7
    overdue: int = 3
    coverage: float | None = 0.92
    accounted_for: float | None = 0.93
    median_hours_to_reply: float | None = 18.0
    p90_hours_to_reply: float | None = 53.0
    within_target: float | None = 0.84
    won_back: int = 17
    promises_kept: float | None = 0.86
    conversations: int | None = 23


@dataclass(frozen=True)
class NoFigures:
    complaints: int = 0
    set_aside: int = 0
    heard: int = 0
    heard_in_private: int = 0
    declined: int = 0
    waiting: int = 0
    overdue: int = 0
    coverage: float | None = None
    accounted_for: float | None = None
    median_hours_to_reply: float | None = None
    p90_hours_to_reply: float | None = None
    within_target: float | None = None
    won_back: int = 0
    promises_kept: float | None = None
    conversations: int | None = None


_SHARES = (58, 61, 55, 63, 66, 60, 68, 71, 64, 70, 74, 72, 69, 77, 80, 76, 79, 84, 81, 85, 83, 88, 86, 90, 89, 92)
_MONTHS = {1: "Jun", 5: "Jul", 9: "Aug", 14: "Sep", 18: "Oct", 22: "Nov"}
CHARTS = Charts(
    trend=[TrendPoint(_MONTHS.get(week, ""), f"Week {week + 22}", share / 100) for week, share in enumerate(_SHARES)],
    hours=[
        HourBucket("0–6", 14), HourBucket("6–12", 19), HourBucket("12–24", 27), HourBucket("24–36", 13),
        HourBucket("36–48", 8), HourBucket("2–3 d", 6, late=6), HourBucket("3–4 d", 3, late=3),
        HourBucket("4–7 d", 2, late=2),
    ],
    waiting=[
        AgeBucket("Under a day", 2, AgeState.CALM), AgeBucket("To the target", 2, AgeState.DUE, 0.75),
        AgeBucket("Past it", 2, AgeState.OVERDUE), AgeBucket("14 days and more", 1, AgeState.COLD),
    ],
    sources=[
        SourceShare("google_business", "Corner Café", "Google", 0.94, 32, 34, 14),
        SourceShare("town", "Corner Café", "Town guide", 0.89, 8, 9, 31),
        SourceShare("google_business", "Speiche", "Google", 0.94, 17, 18, 19),
        SourceShare("mail", "Speiche", "Mail", 0.71, 5, 7, 26),
        SourceShare("app_store_connect", "Tidewise", "App Store", 0.95, 20, 21, 22),
        SourceShare("google_play", "Tidewise", "Google Play", 0.91, 10, 11, 12),
    ],
    ratings=[RatingChanges("Heard", 17, 73, 2), RatingChanges("Unanswered", 0, 7, 1)],
    details={"within_target": "81 of 96", "promises_kept": "12 of 14"},
    trend_title="Coverage has risen since June", sources_title="Mail at Speiche lags behind", target="Target: 48 h", target_at=5.0,
    change=(13, "Second phone at the till"),
)  # fmt: skip


def rows_of(rows: Sequence[QueueRow]):
    """What the queue asks for its pages, over these rows."""
    by_id = {row.review_id: row for row in rows}
    return lambda ids: [by_id[identity] for identity in ids if identity in by_id]
