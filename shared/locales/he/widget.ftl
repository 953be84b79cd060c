### Hebrew: gender-neutral (nouns for actions; אפשר, כדאי and, for what must be done, יש instead of imperatives), no familiar form; ”…” as quotation marks, maqaf ־ as hyphen.
### Help article: מאמר; request: פנייה; reference: מספר פנייה; access code: קוד גישה; help: מרכז העזרה; booking: תיאום, a call’s time: מועד. Names of languages follow the prefix ב directly.
### U+2066 … U+2069 isolate left-to-right text whose spaces or signs would be reordered in a right-to-left line.

## The launcher, and what surrounds every view

launcher-label = עזרה
launcher-offline = אין חיבור
home-title = איך אפשר לעזור?
nav-home = מרכז העזרה
language-label = שפה
language-change = שינוי
loading = בטעינה…
network-error = הפעולה לא הצליחה. כדאי לבדוק את החיבור לאינטרנט ולנסות שוב.

## Home

search-label = חיפוש במרכז העזרה
search-button = חיפוש
articles-heading = כדאי לדעת
subjects-heading = נושאים
contact-heading = יצירת קשר
requests-heading = הפניות שלך
requests-unread = תשובה חדשה
request-find = איתור פנייה

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = מחירים ותשלום
paying-currency = מטבע
paying-methods = דרכי תשלום
payment-card = כרטיס
payment-sepa = חיוב ישיר SEPA
payment-transfer = העברה בנקאית
payment-invoice = חשבונית
payment-cod = תשלום בעת המסירה
payment-konbini = תשלום בחנות קונביני

## Ways to reach a person, where the site gives no name of its own

channel-phone = שיחת טלפון
channel-email = שליחת אימייל
channel-message = שליחת הודעה
channel-callback = תיאום שיחה
channel-whatsapp = וואטסאפ
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = טלגרם
channel-link = עזרה נוספת

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] לא נמצאו מאמרים עבור ”{ $query }”
        [one] מאמר אחד עבור ”{ $query }”
        [two] שני מאמרים עבור ”{ $query }”
       *[other] { $count } מאמרים עבור ”{ $query }”
    }
results-ask = מה ברצונך למצוא?
results-hint = אפשר לנסות מילים אחרות או לכתוב לנו.
# $wanted, $shown (Text) names of languages
results-fallback = לא נמצאו מאמרים ב{ $wanted }. הנה מאמרים ב{ $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = המאמר הזה עדיין לא קיים ב{ $wanted }. הוא מוצג כאן ב{ $shown }.
# $date (Text) a day
article-updated = עודכן ב־{ $date }
article-question = האם המאמר עזר לך?
article-yes = כן
article-no = לא
article-thanks = משמח לשמוע. תודה.
article-missing = מה היה חסר?
article-sorry = מצטערים שזה לא עזר. אפשר לכתוב לנו ונשמח לעזור.
article-related = עוד בנושא

## Contact form

contact-title = שליחת הודעה
contact-intro = במה אפשר לעזור? לאחר השליחה יוצג לך מספר פנייה, ואפשר לחזור אליה בכל עת.
field-message = הודעה
field-name = שם
field-email = אימייל
field-phone = טלפון
field-order = מספר הזמנה
contact-topic = במה מדובר?
field-optional = לא חובה
contact-send = שליחה
contact-sending = ההודעה נשלחת…
contact-network-error = לא ידוע לנו אם ההודעה הגיעה, אבל היא עדיין כאן. כדאי לבדוק את החיבור לאינטרנט ולנסות שוב.
contact-other-ways = דרכים נוספות ליצירת קשר
contact-suggestions = אולי התשובה כבר כאן
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = אנחנו עונים ב{ $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open = פתוח עד { $time }
availability-open-always = פתוח 24 שעות ביממה
availability-closed = סגור עד { $time }
availability-closed-long = סגור כרגע
availability-unknown = ייתכנו שינויים בשעות הפעילות היום
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } לפי השעון שלך ({ $city })
hours-title = שעות פעילות
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = לפי השעון שלך: { $city }, { $offset }
hours-closed = סגור
hours-all-day = פתוח כל היום
# Hours with an open end. $from (Text) time of day
hours-from = החל מ־{ $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = לא ודאי
# Instead of whether somebody is there. $note (Text) as above
availability-note = כרגע: { $note }
# $time, $kind (Text) as above
contact-answer-by = נחזור אליך עד { $time }.

## Booking a call

callback-title = תיאום שיחה
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] אפשר לבחור מועד, ואנחנו נתקשר אליך. השיחה נמשכת עד דקה אחת.
        [two] אפשר לבחור מועד, ואנחנו נתקשר אליך. השיחה נמשכת עד שתי דקות.
       *[other] אפשר לבחור מועד, ואנחנו נתקשר אליך. השיחה נמשכת עד { $minutes } דקות.
    }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = אזור הזמן שלך: { $city }, { $offset }
callback-zone-change = שינוי אזור הזמן
callback-times = מועד השיחה
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] מועד אחד
        [two] שני מועדים
       *[other] { $count } מועדים
    }
callback-none = אין כרגע מועדים פנויים. אפשר לכתוב לנו ונמצא מועד מתאים.
callback-phone = מספר הטלפון שאליו נתקשר
callback-note = מה נושא השיחה?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = האישור יישלח לכתובת הזו, בצירוף קובץ ליומן.
callback-book = תיאום השיחה
callback-booking = השיחה נקבעת…
callback-network-error = לא ידוע לנו אם השיחה נקבעה, אבל מה שכתבת עדיין כאן. כדאי לבדוק את החיבור לאינטרנט ולנסות שוב. השיחה לא תיקבע פעמיים.
callback-alternatives = מועדים פנויים סמוכים למועד שנבחר
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = השיחה נקבעה: { $when }. מספר התיאום שלך הוא { $reference }.

## A booked call

call-title = השיחה שלך
call-status-booked = נקבעה
call-status-cancelled = בוטלה
call-status-past = מועד השיחה עבר
call-when = מועד
call-number = נתקשר למספר
call-reason = למה נאלצנו לבטל
call-move = בחירת מועד אחר
call-move-title = שינוי מועד השיחה
call-move-button = שינוי המועד
call-moving = המועד משתנה…
call-move-network-error = לא ידוע לנו אם מועד השיחה השתנה. כדאי לבדוק את החיבור לאינטרנט ולנסות שוב.
call-cancel = ביטול השיחה
call-cancel-question = לבטל את השיחה?
call-calendar = הוספה ליומן
call-file = קובץ יומן ({ "\u2066" }.ics{ "\u2069" })
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = שיחה עם { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = נתקשר למספר { $phone }. מספר תיאום: { $reference }
call-reference = מספר תיאום
call-keep = כדאי לשמור את שניהם: כך אפשר לשנות את מועד השיחה או לבטל אותה בכל מכשיר.

## Choosing a time zone

zones-title = בחירת אזור זמן
zones-search = עיר
zones-none = לא נמצאה עיר כזאת. אפשר לנסות עיר גדולה יותר בסביבה.

## Request

request-title = ההודעה שלך התקבלה
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = מספר הפנייה שלך הוא { $reference }. נחזור אליך עם תשובה.
request-status-open = ממתינה לתשובתנו
request-status-answered = נענתה
request-status-resolved = טופלה
request-next = התשובה שלנו תופיע כאן.
# The heading once somebody has answered
request-conversation = ההתכתבות שלך איתנו
# Label of the field in which the visitor writes back
reply-message = ההודעה שלך
request-reference = מספר פנייה
request-code = קוד גישה
request-keep = כדאי לשמור את שניהם: כך אפשר לפתוח את הפנייה שוב בכל מכשיר.
request-you = ממך
request-team = מהצוות שלנו
# While both are there: above the field, and at the customer's own last message.
live-typing = נכתבת תשובה…
live-here = אנחנו כאן עכשיו
# $names: the first names of some of them, as a list.
live-here-names = כאן עכשיו: { $names }
live-sent = נשלחה
live-read = נקראה
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = סליחה על ההמתנה: כרגע אין נציג פנוי.
live-later-mail = התשובה תישלח גם בדוא״ל אל { $address }.
live-handed = הצוות שלנו סיים כעת את יום העבודה. מכאן ימשיכו עמיתים שעדיין זמינים.
# A box to tick.
live-sound = צליל בהודעות חדשות
# A button above a long conversation.
request-earlier = הודעות קודמות
lookup-title = איתור פנייה
lookup-intro = מספר הפנייה וקוד הגישה נמסרו לך כשכתבת לנו או כשתיאמת שיחה.
lookup-open = פתיחה

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = איך הייתה העזרה שלנו?
rating-csat-1 = גרועה
rating-csat-2 = לא טובה
rating-csat-3 = סבירה
rating-csat-4 = טובה
rating-csat-5 = טובה מאוד
rating-ces = כמה קל היה לקבל עזרה?
rating-ces-1 = קשה מאוד
rating-ces-2 = קשה
rating-ces-3 = בינוני
rating-ces-4 = קל
rating-ces-5 = קל מאוד
rating-nps = מה הסיכוי להמליץ עלינו לאחרים?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = אין סיכוי
rating-nps-high = סיכוי גבוה מאוד
rating-comment = מה כדאי שנדע?
rating-skip = מעדיפים לא לענות
rating-thanks = תודה על התשובה.
rating-change = אפשר לשנות את התשובה במשך יממה.

## What is kept while there is no connection

outbox-waiting = ההודעה נשמרה ותישלח כשהחיבור לאינטרנט יחזור.
outbox-take-back = ביטול השליחה
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = ההודעה נשלחה. מספר הפנייה שלך הוא { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = מרכז העזרה לא זמין כרגע. אפשר לפנות אלינו כאן:

## The public help centre, where views are pages of their own

centre-skip = דילוג לתוכן
centre-languages = שפות נוספות
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = הצגת הכול ({ $count })
# Above the list of an article’s parts
centre-contents = בעמוד הזה
centre-markets = מדינה או אזור

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = יש לכתוב הודעה תחילה.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] הטקסט ארוך מדי. אפשר לכתוב תו אחד לכל היותר.
        [two] הטקסט ארוך מדי. אפשר לכתוב שני תווים לכל היותר.
       *[other] הטקסט ארוך מדי. אפשר לכתוב עד { $max } תווים.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = התו ”{ $character }” לא מתאים כאן. יש למחוק אותו.
error-email = זו לא כתובת אימייל. כתובת נראית כך: name@example.com.
error-phone = זה לא מספר טלפון. יש להקליד ספרות עם קידומת המדינה: { "\u2066" }+972 3 123 4567{ "\u2069" }.
error-phone-missing = צריך מספר טלפון כדי שנוכל להתקשר.
error-phone-unknown = אי אפשר להתקשר למספר הזה. יש לבדוק אותו ולהתחיל בקידומת המדינה: { "\u2066" }+972 3 123 4567{ "\u2069" }.
error-start-missing = יש לבחור מועד תחילה.
error-start = המועד הזה לא תקין. דוגמה למועד תקין: { "\u2066" }2026-11-23T09:00:00Z{ "\u2069" }.
error-type = כאן צריך להיות טקסט.
error-field = אין שדה כזה.
error-name = יש לכתוב שם באורך של עד 120 תווים.
rating-missing = חסרה תשובה.
error-consent = יש לסמן את התיבה כדי להסכים.
error-consent-new = נוסח ההסכמה השתנה. נא לקרוא אותו ולהסכים מחדש.
error-choice = יש לבחור באחד הערכים המוצעים.
error-call-ahead = השיחה הזו עוד לא התקיימה.
error-tags = אפשר להוסיף עד 20 תגיות, ובכל אחת עד 50 תווים.
error-snooze = יש לבחור מועד בעתיד.
error-times = הסיום חייב להיות אחרי ההתחלה.
error-merge = אי אפשר לאחד את שתי הפניות האלה. אחת מהן היא שיחה שהוזמנה, או שכבר אוחדה. אפשר לבחור פנייה אחרת.
error-merge-region = אי אפשר לאחד פניות שנשמרו באזורים שונים. אפשר להשיב לכל אחת בנפרד.
error-addressee = יש לציין כתובת דוא״ל, מספר טלפון או מזהה לקוח.
error-hold = יש לכתוב מדוע צריך לשמור את זה.
error-zone = אזור הזמן הזה לא מוכר לנו. דוגמה לאזור תקין: Europe/Berlin.
error-locale = זה לא קוד שפה. דוגמאות לקוד תקין: en או pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = אני אדם, לא רובוט
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = ההודעה נשמרה ותישלח לאחר כניסה חוזרת לחשבון.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = האתר הזה לא מוכר לנו
problem-site-detail = יש לבדוק את הכתובת או את שם האתר בתג script.
problem-page = הדף הזה לא נמצא
problem-page-detail = ייתכן שהועבר. אפשר לחפש אותו במרכז העזרה או לכתוב לנו.
problem-article = המאמר הזה לא נמצא
problem-article-detail = ייתכן שהוחלף. אפשר לחפש אותו במרכז העזרה או לכתוב לנו.
problem-request = אי אפשר לפתוח את הפנייה
problem-request-detail = יש לבדוק את מספר הפנייה ואת קוד הגישה: אחד מהם לא נכון.
problem-conversation = אין שיחה עם מספר הפנייה הזה, או שהיא שייכת לצוות אחר.
problem-gone = זה נמחק
problem-gone-detail = מה שנשלח שייך למשהו שנמחק בינתיים. אם עדיין צריך עזרה, אפשר לכתוב לנו שוב.
problem-held = אי אפשר למחוק את זה עכשיו
problem-held-detail = החוק מחייב אותנו לשמור את זה לעת עתה. אפשר לשאול אותנו לפרטים נוספים.
problem-invalid = יש פרטים שדורשים תיקון
problem-invalid-detail = יש לבדוק את השדות המסומנים.
problem-json = לא הצלחנו לקרוא את התוכן
problem-json-detail = גוף הבקשה אינו JSON תקין ואינו טופס.
problem-media = סוג התוכן הזה לא נתמך
problem-media-detail = יש לשלוח JSON או טופס.
problem-large = התוכן גדול מדי
# $max (Number) kilobytes
problem-large-detail = אפשר לשלוח עד { $max } קילובייט. יש לקצר את הטקסט ולנסות שוב.
problem-origin = אי אפשר לשלוח פניות מהדף הזה
problem-origin-detail = יש לפתוח את מרכז העזרה מתוך החנות עצמה ולנסות שוב.
problem-method = זה לא עובד כאן
problem-method-detail = הכתובת קיימת, אבל לא לסוג כזה של קריאה.
problem-key = זה כבר נשלח עם תוכן אחר
problem-key-detail = יש לטעון מחדש את הטופס ולשלוח שוב.
problem-key-bad = אי אפשר להשתמש ב־Idempotency-Key הזה
problem-key-bad-detail = יש להשתמש ב־1 עד 200 תווי ASCII גלויים.
problem-token = לפעולה הזאת צריך להתחבר
problem-token-detail = יש לשלוח את הטוקן (token) של המפעיל כך: ”{ "\u2066" }Authorization: Bearer …{ "\u2069" }”.
problem-call = אי אפשר לענות על הבקשה בצורה הזאת
query-team = אין צוות כזה.
query-day = היום צריך להיות תאריך. דוגמה: { "\u2066" }2026-11-23{ "\u2069" }.
query-cursor = הסמן הזה לא הגיע מתשובה קודמת.
query-filter = אי אפשר לסנן את הרשימה הזאת לפי הערך הזה. יש לבחור באחד הערכים המוצעים.
query-person = יש לציין phone או customer.
query-whom = יש לציין של מי הנתונים באחד מאלה בלבד: email, phone או customer.
# $max (Number) characters
query-reason = חסרה סיבה, שהמבקר יקרא. אורך מרבי: { $max }.
problem-slot = המועד הזה כבר לא פנוי
problem-slot-detail = אפשר לבחור מועד אחר. מה שכתבת עדיין כאן.
problem-call-fixed = כבר אי אפשר לשנות את השיחה הזאת
problem-call-fixed-detail = מועד השיחה עבר או שהשיחה בוטלה. אפשר לתאם שיחה חדשה.
problem-forbidden = אין לך הרשאה לפעולה הזאת
problem-forbidden-detail = אפשר לפנות אל מנהלי המערכת בצוות שלך.
problem-missing = הפריט הזה כבר לא קיים
problem-missing-detail = הוא הוסר בינתיים. יש לטעון מחדש את הרשימה.
problem-address = הכתובת הזאת כבר תפוסה
problem-address-detail = כתובת האימייל הזאת שייכת לאדם אחר בצוות שלך.
problem-admin = אין עוד מנהלי מערכת
problem-admin-detail = יש לתת תחילה הרשאות של מנהל מערכת לאדם אחר.
problem-newer = נכתב משהו חדש
problem-newer-detail = יש לקרוא את מה שנכתב בינתיים ואז לשלוח שוב את הטקסט שלך.
problem-rating = עדיין אי אפשר לדרג
problem-rating-detail = אפשר לדרג אחרי שהפנייה טופלה.
problem-rating-fixed = כבר אי אפשר לשנות את התשובה הזאת
problem-rating-fixed-detail = אפשר לשנות תשובות במשך יממה בלבד.
problem-callbacks = אי אפשר לתאם כאן שיחות
problem-callbacks-detail = אפשר לכתוב לנו או לפנות אלינו בדרך אחרת.
problem-bookings = נקבעו יותר מדי שיחות
problem-bookings-detail = כבר נקבע לך המספר המרבי של שיחות לאדם אחד. אפשר לבטל אחת מהן, לחכות עד שאחת תסתיים או לכתוב לנו.
problem-limit = נשלחו יותר מדי הודעות בזמן קצר
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] שום דבר ממה שכתבת לא אבד. אפשר לנסות שוב בעוד דקה אחת או לפנות אלינו בדרך אחרת.
        [two] שום דבר ממה שכתבת לא אבד. אפשר לנסות שוב בעוד שתי דקות או לפנות אלינו בדרך אחרת.
       *[other] שום דבר ממה שכתבת לא אבד. אפשר לנסות שוב בעוד { $minutes } דקות או לפנות אלינו בדרך אחרת.
    }
problem-identity = לא הצלחנו לזהות אותך
problem-identity-detail = יש להתחבר שוב לחנות, לטעון מחדש את הדף ולנסות שוב.
problem-challenge = לא הצלחנו לוודא שלא מדובר ברובוט
problem-challenge-detail = אפשר לנסות שוב או לפנות אלינו בדרך אחרת. מה שכתבת עדיין כאן.
problem-store = אי אפשר לשמור כרגע
problem-store-detail = שום דבר לא אבד: הטקסט עדיין בטופס. אפשר לנסות שוב בעוד רגע או לפנות אלינו בדרך אחרת.
problem-server = משהו השתבש אצלנו
problem-server-detail = אפשר לנסות שוב בעוד רגע.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = התחברות
enter-intro = הקישור הזה מאפשר להתחבר פעם אחת.
enter-spent = הקישור הזה כבר לא תקף: הוא נוצל או שפג תוקפו. אפשר לבקש קישור חדש ממנהלי המערכת בצוות שלך.
enter-none = אין כרגע חיבור לחשבון. אפשר לפתוח את הקישור שנשלח ממנהלי המערכת בצוות.
enter-unknown = לאף אחד בצוות הזה אין כתובת הדוא״ל הזאת.
enter-failed = ההתחברות לא הצליחה.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = פנייה { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = תשובה מאת { $name }
mail-reply = תשובות לאימייל הזה מגיעות אלינו.
# Below the answer; links follow, or the names of the files alone
mail-files = קבצים שצורפו לתשובה זו:
# $date (Text) such as 29 December 2026
mail-files-until = הקישורים לקבצים פעילים עד { $date }.
# An address follows
mail-open = לפתיחת השיחה המלאה עם קוד הגישה:
# $brand (Text) the shop’s name
mail-footer = האימייל הזה נשלח מטעם { $brand }, כי הכתובת הזו נמסרה בפנייה.
# Before the question how it was. $reference (Text) as above
mail-done = הפנייה שלך { $reference } טופלה.
# To the team: the subject. $reference (Text) as above
mail-notice = פנייה חדשה { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = השיחה שלך { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = מועד השיחה שלך השתנה. המועד החדש: { $when }.
# $when (Text) as above
mail-call-cancelled = השיחה שלך בוטלה: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = פתיחת הקובץ המצורף תעדכן את היומן.
# An address follows
mail-call-open = לשינוי מועד השיחה או לביטולה עם קוד הגישה:
# $brand (Text) the shop’s name
mail-call-footer = האימייל הזה נשלח מטעם { $brand }, כי הכתובת הזו נמסרה בעת תיאום השיחה.
# To the team: the subject. $reference (Text) as above
mail-call-notice = שיחה חדשה { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = שינוי מועד השיחה { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = ביטול השיחה { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = תמונות או קובצי PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF או PDF, עד { $max } MB לכל קובץ.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = אי אפשר לשלוח את ”{ $name }”. אפשר לשלוח תמונות (JPEG, PNG, WebP, GIF) וקובצי PDF.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = הקובץ ”{ $name }” גדול מדי. גודל קובץ הוא עד { $max } MB.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = בתמונה ”{ $name }” יש יותר מדי פיקסלים. בתמונה יכולים להיות עד { $max } מגה־פיקסל.
# $name (Text) what the file is called
error-file-broken = הקובץ ”{ $name }” ריק או פגום, ולכן אי אפשר לשלוח אותו.
# $max (Number) files
error-files-many = יש יותר מדי קבצים בבת אחת. המספר המרבי להודעה: { $max }.
error-files-full = בשיחה הזו לא נשאר מקום לקבצים. בפנייה חדשה יש מקום.
error-files-day = בשיחה הזו לא נשאר היום מקום לקבצים. מחר יהיה שוב מקום.
error-file-gone = אחד הקבצים כבר לא קיים. יש לבחור אותו מחדש.
# $max (Number) megabytes
error-files-large = הקבצים יחד גדולים מדי. בהודעה אחת יש מקום לעד { $max } MB.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = הנתונים שלך
own-export = הורדת עותק
own-files = כדאי לשמור גם את הקבצים: הקישורים שבעותק פעילים יום אחד.
own-erase = מחיקת השיחה הזאת
own-sure = למחוק באמת? אי אפשר לשחזר.
own-yes = כן, למחוק
own-erased = נמחק. מספר האישור: { $receipt }
own-pending = זה יימחק ברגע שמקום האחסון יענה. מספר האישור: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = הודעות
notices-dismiss = הסתרת ההודעה
kept-what = בדפדפן הזה בלבד נשמרים: טיוטות, הודעות שממתינות לשליחה, קודי גישה והודעות שהוסתרו.
# What unfolds the question, and the question; the button is own-yes
kept-clear = מחיקה מהדפדפן הזה
kept-sure = למחוק? בלי קוד הגישה לא ניתן יהיה לפתוח כאן שוב את הפנייה, ומה שממתין לא יישלח.
