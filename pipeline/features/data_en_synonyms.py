"""English words that stand for one another in health information: one group a line (see data_en_grammar).

A word that is in no group is its own: exchanging it for another word changes what is said.
"""

from __future__ import annotations

VERBS = """
take: take, take in, ingest, consume medication
use: use, utilize, make use of, employ, apply use
give: give, handed, administer, provide, offer, supply, deliver, hand out, make available
have: ~have
show: show, demonstrate, indicate, reveal, show that, find that
tell: tell, inform, let know, notify, say, state, mention, report, point out, announce
ask: ~ask, inquire, enquire, request, ask for
consult: talk to, speak to, speak with, talk with, consult, discuss with, consult with, visit, check with, have a word with, see
contact: call, contact, phone, ring, telephone, get in touch with, reach out to, give a call
watch for: look out for, watch for, watch out for, be on the lookout for, keep an eye out for
look: look at, have a look at, take a look at, view
look for: look for, search for, seek, search, hunt for
look after: look after, care for, take care of, tend to
choose: choose, select, pick, opt for, decide on, choice, go for
decide: decide, make a decision, decision, make up your mind
explain: explain, describe, set out, outline, clarify, make clear, explanation, description
think: think, consider, think about, take into account, take into consideration, bear in mind, keep in mind, remember, note, be of the opinion, regard, think over
understand: understand, comprehend, grasp, make sense of
know: learn, find out, get to know, learn about
happen: happen, occur, take place, arise, come about, develop, appear, form, emerge, crop up, come up, occurrence, turn up, show up
change: change, alter, modify, adjust, adapt, alteration, modification
try: try, attempt, try out, seek to, make an effort, endeavor, effort
need: need, require, call for
want: want, wish, would like, like to, desire, prefer to
try to reach: reach, achieve, attain, accomplish, get to
make: make, produce goods, create, build, generate, prepare
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
concern: worry, concern, be concerned, be worried, worried, concerned, fear, be afraid, afraid, scared, frightened, scare, anxiety about
bother: bother, trouble with, disturb, annoy, upset, distress, distressing
discuss: discuss, talk about, talk over, speak about, discussion, talk, conversation, speak
answer: answer, reply, respond, response
follow: follow, comply with, adhere to, stick to, abide by, observe rule
read: read, read through
write: write, write down, note down, jot down
send: send, mail
store: store
touch: touch, come into contact with
travel: travel, go abroad
wear: wear
throw away: throw away, dispose of, discard, throw out, get rid of waste
reduce risk: ~reduce risk
mean: mean, signify, imply
call name: be called, be known as, be refer to as, be named, refer to as, know as, term, be termed, so called, be also known as, be also called, also known as, also called, aka, call it
meant: be intended for, be meant for, be designed for, be for, be aimed at, aim, goal, purpose, objective, intend, intention, intended, be meant to be
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
explore: explore, investigate, look into
assess: assess, evaluate, judge, assessment, evaluation, rate
depend: rely on
relate: relate, link, associate, connect, be linked to, be associated with, be related to, connection, be connected with, associated, linked, association
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
wonder: wonder
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
part: part, section, portion, piece, component, share of, area, region
way: manner, fashion
number: number, amount, quantity
kind: kind, type, sort, form of, variety
problem: problem, issue, complication
question: question, query
area: site, location, place noun, spot noun, zone
time: time, point in time, moment, occasion
period: period, time period, period of time, phase, stage, spell, timespan
example: ~example, ~for example, ~for instance, ~such as, ~eg, ~e g, ~like, ~including, ~instance, ~among them
result: result, outcome, finding, consequence, as a result, consequently
level: level, concentration
group: group
option: option, possibility of choice, alternative, choice of
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
need noun: ~need noun
help noun: assistance, support, aid noun
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
shot: ~shot noun
reaction: reaction
evidence: evidence, proof
"""

QUALITIES = """
harmless word: ~suitable, ~appropriate, ~right for
suitable: suitable, appropriate, fitting, right for you
wide: wide, broad
whole: ~as a whole
main: ~chief
possible: ~possible
available: available, on offer, to be had
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

PHRASES = """
do: do, carry out, perform, conduct, undertake, take place
thank you: many thanks, thank you, thanks, thank you very much, many thank
please: could you please, can you please, would you please, please, be ask to, we ask you to, we would ask you to, be so kind as to, would you mind
as you know: as you may know, as you might know, as you can see, as everyone know, as everybody know, as many people know, as you probably know, as you may have hear
get: get, receive, obtain, be given, have access to, become, turn
in other words: in other words, this means that, this means, that means, which means, which means that, that is to say, that is, meaning that, put another way, to put it another way
please note: note that, please note that, please note, keep in mind that, keep in mind, bear in mind that, bear in mind, remember that, it be important to note that, it should be noted that, it be worth noting that, it be important to know that, it be important to remember that, it be good to know that, it be worth knowing that, be aware that, please be aware that, it be worth mentioning that, important to note that, important to know that
of course: of course, naturally, after all, as you know, as we know, as be well known, it be well known that, as mentioned above, as already mentioned, as described above, as mentioned before, as mentioned earlier, as explained above, as explained below, as described below, as noted above, see above, see below, above mentioned
in this case: in this case, in these cases, in such cases, in that case, in this situation, in such a case, in this context, in this regard, in this respect
in particular: in particular, above all, first and foremost, not least, most notably, particularly
the following: the following, as follows, following
in order to: in order to, so as to, in order for, with the aim of, for the purpose of, with a view to, in order that, so that, such that
with regard to: with regard to, with respect to, in terms of, when it comes to, as far as, as for, as regards, in relation to, in connection with, with reference to, in view of, in light of, concerning, regarding, on the subject of
the fact that: the fact that, due to the fact that, in view of the fact that, despite the fact that, owing to the fact that
not only: not only, not just, not merely, not simply
no matter: no matter, no matter what, no matter how, no matter whether
at this point: at this point, at this stage, for the time being, for now, at this moment, at this time
in any case: in any case, in any event, at any rate, either way
so far: so far, up to now, until now, to date, up until now, thus far
as possible: as much as possible, as far as possible, as well as possible, if at all possible
each other: each other, one another
one of: one of, one of the, ones
in short: in short, in brief, in summary, to sum up, all in all, to summarize, overall, by and large, on the whole, in conclusion
on one hand: on the one hand, on one hand, for one thing
go away: ~go away, ~disappear, ~clear up, ~pass, ~vanish, ~resolve, ~go
pros and cons: pros and cons, advantage and disadvantage, benefit and drawback, benefit and risk, risk and benefit, pro and con
these: such, aforementioned, said
as: in the form of, in the role of, as a form of
together with: ~with
because: because, this be because, the reason for this be that, the reason be that, the reason for this be, because of, due to, owing to, on account of, as a result of, thanks to, since because, for this reason, therefore, thus, hence, so, that is why, this is why, which is why, consequently
but: but, however, though, although, even though, yet, nevertheless, nonetheless, on the other hand, while on the other hand, whereas, still though, in contrast
also: also, too, in addition to this, as well, in addition, additionally, moreover, furthermore, likewise, besides, on top of that, what is more
well being: wellbeing
"""

OPENING_QUALITIES = "important essential good useful helpful vital crucial worthwhile necessary best advisable"
OPENING_VERBS = "know, note, remember, understand, bear in mind, keep in mind, be aware, realize, mention, point out"
"""Parts of openings such as "it is important to know that"."""
