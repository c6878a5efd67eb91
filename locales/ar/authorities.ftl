authority-civil-status-department = دائرة الأحوال المدنية
    .about = تسجّل الولادات والزواج والطلاق والوفيات، وتُصدر شهاداتها.

authority-population-registry = هيئة السجل السكاني
    .about = تدير السجل السكاني، وتمنح الأرقام الوطنية، وتُصدر دفتر العائلة.

authority-social-protection-fund = صندوق الحماية الاجتماعية
    .about = يقرّر العلاوات الأسرية ويصرفها لمستحقيها.

authority-health-insurance-authority = هيئة التأمين الصحي
    .about = توفّر التأمين الصحي لسكان البلاد، وتُصدر بطاقة التأمين الصحي.

authority-municipal-affairs = إدارة الشؤون البلدية
    .about = تدير سجل العناوين لجميع البلديات، وتقيّد تغيير عنوان السكن.

authority-traffic-department = إدارة المرور
    .about = تُصدر رخص القيادة وتجدّدها، وتدير سجل السائقين.

authority-companies-department = دائرة الشركات
    .about = تقيّد الشركات في سجلها، وتُصدر رخص المهن وتجدّدها.
