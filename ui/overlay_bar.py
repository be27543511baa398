"""A scroll bar that lies over the margin of what it scrolls, so that words never break anew when it appears."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget

from ui import theme
from ui.texts import tr


class OverlayBar(QScrollBar):
    """Follows the vertical bar of `area`, which itself stays hidden, at the right edge of `host`."""

    def __init__(self, area: QAbstractScrollArea, host: QWidget, *, inset: int = 1) -> None:
        super().__init__(Qt.Orientation.Vertical, host)
        self._host, self._inset = host, inset
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar = area.verticalScrollBar()
        self._bar.rangeChanged.connect(self._follow)
        self._bar.valueChanged.connect(self._follow)
        self.valueChanged.connect(self._bar.setValue)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Scroll"))
        host.installEventFilter(self)
        self._follow()

    def _follow(self, *_what: int) -> None:
        self.blockSignals(True)
        self.setRange(self._bar.minimum(), self._bar.maximum())
        self.setPageStep(self._bar.pageStep())
        self.setSingleStep(self._bar.singleStep())
        self.setValue(self._bar.value())
        self.blockSignals(False)
        self.setVisible(self._bar.maximum() > self._bar.minimum())
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            width = theme.px(10)
            at_right = not self._host.isRightToLeft()
            x = self._host.width() - width - self._inset if at_right else self._inset
            self.setGeometry(x, self._inset, width, max(self._host.height() - 2 * self._inset, 1))
            self.raise_()
        return False
