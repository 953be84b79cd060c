### Traditional Chinese as written in Taiwan: polite address (您), .familiar has 你; 「…」 as quotation marks; a space between Chinese and Latin letters or digits, but none around a time, which CLDR writes without (下午6:00).
### A help article is 文章, help as a place 幫助中心, a message 留言 (the act: 留言給我們), its access code 查詢碼 (not 驗證碼, a one-time code).
### A booked call is 電話諮詢 (its booking 預約): it is no 留言, so the reference of either is only 編號. A time is the visitor’s by the name of the city: 聖地牙哥時間.

## The launcher, and what surrounds every view

launcher-label = 幫助中心
launcher-offline = 無法連線
home-title = 有什麼可以幫您的嗎？
    .familiar = 有什麼可以幫你的嗎？
nav-home = 幫助中心首頁
language-label = 語言
language-change = 變更
loading = 載入中…
network-error = 目前無法連線，請檢查網路後再試一次。

## Home

search-label = 搜尋幫助中心
search-button = 搜尋
articles-heading = 實用資訊
subjects-heading = 主題
contact-heading = 聯絡我們
requests-heading = 您的留言與預約
    .familiar = 你的留言與預約
requests-unread = 新回覆
request-find = 查詢留言或預約

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = 價格與付款
paying-currency = 貨幣
paying-methods = 付款方式
payment-card = 信用卡／簽帳卡
payment-sepa = SEPA 直接扣款
payment-transfer = 銀行轉帳
payment-invoice = 帳單付款
payment-cod = 貨到付款
payment-konbini = 日本超商付款

## Ways to reach a person, where the site gives no name of its own

channel-phone = 打電話給我們
channel-email = 寄電子郵件
channel-message = 留言給我們
channel-callback = 預約電話諮詢
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = 更多協助

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] 找不到與「{ $query }」相關的文章
       *[other] 找到 { $count } 篇與「{ $query }」相關的文章
    }
results-ask = 您想找什麼？
    .familiar = 你想找什麼？
results-hint = 換個關鍵字試試，或留言給我們。
# $wanted, $shown (Text) names of languages
results-fallback = 找不到相關的{ $wanted }版文章，以下為{ $shown }版。

## Article

# $wanted, $shown (Text) names of languages
article-fallback = 這篇文章目前沒有{ $wanted }版，以下為{ $shown }版。
# $date (Text) a day
article-updated = 更新日期：{ $date }
article-question = 這篇文章有幫助嗎？
article-yes = 有
article-no = 沒有
article-thanks = 很高興能幫上忙，謝謝您。
    .familiar = 很高興能幫上忙，謝謝你。
article-missing = 還缺少哪些資訊？
article-sorry = 很抱歉沒能幫上忙。留言給我們，我們會為您解答。
    .familiar = 很抱歉沒能幫上忙。留言給我們，我們會幫你解答。
article-related = 同主題的其他文章

## Contact form

contact-title = 留言給我們
contact-intro = 請告訴我們您需要什麼協助。送出後會取得編號，隨時都能回來查看。
    .familiar = 請告訴我們你需要什麼協助。送出後會取得編號，隨時都能回來查看。
field-message = 留言內容
field-name = 姓名
field-email = 電子郵件
field-phone = 電話
field-order = 訂單編號
contact-topic = 諮詢內容是什麼？
field-optional = 選填
contact-send = 送出
contact-sending = 送出中…
contact-network-error = 無法確認留言是否已送達，內容仍保留在這裡。請檢查網路後再試一次。
contact-other-ways = 其他聯絡方式
contact-suggestions = 這些文章或許能解答您的問題
    .familiar = 這些文章或許能解答你的問題
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = 我們可以用{ $languages }回覆。

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open = 服務中，{ $time }結束
availability-open-always = 24 小時服務
availability-closed = { $time }開始服務
availability-closed-long = 暫停服務
availability-unknown = 今天的服務時間可能有異動
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $city }時間{ $time }
hours-title = 服務時間
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = 以{ $city }時間顯示（{ $offset }）
hours-closed = 休息
hours-all-day = 全天服務
# Hours with an open end. $from (Text) time of day
hours-from = { $from } 起
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range }（{ $note }）
hours-uncertain = 待定
# Instead of whether somebody is there. $note (Text) as above
availability-note = 目前：{ $note }
# $time, $kind (Text) as above
contact-answer-by = 我們會在{ $time }前回覆您。
    .familiar = 我們會在{ $time }前回覆你。

## Booking a call

callback-title = 預約電話諮詢
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
       *[other] 請選擇時間，我們會打電話給您。每次通話最長 { $minutes } 分鐘。
    }
    .familiar =
        { $minutes ->
           *[other] 請選擇時間，我們會打電話給你。每次通話最長 { $minutes } 分鐘。
        }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = 您的時區：{ $city }，{ $offset }
    .familiar = 你的時區：{ $city }，{ $offset }
callback-zone-change = 變更時區
callback-times = 預約時間
# $count (Number) free times of one day
callback-free =
    { $count ->
       *[other] { $count } 個可預約時段
    }
callback-none = 目前沒有可預約的時段。留言給我們，我們會為您安排。
    .familiar = 目前沒有可預約的時段。留言給我們，我們會幫你安排。
callback-phone = 接聽電話的號碼
callback-note = 諮詢內容
# Below the field of an e-mail address, which may stay empty
callback-email-hint = 確認郵件會寄到這個信箱，並附上行事曆檔案。
callback-book = 確認預約
callback-booking = 預約中…
callback-network-error = 無法確認預約是否成功，填寫的內容仍保留在這裡。請檢查網路後再試一次。不會重複預約。
callback-alternatives = 與所選時間相近的可預約時段
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = 電話諮詢已預約：{ $when }。您的預約編號是 { $reference }。
    .familiar = 電話諮詢已預約：{ $when }。你的預約編號是 { $reference }。

## A booked call

call-title = 您預約的電話諮詢
    .familiar = 你預約的電話諮詢
call-status-booked = 已預約
call-status-cancelled = 已取消
call-status-past = 預約時間已過
call-when = 預約時間
call-number = 回電號碼
call-reason = 我們取消的原因
call-move = 選擇其他時間
call-move-title = 變更預約時間
call-move-button = 確認變更
call-moving = 變更中…
call-move-network-error = 無法確認變更是否成功。請檢查網路後再試一次。
call-cancel = 取消預約
call-cancel-question = 要取消這次預約嗎？
call-calendar = 加入行事曆
call-file = 行事曆檔案（.ics）
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = { $brand } 電話諮詢
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = 我們將撥打 { $phone }。預約編號：{ $reference }
call-reference = 預約編號
call-keep = 請妥善保存這兩項資訊，在任何裝置上都能用來變更或取消預約。

## Choosing a time zone

zones-title = 選擇時區
zones-search = 城市
zones-none = 找不到這個城市，請試試附近較大的城市。

## Request

request-title = 我們收到您的留言了
    .familiar = 我們收到你的留言了
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = 您的編號是 { $reference }。我們會再回覆您。
    .familiar = 你的編號是 { $reference }。我們會再回覆你。
request-status-open = 等待客服回覆
request-status-answered = 已回覆
request-status-resolved = 已處理完成
request-next = 我們的回覆會顯示在這裡。
# The heading once somebody has answered
request-conversation = 您與我們的對話
    .familiar = 你與我們的對話
# Label of the field in which the visitor writes back
reply-message = 您的留言
    .familiar = 你的留言
request-reference = 編號
request-code = 查詢碼
request-keep = 請妥善保存這兩項資訊，在任何裝置上都能用來再次開啟這個頁面。
request-you = 您
    .familiar = 你
request-team = 客服團隊
# While both are there: above the field, and at the customer's own last message.
live-typing = 正在輸入回覆…
live-here = 我們現在在線上
# $names: the first names of some of them, as a list.
live-here-names = 現在在線上：{ $names }
live-sent = 已送出
live-read = 已讀
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = 抱歉久候：目前暫時沒有空閒的同事。
live-later-mail = 回覆也會以電子郵件寄至 { $address }。
live-handed = 我們的團隊剛剛下班。仍在線上的同事會從這裡接續。
# A box to tick.
live-sound = 新訊息提示音
# A button above a long conversation.
request-earlier = 更早的訊息
lookup-title = 查詢留言或預約
lookup-intro = 請輸入您留言或預約時取得的編號和查詢碼。
    .familiar = 請輸入你留言或預約時取得的編號和查詢碼。
lookup-open = 開啟

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = 我們的服務如何？
rating-csat-1 = 差
rating-csat-2 = 不太好
rating-csat-3 = 普通
rating-csat-4 = 好
rating-csat-5 = 很好
rating-ces = 獲得協助容易嗎？
rating-ces-1 = 很難
rating-ces-2 = 難
rating-ces-3 = 普通
rating-ces-4 = 容易
rating-ces-5 = 很容易
rating-nps = 您有多大可能向他人推薦我們？
    .familiar = 你有多大可能向他人推薦我們？
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = 完全不可能
rating-nps-high = 很有可能
rating-comment = 還有什麼想告訴我們的嗎？
rating-skip = 不想回答
rating-thanks = 感謝您的回答。
    .familiar = 感謝你的回答。
rating-change = 回答在一天之內可以更改。

## What is kept while there is no connection

outbox-waiting = 已儲存，恢復連線後會自動送出。
outbox-take-back = 取消送出
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = 留言已送出。您的編號是 { $reference }。
    .familiar = 留言已送出。你的編號是 { $reference }。
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = 目前無法開啟幫助中心。您可以透過以下方式聯絡我們：
    .familiar = 目前無法開啟幫助中心。你可以透過以下方式聯絡我們：

## The public help centre, where views are pages of their own

centre-skip = 跳到主要內容
centre-languages = 其他語言
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = 顯示全部（{ $count }）
# Above the list of an article’s parts
centre-contents = 本頁內容
centre-markets = 國家或地區

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = 請先填寫留言內容。
# $max (Number) characters
error-too-long =
    { $max ->
       *[other] 內容太長，請縮短到 { $max } 個字元以內。
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = 此處不能使用「{ $character }」，請將其刪除。
error-email = 電子郵件格式不正確，應類似 name@example.com。
error-phone = 電話號碼格式不正確，請輸入數字並加上國碼，例如 +886 2 1234 5678。
error-phone-missing = 請填寫接聽電話的號碼。
error-phone-unknown = 無法撥打這個號碼，請檢查號碼並以國碼開頭，例如 +886 2 1234 5678。
error-start-missing = 請先選擇時間。
error-start = 時間格式不正確，應類似 2026-11-23T09:00:00Z。
error-type = 這裡只能填寫文字。
error-field = 沒有這個欄位。
error-name = 請填寫名稱，最多 120 個字元。
rating-missing = 尚未選擇回答。
error-consent = 請勾選表示同意的方塊。
error-consent-new = 同意的內容已有變動。請閱讀後再次同意。
error-choice = 請從提供的值中選擇一個。
error-call-ahead = 此通話尚未進行。
error-tags = 最多可設定 20 個標籤，每個標籤最多 50 個字元。
error-snooze = 請選擇未來的時間。
error-times = 結束時間必須晚於開始時間。
error-merge = 這兩則對話無法合併。其中一則是預約的電話，或已合併過。請選擇其他對話。
error-merge-region = 儲存在不同地區的對話無法合併。請分別回覆。
error-addressee = 請填寫電子郵件地址、電話號碼或客戶編號。
error-hold = 請說明為什麼必須保留。
error-zone = 無法辨識這個時區，請使用 Europe/Berlin 這類名稱。
error-locale = 語言標籤不正確，請使用 en 或 pt-BR 這類標籤。

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = 我是真人，不是程式
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = 已儲存，重新登入後會自動送出。

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = 無法辨識這個網站
problem-site-detail = 請檢查網址，或 script 標籤中的網站名稱。
problem-page = 找不到這個頁面
problem-page-detail = 頁面可能已移動。請在幫助中心搜尋，或留言給我們。
problem-article = 找不到這篇文章
problem-article-detail = 文章可能已被取代。請在幫助中心搜尋，或留言給我們。
problem-request = 無法開啟這筆紀錄
problem-request-detail = 請檢查編號和查詢碼，其中一項不正確。
problem-conversation = 沒有此編號的對話，或該對話屬於其他團隊。
problem-gone = 此內容已被清除
problem-gone-detail = 您傳送的內容所屬的項目已被清除。如果仍需協助，請重新與我們聯絡。
    .familiar = 你傳送的內容所屬的項目已被清除。如果仍需協助，請重新與我們聯絡。
problem-held = 目前無法刪除
problem-held-detail = 依法律規定，我們暫時必須保留。如需了解更多，請詢問我們。
problem-invalid = 有些內容需要修改
problem-invalid-detail = 請查看標示的欄位。
problem-json = 無法讀取送出的內容
problem-json-detail = 內容不是有效的 JSON，也不是表單。
problem-media = 不接受這類內容
problem-media-detail = 請傳送 JSON 或表單。
problem-large = 內容太大
# $max (Number) kilobytes
problem-large-detail = 最多可傳送 { $max } KB，請縮短後再試一次。
problem-origin = 無法從這個頁面送出
problem-origin-detail = 請從商店網站開啟幫助中心，再試一次。
problem-method = 這裡不支援這項操作
problem-method-detail = 這個網址存在，但不支援這類請求。
problem-key = 先前已用其他內容送出過
problem-key-detail = 請重新載入表單，再送出一次。
problem-key-bad = 這個 Idempotency-Key 無法使用
problem-key-bad-detail = 請使用 1 到 200 個可見的 ASCII 字元。
problem-token = 這項操作需要登入
problem-token-detail = 請以「Authorization: Bearer …」的形式傳送營運者的 token。
problem-call = 無法處理這樣的要求
query-team = 沒有這個團隊。
query-day = 日期格式不正確。範例：2026-11-23。
query-cursor = 這個游標並非來自先前的回應。
query-filter = 無法依這個值篩選清單。請從提供的值中選擇一個。
query-person = 請指定phone或customer。
query-whom = 請以email、phone或customer其中一個指定是誰的資料。
# $max (Number) characters
query-reason = 請填寫原因，訪客會看到。長度上限：{ $max }。
problem-slot = 這個時段已無法預約
problem-slot-detail = 請選擇其他時段。您填寫的內容仍保留在這裡。
    .familiar = 請選擇其他時段。你填寫的內容仍保留在這裡。
problem-call-fixed = 這筆預約已無法變更
problem-call-fixed-detail = 預約時間已過，或預約已取消。您可以重新預約。
    .familiar = 預約時間已過，或預約已取消。你可以重新預約。
problem-forbidden = 您沒有執行這項操作的權限
    .familiar = 你沒有執行這項操作的權限
problem-forbidden-detail = 請聯絡團隊中的管理員。
problem-missing = 這個項目已不存在
problem-missing-detail = 項目已被刪除，請重新載入清單。
problem-address = 這個電子郵件已有人使用
problem-address-detail = 團隊中的另一位成員正在使用這個電子郵件。
problem-admin = 這是唯一的管理員
problem-admin-detail = 請先將其他成員設為管理員。
problem-newer = 對話中有新內容
problem-newer-detail = 請先查看新內容，再送出一次。
problem-rating = 目前無法評價
problem-rating-detail = 處理完成後即可評價。
problem-rating-fixed = 此回答已無法更改
problem-rating-fixed-detail = 回答只能在一天之內更改。
problem-callbacks = 這裡無法預約電話諮詢
problem-callbacks-detail = 請留言給我們，或用其他方式聯絡我們。
problem-bookings = 預約的電話諮詢過多
problem-bookings-detail = 您的預約數量已達每人上限。請取消一項預約，等其中一通電話結束，或留言給我們。
    .familiar = 你的預約數量已達每人上限。請取消一項預約，等其中一通電話結束，或留言給我們。
problem-limit = 短時間內送出太多次
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
       *[other] 您填寫的內容沒有遺失。請在 { $minutes } 分鐘後再試一次，或用其他方式聯絡我們。
    }
    .familiar =
        { $minutes ->
           *[other] 你填寫的內容沒有遺失。請在 { $minutes } 分鐘後再試一次，或用其他方式聯絡我們。
        }
problem-identity = 無法確認您的身分
    .familiar = 無法確認你的身分
problem-identity-detail = 請再次登入商店網站，重新載入頁面後再試一次。
problem-challenge = 無法確認是真人操作
problem-challenge-detail = 請再試一次，或用其他方式聯絡我們。您填寫的內容仍保留在這裡。
    .familiar = 請再試一次，或用其他方式聯絡我們。你填寫的內容仍保留在這裡。
problem-store = 目前無法儲存
problem-store-detail = 您填寫的內容沒有遺失，仍保留在表單中。請稍後再試一次，或用其他方式聯絡我們。
    .familiar = 你填寫的內容沒有遺失，仍保留在表單中。請稍後再試一次，或用其他方式聯絡我們。
problem-server = 我們這邊出了點問題
problem-server-detail = 請稍後再試一次。

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = 登入
enter-intro = 這個連結只能用來登入一次。
enter-spent = 這個連結已使用過或已過期，不再有效。請聯絡團隊中的管理員，索取新的連結。
enter-none = 您尚未登入。請開啟團隊管理員傳給您的連結。
enter-unknown = 此團隊中沒有人使用這個電子郵件地址。
enter-failed = 登入未成功。

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = 詢問 { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = { $name } 的回覆
mail-reply = 直接回覆此郵件，我們就會收到。
# Below the answer; links follow, or the names of the files alone
mail-files = 此回覆附上的檔案：
# $date (Text) such as 29 December 2026
mail-files-until = 檔案連結有效至 { $date }。
# An address follows
mail-open = 使用查詢碼可開啟完整對話：
# $brand (Text) the shop’s name
mail-footer = 此郵件由 { $brand } 寄出，因為提出詢問時留下了這個地址。
# Before the question how it was. $reference (Text) as above
mail-done = 您的詢問 { $reference } 已處理完成。
# To the team: the subject. $reference (Text) as above
mail-notice = 新詢問 { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = 您預約的電話諮詢 { $reference }
    .familiar = 你預約的電話諮詢 { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = 您預約的電話諮詢已改期。新的時間：{ $when }。
    .familiar = 你預約的電話諮詢已改期。新的時間：{ $when }。
# $when (Text) as above
mail-call-cancelled = 您預約的電話諮詢已取消：{ $when }。
    .familiar = 你預約的電話諮詢已取消：{ $when }。
# Of a booked, a moved and a cancelled call alike
mail-call-file = 開啟附件即可更新行事曆。
# An address follows
mail-call-open = 使用查詢碼可變更或取消預約：
# $brand (Text) the shop’s name
mail-call-footer = 此郵件由 { $brand } 寄出，因為預約電話諮詢時留下了這個地址。
# To the team: the subject. $reference (Text) as above
mail-call-notice = 新的電話諮詢 { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = 電話諮詢已改期 { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = 電話諮詢已取消 { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = 照片或 PDF
# $max (Number) megabytes
files-hint = JPEG、PNG、WebP、GIF 或 PDF，每個檔案不超過 { $max } MB。
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } KB
# $name (Text) what the file is called
error-file-kind = 「{ $name }」無法傳送。可以傳送照片（JPEG、PNG、WebP、GIF）和 PDF。
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = 「{ $name }」太大。每個檔案不能超過 { $max } MB。
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = 「{ $name }」的像素太多。每張圖片不能超過 { $max } 百萬像素。
# $name (Text) what the file is called
error-file-broken = 「{ $name }」是空檔案或已損毀，無法傳送。
# $max (Number) files
error-files-many = 檔案太多。每則訊息最多可附：{ $max } 個。
error-files-full = 這個對話中已沒有存放檔案的空間。新的諮詢中仍有空間。
error-files-day = 這個對話今天已沒有存放檔案的空間。明天可以繼續傳送。
error-file-gone = 有一個檔案已不存在，需要重新選擇。
# $max (Number) megabytes
error-files-large = 檔案總大小超過限制。每則訊息最多可附 { $max } MB。
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = 您的資料
own-export = 下載副本
own-files = 請把檔案也儲存下來：副本中的連結一天內有效。
own-erase = 刪除此對話
own-sure = 確定要刪除嗎？刪除後無法復原。
own-yes = 是，刪除
own-erased = 已刪除。收據編號：{ $receipt }
own-pending = 儲存處恢復回應後即會刪除。收據編號：{ $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = 公告
notices-dismiss = 關閉公告
kept-what = 僅儲存在此瀏覽器中的內容：草稿、待送出的訊息、查詢碼，以及已關閉的公告。
# What unfolds the question, and the question; the button is own-yes
kept-clear = 從此瀏覽器中清除
kept-sure = 確定要清除嗎？沒有查詢碼，就無法在這裡再次開啟留言；待送出的訊息將不會送出。
