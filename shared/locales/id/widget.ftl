### Indonesian: polite address (Anda), .familiar has kamu and -mu; “…” as quotation marks.
### A help article is artikel, a request pertanyaan (pesan is the message itself; pesanan and permintaan would be taken for orders), its reference nomor referensi, its access code kode akses.
### CLDR names languages without bahasa, so bahasa stands before the variable.

## The launcher, and what surrounds every view

launcher-label = Bantuan
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
requests-heading = Pertanyaan Anda
    .familiar = Pertanyaanmu
request-find = Lacak pertanyaan

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
results-subject = { $name }
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
field-optional = opsional
contact-send = Kirim
contact-sending = Mengirim…
contact-network-error = Pesan Anda belum terkirim, tetapi masih ada di sini. Periksa koneksi internet, lalu coba lagi.
    .familiar = Pesanmu belum terkirim, tapi masih ada di sini. Periksa koneksi internet, lalu coba lagi.
contact-other-ways = Cara lain menghubungi kami
contact-suggestions = Mungkin jawabannya ada di sini
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Kami menjawab dalam bahasa { $languages }.

## Request

request-title = Pesan Anda sudah kami terima
    .familiar = Pesanmu sudah kami terima
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Nomor referensi Anda: { $reference }. Kami akan menghubungi Anda kembali.
    .familiar = Nomor referensimu: { $reference }. Kami akan menghubungimu kembali.
request-status-open = Menunggu jawaban kami
request-status-answered = Sudah dijawab
request-reference = Nomor referensi
request-code = Kode akses
request-keep = Simpan keduanya untuk membuka pertanyaan ini lagi di perangkat apa pun.
request-you = Anda
    .familiar = Kamu
request-team = Tim kami
lookup-title = Lacak pertanyaan
lookup-intro = Masukkan nomor referensi dan kode akses yang Anda terima saat mengirim pesan.
    .familiar = Masukkan nomor referensi dan kode akses yang kamu terima saat mengirim pesan.
lookup-open = Buka

## The public help centre, where views are pages of their own

centre-skip = Langsung ke konten
centre-languages = Bahasa lain

## What is wrong with a field, and what to do

# $max (Number) characters
error-message-missing = Tulis pesan terlebih dahulu.
    .familiar = Tulis pesanmu dulu.
error-too-long =
    { $max ->
       *[other] Terlalu panjang. Maksimal { $max } karakter.
    }
error-control = Ada karakter yang tidak bisa dikirim. Tulis ulang tanpa karakter itu.
error-email = Alamat email belum benar. Contoh: name@example.com.
error-phone = Nomor telepon belum benar. Gunakan angka dengan kode negara: +62 21 1234 5678.
error-type = Isinya harus berupa teks.
error-zone = Zona waktu ini tidak dikenal. Gunakan nama seperti Europe/Berlin.
error-locale = Ini bukan tag bahasa. Gunakan tag seperti en atau pt-BR.
error-page = Ini bukan alamat halaman.

## Problems: a heading, then what to do

problem-site = Situs ini tidak dikenal
problem-site-detail = Periksa alamatnya, atau nama situs di tag script.
problem-page = Halaman ini tidak ditemukan
problem-page-detail = Mungkin sudah dipindahkan. Cari di halaman bantuan, atau kirim pesan kepada kami.
    .familiar = Mungkin sudah dipindahkan. Cari di halaman bantuan, atau kirim pesan ke kami.
problem-article = Artikel ini tidak ditemukan
problem-article-detail = Mungkin sudah diganti. Cari di halaman bantuan, atau kirim pesan kepada kami.
    .familiar = Mungkin sudah diganti. Cari di halaman bantuan, atau kirim pesan ke kami.
problem-request = Pertanyaan ini tidak bisa dibuka
problem-request-detail = Periksa nomor referensi dan kode akses: salah satunya tidak cocok.
problem-invalid = Ada yang perlu diperbaiki
problem-invalid-detail = Periksa kolom yang ditandai.
problem-json = Data ini tidak bisa dibaca
problem-json-detail = Isinya bukan JSON yang valid dan bukan formulir.
problem-media = Jenis konten ini tidak diterima
problem-media-detail = Kirim JSON atau formulir.
problem-large = Ukurannya terlalu besar
# $max (Number) kilobytes
problem-large-detail = Maksimal { $max } KB. Persingkat, lalu coba lagi.
problem-origin = Tidak bisa mengirim dari halaman ini
problem-origin-detail = Buka bantuan dari situs toko, lalu coba lagi.
problem-method = Ini tidak bisa dilakukan di sini
problem-method-detail = Alamatnya ada, tetapi bukan untuk jenis panggilan ini.
problem-key = Ini sudah pernah dikirim dengan isi lain
problem-key-detail = Muat ulang formulir, lalu kirim lagi.
problem-key-bad = Idempotency-Key ini tidak bisa digunakan
problem-key-bad-detail = Gunakan 1 sampai 200 karakter ASCII yang terlihat.
problem-token = Perlu login untuk melakukan ini
problem-token-detail = Kirim token pengelola sebagai “Authorization: Bearer …”.
problem-content = Konten ini tidak bisa diterbitkan
problem-call = Permintaan seperti ini tidak bisa dijawab
problem-store = Saat ini belum bisa disimpan
problem-store-detail = Tulisan Anda tidak hilang dan masih ada di formulir. Coba lagi sebentar lagi, atau hubungi kami dengan cara lain.
    .familiar = Tulisanmu tidak hilang dan masih ada di formulir. Coba lagi sebentar lagi, atau hubungi kami dengan cara lain.
problem-server = Ada gangguan di sistem kami
problem-server-detail = Coba lagi sebentar lagi.
