### Kazakh: сіз, as shops write to everybody, so there is no .familiar. «…» as quotation marks, a no-break space before a dash. Buttons are the infinitive (Жіберу, Іздеу), as in Kazakh interfaces.
### A help article is мақала, a request is өтініш (тапсырыс is an order, сұрау is what a program sends), its reference is өтініш нөмірі, the code is кіру коды. A call is қоңырау, a free time бос уақыт.
### No ending ever follows a variable, because vowel harmony could not be kept: times stand after a colon, names of languages (неміс тілі) in brackets or after a colon.

## The launcher, and what surrounds every view

launcher-label = Көмек
launcher-offline = Байланыс жоқ
home-title = Сізге қалай көмектесе аламыз?
nav-home = Көмек орталығы
language-label = Тіл
language-change = Өзгерту
loading = Жүктелуде…
network-error = Болмады. Интернет байланысын тексеріп, қайталап көріңіз.

## Home

search-label = Көмек орталығынан іздеу
search-button = Іздеу
articles-heading = Пайдалы ақпарат
subjects-heading = Тақырыптар
contact-heading = Бізге хабарласыңыз
requests-heading = Сіздің өтініштеріңіз
requests-unread = Жаңа жауап
request-find = Өтінішті табу

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Баға және төлем
paying-currency = Валюта
paying-methods = Төлем тәсілдері
payment-card = карта
payment-sepa = SEPA тікелей дебеті
payment-transfer = банк аударымы
payment-invoice = шот
payment-cod = жеткізілгенде төлеу
payment-konbini = конбини дүкенінде төлеу

## Ways to reach a person, where the site gives no name of its own

channel-phone = Бізге қоңырау шалыңыз
channel-email = Электрондық хат жіберіңіз
channel-message = Бізге жазыңыз
channel-callback = Қоңырауға тапсырыс беріңіз
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Қосымша көмек

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] «{ $query }» бойынша ештеңе табылмады
        [one] «{ $query }» бойынша { $count } мақала
       *[other] «{ $query }» бойынша { $count } мақала
    }
results-ask = Не іздеп жүрсіз?
results-hint = Басқа сөздермен іздеп көріңіз немесе бізге жазыңыз.
# $wanted, $shown (Text) names of languages
results-fallback = Таңдалған тілде ({ $wanted }) ештеңе табылмады. Бұл мақалалардың тілі: { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Бұл мақала таңдалған тілде ({ $wanted }) әзірге жоқ. Мәтіннің тілі: { $shown }.
# $date (Text) a day
article-updated = Жаңартылған күні: { $date }
article-question = Бұл мақала көмектесті ме?
article-yes = Иә
article-no = Жоқ
article-thanks = Қуаныштымыз. Рақмет.
article-missing = Не жетіспеді?
article-sorry = Кешіріңіз. Бізге жазыңыз, көмектесеміз.
article-related = Осы тақырып бойынша

## Contact form

contact-title = Бізге жазыңыз
contact-intro = Сізге не керек екенін жазыңыз. Өтініш нөмірін аласыз, сол арқылы хат алмасуға кез келген уақытта орала аласыз.
field-message = Хабарлама
field-name = Аты-жөні
field-email = Электрондық пошта
field-phone = Телефон
field-order = Тапсырыс нөмірі
contact-topic = Не туралы?
field-optional = міндетті емес
contact-send = Жіберу
contact-sending = Жіберілуде…
contact-network-error = Хабарламаңыз жеткен-жетпегенін білмейміз. Мәтін әлі осында: интернет байланысын тексеріп, қайталап көріңіз.
contact-other-ways = Хабарласудың басқа жолдары
contact-suggestions = Мүмкін, жауабы осында бар
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Жауап беретін тілдер: { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open = Ашық, жабылу уақыты: { $time }
availability-open-always = Тәулік бойы ашық
availability-closed = Ашылу уақыты: { $time }
availability-closed-long = Әзірге жабық
availability-unknown = Бүгін жұмыс уақыты өзгеше болуы мүмкін
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time }, сіздің уақытыңызбен ({ $city })
hours-title = Жұмыс уақыты
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = Сіздің уақытыңызбен: { $city }, { $offset }
hours-closed = Жабық
hours-all-day = Күні бойы ашық
# Hours with an open end. $from (Text) time of day
hours-from = басталуы: { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = нақтыланбаған
# Instead of whether somebody is there. $note (Text) as above
availability-note = Қазір: { $note }
# $time, $kind (Text) as above
contact-answer-by = Жауап беру мерзімі: { $time }.

## Booking a call

callback-title = Қоңырауға тапсырыс беріңіз
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Уақытты таңдаңыз, біз сізге қоңырау шаламыз. Қоңырау ең көбі { $minutes } минутқа созылады.
       *[other] Уақытты таңдаңыз, біз сізге қоңырау шаламыз. Қоңырау ең көбі { $minutes } минутқа созылады.
    }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Сіздің уақыт белдеуіңіз: { $city }, { $offset }
callback-zone-change = Уақыт белдеуін өзгерту
callback-times = Қоңырау уақыты
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } бос уақыт
       *[other] { $count } бос уақыт
    }
callback-none = Қазір бос уақыт жоқ. Бізге жазыңыз, лайықты уақыт табамыз.
callback-phone = Қай нөмірге қоңырау шалайық?
callback-note = Не туралы?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Растауды күнтізбе файлымен бірге осы мекенжайға жібереміз.
callback-book = Қоңырауға тапсырыс беру
callback-booking = Тапсырыс берілуде…
callback-network-error = Қоңырауға тапсырыс берілген-берілмегенін білмейміз. Жазғаныңыз әлі осында: интернет байланысын тексеріп, қайталап көріңіз. Қоңырауға екі рет тапсырыс берілмейді.
callback-alternatives = Таңдаған уақытыңызға жақын бос уақыттар
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Қоңырауыңыз расталды: { $when }. Брондау нөмірі: { $reference }.

## A booked call

call-title = Сіздің қоңырауыңыз
call-status-booked = Расталған
call-status-cancelled = Бас тартылған
call-status-past = Бұл қоңыраудың уақыты өтіп кетті
call-when = Күні мен уақыты
call-number = Біз қоңырау шалатын нөмір
call-reason = Бас тартуымыздың себебі
call-move = Басқа уақыт таңдау
call-move-title = Қоңырау уақытын өзгерту
call-move-button = Уақытты өзгерту
call-moving = Уақыт өзгертілуде…
call-move-network-error = Қоңырау уақыты өзгерген-өзгермегенін білмейміз. Интернет байланысын тексеріп, қайталап көріңіз.
call-cancel = Қоңыраудан бас тарту
call-cancel-question = Бұл қоңыраудан бас тартасыз ба?
call-calendar = Күнтізбеге қосу
call-file = Күнтізбе файлы (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Қоңырау: { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Біз қоңырау шалатын нөмір: { $phone }. Брондау нөмірі: { $reference }
call-reference = Брондау нөмірі
call-keep = Нөмір мен кодты сақтап қойыңыз: солар арқылы кез келген құрылғыда қоңырау уақытын өзгерте аласыз немесе одан бас тарта аласыз.

## Choosing a time zone

zones-title = Уақыт белдеуіңізді таңдаңыз
zones-search = Қала
zones-none = Мұндай қала табылмады. Жақын маңдағы ірірек қаланы жазып көріңіз.

## Request

request-title = Хабарламаңызды алдық
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Өтініш нөміріңіз: { $reference }. Біз сізге жауап береміз.
request-status-open = Біздің жауабымызды күтуде
request-status-answered = Жауап берілді
request-status-resolved = Шешілді
request-next = Жауабымыз осында шығады.
# The heading once somebody has answered
request-conversation = Бізбен хат алмасуыңыз
# Label of the field in which the visitor writes back
reply-message = Сіздің хабарламаңыз
request-reference = Өтініш нөмірі
request-code = Кіру коды
request-keep = Нөмір мен кодты сақтап қойыңыз: солар арқылы бұл бетті кез келген құрылғыда қайта аша аласыз.
request-you = Сіз
request-team = Біздің команда
# While both are there: above the field, and at the customer's own last message.
live-typing = Жауап жазылып жатыр…
live-here = Қазір осындамыз
# $names: the first names of some of them, as a list.
live-here-names = Қазір осында: { $names }
live-sent = Жіберілді
live-read = Оқылды
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Күттіргеніміз үшін кешірім сұраймыз: қазір бос қызметкер жоқ.
live-later-mail = Жауап { $address } мекенжайына электрондық поштамен де жіберіледі.
live-handed = Команданың жұмыс уақыты жаңа ғана аяқталды. Әрі қарай орнында отырған әріптестеріміз жалғастырады.
# A box to tick.
live-sound = Жаңа хабарлама дыбысы
# A button above a long conversation.
request-earlier = Бұрынғы хабарлар
lookup-title = Өтінішті табу
lookup-intro = Бізге жазған кезде сізге өтініш нөмірі мен кіру коды берілді.
lookup-open = Ашу

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Көмегіміз қалай болды?
rating-csat-1 = Нашар
rating-csat-2 = Онша емес
rating-csat-3 = Орташа
rating-csat-4 = Жақсы
rating-csat-5 = Өте жақсы
rating-ces = Көмек алу қаншалықты оңай болды?
rating-ces-1 = Өте қиын
rating-ces-2 = Қиын
rating-ces-3 = Орташа
rating-ces-4 = Оңай
rating-ces-5 = Өте оңай
rating-nps = Бізді басқаларға ұсыну ықтималдығыңыз қандай?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Мүлде ұсынбаймын
rating-nps-high = Міндетті түрде ұсынамын
rating-comment = Нені білгеніміз жөн?
rating-skip = Айтқым келмейді
rating-thanks = Жауабыңыз үшін рақмет.
rating-change = Жауапты бір күн ішінде өзгертуге болады.

## What is kept while there is no connection

outbox-waiting = Сақталды. Интернет қайта қосылғанда жіберіледі.
outbox-take-back = Жіберуден бас тарту
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Хабарламаңыз жіберілді. Өтініш нөміріңіз: { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Көмек орталығымыз қазір ашылмай тұр. Бізге осында хабарласа аласыз:

## The public help centre, where views are pages of their own

centre-skip = Мазмұнға өту
centre-languages = Басқа тілдер
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Барлығын көрсету ({ $count })
# Above the list of an article’s parts
centre-contents = Осы бетте
centre-markets = Ел немесе аймақ

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Алдымен хабарлама жазыңыз.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] Мәтін тым ұзын. Ең көбі { $max } таңба сыяды.
       *[other] Мәтін тым ұзын. Ең көбі { $max } таңба сыяды.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = «{ $character }» таңбасы бұл жерде тұрмауы керек. Оны өшіріңіз.
error-email = Бұл электрондық пошта мекенжайы емес. Мысалы: aty@example.com.
error-phone = Бұл телефон нөмірі емес. Ел кодымен бірге цифрлармен жазыңыз: +7 727 234 56 78.
error-phone-missing = Қоңырау шалу үшін нөмір керек.
error-phone-unknown = Бұл нөмірге қоңырау шалу мүмкін емес. Оны тексеріп, ел кодынан бастаңыз: +7 727 234 56 78.
error-start-missing = Алдымен уақытты таңдаңыз.
error-start = Бұл күн мен уақыт емес. Мысалы: 2026-11-23T09:00:00Z.
error-type = Бұл өрісте мәтін болуы керек.
error-field = Мұндай өріс жоқ.
error-name = Аты-жөніңізді 120 таңбадан асырмай жазыңыз.
rating-missing = Жауап жетіспейді.
error-consent = Келісім беру үшін құсбелгі қойыңыз.
error-consent-new = Келісім мәтіні өзгерді. Оны оқып, қайта келісім беріңіз.
error-choice = Ұсынылған мәндердің бірін таңдаңыз.
error-call-ahead = Бұл қоңыраудың уақыты әлі келген жоқ.
error-tags = Ең көбі 20 тег болады, әрқайсысы 50 таңбадан аспайды.
error-snooze = Болашақтағы уақытты таңдаңыз.
error-times = Аяқталуы басталуынан кейін болуы керек.
error-merge = Бұл екі хат алмасуды біріктіруге болмайды. Бірі — тапсырыс берілген қоңырау немесе бұрын біріктірілген. Басқасын таңдаңыз.
error-merge-region = Әртүрлі аймақтарда сақталған хат алмасуларды біріктіруге болмайды. Әрқайсысына бөлек жауап беріңіз.
error-addressee = Электрондық пошта мекенжайын, телефон нөмірін немесе клиент идентификаторын көрсетіңіз.
error-hold = Оны не үшін сақтау керегін жазыңыз.
error-zone = Бұл уақыт белдеуін білмейміз. Мысалы: Asia/Almaty.
error-locale = Бұл тіл коды емес. Мысалы: kk, pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Мен бағдарлама емеспін, адаммын
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Сақталды. Аккаунтқа қайта кіргеннен кейін жіберіледі.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Бұл сайтты танымаймыз
problem-site-detail = Мекенжайды немесе script тегіндегі сайт атауын тексеріңіз.
problem-page = Бұл бет табылмады
problem-page-detail = Басқа жерге көшірілген болуы мүмкін. Көмек орталығынан іздеңіз немесе бізге жазыңыз.
problem-article = Бұл мақала табылмады
problem-article-detail = Басқасымен ауыстырылған болуы мүмкін. Көмек орталығынан іздеңіз немесе бізге жазыңыз.
problem-request = Бұл бетті аша алмаймыз
problem-request-detail = Нөмір мен кіру кодын тексеріңіз: біреуі дұрыс емес.
problem-conversation = Мұндай нөмірмен хат алмасу жоқ немесе ол басқа командаға тиесілі.
problem-gone = Бұл өшірілген
problem-gone-detail = Хабарламаңыз осы арада өшірілген хат алмасуға тиесілі. Көмек әлі керек болса, бізге қайта жазыңыз.
problem-held = Мұны қазір өшіруге болмайды
problem-held-detail = Заң бойынша оны әзірге сақтауға міндеттіміз. Толығырақ білгіңіз келсе, бізден сұраңыз.
problem-invalid = Бір нәрсені түзету керек
problem-invalid-detail = Белгіленген өрістерді қараңыз.
problem-json = Жіберілген мазмұнды оқу мүмкін болмады
problem-json-detail = Мазмұны дұрыс JSON да, пішін де емес.
problem-media = Мазмұнның бұл түрі қабылданбайды
problem-media-detail = JSON немесе пішін жіберіңіз.
problem-large = Жіберілген мазмұн тым үлкен
# $max (Number) kilobytes
problem-large-detail = Ең көбі { $max } килобайт жіберуге болады. Мәтінді қысқартып, қайталап көріңіз.
problem-origin = Бұл беттен өтініш жіберуге рұқсат жоқ
problem-origin-detail = Көмек орталығын дүкеннің өз сайтынан ашып, қайталап көріңіз.
problem-method = Мұнда бұл жұмыс істемейді
problem-method-detail = Мекенжай бар, бірақ мұндай сұрауды қабылдамайды.
problem-key = Бұл пішін басқа мазмұнмен жіберіліп қойған
problem-key-detail = Пішінді қайта жүктеп, тағы бір рет жіберіңіз.
problem-key-bad = Idempotency-Key жарамсыз
problem-key-bad-detail = 1-ден 200-ге дейін көрінетін ASCII таңбасын пайдаланыңыз.
problem-token = Бұл үшін аккаунтқа кіру керек
problem-token-detail = Оператор токенін былай жіберіңіз: «Authorization: Bearer …».
problem-call = Бұл сұрауға осы күйінде жауап беру мүмкін емес
query-team = Мұндай команда жоқ.
query-day = Күн дата болуы керек. Мысалы: 2026-11-23.
query-cursor = Бұл курсор алдыңғы жауаптан емес.
query-filter = Бұл тізімді ондай мән бойынша сүзу мүмкін емес. Ұсынылған мәндердің бірін таңдаңыз.
query-person = Кімнің қоңыраулары екенін көрсетіңіз: phone немесе customer.
query-whom = Кімнің деректері екенін осылардың біреуімен ғана көрсетіңіз: email, phone, customer.
# $max (Number) characters
query-reason = Келуші оқитын себеп керек. Ең үлкен ұзындығы: { $max }.
problem-slot = Бұл уақыт енді бос емес
problem-slot-detail = Басқа уақыт таңдаңыз. Жазғаныңыз әлі осында.
problem-call-fixed = Бұл қоңырауды енді өзгертуге болмайды
problem-call-fixed-detail = Қоңыраудың уақыты өтіп кеткен немесе одан бас тартылған. Жаңасына тапсырыс бере аласыз.
problem-forbidden = Бұған рұқсатыңыз жоқ
problem-forbidden-detail = Командаңыздың әкімшісінен сұраңыз.
problem-missing = Бұл енді жоқ
problem-missing-detail = Біреу оны алып тастаған. Тізімді қайта жүктеңіз.
problem-address = Бұл мекенжай бос емес
problem-address-detail = Командаңыздағы біреудің электрондық пошта мекенжайы осындай.
problem-admin = Бұл — жалғыз әкімші
problem-admin-detail = Алдымен басқа біреуді әкімші етіңіз.
problem-newer = Жаңа нәрсе жазылды
problem-newer-detail = Осы арада жазылғанды оқып, өз мәтініңізді қайта жіберіңіз.
problem-rating = Мұны әзірге бағалауға болмайды
problem-rating-detail = Өтініш шешілгеннен кейін бағалауға болады.
problem-rating-fixed = Бұл жауапты енді өзгертуге болмайды
problem-rating-fixed-detail = Жауаптарды бір күн ішінде өзгертуге болады.
problem-callbacks = Мұнда қоңырауға тапсырыс берілмейді
problem-callbacks-detail = Бізге жазыңыз немесе басқа жолмен хабарласыңыз.
problem-bookings = Тапсырыс берілген қоңырау тым көп
problem-bookings-detail = Бір адам тапсырыс бере алатын қоңыраулар саны толды. Біреуінен бас тартыңыз, біреуінің өтуін күтіңіз немесе бізге жазыңыз.
problem-limit = Қысқа уақытта тым көп хабарлама жіберілді
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Жазғаныңыз жоғалған жоқ. { $minutes } минуттан кейін қайталап көріңіз немесе басқа жолмен хабарласыңыз.
       *[other] Жазғаныңыз жоғалған жоқ. { $minutes } минуттан кейін қайталап көріңіз немесе басқа жолмен хабарласыңыз.
    }
problem-identity = Сіздің кім екеніңізді анықтай алмадық
problem-identity-detail = Дүкендегі аккаунтыңызға қайта кіріп, бетті жаңартып, қайталап көріңіз.
problem-challenge = Адам екеніңізді растай алмадық
problem-challenge-detail = Қайталап көріңіз немесе басқа жолмен хабарласыңыз. Жазғаныңыз әлі осында.
problem-store = Мұны қазір сақтай алмаймыз
problem-store-detail = Ештеңе жоғалған жоқ: жазғаныңыз әлі пішінде тұр. Сәлден кейін қайталап көріңіз немесе басқа жолмен хабарласыңыз.
problem-server = Біздің тарапта қате шықты
problem-server-detail = Сәлден кейін қайталап көріңіз.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Кіру
enter-intro = Бұл сілтеме арқылы бір рет кіруге болады.
enter-spent = Бұл сілтеме енді жарамсыз: пайдаланылған немесе ескірген. Командаңыздың әкімшісінен жаңасын сұраңыз.
enter-none = Сіз кірген жоқсыз. Командаңыздың әкімшісі жіберген сілтемені ашыңыз.
enter-unknown = Бұл командада ешкімнің мұндай электрондық пошта мекенжайы жоқ.
enter-failed = Кіру мүмкін болмады.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Өтініш { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Жауап берген: { $name }
mail-reply = Бұл хатқа берілген жауаптар бізге жетеді.
# Below the answer; links follow, or the names of the files alone
mail-files = Осы жауаптың файлдары:
# $date (Text) such as 29 December 2026
mail-files-until = Файл сілтемелері мына күнге дейін жұмыс істейді: { $date }.
# An address follows
mail-open = Хат алмасуды кіру кодымен толық ашыңыз:
# $brand (Text) the shop’s name
mail-footer = Жіберуші: { $brand }. Бұл хат өтініште осы мекенжай көрсетілгендіктен келді.
# Before the question how it was. $reference (Text) as above
mail-done = { $reference } өтінішіңіз шешілді.
# To the team: the subject. $reference (Text) as above
mail-notice = Жаңа өтініш { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Сіздің қоңырауыңыз { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Қоңырауыңыздың уақыты өзгерді. Жаңа уақыт: { $when }.
# $when (Text) as above
mail-call-cancelled = Қоңырауыңыздан бас тартылды: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Күнтізбені жаңарту үшін қоса тіркелген файлды ашыңыз.
# An address follows
mail-call-open = Кіру кодымен қоңырау уақытын өзгертіңіз немесе қоңыраудан бас тартыңыз:
# $brand (Text) the shop’s name
mail-call-footer = Жіберуші: { $brand }. Бұл хат қоңырауға тапсырыс берілгенде осы мекенжай көрсетілгендіктен келді.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Жаңа қоңырау { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Уақыты өзгерген қоңырау { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Бас тартылған қоңырау { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Фото немесе PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF немесе PDF, әрқайсысы ең көбі { $max } МБ.
# $n (Number) megabytes, with one decimal
file-size = { $n } МБ
# $n (Number) kilobytes, a whole number
file-size-small = { $n } КБ
# $name (Text) what the file is called
error-file-kind = «{ $name }» файлын жіберуге болмайды. Фото (JPEG, PNG, WebP, GIF) және PDF жіберуге болады.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = «{ $name }» файлы тым үлкен. Бір файл ең көбі { $max } МБ болады.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = «{ $name }» суретінде пиксель тым көп. Бір сурет ең көбі { $max } мегапиксель болады.
# $name (Text) what the file is called
error-file-broken = «{ $name }» файлы бос немесе бүлінген, сондықтан жіберуге болмайды.
# $max (Number) files
error-files-many = Бірден тым көп файл таңдалды. Бір хабарламаға ең көбі: { $max }.
error-files-full = Бұл хат алмасуда файлға орын қалмады. Жаңа өтініште орын бар.
error-files-day = Бұл хат алмасуда бүгін файлға орын қалмады. Ертең қайта болады.
error-file-gone = Бір файл енді жоқ. Оны қайта таңдау керек.
# $max (Number) megabytes
error-files-large = Файлдардың жалпы көлемі тым үлкен. Бір хабарламаға ең көбі { $max } МБ сыяды.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Сіздің деректеріңіз
own-export = Көшірмесін жүктеп алу
own-files = Файлдарды да сақтап алыңыз: көшірмедегі сілтемелер бір күн жұмыс істейді.
own-erase = Хат алмасуды өшіру
own-sure = Шынымен өшірілсін бе? Оны қайтару мүмкін болмайды.
own-yes = Иә, өшіру
own-erased = Өшірілді. Түбіртек нөмірі: { $receipt }
own-pending = Деректер қоймасы жауап бергенде өшіріледі. Түбіртек нөмірі: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Хабарландырулар
notices-dismiss = Хабарландыруды жасыру
kept-what = Тек осы браузерде сақталады: нобайлар, жіберілуін күтіп тұрған хабарламалар, кіру кодтары және жасырылған хабарландырулар.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Осы браузерден өшіру
kept-sure = Шынымен өшірілсін бе? Кіру кодынсыз өтінішті бұл жерде қайта ашу мүмкін болмайды. Күтіп тұрғандар жіберілмейді.
