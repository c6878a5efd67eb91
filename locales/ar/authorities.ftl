authority-civil-status-department = دائرة الأحوال المدنية
    .about = تسجّل الولادات والزواج والطلاق والوفيات، وتُصدر شهاداتها.

authority-population-registry = هيئة السجل السكاني
    .about = تمسك السجل السكاني، وتمنح الأرقام الوطنية، وتُصدر دفتر العائلة.

authority-social-protection-fund = صندوق الحماية الاجتماعية
    .about = يبتّ في طلبات علاوات الأسرة ويصرفها.

authority-health-insurance-authority = هيئة التأمين الصحي
    .about = تؤمّن سكان البلاد صحيًا، وتُصدر بطاقة التأمين الصحي.

authority-municipal-affairs = إدارة الشؤون البلدية
    .about = تمسك سجل العناوين لجميع البلديات، وتقيّد تغيير عنوان السكن.

authority-traffic-department = إدارة المرور
    .about = تُصدر رخص القيادة وتجدّدها، وتمسك سجل السائقين.
