### Finnish: the sinä form (mostly in verb endings), as Finnish shops write, so there is no .familiar. ”…” as quotation marks, no
### exclamation marks. A help article is “ohje”, a request “yhteydenotto”, the access code “pääsykoodi”; its reference is “tapausnumero”,
### because “viitenumero” belongs to a bank transfer. Language names cannot be inflected, so the sentences keep them in the nominative.

## The launcher, and what surrounds every view

launcher-label = Ohjeet ja tuki
home-title = Miten voimme auttaa?
nav-home = Ohjeiden etusivu
language-label = Kieli
language-change = Vaihda
loading = Ladataan…
network-error = Tämä ei onnistunut. Tarkista verkkoyhteys ja yritä uudelleen.

## Home

search-label = Hae ohjeista
search-button = Hae
articles-heading = Hyvä tietää
subjects-heading = Aiheet
contact-heading = Ota yhteyttä
requests-heading = Omat yhteydenotot
request-find = Etsi yhteydenotto

## Ways to reach a person, where the site gives no name of its own

channel-phone = Soita meille
channel-email = Lähetä sähköpostia
channel-message = Kirjoita meille
channel-callback = Varaa puheluaika
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Lisää apua

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Haulla ”{ $query }” ei löytynyt mitään
        [one] Haulla ”{ $query }” löytyi { $count } ohje
       *[other] Haulla ”{ $query }” löytyi { $count } ohjetta
    }
results-subject = { $name }
results-ask = Mitä etsit?
results-hint = Kokeile muita hakusanoja tai kirjoita meille.
# $wanted, $shown (Text) names of languages
results-fallback = Valittu kieli on { $wanted }, mutta sillä ei löytynyt ohjeita. Näiden ohjeiden kieli on { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Valittu kieli on { $wanted }, mutta tämän ohjeen kieli on toistaiseksi { $shown }.
# $date (Text) a day
article-updated = Päivitetty { $date }
article-question = Oliko tästä apua?
article-yes = Kyllä
article-no = Ei
article-thanks = Mukava kuulla. Kiitos.
article-sorry = Ikävä kuulla. Kirjoita meille, niin autamme.
article-related = Lisää samasta aiheesta

## Contact form

contact-title = Kirjoita meille
contact-intro = Kerro, missä voimme auttaa. Saat tapausnumeron ja voit palata asiaan milloin vain.
field-message = Viesti
field-name = Nimi
field-email = Sähköposti
field-phone = Puhelin
field-optional = valinnainen
contact-send = Lähetä
contact-sending = Lähetetään…
contact-network-error = Viestisi ei lähtenyt, mutta se on tallessa tässä. Tarkista verkkoyhteys ja yritä uudelleen.
contact-other-ways = Muut yhteydenottotavat
contact-suggestions = Löytyisikö vastaus täältä?
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Vastauksen kieli: { $languages }.

## Request

request-title = Viestisi on perillä
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Tapausnumerosi on { $reference }. Palaamme asiaan.
request-status-open = Odottaa vastaustamme
request-status-answered = Vastattu
request-reference = Tapausnumero
request-code = Pääsykoodi
request-keep = Säilytä molemmat. Niillä avaat yhteydenoton uudelleen millä tahansa laitteella.
request-you = Sinä
request-team = Tiimimme
lookup-title = Etsi yhteydenotto
lookup-intro = Sait tapausnumeron ja pääsykoodin, kun kirjoitit meille.
lookup-open = Avaa

## The public help centre, where views are pages of their own

centre-skip = Siirry sisältöön
centre-languages = Muut kielet

## What is wrong with a field, and what to do

# $max (Number) characters
error-message-missing = Kirjoita ensin viesti.
error-too-long =
    { $max ->
        [one] Teksti on liian pitkä. Siinä saa olla enintään { $max } merkki.
       *[other] Teksti on liian pitkä. Siinä saa olla enintään { $max } merkkiä.
    }
error-control = Tekstissä on merkkejä, joita ei voi lähettää. Kirjoita se uudelleen ilman niitä.
error-email = Tämä ei ole sähköpostiosoite. Kirjoita se muodossa nimi@example.com.
error-phone = Tämä ei ole puhelinnumero. Kirjoita se maatunnuksen kanssa: +358 12 345 6789.
error-type = Tämän on oltava tekstiä.
error-zone = Emme tunne tätä aikavyöhykettä. Kirjoita esimerkiksi Europe/Helsinki.
error-locale = Tämä ei ole kielikoodi. Kirjoita esimerkiksi fi tai pt-BR.
error-page = Tämä ei ole verkkosivun osoite.

## Problems: a heading, then what to do

problem-site = Emme tunnista tätä sivustoa
problem-site-detail = Tarkista osoite tai sivuston nimi script-tagista.
problem-page = Tätä sivua ei löydy
problem-page-detail = Se on ehkä siirretty. Etsi sitä ohjeista tai kirjoita meille.
problem-article = Tätä ohjetta ei löydy
problem-article-detail = Se on ehkä korvattu toisella. Hae ohjeista tai kirjoita meille.
problem-request = Emme voi avata yhteydenottoa
problem-request-detail = Tarkista tapausnumero ja pääsykoodi: jompikumpi on väärin.
problem-invalid = Jokin kaipaa vielä korjausta
problem-invalid-detail = Tarkista merkityt kentät.
problem-json = Tätä ei voitu lukea
problem-json-detail = Sisältö ei ole kelvollista JSONia eikä lomaketietoja.
problem-media = Tällaista sisältöä ei oteta vastaan
problem-media-detail = Lähetä JSON tai lomake.
problem-large = Sisältö on liian suuri
# $max (Number) kilobytes
problem-large-detail = Voit lähettää enintään { $max } kilotavua. Lyhennä sisältöä ja yritä uudelleen.
problem-origin = Lähettäminen ei onnistu tältä sivulta
problem-origin-detail = Avaa ohjeet suoraan verkkokaupasta ja yritä uudelleen.
problem-method = Tämä ei onnistu täällä
problem-method-detail = Osoite on olemassa, mutta se ei tue tällaista kutsua.
problem-key = Tämä on jo lähetetty eri sisällöllä
problem-key-detail = Lataa lomake uudelleen ja lähetä se vielä kerran.
problem-key-bad = Idempotency-Key ei kelpaa
problem-key-bad-detail = Käytä 1–200 näkyvää ASCII-merkkiä.
problem-token = Tämä vaatii kirjautumisen
problem-token-detail = Lähetä ylläpitäjän token muodossa ”Authorization: Bearer …”.
problem-content = Tätä sisältöä ei voi julkaista
problem-call = Tällaiseen kutsuun ei voi vastata
problem-store = Tallennus ei juuri nyt onnistu
problem-store-detail = Mitään ei kadonnut: tekstisi on yhä lomakkeessa. Yritä hetken kuluttua uudelleen tai ota yhteyttä muulla tavalla.
problem-server = Meillä tapahtui virhe
problem-server-detail = Yritä hetken kuluttua uudelleen.
