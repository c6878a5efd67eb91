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
