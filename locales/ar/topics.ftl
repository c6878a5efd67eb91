# عناوين صفحات الأسئلة.

topic-identity = بيانات هويتك
topic-child-name = اسم المولود
    .hint = تأكّد من الاسم ومن كتابته، فتغييره بعد التسجيل يحتاج إلى حكم قضائي.
topic-child-birth = بيانات الولادة
    .hint = تجد هذه البيانات كلها في إشعار الولادة.
topic-mother = بيانات الأم
topic-father = بيانات الأب
    .hint = اترك هذه البيانات فارغة إذا لم يُذكر الأب في إشعار الولادة.
topic-marital-status = حالتك الاجتماعية
topic-marriage = بيانات الزواج
    .hint = تجد هذه البيانات كلها في وثيقة الزواج.
topic-licence = رخصة قيادتك
topic-eyesight = فحص النظر
topic-address = عنوانك المسجّل
topic-new-address = عنوانك الجديد
topic-move-date = موعد الانتقال
topic-housing = صفة السكن
topic-lease = عقد الإيجار
topic-licence-delivery = تسلّم الرخصة
topic-health-cover = التأمين الصحي للمولود
topic-family-doctor = طبيب أسرة المولود
topic-foreign-allowance = علاوة من دولة أخرى
topic-foreign-allowance-country = الدولة التي تصرف العلاوة
topic-payment-method = طريقة الصرف
topic-payment-account = الحساب أو مكتب البريد
topic-contact = كيف نتصل بك؟
