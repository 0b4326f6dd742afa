"""Orders in time that exclude each other (notation: see `pipeline.checks.polarity.tables`)."""

from __future__ import annotations

AXES = """
before@event, prior to@event, ahead of@event = vor@event, bevor@event, vor Beginn@event
after@event, following@event = nach@event, nachdem@event, im Anschluss an@event, nach Ende@event, nach Abschluss@event
during@event, throughout@event, while@event = während@event, im Verlauf@event, im Laufe@event, ~in@event, ~bei@event,
    ~beim@event, ~im@event, ~zur@event, ~zum@event, ~unter@event

before, prior to, beforehand, ahead of, ~earlier, ~in advance, ~previous, ~previously, ~ago, ~until, ~first,
    ~preoperative, ~preoperatively, ~pre, ~already, ~prior, ~former, ~last, ~ahead, ~precede = vor@number, vor Beginn,
    vor Ende, vor Abschluss, vor Ablauf, vor dem, vor der, vor den, vor einem, vor einer, vor diesem, vor dieser, vor
    diesen, vor ihrem, vor ihrer, vor ihren, vor seinem, vor seiner, vor jedem, vor jeder, bevor, vorher, zuvor, davor,
    im Vorfeld, ehe, ~vor, ~bis, ~früher+, ~vorherig+, ~vorab, ~vorausgehend+, ~vorweg, ~präoperativ+, ~bereits, ~schon,
    ~vorangegangen+, ~vorgeburtlich+, ~erst, ~voraus, ~vorangehend+, ~Vorabend, ~vorhergehend+, ~im Voraus, ~morgens,
    ~bisher, ~vorzeitig+
after, afterwards, afterward, thereafter, following the, subsequent to, following treatment, following surgery,
    following exposure, following infection, following his, following her, following their, following its, following
    your, following a, following an, ~following, ~later, ~subsequent, ~subsequently, ~post, ~postoperative, ~once,
    ~next, ~then, ~since, ~past, ~according, ~follow, ~when, ~postoperatively, ~late, ~ensuing = nach@number, nach
    Beginn, nach Ende, nach Abschluss, nach Ablauf, nach dem, nach der, nach den, nach einem, nach einer, nach diesem,
    nach dieser, nach diesen, nach ihrem, nach ihrer, nach ihren, nach seinem, nach seiner, nach jedem, nach jeder,
    nachdem, danach, nachher, hinterher, anschließend+, daraufhin, im Anschluss, ~nach, ~später+, ~seit, ~nachträglich+,
    ~nachfolgend+, ~folgend+, ~postoperativ+, ~infolge, ~sobald, ~daran, ~dann, ~wenn, ~hiernach, ~folgen/, ~seitdem,
    ~schließlich, ~wonach, ~worauf, ~woraufhin, ~anlässlich, ~-Folge, ~infolgedessen, ~hinter, ~als nächstes
during, while, whilst, throughout, in the course of, ~when, ~meanwhile, ~in, ~within = während, währenddessen, im
    Laufe, im Verlauf, ~bei, ~beim, ~in, ~im, ~solange, ~wenn, ~innerhalb, ~indem, ~gleichzeitig

until, till, ~up to, ~before, ~through, ~only, ~as long as = bis, ~erst, ~vor, ~solange, ~bevor, ~noch
since, ~after, ~as of, ~ever, ~because, ~once, ~start, ~begin = seit, seitdem, ~nachdem, ~nach, ~seit*, ~da, ~weil,
    ~bisher, ~denn, ~schon, ~nun, ~seither, ~inzwischen, ~ehemals

until, till, up until, ~up to, ~before, ~through = bis, ~erst, ~vor, ~solange, ~bis*, ~noch, ~bevor
from@start, as of, starting from, onwards, onward, ~since, ~after, ~start = ab@number, ~seit, ~nach, ~beginnend+

simultaneously, at the same time, ~together, ~concurrently, ~same = gleichzeitig+, zur gleichen Zeit, zeitgleich+, zur
    selben Zeit, ~zugleich, ~parallel+, ~simultan+, ~dabei, ~gemeinsam+, ~ebenso
one after the other, successively, in succession, consecutively = nacheinander, hintereinander, der Reihe nach,
    ~aufeinanderfolgend+, ~in Folge

previous, previously, formerly, ~former, ~prior, ~earlier, ~past, ~last, ~before, ~ago, ~preceding, ~old = ~früher+,
    ~vorherig+, ~zuvor, ~vorangegangen+, ~bisherig+, ~ehemals, ~bereits, ~vorher, ~vergangen+, ~letzt+, ~vorig+,
    ~ehemalig+, ~bisher, ~vor
subsequent, subsequently, ~later, ~next, ~following, ~after, ~then, ~ensuing = nachfolgend+, anschließend+,
    darauffolgend+, ~später+, ~danach, ~folgend+, ~nächst+, ~daraufhin, ~dann, ~nach, ~nachträglich+, ~weiter+

last year, last week, last month, yesterday, ~ago, ~past = gestern, letztes Jahr, letzte Woche, letzten Monat, letzter
    Woche, vergangenes Jahr, vergangene Woche, im letzten Jahr, ~letzt+, ~vergangen+, ~vorig+, ~vor, ~gestrig+
next year, next week, next month, tomorrow, ~future = nächstes Jahr, nächste Woche, nächsten Monat, nächster Woche,
    kommendes Jahr, im nächsten Jahr, kommende Woche, ~nächst+, ~kommend+, ~morgen, ~künftig+, ~folgend+, ~in Zukunft
=today = heute, ~heutig+, ~gegenwärtig+, ~aktuell+

preoperative, preoperatively, before surgery, before the operation, ~pre = präoperativ+, vor der Operation, ~vor,
    ~vorher, ~Operationsvor*
postoperative, postoperatively, after surgery, after the operation, ~post = postoperativ+, nach der Operation, ~nach,
    ~danach, ~nachher

prenatal, antenatal, before birth, ~prenatally = pränatal+, vorgeburtlich+, ~vor der Geburt, ~vor, ~Schwangerschaft,
    ~schwangerschafts*, ~Schwangere, ~Schwangeren
postnatal, postpartum, after birth, after delivery, after childbirth = postnatal+, nachgeburtlich+, ~nach der Geburt,
    ~nach, ~Wochenbett, ~wochenbett*, ~postpartal+, ~postpartum, ~Neugeborene

premenopausal, before menopause = prämenopausal+, vor den Wechseljahren, vor der Menopause, ~vor, ~prä*
postmenopausal, after menopause, after the menopause, have go through menopause, have go through the menopause, have be
    through menopause, have be through the menopause, have reach menopause = postmenopausal+, nach den Wechseljahren,
    nach der Menopause, ~nach, ~post*

neoadjuvant = neoadjuvant+, ~vor
adjuvant = adjuvant+, ~nach, ~zusätzlich+

sunrise, ~dawn = -Sonnenaufgang
sunset, ~dusk = -Sonnenuntergang

until, till, up until, ~before, ~up to, ~as long as, ~only = bis zum, bis zur, bis die, bis der, bis das, bis es, bis
    er, bis Sie, bis sie, bis Ihr, bis Ihre, ~bis, ~erst, ~bevor, ~solange, ~vor, ~frühestens
once, after, as soon as, ~when, ~since, ~following, ~start, ~as of, ~later, ~if = nachdem, sobald, ~seit, ~seitdem,
    ~nach, ~wenn, ~danach, ~ab

within, ~in, ~during, ~over, ~no later than, ~at the latest, ~by, ~up to, ~less than, ~under, ~first, ~not later than
    = innerhalb, binnen, spätestens, ~in, ~im, ~bis, ~nach, ~vor, ~während
at the earliest, no sooner than, no earlier than, not earlier than, ~at least, ~earliest, ~only, ~minimum, ~not,
    ~never, ~wait, ~until = frühestens, ~erst, ~mindestens, ~frühest+

within, at the latest, no later than, not later than, ~by, ~latest, ~until, ~up to, ~before, ~in, ~at least =
    innerhalb, binnen, spätestens, ~bis, ~in, ~im, ~vor
no earlier than, no sooner than, at the earliest, ~earliest, ~not, ~only, ~after, ~at least, ~wait, ~until = frühestens,
    ~erst, ~nach, ~ab

then, after that, afterwards, afterward, subsequently, thereafter, ~later, ~after, ~next, ~following, ~once, ~when,
    ~if = danach, anschließend, hinterher, nachher, daraufhin, ~dann, ~nach, ~nachdem, ~später+, ~sobald, ~folgend+
beforehand, ~first, ~before, ~prior, ~previous, ~previously, ~until, ~ago, ~already, ~earlier, ~in advance, ~ahead,
    ~former, ~past, ~last = vorher, zuvor, davor, im Voraus, vorab, ~zuerst, ~erst, ~zunächst, ~vor, ~bevor,
    ~bereits, ~schon, ~als erstes, ~ehe, ~bisher

next, ~following, ~coming, ~upcoming, ~nearest, ~closest, ~close, ~near, ~later, ~subsequent, ~tomorrow, ~after
    = nächst+, kommend+, folgend+, nachfolgend+, darauffolgend+, ~weiter+, ~später+, ~künftig+, ~anschließend+,
    ~danach, ~Folge*, ~demnächst, ~nahe, ~nah+
previous, preceding, ~last, ~past, ~former, ~prior, ~earlier, ~before, ~ago, ~recent, ~previously, ~old, ~yesterday =
    vorherig+, vorig+, vorangegangen+, vorhergehend+, ~letzt+, ~vergangen+, ~früher+, ~bisherig+, ~vorausgehend+,
    ~zurückliegend+, ~vorangehend+, ~ehemalig+, ~vorher, ~zuvor, ~bisher, ~vor, ~alt+, ~bereits

previously, before@alone, beforehand, in advance, ~earlier, ~already, ~before, ~prior, ~first, ~former, ~past, ~ago,
    ~previous, ~until, ~ever, ~last, ~formerly = vorher, zuvor, davor, vorab, im Voraus, ~früher+, ~bisher, ~ehemals,
    ~bevor, ~vor, ~vorherig+, ~vorangegangen+, ~einmal, ~jemals, ~zunächst, ~zuerst, ~ehe, ~bislang
afterwards, afterward, thereafter, after that, ~then, ~subsequently, ~after, ~later, ~following, ~next, ~once, ~follow =
    danach, nachher, hinterher, ~anschließend+, ~daraufhin, ~dann, ~nach, ~später+, ~nachdem, ~folgend+, ~im Anschluss

ago, ~before, ~earlier, ~last, ~past, ~since, ~previous, ~previously = vor@number, vor einem, vor einer, vor einigen,
    vor wenigen, vor vielen, ~vor, ~seit, ~früher+, ~zuvor, ~vorher, ~her, ~damals, ~letzt+, ~zurückliegend+
after@number, later, ~after, ~within, ~=in@number, ~then, ~following, ~once = nach@number, nach einem, nach einer, nach
    einigen, nach wenigen, nach vielen, später, ~nach, ~danach, ~innerhalb, ~erst, ~in@number, ~später+

within@number, in less than@number, in under@number, ~=in@number, ~up to, ~during, ~less than, ~over the, ~over a,
    ~over@number, ~by, ~first, ~no later than, ~at the latest = innerhalb, binnen, spätestens, nach spätestens,
    spätestens nach@number, ~in, ~im, ~bis, ~unter, ~weniger als, ~vor, ~während, ~schon nach, ~bereits nach,
    ~höchstens, ~maximal, ~längstens, ~weg, ~vorbei, ~vorüber, ~verschwinden/verschwand/verschwunden,
    ~ab|klingen/klang/geklungen, ~bessern/, ~heilen/, ~ab|heilen/, ~aus|heilen/, ~enden/, ~auf|hören/@itself,
    ~überstanden, ~ausgestanden, ~zu Ende, ~vergehen/verging/vergangen, ~weg|gehen/ging/gegangen, ~verheilen/,
    ~zurück|gehen/ging/gegangen, ~nach|lassen/, ~besser+, ~gesund+, ~erholen/, ~wieder, ~ab|geklungen+
after@number, ~after, ~later, ~following, ~wait, ~from, ~not until, ~following, ~post, ~past = nach@number, ~erst,
    ~später+, ~nach, ~ab@number, ~frühestens, ~danach

on the day of, on the same day, the same day, that same day, same day, ~day case, ~day of = am Tag der, am Tag des, am
    selben Tag, am gleichen Tag, noch am Tag, ~taggleich+, ~an diesem Tag, ~noch am, ~selb+, ~gleich+
the day after, on the day after, one day after, the next day, on the next day, the following day, ~next, ~following,
    ~after, ~tomorrow, ~later = am Tag nach, einen Tag nach, am Tag danach, am nächsten Tag, am Folgetag, tags darauf,
    einen Tag später, am folgenden Tag, ~nächst+, ~danach, ~nach, ~später+, ~morgen, ~folgend+
the day before, on the day before, one day before, the previous day, ~before, ~previous, ~eve, ~evening before = am Tag
    vor, einen Tag vor, am Tag davor, am Vortag, am Vorabend, tags zuvor, einen Tag vorher, ~zuvor, ~davor, ~vor,
    ~vorher, ~Abend vor, ~Vorabend

as soon as, ~once, ~when, ~after, ~if, ~until = sobald, ~nachdem, ~wenn, ~nach, ~erst, ~bis, ~sowie, ~dann
before, ~prior to, ~until, ~first = bevor, ehe, ~vor, ~vorher, ~zuvor

before and after, before or after, both before and after, before as well as after = ~nach, ~danach, ~nachher,
    ~hinterher, ~anschließend+, ~später+, ~nachdem, ~postoperativ+, ~nach@event, ~nach dem, ~nach der
~before, ~prior, ~earlier, ~previously, ~previous, ~ago, ~until = vor der, vor dem, vor den, vor einer, vor einem,
    vor@event

before and after, before or after, both before and after, before as well as after = ~vor, ~davor, ~zuvor, ~vorher,
    ~bevor, ~präoperativ+, ~vor@event, ~vor dem, ~vor der
~after, ~following, ~later, ~then, ~once, ~since = nach der, nach dem, nach den, nach einer, nach einem, nach@event

at the beginning, at the start, the beginning of, the start of, beginning of, in early, early in, ~early, ~first,
    ~begin, ~start, ~onset, ~beginning, ~initially, ~initial, ~from, ~born, ~new = Anfang, Beginn, ~-Anfang, ~-Beginn,
    ~anfangs, ~früh+, ~erst+, ~beginnen/, ~anfänglich+, ~zunächst
at the end, the end of, end of, by the end, in late, late in, ~late, ~last, ~final, ~stop, ~finish, ~ending, ~end,
    ~eventually, ~until, ~finally, ~back, ~expire, ~stage = Ende, ~-Ende, ~Schluss, ~spät+, ~letzt+, ~end*, ~vorbei,
    ~vorüber, ~schließlich, ~-Abschluss, ~Ablauf, ~ab|laufen

before meal, before eating, before breakfast, before dinner, before lunch, before food, ~on an empty stomach, ~before,
    ~empty = vor dem Essen, vor den Mahlzeiten, vor der Mahlzeit, vor einer Mahlzeit, vor jeder Mahlzeit, vor dem
    Frühstück, ~auf nüchternen Magen, ~nüchtern, ~vor, ~bevor, ~leer+, ~vorher
with meal, with food, with a meal, with breakfast, with dinner, ~while eating, ~during, ~when eating = zum Essen, zu
    den Mahlzeiten, zu einer Mahlzeit, zur Mahlzeit, zu jeder Mahlzeit, beim Essen, zum Frühstück, während des Essens,
    während der Mahlzeiten, ~mit, ~bei, ~während
after meal, after eating, after breakfast, after dinner, after lunch, after food, ~after, ~once = nach dem Essen, nach
    den Mahlzeiten, nach der Mahlzeit, nach einer Mahlzeit, nach jeder Mahlzeit, nach dem Frühstück, ~nach, ~danach,
    ~nachdem

after surgery, after the surgery, following surgery, after an operation, after the operation, with surgery, by surgery,
    ~after, ~surgery, ~operation = ~nach, ~postoperativ+, ~operativ+, ~operieren/, ~mit Operation
without surgery, without an operation, without operation, without having surgery, ~no surgery, ~no operation,
    ~nonsurgical, ~conservative, ~without, ~avoid = ohne Operation, ohne OP, ohne Eingriff, ohne einen Eingriff, ohne
    operativen Eingriff, ~konservativ+, ~nicht operativ+
"""
