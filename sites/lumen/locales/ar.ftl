brand = Lumen
greeting = أهلًا بك، كيف نساعدك؟
intro = ابحث عن إجابة هنا، أو تحدّث إلى من يعرف مصابيحنا جيدًا.

team-berlin = فريق برلين
team-osaka = فريق أوساكا
team-dubai = فريق دبي

market-dach = ألمانيا والنمسا وسويسرا
market-europe = أوروبا
market-japan = اليابان
market-china = آسيا الناطقة بالصينية
market-gulf = الشرق الأوسط
market-north-america = أمريكا الشمالية

category-delivery = التوصيل
category-returns = الإرجاع والضمان
category-lighting = اللمبات والتعتيم
category-orders = الطلبات والدفع
category-safety = السلامة والتركيب

topic-order = طلبي
topic-returns = الإرجاع والتلف
topic-lighting = اللمبات والتعتيم
topic-other = شيء آخر

channel-message = راسلنا
channel-phone-de = اتصل بنا في ألمانيا
channel-phone-jp = اتصل بنا في اليابان
channel-phone-ae = اتصل بنا في دبي
channel-whatsapp = واتساب
channel-line = LINE
channel-wechat = WeChat
channel-email = البريد الإلكتروني

notice-holiday-parcels = قبل العطلات تستغرق الطرود يومين إضافيين.

link-imprint = بيانات الناشر
link-privacy = الخصوصية
link-terms = الشروط والأحكام
