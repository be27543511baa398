"""The left edge of the window: brand, views with their counts, sources with their health, this week in rings."""

from ui.sidebar.panel import VIEWS, Sidebar
from ui.sidebar.source_list import SourceLine

__all__ = ["VIEWS", "Sidebar", "SourceLine"]
