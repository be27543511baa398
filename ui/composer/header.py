"""The composer's header of 44: which reply this is, facts to insert, and the rings of the customer's points."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from store.records import ComplaintPoint
from ui import theme
from ui.composer.view import ComposerView, Fact, Mode
from ui.keyed_button import KeyedButton
from ui.lettering import named
from ui.texts import tr
from ui.widgets import Label, PointRing

#: Rings beyond these would crowd the words; the margin of the review shows them all.
MOST_RINGS = 7


def which_reply(view: ComposerView) -> str:
    """ "first of two", as the guard counts."""
    if view.mode in (Mode.PRIVATE, Mode.TOLD):
        return tr("in private")
    if view.limits.replies_per_review == 1:
        return tr("the only one here")
    ordinal = {0: tr("first of two"), 1: tr("second of two"), 2: tr("a third, past the two")}
    return ordinal.get(len(view.posted), tr("number {posted}, past the two", posted=len(view.posted) + 1))


class ComposerHeader(QWidget):
    fact_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(theme.px(44))
        self._facts: tuple[Fact, ...] = ()
        self.which = Label("", "body", "text2")
        self.insert = KeyedButton(tr("Insert a fact"), "", kind="quiet", icon="insert", ground="paper")
        named(self.insert, "insertFactButton", tr("Insert a fact at the cursor"))
        self._menu = QMenu(self.insert)
        self.insert.setMenu(self._menu)
        self._words = Label("", "body", "text2")
        self._rings: list[PointRing] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.sides(theme.px(15), 0, theme.px(2), 0))
        self._row.setSpacing(theme.px(10))
        self._row.addWidget(Label(tr("Your reply"), "name"))
        self._row.addWidget(self.which)
        self._row.addWidget(self.insert)
        self._row.addStretch(1)
        self._row.addWidget(self._words)

    def set_indent(self, indent: int) -> None:
        self._row.setContentsMargins(theme.sides(indent, 0, theme.px(2), 0))

    def show_view(self, view: ComposerView) -> None:
        self.which.setText(which_reply(view))
        if view.facts != self._facts or not self._menu.actions():
            self._facts = view.facts
            self._menu.clear()
            for fact in view.facts:
                shown = " ".join(fact.words.split())
                shown = shown if len(shown) <= 48 else shown[:47] + "…"
                action = self._menu.addAction(f"{fact.name}: {shown}".replace("&", "&&"))
                action.triggered.connect(lambda _checked=False, words=fact.words: self.fact_chosen.emit(words))
        self.insert.setEnabled(bool(view.facts))
        self.insert.setToolTip(
            "" if view.facts else tr("Give the brand a way to reach you, and it can be inserted here.")
        )
        self.show_points(view.points)

    def show_points(self, points: Sequence[ComplaintPoint]) -> None:
        shown = points[:MOST_RINGS]
        while len(self._rings) < len(shown):
            ring = PointRing()
            self._rings.append(ring)
            self._row.addWidget(ring)
        for ring, point in zip(self._rings, shown, strict=False):
            ring.show_point(point.number, answered=point.answered)
            ring.setToolTip(point.text)
            ring.show()
        for ring in self._rings[len(shown) :]:
            ring.hide()
        answered = sum(point.answered for point in points)
        self._words.setVisible(bool(points))
        self._words.setAccessibleName(
            tr("Their points: {answered} of {points} answered", answered=answered, points=len(points))
        )
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._words.setText(tr("Their points") if self.width() >= theme.px(500) else tr("Points"))
        self.insert.setText(tr("Insert a fact") if self.width() >= theme.px(470) else "")
        self.insert.setVisible(self.width() >= theme.px(400) or len(self._rings) < 4)
        self.which.show()
        self._row.invalidate()
        if self._row.minimumSize().width() > self.width():
            self.which.hide()
