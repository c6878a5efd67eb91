## بدء عمل تجاري

person-new-business-name = اسم الشركة الجديدة
    .hint = بالحروف العربية. لا يُقبل اسم تحمله شركة أخرى.
    .question = ما الاسم الذي تختاره للشركة؟

person-new-business-name-latin = اسم الشركة الجديدة بالحروف اللاتينية
    .question = كيف يُكتب اسم الشركة بالحروف اللاتينية؟

person-new-business-legal-form = الشكل القانوني للشركة الجديدة
    .hint = المؤسسة الفردية لمالك واحد، وما عداها لأكثر من شريك.
    .question = أي شكل قانوني تختار للشركة؟

person-new-business-capital = رأس المال بالدينار
    .hint = اكتبه بلا كسور.
    .question = كم دينارًا يبلغ رأس مال الشركة؟

person-new-business-activity = نشاط الشركة الجديدة
    .question = ما نشاط الشركة؟

person-new-business-activity-detail = وصف النشاط
    .hint = بجملة قصيرة، مثل: مخبز يبيع الخبز والحلوى.
    .question = ماذا تبيع الشركة أو تصنع أو تقدّم؟

person-new-business-start = تاريخ بدء النشاط
    .hint = يجوز أن يكون يومًا مقبلًا.
    .question = متى يبدأ نشاط الشركة؟

person-new-business-partners = عدد الشركاء
    .hint = أنت منهم.
    .question = كم عدد الشركاء؟

person-new-business-signatory = المفوَّض بالتوقيع
    .question = من يوقّع عن الشركة؟

person-premises-governorate = محافظة المحل
    .question = في أي محافظة يقع المحل؟

person-premises-municipality = بلدية المحل
    .question = في أي بلدية يقع المحل؟

person-premises-street = شارع المحل
    .question = في أي شارع يقع المحل؟

person-premises-building = رقم مبنى المحل
    .hint = أضف رقم المحل أو المكتب إن وُجد.
    .question = ما رقم مبنى المحل؟

person-premises-postcode = الرمز البريدي للمحل
    .question = ما الرمز البريدي للمحل؟
    .format = خمسة أرقام

person-premises-floor-area = مساحة المحل بالمتر المربع
    .question = كم مترًا مربعًا تبلغ مساحة المحل؟

person-premises-floors = عدد طوابق المحل
    .question = على كم طابقًا يمتد المحل؟

person-premises-right = صفة الانتفاع بالمحل
    .question = بأي صفة تنتفع بالمحل؟

person-premises-former-use = الاستعمال السابق للمحل
    .question = فيمَ كان المحل يُستعمل من قبل؟

person-premises-hours = ساعات العمل في المحل
    .question = متى يكون المحل مفتوحًا؟

person-premises-pavement = هل تريد أن تستعمل الرصيف؟
    .hint = أجب بنعم إذا أردت أن تضع طاولات أو بضاعة أمام المحل.
    .question = هل تريد أن تستعمل الرصيف؟

person-premises-lease-number = رقم عقد إيجار المحل
    .hint = الرقم الذي قُيّد به العقد لدى البلدية.
    .question = ما رقم عقد إيجار المحل؟
    .format = الحرفان LS ثم السنة ثم ستة أرقام، تفصل بينها شرطات

person-premises-food-certificates = عدد الشهادات الصحية
    .hint = يحتاج كل من يعدّ الطعام إلى شهادة من مركز صحي.
    .question = كم عاملًا لديه شهادة صحية سارية؟

person-fire-safety-people = أكثر عدد من الناس في المحل
    .hint = العاملون والزبائن معًا، في وقت واحد.
    .question = كم شخصًا على الأكثر يكون في المحل؟

person-fire-safety-exits = عدد المخارج
    .question = كم مخرجًا للمحل؟

person-fire-safety-extinguishers = عدد طفايات الحريق
    .question = كم طفاية حريق في المحل؟

person-fire-safety-gas = هل يُستعمل في المحل غاز أو نار مكشوفة؟
    .hint = أجب بنعم إذا استُعمل أحدهما في المحل.
    .question = هل يُستعمل في المحل غاز أو نار مكشوفة؟

person-fire-safety-gas-certificate = رقم شهادة تمديدات الغاز
    .hint = تحصل عليها من الفني المعتمد الذي مدّ أنابيب الغاز أو فحصها.
    .question = ما رقم شهادة تمديدات الغاز؟
    .format = الحرفان GC ثم السنة ثم خمسة أرقام، تفصل بينها شرطات

person-fire-safety-flammable = هل تُخزَّن في المحل مواد سريعة الاشتعال؟
    .hint = أجب بنعم إذا خُزّن في المحل دهان أو وقود أو قطن أو ما يشبهها.
    .question = هل تُخزَّن في المحل مواد سريعة الاشتعال؟

person-fire-safety-flammable-goods = المواد المخزَّنة ومقدارها
    .question = ما المواد المخزَّنة وما مقدارها؟

person-fire-safety-visit-from = أول يوم للمعاينة
    .hint = اليوم الذي يكون فيه المحل جاهزًا.
    .question = ابتداءً من أي يوم تمكن معاينة المحل؟

person-fire-safety-visit-time = وقت المعاينة
    .question = أي وقت يناسبك للمعاينة؟

person-tax-turnover = المبيعات المتوقعة في السنة الأولى
    .question = كم تتوقع أن تبلغ مبيعات السنة الأولى؟

person-tax-imports = هل تستورد الشركة بضائع أو تصدّرها؟
    .hint = أجب بنعم إذا كانت الشركة تستورد بضائع أو تصدّرها.
    .question = هل تستورد الشركة بضائع أو تصدّرها؟

person-tax-records = طريقة مسك الحسابات
    .question = كيف تُمسك حسابات الشركة؟

person-tax-voluntary = هل تريد التسجيل في ضريبة المبيعات باختيارك؟
    .hint = تستردّ عندئذ ما دفعته من ضريبة على مشترياتك.
    .question = هل تريد التسجيل في ضريبة المبيعات باختيارك؟

person-employer-employees = عدد العاملين لديك
    .hint = لا تحسب نفسك ولا شركاءك.
    .question = كم عاملًا لديك؟

person-employer-risk = نوع العمل
    .question = ما نوع العمل؟

person-employer-first-hire = أول يوم عمل لأول عامل
    .question = متى يبدأ أول عامل عمله؟

person-employer-wages = مجموع الأجور الشهرية بالدينار
    .question = كم دينارًا يبلغ مجموع الأجور في الشهر؟

person-employer-foreign-workers = هل بين العاملين من ليس من مواطني الواحة؟
    .hint = أجب بنعم إذا كان بينهم من ليس من مواطني الواحة.
    .question = هل بين العاملين من ليس من مواطني الواحة؟

person-shop-sign-text = نص اللافتة
    .question = ماذا يُكتب على اللافتة؟

person-shop-sign-arabic = هل يرد الاسم على اللافتة بالعربية؟
    .hint = أجب بنعم إذا ورد الاسم على اللافتة بالعربية.
    .question = هل يرد الاسم على اللافتة بالعربية؟

person-shop-sign-kind = نوع اللافتة
    .question = أي نوع من اللافتات تريد؟

person-shop-sign-width = عرض اللافتة بالسنتيمتر
    .question = كم سنتيمترًا يبلغ عرض اللافتة؟

person-shop-sign-height = ارتفاع اللافتة بالسنتيمتر
    .hint = من حافتها السفلى إلى العليا.
    .question = كم سنتيمترًا يبلغ ارتفاع اللافتة؟

person-shop-sign-lit = هل اللافتة مضاءة؟
    .hint = أجب بنعم إذا كان في اللافتة ضوء أو سُلّط عليها ضوء.
    .question = هل اللافتة مضاءة؟

person-shop-sign-owner-agrees = هل وافق مالك البناء على اللافتة؟
    .hint = أجب بنعم إذا وافق مالك البناء على اللافتة.
    .question = هل وافق مالك البناء على اللافتة؟

person-shop-sign-clearance = بُعد اللافتة عن الرصيف بالسنتيمتر
    .hint = من الرصيف إلى حافتها السفلى.
    .question = كم سنتيمترًا تبعد اللافتة عن الرصيف؟
