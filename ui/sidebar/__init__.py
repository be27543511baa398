"""The left edge of the window: brand, views with their counts, sources with their health, this week in rings."""

from ui.sidebar.lists import SourceLine
from ui.sidebar.panel import VIEWS, Sidebar

__all__ = ["VIEWS", "Sidebar", "SourceLine"]
