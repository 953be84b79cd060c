### Georgian: თქვენ in the verb endings, as shops write to everybody, so there is no .familiar. „…“ as quotation marks. Buttons are verbal nouns (გაგზავნა, ძებნა), as in Georgian interfaces.
### A help article is სტატია, a request is მიმართვა (შეკვეთა is an order, მოთხოვნა is what a program sends), its reference is მიმართვის ნომერი, the code is წვდომის კოდი. A call is ზარი, a free time თავისუფალი დრო.
### No ending ever follows a variable: the visitor’s city may stand behind a time in brackets, and days and names of languages would have to be inflected. They stand after a colon or in brackets.

## The launcher, and what surrounds every view

launcher-label = დახმარება
launcher-offline = კავშირი არ არის
home-title = რით შეგვიძლია დაგეხმაროთ?
nav-home = დახმარების ცენტრი
language-label = ენა
language-change = შეცვლა
loading = იტვირთება…
network-error = ვერ მოხერხდა. შეამოწმეთ კავშირი და სცადეთ ხელახლა.

## Home

search-label = ძებნა დახმარების ცენტრში
search-button = ძებნა
articles-heading = სასარგებლო ინფორმაცია
subjects-heading = თემები
contact-heading = დაგვიკავშირდით
requests-heading = თქვენი მიმართვები
requests-unread = ახალი პასუხი
request-find = მიმართვის მოძებნა

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = ფასები და გადახდა
paying-currency = ვალუტა
paying-methods = გადახდის საშუალებები
payment-card = ბარათი
payment-sepa = SEPA პირდაპირი დებეტი
payment-transfer = საბანკო გადარიცხვა
payment-invoice = ინვოისი
payment-cod = გადახდა მიტანისას
payment-konbini = გადახდა კონბინის მაღაზიაში

## Ways to reach a person, where the site gives no name of its own

channel-phone = დაგვირეკეთ
channel-email = მოგვწერეთ ელფოსტაზე
channel-message = მოგვწერეთ
channel-callback = დაჯავშნეთ ზარი
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = სხვა დახმარება

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] „{ $query }“: ვერაფერი მოიძებნა
        [one] „{ $query }“: { $count } სტატია
       *[other] „{ $query }“: { $count } სტატია
    }
results-ask = რას ეძებთ?
results-hint = სცადეთ სხვა სიტყვებით ან მოგვწერეთ.
# $wanted, $shown (Text) names of languages
results-fallback = არჩეულ ენაზე ({ $wanted }) ვერაფერი მოიძებნა. ამ სტატიების ენა: { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = ეს სტატია არჩეულ ენაზე ({ $wanted }) ჯერ არ გვაქვს. ტექსტის ენა: { $shown }.
# $date (Text) a day
article-updated = განახლდა: { $date }
article-question = დაგეხმარათ ეს სტატია?
article-yes = დიახ
article-no = არა
article-thanks = გვიხარია. გმადლობთ.
article-missing = რა აკლდა სტატიას?
article-sorry = ვწუხვართ. მოგვწერეთ და დაგეხმარებით.
article-related = ამავე თემაზე

## Contact form

contact-title = მოგვწერეთ
contact-intro = გვითხარით, რა გჭირდებათ. მიიღებთ მიმართვის ნომერს, რომლითაც მიმოწერას ნებისმიერ დროს დაუბრუნდებით.
field-message = შეტყობინება
field-name = სახელი
field-email = ელფოსტა
field-phone = ტელეფონი
field-order = შეკვეთის ნომერი
contact-topic = რას ეხება?
field-optional = არასავალდებულო
contact-send = გაგზავნა
contact-sending = იგზავნება…
contact-network-error = არ ვიცით, მოგვივიდა თუ არა თქვენი შეტყობინება. ტექსტი ისევ აქ არის: შეამოწმეთ კავშირი და სცადეთ ხელახლა.
contact-other-ways = დაკავშირების სხვა გზები
contact-suggestions = შესაძლოა, პასუხი უკვე აქ არის
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = პასუხის ენა: { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open = ღიაა, დაიხურება: { $time }
availability-open-always = ღიაა 24 საათის განმავლობაში
availability-closed = გაიხსნება: { $time }
availability-closed-long = დროებით დაკეტილია
availability-unknown = დღეს სამუშაო საათები შეიძლება განსხვავდებოდეს
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } თქვენი დროით ({ $city })
hours-title = სამუშაო საათები
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = თქვენი დროით: { $city }, { $offset }
hours-closed = დაკეტილია
hours-all-day = ღიაა მთელი დღე
# Hours with an open end. $from (Text) time of day
hours-from = დაწყება: { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = დაუზუსტებელი
# Instead of whether somebody is there. $note (Text) as above
availability-note = ამჟამად: { $note }
# $time, $kind (Text) as above
contact-answer-by = პასუხის ბოლო ვადა: { $time }.

## Booking a call

callback-title = დაჯავშნეთ ზარი
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] აირჩიეთ დრო და დაგირეკავთ. ზარი გრძელდება არაუმეტეს { $minutes } წუთისა.
       *[other] აირჩიეთ დრო და დაგირეკავთ. ზარი გრძელდება არაუმეტეს { $minutes } წუთისა.
    }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = თქვენი სასაათო სარტყელი: { $city }, { $offset }
callback-zone-change = სასაათო სარტყლის შეცვლა
callback-times = ზარის დრო
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } თავისუფალი დრო
       *[other] { $count } თავისუფალი დრო
    }
callback-none = ამჟამად თავისუფალი დრო არ არის. მოგვწერეთ და მოვძებნით.
callback-phone = რომელ ნომერზე დაგირეკოთ?
callback-note = რას ეხება?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = დასტურს კალენდრის ფაილთან ერთად ამ მისამართზე გამოგიგზავნით.
callback-book = ზარის დაჯავშნა
callback-booking = იჯავშნება…
callback-network-error = არ ვიცით, დაიჯავშნა თუ არა ზარი. რაც დაწერეთ, ისევ აქ არის: შეამოწმეთ კავშირი და სცადეთ ხელახლა. ზარი ორჯერ არ დაიჯავშნება.
callback-alternatives = თავისუფალი დრო არჩეულთან ახლოს
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = ზარი დაჯავშნილია: { $when }. ჯავშნის ნომერია { $reference }.

## A booked call

call-title = თქვენი ზარი
call-status-booked = დაჯავშნილია
call-status-cancelled = გაუქმებულია
call-status-past = ამ ზარის დრო უკვე გავიდა
call-when = თარიღი და დრო
call-number = დავრეკავთ ნომერზე
call-reason = გაუქმების მიზეზი
call-move = სხვა დროის არჩევა
call-move-title = ზარის დროის შეცვლა
call-move-button = დროის შეცვლა
call-moving = დრო იცვლება…
call-move-network-error = არ ვიცით, შეიცვალა თუ არა ზარის დრო. შეამოწმეთ კავშირი და სცადეთ ხელახლა.
call-cancel = ზარის გაუქმება
call-cancel-question = გსურთ ამ ზარის გაუქმება?
call-calendar = კალენდარში დამატება
call-file = კალენდრის ფაილი (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = ზარი: { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = დავრეკავთ ნომერზე { $phone }. ჯავშნის ნომერი: { $reference }
call-reference = ჯავშნის ნომერი
call-keep = შეინახეთ ნომერიც და კოდიც: მათი მეშვეობით ზარის დროის შეცვლა ან გაუქმება ნებისმიერი მოწყობილობიდან შეგიძლიათ.

## Choosing a time zone

zones-title = აირჩიეთ თქვენი სასაათო სარტყელი
zones-search = ქალაქი
zones-none = ასეთი ქალაქი ვერ მოიძებნა. სცადეთ უფრო დიდი ქალაქი ახლომახლო.

## Request

request-title = თქვენი შეტყობინება მივიღეთ
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = მიმართვის ნომერია { $reference }. გიპასუხებთ.
request-status-open = ელოდება ჩვენს პასუხს
request-status-answered = პასუხი გაცემულია
request-status-resolved = მოგვარებულია
request-next = ჩვენი პასუხი აქ გამოჩნდება.
# The heading once somebody has answered
request-conversation = თქვენი მიმოწერა ჩვენთან
# Label of the field in which the visitor writes back
reply-message = თქვენი შეტყობინება
request-reference = მიმართვის ნომერი
request-code = წვდომის კოდი
request-keep = შეინახეთ ნომერიც და კოდიც: მათი მეშვეობით ამ გვერდს ნებისმიერი მოწყობილობიდან ისევ გახსნით.
request-you = თქვენ
request-team = ჩვენი გუნდი
# While both are there: above the field, and at the customer's own last message.
live-typing = პასუხი იწერება…
live-here = ახლა აქ ვართ
# $names: the first names of some of them, as a list.
live-here-names = ახლა აქ: { $names }
live-sent = გაიგზავნა
live-read = წაკითხულია
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = ბოდიშს გიხდით ლოდინისთვის: ამჟამად თავისუფალი თანამშრომელი არ არის.
live-later-mail = პასუხი ელფოსტითაც გაიგზავნება მისამართზე { $address }.
live-handed = ჩვენმა გუნდმა ახლახან დაასრულა მუშაობა. გააგრძელებენ კოლეგები, რომლებიც ჯერ კიდევ ადგილზე არიან.
# A box to tick.
live-sound = ხმა ახალი შეტყობინებისას
# A button above a long conversation.
request-earlier = წინა შეტყობინებები
lookup-title = მიმართვის მოძებნა
lookup-intro = მიმართვის ნომერი და წვდომის კოდი მაშინ მიიღეთ, როცა მოგვწერეთ.
lookup-open = გახსნა

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = როგორ დაგეხმარეთ?
rating-csat-1 = ცუდად
rating-csat-2 = არც ისე კარგად
rating-csat-3 = საშუალოდ
rating-csat-4 = კარგად
rating-csat-5 = ძალიან კარგად
rating-ces = რამდენად ადვილი იყო დახმარების მიღება?
rating-ces-1 = ძალიან რთული
rating-ces-2 = რთული
rating-ces-3 = საშუალო
rating-ces-4 = ადვილი
rating-ces-5 = ძალიან ადვილი
rating-nps = რამდენად სავარაუდოა, რომ სხვებს ჩვენს მომსახურებას ურჩევთ?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = საერთოდ არ არის სავარაუდო
rating-nps-high = ძალიან სავარაუდოა
rating-comment = რა უნდა ვიცოდეთ?
rating-skip = მირჩევნია, არ ვთქვა
rating-thanks = გმადლობთ პასუხისთვის.
rating-change = პასუხის შეცვლა ერთი დღის განმავლობაში შეიძლება.

## What is kept while there is no connection

outbox-waiting = შენახულია. გაიგზავნება, როცა კავშირი აღდგება.
outbox-take-back = გაგზავნის გაუქმება
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = თქვენი შეტყობინება გაიგზავნა. მიმართვის ნომერია { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = დახმარების ცენტრი ამჟამად მიუწვდომელია. შეგიძლიათ აქ დაგვიკავშირდეთ:

## The public help centre, where views are pages of their own

centre-skip = შინაარსზე გადასვლა
centre-languages = სხვა ენები
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = ყველას ჩვენება ({ $count })
# Above the list of an article’s parts
centre-contents = ამ გვერდზე
centre-markets = ქვეყანა ან რეგიონი

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = ჯერ დაწერეთ შეტყობინება.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] ტექსტი ზედმეტად გრძელია. დასაშვებია არაუმეტეს { $max } სიმბოლოსი.
       *[other] ტექსტი ზედმეტად გრძელია. დასაშვებია არაუმეტეს { $max } სიმბოლოსი.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = სიმბოლო „{ $character }“ აქ დაუშვებელია. წაშალეთ იგი.
error-email = ეს არ არის ელფოსტის მისამართი. მაგალითი: saxeli@example.com.
error-phone = ეს არ არის ტელეფონის ნომერი. ჩაწერეთ ციფრებით, ქვეყნის კოდთან ერთად: +995 32 212 34 56.
error-phone-missing = გვჭირდება ნომერი, რომელზეც დავრეკავთ.
error-phone-unknown = ამ ნომერზე დარეკვა შეუძლებელია. შეამოწმეთ და დაიწყეთ ქვეყნის კოდით: +995 32 212 34 56.
error-start-missing = ჯერ აირჩიეთ დრო.
error-start = ეს არ არის თარიღი და დრო. მაგალითი: 2026-11-23T09:00:00Z.
error-type = ამ ველში ტექსტი უნდა იყოს.
error-field = ასეთი ველი არ არსებობს.
error-name = ჩაწერეთ სახელი, არაუმეტეს 120 სიმბოლოსი.
rating-missing = პასუხი აკლია.
error-consent = თანხმობისთვის მონიშნეთ უჯრა.
error-consent-new = თანხმობის ტექსტი შეიცვალა. წაიკითხეთ და ხელახლა დაეთანხმეთ.
error-choice = აირჩიეთ შემოთავაზებული მნიშვნელობებიდან ერთ-ერთი.
error-call-ahead = ამ ზარის დრო ჯერ არ დამდგარა.
error-tags = დასაშვებია არაუმეტეს 20 ჭდისა, თითო არაუმეტეს 50 სიმბოლოსი.
error-snooze = აირჩიეთ დრო მომავალში.
error-times = დასასრული დასაწყისის შემდეგ უნდა იყოს.
error-merge = ამ ორი მიმოწერის გაერთიანება შეუძლებელია. ერთ-ერთი დაჯავშნილი ზარია ან უკვე გაერთიანებულია. აირჩიეთ სხვა.
error-merge-region = სხვადასხვა რეგიონში შენახული მიმოწერების გაერთიანება შეუძლებელია. თითოეულს ცალკე უპასუხეთ.
error-addressee = მიუთითეთ ელფოსტის მისამართი, ტელეფონის ნომერი ან მომხმარებლის იდენტიფიკატორი.
error-hold = დაწერეთ, რატომ უნდა შეინახოს.
error-zone = ამ სასაათო სარტყელს არ ვიცნობთ. მაგალითი: Asia/Tbilisi.
error-locale = ეს არ არის ენის კოდი. მაგალითები: ka, pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = მე ადამიანი ვარ და არა პროგრამა
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = შენახულია. გაიგზავნება, როცა ანგარიშში ხელახლა შეხვალთ.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = ამ საიტს არ ვიცნობთ
problem-site-detail = შეამოწმეთ მისამართი ან საიტის სახელი script ჭდეში.
problem-page = გვერდი ვერ მოიძებნა
problem-page-detail = შესაძლოა, გადატანილია. მოძებნეთ დახმარების ცენტრში ან მოგვწერეთ.
problem-article = სტატია ვერ მოიძებნა
problem-article-detail = შესაძლოა, სხვით ჩანაცვლდა. მოძებნეთ დახმარების ცენტრში ან მოგვწერეთ.
problem-request = ამ გვერდს ვერ ვხსნით
problem-request-detail = შეამოწმეთ ნომერი და წვდომის კოდი: ერთ-ერთი არასწორია.
problem-conversation = ამ ნომრით მიმოწერა არ არსებობს ან სხვა გუნდს ეკუთვნის.
problem-gone = ეს წაშლილია
problem-gone-detail = შეტყობინება მიმოწერას ეკუთვნის, რომელიც ამასობაში წაიშალა. თუ დახმარება ისევ გჭირდებათ, თავიდან მოგვწერეთ.
problem-held = ამის წაშლა ახლა შეუძლებელია
problem-held-detail = კანონი ჯერჯერობით გვავალდებულებს მის შენახვას. გვკითხეთ, თუ მეტის გაგება გსურთ.
problem-invalid = რაღაც შესასწორებელია
problem-invalid-detail = ნახეთ მონიშნული ველები.
problem-json = გამოგზავნილის წაკითხვა ვერ მოხერხდა
problem-json-detail = შიგთავსი არც სწორი JSON არის და არც ფორმა.
problem-media = ასეთი შიგთავსი არ მიიღება
problem-media-detail = გამოგზავნეთ JSON ან ფორმა.
problem-large = გამოგზავნილი შიგთავსი ზედმეტად დიდია
# $max (Number) kilobytes
problem-large-detail = შესაძლებელია არაუმეტეს { $max } კილობაიტის გაგზავნა. შეამოკლეთ ტექსტი და სცადეთ ხელახლა.
problem-origin = ამ გვერდიდან მიმართვის გაგზავნა ნებადართული არ არის
problem-origin-detail = გახსენით დახმარების ცენტრი თავად მაღაზიიდან და სცადეთ ხელახლა.
problem-method = ეს აქ არ მუშაობს
problem-method-detail = მისამართი არსებობს, მაგრამ ასეთ მოთხოვნას არ იღებს.
problem-key = ეს ფორმა უკვე გაიგზავნა სხვა შიგთავსით
problem-key-detail = ხელახლა ჩატვირთეთ ფორმა და კიდევ ერთხელ გაგზავნეთ.
problem-key-bad = Idempotency-Key არასწორია
problem-key-bad-detail = გამოიყენეთ 1-დან 200-მდე ხილული ASCII სიმბოლო.
problem-token = ამისთვის საჭიროა ანგარიშში შესვლა
problem-token-detail = ოპერატორის ტოკენი გამოგზავნეთ ასე: „Authorization: Bearer …“.
problem-call = ამ მოთხოვნაზე ამ სახით პასუხის გაცემა შეუძლებელია
query-team = ასეთი გუნდი არ არსებობს.
query-day = დღე თარიღი უნდა იყოს. მაგალითი: 2026-11-23.
query-cursor = ეს კურსორი წინა პასუხიდან არ არის.
query-filter = ამ სიის გაფილტვრა ამ მნიშვნელობით შეუძლებელია. აირჩიეთ შემოთავაზებული მნიშვნელობებიდან ერთ-ერთი.
query-person = მიუთითეთ, ვისი ზარებია: phone ან customer.
query-whom = მიუთითეთ, ვისი მონაცემებია, მხოლოდ ერთ-ერთით: email, phone, customer.
# $max (Number) characters
query-reason = საჭიროა მიზეზი, რომელსაც ვიზიტორი წაიკითხავს. მაქსიმალური სიგრძე: { $max }.
problem-slot = ეს დრო უკვე დაკავებულია
problem-slot-detail = აირჩიეთ სხვა დრო. რაც დაწერეთ, ისევ აქ არის.
problem-call-fixed = ამ ზარის შეცვლა უკვე შეუძლებელია
problem-call-fixed-detail = ზარის დრო გავიდა ან ზარი გაუქმდა. შეგიძლიათ ახალი დაჯავშნოთ.
problem-forbidden = ამის უფლება არ გაქვთ
problem-forbidden-detail = სთხოვეთ თქვენი გუნდის ადმინისტრატორს.
problem-missing = ეს უკვე აღარ არსებობს
problem-missing-detail = ვიღაცამ წაშალა. ხელახლა ჩატვირთეთ სია.
problem-address = ეს მისამართი დაკავებულია
problem-address-detail = თქვენს გუნდში ვიღაცას უკვე აქვს ეს ელფოსტის მისამართი.
problem-admin = ეს ერთადერთი ადმინისტრატორია
problem-admin-detail = ჯერ სხვა ვინმე დანიშნეთ ადმინისტრატორად.
problem-newer = დაიწერა რაღაც ახალი
problem-newer-detail = წაიკითხეთ, რაც ამასობაში დაიწერა, და თქვენი ტექსტი ხელახლა გაგზავნეთ.
problem-rating = ამის შეფასება ჯერ შეუძლებელია
problem-rating-detail = შეფასება შეიძლება, როცა მიმართვა მოგვარდება.
problem-rating-fixed = ამ პასუხის შეცვლა უკვე შეუძლებელია
problem-rating-fixed-detail = პასუხის შეცვლა ერთი დღის განმავლობაში შეიძლება.
problem-callbacks = აქ ზარის დაჯავშნა შეუძლებელია
problem-callbacks-detail = მოგვწერეთ ან სხვა გზით დაგვიკავშირდით.
problem-bookings = ზედმეტად ბევრი დაჯავშნილი ზარი
problem-bookings-detail = უკვე იმდენი ზარი გაქვთ დაჯავშნილი, რამდენიც ერთ ადამიანს შეუძლია. გააუქმეთ ერთი, დაელოდეთ ერთის ჩავლას ან მოგვწერეთ.
problem-limit = მცირე დროში ზედმეტად ბევრი შეტყობინება გაიგზავნა
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] თქვენი დაწერილი არ დაკარგულა. სცადეთ ხელახლა { $minutes } წუთში ან სხვა გზით დაგვიკავშირდით.
       *[other] თქვენი დაწერილი არ დაკარგულა. სცადეთ ხელახლა { $minutes } წუთში ან სხვა გზით დაგვიკავშირდით.
    }
problem-identity = ვერ ვადგენთ, ვინ ხართ
problem-identity-detail = ხელახლა შედით მაღაზიის ანგარიშში, განაახლეთ გვერდი და კიდევ სცადეთ.
problem-challenge = ვერ დავადასტურეთ, რომ ადამიანი ხართ
problem-challenge-detail = სცადეთ ხელახლა ან სხვა გზით დაგვიკავშირდით. რაც დაწერეთ, ისევ აქ არის.
problem-store = ამჟამად ამას ვერ ვინახავთ
problem-store-detail = არაფერი დაკარგულა: რაც დაწერეთ, ისევ ფორმაშია. ცოტა ხანში სცადეთ ხელახლა ან სხვა გზით დაგვიკავშირდით.
problem-server = ჩვენს მხარეს შეცდომა მოხდა
problem-server-detail = ცოტა ხანში სცადეთ ხელახლა.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = შესვლა
enter-intro = ამ ბმულით ერთხელ შეხვალთ.
enter-spent = ეს ბმული აღარ მოქმედებს: უკვე გამოყენებულია ან მოძველდა. ახალი თქვენი გუნდის ადმინისტრატორს სთხოვეთ.
enter-none = შესული არ ხართ. გახსენით ბმული, რომელსაც თქვენი გუნდის ადმინისტრატორი გიგზავნით.
enter-unknown = ამ გუნდში არავის აქვს ეს ელფოსტის მისამართი.
enter-failed = შესვლა ვერ მოხერხდა.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = მიმართვა { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = პასუხის ავტორი: { $name }
mail-reply = ამ წერილზე გაცემული პასუხი ჩვენამდე მოვა.
# Below the answer; links follow, or the names of the files alone
mail-files = ამ პასუხის ფაილები:
# $date (Text) such as 29 December 2026
mail-files-until = ფაილების ბმულები მოქმედებს ამ თარიღამდე: { $date }.
# An address follows
mail-open = მთელი მიმოწერა წვდომის კოდით გახსენით:
# $brand (Text) the shop’s name
mail-footer = გამომგზავნი: { $brand }. ეს წერილი იმიტომ მიიღეთ, რომ მიმართვაში ეს მისამართი იყო მითითებული.
# Before the question how it was. $reference (Text) as above
mail-done = თქვენი მიმართვა { $reference } მოგვარებულია.
# To the team: the subject. $reference (Text) as above
mail-notice = ახალი მიმართვა { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = თქვენი ზარი { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = თქვენი ზარის დრო შეიცვალა. ახალი დრო: { $when }.
# $when (Text) as above
mail-call-cancelled = თქვენი ზარი გაუქმდა: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = კალენდრის განსაახლებლად გახსენით თანდართული ფაილი.
# An address follows
mail-call-open = წვდომის კოდით შეცვალეთ ზარის დრო ან გააუქმეთ ზარი:
# $brand (Text) the shop’s name
mail-call-footer = გამომგზავნი: { $brand }. ეს წერილი იმიტომ მიიღეთ, რომ ზარის დაჯავშნისას ეს მისამართი იყო მითითებული.
# To the team: the subject. $reference (Text) as above
mail-call-notice = ახალი ზარი { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = ზარის დროის შეცვლა { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = ზარის გაუქმება { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = ფოტოები ან PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF ან PDF, თითო არაუმეტეს { $max } მბ.
# $n (Number) megabytes, with one decimal
file-size = { $n } მბ
# $n (Number) kilobytes, a whole number
file-size-small = { $n } კბ
# $name (Text) what the file is called
error-file-kind = „{ $name }“ ვერ გაიგზავნება. შეიძლება ფოტოების (JPEG, PNG, WebP, GIF) და PDF-ის გაგზავნა.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = „{ $name }“ ზედმეტად დიდია. ფაილის მაქსიმალური ზომაა { $max } მბ.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = „{ $name }“ ზედმეტად ბევრ პიქსელს შეიცავს. სურათი შეიძლება იყოს არაუმეტეს { $max } მეგაპიქსელისა.
# $name (Text) what the file is called
error-file-broken = „{ $name }“ ცარიელი ან დაზიანებულია, ამიტომ ვერ გაიგზავნება.
# $max (Number) files
error-files-many = ერთდროულად ზედმეტად ბევრი ფაილია. ერთ შეტყობინებაში მაქსიმუმ: { $max }.
error-files-full = ამ მიმოწერაში ფაილებისთვის ადგილი აღარ არის. ახალ მიმართვაში არის.
error-files-day = ამ მიმოწერაში დღეს ფაილებისთვის ადგილი აღარ არის. ხვალ ისევ იქნება.
error-file-gone = ერთ-ერთი ფაილი აღარ არსებობს. ხელახლა უნდა აირჩიოთ.
# $max (Number) megabytes
error-files-large = ფაილები ერთად ზედმეტად დიდია. ერთ შეტყობინებაში ეტევა არაუმეტეს { $max } მბ.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = თქვენი მონაცემები
own-export = ასლის ჩამოტვირთვა
own-files = ფაილებიც შეინახეთ: ასლში მოცემული ბმულები ერთი დღე მუშაობს.
own-erase = ამ მიმოწერის წაშლა
own-sure = ნამდვილად წაიშალოს? აღდგენა შეუძლებელი იქნება.
own-yes = დიახ, წაიშალოს
own-erased = წაიშალა. ქვითრის ნომერი: { $receipt }
own-pending = წაიშლება, როგორც კი საცავი გვიპასუხებს. ქვითრის ნომერი: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = განცხადებები
notices-dismiss = ამ განცხადების დამალვა
kept-what = მხოლოდ ამ ბრაუზერში ინახება: მონახაზები, გასაგზავნი შეტყობინებები, წვდომის კოდები და დამალული განცხადებები.
# What unfolds the question, and the question; the button is own-yes
kept-clear = ამ ბრაუზერიდან წაშლა
kept-sure = ნამდვილად წაიშალოს? წვდომის კოდის გარეშე მიმართვა აქ აღარ გაიხსნება. რაც გაგზავნას ელოდება, აღარ გაიგზავნება.
