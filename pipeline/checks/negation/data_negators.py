"""Words that negate wherever they stand, and phrases that hold such a word without denying anything for certain.

Phrases are separated by commas. English words stand in their base form ("don't" is "do not"); German ones as they
stand in a text, in lower case; punctuation marks are words.
"""

from __future__ import annotations

ENGLISH = """
not, no, none, never, nobody, no one, nothing, nowhere, neither, without, nary, not any, no longer, not any longer,
not anymore, not any more, not yet, not ever, not at all, in no way, by no means, under no circumstances, on no
account, at no time, not in the least, none of the, with no, never ever, cannot, unable, incapable, no more and no,
not either, and not, none whatsoever, not a, not one, no such, impossible
"""

GERMAN = """
nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, niemand, niemanden, niemandem, niemandes, nichts,
nirgends, nirgendwo, nirgendwohin, ohne, weder, nein, keinesfalls, keineswegs, keinerlei, nicht mehr, noch nicht,
noch nie, noch kein, noch keine, noch keinen, gar nicht, gar kein, gar keine, gar keinen, überhaupt nicht, niemals
mehr, überhaupt kein, überhaupt keine, überhaupt keinen, auf keinen fall, unter keinen umständen, in keinster weise,
in keiner weise, in keinem fall, nie mehr, nie wieder, keins, mitnichten, nimmer, nichtmal, unfähig, unfähige,
unfähigen, außerstande, unmöglich, unmögliche, unmöglichen, unmögliches
"""

ENGLISH_MAYBE = """
nor, not to mention, last but not least, not least, no wonder, no doubt, without doubt, without a doubt, without
question, no sooner, in no time, no matter, whether or not, or not, if not, why not, why do not, why do not we, why
do not you, not help but, not to worry, never mind, believe it or not, not without, without exception, no exception,
nothing but, nobody but, no one but, none but, do nothing, nothing else than, nothing other than, none other than,
no other than, not forget, never forget, not hesitate, not be afraid to, needless to say, no small, no end of, no
less, no fewer, no later than, not later than, nothing less than, not long ago, not long before, not unlike, not to
be confused, not wait, not agree more, no strings attach, not once but, better not, not just yet, if nothing else,
all or nothing, no go, no man 's land, more often than not, as often as not, yes and no, yes or no, not anything
but, anything but, no question, without fail, not to say, whether they like it or not, not think anything of, not
even think of, not as such, not it ?, not they ?, not you ?, not he ?, not she ?, not we ?, not you, little or no,
little to no, have yet to, be yet to, remain to be, no reason not to, nothing wrong, no harm in, nothing against, no
objection, not alone, no or little, few or no, with or without, except not
"""
"""These may be negated in German or not."""

QUOTED = """
not, don't, don’t, didn't, didn’t, doesn't, doesn’t, isn't, isn’t, can't, can’t, won't, won’t, cannot, never,
without, nothing, nobody, aren't, aren’t, wasn't, wasn’t, couldn't, couldn’t, wouldn't, wouldn’t, shouldn't,
shouldn’t
"""
"""English negators as they stand in titles that the German text quotes."""

GERMAN_MAYBE = """
nicht zuletzt, nicht umsonst, nicht wahr, kein wunder, kein zweifel, ohne zweifel, ohne jeden zweifel, zweifelsohne,
ohne frage, ohne weiteres, ohne ausnahme, ohnehin, oder nicht, nicht nur aber, nichts als, nichts anderes als, nichts
weiter als, wenn nicht gar, wenn nicht sogar, nicht weniger, nicht vergessen, vergessen sie nicht, vergiss nicht,
zögern sie nicht, zögere nicht, scheuen sie sich nicht, scheu dich nicht, keine sorge, warum nicht, wieso nicht, nicht
zu vergessen, nicht zu verachten, nicht einfach nur, nicht zu verwechseln, geschweige, geschweige denn, zumindest
nicht, jedenfalls nicht, ein nicht unerheblicher, kein geringerer, keine geringere, keinen geringeren, nicht später
als, nicht viel mehr, mit und ohne, mit oder ohne, ob mit oder ohne, unter anderem nicht, alles andere als, noch nicht
#, noch keine #, nicht älter, ja oder nein, pro und contra, mitnichten etwa, nicht von ungefähr, nicht mehr und nicht
weniger
"""

LIGHT = ("be", "do", "get", "go", "have", "in", "of", "take", "zu", "auf", "in", "bis", "so", "as", "out", "with")
"""Words that say nothing of their own in phrases."""

KEEPING = frozenset(("keep", "hold", "stop", "hinder", "discourage", "deter", "restrain", "prevent", "protect"))
"""English verbs that say with "from" and another verb that something is prevented."""

PARTICLES = frozenset("ab an auf aus ein fort statt vor weg weiter zu zurück".split())
"""German particles that stand apart from their verbs at the end of a clause."""

JOINS = frozenset(("and", "or", "nor", "und", "oder", "noch", "sowie"))
"""A negator right after one of these may only say the negator before once more: "no fever and no cough"."""

JOINING = frozenset((("only after~", True), ("only after~", False)))
"""The senses of words that join clauses, in any of which the negator may stand: "not … until"."""

REPEATING = frozenset((",", "auch", "recht", "even"))
"""A negator right after one of these may repeat the one before it: "keine Dosis, auch nicht vor Reisen"."""

LESSENING = frozenset(("less", "least", "weniger", "wenigsten"))
"""An adjective right after one of these may be rendered by its contrary: "less likely"."""

AUXILIARIES = frozenset(("be", "can", "do", "have", "will"))
"""English verbs that stand before a negator: "cannot or do not"."""

OR = frozenset(("or", "nor"))
"""In English, what stands after these is denied by the negator before."""

WITHOUT = frozenset(("without", "ohne"))
"""Negators that a word after them doesn't take back, as in "without fear"."""

TAKING_BACK = frozenset(
    ("fail", "lack", "refuse", "rule out", "prevent", "avoid", "doubt", "discontinue", "forget", "forbid", "hardly")
)
"""Rows of words that together with a negator may say nothing negative: "not fail"."""

CONTRACTED = ("n't", "n’t", "n‘t")
"""The ends of English words that hold a negator."""

NUMBERED = frozenset(("no", "non"))
"""English words that only number or name something before a number: "No. 5", "No 851"."""
