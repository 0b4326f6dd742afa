"""English: the small words that carry meaning.

One meaning a line: its phrases, separated by commas, the first one being its value (or `value: phrase, phrase`).
Words stand in their base form; every inflected form is found. "~" marks a meaning that counts only when it is
exchanged for another one of its category, not when it is added or dropped.
"""

from __future__ import annotations

NEGATION = """
not: not, no, none, without, no longer, not any longer, not anymore, no more, neither, nobody, no one, nothing,
    nowhere, non, not yet, lack of, lack, absence of, absent, in the absence of, free of, free from, not at all,
    not any, with no, devoid of
against: decide against, advise against, recommend against, opt against, argue against, decision against,
    choose against
never: never, never ever, not ever, at no time, under no circumstances, on no account, by no means
fail: fail to, fail, failure, unsuccessful, unsuccessfully
hardly: hardly, barely, scarcely, hardly any, hardly ever, almost no, almost never, next to no, little to no,
    almost none
refuse: refuse, refuse to, decline to, reject, deny, turn down
"""

MODALITY = """
must: must, have to, have got to, need to, be required to, be obliged to, it be necessary to, be necessary, necessary,
    be essential, be mandatory, mandatory, obligatory, compulsory, be imperative, required, be compulsory, be vital,
    be crucial
must not: must not, must never, mustn't, be not allowed to, not be allowed to, not allowed to, not allowed,
    be not permitted, not permitted, not permitted to, forbidden, be forbidden, prohibit, be prohibited, ban,
    contraindicated, be contraindicated, contraindication
need not: no longer need to, no longer need, no longer have to, no longer necessary, need not, not have to,
    not need to, do not have to, do not need to, be not required to, not required,
    be not necessary, not necessary, unnecessary, needless, no need to, not be necessary, no need for,
    there be no need to, not need, unneeded, not obliged to, not mandatory
should: should, ought to, be supposed to, had better, be advise to, be recommended, recommend, recommendation,
    be advisable, advisable, it be best to, be best to, it be a good idea to, be a good idea to, suggest, be meant to,
    advise
may: may, might, can, could, be able to, able to, it be possible to, be possible to, be possible that,
    it be possible that, be possible for, it be possible for, it be possible, capable of, possible to, possible that,
    have the ability to, be in a position to
allow: be allowed to, allow to, be permitted to, permit, allowed, permitted, allow, be free to, enable, let
optional: optional, voluntary, voluntarily, on a voluntary basis
"""

CERTAINTY = """
always: always, at all times, every time, on every occasion, invariably, without exception, constantly, all the time,
    continuously, continually, in all cases, in every case, permanently, around the clock
usually: usually, ~generally, normally, typically, mostly, ~as a rule, ~in general, ~in principle, in most cases,
    most often,
    most of the time, mainly, for the most part, ordinarily, usual, typical, customarily, routinely,
    more often than not, chiefly, in the main, largely, primarily, predominantly, predominant, principally, main
regularly: regularly, regular, at regular intervals, on a regular basis
often: often, frequently, commonly, common, frequent, many times, in many cases, widespread, repeatedly,
    a lot of the time, oftentimes, prevalent, not uncommon, not unusual, not rare, not infrequent, not uncommonly,
    not infrequently, not rarely, not seldom, not unusually
sometimes: sometimes, occasionally, at times, from time to time, in some cases, now and then, every now and then,
    once in a while, occasional, in certain cases, on occasion, every so often, in some instances, intermittently,
    at intervals
very common: very common, very commonly
very rare: very rare, very rarely, extremely rare, extremely rarely
uncommon: uncommon, uncommonly, not common, not very common
rarely: rarely, seldom, rare, in rare cases, infrequently, infrequent, not often,
    unusual, unusually, rarity, sporadically, sporadic, in few cases, only in rare cases, only rarely,
    few and far between
likely: likely, probably, probable, most likely, very likely, highly likely, be likely to, in all likelihood,
    presumably, in all probability, be bound to
unlikely: unlikely, improbable, not likely, be unlikely to, doubtful, not probable, not very likely, improbably
maybe: ~perhaps, ~possibly, ~maybe, ~potentially, ~conceivably
certain: ~definitely, ~certainly, ~undoubtedly, certain to, be sure to, ~without doubt, ~without a doubt, ~no doubt,
    guarantee, guaranteed, inevitably, inevitable, unavoidable, ~definite, ~for sure, ~surely, proven, prove,
    prove to,
    scientifically proven, confirm, ~unquestionably, confirmed
uncertain: unclear, uncertain, not clear, not certain, unknown, not known, not sure, unsure, unproven, not proven,
    questionable, not yet know, uncertainty, unconfirmed, not confirmed, controversial, disputed, not well understood
apparently: ~apparently, ~seem, ~seemingly, ~appear to, ~it seems that, ~suspected, ~suspect
known: ~known, ~know, ~be aware, ~aware
clear: ~clear, ~clearly, ~obvious, ~obviously, ~evident, ~evidently
immediate: immediately, right away, straight away, at once, promptly, without delay, as soon as possible, instantly,
    urgent, urgently, without hesitation, straightaway, as quickly as possible, with no delay
gradual: gradually, slowly, slow, little by little, bit by bit, by degrees, over time, gradual
fast: fast, quickly, quick, rapidly, rapid, swiftly, speedily, swift
sudden: suddenly, sudden, abruptly, abrupt, all of a sudden, out of the blue, unexpectedly, unexpected
temporary: temporary, temporarily, for a while, short term, short lived, for a short time, transient, briefly, brief,
    passing, for a limited time
permanent: permanent, lasting, long term, long lasting, forever, for life, lifelong, for good, persistent,
    persistently, irreversible, irreversibly, indefinitely, for a long time, long
reversible: reversible, reversibly
partial: partially, partly, partial, in part, incomplete, incompletely, to some extent, to a certain extent,
    not completely, not fully, not entirely
complete: completely, entirely, complete, totally, wholly, in full, fully, total, altogether, thoroughly
"""

QUANTITY = """
all: all, every, each, everyone, everybody, every single, everything, ~the whole, whole, ~the entire, entire,
    any and all, all of,
    all of the, everywhere
most: most, the majority of, majority of, majority, most of, most of the, a majority of
many: many, a lot of, lots of, numerous, plenty of, a large number of, large number of, a great many, a good many,
    a great number of, a great deal of, countless, multiple, many of, a high number of, a wide range of,
    a multitude of
some: ~some, ~several, ~a few, ~a number of, ~a couple of, ~a handful of, ~certain, ~some of, ~some of the,
    ~several of,
    ~a variety of, ~a range of, ~quite some, ~quite a few, ~a couple, ~something, ~somewhere
some times: several times, a few times, a couple of times, a number of times, some times
a lot: ~a lot, ~very much, ~a great deal
a little: ~a little, ~a little bit, ~a bit
few: few, only a few, very few, little, a small number of, small number of, minority, a minority of, not many,
    not much, only a few of, just a few, a small proportion of
only: only, solely, exclusively, merely, nothing but, exclusive, sole
both: both, both of, the two
either: ~either, ~one of the two
enough: enough, sufficient, sufficiently, adequate, adequately, ample
not enough: not enough, insufficient, insufficiently, inadequate, inadequately, too little, too few, deficient,
    deficiency, shortage of, shortage
too much: too much, too many, excessive, excess, excessively, an excess of, overly,
    too long
double: double, twofold, twice as, two times as
triple: triple, threefold, three times as
fivefold: fivefold
tenfold: tenfold
single: ~single, ~individually, ~separately, ~separate, ~alone, ~on its own, ~by itself, ~on their own, ~one by one
together: ~together, ~in combination, ~combined, ~combine, ~jointly, ~combination, ~simultaneously, ~at the same time,
    ~concurrently
almost: ~almost, ~nearly, ~close to, ~virtually, ~practically, ~just under
about: ~about, ~around, ~approximately, ~roughly, ~circa, ~approx, ~more or less, ~or so, ~an estimated, ~some,
    ~in the region of
exactly: ~exactly, ~precisely, ~exact, ~precise
even: ~even
another: ~another, ~one more, ~an additional
"""

COMPARISON = """
more: more, extra, ~additional, ~further
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
>: more than, greater than, over the age of, above the age of, aged over, older than the age of, over number,
    above number, higher than number, exceed, in excess of, older than, larger than, upwards of, beyond, longer than,
    >
<: less than, fewer than, under the age of, below the age of, aged under, before the age of, under number,
    below number, lower than number, younger than, smaller than, shorter than, <
>=: at least, no less than, not less than, a minimum of, minimum of, or more, and over, and older, or older,
    and above,
    or above, or over, from the age of, from age, aged from, no fewer than, from number onwards, and more,
    or longer, or higher, ≥
<=: at most, no more than, not more than, a maximum of, maximum of, up to, or less, or fewer, and under, or younger,
    and younger, at the most, or under, or below, and below, max of, as many as, as much as, or lower, not exceed, ≤
than: ~than, ~compared with, ~compared to, ~in comparison with, ~in comparison to, ~as opposed to, ~relative to,
    ~versus, ~vs, ~in contrast to, ~compare, ~by comparison with
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
"""

ORDER = """
before: before, prior to, ahead of, beforehand, in advance, preceding, earlier than, in advance of, in the run up to,
    pre
after: after, following, afterwards, afterward, after that, subsequent to, later than, post, as soon as, thereafter,
    upon completion of
until: until, till, til
since: ~since
during: during, ~while, throughout, in the course of, over the course of, at the time of, as long as
between meals: between meal, between two meals
between: ~between
first: first, at first, initially, firstly, initial, to begin with, to start with, first of all, in the first place
then: ~then, ~next, ~subsequently, ~secondly
second: second, secondly, 2nd
last: ~last, ~lastly, ~final, ~finally, ~at the end, ~in the end, ~eventually, ~ultimately
instead of: instead of, rather than, in place of, as an alternative to, in lieu of, instead, as a substitute for,
    replace, alternatively
alongside: alongside, in addition to, along with, together with, on top of, in combination with, besides
previous: ~previous, ~previously, ~former, ~formerly, ~past, ~in the past, ~already, ~earlier on, ~prior
next: ~future, ~in the future, ~upcoming
current: ~currently, ~now, ~at present, ~at the moment, ~presently, ~nowadays, ~today, ~these days, ~current, ~present
again: ~again, ~once again, ~once more, ~another time, ~anew
still: ~still, ~yet
"""

CONDITION = """
if: if, in case, in the event, in the event of, in case of, provided that, provided, on condition that, assuming that,
    assuming, supposing, supposing that, in the event that, so long as, as long as you, if ever,
    given that, if and when
only if: only if, only when, if and only if, only in case, only in the event, only if and when, only after,
    only provided
unless: unless, except if, except when, if not
even if: even if, even when, even where
except: except, except for, apart from, aside from, other than, excluding, with the exception of, but not, save for,
    exception
whether: ~whether or not, ~no matter whether, ~if or not
regardless: regardless of whether, irrespective of whether, no matter if, regardless of if, independent of whether
otherwise: ~otherwise, ~or else
despite: ~despite, ~in spite of, ~regardless of, ~notwithstanding, ~irrespective of, ~independent of,
    ~independently of, ~no matter which, ~whatever the
depends: ~depend on, ~depend, ~dependent on, ~according to, ~depending on
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
