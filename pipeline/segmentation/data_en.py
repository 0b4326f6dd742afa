"""English language data: words separated by spaces, abbreviations without their last full stop."""

from __future__ import annotations

NEVER = (
    # titles before a name
    "Mr Mrs Ms Mx Messrs Mmes Dr Drs Prof Profs Rev Hon Gov Sen Rep Pres Gen Adm Col Maj Capt Cmdr Cpt Lt Sgt Cpl "
    "Supt Insp Amb Msgr Fr Pfc "
    # words between what is compared, listed or explained
    "e.g i.e eg ie vs cf viz approx incl excl esp resp ca aka N.B n.b w.r.t "
    "z.b d.h"
)
"""No sentence ends here."""

BEFORE_OPENER = (
    "St Ste Mt Ft Ave Blvd Rd Sq Bldg Apt Rm Hwy Jr Sr Esq "
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun "
    "figs chap chaps para paras eq eqs pp pg pgs ver appx "
    "dept depts univ govt natl intl assoc assn est mgr asst attn "
    "spp subsp sp ssp cv var temp avg freq conc wt ht abbr orig obs prev "
    "max tel fax ext N° "
    "tab tabs caps susp soln inj amp supp oint inf "
    "Ph.D M.D B.A M.A B.Sc M.Sc D.O R.N D.C U.S U.K U.N E.U Art"
)
"""A sentence ends here only before a word that opens sentences ("It", "The")."""

BEFORE_CAPITAL = (
    "etc al Inc Corp Ltd Co co Bros Plc "
    "hr hrs min mins sec secs wk wks mo mos yr yrs lb lbs oz tbsp tsp gal qt mph "
    "a.m p.m i.v i.m s.c s.q p.o p.r i.d i.t b.i.d t.i.d q.i.d q.d q.h q.o.d p.r.n h.s a.c p.c o.d b.d t.d.s n.p.o "
    "b.c a.d c.e b.c.e"
)
"""A sentence ends here before any capital letter, but not before a number or a bracket."""

BEFORE_NUMBER = "No no Nos nos fig ft"
"""A sentence ends here unless a number follows: elsewhere words or units ("She said no.")."""

STARTERS = (
    "The This That These Those It He She They We You I A An There Here One "
    "My Your His Her Its Our Their Who What When Where Which Why How Whose Whether While If Unless Until Once "
    "Although Though Because Since As After Afterwards Before During Despite "
    "In On At By For From With Without Within To Of Under Over Between Among Through Throughout Above Below "
    "And But Or Nor So Yet Then Thus Hence Therefore However Moreover Furthermore Also Still Instead Otherwise "
    "Nevertheless Meanwhile Finally First Second Third Next Later Today Now Nowadays Sometimes Usually Often "
    "Generally Typically Overall Please Not No Yes "
    "Is Are Was Were Do Does Did Don Doesn Didn Can Could Should Would Must Has Have Had "
    "Two Three Four Five Six Seven Eight Nine Ten "
    "Some Any Many Most Much More Several Few Both Each Every Either Neither All Another Other Others "
    "Such Only Even "
    "Just Everyone Everybody Someone Anyone Nobody Nothing Something People Patients Women Men Children Doctors "
    "Nurses Studies Researchers Experts Symptoms Results "
    "Ask Talk Tell Call See Take Drink Swallow Stop Keep Make Try Read Find Seek Use Wash Avoid Contact Let"
)
"""Words that, with a capital, open a sentence rather than stand inside a name."""

LABELS = (
    "hepatitis vitamin vitamins stage type subtype group class grade category phase part appendix annex section "
    "table figure schedule panel box column row item option plan point step level arm cohort blood influenza factor "
    "protein receptor immunoglobulin coenzyme hemophilia haemophilia toxin cyclosporine ciclosporin mitomycin "
    "amphotericin penicillin streptococcus strain serotype serogroup component drug treatment omega chapter version "
    "page day week month year question answer scenario method study trial"
)
"""Words after which a single letter or a number is a name of its own and no initial ("hepatitis B.")."""

TIME_OPENERS = "At By Around From Until Till Before After Since On About"
"""Words that open a sentence with a time of day ("At 5 a.m. Mr. …")."""

TIMES_OF_DAY = "a.m p.m"

AFTER_TIME = (
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Eastern Central Mountain Pacific Greenwich "
    "EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC CET CEST BST"
)
"""What may follow a time of day inside a sentence."""

SPEECH_VERBS = (
    "said says say asked asks ask replied replies answered answers wondered wonders wrote writes thought thinks cried "
    "exclaimed added shouted whispered explained explains"
)
