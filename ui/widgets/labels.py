"""Text with a role of the type scale, and hairlines. Their looks come from the style sheet; nothing is painted here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from ui import theme


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Sets a property that the style sheet looks at, and lets the widget take its new looks."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


#: Where a label of a mirrored window begins, whatever its words are.
MIRRORED = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class Label(QLabel):
    """A line of text. `type` is a role of `theme.TYPE`; `tone` a colour role, plain text colour when empty."""

    def __init__(self, text: str = "", type: str = "body", tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", type)
        self.setProperty("tone", tone)
        if self.isRightToLeft():
            # Qt would ask the words: a line of another language began at the far side of a mirrored window.
            self.setAlignment(MIRRORED)

    def set_tone(self, tone: str) -> None:
        set_property(self, "tone", tone)


class ElidedLabel(Label):
    """A line of text that ends in … where there is no room; the whole stands in its tooltip then."""

    def __init__(self, text: str = "", type: str = "body", tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", type, tone, parent)
        self._whole = text
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def setText(self, text: str) -> None:
        self._whole = text
        self._fit()

    def whole_text(self) -> str:
        return self._whole

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.ensurePolished()
        shown = self._fitted()
        if shown != self.text():
            super().setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")
        self.setAccessibleName(self._whole)

    def _fitted(self) -> str:
        return self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(0, self.width()))


class ShrinkingLabel(ElidedLabel):
    """Takes the room of its words where there is enough, and gives way where there is not."""

    def __init__(self, text: str = "", type: str = "body", tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, type, tone, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        return QSize(self.fontMetrics().horizontalAdvance(self.whole_text()) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(theme.px(60), self.sizeHint().width()), super().minimumSizeHint().height())


class PartsLabel(ElidedLabel):
    """Parts in a line with a dot between them. Where there is no room, whole parts are left out, the least important
    first; the whole stands in the tooltip then."""

    def __init__(self, dot: str, type: str = "body", tone: str = "", parent: QWidget | None = None) -> None:
        self._dot = dot
        self._parts: list[tuple[int, str]] = []
        super().__init__("", type, tone, parent)

    def show_parts(self, parts: Sequence[tuple[int, str]]) -> None:
        """Each part with its weight; those of weight 0 stay whatever happens."""
        self._parts = [(weight, part) for weight, part in parts if part]
        self.setText(self._joined(self._parts))

    def _joined(self, parts: Sequence[tuple[int, str]]) -> str:
        joined = self._dot.join(part for _, part in parts)
        # The first dot divides it from what stands before it in the line: that is its other side in a mirrored window.
        before = self._dot.removeprefix(self._dot[:1])
        return f"{joined}{before[::-1]}" if joined and self.isRightToLeft() else f"{before}{joined}" if joined else ""

    def _fitted(self) -> str:
        metrics, shown = self.fontMetrics(), self._whole
        for weight in sorted({weight for weight, _ in self._parts if weight}, reverse=True):
            if metrics.horizontalAdvance(shown) <= self.width():
                break
            shown = self._joined([part for part in self._parts if part[0] < weight])
        return metrics.elidedText(shown, Qt.TextElideMode.ElideRight, max(0, self.width()))


class Paragraph(Label):
    """Text of several lines with the line height of its type role, which a plain label cannot have."""

    def __init__(self, text: str = "", type: str = "voice", tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", type, tone, parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self._plain = text
        theme.watcher.theme_changed.connect(self._spell)
        self._spell()

    def setText(self, text: str) -> None:
        self._plain = text
        self._spell()

    def plain_text(self) -> str:
        return self._plain

    def _spell(self) -> None:
        height = theme.line_height(self.property("type"))
        from html import escape

        words = escape(self._plain).replace("\n", "<br>")
        super().setText(f'<p style="line-height:{height}px; -qt-line-height-type:fixed; margin:0">{words}</p>')
        self.setAccessibleName(self._plain)


class Hairline(QFrame):
    """A line of one pixel that only divides."""

    def __init__(self, *, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "hairline")
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
