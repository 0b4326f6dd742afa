"""Numbers to call, which are numbers of nothing: translations may write them otherwise, or give those of a country."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.names.data_addresses import CALLS, EMERGENCY
from pipeline.checks.names.phones import phones
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Side

_CALLED = re.compile(
    rf"\b(?:{CALLS}|tel\b|text\b|dial\w*|emergency|ambulance|samaritans|crisis|lifeline|notruf|notfall|rettung|polizei|"
    r"feuerwehr|nummer|rufnummer|telefon|hotline|anruf|rufen|wählen|wähl|seelsorge|bereitschaft)"
)
_SHORT = re.compile(
    rf"(?<![\w.,/+–-])(?:{'|'.join(sorted(EMERGENCY.split(), key=len, reverse=True))}|116[\s\u00a0]\d{{3}}|"
    r"19[\s\u00a0]222)(?![\w%]|[.,–-]\d|[\s\u00a0]?%|[\s\u00a0]\d)"
)
_COUNTED = re.compile(r"[\s\u00a0](?:mg|ml|g|people|women|men|patients|participants|cases|menschen|frauen|männer)\b")


def numbers_called(side: Side) -> Iterator[Span]:
    """Yield the telephone numbers of a text, and the short ones for emergencies beside words of calling."""
    yield from (phone.span for phone in phones(side.plain))
    if _CALLED.search(side.folded):
        for match in _SHORT.finditer(side.folded):
            if not _COUNTED.match(side.folded, match.end()):
                yield Span(*match.span())
