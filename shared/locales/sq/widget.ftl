### Albanian: ju by default, ti as .familiar; “…” as quotation marks, ’ as apostrophe. Buttons are short imperatives (Dërgo, Kërko) in both forms.
### A help article is artikull ndihme, because artikull alone is merchandise in a shop; a request is pyetje, because kërkesë is what a program sends and porosi an order; its reference is numri i pyetjes, the code is kodi i hyrjes. A call is telefonatë, a free time orar.
### Days and dates come in the nominative, so they stand after a colon; names of languages are adverbs (gjermanisht) and follow “në”.

## The launcher, and what surrounds every view

launcher-label = Ndihmë
launcher-offline = Pa lidhje
home-title = Si mund t’ju ndihmojmë?
    .familiar = Si mund të të ndihmojmë?
nav-home = Qendra e ndihmës
language-label = Gjuha
language-change = Ndrysho
loading = Po ngarkohet…
network-error = Nuk funksionoi. Kontrolloni lidhjen dhe provoni përsëri.
    .familiar = Nuk funksionoi. Kontrollo lidhjen dhe provo përsëri.

## Home

search-label = Kërkoni ndihmë
    .familiar = Kërko ndihmë
search-button = Kërko
articles-heading = Informacion i dobishëm
subjects-heading = Temat
contact-heading = Na kontaktoni
    .familiar = Na kontakto
requests-heading = Pyetjet tuaja
    .familiar = Pyetjet e tua
requests-unread = Përgjigje e re
request-find = Gjej një pyetje

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Çmimet dhe pagesa
paying-currency = Monedha
paying-methods = Mënyrat e pagesës
payment-card = kartë
payment-sepa = debitim direkt SEPA
payment-transfer = transfertë bankare
payment-invoice = faturë
payment-cod = pagesë në dorëzim
payment-konbini = pagesë në dyqan konbini

## Ways to reach a person, where the site gives no name of its own

channel-phone = Na telefononi
    .familiar = Na telefono
channel-email = Na dërgoni një e-mail
    .familiar = Na dërgo një e-mail
channel-message = Na shkruani
    .familiar = Na shkruaj
channel-callback = Rezervoni një telefonatë
    .familiar = Rezervo një telefonatë
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Më shumë ndihmë

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Nuk u gjet asgjë për “{ $query }”
        [one] { $count } artikull ndihme për “{ $query }”
       *[other] { $count } artikuj ndihme për “{ $query }”
    }
results-ask = Çfarë po kërkoni?
    .familiar = Çfarë po kërkon?
results-hint = Provoni me fjalë të tjera ose na shkruani.
    .familiar = Provo me fjalë të tjera ose na shkruaj.
# $wanted, $shown (Text) names of languages
results-fallback = Nuk u gjet asgjë në { $wanted }. Këta artikuj ndihme janë në { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Ky artikull ndihme nuk gjendet ende në { $wanted }. Mund ta lexoni në { $shown }.
    .familiar = Ky artikull ndihme nuk gjendet ende në { $wanted }. Mund ta lexosh në { $shown }.
# $date (Text) a day
article-updated = Përditësuar: { $date }
article-question = A ju ndihmoi?
    .familiar = A të ndihmoi?
article-yes = Po
article-no = Jo
article-thanks = Na vjen mirë. Faleminderit.
article-missing = Çfarë mungonte?
article-sorry = Na vjen keq. Na shkruani dhe do t’ju ndihmojmë.
    .familiar = Na vjen keq. Na shkruaj dhe do të të ndihmojmë.
article-related = Më shumë për këtë temë

## Contact form

contact-title = Na shkruani
    .familiar = Na shkruaj
contact-intro = Na tregoni çfarë ju duhet. Do të merrni një numër të pyetjes, me të cilin mund ta vazhdoni bisedën kur të doni.
    .familiar = Na trego çfarë të duhet. Do të marrësh një numër të pyetjes, me të cilin mund ta vazhdosh bisedën kur të duash.
field-message = Mesazhi
field-name = Emri
field-email = E-mail
field-phone = Telefoni
field-order = Numri i porosisë
contact-topic = Për çfarë bëhet fjalë?
field-optional = jo e detyrueshme
contact-send = Dërgo
contact-sending = Po dërgohet…
contact-network-error = Nuk e dimë nëse mesazhi juaj mbërriti. Teksti është ende këtu: kontrolloni lidhjen dhe provoni përsëri.
    .familiar = Nuk e dimë nëse mesazhi yt mbërriti. Teksti është ende këtu: kontrollo lidhjen dhe provo përsëri.
contact-other-ways = Mënyra të tjera kontakti
contact-suggestions = Ndoshta përgjigjja është tashmë këtu
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Përgjigjemi në { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open =
    { $kind ->
        [time] Hapur deri në { $time }
        [tomorrow] Hapur deri { $time }
       *[date] Hapur · Mbyllja: { $time }
    }
availability-open-always = Hapur 24 orë
availability-closed =
    { $kind ->
        [time] Hapet në { $time }
        [tomorrow] Hapet { $time }
       *[date] Hapja: { $time }
    }
availability-closed-long = Mbyllur për momentin
availability-unknown = Sot orari mund të jetë i ndryshëm
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } sipas orës suaj ({ $city })
    .familiar = { $time } sipas orës sate ({ $city })
hours-title = Orari
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = Sipas orës suaj: { $city }, { $offset }
    .familiar = Sipas orës sate: { $city }, { $offset }
hours-closed = Mbyllur
hours-all-day = Hapur gjithë ditën
# Hours with an open end. $from (Text) time of day
hours-from = nga { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = e pakonfirmuar
# Instead of whether somebody is there. $note (Text) as above
availability-note = Për momentin: { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] Do të përgjigjemi deri në { $time }.
        [tomorrow] Do të përgjigjemi deri { $time }.
       *[date] Do të përgjigjemi më së voni: { $time }.
    }

## Booking a call

callback-title = Rezervoni një telefonatë
    .familiar = Rezervo një telefonatë
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Zgjidhni një orar dhe do t’ju telefonojmë. Telefonata zgjat më së shumti { $minutes } minutë.
       *[other] Zgjidhni një orar dhe do t’ju telefonojmë. Telefonata zgjat më së shumti { $minutes } minuta.
    }
    .familiar =
        { $minutes ->
            [one] Zgjidh një orar dhe do të të telefonojmë. Telefonata zgjat më së shumti { $minutes } minutë.
           *[other] Zgjidh një orar dhe do të të telefonojmë. Telefonata zgjat më së shumti { $minutes } minuta.
        }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Zona juaj orare: { $city }, { $offset }
    .familiar = Zona jote orare: { $city }, { $offset }
callback-zone-change = Ndrysho zonën orare
callback-times = Orari i telefonatës
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } orar i lirë
       *[other] { $count } orare të lira
    }
callback-none = Për momentin nuk ka orare të lira. Na shkruani dhe do të gjejmë një.
    .familiar = Për momentin nuk ka orare të lira. Na shkruaj dhe do të gjejmë një.
callback-phone = Në cilin numër të telefonojmë?
callback-note = Për çfarë bëhet fjalë?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Konfirmimin do ta dërgojmë në këtë adresë, bashkë me një skedar për kalendarin.
callback-book = Rezervo telefonatën
callback-booking = Po rezervohet…
callback-network-error = Nuk e dimë nëse telefonata u rezervua. Ajo që shkruat është ende këtu: kontrolloni lidhjen dhe provoni përsëri. Telefonata nuk do të rezervohet dy herë.
    .familiar = Nuk e dimë nëse telefonata u rezervua. Ajo që shkrove është ende këtu: kontrollo lidhjen dhe provo përsëri. Telefonata nuk do të rezervohet dy herë.
callback-alternatives = Orare të lira afër atij që zgjodhët
    .familiar = Orare të lira afër atij që zgjodhe
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Telefonata juaj u rezervua: { $when }. Numri i rezervimit është { $reference }.
    .familiar = Telefonata jote u rezervua: { $when }. Numri i rezervimit është { $reference }.

## A booked call

call-title = Telefonata juaj
    .familiar = Telefonata jote
call-status-booked = E rezervuar
call-status-cancelled = E anuluar
call-status-past = Ora e kësaj telefonate ka kaluar
call-when = Data dhe ora
call-number = Do të telefonojmë në numrin
call-reason = Pse na u desh ta anulonim
call-move = Zgjidh një orar tjetër
call-move-title = Ndryshimi i orarit të telefonatës
call-move-button = Ndrysho orarin
call-moving = Po ndryshohet orari…
call-move-network-error = Nuk e dimë nëse orari i telefonatës u ndryshua. Kontrolloni lidhjen dhe provoni përsëri.
    .familiar = Nuk e dimë nëse orari i telefonatës u ndryshua. Kontrollo lidhjen dhe provo përsëri.
call-cancel = Anulo telefonatën
call-cancel-question = Dëshironi ta anuloni këtë telefonatë?
    .familiar = Dëshiron ta anulosh këtë telefonatë?
call-calendar = Shto në kalendar
call-file = Skedar kalendari (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Telefonatë: { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Do të telefonojmë në { $phone }. Numri i rezervimit: { $reference }
call-reference = Numri i rezervimit
call-keep = Ruajini numrin dhe kodin: me to mund ta ndryshoni ose ta anuloni telefonatën nga çdo pajisje.
    .familiar = Ruaji numrin dhe kodin: me to mund ta ndryshosh ose ta anulosh telefonatën nga çdo pajisje.

## Choosing a time zone

zones-title = Zgjidhni zonën tuaj orare
    .familiar = Zgjidh zonën tënde orare
zones-search = Qyteti
zones-none = Nuk u gjet një qytet i tillë. Provoni me një qytet më të madh aty pranë.
    .familiar = Nuk u gjet një qytet i tillë. Provo me një qytet më të madh aty pranë.

## Request

request-title = E morëm mesazhin tuaj
    .familiar = E morëm mesazhin tënd
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Numri i pyetjes suaj është { $reference }. Do t’ju përgjigjemi.
    .familiar = Numri i pyetjes sate është { $reference }. Do të të përgjigjemi.
request-status-open = Në pritje të përgjigjes sonë
request-status-answered = U përgjigjëm
request-status-resolved = E zgjidhur
request-next = Përgjigjja jonë do të shfaqet këtu.
# The heading once somebody has answered
request-conversation = Biseda juaj me ne
    .familiar = Biseda jote me ne
# Label of the field in which the visitor writes back
reply-message = Mesazhi juaj
    .familiar = Mesazhi yt
request-reference = Numri i pyetjes
request-code = Kodi i hyrjes
request-keep = Ruajini numrin dhe kodin: me to mund ta hapni përsëri këtë faqe në çdo pajisje.
    .familiar = Ruaji numrin dhe kodin: me to mund ta hapësh përsëri këtë faqe në çdo pajisje.
request-you = Ju
    .familiar = Ti
request-team = Ekipi ynë
# While both are there: above the field, and at the customer's own last message.
live-typing = Po shkruhet një përgjigje…
live-here = Tani jemi këtu
# $names: the first names of some of them, as a list.
live-here-names = Tani këtu: { $names }
live-sent = Dërguar
live-read = Lexuar
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Na vjen keq për pritjen: për momentin askush nuk është i lirë.
live-later-mail = Përgjigjja dërgohet edhe me e-mail te { $address }.
live-handed = Orari i ekipit tonë sapo mbaroi. Vazhdojnë kolegët që janë ende këtu.
# A box to tick.
live-sound = Tingull për mesazhet e reja
# A button above a long conversation.
request-earlier = Mesazhet e mëparshme
lookup-title = Gjeni një pyetje
    .familiar = Gjej një pyetje
lookup-intro = Kur na shkruat, morët një numër të pyetjes dhe një kod hyrjeje.
    .familiar = Kur na shkrove, more një numër të pyetjes dhe një kod hyrjeje.
lookup-open = Hap

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Si ju ndihmuam?
    .familiar = Si të ndihmuam?
rating-csat-1 = Keq
rating-csat-2 = Jo mirë
rating-csat-3 = Mesatarisht
rating-csat-4 = Mirë
rating-csat-5 = Shumë mirë
rating-ces = Sa e lehtë ishte të merrnit ndihmë?
    .familiar = Sa e lehtë ishte të merrje ndihmë?
rating-ces-1 = Shumë e vështirë
rating-ces-2 = E vështirë
rating-ces-3 = As e lehtë, as e vështirë
rating-ces-4 = E lehtë
rating-ces-5 = Shumë e lehtë
rating-nps = Sa ka gjasa të na rekomandoni?
    .familiar = Sa ka gjasa të na rekomandosh?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Aspak
rating-nps-high = Shumë
rating-comment = Çfarë duhet të dimë?
rating-skip = Preferoj të mos e them
rating-thanks = Faleminderit për përgjigjen.
rating-change = Përgjigjja mund të ndryshohet brenda një dite.

## What is kept while there is no connection

outbox-waiting = U ruajt. Do të dërgohet kur të kthehet lidhja.
outbox-take-back = Anulo dërgimin
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Mesazhi juaj u dërgua. Numri i pyetjes është { $reference }.
    .familiar = Mesazhi yt u dërgua. Numri i pyetjes është { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Qendra jonë e ndihmës nuk është e arritshme tani. Këtu mund të na kontaktoni:
    .familiar = Qendra jonë e ndihmës nuk është e arritshme tani. Këtu mund të na kontaktosh:

## The public help centre, where views are pages of their own

centre-skip = Kalo te përmbajtja
centre-languages = Gjuhë të tjera
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Shfaq të gjitha ({ $count })
# Above the list of an article’s parts
centre-contents = Në këtë faqe
centre-markets = Vendi ose rajoni

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Shkruani më parë një mesazh.
    .familiar = Shkruaj më parë një mesazh.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] Teksti është shumë i gjatë. Lejohet më së shumti { $max } karakter.
       *[other] Teksti është shumë i gjatë. Lejohen më së shumti { $max } karaktere.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = Karakteri “{ $character }” nuk lejohet këtu. Hiqeni.
    .familiar = Karakteri “{ $character }” nuk lejohet këtu. Hiqe.
error-email = Kjo nuk është adresë e-maili. Shembull: emri@example.com.
error-phone = Ky nuk është numër telefoni. Shkruani shifra, me kodin e vendit: +355 4 223 4567.
    .familiar = Ky nuk është numër telefoni. Shkruaj shifra, me kodin e vendit: +355 4 223 4567.
error-phone-missing = Na duhet një numër ku të telefonojmë.
error-phone-unknown = Në këtë numër nuk mund të telefonohet. Kontrollojeni dhe filloni me kodin e vendit: +355 4 223 4567.
    .familiar = Në këtë numër nuk mund të telefonohet. Kontrolloje dhe fillo me kodin e vendit: +355 4 223 4567.
error-start-missing = Zgjidhni më parë një orar.
    .familiar = Zgjidh më parë një orar.
error-start = Kjo nuk është datë me orë. Shembull: 2026-11-23T09:00:00Z.
error-type = Kjo fushë duhet të jetë tekst.
error-field = Nuk ka një fushë të tillë.
error-name = Shkruani një emër me më së shumti 120 karaktere.
    .familiar = Shkruaj një emër me më së shumti 120 karaktere.
rating-missing = Mungon një përgjigje.
error-consent = Shënoni kutinë për të dhënë pëlqimin.
    .familiar = Shëno kutinë për të dhënë pëlqimin.
error-consent-new = Teksti i pëlqimit ka ndryshuar. Lexojeni dhe jepni përsëri pëlqimin.
    .familiar = Teksti i pëlqimit ka ndryshuar. Lexoje dhe jep përsëri pëlqimin.
error-choice = Zgjidhni një nga vlerat e ofruara.
    .familiar = Zgjidh një nga vlerat e ofruara.
error-call-ahead = Kjo telefonatë nuk është bërë ende.
error-tags = Lejohen deri në 20 etiketa, secila me më së shumti 50 karaktere.
error-snooze = Zgjidhni një kohë në të ardhmen.
error-times = Fundi duhet të jetë pas fillimit.
error-merge = Këto dy biseda nuk mund të bashkohen. Njëra është telefonatë e rezervuar ose është bashkuar më parë. Zgjidhni një tjetër.
error-merge-region = Bisedat e ruajtura në rajone të ndryshme nuk mund të bashkohen. Përgjigjuni secilës veçmas.
error-addressee = Jepni një adresë e-maili, një numër telefoni ose identifikuesin e klientit.
error-hold = Shkruani pse duhet ruajtur.
    .familiar = Shkruaj pse duhet ruajtur.
error-zone = Nuk e njohim këtë zonë orare. Shembull: Europe/Tirane.
error-locale = Kjo nuk është etiketë gjuhe. Shembuj: sq, pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Jam njeri, jo program
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = U ruajt. Do të dërgohet pasi të hyni përsëri në llogari.
    .familiar = U ruajt. Do të dërgohet pasi të hysh përsëri në llogari.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Nuk e njohim këtë sajt
problem-site-detail = Kontrolloni adresën ose emrin e sajtit në etiketën script.
    .familiar = Kontrollo adresën ose emrin e sajtit në etiketën script.
problem-page = Faqja nuk u gjet
problem-page-detail = Mund të jetë zhvendosur. Kërkojeni në qendrën e ndihmës ose na shkruani.
    .familiar = Mund të jetë zhvendosur. Kërkoje në qendrën e ndihmës ose na shkruaj.
problem-article = Artikulli i ndihmës nuk u gjet
problem-article-detail = Mund të jetë zëvendësuar. Kërkojeni në qendrën e ndihmës ose na shkruani.
    .familiar = Mund të jetë zëvendësuar. Kërkoje në qendrën e ndihmës ose na shkruaj.
problem-request = Nuk mund ta hapim këtë faqe
problem-request-detail = Kontrolloni numrin dhe kodin e hyrjes: njëri prej tyre nuk është i saktë.
    .familiar = Kontrollo numrin dhe kodin e hyrjes: njëri prej tyre nuk është i saktë.
problem-conversation = Nuk ka bisedë me këtë numër, ose ajo është e një ekipi tjetër.
problem-gone = Kjo është fshirë
problem-gone-detail = Mesazhi i përket një bisede që ndërkohë është fshirë. Nëse ju duhet ende ndihmë, na shkruani përsëri.
    .familiar = Mesazhi i përket një bisede që ndërkohë është fshirë. Nëse të duhet ende ndihmë, na shkruaj përsëri.
problem-held = Kjo nuk mund të fshihet tani
problem-held-detail = Ligji na detyron ta ruajmë për momentin. Na pyesni nëse doni të dini më shumë.
    .familiar = Ligji na detyron ta ruajmë për momentin. Na pyet nëse do të dish më shumë.
problem-invalid = Diçka duhet korrigjuar
problem-invalid-detail = Shikoni fushat e shënuara.
    .familiar = Shiko fushat e shënuara.
problem-json = Përmbajtja e dërguar nuk mund të lexohej
problem-json-detail = Përmbajtja nuk është as JSON i vlefshëm, as formular.
problem-media = Ky lloj përmbajtjeje nuk pranohet
problem-media-detail = Dërgoni JSON ose një formular.
    .familiar = Dërgo JSON ose një formular.
problem-large = Përmbajtja e dërguar është tepër e madhe
# $max (Number) kilobytes
problem-large-detail = Mund të dërgohen më së shumti { $max } kilobajt. Shkurtoni tekstin dhe provoni përsëri.
    .familiar = Mund të dërgohen më së shumti { $max } kilobajt. Shkurto tekstin dhe provo përsëri.
problem-origin = Kjo faqe nuk ka leje të dërgojë pyetje
problem-origin-detail = Hapeni qendrën e ndihmës nga vetë dyqani dhe provoni përsëri.
    .familiar = Hape qendrën e ndihmës nga vetë dyqani dhe provo përsëri.
problem-method = Kjo nuk funksionon këtu
problem-method-detail = Adresa ekziston, por nuk pranon kërkesa të këtij lloji.
problem-key = Ky formular është dërguar tashmë me përmbajtje tjetër
problem-key-detail = Ringarkoni formularin dhe dërgojeni përsëri.
    .familiar = Ringarko formularin dhe dërgoje përsëri.
problem-key-bad = Idempotency-Key nuk është i vlefshëm
problem-key-bad-detail = Përdorni nga 1 deri në 200 karaktere të dukshme ASCII.
    .familiar = Përdor nga 1 deri në 200 karaktere të dukshme ASCII.
problem-token = Për këtë duhet hyrja në llogari
problem-token-detail = Dërgoni tokenin e operatorit si “Authorization: Bearer …”.
    .familiar = Dërgo tokenin e operatorit si “Authorization: Bearer …”.
problem-call = Kësaj kërkese nuk mund t’i përgjigjemi në këtë formë
query-team = Nuk ka ekip të tillë.
query-day = Dita duhet të jetë datë. Shembull: 2026-11-23.
query-cursor = Ky kursor nuk është nga një përgjigje e mëparshme.
query-filter = Kjo listë nuk mund të filtrohet sipas asaj vlere. Zgjidhni një nga vlerat e ofruara.
query-person = Tregoni të kujt janë telefonatat: phone ose customer.
query-whom = Tregoni të kujt janë të dhënat, me saktësisht një nga këto: email, phone, customer.
# $max (Number) characters
query-reason = Duhet një arsye, të cilën vizitori do ta lexojë. Gjatësia më e madhe: { $max }.
problem-slot = Ky orar nuk është më i lirë
problem-slot-detail = Zgjidhni një tjetër. Ajo që shkruat është ende këtu.
    .familiar = Zgjidh një tjetër. Ajo që shkrove është ende këtu.
problem-call-fixed = Kjo telefonatë nuk mund të ndryshohet më
problem-call-fixed-detail = Ora e telefonatës ka kaluar ose telefonata është anuluar. Mund të rezervoni një të re.
    .familiar = Ora e telefonatës ka kaluar ose telefonata është anuluar. Mund të rezervosh një të re.
problem-forbidden = Nuk keni leje për këtë
    .familiar = Nuk ke leje për këtë
problem-forbidden-detail = Kërkojani një administratori të ekipit tuaj.
    .familiar = Kërkoja një administratori të ekipit tënd.
problem-missing = Kjo nuk ekziston më
problem-missing-detail = Dikush e ka hequr. Ringarkoni listën.
    .familiar = Dikush e ka hequr. Ringarko listën.
problem-address = Kjo adresë është e zënë
problem-address-detail = Dikush në ekipin tuaj e ka tashmë këtë adresë e-maili.
    .familiar = Dikush në ekipin tënd e ka tashmë këtë adresë e-maili.
problem-admin = Ky është administratori i vetëm
problem-admin-detail = Caktoni më parë dikë tjetër si administrator.
    .familiar = Cakto më parë dikë tjetër si administrator.
problem-newer = U shkrua diçka e re
problem-newer-detail = Lexoni çfarë u shkrua ndërkohë, pastaj dërgojeni përsëri tekstin tuaj.
    .familiar = Lexo çfarë u shkrua ndërkohë, pastaj dërgoje përsëri tekstin tënd.
problem-rating = Kjo nuk mund të vlerësohet ende
problem-rating-detail = Mund të vlerësohet kur pyetja të jetë zgjidhur.
problem-rating-fixed = Kjo përgjigje nuk mund të ndryshohet më
problem-rating-fixed-detail = Përgjigjet mund të ndryshohen brenda një dite.
problem-callbacks = Këtu nuk mund të rezervohen telefonata
problem-callbacks-detail = Na shkruani ose na kontaktoni në një mënyrë tjetër.
    .familiar = Na shkruaj ose na kontakto në një mënyrë tjetër.
problem-bookings = Tepër telefonata të rezervuara
problem-bookings-detail = Keni rezervuar tashmë aq telefonata sa mund të ketë një person. Anuloni njërën, prisni të kalojë njëra ose na shkruani.
    .familiar = Ke rezervuar tashmë aq telefonata sa mund të ketë një person. Anulo njërën, prit të kalojë njëra ose na shkruaj.
problem-limit = U dërguan tepër mesazhe për një kohë të shkurtër
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Asgjë nga ajo që shkruat nuk ka humbur. Provoni përsëri pas { $minutes } minute ose na kontaktoni në një mënyrë tjetër.
       *[other] Asgjë nga ajo që shkruat nuk ka humbur. Provoni përsëri pas { $minutes } minutash ose na kontaktoni në një mënyrë tjetër.
    }
    .familiar =
        { $minutes ->
            [one] Asgjë nga ajo që shkrove nuk ka humbur. Provo përsëri pas { $minutes } minute ose na kontakto në një mënyrë tjetër.
           *[other] Asgjë nga ajo që shkrove nuk ka humbur. Provo përsëri pas { $minutes } minutash ose na kontakto në një mënyrë tjetër.
        }
problem-identity = Nuk mund të përcaktojmë kush jeni
    .familiar = Nuk mund të përcaktojmë kush je
problem-identity-detail = Hyni përsëri në llogarinë e dyqanit, ringarkoni faqen dhe provoni përsëri.
    .familiar = Hyr përsëri në llogarinë e dyqanit, ringarko faqen dhe provo përsëri.
problem-challenge = Nuk mundëm të vërtetojmë që jeni njeri
    .familiar = Nuk mundëm të vërtetojmë që je njeri
problem-challenge-detail = Provoni përsëri ose na kontaktoni në një mënyrë tjetër. Ajo që shkruat është ende këtu.
    .familiar = Provo përsëri ose na kontakto në një mënyrë tjetër. Ajo që shkrove është ende këtu.
problem-store = Tani nuk mund ta ruajmë këtë
problem-store-detail = Asgjë nuk ka humbur: ajo që shkruat është ende në formular. Provoni përsëri pas pak ose na kontaktoni në një mënyrë tjetër.
    .familiar = Asgjë nuk ka humbur: ajo që shkrove është ende në formular. Provo përsëri pas pak ose na kontakto në një mënyrë tjetër.
problem-server = Ndodhi një gabim nga ana jonë
problem-server-detail = Provoni përsëri pas pak.
    .familiar = Provo përsëri pas pak.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Hyrja
enter-intro = Me këtë lidhje mund të hyni një herë.
enter-spent = Kjo lidhje nuk vlen më: është përdorur ose është tepër e vjetër. Kërkojini një të re një administratori të ekipit tuaj.
enter-none = Nuk keni hyrë në llogari. Hapeni lidhjen që ju dërgon një administrator i ekipit tuaj.
enter-unknown = Askush në këtë ekip nuk e ka këtë adresë e-maili.
enter-failed = Hyrja nuk pati sukses.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Pyetja { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Përgjigje nga { $name }
mail-reply = Përgjigjet ndaj këtij e-maili na mbërrijnë.
# Below the answer; links follow, or the names of the files alone
mail-files = Skedarët e kësaj përgjigjeje:
# $date (Text) such as 29 December 2026
mail-files-until = Lidhjet e skedarëve funksionojnë deri më { $date }.
# An address follows
mail-open = Hapeni të gjithë bisedën me kodin e hyrjes:
    .familiar = Hape të gjithë bisedën me kodin e hyrjes:
# $brand (Text) the shop’s name
mail-footer = Ky e-mail dërgohet nga { $brand }, sepse kjo adresë u dha bashkë me pyetjen.
# Before the question how it was. $reference (Text) as above
mail-done = Pyetja juaj { $reference } është zgjidhur.
    .familiar = Pyetja jote { $reference } është zgjidhur.
# To the team: the subject. $reference (Text) as above
mail-notice = Pyetje e re { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Telefonata juaj { $reference }
    .familiar = Telefonata jote { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Orari i telefonatës u ndryshua. Orari i ri: { $when }.
# $when (Text) as above
mail-call-cancelled = Telefonata juaj u anulua: { $when }.
    .familiar = Telefonata jote u anulua: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Hapeni skedarin e bashkëngjitur për të përditësuar kalendarin.
    .familiar = Hape skedarin e bashkëngjitur për të përditësuar kalendarin.
# An address follows
mail-call-open = Ndryshojeni ose anulojeni telefonatën me kodin e hyrjes:
    .familiar = Ndryshoje ose anuloje telefonatën me kodin e hyrjes:
# $brand (Text) the shop’s name
mail-call-footer = Ky e-mail dërgohet nga { $brand }, sepse kjo adresë u dha kur u rezervua telefonata.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Telefonatë e re { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Telefonatë me orar të ndryshuar { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Telefonatë e anuluar { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Fotografi ose PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF ose PDF, deri në { $max } MB secili.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = “{ $name }” nuk mund të dërgohet. Mund të dërgohen fotografi (JPEG, PNG, WebP, GIF) dhe PDF.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = “{ $name }” është tepër i madh. Një skedar mund të ketë deri në { $max } MB.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = “{ $name }” ka tepër piksela. Një fotografi mund të ketë deri në { $max } megapikselë.
# $name (Text) what the file is called
error-file-broken = “{ $name }” është bosh ose i dëmtuar, prandaj nuk mund të dërgohet.
# $max (Number) files
error-files-many = Tepër skedarë njëherësh. Më së shumti për një mesazh: { $max }.
error-files-full = Në këtë bisedë nuk ka më vend për skedarë. Në një pyetje të re ka.
error-files-day = Në këtë bisedë sot nuk ka më vend për skedarë. Nesër do të ketë përsëri.
error-file-gone = Një skedar nuk është më. Duhet zgjedhur përsëri.
# $max (Number) megabytes
error-files-large = Skedarët së bashku janë tepër të mëdhenj. Një mesazh pranon deri në { $max } MB.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Të dhënat tuaja
    .familiar = Të dhënat e tua
own-export = Shkarko një kopje
own-files = Ruani edhe skedarët: lidhjet në kopje funksionojnë për një ditë.
    .familiar = Ruaj edhe skedarët: lidhjet në kopje funksionojnë për një ditë.
own-erase = Fshije këtë bisedë
own-sure = Ta fshijmë vërtet? Nuk mund të kthehet më.
own-yes = Po, fshije
own-erased = U fshi. Numri i vërtetimit: { $receipt }
own-pending = Do të fshihet sapo depoja të përgjigjet. Numri i vërtetimit: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Njoftime
notices-dismiss = Fshihe këtë njoftim nga pamja
kept-what = Vetëm në këtë shfletues ruhen: skica, mesazhe që presin të dërgohen, kode hyrjeje dhe njoftime të fshehura.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Fshije nga ky shfletues
kept-sure = Ta fshijmë vërtet? Pa kodin e hyrjes, pyetja nuk mund të hapet më këtu. Çfarë pret nuk do të dërgohet.
