"""English word forms: contractions, irregular inflection and spelling, words that only look inflected."""

from __future__ import annotations

CONTRACTIONS = {
    "can't": "can not", "cannot": "can not", "won't": "will not", "shan't": "shall not", "ain't": "be not",
    "let's": "let us", "i'm": "i be", "gonna": "going to", "wanna": "want to", "gotta": "have to", "y'all": "you all",
    "c'mon": "come on", "it's": "it be", "that's": "that be", "there's": "there be", "he's": "he be", "she's": "she be",
    "what's": "what be", "who's": "who be", "here's": "here be", "where's": "where be", "how's": "how be",
    "you're": "you be", "we're": "we be", "they're": "they be", "i've": "i have", "you've": "you have",
    "we've": "we have", "they've": "they have", "o'clock": "oclock", "dunno": "do not know",
}  # fmt: skip

IRREGULAR = """
be: am is are was were been being
have: has had having
do: does did done doing
go: goes went gone going
take: takes took taken taking
give: gives gave given giving
get: gets got gotten getting
make: makes made making
come: comes came coming
become: becomes became becoming
see: sees saw seen seeing
know: knows knew known knowing
think: thinks thought thinking
say: says said saying
tell: tells told telling
find: finds found finding
feel: feels felt feeling
keep: keeps kept keeping
leave: leaves left-behind leaving
begin: begins began begun beginning
show: shows showed shown showing
grow: grows grew grown growing
rise: rises rose risen rising
fall: falls fell fallen falling
drink: drinks drank drunk drinking
eat: eats ate eaten eating
swell: swells swelled swelling
break: breaks broke broken breaking
choose: chooses chose chosen choosing
lose: loses lost losing
bleed: bleeds bled bleeding
hurt: hurts hurting
cut: cuts cutting
put: puts putting
set: sets setting
let: lets letting
shut: shuts shutting
hit: hits hitting
quit: quits quitting
spread: spreads spreading
read: reads reading
lead: leads led leading
feed: feeds fed feeding
breastfeed: breastfeeds breastfed breastfeeding
meet: meets met meeting
need: needs needed needing
sleep: sleeps slept sleeping
mean: means meant meaning
build: builds built building
send: sends sent sending
spend: spends spent spending
lend: lends lent
bend: bends bent bending
stand: stands stood standing
understand: understands understood understanding
undergo: undergoes underwent undergone undergoing
bring: brings brought bringing
buy: buys bought buying
seek: seeks sought seeking
catch: catches caught catching
teach: teaches taught teaching
fight: fights fought fighting
speak: speaks spoke spoken speaking
wake: wakes woke woken waking
wear: wears wore worn wearing
tear: tears tore torn tearing
bear: bears bore borne bearing
write: writes wrote written writing
drive: drives drove driven driving
forget: forgets forgot forgotten forgetting
freeze: freezes froze frozen freezing
hold: holds held holding
hear: hears heard hearing
sit: sits sat sitting
stick: sticks stuck sticking
shrink: shrinks shrank shrunk shrinking
sink: sinks sank sunk sinking
swim: swims swam swum swimming
run: runs ran running
win: wins won winning
throw: throws threw thrown throwing
blow: blows blew blown blowing
draw: draws drew drawn drawing
withdraw: withdraws withdrew withdrawn withdrawing
shake: shakes shook shaken shaking
lie: lies lay lain lying
die: dies died dying
lay: lays laid laying
pay: pays paid paying
sell: sells sold selling
deal: deals dealt dealing
burn: burnt burns burned burning
learn: learns learnt learned learning
spill: spilt
bite: bites bit-by bitten biting
arise: arises arose arisen arising
beat: beats beaten beating
hide: hides hid hidden hiding
ride: rides rode ridden riding
use: uses used using
cause: causes caused causing
age: ages aged ageing aging
rate: rates rated rating
note: notes noted noting
care: cares cared caring
cure: cures cured curing
date: dates dated dating
bathe: bathes bathed bathing
breathe: breathes breathed breathing
ease: eases eased easing
raise: raises raised raising
lie down: lying-down
child: children
woman: women
man: men
person: persons
people: peoples
foot: feet
tooth: teeth
mouse: mice
louse: lice
bacterium: bacteria
virus: viruses
fungus: fungi
diagnosis: diagnoses
metastasis: metastases
analysis: analyses
thrombosis: thromboses
half: halves
life: lives
knife: knives
leaf: leaves-of
wife: wives
embryo: embryos
criterion: criteria
testis: testes
ovum: ova
bronchus: bronchi
vertebra: vertebrae
fetus: fetuses
good: goodness
bad: badly
well: wells
more: mores
less: lesser-than
evidence: evidences
this: these
that: those
lens: lenses
gas: gases
pus: pus
bus: buses
plus: plus
always: always
perhaps: perhaps
diabetes: diabetes
rabies: rabies
hives: hives
measles: measles
mumps: mumps
herpes: herpes
shingles: shingles
caries: caries
scabies: scabies
news: news
species: species
series: series
its: its
his: his
yes: yes
us: us
as: as
gas station: gas-station
pancreas: pancreas
sometimes: sometimes
besides: besides
towards: towards
afterwards: afterwards
overseas: overseas
less than: less-than
unless: unless
across: across
nausea: nausea
thing: things
something: something
anything: anything
everything: everything
nothing: nothing
during: during
morning: mornings
evening: evenings
spring: springs
ring: rings rang rung ringing
bring on: bringing-on
sibling: siblings
feeling: feelings
string: strings
sting: stings stung stinging
king: kings
bed: beds
red: reds
embed: embedded
seed: seeds
speed: speeds speeding
shed: sheds shedding
need be: needs-be
hundred: hundreds
indeed: indeed
rash: rashes
stress: stressed stresses stressful
illness: illnesses
exercise: exercises exercised exercising
disease: diseases
release: releases released releasing
increase: increases increased increasing
decrease: decreases decreased decreasing
practice: practises practised practicing practising practices practise practiced
advise: advises advised advising
licence: license
program: programme programmes programs
gray: grey
tire: tyre
while: whilst
among: amongst
toward: towards
plow: plough
maneuver: manoeuvre manoeuvres
sulfate: sulphate
aluminum: aluminium
pediatric: paediatric
check: cheque
specialty: speciality
draft: draught
fulfill: fulfil fulfils fulfills fulfilled
enroll: enrol enrols enrolled
skillful: skilful
judgment: judgement
mom: mum mommy mummy
yogurt: yoghurt yoghurts
cozy: cosy
pajamas: pyjamas
skeptical: sceptical
defense: defence defences defenses
offense: offence
odor: odour odours odors
tumor: tumour tumours tumors
color: colour colours colors coloured colored
hospitalize: hospitalise hospitalised hospitalized
analyze: analyse analysed analyzed analysing
catheter: catheters
center: centre centres centers
liter: litre litres liters
fiber: fibre fibres fibers
meter: metre metres meters
"""

KEEP = (
    "handed lasting fasting fasted advanced required said training means pulses chills finding findings training "
    "passing following provided assuming supposing excluding including preceding missing according owing regarding "
    "given concerning pressing promising interesting everything surprising surrounding outstanding aged is was as its "
    "his us this thus has does yes less unless always perhaps across pus bus gas plus minus basis virus focus lens "
    "news series species during nothing something anything everything being evening morning bring ring spring string "
    "sting thing king wing bed red shed need seed feed bleed speed indeed hundred breed weed embed sacred kindred "
    "blood swollen swelling screening bleeding dies ties lies"
)
"""Words whose ending is no inflection."""

SUFFIXES = {"n't": "not", "'s": "", "s'": "", "'ll": "", "'ve": "", "'re": "", "'d": "", "'m": ""}
"""What follows an apostrophe, and the word it stands for."""
