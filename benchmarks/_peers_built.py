"""What readers of the pages see that the tools build from their catalogs, before a translator has done anything."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from _gettext import PIPELINE, run
from _peers_tools import configure_po4a
from _peers_values import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from _peers_values import New

SEEN = ("German", "old German, marked", "English, marked", "English", "wrong German")
_EXTRA = re.compile(r"<(aside|small)\b.*?</\1>", re.DOTALL)
_BLOCK = re.compile(r"<(p|h2)\b([^<>]*)>(.*?)</\1>", re.DOTALL)


def _with_pipeline(work: Path) -> Path:
    run((*PIPELINE, "build"), folder=work)
    return work / "site" / "de"


def _with_po4a(work: Path) -> Path:
    configure_po4a(work, ' opt:"--keep 0"')
    run(("po4a", "--quiet", "po4a.cfg"), folder=work)
    return work / "out"


def _with_po2html(work: Path) -> Path:
    (work / "out").mkdir()
    run(("po2html", "--progress=none", "-t", "source", "-i", "po", "-o", "out"), folder=work)
    return work / "out"


BUILDERS: Mapping[str, tuple[str, Callable[[Path], Path]]] = {
    "pipeline sync": ("pipeline build", _with_pipeline),
    "po4a": ("po4a --keep 0", _with_po4a),
    "… msgmerge -C": ("… po2html", _with_po2html),
}
"""By the name of what updates the catalogs, what builds the pages and how."""


def seen(page: Path, blocks: Sequence[New], german: Mapping[str, str]) -> list[str]:
    """Return for each block of a page what its readers see, one of `SEEN`."""
    found = _BLOCK.findall(_EXTRA.sub("", page.read_text(encoding="utf-8")))
    return [_seen(block, row[1], plain(row[2]), german) for block, row in zip(blocks, found, strict=True)]


def _seen(block: New, attributes: str, text: str, german: Mapping[str, str]) -> str:
    right = block.origin if block.harmless else german.get(plain(block.text))
    if text == plain(block.text):
        return "English, marked" if 'lang="en"' in attributes else "English"
    if "data-l10n-state" in attributes:
        return "old German, marked"
    return "German" if right and text == plain(right) else "wrong German"
