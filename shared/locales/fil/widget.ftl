### Filipino: polite plural address (kayo, ninyo, inyo), without po and opo, which are spoken; .familiar has ka, mo and iyo. “…” as quotation marks.
### English words where shops use them (order, invoice, reference number). Help article: artikulo; request: request; access code: passcode; help: tulong, the place Help Center.
### A number takes “na” where it ends in a consonant (4, 6, 9): CLDR’s plural “other” is just that. A booked call is tawag, its reference booking number.

## The launcher, and what surrounds every view

launcher-label = Tulong
launcher-offline = Walang koneksyon
home-title = Paano namin kayo matutulungan?
    .familiar = Paano ka namin matutulungan?
nav-home = Help Center
language-label = Wika
language-change = Palitan
loading = Naglo-load…
network-error = Hindi ito gumana. Tingnan ang koneksyon at subukan ulit.

## Home

search-label = Maghanap ng tulong
search-button = Hanapin
articles-heading = Magandang malaman
subjects-heading = Mga paksa
contact-heading = Makipag-usap sa amin
requests-heading = Ang inyong mga request
    .familiar = Mga request mo
requests-unread = May bagong sagot
request-find = Hanapin ang isang request

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Presyo at pagbabayad
paying-currency = Currency
paying-methods = Mga paraan ng pagbabayad
payment-card = card
payment-sepa = SEPA na direct debit
payment-transfer = pag-transfer sa bangko
payment-invoice = invoice
payment-cod = COD (bayad pagdating)
payment-konbini = bayad sa convenience store (konbini)

## Ways to reach a person, where the site gives no name of its own

channel-phone = Tumawag sa amin
channel-email = Mag-email
channel-message = Magpadala ng mensahe
channel-callback = Mag-book ng tawag
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Iba pang tulong

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Walang nakita para sa “{ $query }”
        [one] { $count } artikulo para sa “{ $query }”
       *[other] { $count } na artikulo para sa “{ $query }”
    }
results-ask = Ano ang hinahanap ninyo?
    .familiar = Ano ang hinahanap mo?
results-hint = Subukan ang ibang salita, o magpadala ng mensahe sa amin.
# $wanted, $shown (Text) names of languages
results-fallback = Walang nakita sa { $wanted }. Nasa { $shown } ang mga artikulong ito.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Wala pa ito sa { $wanted }. Narito ito sa { $shown }.
# $date (Text) a day
article-updated = Na-update noong { $date }
article-question = Nakatulong ba ito?
article-yes = Oo
article-no = Hindi
article-thanks = Mabuti naman. Salamat.
article-missing = Ano ang kulang?
article-sorry = Pasensya na. Magpadala ng mensahe at tutulungan namin kayo.
    .familiar = Pasensya na. Magpadala ng mensahe at tutulungan ka namin.
article-related = Iba pa tungkol sa paksang ito

## Contact form

contact-title = Magpadala ng mensahe
contact-intro = Sabihin sa amin ang kailangan ninyo. Makakakuha kayo ng reference number para mabalikan ninyo ang request kahit kailan.
    .familiar = Sabihin sa amin ang kailangan mo. Makakakuha ka ng reference number para mabalikan mo ang request kahit kailan.
field-message = Mensahe
field-name = Pangalan
field-email = Email
field-phone = Telepono
field-order = Numero ng order
contact-topic = Tungkol saan ito?
field-optional = opsyonal
contact-send = Ipadala
contact-sending = Ipinapadala…
contact-network-error = Hindi namin alam kung dumating ang mensahe ninyo. Narito pa rin ito: tingnan ang koneksyon at subukan ulit.
    .familiar = Hindi namin alam kung dumating ang mensahe mo. Narito pa rin ito: tingnan ang koneksyon at subukan ulit.
contact-other-ways = Iba pang paraan para makontak kami
contact-suggestions = Baka narito na ang sagot
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Sumasagot kami sa { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open = Open hanggang { $time }
availability-open-always = Open 24 oras
availability-closed =
    { $kind ->
        [time] Magbubukas nang { $time }
       *[date] Magbubukas: { $time }
    }
availability-closed-long = Sarado muna
availability-unknown = Maaaring iba ang oras ngayong araw
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } sa inyong oras ({ $city })
    .familiar = { $time } sa oras mo ({ $city })
hours-title = Oras ng operasyon
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = Sa inyong oras: { $city }, { $offset }
    .familiar = Sa oras mo: { $city }, { $offset }
hours-closed = Sarado
hours-all-day = Open buong araw
# Hours with an open end. $from (Text) time of day
hours-from = mula { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = hindi tiyak
# Instead of whether somebody is there. $note (Text) as above
availability-note = Sa ngayon: { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] Sasagot kami bago mag-{ $time }.
       *[date] Sasagot kami nang hindi lalampas sa { $time }.
    }

## Booking a call

callback-title = Mag-book ng tawag
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Pumili ng oras at tatawagan namin kayo. Hanggang { $minutes } minuto ang isang tawag.
       *[other] Pumili ng oras at tatawagan namin kayo. Hanggang { $minutes } na minuto ang isang tawag.
    }
    .familiar =
        { $minutes ->
            [one] Pumili ng oras at tatawagan ka namin. Hanggang { $minutes } minuto ang isang tawag.
           *[other] Pumili ng oras at tatawagan ka namin. Hanggang { $minutes } na minuto ang isang tawag.
        }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Ang inyong time zone: { $city }, { $offset }
    .familiar = Time zone mo: { $city }, { $offset }
callback-zone-change = Palitan ang time zone
callback-times = Oras ng tawag
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } slot
       *[other] { $count } na slot
    }
callback-none = Walang bakanteng oras sa ngayon. Magpadala ng mensahe at hahanap kami ng oras.
callback-phone = Numerong tatawagan namin
callback-note = Tungkol saan ito?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Ipapadala namin sa address na ito ang kumpirmasyon, kasama ang file para sa kalendaryo ninyo.
    .familiar = Ipapadala namin sa address na ito ang kumpirmasyon, kasama ang file para sa kalendaryo mo.
callback-book = I-book ang tawag
callback-booking = Bino-book…
callback-network-error = Hindi namin alam kung na-book ang tawag. Narito pa rin ang isinulat ninyo: tingnan ang koneksyon at subukan ulit. Hindi mabu-book nang dalawang beses ang tawag.
    .familiar = Hindi namin alam kung na-book ang tawag. Narito pa rin ang isinulat mo: tingnan ang koneksyon at subukan ulit. Hindi mabu-book nang dalawang beses ang tawag.
callback-alternatives = Mga bakanteng oras na malapit sa pinili ninyo
    .familiar = Mga bakanteng oras na malapit sa pinili mo
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Naka-book na ang tawag ninyo: { $when }. Ang booking number ninyo ay { $reference }.
    .familiar = Naka-book na ang tawag mo: { $when }. Ang booking number mo ay { $reference }.

## A booked call

call-title = Ang inyong tawag
    .familiar = Ang tawag mo
call-status-booked = Naka-book
call-status-cancelled = Kinansela
call-status-past = Lumipas na ang oras ng tawag na ito
call-when = Kailan
call-number = Numerong tatawagan namin
call-reason = Dahilan ng pagkansela namin
call-move = Pumili ng ibang oras
call-move-title = Ilipat ang oras ng tawag
call-move-button = Ilipat ang tawag
call-moving = Inililipat…
call-move-network-error = Hindi namin alam kung nailipat ang tawag. Tingnan ang koneksyon at subukan ulit.
call-cancel = Kanselahin ang tawag
call-cancel-question = Gusto ba ninyong kanselahin ang tawag na ito?
    .familiar = Gusto mo bang kanselahin ang tawag na ito?
call-calendar = Idagdag sa kalendaryo
call-file = File ng kalendaryo (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Tawag mula sa { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Tatawagan namin ang { $phone }. Booking number: { $reference }
call-reference = Booking number
call-keep = Itabi ang dalawang ito: gamit ang mga ito, maaari ninyong ilipat o kanselahin ang tawag sa kahit anong device.
    .familiar = Itabi ang dalawang ito: gamit ang mga ito, maaari mong ilipat o kanselahin ang tawag sa kahit anong device.

## Choosing a time zone

zones-title = Piliin ang inyong time zone
    .familiar = Piliin ang time zone mo
zones-search = Lungsod
zones-none = Walang nakitang ganoong lungsod. Subukan ang mas malaking lungsod na malapit.

## Request

request-title = Natanggap na namin ang mensahe ninyo
    .familiar = Natanggap na namin ang mensahe mo
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Ang reference number ninyo ay { $reference }. Sasagutin namin kayo.
    .familiar = Ang reference number mo ay { $reference }. Sasagutin ka namin.
request-status-open = Naghihintay ng sagot namin
request-status-answered = Nasagot na
request-status-resolved = Tapos na
request-next = Dito lalabas ang sagot namin.
# The heading once somebody has answered
request-conversation = Ang usapan natin
# Label of the field in which the visitor writes back
reply-message = Ang inyong mensahe
    .familiar = Mensahe mo
request-reference = Reference number
request-code = Passcode
request-keep = Itabi ang dalawang ito: gamit ang mga ito, mabubuksan ulit ang request na ito sa kahit anong device.
request-you = Kayo
    .familiar = Ikaw
request-team = Ang aming team
# While both are there: above the field, and at the customer's own last message.
live-typing = May isinusulat na sagot…
live-here = Narito kami ngayon
# $names: the first names of some of them, as a list.
live-here-names = Narito ngayon: { $names }
live-sent = Naipadala
live-read = Nabasa
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Paumanhin sa paghihintay: wala pang makakasagot sa ngayon.
live-later-mail = Ipapadala rin ang sagot sa email na { $address }.
live-handed = Katatapos lang ng oras ng aming team. Itutuloy ito ng mga kasamahan naming naririto pa.
# A box to tick.
live-sound = Tunog para sa mga bagong mensahe
# A button above a long conversation.
request-earlier = Mga naunang mensahe
lookup-title = Hanapin ang isang request
lookup-intro = Nakatanggap kayo ng reference number at passcode noong sumulat kayo sa amin.
    .familiar = Nakatanggap ka ng reference number at passcode noong sumulat ka sa amin.
lookup-open = Buksan

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Kumusta ang serbisyo namin?
rating-csat-1 = Masama
rating-csat-2 = Hindi maganda
rating-csat-3 = Puwede na
rating-csat-4 = Maganda
rating-csat-5 = Napakaganda
rating-ces = Gaano kadaling makakuha ng tulong?
rating-ces-1 = Napakahirap
rating-ces-2 = Mahirap
rating-ces-3 = Katamtaman
rating-ces-4 = Madali
rating-ces-5 = Napakadali
rating-nps = Gaano kalamang na irerekomenda ninyo kami?
    .familiar = Gaano kalamang na irerekomenda mo kami?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Malabong mangyari
rating-nps-high = Malamang na malamang
rating-comment = Ano ang dapat naming malaman?
rating-skip = Ayaw kong sagutin
rating-thanks = Salamat sa sagot.
rating-change = Maaaring baguhin ang sagot sa loob ng isang araw.

## What is kept while there is no connection

outbox-waiting = Naka-save. Ipapadala ito kapag online na ulit kayo.
    .familiar = Naka-save. Ipapadala ito kapag online ka na ulit.
outbox-take-back = Huwag nang ipadala
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Naipadala na ang mensahe ninyo. Ang reference number ninyo ay { $reference }.
    .familiar = Naipadala na ang mensahe mo. Ang reference number mo ay { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Hindi mabuksan ang Help Center ngayon. Maaari ninyo kaming makontak dito:
    .familiar = Hindi mabuksan ang Help Center ngayon. Maaari mo kaming makontak dito:

## The public help centre, where views are pages of their own

centre-skip = Pumunta sa nilalaman
centre-languages = Iba pang wika
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Ipakita lahat ({ $count })
# Above the list of an article’s parts
centre-contents = Sa pahinang ito
centre-markets = Bansa o rehiyon

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Sumulat muna ng mensahe.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] Masyadong mahaba ang teksto. Hanggang { $max } character lang.
       *[other] Masyadong mahaba ang teksto. Hanggang { $max } na character lang.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = Hindi puwede rito ang “{ $character }”. Alisin ito.
error-email = Hindi ito email address. Ganito ang email address: pangalan@example.com.
error-phone = Hindi ito numero ng telepono. Gumamit ng mga digit, kasama ang country code: +63 2 8123 4567.
error-phone-missing = Kailangan namin ng numerong matatawagan.
error-phone-unknown = Hindi matawagan ang numerong ito. Tingnan ito ulit, at simulan sa country code: +63 2 8123 4567.
error-start-missing = Pumili muna ng oras.
error-start = Hindi ito wastong petsa at oras. Halimbawa: 2026-11-23T09:00:00Z.
error-type = Dapat ay teksto ang nasa field na ito.
error-field = Walang ganoong field.
error-name = Sumulat ng pangalan na hanggang 120 character.
rating-missing = May kulang na sagot.
error-consent = Paki-check ang kahon para sumang-ayon.
error-consent-new = Nagbago na ang tekstong dapat sang-ayunan. Pakibasa ito at sumang-ayon ulit.
error-choice = Pumili ng isa sa mga ibinigay na value.
error-call-ahead = Hindi pa nangyayari ang tawag na ito.
error-tags = Hanggang 20 tag lang, at hanggang 50 character ang bawat isa.
error-snooze = Pumili ng oras na darating pa.
error-times = Dapat mas huli ang katapusan kaysa sa simula.
error-merge = Hindi mapagsasama ang dalawang usapang ito. Naka-book na tawag ang isa, o naisama na dati. Pumili ng iba.
error-merge-region = Hindi mapagsasama ang mga usapang nakatago sa magkaibang rehiyon. Sagutin nang hiwalay ang bawat isa.
error-addressee = Maglagay ng email address, numero ng telepono o ID ng customer.
error-hold = Isulat kung bakit kailangan itong itago.
error-zone = Hindi namin kilala ang time zone na ito. Halimbawa: Europe/Berlin.
error-locale = Hindi ito language tag. Mga halimbawa: en, pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Tao ako, hindi programa
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Naka-save. Ipapadala ito kapag nakapag-sign in na ulit kayo.
    .familiar = Naka-save. Ipapadala ito kapag nakapag-sign in ka na ulit.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Hindi namin kilala ang site na ito
problem-site-detail = Tingnan ang address, o ang pangalan ng site sa script tag.
problem-page = Hindi nakita ang page na ito
problem-page-detail = Baka inilipat na ito. Hanapin ito sa Help Center, o magpadala ng mensahe sa amin.
problem-article = Hindi nakita ang artikulong ito
problem-article-detail = Baka napalitan na ito. Hanapin ito sa Help Center, o magpadala ng mensahe sa amin.
problem-request = Hindi namin mabuksan ang request na ito
problem-request-detail = Tingnan ang reference number at ang passcode: hindi tugma ang isa sa mga ito.
problem-conversation = Walang usapan na may ganitong reference number, o sa ibang team ito.
problem-gone = Nabura na ito
problem-gone-detail = Ang ipinapadala ninyo ay para sa isang bagay na nabura na. Kung kailangan pa ninyo ng tulong, sumulat ulit sa amin.
    .familiar = Ang ipinapadala mo ay para sa isang bagay na nabura na. Kung kailangan mo pa ng tulong, sumulat ulit sa amin.
problem-held = Hindi pa ito mabubura ngayon
problem-held-detail = Inaatasan kami ng batas na itago muna ito. Magtanong sa amin kung gusto ninyong malaman ang dahilan.
    .familiar = Inaatasan kami ng batas na itago muna ito. Magtanong sa amin kung gusto mong malaman ang dahilan.
problem-invalid = May kailangang itama
problem-invalid-detail = Tingnan ang mga field na may marka.
problem-json = Hindi mabasa ang ipinadala
problem-json-detail = Hindi wastong JSON at hindi rin form ang nilalaman.
problem-media = Hindi tinatanggap ang ganitong nilalaman
problem-media-detail = Magpadala ng JSON o form.
problem-large = Masyadong malaki ang ipinadala
# $max (Number) kilobytes
problem-large-detail = Hanggang { $max } kilobyte ang maipapadala. Paikliin ang teksto at subukan ulit.
problem-origin = Hindi pinapayagang magpadala ng request ang page na ito
problem-origin-detail = Buksan ang Help Center mula mismo sa shop, at subukan ulit.
problem-method = Hindi ito gumagana rito
problem-method-detail = Mayroong ganitong address, pero hindi nito tinatanggap ang ganitong uri ng request.
problem-key = Naipadala na ang form na ito na may ibang laman
problem-key-detail = I-reload ang form at ipadala ulit.
problem-key-bad = Hindi magagamit ang Idempotency-Key
problem-key-bad-detail = Gumamit ng 1 hanggang 200 nakikitang ASCII character.
problem-token = Kailangang mag-sign in para dito
problem-token-detail = Ipadala ang token ng operator bilang “Authorization: Bearer …”.
problem-call = Hindi masasagot ang request na ito sa ganitong anyo
query-team = Walang ganoong team.
query-day = Dapat ay petsa ang araw. Halimbawa: 2026-11-23.
query-cursor = Hindi galing sa naunang sagot ang cursor na ito.
query-filter = Hindi masasala ang listahang ito ayon sa value na iyon. Pumili ng isa sa mga ibinigay na value.
query-person = Sabihin kung kaninong mga tawag: phone o customer.
query-whom = Sabihin kung kaninong data, gamit ang isa lang sa mga ito: email, phone, customer.
# $max (Number) characters
query-reason = Kailangan ng dahilan, na mababasa ng bisita. Haba nito: hanggang { $max }.
problem-slot = Hindi na bakante ang oras na ito
problem-slot-detail = Pumili ng iba. Narito pa rin ang isinulat ninyo.
    .familiar = Pumili ng iba. Narito pa rin ang isinulat mo.
problem-call-fixed = Hindi na mababago ang tawag na ito
problem-call-fixed-detail = Lumipas na ang oras ng tawag, o kinansela ito. Maaari kayong mag-book ng bago.
    .familiar = Lumipas na ang oras ng tawag, o kinansela ito. Maaari kang mag-book ng bago.
problem-forbidden = Wala kayong pahintulot para dito
    .familiar = Wala kang pahintulot para dito
problem-forbidden-detail = Magsabi sa isang administrator ng inyong team.
    .familiar = Magsabi sa isang administrator ng team mo.
problem-missing = Wala na ito rito
problem-missing-detail = May nag-alis na nito. I-reload ang listahan.
problem-address = May gumagamit na ng address na ito
problem-address-detail = May iba na sa inyong team na may ganitong email address.
    .familiar = May iba na sa team mo na may ganitong email address.
problem-admin = Siya lang ang administrator
problem-admin-detail = Gawin munang administrator ang iba.
problem-newer = May bagong isinulat
problem-newer-detail = Basahin muna ang bagong isinulat, saka ipadala ulit ang sa inyo.
    .familiar = Basahin muna ang bagong isinulat, saka ipadala ulit ang sa iyo.
problem-rating = Hindi pa ito mabibigyan ng rating
problem-rating-detail = Mabibigyan ito ng rating kapag tapos na.
problem-rating-fixed = Hindi na mababago ang sagot na ito
problem-rating-fixed-detail = Maaaring baguhin ang mga sagot sa loob ng isang araw.
problem-callbacks = Hindi makakapag-book ng tawag dito
problem-callbacks-detail = Magpadala ng mensahe, o kontakin kami sa ibang paraan.
problem-bookings = Masyadong maraming naka-book na tawag
problem-bookings-detail = Naka-book na ninyo ang lahat ng tawag na puwede sa isang tao. Magkansela ng isa, hintaying matapos ang isa, o magpadala ng mensahe sa amin.
    .familiar = Naka-book mo na ang lahat ng tawag na puwede sa isang tao. Magkansela ng isa, hintaying matapos ang isa, o magpadala ng mensahe sa amin.
problem-limit = Masyadong maraming mensahe sa maikling panahon
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Walang nawala sa isinulat ninyo. Subukan ulit pagkalipas ng { $minutes } minuto, o kontakin kami sa ibang paraan.
       *[other] Walang nawala sa isinulat ninyo. Subukan ulit pagkalipas ng { $minutes } na minuto, o kontakin kami sa ibang paraan.
    }
    .familiar =
        { $minutes ->
            [one] Walang nawala sa isinulat mo. Subukan ulit pagkalipas ng { $minutes } minuto, o kontakin kami sa ibang paraan.
           *[other] Walang nawala sa isinulat mo. Subukan ulit pagkalipas ng { $minutes } na minuto, o kontakin kami sa ibang paraan.
        }
problem-identity = Hindi namin matukoy kung sino kayo
    .familiar = Hindi namin matukoy kung sino ka
problem-identity-detail = Mag-sign in ulit sa shop, i-reload ang page, at subukan ulit.
problem-challenge = Hindi namin makumpirma na tao kayo
    .familiar = Hindi namin makumpirma na tao ka
problem-challenge-detail = Subukan ulit, o kontakin kami sa ibang paraan. Narito pa rin ang isinulat ninyo.
    .familiar = Subukan ulit, o kontakin kami sa ibang paraan. Narito pa rin ang isinulat mo.
problem-store = Hindi namin ito ma-save ngayon
problem-store-detail = Walang nawala sa isinulat ninyo: nasa form pa rin ito. Subukan ulit maya-maya, o kontakin kami sa ibang paraan.
    .familiar = Walang nawala sa isinulat mo: nasa form pa rin ito. Subukan ulit maya-maya, o kontakin kami sa ibang paraan.
problem-server = Nagkaproblema sa panig namin
problem-server-detail = Subukan ulit maya-maya.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Mag-sign in
enter-intro = Isang beses lang makakapag-sign in gamit ang link na ito.
enter-spent = Hindi na magagamit ang link na ito: nagamit na ito, o masyado nang luma. Humingi ng bago sa isang administrator ng inyong team.
enter-none = Hindi kayo naka-sign in. Buksan ang link na ipapadala ng isang administrator ng inyong team.
enter-unknown = Walang sinuman sa team na ito ang may ganitong email address.
enter-failed = Hindi natuloy ang pag-sign in.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Request { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Sumagot: { $name }
mail-reply = Makakarating sa amin ang mga sagot sa email na ito.
# Below the answer; links follow, or the names of the files alone
mail-files = Mga file sa sagot na ito:
# $date (Text) such as 29 December 2026
mail-files-until = Gagana ang mga link sa mga file hanggang { $date }.
# An address follows
mail-open = Buksan ang buong usapan gamit ang passcode:
# $brand (Text) the shop’s name
mail-footer = Ipinadala ng { $brand } ang email na ito dahil ibinigay ang address na ito kasama ng request.
# Before the question how it was. $reference (Text) as above
mail-done = Tapos na ang request ninyo na { $reference }.
    .familiar = Tapos na ang request mo na { $reference }.
# To the team: the subject. $reference (Text) as above
mail-notice = Bagong request { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Ang inyong tawag { $reference }
    .familiar = Ang tawag mo { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Nailipat na ang tawag ninyo. Bagong oras: { $when }.
    .familiar = Nailipat na ang tawag mo. Bagong oras: { $when }.
# $when (Text) as above
mail-call-cancelled = Kinansela ang tawag ninyo: { $when }.
    .familiar = Kinansela ang tawag mo: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Buksan ang naka-attach na file para ma-update ang kalendaryo ninyo.
    .familiar = Buksan ang naka-attach na file para ma-update ang kalendaryo mo.
# An address follows
mail-call-open = Ilipat o kanselahin ang tawag gamit ang passcode:
# $brand (Text) the shop’s name
mail-call-footer = Ipinadala ng { $brand } ang email na ito dahil ibinigay ang address na ito nang i-book ang tawag.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Bagong tawag { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Inilipat na tawag { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Kinanselang tawag { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Mga litrato o PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF o PDF, hanggang { $max } MB bawat isa.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = Hindi maipapadala ang “{ $name }”. Mga litrato (JPEG, PNG, WebP, GIF) at PDF ang puwede.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = Masyadong malaki ang “{ $name }”. Hanggang { $max } MB lang ang isang file.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = Masyadong maraming pixel ang “{ $name }”. Hanggang { $max } megapixel lang ang isang larawan.
# $name (Text) what the file is called
error-file-broken = Walang laman o sira ang “{ $name }”, kaya hindi ito maipapadala.
# $max (Number) files
error-files-many = Masyadong maraming file nang sabay-sabay. Pinakamarami sa isang mensahe: { $max }.
error-files-full = Wala nang lugar para sa mga file sa usapang ito. Puwede sa bagong request.
error-files-day = Wala nang lugar para sa mga file sa usapang ito ngayong araw. Puwede na ulit bukas.
error-file-gone = Wala na ang isang file. Kailangan itong piliin ulit.
# $max (Number) megabytes
error-files-large = Masyadong malaki ang mga file kapag pinagsama. Hanggang { $max } MB ang kaya ng isang mensahe.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Ang inyong data
    .familiar = Data mo
own-export = Mag-download ng kopya
own-files = I-save din ang mga file: gumagana nang isang araw ang mga link sa kopya.
own-erase = Burahin ang usapang ito
own-sure = Burahin ba talaga? Hindi na ito maibabalik.
own-yes = Oo, burahin
own-erased = Nabura na. Numero ng resibo: { $receipt }
own-pending = Buburahin ito kapag sumagot na ang imbakan. Numero ng resibo: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Mga abiso
notices-dismiss = Itago ang abisong ito
kept-what = Sa browser na ito lang nakatago: mga draft, mga mensaheng naghihintay maipadala, mga passcode, at mga abisong itinago.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Burahin sa browser na ito
kept-sure = Burahin ba talaga? Kapag walang passcode, hindi na mabubuksan dito ang request. Hindi na maipapadala ang mga naghihintay.
