### Simplified Chinese: polite address (您), .familiar has 你; “…” as quotation marks, no space around Latin letters or digits.
### A request is 留言, its reference 留言编号.

## The launcher, and what surrounds every view

launcher-label = 帮助
home-title = 有什么可以帮您？
    .familiar = 有什么可以帮你？
nav-home = 帮助首页
language-label = 语言
language-change = 更改
loading = 加载中…
network-error = 操作未成功。请检查网络连接，然后重试。

## Home

search-label = 搜索帮助
search-button = 搜索
articles-heading = 实用信息
subjects-heading = 主题
contact-heading = 联系我们
requests-heading = 您的留言
    .familiar = 你的留言
request-find = 查找留言

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
results-subject = { $name }
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
article-question = 对您有帮助吗？
    .familiar = 对你有帮助吗？
article-yes = 是
article-no = 否
article-thanks = 很高兴能帮到您。谢谢。
    .familiar = 很高兴能帮到你。谢谢。
article-sorry = 很抱歉没能帮到您。请给我们留言，我们会为您解答。
    .familiar = 很抱歉没能帮到你。请给我们留言，我们会帮你解答。
article-related = 同主题的其他文章

## Contact form

contact-title = 给我们留言
contact-intro = 请告诉我们您的需求。您会收到留言编号，可随时回来查看。
    .familiar = 请告诉我们你的需求。你会收到留言编号，可随时回来查看。
field-message = 留言内容
field-name = 姓名
field-email = 电子邮箱
field-phone = 电话
field-optional = 选填
contact-send = 发送
contact-sending = 发送中…
contact-network-error = 留言未能发送，内容仍保留在这里。请检查网络连接，然后重试。
contact-other-ways = 其他联系方式
contact-suggestions = 这些文章或许能解答您的问题
    .familiar = 这些文章或许能解答你的问题
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = 我们可以用{ $languages }回复。

## Request

request-title = 我们已收到您的留言
    .familiar = 我们已收到你的留言
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = 您的留言编号是{ $reference }。我们会回复您。
    .familiar = 你的留言编号是{ $reference }。我们会回复你。
request-status-open = 等待我们回复
request-status-answered = 已回复
request-reference = 留言编号
request-code = 访问码
request-keep = 请妥善保存这两项：在任何设备上，您都可以凭它们再次打开这条留言。
    .familiar = 请妥善保存这两项：在任何设备上，你都可以凭它们再次打开这条留言。
request-you = 您
    .familiar = 你
request-team = 客服团队
lookup-title = 查找留言
lookup-intro = 请输入您留言时收到的留言编号和访问码。
    .familiar = 请输入你留言时收到的留言编号和访问码。
lookup-open = 打开

## The public help centre, where views are pages of their own

centre-skip = 跳至主要内容
centre-languages = 其他语言

## What is wrong with a field, and what to do

# $max (Number) characters
error-message-missing = 请先填写留言内容。
error-too-long =
    { $max ->
       *[other] 内容过长。请缩短至{ $max }个字符以内。
    }
error-control = 内容含有无法发送的字符。请去掉这些字符，重新输入。
error-email = 电子邮箱格式不正确。请按name@example.com的格式填写。
error-phone = 电话号码格式不正确。请填写数字，并加上国家或地区代码，例如+86 10 1234 5678。
error-type = 此处只能填写文本。
error-zone = 无法识别此时区。请使用Europe/Berlin这样的名称。
error-locale = 语言标签不正确。请使用en或pt-BR这样的标签。
error-page = 这不是网页地址。

## Problems: a heading, then what to do

problem-site = 无法识别此网站
problem-site-detail = 请检查网址，或script标签中的网站名称。
problem-page = 此页面不存在
problem-page-detail = 页面可能已移动。请在帮助中查找，或给我们留言。
problem-article = 这篇文章不存在
problem-article-detail = 文章可能已被替换。请在帮助中查找，或给我们留言。
problem-request = 无法打开这条留言
problem-request-detail = 请检查留言编号和访问码，其中一项不正确。
problem-invalid = 部分内容需要您修改
    .familiar = 部分内容需要你修改
problem-invalid-detail = 请查看标出的输入项。
problem-json = 无法读取提交的内容
problem-json-detail = 内容不是有效的JSON，也不是表单。
problem-media = 不接受此类内容
problem-media-detail = 请发送JSON或表单。
problem-large = 内容过大
# $max (Number) kilobytes
problem-large-detail = 最多可发送{ $max } KB。请精简后重试。
problem-origin = 无法从此页面发送留言
problem-origin-detail = 请从商店页面打开帮助，然后重试。
problem-method = 此处不支持该操作
problem-method-detail = 该地址存在，但不支持此类调用。
problem-key = 此前已用其他内容发送过
problem-key-detail = 请重新加载表单，然后再次发送。
problem-key-bad = 此Idempotency-Key无法使用
problem-key-bad-detail = 请使用1至200个可见的ASCII字符。
problem-token = 此操作需要登录
problem-token-detail = 请以“Authorization: Bearer …”的形式发送运营者的令牌。
problem-content = 此内容无法发布
problem-call = 无法按此方式处理
problem-store = 目前无法保存
problem-store-detail = 您填写的内容没有丢失，仍在表单中。请稍后重试，或通过其他方式联系我们。
    .familiar = 你填写的内容没有丢失，仍在表单中。请稍后重试，或通过其他方式联系我们。
problem-server = 我们这边出了点问题
problem-server-detail = 请稍后重试。
