"""How a language is called and which way it is written."""

from __future__ import annotations

from typing import Literal

from pipeline.languages.data import RIGHT_TO_LEFT_SCRIPTS
from pipeline.languages.tags import subtags


def direction(tag: str) -> Literal["ltr", "rtl"]:
    """Return the direction of the script that `tag` names or implies, as for HTML's `dir`.

    Raises ConfigError for an unknown locale.
    """
    from pipeline.languages import cldr  # noqa: PLC0415

    return "rtl" if cldr.script(tag) in RIGHT_TO_LEFT_SCRIPTS else "ltr"


def display_name(tag: str, in_tag: str = "en") -> str:
    """Return the language's name in the language `in_tag`: "pt-BR" → "Portuguese (Brazil)".

    Raises ConfigError where either locale is unknown.
    """
    from pipeline.languages import cldr  # noqa: PLC0415

    parts = subtags(tag)
    names = cldr.locale(in_tag)
    language = names.languages.get(parts.language, parts.language)
    details = [names.scripts.get(parts.script, parts.script), names.territories.get(parts.region, parts.region)]
    qualifiers = ", ".join(part for part in (*details, *parts.variants) if part)
    return f"{language} ({qualifiers})" if qualifiers else language
