"""Plain tables about languages and scripts."""

from __future__ import annotations

COMMON_TAGS = frozenset(
    (
        "af am ar az be bg bn bs ca cs cy da de de-AT de-CH de-DE el en en-GB en-US eo es es-ES es-MX et "
        "eu fa fi fil fr fr-CA fr-CH fr-FR ga gl gu he hi hr hu hy id is it it-CH ja ka kk km kn ko ky lb "
        "lo lt lv mk ml mn mr ms mt my nb ne nl nl-BE nn no pa pl ps pt pt-BR pt-PT ro ru si sk sl so sq "
        "sr sv sw ta te th ti tr uk ur uz vi yo zh zu "
    ).split()
)
"""Canonical tags that need no look-up, so that starting a command does not load Babel."""

SCRIPT_MODIFIERS = {
    "Arab": "arabic",
    "Cyrl": "cyrillic",
    "Deva": "devanagari",
    "Latn": "latin",
}
"""ISO 15924 script → the modifier that glibc and gettext name it by (`sr@latin`)."""

RIGHT_TO_LEFT_SCRIPTS = frozenset(
    ["Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi"]
)
"""ISO 15924 scripts in living use that run from right to left (Unicode Bidi_Class R and AL)."""

ENGLISH_DATA = frozenset(["ar-XB"])
"""Locales that CLDR makes out of its English data: the pseudo-locale for English from right to left."""

OWN_NAMES = {
    "dansk": "da",
    "deutsch": "de",
    "eesti": "et",
    "español": "es",
    "français": "fr",
    "hrvatski": "hr",
    "indonesia": "id",
    "italiano": "it",
    "latviešu": "lv",
    "lietuvių": "lt",
    "magyar": "hu",
    "nederlands": "nl",
    "norsk": "no",
    "polski": "pl",
    "português": "pt",
    "română": "ro",
    "shqip": "sq",
    "slovenčina": "sk",
    "slovenščina": "sl",
    "suomi": "fi",
    "svenska": "sv",
    "tiếng việt": "vi",
    "türkçe": "tr",
    "čeština": "cs",
    "ελληνικά": "el",
    "български": "bg",
    "русский": "ru",
    "српски": "sr",
    "українська": "uk",
}
"""What speakers call their language, in lower case, for those who write the name where a tag is wanted."""
