"""German language data: words separated by spaces, abbreviations without their last full stop."""

from __future__ import annotations

NEVER = (
    # titles and degrees before a name
    "Dr Drs Prof Hr Hrn Fr Frl Fa Dipl Ing Mag Priv Doz PrivDoz univ med dent vet rer nat phil jur habil "
    "St Hl Sr Pfr "
    # words between what is compared, listed or explained
    "z.b d.h d.i i.d.r i.a v.a bzw bspw beispw ca evtl ev ggf ggfs gegebenenf inkl incl exkl "
    "einschl ausschl zzgl abzgl sog sogen insb insbes lt gem vgl vs zw resp zus bes spez vorw überw mind ungef "
    "z.t z.z z.zt z.n z.h z.hd u.u i.allg i.e i.e.s i.w.s i.s i.s.d i.s.v i.v.m i.h.v i.b i.r i.r.d m.e m.h "
    "m.a.w o.g u.g g.g s.o.g m.w n.a e.g aufgr bezgl bzgl betr hinsichtl einschließl ausschließl "
    "kath evang prot dt dtsch engl frz franz ital span lat griech amerik europ schweiz österr "
    "chron klin pharm chir gyn neurol psych phys physiol path histol allg geb verh verst gest verw "
    "jew versch gesetzl ärztl amb stat operat postop präop intraop perkut subkut "
    "mögl zusätzl regelm ehem durchschn eigtl entspr vermutl angebl"
)
"""No sentence ends here."""

BEFORE_OPENER = (
    "Tel Fn Rn Rdnr Rz Lfd lfd "
    "Bsp Kto Pkt Stk Std Str Postf Buchst Halbs Beschl Urt Az f ff "
    "min max maxim s.a s.o s.u u.a v.l o.b.d.a "
    "Jan Feb Mrz Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez "
    "Mio Mrd Tsd "
    "Tabl Filmtbl Kps Kaps Amp Supp Zäpf Drg Btl Pkg Inj Inf Lsg Tr Trpf Fl Susp Plv Ungt Temp Konz "
    "tgl tägl wö wöchentl wchtl mtl monatl jährl stdl stündl vorm nachm mittl abds morg "
    "spp subsp sp ssp var Vit Pat Ges Gr Kl Lj Wdh Diagn Verd "
    "Ltd Inc Co Corp Gebr"
)
"""A sentence ends here only before a word that opens sentences ("Sie", "Danach") or a verb and its pronoun."""

BEFORE_CAPITAL = (
    "u.ä o.ä u.dgl o.dgl dgl dergl e.v a.d n.chr v.chr u.z v.u.z Jh Jhd Jhdt Jhs i.v i.m s.c p.o i.c i.th Sek Min al"
)
"""A sentence ends here also before a noun and its verb ("Übelkeit ist")."""

BEFORE_NUMBER = (
    "usw etc usf u.ä.m u.v.m u.a.m u.v.a u.s.w u.s.f art tab abs mo di mi do sa so Mo Di Mi Do Sa So Art Fax"
)
"""A sentence ends here unless a number follows."""

COMPOUND_ENDINGS = "nr str"
"""Abbreviations that end compounds ("Registernr.", "Hauptstr."); they behave like `BEFORE_OPENER`."""

STARTERS = (
    "Der Die Das Dies Diese Dieser Dieses Diesem Diesen Jene Jener Er Sie Es Wir Ihr Ich Du Man Ein Eine Einer Einen "
    "Einem Eines Kein Keine Keiner Keinen Mein Meine Dein Deine Sein Seine Seinen Unser Unsere Ihre Ihren Ihrem Euer "
    "Wer Was Wann Wo Warum Weshalb Wieso Wie Welche Welcher Welches Wessen Wohin Woher Wodurch Womit Wenn Falls Ob "
    "Weil Da Obwohl Während Bevor Nachdem Sobald Solange Seit Seitdem Damit Dass Sodass Indem "
    "In Im Am An Ans Auf Aus Außer Bei Beim Bis Durch Für Gegen Mit Nach Ohne Um Unter Von Vom Vor Zu Zum Zur Zwischen "
    "Über Ab Trotz Wegen Aufgrund Laut Neben Statt Innerhalb Außerhalb Gemäß "
    "Und Aber Oder Denn Doch Sondern Also Daher Deshalb Deswegen Darum Dennoch Trotzdem Allerdings Jedoch Außerdem "
    "Zudem Ferner Dann Danach Dabei Dafür Dagegen Dadurch Daneben Darauf Daraus Darin Darüber Darunter Davon Davor "
    "Dazu Dort Hier Hierbei Hierfür Hierzu Heute Morgen Gestern Jetzt Nun Später Zuerst Zunächst Zuletzt Schließlich "
    "Anschließend Inzwischen Manchmal Oft Häufig Meist Meistens Selten Immer Nie Niemals Üblicherweise Normalerweise "
    "Gewöhnlich Grundsätzlich Insgesamt Besonders Auch Nur Noch Schon Sogar So Somit Sonst Ansonsten Andernfalls "
    "Bitte Nicht Nein Ja Vielleicht Möglicherweise Eventuell Zusätzlich Weiterhin Weitere Weiteres Andere Anderen "
    "Alle Alles Allen Viele Vieles Vielen Manche Mancher Manches Einige Einiges Einigen Wenige Mehrere Mehr Jede Jeder "
    "Jedes Beide Beides Solche Niemand Jemand Nichts Etwas Etwa Rund Ungefähr Fast Sind Ist War Waren Wird Werden Hat "
    "Haben Kann Können Soll Sollte Sollten Muss Müssen Darf Dürfen Gibt Fragen Nehmen Trinken Sprechen Achten Beachten "
    "Vermeiden Wenden Rufen Lassen Informieren Demnach Erst Erstens Zweitens Drittens"
)
"""Words that, with a capital, open a sentence: German nouns have capitals everywhere, so only these and verbs tell."""

PRONOUNS = "Sie sie er es wir ich man du ihr"
"""After a word with a capital they show a sentence that opens with its verb ("Trinken Sie")."""

FINITE_VERBS = (
    "ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss müssen soll "
    "sollen sollte sollten darf dürfen gilt gelten tritt treten kommt kommen gibt steht stehen führt führen hilft "
    "helfen bleibt bleiben gehört gehören zählt zählen dauert dauern"
)
"""After a noun they show that a main clause opens ("Übelkeit ist häufig.")."""

LABELS = (
    "Hepatitis Vitamin Vitamine Stadium Typ Subtyp Gruppe Blutgruppe Klasse Grad Kategorie Phase Teil Anhang Anlage "
    "Abschnitt Tabelle Abbildung Punkt Nummer Schritt Stufe Ebene Seite Kapitel Band Frage Arm Influenza Faktor "
    "Protein Rezeptor Immunglobulin Coenzym Hämophilie Botulinumtoxin Toxin Ciclosporin Mitomycin Amphotericin "
    "Penicillin Streptokokken Serotyp Serogruppe Variante Option Plan Studie Version Zeile Spalte Zimmer Raum Haus "
    "Tag Woche Monat Jahr SGB Abs Nr Kap Abb Tab Satz Ziff Art"
)
"""Words after which a single letter or a number is a name of its own, neither initial nor ordinal."""

BEFORE_ORDINAL = (
    "am im zum zur vom beim ans ins der die das dem den des ein eine einem einen einer eines kein keine keinen jeder "
    "jede jedes jedem jeden dieser diese dieses diesem diesen mein meine sein seine seinen seinem ihr ihre ihren ihrem "
    "unser unsere alle pro je Am Im Zum Zur Vom Beim Der Die Das Dem Den Des Ein Eine Jeder Jede Jedes Jeden Ihr Ihre"
)
"""Words that show a number with a full stop to be an ordinal ("jede 2. Frau")."""

ORDINAL_NOUNS = (
    "tag tage tages tagen woche wochen monat monats monate monaten jahr jahres jahre jahren stunde minute quartal "
    "quartals semester halbjahr jahrhundert jahrhunderts jahrhunderte jahrtausend jahrzehnt drittel viertel hälfte "
    "trimester trimesters trimenon trimenons dekade auflage auflagen aufl ausgabe kapitel abschnitt absatz fassung "
    "kongress kongresses tagung symposium legislaturperiode ssw lj lw mal stufe stock etage platz rang preis "
    "generation wahl linie phase stadium zyklus zyklen sitzung termin dosis dosen impfung auffrischung injektion gabe "
    "infusion operation untersuchung bestrahlung behandlung messung person kind kindes schwangerschaft geburt grad "
    "grades hirnnerv hirnnervs rippe wirbel wirbels finger fingers zeh zehe ordnung klasse schritt welle weltkrieg "
    "weltkriegs advent ebene reihe "
    "deutscher deutsche deutschen internationaler internationale internationalen"
)
"""What an ordinal stands before, in lower case."""

ORDINAL_ENDINGS = (
    "tag tage tages tagen woche wochen monat monats monate monaten jahr jahres jahre jahren stunde jahrhundert "
    "jahrhunderts quartal quartals drittel zyklus zyklen wirbel wirbels impfung auflage kongress kongresses"
)
"""Ends of compounds that an ordinal stands before, in lower case ("Lebensjahr")."""
