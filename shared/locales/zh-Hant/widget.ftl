### Traditional Chinese as written in Taiwan: polite address (您), .familiar has 你; 「…」 as quotation marks; a space between Chinese and Latin letters or digits.
### A help article is 文章, help as a place 幫助中心, a request 留言 (the act: 留言給我們), its reference 留言編號, its access code 查詢碼 (not 驗證碼, a one-time code).

## The launcher, and what surrounds every view

launcher-label = 幫助中心
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
requests-heading = 您的留言
    .familiar = 你的留言
request-find = 查詢留言

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
results-subject = { $name }
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
article-sorry = 很抱歉沒能幫上忙。留言給我們，我們會為您解答。
    .familiar = 很抱歉沒能幫上忙。留言給我們，我們會幫你解答。
article-related = 同主題的其他文章

## Contact form

contact-title = 留言給我們
contact-intro = 請告訴我們您需要什麼協助。送出後會取得留言編號，隨時都能回來查看。
    .familiar = 請告訴我們你需要什麼協助。送出後會取得留言編號，隨時都能回來查看。
field-message = 留言內容
field-name = 姓名
field-email = 電子郵件
field-phone = 電話
field-optional = 選填
contact-send = 送出
contact-sending = 送出中…
contact-network-error = 留言沒有送出，內容仍保留在這裡。請檢查網路後再試一次。
contact-other-ways = 其他聯絡方式
contact-suggestions = 這些文章或許能解答您的問題
    .familiar = 這些文章或許能解答你的問題
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = 我們可以用{ $languages }回覆。

## Request

request-title = 我們收到您的留言了
    .familiar = 我們收到你的留言了
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = 您的留言編號是 { $reference }。我們會再回覆您。
    .familiar = 你的留言編號是 { $reference }。我們會再回覆你。
request-status-open = 等待客服回覆
request-status-answered = 已回覆
request-reference = 留言編號
request-code = 查詢碼
request-keep = 請妥善保存這兩項資訊，在任何裝置上都能用來再次開啟這則留言。
request-you = 您
    .familiar = 你
request-team = 客服團隊
lookup-title = 查詢留言
lookup-intro = 請輸入您留言時取得的留言編號和查詢碼。
    .familiar = 請輸入你留言時取得的留言編號和查詢碼。
lookup-open = 開啟

## The public help centre, where views are pages of their own

centre-skip = 跳到主要內容
centre-languages = 其他語言

## What is wrong with a field, and what to do

# $max (Number) characters
error-message-missing = 請先填寫留言內容。
error-too-long =
    { $max ->
       *[other] 內容太長，請縮短到 { $max } 個字元以內。
    }
error-control = 內容含有無法傳送的字元，請移除後重新輸入。
error-email = 電子郵件格式不正確，應類似 name@example.com。
error-phone = 電話號碼格式不正確，請輸入數字並加上國碼，例如 +886 2 1234 5678。
error-type = 這裡只能填寫文字。
error-zone = 無法辨識這個時區，請使用 Europe/Berlin 這類名稱。
error-locale = 語言標籤不正確，請使用 en 或 pt-BR 這類標籤。
error-page = 這不是網頁的網址。

## Problems: a heading, then what to do

problem-site = 無法辨識這個網站
problem-site-detail = 請檢查網址，或 script 標籤中的網站名稱。
problem-page = 找不到這個頁面
problem-page-detail = 頁面可能已移動。請在幫助中心搜尋，或留言給我們。
problem-article = 找不到這篇文章
problem-article-detail = 文章可能已被取代。請在幫助中心搜尋，或留言給我們。
problem-request = 無法開啟這則留言
problem-request-detail = 請檢查留言編號和查詢碼，其中一項不正確。
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
problem-method-detail = 這個網址存在，但不支援這種呼叫方式。
problem-key = 先前已用其他內容送出過
problem-key-detail = 請重新載入表單，再送出一次。
problem-key-bad = 這個 Idempotency-Key 無法使用
problem-key-bad-detail = 請使用 1 到 200 個可見的 ASCII 字元。
problem-token = 這項操作需要登入
problem-token-detail = 請以「Authorization: Bearer …」的形式傳送營運者的 token。
problem-content = 這項內容無法發布
problem-call = 無法處理這樣的要求
problem-store = 目前無法儲存
problem-store-detail = 您填寫的內容沒有遺失，仍保留在表單中。請稍後再試一次，或用其他方式聯絡我們。
    .familiar = 你填寫的內容沒有遺失，仍保留在表單中。請稍後再試一次，或用其他方式聯絡我們。
problem-server = 我們這邊出了點問題
problem-server-detail = 請稍後再試一次。
