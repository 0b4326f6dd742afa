"""What ends a sentence and what doesn't: each line is a text with ‖ at every boundary."""

import pytest

from pipeline.segmentation import split

ENGLISH = {
    "abbreviation": """
        The usual dose is approx. 250 mg a day.‖ It is taken with water.
        Each capsule contains vitamins incl. Vitamin D and folic acid.‖ Take one a day.
        Ask about side effects, e.g. Nausea or headache.‖ Report them.
        Chewable tablets vs. Capsules: which is better?‖ Both work.
        Symptoms may include fever, chills, etc.‖ Children are often tired.
        Fruit, vegetables, nuts, etc. are healthy.‖ Sweets are not.
        The effect lasts for max. 12 hours.‖ Then take another tablet.
        Boil the water for 10 min. before use.‖ Let it cool.
        Rinse for 30 sec. and spit.‖ Repeat twice a day.
        Salmonella spp. are bacteria.‖ They can cause diarrhea.
        The tablets are made by Example Pharma Inc.‖ It is based in Boston.
        Example Pharma Co. Ltd. makes the tablets.‖ They are sold worldwide.
        Dr. A. Jones and Prof. B. Miller agreed.‖ Mrs. Brown did not.
        St. John's wort is a plant.‖ It can interact with the pill.
        Is it safe?‖ No.‖ Doctors advise against it.
    """,
    "abbreviation with full stops inside": """
        The U.S. Food and Drug Administration approved the drug.‖ Europe followed.
        The study was done in the U.S. and the U.K.‖ The results were similar.
        The antibiotic is given i.v. or i.m.‖ Pain at the injection site is common.
        Take 400 mg b.i.d.‖ Patients with kidney disease take less.
        She has an M.D. and a Ph.D.‖ They took years.
        Contact Jane Lee, M.D., for details.‖ She is available.
    """,
    "time and date": """
        Take it at 7 a.m.‖ Breakfast can follow later.
        Take one tablet at 8 p.m.‖ Do not take it with milk.
        The clinic opens at 9 a.m. Monday to Friday.‖ It is closed on weekends.
        At 6 a.m. Mrs. Lee took the first tablet.‖ She felt well.
        The trial ran from Jan. 5 to Mar. 12, 2018.‖ It was small.
        The clinic closed in Sept.‖ The doctor retired.
    """,
    "number": """
        Start with 0.5 mg.‖ Increase to 1 mg after a week.
        It was approved in 2015.‖ 12 trials have been done since then.
        See guideline No. 12.‖ It was updated in 2020.
        See Fig. 2A and Table 3.‖ Both show survival.
        See section 4.2.‖ The dose is given there.
        She has type 2 diabetes.‖ Her brother has type 1.‖ Both take insulin.
        See vol. 3, pp. 14-18.‖ See also p. 20.
        Phase III.‖ Phase IV.
    """,
    "single letter": """
        The questionnaire was developed by J. A. Smith.‖ It has 12 items.
        J. R. Smith wrote the report.‖ K. Miller reviewed it.
        A. M. Smith and B.C. Miller wrote the report.‖ P.M. Jones did not.
        Vaccines protect against hepatitis B.‖ Infants get three doses.
        Vaccines protect against hepatitis A and B.‖ Infants get three doses.
        The infection is caused by S. aureus or C. difficile.‖ It needs treatment.
        Do not take more than 4 g.‖ Higher doses damage the liver.
    """,
    "question and exclamation": """
        Do you smoke?‖ Do you drink?‖ Then talk to your doctor!‖ They can help.
        Really?!‖ Yes.
        Most lumps are a harmless (?) finding.‖ Have them checked.
        "Is it contagious?" is a common question.‖ The answer is no.
        "Is it contagious?" Anna asked.‖ Nobody knew.
        Many people ask, "Is it contagious?"‖ It is not.
        The search engine Yahoo! is old.‖ Others are newer.
    """,
    "quotation": """
        He called the result “encouraging.”‖ Others were less sure.
        "Natural" does not always mean "safe."‖ Herbs can have side effects.
        The doctor said: "You can go home."‖ She was relieved.
        “It hurts when I breathe,” he said.‖ “I also have a fever.”‖ The doctor listened to his lungs.
        The leaflet "What is asthma? A guide for parents" is free.‖ You can order it.
        The pain began in her back.‖ "It burns," she said.‖ She was examined.
    """,
    "brackets": """
        The swelling went down.‖ (This is common.)‖ The pain remained.
        You may feel dizzy (see below.) and tired.‖ Rest helps.
        Some feel dizzy (this usually passes. Sit down if it happens) at first.‖ Others don't.
        Side effects are rare (nausea, etc.).‖ They pass.
    """,
    "ellipsis": """
        Wait … then try again.‖ Do not double the dose.
        It looked harmless...‖ But it was not.
        The text says: "[...] The dose is low."‖ That is right.
        It was rarely used.‖ . . . Then that changed.
    """,
    "no capital": """
        Vaccines are safe.‖ mRNA is broken down quickly.
        The value is normal.‖ pH values below 7 are acidic.
        You can find help.‖ example.org lists addresses.
    """,
    "link and file": """
        Visit www.example.org.‖ You will find help there.
        Visit https://example.org/help.html?id=3.‖ You will find help there.
        Write to first.last@example.org or call.‖ We answer quickly.
        Open the file leaflet.pdf.‖ Print it.
        Node.js and Example.Com are names.‖ Leave them.
    """,
    "missing space": """
        Read the label.‖Then take the tablet.
        Keep it in the fridge.‖It must not freeze.
        Is it open?‖Throw it away.
    """,
    "note sign": """
        The pain went away.³‖ It came back later.
        The pain went away.[3]‖ It came back later.
        The pain went away.3,4‖ It came back later.
        The limit is 1.5 mg a day.‖ It is rarely exceeded.
    """,
    "list": """
        1. Wash your hands.‖ 2. Dry them.‖ 3. Put on gloves.
        1) Wash your hands‖ 2) Dry them
        a. Wash your hands‖ b. Dry them
        1. Take one tablet on day 2.‖ Then rest.
        Do this: 1. Wash your hands.‖ 2. Dry them.
    """,
    "reference": """
        Example J, Sample K et al. (Ed).‖ A handbook.‖ 3rd ed. New York: Publisher; 2010.‖ P. 22-24.
        Example JK.‖ Ein Handbuch.‖ 2. Auflage.‖ Berlin: Verlag; 12. März 2010; S. 22-24.
        Example JK.‖ A trial.‖ N. Engl. J. Med. 2012; 1 (Suppl. 2): 10-19.
        Example JK.‖ A trial.‖ JAMA. 2007;297(3):295-304.
    """,
}

GERMAN = {
    "abbreviation": """
        Nehmen Sie ca. 250 mg am Tag.‖ Trinken Sie dazu Wasser.
        Die Behandlung dauert i. d. R. Wochen.‖ Manchmal dauert sie länger.
        Die Behandlung dauert i.d.R. Wochen.‖ Manchmal dauert sie länger.
        Das gilt z. B. für Tamoxifen, d. h. für Tabletten.‖ Fragen Sie nach.
        Es gibt Tabletten, Salben usw.‖ Frauen und Männer vertragen sie gut.
        Mittel wie Ibuprofen, Paracetamol usw. lindern Schmerzen.‖ Sie helfen schnell.
        Das betrifft Kopfschmerzen u. Ä.‖ Bei Fieber gehen Sie zum Arzt.
        Bzgl. der Dosis fragen Sie nach.‖ Ggf. ist eine Anpassung nötig.
        Dr. med. Schmidt und Prof. Dr. h. c. Müller raten ab.‖ Andere raten zu.
        Die Kosten betragen 3 Mio. Euro.‖ Das ist viel.
        Nehmen Sie 3 x tgl. eine Tablette.‖ Nehmen Sie sie 3 x tgl.‖ Trinken Sie dazu Wasser.
        Der Verein Hilfe e. V. berät Sie.‖ Wenden Sie sich an den Verein e.V.‖ Er berät Sie.
        Man spritzt das Mittel i.v.‖ Übelkeit ist häufig.
        Die i.v. Gabe ist üblich.‖ Seltener wird das Mittel s. c. gespritzt.
        Die Registernr. lautet 12-34.‖ Sie ist neu.
        Univ.-Prof. Dr. med. univ. Huber leitet die Studie.‖ Sie ist neu.
        Die Veränderung liegt im BRCA1-Gen.‖ Frauen und Männer vererben sie.
        Es gibt Mittel aller Art.‖ Tabletten überwiegen.
        Das war um 1900 v. Chr. bekannt.‖ Später vergaß man es.
    """,
    "ordinal": """
        Am 1. Tag nehmen Sie eine Tablette.‖ Am 2. und 3. Tag nehmen Sie zwei.
        Ab der 12. Schwangerschaftswoche sinkt das Risiko.‖ Danach ist es gering.
        Jede 8. Frau erkrankt.‖ Jeder 2. Mann schnarcht.
        Die Sprechstunde ist am 3. 5. 2024.‖ Kommen Sie pünktlich.
        Der 1. Mai ist ein Feiertag.‖ Der 3. Oktober auch.
        Vom 1.–3. Tag gilt Bettruhe.‖ Danach nicht mehr.
        Im III. Quartal sank die Zahl.‖ Im IV. stieg sie.
        Am {day}. Tag nehmen Sie eine Tablette.‖ Danach keine.
    """,
    "number": """
        Lesen Sie weiter auf Seite 12.‖ Patienten finden dort Hilfe.
        Auf einer Skala von 0 bis 10.‖ Null heißt kein Schmerz.
        Der Wert lag bei 7.‖ Normal sind 4 bis 6.
        Der Patient ist 45.‖ Männer sind häufiger betroffen.
        Die Leitlinie erschien 2019.‖ 14 Studien wurden ausgewertet.
        Etwa 5 von 1.000.‖ Das sind wenige.
        Gemäß § 5 Abs. 2 Nr. 3 SGB V.‖ Das ist so.
        Vgl. Kap. 4 und S. 12 ff. im Anhang.‖ Dort steht mehr.
    """,
    "single letter": """
        Impfen schützt vor Hepatitis B.‖ Kinder werden früh geimpft.
        Impfen schützt vor Hepatitis A und B.‖ Kinder werden früh geimpft.
        Frau K. Müller ist da.‖ J. W. Schmidt auch.
        Geben Sie 5 g Salz in 1 l Wasser.‖ Mehr als 5 g.‖ Salz schmeckt sonst vor.
    """,
    "quotation": """
        „Ist das ansteckend?“, fragen viele.‖ Nein.
        Die Ärztin sagte: „Sie können nach Hause.“‖ Er war froh.
        Die Broschüre „Was ist Asthma? Ein Ratgeber“ ist kostenlos.‖ Sie können sie bestellen.
        Man spricht von „Remission“.‖ „Heilung“ sagt man nicht.
        »Das tut weh.«‖ »Wo genau?«
    """,
    "brackets": """
        Die Schwellung ging zurück.‖ (Das ist häufig.)‖ Der Schmerz blieb.
        Das ist eine (harmlose?) Veränderung.‖ Sie heilt meist.
        Manche (das ist selten. Es geht vorbei) spüren Schwindel.‖ Andere nicht.
    """,
    "ellipsis": """
        Warten Sie … und versuchen Sie es erneut.‖ Dann ist Schluss.
        Und dann …‖ Sie kam zurück.
    """,
    "missing space": """
        Lesen Sie den Beipackzettel.‖Dann nehmen Sie die Tablette.
    """,
    "no capital": """
        Der Wert ist normal.‖ mRNA-Impfstoffe sind sicher.
    """,
}


def cases(table):
    lines = ((kind, line.strip()) for kind, text in table.items() for line in text.splitlines())
    return [pytest.param(line, id=f"{kind}: {line[:40]}") for kind, line in lines if line]


def expected(line):
    return tuple(part.strip() for part in line.split("‖"))


@pytest.mark.parametrize("line", cases(ENGLISH))
def test_english(line):
    assert split(line.replace("‖", ""), "en") == expected(line)


@pytest.mark.parametrize("line", cases(GERMAN))
def test_german(line):
    assert split(line.replace("‖", ""), "de") == expected(line)


@pytest.mark.parametrize("tag", ["en", "en-GB", "EN_us", "en-Latn-US"])
def test_a_regional_tag_uses_the_rules_of_its_language(tag):
    assert split("See Fig. 2.1. It helps.", tag) == ("See Fig. 2.1.", "It helps.")


@pytest.mark.parametrize("given", ["approp", "approp.", " approp. "])
def test_the_projects_abbreviations_end_no_sentence(given):
    text = "Use the approp. Form here. It is short."
    assert split(text, "en") == ("Use the approp.", "Form here.", "It is short.")
    assert split(text, "en", [given]) == ("Use the approp. Form here.", "It is short.")


def test_an_abbreviation_of_several_parts_may_be_written_with_or_without_spaces():
    text = "Das gilt k. m. Sie bleiben. Das gilt k.m. Sie gehen."
    for given in ("k. m.", "k.m.", "k.m"):
        assert split(text, "de", [given]) == ("Das gilt k. m. Sie bleiben.", "Das gilt k.m. Sie gehen.")


def test_blank_lines_and_bulleted_lines_end_sentences():
    text = "What helps\n\nRest helps.\r\n\r\nWater\nhelps too:\n• tea\n• water\n"
    assert split(text, "en") == ("What helps", "Rest helps.", "Water\nhelps too:", "• tea", "• water")
