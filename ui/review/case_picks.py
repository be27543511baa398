"""What they want, whose failing it was, why they would not come back, and the facts: picks under the letter.

Each shows its value and opens a menu or a question. It shows a `Case` and emits what was chosen; an empty string takes it
back. Reasons that the words suggest stand beside them, each to be taken with one press.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QStyle, QStyleOptionButton, QWidget, QWidgetAction

from store.records import Case, Failing, Wants
from store.rules.reason_suggestions import MOST, Suggestion
from ui import icons, theme
from ui.flow import FlowLayout
from ui.lettering import named
from ui.review.case_facts import FactsQuestion, words_of_facts
from ui.texts import tr
from ui.widgets import link_button
from ui.widgets.pictures import paint_kept


class Pick(QPushButton):
    """A sunken button of 28: a quiet label, a strong value, a chevron."""

    def __init__(self, label: str, name: str, *, empty: str | None = None) -> None:
        """`empty` are the words where nothing is chosen."""
        super().__init__()
        self._empty = tr("choose") if empty is None else empty
        self.setObjectName(name)
        self.setProperty("kind", "pick")
        self.setAutoDefault(False)
        self._label = label
        self._value = ""
        self._say()

    def set_value(self, value: str) -> None:
        self._value = value
        self._say()
        self.updateGeometry()
        self.update()

    def value(self) -> str:
        return self._value

    def _say(self) -> None:
        value = self._value or tr("not chosen")
        self.setAccessibleName(f"{self._label}: {value}")
        self.setToolTip(self._value if len(self._value) > 40 else "")

    def _widths(self) -> tuple[int, int]:
        label = _metrics(theme.font("body")).horizontalAdvance(self._label)
        strong = theme.font("strong")
        from_value = _metrics(strong).horizontalAdvance(self._shown())
        return label, from_value

    def _shown(self) -> str:
        shown = self._value or self._empty
        return shown if len(shown) <= 40 else shown[:39] + "…"

    def sizeHint(self) -> QSize:
        label, value = self._widths()
        gaps = theme.px(10) + theme.px(6) + theme.px(8) + theme.px(12) + theme.px(9)
        return QSize(label + value + gaps, theme.px(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(60), theme.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        looks = (self._label, self._value, self._empty, option.state.value)
        paint_kept(self, looks, lambda painter, _area: self._paint(painter, option), ground="paper", turned=True)

    def _paint(self, painter: QPainter, option: QStyleOptionButton) -> None:
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        label, _value = self._widths()
        x = theme.px(10)
        rect = self.rect()
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("text3"))
        painter.drawText(rect.adjusted(x, 0, 0, 0), middle, self._label)
        x += label + theme.px(6)
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("text" if self._value else "text3"))
        # Two pixels more than was measured: a letter may reach over its own width, and is not cut for it.
        room = max(rect.width() - x - theme.px(8) - theme.px(12) - theme.px(9), 0) + 2
        painter.drawText(rect.adjusted(x, 0, 0, 0), middle, _elided(self._shown(), room))
        side = theme.px(12)
        icons.paint(
            painter,
            "chevron-down",
            rect.width() - theme.px(9) - side,
            (rect.height() - side) / 2,
            role="text3",
            size=side,
        )


def _metrics(font: QFont) -> QFontMetrics:
    return QFontMetrics(font)


def _elided(text: str, room: int) -> str:
    return _metrics(theme.font("strong")).elidedText(text, Qt.TextElideMode.ElideRight, room)


class NewReasonField(QLineEdit):
    """Words of a new reason. While it is empty, a digit takes the reason of that number instead."""

    number_pressed = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.text() and event.text() in tuple("123456789") and not event.modifiers() & ~_KEYPAD:
            self.number_pressed.emit(int(event.text()))
            return
        super().keyPressEvent(event)


_KEYPAD = Qt.KeyboardModifier.KeypadModifier
#: Reasons of the menu that a digit takes.
_NUMBERED = 9


class CasePicks(QWidget):
    wants_chosen = Signal(str)
    failing_chosen = Signal(str)
    reasons_changed = Signal(tuple)
    #: product, prior channel, who
    described = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case: Case | None = None
        self._known: tuple[str, ...] = ()
        self._suggested: tuple[Suggestion, ...] = ()
        self._products: tuple[str, ...] = ()
        self._channels: tuple[str, ...] = ()
        self._sites_product = ""
        self.wants = Pick(tr("Wants"), "wantsBox")
        self.failing = Pick(tr("Failing"), "failingBox")
        self.reasons = Pick(tr("Reasons"), "reasonsField")
        self.wants.clicked.connect(self.open_wants)
        self.failing.clicked.connect(self.open_failing)
        self.reasons.clicked.connect(self.open_reasons)
        self.facts = Pick(tr("Facts"), "factsField", empty="…")
        self.facts.clicked.connect(self.open_facts)
        self.take = [link_button("") for _place in range(MOST)]
        row = FlowLayout(self, spacing=theme.px(6))
        for pick in (self.wants, self.failing, self.reasons):
            row.addWidget(pick)
        for place, button in enumerate(self.take):
            named(button, "suggestedReasonButton")
            button.clicked.connect(lambda _checked=False, place=place: self.take_suggestion(place))
            row.addWidget(button)
        row.addWidget(self.facts)
        self._show_suggestions()

    def offer_facts(
        self, *, products: Sequence[str] = (), channels: Sequence[str] = (), sites_product: str = ""
    ) -> None:
        """What was written for other cases, and the product that the site itself names."""
        self._products, self._channels, self._sites_product = tuple(products), tuple(channels), sites_product

    def show_case(self, case: Case | None, known_reasons: Sequence[str], suggested: Sequence[Suggestion] = ()) -> None:
        self._case = case
        self._known = tuple(known_reasons)
        self._suggested = tuple(suggested)
        self._show_suggestions()
        self.facts.set_value(words_of_facts(case))
        self.wants.set_value(tr(case.wants) if case and case.wants else "")
        self.failing.set_value(tr(case.failing) if case and case.failing else "")
        self.reasons.set_value(", ".join(case.reasons) if case else "")

    def _show_suggestions(self) -> None:
        for place, button in enumerate(self.take):
            shown = place < len(self._suggested)
            button.setVisible(shown)
            if shown:
                one = self._suggested[place]
                words = ", ".join(f"“{word}”" for word in one.because)
                button.setText(f"{one.reason}?".replace("&", "&&"))
                button.setAccessibleName(tr("Take the suggested reason: {reason}", reason=one.reason))
                tip = (
                    tr("Suggested by {words} (Y takes it)", words=words)
                    if place == 0
                    else tr("Suggested by {words}", words=words)
                )
                button.setToolTip(tip)

    def take_suggestion(self, place: int = 0) -> None:
        """Give the complaint a reason that its words suggest."""
        if place < len(self._suggested):
            self._tick(self._suggested[place].reason, True)

    def open_facts(self) -> None:
        """Ask for product, prior channel and who they are."""
        if self._case is None:
            return
        question = FactsQuestion(
            self._case, products=self._products, channels=self._channels, suggested_product=self._sites_product,
            parent=self,
        )  # fmt: skip
        question.answered.connect(self.described)
        question.closed.connect(question.deleteLater)
        question.open_below(self.facts)

    def open_wants(self) -> None:
        self._open_choice(self.wants, [wish.value for wish in Wants], self.wants_chosen.emit)

    def open_failing(self) -> None:
        self._open_choice(self.failing, [whose.value for whose in Failing], self.failing_chosen.emit)

    def _open_choice(self, pick: Pick, values: Sequence[str], emit) -> None:
        menu = self._menu(pick)
        for value in values:
            action = menu.addAction(tr(value))
            action.setCheckable(True)
            action.setChecked(tr(value) == pick.value())
            action.triggered.connect(lambda _checked=False, value=value: emit(value))
        if pick.value():
            menu.addSeparator()
            menu.addAction(tr("Not decided yet")).triggered.connect(lambda: emit(""))
        self._pop(menu, pick)

    def open_reasons(self) -> None:
        """The brand's own reasons, each to tick with a click or its digit, and a field for a new one."""
        menu = self._menu(self.reasons)
        chosen = self._case.reasons if self._case else ()
        suggested = (one.reason for one in self._suggested)
        every = tuple(dict.fromkeys((*suggested, *self._known, *chosen)))
        for number, reason in enumerate(every, start=1):
            digit = f"\t{number}" if number <= _NUMBERED else ""
            action = QAction(reason.replace("&", "&&") + digit, menu)
            action.setCheckable(True)
            action.setChecked(reason in chosen)
            action.triggered.connect(lambda checked, reason=reason: self._tick(reason, checked))
            menu.addAction(action)
        if menu.actions():
            menu.addSeparator()
        field = NewReasonField()
        field.setObjectName("newReasonField")
        field.setPlaceholderText(tr("A new reason, in a few words"))
        field.setAccessibleName(tr("A new reason"))
        field.setMaxLength(60)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(field)
        menu.addAction(holder)
        field.returnPressed.connect(lambda: self._add(field.text(), menu))
        field.number_pressed.connect(lambda number: self._take_number(every, number, menu))
        self._pop(menu, self.reasons)
        field.setFocus()

    def _take_number(self, reasons: Sequence[str], number: int, menu: QMenu) -> None:
        if number <= len(reasons):
            menu.close()
            reason = reasons[number - 1]
            self._tick(reason, not (self._case and reason in self._case.reasons))

    def _tick(self, reason: str, checked: bool) -> None:
        now = tuple(self._case.reasons) if self._case else ()
        rest = tuple(other for other in now if other != reason)
        self.reasons_changed.emit((*rest, reason) if checked else rest)

    def _add(self, reason: str, menu: QMenu) -> None:
        words = " ".join(reason.split())
        menu.close()
        if words:
            self._tick(words, True)

    def _menu(self, pick: Pick) -> QMenu:
        menu = QMenu(pick)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(pick.accessibleName())
        return menu

    def _pop(self, menu: QMenu, pick: Pick) -> None:
        menu.setMinimumWidth(max(pick.width(), theme.px(180)))
        menu.popup(pick.mapToGlobal(QPoint(0, pick.height() + theme.px(2))))
