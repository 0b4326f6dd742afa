"""More English words and the stems that German translations of them are made with, as in `data_stems`."""

from __future__ import annotations

HEALTH = """
contagious, infectious: ansteck infekt übertrag
sore: herpes wund hals
swallow: schluck einnehm
chew: kau unzerkaut beiß
dissolve: auflös lös
rinse: spül
inhale, inhaler: inhal einatm spray
spray: spray sprüh
cream: creme salb
ointment: salb creme
patch: pflaster fleck stelle
drop: tropf tröpf sink sank fall fiel
capsule: kapsel
painkiller: schmerzmittel
sedative: beruhig schlafmittel
anesthetic, anesthesia: narkose betäub anästh
blister: blase bläs
lump: knoten knubbel
chill: schüttel kühl frost
seizure: anfall anfäll krampf
cramp: krampf krämpf
stroke: schlaganfall hirninfarkt
attack: anfall infarkt schub angriff attack anschlag
relapse: rückfall
remission: remission rückbild
flare: schub schüb
stiff, stiffness: steif
numb, numbness: taub
sensitive, sensitivity: empfindl
relieve, relief, ease: linder erleicht besser bess bekämpf
soothe: linder beruhig
strengthen: stärk kräft
strain: belast zerr
stretch: dehn
damage: schad schäd
harm, harmful: schad schäd
harmless: harmlos ungefähr
benign: gutart
malignant: bösart
mild: leicht mild harmlos
moderate: mäßig mittel
severe: schwer stark
chronic: chron dauer
acute: akut
sudden, suddenly: plötz
gradual, gradually: allmäh schrittw langsam
immediate, immediately: sofort umgehend unverzüg gleich
slow, slowly: langsam verlangsam
quick, quickly, fast, rapid, rapidly: schnell rasch
thyroid: schilddrüs
gland: drüs
spleen: milz
pancreas: bauchspeichel pankreas
gallbladder, gall, bile: galle gallen
ovary, ovarian: eierst
prostate: prostat
testicle: hoden
cervix, cervical: gebärmutterhals hals
node: knoten
lymph: lymph
spine, spinal, vertebra: wirbel rücken
disk, disc: bandscheib scheibe
cartilage: knorpel
ligament: band bänder
tendon: sehne
ankle: knöchel sprunggelenk
wrist: handgelenk
elbow: ellbogen ellenbogen
thigh: oberschenkel
calf: wade
toe: zeh
heel: ferse
tongue: zunge
gum: zahnfleisch
tonsil: mandel
airway: atemweg bronch
esophagus: speiseröhr
bone: knoch
marrow: mark
hormone, hormonal: hormon
menopause: wechseljahr menopaus
period, menstruation: regel periode menstru zeit dauer
diabetes: diabet zucker
gout: gicht
hives: nesselsucht quaddel
eczema: ekzem neuroderm
measles: masern
chickenpox: windpock
shingles: gürtelros
rubella: röteln
mumps: mumps
whooping: keuch
pneumonia: lungenentz
jaundice: gelbsucht
hernia: bruch hernie
cataract: star
glaucoma: star glaukom
wart: warz
lice, louse: laus läus
celiac: zöliak
wheat: weizen
rye: roggen
barley: gerst
spelt: dinkel
iron: eisen
salt, saline: salz
bread: brot
vegetable: gemüs
fruit: obst frucht frücht
nut: nuss nüss
alcohol: alkohol
coffee: kaffee
smoke, smoking: rauch
appetite: appetit
thirst, thirsty: durst
sweat, sweating: schwitz schweiß
breathless, breathlessness, shortness: atemnot luft kurz mangel
overweight: übergewicht
underweight: untergewicht
obese, obesity: adipos übergewicht
stress: stress belast
depression, depressed: depress niedergeschl
worry, worried: sorg ängst befürcht
mood: stimmung
sad, sadness: traur
tense, tension: spann
relax, relaxation: entspann locker
rest: ruh schon rest erhol
exhausted, exhaustion: erschöpf
confused, confusion: verwirr
faint: ohnmacht
unconscious: bewusstlos ohnmacht
emergency: notfall not
ambulance: rettung notarzt krankenwagen notruf
appointment: termin
prescription, prescribe: rezept verschr verord
insurer, insurance: kasse versicher
bandage: verband verbänd
stitch: faden fäden näh stich
plaster, cast: gips pflaster
splint: schien
crutch: gehhilf krück
wheelchair: rollstuhl
glasses: brill
lens: linse
hearing: hör
implant: implant
catheter: kathet
needle: nadel kanüle
syringe: spritz
scan: aufnahm scan untersuch
ultrasound: ultraschall
sample, specimen: probe entnehm gewebe
biopsy: biops gewebe
laboratory, lab: labor
endoscopy: endoskop spiegel
colonoscopy: darmspiegel kolosk
rehabilitation, rehab: reha
outpatient: ambulan
inpatient: stationär klinik
physiotherapy: physio krankengym
psychotherapy: psycho
counseling, counselor: berat
self: selbst eigen
participant: teilnehm
trial: studie versuch
evidence: beleg beweis hinweis nachweis nachgewies evidenz
supplement: ergänz präparat
approve, approval: zulass zugelass genehm zustimm
effective, effectiveness: wirksam wirk effekt
ineffective: wirkungslos unwirksam
advantage: vorteil nutz
disadvantage: nachteil
benefit: nutz vorteil profit vorzug
weigh: abwäg abgewog wieg gewicht
option: möglich option infrage wahl
procedure: eingriff verfahren vorgehen ablauf
suitable, suited: geeign eign passend
untreated: unbehand behand
survive, survival: überleb
newly: neu
tuberculosis: tuberkul
poison, poisoning, poisonous, toxin, toxic: gift tox
acid: säure
fat, fatty: fett
fiber: ballast faser
calcium: kalzium calcium
pollen: pollen blüten
hay: heu
dust: staub
mite: milbe
sting: stich
bite: biss stich
scar: narb
burn: brenn verbrenn sodbrenn
itchy: juck
dry, dryness: trock
wet, moist: nass feucht
moisturizer, moisturizing: feucht pflege creme
clot, clotting: gerinn thromb
thinner, thin: gerinn verdünn dünn
narrow, narrowed: eng verengt
blocked, block, blockage: verstopf verschl block
leak: undicht austret
pump: pump
enlarged: vergrößer
larynx: kehlkopf
caesarean, cesarean: kaiserschnitt
labor: geburt wehen arbeit
midwife: hebamme
fetus, unborn: fetus ungebor embryo
miscarriage: fehlgeburt
contraceptive, contraception: verhüt
condom: kondom
erection, erectile: erektion
incontinence: inkontin
dementia: demenz
autism: autis
"""

GENERAL = """
prevent, prevention, preventive: beug
preside: vorsteh leit
member: köpf
difference, matter: egal
store: speich
allow, allowed: darf dürf
take: einnahm einnehm dauer
exercise: beweg übung sport train
work: wirk arbeit funktion
start: setz ein
get: werd wurd bekomm kommt gelang
make: führ sorg hilf erleicht
help: nütz
last: dauer anhalt hält
long: lang
ago: vor
least: mindest wenigst
most: höchst maximal
maximum: höchst maxim
minimum: mindest minim
too: zu
much: viel
more: mehr
fewer: wenig selten
less: wenig gering
rare, rarely, seldom: selten
hardly, barely, scarcely: kaum
never: nie
couple: paar
pair: paar
double, twofold: doppelt verdoppel zweifach
triple: dreifach verdreifach
quarter: viertel
third: drittel dritt
dozen: dutzend zwölf
decade: jahrzehnt
weekend: wochenende
monday: montag
tuesday: dienstag
wednesday: mittwoch
thursday: donnerstag
friday: freitag
saturday: samstag sonnabend
sunday: sonntag
breakfast: frühstück nüchtern
lunch, noon, midday: mittag
afternoon: nachmittag
bedtime: schlaf
daytime: tag
everyday: alltag täg
overnight: nacht
midnight: mitternacht
hour: uhr
season, seasonal: saison jahreszeit
current, currently: aktuell derzeit heut zurzeit laufend
recent, recently: kürz jüngst neu letzt
previous, previously: vorher früh zuvor bisher
former, formerly: ehemal früh
future: zukunft künft
eventually: schließ spät irgendwann
meanwhile: inzwischen
afterwards, then, next: danach anschließ dann nächst
following: folg nach
prior, advance: vorher vorab voraus
until: bis
once: sobald wenn einmal
regular, regularly: regelm
occasional, occasionally: gelegent manchmal
repeat, repeated, repeatedly: wiederhol mehr immer
rather: eher lieber
instead: statt
alone: allein
own: selbst allein eigen
yourself, themselves, itself, himself, herself: selbst sich allein
single: einzeln einzig einmal ledig allein
total, totally, complete, completely, fully: völlig vollst ganz komplett gesamt
mostly, mainly, primarily: meist vor allem haupt vorwieg
simply: einfach
exact, exactly, precise: genau exakt
actual, actually, really, indeed: tatsäch wirk eigent
probable, probably, likely, likelihood, probability: wahrsch vermut voraus
unlikely: unwahrsch kaum
apparent, apparently: offen schein
obvious, obviously: offen deut klar
otherwise: sonst ander
unless: wenn außer sofern
regardless: unabhäng egal gleich
whether: ob
especially: beson
different, difference, differ, vary: untersch ander versch
similar, similarly: ähn
same: dies selb gleich
possible, possibly: möglich kann könn
impossible: unmög nicht
able, unable: kann könn fähig lage
available, availability: verfüg geb gibt erhält vorhand angeb
sufficient: ausreich genug
suffice: reich genüg
lack, lacking: fehl mangel ohne
absence, absent: fehl abwesen
presence, present: vorhand vorlieg gegenw anwesen präsent
exist: geb gibt besteh existier
occur, occurrence: vorkomm auftret auftritt treten
arise, emerge: entsteh auftret auftauch
result: entsteh
relate, relation, relationship: bezieh bezug zusammenhang verhält verwand
link, associate, association: zusammenhang verbund verbind link
connect, connection: verbind verbund zusammenhang
combine, combination: kombin verbind
based, basis: beruh basier grund grundlage
according: laut nach zufolge gemäß
base: basis
type, kind, sort: art form typ sorte
form: form bild art
range: bereich reich spann
limit, limited, limitation: begrenz grenz einschränk
restrict, restriction: einschr beschr
exceed: überschr mehr
reach, achieve: erreich gelang
gain: zunahm zunehm gewinn
lose, lost: verl verlor abnehm abnahm
grow: groß
shrink: schrumpf klein
spread: ausbreit übertrag
turn: dreh wend
roll: roll
lift: heb
push, press: drück druck
pull: zieh zog gezog
hang: häng
throw: werf warf
catch: fang fing ansteck
touch: berühr fass
hit, beat: schlag schläg
cut: schneid schnitt
tear: reiß riss
shake: schüttel
bend: beug
climb: steig treppe
stair, stairs: trepp
swim: schwimm
ride: fahr reit
jump: spring
drive, driver, driving: fahr auto
travel: reis
visit: besuch
leave: verlass geh
enter: eindring betret eingeb gelang
join: beitret mach
involve: beteil umfass betr dazu
participate, participation: teilnehm teilnahm
cover: deck abdeck übernehm
apply, application: auftrag anwend gelten gilt bewerb
submit: einreich
register: anmeld
sign: unterschr anzeich
attend: besuch teilnehm
invite: einlad
order: bestell ordn
request: anford bitt anfrag
check: prüf kontroll überprüf untersuch check
review: überprüf review übersicht
assess, assessment, evaluate, evaluation: bewert beurteil einschätz
judge, judgment: urteil beurteil
notice, noticeable: bemerk merk auffall spür
recognize, recognition: erkenn anerk
observe: beobacht
look: such seh aus schau
search: such
watch: beobacht acht seh
attention: acht aufmerk
ensure, guarantee: sicher gewähr sorg
enable: ermög
force: zwing kraft zwang
cause: verursach führ auslös
trigger: auslös ausgelös
lead: führ
suggest, suggestion: hindeut vorschl deut empf
claim: behaupt anspruch
argue, argument: argument streit
prove, proof: beweis nachweis nachgewies beleg
confirm: bestät
conclude, conclusion: schluss folger fazit
opinion: mein
agree: einverst
prefer, preference: lieber bevorz vorzieh
try: probier versuch
manage: schaff bewält umgeh gelang
cope: bewält umgeh zurecht
handle: umgeh umgang
deal: umgeh befass umgang
solve, solution: lös
mix, mixture: misch
pour: gieß
fill: füll
empty: leer nüchtern
store: lager aufbewahr speich
save: spar speich
share: teil anteil
spend: verbring ausgeb ausgab
earn: verdien
afford: leist
charge: kost lad gebühr
free: kostenl frei gratis
fee: gebühr
contract: vertrag anstecken zuzieh
employer: arbeitgeb
insured: versich
professional: fach beruf profess
skill: fertig fähig
ability: fähig
task, duty: aufgab pflicht
activity, active: tätig aktiv bewegung
action, act: handel maßnahm wirk handl aktion
event: ereig veranst
issue: thema frag problem ausgab heft
topic, subject: thema them
matter: angeleg rolle egal sach
thing, something, anything: ding sach etwas was
nothing: nichts
everything: alles
everyone, everybody: jede alle
nobody: niemand keiner
someone, somebody: jemand
elderly, older: ält alt senior
teenage, teenager: jugend
individual: einzeln person individ
human: mensch human
species: art
generation: generation
stranger: fremd
guest: gast gäst
couple: paar
role: rolle
aim, goal, purpose, target: ziel zweck soll
attempt: versuch
effort: mühe bemüh anstreng
success: erfolg
chance: chanc wahrsch zufall aussicht
luck, lucky, fortunately: glück
unfortunately: leider
accident, accidental, accidentally: unfall unfäll verseh zufäll
crisis: krise
challenge: herausford
benefit: vorteil
interest, interested, interesting: interess
surprise, surprised, surprising: überrasch
enjoy: genieß freu
suffer: leid
complain, complaint: beschw klag
support: helf begleit
care, careful, carefully: vorsicht sorgf acht
plenty: viel reich
heavy: schwer stark
soft: weich
hard: hart
loose: locker lose
tight: eng fest
deep: tief
wide, broad: breit weit
flat: flach
sharp: scharf spitz
round: rund
thick: dick
upper: ober
lower: unter
inner: inner
outer: äuß
middle, center, central: mitte mittel zentr zentrum
top: oben ober spitz
bottom: unten boden
front: vorn vorder
edge: rand
corner: eck
side: seit
surface: oberfläch
layer: schicht
hole: loch löch
piece: stück
bag: tasch tüte beutel
bottle: flasch
box: schacht kasten
spoon: löffel
cup: tasse
knife: messer
plastic: plastik kunststoff
shower: dusch
bath: bad
towel: handtuch
soap: seif
mask: mask
glove: handschuh
shoe: schuh
phone, telephone: telefon anruf
hotline: hotline telefon
email, e-mail: mail
internet, online: internet online netz
link: link
click: klick
download: herunterlad download
update, updated: aktualis neu stand
section, chapter: abschn kapit
article: artikel
list: list
overview, summary: überblick übersicht zusammenfass
content: inhalt
source: quell
figure: abbild
illustration: abbild illustr grafik
detail: einzelh detail genau
leaflet, brochure: beipack broschür
guideline: leitlin richtlin
guide: führ leit ratgeb
instruction: anleit anweis
rule: regel
regulation: verord vorschr regel
right: recht
duty: pflicht
responsible: sorg
office: büro amt praxis
practice: praxis übung
center: zentr
department: abteil
branch: zweig
staff: personal mitarbeit
board, committee: ausschuss vorstand rat gremium
agent: erreger mittel
series: reih serie
addition, additional, additionally: zusätz außer ergänz
further: weiter
extra: zusätz
others: andere
rest: übrig
certain: manch
appropriate: geeign angemess entsprech
corresponding: entsprech
careful: sorg
honest: ehrlich
polite: höflich
cheap: billig günstig
expensive: teuer
modern: modern
common: häufig verbreit üblich gewöhn
typical, typically: typ meist
unusual: ungewöhn selten
normal: normal üblich
general: allgem
specific: bestimm speziell spezif
local: örtl lokal
international: international
separate, separately: getrenn trenn einzeln extra
equal, equally: gleich
opposite: gegen
reverse: umkehr rückgäng
"""

TABLES = (HEALTH, GENERAL)
