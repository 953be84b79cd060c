### Ukrainian: ви in lower case, .familiar with ти (present or imperative; no past tense, which would show the reader’s gender). «…» as quotation marks, ’ as apostrophe, a no-break space before a dash.
### A help article is стаття, a request is звернення (запит is what a program sends or a visitor searches for, замовлення is an order), its reference is номер звернення, the code is код доступу. A call is дзвінок, and to book one is замовити. Times come in the nominative, so they stand after a colon.
### Language names come in the nominative feminine (німецька), so they stand in brackets or after a colon.

## The launcher, and what surrounds every view

launcher-label = Допомога
launcher-offline = Немає зв’язку
home-title = Чим можемо допомогти?
nav-home = Центр допомоги
language-label = Мова
language-change = Змінити
loading = Завантажуємо…
network-error = Не вдалося. Перевірте з’єднання з інтернетом і спробуйте ще раз.
    .familiar = Не вдалося. Перевір з’єднання з інтернетом і спробуй ще раз.

## Home

search-label = Пошук у статтях
search-button = Знайти
articles-heading = Варто знати
subjects-heading = Теми
contact-heading = Зв’язатися з нами
requests-heading = Ваші звернення
    .familiar = Твої звернення
requests-unread = Нова відповідь
request-find = Знайти звернення

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Ціни та оплата
paying-currency = Валюта
paying-methods = Способи оплати
payment-card = картка
payment-sepa = пряме списання SEPA
payment-transfer = банківський переказ
payment-invoice = рахунок
payment-cod = післяплата
payment-konbini = оплата в крамниці комбіні

## Ways to reach a person, where the site gives no name of its own

channel-phone = Зателефонувати
channel-email = Написати на пошту
channel-message = Написати нам
channel-callback = Замовити дзвінок
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Додаткова допомога

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] За запитом «{ $query }» нічого не знайшлося
        [one] { $count } стаття за запитом «{ $query }»
        [few] { $count } статті за запитом «{ $query }»
        [many] { $count } статей за запитом «{ $query }»
       *[other] { $count } статті за запитом «{ $query }»
    }
results-ask = Що ви шукаєте?
    .familiar = Що ти шукаєш?
results-hint = Спробуйте інші слова або напишіть нам.
    .familiar = Спробуй інші слова або напиши нам.
# $wanted, $shown (Text) names of languages
results-fallback = Вибраною мовою ({ $wanted }) нічого не знайшлося. Мова цих статей: { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Цієї статті ще немає вибраною мовою ({ $wanted }). Мова тексту: { $shown }.
# $date (Text) a day
article-updated = Оновлено { $date }
article-question = Стаття допомогла?
article-yes = Так
article-no = Ні
article-thanks = Раді, що допомогла. Дякуємо.
article-missing = Чого бракувало?
article-sorry = Шкода, що не допомогла. Напишіть нам, і ми розберемося.
    .familiar = Шкода, що не допомогла. Напиши нам, і ми розберемося.
article-related = Більше на цю тему

## Contact form

contact-title = Напишіть нам
    .familiar = Напиши нам
contact-intro = Розкажіть, що сталося або що потрібно. Ви отримаєте номер і зможете будь-коли повернутися до звернення.
    .familiar = Розкажи, що сталося або що потрібно. Ти отримаєш номер і зможеш будь-коли повернутися до звернення.
field-message = Повідомлення
field-name = Ім’я
field-email = Ел. пошта
field-phone = Телефон
field-order = Номер замовлення
contact-topic = Про що йдеться?
field-optional = необов’язково
contact-send = Надіслати
contact-sending = Надсилаємо…
contact-network-error = Ми не знаємо, чи надійшло повідомлення. Текст зберігся: перевірте з’єднання з інтернетом і спробуйте ще раз.
    .familiar = Ми не знаємо, чи надійшло повідомлення. Текст зберігся: перевір з’єднання з інтернетом і спробуй ще раз.
contact-other-ways = Інші способи зв’язку
contact-suggestions = Можливо, відповідь уже є тут
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Мова відповіді: { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open =
    { $kind ->
        [time] Відкрито до { $time }
       *[date] Відкрито, закриття: { $time }
    }
availability-open-always = Відкрито цілодобово
availability-closed = Закрито, відкриття: { $time }
availability-closed-long = Поки що закрито
availability-unknown = Сьогодні години роботи можуть відрізнятися
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } за вашим часом ({ $city })
    .familiar = { $time } за твоїм часом ({ $city })
hours-title = Години роботи
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = За вашим часом: { $city }, { $offset }
    .familiar = За твоїм часом: { $city }, { $offset }
hours-closed = Закрито
hours-all-day = Цілодобово
# Hours with an open end. $from (Text) time of day
hours-from = з { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = не точно
# Instead of whether somebody is there. $note (Text) as above
availability-note = Зараз: { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] Відповімо до { $time }.
       *[date] Термін відповіді: { $time }.
    }

## Booking a call

callback-title = Замовити дзвінок
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Виберіть час, і ми зателефонуємо. Дзвінок триватиме не більше ніж { $minutes } хвилину.
        [few] Виберіть час, і ми зателефонуємо. Дзвінок триватиме не більше ніж { $minutes } хвилини.
        [many] Виберіть час, і ми зателефонуємо. Дзвінок триватиме не більше ніж { $minutes } хвилин.
       *[other] Виберіть час, і ми зателефонуємо. Дзвінок триватиме не більше ніж { $minutes } хвилини.
    }
    .familiar =
        { $minutes ->
            [one] Вибери час, і ми зателефонуємо. Дзвінок триватиме не більше ніж { $minutes } хвилину.
            [few] Вибери час, і ми зателефонуємо. Дзвінок триватиме не більше ніж { $minutes } хвилини.
            [many] Вибери час, і ми зателефонуємо. Дзвінок триватиме не більше ніж { $minutes } хвилин.
           *[other] Вибери час, і ми зателефонуємо. Дзвінок триватиме не більше ніж { $minutes } хвилини.
        }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Ваш часовий пояс: { $city }, { $offset }
    .familiar = Твій часовий пояс: { $city }, { $offset }
callback-zone-change = Змінити часовий пояс
callback-times = Час дзвінка
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } варіант
        [few] { $count } варіанти
        [many] { $count } варіантів
       *[other] { $count } варіанта
    }
callback-none = Зараз вільних варіантів немає. Напишіть нам, і ми підберемо час.
    .familiar = Зараз вільних варіантів немає. Напиши нам, і ми підберемо час.
callback-phone = На який номер зателефонувати
callback-note = Про що йтиметься?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Надішлемо на цю адресу підтвердження та файл для календаря.
callback-book = Замовити дзвінок
callback-booking = Замовляємо…
callback-network-error = Ми не знаємо, чи замовлено дзвінок. Усе введене збереглося: перевірте з’єднання з інтернетом і спробуйте ще раз. Двічі дзвінок замовлено не буде.
    .familiar = Ми не знаємо, чи замовлено дзвінок. Усе введене збереглося: перевір з’єднання з інтернетом і спробуй ще раз. Двічі дзвінок замовлено не буде.
callback-alternatives = Вільний час поруч із вибраним
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Дзвінок замовлено: { $when }. Номер заявки на дзвінок: { $reference }.

## A booked call

call-title = Ваш дзвінок
    .familiar = Твій дзвінок
call-status-booked = Замовлено
call-status-cancelled = Скасовано
call-status-past = Час цього дзвінка минув
call-when = Коли
call-number = Зателефонуємо на номер
call-reason = Чому довелося скасувати
call-move = Вибрати інший час
call-move-title = Перенести дзвінок
call-move-button = Перенести дзвінок
call-moving = Переносимо…
call-move-network-error = Ми не знаємо, чи перенесено дзвінок. Перевірте з’єднання з інтернетом і спробуйте ще раз.
    .familiar = Ми не знаємо, чи перенесено дзвінок. Перевір з’єднання з інтернетом і спробуй ще раз.
call-cancel = Скасувати дзвінок
call-cancel-question = Скасувати цей дзвінок?
call-calendar = Додати до календаря
call-file = Файл календаря (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Дзвінок: { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Ми зателефонуємо на { $phone }. Номер заявки на дзвінок: { $reference }
call-reference = Номер заявки на дзвінок
call-keep = Збережіть номер і код: з ними дзвінок можна перенести або скасувати на будь-якому пристрої.
    .familiar = Збережи номер і код: з ними дзвінок можна перенести або скасувати на будь-якому пристрої.

## Choosing a time zone

zones-title = Виберіть часовий пояс
    .familiar = Вибери часовий пояс
zones-search = Місто
zones-none = Такого міста не знайшлося. Спробуйте ввести більше місто поблизу.
    .familiar = Такого міста не знайшлося. Спробуй ввести більше місто поблизу.

## Request

request-title = Ми отримали ваше повідомлення
    .familiar = Ми отримали твоє повідомлення
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Номер звернення: { $reference }. Ми обов’язково відповімо.
request-status-open = Чекає на нашу відповідь
request-status-answered = Є відповідь
request-status-resolved = Завершено
request-next = Наша відповідь з’явиться тут.
# The heading once somebody has answered
request-conversation = Ваше листування з нами
    .familiar = Твоє листування з нами
# Label of the field in which the visitor writes back
reply-message = Ваше повідомлення
    .familiar = Твоє повідомлення
request-reference = Номер звернення
request-code = Код доступу
request-keep = Збережіть номер і код: з ними звернення відкриється на будь-якому пристрої.
    .familiar = Збережи номер і код: з ними звернення відкриється на будь-якому пристрої.
request-you = Ви
    .familiar = Ти
request-team = Наша команда
# While both are there: above the field, and at the customer's own last message.
live-typing = Пишемо відповідь…
live-here = Ми зараз на зв’язку
# $names: the first names of some of them, as a list.
live-here-names = Зараз на зв’язку: { $names }
live-sent = Надіслано
live-read = Прочитано
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Перепрошуємо за очікування: зараз усі зайняті.
live-later-mail = Відповідь також надійде електронною поштою на адресу { $address }.
live-handed = Наша команда щойно закінчила роботу. Далі продовжать колеги, які ще на місці.
# A box to tick.
live-sound = Звук для нових повідомлень
# A button above a long conversation.
request-earlier = Попередні повідомлення
lookup-title = Знайти звернення
lookup-intro = Номер звернення та код доступу ви отримали, коли написали нам або замовили дзвінок.
    .familiar = Номер звернення та код доступу ми дали тобі, коли отримали твоє повідомлення або заявку на дзвінок.
lookup-open = Відкрити

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Як ми впоралися?
rating-csat-1 = Погано
rating-csat-2 = Не дуже добре
rating-csat-3 = Прийнятно
rating-csat-4 = Добре
rating-csat-5 = Дуже добре
rating-ces = Наскільки легко було отримати допомогу?
rating-ces-1 = Дуже важко
rating-ces-2 = Важко
rating-ces-3 = Посередньо
rating-ces-4 = Легко
rating-ces-5 = Дуже легко
rating-nps = Наскільки ймовірно, що ви нас порекомендуєте?
    .familiar = Наскільки ймовірно, що ти нас порекомендуєш?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Зовсім неймовірно
rating-nps-high = Дуже ймовірно
rating-comment = Що нам варто знати?
rating-skip = Без відповіді
rating-thanks = Дякуємо за відповідь.
rating-change = Відповідь можна змінити протягом доби.

## What is kept while there is no connection

outbox-waiting = Збережено. Надішлемо, щойно з’явиться інтернет.
outbox-take-back = Скасувати надсилання
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Повідомлення надіслано. Номер звернення: { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Центр допомоги зараз недоступний. Зв’язатися з нами можна тут:

## The public help centre, where views are pages of their own

centre-skip = Перейти до вмісту
centre-languages = Інші мови
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Показати всі ({ $count })
# Above the list of an article’s parts
centre-contents = На цій сторінці
centre-markets = Країна або регіон

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Спочатку напишіть повідомлення.
    .familiar = Спочатку напиши повідомлення.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] Текст задовгий. Максимум — { $max } символ.
        [few] Текст задовгий. Максимум — { $max } символи.
        [many] Текст задовгий. Максимум — { $max } символів.
       *[other] Текст задовгий. Максимум — { $max } символу.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = Символ «{ $character }» тут зайвий. Видаліть його.
    .familiar = Символ «{ $character }» тут зайвий. Видали його.
error-email = Це не схоже на адресу пошти. Приклад: name@example.com.
error-phone = Це не схоже на номер телефону. Введіть цифри з кодом країни: +380 44 123 45 67.
    .familiar = Це не схоже на номер телефону. Введи цифри з кодом країни: +380 44 123 45 67.
error-phone-missing = Потрібен номер, на який ми зателефонуємо.
error-phone-unknown = Зателефонувати на цей номер неможливо. Перевірте його й почніть із коду країни: +380 44 123 45 67.
    .familiar = Зателефонувати на цей номер неможливо. Перевір його й почни з коду країни: +380 44 123 45 67.
error-start-missing = Спочатку виберіть час.
    .familiar = Спочатку вибери час.
error-start = Неправильні дата й час. Приклад: 2026-11-23T09:00:00Z.
error-type = Тут має бути текст.
error-field = Такого поля немає.
error-name = Напишіть ім’я або назву, не більше ніж 120 символів.
    .familiar = Напиши ім’я або назву, не більше ніж 120 символів.
rating-missing = Відповідь не вибрано.
error-consent = Поставте позначку, щоб дати згоду.
    .familiar = Постав позначку, щоб дати згоду.
error-consent-new = Текст згоди змінився. Прочитайте його й погодьтеся ще раз.
    .familiar = Текст згоди змінився. Прочитай його й погодься ще раз.
error-choice = Виберіть одне із запропонованих значень.
    .familiar = Вибери одне із запропонованих значень.
error-call-ahead = Цей дзвінок ще попереду.
error-tags = Міток може бути не більше ніж 20, і кожна — не довша за 50 символів.
error-snooze = Виберіть час у майбутньому.
    .familiar = Вибери час у майбутньому.
error-times = Кінець має бути пізніше за початок.
error-merge = Ці два звернення неможливо об’єднати. Одне з них — замовлений дзвінок або вже об’єднане. Виберіть інше.
error-merge-region = Звернення, що зберігаються в різних регіонах, неможливо об’єднати. Дайте відповідь на кожне окремо.
error-addressee = Укажіть адресу ел. пошти, номер телефону або ідентифікатор клієнта.
error-hold = Напишіть, чому це потрібно зберегти.
    .familiar = Напиши, чому це потрібно зберегти.
error-zone = Ми не знаємо такого часового поясу. Приклад: Europe/Berlin.
error-locale = Це не код мови. Приклади: en, pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Я людина, а не програма
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Збережено. Надішлемо після нового входу в обліковий запис.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Ми не знаємо цього сайту
problem-site-detail = Перевірте адресу або назву сайту в тегу script.
    .familiar = Перевір адресу або назву сайту в тегу script.
problem-page = Сторінку не знайдено
problem-page-detail = Можливо, її перенесли. Пошукайте в центрі допомоги або напишіть нам.
    .familiar = Можливо, її перенесли. Пошукай у центрі допомоги або напиши нам.
problem-article = Статтю не знайдено
problem-article-detail = Можливо, її замінили. Пошукайте в центрі допомоги або напишіть нам.
    .familiar = Можливо, її замінили. Пошукай у центрі допомоги або напиши нам.
problem-request = Не вдалося відкрити звернення
problem-request-detail = Перевірте номер звернення та код доступу: щось одне не підходить.
    .familiar = Перевір номер звернення та код доступу: щось одне не підходить.
problem-conversation = Діалогу з таким номером немає, або він належить іншій команді.
problem-gone = Це стерто
problem-gone-detail = Те, що ви надсилаєте, стосується того, що вже стерто. Якщо допомога досі потрібна, напишіть нам знову.
    .familiar = Те, що ти надсилаєш, стосується того, що вже стерто. Якщо допомога досі потрібна, напиши нам знову.
problem-held = Зараз це не можна видалити
problem-held-detail = Поки що закон зобов’язує нас це зберігати. Запитайте нас, якщо хочете дізнатися більше.
    .familiar = Поки що закон зобов’язує нас це зберігати. Запитай нас, якщо хочеш дізнатися більше.
problem-invalid = Дещо треба виправити
problem-invalid-detail = Перевірте позначені поля.
    .familiar = Перевір позначені поля.
problem-json = Не вдалося прочитати запит
problem-json-detail = Тіло запиту має бути коректним JSON або формою.
problem-media = Такий тип вмісту не підтримується
problem-media-detail = Надішліть JSON або форму.
    .familiar = Надішли JSON або форму.
problem-large = Завеликий обсяг
# $max (Number) kilobytes
problem-large-detail = Можна надіслати не більше ніж { $max } КБ. Скоротіть текст і спробуйте ще раз.
    .familiar = Можна надіслати не більше ніж { $max } КБ. Скороти текст і спробуй ще раз.
problem-origin = Із цієї сторінки не можна надсилати запити
problem-origin-detail = Відкрийте центр допомоги із самого магазину й спробуйте ще раз.
    .familiar = Відкрий центр допомоги із самого магазину й спробуй ще раз.
problem-method = Тут це не працює
problem-method-detail = Така адреса є, але вона не приймає таких запитів.
problem-key = Це вже надіслано з іншим вмістом
problem-key-detail = Оновіть форму й надішліть її ще раз.
    .familiar = Онови форму й надішли її ще раз.
problem-key-bad = Неприпустимий Idempotency-Key
problem-key-bad-detail = Використайте від 1 до 200 видимих символів ASCII.
    .familiar = Використай від 1 до 200 видимих символів ASCII.
problem-token = Для цього потрібно ввійти
problem-token-detail = Передайте токен оператора так: «Authorization: Bearer …».
    .familiar = Передай токен оператора так: «Authorization: Bearer …».
problem-call = На такий запит неможливо відповісти
query-team = Такої команди немає.
query-day = День має бути датою. Приклад: 2026-11-23.
query-cursor = Цей курсор не з попередньої відповіді.
query-filter = Цей список неможливо відфільтрувати за таким значенням. Виберіть одне із запропонованих значень.
query-person = Укажіть phone або customer.
query-whom = Укажіть, чиї це дані, рівно одним із полів: email, phone, customer.
# $max (Number) characters
query-reason = Потрібна причина, яку прочитає відвідувач. Найбільша довжина: { $max }.
problem-slot = Цей час уже зайнято
problem-slot-detail = Виберіть інший. Усе введене збереглося.
    .familiar = Вибери інший. Усе введене збереглося.
problem-call-fixed = Цей дзвінок уже не можна змінити
problem-call-fixed-detail = Час дзвінка минув, або дзвінок скасовано. Можна замовити новий.
problem-forbidden = У вас немає прав на цю дію
    .familiar = У тебе немає прав на цю дію
problem-forbidden-detail = Зверніться до адміністратора у своїй команді.
    .familiar = Звернися до адміністратора у своїй команді.
problem-missing = Цього тут більше немає
problem-missing-detail = Хтось устиг це видалити. Оновіть список.
    .familiar = Хтось устиг це видалити. Онови список.
problem-address = Ця адреса вже зайнята
problem-address-detail = Таку адресу пошти має інша людина у вашій команді.
    .familiar = Таку адресу пошти має інша людина у твоїй команді.
problem-admin = Це єдиний адміністратор
problem-admin-detail = Спочатку призначте адміністратором когось іще.
    .familiar = Спочатку признач адміністратором когось іще.
problem-newer = З’явилося щось нове
problem-newer-detail = Прочитайте, що написали за цей час, і надішліть свій текст ще раз.
    .familiar = Прочитай, що написали за цей час, і надішли свій текст ще раз.
problem-rating = Це ще не можна оцінити
problem-rating-detail = Оцінити можна після завершення.
problem-rating-fixed = Цю відповідь уже не можна змінити
problem-rating-fixed-detail = Відповіді можна змінювати лише протягом доби.
problem-callbacks = Тут неможливо замовити дзвінок
problem-callbacks-detail = Напишіть нам або зв’яжіться з нами в інший спосіб.
    .familiar = Напиши нам або зв’яжися з нами в інший спосіб.
problem-bookings = Забагато замовлених дзвінків
problem-bookings-detail = Уже замовлено стільки дзвінків, скільки може замовити одна людина. Скасуйте один із них, зачекайте, доки якийсь мине, або напишіть нам.
    .familiar = Уже замовлено стільки дзвінків, скільки може замовити одна людина. Скасуй один із них, зачекай, доки якийсь мине, або напиши нам.
problem-limit = Забагато повідомлень за короткий час
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Нічого не втрачено. Спробуйте через { $minutes } хвилину або зв’яжіться з нами в інший спосіб.
        [few] Нічого не втрачено. Спробуйте через { $minutes } хвилини або зв’яжіться з нами в інший спосіб.
        [many] Нічого не втрачено. Спробуйте через { $minutes } хвилин або зв’яжіться з нами в інший спосіб.
       *[other] Нічого не втрачено. Спробуйте через { $minutes } хвилини або зв’яжіться з нами в інший спосіб.
    }
    .familiar =
        { $minutes ->
            [one] Нічого не втрачено. Спробуй через { $minutes } хвилину або зв’яжися з нами в інший спосіб.
            [few] Нічого не втрачено. Спробуй через { $minutes } хвилини або зв’яжися з нами в інший спосіб.
            [many] Нічого не втрачено. Спробуй через { $minutes } хвилин або зв’яжися з нами в інший спосіб.
           *[other] Нічого не втрачено. Спробуй через { $minutes } хвилини або зв’яжися з нами в інший спосіб.
        }
problem-identity = Не вдалося визначити, хто ви
    .familiar = Не вдалося визначити, хто ти
problem-identity-detail = Увійдіть на сайт магазину знову, оновіть сторінку й спробуйте ще раз.
    .familiar = Увійди на сайт магазину знову, онови сторінку й спробуй ще раз.
problem-challenge = Не вдалося підтвердити, що ви людина
    .familiar = Не вдалося підтвердити, що ти людина
problem-challenge-detail = Спробуйте ще раз або зв’яжіться з нами в інший спосіб. Усе введене збереглося.
    .familiar = Спробуй ще раз або зв’яжися з нами в інший спосіб. Усе введене збереглося.
problem-store = Зараз не вдається це зберегти
problem-store-detail = Нічого не втрачено: текст залишився у формі. Спробуйте трохи згодом або зв’яжіться з нами в інший спосіб.
    .familiar = Нічого не втрачено: текст залишився у формі. Спробуй трохи згодом або зв’яжися з нами в інший спосіб.
problem-server = У нас щось пішло не так
problem-server-detail = Спробуйте трохи згодом.
    .familiar = Спробуй трохи згодом.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Увійти
enter-intro = За цим посиланням можна ввійти один раз.
enter-spent = Це посилання більше не діє: його вже використано, або воно застаріло. Зверніться по нове до адміністратора у своїй команді.
enter-none = Ви не ввійшли. Відкрийте посилання, яке вам надішле адміністратор вашої команди.
enter-unknown = У цій команді ні в кого немає такої адреси ел. пошти.
enter-failed = Увійти не вдалося.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Звернення { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Відповідь: { $name }
mail-reply = Відповіді на цей лист надходять до нас.
# Below the answer; links follow, or the names of the files alone
mail-files = Файли до цієї відповіді:
# $date (Text) such as 29 December 2026
mail-files-until = Посилання на файли діють до { $date }.
# An address follows
mail-open = Усе листування відкривається з кодом доступу:
# $brand (Text) the shop’s name
mail-footer = Цей лист надіслано від імені { $brand }: цю адресу було вказано у зверненні.
# Before the question how it was. $reference (Text) as above
mail-done = Звернення { $reference } завершено.
# To the team: the subject. $reference (Text) as above
mail-notice = Нове звернення { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Ваш дзвінок { $reference }
    .familiar = Твій дзвінок { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Дзвінок перенесено. Новий час: { $when }.
# $when (Text) as above
mail-call-cancelled = Дзвінок скасовано: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Щоб оновити календар, відкрийте вкладений файл.
    .familiar = Щоб оновити календар, відкрий вкладений файл.
# An address follows
mail-call-open = Дзвінок можна перенести або скасувати з кодом доступу:
# $brand (Text) the shop’s name
mail-call-footer = Цей лист надіслано від імені { $brand }: цю адресу було вказано під час замовлення дзвінка.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Новий дзвінок { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Перенесено дзвінок { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Скасовано дзвінок { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Фотографії або PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF або PDF, кожен до { $max } МБ.
# $n (Number) megabytes, with one decimal
file-size = { $n } МБ
# $n (Number) kilobytes, a whole number
file-size-small = { $n } КБ
# $name (Text) what the file is called
error-file-kind = Файл «{ $name }» надіслати не можна. Можна надіслати фотографії (JPEG, PNG, WebP, GIF) і PDF.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = Файл «{ $name }» завеликий. Розмір файлу — не більше ніж { $max } МБ.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = На зображенні «{ $name }» забагато пікселів. Допустимо не більше ніж { $max } мегапікселів.
# $name (Text) what the file is called
error-file-broken = Файл «{ $name }» порожній або пошкоджений, надіслати його не можна.
# $max (Number) files
error-files-many = Забагато файлів одразу. Найбільша кількість в одному повідомленні: { $max }.
error-files-full = У цій розмові більше немає місця для файлів. У новому зверненні воно є.
error-files-day = У цій розмові на сьогодні більше немає місця для файлів. Завтра воно знову з’явиться.
error-file-gone = Одного файлу більше немає. Його потрібно вибрати знову.
# $max (Number) megabytes
error-files-large = Разом файли завеликі. В одне повідомлення вміщується не більше ніж { $max } МБ.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Ваші дані
    .familiar = Твої дані
own-export = Завантажити копію
own-files = Збережіть і файли: посилання в копії діють один день.
    .familiar = Збережи і файли: посилання в копії діють один день.
own-erase = Видалити цю розмову
own-sure = Справді видалити? Повернути буде неможливо.
own-yes = Так, видалити
own-erased = Видалено. Номер підтвердження: { $receipt }
own-pending = Буде видалено, щойно сховище відповість. Номер підтвердження: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Оголошення
notices-dismiss = Сховати оголошення
kept-what = Лише в цьому браузері зберігаються: чернетки, повідомлення, що чекають на надсилання, коди доступу та сховані оголошення.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Видалити з цього браузера
kept-sure = Справді видалити? Без коду доступу звернення тут більше не відкрити. Те, що чекає, не буде надіслано.
