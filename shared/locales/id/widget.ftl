### Indonesian: polite address (Anda), .familiar has kamu and -mu; “…” as quotation marks.
### A help article is artikel, a request pertanyaan (pesan is the message itself; pesanan and permintaan would be taken for orders), its reference nomor referensi, its access code kode akses.
### CLDR names languages without bahasa, so bahasa stands before the variable. A booked call is telepon, a free time waktu kosong.

## The launcher, and what surrounds every view

launcher-label = Bantuan
launcher-offline = Tidak ada koneksi
home-title = Ada yang bisa kami bantu?
nav-home = Beranda bantuan
language-label = Bahasa
language-change = Ubah
loading = Memuat…
network-error = Tidak berhasil. Periksa koneksi internet, lalu coba lagi.

## Home

search-label = Cari bantuan
search-button = Cari
articles-heading = Info berguna
subjects-heading = Topik
contact-heading = Hubungi kami
requests-heading = Pertanyaan dan jadwal telepon Anda
    .familiar = Pertanyaan dan jadwal teleponmu
requests-unread = Jawaban baru
request-find = Cari dengan nomor referensi

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Harga dan pembayaran
paying-currency = Mata uang
paying-methods = Cara membayar
payment-card = kartu
payment-sepa = debit langsung SEPA
payment-transfer = transfer bank
payment-invoice = faktur
payment-cod = bayar di tempat
payment-konbini = bayar di toko konbini

## Ways to reach a person, where the site gives no name of its own

channel-phone = Telepon kami
channel-email = Kirim email
channel-message = Kirim pesan
channel-callback = Jadwalkan telepon
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Bantuan lainnya

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Tidak ada hasil untuk “{ $query }”
       *[other] { $count } artikel tentang “{ $query }”
    }
results-ask = Apa yang Anda cari?
    .familiar = Kamu cari apa?
results-hint = Coba kata lain, atau kirim pesan kepada kami.
    .familiar = Coba kata lain, atau kirim pesan ke kami.
# $wanted, $shown (Text) names of languages
results-fallback = Tidak ada hasil dalam bahasa { $wanted }. Artikel berikut dalam bahasa { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Artikel ini belum tersedia dalam bahasa { $wanted }. Berikut versi bahasa { $shown }.
# $date (Text) a day
article-updated = Diperbarui { $date }
article-question = Apakah artikel ini membantu?
article-yes = Ya
article-no = Tidak
article-thanks = Senang bisa membantu. Terima kasih.
article-missing = Apa yang masih kurang?
article-sorry = Maaf, artikel ini belum membantu. Kirim pesan kepada kami, kami siap membantu Anda.
    .familiar = Maaf, artikel ini belum membantu. Kirim pesan ke kami, kami siap bantu kamu.
article-related = Artikel lain tentang topik ini

## Contact form

contact-title = Kirim pesan
contact-intro = Sampaikan kebutuhan Anda. Anda akan mendapat nomor referensi untuk melihatnya lagi kapan saja.
    .familiar = Ceritakan kebutuhanmu. Kamu akan dapat nomor referensi untuk melihatnya lagi kapan saja.
field-message = Pesan
field-name = Nama
field-email = Email
field-phone = Nomor telepon
field-order = Nomor pesanan
contact-topic = Tentang apa ini?
field-optional = opsional
contact-send = Kirim
contact-sending = Mengirim…
contact-network-error = Kami tidak tahu apakah pesan Anda sudah sampai, tetapi pesan itu masih ada di sini. Periksa koneksi internet, lalu coba lagi.
    .familiar = Kami tidak tahu apakah pesanmu sudah sampai, tapi pesan itu masih ada di sini. Periksa koneksi internet, lalu coba lagi.
contact-other-ways = Cara lain menghubungi kami
contact-suggestions = Mungkin jawabannya ada di sini
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Kami menjawab dalam bahasa { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open =
    { $kind ->
        [time] Buka sampai pukul { $time }
       *[date] Buka sampai { $time }
    }
availability-open-always = Buka 24 jam
availability-closed =
    { $kind ->
        [time] Tutup, buka pukul { $time }
       *[date] Tutup, buka { $time }
    }
availability-closed-long = Tutup sementara
availability-unknown = Jam buka hari ini bisa berubah
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } waktu Anda ({ $city })
    .familiar = { $time } waktumu ({ $city })
hours-title = Jam buka
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = Menurut waktu Anda: { $city }, { $offset }
    .familiar = Menurut waktumu: { $city }, { $offset }
hours-closed = Tutup
hours-all-day = Buka sepanjang hari
# Hours with an open end. $from (Text) time of day
hours-from = mulai { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = belum pasti
# Instead of whether somebody is there. $note (Text) as above
availability-note = Saat ini: { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] Kami akan menjawab paling lambat pukul { $time }.
       *[date] Kami akan menjawab paling lambat { $time }.
    }

## Booking a call

callback-title = Jadwalkan telepon
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
       *[other] Pilih waktu, dan kami akan menelepon Anda. Durasi telepon maksimal { $minutes } menit.
    }
    .familiar =
        { $minutes ->
           *[other] Pilih waktu, dan kami akan meneleponmu. Durasi telepon maksimal { $minutes } menit.
        }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Zona waktu Anda: { $city }, { $offset }
    .familiar = Zona waktumu: { $city }, { $offset }
callback-zone-change = Ubah zona waktu
callback-times = Waktu telepon
# $count (Number) free times of one day
callback-free =
    { $count ->
       *[other] { $count } waktu kosong
    }
callback-none = Saat ini tidak ada waktu kosong. Kirim pesan kepada kami, dan kami akan mencarikan waktu.
    .familiar = Saat ini tidak ada waktu kosong. Kirim pesan ke kami, dan kami akan mencarikan waktu.
callback-phone = Nomor telepon yang akan kami hubungi
callback-note = Apa yang ingin dibicarakan?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Konfirmasi akan kami kirim ke alamat ini, disertai file untuk kalender Anda.
    .familiar = Konfirmasi akan kami kirim ke alamat ini, disertai file untuk kalendermu.
callback-book = Jadwalkan telepon
callback-booking = Menjadwalkan…
callback-network-error = Kami tidak tahu apakah telepon sudah dijadwalkan, tetapi isian Anda masih ada di sini. Periksa koneksi internet, lalu coba lagi. Telepon tidak akan dijadwalkan dua kali.
    .familiar = Kami tidak tahu apakah telepon sudah dijadwalkan, tapi isianmu masih ada di sini. Periksa koneksi internet, lalu coba lagi. Telepon tidak akan dijadwalkan dua kali.
callback-alternatives = Waktu kosong di sekitar waktu yang dipilih
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Telepon sudah dijadwalkan: { $when }. Nomor jadwal Anda: { $reference }.
    .familiar = Telepon sudah dijadwalkan: { $when }. Nomor jadwalmu: { $reference }.

## A booked call

call-title = Jadwal telepon Anda
    .familiar = Jadwal teleponmu
call-status-booked = Sudah dijadwalkan
call-status-cancelled = Dibatalkan
call-status-past = Waktu telepon sudah lewat
call-when = Waktu
call-number = Nomor yang akan kami telepon
call-reason = Alasan kami harus membatalkan
call-move = Pilih waktu lain
call-move-title = Ubah jadwal telepon
call-move-button = Ubah jadwal
call-moving = Mengubah jadwal…
call-move-network-error = Kami tidak tahu apakah jadwal telepon sudah diubah. Periksa koneksi internet, lalu coba lagi.
call-cancel = Batalkan telepon
call-cancel-question = Yakin ingin membatalkan telepon ini?
call-calendar = Tambahkan ke kalender
call-file = File kalender (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Telepon dengan { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Kami akan menelepon { $phone }. Nomor jadwal: { $reference }
call-reference = Nomor jadwal
call-keep = Simpan keduanya untuk mengubah atau membatalkan jadwal telepon di perangkat apa pun.

## Choosing a time zone

zones-title = Pilih zona waktu
zones-search = Kota
zones-none = Kota itu tidak ditemukan. Coba kota besar terdekat.

## Request

request-title = Pesan Anda sudah kami terima
    .familiar = Pesanmu sudah kami terima
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Nomor referensi Anda: { $reference }. Kami akan menghubungi Anda kembali.
    .familiar = Nomor referensimu: { $reference }. Kami akan menghubungimu kembali.
request-status-open = Menunggu jawaban kami
request-status-answered = Sudah dijawab
request-status-resolved = Selesai
request-next = Jawaban kami akan muncul di sini.
# The heading once somebody has answered
request-conversation = Percakapan Anda dengan kami
    .familiar = Percakapanmu dengan kami
# Label of the field in which the visitor writes back
reply-message = Pesan Anda
    .familiar = Pesanmu
request-reference = Nomor referensi
request-code = Kode akses
request-keep = Simpan keduanya untuk membuka halaman ini lagi di perangkat apa pun.
request-you = Anda
    .familiar = Kamu
request-team = Tim kami
# While both are there: above the field, and at the customer's own last message.
live-typing = Jawaban sedang ditulis…
live-here = Kami sedang di sini
# $names: the first names of some of them, as a list.
live-here-names = Sedang di sini: { $names }
live-sent = Terkirim
live-read = Dibaca
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Mohon maaf harus menunggu: saat ini belum ada yang luang.
live-later-mail = Jawaban juga akan dikirim melalui email ke { $address }.
live-handed = Tim kami baru saja tutup. Rekan yang masih bertugas akan melanjutkan dari sini.
# A box to tick.
live-sound = Suara untuk pesan baru
# A button above a long conversation.
request-earlier = Pesan sebelumnya
lookup-title = Cari dengan nomor referensi
lookup-intro = Masukkan nomor referensi dan kode akses yang Anda terima saat mengirim pesan atau menjadwalkan telepon.
    .familiar = Masukkan nomor referensi dan kode akses yang kamu terima saat mengirim pesan atau menjadwalkan telepon.
lookup-open = Buka

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Bagaimana bantuan kami?
rating-csat-1 = Buruk
rating-csat-2 = Kurang baik
rating-csat-3 = Cukup
rating-csat-4 = Baik
rating-csat-5 = Sangat baik
rating-ces = Seberapa mudah mendapatkan bantuan?
rating-ces-1 = Sangat sulit
rating-ces-2 = Sulit
rating-ces-3 = Sedang
rating-ces-4 = Mudah
rating-ces-5 = Sangat mudah
rating-nps = Seberapa besar kemungkinan Anda merekomendasikan kami?
    .familiar = Seberapa besar kemungkinan kamu merekomendasikan kami?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Sangat tidak mungkin
rating-nps-high = Sangat mungkin
rating-comment = Apa yang perlu kami ketahui?
rating-skip = Tidak ingin menjawab
rating-thanks = Terima kasih atas jawabannya.
rating-change = Jawaban dapat diubah dalam satu hari.

## What is kept while there is no connection

outbox-waiting = Tersimpan. Akan dikirim saat Anda kembali online.
    .familiar = Tersimpan. Akan dikirim saat kamu kembali online.
outbox-take-back = Batalkan pengiriman
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Pesan Anda sudah terkirim. Nomor referensi Anda: { $reference }.
    .familiar = Pesanmu sudah terkirim. Nomor referensimu: { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Bantuan sedang tidak bisa dibuka. Hubungi kami di sini:

## The public help centre, where views are pages of their own

centre-skip = Langsung ke konten
centre-languages = Bahasa lain
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Tampilkan semua ({ $count })
# Above the list of an article’s parts
centre-contents = Di halaman ini
centre-markets = Negara atau wilayah

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Tulis pesan terlebih dahulu.
    .familiar = Tulis pesanmu dulu.
# $max (Number) characters
error-too-long =
    { $max ->
       *[other] Terlalu panjang. Maksimal { $max } karakter.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = Karakter “{ $character }” tidak bisa dipakai di sini. Hapus karakter itu.
error-email = Alamat email belum benar. Contoh: name@example.com.
error-phone = Nomor telepon belum benar. Gunakan angka dengan kode negara: +62 21 1234 5678.
error-phone-missing = Masukkan nomor yang akan kami hubungi.
error-phone-unknown = Nomor ini tidak bisa ditelepon. Periksa lagi, dan awali dengan kode negara: +62 21 1234 5678.
error-start-missing = Pilih waktu terlebih dahulu.
    .familiar = Pilih waktunya dulu.
error-start = Format waktu belum benar. Contoh: 2026-11-23T09:00:00Z.
error-type = Isinya harus berupa teks.
error-field = Tidak ada kolom seperti itu.
error-name = Tulis nama, maksimal 120 karakter.
rating-missing = Belum ada jawaban yang dipilih.
error-consent = Centang kotak untuk menyatakan setuju.
error-consent-new = Teks persetujuan telah berubah. Silakan baca dan setujui lagi.
error-choice = Pilih salah satu nilai yang tersedia.
error-call-ahead = Panggilan ini belum berlangsung.
error-tags = Maksimal 20 tag, masing-masing maksimal 50 karakter.
error-snooze = Pilih waktu yang akan datang.
error-times = Waktu selesai harus setelah waktu mulai.
error-merge = Kedua percakapan ini tidak bisa digabungkan. Salah satunya adalah panggilan yang dijadwalkan atau sudah digabungkan. Pilih percakapan lain.
error-merge-region = Percakapan yang disimpan di wilayah berbeda tidak bisa digabungkan. Jawab masing-masing secara terpisah.
error-addressee = Isi alamat email, nomor telepon, atau ID pelanggan.
error-hold = Tulis mengapa ini harus disimpan.
error-zone = Zona waktu ini tidak dikenal. Gunakan nama seperti Europe/Berlin.
error-locale = Ini bukan tag bahasa. Gunakan tag seperti en atau pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Saya manusia, bukan program
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Tersimpan. Akan dikirim setelah masuk ke akun lagi.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Situs ini tidak dikenal
problem-site-detail = Periksa alamatnya, atau nama situs di tag script.
problem-page = Halaman ini tidak ditemukan
problem-page-detail = Mungkin sudah dipindahkan. Cari di halaman bantuan, atau kirim pesan kepada kami.
    .familiar = Mungkin sudah dipindahkan. Cari di halaman bantuan, atau kirim pesan ke kami.
problem-article = Artikel ini tidak ditemukan
problem-article-detail = Mungkin sudah diganti. Cari di halaman bantuan, atau kirim pesan kepada kami.
    .familiar = Mungkin sudah diganti. Cari di halaman bantuan, atau kirim pesan ke kami.
problem-request = Halaman ini tidak bisa dibuka
problem-request-detail = Periksa nomor referensi dan kode akses: salah satunya tidak cocok.
problem-conversation = Tidak ada percakapan dengan nomor ini, atau percakapan itu milik tim lain.
problem-gone = Ini sudah dihapus
problem-gone-detail = Yang Anda kirim berkaitan dengan sesuatu yang sudah dihapus. Jika masih perlu bantuan, tulislah lagi kepada kami.
    .familiar = Yang kamu kirim berkaitan dengan sesuatu yang sudah dihapus. Jika masih perlu bantuan, tulislah lagi kepada kami.
problem-held = Ini belum dapat dihapus
problem-held-detail = Untuk saat ini hukum mewajibkan kami menyimpannya. Tanyakan kepada kami jika ingin tahu lebih lanjut.
problem-invalid = Ada yang perlu diperbaiki
problem-invalid-detail = Periksa kolom yang ditandai.
problem-json = Data ini tidak bisa dibaca
problem-json-detail = Isinya bukan JSON yang valid dan bukan formulir.
problem-media = Jenis konten ini tidak diterima
problem-media-detail = Kirim JSON atau formulir.
problem-large = Ukurannya terlalu besar
# $max (Number) kilobytes
problem-large-detail = Maksimal { $max } KB. Persingkat teksnya, lalu coba lagi.
problem-origin = Tidak bisa mengirim dari halaman ini
problem-origin-detail = Buka bantuan dari situs toko, lalu coba lagi.
problem-method = Ini tidak bisa dilakukan di sini
problem-method-detail = Alamatnya ada, tetapi tidak menerima jenis permintaan ini.
problem-key = Ini sudah pernah dikirim dengan isi lain
problem-key-detail = Muat ulang formulir, lalu kirim lagi.
problem-key-bad = Idempotency-Key ini tidak bisa digunakan
problem-key-bad-detail = Gunakan 1 sampai 200 karakter ASCII yang terlihat.
problem-token = Perlu login untuk melakukan ini
problem-token-detail = Kirim token pengelola sebagai “Authorization: Bearer …”.
problem-call = Permintaan seperti ini tidak bisa dijawab
query-team = Tim ini tidak ada.
query-day = Hari harus berupa tanggal. Contoh: 2026-11-23.
query-cursor = Kursor ini bukan dari jawaban sebelumnya.
query-filter = Daftar ini tidak bisa difilter dengan nilai tersebut. Pilih salah satu nilai yang tersedia.
query-person = Isi phone atau customer.
query-whom = Sebutkan data siapa dengan tepat salah satu dari: email, phone, customer.
# $max (Number) characters
query-reason = Alasan harus diisi dan akan dibaca pengunjung. Panjang maksimum: { $max }.
problem-slot = Waktu ini sudah tidak tersedia
problem-slot-detail = Pilih waktu lain. Isian Anda masih ada di sini.
    .familiar = Pilih waktu lain. Isianmu masih ada di sini.
problem-call-fixed = Jadwal telepon ini tidak bisa diubah lagi
problem-call-fixed-detail = Waktu telepon sudah lewat, atau teleponnya dibatalkan. Anda bisa membuat jadwal baru.
    .familiar = Waktu telepon sudah lewat, atau teleponnya dibatalkan. Kamu bisa membuat jadwal baru.
problem-forbidden = Anda tidak punya izin untuk ini
    .familiar = Kamu tidak punya izin untuk ini
problem-forbidden-detail = Minta bantuan admin di tim Anda.
    .familiar = Minta bantuan admin di timmu.
problem-missing = Ini sudah tidak ada
problem-missing-detail = Sudah ada yang menghapusnya. Muat ulang daftar.
problem-address = Alamat ini sudah dipakai
problem-address-detail = Orang lain di tim Anda memakai alamat email ini.
    .familiar = Orang lain di timmu memakai alamat email ini.
problem-admin = Ini satu-satunya admin
problem-admin-detail = Jadikan orang lain admin terlebih dahulu.
    .familiar = Jadikan orang lain admin dulu.
problem-newer = Ada tulisan baru
problem-newer-detail = Baca tulisan yang baru masuk, lalu kirim lagi tulisan Anda.
    .familiar = Baca tulisan yang baru masuk, lalu kirim lagi tulisanmu.
problem-rating = Ini belum dapat dinilai
problem-rating-detail = Penilaian dapat diberikan setelah pertanyaan selesai.
problem-rating-fixed = Jawaban ini tidak dapat diubah lagi
problem-rating-fixed-detail = Jawaban hanya dapat diubah dalam satu hari.
problem-callbacks = Telepon tidak bisa dijadwalkan di sini
problem-callbacks-detail = Kirim pesan kepada kami, atau hubungi kami dengan cara lain.
    .familiar = Kirim pesan ke kami, atau hubungi kami dengan cara lain.
problem-bookings = Terlalu banyak jadwal telepon
problem-bookings-detail = Anda sudah menjadwalkan telepon sebanyak yang diperbolehkan untuk satu orang. Batalkan salah satu, tunggu sampai salah satu selesai, atau kirim pesan kepada kami.
    .familiar = Kamu sudah menjadwalkan telepon sebanyak yang diperbolehkan untuk satu orang. Batalkan salah satu, tunggu sampai salah satu selesai, atau kirim pesan ke kami.
problem-limit = Terlalu banyak kiriman dalam waktu singkat
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
       *[other] Tulisan Anda tidak hilang. Coba lagi setelah { $minutes } menit, atau hubungi kami dengan cara lain.
    }
    .familiar =
        { $minutes ->
           *[other] Tulisanmu tidak hilang. Coba lagi setelah { $minutes } menit, atau hubungi kami dengan cara lain.
        }
problem-identity = Identitas Anda tidak bisa dipastikan
    .familiar = Identitasmu tidak bisa dipastikan
problem-identity-detail = Login lagi ke situs toko, muat ulang halaman, lalu coba lagi.
problem-challenge = Kami belum bisa memastikan Anda bukan robot
    .familiar = Kami belum bisa memastikan kamu bukan robot
problem-challenge-detail = Coba lagi, atau hubungi kami dengan cara lain. Isian Anda masih ada di sini.
    .familiar = Coba lagi, atau hubungi kami dengan cara lain. Isianmu masih ada di sini.
problem-store = Saat ini belum bisa disimpan
problem-store-detail = Tulisan Anda tidak hilang dan masih ada di formulir. Coba beberapa saat lagi, atau hubungi kami dengan cara lain.
    .familiar = Tulisanmu tidak hilang dan masih ada di formulir. Coba beberapa saat lagi, atau hubungi kami dengan cara lain.
problem-server = Ada gangguan di sistem kami
problem-server-detail = Coba beberapa saat lagi.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Login
enter-intro = Tautan ini hanya untuk satu kali login.
enter-spent = Tautan ini tidak berlaku lagi: sudah dipakai atau sudah kedaluwarsa. Minta tautan baru kepada admin di tim Anda.
enter-none = Anda belum login. Buka tautan yang dikirim admin di tim Anda.
enter-unknown = Tidak ada anggota tim ini yang memakai alamat email tersebut.
enter-failed = Login tidak berhasil.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Permintaan { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Jawaban dari { $name }
mail-reply = Balasan ke email ini akan sampai kepada kami.
# Below the answer; links follow, or the names of the files alone
mail-files = Berkas dalam jawaban ini:
# $date (Text) such as 29 December 2026
mail-files-until = Tautan ke berkas berlaku sampai { $date }.
# An address follows
mail-open = Buka seluruh percakapan dengan kode akses:
# $brand (Text) the shop’s name
mail-footer = Email ini dikirim oleh { $brand } karena alamat ini dicantumkan dalam permintaan.
# Before the question how it was. $reference (Text) as above
mail-done = Permintaan Anda { $reference } telah selesai.
# To the team: the subject. $reference (Text) as above
mail-notice = Permintaan baru { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Jadwal telepon Anda { $reference }
    .familiar = Jadwal teleponmu { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Jadwal telepon Anda sudah diubah. Waktu baru: { $when }.
    .familiar = Jadwal teleponmu sudah diubah. Waktu baru: { $when }.
# $when (Text) as above
mail-call-cancelled = Jadwal telepon Anda dibatalkan: { $when }.
    .familiar = Jadwal teleponmu dibatalkan: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Buka file terlampir untuk memperbarui kalender Anda.
    .familiar = Buka file terlampir untuk memperbarui kalendermu.
# An address follows
mail-call-open = Ubah atau batalkan jadwal telepon dengan kode akses:
# $brand (Text) the shop’s name
mail-call-footer = Email ini dikirim oleh { $brand } karena alamat ini dicantumkan saat telepon dijadwalkan.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Jadwal telepon baru { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Jadwal telepon { $reference } diubah
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Jadwal telepon { $reference } dibatalkan

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Foto atau PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF, atau PDF, masing-masing hingga { $max } MB.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } KB
# $name (Text) what the file is called
error-file-kind = “{ $name }” tidak dapat dikirim. Yang dapat dikirim: foto (JPEG, PNG, WebP, GIF) dan PDF.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = “{ $name }” terlalu besar. Ukuran file paling besar { $max } MB.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = “{ $name }” memiliki terlalu banyak piksel. Satu gambar paling banyak { $max } megapiksel.
# $name (Text) what the file is called
error-file-broken = “{ $name }” kosong atau rusak, jadi tidak dapat dikirim.
# $max (Number) files
error-files-many = Terlalu banyak file sekaligus. Paling banyak per pesan: { $max }.
error-files-full = Tidak ada lagi ruang untuk file dalam percakapan ini. Permintaan baru masih punya ruang.
error-files-day = Hari ini tidak ada lagi ruang untuk file dalam percakapan ini. Besok tersedia lagi.
error-file-gone = Satu file sudah tidak ada. File itu perlu dipilih lagi.
# $max (Number) megabytes
error-files-large = Ukuran semua file terlalu besar. Satu pesan memuat hingga { $max } MB.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Data Anda
own-export = Unduh salinan
own-files = Simpan juga filenya: tautan dalam salinan berlaku selama satu hari.
own-erase = Hapus percakapan ini
own-sure = Sungguh dihapus? Percakapan tidak dapat dikembalikan.
own-yes = Ya, hapus
own-erased = Sudah dihapus. Nomor tanda terima: { $receipt }
own-pending = Percakapan akan dihapus begitu tempat penyimpanan menjawab. Nomor tanda terima: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Pemberitahuan
notices-dismiss = Tutup pemberitahuan
kept-what = Hanya disimpan di browser ini: draf, pesan yang menunggu dikirim, kode akses, dan pemberitahuan yang ditutup.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Hapus dari browser ini
kept-sure = Yakin ingin menghapus? Tanpa kode akses, pertanyaan tidak dapat dibuka lagi di sini. Pesan yang menunggu tidak akan dikirim.
