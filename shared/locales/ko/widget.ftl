### Korean: polite 해요체 with 해 주세요 for requests, 감사합니다 as a set phrase; a time and a reference stand after a colon (no particle that depends on their last sound); no familiar form, no shop uses 반말; “…” as quotation marks.
### A help article is 도움말 (also help as a place), a request 문의, its reference 문의 번호, its access code 조회 코드 (not 인증 코드, a one-time code); the visitor is 고객님, never 당신.
### Language names are followed by a noun where one fits, else by 로, which suits every name in -어. A booked call is 전화 상담.

## The launcher, and what surrounds every view

launcher-label = 도움말
launcher-offline = 연결할 수 없어요
home-title = 무엇을 도와드릴까요?
nav-home = 도움말 홈
language-label = 언어
language-change = 변경
loading = 불러오는 중…
network-error = 연결하지 못했어요. 인터넷 연결을 확인하고 다시 시도해 주세요.

## Home

search-label = 도움말 검색
search-button = 검색
articles-heading = 알아두면 좋은 정보
subjects-heading = 주제
contact-heading = 문의하기
requests-heading = 문의·예약 내역
requests-unread = 새 답변
request-find = 문의·예약 조회

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = 가격과 결제
paying-currency = 통화
paying-methods = 결제 방법
payment-card = 카드
payment-sepa = SEPA 자동이체
payment-transfer = 계좌이체
payment-invoice = 청구서 결제
payment-cod = 상품 수령 시 결제
payment-konbini = 일본 편의점 결제

## Ways to reach a person, where the site gives no name of its own

channel-phone = 전화하기
channel-email = 이메일 보내기
channel-message = 문의 남기기
channel-callback = 전화 상담 예약
channel-whatsapp = 왓츠앱
channel-line = 라인
channel-wechat = 위챗
channel-zalo = Zalo
channel-telegram = 텔레그램
channel-link = 추가 도움말

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] “{ $query }” 검색 결과가 없어요
       *[other] “{ $query }” 검색 결과 { $count }건
    }
results-ask = 무엇을 찾고 계세요?
results-hint = 다른 단어로 검색하거나 문의를 남겨 주세요.
# $wanted, $shown (Text) names of languages
results-fallback = { $wanted } 도움말은 찾지 못했어요. 대신 { $shown } 도움말을 보여 드려요.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = 이 도움말은 아직 { $wanted } 버전이 없어요. { $shown } 버전으로 보여 드려요.
# $date (Text) a day
article-updated = { $date } 업데이트
article-question = 도움이 되었나요?
article-yes = 네
article-no = 아니요
article-thanks = 도움이 되어 다행이에요. 감사합니다.
article-missing = 어떤 내용이 부족했나요?
article-sorry = 도움이 되지 못해 죄송해요. 문의를 남겨 주시면 도와드릴게요.
article-related = 같은 주제의 다른 도움말

## Contact form

contact-title = 문의 남기기
contact-intro = 어떤 도움이 필요한지 알려 주세요. 문의 번호를 드리니 언제든 다시 확인할 수 있어요.
field-message = 문의 내용
field-name = 이름
field-email = 이메일
field-phone = 전화번호
field-order = 주문 번호
contact-topic = 어떤 내용인가요?
field-optional = 선택
contact-send = 보내기
contact-sending = 보내는 중…
contact-network-error = 문의가 전달됐는지 확인하지 못했어요. 작성한 내용은 그대로 있으니, 인터넷 연결을 확인하고 다시 시도해 주세요.
contact-other-ways = 다른 문의 방법
contact-suggestions = 이 도움말로 해결될 수도 있어요
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = { $languages }로 답변해 드려요.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open = { $time }까지 운영 중
availability-open-always = 24시간 운영 중
availability-closed = { $time }에 운영 시작
availability-closed-long = 당분간 운영하지 않아요
availability-unknown = 오늘은 운영 시간이 달라질 수 있어요
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $city } 시간 기준 { $time }
hours-title = 운영 시간
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = { $city } 시간 기준({ $offset })
hours-closed = 휴무
hours-all-day = 24시간 운영
# Hours with an open end. $from (Text) time of day
hours-from = { $from }부터
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range }({ $note })
hours-uncertain = 미정
# Instead of whether somebody is there. $note (Text) as above
availability-note = 현재 안내: { $note }
# $time, $kind (Text) as above
contact-answer-by = { $time }까지 답변해 드릴게요.

## Booking a call

callback-title = 전화 상담 예약
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
       *[other] 원하는 시간을 선택해 주시면 전화드릴게요. 상담은 한 번에 최대 { $minutes }분까지 가능해요.
    }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = 고객님 시간대: { $city }, { $offset }
callback-zone-change = 시간대 변경
callback-times = 상담 시간
# $count (Number) free times of one day
callback-free =
    { $count ->
       *[other] 예약 가능한 시간 { $count }개
    }
callback-none = 지금은 예약 가능한 시간이 없어요. 문의를 남겨 주시면 시간을 맞춰 드릴게요.
callback-phone = 전화를 받을 번호
callback-note = 상담하고 싶은 내용
# Below the field of an e-mail address, which may stay empty
callback-email-hint = 이 주소로 예약 확인 메일과 캘린더 파일을 보내 드려요.
callback-book = 예약하기
callback-booking = 예약하는 중…
callback-network-error = 예약됐는지 확인하지 못했어요. 작성한 내용은 그대로 있으니, 인터넷 연결을 확인하고 다시 시도해 주세요. 두 번 예약되지는 않아요.
callback-alternatives = 선택한 시간과 가까운 예약 가능 시간
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = 전화 상담이 예약되었어요. 상담 시간: { $when }, 예약 번호: { $reference }

## A booked call

call-title = 예약한 전화 상담
call-status-booked = 예약 완료
call-status-cancelled = 취소됨
call-status-past = 상담 시간이 지났어요
call-when = 상담 시간
call-number = 전화를 받을 번호
call-reason = 예약을 취소하게 된 이유
call-move = 다른 시간 선택
call-move-title = 상담 시간 변경
call-move-button = 시간 변경하기
call-moving = 변경하는 중…
call-move-network-error = 변경됐는지 확인하지 못했어요. 인터넷 연결을 확인하고 다시 시도해 주세요.
call-cancel = 예약 취소
call-cancel-question = 이 전화 상담 예약을 취소하시겠어요?
call-calendar = 캘린더에 추가
call-file = 캘린더 파일(.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = { $brand } 전화 상담
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = { $phone } 번호로 전화드릴게요. 예약 번호: { $reference }
call-reference = 예약 번호
call-keep = 두 가지 모두 보관해 주세요. 어떤 기기에서든 예약을 변경하거나 취소할 수 있어요.

## Choosing a time zone

zones-title = 시간대 선택
zones-search = 도시
zones-none = 찾으시는 도시가 없어요. 가까운 큰 도시로 검색해 주세요.

## Request

request-title = 문의가 접수되었어요
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = 확인 후 답변해 드릴게요. 문의 번호: { $reference }
request-status-open = 답변 대기 중
request-status-answered = 답변 완료
request-status-resolved = 처리 완료
request-next = 답변은 여기에 표시됩니다.
# The heading once somebody has answered
request-conversation = 저희와 나눈 대화
# Label of the field in which the visitor writes back
reply-message = 메시지
request-reference = 문의 번호
request-code = 조회 코드
request-keep = 두 가지 모두 보관해 주세요. 어떤 기기에서든 이 페이지를 다시 열 수 있어요.
request-you = 고객님
request-team = 고객지원팀
# While both are there: above the field, and at the customer's own last message.
live-typing = 답변을 입력하고 있습니다…
live-here = 지금 상담할 수 있습니다
# $names: the first names of some of them, as a list.
live-here-names = 지금 상담 가능: { $names }
live-sent = 보냄
live-read = 읽음
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = 기다리게 해서 죄송합니다. 지금은 응대할 수 있는 담당자가 없습니다.
live-later-mail = 답변은 { $address } 이메일로도 보내 드립니다.
live-handed = 저희 팀의 업무 시간이 방금 끝났습니다. 근무 중인 다른 동료가 이어서 도와드립니다.
# A box to tick.
live-sound = 새 메시지 알림음
# A button above a long conversation.
request-earlier = 이전 메시지
lookup-title = 문의·예약 조회
lookup-intro = 문의를 남기거나 전화 상담을 예약할 때 받은 문의 번호와 조회 코드를 입력해 주세요.
lookup-open = 열기

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = 도움은 어떠셨나요?
rating-csat-1 = 나빴어요
rating-csat-2 = 별로였어요
rating-csat-3 = 보통이에요
rating-csat-4 = 좋았어요
rating-csat-5 = 아주 좋았어요
rating-ces = 도움을 받기가 얼마나 쉬웠나요?
rating-ces-1 = 아주 어려웠어요
rating-ces-2 = 어려웠어요
rating-ces-3 = 보통이었어요
rating-ces-4 = 쉬웠어요
rating-ces-5 = 아주 쉬웠어요
rating-nps = 다른 분께 추천하실 의향이 있으신가요?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = 전혀 없어요
rating-nps-high = 매우 많아요
rating-comment = 알려 주실 내용이 있나요?
rating-skip = 답변하지 않을게요
rating-thanks = 답변해 주셔서 감사합니다.
rating-change = 답변은 하루 동안 바꿀 수 있어요.

## What is kept while there is no connection

outbox-waiting = 저장했어요. 인터넷에 다시 연결되면 자동으로 전송돼요.
outbox-take-back = 보내기 취소
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = 문의를 보냈어요. 문의 번호: { $reference }
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = 지금은 도움말을 열 수 없어요. 아래 연락처로 문의해 주세요.

## The public help centre, where views are pages of their own

centre-skip = 본문으로 건너뛰기
centre-languages = 다른 언어
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = 모두 보기({ $count }건)
# Above the list of an article’s parts
centre-contents = 이 페이지의 내용
centre-markets = 국가 또는 지역

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = 문의 내용을 먼저 입력해 주세요.
# $max (Number) characters
error-too-long =
    { $max ->
       *[other] 너무 길어요. { $max }자 이내로 입력해 주세요.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = 여기에는 “{ $character }” 문자를 쓸 수 없어요. 지워 주세요.
error-email = 이메일 주소 형식이 올바르지 않아요. name@example.com처럼 입력해 주세요.
error-phone = 전화번호 형식이 올바르지 않아요. 국가 번호를 포함해 숫자로 입력해 주세요. 예: +82 2 1234 5678
error-phone-missing = 전화를 받을 번호를 입력해 주세요.
error-phone-unknown = 이 번호로는 전화할 수 없어요. 번호를 확인하고 국가 번호부터 입력해 주세요. 예: +82 2 1234 5678
error-start-missing = 시간을 먼저 선택해 주세요.
error-start = 날짜와 시간 형식이 올바르지 않아요. 2026-11-23T09:00:00Z처럼 입력해 주세요.
error-type = 텍스트만 입력할 수 있어요.
error-field = 그런 항목은 없습니다.
error-name = 이름을 120자 이내로 입력해 주세요.
rating-missing = 선택한 답변이 없어요.
error-consent = 동의 상자에 체크해 주세요.
error-consent-new = 동의 내용이 변경되었습니다. 읽어 보시고 다시 동의해 주세요.
error-choice = 제공된 값 중에서 하나를 선택해 주세요.
error-call-ahead = 아직 통화 시간이 되지 않았어요.
error-tags = 태그는 최대 20개까지, 각각 50자 이내로 입력해 주세요.
error-snooze = 지금 이후의 시간을 선택해 주세요.
error-times = 종료 시각은 시작 시각보다 뒤여야 합니다.
error-merge = 이 두 대화는 합칠 수 없어요. 하나가 예약된 통화이거나 이미 합쳐졌어요. 다른 대화를 선택해 주세요.
error-merge-region = 서로 다른 지역에 저장된 대화는 합칠 수 없어요. 각각 따로 답해 주세요.
error-addressee = 이메일 주소, 전화번호, 고객 ID 중 하나를 입력해 주세요.
error-hold = 보관해야 하는 이유를 입력해 주세요.
error-zone = 알 수 없는 시간대예요. Europe/Berlin처럼 입력해 주세요.
error-locale = 언어 태그가 올바르지 않아요. en이나 pt-BR처럼 입력해 주세요.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = 자동 프로그램이 아니라 사람이에요
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = 저장했어요. 다시 로그인하면 자동으로 보내 드려요.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = 알 수 없는 사이트예요
problem-site-detail = 주소 또는 script 태그의 사이트 이름을 확인해 주세요.
problem-page = 페이지를 찾을 수 없어요
problem-page-detail = 다른 곳으로 옮겨졌을 수 있어요. 도움말을 검색하거나 문의를 남겨 주세요.
problem-article = 이 도움말을 찾을 수 없어요
problem-article-detail = 다른 도움말로 바뀌었을 수 있어요. 도움말을 검색하거나 문의를 남겨 주세요.
problem-request = 문의나 예약 내역을 열 수 없어요
problem-request-detail = 문의 번호와 조회 코드를 확인해 주세요. 둘 중 하나가 맞지 않아요.
problem-conversation = 이 번호의 대화가 없거나 다른 팀의 대화예요.
problem-gone = 삭제된 내용이에요
problem-gone-detail = 보내신 내용은 그사이 삭제된 항목에 속해요. 아직 도움이 필요하시면 새로 문의해 주세요.
problem-held = 지금은 삭제할 수 없습니다
problem-held-detail = 법에 따라 당분간 보관해야 합니다. 자세한 내용은 문의해 주세요.
problem-invalid = 입력한 내용을 확인해 주세요
problem-invalid-detail = 표시된 항목을 살펴봐 주세요.
problem-json = 내용을 읽을 수 없어요
problem-json-detail = 본문이 올바른 JSON도, 폼 데이터도 아니에요.
problem-media = 지원하지 않는 콘텐츠 형식이에요
problem-media-detail = JSON 또는 폼 데이터로 보내 주세요.
problem-large = 용량이 너무 커요
# $max (Number) kilobytes
problem-large-detail = 최대 { $max }KB까지 보낼 수 있어요. 내용을 줄여서 다시 시도해 주세요.
problem-origin = 이 페이지에서는 보낼 수 없어요
problem-origin-detail = 쇼핑몰에서 도움말을 열고 다시 시도해 주세요.
problem-method = 여기서는 할 수 없는 작업이에요
problem-method-detail = 주소는 있지만 이런 방식의 요청은 지원하지 않아요.
problem-key = 이미 다른 내용으로 전송되었어요
problem-key-detail = 양식을 새로고침한 뒤 다시 보내 주세요.
problem-key-bad = 사용할 수 없는 Idempotency-Key예요
problem-key-bad-detail = 화면에 표시되는 ASCII 문자를 1~200자로 입력해 주세요.
problem-token = 로그인이 필요해요
problem-token-detail = 운영자 토큰을 “Authorization: Bearer …” 형식으로 보내 주세요.
problem-call = 이런 형식의 요청은 처리할 수 없어요
query-team = 이런 팀은 없어요.
query-day = 날짜 형식이어야 해요. 예: 2026-11-23
query-cursor = 이 커서는 이전 응답에서 받은 것이 아니에요.
query-filter = 이 값으로는 목록을 필터링할 수 없어요. 제공된 값 중에서 하나를 선택해 주세요.
query-person = phone 또는 customer를 지정해 주세요.
query-whom = 누구의 데이터인지 email, phone, customer 중 하나로만 지정해 주세요.
# $max (Number) characters
query-reason = 고객에게 보여 줄 사유를 적어 주세요. 최대 길이: { $max }
problem-slot = 이 시간은 예약이 마감되었어요
problem-slot-detail = 다른 시간을 선택해 주세요. 작성한 내용은 그대로 있어요.
problem-call-fixed = 이 예약은 더 이상 변경할 수 없어요
problem-call-fixed-detail = 상담 시간이 지났거나 취소된 예약이에요. 새로 예약할 수 있어요.
problem-forbidden = 이 작업을 할 권한이 없어요
problem-forbidden-detail = 팀의 관리자에게 요청해 주세요.
problem-missing = 더 이상 존재하지 않는 항목이에요
problem-missing-detail = 그사이 삭제되었어요. 목록을 새로고침해 주세요.
problem-address = 이미 사용 중인 주소예요
problem-address-detail = 팀의 다른 사람이 이 이메일 주소를 쓰고 있어요.
problem-admin = 다른 관리자가 없어요
problem-admin-detail = 먼저 다른 사람을 관리자로 지정해 주세요.
problem-newer = 새로 작성된 내용이 있어요
problem-newer-detail = 그사이 작성된 내용을 읽은 뒤 다시 보내 주세요.
problem-rating = 아직 평가할 수 없어요
problem-rating-detail = 문의 처리가 완료되면 평가할 수 있어요.
problem-rating-fixed = 이 답변은 더 이상 바꿀 수 없어요
problem-rating-fixed-detail = 답변은 하루 동안만 바꿀 수 있어요.
problem-callbacks = 여기서는 전화 상담을 예약할 수 없어요
problem-callbacks-detail = 문의를 남기거나 다른 방법으로 연락해 주세요.
problem-bookings = 예약이 너무 많아요
problem-bookings-detail = 한 사람이 예약할 수 있는 만큼 이미 예약했어요. 예약을 하나 취소하거나, 상담이 하나 끝날 때까지 기다리거나, 문의를 남겨 주세요.
problem-limit = 짧은 시간에 너무 많이 보냈어요
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
       *[other] 작성한 내용은 사라지지 않았어요. { $minutes }분 후 다시 시도하거나 다른 방법으로 문의해 주세요.
    }
problem-identity = 로그인 정보를 확인할 수 없어요
problem-identity-detail = 쇼핑몰에 다시 로그인하고 페이지를 새로고침한 뒤 다시 시도해 주세요.
problem-challenge = 자동 프로그램이 아닌지 확인하지 못했어요
problem-challenge-detail = 다시 시도하거나 다른 방법으로 문의해 주세요. 작성한 내용은 그대로 있어요.
problem-store = 지금은 저장할 수 없어요
problem-store-detail = 작성한 내용은 사라지지 않고 양식에 그대로 있어요. 잠시 후 다시 시도하거나 다른 방법으로 문의해 주세요.
problem-server = 시스템에 문제가 생겼어요
problem-server-detail = 잠시 후 다시 시도해 주세요.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = 로그인
enter-intro = 이 링크로 한 번만 로그인할 수 있어요.
enter-spent = 이미 사용했거나 기한이 지나 더 이상 쓸 수 없는 링크예요. 팀의 관리자에게 새 링크를 요청해 주세요.
enter-none = 로그인되어 있지 않아요. 팀의 관리자가 보낸 링크를 열어 주세요.
enter-unknown = 이 팀에는 이 이메일 주소를 쓰는 사람이 없어요.
enter-failed = 로그인하지 못했어요.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = 문의 { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = { $name }의 답변
mail-reply = 이 메일에 답장하시면 저희에게 전달됩니다.
# Below the answer; links follow, or the names of the files alone
mail-files = 이 답변의 파일:
# $date (Text) such as 29 December 2026
mail-files-until = 파일 링크는 { $date }까지 열 수 있습니다.
# An address follows
mail-open = 전체 대화는 조회 코드로 열 수 있습니다:
# $brand (Text) the shop’s name
mail-footer = 문의 시 이 주소를 남기셨기에 { $brand }에서 보내 드리는 메일입니다.
# Before the question how it was. $reference (Text) as above
mail-done = 문의 { $reference } 처리가 완료되었습니다.
# To the team: the subject. $reference (Text) as above
mail-notice = 새 문의 { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = 전화 상담 예약 { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = 전화 상담 시간이 변경되었습니다. 새 상담 시간: { $when }
# $when (Text) as above
mail-call-cancelled = 전화 상담 예약이 취소되었습니다. 취소된 상담 시간: { $when }
# Of a booked, a moved and a cancelled call alike
mail-call-file = 첨부 파일을 열면 캘린더를 업데이트할 수 있습니다.
# An address follows
mail-call-open = 예약 변경과 취소는 조회 코드로 할 수 있습니다:
# $brand (Text) the shop’s name
mail-call-footer = 전화 상담 예약 시 이 주소를 남기셨기에 { $brand }에서 보내 드리는 메일입니다.
# To the team: the subject. $reference (Text) as above
mail-call-notice = 새 전화 상담 { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = 전화 상담 시간 변경 { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = 전화 상담 취소 { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = 사진 또는 PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF, PDF, 파일당 최대 { $max }MB
# $n (Number) megabytes, with one decimal
file-size = { $n }MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n }KB
# $name (Text) what the file is called
error-file-kind = “{ $name }” 파일은 보낼 수 없어요. 사진(JPEG, PNG, WebP, GIF)과 PDF만 보낼 수 있어요.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = “{ $name }” 파일이 너무 커요. 파일당 최대 { $max }MB까지 보낼 수 있어요.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = “{ $name }” 이미지의 픽셀이 너무 많아요. 최대 { $max }메가픽셀까지 보낼 수 있어요.
# $name (Text) what the file is called
error-file-broken = “{ $name }” 파일이 비어 있거나 손상되어 보낼 수 없어요.
# $max (Number) files
error-files-many = 파일이 너무 많아요. 메시지당 최대 개수: { $max }
error-files-full = 이 대화에는 파일을 더 넣을 공간이 없어요. 새 문의에는 공간이 있어요.
error-files-day = 오늘은 이 대화에 파일을 더 넣을 공간이 없어요. 내일 다시 보낼 수 있어요.
error-file-gone = 파일 하나가 더 이상 없어요. 다시 선택해 주세요.
# $max (Number) megabytes
error-files-large = 파일을 모두 합친 크기가 너무 커요. 메시지당 최대 { $max }MB까지 보낼 수 있어요.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = 내 데이터
own-export = 사본 내려받기
own-files = 파일도 저장해 주세요. 사본에 있는 링크는 하루 동안만 열립니다.
own-erase = 이 대화 삭제
own-sure = 정말 삭제할까요? 되돌릴 수 없습니다.
own-yes = 예, 삭제합니다
own-erased = 삭제했습니다. 확인 번호: { $receipt }
own-pending = 저장소가 응답하는 대로 삭제합니다. 확인 번호: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = 공지
notices-dismiss = 공지 닫기
kept-what = 이 브라우저에만 저장되는 것: 임시 저장한 글, 전송 대기 중인 메시지, 조회 코드, 닫은 공지.
# What unfolds the question, and the question; the button is own-yes
kept-clear = 이 브라우저에서 지우기
kept-sure = 정말 지울까요? 조회 코드가 없으면 여기에서 문의를 다시 열 수 없어요. 대기 중인 메시지는 전송되지 않아요.
