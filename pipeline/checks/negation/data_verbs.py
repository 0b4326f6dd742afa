"""Verbs and nouns that deny, as in data_opposites; "~" marks a word that says too little to have been turned."""

from __future__ import annotations

ROWS = """
!prevent, ~prevention, ~preventive, !avert, !ward off, ~protect, ~protection, ~protect against, ~protection against,
    ~protect from, ~immunity, hinder | cause, trigger, provoke, promote | !verhinder=, vorbeug=, vorzubeugen,
    vorgebeugt, verhüt=, abwend=, ~prävention, ~vorsorge, präventiv-, ~schützen, ~schützt, ~schutz, ~geschützt,
    unterbind=, unterbunden, hinder=, gehindert-, abhalt=, abhält, abgehalten-, abzuhalten |
    verursach=, auslös=, ausgelöst, auszulösen, hervorruf=, hervorgerufen, bewirk=,
    herbeiführ=, provozier=, begünstig=, förder=
!avoid, !avoidance, !refrain, !abstain, abstinence, abstention, !steer clear, stay out, keep out, stay clear, keep
    clear, go easy on, !forgo, !forego, !shun | ~use, prefer | !vermeid=, !vermieden, vermeidung, !meid=, !verzicht=,
    verzicht, ~umgeh=, ~umgangen, ausweich=, hüt=, entgeh=, unterlass=, fernhalt=, ferngehalten, fernzuhalten, fern,
    absehen, abzusehen, abstinenz | ~verwenden, ~anwenden, bevorzug=, bevorzugt-
!forbid, !prohibit, ban, !disallow, prohibition, !forbidden, !outlaw, proscribe | allow, permit, permission,
    permissible | !verbiet=, verbot, !verboten-, verbote, !untersag=, unerlaubt-, unzulässig-, tabu, verbietet |
    erlaub=, erlaubt-, gestatt=, zulässig-, zulass=, genehmig=, erlaubnis, dürfen, darf
!contraindicate, !contraindicated, contraindication | ~indicate, indicated, indication | !kontraindiziert-,
    gegenanzeige, gegenanzeigen, kontraindikation, kontraindikationen, gegenindikation | indiziert-, angezeigt-,
    indikation, indikationen, anwendungsgebiet, anwendungsgebiete
discourage, !advise against, !recommend against, !warn against, advise not, caution against, advise against it |
    recommend, advise, encourage, advisable | !abrat=, !abgeraten, !abzuraten, abrät, abriet, abrieten, warn=, gewarnt,
    entmutig= | empfehl=, empfohlen-, empfiehlt, ratsam-, empfehlung, empfehlungen, ermutig=, ermuntern
discontinue, stop, +cease, +quit, ~suspend, +withdraw, halt, +terminate, +run out, +take off the market, +off the
    market, +out of stock, discontinuation, ~interrupt, ~withdrawal, break off | continue, resume, carry on, ~complete,
    ~finish | absetz=, abgesetzt-, abzusetzen, ~beend=, abbrech=, abgebrochen-, abbruch, aufhör=, aufgehört,
    aufzuhören, ~einstell=, eingestellt-, ~stopp=, ~stoppt, ~unterbrech=, ~unterbrochen-, ~abstill=, ~abzustillen,
    ~abgestillt | fortsetz=, fortgesetzt-, fortzusetzen, weiterführ=, weitergeführt-, weiternehm=, wiederaufnehm=,
    wiederaufgenommen-, ~zu ende
fail, !fail to, ~failure, ~miss, unsuccessful, unsuccessfully, in vain | succeed, successful, successfully, success |
    versag=, scheiter=, fehlschlag=, fehlgeschlagen-, ~misserfolg, misslingen, misslingt, misslang, misslungen-,
    erfolglos-, vergeblich-, versäum=, verpass=, versagen | gelingen, gelingt, gelang, gelungen-, erfolgreich-, erfolg,
    geglückt
lack, absence, absent, +cut off, ~shortage, ~want of, devoid, ~deprive, ~missing, devoid of, ~deficit, in the absence
    of, ~deficiency, lacking, ~scarcity | presence, present, plenty | fehlen, fehlt, fehlte, fehlten, gefehlt, fehle,
    +ausbleib=, +ausgeblieben-, +ausblieb, +ausblieben, +wegfall=, +wegfällt, +weggefallen-, +entfall=, +entfällt,
    +wegbleib=, +versieg=, fehlend-, ~mangel, ~mangels, ~mangelnd-, mangelt, ~mangelhaft-, abwesenheit, abwesend-,
    ermangel=, ~mangelnden, entbehr=, ~defizit, ~defizite, ~knappheit | anwesend-, anwesenheit, vorhanden-,
    vorhandensein, vorlieg=
!free of, !free from, !-free, devoid of, clear of, rid of | full of, contain | frei von, frei, freie, freien, freier,
    freies, befreit von | voll von, voller, enthalt=, enthält
!refuse, !reject, decline, turn down, refusal, rejection, decline to, deny, denial | accept, agree, agree to, admit,
    acceptance | ablehn=, abgelehnt-, abzulehnen, lehnt, lehnen, lehnte, verweiger=, weiger=, zurückweis=,
    zurückgewiesen-, verneint, verneinen, abstreit=, leugn=, bestreit=, bestritt=, ablehnung, verweigerung, weigerung,
    dementier= | annehm=, angenommen-, akzeptier=, zustimm=, zugestimmt, einwillig=, zugeben, einräum=
!rule out, exclude, ~exclusion, preclude, ~eliminate, ~eradicate, omit, leave out | include, inclusion, confirm,
    comprise | ausschließ=, ausschloss, ausschlossen, ausschluss, ausgeschlossen-, auszuschließen, ausschliessen,
    auslass=, ausgelassen-, weglass=, weggelassen-, wegzulassen, eliminier=, ausrott= | einschließ=, einschluss,
    eingeschlossen-, bestätig=, beinhalt=, aufnehm=, umfass=
disagree, ~disagreement, object to, ~oppose, ~objection | agree, agreement, consent | widersprech=, widerspricht,
    widersprochen, widerspruch, ablehnung, uneinigkeit, uneins, dagegen | zustimm=, zugestimmt, einverstanden, einig,
    übereinstimm=
disable, disability, deactivate, switch off, turn off, unplug, inactivate | enable, activate, switch on, turn on |
    behindert-, behinderung, behinderungen, deaktivier=, abschalt=, abgeschaltet-, ausschalt=, ausgeschaltet-,
    auszuschalten, inaktivier= | aktivier=, einschalt=, eingeschaltet-, einzuschalten, anschalt=
dislike, distrust, mistrust, disapprove | like, trust, approve | abneigung, misstrau=, missbillig= | mögen, vertrau=,
    billig=
disappear, go away, vanish, ~subside, ~disappearance | appear, emerge, occur | ~verschwind=, ~verschwunden-, ~abkling=,
    ~abgeklungen-, ~nachlass= | auftret=, aufgetreten-, erschein=, auftauch=
except, except for, apart from, excluding, with the exception, other than, exempt, aside from, save for | including,
    inclusive | außer, ausgenommen, mit ausnahme, ~abgesehen, ~bis auf | einschließlich, inklusive, inbegriffen,
    eingeschlossen
unless, except if, except when, except where | ~if | es sei denn, außer wenn, wenn nicht, sofern nicht, falls nicht,
    soweit nicht, ausser wenn, solange nicht, nur wenn | ~wenn
!hardly, !barely, !scarcely, !almost no, !almost never, !hardly any, !hardly ever, !next to no, !virtually no, little
    if any, !nearly no | almost all, nearly all, almost everyone, nearly everyone, almost every, nearly every, almost
    always | !kaum, fast kein, fast keine, fast keinen, fast nie, so gut wie kein, so gut wie keine, beinahe nie, fast
    nicht, so gut wie nicht | fast jeder, fast jede, fast jeden, fast jedes, fast alle, fast allen, fast immer, nahezu
    alle, nahezu jeder
~forget, ~neglect, ~overlook, ~disregard, ~ignore, ignorance | remember, note, consider | vergess=, vergisst,
    vernachlässig=, ignorier=, missacht=, außer acht, überseh= | erinner=, denken, denk, beacht=, berücksichtig=
regardless, irrespective, regardless of, no matter, ~whatever, independent of, ~whether | depend | ~ungeachtet,
    ~unabhängig, ~egal, ~gleichgültig, ~wie auch immer, ~einerlei, ohne rücksicht | abhängig, hängt
~doubt, in doubt, doubtful, questionable, dubious | undoubted, undoubtedly, doubtless, unquestionably, no doubt,
    certainly | zweifel, bezweifel=, zweifelhaft-, fraglich-, fragwürdig-, infrage | zweifellos, zweifelsfrei-,
    fraglos, unzweifelhaft-, zweifelsohne, sicherlich
otherwise, or else | ~if | ~sonst, ~andernfalls, ~anderenfalls, ~ansonsten | ~wenn
as opposed to, unlike, in contrast to, in contrast | ~like | im gegensatz | ~wie
instead of, rather than | ~but | statt, anstatt, anstelle | ~sondern
decide against, opt against, choose against, vote against, decision against | ~decide | ~gegen | ~entscheid=
out of reach, out of the reach, keep away, stay away | ~reach | unzugänglich-, unerreichbar-, fernhalt=, fern |
    zugänglich-
+by itself, +by themselves, +on its own, +on their own, +on your own, +spontaneously, +unaided | | +von selbst, +von
    allein, +von alleine, +spontan-, +aus eigener kraft |
"""
