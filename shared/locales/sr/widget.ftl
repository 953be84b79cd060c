### Serbian in Cyrillic, ekavian: ви in lower case, .familiar with ти (present or imperative; no past tense, which would show the reader’s gender). Buttons are short imperatives (Пошаљи) in both forms. „…” as quotation marks.
### A help article is чланак (артикал is merchandise), a request is упит (поруџбина is an order, захтев is what a program sends), its reference is број упита, the code is приступни код.
### Language names come in the nominative, which is also the accusative after “преведен на”; elsewhere they stand in brackets or after a colon. A date comes in the nominative too, hence the colon before it.

## The launcher, and what surrounds every view

launcher-label = Помоћ
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
request-find = Пронађи упит

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
results-subject = { $name }
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
field-optional = необавезно
contact-send = Пошаљи
contact-sending = Слање…
contact-network-error = Порука није послата. Текст је још овде: проверите везу са интернетом и покушајте поново.
    .familiar = Порука није послата. Текст је још овде: провери везу са интернетом и покушај поново.
contact-other-ways = Други начини контакта
contact-suggestions = Можда је одговор већ овде
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Језик одговора: { $languages }.

## Request

request-title = Примили смо вашу поруку
    .familiar = Примили смо твоју поруку
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Број упита је { $reference }. Јавићемо вам се.
    .familiar = Број упита је { $reference }. Јавићемо ти се.
request-status-open = Чека наш одговор
request-status-answered = Одговорено
request-reference = Број упита
request-code = Приступни код
request-keep = Сачувајте број упита и приступни код: њима отварате упит на било ком уређају.
    .familiar = Сачувај број упита и приступни код: њима отвараш упит на било ком уређају.
request-you = Ви
    .familiar = Ти
request-team = Наш тим
lookup-title = Пронађи упит
lookup-intro = Број упита и приступни код добили сте кад сте нам писали.
    .familiar = Број упита и приступни код дали смо ти после слања поруке.
lookup-open = Отвори

## The public help centre, where views are pages of their own

centre-skip = Пређи на садржај
centre-languages = Други језици

## What is wrong with a field, and what to do

# $max (Number) characters
error-message-missing = Прво напишите поруку.
    .familiar = Прво напиши поруку.
error-too-long =
    { $max ->
        [one] Текст је предугачак. Дозвољен је највише { $max } знак.
        [few] Текст је предугачак. Дозвољена су највише { $max } знака.
       *[other] Текст је предугачак. Дозвољено је највише { $max } знакова.
    }
error-control = Овде има знакова који не могу да се пошаљу. Унесите текст поново без њих.
    .familiar = Овде има знакова који не могу да се пошаљу. Унеси текст поново без њих.
error-email = Ово није имејл адреса. Пример: ime@example.com.
error-phone = Ово није број телефона. Унесите цифре са позивним бројем земље: +381 11 123 4567.
    .familiar = Ово није број телефона. Унеси цифре са позивним бројем земље: +381 11 123 4567.
error-type = Овде треба да буде текст.
error-zone = Не препознајемо ту временску зону. Пример: Europe/Berlin.
error-locale = Ово није ознака језика. Примери: en, pt-BR.
error-page = Ово није адреса странице.

## Problems: a heading, then what to do

problem-site = Не препознајемо овај сајт
problem-site-detail = Проверите адресу или назив сајта у тагу script.
    .familiar = Провери адресу или назив сајта у тагу script.
problem-page = Ове странице нема
problem-page-detail = Можда је премештена. Потражите је у центру за помоћ или нам пишите.
    .familiar = Можда је премештена. Потражи је у центру за помоћ или нам пиши.
problem-article = Овог чланка нема
problem-article-detail = Можда је замењен. Потражите га у центру за помоћ или нам пишите.
    .familiar = Можда је замењен. Потражи га у центру за помоћ или нам пиши.
problem-request = Не можемо да отворимо упит
problem-request-detail = Проверите број упита и приступни код: једно од то двоје није тачно.
    .familiar = Провери број упита и приступни код: једно од то двоје није тачно.
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
problem-content = Овај садржај не може да се објави
problem-call = На овакав захтев не можемо да одговоримо
problem-store = Тренутно не можемо ово да сачувамо
problem-store-detail = Ништа није изгубљено: текст је још у обрасцу. Покушајте поново за који тренутак или нам се јавите на други начин.
    .familiar = Ништа није изгубљено: текст је још у обрасцу. Покушај поново за који тренутак или нам се јави на други начин.
problem-server = Код нас је нешто пошло по злу
problem-server-detail = Покушајте поново за који тренутак.
    .familiar = Покушај поново за који тренутак.
