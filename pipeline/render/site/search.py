"""The index of the search over the pages of a locale, which works without a server.

`assets/search.js` reads it. A script file is the only data that a page opened from a disk may load.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from pipeline.render.site.script_json import script_json
from pipeline.render.site.search_words import ENDINGS, IGNORED, SPELLINGS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.model import PageSection


class Indexed(NamedTuple):
    """A section of a page that can be found; `address` is the page's, relative to the folder of its locale, encoded."""

    address: str
    title: str
    section: PageSection


def search_index(entries: Iterable[Indexed], language: str) -> str:
    """Return `search-index.js`: a script that sets `searchIndex`; `language` is the BCP 47 tag of the locale.

    The sections of a page stand together in `entries`, in the order of the page.
    """
    base = language.partition("-")[0]
    index = {
        "language": language,
        "spellings": SPELLINGS.get(base, {}),
        "endings": ENDINGS.get(base, ()),
        "ignored": IGNORED.get(base, ()),
        "pages": [
            {"address": address, "title": title, "sections": [_section(entry.section) for entry in found]}
            for (address, title), found in groupby(entries, lambda entry: (entry.address, entry.title))
        ],
    }
    return f'"use strict";\nconst searchIndex = {script_json(index)};\n'


def _section(section: PageSection) -> dict[str, str]:
    return {"heading": section.heading, "id": section.id, "text": section.text}
