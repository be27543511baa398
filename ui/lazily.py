"""Attributes that are made when they are first asked for, and what that may cost where several threads ask."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import cached_property
from typing import Any

from PySide6.QtCore import QThread


class made_here(cached_property):
    """What consists of Qt's objects: made on the thread of its owner (a QObject) only. Objects that another thread makes
    belong to that thread, their parent never hears of them, and the program may end in a crash.

    Raises RuntimeError where another thread asks for what is not there yet.
    """

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        if instance is not None and QThread.currentThread() is not instance.thread():
            if self.attrname in instance.__dict__:
                return instance.__dict__[self.attrname]
            raise RuntimeError(f"{self.attrname} was first asked for on a thread that may not make it")
        return super().__get__(instance, owner)


class made_once:
    """What has nothing of Qt's in it and is asked for on any thread: made by the first one, while the others wait. Python's own
    `cached_property` makes one for each who asks in the same moment (since 3.12), and keeps the last."""

    def __init__(self, make: Callable[[Any], Any]) -> None:
        self._make = make
        self._making = threading.Lock()
        self.__doc__ = make.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        if instance is None:
            return self
        with self._making:
            if self._name not in instance.__dict__:
                instance.__dict__[self._name] = self._make(instance)
            return instance.__dict__[self._name]
