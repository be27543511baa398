"""The list of reasons: model, delegate and view. It paints what was reckoned elsewhere and tells which one is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from store.reason_figures import ReasonReport
from ui import icons, theme
from ui import reason_words as wording
from ui.overlay_bar import OverlayBar
from ui.texts import tr, whole
from ui.widgets.bars import paint_spark
from ui.widgets.own_ground import OwnGround

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
#: Widths of the two columns after the name, at the 13 px font.
SPARK, COUNT = 66, 56
#: A list that is narrower has no sparks, or its names would be three letters.
_LEAST_FOR_SPARKS = 300


def spark_column(width: float) -> int:
    """The width of the column of sparks in a list of `width` pixels, at the 13 px font; 0 where there is no room for it."""
    return SPARK if width >= theme.px(_LEAST_FOR_SPARKS) else 0


class ReasonsModel(QAbstractListModel):
    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._reasons: tuple[ReasonReport, ...] = ()
        self.several_brands = False
        self.highest = 0

    def show_reasons(self, reasons: Sequence[ReasonReport]) -> None:
        self.beginResetModel()
        self._reasons = tuple(reasons)
        self.several_brands = len({one.brand_id for one in reasons}) > 1
        #: The fullest week of all: every spark is drawn to the same scale.
        self.highest = max((max(one.figures.weeks, default=0) for one in reasons), default=0)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._reasons)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole):
        if not index.isValid() or index.row() >= len(self._reasons):
            return None
        one = self._reasons[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return wording.sentence_for(one, index.row() + 1)
        if role == Qt.ItemDataRole.ToolTipRole and self.several_brands:
            return f"{one.name} · {one.brand}"
        return None

    def reason(self, place: int) -> ReasonReport | None:
        return self._reasons[place] if 0 <= place < len(self._reasons) else None

    def place_of(self, reason_id: int | None) -> int | None:
        return next((place for place, one in enumerate(self._reasons) if one.id == reason_id), None)


class ReasonDelegate(QStyledItemDelegate):
    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def row_height(self) -> int:
        first = QFontMetricsF(theme.font("name")).height()
        second = QFontMetricsF(theme.font("meta")).height()
        return max(theme.px(56), round(first + second) + theme.px(20))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(240), self.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        one = model.reason(index.row()) if isinstance(model, ReasonsModel) else None
        if one is None:
            return
        px = theme.px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        card = QRectF(option.rect).adjusted(px(8), 0, -px(8), 0)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("tint" if selected else "hover"))
            painter.drawRoundedRect(card, px(theme.RADIUS), px(theme.RADIUS))
        self._paint_words(painter, card, one, index.row() + 1, model)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(QPen(theme.colour("ink"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), px(theme.RADIUS), px(theme.RADIUS))
        painter.restore()

    def _paint_words(self, painter: QPainter, card: QRectF, one: ReasonReport, place: int, model: ReasonsModel) -> None:
        px = theme.px
        mirrored = self._view.isRightToLeft()
        start, end = (_RIGHT, _LEFT) if mirrored else (_LEFT, _RIGHT)

        def box(left: float, top: float, width: float, height: float) -> QRectF:
            x = card.width() - left - width if mirrored else left
            return QRectF(card.left() + x, card.top() + top, width, height)

        middle = card.height() / 2
        first, second = QFontMetricsF(theme.font("name")).height(), QFontMetricsF(theme.font("meta")).height()
        top = middle - (first + second + px(1)) / 2
        name_left = px(34)
        spark_wide = spark_column(self._view.viewport().width())
        name_width = max(0, card.width() - name_left - px(spark_wide + COUNT + 22))
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("text3"))
        painter.drawText(box(px(12), 0, px(20), card.height()), start, str(place))
        painter.setFont(theme.font("name"))
        painter.setPen(theme.colour("text"))
        shown = painter.fontMetrics().elidedText(one.name, Qt.TextElideMode.ElideRight, int(name_width))
        painter.drawText(box(name_left, top, name_width, first), start, shown[:1].upper() + shown[1:])
        icon, role = wording.SIGNS[one.figures.trend]
        line = box(name_left, top + first + px(1), name_width, second)
        side = px(14)
        at = line.right() - side if mirrored else line.left()
        icons.paint(painter, icon, at, line.center().y() - side / 2, role=role, size=side)
        words = wording.trend_words(one)
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.colour(role))
        beside = line.adjusted(0, 0, -side - px(4), 0) if mirrored else line.adjusted(side + px(4), 0, 0, 0)
        # The brand stands behind it whole or not at all: half of a name helps nobody, and the row's tooltip says it.
        whole_words = f"{words} · {one.brand}" if model.several_brands else words
        if painter.fontMetrics().horizontalAdvance(whole_words) <= beside.width():
            words = whole_words
        painter.drawText(
            beside, start, painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(beside.width()))
        )
        if spark_wide:
            spark = box(card.width() - px(SPARK + COUNT + 16), middle - px(10), px(SPARK), px(20))
            paint_spark(painter, spark, one.figures.weeks, highest=model.highest)
        painter.setFont(theme.font("name"))
        painter.setPen(theme.colour("text"))
        painter.drawText(box(card.width() - px(COUNT + 12), 0, px(COUNT), card.height()), end, whole(one.figures.count))


class ReasonList(OwnGround, QListView):
    """Emits the id of the reason that the owner moves to, and where a menu about one is wanted."""

    chosen = Signal(int)
    menu_wanted = Signal(int, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stand_on("list")
        self.setObjectName("reasonList")
        self.setAccessibleName(tr("Reasons, the most named first"))
        self.reasons = ReasonsModel(self)
        self.setModel(self.reasons)
        self._delegate = ReasonDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self._bar = OverlayBar(self, self)
        theme.watcher.theme_changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.leave_selection_to_the_delegate()
        self.scheduleDelayedItemsLayout()

    def show_reasons(self, reasons: Sequence[ReasonReport], chosen_id: int | None) -> None:
        """Show these, and keep the one that was chosen, or the first."""
        self.blockSignals(True)
        self.reasons.show_reasons(reasons)
        place = self.reasons.place_of(chosen_id)
        if reasons:
            self.setCurrentIndex(self.reasons.index(place or 0))
        self.blockSignals(False)

    def choose(self, reason_id: int) -> None:
        """Go to a reason of the list."""
        place = self.reasons.place_of(reason_id)
        if place is not None:
            self.setCurrentIndex(self.reasons.index(place))

    def chosen_reason(self) -> ReasonReport | None:
        return self.reasons.reason(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        one = self.chosen_reason()
        if one is not None:
            self.chosen.emit(one.id)

    def _ask_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        one = self.reasons.reason(index.row()) if index.isValid() else None
        if one is not None:
            self.menu_wanted.emit(one.id, self.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isalnum() and not event.modifiers():
            event.ignore()  # the window's single letters, not a list's own search by typing
            return
        super().keyPressEvent(event)
