"""Widgets of a hundred parts that are made in several turns of the event loop, or at one go where somebody wants them now."""

from __future__ import annotations

from collections.abc import Iterator


class MadeInTurns:
    """Mixed into a widget that is made in stretches. One that is not made at once is nobody's before it is whole."""

    _making: Iterator[None]

    def begin_making(self, making: Iterator[None], *, at_once: bool) -> None:
        """Called at the end of `__init__`. `making` makes the parts and yields between two stretches of them."""
        self._making = making
        if at_once:
            self.make_all()

    def make_one(self) -> bool:
        """Make a stretch that is still missing; tells whether there may be more."""
        return next(self._making, self) is not self

    def make_all(self) -> None:
        """Make all that is missing."""
        while self.make_one():
            pass
