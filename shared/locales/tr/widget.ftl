### Turkish: siz, “sen” in .familiar; “…” as quotation marks; buttons are the bare imperative (Ara, Gönder), as everywhere in Turkish interfaces; invitations (Bize yazın) are polite.
### Help article: makale; request: talep (as in “Taleplerim” of the country’s shops); reference: talep numarası; access code: erişim kodu; an answer is yanıt, not cevap. A booked call is telefon randevusu, after that randevu; saat as a count would be hours, so free times are seçenek.
### No suffix ever follows a variable, because vowel harmony could not be kept. Names of languages stand alone, as an adverb or before a noun.

## The launcher, and what surrounds every view

launcher-label = Yardım
launcher-offline = Bağlantı yok
home-title = Size nasıl yardımcı olabiliriz?
    .familiar = Sana nasıl yardımcı olabiliriz?
nav-home = Yardım merkezi
language-label = Dil
language-change = Değiştir
loading = Yükleniyor…
network-error = İşlem tamamlanamadı. Bağlantınızı kontrol edip tekrar deneyin.
    .familiar = İşlem tamamlanamadı. Bağlantını kontrol edip tekrar dene.

## Home

search-label = Yardım merkezinde ara
search-button = Ara
articles-heading = Bilmekte fayda var
subjects-heading = Konular
contact-heading = Bize ulaşın
    .familiar = Bize ulaş
requests-heading = Talepleriniz
    .familiar = Taleplerin
requests-unread = Yeni yanıt
request-find = Talep sorgula

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Fiyatlar ve ödeme
paying-currency = Para birimi
paying-methods = Ödeme yolları
payment-card = kart
payment-sepa = SEPA otomatik ödeme
payment-transfer = havale/EFT
payment-invoice = fatura
payment-cod = kapıda ödeme
payment-konbini = konbini mağazasında ödeme

## Ways to reach a person, where the site gives no name of its own

channel-phone = Bizi arayın
    .familiar = Bizi ara
channel-email = E-posta gönderin
    .familiar = E-posta gönder
channel-message = Bize yazın
    .familiar = Bize yaz
channel-callback = Telefon randevusu alın
    .familiar = Telefon randevusu al
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Daha fazla yardım

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] “{ $query }” için sonuç bulunamadı
        [one] “{ $query }” için { $count } makale
       *[other] “{ $query }” için { $count } makale
    }
results-ask = Ne arıyorsunuz?
    .familiar = Ne arıyorsun?
results-hint = Başka kelimeler deneyin veya bize yazın.
    .familiar = Başka kelimeler dene veya bize yaz.
# $wanted, $shown (Text) names of languages
results-fallback = { $wanted } makale bulunamadı. Aşağıdaki makaleler { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Bu makalenin { $wanted } sürümü henüz yok. Aşağıda { $shown } sürümü yer alıyor.
# $date (Text) a day
article-updated = Son güncelleme: { $date }
article-question = Bu makale işinize yaradı mı?
    .familiar = Bu makale işine yaradı mı?
article-yes = Evet
article-no = Hayır
article-thanks = Sevindik. Teşekkür ederiz.
article-missing = Eksik olan neydi?
article-sorry = Üzgünüz. Bize yazın, yardımcı olalım.
    .familiar = Üzgünüz. Bize yaz, yardımcı olalım.
article-related = Bu konuda daha fazlası

## Contact form

contact-title = Bize yazın
    .familiar = Bize yaz
contact-intro = Size nasıl yardımcı olabileceğimizi yazın. Alacağınız talep numarasıyla talebinize istediğiniz zaman dönebilirsiniz.
    .familiar = Sana nasıl yardımcı olabileceğimizi yaz. Alacağın talep numarasıyla talebine istediğin zaman dönebilirsin.
field-message = Mesaj
field-name = Ad
field-email = E-posta
field-phone = Telefon
field-order = Sipariş numarası
contact-topic = Konu nedir?
field-optional = isteğe bağlı
contact-send = Gönder
contact-sending = Gönderiliyor…
contact-network-error = Mesajınızın ulaşıp ulaşmadığını bilmiyoruz ama mesajınız hâlâ burada. Bağlantınızı kontrol edip tekrar deneyin.
    .familiar = Mesajının ulaşıp ulaşmadığını bilmiyoruz ama mesajın hâlâ burada. Bağlantını kontrol edip tekrar dene.
contact-other-ways = Bize ulaşmanın diğer yolları
contact-suggestions = Aradığınız yanıt burada olabilir
    .familiar = Aradığın yanıt burada olabilir
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Size { $languages } yanıt veriyoruz.
    .familiar = Sana { $languages } yanıt veriyoruz.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open = Açık, kapanış: { $time }
availability-open-always = 7/24 açık
availability-closed = Kapalı, açılış: { $time }
availability-closed-long = Şimdilik kapalı
availability-unknown = Bugün çalışma saatleri farklı olabilir
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time }, sizin saatinizle ({ $city })
    .familiar = { $time }, senin saatinle ({ $city })
hours-title = Çalışma saatleri
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = Sizin saatinizle: { $city }, { $offset }
    .familiar = Senin saatinle: { $city }, { $offset }
hours-closed = Kapalı
hours-all-day = 24 saat açık
# Hours with an open end. $from (Text) time of day
hours-from = başlangıç: { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = kesin değil
# Instead of whether somebody is there. $note (Text) as above
availability-note = Şu anda: { $note }
# $time, $kind (Text) as above
contact-answer-by = En geç yanıt zamanı: { $time }.

## Booking a call

callback-title = Telefon randevusu alın
    .familiar = Telefon randevusu al
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Bir zaman seçin, sizi arayalım. Görüşme en fazla { $minutes } dakika sürer.
       *[other] Bir zaman seçin, sizi arayalım. Görüşme en fazla { $minutes } dakika sürer.
    }
    .familiar =
        { $minutes ->
            [one] Bir zaman seç, seni arayalım. Görüşme en fazla { $minutes } dakika sürer.
           *[other] Bir zaman seç, seni arayalım. Görüşme en fazla { $minutes } dakika sürer.
        }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Saat diliminiz: { $city }, { $offset }
    .familiar = Saat dilimin: { $city }, { $offset }
callback-zone-change = Saat dilimini değiştir
callback-times = Randevu zamanı
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } seçenek
       *[other] { $count } seçenek
    }
callback-none = Şu anda boş randevu yok. Bize yazın, birlikte bir zaman bulalım.
    .familiar = Şu anda boş randevu yok. Bize yaz, birlikte bir zaman bulalım.
callback-phone = Sizi arayacağımız numara
    .familiar = Seni arayacağımız numara
callback-note = Ne hakkında konuşacağız?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Onayı, takviminiz için bir dosyayla birlikte bu adrese göndereceğiz.
    .familiar = Onayı, takvimin için bir dosyayla birlikte bu adrese göndereceğiz.
callback-book = Randevu al
callback-booking = Randevu alınıyor…
callback-network-error = Randevunun alınıp alınmadığını bilmiyoruz ama yazdıklarınız hâlâ burada. Bağlantınızı kontrol edip tekrar deneyin. Randevu iki kez alınmaz.
    .familiar = Randevunun alınıp alınmadığını bilmiyoruz ama yazdıkların hâlâ burada. Bağlantını kontrol edip tekrar dene. Randevu iki kez alınmaz.
callback-alternatives = Seçilen saate yakın boş randevular
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Telefon randevunuz alındı: { $when }. Randevu numaranız: { $reference }.
    .familiar = Telefon randevun alındı: { $when }. Randevu numaran: { $reference }.

## A booked call

call-title = Telefon randevunuz
    .familiar = Telefon randevun
call-status-booked = Randevu alındı
call-status-cancelled = İptal edildi
call-status-past = Bu randevunun zamanı geçti
call-when = Tarih ve saat
call-number = Arayacağımız numara
call-reason = İptal etme nedenimiz
call-move = Başka bir zaman seç
call-move-title = Randevunuzu değiştirin
    .familiar = Randevunu değiştir
call-move-button = Randevuyu değiştir
call-moving = Randevu değiştiriliyor…
call-move-network-error = Randevunun değişip değişmediğini bilmiyoruz. Bağlantınızı kontrol edip tekrar deneyin.
    .familiar = Randevunun değişip değişmediğini bilmiyoruz. Bağlantını kontrol edip tekrar dene.
call-cancel = Randevuyu iptal et
call-cancel-question = Bu randevuyu iptal etmek istiyor musunuz?
    .familiar = Bu randevuyu iptal etmek istiyor musun?
call-calendar = Takvime ekle
call-file = Takvim dosyası (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Telefon randevusu: { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Arayacağımız numara: { $phone }. Randevu numarası: { $reference }
call-reference = Randevu numarası
call-keep = İkisini de saklayın: Randevuyu istediğiniz cihazda bunlarla değiştirebilir veya iptal edebilirsiniz.
    .familiar = İkisini de sakla: Randevuyu istediğin cihazda bunlarla değiştirebilir veya iptal edebilirsin.

## Choosing a time zone

zones-title = Saat diliminizi seçin
    .familiar = Saat dilimini seç
zones-search = Şehir
zones-none = Böyle bir şehir bulunamadı. Yakınınızdaki daha büyük bir şehri deneyin.
    .familiar = Böyle bir şehir bulunamadı. Yakınındaki daha büyük bir şehri dene.

## Request

request-title = Mesajınız bize ulaştı
    .familiar = Mesajın bize ulaştı
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Talep numaranız: { $reference }. Size yanıt vereceğiz.
    .familiar = Talep numaran: { $reference }. Sana yanıt vereceğiz.
request-status-open = Yanıtımız bekleniyor
request-status-answered = Yanıtlandı
request-status-resolved = Tamamlandı
request-next = Yanıtımız burada görünecek.
# The heading once somebody has answered
request-conversation = Bizimle yazışmanız
    .familiar = Bizimle yazışman
# Label of the field in which the visitor writes back
reply-message = Mesajınız
    .familiar = Mesajın
request-reference = Talep numarası
request-code = Erişim kodu
request-keep = İkisini de saklayın: Bu talebi istediğiniz cihazda bunlarla yeniden açabilirsiniz.
    .familiar = İkisini de sakla: Bu talebi istediğin cihazda bunlarla yeniden açabilirsin.
request-you = Siz
    .familiar = Sen
request-team = Ekibimiz
# While both are there: above the field, and at the customer's own last message.
live-typing = Yanıt yazılıyor…
live-here = Şu anda buradayız
# $names: the first names of some of them, as a list.
live-here-names = Şu anda burada: { $names }
live-sent = Gönderildi
live-read = Okundu
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Beklettiğimiz için özür dileriz: şu anda müsait kimse yok.
live-later-mail = Yanıt ayrıca { $address } adresine e-postayla gönderilecek.
live-handed = Ekibimizin mesaisi az önce sona erdi. Hâlâ burada olan ekip arkadaşlarımız devam ediyor.
# A box to tick.
live-sound = Yeni mesajlarda ses
# A button above a long conversation.
request-earlier = Önceki mesajlar
lookup-title = Talep sorgula
lookup-intro = Bize yazdığınızda veya randevu aldığınızda size bir talep numarası ve bir erişim kodu verildi.
    .familiar = Bize yazdığında veya randevu aldığında sana bir talep numarası ve bir erişim kodu verildi.
lookup-open = Aç

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Yardımımız nasıldı?
rating-csat-1 = Kötü
rating-csat-2 = Pek iyi değil
rating-csat-3 = İdare eder
rating-csat-4 = İyi
rating-csat-5 = Çok iyi
rating-ces = Yardım almak ne kadar kolaydı?
rating-ces-1 = Çok zor
rating-ces-2 = Zor
rating-ces-3 = Orta
rating-ces-4 = Kolay
rating-ces-5 = Çok kolay
rating-nps = Bizi önerme olasılığınız nedir?
    .familiar = Bizi önerme olasılığın nedir?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Hiç olası değil
rating-nps-high = Çok olası
rating-comment = Bilmemiz gereken bir şey var mı?
rating-skip = Yanıt vermek istemiyorum
rating-thanks = Yanıt için teşekkürler.
rating-change = Yanıt bir gün boyunca değiştirilebilir.

## What is kept while there is no connection

outbox-waiting = Kaydedildi. İnternete bağlandığınızda gönderilecek.
    .familiar = Kaydedildi. İnternete bağlandığında gönderilecek.
outbox-take-back = Göndermekten vazgeç
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Mesajınız gönderildi. Talep numaranız: { $reference }.
    .familiar = Mesajın gönderildi. Talep numaran: { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Yardım merkezine şu anda ulaşılamıyor. Bize buradan ulaşabilirsiniz:
    .familiar = Yardım merkezine şu anda ulaşılamıyor. Bize buradan ulaşabilirsin:

## The public help centre, where views are pages of their own

centre-skip = İçeriğe geç
centre-languages = Diğer diller
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Tümünü göster ({ $count })
# Above the list of an article’s parts
centre-contents = Bu sayfada
centre-markets = Ülke veya bölge

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Önce bir mesaj yazın.
    .familiar = Önce bir mesaj yaz.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] Metin çok uzun. En fazla { $max } karakter yazılabilir.
       *[other] Metin çok uzun. En fazla { $max } karakter yazılabilir.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = “{ $character }” karakteri burada kullanılamaz. Lütfen silin.
    .familiar = “{ $character }” karakteri burada kullanılamaz. Lütfen sil.
error-email = Bu bir e-posta adresi değil. Adres ad@example.com biçiminde olmalı.
error-phone = Bu bir telefon numarası değil. Ülke koduyla birlikte rakamla yazın: +90 212 123 45 67.
    .familiar = Bu bir telefon numarası değil. Ülke koduyla birlikte rakamla yaz: +90 212 123 45 67.
error-phone-missing = Arayabileceğimiz bir numara gerekiyor.
error-phone-unknown = Bu numara aranamıyor. Numarayı kontrol edip ülke koduyla başlayın: +90 212 123 45 67.
    .familiar = Bu numara aranamıyor. Numarayı kontrol edip ülke koduyla başla: +90 212 123 45 67.
error-start-missing = Önce bir zaman seçin.
    .familiar = Önce bir zaman seç.
error-start = Bu bir tarih ve saat değil. Geçerli bir örnek: 2026-11-23T09:00:00Z.
error-type = Bu alana metin yazılmalı.
error-field = Böyle bir alan yok.
error-name = En fazla 120 karakterlik bir ad yazın.
    .familiar = En fazla 120 karakterlik bir ad yaz.
rating-missing = Bir yanıt eksik.
error-consent = Onay vermek için lütfen kutuyu işaretleyin.
error-consent-new = Onay metni değişti. Lütfen okuyup yeniden onaylayın.
error-choice = Sunulan değerlerden birini seçin.
    .familiar = Sunulan değerlerden birini seç.
error-call-ahead = Bu görüşmenin saati henüz gelmedi.
error-tags = En fazla 20 etiket olabilir; her etiket en fazla 50 karakter olabilir.
error-snooze = Gelecekte bir zaman seçin.
    .familiar = Gelecekte bir zaman seç.
error-times = Bitiş, başlangıçtan sonra olmalıdır.
error-merge = Bu iki yazışma birleştirilemiyor. Biri randevulu bir arama ya da daha önce birleştirilmiş. Başka birini seçin.
error-merge-region = Farklı bölgelerde saklanan yazışmalar birleştirilemiyor. Her birini ayrı yanıtlayın.
error-addressee = Bir e-posta adresi, telefon numarası veya müşteri kimliği belirtin.
error-hold = Neden saklanması gerektiğini yazın.
    .familiar = Neden saklanması gerektiğini yaz.
error-zone = Bu saat dilimini tanımıyoruz. Geçerli bir örnek: Europe/Istanbul.
error-locale = Bu bir dil kodu değil. Geçerli örnekler: tr, pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Ben bir insanım, program değilim
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Kaydedildi. Yeniden oturum açıldığında gönderilecek.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Bu siteyi tanımıyoruz
problem-site-detail = Adresi veya script etiketindeki site adını kontrol edin.
    .familiar = Adresi veya script etiketindeki site adını kontrol et.
problem-page = Bu sayfa bulunamadı
problem-page-detail = Taşınmış olabilir. Yardım merkezinde arayın veya bize yazın.
    .familiar = Taşınmış olabilir. Yardım merkezinde ara veya bize yaz.
problem-article = Bu makale bulunamadı
problem-article-detail = Yenisiyle değiştirilmiş olabilir. Yardım merkezinde arayın veya bize yazın.
    .familiar = Yenisiyle değiştirilmiş olabilir. Yardım merkezinde ara veya bize yaz.
problem-request = Bu talebi açamıyoruz
problem-request-detail = Talep numarasını ve erişim kodunu kontrol edin: İkisinden biri uyuşmuyor.
    .familiar = Talep numarasını ve erişim kodunu kontrol et: İkisinden biri uyuşmuyor.
problem-conversation = Bu numarayla bir görüşme yok ya da başka bir ekibe ait.
problem-gone = Bu silindi
problem-gone-detail = Gönderdiğiniz, bu arada silinmiş bir şeye ait. Hâlâ yardıma ihtiyacınız varsa bize yeniden yazın.
    .familiar = Gönderdiğin, bu arada silinmiş bir şeye ait. Hâlâ yardıma ihtiyacın varsa bize yeniden yaz.
problem-held = Bu şu anda silinemez
problem-held-detail = Yasa gereği şimdilik saklamamız gerekiyor. Daha fazla bilgi isterseniz bize sorun.
    .familiar = Yasa gereği şimdilik saklamamız gerekiyor. Daha fazla bilgi istersen bize sor.
problem-invalid = Düzeltilmesi gereken bir şey var
problem-invalid-detail = İşaretli alanlara bakın.
    .familiar = İşaretli alanlara bak.
problem-json = Bu içerik okunamadı
problem-json-detail = Gövde geçerli bir JSON veya form değil.
problem-media = Bu içerik türü kabul edilmiyor
problem-media-detail = JSON veya form gönderin.
    .familiar = JSON veya form gönder.
problem-large = Bu içerik çok büyük
# $max (Number) kilobytes
problem-large-detail = En fazla { $max } kilobayt gönderilebilir. Metni kısaltıp tekrar deneyin.
    .familiar = En fazla { $max } kilobayt gönderilebilir. Metni kısaltıp tekrar dene.
problem-origin = Bu sayfadan talep gönderilemez
problem-origin-detail = Yardım merkezini mağazanın kendi sitesinden açıp tekrar deneyin.
    .familiar = Yardım merkezini mağazanın kendi sitesinden açıp tekrar dene.
problem-method = Bu işlem burada yapılamıyor
problem-method-detail = Adres var, ancak bu tür bir isteği kabul etmiyor.
problem-key = Bu form daha önce farklı bir içerikle gönderildi
problem-key-detail = Formu yenileyip tekrar gönderin.
    .familiar = Formu yenileyip tekrar gönder.
problem-key-bad = Idempotency-Key kullanılamıyor
problem-key-bad-detail = 1 ila 200 adet görünür ASCII karakteri kullanın.
    .familiar = 1 ila 200 adet görünür ASCII karakteri kullan.
problem-token = Bunun için oturum açmanız gerekiyor
    .familiar = Bunun için oturum açman gerekiyor
problem-token-detail = Operatörün token’ını “Authorization: Bearer …” olarak gönderin.
    .familiar = Operatörün token’ını “Authorization: Bearer …” olarak gönder.
problem-call = Bu istek bu hâliyle yanıtlanamıyor
query-team = Böyle bir ekip yok.
query-day = Gün bir tarih olmalı. Örnek: 2026-11-23.
query-cursor = Bu imleç önceki bir yanıttan gelmiyor.
query-filter = Bu liste bu değere göre filtrelenemiyor. Sunulan değerlerden birini seçin.
query-person = phone veya customer alanını belirtin.
query-whom = Kimin verileri olduğunu şunlardan yalnızca biriyle belirtin: email, phone, customer.
# $max (Number) characters
query-reason = Ziyaretçinin okuyacağı bir neden gerekli. En fazla uzunluk: { $max }.
problem-slot = Bu saat artık müsait değil
problem-slot-detail = Başka bir zaman seçin. Yazdıklarınız hâlâ burada.
    .familiar = Başka bir zaman seç. Yazdıkların hâlâ burada.
problem-call-fixed = Bu randevu artık değiştirilemez
problem-call-fixed-detail = Randevunun zamanı geçmiş veya randevu iptal edilmiş. Yeni bir randevu alabilirsiniz.
    .familiar = Randevunun zamanı geçmiş veya randevu iptal edilmiş. Yeni bir randevu alabilirsin.
problem-forbidden = Bunu yapma yetkiniz yok
    .familiar = Bunu yapma yetkin yok
problem-forbidden-detail = Ekibinizdeki bir yöneticiden isteyin.
    .familiar = Ekibindeki bir yöneticiden iste.
problem-missing = Bu öğe artık yok
problem-missing-detail = Bu arada kaldırılmış. Listeyi yenileyin.
    .familiar = Bu arada kaldırılmış. Listeyi yenile.
problem-address = Bu adres zaten kullanılıyor
problem-address-detail = Ekibinizdeki başka birinin e-posta adresi bu.
    .familiar = Ekibindeki başka birinin e-posta adresi bu.
problem-admin = Başka yönetici yok
problem-admin-detail = Önce başka birini yönetici yapın.
    .familiar = Önce başka birini yönetici yap.
problem-newer = Yeni bir şey yazıldı
problem-newer-detail = Bu sırada yazılanları okuyup metninizi tekrar gönderin.
    .familiar = Bu sırada yazılanları okuyup metnini tekrar gönder.
problem-rating = Bu henüz değerlendirilemez
problem-rating-detail = Talep tamamlandığında değerlendirilebilir.
problem-rating-fixed = Bu yanıt artık değiştirilemez
problem-rating-fixed-detail = Yanıtlar bir gün boyunca değiştirilebilir.
problem-callbacks = Buradan telefon randevusu alınamıyor
problem-callbacks-detail = Bize yazın veya başka bir yoldan ulaşın.
    .familiar = Bize yaz veya başka bir yoldan ulaş.
problem-bookings = Çok fazla telefon randevusu
problem-bookings-detail = Bir kişinin alabileceği kadar randevunuz zaten var. Birini iptal edin, birinin geçmesini bekleyin veya bize yazın.
    .familiar = Bir kişinin alabileceği kadar randevun zaten var. Birini iptal et, birinin geçmesini bekle veya bize yaz.
problem-limit = Kısa sürede çok fazla gönderim yapıldı
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Yazdıklarınız kaybolmadı. { $minutes } dakika sonra tekrar deneyin veya bize başka bir yoldan ulaşın.
       *[other] Yazdıklarınız kaybolmadı. { $minutes } dakika sonra tekrar deneyin veya bize başka bir yoldan ulaşın.
    }
    .familiar =
        { $minutes ->
            [one] Yazdıkların kaybolmadı. { $minutes } dakika sonra tekrar dene veya bize başka bir yoldan ulaş.
           *[other] Yazdıkların kaybolmadı. { $minutes } dakika sonra tekrar dene veya bize başka bir yoldan ulaş.
        }
problem-identity = Kim olduğunuzu belirleyemiyoruz
    .familiar = Kim olduğunu belirleyemiyoruz
problem-identity-detail = Mağazada yeniden oturum açın, sayfayı yenileyip tekrar deneyin.
    .familiar = Mağazada yeniden oturum aç, sayfayı yenileyip tekrar dene.
problem-challenge = Gerçek bir kişi olduğunuzu doğrulayamadık
    .familiar = Gerçek bir kişi olduğunu doğrulayamadık
problem-challenge-detail = Tekrar deneyin veya bize başka bir yoldan ulaşın. Yazdıklarınız hâlâ burada.
    .familiar = Tekrar dene veya bize başka bir yoldan ulaş. Yazdıkların hâlâ burada.
problem-store = Şu anda kaydedemiyoruz
problem-store-detail = Hiçbir şey kaybolmadı: Yazdıklarınız hâlâ formda. Birazdan tekrar deneyin veya bize başka bir yoldan ulaşın.
    .familiar = Hiçbir şey kaybolmadı: Yazdıkların hâlâ formda. Birazdan tekrar dene veya bize başka bir yoldan ulaş.
problem-server = Bizden kaynaklanan bir sorun oluştu
problem-server-detail = Birazdan tekrar deneyin.
    .familiar = Birazdan tekrar dene.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Oturum aç
enter-intro = Bu bağlantıyla bir kez oturum açılabilir.
enter-spent = Bu bağlantı artık geçerli değil: Daha önce kullanılmış veya süresi dolmuş. Ekibinizdeki bir yöneticiden yenisini isteyin.
enter-none = Oturum açmadınız. Ekibinizdeki bir yöneticinin size gönderdiği bağlantıyı açın.
enter-unknown = Bu ekipte bu e-posta adresine sahip kimse yok.
enter-failed = Oturum açılamadı.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Talep { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Yanıtlayan: { $name }
mail-reply = Bu e-postaya verilen yanıtlar bize ulaşır.
# Below the answer; links follow, or the names of the files alone
mail-files = Bu yanıtla gönderilen dosyalar:
# $date (Text) such as 29 December 2026
mail-files-until = Dosya bağlantılarının son geçerlilik tarihi: { $date }.
# An address follows
mail-open = Konuşmanın tamamı erişim koduyla açılır:
# $brand (Text) the shop’s name
mail-footer = Bu e-posta, talepte bu adres belirtildiği için { $brand } tarafından gönderildi.
# Before the question how it was. $reference (Text) as above
mail-done = { $reference } numaralı talebiniz tamamlandı.
# To the team: the subject. $reference (Text) as above
mail-notice = Yeni talep { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Telefon randevunuz { $reference }
    .familiar = Telefon randevun { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Telefon randevunuz değiştirildi. Yeni tarih ve saat: { $when }.
    .familiar = Telefon randevun değiştirildi. Yeni tarih ve saat: { $when }.
# $when (Text) as above
mail-call-cancelled = Telefon randevunuz iptal edildi: { $when }.
    .familiar = Telefon randevun iptal edildi: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Takviminizi güncellemek için ekteki dosyayı açın.
    .familiar = Takvimini güncellemek için ekteki dosyayı aç.
# An address follows
mail-call-open = Randevu, erişim koduyla değiştirilebilir veya iptal edilebilir:
# $brand (Text) the shop’s name
mail-call-footer = Bu e-posta, randevu alınırken bu adres belirtildiği için { $brand } tarafından gönderildi.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Yeni telefon randevusu { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Değiştirilen telefon randevusu { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = İptal edilen telefon randevusu { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Fotoğraf veya PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF veya PDF, her biri en fazla { $max } MB.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = “{ $name }” gönderilemez. Fotoğraflar (JPEG, PNG, WebP, GIF) ve PDF’ler gönderilebilir.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = “{ $name }” çok büyük. Bir dosya en fazla { $max } MB olabilir.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = “{ $name }” çok fazla piksel içeriyor. Bir resim en fazla { $max } megapiksel olabilir.
# $name (Text) what the file is called
error-file-broken = “{ $name }” boş veya bozuk olduğu için gönderilemez.
# $max (Number) files
error-files-many = Bir seferde çok fazla dosya var. Bir mesaj için en fazla: { $max }.
error-files-full = Bu görüşmede dosyalar için yer kalmadı. Yeni bir talepte yer var.
error-files-day = Bu görüşmede bugün dosyalar için yer kalmadı. Yarın yeniden yer olacak.
error-file-gone = Bir dosya artık yok. Yeniden seçilmesi gerekiyor.
# $max (Number) megabytes
error-files-large = Dosyaların toplamı çok büyük. Bir mesaja en fazla { $max } MB sığar.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Verileriniz
own-export = Kopyasını indir
own-files = Dosyaları da kaydedin: kopyadaki bağlantılar bir gün çalışır.
    .familiar = Dosyaları da kaydet: kopyadaki bağlantılar bir gün çalışır.
own-erase = Bu görüşmeyi sil
own-sure = Gerçekten silinsin mi? Geri getirilemez.
own-yes = Evet, sil
own-erased = Silindi. Belge numarası: { $receipt }
own-pending = Depolama yanıt verir vermez silinecek. Belge numarası: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Duyurular
notices-dismiss = Duyuruyu gizle
kept-what = Yalnızca bu tarayıcıda saklananlar: taslaklar, gönderilmeyi bekleyen mesajlar, erişim kodları ve gizlenen duyurular.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Bu tarayıcıdan sil
kept-sure = Gerçekten silinsin mi? Erişim kodu olmadan talep burada yeniden açılamaz. Bekleyenler gönderilmez.
