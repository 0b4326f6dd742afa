"""English words by what they can be in a noun phrase: closed lists, and the endings that tell for all other words.

Base forms in American spelling where a list is of verbs; other lists have the forms as they stand in texts.
"""

from __future__ import annotations

DETERMINERS = "a an the this that these those my your his her its our their"
"""May stand after "of" within a term ("course of the disease"); elsewhere they end a phrase."""

FUNCTION = (
    "i me myself mine you yours yourself yourselves he him himself she hers herself it itself we us ours ourselves "
    "they them theirs themselves who whom whose which what why how where when whenever wherever whatever whichever "
    "whoever there here one ones oneself someone somebody something anyone anybody anything everyone everybody "
    "everything nobody nothing none each every either neither both all any some no not nor and or but so yet if unless "
    "until till while whilst whereas although though because since as than then once whether lest despite about above "
    "across after against along alongside amid among amongst around at before behind below beneath beside besides "
    "between beyond by concerning down during except for from in inside into like near next off on onto out outside "
    "over past per regarding round through throughout to toward towards under underneath up upon via versus vs with "
    "within without plus minus worth due according including excluding depending regardless instead am is are was were "
    "be been being do does did doing done have has had having can could may might must shall should will would ought "
    "cannot let lets go goes went gone going get gets got gotten getting isn't aren't wasn't weren't don't doesn't "
    "didn't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't mustn't mightn't it's that's there's what's "
    "who's he's she's i'm you're we're they're i've you've we've they've i'll you'll he'll she'll we'll they'll i'd "
    "you'd he'd she'd we'd they'd here's let's where's how's much many more most less least little few fewer fewest "
    "several enough lot lots plenty number numbers amount amounts majority minority rest half third thirds quarter "
    "percent percentage dozen dozens couple variety range series bit kind kinds sort sorts lack total such same other "
    "others another own very too quite rather almost even also just still already again ever never always often "
    "sometimes seldom soon later now today tomorrow yesterday tonight nowadays ago away back forward forwards "
    "backwards together apart far further furthermore moreover however therefore thus hence otherwise meanwhile maybe "
    "perhaps indeed only well else anyway somewhat somehow somewhere anywhere everywhere nowhere twice thrice "
    "altogether afterwards afterward beforehand overnight abroad ahead aside indoors outdoors yes ok okay please "
    "thanks etc eg ie e.g i.e al et cf two three four five six seven eight nine ten eleven twelve fifteen twenty "
    "thirty forty fifty hundred hundreds thousand thousands million millions billion billions zero january february "
    "march april june july august september october november december monday tuesday wednesday thursday friday "
    "saturday sunday mr mrs ms dr prof st new different possible certain various important good bad better best worse "
    "worst first last able unable likely unlikely available common main major similar particular specific current "
    "previous following necessary sure big small large larger smaller great greater greatest largest smallest long "
    "longer longest short shorter higher highest lower lowest old older oldest young younger youngest early earlier "
    "late latest recent whole entire right wrong real true clear easy easier difficult hard harder strong stronger "
    "weak weaker full empty nice fine usual unusual typical general overall additional extra final suitable "
    "appropriate helpful useful interesting aware serious severe mild milder happy sad ready close closer nearest "
    "suspected given so-called well-known long-term short-term year-old years-old top alone alike asleep awake alive "
    "afraid ashamed responsible non page pages click read individual individuals detailed required planned called "
    "calling pulled pulling rolled spelled selling telling willing filled killed killing addition born biggest fastest "
    "cheapest safest strongest simplest earliest easiest newest well-managed step-by-step upcoming ongoing numerous "
    "multiple myriad worldwide online"
)
"""End a phrase: pronouns, prepositions, conjunctions, auxiliaries, quantities, adverbs, and adjectives of no term."""

VERBS = (
    "accept accompany achieve adapt admit advise affect agree aim allow announce answer apologize appear apply "
    "appreciate arise arrange arrive ask assess assign assist assume attach attend avoid become begin behave believe "
    "belong bring build buy calculate carry catch choose claim clarify collect combine come communicate compare "
    "complain complete comprise concentrate conclude confirm confuse connect consider consist contain continue "
    "contribute convince cope correspond create deal decide declare decrease define deliver deny depend describe "
    "deserve destroy determine develop devote differ disappear discover discuss distinguish divide eat eliminate "
    "emerge emphasize employ enable encounter encourage enjoy enlarge ensure enter establish evaluate evolve examine "
    "exist expand expect explain explore express extend fail fall feel fill find finish follow forget gain generate "
    "give grow guess handle happen hear hesitate hide hold hope identify ignore illustrate imagine improve include "
    "indicate inform insert insist inspire intend introduce invent invite involve join keep know lead lean learn leave "
    "lend lie listen live lose maintain make manage mean meet mention motivate move notice obtain occur offer open "
    "operate organize originate overcome owe participate pay perceive perform persuade please predict prefer prepare "
    "prescribe prevent proceed produce promote propose prove provide publish put raise reach react read realize recall "
    "receive recognize recommend recover reduce refer reflect refuse reject relate relieve rely remain remember remind "
    "remove replace represent require resemble resolve respond restore retain reveal say see seek seem select sell "
    "send separate serve set settle share show sit solve speak specialize specify spend stand stay stop strengthen "
    "strive struggle submit succeed suggest suit summarize support suppose surround survive suspect take talk teach "
    "tell tend thank think throw try turn undergo understand undertake use utilize vary vote wait want warn wash wear "
    "weigh win wish wonder worry write get go let run cut hit kill break bind rise swallow diagnose treat detect "
    "spread shrink worsen suffer experience feed lift hurt heal swell cause help need limit inject infect vaccinate "
    "transmit inhale ingest irradiate administer monitor adopt acquire aggravate alleviate hospitalize recur inhibit "
    "suppress stimulate activate trigger damage target block attack invade circulate subscribe download account weaken "
    "lessen loosen tighten lower ease expose protect estimate adjust implement coordinate conduct consume contact "
    "convey cooperate cultivate facilitate focus fulfill highlight influence interfere judge justify observe persist "
    "possess pursue range reassure regard report request underline update visit act add call change check look start "
    "work result mark"
)
"""A form of these with an ending of verbs ("received", "causing") ends a phrase, and any form where a verb must stand.

Those that are no noun end a phrase in every form.
"""

VERBAL_NOUNS = (
    "account act aim answer attack benefit damage target trigger block break call cause change check claim cold "
    "contact control cost cut deal decrease ease estimate experience fall feed focus gain heal help hit hold hope hurt "
    "increase influence judge lead lie lift limit live look mark mean monitor move need notice offer open operate "
    "practice range read regard report request rest result rise run set share show spread stand start stay stop "
    "struggle support suspect swallow swell talk test treat try turn update use visit vote wait want wash wear win "
    "wish wonder work worry separate complete lower express please"
)
"""Verbs of the list above whose base form can be a noun or an adjective, with others of general English that can."""

ACTIONS = (
    "bleeding breathing breastfeeding breast-feeding screening imaging nursing counseling counselling testing training "
    "swelling scarring vomiting coughing sneezing itching burning feeling feelings healing hearing meaning findings "
    "finding vaccination smoking drinking eating sleeping walking swimming cycling cooking bathing wellbeing "
    "well-being being ageing aging clotting cramping bruising tingling numbing staging grading sampling washing "
    "hand-washing handwashing operating living setting settings meeting meetings building buildings beginning teaching "
    "monitoring planning reporting spending surroundings upbringing understanding funding processing dressing "
    "dressings string strings spring wing wings sequencing fasting ring king thing things evening morning sibling "
    "siblings offspring sling tubing lining shingles coating learning coping snoring wheezing fainting bloating "
    "spotting choking poisoning drowning parenting bedwetting stretching dosing stinging tanning craving cravings "
    "piercing tattooing icing"
)
"""Words in -ing that are nouns, or parts of terms, though they come from a verb of general English."""

PARTICIPLES = (
    "advanced affected infected inherited acquired assisted controlled shared enlarged localized targeted combined "
    "compressed computed computerized contaminated untreated unvaccinated diseased fixed generalized isolated related "
    "weakened closed open raised married elderly associated integrated specialized prolonged reduced increased "
    "impaired randomized tailored attenuated inactivated undercooked unpasteurized immunocompromised fractured "
    "inflamed blocked repeated supervised managed guided directed complicated uncomplicated unexplained"
)
"""Words in -ed (or of that kind) that are part of terms, though they come from a verb of general English."""

NO_ADVERBS = (
    "anomaly assembly belly bodily butterfly costly curly daily deadly early elderly family fly friendly holy imply "
    "italy jelly july lively lonely lovely monthly multiply orderly polly rely reply silly sly supply ugly unfriendly "
    "weekly yearly bully rally tally ally sickly disorderly timely untimely folly"
)
"""Words in -ly that are not adverbs."""

NOUN_ENDINGS = ("ment", "phate", "itis", "cation")
"""A word with one of them is a noun, whatever ending of adjectives it has."""

NUMBERED = "type stage grade phase level class category"
"""After these a digit belongs to the phrase ("type 2 diabetes")."""

ADJECTIVE_ENDINGS = (
    "al", "ic", "ous", "ive", "able", "ible", "ful", "less", "ary", "ory", "ish", "oid", "ular", "ile", "like",
    "ed", "ant", "ent", "ior", "ing",
)  # fmt: skip
"""A word with one of them is an adjective, unless it is in the list of nouns that have one."""

NOUNS = (
    "hospital animal trial approval removal journal signal individual professional renewal withdrawal denial arrival "
    "proposal material capital survival referral interval mineral manual chemical cereal disposal appraisal rehearsal "
    "refusal terminal canal portal rival meal deal seal heal potential rationale metal medal crystal official "
    "intellectual criminal adrenal goal clinic topic music epidemic pandemic antibiotic logic critic traffic public "
    "fabric arithmetic metric cosmetic diuretic laxative sedative anesthetic anaesthetic analgesic arsenic asthmatic "
    "diabetic alcoholic paramedic medic mechanic mosaic plastic arctic republic characteristic statistic statistics "
    "genetics tic psychotic antiemetic antiseptic probiotic prebiotic cytostatic narcotic antipsychotic relative "
    "relatives objective alternative perspective executive preservative additive initiative incentive detective motive "
    "native representative narrative contraceptive directive vegetable table cable variable timetable syllable "
    "mandible crucible handful mouthful spoonful library summary dictionary salary diary capillary ovary ovaries "
    "boundary anniversary missionary itinerary secretary january february commentary vocabulary glossary obituary "
    "beneficiary category factory history laboratory memory story theory territory inventory directory victory "
    "lavatory repository fish flesh english finish varnish blemish parish wish steroid thyroid opioid haemorrhoid "
    "hemorrhoid asteroid corticosteroid glucocorticoid sesamoid void avoid typhoid keloid adenoid retinoid cannabinoid "
    "file profile missile smile textile reptile projectile patient patients agent treatment parent accident incident "
    "student moment event percent equipment environment movement department improvement assessment management "
    "development government component ingredient talent client nutrient solvent content extent intent consent resident "
    "president respondent adolescent recipient gradient element experiment argument agreement statement supplement "
    "requirement payment implement document instrument investment ailment ointment appointment arrangement achievement "
    "measurement replacement enlargement attachment engagement involvement judgment adjustment placement displacement "
    "impairment fragment segment pigment filament ligament commitment commencement encouragement establishment "
    "confinement complement parliament monument apartment basement cement comment torment nutriment deployment "
    "employment enrolment enrollment entertainment enhancement advancement announcement amendment punishment "
    "refinement settlement shipment entitlement plant infant restaurant implant transplant contaminant variant "
    "irritant pollutant disinfectant assistant participant applicant descendant consultant accountant immigrant "
    "migrant merchant servant sergeant giant elephant antidepressant anticoagulant stimulant lubricant coolant "
    "pheasant grant antioxidant suppressant immunosuppressant attendant defendant inhabitant informant tenant warrant "
    "instant constant determinant decongestant climate chocolate certificate candidate carbonate bicarbonate nitrate "
    "phosphate sulfate sulphate citrate rate state date plate gate fate debate estimate mate private delegate graduate "
    "affiliate associate isolate substrate carbohydrate doctorate palate prostate bisphosphonate senate template "
    "update mandate syndicate duplicate aggregate conjugate inmate magistrate advocate consulate blood bed seed breed "
    "weed feed need speed creed red shed sled thread bread seaweed reed deed steed breastfeed hundred kindred greed "
    "newlywed superior inferior junior senior behavior warrior interior exterior savior molar scalar bile mobile "
    "automobile"
)
"""Nouns with an ending of adjectives."""

ADJECTIVES = (
    "high low acute adverse alone bare benign blind bold brave brief bright broad broken brown black blue green grey "
    "gray white red yellow pink calm cheap chief clean cold complex complete concrete cool corrupt crude damp dark "
    "dead deaf dear deep dense diffuse direct dirty distinct divine double dry dull dumb elderly enough extreme faint "
    "fair false familiar fast fat federal few fierce firm flat foreign former frail free frequent fresh front genuine "
    "giant glad gross guilty healthy heavy hollow honest hot huge human humble humid ill immune inert infirm inner "
    "innate insane intact intense intrinsic keen kind latent lay lazy left legal lethargic light live local lone loose "
    "loud lucky malignant mad marked mature maximum mean medium mental mere minimum mixed modern moist mute naked "
    "narrow nasty naive natural neat neural neuter noisy normal novel numb obese obtuse odd oblique opaque optimum "
    "outer oral overt overweight painful pale partial passive peripheral perfect plain polite poor precise pregnant "
    "premature pretty prime prior profound prone proper proud pure quick quiet random rapid rare raw remote rich rigid "
    "ripe rough round royal rude ruptured safe sane scarce secure senile sensitive separate sharp sheer shy sick "
    "silent simple single skilled slack slender slight slim slow smart smooth sober soft sole solid sore sound spare "
    "special square stable stale standard steady steep sterile stiff straight strange strict sudden super superb sweet "
    "swift swollen sacred tall tame tender tense thick thin thirsty tight tired tough toxic unclean unfit unhealthy "
    "unsafe unwell unborn upper upset urgent vague vain valid vast viable vivid warm wary wet wide wild wise worthy "
    "young underweight overall average outpatient inpatient everyday alert dizzy drowsy itchy hungry messy chilly easy "
    "busy funny lengthy risky sleepy bloody watery ready tricky european african asian american australian german "
    "austrian swiss french british english irish scottish italian spanish portuguese dutch belgian danish norwegian "
    "swedish finnish polish czech hungarian greek turkish russian ukrainian chinese japanese indian canadian mexican "
    "brazilian jewish christian muslim"
)
"""Adjectives that no ending tells."""

SUBJECTS = (
    "i you we they he she it who which that to can could may might must shall should will would cannot not don't "
    "doesn't didn't do does did let also then never always often sometimes usually only help helps please"
)
"""After these a word that can be a verb is one."""


THIRD_PERSON = (
    "aims allows begins causes comes continues costs damages depends ends falls feels fights gives grows helps holds "
    "increases keeps leads lets lies looks makes means needs offers plays reaches rises runs says seems shows spreads "
    "starts stays stops takes tries turns wants works"
)
"""After a noun these are verbs."""

LEADING_VERBS = (
    "stop cause help need start change increase decrease ease fight limit treat cut lift target show call keep use "
    "visit"
)
"""Where a phrase begins without a determiner these are verbs."""

GENERIC = (
    "aim answer area aspect beginning case chance choice day decision detail end example fact feature goal group hour "
    "idea instance issue item kind matter minute moment month name option order part person people place point "
    "possibility problem purpose question reason result section side situation sort step stop task thing time topic "
    "user way week word year man boy girl guy everyone individual advice information comment text version update link "
    "website page member lack rate use"
)
"""No term by themselves, and none before "of"."""

PLACES = (
    "europe africa asia america australia antarctica germany austria switzerland france italy spain portugal ireland "
    "england scotland wales britain belgium netherlands luxembourg denmark norway sweden finland iceland poland "
    "czechia slovakia slovenia hungary romania bulgaria greece cyprus malta croatia serbia bosnia kosovo montenegro "
    "albania macedonia estonia latvia lithuania liechtenstein ukraine russia belarus moldova turkey georgia armenia "
    "azerbaijan israel syria lebanon jordan iraq iran egypt libya tunisia algeria morocco nigeria ghana kenya ethiopia "
    "sudan uganda congo angola zimbabwe india pakistan bangladesh afghanistan china japan korea vietnam thailand "
    "indonesia malaysia philippines singapore canada mexico brazil argentina chile peru colombia venezuela cuba haiti "
    "london berlin munich paris rome vienna brussels geneva stockholm washington usa uk eu us"
)
"""Names of places: no term by themselves."""
