"""False friends: English words = beginnings of German words that look alike and mean something else.

A line is "severity | English words | German beginnings ("!": whole word, "~": also with the endings
of an adjective) | what the German word may translate all the same | what the English word means in German".
Severities: "!" blocker, "+" major, "-" minor.
"""

from __future__ import annotations

PAIRS = """
! | drug | droge, drogen | illegal, illicit, recreational, addict, addicted, addictive, addiction, abuse, abuser,
    misuse, use, user, using, alcohol, alcoholic, dealer, dealing, trafficking, street, inject, injecting,
    injection, intravenous, dependence, dependent, dependency, hard, soft, cannabis, cocaine, heroin, ecstasy,
    mdma, lsd, marijuana, party, narcotic, trade, cartel, crime, war, policy, overdose, free, needle, needles,
    substance, substances, rehab, withdrawal, sober, police, psychoactive, smuggling, smuggler, herb, herbal,
    monitoring, consumption, scene, mule, lord, gang, criminal, prison, prisoner, club, tobacco, smoking,
    nicotine, intoxicated, stolen, possession, arrested, charges, enforcement, raid | Medikament
! | billion, billions | !Billion, !Billionen | trillion | Milliarde
! | gift, gifted | !Gift, !Gifte, !Giftes, vergift | poison, poisoning, poisonous, toxic, toxin, venom,
    toxicity | Geschenk
! | preservative | Präservativ | condom | Konservierungsmittel
! | constipation, constipated | Schnupfen, Erkältung, Diarrh, Durchfall, verschnupf, Konstitution,
    Konstipier | cold, diarrhea, diarrhoea, congestion | Verstopfung
! | physician | Physiker | physicist | Ärztin oder Arzt
! | self-conscious, self conscious | selbstbewusst | confident, assertive, confidence | gehemmt
! | prescription | Vorschrift | rule, regulation, guideline, instruction | Rezept, Verschreibung
! | sensible | sensibel, sensible | sensitive, sensitivity | vernünftig
! | formula | !Formel, !Formeln | equation, calculate, calculated, mathematical, chemical, one, calculation,
    magic, formulas, estimate, molecular | Säuglingsnahrung
! | desinterested, disinterested | desinteressiert | uninterested | unparteiisch
! | rash | ~rasch | quick, quickly, rapid, rapidly, fast, soon, swift, prompt | Ausschlag
! | labor, labour | !Labor, !Labors, !Labore | laboratory, laboratories, lab, labs | Wehen, Geburt
! | sodium | !Soda | bicarbonate, carbonate, drink, soda | Natrium
! | silicone | !Silizium, !Silicium | silicon, silica | Silikon
! | brand | !Brand, !Brände | fire, gangrene, burn, burning | Marke
! | ambulance | !Ambulanz, !Ambulanzen | outpatient, clinic, emergency department | Rettungswagen
! | stroke | !Streich, !Strich | prank, line, streak | Schlaganfall
! | pest | !Pest | plague | Schädling
! | caution | !Kaution | deposit, bail | Vorsicht
! | overhear | überhör | ignore, miss, hear | mithören
! | oversee, overseen | !übersehen, !übersieht | overlook, missed, miss, ignore, overlooked | überwachen
! | undertaker | Unternehmer | entrepreneur, employer, business | Bestatter
! | hemorrhoid, haemorrhoid | Hämorrhagi | hemorrhage, haemorrhage, bleeding | Hämorrhoiden
! | mortality | Moral | moral, morality | Sterblichkeit
! | angina | Mandelentzünd | tonsillitis, tonsil, tonsils, throat | Angina Pectoris
+ | sympathetic | sympathisch | likable, likeable, nice, nervous, friendly, pleasant | mitfühlend
+ | pathetic | pathetisch | solemn, emotional | erbärmlich
+ | ordinary | ordinär | vulgar, crude | gewöhnlich
! | eventually, eventual | eventuell | possibly, maybe, perhaps, possible, may, might, could | schließlich
! | actual, actually | ~aktuell | current, currently,
    latest, recent, recently, now, new, present, presently, ongoing, date, today, topical | tatsächlich
+ | chef | !Chef, !Chefs, !Chefin | boss, head, chief, manager | Koch
! | gymnasium, gym | !Gymnasium, !Gymnasien | school, grammar, student, pupil, secondary | Sporthalle
! | mist | !Mist | dung, manure, crap | Nebel
! | familiar | familiär | family, families, familial, domestic | vertraut
+ | meaning | !Meinung, !Meinungen | opinion, opinions, view, views, mind, think, belief | Bedeutung
+ | patron | !Patron, !Patrone, !Patronen | cartridge, saint | Gönner, Stammgast
! | receipt | !Rezept, !Rezepte, !Rezepts | prescription, recipe | Quittung
! | spend, spent | spende | donate, donated, donation, donor, donations, donors, give | ausgeben, verbringen
! | psychic | psychisch | mental, mentally, psychological, psychiatric | übersinnlich
! | hospice | !Hospital, !Spital, !Krankenhaus | hospital, clinic | Hospiz
+ | marmalade | !Marmelade | jam | Orangenmarmelade
+ | sea | !See, !Sees | lake | Meer
! | brave | ~brav | good, obedient, behaved | mutig
! | pregnant, pregnancy | prägnant | concise, succinct, apt | schwanger
+ | gracious | graziös | graceful | gnädig, freundlich
! | fabric | !Fabrik, !Fabriken | factory, factories, plant | Stoff
! | consequent, consequently | ~konsequent | consistent, consistently | folglich
! | concurrence | Konkurrenz | competition, competitor, competitive | Zustimmung
+ | engaged | engagiert | committed, dedicated, involved, active, actively | verlobt, beschäftigt
+ | delicate | delikat | delicious | empfindlich
+ | genial | genial | brilliant, ingenious, genius | freundlich
+ | decent | dezent | discreet, subtle, discrete, unobtrusive | anständig
+ | fatality, fatalities | Fatalität | | Todesfall
+ | provision | !Provision, !Provisionen | commission | Bereitstellung
! | rent | !Rente, !Renten | pension, retirement, annuity | Miete
! | warehouse | Warenhaus, Kaufhaus | store, mall | Lager
+ | undertake | unternehm | | durchführen
+ | wander | wander | hike, hiking, walk, migrate, move, travel | umherirren
! | roman | !Roman, !Romane, !Romans | novel, novels, book, fiction | römisch
! | dose | !Dose | can, cans, tin, spray, box, jar | Dosis
! | murder | !Mörder, !Mörderin | murderer, killer | Mord
! | sober | !sauber | clean | nüchtern
! | tablet | !Tablett, !Tabletts | tray | Tablette
+ | advocate | !Advokat, !Advokaten | lawyer, attorney | befürworten
- | to become | !bekommen | get, receive, obtain, have, given, develop, catch, gain | werden
+ | mobbing | !Mobbing | bullying, bullied, harassment | Bedrängen
+ | note | !Note, !Noten | mark, grade, music, musical, banknote | Notiz
+ | notice | !Notiz, !Notizen | note, notes | bemerken
+ | map | !Mappe, !Mappen | folder, portfolio | Karte
+ | card | !Karton | cardboard, carton, box | Karte
+ | stadium | !Stadium, !Stadien | stage, stages, phase | Stadion
+ | stage | !Stadion | stadium, arena | Stadium
+ | process | !Prozession | procession | Vorgang
+ | spleen | !Spleen | quirk | Milz
+ | novel | !Novelle, !Novellen | novella, amendment | neu, neuartig
+ | ton | !Ton, !Töne, !Tönen | sound, tone, clay, note | Tonne
+ | prospect | !Prospekt, !Prospekte | brochure, leaflet, prospectus | Aussicht
+ | puncture | !Punktur | | Punktion, Einstich
+ | flipper | !Flipper | pinball | Flosse
+ | insulation | Isolation | isolation, quarantine | Dämmung
+ | invalid | Invalide | disabled, disability, handicapped | ungültig
- | physically | physikalisch | physics, physical | körperlich
+ | motion | !Motion, !Motionen | proposal | Bewegung
- | concrete | ~konkret | specific, specifically, tangible,
    concretely, evidence, plan, step, steps, proposal, example, examples, action, actions, measures, results,
    measure | Beton
+ | side effect | Seiteneffekt | | Nebenwirkung
+ | practice, practise | !Praktik, !Praktikum | practices, internship | Praxis
+ | paragraph | !Paragraf, !Paragraph, !Paragraphen, !Paragrafen | section, law, act, article | Absatz
+ | high school | !Hochschule, !Hochschulen | university, college, universities | weiterführende Schule
+ | corn | !Korn | grain, cereal, wheat | Mais, Hühnerauge
+ | corpse | !Korps | corps | Leiche
+ | etiquette | !Etikett | label | Umgangsformen
! | guilty | gültig | valid | schuldig
+ | handy | !Handy, !Handys | phone, mobile, cellphone | praktisch
+ | lack | !Lack, !Lacke | varnish, lacquer, paint, polish | Mangel
! | plump | ~plump | clumsy | rundlich
! | pickle | !Pickel | pimple, pimples, spot, spots, acne | eingelegte Gurke
+ | rate | !Ratte, !Ratten | rat, rats | Rate
+ | smoking | !Smoking, !Smokings | tuxedo, dinner | Rauchen
+ | speck | !Speck | bacon | Fleck
+ | static | !Statik, !Statiken | statics | statisch
+ | sympathy | Sympathi | like, fond, liking, sympathies | Mitgefühl
+ | transpiration | !Transpiration | sweat, sweating, perspiration | Verdunstung
+ | unsympathetic | unsympathisch | unpleasant, disagreeable | verständnislos
- | control | kontrollier | check, checked, checking, monitor, monitored, monitoring, controlled, checks, blood,
    inspect, supervise, verify | steuern, beherrschen, bekämpfen
- | irritate, irritated, irritating | irritier | confuse, confused, confusing, puzzle | reizen
- | technique | !Technik, !Techniken | technology, technologies, technical | Verfahren
- | physical | physisch, physikalisch | physics, law, chemical, mechanical | körperlich
- | become, became | !bekommen, !bekommt, !bekam | get, gets, got, getting, receive, given, have, had, has,
    develop, catch, ill, sick, infected, pregnant, aware, known, available, able, more, less | werden
- | fatal | ~fatal | disastrous | tödlich
- | pharmacy | Pharmazie | pharmaceutics, study, degree, science | Apotheke
- | recipe | !Rezeptur | | Rezept
- | condition | !Kondition | fitness, stamina, endurance, terms | Zustand, Krankheit
- | evidence | Evidenz | based | Beleg, Nachweis
"""
