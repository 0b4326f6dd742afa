"""English everyday words without medical or instructional weight: their exchange leaves the advice alone."""

from __future__ import annotations

VERBS = """
accompany achieve acknowledge act adapt add address adjust admire admit adopt advise affect afford agree aim allow
amount announce annoy answer anticipate appear appreciate approach argue arise arrange arrive ask assess assist assume
attempt attend attract balance base battle bear become begin behave believe belong benefit book bother bring build
call capture care carry cater celebrate challenge chat check choose claim clarify collect combine come comfort comment
commit communicate compare compete complain complete comprise conceal concentrate concern conclude conduct confess
confirm confront confuse connect consider consist construct contact contain contribute convince cope correspond cost
count cover create criticize cry deal debate decide declare dedicate define deliver demand demonstrate depend describe
deserve design desire determine develop devote differ discover discuss dislike display
distinguish distract distribute disturb do draw dream dress earn educate elaborate emerge emphasize employ
enable encounter encourage enjoy enquire enrich ensure enter entitle equip establish estimate evaluate evolve examine
exist expect experience explain explore express face facilitate fancy fear feature feel figure fill find finish
fit fix focus force form found frighten fulfill function gather generate get give go grant greet guarantee guess guide
handle happen have hear hesitate hide highlight hint hope host identify illustrate imagine imply impress
include indicate influence inform inquire inspire instruct intend interest interpret introduce invent invest
investigate invite involve issue join judge justify keep know laugh launch lead learn leave let lie like link list
listen live locate look love maintain make manage mark master match matter mean meet mention mind motivate name
need note notice number object observe obtain occur offer operate opt organize originate outline overcome
overlook owe own participate pass pay perceive perform persuade phone pick plan play please point possess praise
predict prefer prepare present pretend proceed process produce promise promote pronounce propose prove provide publish
purchase pursue qualify question raise range reach react read realize reassure recall receive recognize recommend
record reflect refer regard register regret relate rely remain remark remember remind repeat replace reply report
represent request require research resemble reserve resolve respect respond rest result retain retire return reveal
review reward satisfy save say schedule search see seek seem select send serve set settle shape share shout show
sign signal signify sing smile solve sort sound speak specialize specify spend sponsor spot spread start state
stay store stress strive struggle study submit succeed suffer suggest suit summarize supply support suppose
surprise survey suspect talk teach tell tend thank think tour trace track train transform travel treat
trouble trust try turn undergo understand undertake update use utilize value vary view visit volunteer vote wait
wander want waste watch weigh welcome wish wonder work worry write yell
"""

NOUNS = """
ability account achievement action adult adventure agency agreement aim amount animal answer apartment appearance
argument arrangement article aspect association attempt attention attitude audience author authority balance bar basis
battle beauty behavior belief benefit book bottom boss box boy branch brand break brochure building burden business
capacity card career case category center chair challenge champion chance chapter character choice church circle
circumstance city claim class client climate club coach colleague collection college combination comfort comment
community company comparison competition complaint component computer concept concern conclusion conference confidence
 connection consequence consideration contact content context contrast contribution control conversation
corner couple country courage course cover creation criticism culture custom customer date day deal debate decade
decision degree demand department description design desire detail development dialog difference difficulty direction
discovery discussion display district document door downside dream duty education effort element employee
employer encounter engagement entry environment episode equipment error event example exception exchange excitement
expectation experience expert explanation expression extent facility fact factor family fashion favor feature
feedback feeling field figure file film firm focus folder form framework freedom friend fun function future game gap
garden gift girl goal government group growth guarantee guide guy habit half hand happiness hero history hobby holiday
home hope hour house idea image imagination impact importance impression individual industry influence initiative input
insight instance institution intention interest internet interview introduction issue item job journal journey joy
judgment key kind knowledge lady language law leader learning lecture legend leisure lesson letter level library
link list literature location look love luck magazine mail main majority manager manner manual mark market material
matter meaning means meeting member memory message method middle minority mission mistake moment month mood morning
motivation movie museum music name nation nature neighbor network news newspaper night note notion number object
objective occasion offer office official opinion opportunity option order organization origin outcome overview owner
page paper paragraph part participant partner partnership party past path patience pattern peace period permission
person perspective phase phone photo phrase picture piece place plan platform player pleasure poem point policy
politics portion position possibility potential power preference presence present presentation president price pride
principle priority problem procedure process product profession professor program progress project promise property
proposal proportion public publication purpose quality quantity quarter question queue quote range rate reader reality
reason recommendation record reference region relation relationship religion report representative request requirement
respect response responsibility result review reward role room routine rule sake sample scale scene schedule scheme
school science scientist scope season secret section sector security seminar sense sentence series service session
setting shape share shop show side sign signal site situation size skill society solution song sort source
space speech speed spirit spot staff stage standard start state statement status stop story strategy street
strength structure student style subject success suggestion summary supply support surprise survey switch system table
talent talk target task teacher team technique technology tendency term text thanks theme theory thing thought tip
title tone tool topic tour town tradition training trend trip trouble trust truth turn type understanding university
use user vacation value variety version video view village vision visit voice volunteer way web website week welcome
whole will winner wish wonder word work worker workshop world worry year
"""

QUALITIES = """
able absolute accessible active actual additional adequate afraid alike alone amazing ambitious angry annoying anxious
apparent appropriate ashamed astonishing attractive available average awake aware awful awkward basic beautiful best
better big boring brave brief bright brilliant broad busy calm capable careful central certain cheap cheerful clear
clever close common compact comparable complete complex complicated comprehensive concerned concrete
confident confusing considerable constant contemporary content continuous convenient convincing corresponding
courageous creative crucial curious current dear decent decisive deep delicious delighted demanding dependable
desirable desperate detailed determined different difficult digital disappointed disappointing distinct diverse dull
eager early easy economic educational effective efficient elegant embarrassed embarrassing emotional empty enjoyable
enormous enthusiastic entire essential evident exact excellent exciting exhausting existing expensive experienced
explicit extensive extraordinary extreme fabulous fair familiar famous fantastic fascinating fast favorable favorite
final fine firm flexible following formal fortunate free frequent fresh friendly frightening frustrating full funny
general generous gentle genuine glad global good gorgeous grateful great grown happy hard helpful historical honest
hopeful horrible huge human ideal identical immense impatient important impressive incredible independent individual
inevitable informal informative inner inspiring intelligent intense interested interesting internal international
joint keen key kind known large last late latest leading light likely limited little lively local logical lonely long
loose lovely
loyal lucky main major massive maximum meaningful mental mere mild minor mixed mobile modern modest moral multiple
mutual narrow national native natural neat necessary negative nervous new next nice noble normal notable noticeable
novel numerous obvious odd official ok okay old ongoing open ordinary organized original other outer outstanding
overall overwhelming own particular passionate patient peaceful peculiar perfect personal physical plain
pleasant pleased polite political poor popular positive possible potential powerful practical precious precise
present pretty previous primary principal private probable problematic productive professional profound prominent
promising proper proud public pure quick quiet random ready real realistic reasonable recent regional regular
related relaxed relaxing relevant reliable reluctant remarkable remote reputable respective responsible rich right
rough round routine sad same satisfied scary secondary secret secure selected sensible separate serious shared sharp
shy significant silent silly similar simple sincere single skilled slight slim slow small smart smooth sociable social
soft solid sophisticated special specific stable standard strange stressful strict striking strong stupid subtle
successful sudden sufficient suitable super supportive sure surprised surprising sweet talented technical terrible
terrific thankful thorough thoughtful tidy tight tiny tired tiring total tough traditional tremendous tricky true
typical ugly ultimate unclear uneasy unexpected unfamiliar unfortunate unhappy unique universal unknown unpleasant
unusual upset useful usual valuable various vast visible vital vivid vulnerable warm weird welcome wide widespread
willing wise wonderful worried worthwhile wrong young
absolutely actually altogether anyway apparently approximately astonishingly basically broadly carefully certainly
clearly closely comfortably commonly comparatively completely consequently considerably consistently constantly
conveniently correctly currently deeply definitely deliberately directly easily effectively efficiently enormously
entirely equally especially essentially eventually evidently exactly exceptionally explicitly extensively extremely
fairly finally firmly fortunately freely frequently fully fundamentally generally gladly gradually greatly happily
heavily highly honestly hopefully hugely ideally immediately importantly incredibly indeed independently individually
inevitably initially instead interestingly ironically jointly just largely lately likewise literally logically loosely
luckily mainly markedly maybe meanwhile merely mostly mutually namely naturally neatly necessarily nicely normally
notably noticeably obviously occasionally oddly officially often once openly ordinarily originally otherwise overall
partially particularly partly patiently perfectly perhaps personally plainly politely positively possibly potentially
practically precisely predominantly presumably previously primarily principally probably promptly properly publicly
purely quickly quietly quite rapidly rarely rather readily really reasonably recently regularly relatively reliably
remarkably repeatedly respectively roughly routinely sadly safely secretly seemingly separately seriously sharply
shortly significantly silently similarly simply simultaneously slightly slowly smoothly solely somehow somewhat soon
specially specifically steadily still strangely strictly strikingly strongly substantially successfully suddenly
sufficiently surely surprisingly technically temporarily terribly thankfully thoroughly tightly together totally
traditionally truly typically ultimately undoubtedly unexpectedly unfortunately unusually usually utterly vastly
vaguely virtually warmly well widely willingly wisely
"""
