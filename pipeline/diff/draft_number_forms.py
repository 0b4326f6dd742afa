"""How numbers are written in the languages whose drafts get other numbers: English is read, German is written."""

from __future__ import annotations

DECIMAL_MARKS = {"de": ","}
"""The languages that numbers are replaced in, and what stands before their decimals."""

WORDS = {"de": "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split()}
"""Number words by value; the one for 1 is only the beginning of a compound ("einmal"), it agrees with its noun."""

ENDINGS = {"de": ("", "mal", "fach")}
"""What may follow a number word without changing with it."""

ORDINALS = frozenset(("st", "nd", "rd", "th"))
"""What English writes after the digits of an ordinal number; German has a full stop for all of them."""

UNVARIED = {
    "de": frozenset(
        (
            "% ‰ ° °c °f kg g mg µg μg mcg ng l dl ml km m cm mm µm nm mmol µmol nmol mol ie kcal kj mmhg kpa gy msv "
            "€ $ prozent promille grad gramm kilogramm milligramm mikrogramm nanogramm liter milliliter meter "
            "zentimeter millimeter kilometer euro volt watt x mal bis oder"
        ).split()
    )
}
"""What is the same after 1 and after other numbers, or has another number after it."""

NUMBERED = {
    "de": frozenset(
        (
            "typ typs stadium grad phase stufe schritt kapitel abbildung abb tabelle tab nummer nr version klasse "
            "kategorie anhang pflegegrad"
        ).split()
    )
}
"""What a number after it only tells from others of its kind."""
