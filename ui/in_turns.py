"""Widgets of a hundred parts that are made in several turns of the event loop, or at one go where somebody wants them now."""

from __future__ import annotations

from collections.abc import Iterator


class MadeInTurns:
    """Mixed into a widget whose `_make` makes its parts and yields between two stretches of them. A widget that is not made
    at once is nobody's before it is whole."""

    _making: Iterator[None]

    def _make(self) -> Iterator[None]:
        raise NotImplementedError

    def begin_making(self, *, at_once: bool) -> None:
        """Called at the end of `__init__`."""
        self._making = self._make()
        if at_once:
            self.make_all()

    def make_one(self) -> bool:
        """Make a stretch that is still missing; tells whether there may be more."""
        return next(self._making, self) is not self

    def make_all(self) -> None:
        """Make all that is missing."""
        while self.make_one():
            pass
