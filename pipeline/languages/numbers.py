"""Machine-readable numbers as a reader of a language writes them."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"-?(?=\.?[0-9])(?:0|[1-9][0-9]*)?(?:\.([0-9]+))?")


def format_number_value(value: str, tag: str) -> str | None:
    """Return the value of an HTML `<data value>` as written in `tag`: "1234.50" → "1.234,50" in German.

    All decimals given are kept and none added; digits are Western ones in every language. None where `value` is
    not a plain decimal number; a number with leading zeros is taken for an identifier.

    Raises ConfigError for an unknown locale.
    """
    from pipeline.languages import cldr  # noqa: PLC0415

    locale = cldr.locale(tag)
    match = _NUMBER.fullmatch(value)
    if match is None:
        return None
    from decimal import Decimal, localcontext  # noqa: PLC0415

    from babel.numbers import format_decimal  # noqa: PLC0415

    # Left to itself format_decimal rounds to three decimals and to the context's 28 digits, and drops final zeros.
    grouping = locale.decimal_formats[None].pattern.partition(";")[0].partition(".")[0]
    pattern = f"{grouping}.{'0' * len(match[1])}" if match[1] else grouping
    with localcontext(prec=len(value) + 1):
        return format_decimal(Decimal(value), format=pattern, locale=locale)
