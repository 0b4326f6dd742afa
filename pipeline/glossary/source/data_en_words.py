"""English words by what they do in a phrase: for gaps, coordination and part of speech."""

from __future__ import annotations

CONJUNCTIONS = frozenset("and or nor & / plus and/or".split())
"""What joins two parts of one phrase."""

LINKS = frozenset("as well but not also".split())
"""What may stand beside a conjunction, or make one: "as well as", "but not"."""

DETERMINERS = frozenset(
    "a an the this that these those my your his her its our their each every any some no both all such another "
    "which what whose one's".split()
)

PREPOSITIONS = frozenset(
    "of in on to for with from by at into onto against between among within without under over through during after "
    "before near about like than per via as since until around behind beside beyond despite except inside outside "
    "toward towards upon across along throughout".split()
)

FUNCTION = frozenset(
    "i you he she it we they me him us them who whom there here not never neither either if because although though "
    "while when where why how whether so than too very also only just even still yet already again always often "
    "sometimes usually once soon then thus hence therefore however moreover more most less least few fewer many much "
    "several enough up down out off away back together apart else ever maybe perhaps quite rather almost n't cannot "
    "can't don't doesn't didn't won't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't couldn't wouldn't "
    "mustn't it's that's there's i'm you're we're they're i've you've we've they've he's she's let's etc eg ie "
    "yes no none nothing nobody neither everything everyone someone something anyone anything one ones "
    "today tomorrow yesterday now".split()
)
"""Words that are neither noun nor adjective, so that they cannot stand within a term."""

VERBS = frozenset(
    "be am is are was were been being have has had having do does did doing done can could may might must shall should "
    "will would ought need needs needed cause causes caused causing require requires required show shows showed shown "
    "help helps helped make makes made making get gets got getting go goes went gone going take takes took taken "
    "taking give gives gave given giving come comes came coming become becomes became becoming see sees saw seen "
    "keep keeps kept lead leads led leading let lets put puts say says said seem seems seemed look looks looked feel "
    "feels felt find finds found know knows knew known think thinks thought tell tells told want wants wanted use uses "
    "used using mean means meant happen happens happened occur occurs occurred develop develops developed start starts "
    "started begin begins began begun stop stops stopped grow grows grew grown spread spreads spreading affect affects "
    "affected include includes included including contain contains contained receive receives received provide "
    "provides provided reduce reduces reduced increase increases increased improve improves improved relieve relieves "
    "relieved treat treats treated destroy destroys destroyed attack attacks attacked kill kills killed damage damages "
    "damaged produce produces produced remove removes removed removing prevent prevents prevented try tries tried work "
    "works worked depend depends depended remain remains remained appear appears appeared arise arises arose exist "
    "exists existed suffer suffers suffered die dies died live lives lived ask asks asked call calls called follow "
    "follows followed allow allows allowed lower lowers lowered raise raises raised turn turns turned form forms "
    "formed bring brings brought leave leaves left hold holds held run runs ran set sets meet meets met pay pays paid "
    "continue continues continued change changes changed reach reaches reached involve involves involved carry carries "
    "carried experience experiences experienced avoid avoids avoided offer offers offered check checks checked believe "
    "believes believed consider considers considered choose chooses chose chosen decide decides decided produce".split()
)
"""Forms of verbs that often stand beside a noun and are hardly ever a modifier."""

ADJECTIVES = frozenset(
    "high low early late white red black blue green yellow new old acute severe mild slow fast quick rapid advanced "
    "internal external second first third free open deep sore short long large small big young older younger great "
    "good bad poor rich strong weak hard soft dry wet warm cold hot fresh raw thick thin full empty heavy light dark "
    "bright clean clear safe sick ill healthy human female male adult distant recent frequent adjacent "
    "malignant benign pregnant resistant permanent independent violent silent ancient urgent latent "
    "simple complex major minor single double whole entire upper lower inner outer left right lateral other "
    "primary secondary tertiary invasive nearby inpatient outpatient overactive underactive pulmonary mucous "
    "false true rare common mobile fertile senile juvenile febrile infantile fragile sterile solid liquid fluid "
    "rapid morbid lymphoid thyroid steroid rheumatoid mucoid squamous metastatic direct indirect intact extra standard "
    "pediatric adverse diverse reverse inverse obese immune remote mature premature pure different recurrent "
    "persistent dominant relevant important significant intermittent transparent efficient deficient prominent "
    "dependent consistent current competent apparent inherent evident convenient sufficient abundant present "
    "absent complete".split()
)
"""Adjectives that their ending does not tell."""

COUNTS = frozenset("one two three several".split())
"""Numbers that stand before a noun as an article does."""

ADJECTIVE_ENDINGS = (
    "al", "ic", "ive", "ous", "ary", "ory", "able", "ible", "ful", "less", "ed", "ular", "ical",
)  # fmt: skip

NOT_ADJECTIVES = frozenset(
    "hospital trial animal approval withdrawal arrival journal signal meal proposal renewal denial capital mineral "
    "removal survival festival criminal manual ritual interval terminal tribunal appeal deal heal goal canal "
    "material metal clinic topic music fabric traffic public mechanic attic picnic panic arctic relative objective "
    "alternative motive archive olive hive additive drive detective native executive ovary salary library summary "
    "diary capillary glossary vocabulary dictionary secretary january february boundary anniversary memory history "
    "category laboratory factory theory story territory victory directory table vegetable cable vegetables "
    "seed bed need weed speed feed breed deed bleed hundred bread shed steroid thyroid individual".split()
)
"""Words that end like an adjective and are none, or seldom."""

QUALITIES = frozenset(
    "surrounding nearby adjacent neighboring healthy normal new more further additional various different certain many "
    "severe mild serious common important special specific possible similar good better best sufficient regular "
    "certain particular subsequent following remaining numerous affected unaffected long short young old older large "
    "small big several less much intensive suitable adequate proper appropriate".split()
)
"""Adjectives that say how something is, not what kind: after "the tumor and" they begin another phrase."""

MASS = (
    "therapy surgery medicine ment tion sion ness ity ance ence cy ism ology pathy pain cancer disease care fever "
    "nausea anemia diarrhea fatigue stress depression menopause radiation blood weight sleep smoking alcohol food "
    "water medication sport exercise exercize support advice information help"
).split()
"""Ends of nouns that stand alone without an article, so that "and other" after them need not share a head."""

BOUND = frozenset(
    "non anti pre post un pseudo re co sub inter intra trans counter ex over under ultra semi multi hyper hypo micro "
    "macro neo peri para immuno radio chemo psycho cardio neuro bio thermo photo electro hemato nephro gastro "
    "onco".split()
)
"""First parts of hyphenated words that make another word of what follows ("non-metastatic")."""

ABBREVIATIONS = frozenset("st dr mr mrs ms prof vs approx incl ca cf fig no vol resp max min mt".split())
"""A full stop after these ends no sentence."""

MODALS = frozenset(
    "can could may might must shall should will would cannot can't won't let's don't doesn't didn't".split()
)
"""After these a word that can be a verb is one, unless they begin a question."""

SUBJECTS = frozenset("i you we they he she it who".split())
"""After these a word that can be a verb is one."""

HOMOGRAPHS = frozenset(
    "drip dose study benefit diagnosis stage scar lump drug nurse doctor cycle scan skin stress cure care heal "
    "sweat swell cough "
    "rash wound bruise fracture stroke shock pain ache bandage test exam screen sample trial process research "
    "treat operate control experience help support relapse recover vomit bleed itch rest exercise exercize diet fast "
    "fear worry sleep dream smoke drink snack taste smell touch sound balance breathe breath blister burn cut cramp "
    "faint flush harm hurt inject implant plaster prescribe progress report result return rinse scratch sneeze "
    "sprain strain swab transplant vaccine visit wheeze yawn film x-ray patch filter lift massage practice "
    "practise shower spray tape shunt stent pump block bond bridge shield catheter mark stain slice spot".split()
)
"""Nouns that are verbs as often."""

BEFORE_TO_NOUN = frozenset(
    "due according prior compared exposure exposed leads lead led leading related relation response respond responds "
    "spread spreads spreading access addition allergic alternative approach attitude back close contribute contributes "
    "damage equal harm injury link linked next opposed opposition owing prone reaction reactions react refer refers "
    "referred resistance resistant return returned returning risk similar sensitive sensitivity subject susceptible "
    "susceptibility switch thanks tolerance used vulnerable compare comparison get went go going come goes adapt "
    "adjust object attributed amount amounts admitted exposure key added supply threat".split()
)
"""After these "to" goes with a noun."""

AFTER_HOMOGRAPH = {"benefit": frozenset({"from"}), "drip": frozenset({"onto", "down", "into", "out", "off"})}
"""What makes a word without article a verb: "women benefit from"."""

COMMON_CAPITALS = frozenset(
    "a all aid aids add age arm art as at be bad can cap do ear eat eye fat for gas get go gum he hip hot how i ice if "
    "in "
    "is it leg let lip low map me men mum new no not now of off old on one or our out pad pet pill pin rib see she sit "
    "so tea the to toe two up us we who why you".split()
)
"""Words that look like an acronym in a text written in capitals."""

CLOSED = {
    "healthcare": "health care", "checkup": "check up", "followup": "follow up", "xray": "x ray",
    "bloodstream": "blood stream", "painkiller": "pain killer", "wellbeing": "well being", "caregiver": "care giver",
    "daycare": "day care", "breastfeeding": "breast feeding", "breastfeed": "breast feed", "bedsore": "bed sore",
    "lifestyle": "life style", "bodyweight": "body weight",
    "birthweight": "birth weight", "eyedrop": "eye drop", "heartbeat": "heart beat",
    "toothache": "tooth ache", "nosebleed": "nose bleed", "sunburn": "sun burn", "shinbone": "shin bone",
    "jawbone": "jaw bone", "breastbone": "breast bone", "collarbone": "collar bone", "cheekbone": "cheek bone",
    "backbone": "back bone", "eyelid": "eye lid", "fingernail": "finger nail", "toenail": "toe nail",
    "aftercare": "after care",
}  # fmt: skip
"""Words that people write as one and as two."""
