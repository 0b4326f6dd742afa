"""Antonyms of health texts: English word | English contrary | German word | German contrary.

"not malignant" may be "gutartig" in German, and "remains at home" may be "muss nicht ins Krankenhaus". Nothing here
denies by itself: a row only tells which word a negator of the other language may have been put into. Written as in
data_opposites; which side of a row stands first means nothing.
"""

from __future__ import annotations

ROWS = """
answer, solve, clarify, resolve, settle, clear up | open, unanswered, unresolved, unclear, owe | beantwort=, lös=,
    gelöst-, klär=, geklärt-, aufklär= | offen-, unbeantwortet-, ungeklärt-, schuldig-, rätsel, rätselhaft-
chew, crush, bite, break up, grind, split, cut up, dissolve | whole, in one piece, as a whole, intact | kau=, zerkau=,
    zerbeiß=, zerbissen-, zerstoß=, zermahl=, zermörser=, zerteil=, teilen, geteilt-, zerkleiner=, lutsch= | ganz,
    ganze, ganzen, im ganzen, am stück, in einem stück
surgery, operation, operate, surgical, surgically | conservative, conservatively, medication | operation, operier=,
    operativ-, chirurgisch-, eingriff | konservativ-, medikamentös-, nichtoperativ-
stand, get up, stand up, rise | seated, sit, sitting, remain seated, lie down | steh=, aufsteh=, aufgestanden | sitz=,
    sitzen bleiben, lieg=
school, work, kindergarten, daycare, nursery, office, job | stay home, stay at home, stay off, keep home, home |
    schule, kita, kindergarten, arbeit, büro, unterricht | zu hause, zuhause, daheim
insurance, cover, reimburse | yourself, have to pay, self-pay, out of your own pocket, private, own | krankenkasse,
    krankenkassen, krankenversicherung, kasse, kassen, versicherung, übernehm=, übernimmt, übernommen-, erstatt= |
    selbst, selber, selbst zahl=, selbst bezahl=, selbst trag=, eigener, eigenen, privat-, selbstzahler
pay, charge, cost, fee, costly, expensive, have to pay | free, free of charge, for free | bezahl=, zahl=, kosten,
    kostet, gebühr, gebühren, kostenpflichtig-, teuer | kostenlos-, kostenfrei-, gratis, umsonst, unentgeltlich-,
    gebührenfrei-
double, twice, extra, additional, higher, increased | usual, normal, single, regular, prescribed, same | doppelt-,
    zusätzlich-, erhöht-, mehr | üblich-, normal-, einfach-, gewohnt-, verordnet-, gleich-
forget, miss, skip | remember, keep, attend, think of | vergess=, vergiss, vergisst, verpass=, versäum=, auslass= |
    wahrnehm=, wahrgenommen-, wahrzunehmen, einhalt=, einzuhalten, denken, denk, erinner=, beacht=, beachten
hesitate, be afraid, shy, reluctant | feel free, go ahead | zöger=, scheu=, angst, fürcht= | gern, gerne, ruhig,
    getrost, jederzeit, unbesorgt-
limit, limited, restrict, maximum, upper limit | any, as long as, as much as, as often as, freely, at will | begrenz=,
    begrenzt-, beschränk=, obergrenze, einschränk= | beliebig-, frei, jederzeit, uneingeschränkt-
tolerate, agree with, digest, digestible | upset, disagree, react, sick | vertrag=, verträgt, vertragen, bekömmlich-,
    verdau= | allergisch-, unverträglich-, übel, magenprobleme
whether, if | regardless | ob | unabhängig
adult, of age, grown-up, grown up | minor, child, teenager, underage | erwachsen-, erwachsene, volljährig- | kind,
    kinder, minderjährig-, jugendliche, jugendlichen
wait, patience | immediately, right away, at once, straight away, now | wart=, abwart=, abzuwarten, gewartet | sofort,
    gleich, umgehend-, unverzüglich-, jetzt, direkt
swell, swollen, swelling, inflame, inflamed, inflammation | be gone, subside, go down, heal | geschwollen-, schwell=,
    anschwell=, entzünd=, entzündet- | abgeschwollen-, abschwell=, abgeklungen-, zurückgegangen-
sober, fasting, on an empty stomach, empty stomach | eat, drink, food, meal, anything | nüchtern-, leerem magen, leeren
    magen | ess=, essen, isst, gegessen-, trink=, trinken, getrunken-, mahlzeit, nahrung
benign, harmless | malignant, cancerous, cancer, dangerous | gutartig-, harmlos- | bösartig-, maligne, malignen,
    maligner, krebs, gefährlich-
resistant, immune, refractory, insensitive | sensitive, respond, responsive, susceptible, vulnerable, work, react |
    resistent-, immun-, unempfindlich-, robust- | empfindlich-, anfällig-, ansprech=, anspricht, empfänglich-,
    reagier=, wirk=
dangerous, risky, hazardous, harmful, unsafe, threatening, risk, danger, hazard, toxic, poisonous | safe, harmless,
    good, safely | gefährlich-, riskant-, bedenklich-, schädlich-, heikel-, gefahr, risiko, giftig-, schad=, gefährd= |
    sicher-, ungefährlich-, harmlos-, unbedenklich-, gut-, unbesorgt-, getrost
ignore, disregard, overlook, dismiss, underestimate, neglect, take lightly, make light of, play down, trivialize | take
    seriously, serious, seriously, heed, respect | ignorier=, missacht=, übergeh=, unterschätz=, abtun, verharmlos=,
    vernachlässig=, auf die leichte schulter | ernst, ernst-, beacht=, respektier=
delay, postpone, put off, defer, wait, hesitate, late, later, reschedule, hold off | soon, immediate, immediately,
    promptly, prompt, right away, straight away, at once, quickly, early, now, urgent, urgently, emergency, time |
    verzöger=, aufschieb=, aufgeschoben-, aufzuschieben, verschieb=, verschoben-, hinauszöger=, hinausgezögert,
    hinausschieb=, abwart=, abgewartet, abzuwarten, warten, später-, zöger=, später | bald, baldig-, sofort, gleich,
    umgehend-, unverzüglich-, rasch-, schnell-, zügig-, früh-, frühzeitig-, rechtzeitig-, dringend-, eilig-, eilt,
    möglichst bald, so bald wie möglich, möglichst schnell, möglichst früh, so schnell wie möglich, jetzt, heute,
    notfall, auf der stelle
home, at home, outpatient, remain, stay | hospital, inpatient, admit, hospitalize, clinic, ward | zu hause, zuhause,
    daheim, ambulant- | krankenhaus, klinik, stationär-, krankenhausaufenthalt, eingewiesen, einweis=, verlass=
remove, take out, cut out, cut away, lose, damage, destroy, give up, amputate, pull, extract, sacrifice, throw away,
    discard | keep, preserve, retain, save, spare, stay, remain, leave, conserve | entfern=, herausnehm=,
    herausgenommen-, herausschneid=, verlier=, verloren-, zerstör=, amputier=, wegwerf=, weggeworfen, entsorg=, aufgeb=
    | erhalten, bleib=, bleibt, behalt=, behält, bewahr=, schon=, dranbleib=, aufbewahr=, aufheb=, belass=, belässt
move, bend, stretch, turn, flexible, mobile, movable | stiff, rigid, still, fixed, paralyzed, immobile, lame,
    immobilize | beweg=, beug=, streck=, dreh=, beweglich-, biegsam- | steif-, starr-, still, gelähmt-, lahm-, ruhig-,
    ruhigstell=, unbeweglich-
see, sighted, vision | blind, sightless | seh=, sieht, sehend- | blind-, erblind=
hear, listen | deaf, deafness | hör=, gehör | taub-, gehörlos-, ertaub=
speak, talk, say | mute, silent, speechless, dumb | sprech=, spricht, sag=, reden | stumm-, sprachlos-, schweig=
feel, sensation, sense | numb, numbness | fühl=, spür=, gefühl, empfind= | taub-, gefühllos-, betäubt-, taubheit
sleep, asleep, fall asleep, doze | awake, wake, insomnia, lie awake | schlaf=, schläft, einschlaf=, eingeschlafen |
    wach-, wachlieg=, aufwach=, schlaflos-
eat, drink, food, breakfast, meal | fast, fasting, sober, empty, empty stomach, abstain | ess=, isst, essen, gegessen,
    trink=, getrunken, nahrung, mahlzeit, mahlzeiten, speisen, frühstück= | nüchtern-, fasten, gefastet, hunger=, leer-
drink, alcohol, alcoholic | sober, abstinent, dry | trink=, alkohol | nüchtern-, abstinent-, trocken-
smoke, smoker, smoking, cigarette | quit, smoke-free, nonsmoker | rauch=, raucher, raucherin, zigarette, zigaretten |
    nichtraucher, nichtraucherin, rauchfrei-
breathe, breath | suffocate, choke, breathless, short of breath | atm=, atem, luft | erstick=, atemlos-, atemnot,
    luftnot
tired, sleepy, exhausted, fatigue | fit, awake, alert, energetic, rest | müde, müden, müdigkeit, erschöpft-, schläfrig-
    | fit-, wach-, munter-, ausgeruht-, erholt-
healthy, well, fine, fit, normal, good | ill, sick, unwell, disease, illness, disorder, poor, bad, badly, worse,
    abnormal | gesund-, wohl, fit, gut-, intakt-, normal- | krank-, unwohl, krankheit, schlecht-, schlimm-,
    beeinträchtigt-, gestört-, auffällig-, unpässlich-, elend-
cure, heal, recover, curable | chronic, permanent, persist, remain, lifelong, incurable | heil=, geheilt-, genes=,
    erhol=, heilbar- | chronisch-, dauerhaft-, bleibend-, bleibt offen, offen-, fortbesteh=, lebenslang-, unheilbar-
permanent, permanently, lasting, last, lifelong, forever, persistent, long-term | temporary, temporarily, transient,
    short, brief, pass, fleeting, short-term, short-lived, for now | dauerhaft-, bleibend-, ständig-, anhaltend-,
    anhalt=, lebenslang-, endgültig-, für immer, langfristig-, auf dauer, dauer, länger- | vorübergehend-, zeitweise,
    zeitweilig-, kurz-, befristet-, vorläufig-, kurzfristig-, kurzzeitig-, rückbild=, zurückbild=, bald wieder
go away, disappear, clear up, resolve, subside, fade, pass, gone, over, leave, wear off, let up, improve | persist,
    continue, last, stay, remain, keep, still, linger, bother | weggeh=, verschwind=, verschwunden-, abkling=,
    abgeklungen, nachlass=, nachgelassen, nachlässt, vergeh=, vergangen, verging=, zurückgeh=, zurückgegangen, abheil=,
    weg, vorbei, vorüber, besser-, verblass=, leg=, auflös= | anhalt=, angehalten, bleib=, bestehenbleib=, bestehen,
    andauer=, fortbesteh=, fortdauer=, weiter, weiterhin, noch, immer noch, zurückbleib=, hartnäckig-
empty, emptied, drain, clear, vacate | full, fill, residue, remain, retain, keep | leer-, entleer=, geleert, entleert-
    | voll-, gefüllt-, zurückbleib=, bleibt, bleib=, rest, reste, zurückhalt=, stau=, zurückblieb, zurückblieben
progress, advance, grow, spread, increase, rise | stop, stable, constant, stagnate, contain, limit, local, confine |
    fortschreit=, fortgeschritten-, wachs=, wächst, gewachsen, ausbreit=, ausgebreitet, streu=, zunehm=, zunimmt,
    ansteig=, ansteigt | stillstand, stillsteh=, stillgestanden, stabil-, konstant-, gleichbleib=, gleich bleib=,
    stagnier=, begrenzt-, örtlich-, lokal-, gestoppt, eingedämmt, aufgehalten
spread, metastasize, metastasis, metastatic | limited, local, confined, localized, contain | ausbreit=, ausgebreitet-,
    gestreut-, streu=, metastasen, befall=, befallen- | begrenzt-, beschränkt-, lokal-, örtlich-, lokalisiert-
change, vary, alter, affect, different, differ, influence, modify | stay, remain, keep, stable, constant, same, equal,
    similar, alike, steady, unchanged, identical | ändern, änder=, veränder=, verändert-, schwank=, beeinfluss=,
    anders, unterschiedlich-, unterscheid=, verschieden-, wechsel= | bleib=, gleich-, gleichbleib=, konstant-, stabil-,
    unverändert-, ähnlich-, identisch-, dasselbe, unberührt-, beibehalt=, einheitlich-
increase, rise, raise, higher, grow, more, gain, improve | reduce, lower, decrease, fall, drop, less, lose, same,
    constant | steig=, stieg, gestiegen, erhöh=, zunehm=, zunimmt, höher-, mehr, wachs=, verbesser= | senk=, sink=,
    sank, gesunken, verringer=, abnehm=, abnimmt, fall=, niedriger-, weniger, gleich-, konstant-, verlier=
affect, involve, suffer, concern, damage, harm, impair, attack | spare, unaffected, intact, healthy, free, preserve,
    safe | betreffen, betroffen-, befall=, befallen-, beeinträchtig=, beeinträchtigt-, leid=, angreif=, angegriffen,
    schädig=, geschädigt- | verschon=, verschont-, intakt-, gesund-, frei, ausgespart-, unversehrt-, unberührt-
infected, infectious, contagious, contaminated, germ, bacteria | clean, sterile, healthy, germ-free, sterilize |
    infiziert-, infektiös-, ansteckend-, verunreinigt-, verseucht- | sauber-, steril-, gesund-, rein-, keimfrei-
clean, pure, hygienic, sterile | dirty, contaminated, polluted, unclean | sauber-, rein-, hygienisch-, steril- |
    schmutzig-, verschmutzt-, verunreinigt-, dreckig-, verkeimt-
wet, damp, moist, humid | dry, dried | nass-, feucht- | trocken-, getrocknet-, austrockn=
cold, cool, frozen | warm, hot, heat | kalt-, kühl-, gefroren-, tiefgekühlt- | warm-, heiß-, wärm=, erhitz=
warm, hot, heated | cold, cool | warm-, heiß- | kalt-, kühl-, ausgekühlt-
raw, undercooked | cook, cooked, heat, through | roh-, rohe | durchgaren, durchgegart-, gegart-, gekocht-, erhitzt-,
    durchgebraten-
fresh | old, stale, spoiled, expired | frisch- | alt-, verdorben-, abgelaufen-, schal-
visible, see, noticeable, obvious, apparent, show, detect | hidden, invisible, conceal, inapparent, silent | sichtbar-,
    erkennbar-, sehen, auffall=, auffäll=, bemerk=, zeig= | verborgen-, versteckt-, verdeckt-, unauffällig-,
    unbemerkt-, stumm-, unsichtbar-
unusual, notable, abnormal, suspicious, conspicuous, remarkable | normal, normally, usual, unremarkable, natural,
    average | auffällig-, ungewöhnlich-, verdächtig-, krankhaft- | unauffällig-, normal-, üblich-, natürlich-,
    durchschnittlich-
diagnose, detect, recognize, find, identify, discover, notice, prove, see | miss, overlook, hidden, undetected, remain
    | erkannt-, entdeck=, erkenn=, find=, gefunden-, feststell=, festgestellt-, nachweis=, nachgewiesen-, bemerk= |
    überseh=, übersehen-, unentdeckt-, verborgen-, unerkannt-, verkannt-, unbemerkt-
agree, consent, accept, approve, willing, want, allow | refuse, reject, decline, oppose, object, against, contradict |
    zustimm=, zugestimmt, einverstanden, einwillig=, bereit, annehm=, akzeptier= | ablehn=, abgelehnt-, weiger=,
    verweiger=, dagegen, widersprech=, widersprochen, widerspricht, gegen
want, wish, like, desire, would like, willing, wanted, keen | refuse, reject, against, avoid, unwanted, reluctant,
    dislike | möchte, möchten, will, wollen, wünsch=, gewünscht- | ablehn=, lehnt ab, weiger=, verzicht=, widerwillig-,
    ungern, unerwünscht-
allow, permit, may, let, can, license, approve | forbid, prohibit, ban, forbidden, prohibited, taboo, off limits |
    erlaub=, erlaubt-, gestatt=, dürfen, darf, zulass= | verbiet=, verboten-, untersag=, tabu, unzulässig-, verbot
recommend, advise, advisable, wise, suggest, good idea, suitable, advice | discourage, unwise, bad idea, advise against
    | empfehl=, empfohlen-, empfiehlt, ratsam-, rat=, rät, raten, geraten, sinnvoll-, klug-, gute idee, angeraten |
    abrat=, abgeraten, abzuraten, rät ab, raten ab, unklug-, vorsicht, falsch-, ungünstig-, besser
useful, help, helpful, beneficial, worthwhile, benefit, worth, sense, valuable, point, use | useless, pointless,
    harmful, waste, spare, superfluous, in vain, futile | nützlich-, hilfreich-, sinnvoll-, nutzen, helf=, hilft,
    bringt, bringen, lohn=, nütz= | nutzlos-, sinnlos-, schädlich-, überflüssig-, vergeblich-, umsonst, zwecklos-,
    unsinnig-, verschwend=, sparen, schad=
necessary, need, require, essential, must, have to, important, vital, mandatory, compulsory, obligatory, has to |
    optional, voluntary, dispense with, spare, unnecessary, superfluous, enough, suffice, choice, free to | nötig-,
    notwendig-, erforderlich-, brauch=, gebraucht-, benötig=, müssen, muss, pflicht, verpflichtend-, vorgeschrieben-,
    unerlässlich-, zwingend- | freiwillig-, überflüssig-, verzichtbar-, verzicht=, erspar=, erspart-, entfall=,
    entfällt, entbehrlich-, genüg=, reich=, ausreich=, unnötig-, optional-, freigestellt-, wegfall=, wegfällt, wahl,
    freisteh=
possible, can, able, could, manage, succeed, feasible, capable | fail, difficult, hard, prevent, block, hinder,
    prohibit | möglich-, kann, können, konnte, konnten, gelingt, gelingen, imstande, fähig- | scheiter=, schwer-,
    schwierig-, schwerfall=, verhinder=, ausgeschlossen-, blockiert-, hinder=, ausfall=
work, effective, help, effect, act, function, operate, functional | fail, ineffective, useless, failure, break down,
    out of order, defective, broken, malfunction, stop | wirk=, wirksam-, helf=, hilft, funktionier=, arbeit= |
    versag=, wirkungslos-, unwirksam-, ausfall=, ausgefallen, ausfällt, defekt-, kaputt, gestört-, versager,
    fehlschlag=, ausbleib=
succeed, successful, success, manage, achieve, reach, work | fail, failure, unsuccessful, miss, abort, fall short |
    gelingen, gelingt, gelang, gelungen-, erfolgreich-, erfolg, geschafft, schaffen, erreich=, klapp= | scheiter=,
    gescheitert-, misslingen, misslingt, misslungen-, erfolglos-, verfehl=, fehlschlag=, fehlgeschlagen, schiefgehen,
    schiefging, schiefgegangen, versag=, fehl=
sufficient, enough, adequate, adequately, sufficiently, much, well, properly | little, lack, deficient, shortage,
    scarce, insufficient, inadequate, too little, too few, undersupply, deficiency, low, poor, poorly | ausreichend-,
    genug, genügend-, ausreich=, reich=, reicht, genüg=, viel-, gut- | zu wenig, zu wenige, zu wenigen, mangel,
    mangeln, mangelt, knapp-, unterversorg=, unterversorgt-, unzureichend-, mangelhaft-, fehl=, wenig-, schlecht-,
    gering-, zu gering-, zu kurz-, zu schwach-
covered, cover, pay, reimburse, include, charge | excluded, yourself, own, out of pocket, private, self-pay, free |
    übernommen-, übernehm=, übernimmt, bezahl=, erstatt=, kostenpflichtig-, gedeckt- | selbst, selber, eigener,
    eigenen, privat-, selbst zahl=, selbst bezahl=, selbst trag=, aus eigener tasche, privat bezahl=, kostenlos-,
    gratis, umsonst, kostenfrei-
available, access, accessible, sell, stock, open, reachable, attend, in stock, on the market | unavailable, sold out,
    withdraw, closed, missing, shortage, absent, out of stock, discontinue, recall, occupied, busy | verfügbar-,
    erhältlich-, zugänglich-, erreichbar-, offen-, geöffnet-, vorrätig-, lieferbar-, vorhanden-, auf dem markt, markt |
    vergriffen-, ausverkauft-, geschlossen-, zurückgezogen, zurückruf=, fehl=, besetzt-, unerreichbar-, gesperrt-,
    eingestellt-, vom markt genommen, zurückgenommen
closed, shut, locked, sealed | open, reachable, available, staffed, accessible | geschlossen-, verschlossen-, zu,
    abgeschlossen-, dicht- | offen-, geöffnet-, erreichbar-, besetzt-, verfügbar-, zugänglich-, offensteh=, öffn=
withdraw, recall, take off, remove, discontinue | approved, available, market, sell, offer, license | zurückzieh=,
    zurückgezogen-, zurückruf=, zurückgerufen- | zugelassen-, erhältlich-, markt, verkauf=, verkauft, angeboten,
    handel, verfügbar-
approved, licensed, authorized, indicated, official | outside, beyond, unlicensed, experimental | zugelassen-,
    zulassung, genehmigt-, vorgesehen- | außerhalb, zulassungsüberschreitend-, off-label-use, off-label,
    experimentell-, jenseits
blood flow, supplied, supply, circulate, circulation | cut off, block, blocked, interrupt, blockage | durchblutet-,
    durchblutung, versorgt-, versorg= | abgeschnitten-, blockiert-, unterbrochen-, verschlossen-, abgeklemmt-,
    abgebunden-, verstopft-, abschneid=, unterbrech=
block, blocked, obstruct, clogged, congested, narrow | pass, flow, permeable, through, open, freely, drain |
    verstopft-, blockiert-, verlegt-, verengt-, verschlossen-, zu | durchlässig-, durchgängig-, abfließ=, fließ=,
    durchkommen, frei, offen-, passier=
hurt, ache, pain, painful, sore, burn | painless, comfortable, pain-free, painlessly | schmerz=, schmerzen,
    schmerzhaft-, weh, wehtun | schmerzlos-, schmerzfrei-, angenehm-
worry, afraid, fear, anxious, panic, concern, nervous, scared, alarm | calm, relax, reassured, unconcerned, confident,
    relaxed, courage, reassure | sorge=, sorgen, angst, fürcht=, ängstlich-, besorgt-, beunruhig=, aufgeregt-, nervös-,
    panik | ruhig-, ruhe, gelassen-, entspannt-, beruhig=, beruhigt-, unbesorgt-, getrost, zuversichtlich-, mut,
    unbedenklich-
safe, sure, certain, know, clear, prove, establish, evident, proof, evidence, settled, definite | doubt, mystery,
    puzzle, mysterious, riddle, open, controversial, unproven, unknown, debate, guess, suspect, unclear | sicher-,
    gewiss-, weiß, wissen, bekannt-, klar-, erwiesen-, belegt-, bewiesen-, geklärt-, nachgewiesen-, erforscht-,
    untersucht- | zweifel, zweifelhaft-, fraglich-, offen-, umstritten-, unsicher-, unklar-, ungewiss-, rätsel,
    rätselhaft-, strittig-, ungeklärt-, unbekannt-, dahingestellt, vermut=, unerforscht-
true, correct, right, fact, accurate, reality | false, wrong, myth, mistaken, misconception, lie, error, mistake,
    rumor, misunderstanding, incorrect | wahr-, richtig-, stimmt, stimmen, zutreffend-, zutrifft, zutreffen, korrekt-,
    tatsache | falsch-, irrtum, irrig-, mythos, märchen, fehler, gerücht, irr=, irrtümlich-, unwahr-, missverständnis,
    trugschluss, fehlannahme, widerleg=, widerlegt-
understand, clear, know, comprehend | confused, puzzle, mystery, unclear, misunderstand | versteh=, verstanden-, klar-,
    kenn= | rätsel, rätselhaft-, unklar-, missversteh=, missverstanden-, schleierhaft
remember, recall, memory, think of | forget, slip, oblivion, amnesia | erinner=, merken, denken, denk | vergess=,
    vergisst, entfall=, entfällt, verdräng=
miss, skip, forget, omit, leave out | attend, take, remember, appear, come, keep | verpass=, versäum=, auslass=,
    ausgelassen-, vergess=, weglass=, überspring= | einnehm=, eingenommen, erschein=, komm=, teilnehm=, wahrnehm=
get better, improve, go down, come down, drop, fall, ease, ease off, subside, decrease, let up | stay, remain, persist,
    high, last, continue, same | besser-, bessern, bessert, nachlass=, nachlässt, sink=, zurückgeh=, fall=, fällt,
    abnehm=, abnimmt | bleib=, bestehen, fortbesteh=, anhalt=, hoch, hohe, hohes, unverändert-, gleich
"""
