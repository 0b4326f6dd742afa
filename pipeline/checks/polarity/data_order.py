"""Orders in time that exclude each other (notation: see `pipeline.checks.polarity.tables`)."""

from __future__ import annotations

AXES = """
before@event, prior to@event, ahead of@event = vor@event, bevor@event, vor Beginn@event
after@event, following@event = nach@event, nachdem@event, im Anschluss an@event, nach Ende@event, nach Abschluss@event
during@event, throughout@event, while@event = während@event, im Verlauf@event, im Laufe@event, ~in@event, ~bei@event,
    ~beim@event, ~im@event, ~zur@event, ~zum@event, ~unter@event

before, prior to, beforehand, ahead of, ~earlier, ~in advance, ~previous, ~previously, ~ago, ~until, ~first,
    ~preoperative, ~preoperatively, ~pre, ~already, ~prior, ~former, ~last, ~ahead, ~precede = vor@number, vor dem,
    vor der, vor den, vor einem, vor einer, vor diesem, vor dieser, vor diesen, vor ihrem, vor ihrer, vor ihren, vor
    seinem, vor seiner, vor jedem, vor jeder, bevor, vorher, zuvor, davor, im Vorfeld, ehe,
    ~vor, ~bis, ~früher+, ~vorherig+, ~vorab, ~vorausgehend+, ~vorweg, ~präoperativ+, ~bereits, ~schon,
    ~vorangegangen+, ~vorgeburtlich+, ~erst, ~voraus, ~vorangehend+, ~Vorabend, ~vorhergehend+, ~im Voraus, ~morgens,
    ~bisher, ~vorzeitig+
after, afterwards, afterward, thereafter, following the, subsequent to, following treatment, following surgery,
    following exposure, following infection, ~following, ~later, ~subsequent, ~subsequently, ~post, ~postoperative,
    ~once, ~next, ~then, ~since, ~past, ~according, ~follow, ~when, ~postoperatively, ~late, ~ensuing = nach@number,
    nach dem, nach der, nach den, nach einem, nach einer, nach diesem, nach dieser, nach diesen, nach ihrem, nach
    ihrer, nach ihren, nach seinem, nach seiner, nach jedem, nach jeder, nachdem, danach, nachher, hinterher,
    anschließend+, daraufhin, im Anschluss, ~nach, ~später+, ~seit, ~nachträglich+, ~nachfolgend+, ~folgend+,
    ~postoperativ+, ~infolge, ~sobald, ~daran, ~dann, ~wenn, ~hiernach, ~folgen/, ~seitdem, ~schließlich, ~wonach,
    ~worauf, ~woraufhin, ~anlässlich, ~-Folge, ~infolgedessen, ~hinter, ~als nächstes
during, while, whilst, throughout, in the course of, ~when, ~meanwhile, ~in, ~within = während, währenddessen, im
    Laufe, im Verlauf, ~bei, ~beim, ~in, ~im, ~solange, ~wenn, ~innerhalb, ~indem, ~gleichzeitig

until, till, ~up to, ~before, ~through, ~only, ~as long as = bis, ~erst, ~vor, ~solange, ~bevor, ~noch
since, ~after, ~as of, ~ever, ~because, ~once, ~start, ~begin = seit, seitdem, ~nachdem, ~nach, ~seit*, ~da, ~weil,
    ~bisher, ~denn, ~schon, ~nun, ~seither, ~inzwischen, ~ehemals

until, till, up until, ~up to, ~before, ~through = bis, ~erst, ~vor, ~solange, ~bis*, ~noch, ~bevor
~=from@number, as of, starting from, onwards, onward, ~since, ~after, ~start = ab@number, ~seit, ~nach, ~beginnend+

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
postmenopausal, after menopause, after the menopause = postmenopausal+, nach den Wechseljahren, nach der Menopause,
    ~nach, ~post*

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
"""
