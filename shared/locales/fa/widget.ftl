### Persian: polite address (شما), no familiar form; «…» as quotation marks, ZWNJ (U+200C) inside words, ezafe after silent he as هٔ, Persian digits in running text.
### Help article: مطلب (plural مطالب); request: درخواست; reference: کد پیگیری; access code: رمز دسترسی (so that the two are not both کد); help: راهنما; a time that is free or booked: وقت; opening hours: ساعت پاسخ‌گویی.
### U+2066 … U+2069 isolate left-to-right text whose spaces or signs would be reordered in a right-to-left line.

## The launcher, and what surrounds every view

launcher-label = راهنما
launcher-offline = اتصال برقرار نیست
home-title = چطور می‌توانیم کمکتان کنیم؟
nav-home = صفحهٔ اصلی راهنما
language-label = زبان
language-change = تغییر
loading = در حال بارگذاری…
network-error = انجام نشد. اتصال اینترنت را بررسی کنید و دوباره امتحان کنید.

## Home

search-label = جست‌وجو در راهنما
search-button = جست‌وجو
articles-heading = خوب است بدانید
subjects-heading = موضوع‌ها
contact-heading = ارتباط با ما
requests-heading = درخواست‌های شما
requests-unread = پاسخ تازه
request-find = پیگیری درخواست

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = قیمت‌ها و پرداخت
paying-currency = واحد پول
paying-methods = روش‌های پرداخت
payment-card = کارت
payment-sepa = برداشت مستقیم SEPA
payment-transfer = حوالهٔ بانکی
payment-invoice = صورت‌حساب
payment-cod = پرداخت در محل
payment-konbini = پرداخت در فروشگاه کونبینی

## Ways to reach a person, where the site gives no name of its own

channel-phone = تماس تلفنی
channel-email = ارسال ایمیل
channel-message = ارسال پیام
channel-callback = تعیین وقت تماس
channel-whatsapp = واتساپ
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = تلگرام
channel-link = راهنمایی بیشتر

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] مطلبی دربارهٔ «{ $query }» پیدا نشد
        [one] { $count } مطلب دربارهٔ «{ $query }»
       *[other] { $count } مطلب دربارهٔ «{ $query }»
    }
results-ask = دنبال چه می‌گردید؟
results-hint = واژه‌های دیگری را امتحان کنید یا به ما پیام بدهید.
# $wanted, $shown (Text) names of languages
results-fallback = مطلبی به زبان { $wanted } پیدا نشد. این مطالب به زبان { $shown } است.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = این مطلب هنوز به زبان { $wanted } آماده نیست. فعلاً آن را به زبان { $shown } بخوانید.
# $date (Text) a day
article-updated = آخرین به‌روزرسانی: { $date }
article-question = این مطلب مفید بود؟
article-yes = بله
article-no = خیر
article-thanks = خوشحالیم که مفید بود. متشکریم.
article-missing = چه چیزی کم بود؟
article-sorry = متأسفیم. به ما پیام بدهید تا کمکتان کنیم.
article-related = مطالب بیشتر در این موضوع

## Contact form

contact-title = به ما پیام بدهید
contact-intro = بنویسید چه کمکی لازم دارید. یک کد پیگیری می‌گیرید و هر زمان می‌توانید به درخواستتان برگردید.
field-message = پیام
field-name = نام
field-email = ایمیل
field-phone = تلفن
field-order = شمارهٔ سفارش
contact-topic = موضوع چیست؟
field-optional = اختیاری
contact-send = ارسال
contact-sending = در حال ارسال…
contact-network-error = نمی‌دانیم پیامتان رسیده است یا نه، ولی هنوز اینجاست. اتصال اینترنت را بررسی کنید و دوباره امتحان کنید.
contact-other-ways = راه‌های دیگر ارتباط با ما
contact-suggestions = شاید پاسختان همین‌جا باشد
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = به زبان { $languages } پاسخ می‌دهیم.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open =
    { $kind ->
        [time] پاسخ‌گو تا ساعت { $time }
       *[date] پاسخ‌گو تا { $time }
    }
availability-open-always = پاسخ‌گویی شبانه‌روزی
availability-closed = شروع پاسخ‌گویی: { $time }
availability-closed-long = فعلاً پاسخ‌گو نیستیم
availability-unknown = ساعت پاسخ‌گویی امروز ممکن است متفاوت باشد
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } به وقت شما ({ $city })
hours-title = ساعت پاسخ‌گویی
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = به وقت شما: { $city }، { $offset }
hours-closed = تعطیل
hours-all-day = تمام روز
# Hours with an open end. $from (Text) time of day
hours-from = از { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = قطعی نیست
# Instead of whether somebody is there. $note (Text) as above
availability-note = در حال حاضر: { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] حداکثر تا ساعت { $time } پاسخ می‌دهیم.
       *[date] حداکثر تا { $time } پاسخ می‌دهیم.
    }

## Booking a call

callback-title = تعیین وقت تماس
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] یک وقت انتخاب کنید تا با شما تماس بگیریم. تماس حداکثر { $minutes } دقیقه طول می‌کشد.
       *[other] یک وقت انتخاب کنید تا با شما تماس بگیریم. تماس حداکثر { $minutes } دقیقه طول می‌کشد.
    }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = منطقهٔ زمانی شما: { $city }، { $offset }
callback-zone-change = تغییر منطقهٔ زمانی
callback-times = وقت تماس
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } وقت خالی
       *[other] { $count } وقت خالی
    }
callback-none = فعلاً وقت خالی نداریم. به ما پیام بدهید تا وقت مناسبی پیدا کنیم.
callback-phone = شماره‌ای که با آن تماس بگیریم
callback-note = موضوع تماس چیست؟
# Below the field of an e-mail address, which may stay empty
callback-email-hint = تأییدیه را همراه با فایلی برای تقویم به این نشانی می‌فرستیم.
callback-book = ثبت وقت تماس
callback-booking = در حال ثبت…
callback-network-error = نمی‌دانیم وقت تماس ثبت شده است یا نه، ولی نوشته‌تان هنوز اینجاست. اتصال اینترنت را بررسی کنید و دوباره امتحان کنید. وقت تماس دو بار ثبت نمی‌شود.
callback-alternatives = وقت‌های خالی نزدیک به وقت انتخابی
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = وقت تماس شما ثبت شد: { $when }. کد رزرو شما { $reference } است.

## A booked call

call-title = تماس شما
call-status-booked = ثبت‌شده
call-status-cancelled = لغوشده
call-status-past = وقت این تماس گذشته است
call-when = زمان
call-number = شماره‌ای که با آن تماس می‌گیریم
call-reason = دلیل لغو از طرف ما
call-move = انتخاب وقت دیگر
call-move-title = تغییر وقت تماس
call-move-button = تغییر وقت
call-moving = در حال تغییر وقت…
call-move-network-error = نمی‌دانیم وقت تماس تغییر کرده است یا نه. اتصال اینترنت را بررسی کنید و دوباره امتحان کنید.
call-cancel = لغو تماس
call-cancel-question = می‌خواهید این تماس را لغو کنید؟
call-calendar = افزودن به تقویم
call-file = فایل تقویم ({ "\u2066" }.ics{ "\u2069" })
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = تماس با { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = با شمارهٔ { $phone } تماس می‌گیریم. کد رزرو: { $reference }
call-reference = کد رزرو
call-keep = هر دو را نگه دارید: با آن‌ها می‌توانید در هر دستگاهی وقت تماس را تغییر دهید یا لغو کنید.

## Choosing a time zone

zones-title = انتخاب منطقهٔ زمانی
zones-search = شهر
zones-none = چنین شهری پیدا نشد. شهر بزرگ‌تری در نزدیکی‌تان را امتحان کنید.

## Request

request-title = پیامتان به دست ما رسید
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = کد پیگیری شما { $reference } است. به شما پاسخ خواهیم داد.
request-status-open = در انتظار پاسخ ما
request-status-answered = پاسخ داده شد
request-status-resolved = رسیدگی شد
request-next = پاسخ ما همین‌جا نمایش داده می‌شود.
# The heading once somebody has answered
request-conversation = گفت‌وگوی شما با ما
# Label of the field in which the visitor writes back
reply-message = پیام شما
request-reference = کد پیگیری
request-code = رمز دسترسی
request-keep = هر دو را نگه دارید: با آن‌ها می‌توانید این درخواست را در هر دستگاهی دوباره باز کنید.
request-you = شما
request-team = تیم ما
# While both are there: above the field, and at the customer's own last message.
live-typing = در حال نوشتن پاسخ…
live-here = اکنون این‌جا هستیم
# $names: the first names of some of them, as a list.
live-here-names = اکنون این‌جا: { $names }
live-sent = فرستاده شد
live-read = خوانده شد
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = از انتظار پوزش می‌خواهیم: در حال حاضر کسی آزاد نیست.
live-later-mail = پاسخ به نشانی { $address } هم ایمیل می‌شود.
live-handed = ساعت کار تیم ما همین حالا تمام شد. همکارانی که هنوز حاضرند، از اینجا ادامه می‌دهند.
# A box to tick.
live-sound = صدا برای پیام‌های تازه
# A button above a long conversation.
request-earlier = پیام‌های پیشین
lookup-title = پیگیری درخواست
lookup-intro = کد پیگیری و رمز دسترسی را هنگام ارسال پیام یا تعیین وقت تماس دریافت کرده‌اید.
lookup-open = باز کردن

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = کمک ما چطور بود؟
rating-csat-1 = بد
rating-csat-2 = نه چندان خوب
rating-csat-3 = قابل قبول
rating-csat-4 = خوب
rating-csat-5 = خیلی خوب
rating-ces = کمک گرفتن چقدر آسان بود؟
rating-ces-1 = خیلی سخت
rating-ces-2 = سخت
rating-ces-3 = متوسط
rating-ces-4 = آسان
rating-ces-5 = خیلی آسان
rating-nps = چقدر احتمال دارد ما را به دیگران پیشنهاد کنید؟
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = اصلاً محتمل نیست
rating-nps-high = خیلی محتمل است
rating-comment = چه چیزی را باید بدانیم؟
rating-skip = ترجیح می‌دهم نگویم
rating-thanks = از پاسخ شما سپاسگزاریم.
rating-change = پاسخ تا یک روز قابل تغییر است.

## What is kept while there is no connection

outbox-waiting = پیامتان ذخیره شد و با وصل شدن اینترنت ارسال می‌شود.
outbox-take-back = لغو ارسال
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = پیامتان ارسال شد. کد پیگیری شما { $reference } است.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = راهنما فعلاً در دسترس نیست. از این راه‌ها با ما تماس بگیرید:

## The public help centre, where views are pages of their own

centre-skip = رفتن به محتوا
centre-languages = زبان‌های دیگر
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = نمایش همه ({ $count })
# Above the list of an article’s parts
centre-contents = در این صفحه
centre-markets = کشور یا منطقه

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = ابتدا پیامتان را بنویسید.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] متن بیش از حد طولانی است. حداکثر { $max } کاراکتر مجاز است.
       *[other] متن بیش از حد طولانی است. حداکثر { $max } کاراکتر مجاز است.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = نویسهٔ «{ $character }» اینجا جایی ندارد. آن را حذف کنید.
error-email = آدرس ایمیل درست نیست. نمونهٔ درست: name@example.com.
error-phone = شمارهٔ تلفن درست نیست. آن را با رقم و همراه با کد کشور بنویسید: { "\u2066" }+98 21 1234 5678{ "\u2069" }.
error-phone-missing = برای تماس به شمارهٔ شما نیاز داریم.
error-phone-unknown = با این شماره نمی‌توان تماس گرفت. آن را بررسی کنید و با کد کشور شروع کنید: { "\u2066" }+98 21 1234 5678{ "\u2069" }.
error-start-missing = ابتدا یک وقت انتخاب کنید.
error-start = این زمان درست نیست. نمونهٔ درست: { "\u2066" }2026-11-23T09:00:00Z{ "\u2069" }.
error-type = اینجا باید متن باشد.
error-field = چنین فیلدی وجود ندارد.
error-name = نامی با حداکثر ۱۲۰ کاراکتر بنویسید.
rating-missing = پاسخی انتخاب نشده است.
error-consent = لطفاً برای موافقت کادر را علامت بزنید.
error-consent-new = متن رضایت تغییر کرده است. لطفاً آن را بخوانید و دوباره موافقت کنید.
error-choice = یکی از مقدارهای موجود را انتخاب کنید.
error-call-ahead = زمان این تماس هنوز نرسیده است.
error-tags = حداکثر ۲۰ برچسب مجاز است، هر کدام حداکثر با ۵۰ کاراکتر.
error-snooze = زمانی در آینده انتخاب کنید.
error-times = پایان باید پس از شروع باشد.
error-merge = این دو گفت‌وگو را نمی‌توان ادغام کرد. یکی از آن‌ها تماس رزروشده است یا قبلاً ادغام شده است. مورد دیگری را انتخاب کنید.
error-merge-region = گفت‌وگوهایی را که در منطقه‌های مختلف ذخیره شده‌اند نمی‌توان ادغام کرد. به هر کدام جداگانه پاسخ دهید.
error-addressee = یک نشانی ایمیل، شمارهٔ تلفن یا شناسهٔ مشتری وارد کنید.
error-hold = بنویسید چرا باید نگه داشته شود.
error-zone = این منطقهٔ زمانی را نمی‌شناسیم. نمونهٔ درست: Europe/Berlin.
error-locale = کد زبان درست نیست. نمونهٔ درست: en یا pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = من انسانم، نه ربات
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = پیامتان ذخیره شد و پس از ورود دوباره به حساب ارسال می‌شود.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = این سایت را نمی‌شناسیم
problem-site-detail = آدرس یا نام سایت در تگ script را بررسی کنید.
problem-page = این صفحه پیدا نشد
problem-page-detail = شاید جابه‌جا شده باشد. در راهنما جست‌وجو کنید یا به ما پیام بدهید.
problem-article = این مطلب پیدا نشد
problem-article-detail = شاید مطلب دیگری جای آن آمده باشد. در راهنما جست‌وجو کنید یا به ما پیام بدهید.
problem-request = نمی‌توانیم این درخواست را باز کنیم
problem-request-detail = کد پیگیری و رمز دسترسی را بررسی کنید: یکی از آن‌ها درست نیست.
problem-conversation = گفت‌وگویی با این کد پیگیری وجود ندارد یا متعلق به تیم دیگری است.
problem-gone = این مورد پاک شده است
problem-gone-detail = آنچه می‌فرستید به چیزی مربوط است که در این فاصله پاک شده است. اگر هنوز به کمک نیاز دارید، دوباره برای ما بنویسید.
problem-held = اکنون نمی‌توان این را پاک کرد
problem-held-detail = قانون ما را ملزم می‌کند فعلاً آن را نگه داریم. اگر می‌خواهید بیشتر بدانید، از ما بپرسید.
problem-invalid = بعضی موارد باید اصلاح شود
problem-invalid-detail = فیلدهای مشخص‌شده را بررسی کنید.
problem-json = محتوا خوانده نشد
problem-json-detail = بدنهٔ درخواست نه JSON معتبر است و نه فرم.
problem-media = این نوع محتوا پذیرفته نمی‌شود
problem-media-detail = محتوا را به شکل JSON یا فرم ارسال کنید.
problem-large = حجم محتوا بیش از حد است
# $max (Number) kilobytes
problem-large-detail = حداکثر { $max } کیلوبایت قابل ارسال است. متن را کوتاه کنید و دوباره امتحان کنید.
problem-origin = این صفحه اجازهٔ ارسال درخواست ندارد
problem-origin-detail = راهنما را از خود فروشگاه باز کنید و دوباره امتحان کنید.
problem-method = این کار اینجا ممکن نیست
problem-method-detail = این آدرس وجود دارد، ولی نه برای این نوع فراخوانی.
problem-key = این قبلاً با محتوای دیگری ارسال شده است
problem-key-detail = فرم را دوباره بارگذاری و ارسال کنید.
problem-key-bad = این Idempotency-Key قابل استفاده نیست
problem-key-bad-detail = از ۱ تا ۲۰۰ کاراکتر ASCII قابل مشاهده استفاده کنید.
problem-token = برای این کار باید وارد شوید
problem-token-detail = توکن (token) اپراتور را به شکل «{ "\u2066" }Authorization: Bearer …{ "\u2069" }» ارسال کنید.
problem-call = به این فراخوانی به این شکل نمی‌توان پاسخ داد
query-team = چنین تیمی وجود ندارد.
query-day = روز باید تاریخ باشد. نمونه: { "\u2066" }2026-11-23{ "\u2069" }.
query-cursor = این نشانگر از پاسخ قبلی نیست.
query-filter = این فهرست را با این مقدار نمی‌توان فیلتر کرد. یکی از مقدارهای موجود را انتخاب کنید.
query-person = phone یا customer را وارد کنید.
query-whom = مشخص کنید داده‌های چه کسی، فقط با یکی از این‌ها: email، phone یا customer.
# $max (Number) characters
query-reason = دلیل لازم است و بازدیدکننده آن را می‌خواند. حداکثر طول: { $max }.
problem-slot = این وقت دیگر خالی نیست
problem-slot-detail = وقت دیگری انتخاب کنید. نوشته‌تان هنوز اینجاست.
problem-call-fixed = این تماس دیگر قابل تغییر نیست
problem-call-fixed-detail = وقت این تماس گذشته یا تماس لغو شده است. می‌توانید وقت تماس تازه‌ای تعیین کنید.
problem-forbidden = اجازهٔ این کار را ندارید
problem-forbidden-detail = از یکی از ادمین‌های تیمتان بخواهید این کار را انجام دهد.
problem-missing = این مورد دیگر وجود ندارد
problem-missing-detail = در این فاصله حذف شده است. فهرست را دوباره بارگذاری کنید.
problem-address = این آدرس قبلاً ثبت شده است
problem-address-detail = شخص دیگری در تیمتان این آدرس ایمیل را دارد.
problem-admin = این تنها ادمین است
problem-admin-detail = ابتدا شخص دیگری را ادمین کنید.
problem-newer = چیز تازه‌ای نوشته شد
problem-newer-detail = آنچه را در این فاصله نوشته شده بخوانید، سپس نوشته‌تان را دوباره ارسال کنید.
problem-rating = هنوز نمی‌توان به این امتیاز داد
problem-rating-detail = پس از پایان رسیدگی می‌توان امتیاز داد.
problem-rating-fixed = این پاسخ دیگر قابل تغییر نیست
problem-rating-fixed-detail = پاسخ‌ها فقط تا یک روز قابل تغییرند.
problem-callbacks = اینجا نمی‌توان وقت تماس تعیین کرد
problem-callbacks-detail = به ما پیام بدهید یا از راه دیگری با ما تماس بگیرید.
problem-bookings = تعداد وقت‌های تماس بیش از حد است
problem-bookings-detail = به اندازه‌ای که یک نفر می‌تواند، وقت تماس گرفته‌اید. یکی را لغو کنید، صبر کنید تا یکی بگذرد، یا به ما پیام بدهید.
problem-limit = در زمانی کوتاه پیام‌های زیادی ارسال شد
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] نوشته‌تان از دست نرفته است. { $minutes } دقیقهٔ دیگر دوباره امتحان کنید یا از راه دیگری با ما تماس بگیرید.
       *[other] نوشته‌تان از دست نرفته است. { $minutes } دقیقهٔ دیگر دوباره امتحان کنید یا از راه دیگری با ما تماس بگیرید.
    }
problem-identity = نتوانستیم شما را شناسایی کنیم
problem-identity-detail = دوباره وارد حسابتان در فروشگاه شوید، صفحه را از نو بارگذاری کنید و دوباره امتحان کنید.
problem-challenge = نتوانستیم مطمئن شویم که ربات نیستید
problem-challenge-detail = دوباره امتحان کنید یا از راه دیگری با ما تماس بگیرید. نوشته‌تان هنوز اینجاست.
problem-store = فعلاً نمی‌توانیم این را ذخیره کنیم
problem-store-detail = چیزی از دست نرفته است: نوشته‌تان هنوز در فرم است. کمی بعد دوباره امتحان کنید یا از راه دیگری با ما تماس بگیرید.
problem-server = مشکلی از سمت ما پیش آمد
problem-server-detail = کمی بعد دوباره امتحان کنید.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = ورود
enter-intro = با این لینک می‌توانید یک بار وارد شوید.
enter-spent = این لینک دیگر معتبر نیست: قبلاً استفاده شده یا مهلت آن گذشته است. از یکی از ادمین‌های تیمتان لینک تازه‌ای بخواهید.
enter-none = وارد نشده‌اید. لینکی را که یکی از ادمین‌های تیمتان برایتان می‌فرستد باز کنید.
enter-unknown = هیچ‌کس در این تیم این نشانی ایمیل را ندارد.
enter-failed = ورود انجام نشد.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = درخواست { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = پاسخ از { $name }
mail-reply = پاسخ به این ایمیل به دست ما می‌رسد.
# Below the answer; links follow, or the names of the files alone
mail-files = فایل‌های این پاسخ:
# $date (Text) such as 29 December 2026
mail-files-until = پیوندهای فایل‌ها تا { $date } کار می‌کنند.
# An address follows
mail-open = کل گفت‌وگو با رمز دسترسی باز می‌شود:
# $brand (Text) the shop’s name
mail-footer = این ایمیل از { $brand } است، چون این نشانی هنگام ثبت درخواست داده شده بود.
# Before the question how it was. $reference (Text) as above
mail-done = به درخواست شما { $reference } رسیدگی شد.
# To the team: the subject. $reference (Text) as above
mail-notice = درخواست جدید { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = تماس شما { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = وقت تماس شما تغییر کرد. وقت جدید: { $when }.
# $when (Text) as above
mail-call-cancelled = تماس شما لغو شد: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = برای به‌روز کردن تقویم، فایل پیوست را باز کنید.
# An address follows
mail-call-open = با رمز دسترسی می‌توانید وقت تماس را تغییر دهید یا لغو کنید:
# $brand (Text) the shop’s name
mail-call-footer = این ایمیل از { $brand } است، چون این نشانی هنگام ثبت وقت تماس داده شده بود.
# To the team: the subject. $reference (Text) as above
mail-call-notice = تماس جدید { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = تغییر وقت تماس { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = لغو تماس { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = عکس یا PDF
# $max (Number) megabytes
files-hint = JPEG، PNG، WebP، GIF یا PDF، هر کدام حداکثر { $max } مگابایت.
# $n (Number) megabytes, with one decimal
file-size = { $n } مگابایت
# $n (Number) kilobytes, a whole number
file-size-small = { $n } کیلوبایت
# $name (Text) what the file is called
error-file-kind = «{ $name }» قابل ارسال نیست. عکس (JPEG، PNG، WebP، GIF) و PDF قابل ارسال است.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = حجم «{ $name }» زیاد است. هر فایل حداکثر { $max } مگابایت می‌تواند باشد.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = تعداد پیکسل‌های «{ $name }» زیاد است. هر تصویر حداکثر { $max } مگاپیکسل می‌تواند باشد.
# $name (Text) what the file is called
error-file-broken = «{ $name }» خالی یا خراب است و قابل ارسال نیست.
# $max (Number) files
error-files-many = تعداد فایل‌ها زیاد است. حداکثر برای هر پیام: { $max }.
error-files-full = در این گفتگو دیگر جایی برای فایل نیست. در یک درخواست تازه جا هست.
error-files-day = امروز در این گفتگو دیگر جایی برای فایل نیست. فردا دوباره جا هست.
error-file-gone = یکی از فایل‌ها دیگر در دسترس نیست. باید دوباره انتخاب شود.
# $max (Number) megabytes
error-files-large = حجم فایل‌ها روی هم زیاد است. هر پیام حداکثر { $max } مگابایت جا دارد.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = داده‌های شما
own-export = دریافت نسخه
own-files = فایل‌ها را هم ذخیره کنید: پیوندهای این نسخه یک روز کار می‌کنند.
own-erase = پاک کردن این گفت‌وگو
own-sure = واقعاً پاک شود؟ بازگردانده نمی‌شود.
own-yes = بله، پاک شود
own-erased = پاک شد. شمارهٔ رسید: { $receipt }
own-pending = به‌محض پاسخ محل نگهداری پاک می‌شود. شمارهٔ رسید: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = اطلاعیه‌ها
notices-dismiss = پنهان کردن اطلاعیه
kept-what = آنچه فقط در همین مرورگر نگه‌داری می‌شود: پیش‌نویس‌ها، پیام‌های در انتظار ارسال، رمزهای دسترسی و اطلاعیه‌های پنهان‌شده.
# What unfolds the question, and the question; the button is own-yes
kept-clear = پاک کردن از این مرورگر
kept-sure = واقعاً پاک شود؟ بدون رمز دسترسی، درخواست دیگر اینجا باز نمی‌شود و پیام‌های در انتظار ارسال نخواهند شد.
