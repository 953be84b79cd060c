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
desk-waits = ينتظر منذ { $time }
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
desk-send-pending = إرسال وانتظار
desk-send-resolved = إرسال وإنهاء
desk-send-open = إرسال دون إغلاق
desk-note = كتابة ملاحظة
desk-note-mark = ملاحظة
desk-note-only = للزملاء فقط. لا يرى العميل الملاحظات أبدًا.
desk-note-save = حفظ الملاحظة
desk-new = جديد
desk-newer = كُتب شيء في هذه الأثناء. اقرأ ما وُضعت عليه علامة «جديد» ثم أرسل مرة أخرى: نصك ما زال هنا.
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
desk-fact-created = بدأت
desk-fact-page = الصفحة
desk-others = محادثات أخرى له
desk-same-customer = رقم العميل نفسه
desk-same-email = البريد نفسه
desk-same-phone = رقم الهاتف نفسه
desk-by-customer = العميل
desk-by-clock = تلقائيًا
desk-event = { $who }: { $what }، { $to }
desk-event-status = الحالة
desk-event-priority = الأولوية
desk-event-assignee = المسؤول
desk-event-team = الفريق
desk-event-tags = الوسوم
desk-event-merged = دُمجت مع
desk-door-not-yours = دورك لا يتيح هذه الصفحة. راجع مسؤول فريقك.
desk-door-unknown = لا توجد هذه المحادثة، أو أنها تخص فريقًا آخر.
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
desk-sending = جارٍ الإرسال…
desk-signed-out = انتهت جلستك. ما كتبته محفوظ في هذا المتصفح: سجّل الدخول من جديد في علامة تبويب أخرى ثم أرسله.
desk-unreached = لا يوجد اتصال. ما كتبته محفوظ في هذا المتصفح: أعد إرساله بعد قليل.
desk-replies = ردود جاهزة
desk-writing-here = يكتب الآن هنا: { $names }
desk-looking-here = يطّلع عليها أيضًا: { $names }
