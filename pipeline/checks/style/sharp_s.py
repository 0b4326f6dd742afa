"""Words that were written with "ß" until 1996 and have had "ss" since: those with a short vowel before it."""

from __future__ import annotations

import re

_SHORT = (
    r"(?<=[b-df-hj-np-tv-z])iß",  # a long i would be "ie"
    r"(?<![^\W\d_])iß",
    r"(?<!i)eß",
    r"(?<![^\W\d_])(?:so)?daß(?![^\W\d_])",
    r"m[uü]ß(?=t|\b)",
    r"[wW][uü]ßt",
    r"l[aä]ß",
    r"faß",
    r"fäßchen",
    r"(?<![sS])p[aä]ß",
    r"h[aä]ß(?!berg|furt|loch|ler)",
    r"(?<!ge)n[aä]ß",
    r"n[uü]ß",
    r"k[uü]ß(?!maul)",
    r"fl[uü]ß",
    r"schl[uüoö]ß",
    r"(?<![^\W\d_])floß(?=t?\b)",
    r"sch[uü]ß",
    r"(?<![^\W\d_])g[uü]ß",
    r"guß(?![^\W\d_])",
    r"erguß",
    r"dr[uü]ß",
    r"verdroß",
    r"(?<![^\W\d_])(?:ver|er|be|ab)?goß",
    r"genoß",
    r"spr[oö]ß",
    r"(?<![^\W\d_])(?:wal|schlacht)?roß(?![^\W\d_])",
    r"troß(?![^\W\d_])",
    r"(?<![^\W\d_])(?:am)?boß(?![^\W\d_])",
    r"koloß",
    r"kroß",
    r"kraß",
    r"gr[aä]ß",
    r"g[aä]ßchen",
    r"elsaß",
    r"(?<![^\W\d_])(?:kontra|e-)?baß(?![^\W\d_])",
    r"rußl[aä]nd",
    r"rußisch",
    r"schößling",
    r"boßhaft",
    r"abszeß",
    r"r[uü]ßel",
    r"schl[uü]ßel",
    r"dr[uü]ßig",
)
OLD_SHARP_S = re.compile("|".join(_SHORT), re.IGNORECASE)
"""Where "ß" follows a short vowel; `Kußmaul` is a name, `Spaß`, `Ruß`, `Fuß`, `groß`, `bloß` have long ones."""

WRITTEN_SS = {
    ss.replace("ß", "ss"): ss
    for ss in """
    außer außen draußen außerdem außerhalb außerordentlich äußern äußerst äußere äußeren äußerlich äußerliche
    äußerlichen beißen beißt bloß dreißig einschließlich ausschließlich schließlich fließen fließt fleißig fuß füße
    füßen gemäß genießen genießt gießen groß große großer großes großen großem größe größer größere größeren größten
    grüße grüßen heiß heiße heißen heißt heißer maß maße maßen maßnahme maßnahmen mäßig mäßige regelmäßig regelmäßige
    regelmäßigen regelmäßiger übermäßig übermäßige reißen schließen schließt anschließend abschließend schweiß
    straße straßen stoßen stößt stoß süß süße süßen süßstoff süßigkeiten weiß weiße weißen weißer
    eiweiß eiweiße gefäß gefäße gefäßen blutgefäß blutgefäße blutgefäßen lymphgefäße gesäß gießt verstoß anstoß
    großmutter großvater großeltern vergrößert vergrößern vergrößerung größenordnung
    """.split()
    if "ß" in ss
}
"""Words that Switzerland writes with "ss" and other countries with "ß", by the former, in lower case.

Words that mean something else with "ss" ("Masse", "Busse") are left out.
"""
for _ambiguous in ("masse", "massen", "mass", "busse"):
    WRITTEN_SS.pop(_ambiguous, None)

FAMILIES = frozenset(("Weiss", "Gross", "Heiss", "Fuss"))
"""Names of families, as likely as the words."""
