### Simplified Chinese: polite address (您), .familiar has 你; “…” as quotation marks, no space around Latin letters or digits.
### A message is 留言; the reference of a message or of a call is 编号, because a call is no 留言. Help as a place is 帮助中心.
### A request is 留言, its reference 留言编号.
### A booked call is 通话, its booking 预约. A time is the visitor’s by the name of the city: 圣地亚哥时间.

## The launcher, and what surrounds every view

launcher-label = 帮助
launcher-offline = 无法连接
home-title = 有什么可以帮您？
    .familiar = 有什么可以帮你？
nav-home = 帮助中心首页
language-label = 语言
language-change = 更改
loading = 加载中…
network-error = 操作未成功。请检查网络连接，然后重试。

## Home

search-label = 搜索帮助中心
search-button = 搜索
articles-heading = 实用信息
subjects-heading = 主题
contact-heading = 联系我们
requests-heading = 您的留言与预约
    .familiar = 你的留言与预约
requests-unread = 新回复
request-find = 查找留言或预约

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = 价格与付款
paying-currency = 货币
paying-methods = 付款方式
payment-card = 银行卡
payment-sepa = SEPA直接借记
payment-transfer = 银行转账
payment-invoice = 账单付款
payment-cod = 货到付款
payment-konbini = 日本便利店付款

## Ways to reach a person, where the site gives no name of its own

channel-phone = 致电我们
channel-email = 发送邮件
channel-message = 给我们留言
channel-callback = 预约通话
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = 微信
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = 更多帮助

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] 没有找到与“{ $query }”相关的文章
       *[other] 找到{ $count }篇与“{ $query }”相关的文章
    }
results-ask = 您想查找什么？
    .familiar = 你想查找什么？
results-hint = 请换个关键词试试，或给我们留言。
# $wanted, $shown (Text) names of languages
results-fallback = 没有找到相关的{ $wanted }版文章，以下为{ $shown }版。

## Article

# $wanted, $shown (Text) names of languages
article-fallback = 这篇文章暂无{ $wanted }版，以下为{ $shown }版。
# $date (Text) a day
article-updated = 更新于{ $date }
article-question = 这篇文章对您有帮助吗？
    .familiar = 这篇文章对你有帮助吗？
article-yes = 有
article-no = 没有
article-thanks = 很高兴能帮到您。谢谢。
    .familiar = 很高兴能帮到你。谢谢。
article-missing = 还缺少哪些信息？
article-sorry = 很抱歉没能帮到您。请给我们留言，我们会为您解答。
    .familiar = 很抱歉没能帮到你。请给我们留言，我们会帮你解答。
article-related = 同主题的其他文章

## Contact form

contact-title = 给我们留言
contact-intro = 请告诉我们您的需求。您会收到一个编号，可随时回来查看。
    .familiar = 请告诉我们你的需求。你会收到一个编号，可随时回来查看。
field-message = 留言内容
field-name = 姓名
field-email = 电子邮箱
field-phone = 电话
field-order = 订单号
contact-topic = 咨询内容是什么？
field-optional = 选填
contact-send = 发送
contact-sending = 发送中…
contact-network-error = 无法确认留言是否已送达，内容仍保留在这里。请检查网络连接，然后重试。
contact-other-ways = 其他联系方式
contact-suggestions = 这些文章或许能解答您的问题
    .familiar = 这些文章或许能解答你的问题
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = 我们可以用{ $languages }回复。

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open = 服务中，{ $time }结束
availability-open-always = 24小时服务
availability-closed = { $time }开始服务
availability-closed-long = 暂停服务
availability-unknown = 今日服务时间可能有变
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $city }时间{ $time }
hours-title = 服务时间
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = 按{ $city }时间显示（{ $offset }）
hours-closed = 休息
hours-all-day = 全天服务
# Hours with an open end. $from (Text) time of day
hours-from = { $from }起
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range }（{ $note }）
hours-uncertain = 待定
# Instead of whether somebody is there. $note (Text) as above
availability-note = 目前：{ $note }
# $time, $kind (Text) as above
contact-answer-by = 我们会在{ $time }前回复。

## Booking a call

callback-title = 预约通话
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
       *[other] 请选择时间，我们会给您打电话。每次通话最长{ $minutes }分钟。
    }
    .familiar =
        { $minutes ->
           *[other] 请选择时间，我们会给你打电话。每次通话最长{ $minutes }分钟。
        }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = 您的时区：{ $city }，{ $offset }
    .familiar = 你的时区：{ $city }，{ $offset }
callback-zone-change = 更改时区
callback-times = 预约时间
# $count (Number) free times of one day
callback-free =
    { $count ->
       *[other] { $count }个可约时段
    }
callback-none = 目前没有可约时段。请给我们留言，我们会为您安排。
    .familiar = 目前没有可约时段。请给我们留言，我们会帮你安排。
callback-phone = 接听电话的号码
callback-note = 咨询内容
# Below the field of an e-mail address, which may stay empty
callback-email-hint = 确认邮件会发送到此邮箱，并附上日历文件。
callback-book = 确认预约
callback-booking = 预约中…
callback-network-error = 无法确认预约是否成功，填写的内容仍保留在这里。请检查网络连接，然后重试。不会重复预约。
callback-alternatives = 与所选时间相近的可约时段
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = 通话已预约：{ $when }。您的预约编号是{ $reference }。
    .familiar = 通话已预约：{ $when }。你的预约编号是{ $reference }。

## A booked call

call-title = 您预约的通话
    .familiar = 你预约的通话
call-status-booked = 已预约
call-status-cancelled = 已取消
call-status-past = 预约时间已过
call-when = 预约时间
call-number = 回电号码
call-reason = 我们取消的原因
call-move = 选择其他时间
call-move-title = 更改预约时间
call-move-button = 确认更改
call-moving = 更改中…
call-move-network-error = 无法确认更改是否成功。请检查网络连接，然后重试。
call-cancel = 取消预约
call-cancel-question = 要取消这次预约吗？
call-calendar = 添加到日历
call-file = 日历文件（.ics）
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = 与{ $brand }通话
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = 我们将拨打{ $phone }。预约编号：{ $reference }
call-reference = 预约编号
call-keep = 请妥善保存这两项：在任何设备上，您都可以凭它们更改或取消预约。
    .familiar = 请妥善保存这两项：在任何设备上，你都可以凭它们更改或取消预约。

## Choosing a time zone

zones-title = 选择时区
zones-search = 城市
zones-none = 没有找到该城市。请试试附近较大的城市。

## Request

request-title = 我们已收到您的留言
    .familiar = 我们已收到你的留言
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = 您的编号是{ $reference }。我们会回复您。
    .familiar = 你的编号是{ $reference }。我们会回复你。
request-status-open = 等待我们回复
request-status-answered = 已回复
request-status-resolved = 已处理完毕
request-next = 我们的回复会显示在这里。
# The heading once somebody has answered
request-conversation = 您与我们的对话
    .familiar = 你与我们的对话
# Label of the field in which the visitor writes back
reply-message = 您的留言
    .familiar = 你的留言
request-reference = 编号
request-code = 访问码
request-keep = 请妥善保存这两项：在任何设备上，您都可以凭它们再次打开此页面。
    .familiar = 请妥善保存这两项：在任何设备上，你都可以凭它们再次打开此页面。
request-you = 您
    .familiar = 你
request-team = 客服团队
# While both are there: above the field, and at the customer's own last message.
live-typing = 正在输入回复…
live-here = 我们现在在线
# $names: the first names of some of them, as a list.
live-here-names = 现在在线：{ $names }
live-sent = 已发送
live-read = 已读
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = 抱歉久等了：目前暂时没有空闲的同事。
live-later-mail = 回复也会通过电子邮件发送至 { $address }。
live-handed = 我们的团队刚刚下班。仍在线的同事会从这里继续。
# A box to tick.
live-sound = 新消息提示音
# A button above a long conversation.
request-earlier = 更早的消息
lookup-title = 查找留言或预约
lookup-intro = 请输入您留言或预约时收到的编号和访问码。
    .familiar = 请输入你留言或预约时收到的编号和访问码。
lookup-open = 打开

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = 我们的服务怎么样？
rating-csat-1 = 差
rating-csat-2 = 不太好
rating-csat-3 = 一般
rating-csat-4 = 好
rating-csat-5 = 很好
rating-ces = 获得帮助容易吗？
rating-ces-1 = 很难
rating-ces-2 = 难
rating-ces-3 = 一般
rating-ces-4 = 容易
rating-ces-5 = 很容易
rating-nps = 您有多大可能向他人推荐我们？
    .familiar = 你有多大可能向他人推荐我们？
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = 完全不可能
rating-nps-high = 很有可能
rating-comment = 还有什么想告诉我们的吗？
rating-skip = 不想回答
rating-thanks = 感谢您的回答。
    .familiar = 感谢你的回答。
rating-change = 回答在一天之内可以更改。

## What is kept while there is no connection

outbox-waiting = 已保存，恢复联网后会自动发送。
outbox-take-back = 取消发送
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = 留言已发送。您的编号是{ $reference }。
    .familiar = 留言已发送。你的编号是{ $reference }。
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = 目前无法打开帮助中心。您可以通过以下方式联系我们：
    .familiar = 目前无法打开帮助中心。你可以通过以下方式联系我们：

## The public help centre, where views are pages of their own

centre-skip = 跳至主要内容
centre-languages = 其他语言
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = 显示全部（{ $count }）
# Above the list of an article’s parts
centre-contents = 本页内容
centre-markets = 国家或地区

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = 请先填写留言内容。
# $max (Number) characters
error-too-long =
    { $max ->
       *[other] 内容过长。请缩短至{ $max }个字符以内。
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = 此处不能使用“{ $character }”，请将其删除。
error-email = 电子邮箱格式不正确。请按name@example.com的格式填写。
error-phone = 电话号码格式不正确。请填写数字，并加上国家或地区代码，例如+86 10 1234 5678。
error-phone-missing = 请填写接听电话的号码。
error-phone-unknown = 无法拨打此号码。请检查号码，并以国家或地区代码开头，例如+86 10 1234 5678。
error-start-missing = 请先选择时间。
error-start = 时间格式不正确。请使用2026-11-23T09:00:00Z这样的格式。
error-type = 此处只能填写文本。
error-field = 没有这个字段。
error-name = 请填写名称，不超过120个字符。
rating-missing = 尚未选择回答。
error-consent = 请勾选表示同意的方框。
error-consent-new = 同意的内容已有变动。请阅读后再次同意。
error-choice = 请从提供的值中选择一个。
error-call-ahead = 此通话尚未进行。
error-tags = 最多可设置20个标签，每个标签不超过50个字符。
error-snooze = 请选择将来的时间。
error-times = 结束时间必须晚于开始时间。
error-merge = 这两个对话无法合并。其中一个是预约的电话，或已合并过。请选择其他对话。
error-merge-region = 存储在不同地区的对话无法合并。请分别回复。
error-addressee = 请填写电子邮箱地址、电话号码或客户编号。
error-hold = 请说明为什么必须保留。
error-zone = 无法识别此时区。请使用Europe/Berlin这样的名称。
error-locale = 语言标签不正确。请使用en或pt-BR这样的标签。

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = 我是真人，不是程序
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = 已保存，重新登录后会自动发送。

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = 无法识别此网站
problem-site-detail = 请检查网址，或script标签中的网站名称。
problem-page = 此页面不存在
problem-page-detail = 页面可能已移动。请在帮助中心查找，或给我们留言。
problem-article = 这篇文章不存在
problem-article-detail = 文章可能已被替换。请在帮助中心查找，或给我们留言。
problem-request = 无法打开这条记录
problem-request-detail = 请检查编号和访问码，其中一项不正确。
problem-conversation = 没有此编号的对话，或该对话属于其他团队。
problem-gone = 此内容已被清除
problem-gone-detail = 您发送的内容所属的对象已被清除。如果仍需帮助，请重新联系我们。
    .familiar = 你发送的内容所属的对象已被清除。如果仍需帮助，请重新联系我们。
problem-held = 目前无法删除
problem-held-detail = 依照法律，我们暂时必须保留。如需了解更多，请询问我们。
problem-invalid = 部分内容需要您修改
    .familiar = 部分内容需要你修改
problem-invalid-detail = 请查看标出的输入项。
problem-json = 无法读取提交的内容
problem-json-detail = 内容不是有效的JSON，也不是表单。
problem-media = 不接受此类内容
problem-media-detail = 请发送JSON或表单。
problem-large = 内容过大
# $max (Number) kilobytes
problem-large-detail = 最多可发送{ $max }KB。请精简后重试。
problem-origin = 无法从此页面发送
problem-origin-detail = 请从商店页面打开帮助中心，然后重试。
problem-method = 此处不支持该操作
problem-method-detail = 该地址存在，但不支持此类请求。
problem-key = 此前已用其他内容发送过
problem-key-detail = 请重新加载表单，然后再次发送。
problem-key-bad = 此Idempotency-Key无法使用
problem-key-bad-detail = 请使用1至200个可见的ASCII字符。
problem-token = 此操作需要登录
problem-token-detail = 请以“Authorization: Bearer …”的形式发送运营者的令牌。
problem-call = 无法按此方式处理
query-team = 没有这个团队。
query-day = 日期格式不正确。示例：2026-11-23。
query-cursor = 此游标并非来自之前的响应。
query-filter = 无法按此值筛选列表。请从提供的值中选择一个。
query-person = 请指定phone或customer。
query-whom = 请用email、phone或customer中的一个指定是谁的数据。
# $max (Number) characters
query-reason = 请填写原因，访客会看到。最大长度：{ $max }。
problem-slot = 此时段已无法预约
problem-slot-detail = 请选择其他时段。您填写的内容仍保留在这里。
    .familiar = 请选择其他时段。你填写的内容仍保留在这里。
problem-call-fixed = 此预约已无法更改
problem-call-fixed-detail = 预约时间已过，或预约已取消。您可以重新预约。
    .familiar = 预约时间已过，或预约已取消。你可以重新预约。
problem-forbidden = 您没有执行此操作的权限
    .familiar = 你没有执行此操作的权限
problem-forbidden-detail = 请联系团队中的管理员。
problem-missing = 此项已不存在
problem-missing-detail = 此项已被删除。请重新加载列表。
problem-address = 此邮箱已被占用
problem-address-detail = 团队中的另一位成员正在使用此电子邮箱。
problem-admin = 这是唯一的管理员
problem-admin-detail = 请先将其他成员设为管理员。
problem-newer = 对话中有新内容
problem-newer-detail = 请先查看新内容，然后重新发送。
problem-rating = 暂时无法评价
problem-rating-detail = 处理完毕后即可评价。
problem-rating-fixed = 此回答已无法更改
problem-rating-fixed-detail = 回答只能在一天之内更改。
problem-callbacks = 此处无法预约通话
problem-callbacks-detail = 请给我们留言，或通过其他方式联系我们。
problem-bookings = 预约的通话过多
problem-bookings-detail = 您的预约数量已达到每人上限。请取消一个预约，等其中一个通话结束，或给我们留言。
    .familiar = 你的预约数量已达到每人上限。请取消一个预约，等其中一个通话结束，或给我们留言。
problem-limit = 短时间内发送次数过多
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
       *[other] 您填写的内容没有丢失。请在{ $minutes }分钟后重试，或通过其他方式联系我们。
    }
    .familiar =
        { $minutes ->
           *[other] 你填写的内容没有丢失。请在{ $minutes }分钟后重试，或通过其他方式联系我们。
        }
problem-identity = 无法确认您的身份
    .familiar = 无法确认你的身份
problem-identity-detail = 请再次登录商店，重新加载页面，然后重试。
problem-challenge = 无法确认是真人操作
problem-challenge-detail = 请重试，或通过其他方式联系我们。您填写的内容仍保留在这里。
    .familiar = 请重试，或通过其他方式联系我们。你填写的内容仍保留在这里。
problem-store = 目前无法保存
problem-store-detail = 您填写的内容没有丢失，仍在表单中。请稍后重试，或通过其他方式联系我们。
    .familiar = 你填写的内容没有丢失，仍在表单中。请稍后重试，或通过其他方式联系我们。
problem-server = 我们这边出了点问题
problem-server-detail = 请稍后重试。

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = 登录
enter-intro = 此链接只能用于登录一次。
enter-spent = 此链接已使用过或已过期，不再有效。请联系团队中的管理员获取新链接。
enter-none = 您尚未登录。请打开团队管理员发给您的链接。
enter-unknown = 此团队中没有人使用这个电子邮箱地址。
enter-failed = 登录未成功。

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = 咨询 { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = { $name }的回复
mail-reply = 直接回复此邮件，我们即可收到。
# Below the answer; links follow, or the names of the files alone
mail-files = 此回复附带的文件：
# $date (Text) such as 29 December 2026
mail-files-until = 文件链接有效期至{ $date }。
# An address follows
mail-open = 凭访问码可打开完整对话：
# $brand (Text) the shop’s name
mail-footer = 此邮件由{ $brand }发送，因为提交咨询时留下了此地址。
# Before the question how it was. $reference (Text) as above
mail-done = 您的咨询 { $reference } 已处理完毕。
# To the team: the subject. $reference (Text) as above
mail-notice = 新咨询 { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = 您预约的通话 { $reference }
    .familiar = 你预约的通话 { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = 您预约的通话已改期。新的时间：{ $when }。
    .familiar = 你预约的通话已改期。新的时间：{ $when }。
# $when (Text) as above
mail-call-cancelled = 您预约的通话已取消：{ $when }。
    .familiar = 你预约的通话已取消：{ $when }。
# Of a booked, a moved and a cancelled call alike
mail-call-file = 打开附件即可更新日历。
# An address follows
mail-call-open = 凭访问码可更改或取消预约：
# $brand (Text) the shop’s name
mail-call-footer = 此邮件由{ $brand }发送，因为预约通话时留下了此地址。
# To the team: the subject. $reference (Text) as above
mail-call-notice = 新的通话预约 { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = 通话预约已改期 { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = 通话预约已取消 { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = 照片或PDF
# $max (Number) megabytes
files-hint = JPEG、PNG、WebP、GIF或PDF，每个文件不超过{ $max }MB。
# $n (Number) megabytes, with one decimal
file-size = { $n }MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n }KB
# $name (Text) what the file is called
error-file-kind = “{ $name }”无法发送。可以发送照片（JPEG、PNG、WebP、GIF）和PDF。
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = “{ $name }”太大。每个文件不能超过{ $max }MB。
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = “{ $name }”的像素太多。每张图片不能超过{ $max }兆像素。
# $name (Text) what the file is called
error-file-broken = “{ $name }”是空文件或已损坏，无法发送。
# $max (Number) files
error-files-many = 文件太多。每条消息最多可附：{ $max }个。
error-files-full = 这个对话中已没有存放文件的空间。新的咨询中仍有空间。
error-files-day = 这个对话今天已没有存放文件的空间。明天可以继续发送。
error-file-gone = 有一个文件已不存在，需要重新选择。
# $max (Number) megabytes
error-files-large = 文件总大小超出限制。每条消息最多可附{ $max }MB。
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = 您的数据
own-export = 下载副本
own-files = 请把文件也保存下来：副本中的链接一天内有效。
own-erase = 删除此对话
own-sure = 确定要删除吗？删除后无法恢复。
own-yes = 是，删除
own-erased = 已删除。回执编号：{ $receipt }
own-pending = 存储恢复响应后即会删除。回执编号：{ $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = 公告
notices-dismiss = 关闭公告
kept-what = 仅保存在此浏览器中的内容：草稿、待发送的消息、访问码，以及已关闭的公告。
# What unfolds the question, and the question; the button is own-yes
kept-clear = 从此浏览器中清除
kept-sure = 确定要清除吗？没有访问码，就无法在这里再次打开留言；待发送的消息将不会发送。
