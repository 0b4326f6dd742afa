"""English turns of phrase that say the same, one group a line (see `pipeline.features.data_en_same_medical`).

Contractions and denials stand in full: "can not" for "cannot", "not able" for "unable".
"""

from __future__ import annotations

GROUPS = """
fail to, do not
fail to, can not
fail to, be not able to
can not, be not able to
no longer, not anymore
no longer have, do not have
you must not, it be important that you do not, it be important not to, it be essential that you do not, you be not to,
    you be not allowed to, you may not, be sure not to, never
you should not, do not, please do not, it be best not to, it be good not to, you be ask not to, you be advise not to,
    it be advisable not to, it be not a good idea to, it be not advisable to, it be better not to, try not to, avoid
you should, it be best to, it be advisable to, it be a good idea to, you be advise to, it be recommended to,
    it be recommended that you, it make sense to, we recommend that you, you be recommended to
you must, you have to, you need to, it be important to, it be essential to, be sure to, make sure to,
    make sure that you,
    make sure you, it be vital to, it be necessary to, it be important that you
be sure to, make sure to, make sure that you, make sure you, always, it be important to, remember to,
    do not forget to,
    take care to
patient be ask not to, please do not, do not
patient be ask to, please
be not allowed to, must not, may not, can not
do not need, need no, can do without
do not need to, do not have to, there be no need to, it be not necessary to
without, if you do not have, if there be no
if you do not have, if you have no
have no, do not have, do not have any, lack
contain no, do not contain, do not contain any, be free of, be without
show no, do not show
cause no, do not cause
make no, do not make
there be no, there be not, there be not any
as with all, as with any, like all, like any, as with every, like every
all, any, every, each, all the
any, some
some, certain, several, a few, a number of, various
a lot of, many, plenty of, lots of, a large number of, numerous, a great deal of
a lot of, much, plenty of, lots of, a great deal of, a large amount of
a lot, very much, greatly, considerably, significantly, a great deal
a little, a bit, slightly, a little bit, somewhat
a few, several, some, a couple of
not much, little, hardly any
not many, few, only a few
can be, may be, might be, could be
can best be, be best
can, may, might, could, be able to
can find, will find, find
can see, see
can be found, be found, be, be available
can be seen, be visible, be seen
no visible, no
it be possible to, you can
it be possible that, maybe, perhaps, may be that
you can also, you may also, it be also possible to, another option be to, alternatively you can
be able to, can
have the option of, can, have the choice of
used to, in the past
tend to, usually, often, typically
tend to be, be usually, be often
usually, most, in most cases, normally, generally, as a rule
most people, in most people, most patient, in most cases, usually
in some cases, some people, sometimes
in many cases, many people, often
in rare cases, rarely, few people
in most cases, most of the time, usually, mostly
sometimes, at times, occasionally, now and then, from time to time, every now and then, once in a while
often, frequently, commonly, many times, a lot
rarely, seldom, not often, hardly ever
always, every time, at all times, in every case, all the time
not always, not every time, not in every case, not in all cases
never, at no time, not ever
immediately, right away, straight away, at once, straightaway, instantly, without delay
soon, shortly, before long
as soon as possible, as quickly as possible, right away
quickly, fast, rapidly, speedily, swiftly
slowly, gradually, bit by bit, step by step, over time, little by little
suddenly, all of a sudden, abruptly, out of the blue, without warning
temporarily, for a while, for a short time, for some time
for a long time, long, for long, a long time, for a long while
for longer, longer
forever, for good, permanently, for ever, for life
over the years, as time go on, with time, over time, in the course of time
as you get older, with age, with increasing age, as you grow older, when you get older, as you age, in old age,
    as we age,
    as we get older, as we grow older, as people get older, as people age
get older, grow older, age
in the morning, mornings, each morning, every morning
in the evening, evenings, every evening, each evening
at night, during the night, nights, overnight, every night, each night
before bed, before bedtime, before going to bed, at bedtime, before you go to bed, before going to sleep,
    before sleeping
go to bed, go to sleep, turn in
during the day, in the daytime, by day
with food, with a meal, with your meal
these days, nowadays, today, now
at the moment, currently, at present, right now, now
in the past, previously, formerly, before, earlier
in future, in the future, from now on
at first, initially, in the beginning, to begin with, at the beginning, to start with
in the end, finally, eventually, at last, ultimately
after that, then, afterwards, next, following this, subsequently, afterward, later
before that, beforehand, first
at the same time, simultaneously, in parallel
until, till, up until
while, during
while you be pregnant, during pregnancy, in pregnancy, when pregnant, while pregnant, if you be pregnant,
    throughout pregnancy
while you be breastfeed, while breastfeed, when breastfeed, during breastfeeding, if you be breastfeed
when, as soon as, once
if, in case, should, provided, in the event that
if, when, whenever
in case of, in the event of, if there be, if you have, if you get
if you have, with, people with, patient with, people who have, anyone with, those with, for people with, someone with,
    if you suffer from, people who suffer from, anyone who have, patient who have
if you be, people who be, anyone who be, those who be
if you smoke, people who smoke, smoker
people who smoke, smoker
people who do not smoke, nonsmoker, non smoker
if necessary, if need, where necessary, if required, as needed, when necessary
unless, if not, except if, except when
only if, only when, not unless, solely if
even if, although, even when, even though
because, since, as, given that, due to the fact that, seeing that
because of, due to, owing to, as a result of, on account of, through
that be why, therefore, so, for this reason, which be why, as a result, this be why, thus, hence, consequently
so that, in order to, in order that, to
in order to, to, so as to, with the aim of
this mean that, in other words, that be, that mean, so
for example, for instance, such as, like, including, eg, among other thing
among other thing, for example, including
such as, like, including, for example
and so on, etc, and the like, and similar, and so forth
as well as, and, and also, along with, together with, plus
both, and also
also, too, as well, additionally, in addition, besides, furthermore, moreover, on top of that, likewise
in addition to, besides, on top of, along with, as well as
instead of, rather than, in place of
instead, alternatively
except for, apart from, other than, except, with the exception of, aside from
according to, as per, in line with
compared with, compared to, in comparison with, than, versus, in comparison to
depending on, according to, based on
depend on, vary with, be determined by, have to do with
regardless of, no matter, irrespective of, independent of
with regard to, regarding, concerning, about, on, as for, when it come to
however, but, yet, nevertheless, though, still, on the other hand, nonetheless
although, though, even though, while, despite the fact that, whereas
despite, in spite of
by itself, on its own, without treatment, of its own accord, by themselves, on their own, all by itself,
    by its own accord
by yourself, on your own, alone, without help
on their own, alone
each other, one another
a person, someone, somebody, anyone, people
no one, nobody
everyone, everybody, all people, each person, every person
anyone, anybody, everyone
something, a thing, anything
like to, like
enjoy, like
want to, would like to, wish to
decide to, choose to, opt to
decide for, decide on, choose, opt for
try to, aim to, attempt to, make an effort to
manage to, succeed in, be able to
need, require, must have, have to have
help, be helpful, be of help, be useful
help to, help, make it easier to
help you, make it easier for you to, allow you to, enable you to
make sure that, ensure that, see to it that, make sure, ensure, check that, take care that
take care of, look after, care for
take care, be careful, watch out, pay attention
pay attention to, watch, look at, note, mind, look out for
keep an eye on, watch, monitor, observe, keep track of, keep a close eye on
look out for, watch out for, watch for, be on the lookout for, keep an eye out for, be alert to
get in touch with, contact, reach, call, get hold of
talk to, speak to, speak with, consult, ask, talk with, discuss this with, check with, tell
talk to, see, consult, go to, visit
talk to your doctor about, discuss with your doctor, ask your doctor about, ask your doctor
tell, let know, inform, notify
tell your doctor, let your doctor know, inform your doctor, talk to your doctor
tell, show, explain to, inform
ask, enquire, inquire, check with
ask someone to, have someone, get someone to, let someone
ask somebody to, have somebody, get somebody to, let somebody
find out, learn, get to know, discover, read
find out more about, learn more about, read more about, get more information on, get more information about,
    more about,
    find more information about, find more information on, you can find more information on, information about,
    more information on, further information on, more information about, more on
here you can find out, this page tell you, on this page you can find out, here you can read, you can read here,
    on this page you will find
this page tell you, this article describe, this article explain, this page explain, in this article we explain
get ready for, prepare for, prepare
get rid of, remove, eliminate, do away with, clear, dispose of
get over, recover from
get used to, become used to, adapt to, adjust to, become accustomed to
get on with, get along with
get up, stand up, rise
get worse, worsen, become worse, deteriorate, grow worse, be getting worse
get better, improve, become better, recover, be on the mend
feel better, improve
make worse, worsen, aggravate, exacerbate
make better, improve
make easier, facilitate, simplify, ease
make sense, be useful, be sensible, be reasonable, be worthwhile, be a good idea
make an appointment, arrange an appointment, book an appointment, schedule an appointment, get an appointment
make a decision, decide, come to a decision
make up, form, account for, constitute, be
be made of, consist of, be composed of, be made up of, contain
be part of, belong to
be called, be known as, be referred to as, go by the name of, be termed, be named, be also called, be also known as
this be called, doctor call this, this be known as, experts call this, specialist call this
known as, called, also called, referred to as
be used for, be used to treat, serve to treat
be used to, serve to, help to, be intended to, be there to
be caused by, be due to, come from, result from, be the result of, arise from, be triggered by, be brought on by,
    stem from, have to do with
cause, lead to, result in, bring about, trigger, bring on, be responsible for, give rise to, produce, provoke, make
can cause, can lead to, can result in, can trigger
cause to, make, lead to, let
be associated with, be linked to, be linked with, be related to, go hand in hand with, be connected with,
    go along with
be accompanied by, go along with, come with, go together with, occur together with
be likely to, will probably, probably
be more likely to, have a higher risk of, be at greater risk of, have a greater risk of, be at higher risk of,
    more often
be less likely to, have a lower risk of, less often
be at risk, be in danger, run the risk, be in danger of, be at risk of, run the risk of
have to wait, need to wait
have a look at, look at, take a look at, examine
have problem, have difficulty, have trouble, struggle
have trouble, have problem, have difficulty, find it difficult, find it hard, struggle, find it hard to
have an effect on, affect, influence, have an influence on, have an impact on, impact
have an effect, work, be effective
have in common, share
have to do with, be about, be related to
have done, carry out, do
there be, exist, have
there be different, different
come into contact with, touch, be exposed to, have contact with
come and go, be off and on, be on and off
come up, arise, occur, appear
come back, return, recur, reappear
come off, fall off, detach
come out, fall out
come along, accompany, go with
go away, disappear, clear up, vanish, pass, resolve, subside, wear off, stop, be over, fade, clear
go back, return
go on, continue, carry on, last
go down, decrease, fall, drop, subside
go up, increase, rise, climb
go through, experience, undergo, live through
go without, do without, skip
take off, remove, pull off
take out, remove, pull out
take away, remove
take in, absorb
take part in, participate in, join, join in
take place, happen, occur, be held, be done
take time, last, take a while
take a long time, be slow, last long
take a break, rest, pause, have a rest, have a break, take a rest
take effect, work, start working, begin to work, kick in
take into account, consider, take into consideration, allow for, bear in mind, keep in mind
take it easy, rest, relax, slow down
take note of, note, notice
take on, assume
take, use, have, swallow
take medicine, use medicine, be on medicine, be on medication, take medication
take care of yourself, look after yourself
be on, take, be taking
put on, wear, dress in
put on, apply, place on, apply to
put off, delay, postpone, defer
put in, insert, introduce, place in, place
put strain on, strain, put stress on, stress, put pressure on, be a strain on, burden, put a strain on
put away, store, keep, stow
put up with, tolerate, bear, endure, cope with, stand
put down, lay down, set down
keep away from, avoid, stay away from, stay clear of, steer clear of
keep out of reach of, store out of reach of
out of the reach of child, out of reach of child, where child can not get it, where child can not reach it,
    where child can not get at it, away from child
keep, store, put away
keep, stay, remain
keep on, continue, carry on, go on
keep fit, stay fit, keep in shape, stay in shape
keep warm, stay warm
keep calm, stay calm, do not panic
keep still, stay still, do not move, lie still, hold still
keep to, stick to, follow, observe, adhere to, comply with
keep in the fridge, store in the fridge, keep refrigerated, refrigerate, store in the refrigerator,
    keep in the refrigerator
stay, remain
stay in bed, rest in bed, remain in bed, bed rest
stay at home, remain at home, stay home, not go out
stay up to date, keep up to date
lie down, go to bed, have a lie down
sit down, take a seat
stand up, get up, get to your foot
give up, stop, quit, kick the habit
give off, release, emit, secrete
give way, yield
give you, provide you with, supply you with
give information, inform, provide information
cut down on, reduce, cut back on, eat less, have less of
cut out, stop eating, give up, remove
stop taking, come off, discontinue, quit taking
start taking, begin taking, begin to take, go on
start with, begin with
set up, arrange, establish
turn off, switch off
turn on, switch on
turn out, prove
turn into, become, develop into, change into, grow into
turn red, become red, go red, get red, redden
turn, become, go, get
become, get, grow, turn
become thin, get thin, thin, thin out
grow out of it, outgrow it
grow, become
fill in, fill out, complete
fill up, fill
hand in, submit
hand out, distribute, give out
carry out, do, perform, conduct, undertake, make
carry with you, have with you, take with you, bring, take along, bring along, carry
bring, bring along, bring with you, take along, take with you
break down, split, digest
break out, erupt
build up, accumulate, collect
cover the cost of, pay for, cover, bear the cost of, reimburse, reimburse the cost of
pay for, cover
pay for it yourself, bear the cost yourself, cover the cost yourself
pay yourself, cover the cost
free of charge, free, at no cost, for free, at no charge, without charge
free of charge, do not cost anything
up to date, current, recent
out of date, past the expiry date, outdated, expired
expiry date, use by date, expiration date
wash off, rinse off, wash away
rinse out, flush out
rub in, massage in, work in, rub into
wipe off, wipe away
dab dry, pat dry
throw away, discard, dispose of, throw out, bin
play a role, be important, play a part, matter, be involved, be a factor, have a role
play an important role, be important, be very important, play an important part, play a major role, play a key role
be important, matter, count
be about, deal with, concern
be good for, benefit, do good, be beneficial to
be bad for, harm, damage, be harmful to, do harm to
be worth, be worthwhile
be called for, be needed
be over, be finished, end, have ended
be available, exist, can be had, be on the market, be obtainable, be there
be offered, be available
be suitable for, be right for, suit, be appropriate for, be meant for, be fit for
be right for, suit, be best for
which be right for, about which be right for
be common, occur often, occur frequently, be widespread, be frequent, happen often
be rare, occur rarely, do not happen often, seldom occur, rarely happen
be careful with, take care with, watch
be afraid of, fear, be scared of, be frightened of, be worried about
be worried, worry, be concerned, be anxious, be afraid
be worried about, worry about, be concerned about, be anxious about
be sure, be certain, know for sure
be not sure, be unsure, do not know, not know, be uncertain
be unsure, do not know, not sure, have doubt
be unsure what to do, do not know what to do
it be not known, it be unclear, it be not clear, we do not know, nobody know, it be unknown, no one know,
    it be uncertain
it be known that, we know that
it be clear, be obvious
it be thought that, experts believe that, it be assumed that, experts assume that, it be believed that,
    it be believe that
it be estimated that, an estimated, according to estimate
it be hard to say, it be difficult to say, it be difficult to tell, it be hard to tell
it be important that, make sure that
it take, you need, require
it may take, it can take
it seem that, apparently, it appear that, it look as if
it be said that, people say that
do not worry, there be no need to worry, there be no cause for concern, no need to worry, this be no cause for concern
do not hesitate to, feel free to, please
do not have to be, need not be
do something about, tackle, deal with, treat
do your best, try hard
do well, succeed
do harm, harm
work well, be effective, function well, function properly, work properly, function, help well
work, function, operate, act
work in, act on
as much as possible, as far as possible, as well as possible
as much as you can, as best you can
as long as, while, provided that, so long as
as needed, if necessary, as required, when needed, if needed, when required
as a result, consequently, this mean that
as follows, like this, in this way, in the following way
as usual, normally, in the usual way
at home, in your own home, in your home
at least, a minimum of, no less than, not less than
at most, no more than, a maximum of, up to, at the most
more than, over, above, in excess of, exceed, greater than
less than, under, below, fewer than
about, approximately, around, roughly, some, circa, approx, in the region of, or so, more or less
almost, nearly, close to, just under, virtually, practically
exactly, precisely, just
and over, or older, and older, or over, or more, and above, or above, and up
and under, or younger, and younger, or under, or less, and below
people over the age of, people over, people older than, people aged over
more and more, increasingly, ever more, growing number of, an increasing number of
the same, equal, identical
the same as, identical to, equal to, similar to
the best way to, the best way of
the reason be, this be because, the reason for this be, this be due to
the main reason, the chief reason, the most important reason
the more, the greater
the rest of, the remaining
for some reason, without knowing why
on average, an average of
on purpose, intentionally, deliberately
by accident, accidentally, unintentionally
by chance, accidentally, coincidentally
by hand, manually
by mouth, orally
with the help of, using, by means of, with, by use
with the help of, with help from, helped by
without any, without, with no
without problem, easily, without difficulty, without trouble, with no problem
within, in, inside, in less than
in total, altogether, overall, all in all
in general, generally, usually, as a rule
in particular, especially, particularly, above all
in fact, actually, really
in detail, thoroughly, closely, carefully
in good time, early enough, well before, well in advance, in time
in advance, ahead of time, beforehand, before
in private, alone
in public, in front of other people
in need of, need
in pain, have pain, hurt
in the meantime, meanwhile
in the area, nearby, locally, near you, close to home, in your area
in many country, in much of the world
all over the world, worldwide, around the world, throughout the world
all over, everywhere, throughout
next to, beside, near, close to
close to, near
on both side, bilaterally
from one person to another, from person to person
full recovery, fully recover, recover completely, complete recovery, recover fully, make a full recovery,
    completely recover
there be a full recovery, fully recover
red eye, eye redness, redness of the eye
wide, dilate
too much, excessive, excess
too little, not enough, insufficient
too early, prematurely
enough, sufficient, adequate
well tolerated, tolerated well
sign of, indication of, evidence of, symptom of
sign up for, register for, enroll in, enrol in
risk of, chance of, likelihood of, danger of
phone book, telephone book
last name, surname, family name
first name, given name
date of birth, birthday
for the first time, first
first of all, first, to begin with, firstly
once again, again, once more, another time
one by one, one at a time, one after the other, individually
one in, one out of
half a year, six month
give advice on, advise on
give you advice on, advise you on, advise you about, give you advice about
quarter of an hour, fifteen minute
some time, a while
a while ago, some time ago
if you, should you
dread, be afraid of, fear
field of vision, visual field
grown up, adult
wind down, relax, unwind
bad dream, nightmare
at the start, at first, at the beginning, initially
put together, draw up, create, prepare
eat less, eat fewer, cut down on, have less, have fewer
ready meal, convenience food, ready made meal, convenience meal
slip off, come off, slide off
be addressed to, be for, go to
keep moist, keep from drying out, stop from drying out, prevent from drying out
keep from, stop from, prevent from
make no difference, not matter, be not important
medical term, technical term, medical name, specialist term
get, make sure you get, make sure to get, be sure to get
protect against, give protection against, offer protection against, protect from, provide protection against,
    guard against
protect you, offer protection, offer you protection, give you protection
people call this, this be called
be at risk of, be likely to get, be likely to develop, have a risk of
get advice from, ask for advice
in winter, during the winter, in the winter, during winter
in summer, during the summer, in the summer, during summer
bad mood, low spirit
have a bath, take a bath, bathe
have a shower, take a shower, shower
have a nap, take a nap
have a rest, take a rest
have a look, take a look
have a go, try
have a talk, talk
have a drink, drink
have a meal, eat
have breakfast, eat breakfast
have lunch, eat lunch
have dinner, eat dinner
have a baby, give birth
have a cold, have caught a cold
have your blood pressure checked, get your blood pressure checked
have your tooth cleaned, get your tooth cleaned
have it checked, get it checked, have it looked at, get it looked at
have removed, get removed
have a problem with, struggle with
do exercise, exercise
do sport, play sport, exercise
do a test, carry out a test, perform a test, run a test, test
do damage, damage
do the washing up, wash the dish
make progress, improve
make a difference, matter, help
make a mistake, do something wrong
make an effort, try
make use of, use
make possible, enable, allow
make difficult, complicate, hamper, impede
make tired, tire
make sick, sicken
make a note of, note, write down
make a list, write a list
make friend, get to know people
make contact, get in touch
make love, have sex
put a strain on, strain
put pressure on, press on, press
put at risk, endanger, risk
put to sleep, anesthetize
put into practice, implement
get dressed, put on your clothes
get undressed, take off your clothes
get pregnant, become pregnant, conceive
get married, marry
get enough sleep, sleep enough
get some fresh air, go outside
get in the way of, hinder, impede
get out of bed, get up
get help, seek help, ask for help, look for help
get treatment, be treated, receive treatment, have treatment
get the result, receive the result, be given the result
get on your nerve, annoy
give rise to, cause
give information about, inform about, tell you about
give blood, donate blood
give permission, agree, consent
give a talk, speak
give an injection, inject
go for a walk, walk, take a walk
go hand in hand, go together, occur together
go to the toilet, use the toilet, use the bathroom, go to the bathroom
go to hospital, go to the hospital
go to the doctor, see a doctor, see your doctor, visit the doctor
go without saying, be obvious
go blind, lose your sight
come to term with, accept
come into question, be an option, be considered, be possible
be an option, be possible, be considered, come into consideration
come to an end, end
come as a surprise, be surprising
run out, be used up
run a temperature, have a fever
run a risk, be at risk
hold on to, grip, grasp
lose weight, get thinner
lose your temper, get angry
pay attention, be careful, take care, listen
play down, trivialize
raise awareness, inform
set a goal, set yourself a goal
set aside, reserve
settle in, get used to it
show up, appear
sort out, solve, deal with
stick out, protrude, bulge
turn pale, become pale, go pale
turn blue, become blue, go blue
turn yellow, become yellow, go yellow
turn to, go to, contact, ask, see
use up, consume
work together, cooperate
work out, exercise
worn out, exhausted
be in good hand, be well looked after
be in charge of, be responsible for
be in contact with, have contact with
be in favor of, support
be in hospital, be hospitalized, stay in hospital, be an inpatient
be in labor, have contraction
be in pain, have pain, suffer pain, hurt
be in the mood for, feel like
be in use, be used
be on the safe side, be safe
be out of work, be unemployed
be under stress, be stressed
be used up, run out
be well, feel well, be fine
be well tolerated, have few side effect
be aimed at, be for, be intended for, be meant for
be based on, rest on, rely on, build on
be broken down, be digested
be covered by, be paid for by
be familiar with, know
be filled with, contain, be full of
be important for, matter for
be interested in, want to know about, like to know
be known to, have been shown to
be located in, lie in, be in, sit in, be found in
be made worse by, worsen with
be named after, take its name from
be not alone, be not the only one
be present, exist, be there
be prone to, tend to, be susceptible to
be typical of, be characteristic of
be willing to, be ready to, be prepared to, want to
depending on how, according to how
from a certain age, from a certain age on
from time to time, occasionally, sometimes, now and again
from birth, congenital, born with
from the outside, externally
from now on, in future
in a hurry, rushed
in a good mood, happy
in a row, one after the other, consecutively, in succession
in a safe place, safely
in a sitting position, while sitting, sitting down
in a lying position, while lying, lying down
in a similar way, similarly
in addition, also, additionally, as well
in all age group, at any age, at all age
in case of doubt, if in doubt, if you be not sure, if you be unsure
in childhood, as a child
in adulthood, as an adult
in connection with, related to
in daily life, in everyday life
in every case, always
in good health, healthy
in later life, later in life, in old age
in line with, according to
in many way, in several way
in other country, abroad
in part, partly
in person, face to face
in practice, in reality
in recent year, over the past year, lately
in some way, somehow
in spite of, despite
in stage, step by step, gradually
in the first place, first
in the long run, in the long term, over the long term, long term
in the short term, for a short time, short term
in the open, outside
in the same way, likewise, similarly
in the world, worldwide
in this country, here
in your spare time, in your free time
little by little, gradually
more or less, about
most common, most frequent
most likely, probably
most of, most, the majority of
much the same, similar
no matter how, however
no matter what, whatever
no matter whether, whether or not
no more than, at most, up to
not at all, in no way, by no means
not enough, too little, insufficient
not far from, near
not yet, still not
now and again, occasionally, now and then
of course, naturally, needless to say
of great importance, very important
of use, useful
off work, on sick leave
on account of, because of
on a daily basis, every day, daily
on a regular basis, regularly
on every occasion, every time
on holiday, on vacation
on no account, under no circumstance, never
on request, if you ask
on the basis of, based on
on the increase, increasing
on the inside, inside
on the internet, online
on the outside, outside
on the phone, by phone, by telephone, over the phone
on the spot, immediately
on the surface, superficially
on the whole, overall, generally
on time, punctually
on weekend, at the weekend, on the weekend
out of control, uncontrolled
out of doors, outdoors
out of work, unemployed
over and over again, again and again, repeatedly
over the counter, without a prescription
over the course of, during, in the course of, within
over the year, with time
per se, in itself
prior to, before
rather than, instead of
right after, immediately after, directly after, straight after, just after
right before, immediately before, directly before, just before
shortly after, soon after
shortly before, just before
side by side, next to each other
so far, until now, up to now, to date
so long as, as long as
some time later, later
sooner or later, eventually
spare time, free time, leisure time
step by step, gradually
such as, like, for example
such a, this kind of, this type of
this kind of, this type of, this sort of
this sort of, such
that be to say, in other words
the day after, the next day, the following day
the day before, the previous day
the elderly, old people, older people
the following morning, the next morning
the general public, people, the population
the latter, this
the majority, most, most people
the older you be, with age
the opposite, the reverse
the other way round, vice versa
the people around you, family and friend
the same goes for, this also apply to, this be also true for
the sick, sick people
the sooner the better, as early as possible, as soon as possible
the way, how
the whole day, all day, all day long, throughout the day
the whole night, all night, all night long, throughout the night
the whole time, all the time, constantly
this be also true of, this also apply to
this be how, in this way
this be why, for this reason
through the mouth, by mouth
through the nose, via the nose
throughout life, for life, lifelong, all your life
time and again, again and again
to a certain extent, partly
to a great extent, largely
to a lesser extent, less
to begin with, at first
to date, so far
to some extent, partly
to this day, still
together with, along with, with
too often, too frequently
under control, in check
under no circumstance, never, on no account
under stress, stressed
under supervision, supervised
until recently, not long ago
up and about, out of bed
up to now, so far
usually do not, do not usually
very soon, shortly
what be known as, so called, known as
what be more, moreover
what do this mean, what be meant by this
when it come to, with regard to, concerning
no matter whether, whether or not
with care, carefully
with caution, carefully, cautiously
with ease, easily
with one another, with each other
with regard to, concerning, about
with the aid of, with the help of, using
without delay, immediately, promptly
without exception, always
without interruption, continuously
without reason, for no reason
without success, in vain, unsuccessfully
without thinking, automatically
word of mouth, hearsay
log in, sign in, log on, sign on, login
log into, sign into, log in to, sign in to, log on to
log out, sign out, log off, sign off
click, press
click on, press
click, tap
click on, tap
"""

POINTED_AT = (
    "form table list link section article text chapter box figure picture image photo graphic chart diagram video film "
    "question answer step point instruction paragraph address number button map example tip information"
)
"""Parts of a page that stand "below" or are "the following"."""
