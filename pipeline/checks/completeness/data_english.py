"""English words that are no German words and no loanwords in German, in lower case.

Homographs ("die", "hat", "will", "still", "arm", "gift", "also") and words that German has borrowed ("screening",
"training", "burnout", "online") are left out on purpose, and so is what both have from Latin ("symptom", "hormone").
"""

from __future__ import annotations

FUNCTION = """
the of and with that this these those which whose whom they them their theirs you your yours yourself yourselves we
our ours ourselves he she his him its it himself herself itself themselves myself my is are were been being be has
have had having does did doing done would could should might must cannot can't don't doesn't didn't isn't aren't
wasn't weren't won't wouldn't couldn't shouldn't hasn't haven't hadn't it's that's there's you're they're we're i'm
you've they've we've you'll they'll we'll it'll he's she's can may from for into onto upon at to or if but because
although though unless whereas while when where why how what who whether than then there here about above again
against between before behind below beneath beside besides during each every either neither few many more much never
often once only other others several since some through throughout too toward towards until very without within yet
always already almost among amongst another any anyone anybody anything everyone everybody everything someone somebody
something nobody nothing around away both ever even however including instead least less nor perhaps please quite
rather really soon therefore thus together twice usually sometimes whenever wherever whatever whichever whoever become
becomes became own by on which's who's let's shall along across despite via's except likely otherwise especially
"""

UNKNOWN_ELSEWHERE = """
the and you your with which from should could would have been their they this there what when because while whether
without through between during these those other about before usually often should are were being
"""
"""Of these, the ones that no language of Europe writes the same; the evidence where German cannot be asked."""

HEALTH = """
treatment treatments treat treats treated treating therapy therapies disease diseases illness illnesses cancer cancers
cancerous tumours lymphoma leukemia leukaemia pain pains painful painkiller painkillers ache aches headache headaches
fever cough coughing cold colds flu sore throat throats stomach belly bowel bowels intestine intestines liver kidney
kidneys lung lungs heart hearts brain bones bone skin blood bleeding bleed vessels vessel vein veins artery arteries
breast breasts chest womb ovary ovaries bladder urine stool stools diarrhea diarrhoea constipation nausea vomiting
swelling swollen rash itching itchy tiredness tired dizziness dizzy breath breathing breathe sleep asleep weight
pregnancy pregnancies pregnant birth newborn newborns breastfeeding breastfeed death deaths dead drug drugs medicine
medicines medication medications tablets pill pills doses dosage vaccine vaccines vaccination vaccinations vaccinated
injections injected surgery surgeries surgical surgeon surgeons surgically diagnosed diagnosing examination
examinations examined prevention prevent prevents prevented preventing complications allergies allergic inflammation
inflammatory wound wounds injury injuries injured fracture fractures pressure sugar diet diets eating eat eats smoking
smoke smokers health healthy unhealthy healthcare care cells cell viruses bacterial infection infections infected
infectious immune immunity genes genetic body bodies tissue tissues risks risk effect effects effective effectiveness
outbreak outbreaks spread spreads spreading recovery recover heal heals healing cured exercise exercises nurse nurses
doctor doctors physician physicians pharmacist pharmacists pharmacy patients woman women child children parents mother
mothers father fathers people adults infants elderly ambulance wheelchair ear ears eye eyes nose mouth tooth teeth
tongue neck shoulder shoulders elbow wrist wrists thigh knee knees ankle ankles foot feet toes legs hip hips spine
joint joints muscle muscles nerve nerves gland glands thyroid estrogen stroke strokes seizure seizures anxiety
depressed loneliness grief disability disabled disabilities severe chronic acute benign malignant side-effects
anesthesia anaesthesia anesthetic radiotherapy chemotherapies sick sickness wellbeing
"""

NOUNS = """
year years month months week weeks day days hour hours minutes time times today tomorrow yesterday morning evening
night nights ages life lives work workplace country countries world states government school schools university
universities house houses home homes room rooms door doors road roads street streets water food foods meal meals drink
drinks milk cheese meat eggs bread fruit fruits vegetable vegetables salt heat light lights air fire sea river
mountain tree trees dog dogs cat cats horse bird birds animal animals insects bite bites way ways things types number
numbers group groups case cases example examples question questions answer answers reason reasons cause causes result
results choice choices decision decisions options advice help helps knowledge research researcher researchers study
studies trial trials evidence review reviews findings method methods measure measures amount amounts percent quarter
size length height width depth change changes increase increases decrease reduction growth loss improvement
development experience experiences feeling feelings thoughts fear fears hope hopes love hate friend friends family
families relative relatives neighbour neighbor member members citizen citizens expert experts specialist specialists
caregiver caregivers worker workers employee employees employer insurer insurance costs cost price prices money
payment fees tax taxes bills law laws rights duty duties rule rules court courts police peace power powers company
companies business market markets trade industry economy accounts book books pages chapter section sections sentence
sentences word words letter letters picture pictures images sounds voice voices beginning end ending middle left-hand
right-hand bottom edge corner lines place places area areas cities town towns village villages border borders south
north east west autumn january february march may june july october december monday tuesday wednesday thursday friday
saturday sunday glance overview background introduction summary conclusion conclusions outlook prevalence everyday
further reading sources authors updated published
"""

VERBS = """
go goes went gone going come comes came coming get gets got getting give gives gave given giving take takes took taken
taking make makes making use uses used using find finds found finding know knows knew known knowing think thinks
thought sees saw seen seeing look looks looked looking ask asks asked asking tell tells told say says said saying
speak speaks spoke spoken talk talks talked talking shown showing feel feels felt seem seems seemed keep keeps kept
keeping hold holds begin begins began begun started starting stop stopped stopping continue continues continued follow
follows followed following lead leads led leading call calls called calling brings brought receive receives received
carry carries carried move moves moved moving return returns returned arrive arrives arrived run runs running walk
walks walked walking stands stood sit sits sat sitting lying happen happens happened occur occurs occurred appear
appears appeared include includes included contain contains contained consist consists belong belongs allow allows
allowed avoid avoids avoided avoiding produce produces produced create creates created provide provides provided offer
offers offered add adds added adding remove removes removed removing replace replaces replaced destroy destroys
destroyed kill kills killed save saves saved protect protects protected protecting compare compares compared depend
depends depending affect affects affected expect expects expected estimate estimates estimated discover discovered
detect detects detected identify identified publish discuss discussed announce announced accept accepted refuse
refused wait waits waited waiting wear wears worn wearing wash washed washing clean cleaned cleaning buy bought sell
pay paid paying send sent sending read reads write writes wrote written writing learn learns learned learning teach
taught understand understands understood understanding remember remembered forget forgot forgotten believe believes
believed want wants wanted need needs needed needing try tries tried trying works worked working lived living stay
stays stayed staying leave leaves leaving loses lost losing win won choose chooses chose chosen choosing decide
decides decided deciding develop develops developed developing improve improves improved improving increased
increasing reduce reduces reduced reducing lower lowers lowered grow grows grew grown growing rise rises risen fell
dropped caused causing relieve relieves relieved relieving slow slows slowed slowing cope coping manage managed lasts
lasted lasting require requires required recommend recommends recommended suggest suggests suggested explain explains
explained describe describes described reports reported consider considered meet meets play plays played playing
turned put puts putting setting cut cuts cutting hurt hurts shake swallow swallowed chew chewing store stored checked
checking measured monitor monitors monitored drinking drank drunk drives drove driven driving travel travels traveled
travelled
"""

QUALITIES = """
good better worse worst new old older young younger big bigger biggest large larger largest smaller smallest little
high higher highest low lowest long longer longest short shorter shortest great greater strong stronger weak weaker
hard harder easy easier easily difficult important possible impossible necessary unnecessary certain certainly safe
safer safety dangerous danger free open closed early earlier late later latest first third next previous recent
recently common commonly rarely frequent frequently generally normally typical typically mainly whole entire full
empty different similar various available responsible serious seriously special particular particularly clear clearly
true false wrong far near nearby close outside inside left right white black red green blue yellow brown hot dry wet
soft loud quiet quick quickly slowly sudden suddenly careful carefully regularly daily weekly monthly annual public
social medical clinical physical foreign political practical useful helpful harmful harmless beautiful happy unhappy
sad angry afraid worried alone lonely able unable ready aware unclear unknown well-known long-term short-term one two
three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand thousands millions
billion
"""

EVERYDAY = """
activity activities quality qualities opportunity opportunities seasonal threat threats strengthening strengthen
strengthened facility facilities procedure procedures collaboration trainers trainees course courses condition
conditions fellow fellows vacancy vacancies related speech speeches keyword keywords submit submitted definitions
source sources purple pale publication publications sexually transmitted notice policy policies principle principles
address addresses site sites science sciences scientific advances advanced readers topic topics gallery guidance
document documents accessing access accessible director directors head heads presidency candidate candidates resource
resources networks measles rabies smallpox chickenpox whooping avian immunisation immunization tuberculosis diphtheria
leprosy plague pneumonia obesity overweight underweight hypertension epilepsy addiction addictions abuse violence rape
suicide accident accidents scar scars bruise bruises lump lumps itch blister blisters sweat sweating sneeze sneezing
yawn snoring sight blindness deaf deafness smell thirst thirsty hungry appetite bloating heartburn bloated cramps
cramp stiffness stiff numbness numb tingling weakness shortness breathlessness palpitations fainting faint bedtime nap
naps dream dreams nightmare nightmares mood moods worry worries worrying guilt shame anger joy doubt doubts belief
beliefs faith truth advantage advantages disadvantage disadvantages benefit benefits harm harms outcome outcomes
success failure failures goal goals aim aims purpose purposes skill skills ability abilities strength strengths
weaknesses chances likelihood probability average percentage percentages figures step steps degree degrees amount
contents glossary footnote footnotes privacy search searching password passwords username settings subscribe
subscription sign signs warning warnings caution notices instructions leaflet leaflets package packages ingredient
ingredients substance substances expiry fridge refrigerator freezer cupboard bathroom bedroom window windows walls
ceiling chairs beds blanket pillow towel towels soap toothbrush toothpaste clothes clothing shoe shoes sock socks
glove gloves mask masks needle needles syringe syringes bandage bandages stitches ointment ointments inhaler inhalers
hearing glasses crutches walking walker pacemaker donor donors donation donations specimen specimens swab swabs x-ray
x-rays ultrasound imaging blood-thinning thinner thinners antibody antibodies minerals supplement supplements herb
herbs herbal remedy remedies acupuncture relaxation counselling counseling counsellor counselor psychologist
psychologists psychiatrist psychiatrists therapist therapists dentist dentists midwife midwives paramedic paramedics
colleague colleagues neighbours neighbors stranger strangers guest guests owner owners leader leaders teacher teachers
pupil pupils author authors writer writers driver drivers farmer farmers lawyer lawyers judge judges soldier soldiers
princess murder theft crime crimes prison prisons prisoner prisoners refugee refugees immigrant immigrants minority
minorities majority society societies community communities culture cultures religions custom customs traditions
history story stories novels poems movie movies painting paintings theatre winner winners prize prizes accommodate
achieve achieved achieves acquire acquired acted adapted adjust adjusted admit admitted adopt adopted agree agreed
agrees apply applies applied appoint approach approaches approve approved argue argued arise arises arrange arranged
assess assessed assign assist assisted assume assumed attach attached attempt attempts attend attended attract behave
blame blamed blow born borrow borrowed breaks breaking broke broken build builds building built burned burning bury
calculate careful catch catches caught celebrate challenge challenges claim claims claimed close closes closing
collect collected combine combined combines commit compete complain complaint complaints complete completed completely
conduct conducted confirm confirmed connect connected covers covered crossed cry crying damage damages damaged dealing
define defined defines delay delays delayed deliver delivered deny denied designed desire determine determined dying
differ differs disappear disappeared draws drawn dressed ease eases encourage encouraged enjoy enjoyed ensure ensures
ensured enter entered establish established examine examines exist exists existed existing expand expanded experienced
explore expose exposed exposure express expressed extend extended face faced facing fail fails failed feeding fight
fights fighting filled finish finished fixed force forced fulfil gains gained gather gathered guess handled happening
hear hears heard hidden ignore ignored imagine imagined imply implies indicate indicates indicated influence
influenced insert inserted insist intend intended introduce introduced invite invited involve involves involved
involving join joined joins keeping knock laugh laughing laid listed listen listened loses marked matter matters mean
means meant mentioned missing mixed noticed obtain obtained operate operated ordered organize organized organise
organised owned passed passing perform performed performs permit permitted persuade planned planning practise practice
practices prefer prefers preferred prepare prepared prepares presented pressed pretend promise promised promote
promoted prove proved proven proves pull pulled push pushed raise raised raises reach reached reaches react reacts
realize realized realise recorded refer refers referred reflect reflected regard regarded reject rejected relate
relates relax rely relies remain remains remained remaining remind repair repeat repeated reply represent represented
respond responds responded response responses restore resulting retain retire reveal revealed satisfy scare scared
seek seeks sought select selected separated served serves settle shoot shout sleeping sleeps solve solved sorts spend
spends spent spoil stated strike struggle succeed suffer suffers suffered suffering suitable supply supplied suppose
supposed surprise surprised surround surrounded surrounding survive survived survival suspect suspected tends tested
throw thrown threw trace trained translate translated turning undergo underwent unite united used visit visited vote
voted varies varied varying wake warn warned waste watched watching weigh weighs whisper wish wishes wonder wondered
worn absolutely accurate actual actually additional adequate alive ancient annoying appropriate attractive awful
boring brave broad busy calm cheap childhood civil comfortable complex concerned considerable constant constantly
correct critical crowded current currently curious dark deep deeply deliberate dirty eager economic efficient enormous
equal equally essential exact exactly excellent exciting expensive extremely fairly familiar famous fine foolish fresh
friendly fully funny future gentle glad grateful grey gray heavy highly historic historical honest huge immediate
immediately independent individual individuals intense interesting interested internal external lasting lazy lively
living lovely lucky narrow nasty neat nervous nice noisy obvious obviously odd official officials opposite ordinary
outer overcome peaceful perfect perfectly pleasant polite poor poorly popular possibly powerful precious precise
pretty primary probable probably proper properly proud rapidly reasonable reduced reliable religious remarkable remote
round royal satisfied secondary secure severely shallow sharp shy significant significantly silver similarly slight
slightly smooth sour specific specifically steady steep straight strange strict strongly stupid successful
successfully sufficient sweet temporary terrible thick tight tiny tough traditional tropical ugly uncertain unusual
unusually urgent usual vast visible wide widely widespread willing wonderful wooden worth yearly effectively carefully
directly finally gradually increasingly largely mostly partly previously primarily quietly relatively safely simply
thoroughly totally unfortunately fortunately worldwide
"""

ENDINGS = """
ical ically tious cious ously ness fully lessly graphy scopy ectomy otomy ostomy plasty pathy metry ology ological cial
tial ught ght emia aemia osis ities ency encies ancy ancies tions sions ures ility
"""
"""Endings that only English words have, of seven letters or more."""

SMALL_ENDINGS = """
ity ies ary ory ous ful less ship hood ism ght th ure ed ing ly cy gy phy thy pty ry dy ty fy cle ple ble tle dle gle
ence ance ious ical ish ness
"""
"""Endings of English words of five letters or more that are written in small letters."""

NOT_ENGLISH_ENDINGS = """
fitness wellness business happiness tuberculosis leadership partnership midnight copyright playwright spotlight
highlight twilight worship party handy story gering ging fing hing abging verging anging anfing empfing erging umging
unterging unterhing abhing zusammenhing aufging ausging einging hinging vorging nachging losging dies mies fies
paradies verlies unterschied schied entschied verschied mied vermied flexible sensible variable rentable akzeptable
komfortable profitable passable respektable diskutable aktive intensive positive negative passive massive relative
alternative effektive innovative explosive exklusive inklusive progressive aggressive depressive konservative kreative
naive objektive subjektive kollektive präventive invasive adaptive operative administrative legislative attraktive
lukrative native olive gravure noble ensemble impermeable permeable double simple
"""
"""Words with such endings that German has too, or has borrowed."""

ORGANIZATION = """
agency alliance american association board bureau british canadian center centers centre centres charity church clinic
club college commission committee community company congress consortium consultation convention corporation council
county court department directorate division european federal federation fellowship force forum foundation framework
fund global group guideline guidelines harvard hospital house inc infirmary initiative institute institutes institution
international journal lancet laboratory league library limited ltd magazine ministry mission museum national network
nations north office organisation organization oxford panel park parliament partnership press program programme
programmes project registry report review reviews royal school service services society south state states street task
team times trial trust union united university world database systematic cochrane system surveillance office award
awards festival series record records orchestra band party act museum bridge river island islands mountain mountains
"""
"""Words of names that stay in English: of institutions, journals, studies, places and works."""

TERMS = """
shared decision making, best practice, task force, follow-up, watchful waiting, active surveillance, case management,
case manager, public health, evidence-based medicine, advance care planning, social media, open access, fast food,
low carb, low fat, know-how, return to work, body mass index, intention to treat, number needed to treat,
number needed to harm, disease management, open source, creative commons, patient-reported outcomes, call center,
point of care, wait and see, watch and wait, stand-by, sleep hygiene, restless legs, burn-out, drug targeting,
learning by doing, made in germany, state of the art, early bird, stroke unit, stroke units, chest pain unit,
intermediate care, advanced nursing practice, primary nursing, nurse practitioner, physician assistant, peer support,
peer counseling, second victim, brain fog, long covid, post covid, power nap, home office, work-life-balance,
life hack, binge eating, binge watching, heavy metal, personal trainer, personal training, nordic walking, low impact,
high impact, stretching, body scan, skills training, foam roller, trigger point, cool down, warm up, fact sheet,
face to face, on demand, to go, up to date, last minute, all inclusive, no go, must have, must see, do it yourself,
end of life, good clinical practice, real world data, big data, machine learning, deep learning, science slam,
open end, happy hour, happy end, all you can eat, all in one, best of, the show must go on, last but not least,
first line, second line, off label, in vitro, in vivo, ad hoc, de novo, per se, out of pocket, managed care,
value-based healthcare, critical incident reporting system, root cause analysis, crew resource management, time-out,
team time-out, fast track, walk-in, door to needle, damage control, shaken baby, near miss, plan b, safer sex,
one-night-stand, blind date, love life, sexual health, coming out, gender mainstreaming, diversity management,
light products, zero waste, superfood, clean eating, intermittent fasting, meal prep, sugar free, gluten free
"""
"""English terms that German texts use as they are."""

SURNAMES = """
young brown white black green long short small little love hope price north west day page wood hill stone bush rice moss
cook baker fisher may march june august sharp rich best good strong low high young's house street street's cross bird
park rose field wells brooks waters rivers banks woods stones summers winters child love's ready early late
"""
"""English words that are also names of people: on its own such a word proves nothing."""
