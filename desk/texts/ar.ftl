# المكتب بالعربية.
desk-title = المكتب
desk-inbox = صندوق الوارد
desk-account = حسابك
desk-skip = انتقل إلى المحتوى
desk-back = العودة إلى صندوق الوارد
desk-views = طرق العرض
desk-view-waiting = في الانتظار
desk-view-unassigned = غير مُسندة
desk-view-mine = محادثاتي
desk-view-overdue = متأخرة
desk-view-upset = مستاؤون
desk-view-snoozed = مؤجلة
desk-view-resolved = محلولة
desk-view-all = الكل
desk-search = ابحث في الرسائل والعملاء
desk-filters = عوامل التصفية
desk-apply = تطبيق
desk-any = الكل
desk-next = الصفحة التالية
desk-empty = لا شيء هنا بعد.
desk-empty-waiting = لا أحد ينتظر. أحسنتم.
desk-empty-found = لا توجد نتائج. جرّب كلمات أخرى أو عوامل تصفية أقل.
desk-unreachable = بعض المناطق لا تستجيب الآن ({ $regions }). ما هو محفوظ فيها غير ظاهر هنا؛ أعد تحميل الصفحة بعد دقيقة.
desk-group-broken = تجاوزت الموعد الموعود
desk-group-hour = خلال ساعة
desk-group-today = لاحقًا اليوم
desk-group-later = لاحقًا
desk-group-none = بلا موعد
desk-waits = في الانتظار: { $time }
desk-late = متأخر { $time }
desk-left = بقي { $time }
desk-by = قبل { $when }
desk-there = هناك { $time }
desk-minutes = { $n ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
 }
desk-hours = { $n ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
 }
desk-days = { $n ->
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
 }
desk-night = الوقت ليل هناك
desk-ours = آخر رسالة منا:
desk-call = مكالمة محجوزة: { $when }
desk-status-open = بانتظارنا
desk-status-pending = بانتظار العميل
desk-status-snoozed = مؤجلة
desk-status-resolved = محلولة
desk-status-spam = رسالة مزعجة
desk-priority = الأولوية
desk-priority-urgent = عاجلة
desk-priority-high = مرتفعة
desk-priority-normal = عادية
desk-priority-low = منخفضة
desk-upset = استياء
desk-upset-wrong = لا استياء
desk-undelivered = رد لم يُسلَّم
desk-assignee = المسؤول
desk-nobody = لا أحد
desk-team = الفريق
desk-everybody = كل الفرق
desk-locale = اللغة
desk-language = اللغة
desk-market = السوق
desk-tag = الوسم
desk-tags = الوسوم، تفصل بينها فواصل
desk-snooze = تأجيل
desk-snooze-not = دون تأجيل
desk-snooze-morning = حتى الصباح هناك، { $when }
desk-save = حفظ
desk-turn-resolved = حُلّت
desk-turn-open = إعادة الفتح
desk-turn-spam = رسالة مزعجة
desk-answer = ردك
desk-files = صور أو ملفات PDF
desk-send-pending = إرسال وانتظار
desk-send-resolved = إرسال وإنهاء
desk-send-open = إرسال دون إغلاق
desk-note = كتابة ملاحظة
desk-note-mark = ملاحظة
desk-note-only = للزملاء فقط. لا يرى العميل الملاحظات أبدًا.
desk-note-save = حفظ الملاحظة
desk-new = جديد
desk-newer = كُتب شيء في هذه الأثناء. اقرأ ما وُضعت عليه علامة «جديد» ثم أرسل مرة أخرى: نصك ما زال هنا.
desk-mail-queued = الرسالة إلى { $to } في طريقها.
desk-mail-waiting = لم تُرسل بالبريد إلى { $to } بعد، وستُعاد المحاولة.
desk-mail-sent = أُرسلت بالبريد إلى { $to }.
desk-mail-failed = لم تُسلَّم إلى { $to }.
desk-mail-why-unset = لم يُضبط أيّ طريق لإرسال البريد: أبلغ من يدير الموقع.
desk-mail-why-unreachable = يتعذّر الوصول إلى خادم البريد: أبلغ من يدير الموقع.
desk-mail-why-slow = لم يردّ خادم البريد في الوقت المحدّد.
desk-mail-why-busy = يطلب خادم البريد المحاولة لاحقًا.
desk-mail-why-tls = لا يوفّر خادم البريد التشفير: أبلغ من يدير الموقع.
desk-mail-why-login = لا يقبل خادم البريد اسم المستخدم وكلمة المرور: أبلغ من يدير الموقع.
desk-mail-why-recipient = هذا العنوان لا يستقبل البريد: تواصل بطريقة أخرى أو اطلب عنوانًا آخر.
desk-mail-why-refused = يرفض خادم البريد هذه الرسالة: أبلغ من يدير الموقع وتواصل بطريقة أخرى.
desk-mail-why-unknown = لا يُعرف إن كانت قد وصلت: تواصل بطريقة أخرى للتأكّد.
desk-mail-why-bounced = عاد البريد: هذا العنوان لا يستقبل بريدًا. تواصل بطريقة أخرى أو اطلب عنوانًا آخر.
desk-mail-why-returned = عاد البريد ولم يقرأه أحد: تواصل بطريقة أخرى أو أرسله مجددًا لاحقًا.
desk-mail-why-suppressed = لم يُرسل لأن بريدًا سابقًا عاد نهائيًا: تواصل بطريقة أخرى أو اسمح بالمحاولة مجددًا.
desk-mail-why-limit = لم يُرسل لأن هذا العنوان تلقّى خلال ساعة الحدّ الأقصى من هذه الرسائل: تواصل بطريقة أخرى للتأكّد.
desk-told-assigned = أسند إليك { $who } الطلب { $reference }
desk-told-mentioned = أشار إليك { $who } في { $reference }
desk-told-promise = وُعد بالرد على { $reference } قبل { $when }
desk-news = رسائل إليك
desk-news-what = تُخبَر بالبريد الإلكتروني:
desk-news-assigned = عندما تُسند إليك محادثة
desk-news-mentioned = عندما يُشار إليك في ملاحظة
desk-news-promise = عندما يوشك وعد منك أو من فريقك أن يفوت
desk-mail-again = إرسال البريد مجددًا
desk-mail-arrived = بالبريد الإلكتروني من { $from }.
desk-mail-not-kept = أُرفق ولم يُحفظ: { $names }.
desk-file-refused = { $name } ({ $why })
desk-file-kind = ليس صورة ولا ملف PDF
desk-file-large = أكبر من { $max } م.ب
desk-file-pixels = أكثر من { $max } ميغابكسل
desk-file-broken = تالف
desk-file-full = لم تعد في هذه المحادثة مساحة
desk-file-day = لم تعد هناك مساحة اليوم
desk-file-many = عدد الملفات أكثر من { $max }
desk-file-gone = فُقد في الطريق
desk-mail-quoted = ما يقتبسه البريد
desk-mail-unverified = بالبريد من { $from }، غير مُتحقَّق منه
desk-mail-forged = بالبريد، يُزعم أنه من { $from }: المُرسِل مزوَّر
desk-mail-adopt = اعتماده رسالةً من العميل
desk-gone = لم يعد ممكنًا تغيير هذه المحادثة هكذا. اطّلع عليها مجددًا؛ نصك ما زال هنا.
desk-retry = تعذّر الحفظ الآن. نصك ما زال هنا: أرسله مرة أخرى بعد دقيقة.
desk-who = صاحب السؤال
desk-fact-time = الوقت هناك
desk-fact-call = المكالمة
desk-fact-known = الهوية
desk-verified = مسجّل الدخول في المتجر
desk-unverified = كما ذكر، ولم يُتحقق منه
desk-fact-email = البريد الإلكتروني
desk-fact-phone = الهاتف
desk-fact-customer = رقم العميل
desk-fact-region = محفوظ في
desk-region-eu = الاتحاد الأوروبي
desk-region-wnam = غرب أمريكا الشمالية
desk-region-enam = شرق أمريكا الشمالية
desk-region-sam = أمريكا الجنوبية
desk-region-weur = أوروبا الغربية
desk-region-eeur = أوروبا الشرقية
desk-region-apac = آسيا والمحيط الهادئ
desk-region-oc = أوقيانوسيا
desk-region-afr = أفريقيا
desk-region-me = الشرق الأوسط
desk-fact-created = بدأت
desk-fact-article = قرأ قبل ذلك
desk-fact-page = الصفحة
desk-others = محادثات أخرى له
desk-same-customer = رقم العميل نفسه
desk-same-email = البريد نفسه
desk-same-phone = رقم الهاتف نفسه
desk-by-customer = العميل
desk-by-clock = النظام
desk-event-status = تغيير الحالة إلى «{ $to }» بواسطة { $who }.
desk-event-undelivered = أُعيد فتحها: لم يصل أحد الردود إلى العميل.
desk-event-priority = تغيير الأولوية إلى «{ $to }» بواسطة { $who }.
desk-event-assignee = إسناد المحادثة إلى { $to } بواسطة { $who }.
desk-event-took = تولّي المحادثة بواسطة { $who }.
desk-event-freed = ترك المحادثة متاحة بواسطة { $who }.
desk-event-team = تحويل المحادثة إلى { $to } بواسطة { $who }.
desk-event-team-all = إتاحة المحادثة لكل الفرق بواسطة { $who }.
# Why: one of the four below.
desk-event-given = أُسندت المحادثة إلى { $to }: { $why }.
desk-given-only = لا يوجد غيره قادر على المساعدة ومتاح
desk-given-language = الأنسب لهذه اللغة
desk-given-least = لديه أقل المحادثات الجارية
desk-given-turn = حان دوره
desk-event-closed = حُوّلت المحادثة إلى { $to }: الفريق السابق أغلق حاليًا.
desk-event-tags = تعيين الوسوم: { $to }، بواسطة { $who }.
desk-event-untagged = إزالة كل الوسوم بواسطة { $who }.
desk-event-mail = سمح { $who } بإرسال البريد مجددًا.
desk-event-adopted = اعتمد { $who } البريد الوارد من { $to } رسالةً من العميل.
desk-event-merged = دمج المحادثة مع { $to } بواسطة { $who }.
desk-event-upset = تدل الكلمات على استياء العميل.
desk-event-upset-wrong = أشار { $who } إلى أن العميل غير مستاء.
desk-event-call = تدوين نتيجة المكالمة: «{ $to }»، بواسطة { $who }.
desk-rating-csat = مساعدتنا: { $point } من 5
desk-rating-ces = السهولة: { $point } من 5
desk-rating-nps = التوصية: { $point } من 10
desk-rating = تقييم العميل: { $answers }
desk-rating-none = طُلب تقييم وفُضّل عدم الإجابة.
desk-rating-words = بكلمات العميل: { $words }
desk-door-not-yours = دورك لا يتيح هذه الصفحة. راجع مسؤول فريقك.
desk-door-unknown = لا توجد هذه المحادثة، أو أنها تخص فريقًا آخر.
desk-door-nowhere = لا توجد صفحة كهذه هنا.
desk-key-next = المحادثة التالية
desk-key-previous = المحادثة السابقة
desk-key-open = فتحها
desk-key-answer = كتابة رد
desk-keys = اختصارات لوحة المفاتيح
desk-close = إغلاق
desk-take = تولّي المحادثة
desk-fresh = تغيّرت القائمة: عرضها
desk-came = كُتب شيء جديد.
desk-done = تمّ.
desk-keep = حفظ كمسودة
desk-kept = حُفظت المسودة
desk-notify = التنبيه إلى الرسائل الجديدة
desk-notify-impossible = لا يعرض هذا المتصفح إشعارات هذه الصفحة.
desk-notify-off = إيقاف التنبيه إلى الرسائل الجديدة
# Of whoever reads it: a button each, what the first comes to, and a mark beside their name.
desk-away = سأغيب
desk-away-back = عدت
desk-away-hint = لا يظهر للعملاء أنك موجود، ولا تُسند إليك محادثات جديدة.
desk-away-mark = غائب
desk-read = قُرئت
desk-earlier = الرسائل السابقة
desk-typing = العميل يكتب الآن…
desk-sending = جارٍ الإرسال…
desk-signed-out = انتهت جلستك. ما كتبته محفوظ في هذا المتصفح: سجّل الدخول من جديد في علامة تبويب أخرى ثم أرسله.
desk-unreached = لا يوجد اتصال. ما كتبته محفوظ في هذا المتصفح: أعد إرساله بعد قليل.
desk-replies = ردود جاهزة
desk-writing-here = يكتب الآن هنا: { $names }
desk-looking-here = يطّلع عليها أيضًا: { $names }
desk-calls = المكالمات
desk-write = مراسلة عميل
desk-customers = العملاء
desk-settings = الإعدادات
desk-customers-search = الاسم أو العنوان أو الرقم
desk-customers-hint = ابحث بالاسم أو البريد الإلكتروني أو رقم الهاتف أو رقم العميل. تُسأل كل المناطق، ويُسجَّل البحث في السجل.
desk-customers-none = لم يُعثر على أحد. جرّب كتابة أخرى أو عنوانًا.
desk-conversations = { $n ->
    [zero] لا محادثات
    [one] محادثة واحدة
    [two] محادثتان
    [few] { $n } محادثات
    [many] { $n } محادثة
   *[other] { $n } محادثة
 }
desk-last-wrote = آخرها: { $when }
desk-customer-all = المحادثات
desk-stored-in = مكان الحفظ: { $region }
desk-write-to = مراسلته
desk-export = التصدير
desk-export-what = كل ما هو محفوظ عن هذا العميل في جميع المناطق، في ملف JSON.
desk-by-which = يُعثر عليه بواسطة
desk-export-notes = مع ملاحظات الزملاء
desk-export-do = تنزيل
desk-erase = المحو
desk-erase-what = كل ما هو محفوظ عن هذا العميل، في جميع المناطق، نهائيًا.
desk-erase-open = محو…
desk-erase-title = هل تريد محو كل ما هو محفوظ عن { $name }؟
desk-erase-goes = تُمحى المحادثات والرسائل والملاحظات والمكالمات المحجوزة في جميع المناطق، وتعود أوقات المكالمات القادمة متاحة.
desk-erase-takes = ما سيُمحى الآن
desk-erase-stays = تبقى أرقام لا تدل على أحد، وسطر في السجل بأنك محوت ومتى. لا يمكن التراجع عن ذلك.
desk-erase-sure = للتأكيد، اكتب العنوان أو الرقم الذي اخترته
desk-erase-sure-wrong = هذا ليس ما اخترته. اكتبه كما هو معروض.
desk-erase-do = محو نهائي
desk-erase-keep = الإبقاء على كل شيء
desk-receipt = تم المحو
desk-receipt-number = الإيصال { $receipt }
# $when (Text) date and time; $who (Text) whoever erased
desk-receipt-begun = بدأ { $when }، بواسطة { $who }
desk-receipt-nothing = لم يبقَ شيء محفوظ عن هذا العميل.
desk-receipt-waiting = بعض المناطق لا تستجيب الآن ({ $regions }). ستُسأل مجددًا حتى يتم المحو فيها أيضًا.
desk-count-messages = { $n ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $n } رسائل
    [many] { $n } رسالة
   *[other] { $n } رسالة
 }
desk-count-notes = { $n ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $n } ملاحظات
    [many] { $n } ملاحظة
   *[other] { $n } ملاحظة
 }
desk-count-calls = { $n ->
    [zero] لا مكالمات
    [one] مكالمة واحدة
    [two] مكالمتان
    [few] { $n } مكالمات
    [many] { $n } مكالمة
   *[other] { $n } مكالمة
 }
desk-count-files = { $n ->
    [zero] لا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $n } ملفات
    [many] { $n } ملفًا
   *[other] { $n } ملف
 }
desk-back-customers = العودة إلى العملاء
desk-write-intro = تبدأ رسالتك محادثة تنتظر بعدها رد العميل. يكفي بريد إلكتروني أو رقم هاتف.
desk-write-message = الرسالة
desk-write-send = بدء المحادثة
desk-market-none = بحسب اللغة
desk-begun = بدأت المحادثة
desk-begun-what = أعطِ العميل الاثنين معًا ليقرأ رسالتك ويرد عليها. لا يظهر رمز الدخول إلا الآن.
desk-reference = الرقم المرجعي
desk-code = رمز الدخول
desk-open = فتح المحادثة
desk-calls-today = اليوم
desk-calls-tomorrow = غدًا
desk-calls-later = لاحقًا
desk-calls-before = اليوم السابق
desk-calls-after = اليوم التالي
desk-calls-none = لا مكالمات هنا.
desk-call-booked = محجوزة
desk-call-cancelled = ملغاة
desk-call-made = تمت
desk-call-not_reached = لم يُجب
desk-call-due = ما نتيجتها؟
desk-call-state = الحالة
desk-call-said = كتب
desk-call-reason = السبب، ويقرؤه العميل
desk-call-mark = نتيجة المكالمة
desk-call-note = ملاحظة للزملاء فقط
desk-call-cancel = إلغاء المكالمة
desk-call-fixed = لم يعد ممكنًا تغيير هذه المكالمة: أُلغيت أو مضى وقتها.
desk-call-move = تغيير موعد المكالمة
desk-call-move-hint = الأوقات المتاحة لدى { $team } بحسب ساعتهم، وإلى جانب كل منها ساعة العميل. تستغرق المكالمة { $time } على الأكثر.
desk-call-move-times = الموعد الجديد
desk-call-move-on = متابعة
desk-call-move-none = لا يوجد وقت متاح. ألغِ المكالمة مع ذكر السبب، أو انظر مجددًا لاحقًا.
desk-call-move-sure = هل تريد نقلها إلى هذا الموعد؟
desk-call-move-told = يرى العميل الموعد الجديد حيث يطّلع على مكالمته. لا يُرسل شيء تلقائيًا، فأبلغه أيضًا.
desk-call-move-do = نقلها
desk-call-move-other = أوقات أخرى
desk-call-was = حتى الآن
desk-call-becomes = من الآن فصاعدًا
desk-call-taken = حُجز هذا الموعد للتو. اختر موعدًا آخر.
desk-call-nobody = لا يستقبل أي من فرقك مكالمات، فلا يوجد موعد آخر. ألغِ المكالمة مع ذكر السبب.
desk-call-moved = نُقلت إلى { $when }
desk-back-call = العودة إلى المكالمة
desk-back-calls = العودة إلى المكالمات
desk-people = الأشخاص
desk-tokens = الرموز
desk-sessions-all = الجلسات
desk-audit = السجل
desk-limits = المرفوض
desk-back-settings = العودة إلى الأشخاص
desk-add = إضافة
desk-agent-add = إضافة شخص
desk-agent-change = البيانات
desk-name = الاسم
desk-role = الدور
desk-teams = الفرق
desk-languages = اللغات التي يرد بها، مثل ar, en
desk-link = رابط الدخول
desk-link-what = يدخل به مرة واحدة خلال يومين. وتبقى الروابط السابقة صالحة.
desk-link-new = إنشاء رابط
desk-link-once = رابط لـ{ $name }، صالح لمرة واحدة حتى { $when }. لا يظهر إلا الآن: لا تعطه لأحد غيره.
desk-remove = إزالة
desk-remove-what = يخرج فورًا من جميع أجهزته. وتعود محادثاته بلا مسؤول، وتبقى ردوده وملاحظاته.
desk-token = الرمز
desk-token-what = تدخل البرامج برمز يتيح ما هو محدد حتى تنتهي مدته.
desk-token-make = إنشاء رمز
desk-token-name = الغرض منه
desk-scopes = يتيح
desk-token-days = عدد أيام الصلاحية
desk-token-once = رمزك الجديد. لا يظهر إلا الآن: أعطه للبرنامج.
desk-token-ends = ينتهي: { $when }
desk-token-unused = لم يُستخدم
desk-token-end = إنهاء الرمز
desk-operator = المشغّل
desk-audit-hint = من فعل ماذا، الأحدث أولًا. يُشار إلى العملاء ببصمة رقمية، فلا يكشف السجل من هم.
desk-audit-agent-added = أُضيف شخص
desk-audit-agent-changed = عُدّل شخص
# What of the person: $what (Text) what it is called; $from and $to (Text) what it was and is
desk-audit-became = { $what }: { $from } ← { $to }
desk-audit-languages = اللغات
desk-audit-notify = إشعارات البريد
# The person is no longer away
desk-audit-back = عاد إلى العمل
desk-audit-agent-removed = أُزيل شخص
desk-audit-agent-link = أُنشئ رابط دخول
desk-audit-session-began = تسجيل دخول
desk-audit-session-ended = انتهت جلسة
desk-audit-token-made = أُنشئ رمز
desk-audit-token-ended = أُنهي رمز
desk-audit-customers-searched = بحث في العملاء
desk-audit-customer-exported = صُدّر عميل
desk-audit-customer-exported-with-notes = صُدّر عميل مع الملاحظات
desk-audit-requests-exported = صُدّرت التغييرات
desk-audit-requests-exported-with-notes = صُدّرت التغييرات مع الملاحظات
desk-audit-customer-erased = مُحي عميل
desk-audit-request-erased = مُحيت محادثة
desk-audit-request-begun = بدأت محادثة
desk-audit-request-answered = رُدّ على محادثة
desk-audit-request-noted = كُتبت ملاحظة
desk-audit-request-changed = عُدّلت محادثة
desk-audit-request-merged = دُمجت محادثتان
desk-audit-request-read = قُرئت محادثة
desk-audit-call-cancelled = أُلغيت مكالمة
desk-audit-call-marked = سُجّلت نتيجة مكالمة
desk-audit-call-moved = نُقل موعد مكالمة
desk-audit-erasure-finished = اكتمل المحو في جميع المناطق
desk-audit-secret-guessed = يحاول أحدهم تخمين روابط أو رموز
desk-limits-hint = ما رُفض في آخر 30 يومًا، بحسب اليوم، في جميع المناطق.
desk-limit = { $what }: { $n }
desk-limit-address = كثير جدًا من عنوان واحد
desk-limit-site = كثير جدًا للموقع كله
desk-limit-customer = كثير جدًا من عميل واحد
desk-limit-small = عمليات بحث وطلبات صغيرة أكثر من اللازم
desk-limit-code = محاولات كثيرة لرموز الدخول
desk-limit-robot = بدا كأنه روبوت
desk-limit-challenge = لم يجتز اختبار الروبوت
desk-limit-mail = رسائل بريد كثيرة دفعة واحدة
desk-limit-mail-loop = بريد منا عاد في حلقة
desk-limit-mail-automatic = بريد آلي
desk-limit-mail-bounce = تقارير عن بريد ليس منا
desk-limit-mail-erased = بريد إلى محادثات محذوفة
desk-limit-mail-forged = بريد مزوَّر باسم الزملاء
desk-limit-mail-out = بريد منا لم يُرسل لأن عنوانه تلقّى ما يكفي خلال ساعة
desk-limit-other = حد آخر
desk-you = سجّلت الدخول باسم { $name }.
desk-role-agent = الرد على الطلبات
desk-role-lead = قيادة فريق
desk-role-admin = إدارة الأشخاص والإعدادات
desk-sessions = الأجهزة التي سجّلت الدخول منها
desk-here = هذا المتصفح
desk-used = آخر استخدام: { $when }
desk-end = إنهاء هذه الجلسة
desk-out = تسجيل الخروج
desk-replies-none = لا يوجد رد مناسب. جرّب كلمات أخرى.
desk-reply-insert = إدراج
desk-reply-in = باللغة: { $language }، لأنه غير مكتوب بلغة العميل
desk-unfilled = { $n ->
    [zero] بقي ما يجب ملؤه: { $names }. ضع قيمة مكانه أو احذفه ثم أرسل من جديد: نصك ما زال هنا.
    [one] بقي ما يجب ملؤه: { $names }. ضع قيمة مكانه أو احذفه ثم أرسل من جديد: نصك ما زال هنا.
    [two] بقي ما يجب ملؤه: { $names }. ضع قيمة مكان كل منهما أو احذفهما ثم أرسل من جديد: نصك ما زال هنا.
    [few] بقي ما يجب ملؤه: { $names }. ضع قيمة مكان كل منها أو احذفها ثم أرسل من جديد: نصك ما زال هنا.
    [many] بقي ما يجب ملؤه: { $names }. ضع قيمة مكان كل منها أو احذفها ثم أرسل من جديد: نصك ما زال هنا.
   *[other] بقي ما يجب ملؤه: { $names }. ضع قيمة مكان كل منها أو احذفها ثم أرسل من جديد: نصك ما زال هنا.
 }
desk-manner = كيف تكتب إليه
desk-manner-more = المزيد عن ذلك
desk-manner-greeting = البداية
desk-manner-closing = الختام
desk-manner-name = الاسم
desk-manner-address = المخاطبة
desk-manner-tone = الأسلوب
desk-manner-late = عند التأخر
desk-manner-avoid = تجنّب
desk-manner-own = من دليلكم الخاص
desk-manner-order-given = الاسم الأول يأتي أولًا.
desk-manner-order-family = اسم العائلة يأتي أولًا.
desk-manner-by-first = بالاسم الأول، حتى بين الغرباء.
desk-manner-by-full = بالاسم الكامل؛ وباللقب فقط إن استعمله صاحبه.
desk-manner-by-family = باللقب واسم العائلة ({ $form }) متى عُرف اللقب، وإلا فبالاسم الكامل.
desk-manner-by-given = باللقب والاسم الأول ({ $form }) متى عُرف اللقب، وإلا فبالاسم الكامل.
desk-manner-by-suffix = بالاسم تليه { $form }.
desk-manner-address-formal = رسمي: { $form }.
desk-manner-address-familiar = ودّي: { $form }، حتى بين الغرباء.
desk-manner-address-polite = مهذّب في النص كله: { $form }.
desk-manner-address-none = صيغة واحدة للجميع: التهذيب في الكلمات.
desk-manner-tone-direct = مباشر: ما الأمر، ولماذا، وما الخطوة التالية.
desk-manner-tone-friendly = جملة ودّية أولًا، ثم صلب الموضوع.
desk-manner-tone-gentle = الشكر أو الاعتذار أولًا؛ والرفض مع سببه وبديل عنه.
desk-manner-late-deadline = الموعد المذكور وعد: اكتب قبل أن يفوت واذكر موعدًا جديدًا.
desk-manner-late-silence = الصمت يُفهم رفضًا: اكتب حتى إن لم يكن هناك جديد.
desk-manner-late-apology = اعتذر أولًا ثم اشرح: الشرح وحده يبدو تبريرًا.
desk-manner-avoid-refusal = «لا» مجردة، بلا سبب ولا بديل.
desk-manner-avoid-vague = «قريبًا»: اذكر يومًا، ووقتًا إن أمكن.
desk-manner-avoid-first-names = الاسم الأول، إلا إذا وقّع به صاحبه.
desk-manner-avoid-familiar = { $form }، إلا إذا بدأ بها صاحبها.
desk-manner-avoid-gender = تخمين «السيد» أو «السيدة»، والصيغ التي تُظهر الجنس.
desk-manner-avoid-titles = إسقاط ألقاب يوقّع بها، مثل { $form }.
desk-manner-avoid-mister = ألقاب مثل { $form }: تبدو متكلفة أو قديمة.
desk-manner-avoid-jokes = المزاح والسخرية والتعابير الاصطلاحية.
desk-manner-avoid-emoji = الرموز التعبيرية وكثرة علامات التعجب.
desk-manner-avoid-thumbs-up = رفع الإبهام جوابًا.
desk-manner-avoid-wishes = التهنئة بعيد لا تعلم إن كان يحتفل به.
desk-manner-avoid-elsewhere = كلمات بلدان أخرى تتكلم اللغة نفسها وإملاؤها.
desk-manner-avoid-letters = الإملاء المتبع في مكان آخر: { $form }.
desk-manner-avoid-numbers = الرقم { $form } حيث يمكنك الاختيار.
desk-manner-avoid-red = كتابة الأسماء بالأحمر.
desk-day-holiday-today = اليوم عطلة رسمية هناك ({ $countries })
desk-day-holiday-tomorrow = غدًا عطلة رسمية هناك ({ $countries })
desk-day-weekend-today = اليوم عطلة نهاية الأسبوع هناك ({ $countries })
desk-day-weekend-tomorrow = غدًا عطلة نهاية الأسبوع هناك ({ $countries })
desk-translate = الترجمة إلى: { $language }
desk-translated = ترجمة { $by }
desk-translated-from = ترجمة { $by } من: { $language }
desk-translate-some = تُرجمت أحدث الرسائل فقط، فلا يقبل { $by } أكثر من ذلك دفعة واحدة.
desk-translate-answer = الترجمة إلى: { $language }
desk-translate-result = ترجمة { $by } إلى: { $language }. هذا ما يصل إلى العميل: صحّح ما فيه من خطأ، أو أفرغ الحقل لإرسال كلماتك كما هي.
desk-translate-changed = تغيّر نصك بعد ترجمته. ترجمه من جديد أو أفرغ الترجمة.
desk-translate-own = قبل الترجمة
desk-translate-left-out = نصوص السوق { $market } تبقى في منطقتها، ولا يُرسل شيء منها إلى { $by }.
desk-translate-key = لا يقبل { $by } مفتاح هذا الموقع. أبلغ القائمين عليه. لم يُفقد شيء.
desk-translate-quota = ترجم { $by } كل ما يتيحه حساب هذا الموقع. أبلغ القائمين عليه. لم يُفقد شيء.
desk-translate-busy = تلقى { $by } طلبات كثيرة في وقت قصير. حاول مجددًا بعد دقيقة. لم يُفقد شيء.
desk-translate-long = النص أطول مما يقبله { $by } دفعة واحدة. اختصره. لم يُفقد شيء.
desk-translate-language = هذه اللغة غير متاحة لدى { $by }. لم يُفقد شيء.
desk-translate-slow = لم يُجب { $by } في الوقت المناسب. حاول مجددًا بعد لحظات. لم يُفقد شيء.
desk-translate-down = لا يُجيب { $by } كما ينبغي. حاول مجددًا بعد بضع دقائق. لم يُفقد شيء.
desk-translate-address = لا يجوز الاتصال بعنوان { $by }. أبلغ القائمين على الموقع. لم يُفقد شيء.
desk-unread-readers = هذه اللغة ليست من لغاتك: { $language }. يقرؤها هؤلاء الزملاء:
desk-unread-nobody = هذه اللغة ليست من لغاتك: { $language }. ولا أحد من الزملاء الذين يرون هذه المحادثة يقرؤها.
desk-unread-give = إسنادها إلى { $name }
desk-join = دمج مع محادثة أخرى
desk-join-with = رقمها المرجعي
desk-join-hint = تصبح المحادثتان واحدة تحت هذا الرقم. لا يمكن التراجع عن ذلك.
desk-join-do = دمج
desk-join-wrong = هذا ليس رقم محادثة يمكنك رؤيتها.

## Figures

desk-statistics = الإحصاءات
desk-number = { $n }
desk-percent = { $n }٪
desk-figures-hint = من { $from } إلى { $to }، بأيام ساعة { $city }، وبجانبها عدد مماثل من الأيام السابقة
desk-figures-week = هذا الأسبوع
desk-figures-seven = آخر 7 أيام
desk-figures-thirty = آخر 30 يومًا
desk-figures-month = هذا الشهر
desk-figures-past = الشهر الماضي
desk-figures-from = من
desk-figures-to = إلى، ضمنًا
desk-figures-by-none = الكل معًا
desk-figures-by-locale = حسب اللغة
desk-figures-by-market = حسب السوق
desk-figures-by-team = حسب الفريق
desk-figures-by-agent = حسب الشخص
desk-figures-requests = الاستفسارات
desk-figures-requests-is = ما بدأه العملاء في هذه الأيام، ومنه المكالمات المحجوزة. لا تُحتسب الرسائل المزعجة.
desk-figures-response = الرد الأول
desk-figures-response-is = وقت العمل من أول رسالة للعميل إلى أول رد من شخص: نصفها لم يستغرق أطول. حسب يوم الرد.
desk-figures-resolution = الإنجاز
desk-figures-resolution-is = وقت العمل حتى إنجاز الاستفسار أول مرة: نصفها لم يستغرق أطول. حسب ذلك اليوم.
desk-figures-once = أُنجز من أول مرة
desk-figures-once-is = أُنجز برد واحد ولم يُفتح ثانية خلال 7 أيام، مما أُنجز أول مرة.
desk-figures-promise = الوعود المنجزة
desk-figures-promise-is = ما رُدّ عليه في الوقت الموعود، من الردود التي وُعد بوقت لها.
desk-figures-csat = الرضا
desk-figures-csat-is = 4 و5 من 5 على سؤال «كيف كانت مساعدتنا؟»
desk-figures-ces = السهولة
desk-figures-ces-is = 4 و5 من 5 على سؤال «ما مدى السهولة؟»
desk-figures-nps = التوصية (NPS)
desk-figures-nps-is = نسبة 9 و10 ناقص نسبة 0 إلى 6، من −100 إلى 100.
desk-figures-articles = مقالات أفادت
desk-figures-articles-is = «نعم» أسفل مقال، من كل الإجابات هناك.
desk-figures-of = من { $n }
desk-figures-few = قليلة جدًا
desk-figures-ninety = تسعة من عشرة خلال { $time }
desk-figures-wall = بالساعة { $time }
desk-figures-before = سابقًا: { $value }
desk-figures-days = الاستفسارات حسب اليوم
desk-figures-days-desc = المجموع { $total }. الأكثر في { $day }: { $n }.
desk-figures-heat = متى يكتبون
desk-figures-heat-desc = الأكثر في { $day } الساعة { $hour }: { $n }.
desk-figures-numbers = الأرقام
desk-figures-day = اليوم
desk-figures-point = الدرجة
desk-figures-answers = الإجابات
desk-figures-without = أُجيب عنه دون طلب
desk-figures-without-is = تقدير: زيارات فيها بحث أو مقال ولم يتبعها طلب خلال 24 ساعة، من جميع هذه الزيارات. يُحسب الزائر مرة واحدة في اليوم ولا يُعرَف أحد بذلك.
desk-figures-upset = عملاء مستاؤون
desk-figures-upset-is = محادثات دلّت كلماتها على ذلك، بحسب يوم حدوثه.
desk-figures-wrong = منها خطأ بحسب فريقكم: { $n }
desk-figures-theirs = متى يكتبون بتوقيتهم المحلي
desk-figures-off = متى تفتحون: وصلت والفريق مغلق
desk-figures-gaps = عمليات بحث بلا نتيجة
desk-figures-gaps-is = كلمات لم يُعثر لها على شيء، ابتداءً من ثلاثة زوار. ما بحث عنه عدد أقل لا يُحفظ.
desk-figures-gaps-what = الكلمات
desk-figures-languages = لغات غير متاحة
desk-figures-languages-is = أكثر ما أرادته متصفحات الزوار أو صفحاتهم وليس لديكم، ابتداءً من ثلاثة زوار.
desk-figures-languages-what = اللغة
desk-figures-read-in = لغة العرض
desk-figures-visitors = الزوار
desk-figures-nothing = لا شيء في هذه الأيام.

desk-webhooks = إشعارات الأنظمة (Webhooks)
desk-webhooks-hint = أي أنظمتكم تُبلَّغ بما يحدث. تُضبط في site.toml.
desk-webhooks-none = لا شيء مضبوط في site.toml.
desk-webhook-on = مفعّل
desk-webhook-off = متوقف
desk-webhook-switch-on = تفعيل
desk-webhook-gone = { $region }: أفاد في { $when } بأنه لم يعد موجودًا (410).
desk-webhook-failing = { $region }: لم يستلم شيئًا منذ أيام حتى { $when }.
desk-webhook-secret = المفتاح السري { $name } غير مضبوط، أو ليس whsec_ متبوعًا بما بين 24 و64 بايت بترميز base64.
desk-webhook-queued = { $n ->
    [zero] لا شيء بانتظار الإرسال
    [one] واحد بانتظار الإرسال
    [two] اثنان بانتظار الإرسال
    [few] { $n } بانتظار الإرسال
    [many] { $n } بانتظار الإرسال
   *[other] { $n } بانتظار الإرسال
}
desk-webhook-held = { $n ->
    [zero] لا شيء بانتظار التفعيل
    [one] واحد بانتظار التفعيل
    [two] اثنان بانتظار التفعيل
    [few] { $n } بانتظار التفعيل
    [many] { $n } بانتظار التفعيل
   *[other] { $n } بانتظار التفعيل
}
desk-deliveries = المُرسل في آخر 30 يومًا
desk-delivery-queued = قيد الانتظار
desk-delivery-delivered = سُلّم
desk-delivery-failed = توقفت المحاولات
desk-delivery-held = محتجز
desk-delivery-status = الرد { $status }
desk-delivery-slow = لا رد في الوقت المحدد
desk-delivery-unreachable = تعذّر الوصول
desk-delivery-refused = ليس عنوان https عامًا
desk-delivery-secret = لم يُرسل: المفتاح السري غير مضبوط
desk-delivery-removed = لم يعد في site.toml
desk-delivery-tries = { $n ->
    [zero] بلا محاولات
    [one] محاولة واحدة
    [two] محاولتان
    [few] { $n } محاولات
    [many] { $n } محاولة
   *[other] { $n } محاولة
}
desk-delivery-next = مجددًا { $when }
desk-delivery-replay = إعادة الإرسال
desk-audit-webhook-on = تفعيل Webhook
desk-audit-webhook-replayed = إعادة إرسال Webhook
desk-audit-request-held = حماية محادثة من المحو
desk-audit-request-released = السماح بمحو محادثة مجددًا
desk-event-held = منع { $who } محوها: «{ $to }»
desk-event-released = سمح { $who } بمحوها مجددًا.
desk-receipt-held = لم تُمحَ لوجوب الاحتفاظ بها: { $references }.
desk-notices = تنبيهات
desk-notices-hint = ما يقرؤه الزوار قبل أن يسألوا: في الصفحة الرئيسية للوحة وفي مركز المساعدة وفي النموذج حين يجيب عمّا يكتبون. ما يُضاف هنا يظهر خلال دقيقة، وما في site.toml يظهر عند النشر.
desk-notice-add = إخبار الزوار بشيء
desk-notice-end = إنهاء التنبيه
# $zone (Text) “Europe/Berlin”
desk-notice-zone = الأوقات بتوقيت { $zone }.
# $max (Number) characters
desk-notice-max = لا يزيد النص على { $max } من الأحرف، واللغة التي لا نص لها يُعرض فيها نص لغة الموقع.
# $when (Text) date and time
desk-notice-from = من { $when }
desk-notice-until = حتى { $when }
# $languages (Text) a list of languages
desk-notice-missing = لا نص في: { $languages }
desk-notice-info = للعلم
desk-notice-warning = تحذير
desk-notice-current = معروض
desk-notice-upcoming = قادم
desk-notice-past = انتهى
desk-notice-level = النوع
desk-notice-begins = من
desk-notice-ends = حتى
desk-notice-markets = في هذه الأسواق فقط
desk-notice-pages = في هذه الصفحات من المتجر فقط، مثل /checkout*
desk-notice-article = مقال فيه المزيد
desk-audit-notice-put = نُشر تنبيه
desk-audit-notice-ended = أُنهي تنبيه
desk-audit-mail-tried = أُرسلت رسالة بريد تجريبية
desk-residency = أماكن البيانات
desk-residency-hint = أين يُحفظ ما يكتبه الزوار، بحسب السوق، ولماذا.
desk-residency-set = محدد في residency للسوق في site.toml
desk-residency-near = السوق لا تحدد شيئًا: قرب شبكة الزائر
desk-residency-host = الخادم ملك للمتجر، ويحفظ كل شيء في مكانه
desk-residency-law = ملزم بالولاية القضائية: لا يغادرها
desk-residency-best = أقرب ما تستطيعه المنصة
desk-residency-anyone = زوار بلا سوق
desk-residency-desk = أشخاص المكتب وإعداداته
desk-residency-desk-why = دائمًا في الاتحاد الأوروبي
