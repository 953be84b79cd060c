### Armenian: դուք in lower case, as shops write to everybody, so there is no .familiar. «…» as quotation marks; a sentence ends with ։ (U+0589), a question has ՞ on the word that is asked, and ՝ stands where English has a colon. Headings and labels have no ։.
### A help article is հոդված, a request is հարցում, its reference is հարցման համար (պատվեր is an order, հարցում of a program is հայտ), the code is մուտքի կոդ. A call is զանգ, a free time ազատ ժամ.
### Times follow մինչև or ՝ as they are; names of languages are adverbs (գերմաներեն), so they stand in the sentences as they are, but never first, since they begin small.

## The launcher, and what surrounds every view

launcher-label = Օգնություն
launcher-offline = Կապ չկա
home-title = Ինչպե՞ս կարող ենք օգնել
nav-home = Օգնության կենտրոն
language-label = Լեզու
language-change = Փոխել
loading = Բեռնվում է…
network-error = Չհաջողվեց։ Ստուգեք կապը և նորից փորձեք։

## Home

search-label = Օգնության որոնում
search-button = Որոնել
articles-heading = Օգտակար տեղեկություններ
subjects-heading = Թեմաներ
contact-heading = Կապվեք մեզ հետ
requests-heading = Ձեր հարցումները
requests-unread = Նոր պատասխան
request-find = Գտնել հարցումը

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Գներ և վճարում
paying-currency = Արժույթ
paying-methods = Վճարման եղանակներ
payment-card = քարտ
payment-sepa = SEPA ուղղակի դեբետ
payment-transfer = բանկային փոխանցում
payment-invoice = հաշիվ
payment-cod = վճարում առաքման պահին
payment-konbini = վճարում կոնբինի խանութում

## Ways to reach a person, where the site gives no name of its own

channel-phone = Զանգահարեք մեզ
channel-email = Էլ. նամակ ուղարկեք
channel-message = Գրեք մեզ
channel-callback = Զանգ պատվիրեք
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Լրացուցիչ օգնություն

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] «{ $query }» որոնմամբ ոչինչ չի գտնվել
        [one] { $count } հոդված «{ $query }» որոնմամբ
       *[other] { $count } հոդված «{ $query }» որոնմամբ
    }
results-ask = Ի՞նչ եք փնտրում
results-hint = Փորձեք այլ բառերով կամ գրեք մեզ։
# $wanted, $shown (Text) names of languages
results-fallback = Ոչինչ չի գտնվել { $wanted }։ Այս հոդվածները { $shown } են։

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Այս հոդվածը { $wanted } դեռ չունենք։ Տեքստը { $shown } է։
# $date (Text) a day
article-updated = Թարմացվել է՝ { $date }
article-question = Սա օգնե՞ց
article-yes = Այո
article-no = Ոչ
article-thanks = Ուրախ ենք։ Շնորհակալություն։
article-missing = Ի՞նչն էր պակասում
article-sorry = Ցավում ենք։ Գրեք մեզ, և մենք կօգնենք։
article-related = Նույն թեմայով

## Contact form

contact-title = Գրեք մեզ
contact-intro = Գրեք, թե ինչ է ձեզ պետք։ Կստանաք հարցման համար, որով ցանկացած պահի կվերադառնաք նամակագրությանը։
field-message = Հաղորդագրություն
field-name = Անուն
field-email = Էլ. փոստ
field-phone = Հեռախոս
field-order = Պատվերի համարը
contact-topic = Ինչի՞ մասին է
field-optional = պարտադիր չէ
contact-send = Ուղարկել
contact-sending = Ուղարկվում է…
contact-network-error = Չգիտենք՝ ձեր հաղորդագրությունը հասե՞լ է, թե ոչ։ Տեքստը դեռ այստեղ է․ ստուգեք կապը և նորից փորձեք։
contact-other-ways = Կապվելու այլ եղանակներ
contact-suggestions = Գուցե պատասխանն արդեն այստեղ է
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Պատասխանում ենք { $languages }։

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open = Բաց է մինչև { $time }
availability-open-always = Բաց է շուրջօրյա
availability-closed = Կբացվի՝ { $time }
availability-closed-long = Առայժմ փակ է
availability-unknown = Այսօր աշխատանքային ժամերը կարող են տարբերվել
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } (ձեր ժամանակով, { $city })
hours-title = Աշխատանքային ժամեր
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = Ձեր ժամանակով՝ { $city }, { $offset }
hours-closed = Փակ է
hours-all-day = Բաց է ամբողջ օրը
# Hours with an open end. $from (Text) time of day
hours-from = սկսած { $from }-ից
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = ճշտված չէ
# Instead of whether somebody is there. $note (Text) as above
availability-note = Այս պահին՝ { $note }
# $time, $kind (Text) as above
contact-answer-by = Կպատասխանենք մինչև { $time }։

## Booking a call

callback-title = Զանգ պատվիրեք
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Ընտրեք ժամը, և մենք կզանգահարենք։ Զանգը տևում է առավելագույնը { $minutes } րոպե։
       *[other] Ընտրեք ժամը, և մենք կզանգահարենք։ Զանգը տևում է առավելագույնը { $minutes } րոպե։
    }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Ձեր ժամային գոտին՝ { $city }, { $offset }
callback-zone-change = Փոխել ժամային գոտին
callback-times = Զանգի ժամը
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } ազատ ժամ
       *[other] { $count } ազատ ժամ
    }
callback-none = Այս պահին ազատ ժամեր չկան։ Գրեք մեզ, և մենք կգտնենք հարմար ժամ։
callback-phone = Ո՞ր համարով զանգահարենք
callback-note = Ինչի՞ մասին է
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Հաստատումը կուղարկենք այս հասցեով՝ օրացույցի ֆայլի հետ։
callback-book = Պատվիրել զանգ
callback-booking = Պատվիրվում է…
callback-network-error = Չգիտենք՝ զանգը պատվիրվե՞լ է, թե ոչ։ Ձեր գրածը դեռ այստեղ է․ ստուգեք կապը և նորից փորձեք։ Զանգը երկու անգամ չի պատվիրվի։
callback-alternatives = Ձեր ընտրած ժամին մոտ ազատ ժամեր
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Զանգը պատվիրված է՝ { $when }։ Ամրագրման համարն է { $reference }։

## A booked call

call-title = Ձեր զանգը
call-status-booked = Պատվիրված է
call-status-cancelled = Չեղարկված է
call-status-past = Այս զանգի ժամն անցել է
call-when = Ամսաթիվ և ժամ
call-number = Կզանգահարենք այս համարով
call-reason = Չեղարկման պատճառը
call-move = Ընտրել այլ ժամ
call-move-title = Զանգի ժամի փոփոխություն
call-move-button = Փոխել ժամը
call-moving = Ժամը փոխվում է…
call-move-network-error = Չգիտենք՝ զանգի ժամը փոխվե՞լ է, թե ոչ։ Ստուգեք կապը և նորից փորձեք։
call-cancel = Չեղարկել զանգը
call-cancel-question = Չեղարկե՞լ այս զանգը
call-calendar = Ավելացնել օրացույցում
call-file = Օրացույցի ֆայլ (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Զանգ՝ { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Կզանգահարենք { $phone } համարով։ Ամրագրման համարը՝ { $reference }
call-reference = Ամրագրման համարը
call-keep = Պահեք համարն ու կոդը․ դրանցով ցանկացած սարքում կարող եք փոխել զանգի ժամը կամ չեղարկել այն։

## Choosing a time zone

zones-title = Ընտրեք ձեր ժամային գոտին
zones-search = Քաղաք
zones-none = Այդպիսի քաղաք չի գտնվել։ Փորձեք մոտակա ավելի մեծ քաղաքը։

## Request

request-title = Ստացանք ձեր հաղորդագրությունը
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Հարցման համարն է { $reference }։ Մենք կպատասխանենք ձեզ։
request-status-open = Սպասում է մեր պատասխանին
request-status-answered = Պատասխանված է
request-status-resolved = Լուծված է
request-next = Մեր պատասխանը կհայտնվի այստեղ։
# The heading once somebody has answered
request-conversation = Ձեր նամակագրությունը մեզ հետ
# Label of the field in which the visitor writes back
reply-message = Ձեր հաղորդագրությունը
request-reference = Հարցման համարը
request-code = Մուտքի կոդը
request-keep = Պահեք համարն ու կոդը․ դրանցով ցանկացած սարքում կրկին կբացեք այս էջը։
request-you = Դուք
request-team = Մեր թիմը
# While both are there: above the field, and at the customer's own last message.
live-typing = Պատասխանը գրվում է…
live-here = Հիմա այստեղ ենք
# $names: the first names of some of them, as a list.
live-here-names = Հիմա այստեղ՝ { $names }
live-sent = Ուղարկված է
live-read = Կարդացված է
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Ներողություն սպասեցնելու համար․ այս պահին ազատ մասնագետ չկա։
live-later-mail = Պատասխանը կուղարկվի նաև էլ. փոստով՝ { $address }։
live-handed = Մեր թիմի աշխատանքային օրը հենց նոր ավարտվեց։ Կշարունակեն գործընկերները, որոնք դեռ այստեղ են։
# A box to tick.
live-sound = Ձայն նոր հաղորդագրությունների համար
# A button above a long conversation.
request-earlier = Նախորդ հաղորդագրությունները
lookup-title = Գտնել հարցումը
lookup-intro = Հարցման համարն ու մուտքի կոդը ստացել եք, երբ գրել եք մեզ։
lookup-open = Բացել

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Ինչպիսի՞ն էր մեր օգնությունը
rating-csat-1 = Վատ
rating-csat-2 = Ոչ այնքան լավ
rating-csat-3 = Բավարար
rating-csat-4 = Լավ
rating-csat-5 = Շատ լավ
rating-ces = Որքա՞ն հեշտ էր օգնություն ստանալը
rating-ces-1 = Շատ դժվար
rating-ces-2 = Դժվար
rating-ces-3 = Ո՛չ հեշտ, ո՛չ դժվար
rating-ces-4 = Հեշտ
rating-ces-5 = Շատ հեշտ
rating-nps = Որքա՞ն հավանական է, որ մեզ խորհուրդ կտաք ուրիշներին
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Բոլորովին հավանական չէ
rating-nps-high = Շատ հավանական է
rating-comment = Ի՞նչ պետք է իմանանք
rating-skip = Նախընտրում եմ չասել
rating-thanks = Շնորհակալություն պատասխանի համար։
rating-change = Պատասխանը կարելի է փոխել մեկ օրվա ընթացքում։

## What is kept while there is no connection

outbox-waiting = Պահված է։ Կուղարկվի, երբ կապը վերականգնվի։
outbox-take-back = Չեղարկել ուղարկումը
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Ձեր հաղորդագրությունն ուղարկվել է։ Հարցման համարն է { $reference }։
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Մեր օգնության կենտրոնն այս պահին հասանելի չէ։ Կարող եք կապվել մեզ հետ այստեղ՝

## The public help centre, where views are pages of their own

centre-skip = Անցնել բովանդակությանը
centre-languages = Այլ լեզուներ
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Ցույց տալ բոլորը ({ $count })
# Above the list of an article’s parts
centre-contents = Այս էջում
centre-markets = Երկիր կամ տարածաշրջան

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Նախ գրեք հաղորդագրություն։
# $max (Number) characters
error-too-long =
    { $max ->
        [one] Տեքստը չափազանց երկար է։ Թույլատրվում է առավելագույնը { $max } նիշ։
       *[other] Տեքստը չափազանց երկար է։ Թույլատրվում է առավելագույնը { $max } նիշ։
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = «{ $character }» նիշն այստեղ թույլատրված չէ։ Ջնջեք այն։
error-email = Սա էլ. փոստի հասցե չէ։ Օրինակ՝ anun@example.com։
error-phone = Սա հեռախոսահամար չէ։ Գրեք թվանշաններով՝ երկրի կոդի հետ․ +374 10 12 34 56։
error-phone-missing = Մեզ պետք է համար, որով կզանգահարենք։
error-phone-unknown = Այս համարով հնարավոր չէ զանգահարել։ Ստուգեք այն և սկսեք երկրի կոդից․ +374 10 12 34 56։
error-start-missing = Նախ ընտրեք ժամը։
error-start = Սա ամսաթիվ և ժամ չէ։ Օրինակ՝ 2026-11-23T09:00:00Z։
error-type = Այս դաշտում պետք է տեքստ լինի։
error-field = Այդպիսի դաշտ չկա։
error-name = Գրեք անուն՝ առավելագույնը 120 նիշ։
rating-missing = Պատասխանը բացակայում է։
error-consent = Համաձայնելու համար նշեք վանդակը։
error-consent-new = Համաձայնության տեքստը փոխվել է։ Կարդացեք այն և կրկին համաձայնեք։
error-choice = Ընտրեք առաջարկված արժեքներից մեկը։
error-call-ahead = Այս զանգի ժամը դեռ չի եկել։
error-tags = Կարող է լինել առավելագույնը 20 պիտակ՝ յուրաքանչյուրը առավելագույնը 50 նիշ։
error-snooze = Ընտրեք ժամանակ ապագայում։
error-times = Ավարտը պետք է լինի սկզբից հետո։
error-merge = Այս երկու նամակագրությունները հնարավոր չէ միավորել։ Մեկը պատվիրված զանգ է կամ արդեն միավորվել է։ Ընտրեք ուրիշը։
error-merge-region = Տարբեր տարածաշրջաններում պահվող նամակագրությունները հնարավոր չէ միավորել։ Յուրաքանչյուրին առանձին պատասխանեք։
error-addressee = Նշեք էլ. փոստի հասցե, հեռախոսահամար կամ հաճախորդի նույնացուցիչ։
error-hold = Գրեք՝ ինչու պետք է այն պահվի։
error-zone = Այս ժամային գոտին մեզ անծանոթ է։ Օրինակ՝ Asia/Yerevan։
error-locale = Սա լեզվի կոդ չէ։ Օրինակներ՝ hy, pt-BR։

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Ես մարդ եմ, ոչ թե ծրագիր
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Պահված է։ Կուղարկվի, երբ կրկին մուտք գործեք։

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Այս կայքը մեզ անծանոթ է
problem-site-detail = Ստուգեք հասցեն կամ կայքի անունը script պիտակում։
problem-page = Էջը չի գտնվել
problem-page-detail = Հնարավոր է՝ այն տեղափոխվել է։ Փնտրեք օգնության կենտրոնում կամ գրեք մեզ։
problem-article = Հոդվածը չի գտնվել
problem-article-detail = Հնարավոր է՝ այն փոխարինվել է ուրիշով։ Փնտրեք օգնության կենտրոնում կամ գրեք մեզ։
problem-request = Չենք կարող բացել այս էջը
problem-request-detail = Ստուգեք համարն ու մուտքի կոդը․ դրանցից մեկը սխալ է։
problem-conversation = Այս համարով նամակագրություն չկա, կամ այն այլ թիմի է։
problem-gone = Սա ջնջված է
problem-gone-detail = Հաղորդագրությունը պատկանում է նամակագրության, որն այս ընթացքում ջնջվել է։ Եթե դեռ օգնության կարիք ունեք, նորից գրեք մեզ։
problem-held = Սա հիմա հնարավոր չէ ջնջել
problem-held-detail = Օրենքն առայժմ պարտավորեցնում է մեզ պահել այն։ Հարցրեք մեզ, եթե ուզում եք ավելին իմանալ։
problem-invalid = Ինչ-որ բան պետք է ուղղել
problem-invalid-detail = Ստուգեք նշված դաշտերը։
problem-json = Ուղարկվածը հնարավոր չեղավ կարդալ
problem-json-detail = Բովանդակությունը ո՛չ վավեր JSON է, ո՛չ ձև։
problem-media = Բովանդակության այս տեսակը չի ընդունվում
problem-media-detail = Ուղարկեք JSON կամ ձև։
problem-large = Ուղարկված բովանդակությունը չափազանց մեծ է
# $max (Number) kilobytes
problem-large-detail = Կարելի է ուղարկել առավելագույնը { $max } կիլոբայթ։ Կրճատեք տեքստը և նորից փորձեք։
problem-origin = Այս էջից հարցումներ ուղարկելը թույլատրված չէ
problem-origin-detail = Բացեք օգնության կենտրոնը հենց խանութի կայքից և նորից փորձեք։
problem-method = Սա այստեղ չի աշխատում
problem-method-detail = Հասցեն գոյություն ունի, բայց այսպիսի հայտ չի ընդունում։
problem-key = Այս ձևն արդեն ուղարկվել է այլ բովանդակությամբ
problem-key-detail = Կրկին բեռնեք ձևը և մեկ անգամ էլ ուղարկեք։
problem-key-bad = Idempotency-Key-ը վավեր չէ
problem-key-bad-detail = Օգտագործեք 1-ից 200 տեսանելի ASCII նիշ։
problem-token = Դրա համար պետք է մուտք գործել
problem-token-detail = Օպերատորի token-ն ուղարկեք այսպես՝ «Authorization: Bearer …»։
problem-call = Այս հայտին այս տեսքով հնարավոր չէ պատասխանել
query-team = Այդպիսի թիմ չկա։
query-day = Օրը պետք է ամսաթիվ լինի։ Օրինակ՝ 2026-11-23։
query-cursor = Այս կուրսորը նախորդ պատասխանից չէ։
query-filter = Այս ցանկը հնարավոր չէ զտել այդ արժեքով։ Ընտրեք առաջարկված արժեքներից մեկը։
query-person = Նշեք, թե ում զանգերն են՝ phone կամ customer։
query-whom = Նշեք, թե ում տվյալներն են՝ միայն սրանցից մեկով՝ email, phone, customer։
# $max (Number) characters
query-reason = Պետք է պատճառ, որը այցելուն կկարդա։ Առավելագույն երկարությունը՝ { $max }։
problem-slot = Այս ժամն այլևս ազատ չէ
problem-slot-detail = Ընտրեք ուրիշը։ Ձեր գրածը դեռ այստեղ է։
problem-call-fixed = Այս զանգն այլևս հնարավոր չէ փոխել
problem-call-fixed-detail = Զանգի ժամն անցել է, կամ զանգը չեղարկվել է։ Կարող եք նորը պատվիրել։
problem-forbidden = Դա անելու թույլտվություն չունեք
problem-forbidden-detail = Դիմեք ձեր թիմի ադմինիստրատորին։
problem-missing = Սա այլևս չկա
problem-missing-detail = Ինչ-որ մեկը հեռացրել է այն։ Կրկին բեռնեք ցանկը։
problem-address = Այս հասցեն զբաղված է
problem-address-detail = Ձեր թիմից մեկն արդեն ունի էլ. փոստի այս հասցեն։
problem-admin = Սա միակ ադմինիստրատորն է
problem-admin-detail = Նախ ուրիշին նշանակեք ադմինիստրատոր։
problem-newer = Նոր բան է գրվել
problem-newer-detail = Կարդացեք, թե ինչ է գրվել այս ընթացքում, ապա կրկին ուղարկեք ձեր տեքստը։
problem-rating = Սա դեռ հնարավոր չէ գնահատել
problem-rating-detail = Կարելի է գնահատել, երբ հարցումը լուծվի։
problem-rating-fixed = Այս պատասխանն այլևս հնարավոր չէ փոխել
problem-rating-fixed-detail = Պատասխանները կարելի է փոխել մեկ օրվա ընթացքում։
problem-callbacks = Այստեղ հնարավոր չէ զանգ պատվիրել
problem-callbacks-detail = Գրեք մեզ կամ կապվեք այլ եղանակով։
problem-bookings = Չափազանց շատ պատվիրված զանգեր
problem-bookings-detail = Արդեն պատվիրել եք այնքան զանգ, որքան կարող է մեկ մարդը։ Չեղարկեք մեկը, սպասեք, որ մեկն անցնի, կամ գրեք մեզ։
problem-limit = Կարճ ժամանակում չափազանց շատ հաղորդագրություններ
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Ձեր գրածը չի կորել։ Նորից փորձեք { $minutes } րոպեից կամ կապվեք այլ եղանակով։
       *[other] Ձեր գրածը չի կորել։ Նորից փորձեք { $minutes } րոպեից կամ կապվեք այլ եղանակով։
    }
problem-identity = Չենք կարող որոշել, թե ով եք
problem-identity-detail = Կրկին մուտք գործեք խանութի կայք, թարմացրեք էջը և նորից փորձեք։
problem-challenge = Չկարողացանք հաստատել, որ մարդ եք
problem-challenge-detail = Նորից փորձեք կամ կապվեք այլ եղանակով։ Ձեր գրածը դեռ այստեղ է։
problem-store = Այս պահին չենք կարող պահել սա
problem-store-detail = Ոչինչ չի կորել․ ձեր գրածը դեռ ձևում է։ Քիչ անց նորից փորձեք կամ կապվեք այլ եղանակով։
problem-server = Մեր կողմում սխալ տեղի ունեցավ
problem-server-detail = Քիչ անց նորից փորձեք։

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Մուտք
enter-intro = Այս հղումով կարելի է մեկ անգամ մուտք գործել։
enter-spent = Այս հղումն այլևս չի գործում․ այն օգտագործվել է կամ հնացել է։ Նորը խնդրեք ձեր թիմի ադմինիստրատորից։
enter-none = Մուտք գործած չեք։ Բացեք այն հղումը, որն ուղարկում է ձեր թիմի ադմինիստրատորը։
enter-unknown = Այս թիմում ոչ ոք չունի էլ. փոստի այս հասցեն։
enter-failed = Մուտքը չհաջողվեց։

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Հարցում { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Պատասխանում է { $name }
mail-reply = Այս նամակի պատասխանները հասնում են մեզ։
# Below the answer; links follow, or the names of the files alone
mail-files = Այս պատասխանի ֆայլերը՝
# $date (Text) such as 29 December 2026
mail-files-until = Ֆայլերի հղումները գործում են մինչև { $date }։
# An address follows
mail-open = Ամբողջ նամակագրությունը բացեք մուտքի կոդով՝
# $brand (Text) the shop’s name
mail-footer = Ուղարկող՝ { $brand }։ Այս նամակը ստացել եք, քանի որ հարցման մեջ նշվել է այս հասցեն։
# Before the question how it was. $reference (Text) as above
mail-done = Ձեր { $reference } հարցումը լուծված է։
# To the team: the subject. $reference (Text) as above
mail-notice = Նոր հարցում { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Ձեր զանգը { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Ձեր զանգի ժամը փոխվել է։ Նոր ժամը՝ { $when }։
# $when (Text) as above
mail-call-cancelled = Ձեր զանգը չեղարկված է՝ { $when }։
# Of a booked, a moved and a cancelled call alike
mail-call-file = Օրացույցը թարմացնելու համար բացեք կցված ֆայլը։
# An address follows
mail-call-open = Փոխեք զանգի ժամը կամ չեղարկեք զանգը մուտքի կոդով՝
# $brand (Text) the shop’s name
mail-call-footer = Ուղարկող՝ { $brand }։ Այս նամակը ստացել եք, քանի որ զանգը պատվիրելիս նշվել է այս հասցեն։
# To the team: the subject. $reference (Text) as above
mail-call-notice = Նոր զանգ { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Փոխված ժամով զանգ { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Չեղարկված զանգ { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Լուսանկարներ կամ PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF կամ PDF, յուրաքանչյուրը մինչև { $max } ՄԲ։
# $n (Number) megabytes, with one decimal
file-size = { $n } ՄԲ
# $n (Number) kilobytes, a whole number
file-size-small = { $n } կԲ
# $name (Text) what the file is called
error-file-kind = «{ $name }» ֆայլը հնարավոր չէ ուղարկել։ Կարելի է ուղարկել լուսանկարներ (JPEG, PNG, WebP, GIF) և PDF։
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = «{ $name }» ֆայլը չափազանց մեծ է։ Մեկ ֆայլը կարող է լինել մինչև { $max } ՄԲ։
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = «{ $name }» նկարը չափազանց շատ պիքսել ունի։ Մեկ նկարը կարող է ունենալ մինչև { $max } մեգապիքսել։
# $name (Text) what the file is called
error-file-broken = «{ $name }» ֆայլը դատարկ է կամ վնասված, ուստի հնարավոր չէ ուղարկել։
# $max (Number) files
error-files-many = Միանգամից չափազանց շատ ֆայլեր։ Մեկ հաղորդագրության առավելագույնը՝ { $max }։
error-files-full = Այս նամակագրության մեջ ֆայլերի տեղ այլևս չկա։ Նոր հարցման մեջ կա։
error-files-day = Այս նամակագրության մեջ այսօր ֆայլերի տեղ այլևս չկա։ Վաղը կրկին կլինի։
error-file-gone = Ֆայլերից մեկն այլևս չկա։ Պետք է կրկին ընտրել այն։
# $max (Number) megabytes
error-files-large = Ֆայլերը միասին չափազանց մեծ են։ Մեկ հաղորդագրությունը տեղավորում է մինչև { $max } ՄԲ։
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Ձեր տվյալները
own-export = Ներբեռնել պատճենը
own-files = Պահպանեք նաև ֆայլերը. պատճենի հղումներն աշխատում են մեկ օր։
own-erase = Ջնջել այս նամակագրությունը
own-sure = Իսկապե՞ս ջնջել։ Այն հնարավոր չի լինի վերականգնել։
own-yes = Այո, ջնջել
own-erased = Ջնջված է։ Ստացականի համարը՝ { $receipt }
own-pending = Կջնջվի, հենց որ պահոցը պատասխանի։ Ստացականի համարը՝ { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Հայտարարություններ
notices-dismiss = Թաքցնել հայտարարությունը
kept-what = Միայն այս դիտարկիչում են պահվում՝ սևագրեր, ուղարկման սպասող հաղորդագրություններ, մուտքի կոդեր և թաքցված հայտարարություններ։
# What unfolds the question, and the question; the button is own-yes
kept-clear = Ջնջել այս դիտարկիչից
kept-sure = Իսկապե՞ս ջնջել։ Առանց մուտքի կոդի հարցումն այստեղ այլևս չի բացվի։ Սպասող հաղորդագրությունները չեն ուղարկվի։
