# الغرض من استعمال البيانات: يُقرأ بعد «لغرض» أو «الغرض:» أو منفردًا.

purpose-register-birth = تسجيل ولادة
purpose-issue-family-book = قيد مولود في دفتر العائلة
purpose-grant-child-allowance = البتّ في طلب علاوة الطفل
purpose-cover-newborn = تأمين مولود صحيًا
purpose-record-address = قيد عنوان سكن جديد
purpose-renew-driving-licence = تجديد رخصة قيادة
purpose-grant-unemployment-benefit = البتّ في طلب تعويض التعطل عن العمل
purpose-issue-insurance-statement = إصدار كشف التأمينات الاجتماعية
