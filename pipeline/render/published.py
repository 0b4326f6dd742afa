"""What stands on a page for each of its texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.model import State
from pipeline.render.rebuild import fits

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.model import Document, Segment


class Published(NamedTuple):
    """What stands on a page for a text: a translation, or the source text, for which `text` is "".

    `state` is that of the translation: ("…", STALE) is an outdated translation that readers see, ("", STALE) a source
    text that stands in the place of an outdated translation.
    """

    text: str = ""
    state: State = State.UNTRANSLATED

    @property
    def is_outdated(self) -> bool:
        """Whether readers see a translation of an earlier text."""
        return bool(self.text) and self.state is State.STALE


def settle(document: Document, wanted: Mapping[str, Published]) -> tuple[Published, ...]:
    """Return what stands in the place of each segment; `wanted` is what is published by `Segment.key`.

    This is the last wall: a translation that doesn't fit its segment (`rebuild.fits`) gives way to the source text.
    """
    nothing = Published()
    return tuple(
        _settled(segment, wanted.get(segment.key, nothing), document.skeleton) for segment in document.segments
    )


def _settled(segment: Segment, wanted: Published, skeleton: str) -> Published:
    if fits(segment, wanted.text, skeleton):
        return wanted
    return Published(state=State.STALE if wanted.state is State.STALE else State.UNTRANSLATED)
