from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.readability.grammar.declension import Step, inflected, noun, plural_of, with_e, without_e
from plugins.readability.grammar.inflection import Form, conjugate
from plugins.readability.grammar.verb_phrases import phrase

# infinitive = I, he, past, past plural, participle, participle with -e
VERBS = """
maken = maak maakt maakte maakten gemaakt gemaakte
werken = werk werkt werkte werkten gewerkt gewerkte
leven = leef leeft leefde leefden geleefd geleefde
reizen = reis reist reisde reisden gereisd gereisde
zetten = zet zet zette zetten gezet gezette
stoppen = stop stopt stopte stopten gestopt gestopte
praten = praat praat praatte praatten gepraat geprate
lopen = loop loopt liep liepen gelopen gelopen
vragen = vraag vraagt vroeg vroegen gevraagd gevraagde
geven = geef geeft gaf gaven gegeven gegeven
nemen = neem neemt nam namen genomen genomen
komen = kom komt kwam kwamen gekomen gekomen
gaan = ga gaat ging gingen gegaan gegane
staan = sta staat stond stonden gestaan gestane
slaan = sla slaat sloeg sloegen geslagen geslagen
zien = zie ziet zag zagen gezien gezien
doen = doe doet deed deden gedaan gedane
zijn = ben is was waren geweest geweeste
hebben = heb heeft had hadden gehad gehadde
kunnen = kan kan kon konden gekund gekunde
mogen = mag mag mocht mochten gemogen gemogen
willen = wil wil wilde wilden gewild gewilde
zullen = zal zal zou zouden gezuld gezulde
moeten = moet moet moest moesten gemoeten gemoeten
weten = weet weet wist wisten geweten geweten
worden = word wordt werd werden geworden geworden
zeggen = zeg zegt zei zeiden gezegd gezegde
brengen = breng brengt bracht brachten gebracht gebrachte
denken = denk denkt dacht dachten gedacht gedachte
kopen = koop koopt kocht kochten gekocht gekochte
zoeken = zoek zoekt zocht zochten gezocht gezochte
houden = houd houdt hield hielden gehouden gehouden
laten = laat laat liet lieten gelaten gelaten
vallen = val valt viel vielen gevallen gevallen
krijgen = krijg krijgt kreeg kregen gekregen gekregen
schrijven = schrijf schrijft schreef schreven geschreven geschreven
kiezen = kies kiest koos kozen gekozen gekozen
verliezen = verlies verliest verloor verloren verloren verloren
vergeten = vergeet vergeet vergat vergaten vergeten vergeten
beginnen = begin begint begon begonnen begonnen begonnen
winnen = win wint won wonnen gewonnen gewonnen
vinden = vind vindt vond vonden gevonden gevonden
helpen = help helpt hielp hielpen geholpen geholpen
sterven = sterf sterft stierf stierven gestorven gestorven
werpen = werp werpt wierp wierpen geworpen geworpen
trekken = trek trekt trok trokken getrokken getrokken
treffen = tref treft trof troffen getroffen getroffen
spreken = spreek spreekt sprak spraken gesproken gesproken
breken = breek breekt brak braken gebroken gebroken
steken = steek steekt stak staken gestoken gestoken
lezen = lees leest las lazen gelezen gelezen
eten = eet eet at aten gegeten gegeten
zitten = zit zit zat zaten gezeten gezeten
liggen = lig ligt lag lagen gelegen gelegen
vangen = vang vangt ving vingen gevangen gevangen
hangen = hang hangt hing hingen gehangen gehangen
varen = vaar vaart voer voeren gevaren gevaren
dragen = draag draagt droeg droegen gedragen gedragen
slapen = slaap slaapt sliep sliepen geslapen geslapen
roepen = roep roept riep riepen geroepen geroepen
stoten = stoot stoot stootte stootten gestoten gestoten
heffen = hef heft hief hieven geheven geheven
zweren = zweer zweert zwoer zwoeren gezworen gezworen
sluiten = sluit sluit sloot sloten gesloten gesloten
bieden = bied biedt bood boden geboden geboden
vriezen = vries vriest vroor vroren gevroren gevroren
buigen = buig buigt boog bogen gebogen gebogen
melden = meld meldt meldde meldden gemeld gemelde
antwoorden = antwoord antwoordt antwoordde antwoordden geantwoord geantwoorde
verwachten = verwacht verwacht verwachtte verwachtten verwacht verwachte
besteden = besteed besteedt besteedde besteedden besteed bestede
vergroten = vergroot vergroot vergrootte vergrootten vergroot vergrote
bezetten = bezet bezet bezette bezetten bezet bezette
verstrekken = verstrek verstrekt verstrekte verstrekten verstrekt verstrekte
verrichten = verricht verricht verrichtte verrichtten verricht verrichte
verkrijgen = verkrijg verkrijgt verkreeg verkregen verkregen verkregen
vernemen = verneem verneemt vernam vernamen vernomen vernomen
verwerven = verwerf verwerft verwierf verwierven verworven verworven
verstrijken = verstrijk verstrijkt verstreek verstreken verstreken verstreken
verzoeken = verzoek verzoekt verzocht verzochten verzocht verzochte
verbieden = verbied verbiedt verbood verboden verboden verboden
verkopen = verkoop verkoopt verkocht verkochten verkocht verkochte
vergelijken = vergelijk vergelijkt vergeleek vergeleken vergeleken vergeleken
veranderen = verander verandert veranderde veranderden veranderd veranderde
verbeteren = verbeter verbetert verbeterde verbeterden verbeterd verbeterde
verwijderen = verwijder verwijdert verwijderde verwijderden verwijderd verwijderde
verzekeren = verzeker verzekert verzekerde verzekerden verzekerd verzekerde
verlenen = verleen verleent verleende verleenden verleend verleende
verdelen = verdeel verdeelt verdeelde verdeelden verdeeld verdeelde
verkorten = verkort verkort verkortte verkortten verkort verkorte
verhuizen = verhuis verhuist verhuisde verhuisden verhuisd verhuisde
verbazen = verbaas verbaast verbaasde verbaasden verbaasd verbaasde
verdwijnen = verdwijn verdwijnt verdween verdwenen verdwenen verdwenen
bepalen = bepaal bepaalt bepaalde bepaalden bepaald bepaalde
betalen = betaal betaalt betaalde betaalden betaald betaalde
beheren = beheer beheert beheerde beheerden beheerd beheerde
bewegen = beweeg beweegt bewoog bewogen bewogen bewogen
bevelen = beveel beveelt beval bevalen bevolen bevolen
besluiten = besluit besluit besloot besloten besloten besloten
bewijzen = bewijs bewijst bewees bewezen bewezen bewezen
bezoeken = bezoek bezoekt bezocht bezochten bezocht bezochte
beoordelen = beoordeel beoordeelt beoordeelde beoordeelden beoordeeld beoordeelde
beogen = beoog beoogt beoogde beoogden beoogd beoogde
beroven = beroof berooft beroofde beroofden beroofd beroofde
bellen = bel belt belde belden gebeld gebelde
beven = beef beeft beefde beefden gebeefd gebeefde
begrijpen = begrijp begrijpt begreep begrepen begrepen begrepen
behoeven = behoef behoeft behoefde behoefden behoefd behoefde
beïnvloeden = beïnvloed beïnvloedt beïnvloedde beïnvloedden beïnvloed beïnvloede
beëindigen = beëindig beëindigt beëindigde beëindigden beëindigd beëindigde
ontvangen = ontvang ontvangt ontving ontvingen ontvangen ontvangen
ontlenen = ontleen ontleent ontleende ontleenden ontleend ontleende
ontslaan = ontsla ontslaat ontsloeg ontsloegen ontslagen ontslagen
ontbreken = ontbreek ontbreekt ontbrak ontbraken ontbroken ontbroken
ontdekken = ontdek ontdekt ontdekte ontdekten ontdekt ontdekte
ontberen = ontbeer ontbeert ontbeerde ontbeerden ontbeerd ontbeerde
erkennen = erken erkent erkende erkenden erkend erkende
ervaren = ervaar ervaart ervoer ervoeren ervaren ervaren
herhalen = herhaal herhaalt herhaalde herhaalden herhaald herhaalde
herstellen = herstel herstelt herstelde herstelden hersteld herstelde
herzien = herzie herziet herzag herzagen herzien herzien
herinneren = herinner herinnert herinnerde herinnerden herinnerd herinnerde
heroverwegen = heroverweeg heroverweegt heroverwoog heroverwogen heroverwogen heroverwogen
gebruiken = gebruik gebruikt gebruikte gebruikten gebruikt gebruikte
geloven = geloof gelooft geloofde geloofden geloofd geloofde
gebeuren = gebeur gebeurt gebeurde gebeurden gebeurd gebeurde
genieten = geniet geniet genoot genoten genoten genoten
gelden = geld geldt gold golden gegolden gegolden
geschieden = geschied geschiedt geschiedde geschiedden geschied geschiede
genereren = genereer genereert genereerde genereerden gegenereerd gegenereerde
onderzoeken = onderzoek onderzoekt onderzocht onderzochten onderzocht onderzochte
ondersteunen = ondersteun ondersteunt ondersteunde ondersteunden ondersteund ondersteunde
ondernemen = onderneem onderneemt ondernam ondernamen ondernomen ondernomen
onderhandelen = onderhandel onderhandelt onderhandelde onderhandelden onderhandeld onderhandelde
overleggen = overleg overlegt overlegde overlegden overlegd overlegde
overhandigen = overhandig overhandigt overhandigde overhandigden overhandigd overhandigde
overwegen = overweeg overweegt overwoog overwogen overwogen overwogen
voldoen = voldoe voldoet voldeed voldeden voldaan voldane
voltooien = voltooi voltooit voltooide voltooiden voltooid voltooide
voorkomen = voorkom voorkomt voorkwam voorkwamen voorkomen voorkomen
voorzien = voorzie voorziet voorzag voorzagen voorzien voorzien
omvatten = omvat omvat omvatte omvatten omvat omvatte
weerleggen = weerleg weerlegt weerlegde weerlegden weerlegd weerlegde
misbruiken = misbruik misbruikt misbruikte misbruikten misbruikt misbruikte
aanvaarden = aanvaard aanvaardt aanvaardde aanvaardden aanvaard aanvaarde
wandelen = wandel wandelt wandelde wandelden gewandeld gewandelde
rekenen = reken rekent rekende rekenden gerekend gerekende
luisteren = luister luistert luisterde luisterden geluisterd geluisterde
leveren = lever levert leverde leverden geleverd geleverde
weigeren = weiger weigert weigerde weigerden geweigerd geweigerde
wijzigen = wijzig wijzigt wijzigde wijzigden gewijzigd gewijzigde
bezigen = bezig bezigt bezigde bezigden gebezigd gebezigde
ademen = adem ademt ademde ademden geademd geademde
openen = open opent opende openden geopend geopende
regelen = regel regelt regelde regelden geregeld geregelde
handelen = handel handelt handelde handelden gehandeld gehandelde
noteren = noteer noteert noteerde noteerden genoteerd genoteerde
proberen = probeer probeert probeerde probeerden geprobeerd geprobeerde
realiseren = realiseer realiseert realiseerde realiseerden gerealiseerd gerealiseerde
reageren = reageer reageert reageerde reageerden gereageerd gereageerde
evalueren = evalueer evalueert evalueerde evalueerden geëvalueerd geëvalueerde
creëren = creëer creëert creëerde creëerden gecreëerd gecreëerde
initiëren = initieer initieert initieerde initieerden geïnitieerd geïnitieerde
verifiëren = verifieer verifieert verifieerde verifieerden geverifieerd geverifieerde
financieren = financier financiert financierde financierden gefinancierd gefinancierde
faciliteren = faciliteer faciliteert faciliteerde faciliteerden gefaciliteerd gefaciliteerde
implementeren = implementeer implementeert implementeerde implementeerden geïmplementeerd geïmplementeerde
accepteren = accepteer accepteert accepteerde accepteerden geaccepteerd geaccepteerde
effectueren = effectueer effectueert effectueerde effectueerden geëffectueerd geëffectueerde
uniformeren = uniformeer uniformeert uniformeerde uniformeerden geüniformeerd geüniformeerde
waarderen = waardeer waardeert waardeerde waardeerden gewaardeerd gewaardeerde
faxen = fax faxt faxte faxten gefaxt gefaxte
duwen = duw duwt duwde duwden geduwd geduwde
bouwen = bouw bouwt bouwde bouwden gebouwd gebouwde
groeien = groei groeit groeide groeiden gegroeid gegroeide
gooien = gooi gooit gooide gooiden gegooid gegooide
draaien = draai draait draaide draaiden gedraaid gedraaide
juichen = juich juicht juichte juichten gejuicht gejuichte
lachen = lach lacht lachte lachten gelachen gelachen
missen = mis mist miste misten gemist gemiste
passen = pas past paste pasten gepast gepaste
fietsen = fiets fietst fietste fietsten gefietst gefietste
kleuren = kleur kleurt kleurde kleurden gekleurd gekleurde
leren = leer leert leerde leerden geleerd geleerde
sturen = stuur stuurt stuurde stuurden gestuurd gestuurde
huren = huur huurt huurde huurden gehuurd gehuurde
monitoren = monitor monitort monitorde monitorden gemonitord gemonitorde
updaten = update updatet updatete updateten geüpdatet geüpdatete
plannen = plan plant plande planden gepland geplande
downloaden = download downloadt downloadde downloadden gedownload gedownloade
managen = manage managet managede manageden gemanaged gemanagede
mailen = mail mailt mailde mailden gemaild gemailde
"""
TABLE = [line.split(" = ") for line in VERBS.strip().splitlines()]


def test_the_table_is_long_enough_to_say_something() -> None:
    assert len(TABLE) >= 120


@pytest.mark.parametrize(("infinitive", "forms"), TABLE)
def test_forms_of_a_verb(infinitive: str, forms: str) -> None:
    verb = conjugate(infinitive)
    asked = (Form.STEM, Form.THIRD, Form.PAST, Form.PAST_PLURAL, Form.PARTICIPLE, Form.PARTICIPLE_E)
    assert " ".join(verb.form(form) for form in asked) == forms
    assert verb.form(Form.PLURAL) == verb.form(Form.INFINITIVE) == infinitive
    assert verb.form(Form.TE_INFINITIVE) == f"te {infinitive}"
    assert verb.form(Form.PRESENT_PARTICIPLE_E) == f"{infinitive}de"


@pytest.mark.parametrize(
    ("infinitive", "you"),
    [("hebben", "hebt"), ("zijn", "bent"), ("kunnen", "kunt"), ("willen", "wilt"), ("mogen", "mag")],
)
def test_some_verbs_have_a_form_of_their_own_for_you(infinitive: str, you: str) -> None:
    assert conjugate(infinitive).form(Form.SECOND) == you


@pytest.mark.parametrize(
    ("written", "forms"),
    [
        ("geven", "geven|te geven|geeft|gaf|gegeven|gegeven"),
        ("in|dienen", "indienen|in te dienen|indient|indiende|ingediend|ingediende"),
        ("aan|bevelen", "aanbevelen|aan te bevelen|aanbeveelt|aanbeval|aanbevolen|aanbevolen"),
        ("voor|bereiden", "voorbereiden|voor te bereiden|voorbereidt|voorbereidde|voorbereid|voorbereide"),
        ("terug|vragen", "terugvragen|terug te vragen|terugvraagt|terugvroeg|teruggevraagd|teruggevraagde"),
        ("kenbaar maken", "kenbaar maken|kenbaar te maken|kenbaar maakt|kenbaar maakte|kenbaar gemaakt|"),
        ("laten weten", "laten weten|te laten weten|laat weten|liet weten||"),
        ("zo in|delen", "zo indelen|zo in te delen|zo indeelt|zo indeelde|zo ingedeeld|zo ingedeelde"),
    ],
)
def test_forms_of_a_verb_with_what_belongs_to_it(written: str, forms: str) -> None:
    asked = (Form.INFINITIVE, Form.TE_INFINITIVE, Form.THIRD, Form.PAST, Form.PARTICIPLE, Form.PARTICIPLE_E)
    assert "|".join(phrase(written).joined(form) for form in asked) == forms


def test_what_an_editor_knows_a_verb_by() -> None:
    assert [phrase(written).written for written in ("in|dienen", "zorgen + voor", "laten weten")] == [
        "indienen",
        "zorgen voor",
        "laten weten",
    ]


@given(st.sampled_from("tkfsp"), st.sampled_from("aeiou"), st.sampled_from("bdfgklmnprst"))
def test_kofschip_decides_the_past(last: str, vowel: str, first: str) -> None:
    verb = conjugate(f"x{first}{vowel}{last}{last}en")
    assert verb.past == f"{verb.stem}te"
    assert verb.participle == (f"ge{verb.stem}" if last == "t" else f"ge{verb.stem}t")


@given(st.text("abdefgklmnoprstuvwz", min_size=2, max_size=9))
def test_any_root_gives_forms_without_a_crash(root: str) -> None:
    verb = conjugate(f"{root}en")
    for form in Form:
        assert verb.form(form)
    assert verb.past_plural.endswith("n")
    assert verb.participle[-1] in "tdn"


@given(st.sampled_from([line[0] for line in TABLE]), st.sampled_from(["aan", "in", "uit", "terug", "op"]))
def test_a_particle_changes_nothing_in_the_verb(infinitive: str, particle: str) -> None:
    verb, with_particle = conjugate(infinitive), phrase(f"{particle}|{infinitive}")
    for form in (Form.THIRD, Form.PAST, Form.PARTICIPLE):
        assert with_particle.joined(form) == particle + verb.form(form)
    assert with_particle.joined(Form.TE_INFINITIVE) == f"{particle} te {infinitive}"


PLURALS = """
eis eisen, tarief tarieven, voorwaarde voorwaarden, kopie kopieën, manier manieren, plan plannen, fout fouten,
verschil verschillen, prijs prijzen, brief brieven, regeling regelingen, overheid overheden, moeder moeders,
auto auto’s, foto foto’s,
idee ideeën, instantie instanties, bedrag bedragen, advies adviezen, taak taken, reden redenen, werkwijze werkwijzen,
rapportage rapportages, maatregel maatregelen, budget budgetten, eigenaar eigenaren, deelnemer deelnemers, lid leden,
eigenschap eigenschappen
"""


@pytest.mark.parametrize("pair", PLURALS.replace("\n", " ").split(","))
def test_plurals(pair: str) -> None:
    singular, plural = pair.split()
    assert plural_of(singular) == plural


def test_of_several_words_the_last_one_goes_in_the_plural() -> None:
    assert plural_of("belangrijkste taak") == "belangrijkste taken"


def test_a_noun_as_the_list_has_it() -> None:
    assert noun("het verzoek")[:] == ("het", "verzoek", "verzoeken")
    assert noun("de casus/casussen")[:] == ("de", "casus", "casussen")
    assert noun("het draagvlak/")[:] == ("het", "draagvlak", "")
    assert noun("de /bescheiden")[:] == ("de", "", "bescheiden")


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("groot", "grote groter grotere grootst grootste"),
        ("snel", "snelle sneller snellere snelst snelste"),
        ("adequaat", "adequate adequater adequatere adequaatst adequaatste"),
        ("essentieel", "essentiële essentiëler essentiëlere essentieelst essentieelste"),
        ("duidelijk", "duidelijke duidelijker duidelijkere duidelijkst duidelijkste"),
        ("zeker", "zekere zekerder zekerdere zekerst zekerste"),
        ("precair", "precaire precairder precairdere precairst precairste"),
        ("serieus", "serieuze serieuzer serieuzere serieust serieuste"),
        ("actief", "actieve actiever actievere actiefst actiefste"),
        ("algemeen", "algemene algemener algemenere algemeenst algemeenste"),
        ("clandestien", "clandestiene clandestiener clandestienere clandestienst clandestienste"),
        ("goed", "goede beter betere best beste"),
        ("half", "halve halver halvere halfst halfste"),
        ("vies", "vieze viezer viezere viest vieste"),
    ],
)
def test_forms_of_an_adjective(word: str, forms: str) -> None:
    asked = (Step.E, Step.MORE, Step.MORE_E, Step.MOST, Step.MOST_E)
    assert " ".join(inflected(word, step) for step in asked) == forms


def test_some_adjectives_stay_as_they_are() -> None:
    assert [with_e(word) for word in ("gratis", "extra", "eigen", "privé", "gegeven", "oranje")] == [
        "gratis", "extra", "eigen", "privé", "gegeven", "oranje",
    ]  # fmt: skip
    assert inflected("heel belangrijk", Step.E) == "heel belangrijke"
    assert inflected("heel belangrijk", Step.MORE) == ""


@pytest.mark.parametrize(
    "word", "groot snel nieuw duidelijk boos lief adequaat vast bepaald half zeker dik goed veilig stijf".split()
)
def test_e_can_be_taken_off_again(word: str) -> None:
    assert without_e(with_e(word)) == word
