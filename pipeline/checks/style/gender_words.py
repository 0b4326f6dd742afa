"""Words and signs that name people of all genders."""

from __future__ import annotations

SIGNS = {
    "*": "star",
    ":": "colon",
    "_": "underscore",
    "·": "middle-dot",
    "'": "other-sign",
    "’": "other-sign",
    "!": "other-sign",
    "/": "slash",
    "(": "slash",
}
NAMES = {
    "pairs": "pair (Ärztinnen und Ärzte)",
    "star": "star (Ärzt*innen)",
    "colon": "colon (Ärzt:innen)",
    "underscore": "underscore (Ärzt_innen)",
    "middle-dot": "middle dot (Ärzt·innen)",
    "other-sign": "apostrophe or exclamation mark (Ärzt’innen)",
    "inner-capital": "inner capital (ÄrztInnen)",
    "slash": "short form with slash or brackets (Ärzte/Ärztinnen)",
    "masculine": "masculine (Ärzte)",
}

WORDS = frozenset(
    """
    der die den dem das des ein eine einen einem eines einer kein keine keinen keinem keines keiner sein seine ihr ihre
    unser unsere euer mein meine dein deine jede jeder jeden jedem jedes viele manche manch welche welcher solche
    andere anderer alle beide er sie ihn ihm diese dieser jene jener
    """.split()
)
"""Articles and pronouns that may have a sign and another ending: "jede*r", "ein*e"."""

NOT_PEOPLE = frozenset("außen aussen innen nach von vorn vorne hinten oben unten rechts links hier dort wo".split())
"""Words before "innen" that tell where something is."""

ENDED = ("te", "ge", "se", "ke", "de", "be", "me", "ne", "fe", "le", "re", "che", "ße", "xe", "ive", "ende", "ierte")
"""Endings of adjectives that name people: "Angehörige*r", "Kranke:n"."""

INNER = tuple("er or ent ant ist eur ärzt and log arzt patient kund kolleg freund partner expert pat".split())
"""Endings of words before "In" that make it a woman; other capitals inside words are names: "LinkedIn"."""

PAIRED = frozenset(
    map(
        frozenset,
        (
            ("der", "die"),
            ("den", "die"),
            ("des", "der"),
            ("dem", "der"),
            ("er", "sie"),
            ("ihn", "sie"),
            ("ihm", "ihr"),
            ("sein", "ihr"),
            ("seine", "ihre"),
            ("seinen", "ihren"),
            ("seinem", "ihrem"),
            ("seiner", "ihrer"),
            ("ein", "eine"),
            ("einen", "eine"),
            ("einem", "einer"),
            ("eines", "einer"),
            ("jeder", "jede"),
            ("jeden", "jede"),
            ("jedem", "jeder"),
            ("kein", "keine"),
            ("keinen", "keine"),
            ("arzt", "ärztin"),
            ("ärzte", "ärztinnen"),
            ("ärzten", "ärztinnen"),
        ),
    )
)
"""Words that make a pair with a slash between them, in any order."""
