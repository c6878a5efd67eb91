## بعد انتهاء العمل: التأمين الصحي ودخل الأسرة

person-cover-stay-months = مدة استمرار التأمين
    .hint = ينتهي التأمين متى بدأت عملًا جديدًا.
    .question = ما المدة التي تريد أن يستمر فيها تأمينك الصحي؟

person-cover-stay-contribution = طريقة تسديد الاشتراك
    .question = كيف تريد أن تسدّد اشتراك التأمين الصحي؟

person-cover-stay-other-cover = تأمين أحد الأقارب يشملك
    .hint = أجب بنعم إذا شملك تأمين الزوج أو الزوجة أو أحد الوالدين.
    .question = هل يشملك تأمين أحد أقاربك؟

person-cover-stay-treatment = علاج لا يجوز أن ينقطع
    .hint = إذا أجبت بنعم نظرت الهيئة في طلبك خلال يومي عمل.
    .question = هل لديك علاج أو دواء لا يجوز أن ينقطع؟

person-cover-stay-family = عائلة مشمولة بتأمينك
    .hint = أجب بنعم إذا شمل تأمينك أحدًا من عائلتك.
    .question = هل يشمل تأمينك أفرادًا من عائلتك؟

person-cover-stay-family-count = عدد المشمولين من عائلتك
    .hint = لا تحسب نفسك.
    .question = كم فردًا من عائلتك يشملهم تأمينك؟

person-hardship-monthly-income = دخل الأسرة الشهري
    .hint = مجموع ما حصل عليه أفراد الأسرة جميعًا في الشهر الأخير.
    .question = ما دخل أسرتك في الشهر؟

person-hardship-household-size = عدد أفراد الأسرة
    .hint = كل من يعيش من هذا الدخل، وأنت منهم.
    .question = كم عدد أفراد أسرتك؟

person-hardship-aid = معونة منتظمة
    .hint = أجب بنعم إذا كانت أسرتك تتلقى معونة من صندوق أو جمعية أو أحد الأقارب.
    .question = هل تتلقى أسرتك معونة منتظمة؟

person-hardship-reason = سبب طلب التخفيف
    .question = لماذا تطلب تخفيف الرسوم؟

person-hardship-other-property = عقار غير المسكن
    .hint = أجب بنعم إذا كنت تملك أرضًا أو مبنى غير مسكنك.
    .question = هل تملك عقارًا غير مسكنك؟

person-rates-relief-kind = نوع التخفيف
    .question = ماذا تطلب من البلدية؟

person-rates-relief-instalments = عدد الأقساط
    .question = على كم قسطًا تريد أن تسدّد؟
