### The widget's texts in English, the base that every other locale is checked against.
### Short, plain, and warm; no exclamation marks, no "please" where a plain sentence is polite.

## The launcher, and what surrounds every view

launcher-label = Help
launcher-offline = No connection
home-title = How can we help?
nav-home = All help
language-label = Language
language-change = Change
loading = Loading…
network-error = That did not work. Check your connection and try again.

## Home

search-label = Search for help
search-button = Search
articles-heading = Good to know
subjects-heading = Subjects
contact-heading = Talk to us
requests-heading = Your requests
requests-unread = New answer
request-find = Find a request

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Prices and payment
paying-currency = Currency
paying-methods = Ways to pay
payment-card = card
payment-sepa = SEPA direct debit
payment-transfer = bank transfer
payment-invoice = invoice
payment-cod = cash on delivery
payment-konbini = convenience store (konbini)

## Ways to reach a person, where the site gives no name of its own

channel-phone = Call us
channel-email = Send an e-mail
channel-message = Write to us
channel-callback = Book a call
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = More help

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Nothing found for “{ $query }”
        [one] { $count } article for “{ $query }”
       *[other] { $count } articles for “{ $query }”
    }
results-ask = What are you looking for?
results-hint = Try other words, or write to us.
# $wanted, $shown (Text) names of languages
results-fallback = Nothing was found in { $wanted }. These articles are in { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = We do not have this in { $wanted } yet. Here it is in { $shown }.
# $date (Text) a day
article-updated = Updated { $date }
article-question = Did this help?
article-yes = Yes
article-no = No
article-thanks = Good to hear. Thank you.
article-missing = What was missing?
article-sorry = Sorry about that. Write to us and we will help.
article-related = More on this subject

## Contact form

contact-title = Write to us
contact-intro = Tell us what you need. You get a reference, so that you can come back to your request at any time.
field-message = Message
field-name = Name
field-email = E-mail
field-phone = Phone
field-order = Order number
contact-topic = What is it about?
field-optional = optional
contact-send = Send
contact-sending = Sending…
contact-network-error = We do not know whether your message arrived. It is still here: check your connection and try again.
contact-other-ways = Other ways to reach us
contact-suggestions = This may already answer it
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = We answer in { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open = Open until { $time }
availability-open-always = Open around the clock
availability-closed =
    { $kind ->
        [time] Opens at { $time }
       *[date] Opens { $time }
    }
availability-closed-long = Closed for now
availability-unknown = Opening hours may differ today
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time }, your time ({ $city })
hours-title = Opening hours
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = In your time: { $city }, { $offset }
hours-closed = Closed
hours-all-day = Open all day
# Hours with an open end. $from (Text) time of day
hours-from = from { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = not certain
# Instead of whether somebody is there. $note (Text) as above
availability-note = At the moment: { $note }
# $time, $kind (Text) as above
contact-answer-by = We will answer by { $time }.

## Booking a call

callback-title = Book a call
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Choose a time, and we will call you. A call takes up to { $minutes } minute.
       *[other] Choose a time, and we will call you. A call takes up to { $minutes } minutes.
    }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Your time zone: { $city }, { $offset }
callback-zone-change = Change time zone
callback-times = Time of the call
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } time
       *[other] { $count } times
    }
callback-none = There is no free time at the moment. Write to us, and we will find one.
callback-phone = Phone number that we should call
callback-note = What is it about?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = We send the confirmation there, with a file for your calendar.
callback-book = Book the call
callback-booking = Booking…
callback-network-error = We do not know whether the call is booked. What you typed is still here: check your connection and try again. The call will not be booked twice.
callback-alternatives = Free times near the one you chose
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Your call is booked: { $when }. Your booking reference is { $reference }.

## A booked call

call-title = Your call
call-status-booked = Booked
call-status-cancelled = Cancelled
call-status-past = The time of this call has passed
call-when = When
call-number = We call
call-reason = Why we had to cancel
call-move = Choose another time
call-move-title = Move your call
call-move-button = Move the call
call-moving = Moving…
call-move-network-error = We do not know whether the call has been moved. Check your connection and try again.
call-cancel = Cancel the call
call-cancel-question = Do you want to cancel this call?
call-calendar = Add to your calendar
call-file = Calendar file (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Call with { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = We will call { $phone }. Booking reference: { $reference }
call-reference = Booking reference
call-keep = Keep both: with them you can move or cancel the call on any device.

## Choosing a time zone

zones-title = Choose your time zone
zones-search = City
zones-none = No such city was found. Try a larger city near you.

## Request

request-title = We have your message
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Your reference is { $reference }. We will get back to you.
request-status-open = Waiting for our answer
request-status-answered = Answered
request-status-resolved = Done
request-next = Our answer will appear here.
# The heading once somebody has answered
request-conversation = Your conversation with us
# Label of the field in which the visitor writes back
reply-message = Your message
request-reference = Reference
request-code = Access code
request-keep = Keep both: they open this request again on any device.
request-you = You
request-team = Our team
# While both are there: above the field, and at the customer's own last message.
live-typing = An answer is being written…
live-here = We are here now
# $names: the first names of some of them, as a list.
live-here-names = Here now: { $names }
live-sent = Sent
live-read = Read
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Sorry for the wait: nobody is free at the moment.
live-later-mail = The answer also goes to { $address } by e-mail.
live-handed = Our team has just closed. Colleagues who are still there go on from here.
# A box to tick.
live-sound = Sound for new messages
# A button above a long conversation.
request-earlier = Earlier messages
lookup-title = Find a request
lookup-intro = You were given a reference and an access code when you wrote to us.
lookup-open = Open

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = How did we do?
rating-csat-1 = Badly
rating-csat-2 = Not well
rating-csat-3 = All right
rating-csat-4 = Well
rating-csat-5 = Very well
rating-ces = How easy was it to get help?
rating-ces-1 = Very hard
rating-ces-2 = Hard
rating-ces-3 = In between
rating-ces-4 = Easy
rating-ces-5 = Very easy
rating-nps = How likely are you to recommend us?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Not at all likely
rating-nps-high = Very likely
rating-comment = What should we know?
rating-skip = Rather not say
rating-thanks = Thank you for your answer.
rating-change = Your answer can be changed for a day.

## What is kept while there is no connection

outbox-waiting = Saved. It will be sent when you are back online.
outbox-take-back = Take it back
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Your message was sent. Your reference is { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Our help cannot be reached right now. Here you can reach us:

## The public help centre, where views are pages of their own

centre-skip = Skip to content
centre-languages = Other languages
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Show all ({ $count })
# Above the list of an article’s parts
centre-contents = On this page
centre-markets = Country or region

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Write a message first.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] The text is too long. At most { $max } character fits.
       *[other] The text is too long. At most { $max } characters fit.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = “{ $character }” does not belong here. Take it out.
error-email = This is not an e-mail address. An address looks like name@example.com.
error-phone = This is not a phone number. Use digits, with the country code: +49 30 1234567.
error-phone-missing = We need a number to call.
error-phone-unknown = This number cannot be called. Check it, and begin with the country code: +49 30 1234567.
error-start-missing = Choose a time first.
error-start = This is not a date with a time. Example: 2026-11-23T09:00:00Z.
error-type = This field must be text.
error-field = There is no such field.
error-name = Write a name of at most 120 characters.
rating-missing = An answer is missing.
error-consent = Please tick the box to agree.
error-consent-new = What you are asked to agree to has changed. Please read it and agree again.
error-choice = Choose one of the values that are offered.
error-call-ahead = This call is still to come.
error-tags = There can be up to 20 tags of at most 50 characters each.
error-snooze = Choose a time in the future.
error-times = The end must come after the beginning.
error-merge = These two conversations cannot be joined. One is a booked call, or was joined before. Choose another one.
error-merge-region = Conversations that are stored in different regions cannot be joined. Answer each one by itself.
error-addressee = Give an e-mail address, a phone number or a customer’s id.
error-hold = Say why it must be kept.
error-zone = We do not know this time zone. Example: Europe/Berlin.
error-locale = This is not a language tag. Examples: en, pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = I am a person, not a program
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Saved. It will be sent after you sign in again.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = We do not know this site
problem-site-detail = Check the address, or the site’s name in the script tag.
problem-page = This page is not here
problem-page-detail = It may have moved. Look for it in our help, or write to us.
problem-article = This article is not here
problem-article-detail = It may have been replaced. Look for it in our help, or write to us.
problem-request = We cannot open this request
problem-request-detail = Check the reference and the access code: one of them does not fit.
problem-conversation = There is no conversation with this reference, or it is another team’s.
problem-gone = This has been erased
problem-gone-detail = What you send belongs to something that has been erased since. If you still need help, write to us anew.
problem-held = This cannot be erased now
problem-held-detail = The law obliges us to keep it for the time being. Ask us if you want to know more.
problem-invalid = Something needs your attention
problem-invalid-detail = Look at the marked fields.
problem-json = What was sent could not be read
problem-json-detail = The body is neither valid JSON nor a form.
problem-media = This kind of content is not accepted
problem-media-detail = Send JSON or a form.
problem-large = What was sent is too large
# $max (Number) kilobytes
problem-large-detail = At most { $max } kilobytes can be sent. Shorten the text and try again.
problem-origin = This page is not allowed to send requests
problem-origin-detail = Open our help from the shop itself, and try again.
problem-method = This does not work here
problem-method-detail = The address exists, but does not take this kind of request.
problem-key = This form was already sent with other content
problem-key-detail = Reload the form and send it again.
problem-key-bad = The Idempotency-Key cannot be used
problem-key-bad-detail = Use 1 to 200 visible ASCII characters.
problem-token = You need to sign in for this
problem-token-detail = Send the operator’s token as “Authorization: Bearer …”.
problem-call = This request cannot be answered as it was made
query-team = There is no such team.
query-day = The day must be a date. Example: 2026-11-23.
query-cursor = This cursor is not from an earlier answer.
query-filter = This list cannot be filtered by that value. Choose one of the values that are offered.
query-person = Say whose calls: phone or customer.
query-whom = Say whose data, by exactly one of: email, phone, customer.
# $max (Number) characters
query-reason = A reason is needed, which the visitor will read. Its length: at most { $max }.
problem-slot = This time is no longer free
problem-slot-detail = Choose another one. What you typed is still here.
problem-call-fixed = This call can no longer be changed
problem-call-fixed-detail = The time of the call has passed, or the call was cancelled. You can book a new one.
problem-forbidden = You may not do this
problem-forbidden-detail = Ask an administrator of your team for it.
problem-missing = This is no longer there
problem-missing-detail = Somebody has removed it. Load the list anew.
problem-address = This address is taken
problem-address-detail = Somebody of your team has this e-mail address already.
problem-admin = This is the only administrator
problem-admin-detail = Make somebody else an administrator first.
problem-newer = Something new was written
problem-newer-detail = Read what was written meanwhile, then send yours again.
problem-rating = This cannot be rated yet
problem-rating-detail = It can be rated once it is done.
problem-rating-fixed = This answer can no longer be changed
problem-rating-fixed-detail = Answers can be changed for a day.
problem-callbacks = Calls cannot be booked here
problem-callbacks-detail = Write to us, or reach us another way.
problem-bookings = Too many booked calls
problem-bookings-detail = You already have as many calls booked as one person can. Cancel one, wait until one is over, or write to us.
problem-limit = Too much was sent in a short time
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Nothing you wrote is lost. Try again in { $minutes } minute, or reach us another way.
       *[other] Nothing you wrote is lost. Try again in { $minutes } minutes, or reach us another way.
    }
problem-identity = We cannot tell who you are
problem-identity-detail = Sign in to the shop again, reload the page, and try again.
problem-challenge = We could not check that you are a person
problem-challenge-detail = Try again, or reach us another way. What you typed is still here.
problem-store = We cannot store this right now
problem-store-detail = Nothing you wrote is lost: it is still in the form. Try again in a moment, or reach us another way.
problem-server = Something went wrong on our side
problem-server-detail = Try again in a moment.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Sign in
enter-intro = This link signs you in once.
enter-spent = This link is no longer good: it was used, or it is too old. Ask an administrator of your team for a new one.
enter-none = You are not signed in. Open the link that an administrator of your team sends you.
enter-unknown = Nobody of this team has this e-mail address.
enter-failed = Signing in did not work.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Request { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Answer from { $name }
mail-reply = Replies to this e-mail reach us.
# Below the answer; links follow, or the names of the files alone
mail-files = Files with this answer:
# $date (Text) such as 29 December 2026
mail-files-until = The links to the files work until { $date }.
# An address follows
mail-open = Open the whole conversation with the access code:
# $brand (Text) the shop’s name
mail-footer = This e-mail comes from { $brand }, because this address was given with the request.
# Before the question how it was. $reference (Text) as above
mail-done = Your request { $reference } is done.
# To the team: the subject. $reference (Text) as above
mail-notice = New request { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Your call { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Your call has been moved. New time: { $when }.
# $when (Text) as above
mail-call-cancelled = Your call is cancelled: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Open the attached file to update your calendar.
# An address follows
mail-call-open = Move or cancel the call with the access code:
# $brand (Text) the shop’s name
mail-call-footer = This e-mail comes from { $brand }, because this address was given when the call was booked.
# To the team: the subject. $reference (Text) as above
mail-call-notice = New call { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Call moved { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Call cancelled { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Photos or PDFs
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF, or PDF, up to { $max } MB each.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = “{ $name }” cannot be sent. Photos (JPEG, PNG, WebP, GIF) and PDFs can.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = “{ $name }” is too large. A file may have up to { $max } MB.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = “{ $name }” has too many pixels. A picture may have up to { $max } megapixels.
# $name (Text) what the file is called
error-file-broken = “{ $name }” is empty or damaged, so it cannot be sent.
# $max (Number) files
error-files-many = Too many files at once. The most for one message: { $max }.
error-files-full = There is no more room for files in this conversation. A new request has room.
error-files-day = There is no more room for files in this conversation today. Tomorrow there is again.
error-file-gone = A file is no longer there. It has to be chosen again.
# $max (Number) megabytes
error-files-large = The files together are too large. One message takes up to { $max } MB.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Your data
own-export = Download a copy
own-files = Save the files as well: the links in the copy work for a day.
own-erase = Erase this conversation
own-sure = Really erase it? It cannot be brought back.
own-yes = Yes, erase it
own-erased = Erased. The number of your receipt: { $receipt }
own-pending = It will be erased as soon as its store answers. The number of your receipt: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Notices
notices-dismiss = Dismiss this notice
kept-what = Kept in this browser alone: drafts, messages that wait to be sent, access codes, and which notices were dismissed.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Clear it from this browser
kept-sure = Really clear it? Without its access code a request cannot be opened here again. What waits will not be sent.
