"""English: the small words that carry meaning.

One meaning a line: its phrases, separated by commas, the first one being its value (or `value: phrase, phrase`).
Words stand in their base form; every inflected form is found. "~" marks a meaning that counts only when it is
exchanged for another one of its category, not when it is added or dropped.
"""

from __future__ import annotations

NEGATION = """
not: not, no, none, without, no longer, not any longer, not anymore, no more, neither, nobody, no one, nothing, nowhere, non, not yet, lack of, lack, absence of, absent, in the absence of, free of, free from, not at all, not any, with no, devoid of
never: never, never ever, not ever, at no time, under no circumstances, on no account, by no means
fail: fail to, fail, failure, unable to, be unable to, inability to, inability, incapable of, unsuccessful, unsuccessfully
hardly: hardly, barely, scarcely, hardly any, hardly ever, almost no, almost never, next to no, little to no, almost none
refuse: refuse, refuse to, decline to, reject, deny, turn down
"""

MODALITY = """
must: must, have to, have got to, need to, be required to, be obliged to, it be necessary to, be necessary, necessary, be essential, be mandatory, mandatory, obligatory, compulsory, be imperative, required, be compulsory, be vital, be crucial
must not: must not, must never, mustn't, be not allowed to, not be allowed to, not allowed to, not allowed, be not permitted, not permitted, not permitted to, forbidden, be forbidden, prohibit, be prohibited, ban, contraindicated, be contraindicated, contraindication
need not: need not, not have to, not need to, do not have to, do not need to, be not required to, not required, be not necessary, not necessary, unnecessary, needless, no need to, not be necessary, no need for, there be no need to, not need, unneeded, not obliged to, not mandatory
should: should, ought to, be supposed to, had better, be advise to, be recommended, recommend, recommendation, be advisable, advisable, it be best to, be best to, it be a good idea to, be a good idea to, suggest, be meant to, advise
may: may, might, can, could, be able to, able to, it be possible to, be possible to, be possible that, it be possible that, be possible for, it be possible for, it be possible, capable of, possible to, possible that, have the ability to, be in a position to
allow: be allowed to, allow to, be permitted to, permit, allowed, permitted, allow, be free to, enable, let
optional: optional, voluntary, voluntarily, on a voluntary basis
"""

CERTAINTY = """
always: always, at all times, every time, on every occasion, invariably, without exception, constantly, all the time, continuously, continually, in all cases, in every case, permanently, around the clock
usually: usually, generally, normally, typically, mostly, as a rule, in general, in most cases, most often, most of the time, mainly, for the most part, ordinarily, usual, typical, customarily, routinely, more often than not, chiefly, in the main, largely, primarily, predominantly, predominant, principally, main
regularly: regularly, regular, at regular intervals, on a regular basis
often: often, frequently, commonly, common, frequent, many times, in many cases, widespread, repeatedly, a lot of the time, oftentimes, prevalent
sometimes: sometimes, occasionally, at times, from time to time, in some cases, now and then, every now and then, once in a while, occasional, in certain cases, on occasion, every so often, in some instances, intermittently, at intervals
rarely: rarely, seldom, rare, in rare cases, infrequently, infrequent, uncommon, uncommonly, not often, not common, unusual, unusually, not very common, not usually, rarity, sporadically, sporadic, in few cases, only in rare cases, only rarely, few and far between
likely: likely, probably, probable, most likely, very likely, highly likely, be likely to, in all likelihood, presumably, in all probability, be bound to
unlikely: unlikely, improbable, not likely, be unlikely to, doubtful, not probable, not very likely, improbably
maybe: ~perhaps, ~possibly, ~maybe, ~potentially, ~conceivably
certain: definitely, certainly, undoubtedly, certain to, be sure to, without doubt, without a doubt, no doubt, guarantee, guaranteed, inevitably, inevitable, unavoidable, definite, for sure, surely, proven, prove, prove to, scientifically proven, confirm, unquestionably, confirmed
uncertain: unclear, uncertain, not clear, not certain, unknown, not known, not sure, unsure, unproven, not proven, questionable, not yet know, uncertainty, unconfirmed, not confirmed, controversial, disputed, not well understood
apparently: ~apparently, ~seem, ~seemingly, ~appear, ~appear to, ~it seems that, ~suspected, ~suspect
known: ~known, ~know, ~be aware, ~aware
clear: ~clear, ~clearly, ~obvious, ~obviously, ~evident, ~evidently
immediate: immediately, right away, straight away, at once, promptly, without delay, as soon as possible, instantly, urgent, urgently, without hesitation, straightaway, as quickly as possible, with no delay
gradual: gradually, slowly, slow, little by little, bit by bit, by degrees, over time, gradual
fast: fast, quickly, quick, rapidly, rapid, swiftly, speedily, swift
sudden: suddenly, sudden, abruptly, abrupt, all of a sudden, out of the blue, unexpectedly, unexpected
temporary: temporary, temporarily, for a while, short term, short lived, for a short time, transient, briefly, brief, passing, for a limited time
permanent: permanent, lasting, long term, long lasting, forever, for life, lifelong, for good, persistent, persistently, irreversible, irreversibly, indefinitely, for a long time, long
reversible: reversible, reversibly
partial: partially, partly, partial, in part, incomplete, incompletely, to some extent, to a certain extent, not completely, not fully, not entirely
complete: completely, entirely, complete, totally, wholly, in full, fully, total, altogether, thoroughly
"""

QUANTITY = """
all: all, every, each, everyone, everybody, every single, everything, the whole, whole, entire, any and all, all of, all of the, everywhere
any: ~any, ~anyone, ~anybody, ~anything, ~anywhere, ~whatever, ~whichever, ~whoever
most: most, the majority of, majority of, majority, most of, most of the, a majority of
many: many, a lot of, lots of, numerous, plenty of, a large number of, large number of, a great many, a good many, a great number of, a great deal of, countless, multiple, many of, a high number of, a wide range of, a multitude of
some: some, several, a few, a number of, various, a couple of, a handful of, certain, some of, some of the, different, diverse, several of, a variety of, quite a few, a couple, someone, somebody, something, somewhere
few: few, only a few, very few, little, a small number of, small number of, minority, a minority of, not many, not much, only a few of, just a few, a small proportion of
only: only, solely, exclusively, merely, nothing but, exclusive, sole
both: both, both of, the two
either: ~either, ~one of the two
enough: enough, sufficient, sufficiently, adequate, adequately, ample
not enough: not enough, insufficient, insufficiently, inadequate, inadequately, too little, too few, deficient, deficiency, shortage of, shortage
too much: too much, too many, excessive, excess, excessively, an excess of, overly, too high, too low, too often, too long, too fast, too early, too late
double: double, twofold, twice as, two times as
triple: triple, threefold, three times as
fivefold: fivefold
tenfold: tenfold
single: ~single, ~individually, ~separately, ~separate, ~alone, ~on its own, ~by itself, ~on their own, ~one by one
together: ~together, ~in combination, ~combined, ~combine, ~jointly, ~combination, ~simultaneously, ~at the same time, ~concurrently
almost: ~almost, ~nearly, ~close to, ~virtually, ~practically, ~just under
about: ~about, ~around, ~approximately, ~roughly, ~circa, ~approx, ~more or less, ~or so, ~an estimated, ~some, ~in the region of
exactly: ~exactly, ~precisely, ~exact, ~precise
even: ~even
another: ~another, ~one more, ~an additional
"""

DIRECTION = """
up: increase, raise, rise, higher, greater, elevate, elevated, go up, heighten, boost, grow in number, climb, escalate, push up, put up, enhance, heightened, intensify, increasing, increasingly
down: decrease, reduce, lower, drop, fall, go down, cut, lessen, decline, diminish, minimize, reduction, cut down, bring down, relieve, ease, alleviate, soothe, relief, fewer, dwindle, subside, die down, wear off, abate, lighten, curb, cut down on, cut back on, decreasing, limit, restrict
high: ~high
low: ~low
grow: grow, growth, expand, enlarge, spread, get bigger, become larger, become bigger, get larger, extend, get worse and worse, proliferate, multiply
shrink: shrink, contract, get smaller, become smaller, shrinkage, narrow, constrict, reduce in size
swell: swell, swollen, swelling, puffy, puffiness, bloat, bloated
improve: improve, better, get better, become better, improvement, recover, recovery, heal, get well, be better, make better, feel better, bring about an improvement
worsen: worsen, worse, get worse, become worse, deteriorate, aggravate, exacerbate, deterioration, make worse, flare up, progress, progression, advance
cure: cure, curable, cured
best: best, optimal, optimum, ideal
worst: worst
cause: cause, reason, reason for, lead to, result in, trigger, bring about, give rise to, bring on, provoke, induce, be responsible for, contribute to, be the cause of, end in
prevent: prevent, avoid, protect against, keep from, stop from, guard against, protect from, prevention, ward off, stave off, preventive, preventative, steer clear of, stay away from, keep away from, refrain from, abstain from, be avoid, prophylactic, preclude
start: start, begin, commence, initiate, onset, initiation, take up, set in, set off, get going, embark on, outset, beginning
stop: stop, end, finish, discontinue, halt, quit, cease, terminate, give up, come off, put an end to, discontinuation, leave off, bring to an end, cessation
continue: ~continue, ~keep on, ~carry on, ~go on, ~keep up, ~keep, ~maintain, ~stay, ~remain, ~persist, ~sustain, ~retain
interrupt: interrupt, pause, suspend, take a break, skip, miss, leave out, omit, forget
speed up: speed up, accelerate, hasten, quicken, faster, quicker, more quickly, expedite
slow down: slow down, delay, decelerate, slower, hold back, retard, put off, postpone, inhibit, hinder, block, suppress, impede, slow the growth of
gain: gain, put on, acquire, win
lose: lose, loss, lost, shed
strengthen: ~strengthen, ~stronger, ~stabilize, ~fortify, ~bolster, ~reinforce, ~build up, ~stimulate, ~activate, ~promote, ~encourage, ~support, ~strong, ~powerful, ~potent
weaken: weaken, weaker, weak, weakened, impair, impaired, damage, destabilize, undermine, frail, faint, feeble
help: ~help, ~assist, ~aid, ~helpful, ~beneficial, ~benefit, ~be of help, ~advantage, ~useful
harm: harm, harmful, hurt, injure, dangerous, danger, disadvantage, detrimental, adverse, unsafe, hazardous, hazard, risky, toxic, poisonous, drawback, damaging, threat, threaten, unhealthy
safe: safe, safely, harmless, not dangerous, not harmful, safety, healthy, secure
effective: ~effective, ~effectively, ~effectiveness, ~efficacy, ~efficacious, ~work well, ~successful, ~successfully, ~success, ~efficient
ineffective: ineffective, not effective, ineffectively, of no use, useless, futile, pointless
add: ~add, ~include, ~contain, ~involve, ~comprise, ~consist of, ~be made up of, ~be part of, ~be composed of
remove: ~remove, ~take out, ~removal, ~cut out, ~excise, ~eliminate, ~get rid of, ~extract, ~exclude, ~take away, ~eradicate, ~clear away
insert: ~insert, ~put in, ~place, ~introduce, ~implant, ~insertion
open: ~open, ~widen, ~dilate, ~unblock
close: ~close, ~shut, ~seal
tighten: ~tighten, ~tight, ~tense
relax: ~relax, ~loosen, ~loose, ~slacken, ~calm, ~calm down
accept: ~accept, ~agree, ~agree to, ~consent to, ~consent, ~approve, ~approval
against: ~against, ~oppose, ~anti
heat: ~heat, ~warm up, ~warm, ~hot, ~heat up
cool: ~cool, ~cool down, ~cold, ~chill, ~freeze
wet: ~wet, ~moist, ~damp, ~moisten
dry: ~dry, ~dry out, ~dried
rest: ~rest, ~lie down, ~stay in bed
move: ~move, ~be active, ~exercise, ~physical activity, ~work out, ~be physically active, ~physical exercise, ~training, ~sport
inhale: inhale, breathe in
exhale: exhale, breathe out
swallow: ~swallow
chew: ~chew
push: ~push, ~press, ~apply pressure
pull: ~pull
lift: ~lift, ~raise up
bend: ~bend, ~flex
stretch: ~stretch, ~straighten
mild: ~mild, ~mildly, ~slight, ~slightly, ~minor, ~gentle, ~light, ~gently, ~weakly, ~soft, ~softly
severe: severe, serious, severely, seriously, major, strongly, grave, acute severe, heavy, heavily, intense, intensely, violent, extreme, seriousness, severity
important: ~important, ~significant, ~importance, ~relevant, ~matter, ~key, ~essential, ~vital, ~crucial, ~importantly
unimportant: ~unimportant, ~insignificant, ~irrelevant, ~not important, ~not matter, ~negligible, ~not relevant
easy: ~easy, ~easily, ~simple, ~ease of use, ~straightforward, ~effortless, ~without difficulty, ~with ease, ~not difficult
difficult: ~difficult, ~hard, ~difficulty, ~challenging, ~trouble, ~tricky, ~demanding, ~tough, ~not easy
normal: ~normal
abnormal: abnormal, irregular, irregularly, not normal, abnormality, abnormally, atypical, irregularity
true: ~true, ~correct, ~right, ~correctly, ~properly, ~proper, ~accurate, ~accurately, ~real
false: false, wrong, incorrect, incorrectly, wrongly, untrue, not true, inaccurate, mistaken, fake
good: ~good, ~well, ~favorable, ~fine, ~positive outcome
bad: ~bad, ~poor, ~badly, ~unfavorable, ~poorly
big: ~big, ~large, ~huge, ~great, ~sizeable, ~sizable, ~substantial, ~considerable, ~considerably, ~substantially, ~enormous
small: ~small, ~tiny, ~minute, ~little bit, ~smallish, ~minimal
young: ~young, ~youthful
old: ~old
new: ~new, ~novel, ~newly, ~recent, ~recently, ~lately
same: ~same, ~equal, ~equally, ~identical, ~alike, ~the same as, ~similar, ~similarly, ~equivalent, ~comparable, ~no different
unequal: ~differ, ~difference, ~unlike, ~not the same, ~dissimilar, ~unequal, ~distinct, ~differ from, ~vary, ~variable
full: ~full
empty: ~empty
deep: ~deep, ~deeply
shallow: ~shallow, ~superficial
thick: ~thick, ~thicken
thin: ~thin
clean: ~clean, ~sterile, ~hygienic, ~disinfect, ~sanitize, ~sterilize, ~wash, ~rinse, ~cleanse
dirty: ~dirty, ~contaminated, ~contaminate, ~unclean, ~polluted
awake: ~awake, ~conscious, ~wake, ~wake up
asleep: asleep, unconscious, sleep, fall asleep, unconsciousness
alive: ~alive, ~live, ~living, ~survive, ~survival, ~life, ~stay alive
dead: dead, die, death, fatal, deadly, lethal, pass away, mortality, be fatal, kill, destroy
trust: ~trust, ~believe, ~belief
protect: ~protect, ~protection, ~shield, ~safeguard, ~protective
expose: ~expose, ~exposure
attack: ~attack, ~attacking
approve for: ~authorized, ~license, ~licensed
allow risk: risk, likelihood, chance, probability, possibility, odds
inside: ~inside, ~internal, ~internally, ~inner, ~interior
outside: ~outside, ~external, ~externally, ~outer, ~exterior
near: ~near, ~nearby, ~close by, ~next to, ~beside, ~in the vicinity of, ~adjacent to
far: ~far, ~far away, ~remote, ~far from
above: above, higher up
below: below, beneath, underneath, under
front: ~front
back side: ~rear, ~behind
top: ~top
bottom: ~bottom
upper: ~upper
"""

COMPARISON = """
more: more, extra, additional, further, additionally
less: less, least, to a lesser extent
larger: larger, bigger, largest, biggest, greatest
smaller: smaller, smallest, lesser
highest: highest, maximum, maximal, max
lowest: lowest, minimum, minimal amount, min
longer: longer, longest, prolong, lengthen
shorter: shorter, shortest, shorten
short: short
older: older, elder, oldest
younger: younger, youngest
earlier: earlier, sooner, earliest
later: later, latest, at a later time, late
early: early, at an early stage
>: more than, greater than, over the age of, above the age of, aged over, older than the age of, over number, above number, higher than number, exceed, in excess of, older than, larger than, upwards of, beyond, longer than, >
<: less than, fewer than, under the age of, below the age of, aged under, before the age of, under number, below number, lower than number, younger than, smaller than, shorter than, <
>=: at least, no less than, not less than, a minimum of, minimum of, or more, and over, and older, or older, and above, or above, or over, no fewer than, from number onwards, and more, or longer, or higher, ≥
<=: at most, no more than, not more than, a maximum of, maximum of, up to, or less, or fewer, and under, or younger, and younger, at the most, or under, or below, and below, max of, as many as, as much as, or lower, not exceed, ≤
than: ~than, ~compared with, ~compared to, ~in comparison with, ~in comparison to, ~as opposed to, ~relative to, ~versus, ~vs, ~in contrast to, ~compare, ~by comparison with
as: ~as well as, ~just as
deeper: deeper
closer: closer, nearer
hotter: hotter, warmer
colder: colder, cooler
harder: harder, more difficult
easier: easier, simpler, more easily
safer: safer
milder: milder, gentler
rather: ~rather
mean: ~average, ~mean value, ~on average, ~median
"""

ORDER = """
before: before, prior to, ahead of, beforehand, in advance, preceding, earlier than, in advance of, in the run up to, pre
after: after, following, afterwards, afterward, after that, subsequent to, later than, post, as soon as, thereafter, upon completion of
until: until, till
since: ~since
during: during, while, throughout, in the course of, over the course of, at the time of, as long as
between meals: between meal, between two meals
between: ~between
first: first, at first, initially, firstly, initial, to begin with, to start with, first of all, in the first place
then: ~then, ~next, ~subsequently, ~secondly
second: second, secondly, 2nd
last: ~last, ~lastly, ~final, ~finally, ~at the end, ~in the end, ~eventually, ~ultimately
instead of: instead of, rather than, in place of, as an alternative to, in lieu of, instead, as a substitute for, replace, alternatively
alongside: alongside, in addition to, along with, together with, on top of, in combination with, besides
previous: ~previous, ~previously, ~former, ~formerly, ~past, ~in the past, ~already, ~earlier on, ~prior
next: ~future, ~in the future, ~upcoming
current: ~currently, ~now, ~at present, ~at the moment, ~presently, ~nowadays, ~today, ~these days, ~current, ~present
again: ~again, ~once again, ~once more, ~another time, ~anew
still: ~still, ~yet
"""

CONDITION = """
if: if, in case, in the event, in the event of, in case of, provided that, provided, on condition that, assuming that, assuming, supposing, supposing that, should you, in the event that, so long as, as long as you, if ever, given that, if and when
only if: only if, only when, if and only if, only in case, only in the event, only if and when, only after, only provided
unless: unless, except if, except when, if not
even if: even if, even when, even where
except: except, except for, apart from, aside from, other than, excluding, with the exception of, but not, save for, exception
whether: ~whether, ~whether or not, ~no matter whether, ~if or not
otherwise: ~otherwise, ~or else
despite: ~despite, ~in spite of, ~regardless of, ~notwithstanding, ~irrespective of, ~independent of, ~independently of, ~no matter which, ~whatever the
depends: ~depend on, ~depend, ~dependent on, ~according to, ~depending on
"""

FREQUENCY = """
1/day: od, qd
2/day: bid, bd
3/day: tid, tds
4/day: qid, qds
every other day: qod
as needed: prn, as needed, when needed, if needed, as required, when required, if necessary, when necessary, if required, as necessary
"""

WARNING = """
emergency: emergency, life threatening, call an ambulance, ambulance, emergency room, emergency department, emergency service, medical emergency, emergency care, call 911, call 999, call 112, emergency number, accident and emergency
medical help: seek medical help, seek medical advice, seek medical attention, get medical help, get medical advice, get medical attention, seek help, get help, medical attention, medical help, medical advice, medical assistance
warning: warning, caution, danger sign, beware, watch out, be careful, careful, with caution, take care, alert, attention, warn, cautious, be cautious, carefully, cautiously, red flag, warning sign, with care
overdose: overdose, overdosing, take too much
allergic: allergic reaction, anaphylaxis, anaphylactic shock, allergic shock
self harm: suicide, suicidal, suicidal thought, self harm
addiction: addictive, addiction, dependence, dependency, habit forming
"""

POLARITY = """
positive: positive
negative: negative
hormone receptor positive: hormone receptor positive, hormone positive, hormone sensitive
hormone receptor negative: hormone receptor negative, hormone negative
benign: benign, noncancerous, non cancerous, not cancerous, not cancer, non malignant, not malignant
malignant: malignant, cancerous, malignancy, not benign
inpatient: inpatient, in patient, hospitalized, hospitalised, be admitted, stay in hospital, stay in the hospital
outpatient: outpatient, out patient, ambulatory, day patient, as an outpatient, without a hospital stay
left: left, left hand side, left side
right: right side, right hand side, on the right, right arm, right leg, right hand, right foot, right eye, right ear, right breast, right lung, right kidney
invasive: invasive
noninvasive: non invasive, noninvasive, not invasive, in situ
primary: primary
secondary: secondary
acute: acute, acutely
chronic: chronic, chronically, long standing
local: local, locally, localized, topical, topically
regional: regional, regionally
distant: distant
systemic: systemic, systemically
metastatic: metastatic, metastasized, metastasised
prescription: prescription, on prescription, prescription only, need a prescription
over the counter: over the counter, otc, non prescription, nonprescription, without a prescription, no prescription, not need a prescription
type 1: type 1, type i
type 2: type 2, type ii
curable: curable
incurable: incurable, not curable, no cure, cannot be cured, not be cured
operable: operable, resectable
inoperable: inoperable, not operable, unresectable, not resectable
treatable: treatable
untreatable: untreatable, not treatable
contagious: contagious, infectious, transmissible, communicable, catching
noncontagious: non contagious, non infectious, not contagious, not infectious, noninfectious
symptomatic: symptomatic
asymptomatic: asymptomatic, symptom free, without symptom, symptomless, no symptom
oral: orally, oral, by mouth
intravenous: intravenous, intravenously, iv, into a vein, via a vein, through a vein, by drip
subcutaneous: subcutaneous, subcutaneously, under the skin
intramuscular: intramuscular, intramuscularly, into a muscle
rectal: rectal, rectally
vaginal: vaginal, vaginally
nasal: nasal, nasally
dominant: dominant
recessive: recessive
genetic: hereditary, inherited, genetic, genetically, hereditarily, inherit, congenital
acquired: acquired
active: active, actively
inactive: inactive, passive, latent, dormant
advanced: advanced
voluntary: voluntary muscle
public: public, statutory, statutory health insurance
private: private, privately
legal: legal, lawful, legally
illegal: illegal, unlawful, illegally, against the law
sensitive: sensitive
resistant: resistant, resistance
high risk: high risk, at high risk
low risk: low risk, at low risk
high grade: high grade
low grade: low grade
high dose: high dose
low dose: low dose
high fat: high fat
low fat: low fat
visible: visible
invisible: invisible, not visible
painful: painful
painless: painless, pain free, not painful, without pain
healthy: in good health
ill: sick, ill, unwell, ailing
natural: natural, naturally, herbal
artificial: artificial, artificially, synthetic
open surgery: open surgery
keyhole surgery: keyhole surgery, laparoscopic, laparoscopy, minimally invasive, keyhole
systolic: systolic
diastolic: diastolic
adjuvant: adjuvant
neoadjuvant: neoadjuvant, neo adjuvant
palliative: palliative, palliatively
curative: curative
first line: first line
second line: second line
live vaccine: live vaccine
inactivated vaccine: inactivated vaccine, dead vaccine, inactivated
saturated: saturated
unsaturated: unsaturated
bacterial: bacterial
viral: viral
fungal: fungal
hyper: hyper
hypo: hypo
fertile: fertile, fertility
infertile: infertile, infertility, sterile couple
responsive: responsive
unresponsive: unresponsive
specific: ~specific
unspecific: ~nonspecific, ~unspecific, ~non specific
"""

POPULATION = """
person: ~person, ~people, ~patient, ~individual person, ~those, ~participant, ~human, ~human being, ~sufferer, ~somebody with, ~others, ~the affected, ~those affected, ~user, ~individual
woman: woman, female, girl and woman, lady
man: man, male, gentleman
adult: adult, grown up
child: child, kid, pediatric, youngster
boy: boy
girl: girl
infant: infant, baby
newborn: newborn, neonate, newborn baby, newborn infant, newborn child
toddler: toddler, small child
teenager: teenager, adolescent, teen, young people, young person, adolescence, puberty, youth
elderly: elderly, senior, older people, older person, older adult, old people, geriatric, senior citizen, aged people
pregnant: pregnant, pregnancy, expect a baby, expectant mother, mother to be, pregnant woman, gestation, gestational
breastfeeding: breastfeed, breast feed, breastfeeding, nursing mother, lactation, lactating, nurse a baby
premenopausal: premenopausal, pre menopausal, before menopause, before the menopause
postmenopausal: postmenopausal, post menopausal, after menopause, after the menopause
menopausal: menopause, menopausal, change of life
smoker: smoker
nonsmoker: nonsmoker, non smoker
athlete: athlete, sportsperson
diabetic: diabetic, people with diabetes, person with diabetes
transgender: transgender
premature: premature baby, preterm baby, preemie, preterm, premature
schoolchild: schoolchild, pupil, school age child
healthcare worker: health worker, healthcare worker, health care worker
relative: ~relative, ~family member, ~next of kin
parent: parent
mother: mother, mom, mum, maternal
father: father, dad, paternal
sister: sister
brother: brother
sibling: sibling
husband: husband
wife: wife
partner: partner, spouse
friend: ~friend, ~loved one
family: ~family
traveler: traveler
immunocompromised: immunocompromised, immunosuppressed, people with a weakened immune system, weakened immune system, weak immune system
unborn child: unborn child, unborn baby, fetus, embryo, fetal
"""

ORDINALS = """
3.: third
4.: fourth
5.: fifth
6.: sixth
7.: seventh
8.: eighth
9.: ninth
10.: tenth
11.: eleventh
12.: twelfth
20.: twentieth
"""
