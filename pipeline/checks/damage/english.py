"""English word classes the damage rules look words up in: lower case, hand-collected, closed classes in full.

A word that is also common in another class stands here only where the rules can do without the other reading.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ARTICLES = _words("the a an")
POSSESSIVES = _words("my your our their its his")
OPENERS = ARTICLES | POSSESSIVES | _words("every")
"""Determiners that never stand alone: a noun has to follow."""

COORDINATORS = _words("and or but nor and/or")

GOVERNORS = _words(
    "of with from by for into against during between among without via per despite in on at through upon "
    "throughout toward towards within about to under"
)
"""Prepositions that need an object."""

STRONG_GOVERNORS = _words("of with from by for into against during between among without via despite")
"""Governors that are seldom particles of a phrasal verb."""

PREPOSITIONS = GOVERNORS | _words("to than until")
"""Words that end a noun phrase; those that also begin one ("over 50 people", "about half") are left out."""

BE = _words("is are was were isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t")
AUXILIARIES = BE | _words(
    "am has have had does did hasn't haven't hadn't doesn't don't didn't hasn’t haven’t hadn’t doesn’t don’t didn’t"
)
"""Finite auxiliaries; `do`, `being` and `having` also begin noun phrases."""

SURE_MODALS = _words(
    "may could should would cannot shall "
    "can't couldn't shouldn't won't wouldn't can’t couldn’t shouldn’t won’t wouldn’t"
)
NOUN_MODALS = _words("can might must will")
"""Modals that are nouns too ("the will to live")."""

SUBORDINATORS = _words("because although though unless whereas if whether")
"""Subordinators that are neither prepositions nor relative words."""
CLAUSE_OPENERS = SUBORDINATORS | _words("when while until")

RELATIVES = _words("which who whom whose that what where when why how whatever whichever wherever whoever")
SUBJECTS = _words("he she they we I")
"""Pronouns that are subjects only."""
PRONOUNS = SUBJECTS | _words("it you them him us me")

LIGHT_ADVERBS = _words(
    "also often usually always never not only still then sometimes now even again generally normally typically "
    "soon already just rarely seldom probably ever"
)

BASE_VERBS = _words(
    "be have become begin bring build call carry cause change choose come consider contain continue cope cut "
    "damage decide depend describe develop die differ disappear do eat end enter feel find follow form get give go "
    "grow happen harm have heal help hurt improve include increase influence involve keep kill know last lead learn "
    "leave let live look lose lower make mean need occur offer pass play prevent produce protect provide put reach "
    "recover reduce refer relieve remain remove require return reveal rise run say see seem send show slow spread "
    "start stay stop strengthen support take talk tell tend travel treat try turn use vary weaken work worsen"
)
"""Frequent verbs as they stand after a modal."""

FINITE_VERBS = _words(
    "occurs becomes became happens happened depends consists reduces prevents protects includes contains requires "
    "provides allows develops affects appears improves involves seems tends refers belongs describes produces "
    "leads makes takes gives gets goes went comes came grows grew begins began took gave keeps kept enables "
    "inhibits destroys weakens strengthens relieves arises arose disappears recovers remains lasts lets "
    "varies exists suffers enters determines plays"
)
"""Finite forms that are not also nouns, adjectives or passive participles in health information."""

BARE_VERBS = _words(
    "include occur become depend contain prevent reduce improve involve appear happen relieve consist require provide "
    "affect inhibit weaken strengthen destroy"
)
"""Verbs in the base form that are never nouns."""

TRANSITIVE = _words(
    "affect prevent reduce relieve inhibit contain damage block weaken strengthen stimulate destroy remove involve "
    "include require influence cause treat produce receive avoid detect replace trigger alleviate lower contract"
)
"""Verbs in the base form that hardly ever stand without an object."""
TRANSITIVE_FORMS = _words(
    "affects prevents reduces relieves inhibits contains weakens strengthens stimulates destroys removes involves "
    "includes requires produces receives avoids detects replaces alleviates "
    "preventing reducing relieving inhibiting containing weakening strengthening stimulating destroying removing "
    "providing provides enables enabling "
    "producing receiving detecting replacing alleviating causing treating avoiding triggering contracting"
)
"""Third person and -ing forms of the same that are not nouns."""

ATTRIBUTIVE = _words("main various numerous immune entire inner outer")
"""Adjectives that never stand without a noun, with or without a determiner before them."""

ADJECTIVES = _words(
    "acute benign bad big chronic common deep different early elderly free full further general genetic good great "
    "healthy heavy high huge ill immune important inner large late little local long low main malignant "
    "mental mild moderate natural new normal old other outer particular possible rare recent regular sensitive "
    "serious severe short similar simple slight small soft special specific strong sudden tiny typical upper viral "
    "weak whole wide young bacterial hormonal medical surgical clinical physical surrounding following certain "
    "digestive respiratory nervous effective active single real true safe slow rapid quick swollen painful"
)
ADJECTIVE_ENDINGS = ("ous", "ful", "less", "able", "ible", "ical", "tional", "ular", "genic", "static", "itic")
NOMINAL = _words(
    "variable vegetable table cable own best worst most least latest same other others first last whole few little "
    "good following handful mouthful spoonful vascular particular general individual single special local "
    "professional national international regular traditional minor native original vernacular "
    "syllable parable singular molecular popular cable fable"
)
"""Words that look like adjectives and stand without a noun often enough."""

TRANSITIVE_GERUND_HOSTS = _words("by for of in without from to at and or are is after before when")
"""Words before an -ing form that make it a verb rather than an adjective."""

STRANDING_VERBS = _words(
    "deal cope live care look speak talk think hear rely depend call dispose account pay ask search wait work "
    "screen test vaccinate refer listen respond suffer die recover belong come go get made use worry hope know "
    "dealt made thought heard known paid spoken taken"
)
"""Verbs whose preposition may stand without an object ("the illness they live with")."""

ADVERBS = _words(
    "too well together though anymore yet here today nowadays instead home ago later afterwards however therefore "
    "perhaps maybe once twice away alone quite almost beforehand further worldwide anyway moreover"
)
"""Adverbs without -ly that a revision adds or drops freely."""

OBJECT_RELATIVES = _words("which who whom whose that what whatever whichever whoever")
"""Relative words that may be the object of a preposition left behind."""

OF_HOSTS = _words(
    "out aware full capable proud afraid use care advantage rid hold notice part sort kind made composed many most "
    "some all one each none both think thought dispose disposed consist consists heard hear sure typical tired"
)
"""Words whose "of" may be left behind ("what it consists of")."""

CONTRACTIONS = _words("it that what he she there here who where let how when everything everyone this one")
"""Words after which ’s is "is" or "has"."""

LY_NOUNS = _words(
    "family early daily weekly monthly yearly elderly friendly likely only belly supply assembly ally july italy fly "
    "need seed red med speed feed weed bed"
)
"""Words in -ly and -ed that are no adverbs and no participles."""

LETTERED = _words("hepatitis vitamin influenza type group class option part")
"""Nouns that take a letter, so that "a" after them is no article."""

AFTER_OBJECT = _words("of in by with for from during through until via against")
"""Prepositions that go on after the object of another one."""

DISAGREEING = {
    "these": _words("is was has isn't wasn't isn’t wasn’t"),
    "those": _words("is was has isn't wasn't isn’t wasn’t"),
    "this": _words("are were have aren't weren't aren’t weren’t"),
}
"""Demonstrative → verbs it cannot be the subject of."""

SECOND_PARTS = _words("not large around about after before to up when including then over under beyond off out more")
"""Words after "and" or "or" that share their object with the preposition before it ("with or without")."""

FRONTING = _words(
    "if when because although while in after during before once since for with under as at on from without however "
    "therefore then unless until"
)
"""Words that begin a clause or phrase in front of the main clause."""

PURPOSE = _words(
    "help helps helped used designed able aims aim intended order trying try tries likely known need needs "
    "recommended given taken possible important necessary ability attempt measures"
)
"""Words whose "to" is followed by a verb with its object."""

CLAUSE_EDGES = _words(", ; : and but or because if when although while ( “") | {""}
"""What stands before the subject of a main or subordinate clause."""
