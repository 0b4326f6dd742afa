"""How often, or for how many, something is so: a scale from always to never (notation: see `tables`)."""

from __future__ import annotations

SCALE = """
always, every time, at all times, invariably, without exception, in all cases, in every case, nearly always, almost
    always, almost all, nearly all, virtually all, practically all, almost everyone, nearly everyone, almost every,
    ~all, ~every, ~each, ~constantly, ~constant, ~ever, ~everyone, ~continuously, ~whenever = immer, stets, ~so oft,
    ~sooft, jedes Mal, jedesmal, ausnahmslos, in allen Fällen, in jedem Fall, fast immer, fast alle, fast allen, fast
    aller, nahezu alle, nahezu allen, nahezu immer, beinahe alle, beinahe immer, praktisch alle, so gut wie alle, so
    gut wie immer, fast jeder, fast jede, fast jedes, fast jedem, ~alle, ~allen, ~jed+, ~ständig+, ~grundsätzlich+,
    ~jederzeit, ~sämtlich+, ~jeweils, ~dauernd+, ~durchgehend+, ~zwangsläufig+, ~überall, ~generell
usually, mostly, most of, in most cases, most case, most people, most woman, most man, most patient, most child, most
    adult, most person, most tumor, most often, most baby, most infection, generally, typically, normally, as a rule,
    for the most part, the majority, vast majority, in the majority of cases, ordinarily, customarily, predominantly,
    ~most, ~usual, ~commonly, ~mainly, ~largely, ~typical, ~normal, ~general, ~average, ~primarily, ~tend, ~likely,
    ~almost, ~majority, ~customary, ~probably = meist, meistens, meiste, meisten, zumeist, in der Regel,
    normalerweise, üblicherweise, gewöhnlich, für gewöhnlich, im Allgemeinen, im Normalfall, überwiegend,
    größtenteils, großteils, typischerweise, die meisten, den meisten, der meisten, in den meisten Fällen,
    mehrheitlich, -Mehrheit, -Mehrzahl, in aller Regel, ~hauptsächlich+, ~vorwiegend+, ~generell, ~allgemein+,
    ~üblich+, ~vor allem, ~typisch+, ~normal+, ~gängig+, ~weitgehend+, ~tendenziell, ~wahrscheinlich+, ~-Großteil,
    ~vorrangig+, ~größt+, ~regelhaft
often, frequently, frequent, common, commonly, many, numerous, a lot of, lots of, plenty of, countless, very often,
    quite often, not uncommon, not unusual, not rare, not infrequent, not infrequently, not rarely, in many cases,
    ~regularly, ~repeatedly, ~regular, ~widespread, ~several, ~more, ~multiple, ~again and again, ~increasingly,
    ~various, ~prone, ~much, ~frequency = oft, öfter, öfters, oftmals, häufig+, viele, vielen, vieler, vielfach+,
    zahlreich+, zahllos+, unzählig+, in vielen Fällen, nicht selten+, sehr oft, nicht ungewöhnlich+, ~immer wieder,
    ~wiederholt+, ~mehrfach+, ~regelmäßig+, ~verbreitet+, ~weitverbreitet+, ~mehrere, ~leicht, ~vermehrt+,
    ~reichlich+, ~gern, ~zunehmend+, ~wiederkehrend+, ~zum großen Teil, ~vielerorts, ~etlich+, ~mehrmals, ~gehäuft+,
    ~gemein+
sometimes, occasionally, at times, now and then, from time to time, once in a while, every now and then, in some
    cases, some people, some woman, some man, some child, some patient, some person, some case, ~some, ~a few, ~few,
    ~several, ~certain, ~occasional, ~temporarily, ~partly, ~partially, ~intermittent, ~possibly, ~at a time =
    manchmal, gelegentlich+, bisweilen, zuweilen, mitunter, hin und wieder, ab und zu, ab und an, dann und wann, von
    Zeit zu Zeit, manche, manchen, mancher, in manchen Fällen, in einigen Fällen, fallweise, ~einige, ~einigen,
    ~einiger, ~teilweise, ~teils, ~zeitweise, ~zeitweilig, ~unter Umständen, ~mal, ~mehrere, ~bestimmt+, ~ein paar,
    ~gegebenenfalls, ~je nach, ~eventuell, ~möglicherweise, ~stellenweise, ~kurzfristig, ~verschieden+, ~ggf, ~bei
    Bedarf, ~zum Teil, ~hie und da
rarely, rare, seldom, infrequently, infrequent, uncommon, uncommonly, hardly ever, scarcely ever, very rarely, in rare
    cases, in exceptional cases, exceptionally, very few, only a few, just a few, ~not often, ~not frequently, ~not
    common, ~few, ~unusual, ~occasionally, ~sporadically, ~little, ~limited, ~minority, ~isolated, ~exceptional,
    ~hardly, ~scarcely, ~exception, ~small = selten+, rar+, kaum je, kaum jemals, in seltenen Fällen, in Einzelfällen,
    im Einzelfall, nur in Einzelfällen, in Ausnahmefällen, im Ausnahmefall, ausnahmsweise, nur wenige, nur wenigen, nur
    weniger, die wenigsten, der wenigsten, den wenigsten, sehr selten, vereinzelt+, ~nicht oft, ~nicht häufig+, nur
    selten, nur vereinzelt, nur in Ausnahmefällen, ungewöhnlich+, ~kaum, ~wenige, ~wenigen, ~wenig+, ~einzeln+,
    ~gelegentlich+, ~Einzelfall, ~Einzelfällen, ~Ausnahme, ~-Minderheit, ~unüblich+, ~spärlich+, ~sporadisch+
never, at no time, almost never, nearly never, hardly any, almost no, almost none, almost nobody, hardly anyone, not
    ever, ~ever, ~none, ~nobody = nie, niemals, fast nie, so gut wie nie, fast niemals, zu keiner Zeit, fast kein,
    fast keine, fast keinen, fast keiner, fast keinem, fast niemand, so gut wie kein, so gut wie keine, kaum jemand,
    ~niemand, ~nimmer, ~je, ~jemals
"""
