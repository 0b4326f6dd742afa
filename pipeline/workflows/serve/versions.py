"""The version of the pages, for which open browser tabs wait."""

from __future__ import annotations

from threading import Condition


class Versions:
    """A version that advances, and that any number of threads can wait for.

    `start` tells this server from those before it, so that tabs which were open all along reload too.
    """

    def __init__(self, start: str) -> None:
        self._start = start
        self._number = 0
        self._is_closed = False
        self._condition = Condition()

    @property
    def current(self) -> str:
        """The version that is served."""
        return f"{self._start}-{self._number}"

    @property
    def is_closed(self) -> bool:
        """Whether there will be no other version."""
        return self._is_closed

    def advance(self) -> None:
        """Begin the next version."""
        with self._condition:
            self._number += 1
            self._condition.notify_all()

    def close(self) -> None:
        """Let nobody wait any longer."""
        with self._condition:
            self._is_closed = True
            self._condition.notify_all()

    def is_outdated(self, known: str, *, seconds: float) -> bool:
        """Tell whether another version than `known` is served, as soon as that is so or after so many seconds."""
        with self._condition:
            self._condition.wait_for(lambda: self.current != known or self._is_closed, timeout=seconds)
            return self.current != known
