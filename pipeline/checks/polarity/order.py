"""The check of orders in time: before for after, since for until."""

from __future__ import annotations

from pipeline.checks.polarity.remarks import opposites

ORDER = opposites(
    "order",
    "put it in the same order as the English text",
    "“{}” is put in another order: “{}”",
    ("Take it before meals.", "Nehmen Sie es nach den Mahlzeiten ein.", True),
    ("Wash your hands after the examination.", "Waschen Sie sich vor der Untersuchung die Hände.", True),
    ("Do not drive during treatment.", "Fahren Sie nach der Behandlung nicht Auto.", True),
    ("Take it before meals.", "Nehmen Sie es vor dem Essen ein.", False),
    ("It differs after surgery.", "Es ist nach der Operation vor allem anders.", False),
    ("You can go home after 3 days.", "Nach 3 Tagen können Sie nach Hause.", False),
    ("It helps both before and after menopause.", "Es hilft sowohl vor als auch nach den Wechseljahren.", False),
    ("Coughs are usually over within 3 weeks.", "Husten ist meist nach 3 Wochen vorbei.", False),
)
