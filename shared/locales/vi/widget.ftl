### Vietnamese: bạn, the everyday address of the country’s web shops, is the only form (no familiar form); instructions soften with hãy; “…” as quotation marks.
### A help article is bài viết, a message lời nhắn (the act: để lại lời nhắn), a request yêu cầu, its reference mã yêu cầu, its access code mã truy cập.
### CLDR writes language names with a capital, “Tiếng Anh”, as Vietnamese menus do: they stand after a colon or in brackets, where the capital is right. The hours are giờ làm việc (mở cửa is a shop’s door). A booked call is lịch gọi; “lúc” may begin a time, so đến, từ or trước stands before it.

## The launcher, and what surrounds every view

launcher-label = Trợ giúp
launcher-offline = Không có kết nối
home-title = Chúng tôi có thể giúp gì cho bạn?
nav-home = Trang chủ trợ giúp
language-label = Ngôn ngữ
language-change = Thay đổi
loading = Đang tải…
network-error = Chưa thực hiện được. Hãy kiểm tra kết nối rồi thử lại.

## Home

search-label = Tìm câu trả lời
search-button = Tìm kiếm
articles-heading = Thông tin hữu ích
subjects-heading = Chủ đề
contact-heading = Liên hệ với chúng tôi
requests-heading = Yêu cầu của bạn
requests-unread = Câu trả lời mới
request-find = Tra cứu yêu cầu

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Giá và thanh toán
paying-currency = Đơn vị tiền tệ
paying-methods = Cách thanh toán
payment-card = thẻ
payment-sepa = ghi nợ trực tiếp SEPA
payment-transfer = chuyển khoản
payment-invoice = hóa đơn
payment-cod = thanh toán khi nhận hàng
payment-konbini = trả tại cửa hàng konbini

## Ways to reach a person, where the site gives no name of its own

channel-phone = Gọi cho chúng tôi
channel-email = Gửi email
channel-message = Để lại lời nhắn
channel-callback = Đặt lịch gọi
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Trợ giúp khác

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Không tìm thấy bài viết nào về “{ $query }”
        [one] { $count } bài viết về “{ $query }”
       *[other] { $count } bài viết về “{ $query }”
    }
results-ask = Bạn đang tìm gì?
results-hint = Hãy thử từ khóa khác hoặc để lại lời nhắn.
# $wanted, $shown (Text) names of languages
results-fallback = Không tìm thấy bài viết bằng ngôn ngữ đã chọn ({ $wanted }). Ngôn ngữ của các bài viết dưới đây: { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Bài viết này chưa có bằng ngôn ngữ đã chọn ({ $wanted }). Ngôn ngữ của bản dưới đây: { $shown }.
# $date (Text) a day
article-updated = Cập nhật ngày { $date }
article-question = Bài viết này có hữu ích không?
article-yes = Có
article-no = Không
article-thanks = Thật vui vì đã giúp được bạn. Cảm ơn bạn.
article-missing = Nội dung nào còn thiếu?
article-sorry = Rất tiếc vì chưa giúp được bạn. Hãy để lại lời nhắn, chúng tôi sẽ hỗ trợ bạn.
article-related = Bài viết cùng chủ đề

## Contact form

contact-title = Để lại lời nhắn
contact-intro = Hãy cho chúng tôi biết bạn cần gì. Bạn sẽ nhận được mã yêu cầu để xem lại bất cứ lúc nào.
field-message = Lời nhắn
field-name = Họ tên
field-email = Email
field-phone = Số điện thoại
field-order = Mã đơn hàng
contact-topic = Về vấn đề gì?
field-optional = không bắt buộc
contact-send = Gửi
contact-sending = Đang gửi…
contact-network-error = Không rõ lời nhắn đã được gửi đến hay chưa, nhưng nội dung vẫn còn ở đây. Hãy kiểm tra kết nối rồi thử lại.
contact-other-ways = Cách liên hệ khác
contact-suggestions = Có thể câu trả lời đã có ở đây
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Ngôn ngữ trả lời: { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open = Làm việc đến { $time }
availability-open-always = Làm việc 24/24
availability-closed = Làm việc lại từ { $time }
availability-closed-long = Hiện đang tạm nghỉ
availability-unknown = Giờ làm việc hôm nay có thể thay đổi
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time }, theo giờ của bạn ({ $city })
hours-title = Giờ làm việc
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = Theo giờ của bạn: { $city }, { $offset }
hours-closed = Nghỉ
hours-all-day = Cả ngày
# Hours with an open end. $from (Text) time of day
hours-from = từ { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = chưa chắc chắn
# Instead of whether somebody is there. $note (Text) as above
availability-note = Hiện tại: { $note }
# $time, $kind (Text) as above
contact-answer-by = Chúng tôi sẽ trả lời trước { $time }.

## Booking a call

callback-title = Đặt lịch gọi
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Hãy chọn giờ, chúng tôi sẽ gọi cho bạn. Mỗi cuộc gọi kéo dài tối đa { $minutes } phút.
       *[other] Hãy chọn giờ, chúng tôi sẽ gọi cho bạn. Mỗi cuộc gọi kéo dài tối đa { $minutes } phút.
    }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Múi giờ của bạn: { $city }, { $offset }
callback-zone-change = Thay đổi múi giờ
callback-times = Giờ gọi
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] còn { $count } khung giờ
       *[other] còn { $count } khung giờ
    }
callback-none = Hiện không còn khung giờ trống. Hãy để lại lời nhắn, chúng tôi sẽ sắp xếp giờ cho bạn.
callback-phone = Số điện thoại để chúng tôi gọi
callback-note = Bạn muốn trao đổi về việc gì?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Chúng tôi sẽ gửi thư xác nhận đến địa chỉ này, kèm theo tệp lịch.
callback-book = Đặt lịch gọi
callback-booking = Đang đặt lịch…
callback-network-error = Không rõ lịch gọi đã được đặt hay chưa, nhưng nội dung bạn nhập vẫn còn ở đây. Hãy kiểm tra kết nối rồi thử lại. Lịch gọi sẽ không bị đặt hai lần.
callback-alternatives = Các khung giờ trống gần giờ đã chọn
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Đã đặt lịch gọi: { $when }. Mã lịch gọi của bạn là { $reference }.

## A booked call

call-title = Lịch gọi của bạn
call-status-booked = Đã đặt lịch
call-status-cancelled = Đã hủy
call-status-past = Đã qua giờ gọi
call-when = Thời gian
call-number = Số chúng tôi sẽ gọi
call-reason = Lý do chúng tôi phải hủy
call-move = Chọn giờ khác
call-move-title = Đổi lịch gọi
call-move-button = Đổi lịch gọi
call-moving = Đang đổi lịch…
call-move-network-error = Không rõ lịch gọi đã được đổi hay chưa. Hãy kiểm tra kết nối rồi thử lại.
call-cancel = Hủy lịch gọi
call-cancel-question = Bạn có muốn hủy lịch gọi này không?
call-calendar = Thêm vào lịch của bạn
call-file = Tệp lịch (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Cuộc gọi với { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Chúng tôi sẽ gọi đến số { $phone }. Mã lịch gọi: { $reference }
call-reference = Mã lịch gọi
call-keep = Hãy lưu cả hai mã để đổi hoặc hủy lịch gọi trên bất kỳ thiết bị nào.

## Choosing a time zone

zones-title = Chọn múi giờ của bạn
zones-search = Thành phố
zones-none = Không tìm thấy thành phố này. Hãy thử một thành phố lớn gần bạn.

## Request

request-title = Chúng tôi đã nhận được lời nhắn của bạn
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Mã yêu cầu của bạn là { $reference }. Chúng tôi sẽ trả lời bạn.
request-status-open = Đang chờ chúng tôi trả lời
request-status-answered = Đã trả lời
request-status-resolved = Đã hoàn tất
request-next = Câu trả lời của chúng tôi sẽ hiển thị tại đây.
# The heading once somebody has answered
request-conversation = Cuộc trò chuyện của bạn với chúng tôi
# Label of the field in which the visitor writes back
reply-message = Lời nhắn của bạn
request-reference = Mã yêu cầu
request-code = Mã truy cập
request-keep = Hãy lưu cả hai mã để mở lại yêu cầu này trên bất kỳ thiết bị nào.
request-you = Bạn
request-team = Đội ngũ hỗ trợ
# While both are there: above the field, and at the customer's own last message.
live-typing = Đang viết câu trả lời…
live-here = Chúng tôi đang có mặt
# $names: the first names of some of them, as a list.
live-here-names = Đang có mặt: { $names }
live-sent = Đã gửi
live-read = Đã xem
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Xin lỗi vì phải chờ: hiện không có ai rảnh.
live-later-mail = Câu trả lời cũng sẽ được gửi qua email đến { $address }.
live-handed = Nhóm của chúng tôi vừa hết giờ làm việc. Các đồng nghiệp còn trực sẽ tiếp tục từ đây.
# A box to tick.
live-sound = Âm báo khi có tin nhắn mới
# A button above a long conversation.
request-earlier = Tin nhắn trước đó
lookup-title = Tra cứu yêu cầu
lookup-intro = Nhập mã yêu cầu và mã truy cập bạn nhận được khi để lại lời nhắn hoặc đặt lịch gọi.
lookup-open = Mở

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Chúng tôi đã hỗ trợ bạn thế nào?
rating-csat-1 = Tệ
rating-csat-2 = Chưa tốt
rating-csat-3 = Tạm được
rating-csat-4 = Tốt
rating-csat-5 = Rất tốt
rating-ces = Việc nhận hỗ trợ dễ hay khó?
rating-ces-1 = Rất khó
rating-ces-2 = Khó
rating-ces-3 = Bình thường
rating-ces-4 = Dễ
rating-ces-5 = Rất dễ
rating-nps = Khả năng bạn giới thiệu chúng tôi cho người khác là bao nhiêu?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Hoàn toàn không
rating-nps-high = Rất có khả năng
rating-comment = Chúng tôi nên biết điều gì?
rating-skip = Không muốn trả lời
rating-thanks = Cảm ơn bạn đã trả lời.
rating-change = Bạn có thể đổi câu trả lời trong vòng một ngày.

## What is kept while there is no connection

outbox-waiting = Đã lưu và sẽ gửi khi bạn có kết nối trở lại.
outbox-take-back = Hủy gửi
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Đã gửi lời nhắn. Mã yêu cầu của bạn là { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Hiện không mở được mục trợ giúp. Bạn có thể liên hệ với chúng tôi tại đây:

## The public help centre, where views are pages of their own

centre-skip = Chuyển đến nội dung
centre-languages = Ngôn ngữ khác
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Hiện tất cả ({ $count })
# Above the list of an article’s parts
centre-contents = Trên trang này
centre-markets = Quốc gia hoặc khu vực

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Hãy nhập lời nhắn trước.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] Nội dung quá dài. Chỉ nhập được tối đa { $max } ký tự.
       *[other] Nội dung quá dài. Chỉ nhập được tối đa { $max } ký tự.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = Không thể dùng ký tự “{ $character }” ở đây. Hãy xóa ký tự này.
error-email = Địa chỉ email chưa đúng. Hãy nhập theo dạng name@example.com.
error-phone = Số điện thoại chưa đúng. Hãy nhập bằng chữ số, kèm mã quốc gia: +84 24 1234 5678.
error-phone-missing = Hãy nhập số điện thoại để chúng tôi gọi.
error-phone-unknown = Không gọi được số này. Hãy kiểm tra lại và bắt đầu bằng mã quốc gia: +84 24 1234 5678.
error-start-missing = Hãy chọn giờ trước.
error-start = Thời điểm chưa đúng. Hãy nhập theo dạng 2026-11-23T09:00:00Z.
error-type = Mục này phải là văn bản.
error-field = Không có trường nào như vậy.
error-name = Hãy nhập tên dài tối đa 120 ký tự.
rating-missing = Chưa có câu trả lời.
error-consent = Vui lòng đánh dấu vào ô để đồng ý.
error-consent-new = Nội dung đồng ý đã thay đổi. Vui lòng đọc và đồng ý lại.
error-choice = Hãy chọn một trong các giá trị có sẵn.
error-call-ahead = Cuộc gọi này vẫn chưa diễn ra.
error-tags = Có thể dùng tối đa 20 thẻ, mỗi thẻ tối đa 50 ký tự.
error-snooze = Hãy chọn một thời điểm trong tương lai.
error-times = Thời điểm kết thúc phải sau thời điểm bắt đầu.
error-merge = Không thể gộp hai cuộc trò chuyện này. Một trong hai là cuộc gọi đã đặt hoặc đã được gộp trước đó. Hãy chọn cuộc trò chuyện khác.
error-merge-region = Không thể gộp các cuộc trò chuyện được lưu ở những khu vực khác nhau. Hãy trả lời riêng từng cuộc.
error-addressee = Vui lòng nhập địa chỉ email, số điện thoại hoặc mã khách hàng.
error-hold = Hãy cho biết vì sao phải giữ lại.
error-zone = Không nhận diện được múi giờ này. Hãy dùng tên như Europe/Berlin.
error-locale = Đây không phải là thẻ ngôn ngữ. Hãy dùng thẻ như en hoặc pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Tôi là người thật, không phải chương trình
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Đã lưu và sẽ gửi sau khi bạn đăng nhập lại.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Không nhận diện được trang web này
problem-site-detail = Hãy kiểm tra địa chỉ hoặc tên trang web trong thẻ script.
problem-page = Không tìm thấy trang này
problem-page-detail = Có thể trang đã được chuyển đi. Hãy tìm trong mục trợ giúp hoặc để lại lời nhắn.
problem-article = Không tìm thấy bài viết này
problem-article-detail = Có thể bài viết đã được thay thế. Hãy tìm trong mục trợ giúp hoặc để lại lời nhắn.
problem-request = Không mở được yêu cầu này
problem-request-detail = Hãy kiểm tra mã yêu cầu và mã truy cập: một trong hai mã chưa đúng.
problem-conversation = Không có cuộc trò chuyện nào với mã này, hoặc cuộc trò chuyện thuộc về nhóm khác.
problem-gone = Nội dung này đã bị xóa vĩnh viễn
problem-gone-detail = Nội dung bạn gửi thuộc về một mục đã bị xóa vĩnh viễn. Nếu bạn vẫn cần hỗ trợ, hãy viết lại cho chúng tôi.
problem-held = Hiện chưa thể xóa nội dung này
problem-held-detail = Hiện tại pháp luật yêu cầu chúng tôi lưu giữ. Hãy hỏi chúng tôi nếu bạn muốn biết thêm.
problem-invalid = Có chỗ cần sửa
problem-invalid-detail = Hãy xem các ô được đánh dấu.
problem-json = Không đọc được nội dung này
problem-json-detail = Nội dung không phải là JSON hợp lệ, cũng không phải là biểu mẫu.
problem-media = Không chấp nhận loại nội dung này
problem-media-detail = Hãy gửi JSON hoặc biểu mẫu.
problem-large = Nội dung quá lớn
# $max (Number) kilobytes
problem-large-detail = Chỉ gửi được tối đa { $max } KB. Hãy rút gọn rồi thử lại.
problem-origin = Không gửi được từ trang này
problem-origin-detail = Hãy mở mục trợ giúp từ trang web của cửa hàng rồi thử lại.
problem-method = Không thực hiện được ở đây
problem-method-detail = Địa chỉ này có tồn tại, nhưng không hỗ trợ kiểu yêu cầu này.
problem-key = Đã gửi trước đó với nội dung khác
problem-key-detail = Hãy tải lại biểu mẫu rồi gửi lần nữa.
problem-key-bad = Không dùng được Idempotency-Key này
problem-key-bad-detail = Hãy dùng từ 1 đến 200 ký tự ASCII hiển thị được.
problem-token = Cần đăng nhập để làm việc này
problem-token-detail = Hãy gửi token của bên vận hành dưới dạng “Authorization: Bearer …”.
problem-call = Không thể xử lý yêu cầu ở dạng này
query-team = Không có nhóm này.
query-day = Ngày phải là ngày tháng cụ thể. Ví dụ: 2026-11-23.
query-cursor = Con trỏ này không có trong câu trả lời nào trước đó.
query-filter = Không thể lọc danh sách này theo giá trị đó. Hãy chọn một trong các giá trị có sẵn.
query-person = Vui lòng nhập phone hoặc customer.
query-whom = Vui lòng cho biết dữ liệu của ai bằng đúng một trong các mục: email, phone, customer.
# $max (Number) characters
query-reason = Cần có lý do, khách truy cập sẽ đọc. Độ dài tối đa: { $max }.
problem-slot = Khung giờ này không còn trống
problem-slot-detail = Hãy chọn khung giờ khác. Nội dung bạn nhập vẫn còn ở đây.
problem-call-fixed = Không thể thay đổi lịch gọi này nữa
problem-call-fixed-detail = Đã qua giờ gọi hoặc lịch gọi đã bị hủy. Bạn có thể đặt lịch mới.
problem-forbidden = Bạn không có quyền thực hiện việc này
problem-forbidden-detail = Hãy nhờ quản trị viên trong nhóm của bạn.
problem-missing = Mục này không còn nữa
problem-missing-detail = Mục này đã bị xóa. Hãy tải lại danh sách.
problem-address = Địa chỉ này đã được sử dụng
problem-address-detail = Một người khác trong nhóm của bạn đang dùng địa chỉ email này.
problem-admin = Đây là quản trị viên duy nhất
problem-admin-detail = Hãy chỉ định người khác làm quản trị viên trước.
problem-newer = Vừa có nội dung mới
problem-newer-detail = Hãy đọc nội dung mới rồi gửi lại nội dung của bạn.
problem-rating = Chưa thể đánh giá yêu cầu này
problem-rating-detail = Bạn có thể đánh giá khi yêu cầu đã hoàn tất.
problem-rating-fixed = Không thể đổi câu trả lời này nữa
problem-rating-fixed-detail = Câu trả lời chỉ đổi được trong vòng một ngày.
problem-callbacks = Không đặt được lịch gọi ở đây
problem-callbacks-detail = Hãy để lại lời nhắn hoặc liên hệ bằng cách khác.
problem-bookings = Quá nhiều lịch gọi
problem-bookings-detail = Bạn đã đặt đủ số lịch gọi tối đa cho một người. Hãy hủy một lịch, chờ một cuộc gọi kết thúc hoặc để lại lời nhắn cho chúng tôi.
problem-limit = Quá nhiều lượt gửi trong thời gian ngắn
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Những gì bạn viết không bị mất. Hãy thử lại sau { $minutes } phút hoặc liên hệ bằng cách khác.
       *[other] Những gì bạn viết không bị mất. Hãy thử lại sau { $minutes } phút hoặc liên hệ bằng cách khác.
    }
problem-identity = Không xác định được bạn là ai
problem-identity-detail = Hãy đăng nhập lại vào cửa hàng, tải lại trang rồi thử lại.
problem-challenge = Không xác minh được bạn là người thật
problem-challenge-detail = Hãy thử lại hoặc liên hệ bằng cách khác. Nội dung bạn nhập vẫn còn ở đây.
problem-store = Hiện chưa lưu được
problem-store-detail = Những gì bạn viết không bị mất mà vẫn còn trong biểu mẫu. Hãy thử lại sau giây lát hoặc liên hệ bằng cách khác.
problem-server = Đã xảy ra lỗi từ phía chúng tôi
problem-server-detail = Hãy thử lại sau giây lát.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Đăng nhập
enter-intro = Bạn có thể dùng liên kết này để đăng nhập một lần.
enter-spent = Liên kết này không còn hiệu lực vì đã được dùng hoặc đã hết hạn. Hãy nhờ quản trị viên trong nhóm của bạn gửi liên kết mới.
enter-none = Bạn chưa đăng nhập. Hãy mở liên kết mà quản trị viên trong nhóm gửi cho bạn.
enter-unknown = Không ai trong nhóm này có địa chỉ email này.
enter-failed = Không đăng nhập được.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Yêu cầu { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Trả lời từ { $name }
mail-reply = Thư trả lời email này sẽ đến với chúng tôi.
# Below the answer; links follow, or the names of the files alone
mail-files = Tệp kèm theo câu trả lời này:
# $date (Text) such as 29 December 2026
mail-files-until = Liên kết đến các tệp dùng được đến { $date }.
# An address follows
mail-open = Mở toàn bộ cuộc trò chuyện bằng mã truy cập:
# $brand (Text) the shop’s name
mail-footer = Email này do { $brand } gửi vì địa chỉ này đã được cung cấp trong yêu cầu.
# Before the question how it was. $reference (Text) as above
mail-done = Yêu cầu { $reference } của bạn đã hoàn tất.
# To the team: the subject. $reference (Text) as above
mail-notice = Yêu cầu mới { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Lịch gọi của bạn { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Lịch gọi của bạn đã được đổi. Thời gian mới: { $when }.
# $when (Text) as above
mail-call-cancelled = Lịch gọi của bạn đã bị hủy: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Hãy mở tệp đính kèm để cập nhật lịch của bạn.
# An address follows
mail-call-open = Đổi hoặc hủy lịch gọi bằng mã truy cập:
# $brand (Text) the shop’s name
mail-call-footer = Email này do { $brand } gửi vì địa chỉ này đã được cung cấp khi đặt lịch gọi.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Lịch gọi mới { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Lịch gọi đã đổi { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Lịch gọi đã hủy { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Ảnh hoặc PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF hoặc PDF, mỗi tệp tối đa { $max } MB.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } KB
# $name (Text) what the file is called
error-file-kind = Không gửi được “{ $name }”. Chỉ gửi được ảnh (JPEG, PNG, WebP, GIF) và PDF.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = “{ $name }” quá lớn. Mỗi tệp được tối đa { $max } MB.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = “{ $name }” có quá nhiều điểm ảnh. Mỗi ảnh được tối đa { $max } megapixel.
# $name (Text) what the file is called
error-file-broken = “{ $name }” trống hoặc bị hỏng nên không gửi được.
# $max (Number) files
error-files-many = Quá nhiều tệp cùng lúc. Tối đa cho một tin nhắn: { $max }.
error-files-full = Cuộc trò chuyện này không còn chỗ cho tệp. Một yêu cầu mới thì còn.
error-files-day = Hôm nay cuộc trò chuyện này không còn chỗ cho tệp. Ngày mai sẽ lại có chỗ.
error-file-gone = Một tệp không còn nữa. Cần chọn lại tệp đó.
# $max (Number) megabytes
error-files-large = Tổng dung lượng các tệp quá lớn. Mỗi tin nhắn chứa được tối đa { $max } MB.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Dữ liệu của bạn
own-export = Tải bản sao
own-files = Hãy lưu cả các tệp: liên kết trong bản sao dùng được trong một ngày.
own-erase = Xóa cuộc trò chuyện này
own-sure = Bạn thật sự muốn xóa? Không thể khôi phục.
own-yes = Có, xóa
own-erased = Đã xóa. Số biên nhận: { $receipt }
own-pending = Sẽ được xóa ngay khi nơi lưu trữ phản hồi. Số biên nhận: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Thông báo
notices-dismiss = Ẩn thông báo
kept-what = Chỉ lưu trong trình duyệt này: bản nháp, tin nhắn đang chờ gửi, mã truy cập và các thông báo đã ẩn.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Xóa khỏi trình duyệt này
kept-sure = Xóa thật chứ? Không có mã truy cập thì không mở lại được yêu cầu ở đây. Những gì đang chờ sẽ không được gửi.
