"""The page of reasons: why customers would not come back, and whether what was changed helped."""

from ui.reasons.view import SPANS, ReasonsView

__all__ = ["SPANS", "ReasonsView"]
