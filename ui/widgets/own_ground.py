"""Lists that stand on a colour role of their own and whose rows paint their own chosen ground.

Not here: the lists themselves (`long_table.py`, `ui/sidebar/plain_list.py`, `ui/reasons/list.py`), and the grounds of panes
(`ui/lettering.py`).
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette

from ui import theme
from ui.widgets.viewport import give_viewport


class OwnGround:
    """Mixed into an item view, before it. `ground` is the colour role; it covers what lies below."""

    ground = "list"

    def stand_on(self, ground: str) -> None:
        """Called while the view is made: gives it a viewport that this fills, and Qt does not."""
        self.ground = ground
        give_viewport(self).setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        # Its own ground: a palette set here is put back by Qt whenever the style sheet changes with the theme.
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.colour(self.ground))
        painter.end()
        super().paintEvent(event)

    def leave_selection_to_the_delegate(self) -> None:
        """Qt would fill the whole row of what is selected; the delegate paints its own rounded ground. To be called again
        with every theme."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        self.setPalette(palette)
