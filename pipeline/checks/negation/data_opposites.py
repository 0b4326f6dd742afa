"""Words that deny others: English denying | English plain | German denying | German plain.

The first word of a row is its name. English words stand in their base form; German ones with "-" are adjectives,
those with "=" stems of verbs, which stand for all of their forms. "~" marks a word that says too little to have been
turned.
"""

from __future__ import annotations

ADJECTIVES = """
!nonspecific, !non specific, unspecific, unspecified | specific, specifically | !unspezifisch- | spezifisch-
incomparable, incomparably | comparable, comparably | unvergleichbar-, unvergleichlich- | vergleichbar-
!nonessential, non essential, inessential | essential, vital | unwesentlich-, nichtessenziell- | essenziell-,
    wesentlich-
!unprescribed, non prescribed | prescribed | unverordnet- | verordnet-, verschrieben-
impossible, impossibility | possible, possibly, possibility | unmöglich-, ausgeschlossen-, Unmöglichkeit | möglich-,
    möglicherweise, Möglichkeit, Möglichkeiten
!unnecessary, needless, unneeded, unnecessarily, dispensable, superfluous | necessary, required, necessarily, needed,
    essential, indispensable | !unnötig-, erübrig=, hinfällig-, überflüssig-, entbehrlich-, verzichtbar- | nötig-,
    notwendig-, erforderlich-, unentbehrlich-, unerlässlich-, unverzichtbar-
!unlikely, improbable, unlikelihood, improbably | likely, probable, probably, likelihood, probability |
    !unwahrscheinlich- | wahrscheinlich-
!unsafe, insecure, unsafely | safe, safely, secure | unsicher-, bedenklich- | sicher-, unbedenklich-, gefahrlos-
harmless, undangerous, innocuous, harmlessly, nonhazardous | dangerous, harmful, hazardous, dangerously, unsafe |
    harmlos-, !ungefährlich-, unschädlich-, gefahrlos-, unbedenklich- | gefährlich-, schädlich-, bedenklich-
unclear, unclearly | clear, clearly | unklar- | klar-, eindeutig-, deutlich-
unknown, unidentified | known, identified | unbekannt- | bekannt-
uncertain, unsure, uncertainty | certain, sure, certainly, certainty, surely | ungewiss-, unsicher-, fraglich-,
    ungewissheit | gewiss-, sicher-, sicherlich
unusual, uncommon, uncommonly, unusually, atypical | usual, common, commonly, usually, typical | ungewöhnlich-,
    unüblich-, untypisch-, atypisch- | gewöhnlich-, üblich-, typisch-, üblicherweise, normal-
unimportant, insignificant, irrelevant, insignificantly, trivial, immaterial | important, significant, relevant,
    significantly, importance, importantly | unwichtig-, unbedeutend-, unerheblich-, irrelevant-, bedeutungslos-,
    belanglos-, nebensächlich-, insignifikant-, unwesentlich- | wichtig-, bedeutend-, erheblich-, relevant-,
    bedeutsam-, signifikant-, wesentlich-
unhealthy, unwholesome | healthy, wholesome | ungesund- | gesund-
unstable, instable, instability | stable, stability | instabil-, labil- | stabil-
!unsuitable, unfit, unsuited, inappropriate, inappropriately, improper, improperly | suitable, fit, suited,
    appropriate, appropriately, proper, properly | !ungeeignet-, unpassend-, unangemessen-, unangebracht-,
    unsachgemäß-, untauglich- | geeignet-, passend-, angemessen-, angebracht-, sachgemäß-, tauglich-, richtig-
unsatisfactory, dissatisfied, unsatisfied, unhappy, dissatisfaction, discontent, unhappily | satisfactory, satisfied,
    happy, satisfaction, content, satisfy | unzufrieden-, unbefriedigend-, unglücklich-, !unzureichend-,
    unzufriedenheit | zufrieden-, zufriedenstellend-, befriedigend-, glücklich-, zufriedenheit
unpleasant, uncomfortable, unpleasantly, ~discomfort | pleasant, comfortable, comfortably, pleasantly | unangenehm-,
    unbequem-, unbehaglich- | angenehm-, bequem-, behaglich-
!painless, painlessly, !pain-free, pain free | painful, painfully | schmerzlos-, schmerzfrei- | schmerzhaft-,
    schmerzend-
!ineffective, ineffectively, ineffectual, inefficient, inefficacious, ineffectiveness | effective, effectively,
    efficient, efficacious, effectiveness, efficacy | !unwirksam-, wirkungslos-, ineffektiv-, ineffizient-,
    unwirksamkeit, wirkungslosigkeit | wirksam-, wirkungsvoll-, effektiv-, effizient-, wirksamkeit
!useless, uselessly, unhelpful, futile, pointless, worthless, unavailing | useful, helpful, valuable, usefully,
    worthwhile | !nutzlos-, zwecklos-, sinnlos-, wertlos-, unnütz-, vergeblich- | nützlich-, hilfreich-, sinnvoll-,
    wertvoll-, zweckmäßig-
!incurable, !untreatable, incurably | curable, treatable | !unheilbar-, unbehandelbar- | heilbar-, behandelbar-,
    therapierbar-
!inoperable, unresectable, irresectable, nonresectable | operable, resectable | !inoperabel, inoperable, inoperablen,
    inoperabler, inoperables, unoperierbar-, irresektabel | operabel, operable, operablen, operabler, operierbar-,
    resektabel
!irreversible, irreversibly, irreparable, irrevocable | reversible, reversibly, reparable | irreversibel, irreversible,
    irreversiblen, irreversibler, unumkehrbar-, !unwiderruflich- | reversibel, reversible, reversiblen, reversibler,
    umkehrbar-, widerruflich-
unavoidable, inevitable, inevitably, unavoidably, unpreventable | avoidable, preventable, evitable | !unvermeidlich-,
    unvermeidbar-, unausweichlich-, unumgänglich-, unabwendbar-, zwangsläufig- | vermeidbar-, vermeidlich-,
    umgänglich-, abwendbar-, verhinderbar-
unable, incapable, inability | able, capable, ability | unfähig-, außerstande, unfähigkeit | fähig-, imstande,
    fähigkeit
incomplete, incompletely | complete, completely, entire, fully | unvollständig-, lückenhaft-, unvollendet- |
    vollständig-, komplett-, lückenlos-, vollendet-
!insufficient, inadequate, insufficiently, inadequately, not enough, insufficiency, ~deficiency, ~deficit, ~shortage,
    +too, too little, too few, too low, too short, too weak, too small, too slow, too late, too rarely, too seldom |
    sufficient, adequate, enough, sufficiently, adequately, sufficiency | unzureichend-, ungenügend-, mangelhaft-,
    unzulänglich-, zu wenig, zu wenige, zu wenigen, zu gering-, zu kurz-, zu knapp-, zu selten, zu klein-, zu niedrig-,
    zu schwach-, zu langsam-, zu spät-, zu früh-, zu schlecht-, +zu hoch, +zu hohe, +zu hohen, +zu stark-, +zu viel,
    +zu viele, +zu vielen, +zu lang-, +zu lange, +zu groß-, +zu schnell-, +zu schwer-, +zu alt-, +zu jung-, +zu eng-,
    +zu weit, +zu müde, +zu krank-, +zu riskant-, +zu gefährlich-, +zu teuer, +zu schwierig-, +zu unsicher-, +zu
    kompliziert-, +allzu | ausreichend-, genügend-, genug, hinreichend-, hinlänglich-, zureichend-, ausreich=, reicht,
    reichen, genügt, genügen
incorrect, incorrectly, inaccurate, inaccurately, ~wrong, ~wrongly, ~false, untrue | correct, correctly, accurate,
    accurately, right, true | unrichtig-, unkorrekt-, inkorrekt-, ~falsch-, ungenau-, unwahr- | richtig-, korrekt-,
    genau-, zutreffend-, wahr-, fehlerfrei-, fehlerlos-
imprecise, inexact, imprecisely | precise, exact, precisely, exactly | ungenau-, unpräzise, unpräzisen, unpräziser |
    genau-, präzise, präzisen, präziser, exakt-
unreliable, unreliably | reliable, reliably | unzuverlässig- | zuverlässig-, verlässlich-
unavailable, inaccessible, unavailability | available, accessible, availability | unzugänglich-, unerreichbar-,
    vergriffen- | verfügbar-, erhältlich-, zugänglich-, erreichbar-
unchanged, unaltered, unmodified, unaffected | changed, altered, modified, affected | unverändert-, unbeeinflusst-,
    unbeeinträchtigt- | verändert-, geändert-, beeinflusst-, beeinträchtigt-
!unvaccinated, unimmunized, unimmunised | vaccinated, immunized, immunised | !ungeimpft- | geimpft-
!untreated | treated | unbehandelt- | behandelt-
uncomplicated, ~simple | complicated | unkompliziert-, komplikationslos- | kompliziert-
!unprotected, unguarded | protected | ungeschützt- | geschützt-
uncontrolled, uncontrollable, uncontrollably, out of control | controlled, controllable | unkontrolliert-,
    unkontrollierbar- | kontrolliert-, kontrollierbar-
undetected, unnoticed, undiscovered, undiagnosed, unrecognized, unrecognised, unseen | detected, noticed, discovered,
    diagnosed, recognized | unentdeckt-, unbemerkt-, unbeachtet-, unerkannt-, undiagnostiziert- | entdeckt-, bemerkt-,
    erkannt-, diagnostiziert-
unexpected, unforeseen, unexpectedly, unpredictable | expected, foreseen, expectedly, predictable | unerwartet-,
    unvorhergesehen-, unvorhersehbar-, unverhofft- | erwartet-, vorhergesehen-, vorhersehbar-, erwartungsgemäß-
!unwanted, undesirable, undesired | wanted, desirable, desired | unerwünscht-, ungewollt- | erwünscht-, gewollt-,
    gewünscht-, wünschenswert-
unplanned, unintended, unintentional, unintentionally, inadvertent, inadvertently, ~accidental, involuntary,
    involuntarily | planned, intended, intentional, intentionally, deliberate, deliberately, voluntary, voluntarily |
    ungeplant-, unbeabsichtigt-, ~versehentlich-, unabsichtlich-, unfreiwillig-, unwillkürlich-, ungewollt- | geplant-,
    beabsichtigt-, absichtlich-, vorsätzlich-, freiwillig-, willkürlich-
unequal, uneven, unequally, unevenly, irregular, irregularly, inequality | equal, even, equally, evenly, regular,
    regularly, equality | ungleich-, ungleichmäßig-, unregelmäßig-, uneben-, ungleichheit, irregulär- | gleich-,
    gleichmäßig-, regelmäßig-, eben-, gleichheit, regulär-
unlimited, unrestricted, indefinitely, limitless, boundless, indefinite | limited, restricted, limit | unbegrenzt-,
    uneingeschränkt-, unbeschränkt-, grenzenlos-, unbefristet-, ~beliebig-, ~jederzeit | begrenzt-, eingeschränkt-,
    beschränkt-, befristet-
unconscious, +pass out, +faint, unaware, unconsciously, unconsciousness | conscious, aware, consciously, consciousness,
    awareness | bewusstlos-, unbewusst-, ~ohnmächtig-, bewusstlosigkeit | bewusst-, bewusstsein
uninfected, noninfected, unaffected, uninvolved | infected, affected, involved | uninfiziert-, unbetroffen-,
    unbeteiligt-, nichtinfiziert- | infiziert-, betroffen-, beteiligt-
noninfectious, uncontagious, non-infectious, noncontagious | infectious, contagious | nichtansteckend-, nichtinfektiös-
    | ansteckend-, infektiös-, übertragbar-
noninvasive, non invasive, noninvasively | invasive | nichtinvasiv-, nicht invasiv- | invasiv-
~sterile, infertile, infertility, sterility, barren | fertile, fertility | unfruchtbar-, unfruchtbarkeit, infertil-,
    infertilität, zeugungsunfähig- | fruchtbar-, fruchtbarkeit, fertil-, zeugungsfähig-
unbearable, intolerable, unbearably, insufferable, unacceptable | bearable, tolerable, acceptable | unerträglich-,
    inakzeptabel, inakzeptable, unzumutbar-, unannehmbar- | erträglich-, akzeptabel, akzeptable, zumutbar-, annehmbar-
!incompatible, incompatibility, ~intolerance | compatible, compatibility, tolerance | unverträglich-, inkompatibel,
    inkompatible, unvereinbar-, unverträglichkeit, unverträglichkeiten, intoleranz | verträglich-, kompatibel,
    kompatible, vereinbar-, verträglichkeit, toleranz, vertragen, verträgt
independent, independently, independence | dependent, dependence, dependency | unabhängig-, ~eigenständig-,
    ~selbstständig-, ~selbständig-, unabhängigkeit | abhängig-, unselbstständig-, abhängigkeit
indirect, indirectly | direct, directly | indirekt-, ~mittelbar- | direkt-, unmittelbar-
immobile, immovable, immobility, immobilised | mobile, movable, mobility | unbeweglich-, immobil-, bewegungsunfähig-,
    unbeweglichkeit | beweglich-, mobil-, beweglichkeit
inactive, inactivity, inactively | active, activity, actively | inaktiv-, untätig-, inaktivität, bewegungsmangel |
    aktiv-, tätig-, aktivität
insoluble, indissoluble | soluble, dissoluble | unlöslich-, unlösbar- | löslich-, lösbar-
insensitive, insensitivity, ~numb | sensitive, sensitivity | unempfindlich-, gefühllos-, unsensibel, ~taub- |
    empfindlich-, sensibel, feinfühlig-
invisible, invisibly | visible, visibly | unsichtbar- | sichtbar-
illegal, unlawful, illegally, illicit | legal, lawful, legally, licit | illegal-, rechtswidrig-, gesetzwidrig-,
    ungesetzlich-, unerlaubt-, unrechtmäßig- | legal-, rechtmäßig-, gesetzmäßig-, gesetzlich-, erlaubt-
invalid, ~void, unsound | valid, sound | ungültig-, nichtig-, unwirksam- | gültig-, valide, validen, stichhaltig-
unapproved, unlicensed, unauthorized, unauthorised, off-label | approved, licensed, authorized, authorised |
    unzugelassen-, unbefugt-, unberechtigt-, ungenehmigt- | zugelassen-, befugt-, berechtigt-, genehmigt-, autorisiert-
untested, unproven, unconfirmed, unsubstantiated | tested, proven, confirmed, substantiated, proved | ungetestet-,
    ungeprüft-, unbewiesen-, unbestätigt-, unbelegt- | getestet-, geprüft-, bewiesen-, erwiesen-, bestätigt-, belegt-,
    nachgewiesen-
unopened, ~sealed | opened | ungeöffnet-, ~verschlossen- | geöffnet-
unpasteurized, unpasteurised, ~raw | pasteurized, pasteurised | unpasteurisiert-, ~roh- | pasteurisiert-
uncooked, unboiled | cooked, boiled | ungekocht-, ungegart- | gekocht-, gegart-
unwashed | washed | ungewaschen- | gewaschen-
unsweetened, sugarless, !sugar-free | sweetened, sugary | ungesüßt-, zuckerfrei- | gesüßt-, zuckerhaltig-
unsaturated | saturated | ungesättigt- | gesättigt-
undisturbed, uninterrupted, uninterruptedly | disturbed, interrupted | ungestört-, ununterbrochen- | gestört-,
    unterbrochen-
unrelated, unconnected | related, connected | unverwandt-, zusammenhanglos- | verwandt-, verbunden-
unequivocal, unambiguous, unmistakable | equivocal, ambiguous | unmissverständlich-, unzweideutig-, ~eindeutig- |
    missverständlich-, zweideutig-, mehrdeutig-
unreasonable, unjustified, unfounded, unwarranted, baseless | reasonable, justified, founded, warranted |
    unvernünftig-, ungerechtfertigt-, unbegründet-, unberechtigt-, grundlos- | vernünftig-, gerechtfertigt-,
    begründet-, berechtigt-
unfavorable, unfavourable, ~adverse, unfavorably | favorable, favourable | ungünstig-, unvorteilhaft-, nachteilig- |
    günstig-, vorteilhaft-
unpopular | popular | unbeliebt- | beliebt-
undamaged, ~intact, unharmed, unscathed, uninjured | damaged, harmed, injured | unbeschädigt-, unversehrt-,
    unverletzt-, ~intakt- | beschädigt-, verletzt-, geschädigt-
inexperienced, untrained, unskilled | experienced, trained, skilled | unerfahren-, ungeschult-, ungeübt-, ungelernt-,
    untrainiert- | erfahren-, geschult-, geübt-, gelernt-, trainiert-, ausgebildet-
inconclusive, indefinite, undetermined | conclusive, definite, determined | uneindeutig-, unschlüssig-, unbestimmt- |
    schlüssig-, bestimmt-, aussagekräftig-, eindeutig-
unresponsive, ~refractory, resistant, ~resistance, nonresponsive | responsive, susceptible, susceptibility |
    ~resistent-, therapieresistent-, unempfindlich-, refraktär-, ~resistenz, ~resistenzen | ansprechbar-, empfindlich-,
    empfänglich-, anfällig-
!asymptomatic, symptomless, !symptom-free, symptom free, asymptomatically | symptomatic | asymptomatisch-, symptomlos-,
    symptomfrei-, beschwerdefrei- | symptomatisch-
symmetrical, symmetric | asymmetrical, asymmetric | symmetrisch- | asymmetrisch-
~abnormal, ~abnormality, ~abnormally | normal, normally | abnorm-, anormal-, abnormal-, ~auffällig- | normal-,
    unauffällig-
dishonest, insincere | honest, sincere | unehrlich-, unaufrichtig- | ehrlich-, aufrichtig-
unfriendly, impolite, unkind | friendly, polite, kind | unfreundlich-, unhöflich- | freundlich-, höflich-
impatient, impatiently | patient, patiently | ungeduldig- | geduldig-
inedible, undrinkable | edible, drinkable | ungenießbar-, essbar nicht | essbar-, genießbar-, trinkbar-
immortal, immature, ~premature | mortal, mature | unsterblich-, unreif- | sterblich-, reif-
~disadvantage, ~drawback, ~disadvantageous | advantage, benefit, advantageous | ~nachteil, ~nachteile, ~nachteilen,
    nachteilig- | vorteil, vorteile, vorteilen, vorteilhaft-
~incontinent, incontinence | continent, continence | inkontinent-, inkontinenz | kontinent-, kontinenz
insomnia, sleeplessness, sleepless | ~sleep | schlaflos-, schlaflosigkeit, ~schlafstörungen, ~schlafprobleme,
    ~schlafproblemen, ~schlafschwierigkeiten, ~einschlafprobleme, ~einschlafstörungen, ~durchschlafstörungen,
    ~schlafmangel | ~schlaf
odorless, odourless, colorless, colourless, tasteless | odorous, colored, tasty | geruchlos-, farblos-, geschmacklos- |
    riechend-, farbig-, schmackhaft-
non-prescription, !nonprescription, over the counter, non prescription | prescription only, prescription | rezeptfrei-,
    verschreibungsfrei- | rezeptpflichtig-, verschreibungspflichtig-
non-smoker, nonsmoker, non smoker, non smoking, !smoke-free | smoker, smoking | nichtraucher, nichtraucherin,
    nichtrauchern, rauchfrei- | raucher, raucherin, rauchern, raucherinnen
!inadvisable, !unadvisable | advisable, recommended | ~abzuraten | ratsam-, empfehlenswert-
nonfunctional, non-functional, dysfunctional | functional | funktionsunfähig- | funktionsfähig-, funktionstüchtig-
"""
