"""English phrases that join and announce; their coming and going changes no fact."""

from __future__ import annotations

PHRASES = """
any: any, anyone, anybody, anything, anywhere, whatever, whichever, whoever
various: various, different, diverse
at all: at all, any more, any longer, generally speaking, strictly speaking, roughly speaking,
    good to know, worth knowing, worth know, important to know, tip, additionally, it go without saying that,
    needless to say,
    as a matter of course, all the same, more or less, so to speak, as it were, if you like
feel free: feel free to, not hesitate to
up to you: up to you, up to date
some time: some time, a while, quite some time
whether: whether
here: here, below, in this article, in this text, on this page, in the following section, above, in this section,
    at the following link
do: do, carry out, perform, conduct, undertake, take place
thank you: many thanks, thank you, thanks, thank you very much, many thank
please: could you please, can you please, would you please, please, be ask to, we ask you to, we would ask you to,
    be so kind as to, would you mind
as you know: as you may know, as you might know, as you can see, as everyone know, as everybody know,
    as many people know, as you probably know, as you may have hear
get: get, receive, obtain, be given, have access to, become, turn
in other words: in other words, this means that, this means, that means, which means, which means that,
    that is to say,
    that is, meaning that, put another way, to put it another way
please note: note that, please note that, please note, keep in mind that, keep in mind, bear in mind that,
    bear in mind, remember that, it be important to note that, it should be noted that, it be worth noting that,
    it be important to know that, it be important to remember that, it be good to know that, it be worth knowing that,
    be aware that, please be aware that, it be worth mentioning that, important to note that, important to know that
of course: of course, naturally, after all, as you know, as we know, as be well known, it be well known that,
    as mentioned above, as already mentioned, as described above, as mentioned before, as mentioned earlier,
    as explained above, as explained below, as described below, as noted above, see above, see below, above mentioned
in this case: in this case, in these cases, in such cases, in that case, in this situation, in such a case,
    in this context, in this regard, in this respect
in particular: in particular, above all, first and foremost, not least, most notably, particularly
the following: the following, as follows, following
in order to: in order to, so as to, in order for, with the aim of, for the purpose of, with a view to, in order that,
    so that, such that
with regard to: with regard to, with respect to, in terms of, when it comes to, as far as, as for, as regards,
    in relation to, in connection with, with reference to, in view of, in light of, concerning, regarding,
    on the subject of
the fact that: the fact that, due to the fact that, in view of the fact that, despite the fact that,
    owing to the fact that
not only: not only, not just, not merely, not simply
no matter: no matter, no matter what, no matter how, no matter whether
at this point: at this point, at this stage, for the time being, for now, at this moment, at this time
in any case: in any case, in any event, at any rate, either way
so far: so far, up to now, until now, to date, up until now, thus far
as possible: as much as possible, as far as possible, as well as possible, if at all possible
each other: each other, one another
one of: one of, one of the
in short: in short, in brief, in summary, to sum up, all in all, to summarize, overall, by and large, on the whole,
    in conclusion
on one hand: on the one hand, on one hand, for one thing
pros and cons: pros and cons, advantage and disadvantage, benefit and drawback, benefit and risk, risk and benefit,
    pro and con
these: such, aforementioned, said
as: in the form of, in the role of, as a form of
together with: ~with
because: because, this be because, the reason for this be that, the reason be that, the reason for this be,
    because of,
    due to, owing to, on account of, as a result of, thanks to, since because, for this reason, therefore, thus,
    hence,
    so, that is why, this is why, which is why, consequently
but: but, however, though, although, even though, yet, nevertheless, nonetheless, on the other hand,
    while on the other hand, whereas, still though, in contrast
also: also, too, in addition to this, as well, in addition, additionally, moreover, furthermore, likewise, besides,
    on top of that, what is more
well being: wellbeing
"""

OPENING_QUALITIES = "important essential good useful helpful vital crucial worthwhile necessary best advisable"
OPENING_VERBS = "know, note, remember, understand, bear in mind, keep in mind, be aware, realize, mention, point out"
"""Parts of openings such as "it is important to know that"."""

SAYING = (
    "should be",
    "must be",
    "can be",
    "should also be",
    "have to be",
    "need to be",
    "be to be",
    "be worth",
    "may be",
)
SAID = "mention say note stress emphasize add point-out remember mentioning noting know pointing-out recall underline"
"""Parts of openings such as "it should be mentioned that"."""
