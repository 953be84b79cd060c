### Swahili: one form of address for everybody (the plain imperative, made polite by -e where it asks), no familiar form; “…” as quotation marks.
### Help article: makala; request: ombi; reference: namba ya kumbukumbu; access code: msimbo wa kufungua; help: msaada, the place kituo cha msaada.
### A booked call is miadi ya simu, its reference namba ya miadi, a free time nafasi. No saa before { $time }: with it people read the hour by the Swahili clock, six hours off. CLDR’s names of languages begin with a capital (Kiingereza).

## The launcher, and what surrounds every view

launcher-label = Msaada
launcher-offline = Hakuna mtandao
home-title = Tukusaidie vipi?
nav-home = Kituo cha msaada
language-label = Lugha
language-change = Badilisha
loading = Inapakia…
network-error = Haikufaulu. Angalia muunganisho wako wa intaneti kisha ujaribu tena.

## Home

search-label = Tafuta msaada
search-button = Tafuta
articles-heading = Mambo ya kujua
subjects-heading = Mada
contact-heading = Wasiliana nasi
requests-heading = Maombi yako
requests-unread = Jibu jipya
request-find = Tafuta ombi

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Bei na malipo
paying-currency = Sarafu
paying-methods = Njia za kulipa
payment-card = kadi
payment-sepa = malipo ya moja kwa moja ya SEPA
payment-transfer = uhamisho wa benki
payment-invoice = ankara
payment-cod = kulipa unapopokea
payment-konbini = kulipa dukani (konbini)

## Ways to reach a person, where the site gives no name of its own

channel-phone = Tupigie simu
channel-email = Tuma barua pepe
channel-message = Tuandikie
channel-callback = Weka miadi ya simu
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Msaada zaidi

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Hakuna kilichopatikana kuhusu “{ $query }”
        [one] Makala { $count } kuhusu “{ $query }”
       *[other] Makala { $count } kuhusu “{ $query }”
    }
results-ask = Unatafuta nini?
results-hint = Jaribu maneno mengine, au tuandikie.
# $wanted, $shown (Text) names of languages
results-fallback = Hakuna kilichopatikana kwa { $wanted }. Makala haya yako kwa { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Bado hatuna makala haya kwa { $wanted }. Haya hapa kwa { $shown }.
# $date (Text) a day
article-updated = Yalisasishwa { $date }
article-question = Je, makala haya yamekusaidia?
article-yes = Ndiyo
article-no = Hapana
article-thanks = Tunafurahi kusikia hivyo. Asante.
article-missing = Ni nini kilichokosekana?
article-sorry = Samahani kwa hilo. Tuandikie nasi tutakusaidia.
article-related = Zaidi kuhusu mada hii

## Contact form

contact-title = Tuandikie
contact-intro = Tuambie unachohitaji. Utapata namba ya kumbukumbu itakayokuwezesha kurudi kwenye ombi lako wakati wowote.
field-message = Ujumbe
field-name = Jina
field-email = Barua pepe
field-phone = Simu
field-order = Namba ya oda
contact-topic = Inahusu nini?
field-optional = si lazima
contact-send = Tuma
contact-sending = Inatuma…
contact-network-error = Hatujui kama ujumbe wako umefika. Bado uko hapa: angalia muunganisho wako wa intaneti kisha ujaribu tena.
contact-other-ways = Njia nyingine za kuwasiliana nasi
contact-suggestions = Huenda jibu tayari liko hapa
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Tunajibu kwa { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open = Tuko wazi hadi { $time }
availability-open-always = Tuko wazi saa 24
availability-closed = Tutafungua: { $time }
availability-closed-long = Tumefunga kwa sasa
availability-unknown = Saa za kazi zinaweza kubadilika leo
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } saa za eneo lako ({ $city })
hours-title = Saa za kazi
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = Kwa saa za eneo lako: { $city }, { $offset }
hours-closed = Tumefunga
hours-all-day = Tuko wazi siku nzima
# Hours with an open end. $from (Text) time of day
hours-from = kuanzia { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = hazina uhakika
# Instead of whether somebody is there. $note (Text) as above
availability-note = Kwa sasa: { $note }
# $time, $kind (Text) as above
contact-answer-by = Tutajibu kabla ya { $time }.

## Booking a call

callback-title = Weka miadi ya simu
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Chagua muda nasi tutakupigia. Simu huchukua hadi dakika { $minutes }.
       *[other] Chagua muda nasi tutakupigia. Simu huchukua hadi dakika { $minutes }.
    }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Saa za eneo lako: { $city }, { $offset }
callback-zone-change = Badilisha saa za eneo
callback-times = Muda wa simu
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] Nafasi { $count }
       *[other] Nafasi { $count }
    }
callback-none = Kwa sasa hakuna nafasi. Tuandikie nasi tutakutafutia muda.
callback-phone = Namba ya simu tutakayopiga
callback-note = Inahusu nini?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Tutatuma uthibitisho kwenye anwani hii, pamoja na faili ya kalenda yako.
callback-book = Weka miadi
callback-booking = Inaweka miadi…
callback-network-error = Hatujui kama miadi ya simu imewekwa. Ulichoandika bado kiko hapa: angalia muunganisho wako wa intaneti kisha ujaribu tena. Miadi haitawekwa mara mbili.
callback-alternatives = Nafasi zilizo karibu na muda uliochagua
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Miadi yako ya simu imewekwa: { $when }. Namba yako ya miadi ni { $reference }.

## A booked call

call-title = Miadi yako ya simu
call-status-booked = Imewekwa
call-status-cancelled = Imeghairiwa
call-status-past = Muda wa simu hii umepita
call-when = Lini
call-number = Namba tutakayopiga
call-reason = Sababu ya kughairi miadi
call-move = Chagua muda mwingine
call-move-title = Badilisha muda wa simu
call-move-button = Badilisha muda
call-moving = Inabadilisha muda…
call-move-network-error = Hatujui kama muda wa simu umebadilishwa. Angalia muunganisho wako wa intaneti kisha ujaribu tena.
call-cancel = Ghairi miadi
call-cancel-question = Je, unataka kughairi miadi hii ya simu?
call-calendar = Ongeza kwenye kalenda yako
call-file = Faili ya kalenda (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Simu na { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Tutapiga { $phone }. Namba ya miadi: { $reference }
call-reference = Namba ya miadi
call-keep = Tunza vyote viwili: ukiwa navyo unaweza kubadilisha muda wa simu au kughairi miadi kwenye kifaa chochote.

## Choosing a time zone

zones-title = Chagua saa za eneo lako
zones-search = Mji
zones-none = Mji huo haukupatikana. Jaribu mji mkubwa ulio karibu nawe.

## Request

request-title = Tumepokea ujumbe wako
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Namba yako ya kumbukumbu ni { $reference }. Tutakujibu.
request-status-open = Linasubiri jibu letu
request-status-answered = Limejibiwa
request-status-resolved = Limekamilika
request-next = Jibu letu litaonekana hapa.
# The heading once somebody has answered
request-conversation = Mazungumzo yako nasi
# Label of the field in which the visitor writes back
reply-message = Ujumbe wako
request-reference = Namba ya kumbukumbu
request-code = Msimbo wa kufungua
request-keep = Tunza vyote viwili: ukiwa navyo unaweza kufungua ombi hili tena kwenye kifaa chochote.
request-you = Wewe
request-team = Timu yetu
# While both are there: above the field, and at the customer's own last message.
live-typing = Jibu linaandikwa…
live-here = Tuko hapa sasa
# $names: the first names of some of them, as a list.
live-here-names = Walio hapa sasa: { $names }
live-sent = Umetumwa
live-read = Umesomwa
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Samahani kwa kukusubirisha: kwa sasa hakuna mhudumu aliye na nafasi.
live-later-mail = Jibu litatumwa pia kwa barua pepe kwenda { $address }.
live-handed = Muda wa kazi wa timu yetu umeisha sasa hivi. Wenzetu ambao bado wapo wataendelea kukusaidia.
# A box to tick.
live-sound = Sauti ujumbe mpya unapofika
# A button above a long conversation.
request-earlier = Ujumbe wa awali
lookup-title = Tafuta ombi
lookup-intro = Ulipotuandikia ulipewa namba ya kumbukumbu na msimbo wa kufungua.
lookup-open = Fungua

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Tumekuhudumia vipi?
rating-csat-1 = Vibaya
rating-csat-2 = Si vizuri
rating-csat-3 = Wastani
rating-csat-4 = Vizuri
rating-csat-5 = Vizuri sana
rating-ces = Ilikuwa rahisi kiasi gani kupata msaada?
rating-ces-1 = Vigumu sana
rating-ces-2 = Vigumu
rating-ces-3 = Wastani
rating-ces-4 = Rahisi
rating-ces-5 = Rahisi sana
rating-nps = Kuna uwezekano gani utapendekeza huduma zetu kwa wengine?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Hakuna kabisa
rating-nps-high = Mkubwa sana
rating-comment = Je, kuna jambo tunalopaswa kujua?
rating-skip = Ningependa kutosema
rating-thanks = Asante kwa jibu lako.
rating-change = Jibu lako linaweza kubadilishwa ndani ya siku moja.

## What is kept while there is no connection

outbox-waiting = Umehifadhiwa. Utatumwa intaneti ikirudi.
outbox-take-back = Ghairi kutuma
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Ujumbe wako umetumwa. Namba yako ya kumbukumbu ni { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Kituo chetu cha msaada hakipatikani kwa sasa. Unaweza kuwasiliana nasi hapa:

## The public help centre, where views are pages of their own

centre-skip = Nenda kwenye maudhui
centre-languages = Lugha nyingine
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Onyesha zote ({ $count })
# Above the list of an article’s parts
centre-contents = Kwenye ukurasa huu
centre-markets = Nchi au eneo

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Andika ujumbe kwanza.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] Maandishi ni marefu mno. Mwisho ni herufi { $max }.
       *[other] Maandishi ni marefu mno. Mwisho ni herufi { $max }.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = “{ $character }” haifai hapa. Iondoe.
error-email = Hii si anwani ya barua pepe. Anwani huwa kama jina@example.com.
error-phone = Hii si namba ya simu. Tumia tarakimu, pamoja na msimbo wa nchi: +254 20 1234567.
error-phone-missing = Tunahitaji namba ya kupiga.
error-phone-unknown = Namba hii haiwezi kupigiwa. Ihakiki, na uanze na msimbo wa nchi: +254 20 1234567.
error-start-missing = Chagua muda kwanza.
error-start = Hii si tarehe na saa sahihi. Mfano: 2026-11-23T09:00:00Z.
error-type = Sehemu hii lazima iwe maandishi.
error-field = Hakuna sehemu kama hiyo.
error-name = Andika jina lisilozidi herufi 120.
rating-missing = Jibu moja halijachaguliwa.
error-consent = Tafadhali weka alama kwenye kisanduku ili kukubali.
error-consent-new = Maneno ya idhini yamebadilika. Tafadhali yasome kisha ukubali tena.
error-choice = Chagua mojawapo ya machaguo yaliyopo.
error-call-ahead = Muda wa simu hii bado haujafika.
error-tags = Lebo zisizidi 20, kila moja isizidi herufi 50.
error-snooze = Chagua muda ujao.
error-times = Mwisho lazima uwe baada ya mwanzo.
error-merge = Mazungumzo haya mawili hayawezi kuunganishwa. Mojawapo ni miadi ya simu, au yaliunganishwa awali. Chagua mengine.
error-merge-region = Mazungumzo yaliyohifadhiwa katika maeneo tofauti hayawezi kuunganishwa. Yajibu kila moja peke yake.
error-addressee = Weka anwani ya barua pepe, namba ya simu au kitambulisho cha mteja.
error-hold = Andika kwa nini ni lazima ihifadhiwe.
error-zone = Hatutambui saa hizi za eneo. Mfano: Europe/Berlin.
error-locale = Huu si msimbo wa lugha. Mifano: en, pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Mimi ni mtu, si programu
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Umehifadhiwa. Utatumwa utakapoingia tena kwenye akaunti.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Hatuitambui tovuti hii
problem-site-detail = Angalia anwani, au jina la tovuti kwenye lebo ya script.
problem-page = Ukurasa huu haukupatikana
problem-page-detail = Huenda umehamishwa. Utafute kwenye kituo chetu cha msaada, au tuandikie.
problem-article = Makala haya hayakupatikana
problem-article-detail = Huenda yamebadilishwa na mengine. Yatafute kwenye kituo chetu cha msaada, au tuandikie.
problem-request = Hatuwezi kufungua ombi hili
problem-request-detail = Angalia namba ya kumbukumbu na msimbo wa kufungua: mojawapo si sahihi.
problem-conversation = Hakuna mazungumzo yenye namba hii ya kumbukumbu, au ni ya timu nyingine.
problem-gone = Hii imefutwa
problem-gone-detail = Unachotuma ni cha kitu ambacho kimeshafutwa. Kama bado unahitaji msaada, tuandikie upya.
problem-held = Hii haiwezi kufutwa sasa
problem-held-detail = Sheria inatulazimu kuihifadhi kwa sasa. Tuulize ukitaka kujua zaidi.
problem-invalid = Kuna jambo la kurekebisha
problem-invalid-detail = Angalia sehemu zilizowekwa alama.
problem-json = Kilichotumwa hakikusomeka
problem-json-detail = Maudhui si JSON sahihi wala fomu.
problem-media = Aina hii ya maudhui haikubaliwi
problem-media-detail = Tuma JSON au fomu.
problem-large = Kilichotumwa ni kikubwa mno
# $max (Number) kilobytes
problem-large-detail = Mwisho ni kilobaiti { $max }. Fupisha maandishi kisha ujaribu tena.
problem-origin = Ukurasa huu hauruhusiwi kutuma maombi
problem-origin-detail = Fungua kituo chetu cha msaada kutoka kwenye duka lenyewe, kisha ujaribu tena.
problem-method = Hili halifanyi kazi hapa
problem-method-detail = Anwani ipo, lakini haipokei aina hii ya ombi.
problem-key = Fomu hii ilishatumwa ikiwa na maudhui mengine
problem-key-detail = Pakia fomu upya kisha uitume tena.
problem-key-bad = Idempotency-Key hiyo haiwezi kutumika
problem-key-bad-detail = Tumia herufi 1 hadi 200 za ASCII zinazoonekana.
problem-token = Unahitaji kuingia ili kufanya hili
problem-token-detail = Tuma tokeni ya mwendeshaji kama “Authorization: Bearer …”.
problem-call = Ombi hili haliwezi kujibiwa jinsi lilivyotumwa
query-team = Hakuna timu kama hiyo.
query-day = Siku lazima iwe tarehe. Mfano: 2026-11-23.
query-cursor = Kiashirio hiki hakikutoka kwenye jibu la awali.
query-filter = Orodha hii haiwezi kuchujwa kwa thamani hiyo. Chagua mojawapo ya thamani zilizotolewa.
query-person = Taja simu ni za nani: phone au customer.
query-whom = Taja data ni ya nani, kwa kimoja tu kati ya: email, phone, customer.
# $max (Number) characters
query-reason = Sababu inahitajika, na mgeni ataisoma. Urefu wake: usizidi { $max }.
problem-slot = Muda huu haupatikani tena
problem-slot-detail = Chagua mwingine. Ulichoandika bado kiko hapa.
problem-call-fixed = Miadi hii ya simu haiwezi kubadilishwa tena
problem-call-fixed-detail = Muda wa simu umepita, au miadi ilighairiwa. Unaweza kuweka mipya.
problem-forbidden = Huruhusiwi kufanya hili
problem-forbidden-detail = Mwombe msimamizi wa timu yako.
problem-missing = Hii haipo tena
problem-missing-detail = Kuna mtu aliyeiondoa. Pakia orodha upya.
problem-address = Anwani hii tayari inatumika
problem-address-detail = Kuna mtu kwenye timu yako mwenye anwani hii ya barua pepe.
problem-admin = Huyu ndiye msimamizi pekee
problem-admin-detail = Mfanye mtu mwingine awe msimamizi kwanza.
problem-newer = Kuna ujumbe mpya
problem-newer-detail = Soma kilichoandikwa wakati huo, kisha utume ujumbe wako tena.
problem-rating = Hii bado haiwezi kutathminiwa
problem-rating-detail = Inaweza kutathminiwa itakapokamilika.
problem-rating-fixed = Jibu hili haliwezi kubadilishwa tena
problem-rating-fixed-detail = Majibu yanaweza kubadilishwa ndani ya siku moja.
problem-callbacks = Miadi ya simu haiwezi kuwekwa hapa
problem-callbacks-detail = Tuandikie, au wasiliana nasi kwa njia nyingine.
problem-bookings = Miadi ya simu imezidi
problem-bookings-detail = Tayari umeweka miadi mingi kadiri mtu mmoja anavyoruhusiwa. Ghairi mojawapo, subiri mojawapo ipite, au tuandikie.
problem-limit = Ujumbe mwingi umetumwa kwa muda mfupi
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Hakuna ulichoandika kilichopotea. Jaribu tena baada ya dakika { $minutes }, au wasiliana nasi kwa njia nyingine.
       *[other] Hakuna ulichoandika kilichopotea. Jaribu tena baada ya dakika { $minutes }, au wasiliana nasi kwa njia nyingine.
    }
problem-identity = Hatuwezi kutambua wewe ni nani
problem-identity-detail = Ingia tena kwenye akaunti yako ya duka, pakia ukurasa upya, kisha ujaribu tena.
problem-challenge = Hatukuweza kuthibitisha kwamba wewe ni mtu
problem-challenge-detail = Jaribu tena, au wasiliana nasi kwa njia nyingine. Ulichoandika bado kiko hapa.
problem-store = Hatuwezi kuhifadhi hii kwa sasa
problem-store-detail = Hakuna ulichoandika kilichopotea: bado kiko kwenye fomu. Jaribu tena baada ya muda mfupi, au wasiliana nasi kwa njia nyingine.
problem-server = Kuna hitilafu upande wetu
problem-server-detail = Jaribu tena baada ya muda mfupi.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Ingia
enter-intro = Kiungo hiki kinakuingiza mara moja tu.
enter-spent = Kiungo hiki hakifai tena: kimeshatumika, au muda wake umeisha. Mwombe msimamizi wa timu yako kipya.
enter-none = Hujaingia. Fungua kiungo utakachotumiwa na msimamizi wa timu yako.
enter-unknown = Hakuna mtu wa timu hii mwenye anwani hii ya barua pepe.
enter-failed = Kuingia hakukufaulu.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Ombi { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Jibu kutoka kwa { $name }
mail-reply = Ukijibu barua pepe hii, jibu lako litatufikia.
# Below the answer; links follow, or the names of the files alone
mail-files = Faili za jibu hili:
# $date (Text) such as 29 December 2026
mail-files-until = Viungo vya faili vitafanya kazi hadi { $date }.
# An address follows
mail-open = Fungua mazungumzo yote kwa msimbo wa kufungua:
# $brand (Text) the shop’s name
mail-footer = Barua pepe hii imetumwa na { $brand } kwa sababu anwani hii iliwekwa kwenye ombi.
# Before the question how it was. $reference (Text) as above
mail-done = Ombi lako { $reference } limekamilika.
# To the team: the subject. $reference (Text) as above
mail-notice = Ombi jipya { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Miadi yako ya simu { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Muda wa simu yako umebadilishwa. Muda mpya: { $when }.
# $when (Text) as above
mail-call-cancelled = Miadi yako ya simu imeghairiwa: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Fungua faili iliyoambatishwa ili kusasisha kalenda yako.
# An address follows
mail-call-open = Badilisha muda wa simu au ghairi miadi kwa msimbo wa kufungua:
# $brand (Text) the shop’s name
mail-call-footer = Barua pepe hii imetumwa na { $brand } kwa sababu anwani hii iliwekwa wakati wa kuweka miadi ya simu.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Miadi mipya ya simu { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Muda wa simu { $reference } umebadilishwa
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Miadi ya simu { $reference } imeghairiwa

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Picha au PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF au PDF, kila moja isizidi MB { $max }.
# $n (Number) megabytes, with one decimal
file-size = MB { $n }
# $n (Number) kilobytes, a whole number
file-size-small = kB { $n }
# $name (Text) what the file is called
error-file-kind = “{ $name }” haiwezi kutumwa. Picha (JPEG, PNG, WebP, GIF) na PDF zinaweza kutumwa.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = “{ $name }” ni kubwa mno. Faili isizidi MB { $max }.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = “{ $name }” ina pikseli nyingi mno. Picha isizidi megapikseli { $max }.
# $name (Text) what the file is called
error-file-broken = “{ $name }” ni tupu au imeharibika, hivyo haiwezi kutumwa.
# $max (Number) files
error-files-many = Faili ni nyingi mno kwa mara moja. Idadi ya juu kwa ujumbe mmoja: { $max }.
error-files-full = Hakuna tena nafasi ya faili kwenye mazungumzo haya. Kwenye ombi jipya kuna nafasi.
error-files-day = Leo hakuna tena nafasi ya faili kwenye mazungumzo haya. Kesho kutakuwa na nafasi.
error-file-gone = Faili moja haipo tena. Inabidi ichaguliwe upya.
# $max (Number) megabytes
error-files-large = Faili zote pamoja ni kubwa mno. Ujumbe mmoja huchukua hadi MB { $max }.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Data yako
own-export = Pakua nakala
own-files = Hifadhi faili pia: viungo vilivyo kwenye nakala hufanya kazi kwa siku moja.
own-erase = Futa mazungumzo haya
own-sure = Yafutwe kweli? Hayawezi kurejeshwa.
own-yes = Ndiyo, futa
own-erased = Yamefutwa. Namba ya risiti yako: { $receipt }
own-pending = Yatafutwa mara tu hifadhi itakapojibu. Namba ya risiti yako: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Taarifa
notices-dismiss = Ficha taarifa hii
kept-what = Vinavyohifadhiwa kwenye kivinjari hiki pekee: rasimu, ujumbe unaosubiri kutumwa, misimbo ya kufungua na taarifa zilizofichwa.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Futa kwenye kivinjari hiki
kept-sure = Vifutwe kweli? Bila msimbo wa kufungua, ombi haliwezi kufunguliwa tena hapa. Vinavyosubiri havitatumwa.
