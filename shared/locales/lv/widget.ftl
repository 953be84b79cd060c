### Latvian: jūs in lower case, .familiar with tu. „…” as quotation marks. The category zero covers 0, 10 to 20, 30 and so on, so its texts fit “10 rakstu” as well as “0 rakstu”.
### A help article is raksts, a request is pieteikums (pasūtījums is an order, pieprasījums is what a program sends), its reference is pieteikuma numurs, the code is piekļuves kods.
### Language names come as vācu: the visitor’s own stands before valodā, the others after a colon, because a few are not in the genitive (ivrits).

## The launcher, and what surrounds every view

launcher-label = Palīdzība
home-title = Kā varam palīdzēt?
nav-home = Palīdzības centrs
language-label = Valoda
language-change = Mainīt
loading = Notiek ielāde…
network-error = Neizdevās. Pārbaudiet interneta savienojumu un mēģiniet vēlreiz.
    .familiar = Neizdevās. Pārbaudi interneta savienojumu un mēģini vēlreiz.

## Home

search-label = Meklēt atbildi
search-button = Meklēt
articles-heading = Noderīgi zināt
subjects-heading = Tēmas
contact-heading = Sazinieties ar mums
    .familiar = Sazinies ar mums
requests-heading = Jūsu pieteikumi
    .familiar = Tavi pieteikumi
request-find = Atrast pieteikumu

## Ways to reach a person, where the site gives no name of its own

channel-phone = Piezvanīt
channel-email = Rakstīt e-pastu
channel-message = Rakstīt mums
channel-callback = Pieteikt zvanu
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Papildu palīdzība

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [zero] { $count } rakstu meklējumam „{ $query }”
        [one] { $count } raksts meklējumam „{ $query }”
       *[other] { $count } raksti meklējumam „{ $query }”
    }
results-subject = { $name }
results-ask = Ko jūs meklējat?
    .familiar = Ko tu meklē?
results-hint = Pamēģiniet citus vārdus vai rakstiet mums.
    .familiar = Pamēģini citus vārdus vai raksti mums.
# $wanted, $shown (Text) names of languages
results-fallback = Nekas nav atrasts { $wanted } valodā. Šo rakstu valoda: { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Šī raksta { $wanted } valodā vēl nav. Teksta valoda: { $shown }.
# $date (Text) a day
article-updated = Atjaunināts: { $date }
article-question = Vai raksts palīdzēja?
article-yes = Jā
article-no = Nē
article-thanks = Prieks dzirdēt. Paldies.
article-sorry = Žēl, ka nepalīdzēja. Rakstiet mums, un mēs palīdzēsim.
    .familiar = Žēl, ka nepalīdzēja. Raksti mums, un mēs palīdzēsim.
article-related = Vēl par šo tēmu

## Contact form

contact-title = Rakstiet mums
    .familiar = Raksti mums
contact-intro = Pastāstiet, kā varam palīdzēt. Saņemsiet numuru un varēsiet atgriezties pie pieteikuma jebkurā laikā.
    .familiar = Pastāsti, kā varam palīdzēt. Saņemsi numuru un varēsi atgriezties pie pieteikuma jebkurā laikā.
field-message = Ziņa
field-name = Vārds
field-email = E-pasts
field-phone = Tālrunis
field-optional = nav obligāti
contact-send = Nosūtīt
contact-sending = Notiek sūtīšana…
contact-network-error = Ziņa nav nosūtīta. Teksts ir saglabājies: pārbaudiet interneta savienojumu un mēģiniet vēlreiz.
    .familiar = Ziņa nav nosūtīta. Teksts ir saglabājies: pārbaudi interneta savienojumu un mēģini vēlreiz.
contact-other-ways = Citi saziņas veidi
contact-suggestions = Varbūt atbilde jau ir šeit
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Atbildes valoda: { $languages }.

## Request

request-title = Esam saņēmuši jūsu ziņu
    .familiar = Esam saņēmuši tavu ziņu
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Pieteikuma numurs: { $reference }. Mēs jums atbildēsim.
    .familiar = Pieteikuma numurs: { $reference }. Mēs tev atbildēsim.
request-status-open = Gaida mūsu atbildi
request-status-answered = Atbildēts
request-reference = Pieteikuma numurs
request-code = Piekļuves kods
request-keep = Saglabājiet numuru un kodu: ar tiem pieteikumu var atvērt jebkurā ierīcē.
    .familiar = Saglabā numuru un kodu: ar tiem pieteikumu var atvērt jebkurā ierīcē.
request-you = Jūs
    .familiar = Tu
request-team = Mūsu komanda
lookup-title = Atrast pieteikumu
lookup-intro = Pieteikuma numuru un piekļuves kodu saņēmāt, kad mums uzrakstījāt.
    .familiar = Pieteikuma numuru un piekļuves kodu saņēmi, kad mums uzrakstīji.
lookup-open = Atvērt

## The public help centre, where views are pages of their own

centre-skip = Pāriet uz saturu
centre-languages = Citas valodas

## What is wrong with a field, and what to do

# $max (Number) characters
error-message-missing = Vispirms uzrakstiet ziņu.
    .familiar = Vispirms uzraksti ziņu.
error-too-long =
    { $max ->
        [zero] Teksts ir pārāk garš. Ietilpst ne vairāk kā { $max } rakstzīmju.
        [one] Teksts ir pārāk garš. Ietilpst ne vairāk kā { $max } rakstzīme.
       *[other] Teksts ir pārāk garš. Ietilpst ne vairāk kā { $max } rakstzīmes.
    }
error-control = Šeit ir rakstzīmes, ko nevar nosūtīt. Ievadiet tekstu vēlreiz bez tām.
    .familiar = Šeit ir rakstzīmes, ko nevar nosūtīt. Ievadi tekstu vēlreiz bez tām.
error-email = Tā nav e-pasta adrese. Piemērs: vards@example.com.
error-phone = Tas nav tālruņa numurs. Ievadiet ciparus ar valsts kodu: +371 12345678.
    .familiar = Tas nav tālruņa numurs. Ievadi ciparus ar valsts kodu: +371 12345678.
error-type = Šeit jābūt tekstam.
error-zone = Šāda laika josla mums nav zināma. Piemērs: Europe/Berlin.
error-locale = Tas nav valodas kods. Piemēri: en, pt-BR.
error-page = Tā nav lapas adrese.

## Problems: a heading, then what to do

problem-site = Šī vietne mums nav zināma
problem-site-detail = Pārbaudiet adresi vai vietnes nosaukumu script tagā.
    .familiar = Pārbaudi adresi vai vietnes nosaukumu script tagā.
problem-page = Šādas lapas te nav
problem-page-detail = Iespējams, tā ir pārvietota. Pameklējiet palīdzības centrā vai rakstiet mums.
    .familiar = Iespējams, tā ir pārvietota. Pameklē palīdzības centrā vai raksti mums.
problem-article = Šāda raksta te nav
problem-article-detail = Iespējams, tas ir aizstāts ar citu. Pameklējiet palīdzības centrā vai rakstiet mums.
    .familiar = Iespējams, tas ir aizstāts ar citu. Pameklē palīdzības centrā vai raksti mums.
problem-request = Neizdevās atvērt pieteikumu
problem-request-detail = Pārbaudiet pieteikuma numuru un piekļuves kodu: viens no tiem neder.
    .familiar = Pārbaudi pieteikuma numuru un piekļuves kodu: viens no tiem neder.
problem-invalid = Kaut kas jāizlabo
problem-invalid-detail = Apskatiet atzīmētos laukus.
    .familiar = Apskati atzīmētos laukus.
problem-json = Neizdevās to nolasīt
problem-json-detail = Saturam jābūt derīgam JSON vai veidlapai.
problem-media = Šāda veida saturs netiek pieņemts
problem-media-detail = Sūtiet JSON vai veidlapu.
    .familiar = Sūti JSON vai veidlapu.
problem-large = Pārāk liels apjoms
# $max (Number) kilobytes
problem-large-detail = Var nosūtīt ne vairāk kā { $max } KB. Saīsiniet tekstu un mēģiniet vēlreiz.
    .familiar = Var nosūtīt ne vairāk kā { $max } KB. Saīsini tekstu un mēģini vēlreiz.
problem-origin = No šīs lapas pieprasījumus sūtīt nevar
problem-origin-detail = Atveriet palīdzības centru no paša veikala un mēģiniet vēlreiz.
    .familiar = Atver palīdzības centru no paša veikala un mēģini vēlreiz.
problem-method = Šeit tas nedarbojas
problem-method-detail = Šāda adrese ir, bet tā nepieņem šādus pieprasījumus.
problem-key = Tas jau ir nosūtīts ar citu saturu
problem-key-detail = Ielādējiet veidlapu no jauna un nosūtiet to vēlreiz.
    .familiar = Ielādē veidlapu no jauna un nosūti to vēlreiz.
problem-key-bad = Nederīgs Idempotency-Key
problem-key-bad-detail = Izmantojiet no 1 līdz 200 redzamām ASCII rakstzīmēm.
    .familiar = Izmanto no 1 līdz 200 redzamām ASCII rakstzīmēm.
problem-token = Vispirms jāpieslēdzas
problem-token-detail = Sūtiet operatora marķieri (token) šādi: „Authorization: Bearer …”.
    .familiar = Sūti operatora marķieri (token) šādi: „Authorization: Bearer …”.
problem-content = Šādu saturu nevar publicēt
problem-call = Uz šādu pieprasījumu nevar atbildēt
problem-store = Pašlaik to nevaram saglabāt
problem-store-detail = Nekas nav pazudis: teksts joprojām ir veidlapā. Mēģiniet vēlreiz pēc brīža vai sazinieties ar mums citādi.
    .familiar = Nekas nav pazudis: teksts joprojām ir veidlapā. Mēģini vēlreiz pēc brīža vai sazinies ar mums citādi.
problem-server = Mūsu pusē radās kļūda
problem-server-detail = Mēģiniet vēlreiz pēc brīža.
    .familiar = Mēģini vēlreiz pēc brīža.
