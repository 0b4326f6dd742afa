"""The index of the search over the pages of a locale, which works without a server.

`assets/search.js` reads it. A script file is the only data that a page opened from a disk may load.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from pipeline.render.site.script_json import script_json
from pipeline.render.site.search_words import ENDINGS, IGNORED, SPELLINGS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.model import PageSection


class Indexed(NamedTuple):
    """A section of a page that can be found; `address` is the page's, relative to the folder of its locale, encoded.

    `language` is that of the page's title where it is another than the locale's, else "".
    """

    address: str
    title: str
    section: PageSection
    language: str = ""


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
        "pages": [_page(list(found)) for _, found in groupby(entries, lambda entry: (entry.address, entry.title))],
    }
    return f'"use strict";\nconst searchIndex = {script_json(index)};\n'


def _page(found: Sequence[Indexed]) -> dict[str, object]:
    address, title, _, language = found[0]
    named = {"language": language} if language else {}
    return {"address": address, "title": title, **named, "sections": [_section(entry.section) for entry in found]}


def _section(section: PageSection) -> dict[str, str]:
    return {"heading": section.heading, "id": section.id, "text": section.text}
