"""Comparisons that exclude each other (notation: see `pipeline.checks.polarity.tables`)."""

from __future__ import annotations

AXES = """
more than, greater than, over@number, above@number, in excess of, exceed, ~at least, ~upwards of, ~more, ~higher,
    ~older, ~beyond, ~longer, ~larger, ~above = mehr als, größer als, höher als, länger als, älter als, über@number,
    ~oberhalb, ~mindestens, ~mehr, ~übersteigen, ~übersteigt, ~größer+, ~überschreiten, ~überschreitet, ~älter+,
    ~länger+, ~höher+, ~über, ~wenigstens, ~schwerer als, ~jenseits, ~darüber, ~überstieg, ~gut
less than, fewer than, under@number, below@number, lower than, smaller than, ~up to, ~within, ~at most, ~almost,
    ~nearly, ~younger, ~less, ~shorter, ~lower, ~under, ~below, ~no more than, ~not more than, ~before, ~fewer, ~no
    later than, ~until = weniger als, kleiner als, niedriger als, geringer als, kürzer als, jünger als, unter@number,
    unterhalb, ~höchstens, ~bis, ~binnen, ~innerhalb, ~weniger, ~knapp, ~fast, ~unter, ~jünger+, ~kürzer+, ~maximal,
    ~kleiner+, ~nicht mehr als, ~nicht länger als, ~nicht höher als, ~nicht älter als, ~nicht über, ~darunter, ~vor,
    ~noch nicht, ~unterschreiten, ~unterschreitet

at least, at the very least, no less than, not less than, no fewer than, not fewer than, a minimum of, minimum of,
    =minimum, ~more, ~or more, ~more than = mindestens, wenigstens, zumindest, nicht weniger als, Mindest*, ~oder
    mehr, ~minimal+, ~mehr, ~über, ~Minimum, ~mehr als, ~bis, ~und mehr, ~immerhin
at most, at the most, no more than, not more than, a maximum of, maximum of, up to@number, =maximum, no longer than,
    ~exceed, ~up to, ~within, ~less than, ~only, ~until, ~under, ~or less, ~limit = höchstens, maximal+, nicht mehr
    als, nicht länger als, bis zu@number, Höchst*, ~bis, ~oder weniger, ~Maximum, ~nur, ~längstens, ~nicht öfter als,
    ~innerhalb, ~weniger, ~unter, ~allenfalls, ~spätestens, ~allerhöchstens, ~höchst+

no more than, not more than, at most, up to@number, no longer than, ~up to, ~until, ~maximum, ~within, ~as much as,
    ~as many as = ~nicht mehr als, ~bis, ~höchstens, ~maximal+, ~bis zu, ~höchst+, ~nicht länger als, ~innerhalb
starting from, or more, ~or longer, ~even longer, ~or even longer, ~=from@number, or older, or over, and over, and
    older, onwards, and above, ~at least, ~more than, ~minimum = ab@number, oder mehr, und älter, oder älter, und
    mehr, aufwärts, ~über, ~mindestens, ~mehr als, ~wenigstens, ~und darüber

more, ~greater, ~additional, ~further, ~increase, ~higher, ~extra, ~longer, ~most, ~another, ~better, ~many, ~much,
    ~increasingly, ~stronger, ~rather, ~again = mehr, ~weiter+, ~zusätzlich+, ~stärker+, ~häufiger+, ~höher+,
    ~größer+, ~über@number, ~zunehmend+, ~länger+, ~verstärkt+, ~eher, ~vermehrt+, ~öfter, ~mehr*, ~steigen/, ~erhöhen/,
    ~meist+, ~erneut, ~noch, ~später+, ~immer, ~zu|nehmen/, ~wieder
less, fewer, lesser, ~reduce, ~lower, ~smaller, ~little, ~under, ~decrease, ~few, ~least, ~not as, ~rarely, ~decline,
    ~low, ~poor, ~minor, ~without, ~shorter, ~lose, ~fall, ~below = weniger, ~geringer+, ~niedriger+, ~seltener+,
    ~kleiner+, ~unter, ~minder, ~gering+, ~wenig+, ~kaum, ~nicht so, ~verringern/, ~reduzieren/, ~sinken/,
    ~ab|nehmen/nimmt/nahm/genommen, ~senken/, ~schlechter+, ~vermindert+, ~selten+, ~kürzer+, ~schwächer+, ~kurz+

as much as possible, as many as possible = so viel wie möglich, möglichst viel, möglichst viele, so viele wie möglich,
    ~möglichst, ~weitestgehend+
as little as possible, as few as possible = so wenig wie möglich, möglichst wenig, möglichst wenige, so wenige wie
    möglich, ~möglichst

higher, greater, ~high, ~more, ~increase, ~larger, ~highly, ~elevate, ~tall, ~upper, ~better, ~superior, ~rise,
    ~worse, ~above = höher+, ~hoh+, ~hoch, ~mehr, ~größer+, ~stärker+, ~erhöht+, ~steigen/stieg/gestiegen, ~größ+,
    ~schwerer+, ~über, ~älter+, ~häufiger+, ~zunehmend+, ~weiter+, ~ober+, ~besser+, ~gesteigert+, ~stark+
lower, ~low, ~less, ~reduce, ~decrease, ~smaller, ~under, ~lesser, ~fall, ~drop, ~fewer, ~below, ~cheaper, ~poorer,
    ~inferior, ~worse, ~weaker, ~decline = niedriger+, geringer+, tiefer+, ~niedrig+, ~gering+, ~weniger, ~kleiner+,
    ~unter+, ~sinken/sank/gesunken, ~senken/, ~reduziert+, ~vermindert+, ~verringert+, ~verringern/, ~unter,
    ~reduzieren/, ~schwächer+, ~herab|setzen, ~nieder+, ~tief+, ~seltener+, ~schlechter+, ~günstiger+

larger, bigger, greater, ~large, ~big, ~higher, ~more, ~increase, ~better = größer+, ~mehr, ~höher+, ~größ+,
    ~stärker+, ~umfangreicher+, ~umfassender+, ~weiter+
smaller, ~small, ~less, ~fewer, ~little, ~lower, ~minor = kleiner+, ~klein+, ~geringer+, ~gering+, ~weniger,
    ~niedriger+

older, ~old, ~elderly, ~age, ~elder, ~aged, ~oldest, ~senior = älter+, ~alt+, ~über, ~ält+, ~mindestens, ~hohes Alter,
    ~-Alter, ~betagt+
younger, ~young, ~under, ~below, ~youngest, ~youth = jünger+, ~jung+, ~unter, ~jüng+, ~bis, ~klein+, ~-Jugend,
    ~höchstens

longer, ~long, ~more, ~prolong, ~extend, ~length = länger+, ~lang+, ~lange, ~mehr, ~läng+, ~verlängert+, ~nicht mehr,
    ~mehr als, ~dauerhaft+
shorter, ~short, ~less, ~reduce, ~shorten, ~brief = kürzer+, ~kurz+, ~weniger, ~kürz+, ~verkürzt+

earlier, sooner, ~early, ~before, ~ago, ~previous, ~first, ~old = früher+, eher, ~früh+, ~vorher, ~zuvor,
    ~frühzeitig+, ~vor, ~bisherig+, ~schon, ~bereits, ~älter+, ~davor
later, ~late, ~after, ~subsequent, ~afterwards, ~next, ~then = später+, ~spät+, ~nach, ~danach, ~nachher,
    ~nachträglich+, ~anschließend+, ~darauf

better, ~good, ~improve, ~well, ~best, ~prefer, ~great, ~more = besser+, ~verbessert+, ~verbessern/, ~lieber, ~mehr,
    ~bess+, ~best+, ~genauer+, ~stärker+
worse, ~bad, ~poor, ~worsen, ~worst, ~less, ~deteriorate = schlechter+, schlimmer+, ~schlecht+, ~schlimm+,
    ~verschlechtern/, ~verschlimmern/, ~ungünstiger+, ~übler+, ~ärger+, ~schwerer+

faster, quicker, ~fast, ~quickly, ~sooner, ~accelerate, ~rapid = schneller+, rascher+, ~zügiger+, ~schnell+, ~rasch+,
    ~beschleunigt+, ~beschleunigen/, ~früher+
slower, ~slow, ~slowly, ~delay = langsamer+, ~langsam+, ~verlangsamt+, ~verlangsamen/, ~träger+

stronger, ~strong, ~more, ~greater, ~powerful, ~strengthen, ~higher = stärker+, kräftiger+, ~stark+, ~verstärkt+,
    ~mehr, ~höher+, ~fester+, ~größer+, ~stärken/
weaker, ~weak, ~less, ~weaken, ~milder, ~lower = schwächer+, ~schwach+, ~weniger, ~geringer+, ~milder+, ~gering+,
    ~schwächen/, ~leichter+

heavier, ~heavy, ~more, ~worse, ~weight = schwerer+, ~schwer+, ~stärker+, ~mehr, ~heftiger+
lighter, ~light, ~easier, ~less, ~pale, ~bright = leichter+, ~leicht+, ~heller+, ~schwächer+, ~weniger, ~hell+

warmer, hotter, ~warm, ~=hot = wärmer+, heißer+, ~warm+, ~heiß+
colder, cooler, ~cold, ~cool = kälter+, kühler+, ~kalt+, ~kühl+

easier, simpler, ~easy, ~simple, ~easily, ~better, ~facilitate, ~more = leichter+, einfacher+, ~leicht+, ~einfach+,
    ~besser+, ~erleichtern/, ~vereinfachen/, ~schneller+, ~bequemer+
harder, more difficult, more complicated, ~hard, ~difficult = schwerer+, schwieriger+, komplizierter+, ~erschweren/,
    ~schwer+, ~härter+, ~schwierig+, ~schlechter+, ~stärker+

more often, more frequently, more common, more commonly, ~often, ~common, ~frequent, ~more, ~increasingly, ~usually,
    ~mostly, ~increase, ~mainly = häufiger+, öfter, ~häufig+, ~öfters, ~mehr, ~oft, ~zunehmend, ~verbreiteter+, ~eher,
    ~üblicher+, ~meist+, ~verstärkt+
less often, less frequently, fewer people, fewer woman, fewer man, fewer patient, fewer child, fewer case, less common,
    less commonly, rarer, ~rare, ~rarely, ~fewer, ~infrequent, ~less, ~seldom, ~uncommon, ~decrease = seltener+, weniger
    häufig+, weniger oft, nicht so häufig+, ~selten+, ~weniger, ~kaum, ~nicht so oft

more likely, ~likely, ~increase, ~more, ~often, ~higher, ~greater, ~rather = ~wahrscheinlicher+, ~eher, ~häufiger+,
    ~wahrscheinlich+, ~höher+, ~leichter+, ~mehr, ~öfter, ~erhöht+, ~größer+, ~stärker+, ~neigen/
less likely, ~unlikely, ~less, ~lower, ~rarely = weniger wahrscheinlich+, unwahrscheinlicher+, seltener+, ~weniger,
    ~geringer+, ~unwahrscheinlich+, ~kaum, ~niedriger+, ~schlechter+, ~kleiner+, ~selten+

outnumber, majority = ~mehr, ~überwiegen/, -Mehrheit, ~-Mehrzahl, ~meist+, ~größt+, ~-Großteil, ~überwiegend+
minority = -Minderheit, ~wenig+, ~-Minderzahl, ~kleiner+, ~gering+

overestimate, overrate = überschätzen/, -Überschätzung, ~überbewerten/
underestimate, underrate = unterschätzen/, -Unterschätzung, ~unterbewerten/

outperform, better than, superior = besser als, überlegen+, ~besser+, ~mehr, ~übertreffen/, ~höher+
worse than, inferior = schlechter als, unterlegen+, ~schlimmer+, ~schlechter+, ~weniger

just as, equally, exactly as, similarly, comparably, ~same, ~as much,
    ~equal, ~similar, ~alike, ~no, ~=as = genauso, ebenso, gleich gut, gleichermaßen, gleich stark,
    gleich wirksam, gleich häufig, gleich oft, gleich viel, gleich viele, genau so, ähnlich gut, ~gleich+, ~so,
    ~gleichwertig+, ~ähnlich+, ~auch
less, fewer, worse than, ~not as, ~worse, ~poorer, ~rarely, ~lower, ~shorter, ~least, ~little, ~few = weniger,
    schlechter als, nicht so gut, ~schlechter+, ~seltener+, ~geringer+, ~nicht so, ~schwächer+, ~kürzer+, ~minder,
    ~wenigstens, ~wenig+
better than, ~more, ~better, ~higher, ~often, ~longer, ~greater, ~superior = besser als, wirksamer als, häufiger als,
    öfter als, stärker als, wirkungsvoller als, ~besser+, ~mehr, ~häufiger+, ~stärker+, ~höher+, ~länger+,
    ~überlegen+, ~eher

taller, ~tall, ~bigger, ~larger, ~height = größer+, ~groß+, ~hoh+, ~hoch, ~mehr, ~länger+
shorter, ~short, ~smaller, ~less, ~brief = kleiner+, kürzer+, ~klein+, ~kurz+, ~weniger, ~geringer+

riskier, more dangerous, ~risk, ~more, ~higher, ~dangerous = riskanter+, gefährlicher+, ~-Risiko, ~höher+, ~mehr,
    ~unsicherer+
safer, less risky, less dangerous, ~safe, ~lower, ~less = sicherer+, ungefährlicher+, weniger riskant+, weniger
    gefährlich+, ~sicher+, ~geringer+, ~weniger

cheaper, less expensive, ~cheap, ~less = billiger+, günstiger+, preiswerter+, ~billig+, ~günstig+, ~weniger
more expensive, costlier, ~expensive, ~more = teurer+, ~teuer+, ~teur+, ~mehr, ~höher+

healthier, ~healthy, ~better, ~more = gesünder+, ~gesund+, ~besser+, ~mehr
less healthy, unhealthier, ~unhealthy, ~worse = ungesünder+, ~ungesund+, ~schlechter+, ~weniger

thicker, denser, ~thick = dicker+, dichter+, ~dick+, ~dicht+, ~stärker+
thinner, ~thin = dünner+, ~dünn+, ~schlanker+

softer, ~soft = weicher+, ~weich+, ~sanfter+
firmer, ~hard, ~firm, ~harder = härter+, fester+, ~hart+, ~fest+

at least@number, no less than, not less than, no fewer than, more than@number, greater than@number, longer than, older
    than, over@number, above@number, in excess of, exceed@number, or more, or longer, or older, or over, and over, and
    older, and above, from the age of@number, starting at the age of@number, a minimum of, minimum of, ~more, ~older,
    ~longer, ~higher, ~beyond, ~larger, or even longer, or even more, ~minimum, ~=from@number, ~after, ~until, ~exceed =
    mindestens, wenigstens, mehr als@number, mehr als ein, mehr als eine, mehr als einen, mehr als einer, länger als,
    älter als, größer als, über@number, ab@number, oder mehr, oder länger, oder älter, und mehr, und älter, nicht
    weniger als, nicht unter@number, nicht vor@number, Mindest*, ~mehr, ~oberhalb, ~länger+, ~älter+, ~höher+, ~größer+,
    ~übersteigen, ~übersteigt, ~überschreiten, ~überschreitet, ~darüber, ~jenseits, ~immerhin, ~Minimum, ~minimal+,
    ~zumindest, ~nach, ~erst ab@number, ~nur ab@number, ~erst, ~frühestens, ~gut, ~aufwärts
less than@number, fewer than, under@number, below@number, shorter than, younger than, no more than, not more than, at
    most, at the most, up to@number, no longer than, not longer than, no older than, a maximum of, maximum of, ~less,
    ~fewer, ~younger, ~shorter, ~within, ~up to, ~under, ~below, ~almost, ~nearly, ~only, ~just, ~maximum, ~limit,
    ~=in@number, ~before, ~or less, ~until, ~by, ~single, ~to@number, ~at the latest = höchstens, maximal,
    allenfalls, längstens, weniger als, kürzer als, jünger als, kleiner als, unter@number, nicht mehr als, nicht länger
    als, nicht älter als, nicht über@number, bis zu@number, bis@bound, Höchst*, ~bis, ~weniger, ~jünger+, ~kürzer+,
    ~unterhalb, ~darunter, ~knapp, ~fast, nach spätestens, spätestens nach, nur ein, nur eine, nur einen, nur
    einer, nur einmal, ~nur, ~binnen, ~innerhalb, ~maximal+, ~spätestens, ~vor,
    ~noch nicht, ~Maximum, ~unter, ~höchst+, ~unterschreiten, ~unterschreitet, ~erst ab@number, ~nur ab@number

more likely, ~likely, ~increase, ~more, ~often, ~higher, ~greater = wahrscheinlicher+, häufiger+, öfter, ~eher, ~mehr,
    ~erhöht+, ~höher+, ~leichter+, ~steigen/, ~erhöhen/
less likely, ~unlikely, ~less, ~lower, ~rarely, ~fewer, ~reduce = weniger wahrscheinlich+, weniger häufig+, weniger
    leicht, unwahrscheinlicher+, seltener+, nicht so häufig+, nicht so oft, nicht so leicht, ~weniger, ~geringer+,
    ~kaum, ~niedriger+, ~selten+, ~kleiner+, ~schwerer+, ~besser+, ~gesund+, ~verschont+, ~sinken/, ~senken/,
    ~verringern/, ~vermindern/, ~unwahrscheinlich+, ~nicht so

faster, quicker, sooner, more quickly, more rapidly, ~speed up, ~accelerate, ~earlier, ~early, ~soon, ~fast, ~quickly,
    ~rapid = schneller+, rascher+, zügiger+, ~beschleunigen/, ~früher+, ~eher, ~kürzer+, ~schnell+, ~rasch+, ~bald+,
    ~zeitig+
slower, slowly, more slowly, take longer, takes longer, ~slow down, ~slow, ~longer, ~delay, ~later = langsamer+,
    ~verlangsamen/, ~langsam+, ~länger+, ~später+, ~verzögern/, ~allmählich+, ~schlechter+, ~bremsen/, ~verlangsamt+,
    ~dauern/, ~nach und nach, ~schleichend+, ~schrittweise
"""
