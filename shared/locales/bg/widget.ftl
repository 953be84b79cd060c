### Bulgarian: polite вие (lower case, as modern interfaces write it), `.familiar` is ти. Buttons are verbal nouns. „…“ as quotation marks.
### Help article: статия; request: запитване; reference: номер на запитването; access code: код за достъп; web form: формуляр.
### Language names follow “на” unchanged (на немски). After numerals masculine nouns take the counting form (2 знака). A call is разговор, a free time час (but “12 часа” is a duration: 12 свободни). A time may end in “ч.”, so none stands before a full stop.

## The launcher, and what surrounds every view

launcher-label = Помощ
launcher-offline = Няма връзка
home-title = С какво можем да помогнем?
nav-home = Помощен център
language-label = Език
language-change = Промяна
loading = Зарежда се…
network-error = Не се получи. Проверете връзката с интернет и опитайте отново.
    .familiar = Не се получи. Провери връзката с интернет и опитай отново.

## Home

search-label = Търсене в помощта
search-button = Търсене
articles-heading = Полезна информация
subjects-heading = Теми
contact-heading = Свържете се с нас
    .familiar = Свържи се с нас
requests-heading = Вашите запитвания
    .familiar = Твоите запитвания
requests-unread = Нов отговор
request-find = Намиране на запитване

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Цени и плащане
paying-currency = Валута
paying-methods = Начини на плащане
payment-card = карта
payment-sepa = директен дебит SEPA
payment-transfer = банков превод
payment-invoice = фактура
payment-cod = наложен платеж
payment-konbini = плащане в магазин конбини

## Ways to reach a person, where the site gives no name of its own

channel-phone = Обадете ни се
    .familiar = Обади ни се
channel-email = Изпратете имейл
    .familiar = Изпрати имейл
channel-message = Пишете ни
    .familiar = Пиши ни
channel-callback = Запазете час за разговор
    .familiar = Запази час за разговор
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Още помощ

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Няма резултати за „{ $query }“
        [one] { $count } статия за „{ $query }“
       *[other] { $count } статии за „{ $query }“
    }
results-ask = Какво търсите?
    .familiar = Какво търсиш?
results-hint = Опитайте с други думи или ни пишете.
    .familiar = Опитай с други думи или ни пиши.
# $wanted, $shown (Text) names of languages
results-fallback = Няма резултати на { $wanted }. Тези статии са на { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Все още нямаме тази статия на { $wanted }. Ето я на { $shown }.
# $date (Text) a day
article-updated = Обновено на { $date }
article-question = Полезно ли беше?
article-yes = Да
article-no = Не
article-thanks = Радваме се. Благодарим.
article-missing = Какво липсваше?
article-sorry = Съжаляваме. Пишете ни и ще помогнем.
    .familiar = Съжаляваме. Пиши ни и ще помогнем.
article-related = Още по темата

## Contact form

contact-title = Пишете ни
    .familiar = Пиши ни
contact-intro = Напишете ни с какво можем да помогнем. Ще получите номер на запитването и ще можете да се върнете към него по всяко време.
    .familiar = Напиши ни с какво можем да помогнем. Ще получиш номер на запитването и ще можеш да се върнеш към него по всяко време.
field-message = Съобщение
field-name = Име
field-email = Имейл
field-phone = Телефон
field-order = Номер на поръчката
contact-topic = За какво става дума?
field-optional = незадължително
contact-send = Изпращане
contact-sending = Изпраща се…
contact-network-error = Не знаем дали съобщението е пристигнало, но то още е тук. Проверете връзката с интернет и опитайте отново.
    .familiar = Не знаем дали съобщението е пристигнало, но то още е тук. Провери връзката с интернет и опитай отново.
contact-other-ways = Други начини за връзка
contact-suggestions = Отговорът може би вече е тук
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Отговаряме на { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open = Отворено до { $time }
availability-open-always = Отворено денонощно
availability-closed =
    { $kind ->
        [time] Отваряме в { $time }
        [tomorrow] Отваряме { $time }
       *[date] Отваряме: { $time }
    }
availability-closed-long = Засега затворено
availability-unknown = Днес работното време може да е различно
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } ваше време ({ $city })
    .familiar = { $time } твое време ({ $city })
hours-title = Работно време
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = По ваше местно време: { $city }, { $offset }
    .familiar = По твое местно време: { $city }, { $offset }
hours-closed = Затворено
hours-all-day = Отворено цял ден
# Hours with an open end. $from (Text) time of day
hours-from = от { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = не е сигурно
# Instead of whether somebody is there. $note (Text) as above
availability-note = В момента: { $note }
# $time, $kind (Text) as above
contact-answer-by = До { $time } ще ви отговорим.
    .familiar = До { $time } ще ти отговорим.

## Booking a call

callback-title = Запазете час за разговор
    .familiar = Запази час за разговор
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Изберете час и ще ви се обадим. Разговорът продължава до { $minutes } минута.
       *[other] Изберете час и ще ви се обадим. Разговорът продължава до { $minutes } минути.
    }
    .familiar =
        { $minutes ->
            [one] Избери час и ще ти се обадим. Разговорът продължава до { $minutes } минута.
           *[other] Избери час и ще ти се обадим. Разговорът продължава до { $minutes } минути.
        }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Вашата часова зона: { $city }, { $offset }
    .familiar = Твоята часова зона: { $city }, { $offset }
callback-zone-change = Смяна на часовата зона
callback-times = Час на разговора
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } свободен
       *[other] { $count } свободни
    }
callback-none = В момента няма свободен час. Пишете ни и ще намерим подходящ.
    .familiar = В момента няма свободен час. Пиши ни и ще намерим подходящ.
callback-phone = Телефонен номер, на който да се обадим
callback-note = По какъв въпрос?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Ще изпратим потвърждението на този адрес заедно с файл за календара.
callback-book = Запазване на час
callback-booking = Запазва се…
callback-network-error = Не знаем дали часът е запазен, но въведеното е още тук. Проверете връзката с интернет и опитайте отново. Часът няма да бъде запазен два пъти.
    .familiar = Не знаем дали часът е запазен, но въведеното е още тук. Провери връзката с интернет и опитай отново. Часът няма да бъде запазен два пъти.
callback-alternatives = Свободни часове, близки до избрания
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Часът ви за разговор е запазен: { $when }. Номерът на резервацията е { $reference }.
    .familiar = Часът ти за разговор е запазен: { $when }. Номерът на резервацията е { $reference }.

## A booked call

call-title = Вашият разговор
    .familiar = Твоят разговор
call-status-booked = Уговорен
call-status-cancelled = Отменен
call-status-past = Часът на този разговор е минал
call-when = Кога
call-number = Ще се обадим на
call-reason = Защо се наложи да отменим
call-move = Избор на друг час
call-move-title = Преместване на разговора
call-move-button = Преместване
call-moving = Премества се…
call-move-network-error = Не знаем дали разговорът е преместен. Проверете връзката с интернет и опитайте отново.
    .familiar = Не знаем дали разговорът е преместен. Провери връзката с интернет и опитай отново.
call-cancel = Отмяна на разговора
call-cancel-question = Искате ли да отмените този разговор?
    .familiar = Искаш ли да отмениш този разговор?
call-calendar = Добавяне в календара
call-file = Файл за календар (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Разговор: { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Ще се обадим на { $phone }. Номер на резервацията: { $reference }
call-reference = Номер на резервацията
call-keep = Запазете номера и кода: с тях ще преместите или отмените разговора на всяко устройство.
    .familiar = Запази номера и кода: с тях ще преместиш или отмениш разговора на всяко устройство.

## Choosing a time zone

zones-title = Изберете часова зона
    .familiar = Избери часова зона
zones-search = Град
zones-none = Не намерихме такъв град. Опитайте с по-голям град наблизо.
    .familiar = Не намерихме такъв град. Опитай с по-голям град наблизо.

## Request

request-title = Получихме съобщението ви
    .familiar = Получихме съобщението ти
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Номерът на запитването е { $reference }. Ще се свържем с вас.
    .familiar = Номерът на запитването е { $reference }. Ще се свържем с теб.
request-status-open = Очаква нашия отговор
request-status-answered = Отговорено
request-status-resolved = Приключено
request-next = Нашият отговор ще се появи тук.
# The heading once somebody has answered
request-conversation = Вашата кореспонденция с нас
    .familiar = Твоята кореспонденция с нас
# Label of the field in which the visitor writes back
reply-message = Вашето съобщение
    .familiar = Твоето съобщение
request-reference = Номер на запитването
request-code = Код за достъп
request-keep = Запазете номера и кода: с тях ще отворите запитването отново на всяко устройство.
    .familiar = Запази номера и кода: с тях ще отвориш запитването отново на всяко устройство.
request-you = Вие
    .familiar = Ти
request-team = Нашият екип
# While both are there: above the field, and at the customer's own last message.
live-typing = Пише се отговор…
live-here = Тук сме в момента
# $names: the first names of some of them, as a list.
live-here-names = Тук сега: { $names }
live-sent = Изпратено
live-read = Прочетено
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Съжаляваме за чакането: в момента няма свободен колега.
live-later-mail = Отговорът ще бъде изпратен и по имейл на { $address }.
live-handed = Екипът ни току-що приключи работа. Оттук продължават колеги, които все още са на линия.
# A box to tick.
live-sound = Звук при ново съобщение
# A button above a long conversation.
request-earlier = По-ранни съобщения
lookup-title = Намиране на запитване
lookup-intro = Номерът на запитването и кодът за достъп се показаха след изпращането на съобщението.
lookup-open = Отваряне

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Как се справихме?
rating-csat-1 = Лошо
rating-csat-2 = Не добре
rating-csat-3 = Приемливо
rating-csat-4 = Добре
rating-csat-5 = Много добре
rating-ces = Колко лесно беше да се получи помощ?
rating-ces-1 = Много трудно
rating-ces-2 = Трудно
rating-ces-3 = Средно
rating-ces-4 = Лесно
rating-ces-5 = Много лесно
rating-nps = Колко вероятно е да ни препоръчате?
    .familiar = Колко вероятно е да ни препоръчаш?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Никак не е вероятно
rating-nps-high = Много вероятно
rating-comment = Какво е добре да знаем?
rating-skip = Без отговор
rating-thanks = Благодарим за отговора.
rating-change = Отговорът може да се променя в рамките на един ден.

## What is kept while there is no connection

outbox-waiting = Запазено. Ще се изпрати, когато отново сте онлайн.
    .familiar = Запазено. Ще се изпрати, когато отново си онлайн.
outbox-take-back = Оттегляне
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Съобщението ви е изпратено. Номерът на запитването е { $reference }.
    .familiar = Съобщението ти е изпратено. Номерът на запитването е { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = В момента помощният ни център не е достъпен. Ето как да се свържете с нас:
    .familiar = В момента помощният ни център не е достъпен. Ето как да се свържеш с нас:

## The public help centre, where views are pages of their own

centre-skip = Към съдържанието
centre-languages = Други езици
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Показване на всички ({ $count })
# Above the list of an article’s parts
centre-contents = На тази страница
centre-markets = Държава или регион

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Първо напишете съобщение.
    .familiar = Първо напиши съобщение.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] Текстът е твърде дълъг. Побира се най-много { $max } знак.
       *[other] Текстът е твърде дълъг. Побират се най-много { $max } знака.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = Знакът „{ $character }“ няма място тук. Премахнете го.
    .familiar = Знакът „{ $character }“ няма място тук. Премахни го.
error-email = Това не е имейл адрес. Правилният вид е ime@example.com.
error-phone = Това не е телефонен номер. Въведете цифри с кода на страната: +359 2 123 4567.
    .familiar = Това не е телефонен номер. Въведи цифри с кода на страната: +359 2 123 4567.
error-phone-missing = Нужен ни е номер, на който да се обадим.
error-phone-unknown = На този номер не можем да се обадим. Проверете го и започнете с кода на страната: +359 2 123 4567.
    .familiar = На този номер не можем да се обадим. Провери го и започни с кода на страната: +359 2 123 4567.
error-start-missing = Първо изберете час.
    .familiar = Първо избери час.
error-start = Това не е дата с час. Валидна е например 2026-11-23T09:00:00Z.
error-type = Тук трябва да има текст.
error-field = Няма такова поле.
error-name = Напишете име с най-много 120 знака.
    .familiar = Напиши име с най-много 120 знака.
rating-missing = Липсва отговор.
error-consent = Моля, отбележете полето, за да дадете съгласие.
error-consent-new = Текстът на съгласието е променен. Моля, прочетете го и се съгласете отново.
error-choice = Изберете една от предложените стойности.
    .familiar = Избери една от предложените стойности.
error-call-ahead = Този разговор още предстои.
error-tags = Допускат се до 20 етикета, всеки с най-много 50 знака.
error-snooze = Изберете време в бъдещето.
    .familiar = Избери време в бъдещето.
error-times = Краят трябва да е след началото.
error-merge = Тези две запитвания не могат да се обединят. Едното е заявено обаждане или вече е обединено. Изберете друго запитване.
error-merge-region = Запитвания, съхранени в различни региони, не могат да се обединят. Отговорете на всяко поотделно.
error-addressee = Посочете имейл адрес, телефонен номер или идентификатор на клиент.
error-hold = Напишете защо трябва да се запази.
    .familiar = Напиши защо трябва да се запази.
error-zone = Не познаваме тази часова зона. Валидна е например Europe/Sofia.
error-locale = Това не е код на език. Валиден е например bg или pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Аз съм човек, а не програма
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Запазено. Ще се изпрати след ново влизане в профила.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Не познаваме този сайт
problem-site-detail = Проверете адреса или името на сайта в тага script.
    .familiar = Провери адреса или името на сайта в тага script.
problem-page = Тук няма такава страница
problem-page-detail = Може да е преместена. Потърсете я в помощния център или ни пишете.
    .familiar = Може да е преместена. Потърси я в помощния център или ни пиши.
problem-article = Тук няма такава статия
problem-article-detail = Може да е заменена с друга. Потърсете в помощния център или ни пишете.
    .familiar = Може да е заменена с друга. Потърси в помощния център или ни пиши.
problem-request = Не можем да отворим това запитване
problem-request-detail = Проверете номера на запитването и кода за достъп: единият не е верен.
    .familiar = Провери номера на запитването и кода за достъп: единият не е верен.
problem-conversation = Няма разговор с този номер или той е на друг екип.
problem-gone = Това е изтрито
problem-gone-detail = Изпратеното от вас се отнася до нещо, което междувременно е изтрито. Ако все още имате нужда от помощ, пишете ни отново.
    .familiar = Изпратеното от теб се отнася до нещо, което междувременно е изтрито. Ако все още имаш нужда от помощ, пиши ни отново.
problem-held = Това сега не може да се изтрие
problem-held-detail = Засега законът ни задължава да го пазим. Попитайте ни, ако искате да знаете повече.
    .familiar = Засега законът ни задължава да го пазим. Попитай ни, ако искаш да знаеш повече.
problem-invalid = Нещо трябва да се поправи
problem-invalid-detail = Прегледайте отбелязаните полета.
    .familiar = Прегледай отбелязаните полета.
problem-json = Съдържанието не може да се прочете
problem-json-detail = Съдържанието не е нито валиден JSON, нито формуляр.
problem-media = Този вид съдържание не се приема
problem-media-detail = Може да се изпрати JSON или формуляр.
problem-large = Съдържанието е твърде голямо
# $max (Number) kilobytes
problem-large-detail = Могат да се изпратят най-много { $max } килобайта. Съкратете текста и опитайте отново.
    .familiar = Могат да се изпратят най-много { $max } килобайта. Съкрати текста и опитай отново.
problem-origin = От тази страница не се приемат запитвания
problem-origin-detail = Отворете помощния център от самия магазин и опитайте отново.
    .familiar = Отвори помощния център от самия магазин и опитай отново.
problem-method = Това не работи тук
problem-method-detail = Адресът съществува, но не за този вид заявка.
problem-key = Това вече е изпратено с друго съдържание
problem-key-detail = Презаредете формуляра и го изпратете отново.
    .familiar = Презареди формуляра и го изпрати отново.
problem-key-bad = Този Idempotency-Key не може да се използва
problem-key-bad-detail = Допускат се от 1 до 200 видими ASCII знака.
problem-token = За това е нужно влизане в профил
problem-token-detail = Токенът на оператора се изпраща като „Authorization: Bearer …“.
problem-call = Такава заявка не може да се изпълни
query-team = Няма такъв екип.
query-day = Денят трябва да е дата. Пример: 2026-11-23.
query-cursor = Този курсор не е от предишен отговор.
query-filter = Този списък не може да се филтрира по тази стойност. Изберете една от предложените стойности.
query-person = Посочете phone или customer.
query-whom = Посочете за чии данни става дума, с точно едно от: email, phone, customer.
# $max (Number) characters
query-reason = Липсва причина, която посетителят ще прочете. Най-голяма дължина: { $max }.
problem-slot = Този час вече не е свободен
problem-slot-detail = Изберете друг. Въведеното е още тук.
    .familiar = Избери друг. Въведеното е още тук.
problem-call-fixed = Този разговор вече не може да се промени
problem-call-fixed-detail = Часът за разговор е минал или е отменен. Можете да запазите нов.
    .familiar = Часът за разговор е минал или е отменен. Можеш да запазиш нов.
problem-forbidden = Нямате право на това действие
    .familiar = Нямаш право на това действие
problem-forbidden-detail = Обърнете се към администратор от екипа си.
    .familiar = Обърни се към администратор от екипа си.
problem-missing = Това вече не съществува
problem-missing-detail = Междувременно е премахнато. Заредете списъка отново.
    .familiar = Междувременно е премахнато. Зареди списъка отново.
problem-address = Този адрес е зает
problem-address-detail = Друг човек от екипа ви вече има този имейл адрес.
    .familiar = Друг човек от екипа ти вече има този имейл адрес.
problem-admin = Това е единственият администратор
problem-admin-detail = Първо дайте администраторски права на друг човек.
    .familiar = Първо дай администраторски права на друг човек.
problem-newer = Написано е нещо ново
problem-newer-detail = Прочетете написаното междувременно и изпратете своя текст отново.
    .familiar = Прочети написаното междувременно и изпрати своя текст отново.
problem-rating = Това още не може да се оцени
problem-rating-detail = Оценка може да се даде, след като запитването приключи.
problem-rating-fixed = Този отговор вече не може да се променя
problem-rating-fixed-detail = Отговорите могат да се променят в рамките на един ден.
problem-callbacks = Тук не може да се запази час за разговор
problem-callbacks-detail = Пишете ни или се свържете с нас по друг начин.
    .familiar = Пиши ни или се свържи с нас по друг начин.
problem-bookings = Твърде много запазени разговори
problem-bookings-detail = Вече имате толкова разговори, колкото може да запази един човек. Отменете един, изчакайте някой да мине или ни пишете.
    .familiar = Вече имаш толкова разговори, колкото може да запази един човек. Отмени един, изчакай някой да мине или ни пиши.
problem-limit = Твърде много опити за кратко време
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Нищо не е загубено. Опитайте отново след { $minutes } минута или се свържете с нас по друг начин.
       *[other] Нищо не е загубено. Опитайте отново след { $minutes } минути или се свържете с нас по друг начин.
    }
    .familiar =
        { $minutes ->
            [one] Нищо не е загубено. Опитай отново след { $minutes } минута или се свържи с нас по друг начин.
           *[other] Нищо не е загубено. Опитай отново след { $minutes } минути или се свържи с нас по друг начин.
        }
problem-identity = Не успяхме да ви разпознаем
    .familiar = Не успяхме да те разпознаем
problem-identity-detail = Влезте отново в профила си в магазина, презаредете страницата и опитайте пак.
    .familiar = Влез отново в профила си в магазина, презареди страницата и опитай пак.
problem-challenge = Не успяхме да се уверим, че сте човек
    .familiar = Не успяхме да се уверим, че си човек
problem-challenge-detail = Опитайте отново или се свържете с нас по друг начин. Въведеното е още тук.
    .familiar = Опитай отново или се свържи с нас по друг начин. Въведеното е още тук.
problem-store = В момента не можем да запазим това
problem-store-detail = Нищо не е загубено: текстът е още във формуляра. Опитайте отново след малко или се свържете с нас по друг начин.
    .familiar = Нищо не е загубено: текстът е още във формуляра. Опитай отново след малко или се свържи с нас по друг начин.
problem-server = Нещо се обърка при нас
problem-server-detail = Опитайте отново след малко.
    .familiar = Опитай отново след малко.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Вход
enter-intro = Тази връзка важи за еднократно влизане.
enter-spent = Тази връзка вече не е валидна: използвана е или е изтекла. Обърнете се към администратор от екипа си за нова.
enter-none = Не сте влезли. Отворете връзката, която ви изпраща администратор от екипа ви.
enter-unknown = Никой в този екип няма такъв имейл адрес.
enter-failed = Влизането не беше успешно.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Запитване { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Отговор от { $name }
mail-reply = Отговорите на този имейл стигат до нас.
# Below the answer; links follow, or the names of the files alone
mail-files = Файлове към този отговор:
# $date (Text) such as 29 December 2026
mail-files-until = Връзките към файловете работят до { $date }.
# An address follows
mail-open = Целият разговор се отваря с кода за достъп:
# $brand (Text) the shop’s name
mail-footer = Този имейл е изпратен от { $brand }, защото този адрес беше оставен в запитването.
# Before the question how it was. $reference (Text) as above
mail-done = Запитването { $reference } е приключено.
# To the team: the subject. $reference (Text) as above
mail-notice = Ново запитване { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Вашият разговор { $reference }
    .familiar = Твоят разговор { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Разговорът ви е преместен. Новият час: { $when }.
    .familiar = Разговорът ти е преместен. Новият час: { $when }.
# $when (Text) as above
mail-call-cancelled = Разговорът ви е отменен: { $when }.
    .familiar = Разговорът ти е отменен: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Отворете прикачения файл, за да обновите календара си.
    .familiar = Отвори прикачения файл, за да обновиш календара си.
# An address follows
mail-call-open = Разговорът се премества или отменя с кода за достъп:
# $brand (Text) the shop’s name
mail-call-footer = Този имейл е изпратен от { $brand }, защото този адрес беше оставен при запазването на часа за разговор.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Нов разговор { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Преместен разговор { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Отменен разговор { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Снимки или PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF или PDF, всеки до { $max } МБ.
# $n (Number) megabytes, with one decimal
file-size = { $n } МБ
# $n (Number) kilobytes, a whole number
file-size-small = { $n } КБ
# $name (Text) what the file is called
error-file-kind = „{ $name }“ не може да се изпрати. Могат да се изпращат снимки (JPEG, PNG, WebP, GIF) и PDF.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = „{ $name }“ е твърде голям. Един файл може да е до { $max } МБ.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = „{ $name }“ има твърде много пиксели. Едно изображение може да е до { $max } мегапиксела.
# $name (Text) what the file is called
error-file-broken = „{ $name }“ е празен или повреден и не може да се изпрати.
# $max (Number) files
error-files-many = Твърде много файлове наведнъж. Най-много за едно съобщение: { $max }.
error-files-full = В този разговор вече няма място за файлове. В ново запитване има.
error-files-day = В този разговор днес вече няма място за файлове. Утре отново ще има.
error-file-gone = Един файл вече не е наличен. Трябва да се избере отново.
# $max (Number) megabytes
error-files-large = Файловете заедно са твърде големи. В едно съобщение се побират до { $max } МБ.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Вашите данни
own-export = Изтегляне на копие
own-files = Запазете и файловете: връзките в копието работят един ден.
    .familiar = Запази и файловете: връзките в копието работят един ден.
own-erase = Изтриване на този разговор
own-sure = Наистина ли да се изтрие? Не може да се върне.
own-yes = Да, изтриване
own-erased = Изтрито. Номер на разписката: { $receipt }
own-pending = Ще бъде изтрито веднага щом хранилището отговори. Номер на разписката: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Съобщения
notices-dismiss = Скриване
kept-what = Само в този браузър се пазят: чернови, съобщения, които чакат изпращане, кодове за достъп и скритите съобщения.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Изчистване на този браузър
kept-sure = Наистина ли? Без код за достъп запитването не може да се отвори тук отново. Каквото чака, няма да се изпрати.
