"""English words that stand for one another in health information: one group a line (see data_en_grammar).

A word that is in no group is its own: exchanging it for another word changes what is said.
"""

from __future__ import annotations

VERBS = """
go away: go away, disappear, clear up, vanish, resolve, pass
wonder: wonder, ask yourself, ask themselves
prescribe: prescribe
suffer: have to live with
look like: look like, resemble
call on: ~call on
rely on: rely on, count on, trust in
point to: point to, be a sign of, suggest presence, hint at, be indicative of
cover: cover, reimburse, pay for treatment
arrange: arrange, organize, set up, make an appointment, book
cancel: cancel, call off
repeat: repeat, do again
replace part: ~exchange
sew: sew, stitch, suture
scratch: scratch
rub: rub, rub in, massage in, work in
soak: soak
dissolve: dissolve
mix: mix, stir, blend in
pour: pour
squeeze: squeeze
sweat: sweat
cry: cry, weep
laugh: laugh
sneeze verb: ~sneeze out
hug: hug
kiss: kiss
play: play
sing: sing
listen: listen
hear: hear
watch tv: ~watch television
smell: smell
taste: taste
bite: bite
sting: sting
fall over: fall over, fall down, have a fall, take a fall
trip: trip, stumble
hit: hit, strike, bump, knock
break: break
tear: tear, rip
get used to: get used to, become accustomed to, adjust to, adapt to, become used to
get in: enter, get into, make its way into, reach the
come from: come from, originate from, originate in, stem from, derive from
consist: be composed
belong to: be among, be one of
be found: be found, be located, be situated, lie in, be present
supply: supply, provide with
fight: fight, combat, battle, fight off, fight against
damage cell: ~damage cell
break down: break down, digest, metabolize
absorb: absorb, take in, soak up
release: release, secrete, give off
filter: filter
pump: pump
flow: flow, circulate
collect in: accumulate, build up in, collect in
react: react, respond to, reaction
take: take, take in, draw, ingest, consume medication
use: use, utilize, make use of, employ, apply use
give: give, handed, administer, provide, offer, supply, deliver, hand out, make available
have: ~have
show: show, demonstrate, indicate, reveal, show that, find that
tell: tell, inform, let know, notify, say, state, mention, report, point out, announce
ask: ~ask, inquire, enquire, request, ask for
consult: talk to, speak to, speak with, talk with, consult, discuss with, consult with, visit, check with,
    have a word with, see
contact: call, contact, phone, ring, telephone, get in touch with, reach out to, give a call
watch for: look out for, watch for, watch out for, be on the lookout for, keep an eye out for
look: have a look at, take a look at, view, look
look for: look for, search for, seek, search, hunt for
look after: look after, care for, take care of, tend to
choose: choose, option, alternative, select, pick, opt for, decide on, choice, go for
decide: decide, make a decision, decision, make up your mind
explain: explain, describe, set out, outline, clarify, make clear, explanation, description
think: think, believe, belief, consider, think about, take into account, take into consideration, bear in mind,
    keep in mind, remember, note, be of the opinion, regard, think over
understand: understand, comprehend, grasp, make sense of
know: learn, find out, get to know, learn about
happen: happen, occur, take place, arise, come about, develop, appear, form, emerge, crop up, come up, occurrence,
    turn up, show up
change: change, alter, modify, adjust, adapt, alteration, modification
try: try, attempt, try out, seek to, make an effort, endeavor, effort
need: need, require, call for
want: want, wish, would like, like to, desire, prefer to
try to reach: reach, achieve, attain, accomplish, get to
make: make, produce, create, build, generate, prepare, manufacture, production
buy: buy, purchase
affect: affect, influence, have an effect on, have an influence on, have an impact on, impact on
last: last for, take time
lie: lie
measure: measure, gauge
monitor: monitor, keep an eye on, observe, watch, keep track of, supervise, monitoring, surveillance, track
notice: notice, become aware of, perceive, realize, recognize, spot
feel: feel, sense
experience: experience, go through, undergo, suffer, suffer from, have to deal with, live through
deal with: deal with, cope with, handle, manage, tackle, cope, come to terms with, management, address, face
concern: worry, concern, be concerned, be worried, worried, concerned, fear, be afraid, afraid, scared, frightened,
    scare, anxiety about
bother: bother, trouble with, disturb, annoy, upset, distress, distressing
discuss: discuss, talk about, talk over, speak about, discussion, talk, conversation, speak
answer: answer, reply, respond, response
follow: follow, comply with, adhere to, stick to, abide by, observe rule
read: read, read through
write: write, write down, note down, jot down
send: send, mail
touch: touch, come into contact with
travel: travel, go abroad
wear: wear
throw away: throw away, dispose of, discard, throw out, get rid of waste
reduce risk: ~reduce risk
mean: mean, signify, imply
call name: be called, be known as, be refer to as, be named, refer to as, know as, term, be termed, so called,
    be also known as, be also called, also known as, also called, aka, call it
meant: be intended for, be meant for, be designed for, be for, be aimed at, aim, goal, purpose, objective, intend,
    intention, intended, be meant to be
work: work, function, act, operate machine
pay: pay, pay for, cover
cost: cost, price, expense
compare: compare with each other
complete: complete form, fill in, fill out
join: join, take part in, participate in, participate, take part, participation
visit: go to, attend
return: return, go back
wait: wait, hold on
turn: turn, rotate
put: put, place on, apply, put on skin, rub in
check: make sure, ensure, verify, see to it that, make certain
support: support group
leave: leave
stand: stand
sit: sit
walk: walk
run: run
drive: drive, drive a car, drive a vehicle
drink: drink
cook: cook
plan: plan, schedule
estimate: estimate, calculate
develop into: turn into, become, develop into
deserve: deserve
depend: rely on
relate: relate, link, associate, connect, be linked to, be associated with, be related to, connection,
    be connected with, associated, linked, association
base: be based on
approve: be approved, license use
test: try on
expect: expect, anticipate
hope: hope
allow for: ~allow for
divide: divide, split, split up, separate into
attach: attach, fasten, fix
carry: carry, bear
transmit: transmit, pass on, transfer, transmission
trigger: set off reaction
belong: belong, belong to
concern about: concern, be about, have to do with
manage to: manage to, succeed in
destroy: break down
improve knowledge: ~improve knowledge
count: count
guess: guess
publish: publish, release, update, bring out
teach: teach, train, instruct, education, educate, training course
learn to: practice, practise
share: share
bring: bring, take along, bring along
collect: collect, gather
send off: refer, referral, send on
store away: preserve
"""

NOUNS = """
introduction: ~introduction, ~overview, ~at a glance, ~summary, ~in brief, ~about, ~key fact, ~background
sources: ~source, ~reference, ~literature
child care: childcare
movement: movement, motion
ability: ability, capability, capacity
chance of recovery: prognosis, outlook
pressure: pressure
strength: strength, power
tool: tool, instrument, device, equipment, apparatus
belongings: belongings
room: room
bed: bed
clothes: clothes, clothing
towel: towel
shoe: shoe, footwear
exercise noun: exercises
route: route, path
opportunity: opportunity
advantage: ~plus point
rule: rule, regulation
law suit: ~legal case
society: society
community: community
school: school
colleague: colleague, coworker, co worker
employer: employer, boss
expert body: ~panel of experts
beginning stage: early stage
attack: attack episode, episode, bout
function: function
structure: structure
pattern: pattern
mixture: mixture, mix, blend
gap: gap
edge: edge, margin, rim
hole: hole
tube: tube, hose
needle: needle
knife: scalpel
camera: camera
screen: monitor screen, display
garbage: garbage, trash, rubbish, waste
elevator: elevator, lift
vacation: vacation, holiday
apartment: apartment, flat
diaper: diaper, nappy
pacifier: pacifier, dummy
faucet: faucet, tap
refrigerator: refrigerator, fridge
sidewalk: sidewalk, pavement
mail: post office
bathroom: bathroom, toilet, restroom, lavatory
stroller: stroller, pram, buggy
candy: candy, sweets, sweet stuff
cookie: cookie, biscuit
soda: soda, soft drink, fizzy drink
snack: snack
beverage: beverage, drinks
bandaid: band aid, sticking plaster
doctor's office: doctor office, doctor's office, surgery hours, medical practice, doctor's practice, doctor practice,
    gp practice
operating room: operating room, operating theater, operating theatre
prescription paper: ~prescribed medication
ward: ward, hospital ward
emergency call: ~emergency phone number
part: part, section, portion, piece, component, share of, area, region
way: manner, fashion
number: number, amount, quantity
kind: kind, type, sort, form of, variety
problem: problem, issue, complication
question: question, query
area: site, location, zone
time: time, point in time, moment, occasion
period: period, time period, period of time, phase, stage, spell, timespan
example: ~example, ~for example, ~for instance, ~such as, ~eg, ~e g, ~like, ~including, ~instance, ~among them
result: result, outcome, finding, consequence, as a result, consequently
level: level, concentration
group: group
decision: decision aid
difference: differences
idea: idea, notion, concept
view: opinion, point of view
fact: ~fact, ~in fact, ~actually, ~as a matter of fact
step: step, measure taken
task: task, job
feature: feature, characteristic, property, trait
home: home, house
country: country, nation
everyday life: everyday life, daily life, day to day life, daily living
mind: mental, mentally, psychological, psychologically, emotional, emotionally
work place: workplace
leaflet: leaflet, package insert, package leaflet, patient information leaflet, package information leaflet
website: website, site online, web page, webpage
internet: internet, online, web
phone: phone number, telephone number
help noun: assistance, support
factor: factor
course: course
member: member
person role: ~role
picture: picture, image
figure: illustration, diagram
guideline: guideline
topic: topic, subject
feeling: feeling, emotion
habit: habit
lifestyle: lifestyle, way of life
package: pack, package, packet, box
form: form
list: list
goods: product
use noun: usage
term: term word
condition phrase: circumstance, situation
data: data
law: law
money: money
car: car, vehicle, automobile
food: foodstuff
fluid: fluid, liquid
skin area: patch of skin
opening: opening
layer: layer
lining: lining
wall: wall
surface: surface
size: size
shape: shape
speed: speed, pace
force: force
rate: rate, proportion, percentage of
reaction: reaction
evidence: evidence, proof
"""

QUALITIES = """
comfortable: comfortable, comfortably
quick: prompt
exhausting: exhausting, tiring, draining, strenuous, arduous
dangerous name: ~so called
frightening: frightening, scary, terrifying
surprising: surprising, astonishing, amazing
convenient: convenient, practical, handy
modern: modern, up to date method, state of the art
common: commonplace, everyday
strange: strange, odd, peculiar
current: latest
reliable: reliable, trustworthy, dependable
detailed: detailed, in detail, in depth, exact detail
independent: independent, self reliant
aware: aware, conscious of
noisy: noise
upsetting: upsetting
accessible: accessible
rich in: rich in, high in, full of
attractive: attractive
fatty: fatty
greasy: greasy, oily
runny: watery, runny
sticky: sticky
smelly: smelly, foul smelling
pale: pale, pallid
bluish: bluish, blue
yellowish: yellow, yellowish
harmless word: ~suitable, ~appropriate, ~right for
suitable: suitable, appropriate, fitting, right for you
wide: wide, broad
whole: ~as a whole
main: ~chief
possible: ~possible
available: available, on offer, to be had, ready
necessary: ~needed
unpleasant: unpleasant, uncomfortable, disagreeable, nasty
pleasant: pleasant, comfortable, nice
annoying: annoying, bothersome, troublesome
obvious: noticeable, visible sign
special: special, particular
additional: ~additional
usual: customary
happy: happy, content, pleased, glad
sad: sad, unhappy, low mood, miserable, blue mood
angry: angry, cross
calm: calm mood, quiet, peaceful
brave: brave
busy: busy
free: free, free of charge, at no cost, for free, without charge
expensive: expensive, costly
cheap: cheap, inexpensive, low cost
popular: popular
well known: well known, familiar, established
common sense: ~sensible
careful check: close, closely, careful look, thorough
ready: ready, prepared
dense: dense
round: round
smooth: smooth
rough: rough
hard: firm, solid, rigid
fresh: fresh
raw: raw, uncooked, undercooked
ripe: ripe
sweet: sweet
bitter: bitter
bright: bright
dark: dark
loud: loud, noisy
quiet: silent
responsible: responsible
personal: personal, own
joint: mutual
human: humane
scientific: scientific, scientifically
technical: technical
typical: characteristic of
serious thought: ~seriously
"""
