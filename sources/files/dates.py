"""Whether 3/4 is March or April, from all the dates of a column. Pure; where nothing tells, the owner is asked.

Not here: reading a date (`written_dates.py`), and which column holds one (`fields.py`).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from sources.written_dates import SEPARATED, is_dotted

#: How many doubtful dates are kept to be shown beside both their readings.
_EXAMPLES = 3


@dataclass(slots=True)
class DateOrders:
    """What the dates of a column tell about the order they are written in; `see` every one of them, then ask."""

    dmy: int = 0
    mdy: int = 0
    doubtful: int = 0
    examples: list[str] = field(default_factory=list)
    seen: bool = False

    def see(self, text: str) -> None:
        match = SEPARATED.match(text)
        if match is None or len(match[1]) > 2:
            return
        first, second = int(match[1]), int(match[2])
        if first > 12 >= second:
            self.dmy += 1
        elif second > 12 >= first:
            self.mdy += 1
        elif first != second and not is_dotted(match):
            self.doubtful += 1
            if len(self.examples) < _EXAMPLES and text not in self.examples:
                self.examples.append(text)

    @property
    def told(self) -> str:
        """ "dmy" or "mdy" where some date of the column can only be read so and none contradicts it; else empty."""
        if bool(self.dmy) is bool(self.mdy):
            return ""
        return "dmy" if self.dmy else "mdy"

    @property
    def must_ask(self) -> bool:
        """Whether some date reads two ways and no other date of the column tells which is meant."""
        return self.doubtful > 0 and not self.told
