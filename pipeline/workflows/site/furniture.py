"""The texts of a site as a whole, which a project writes as a page of their own and translates like an article."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from markupsafe import Markup

from pipeline.formats.html.parts import page_parts
from pipeline.formats.html.slots import page_slots
from pipeline.model.site import PageSlot, Phrase
from pipeline.render.page import Target, localize
from pipeline.render.site.parts import address_path, phrase_on_page, slot_on_page

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.workflows.site.values import Course, Localized

_NOTICE, _TEXT = "notice-", "text-"
"""What the ids of texts begin with that take the place of ours: those of notices, and all others."""


@dataclass(frozen=True, slots=True)
class Furniture:
    """The texts of a site in a locale: its name and what stands in the slots, by id."""

    locale: str
    name: Phrase
    description: Phrase = field(default_factory=Phrase)
    slots: Mapping[str, PageSlot] = field(default_factory=dict)

    def part(self, name: str, root: str, file: str) -> Markup:
        """Return what a slot shows on a page (`slot_on_page`); nothing where there is no such slot."""
        slot = self.slots.get(name)
        if slot is None:
            return Markup()
        shown = slot_on_page(slot, root, file)
        if not slot.language:
            return shown
        return phrase_on_page(Phrase(shown if slot.links else slot.text, slot.language), self.locale)

    def label(self, name: str) -> str:
        """Return what a slot's element is called for readers who don't see it, "" for nothing."""
        slot = self.slots.get(name)
        return slot.label if slot else ""

    def order(self) -> tuple[str, ...]:
        """Return the files that the navigation leads to, relative to the locale's folder, in its order."""
        slot = self.slots.get("navigation")
        return tuple(address_path(slot.html, link.address) for link in slot.links) if slot else ()

    def notices(self) -> dict[str, str]:
        """Return the project's texts of notices, by field of `notice_texts.Texts`: those in the locale's language."""
        return self._texts(_NOTICE)

    def texts(self) -> dict[str, str]:
        """Return the project's other texts, by field of `texts.SiteTexts`: those in the locale's language."""
        return self._texts(_TEXT)

    def _texts(self, prefix: str) -> dict[str, str]:
        own = {name.removeprefix(prefix): slot for name, slot in self.slots.items() if name.startswith(prefix)}
        return {name.replace("-", "_"): slot.text for name, slot in own.items() if slot.text and not _is_marked(slot)}


def _is_marked(slot: PageSlot) -> bool:
    """Say whether a slot, or a part of it, is not current."""
    return bool(slot.state) or "data-l10n-state=" in slot.html


def furniture(course: Course, localized: Localized | None, locale: str) -> Furniture:
    """Return the texts of the site in a locale; without a page for them, only a name: the project's."""
    if localized is None:
        return Furniture(locale, Phrase(course.settings.project_name))
    html = localize(localized.document, localized.shown, Target(locale, course.locales, course.site))
    parts, slots = page_parts(html, localized.page), page_slots(html, localized.page)
    if locale != course.source_language:
        source = page_slots(localized.document.skeleton, localized.page)
        slots = {name: _labelled(slot, source[name]) for name, slot in slots.items()}
    return Furniture(locale, parts.title, parts.description, slots)


def _labelled(slot: PageSlot, source: PageSlot) -> PageSlot:
    """Return a slot without its label where that is the source's: an attribute can't say which language it is in."""
    return replace(slot, label="") if slot.label == source.label else slot
