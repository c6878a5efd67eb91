# الغرض من استعمال البيانات: يُقرأ بعد «لغرض» أو «الغرض:» أو منفردًا.
purpose-register-birth = تسجيل ولادة
purpose-issue-family-book = قيد مولود في دفتر العائلة
purpose-grant-child-allowance = البتّ في طلب علاوة الطفل
purpose-cover-newborn = تأمين مولود صحيًا
purpose-record-address = قيد عنوان سكن جديد
purpose-renew-driving-licence = تجديد رخصة قيادة
purpose-renew-vehicle-registration = تجديد ترخيص مركبة
purpose-transfer-vehicle = نقل ملكية مركبة
purpose-permit-parking = منح تصريح وقوف
purpose-renew-trade-licence = تجديد رخصة مهن
purpose-record-company-address = قيد مقر شركة
purpose-issue-company-extract = إصدار مستخرج من سجل الشركات
purpose-replace-health-card = إصدار بطاقة تأمين صحي بديلة
purpose-cover-treatment-abroad = تغطية علاج خارج البلاد
purpose-grant-unemployment-benefit = البتّ في طلب تعويض التعطل عن العمل
purpose-issue-insurance-statement = إصدار كشف التأمينات الاجتماعية
purpose-keep-register = مسك السجل

## العائلة وما بعد العمل: الزواج والوفاة والتقاعد والرعاية
purpose-certify-premarital-examination = إصدار شهادة الفحص قبل الزواج
purpose-register-marriage = تسجيل عقد زواج
purpose-open-family-book = فتح دفتر عائلة لزوجين
purpose-grant-marriage-support = البتّ في طلب دعم الزواج
purpose-cover-spouse = تأمين زوج أو زوجة صحيًا
purpose-register-death = تسجيل وفاة
purpose-permit-burial = منح تصريح دفن
purpose-grant-funeral-costs = البتّ في طلب منحة الجنازة
purpose-grant-survivors-pension = البتّ في طلب معاش الورثة
purpose-certify-heirs = إصدار إشهاد حصر الورثة
purpose-estimate-pension = تقدير معاش
purpose-grant-old-age-pension = البتّ في طلب معاش الشيخوخة أو المعاش المبكر
purpose-issue-discount-card = إصدار بطاقة خصم للمتقاعدين
purpose-grant-carers-allowance = البتّ في طلب بدل الرعاية
purpose-arrange-home-care = ترتيب زيارات رعاية منزلية
purpose-allot-respite-place = تخصيص مكان في مركز نهاري أو دار إقامة قصيرة

purpose-register-job-seeker = تسجيل باحث عن عمل
purpose-continue-health-cover = استمرار تأمين صحي بعد انتهاء العمل
purpose-give-training-place = منح مقعد تدريبي
purpose-relieve-rates = البتّ في طلب تخفيف رسوم بلدية
purpose-grant-work-permit = البتّ في طلب تصريح عمل
purpose-register-apprenticeship = تسجيل عقد تلمذة مهنية
purpose-support-first-job = البتّ في طلب دعم العمل الأول
purpose-register-company = تسجيل شركة جديدة
purpose-register-taxpayer = تسجيل مكلَّف بالضريبة
purpose-register-employer = تسجيل صاحب عمل
purpose-certify-fire-safety = إصدار شهادة السلامة من الحريق
purpose-license-premises = ترخيص محل
purpose-permit-shop-sign = منح تصريح لافتة
purpose-issue-land-extract = إصدار مستخرج من سجل الأراضي
purpose-transfer-land-title = نقل ملكية عقار
purpose-permit-building = منح رخصة بناء
purpose-connect-water = إيصال الماء إلى عقار
purpose-certify-occupancy = إصدار شهادة إشغال

# التعلّم، والصحة والإعاقة، والسفر.

purpose-enrol-pupil = قيد تلميذ في مدرسة
purpose-issue-vaccination-record = إصدار سجل التطعيم المدرسي
purpose-arrange-school-transport = توفير النقل المدرسي
purpose-grant-school-support = البتّ في طلب المساعدة المدرسية
purpose-transfer-pupil = نقل تلميذ إلى مدرسة أخرى
purpose-assess-disability = تقييم الإعاقة وإصدار بطاقتها
purpose-permit-disabled-parking = إصدار شارة وقوف لذوي الإعاقة
purpose-grant-assistive-device = البتّ في طلب جهاز مساعد
purpose-grant-home-adaptation = البتّ في طلب منحة تهيئة المسكن
purpose-deliver-medicine = توصيل أدوية الأمراض المزمنة
purpose-admit-to-university = البتّ في طلب القبول الجامعي
purpose-grant-student-support = البتّ في طلب منحة الطالب
purpose-recognise-certificate = معادلة شهادة صادرة خارج البلاد
purpose-issue-certificate-copy = إصدار نسخة مصدّقة من شهادة الثانوية
purpose-issue-passport = إصدار جواز سفر
purpose-issue-child-passport = إصدار جواز سفر لطفل
purpose-record-residence-abroad = قيد الإقامة خارج البلاد أو العودة منها
purpose-exempt-returning-resident = إعفاء عائد من الرسوم الجمركية
purpose-issue-criminal-record-certificate = إصدار شهادة عدم محكومية
purpose-send-mobile-clinic = إرسال العيادة المتنقلة
