"""English everyday words that say the same, one group a line (see `pipeline.features.data_en_same_medical`)."""

from __future__ import annotations

GROUPS = """
abandon, give up
able, capable, in a position
absent, missing, away
accept, agree to, tolerate
acceptable, okay, all right, fine, tolerable
accident, mishap
accompany, come with, go with
accurate, precise, exact, correct, reliable
accurately, precisely, exactly, reliably
achieve, reach, attain, accomplish, manage
active, busy, lively, on the go
activity, task, action, pursuit
actual, real
adapt, adjust, tailor, change, modify
add, include, put in
additional, extra, further, more, added, supplementary, another
address, tackle, deal with
adequate, sufficient, enough
adjust, fit, set
admit, confess
advantage, benefit, plus, strength, pro, good point
disadvantage, drawback, downside, con, minus
advice, recommendation, tip, guidance, counsel
advise, recommend, suggest, encourage, counsel
afford, pay for
afraid, scared, frightened, fearful
again, once more, once again, anew
aggressive, violent, hostile
agree, be of the same opinion
aim, goal, purpose, objective, target
alcohol, alcoholic drink, drink
alert, awake
allow, let, permit, enable
alternative, option, choice, other option
amazing, astonishing, surprising
amount, quantity, volume, number
angry, cross, annoyed, mad, furious
annoying, irritating, bothersome, a nuisance, troublesome, tiresome, bother
answer, reply, response, respond
appear, occur, show up, develop, emerge, arise, come up, show, form
appear, seem, look
appearance, look
appointment, visit, session, consultation
approach, method, way, strategy, technique, procedure
appropriate, suitable, right, proper, fitting, correct, adequate, good
area, region, part, zone, spot, site, place
argue, quarrel
argument, reason
argument, quarrel, dispute, fight
arrange, organize, plan, set up
arrive, come, get there, reach
article, text
ashamed, embarrassed, feel shame
ask, request, question, enquire, inquire
aspect, point, side, part
assess, judge, evaluate, rate, determine, estimate
assist, help, support, aid, give a hand
assistance, help, support, aid
assume, suppose, think, believe, suspect, presume
attach, fix, fasten, stick, secure
attempt, try, effort
attend, go to, visit
attitude, outlook, mindset
available, on offer, offered, obtainable
average, mean, typical, ordinary
avoid, keep away from, stay away from, steer clear of, prevent
aware, conscious
aware of, know about, know, conscious of
baby carriage, pram, stroller, buggy, pushchair
bad, poor, unfavorable, negative
bag, pouch, sack
balanced, varied, well balanced
band, strap
barrier, obstacle, hurdle
basic, fundamental, essential, simple
basically, in principle, essentially, fundamentally
basis, foundation
bath, tub, bathtub
bathroom, toilet, restroom, lavatory, loo
bearable, tolerable
beautiful, lovely, pretty
because, since
become, get, turn, grow, go
beginning, start, onset, outset
begin, start, commence, set in
behavior, conduct, way of behaving, habit
belief, opinion, view
believe, think, feel, suppose
belongings, things, possession
benefit, profit, gain
best, ideal, optimal, most suitable, perfect
better, preferable
big, large, great, sizeable, huge
bin, trash can, dustbin, garbage can, waste bin
bit, piece
bite, nip
blame, fault, guilt
blanket, cover, duvet
block, obstruct, clog, plug
blocked, clogged, obstructed, plugged
blurred, blurry, fuzzy, unclear, out of focus
body weight, weight
boost, improve, strengthen
boring, dull, monotonous
bother, trouble, worry, disturb, annoy, upset
bottle, flask
bowl, basin, dish
box, container, pack, package, packet, carton
brave, courageous
break, rest, pause
brief, short
briefly, for a short time, shortly
bring up, raise, mention
broad, wide
brochure, leaflet, booklet, pamphlet, flyer
build, construct
build up, develop, increase
building, house
bump, swelling, lump
bumpy, uneven
burden, strain, load, stress
burden, affect, weigh on
business, company, firm
buy, purchase, get, obtain, pick up, acquire
calculate, work out, compute, figure out
call, name
call, phone, ring, telephone, give a call, contact
calm, quiet, peaceful, relaxed, at ease
calm, calm down, soothe, relax
cancel, call off
capacity, ability, capability
car, vehicle, automobile
card, pass
care for, look after, take care of, tend
careful, cautious
carefully, gently, cautiously, with care, closely, thoroughly
carpet, rug
carry, bear, transport
case, situation, instance
casual, informal
catch, grab
causal, causative
cause, reason, trigger, source
cause, trigger, bring on, set off, induce
cautious, careful, wary
center, middle
center, clinic, facility, institution
certain, particular, specific
certain, sure
chair, seat
challenge, difficulty, problem
challenging, difficult, demanding, hard, tough
chance, opportunity, possibility
change, alter, modify, vary
change, alteration, modification, shift, switch
change, replace, swap, exchange
characteristic, typical, feature
characteristic, feature, trait, property, quality
cheap, inexpensive, low cost, affordable
check, make sure, verify, see, test, control
checklist, list
choice, option, selection, decision
choose, pick, select, opt for, decide on
circle, ring
circulate, flow
circumstance, situation, condition
clean, wash, cleanse
cleaning product, cleaner, detergent, cleaning agent
clear, obvious, evident, plain
clear, transparent
clearly, obviously, distinctly, plainly
clever, smart, intelligent
close, near, nearby
close, shut
clothes, clothing, garment, outfit
cloudy, clouded, milky, hazy, murky
coffee, cup of coffee
coat, cover
collapse, break down
collect, gather, pick up, fetch, get
college, university
color, shade
combine, mix, put together
come, arrive
come from, stem from, originate from, be from
come through, survive
comfort, reassure, console
comfortable, comfy, cozy, pleasant
comment, remark
common, frequent, widespread, usual, typical, prevalent
companion, friend, partner
company, firm, business, employer
compare, contrast
complain of, report, have
complaint, problem
complete, entire, full, whole, total
completely, entirely, fully, totally, wholly
complex, complicated, involved
complicated, complex, difficult, tricky
component, part, element, ingredient
computer, pc
conceal, hide, cover up, keep secret
concentrate, focus
concentrate, pay attention
concern, worry
concern, affect, involve, relate to
concerned, worried, anxious
conclusion, result
condition, state
confident, self assured, sure of yourself, self confident
confirm, verify, prove
confuse, mix up, mistake
confusing, bewildering
connected, linked, related, associated
connection, link, relationship, relation, association
consequence, result, effect, outcome
consider, think about, weigh up, look at, take into account
consider, regard as, see as, think of as
considerable, substantial, significant, large, great, major
considerably, significantly, substantially, greatly, clearly, markedly, much, far, a lot
consistently, constantly, steadily
constant, continuous, steady, ongoing, permanent
constantly, continuously, all the time, always, continually, permanently
consume, eat, have
consume, drink, have
contact, get in touch with, reach, turn to, approach
contain, include, have, have in it, hold
container, vessel, box, jar
content, satisfied, happy, pleased
continue, go on, keep on, carry on, persist, last
continue, keep
contribute to, play a role in, play a part in, help cause, add to
control, manage, keep under control, keep in check, get under control
convenient, handy, practical
conversation, talk, discussion, chat
convince, persuade
cook, prepare
cookie, biscuit
cool, chill
cope with, deal with, manage, handle, get by
correct, right, proper, accurate
correctly, properly, right, in the right way, the right way, accurately
cost, price, expense
cotton ball, cotton wool, cotton pad
couch, sofa
counteract, fight, combat, work against
country, nation
couple, pair
course, class, program, training
cover, protect
cover, include
cozy, comfortable
create, make, produce, develop
criterion, standard
crucial, decisive, vital, essential, key, critical
cry, weep, be in tears
curb, rein in
cure, heal
curious, interested
current, present, latest, recent, up to date
currently, at present, at the moment, now
curtain, blind
custom, habit, tradition
customer, client
cycle, ride a bike, bike, ride a bicycle, go cycling
bicycle, bike, cycle
damage, harm, injure, hurt, impair
damage, harm, injury
damp, moist, wet
danger, risk, hazard, threat
dark, dim
data, information, figure
deal with, handle, cope with, manage, tackle, address
debate, discussion
debated, discussed, controversial
decayed, rotten, rotted, carious, bad
decide, make up your mind, make a decision, choose, determine
decision, choice
declare, state
decline, decrease, drop, go down, fall, get less
decline, worsen, get worse, deteriorate
decrease, reduce, lower, lessen
decrease, go down, fall, drop, decline, become less, lessen, get less
defend, protect
deficiency, lack, shortage, shortfall
define, set
definite, clear, certain
definitely, certainly, surely, for sure
degree, extent
delay, hold up, postpone, put off
deliberately, on purpose, intentionally
delicate, sensitive, fragile, tender
demonstrate, show, prove, illustrate
deny, refuse
depend, rely
describe, tell, explain, report
desire, wish, want
despite, in spite of
destroy, kill
detach, separate, loosen
detail, particular
detailed, in depth, comprehensive, thorough, extensive
detect, find, discover, spot, notice, pick up, identify, recognize
determine, find out, establish, work out
determine, decide, influence, affect
develop, form, arise, come about, occur, appear, grow, build up
develop, create, design, invent
development, growth
device, appliance, instrument, machine, gadget, tool, equipment
die down, subside, go away, ease, wear off
difference, distinction
different, various, varied, diverse, several, a variety of, all kinds of, a range of
different, other, another
difficult, hard, tough, challenging, tricky, not easy
difficulty, problem, trouble
digest, break down
diminish, lessen, decrease, reduce
direct, immediate, straight
directly, straight, immediately, right
dirt, filth, grime
dirty, soiled, unclean, contaminated
disadvantaged, deprived
disappear, go away, vanish, go, clear up, be gone
disappointed, let down
disappointing, frustrating
discharge, release
discomfort, unpleasant feeling, complaint
discover, find, find out
discuss, talk about, talk over, go over, speak about
disgust, revulsion
dish, meal, food
dish, plate
dislike, do not like
display, show
dispose of, throw away, discard, get rid of
distance, gap, space
distinguish, tell apart, differentiate
distract, divert
distress, upset, suffering
distressing, upsetting, stressful, hard to bear, burdensome
distribute, spread, hand out
disturb, disrupt, interfere with, upset, interrupt
divide, split, separate
do, carry out, perform, conduct
doubt, uncertainty
drain, flow out
draw, pull
drawing, picture, illustration
dressed, clothed
drill, bore
drink, beverage
drink, sip, have
drip, trickle
drive, travel, go
drop, fall, sink
drop by, visit
dry, towel off
due to, because of, owing to, caused by
duty, task, job
each, every
each day, every day, daily
eager, keen
earlier, sooner, before
early, in good time, at an early stage
ease, relieve, soothe, alleviate, lessen, reduce, relief
easily, readily, simply, without difficulty
easy, simple, straightforward, not difficult, effortless
eat, consume, have
edge, border, margin, rim
education, training, schooling
effect, impact, influence, consequence, result
effective, efficient, successful, helpful
effort, exertion, strain
elect, choose
embarrassed, ashamed, self conscious
embarrassing, awkward
emotion, feeling
emphasize, stress, highlight, underline
employee, worker, member of staff, staff member
employer, boss, company
empty, drain
encourage, motivate
encourage, promote, foster, support
end, be over, come to an end
end, conclusion
energetic, lively, full of energy
engine, motor
enjoy, like, have fun
enjoyable, pleasant, fun, nice
enlarge, get bigger, grow, become larger, expand, swell
enlarged, swollen, widened, bigger
enormous, huge, very large
ensure, guarantee, make sure, see to it
enter, get into, go into, come in, reach, penetrate
entire, whole, complete
entrance, way in
environment, surrounding
equipment, gear, device
error, mistake, fault
escape, get out
especially, particularly, in particular, above all, mainly
essential, vital, crucial, necessary, indispensable, key
establish, set up, found
estimate, guess, judge
evaluate, assess, analyze
even, level, smooth
evenly, uniformly
event, incident, occurrence
eventually, finally, in the end, at some point, ultimately
everyday, daily, day to day, ordinary
everyday life, daily life, day to day life, normal life, daily routine, daily living
exact, precise, accurate
exactly, precisely
examine, study, look at, investigate, check
example, instance, case
excellent, very good, great
exchange, swap, replace
excited, thrilled
exclude, rule out
excrete, pass, get rid of, eliminate
exercise, practice, train, do
exhausted, tired, worn out, drained, weary
exhausting, tiring, strenuous, draining, demanding
exist, be there, be available
expand, widen, stretch, grow
expect, anticipate, reckon with
expected, anticipated, likely
expensive, costly, dear
experience, have, feel, go through, notice, suffer
expert, specialist, professional
explain, describe, clarify, set out, tell
explanation, reason
explore, look into, investigate
expose, subject
express, show, say
extend, lengthen, prolong
extensive, comprehensive, large
extent, degree
external, outer, outside
extra, additional
extreme, very severe
extremely, very, highly, exceedingly, exceptionally
fabric, cloth, material, textile
face down, on your front
facility, institution, center
fact, truth
factor, aspect, element
fade, disappear, pale
failing, weak
fair, just
fairly, quite, rather, relatively, pretty
fall out, come out
fall over, fall, have a fall, fall down, take a tumble
false, wrong, incorrect, untrue
familiar, well known, known
family, relative
family member, relative, member of the family
famous, well known
far, much, a lot
fast, quick, rapid, speedy, swift
fasten, attach, fix
faucet, tap
fear, be afraid of, worry about, be scared of
fear, anxiety, worry
feature, characteristic, property
fee, charge, cost
feel, sense, notice, perceive, experience
feel, touch
feeling, sensation, emotion, sense
female, woman
fetch, get, bring
few, hardly any
field, area
fight, combat, battle, fight off, fight against
figure, number
fill, load
filter, remove, clear, clean
film, layer, coating
final, last
finally, lastly, in the end
find, discover, come across
find, think, feel
find out, learn, discover, get to know
fine, okay, all right, ok
finish, complete
fire, flame
firm, hard, solid
fit, in good shape, in shape, healthy
fit, suit, match
fix, repair
flashing, flickering
flat, apartment
flexible, supple, mobile, bendy
flow, run, stream
fluctuate, vary, change, go up and down
focus on, concentrate on
fold, crease
follow, observe, stick to, obey, adhere to, comply with, keep to
follow, come after
food, foodstuff, meal
food, diet
foot, bottom
forbidden, prohibited, banned, not allowed
forehead, brow
foreign object, foreign body
forget, not remember, fail to remember
form, develop, arise, produce
form, kind, type, sort, variety
form, shape
form, questionnaire, sheet
formerly, previously, in the past
fortunately, luckily, thankfully
found, located
free, loose
frequent, common, regular
frequently, often, commonly
fresh, new
friend, loved one, acquaintance
frightening, scary, terrifying
fruit juice, juice
fully, completely, totally, entirely
fun, enjoyment, enjoyable
function, work, operate
function, job, task, role
fundamental, basic
funny, strange, odd
further, more, additional, other
garbage, trash, rubbish, waste
gather, collect, accumulate
general, overall, common
generally, usually, normally, as a rule, mostly
gentle, careful, soft, mild
gentle, light
gently, lightly, softly, carefully, slightly
genuine, real
get, receive, obtain, be given, have
get, become
get out of, leave
get together, meet
give, offer, provide, supply, hand
give, administer
give, cause
glad, happy, pleased
goal, aim, target
good, fine, favorable, positive
good, well
grab, grip, hold, grasp, hold on to
gradual, slow
gradually, slowly, little by little
grasp, understand
grasp, hold
grave, serious
gray, grey
great, big, large
great, wonderful, excellent
greasy, oily, fatty
grimy, dirty
gritty, sandy, scratchy
group, category, class
group, team
grow, increase, get bigger, get larger, expand
grow up, become an adult
guess, estimate, suppose
guide, manual
guidelines, rule
gym, fitness center, fitness studio
habit, routine
hair dryer, blow dryer
handkerchief, tissue
handle, deal with
handle, hold, touch
happen, occur, take place, come about, arise
happy, glad, pleased, content
hard, difficult, tough
hard, firm, solid
hardly, barely, scarcely
harm, damage, hurt, injure
harmful, damaging, bad, detrimental, dangerous
have, own, possess
have, suffer from, experience, get
have, undergo, get
have, eat
have, include, contain
heal, get better, recover, get well, mend
healthy, well, fit, in good health
healthy, good for you
hear, listen to
heavy, strong, severe
heavily, strongly, severely, badly
height, size
help, aid, assist, support, be of use
helpful, useful, beneficial, of use, of help, valuable
here, in this place
hidden, concealed
hide, conceal, cover, mask
high, raised, elevated, increased
highlight, stress
highly, very
hinder, hamper, impede, prevent
hint, sign, indication, clue
hit, strike, affect
hit, knock, bump
hold, grip
hole, opening, gap
holiday, vacation, trip
home, house
honest, open, frank
honestly, openly
hope, wish
hopeless, desperate
hospital, clinic
hot drink, warm drink
household, home
house, home
huge, enormous, very large
human, person
hurry, rush
hurt, injure, damage
hurt, be painful, ache, cause pain, be sore
husband or wife, spouse
hygiene, cleanliness
idea, thought, notion, concept
ideal, best, perfect
ideally, preferably, best
identify, recognize, detect, find, pinpoint
ignore, disregard, take no notice of
illustrate, show
imagine, picture, think of
impact, effect, influence
impaired, limited, reduced, restricted, damaged
impair, limit
impair, damage
impair, interfere with
important, significant, essential, relevant, key, major, crucial, vital
impression, feeling
improve, get better, make better, enhance
include, contain, comprise, cover, involve, have
including, such as, among them, like
income, earnings
incomplete, partial
incorrect, wrong, false
increase, rise, go up, grow, climb
increase, raise, heighten, boost, push up
increased, higher, greater, elevated, raised
increasingly, more and more
independent, self sufficient, self reliant
independently, on your own, without help
indicate, suggest, point to, show, be a sign of, hint at, mean
indication, sign
individual, single, separate
individual, personal, own
industry, sector
inevitable, unavoidable
influence, affect, have an effect on, shape
influence, effect, impact
inform, tell, notify, let know
information, detail, fact, advice
ingredient, component, substance
initial, first, early
initially, at first, to begin with, at the beginning
injure, hurt, wound, damage
injured, hurt, wounded
inner, internal, inside
insert, put in, place, introduce, push in
inside, within, in
insist on, demand
inspect, examine, look at, check
install, fit, put in
instant, moment
instruct, teach, show, train
instruction, direction, guidance, advice
insufficient, not enough, inadequate, too little
intake, consumption
intend, plan, mean
intense, strong, severe, powerful
intensity, strength, severity
intention, plan
interfere with, disturb, affect, disrupt
interrupt, break off, pause
interval, gap
investigate, look into, study, examine, explore
involve, include, mean, entail
involve, affect
involved, affected
irritate, upset, inflame, annoy, bother, aggravate
irritated, upset, inflamed
isolated, alone, cut off
issue, problem, matter, topic, question, subject
item, thing, object, article
itself, himself
jewelry, jewellery, jewel
job, work, profession, occupation
job, task
join, connect
joke, make fun
joy, pleasure, happiness
judge, assess
jump, leap, hop
just, only, simply
just, exactly
keep, maintain, retain, preserve
key, important, main
kid, child
kind, type, sort, form
kind, friendly, nice
kitchen roll, paper towel
knock out, lose
know, be aware, realize
knowledge, understanding
label, tag
lack, shortage, absence
land, country
large, big, great, major
largely, mainly, mostly, for the most part
last, continue, go on, take, persist, go on for
lasting, permanent, long lasting, long term
late, delayed
later, afterwards, at a later date, after that
later in life, in later life, at an older age
latest, most recent, newest
layer, coat, sheet
lazy, idle
lead, guide
lead to, cause, result in
leading, main
leak, escape, seep
learn, study
leave, go away from
leave out, skip, omit, miss
leisure, free time, spare time
length, duration
less, not as much, lower
lesson, class
let, allow, permit, leave
level, amount, concentration
level, stage, degree
life expectancy, life span, lifespan
life partner, partner
lift, elevator
lift, raise, pick up
light, slight, mild
like, enjoy, love, be fond of
likely, probable, expected
limit, restrict, reduce
limit, boundary
limitation, restriction
limited, restricted
line, row
link, connection, association
link, connect, associate
liquid, fluid, runny
list, name, set out
listen, pay attention
little, small, tiny
live, reside
load, burden
located, found, situated
lonely, alone, isolated
long lasting, persistent, prolonged, long term
look, appear, seem
look forward to, be happy about
loose, wobbly, slack
lose, no longer have
lots, plenty
loud, noisy
love, affection
lovely, nice
low, small, reduced
lower, reduce, decrease, bring down, cut
lower, less, smaller
luckily, fortunately
lukewarm, tepid
lunch break, midday break
luggage, baggage, suitcase
mad, crazy
mail, post
main, chief, major, most important, primary, principal, key
mainly, mostly, primarily, chiefly, largely, above all, especially
maintain, keep up, preserve, keep
major, big, large, significant, important
majority, most
make, produce, create, manufacture, form
make, do
make, prepare
man, male, guy
manage, cope, get by
manage, control, run
mandatory, compulsory, required, obligatory
manner, way, fashion
many, numerous, a lot of, lots of
marked, clear, distinct, pronounced
massive, huge
match, fit, correspond to
material, substance
matter, issue, subject
matter, be important
meal, dish, food
mean, signify, imply, stand for
meaning, sense
means, method
measure, step, action
measure, check, take, determine
measurement, reading, value
medium sized, average sized
meet, get together, see
meeting, appointment
melt, dissolve
member, part
mention, name, bring up, say, tell
mess, disorder
method, way, approach, technique, procedure
middle, center, mid
mild, gentle, light
mind, object
mind, head
minimal, very small
miss, skip, forget, leave out
mistake, error, slip
mix, blend, stir, combine
mixture, mix, blend, combination
mobile, able to move, flexible
mobile phone, cell phone, smartphone, mobile, cellphone
modern, up to date, new
moderate, medium, average
moisten, wet, dampen
moisturize, keep moist
moment, instant
monitor, check, observe, watch, keep an eye on, control
mood, state of mind
more, further, additional, extra
morning, a m
mostly, mainly, usually, largely
motivate, encourage
mouth, oral cavity
move, shift
movement, motion
movie, film
much, far, a lot, considerably
muscle strength, strength
naked, undressed, bare
name, call
narrow, tight
nasty, unpleasant, horrible
nation, country
natural, normal
near, close to, by
nearly, almost
neat, tidy
necessary, needed, required, essential
need, requirement
need, require, have to have, want, call for
negative, bad
neglect, not look after
nerve wracking, stressful
nervous, anxious, tense
new, novel, recent
nice, pleasant, lovely, good
night, nighttime
noise, sound
noisy, loud
normal, usual, regular, ordinary, natural, typical
normally, usually, generally, typically, ordinarily
note, write down, jot down, record
note, remember
notice, note, see, spot, realize, observe, become aware of
noticeable, marked, visible, apparent
now, currently, at present
number, amount, quantity
numerous, many, countless
nursery, daycare, kindergarten, day care center, preschool
nursing home, care home, retirement home, old people home
object, thing, item
observe, watch, see, notice, follow
obtain, get, receive, acquire
obvious, clear, apparent, evident, plain
occasion, time
occasional, from time to time
occur, happen, arise, appear, develop, come up, take place
odd, strange, unusual, peculiar
offer, provide, give
offer, service
office, workplace
official, formal
often, frequently, commonly, regularly
ok, okay, all right, fine
old, aged
older, elderly
one another, each other
ongoing, continuing, continuous
only, just, solely, merely, purely
only, sole
onset, start, beginning
open, unlock
open, honest
opening, hole, gap
opinion, view, point of view
opportunity, chance, possibility
opposite, reverse
option, possibility, choice, alternative
order, sequence
ordinary, normal, usual, common
organize, arrange, plan
origin, source, cause
original, first
other, further, another, different, additional
outcome, result
outer, external, outside
outing, trip, excursion
outline, describe
outside, outdoors, in the open air, out of doors
overall, in total, in general, generally, all in all
overcome, get over, conquer, beat
overlook, miss
overtired, exhausted
own, personal
pack, package, packet
page, website
pale, pallid
pants, trousers
paper, document
part, portion, section, piece, component, area
part, role
partial, incomplete
partially, partly, in part
participate, take part, join in
particular, special, specific, certain
particularly, especially, very, in particular
partner, spouse
pass, go by
patience, time
pattern, routine
pay, cover
peaceful, calm
peak, high point
peel, flake, flake off, peel off, come off
perceive, notice, feel, sense
perfect, ideal
perfectly, completely
perform, do, carry out
perfume, fragrance, scent
perhaps, maybe, possibly
period, time, phase, stage, stretch
permanent, lasting, long term
permanently, for good, forever
permission, consent
permit, allow
persist, continue, last, remain, not go away
persistent, lasting, continuous, ongoing
person, human, individual, human being
personal, own, individual, private
persuade, convince
phase, stage, period
physically active, active
pick up, get, catch
pick up, collect
picture, image, photo
piece, bit, part
pillow, cushion
place, put, lay, position
place, spot, location
plan, schedule, arrange, intend
play, take part in
pleasant, nice, enjoyable
pleased, happy, glad
plenty, lots, enough
point, aspect
pointless, useless, no use
polite, courteous
pollution, dirt
poor, bad, inadequate
poor, low income
popular, well liked, widely used
position, place, posture
positive, good
possibility, option, chance, opportunity
possible, conceivable, potential
possible, feasible, doable
post, mail, send
posture, position
potential, possible
potentially, possibly
pour, tip
powerful, strong
practical, useful, handy
practice, exercise, rehearse, train
precaution, safety measure, precautionary measure
precise, exact, accurate
predict, foresee, forecast, tell in advance, say
prefer, like better, favor, rather have
prepare, get ready, make
present, existing
present, show, introduce
present, gift
preserve, keep
press, push
pressure, stress
pretty, quite, fairly
prevent, avoid, keep from, stop from
prevent, protect against
previous, earlier, former, past, prior
previously, before, earlier, in the past
price, cost
primarily, mainly, mostly
principle, rule
prior to, before
private, personal
probably, likely, presumably, in all likelihood, most likely
problem, difficulty, trouble, issue
problematic, difficult
procedure, method, process, technique
proceed, go on, go
process, procedure
process, break down
produce, make, generate, create
product, item, article
profession, job, occupation
professional, expert, specialist
profit from, benefit from
program, scheme, plan
advance, progress
progress, headway
promise, say
prompt, quick
promote, encourage, foster, support
proof, evidence
proper, right, correct
properly, correctly, right, well, thoroughly
proportion, share, percentage
protect, shield, guard, safeguard
proud, pleased
prove, show, demonstrate
proven, shown
provide, give, offer, supply, deliver
provided, if
psychological, mental, emotional
public transport, bus and train
publish, release
pull, tug, drag
punish, penalize
purchase, buy
pure, clean
purpose, aim, goal
push, press
put, place, lay, set
quarrel, argue, fight
question, ask
quick, fast, rapid
quickly, fast, rapidly
quiet, calm, peaceful, silent
quite, rather, fairly, pretty, relatively
race, ethnicity
rapid, fast, quick
rarely, seldom
rash, hasty
rather, quite, somewhat, fairly
rather, instead
raw, uncooked
reach, get to, arrive at
react, respond, have a reaction, show a reaction
reaction, response
ready, prepared
real, true, actual, genuine
realize, notice, become aware, recognize, understand
really, truly, actually, very
reason, cause, explanation, ground
reassure, calm, comfort
reassuring, comforting
receive, get, be given
recent, new, latest
recently, lately, not long ago
recognize, notice, spot, detect, identify
recommend, advise, suggest
record, write down, note, document
recover, get better, get well, heal, improve
recovery, healing, convalescence, getting better
red, reddish, reddened
redness, reddening
reduce, decrease, lower, lessen, cut, bring down, minimize, diminish
refer to, send to
refreshed, rested
refrigerator, fridge
refuse, decline, say no, not want
region, area
register, sign up, enroll
regular, steady
regularly, on a regular basis, at regular intervals, routinely
regulate, control, adjust
regulation, rule
reject, turn down, refuse
relate, tell
relation, relationship, connection
relationship, partnership
relatively, fairly, quite, comparatively, rather
relax, unwind, rest, calm down
relaxation, rest
relaxed, calm, at ease
release, give off, let out, free
relevant, important, significant
reliable, dependable, trustworthy, accurate
reliably, dependably
relief, easing
relieve, ease, alleviate, soothe, reduce, lessen, relief, help with, provide relief from
religion, faith, belief
rely on, depend on, count on, trust
remain, stay, be left
remainder, rest
remaining, left over, left
remark, comment
remarkable, striking
remember, keep in mind, bear in mind, think of, recall, not forget
remind, jog the memory of
remote, distant
remove, take out, take off, take away, get rid of, extract, eliminate
removed, gone
repair, mend, fix
repeat, do again, redo
repeated, frequent, recurring, several
repeatedly, again and again, over and over, many times, time and again, over and over again
replace, substitute, exchange, swap, change
report, describe, say, mention, tell
report, account
reputation, name
request, ask for, demand
request, wish
require, need, call for, take
required, needed, necessary
reserve, book
resist, withstand
resolve, go away, clear up
resolve, solve
respond to, react to
responsible, in charge
responsibility, duty
rest, take it easy, relax, put your foot up
rest, remainder
rest, break
restless, fidgety, agitated
restrict, limit
result, outcome, consequence, finding
result from, be caused by, come from
retire, stop working
return, go back, come back
reveal, show
review, check, look at, go over
reward, prize
rich in, high in, full of
ride, trip, journey
right, correct, proper
rinse, wash, wash out, flush
rise, increase, go up, climb
rise, increase, growth
risky, dangerous
role, part, function
room, space
rotten, decayed, bad
rough, coarse
roughly, about, approximately
round, circular
routine, habit
routine, standard, regular
rub, massage, work
rubbish, garbage, waste, trash
ruin, destroy
rule, regulation, guideline
rule out, exclude
run, jog
runny, watery, liquid
rush, hurry
sad, unhappy, down, low, depressed
safe, harmless, secure, without risk
safely, without risk, without danger
satisfied, happy, content
satisfy, meet
save, rescue
save, keep
say, tell, state, mention
scared, afraid, frightened
schedule, timetable, plan
scheme, program, plan
scientific, academic
screen, display, monitor
search for, look for, seek
second hand smoke, passive smoking, passive smoke, other people smoke
section, part
secure, safe
secure, fasten
see, view, look at
see, notice, spot
seek, look for, search for, ask for, get
seem, appear, look
select, choose, pick
selection, choice
send, mail, post, forward
sensation, feeling
sense, feel
sensible, reasonable, wise, advisable, a good idea
sensitive, delicate, tender, responsive
separate, divide
separate, individual, different
separately, individually, apart
serious, severe, bad, grave, major
seriously, severely, badly
serve as, act as, function as
service, offer
session, appointment, meeting
setting, environment
settle, calm
several, a number of, various, multiple, different
several, a few
severe, serious, bad, strong, intense, heavy, extreme
severely, badly, seriously, strongly, heavily
shake, tremble
shape, form
share, proportion, part
share, divide
sharp, pointed
sheet, page
shelf life, expiry date
shield, protect, guard
shift, move
shine, glow
shop, store, supermarket
short, brief
shortage, lack
shorten, cut short
shortly, soon
shout, yell, scream
show, demonstrate, illustrate, indicate, reveal, prove
show, teach, explain to, demonstrate to
shower, take a shower, have a shower
shut, close
shy, timid
sickness, illness
side, aspect
sight, view
sign, indication, signal, symptom, clue, hint
significant, important, considerable, major
significantly, considerably, markedly, clearly
similar, alike, comparable
similarly, in the same way, likewise
simple, easy, straightforward, plain
simply, just, easily
simultaneously, at the same time
single, individual, one
situation, circumstance, position, case
size, dimension
skill, ability
skip, leave out, miss, omit
sleep, be asleep
slight, small, minor, mild
slightly, a little, a bit, somewhat, mildly
slim, thin, slender
slip, slide
slippery, smooth
slow, gradual
slow down, delay
slowly, gradually, little by little
small, little, tiny
smell, odor, scent
smelly, foul smelling
smooth, even
so called, known as
soak, bathe
soap and water, soapy water
social, interpersonal
soda, soft drink, fizzy drink, lemonade, pop
soft, gentle
soft, tender
solid, firm, hard
solution, answer
solve, resolve, fix
some, certain
sometimes, at times, now and then, occasionally
soon, before long, shortly
soothe, calm, ease, relieve
sore, painful, tender
sort, kind, type
sound, noise
source, origin, cause
space, room, gap
spare, save
speak, talk
special, particular, specific, specialized
specialist, expert
specialized, special
specific, particular, certain, special
spectrum, range
speech, language
speed, pace, rate
speed up, accelerate
spell, phase, period, episode
spend, use
spicy, hot
spill, pour
spit out, bring up
split, divide, separate
spoil, ruin, go off, go bad
sponge, cloth
sport, exercise, physical activity
spot, patch, mark, area
spot, notice, see, recognize
spouse, husband or wife, partner
spread, extend, expand
spread, apply, distribute
stable, steady
staff, employee, team, personnel
stage, phase, step
stain, mark
stair, staircase, step
standard, normal, usual, routine
start, begin, commence, initiate, take up, set in
start, beginning, onset
state, condition
statement, claim
stay, remain, keep
stay, visit
stay in touch, keep in touch, keep in contact
steady, constant, even, stable
steep, sharp
step, measure, stage
stick, cling, adhere
sticky, tacky
stiff, rigid
still, nevertheless
still, even now
stimulate, encourage, activate, boost, trigger
stir, mix
stomach, tummy, belly
stop, end, cease, quit, discontinue, give up
stop, halt, come to a stop
stop, prevent
store, keep, put away
storage, keeping
story, account
straight, upright, direct
straightforward, easy, simple
strain, stress, burden, put strain on, overload
strange, odd, unusual, weird, peculiar
stranger, unknown person
strategy, plan, approach
strength, power, force
strengthen, make strong, build up, boost, improve
strengthen, make stronger
stress, emphasize
stress, strain, tension
stressful, demanding, distressing
stressed, under stress
stretch, extend
strict, rigorous
strictly, closely, exactly
strike, hit
striking, noticeable
strong, powerful, intense, severe
strongly, heavily, greatly
structure, build
struggle, find it hard, have difficulty
study, examine, investigate, look at
study, investigation, trial
stuffed, full
subject, topic, theme
subsequent, following, later
subside, go down, ease, wear off, die down
substance, material, chemical
substantial, considerable, large
substitute, replacement, alternative
succeed, be successful, work
success, achievement
successful, effective
successfully, with success
sudden, abrupt, unexpected
suffer, be in pain
suffer from, have, be affected by, experience, live with
sufficient, enough, adequate
sufficiently, enough, well enough
sugary drink, sweetened drink, soda, drink with a lot of sugar, sweet drink
suggest, indicate, imply, point to
suggest, recommend, advise, propose
suggestion, idea, recommendation, tip
suit, be right for, be suitable for
suitable, appropriate, right, fitting, proper
sum, amount
summary, overview
sun, sunlight, sunshine
sunny, bright
supervise, watch, oversee
supplement, add to
supply, provide, deliver, give
support, help, assist, encourage, aid, back
supportive, helpful, encouraging
suppress, hold back, inhibit, block
sure, certain
surface, top
surname, last name, family name
surplus, excess
surprise, astonish
surprising, unexpected
surprisingly, unexpectedly
surround, encircle, enclose
surrounding, nearby, neighboring
surrounding, environment
surroundings, environment
survey, poll
suspect, think, assume, believe
suspected, possible, presumed
sweet, candy, sweet thing
sweet, sugary
sweets, candy
swift, quick, fast
swiftly, quickly
swim, go swimming
swing, sway
switch, change
system, method
tackle, deal with
take, last, need, require
take, consume, swallow, ingest, use
take, bring
talent, gift
talk, chat, conversation, discussion
talk, speak, chat
talk about, discuss, speak about
tap, faucet
target, aim at
task, job, duty, function
tasty, delicious
teach, educate, instruct, train, show
team, group
tear, rip
tell, say
tell, explain, describe
tell apart, distinguish
temporary, passing, short term, brief, short lived, for a limited time
temporarily, for a short time, for a while
tend, be inclined
tender, sore
tense, tight
tension, stress
term, word, expression, name
terrible, awful, dreadful, horrible
test, try, try out, check
test, examination
then, after that
therefore, so, thus, that be why
thick, dense
thin, fine
thin, slim
thing, object, item
think, believe, consider, feel, assume
think about, consider, reflect on, think over
thorough, careful, detailed
thoroughly, carefully, properly, well, completely
thought, idea
threat, danger
throw up, be sick
thus, therefore, so
tidy, neat
tidy up, clean up, put away
tie, bind
tight, narrow, close fitting
tighten, tense
time, period
time, occasion
timely, in good time
tin, can
tiny, very small, minute, little
tip, advice, hint, suggestion
tip, end
tired, exhausted, weary, worn out
tiring, exhausting, strenuous
tissue, handkerchief
together, jointly, with one another
toilet, bathroom, loo, lavatory
tolerate, bear, cope with, stand
tool, instrument, aid
top, upper
topic, subject, theme, issue
toss and turn, lie awake, sleep restlessly
total, whole, entire
total, sum
touch, feel, contact
tough, hard
town, city
toxic, poisonous
trace, small amount
track, follow
train, exercise, practice
trained, qualified, skilled
training, exercise
training, education, instruction
trait, characteristic
transform, change
transport, carry, move
trash, garbage, rubbish, waste
travel, go, journey
traveler, tourist, person travelling
treat, handle
treat, care for
treat, manage
trend, tendency
tremble, shake
tricky, difficult
trigger, cause, set off, bring on
trip, journey, holiday, travel, tour, vacation
trip, stumble, fall
trouble, problem, difficulty
trouble, bother
troublesome, annoying
true, correct, right
truly, really
trust, rely on, have confidence in
truth, fact
try, attempt, make an effort
try, test
tummy, belly
turn, become
turn, rotate, twist
twisted, bent
type, kind, form, sort
typical, usual, characteristic, common, classic
typically, usually, normally
unable, not able
unbearable, intolerable
unclear, not clear, uncertain, not known
uncomfortable, unpleasant, awkward
unconcerned, not worried
uncover, expose
undergo, have, go through
underlying, basic
understand, grasp, comprehend, see, know
understandable, clear, comprehensible
understanding, knowledge
undress, take off your clothes, get undressed
unexpected, sudden, surprising
unexpectedly, suddenly
unfortunately, sadly, regrettably
unhappy, sad
uniform, even
unique, special
unite, join
unlikely, improbable
unpleasant, uncomfortable, nasty, disagreeable, not nice
unsteady, shaky, wobbly
unsure, uncertain, not sure
untrue, false, not true
unusual, uncommon, strange, odd
upper, top
upright, straight
upset, distressed, sad, worried
urge, desire
urgent, pressing
urgently, as soon as possible
use, utilize, make use of, employ, apply
use, application, usage
useful, helpful, beneficial, practical, of use
useless, of no use, no use
user, person who use it
usual, normal, common, typical, customary
usually, normally, generally, typically, mostly, mainly
vacation, holiday
vacuum, hoover
vague, unclear
valid, correct
valuable, useful, precious
value, reading, level, result, measurement, figure
van, car
vanish, disappear, go away
variant, form, version
variety, range
various, different, several, diverse
vary, differ, be different, change, fluctuate
vehicle, car
verify, check, confirm
version, form
very, extremely, really, highly, particularly, especially
very small, tiny
victim, casualty, injured person
view, opinion
view, see
violent, severe, intense
visible, noticeable, apparent, can be seen, can see
visit, go to, see, attend, go and see
visit, stay, appointment
vital, essential, crucial
volume, amount
voluntary, optional
vulnerable, at risk, susceptible, sensitive, prone
wait, hold on
waiting time, wait
wake, wake up, awaken
walk, go on foot, stroll, go for a walk, take a walk
want, wish, would like
warm, heat
wash, clean, rinse
waste, rubbish
waste product, waste, waste substance
watch, observe, look at, monitor, keep an eye on
watch, limit, be careful with, keep an eye on, control
way, method, manner, means
weak, feeble, frail
weaken, make weak
weaken, make weaker
weapon, tool
wear, put on, have on
wear away, wear down, erode
wear off, fade, lessen, subside
web page, website, site
weep, cry
weigh up, consider, balance
weird, strange
well, properly, thoroughly
well known, familiar
wet, moist, damp, moisten
wheel, turn
while, as
whole, entire, complete, all
wholly, entirely
why, for what reason, how come
wide, broad
widely, commonly
widen, dilate, expand
widespread, common
wild, uncontrolled
willing, ready, prepared
willpower, strength of will
wipe, clean
wise, sensible
wish, want, would like
within reach, close by, near you, to hand
witness, see
woman, lady, female
wonder, ask yourself
work, function, be effective, take effect, be successful
work, job, employment
work out, calculate
work surface, worktop, countertop
worker, employee
working day, weekday
workplace, work, job
world, globe
worldwide, around the world, globally
worried, concerned, anxious, afraid, scared
worry, concern, fear, trouble, bother
worsen, get worse, deteriorate, aggravate, exacerbate
worth, value
worthwhile, useful, worth it, sensible
wound, sore
wrap, bandage
wrinkle, line, crease
write, note
write down, note, record, note down, make a note of
wrong, incorrect, false, mistaken
wrongly, incorrectly
yearly, annual, once a year
young, little
yearly, every year, annually
zip, zipper
eat a lot of, have a lot of
tolerance, tolerability
underestimate, play down, take too lightly, not take seriously
overdo it, do too much
catch your breath, get your breath back
cloud, become cloudy
wearing, tiring
wheelchair accessible, barrier free
recommended, advisable, advised
noise, din
anticipate, foresee
cushion, absorb
soften, make soft
gap, space
narrowing, constriction, stenosis
narrow, become narrow, constrict
blockage, obstruction
flush, red
glow, shine
burst, rupture, break open
leaky, not tight
sag, droop
numb, deadened
dull, aching
stabbing, sharp, piercing
throbbing, pounding, pulsating, pulsing
burning, stinging
stiff, inflexible
flaky, scaly
raised, bumpy
watery, teary
teary, tearful
cracked, chapped
coated, furry
irritable, bad tempered, easily annoyed, grumpy
dizzy, light headed
picky, fussy
clumsy, awkward
restful, refreshing, sound
deep, sound
nap, short sleep, doze
doze, nap
snooze, nap
pop, burst
supple, smooth, soft
remains, leftovers, food residue, food remain
stare at, look at, gaze at
ground, floor
prefer to, would rather, rather
comfortable, at ease
come on, start, set in
since childhood, since be a child, since she be a child, since he be a child
be better to, be best to
move, travel, pass
be named after, get its name from
grow back, regrow, come back
hold together, keep together
keep an appointment, attend an appointment
wipe off, clean off
be away, be absent
scratch yourself, scratch
shave, remove hair
hair removal, depilation
go grey, turn grey
fall ill, become ill, get ill
catch fire, start burning
ring the bell, press the bell
hurry, be quick
sit up, sit upright
lean forward, bend forward
lean back, recline
get well soon, get better soon
lose hair, go bald
drop out, quit
drop in, visit
sleep in, sleep late
wake in the night, wake up at night
stay up, not go to bed
bottle fed, fed with a bottle
bring to the boil, boil
cut into, slice
chop, cut up
sprinkle, scatter
spread out, distribute
top up, refill
use again, reuse
reusable, can be used again, can be reused
disposable, single use, for single use
waterproof, water resistant
fragrance free, unscented, without perfume, free of perfume
sugar free, without sugar, unsweetened
alcohol free, non alcoholic, without alcohol
low fat, with little fat, reduced fat
high fiber, rich in fiber, fiber rich
high fat, fatty, rich in fat
home made, homemade, made at home
well rested, rested
well being, wellbeing
well balanced, balanced
long lasting, lasting
time consuming, takes a lot of time
easy to use, simple to use, user friendly
hard to treat, difficult to treat
easy to treat, treat easily
widely used, commonly used, often used
rarely used, seldom used
commonly called, often called, usually called
medically known as, in medical language
school age, of school age
middle aged, in middle age
working people, employee, people in work
sick leave, time off work
sick note, doctor note, medical certificate, certificate of incapacity for work
health insurance card, insurance card
waiting room, waiting area
emergency number, emergency phone number, emergency telephone number
poison center, poison control center, poison control, poison information center, poisons unit
vaccination card, vaccination record, vaccination certificate, vaccination booklet, vaccine card
donor organ, donated organ
blood donation, donating blood, giving blood
blood donor, person who give blood
medicine cabinet, medicine chest
first aid kit, first aid box
ice pack, cold pack, cool pack, cold compress
hot water bottle, heat pad, heating pad
heat pack, hot pack, warm compress
cotton swab, cotton bud, q tip
toilet paper, toilet tissue, loo roll
sanitary towel, sanitary pad, pad
panty liner, pantyliner
nail scissors, nail clipper
wash cloth, washcloth, flannel, face cloth
bed linen, bed sheet, bedding
duvet, quilt, comforter
underpants, underwear, briefs
sneaker, trainer, running shoe, sports shoe
insole, shoe insert
high heels, high heeled shoe
tights, pantyhose
sweater, jumper, pullover
swimming costume, swimsuit, bathing suit
swimming pool, pool
gymnastics, exercises
cycling, riding a bike, biking
stationary bike, exercise bike
warm up exercise, warm up
muscle soreness, sore muscle, aching muscle
hurt yourself, injure yourself, get hurt, get injured, be injured
knock yourself, bump yourself
cut yourself, get a cut
burn yourself, get burned
choke on, get something stuck in the throat
faint, pass out
in the sun, in sunlight, in direct sunlight
out of the sun, in the shade
outdoor, outside, in the open air
sting, burn, smart
tick bite, bite from a tick
mosquito bite, bite from a mosquito
bed bug, bedbug
mold, mildew
smog, air pollution
exhaust fume, car fume
cleaning agent, detergent, cleaner
washing powder, laundry detergent, detergent
washing up liquid, dish soap, dishwashing liquid
corn syrup, glucose syrup
potato chip, crisp
french fry, chip
porridge, oatmeal
yogurt, yoghurt
wholemeal bread, whole wheat bread, wholegrain bread
tap water, water from the tap
cup of tea, tea
spirit, liquor, hard liquor
hangover, after effect of alcohol
tipsy, slightly drunk
cannabis, marijuana, weed, hashish
gambling, betting
gambling addiction, compulsive gambling, pathological gambling
self confidence, self esteem, confidence
self care, looking after yourself
loneliness, being alone
grief, mourning, bereavement
guilt, feeling guilty
shame, feeling ashamed
mood change, mood swing
breathing exercise, breathing technique
relaxation exercise, relaxation technique
progressive muscle relaxation, pmr
mindfulness, being mindful
nightmare, bad dream
night shift, working at night
shift work, working in shift
jet lag, time difference
alarm clock, alarm
sleep hygiene, good sleep habit
bedroom, room where you sleep
snoring, noisy breathing
mouthguard, mouth guard, night guard
dental floss, floss
electric toothbrush, power toothbrush
interdental brush, brush for the space between the tooth
dental hygienist, hygienist
dental practice, dentist office, dental surgery
dental checkup, dental check up, dental examination
root of the tooth, tooth root
chewing surface, biting surface
dental bridge, bridge
bite, occlusion
overbite, protruding front tooth
visual acuity, sharpness of vision
soft lens, soft contact lens
eyelash, lash
pupil of the eye, pupil
white of the eye, sclera
tear fluid, tear
tear duct, lacrimal duct
pelvic floor exercise, pelvic floor training, kegel exercise
pelvic floor muscle, muscle of the pelvic floor
bladder training, training the bladder
incontinence pad, absorbent pad
peritoneal dialysis, dialysis through the abdomen
living donor, living donation
rejection, reject the organ
urine flow, flow of urine
dark urine, dark colored urine
foamy urine, frothy urine
"""
