"""The check of opposites: inpatient for outpatient, benign for malignant, rare for common."""

from __future__ import annotations

from pipeline.checks.polarity.remarks import opposites

POLARITY = opposites(
    "polarity",
    "say the same as the English text, not the opposite",
    "“{}” is turned to its opposite: “{}”",
    ("Most cysts are benign.", "Die meisten Zysten sind bösartig.", True),
    ("Severe bleeding is rare.", "Schwere Blutungen sind häufig.", True),
    ("The test was negative.", "Der Test war positiv.", True),
    ("Rest your left arm.", "Schonen Sie den rechten Arm.", True),
    ("This is available over the counter.", "Das ist verschreibungspflichtig.", True),
    ("Severe bleeding is rare.", "Schwere Blutungen sind nicht häufig.", False),
    ("Severe bleeding is not common.", "Schwere Blutungen sind selten.", False),
    ("You have the right to a second opinion.", "Sie haben das Recht auf eine zweite Meinung.", False),
    ("Brain surgery may cause swelling.", "Hirnoperationen können Schwellungen verursachen.", False),
    ("There are other practices nearby.", "Weitere Praxen gibt es in der Umgebung.", False),
    ("Both benign and malignant tumors grow.", "Bösartige wie gutartige Tumoren wachsen.", False),
)
