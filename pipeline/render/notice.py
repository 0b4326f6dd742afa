"""Notices: what a page tells its readers where parts of it are not current."""

from __future__ import annotations

from html import escape
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from pipeline.languages import direction, display_name
from pipeline.model import State
from pipeline.render.fill import Mark
from pipeline.render.notice_texts import TEXTS, Texts
from pipeline.render.own_texts import filled, texts_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.model import Document
    from pipeline.render.published import Published

_STATES = {State.STALE: "outdated", State.UNTRANSLATED: "untranslated"}
_METADATA = "metadata "
"""What the kinds of blocks begin with that stand on no page."""


class Notices(NamedTuple):
    """Writes the notices of a page: its locale, the source language, and the page's address in that language.

    `own` are the project's texts in the locale, by the field of `Texts` whose place they take.
    """

    locale: str
    source_language: str
    address: str
    own: Mapping[str, str] = MappingProxyType({})

    def page(self, parts: Sequence[Published]) -> str:
        """Return the notice of a page with these parts, "" for one that is current."""
        language, texts = self._texts()
        sentences = " ".join(_sentences(texts, parts))
        if not sentences:
            return ""
        name = display_name(self.source_language.partition("-")[0], language)
        said, link = (escape(filled(text, language=name), quote=False) for text in (sentences, texts.link))
        return (
            f'\n<aside role="note" class="l10n-notice" lang="{language}" dir="{direction(language)}">'
            f'<p>{said} <a href="{escape(self.address)}" hreflang="{self.source_language}">{link}</a></p></aside>'
        )

    def mark(self, block: Published, *, mixed: bool) -> Mark | None:
        """Return the mark of a block, None for a current one.

        `mixed` says that parts of the page are in the page's language: where none is, there is nothing to tell apart,
        and the page's notice says it all.
        """
        if block.state is State.CURRENT:
            return None
        state = f'data-l10n-state="{_STATES[block.state]}"'
        texts = self._texts()[1]
        if block.text:
            return Mark(state, self._note(texts.outdated_note, self.locale))
        attributes = f"{language_attributes(self.source_language, self.locale)} {state}"
        return Mark(attributes, self._note(texts.source_note, self.source_language) if mixed else "")

    def _note(self, text: str, around: str) -> str:
        attributes = language_attributes(self._texts()[0], around)
        return f' <small class="l10n-note" {attributes}>{escape(text, quote=False)}</small>'

    def _texts(self) -> tuple[str, Texts]:
        return texts_for(TEXTS, self.locale, self.own)


def visible(document: Document, shown: Sequence[Published]) -> list[Published]:
    """Return what stands on the page itself, metadata left out."""
    pairs = zip(document.segments, shown, strict=True)
    return [found for segment, found in pairs if not segment.kind.startswith(_METADATA)]


def language_attributes(language: str, around: str) -> str:
    """Return the attributes of an element in a language, in a text in the language `around`."""
    same = direction(language) == direction(around)
    return f'lang="{language}"' if same else f'lang="{language}" dir="{direction(language)}"'


def _sentences(texts: Texts, parts: Sequence[Published]) -> Iterator[str]:
    if any(part.is_outdated for part in parts):
        yield texts.outdated
    if not all(part.text for part in parts):
        yield texts.source if any(part.text for part in parts) else texts.whole
