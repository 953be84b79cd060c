### Khmer: polite address (លោកអ្នក, left out where the sentence does not need it), no familiar form; “…” as quotation marks, ។ as full stop with a space behind it and none before, a question mark.
### Words of long texts are divided by zero-width spaces (U+200B), at which a line may break. No ។ directly after Latin letters or digits.
### Help article: អត្ថបទ; request: សំណើ; reference: លេខយោង; access code: កូដចូលមើល; help: ជំនួយ, the place មជ្ឈមណ្ឌលជំនួយ; a booked call is ការណាត់ទូរសព្ទ, its reference លេខណាត់. ភាសា stands before the name of a language.

## The launcher, and what surrounds every view

launcher-label = ជំនួយ
launcher-offline = គ្មានការតភ្ជាប់
home-title = តើយើងអាចជួយអ្វីបាន?
nav-home = មជ្ឈមណ្ឌលជំនួយ
language-label = ភាសា
language-change = ប្ដូរ
loading = កំពុងផ្ទុក…
network-error = មិនបានសម្រេចទេ។ សូមពិនិត្យការតភ្ជាប់អ៊ីនធឺណិត ហើយព្យាយាមម្ដងទៀត។

## Home

search-label = ស្វែងរកជំនួយ
search-button = ស្វែងរក
articles-heading = ព័ត៌មានគួរដឹង
subjects-heading = ប្រធានបទ
contact-heading = និយាយជាមួយយើង
requests-heading = សំណើរបស់លោកអ្នក
requests-unread = មានចម្លើយថ្មី
request-find = ស្វែងរកសំណើ

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = តម្លៃ និងការទូទាត់
paying-currency = រូបិយប័ណ្ណ
paying-methods = វិធីទូទាត់
payment-card = កាត
payment-sepa = ការកាត់ប្រាក់ផ្ទាល់ SEPA
payment-transfer = ផ្ទេរប្រាក់តាមធនាគារ
payment-invoice = វិក្កយបត្រ
payment-cod = ទូទាត់ពេលទទួលទំនិញ
payment-konbini = ទូទាត់នៅហាងទំនិញ (konbini)

## Ways to reach a person, where the site gives no name of its own

channel-phone = ទូរសព្ទមកយើង
channel-email = ផ្ញើអ៊ីមែល
channel-message = ផ្ញើសារមកយើង
channel-callback = ណាត់ទូរសព្ទ
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = ជំនួយផ្សេងទៀត

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] រកមិនឃើញអ្វីសម្រាប់ “{ $query }” ទេ
       *[other] អត្ថបទ { $count } សម្រាប់ “{ $query }”
    }
results-ask = តើលោកអ្នកកំពុងរកអ្វី?
results-hint = សូមសាកល្បងពាក្យផ្សេង ឬផ្ញើសារមកយើង។
# $wanted, $shown (Text) names of languages
results-fallback = រកមិនឃើញអ្វីជាភាសា{ $wanted }ទេ។ អត្ថបទទាំងនេះជាភាសា{ $shown }។

## Article

# $wanted, $shown (Text) names of languages
article-fallback = អត្ថបទនេះមិនទាន់មានជាភាសា{ $wanted }ទេ។ នៅទីនេះវាជាភាសា{ $shown }។
# $date (Text) a day
article-updated = ធ្វើបច្ចុប្បន្នភាព៖ { $date }
article-question = តើអត្ថបទនេះបានជួយទេ?
article-yes = បាន
article-no = ទេ
article-thanks = យើងរីករាយណាស់។ សូមអរគុណ។
article-missing = តើខ្វះអ្វីខ្លះ?
article-sorry = សូមអភ័យទោស។ សូមផ្ញើសារមកយើង យើងនឹងជួយ។
article-related = អត្ថបទទៀតអំពីប្រធានបទនេះ

## Contact form

contact-title = ផ្ញើសារមកយើង
contact-intro = សូមប្រាប់យើងថាលោកអ្នកត្រូវការអ្វី។ លោកអ្នកនឹងទទួលបានលេខយោង ដើម្បីអាចត្រឡប់មកមើលសំណើវិញបានគ្រប់ពេល។
field-message = សារ
field-name = ឈ្មោះ
field-email = អ៊ីមែល
field-phone = ទូរសព្ទ
field-order = លេខបញ្ជាទិញ
contact-topic = តើអំពីរឿងអ្វី?
field-optional = មិនចាំបាច់
contact-send = ផ្ញើ
contact-sending = កំពុងផ្ញើ…
contact-network-error = យើងមិនដឹងថាសាររបស់លោកអ្នកបានមកដល់ឬនៅទេ។ សារនៅទីនេះដដែល៖ សូមពិនិត្យការតភ្ជាប់អ៊ីនធឺណិត ហើយព្យាយាមម្ដងទៀត។
contact-other-ways = វិធីផ្សេងទៀតក្នុងការទាក់ទងយើង
contact-suggestions = ចម្លើយប្រហែលជានៅទីនេះ
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = យើងឆ្លើយជាភាសា{ $languages }។

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open =
    { $kind ->
        [time] បើករហូតដល់ម៉ោង { $time }
       *[date] បើករហូតដល់ { $time }
    }
availability-open-always = បើក 24 ម៉ោង
availability-closed =
    { $kind ->
        [time] នឹងបើកនៅម៉ោង { $time }
       *[date] នឹងបើកនៅ{ $time }
    }
availability-closed-long = បិទសិនក្នុងពេលនេះ
availability-unknown = ម៉ោងធ្វើការថ្ងៃនេះអាចខុសពីធម្មតា
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } តាមម៉ោងរបស់លោកអ្នក ({ $city })
hours-title = ម៉ោងធ្វើការ
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = តាមម៉ោងរបស់លោកអ្នក៖ { $city }, { $offset }
hours-closed = បិទ
hours-all-day = បើកពេញមួយថ្ងៃ
# Hours with an open end. $from (Text) time of day
hours-from = ចាប់ពី { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = មិនប្រាកដ
# Instead of whether somebody is there. $note (Text) as above
availability-note = ពេលនេះ៖ { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] យើងនឹងឆ្លើយយ៉ាងយូរត្រឹមម៉ោង { $time }
       *[date] យើងនឹងឆ្លើយយ៉ាងយូរត្រឹម{ $time }
    }

## Booking a call

callback-title = ណាត់ទូរសព្ទ
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
       *[other] សូមជ្រើសរើសម៉ោង ហើយយើងនឹងទូរសព្ទទៅលោកអ្នក។ ការសន្ទនាមានរយៈពេលយ៉ាងច្រើន { $minutes } នាទី។
    }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = ល្វែងម៉ោងរបស់លោកអ្នក៖ { $city }, { $offset }
callback-zone-change = ប្ដូរល្វែងម៉ោង
callback-times = ម៉ោងទូរសព្ទ
# $count (Number) free times of one day
callback-free =
    { $count ->
       *[other] ទំនេរ { $count } ម៉ោង
    }
callback-none = ពេលនេះគ្មានម៉ោងទំនេរទេ។ សូមផ្ញើសារមកយើង យើងនឹងរកម៉ោងជូន។
callback-phone = លេខទូរសព្ទដែលត្រូវឱ្យយើងហៅ
callback-note = តើអំពីរឿងអ្វី?
callback-book = ណាត់ទូរសព្ទ
callback-booking = កំពុងណាត់…
callback-network-error = យើងមិនដឹងថាការណាត់បានសម្រេចឬនៅទេ។ អ្វីដែលលោកអ្នកបានសរសេរនៅទីនេះដដែល៖ សូមពិនិត្យការតភ្ជាប់អ៊ីនធឺណិត ហើយព្យាយាមម្ដងទៀត។ ការណាត់នឹងមិនកើតឡើងពីរដងទេ។
callback-alternatives = ម៉ោងទំនេរដែលនៅជិតម៉ោងដែលបានជ្រើសរើស
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = ការណាត់ទូរសព្ទបានសម្រេច៖ { $when } លេខណាត់របស់លោកអ្នក៖ { $reference }

## A booked call

call-title = ការណាត់ទូរសព្ទរបស់លោកអ្នក
call-status-booked = បានណាត់
call-status-cancelled = បានលុបចោល
call-status-past = ហួសម៉ោងណាត់នេះហើយ
call-when = ពេលណា
call-number = លេខដែលយើងនឹងហៅ
call-reason = មូលហេតុដែលយើងត្រូវលុបចោល
call-move = ជ្រើសរើសម៉ោងផ្សេង
call-move-title = ប្ដូរម៉ោងណាត់
call-move-button = ប្ដូរម៉ោង
call-moving = កំពុងប្ដូរ…
call-move-network-error = យើងមិនដឹងថាម៉ោងណាត់បានប្ដូរឬនៅទេ។ សូមពិនិត្យការតភ្ជាប់អ៊ីនធឺណិត ហើយព្យាយាមម្ដងទៀត។
call-cancel = លុបការណាត់ចោល
call-cancel-question = តើលោកអ្នកចង់លុបការណាត់នេះចោលឬ?
call-calendar = បញ្ចូលក្នុងប្រតិទិន
call-file = ឯកសារប្រតិទិន (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = ទូរសព្ទជាមួយ { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = យើងនឹងទូរសព្ទទៅលេខ { $phone } លេខណាត់៖ { $reference }
call-reference = លេខណាត់
call-keep = សូមរក្សាទុកទាំងពីរ៖ លោកអ្នកអាចប្រើវាដើម្បីប្ដូរម៉ោង ឬលុបការណាត់ចោល នៅលើឧបករណ៍ណាក៏បាន។

## Choosing a time zone

zones-title = ជ្រើសរើសល្វែងម៉ោង
zones-search = ទីក្រុង
zones-none = រកមិនឃើញទីក្រុងនេះទេ។ សូមសាកល្បងទីក្រុងធំជាងដែលនៅជិត។

## Request

request-title = យើងបានទទួលសាររបស់លោកអ្នកហើយ
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = លេខយោងរបស់លោកអ្នកគឺ { $reference } យើងនឹងឆ្លើយតបលោកអ្នក។
request-status-open = រង់ចាំចម្លើយរបស់យើង
request-status-answered = បានឆ្លើយ
request-status-resolved = បានបញ្ចប់
request-next = ចម្លើយរបស់យើងនឹងបង្ហាញនៅទីនេះ។
# The heading once somebody has answered
request-conversation = ការសន្ទនារបស់លោកអ្នកជាមួយយើង
# Label of the field in which the visitor writes back
reply-message = សាររបស់លោកអ្នក
request-reference = លេខយោង
request-code = កូដចូលមើល
request-keep = សូមរក្សាទុកទាំងពីរ៖ លោកអ្នកអាចប្រើវាដើម្បីបើកសំណើនេះវិញ នៅលើឧបករណ៍ណាក៏បាន។
request-you = លោកអ្នក
request-team = ក្រុមការងាររបស់យើង
# While both are there: above the field, and at the customer's own last message.
live-typing = កំពុងសរសេរចម្លើយ…
live-here = យើងនៅទីនេះឥឡូវនេះ
live-sent = បានផ្ញើ
live-read = បានអាន
# A box to tick.
live-sound = សំឡេងពេលមានសារថ្មី
lookup-title = ស្វែងរកសំណើ
lookup-intro = ពេលផ្ញើសារមកយើង លោកអ្នកបានទទួលលេខយោង និងកូដចូលមើល។
lookup-open = បើក

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = តើសេវារបស់យើងយ៉ាងដូចម្ដេច?
rating-csat-1 = អន់
rating-csat-2 = មិនសូវល្អ
rating-csat-3 = មធ្យម
rating-csat-4 = ល្អ
rating-csat-5 = ល្អណាស់
rating-ces = តើការទទួលបានជំនួយងាយស្រួលប៉ុនណា?
rating-ces-1 = ពិបាកណាស់
rating-ces-2 = ពិបាក
rating-ces-3 = មធ្យម
rating-ces-4 = ងាយ
rating-ces-5 = ងាយណាស់
rating-nps = តើលោកអ្នកនឹងណែនាំយើងដល់អ្នកដទៃកម្រិតណា?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = មិនណែនាំទាល់តែសោះ
rating-nps-high = នឹងណែនាំជាប្រាកដ
rating-comment = តើយើងគួរដឹងអ្វីខ្លះ?
rating-skip = មិនចង់ប្រាប់
rating-thanks = សូមអរគុណសម្រាប់ចម្លើយ។
rating-change = លោកអ្នកអាចកែចម្លើយបានក្នុងរយៈពេលមួយថ្ងៃ។

## What is kept while there is no connection

outbox-waiting = សារត្រូវបានរក្សាទុក។ វានឹងត្រូវផ្ញើពេលមានអ៊ីនធឺណិតវិញ។
outbox-take-back = បោះបង់ការផ្ញើ
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = សារត្រូវបានផ្ញើហើយ។ លេខយោងរបស់លោកអ្នក៖ { $reference }
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = មជ្ឈមណ្ឌលជំនួយមិនអាចបើកបានទេពេលនេះ។ លោកអ្នកអាចទាក់ទងយើងតាមនេះ៖

## The public help centre, where views are pages of their own

centre-skip = រំលងទៅខ្លឹមសារ
centre-languages = ភាសាផ្សេងទៀត

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = សូមសរសេរសារជាមុនសិន។
# $max (Number) characters
error-too-long =
    { $max ->
       *[other] អត្ថបទវែងពេក។ អាចសរសេរបានយ៉ាងច្រើន { $max } តួអក្សរ។
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = “{ $character }” មិនអាចប្រើនៅទីនេះបានទេ។ សូមលុបវាចេញ។
error-email = នេះមិនមែនជាអាសយដ្ឋានអ៊ីមែលទេ។ ឧទាហរណ៍៖ name@example.com
error-phone = នេះមិនមែនជាលេខទូរសព្ទទេ។ សូមសរសេរជាលេខ ដោយមានលេខកូដប្រទេស៖ +855 23 123 456
error-phone-missing = យើងត្រូវការលេខសម្រាប់ទូរសព្ទ។
error-phone-unknown = មិនអាចទូរសព្ទទៅលេខនេះបានទេ។ សូមពិនិត្យវា ហើយចាប់ផ្ដើមដោយលេខកូដប្រទេស៖ +855 23 123 456
error-start-missing = សូមជ្រើសរើសម៉ោងជាមុនសិន។
error-start = កាលបរិច្ឆេទ និងម៉ោងនេះមិនត្រឹមត្រូវទេ។ ឧទាហរណ៍៖ 2026-11-23T09:00:00Z
error-type = កន្លែងនេះត្រូវតែជាអក្សរ។
error-name = សូមសរសេរឈ្មោះមិនលើសពី 120 តួអក្សរ។
rating-missing = នៅខ្វះចម្លើយមួយ។
error-consent = សូមគូសក្នុងប្រអប់ដើម្បីយល់ព្រម។
error-consent-new = ខ្លឹមសារនៃការយល់ព្រមបានប្ដូរ។ សូមអានវា ហើយយល់ព្រមម្ដងទៀត។
error-choice = សូមជ្រើសរើសតម្លៃមួយដែលមានផ្ដល់ជូន។
error-call-ahead = មិនទាន់ដល់ម៉ោងណាត់នេះទេ។
error-tags = អាចមានស្លាកយ៉ាងច្រើន 20 ដែលនីមួយៗមិនលើសពី 50 តួអក្សរ។
error-snooze = សូមជ្រើសរើសពេលដែលមិនទាន់មកដល់។
error-merge = ការសន្ទនាទាំងពីរនេះមិនអាចបញ្ចូលគ្នាបានទេ។ មួយជាការណាត់ទូរសព្ទ ឬត្រូវបានបញ្ចូលគ្នារួចហើយ។ សូមជ្រើសរើសមួយផ្សេង។
error-merge-region = ការសន្ទនាដែលរក្សាទុកក្នុងតំបន់ផ្សេងគ្នា មិនអាចបញ្ចូលគ្នាបានទេ។ សូមឆ្លើយនីមួយៗដាច់ដោយឡែក។
error-addressee = សូមផ្ដល់អាសយដ្ឋានអ៊ីមែល លេខទូរសព្ទ ឬលេខសម្គាល់អតិថិជន។
error-zone = យើងមិនស្គាល់ល្វែងម៉ោងនេះទេ។ ឧទាហរណ៍៖ Europe/Berlin
error-locale = នេះមិនមែនជាកូដភាសាទេ។ ឧទាហរណ៍៖ en, pt-BR

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = ខ្ញុំជាមនុស្ស មិនមែនជាកម្មវិធីទេ
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = សារត្រូវបានរក្សាទុក។ វានឹងត្រូវផ្ញើក្រោយពេលលោកអ្នកចូលគណនីម្ដងទៀត។

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = យើងមិនស្គាល់គេហទំព័រនេះទេ
problem-site-detail = សូមពិនិត្យអាសយដ្ឋាន ឬឈ្មោះគេហទំព័រក្នុងស្លាក script
problem-page = រកមិនឃើញទំព័រនេះទេ
problem-page-detail = វាប្រហែលជាត្រូវបានប្ដូរទីតាំង។ សូមស្វែងរកក្នុងមជ្ឈមណ្ឌលជំនួយ ឬផ្ញើសារមកយើង។
problem-article = រកមិនឃើញអត្ថបទនេះទេ
problem-article-detail = វាប្រហែលជាត្រូវបានជំនួស។ សូមស្វែងរកក្នុងមជ្ឈមណ្ឌលជំនួយ ឬផ្ញើសារមកយើង។
problem-request = យើងមិនអាចបើកសំណើនេះបានទេ
problem-request-detail = សូមពិនិត្យលេខយោង និងកូដចូលមើល៖ មួយក្នុងចំណោមនោះមិនត្រឹមត្រូវទេ។
problem-conversation = គ្មានការសន្ទនាដែលមានលេខយោងនេះទេ ឬវាជារបស់ក្រុមផ្សេង។
problem-gone = វាត្រូវបានលុបហើយ
problem-gone-detail = អ្វីដែលលោកអ្នកផ្ញើជារបស់អ្វីមួយដែលត្រូវបានលុបរួចហើយ។ បើនៅត្រូវការជំនួយ សូមផ្ញើសារថ្មីមកយើង។
problem-held = មិនអាចលុបវាបានទេពេលនេះ
problem-held-detail = ច្បាប់តម្រូវឱ្យយើងរក្សាវាទុកសិន។ បើចង់ដឹងបន្ថែម សូមសួរយើង។
problem-invalid = មានអ្វីមួយត្រូវកែ
problem-invalid-detail = សូមមើលកន្លែងដែលមានសម្គាល់។
problem-json = មិនអាចអានអ្វីដែលបានផ្ញើទេ
problem-json-detail = ខ្លឹមសារមិនមែនជា JSON ត្រឹមត្រូវ ហើយក៏មិនមែនជាទម្រង់បែបបទដែរ។
problem-media = ខ្លឹមសារប្រភេទនេះមិនត្រូវបានទទួលទេ
problem-media-detail = សូមផ្ញើ JSON ឬទម្រង់បែបបទ។
problem-large = អ្វីដែលបានផ្ញើធំពេក
# $max (Number) kilobytes
problem-large-detail = អាចផ្ញើបានយ៉ាងច្រើន { $max } គីឡូបៃ។ សូមសរសេរឱ្យខ្លី ហើយព្យាយាមម្ដងទៀត។
problem-origin = ទំព័រនេះមិនត្រូវបានអនុញ្ញាតឱ្យផ្ញើសំណើទេ
problem-origin-detail = សូមបើកជំនួយពីគេហទំព័រហាងផ្ទាល់ ហើយព្យាយាមម្ដងទៀត។
problem-method = វាមិនដំណើរការនៅទីនេះទេ
problem-method-detail = អាសយដ្ឋាននេះមាន ប៉ុន្តែមិនទទួលសំណើប្រភេទនេះទេ។
problem-key = ទម្រង់បែបបទនេះត្រូវបានផ្ញើរួចហើយដោយមានខ្លឹមសារផ្សេង
problem-key-detail = សូមផ្ទុកទម្រង់បែបបទឡើងវិញ ហើយផ្ញើម្ដងទៀត។
problem-key-bad = មិនអាចប្រើ Idempotency-Key នេះបានទេ
problem-key-bad-detail = សូមប្រើតួអក្សរ ASCII ដែលមើលឃើញពី 1 ដល់ 200 តួ។
problem-token = ត្រូវចូលគណនីជាមុនសិន
problem-token-detail = សូមផ្ញើថូខឹនរបស់អ្នកប្រតិបត្តិជា “Authorization: Bearer …”។
problem-call = សំណើនេះមិនអាចឆ្លើយបានតាមទម្រង់នេះទេ
query-team = គ្មានក្រុមនេះទេ។
query-day = ថ្ងៃត្រូវតែជាកាលបរិច្ឆេទ។ ឧទាហរណ៍៖ 2026-11-23
query-cursor = ទស្សន៍ទ្រនិចនេះមិនមែនមកពីចម្លើយមុនទេ។
query-filter = បញ្ជីនេះមិនអាចត្រងតាមតម្លៃនោះបានទេ។ សូមជ្រើសរើសតម្លៃមួយដែលមានផ្ដល់ជូន។
query-person = សូមប្រាប់ថាការណាត់របស់អ្នកណា៖ phone ឬ customer
query-whom = សូមប្រាប់ថាទិន្នន័យរបស់អ្នកណា ដោយប្រើតែមួយក្នុងចំណោមនេះ៖ email, phone, customer
# $max (Number) characters
query-reason = ត្រូវការមូលហេតុមួយ ដែលអ្នកទស្សនានឹងអាន។ ប្រវែង៖ យ៉ាងច្រើន { $max }
problem-slot = ម៉ោងនេះលែងទំនេរហើយ
problem-slot-detail = សូមជ្រើសរើសម៉ោងផ្សេង។ អ្វីដែលលោកអ្នកបានសរសេរនៅទីនេះដដែល។
problem-call-fixed = ការណាត់នេះមិនអាចកែបានទៀតទេ
problem-call-fixed-detail = ហួសម៉ោងណាត់ហើយ ឬការណាត់ត្រូវបានលុបចោល។ លោកអ្នកអាចណាត់ថ្មីបាន។
problem-forbidden = លោកអ្នកមិនមានសិទ្ធិធ្វើការនេះទេ
problem-forbidden-detail = សូមសួរអ្នកគ្រប់គ្រងក្រុមរបស់លោកអ្នក។
problem-missing = វាលែងមាននៅទីនេះហើយ
problem-missing-detail = មាននរណាម្នាក់បានដកវាចេញ។ សូមផ្ទុកបញ្ជីឡើងវិញ។
problem-address = អាសយដ្ឋាននេះមានគេប្រើហើយ
problem-address-detail = មានអ្នកផ្សេងក្នុងក្រុមរបស់លោកអ្នកប្រើអាសយដ្ឋានអ៊ីមែលនេះរួចហើយ។
problem-admin = នេះជាអ្នកគ្រប់គ្រងតែម្នាក់គត់
problem-admin-detail = សូមតែងតាំងអ្នកផ្សេងជាអ្នកគ្រប់គ្រងជាមុនសិន។
problem-newer = មានសារថ្មី
problem-newer-detail = សូមអានអ្វីដែលទើបសរសេរ រួចផ្ញើសាររបស់លោកអ្នកម្ដងទៀត។
problem-rating = មិនទាន់អាចវាយតម្លៃបានទេ
problem-rating-detail = អាចវាយតម្លៃបានពេលបញ្ចប់។
problem-rating-fixed = ចម្លើយនេះមិនអាចកែបានទៀតទេ
problem-rating-fixed-detail = ចម្លើយអាចកែបានក្នុងរយៈពេលមួយថ្ងៃ។
problem-callbacks = មិនអាចណាត់ទូរសព្ទនៅទីនេះបានទេ
problem-callbacks-detail = សូមផ្ញើសារមកយើង ឬទាក់ទងយើងតាមវិធីផ្សេង។
problem-bookings = មានការណាត់ច្រើនពេក
problem-bookings-detail = លោកអ្នកបានណាត់ទូរសព្ទអស់ចំនួនដែលមនុស្សម្នាក់អាចណាត់បានហើយ។ សូមលុបមួយចោល រង់ចាំឱ្យមួយបញ្ចប់ ឬផ្ញើសារមកយើង។
problem-limit = បានផ្ញើច្រើនពេកក្នុងពេលខ្លី
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
       *[other] អ្វីដែលលោកអ្នកបានសរសេរមិនបាត់ទេ។ សូមព្យាយាមម្ដងទៀតក្រោយ { $minutes } នាទី ឬទាក់ទងយើងតាមវិធីផ្សេង។
    }
problem-identity = យើងមិនអាចបញ្ជាក់អត្តសញ្ញាណរបស់លោកអ្នកបានទេ
problem-identity-detail = សូមចូលគណនីហាងម្ដងទៀត ផ្ទុកទំព័រឡើងវិញ ហើយព្យាយាមម្ដងទៀត។
problem-challenge = យើងមិនអាចបញ្ជាក់ថាលោកអ្នកជាមនុស្សបានទេ
problem-challenge-detail = សូមព្យាយាមម្ដងទៀត ឬទាក់ទងយើងតាមវិធីផ្សេង។ អ្វីដែលលោកអ្នកបានសរសេរនៅទីនេះដដែល។
problem-store = យើងមិនអាចរក្សាទុកវាបានទេពេលនេះ
problem-store-detail = អ្វីដែលលោកអ្នកបានសរសេរមិនបាត់ទេ៖ វានៅក្នុងទម្រង់បែបបទដដែល។ សូមព្យាយាមម្ដងទៀតបន្តិចទៀត ឬទាក់ទងយើងតាមវិធីផ្សេង។
problem-server = មានបញ្ហាខាងយើង
problem-server-detail = សូមព្យាយាមម្ដងទៀតក្នុងពេលបន្តិចទៀត។

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = ចូលគណនី
enter-intro = តំណនេះអាចប្រើចូលបានតែម្ដង។
enter-spent = តំណនេះប្រើលែងបានហើយ៖ វាត្រូវបានប្រើរួច ឬចាស់ពេក។ សូមសុំតំណថ្មីពីអ្នកគ្រប់គ្រងក្រុមរបស់លោកអ្នក។
enter-none = លោកអ្នកមិនទាន់បានចូលគណនីទេ។ សូមបើកតំណដែលអ្នកគ្រប់គ្រងក្រុមផ្ញើជូន។
enter-unknown = គ្មាននរណាម្នាក់ក្នុងក្រុមនេះមានអាសយដ្ឋានអ៊ីមែលនេះទេ។
enter-failed = ការចូលគណនីមិនបានសម្រេចទេ។

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = សំណើ { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = ចម្លើយពី { $name }
mail-reply = ការឆ្លើយតបអ៊ីមែលនេះនឹងមកដល់យើង។
# An address follows
mail-open = បើកការសន្ទនាទាំងមូលដោយប្រើកូដចូលមើល៖
# $brand (Text) the shop’s name
mail-footer = អ៊ីមែលនេះផ្ញើពី { $brand } ព្រោះអាសយដ្ឋាននេះត្រូវបានផ្ដល់ជាមួយសំណើ។
# Before the question how it was. $reference (Text) as above
mail-done = សំណើ { $reference } របស់លោកអ្នកបានបញ្ចប់ហើយ។
# To the team: the subject. $reference (Text) as above
mail-notice = សំណើថ្មី { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = រូបថត ឬ PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF ឬ PDF នីមួយៗយ៉ាងច្រើន { $max } MB
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $name (Text) what the file is called
error-file-kind = មិនអាចផ្ញើ “{ $name }” បានទេ។ អាចផ្ញើរូបថត (JPEG, PNG, WebP, GIF) និង PDF បាន។
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = “{ $name }” ធំពេក។ ឯកសារអាចមានទំហំយ៉ាងច្រើន { $max } MB
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = “{ $name }” មានភីកសែលច្រើនពេក។ រូបភាពអាចមានយ៉ាងច្រើន { $max } មេហ្គាភីកសែល។
# $name (Text) what the file is called
error-file-broken = “{ $name }” ទទេ ឬខូច ដូច្នេះមិនអាចផ្ញើបានទេ។
# $max (Number) files
error-files-many = ឯកសារច្រើនពេកក្នុងពេលតែមួយ។ ចំនួនច្រើនបំផុតក្នុងមួយសារ៖ { $max }
error-files-full = គ្មានកន្លែងសម្រាប់ឯកសារក្នុងការសន្ទនានេះទៀតទេ។ សំណើថ្មីមានកន្លែង។
error-files-day = ថ្ងៃនេះគ្មានកន្លែងសម្រាប់ឯកសារក្នុងការសន្ទនានេះទៀតទេ។ ថ្ងៃស្អែកនឹងមានវិញ។
error-file-gone = ឯកសារមួយលែងមានហើយ។ ត្រូវជ្រើសរើសវាម្ដងទៀត។
# $max (Number) megabytes
error-files-large = ឯកសារទាំងអស់រួមគ្នាធំពេក។ សារមួយអាចផ្ទុកបានយ៉ាងច្រើន { $max } MB
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = ទិន្នន័យរបស់លោកអ្នក
own-export = ទាញយកច្បាប់ចម្លង
own-erase = លុបការសន្ទនានេះ
own-sure = តើពិតជាចង់លុបឬ? វាមិនអាចយកមកវិញបានទេ។
own-yes = បាទ/ចាស លុប
own-erased = បានលុបហើយ។ លេខបង្កាន់ដៃ៖ { $receipt }
own-pending = វានឹងត្រូវលុបនៅពេលកន្លែងរក្សាទុកឆ្លើយតប។ លេខបង្កាន់ដៃ៖ { $receipt }
