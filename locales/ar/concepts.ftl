# قاموس البيانات: التسمية والإرشاد والسؤال (عنوان الصفحة إذا لم تسأل عن غيره) والصيغة المطلوبة.
# يدلّ $role على صاحب البيان: المولود (child) أو الأم (mother) أو الأب (father)، وما عداها فهو مقدّم الطلب.

## الهوية

person-national-id = { $role ->
    [child] الرقم الوطني للمولود
    [mother] الرقم الوطني للأم
    [father] الرقم الوطني للأب
   *[other] الرقم الوطني
}
    .hint = تجده في بطاقة الهوية تحت الصورة.
    .question = { $role ->
        [child] ما الرقم الوطني للمولود؟
        [mother] ما الرقم الوطني للأم؟
        [father] ما الرقم الوطني للأب؟
       *[other] ما رقمك الوطني؟
    }
    .format = عشرة أرقام تبدأ بصفرين

person-given-name = { $role ->
    [child] اسم المولود
    [mother] اسم الأم الأول
    [father] اسم الأب الأول
   *[other] الاسم الأول
}
    .hint = بالحروف العربية.
    .question = { $role ->
        [child] ما اسم المولود؟
        [mother] ما اسم الأم الأول؟
        [father] ما اسم الأب الأول؟
       *[other] ما اسمك الأول؟
    }

person-father-name = { $role ->
    [mother] اسم والد الأم
    [father] اسم والد الأب
   *[other] اسم الأب
}
    .hint = الاسم الأول فقط، بالحروف العربية.
    .question = { $role ->
        [mother] ما اسم والد الأم؟
        [father] ما اسم والد الأب؟
       *[other] ما اسم أبيك؟
    }

person-grandfather-name = { $role ->
    [mother] اسم جدّ الأم
    [father] اسم جدّ الأب
   *[other] اسم الجدّ
}
    .hint = الجدّ لجهة الأب، بالحروف العربية.
    .question = { $role ->
        [mother] ما اسم جدّ الأم؟
        [father] ما اسم جدّ الأب؟
       *[other] ما اسم جدّك؟
    }

person-family-name = { $role ->
    [mother] اسم عائلة الأم
    [father] اسم عائلة الأب
   *[other] اسم العائلة
}
    .hint = بالحروف العربية.
    .question = { $role ->
        [mother] ما اسم عائلة الأم؟
        [father] ما اسم عائلة الأب؟
       *[other] ما اسم عائلتك؟
    }

person-given-name-latin = { $role ->
    [child] اسم المولود بالحروف اللاتينية
   *[other] الاسم الأول بالحروف اللاتينية
}
    .hint = كما يُراد أن يُكتب في جواز السفر.
    .question = { $role ->
        [child] كيف يُكتب اسم المولود بالحروف اللاتينية؟
       *[other] كيف يُكتب اسمك الأول بالحروف اللاتينية؟
    }

person-father-name-latin = اسم الأب بالحروف اللاتينية
    .hint = كما هو مكتوب في جواز السفر.
    .question = كيف يُكتب اسم أبيك بالحروف اللاتينية؟

person-grandfather-name-latin = اسم الجدّ بالحروف اللاتينية
    .hint = كما هو مكتوب في جواز السفر.
    .question = كيف يُكتب اسم جدّك بالحروف اللاتينية؟

person-family-name-latin = اسم العائلة بالحروف اللاتينية
    .hint = كما هو مكتوب في جواز السفر.
    .question = كيف يُكتب اسم عائلتك بالحروف اللاتينية؟

person-sex = { $role ->
    [child] جنس المولود
   *[other] الجنس
}
    .question = { $role ->
        [child] ما جنس المولود؟
       *[other] ما جنسك؟
    }

person-birth-date = { $role ->
    [child] تاريخ ميلاد المولود
    [mother] تاريخ ميلاد الأم
    [father] تاريخ ميلاد الأب
   *[other] تاريخ الميلاد
}
    .question = { $role ->
        [child] ما تاريخ ميلاد المولود؟
        [mother] ما تاريخ ميلاد الأم؟
        [father] ما تاريخ ميلاد الأب؟
       *[other] ما تاريخ ميلادك؟
    }

person-birth-place = محافظة الميلاد
    .question = في أي محافظة وُلدت؟

person-nationality = { $role ->
    [mother] جنسية الأم
    [father] جنسية الأب
   *[other] الجنسية
}
    .question = { $role ->
        [mother] ما جنسية الأم؟
        [father] ما جنسية الأب؟
       *[other] ما جنسيتك؟
    }

## الولادة

person-birth-notice-number = رقم إشعار الولادة
    .hint = تجده في أعلى الإشعار الذي سلّمه إليك المستشفى.
    .question = ما رقم إشعار الولادة؟
    .format = الحرفان BN ثم السنة ثم ستة أرقام، تفصل بينها شرطات

person-birth-time = ساعة الولادة
    .hint = بنظام الأربع والعشرين ساعة، كما في إشعار الولادة.
    .question = في أي ساعة كانت الولادة؟
    .format = رقمان للساعة، ثم نقطتان رأسيتان، ثم رقمان للدقائق، بنظام الأربع والعشرين ساعة

person-birth-facility = مكان الولادة
    .hint = المستشفى أو مركز التوليد.
    .question = أين كانت الولادة؟

person-birth-weight = الوزن عند الولادة بالغرام
    .hint = تجده في إشعار الولادة.
    .question = كم كان وزن المولود بالغرام عند الولادة؟

person-multiple-birth = ولادة توأم أو أكثر
    .hint = أجب بنعم إذا وُلد في هذه الولادة أكثر من مولود.
    .question = هل وُلد أكثر من مولود؟

## الزواج

person-marital-status = الحالة الاجتماعية
    .question = ما حالتك الاجتماعية؟

person-marriage-number = رقم قيد الزواج
    .hint = تجده في أعلى وثيقة الزواج.
    .question = ما رقم قيد زواجك؟

person-marriage-date = تاريخ الزواج
    .question = ما تاريخ زواجك؟

person-marriage-place = محافظة الزواج
    .hint = المحافظة التي قُيّد فيها الزواج.
    .question = في أي محافظة قُيّد الزواج؟

## العنوان المسجّل

person-address-governorate = المحافظة
    .question = في أي محافظة تسكن؟

person-address-municipality = البلدية
    .question = في أي بلدية تسكن؟

person-address-street = الشارع
    .question = في أي شارع تسكن؟

person-address-building = رقم المبنى
    .hint = أضف رقم الشقة إن وُجد.
    .question = ما رقم المبنى الذي تسكنه؟

person-address-postcode = الرمز البريدي
    .question = ما الرمز البريدي لعنوانك؟
    .format = خمسة أرقام

person-address-since = تاريخ بدء السكن
    .question = منذ متى تسكن في هذا العنوان؟

## العنوان الجديد

person-new-address-governorate = المحافظة الجديدة
    .question = إلى أي محافظة تنتقل؟

person-new-address-municipality = البلدية الجديدة
    .question = إلى أي بلدية تنتقل؟

person-new-address-street = الشارع الجديد
    .question = إلى أي شارع تنتقل؟

person-new-address-building = رقم المبنى الجديد
    .hint = أضف رقم الشقة إن وُجد.
    .question = ما رقم المبنى الجديد؟

person-new-address-postcode = الرمز البريدي الجديد
    .question = ما الرمز البريدي الجديد؟
    .format = خمسة أرقام

person-move-date = تاريخ الانتقال
    .hint = اليوم الذي يبدأ فيه سكنك في العنوان الجديد، ويجوز أن يكون يومًا مقبلًا.
    .question = متى تنتقل إلى العنوان الجديد؟

person-housing = صفة السكن
    .question = ما صفة سكنك في المسكن الجديد؟

person-lease-number = رقم عقد الإيجار
    .hint = الرقم الذي قُيّد به العقد لدى البلدية.
    .question = ما رقم عقد الإيجار؟
    .format = الحرفان LS ثم السنة ثم ستة أرقام، تفصل بينها شرطات

## رخصة القيادة

person-licence-number = رقم رخصة القيادة
    .hint = تجده على وجه الرخصة.
    .question = ما رقم رخصة قيادتك؟
    .format = الحرفان DL ثم شرطة ثم ستة أرقام

person-licence-category = فئة الرخصة
    .question = ما فئة رخصة قيادتك؟

person-licence-issued = تاريخ إصدار الرخصة
    .question = متى صدرت رخصة قيادتك؟

person-licence-expires = تاريخ انتهاء الرخصة
    .question = متى تنتهي رخصة قيادتك؟

person-eyesight-certificate = رقم شهادة فحص النظر
    .hint = تحصل على الشهادة من أي عيادة عيون معتمدة أو مركز بصريات معتمد، وتبقى صالحة ستة أشهر.
    .question = ما رقم شهادة فحص نظرك؟
    .format = الحرفان EC ثم السنة ثم خمسة أرقام، تفصل بينها شرطات

person-licence-delivery = طريقة تسلّم الرخصة
    .question = كيف تريد أن تتسلّم الرخصة؟

## التأمين الصحي والعلاوة

person-cover-under = التأمين على اسم الأم أو الأب
    .hint = يمكنك تغيير هذا الاختيار مرة في السنة.
    .question = على اسم أي من الوالدين يُؤمَّن المولود؟

person-family-doctor = طبيب الأسرة
    .hint = هو أول طبيب يراجعه المولود، ويمكنك تغييره متى شئت.
    .question = أي طبيب أسرة تختار للمولود؟

person-foreign-allowance = علاوة من دولة أخرى
    .hint = أجب بنعم إذا كانت دولة أخرى تصرف علاوة عن هذا المولود، أو إذا قدّمت إليها طلبًا للحصول عليها.
    .question = هل تصرف دولة أخرى علاوة عن هذا المولود؟

person-foreign-allowance-country = الدولة التي تصرف العلاوة
    .question = ما الدولة التي تصرف العلاوة؟

## العمل والتأمينات الاجتماعية

person-employment-status = الوضع المهني
    .hint = بحسب قيد مؤسسة التأمينات الاجتماعية، والمعتبر هو العمل الذي تُسدَّد عنه الاشتراكات.
    .question = ما وضعك المهني؟

person-employment-employer = جهة العمل
    .hint = بالحروف العربية كما في العقد. إذا لم تعد تعمل فاكتب آخر جهة عملت فيها.
    .question = ما جهة عملك الحالية أو الأخيرة؟

person-employment-from = أول يوم عمل فيها
    .question = في أي يوم بدأت العمل فيها؟

person-employment-until = آخر يوم عمل
    .hint = اليوم الذي انتهى فيه العقد أو ينتهي فيه.
    .question = ما آخر يوم عمل لك؟

person-employment-end-reason = سبب انتهاء العمل
    .question = كيف انتهى عملك؟

person-employment-seeking = البحث عن عمل
    .hint = أجب بنعم إذا كان بوسعك أن تبدأ العمل فورًا وكنت تبحث عنه.
    .question = هل تبحث عن عمل؟

person-insurance-number = { $role ->
    [mother] رقم التأمين الاجتماعي للأم
    [father] رقم التأمين الاجتماعي للأب
   *[other] رقم التأمين الاجتماعي
}
    .hint = تجده في بطاقة التأمين وفي قسيمة الراتب.
    .question = { $role ->
        [mother] ما رقم التأمين الاجتماعي للأم؟
        [father] ما رقم التأمين الاجتماعي للأب؟
       *[other] ما رقم تأمينك الاجتماعي؟
    }
    .format = الحرفان SI ثم شرطة ثم سبعة أرقام

person-insurance-since = تاريخ بدء التأمين
    .hint = أول يوم سُدّدت عنه الاشتراكات.
    .question = منذ متى يسري تأمينك؟

person-insurance-months = عدد الأشهر المسدَّدة
    .hint = مجموع أشهر حياتك العملية كلها، وتجده في كتاب المؤسسة السنوي.
    .question = عن كم شهر سُدّدت اشتراكاتك؟

person-insurance-wage-bracket = فئة الأجر الشهري المؤمَّن عليه
    .hint = آخر أجر سُدّدت عنه الاشتراكات.
    .question = ضمن أي فئة يقع أجرك الشهري المؤمَّن عليه؟

person-insurance-statement-use = الغرض من الكشف
    .question = إلى أي جهة تقدّم الكشف؟

## الاتصال والصرف

person-contact-phone = رقم الهاتف المحمول
    .hint = يصل هذا الرقم إلى الجهات التي تنظر في طلبك. أما جديد الطلب فتجده هنا في مساحتك. إذا كان الرقم من خارج البلاد فاكتب رمز الدولة قبله.
    .question = على أي رقم هاتف يمكن الاتصال بك؟

person-contact-email = البريد الإلكتروني
    .hint = إذا كتبتَه وصل إلى الجهات التي تنظر في طلبك.
    .question = على أي بريد إلكتروني يمكن مراسلتك؟

person-account-method = طريقة الصرف
    .question = كيف تريد أن يُصرف لك المبلغ؟

person-account-iban = رقم الحساب المصرفي الدولي (آيبان)
    .hint = رقم الآيبان كما في كشف حسابك، ويتكوّن من ٢٢ خانة. يجب أن يكون الحساب باسمك.
    .question = إلى أي حساب مصرفي نحوّل المبلغ؟
    .format = آيبان محلي من ٢٢ خانة: حرفان ثم رقمان ثم ثمانية عشر حرفًا أو رقمًا

person-account-post-office = مكتب البريد
    .hint = تتسلّم المبلغ منه ببطاقة الهوية.
    .question = من أي مكتب بريد تتسلّم المبلغ؟

## المركبة

person-vehicle-plate = رقم لوحة المركبة
    .hint = كما هو مكتوب على اللوحة.
    .question = ما رقم لوحة مركبتك؟
    .format = حتى ثلاثة أرقام، ثم شرطة، ثم حتى خمسة أرقام

person-vehicle-kind = نوع المركبة
    .question = ما نوع مركبتك؟

person-vehicle-model = طراز المركبة
    .hint = كما هو مكتوب في رخصة المركبة.
    .question = ما طراز مركبتك؟

person-vehicle-model-year = سنة الصنع
    .question = في أي سنة صُنعت مركبتك؟
    .format = أربعة أرقام، بالتقويم الميلادي

person-vehicle-colour = لون المركبة
    .question = ما لون مركبتك؟

person-vehicle-chassis-number = رقم هيكل المركبة
    .hint = تجده في رخصة المركبة وتحت الزجاج الأمامي.
    .question = ما رقم هيكل مركبتك؟
    .format = سبعة عشر حرفًا لاتينيًا أو رقمًا

person-vehicle-registered-until = تاريخ انتهاء ترخيص المركبة
    .question = متى ينتهي ترخيص مركبتك؟

person-inspection-certificate = رقم شهادة الفحص الفني
    .hint = تمنحها محطات الفحص المعتمدة، وتبقى صالحة ثلاثة أشهر.
    .question = ما رقم شهادة الفحص الفني؟
    .format = الحرفان VI ثم السنة ثم ستة أرقام، تفصل بينها شرطات

person-motor-insurance-policy = رقم وثيقة تأمين المركبة
    .hint = يجب أن تغطي الوثيقة سنة الترخيص كاملة.
    .question = ما رقم وثيقة تأمين المركبة؟
    .format = الحرفان MI ثم السنة ثم ستة أرقام، تفصل بينها شرطات

person-vehicle-sale-buyer-national-id = الرقم الوطني للمشتري
    .hint = تجده في بطاقة هوية المشتري.
    .question = ما الرقم الوطني للمشتري؟
    .format = عشرة أرقام تبدأ بصفرين

person-vehicle-sale-buyer-name = اسم المشتري الكامل
    .hint = كما هو مكتوب في بطاقة هويته.
    .question = ما اسم المشتري؟

person-vehicle-sale-date = تاريخ البيع
    .question = متى بعت المركبة؟

person-vehicle-sale-price = ثمن البيع بالدينار
    .hint = اكتبه بلا كسور.
    .question = بكم دينارًا بعت المركبة؟

person-vehicle-sale-mileage = قراءة عدّاد المسافة بالكيلومترات
    .question = كم قراءة عدّاد المسافة بالكيلومترات؟

person-parking-zone = منطقة الوقوف
    .hint = المنطقة التي يقع فيها مسكنك.
    .question = في أي منطقة تريد الوقوف؟

person-parking-start = أول يوم في التصريح
    .question = متى يبدأ التصريح؟

## الشركة

person-company-number = رقم السجل التجاري
    .hint = تجده في رخصة المهن.
    .question = ما رقم السجل التجاري لشركتك؟
    .format = الحرفان CR ثم شرطة ثم ستة أرقام

person-company-name = اسم الشركة
    .hint = كما هو مقيَّد في سجل الشركات.
    .question = ما اسم شركتك؟

person-company-name-latin = اسم الشركة بالحروف اللاتينية
    .hint = كما هو مقيَّد في سجل الشركات.
    .question = كيف يُكتب اسم شركتك بالحروف اللاتينية؟

person-company-legal-form = الشكل القانوني للشركة
    .question = ما الشكل القانوني لشركتك؟

person-company-activity = نشاط الشركة
    .question = ما نشاط شركتك؟

person-company-founded = تاريخ تأسيس الشركة
    .question = متى تأسست شركتك؟

person-company-licence-number = رقم رخصة المهن
    .hint = تجده في أعلى الرخصة.
    .question = ما رقم رخصة المهن؟
    .format = الحرفان TL ثم السنة ثم خمسة أرقام، تفصل بينها شرطات

person-company-licence-until = تاريخ انتهاء رخصة المهن
    .question = متى تنتهي رخصة المهن؟

person-company-address-governorate = محافظة مقر الشركة
    .question = في أي محافظة مقر شركتك؟

person-company-address-municipality = بلدية مقر الشركة
    .question = في أي بلدية مقر شركتك؟

person-company-address-street = شارع مقر الشركة
    .question = في أي شارع مقر شركتك؟

person-company-address-building = رقم مبنى الشركة
    .hint = أضف رقم المكتب أو المحل إن وُجد.
    .question = ما رقم مبنى شركتك؟

person-company-address-postcode = الرمز البريدي لمقر الشركة
    .question = ما الرمز البريدي لمقر شركتك؟
    .format = خمسة أرقام

person-company-new-address-governorate = محافظة المقر الجديد
    .question = إلى أي محافظة تنتقل الشركة؟

person-company-new-address-municipality = بلدية المقر الجديد
    .question = إلى أي بلدية تنتقل الشركة؟

person-company-new-address-street = شارع المقر الجديد
    .question = إلى أي شارع تنتقل الشركة؟

person-company-new-address-building = رقم مبنى المقر الجديد
    .hint = أضف رقم المكتب أو المحل إن وُجد.
    .question = ما رقم مبنى المقر الجديد؟

person-company-new-address-postcode = الرمز البريدي للمقر الجديد
    .question = ما الرمز البريدي للمقر الجديد؟
    .format = خمسة أرقام

person-company-move-date = تاريخ انتقال الشركة
    .hint = يجوز أن يكون يومًا مقبلًا.
    .question = متى تنتقل الشركة إلى مقرها الجديد؟

person-company-employees = عدد العاملين في الشركة
    .hint = اكتب صفرًا إذا كنت تعمل وحدك.
    .question = كم يعمل في شركتك؟

person-company-fire-safety-certificate = رقم شهادة السلامة من الحريق
    .hint = يمنحها الدفاع المدني بعد معاينة المحل، وتبقى صالحة سنة.
    .question = ما رقم شهادة السلامة من الحريق؟
    .format = الحرفان FS ثم السنة ثم خمسة أرقام، تفصل بينها شرطات

person-extract-language = لغة المستخرج
    .question = بأي لغة تريد المستخرج؟

person-extract-purpose = استعمال المستخرج
    .question = لماذا تحتاج إلى المستخرج؟

## التأمين الصحي

person-health-cover-plan = فئة التأمين الصحي
    .question = ما فئة تأمينك الصحي؟

person-health-cover-since = تاريخ بدء التأمين الصحي
    .question = منذ متى لديك تأمين صحي؟

person-card-loss-reason = سبب طلب بطاقة بديلة
    .question = لماذا تطلب بطاقة بديلة؟

person-card-loss-police-report = رقم محضر الشرطة
    .hint = تجده في أعلى المحضر الذي سلّمه إليك مركز الشرطة.
    .question = ما رقم محضر الشرطة؟
    .format = الحرفان PR ثم السنة ثم ستة أرقام، تفصل بينها شرطات

person-card-delivery = طريقة تسلّم البطاقة
    .question = كيف تريد أن تتسلّم البطاقة؟

person-treatment-report-number = رقم تقرير اللجنة الطبية
    .hint = تجده في أعلى تقرير اللجنة الذي يوصي بالعلاج خارج البلاد.
    .question = ما رقم تقرير اللجنة الطبية؟
    .format = الحرفان MR ثم السنة ثم خمسة أرقام، تفصل بينها شرطات

person-treatment-country = دولة العلاج
    .question = في أي دولة يكون العلاج؟

person-treatment-hospital = مستشفى العلاج
    .question = في أي مستشفى يكون العلاج؟

person-treatment-start = تاريخ بدء العلاج
    .question = متى يبدأ العلاج؟

person-treatment-companion = مرافق في السفر
    .hint = يغطي التأمين سفر مرافق واحد إذا أوصت به اللجنة الطبية.
    .question = هل يسافر معك مرافق؟

person-treatment-companion-name = اسم المرافق الكامل
    .hint = كما هو مكتوب في بطاقة هويته.
    .question = ما اسم المرافق؟

person-health-cover-card-number = { $role ->
    [mother] رقم بطاقة التأمين الصحي للأم
    [father] رقم بطاقة التأمين الصحي للأب
   *[other] رقم بطاقة التأمين الصحي
}
    .hint = تجده على وجه البطاقة.
    .question = { $role ->
        [mother] ما رقم بطاقة التأمين الصحي للأم؟
        [father] ما رقم بطاقة التأمين الصحي للأب؟
       *[other] ما رقم بطاقة تأمينك الصحي؟
    }
    .format = الحرفان HC ثم شرطة ثم ثمانية أرقام

person-health-cover-until = { $role ->
    [mother] تاريخ انتهاء تأمين الأم
    [father] تاريخ انتهاء تأمين الأب
   *[other] تاريخ انتهاء التأمين الصحي
}
    .question = { $role ->
        [mother] متى ينتهي تأمين الأم؟
        [father] متى ينتهي تأمين الأب؟
       *[other] متى ينتهي تأمينك الصحي؟
    }

person-rates-account-number = رقم حساب الرسوم البلدية
    .hint = تجده على فاتورة البلدية.
    .format = الحرفان MR ثم رمز البلدية ثم ستة أرقام، مثل MR-M01-123456

person-rates-paid-until = الرسوم البلدية مسددة حتى
    .hint = آخر يوم سُددت الرسوم عنه.
    .question = حتى أي تاريخ سُددت رسومك البلدية؟
