### Malayalam: polite and neutral address (നിങ്ങൾ, verbs in -ുക for what is asked), no familiar form; “…” as quotation marks, a full stop (.) at the end of a sentence, Latin digits, atomic chillu letters (ൻ ർ ൽ ൾ ൺ).
### Help article: ലേഖനം; request: അഭ്യർത്ഥന; reference: റഫറൻസ് നമ്പർ; access code: ആക്സസ് കോഡ്; help: സഹായം, the place സഹായകേന്ദ്രം; free time: ഒഴിവുള്ള സമയം.
### Endings stand behind a hyphen where they must follow an inserted text ({ $time }-ന്), names of languages before ഭാഷയിൽ. `time-yours` is in brackets, so that വരെ can follow.

## The launcher, and what surrounds every view

launcher-label = സഹായം
launcher-offline = കണക്ഷൻ ഇല്ല
home-title = എങ്ങനെ സഹായിക്കാം?
nav-home = സഹായകേന്ദ്രം
language-label = ഭാഷ
language-change = മാറ്റുക
loading = ലോഡ് ചെയ്യുന്നു…
network-error = അത് നടന്നില്ല. ഇന്റർനെറ്റ് കണക്ഷൻ പരിശോധിച്ച് വീണ്ടും ശ്രമിക്കുക.

## Home

search-label = സഹായം തിരയുക
search-button = തിരയുക
articles-heading = അറിഞ്ഞിരിക്കാൻ
subjects-heading = വിഷയങ്ങൾ
contact-heading = ഞങ്ങളോട് സംസാരിക്കുക
requests-heading = നിങ്ങളുടെ അഭ്യർത്ഥനകൾ
requests-unread = പുതിയ മറുപടി
request-find = അഭ്യർത്ഥന കണ്ടെത്തുക

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = വിലയും പണമടയ്ക്കലും
paying-currency = കറൻസി
paying-methods = പണമടയ്ക്കാനുള്ള വഴികൾ
payment-card = കാർഡ്
payment-sepa = SEPA ഡയറക്ട് ഡെബിറ്റ്
payment-transfer = ബാങ്ക് ട്രാൻസ്ഫർ
payment-invoice = ഇൻവോയ്സ്
payment-cod = ക്യാഷ് ഓൺ ഡെലിവറി
payment-konbini = കോൺബിനി സ്റ്റോറിൽ പണമടയ്ക്കൽ

## Ways to reach a person, where the site gives no name of its own

channel-phone = ഞങ്ങളെ വിളിക്കുക
channel-email = ഇമെയിൽ അയയ്ക്കുക
channel-message = ഞങ്ങൾക്ക് എഴുതുക
channel-callback = കോൾ ബുക്ക് ചെയ്യുക
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = കൂടുതൽ സഹായം

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] “{ $query }” എന്നതിന് ഒന്നും കിട്ടിയില്ല
        [one] “{ $query }” എന്നതിന് { $count } ലേഖനം
       *[other] “{ $query }” എന്നതിന് { $count } ലേഖനങ്ങൾ
    }
results-ask = നിങ്ങൾ എന്താണ് തിരയുന്നത്?
results-hint = മറ്റ് വാക്കുകൾ പരീക്ഷിക്കുക, അല്ലെങ്കിൽ ഞങ്ങൾക്ക് എഴുതുക.
# $wanted, $shown (Text) names of languages
results-fallback = { $wanted } ഭാഷയിൽ ഒന്നും കിട്ടിയില്ല. ഈ ലേഖനങ്ങൾ { $shown } ഭാഷയിലാണ്.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = ഈ ലേഖനം { $wanted } ഭാഷയിൽ ഇതുവരെ ഇല്ല. ഇവിടെ ഇത് { $shown } ഭാഷയിലാണ്.
# $date (Text) a day
article-updated = പുതുക്കിയത്: { $date }
article-question = ഇത് സഹായകമായോ?
article-yes = അതെ
article-no = ഇല്ല
article-thanks = അറിഞ്ഞതിൽ സന്തോഷം. നന്ദി.
article-missing = എന്താണ് ഇല്ലാതിരുന്നത്?
article-sorry = ക്ഷമിക്കണം. ഞങ്ങൾക്ക് എഴുതുക, ഞങ്ങൾ സഹായിക്കാം.
article-related = ഈ വിഷയത്തെക്കുറിച്ച് കൂടുതൽ

## Contact form

contact-title = ഞങ്ങൾക്ക് എഴുതുക
contact-intro = നിങ്ങൾക്ക് എന്താണ് വേണ്ടതെന്ന് പറയുക. ഒരു റഫറൻസ് നമ്പർ ലഭിക്കും, അത് ഉപയോഗിച്ച് എപ്പോൾ വേണമെങ്കിലും അഭ്യർത്ഥന വീണ്ടും കാണാം.
field-message = സന്ദേശം
field-name = പേര്
field-email = ഇമെയിൽ
field-phone = ഫോൺ
field-order = ഓർഡർ നമ്പർ
contact-topic = ഇത് എന്തിനെക്കുറിച്ചാണ്?
field-optional = നിർബന്ധമില്ല
contact-send = അയയ്ക്കുക
contact-sending = അയയ്ക്കുന്നു…
contact-network-error = നിങ്ങളുടെ സന്ദേശം എത്തിയോ എന്ന് ഞങ്ങൾക്ക് അറിയില്ല. അത് ഇപ്പോഴും ഇവിടെയുണ്ട്: ഇന്റർനെറ്റ് കണക്ഷൻ പരിശോധിച്ച് വീണ്ടും ശ്രമിക്കുക.
contact-other-ways = ഞങ്ങളെ ബന്ധപ്പെടാനുള്ള മറ്റ് വഴികൾ
contact-suggestions = ഒരുപക്ഷേ ഉത്തരം ഇവിടെയുണ്ടാകാം
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = ഞങ്ങൾ { $languages } ഭാഷയിൽ മറുപടി നൽകും.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open = { $time } വരെ തുറന്നിരിക്കും
availability-open-always = 24 മണിക്കൂറും തുറന്നിരിക്കും
availability-closed = തുറക്കുന്ന സമയം: { $time }
availability-closed-long = ഇപ്പോൾ അടച്ചിരിക്കുന്നു
availability-unknown = ഇന്നത്തെ പ്രവർത്തന സമയം വ്യത്യസ്തമായേക്കാം
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } (നിങ്ങളുടെ സമയം, { $city })
hours-title = പ്രവർത്തന സമയം
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = നിങ്ങളുടെ സമയം അനുസരിച്ച്: { $city }, { $offset }
hours-closed = അവധി
hours-all-day = ദിവസം മുഴുവൻ തുറന്നിരിക്കും
# Hours with an open end. $from (Text) time of day
hours-from = { $from } മുതൽ
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = ഉറപ്പില്ല
# Instead of whether somebody is there. $note (Text) as above
availability-note = ഇപ്പോൾ: { $note }
# $time, $kind (Text) as above
contact-answer-by = { $time }-ന് മുമ്പ് ഞങ്ങൾ മറുപടി നൽകും.

## Booking a call

callback-title = കോൾ ബുക്ക് ചെയ്യുക
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] ഒരു സമയം തിരഞ്ഞെടുക്കുക, ഞങ്ങൾ നിങ്ങളെ വിളിക്കും. കോൾ പരമാവധി { $minutes } മിനിറ്റ് നീളും.
       *[other] ഒരു സമയം തിരഞ്ഞെടുക്കുക, ഞങ്ങൾ നിങ്ങളെ വിളിക്കും. കോൾ പരമാവധി { $minutes } മിനിറ്റ് നീളും.
    }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = നിങ്ങളുടെ സമയമേഖല: { $city }, { $offset }
callback-zone-change = സമയമേഖല മാറ്റുക
callback-times = കോളിന്റെ സമയം
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } ഒഴിവ്
       *[other] { $count } ഒഴിവുകൾ
    }
callback-none = ഇപ്പോൾ ഒഴിവുള്ള സമയമില്ല. ഞങ്ങൾക്ക് എഴുതുക, ഞങ്ങൾ ഒരു സമയം കണ്ടെത്താം.
callback-phone = ഞങ്ങൾ വിളിക്കേണ്ട ഫോൺ നമ്പർ
callback-note = ഇത് എന്തിനെക്കുറിച്ചാണ്?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = സ്ഥിരീകരണവും നിങ്ങളുടെ കലണ്ടറിനുള്ള ഫയലും ഈ വിലാസത്തിലേക്ക് അയയ്ക്കും.
callback-book = കോൾ ബുക്ക് ചെയ്യുക
callback-booking = ബുക്ക് ചെയ്യുന്നു…
callback-network-error = കോൾ ബുക്ക് ആയോ എന്ന് ഞങ്ങൾക്ക് അറിയില്ല. നിങ്ങൾ എഴുതിയത് ഇപ്പോഴും ഇവിടെയുണ്ട്: ഇന്റർനെറ്റ് കണക്ഷൻ പരിശോധിച്ച് വീണ്ടും ശ്രമിക്കുക. കോൾ രണ്ടുതവണ ബുക്ക് ആകില്ല.
callback-alternatives = നിങ്ങൾ തിരഞ്ഞെടുത്ത സമയത്തിനടുത്തുള്ള ഒഴിവുകൾ
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = നിങ്ങളുടെ കോൾ ബുക്ക് ചെയ്തു: { $when }. നിങ്ങളുടെ ബുക്കിംഗ് നമ്പർ: { $reference }.

## A booked call

call-title = നിങ്ങളുടെ കോൾ
call-status-booked = ബുക്ക് ചെയ്തു
call-status-cancelled = റദ്ദാക്കി
call-status-past = ഈ കോളിന്റെ സമയം കഴിഞ്ഞു
call-when = എപ്പോൾ
call-number = ഞങ്ങൾ വിളിക്കുന്ന നമ്പർ
call-reason = ഞങ്ങൾക്ക് റദ്ദാക്കേണ്ടി വന്നതിന്റെ കാരണം
call-move = മറ്റൊരു സമയം തിരഞ്ഞെടുക്കുക
call-move-title = കോളിന്റെ സമയം മാറ്റുക
call-move-button = സമയം മാറ്റുക
call-moving = സമയം മാറ്റുന്നു…
call-move-network-error = കോളിന്റെ സമയം മാറിയോ എന്ന് ഞങ്ങൾക്ക് അറിയില്ല. ഇന്റർനെറ്റ് കണക്ഷൻ പരിശോധിച്ച് വീണ്ടും ശ്രമിക്കുക.
call-cancel = കോൾ റദ്ദാക്കുക
call-cancel-question = ഈ കോൾ റദ്ദാക്കണോ?
call-calendar = നിങ്ങളുടെ കലണ്ടറിൽ ചേർക്കുക
call-file = കലണ്ടർ ഫയൽ (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = { $brand }: ഫോൺ കോൾ
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = ഞങ്ങൾ { $phone } എന്ന നമ്പറിൽ വിളിക്കും. ബുക്കിംഗ് നമ്പർ: { $reference }
call-reference = ബുക്കിംഗ് നമ്പർ
call-keep = രണ്ടും സൂക്ഷിക്കുക: ഇവ ഉപയോഗിച്ച് ഏത് ഉപകരണത്തിലും കോളിന്റെ സമയം മാറ്റാം, അല്ലെങ്കിൽ കോൾ റദ്ദാക്കാം.

## Choosing a time zone

zones-title = നിങ്ങളുടെ സമയമേഖല തിരഞ്ഞെടുക്കുക
zones-search = നഗരം
zones-none = അങ്ങനെയൊരു നഗരം കണ്ടെത്തിയില്ല. അടുത്തുള്ള വലിയ നഗരം പരീക്ഷിക്കുക.

## Request

request-title = നിങ്ങളുടെ സന്ദേശം ഞങ്ങൾക്ക് ലഭിച്ചു
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = നിങ്ങളുടെ റഫറൻസ് നമ്പർ: { $reference }. ഞങ്ങൾ മറുപടി നൽകും.
request-status-open = ഞങ്ങളുടെ മറുപടിക്കായി കാത്തിരിക്കുന്നു
request-status-answered = മറുപടി നൽകി
request-status-resolved = പൂർത്തിയായി
request-next = ഞങ്ങളുടെ മറുപടി ഇവിടെ കാണാം.
# The heading once somebody has answered
request-conversation = ഞങ്ങളുമായുള്ള നിങ്ങളുടെ സംഭാഷണം
# Label of the field in which the visitor writes back
reply-message = നിങ്ങളുടെ സന്ദേശം
request-reference = റഫറൻസ് നമ്പർ
request-code = ആക്സസ് കോഡ്
request-keep = രണ്ടും സൂക്ഷിക്കുക: ഇവ ഉപയോഗിച്ച് ഏത് ഉപകരണത്തിലും ഈ അഭ്യർത്ഥന വീണ്ടും തുറക്കാം.
request-you = നിങ്ങൾ
request-team = ഞങ്ങളുടെ ടീം
# While both are there: above the field, and at the customer's own last message.
live-typing = മറുപടി എഴുതുന്നു…
live-here = ഞങ്ങൾ ഇപ്പോൾ ഇവിടെയുണ്ട്
# $names: the first names of some of them, as a list.
live-here-names = ഇപ്പോൾ ഇവിടെയുള്ളത്: { $names }
live-sent = അയച്ചു
live-read = വായിച്ചു
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = കാത്തിരിക്കേണ്ടി വന്നതിൽ ഖേദിക്കുന്നു: ഇപ്പോൾ ആരും ഒഴിവില്ല.
live-later-mail = മറുപടി { $address } എന്ന ഇമെയിലിലേക്കും അയയ്ക്കും.
live-handed = ഞങ്ങളുടെ ടീമിന്റെ സമയം ഇപ്പോൾ കഴിഞ്ഞു. ഇപ്പോഴും ഇവിടെയുള്ള സഹപ്രവർത്തകർ തുടർന്ന് സഹായിക്കും.
# A box to tick.
live-sound = പുതിയ സന്ദേശങ്ങൾക്ക് ശബ്ദം
# A button above a long conversation.
request-earlier = മുമ്പത്തെ സന്ദേശങ്ങൾ
lookup-title = അഭ്യർത്ഥന കണ്ടെത്തുക
lookup-intro = നിങ്ങൾ ഞങ്ങൾക്ക് എഴുതിയപ്പോൾ ഒരു റഫറൻസ് നമ്പറും ആക്സസ് കോഡും നൽകിയിരുന്നു.
lookup-open = തുറക്കുക

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = ഞങ്ങളുടെ സേവനം എങ്ങനെയുണ്ടായിരുന്നു?
rating-csat-1 = മോശം
rating-csat-2 = അത്ര നല്ലതല്ല
rating-csat-3 = കുഴപ്പമില്ല
rating-csat-4 = നല്ലത്
rating-csat-5 = വളരെ നല്ലത്
rating-ces = സഹായം ലഭിക്കാൻ എത്ര എളുപ്പമായിരുന്നു?
rating-ces-1 = വളരെ ബുദ്ധിമുട്ട്
rating-ces-2 = ബുദ്ധിമുട്ട്
rating-ces-3 = ഇടത്തരം
rating-ces-4 = എളുപ്പം
rating-ces-5 = വളരെ എളുപ്പം
rating-nps = ഞങ്ങളെ മറ്റുള്ളവർക്ക് ശുപാർശ ചെയ്യാൻ എത്ര സാധ്യതയുണ്ട്?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = ഒട്ടും സാധ്യതയില്ല
rating-nps-high = വളരെ സാധ്യതയുണ്ട്
rating-comment = ഞങ്ങൾ എന്താണ് അറിയേണ്ടത്?
rating-skip = പറയാൻ താൽപര്യമില്ല
rating-thanks = നിങ്ങളുടെ മറുപടിക്ക് നന്ദി.
rating-change = നിങ്ങളുടെ മറുപടി ഒരു ദിവസം വരെ മാറ്റാം.

## What is kept while there is no connection

outbox-waiting = സന്ദേശം സേവ് ചെയ്തു. ഇന്റർനെറ്റ് തിരികെ വരുമ്പോൾ അയയ്ക്കും.
outbox-take-back = അയയ്ക്കുന്നത് റദ്ദാക്കുക
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = നിങ്ങളുടെ സന്ദേശം അയച്ചു. നിങ്ങളുടെ റഫറൻസ് നമ്പർ: { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = ഞങ്ങളുടെ സഹായകേന്ദ്രം ഇപ്പോൾ തുറക്കാനാകുന്നില്ല. ഞങ്ങളെ ഇവിടെ ബന്ധപ്പെടാം:

## The public help centre, where views are pages of their own

centre-skip = നേരെ ഉള്ളടക്കത്തിലേക്ക് പോകുക
centre-languages = മറ്റ് ഭാഷകൾ
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = എല്ലാം കാണിക്കുക ({ $count })
# Above the list of an article’s parts
centre-contents = ഈ പേജിൽ
centre-markets = രാജ്യം അല്ലെങ്കിൽ പ്രദേശം

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = ആദ്യം ഒരു സന്ദേശം എഴുതുക.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] എഴുതിയത് വളരെ നീണ്ടതാണ്. പരമാവധി { $max } അക്ഷരം എഴുതാം.
       *[other] എഴുതിയത് വളരെ നീണ്ടതാണ്. പരമാവധി { $max } അക്ഷരങ്ങൾ എഴുതാം.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = “{ $character }” ഇവിടെ പറ്റില്ല. അത് നീക്കം ചെയ്യുക.
error-email = ഇത് ഇമെയിൽ വിലാസമല്ല. name@example.com പോലെയാണ് ഒരു വിലാസം.
error-phone = ഇത് ഫോൺ നമ്പറല്ല. രാജ്യത്തിന്റെ കോഡ് ചേർത്ത് അക്കങ്ങളിൽ എഴുതുക: +91 484 123 4567.
error-phone-missing = വിളിക്കാൻ ഞങ്ങൾക്ക് ഒരു നമ്പർ വേണം.
error-phone-unknown = ഈ നമ്പറിലേക്ക് വിളിക്കാനാകില്ല. പരിശോധിച്ച് രാജ്യത്തിന്റെ കോഡിൽ തുടങ്ങുക: +91 484 123 4567.
error-start-missing = ആദ്യം ഒരു സമയം തിരഞ്ഞെടുക്കുക.
error-start = ഇത് ശരിയായ തീയതിയും സമയവുമല്ല. ഉദാഹരണം: 2026-11-23T09:00:00Z.
error-type = ഈ ഫീൽഡിൽ ടെക്സ്റ്റ് വേണം.
error-field = ഇങ്ങനെയൊരു ഫീൽഡ് ഇല്ല.
error-name = പരമാവധി 120 അക്ഷരങ്ങളുള്ള ഒരു പേര് എഴുതുക.
rating-missing = ഒരു മറുപടി ബാക്കിയുണ്ട്.
error-consent = സമ്മതിക്കാൻ ദയവായി ബോക്സിൽ ടിക്ക് ചെയ്യുക.
error-consent-new = സമ്മതപത്രത്തിന്റെ വാചകം മാറി. ദയവായി അത് വായിച്ച് വീണ്ടും സമ്മതിക്കുക.
error-choice = നൽകിയിരിക്കുന്നവയിൽ ഒന്ന് തിരഞ്ഞെടുക്കുക.
error-call-ahead = ഈ കോളിന്റെ സമയം ആയിട്ടില്ല.
error-tags = പരമാവധി 20 ടാഗുകൾ ആകാം, ഓരോന്നിലും പരമാവധി 50 അക്ഷരങ്ങൾ.
error-snooze = വരാനിരിക്കുന്ന ഒരു സമയം തിരഞ്ഞെടുക്കുക.
error-times = അവസാനം തുടക്കത്തിനു ശേഷമായിരിക്കണം.
error-merge = ഈ രണ്ട് സംഭാഷണങ്ങൾ ഒന്നിപ്പിക്കാനാകില്ല. ഒന്ന് ബുക്ക് ചെയ്ത കോളാണ്, അല്ലെങ്കിൽ മുമ്പ് ഒന്നിപ്പിച്ചതാണ്. മറ്റൊന്ന് തിരഞ്ഞെടുക്കുക.
error-merge-region = വ്യത്യസ്ത പ്രദേശങ്ങളിൽ സൂക്ഷിച്ചിരിക്കുന്ന സംഭാഷണങ്ങൾ ഒന്നിപ്പിക്കാനാകില്ല. ഓരോന്നിനും വെവ്വേറെ മറുപടി നൽകുക.
error-addressee = ഇമെയിൽ വിലാസമോ ഫോൺ നമ്പറോ ഉപഭോക്താവിന്റെ ഐഡിയോ നൽകുക.
error-hold = ഇത് എന്തുകൊണ്ട് സൂക്ഷിക്കണം എന്ന് എഴുതുക.
error-zone = ഈ സമയമേഖല ഞങ്ങൾക്ക് അറിയില്ല. ഉദാഹരണം: Europe/Berlin.
error-locale = ഇത് ഭാഷാ കോഡല്ല. ഉദാഹരണങ്ങൾ: en, pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = ഞാൻ മനുഷ്യനാണ്, പ്രോഗ്രാമല്ല
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = സന്ദേശം സേവ് ചെയ്തു. നിങ്ങൾ വീണ്ടും സൈൻ ഇൻ ചെയ്ത ശേഷം അയയ്ക്കും.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = ഈ സൈറ്റ് ഞങ്ങൾക്ക് അറിയില്ല
problem-site-detail = വിലാസം, അല്ലെങ്കിൽ script ടാഗിലെ സൈറ്റിന്റെ പേര് പരിശോധിക്കുക.
problem-page = ഈ പേജ് കണ്ടെത്തിയില്ല
problem-page-detail = അത് മാറ്റിയിട്ടുണ്ടാകാം. ഞങ്ങളുടെ സഹായകേന്ദ്രത്തിൽ തിരയുക, അല്ലെങ്കിൽ ഞങ്ങൾക്ക് എഴുതുക.
problem-article = ഈ ലേഖനം കണ്ടെത്തിയില്ല
problem-article-detail = അതിന് പകരം മറ്റൊന്ന് വന്നിട്ടുണ്ടാകാം. ഞങ്ങളുടെ സഹായകേന്ദ്രത്തിൽ തിരയുക, അല്ലെങ്കിൽ ഞങ്ങൾക്ക് എഴുതുക.
problem-request = ഈ അഭ്യർത്ഥന തുറക്കാനാകുന്നില്ല
problem-request-detail = റഫറൻസ് നമ്പറും ആക്സസ് കോഡും പരിശോധിക്കുക: അവയിലൊന്ന് ശരിയല്ല.
problem-conversation = ഈ റഫറൻസ് നമ്പറിൽ സംഭാഷണമില്ല, അല്ലെങ്കിൽ അത് മറ്റൊരു ടീമിന്റേതാണ്.
problem-gone = ഇത് മായ്ച്ചുകളഞ്ഞു
problem-gone-detail = നിങ്ങൾ അയയ്ക്കുന്നത് ഇതിനിടെ മായ്ച്ചുകളഞ്ഞ സംഭാഷണത്തിനുള്ളതാണ്. ഇനിയും സഹായം വേണമെങ്കിൽ ഞങ്ങൾക്ക് പുതുതായി എഴുതുക.
problem-held = ഇത് ഇപ്പോൾ മായ്ക്കാനാകില്ല
problem-held-detail = നിയമപ്രകാരം തൽക്കാലം ഇത് സൂക്ഷിക്കേണ്ടതുണ്ട്. കൂടുതൽ അറിയണമെങ്കിൽ ഞങ്ങളോട് ചോദിക്കുക.
problem-invalid = ചിലത് തിരുത്താനുണ്ട്
problem-invalid-detail = അടയാളപ്പെടുത്തിയ ഫീൽഡുകൾ നോക്കുക.
problem-json = അയച്ചത് വായിക്കാനായില്ല
problem-json-detail = ഉള്ളടക്കം സാധുവായ JSON അല്ല, ഫോമും അല്ല.
problem-media = ഇത്തരം ഉള്ളടക്കം സ്വീകരിക്കില്ല
problem-media-detail = JSON അല്ലെങ്കിൽ ഫോം അയയ്ക്കുക.
problem-large = അയച്ചത് വളരെ വലുതാണ്
# $max (Number) kilobytes
problem-large-detail = പരമാവധി { $max } കിലോബൈറ്റ് അയയ്ക്കാം. എഴുതിയത് ചുരുക്കി വീണ്ടും ശ്രമിക്കുക.
problem-origin = അഭ്യർത്ഥനകൾ അയയ്ക്കാൻ ഈ പേജിന് അനുവാദമില്ല
problem-origin-detail = ഞങ്ങളുടെ സഹായകേന്ദ്രം സ്റ്റോറിൽ നിന്നുതന്നെ തുറന്ന് വീണ്ടും ശ്രമിക്കുക.
problem-method = ഇത് ഇവിടെ പ്രവർത്തിക്കില്ല
problem-method-detail = വിലാസം ഉണ്ട്, പക്ഷേ ഇത്തരം അഭ്യർത്ഥന സ്വീകരിക്കില്ല.
problem-key = ഈ ഫോം മറ്റൊരു ഉള്ളടക്കത്തോടെ ഇതിനകം അയച്ചതാണ്
problem-key-detail = ഫോം വീണ്ടും ലോഡ് ചെയ്ത് വീണ്ടും അയയ്ക്കുക.
problem-key-bad = ഈ Idempotency-Key ഉപയോഗിക്കാനാകില്ല
problem-key-bad-detail = കാണാവുന്ന 1 മുതൽ 200 വരെ ASCII അക്ഷരങ്ങൾ ഉപയോഗിക്കുക.
problem-token = ഇതിന് സൈൻ ഇൻ ചെയ്യണം
problem-token-detail = ഓപ്പറേറ്ററുടെ ടോക്കൺ “Authorization: Bearer …” എന്ന രൂപത്തിൽ അയയ്ക്കുക.
problem-call = ഈ രൂപത്തിൽ ഈ അഭ്യർത്ഥനയ്ക്ക് മറുപടി നൽകാനാകില്ല
query-team = അങ്ങനെയൊരു ടീമില്ല.
query-day = ദിവസം ഒരു തീയതിയായിരിക്കണം. ഉദാഹരണം: 2026-11-23.
query-cursor = ഈ കഴ്സർ മുമ്പത്തെ മറുപടിയിൽ നിന്നുള്ളതല്ല.
query-filter = ആ മൂല്യം ഉപയോഗിച്ച് ഈ പട്ടിക ഫിൽട്ടർ ചെയ്യാനാകില്ല. നൽകിയിരിക്കുന്ന മൂല്യങ്ങളിൽ ഒന്ന് തിരഞ്ഞെടുക്കുക.
query-person = ആരുടെ കോളുകളാണെന്ന് പറയുക: phone അല്ലെങ്കിൽ customer.
query-whom = ആരുടെ ഡാറ്റയാണെന്ന് ഇവയിൽ കൃത്യമായി ഒന്നിലൂടെ പറയുക: email, phone, customer.
# $max (Number) characters
query-reason = കാരണം വേണം, സന്ദർശകർ അത് വായിക്കും. നീളം: പരമാവധി { $max }.
problem-slot = ഈ സമയം ഇപ്പോൾ ഒഴിവില്ല
problem-slot-detail = മറ്റൊന്ന് തിരഞ്ഞെടുക്കുക. നിങ്ങൾ എഴുതിയത് ഇപ്പോഴും ഇവിടെയുണ്ട്.
problem-call-fixed = ഈ കോൾ ഇനി മാറ്റാനാകില്ല
problem-call-fixed-detail = കോളിന്റെ സമയം കഴിഞ്ഞു, അല്ലെങ്കിൽ കോൾ റദ്ദാക്കി. പുതിയ കോൾ ബുക്ക് ചെയ്യാം.
problem-forbidden = ഇതിന് നിങ്ങൾക്ക് അനുവാദമില്ല
problem-forbidden-detail = നിങ്ങളുടെ ടീമിലെ അഡ്മിനോട് ചോദിക്കുക.
problem-missing = ഇത് ഇപ്പോൾ ഇവിടെയില്ല
problem-missing-detail = ആരോ ഇത് നീക്കം ചെയ്തു. പട്ടിക വീണ്ടും ലോഡ് ചെയ്യുക.
problem-address = ഈ വിലാസം ഉപയോഗത്തിലുണ്ട്
problem-address-detail = നിങ്ങളുടെ ടീമിലെ മറ്റൊരാൾക്ക് ഈ ഇമെയിൽ വിലാസമുണ്ട്.
problem-admin = ഇവിടെ മറ്റൊരു അഡ്മിനില്ല
problem-admin-detail = ആദ്യം മറ്റൊരാളെ അഡ്മിനാക്കുക.
problem-newer = പുതിയതൊന്ന് എഴുതിയിട്ടുണ്ട്
problem-newer-detail = ഇതിനിടെ എഴുതിയത് വായിച്ച ശേഷം നിങ്ങളുടേത് വീണ്ടും അയയ്ക്കുക.
problem-rating = ഇതിന് ഇപ്പോൾ റേറ്റിംഗ് നൽകാനാകില്ല
problem-rating-detail = പൂർത്തിയായ ശേഷം റേറ്റിംഗ് നൽകാം.
problem-rating-fixed = ഈ മറുപടി ഇനി മാറ്റാനാകില്ല
problem-rating-fixed-detail = മറുപടികൾ ഒരു ദിവസം വരെ മാത്രമേ മാറ്റാനാകൂ.
problem-callbacks = ഇവിടെ കോൾ ബുക്ക് ചെയ്യാനാകില്ല
problem-callbacks-detail = ഞങ്ങൾക്ക് എഴുതുക, അല്ലെങ്കിൽ മറ്റൊരു വഴിയിൽ ബന്ധപ്പെടുക.
problem-bookings = ബുക്ക് ചെയ്ത കോളുകൾ കൂടുതലാണ്
problem-bookings-detail = ഒരാൾക്ക് ബുക്ക് ചെയ്യാവുന്നത്ര കോളുകൾ നിങ്ങൾ ഇതിനകം ബുക്ക് ചെയ്തു. ഒന്ന് റദ്ദാക്കുക, ഒന്ന് കഴിയുന്നതുവരെ കാത്തിരിക്കുക, അല്ലെങ്കിൽ ഞങ്ങൾക്ക് എഴുതുക.
problem-limit = കുറഞ്ഞ സമയത്തിൽ വളരെയധികം സന്ദേശങ്ങൾ അയച്ചു
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] നിങ്ങൾ എഴുതിയതൊന്നും നഷ്ടപ്പെട്ടിട്ടില്ല. { $minutes } മിനിറ്റിനു ശേഷം വീണ്ടും ശ്രമിക്കുക, അല്ലെങ്കിൽ മറ്റൊരു വഴിയിൽ ബന്ധപ്പെടുക.
       *[other] നിങ്ങൾ എഴുതിയതൊന്നും നഷ്ടപ്പെട്ടിട്ടില്ല. { $minutes } മിനിറ്റിനു ശേഷം വീണ്ടും ശ്രമിക്കുക, അല്ലെങ്കിൽ മറ്റൊരു വഴിയിൽ ബന്ധപ്പെടുക.
    }
problem-identity = നിങ്ങൾ ആരാണെന്ന് തിരിച്ചറിയാനായില്ല
problem-identity-detail = സ്റ്റോറിൽ വീണ്ടും സൈൻ ഇൻ ചെയ്ത്, പേജ് വീണ്ടും ലോഡ് ചെയ്ത് ശ്രമിക്കുക.
problem-challenge = നിങ്ങൾ മനുഷ്യനാണെന്ന് ഉറപ്പാക്കാനായില്ല
problem-challenge-detail = വീണ്ടും ശ്രമിക്കുക, അല്ലെങ്കിൽ മറ്റൊരു വഴിയിൽ ബന്ധപ്പെടുക. നിങ്ങൾ എഴുതിയത് ഇപ്പോഴും ഇവിടെയുണ്ട്.
problem-store = ഇത് ഇപ്പോൾ സേവ് ചെയ്യാനാകുന്നില്ല
problem-store-detail = നിങ്ങൾ എഴുതിയതൊന്നും നഷ്ടപ്പെട്ടിട്ടില്ല: അത് ഇപ്പോഴും ഫോമിലുണ്ട്. അൽപസമയത്തിനു ശേഷം വീണ്ടും ശ്രമിക്കുക, അല്ലെങ്കിൽ മറ്റൊരു വഴിയിൽ ബന്ധപ്പെടുക.
problem-server = ഞങ്ങളുടെ ഭാഗത്ത് എന്തോ തകരാറുണ്ടായി
problem-server-detail = അൽപസമയത്തിനു ശേഷം വീണ്ടും ശ്രമിക്കുക.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = സൈൻ ഇൻ ചെയ്യുക
enter-intro = ഈ ലിങ്ക് ഉപയോഗിച്ച് ഒരു തവണ സൈൻ ഇൻ ചെയ്യാം.
enter-spent = ഈ ലിങ്ക് ഇനി ഉപയോഗിക്കാനാകില്ല: അത് ഉപയോഗിച്ചുകഴിഞ്ഞു, അല്ലെങ്കിൽ പഴകി. പുതിയ ലിങ്കിനായി നിങ്ങളുടെ ടീമിലെ അഡ്മിനോട് ചോദിക്കുക.
enter-none = നിങ്ങൾ സൈൻ ഇൻ ചെയ്തിട്ടില്ല. നിങ്ങളുടെ ടീമിലെ അഡ്മിൻ അയയ്ക്കുന്ന ലിങ്ക് തുറക്കുക.
enter-unknown = ഈ ടീമിൽ ആർക്കും ഈ ഇമെയിൽ വിലാസമില്ല.
enter-failed = സൈൻ ഇൻ ചെയ്യാനായില്ല.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = അഭ്യർത്ഥന { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = { $name } നൽകിയ മറുപടി
mail-reply = ഈ ഇമെയിലിനുള്ള മറുപടികൾ ഞങ്ങൾക്ക് ലഭിക്കും.
# Below the answer; links follow, or the names of the files alone
mail-files = ഈ മറുപടിക്കൊപ്പമുള്ള ഫയലുകൾ:
# $date (Text) such as 29 December 2026
mail-files-until = ഫയലുകളിലേക്കുള്ള ലിങ്കുകൾ { $date } വരെ പ്രവർത്തിക്കും.
# An address follows
mail-open = ആക്സസ് കോഡ് ഉപയോഗിച്ച് സംഭാഷണം മുഴുവൻ തുറക്കുക:
# $brand (Text) the shop’s name
mail-footer = അഭ്യർത്ഥനയോടൊപ്പം ഈ വിലാസം നൽകിയതിനാൽ { $brand } അയച്ച ഇമെയിലാണിത്.
# Before the question how it was. $reference (Text) as above
mail-done = നിങ്ങളുടെ അഭ്യർത്ഥന { $reference } പൂർത്തിയായി.
# To the team: the subject. $reference (Text) as above
mail-notice = പുതിയ അഭ്യർത്ഥന { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = നിങ്ങളുടെ കോൾ { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = നിങ്ങളുടെ കോളിന്റെ സമയം മാറ്റിയിട്ടുണ്ട്. പുതിയ സമയം: { $when }.
# $when (Text) as above
mail-call-cancelled = നിങ്ങളുടെ കോൾ റദ്ദാക്കിയിട്ടുണ്ട്: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = കലണ്ടർ പുതുക്കാൻ ഇതോടൊപ്പമുള്ള ഫയൽ തുറക്കുക.
# An address follows
mail-call-open = ആക്സസ് കോഡ് ഉപയോഗിച്ച് കോളിന്റെ സമയം മാറ്റുക, അല്ലെങ്കിൽ കോൾ റദ്ദാക്കുക:
# $brand (Text) the shop’s name
mail-call-footer = കോൾ ബുക്ക് ചെയ്തപ്പോൾ ഈ വിലാസം നൽകിയതിനാൽ { $brand } അയച്ച ഇമെയിലാണിത്.
# To the team: the subject. $reference (Text) as above
mail-call-notice = പുതിയ കോൾ { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = സമയം മാറ്റിയ കോൾ { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = റദ്ദാക്കിയ കോൾ { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = ഫോട്ടോകൾ അല്ലെങ്കിൽ PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF അല്ലെങ്കിൽ PDF, ഓരോന്നും പരമാവധി { $max } MB.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = “{ $name }” അയയ്ക്കാനാകില്ല. ഫോട്ടോകളും (JPEG, PNG, WebP, GIF) PDF-ഉം അയയ്ക്കാം.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = “{ $name }” വളരെ വലുതാണ്. ഒരു ഫയൽ പരമാവധി { $max } MB ആകാം.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = “{ $name }” എന്നതിൽ പിക്സലുകൾ കൂടുതലാണ്. ഒരു ചിത്രം പരമാവധി { $max } മെഗാപിക്സൽ ആകാം.
# $name (Text) what the file is called
error-file-broken = “{ $name }” ശൂന്യമോ കേടായതോ ആണ്, അതിനാൽ അയയ്ക്കാനാകില്ല.
# $max (Number) files
error-files-many = ഒരേസമയം ഫയലുകൾ കൂടുതലാണ്. ഒരു സന്ദേശത്തിൽ പരമാവധി: { $max }.
error-files-full = ഈ സംഭാഷണത്തിൽ ഫയലുകൾക്ക് ഇനി ഇടമില്ല. പുതിയ അഭ്യർത്ഥനയിൽ ഇടമുണ്ട്.
error-files-day = ഇന്ന് ഈ സംഭാഷണത്തിൽ ഫയലുകൾക്ക് ഇനി ഇടമില്ല. നാളെ വീണ്ടും ഇടമുണ്ടാകും.
error-file-gone = ഒരു ഫയൽ ഇപ്പോൾ ഇല്ല. അത് വീണ്ടും തിരഞ്ഞെടുക്കണം.
# $max (Number) megabytes
error-files-large = എല്ലാ ഫയലുകളും ചേർന്ന് വളരെ വലുതാണ്. ഒരു സന്ദേശത്തിൽ പരമാവധി { $max } MB ആകാം.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = നിങ്ങളുടെ ഡാറ്റ
own-export = പകർപ്പ് ഡൗൺലോഡ് ചെയ്യുക
own-files = ഫയലുകളും സംരക്ഷിക്കുക: പകർപ്പിലെ ലിങ്കുകൾ ഒരു ദിവസം പ്രവർത്തിക്കും.
own-erase = ഈ സംഭാഷണം മായ്ക്കുക
own-sure = ശരിക്കും മായ്ക്കണോ? അത് തിരികെ കൊണ്ടുവരാനാകില്ല.
own-yes = അതെ, മായ്ക്കുക
own-erased = മായ്ച്ചു. നിങ്ങളുടെ രസീത് നമ്പർ: { $receipt }
own-pending = സ്റ്റോറേജ് പ്രതികരിക്കുമ്പോൾ ഇത് മായ്ക്കും. നിങ്ങളുടെ രസീത് നമ്പർ: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = അറിയിപ്പുകൾ
notices-dismiss = ഈ അറിയിപ്പ് മറയ്ക്കുക
kept-what = ഈ ബ്രൗസറിൽ മാത്രം സൂക്ഷിക്കുന്നത്: ഡ്രാഫ്റ്റുകൾ, അയയ്ക്കാൻ കാത്തിരിക്കുന്ന സന്ദേശങ്ങൾ, ആക്സസ് കോഡുകൾ, മറച്ച അറിയിപ്പുകൾ.
# What unfolds the question, and the question; the button is own-yes
kept-clear = ഈ ബ്രൗസറിൽ നിന്ന് മായ്ക്കുക
kept-sure = ശരിക്കും മായ്ക്കണോ? ആക്സസ് കോഡ് ഇല്ലാതെ അഭ്യർത്ഥന ഇവിടെ വീണ്ടും തുറക്കാനാകില്ല. കാത്തിരിക്കുന്നവ അയയ്ക്കില്ല.
