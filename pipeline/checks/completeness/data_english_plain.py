"""More English words that are no German words and no loanwords in German, in lower case, as in `data_english`."""

from __future__ import annotations

BODY_AND_CARE = """
blurred blurry symptoms chill chills acid ailment ailments airway airways apnea armpit awake backache backbone bathe
belongings bent bile bled bleeds blew blocked bloodstream blown boil bothersome bottle bottles bout bouts breakfast
breastfeeds breathes bump bumps burns burnt burp buttock buttocks calf calves capsule capsules carer carers cartilage
cataract cataracts cease childcare childbirth choke choking clot clots contagious contraception contraceptive
contraceptives coughs crutch cure cures cyst cysts damp dehydration dementia dependent diaper diapers digest digestion
digestive disc dissolve dissolved dissolves distress drain drained drops drowsy drowsiness earache eardrum earliest
eaten eczema enema enlarged epidural esophagus exhale exhausted exhaustion eyelid eyelids eyesight fatty feces fibroids
fingertips fluid fluids freeze frozen frostbite gall gallbladder gallstone gallstones gargle gout graft groin gum gums
guts hair heartbeat heel heels helpless hemorrhage hereditary hernia hernias hiccups hive hives hoarse hoarseness
hurting indigestion infant inhale inhaled inherit inherited insomnia itches jaundice jaw jaws juice laxatives lens
lenses lice ligament ligaments limb limbs lining lips lozenge lozenges lymph marrow menopause menstrual menstruation
midday migraine migraines miscarriage moist mouthwash mucus muscular nail nails nappy nappies nipple nipples nosebleed
nosebleeds nursing nut nuts nutrients organs outpatient outpatients inpatient inpatients overdose overtired painless
palm palms paralysis paralyzed pelvic pimples poisoning poisonous pores posture prescription prescriptions prostate
puberty pulse pus rashes recurrence recurring relapse relapses rib ribs rinse rinsed runny saliva scalp scarlet sciatica
sedatives shiver shivering shingles shock shower sinuses skull slept smear sneezes snore soak soothe soothing spasm
spasms spinal spleen splint splints spit sprain sprained stings stomachache strain strained stretch stretched stretching
sunburn sunscreen sunlight swells tear tears temples tendon tendons testicle testicles thorough throbbing thumb thumbs
thighs toddlers toe toenail tonsil tonsils toothache torn transplant transplants traumatic twitch twitching ulcer ulcers
unborn unconscious unconsciousness underarm unwell urinate urinating urination vertebrae vitamins vomit vomited vomits
waist warts watery wheeze wheezing wrinkles yawning yeast adolescent adolescents adolescence teenager teenagers teenage
men husband wife spouse brother sister daughter daughters grandparents grandmother grandfather aunt uncle widow female
humans acetaminophen progesterone steroids antibiotics bacteria
"""

PLAIN = """
abandon abide aboard abroad abruptly absorb absorbed accelerate accidental accidentally accompanied accompany accordance
according accordingly accumulate accurately adjacent adjustment admission adult adulthood advise advised advises
aforementioned afternoon afternoons afterward afterwards age aged aggravate aggravated ago ahead aid aisle alarming
alert alike alleviate alleviates allowance alongside altered alternating altogether amazed amazing ambitious amid anew
announcement anticipate anymore anyway apparent apparently appointment appointments approached approval approximately
arose arrested arrows article articles aside assessing assessment assessments assistance associate associated
association assumes assumption assure attack attacked attacks attain attempted attending attention attitude attracted
automatically await awarded awareness awkward backward backwards ban banned barely bark barrier barriers basic basically
bath baths bathing battle battles beach bear bears beaten beating bed bedridden beforehand begged behaved behavior
behaviors behaviour behavioural belonged belonging belt bend bending beyond bind binds bleach blend bless blowing boat
boiled boiling bold bore bored bother bothered bound breach breadth break brick bride bridge bridges briefly bright
brochure brochures brush brushed brushing buildings bulk burden burst bushes buyer buyers calculated calendar camera
cancel cancelled canceled candle capable captain capture captured car cars carefree careless carelessly carpet carriage
carrying cart castle ceased celebrated chain chains chair challenging charged charges cheaper cheaply cheek cheeks
chemical chemicals chief chin choir church churches circle circles circumstance circumstances claiming classes clearance
cleaner cleanse cleansed clearing clerk climb climbed climbing clinic clinics clock closely closer closest cloth cloths
cloud clouds clue coal coast coat coin coins collecting collection column columns combining command comment commented
commercial commitment committed comparison comparisons compensate competent competition competitive complained
completing complicated comprehensive compress compresses compulsory conceal concepts concern concerning concerns
conclude concluded conducting confidence confident confidential confirms confuse confused confusing connecting
connection connections conscious consent consequence consequences consequently consideration considering consisting
construct constructed consult consulted consulting consume consumed consumers consumption contact contacted contacts
containers containing contaminated contest continuing continuous continuously contracted contrary contribute contributed
contributes contribution convenient conversation convert converted convey convince convinced cook cooked cooking cooled
cooling cop copies correctly correspond corresponding cottage cotton counsel count counted counter counting couple
couples covering cream creams criteria crop crops crossing crowd crown cruel crush crushed cup cups curb curtain curve
curved cushion customer customers cycle cycles cycling damaging dance danced dancing dare darkness dated dates dawn
deadline dealt dear debate debt debts decade decades declare declared decline declined declines decorate decreased
decreases decreasing deeper defeat defeated defence defend defense defining delivery demand demanded demands demonstrate
demonstrated depart department departments departure dependence deputy descend describing desert deserve deserves
desired desk destroying destruction detailed detection deteriorate determines determining device devices devote devoted
diagnosis diagnoses diameter diary died differed differently dig dinner dirt disagree disappears disappointed discard
discarded discharge discharged discourage discoveries discovering discovery discussing discussion discussions dish
dishes dismissed disorder disorders displayed disrupt disrupted dissatisfied distance distances distant distinct
distinction distinguish distribute distributed distribution district disturb disturbed disturbing dive divide divided
division divorce divorced dominated donate donated double doubled downstairs downwards dozen dozens drag draw drawing
dress dressing drew dried dries dropping drown dryness drying duck due dull dumb duration dust dusty dwelling eagerly
earn earned earning earnings earth eased easing easiest edges educate educated education educational effort efforts egg
eighteen eighth elbows elect elected elections elevated eleventh eliminate eliminated else elsewhere embarrassed
embarrassing emerge emerged emergency emergencies emotion emotional emotionally emotions emphasis emphasize employ
employed employment empties enable enabled enables encounter encounters encourages encouraging ended endure enemies
enemy energy engage engaged engagement engine engines enhance enhanced enjoyable enjoying enjoys enlarge enough ensuring
entering enters entertainment enthusiasm entirely entitled entrance entries entry envelope environment environmental
environments episodes equip equipment equipped equivalent era errors error escape escaped essence establishing estate
esteem estimating evaluate evaluated evaluating evaluation eventually evident evil examining excess excessive exchange
exchanged excite excitement exclude excluded excluding excuse execute executed exercised exercising exhibit exhibition
existence expectation expectations expense expenses explaining explanation explanations explode explored exploring
expressing expression extent extraordinary eyebrow faces facts fades failing fairness faithful falling fame farther
fashion fastened faster fastest fate fats fault faults favor favorite favour favourite fed federal fellowship fence
fewer fewest fibre fifteen fifteenth fifth fifties figure figured files fill filling fills finance financial fingers
finishing fired firm firmly firms fished fishing fits fitted fitting fix fixing flame flat flavor flavour flesh flew
flight flights float flood floor floors flour flow flowed flowers flows fluent fly flying fold folded folding folk folks
fond forbid forbidden forces forcing forecast forehead foreigner forest forests forever forgetting forgive fork formed
former formerly forming forms forth fortunate forward forwards foundations founded founder fourteen fourth freedom
freely freezing frequency freshly fried friendship frightened fuel fulfill fulfilled fulfills funds funeral fur
furniture furthermore gain gaining gap gaps garden gardens garlic gases gate gathering gaze generate generated
generating generations generous genius gently genuine gesture giant gifted gladly glass glow glue goods govern
governments governor grace grain grains grammar grand grandchildren grant granted grants grapes graphs grasp grass grave
greasy greet grip groceries ground grounds grouped guarantee guaranteed guard guided guideline guidelines guilty habit
habits halfway halves handful handles handling hands handwriting hanging hangs happiness harbour hardly harmed harmfully
harmony harsh harvest hats hazard hazardous hazards heading headings headquarters heap heated heating heaven heavier
heavily heights hello helper helpers helpfully helping hence hesitate hesitation hide hiding highlights hill hills
hinder hinders hints hired historian hitting hole holes holiday holidays hollow homeless homework honey honor honour
hook horizon horrible hosted hotter hourly household households housing hug humanity humble humid hundreds hung hunt
hunting hurried hurry ice ideas identical identification identifies identifying identity ideally idle illegally
illustrate illustrated illustrations imagination imagining impair impaired impairment impairments implement
implementation implemented importance importantly imported impose imposed impress impressed impression impressive
imprisonment improper improperly inaccurate inactive inadequate inappropriate inch inches incident incidents incline
inclined inclusion income incomes incomplete inconvenient incorrect incorrectly incorporate incredible incredibly
incurable indeed indefinitely independence indicating indication indications indoor indoors induce induced industrial
industries ineffective inevitable inevitably inexpensive infect infecting infertile infertility infirm inflamed
influences influencing inform informed informing informs infrequent infrequently ingested inhabitants initially initiate
initiated inject injecting inland innocent input inquire inquiry insect inserting insisted inspect inspection inspire
inspired install installed instance instances instantly institutions instruct instructed instruction insufficient
insulted insure insured insurers insurances intact intake integrate integrated intends intensity intentional
intentionally intentions interact interaction interactions interest interests interfere interferes interfering
intermittent interpreted interpreter interrupt interrupted interval intervals intervene interventions interviewed
introducing introductory invade invaded invent invented invention invest investigate investigated investigating
investigation investigations investment invisible invitation invitations inviting ironically irregular irregularly
irritate irritated irritating island isolated issue issued issues
"""

PLAIN_2 = """
jail jar jealous jelly jewel joining joke jokes journey journeys joyful judged judgement judgment jump jumped jumping
justice justify justified keen keeper kettle key keys kicked kindly kindness king kingdom kissed kitchen kneel kneeling
knife knives knocked knot labeled labelled laboratories laboratory labour lacking ladder ladies lake lamb lamp landed
landing landlord landscape lane languages language lap larvae latter laughed laughter launch launched laundry lawn
lawsuit lay layer layers leaf leak leaking leaks lean leaning leap learner learners learnt lease leather lecture
lectures leftover legally legend legislation legitimate lemon lend lengthy lessen lesson lessons lethal lets letting
liable liar liberty librarian license licensed lie lieutenant lifelong lifespan lifetime lifted lighter lighting lightly
lightning likewise limitation limitations limited limiting lined linen linger lion lip liquids lists listening literally
literary literature litre litres load loaded loaf loan loans local locally locate located lock locked logical loose
loosely loosen loosened lord lorry losses lots loudly louder luck luggage lunchtime luxury machine machinery machines
mad magazines magic maid mailed main mainland maintain maintained maintaining maintains maintenance maize makeup
malnutrition mammal mammals managing mankind manner manners manual manually manufacture manufactured manufacturer
manufacturers map maps marble margins marriage marriages married marry mass matched matching mate mature maturity maybe
mayor meadow meaning meaningful meanings meantime meanwhile measurable measurement measurements measuring meats
mechanism mechanisms melt melted melting memorable memories mentally mention mentioning merchant mercy mere merely merge
merged merit merry mess message messages messy metal metals meters methodology metres metre mice midnight mile miles
militia mill mind minds minimise minimize minimizes miner mining miracle mirror mirrors misleading missed misses mistake
mistaken mistakes misunderstanding misunderstandings misuse mixing mixture mobility moderately modest modification
modifications modified modify moisture mold molecule molecules monarch monkey monkeys moon moreover mortality mosquito
mosquitoes mosque motion motivate motivated mould mount mounted mouse mouths movement movements mud multiplied multiply
municipal murdered mushroom mushrooms mutual mutually mysterious mystery myth myths naked namely naming narrowed
narrowing narrower nationality nationwide natural naturally nature naval navy necessarily necessity needless needy
neglect neglected negotiate neighborhood neighbourhood nephew nets nevertheless newly newest newspaper newspapers niece
nineteen nineteenth ninety ninth nobility nod noise noises none nonetheless noon norms northeast northern northwest
notably noted notes noticeable noticeably noticing notify notified notion nowadays nowhere numerous nursery obese obey
object objection objective objectives objects obligation obligations obliged observation observations observe observed
observer observing obstacle obstacles obstruct obstructed obtaining occasion occasional occasionally occupation
occupational occupied occupy occurring ocean odor odour offence offend offense offensive offering officer officers
officially oil oils oily omit omitted oneself ongoing onion onions onset onwards opened opener opening openly opens
operates operating operator operators opinion opinions opponents oppose opposed opposing opposition optical optimism
optional orally oranges orchard orders organism organisms organizations organizer organizing organising orientation
origin originally originate originated orphan orthodontic outdated outdoors outline outlined outrage outset outskirts
outstanding outward oven overcame overcrowded overestimate overlap overlapping overlook overlooked overly overnight
overseas oversee oversight overtake overtime overwhelmed overwhelming owe owed owes owing owns ownership ox oxygen pace
packed packet packets packing pad paint painted painter paints pair pairs palace pan panels pant pants papers paragraph
paragraphs parcel parental parenthood parish parked parking parliamentary part partial partially participant
participants participate participated participating participation particle particles parts passages passenger passengers
passionate pat patch patches path pathogens paths pathway pathways patience patiently patrol pattern patterns paused
pavement paw pays pea peanut peanuts pear peas peasant peasants peculiar pedestrian pedestrians peel peeled pen penalty
pencil penny pepper perceive perceived percentile perception perfection performing period periods permanent permanently
permission permits persist persisted persistence persistently persists personality personally personnel persons
perspectives persuaded pet pets petrol phases phenomena phenomenon philosopher philosophers phone phones photograph
photographed photographer photographs phrases physically physics pick picked picking picks pie piece pieces pierce
pierced pig pigs pile piled pillar pillows pinch pine pint pioneer pipe pipes pit pitch pity placed placement placing
plain plainly planets plants plasters plastics plate platelets plates playful playground plead pleasantly pleased
pleasure pledge plenty plough plug plugged plumber plunge pocket pockets poem poetry poets point pointed pointing points
poisoned poles politely politician politicians politics poll polls pollute polluted pollution pond poorer poorest
popularity populated populations pork porridge portions portray posed poses positioned positioning possess possessed
possession possessions possibilities possibility postal posted postpone postponed potato potatoes potentially pound
pounds pour poured pouring pours poverty powder powdered powders practically practised practising practitioner
practitioners praise praised pray prayed prayer prayers preach precaution precautions precede preceded preceding
precision predict predictable predicted prediction predictions predicts predominantly preferable preferably preference
preferences prejudice prejudices premature prematurely premise preparation preparations preparing prescribe prescribed
prescribes prescribing presence presentation presentations presenting presently preserve preserved preserving president
presidential presidents presumably presume presumed pretended prevail prevalent preventable preventative preventive
previews prey pricked pride priest priests prince princes principal printed printing prior priorities priority privately
privilege problematic proceed proceeded proceedings proceeds processed processes processing procession proclaim
proclaimed producer producers producing production productions productive professionally professions proficient
profitability profound programming progressed progresses prohibited prohibition projected prolong prolonged promises
promising prompted promptly prone pronounce pronounced pronunciation proof properties property proportions proposal
proposals propose proposed proposes prosecute prosecution prosecutor prospect prospective prospects prosperity
prosperous protection protective protested protesters protests proudly proverb providers providing province provinces
provisions provoke provoked psychiatric psychological psychologically publicity publicly publisher publishers publishing
pulling punctual punish punished punishment purchase purchased purchaser purchases purely purified purity pursue pursued
pursuing pursuit pushing puzzled
"""

PLAIN_3 = """
qualification qualifications qualified qualify quantities quantity quarrel quarters queen queens queue quicker quickest
quieter quietest quit quotation quoted quotes races racial racism radiate radiated radiation rail railroad railway
railways rain raindrops rained raining rainfall rainy raising random randomised randomized randomly ranges ranging
ranked rapid raw ray rays reacted reacting reaction reactions reader readily readiness realistic realistically reality
realizing rear reasonably reasoning reassure reassured reassuring rebellion rebuild rebuilt recall recalled recalls
receipt receipts receiving receptors recipe recipes recipient recipients reckon recognise recognised recognition
recognizable recognize recognized recognizes recommendation recommendations recommending reconcile reconsider
reconstruct recording recordings recovered recovering recovers recreation recruit recruited recruiting recruitment
rectal recur recurrent recycle recycled redness references referral referrals referring refill refilled refine refined
reforms refresh refreshed refreshing refrigerated refuge refusal refusing regain regained regarding regardless regards
regions registered registering registration regret regrets regretted regular regularity regulate regulated regulates
regulating regulation regulations regulatory rehabilitate rehearsal reign reinforce reinforced rejecting rejection
relating relations relationship relationships relaxed relaxes relaxing released releases releasing relevance reliability
reliance relied reliever reluctant reluctantly relying remainder remark remarkably remarks remembering remembers
reminded reminders reminds removal render rendered renew renewed renewal rent rented repaired repairing repay repeatedly
repeating repeats repetition replacement replacements replied replies reporting representation representative
representatives representing represents reproduce reproduced reproduction reproductive requested requesting requests
requirement requirements requiring rescue rescued researched researching resemble resembles resent reserved reserves
residence residents residual residue residues resign resigned resist resistance resisted resolve resolved resolves
resorts respect respected respectful respectively respects respiratory responding responsibilities responsibility
responsibly rested resting restless restlessness restored restoring restrain restrained restraint restrict restricted
restricting restriction restrictions restrictive restroom restructure resulted retained retaining retired retirement
retrieve retrieved returning reunion reveals revealing revenge revenue revenues reverse reversed reversible reviewed
reviewing revise revised revisions revival revive revived revolt reward rewarded rewards rhythm richer riches rid ridden
ride rider riders rides ridge ridiculous riding rifle rigid rigidity ringing riot riots rip ripe ripped rising risky
rivalry rivals roar roast rob robbed robber robbery rocky rod roles rolled rolls romance roof roofs root roots rope
ropes rotate rotated rotating rough roughly roundabout routes routinely rows rub rubbed rubber rubbing rubbish rude
ruined ruins ruler rulers ruling rumor rumors rumour rumours runners rupture ruptured rushed rushing rust sacked sacred
sacrifice saddle sadly sadness safeguard safest sail sailed sailing sailor sailors saint saints sake salary salaries
sale salmon salty salute samples satellite satisfaction satisfactory satisfying saucer sausage sausages savage saving
savings scales scanned scanning scarce scarcely scares scarf scary scattered scene scenery scenes scent schedule
scheduled schedules scheme schemes scholar scholars scholarship schooling schoolwork scientist scientists scissors scold
scope scored scrape scraped scratch scratched scratches scratching scream screamed screaming screened screws sealed
sealing seals seam searched searches seasons seat seated seats seconds secret secretary secretly secrets secured
securely securing securities seed seeds seeming seemingly seize seized seldom selecting selection selections selective
selfish selling sells sends sensations sensed senses sensitivity sentenced separately separates separating separation
sequences sergeant sermon servant servants serving servings settled settlement settlements settling seventeen
seventeenth seventh seventies seventy sewing sewn shade shaded shades shadow shadows shaft shaken shaking shape shaped
shapes share shared shares sharing sharpen sharper sharply shave shaved shaving shed sheds sheep sheet sheets shelf
shell shells shelter shelters shelves shield shielded shifted shine shines shining shiny shipped shirt shirts shocked
shocking shone shook shopkeeper shore shores shortage shortages shorten shortened shortening shortens shortly shots
shouted shouting shovel showed showers shrink shrinking shrinks shrank shrunk shut shuts shutting shyness sibling
siblings sickening side sided sides sideways sigh sighed sights signalled signed signing silence silent silently silk
silly simpler simplest simplicity simplified simplify simultaneous simultaneously sin sincere sincerely singer singing
sings sinking sinks sip sips situated situations sixteen sixteenth sixth sixties sixty sized skeleton skilful skilled
skillful skipped skipping skirt slap slave slavery slaves sleeper sleepless sleeplessness sleepy sleeve sleeves slender
slices slid sliding slipped slippery slope slopes slower slowest smashed smelled smells smelly smile smiled smiles
smiling smoked smokes smokeless smoothly smuggled snake snakes snapped snatch sneezed snow snowed snowing soaked soaking
soaring soccer sociable societal soften softened softening softer softly soil soils solely solemn solids solitary
solution solutions solving somehow somewhat somewhere sons soonest sooner sorrow sorted souls sounded sounding soup
soups southeast southern southwest sovereign sow spaces spacing spark spatial speakers specially specialised specialized
specializes specialty specified specify spectacular speeding spell spelled spelling spherical spices spicy spiders
spilled spinning spirits spiritual spite splash splitting spokesman spokesperson spokeswoman sponge sponsored
spontaneously spoon spoonful spoons spotted spouses sprayed spraying springtime sprinkle sprout squad squadron square
squares squeeze squeezed squeezing squirrel stabbed stabilize stabilized stabilizes stables stack stacked staffing
stages stain stained stains stair staircase stairs stake stakes stale stamp stamps standardised standardized stared
staring starve starved starving statewide statistically statues statute steadily steal stealing steals steel steeply
steer steered stems stepped stepping stick sticking sticky stimulate stimulated stimulates stimulating stir stirred
stirring stole stolen stones stops storage storing stormy stove straighten straightforward stranded strangely strap
straps straw straws strengthens stresses stressful strictly strictest stride strikes striking strikingly strips strive
striving stroll strongest struck structural structured structures struggled struggles struggling stubborn stuck students
studied studying stuff stuffed stuffy stumble stumbled stung stunning subjected subjects submission submissions
subsequent subsequently subside subsided subsides substantial substantially substitute substitutes subtle suburb
suburban suburbs succeeded succeeds succession successive successor such suck sucked sucking suddenness sue sued suffice
sugars suggesting suggestion suggestions suited summaries summarise summarize summarized summed summit sun sung
sunglasses sunny sunrise sunset sunshine superior supervise supervised supervision supper supplier suppliers supplies
supplying supported supporter supporters supporting supportive supposedly suppress suppressed suppresses suppressing
supreme sure surely surface surfaces surge surpassed surprises surprising surprisingly surrender surrendered
surroundings surveyed survivors survives surviving suspend suspended suspense suspicion suspicions suspicious sustain
sustainable sustained swallowing swallows swear sweater sweep sweeping sweetened sweetener sweeteners sweets swelled
swept swift swiftly swim swims swimming swing swinging swings switched switches switching sword sworn symbolic
symmetrical sympathetic synthetic systematically tables tackle tackled tactics tail tailored tails takeover tale tales
talented tall taller tallest tangible targeted targeting task tasks tasted tasteless tastes tasting tasty taxed taxpayer
taxpayers teaching teachings teammates tearing teaspoon teaspoons tablespoon tablespoons technically technique
techniques technologies technology telephone telephoned telescope television temper temperature temperatures temple
tempt temptation tempted tenant tenants tend tended tendency tending tenderness tension tensions tent tenth tents termed
terminate terminated termination terms terrestrial terribly terrified territory testify testimony textbook textbooks
textile textiles thankful thankfully thanks thaw thawed theoretical theoretically theories theory therein thereby
thereafter thermometer thesis thicken thickened thicker thickness thief thieves thing thinker thinking thinly thinned
thinning thirdly thirteen thirteenth thirtieth thorn thousandth thread threads threaten threatened threatening threatens
threefold threshold thrill thrilled thrive thriving throwing throws thrust thunder thunderstorm tide tides tidy tie tied
ties tightened tightening tightly tightness tile tiles tilt tilted timber timely timetable tiresome tiring titled titles
toad tobacco toilets tolerate tolerated tomato tomatoes tones tonight toothpicks topped torch torment torture tossed
totaled touched touches touching tourists tournament tower towers toy toys tracing tracked traded trader traders trades
trading trafficking tragedy tragic trails traits trait transferred transferring transform transformation transformed
transforming transition transitional transitions transmit transmits transmitting transplanted transported trap trapped
traps travelers traveller travellers traveling travelling tray trays treasure treasury treaties treaty tremendous
tremendously trending triangle tribal tribe tribes tricks triggered triggering trim trimmed troop troops troubled
troubles troublesome trousers truly trunk trunks trusted trusting trustworthy tubes tubing tug tumble tumbled tuned
tunnels turmoil turns turtle turtles twelfth twentieth twins twisted twisting twofold tyre tyres umbrella unacceptable
unaffected unaware unbearable unbelievable unchanged unclean uncomfortable uncommon unconsciously uncontrolled uncover
uncovered underestimate underestimated undergoes undergoing undergone undergraduate underline underlined underlying
undermine underneath understandable understandably understandings undertake undertaken undertaking undertook underwater
underwear undo undone undoubtedly undress unequal uneasy uneven unexpected unexpectedly unfamiliar unfavorable
unfinished unfold unfolded unforgettable unfortunate unfriendly unhappiness unharmed unification unified uniforms unify
unimportant unintended unintentional unintentionally unions uniquely uniting universally universe unjust unkind unlikely
unlike unload unlock unlocked unnecessarily unnoticed unpleasant unplug unprotected unproven unrelated unreliable unrest
unresolved unsafe unscrew unspecified unspoiled unstable unsuccessful unsuccessfully unsuitable unsure untouched
untreated untrue unveiled unwanted unwilling upcoming upgraded upheld uphold uploaded upper upright uprising upset
upsets upsetting upstairs upward upwards urge urged urgency urgently urges urging usable usage usefulness useless
utilise utilised utilize utilized utter utterly vacant vacation vacations vaccinate vaccinates vaccinating vacuum vague
vaguely vain valley valleys valuable valuables valued valve valves vanish vanished varieties variety vault vegetarian
vegetarians vehicle vehicles veil velocity velvet vendor vendors ventilate ventilated venue venues verbally verdict
verified verify verifying verses versions vertically vest veterans vibrate vibrating vicious vicinity victim victims
victories victorious victory viewed viewer viewers viewing viewpoint viewpoints views vigorous vigorously vinegar
vineyard violate violated violation violations violently virgin virtually virtue virtues visibility visibly visitor
visitors visiting visually vivid vividly vocabulary volcanoes voltage voluntarily voluntary volunteer volunteered
volunteers voter voters votes voting vow vowed vowel vowels voyage vulnerable vulnerability wages waistline waitress
wakes waking wandered wandering wardrobe warehouse warfare warmed warming warmly warmth warns warrior warriors warship
wartime washes wasted wasteful wasting watches waterfall watered waterfront watering waterproof weaken weakened
weakening weakens weakly wealth wealthy weapon weapons weary weather weave weaving weeds weekday weekdays weep weeping
weighed weighing weird welcomed welcoming welfare westward whales wheat whereby whereabouts wherein whispered whistled
wholesale wholly wicked widen widened widening widens widest widowed wilderness wildlife willingly willingness winding
windy wines wiped wipe wipes wiping wire wires wisdom wise wisely witch witches withdraw withdrawal withdrawals
withdrawing withdrawn withdrew withheld withhold withstand witness witnessed witnesses wives wolves woke woken
wonderfully wondering wool wording worded workforce workplaces worsen worsened worsening worsens worship worthless
worthwhile worthy wounded wounding woven wrapped wrapping wristband writings wrongly yield yields yogurt youngest
youngsters youthful zeal
"""

LENT = """
public social fast food free safe safer clean happy easy light soft open black white green blue red low high new old big
hot wild straight sexy cool cheap okay on off up down in out by to do go from one two all back must via per versus plus
pink please yes bye shared best live smart crazy tough fancy lucky silent simple single double slim slow quick full
walking running feeding stand start stop self made no like non
"""
"""English words that stand in German texts as parts of borrowed expressions ("up to date", "happy", "to go")."""

SENTENCE_OPENERS = """
the this that these those they we you he she your their our his its and but or if when because although while however
therefore with without for from some many several every each there where what why which who whose should could would
have has had are were does did during between before about under people children women patients symptoms doctors men
adults parents infants newborns researchers scientists treatment disease diseases pain
"""
"""Words that begin sentences, and are never borrowed: the German noun that follows was translated."""
