### Slovak: polite vy (lower case), `.familiar` is ty; buttons are infinitives. Past tenses that would show the reader’s gender are avoided.
### „…“ as quotation marks; U+00A0 after one-letter words. Help article: článok; request: požiadavka; reference: číslo požiadavky; access code: prístupový kód.
### Language names stay nominative (slovenčina): they are subjects, follow “jazyk” or a colon. A call is hovor, a free time termín. Times are never inflected: a colon stands before them.

## The launcher, and what surrounds every view

launcher-label = Pomoc
launcher-offline = Bez pripojenia
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
requests-unread = Nová odpoveď
request-find = Nájsť požiadavku

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Ceny a platba
paying-currency = Mena
paying-methods = Spôsoby platby
payment-card = karta
payment-sepa = inkaso SEPA
payment-transfer = bankový prevod
payment-invoice = faktúra
payment-cod = dobierka
payment-konbini = platba v obchode konbini

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
article-missing = Čo vám chýbalo?
    .familiar = Čo ti chýbalo?
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
field-order = Číslo objednávky
contact-topic = Čoho sa to týka?
field-optional = nepovinné
contact-send = Odoslať
contact-sending = Odosiela sa…
contact-network-error = Nevieme, či správa dorazila, ale zostala tu. Skontrolujte pripojenie a skúste to znova.
    .familiar = Nevieme, či správa dorazila, ale zostala tu. Skontroluj pripojenie a skús to znova.
contact-other-ways = Ďalšie možnosti kontaktu
contact-suggestions = Možno je odpoveď už tu
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Jazyk našich odpovedí: { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open =
    { $kind ->
        [time] Otvorené do { $time }
        [tomorrow] Otvorené, zatvárame { $time }
       *[date] Otvorené, zatvárame: { $time }
    }
availability-open-always = Otvorené nepretržite
availability-closed =
    { $kind ->
        [time] Otvárame o { $time }
        [tomorrow] Otvárame { $time }
       *[date] Otvárame: { $time }
    }
availability-closed-long = Zatiaľ zatvorené
availability-unknown = Dnešné otváracie hodiny sa môžu líšiť
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } vášho času ({ $city })
    .familiar = { $time } tvojho času ({ $city })
hours-title = Otváracie hodiny
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = Vo vašom čase: { $city }, { $offset }
    .familiar = V tvojom čase: { $city }, { $offset }
hours-closed = Zatvorené
hours-all-day = Otvorené celý deň
# Hours with an open end. $from (Text) time of day
hours-from = od { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = nie je isté
# Instead of whether somebody is there. $note (Text) as above
availability-note = Práve teraz: { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] Odpovieme do { $time }.
        [tomorrow] Odpovieme najneskôr { $time }.
       *[date] Odpovieme najneskôr: { $time }.
    }

## Booking a call

callback-title = Dohodnúť si hovor
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Vyberte si termín a my vám zavoláme. Hovor trvá najviac { $minutes } minútu.
        [few] Vyberte si termín a my vám zavoláme. Hovor trvá najviac { $minutes } minúty.
        [many] Vyberte si termín a my vám zavoláme. Hovor trvá najviac { $minutes } minúty.
       *[other] Vyberte si termín a my vám zavoláme. Hovor trvá najviac { $minutes } minút.
    }
    .familiar =
        { $minutes ->
            [one] Vyber si termín a my ti zavoláme. Hovor trvá najviac { $minutes } minútu.
            [few] Vyber si termín a my ti zavoláme. Hovor trvá najviac { $minutes } minúty.
            [many] Vyber si termín a my ti zavoláme. Hovor trvá najviac { $minutes } minúty.
           *[other] Vyber si termín a my ti zavoláme. Hovor trvá najviac { $minutes } minút.
        }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Vaše časové pásmo: { $city }, { $offset }
    .familiar = Tvoje časové pásmo: { $city }, { $offset }
callback-zone-change = Zmeniť časové pásmo
callback-times = Termín hovoru
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } termín
        [few] { $count } termíny
        [many] { $count } termínu
       *[other] { $count } termínov
    }
callback-none = Momentálne nemáme voľný termín. Napíšte nám a nejaký nájdeme.
    .familiar = Momentálne nemáme voľný termín. Napíš nám a nejaký nájdeme.
callback-phone = Telefónne číslo, na ktoré máme zavolať
callback-note = Čoho sa hovor týka?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Na túto adresu pošleme potvrdenie a súbor do kalendára.
callback-book = Dohodnúť si hovor
callback-booking = Rezervujeme termín…
callback-network-error = Nevieme, či je hovor dohodnutý, ale vyplnené údaje zostali tu. Skontrolujte pripojenie a skúste to znova. Hovor nebude dohodnutý dvakrát.
    .familiar = Nevieme, či je hovor dohodnutý, ale vyplnené údaje zostali tu. Skontroluj pripojenie a skús to znova. Hovor nebude dohodnutý dvakrát.
callback-alternatives = Voľné termíny blízko vybraného času
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Hovor je dohodnutý: { $when }. Číslo rezervácie je { $reference }.

## A booked call

call-title = Váš hovor
    .familiar = Tvoj hovor
call-status-booked = Dohodnutý
call-status-cancelled = Zrušený
call-status-past = Termín tohto hovoru už uplynul
call-when = Termín
call-number = Zavoláme na číslo
call-reason = Prečo sme museli hovor zrušiť
call-move = Vybrať iný termín
call-move-title = Zmena termínu hovoru
call-move-button = Presunúť hovor
call-moving = Presúvame…
call-move-network-error = Nevieme, či sa hovor presunul. Skontrolujte pripojenie a skúste to znova.
    .familiar = Nevieme, či sa hovor presunul. Skontroluj pripojenie a skús to znova.
call-cancel = Zrušiť hovor
call-cancel-question = Naozaj chcete tento hovor zrušiť?
    .familiar = Naozaj chceš tento hovor zrušiť?
call-calendar = Pridať do kalendára
call-file = Súbor kalendára (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Hovor: { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Zavoláme na číslo { $phone }. Číslo rezervácie: { $reference }
call-reference = Číslo rezervácie
call-keep = Odložte si oboje: hovor tak presuniete alebo zrušíte na akomkoľvek zariadení.
    .familiar = Odlož si oboje: hovor tak presunieš alebo zrušíš na akomkoľvek zariadení.

## Choosing a time zone

zones-title = Vyberte si časové pásmo
    .familiar = Vyber si časové pásmo
zones-search = Mesto
zones-none = Také mesto sme nenašli. Skúste väčšie mesto v okolí.
    .familiar = Také mesto sme nenašli. Skús väčšie mesto v okolí.

## Request

request-title = Vaša správa dorazila
    .familiar = Tvoja správa dorazila
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Číslo požiadavky je { $reference }. Ozveme sa vám.
    .familiar = Číslo požiadavky je { $reference }. Ozveme sa ti.
request-status-open = Čaká na našu odpoveď
request-status-answered = Zodpovedané
request-status-resolved = Vybavené
request-next = Naša odpoveď sa zobrazí tu.
# The heading once somebody has answered
request-conversation = Vaša konverzácia s nami
    .familiar = Tvoja konverzácia s nami
# Label of the field in which the visitor writes back
reply-message = Vaša správa
    .familiar = Tvoja správa
request-reference = Číslo požiadavky
request-code = Prístupový kód
request-keep = Odložte si oboje: požiadavku tak znova otvoríte na akomkoľvek zariadení.
    .familiar = Odlož si oboje: požiadavku tak znova otvoríš na akomkoľvek zariadení.
request-you = Vy
    .familiar = Ty
request-team = Náš tím
# While both are there: above the field, and at the customer's own last message.
live-typing = Píše sa odpoveď…
live-here = Práve sme tu
# $names: the first names of some of them, as a list.
live-here-names = Práve sú tu: { $names }
live-sent = Odoslané
live-read = Prečítané
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Ospravedlňujeme sa za čakanie: momentálne nie je nikto voľný.
live-later-mail = Odpoveď príde aj e-mailom na adresu { $address }.
live-handed = Náš tím práve skončil. Odtiaľto pokračujú kolegovia, ktorí sú ešte k dispozícii.
# A box to tick.
live-sound = Zvuk pri novej správe
# A button above a long conversation.
request-earlier = Staršie správy
lookup-title = Nájsť požiadavku
lookup-intro = Číslo požiadavky a prístupový kód sa zobrazili po odoslaní správy.
lookup-open = Otvoriť

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Ako sme si počínali?
rating-csat-1 = Zle
rating-csat-2 = Nie veľmi dobre
rating-csat-3 = Ujde to
rating-csat-4 = Dobre
rating-csat-5 = Veľmi dobre
rating-ces = Aké ľahké bolo získať pomoc?
rating-ces-1 = Veľmi ťažké
rating-ces-2 = Ťažké
rating-ces-3 = Niečo medzi
rating-ces-4 = Ľahké
rating-ces-5 = Veľmi ľahké
rating-nps = Aké je pravdepodobné, že nás odporučíte?
    .familiar = Aké je pravdepodobné, že nás odporučíš?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Veľmi nepravdepodobné
rating-nps-high = Veľmi pravdepodobné
rating-comment = Čo by sme mali vedieť?
rating-skip = Bez odpovede
rating-thanks = Ďakujeme za odpoveď.
rating-change = Odpoveď možno zmeniť počas jedného dňa.

## What is kept while there is no connection

outbox-waiting = Uložené. Odošle sa, keď budete znova online.
    .familiar = Uložené. Odošle sa, keď budeš znova online.
outbox-take-back = Vziať späť
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Vaša správa bola odoslaná. Číslo požiadavky je { $reference }.
    .familiar = Tvoja správa bola odoslaná. Číslo požiadavky je { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Naše centrum pomoci je momentálne nedostupné. Zastihnete nás tu:
    .familiar = Naše centrum pomoci je momentálne nedostupné. Zastihneš nás tu:

## The public help centre, where views are pages of their own

centre-skip = Prejsť na obsah
centre-languages = Ďalšie jazyky
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Zobraziť všetko ({ $count })
# Above the list of an article’s parts
centre-contents = Na tejto stránke
centre-markets = Krajina alebo oblasť

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Najprv napíšte správu.
    .familiar = Najprv napíš správu.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] Text je príliš dlhý. Maximum je { $max } znak.
        [few] Text je príliš dlhý. Maximum sú { $max } znaky.
        [many] Text je príliš dlhý. Maximum je { $max } znaku.
       *[other] Text je príliš dlhý. Maximum je { $max } znakov.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = Znak „{ $character }“ sem nepatrí. Odstráňte ho.
    .familiar = Znak „{ $character }“ sem nepatrí. Odstráň ho.
error-email = Toto nie je e-mailová adresa. Správny tvar je meno@example.com.
error-phone = Toto nie je telefónne číslo. Zadajte číslice aj s predvoľbou krajiny: +421 2 1234 5678.
    .familiar = Toto nie je telefónne číslo. Zadaj číslice aj s predvoľbou krajiny: +421 2 1234 5678.
error-phone-missing = Potrebujeme číslo, na ktoré máme zavolať.
error-phone-unknown = Na toto číslo sa nedá zavolať. Skontrolujte ho a začnite predvoľbou krajiny: +421 2 1234 5678.
    .familiar = Na toto číslo sa nedá zavolať. Skontroluj ho a začni predvoľbou krajiny: +421 2 1234 5678.
error-start-missing = Najprv vyberte termín.
    .familiar = Najprv vyber termín.
error-start = Toto nie je dátum s časom. Platný je napríklad 2026-11-23T09:00:00Z.
error-type = Tu musí byť text.
error-field = Také pole neexistuje.
error-name = Napíšte meno alebo názov, najviac 120 znakov.
    .familiar = Napíš meno alebo názov, najviac 120 znakov.
rating-missing = Chýba odpoveď.
error-consent = Zaškrtnite prosím políčko so súhlasom.
    .familiar = Zaškrtni prosím políčko so súhlasom.
error-consent-new = Text súhlasu sa zmenil. Prečítajte si ho prosím a súhlaste znova.
    .familiar = Text súhlasu sa zmenil. Prečítaj si ho prosím a súhlas znova.
error-choice = Vyberte jednu z ponúkaných hodnôt.
    .familiar = Vyber jednu z ponúkaných hodnôt.
error-call-ahead = Tento hovor ešte len bude.
error-tags = Povolených je najviac 20 štítkov, každý s dĺžkou najviac 50 znakov.
error-snooze = Vyberte čas v budúcnosti.
    .familiar = Vyber čas v budúcnosti.
error-times = Koniec musí nasledovať po začiatku.
error-merge = Tieto dve konverzácie sa nedajú zlúčiť. Jedna z nich je rezervovaný hovor alebo už bola zlúčená. Vyberte inú.
error-merge-region = Konverzácie uložené v rôznych regiónoch sa nedajú zlúčiť. Odpovedzte na každú zvlášť.
error-addressee = Uveďte e-mailovú adresu, telefónne číslo alebo ID zákazníka.
error-hold = Napíšte, prečo sa to musí uchovať.
    .familiar = Napíš, prečo sa to musí uchovať.
error-zone = Toto časové pásmo nepoznáme. Platné je napríklad Europe/Bratislava.
error-locale = Toto nie je kód jazyka. Platný je napríklad sk alebo pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Som človek, nie program
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Uložené. Odošle sa po ďalšom prihlásení.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

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
problem-conversation = Konverzácia s týmto číslom neexistuje alebo patrí inému tímu.
problem-gone = Toto už bolo vymazané
problem-gone-detail = To, čo posielate, patrilo k niečomu, čo bolo medzitým vymazané. Ak stále potrebujete pomoc, napíšte nám znova.
    .familiar = To, čo posielaš, patrilo k niečomu, čo bolo medzitým vymazané. Ak stále potrebuješ pomoc, napíš nám znova.
problem-held = Teraz to nemožno vymazať
problem-held-detail = Zákon nám zatiaľ ukladá uchovávať to. Ak chcete vedieť viac, opýtajte sa nás.
    .familiar = Zákon nám zatiaľ ukladá uchovávať to. Ak chceš vedieť viac, opýtaj sa nás.
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
problem-method-detail = Adresa existuje, ale túto metódu neprijíma.
problem-key = Toto už bolo odoslané s iným obsahom
problem-key-detail = Načítajte formulár znova a odošlite ho ešte raz.
    .familiar = Načítaj formulár znova a odošli ho ešte raz.
problem-key-bad = Idempotency-Key sa nedá použiť
problem-key-bad-detail = Povolených je 1 až 200 viditeľných znakov ASCII.
problem-token = Na toto sa treba prihlásiť
problem-token-detail = Token prevádzkovateľa sa posiela ako „Authorization: Bearer …“.
problem-call = V tejto podobe sa nedá odpovedať
query-team = Taký tím neexistuje.
query-day = Deň musí byť dátum. Príklad: 2026-11-23.
query-cursor = Tento kurzor nepochádza zo skoršej odpovede.
query-filter = Podľa tejto hodnoty sa zoznam nedá filtrovať. Vyberte jednu z ponúkaných hodnôt.
query-person = Uveďte phone alebo customer.
query-whom = Uveďte, o koho údaje ide, a to práve jedným z polí: email, phone, customer.
# $max (Number) characters
query-reason = Chýba dôvod, ktorý si návštevník prečíta. Najväčšia dĺžka: { $max }.
problem-slot = Tento termín už nie je voľný
problem-slot-detail = Vyberte si iný. Vyplnené údaje zostali tu.
    .familiar = Vyber si iný. Vyplnené údaje zostali tu.
problem-call-fixed = Tento hovor sa už nedá zmeniť
problem-call-fixed-detail = Termín hovoru už uplynul alebo bol hovor zrušený. Môžete si dohodnúť nový.
    .familiar = Termín hovoru už uplynul alebo bol hovor zrušený. Môžeš si dohodnúť nový.
problem-forbidden = Na toto nemáte oprávnenie
    .familiar = Na toto nemáš oprávnenie
problem-forbidden-detail = Požiadajte o to správcu vo svojom tíme.
    .familiar = Požiadaj o to správcu vo svojom tíme.
problem-missing = Táto položka už neexistuje
problem-missing-detail = Medzitým ju niekto odstránil. Načítajte zoznam znova.
    .familiar = Medzitým ju niekto odstránil. Načítaj zoznam znova.
problem-address = Táto adresa je už obsadená
problem-address-detail = Túto e-mailovú adresu má niekto iný z vášho tímu.
    .familiar = Túto e-mailovú adresu má niekto iný z tvojho tímu.
problem-admin = Toto je jediný správca
problem-admin-detail = Najprv udeľte oprávnenie správcu niekomu inému.
    .familiar = Najprv udeľ oprávnenie správcu niekomu inému.
problem-newer = Pribudlo niečo nové
problem-newer-detail = Prečítajte si, čo medzitým pribudlo, a svoj text odošlite znova.
    .familiar = Prečítaj si, čo medzitým pribudlo, a svoj text odošli znova.
problem-rating = Toto zatiaľ nemožno hodnotiť
problem-rating-detail = Hodnotiť možno, keď bude požiadavka vybavená.
problem-rating-fixed = Túto odpoveď už nemožno zmeniť
problem-rating-fixed-detail = Odpovede možno meniť len počas jedného dňa.
problem-callbacks = Tu sa nedá dohodnúť hovor
problem-callbacks-detail = Napíšte nám alebo nás kontaktujte inak.
    .familiar = Napíš nám alebo nás kontaktuj inak.
problem-bookings = Príliš veľa dohodnutých hovorov
problem-bookings-detail = Máte už dohodnutých toľko hovorov, koľko si jeden človek môže dohodnúť. Niektorý zrušte, počkajte, kým prebehne, alebo nám napíšte.
    .familiar = Máš už dohodnutých toľko hovorov, koľko si jeden človek môže dohodnúť. Niektorý zruš, počkaj, kým prebehne, alebo nám napíš.
problem-limit = Príliš veľa odoslaní v krátkom čase
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Nič sa nestratilo. Skúste to znova o { $minutes } minútu alebo nás kontaktujte inak.
        [few] Nič sa nestratilo. Skúste to znova o { $minutes } minúty alebo nás kontaktujte inak.
        [many] Nič sa nestratilo. Skúste to znova o { $minutes } minúty alebo nás kontaktujte inak.
       *[other] Nič sa nestratilo. Skúste to znova o { $minutes } minút alebo nás kontaktujte inak.
    }
    .familiar =
        { $minutes ->
            [one] Nič sa nestratilo. Skús to znova o { $minutes } minútu alebo nás kontaktuj inak.
            [few] Nič sa nestratilo. Skús to znova o { $minutes } minúty alebo nás kontaktuj inak.
            [many] Nič sa nestratilo. Skús to znova o { $minutes } minúty alebo nás kontaktuj inak.
           *[other] Nič sa nestratilo. Skús to znova o { $minutes } minút alebo nás kontaktuj inak.
        }
problem-identity = Nepodarilo sa overiť, kto ste
    .familiar = Nepodarilo sa overiť, kto si
problem-identity-detail = Znova sa prihláste v e-shope, obnovte stránku a skúste to ešte raz.
    .familiar = Znova sa prihlás v e-shope, obnov stránku a skús to ešte raz.
problem-challenge = Nepodarilo sa overiť, že ste človek
    .familiar = Nepodarilo sa overiť, že si človek
problem-challenge-detail = Skúste to znova alebo nás kontaktujte inak. Vyplnené údaje zostali tu.
    .familiar = Skús to znova alebo nás kontaktuj inak. Vyplnené údaje zostali tu.
problem-store = Teraz to nemôžeme uložiť
problem-store-detail = Nič sa nestratilo: text je stále vo formulári. Skúste to o chvíľu znova alebo nás kontaktujte inak.
    .familiar = Nič sa nestratilo: text je stále vo formulári. Skús to o chvíľu znova alebo nás kontaktuj inak.
problem-server = Niečo sa u nás pokazilo
problem-server-detail = Skúste to o chvíľu znova.
    .familiar = Skús to o chvíľu znova.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Prihlásiť sa
enter-intro = Tento odkaz platí na jedno prihlásenie.
enter-spent = Tento odkaz už neplatí: bol použitý alebo je príliš starý. Požiadajte o nový správcu vo svojom tíme.
enter-none = Nie ste prihlásení. Otvorte odkaz, ktorý vám pošle správca vo vašom tíme.
enter-unknown = Nikto v tomto tíme nemá túto e-mailovú adresu.
enter-failed = Prihlásenie sa nepodarilo.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Požiadavka { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Odpoveď: { $name }
mail-reply = Odpovede na tento e-mail nám prídu.
# Below the answer; links follow, or the names of the files alone
mail-files = Súbory k tejto odpovedi:
# $date (Text) such as 29 December 2026
mail-files-until = Odkazy na súbory platia do { $date }.
# An address follows
mail-open = Celú konverzáciu možno otvoriť s prístupovým kódom:
# $brand (Text) the shop’s name
mail-footer = Tento e-mail posiela { $brand }, pretože táto adresa bola uvedená v požiadavke.
# Before the question how it was. $reference (Text) as above
mail-done = Požiadavka { $reference } je vybavená.
# To the team: the subject. $reference (Text) as above
mail-notice = Nová požiadavka { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Váš hovor { $reference }
    .familiar = Tvoj hovor { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Hovor je presunutý. Nový termín: { $when }.
# $when (Text) as above
mail-call-cancelled = Hovor je zrušený: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Otvorením priloženého súboru si aktualizujete kalendár.
    .familiar = Otvorením priloženého súboru si aktualizuješ kalendár.
# An address follows
mail-call-open = Hovor možno presunúť alebo zrušiť s prístupovým kódom:
# $brand (Text) the shop’s name
mail-call-footer = Tento e-mail posiela { $brand }, pretože táto adresa bola uvedená pri dohodnutí hovoru.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Nový hovor { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Presunutý hovor { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Zrušený hovor { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Fotky alebo PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF alebo PDF, každý do { $max } MB.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = Súbor „{ $name }“ sa nedá odoslať. Odoslať sa dajú fotky (JPEG, PNG, WebP, GIF) a PDF.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = Súbor „{ $name }“ je príliš veľký. Súbor môže mať najviac { $max } MB.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = Obrázok „{ $name }“ má príliš veľa pixelov. Obrázok môže mať najviac { $max } megapixelov.
# $name (Text) what the file is called
error-file-broken = Súbor „{ $name }“ je prázdny alebo poškodený a nedá sa odoslať.
# $max (Number) files
error-files-many = Príliš veľa súborov naraz. Najviac na jednu správu: { $max }.
error-files-full = V tejto konverzácii už na súbory nie je miesto. V novej požiadavke áno.
error-files-day = V tejto konverzácii dnes už na súbory nie je miesto. Zajtra opäť bude.
error-file-gone = Jeden súbor už nie je k dispozícii. Treba ho vybrať znova.
# $max (Number) megabytes
error-files-large = Súbory sú spolu príliš veľké. Do jednej správy sa zmestí najviac { $max } MB.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Vaše údaje
    .familiar = Tvoje údaje
own-export = Stiahnuť kópiu
own-files = Uložte si aj súbory: odkazy v kópii fungujú jeden deň.
    .familiar = Ulož si aj súbory: odkazy v kópii fungujú jeden deň.
own-erase = Vymazať túto konverzáciu
own-sure = Naozaj vymazať? Nedá sa to vrátiť späť.
own-yes = Áno, vymazať
own-erased = Vymazané. Číslo potvrdenia: { $receipt }
own-pending = Vymaže sa, len čo úložisko odpovie. Číslo potvrdenia: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Oznamy
notices-dismiss = Skryť oznam
kept-what = Len v tomto prehliadači sa uchovávajú: koncepty, správy čakajúce na odoslanie, prístupové kódy a skryté oznamy.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Vymazať z tohto prehliadača
kept-sure = Naozaj vymazať? Bez prístupového kódu sa tu požiadavka už nedá otvoriť. Čo čaká, sa neodošle.
