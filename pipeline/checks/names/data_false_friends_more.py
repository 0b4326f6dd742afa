"""More false friends, of health information above all, and words that are mistaken for others of nearly the same sound.

The lines are those of `data_false_friends`.
"""

from __future__ import annotations

MORE = """
! | tissue | Papiertuch, Papiertüch, Taschentuch, Taschentüch, Kosmetiktuch | nose, blow, sneeze, sneezing, cough,
    coughing, paper, disposable, hand, hands, wipe, box, handkerchief, throw, bin, dispose, sleeve, elbow | Gewebe
! | serious, seriously | seriös | reputable, trustworthy, reliable, provider, website, source, company, seller, offer,
    credible | ernst, schwer
! | eyelid, eyelids, lid | Augenlied, Unterlied, Oberlied, !Lied, !Lieder | song, songs | Augenlid
! | cure, cured | !Kur, !Kuren | spa, rehab, rehabilitation, resort, health, retreat | Heilung
! | blood vessel | Schiff, Blutschiff | ship, boat | Blutgefäß
! | joint | !Joint, !Joints | cannabis, marijuana, smoke, smoking, weed, roll, hashish, thc | Gelenk
! | calf, calves | !Kalb, !Kalbs, !Kälber, Kalbsmusk | cow, cattle, animal, veal, bovine, farm, livestock | Wade
! | discharge | Entladung | electrical, electric, battery, lightning, neuron, nerve | Ausfluss, Entlassung
! | stool, stools | Hocker, Schemel | sit, foot, step, bar, chair, seat, sitting | Stuhl
! | operating theatre, operating theater, theatre nurse | !Theater, Operationstheater | | Operationssaal
! | drip | Tripper | gonorrhea, gonorrhoea | Tropf
! | complaint | Kompliment | compliment | Beschwerde
! | fracture | Fraktion | fraction, faction | Bruch
! | meditation, meditate | Medikation | medication | Meditation
! | medication | Meditation | meditation, meditate, mindfulness, yoga | Medikament
! | palate | Palett | palette, pallet | Gaumen
! | vaginal delivery, preterm delivery, premature delivery, cesarean delivery, caesarean delivery, normal delivery,
    vaginal deliveries | !Lieferung, !Lieferungen, !Auslieferung, !Zustellung | order, parcel, shipping | Geburt
! | seizure, seizures | Beschlagnahm | police, confiscate, customs, authority, property | Anfall
! | scalp | Skalpell | scalpel | Kopfhaut
! | scalpel | Kopfhaut | scalp | Skalpell
! | starve, starving | !sterben, !stirbt, !gestorben | die, death, dead, deadly, kill | hungern
! | stomach | !Stoma, !Stomas | stoma, ostomy, colostomy | Magen
! | stoma | !Magen | stomach, gastric, belly | Stoma
! | sting, stings | !stinken, !stinkt | smell, stink | stechen
! | tick, ticks | !Tick, !Ticks | tic, tics, quirk, tourette | Zecke
! | tic, tics | !Zecke, !Zecken | tick, ticks | Tic
! | taste | !tasten, !tastet, !Tasten | feel, palpate, touch, key, keys, button, examine | schmecken, Geschmack
! | tongue | !Zange, !Zangen | forceps, tongs, pliers, tweezers | Zunge
! | shin | !Kinn | chin | Schienbein
! | chin | Schienbein | shin, tibia | Kinn
! | heel, heels | !heilen, !heilt, !Heilung, !Vers, !Verse | heal, heals, healing, cure, recover, verse | Ferse
! | heal, healing | !Ferse, !Fersen | heel, heels | heilen
! | colon | Doppelpunkt | punctuation | Dickdarm
! | inflamed appendix, ruptured appendix, burst appendix, appendix removed, appendix out,
    appendix surgery | !Anhang, !Anhangs | | Blinddarm
! | gum, gums | !Gummi, !Gummis | rubber, chewing, elastic, chew, glove | Zahnfleisch
! | dilated pupil, pupil dilate, pupil size, constricted pupil, small pupil, large pupil,
    enlarged pupil | Schüler | school, student, class | Pupille
! | cataract, cataracts | Katarrh | catarrh | Katarakt, grauer Star
! | catarrh | Katarakt | cataract | Katarrh
! | pain relief | !Relief, !Reliefs | | Linderung
! | clinical trial, randomized trial, randomised trial | !Prozess, !Prozesse, Gerichtsverfahr | court,
    process | Studie
! | dressing, dressings | !Dressing, !Dressings, Salatso | salad, sauce | Verband
! | plaster cast | !Pflaster, !Besetzung | bandaid | Gips
! | trillion | !Trillion, !Trillionen | quintillion | Billion
! | mole, moles | Maulwurf, Maulwürf | animal, garden, dig, fur, rodent | Muttermal
! | important, importantly | ~impotent | impotent, impotence, erectile, erection | wichtig
! | dairy | Diarrh | diarrhea, diarrhoea | Milchprodukte
! | antidote | Anekdote | anecdote, anecdotal | Gegenmittel
! | device, devices | !Devise, !Devisen | currency, motto | Gerät
! | rectum, rectal | !Rektor, !Rektoren | | Enddarm
! | spine, spinal | !Spinne, !Spinnen | spider, spiders | Wirbelsäule
! | spasm, spasms | !Spaß, !Späße | fun, joke, enjoy | Krampf
! | tendon, tendons | Tendenz | tendency, trend, tend | Sehne
! | vein, veins | !Wein, !Weins, !Weine | wine, grape, vineyard | Vene
! | blurred vision, blurry vision, double vision, night vision, poor vision, vision loss, vision problem,
    good vision | !Vision, !Visionen | hallucination | Sehen
! | tear, tears | !Tier, !Tiere, !Tieren | animal, pet, wildlife | Träne
! | wound, wounds | !Wunder, !Wundern | miracle, wonder, surprising, surprise, amazing | Wunde
! | wrinkle, wrinkles | !Winkel | angle, corner | Falte
! | sweat, sweating | ~süß, !Süße | sweet, sugar, sweetness | Schweiß
! | sweet, sweets | !Schweiß | sweat, perspiration | süß
! | bald, baldness | !bald | soon, shortly, early, near, quickly, possible | kahl
! | slim | ~schlimm, !schlimmer | bad, worse, severe, serious, terrible, awful | schlank
! | gut bacteria, gut flora, gut microbiome | ~gut | good, well, beneficial, healthy | Darm
! | mood | !Mut, !Mutes, Mutschwank | courage, encourage, brave, courageous | Stimmung
! | hysterectomy | !Hysterie | hysteria, hysterical | Entfernung der Gebärmutter
! | genital, genitals | ~genial | ingenious, genius, brilliant | genital
! | cesarean section, caesarean section, c section | !Abschnitt, Kaiserabschnitt | chapter | Kaiserschnitt
! | bladder | !Blätter, !Blättern, !Blatt | leaf, leaves, sheet, newspaper, pages | Blase
! | concurrent | Konkurrent, Konkurrenz | compete, competing, competitor, competition | gleichzeitig
! | diaper, nappy | Serviett | napkin, serviette | Windel
! | ward | !Wart, !Wärter | guard, keeper, attendant | Station
! | nursing mother, nursing mothers, nursing baby, nursing infant | Krankenpfleg, Pflegemütter,
    Pflegemutter | nurse | stillen
! | labour pain, labor pain, labour pains, labor pains | Arbeitsschmerz, !Arbeit | work, job, employment | Wehen
! | thrush | !Drossel, !Drosseln | bird, throttle | Soor
! | shingles | Schindel | roof, tile | Gürtelrose
! | hives | Bienenst, Bienenk | bee, bees, honey | Nesselsucht
! | crutch, crutches | !Kruste, !Krusten | crust, scab | Krücke
! | bruise, bruises | !Brause, !Brausen, Brausetab | shower, effervescent, soda | Bluterguss
! | sore, sores | ~sauer | acid, sour, acidic | wund
! | pulse | Hülsenfr, !Impuls | legume, lentil, bean, impulse | Puls
! | cold sore, cold sores | Erkältungswund, !Erkältung | common | Lippenherpes
! | heartburn | Herzbrand, Herzverbrenn | | Sodbrennen
+ | birth control | Geburtskontroll | population, policy, rate | Verhütung
! | night sweat, night sweats | Nachtsüß | | Nachtschweiß
! | hot flash, hot flashes, hot flush, hot flushes | !Blitz, !Blitze, heiße Blitz | lightning | Hitzewallung
- | bowel movement, bowel movements | Darmbewegung | peristalsis | Stuhlgang
! | chickenpox, chicken pox | Hühnerpock, Geflügelpock | fowl | Windpocken
- | health insurance | Gesundheitsversicherung | | Krankenversicherung
+ | fast, faster | !fast | almost, nearly, practically, virtually, most, close,
    about, up, approximately, over, food | schnell
+ | brief, briefly | !Brief, !Briefe, !Briefs | letter, letters, mail, post, envelope, written | kurz
+ | rat, rats | !Rat, !Rats, !Räte | advice, council, advise, counsel, ask, consult, recommend, guidance | Ratte
+ | eardrum | Ohrtrommel | | Trommelfell
+ | critic, critics | !Kritik, !Kritiken | criticism, criticize, critique, critical, criticise | Kritiker
+ | curious | ~kurios | odd, strange, bizarre, unusual, peculiar | neugierig
+ | direction | !Direktion, !Direktionen | directorate, management, office | Richtung
+ | floor | !Flur, !Flure | hall, hallway, corridor | Boden
+ | lecture, lectures | Lektüre | reading, read | Vortrag
+ | overtake | übernehm, !übernimmt | take, adopt, assume | überholen
+ | photograph, photographs | !Fotograf, !Fotografen, !Fotografin | photographer | Foto
+ | petrol | !Petroleum | petroleum, kerosene, paraffin, oil | Benzin
+ | quote, quotes | !Quote, !Quoten | quota, rate, ratio, share, odds | Zitat
+ | burning sensation, tingling sensation, sensation of | !Sensation, !Sensationen | sensational | Gefühl
+ | silicon | Silikon | silicone | Silizium
+ | smear, smears | !Schmiere, !Schmieren | grease, lubricant | Abstrich
+ | solid food, solid foods | ~solid | | fest
+ | strange | ~streng | strict, stern, rigorous, severe | seltsam
+ | trunk | !Trunk | drink, beverage, potion | Rumpf
+ | wart, warts | !warten, !wartet | wait, waiting | Warze
+ | wink | !winken, !winkt | wave | zwinkern
+ | wrist | !Rist | instep | Handgelenk
+ | waist | !Weste, !Westen | vest, west, western, waistcoat | Taille
+ | damp | !Dampf | steam, vapor, vapour, inhale | feucht
+ | concern, concerns | !Konzern, !Konzerne | company, corporation, group, business, firm | Sorge
+ | convenient | konventionell | conventional | bequem
+ | closet | Klosett | toilet, water | Schrank
+ | blame | !blamieren, !blamiert | embarrass, disgrace | die Schuld geben
+ | phlegm | !Phlegma | lethargy, apathy | Schleim
+ | prove, proved, proven | !probieren, !probiert, !probierte | try, test, sample, taste | beweisen
+ | heart murmur | !Murmel, !Murmeln | | Herzgeräusch
+ | personnel | persönlich | personal, personally, person | Personal
+ | dome | !Dom | cathedral | Kuppel
+ | herb, herbs | ~herb | bitter, dry, tart, severe | Kraut
+ | sin | !Sinn, !Sinne | sense, senses, meaning, purpose, mind | Sünde
+ | rentable | ~rentabel | profitable | mietbar
+ | tender | !Tender, zärtlich | affectionate, gentle, loving | druckempfindlich
- | realize, realise | realisier | implement, achieve, put, carry | erkennen
"""
