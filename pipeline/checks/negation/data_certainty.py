"""Words that say how certain something is; English ones in their base form."""

from __future__ import annotations

ENGLISH_POSSIBLE = frozenset("may might could possibly perhaps maybe potentially conceivably".split())
"""English words that leave it open whether something is so."""
ENGLISH_CERTAIN = frozenset("definitely certainly surely undoubtedly inevitably always guarantee undoubted".split())
"""English words that say that something is so."""
ENGLISH_ANYHOW = frozenset(
    "any event case absolutely sure safe safely secure security certain certainty essential must have need "
    "necessarily every all never clear clearly ever exactly particular specific determine doubt rate safety "
    "anyway hedge best".split()
)
"""English words that something else is said with by a German word of certainty."""

GERMAN_CERTAIN = (
    "auf jeden fall, in jedem fall, mit sicherheit, garantiert, zweifellos, zweifelsohne, ganz sicher, ganz bestimmt, "
    "ganz gewiss, definitiv, sicher, sicherlich, gewiss, zwangsläufig, unweigerlich, mit gewissheit, unter allen "
    "umständen"
)
GERMAN_POSSIBLE = (
    "vielleicht, möglicherweise, eventuell, womöglich, unter umständen, möglich, gegebenenfalls, vermutlich, "
    "wahrscheinlich, wohl, könnte, könnten, kann, können, mag, mögen, dürfte, dürften, denkbar, manchmal, mitunter, "
    "potenziell, mögliche, möglichen, möglicher, könne, konnte, konnten, je nach, ob, teils, teilweise, manche, "
    "nicht, kein, keine"
)
GERMAN_DOUBT = "vielleicht, möglicherweise, eventuell, womöglich, unter umständen"
ENGLISH_OPEN = frozenset(
    "may might could can possibly possible perhaps maybe potentially potential probably likely likelihood "
    "sometimes chance whether if not unclear uncertain seem appear some suggest suspect possibility would "
    "should depend".split()
)
"""English words that leave it open whether something is so, or may."""
