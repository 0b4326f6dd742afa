"""BCP 47 language tags and the folder names gettext gives them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from pipeline.languages.data import COMMON_TAGS, SCRIPT_MODIFIERS

_TAG = re.compile(
    r"(?P<language>[a-z]{2,3})"
    r"(?:-(?P<script>[a-z]{4}))?"
    r"(?:-(?P<region>[a-z]{2}|[0-9]{3}))?"
    r"(?P<variants>(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*)",
    re.ASCII | re.IGNORECASE,
)
_MODIFIED = re.compile(r"([a-z]{2,3})((?:-[a-z0-9]{2,3})?)@([a-z0-9-]+)", re.ASCII | re.IGNORECASE)
_SCRIPTS = {modifier: script for script, modifier in SCRIPT_MODIFIERS.items()}


class Subtags(NamedTuple):
    """The parts of a language tag in their canonical case; "" where a part is absent."""

    language: str
    script: str = ""
    region: str = ""
    variants: tuple[str, ...] = ()

    def __str__(self) -> str:
        return "-".join(part for part in (self.language, self.script, self.region, *self.variants) if part)


@lru_cache(maxsize=256)
def canonical_tag(tag: str) -> str:
    """Return the canonical BCP 47 tag (RFC 5646, section 4.5) of `tag`: "pt_BR", "pt-br" → "pt-BR".

    gettext names are understood too ("sr@latin" → "sr-Latn"); replaced subtags become those that CLDR gives for
    them ("iw" → "he", "en-UK" → "en-GB"). Extensions and private-use subtags are not accepted.

    Raises ConfigError where CLDR has no data for the language, the script or the region.
    """
    return tag if tag in COMMON_TAGS else str(_known_subtags(tag))


@lru_cache(maxsize=64)  # asked for every file of a project
def gettext_name(tag: str) -> str:
    """Return the name of a locale's folder: "pt-BR" → "pt_BR", "sr-Latn" → "sr@latin", "zh-Hant" → "zh_Hant".

    Scripts that glibc knows by a modifier, and variants, stand behind "@". Raises ConfigError like `canonical_tag`.
    """
    parts = subtags(tag)
    modifier = SCRIPT_MODIFIERS.get(parts.script, "")
    name = "_".join(part for part in (parts.language, "" if modifier else parts.script, parts.region) if part)
    modifiers = "-".join(part for part in (modifier, *parts.variants) if part)
    return f"{name}@{modifiers}" if modifiers else name


def subtags(tag: str) -> Subtags:
    """Return the subtags of a tag's canonical form. Raises ConfigError like `canonical_tag`."""
    return split_tag(canonical_tag(tag)) or Subtags(tag)


def split_tag(tag: str) -> Subtags | None:
    """Return the subtags of `tag` in canonical case, or None where it is not formed like a language tag."""
    match = _TAG.fullmatch(_without_modifier(tag.replace("_", "-")))
    if match is None:
        return None
    language, script, region, variants = match.group("language", "script", "region", "variants")
    return Subtags(
        language.lower(), (script or "").title(), (region or "").upper(), tuple(variants.lower().split("-")[1:])
    )


def _without_modifier(tag: str) -> str:
    match = _MODIFIED.fullmatch(tag)
    if match is None:
        return tag
    language, region, modifiers = match.groups()
    first, *others = modifiers.lower().split("-")
    if first in _SCRIPTS:
        return "-".join([language, _SCRIPTS[first] + region, *others])
    return "-".join([language + region, first, *others])


def _known_subtags(tag: str) -> Subtags:
    from pipeline.languages import cldr  # noqa: PLC0415

    parts = split_tag(tag)
    if parts is None:
        raise cldr.unknown_locale(tag)
    return cldr.checked(parts, tag)
