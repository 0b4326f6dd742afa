"""What an element's ancestors say about its text: whether to translate it, notes, heading path."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.formats.html.elements import CODE, KIND, LEVELS, NEVER, PROTECTED
from pipeline.formats.html.references import decode_attribute
from pipeline.text import collapse

if TYPE_CHECKING:
    from pipeline.formats.html.nodes import Element

HEADINGS: Final = {KIND[name]: level for name, level in LEVELS.items()}
"""The levels of headings by the kind of block."""

_ANSWERS: Final = {"yes": True, "": True, "no": False}
"""Values of the `translate` attribute; any other counts for nothing."""


@dataclass(frozen=True, slots=True)
class Options:
    """What a project decides: the source language, the `<meta>` names to translate, the classes to leave alone."""

    language: str = "en"
    metadata: frozenset[str] = frozenset()
    skip_classes: frozenset[str] = frozenset()

    def is_native(self, language: str) -> bool:
        """Say whether the value of a `lang` attribute means the source language or none at all."""
        return language.strip().lower().split("-")[0] in ("", self.language.lower().split("-")[0])


class Context(NamedTuple):
    """What holds for the text directly inside an element; `element` is that element.

    `references` says that it is part of a list of references, of which only the headings are translated.
    """

    element: Element
    options: Options
    kind: str = "text"
    translate: bool = True
    native: bool = True
    note: str = ""
    msgctxt: str = ""
    references: bool = False

    @property
    def translatable(self) -> bool:
        """Whether text here is in the source language and to be translated."""
        return self.translate and self.native and not self.references

    def enter(self, element: Element) -> Context:
        """Return the context inside `element`, a child of this context's element."""
        name, kind = element.opening.name, _kind(element) or self.kind
        translate = self.translate and name not in NEVER and name not in PROTECTED
        references = self.references and kind not in HEADINGS
        if not element.attributes:
            return Context(element, self.options, kind, translate, self.native, self.note, self.msgctxt, references)
        language = element.raw("lang")
        return Context(
            element,
            self.options,
            kind,
            self._translates(element, inherited=translate),
            self.native if language is None else self.options.is_native(language),
            attribute_text(element, "data-l10n-note") or self.note,
            attribute_text(element, "data-l10n-context") or self.msgctxt,
            (references or self._lists_references(element)) and _asked(element) is not True,
        )

    def _lists_references(self, element: Element) -> bool:
        if (element.raw("role") or "").strip().lower() == "doc-bibliography":
            return True
        return not self.options.skip_classes.isdisjoint((element.raw("class") or "").split())

    def _translates(self, element: Element, *, inherited: bool) -> bool:
        if element.name in CODE:
            return False
        asked = _asked(element)
        return inherited if asked is None else asked

    def attributes_translatable(self, element: Element, inner: Context) -> bool:
        """Say whether the attributes of `element` are to be translated; `inner` is the context inside it.

        Those of a frame or a text field are, although its content is not.
        """
        if element.name in NEVER and not element.raw("translate"):
            return self.translate and inner.native
        return inner.translatable


@dataclass(slots=True)
class Trail:
    """The headings above the current position, outermost first: `path` their texts, `levels` their levels."""

    path: tuple[str, ...] = ()
    levels: tuple[int, ...] = ()

    def above(self, level: int) -> tuple[str, ...]:
        """Return the texts of the headings above a heading of that level."""
        return self.path[: sum(higher < level for higher in self.levels)]

    def add(self, level: int, text: str) -> None:
        """Take note of a heading."""
        self.path = (*self.above(level), text)
        self.levels = (*(higher for higher in self.levels if higher < level), level)


def attribute_text(element: Element, name: str) -> str:
    """Return an attribute's value as a reader sees it, "" where there is none."""
    raw = element.raw(name)
    return collapse(decode_attribute(raw)) if raw else ""


def _asked(element: Element) -> bool | None:
    """Return what the `translate` attribute asks for, None where it asks for nothing."""
    value = element.raw("translate")
    return None if value is None else _ANSWERS.get(value.strip().lower())


def _kind(element: Element) -> str:
    """Return what translators call a block; "" for inline elements, which don't change it."""
    name = element.opening.name
    return KIND.get(f"svg {name}" if element.foreign else name, "text" if element.is_block else "")
