"""More everyday English words and phrases that say the same (see `pipeline.features.data_en_same_medical`).

Denials stand in full: "not able" for "unable". Words with several meanings stand in phrases that leave one of them.
"""

from __future__ import annotations

GROUPS = """
abandon, give up on
abide by, adhere to, comply with, observe
abnormal, not normal, out of the ordinary
abroad, in a foreign country, in another country, overseas, in other country
absorption of, the absorption of, absorb
abuse, misuse
accidental, unintentional, unintended, not intended
accompanying symptom, symptom that go with it, associated symptom
accumulate, build up, gather, collect
accustomed to, used to
acknowledge, admit, recognize
acquaint yourself with, get to know, make yourself familiar with
across the country, nationwide, throughout the country, all over the country, countrywide
adequately, sufficiently, well enough
adjacent, neighboring, next to it, adjoining
adjustable, can be adjusted
administration of, the administration of, administer
admission to hospital, hospital admission, hospitalization, being admitted to hospital
adolescence, teenage year, teens
advanced stage, late stage
affection, fondness
aftermath, time afterwards
afternoon, p m
agonizing, excruciating, not bearable
agree on, come to an agreement on, reach an agreement on
agreement, consensus
aid organization, relief organization, charity
airtight, hermetically sealed
alarming, worrying, disturbing, of concern, frightening
alike, similar, the same
alive, living
allocate, assign, allot
allocate randomly, assign at random, randomize, assign by chance, allocate by chance
analysis, evaluation
anger, rage, fury
announce, make known
annually, each year, once a year, every year, per year
anonymous, without giving your name, nameless
anonymously, without giving your name
answer the phone, pick up the phone
anxiously, nervously
apologize, say sorry
appealing, attractive
appetizing, tasty
applicant, person who apply
application form, form to apply
application of, the application of, apply
apply for, put in an application for, submit an application for, make an application for
apprehensive, anxious, nervous
arguably, probably
armpit, underarm, axilla
arouse, awaken
articulate, put into word, express
artificial, man made, synthetic
artificially, by artificial means
ascertain, find out, determine, establish
ask around, make enquiry
ask for advice, seek advice, get advice, turn to for advice
assemble, put together
assessment of, the assessment of, assess
assignment, task
assumption, supposition
astonished, surprised, amazed
at hand, within reach, to hand
atmosphere, mood
attentive, alert, watchful
attentively, closely, carefully
authority, public body
automatic, self acting
automatically, by itself, on its own, of its own accord
avoidable, preventable, can be avoided, can be prevented
await, wait for
awareness, consciousness
awful, terrible, very bad
background, origin
backward, to the rear
bad mood, foul mood, low spirit
bad tempered, irritable, grumpy, cross
balance, equilibrium
ban, prohibit, forbid
bandage up, wrap
barrier free, accessible, step free
basket, hamper
bathrobe, dressing gown, robe
battery operated, battery powered, run on battery
battle, struggle
be absorbed into, pass into, be taken up into, get into
be alive, live
be eligible for, be entitled to, qualify for, have a right to, have a claim to
be experienced in, have experience with, have a lot of experience with
be forced to, be compelled to, have no choice but to, have no option but to
be of benefit, be beneficial, be helpful
bead, droplet
beaker, cup, mug
beautify, make beautiful
befriend, make friend with
beg, plead
beginner, novice, newcomer
behave, act, conduct yourself
beneath, underneath
beneficial, of benefit, helpful, advantageous
bent over, stooped
beside, next to, alongside
bin bag, garbage bag, trash bag, refuse sack
bitterly cold, freezing, icy cold
blink, bat an eyelid
blood pressure lowering, antihypertensive, that lower blood pressure
bloom, blossom
blossom, flower
blush, go red, turn red
bonding, attachment
bone marrow, marrow
boredom, lack of stimulation
born too early, premature, preterm, born prematurely
bottom, lower end
bound to, certain to, sure to
boyfriend or girlfriend, partner
brainstorm, think up
branch out, divide into branch
brand name, trade name, product name
breadth, width
breakable, fragile
breakdown of, the breakdown of, break down
breakfast, morning meal
breakthrough, major advance
breakthrough, milestone
breastfed baby, nursing baby, breastfed infant
breathe deeply, take a deep breath, take deep breath
breathe through your mouth, mouth breathing
breathing rate, respiratory rate, rate of breathing
brief description, short description, summary
briefing, short explanation
bring forward, move forward
bring into contact, expose
bring to an end, end, conclude, put an end to, finish
bring to mind, recall, remember
bring under control, get under control, gain control of
bring your child along, take your child with you
brisk walk, fast walk
brittle, fragile
brush your tooth, clean your tooth, toothbrushing, tooth brushing
bucket, pail
budget, financial plan
build muscle, gain muscle, build up muscle
bulky, large
bulletin, newsletter
bully, harass
bunch, bundle
burial, funeral
burn down, go up in flame
bury, inter
bus driver, driver of the bus
bus stop, bus station
bush, shrub
busy line, engaged line
buyer, purchaser
by coincidence, by chance
by nature, naturally
bystander, onlooker, witness
cafeteria, canteen
call an ambulance, phone for an ambulance, ring for an ambulance, dial for an ambulance, get an ambulance
call attention to, draw attention to, point to, highlight
call for help, shout for help, cry for help
call into question, cast doubt on, question, raise doubt about
call it off, cancel it
call on, visit
call someone name, insult someone
calm yourself, calm down
camp, campsite
can be adjusted, be adjustable
can be applied, be applicable
can be avoided, be avoidable, be preventable
can be compared, be comparable
can be cured, be curable
can be detected, be detectable
can be eaten, be edible, be fit to eat
can be explained, be explainable
can be felt, be palpable, be noticeable
can be heard, be audible
can be measured, be measurable
can be moved, be movable
can be noticed, be noticeable
can be obtained, be available, be obtainable
can be predicted, be predictable, be foreseeable
can be reached, be reachable, be available, be contactable
can be read, be readable, be legible
can be recognized, be recognizable, be identifiable
can be relied on, be reliable
can be removed, be removable
can be replaced, be replaceable
can be reversed, be reversible
can be solved, be solvable
can be transmitted, be transmissible, can be passed on
can be treated, be treatable
can be used, be usable
can be washed, be washable
can not be avoided, be inevitable, be unavoidable
can not be cured, be incurable, there be no cure for
can not be predicted, be unpredictable
can not be read, be unreadable
can not be reversed, be irreversible
can not be seen, be invisible
can not be stopped, be unstoppable
can not be tolerated, be not bearable
can not be used, be unusable
cancellation, calling off
candidly, frankly, openly
capable of, able to do
care at home, home care, domiciliary care, nursing care at home
care for a relative, look after a relative, look after a family member
care home resident, resident of a care home
career, profession, working life
careless, negligent
carelessly, without due care, without care
caretaker, janitor
carry a risk, involve a risk, be associated with a risk, entail a risk, have a risk
cash, money
catastrophe, disaster
catch sight of, see, spot
cater for, provide for, meet the need of
cause a problem, make trouble, create a problem
cause concern, worry, be worrying, be of concern, give cause for concern
cause difficulty, create difficulty, present difficulty
cause for concern, reason to worry, reason for concern, cause to worry
cause harm, do harm, harm, be harmful
cause irritation, irritate
celebrate, have a party
celebration, party
celebrity, famous person
cellar, basement
cemetery, graveyard
chairperson, chair
change clothes, get changed
change colour, become discolored, discolor
change direction, turn
change into, turn into, become, transform into
change of scene, change of surroundings, change of air
change over to, switch to, change to, move over to
change the subject, talk about something else
change your life, turn your life upside down
change your mind, think again, reconsider, change your decision
changeable, variable
charitable, non profit, not for profit, nonprofit
chat with, have a chat with, talk to
cheat, deceive
check your weight, weigh yourself
checkered, chequered
cheer up, brighten up
cheerful, in good spirit, happy
chef, cook
chief doctor, head physician, chief physician, senior consultant
chief executive, head
childcare, looking after child, care of child
childhood disease, childhood illness, disease of childhood, children disease
childless, without child
choice of doctor, choosing a doctor
chubby, plump
church, place of worship
cinema, movie theater
civil servant, public servant, government employee
claim, assert
clarify, make clear, clear up
clarity, clearness
clash, conflict
classify, categorize, group
classmate, fellow pupil, schoolmate
cleaning of, the cleaning of, clean
clear up a question, answer a question, settle a question
clear your throat, cough slightly
climb stairs, go up stairs, walk upstairs
cling film, plastic wrap, saran wrap
cloakroom, coat check
clockwise, in a clockwise direction
closely related, near relative
closeness, intimacy
closing time, end of opening hours
cloud over, become overcast
clumsiness, awkwardness
coast, seaside, seashore
coffin, casket
coincide, happen at the same time, occur at the same time
cold weather, low outdoor temperature
collaborate, work together, cooperate, work with each other
collaboration, cooperation, working together, teamwork
colleague, coworker, workmate
collect data, gather data, gather information, collect information
collection of, the collection of, collect
collide, crash
collision, crash
come apart, fall apart
come as a shock, be a shock
come as a surprise, be not expected, be surprising
come clean, confess
come first, have priority, take priority, be the top priority
come into consideration, be an option, be possible, be considered, be a possible option
come into effect, take effect, become effective
come into question, be an option, be a possibility
come to a conclusion, conclude, reach a conclusion, draw a conclusion
come to light, become known, emerge
come to mind, occur to you
come to term with, accept, learn to live with, learn to accept
come to the surgery, visit the surgery
come together, meet, gather
come true, be fulfilled
comforting, soothing, consoling
comic, cartoon
commit suicide, take your own life, kill yourself, die by suicide, end your life
committee, panel, board
common knowledge, widely known, generally known
communicate, express yourself
communicate with, exchange information with
commute, travel to work
compact, small
companionship, company
comparison of, the comparison of, compare
compassion, sympathy
compensate for, make up for, offset, balance out
competent, capable
competition, contest
competitor, rival
compile, put together, draw up
complement, round off
completely normal, perfectly normal, entirely normal, totally normal
completeness, entirety
compliment, praise
comprehension, understanding
comprehensive, full, extensive, all round
compress, squeeze together
compression stocking, support stocking, compression sock
compulsion, urge
compulsory, mandatory, obligatory, required by law
comrade, companion
conceivable, imaginable
concentration problem, difficulty concentrating, trouble concentrating, poor concentration, problem concentrating,
    be not able to concentrate, find it hard to concentrate
conduct research, do research, carry out research, research
conference, congress, meeting
confidence, trust
confidential, private, treated in confidence
confidentiality, professional secrecy, duty of confidentiality, medical confidentiality
confidentially, in confidence
confirmation, verification
confirmation of, the confirmation of, confirm
conflict, dispute, disagreement
confused, disorientated, disoriented, muddled
confusion, disorientation
connect to, link to, attach to, hook up to
conscience, sense of guilt
conscientious, careful, thorough
conscientiously, carefully, thoroughly
consecutive, in a row, successive, in succession
consent form, declaration of consent, form of consent
consent to, agree to, give your consent to, give permission for
conservative treatment, treatment without surgery, non surgical treatment, treatment without an operation
considerate, thoughtful
consist of, be made up of, be composed of, comprise
conspicuous, striking, noticeable
constantly changing, always changing, ever changing
constraint, restriction, limitation
constructive, helpful
consultation, discussion
consultation hour, surgery hour, office hour
consumer, customer
consumer advice center, consumer advice service, consumer protection agency
consumption of, the consumption of, consume
contact person, person to contact, person to talk to
contamination, pollution
contemplate, consider, think about
contemporary, present day, modern
content, subject matter
continue treatment, carry on with treatment, keep up treatment, go on with the treatment
continue working, carry on working, keep working, go on working
contradict, be at odds with, be contrary to
contradiction, inconsistency
contrary to, not like, as opposed to, in contrast to
convenience food, ready meal, ready made meal, convenience product, prepared meal
conventional, standard, usual
conventional medicine, orthodox medicine, mainstream medicine
converse, talk, speak
convert into, change into, turn into, transform into
convey, communicate, get across
convinced, certain, sure
convincing, persuasive
cookery, cooking
coordinate, organize
corridor, hallway
cosmetics, make up, beauty product
cosy, snug
countless, very many, innumerable
countryside, rural area, country area
courage, bravery
course of the disease, course of the illness, progression of the disease, how the disease progress,
    way the disease progress, how the illness progress
course of the treatment, how the treatment go
crazy, insane
create the impression, give the impression
creative, imaginative
creature, living being, living thing
crib, cot
crisis team, crisis service
crisps, potato chip
criticism, negative comment
criticize, find fault with
crockery, dish
crooked, bent, not straight, twisted
cross your leg, sit with your leg crossed
crossing, junction
crosswalk, pedestrian crossing, zebra crossing
crouch, squat
crowd, mass of people, large group of people
crowded, packed, full of people
crowded place, place with a lot of people, busy place
cruel, brutal
crumble, fall to piece
crying, tearful
cuddle, hug, embrace
cuddly toy, soft toy, stuffed animal
cultural, of culture
cunning, sly
cupboard, cabinet, closet
curable, can be cured
curiosity, interest
curl up, roll up
curly, wavy
current knowledge, present state of knowledge, what we know today, state of the art, latest knowledge,
    current state of knowledge
current state of research, latest research, current research
currently available, available at the moment, available at present, on the market at present
curriculum vitae, resume
customs, border control
cutlery, silverware, knife and fork
dad, father, daddy
dairy product, milk product, milk and dairy product
dampness, moisture, humidity
dangerously ill, critically ill
dare, have the courage
data protection, privacy protection, protection of your data
dawn, daybreak, sunrise
daydream, be lost in thought
daylight, light of day
deactivate, turn off, switch off
deadline, closing date, time limit
dealer, trader
dear, beloved
debris, rubble
deceive, mislead
deceptive, misleading
decide against, choose not to, decide not to have, opt against, say no to
decide in favor of, opt for, choose, decide on
decipher, make out
decision aid, decision support, aid to decision making
deck chair, sunlounger
declare, announce
decorate, adorn
dedicated, committed
dedication, commitment
deem, consider, regard as
deep seated, deep rooted
defective, faulty, broken, out of order, not working
deficit, shortfall
definition, meaning
dehydrate, dry out, lose water
delete, erase
deliberate, intentional, intended
delight, joy
delighted, very pleased, overjoyed
deliver to, bring to
delivery room, labor ward, birthing room
demanding, exacting
demonstrable, provable
demonstrate how, show how, show you how
denote, mean, stand for, refer to
dental practice, dentist surgery, dentist office, dental surgery
dental treatment, treatment at the dentist, treatment by a dentist
dentist appointment, appointment at the dentist, appointment with your dentist
deny, dispute
depart, set off
departure, leaving
dependant, dependent person, dependent family member
depict, show, represent
deprive, take away from
derive from, come from, originate from
description, account
deserve, be worthy of
designed to, intended to, meant to
desirable, worth aiming for
desired effect, intended effect
desk, writing table
despair, hopelessness, desperation
desperate, in despair
dessert, pudding, sweet course
destination, place you be going to
destiny, fate
destruction of, the destruction of, destroy
destructive, damaging
detection of, finding of, discovery of
detection of, the detection of, detect
detergent, washing powder, laundry detergent
deteriorate, go downhill, get worse
deterioration, worsening, getting worse, decline
detour, roundabout way
devastating, disastrous
develop a tolerance, become tolerant
develop an allergy, become allergic
develop an infection, get an infection, become infected
develop complication, have complication, experience complication, get complication
develop diabetes, get diabetes, become diabetic
developer, maker
development of, the development of, develop
deviate from, differ from, diverge from
devote time to, spend time on, give time to
diabetic, person with diabetes, people with diabetes
diagnosis of, the diagnosis of, diagnose
diagnostic test, test to make a diagnosis, test used for diagnosis
diagonal, slanting
diagram, chart, graphic
dial, call the number
dictate, determine
die out, become extinct
die prematurely, die early, die before their time
dietary advice, nutritional advice, advice on diet, advice on nutrition, nutrition counseling, dietary counseling
dietary change, change in diet, change of diet, change to your diet
differently, in a different way, in another way, otherwise
difficulty concentrating, problem with concentration
difficulty hearing, trouble hearing, hearing problem, problem with your hearing, be hard of hearing
difficulty remembering, trouble remembering, memory problem
difficulty seeing, trouble seeing, problem with your eyesight, vision problem, problem with your vision
difficulty speaking, speech problem, trouble speaking, problem with your speech, problem speaking
difficulty swallowing, trouble swallowing, swallowing problem, problem swallowing, dysphagia, find it hard to swallow
difficulty urinating, trouble urinating, trouble passing urine, difficulty passing urine, problem urinating
difficulty walking, trouble walking, problem walking, walking problem
dignified, with dignity
dignity, self respect
diligent, hard working
dinner, evening meal, supper
diploma, certificate
dire, terrible
directions for use, instruction for use, user instruction
director, manager
dirt free, clean
disability pension, disability benefit
disagreement, difference of opinion
disappoint, let down
disappointment, letdown
disapprove of, object to
discoloration, change in color, change of color, color change
discolored, stained
disconnect, unplug
discount, price reduction
discouraged, disheartened
discovery, finding
discreet, tactful
discrimination, unfair treatment, being treated unfairly
disgusting, revolting, repulsive
dish out, serve up
dishonest, deceitful
dishwasher, dishwashing machine
dislike, aversion
disobey, go against
disorder, confusion
disorganized, chaotic
disposable, single use, for single use, throwaway
disposable glove, single use glove
disposal, throwing away
disposal of, the disposal of, dispose of
disprove, refute
disrupted, disturbed
disruption, disturbance, interruption
disruptive, disturbing
distance learning, remote learning
distant relative, more remote relative
distinctive, characteristic
distraction, diversion
district, area, neighborhood
distrust, mistrust
disturbed sleep, restless sleep, poor sleep, broken sleep
dive, scuba diving
divert, redirect
divided into, split into, broken down into, subdivided into, classified into, grouped into
dizzy spell, bout of dizziness, attack of dizziness, episode of dizziness, dizziness attack
do a course, take a course, attend a course, go on a course
do a degree, study at university
do a test, take a test, have a test, carry out a test, perform a test
do damage, cause damage, damage
do everything possible, do everything you can, do all you can
do good, be beneficial
do homework, do schoolwork
do household chore, do housework, do the housework, do chore around the house
do not be afraid to, do not hesitate to, feel free to, do not be shy about
do not feel like, have no desire to, not want to
do not forget, remember, bear in mind, keep in mind
do not give up, keep going, persevere, stick at it
do not hurry, take your time, there be no hurry, there be no rush, do not rush
do not matter, make no difference, be not relevant, be of no importance
do not need treatment, require no treatment, do not have to be treated, need no treatment, do not require treatment,
    no treatment be needed
do not respond to, fail to respond to, show no response to
do not work, be not effective, be ineffective, have no effect, have not effect, fail to work, do not help,
    show no effect
do shift work, work shift, work in shift
do some exercise, exercise, be physically active, take exercise, get some exercise, get exercise
do something good for yourself, treat yourself
do sport, play sport, take part in sport
do the cooking, cook
do the dish, wash up, do the washing up, wash the dish
do the laundry, do the washing, wash clothes
do the shopping, go shopping, shop
do too much, overdo things, overexert yourself
do voluntary work, volunteer, work as a volunteer
do well at school, be good at school
do without, manage without, get by without, forgo
doctor and nurse, medical and nursing staff, nurse and doctor
doctor appointment, appointment with the doctor, appointment at the doctor, visit to the doctor, medical appointment,
    doctor visit, appointment with a doctor, appointment with your doctor
doctor bag, medical bag
doctor fee, medical fee
doctor letter, medical report, letter from your doctor
doctor on call, on call doctor, doctor on duty, emergency doctor
domestic, household
domestic violence, violence at home, violence in the home, violence within the family
donate an organ, give an organ, be an organ donor
donate blood, give blood
donation, gift
donor, person who donate
door, doorway
doorbell, bell
dose increase, increase in the dose, increase in dose
dose of radiation, radiation dose
dose reduction, reduction in the dose, reduction in dose
dot, small spot
double check, check again, recheck
downhearted, dejected, low
downplay, play down
downstairs, down the stairs
drag on, go on for a long time, take a long time
drainage, outflow
dramatic, drastic
dramatically, drastically
draw up a plan, make a plan, develop a plan, work out a plan, put together a plan, create a plan
draw your attention to, point out to you, alert you to
drawn out, protracted, prolonged
dream of, wish for
dress a wound, put a dressing on a wound, apply a dressing to a wound, bandage a wound, cover a wound with a dressing
dried up, dried out
drink alcohol, have an alcoholic drink, have alcohol, consume alcohol
drink enough, drink enough fluid, get enough fluid, have enough to drink, get enough to drink, drink sufficient fluid
drink plenty of fluid, drink a lot, drink lots of fluid, drink plenty, drink a lot of fluid
drink plenty of water, drink a lot of water, drink lots of water
drive a car, be behind the wheel
drive a vehicle, be at the wheel of a vehicle
drive and use machine, drive and operate machinery, drive or operate machinery, drive or use machine
driver, motorist
driving licence, driver license, license to drive
drop in blood pressure, fall in blood pressure, drop in your blood pressure, decrease in blood pressure
drug addict, person addicted to drug, person with a drug addiction
drug addiction, addiction to drug
drug interaction, medicine interaction, interaction between drug, interaction between medicine,
    interaction with other medicine, interaction with other drug
drug package, medicine package, medicine pack
drug treatment, treatment with drug, treatment with medicine, treatment with medication, medical treatment with drug,
    medication treatment, drug therapy
dry eye, eye dryness, dryness of the eye
dry mouth, mouth dryness, dryness of the mouth, dryness in the mouth, xerostomia
due date, expected date of birth, expected date of delivery, estimated due date
dump, throw away
durable, hard wearing, long lasting
during the course of, over the course of, in the course of, throughout
during the operation, while the operation be being done, in the course of the operation
during treatment, while you be being treated, in the course of treatment, over the course of treatment,
    while treatment be under way
dusk, nightfall, sunset
dust, wipe the dust off
dust mite, house dust mite
duty doctor, doctor on duty
dwell on, keep thinking about, brood over
each individual, every single, each and every
ear drop, drop for the ear
ear plug, earplug
early detection, early diagnosis, finding it early, early recognition
early retirement, retiring early
earn, make money
ease off, let up, lessen
easily tired, tire easily, get tired easily, get tired quickly, tire quickly
easy to treat, treatable without difficulty, not hard to treat
easy to understand, easily understood, understandable, comprehensible, simple to understand, not hard to understand
easy to use, user friendly, simple to use, not hard to use
eat a healthy diet, have a healthy diet, eat healthily, eat well, eat healthy food, eat healthy
eat out, go to a restaurant, eat in a restaurant, eat at a restaurant
eatable, edible
eating disorder, disordered eating
eating habit, way of eating, dietary habit
economical, thrifty
edge of the bed, side of the bed
edible, fit to eat
edit, revise
educate yourself, inform yourself, find out more
educational, instructive
effectiveness, efficacy, how effective it be, how well it work
effectiveness of, efficacy of, how effective, how well
effortlessly, without effort, with ease, easily
egg cell, ovum
eject, throw out
elastic, stretchy
elastic bandage, stretchy bandage
electric, powered by electricity
electric current, electricity
electric shock, shock from electricity
electronic patient record, electronic health record, digital patient record
elementary, basic
elementary school, primary school, grade school
eligible, entitled, qualify
eligible for, entitled to
elsewhere, somewhere else, in another place, in other place
email, e mail, electronic mail
embark on, start
embarrassment, shame
emergency call, emergency telephone call
emergency contact, person to contact in an emergency, contact in case of emergency
emergency exit, fire exit
emergency number, emergency phone number, emergency telephone number
eminent, famous
emotional distress, psychological distress, emotional suffering, emotional strain, mental distress,
    psychological strain
emotional support, psychological support, moral support
emotionally, psychologically, mentally
empty your bladder, go to the toilet to pass urine, empty the bladder
encounter, meet with, come across
encouragement, motivation
encouraging, promising
end of life care, care at the end of life, care of the dying, terminal care
end of the treatment, end of treatment, completion of treatment
endanger, put at risk, jeopardize, put in danger
endeavor, try, effort
endless, never ending, unending
endurance, stamina, staying power
endurance sport, endurance training, cardio training, aerobic exercise, aerobic training
energy intake, calorie intake
energy need, energy requirement, calorie requirement
engage in, take part in, do
engage in sport, do sport, take part in sport
enjoyment, pleasure
enlargement of, enlarged
enlightening, informative
enormously, very much, hugely
enquiry, question
enter the bloodstream, get into the blood, pass into the blood, get into the bloodstream, enter the blood,
    pass into the bloodstream
enter the body, get into the body, get inside the body, gain entry to the body
enthusiasm, excitement
enthusiastic, keen
entitle, give the right
envious, jealous
environmental, of the environment
envy, jealousy
episode of, bout of, attack of, spell of
equally, to the same extent, to the same degree
equally common, just as common, as common
equally effective, just as effective, as effective, no less effective
equally good, just as good, as good, no less good
equally important, just as important, as important, no less important
equally suitable, just as suitable, as suitable
equivalent, the same thing as, equal
erroneous, wrong, mistaken
escort, accompany
essential oil, volatile oil, ethereal oil
establish contact, make contact
establish the cause, determine the cause, find the cause, find out the cause, identify the cause
estimation, assessment
ethical, moral
ethnic group, ethnicity
evade, avoid
evaluation of, the evaluation of, evaluate
evaporate, turn into vapor
even out, balance out
even today, to this day, still today
even worse, worse still
every now and again, every so often, now and again, once in a while, every once in a while
every other day, every second day, on alternate day
every other week, every second week, on alternate week
everybody else, all other people, everyone else
everyday task, daily task, everyday activity, daily activity, activity of daily living, everyday thing
everything possible, all that be possible
evidence based, based on scientific evidence, based on evidence, scientifically based
evil, wicked
exacerbation, flare up, worsening
exaggerate, overstate
examination bed, examination couch, examination table, exam table
examination of, the examination of, examine
examination room, consulting room, treatment room, exam room
exceed, be higher than, be above, be greater than, be more than
exceed the maximum dose, take more than the maximum dose, go over the maximum dose
exceed the recommended dose, take more than the recommended dose, go over the recommended dose
exceptional case, exception
excess weight, extra weight, surplus weight, being overweight
excessive sweating, sweating too much, heavy sweating, hyperhidrosis, sweating heavily
excessively, too much
exchange experience, share experience, talk about your experience with other
exchange information, share information
excitement, thrill
exclusively, only, solely
excuse, justification
exempt, excused
exercise bike, stationary bike, exercise bicycle
exercise class, fitness class
exercise program, training program, workout program
exercise regularly, do regular exercise, get regular exercise, take regular exercise,
    be physically active on a regular basis, work out regularly, do sport regularly
exercise therapy, movement therapy, therapeutic exercise
exert yourself, make an effort
exertion, physical effort, physical strain, physical exertion
expectant, hopeful
expectation, what you expect
expected, foreseen
expedient, useful
expel, force out
expenditure, spending
experienced, with a lot of experience
experienced doctor, doctor with experience
experimental, still being tested, at an experimental stage
expert advice, professional advice, advice from an expert
expert opinion, opinion of an expert
expertise, specialist knowledge, expert knowledge
explain clearly, make clear
explain in detail, describe in detail, explain fully
explicit, clear
explicitly, expressly, clearly
explode, blow up
explosion, blast
explosive, can explode
express your feeling, show your feeling, talk about your feeling
expression on your face, facial expression, look on your face
extensively, widely
external use, use on the skin, use on the outside of the body
extra cost, additional cost, added cost, additional expense
extra help, additional support, additional help
extraordinary, remarkable, unusual
extreme cold, very cold weather
extreme heat, very hot weather
eye contact, look someone in the eye
eye examination, eye test, examination of the eye, sight test, eye exam
eyelash, lash
eyelid, lid of the eye
face mask, mask over your nose and mouth, mouth and nose mask
face the fact, accept the fact
fade away, disappear slowly
fail to attend, not turn up, not show up
fail to notice, not notice, overlook, miss
failure, lack of success
faithful, loyal
fake, false, counterfeit
fall apart, disintegrate
fall back on, resort to
fall behind, lag behind
fall in love, lose your heart
fall out with, quarrel with, have an argument with
falsify, forge
family friend, friend of the family
family history, history in the family, family medical history
family life, life in the family
family planning, planning a family
fashionable, in fashion, trendy
fast food, takeaway food, junk food
fast growing, growing quickly, that grow quickly, rapidly growing, that grow rapidly
fatty food, food high in fat, food with a lot of fat, high fat food, food that be high in fat
favorite, preferred
fear of, anxiety about
fear of flying, flying phobia
fear of height, acrophobia
fearless, brave
feasible, practicable, doable
feather, plume
feed a baby, give a baby its feed
feel alone, feel lonely, be lonely
feel anxious, be anxious, feel worried, feel nervous
feel ashamed, be ashamed, be embarrassed, feel embarrassed
feel bad about, feel guilty about
feel cold, be cold
feel comfortable, feel at ease, feel at home
feel exhausted, be exhausted, be worn out, feel worn out, feel drained
feel fit, be in good shape
feel guilty, have a bad conscience, have a guilty conscience, blame yourself
feel helpless, be helpless
feel hot, be hot
feel hungry, be hungry
feel like vomiting, feel the need to vomit, feel as if you have to vomit, feel you be going to vomit
feel not secure, be not secure
feel overwhelmed, be overwhelmed, feel that it be all too much
feel pain, have pain, be in pain, experience pain
feel pressure, be under pressure
feel restricted, be restricted
feel safe, be safe, feel secure
feel sorry for, pity, have sympathy with
feel stressed, be stressed, be under stress
feel tense, be tense
feel thirsty, be thirsty, have a thirst
feel uneasy, be uneasy
feel up to, be able to face
feel well, be well, feel fine, feel good
feeling of being ill, malaise
feeling of fullness, full feeling, sense of fullness, feel full
feeling of guilt, guilty feeling, guilt, sense of guilt
feeling of happiness, happiness
feeling of pressure, sensation of pressure, pressure feeling
feeling of weakness, weakness
fellow patient, other patient
fellow student, other student
ferment, go sour
fever reducing, that lower fever, that bring down fever, fever lowering, antipyretic, that reduce fever
fiance, husband or wife to be
fictitious, made up, invented
fidget, be restless
fierce, violent
fill in a questionnaire, answer a questionnaire, complete a questionnaire, fill out a questionnaire
filling, dental filling
filthy, very dirty
financial, monetary
financially, in financial term
find comfort, be comforted
find help, get help, get support
find out about, learn about, inform yourself about, get information about, get information on, read up on
find out whether, determine whether, check whether, establish whether, see whether, find out if, see if, check if,
    determine if
find out why, discover why, determine why, learn why
find the right treatment, find the treatment that be right for you, find a suitable treatment
find time, make time
find your way, get your bearing
find your way around, know your way around
fingertip, tip of your finger, end of your finger, tip of the finger
fire brigade, fire department, fire service
fireplace, open fire
firework, pyrotechnics
first aid box, first aid kit
first and foremost, above all, most of all, most importantly
first choice, preferred option, first line option
first choice treatment, treatment of choice, preferred treatment, first line treatment
first name, christian name, given name, forename
first opportunity, earliest opportunity
first time around, on the first occasion
fish and seafood, fish and shellfish
fitness level, level of fitness
fizzy, sparkling, carbonated
flare up, flare, acute attack, acute episode
flash of light, light flash
flashlight, torch
flat shoe, shoe without heel
flatmate, roommate
flavor, taste
flavoring, flavor enhancer
flaw, defect
flee, run away, escape
flexibility, suppleness
flicker, blink
flight, air journey, air travel
flip flop, thong sandal
flock, crowd
flooding, flood
floss your tooth, use dental floss, clean between your tooth with floss, use floss
flu like symptom, flu type symptom, symptom like those of flu, symptom similar to flu, symptom resembling flu
flu season, season for flu
flu shot, flu jab, flu vaccination, flu vaccine, influenza vaccination, influenza vaccine
fluffy, downy
foam, froth
foggy, misty
follow a diet, be on a diet, stick to a diet, keep to a diet, go on a diet
follow advice, act on advice, take advice, heed advice
follow the instruction, stick to the instruction, do as instructed, keep to the instruction,
    adhere to the instruction, comply with the instruction
follow these step, take these step, proceed as follow, do the following
follow your doctor advice, do as your doctor advise, do what your doctor advise, act on your doctor advice
follower, supporter
food allergy, allergy to food, allergic to food
food intolerance, intolerance to food, intolerance of food
food that contain, food containing, food with
foolish, silly, unwise
football, soccer
footballer, soccer player
footpath, trail
for a change, to vary thing
for a short period, for a short time, for a short while, briefly
for ages, for a very long time
for as long as you need it, as long as you need it, for as long as necessary, as long as it be needed,
    as long as necessary
for comparison, by way of comparison
for external use, for use on the skin
for external use only, only for external use, only to be used on the skin
for free, at no cost to you, without having to pay
for how long, how long
for many year, over many year, over a period of many year
for medical reason, on medical ground, on health ground, for health reason
for no apparent reason, for no obvious reason, without any obvious reason, without an obvious reason,
    without apparent reason, for no clear reason, without an obvious cause
for no reason, without reason, without a reason
for practical reason, on practical ground
for professional reason, for work reason
for safety reason, for reason of safety, on safety ground, to be on the safe side
for sale, on sale
for some time, for quite a while, for quite some time, for a good while
for the absorption of, for absorption of, to absorb
for the administration of, for administration of, to administer
for the application of, for application of, to apply
for the assessment of, for assessment of, to assess
for the better, to your advantage
for the breakdown of, for breakdown of, to break down
for the cleaning of, for cleaning of, to clean
for the collection of, for collection of, to collect
for the comparison of, for comparison of, to compare
for the confirmation of, for confirmation of, to confirm
for the consumption of, for consumption of, to consume
for the control of, for control of, to control
for the destruction of, for destruction of, to destroy
for the detection of, for detection of, to detect
for the development of, for development of, to develop
for the diagnosis of, for diagnosis of, to diagnose
for the disposal of, for disposal of, to dispose of
for the evaluation of, for evaluation of, to evaluate
for the examination of, for examination of, to examine
for the following reason, for these reason
for the formation of, for formation of, to form
for the identification of, for identification of, to identify
for the improvement of, for improvement of, to improve
for the insertion of, for insertion of, to insert
for the intake of, for intake of, to take
for the interpretation of, for interpretation of, to interpret
for the investigation of, for investigation of, to investigate
for the maintenance of, for maintenance of, to maintain
for the management of, for management of, to manage
for the measurement of, for measurement of, to measure
for the monitoring of, for monitoring of, to monitor
for the observation of, for observation of, to observe
for the planning of, for planning of, to plan
for the preparation of, for preparation of, to prepare
for the prevention of, for prevention of, to prevent
for the production of, for production of, to produce
for the publication of, for publication of, to publish
for the purchase of, for purchase of, to buy
for the purpose of, with the aim of, with the purpose of, with a view to
for the reduction of, for reduction of, to reduce
for the relief of, for relief of, to relieve
for the removal of, for removal of, to remove
for the repair of, for repair of, to repair
for the replacement of, for replacement of, to replace
for the sake of, in the interest of
for the selection of, for selection of, to select
for the stimulation of, for stimulation of, to stimulate
for the storage of, for storage of, to store
for the strengthening of, for strengthening of, to strengthen
for the supervision of, for supervision of, to supervise
for the suppression of, for suppression of, to suppress
for the time being, for now, for the moment, provisionally, for the present
for the transfer of, for transfer of, to transfer
for the transplantation of, for transplantation of, to transplant
for the treatment of, for treatment of, to treat
for the use of, for use of, to use
for this purpose, to this end, to do this, for this, to achieve this, with this aim
for various reason, for a number of reason, for several reason, for a variety of reason, for different reason
for whatever reason, no matter why, whatever the reason
for your own safety, to keep yourself safe, for the sake of your own safety
for your sake, for your benefit
forced, compelled
forecast, prediction
foreign language, language other than your own
foreseeable, predictable
forgetful, absent minded
forgive, pardon
formation of, forming of
formation of, the formation of, form
former smoker, ex smoker, people who used to smoke, person who used to smoke
formulate, put into word
fortify, strengthen
fortunate, lucky
forward planning, planning ahead
foster parent, foster mother or father
founder, person who set up
fragment, small piece
free yourself from, get away from
freely available, available to everyone
freezing, ice cold
frequency of, how often
frequently asked question, common question, question and answer, faq, question that be often asked,
    the most common question
freshen up, have a wash
fridge freezer, refrigerator with freezer
friendship, being friend
fright, scare
frighten, scare
from a distance, from far away
from a legal point of view, legally, legally speaking
from a medical point of view, from a medical standpoint, medically speaking, medically, in medical term,
    from a medical perspective
from birth, since birth, from the time of birth, congenital, born with
from experience, based on experience
from memory, by heart
from now on, in future, henceforth
from outside, from the outside
from scratch, from the very beginning
from start to finish, from beginning to end
from the age of, starting at the age of, beginning at the age of
from the inside, from within
from the outset, from the start, from the beginning, right from the start, from the very beginning
from then on, after that time, from that point on, from that time on, from that moment on
from this point of view, seen in this way
fruit and vegetable, vegetable and fruit
fruit tea, fruit infusion
frustrated, exasperated
frying pan, skillet
fulfill, meet
fulfill the requirement, meet the requirement, meet the criterion, fulfill the criterion, satisfy the requirement
full name, first name and surname, first and last name
full of hope, hopeful, optimistic
full time, on a full time basis
fully clothed, with your clothes on, dressed
fur, coat of an animal
furious, very angry
furniture, furnishing
fury, great anger
futile, pointless, in vain
gap in your knowledge, thing you do not know
garbage bin, trash can, rubbish bin
gargle, rinse your throat
garment, item of clothing, piece of clothing
gather experience, gain experience
gather strength, build up strength, regain strength, get your strength back, regain your strength
gel pack, cold pack
general condition, overall condition, general state of health, overall health, general health
general public, public at large, wider public, public, whole population
generic, generic drug, generic medicine, generic medication
generous, giving
genetic predisposition, inherited tendency, hereditary predisposition, genetic tendency, inherited predisposition
genetic test, gene test, dna test
genital, sex organ, genital organ, private part, genitalia, genital area, sexual organ
genuinely, really
gesture, movement of the hand
get a diagnosis, be diagnosed, be given a diagnosis, receive a diagnosis
get a grip on, get under control, bring under control
get a lot of exercise, exercise a lot
get a medical opinion, have a doctor look at it
get a reply, receive an answer
get a second opinion, ask another doctor, seek a second opinion, ask for a second opinion, obtain a second opinion,
    consult another doctor
get accustomed to, get used to, adapt to
get advice, seek advice, ask for advice, obtain advice
get along without, manage without, do without
get an idea of, form a picture of, gain an impression of, get an impression of, get a picture of
get angry, lose your temper, become angry, fly into a rage
get back on your foot, recover, get better
get back to normal, return to normal, go back to normal, normalize, become normal again
get back to work, return to work, go back to work, start work again, resume work, be able to work again
get better by itself, get better on its own, get better without treatment, improve on its own, clear up on its own,
    improve without treatment
get divorced, divorce, end your marriage
get dressed, put your clothes on, dress, put on your clothes, dress yourself
get enough sleep, have enough sleep, sleep enough, get sufficient sleep, sleep long enough
get hurt, be injured, injure yourself, hurt yourself, be hurt
get in the way, be in the way
get in the way of, hinder, hamper, obstruct
get in your eye, come into contact with your eye, get into your eye, get into the eye, come into contact with the eye
get infected, become infected, be infected, catch an infection
get into bed, go to bed
get into difficulty, run into difficulty, run into trouble, have difficulty
get involved, become involved, take part
get it over with, finish with it
get less sleep, sleep less
get lost, lose your way
get married, marry, tie the knot
get more exercise, exercise more, be more active, move more, do more exercise, be more physically active,
    become more active
get on your nerves, annoy you
get out of bed, get up, leave your bed
get out of hand, get out of control
get out of the habit, break the habit, lose the habit
get pins and needles, tingle
get plenty of rest, rest a lot, have plenty of rest, get a lot of rest, rest as much as possible
get plenty of sleep, sleep a lot
get rested, rest up
get rid of waste, dispose of waste
get sunburn, burn in the sun, get sunburnt, be sunburned
get support, be supported, receive support, have support
get the chance to, have the opportunity to, get the opportunity to, be given the chance to, have the chance to,
    be given the opportunity to
get the feeling, have the feeling, have the impression, get the impression
get the hang of it, learn how to do it
get the most out of, make the most of, make the best use of, get the best out of
get the result, receive the result, be told the result, find out the result
get tired, become tired, tire
get to sleep, fall asleep, drop off to sleep
get to the bottom of, find out the cause of, find the cause of
get together with, meet up with, meet with
get undressed, take your clothes off, take off your clothes, undress
get well, recover, become healthy again, become well again
giant, enormous
girl, young woman
girl and boy, boy and girl
give a good account of, describe well
give a hand, lend a hand, help out
give a lecture, give a talk
give a name, name
give a presentation, present
give a shot, give an injection, inject
give advice, advise, offer advice, provide advice
give an answer, answer, reply
give an example, mention an example
give an explanation, explain, provide an explanation
give an overview of, summarize, provide an overview of, outline
give attention to, pay attention to
give back, return
give birth by cesarean section, have a cesarean section, have a cesarean
give birth naturally, have a natural birth, have a vaginal birth
give birth to, be delivered of, bring into the world
give blood, have blood taken
give care to, provide care for, care for
give consideration to, consider, think about
give help, help, provide help, offer help
give instruction, instruct, provide instruction
give it a try, try it, try it out
give notice of, announce
give permission, permit, allow
give reason, explain why
give relief, bring relief, provide relief, relieve symptom
give some thought to, think about, consider
give support, support, provide support, offer support
give the all clear, say that everything be all right
give the impression, seem
give the opportunity, provide the opportunity, offer the opportunity, give the chance
give thought to, reflect on
give treatment, treat
give up drinking, stop drinking, stop drinking alcohol, quit drinking, give up alcohol, quit alcohol
give up hope, lose hope, despair
give up your job, quit your job, stop working
give your consent, consent, agree
give your name, say your name, state your name
glance at, look briefly at, take a quick look at
gleam, shine
global, worldwide
globally, across the world
gloomy, dark
glue, adhesive
gluten free, without gluten, that contain no gluten
go abroad, travel abroad, leave the country
go ahead, proceed
go along with, agree with
go back to sleep, fall asleep again, get back to sleep
go by bus, take the bus, travel by bus
go by car, drive, travel by car
go by plane, fly, travel by plane, travel by air
go by train, take the train, travel by train
go downstairs, go down the stairs, walk down the stairs
go for a checkup, have a checkup, attend a checkup
go for a ride, go for a drive
go for a run, go running, go jogging, jog
go for a swim, go swimming, swim
go for a walk, take a walk, have a walk, go walking
go home, return home
go hungry, starve
go into detail, describe in detail, give detail
go into labor, labor start, labor begin, start labor, begin labor
go not noticed, not be noticed, escape notice
go numb, become numb, lose feeling
go on a trip, go travelling, travel
go on strike, stop work
go on vacation, take a vacation, go on holiday, have a holiday, take a holiday
go out of your way, make a special effort
go pale, turn pale, become pale, lose color
go pear shaped, go wrong
go shopping, do some shopping
go smoothly, go well, go according to plan, go to plan, go without problem, pass off without problem
go stiff, become stiff, stiffen
go through menopause, be in menopause, experience menopause
go to see, visit
go to the bathroom, use the bathroom, use the toilet, go to the toilet, visit the toilet
go to the hairdresser, have a haircut
go to the toilet at night, get up at night to urinate, have to pass urine at night, need to pass urine at night
go to work, attend work, be at work
go too far, overstep the mark
go upstairs, go up the stairs, walk up the stairs
go with, match
go without saying, be obvious
goggles, protective glasses, safety glasses, safety goggles
good at, skilled at
good cause, worthy cause
good deal of, great deal of
good for your health, healthy, beneficial to your health, good for health
good heart, kind heart
good humored, in a good mood
good mood, high spirit
good night, restful night
good reason, valid reason, sound reason
good to know, worth knowing, did you know, useful to know, interesting fact
goodbye, farewell
gradual onset, slow onset, come on slowly, start slowly
grandma, grandmother, granny
grandpa, grandfather, granddad
grandparent, grandmother and grandfather, grandma and grandpa
grateful, thankful
green tea, unfermented tea
greet, say hello
greeting, hello
grief, mourning, deep sadness
grieve, mourn
grieve for, mourn for
grocery, food shopping
grocery store, food shop, supermarket
ground coffee, coffee powder
ground floor flat, flat on the ground floor
ground meat, minced meat, mince
group meeting, meeting of the group
group of people, people in a group
group therapy, therapy in a group
grow back, regrow, grow again
grow into adulthood, grow up
grow old, age
grow slowly, be slow growing
grown child, adult child
grudge, resentment
guarantee, assurance
guest, visitor
guidance, guideline
guide dog, assistance dog for blind people
guidebook, handbook, manual
guilty, to blame, at fault
gut feeling, instinct, intuition
gut flora, intestinal flora, gut bacteria, gut microbiome, bacteria in the gut, bacteria in the bowel,
    intestinal bacteria
gym shoe, sneaker, running shoe, sports shoe
hair dye, hair color
hair loss, loss of hair, alopecia, losing your hair, lose hair, your hair fall out
hairdresser, barber, hair stylist
half an hour, thirty minute, a half hour
half as much, half the amount
half of, half the
halve, cut in half, divide in half, reduce by half, split in half
hamper, make difficult
hand cream, cream for your hand, hand lotion
hand disinfectant, hand sanitizer, hand rub, disinfectant for your hand
handbag, shoulder bag
handy, within easy reach
happen again, occur again, repeat itself
happen suddenly, occur suddenly, come on suddenly, start suddenly, begin suddenly, have a sudden onset
harassment, bullying
hard candy, boiled sweet
hard of hearing, have hearing loss, have a hearing impairment, with a hearing impairment
hard to reach, difficult to get to, difficult to reach
hard to tell apart, difficult to distinguish
hardly any, almost no, scarcely any, barely any, next to no
hardly anyone, almost nobody, almost no one
hardly anything, almost nothing
hardly ever, almost never
hardness, firmness
hardship, difficult circumstance
harmfulness, how harmful
hastily, in a rush
hatred, hate
have a baby, have a child
have a bad reaction, react badly
have a bad time, suffer
have a bath, take a bath, bathe
have a biopsy, have a tissue sample taken
have a bitter taste, taste bitter
have a blood test, have your blood tested, get a blood test, have blood taken for testing, have your blood checked
have a chance to, have an opportunity to
have a checkup, be examined, have an examination
have a cold, be suffering from a cold
have a conversation with, talk to, speak to, speak with, talk with
have a cough, cough, be coughing
have a different effect, work differently, act differently
have a disability, be disabled
have a discussion, discuss
have a fever, run a temperature, have a high temperature, run a fever, be feverish
have a go at, try, attempt
have a good cry, cry
have a good night sleep, sleep well, get a good night sleep
have a good relationship with, get on well with, get along well with
have a good time, enjoy yourself, have fun
have a great effect on, greatly affect, have a big influence on, have a major impact on, have a big impact on,
    have a great influence on, have a large effect on
have a harmful effect on, harm, be harmful to, have a damaging effect on, damage
have a headache, your head hurt, suffer from a headache
have a history of, have had in the past, have previously had
have a job, be employed, be in work, be in employment
have a look, look
have a look round, look around
have a massage, be massaged, get a massage
have a miscarriage, suffer a miscarriage, miscarry
have a nap, take a nap, nap
have a negative effect on, affect negatively, affect adversely, have a bad effect on, have an adverse effect on,
    have a negative impact on, adversely affect, negatively affect
have a negative test, test negative, get a negative test result, have a negative test result
have a nightmare, have a bad dream
have a period, get your period, menstruate, have your period
have a positive attitude, think positively, be positive
have a positive effect on, affect positively, have a good effect on, have a beneficial effect on,
    have a positive impact on, have a favorable effect on
have a positive test, test positive, get a positive test result, have a positive test result
have a preference for, prefer
have a rash, break out in a rash, get a rash, come out in a rash
have a right to, be entitled to, have the right to
have a screening test, be screened, take part in screening, undergo screening, go for screening
have a strong effect, be strong, be very effective
have a sweet taste, taste sweet
have a talk with, talk to, talk with
have a temperature, run a temperature, have a fever
have a tendency to, tend to, be inclined to, be prone to
have a test, take a test, be tested, undergo a test, get tested, get a test
have a treatment, undergo a treatment, receive a treatment
have a try, try
have a weak bladder, be incontinent
have a word with, speak to, talk to
have access to, be able to get, be able to use
have an accident, be involved in an accident, be in an accident
have an advantage over, be better than, be superior to
have an aim, pursue an aim
have an allergic reaction, react allergically, get an allergic reaction, develop an allergic reaction
have an allergy, be allergic, suffer from an allergy
have an anesthetic, be given an anesthetic, be anesthetized, receive an anesthetic
have an appetite, feel like eating
have an argument, argue, quarrel
have an asthma attack, suffer an asthma attack, get an asthma attack
have an examination, be examined, undergo an examination
have an idea, think of something
have an injection, be injected, be given an injection, get an injection, receive an injection
have an injury, be injured
have an interest in, be interested in
have an itch, feel itchy
have an underlying condition, have another illness, have a pre existing condition, have an underlying illness,
    have a preexisting condition
have asthma, be asthmatic, live with asthma, suffer from asthma
have available, have at your disposal, have on hand
have breakfast, eat breakfast, eat your breakfast
have chemotherapy, undergo chemotherapy, receive chemotherapy, get chemotherapy, be treated with chemotherapy,
    be given chemotherapy
have child, be a parent, be a mother or father
have confidence in, trust, have faith in, put your trust in
have consequence, lead to consequence
have contact with, be in contact with, come into contact with
have depression, be depressed, suffer from depression
have diabetes, be diabetic, live with diabetes, suffer from diabetes
have difficulty breathing, struggle for breath, struggle to breathe, find breathing difficult,
    find it difficult to breathe
have difficulty concentrating, find it hard to concentrate, find it difficult to concentrate,
    have trouble concentrating
have difficulty sleeping, sleep badly, sleep poorly, find it hard to sleep, have trouble sleeping,
    have problem sleeping
have dinner, eat dinner, eat your dinner
have doubt, doubt, be in doubt, be uncertain
have enough of, be fed up with
have epilepsy, be epileptic, live with epilepsy, suffer from epilepsy
have experience of, be experienced in, have experience with
have faith in, believe in
have fewer side effect, cause fewer side effect
have financial problem, have money problem
have good eyesight, see well
have had enough, be fed up
have hearing problem, not hear well, have difficulty hearing
have high blood pressure, suffer from high blood pressure, be hypertensive
have hope, be hopeful, hope
have in mind, intend
have influence on, influence
have insurance, be insured, have insurance cover
have intercourse, have sex, make love
have it checked, get it checked, have it looked at, get it looked at, let a doctor look at it, have it examined
have low income, be on a low income, earn little, not earn much
have lunch, eat lunch, eat your lunch
have many advantage, offer many advantage
have no access to, be not able to get
have no advantage, offer no advantage, bring no advantage
have no choice, have no option, have no alternative, there be no alternative
have no doubt, be sure
have no effect, be ineffective, do not work, be without effect, show no effect
have no effect on, do not affect, do not influence, not affect, not influence, make no difference to
have no energy, lack energy, be without energy
have no evidence, lack proof
have no feeling in, can not feel
have no idea, do not know
have no insurance, be not insured, be without insurance
have no interest in, be not interested in
have no known cause, the cause be unknown, the cause be not known, no cause be known
have no meaning, be meaningless
have no need to, do not need to
have no pain, be free of pain, be pain free, be without pain
have no say, be not asked
have no side effect, cause no side effect, be without side effect, be free of side effect
have no symptom, be asymptomatic, notice no symptom, cause no symptom
have no symptom, be without symptom, show no symptom, do not have any symptom, be free of symptom, be symptom free
have no use for, do not need
have nothing to do with, be not related to, be not connected with, be not linked to, be unconnected with
have plenty of, have a lot of, have lots of
have post traumatic stress, be traumatized
have problem seeing, not see well
have radiotherapy, undergo radiotherapy, receive radiotherapy, get radiotherapy, be treated with radiotherapy,
    be given radiotherapy
have regard to, consider
have regular meal, eat at regular time, eat regularly
have responsibility for, be responsible for
have sex, sleep together, be intimate
have side effect, cause side effect, produce side effect, lead to side effect
have similar symptom, show similar symptom
have success, be successful, succeed
have sympathy for, sympathize with
have the ability to, be able to, be capable of
have the advantage, offer the advantage
have the aim of, aim to, be aimed at, be intended to, be designed to, have the purpose of, serve the purpose of
have the baby, give birth
have the choice, be able to choose, can choose, have a choice
have the courage to, dare to
have the desired effect, work as intended, work as it should
have the disease, be affected by the disease, be ill with the disease, suffer from the disease, have the illness
have the flu, be ill with flu, be down with flu, have flu, be suffering from flu
have the intention to, intend to, plan to, mean to
have the operation, undergo the operation, get the operation, go ahead with the operation
have the permission to, be allowed to
have the potential to, be potentially able to
have the same effect, work in the same way, work the same way, act in the same way, have an identical effect
have the strength to, be strong enough to
have the symptom, show the symptom, experience the symptom
have the test, take the test, do the test
have the vaccination, be vaccinated, get the vaccination
have the wish to, wish to
have therapy, be in therapy, undergo therapy, receive therapy
have time for, find time for
have to be operated on, need an operation, need surgery, require surgery, require an operation
have to be removed, need to be removed
have to be treated, need treatment, need to be treated, require treatment, be in need of treatment
have to change, need to change
have to do, need to do
have to do without, have to go without
have to urinate, need to pass urine, need to urinate, have to pass urine, need to pee, have to go to the toilet,
    need the toilet
have to vomit, vomit, be sick, throw up
have trouble falling asleep, have difficulty falling asleep, have difficulty getting to sleep,
    find it hard to fall asleep, find it difficult to get to sleep
have trouble hearing, hear badly
have you ever, have you at any time
have your baby, give birth
have your blood pressure checked, get your blood pressure checked, have your blood pressure measured,
    have your blood pressure taken, get your blood pressure measured
have your eye tested, have an eye test, get an eye test, have your eye examined, get your eye tested
have your hearing tested, have a hearing test, get a hearing test
have your own child, have biological child
have your tooth checked, go for a dental checkup, have a dental checkup
head teacher, principal, headmaster
headline, heading, title
headphone, earphone
headquarters, head office, main office
heal faster, heal more quickly, heal quicker
healing process, healing, process of healing
health authority, health office, public health office, public health authority
health care provider, medical provider
health care system, health system, healthcare system
health center, medical center
health effect, effect on health, effect on your health
health information, information on health, medical information, information about health
health insurance card, insurance card, electronic health card, health card
health problem, health complaint, problem with your health, medical problem
health risk, risk to health, risk to your health, danger to health
health worker, health care worker
healthy eating, healthy diet, eating healthily, eating a healthy diet
healthy lifestyle, healthy way of life, healthy way of living, living healthily, lead a healthy life
healthy people, people without health problem, people in good health
heap, pile
hear about, learn of
hear badly, be hard of hearing
hearing test, test of your hearing, test for your hearing
heart beat, heartbeat
heart disease, cardiac disease, heart condition, cardiac condition, heart problem, disease of the heart
heart muscle, myocardium, cardiac muscle
heart operation, heart surgery, cardiac surgery, operation on the heart
heart rhythm, rhythm of the heart, cardiac rhythm
heart valve, valve of the heart, cardiac valve
heat pad, heat pack
heat the room, put the heating on
heating, central heating
heatwave, heat wave, period of very hot weather
heavy bleeding, severe bleeding, bleed heavily, bleed a lot, profuse bleeding
heavy lifting, lifting heavy thing, lifting heavy object, carrying heavy load, lift heavy load
heavy load, heavy weight
heavy meal, large meal, big meal
heavy period, heavy menstrual bleeding, heavy monthly bleeding, heavy menstruation, menorrhagia
heel bone, calcaneus
helmet, protective headgear, cycle helmet, bike helmet
help at home, help in the home, help around the house, domestic help, home help
help each other, support each other, help one another, support one another
help line, helpline, advice line, telephone helpline, hotline
help others, help other people
help to find, assist in finding
help to understand, make understandable
help you decide, make it easier for you to decide, help you make a decision, help you to decide,
    support you in deciding, help with your decision
help you quit, support you in quitting
helper, assistant
helpful tip, useful tip, practical tip, useful advice, practical advice
helpless, powerless
helplessness, powerlessness
herb, medicinal plant
herbal medicine, plant based medicine, herbal medicinal product, herbal remedy, herbal drug, plant based remedy
herbal product, plant based product
herbal tea, tea made from herb, herb tea, herbal infusion
hereditary disease, inherited disease, genetic disease, hereditary illness, genetic disorder, inherited disorder,
    genetic condition, hereditary condition, inherited condition
hesitate, be reluctant
high alcohol consumption, drinking a lot of alcohol, drinking large amount of alcohol
high calorie, rich in calories, high in calories, calorie rich
high dose, large dose, strong dose
high fat, rich in fat, high in fat, with a lot of fat
high fiber, rich in fiber, high in fiber, fiber rich, with a lot of fiber
high heel, high heeled shoe
high pitched, shrill
high protein, rich in protein, high in protein, protein rich, with a lot of protein
high quality, good quality, of good quality, of high quality
high quality study, good quality study, good study, well designed study, well conducted study
high salt, rich in salt, high in salt, with a lot of salt, salty
high sugar, rich in sugar, high in sugar, with a lot of sugar, sugary
highly contagious, very contagious, highly infectious, very infectious, very easily spread
highly effective, very effective, works very well
highly likely, very likely, very probable
highly recommended, strongly recommended
hike, long walk
hiking, walking in the country
hilly, with hill
hip joint, joint of the hip
hip replacement, artificial hip, new hip, hip prosthesis, artificial hip joint, hip joint replacement
hire, rent
hit your head, bang your head, knock your head, bump your head
hobby, leisure activity, pastime, leisure pursuit, free time activity
hold against, blame for
hold back, restrain
hold firmly, hold tight, hold tightly, grip firmly
hold hand, take by the hand
hold in place, keep in place, fix in place, secure in place
hold on to, cling to, grip
hold responsible, blame
hold your breath, stop breathing for a moment, not breathe for a moment
hollow, empty inside
home blood pressure monitor, blood pressure monitor for use at home
home test, test you can do at home, self test, test for use at home
home visit, house call, visit at home
homeless people, people without a home, people who be homeless
homemade, made at home, home made
honor, respect
hood, covering
hopefully, it be to be hoped
horror, terror
hospital bed, bed in hospital
hospital care, care in hospital, inpatient care, care in a hospital
hospital doctor, doctor in hospital, doctor at the hospital
hospital treatment, treatment in hospital, inpatient treatment, treatment in a hospital, treatment as an inpatient
hostile, unfriendly
hot bath, bath in hot water
hot spice, spicy seasoning
hot water bottle, bed warmer
hot weather, high outdoor temperature
house bound, housebound, not able to leave the house, can not leave the house
household chemical, chemical used in the home
household cleaner, cleaning product, cleaning agent
household item, household object, everyday object
housekeeper, home help
housework, household chore, work around the house, chore, work in the house
housing, accommodation
how be it diagnosed, diagnosis, how do doctor diagnose it, making the diagnosis, how can it be diagnosed,
    how be the diagnosis made, examination and diagnosis
how big, how large, what size, of what size
how can it be prevented, prevention, how can you prevent it, how to prevent it, what can you do to prevent it,
    can it be prevented
how effective, how well it work
how fast, how quickly, at what speed
how frequent be, how often do, how common be, how often be
how high be the risk, how great be the risk, how large be the risk, how big be the risk
how it feel, what it feel like
how it work, way it work, mode of action, how do it work, mechanism of action
how long will it take, how much time will it take
how many people, number of people
how much do it cost, what do it cost, what be the cost
how old, what age, at what age
how safe, how risk free
how serious be, how bad be, how dangerous be
how to cope with, how to deal with, ways of coping with, way to deal with
how to do it, how it be done, how to go about it
how to prepare for, preparing for, preparation for, getting ready for, how to get ready for
how to protect yourself, protecting yourself, how can you protect yourself, what you can do to protect yourself
how to recognize, how can you recognize, how do you recognize, how to spot
how to store, how should you store
how to take, how should you take
how to use, how should you use
how you feel, your mood, your feeling
human body, body
human error, mistake made by people
human right, basic right
humid, damp
humidity, moisture in the air, air humidity
humiliate, shame
humiliating, degrading
humor, sense of humor
hundreds of, several hundred
hunger, feeling of hunger
hunger pang, feeling of hunger
hunt, chase
hurriedly, in a hurry, hastily
hurt somebody feeling, offend somebody
hurtful, wounding
hygiene measure, hygiene rule, rule of hygiene
hypothesis, theory
ice cube, piece of ice
ice pack, cold compress, cool pack
icy, covered with ice
identical twin, monozygotic twin
identification of, the identification of, identify
identity card, id card
identity document, proof of identity
if in doubt, if you be not sure, if you be unsure, if you have any doubt, when in doubt, if you be in any doubt,
    if you be uncertain
if left untreated, if not treated, if it be not treated, without treatment, if it remain untreated,
    if they be not treated, if left without treatment
ill for a long time, chronically ill
ill health, poor health
illegal, against the law, not legal, unlawful
illiterate, not able to read and write
imagination, fantasy
imaging procedure, imaging test, imaging technique, imaging examination, imaging method, scan
imbalance, lack of balance
imitate, copy, mimic
immature, not mature
immediate family, closest relative, close relative, next of kin
immediate help, help right away
immigrant, people who have moved here from another country
immoral, wrong
impatience, lack of patience
impatient, not patient
impede, hinder, obstruct
implement, put into practice, put into effect
implementation, putting into practice
implication, consequence
impolite, rude
important for, of importance for
impressive, striking
imprison, jail
imprisonment, prison sentence
improvement of, the improvement of, improve
impulse, sudden urge
impulsive, without thinking
in a calm way, calmly
in a careful way, carefully
in a comfortable position, comfortably
in a few day, within a few day, in a couple of day
in a few hour, within a few hour, in a couple of hour
in a few minute, within a few minute, in a couple of minute
in a few week, within a few week, in a couple of week
in a good mood, in high spirit
in a number of way, in various way, in several way, in different way, in more than one way
in a short time, within a short time, in a short period of time, quickly
in a similar way, similarly, likewise
in a single dose, as a single dose
in a targeted way, specifically
in a way, to some extent, to a certain extent, to a certain degree, in a certain way
in accordance with, according to, in line with, in keeping with
in addition, additionally, what be more, on top of this, besides this, on top of that, moreover, furthermore,
    over and above this
in agreement with, with the consent of
in all likelihood, most probably, very probably, most likely, very likely
in an emergency, in case of emergency, in case of an emergency, in the event of an emergency
in an upright position, upright, sitting or standing up straight
in any case, at any rate, anyway, in any event
in both case, either way
in both sex, in man and woman alike
in brief, in short, to put it briefly, in a nutshell, in summary, to sum up, summing up, to summarize
in case, just in case
in certain case, in some case, in certain circumstance, in some circumstance, under certain circumstance
in chronological order, in order of time
in close contact with, close to
in common use, commonly used, widely used
in conclusion, to conclude, finally
in conjunction with, in combination with, combined with, together with
in connection with, in relation to, with regard to, with respect to, in regard to
in consultation with, after consulting, after talking to, after discussion with, after consultation with
in contrast, by contrast, on the other hand, by way of contrast
in doubt, not sure, uncertain
in each case, every time
in every respect, in every way, in all respect
in everyday life, in daily life, in your daily life, in your everyday life, in day to day life
in exceptional case, by way of exception, exceptionally
in exchange for, in return for
in full, completely
in good condition, in good shape
in good time, early enough, soon enough
in great detail, very thoroughly, in depth
in harmony with, in balance with
in honor of, to celebrate
in later life, later in life, later on in life
in life, during your life
in many way, in many respect, in a lot of way
in most country, in the majority of country
in most people, for most people, with most people
in my opinion, i think, in my view
in need of care, dependent on care, need care
in old age, when you be old, at an advanced age, at an old age, late in life
in one go, all at once, in a single go, at a single sitting
in order, all right
in order not to, so as not to, to avoid
in order of importance, by importance
in people with, among people with
in person, face to face, personally
in poor condition, in a bad state, in bad condition
in practice, in reality, in actual practice
in principle, as a general rule
in private, privately
in public place, in public space
in pursuit of, looking for
in quick succession, shortly after each other, one shortly after the other
in recent day, over the past few day, over the last few day, in the last few day, in the past few day
in recent decade, over the past few decade, over the last few decade, in the last few decade, in the past few decade
in recent month, over the past few month, over the last few month, in the last few month, in the past few month
in recent week, over the past few week, over the last few week, in the last few week, in the past few week
in recent year, over the past few year, over the last few year, in the last few year, in the past few year
in search of, looking for
in secret, secretly
in simple term, put simply, to put it simply, simply put, in plain language, in plain word, in simple word
in small amount, in small quantity, in little quantity
in such a case, in this case, in that case, if this be the case, if this happen, if so, in such case
in term of, with regard to, as regard, as far as this be concerned
in that way, that way, in this way, this way, like this, like that, thus
in the afternoon, during the afternoon
in the air, airborne
in the back of your mind, at the back of your mind
in the background, behind the scene
in the best case, at best, in the best case scenario
in the bloodstream, in the blood
in the case of emergency, in an emergency
in the cold, when it be cold, in cold weather, during cold weather
in the coming day, over the next few day, in the next few day, during the next few day
in the coming month, over the next few month, in the next few month, during the next few month
in the coming week, over the next few week, in the next few week, during the next few week
in the coming year, over the next few year, in the next few year, during the next few year
in the course of life, over the course of your life, during your life, in the course of your life, over a lifetime
in the dark, without light
in the early stage, at an early stage, early on
in the event of a fire, if there be a fire, if a fire break out
in the eye of the law, legally
in the family, within the family, in your family
in the final analysis, ultimately
in the first place, to begin with
in the first year of life, during the first year of life, within the first year of life
in the foreseeable future, in the near future
in the fresh air, outdoors, out in the open, in the open air
in the heat, when it be hot, in hot weather, during hot weather
in the home, at home
in the hope of, hoping for
in the immediate vicinity, very close by
in the long run, in the long term, over the long term, over a long period
in the majority of case, mostly, in most case, in the majority of people
in the medium term, over the medium term
in the middle of the night, in the dead of night
in the morning hour, in the morning
in the near future, soon, shortly, before long
in the opinion of, according to
in the opposite direction, the other way round, the other way around
in the original, in the original version
in the original packaging, in the original pack, in its original packaging
in the same place, at the same place, in the same spot
in the same way, in the same manner, likewise, just as
in the shade, out of the sun
in the short term, in the short run, over the short term
in the vicinity, nearby, close by
in the way describe here, as describe here
in the worst case, at worst, in the worst case scenario, if the worst come to the worst
in these case, in such case, in case like these
in this article, on this page
in this connection, in this context
in this respect, in this regard
in this situation, under these circumstance, in a situation like this, in such a situation
in time, soon enough
in tip top condition, in perfect condition
in two minds, undecided
in vain, without success, to no avail, unsuccessfully
in view of, given, considering, in light of, in the light of
inadvertently, by accident, accidentally
incentive, motivation
inclination, tendency
inclined to, tend to
income support, social benefit
inconspicuous, not noticeable
inconvenience, nuisance
incorporate into, build into, integrate into, make part of, fit into
incubation period, time between infection and symptom, time from infection to the first symptom
incurable, not curable, can not be cured
indefinitely, with no time limit
independence, autonomy
individual difference, difference between people
indoors, inside, inside a building
infectious agent, germ, pathogen
information about, information on, detail about, detail of
information material, information leaflet and brochure
information sheet, fact sheet, factsheet
informative, instructive
informed decision, well informed decision, decision based on good information
ingest, take in
ingredient, what it contain
inhabitant, resident
inhaled medicine, medicine that you breathe in, inhaled medication, medicine to inhale
inherit from your parent, get from your parent
initiate, start, set in motion
injustice, unfairness
innate, inborn, present at birth, congenital
innocent, not guilty
innovative, new
inpatient, on an inpatient basis, as an inpatient
insect repellent, mosquito repellent, anti insect spray, insect spray
insertion of, the insertion of, insert
insight, understanding
insist, demand
instability, lack of stability
instinctively, by instinct
institution, establishment
instruction manual, user manual, user guide, instruction booklet
insufficient evidence, not enough evidence, too little evidence, lack of evidence, not enough proof
insult, offend
insurance card, proof of insurance
insured person, person who be insured, people insured, people who be insured
insurer, insurance company
intact, not damaged
intake of, the intake of, take
intend to, plan to, mean to, have in mind to
intensify, become stronger, get stronger
intensively, thoroughly
intentional, deliberate, on purpose
interact with, affect each other
interaction, interplay
interaction with, interplay with
interest in, curiosity about
interested in, keen to know about
intermediate, in between
intermittent, on and off, coming and going
interpret, make sense of
interpretation of, the interpretation of, interpret
interpreter, person who translate
intervene, step in
intestinal wall, wall of the bowel, bowel wall
intimate area, genital area, intimate region
intricate, complicated
introduce yourself, say who you be
inventor, person who invent
investigate the cause, look for the cause, try to find the cause, search for the cause
investigation of, the investigation of, investigate
invitation letter, letter of invitation
invite, ask to come
invited for, asked to come for, called for
iron rich, rich in iron, high in iron, containing a lot of iron, with a lot of iron
irrational, not rational
irregularly, at irregular interval
irreplaceable, can not be replaced
irreversible, can not be reversed, can not be undone
irritability, being irritable, bad temper
irritable bowel syndrome, ibs, irritable bowel
irritation of the skin, skin irritation
it be a fact that, the fact be that
it be a myth that, it be not true that, contrary to popular belief, it be wrong to think that
it be a pity, unfortunately
it be a question of time, sooner or later
it be advisable to, it be wise to, it be sensible to, it make sense to, it be a good idea to
it be also important to, another important thing be to
it be always worth, it always pay to
it be available from, you can get it from, it can be obtained from
it be common knowledge that, everyone know that, it be well known that, as everyone know, as be well known
it be debatable whether, it be questionable whether, it be controversial whether, it be disputed whether
it be easier to, it be simpler to, it be less difficult to
it be easy to, it be not difficult to, it be simple to, it be not hard to
it be fair to say that, one can say that, it can be said that
it be forbidden to, it be prohibited to, you be not allowed to
it be good to, it be helpful to, it be useful to
it be harder to, it be more difficult to
it be in your interest, it be for your own good, it be for your benefit
it be mandatory, it be compulsory, it be required by law, it be obligatory
it be natural to, it be normal to, it be understandable to, it be only natural to
it be no good, it be no use, there be no point
it be no longer possible to, you can no longer
it be no secret that, everyone know that
it be no wonder that, it be not surprising that, it be no surprise that, not surprisingly
it be not clear how, it be unclear how, we do not know how, it be not known how, nobody know exactly how
it be not clear what, it be unclear what, we do not know what, it be not known what
it be not clear whether, it be unclear whether, we do not know whether, it be not known whether,
    it be uncertain whether, it be not certain whether, no one know whether, it be not clear if, it be unclear if
it be not clear which, it be unclear which, we do not know which, it be not known which
it be not clear why, it be unclear why, we do not know why, it be not known why, nobody know why, no one know why,
    it be not understood why
it be not necessary to, you do not need to, you do not have to, there be no need to
it be not only, it be more than just
it be not possible to, you can not
it be not possible to say, nobody can say, no one can say, it can not be said
it be not true, this be false, this be wrong, this be a myth, this be not correct
it be not yet clear, it be still unclear, it be not known yet, it be not yet known, it remain unclear,
    it remain to be seen
it be now known that, we now know that, today we know that, it be known today that
it be obvious that, it be clear that, obviously
it be of no use, it be useless, it be pointless
it be often the case that, often, it often happen that
it be perfectly normal, it be completely normal, it be entirely normal
it be possible that, it can happen that, it could be that, it may be that, it may happen that, it might be that
it be proven that, it have been proven that, it have been proved that
it be still not known, we still do not know, it be not yet known
it be still possible to, you can still
it be the case that, it be true that
it be time to, the time have come to
it be true that, granted
it be unlikely that, probably not, it be not likely that, it be not very likely that
it be up to you, you decide, it be your decision, the decision be yours, it be your choice,
    you can decide for yourself, it be for you to decide
it be very important to, it be of great importance to
it be worth, it be worthwhile
it be your right to, you have the right to, you have a right to, you be entitled to
it can be assumed that, it may be assumed that, presumably
it can be helpful to, it can help to, it may help to, it may be helpful to, it might help to, it can be useful to,
    it may be useful to
it can be seen that, you can see that
it can take a long time, it may take a long time, it may take a while, it can take a while, it can take some time,
    it may take some time
it depend, that depend, that vary
it depend on, this depend on, that depend on, it vary according to
it do not hurt, it be not painful, it be painless, it cause no pain
it do not matter, it make no difference, that be not relevant, it be not important
it follow that, this mean that, consequently
it go without saying that, of course, naturally, needless to say
it have been known for a long time that, it have long been known that
it have been shown that, it have been demonstrated that, study have shown that, study show that,
    research have shown that, research show that, it have been found that, study have found that
it have not been proven, there be no proof, it be not proven, it be unproven, proof be lacking,
    there be no scientific proof
it have to be said that, it must be said that
it make no difference whether, it do not matter whether, it be not relevant whether, it be not important whether,
    it make no difference if, it do not matter if
it may be advisable to, it can make sense to, it may be sensible to, it can be sensible to, it can be advisable to,
    it may be a good idea to, it can be a good idea to, it may make sense to
it may be necessary to, it may be needed to, you may have to, you may need to
it may come as a surprise, you may be surprised
it might sound, it may seem
it serve as, it act as, it function as
it sound as if, it seem that
it stand to reason that, logically
it take getting used to, you need time to get used to it
it take time, it do not happen overnight
it turn out that, it become clear that, it emerge that
itinerary, travel plan
jail, prison
jetlag, jet lag
job center, employment office, employment agency
jogger, runner
jogging, running
join a club, become a member of a club
join a support group, go to a support group, attend a support group
join forces, work together
joint decision making, shared decision making, decide together, making a decision together
joyful, happy
judge to be, consider to be
junction, crossroad
junior doctor, assistant doctor, resident physician
just as well, equally well
just like, the same way as
just now, a moment ago
just over, a little more than, slightly more than, slightly over, a little over
just under, a little less than, slightly less than, slightly under, a little under
justification, good reason
justified, legitimate, warranted
keep a copy, make a copy
keep a diary, write a diary, write in a diary
keep a record of, write down, record, make a note of, document
keep a secret, not tell anyone
keep an appointment, attend an appointment, go to an appointment
keep away from people, avoid contact with other people, avoid other people, stay away from other people
keep clean, make sure it be clean
keep company, be with
keep dry, make sure it stay dry
keep going, carry on, continue, not give up
keep in a safe place, store safely
keep in suspense, keep waiting
keep in touch, stay in touch, stay in contact, remain in contact, keep in contact
keep informed, keep up to date, keep posted
keep on taking, continue to take, continue taking, keep taking, go on taking, carry on taking
keep on using, continue to use, continue using, keep using, go on using, carry on using
keep quiet about, not mention
keep the balance, stay in balance
keep under review, review regularly
keep waiting, make wait
keep watch over, watch over
keep your appointment, attend your appointment, go to your appointment
keep your balance, stay balanced, maintain your balance
keep your distance, stay at a distance, stay at a safe distance, maintain a distance, keep a safe distance
keep your spirit up, stay positive
keep your weight stable, maintain your weight, hold your weight, maintain a stable weight
keep yourself busy, occupy yourself
key role, crucial role, decisive role, major role
kidney function, function of the kidney, renal function, how well your kidney work, how the kidney work
kidney transplant, new kidney, kidney transplantation, renal transplant, transplanted kidney
killer, murderer
kind hearted, good natured
kindness, friendliness
knee joint, joint of the knee
knee pain, sore knee, pain in the knee, painful knee, pain in your knee
knee replacement, artificial knee, new knee, knee prosthesis, artificial knee joint, knee joint replacement
kneel, go down on your knee
kneel down, get down on your knee
knock over, overturn
know for certain, know for sure, be certain
know how to, have the knowledge to
known side effect, side effect that be known
laboratory, lab
laboratory result, lab result, laboratory finding
laboratory test, lab test, test in the laboratory, laboratory examination, test in a laboratory,
    test done in a laboratory
lack of appetite, no appetite, have no appetite
lack of concentration, poor concentration
lack of evidence, no proof
lack of exercise, too little exercise, not enough exercise, physical inactivity, not getting enough exercise
lack of money, financial difficulty
lack of oxygen, oxygen deficiency, too little oxygen, oxygen shortage
lack of sleep, too little sleep, sleep deprivation, not enough sleep, not getting enough sleep
lack of sun, too little sunlight
lack of time, not enough time
lack of understanding, incomprehension
large part of, major part of, large proportion of, large share of, big part of
last but not least, finally
laugh at, make fun of
lawyer, attorney, solicitor
lead a normal life, live a normal life, live normally, have a normal life
lead an active life, live actively, have an active life
lead the way, go ahead
lead to the conclusion, suggest
leading cause, main cause, chief cause, most important cause
leaflet and brochure, information material
lean against, rest against
lean forward, bend forward
learn by heart, memorize
learn from experience, gain experience
learn how to, learn to, be taught how to, be taught to, be shown how to
learning difficulty, learning disability, learning problem
leave a scar, cause scarring, cause a scar
leave behind, not take along
leave hospital, be discharged, go home from hospital, be discharged from hospital, be released from hospital,
    leave the hospital
leave in peace, not disturb, leave alone
leave it to, let it be done by
leave of absence, time off
leave the house, go out, go out of the house
leave work, stop working
lecture, talk
left hand side, left side, the left
leg pain, pain in the leg, sore leg, painful leg, pain in your leg
leg vein, vein in the leg, vein of the leg, vein in your leg
legal advice, advice from a lawyer
legally, by law, under the law, according to the law
less common, rarer, less frequent, more rare, not as common
less dangerous, not as dangerous
less effective, not as effective, less efficient
less good, not as good
less important, not as important
less likely, not as likely, less probable
less often, not as often, less frequently
less painful, not as painful
less safe, not as safe
less suitable, not as suitable
less tired, not as tired
less well, not as well
let air in, air the room, open the window, ventilate
let go of, release
let it act, leave it to act, leave it to work
let it cool down, let it cool, leave it to cool, allow it to cool
let it dry, leave it to dry, allow it to dry
let off steam, work off energy
let other people know, tell other people, tell others
let someone else, have someone else
let the wound heal, allow the wound to heal, give the wound time to heal
let your arm hang, leave your arm hanging
let your hair down, relax
let yourself be, allow yourself to be
letter of complaint, complaint in writing
liberate, set free
library, lending library
lie down flat, lie flat
lie face down, lie on your stomach, lie on your front, lie on your tummy, lie on your belly, lie prone
lie on your back, lie face up
lie on your side, lie sideways
life crisis, personal crisis
life expectancy, expected length of life, how long you live
life insurance, life assurance
life saving, lifesaving, that save life, that can save life
life story, biography
life threatening, dangerous to your life
life time, lifetime
lifebelt, life ring
lifelong, for life, for the rest of your life, all your life, throughout your life, for your whole life,
    your whole life long
ligament, band of tissue
light meal, small meal
light sensitive, sensitive to light, photosensitive, photophobic
light switch, switch for the light
lightning, flash of lightning
like minded people, people with similar interest
likelihood of, probability of, chance of, how likely it be
liken, compare
limb, arm or leg, arm and leg, extremity
limited edition, restricted number
limited to, restricted to, confined to
limp, walk with a limp
linger, stay for a long time
lip balm, lip salve, lip cream
lip service, empty word
liquid food, liquid diet, fluid diet
liquid medicine, medicine in liquid form, medicine in the form of a liquid
listen carefully, listen closely, pay close attention, listen attentively
listener, audience
litter, rubbish
little evidence, hardly any proof
little known, not well known
live healthily, lead a healthy life, have a healthy lifestyle, live a healthy life
live independently, manage on your own, lead an not dependent life, live an not dependent life
live longer, have a longer life
live together, share a home
live up to, fulfill
live with, cope with, manage
living condition, life circumstance
living conditions, circumstance of life, conditions of life
living room, lounge, sitting room
load bearing, weight bearing
local anesthesia, numbing of the area, local numbing
local authority, council, municipality
local people, people living nearby
locally, in one place
locate, find
lock up, keep under lock and key, keep locked away, lock away, keep locked up
logical, reasonable
loneliness, being alone, isolation, feeling alone
long awaited, eagerly awaited
long distance flight, long haul flight, long flight
long for, yearn for
long term treatment, long term therapy, continuous treatment, permanent treatment, ongoing treatment
long term use, use over a long period, use for a long time, prolonged use, extended use, using it for a long time
longer lasting, more lasting
look after child, mind child, take care of child, care for child
look after yourself, take good care of yourself, take care of yourself
look back on, think back to
look for, try to find, search for, seek
look for help, seek help, try to get help, turn to someone for help, get help
look like, resemble
look the other way, look away
look up, search for
loose clothing, loose fitting clothing, loosely fitting clothing, loose clothes, loose fitting clothes,
    comfortable clothing
loosen, make looser
loosen tight clothing, undo tight clothing, open tight clothing
lorry, truck
lose a lot of weight, lose much weight, become much thinner
lose contact, be out of touch
lose control over, no longer have control over, lose control of, no longer control
lose courage, lose heart
lose feeling in, become numb
lose hair, go bald
lose interest in, no longer be interested in, no longer have an interest in
lose its effect, stop working, no longer work, become ineffective, no longer be effective, wear off
lose muscle, lose muscle mass
lose patience, run out of patience
lose someone you love, lose a loved one
lose strength, become weaker, get weaker, weaken
lose track, lose the overview
lose your appetite, no longer feel like eating, not feel like eating
lose your balance, overbalance
lose your cool, get angry
lose your hearing, go deaf, become deaf
lose your job, become unemployed, be made redundant
lose your licence, lose your driving licence
lose your memory, become forgetful
lose your nerve, panic
lose your sight, go blind, become blind
loss of appetite, not feel hungry, not feel like eating
loss of hearing, deafness
loss of libido, loss of sexual desire, loss of interest in sex, reduced sex drive, lack of sexual desire
loss of memory, memory loss, amnesia
loss of smell, no sense of smell, loss of sense of smell, loss of the sense of smell, anosmia
loss of strength, weakness
loss of taste, no sense of taste, loss of sense of taste, loss of the sense of taste
loss of weight, weight loss
lots of exercise, a lot of exercise
loving, affectionate
low back pain, pain in the lower back, pain in your lower back
low budget, low cost
low calorie, low in calorie, with few calorie
low fat, low in fat, with little fat, with a low fat content
low in, with little, contain little
low mood, depressed mood, being in low spirit
low point, worst point
low risk, small risk, little risk, slight risk
low salt, low in salt, with little salt, low sodium, low in sodium
low self esteem, poor self esteem, lack of self esteem, poor self image
low sugar, low in sugar, with little sugar
lower abdomen, lower belly, lower tummy, lower part of the abdomen, lower part of your tummy
lower your blood pressure, reduce your blood pressure, bring down your blood pressure, get your blood pressure down
loyalty, faithfulness
lump in the breast, breast lump, lump in your breast, nodule in the breast
lunch, midday meal
lung disease, respiratory disease, lung condition, disease of the lung, pulmonary disease
lung function test, breathing test, spirometry, test of how well your lung work, pulmonary function test
lung specialist, pulmonologist, respiratory physician, respiratory specialist, pneumologist, lung doctor
luxury, extravagance
lymphatic system, lymph system
maintenance of, the maintenance of, maintain
make a diagnosis, diagnose, establish a diagnosis, arrive at a diagnosis, reach a diagnosis
make a difference, have an effect, have an impact
make a full recovery, recover completely, get completely better
make a list of, list, write a list of, draw up a list of
make a mistake, do something wrong, go wrong
make a note of, write down, note down, jot down
make a recommendation, recommend
make a suggestion, suggest
make a will, write a will
make an appointment with, arrange an appointment with, book an appointment with, arrange to see
make aware of, draw attention to
make clear, show clearly
make contact with, get in touch with, contact
make friend, get to know people
make it easier, simplify
make it harder, make it more difficult
make it possible to, allow, enable, let
make it worse, worsen, aggravate
make progress, get on, move forward
make use of, use, utilize, take advantage of
management of, the management of, manage
manufacturer, maker, producer, drug company
marital status, family status
married couple, husband and wife
measurement of, the measurement of, measure
membership fee, subscription
mental health, emotional wellbeing, psychological wellbeing, mental wellbeing, emotional health, psychological health
microwave, microwave oven
misunderstand, get wrong, take the wrong way
misunderstanding, mix up
monitoring of, the monitoring of, monitor
monthly, every month, each month, once a month, per month
more important, of greater importance
more information, further information, additional information, more detail, further detail
more precisely, to be precise, more exactly, to be exact
most common, most frequent, commonest
multiple birth, twin or triplet
multiple pregnancy, twin or triplet pregnancy
nail polish, nail varnish
nail scissors, scissors for the nail
naturally occurring, that occur in nature, found in nature
needle phobia, fear of needle
next to nothing, almost nothing
not ability to, not being able to
not aware, not knowing
not capable of, not able to
not enough is known about, there be too little research on
not in the least, not at all
not legible, not readable
not long after, soon after, shortly after
not long before, shortly before
not out of the ordinary, normal
not planned pregnancy, unintended pregnancy
not proper, wrong
not proper use, wrong use, incorrect use
not to mention, let alone
nursing service, care service, home nursing service, outpatient nursing service
nutrient, nutritional substance
nutritious, nourishing
observation of, the observation of, observe
occupational disease, work related illness, work related disease
occupational physician, company doctor, works doctor
of course, naturally, certainly
of great importance, very important
of unknown cause, without known cause, for which no cause be known
on an empty stomach, with an empty stomach
on an outpatient basis, without an overnight stay in hospital
on average, an average of, typically
on behalf of, in the name of
on closer inspection, when looked at closely
on exertion, when exerting yourself, during physical effort, during exertion, with exertion
on foot, walking
on no account, under no circumstance, in no case, not under any circumstance, never
on prescription, with a prescription, if you have a prescription, with a doctor prescription
on request, if requested, upon request, when asked, if you ask
on sick leave, off sick, off work sick, signed off work, not able to work because of illness
on the advice of, as advised by, as recommended by, on the recommendation of
on the internet, online, on the web
on the market, available to buy
on the phone, by phone, over the phone, by telephone, over the telephone, on the telephone
on the same day, the same day, that same day
on the weekend, at the weekend, at weekend, on weekend, during the weekend
on the whole, all in all, overall, by and large, for the most part
on time, punctually
on your doorstep, close to home
once in a lifetime, only once in your life
only a few, only a small number of, just a few, only a handful of
open minded, without prejudice
opening hours, hours of opening, business hours, office hours
opinion differ, opinion be divided, people not agree, view differ
opposite sex, other sex
organ donation, donating an organ, donation of organ
other than that, apart from that, otherwise
out of breath, short of breath
out of the question, not possible, not an option
out of work, unemployed, without a job, jobless
outpatient, on an outpatient basis, as an outpatient, without having to stay in hospital, without staying in hospital
outpatient treatment, treatment as an outpatient, ambulatory treatment, treatment without a hospital stay,
    outpatient care
outside opening hours, out of hours, outside office hours, outside surgery hours
over time, with time, as time pass, as time go by, as time go on, in time, in the course of time
overhear, hear by chance
overnight stay, stay the night, stay overnight
overworked, having too much work
own initiative, own idea
package insert, information leaflet in the package, leaflet in the pack, leaflet in the packet,
    leaflet inside the pack, leaflet in the package
pain free, painless, without pain, free of pain, not painful
pain relieving, that relieve pain, pain killing, analgesic, that ease pain
painkiller tablet, pain tablet, painkilling tablet, pain pill
panic attack, anxiety attack
paragraph, section of text
parent, mother and father, mum and dad, mother or father, mum or dad
parental leave, time off to look after your baby
part time, on a part time basis
patience, being patient
patient organization, patient association, patient group
pay attention, be attentive, concentrate
pay your own cost, bear the cost yourself
pension, retirement pay
pensioner, retired person, retiree
people affected, those affected, affected people, sufferer, people who be affected
people who be overweight, overweight people
people who can not, those not able to
people who drink, drinker
people with allergy, allergy sufferer, allergic people, people who have allergy
people with asthma, asthmatic, asthma sufferer, asthma patient
people with cancer, cancer patient
people with dementia, dementia patient, dementia sufferer
people with depression, depressed people, depressive people
people with disability, disabled people, people with a disability, people who have a disability
people with epilepsy, epilepsy patient
people with heart disease, heart patient, cardiac patient
people with kidney disease, kidney patient
people with migraine, migraine sufferer, migraine patient
people with rheumatism, rheumatism sufferer
personal hygiene, body hygiene, body care, washing yourself
pet owner, people who have a pet
pharmaceutical company, drug manufacturer, drug company, pharmaceutical manufacturer
photograph, photo, picture
physical examination, physical check, examination of the body, physical exam
physical fitness, being fit
physically demanding, physically hard, physically strenuous
physically fit, in good physical shape, in good physical condition
place of residence, where you live, place where you live
planning of, the planning of, plan
play a central role, be very important, be central
play an active part in, participate actively in
pollen count, amount of pollen in the air
poorly researched, little researched, not well studied, not well researched
poorly understood, not well understood, little understood
pop up, crop up, appear
pose a danger, be a danger, be dangerous
postcode, zip code, postal code
precondition, prerequisite
pregnancy test, test for pregnancy
preparation of, the preparation of, prepare
prescription only, only available on prescription, only available with a prescription, only on prescription,
    only with a prescription, require a prescription
prevention of, the prevention of, prevent
previous illness, past illness, earlier illness, illness in the past
production of, the production of, produce
pros and cons, advantage and not advantage, benefit and drawback, plus and minus, upside and downside
provide evidence, prove, give proof
provide protection, offer protection, protect, give protection
public holiday, bank holiday
public transport, bus and train, public transportation
publication of, the publication of, publish
purchase of, the purchase of, buy
put at risk, endanger, place in danger
put into practice, implement, carry out
put it another way, in other words
put to bed, get to bed
put your foot up, raise your foot, elevate your foot
quarrel with, have an argument with, argue with
question mark over, doubt about
queue, line up, stand in line, wait in line
raise awareness, make people aware
raise your arm, lift your arm, put your arm up
raise your leg, put your leg up, elevate your leg, lift your leg
raise your risk, increase your risk, put you at greater risk, put you at higher risk, put you at increased risk,
    heighten your risk
reach a decision, come to a decision, make a decision, decide
reach an agreement, agree, come to an agreement
reach out to, contact
read and write, literate
read carefully, read thoroughly, read closely, study carefully
readily available, easy to get
real life, everyday reality
receive information, be informed, get information, be given information
recommended amount, amount recommended, amount that be recommended
recommended dose, dose recommended, dose that be recommended
reduction in, decrease in
reduction of, the reduction of, reduce
referral letter, letter of referral, referral from your doctor
regain consciousness, come round, come to, become conscious again, wake up again
regain control, get control back
regular checkup, regular check, routine checkup, routine check
relationship with, bond with
relaxation exercise, relaxation technique, exercise to help you relax, relaxation method
relevant to, important for
relief of, the relief of, relieve
relieve pain, ease pain, soothe pain, alleviate pain, pain relief
relieve symptom, ease symptom, alleviate symptom, make symptom better
remarried, married again
removal of, the removal of, remove
replacement of, the replacement of, replace
reproductive organ, sex organ
rescue worker, member of the rescue team, first responder
research area, field of research
research have shown, study have shown, research show, study show, study have found, research have found,
    scientific study have shown
researcher believe, scientist believe, scientist think, researcher think, researcher assume
respiratory infection, respiratory tract infection, infection of the airway, airway infection
respiratory tract, airway, breathing passage, respiratory system
rest assured, you can be sure
restaurant, place to eat
retirement, end of working life
retirement age, age of retirement
ride a bike, cycle, ride a bicycle, go by bike, go by bicycle
right hand side, right side, the right
right of appeal, right to object
right up to, as far as
ringing in your ear, ringing in the ear, tinnitus, buzzing in the ear, noise in the ear
risk of bleeding, bleeding risk, danger of bleeding
risk of cancer, cancer risk, risk of getting cancer, risk of developing cancer
risk of falling, danger of falling, risk of having a fall, fall risk
risk of heart attack, heart attack risk, risk of having a heart attack, risk of a heart attack
risk of infection, danger of infection, risk of becoming infected, risk of getting an infection,
    risk of catching an infection
risk of injury, danger of injury, risk of getting hurt
risk of stroke, stroke risk, risk of having a stroke
roll up your sleeve, push up your sleeve
rules of conduct, how to behave
run out of, have no more, have none left
safe and effective, effective and safe
safe for, safe to use for, suitable for
safe use, using safely
safety net, safeguard
salary, wage, pay
same amount of, equal amount of
scientific evidence, scientific proof, evidence from study, evidence from research
scientific name, technical name
scientifically proven, proven by study, proven in study, shown by study
screen time, time in front of the screen
sea, ocean
seafood, shellfish and fish
season, time of year
seasonal, depending on the season
second opinion, opinion of another doctor, another doctor opinion
secondary school, high school
selection of, the selection of, select
self care, looking after yourself, taking care of yourself
self confidence, self assurance
self employed, freelance, working for yourself
self esteem, self worth, sense of self worth
self help, help yourself, what you can do yourself, what you can do for yourself, what you can do to help yourself,
    how you can help yourself, what can you do yourself, how can you help yourself
serve a purpose, have a purpose
set a goal, set yourself a goal, aim for something
set free, release
severely ill, seriously ill, very ill, gravely ill
sex drive, libido, sexual desire, interest in sex
sexual contact, intimate contact
share a meal, eat together
share your experience, tell other people about your experience
shave, remove hair with a razor
sheet of paper, piece of paper
shellfish, crustacean
shoelace, shoe lace
short lived, not lasting long, brief
short of money, low on money
short term, for a short time
shortly after, soon after, a short time after
shortly before, a short time before
shortness of breath, be short of breath, difficulty in breathing
show interest in, be interested in
show sign of, have sign of, exhibit sign of
show symptom, have symptom, develop symptom, get symptom
show the way, guide
sibling, brother and sister, brother or sister
sick leave, time off work because of illness, absence from work because of illness
sick note, medical certificate, doctor note, doctor certificate, certificate of incapacity for work, fit note
side by side, next to each other
sign and symptom, symptom and sign, symptom
sign language, language of the deaf
sign of aging, age related change
signature, your signed name
similar to, much like, comparable to, resemble
simple language, plain language, easy to understand language, easily understandable language
since then, ever since, from that time on, since that time
single parent, lone parent, mother or father bringing up child alone
skim milk, skimmed milk
skin care, care of the skin, care for your skin
skin color, color of the skin, color of your skin
skin complaint, skin problem, skin condition
skin type, type of skin
sleep well, have a good night, have a restful night
sleepless night, night without sleep
sleeve, arm of your shirt
slice, thin piece
slim down, become slimmer
slow growing, growing slowly, that grow slowly
smoker, person who smoke, people who smoke
so far, up to now, until now, to date, up to this point, as yet, thus far
so to speak, as it were
social contact, contact with other people, contact with others
social life, contact with friend
social security, social insurance
social service, social welfare office
social worker, welfare worker
solve a problem, resolve a problem, find a solution to a problem
someone close to you, loved one, someone you be close to, someone you love, person close to you
sooner or later, eventually, at some point, at some time, one day
sore point, sensitive issue
source of infection, where the infection come from
source of information, information source
spare time, free time, leisure time
speak openly, talk openly, be open
speak up, speak more loudly, talk louder
speech therapist, speech and language therapist
speech therapy, speech and language therapy
spend time with, be with
sports injury, injury from sport, injury during sport
stand by, support
stand on your own two foot, be not dependent
standard treatment, usual treatment, normal treatment, treatment usually given
start a family, have child
state of affairs, situation
state of health, health status, physical condition, how healthy you be
statistics, figure
stay away from work, not go to work, stay off work, not go in to work
stay calm, keep calm, remain calm, do not panic
stay indoors, stay inside, remain indoors
stay motivated, keep your motivation
stay overnight, spend the night, stay the night
stay positive, keep a positive outlook
stay still, keep still, remain still, not move, lie still
stay the same, remain the same, not change, remain not changed, stay not changed, be not changed
stay up late, go to bed late
stay well, remain healthy, keep well
step by step, gradually, in stages, stage by stage
stick out, protrude
stick with it, persevere
still have, continue to have
stimulation of, the stimulation of, stimulate
stomach acid, gastric acid, acid in the stomach
stomach lining, lining of the stomach, gastric mucosa
stomach ulcer, gastric ulcer, ulcer in the stomach
stop working, no longer work, cease to work
stopover, break in your journey
storage of, the storage of, store
strange feeling, odd sensation
strengthening of, the strengthening of, strengthen
strenuous activity, physically demanding activity, hard physical activity
strenuous exercise, hard exercise, vigorous exercise, intense exercise, intensive exercise
stressful situation, situation that cause stress, difficult situation
strict rule, firm rule
subscribe to, sign up for
successful treatment, treatment success
such a, this kind of, this type of, this sort of, such
suit your need, meet your need, be tailored to your need, fit your need
suitable time, convenient time
summarize, sum up, give a summary
supervision of, the supervision of, supervise
suppression of, the suppression of, suppress
surf the internet, browse the internet
surgical instrument, instrument used during surgery
survival rate, proportion of people who survive
swallowing, act of swallowing
sweetener, sugar substitute, artificial sweetener
swimming pool, indoor pool
swimsuit, bathing suit, swimming costume
take a decision, make a decision, decide
take a deep breath, breathe in deeply, inhale deeply, breathe deeply
take a different course, develop differently
take a picture, take a photo, photograph
take a step back, step back
take account of, take into account, consider, bear in mind
take action, act, do something
take care when, be careful when, be cautious when
take hold of, grab, grip
take it badly, be upset
take it in turns, take turn
take notice of, pay attention to
take on a job, accept a job
take part in a study, participate in a study, be in a study, join a study, take part in a trial,
    participate in a trial
take pleasure in, enjoy
take precaution, take precautionary measure, take safety measure
take responsibility for, be responsible for
take seriously, not dismiss
take shape, form
take step to, do something to, take action to
take the initiative, act first
take the opportunity, use the opportunity, make use of the opportunity
take the place of, replace
take the risk, run the risk, risk
take time off, have time off, take leave
take your mind off, distract you from, help you forget
take your pulse, measure your pulse, check your pulse, feel your pulse
talk it over, discuss it
tap water, water from the tap, faucet water
team of doctor, doctor team, medical team
technical term, medical term, specialist term
tell the difference, distinguish
tell the truth, be honest
tell yourself, say to yourself
temporary solution, solution for the time being
test positive for, have a positive test for
thanks to, because of, as a result of
that be to say, that be, namely, in other words
that be up to you, you decide
that being said, having said that, that said, even so, all the same, nevertheless, nonetheless, however
that do not mean, this do not mean
that is all there be to it, nothing else be needed
the day after, the next day, the following day
the day before, the previous day
the most important point, the key point, the main point, the most important thing
the next step, what happen next, what come next, next step, what be the next step
the night before, the previous night
the rest of the time, at other time
the smallest amount, the tiniest amount
the week after, the next week, the following week
the whole body, the entire body, all over the body, throughout the body, your whole body
the whole day, all day, all day long, the entire day, throughout the day
the whole night, all night, all night long, the entire night, throughout the night
therapist, person giving the therapy
there be a chance that, there be a possibility that, it be possible that, possibly
there be a connection between, be connected, be linked, be related
there be a difference between, differ
there be a great deal of, there be a lot of, there be much, there be plenty of
there be a lack of, there be too little, there be not enough
there be a lot you can do, you can do a lot, you can do a great deal, there be much you can do
there be also, you can also find
there be disagreement, expert not agree, opinion differ, there be different opinion
there be no alternative, nothing else will do
there be no difference between, there be not any difference between
there be no doubt that, without doubt, undoubtedly, without a doubt, it be certain that, it be beyond doubt that
there be no evidence that, there be no proof that, there be no indication that, there be no sign that,
    nothing indicate that
there be no point in, it make no sense to, it be pointless to
there be no reason to, you have no reason to
there be no simple answer, there be no easy answer, this be hard to answer, the answer be not simple
there be no substitute for, nothing can replace
there be only a few study, there be few study, there have been few study, there be hardly any study,
    there have been little research, there be little research
there be various option, there be different option, you have several option, you have different option,
    there be several option
think back, remember
think carefully about, consider carefully, give careful thought to, weigh up carefully
think of, have in mind
third party, other people
thousands of, several thousand
throat lozenge, cough drop, throat sweet, lozenge, throat drop, cough sweet
through the mouth, via the mouth, by mouth, orally
through the nose, via the nose, nasally
through the rectum, rectally, via the rectum, through the back passage
through the skin, via the skin
through the vagina, vaginally, via the vagina
throughout your life, all your life, your whole life
tied to, linked to
tight fitting clothing, tight clothing, tight clothes, close fitting clothing
time consuming, taking a lot of time, that take a lot of time
time off work, leave from work, leave of absence
tire quickly, get tired quickly, become tired quickly
tissue damage, damage to the tissue, damaged tissue
to a certain extent, to some extent, up to a point, to a certain degree, to some degree
to a great extent, largely, to a large extent, to a high degree, to a large degree
to be on the safe side, to be safe, just in case, as a precaution, as a precautionary measure
to begin with, at first, initially, first of all
to my mind, in my opinion
to put it bluntly, frankly
to the best of our knowledge, as far as we know, as far as be known, according to current knowledge
to the contrary, quite the opposite
to the point, relevant
to what extent, how far, how much, to what degree
together with, along with, in conjunction with, accompanied by
toilet paper, toilet tissue
tooth brushing, brushing your tooth, brush your tooth
toy, plaything
trade union, labor union
traditional chinese medicine, tcm
traffic accident, road accident, road traffic accident, car accident
traffic jam, traffic congestion
train station, railway station
transient, passing, temporary
transplantation of, the transplantation of, transplant
travel agency, travel agent
travel sickness, motion sickness, car sickness
treat confidentially, treat in confidence, keep confidential
treating doctor, doctor treating you, doctor in charge of your treatment, your treating physician,
    doctor who be treating you
treatment goal, aim of the treatment, goal of the treatment, aim of treatment, goal of treatment, treatment aim,
    purpose of the treatment
treatment method, method of treatment, type of treatment, form of treatment, treatment approach
treatment of, the treatment of, treat
treatment option, possible treatment, option for treatment, treatment available, available treatment
treatment plan, plan for your treatment, therapy plan
try hard, make every effort
turn to, go to for help
turn your head, move your head to the side
umbilical cord, navel cord, cord
under a doctor supervision, under medical supervision, supervised by a doctor, with medical supervision
under general anesthesia, under a general anesthetic, under general anesthetic, under a general anesthesia
under local anesthesia, under a local anesthetic, under local anesthetic, with a local anesthetic
under running water, under flowing water, under the tap
under the arm, in the armpit, under your arm, in your armpit
under way, in progress, going on
underestimate, not take seriously enough
unemployment, being out of work
unfamiliar, not familiar
uninterrupted, without a break, without interruption, without any break
unplug, pull the plug
unpredictable, not predictable, can not be predicted
up and down, upward and downward
up in the air, undecided
upbringing, raising of child
upper arm, top part of the arm, upper part of the arm, upper part of your arm
upper body, top half of the body, torso, trunk, upper part of the body, upper part of your body
urge to urinate, need to pass urine, need to urinate, urge to pass urine
urinary problem, problem with urinating, bladder problem
urine test, test of the urine
use contraception, use birth control, use a contraceptive
utensil, tool
vague symptom, unspecific symptom, non specific symptom
vegetarian, person who eat no meat, people who do not eat meat
vegetarian diet, diet without meat, meat free diet
ventilate the room, air the room, let in fresh air, open the window
very early, at a very early stage
very likely, most likely, in all probability, highly likely
vicious circle, vicious cycle
violence, violent act
visiting hours, visiting time
visual impairment, impaired vision, poor eyesight, poor vision, sight impairment
visually impaired, partially sighted, with a visual impairment
vocal cord, vocal fold
vomit blood, throw up blood, bring up blood, blood in vomit
vomit repeatedly, keep vomiting, keep being sick
waiting list, list of people waiting
waiting room, waiting area
walk around, move about on foot
walk slowly, stroll
walker, rollator, walking frame
warehouse, storehouse
warm up, do warm up exercise
warn against, advise against
warning sign, alarm signal, danger sign, red flag, warning signal, alarm sign
washcloth, flannel, face cloth
washing machine, washer
washing up liquid, dish soap, dishwashing liquid
waste of time, lost time
watch television, watch tv
water resistant, water repellent
waterproof, impermeable to water, watertight
we recommend, our recommendation be, we advise
weather, weather condition
weekly, every week, each week, once a week, per week
weighing scale, bathroom scale
well fitting, that fit well
well informed, well educated about it, having good information
well known, widely known
well researched, well studied, thoroughly researched, extensively studied, thoroughly studied
what about, how about
what be it, definition
what be it all about, what be this about
what be the advantage and not advantage, what be the pro and con, advantage and not advantage, pro and con
what be the alternative, what alternative be there, alternative, what other option be there
what be the cause, what cause it, cause, why do it happen, how do it come about, what be the reason
what be the cause of, what cause, cause of, reason for, why do people get
what be the difference between, how do they differ, difference between
what be the outlook, prognosis, outlook, what be the prognosis
what be the risk of, what risk be there with, risk of
what be the side effect, what side effect be there, side effect, possible side effect, what side effect can occur
what be the symptom, what symptom be there, sign and symptom, symptom, how do it show, which symptom occur
what be the symptom of, what symptom do people have with, symptom of, sign and symptom of, what symptom occur in,
    sign of
what be the treatment option, what treatment be there, how can it be treated, how be it treated, treatment,
    treatment option, which treatment be available, what treatment be available, how do you treat it
what be the treatment option for, what treatment be there for, treatment of, treatment for, treatment option for
what do this mean for you, what this mean for you, what it mean for you, what do it mean for you
what helps, what be helpful, what can help
what helps against, what be effective against, what work against, what be good against
what matters, what be important, what count, what be crucial
what to consider, what you should consider, what to keep in mind, what to bear in mind, point to consider,
    things to consider
what to expect, what you can expect, what await you
when be it time to see a doctor, when should you see a doctor, when to see a doctor, when to go to the doctor,
    when should you go to the doctor, when to seek medical help, when to get medical help,
    when do you need to see a doctor
when possible, if possible, whenever possible, where possible
whenever you like, at any time, any time, whenever you want
where can you find more information, where to find more information, where can you get more information,
    further information, more information, find out more, learn more, read more
where can you get help, where to get help, where can you find help, where to find help, where you can get help,
    where you can find help
whole grain, wholemeal, whole wheat, wholegrain
why do it happen, what be the reason for this
wide range of, broad range of, wide variety of, large variety of, many different, great variety of,
    large number of different
widely used, commonly used, frequently used, often used, used frequently, used widely
with caution, carefully, cautiously, with care
with difficulty, not easily
with good reason, for good reason, rightly
with regard to your health, as regard your health
with that in mind, bearing that in mind
with the aid of, with the help of, using, by means of, by using
with the exception of, except for, apart from, except, excluding
with the naked eye, without a magnifying glass, without magnification
withdraw from, pull out of
within a short time, in a short space of time
within easy reach, easily reached
without a break, continuously, without interruption
without a doubt, undoubtedly, certainly
without a good reason, for no good reason
without interruption, continuously, uninterrupted, non stop
without knowing it, without noticing, without realizing it, unknowingly, without being aware of it, without knowing,
    without realizing
without noticeable symptom, without symptom, asymptomatic, symptom free
without obligation, not binding
without surgery, without an operation, non surgically, without operating
woman of childbearing age, woman who could become pregnant, woman who could get pregnant,
    woman who can become pregnant, woman who can get pregnant
work closely together, cooperate closely
work colleague, colleague at work
work full time, have a full time job
work night, do night shift, work the night shift, be on the night shift
work overtime, work extra hours
work part time, have a part time job
workout, exercise session, training session
worldwide, all over the globe, across the world, internationally
worry about, be worried about, be concerned about, be anxious about, fret about
worth a try, worth trying
would like to know, want to know, be interested in knowing, wonder
write to, send a letter to
written consent, consent in writing, signed consent
written form, in writing
you be advised to, we advise you to, our advice be to
you be not alone, many other people feel the same
you be welcome to, feel free to
you can assume that, it can be assumed that
you can not do anything about, there be nothing you can do about, nothing can be done about
you can rest assured, you can be sure
you may wonder, you may ask yourself, perhaps you wonder, maybe you be wondering
you will be asked to, they will ask you to
you will be given, you will get, you will receive, you get, you receive, you be given
you will be told, someone will tell you, you will be informed, you will learn
young adult, person in early adulthood
young mother, new mother
youth welfare office, child protection service
"""
