"""Who opens the window's dialogs, each made when it is first asked: their modules take a tenth of the window's start to load.

A part of `ui.main_window`. What they ask and do is theirs (`ui/asking_*.py`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ui.lazily import made_here

if TYPE_CHECKING:
    from ui.asking.complaint import AskingComplaint
    from ui.asking.files import AskingFiles
    from ui.asking.person import AskingPerson
    from ui.asking.sources import AskingSources
    from ui.asking.window import Asking


class AsksInDialogs:
    """The part of the window that asks."""

    @made_here
    def asking(self: Any) -> Asking:
        from ui.asking.window import Asking

        return Asking(self)

    @made_here
    def asking_complaint(self: Any) -> AskingComplaint:
        from ui.asking.complaint import AskingComplaint

        return AskingComplaint(self)

    @made_here
    def asking_files(self: Any) -> AskingFiles:
        from ui.asking.files import AskingFiles

        return AskingFiles(self)

    @made_here
    def asking_person(self: Any) -> AskingPerson:
        from ui.asking.person import AskingPerson

        return AskingPerson(self)

    @made_here
    def asking_sources(self: Any) -> AskingSources:
        from ui.asking.sources import AskingSources

        return AskingSources(self)
