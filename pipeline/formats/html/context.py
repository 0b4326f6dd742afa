"""What an element's ancestors say about its text: whether to translate it, notes, heading path, anchor."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from pipeline.formats.html.elements import KIND, NEVER, PROTECTED
from pipeline.formats.html.references import decode_attribute
from pipeline.text import collapse

if TYPE_CHECKING:
    from pipeline.formats.html.tree import Element

HEADINGS = {f"h{level}": level for level in range(1, 7)}


@dataclass(frozen=True, slots=True)
class Options:
    """What a project decides: the source language, the `<meta>` names to translate, the classes to leave alone."""

    language: str = "en"
    metadata: frozenset[str] = frozenset()
    skip_classes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Context:
    """What holds for the text directly inside an element; `element` is that element."""

    element: Element
    options: Options
    kind: str = "text"
    translate: bool = True
    native: bool = True
    note: str = ""
    msgctxt: str = ""

    @property
    def translatable(self) -> bool:
        """Whether text here is in the source language and to be translated."""
        return self.translate and self.native

    def enter(self, element: Element) -> Context:
        """Return the context inside `element`, a child of this context's element."""
        return replace(
            self,
            element=element,
            kind=_kind(element) or self.kind,
            translate=_translates(element, self.translate, self.options),
            native=_is_native(element, self.native, self.options),
            note=_attribute(element, "data-l10n-note") or self.note,
            msgctxt=_attribute(element, "data-l10n-context") or self.msgctxt,
        )


@dataclass(slots=True)
class Trail:
    """The headings above the current position, outermost first, and the nearest anchors."""

    headings: list[tuple[int, str]] = field(default_factory=list)

    def path(self, below: int = 7) -> tuple[str, ...]:
        """Return the texts of the headings above a block, or above a heading of level `below`."""
        return tuple(text for level, text in self.headings if level < below)

    def add(self, level: int, text: str) -> None:
        """Take note of a heading."""
        self.headings = [heading for heading in self.headings if heading[0] < level]
        self.headings.append((level, text))


def is_protected(element: Element, context: Context) -> bool:
    """Say whether an inline element inside translatable text must come back unchanged."""
    if element.raw("translate") is None and element.name in PROTECTED:
        return True
    return not context.enter(element).translatable


def _kind(element: Element) -> str:
    """Return what translators call a block; "" for inline elements, which don't change it."""
    name = f"svg {element.name}" if element.foreign else element.name
    return KIND.get(name, "text" if element.is_block else "")


def _translates(element: Element, inherited: bool, options: Options) -> bool:
    value = element.raw("translate")
    if value is not None:
        return value.strip().lower() != "no"
    if element.name in NEVER or (element.raw("role") or "").strip().lower() == "doc-bibliography":
        return False
    classes = (element.raw("class") or "").split()
    return inherited and not options.skip_classes.intersection(classes)


def _is_native(element: Element, inherited: bool, options: Options) -> bool:
    language = element.raw("lang")
    if language is None:
        return inherited
    return language.strip().lower().split("-")[0] in ("", options.language.lower().split("-")[0])


def _attribute(element: Element, name: str) -> str:
    return collapse(decode_attribute(element.raw(name) or ""))
