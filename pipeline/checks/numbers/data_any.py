"""Units that are written alike everywhere, and factors behind a sum: plain constants."""

from __future__ import annotations

UNITS = {
    "mass": {
        "0.000001": "µg μg mcg ug",
        "0.001": "mg",
        "1": "g gram grams gramm",
        "1000": "kg kilogram kilogramm kilo kilos",
    },
    "volume": {
        "0.001": "ml mL milliliter",
        "0.01": "cl",
        "0.1": "dl dL",
        "1": "l L liter litre litres liters litern",
    },
    "length": {
        "0.001": "mm millimeter millimetre millimetres millimeters",
        "0.01": "cm centimeter centimetre centimetres centimeters zentimeter zentimetern",
        "1": "m meter metre metres meters metern",
        "1000": "km kilometer kilometre kilometres kilometers kilometern",
    },
    "share": {"0.01": "% percent per prozent pct", "0.001": "‰ promille"},
}
"""Group → how many of the basic unit → words."""

CUSTOMARY = {
    "mass": {"453.6": "lb lbs pound pounds pfund", "28.35": "oz ounce ounces unze unzen", "6350": "stone stones"},
    "volume": {"0.568": "pint pints", "3.79": "gallon gallons", "0.237": "cup cups", "0.0296": "fl fluid"},
    "length": {
        "0.0254": "inch inches in zoll",
        "0.3048": "foot feet ft fuß",
        "0.9144": "yard yards",
        "1609": "mile miles meile meilen",
    },
}
"""Units that are converted and rounded."""

FACTORS = {"k": 10**3, "m": 10**6, "M": 10**6, "mn": 10**6, "bn": 10**9, "tn": 10**12, "b": 10**9}
"""What may follow a sum of money without a space: "€16bn"."""
