"""The response log: every reply in a line, newest first."""

from ui.log.view import PERIODS, LogView

__all__ = ["PERIODS", "LogView"]
