"""English directions, qualities and what is done to things (see `pipeline.features.data_en_grammar`)."""

from __future__ import annotations

SCALES = (
    "heat hot cool cold freeze|wet dry|mild severe|important unimportant|easy difficult|normal abnormal|true false|"
    "good bad|best worst|big small|young old new|same unequal|full empty|deep shallow|thick thin|clean sterile dirty|"
    "awake asleep|alive dead|safe harm|effective ineffective|tighten relax|curable cure"
)
"""Qualities among the directions, those on one scale together: they exclude each other."""

DIRECTION = """
average: ~average, ~on average, ~median
up: increase, raise, rise, higher, greater, elevate, elevated, go up, heighten, boost, grow in number, climb,
    escalate,
    push up, put up, enhance, heightened, intensify, increasing, increasingly
down: decrease, reduce, lower, drop, fall, go down, cut, lessen, decline, diminish, minimize, reduction, cut down,
    bring down, relieve, ease, alleviate, soothe, relief, fewer, dwindle, subside, die down, wear off, abate, lighten,
    curb, cut down on, cut back on, decreasing, limit, restrict
high: ~high
low: ~low
grow: grow, growth, expand, enlarge, spread, get bigger, become larger, become bigger, get larger, extend,
    get worse and worse, proliferate, multiply
shrink: shrink, contract, get smaller, become smaller, shrinkage, narrow, constrict, reduce in size
swell: swell, swollen, swelling, puffy, puffiness, bloat, bloated
improve: improve, better, get better, become better, improvement, recover, recovery, heal, get well, be better,
    make better, feel better, bring about an improvement
worsen: worsen, worse, get worse, become worse, deteriorate, aggravate, exacerbate, deterioration, make worse,
    flare up, progress, progression, advance
cure: cure, curable, cured
best: best, optimal, optimum, ideal
worst: worst
cause: cause, reason, reason for, lead to, result in, trigger, bring about, give rise to, bring on, provoke, induce,
    be responsible for, contribute to, be the cause of, end in
prevent: prevent, avoid, protect against, keep from, stop from, guard against, protect from, prevention, ward off,
    stave off, preventive, preventative, steer clear of, stay away from, keep away from, refrain from, abstain from,
    be avoid, prophylactic, preclude
start: start, begin, commence, initiate, onset, initiation, take up, set in, set off, get going, embark on, outset,
    beginning
finish: finish
stop: stop, end, discontinue, halt, quit, cease, terminate, give up, come off, put an end to, discontinuation,
    leave off, bring to an end, cessation
continue: ~continue, ~keep on, ~carry on, ~go on, ~keep up, ~keep, ~store, ~maintain, ~stay, ~remain, ~persist,
    ~sustain, ~retain
interrupt: interrupt, pause, suspend, take a break, skip, miss, leave out, omit, forget
speed up: speed up, accelerate, hasten, quicken, faster, quicker, more quickly, expedite
slow down: slow down, delay, decelerate, slower, hold back, retard, put off, postpone, inhibit, hinder, block,
    suppress, impede, slow the growth of
gain: gain, put on, acquire, win
lose: lose, loss, lost, shed
strengthen: ~strengthen, ~stronger, ~stabilize, ~fortify, ~bolster, ~reinforce, ~build up, ~stimulate, ~activate,
    ~promote, ~encourage, ~support, ~strong, ~powerful, ~potent
weaken: weaken, weaker, weak, weakened, impair, impaired, destabilize, undermine, frail, faint, feeble
help: ~help, ~assist, ~aid, ~helpful, ~beneficial, ~benefit, ~be of help, ~advantage, ~useful
harm: harm, harmful, damage, injure, injury, dangerous, danger, disadvantage, detrimental, adverse, unsafe, not safe,
    hazardous,
    hazard, risky, toxic, poisonous, drawback, damaging, threat, threaten, unhealthy
safe: safe, safely, harmless, not dangerous, not harmful, safety, healthy, secure
effective: ~effective, ~effectively, ~effectiveness, ~efficacy, ~efficacious, ~work well, ~successful, ~successfully,
    ~success, ~efficient
ineffective: ineffective, not effective, ineffectively, of no use, useless, futile, pointless
add: ~add, ~include, ~contain, ~involve, ~comprise, ~consist of, ~be made up of, ~be part of, ~be composed of
remove: ~remove, ~take out, ~removal, ~cut out, ~excise, ~eliminate, ~get rid of, ~extract, ~exclude, ~take away,
    ~eradicate, ~clear away
insert: ~insert, ~put in, ~place, ~introduce, ~implant, ~insertion
open: ~open, ~widen, ~dilate, ~unblock
close: ~close, ~shut, ~seal
tighten: ~tighten, ~tight, ~tense
relax: ~relax, ~loosen, ~loose, ~slacken, ~calm, ~calm down
accept: ~accept, ~agree, ~agree to, ~consent to, ~consent, ~approve, ~approval
against: ~against, ~oppose, ~anti
heat: ~heat, ~warm up, ~warm, ~heat up
hot: ~hot
cool: ~cool, ~cool down, ~chill
cold: ~cold
freeze: ~freeze
wet: ~wet, ~moist, ~damp, ~moisten
dry: ~dry, ~dry out, ~dried
rest: ~rest, ~lie down, ~stay in bed
move: ~move, ~be active, ~exercise, ~physical activity, ~work out, ~be physically active, ~physical exercise,
    ~training, ~sport
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
severe: severe, serious, severely, seriously, major, strongly, grave, acute severe, heavy, heavily, intense,
    intensely,
    violent, extreme, seriousness, severity
important: ~important, ~significant, ~importance, ~relevant, ~matter, ~key, ~essential, ~vital, ~crucial, ~importantly
unimportant: ~unimportant, ~insignificant, ~irrelevant, ~not important, ~not matter, ~negligible, ~not relevant
easy: ~easy, ~easily, ~simple, ~ease of use, ~straightforward, ~effortless, ~without difficulty, ~with ease,
    ~not difficult
difficult: ~difficult, ~hard, ~difficulty, ~challenging, ~trouble, ~tricky, ~demanding, ~tough, ~not easy
normal: ~normal
abnormal: abnormal, irregular, irregularly, not normal, abnormality, abnormally, atypical, irregularity
true: ~true, ~correct, ~right, ~correctly, ~properly, ~proper, ~accurate, ~accurately, ~real
false: false, wrong, incorrect, incorrectly, wrongly, untrue, not true, inaccurate, mistaken, fake
good: ~good, ~well, ~favorable, ~fine, ~positive outcome
bad: ~bad, ~poor, ~badly, ~unfavorable, ~poorly
big: ~big, ~large, ~huge, ~great, ~sizeable, ~sizable, ~substantial, ~considerable, ~considerably, ~substantially,
    ~enormous
small: ~small, ~tiny, ~minute, ~little bit, ~smallish, ~minimal
young: ~young, ~youthful
old: ~old
new: ~new, ~novel, ~newly, ~recent, ~recently, ~lately
same: ~same, ~equal, ~equally, ~identical, ~alike, ~the same as, ~similar, ~similarly, ~equivalent, ~comparable,
    ~no different
unequal: ~different from, ~different to, ~different than, ~differ, ~difference, ~unlike, ~not the same,
    ~dissimilar, ~unequal, ~distinct, ~differ from, ~vary, ~variable
full: ~full
empty: ~empty
deep: ~deep, ~deeply
shallow: ~shallow, ~superficial
thick: ~thick, ~thicken
thin: ~thin
clean: ~clean, ~hygienic, ~wash, ~rinse, ~cleanse
sterile: ~sterile, ~disinfect, ~sanitize, ~sterilize
dirty: ~dirty, ~contaminated, ~contaminate, ~unclean, ~polluted
awake: ~awake, ~conscious, ~wake, ~wake up
asleep: asleep, unconscious, sleep, fall asleep, unconsciousness
alive: ~alive, ~live, ~living, ~survive, ~survival, ~life, ~stay alive
dead: dead, die, death, fatal, deadly, lethal, pass away, mortality, be fatal, kill, destroy
trust: ~trust
protect: ~protect, ~protection, ~shield, ~safeguard, ~protective
expose: ~expose, ~exposure
attack: ~attack, ~attacking
approve for: ~authorized, ~license, ~licensed
allow risk: risk, likelihood, chance, probability, possibility, odds
forward: ~forward, ~forwards, ~to the front
backward: ~backward, ~backwards, ~head back, ~lean back, ~bend back, ~tilt back, ~lie back, ~to the rear
inside: ~inside, ~internal, ~internally, ~inner, ~interior
outside: ~outside, ~external, ~externally, ~outer, ~exterior
near: ~near, ~nearby, ~next to, ~beside, ~in the vicinity of, ~adjacent to
far: ~far, ~far away, ~remote, ~far from
above: above, higher up
below: below, beneath, underneath, under
front: ~front
back side: ~rear, ~behind
top: ~top
bottom: ~bottom
upper: ~upper
"""
