### Serbian in Cyrillic, ekavian: ви in lower case, .familiar with ти (present or imperative; no past tense, which would show the reader’s gender). Buttons are short imperatives (Пошаљи) in both forms. „…” as quotation marks.
### A help article is чланак (артикал is merchandise), a request is упит (поруџбина is an order, захтев is what a program sends), its reference is број упита, the code is приступни код.
### Language names come in the nominative, which is also the accusative after “преведен на”; elsewhere they stand in brackets or after a colon. A date comes in the nominative too, hence the colon before it. A call is позив, a free time термин.

## The launcher, and what surrounds every view

launcher-label = Помоћ
launcher-offline = Нема везе
home-title = Како можемо да вам помогнемо?
    .familiar = Како можемо да ти помогнемо?
nav-home = Центар за помоћ
language-label = Језик
language-change = Промени
loading = Учитавање…
network-error = Није успело. Проверите везу са интернетом и покушајте поново.
    .familiar = Није успело. Провери везу са интернетом и покушај поново.

## Home

search-label = Потражите одговор
    .familiar = Потражи одговор
search-button = Тражи
articles-heading = Добро је знати
subjects-heading = Теме
contact-heading = Јавите нам се
    .familiar = Јави нам се
requests-heading = Ваши упити
    .familiar = Твоји упити
requests-unread = Нов одговор
request-find = Пронађи упит

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Цене и плаћање
paying-currency = Валута
paying-methods = Начини плаћања
payment-card = картица
payment-sepa = SEPA директно задужење
payment-transfer = банковни пренос
payment-invoice = фактура
payment-cod = плаћање поузећем
payment-konbini = плаћање у продавници конбини

## Ways to reach a person, where the site gives no name of its own

channel-phone = Позовите нас
    .familiar = Позови нас
channel-email = Пошаљите имејл
    .familiar = Пошаљи имејл
channel-message = Пишите нам
    .familiar = Пиши нам
channel-callback = Закажите позив
    .familiar = Закажи позив
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Додатна помоћ

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Нема резултата за „{ $query }”
        [one] { $count } чланак за „{ $query }”
        [few] { $count } чланка за „{ $query }”
       *[other] { $count } чланака за „{ $query }”
    }
results-ask = Шта тражите?
    .familiar = Шта тражиш?
results-hint = Пробајте друге речи или нам пишите.
    .familiar = Пробај друге речи или нам пиши.
# $wanted, $shown (Text) names of languages
results-fallback = На изабраном језику ({ $wanted }) нема резултата. Језик ових чланака: { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Овај чланак још није преведен на { $wanted }. Језик текста: { $shown }.
# $date (Text) a day
article-updated = Ажурирано: { $date }
article-question = Да ли је ово помогло?
article-yes = Да
article-no = Не
article-thanks = Драго нам је. Хвала.
article-missing = Шта је недостајало?
article-sorry = Жао нам је. Пишите нам и помоћи ћемо вам.
    .familiar = Жао нам је. Пиши нам и помоћи ћемо ти.
article-related = Још о овој теми

## Contact form

contact-title = Пишите нам
    .familiar = Пиши нам
contact-intro = Реците нам како можемо да помогнемо. Добићете број упита и моћи ћете да му се вратите кад год желите.
    .familiar = Реци нам како можемо да помогнемо. Добићеш број упита и моћи ћеш да му се вратиш кад год желиш.
field-message = Порука
field-name = Име
field-email = Имејл
field-phone = Телефон
field-order = Број поруџбине
contact-topic = О чему се ради?
field-optional = необавезно
contact-send = Пошаљи
contact-sending = Слање…
contact-network-error = Не знамо да ли је порука стигла. Текст је још овде: проверите везу са интернетом и покушајте поново.
    .familiar = Не знамо да ли је порука стигла. Текст је још овде: провери везу са интернетом и покушај поново.
contact-other-ways = Други начини контакта
contact-suggestions = Можда је одговор већ овде
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Језик одговора: { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open =
    { $kind ->
        [time] Отворено до { $time }
        [tomorrow] Отворено до { $time }
       *[date] Отворено, затварамо: { $time }
    }
availability-open-always = Отворено 24 сата дневно
availability-closed =
    { $kind ->
        [time] Отварамо у { $time }
        [tomorrow] Отварамо { $time }
       *[date] Отварамо: { $time }
    }
availability-closed-long = Засад затворено
availability-unknown = Радно време данас може да буде другачије
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } по вашем времену ({ $city })
    .familiar = { $time } по твом времену ({ $city })
hours-title = Радно време
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = По вашем времену: { $city }, { $offset }
    .familiar = По твом времену: { $city }, { $offset }
hours-closed = Затворено
hours-all-day = Отворено цео дан
# Hours with an open end. $from (Text) time of day
hours-from = од { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = није сигурно
# Instead of whether somebody is there. $note (Text) as above
availability-note = Тренутно: { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] Одговорићемо до { $time }.
        [tomorrow] Одговорићемо до { $time }.
       *[date] Одговорићемо најкасније: { $time }.
    }

## Booking a call

callback-title = Закажите позив
    .familiar = Закажи позив
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Изаберите термин и позваћемо вас. Позив траје највише { $minutes } минут.
        [few] Изаберите термин и позваћемо вас. Позив траје највише { $minutes } минута.
       *[other] Изаберите термин и позваћемо вас. Позив траје највише { $minutes } минута.
    }
    .familiar =
        { $minutes ->
            [one] Изабери термин и позваћемо те. Позив траје највише { $minutes } минут.
            [few] Изабери термин и позваћемо те. Позив траје највише { $minutes } минута.
           *[other] Изабери термин и позваћемо те. Позив траје највише { $minutes } минута.
        }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Ваша временска зона: { $city }, { $offset }
    .familiar = Твоја временска зона: { $city }, { $offset }
callback-zone-change = Промени временску зону
callback-times = Термин позива
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } термин
        [few] { $count } термина
       *[other] { $count } термина
    }
callback-none = Тренутно нема слободних термина. Пишите нам и наћи ћемо термин.
    .familiar = Тренутно нема слободних термина. Пиши нам и наћи ћемо термин.
callback-phone = Број телефона који ћемо позвати
callback-note = О чему је реч?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = На ову адресу ћемо послати потврду и датотеку за календар.
callback-book = Закажи позив
callback-booking = Заказивање…
callback-network-error = Не знамо да ли је позив заказан. Унети подаци су још овде: проверите везу са интернетом и покушајте поново. Позив неће бити заказан двапут.
    .familiar = Не знамо да ли је позив заказан. Унети подаци су још овде: провери везу са интернетом и покушај поново. Позив неће бити заказан двапут.
callback-alternatives = Слободни термини близу изабраног
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Позив је заказан: { $when }. Број резервације је { $reference }.

## A booked call

call-title = Ваш позив
    .familiar = Твој позив
call-status-booked = Заказан
call-status-cancelled = Отказан
call-status-past = Термин овог позива је прошао
call-when = Термин
call-number = Позваћемо број
call-reason = Зашто смо морали да откажемо
call-move = Изабери други термин
call-move-title = Промена термина позива
call-move-button = Промени термин
call-moving = Промена термина…
call-move-network-error = Не знамо да ли је термин позива промењен. Проверите везу са интернетом и покушајте поново.
    .familiar = Не знамо да ли је термин позива промењен. Провери везу са интернетом и покушај поново.
call-cancel = Откажи позив
call-cancel-question = Желите ли да откажете овај позив?
    .familiar = Желиш ли да откажеш овај позив?
call-calendar = Додај у календар
call-file = Датотека календара (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Позив: { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Позваћемо број { $phone }. Број резервације: { $reference }
call-reference = Број резервације
call-keep = Сачувајте број и приступни код: њима мењате термин позива или га отказујете на било ком уређају.
    .familiar = Сачувај број и приступни код: њима мењаш термин позива или га отказујеш на било ком уређају.

## Choosing a time zone

zones-title = Изаберите временску зону
    .familiar = Изабери временску зону
zones-search = Град
zones-none = Такав град нисмо пронашли. Пробајте већи град у близини.
    .familiar = Такав град нисмо пронашли. Пробај већи град у близини.

## Request

request-title = Примили смо вашу поруку
    .familiar = Примили смо твоју поруку
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Број упита је { $reference }. Јавићемо вам се.
    .familiar = Број упита је { $reference }. Јавићемо ти се.
request-status-open = Чека наш одговор
request-status-answered = Одговорено
request-status-resolved = Решено
request-next = Наш одговор ће се појавити овде.
# The heading once somebody has answered
request-conversation = Ваш разговор са нама
    .familiar = Твој разговор са нама
# Label of the field in which the visitor writes back
reply-message = Ваша порука
    .familiar = Твоја порука
request-reference = Број упита
request-code = Приступни код
request-keep = Сачувајте број упита и приступни код: њима поново отварате ову страницу на било ком уређају.
    .familiar = Сачувај број упита и приступни код: њима поново отвараш ову страницу на било ком уређају.
request-you = Ви
    .familiar = Ти
request-team = Наш тим
# While both are there: above the field, and at the customer's own last message.
live-typing = Пише се одговор…
live-here = Сада смо ту
# $names: the first names of some of them, as a list.
live-here-names = Сада су ту: { $names }
live-sent = Послато
live-read = Прочитано
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Извињавамо се због чекања: тренутно нико није слободан.
live-later-mail = Одговор ћемо послати и имејлом на { $address }.
live-handed = Наш тим је управо завршио са радом. Одавде настављају колеге које су још доступне.
# A box to tick.
live-sound = Звук за нове поруке
# A button above a long conversation.
request-earlier = Раније поруке
lookup-title = Пронађи упит
lookup-intro = Број упита и приступни код добили сте кад сте нам писали или заказали позив.
    .familiar = Број упита и приступни код дали смо ти после слања поруке или заказивања позива.
lookup-open = Отвори

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Како смо помогли?
rating-csat-1 = Лоше
rating-csat-2 = Не баш добро
rating-csat-3 = Прихватљиво
rating-csat-4 = Добро
rating-csat-5 = Веома добро
rating-ces = Колико је било лако добити помоћ?
rating-ces-1 = Веома тешко
rating-ces-2 = Тешко
rating-ces-3 = Средње
rating-ces-4 = Лако
rating-ces-5 = Веома лако
rating-nps = Колико је вероватно да ћете нас препоручити?
    .familiar = Колико је вероватно да ћеш нас препоручити?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Нимало вероватно
rating-nps-high = Веома вероватно
rating-comment = Шта би требало да знамо?
rating-skip = Без одговора
rating-thanks = Хвала на одговору.
rating-change = Одговор може да се промени у року од једног дана.

## What is kept while there is no connection

outbox-waiting = Сачувано. Послаће се кад поново будете на интернету.
    .familiar = Сачувано. Послаће се кад поново будеш на интернету.
outbox-take-back = Откажи слање
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Ваша порука је послата. Број упита је { $reference }.
    .familiar = Твоја порука је послата. Број упита је { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Наш центар за помоћ тренутно није доступан. Овде можете да нам се јавите:
    .familiar = Наш центар за помоћ тренутно није доступан. Овде можеш да нам се јавиш:

## The public help centre, where views are pages of their own

centre-skip = Пређи на садржај
centre-languages = Други језици
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Прикажи све ({ $count })
# Above the list of an article’s parts
centre-contents = На овој страници
centre-markets = Земља или регион

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Прво напишите поруку.
    .familiar = Прво напиши поруку.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] Текст је предугачак. Дозвољен је највише { $max } знак.
        [few] Текст је предугачак. Дозвољена су највише { $max } знака.
       *[other] Текст је предугачак. Дозвољено је највише { $max } знакова.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = Знаку „{ $character }” овде није место. Уклоните га.
    .familiar = Знаку „{ $character }” овде није место. Уклони га.
error-email = Ово није имејл адреса. Пример: ime@example.com.
error-phone = Ово није број телефона. Унесите цифре са позивним бројем земље: +381 11 123 4567.
    .familiar = Ово није број телефона. Унеси цифре са позивним бројем земље: +381 11 123 4567.
error-phone-missing = Треба нам број који ћемо позвати.
error-phone-unknown = Овај број не можемо да позовемо. Проверите га и почните са позивним бројем земље: +381 11 123 4567.
    .familiar = Овај број не можемо да позовемо. Провери га и почни са позивним бројем земље: +381 11 123 4567.
error-start-missing = Прво изаберите термин.
    .familiar = Прво изабери термин.
error-start = Ово није датум са временом. Пример: 2026-11-23T09:00:00Z.
error-type = Овде треба да буде текст.
error-field = Такво поље не постоји.
error-name = Упишите име или назив од највише 120 знакова.
    .familiar = Упиши име или назив од највише 120 знакова.
rating-missing = Недостаје одговор.
error-consent = Означите поље да бисте се сагласили.
error-consent-new = Текст сагласности се променио. Прочитајте га и сагласите се поново.
error-choice = Изаберите једну од понуђених вредности.
    .familiar = Изабери једну од понуђених вредности.
error-call-ahead = Овај позив тек следи.
error-tags = Дозвољено је највише 20 ознака, свака са највише 50 знакова.
error-snooze = Изаберите време у будућности.
    .familiar = Изабери време у будућности.
error-times = Крај мора да буде после почетка.
error-merge = Ова два разговора не могу да се споје. Један је заказани позив или је већ спојен. Изаберите други.
error-merge-region = Разговори сачувани у различитим регионима не могу да се споје. Одговорите на сваки посебно.
error-addressee = Наведите адресу е-поште, број телефона или ознаку купца.
error-hold = Напишите зашто то мора да се чува.
    .familiar = Напиши зашто то мора да се чува.
error-zone = Не препознајемо ту временску зону. Пример: Europe/Berlin.
error-locale = Ово није ознака језика. Примери: en, pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Ја сам особа, а не програм
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Сачувано. Послаће се после поновне пријаве.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Не препознајемо овај сајт
problem-site-detail = Проверите адресу или назив сајта у тагу script.
    .familiar = Провери адресу или назив сајта у тагу script.
problem-page = Страница није пронађена
problem-page-detail = Можда је премештена. Потражите је у центру за помоћ или нам пишите.
    .familiar = Можда је премештена. Потражи је у центру за помоћ или нам пиши.
problem-article = Чланак није пронађен
problem-article-detail = Можда је замењен. Потражите га у центру за помоћ или нам пишите.
    .familiar = Можда је замењен. Потражи га у центру за помоћ или нам пиши.
problem-request = Не можемо да отворимо ову страницу
problem-request-detail = Проверите број упита и приступни код: једно од то двоје није тачно.
    .familiar = Провери број упита и приступни код: једно од то двоје није тачно.
problem-conversation = Не постоји разговор с овим бројем или припада другом тиму.
problem-gone = Ово је обрисано
problem-gone-detail = Оно што шаљете припада нечему што је у међувремену обрисано. Ако вам је помоћ и даље потребна, пишите нам поново.
    .familiar = Оно што шаљеш припада нечему што је у међувремену обрисано. Ако ти је помоћ и даље потребна, пиши нам поново.
problem-held = То сада не може да се обрише
problem-held-detail = Закон нас засад обавезује да то чувамо. Питајте нас ако желите да знате више.
    .familiar = Закон нас засад обавезује да то чувамо. Питај нас ако желиш да знаш више.
problem-invalid = Нешто треба исправити
problem-invalid-detail = Погледајте означена поља.
    .familiar = Погледај означена поља.
problem-json = Ово нисмо могли да прочитамо
problem-json-detail = Садржај мора да буде исправан JSON или образац.
problem-media = Ова врста садржаја се не прихвата
problem-media-detail = Пошаљите JSON или образац.
    .familiar = Пошаљи JSON или образац.
problem-large = Садржај је превелик
# $max (Number) kilobytes
problem-large-detail = Може да се пошаље највише { $max } KB. Скратите текст и покушајте поново.
    .familiar = Може да се пошаље највише { $max } KB. Скрати текст и покушај поново.
problem-origin = Ова страница не сме да шаље захтеве
problem-origin-detail = Отворите центар за помоћ из саме продавнице и покушајте поново.
    .familiar = Отвори центар за помоћ из саме продавнице и покушај поново.
problem-method = Ово овде не ради
problem-method-detail = Адреса постоји, али не прима овакве захтеве.
problem-key = Ово је већ послато са другим садржајем
problem-key-detail = Поново учитајте образац и пошаљите га још једном.
    .familiar = Поново учитај образац и пошаљи га још једном.
problem-key-bad = Неисправан Idempotency-Key
problem-key-bad-detail = Употребите од 1 до 200 видљивих ASCII знакова.
    .familiar = Употреби од 1 до 200 видљивих ASCII знакова.
problem-token = За ово је потребна пријава
problem-token-detail = Пошаљите токен оператера као „Authorization: Bearer …”.
    .familiar = Пошаљи токен оператера као „Authorization: Bearer …”.
problem-call = На овакав захтев не можемо да одговоримо
query-team = Нема таквог тима.
query-day = Дан мора да буде датум. Пример: 2026-11-23.
query-cursor = Овај показивач није из претходног одговора.
query-filter = Ова листа не може да се филтрира по тој вредности. Изаберите једну од понуђених вредности.
query-person = Наведите phone или customer.
query-whom = Наведите о чијим је подацима реч, тачно једним од: email, phone, customer.
# $max (Number) characters
query-reason = Недостаје разлог који ће посетилац прочитати. Највећа дужина: { $max }.
problem-slot = Овај термин више није слободан
problem-slot-detail = Изаберите други. Унети подаци су још овде.
    .familiar = Изабери други. Унети подаци су још овде.
problem-call-fixed = Овај позив више не може да се промени
problem-call-fixed-detail = Термин позива је прошао или је позив отказан. Можете да закажете нови.
    .familiar = Термин позива је прошао или је позив отказан. Можеш да закажеш нови.
problem-forbidden = Немате овлашћење за ово
    .familiar = Немаш овлашћење за ово
problem-forbidden-detail = Обратите се администратору у свом тиму.
    .familiar = Обрати се администратору у свом тиму.
problem-missing = Ово више не постоји
problem-missing-detail = У међувремену је уклоњено. Поново учитајте листу.
    .familiar = У међувремену је уклоњено. Поново учитај листу.
problem-address = Ова адреса је заузета
problem-address-detail = Ту имејл адресу већ има неко из вашег тима.
    .familiar = Ту имејл адресу већ има неко из твог тима.
problem-admin = Ово је једини администратор
problem-admin-detail = Прво доделите администраторска овлашћења неком другом.
    .familiar = Прво додели администраторска овлашћења неком другом.
problem-newer = Написано је нешто ново
problem-newer-detail = Прочитајте шта је у међувремену написано, па поново пошаљите свој текст.
    .familiar = Прочитај шта је у међувремену написано, па поново пошаљи свој текст.
problem-rating = Ово још не може да се оцени
problem-rating-detail = Оценити се може када је упит решен.
problem-rating-fixed = Овај одговор више не може да се промени
problem-rating-fixed-detail = Одговори могу да се мењају у року од једног дана.
problem-callbacks = Овде позив не може да се закаже
problem-callbacks-detail = Пишите нам или нам се јавите на други начин.
    .familiar = Пиши нам или нам се јави на други начин.
problem-bookings = Превише заказаних позива
problem-bookings-detail = Већ имате онолико позива колико једна особа може да закаже. Откажите неки, сачекајте да неки прође или нам пишите.
    .familiar = Већ имаш онолико позива колико једна особа може да закаже. Откажи неки, сачекај да неки прође или нам пиши.
problem-limit = Превише порука за кратко време
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Ништа није изгубљено. Покушајте поново за { $minutes } минут или нам се јавите на други начин.
        [few] Ништа није изгубљено. Покушајте поново за { $minutes } минута или нам се јавите на други начин.
       *[other] Ништа није изгубљено. Покушајте поново за { $minutes } минута или нам се јавите на други начин.
    }
    .familiar =
        { $minutes ->
            [one] Ништа није изгубљено. Покушај поново за { $minutes } минут или нам се јави на други начин.
            [few] Ништа није изгубљено. Покушај поново за { $minutes } минута или нам се јави на други начин.
           *[other] Ништа није изгубљено. Покушај поново за { $minutes } минута или нам се јави на други начин.
        }
problem-identity = Не можемо да утврдимо ко сте
    .familiar = Не можемо да утврдимо ко си
problem-identity-detail = Поново се пријавите у продавницу, освежите страницу и покушајте још једном.
    .familiar = Поново се пријави у продавницу, освежи страницу и покушај још једном.
problem-challenge = Нисмо могли да потврдимо да сте стварна особа
    .familiar = Нисмо могли да потврдимо да си стварна особа
problem-challenge-detail = Покушајте поново или нам се јавите на други начин. Унети подаци су још овде.
    .familiar = Покушај поново или нам се јави на други начин. Унети подаци су још овде.
problem-store = Тренутно не можемо ово да сачувамо
problem-store-detail = Ништа није изгубљено: текст је још у обрасцу. Покушајте поново за који тренутак или нам се јавите на други начин.
    .familiar = Ништа није изгубљено: текст је још у обрасцу. Покушај поново за који тренутак или нам се јави на други начин.
problem-server = Код нас је нешто пошло по злу
problem-server-detail = Покушајте поново за који тренутак.
    .familiar = Покушај поново за који тренутак.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Пријава
enter-intro = Овај линк важи за једну пријаву.
enter-spent = Овај линк више не важи: већ је искоришћен или је истекао. Затражите нови од администратора у свом тиму.
enter-none = Нисте пријављени. Отворите линк који вам пошаље администратор из вашег тима.
enter-unknown = Нико у овом тиму нема ту адресу е-поште.
enter-failed = Пријава није успела.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Упит { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Одговор: { $name }
mail-reply = Одговори на ову поруку стижу нама.
# Below the answer; links follow, or the names of the files alone
mail-files = Датотеке уз овај одговор:
# $date (Text) such as 29 December 2026
mail-files-until = Везе до датотека важе до { $date }
# An address follows
mail-open = Цео разговор се отвара приступним кодом:
# $brand (Text) the shop’s name
mail-footer = Ову поруку шаље { $brand } јер је ова адреса наведена у упиту.
# Before the question how it was. $reference (Text) as above
mail-done = Упит { $reference } је решен.
# To the team: the subject. $reference (Text) as above
mail-notice = Нови упит { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Ваш позив { $reference }
    .familiar = Твој позив { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Термин позива је промењен. Нови термин: { $when }.
# $when (Text) as above
mail-call-cancelled = Позив је отказан: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = За ажурирање календара отворите приложену датотеку.
    .familiar = За ажурирање календара отвори приложену датотеку.
# An address follows
mail-call-open = Приступним кодом можете да промените термин позива или да га откажете:
    .familiar = Приступним кодом можеш да промениш термин позива или да га откажеш:
# $brand (Text) the shop’s name
mail-call-footer = Ову поруку шаље { $brand } јер је ова адреса наведена при заказивању позива.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Нови позив { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Промењен термин позива { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Отказан позив { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Фотографије или PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF или PDF, сваки до { $max } MB.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } KB
# $name (Text) what the file is called
error-file-kind = „{ $name }” не може да се пошаље. Могу да се пошаљу фотографије (JPEG, PNG, WebP, GIF) и PDF.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = „{ $name }” је превелик. Датотека може имати највише { $max } MB.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = „{ $name }” има превише пиксела. Слика може имати највише { $max } мегапиксела.
# $name (Text) what the file is called
error-file-broken = „{ $name }” је празан или оштећен и не може да се пошаље.
# $max (Number) files
error-files-many = Превише датотека одједном. Највише за једну поруку: { $max }.
error-files-full = У овом разговору више нема места за датотеке. У новом упиту има.
error-files-day = У овом разговору данас више нема места за датотеке. Сутра ће га опет бити.
error-file-gone = Једна датотека више није доступна. Треба је поново изабрати.
# $max (Number) megabytes
error-files-large = Датотеке су заједно превелике. У једну поруку стане највише { $max } MB.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Ваши подаци
own-export = Преузми копију
own-files = Сачувајте и датотеке: везе у копији важе један дан.
    .familiar = Сачувај и датотеке: везе у копији важе један дан.
own-erase = Обриши овај разговор
own-sure = Заиста обрисати? То не може да се врати.
own-yes = Да, обриши
own-erased = Обрисано. Број потврде: { $receipt }
own-pending = Биће обрисано чим складиште одговори. Број потврде: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Обавештења
notices-dismiss = Сакриј обавештење
kept-what = Само у овом прегледачу се чувају: нацрти, поруке које чекају слање, приступни кодови и скривена обавештења.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Обриши из овог прегледача
kept-sure = Заиста обрисати? Без приступног кода упит овде више не може да се отвори. Што чека, неће бити послато.
