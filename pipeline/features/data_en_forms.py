"""English words with a part of their own: function words, denials, aliases, opposites, openers of instructions."""

from __future__ import annotations

FUNCTION = (
    "a an the this that these those there here it its itself he him his himself she her hers herself they them their "
    "theirs themselves we us our ours ourselves you your yours yourself yourselves i me my mine myself one oneself "
    "who whom whose which what how why where when whenever be am is are was were been being do does did doing done "
    "have has had having will would shall of in on at by for with from to into onto upon about as and or but nor so "
    "if than up out off over through within toward towards via per et oh ok please thank thanks kindly also too very "
    "quite really just indeed simply actually especially particularly specifically even however therefore thus hence "
    "moreover furthermore although though because while whereas get got become such like own else ever thing things "
    "stuff matter lot bit kind sort way ways case cases term terms order fact respect regard regarding concerning "
    "basis let go going come make made give put set another each other others same etc i.e e.g ie eg aka namely "
    "overall course say ago thereby whether extremely remarkably highly fairly relatively somewhat rather pretty "
    "fully exactly precisely merely further furthermore accordingly likewise anyway besides otherwise meanwhile "
    "generally-speaking incidentally fortunately unfortunately luckily hopefully interestingly basically essentially "
    "naturally frankly importantly notably ultimately obviously mr mrs ms dr prof able wish wishes want wants know "
    "knows known note notice mean means see sees back away down altogether whatsoever nowadays today now again "
    "already still yet once new need-be given concerned various"
)
"""Words whose coming and going changes no fact."""

HYPHENATED = {"free": "not"}
"""Second parts of compounds that say something else than the word alone ("sugar-free")."""

AFFIXES_OF_FAMILY = (
    "s es ed d ing ion ions ation ations al ally ic ical ically y ies ied ment ments ly er ers or ors ance ence ances "
    "ences ant ent ive ively ful fully ness ity ities ize ized izes izing ization able ible ous ously e t en ening "
    "ened ings ist ists ary atory ory ative th ship hood age dom ure i ied able ably st iness"
)
"""Endings within one family of words: exchanging "react" for "reaction" changes no fact; "-less", "-itis" would."""

NEGATED = (
    "unsafe safe|incapable capable|inability ability|unable able|unwell well|unhealthy healthy|unlike like|"
    "unequal equal|uneven even|unaffected affected|unvaccinated vaccinated|unaware aware|"
    "unsuitable suitable|unpleasant pleasant|unstable stable|unimportant important|unreliable reliable|"
    "unfavorable favorable|untested tested|unchanged changed|unrestricted restricted|unlimited limited|"
    "unexpected expected|undesirable desirable|unwanted wanted|unprotected protected|undetected detected|"
    "undiagnosed diagnosed|unexplained explained|unplanned planned|inappropriate appropriate|"
    "inaccessible accessible|inadvisable advisable|invalid valid|insensitive sensitive|impossible possible|"
    "improper proper|imprecise precise|immobile mobile|imperfect perfect|impractical practical|"
    "irrelevant relevant|irreparable reparable|disagree agree|disallow allow|discontinue continue|"
    "discourage encourage|dissatisfied satisfied|noncompliant compliant|non-smoking smoking|illegible legible|"
    "disadvantage advantage|uncontrolled controlled|uncontrollable controllable|unavailable available|"
    "unrelated related|unsupervised supervised|unopened opened|undamaged damaged|uncomplicated complicated|"
    "unaccompanied accompanied|unnoticed noticed|untrained trained|unlicensed licensed|unapproved approved|"
    "unrecognized recognized|unpasteurized pasteurized|unprocessed processed|unsweetened sweetened|"
    "unsalted salted|uninsured insured|undamaged damaged|unresponsive responsive|insoluble soluble|"
    "unbearable bearable|intolerable tolerable|intolerant tolerant|inedible edible|inexperienced experienced|"
    "inflexible flexible|insecure secure|independent dependent|indirect direct|indirectly directly|"
    "informal formal|infinite finite"
)
"""Words that deny another one: read as "not" and that word, as in "not safe" for "unsafe"."""

ACRONYMS = "AIDS IT WHO US PET CAT SAD ED HIT MAC ICE"
"""Abbreviations that are another word in lower case."""

ALIASES = (
    "if: when whenever where should in whether|only: just simply|1: a an the single one|"
    "may: potential potentially possible|must: vital|not: un|first: begin start|more: further other another any|"
    "some: any various different diverse|for: of"
)
"""Function words that may stand for a meaning: exchanging them for it is no change ("when" for "if", "a" for "one")."""

OPPOSITES = (
    "to from|on off|in out|into out|up down|with without|for against|and or|inside outside|over under|onto off|"
    "he she|him her|his her|himself herself|away toward"
)
"""Function words that mustn't be exchanged for one another."""

IMPERATIVES = (
    "take call contact ask avoid stop tell talk speak seek keep store drink wash use check make consult inform eat "
    "swallow chew wait apply remove clean cover rest lie stay go visit get read follow start begin continue try limit "
    "reduce increase measure monitor watch look inject insert inhale rinse shake throw discard refrigerate protect "
    "wear bring let give discuss change cut dilute dissolve crush split open close press hold put place rub spray "
    "repeat skip double leave quit test report never always discontinue notify phone ring warm cool drive smoke share "
    "buy breathe relax choose add mix pour dry disinfect sterilize vaccinate return refrain beware exercise sit stand "
    "walk lift bend stretch"
)
"""Verbs that open an instruction."""

ADJECTIVAL = "dry warm cool clean open close"
"""Openers that are adjectives after "and" ("cool and dry")."""

SYNTAX = (
    "to from by into for against because of",
    "by",
    "and or but",
    "and or",
    "and or but be as",
    "a an the your my his her its our their this that these those",
    "by through via with from in on at of for to within into",
    "and or then please but",
)
"""See `pipeline.features.lexicon.Syntax`."""

DENIALS = "not no without non n't n’t"
"""How phrases begin that deny what follows."""

QUESTIONS = "what who whom whose which why how when where"
"""First words of questions, with or without a question mark."""
