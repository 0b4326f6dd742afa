"""The check of comparisons: more for less, at least for at most, older for younger."""

from __future__ import annotations

from pipeline.checks.polarity.remarks import opposites

COMPARISON = opposites(
    "comparison",
    "compare as the English text does",
    "“{}” is compared the other way round: “{}”",
    ("It lasts more than 3 days.", "Es dauert weniger als 3 Tage.", True),
    ("Drink at least 2 liters a day.", "Trinken Sie höchstens 2 Liter am Tag.", True),
    ("This is for children under 6.", "Das ist für Kinder über 6 Jahre.", True),
    ("It lasts more than 3 days.", "Es dauert länger als 3 Tage.", False),
    ("Take no more than 4 tablets.", "Nehmen Sie höchstens 4 Tabletten.", False),
    ("They talked about 3 studies.", "Sie sprachen unter anderem über 3 Studien.", False),
)
