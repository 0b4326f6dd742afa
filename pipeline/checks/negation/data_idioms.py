"""Phrases that deny in a way of their own: English denying | English plain | German denying | German plain.

The first of a row is its name. Where one language has the plain phrase and the other the denying one, it has been
turned.
"""

from __future__ import annotations

ROWS = """
not only, not just, not merely, not simply, not solely, not exclusively, not least | only, just, merely, solely,
    exclusively | nicht nur, nicht allein, nicht bloß, nicht lediglich, nicht ausschließlich, nicht einfach nur | nur,
    lediglich, ausschließlich
no more than, not more than, never more than, no longer than, not longer than, no higher than, not higher than, no
    greater than, no larger than, at most, up to, a maximum of, not exceed, no bigger than, no older than, not older
    than, not above | more than, longer than, higher than, greater than, larger than, older than, exceed, above, over #
    | nicht mehr als, nicht länger als, nicht höher als, nicht größer als, nicht älter als, nie mehr als, keine mehr
    als, nicht überschreiten, nicht übersteigen, höchstens, maximal | mehr als, länger als, höher als, größer als,
    älter als, überschreiten, übersteigen, überschreitet, übersteigt, überschritten, überstiegen, übersteige,
    überschreite
no less than, not less than, no fewer than, not fewer than, no later than, not below, no lower than, not fall below, no
    shorter than, not shorter than, not younger than, no younger than | less than, fewer than, lower than, younger
    than, shorter than | nicht weniger als, nicht kürzer als, nicht jünger als, nicht unterschreiten | weniger als,
    kürzer als, jünger als, unterschreiten
~no different, not different, not differ, no difference, the same | different, differ, difference | nicht anders, kein
    unterschied, keine unterschiede, keinen unterschied, nicht unterscheiden, gleich, genauso, ebenso, gleiche,
    gleichen | anders, unterschied, unterschiede, unterscheiden, unterscheidet, unterschieden
"""
