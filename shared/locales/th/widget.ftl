### Thai: polite and neutral (คุณ, กรุณา), without the particles ครับ/ค่ะ, which would give the shop a gender; no familiar form; “…” as quotation marks; a space and no full stop between sentences.
### A help article is บทความ, help as a place ศูนย์ช่วยเหลือ, a request เรื่องที่ติดต่อ (เรื่องนี้ once it is open), its reference หมายเลขอ้างอิง, its access code รหัสเข้าดู (not รหัสผ่าน, a password).
### CLDR names languages without ภาษา, so ภาษา stands before the variable, with no space. A booked call is นัด.

## The launcher, and what surrounds every view

launcher-label = ช่วยเหลือ
launcher-offline = ออฟไลน์
home-title = มีอะไรให้เราช่วยไหม
nav-home = หน้าแรกศูนย์ช่วยเหลือ
language-label = ภาษา
language-change = เปลี่ยน
loading = กำลังโหลด…
network-error = ดำเนินการไม่สำเร็จ กรุณาตรวจสอบการเชื่อมต่อแล้วลองอีกครั้ง

## Home

search-label = ค้นหาคำตอบ
search-button = ค้นหา
articles-heading = ข้อมูลน่ารู้
subjects-heading = หัวข้อ
contact-heading = ติดต่อเรา
requests-heading = เรื่องที่คุณติดต่อ
requests-unread = คำตอบใหม่
request-find = ค้นหาเรื่องที่ติดต่อ

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = ราคาและการชำระเงิน
paying-currency = สกุลเงิน
paying-methods = วิธีชำระเงิน
payment-card = บัตร
payment-sepa = หักบัญชีอัตโนมัติ SEPA
payment-transfer = โอนเงินผ่านธนาคาร
payment-invoice = ใบแจ้งหนี้
payment-cod = เก็บเงินปลายทาง
payment-konbini = ชำระที่ร้านสะดวกซื้อ (คอนบินิ)

## Ways to reach a person, where the site gives no name of its own

channel-phone = โทรหาเรา
channel-email = ส่งอีเมล
channel-message = ส่งข้อความถึงเรา
channel-callback = นัดคุยทางโทรศัพท์
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = ความช่วยเหลือเพิ่มเติม

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] ไม่พบบทความเกี่ยวกับ “{ $query }”
       *[other] พบ { $count } บทความเกี่ยวกับ “{ $query }”
    }
results-ask = คุณอยากรู้เรื่องอะไร
results-hint = ลองใช้คำอื่น หรือส่งข้อความถึงเรา
# $wanted, $shown (Text) names of languages
results-fallback = ไม่พบบทความภาษา{ $wanted } บทความต่อไปนี้เป็นภาษา{ $shown }

## Article

# $wanted, $shown (Text) names of languages
article-fallback = บทความนี้ยังไม่มีฉบับภาษา{ $wanted } จึงแสดงเป็นภาษา{ $shown }
# $date (Text) a day
article-updated = อัปเดตเมื่อ { $date }
article-question = บทความนี้ช่วยคุณได้ไหม
article-yes = ได้
article-no = ไม่ได้
article-thanks = ดีใจที่ช่วยคุณได้ ขอบคุณที่บอกเรา
article-missing = ข้อมูลใดที่ยังขาดอยู่
article-sorry = ขออภัยที่ยังช่วยคุณไม่ได้ ส่งข้อความถึงเราได้เลย เรายินดีช่วย
article-related = บทความอื่นในหัวข้อนี้

## Contact form

contact-title = ส่งข้อความถึงเรา
contact-intro = บอกเราว่าคุณต้องการให้ช่วยเรื่องอะไร คุณจะได้รับหมายเลขอ้างอิงไว้กลับมาดูได้ทุกเมื่อ
field-message = ข้อความ
field-name = ชื่อ
field-email = อีเมล
field-phone = เบอร์โทรศัพท์
field-order = หมายเลขคำสั่งซื้อ
contact-topic = เกี่ยวกับเรื่องใด
field-optional = ไม่บังคับ
contact-send = ส่ง
contact-sending = กำลังส่ง…
contact-network-error = เราไม่ทราบว่าข้อความส่งถึงแล้วหรือไม่ แต่ข้อความยังอยู่ที่นี่ กรุณาตรวจสอบการเชื่อมต่อแล้วลองอีกครั้ง
contact-other-ways = ช่องทางติดต่ออื่น
contact-suggestions = บทความเหล่านี้อาจมีคำตอบ
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = เราตอบเป็นภาษา{ $languages }

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open = เปิดถึง { $time }
availability-open-always = เปิดตลอด 24 ชั่วโมง
availability-closed =
    { $kind ->
        [time] จะเปิดอีกครั้งเวลา { $time }
       *[date] จะเปิดอีกครั้ง { $time }
    }
availability-closed-long = ปิดให้บริการชั่วคราว
availability-unknown = เวลาทำการวันนี้อาจเปลี่ยนแปลง
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } ตามเวลาของคุณ ({ $city })
hours-title = เวลาทำการ
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = ตามเวลาของคุณ: { $city }, { $offset }
hours-closed = ปิด
hours-all-day = เปิดตลอดวัน
# Hours with an open end. $from (Text) time of day
hours-from = ตั้งแต่ { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = ไม่แน่นอน
# Instead of whether somebody is there. $note (Text) as above
availability-note = ขณะนี้: { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] เราจะตอบกลับภายในเวลา { $time }
       *[date] เราจะตอบกลับภายใน { $time }
    }

## Booking a call

callback-title = นัดคุยทางโทรศัพท์
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
       *[other] เลือกเวลาที่สะดวก แล้วเราจะโทรหาคุณ คุยได้ครั้งละไม่เกิน { $minutes } นาที
    }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = เขตเวลาของคุณ: { $city }, { $offset }
callback-zone-change = เปลี่ยนเขตเวลา
callback-times = เวลานัด
# $count (Number) free times of one day
callback-free =
    { $count ->
       *[other] ว่าง { $count } ช่วง
    }
callback-none = ขณะนี้ไม่มีเวลาว่าง ส่งข้อความถึงเรา แล้วเราจะหาเวลาให้
callback-phone = เบอร์ที่ให้เราโทรหา
callback-note = อยากคุยเรื่องอะไร
# Below the field of an e-mail address, which may stay empty
callback-email-hint = เราจะส่งคำยืนยันไปที่อีเมลนี้ พร้อมไฟล์ปฏิทิน
callback-book = ยืนยันนัด
callback-booking = กำลังจองนัด…
callback-network-error = เราไม่ทราบว่านัดสำเร็จหรือไม่ แต่สิ่งที่คุณกรอกยังอยู่ที่นี่ กรุณาตรวจสอบการเชื่อมต่อแล้วลองอีกครั้ง ระบบจะไม่นัดซ้ำ
callback-alternatives = เวลาว่างใกล้เวลาที่เลือก
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = นัดเรียบร้อยแล้ว เวลานัดคือ { $when } หมายเลขนัดของคุณคือ { $reference }

## A booked call

call-title = นัดคุยทางโทรศัพท์ของคุณ
call-status-booked = นัดแล้ว
call-status-cancelled = ยกเลิกแล้ว
call-status-past = เลยเวลานัดแล้ว
call-when = เวลานัด
call-number = เบอร์ที่เราจะโทรหา
call-reason = เหตุผลที่เราต้องยกเลิก
call-move = เลือกเวลาอื่น
call-move-title = เลื่อนนัด
call-move-button = ยืนยันการเลื่อนนัด
call-moving = กำลังเลื่อนนัด…
call-move-network-error = เราไม่ทราบว่าเลื่อนนัดสำเร็จหรือไม่ กรุณาตรวจสอบการเชื่อมต่อแล้วลองอีกครั้ง
call-cancel = ยกเลิกนัด
call-cancel-question = ต้องการยกเลิกนัดนี้ไหม
call-calendar = เพิ่มลงในปฏิทิน
call-file = ไฟล์ปฏิทิน (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = คุยโทรศัพท์กับ { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = เราจะโทรหาคุณที่ { $phone } หมายเลขนัด: { $reference }
call-reference = หมายเลขนัด
call-keep = กรุณาเก็บทั้งสองอย่างไว้ ใช้เลื่อนหรือยกเลิกนัดได้จากทุกอุปกรณ์

## Choosing a time zone

zones-title = เลือกเขตเวลาของคุณ
zones-search = เมือง
zones-none = ไม่พบเมืองนี้ ลองค้นหาเมืองใหญ่ที่อยู่ใกล้คุณ

## Request

request-title = เราได้รับข้อความของคุณแล้ว
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = หมายเลขอ้างอิงของคุณคือ { $reference } ทีมงานจะติดต่อกลับ
request-status-open = รอทีมงานตอบกลับ
request-status-answered = ตอบกลับแล้ว
request-status-resolved = เสร็จสิ้นแล้ว
request-next = คำตอบของเราจะแสดงที่นี่
# The heading once somebody has answered
request-conversation = การสนทนาของคุณกับเรา
# Label of the field in which the visitor writes back
reply-message = ข้อความของคุณ
request-reference = หมายเลขอ้างอิง
request-code = รหัสเข้าดู
request-keep = กรุณาเก็บทั้งสองอย่างไว้ ใช้เปิดดูเรื่องนี้ได้อีกจากทุกอุปกรณ์
request-you = คุณ
request-team = ทีมงานของเรา
# While both are there: above the field, and at the customer's own last message.
live-typing = กำลังพิมพ์คำตอบ…
live-here = ตอนนี้มีทีมงานอยู่
# $names: the first names of some of them, as a list.
live-here-names = ตอนนี้พร้อมตอบ: { $names }
live-sent = ส่งแล้ว
live-read = อ่านแล้ว
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = ขออภัยที่ต้องรอ ขณะนี้ไม่มีเจ้าหน้าที่ว่าง
live-later-mail = เราจะส่งคำตอบทางอีเมลไปที่ { $address } ด้วย
live-handed = ทีมของเราเพิ่งปิดทำการ เพื่อนร่วมงานที่ยังอยู่จะดูแลต่อจากนี้
# A box to tick.
live-sound = เสียงเตือนเมื่อมีข้อความใหม่
# A button above a long conversation.
request-earlier = ข้อความก่อนหน้า
lookup-title = ค้นหาเรื่องที่ติดต่อ
lookup-intro = กรุณากรอกหมายเลขอ้างอิงและรหัสเข้าดูที่ได้รับตอนส่งข้อความถึงเราหรือจองนัด
lookup-open = เปิดดู

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = การช่วยเหลือของเราเป็นอย่างไร
rating-csat-1 = แย่
rating-csat-2 = ไม่ค่อยดี
rating-csat-3 = พอใช้
rating-csat-4 = ดี
rating-csat-5 = ดีมาก
rating-ces = การขอความช่วยเหลือง่ายเพียงใด
rating-ces-1 = ยากมาก
rating-ces-2 = ยาก
rating-ces-3 = ปานกลาง
rating-ces-4 = ง่าย
rating-ces-5 = ง่ายมาก
rating-nps = มีโอกาสเพียงใดที่คุณจะแนะนำเราให้ผู้อื่น
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = ไม่มีโอกาสเลย
rating-nps-high = มีโอกาสมาก
rating-comment = มีอะไรที่เราควรทราบ
rating-skip = ไม่ประสงค์จะตอบ
rating-thanks = ขอบคุณสำหรับคำตอบ
rating-change = เปลี่ยนคำตอบได้ภายในหนึ่งวัน

## What is kept while there is no connection

outbox-waiting = บันทึกไว้แล้ว จะส่งให้เมื่อคุณกลับมาออนไลน์
outbox-take-back = ยกเลิกการส่ง
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = ส่งข้อความของคุณแล้ว หมายเลขอ้างอิงของคุณคือ { $reference }
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = ขณะนี้เปิดศูนย์ช่วยเหลือไม่ได้ ติดต่อเราได้ที่:

## The public help centre, where views are pages of their own

centre-skip = ข้ามไปยังเนื้อหา
centre-languages = ภาษาอื่น
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = แสดงทั้งหมด ({ $count })
# Above the list of an article’s parts
centre-contents = ในหน้านี้
centre-markets = ประเทศหรือภูมิภาค

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = กรุณาพิมพ์ข้อความก่อน
# $max (Number) characters
error-too-long =
    { $max ->
       *[other] ยาวเกินไป ใส่ได้ไม่เกิน { $max } ตัวอักษร
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = ใช้ “{ $character }” ในช่องนี้ไม่ได้ กรุณาลบออก
error-email = อีเมลไม่ถูกต้อง กรุณากรอกในรูปแบบ name@example.com
error-phone = เบอร์โทรศัพท์ไม่ถูกต้อง กรุณากรอกเป็นตัวเลขพร้อมรหัสประเทศ เช่น +66 2 123 4567
error-phone-missing = กรุณากรอกเบอร์ที่ให้เราโทรหา
error-phone-unknown = โทรไปเบอร์นี้ไม่ได้ กรุณาตรวจสอบและเริ่มด้วยรหัสประเทศ เช่น +66 2 123 4567
error-start-missing = กรุณาเลือกเวลาก่อน
error-start = วันเวลาไม่ถูกต้อง กรุณาใช้รูปแบบอย่างเช่น 2026-11-23T09:00:00Z
error-type = ช่องนี้ต้องเป็นข้อความ
error-field = ไม่มีช่องนี้
error-name = กรุณากรอกชื่อไม่เกิน 120 ตัวอักษร
rating-missing = ยังไม่ได้เลือกคำตอบ
error-consent = โปรดทำเครื่องหมายในช่องเพื่อให้ความยินยอม
error-consent-new = ข้อความขอความยินยอมเปลี่ยนไปแล้ว โปรดอ่านและให้ความยินยอมอีกครั้ง
error-choice = กรุณาเลือกค่าใดค่าหนึ่งที่มีให้เลือก
error-call-ahead = ยังไม่ถึงเวลาโทรนี้
error-tags = ใส่แท็กได้ไม่เกิน 20 แท็ก แต่ละแท็กยาวไม่เกิน 50 ตัวอักษร
error-snooze = กรุณาเลือกเวลาในอนาคต
error-times = เวลาสิ้นสุดต้องอยู่หลังเวลาเริ่มต้น
error-merge = รวมการสนทนาสองรายการนี้เข้าด้วยกันไม่ได้ รายการหนึ่งเป็นการโทรที่จองไว้ หรือเคยรวมไปแล้ว กรุณาเลือกรายการอื่น
error-merge-region = รวมการสนทนาที่เก็บไว้คนละภูมิภาคเข้าด้วยกันไม่ได้ กรุณาตอบแต่ละรายการแยกกัน
error-addressee = กรุณาระบุอีเมล เบอร์โทรศัพท์ หรือรหัสลูกค้า
error-hold = กรุณาระบุเหตุผลที่ต้องเก็บไว้
error-zone = ไม่รู้จักเขตเวลานี้ กรุณาใช้ชื่ออย่างเช่น Europe/Berlin
error-locale = แท็กภาษาไม่ถูกต้อง กรุณาใช้แท็กอย่างเช่น en หรือ pt-BR

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = ฉันเป็นคน ไม่ใช่บอต
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = บันทึกไว้แล้ว จะส่งให้เมื่อคุณเข้าสู่ระบบอีกครั้ง

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = ไม่รู้จักเว็บไซต์นี้
problem-site-detail = กรุณาตรวจสอบที่อยู่ หรือชื่อเว็บไซต์ในแท็ก script
problem-page = ไม่พบหน้านี้
problem-page-detail = หน้านี้อาจถูกย้าย ลองค้นหาในศูนย์ช่วยเหลือ หรือส่งข้อความถึงเรา
problem-article = ไม่พบบทความนี้
problem-article-detail = อาจมีบทความอื่นมาแทนแล้ว ลองค้นหาในศูนย์ช่วยเหลือ หรือส่งข้อความถึงเรา
problem-request = เปิดเรื่องนี้ไม่ได้
problem-request-detail = กรุณาตรวจสอบหมายเลขอ้างอิงและรหัสเข้าดู มีอย่างใดอย่างหนึ่งไม่ถูกต้อง
problem-conversation = ไม่มีการสนทนาที่มีหมายเลขอ้างอิงนี้ หรือเป็นของทีมอื่น
problem-gone = ข้อมูลนี้ถูกลบถาวรแล้ว
problem-gone-detail = สิ่งที่คุณส่งเป็นของรายการที่ถูกลบถาวรไปแล้ว หากยังต้องการความช่วยเหลือ กรุณาเขียนถึงเราใหม่
problem-held = ยังลบข้อมูลนี้ไม่ได้ในขณะนี้
problem-held-detail = กฎหมายกำหนดให้เราเก็บไว้ก่อน หากต้องการทราบเพิ่มเติม โปรดสอบถามเรา
problem-invalid = มีบางอย่างต้องแก้ไข
problem-invalid-detail = กรุณาดูช่องที่ทำเครื่องหมายไว้
problem-json = อ่านข้อมูลนี้ไม่ได้
problem-json-detail = เนื้อหาไม่ใช่ JSON ที่ถูกต้อง และไม่ใช่แบบฟอร์ม
problem-media = ไม่รองรับเนื้อหาประเภทนี้
problem-media-detail = กรุณาส่งเป็น JSON หรือแบบฟอร์ม
problem-large = ข้อมูลมีขนาดใหญ่เกินไป
# $max (Number) kilobytes
problem-large-detail = ส่งได้ไม่เกิน { $max } กิโลไบต์ กรุณาย่อให้สั้นลงแล้วลองอีกครั้ง
problem-origin = ส่งจากหน้านี้ไม่ได้
problem-origin-detail = กรุณาเปิดศูนย์ช่วยเหลือจากเว็บไซต์ของร้าน แล้วลองอีกครั้ง
problem-method = หน้านี้ไม่รองรับการทำงานแบบนี้
problem-method-detail = มีที่อยู่นี้ แต่ไม่รองรับคำขอแบบนี้
problem-key = เคยส่งไปแล้วด้วยเนื้อหาอื่น
problem-key-detail = กรุณาโหลดแบบฟอร์มใหม่แล้วส่งอีกครั้ง
problem-key-bad = ใช้ Idempotency-Key นี้ไม่ได้
problem-key-bad-detail = กรุณาใช้อักขระ ASCII ที่มองเห็นได้ 1 ถึง 200 ตัว
problem-token = ต้องเข้าสู่ระบบก่อน
problem-token-detail = กรุณาส่งโทเค็นของผู้ดูแลในรูปแบบ “Authorization: Bearer …”
problem-call = ตอบคำขอในรูปแบบนี้ไม่ได้
query-team = ไม่มีทีมนี้
query-day = วันต้องเป็นวันที่ ตัวอย่าง: 2026-11-23
query-cursor = เคอร์เซอร์นี้ไม่ได้มาจากคำตอบก่อนหน้า
query-filter = กรองรายการนี้ด้วยค่านั้นไม่ได้ กรุณาเลือกค่าใดค่าหนึ่งที่มีให้เลือก
query-person = โปรดระบุ phone หรือ customer
query-whom = โปรดระบุว่าเป็นข้อมูลของใคร ด้วยค่าใดค่าหนึ่งเท่านั้น: email, phone หรือ customer
# $max (Number) characters
query-reason = ต้องระบุเหตุผล ซึ่งผู้เข้าชมจะเห็น ความยาวสูงสุด: { $max }
problem-slot = เวลานี้ไม่ว่างแล้ว
problem-slot-detail = กรุณาเลือกเวลาอื่น สิ่งที่คุณกรอกยังอยู่ที่นี่
problem-call-fixed = เปลี่ยนแปลงนัดนี้ไม่ได้แล้ว
problem-call-fixed-detail = นัดนี้เลยเวลาหรือถูกยกเลิกไปแล้ว คุณนัดใหม่ได้
problem-forbidden = คุณไม่มีสิทธิ์ทำสิ่งนี้
problem-forbidden-detail = กรุณาติดต่อผู้ดูแลระบบในทีมของคุณ
problem-missing = ไม่มีข้อมูลนี้แล้ว
problem-missing-detail = ข้อมูลนี้ถูกลบไปแล้ว กรุณาโหลดรายการใหม่
problem-address = อีเมลนี้มีผู้ใช้แล้ว
problem-address-detail = คนอื่นในทีมของคุณใช้อีเมลนี้อยู่
problem-admin = มีผู้ดูแลระบบเพียงคนเดียว
problem-admin-detail = กรุณาตั้งคนอื่นเป็นผู้ดูแลระบบก่อน
problem-newer = มีข้อความใหม่เข้ามา
problem-newer-detail = กรุณาอ่านข้อความที่เข้ามาใหม่ก่อน แล้วส่งข้อความของคุณอีกครั้ง
problem-rating = ยังให้คะแนนเรื่องนี้ไม่ได้
problem-rating-detail = ให้คะแนนได้เมื่อเรื่องนี้เสร็จสิ้นแล้ว
problem-rating-fixed = เปลี่ยนคำตอบนี้ไม่ได้แล้ว
problem-rating-fixed-detail = เปลี่ยนคำตอบได้ภายในหนึ่งวันเท่านั้น
problem-callbacks = นัดคุยทางโทรศัพท์ที่นี่ไม่ได้
problem-callbacks-detail = ส่งข้อความถึงเรา หรือติดต่อเราทางช่องทางอื่น
problem-bookings = มีนัดคุยทางโทรศัพท์มากเกินไป
problem-bookings-detail = คุณนัดไว้ครบจำนวนที่หนึ่งคนนัดได้แล้ว กรุณายกเลิกนัดใดนัดหนึ่ง รอให้นัดใดนัดหนึ่งผ่านไปก่อน หรือส่งข้อความถึงเรา
problem-limit = ส่งข้อความมากเกินไปในเวลาสั้น ๆ
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
       *[other] สิ่งที่คุณเขียนไม่ได้หายไปไหน กรุณาลองอีกครั้งในอีก { $minutes } นาที หรือติดต่อเราทางช่องทางอื่น
    }
problem-identity = เรายืนยันตัวตนของคุณไม่ได้
problem-identity-detail = กรุณาเข้าสู่ระบบของร้านใหม่ โหลดหน้านี้ใหม่ แล้วลองอีกครั้ง
problem-challenge = เรายืนยันไม่ได้ว่าคุณไม่ใช่บอต
problem-challenge-detail = กรุณาลองอีกครั้ง หรือติดต่อเราทางช่องทางอื่น สิ่งที่คุณกรอกยังอยู่ที่นี่
problem-store = ขณะนี้ยังบันทึกไม่ได้
problem-store-detail = สิ่งที่คุณเขียนไม่ได้หายไปไหน ยังอยู่ในแบบฟอร์ม กรุณารอสักครู่แล้วลองอีกครั้ง หรือติดต่อเราทางช่องทางอื่น
problem-server = เกิดข้อผิดพลาดทางฝั่งเรา
problem-server-detail = กรุณารอสักครู่แล้วลองอีกครั้ง

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = เข้าสู่ระบบ
enter-intro = ลิงก์นี้ใช้เข้าสู่ระบบได้ครั้งเดียว
enter-spent = ลิงก์นี้ใช้ไม่ได้แล้ว เพราะถูกใช้ไปแล้วหรือหมดอายุ กรุณาขอลิงก์ใหม่จากผู้ดูแลระบบในทีมของคุณ
enter-none = คุณยังไม่ได้เข้าสู่ระบบ กรุณาเปิดลิงก์ที่ผู้ดูแลระบบในทีมของคุณส่งให้
enter-unknown = ไม่มีใครในทีมนี้ใช้อีเมลนี้
enter-failed = เข้าสู่ระบบไม่สำเร็จ

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = คำขอ { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = คำตอบจาก { $name }
mail-reply = การตอบกลับอีเมลนี้จะส่งถึงเรา
# Below the answer; links follow, or the names of the files alone
mail-files = ไฟล์ที่แนบมากับคำตอบนี้:
# $date (Text) such as 29 December 2026
mail-files-until = ลิงก์ไปยังไฟล์ใช้ได้ถึง { $date }
# An address follows
mail-open = เปิดการสนทนาทั้งหมดด้วยรหัสเข้าดู:
# $brand (Text) the shop’s name
mail-footer = อีเมลนี้ส่งจาก { $brand } เนื่องจากมีการระบุที่อยู่นี้ไว้ในคำขอ
# Before the question how it was. $reference (Text) as above
mail-done = คำขอ { $reference } ของคุณเสร็จสิ้นแล้ว
# To the team: the subject. $reference (Text) as above
mail-notice = คำขอใหม่ { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = นัดคุยทางโทรศัพท์ของคุณ { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = เลื่อนนัดของคุณแล้ว เวลานัดใหม่คือ { $when }
# $when (Text) as above
mail-call-cancelled = ยกเลิกนัดของคุณแล้ว เวลานัดเดิมคือ { $when }
# Of a booked, a moved and a cancelled call alike
mail-call-file = กรุณาเปิดไฟล์แนบเพื่ออัปเดตปฏิทินของคุณ
# An address follows
mail-call-open = เลื่อนหรือยกเลิกนัดด้วยรหัสเข้าดู:
# $brand (Text) the shop’s name
mail-call-footer = อีเมลนี้ส่งจาก { $brand } เนื่องจากมีการระบุที่อยู่นี้ไว้ตอนจองนัด
# To the team: the subject. $reference (Text) as above
mail-call-notice = มีนัดคุยทางโทรศัพท์ใหม่ { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = ลูกค้าเลื่อนนัด { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = ลูกค้ายกเลิกนัด { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = รูปภาพหรือ PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF หรือ PDF ไฟล์ละไม่เกิน { $max } MB
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = ส่ง “{ $name }” ไม่ได้ ส่งได้เฉพาะรูปภาพ (JPEG, PNG, WebP, GIF) และ PDF
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = “{ $name }” ใหญ่เกินไป ไฟล์มีขนาดได้ไม่เกิน { $max } MB
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = “{ $name }” มีพิกเซลมากเกินไป รูปภาพมีได้ไม่เกิน { $max } ล้านพิกเซล
# $name (Text) what the file is called
error-file-broken = “{ $name }” ว่างเปล่าหรือเสียหาย จึงส่งไม่ได้
# $max (Number) files
error-files-many = ไฟล์มากเกินไปในครั้งเดียว จำนวนสูงสุดต่อข้อความ: { $max }
error-files-full = การสนทนานี้ไม่มีที่ว่างสำหรับไฟล์แล้ว คำขอใหม่ยังมีที่ว่าง
error-files-day = วันนี้การสนทนานี้ไม่มีที่ว่างสำหรับไฟล์แล้ว พรุ่งนี้จะมีที่ว่างอีกครั้ง
error-file-gone = ไม่มีไฟล์หนึ่งแล้ว ต้องเลือกไฟล์นั้นใหม่
# $max (Number) megabytes
error-files-large = ไฟล์รวมกันใหญ่เกินไป หนึ่งข้อความส่งได้ไม่เกิน { $max } MB
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = ข้อมูลของคุณ
own-export = ดาวน์โหลดสำเนา
own-files = กรุณาบันทึกไฟล์ไว้ด้วย ลิงก์ในสำเนาใช้ได้หนึ่งวัน
own-erase = ลบการสนทนานี้
own-sure = ต้องการลบจริงหรือไม่ ไม่สามารถกู้คืนได้
own-yes = ใช่ ลบเลย
own-erased = ลบแล้ว เลขที่ใบยืนยัน: { $receipt }
own-pending = จะลบทันทีที่ที่เก็บข้อมูลตอบกลับ เลขที่ใบยืนยัน: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = ประกาศ
notices-dismiss = ซ่อนประกาศ
kept-what = สิ่งที่เก็บไว้ในเบราว์เซอร์นี้เท่านั้น: ข้อความร่าง ข้อความที่รอส่ง รหัสเข้าดู และประกาศที่ซ่อนไว้
# What unfolds the question, and the question; the button is own-yes
kept-clear = ลบออกจากเบราว์เซอร์นี้
kept-sure = ลบจริงหรือไม่ หากไม่มีรหัสเข้าดู จะเปิดเรื่องที่ติดต่อจากที่นี่ไม่ได้อีก และข้อความที่รออยู่จะไม่ถูกส่ง
