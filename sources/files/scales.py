"""Whether a column of bare numbers is out of five, ten or a hundred, from all of its numbers. Pure.

A 7 among fives may be a slip of the hand; a column in which every tenth number is above five is none of stars.
Not here: ratings that tell their own scale, such as 7/10 (`rows.py`).
"""

from __future__ import annotations

from dataclasses import dataclass

from sources import ratings

_SCALES = (10.0, 100.0)
#: So many numbers above five, and so large a share of all, make another scale.
_FEWEST_ABOVE, _SHARE_ABOVE = 2, 0.1


@dataclass(slots=True)
class Scale:
    """What the numbers of a column tell about the best one; `see` every one of them, then ask."""

    numbers: int = 0
    above_five: int = 0
    highest: float = 0.0

    def see(self, cell: str) -> None:
        if not cell or cell.endswith("%") or (value := ratings.number(cell)) is None:
            return
        self.numbers += 1
        if value > 5:
            self.above_five += 1
            self.highest = max(self.highest, value)

    @property
    def best(self) -> float:
        if self.above_five < max(_FEWEST_ABOVE, _SHARE_ABOVE * self.numbers):
            return 5.0
        return next((scale for scale in _SCALES if self.highest <= scale), 5.0)
