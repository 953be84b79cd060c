### Romanian: polite plural (dumneavoastră), “tu” in .familiar, also on buttons that are verbs; „…” as quotation marks; ș and ț with comma below.
### A help article is “articol de ajutor”, because “articol” alone can be merchandise in a shop; “articol” only where the article itself is in view.
### Request: solicitare; reference: număr de referință; access code: cod de acces.

## The launcher, and what surrounds every view

launcher-label = Ajutor
home-title = Cu ce vă putem ajuta?
    .familiar = Cu ce te putem ajuta?
nav-home = Centrul de ajutor
language-label = Limba
language-change = Schimbați
    .familiar = Schimbă
loading = Se încarcă…
network-error = Nu a funcționat. Verificați conexiunea și încercați din nou.
    .familiar = Nu a funcționat. Verifică conexiunea și încearcă din nou.

## Home

search-label = Căutați un răspuns
    .familiar = Caută un răspuns
search-button = Căutați
    .familiar = Caută
articles-heading = Bine de știut
subjects-heading = Subiecte
contact-heading = Contactați-ne
    .familiar = Contactează-ne
requests-heading = Solicitările dumneavoastră
    .familiar = Solicitările tale
request-find = Găsiți o solicitare
    .familiar = Găsește o solicitare

## Ways to reach a person, where the site gives no name of its own

channel-phone = Sunați-ne
    .familiar = Sună-ne
channel-email = Trimiteți un e-mail
    .familiar = Trimite un e-mail
channel-message = Scrieți-ne
    .familiar = Scrie-ne
channel-callback = Programați un apel
    .familiar = Programează un apel
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Ajutor suplimentar

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Niciun rezultat pentru „{ $query }”
        [one] { $count } articol de ajutor pentru „{ $query }”
        [few] { $count } articole de ajutor pentru „{ $query }”
       *[other] { $count } de articole de ajutor pentru „{ $query }”
    }
results-subject = { $name }
results-ask = Ce căutați?
    .familiar = Ce cauți?
results-hint = Încercați alte cuvinte sau scrieți-ne.
    .familiar = Încearcă alte cuvinte sau scrie-ne.
# $wanted, $shown (Text) names of languages
results-fallback = Niciun rezultat în { $wanted }. Aceste articole de ajutor sunt în { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Articolul nu există încă în { $wanted }. Iată-l în { $shown }.
# $date (Text) a day
article-updated = Actualizat la { $date }
article-question = V-a ajutat acest articol?
    .familiar = Te-a ajutat acest articol?
article-yes = Da
article-no = Nu
article-thanks = Ne bucurăm. Vă mulțumim.
    .familiar = Ne bucurăm. Îți mulțumim.
article-sorry = Ne pare rău. Scrieți-ne și vă ajutăm.
    .familiar = Ne pare rău. Scrie-ne și te ajutăm.
article-related = Pe același subiect

## Contact form

contact-title = Scrieți-ne
    .familiar = Scrie-ne
contact-intro = Spuneți-ne cu ce vă putem ajuta. Primiți un număr de referință și puteți reveni oricând la solicitare.
    .familiar = Spune-ne cu ce te putem ajuta. Primești un număr de referință și poți reveni oricând la solicitare.
field-message = Mesaj
field-name = Nume
field-email = E-mail
field-phone = Telefon
field-optional = opțional
contact-send = Trimiteți
    .familiar = Trimite
contact-sending = Se trimite…
contact-network-error = Mesajul nu a fost trimis, dar este încă aici. Verificați conexiunea și încercați din nou.
    .familiar = Mesajul nu a fost trimis, dar este încă aici. Verifică conexiunea și încearcă din nou.
contact-other-ways = Alte modalități de contact
contact-suggestions = Poate că răspunsul este deja aici
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Răspundem în { $languages }.

## Request

request-title = Am primit mesajul dumneavoastră
    .familiar = Am primit mesajul tău
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Numărul de referință este { $reference }. Vă vom răspunde.
    .familiar = Numărul de referință este { $reference }. Îți vom răspunde.
request-status-open = În așteptarea răspunsului nostru
request-status-answered = Răspuns trimis
request-reference = Număr de referință
request-code = Cod de acces
request-keep = Păstrați-le pe amândouă: cu ele redeschideți această solicitare pe orice dispozitiv.
    .familiar = Păstrează-le pe amândouă: cu ele redeschizi această solicitare pe orice dispozitiv.
request-you = Dumneavoastră
    .familiar = Tu
request-team = Echipa noastră
lookup-title = Găsiți o solicitare
    .familiar = Găsește o solicitare
lookup-intro = Ați primit un număr de referință și un cod de acces când ne-ați scris.
    .familiar = Ai primit un număr de referință și un cod de acces când ne-ai scris.
lookup-open = Deschideți
    .familiar = Deschide

## The public help centre, where views are pages of their own

centre-skip = Salt la conținut
centre-languages = Alte limbi

## What is wrong with a field, and what to do

# $max (Number) characters
error-message-missing = Scrieți mai întâi un mesaj.
    .familiar = Scrie mai întâi un mesaj.
error-too-long =
    { $max ->
        [one] Textul este prea lung. Poate avea cel mult { $max } caracter.
        [few] Textul este prea lung. Poate avea cel mult { $max } caractere.
       *[other] Textul este prea lung. Poate avea cel mult { $max } de caractere.
    }
error-control = Textul conține caractere care nu pot fi trimise. Scrieți-l din nou fără ele.
    .familiar = Textul conține caractere care nu pot fi trimise. Scrie-l din nou fără ele.
error-email = Aceasta nu este o adresă de e-mail. Forma corectă este nume@example.com.
error-phone = Acesta nu este un număr de telefon. Folosiți cifre, cu prefixul țării: +40 21 123 4567.
    .familiar = Acesta nu este un număr de telefon. Folosește cifre, cu prefixul țării: +40 21 123 4567.
error-type = Acest câmp trebuie să conțină text.
error-zone = Nu cunoaștem acest fus orar. Exemplu valid: Europe/Bucharest.
error-locale = Acesta nu este un cod de limbă. Exemple valide: ro, pt-BR.
error-page = Aceasta nu este adresa unei pagini.

## Problems: a heading, then what to do

problem-site = Nu cunoaștem acest site
problem-site-detail = Verificați adresa sau numele site-ului din eticheta script.
    .familiar = Verifică adresa sau numele site-ului din eticheta script.
problem-page = Nu găsim această pagină
problem-page-detail = Poate a fost mutată. Căutați-o în Centrul de ajutor sau scrieți-ne.
    .familiar = Poate a fost mutată. Caut-o în Centrul de ajutor sau scrie-ne.
problem-article = Nu găsim acest articol de ajutor
problem-article-detail = Poate a fost înlocuit. Căutați-l în Centrul de ajutor sau scrieți-ne.
    .familiar = Poate a fost înlocuit. Caută-l în Centrul de ajutor sau scrie-ne.
problem-request = Nu putem deschide această solicitare
problem-request-detail = Verificați numărul de referință și codul de acces: unul dintre ele nu se potrivește.
    .familiar = Verifică numărul de referință și codul de acces: unul dintre ele nu se potrivește.
problem-invalid = Mai este ceva de corectat
problem-invalid-detail = Verificați câmpurile marcate.
    .familiar = Verifică câmpurile marcate.
problem-json = Conținutul nu a putut fi citit
problem-json-detail = Corpul cererii nu este nici JSON valid, nici formular.
problem-media = Acest tip de conținut nu este acceptat
problem-media-detail = Trimiteți JSON sau un formular.
    .familiar = Trimite JSON sau un formular.
problem-large = Conținutul este prea mare
# $max (Number) kilobytes
problem-large-detail = Se pot trimite cel mult { $max } KB. Scurtați textul și încercați din nou.
    .familiar = Se pot trimite cel mult { $max } KB. Scurtează textul și încearcă din nou.
problem-origin = Această pagină nu poate trimite solicitări
problem-origin-detail = Deschideți Centrul de ajutor direct din magazin și încercați din nou.
    .familiar = Deschide Centrul de ajutor direct din magazin și încearcă din nou.
problem-method = Operațiunea nu este posibilă aici
problem-method-detail = Adresa există, dar nu pentru acest tip de apel.
problem-key = Formularul a fost deja trimis cu alt conținut
problem-key-detail = Reîncărcați formularul și trimiteți-l din nou.
    .familiar = Reîncarcă formularul și trimite-l din nou.
problem-key-bad = Antetul Idempotency-Key nu poate fi folosit
problem-key-bad-detail = Folosiți între 1 și 200 de caractere ASCII vizibile.
    .familiar = Folosește între 1 și 200 de caractere ASCII vizibile.
problem-token = Este necesară autentificarea
problem-token-detail = Trimiteți tokenul operatorului ca „Authorization: Bearer …”.
    .familiar = Trimite tokenul operatorului ca „Authorization: Bearer …”.
problem-content = Acest conținut nu poate fi publicat
problem-call = Cererea nu poate fi procesată în această formă
problem-store = Nu putem salva mesajul acum
problem-store-detail = Nu s-a pierdut nimic: textul este încă în formular. Încercați din nou peste câteva clipe sau contactați-ne pe altă cale.
    .familiar = Nu s-a pierdut nimic: textul este încă în formular. Încearcă din nou peste câteva clipe sau contactează-ne pe altă cale.
problem-server = A apărut o problemă la noi
problem-server-detail = Încercați din nou peste câteva clipe.
    .familiar = Încearcă din nou peste câteva clipe.
