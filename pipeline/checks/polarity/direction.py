"""The check of directions: increase for decrease, improve for worsen, start for stop."""

from __future__ import annotations

from pipeline.checks.polarity.remarks import opposites

DIRECTION = opposites(
    "direction",
    "say which way it goes, as the English text does",
    "“{}” is turned round: “{}”",
    ("The drug increases the risk of stroke.", "Das Medikament senkt das Schlaganfallrisiko.", True),
    ("The swelling decreases.", "Die Schwellung nimmt nach einigen Tagen zu.", True),
    ("Exercise relieves the pain.", "Bewegung verstärkt die Schmerzen.", True),
    ("Stop taking the tablets.", "Beginnen Sie mit den Tabletten.", True),
    ("The swelling decreases.", "Die Schwellung nimmt nach einigen Tagen ab.", False),
    ("The drug reduces the pain.", "Das Medikament lindert den Schmerz.", False),
    ("It prevents the pain from getting worse.", "So verschlimmern sich die Schmerzen nicht.", False),
    ("Periods stop and menopause comes.", "Die Periode bleibt aus, die Menopause beginnt.", False),
    ("Take the tablets.", "Nehmen Sie die Tabletten zu den Mahlzeiten ein.", False),
)
