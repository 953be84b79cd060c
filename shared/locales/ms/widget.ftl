### Malay (of Malaysia): polite address (anda, small within a sentence), no familiar form; “…” as quotation marks.
### Help article: artikel; request: pertanyaan (permintaan and pesanan would be taken for orders); reference: nombor rujukan; access code: kod akses; help: bantuan, the place pusat bantuan.
### A booked call is panggilan, booked with tempah; its reference nombor tempahan; a free time slot. CLDR names languages without bahasa, so it stands before the variable.

## The launcher, and what surrounds every view

launcher-label = Bantuan
launcher-offline = Tiada sambungan
home-title = Apa yang boleh kami bantu?
nav-home = Pusat bantuan
language-label = Bahasa
language-change = Tukar
loading = Memuatkan…
network-error = Tidak berjaya. Semak sambungan internet anda dan cuba lagi.

## Home

search-label = Cari bantuan
search-button = Cari
articles-heading = Maklumat berguna
subjects-heading = Topik
contact-heading = Hubungi kami
requests-heading = Pertanyaan anda
requests-unread = Jawapan baharu
request-find = Cari pertanyaan

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Harga dan pembayaran
paying-currency = Mata wang
paying-methods = Cara pembayaran
payment-card = kad
payment-sepa = debit terus SEPA
payment-transfer = pindahan bank
payment-invoice = invois
payment-cod = bayar semasa terima
payment-konbini = bayar di kedai serbaneka (konbini)

## Ways to reach a person, where the site gives no name of its own

channel-phone = Telefon kami
channel-email = Hantar e-mel
channel-message = Hantar mesej
channel-callback = Tempah panggilan
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Bantuan lain

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Tiada hasil untuk “{ $query }”
       *[other] { $count } artikel tentang “{ $query }”
    }
results-ask = Apa yang anda cari?
results-hint = Cuba perkataan lain, atau hantar mesej kepada kami.
# $wanted, $shown (Text) names of languages
results-fallback = Tiada hasil dalam bahasa { $wanted }. Artikel yang berikut dalam bahasa { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Artikel ini belum ada dalam bahasa { $wanted }. Yang berikut ialah versi bahasa { $shown }.
# $date (Text) a day
article-updated = Dikemas kini pada { $date }
article-question = Adakah artikel ini membantu?
article-yes = Ya
article-no = Tidak
article-thanks = Kami gembira mendengarnya. Terima kasih.
article-missing = Apa yang kurang?
article-sorry = Kami minta maaf. Hantar mesej kepada kami dan kami akan bantu.
article-related = Lagi tentang topik ini

## Contact form

contact-title = Hantar mesej kepada kami
contact-intro = Beritahu kami apa yang anda perlukan. Anda akan menerima nombor rujukan untuk kembali kepada pertanyaan anda pada bila-bila masa.
field-message = Mesej
field-name = Nama
field-email = E-mel
field-phone = Telefon
field-order = Nombor pesanan
contact-topic = Tentang apa?
field-optional = tidak wajib
contact-send = Hantar
contact-sending = Menghantar…
contact-network-error = Kami tidak pasti sama ada mesej anda telah sampai. Mesej itu masih di sini: semak sambungan internet anda dan cuba lagi.
contact-other-ways = Cara lain untuk menghubungi kami
contact-suggestions = Mungkin jawapannya ada di sini
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Kami menjawab dalam bahasa { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open =
    { $kind ->
        [time] Dibuka hingga pukul { $time }
       *[date] Dibuka hingga { $time }
    }
availability-open-always = Dibuka 24 jam
availability-closed =
    { $kind ->
        [time] Akan dibuka pada pukul { $time }
       *[date] Akan dibuka: { $time }
    }
availability-closed-long = Ditutup buat masa ini
availability-unknown = Waktu operasi hari ini mungkin berbeza
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } waktu anda ({ $city })
hours-title = Waktu operasi
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = Mengikut waktu anda: { $city }, { $offset }
hours-closed = Tutup
hours-all-day = Dibuka sepanjang hari
# Hours with an open end. $from (Text) time of day
hours-from = dari { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = belum pasti
# Instead of whether somebody is there. $note (Text) as above
availability-note = Sekarang: { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] Kami akan menjawab selewat-lewatnya pukul { $time }.
       *[date] Kami akan menjawab selewat-lewatnya { $time }.
    }

## Booking a call

callback-title = Tempah panggilan
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
       *[other] Pilih masa, dan kami akan menelefon anda. Panggilan mengambil masa paling lama { $minutes } minit.
    }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Zon waktu anda: { $city }, { $offset }
callback-zone-change = Tukar zon waktu
callback-times = Masa panggilan
# $count (Number) free times of one day
callback-free =
    { $count ->
       *[other] { $count } slot
    }
callback-none = Buat masa ini tiada slot kosong. Hantar mesej kepada kami, dan kami akan carikan masa.
callback-phone = Nombor telefon yang perlu kami hubungi
callback-note = Tentang apa?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Kami akan menghantar pengesahan ke alamat ini, berserta fail untuk kalendar anda.
callback-book = Tempah panggilan
callback-booking = Menempah…
callback-network-error = Kami tidak pasti sama ada panggilan telah ditempah. Apa yang anda isi masih di sini: semak sambungan internet anda dan cuba lagi. Panggilan tidak akan ditempah dua kali.
callback-alternatives = Slot kosong berhampiran masa yang anda pilih
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Panggilan anda telah ditempah: { $when }. Nombor tempahan anda ialah { $reference }.

## A booked call

call-title = Panggilan anda
call-status-booked = Telah ditempah
call-status-cancelled = Dibatalkan
call-status-past = Masa panggilan ini sudah berlalu
call-when = Masa
call-number = Nombor yang akan kami hubungi
call-reason = Sebab kami terpaksa membatalkan
call-move = Pilih masa lain
call-move-title = Tukar masa panggilan
call-move-button = Tukar masa
call-moving = Menukar masa…
call-move-network-error = Kami tidak pasti sama ada masa panggilan telah ditukar. Semak sambungan internet anda dan cuba lagi.
call-cancel = Batalkan panggilan
call-cancel-question = Adakah anda mahu membatalkan panggilan ini?
call-calendar = Tambah pada kalendar anda
call-file = Fail kalendar (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Panggilan dengan { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Kami akan menelefon { $phone }. Nombor tempahan: { $reference }
call-reference = Nombor tempahan
call-keep = Simpan kedua-duanya: dengannya anda boleh menukar masa atau membatalkan panggilan pada mana-mana peranti.

## Choosing a time zone

zones-title = Pilih zon waktu anda
zones-search = Bandar
zones-none = Bandar itu tidak ditemui. Cuba bandar yang lebih besar berdekatan anda.

## Request

request-title = Kami telah menerima mesej anda
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Nombor rujukan anda ialah { $reference }. Kami akan menghubungi anda semula.
request-status-open = Menunggu jawapan kami
request-status-answered = Sudah dijawab
request-status-resolved = Selesai
request-next = Jawapan kami akan muncul di sini.
# The heading once somebody has answered
request-conversation = Perbualan anda dengan kami
# Label of the field in which the visitor writes back
reply-message = Mesej anda
request-reference = Nombor rujukan
request-code = Kod akses
request-keep = Simpan kedua-duanya: dengannya pertanyaan ini boleh dibuka semula pada mana-mana peranti.
request-you = Anda
request-team = Pasukan kami
# While both are there: above the field, and at the customer's own last message.
live-typing = Jawapan sedang ditulis…
live-here = Kami ada di sini sekarang
# $names: the first names of some of them, as a list.
live-here-names = Ada di sini sekarang: { $names }
live-sent = Dihantar
live-read = Dibaca
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Maaf kerana membuat anda menunggu: tiada sesiapa yang lapang buat masa ini.
live-later-mail = Jawapan turut dihantar ke { $address } melalui e-mel.
live-handed = Waktu operasi pasukan kami baru sahaja tamat. Rakan sekerja yang masih bertugas akan meneruskannya.
# A box to tick.
live-sound = Bunyi untuk mesej baharu
# A button above a long conversation.
request-earlier = Mesej terdahulu
lookup-title = Cari pertanyaan
lookup-intro = Anda menerima nombor rujukan dan kod akses semasa menghantar mesej kepada kami.
lookup-open = Buka

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Bagaimanakah bantuan kami?
rating-csat-1 = Teruk
rating-csat-2 = Kurang baik
rating-csat-3 = Sederhana
rating-csat-4 = Baik
rating-csat-5 = Sangat baik
rating-ces = Mudahkah untuk mendapatkan bantuan?
rating-ces-1 = Sangat sukar
rating-ces-2 = Sukar
rating-ces-3 = Sederhana
rating-ces-4 = Mudah
rating-ces-5 = Sangat mudah
rating-nps = Sejauh manakah kemungkinan anda mengesyorkan kami?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Sangat tidak mungkin
rating-nps-high = Sangat mungkin
rating-comment = Apa yang perlu kami tahu?
rating-skip = Tidak mahu menjawab
rating-thanks = Terima kasih atas jawapan anda.
rating-change = Jawapan anda boleh diubah dalam tempoh satu hari.

## What is kept while there is no connection

outbox-waiting = Telah disimpan. Mesej akan dihantar apabila anda kembali dalam talian.
outbox-take-back = Batalkan penghantaran
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Mesej anda telah dihantar. Nombor rujukan anda ialah { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Pusat bantuan kami tidak dapat dibuka sekarang. Anda boleh menghubungi kami di sini:

## The public help centre, where views are pages of their own

centre-skip = Langkau ke kandungan
centre-languages = Bahasa lain
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Tunjukkan semua ({ $count })
# Above the list of an article’s parts
centre-contents = Di halaman ini
centre-markets = Negara atau wilayah

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Tulis mesej dahulu.
# $max (Number) characters
error-too-long =
    { $max ->
       *[other] Teks terlalu panjang. Maksimum { $max } aksara.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = “{ $character }” tidak boleh digunakan di sini. Buang aksara itu.
error-email = Ini bukan alamat e-mel. Contoh alamat: nama@example.com.
error-phone = Ini bukan nombor telefon. Gunakan angka, berserta kod negara: +60 3 1234 5678.
error-phone-missing = Kami memerlukan nombor untuk dihubungi.
error-phone-unknown = Nombor ini tidak dapat dihubungi. Semak nombor itu, dan mulakan dengan kod negara: +60 3 1234 5678.
error-start-missing = Pilih masa dahulu.
error-start = Ini bukan tarikh dan masa yang sah. Contoh: 2026-11-23T09:00:00Z.
error-type = Medan ini mesti diisi dengan teks.
error-field = Tiada medan seperti itu.
error-name = Tulis nama, maksimum 120 aksara.
rating-missing = Ada jawapan yang belum dipilih.
error-consent = Sila tandai kotak untuk bersetuju.
error-consent-new = Teks persetujuan telah berubah. Sila baca dan bersetuju sekali lagi.
error-choice = Pilih salah satu nilai yang disediakan.
error-call-ahead = Masa panggilan ini belum tiba.
error-tags = Maksimum 20 tag, setiap satu maksimum 50 aksara.
error-snooze = Pilih masa yang akan datang.
error-times = Masa tamat mesti selepas masa mula.
error-merge = Kedua-dua perbualan ini tidak boleh digabungkan. Salah satunya ialah panggilan yang ditempah atau telah digabungkan sebelum ini. Pilih yang lain.
error-merge-region = Perbualan yang disimpan di wilayah berlainan tidak boleh digabungkan. Jawab setiap satu secara berasingan.
error-addressee = Berikan alamat e-mel, nombor telefon atau ID pelanggan.
error-hold = Tulis sebab ini mesti disimpan.
error-zone = Kami tidak mengenali zon waktu ini. Contoh: Europe/Berlin.
error-locale = Ini bukan kod bahasa. Contoh: en, pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Saya manusia, bukan program
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Telah disimpan. Mesej akan dihantar selepas anda log masuk semula.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Kami tidak mengenali laman ini
problem-site-detail = Semak alamat, atau nama laman dalam tag script.
problem-page = Halaman ini tidak ditemui
problem-page-detail = Halaman ini mungkin telah dipindahkan. Cari di pusat bantuan kami, atau hantar mesej kepada kami.
problem-article = Artikel ini tidak ditemui
problem-article-detail = Artikel ini mungkin telah diganti. Cari di pusat bantuan kami, atau hantar mesej kepada kami.
problem-request = Kami tidak dapat membuka pertanyaan ini
problem-request-detail = Semak nombor rujukan dan kod akses: salah satunya tidak sepadan.
problem-conversation = Tiada perbualan dengan nombor rujukan ini, atau perbualan itu milik pasukan lain.
problem-gone = Ini telah dipadamkan
problem-gone-detail = Apa yang anda hantar berkaitan dengan sesuatu yang telah dipadamkan. Jika anda masih memerlukan bantuan, hantar mesej baharu kepada kami.
problem-held = Ini tidak boleh dipadamkan sekarang
problem-held-detail = Undang-undang mewajibkan kami menyimpannya buat masa ini. Tanya kami jika anda ingin tahu lebih lanjut.
problem-invalid = Ada yang perlu dibetulkan
problem-invalid-detail = Lihat medan yang ditandai.
problem-json = Apa yang dihantar tidak dapat dibaca
problem-json-detail = Kandungannya bukan JSON yang sah dan bukan borang.
problem-media = Jenis kandungan ini tidak diterima
problem-media-detail = Hantar JSON atau borang.
problem-large = Apa yang dihantar terlalu besar
# $max (Number) kilobytes
problem-large-detail = Maksimum { $max } kilobait boleh dihantar. Pendekkan teks dan cuba lagi.
problem-origin = Halaman ini tidak dibenarkan menghantar pertanyaan
problem-origin-detail = Buka pusat bantuan kami dari laman kedai itu sendiri, dan cuba lagi.
problem-method = Ini tidak boleh dilakukan di sini
problem-method-detail = Alamat itu wujud, tetapi tidak menerima jenis permintaan ini.
problem-key = Borang ini telah dihantar dengan kandungan lain
problem-key-detail = Muat semula borang dan hantar sekali lagi.
problem-key-bad = Idempotency-Key ini tidak boleh digunakan
problem-key-bad-detail = Gunakan 1 hingga 200 aksara ASCII yang boleh dilihat.
problem-token = Anda perlu log masuk untuk ini
problem-token-detail = Hantar token pengendali sebagai “Authorization: Bearer …”.
problem-call = Permintaan ini tidak boleh dijawab dalam bentuk ini
query-team = Tiada pasukan seperti itu.
query-day = Hari mesti berupa tarikh. Contoh: 2026-11-23.
query-cursor = Kursor ini bukan daripada jawapan terdahulu.
query-filter = Senarai ini tidak boleh ditapis dengan nilai itu. Pilih salah satu nilai yang disediakan.
query-person = Nyatakan panggilan siapa: phone atau customer.
query-whom = Nyatakan data siapa, dengan tepat satu daripada: email, phone, customer.
# $max (Number) characters
query-reason = Sebab diperlukan dan akan dibaca oleh pelawat. Panjang: maksimum { $max }.
problem-slot = Slot ini tidak kosong lagi
problem-slot-detail = Pilih slot lain. Apa yang anda isi masih di sini.
problem-call-fixed = Panggilan ini tidak boleh diubah lagi
problem-call-fixed-detail = Masa panggilan sudah berlalu, atau panggilan telah dibatalkan. Anda boleh menempah yang baharu.
problem-forbidden = Anda tidak dibenarkan melakukan ini
problem-forbidden-detail = Minta bantuan pentadbir pasukan anda.
problem-missing = Ini sudah tiada
problem-missing-detail = Seseorang telah membuangnya. Muat semula senarai.
problem-address = Alamat ini sudah digunakan
problem-address-detail = Orang lain dalam pasukan anda sudah menggunakan alamat e-mel ini.
problem-admin = Ini satu-satunya pentadbir
problem-admin-detail = Jadikan orang lain pentadbir dahulu.
problem-newer = Ada sesuatu yang baharu ditulis
problem-newer-detail = Baca apa yang ditulis sementara itu, kemudian hantar mesej anda sekali lagi.
problem-rating = Ini belum boleh dinilai
problem-rating-detail = Penilaian boleh dibuat setelah pertanyaan selesai.
problem-rating-fixed = Jawapan ini tidak boleh diubah lagi
problem-rating-fixed-detail = Jawapan boleh diubah dalam tempoh satu hari sahaja.
problem-callbacks = Panggilan tidak boleh ditempah di sini
problem-callbacks-detail = Hantar mesej kepada kami, atau hubungi kami dengan cara lain.
problem-bookings = Terlalu banyak panggilan yang ditempah
problem-bookings-detail = Anda sudah menempah panggilan sebanyak yang dibenarkan bagi seorang. Batalkan satu, tunggu sehingga satu selesai, atau hantar mesej kepada kami.
problem-limit = Terlalu banyak mesej dalam masa yang singkat
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
       *[other] Tiada apa-apa yang anda tulis hilang. Cuba lagi selepas { $minutes } minit, atau hubungi kami dengan cara lain.
    }
problem-identity = Kami tidak dapat mengenal pasti anda
problem-identity-detail = Log masuk semula ke laman kedai, muat semula halaman, dan cuba lagi.
problem-challenge = Kami tidak dapat mengesahkan bahawa anda manusia
problem-challenge-detail = Cuba lagi, atau hubungi kami dengan cara lain. Apa yang anda isi masih di sini.
problem-store = Kami tidak dapat menyimpannya sekarang
problem-store-detail = Tiada apa-apa yang anda tulis hilang: semuanya masih dalam borang. Cuba lagi sebentar nanti, atau hubungi kami dengan cara lain.
problem-server = Ada masalah di pihak kami
problem-server-detail = Cuba lagi sebentar nanti.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Log masuk
enter-intro = Pautan ini untuk log masuk sekali sahaja.
enter-spent = Pautan ini tidak sah lagi: sudah digunakan, atau sudah tamat tempoh. Minta pautan baharu daripada pentadbir pasukan anda.
enter-none = Anda belum log masuk. Buka pautan yang dihantar oleh pentadbir pasukan anda.
enter-unknown = Tiada ahli pasukan ini yang mempunyai alamat e-mel ini.
enter-failed = Log masuk tidak berjaya.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Pertanyaan { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Jawapan daripada { $name }
mail-reply = Balasan kepada e-mel ini akan sampai kepada kami.
# Below the answer; links follow, or the names of the files alone
mail-files = Fail bersama jawapan ini:
# $date (Text) such as 29 December 2026
mail-files-until = Pautan ke fail boleh dibuka hingga { $date }.
# An address follows
mail-open = Buka seluruh perbualan dengan kod akses:
# $brand (Text) the shop’s name
mail-footer = E-mel ini dihantar oleh { $brand } kerana alamat ini diberikan bersama-sama pertanyaan.
# Before the question how it was. $reference (Text) as above
mail-done = Pertanyaan anda { $reference } telah selesai.
# To the team: the subject. $reference (Text) as above
mail-notice = Pertanyaan baharu { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Panggilan anda { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Masa panggilan anda telah ditukar. Masa baharu: { $when }.
# $when (Text) as above
mail-call-cancelled = Panggilan anda telah dibatalkan: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Buka fail yang dilampirkan untuk mengemas kini kalendar anda.
# An address follows
mail-call-open = Tukar masa atau batalkan panggilan dengan kod akses:
# $brand (Text) the shop’s name
mail-call-footer = E-mel ini dihantar oleh { $brand } kerana alamat ini diberikan semasa panggilan ditempah.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Panggilan baharu { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Masa panggilan { $reference } ditukar
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Panggilan { $reference } dibatalkan

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Foto atau PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF atau PDF, maksimum { $max } MB setiap satu.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = “{ $name }” tidak boleh dihantar. Foto (JPEG, PNG, WebP, GIF) dan PDF boleh dihantar.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = “{ $name }” terlalu besar. Saiz fail maksimum { $max } MB.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = “{ $name }” mempunyai terlalu banyak piksel. Gambar maksimum { $max } megapiksel.
# $name (Text) what the file is called
error-file-broken = “{ $name }” kosong atau rosak, jadi tidak boleh dihantar.
# $max (Number) files
error-files-many = Terlalu banyak fail serentak. Paling banyak bagi satu mesej: { $max }.
error-files-full = Tiada lagi ruang untuk fail dalam perbualan ini. Pertanyaan baharu ada ruang.
error-files-day = Hari ini tiada lagi ruang untuk fail dalam perbualan ini. Esok akan ada semula.
error-file-gone = Satu fail sudah tiada. Fail itu perlu dipilih semula.
# $max (Number) megabytes
error-files-large = Semua fail bersama-sama terlalu besar. Satu mesej boleh memuatkan hingga { $max } MB.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Data anda
own-export = Muat turun salinan
own-files = Simpan fail juga: pautan dalam salinan berfungsi selama sehari.
own-erase = Padamkan perbualan ini
own-sure = Pasti mahu padamkan? Perbualan ini tidak boleh dikembalikan.
own-yes = Ya, padamkan
own-erased = Telah dipadamkan. Nombor resit anda: { $receipt }
own-pending = Perbualan akan dipadamkan sebaik sahaja storan memberi respons. Nombor resit anda: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Makluman
notices-dismiss = Sembunyikan makluman ini
kept-what = Disimpan dalam pelayar ini sahaja: draf, mesej yang menunggu untuk dihantar, kod akses dan makluman yang disembunyikan.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Padamkan daripada pelayar ini
kept-sure = Pasti mahu padamkan? Tanpa kod akses, pertanyaan tidak boleh dibuka lagi di sini. Mesej yang menunggu tidak akan dihantar.
