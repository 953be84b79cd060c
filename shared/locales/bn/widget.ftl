### Bengali (spelling of Bangladesh): polite address (আপনি), no familiar form; “…” as quotation marks, danda (।) as full stop, Bengali digits in running text.
### Help article: লেখা; request: অনুরোধ; reference: রেফারেন্স নম্বর; access code: অ্যাক্সেস কোড; help: সাহায্য, the place হেল্প সেন্টার. `time-yours` is in brackets, so that পর্যন্ত or -এর can follow.
### No danda directly after Latin letters or digits, where it would look like a part of the code or example.

## The launcher, and what surrounds every view

launcher-label = সাহায্য
launcher-offline = সংযোগ নেই
home-title = আপনাকে কীভাবে সাহায্য করতে পারি?
nav-home = হেল্প সেন্টার
language-label = ভাষা
language-change = বদলান
loading = লোড হচ্ছে…
network-error = কাজটি হয়নি। ইন্টারনেট সংযোগ দেখে আবার চেষ্টা করুন।

## Home

search-label = সাহায্য খুঁজুন
search-button = খুঁজুন
articles-heading = জেনে রাখা ভালো
subjects-heading = বিষয়
contact-heading = আমাদের সঙ্গে কথা বলুন
requests-heading = আপনার অনুরোধ
requests-unread = নতুন উত্তর
request-find = অনুরোধ খুঁজুন

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = দাম ও পেমেন্ট
paying-currency = মুদ্রা
paying-methods = পেমেন্টের উপায়
payment-card = কার্ড
payment-sepa = SEPA ডাইরেক্ট ডেবিট
payment-transfer = ব্যাংক ট্রান্সফার
payment-invoice = বিল
payment-cod = ক্যাশ অন ডেলিভারি
payment-konbini = কনবিনি দোকানে পেমেন্ট

## Ways to reach a person, where the site gives no name of its own

channel-phone = কল করুন
channel-email = ইমেইল পাঠান
channel-message = মেসেজ পাঠান
channel-callback = কল বুক করুন
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = আরও সাহায্য

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] “{ $query }” নিয়ে কিছু পাওয়া যায়নি
        [one] “{ $query }” নিয়ে { $count }টি লেখা
       *[other] “{ $query }” নিয়ে { $count }টি লেখা
    }
results-ask = আপনি কী খুঁজছেন?
results-hint = অন্য শব্দ দিয়ে খুঁজুন বা আমাদের মেসেজ পাঠান।
# $wanted, $shown (Text) names of languages
results-fallback = { $wanted } ভাষায় কিছু পাওয়া যায়নি। এই লেখাগুলো { $shown } ভাষায়।

## Article

# $wanted, $shown (Text) names of languages
article-fallback = এই লেখাটি এখনও { $wanted } ভাষায় নেই। এখানে { $shown } ভাষায় পড়ুন।
# $date (Text) a day
article-updated = সর্বশেষ আপডেট: { $date }
article-question = লেখাটি কি কাজে লেগেছে?
article-yes = হ্যাঁ
article-no = না
article-thanks = জেনে ভালো লাগল। ধন্যবাদ।
article-missing = কী পাওয়া গেল না?
article-sorry = আমরা দুঃখিত। আমাদের মেসেজ পাঠান, আমরা সাহায্য করব।
article-related = এই বিষয়ে আরও লেখা

## Contact form

contact-title = আমাদের মেসেজ পাঠান
contact-intro = আপনার কী দরকার, জানান। একটি রেফারেন্স নম্বর পাবেন, আর যেকোনো সময় অনুরোধটি আবার দেখতে পারবেন।
field-message = মেসেজ
field-name = নাম
field-email = ইমেইল
field-phone = ফোন
field-order = অর্ডার নম্বর
contact-topic = বিষয়টি কী?
field-optional = ঐচ্ছিক
contact-send = পাঠান
contact-sending = পাঠানো হচ্ছে…
contact-network-error = আপনার মেসেজ পৌঁছেছে কি না, আমরা জানি না। সেটি এখানেই আছে: ইন্টারনেট সংযোগ দেখে আবার চেষ্টা করুন।
contact-other-ways = যোগাযোগের অন্য উপায়
contact-suggestions = উত্তর হয়তো এখানেই আছে
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = আমরা { $languages } ভাষায় উত্তর দিই।

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open = { $time } পর্যন্ত খোলা
availability-open-always = ২৪ ঘণ্টা খোলা
availability-closed = আবার খুলবে: { $time }
availability-closed-long = আপাতত বন্ধ
availability-unknown = আজ খোলা থাকার সময় ভিন্ন হতে পারে
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } (আপনার সময়, { $city })
hours-title = খোলা থাকার সময়
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = আপনার সময় অনুযায়ী: { $city }, { $offset }
hours-closed = বন্ধ
hours-all-day = সারা দিন খোলা
# Hours with an open end. $from (Text) time of day
hours-from = { $from } থেকে
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = নিশ্চিত নয়
# Instead of whether somebody is there. $note (Text) as above
availability-note = এই মুহূর্তে: { $note }
# $time, $kind (Text) as above
contact-answer-by = আমরা { $time }-এর মধ্যে উত্তর দেব।

## Booking a call

callback-title = কল বুক করুন
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] একটি সময় বেছে নিন, আমরা আপনাকে কল করব। কল সর্বোচ্চ { $minutes } মিনিটের হবে।
       *[other] একটি সময় বেছে নিন, আমরা আপনাকে কল করব। কল সর্বোচ্চ { $minutes } মিনিটের হবে।
    }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = আপনার টাইম জোন: { $city }, { $offset }
callback-zone-change = টাইম জোন বদলান
callback-times = কলের সময়
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count }টি খালি সময়
       *[other] { $count }টি খালি সময়
    }
callback-none = এই মুহূর্তে কোনো খালি সময় নেই। আমাদের মেসেজ পাঠান, আমরা একটি সময় বের করব।
callback-phone = যে ফোন নম্বরে আমরা কল করব
callback-note = কী নিয়ে কথা বলতে চান?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = আমরা এই ঠিকানায় নিশ্চিতকরণ ইমেইল পাঠাব, সঙ্গে থাকবে আপনার ক্যালেন্ডারের জন্য একটি ফাইল।
callback-book = কল বুক করুন
callback-booking = বুক করা হচ্ছে…
callback-network-error = কল বুক হয়েছে কি না, আমরা জানি না। আপনার লেখা এখানেই আছে: ইন্টারনেট সংযোগ দেখে আবার চেষ্টা করুন। কল দুবার বুক হবে না।
callback-alternatives = বেছে নেওয়া সময়ের কাছাকাছি খালি সময়
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = আপনার কল বুক করা হয়েছে। সময়: { $when }, বুকিং নম্বর: { $reference }

## A booked call

call-title = আপনার কল
call-status-booked = বুক করা হয়েছে
call-status-cancelled = বাতিল করা হয়েছে
call-status-past = এই কলের সময় পেরিয়ে গেছে
call-when = সময়
call-number = যে নম্বরে আমরা কল করব
call-reason = যে কারণে আমাদের কল বাতিল করতে হলো
call-move = অন্য সময় বেছে নিন
call-move-title = কলের সময় বদলান
call-move-button = সময় বদলান
call-moving = সময় বদলানো হচ্ছে…
call-move-network-error = কলের সময় বদলেছে কি না, আমরা জানি না। ইন্টারনেট সংযোগ দেখে আবার চেষ্টা করুন।
call-cancel = কল বাতিল করুন
call-cancel-question = কলটি বাতিল করতে চান?
call-calendar = ক্যালেন্ডারে যোগ করুন
call-file = ক্যালেন্ডার ফাইল (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = { $brand }-এর সঙ্গে কল
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = আমরা { $phone } নম্বরে কল করব। বুকিং নম্বর: { $reference }
call-reference = বুকিং নম্বর
call-keep = দুটিই রেখে দিন: এগুলো দিয়ে যেকোনো ডিভাইসে কলের সময় বদলাতে বা কল বাতিল করতে পারবেন।

## Choosing a time zone

zones-title = আপনার টাইম জোন বেছে নিন
zones-search = শহর
zones-none = এমন কোনো শহর পাওয়া যায়নি। কাছের কোনো বড় শহর খুঁজুন।

## Request

request-title = আপনার মেসেজ আমরা পেয়েছি
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = আমরা আপনাকে উত্তর জানাব। আপনার রেফারেন্স নম্বর: { $reference }
request-status-open = আমাদের উত্তরের অপেক্ষায়
request-status-answered = উত্তর দেওয়া হয়েছে
request-status-resolved = সম্পন্ন হয়েছে
request-next = আমাদের উত্তর এখানেই দেখা যাবে।
# The heading once somebody has answered
request-conversation = আমাদের সঙ্গে আপনার কথোপকথন
# Label of the field in which the visitor writes back
reply-message = আপনার মেসেজ
request-reference = রেফারেন্স নম্বর
request-code = অ্যাক্সেস কোড
request-keep = দুটিই রেখে দিন: এগুলো দিয়ে যেকোনো ডিভাইসে অনুরোধটি আবার খুলতে পারবেন।
request-you = আপনি
request-team = আমাদের টিম
# While both are there: above the field, and at the customer's own last message.
live-typing = উত্তর লেখা হচ্ছে…
live-here = আমরা এখন আছি
# $names: the first names of some of them, as a list.
live-here-names = এখন আছেন: { $names }
live-sent = পাঠানো হয়েছে
live-read = পড়া হয়েছে
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = অপেক্ষার জন্য দুঃখিত: এই মুহূর্তে কেউ খালি নেই।
live-later-mail = উত্তরটি ইমেইলে { $address } ঠিকানাতেও পাঠানো হবে।
live-handed = আমাদের দলের কাজের সময় এইমাত্র শেষ হয়েছে। যে সহকর্মীরা এখনও আছেন, তাঁরা এখান থেকে এগিয়ে নেবেন।
# A box to tick.
live-sound = নতুন মেসেজ এলে শব্দ
# A button above a long conversation.
request-earlier = আগের বার্তা
lookup-title = অনুরোধ খুঁজুন
lookup-intro = মেসেজ পাঠানো বা কল বুক করার সময় আপনি একটি রেফারেন্স নম্বর ও একটি অ্যাক্সেস কোড পেয়েছিলেন।
lookup-open = খুলুন

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = আমাদের সাহায্য কেমন ছিল?
rating-csat-1 = খারাপ
rating-csat-2 = তেমন ভালো নয়
rating-csat-3 = চলনসই
rating-csat-4 = ভালো
rating-csat-5 = খুব ভালো
rating-ces = সাহায্য পাওয়া কতটা সহজ ছিল?
rating-ces-1 = খুব কঠিন
rating-ces-2 = কঠিন
rating-ces-3 = মাঝামাঝি
rating-ces-4 = সহজ
rating-ces-5 = খুব সহজ
rating-nps = অন্যদের কাছে আমাদের সুপারিশ করার সম্ভাবনা কতটা?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = একেবারেই নেই
rating-nps-high = খুব বেশি
rating-comment = আমাদের কী জানা দরকার?
rating-skip = বলতে চাই না
rating-thanks = উত্তরের জন্য ধন্যবাদ।
rating-change = এক দিন পর্যন্ত উত্তর বদলানো যায়।

## What is kept while there is no connection

outbox-waiting = মেসেজটি সেভ করা আছে। ইন্টারনেট ফিরলে পাঠানো হবে।
outbox-take-back = পাঠানো বাতিল করুন
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = আপনার মেসেজ পাঠানো হয়েছে। আপনার রেফারেন্স নম্বর: { $reference }
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = হেল্প সেন্টার এই মুহূর্তে খোলা যাচ্ছে না। এখানে যোগাযোগ করুন:

## The public help centre, where views are pages of their own

centre-skip = মূল কনটেন্টে যান
centre-languages = অন্যান্য ভাষা
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = সব দেখুন ({ $count })
# Above the list of an article’s parts
centre-contents = এই পাতায়
centre-markets = দেশ বা অঞ্চল

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = আগে একটি মেসেজ লিখুন।
# $max (Number) characters
error-too-long =
    { $max ->
        [one] এটি বেশি লম্বা হয়ে গেছে। সর্বোচ্চ { $max }টি অক্ষর লেখা যাবে।
       *[other] এটি বেশি লম্বা হয়ে গেছে। সর্বোচ্চ { $max }টি অক্ষর লেখা যাবে।
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = এখানে “{ $character }” ব্যবহার করা যায় না। এটি বাদ দিন।
error-email = এটি ইমেইল ঠিকানা নয়। name@example.com-এর মতো করে লিখুন।
error-phone = এটি ফোন নম্বর নয়। দেশের কোডসহ সংখ্যায় লিখুন: +880 1234 567890
error-phone-missing = কল করার জন্য আমাদের একটি নম্বর দরকার।
error-phone-unknown = এই নম্বরে কল করা যায় না। নম্বরটি দেখে নিন, শুরুতে দেশের কোড দিন: +880 1234 567890
error-start-missing = আগে একটি সময় বেছে নিন।
error-start = এই সময় সঠিক নয়। 2026-11-23T09:00:00Z-এর মতো করে লিখুন।
error-type = এখানে টেক্সট থাকতে হবে।
error-field = এমন কোনো ঘর নেই।
error-name = সর্বোচ্চ ১২০ অক্ষরের একটি নাম লিখুন।
rating-missing = কোনো উত্তর দেওয়া হয়নি।
error-consent = সম্মতি জানাতে অনুগ্রহ করে বক্সে টিক দিন।
error-consent-new = সম্মতির লেখাটি বদলেছে। অনুগ্রহ করে পড়ে আবার সম্মতি দিন।
error-choice = দেওয়া মানগুলোর একটি বেছে নিন।
error-call-ahead = এই কলের সময় এখনো হয়নি।
error-tags = সর্বোচ্চ ২০টি ট্যাগ দেওয়া যাবে, প্রতিটিতে সর্বোচ্চ ৫০টি অক্ষর।
error-snooze = ভবিষ্যতের কোনো সময় বেছে নিন।
error-times = শেষের সময় শুরুর পরে হতে হবে।
error-merge = এই দুটি কথোপকথন একত্র করা যায় না। এর একটি বুক করা কল, অথবা আগেই একত্র করা হয়েছে। অন্য একটি বেছে নিন।
error-merge-region = আলাদা অঞ্চলে সংরক্ষিত কথোপকথন একত্র করা যায় না। প্রতিটির উত্তর আলাদাভাবে দিন।
error-addressee = একটি ইমেইল ঠিকানা, ফোন নম্বর বা গ্রাহকের আইডি লিখুন।
error-hold = কেন এটি রাখতে হবে তা লিখুন।
error-zone = এই টাইম জোন আমাদের জানা নেই। Europe/Berlin-এর মতো টাইম জোন লিখুন।
error-locale = এটি ভাষার কোড নয়। en বা pt-BR-এর মতো কোড লিখুন।

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = আমি মানুষ, রোবট নই
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = মেসেজটি সেভ করা আছে। আবার লগইন করলে পাঠানো হবে।

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = এই সাইট আমাদের জানা নেই
problem-site-detail = ঠিকানা, বা script ট্যাগে সাইটের নাম দেখে নিন।
problem-page = পেজটি পাওয়া যায়নি
problem-page-detail = এটি হয়তো সরানো হয়েছে। হেল্প সেন্টারে খুঁজুন বা আমাদের মেসেজ পাঠান।
problem-article = লেখাটি পাওয়া যায়নি
problem-article-detail = এর জায়গায় হয়তো অন্য লেখা এসেছে। হেল্প সেন্টারে খুঁজুন বা আমাদের মেসেজ পাঠান।
problem-request = অনুরোধটি খোলা যাচ্ছে না
problem-request-detail = রেফারেন্স নম্বর ও অ্যাক্সেস কোড দেখে নিন: দুটির একটি মিলছে না।
problem-conversation = এই রেফারেন্স নম্বরের কোনো কথোপকথন নেই, অথবা এটি অন্য দলের।
problem-gone = এটি মুছে ফেলা হয়েছে
problem-gone-detail = আপনি যা পাঠাচ্ছেন তা এমন কিছুর অংশ, যা এর মধ্যে মুছে ফেলা হয়েছে। এখনও সাহায্য দরকার হলে আমাদের নতুন করে লিখুন।
problem-held = এখন এটি মুছে ফেলা যাবে না
problem-held-detail = আইন অনুযায়ী আপাতত আমাদের এটি রাখতে হবে। আরও জানতে চাইলে আমাদের জিজ্ঞাসা করুন।
problem-invalid = কিছু তথ্য ঠিক করতে হবে
problem-invalid-detail = চিহ্নিত ঘরগুলো দেখুন।
problem-json = এটি পড়া যায়নি
problem-json-detail = পাঠানো কনটেন্টটি সঠিক JSON বা ফর্ম নয়।
problem-media = এই ধরনের কনটেন্ট গ্রহণ করা হয় না
problem-media-detail = JSON বা ফর্ম পাঠান।
problem-large = এটি বেশি বড়
# $max (Number) kilobytes
problem-large-detail = সর্বোচ্চ { $max } কিলোবাইট পাঠানো যায়। লেখাটি ছোট করে আবার চেষ্টা করুন।
problem-origin = এই পেজ থেকে অনুরোধ পাঠানো যায় না
problem-origin-detail = শপের নিজের সাইট থেকে হেল্প সেন্টার খুলে আবার চেষ্টা করুন।
problem-method = এটি এখানে কাজ করে না
problem-method-detail = ঠিকানাটি আছে, তবে এই ধরনের অনুরোধ নেয় না।
problem-key = এটি আগেই অন্য কনটেন্টসহ পাঠানো হয়েছে
problem-key-detail = ফর্মটি রিলোড করে আবার পাঠান।
problem-key-bad = এই Idempotency-Key ব্যবহার করা যাবে না
problem-key-bad-detail = ১ থেকে ২০০টি দৃশ্যমান ASCII অক্ষর ব্যবহার করুন।
problem-token = এর জন্য সাইন ইন করতে হবে
problem-token-detail = অপারেটরের টোকেন “Authorization: Bearer …” হিসেবে পাঠান।
problem-call = এই আকারে অনুরোধটির উত্তর দেওয়া যায় না
query-team = এমন কোনো টিম নেই।
query-day = দিনটি একটি তারিখ হতে হবে। উদাহরণ: 2026-11-23
query-cursor = এই কার্সর আগের কোনো উত্তর থেকে আসেনি।
query-filter = এই মান দিয়ে তালিকাটি ফিল্টার করা যায় না। দেওয়া মানগুলোর একটি বেছে নিন।
query-person = phone বা customer লিখুন।
query-whom = কার ডেটা তা জানান, এর ঠিক একটি দিয়ে: email, phone বা customer।
# $max (Number) characters
query-reason = একটি কারণ দিতে হবে, যা ভিজিটর পড়বেন। সর্বোচ্চ দৈর্ঘ্য: { $max }
problem-slot = সময়টি আর খালি নেই
problem-slot-detail = অন্য সময় বেছে নিন। আপনার লেখা এখানেই আছে।
problem-call-fixed = কলটি আর বদলানো যাবে না
problem-call-fixed-detail = কলটির সময় পেরিয়ে গেছে বা কলটি বাতিল করা হয়েছে। আপনি নতুন কল বুক করতে পারেন।
problem-forbidden = আপনার এই কাজের অনুমতি নেই
problem-forbidden-detail = আপনার টিমের কোনো অ্যাডমিনকে বলুন।
problem-missing = এটি আর নেই
problem-missing-detail = এর মধ্যে এটি মুছে ফেলা হয়েছে। তালিকাটি রিলোড করুন।
problem-address = এই ঠিকানা আগে থেকেই ব্যবহার হচ্ছে
problem-address-detail = আপনার টিমের অন্য একজন এই ইমেইল ঠিকানা ব্যবহার করছেন।
problem-admin = ইনিই একমাত্র অ্যাডমিন
problem-admin-detail = আগে অন্য কাউকে অ্যাডমিন করুন।
problem-newer = নতুন কিছু লেখা হয়েছে
problem-newer-detail = এর মধ্যে যা লেখা হয়েছে, তা পড়ে আপনার লেখা আবার পাঠান।
problem-rating = এটি এখনো মূল্যায়ন করা যাবে না
problem-rating-detail = কাজ সম্পন্ন হলে মূল্যায়ন করা যাবে।
problem-rating-fixed = এই উত্তর আর বদলানো যাবে না
problem-rating-fixed-detail = উত্তর শুধু এক দিন পর্যন্ত বদলানো যায়।
problem-callbacks = এখানে কল বুক করা যায় না
problem-callbacks-detail = আমাদের মেসেজ পাঠান বা অন্য উপায়ে যোগাযোগ করুন।
problem-bookings = অনেক বেশি কল বুক করা আছে
problem-bookings-detail = একজন যতগুলো কল বুক করতে পারেন, আপনি ততগুলো বুক করে ফেলেছেন। একটি বাতিল করুন, একটি শেষ হওয়া পর্যন্ত অপেক্ষা করুন বা আমাদের মেসেজ পাঠান।
problem-limit = অল্প সময়ে অনেক বেশি মেসেজ পাঠানো হয়েছে
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] আপনার লেখা কিছুই হারায়নি। { $minutes } মিনিট পরে আবার চেষ্টা করুন বা অন্য উপায়ে যোগাযোগ করুন।
       *[other] আপনার লেখা কিছুই হারায়নি। { $minutes } মিনিট পরে আবার চেষ্টা করুন বা অন্য উপায়ে যোগাযোগ করুন।
    }
problem-identity = আপনার পরিচয় যাচাই করা যায়নি
problem-identity-detail = শপে আবার সাইন ইন করুন, তারপর পেজটি রিলোড করে আবার চেষ্টা করুন।
problem-challenge = আপনি রোবট নন, তা যাচাই করা যায়নি
problem-challenge-detail = আবার চেষ্টা করুন বা অন্য উপায়ে যোগাযোগ করুন। আপনার লেখা এখানেই আছে।
problem-store = এই মুহূর্তে এটি সেভ করা যাচ্ছে না
problem-store-detail = আপনার লেখা কিছুই হারায়নি: সব ফর্মেই আছে। একটু পরে আবার চেষ্টা করুন বা অন্য উপায়ে যোগাযোগ করুন।
problem-server = আমাদের দিকে কোনো সমস্যা হয়েছে
problem-server-detail = একটু পরে আবার চেষ্টা করুন।

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = সাইন ইন করুন
enter-intro = এই লিংক দিয়ে একবার সাইন ইন করা যায়।
enter-spent = এই লিংক আর কাজ করবে না, কারণ এটি আগেই ব্যবহার করা হয়েছে বা এর মেয়াদ শেষ হয়ে গেছে। আপনার টিমের কোনো অ্যাডমিনের কাছে নতুন লিংক চেয়ে নিন।
enter-none = আপনি সাইন ইন করা নেই। আপনার টিমের কোনো অ্যাডমিন যে লিংক পাঠান সেটি খুলুন।
enter-unknown = এই টিমে কারও এই ইমেইল ঠিকানা নেই।
enter-failed = সাইন ইন করা যায়নি।

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = অনুরোধ { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = { $name }-এর উত্তর
mail-reply = এই ইমেলের উত্তর দিলে তা আমাদের কাছে পৌঁছায়।
# Below the answer; links follow, or the names of the files alone
mail-files = এই উত্তরের সঙ্গে থাকা ফাইল:
# $date (Text) such as 29 December 2026
mail-files-until = ফাইলের লিংকগুলো { $date } পর্যন্ত কাজ করবে।
# An address follows
mail-open = অ্যাক্সেস কোড দিয়ে পুরো কথোপকথন খুলুন:
# $brand (Text) the shop’s name
mail-footer = অনুরোধের সঙ্গে এই ঠিকানাটি দেওয়া হয়েছিল বলে { $brand } এই ইমেল পাঠিয়েছে।
# Before the question how it was. $reference (Text) as above
mail-done = আপনার অনুরোধ { $reference } সম্পন্ন হয়েছে।
# To the team: the subject. $reference (Text) as above
mail-notice = নতুন অনুরোধ { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = আপনার কল { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = আপনার কলের সময় বদলানো হয়েছে। নতুন সময়: { $when }
# $when (Text) as above
mail-call-cancelled = আপনার কল বাতিল করা হয়েছে: { $when }
# Of a booked, a moved and a cancelled call alike
mail-call-file = আপনার ক্যালেন্ডার আপডেট করতে সংযুক্ত ফাইলটি খুলুন।
# An address follows
mail-call-open = অ্যাক্সেস কোড দিয়ে কলের সময় বদলান বা কল বাতিল করুন:
# $brand (Text) the shop’s name
mail-call-footer = কল বুক করার সময় এই ঠিকানাটি দেওয়া হয়েছিল বলে { $brand } এই ইমেল পাঠিয়েছে।
# To the team: the subject. $reference (Text) as above
mail-call-notice = নতুন কল { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = কলের সময় পরিবর্তন { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = কল বাতিল { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = ছবি বা PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF বা PDF, প্রতিটি সর্বোচ্চ { $max } এমবি।
# $n (Number) megabytes, with one decimal
file-size = { $n } এমবি
# $n (Number) kilobytes, a whole number
file-size-small = { $n } কেবি
# $name (Text) what the file is called
error-file-kind = “{ $name }” পাঠানো যাবে না। ছবি (JPEG, PNG, WebP, GIF) ও PDF পাঠানো যাবে।
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = “{ $name }” খুব বড়। একটি ফাইল সর্বোচ্চ { $max } এমবি হতে পারে।
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = “{ $name }” ছবিতে পিক্সেল খুব বেশি। একটি ছবি সর্বোচ্চ { $max } মেগাপিক্সেল হতে পারে।
# $name (Text) what the file is called
error-file-broken = “{ $name }” খালি বা নষ্ট, তাই পাঠানো যাবে না।
# $max (Number) files
error-files-many = একসঙ্গে ফাইল খুব বেশি। এক বার্তায় সর্বোচ্চ: { $max }।
error-files-full = এই কথোপকথনে ফাইলের জন্য আর জায়গা নেই। নতুন অনুরোধে জায়গা আছে।
error-files-day = আজ এই কথোপকথনে ফাইলের জন্য আর জায়গা নেই। কাল আবার জায়গা হবে।
error-file-gone = একটি ফাইল আর নেই। সেটি আবার বেছে নিতে হবে।
# $max (Number) megabytes
error-files-large = সব ফাইল মিলিয়ে খুব বড়। এক বার্তায় সর্বোচ্চ { $max } এমবি ধরে।
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = আপনার তথ্য
own-export = কপি ডাউনলোড করুন
own-files = ফাইলগুলোও সংরক্ষণ করুন: কপিতে থাকা লিংকগুলো এক দিন কাজ করে।
own-erase = এই কথোপকথন মুছুন
own-sure = সত্যিই মুছবেন? এটি আর ফেরানো যাবে না।
own-yes = হ্যাঁ, মুছুন
own-erased = মুছে ফেলা হয়েছে। রসিদ নম্বর: { $receipt }
own-pending = সংরক্ষণস্থল সাড়া দিলেই এটি মুছে ফেলা হবে। রসিদ নম্বর: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = বিজ্ঞপ্তি
notices-dismiss = বিজ্ঞপ্তি সরান
kept-what = শুধু এই ব্রাউজারে যা রাখা হয়: খসড়া, পাঠানোর অপেক্ষায় থাকা মেসেজ, অ্যাক্সেস কোড এবং কোন বিজ্ঞপ্তি সরানো হয়েছে।
# What unfolds the question, and the question; the button is own-yes
kept-clear = এই ব্রাউজার থেকে মুছুন
kept-sure = সত্যিই মুছবেন? অ্যাক্সেস কোড ছাড়া অনুরোধ এখানে আর খোলা যাবে না। অপেক্ষায় থাকা মেসেজ পাঠানো হবে না।
