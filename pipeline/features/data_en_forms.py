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
    "during: in on at when while|some: any various different diverse|all: any whole|not: nor|for: of"
)
"""Function words that may stand for a meaning: exchanging them for it is no change ("when" for "if", "a" for "one")."""

OPPOSITES = (
    "to from|on off|in out|into out|up down|with without|for against|and or|inside outside|over under|onto off|"
    "out within|he she|him her|his her|himself herself|away toward"
)
"""Function words that mustn't be exchanged for one another."""

IMPERATIVES = (
    "take call contact ask avoid stop tell talk speak seek keep store drink wash use check make consult inform "
    "eat swallow chew wait apply remove clean cover rest lie stay go visit get read follow start begin continue "
    "try limit reduce increase measure monitor watch look inject insert inhale rinse shake throw discard "
    "refrigerate protect wear bring let give discuss change cut dilute dissolve crush split open close press "
    "hold put place rub spray repeat skip double leave quit test report never always discontinue notify phone "
    "ring warm cool drive smoke share buy breathe relax choose add mix pour dry disinfect sterilize vaccinate "
    "return refrain beware exercise sit stand walk lift bend stretch floss brush gargle sip suck spit dab pat "
    "tilt roll turn raise lower elevate loosen tighten fasten pull push pinch write bathe ventilate prepare "
    "download register sign fill send carry replace empty refill shut hide dispose isolate attend remain lean "
    "kneel crouch climb pause rotate alternate taper finish complete steer opt insist remind warn immobilize "
    "reassure evacuate dial scrub moisturize exfoliate cleanse vacuum draw unscrew flick spread smear express "
    "weigh"
)
"""Verbs that open an instruction."""

ACTIONS = (
    "call phone dial ring register download book order enroll unsubscribe report print submit fill inject swallow "
    "subscribe reserve cancel instruction dosing overdose how step plan schedule calculator recall prepare "
    "choking"
)
"""Words that tell the reader what to do wherever they stand ("you can register here", "how to prepare")."""

ADVISING = ("what to do",)
"""What a piece of advice is called."""

COUNTERPARTS = """
negation not + condition unless = quantity only + condition if
negation not + condition unless = condition only if
modality must not + condition unless = quantity only + condition if
modality must not + condition unless = quantity only + condition if + modality may
modality must not + condition unless = condition only if + modality may
modality must not + condition unless = condition only if
modality must not + condition unless = modality allow + quantity only + condition if
negation not + order until = quantity only + order after
negation not + order before = quantity only + order after
negation not + order until = quantity only
quantity most = certainty usually
quantity many = certainty often
quantity some = certainty sometimes
quantity few = certainty rarely
negation not + modality must + comparison more = modality need not
negation not + comparison > = comparison <=
negation not + comparison < = comparison >=
negation not + comparison more = negation not
negation not + comparison longer = negation not
"""
"""Meanings that say the same together, by category and value."""

POINTING = "see read find learn look visit discover note let make get"
"""Verbs that lead the reader to other texts."""

NOMINAL = (
    "soak squeeze massage count note record bandage wrap shower shave trim peel boil cook heat freeze thaw "
    "filter drain swab air sleep nap snack chill ice plan pack print book order email text hand switch lock run "
    "jog swim cycle train practice request demand tie clamp lather steam dust label mark screw prime flush tap "
    "aim coat feed burp nurse pump"
)
"""Openers of instructions that are nouns as often: before "the", "your", "it" and the like they are verbs."""

INFLECTIONS = "ing ed"
"""Endings that the verb of an instruction doesn't have."""

ADJECTIVAL = "dry warm cool clean open close complete lower empty"
"""Openers that are adjectives after "and" ("cool and dry")."""

SYNTAX = (
    "to from by into for against because of",
    "by",
    "and or but nor",
    "and or nor",
    "and or nor but be as",
    "a an the your my his her its our their this that these those it them him",
    "by through via with from in on at of for to within into",
    "and or then please but first second last again next",
    "when where while because as at and or but",
)
"""See `pipeline.features.lexicon.Syntax`."""

DENIALS = "not no without non n't n’t"
"""How phrases begin that deny what follows."""

ANTONYMS = """
accept reject|agree refuse|allow forbid|appear vanish|arrive leave|ask answer|attack defend|bright dark|buy sell
careful careless|cheap expensive|clear vague|clever stupid|come go|connect separate|early late|easy hard
familiar strange|fill empty|fill drain|fast slow|few many|find lose|first last|flexible stiff|friend enemy
full empty|gentle rough|give take|glad sad|good bad|happy sad|hide show|hold release|hopeful hopeless|huge tiny
include exclude|inner outer|joy grief|known secret|large small|leave stay|leave return|like hate|long short
loose tight|loud quiet|love hate|lucky unlucky|major minor|many single|modern old|narrow wide|natural artificial
near remote|noisy quiet|old new|often once|open closed|open secret|patient impatient|pleasant awful
pleased angry|polite rude|powerful weak|present absent|pretty ugly|private public|proud ashamed|pull push
quick slow|remember forget|rich poor|right wrong|rough smooth|safe risky|send receive|separate joint|sharp blunt
shout whisper|simple complex|simple complicated|single multiple|smooth rough|soft hard|solve cause
special ordinary|stable unstable|start end|strong weak|succeed fail|success failure|sure doubtful|sweet bitter
thick thin|true false|urgent trivial|useful useless|vast tiny|wait hurry|warm cool|welcome reject|wide narrow
win lose|calm nervous|calm anxious|calm angry|relaxed tense|relaxed stressful|boring interesting|awake asleep
beginning end|top bottom|day night|morning evening|boy girl|lady man|hour minute|month week|year month|day week
day month|day year|hour day|minority majority|teach learn|give receive|half whole|part whole|active passive
able helpless|busy free|deep shallow|difficult simple|empty full|exciting boring|frequent occasional
frequently occasionally|gradually suddenly|immediately later|shortly later|soon later|temporarily permanently
together separately|usually rarely
"""
"""Plain words that must not be exchanged for one another."""

CONTRARIES = """
time: today tomorrow|today yesterday|today tonight|yesterday tomorrow|yesterday tonight|tonight tomorrow
time before time: this next|this last|this previous|this following
polarity: same another|same other|same various|same new|same fresh|same separate
condition: despite because|despite thanks|but because
direction after thing: come go
"""
"""Words, or values of features, that mustn't be exchanged where they stand, by what they differ in.

"before time" asks for a time after them, "after thing" for what comes or goes before and no destination after them.
"""

SEPARABLE = (
    "out: take pull throw rinse wash cut leave find rule carry fill hand spit let work|"
    "off: take put switch turn wash wipe call cut rinse pull|on: put switch turn|in: put hand fill take|"
    "away: take put throw wipe wash clear give|up: give pick set warm heat clean cover lift mix bring cut fill|"
    "down: write put lay calm break cool note turn bring slow|over: turn"
)
"""Particles with the verbs from which an object may part them."""

LIGHT = (
    "help effective important unimportant easy difficult good big small new same unequal add true near average "
    "known clear maybe apparently about almost exactly even either current next previous again still than as "
    "despite depends whether yesterday tonight tomorrow"
)
"""Values of soft meanings that weigh no more than plain words."""

DENYING = "un in im ir il dis non mis de"
"""Beginnings that turn a word into its opposite."""

QUESTIONS = "what who whom whose which why how when where"
"""First words of questions, with or without a question mark."""
