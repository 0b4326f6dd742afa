"""Quotation marks of languages: Unicode CLDR 44, `delimiters`, and what is written beside them."""

from __future__ import annotations

_CLDR = {
    "“”‘’": "af cy da en eo es fil ga gl gu hi id km kn ko ml mn mr ms mt my nb ne nn pa pt si sw ta te th tr vi zh zu",
    "«»‹›": "am fa fr-CH it-CH",
    "”“’‘": "ar ur",
    "«»“”": "ca el eu it kk pt-PT sq",
    "«»„“": "be ky ru uk",
    "„“„“": "bg lt",
    "„“‚‘": "cs de et hr is lb mk sk sl",
    "„”‘’": "bs",
    "«»‘’": "no",
    "””’’": "fi he sv",
    "«»«»": "fr hy",
    "«»”“": "fr-CA",
    "„”»«": "hu",
    "「」『』": "ja zh-Hant",
    "„“«»": "ka",
    "‘’‘’": "nl",
    "„”«»": "pl ro",
    "„”’’": "sr",
    "“”’‘": "uz",
}
_BESIDE = {
    "»«›‹": "de de-AT de-DE cs sk da hu hr sl pl sr",
    "„“‚‘": "lv bg lt mk",
    "“”‘’": "nl fr fr-CA fr-CH lv hr bs sr he ja el it pt-PT ca eu ru uk pl ro sq",
    "«»‹›": "es es-MX pt da nb nn no lt lv et bg ro tr az gl fil vi de-CH de-LI it uz",
    "„”‚’": "pl ro hr sr hu nl af he fi",
    "»»››": "fi sv",
}
_FIRST = {"«»‹›": "de-CH de-LI", "“”‘’": "lv az"}
"""What is proposed for these, whatever else is right: Switzerland's newspapers and administration write «so»."""


def _by_tag(table: dict[str, str]) -> dict[str, str]:
    return {tag: marks for marks, tags in table.items() for tag in tags.split()}


FIRST = {**_by_tag(_CLDR), **_by_tag(_FIRST)}
"""Tag → the marks proposed: opening and closing, then those of a quotation within a quotation."""

ALSO: dict[str, tuple[str, ...]] = {
    tag: tuple(marks for marks, tags in _BESIDE.items() if tag in tags.split()) for tag in FIRST
}
"""Tag → marks that are right as well, in fours as in `FIRST`."""

ALSO["de-CH"] = ALSO["de-LI"] = ("„“‚‘", "»«›‹")

LANGUAGES = frozenset(tag.partition("-")[0] for tag in FIRST)
