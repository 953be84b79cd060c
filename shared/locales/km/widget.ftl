### Khmer: polite address (លោកអ្នក, left out where the sentence does not need it), no familiar form; “…” as quotation marks, ។ as full stop with a space behind it and none before, a question mark.
### Words of long texts are divided by zero-width spaces (U+200B), at which a line may break. No ។ directly after Latin letters or digits.
### Help article: អត្ថបទ; request: សំណើ; reference: លេខយោង; access code: កូដចូលមើល; help: ជំនួយ, the place មជ្ឈមណ្ឌលជំនួយ; a booked call is ការណាត់ទូរសព្ទ, its reference លេខណាត់. ភាសា stands before the name of a language, ថ្ងៃ before that of a weekday, which CLDR leaves out.

## The launcher, and what surrounds every view

launcher-label = ជំនួយ
launcher-offline = គ្មានការតភ្ជាប់
home-title = តើ​យើង​អាច​ជួយ​អ្វី​លោកអ្នក​បាន?
nav-home = មជ្ឈមណ្ឌលជំនួយ
language-label = ភាសា
language-change = ប្ដូរ
loading = កំពុងផ្ទុក…
network-error = មិនបាន​សម្រេច​ទេ។ សូម​ពិនិត្យ​ការ​តភ្ជាប់​អ៊ីនធឺណិត ហើយ​ព្យាយាម​ម្ដងទៀត។

## Home

search-label = ស្វែងរកជំនួយ
search-button = ស្វែងរក
articles-heading = ព័ត៌មានគួរដឹង
subjects-heading = ប្រធានបទ
contact-heading = ទាក់ទងយើង
requests-heading = សំណើរបស់លោកអ្នក
requests-unread = មានចម្លើយថ្មី
request-find = ស្វែងរកសំណើ

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = តម្លៃ និង​ការ​ទូទាត់
paying-currency = រូបិយប័ណ្ណ
paying-methods = វិធីទូទាត់
payment-card = កាត
payment-sepa = ការ​កាត់​ប្រាក់​ផ្ទាល់ SEPA
payment-transfer = ផ្ទេរ​ប្រាក់​តាម​ធនាគារ
payment-invoice = វិក្កយបត្រ
payment-cod = ទូទាត់​ពេល​ទទួល​ទំនិញ
payment-konbini = ទូទាត់​នៅ​ហាងទំនិញ (konbini)

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
        [0] រក​មិនឃើញ​អ្វី​សម្រាប់ “{ $query }” ទេ
       *[other] អត្ថបទ { $count } សម្រាប់ “{ $query }”
    }
results-ask = តើ​លោកអ្នក​កំពុង​រក​អ្វី?
results-hint = សូម​សាកល្បង​ពាក្យ​ផ្សេង ឬ​ផ្ញើ​សារ​មក​យើង។
# $wanted, $shown (Text) names of languages
results-fallback = រក​មិនឃើញ​អ្វី​ជា​ភាសា{ $wanted }ទេ។ អត្ថបទ​ទាំងនេះ​ជា​ភាសា{ $shown }។

## Article

# $wanted, $shown (Text) names of languages
article-fallback = អត្ថបទ​នេះ​មិនទាន់​មាន​ជា​ភាសា{ $wanted }ទេ។ នៅ​ទីនេះ​វា​ជា​ភាសា{ $shown }។
# $date (Text) a day
article-updated = ធ្វើ​បច្ចុប្បន្នភាព៖ { $date }
article-question = តើ​អត្ថបទ​នេះ​មានប្រយោជន៍​ទេ?
article-yes = មាន
article-no = ទេ
article-thanks = យើង​រីករាយ​ណាស់។ សូម​អរគុណ។
article-missing = តើខ្វះអ្វីខ្លះ?
article-sorry = សូមអភ័យទោស។ សូម​ផ្ញើ​សារ​មក​យើង យើង​នឹង​ជួយ។
article-related = អត្ថបទ​ទៀត​អំពី​ប្រធានបទ​នេះ

## Contact form

contact-title = ផ្ញើសារមកយើង
contact-intro = សូម​ប្រាប់​យើង​ថា​លោកអ្នក​ត្រូវការ​អ្វី។ លោកអ្នក​នឹង​ទទួល​បាន​លេខយោង ដើម្បី​អាច​ត្រឡប់​មក​មើល​សំណើ​វិញ​បាន​គ្រប់ពេល។
field-message = សារ
field-name = ឈ្មោះ
field-email = អ៊ីមែល
field-phone = ទូរសព្ទ
field-order = លេខបញ្ជាទិញ
contact-topic = តើអំពីរឿងអ្វី?
field-optional = មិនចាំបាច់
contact-send = ផ្ញើ
contact-sending = កំពុងផ្ញើ…
contact-network-error = យើង​មិនដឹង​ថា​សារ​របស់​លោកអ្នក​បាន​មកដល់​ឬនៅ​ទេ។ សារ​នៅ​ទីនេះ​ដដែល៖ សូម​ពិនិត្យ​ការ​តភ្ជាប់​អ៊ីនធឺណិត ហើយ​ព្យាយាម​ម្ដងទៀត។
contact-other-ways = វិធី​ផ្សេងទៀត​ក្នុង​ការទាក់ទង​យើង
contact-suggestions = ចម្លើយ​ប្រហែលជា​នៅ​ទីនេះ
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = យើង​ឆ្លើយ​ជា​ភាសា{ $languages }។

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open =
    { $kind ->
        [time] បើក​រហូតដល់​ម៉ោង { $time }
        [tomorrow] បើក​រហូតដល់{ $time }
       *[date] បើក​រហូតដល់​ថ្ងៃ{ $time }
    }
availability-open-always = បើក 24 ម៉ោង
availability-closed =
    { $kind ->
        [time] នឹង​បើក​នៅ​ម៉ោង { $time }
        [tomorrow] នឹងបើកនៅ{ $time }
       *[date] នឹង​បើក​នៅ​ថ្ងៃ{ $time }
    }
availability-closed-long = បិទបណ្ដោះអាសន្ន
availability-unknown = ម៉ោង​ធ្វើការ​ថ្ងៃនេះ​អាច​ខុសពី​ធម្មតា
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } តាម​ម៉ោង​របស់​លោកអ្នក ({ $city })
hours-title = ម៉ោងធ្វើការ
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = តាម​ម៉ោង​របស់​លោកអ្នក៖ { $city }, { $offset }
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
        [time] យើង​នឹង​ឆ្លើយ​យ៉ាង​យូរ​ត្រឹម​ម៉ោង { $time }
        [tomorrow] យើង​នឹង​ឆ្លើយ​យ៉ាង​យូរ​ត្រឹម{ $time }
       *[date] យើង​នឹង​ឆ្លើយ​យ៉ាង​យូរ​ត្រឹម​ថ្ងៃ{ $time }
    }

## Booking a call

callback-title = ណាត់ទូរសព្ទ
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
       *[other] សូម​ជ្រើសរើស​ម៉ោង ហើយ​យើង​នឹង​ទូរសព្ទ​ទៅ​លោកអ្នក។ ការសន្ទនា​មាន​រយៈពេល​យ៉ាងច្រើន { $minutes } នាទី។
    }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = ល្វែងម៉ោង​របស់​លោកអ្នក៖ { $city }, { $offset }
callback-zone-change = ប្ដូរល្វែងម៉ោង
callback-times = ម៉ោងទូរសព្ទ
# $count (Number) free times of one day
callback-free =
    { $count ->
       *[other] ម៉ោង​ទំនេរ { $count }
    }
callback-none = ពេលនេះ​គ្មាន​ម៉ោង​ទំនេរ​ទេ។ សូម​ផ្ញើ​សារ​មក​យើង យើង​នឹង​រក​ម៉ោង​ជូន។
callback-phone = លេខទូរសព្ទ​ដែល​យើង​ត្រូវ​ហៅ
callback-note = តើអំពីរឿងអ្វី?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = យើង​នឹង​ផ្ញើ​ការ​បញ្ជាក់​ទៅ​អាសយដ្ឋាន​នេះ ព្រមទាំង​ឯកសារ​សម្រាប់​ប្រតិទិន។
callback-book = ណាត់ទូរសព្ទ
callback-booking = កំពុងណាត់…
callback-network-error = យើង​មិនដឹង​ថា​ការ​ណាត់​បានសម្រេច​ឬនៅ​ទេ។ អ្វី​ដែល​លោកអ្នក​បាន​សរសេរ​នៅ​ទីនេះ​ដដែល៖ សូម​ពិនិត្យ​ការ​តភ្ជាប់​អ៊ីនធឺណិត ហើយ​ព្យាយាម​ម្ដងទៀត។ ការ​ណាត់​នឹង​មិនកើត​ឡើង​ពីរ​ដង​ទេ។
callback-alternatives = ម៉ោង​ទំនេរ​ដែល​នៅ​ជិត​ម៉ោង​ដែល​បាន​ជ្រើសរើស
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = ការ​ណាត់​ទូរសព្ទ​បានសម្រេច៖ ថ្ងៃ{ $when } លេខ​ណាត់​របស់​លោកអ្នក៖ { $reference }

## A booked call

call-title = ការ​ណាត់​ទូរសព្ទ​របស់​លោកអ្នក
call-status-booked = បានណាត់
call-status-cancelled = បានលុបចោល
call-status-past = ហួសម៉ោងណាត់នេះហើយ
call-when = ពេលណា
call-number = លេខដែលយើងនឹងហៅ
call-reason = មូលហេតុ​ដែល​យើង​ត្រូវ​លុបចោល
call-move = ជ្រើសរើសម៉ោងផ្សេង
call-move-title = ប្ដូរម៉ោងណាត់
call-move-button = ប្ដូរម៉ោង
call-moving = កំពុងប្ដូរ…
call-move-network-error = យើង​មិនដឹង​ថា​ម៉ោង​ណាត់​បាន​ប្ដូរ​ឬនៅ​ទេ។ សូម​ពិនិត្យ​ការ​តភ្ជាប់​អ៊ីនធឺណិត ហើយ​ព្យាយាម​ម្ដងទៀត។
call-cancel = លុបការណាត់ចោល
call-cancel-question = តើ​លោកអ្នក​ចង់​លុប​ការ​ណាត់​នេះ​ចោល​មែនទេ?
call-calendar = បញ្ចូល​ក្នុង​ប្រតិទិន
call-file = ឯកសារ​ប្រតិទិន (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = ទូរសព្ទ​ជាមួយ { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = យើង​នឹង​ទូរសព្ទ​ទៅ​លេខ { $phone } លេខ​ណាត់៖ { $reference }
call-reference = លេខណាត់
call-keep = សូម​រក្សាទុក​ទាំងពីរ៖ លោកអ្នក​អាច​ប្រើ​វា​ដើម្បី​ប្ដូរ​ម៉ោង ឬ​លុប​ការ​ណាត់​ចោល នៅ​លើ​ឧបករណ៍​ណា​ក៏បាន។

## Choosing a time zone

zones-title = ជ្រើសរើសល្វែងម៉ោង
zones-search = ទីក្រុង
zones-none = រក​មិនឃើញ​ទីក្រុង​នេះ​ទេ។ សូម​សាកល្បង​ទីក្រុង​ធំជាង​ដែល​នៅ​ជិត។

## Request

request-title = យើង​បាន​ទទួល​សារ​របស់​លោកអ្នក​ហើយ
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = យើង​នឹង​ឆ្លើយតប​លោកអ្នក។ លេខយោង​របស់​លោកអ្នក៖ { $reference }
request-status-open = រង់ចាំ​ចម្លើយ​របស់​យើង
request-status-answered = បានឆ្លើយ
request-status-resolved = បានបញ្ចប់
request-next = ចម្លើយ​របស់​យើង​នឹង​បង្ហាញ​នៅ​ទីនេះ។
# The heading once somebody has answered
request-conversation = ការសន្ទនា​របស់​លោកអ្នក​ជាមួយ​យើង
# Label of the field in which the visitor writes back
reply-message = សាររបស់លោកអ្នក
request-reference = លេខយោង
request-code = កូដចូលមើល
request-keep = សូម​រក្សាទុក​ទាំងពីរ៖ លោកអ្នក​អាច​ប្រើ​វា​ដើម្បី​បើក​សំណើ​នេះ​វិញ នៅ​លើ​ឧបករណ៍​ណា​ក៏បាន។
request-you = លោកអ្នក
request-team = ក្រុមការងារ​របស់​យើង
# While both are there: above the field, and at the customer's own last message.
live-typing = កំពុងសរសេរចម្លើយ…
live-here = យើងនៅទីនេះឥឡូវនេះ
# $names: the first names of some of them, as a list.
live-here-names = នៅទីនេះឥឡូវនេះ៖ { $names }
live-sent = បានផ្ញើ
live-read = បានអាន
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = សូម​អភ័យទោស​ដែល​ឱ្យ​រង់ចាំ។ ឥឡូវ​នេះ​មិនទាន់​មាន​អ្នក​ទំនេរ​ទេ។
live-later-mail = ចម្លើយ​នឹង​ត្រូវ​ផ្ញើ​តាម​អ៊ីមែល​ទៅ { $address } ផងដែរ។
live-handed = ក្រុមការងារ​របស់​យើង​ទើប​អស់​ម៉ោង​ធ្វើការ។ សហការី​ដែល​នៅ​មាន​វត្តមាន​នឹង​បន្ត​ពី​ទីនេះ។
# A box to tick.
live-sound = សំឡេង​ពេល​មាន​សារ​ថ្មី
# A button above a long conversation.
request-earlier = សារមុនៗ
lookup-title = ស្វែងរកសំណើ
lookup-intro = ពេល​ផ្ញើ​សារ​មក​យើង លោកអ្នក​បាន​ទទួល​លេខយោង និង​កូដ​ចូល​មើល។
lookup-open = បើក

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = តើ​សេវា​របស់​យើង​យ៉ាងដូចម្ដេច?
rating-csat-1 = អន់
rating-csat-2 = មិនសូវល្អ
rating-csat-3 = មធ្យម
rating-csat-4 = ល្អ
rating-csat-5 = ល្អណាស់
rating-ces = តើ​ការ​ទទួល​បាន​ជំនួយ​ងាយស្រួល​ប៉ុនណា?
rating-ces-1 = ពិបាកណាស់
rating-ces-2 = ពិបាក
rating-ces-3 = មធ្យម
rating-ces-4 = ងាយស្រួល
rating-ces-5 = ងាយស្រួលណាស់
rating-nps = តើ​លោកអ្នក​នឹង​ណែនាំ​យើង​ដល់​អ្នកដទៃ​កម្រិត​ណា?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = មិនណែនាំទាល់តែសោះ
rating-nps-high = នឹងណែនាំជាប្រាកដ
rating-comment = តើ​យើង​គួរ​ដឹង​អ្វីខ្លះ?
rating-skip = មិនចង់ប្រាប់
rating-thanks = សូម​អរគុណ​សម្រាប់​ចម្លើយ។
rating-change = លោកអ្នក​អាច​កែ​ចម្លើយ​បាន​ក្នុងរយៈពេល​មួយថ្ងៃ។

## What is kept while there is no connection

outbox-waiting = សារ​ត្រូវ​បាន​រក្សាទុក។ វា​នឹង​ត្រូវ​ផ្ញើ​ពេល​មាន​អ៊ីនធឺណិត​វិញ។
outbox-take-back = បោះបង់ការផ្ញើ
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = សារ​ត្រូវ​បាន​ផ្ញើ​ហើយ។ លេខយោង​របស់​លោកអ្នក៖ { $reference }
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = មជ្ឈមណ្ឌល​ជំនួយ​មិន​អាច​បើក​បានទេ​ពេលនេះ។ លោកអ្នក​អាច​ទាក់ទង​យើង​តាម​នេះ៖

## The public help centre, where views are pages of their own

centre-skip = រំលងទៅខ្លឹមសារ
centre-languages = ភាសាផ្សេងទៀត
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = បង្ហាញ​ទាំងអស់ ({ $count })
# Above the list of an article’s parts
centre-contents = នៅ​លើ​ទំព័រ​នេះ
centre-markets = ប្រទេស ឬ​តំបន់

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = សូម​សរសេរ​សារ​ជាមុន​សិន។
# $max (Number) characters
error-too-long =
    { $max ->
       *[other] ខ្លឹមសារ​វែង​ពេក។ អាច​សរសេរ​បាន​យ៉ាងច្រើន { $max } តួអក្សរ។
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = “{ $character }” មិន​អាច​ប្រើ​នៅ​ទីនេះ​បានទេ។ សូម​លុប​វា​ចេញ។
error-email = នេះ​មិនមែន​ជា​អាសយដ្ឋាន​អ៊ីមែល​ទេ។ ឧទាហរណ៍៖ name@example.com
error-phone = នេះ​មិនមែន​ជា​លេខទូរសព្ទ​ទេ។ សូម​សរសេរជា​លេខ ដោយមាន​លេខ​កូដ​ប្រទេស៖ +855 23 123 456
error-phone-missing = យើង​ត្រូវការ​លេខ​សម្រាប់​ទូរសព្ទ។
error-phone-unknown = មិន​អាច​ទូរសព្ទ​ទៅ​លេខ​នេះ​បានទេ។ សូម​ពិនិត្យ​វា ហើយ​ចាប់ផ្ដើម​ដោយ​លេខ​កូដ​ប្រទេស៖ +855 23 123 456
error-start-missing = សូម​ជ្រើសរើស​ម៉ោង​ជាមុន​សិន។
error-start = កាលបរិច្ឆេទ និង​ម៉ោង​នេះ​មិន​ត្រឹមត្រូវ​ទេ។ ឧទាហរណ៍៖ 2026-11-23T09:00:00Z
error-type = កន្លែង​នេះ​ត្រូវតែ​ជា​អក្សរ។
error-field = មិន​មាន​ប្រអប់​បែប​នេះ​ទេ។
error-name = សូម​សរសេរ​ឈ្មោះ​មិន​លើស​ពី 120 តួអក្សរ។
rating-missing = នៅខ្វះចម្លើយមួយ។
error-consent = សូម​គូស​ក្នុង​ប្រអប់​ដើម្បី​យល់ព្រម។
error-consent-new = ខ្លឹមសារ​នៃ​ការយល់ព្រម​បាន​ប្ដូរ។ សូម​អាន​វា ហើយ​យល់ព្រម​ម្ដងទៀត។
error-choice = សូម​ជ្រើសរើស​ជម្រើស​មួយ​ដែល​មាន​ផ្ដល់​ជូន។
error-call-ahead = មិនទាន់​ដល់ម៉ោង​ណាត់​នេះ​ទេ។
error-tags = អាច​មាន​ស្លាក​យ៉ាងច្រើន 20 ដែល​នីមួយៗ​មិន​លើស​ពី 50 តួអក្សរ។
error-snooze = សូម​ជ្រើសរើស​ពេល​ដែល​មិនទាន់​មកដល់។
error-times = ពេល​បញ្ចប់​ត្រូវ​នៅ​ក្រោយ​ពេល​ចាប់ផ្ដើម។
error-merge = ការសន្ទនា​ទាំងពីរ​នេះ​មិន​អាច​បញ្ចូល​គ្នា​បានទេ។ មួយ​ជា​ការ​ណាត់​ទូរសព្ទ ឬ​ត្រូវ​បាន​បញ្ចូល​គ្នា​រួចហើយ។ សូម​ជ្រើសរើស​មួយ​ផ្សេង។
error-merge-region = ការសន្ទនា​ដែល​រក្សាទុក​ក្នុង​តំបន់​ផ្សេងគ្នា មិន​អាច​បញ្ចូល​គ្នា​បានទេ។ សូម​ឆ្លើយ​នីមួយៗ​ដាច់​ដោយឡែក។
error-addressee = សូម​ផ្ដល់​អាសយដ្ឋាន​អ៊ីមែល លេខទូរសព្ទ ឬ​លេខ​សម្គាល់​អតិថិជន។
error-hold = សូម​សរសេរ​ហេតុផល​ដែល​ត្រូវ​រក្សា​ទុក។
error-zone = យើង​មិន​ស្គាល់​ល្វែងម៉ោង​នេះ​ទេ។ ឧទាហរណ៍៖ Europe/Berlin
error-locale = នេះ​មិនមែន​ជា​កូដ​ភាសា​ទេ។ ឧទាហរណ៍៖ en, pt-BR

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = ខ្ញុំ​ជា​មនុស្ស មិនមែន​ជា​កម្មវិធី​ទេ
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = សារ​ត្រូវ​បាន​រក្សាទុក។ វា​នឹង​ត្រូវ​ផ្ញើ​ក្រោយពេល​លោកអ្នក​ចូល​គណនី​ម្ដងទៀត។

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = យើង​មិន​ស្គាល់​គេហទំព័រ​នេះ​ទេ
problem-site-detail = សូម​ពិនិត្យ​អាសយដ្ឋាន ឬ​ឈ្មោះ​គេហទំព័រ​ក្នុង​ស្លាក script
problem-page = រក​មិនឃើញ​ទំព័រ​នេះ​ទេ
problem-page-detail = វា​ប្រហែលជា​ត្រូវ​បាន​ប្ដូរ​ទីតាំង។ សូម​ស្វែងរក​ក្នុង​មជ្ឈមណ្ឌល​ជំនួយ ឬ​ផ្ញើ​សារ​មក​យើង។
problem-article = រក​មិនឃើញ​អត្ថបទ​នេះ​ទេ
problem-article-detail = វា​ប្រហែលជា​ត្រូវ​បាន​ជំនួស។ សូម​ស្វែងរក​ក្នុង​មជ្ឈមណ្ឌល​ជំនួយ ឬ​ផ្ញើ​សារ​មក​យើង។
problem-request = យើង​មិន​អាច​បើក​សំណើ​នេះ​បានទេ
problem-request-detail = សូម​ពិនិត្យ​លេខយោង និង​កូដ​ចូល​មើល៖ មួយ​ក្នុងចំណោម​នោះ​មិន​ត្រឹមត្រូវ​ទេ។
problem-conversation = គ្មាន​ការសន្ទនា​ដែល​មាន​លេខយោង​នេះ​ទេ ឬ​វា​ជា​របស់​ក្រុម​ផ្សេង។
problem-gone = វាត្រូវបានលុបហើយ
problem-gone-detail = សារ​របស់​លោកអ្នក​ជា​របស់​ការសន្ទនា​ដែល​ត្រូវ​បាន​លុប​រួចហើយ។ បើ​នៅ​ត្រូវការ​ជំនួយ សូម​ផ្ញើ​សារ​ថ្មី​មក​យើង។
problem-held = មិន​អាច​លុប​វា​បានទេ​ពេលនេះ
problem-held-detail = ច្បាប់​តម្រូវ​ឱ្យ​យើង​រក្សា​វា​ទុក​សិន។ បើ​ចង់​ដឹង​បន្ថែម សូម​សួរ​យើង។
problem-invalid = មានអ្វីមួយត្រូវកែ
problem-invalid-detail = សូម​មើល​កន្លែង​ដែល​មាន​សម្គាល់។
problem-json = មិន​អាច​អាន​អ្វី​ដែល​បាន​ផ្ញើ​ទេ
problem-json-detail = ខ្លឹមសារ​មិនមែន​ជា JSON ត្រឹមត្រូវ ហើយក៏​មិនមែន​ជា​ទម្រង់​បែបបទ​ដែរ។
problem-media = ខ្លឹមសារ​ប្រភេទ​នេះ​មិន​ត្រូវ​បាន​ទទួល​ទេ
problem-media-detail = សូម​ផ្ញើ JSON ឬ​ទម្រង់​បែបបទ។
problem-large = អ្វី​ដែល​បាន​ផ្ញើ​ធំ​ពេក
# $max (Number) kilobytes
problem-large-detail = អាច​ផ្ញើ​បាន​យ៉ាងច្រើន { $max } គីឡូបៃ។ សូម​សរសេរ​ឱ្យ​ខ្លី ហើយ​ព្យាយាម​ម្ដងទៀត។
problem-origin = ទំព័រ​នេះ​មិន​ត្រូវ​បាន​អនុញ្ញាត​ឱ្យ​ផ្ញើ​សំណើ​ទេ
problem-origin-detail = សូម​បើក​ជំនួយ​ពី​គេហទំព័រ​ហាង​ផ្ទាល់ ហើយ​ព្យាយាម​ម្ដងទៀត។
problem-method = វា​មិន​ដំណើរការ​នៅ​ទីនេះ​ទេ
problem-method-detail = អាសយដ្ឋាន​នេះ​មាន ប៉ុន្តែ​មិន​ទទួល​សំណើ​ប្រភេទ​នេះ​ទេ។
problem-key = ទម្រង់​បែបបទ​នេះ​ត្រូវ​បាន​ផ្ញើ​រួចហើយ​ដោយមាន​ខ្លឹមសារ​ផ្សេង
problem-key-detail = សូម​ផ្ទុក​ទម្រង់​បែបបទ​ឡើងវិញ ហើយ​ផ្ញើ​ម្ដងទៀត។
problem-key-bad = មិន​អាច​ប្រើ Idempotency-Key នេះ​បានទេ
problem-key-bad-detail = សូម​ប្រើ​តួអក្សរ ASCII ដែល​មើលឃើញ​ពី 1 ដល់ 200 តួ។
problem-token = ត្រូវ​ចូល​គណនី​ជាមុន​សិន
problem-token-detail = សូម​ផ្ញើ​ថូខឹន​របស់​អ្នកប្រតិបត្តិ​ជា “Authorization: Bearer …”។
problem-call = សំណើ​នេះ​មិន​អាច​ឆ្លើយ​បាន​តាម​ទម្រង់​នេះ​ទេ
query-team = គ្មានក្រុមនេះទេ។
query-day = ថ្ងៃ​ត្រូវតែ​ជា​កាលបរិច្ឆេទ។ ឧទាហរណ៍៖ 2026-11-23
query-cursor = ទស្សន៍ទ្រនិច​នេះ​មិនមែន​មក​ពី​ចម្លើយ​មុន​ទេ។
query-filter = បញ្ជី​នេះ​មិន​អាច​ត្រង​តាម​ជម្រើស​នោះ​បានទេ។ សូម​ជ្រើសរើស​ជម្រើស​មួយ​ដែល​មាន​ផ្ដល់​ជូន។
query-person = សូម​ប្រាប់​ថា​ការ​ណាត់​របស់​អ្នកណា៖ phone ឬ customer
query-whom = សូម​ប្រាប់​ថា​ទិន្នន័យ​របស់​អ្នកណា ដោយ​ប្រើ​តែមួយ​ក្នុងចំណោម​នេះ៖ email, phone, customer
# $max (Number) characters
query-reason = ត្រូវការ​មូលហេតុ​មួយ ដែល​អ្នកទស្សនា​នឹង​អាន។ ប្រវែង៖ យ៉ាងច្រើន { $max }
problem-slot = ម៉ោង​នេះ​លែង​ទំនេរ​ហើយ
problem-slot-detail = សូម​ជ្រើសរើស​ម៉ោង​ផ្សេង។ អ្វី​ដែល​លោកអ្នក​បាន​សរសេរ​នៅ​ទីនេះ​ដដែល។
problem-call-fixed = ការ​ណាត់​នេះ​មិន​អាច​កែ​បាន​ទៀត​ទេ
problem-call-fixed-detail = ហួស​ម៉ោង​ណាត់​ហើយ ឬ​ការ​ណាត់​ត្រូវ​បាន​លុបចោល។ លោកអ្នក​អាច​ណាត់​ថ្មី​បាន។
problem-forbidden = លោកអ្នក​មិន​មាន​សិទ្ធិ​ធ្វើ​បែប​នេះ​ទេ
problem-forbidden-detail = សូម​សួរ​អ្នកគ្រប់គ្រង​ក្រុម​របស់​លោកអ្នក។
problem-missing = វា​លែង​មាននៅ​ទីនេះ​ហើយ
problem-missing-detail = មាន​នរណា​ម្នាក់​បាន​ដក​វា​ចេញ។ សូម​ផ្ទុក​បញ្ជី​ឡើងវិញ។
problem-address = អាសយដ្ឋាន​នេះ​មាន​គេ​ប្រើ​ហើយ
problem-address-detail = មាន​អ្នក​ផ្សេង​ក្នុង​ក្រុម​របស់​លោកអ្នក​ប្រើ​អាសយដ្ឋាន​អ៊ីមែល​នេះ​រួចហើយ។
problem-admin = នេះ​ជា​អ្នកគ្រប់គ្រង​តែម្នាក់​គត់
problem-admin-detail = សូម​តែងតាំង​អ្នក​ផ្សេង​ជា​អ្នកគ្រប់គ្រង​ជាមុន​សិន។
problem-newer = មានសារថ្មី
problem-newer-detail = សូម​អាន​អ្វី​ដែល​ទើប​សរសេរ រួច​ផ្ញើ​សារ​របស់​លោកអ្នក​ម្ដងទៀត។
problem-rating = មិនទាន់​អាច​វាយតម្លៃ​បានទេ
problem-rating-detail = អាច​វាយតម្លៃ​បាន​ពេល​បញ្ចប់។
problem-rating-fixed = ចម្លើយ​នេះ​មិន​អាច​កែ​បាន​ទៀត​ទេ
problem-rating-fixed-detail = ចម្លើយ​អាច​កែ​បាន​ក្នុងរយៈពេល​មួយថ្ងៃ។
problem-callbacks = មិន​អាច​ណាត់​ទូរសព្ទ​នៅ​ទីនេះ​បានទេ
problem-callbacks-detail = សូម​ផ្ញើ​សារ​មក​យើង ឬ​ទាក់ទង​យើង​តាមវិធី​ផ្សេង។
problem-bookings = មានការ​ណាត់​ច្រើនពេក
problem-bookings-detail = លោកអ្នក​បាន​ណាត់​ទូរសព្ទ​អស់​ចំនួន​ដែល​មនុស្សម្នាក់​អាច​ណាត់​បាន​ហើយ។ សូម​លុប​មួយ​ចោល រង់ចាំ​ឱ្យ​មួយ​បញ្ចប់ ឬ​ផ្ញើ​សារ​មក​យើង។
problem-limit = បាន​ផ្ញើ​សារ​ច្រើនពេក​ក្នុង​ពេល​ខ្លី
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
       *[other] អ្វី​ដែល​លោកអ្នក​បាន​សរសេរ​មិន​បាត់​ទេ។ សូម​ព្យាយាម​ម្ដងទៀត​ក្រោយ { $minutes } នាទី ឬ​ទាក់ទង​យើង​តាមវិធី​ផ្សេង។
    }
problem-identity = យើង​មិន​អាច​បញ្ជាក់​អត្តសញ្ញាណ​របស់​លោកអ្នក​បានទេ
problem-identity-detail = សូម​ចូល​គណនី​ហាង​ម្ដងទៀត ផ្ទុក​ទំព័រ​ឡើងវិញ ហើយ​ព្យាយាម​ម្ដងទៀត។
problem-challenge = យើង​មិន​អាច​បញ្ជាក់​ថា​លោកអ្នក​ជា​មនុស្ស​បានទេ
problem-challenge-detail = សូម​ព្យាយាម​ម្ដងទៀត ឬ​ទាក់ទង​យើង​តាមវិធី​ផ្សេង។ អ្វី​ដែល​លោកអ្នក​បាន​សរសេរ​នៅ​ទីនេះ​ដដែល។
problem-store = យើង​មិន​អាច​រក្សាទុក​វា​បានទេ​ពេលនេះ
problem-store-detail = អ្វី​ដែល​លោកអ្នក​បាន​សរសេរ​មិន​បាត់​ទេ៖ វា​នៅក្នុង​ទម្រង់​បែបបទ​ដដែល។ សូម​ព្យាយាម​ម្ដងទៀត​ក្នុង​ពេល​បន្តិចទៀត ឬ​ទាក់ទង​យើង​តាមវិធី​ផ្សេង។
problem-server = មានបញ្ហាខាងយើង
problem-server-detail = សូម​ព្យាយាម​ម្ដងទៀត​ក្នុង​ពេល​បន្តិចទៀត។

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = ចូលគណនី
enter-intro = តំណ​នេះ​អាច​ប្រើ​ចូល​បានតែ​ម្ដង។
enter-spent = តំណ​នេះ​ប្រើ​លែង​បាន​ហើយ៖ វា​ត្រូវ​បាន​ប្រើ​រួច ឬ​ចាស់​ពេក។ សូម​សុំ​តំណ​ថ្មី​ពី​អ្នកគ្រប់គ្រង​ក្រុម​របស់​លោកអ្នក។
enter-none = លោកអ្នក​មិនទាន់​បាន​ចូល​គណនី​ទេ។ សូម​បើក​តំណ​ដែល​អ្នកគ្រប់គ្រង​ក្រុម​ផ្ញើ​ជូន។
enter-unknown = គ្មាន​នរណា​ម្នាក់​ក្នុង​ក្រុម​នេះ​មាន​អាសយដ្ឋាន​អ៊ីមែល​នេះ​ទេ។
enter-failed = ការ​ចូល​គណនី​មិនបាន​សម្រេច​ទេ។

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = សំណើ { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = ចម្លើយ​ពី { $name }
mail-reply = ការ​ឆ្លើយតប​អ៊ីមែល​នេះ​នឹង​មកដល់​យើង។
# Below the answer; links follow, or the names of the files alone
mail-files = ឯកសារ​ដែល​ភ្ជាប់​ជាមួយ​ចម្លើយ​នេះ៖
# $date (Text) such as 29 December 2026
mail-files-until = តំណ​ទៅ​ឯកសារ​ប្រើ​បាន​រហូត​ដល់ { $date }
# An address follows
mail-open = បើក​ការសន្ទនា​ទាំងមូល​ដោយ​ប្រើ​កូដ​ចូល​មើល៖
# $brand (Text) the shop’s name
mail-footer = អ៊ីមែល​នេះ​ផ្ញើ​ពី { $brand } ព្រោះ​អាសយដ្ឋាន​នេះ​ត្រូវ​បាន​ផ្ដល់​ជាមួយ​សំណើ។
# Before the question how it was. $reference (Text) as above
mail-done = សំណើ { $reference } របស់​លោកអ្នក​បាន​បញ្ចប់​ហើយ។
# To the team: the subject. $reference (Text) as above
mail-notice = សំណើ​ថ្មី { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = ការ​ណាត់​ទូរសព្ទ​របស់​លោកអ្នក { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = ម៉ោង​ណាត់​ទូរសព្ទ​របស់​លោកអ្នក​ត្រូវ​បាន​ប្ដូរ។ ពេលវេលា​ថ្មី៖ ថ្ងៃ{ $when }
# $when (Text) as above
mail-call-cancelled = ការ​ណាត់​ទូរសព្ទ​របស់​លោកអ្នក​ត្រូវ​បាន​លុបចោល៖ ថ្ងៃ{ $when }
# Of a booked, a moved and a cancelled call alike
mail-call-file = សូម​បើក​ឯកសារ​ភ្ជាប់ ដើម្បី​ធ្វើ​បច្ចុប្បន្នភាព​ប្រតិទិន។
# An address follows
mail-call-open = ប្ដូរ​ម៉ោង ឬ​លុប​ការ​ណាត់​ចោល​ដោយ​ប្រើ​កូដ​ចូល​មើល៖
# $brand (Text) the shop’s name
mail-call-footer = អ៊ីមែល​នេះ​ផ្ញើ​ពី { $brand } ព្រោះ​អាសយដ្ឋាន​នេះ​ត្រូវ​បាន​ផ្ដល់​ពេល​ណាត់​ទូរសព្ទ។
# To the team: the subject. $reference (Text) as above
mail-call-notice = ការ​ណាត់​ទូរសព្ទ​ថ្មី { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = បាន​ប្ដូរ​ម៉ោង​ណាត់​ទូរសព្ទ { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = បាន​លុប​ការ​ណាត់​ទូរសព្ទ​ចោល { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = រូបថត ឬ PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF ឬ PDF នីមួយៗ​យ៉ាងច្រើន { $max } MB
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = មិន​អាច​ផ្ញើ “{ $name }” បានទេ។ អាច​ផ្ញើ​រូបថត (JPEG, PNG, WebP, GIF) និង PDF បាន។
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = “{ $name }” ធំ​ពេក។ ឯកសារ​អាច​មាន​ទំហំ​យ៉ាងច្រើន { $max } MB
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = “{ $name }” មាន​ភីកសែល​ច្រើនពេក។ រូបភាព​អាច​មាន​យ៉ាងច្រើន { $max } មេហ្គាភីកសែល។
# $name (Text) what the file is called
error-file-broken = “{ $name }” ទទេ ឬ​ខូច ដូច្នេះ​មិន​អាច​ផ្ញើ​បានទេ។
# $max (Number) files
error-files-many = ឯកសារ​ច្រើនពេក​ក្នុង​ពេល​តែមួយ។ ចំនួន​ច្រើន​បំផុត​ក្នុង​មួយ​សារ៖ { $max }
error-files-full = គ្មាន​កន្លែង​សម្រាប់​ឯកសារ​ក្នុង​ការសន្ទនា​នេះ​ទៀត​ទេ។ សំណើ​ថ្មី​មាន​កន្លែង។
error-files-day = ថ្ងៃនេះ​គ្មាន​កន្លែង​សម្រាប់​ឯកសារ​ក្នុង​ការសន្ទនា​នេះ​ទៀត​ទេ។ ថ្ងៃស្អែក​នឹង​មាន​វិញ។
error-file-gone = ឯកសារ​មួយ​លែង​មាន​ហើយ។ ត្រូវ​ជ្រើសរើស​វា​ម្ដងទៀត។
# $max (Number) megabytes
error-files-large = ឯកសារ​ទាំងអស់​រួមគ្នា​ធំ​ពេក។ សារ​មួយ​អាច​ផ្ទុក​បាន​យ៉ាងច្រើន { $max } MB
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = ទិន្នន័យ​របស់​លោកអ្នក
own-export = ទាញយកច្បាប់ចម្លង
own-files = សូម​រក្សា​ទុក​ឯកសារ​ផង៖ តំណ​ក្នុង​ច្បាប់​ចម្លង​ដំណើរការ​បាន​មួយ​ថ្ងៃ។
own-erase = លុបការសន្ទនានេះ
own-sure = តើ​លោកអ្នក​ពិតជា​ចង់​លុប​មែនទេ? វា​មិន​អាច​យក​មក​វិញ​បានទេ។
own-yes = លុប
own-erased = បាន​លុប​ហើយ។ លេខ​បង្កាន់ដៃ៖ { $receipt }
own-pending = វា​នឹង​ត្រូវ​លុប​នៅពេល​កន្លែង​រក្សាទុក​ឆ្លើយតប។ លេខ​បង្កាន់ដៃ៖ { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = សេចក្ដី​ជូនដំណឹង
notices-dismiss = លាក់​សេចក្ដី​ជូនដំណឹង​នេះ
kept-what = រក្សាទុក​តែ​ក្នុង​កម្មវិធី​រុករក​នេះ​ប៉ុណ្ណោះ៖ សេចក្ដី​ព្រាង សារ​ដែល​រង់ចាំ​ផ្ញើ កូដ​ចូល​មើល និង​សេចក្ដី​ជូនដំណឹង​ដែល​បាន​លាក់។
# What unfolds the question, and the question; the button is own-yes
kept-clear = លុប​ចេញ​ពី​កម្មវិធី​រុករក​នេះ
kept-sure = តើ​លោកអ្នក​ពិតជា​ចង់​លុប​មែនទេ? បើ​គ្មាន​កូដ​ចូល​មើល សំណើ​នឹង​មិន​អាច​បើក​នៅ​ទីនេះ​បាន​ទៀត​ទេ។ អ្វី​ដែល​កំពុង​រង់ចាំ​នឹង​មិន​ត្រូវ​បាន​ផ្ញើ​ទេ។
