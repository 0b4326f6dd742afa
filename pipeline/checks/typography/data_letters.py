"""Letters of other scripts that look like Latin ones."""

from __future__ import annotations

CYRILLIC = dict(
    zip(
        "АВЕЅІЈКМНОРСТУХҮԚԜаеѕіјорсухһԁԛԝӏ",
        "ABESIJKMHOPCTYXYQWaesijopcyxhdqwl",
        strict=True,
    )
)
"""Cyrillic letter → the Latin letter that it looks like."""

GREEK = dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοϲϳ", "ABEZHIKMNOPTYXocj", strict=True))
"""Greek letter → the Latin letter that it looks like. Others, as in "TNFα" or "ΔF508", are meant."""

CYRILLIC_LANGUAGES = frozenset("be bg kk ky mk mn ru sr tg uk".split())
