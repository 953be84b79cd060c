### Slovak: polite vy (lower case), `.familiar` is ty; buttons are infinitives. Past tenses that would show the reader’s gender are avoided.
### „…“ as quotation marks; U+00A0 after one-letter words. Help article: článok; request: požiadavka; reference: číslo požiadavky; access code: prístupový kód.
### Language names stay nominative (slovenčina): they are subjects, follow “jazyk” or a colon.

## The launcher, and what surrounds every view

launcher-label = Pomoc
home-title = S čím vám pomôžeme?
    .familiar = S čím ti pomôžeme?
nav-home = Centrum pomoci
language-label = Jazyk
language-change = Zmeniť
loading = Načítava sa…
network-error = Nepodarilo sa to. Skontrolujte pripojenie a skúste to znova.
    .familiar = Nepodarilo sa to. Skontroluj pripojenie a skús to znova.

## Home

search-label = Hľadať v centre pomoci
search-button = Hľadať
articles-heading = Čo sa oplatí vedieť
subjects-heading = Témy
contact-heading = Ozvite sa nám
    .familiar = Ozvi sa nám
requests-heading = Vaše požiadavky
    .familiar = Tvoje požiadavky
request-find = Nájsť požiadavku

## Ways to reach a person, where the site gives no name of its own

channel-phone = Zavolať
channel-email = Poslať e-mail
channel-message = Napísať správu
channel-callback = Dohodnúť si hovor
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Ďalšia pomoc

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Pre „{ $query }“ sme nič nenašli
        [one] { $count } článok pre „{ $query }“
        [few] { $count } články pre „{ $query }“
        [many] { $count } článku pre „{ $query }“
       *[other] { $count } článkov pre „{ $query }“
    }
results-subject = { $name }
results-ask = Čo hľadáte?
    .familiar = Čo hľadáš?
results-hint = Skúste iné slová alebo nám napíšte.
    .familiar = Skús iné slová alebo nám napíš.
# $wanted, $shown (Text) names of languages
results-fallback = Pre jazyk { $wanted } sme nič nenašli. Jazyk týchto článkov: { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Pri tomto článku zatiaľ chýba { $wanted }. Jazyk tejto verzie: { $shown }.
# $date (Text) a day
article-updated = Aktualizované { $date }
article-question = Pomohlo vám to?
    .familiar = Pomohlo ti to?
article-yes = Áno
article-no = Nie
article-thanks = To nás teší. Ďakujeme.
article-sorry = To nás mrzí. Napíšte nám a pomôžeme vám.
    .familiar = To nás mrzí. Napíš nám a pomôžeme ti.
article-related = Viac k téme

## Contact form

contact-title = Napíšte nám
    .familiar = Napíš nám
contact-intro = Napíšte, čo potrebujete. Dostanete číslo požiadavky a môžete sa k nej kedykoľvek vrátiť.
    .familiar = Napíš, čo potrebuješ. Dostaneš číslo požiadavky a môžeš sa k nej kedykoľvek vrátiť.
field-message = Správa
field-name = Meno
field-email = E-mail
field-phone = Telefón
field-optional = nepovinné
contact-send = Odoslať
contact-sending = Odosiela sa…
contact-network-error = Správa sa neodoslala, ale zostala tu. Skontrolujte pripojenie a skúste to znova.
    .familiar = Správa sa neodoslala, ale zostala tu. Skontroluj pripojenie a skús to znova.
contact-other-ways = Ďalšie možnosti kontaktu
contact-suggestions = Možno je odpoveď už tu
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Jazyk našich odpovedí: { $languages }.

## Request

request-title = Vaša správa dorazila
    .familiar = Tvoja správa dorazila
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Číslo požiadavky je { $reference }. Ozveme sa vám.
    .familiar = Číslo požiadavky je { $reference }. Ozveme sa ti.
request-status-open = Čaká na našu odpoveď
request-status-answered = Zodpovedané
request-reference = Číslo požiadavky
request-code = Prístupový kód
request-keep = Odložte si oboje: požiadavku tak znova otvoríte na akomkoľvek zariadení.
    .familiar = Odlož si oboje: požiadavku tak znova otvoríš na akomkoľvek zariadení.
request-you = Vy
    .familiar = Ty
request-team = Náš tím
lookup-title = Nájsť požiadavku
lookup-intro = Číslo požiadavky a prístupový kód sa zobrazili po odoslaní správy.
lookup-open = Otvoriť

## The public help centre, where views are pages of their own

centre-skip = Prejsť na obsah
centre-languages = Ďalšie jazyky

## What is wrong with a field, and what to do

# $max (Number) characters
error-message-missing = Najprv napíšte správu.
    .familiar = Najprv napíš správu.
error-too-long =
    { $max ->
        [one] Text je príliš dlhý. Maximum je { $max } znak.
        [few] Text je príliš dlhý. Maximum sú { $max } znaky.
        [many] Text je príliš dlhý. Maximum je { $max } znaku.
       *[other] Text je príliš dlhý. Maximum je { $max } znakov.
    }
error-control = Text obsahuje znaky, ktoré sa nedajú odoslať. Napíšte ho znova bez nich.
    .familiar = Text obsahuje znaky, ktoré sa nedajú odoslať. Napíš ho znova bez nich.
error-email = Toto nie je e-mailová adresa. Správny tvar je meno@example.com.
error-phone = Toto nie je telefónne číslo. Zadajte číslice aj s predvoľbou krajiny: +421 2 1234 5678.
    .familiar = Toto nie je telefónne číslo. Zadaj číslice aj s predvoľbou krajiny: +421 2 1234 5678.
error-type = Tu musí byť text.
error-zone = Toto časové pásmo nepoznáme. Platné je napríklad Europe/Bratislava.
error-locale = Toto nie je kód jazyka. Platný je napríklad sk alebo pt-BR.
error-page = Toto nie je adresa stránky.

## Problems: a heading, then what to do

problem-site = Tento web nepoznáme
problem-site-detail = Skontrolujte adresu alebo názov webu v značke script.
    .familiar = Skontroluj adresu alebo názov webu v značke script.
problem-page = Táto stránka tu nie je
problem-page-detail = Možno sa presunula. Skúste ju nájsť v centre pomoci alebo nám napíšte.
    .familiar = Možno sa presunula. Skús ju nájsť v centre pomoci alebo nám napíš.
problem-article = Tento článok tu nie je
problem-article-detail = Možno ho nahradil iný. Pozrite sa do centra pomoci alebo nám napíšte.
    .familiar = Možno ho nahradil iný. Pozri sa do centra pomoci alebo nám napíš.
problem-request = Požiadavku nemôžeme otvoriť
problem-request-detail = Skontrolujte číslo požiadavky a prístupový kód: jeden z údajov nesedí.
    .familiar = Skontroluj číslo požiadavky a prístupový kód: jeden z údajov nesedí.
problem-invalid = Niečo treba opraviť
problem-invalid-detail = Pozrite sa na označené polia.
    .familiar = Pozri sa na označené polia.
problem-json = Obsah sa nepodarilo prečítať
problem-json-detail = Obsah nie je platný JSON ani formulár.
problem-media = Tento typ obsahu neprijímame
problem-media-detail = Poslať sa dá JSON alebo formulár.
problem-large = Obsah je príliš veľký
# $max (Number) kilobytes
problem-large-detail = Odoslať sa dá najviac { $max } kB. Skráťte text a skúste to znova.
    .familiar = Odoslať sa dá najviac { $max } kB. Skráť text a skús to znova.
problem-origin = Z tejto stránky sa nedajú posielať požiadavky
problem-origin-detail = Otvorte centrum pomoci priamo v e-shope a skúste to znova.
    .familiar = Otvor centrum pomoci priamo v e-shope a skús to znova.
problem-method = Tu to nefunguje
problem-method-detail = Adresa existuje, ale nie pre tento druh volania.
problem-key = Toto už bolo odoslané s iným obsahom
problem-key-detail = Načítajte formulár znova a odošlite ho ešte raz.
    .familiar = Načítaj formulár znova a odošli ho ešte raz.
problem-key-bad = Idempotency-Key sa nedá použiť
problem-key-bad-detail = Povolených je 1 až 200 viditeľných znakov ASCII.
problem-token = Na toto sa treba prihlásiť
problem-token-detail = Token prevádzkovateľa sa posiela ako „Authorization: Bearer …“.
problem-content = Tento obsah sa nedá zverejniť
problem-call = Takéto volanie sa nedá spracovať
problem-store = Teraz to nemôžeme uložiť
problem-store-detail = Nič sa nestratilo: text je stále vo formulári. Skúste to o chvíľu znova alebo nás kontaktujte inak.
    .familiar = Nič sa nestratilo: text je stále vo formulári. Skús to o chvíľu znova alebo nás kontaktuj inak.
problem-server = Niečo sa u nás pokazilo
problem-server-detail = Skúste to o chvíľu znova.
    .familiar = Skús to o chvíľu znova.
