### Czech: polite vy (lower case), `.familiar` is ty; buttons are infinitives. Past tenses that would show the reader’s gender are avoided.
### „…“ as quotation marks; U+00A0 after one-letter words. Help article: článek; request: požadavek; reference: číslo požadavku; access code: přístupový kód.
### Language names stay nominative (čeština): they are subjects, follow “jazyk” or a colon. A call is hovor, a free time termín. Times are never inflected: a colon stands before them.

## The launcher, and what surrounds every view

launcher-label = Pomoc
launcher-offline = Bez připojení
home-title = S čím vám pomůžeme?
    .familiar = S čím ti pomůžeme?
nav-home = Centrum pomoci
language-label = Jazyk
language-change = Změnit
loading = Načítání…
network-error = Nepovedlo se to. Zkontrolujte připojení a zkuste to znovu.
    .familiar = Nepovedlo se to. Zkontroluj připojení a zkus to znovu.

## Home

search-label = Hledat v centru pomoci
search-button = Hledat
articles-heading = Co se hodí vědět
subjects-heading = Témata
contact-heading = Ozvěte se nám
    .familiar = Ozvi se nám
requests-heading = Vaše požadavky
    .familiar = Tvoje požadavky
requests-unread = Nová odpověď
request-find = Najít požadavek

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Ceny a platba
paying-currency = Měna
paying-methods = Způsoby platby
payment-card = karta
payment-sepa = inkaso SEPA
payment-transfer = bankovní převod
payment-invoice = faktura
payment-cod = dobírka
payment-konbini = platba v obchodě konbini

## Ways to reach a person, where the site gives no name of its own

channel-phone = Zavolat
channel-email = Poslat e-mail
channel-message = Napsat zprávu
channel-callback = Domluvit si hovor
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Další pomoc

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Pro „{ $query }“ jsme nic nenašli
        [one] { $count } článek pro „{ $query }“
        [few] { $count } články pro „{ $query }“
        [many] { $count } článku pro „{ $query }“
       *[other] { $count } článků pro „{ $query }“
    }
results-ask = Co hledáte?
    .familiar = Co hledáš?
results-hint = Zkuste jiná slova nebo nám napište.
    .familiar = Zkus jiná slova nebo nám napiš.
# $wanted, $shown (Text) names of languages
results-fallback = Pro jazyk { $wanted } jsme nic nenašli. Jazyk těchto článků: { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = U tohoto článku zatím chybí { $wanted }. Jazyk této verze: { $shown }.
# $date (Text) a day
article-updated = Aktualizováno { $date }
article-question = Pomohlo vám to?
    .familiar = Pomohlo ti to?
article-yes = Ano
article-no = Ne
article-thanks = To nás těší. Děkujeme.
article-missing = Co vám chybělo?
    .familiar = Co ti chybělo?
article-sorry = To nás mrzí. Napište nám a pomůžeme vám.
    .familiar = To nás mrzí. Napiš nám a pomůžeme ti.
article-related = Více k tématu

## Contact form

contact-title = Napište nám
    .familiar = Napiš nám
contact-intro = Napište, co potřebujete. Dostanete číslo požadavku a můžete se k němu kdykoli vrátit.
    .familiar = Napiš, co potřebuješ. Dostaneš číslo požadavku a můžeš se k němu kdykoli vrátit.
field-message = Zpráva
field-name = Jméno
field-email = E-mail
field-phone = Telefon
field-order = Číslo objednávky
contact-topic = Čeho se to týká?
field-optional = nepovinné
contact-send = Odeslat
contact-sending = Odesílání…
contact-network-error = Nevíme, jestli zpráva dorazila, ale zůstala tady. Zkontrolujte připojení a zkuste to znovu.
    .familiar = Nevíme, jestli zpráva dorazila, ale zůstala tady. Zkontroluj připojení a zkus to znovu.
contact-other-ways = Další možnosti kontaktu
contact-suggestions = Možná už je odpověď tady
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Jazyk našich odpovědí: { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open =
    { $kind ->
        [time] Otevřeno do { $time }
        [tomorrow] Otevřeno, zavíráme { $time }
       *[date] Otevřeno, zavíráme: { $time }
    }
availability-open-always = Otevřeno nepřetržitě
availability-closed =
    { $kind ->
        [tomorrow] Otevíráme { $time }
       *[date] Otevíráme: { $time }
    }
availability-closed-long = Prozatím zavřeno
availability-unknown = Dnešní otevírací doba se může lišit
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } vašeho času ({ $city })
    .familiar = { $time } tvého času ({ $city })
hours-title = Otevírací doba
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = Ve vašem čase: { $city }, { $offset }
    .familiar = Ve tvém čase: { $city }, { $offset }
hours-closed = Zavřeno
hours-all-day = Otevřeno celý den
# Hours with an open end. $from (Text) time of day
hours-from = od { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = není jisté
# Instead of whether somebody is there. $note (Text) as above
availability-note = Právě teď: { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] Odpovíme do { $time }.
        [tomorrow] Odpovíme nejpozději { $time }.
       *[date] Odpovíme nejpozději: { $time }.
    }

## Booking a call

callback-title = Domluvit si hovor
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Vyberte si termín a my vám zavoláme. Hovor trvá nejvýše { $minutes } minutu.
        [few] Vyberte si termín a my vám zavoláme. Hovor trvá nejvýše { $minutes } minuty.
        [many] Vyberte si termín a my vám zavoláme. Hovor trvá nejvýše { $minutes } minuty.
       *[other] Vyberte si termín a my vám zavoláme. Hovor trvá nejvýše { $minutes } minut.
    }
    .familiar =
        { $minutes ->
            [one] Vyber si termín a my ti zavoláme. Hovor trvá nejvýše { $minutes } minutu.
            [few] Vyber si termín a my ti zavoláme. Hovor trvá nejvýše { $minutes } minuty.
            [many] Vyber si termín a my ti zavoláme. Hovor trvá nejvýše { $minutes } minuty.
           *[other] Vyber si termín a my ti zavoláme. Hovor trvá nejvýše { $minutes } minut.
        }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Vaše časové pásmo: { $city }, { $offset }
    .familiar = Tvoje časové pásmo: { $city }, { $offset }
callback-zone-change = Změnit časové pásmo
callback-times = Termín hovoru
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } termín
        [few] { $count } termíny
        [many] { $count } termínu
       *[other] { $count } termínů
    }
callback-none = Teď nemáme žádný volný termín. Napište nám a nějaký najdeme.
    .familiar = Teď nemáme žádný volný termín. Napiš nám a nějaký najdeme.
callback-phone = Telefonní číslo, na které máme zavolat
callback-note = Čeho se hovor týká?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Na tuto adresu pošleme potvrzení a soubor do kalendáře.
callback-book = Domluvit si hovor
callback-booking = Rezervujeme termín…
callback-network-error = Nevíme, jestli je hovor domluvený, ale vyplněné údaje zůstaly tady. Zkontrolujte připojení a zkuste to znovu. Hovor nebude domluvený dvakrát.
    .familiar = Nevíme, jestli je hovor domluvený, ale vyplněné údaje zůstaly tady. Zkontroluj připojení a zkus to znovu. Hovor nebude domluvený dvakrát.
callback-alternatives = Volné termíny poblíž vybraného času
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Hovor je domluvený: { $when }. Číslo rezervace je { $reference }.

## A booked call

call-title = Váš hovor
    .familiar = Tvůj hovor
call-status-booked = Domluvený
call-status-cancelled = Zrušený
call-status-past = Termín tohoto hovoru už uplynul
call-when = Termín
call-number = Zavoláme na číslo
call-reason = Proč jsme museli hovor zrušit
call-move = Vybrat jiný termín
call-move-title = Změna termínu hovoru
call-move-button = Přesunout hovor
call-moving = Přesouváme…
call-move-network-error = Nevíme, jestli se hovor přesunul. Zkontrolujte připojení a zkuste to znovu.
    .familiar = Nevíme, jestli se hovor přesunul. Zkontroluj připojení a zkus to znovu.
call-cancel = Zrušit hovor
call-cancel-question = Opravdu chcete tento hovor zrušit?
    .familiar = Opravdu chceš tento hovor zrušit?
call-calendar = Přidat do kalendáře
call-file = Soubor kalendáře (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Hovor: { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Zavoláme na číslo { $phone }. Číslo rezervace: { $reference }
call-reference = Číslo rezervace
call-keep = Obojí si uschovejte: hovor tak přesunete nebo zrušíte na jakémkoli zařízení.
    .familiar = Obojí si uschovej: hovor tak přesuneš nebo zrušíš na jakémkoli zařízení.

## Choosing a time zone

zones-title = Vyberte si časové pásmo
    .familiar = Vyber si časové pásmo
zones-search = Město
zones-none = Takové město jsme nenašli. Zkuste větší město poblíž.
    .familiar = Takové město jsme nenašli. Zkus větší město poblíž.

## Request

request-title = Vaše zpráva dorazila
    .familiar = Tvoje zpráva dorazila
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Číslo požadavku je { $reference }. Ozveme se vám.
    .familiar = Číslo požadavku je { $reference }. Ozveme se ti.
request-status-open = Čeká na naši odpověď
request-status-answered = Zodpovězeno
request-status-resolved = Vyřízeno
request-next = Naše odpověď se objeví zde.
# The heading once somebody has answered
request-conversation = Vaše konverzace s námi
    .familiar = Tvoje konverzace s námi
# Label of the field in which the visitor writes back
reply-message = Vaše zpráva
    .familiar = Tvoje zpráva
request-reference = Číslo požadavku
request-code = Přístupový kód
request-keep = Obojí si uschovejte: požadavek tak znovu otevřete na jakémkoli zařízení.
    .familiar = Obojí si uschovej: požadavek tak znovu otevřeš na jakémkoli zařízení.
request-you = Vy
    .familiar = Ty
request-team = Náš tým
# While both are there: above the field, and at the customer's own last message.
live-typing = Píše se odpověď…
live-here = Jsme teď tady
# $names: the first names of some of them, as a list.
live-here-names = Teď tu jsou: { $names }
live-sent = Odesláno
live-read = Přečteno
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Omlouváme se za čekání: momentálně není nikdo volný.
live-later-mail = Odpověď přijde také e-mailem na adresu { $address }.
live-handed = Náš tým právě skončil. Odtud pokračují kolegové, kteří jsou ještě k dispozici.
# A box to tick.
live-sound = Zvuk při nové zprávě
# A button above a long conversation.
request-earlier = Starší zprávy
lookup-title = Najít požadavek
lookup-intro = Číslo požadavku a přístupový kód se zobrazily po odeslání zprávy.
lookup-open = Otevřít

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Jak jsme si vedli?
rating-csat-1 = Špatně
rating-csat-2 = Nic moc
rating-csat-3 = Ujde to
rating-csat-4 = Dobře
rating-csat-5 = Velmi dobře
rating-ces = Jak snadné bylo získat pomoc?
rating-ces-1 = Velmi obtížné
rating-ces-2 = Obtížné
rating-ces-3 = Něco mezi
rating-ces-4 = Snadné
rating-ces-5 = Velmi snadné
rating-nps = Jak je pravděpodobné, že nás doporučíte?
    .familiar = Jak je pravděpodobné, že nás doporučíš?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Velmi nepravděpodobné
rating-nps-high = Velmi pravděpodobné
rating-comment = Co bychom měli vědět?
rating-skip = Bez odpovědi
rating-thanks = Děkujeme za odpověď.
rating-change = Odpověď lze během jednoho dne změnit.

## What is kept while there is no connection

outbox-waiting = Uloženo. Odešle se, jakmile budete zase online.
    .familiar = Uloženo. Odešle se, jakmile budeš zase online.
outbox-take-back = Vzít zpět
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Vaše zpráva byla odeslána. Číslo požadavku je { $reference }.
    .familiar = Tvoje zpráva byla odeslána. Číslo požadavku je { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Naše centrum pomoci teď není dostupné. Zastihnete nás tady:
    .familiar = Naše centrum pomoci teď není dostupné. Zastihneš nás tady:

## The public help centre, where views are pages of their own

centre-skip = Přejít k obsahu
centre-languages = Další jazyky
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Zobrazit vše ({ $count })
# Above the list of an article’s parts
centre-contents = Na této stránce
centre-markets = Země nebo oblast

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Nejdřív napište zprávu.
    .familiar = Nejdřív napiš zprávu.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] Text je příliš dlouhý. Maximum je { $max } znak.
        [few] Text je příliš dlouhý. Maximum jsou { $max } znaky.
        [many] Text je příliš dlouhý. Maximum je { $max } znaku.
       *[other] Text je příliš dlouhý. Maximum je { $max } znaků.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = Znak „{ $character }“ sem nepatří. Odstraňte ho.
    .familiar = Znak „{ $character }“ sem nepatří. Odstraň ho.
error-email = Toto není e-mailová adresa. Správný tvar je jmeno@example.com.
error-phone = Toto není telefonní číslo. Zadejte číslice i s předvolbou země: +420 123 456 789.
    .familiar = Toto není telefonní číslo. Zadej číslice i s předvolbou země: +420 123 456 789.
error-phone-missing = Potřebujeme číslo, na které máme zavolat.
error-phone-unknown = Na toto číslo nelze zavolat. Zkontrolujte ho a začněte předvolbou země: +420 123 456 789.
    .familiar = Na toto číslo nelze zavolat. Zkontroluj ho a začni předvolbou země: +420 123 456 789.
error-start-missing = Nejdřív vyberte termín.
    .familiar = Nejdřív vyber termín.
error-start = Toto není datum s časem. Platné je například 2026-11-23T09:00:00Z.
error-type = Tady musí být text.
error-field = Takové pole neexistuje.
error-name = Napište jméno nebo název, nejvýše 120 znaků.
    .familiar = Napiš jméno nebo název, nejvýše 120 znaků.
rating-missing = Chybí odpověď.
error-consent = Zaškrtněte prosím políčko se souhlasem.
    .familiar = Zaškrtni prosím políčko se souhlasem.
error-consent-new = Text souhlasu se změnil. Přečtěte si ho prosím a souhlaste znovu.
    .familiar = Text souhlasu se změnil. Přečti si ho prosím a souhlas znovu.
error-choice = Vyberte jednu z nabízených hodnot.
    .familiar = Vyber jednu z nabízených hodnot.
error-call-ahead = Tento hovor teprve proběhne.
error-tags = Povoleno je nejvýše 20 štítků, každý o délce nejvýše 50 znaků.
error-snooze = Vyberte čas v budoucnosti.
    .familiar = Vyber čas v budoucnosti.
error-times = Konec musí následovat po začátku.
error-merge = Tyto dvě konverzace nelze sloučit. Jedna z nich je rezervovaný hovor, nebo už byla sloučena. Vyberte jinou.
error-merge-region = Konverzace uložené v různých regionech nelze sloučit. Odpovězte na každou zvlášť.
error-addressee = Uveďte e-mailovou adresu, telefonní číslo nebo ID zákazníka.
error-hold = Napište, proč se to musí uchovat.
    .familiar = Napiš, proč se to musí uchovat.
error-zone = Toto časové pásmo neznáme. Platné je například Europe/Prague.
error-locale = Toto není kód jazyka. Platný je například cs nebo pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Jsem člověk, ne program
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Uloženo. Odešle se po dalším přihlášení.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Tento web neznáme
problem-site-detail = Zkontrolujte adresu nebo název webu ve značce script.
    .familiar = Zkontroluj adresu nebo název webu ve značce script.
problem-page = Tato stránka tu není
problem-page-detail = Možná se přesunula. Zkuste ji najít v centru pomoci nebo nám napište.
    .familiar = Možná se přesunula. Zkus ji najít v centru pomoci nebo nám napiš.
problem-article = Tento článek tu není
problem-article-detail = Možná ho nahradil jiný. Podívejte se do centra pomoci nebo nám napište.
    .familiar = Možná ho nahradil jiný. Podívej se do centra pomoci nebo nám napiš.
problem-request = Požadavek nemůžeme otevřít
problem-request-detail = Zkontrolujte číslo požadavku a přístupový kód: jeden z údajů nesouhlasí.
    .familiar = Zkontroluj číslo požadavku a přístupový kód: jeden z údajů nesouhlasí.
problem-conversation = Konverzace s tímto číslem neexistuje, nebo patří jinému týmu.
problem-gone = Tohle už bylo vymazáno
problem-gone-detail = To, co posíláte, patřilo k něčemu, co bylo mezitím vymazáno. Pokud stále potřebujete pomoc, napište nám znovu.
    .familiar = To, co posíláš, patřilo k něčemu, co bylo mezitím vymazáno. Pokud stále potřebuješ pomoc, napiš nám znovu.
problem-held = Teď to nelze smazat
problem-held-detail = Zákon nám zatím ukládá to uchovat. Chcete-li vědět víc, zeptejte se nás.
    .familiar = Zákon nám zatím ukládá to uchovat. Chceš-li vědět víc, zeptej se nás.
problem-invalid = Něco je potřeba opravit
problem-invalid-detail = Podívejte se na označená pole.
    .familiar = Podívej se na označená pole.
problem-json = Obsah se nepodařilo přečíst
problem-json-detail = Obsah není platný JSON ani formulář.
problem-media = Tento typ obsahu nepřijímáme
problem-media-detail = Lze poslat JSON nebo formulář.
problem-large = Obsah je příliš velký
# $max (Number) kilobytes
problem-large-detail = Odeslat lze nejvýše { $max } kB. Zkraťte text a zkuste to znovu.
    .familiar = Odeslat lze nejvýše { $max } kB. Zkrať text a zkus to znovu.
problem-origin = Z této stránky nelze posílat požadavky
problem-origin-detail = Otevřete centrum pomoci přímo v e-shopu a zkuste to znovu.
    .familiar = Otevři centrum pomoci přímo v e-shopu a zkus to znovu.
problem-method = Tady to nefunguje
problem-method-detail = Adresa existuje, ale tuto metodu nepřijímá.
problem-key = Toto už bylo odesláno s jiným obsahem
problem-key-detail = Načtěte formulář znovu a odešlete ho ještě jednou.
    .familiar = Načti formulář znovu a odešli ho ještě jednou.
problem-key-bad = Idempotency-Key nelze použít
problem-key-bad-detail = Povoleno je 1 až 200 viditelných znaků ASCII.
problem-token = K tomu je potřeba přihlášení
problem-token-detail = Token provozovatele se posílá jako „Authorization: Bearer …“.
problem-call = V této podobě nelze odpovědět
query-team = Takový tým neexistuje.
query-day = Den musí být datum. Příklad: 2026-11-23.
query-cursor = Tento kurzor nepochází z dřívější odpovědi.
query-filter = Podle této hodnoty nelze seznam filtrovat. Vyberte jednu z nabízených hodnot.
query-person = Uveďte phone, nebo customer.
query-whom = Uveďte, o čí data jde, a to právě jedním z údajů: email, phone, customer.
# $max (Number) characters
query-reason = Chybí důvod, který si návštěvník přečte. Nejvyšší délka: { $max }.
problem-slot = Tento termín už není volný
problem-slot-detail = Vyberte si jiný. Vyplněné údaje zůstaly tady.
    .familiar = Vyber si jiný. Vyplněné údaje zůstaly tady.
problem-call-fixed = Tento hovor už nelze změnit
problem-call-fixed-detail = Termín hovoru už uplynul, nebo byl hovor zrušen. Můžete si domluvit nový.
    .familiar = Termín hovoru už uplynul, nebo byl hovor zrušen. Můžeš si domluvit nový.
problem-forbidden = K tomu nemáte oprávnění
    .familiar = K tomu nemáš oprávnění
problem-forbidden-detail = Požádejte o to správce ve svém týmu.
    .familiar = Požádej o to správce ve svém týmu.
problem-missing = Tato položka už neexistuje
problem-missing-detail = Mezitím ji někdo odstranil. Načtěte seznam znovu.
    .familiar = Mezitím ji někdo odstranil. Načti seznam znovu.
problem-address = Tato adresa je už obsazená
problem-address-detail = Tuto e-mailovou adresu má někdo jiný z vašeho týmu.
    .familiar = Tuto e-mailovou adresu má někdo jiný z tvého týmu.
problem-admin = Toto je jediný správce
problem-admin-detail = Nejdřív udělte oprávnění správce někomu jinému.
    .familiar = Nejdřív uděl oprávnění správce někomu jinému.
problem-newer = Přibylo něco nového
problem-newer-detail = Přečtěte si, co mezitím přibylo, a svůj text odešlete znovu.
    .familiar = Přečti si, co mezitím přibylo, a svůj text odešli znovu.
problem-rating = Tohle zatím nelze hodnotit
problem-rating-detail = Hodnotit lze, až bude požadavek vyřízen.
problem-rating-fixed = Tuto odpověď už nelze změnit
problem-rating-fixed-detail = Odpovědi lze měnit jen během jednoho dne.
problem-callbacks = Tady si nelze domluvit hovor
problem-callbacks-detail = Napište nám nebo nás kontaktujte jinak.
    .familiar = Napiš nám nebo nás kontaktuj jinak.
problem-bookings = Příliš mnoho domluvených hovorů
problem-bookings-detail = Máte už domluveno tolik hovorů, kolik si jich jeden člověk může domluvit. Některý zrušte, počkejte, až proběhne, nebo nám napište.
    .familiar = Máš už domluveno tolik hovorů, kolik si jich jeden člověk může domluvit. Některý zruš, počkej, až proběhne, nebo nám napiš.
problem-limit = Příliš mnoho odeslání v krátké době
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Nic se neztratilo. Zkuste to znovu za { $minutes } minutu nebo nás kontaktujte jinak.
        [few] Nic se neztratilo. Zkuste to znovu za { $minutes } minuty nebo nás kontaktujte jinak.
        [many] Nic se neztratilo. Zkuste to znovu za { $minutes } minuty nebo nás kontaktujte jinak.
       *[other] Nic se neztratilo. Zkuste to znovu za { $minutes } minut nebo nás kontaktujte jinak.
    }
    .familiar =
        { $minutes ->
            [one] Nic se neztratilo. Zkus to znovu za { $minutes } minutu nebo nás kontaktuj jinak.
            [few] Nic se neztratilo. Zkus to znovu za { $minutes } minuty nebo nás kontaktuj jinak.
            [many] Nic se neztratilo. Zkus to znovu za { $minutes } minuty nebo nás kontaktuj jinak.
           *[other] Nic se neztratilo. Zkus to znovu za { $minutes } minut nebo nás kontaktuj jinak.
        }
problem-identity = Nepodařilo se ověřit, kdo jste
    .familiar = Nepodařilo se ověřit, kdo jsi
problem-identity-detail = Znovu se přihlaste v e-shopu, obnovte stránku a zkuste to ještě jednou.
    .familiar = Znovu se přihlas v e-shopu, obnov stránku a zkus to ještě jednou.
problem-challenge = Nepodařilo se ověřit, že jste člověk
    .familiar = Nepodařilo se ověřit, že jsi člověk
problem-challenge-detail = Zkuste to znovu nebo nás kontaktujte jinak. Vyplněné údaje zůstaly tady.
    .familiar = Zkus to znovu nebo nás kontaktuj jinak. Vyplněné údaje zůstaly tady.
problem-store = Teď to nemůžeme uložit
problem-store-detail = Nic se neztratilo: text je stále ve formuláři. Zkuste to za chvíli znovu nebo nás kontaktujte jinak.
    .familiar = Nic se neztratilo: text je stále ve formuláři. Zkus to za chvíli znovu nebo nás kontaktuj jinak.
problem-server = Něco se u nás pokazilo
problem-server-detail = Zkuste to za chvíli znovu.
    .familiar = Zkus to za chvíli znovu.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Přihlásit se
enter-intro = Tento odkaz platí pro jedno přihlášení.
enter-spent = Tento odkaz už neplatí: byl použit, nebo je příliš starý. Požádejte o nový správce ve svém týmu.
enter-none = Nejste přihlášeni. Otevřete odkaz, který vám pošle správce ve vašem týmu.
enter-unknown = Nikdo v tomto týmu tuto e-mailovou adresu nemá.
enter-failed = Přihlášení se nezdařilo.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Požadavek { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Odpověď: { $name }
mail-reply = Odpovědi na tento e-mail nám dojdou.
# Below the answer; links follow, or the names of the files alone
mail-files = Soubory k této odpovědi:
# $date (Text) such as 29 December 2026
mail-files-until = Odkazy na soubory platí do { $date }.
# An address follows
mail-open = Celou konverzaci lze otevřít s přístupovým kódem:
# $brand (Text) the shop’s name
mail-footer = Tento e-mail posílá { $brand }, protože tato adresa byla uvedena v požadavku.
# Before the question how it was. $reference (Text) as above
mail-done = Požadavek { $reference } je vyřízen.
# To the team: the subject. $reference (Text) as above
mail-notice = Nový požadavek { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Váš hovor { $reference }
    .familiar = Tvůj hovor { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Hovor je přesunutý. Nový termín: { $when }.
# $when (Text) as above
mail-call-cancelled = Hovor je zrušený: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Otevřením přiloženého souboru si aktualizujete kalendář.
    .familiar = Otevřením přiloženého souboru si aktualizuješ kalendář.
# An address follows
mail-call-open = Hovor lze přesunout nebo zrušit s přístupovým kódem:
# $brand (Text) the shop’s name
mail-call-footer = Tento e-mail posílá { $brand }, protože tato adresa byla uvedena při domlouvání hovoru.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Nový hovor { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Přesunutý hovor { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Zrušený hovor { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Fotky nebo PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF nebo PDF, každý do { $max } MB.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = Soubor „{ $name }“ nelze odeslat. Odeslat lze fotky (JPEG, PNG, WebP, GIF) a PDF.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = Soubor „{ $name }“ je příliš velký. Soubor může mít nejvýše { $max } MB.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = Obrázek „{ $name }“ má příliš mnoho pixelů. Obrázek může mít nejvýše { $max } megapixelů.
# $name (Text) what the file is called
error-file-broken = Soubor „{ $name }“ je prázdný nebo poškozený a nelze ho odeslat.
# $max (Number) files
error-files-many = Příliš mnoho souborů najednou. Nejvíce na jednu zprávu: { $max }.
error-files-full = V této konverzaci už na soubory není místo. V novém požadavku ano.
error-files-day = V této konverzaci dnes už na soubory není místo. Zítra zase bude.
error-file-gone = Jeden soubor už není k dispozici. Je třeba ho vybrat znovu.
# $max (Number) megabytes
error-files-large = Soubory jsou dohromady příliš velké. Do jedné zprávy se vejde nejvýše { $max } MB.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Vaše údaje
    .familiar = Tvoje údaje
own-export = Stáhnout kopii
own-files = Uložte si i soubory: odkazy v kopii fungují jeden den.
    .familiar = Ulož si i soubory: odkazy v kopii fungují jeden den.
own-erase = Smazat tuto konverzaci
own-sure = Opravdu smazat? Nelze to vrátit zpět.
own-yes = Ano, smazat
own-erased = Smazáno. Číslo potvrzení: { $receipt }
own-pending = Smaže se, jakmile úložiště odpoví. Číslo potvrzení: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Oznámení
notices-dismiss = Skrýt oznámení
kept-what = Jen v tomto prohlížeči se uchovávají: koncepty, zprávy čekající na odeslání, přístupové kódy a skrytá oznámení.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Vymazat z tohoto prohlížeče
kept-sure = Opravdu? Bez přístupového kódu už tu požadavek nepůjde otevřít. Co čeká, se neodešle.
