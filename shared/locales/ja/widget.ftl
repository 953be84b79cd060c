### Japanese: です・ます with the keigo of a shop, no familiar form, 「…」 as quotation marks, no space around Latin letters or digits.
### A reference is 受付番号: お問い合わせ番号 would be taken for a parcel’s tracking number.
### A booked call is 電話相談 (its booking 予約), the hours 受付時間; a time is the visitor’s by the name of the city: サンティアゴ時間.

## The launcher, and what surrounds every view

launcher-label = ヘルプ
launcher-offline = 接続できません
home-title = どのようなことでお困りですか？
nav-home = ヘルプトップ
language-label = 言語
language-change = 変更
loading = 読み込み中…
network-error = 通信できませんでした。接続をご確認のうえ、もう一度お試しください。

## Home

search-label = ヘルプを検索
search-button = 検索
articles-heading = お役立ち情報
subjects-heading = カテゴリー
contact-heading = ご相談・お問い合わせ
requests-heading = お問い合わせ・ご予約の履歴
requests-unread = 新しい返信
request-find = お問い合わせ・ご予約を確認

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = 価格とお支払い
paying-currency = 通貨
paying-methods = お支払い方法
payment-card = カード
payment-sepa = SEPA口座振替
payment-transfer = 銀行振込
payment-invoice = 請求書払い
payment-cod = 代金引換
payment-konbini = コンビニ払い

## Ways to reach a person, where the site gives no name of its own

channel-phone = 電話する
channel-email = メールを送る
channel-message = メッセージを送る
channel-callback = 電話相談を予約
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = その他のヘルプ

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] 「{ $query }」に一致する記事はありません
       *[other] 「{ $query }」の検索結果：{ $count }件
    }
results-ask = 何をお探しですか？
results-hint = 別のキーワードでお試しいただくか、お問い合わせください。
# $wanted, $shown (Text) names of languages
results-fallback = { $wanted }の記事は見つかりませんでした。{ $shown }の記事を表示しています。

## Article

# $wanted, $shown (Text) names of languages
article-fallback = この記事の{ $wanted }版はまだございません。{ $shown }で表示しています。
# $date (Text) a day
article-updated = 更新日：{ $date }
article-question = お役に立ちましたか？
article-yes = はい
article-no = いいえ
article-thanks = お役に立てて何よりです。ありがとうございます。
article-missing = どのような情報が足りませんでしたか？
article-sorry = お役に立てず申し訳ございません。お問い合わせいただければ、ご案内いたします。
article-related = 同じカテゴリーの記事

## Contact form

contact-title = お問い合わせ
contact-intro = ご用件をお知らせください。受付番号を発行しますので、後からいつでもご確認いただけます。
field-message = お問い合わせ内容
field-name = お名前
field-email = メールアドレス
field-phone = 電話番号
field-order = 注文番号
contact-topic = どのような内容ですか？
field-optional = 任意
contact-send = 送信
contact-sending = 送信中…
contact-network-error = 送信できたかどうか確認できませんでした。入力内容はそのまま残っています。接続をご確認のうえ、もう一度お試しください。
contact-other-ways = その他のお問い合わせ方法
contact-suggestions = こちらの記事で解決するかもしれません
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = { $languages }でお答えします。

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open = 受付中（{ $time }まで）
availability-open-always = 24時間受付中
availability-closed = 受付開始：{ $time }
availability-closed-long = ただいま受付を休止しております
availability-unknown = 本日は受付時間が異なる場合があります
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $city }時間の{ $time }
hours-title = 受付時間
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = { $city }時間で表示（{ $offset }）
hours-closed = 休み
hours-all-day = 24時間受付
# Hours with an open end. $from (Text) time of day
hours-from = { $from }から
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range }（{ $note }）
hours-uncertain = 未定
# Instead of whether somebody is there. $note (Text) as above
availability-note = 現在のご案内：{ $note }
# $time, $kind (Text) as above
contact-answer-by = { $time }までに回答いたします。

## Booking a call

callback-title = 電話相談を予約
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
       *[other] ご希望の日時をお選びください。こちらからお電話いたします。通話は1回{ $minutes }分までです。
    }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = お客様のタイムゾーン：{ $city }（{ $offset }）
callback-zone-change = タイムゾーンを変更
callback-times = ご希望の日時
# $count (Number) free times of one day
callback-free =
    { $count ->
       *[other] 空き{ $count }枠
    }
callback-none = ただいまご予約いただける時間がございません。お問い合わせいただければ、日時を調整いたします。
callback-phone = お電話を差し上げる番号
callback-note = ご相談内容
# Below the field of an e-mail address, which may stay empty
callback-email-hint = このアドレスに、カレンダーファイルを添付した確認メールをお送りします。
callback-book = 予約する
callback-booking = 予約を処理中…
callback-network-error = 予約できたかどうか確認できませんでした。入力内容はそのまま残っています。接続をご確認のうえ、もう一度お試しください。二重に予約されることはありません。
callback-alternatives = ご希望に近い日時の空き枠
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = 電話相談のご予約を承りました。日時は{ $when }、予約番号は{ $reference }です。

## A booked call

call-title = 電話相談のご予約
call-status-booked = 予約済み
call-status-cancelled = キャンセル済み
call-status-past = 予約の日時を過ぎています
call-when = 日時
call-number = お電話を差し上げる番号
call-reason = キャンセルさせていただいた理由
call-move = 別の日時を選ぶ
call-move-title = 予約日時の変更
call-move-button = 日時を変更する
call-moving = 変更を処理中…
call-move-network-error = 変更できたかどうか確認できませんでした。接続をご確認のうえ、もう一度お試しください。
call-cancel = 予約をキャンセル
call-cancel-question = この予約をキャンセルしてよろしいですか？
call-calendar = カレンダーに追加
call-file = カレンダーファイル（.ics）
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = { $brand }との電話相談
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = { $phone }にお電話いたします。予約番号：{ $reference }
call-reference = 予約番号
call-keep = 両方とも保管してください。どの端末からでも、日時の変更やキャンセルができます。

## Choosing a time zone

zones-title = タイムゾーンを選択
zones-search = 都市
zones-none = 該当する都市が見つかりません。お近くの大きな都市でお試しください。

## Request

request-title = お問い合わせを受け付けました
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = 受付番号は{ $reference }です。担当者よりご連絡いたします。
request-status-open = 回答待ち
request-status-answered = 回答済み
request-status-resolved = 対応完了
request-next = 返信はこちらに表示されます。
# The heading once somebody has answered
request-conversation = お問い合わせのやり取り
# Label of the field in which the visitor writes back
reply-message = メッセージ
request-reference = 受付番号
request-code = アクセスコード
request-keep = 両方とも保管してください。どの端末からでも、このページをもう一度ご覧いただけます。
request-you = お客様
request-team = サポートチーム
# While both are there: above the field, and at the customer's own last message.
live-typing = 返信を入力しています…
live-here = ただいま対応できます
# $names: the first names of some of them, as a list.
live-here-names = ただいま対応中：{ $names }
live-sent = 送信済み
live-read = 既読
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = お待たせして申し訳ありません。ただいま対応できる者がおりません。
live-later-mail = 回答は{ $address }宛てにメールでもお送りします。
live-handed = 担当チームの受付時間が終了しました。ここからは、対応可能な別のチームが引き継ぎます。
# A box to tick.
live-sound = 新しいメッセージを音で知らせる
# A button above a long conversation.
request-earlier = 以前のメッセージ
lookup-title = お問い合わせ・ご予約の確認
lookup-intro = お問い合わせまたはご予約の際にお知らせした受付番号とアクセスコードを入力してください。
lookup-open = 開く

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = サポートはいかがでしたか？
rating-csat-1 = 悪かった
rating-csat-2 = あまり良くなかった
rating-csat-3 = 普通
rating-csat-4 = 良かった
rating-csat-5 = とても良かった
rating-ces = 解決までの手続きは簡単でしたか？
rating-ces-1 = とても大変だった
rating-ces-2 = 大変だった
rating-ces-3 = どちらともいえない
rating-ces-4 = 簡単だった
rating-ces-5 = とても簡単だった
rating-nps = 当店をほかの方にすすめたいと思いますか？
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = まったく思わない
rating-nps-high = とてもそう思う
rating-comment = お気づきの点をお聞かせください
rating-skip = 回答しない
rating-thanks = ご回答ありがとうございました。
rating-change = ご回答は1日以内であれば変更できます。

## What is kept while there is no connection

outbox-waiting = 保存しました。インターネットにつながり次第、送信します。
outbox-take-back = 送信を取り消す
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = お問い合わせを送信しました。受付番号は{ $reference }です。
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = ただいまヘルプを表示できません。お問い合わせはこちらまで：

## The public help centre, where views are pages of their own

centre-skip = 本文へ移動
centre-languages = その他の言語
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = すべて表示（{ $count }件）
# Above the list of an article’s parts
centre-contents = このページの内容
centre-markets = 国または地域

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = お問い合わせ内容を入力してください。
# $max (Number) characters
error-too-long =
    { $max ->
       *[other] 長すぎます。{ $max }文字以内で入力してください。
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = ここでは「{ $character }」を使えません。削除してください。
error-email = メールアドレスの形式が正しくありません。name@example.comのように入力してください。
error-phone = 電話番号の形式が正しくありません。国番号から数字で入力してください（例：+81 3 1234 5678）。
error-phone-missing = お電話を差し上げる番号を入力してください。
error-phone-unknown = この番号にはお電話できません。番号をご確認のうえ、国番号から入力してください（例：+81 3 1234 5678）。
error-start-missing = 日時を選択してください。
error-start = 日時の形式が正しくありません。2026-11-23T09:00:00Zのように指定してください。
error-type = 文字で入力してください。
error-field = そのような項目はありません。
error-name = 名前を120文字以内で入力してください。
rating-missing = 回答が選択されていません。
error-consent = 同意のチェックを入れてください。
error-consent-new = 同意の文面が変わりました。お読みのうえ、もう一度同意してください。
error-choice = 用意された値の中から選択してください。
error-call-ahead = この電話の時間はまだ来ていません。
error-tags = タグは20個まで、それぞれ50文字以内で指定してください。
error-snooze = 現在より後の日時を選択してください。
error-times = 終了は開始より後の日時にしてください。
error-merge = この2件のお問い合わせは統合できません。一方が電話の予約か、すでに統合済みです。別のお問い合わせを選択してください。
error-merge-region = 保存先の地域が異なるお問い合わせは統合できません。それぞれに個別にご返信ください。
error-addressee = メールアドレス、電話番号、顧客IDのいずれかを入力してください。
error-hold = 残しておく理由を入力してください。
error-zone = このタイムゾーンは認識できません。Europe/Berlinのように指定してください。
error-locale = 言語タグの形式が正しくありません。enやpt-BRのように指定してください。

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = プログラムではなく、人が操作しています
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = 保存しました。もう一度ログインしていただくと、送信します。

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = サイトが見つかりません
problem-site-detail = アドレス、またはscriptタグのサイト名をご確認ください。
problem-page = ページが見つかりません
problem-page-detail = 移動した可能性があります。ヘルプ内を検索するか、お問い合わせください。
problem-article = 記事が見つかりません
problem-article-detail = 別の記事に置き換わった可能性があります。ヘルプ内を検索するか、お問い合わせください。
problem-request = お問い合わせ・ご予約を表示できません
problem-request-detail = 受付番号またはアクセスコードが正しくありません。もう一度ご確認ください。
problem-conversation = この番号のやり取りは見つからないか、ほかのチームの担当です。
problem-gone = この内容は消去されました
problem-gone-detail = 送信された内容の対象は、すでに消去されています。引き続きお困りの場合は、あらためてお問い合わせください。
problem-held = 現在は削除できません
problem-held-detail = 法令により、当面は保存する必要があります。詳しくはお問い合わせください。
problem-invalid = 入力内容をご確認ください
problem-invalid-detail = 印の付いた項目をご覧ください。
problem-json = 内容を読み取れませんでした
problem-json-detail = 本文が正しいJSONでもフォームでもありません。
problem-media = この形式は受け付けていません
problem-media-detail = JSONまたはフォームでお送りください。
problem-large = サイズが大きすぎます
# $max (Number) kilobytes
problem-large-detail = 送信できるのは{ $max }キロバイトまでです。短くして、もう一度お試しください。
problem-origin = このページからは送信できません
problem-origin-detail = ショップのサイトからヘルプを開いて、もう一度お試しください。
problem-method = この操作はここでは行えません
problem-method-detail = アドレスは存在しますが、この種類のリクエストには対応していません。
problem-key = 別の内容ですでに送信されています
problem-key-detail = フォームを再読み込みして、もう一度送信してください。
problem-key-bad = このIdempotency-Keyは使用できません
problem-key-bad-detail = 表示可能なASCII文字を1～200文字で指定してください。
problem-token = ログインが必要です
problem-token-detail = 運営者のトークンを「Authorization: Bearer …」の形で送信してください。
problem-call = このままでは処理できません
query-team = このチームは存在しません。
query-day = 日付の形式で指定してください。例：2026-11-23
query-cursor = このカーソルは、以前の応答で返されたものではありません。
query-filter = この値では一覧を絞り込めません。用意された値の中から選択してください。
query-person = phoneまたはcustomerを指定してください。
query-whom = どなたのデータかを、email、phone、customerのいずれか一つで指定してください。
# $max (Number) characters
query-reason = 理由を入力してください。お客様に表示されます。長さの上限：{ $max }
problem-slot = この時間の空きがなくなりました
problem-slot-detail = 別の日時をお選びください。入力内容はそのまま残っています。
problem-call-fixed = この予約はもう変更できません
problem-call-fixed-detail = 予約の日時を過ぎたか、すでにキャンセルされています。新しくご予約いただけます。
problem-forbidden = この操作を行う権限がありません
problem-forbidden-detail = チームの管理者にご依頼ください。
problem-missing = この項目はもう存在しません
problem-missing-detail = すでに削除されています。一覧を再読み込みしてください。
problem-address = このメールアドレスは使用できません
problem-address-detail = チームの別のメンバーがすでに使用しています。
problem-admin = ほかに管理者がいません
problem-admin-detail = 先に別のメンバーを管理者に設定してください。
problem-newer = 新しい書き込みがあります
problem-newer-detail = 新しい書き込みをご確認のうえ、もう一度送信してください。
problem-rating = まだ評価できません
problem-rating-detail = 対応が完了した後に評価できます。
problem-rating-fixed = この回答はもう変更できません
problem-rating-fixed-detail = 回答の変更は1日以内に限ります。
problem-callbacks = ここでは電話相談を予約できません
problem-callbacks-detail = お問い合わせフォームなど、別の方法でお問い合わせください。
problem-bookings = 予約件数の上限に達しています
problem-bookings-detail = お一人で予約できる件数に達しています。予約をキャンセルするか、いずれかのお電話が終わるまでお待ちいただくか、お問い合わせください。
problem-limit = 短時間での送信回数が多すぎます
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
       *[other] 入力内容は失われていません。{ $minutes }分後にもう一度お試しいただくか、別の方法でお問い合わせください。
    }
problem-identity = お客様を確認できませんでした
problem-identity-detail = ショップにログインし直し、ページを再読み込みしてから、もう一度お試しください。
problem-challenge = 人による操作かどうかを確認できませんでした
problem-challenge-detail = もう一度お試しいただくか、別の方法でお問い合わせください。入力内容はそのまま残っています。
problem-store = ただいま保存できません
problem-store-detail = 入力内容は失われておらず、フォームに残っています。少し時間をおいてもう一度お試しいただくか、別の方法でお問い合わせください。
problem-server = システムに問題が発生しました
problem-server-detail = 恐れ入りますが、少し時間をおいて、もう一度お試しください。

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = ログイン
enter-intro = このリンクで1回だけログインできます。
enter-spent = このリンクは使用済みか、有効期限が切れています。新しいリンクの発行をチームの管理者にご依頼ください。
enter-none = ログインしていません。チームの管理者から届いたリンクを開いてください。
enter-unknown = このメールアドレスの担当者はこのチームにいません。
enter-failed = ログインできませんでした。

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = お問い合わせ { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = { $name }からの回答
mail-reply = このメールへの返信は担当者に届きます。
# Below the answer; links follow, or the names of the files alone
mail-files = この回答のファイル：
# $date (Text) such as 29 December 2026
mail-files-until = ファイルへのリンクは{ $date }まで有効です。
# An address follows
mail-open = やり取りの全体は、アクセスコードで次のページからご覧いただけます：
# $brand (Text) the shop’s name
mail-footer = このメールは、お問い合わせの際にご入力いただいたアドレス宛てに{ $brand }よりお送りしています。
# Before the question how it was. $reference (Text) as above
mail-done = お問い合わせ { $reference } の対応が完了しました。
# To the team: the subject. $reference (Text) as above
mail-notice = 新しいお問い合わせ { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = 電話相談のご予約 { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = 電話相談の日時が変更されました。新しい日時は{ $when }です。
# $when (Text) as above
mail-call-cancelled = 電話相談のご予約はキャンセルされました。日時は{ $when }でした。
# Of a booked, a moved and a cancelled call alike
mail-call-file = 添付ファイルを開くと、カレンダーを更新できます。
# An address follows
mail-call-open = 日時の変更やキャンセルは、アクセスコードで次のページからお手続きいただけます：
# $brand (Text) the shop’s name
mail-call-footer = このメールは、電話相談のご予約の際にご入力いただいたアドレス宛てに{ $brand }よりお送りしています。
# To the team: the subject. $reference (Text) as above
mail-call-notice = 新しい電話相談 { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = 電話相談の日時変更 { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = 電話相談のキャンセル { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = 写真またはPDF
# $max (Number) megabytes
files-hint = JPEG、PNG、WebP、GIF、PDF（1ファイル{ $max }MBまで）
# $n (Number) megabytes, with one decimal
file-size = { $n }MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n }kB
# $name (Text) what the file is called
error-file-kind = 「{ $name }」は送信できません。送信できるのは写真（JPEG、PNG、WebP、GIF）とPDFです。
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = 「{ $name }」はサイズが大きすぎます。1ファイル{ $max }MBまで送信できます。
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = 「{ $name }」は画素数が多すぎます。{ $max }メガピクセルまで送信できます。
# $name (Text) what the file is called
error-file-broken = 「{ $name }」は空か、破損しているため送信できません。
# $max (Number) files
error-files-many = ファイルの数が多すぎます。1件のメッセージにつき{ $max }個までです。
error-files-full = このお問い合わせには、これ以上ファイルを追加できません。新しいお問い合わせなら送信できます。
error-files-day = このお問い合わせには、本日はこれ以上ファイルを追加できません。明日また送信できます。
error-file-gone = ファイルが見つかりません。もう一度お選びください。
# $max (Number) megabytes
error-files-large = ファイルの合計サイズが大きすぎます。1件のメッセージにつき{ $max }MBまで送信できます。
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = お客様のデータ
own-export = コピーをダウンロード
own-files = ファイルも保存してください。コピー内のリンクは1日間有効です。
own-erase = この会話を削除
own-sure = 本当に削除しますか？元に戻すことはできません。
own-yes = はい、削除します
own-erased = 削除しました。受付番号：{ $receipt }
own-pending = 保存先が応答しだい削除します。受付番号：{ $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = お知らせ
notices-dismiss = お知らせを閉じる
kept-what = このブラウザーだけに保存されるもの：下書き、送信待ちのメッセージ、アクセスコード、閉じたお知らせ。
# What unfolds the question, and the question; the button is own-yes
kept-clear = このブラウザーから消去
kept-sure = 本当に消去しますか？アクセスコードがないと、お問い合わせをここで再び開くことはできません。送信待ちのメッセージは送られません。
