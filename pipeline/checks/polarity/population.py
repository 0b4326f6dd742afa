"""The check of the people concerned: women for men, children for adults."""

from __future__ import annotations

from pipeline.checks.polarity.remarks import opposites

POPULATION = opposites(
    "population",
    "name the people whom the English text names",
    "“{}” are other people than “{}”",
    ("The vaccine is only for adults.", "Die Impfung ist nur für Kinder.", True),
    ("About 2 out of 100 women are affected.", "Etwa 2 von 100 Männern sind betroffen.", True),
    ("Do not take it if you are pregnant.", "Nehmen Sie es nicht ein, wenn Sie stillen.", True),
    ("The patients were asked.", "Die Patientinnen wurden gefragt.", False),
    ("Babies need sleep.", "Kleine Kinder brauchen Schlaf.", False),
    ("Men and women take part.", "Frauen und Männer nehmen teil.", False),
)
