"""The figures: which share of complaints was heard, how fast, and what came of it. Painted here, reckoned elsewhere."""

from ui.coverage.charts import AgeBucket, HourBucket, SourceShare, TrendPoint
from ui.coverage.view import Charts, CoverageView

__all__ = ["AgeBucket", "Charts", "CoverageView", "HourBucket", "SourceShare", "TrendPoint"]
