"""Antonyms of everyday words, as in data_antonyms."""

from __future__ import annotations

ROWS = """
begin, start, onset, initiate, take up, resume, commence | end, stop, finish, over, quit, cease, complete | beginn=,
    begonnen, anfang=, angefangen, fängt, start=, einsetz=, wiederaufnehm= | end=, beend=, aufhör=, schluss, vorbei,
    abgeschlossen-, fertig-, eingestellt-
continue, go on, carry on, keep, resume | stop, quit, discontinue, break off, pause, suspend, interrupt, cease, end |
    fortsetz=, fortgesetzt-, weitermach=, weitergeh=, weiternehm=, weiter, weiterhin, fortführ= | absetz=, abgesetzt-,
    abbrech=, abgebrochen-, aufhör=, aufgehört, pausier=, aussetz=, ausgesetzt-, unterbrech=, unterbrochen-, beend=,
    einstell=
early, soon, premature, prematurely | late, later, delay, wait, long | früh-, frühzeitig-, vorzeitig-, bald, verfrüht-
    | spät-, später-, verspätet-, lange, warten, zeit
before, until, prior, previously | after, once, since | vor, bevor, bis, vorher, ehe | nach, nachdem, sobald, ab, erst,
    danach, frühestens
old, elderly, older | young, younger, new | alt-, älter- | jung-, jünger-, neu-
new, novel, recent | old, known, long, established | neu-, neuartig- | alt-, bekannt-, seit langem, altbekannt-
fast, quick, quickly, rapidly, sudden, suddenly | slow, slowly, gradual, gradually, time, long | schnell-, rasch-,
    plötzlich-, zügig- | langsam-, allmählich-, schleichend-, zeit, lange, nach und nach, schrittweise
long, far, lengthy | short, brief, soon, near, briefly, quickly, just, shortly | lang-, lange, länger-, weit-,
    langwierig- | kurz-, bald, nah-, kürzer-, schnell-, rasch-, gleich, kurzfristig-, kurzzeitig-
big, large, great, major, considerable, huge, substantial | small, little, minor, slight, tiny, minimal, modest, shrink
    | groß-, erheblich-, bedeutend-, beträchtlich-, größer- | klein-, gering-, geringfügig-, winzig-, minimal-,
    unbedeutend-, mäßig-, bescheiden-, kleiner-
much, many, lot, a lot, plenty, numerous, most, lots | few, little, rare, hardly, sparse, some | viel-, zahlreich-,
    reichlich-, jede menge, viele | wenig-, kaum, gering-, selten-, spärlich-, einzelne, vereinzelt-, zu wenig, zu
    wenige
high, elevated, tall, increased | low, normal, reduced, short | hoch-, hohe, hohen, hoher, hohes, erhöht-, höher- |
    niedrig-, gering-, normal-, klein-, tief-, niedriger-
strong, strongly, severe, intense, heavy, violent, heavily, serious, seriously, hard | weak, mild, light, slight,
    gentle, harmless, moderate, minor, gently | stark-, schwer-, heftig-, intensiv-, kräftig-, ernst-, schlimm-,
    streng- | schwach-, mild-, leicht-, sanft-, harmlos-, gering-, mäßig-, milde, behutsam-, vorsichtig-, schonend-
hard, tough, firm, solid | soft, easy, gentle, liquid | hart-, fest-, zäh- | weich-, leicht-, sanft-, flüssig-
easy, simple, easily, straightforward, simply | difficult, hard, complicated, complex, challenge, tricky, trouble,
    problem, struggle, challenging | leicht-, einfach-, mühelos-, problemlos-, unkompliziert- | schwer-, schwierig-,
    kompliziert-, mühsam-, problem, probleme, mühe, schwerfall=, schwerfällt, herausforderung, knifflig-, aufwändig-,
    aufwendig-, anspruchsvoll-
often, always, usually, frequently, frequent, common, regularly, constantly, everyone, all, every | rarely, seldom,
    sometimes, rare, occasionally, exception, few | oft, häufig-, immer, meist, meistens, regelmäßig-, ständig-,
    üblich-, normalerweise, gewöhnlich, alle, jede, jeder, jedes | selten-, manchmal, gelegentlich-, mitunter,
    ausnahme, ausnahmen, ausnahmsweise, hin und wieder, ab und zu, teils, teilweise, manche, einige, zum teil,
    unregelmäßig-
all, everyone, everybody, every, each, whole, entire, everything | some, part, partly, few, certain, several,
    individual, only, minority, selected | alle, allen, jeder, jede, jeden, ganze, gesamte, alles, sämtlich- | einige,
    einigen, manche, manchen, teil, teile, bestimmte, bestimmten, nur, einzelne, minderheit, teilweise
fully, completely, complete, entirely, totally, total, quite, entire, whole | partly, partially, partial, incomplete,
    half, almost, nearly, residue, only | ganz, völlig-, vollständig-, komplett-, vollkommen-, restlos- | teilweise,
    zum teil, teils, unvollständig-, halb-, fast, beinahe, nahezu, nur teilweise, nur zum teil, begrenzt-,
    eingeschränkt-, reste
important, matter, significant, relevant, crucial, role, decisive, care, mind | unimportant, irrelevant, indifferent,
    minor, secondary, trivial | wichtig-, bedeutsam-, entscheidend-, rolle, relevant-, ankomm=, wesentlich- | egal,
    unwichtig-, gleichgültig-, gleich, nebensächlich-, unerheblich-, zweitrangig-, einerlei, unbedeutend-, beliebig-,
    belanglos-
good, well, better, right, nice, positive | bad, poor, badly, worse, wrong, evil, negative | gut-, besser-, richtig-,
    wohl | schlecht-, schlimm-, schlechter-, übel, miserabel, falsch-, ungut-, negativ-
worse, inferior, bad | better, superior, as good, equal, improve | schlechter-, unterlegen-, schlimmer-, verschlechter=
    | besser-, überlegen-, ebenbürtig-, gleichwertig-, gleich gut, mindestens, verbesser=
equal, same, identical, similar, alike, match, uniform | different, differ, unlike, other, vary, deviate, another,
    mismatch, individual | gleich-, identisch-, ähnlich-, dasselbe, übereinstimm=, einheitlich- | anders, verschieden-,
    unterschiedlich-, andere, anderen, abweich=, unterscheid=, individuell-, uneinheitlich-
pleasant, comfortable, nice, enjoy, like, love | unpleasant, uncomfortable, annoying, bother, nuisance, embarrassing,
    dislike, hate | angenehm-, bequem-, schön-, gern, gerne, mögen, mag | unangenehm-, lästig-, stör=, störend-,
    peinlich-, ungern, unbequem-, leid, zuwider, verhasst
alone, single, lonely, own, solo, isolated | together, with, accompany, company, someone, others, help | allein,
    alleine, allein-, einsam-, einzeln- | gemeinsam-, zusammen, begleit=, gesellschaft, hilfe, andere
married, partner | single, unmarried | verheiratet-, partner | ledig-, alleinstehend-, single
public, open | private, secret, confidential | öffentlich-, offen- | privat-, geheim-, vertraulich-, geschlossen-
tell, reveal, disclose, say, mention, share, pass on, discuss | secret, conceal, confidential, silence, keep, withhold,
    hide | sag=, erzähl=, verrat=, erwähn=, weitergeb=, mitteil= | geheim, geheimhalt=, verschweig=, verschwiegen,
    vertraulich-, für sich behalten, verheimlich=, schweigepflicht, schweig=, behielt, behielten, behalt=
obvious, clear, apparent, clearly | hidden, subtle, vague, unclear | offensichtlich-, klar-, deutlich-, eindeutig- |
    verborgen-, unklar-, vage, undeutlich-, schwer
sure, certainly, definitely, sure to, guarantee | maybe, perhaps, possibly, might, uncertain | sicher-, bestimmt,
    gewiss-, garantiert, unbedingt | vielleicht, eventuell-, womöglich, möglicherweise, unsicher-, unter umständen
exact, exactly, precise, precisely, accurate | approximate, approximately, roughly, about, estimate, rough, vague |
    genau-, exakt-, präzise | ungefähr, etwa, grob-, rund, circa, geschätzt-, schätz=, ungenau-, vage
direct, directly, immediate | indirect, via, later, detour | direkt-, unmittelbar- | indirekt-, umweg, umwege, über
voluntary, willing, willingly, on purpose, deliberate, deliberately, intentional | forced, reluctant, accident,
    accidental, accidentally, unintentional, mistake | freiwillig-, absichtlich-, absicht, gern | gezwungen-, zwang,
    widerwillig-, versehentlich-, versehen, zufällig-, zufall, unbeabsichtigt-, ungewollt-, aus versehen
planned, plan, be going to, expect, predict, foresee | sudden, surprise, spontaneous, unexpected, suddenly, surprising,
    surprisingly, emergency | geplant-, erwart=, erwartet-, vorherseh=, vorhersag=, absehbar- | plötzlich-, überrasch=,
    überraschend-, spontan-, unerwartet-, unvermittelt-
surprise, surprising, surprisingly, wonder, unusual | expect, normal, natural, understandable, usual, obvious, logical,
    of course | überrasch=, überraschend-, erstaunlich-, verwunderlich-, wunder | erwart=, erwartet-, normal-,
    natürlich-, verständlich-, selbstverständlich-, klar, logisch-, nachvollziehbar-
fixed, firm, rigid, strict, final, definite | flexible, loose, variable, vary, preliminary, provisional | fest-,
    starr-, festgelegt-, streng-, endgültig-, verbindlich- | flexibel, flexible, locker-, variabel, variable, wechseln,
    vorläufig-, unverbindlich-, verschieden-, unterschiedlich-
straight, even, flat, smooth, level | crooked, uneven, curved, rough, bent, irregular | gerade, eben-, glatt-, flach- |
    krumm-, schief-, uneben-, rau-, gebogen-, gekrümmt-, unregelmäßig-
tight, close, sealed | loose, leak, open, wide | eng-, dicht-, fest- | locker-, lose, undicht-, weit-, offen-, weite,
    leck-
near, close, nearby, local | far, away, remote, distant | nah-, nahe, in der nähe, dicht | fern, weit, weit weg,
    entfernt-, abstand, fernhalt=
inside, within, indoor, internal, in, indoors | outside, outdoors, external, beyond, out | innerhalb, drinnen, im haus,
    innen, haus | außerhalb, draußen, im freien, außen, raus, hinaus, jenseits, nach draußen
leave, go out, go, exit, travel, go outside, outside, get up, get out, out of bed | stay, remain, indoors, inside,
    keep, home, bed | verlass=, rausgeh=, hinausgeh=, geh=, reis=, aufsteh=, draußen, verlässt | bleib=, drinnen, im
    haus, zu hause, zuhause, im bett, bettruhe, dableib=, hierbleib=
stand, sit up, upright, get up | lie, lie down, bed, flat | steh=, aufsteh=, aufrecht- | lieg=, hinleg=, bett, flach
arrive, come, appear, show up, attend, return, occur, happen, turn up | absent, miss, stay away, fail, cancel, fall
    through, stay home, spare | komm=, kommt, erschein=, auftauch=, wiederkehr=, auftret=, auftritt, eintret=,
    eintritt, stattfind= | fehl=, fernbleib=, ferngeblieben, ausbleib=, ausgeblieben, ausbleibt, wegbleib=, entfall=,
    entfällt, ausfall=, ausfällt, ausgefallen, wegfall=, wegfällt, verschont, absag=, abgesagt, versäum=
have, get, receive, obtain, possess, own, keep | lack, lose, forgo, miss | bekomm=, erhalt=, erhält, besitz=, besaß |
    fehl=, verlier=, verloren, entbehr=, verzicht=, leer ausgeh=, vermiss=, mangelt
give, offer, administer, provide, supply, share | withhold, refuse, deny, keep, take away, deprive | geben, gibt,
    gegeben, anbiet=, angeboten, gewähr= | vorenthalt=, verweiger=, verwehr=, verwehrt-, versag=, entzieh=, entzogen-,
    wegnehm=
use, apply, take, employ, wear | avoid, forgo, unused, leave off, leave out, omit, stop, idle | benutz=, verwend=,
    anwend=, nutz=, nehm=, einnehm=, trag= | verzicht=, meid=, weglass=, weggelassen, unbenutzt-, ungenutzt-,
    brachlieg=, auslass=
buy, prescription, pay | free, over the counter, gift | kaufen, rezept, bezahlen, zahl= | frei, freiverkäuflich-,
    rezeptfrei-, umsonst, geschenk
touch, contact, approach, rub, scratch, near | hands off, keep away, distance, leave alone, alone | berühr=, anfass=,
    angefasst, kontakt, kratz=, reib= | finger weg, hände weg, fernhalt=, abstand, in ruhe, meid=
disturb, bother, interrupt, interfere | leave alone, in peace, quiet, peace, undisturbed | stör=, gestört- | in ruhe,
    ruhe, ungestört-
lift, carry, strain, load, exert, overdo, overexert | rest, spare, gentle, easy, take it easy, protect | heb=, trag=,
    belast=, anstreng=, überanstreng= | schon=, ruh=, ausruh=, entlast=, schonend-
exercise, move, active, sport | rest, idle, lie, sedentary, inactive | beweg=, trainier=, sport, aktiv- | ruh=, schon=,
    pausier=, herumsitz=, sitz=, untätig-, inaktiv-
believe, trust, sure, convinced | doubt, skeptical, sceptical, distrust, mistrust, suspicious | glaub=, vertrau=,
    überzeugt- | zweifel=, bezweifel=, skeptisch-, misstrau=, misstrauisch-, argwöhnisch-
know, aware, familiar, recognize | ignorant, unaware, unknown, strange, new, foreign, guess | wissen, weiß, kenn=,
    bekannt-, bewusst-, vertraut- | unbekannt-, fremd-, ahnungslos-, neu-, unwissend-, unbewusst-, rat=
interested, care, interest, concern, mind | indifferent, bored, disinterested | interessier=, kümmer=, interesse, stört
    | gleichgültig-, egal, gelangweilt-, desinteress=, kalt
happy, pleased, satisfied, content, glad | sad, unhappy, disappointed, dissatisfied, upset | glücklich-, froh-,
    zufrieden-, begeistert- | traurig-, enttäuscht-, unglücklich-, unzufrieden-, verärgert-
win, gain, benefit | lose, loss, defeat | gewinn=, gewonnen, profitier= | verlier=, verlor=, verloren-, niederlage
live, survive, alive, survival | die, dead, death, fatal | leb=, überleb=, lebendig- | sterb=, stirbt, starb=,
    gestorben, tot-, tod, tödlich-, verstorben-
die, death, fatal, dead | survive, live, alive, recover | sterb=, stirbt, gestorben, tod, tödlich- | überleb=, leb=
break, tear, burst, damage | intact, whole, hold, last, withstand | brech=, bricht, gebrochen-, reiß=, gerissen-,
    platz= | intakt-, heil-, ganz, halten, hält, standhalt=, unversehrt-
hold, last, keep | break, fall, fail, loosen, slip | halten, hält, haft= | brech=, lös=, locker=, abfall=, verrutsch=
grow, develop, mature | shrink, stunt, stop | wachs=, wächst, entwickel= | schrumpf=, zurückbleib=, verkümmer=
natural, normal | artificial, synthetic, abnormal | natürlich-, normal- | künstlich-, synthetisch-, unnatürlich-
legal, lawful, allow | illegal, offence, crime, ban | legal-, erlaubt-, rechtmäßig- | illegal-, verboten-, strafbar-,
    straftat
dependent, rely, depend, connected | independent, independently, regardless, own, self-employed | abhängig-,
    angewiesen-, abhäng=, abhängt, hängt | unabhängig-, selbstständig-, eigenständig-, egal, losgelöst-
hungry, thirsty | full, satisfied | hungrig-, durstig-, hunger, durst | satt-
urgent, emergency, hurry, rush, immediate | wait, time, leisure, calm, take your time, patience | dringend-, eilig-,
    eile, eilt, notfall, drängt, beeil=, hetz= | warten, zeit, ruhe, ruhig, geduld
patient | impatient | geduldig- | ungeduldig-
rich, containing | poor, free, low, deficient | reich- | arm-, frei
light, bright | dark, dim | hell-, licht | dunkel-, finster-
loud, noise, noisy | quiet, silent, calm | laut-, lärm, geräusch | leise, ruhig-, still-
thick, fat, overweight | thin, slim, lean | dick-, fett-, übergewichtig- | dünn-, schlank-, mager-
wide, broad | narrow, tight | breit-, weit- | schmal-, eng-
deep | shallow, superficial, surface | tief- | flach-, oberflächlich-, oberfläche
heavy | light | schwer- | leicht-
clever, wise, smart, sensible, reasonable | foolish, stupid, unwise, mistake | klug-, vernünftig-, sinnvoll-, schlau- |
    dumm-, unklug-, fehler, leichtsinnig-, unvernünftig-
careful, carefully, caution, gentle | careless, reckless, rough | vorsichtig-, sorgfältig-, behutsam- | leichtsinnig-,
    unvorsichtig-, nachlässig-, fahrlässig-, grob-
guilty, fault, blame, responsible | innocent | schuld, schuldig-, verantwortlich-, dafürkönnen | unschuldig-,
    schuldlos-
related, linked, connection, connected, link | independent, coincidence, separate, regardless, chance | verbunden-,
    zusammenhang, zusammenhäng= | unabhängig-, zufall, zufällig-, getrennt-, eigenständig-
reach, achieve, meet, attain, target | miss, fall short, below, fail | erreich=, einhalt=, eingehalten, erfüll= |
    verfehl=, verfehlt-, unterschreit=, unterschritten-, unterhalb, unter
exceed, above, over, go beyond, more than, longer than | within, limit, below, up to, maximum, under, at most, ceiling
    | überschreit=, überschritten, übersteig=, über, mehr als, länger als | innerhalb, höchstens, maximal-, unter, bis
    zu, grenze, begrenzt-, beschränk=, einhalt=, maximum, höchst-
fewer, less, below, under, lower, earlier | at least, minimum, above, more, over | weniger, unter, unterhalb,
    unterschreit=, früher, kürzer- | mindestens, wenigstens, ab, mehr, über, frühestens, mindest-, minimum
up to date, current, modern, recent | outdated, obsolete, old, superseded, out of date | aktuell-, zeitgemäß-, modern-
    | veraltet-, überholt-, alt-, altmodisch-
wrong, incorrectly, mistake | right, okay, fine, all right, correct, correctly, properly | falsch-, verkehrt-, schief-,
    krumm- | in ordnung, richtig-, korrekt-, recht
convincing, conclusive, reliable, meaningful, solid, robust | weak, poor, shaky, doubtful, limited | überzeugend-,
    aussagekräftig-, belastbar-, zuverlässig-, verlässlich-, stichhaltig- | schwach-, dürftig-, wacklig-, zweifelhaft-,
    begrenzt-
complete, finish, through, end | stop, abort, abandon, interrupt, break off, early, drop out | zu ende, abgeschlossen-,
    durchgeführt-, bis zum schluss | abgebrochen-, abbrech=, vorzeitig-, unterbrochen-, ausgestiegen
help, assistance, support, aid | alone, independently, own, by itself | hilfe, unterstützung, angewiesen-, helf= |
    allein, alleine, selbstständig-, selbst
throw away, dispose, discard | keep, store, save | wegwerf=, entsorg= | aufbewahr=, aufheb=, behalt=
bearable, tolerable, manageable | unbearable, severe, strong | erträglich-, auszuhalten, aushalt= | stark-, schlimm-,
    unerträglich-
alive, live, living | dead, killed, inactivated, die | lebend-, leb= | tot-, abgetötet-, abgestorben-, inaktiviert-
sharp, clear, clearly | blurred, blurry, fuzzy, dim | scharf-, klar- | verschwommen-, unscharf-, trüb-
upright, straight | hunched, bent, crooked | aufrecht-, gerade | gebeugt-, gebückt-, krumm-, schief-
relieve, ease, help, improve, better | worsen, aggravate, worse, same | linder=, besser-, verbesser= | verschlimmer=,
    verschlechter=, schlechter-, schlimmer-, gleich, unverändert-
prepared, ready | unprepared, surprise | bereit-, vorbereitet-, fertig- | überrasch=, unvorbereitet-
mention, list, name | omit, leave out, silent | erwähn=, nennen, genannt- | verschweig=, auslass=, weglass=
belong, part of | separate, exclude, foreign | gehör=, dazugehör= | getrennt-, fremd-
popular, liked, welcome | hated, shunned, unpopular | beliebt-, gern gesehen, willkommen | verhasst-, gemieden-
tolerate, tolerated, digest | intolerance, allergic, react | vertrag=, verträgt, vertragen | allergisch-,
    überempfindlich-
married, relationship | single, alone | verheiratet- | ledig-, allein
"""
