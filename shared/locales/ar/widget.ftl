### Arabic: Modern Standard Arabic, gender-neutral (verbal nouns and يُرجى, no imperatives), «…» as quotation marks; a request is استفسار, because طلب is an order in a shop. Call: مكالمة; its time: موعد.
### U+2066 … U+2069 isolate left-to-right text whose spaces or signs would be reordered in a right-to-left line.

## The launcher, and what surrounds every view

launcher-label = مساعدة
launcher-offline = لا يوجد اتصال
home-title = كيف يمكننا مساعدتك؟
nav-home = مركز المساعدة
language-label = اللغة
language-change = تغيير
loading = جارٍ التحميل…
network-error = تعذّر إتمام ذلك. يُرجى التحقق من الاتصال بالإنترنت والمحاولة مرة أخرى.

## Home

search-label = البحث في مركز المساعدة
search-button = بحث
articles-heading = معلومات مفيدة
subjects-heading = المواضيع
contact-heading = التواصل معنا
requests-heading = استفساراتك ومكالماتك
requests-unread = رد جديد
request-find = البحث عن استفسار أو مكالمة

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = الأسعار والدفع
paying-currency = العملة
paying-methods = طرق الدفع
payment-card = بطاقة
payment-sepa = خصم مباشر عبر SEPA
payment-transfer = تحويل بنكي
payment-invoice = فاتورة
payment-cod = الدفع عند الاستلام
payment-konbini = الدفع في متجر كونبيني

## Ways to reach a person, where the site gives no name of its own

channel-phone = اتصال هاتفي
channel-email = إرسال بريد إلكتروني
channel-message = إرسال رسالة
channel-callback = حجز مكالمة
channel-whatsapp = واتساب
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = تيليجرام
channel-link = مساعدة إضافية

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [zero] لا توجد مقالات عن «{ $query }»
        [one] مقال واحد عن «{ $query }»
        [two] مقالان عن «{ $query }»
        [few] { $count } مقالات عن «{ $query }»
        [many] { $count } مقالًا عن «{ $query }»
       *[other] { $count } مقال عن «{ $query }»
    }
results-ask = ما الذي يمكننا إيجاده لك؟
results-hint = يمكنك تجربة كلمات أخرى أو مراسلتنا.
# $wanted, $shown (Text) names of languages
results-fallback = لم نجد شيئًا باللغة { $wanted }. هذه المقالات باللغة { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = هذا المقال غير متوفر بعد باللغة { $wanted }. نعرضه هنا باللغة { $shown }.
# $date (Text) a day
article-updated = آخر تحديث: { $date }
article-question = هل كان هذا مفيدًا؟
article-yes = نعم
article-no = لا
article-thanks = يسعدنا ذلك. شكرًا لك.
article-missing = ما الذي كان ينقص؟
article-sorry = نأسف لذلك. يمكنك مراسلتنا وسنساعدك.
article-related = المزيد حول هذا الموضوع

## Contact form

contact-title = إرسال رسالة إلينا
contact-intro = يُرجى إخبارنا بما يلزمك. سيظهر لك رقم مرجعي، ويمكنك العودة إلى استفسارك في أي وقت.
field-message = الرسالة
field-name = الاسم
field-email = البريد الإلكتروني
field-phone = الهاتف
field-order = رقم الطلب
contact-topic = ما موضوع رسالتك؟
field-optional = اختياري
contact-send = إرسال
contact-sending = جارٍ الإرسال…
contact-network-error = لا نعلم هل وصلت رسالتك، لكنها ما زالت هنا: يُرجى التحقق من الاتصال بالإنترنت والمحاولة مرة أخرى.
contact-other-ways = طرق أخرى للتواصل معنا
contact-suggestions = ربما تكون الإجابة هنا
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = نردّ باللغة { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open =
    { $kind ->
        [time] مفتوح حتى الساعة { $time }
       *[date] مفتوح، ويغلق { $time }
    }
availability-open-always = مفتوح على مدار الساعة
availability-closed =
    { $kind ->
        [time] مغلق، ويفتح الساعة { $time }
       *[date] مغلق، ويفتح { $time }
    }
availability-closed-long = مغلق حاليًا
availability-unknown = قد تختلف ساعات العمل اليوم
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } بتوقيتك ({ $city })
hours-title = ساعات العمل
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = بتوقيتك: { $city }، { $offset }
hours-closed = مغلق
hours-all-day = مفتوح طوال اليوم
# Hours with an open end. $from (Text) time of day
hours-from = من { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = غير مؤكد
# Instead of whether somebody is there. $note (Text) as above
availability-note = في الوقت الحالي: { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] سنردّ في موعد أقصاه الساعة { $time }.
       *[date] سنردّ في موعد أقصاه: { $time }.
    }

## Booking a call

callback-title = حجز مكالمة
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [zero] يمكنك اختيار موعد، وسنتصل بك. لا تتجاوز مدة المكالمة { $minutes } دقيقة.
        [one] يمكنك اختيار موعد، وسنتصل بك. لا تتجاوز مدة المكالمة دقيقة واحدة.
        [two] يمكنك اختيار موعد، وسنتصل بك. لا تتجاوز مدة المكالمة دقيقتين.
        [few] يمكنك اختيار موعد، وسنتصل بك. لا تتجاوز مدة المكالمة { $minutes } دقائق.
        [many] يمكنك اختيار موعد، وسنتصل بك. لا تتجاوز مدة المكالمة { $minutes } دقيقة.
       *[other] يمكنك اختيار موعد، وسنتصل بك. لا تتجاوز مدة المكالمة { $minutes } دقيقة.
    }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = منطقتك الزمنية: { $city }، { $offset }
callback-zone-change = تغيير المنطقة الزمنية
callback-times = موعد المكالمة
# $count (Number) free times of one day
callback-free =
    { $count ->
        [zero] لا مواعيد
        [one] موعد واحد
        [two] موعدان
        [few] { $count } مواعيد
        [many] { $count } موعدًا
       *[other] { $count } موعد
    }
callback-none = لا توجد مواعيد متاحة حاليًا. يمكنك مراسلتنا وسنجد موعدًا مناسبًا.
callback-phone = رقم الهاتف الذي سنتصل به
callback-note = ما موضوع المكالمة؟
# Below the field of an e-mail address, which may stay empty
callback-email-hint = سنرسل التأكيد إلى هذا العنوان، ومعه ملف للتقويم.
callback-book = حجز المكالمة
callback-booking = جارٍ الحجز…
callback-network-error = لا نعلم هل حُجزت المكالمة، لكن ما كتبته ما زال هنا: يُرجى التحقق من الاتصال بالإنترنت والمحاولة مرة أخرى. ولن تُحجَز مرتين.
callback-alternatives = مواعيد متاحة قريبة من الموعد المختار
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = تم حجز مكالمتك: { $when }. رقم حجزك هو { $reference }.

## A booked call

call-title = مكالمتك
call-status-booked = محجوزة
call-status-cancelled = ملغاة
call-status-past = مضى موعد هذه المكالمة
call-when = الموعد
call-number = سنتصل بالرقم
call-reason = سبب الإلغاء من جانبنا
call-move = اختيار موعد آخر
call-move-title = تغيير موعد المكالمة
call-move-button = تغيير الموعد
call-moving = جارٍ تغيير الموعد…
call-move-network-error = لا نعلم هل تغيّر موعد المكالمة: يُرجى التحقق من الاتصال بالإنترنت والمحاولة مرة أخرى.
call-cancel = إلغاء المكالمة
call-cancel-question = هل نلغي هذه المكالمة؟
call-calendar = إضافة إلى التقويم
call-file = ملف تقويم ({ "\u2066" }.ics{ "\u2069" })
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = مكالمة مع { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = سنتصل بالرقم { $phone }. رقم الحجز: { $reference }
call-reference = رقم الحجز
call-keep = يُرجى الاحتفاظ بكليهما: بهما يمكنك تغيير موعد المكالمة أو إلغاؤها على أي جهاز.

## Choosing a time zone

zones-title = اختيار المنطقة الزمنية
zones-search = المدينة
zones-none = لم نجد مدينة بهذا الاسم. يمكنك تجربة مدينة أكبر قريبة منك.

## Request

request-title = وصلتنا رسالتك
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = رقمك المرجعي هو { $reference }. سنردّ عليك.
request-status-open = بانتظار ردّنا
request-status-answered = تم الردّ
request-status-resolved = تمت المعالجة
request-next = ستجد ردّنا هنا.
# The heading once somebody has answered
request-conversation = محادثتك معنا
# Label of the field in which the visitor writes back
reply-message = رسالتك
request-reference = الرقم المرجعي
request-code = رمز الوصول
request-keep = يُرجى الاحتفاظ بكليهما: بهما يمكنك فتح هذه الصفحة مجددًا على أي جهاز.
request-you = أنت
request-team = فريقنا
# While both are there: above the field, and at the customer's own last message.
live-typing = يُكتب الردّ الآن…
live-here = نحن هنا الآن
# $names: the first names of some of them, as a list.
live-here-names = موجودون الآن: { $names }
live-sent = أُرسلت
live-read = قُرئت
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = نعتذر عن الانتظار: لا أحد متاح في هذه اللحظة.
live-later-mail = سيُرسَل الردّ أيضًا بالبريد الإلكتروني إلى { $address }.
live-handed = أنهى فريقنا دوامه للتو. يتابع من هنا زملاء ما زالوا موجودين.
# A box to tick.
live-sound = صوت عند وصول رسالة جديدة
# A button above a long conversation.
request-earlier = الرسائل السابقة
lookup-title = البحث عن استفسار أو مكالمة
lookup-intro = عندما راسلتنا أو حجزت مكالمة، حصلت على رقم مرجعي ورمز وصول.
lookup-open = فتح

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = كيف كانت مساعدتنا؟
rating-csat-1 = سيئة
rating-csat-2 = ليست جيدة
rating-csat-3 = مقبولة
rating-csat-4 = جيدة
rating-csat-5 = جيدة جدًا
rating-ces = ما مدى سهولة الحصول على المساعدة؟
rating-ces-1 = صعب جدًا
rating-ces-2 = صعب
rating-ces-3 = متوسط
rating-ces-4 = سهل
rating-ces-5 = سهل جدًا
rating-nps = ما مدى احتمال أن توصي بنا؟
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = غير محتمل إطلاقًا
rating-nps-high = محتمل جدًا
rating-comment = ما الذي ينبغي أن نعرفه؟
rating-skip = أفضّل عدم الإجابة
rating-thanks = شكرًا على إجابتك.
rating-change = يمكن تغيير الإجابة خلال يوم واحد.

## What is kept while there is no connection

outbox-waiting = رسالتك محفوظة، وستُرسَل عند عودة الاتصال بالإنترنت.
outbox-take-back = التراجع عن الإرسال
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = أُرسلت رسالتك. رقمك المرجعي هو { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = مركز المساعدة غير متاح الآن. يمكنك التواصل معنا هنا:

## The public help centre, where views are pages of their own

centre-skip = الانتقال إلى المحتوى
centre-languages = لغات أخرى
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = عرض الكل ({ $count })
# Above the list of an article’s parts
centre-contents = في هذه الصفحة
centre-markets = البلد أو المنطقة

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = يُرجى كتابة رسالة أولًا.
# $max (Number) characters
error-too-long =
    { $max ->
        [zero] هذا النص طويل جدًا. الحد الأقصى { $max } حرف.
        [one] هذا النص طويل جدًا. الحد الأقصى حرف واحد.
        [two] هذا النص طويل جدًا. الحد الأقصى حرفان.
        [few] هذا النص طويل جدًا. الحد الأقصى { $max } أحرف.
        [many] هذا النص طويل جدًا. الحد الأقصى { $max } حرفًا.
       *[other] هذا النص طويل جدًا. الحد الأقصى { $max } حرف.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = لا مكان هنا للرمز «{ $character }». يُرجى حذفه.
error-email = هذا ليس عنوان بريد إلكتروني. يُكتب العنوان هكذا: name@example.com.
error-phone = هذا ليس رقم هاتف. يُرجى كتابته بالأرقام مع رمز البلد: { "\u2066" }+971 4 123 4567{ "\u2069" }.
error-phone-missing = نحتاج إلى رقم لنتصل بك.
error-phone-unknown = لا يمكن الاتصال بهذا الرقم. يُرجى التحقق منه وكتابة رمز البلد في أوله: { "\u2066" }+971 4 123 4567{ "\u2069" }.
error-start-missing = يُرجى اختيار موعد أولًا.
error-start = هذا ليس وقتًا صالحًا. من القيم المقبولة مثلًا: { "\u2066" }2026-11-23T09:00:00Z{ "\u2069" }.
error-type = يجب أن يكون هذا نصًا.
error-field = لا يوجد حقل بهذا الاسم.
error-name = يُرجى كتابة اسم لا يتجاوز 120 حرفًا.
rating-missing = لم تُختر أي إجابة.
error-consent = يُرجى وضع علامة في المربع للموافقة.
error-consent-new = تغيّر نص الموافقة. يُرجى قراءته والموافقة من جديد.
error-choice = يُرجى اختيار إحدى القيم المتاحة.
error-call-ahead = لم يحن موعد هذه المكالمة بعد.
error-tags = الحد الأقصى 20 وسمًا، وكل وسم لا يتجاوز 50 حرفًا.
error-snooze = يُرجى اختيار وقت في المستقبل.
error-times = يجب أن تكون النهاية بعد البداية.
error-merge = لا يمكن دمج هاتين المحادثتين. إحداهما مكالمة محجوزة، أو دُمجت من قبل. يُرجى اختيار محادثة أخرى.
error-merge-region = لا يمكن دمج محادثات محفوظة في مناطق مختلفة. يُرجى الرد على كل محادثة على حدة.
error-addressee = يُرجى إدخال عنوان بريد إلكتروني أو رقم هاتف أو معرّف عميل.
error-hold = يُرجى ذكر سبب الاحتفاظ بها.
error-zone = لا نعرف هذه المنطقة الزمنية. من القيم المقبولة مثلًا: Europe/Berlin.
error-locale = هذا ليس رمز لغة. من القيم المقبولة مثلًا: en أو pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = أنا إنسان ولست روبوتًا
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = رسالتك محفوظة، وستُرسَل بعد تسجيل الدخول مجددًا.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = لا نعرف هذا الموقع
problem-site-detail = يُرجى التحقق من العنوان، أو من اسم الموقع في وسم script.
problem-page = هذه الصفحة غير موجودة
problem-page-detail = ربما نُقلت إلى مكان آخر. يمكنك البحث عنها في مركز المساعدة أو مراسلتنا.
problem-article = هذا المقال غير موجود
problem-article-detail = ربما حلّ محله مقال آخر. يمكنك البحث عنه في مركز المساعدة أو مراسلتنا.
problem-request = تعذّر فتح هذه الصفحة
problem-request-detail = يُرجى التحقق من الرقم المرجعي ورمز الوصول: أحدهما غير صحيح.
problem-conversation = لا توجد محادثة بهذا الرقم المرجعي، أو أنها تخص فريقًا آخر.
problem-gone = مُحيت هذه البيانات
problem-gone-detail = ما ترسله يخص شيئًا مُحي في هذه الأثناء. إن كنت لا تزال بحاجة إلى المساعدة، فراسلنا من جديد.
problem-held = لا يمكن محو هذا الآن
problem-held-detail = يلزمنا القانون بالاحتفاظ به حاليًا. اسألنا إن أردت معرفة المزيد.
problem-invalid = بعض البيانات تحتاج إلى مراجعة
problem-invalid-detail = يُرجى مراجعة الحقول المميّزة.
problem-json = تعذّرت قراءة المحتوى
problem-json-detail = المحتوى ليس JSON صالحًا ولا نموذجًا.
problem-media = هذا النوع من المحتوى غير مقبول
problem-media-detail = يُرجى إرسال JSON أو نموذج.
problem-large = الحجم كبير جدًا
# $max (Number) kilobytes
problem-large-detail = الحد الأقصى للإرسال { $max } كيلوبايت. يُرجى اختصار النص والمحاولة مرة أخرى.
problem-origin = لا يُسمح لهذه الصفحة بإرسال استفسارات
problem-origin-detail = يُرجى فتح مركز المساعدة من المتجر نفسه والمحاولة مرة أخرى.
problem-method = هذا لا يعمل هنا
problem-method-detail = العنوان موجود، ولكن ليس لهذا النوع من الاستدعاء.
problem-key = سبق إرسال هذا بمحتوى آخر
problem-key-detail = يُرجى إعادة تحميل النموذج وإرساله من جديد.
problem-key-bad = لا يمكن استخدام قيمة Idempotency-Key
problem-key-bad-detail = يُرجى استخدام ما بين 1 و200 من رموز ASCII المرئية.
problem-token = يلزم تسجيل الدخول لهذا الإجراء
problem-token-detail = يُرجى إرسال رمز المشغّل (token) بالصيغة «{ "\u2066" }Authorization: Bearer …{ "\u2069" }».
problem-call = تعذّر تنفيذ ذلك بهذه الصيغة
query-team = لا يوجد فريق بهذا الاسم.
query-day = يجب أن يكون اليوم تاريخًا. مثال: { "\u2066" }2026-11-23{ "\u2069" }.
query-cursor = هذا المؤشّر ليس من ردّ سابق.
query-filter = لا يمكن تصفية هذه القائمة بهذه القيمة. يُرجى اختيار إحدى القيم المتاحة.
query-person = أدخل أحد الحقلين: phone أو customer.
query-whom = أدخل حقلًا واحدًا فقط لتحديد الشخص المقصود: email أو phone أو customer.
# $max (Number) characters
query-reason = السبب مطلوب، وسيقرؤه الزائر. أقصى طول: { $max }.
problem-slot = لم يعد هذا الموعد متاحًا
problem-slot-detail = يُرجى اختيار موعد آخر. ما كتبته ما زال هنا.
problem-call-fixed = لم يعد بالإمكان تغيير هذه المكالمة
problem-call-fixed-detail = مضى موعد المكالمة أو أُلغيت المكالمة. يمكنك حجز مكالمة جديدة.
problem-forbidden = غير مسموح لك بهذا الإجراء
problem-forbidden-detail = يُرجى طلب ذلك من أحد المسؤولين في فريقك.
problem-missing = هذا العنصر لم يعد موجودًا
problem-missing-detail = حُذف في هذه الأثناء. يُرجى إعادة تحميل القائمة.
problem-address = هذا العنوان مستخدم بالفعل
problem-address-detail = عنوان البريد الإلكتروني هذا مسجّل لشخص آخر في فريقك.
problem-admin = هذا هو حساب المسؤول الوحيد
problem-admin-detail = يُرجى منح صلاحيات المسؤول لشخص آخر أولًا.
problem-newer = كُتب شيء جديد
problem-newer-detail = يُرجى قراءة ما كُتب في هذه الأثناء، ثم إعادة إرسال ما كتبته.
problem-rating = لا يمكن تقييم هذا بعد
problem-rating-detail = يمكن التقييم بعد الانتهاء من المعالجة.
problem-rating-fixed = لم يعد بالإمكان تغيير هذه الإجابة
problem-rating-fixed-detail = يمكن تغيير الإجابات خلال يوم واحد فقط.
problem-callbacks = لا يمكن حجز مكالمات هنا
problem-callbacks-detail = يمكنك مراسلتنا أو التواصل معنا بطريقة أخرى.
problem-bookings = عدد كبير جدًا من المكالمات المحجوزة
problem-bookings-detail = لديك بالفعل أكبر عدد من المكالمات يمكن لشخص واحد حجزه. يمكنك إلغاء إحداها أو الانتظار حتى تنتهي إحداها أو مراسلتنا.
problem-limit = عمليات إرسال كثيرة في وقت قصير
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [zero] لم يُفقد شيء مما كتبته. يُرجى المحاولة بعد { $minutes } دقيقة، أو التواصل معنا بطريقة أخرى.
        [one] لم يُفقد شيء مما كتبته. يُرجى المحاولة بعد دقيقة واحدة، أو التواصل معنا بطريقة أخرى.
        [two] لم يُفقد شيء مما كتبته. يُرجى المحاولة بعد دقيقتين، أو التواصل معنا بطريقة أخرى.
        [few] لم يُفقد شيء مما كتبته. يُرجى المحاولة بعد { $minutes } دقائق، أو التواصل معنا بطريقة أخرى.
        [many] لم يُفقد شيء مما كتبته. يُرجى المحاولة بعد { $minutes } دقيقة، أو التواصل معنا بطريقة أخرى.
       *[other] لم يُفقد شيء مما كتبته. يُرجى المحاولة بعد { $minutes } دقيقة، أو التواصل معنا بطريقة أخرى.
    }
problem-identity = تعذّر التحقق من هويتك
problem-identity-detail = يُرجى تسجيل الدخول إلى المتجر من جديد، وإعادة تحميل الصفحة، والمحاولة مرة أخرى.
problem-challenge = تعذّر التأكد من أنك لست روبوتًا
problem-challenge-detail = يُرجى المحاولة مرة أخرى، أو التواصل معنا بطريقة أخرى. ما كتبته ما زال هنا.
problem-store = لا يمكننا الحفظ في الوقت الحالي
problem-store-detail = لم يُفقد شيء مما كتبته: ما زال في النموذج. يُرجى المحاولة بعد قليل، أو التواصل معنا بطريقة أخرى.
problem-server = حدث خطأ من جانبنا
problem-server-detail = يُرجى المحاولة مرة أخرى بعد قليل.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = تسجيل الدخول
enter-intro = يتيح هذا الرابط تسجيل الدخول مرة واحدة.
enter-spent = لم يعد هذا الرابط صالحًا، لأنه استُخدم من قبل أو انتهت صلاحيته. يُرجى طلب رابط جديد من أحد المسؤولين في فريقك.
enter-none = لم تسجّل الدخول. افتح الرابط الذي يرسله إليك أحد المسؤولين في فريقك.
enter-unknown = لا أحد في هذا الفريق لديه عنوان البريد الإلكتروني هذا.
enter-failed = تعذّر تسجيل الدخول.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = الطلب { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = ردّ من { $name }
mail-reply = يصلنا أيّ ردّ على هذه الرسالة.
# Below the answer; links follow, or the names of the files alone
mail-files = الملفات المرفقة بهذا الرد:
# $date (Text) such as 29 December 2026
mail-files-until = روابط الملفات صالحة حتى { $date }.
# An address follows
mail-open = لفتح المحادثة كاملةً باستخدام رمز الوصول:
# $brand (Text) the shop’s name
mail-footer = أُرسلت هذه الرسالة من { $brand } لأنّ هذا العنوان تُرك مع الطلب.
# Before the question how it was. $reference (Text) as above
mail-done = تمت معالجة طلبك { $reference }.
# To the team: the subject. $reference (Text) as above
mail-notice = طلب جديد { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = مكالمتك { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = تغيّر موعد مكالمتك. الموعد الجديد: { $when }.
# $when (Text) as above
mail-call-cancelled = أُلغيت مكالمتك: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = لتحديث التقويم، يُرجى فتح الملف المرفق.
# An address follows
mail-call-open = لتغيير موعد المكالمة أو إلغائها باستخدام رمز الوصول:
# $brand (Text) the shop’s name
mail-call-footer = أُرسلت هذه الرسالة من { $brand } لأنّ هذا العنوان تُرك عند حجز المكالمة.
# To the team: the subject. $reference (Text) as above
mail-call-notice = مكالمة جديدة { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = تغيير موعد المكالمة { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = إلغاء المكالمة { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = صور أو ملفات PDF
# $max (Number) megabytes
files-hint = JPEG أو PNG أو WebP أو GIF أو PDF، بحد أقصى { $max } ميغابايت لكل ملف.
# $n (Number) megabytes, with one decimal
file-size = { $n } ميغابايت
# $n (Number) kilobytes, a whole number
file-size-small = { $n } كيلوبايت
# $name (Text) what the file is called
error-file-kind = لا يمكن إرسال «{ $name }». يمكن إرسال الصور (JPEG وPNG وWebP وGIF) وملفات PDF.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = حجم «{ $name }» كبير جدًا. الحد الأقصى لحجم الملف { $max } ميغابايت.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = عدد وحدات البكسل في «{ $name }» كبير جدًا. الحد الأقصى للصورة { $max } ميغابكسل.
# $name (Text) what the file is called
error-file-broken = الملف «{ $name }» فارغ أو تالف، لذا لا يمكن إرساله.
# $max (Number) files
error-files-many = عدد الملفات كبير جدًا. الحد الأقصى لكل رسالة: { $max }.
error-files-full = لم يبقَ مكان للملفات في هذه المحادثة. يوجد مكان في استفسار جديد.
error-files-day = لم يبقَ اليوم مكان للملفات في هذه المحادثة. سيتوفر مكان من جديد غدًا.
error-file-gone = أحد الملفات لم يعد موجودًا. يجب اختياره من جديد.
# $max (Number) megabytes
error-files-large = حجم الملفات معًا كبير جدًا. تتسع الرسالة الواحدة لما يصل إلى { $max } ميغابايت.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = بياناتك هنا
own-export = تنزيل نسخة
own-files = يُرجى حفظ الملفات أيضًا: تعمل الروابط الموجودة في النسخة لمدة يوم واحد.
own-erase = محو هذه المحادثة
own-sure = هل تريد محوها فعلًا؟ لا يمكن استعادتها.
own-yes = نعم، محو
own-erased = تم المحو. رقم الإيصال: { $receipt }
own-pending = سيُمحى حالما يستجيب مكان حفظه. رقم الإيصال: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = تنبيهات
notices-dismiss = إخفاء التنبيه
kept-what = ما يُحفظ في هذا المتصفح وحده: المسودات، والرسائل التي تنتظر الإرسال، ورموز الوصول، والتنبيهات التي أُخفيت.
# What unfolds the question, and the question; the button is own-yes
kept-clear = محو ما في هذا المتصفح
kept-sure = هل تريد المحو حقًا؟ من دون رمز الوصول لا يمكن فتح الاستفسار من جديد هنا، وما ينتظر الإرسال لن يُرسَل.
