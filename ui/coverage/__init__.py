"""The figures: which share of complaints was heard, how fast, and what came of it. Painted here, reckoned elsewhere."""
