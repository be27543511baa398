"""What the owner decides about complaints: one review, or all that are selected, in one step that can be undone.

Joins the letter's wishes to `store.cases` for the desk. Never a reply: what is said to a customer is said to one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from store import cases, comeback, points, same_complaints
from store.db import Connections
from store.records import Changes
from store.rules import complaint_points
from store.rules.snooze import choices, morning_of
from ui import formatting
from ui.texts import plural, tr

if TYPE_CHECKING:
    from ui.desk import Desk

#: Writes one decision about one review.
Decision = Callable[[Connections, int, datetime], Changes]


class Triage:
    """The desk's decisions. Where more than one review is selected in the list, they are decided at once."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        #: Steps that can be taken back, the last one last.
        self.undoable: list[Callable[[datetime], Changes]] = []
        #: Whom such a step was about, and in which list it was taken.
        self._about: dict[Callable[[datetime], Changes], tuple[list[int], str]] = {}

    def _concerned(self) -> list[int]:
        """The reviews that a decision is about: all that are selected, if the one in view is among them."""
        in_view = self._desk.review_id
        if in_view is None:
            return []
        selected = list(self._desk.selected())
        return selected if len(selected) > 1 and in_view in selected else [in_view]

    def people(self) -> int:
        """How many people the next decision is about."""
        return len(self._concerned())

    def decide(
        self,
        decision: Decision,
        one: Callable[[str], str] | None = None,
        many: Callable[[int], str] | None = None,
        *,
        can_be_undone: bool = True,
    ) -> None:
        """Write a decision about all that are concerned, all or none. `one` makes the toast from a name ("Ana sleeps until
        today 14:40"), `many` from a number of people; without them nothing is said."""
        desk, concerned, now = self._desk, self._concerned(), self._desk.clock()
        if not concerned:
            return
        view = desk.view
        words = ""
        if len(concerned) == 1:
            words = one(self._name()) if one else ""
        elif many:
            words = many(len(concerned))

        def write() -> Changes:
            changes = Changes()
            with desk.connections.write():
                for review_id in concerned:
                    changes |= decision(desk.connections, review_id, now)
            return changes

        def take_back(at: datetime) -> Changes:
            changes = Changes()
            with desk.connections.write():
                for review_id in concerned:
                    changes |= cases.undo_last(desk.connections, review_id, now=at)
            return changes

        def done(changes: Changes) -> None:
            if can_be_undone:
                self.undoable.append(take_back)
                self._about[take_back] = (concerned, view)
            if words:
                desk.toast.emit(words, can_be_undone)
            desk.changed(changes)

        desk.tasks.write(write, done)

    def undo(self) -> None:
        """Take back the last step."""
        desk = self._desk
        if not self.undoable:
            desk.toast.emit(tr("There is nothing to undo"), False)
            return
        step, now = self.undoable.pop(), desk.clock()
        concerned, view = self._about.pop(step, ([], ""))

        def undone(changes: Changes) -> None:
            desk.toast.emit(tr("Undone"), False)
            if len(concerned) == 1 and desk.view == view:
                desk.came_back.emit(concerned[0])
            desk.changed(changes)

        desk.tasks.write(lambda: step(now), undone)

    def _name(self) -> str:
        author = self._desk.letter.review.author if self._desk.letter else ""
        return formatting.isolated(formatting.called(author)) if author.strip() else tr("This one")

    # --- the decisions -------------------------------------------------------------------------------------------

    def snooze(self, kind: str) -> None:
        """Let them sleep; `kind` is a key of `rules.snooze`."""
        desk = self._desk
        if desk.letter is None:
            return
        now, zone_name = desk.clock(), desk.letter.brand.timezone
        choice = next(one for one in choices(now, zone_name) if one.key == kind)
        until = tr(choice.waiting_for)
        if choice.until:
            until = tr("until {date}", date=formatting.wake_words(choice.until, now, zone_name))
        self._sleep(
            lambda c, i, at: cases.snooze(c, i, until=choice.until, waiting_for=choice.waiting_for, now=at), until
        )

    def _sleep(self, decision: Decision, until: str) -> None:
        self.decide(
            decision,
            lambda name: tr("{name} sleeps {until}", name=name, until=until),
            lambda n: plural("{n} person sleeps {until}", "{n} people sleep {until}", n, until=until),
        )

    def snooze_until(self, day: date) -> None:
        """Let them sleep until the morning of a day of the brand's calendar."""
        letter = self._desk.letter
        if letter is None:
            return
        moment = morning_of(day, letter.brand.timezone)
        day = formatting.day(moment, letter.brand.timezone, now=self._desk.clock())
        self._sleep(lambda c, i, at: cases.snooze(c, i, until=moment, now=at), tr("until {date}", date=day))

    def decline(self, why: str) -> None:
        self.decide(
            lambda c, i, at: cases.decline(c, i, why, now=at),
            lambda name: tr("{name} is declined, and accounted for", name=name),
            lambda n: plural(
                "{n} person is declined, and accounted for", "{n} people are declined, and accounted for", n
            ),
        )

    def set_aside(self, why: str, kind: str) -> None:
        reason = ": ".join(filter(None, (kind, why)))
        self.decide(
            lambda c, i, at: cases.set_aside(c, i, reason, now=at),
            lambda name: tr("{name} is set aside", name=name),
            lambda n: plural("{n} person is set aside", "{n} people are set aside", n),
        )

    def reopen(self) -> None:
        """What was declined or set aside waits for an answer after all."""
        self.decide(
            lambda c, i, at: cases.reopen(c, i, now=at),
            lambda name: tr("{name} waits for an answer again", name=name),
            lambda n: plural("{n} person waits for an answer again", "{n} people wait for an answer again", n),
        )

    def answered_in_private(self, channel: str, said: str) -> None:
        self.decide(
            lambda c, i, at: cases.answer_in_private(c, i, channel=channel, said=said, now=at),
            lambda name: tr("{name} is heard, in private", name=name),
            lambda n: plural("{n} person is heard, in private", "{n} people are heard, in private", n),
        )

    def let_it_rest(self) -> None:
        self.decide(
            lambda c, i, at: cases.let_it_rest(c, i, now=at),
            lambda name: tr("{name} may rest", name=name),
            lambda n: plural("{n} person may rest", "{n} people may rest", n),
        )

    def star(self, starred: bool) -> None:
        def one(name: str) -> str:
            return tr("{name} is starred", name=name) if starred else tr("{name} is unstarred", name=name)

        def many(n: int) -> str:
            if starred:
                return plural("{n} person is starred", "{n} people are starred", n)
            return plural("{n} person is unstarred", "{n} people are unstarred", n)

        self.decide(lambda c, i, at: cases.star(c, i, starred, now=at), one, many)

    def rate(self, stars: float | None) -> None:
        """The owner's reading of an unrated mention; None says that it is no complaint."""
        if stars is None:
            self.decide(
                lambda c, i, at: cases.mark_complaint(c, i, False, now=at),
                lambda name: tr("{name} does not complain", name=name),
                lambda n: plural("{n} person does not complain", "{n} people do not complain", n),
            )
            return
        said = formatting.stars(int(stars))
        self.decide(
            lambda c, i, at: cases.rate(c, i, stars, now=at),
            lambda name: tr("{name} counts as {stars}", name=name, stars=said),
            lambda n: plural("{n} person counts as {stars}", "{n} people count as {stars}", n, stars=said),
        )

    def want(self, wants: str) -> None:
        self.decide(lambda c, i, at: cases.say_what_they_want(c, i, wants, now=at))

    def blame(self, failing: str) -> None:
        self.decide(lambda c, i, at: cases.say_whose_failing(c, i, failing, now=at))

    def tag(self, reasons: Sequence[str]) -> None:
        """The reasons of the review in view; the others that are selected keep theirs and get what was added."""
        in_view = self._desk.review_id
        before = self._desk.letter.case.reasons if self._desk.letter else ()
        added = [name for name in reasons if name not in before]

        def write(connections: Connections, review_id: int, at: datetime) -> Changes:
            wanted = list(reasons)
            if review_id != in_view:
                wanted = [*cases.case_of(connections, review_id).reasons, *added]
            return cases.set_reasons(connections, review_id, wanted, now=at)

        def many(n: int) -> str:
            names = ", ".join(added)
            return plural("{n} person tagged “{names}”", "{n} people tagged “{names}”", n, names=names) if added else ""

        self.decide(write, many=many)

    def join_with(self, other_id: int) -> None:
        """The review in view and another one tell of one complaint: one of the two is set aside."""
        desk, now, review_id = self._desk, self._desk.clock(), self._desk.review_id
        if review_id is None:
            return

        def joined(done: tuple[int, Changes]) -> None:
            duplicate, changes = done
            self.undoable.append(lambda at: cases.undo_last(desk.connections, duplicate, now=at))
            desk.toast.emit(tr("The two count as one complaint"), True)
            desk.changed(changes)

        desk.tasks.write(lambda: same_complaints.join(desk.connections, review_id, other_id, now=now), joined)

    def tell_apart(self, other_id: int) -> None:
        """The two are different complaints; the pair is not proposed again."""
        desk, now, review_id = self._desk, self._desk.clock(), self._desk.review_id
        if review_id is None:
            return

        def told(changes: Changes) -> None:
            self.undoable.append(lambda at: cases.undo_last(desk.connections, review_id, now=at))
            desk.toast.emit(tr("These stay two complaints"), True)
            desk.changed(changes)

        desk.tasks.write(lambda: same_complaints.tell_apart(desk.connections, review_id, other_id, now=now), told)

    def describe(self, product: str, prior_channel: str, who: str) -> None:
        """The facts of the review in view: one person's, whoever else is selected."""
        desk, now, review_id = self._desk, self._desk.clock(), self._desk.review_id
        if review_id is None:
            return

        def described(changes: Changes) -> None:
            self.undoable.append(lambda at: cases.undo_last(desk.connections, review_id, now=at))
            desk.changed(changes)

        desk.tasks.write(
            lambda: cases.describe(
                desk.connections, review_id, now=now, product=product, prior_channel=prior_channel, who=who
            ),
            described,
        )

    def win_back(self, won: bool | None) -> None:
        """The owner's word on whether this customer came back to us; None leaves it to the stars."""

        def one(name: str) -> str:
            if won is None:
                return tr("{name} is judged by the stars again", name=name)
            return tr("{name} is won back", name=name) if won else tr("{name} is not won back", name=name)

        def many(n: int) -> str:
            if won is None:
                return plural("{n} person is judged by the stars again", "{n} people are judged by the stars again", n)
            if won:
                return plural("{n} person is won back", "{n} people are won back", n)
            return plural("{n} person is not won back", "{n} people are not won back", n)

        self.decide(lambda c, i, at: cases.mark_won_back(c, i, won, now=at), one, many)

    def note(self, words: str) -> None:
        self.decide(lambda c, i, at: cases.add_note(c, i, words, now=at), can_be_undone=False)

    def plan_follow_up(self, chosen: date | None) -> None:
        """A day to come back to this customer, or None where no date is wanted any more."""
        desk = self._desk
        letter = desk.letter
        if letter is None:
            return
        if chosen is None:
            if letter.follow_up is not None:
                desk.learning.settle_dropped("follow-up", letter.follow_up.id, "no date wanted")
            return
        due = morning_of(chosen, letter.brand.timezone)
        day = formatting.day(due, letter.brand.timezone, now=desk.clock())
        self.decide(lambda c, i, at: comeback.plan_follow_up(c, i, due_at=due, now=at), can_be_undone=False)
        desk.toast.emit(tr("Follow up on {day}", day=day), False)

    def mark_point(self, start: int, end: int) -> None:
        """Take the words between two places of the review (code points) into the complaint's points, or out of them."""
        desk, letter, now = self._desk, self._desk.letter, self._desk.clock()
        if letter is None:
            return
        review, known = letter.review, letter.coached.points
        after = complaint_points.toggled(known, review.text, review.language, start, end) if start >= 0 else known
        if len(after) == len(known):
            desk.toast.emit(tr("Select words of the review first"), False)
            return
        desk.letter = replace(letter, coached=replace(letter.coached, points=after))  # the next key counts from here

        def choose() -> tuple[Changes, points.Places | None]:
            before = points.chosen_places(desk.connections, review.id)
            return points.choose(desk.connections, review.id, after, now=now), before

        def done(written: tuple[Changes, points.Places | None]) -> None:
            changes, before = written
            self.undoable.append(lambda at: points.put_back(desk.connections, review.id, before, now=at))
            desk.toast.emit(tr("No point any more") if len(after) < len(known) else tr("A point of theirs"), True)
            desk.changed(changes)

        desk.tasks.write(choose, done)
