# ما يظهر في كل صفحة: الترويسة والتذييل والتنقل والصيغ العامة.

portal-name = شبّاك
portal-of = بوابة خدمات { $country }
skip-to-content = انتقل إلى محتوى الصفحة
demo-banner = بوابة تجريبية: كل ما فيها من نسج الخيال.
navigation = أقسام البوابة
language-switch = لغة أخرى
nav-life-events = أحداث الحياة
nav-services = كل الخدمات
nav-help = المساعدة
nav-my = مساحتي
nav-authorities = الجهات
nav-personas = خدمات بحسب صفتك
nav-check = هل تنطبق عليّ الشروط؟
nav-verify = التحقق من إيصال
nav-open-data = بيانات الخدمات المفتوحة
sign-out = تسجيل الخروج
acting-serving = أنت تخدم الآن: { $name }
breadcrumb = مسار الصفحة
home = الرئيسية
back = رجوع
footer-help = هل تحتاج إلى مساعدة؟
footer-help-text = اتصل بنا من الأحد إلى الخميس، من الثامنة صباحًا إلى السادسة مساءً، أو زر أقرب مركز خدمة.
footer-links = روابط أخرى
footer-owner = بوابة الخدمات الرسمية في { $country }

# الصيغ العامة
continue = متابعة
save-and-continue = حفظ ومتابعة
save-and-leave = احفظ واخرج
change = تغيير
choose = اختر من القائمة
optional = (اختياري)
yes = نعم
no = لا
not-given = لم يُذكر
free = بلا رسوم
list-comma = {"، "}
list-and = { $first } و{ $last }
list-or = {" أو "}
expand-all = عرض كل التفاصيل
collapse-all = إخفاء كل التفاصيل
authority = الجهة
phone = الهاتف
services = الخدمات
status = الحالة
reference = الرقم المرجعي
submitted-at = تاريخ التقديم
qr-of = رمز للمسح: { $what }
legal-basis = السند القانوني
channel = القناة

# التواريخ والمدد
date-both = { $gregorian }، الموافق { $hijri }
date-time = { $date }، الساعة { $time }
date-day = اليوم
date-month = الشهر
date-year = السنة
date-the-day = اليوم
date-the-month = الشهر
date-the-year = السنة
date-calendar = التقويم
calendar-gregorian = ميلادي
calendar-hijri = هجري
day-today = اليوم
day-ahead = { $days ->
    [one] غدًا
    [two] بعد غد
    [few] بعد { $days } أيام
    [many] بعد { $days } يومًا
   *[other] بعد { $days } يوم
}
day-ago = { $days ->
    [one] أمس
    [two] أول أمس
    [few] قبل { $days } أيام
    [many] قبل { $days } يومًا
   *[other] قبل { $days } يوم
}
working-days = { $days ->
    [zero] فورًا
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { $days } أيام عمل
    [many] { $days } يوم عمل
   *[other] { $days } يوم عمل
}

# القنوات والمستويات
channel-web = عبر البوابة
channel-kiosk = جهاز الخدمة الذاتية
channel-counter = مركز الخدمة
channel-phone = الهاتف
assurance-low = منخفض
assurance-substantial = متوسط
assurance-high = عالٍ
level-national = جهة وطنية
level-regional = جهة إقليمية
level-municipal = جهة بلدية
level-non-governmental = جهة غير حكومية

# أصحاب الصفات في الطلب
role-applicant = مقدّم الطلب
role-child = المولود
role-mother = الأم
role-father = الأب

# التعلّم، والصحة والإعاقة، والسفر.

role-pupil = التلميذ
role-minor = الطفل
