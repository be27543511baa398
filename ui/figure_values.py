"""The figures as the window paints them: the days of this week, and what stands in the charts of the coverage page. No Qt.

Frozen values, filled by `ui.figures_loader` and `ui.chart_values`. Not here: the figures themselves
(`store.rules.coverage_maths`), and how any of it looks.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from store.rules.coverage_maths import ENOUGH_TO_COMPARE, Members
from ui.formatting import AgeState
from ui.texts import tr


@dataclass(frozen=True, slots=True)
class WeekDay:
    """A day of this week: its letter, how many of its complaints are heard, wait, and are overdue."""

    letter: str
    heard: int = 0
    waiting: int = 0
    overdue: int = 0
    is_today: bool = False


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """A week (or month): its label on the axis (empty = none), what the pointer is told, its share (None = nobody
    complained), and the reviews that it counts."""

    label: str
    words: str
    share: float | None
    reviews: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class HourBucket:
    """How many first replies took that long ("12–24"), how many of them came after their due time, and whose they are."""

    label: str
    number: int
    late: int = 0
    reviews: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class AgeBucket:
    """How many wait for that long, with the state that their glyph shows. `reviews` are theirs, the longest first."""

    label: str
    number: int
    state: AgeState
    share: float = 0.25
    reviews: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceShare:
    """A source's part: heard of all, and the median time to its first replies in hours."""

    kind: str
    brand: str
    name: str
    share: float | None
    heard: int
    whole: int
    median_hours: float | None = None
    reviews: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class RatingChanges:
    """One group ("Heard", "Unanswered"): how many of its ratings rose, stayed and fell, and the reviews of each part."""

    name: str
    raised: int
    unchanged: int
    lowered: int
    reviews_raised: tuple[int, ...] = ()
    reviews_unchanged: tuple[int, ...] = ()
    reviews_lowered: tuple[int, ...] = ()

    @property
    def whole(self) -> int:
        return self.raised + self.unchanged + self.lowered

    @property
    def words(self) -> str:
        """ "18 % raised", or that there are too few to compare."""
        if not self.whole:
            return tr("nobody yet")
        if self.whole < ENOUGH_TO_COMPARE:
            return tr("{raised} of {whole}: too few to compare", raised=self.raised, whole=self.whole)
        return tr("{value} % raised", value=round(100 * self.raised / self.whole))


@dataclass(frozen=True, slots=True)
class Charts:
    """What stands beside the figures; an empty part shows no chart. `details` are the small lines of the tiles by their
    attribute ("within_target": "81 of 96"). `change` is (index in `trend`, words). `target_at` is the target's place in
    `hours`. `trend_span` is "week" or "month", `longest` says who waits longest. `members` are the reviews behind the
    figures, by id."""

    trend: Sequence[TrendPoint] = ()
    hours: Sequence[HourBucket] = ()
    waiting: Sequence[AgeBucket] = ()
    sources: Sequence[SourceShare] = ()
    ratings: Sequence[RatingChanges] = ()
    details: Mapping[str, str] = field(default_factory=dict)
    trend_title: str = ""
    hours_title: str = ""
    sources_title: str = ""
    trend_span: str = "week"
    longest: str = ""
    target: str = ""
    target_at: float | None = None
    change: tuple[int, str] | None = None
    members: Mapping[Members, Sequence[int]] = field(default_factory=dict)
