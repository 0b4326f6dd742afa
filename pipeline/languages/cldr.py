"""The way to CLDR's data: which Babel locale stands for a language tag, and what to say when none does."""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import lru_cache
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.localedata import exists

from pipeline.errors import ConfigError
from pipeline.languages.data import ENGLISH_DATA, OWN_NAMES
from pipeline.languages.tags import Subtags, split_tag, subtags

_PROPOSAL = "give a BCP 47 tag such as 'de', 'pt-BR' or 'sr-Latn'"


@lru_cache(maxsize=256)
def locale(tag: str) -> Locale:
    """Return the Babel locale with the most specific data for `tag`: "tr-DE" is served by Turkish.

    The pseudo-locale "ar-XB" has English dates, numbers and names, as it has in CLDR (`PseudoLocales`).
    Raises ConfigError for an unknown locale, also where CLDR has the language only in another script.
    """
    parts = subtags(tag)
    found = _find(Subtags("en") if str(parts) in ENGLISH_DATA else parts)
    if found is None:
        raise unknown_locale(tag)
    return found


def script(tag: str) -> str:
    """Return the ISO 15924 script that `tag` names or implies (CLDR likely subtags): "ur" → "Arab"."""
    parts = subtags(tag)
    return parts.script or _likely_script(parts.language, parts.region)


def checked(parts: Subtags, tag: str) -> Subtags:
    """Return `parts` with replaced subtags replaced; `tag` is what the user wrote.

    Raises ConfigError where CLDR does not know a part or has no data for the combination.
    """
    parts = _replaced(parts)
    english = Locale("en")
    unknown_script = parts.script and parts.script not in english.scripts
    unknown_region = parts.region and parts.region not in english.territories
    if unknown_script or unknown_region or _find(parts) is None:
        raise unknown_locale(tag)
    return parts


def unknown_locale(tag: str) -> ConfigError:
    """Return the error for a tag that stands for no locale, with the nearest ones as its hint."""
    nearest = _nearest(tag)
    meant = " or ".join(repr(proposal) for proposal in nearest)
    return ConfigError(f"unknown locale {tag!r}", f"did you mean {meant}?" if nearest else _PROPOSAL)


def _find(parts: Subtags) -> Locale | None:
    """Try the tag with and without its region; Babel adds the likely script by itself ("zh_TW" → zh_Hant_TW)."""
    wanted = parts.script or _likely_script(parts.language, parts.region)
    for region in (parts.region, ""):
        for stated in (parts.script, wanted, ""):
            found = _parse("_".join(part for part in (parts.language, stated, region) if part))
            if found and found.language == parts.language and _script_of(found) == wanted:
                return found
    return None


def _parse(identifier: str) -> Locale | None:
    try:
        return Locale.parse(identifier)
    except (UnknownLocaleError, ValueError):
        return None


def _script_of(found: Locale) -> str:
    return found.script or _likely_script(found.language, found.territory or "")


def _likely_script(language: str, region: str) -> str:
    likely: Any = get_global("likely_subtags")
    full: str = likely.get(f"{language}_{region}") or likely.get(language) or ""
    return next((part for part in full.split("_")[1:] if len(part) == len("Latn")), "")


def _replaced(parts: Subtags) -> Subtags:
    """Follow CLDR's aliases for the language ("iw", "deu") and the region ("UK")."""
    languages: Any = get_global("language_aliases")
    territories: Any = get_global("territory_aliases")
    if not exists(parts.language):
        stated = split_tag(languages.get(parts.language, parts.language)) or parts
        parts = parts._replace(
            language=stated.language,
            script=parts.script or stated.script,
            region=parts.region or stated.region,
        )
    regions = territories.get(parts.region, [])
    return parts._replace(region=regions[0]) if len(regions) == 1 else parts


def _nearest(tag: str) -> list[str]:
    """Return the languages meant by a country's code ("cz"), a language's name or a mistyped code."""
    text = tag.casefold()
    likely: Any = get_global("likely_subtags")
    country = likely.get(f"und_{text.upper()}", "")
    return [country.split("_")[0]] if country else _by_name(text) or _by_code(re.split("[-_]", text)[0])


def _by_name(text: str) -> list[str]:
    """Look for a language by its name in English ("German") or, for common ones, in itself ("Deutsch")."""
    english = Locale("en").languages.items()
    named = {str(name).casefold(): str(code) for code, name in english if exists(str(code))} | OWN_NAMES
    return [named[name] for name in get_close_matches(text, named, n=1, cutoff=0.8)]


def _by_code(language: str) -> list[str]:
    codes = [str(code) for code in Locale("en").languages if exists(str(code))]
    return [language] if language in codes else sorted(get_close_matches(language, codes, n=2, cutoff=0.75))
