### Macedonian: вие in lower case, ти as .familiar (present, imperative or aorist; never the l-form, which would show the reader’s gender). „…“ as quotation marks. Buttons are short imperatives (Испрати, Барај) in both forms.
### A help article is статија (артикл or производ is merchandise), a request is прашање, because барање is what a program sends and нарачка an order; its reference is број на прашањето, the code is код за пристап. A call is повик, a free time термин.
### Names have no cases, so days, dates and languages stand in the sentences as they are.

## The launcher, and what surrounds every view

launcher-label = Помош
launcher-offline = Нема врска
home-title = Како можеме да ви помогнеме?
    .familiar = Како можеме да ти помогнеме?
nav-home = Центар за помош
language-label = Јазик
language-change = Промени
loading = Се вчитува…
network-error = Не успеа. Проверете ја врската и обидете се повторно.
    .familiar = Не успеа. Провери ја врската и обиди се повторно.

## Home

search-label = Побарајте одговор
    .familiar = Барај во центарот за помош
search-button = Барај
articles-heading = Корисно е да се знае
subjects-heading = Теми
contact-heading = Јавете ни се
    .familiar = Јави ни се
requests-heading = Вашите прашања
    .familiar = Твоите прашања
requests-unread = Нов одговор
request-find = Најди прашање

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Цени и плаќање
paying-currency = Валута
paying-methods = Начини на плаќање
payment-card = картичка
payment-sepa = SEPA директно задолжување
payment-transfer = банкарски трансфер
payment-invoice = фактура
payment-cod = плаќање при достава
payment-konbini = плаќање во продавница конбини

## Ways to reach a person, where the site gives no name of its own

channel-phone = Повикајте нѐ
    .familiar = Повикај нѐ
channel-email = Испратете е-пошта
    .familiar = Испрати е-пошта
channel-message = Пишете ни
    .familiar = Пиши ни
channel-callback = Закажете повик
    .familiar = Закажи повик
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Повеќе помош

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Нема резултати за „{ $query }“
        [one] { $count } статија за „{ $query }“
       *[other] { $count } статии за „{ $query }“
    }
results-ask = Што барате?
    .familiar = Што бараш?
results-hint = Пробајте со други зборови или пишете ни.
    .familiar = Пробај со други зборови или пиши ни.
# $wanted, $shown (Text) names of languages
results-fallback = Нема резултати на { $wanted }. Овие статии се на { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Оваа статија сѐ уште ја нема на { $wanted }. Еве ја на { $shown }.
# $date (Text) a day
article-updated = Ажурирано: { $date }
article-question = Дали ова помогна?
article-yes = Да
article-no = Не
article-thanks = Мило ни е. Благодариме.
article-missing = Што недостигаше?
article-sorry = Жал ни е. Пишете ни и ќе ви помогнеме.
    .familiar = Жал ни е. Пиши ни и ќе ти помогнеме.
article-related = Повеќе на оваа тема

## Contact form

contact-title = Пишете ни
    .familiar = Пиши ни
contact-intro = Кажете ни што ви треба. Ќе добиете број на прашањето, со кој можете да го продолжите разговорот кога сакате.
    .familiar = Кажи ни што ти треба. Ќе добиеш број на прашањето, со кој можеш да го продолжиш разговорот кога сакаш.
field-message = Порака
field-name = Име
field-email = Е-пошта
field-phone = Телефон
field-order = Број на нарачка
contact-topic = За што се работи?
field-optional = незадолжително
contact-send = Испрати
contact-sending = Се испраќа…
contact-network-error = Не знаеме дали стигна вашата порака. Текстот е сѐ уште тука: проверете ја врската и обидете се повторно.
    .familiar = Не знаеме дали стигна твојата порака. Текстот е сѐ уште тука: провери ја врската и обиди се повторно.
contact-other-ways = Други начини за контакт
contact-suggestions = Можеби одговорот е веќе тука
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Одговараме на: { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open = Отворено до { $time }
availability-open-always = Отворено деноноќно
availability-closed =
    { $kind ->
        [tomorrow] Отвораме { $time }
       *[date] Отвораме во { $time }
    }
availability-closed-long = Засега затворено
availability-unknown = Работното време денес може да биде поинакво
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } по ваше време ({ $city })
    .familiar = { $time } по твое време ({ $city })
hours-title = Работно време
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = По ваше време: { $city }, { $offset }
    .familiar = По твое време: { $city }, { $offset }
hours-closed = Затворено
hours-all-day = Отворено цел ден
# Hours with an open end. $from (Text) time of day
hours-from = од { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = не е потврдено
# Instead of whether somebody is there. $note (Text) as above
availability-note = Во моментов: { $note }
# $time, $kind (Text) as above
contact-answer-by = Ќе одговориме до { $time }.

## Booking a call

callback-title = Закажете повик
    .familiar = Закажи повик
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Изберете термин и ќе ви се јавиме. Повикот трае најмногу { $minutes } минута.
       *[other] Изберете термин и ќе ви се јавиме. Повикот трае најмногу { $minutes } минути.
    }
    .familiar =
        { $minutes ->
            [one] Избери термин и ќе ти се јавиме. Повикот трае најмногу { $minutes } минута.
           *[other] Избери термин и ќе ти се јавиме. Повикот трае најмногу { $minutes } минути.
        }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Вашата временска зона: { $city }, { $offset }
    .familiar = Твојата временска зона: { $city }, { $offset }
callback-zone-change = Промени временска зона
callback-times = Термин на повикот
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } термин
       *[other] { $count } термини
    }
callback-none = Во моментов нема слободни термини. Пишете ни и ќе најдеме термин.
    .familiar = Во моментов нема слободни термини. Пиши ни и ќе најдеме термин.
callback-phone = На кој број да се јавиме?
callback-note = За што се работи?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Потврдата ќе ја испратиме на оваа адреса, заедно со датотека за календарот.
callback-book = Закажи повик
callback-booking = Се закажува…
callback-network-error = Не знаеме дали повикот е закажан. Она што го напишавте е сѐ уште тука: проверете ја врската и обидете се повторно. Повикот нема да се закаже двапати.
    .familiar = Не знаеме дали повикот е закажан. Она што го напиша е сѐ уште тука: провери ја врската и обиди се повторно. Повикот нема да се закаже двапати.
callback-alternatives = Слободни термини блиску до избраниот
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Повикот е закажан: { $when }. Бројот на резервацијата е { $reference }.

## A booked call

call-title = Вашиот повик
    .familiar = Твојот повик
call-status-booked = Закажан
call-status-cancelled = Откажан
call-status-past = Терминот на овој повик помина
call-when = Термин
call-number = Ќе се јавиме на бројот
call-reason = Зошто моравме да откажеме
call-move = Избери друг термин
call-move-title = Промена на терминот
call-move-button = Промени термин
call-moving = Се менува терминот…
call-move-network-error = Не знаеме дали терминот на повикот е променет. Проверете ја врската и обидете се повторно.
    .familiar = Не знаеме дали терминот на повикот е променет. Провери ја врската и обиди се повторно.
call-cancel = Откажи го повикот
call-cancel-question = Сакате ли да го откажете овој повик?
    .familiar = Сакаш ли да го откажеш овој повик?
call-calendar = Додај во календар
call-file = Календарска датотека (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Повик: { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Ќе се јавиме на { $phone }. Број на резервацијата: { $reference }
call-reference = Број на резервацијата
call-keep = Зачувајте ги бројот и кодот: со нив можете да го промените терминот или да го откажете повикот на кој било уред.
    .familiar = Зачувај ги бројот и кодот: со нив можеш да го промениш терминот или да го откажеш повикот на кој било уред.

## Choosing a time zone

zones-title = Изберете временска зона
    .familiar = Избери временска зона
zones-search = Град
zones-none = Не најдовме таков град. Пробајте со поголем град во близина.
    .familiar = Не најдовме таков град. Пробај со поголем град во близина.

## Request

request-title = Ја добивме вашата порака
    .familiar = Ја добивме твојата порака
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Бројот на прашањето е { $reference }. Ќе ви се јавиме.
    .familiar = Бројот на прашањето е { $reference }. Ќе ти се јавиме.
request-status-open = Чека наш одговор
request-status-answered = Одговорено
request-status-resolved = Решено
request-next = Нашиот одговор ќе се појави тука.
# The heading once somebody has answered
request-conversation = Вашиот разговор со нас
    .familiar = Твојот разговор со нас
# Label of the field in which the visitor writes back
reply-message = Вашата порака
    .familiar = Твојата порака
request-reference = Број на прашањето
request-code = Код за пристап
request-keep = Зачувајте ги бројот и кодот: со нив можете повторно да ја отворите оваа страница на кој било уред.
    .familiar = Зачувај ги бројот и кодот: со нив можеш повторно да ја отвориш оваа страница на кој било уред.
request-you = Вие
    .familiar = Ти
request-team = Нашиот тим
# While both are there: above the field, and at the customer's own last message.
live-typing = Се пишува одговор…
live-here = Сега сме тука
# $names: the first names of some of them, as a list.
live-here-names = Сега се тука: { $names }
live-sent = Испратено
live-read = Прочитано
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Извинете за чекањето: во моментов никој не е слободен.
    .familiar = Извини за чекањето: во моментов никој не е слободен.
live-later-mail = Одговорот ќе го испратиме и по е-пошта на { $address }.
live-handed = Нашиот тим штотуку заврши со работа. Продолжуваат колегите што сѐ уште се тука.
# A box to tick.
live-sound = Звук за нови пораки
# A button above a long conversation.
request-earlier = Претходни пораки
lookup-title = Најдете прашање
    .familiar = Најди прашање
lookup-intro = Бројот на прашањето и кодот за пристап ги добивте кога ни пишавте.
    .familiar = Бројот на прашањето и кодот за пристап ги доби кога ни напиша.
lookup-open = Отвори

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Како ви помогнавме?
    .familiar = Како ти помогнавме?
rating-csat-1 = Лошо
rating-csat-2 = Не баш добро
rating-csat-3 = Прифатливо
rating-csat-4 = Добро
rating-csat-5 = Многу добро
rating-ces = Колку лесно дојдовте до помош?
    .familiar = Колку лесно дојде до помош?
rating-ces-1 = Многу тешко
rating-ces-2 = Тешко
rating-ces-3 = Средно
rating-ces-4 = Лесно
rating-ces-5 = Многу лесно
rating-nps = Колку е веројатно да нѐ препорачате?
    .familiar = Колку е веројатно да нѐ препорачаш?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Воопшто не е веројатно
rating-nps-high = Многу веројатно
rating-comment = Што треба да знаеме?
rating-skip = Без одговор
rating-thanks = Ви благодариме за одговорот.
    .familiar = Ти благодариме за одговорот.
rating-change = Одговорот може да се промени во рок од еден ден.

## What is kept while there is no connection

outbox-waiting = Зачувано. Ќе се испрати штом се врати врската.
outbox-take-back = Откажи испраќање
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Вашата порака е испратена. Бројот на прашањето е { $reference }.
    .familiar = Твојата порака е испратена. Бројот на прашањето е { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Нашиот центар за помош моментално не е достапен. Тука можете да ни се јавите:
    .familiar = Нашиот центар за помош моментално не е достапен. Тука можеш да ни се јавиш:

## The public help centre, where views are pages of their own

centre-skip = Оди на содржината
centre-languages = Други јазици
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Прикажи ги сите ({ $count })
# Above the list of an article’s parts
centre-contents = На оваа страница
centre-markets = Земја или регион

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Прво напишете порака.
    .familiar = Прво напиши порака.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] Текстот е предолг. Дозволен е најмногу { $max } знак.
       *[other] Текстот е предолг. Дозволени се најмногу { $max } знаци.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = Знакот „{ $character }“ не може да стои тука. Отстранете го.
    .familiar = Знакот „{ $character }“ не може да стои тука. Отстрани го.
error-email = Ова не е адреса на е-пошта. Пример: ime@example.com.
error-phone = Ова не е телефонски број. Внесете цифри со повикувачкиот код на земјата: +389 2 312 34 56.
    .familiar = Ова не е телефонски број. Внеси цифри со повикувачкиот код на земјата: +389 2 312 34 56.
error-phone-missing = Ни треба број на кој ќе се јавиме.
error-phone-unknown = Овој број не може да се повика. Проверете го и почнете со повикувачкиот код на земјата: +389 2 312 34 56.
    .familiar = Овој број не може да се повика. Провери го и почни со повикувачкиот код на земјата: +389 2 312 34 56.
error-start-missing = Прво изберете термин.
    .familiar = Прво избери термин.
error-start = Ова не е датум со час. Пример: 2026-11-23T09:00:00Z.
error-type = Во ова поле мора да има текст.
error-field = Нема такво поле.
error-name = Внесете име со најмногу 120 знаци.
    .familiar = Внеси име со најмногу 120 знаци.
rating-missing = Недостига одговор.
error-consent = Означете го полето за да се согласите.
    .familiar = Означи го полето за да се согласиш.
error-consent-new = Текстот на согласноста се промени. Прочитајте го и согласете се повторно.
    .familiar = Текстот на согласноста се промени. Прочитај го и согласи се повторно.
error-choice = Изберете една од понудените вредности.
    .familiar = Избери една од понудените вредности.
error-call-ahead = Овој повик допрва следува.
error-tags = Дозволени се најмногу 20 ознаки, секоја со најмногу 50 знаци.
error-snooze = Изберете време во иднина.
error-times = Крајот мора да биде по почетокот.
error-merge = Овие два разговори не можат да се спојат. Едниот е закажан повик или веќе бил споен. Изберете друг.
error-merge-region = Разговори зачувани во различни региони не можат да се спојат. Одговорете на секој посебно.
error-addressee = Наведете адреса на е-пошта, телефонски број или ознака на купувачот.
error-hold = Напишете зошто мора да се чува.
    .familiar = Напиши зошто мора да се чува.
error-zone = Не ја познаваме оваа временска зона. Пример: Europe/Skopje.
error-locale = Ова не е ознака за јазик. Примери: mk, pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Јас сум човек, а не програма
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Зачувано. Ќе се испрати по повторното најавување.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Не го познаваме овој веб-сајт
problem-site-detail = Проверете ја адресата или името на сајтот во ознаката script.
    .familiar = Провери ја адресата или името на сајтот во ознаката script.
problem-page = Страницата не е пронајдена
problem-page-detail = Можеби е преместена. Побарајте ја во центарот за помош или пишете ни.
    .familiar = Можеби е преместена. Побарај ја во центарот за помош или пиши ни.
problem-article = Статијата не е пронајдена
problem-article-detail = Можеби е заменета. Побарајте ја во центарот за помош или пишете ни.
    .familiar = Можеби е заменета. Побарај ја во центарот за помош или пиши ни.
problem-request = Не можеме да ја отвориме оваа страница
problem-request-detail = Проверете ги бројот и кодот за пристап: едно од нив не е точно.
    .familiar = Провери ги бројот и кодот за пристап: едно од нив не е точно.
problem-conversation = Нема разговор со овој број или тој е на друг тим.
problem-gone = Ова е избришано
problem-gone-detail = Пораката му припаѓа на разговор што во меѓувреме е избришан. Ако сѐ уште ви треба помош, пишете ни одново.
    .familiar = Пораката му припаѓа на разговор што во меѓувреме е избришан. Ако сѐ уште ти треба помош, пиши ни одново.
problem-held = Ова сега не може да се избрише
problem-held-detail = Законот засега нѐ обврзува да го чуваме. Прашајте нѐ ако сакате да знаете повеќе.
    .familiar = Законот засега нѐ обврзува да го чуваме. Прашај нѐ ако сакаш да знаеш повеќе.
problem-invalid = Треба нешто да се поправи
problem-invalid-detail = Погледнете ги означените полиња.
    .familiar = Погледни ги означените полиња.
problem-json = Испратеното не може да се прочита
problem-json-detail = Содржината не е ниту исправен JSON ниту формулар.
problem-media = Овој вид содржина не се прифаќа
problem-media-detail = Испратете JSON или формулар.
    .familiar = Испрати JSON или формулар.
problem-large = Испратената содржина е преголема
# $max (Number) kilobytes
problem-large-detail = Може да се испратат најмногу { $max } KB. Скратете го текстот и обидете се повторно.
    .familiar = Може да се испратат најмногу { $max } KB. Скрати го текстот и обиди се повторно.
problem-origin = Оваа страница не смее да испраќа прашања
problem-origin-detail = Отворете го центарот за помош од самата продавница и обидете се повторно.
    .familiar = Отвори го центарот за помош од самата продавница и обиди се повторно.
problem-method = Ова тука не работи
problem-method-detail = Адресата постои, но не прима вакви барања.
problem-key = Овој формулар веќе е испратен со друга содржина
problem-key-detail = Повторно вчитајте го формуларот и испратете го уште еднаш.
    .familiar = Повторно вчитај го формуларот и испрати го уште еднаш.
problem-key-bad = Idempotency-Key не е исправен
problem-key-bad-detail = Користете од 1 до 200 видливи ASCII-знаци.
    .familiar = Користи од 1 до 200 видливи ASCII-знаци.
problem-token = За ова треба најавување
problem-token-detail = Испратете го токенот на операторот како „Authorization: Bearer …“.
    .familiar = Испрати го токенот на операторот како „Authorization: Bearer …“.
problem-call = На вакво барање не може да се одговори
query-team = Нема таков тим.
query-day = Денот мора да биде датум. Пример: 2026-11-23.
query-cursor = Овој покажувач не е од претходен одговор.
query-filter = Овој список не може да се филтрира по таа вредност. Изберете една од понудените вредности.
query-person = Наведете чии повици: phone или customer.
query-whom = Наведете чии податоци, со точно едно од овие: email, phone, customer.
# $max (Number) characters
query-reason = Потребна е причина, која посетителот ќе ја прочита. Најголема должина: { $max }.
problem-slot = Овој термин веќе не е слободен
problem-slot-detail = Изберете друг. Она што го напишавте е сѐ уште тука.
    .familiar = Избери друг. Она што го напиша е сѐ уште тука.
problem-call-fixed = Овој повик веќе не може да се промени
problem-call-fixed-detail = Терминот на повикот помина или повикот е откажан. Можете да закажете нов.
    .familiar = Терминот на повикот помина или повикот е откажан. Можеш да закажеш нов.
problem-forbidden = Немате дозвола за ова
    .familiar = Немаш дозвола за ова
problem-forbidden-detail = Побарајте ја од администратор на вашиот тим.
    .familiar = Побарај ја од администратор на твојот тим.
problem-missing = Ова веќе не постои
problem-missing-detail = Некој го отстранил. Вчитајте го списокот одново.
    .familiar = Некој го отстранил. Вчитај го списокот одново.
problem-address = Оваа адреса е зафатена
problem-address-detail = Некој од вашиот тим веќе ја има оваа адреса на е-пошта.
    .familiar = Некој од твојот тим веќе ја има оваа адреса на е-пошта.
problem-admin = Ова е единствениот администратор
problem-admin-detail = Прво поставете некој друг за администратор.
    .familiar = Прво постави некој друг за администратор.
problem-newer = Напишано е нешто ново
problem-newer-detail = Прочитајте што е напишано во меѓувреме, па испратете го повторно вашиот текст.
    .familiar = Прочитај што е напишано во меѓувреме, па испрати го повторно твојот текст.
problem-rating = Ова сѐ уште не може да се оцени
problem-rating-detail = Ќе може да се оцени кога прашањето ќе биде решено.
problem-rating-fixed = Овој одговор веќе не може да се промени
problem-rating-fixed-detail = Одговорите може да се менуваат во рок од еден ден.
problem-callbacks = Тука не може да се закажат повици
problem-callbacks-detail = Пишете ни или јавете ни се на друг начин.
    .familiar = Пиши ни или јави ни се на друг начин.
problem-bookings = Премногу закажани повици
problem-bookings-detail = Веќе имате закажано онолку повици колку што може да има едно лице. Откажете еден, почекајте некој да помине или пишете ни.
    .familiar = Веќе имаш закажано онолку повици колку што може да има едно лице. Откажи еден, почекај некој да помине или пиши ни.
problem-limit = Премногу пораки за кратко време
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Ништо од напишаното не е изгубено. Обидете се повторно по { $minutes } минута или јавете ни се на друг начин.
       *[other] Ништо од напишаното не е изгубено. Обидете се повторно по { $minutes } минути или јавете ни се на друг начин.
    }
    .familiar =
        { $minutes ->
            [one] Ништо од напишаното не е изгубено. Обиди се повторно по { $minutes } минута или јави ни се на друг начин.
           *[other] Ништо од напишаното не е изгубено. Обиди се повторно по { $minutes } минути или јави ни се на друг начин.
        }
problem-identity = Не можеме да утврдиме кој сте
    .familiar = Не можеме да утврдиме кој си
problem-identity-detail = Најавете се повторно во продавницата, вчитајте ја страницата одново и обидете се уште еднаш.
    .familiar = Најави се повторно во продавницата, вчитај ја страницата одново и обиди се уште еднаш.
problem-challenge = Не можевме да потврдиме дека сте човек
    .familiar = Не можевме да потврдиме дека си човек
problem-challenge-detail = Обидете се повторно или јавете ни се на друг начин. Она што го напишавте е сѐ уште тука.
    .familiar = Обиди се повторно или јави ни се на друг начин. Она што го напиша е сѐ уште тука.
problem-store = Во моментов не можеме да го зачуваме ова
problem-store-detail = Ништо не е изгубено: напишаното е сѐ уште во формуларот. Обидете се повторно за малку или јавете ни се на друг начин.
    .familiar = Ништо не е изгубено: напишаното е сѐ уште во формуларот. Обиди се повторно за малку или јави ни се на друг начин.
problem-server = Кај нас нешто тргна наопаку
problem-server-detail = Обидете се повторно за малку.
    .familiar = Обиди се повторно за малку.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Најавување
enter-intro = Со оваа врска можете да се најавите еднаш.
enter-spent = Оваа врска веќе не важи: искористена е или е престара. Побарајте нова од администратор на вашиот тим.
enter-none = Не сте најавени. Отворете ја врската што ви ја испраќа администратор на вашиот тим.
enter-unknown = Никој од овој тим ја нема оваа адреса на е-пошта.
enter-failed = Најавувањето не успеа.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Прашање { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Одговор од { $name }
mail-reply = Одговорите на оваа порака стигнуваат до нас.
# Below the answer; links follow, or the names of the files alone
mail-files = Датотеки со овој одговор:
# $date (Text) such as 29 December 2026
mail-files-until = Врските до датотеките важат до { $date }.
# An address follows
mail-open = Отворете го целиот разговор со кодот за пристап:
    .familiar = Отвори го целиот разговор со кодот за пристап:
# $brand (Text) the shop’s name
mail-footer = Оваа порака ја испраќа { $brand } бидејќи со прашањето беше наведена оваа адреса.
# Before the question how it was. $reference (Text) as above
mail-done = Вашето прашање { $reference } е решено.
    .familiar = Твоето прашање { $reference } е решено.
# To the team: the subject. $reference (Text) as above
mail-notice = Ново прашање { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Вашиот повик { $reference }
    .familiar = Твојот повик { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Терминот на повикот е променет. Нов термин: { $when }.
# $when (Text) as above
mail-call-cancelled = Повикот е откажан: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Отворете ја приложената датотека за да го ажурирате календарот.
    .familiar = Отвори ја приложената датотека за да го ажурираш календарот.
# An address follows
mail-call-open = Променете го терминот или откажете го повикот со кодот за пристап:
    .familiar = Промени го терминот или откажи го повикот со кодот за пристап:
# $brand (Text) the shop’s name
mail-call-footer = Оваа порака ја испраќа { $brand } бидејќи при закажувањето на повикот беше наведена оваа адреса.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Нов повик { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Променет термин на повикот { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Откажан повик { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Фотографии или PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF или PDF, секоја датотека до { $max } MB.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } KB
# $name (Text) what the file is called
error-file-kind = „{ $name }“ не може да се испрати. Може фотографии (JPEG, PNG, WebP, GIF) и PDF.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = „{ $name }“ е преголема. Една датотека може да има до { $max } MB.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = „{ $name }“ има премногу пиксели. Една слика може да има до { $max } мегапиксели.
# $name (Text) what the file is called
error-file-broken = „{ $name }“ е празна или оштетена, па не може да се испрати.
# $max (Number) files
error-files-many = Премногу датотеки одеднаш. Најмногу за една порака: { $max }.
error-files-full = Во овој разговор нема повеќе место за датотеки. Во ново прашање има.
error-files-day = Во овој разговор денес нема повеќе место за датотеки. Утре повторно ќе има.
error-file-gone = Една датотека веќе ја нема. Треба да се избере одново.
# $max (Number) megabytes
error-files-large = Датотеките заедно се преголеми. Една порака прима до { $max } MB.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Вашите податоци
    .familiar = Твоите податоци
own-export = Преземи копија
own-files = Зачувајте ги и датотеките: врските во копијата работат еден ден.
    .familiar = Зачувај ги и датотеките: врските во копијата работат еден ден.
own-erase = Избриши го разговорот
own-sure = Навистина ли да се избрише? Не може да се врати.
own-yes = Да, избриши
own-erased = Избришано. Број на потврдата: { $receipt }
own-pending = Ќе се избрише штом складиштето одговори. Број на потврдата: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Известувања
notices-dismiss = Сокриј го известувањето
kept-what = Само во овој прелистувач се чуваат: нацрти, пораки што чекаат да се испратат, кодови за пристап и сокриени известувања.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Избриши од овој прелистувач
kept-sure = Навистина ли да се избрише? Без кодот за пристап прашањето повеќе не може да се отвори овде. Тоа што чека нема да се испрати.
