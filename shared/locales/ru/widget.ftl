### Russian: вы in lower case, .familiar with ты (present or imperative; no past tense, which would show the reader’s gender). «…» as quotation marks, ё always written, a no-break space before a dash.
### A help article is статья, a request is обращение (запрос is what a program sends or a visitor searches for, заказ is an order), its reference is номер обращения, the code is код доступа. A call is звонок, and to book one is заказать. Times come in the nominative, so they stand after a colon.
### Language names come in the nominative and may have two words («китайский, традиционное письмо»), so they stand in brackets or after a colon or a dash.

## The launcher, and what surrounds every view

launcher-label = Помощь
launcher-offline = Нет соединения
home-title = Чем мы можем помочь?
nav-home = Центр помощи
language-label = Язык
language-change = Изменить
loading = Загружаем…
network-error = Не получилось. Проверьте подключение к интернету и попробуйте ещё раз.
    .familiar = Не получилось. Проверь подключение к интернету и попробуй ещё раз.

## Home

search-label = Поиск по статьям
search-button = Найти
articles-heading = Полезно знать
subjects-heading = Темы
contact-heading = Связаться с нами
requests-heading = Ваши обращения
    .familiar = Твои обращения
requests-unread = Новый ответ
request-find = Найти обращение

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Цены и оплата
paying-currency = Валюта
paying-methods = Способы оплаты
payment-card = карта
payment-sepa = прямое дебетование SEPA
payment-transfer = банковский перевод
payment-invoice = счёт
payment-cod = оплата при получении
payment-konbini = оплата в магазине комбини

## Ways to reach a person, where the site gives no name of its own

channel-phone = Позвонить
channel-email = Написать на почту
channel-message = Написать нам
channel-callback = Заказать звонок
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Дополнительная помощь

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] По запросу «{ $query }» ничего не нашлось
        [one] { $count } статья по запросу «{ $query }»
        [few] { $count } статьи по запросу «{ $query }»
        [many] { $count } статей по запросу «{ $query }»
       *[other] { $count } статьи по запросу «{ $query }»
    }
results-ask = Что вы ищете?
    .familiar = Что ты ищешь?
results-hint = Попробуйте другие слова или напишите нам.
    .familiar = Попробуй другие слова или напиши нам.
# $wanted, $shown (Text) names of languages
results-fallback = На выбранном языке ({ $wanted }) ничего не нашлось. Язык этих статей — { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Этой статьи пока нет на выбранном языке ({ $wanted }). Язык текста — { $shown }.
# $date (Text) a day
article-updated = Обновлено { $date }
article-question = Статья помогла?
article-yes = Да
article-no = Нет
article-thanks = Рады, что помогла. Спасибо.
article-missing = Чего не хватило?
article-sorry = Жаль, что не помогла. Напишите нам, и мы разберёмся.
    .familiar = Жаль, что не помогла. Напиши нам, и мы разберёмся.
article-related = Ещё по этой теме

## Contact form

contact-title = Напишите нам
    .familiar = Напиши нам
contact-intro = Расскажите, что случилось или что нужно. Вы получите номер и сможете вернуться к обращению в любой момент.
    .familiar = Расскажи, что случилось или что нужно. Ты получишь номер и сможешь вернуться к обращению в любой момент.
field-message = Сообщение
field-name = Имя
field-email = Эл. почта
field-phone = Телефон
field-order = Номер заказа
contact-topic = О чём речь?
field-optional = необязательно
contact-send = Отправить
contact-sending = Отправляем…
contact-network-error = Мы не знаем, дошло ли сообщение. Текст сохранился: проверьте подключение к интернету и попробуйте ещё раз.
    .familiar = Мы не знаем, дошло ли сообщение. Текст сохранился: проверь подключение к интернету и попробуй ещё раз.
contact-other-ways = Другие способы связи
contact-suggestions = Возможно, ответ уже есть здесь
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Язык ответа: { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open =
    { $kind ->
        [time] Открыто до { $time }
       *[date] Открыто, закроемся: { $time }
    }
availability-open-always = Открыто круглосуточно
availability-closed =
    { $kind ->
        [time] Закрыто, откроемся в { $time }
       *[date] Закрыто, откроемся: { $time }
    }
availability-closed-long = Пока закрыто
availability-unknown = Сегодня часы работы могут отличаться
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } по вашему времени ({ $city })
    .familiar = { $time } по твоему времени ({ $city })
hours-title = Часы работы
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = По вашему времени: { $city }, { $offset }
    .familiar = По твоему времени: { $city }, { $offset }
hours-closed = Закрыто
hours-all-day = Круглосуточно
# Hours with an open end. $from (Text) time of day
hours-from = с { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = неточно
# Instead of whether somebody is there. $note (Text) as above
availability-note = Сейчас: { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] Ответим до { $time }.
       *[date] Срок ответа: { $time }.
    }

## Booking a call

callback-title = Заказать звонок
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Выберите время, и мы позвоним. Звонок займёт не больше { $minutes } минуты.
        [few] Выберите время, и мы позвоним. Звонок займёт не больше { $minutes } минут.
        [many] Выберите время, и мы позвоним. Звонок займёт не больше { $minutes } минут.
       *[other] Выберите время, и мы позвоним. Звонок займёт не больше { $minutes } минуты.
    }
    .familiar =
        { $minutes ->
            [one] Выбери время, и мы позвоним. Звонок займёт не больше { $minutes } минуты.
            [few] Выбери время, и мы позвоним. Звонок займёт не больше { $minutes } минут.
            [many] Выбери время, и мы позвоним. Звонок займёт не больше { $minutes } минут.
           *[other] Выбери время, и мы позвоним. Звонок займёт не больше { $minutes } минуты.
        }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Ваш часовой пояс: { $city }, { $offset }
    .familiar = Твой часовой пояс: { $city }, { $offset }
callback-zone-change = Изменить часовой пояс
callback-times = Время звонка
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } вариант
        [few] { $count } варианта
        [many] { $count } вариантов
       *[other] { $count } варианта
    }
callback-none = Сейчас свободных вариантов нет. Напишите нам, и мы подберём время.
    .familiar = Сейчас свободных вариантов нет. Напиши нам, и мы подберём время.
callback-phone = На какой номер позвонить
callback-note = О чём пойдёт речь?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Отправим на этот адрес подтверждение и файл для календаря.
callback-book = Заказать звонок
callback-booking = Заказываем…
callback-network-error = Мы не знаем, заказан ли звонок. Всё введённое сохранилось: проверьте подключение к интернету и попробуйте ещё раз. Дважды звонок заказан не будет.
    .familiar = Мы не знаем, заказан ли звонок. Всё введённое сохранилось: проверь подключение к интернету и попробуй ещё раз. Дважды звонок заказан не будет.
callback-alternatives = Свободное время рядом с выбранным
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Звонок заказан: { $when }. Номер заявки на звонок: { $reference }.

## A booked call

call-title = Ваш звонок
    .familiar = Твой звонок
call-status-booked = Заказан
call-status-cancelled = Отменён
call-status-past = Время этого звонка прошло
call-when = Когда
call-number = Позвоним на номер
call-reason = Почему пришлось отменить
call-move = Выбрать другое время
call-move-title = Перенести звонок
call-move-button = Перенести звонок
call-moving = Переносим…
call-move-network-error = Мы не знаем, перенесён ли звонок. Проверьте подключение к интернету и попробуйте ещё раз.
    .familiar = Мы не знаем, перенесён ли звонок. Проверь подключение к интернету и попробуй ещё раз.
call-cancel = Отменить звонок
call-cancel-question = Отменить этот звонок?
call-calendar = Добавить в календарь
call-file = Файл календаря (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Звонок: { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Мы позвоним по телефону { $phone }. Номер заявки на звонок: { $reference }
call-reference = Номер заявки на звонок
call-keep = Сохраните номер и код: с ними звонок можно перенести или отменить на любом устройстве.
    .familiar = Сохрани номер и код: с ними звонок можно перенести или отменить на любом устройстве.

## Choosing a time zone

zones-title = Выберите часовой пояс
    .familiar = Выбери часовой пояс
zones-search = Город
zones-none = Такого города не нашлось. Попробуйте более крупный город поблизости.
    .familiar = Такого города не нашлось. Попробуй более крупный город поблизости.

## Request

request-title = Мы получили ваше сообщение
    .familiar = Мы получили твоё сообщение
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Номер обращения: { $reference }. Мы обязательно ответим.
request-status-open = Ждёт нашего ответа
request-status-answered = Есть ответ
request-status-resolved = Завершено
request-next = Наш ответ появится здесь.
# The heading once somebody has answered
request-conversation = Ваша переписка с нами
    .familiar = Твоя переписка с нами
# Label of the field in which the visitor writes back
reply-message = Ваше сообщение
    .familiar = Твоё сообщение
request-reference = Номер обращения
request-code = Код доступа
request-keep = Сохраните номер и код: с ними обращение откроется на любом устройстве.
    .familiar = Сохрани номер и код: с ними обращение откроется на любом устройстве.
request-you = Вы
    .familiar = Ты
request-team = Наша команда
# While both are there: above the field, and at the customer's own last message.
live-typing = Пишем ответ…
live-here = Мы сейчас на связи
# $names: the first names of some of them, as a list.
live-here-names = Сейчас на связи: { $names }
live-sent = Отправлено
live-read = Прочитано
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Просим прощения за ожидание: сейчас все заняты.
live-later-mail = Ответ также придёт по электронной почте на адрес { $address }.
live-handed = Наша команда только что закончила работу. Дальше продолжат коллеги, которые ещё на месте.
# A box to tick.
live-sound = Звук при новом сообщении
# A button above a long conversation.
request-earlier = Более ранние сообщения
lookup-title = Найти обращение
lookup-intro = Номер обращения и код доступа вы получили, когда написали нам или заказали звонок.
    .familiar = Номер обращения и код доступа мы дали тебе, когда получили твоё сообщение или заявку на звонок.
lookup-open = Открыть

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Как мы справились?
rating-csat-1 = Плохо
rating-csat-2 = Не очень хорошо
rating-csat-3 = Нормально
rating-csat-4 = Хорошо
rating-csat-5 = Очень хорошо
rating-ces = Насколько легко было получить помощь?
rating-ces-1 = Очень трудно
rating-ces-2 = Трудно
rating-ces-3 = Средне
rating-ces-4 = Легко
rating-ces-5 = Очень легко
rating-nps = Насколько вероятно, что вы нас порекомендуете?
    .familiar = Насколько вероятно, что ты нас порекомендуешь?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Совсем маловероятно
rating-nps-high = Очень вероятно
rating-comment = Что нам стоит знать?
rating-skip = Без ответа
rating-thanks = Спасибо за ответ.
rating-change = Ответ можно изменить в течение суток.

## What is kept while there is no connection

outbox-waiting = Сохранено. Отправим, когда появится интернет.
outbox-take-back = Отменить отправку
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Сообщение отправлено. Номер обращения: { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Центр помощи сейчас недоступен. Связаться с нами можно здесь:

## The public help centre, where views are pages of their own

centre-skip = Перейти к содержанию
centre-languages = Другие языки
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Показать все ({ $count })
# Above the list of an article’s parts
centre-contents = На этой странице
centre-markets = Страна или регион

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Сначала напишите сообщение.
    .familiar = Сначала напиши сообщение.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] Текст слишком длинный. Максимум — { $max } символ.
        [few] Текст слишком длинный. Максимум — { $max } символа.
        [many] Текст слишком длинный. Максимум — { $max } символов.
       *[other] Текст слишком длинный. Максимум — { $max } символа.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = Символ «{ $character }» здесь лишний. Удалите его.
    .familiar = Символ «{ $character }» здесь лишний. Удали его.
error-email = Это не похоже на адрес почты. Пример: name@example.com.
error-phone = Это не похоже на номер телефона. Введите цифры с кодом страны: +7 495 012-34-56.
    .familiar = Это не похоже на номер телефона. Введи цифры с кодом страны: +7 495 012-34-56.
error-phone-missing = Нужен номер, на который мы позвоним.
error-phone-unknown = На этот номер нельзя позвонить. Проверьте его и начните с кода страны: +7 495 012-34-56.
    .familiar = На этот номер нельзя позвонить. Проверь его и начни с кода страны: +7 495 012-34-56.
error-start-missing = Сначала выберите время.
    .familiar = Сначала выбери время.
error-start = Неверные дата и время. Пример: 2026-11-23T09:00:00Z.
error-type = Здесь должен быть текст.
error-field = Такого поля нет.
error-name = Напишите имя не длиннее 120 символов.
    .familiar = Напиши имя не длиннее 120 символов.
rating-missing = Ответ не выбран.
error-consent = Поставьте отметку, чтобы дать согласие.
    .familiar = Поставь отметку, чтобы дать согласие.
error-consent-new = Текст согласия изменился. Прочитайте его и согласитесь ещё раз.
    .familiar = Текст согласия изменился. Прочитай его и согласись ещё раз.
error-choice = Выберите одно из предложенных значений.
    .familiar = Выбери одно из предложенных значений.
error-call-ahead = Этот звонок ещё не состоялся.
error-tags = Меток может быть не больше 20, и каждая — не длиннее 50 символов.
error-snooze = Выберите время в будущем.
    .familiar = Выбери время в будущем.
error-times = Конец должен быть позже начала.
error-merge = Эти два обращения нельзя объединить. Одно из них — назначенный звонок или уже объединено. Выберите другое.
error-merge-region = Обращения, которые хранятся в разных регионах, нельзя объединить. Ответьте на каждое отдельно.
error-addressee = Укажите адрес эл. почты, номер телефона или идентификатор клиента.
error-hold = Напишите, почему это нужно сохранить.
    .familiar = Напиши, почему это нужно сохранить.
error-zone = Мы не знаем такого часового пояса. Пример: Europe/Berlin.
error-locale = Это не код языка. Примеры: en, pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Я человек, а не программа
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Сохранено. Отправим после нового входа в аккаунт.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Мы не знаем этот сайт
problem-site-detail = Проверьте адрес или имя сайта в теге script.
    .familiar = Проверь адрес или имя сайта в теге script.
problem-page = Страница не найдена
problem-page-detail = Возможно, её перенесли. Поищите в центре помощи или напишите нам.
    .familiar = Возможно, её перенесли. Поищи в центре помощи или напиши нам.
problem-article = Статья не найдена
problem-article-detail = Возможно, её заменили. Поищите в центре помощи или напишите нам.
    .familiar = Возможно, её заменили. Поищи в центре помощи или напиши нам.
problem-request = Не удалось открыть обращение
problem-request-detail = Проверьте номер обращения и код доступа: один из них не подходит.
    .familiar = Проверь номер обращения и код доступа: один из них не подходит.
problem-conversation = Диалога с таким номером нет, или он относится к другой команде.
problem-gone = Это удалено
problem-gone-detail = То, что вы отправляете, относится к тому, что уже удалено. Если помощь всё ещё нужна, напишите нам заново.
    .familiar = То, что ты отправляешь, относится к тому, что уже удалено. Если помощь всё ещё нужна, напиши нам заново.
problem-held = Сейчас это нельзя удалить
problem-held-detail = Пока закон обязывает нас это хранить. Спросите нас, если хотите узнать больше.
    .familiar = Пока закон обязывает нас это хранить. Спроси нас, если хочешь узнать больше.
problem-invalid = Нужно кое-что исправить
problem-invalid-detail = Проверьте отмеченные поля.
    .familiar = Проверь отмеченные поля.
problem-json = Не удалось прочитать запрос
problem-json-detail = Тело запроса должно быть корректным JSON или формой.
problem-media = Такой тип содержимого не принимается
problem-media-detail = Отправьте JSON или форму.
    .familiar = Отправь JSON или форму.
problem-large = Слишком большой объём
# $max (Number) kilobytes
problem-large-detail = Можно отправить не больше { $max } КБ. Сократите текст и попробуйте ещё раз.
    .familiar = Можно отправить не больше { $max } КБ. Сократи текст и попробуй ещё раз.
problem-origin = С этой страницы нельзя отправлять запросы
problem-origin-detail = Откройте центр помощи из самого магазина и попробуйте ещё раз.
    .familiar = Открой центр помощи из самого магазина и попробуй ещё раз.
problem-method = Здесь это не работает
problem-method-detail = Такой адрес есть, но он не принимает такие запросы.
problem-key = Это уже отправлено с другим содержимым
problem-key-detail = Обновите форму и отправьте её ещё раз.
    .familiar = Обнови форму и отправь её ещё раз.
problem-key-bad = Недопустимый Idempotency-Key
problem-key-bad-detail = Используйте от 1 до 200 видимых символов ASCII.
    .familiar = Используй от 1 до 200 видимых символов ASCII.
problem-token = Для этого нужно войти
problem-token-detail = Передайте токен оператора так: «Authorization: Bearer …».
    .familiar = Передай токен оператора так: «Authorization: Bearer …».
problem-call = На такой запрос нельзя ответить
query-team = Такой команды нет.
query-day = День должен быть датой. Пример: 2026-11-23.
query-cursor = Этот курсор не из предыдущего ответа.
query-filter = Этот список нельзя отфильтровать по такому значению. Выберите одно из предложенных значений.
query-person = Укажите phone или customer.
query-whom = Укажите, чьи это данные, ровно одним из полей: email, phone, customer.
# $max (Number) characters
query-reason = Нужна причина, которую прочтёт посетитель. Наибольшая длина: { $max }.
problem-slot = Это время уже занято
problem-slot-detail = Выберите другое. Всё введённое сохранилось.
    .familiar = Выбери другое. Всё введённое сохранилось.
problem-call-fixed = Этот звонок уже нельзя изменить
problem-call-fixed-detail = Время звонка прошло, или звонок отменён. Можно заказать новый.
problem-forbidden = У вас нет прав на это действие
    .familiar = У тебя нет прав на это действие
problem-forbidden-detail = Обратитесь к администратору в своей команде.
    .familiar = Обратись к администратору в своей команде.
problem-missing = Этого здесь больше нет
problem-missing-detail = Кто-то успел это удалить. Обновите список.
    .familiar = Кто-то успел это удалить. Обнови список.
problem-address = Этот адрес уже занят
problem-address-detail = Такой адрес почты есть у другого человека в вашей команде.
    .familiar = Такой адрес почты есть у другого человека в твоей команде.
problem-admin = Это единственный администратор
problem-admin-detail = Сначала назначьте администратором кого-то ещё.
    .familiar = Сначала назначь администратором кого-то ещё.
problem-newer = Появилось что-то новое
problem-newer-detail = Прочитайте, что написали за это время, и отправьте свой текст ещё раз.
    .familiar = Прочитай, что написали за это время, и отправь свой текст ещё раз.
problem-rating = Это пока нельзя оценить
problem-rating-detail = Оценить можно после завершения.
problem-rating-fixed = Этот ответ больше нельзя изменить
problem-rating-fixed-detail = Ответы можно менять только в течение суток.
problem-callbacks = Здесь нельзя заказать звонок
problem-callbacks-detail = Напишите нам или свяжитесь с нами другим способом.
    .familiar = Напиши нам или свяжись с нами другим способом.
problem-bookings = Слишком много заказанных звонков
problem-bookings-detail = Уже заказано столько звонков, сколько может заказать один человек. Отмените один из них, подождите, пока какой-нибудь пройдёт, или напишите нам.
    .familiar = Уже заказано столько звонков, сколько может заказать один человек. Отмени один из них, подожди, пока какой-нибудь пройдёт, или напиши нам.
problem-limit = Слишком много сообщений за короткое время
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Ничего не потерялось. Попробуйте через { $minutes } минуту или свяжитесь с нами другим способом.
        [few] Ничего не потерялось. Попробуйте через { $minutes } минуты или свяжитесь с нами другим способом.
        [many] Ничего не потерялось. Попробуйте через { $minutes } минут или свяжитесь с нами другим способом.
       *[other] Ничего не потерялось. Попробуйте через { $minutes } минуты или свяжитесь с нами другим способом.
    }
    .familiar =
        { $minutes ->
            [one] Ничего не потерялось. Попробуй через { $minutes } минуту или свяжись с нами другим способом.
            [few] Ничего не потерялось. Попробуй через { $minutes } минуты или свяжись с нами другим способом.
            [many] Ничего не потерялось. Попробуй через { $minutes } минут или свяжись с нами другим способом.
           *[other] Ничего не потерялось. Попробуй через { $minutes } минуты или свяжись с нами другим способом.
        }
problem-identity = Не удалось определить, кто вы
    .familiar = Не удалось определить, кто ты
problem-identity-detail = Войдите на сайт магазина заново, обновите страницу и попробуйте ещё раз.
    .familiar = Войди на сайт магазина заново, обнови страницу и попробуй ещё раз.
problem-challenge = Не удалось подтвердить, что вы человек
    .familiar = Не удалось подтвердить, что ты человек
problem-challenge-detail = Попробуйте ещё раз или свяжитесь с нами другим способом. Всё введённое сохранилось.
    .familiar = Попробуй ещё раз или свяжись с нами другим способом. Всё введённое сохранилось.
problem-store = Сейчас не получается это сохранить
problem-store-detail = Ничего не потерялось: текст остался в форме. Попробуйте чуть позже или свяжитесь с нами другим способом.
    .familiar = Ничего не потерялось: текст остался в форме. Попробуй чуть позже или свяжись с нами другим способом.
problem-server = У нас что-то пошло не так
problem-server-detail = Попробуйте чуть позже.
    .familiar = Попробуй чуть позже.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Войти
enter-intro = По этой ссылке можно войти один раз.
enter-spent = Эта ссылка больше не действует: она уже использована или устарела. Обратитесь за новой к администратору в своей команде.
enter-none = Вы не вошли. Откройте ссылку, которую вам пришлёт администратор вашей команды.
enter-unknown = В этой команде ни у кого нет такого адреса эл. почты.
enter-failed = Войти не удалось.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Обращение { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Ответ: { $name }
mail-reply = Ответы на это письмо приходят нам.
# Below the answer; links follow, or the names of the files alone
mail-files = Файлы к этому ответу:
# $date (Text) such as 29 December 2026
mail-files-until = Ссылки на файлы действуют до { $date }.
# An address follows
mail-open = Вся переписка открывается с кодом доступа:
# $brand (Text) the shop’s name
mail-footer = Это письмо отправлено от имени { $brand }: этот адрес был указан в обращении.
# Before the question how it was. $reference (Text) as above
mail-done = Обращение { $reference } завершено.
# To the team: the subject. $reference (Text) as above
mail-notice = Новое обращение { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Ваш звонок { $reference }
    .familiar = Твой звонок { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Звонок перенесён. Новое время: { $when }.
# $when (Text) as above
mail-call-cancelled = Звонок отменён: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Чтобы обновить календарь, откройте вложенный файл.
    .familiar = Чтобы обновить календарь, открой вложенный файл.
# An address follows
mail-call-open = Звонок можно перенести или отменить с кодом доступа:
# $brand (Text) the shop’s name
mail-call-footer = Это письмо отправлено от имени { $brand }: этот адрес был указан при заказе звонка.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Новый звонок { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Перенесён звонок { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Отменён звонок { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Фотографии или PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF или PDF, каждый до { $max } МБ.
# $n (Number) megabytes, with one decimal
file-size = { $n } МБ
# $n (Number) kilobytes, a whole number
file-size-small = { $n } КБ
# $name (Text) what the file is called
error-file-kind = Файл «{ $name }» отправить нельзя. Можно отправить фотографии (JPEG, PNG, WebP, GIF) и PDF.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = Файл «{ $name }» слишком большой. Размер файла — не более { $max } МБ.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = На изображении «{ $name }» слишком много пикселей. Допустимо не более { $max } мегапикселей.
# $name (Text) what the file is called
error-file-broken = Файл «{ $name }» пустой или повреждён, отправить его нельзя.
# $max (Number) files
error-files-many = Слишком много файлов сразу. Наибольшее число в одном сообщении: { $max }.
error-files-full = В этой переписке больше нет места для файлов. В новом обращении оно есть.
error-files-day = В этой переписке на сегодня больше нет места для файлов. Завтра оно снова появится.
error-file-gone = Одного файла больше нет. Его нужно выбрать заново.
# $max (Number) megabytes
error-files-large = Вместе файлы слишком большие. В одно сообщение помещается не более { $max } МБ.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Ваши данные
    .familiar = Твои данные
own-export = Скачать копию
own-files = Сохраните и файлы: ссылки в копии действуют один день.
    .familiar = Сохрани и файлы: ссылки в копии действуют один день.
own-erase = Удалить этот разговор
own-sure = Точно удалить? Вернуть будет нельзя.
own-yes = Да, удалить
own-erased = Удалено. Номер подтверждения: { $receipt }
own-pending = Будет удалено, как только хранилище ответит. Номер подтверждения: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Объявления
notices-dismiss = Скрыть объявление
kept-what = Только в этом браузере хранятся: черновики, сообщения, ожидающие отправки, коды доступа и скрытые объявления.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Удалить из этого браузера
kept-sure = Точно удалить? Без кода доступа обращение здесь больше не открыть. То, что ожидает отправки, не будет отправлено.
