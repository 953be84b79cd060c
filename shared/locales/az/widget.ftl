### Azerbaijani: siz, as shops write to everybody, so there is no .familiar. “…” as quotation marks. Buttons are the bare imperative (Göndər, Axtar).
### A help article is məqalə, a request is müraciət (sifariş is an order, sorğu is what a program sends), its reference is müraciət nömrəsi, the code is giriş kodu. A call is zəng, a free time boş vaxt.
### No suffix ever follows a variable, because vowel harmony could not be kept: times stand after a colon, names of languages (alman, Braziliya portuqalcası) in brackets or after a colon.

## The launcher, and what surrounds every view

launcher-label = Kömək
launcher-offline = Bağlantı yoxdur
home-title = Sizə necə kömək edə bilərik?
nav-home = Kömək mərkəzi
language-label = Dil
language-change = Dəyiş
loading = Yüklənir…
network-error = Alınmadı. İnternet bağlantısını yoxlayıb yenidən cəhd edin.

## Home

search-label = Kömək mərkəzində axtarış
search-button = Axtar
articles-heading = Faydalı məlumat
subjects-heading = Mövzular
contact-heading = Bizimlə əlaqə
requests-heading = Müraciətləriniz
requests-unread = Yeni cavab
request-find = Müraciəti tap

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Qiymətlər və ödəniş
paying-currency = Valyuta
paying-methods = Ödəniş üsulları
payment-card = kart
payment-sepa = SEPA birbaşa debet
payment-transfer = bank köçürməsi
payment-invoice = hesab-faktura
payment-cod = çatdırılma zamanı ödəniş
payment-konbini = konbini mağazasında ödəniş

## Ways to reach a person, where the site gives no name of its own

channel-phone = Bizə zəng edin
channel-email = E-poçt göndərin
channel-message = Bizə yazın
channel-callback = Zəng sifariş edin
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Əlavə kömək

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] “{ $query }” üzrə heç nə tapılmadı
        [one] “{ $query }” üzrə { $count } məqalə
       *[other] “{ $query }” üzrə { $count } məqalə
    }
results-ask = Nə axtarırsınız?
results-hint = Başqa sözlərlə axtarın və ya bizə yazın.
# $wanted, $shown (Text) names of languages
results-fallback = Seçilmiş dildə ({ $wanted }) heç nə tapılmadı. Bu məqalələrin dili: { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Bu məqalə seçilmiş dildə ({ $wanted }) hələ yoxdur. Mətnin dili: { $shown }.
# $date (Text) a day
article-updated = Yenilənib: { $date }
article-question = Bu məlumat faydalı oldu?
article-yes = Bəli
article-no = Xeyr
article-thanks = Buna şadıq. Təşəkkür edirik.
article-missing = Nə çatışmırdı?
article-sorry = Təəssüf edirik. Bizə yazın, kömək edək.
article-related = Bu mövzuda daha çox

## Contact form

contact-title = Bizə yazın
contact-intro = Sizə nə lazım olduğunu yazın. Müraciət nömrəsi alacaqsınız və istədiyiniz vaxt yazışmaya qayıda biləcəksiniz.
field-message = Mesaj
field-name = Ad
field-email = E-poçt
field-phone = Telefon
field-order = Sifariş nömrəsi
contact-topic = Mövzu nədir?
field-optional = istəyə bağlı
contact-send = Göndər
contact-sending = Göndərilir…
contact-network-error = Mesajınızın çatıb-çatmadığını bilmirik. Mətn hələ buradadır: internet bağlantısını yoxlayıb yenidən cəhd edin.
contact-other-ways = Digər əlaqə yolları
contact-suggestions = Bəlkə cavab artıq buradadır
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Cavabların dili: { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open = Açıqdır, bağlanır: { $time }
availability-open-always = 24 saat açıqdır
availability-closed = Açılır: { $time }
availability-closed-long = Hələlik bağlıdır
availability-unknown = Bu gün iş saatları fərqli ola bilər
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time }, sizin vaxtınızla ({ $city })
hours-title = İş saatları
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = Sizin vaxtınızla: { $city }, { $offset }
hours-closed = Bağlıdır
hours-all-day = Bütün gün açıqdır
# Hours with an open end. $from (Text) time of day
hours-from = başlama vaxtı: { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = dəqiqləşdirilməyib
# Instead of whether somebody is there. $note (Text) as above
availability-note = Hazırda: { $note }
# $time, $kind (Text) as above
contact-answer-by = Ən gec cavab vaxtı: { $time }.

## Booking a call

callback-title = Zəng sifariş edin
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Vaxt seçin, sizə zəng edək. Zəng ən çoxu { $minutes } dəqiqə çəkir.
       *[other] Vaxt seçin, sizə zəng edək. Zəng ən çoxu { $minutes } dəqiqə çəkir.
    }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Saat qurşağınız: { $city }, { $offset }
callback-zone-change = Saat qurşağını dəyiş
callback-times = Zəngin vaxtı
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } boş vaxt
       *[other] { $count } boş vaxt
    }
callback-none = Hazırda boş vaxt yoxdur. Bizə yazın, uyğun vaxt tapaq.
callback-phone = Hansı nömrəyə zəng edək?
callback-note = Mövzu nədir?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Təsdiqi təqvim faylı ilə birlikdə bu ünvana göndərəcəyik.
callback-book = Zəng sifariş et
callback-booking = Sifariş edilir…
callback-network-error = Zəngin sifariş edilib-edilmədiyini bilmirik. Yazdıqlarınız hələ buradadır: internet bağlantısını yoxlayıb yenidən cəhd edin. Zəng iki dəfə sifariş edilməyəcək.
callback-alternatives = Seçdiyiniz vaxta yaxın boş vaxtlar
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Zənginiz təsdiqləndi: { $when }. Rezervasiya nömrəsi: { $reference }.

## A booked call

call-title = Zənginiz
call-status-booked = Təsdiqlənib
call-status-cancelled = Ləğv edilib
call-status-past = Bu zəngin vaxtı keçib
call-when = Tarix və vaxt
call-number = Zəng edəcəyimiz nömrə
call-reason = Ləğv etməyimizin səbəbi
call-move = Başqa vaxt seç
call-move-title = Zəngin vaxtının dəyişdirilməsi
call-move-button = Vaxtı dəyiş
call-moving = Vaxt dəyişdirilir…
call-move-network-error = Zəngin vaxtının dəyişib-dəyişmədiyini bilmirik. İnternet bağlantısını yoxlayıb yenidən cəhd edin.
call-cancel = Zəngi ləğv et
call-cancel-question = Bu zəngi ləğv etmək istəyirsiniz?
call-calendar = Təqvimə əlavə et
call-file = Təqvim faylı (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Zəng: { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Zəng edəcəyimiz nömrə: { $phone }. Rezervasiya nömrəsi: { $reference }
call-reference = Rezervasiya nömrəsi
call-keep = Nömrəni və kodu saxlayın: onlarla istənilən cihazda zəngin vaxtını dəyişə və ya zəngi ləğv edə bilərsiniz.

## Choosing a time zone

zones-title = Saat qurşağınızı seçin
zones-search = Şəhər
zones-none = Belə şəhər tapılmadı. Yaxınlıqdakı daha böyük şəhəri yoxlayın.

## Request

request-title = Mesajınızı aldıq
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Müraciət nömrəniz: { $reference }. Sizə cavab verəcəyik.
request-status-open = Cavabımız gözlənilir
request-status-answered = Cavablandırılıb
request-status-resolved = Həll edilib
request-next = Cavabımız burada görünəcək.
# The heading once somebody has answered
request-conversation = Bizimlə yazışmanız
# Label of the field in which the visitor writes back
reply-message = Mesajınız
request-reference = Müraciət nömrəsi
request-code = Giriş kodu
request-keep = Nömrəni və kodu saxlayın: onlarla bu səhifəni istənilən cihazda yenidən aça bilərsiniz.
request-you = Siz
request-team = Komandamız
# While both are there: above the field, and at the customer's own last message.
live-typing = Cavab yazılır…
live-here = İndi buradayıq
# $names: the first names of some of them, as a list.
live-here-names = İndi burada: { $names }
live-sent = Göndərildi
live-read = Oxundu
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Gözlətdiyimiz üçün üzr istəyirik: hazırda boş əməkdaş yoxdur.
live-later-mail = Cavab { $address } ünvanına e-poçtla da göndəriləcək.
live-handed = Komandamızın iş vaxtı indicə bitdi. Hələ işdə olan həmkarlarımız davam edəcək.
# A box to tick.
live-sound = Yeni mesajlarda səs
# A button above a long conversation.
request-earlier = Əvvəlki mesajlar
lookup-title = Müraciətin axtarışı
lookup-intro = Bizə yazanda sizə müraciət nömrəsi və giriş kodu verilib.
lookup-open = Aç

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Köməyimiz necə oldu?
rating-csat-1 = Pis
rating-csat-2 = O qədər də yaxşı deyil
rating-csat-3 = Orta
rating-csat-4 = Yaxşı
rating-csat-5 = Çox yaxşı
rating-ces = Kömək almaq nə dərəcədə asan idi?
rating-ces-1 = Çox çətin
rating-ces-2 = Çətin
rating-ces-3 = Orta
rating-ces-4 = Asan
rating-ces-5 = Çox asan
rating-nps = Bizi başqalarına tövsiyə etmə ehtimalınız nə qədərdir?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Qətiyyən tövsiyə etmərəm
rating-nps-high = Mütləq tövsiyə edərəm
rating-comment = Nəyi bilməliyik?
rating-skip = Cavab vermək istəmirəm
rating-thanks = Cavab üçün təşəkkür edirik.
rating-change = Cavabı bir gün ərzində dəyişmək olar.

## What is kept while there is no connection

outbox-waiting = Yadda saxlanıldı. İnternet bərpa olunanda göndəriləcək.
outbox-take-back = Göndərməyi ləğv et
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Mesajınız göndərildi. Müraciət nömrəniz: { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Kömək mərkəzimiz hazırda açılmır. Bizimlə burada əlaqə saxlaya bilərsiniz:

## The public help centre, where views are pages of their own

centre-skip = Məzmuna keç
centre-languages = Digər dillər
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Hamısını göstər ({ $count })
# Above the list of an article’s parts
centre-contents = Bu səhifədə
centre-markets = Ölkə və ya bölgə

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Əvvəlcə mesaj yazın.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] Mətn çox uzundur. Ən çoxu { $max } simvol ola bilər.
       *[other] Mətn çox uzundur. Ən çoxu { $max } simvol ola bilər.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = “{ $character }” simvolu burada ola bilməz. Onu silin.
error-email = Bu, e-poçt ünvanı deyil. Nümunə: ad@example.com.
error-phone = Bu, telefon nömrəsi deyil. Ölkə kodu ilə birlikdə rəqəmlərlə yazın: +994 12 312 34 56.
error-phone-missing = Zəng etmək üçün bizə nömrə lazımdır.
error-phone-unknown = Bu nömrəyə zəng etmək mümkün deyil. Yoxlayın və ölkə kodu ilə başlayın: +994 12 312 34 56.
error-start-missing = Əvvəlcə vaxt seçin.
error-start = Bu, tarix və saat deyil. Nümunə: 2026-11-23T09:00:00Z.
error-type = Bu sahədə mətn olmalıdır.
error-field = Belə bir sahə yoxdur.
error-name = Ən çoxu 120 simvoldan ibarət ad yazın.
rating-missing = Cavab çatışmır.
error-consent = Razılıq vermək üçün xananı işarələyin.
error-consent-new = Razılıq mətni dəyişib. Onu oxuyub yenidən razılıq verin.
error-choice = Təklif edilən variantlardan birini seçin.
error-call-ahead = Bu zəngin vaxtı hələ çatmayıb.
error-tags = Ən çoxu 20 etiket ola bilər, hər biri ən çoxu 50 simvol.
error-snooze = Gələcək bir vaxt seçin.
error-times = Bitmə vaxtı başlanğıcdan sonra olmalıdır.
error-merge = Bu iki yazışmanı birləşdirmək mümkün deyil. Biri sifariş edilmiş zəngdir və ya əvvəllər birləşdirilib. Başqasını seçin.
error-merge-region = Müxtəlif regionlarda saxlanılan yazışmaları birləşdirmək mümkün deyil. Hər birinə ayrıca cavab verin.
error-addressee = E-poçt ünvanı, telefon nömrəsi və ya müştəri identifikatoru göstərin.
error-hold = Nə üçün saxlanmalı olduğunu yazın.
error-zone = Bu saat qurşağını tanımırıq. Nümunə: Asia/Baku.
error-locale = Bu, dil kodu deyil. Nümunələr: az, pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Mən proqram deyiləm, insanam
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Yadda saxlanıldı. Hesabınıza yenidən daxil olandan sonra göndəriləcək.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Bu saytı tanımırıq
problem-site-detail = Ünvanı və ya script teqindəki sayt adını yoxlayın.
problem-page = Bu səhifə tapılmadı
problem-page-detail = Köçürülmüş ola bilər. Kömək mərkəzində axtarın və ya bizə yazın.
problem-article = Bu məqalə tapılmadı
problem-article-detail = Başqası ilə əvəz edilmiş ola bilər. Kömək mərkəzində axtarın və ya bizə yazın.
problem-request = Bu səhifəni aça bilmirik
problem-request-detail = Nömrəni və giriş kodunu yoxlayın: onlardan biri düzgün deyil.
problem-conversation = Bu nömrə ilə yazışma yoxdur və ya o, başqa komandanındır.
problem-gone = Bu silinib
problem-gone-detail = Göndərdiyiniz mesaj bu arada silinmiş yazışmaya aiddir. Hələ köməyə ehtiyacınız varsa, bizə yenidən yazın.
problem-held = Bunu hazırda silmək olmaz
problem-held-detail = Qanuna görə onu hələlik saxlamalıyıq. Ətraflı bilmək istəyirsinizsə, bizdən soruşun.
problem-invalid = Nəyisə düzəltmək lazımdır
problem-invalid-detail = İşarələnmiş sahələrə baxın.
problem-json = Göndərilən məzmunu oxumaq mümkün olmadı
problem-json-detail = Məzmun nə düzgün JSON, nə də formadır.
problem-media = Bu məzmun növü qəbul edilmir
problem-media-detail = JSON və ya forma göndərin.
problem-large = Göndərilən məzmun çox böyükdür
# $max (Number) kilobytes
problem-large-detail = Ən çoxu { $max } kilobayt göndərmək olar. Mətni qısaldıb yenidən cəhd edin.
problem-origin = Bu səhifədən müraciət göndərməyə icazə yoxdur
problem-origin-detail = Kömək mərkəzini mağazanın öz saytından açıb yenidən cəhd edin.
problem-method = Bu burada işləmir
problem-method-detail = Ünvan mövcuddur, amma belə sorğunu qəbul etmir.
problem-key = Bu forma artıq başqa məzmunla göndərilib
problem-key-detail = Formanı yenidən yükləyib bir də göndərin.
problem-key-bad = Idempotency-Key yararsızdır
problem-key-bad-detail = 1-dən 200-ə qədər görünən ASCII simvolundan istifadə edin.
problem-token = Bunun üçün hesaba daxil olmaq lazımdır
problem-token-detail = Operatorun tokenini belə göndərin: “Authorization: Bearer …”.
problem-call = Bu sorğuya bu şəkildə cavab vermək mümkün deyil
query-team = Belə komanda yoxdur.
query-day = Gün tarix olmalıdır. Nümunə: 2026-11-23.
query-cursor = Bu kursor əvvəlki cavabdan deyil.
query-filter = Bu siyahını həmin dəyərə görə süzmək mümkün deyil. Təklif edilən dəyərlərdən birini seçin.
query-person = Zənglərin kimə aid olduğunu göstərin: phone və ya customer.
query-whom = Məlumatların kimə aid olduğunu yalnız bunlardan biri ilə göstərin: email, phone, customer.
# $max (Number) characters
query-reason = Ziyarətçinin oxuyacağı səbəb lazımdır. Ən böyük uzunluq: { $max }.
problem-slot = Bu vaxt artıq boş deyil
problem-slot-detail = Başqa vaxt seçin. Yazdıqlarınız hələ buradadır.
problem-call-fixed = Bu zəngi artıq dəyişmək mümkün deyil
problem-call-fixed-detail = Zəngin vaxtı keçib və ya zəng ləğv edilib. Yenisini sifariş edə bilərsiniz.
problem-forbidden = Bunun üçün icazəniz yoxdur
problem-forbidden-detail = Komandanızın administratorundan xahiş edin.
problem-missing = Bu artıq mövcud deyil
problem-missing-detail = Kimsə onu silib. Siyahını yenidən yükləyin.
problem-address = Bu ünvan artıq istifadə olunur
problem-address-detail = Bu e-poçt ünvanı komandanızdan başqasına aiddir.
problem-admin = Yeganə administrator budur
problem-admin-detail = Əvvəlcə başqa birini administrator edin.
problem-newer = Yeni nəsə yazılıb
problem-newer-detail = Bu arada yazılanları oxuyun, sonra mətninizi yenidən göndərin.
problem-rating = Bunu hələ qiymətləndirmək olmaz
problem-rating-detail = Müraciət həll ediləndən sonra qiymətləndirmək olar.
problem-rating-fixed = Bu cavabı artıq dəyişmək olmaz
problem-rating-fixed-detail = Cavabları bir gün ərzində dəyişmək olar.
problem-callbacks = Burada zəng sifariş etmək mümkün deyil
problem-callbacks-detail = Bizə yazın və ya başqa yolla əlaqə saxlayın.
problem-bookings = Sifariş edilmiş zənglər həddən çoxdur
problem-bookings-detail = Bir nəfərin sifariş edə biləcəyi qədər zənginiz artıq var. Birini ləğv edin, birinin keçməsini gözləyin və ya bizə yazın.
problem-limit = Qısa müddətdə həddən çox mesaj göndərildi
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Yazdıqlarınız itməyib. { $minutes } dəqiqədən sonra yenidən cəhd edin və ya başqa yolla əlaqə saxlayın.
       *[other] Yazdıqlarınız itməyib. { $minutes } dəqiqədən sonra yenidən cəhd edin və ya başqa yolla əlaqə saxlayın.
    }
problem-identity = Kim olduğunuzu müəyyən edə bilmirik
problem-identity-detail = Mağazadakı hesabınıza yenidən daxil olun, səhifəni yeniləyin və bir də cəhd edin.
problem-challenge = İnsan olduğunuzu təsdiqləyə bilmədik
problem-challenge-detail = Yenidən cəhd edin və ya başqa yolla əlaqə saxlayın. Yazdıqlarınız hələ buradadır.
problem-store = Bunu hazırda saxlaya bilmirik
problem-store-detail = Heç nə itməyib: yazdıqlarınız hələ formadadır. Bir azdan yenidən cəhd edin və ya başqa yolla əlaqə saxlayın.
problem-server = Bizim tərəfdə xəta baş verdi
problem-server-detail = Bir azdan yenidən cəhd edin.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Daxil ol
enter-intro = Bu keçidlə bir dəfə daxil olmaq mümkündür.
enter-spent = Bu keçid artıq yararlı deyil: ya istifadə edilib, ya da köhnəlib. Komandanızın administratorundan yenisini istəyin.
enter-none = Daxil olmamısınız. Komandanızın administratorunun göndərdiyi keçidi açın.
enter-unknown = Bu komandada heç kimin belə e-poçt ünvanı yoxdur.
enter-failed = Daxil olmaq alınmadı.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Müraciət { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Cavab verən: { $name }
mail-reply = Bu e-məktuba verilən cavablar bizə çatır.
# Below the answer; links follow, or the names of the files alone
mail-files = Bu cavaba əlavə olunan fayllar:
# $date (Text) such as 29 December 2026
mail-files-until = Fayllara keçidlər bu tarixədək işləyir: { $date }.
# An address follows
mail-open = Bütün yazışma giriş kodu ilə açılır:
# $brand (Text) the shop’s name
mail-footer = Göndərən: { $brand }. Bu e-məktubu ona görə almısınız ki, müraciətdə bu ünvan göstərilib.
# Before the question how it was. $reference (Text) as above
mail-done = { $reference } nömrəli müraciətiniz həll edilib.
# To the team: the subject. $reference (Text) as above
mail-notice = Yeni müraciət { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Zənginiz { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Zənginizin vaxtı dəyişdirilib. Yeni vaxt: { $when }.
# $when (Text) as above
mail-call-cancelled = Zənginiz ləğv edilib: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Təqviminizi yeniləmək üçün əlavə olunmuş faylı açın.
# An address follows
mail-call-open = Giriş kodu ilə zəngin vaxtını dəyişin və ya zəngi ləğv edin:
# $brand (Text) the shop’s name
mail-call-footer = Göndərən: { $brand }. Bu e-məktubu ona görə almısınız ki, zəng sifariş ediləndə bu ünvan göstərilib.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Yeni zəng { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Vaxtı dəyişdirilmiş zəng { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Ləğv edilmiş zəng { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Fotolar və ya PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF və ya PDF, hər biri ən çoxu { $max } MB.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = “{ $name }” göndərilə bilməz. Foto (JPEG, PNG, WebP, GIF) və PDF göndərmək olar.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = “{ $name }” çox böyükdür. Fayl ən çoxu { $max } MB ola bilər.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = “{ $name }” faylında piksel sayı çoxdur. Şəkil ən çoxu { $max } meqapiksel ola bilər.
# $name (Text) what the file is called
error-file-broken = “{ $name }” boş və ya zədəlidir, ona görə göndərilə bilməz.
# $max (Number) files
error-files-many = Bir dəfəyə çox fayl var. Bir mesajda ən çoxu: { $max }.
error-files-full = Bu yazışmada fayllar üçün yer qalmayıb. Yeni müraciətdə yer var.
error-files-day = Bu yazışmada bu gün fayllar üçün yer qalmayıb. Sabah yenə olacaq.
error-file-gone = Fayllardan biri artıq yoxdur. Onu yenidən seçmək lazımdır.
# $max (Number) megabytes
error-files-large = Faylların ümumi həcmi çox böyükdür. Bir mesaj ən çoxu { $max } MB qəbul edir.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Məlumatlarınız
own-export = Nüsxəni endir
own-files = Faylları da yadda saxlayın: nüsxədəki keçidlər bir gün işləyir.
own-erase = Bu yazışmanı sil
own-sure = Həqiqətən silinsin? Onu bərpa etmək mümkün olmayacaq.
own-yes = Bəli, sil
own-erased = Silindi. Qəbzin nömrəsi: { $receipt }
own-pending = Məlumat anbarı cavab verən kimi silinəcək. Qəbzin nömrəsi: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Bildirişlər
notices-dismiss = Bildirişi gizlət
kept-what = Yalnız bu brauzerdə saxlanılır: qaralamalar, göndərilməyi gözləyən mesajlar, giriş kodları və gizlədilmiş bildirişlər.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Bu brauzerdən sil
kept-sure = Həqiqətən silinsin? Giriş kodu olmadan müraciəti burada yenidən açmaq mümkün olmayacaq. Gözləyənlər göndərilməyəcək.
