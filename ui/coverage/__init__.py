"""The figures: which share of complaints was heard, how fast, and what came of it. Painted here, reckoned elsewhere."""

from ui.coverage.charts import HourBucket, TrendPoint
from ui.coverage.ratings_chart import RatingChanges
from ui.coverage.row_charts import AgeBucket, SourceShare
from ui.coverage.view import Charts, CoverageView

__all__ = ["AgeBucket", "Charts", "CoverageView", "HourBucket", "RatingChanges", "SourceShare", "TrendPoint"]
