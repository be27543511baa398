"""The queue: a model over ids, a card delegate, the view, and the panel with search, order and filters around it."""

from ui.queue.filters import Filters
from ui.queue.model import QueueModel, Section
from ui.queue.panel import QueuePanel
from ui.queue.view import QueueView

__all__ = ["Filters", "QueueModel", "QueuePanel", "QueueView", "Section"]
