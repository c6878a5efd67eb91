# قاموس البيانات: التسمية والإرشاد والسؤال (عنوان الصفحة إذا لم تسأل عن غيره) والصيغة المطلوبة.
# يدلّ $role على صاحب البيان: المولود (child) أو الأم (mother) أو الأب (father) أو التلميذ (pupil) أو الطفل (minor)، وما عداها فهو مقدّم الطلب.

## الهوية

person-national-id = { $role ->
    [child] الرقم الوطني للمولود
    [mother] الرقم الوطني للأم
    [father] الرقم الوطني للأب
    [pupil] الرقم الوطني للتلميذ
    [minor] الرقم الوطني للطفل
   *[other] الرقم الوطني
}
    .hint = تجده في بطاقة الهوية تحت الصورة.
    .question = { $role ->
        [child] ما الرقم الوطني للمولود؟
        [mother] ما الرقم الوطني للأم؟
        [father] ما الرقم الوطني للأب؟
        [pupil] ما الرقم الوطني للتلميذ؟
        [minor] ما الرقم الوطني للطفل؟
       *[other] ما رقمك الوطني؟
    }

person-given-name = { $role ->
    [child] اسم المولود
    [mother] اسم الأم الأول
    [father] اسم الأب الأول
    [pupil] اسم التلميذ الأول
    [minor] اسم الطفل الأول
   *[other] الاسم الأول
}
    .hint = بالحروف العربية.
    .question = { $role ->
        [child] ما اسم المولود؟
        [mother] ما اسم الأم الأول؟
        [father] ما اسم الأب الأول؟
        [pupil] ما اسم التلميذ الأول؟
        [minor] ما اسم الطفل الأول؟
       *[other] ما اسمك الأول؟
    }

person-father-name = { $role ->
    [mother] اسم والد الأم
    [father] اسم والد الأب
    [pupil] اسم والد التلميذ
    [minor] اسم والد الطفل
   *[other] اسم الأب
}
    .hint = الاسم الأول فقط، بالحروف العربية.
    .question = { $role ->
        [mother] ما اسم والد الأم؟
        [father] ما اسم والد الأب؟
        [pupil] ما اسم والد التلميذ؟
        [minor] ما اسم والد الطفل؟
       *[other] ما اسم أبيك؟
    }

person-grandfather-name = { $role ->
    [mother] اسم جدّ الأم
    [father] اسم جدّ الأب
    [pupil] اسم جدّ التلميذ
    [minor] اسم جدّ الطفل
   *[other] اسم الجدّ
}
    .hint = الجدّ لجهة الأب، بالحروف العربية.
    .question = { $role ->
        [mother] ما اسم جدّ الأم؟
        [father] ما اسم جدّ الأب؟
        [pupil] ما اسم جدّ التلميذ؟
        [minor] ما اسم جدّ الطفل؟
       *[other] ما اسم جدّك؟
    }

person-family-name = { $role ->
    [mother] اسم عائلة الأم
    [father] اسم عائلة الأب
    [pupil] اسم عائلة التلميذ
    [minor] اسم عائلة الطفل
   *[other] اسم العائلة
}
    .hint = بالحروف العربية.
    .question = { $role ->
        [mother] ما اسم عائلة الأم؟
        [father] ما اسم عائلة الأب؟
        [pupil] ما اسم عائلة التلميذ؟
        [minor] ما اسم عائلة الطفل؟
       *[other] ما اسم عائلتك؟
    }

person-given-name-latin = { $role ->
    [child] اسم المولود بالحروف اللاتينية
    [pupil] اسم التلميذ الأول بالحروف اللاتينية
    [minor] اسم الطفل الأول بالحروف اللاتينية
   *[other] الاسم الأول بالحروف اللاتينية
}
    .hint = { $role ->
        [child] كما يُراد أن يُكتب في جواز السفر. وإذا تركتَه فارغًا كتبته الأحوال المدنية بقاعدتها في نقل الأسماء.
       *[other] كما يُراد أن يُكتب في جواز السفر.
    }
    .question = { $role ->
        [child] كيف يُكتب اسم المولود بالحروف اللاتينية؟
        [pupil] كيف يُكتب اسم التلميذ الأول بالحروف اللاتينية؟
        [minor] كيف يُكتب اسم الطفل الأول بالحروف اللاتينية؟
       *[other] كيف يُكتب اسمك الأول بالحروف اللاتينية؟
    }

person-father-name-latin = { $role ->
    [pupil] اسم والد التلميذ بالحروف اللاتينية
    [minor] اسم والد الطفل بالحروف اللاتينية
   *[other] اسم الأب بالحروف اللاتينية
}
    .hint = كما هو مكتوب في جواز السفر.
    .question = { $role ->
        [pupil] كيف يُكتب اسم والد التلميذ بالحروف اللاتينية؟
        [minor] كيف يُكتب اسم والد الطفل بالحروف اللاتينية؟
       *[other] كيف يُكتب اسم أبيك بالحروف اللاتينية؟
    }

person-grandfather-name-latin = { $role ->
    [pupil] اسم جدّ التلميذ بالحروف اللاتينية
    [minor] اسم جدّ الطفل بالحروف اللاتينية
   *[other] اسم الجدّ بالحروف اللاتينية
}
    .hint = كما هو مكتوب في جواز السفر.
    .question = { $role ->
        [pupil] كيف يُكتب اسم جدّ التلميذ بالحروف اللاتينية؟
        [minor] كيف يُكتب اسم جدّ الطفل بالحروف اللاتينية؟
       *[other] كيف يُكتب اسم جدّك بالحروف اللاتينية؟
    }

person-family-name-latin = { $role ->
    [pupil] اسم عائلة التلميذ بالحروف اللاتينية
    [minor] اسم عائلة الطفل بالحروف اللاتينية
   *[other] اسم العائلة بالحروف اللاتينية
}
    .hint = كما هو مكتوب في جواز السفر.
    .question = { $role ->
        [pupil] كيف يُكتب اسم عائلة التلميذ بالحروف اللاتينية؟
        [minor] كيف يُكتب اسم عائلة الطفل بالحروف اللاتينية؟
       *[other] كيف يُكتب اسم عائلتك بالحروف اللاتينية؟
    }

person-sex = { $role ->
    [child] جنس المولود
    [pupil] جنس التلميذ
    [minor] جنس الطفل
   *[other] الجنس
}
    .question = { $role ->
        [child] ما جنس المولود؟
        [pupil] ما جنس التلميذ؟
        [minor] ما جنس الطفل؟
       *[other] ما جنسك؟
    }

person-birth-date = { $role ->
    [child] تاريخ ميلاد المولود
    [mother] تاريخ ميلاد الأم
    [father] تاريخ ميلاد الأب
    [pupil] تاريخ ميلاد التلميذ
    [minor] تاريخ ميلاد الطفل
   *[other] تاريخ الميلاد
}
    .question = { $role ->
        [child] ما تاريخ ميلاد المولود؟
        [mother] ما تاريخ ميلاد الأم؟
        [father] ما تاريخ ميلاد الأب؟
        [pupil] ما تاريخ ميلاد التلميذ؟
        [minor] ما تاريخ ميلاد الطفل؟
       *[other] ما تاريخ ميلادك؟
    }

person-birth-place = { $role ->
    [pupil] محافظة ميلاد التلميذ
    [minor] محافظة ميلاد الطفل
   *[other] محافظة الميلاد
}
    .question = { $role ->
        [pupil] في أي محافظة وُلد التلميذ؟
        [minor] في أي محافظة وُلد الطفل؟
       *[other] في أي محافظة وُلدت؟
    }

person-nationality = { $role ->
    [mother] جنسية الأم
    [father] جنسية الأب
    [pupil] جنسية التلميذ
    [minor] جنسية الطفل
   *[other] الجنسية
}
    .question = { $role ->
        [mother] ما جنسية الأم؟
        [father] ما جنسية الأب؟
        [pupil] ما جنسية التلميذ؟
        [minor] ما جنسية الطفل؟
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

person-licence-expires = تاريخ انتهاء رخصة القيادة
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

person-foreign-allowance = هل تصرف دولة أخرى علاوة عن هذا المولود؟
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

person-employment-seeking = هل تبحث عن عمل؟
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
    .hint = إذا كتبتَه وصل إلى الجهات التي تنظر في طلبك. وإذا تركتَه فارغًا اتصلت بك هاتفيًا، وتجد جديد الطلب هنا في مساحتك.
    .question = على أي بريد إلكتروني يمكن مراسلتك؟

person-account-method = طريقة الصرف
    .question = كيف تريد أن يُصرف لك المبلغ؟

person-account-iban = رقم الحساب المصرفي الدولي (آيبان)
    .hint = رقم الآيبان كما في كشف حسابك: يبدأ بالحرفين ‎XW‎ ويتكوّن من ٢٢ خانة. يجب أن يكون الحساب باسمك.
    .question = إلى أي حساب مصرفي نحوّل المبلغ؟
    .format = الحرفان ‎XW‎ ثم رقمان ثم ثمانية عشر حرفًا أو رقمًا

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

person-extract-purpose = الغرض من المستخرج
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

person-treatment-companion = هل يسافر معك مرافق؟
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

# التعلّم، والصحة والإعاقة، والسفر.

## المدرسة

person-school-place = المدرسة
    .hint = المدارس الحكومية التي تقبل تلاميذ جددًا.
    .question = ما المدرسة؟

person-school-second-choice = مدرسة ثانية
    .hint = ننظر فيها إذا لم يبقَ مكان في الأولى.
    .question = ما المدرسة التي تختارها بعد الأولى؟

person-school-grade = الصف
    .hint = الصف في السنة الدراسية المقبلة، أو الحالية إذا بدأت.
    .question = لأي صف هذا الطلب؟

person-school-sibling = هل للتلميذ أخ أو أخت في المدرسة نفسها؟
    .question = هل للتلميذ أخ أو أخت في المدرسة نفسها؟

person-school-support-needs = هل يحتاج التلميذ إلى دعم في الصف؟
    .hint = تُعدّ المدرسة الدعم قبل أول يوم، ولا يُرفض تلميذ بسببه.
    .question = هل يحتاج التلميذ إلى دعم في الصف؟

person-school-support-kind = نوع الدعم
    .hint = اختر الأهم، ويسألك المرشد عن الباقي.
    .question = فيمَ يحتاج التلميذ إلى دعم؟

person-school-emergency-name = اسم الشخص الآخر
    .question = بمن تتصل المدرسة إذا لم تردّ؟

person-school-emergency-phone = رقم هاتف هذا الشخص
    .question = ما رقم هاتف هذا الشخص؟

person-school-from-abroad = هل ينتقل التلميذ من مدرسة خارج البلاد؟
    .question = هل ينتقل التلميذ من مدرسة خارج البلاد؟

person-school-previous = المدرسة الحالية
    .hint = ترسل هذه المدرسة ملف التلميذ إلى مدرسته الجديدة.
    .question = في أي مدرسة التلميذ الآن؟

person-school-previous-country = دولة المدرسة السابقة
    .question = في أي دولة المدرسة السابقة؟

person-school-transfer-reason = سبب طلب النقل
    .hint = إذا كانت في المدرسة مشكلة فلن تعرف المدرسة أنك ذكرتها.
    .question = لماذا تطلب النقل؟

person-school-transfer-why = شرح السبب
    .hint = جملة أو جملتان تكفيان.
    .question = ما سبب طلب النقل؟

person-school-first-day = أول يوم في المدرسة الجديدة
    .question = من أي يوم تريد أن يبدأ النقل؟

person-school-bus-walk-minutes = دقائق السير إلى المدرسة
    .hint = كم يستغرق السير من البيت إلى المدرسة بخطى طفل.
    .question = كم دقيقة يستغرق السير إلى المدرسة؟

person-school-bus-landmark = أقرب مكان معروف إلى البيت
    .hint = مسجد أو دكان أو مفترق طرق يعرفه السائق.
    .question = ما أقرب مكان معروف إلى بيتك؟

person-school-bus-trips = الرحلات المطلوبة
    .question = أي رحلات تريد؟

person-school-bus-wheelchair = هل يستعمل التلميذ كرسيًا متحركًا؟
    .hint = تُرسل حافلة فيها رافعة.
    .question = هل يستعمل التلميذ كرسيًا متحركًا؟

person-school-bus-alone = هل يعود التلميذ وحده من الموقف إلى البيت؟
    .hint = إذا أجبت بلا فلا ينزل التلميذ إلا بحضور من يستقبله.
    .question = هل يعود التلميذ وحده من الموقف إلى البيت؟

person-school-bus-collector = اسم من يستقبل التلميذ
    .hint = شخص بالغ يحمل بطاقة هويته.
    .question = من يستقبل التلميذ عند الموقف؟

person-school-support-household-size = عدد أفراد الأسرة
    .hint = كل من يعيش معك في البيت، وأنت منهم.
    .question = كم عدد أفراد أسرتك؟

person-school-support-pupils = عدد التلاميذ في الأسرة
    .question = كم تلميذًا في أسرتك؟

person-school-support-other-income = هل لأسرتك دخل غير أجرك؟
    .hint = مثل إيجار أو معاش أو أجر فرد آخر من الأسرة.
    .question = هل لأسرتك دخل غير أجرك؟

person-school-support-income-amount = الدخل الآخر في الشهر بالدينار
    .hint = اكتبه بلا كسور.
    .question = كم يبلغ الدخل الآخر في الشهر؟

person-school-support-help = المساعدة المطلوبة
    .question = أي مساعدة تطلب؟

person-school-support-diet = وجبة خاصة
    .hint = تصل إجابتك إلى مطبخ المدرسة وحده.
    .question = هل يحتاج التلميذ إلى وجبة خاصة؟

## التطعيم

person-vaccination-has-booklet = هل لديك دفتر التطعيم؟
    .hint = الدفتر الذي تسلّمته عند أول تطعيم.
    .question = هل لديك دفتر التطعيم؟

person-vaccination-booklet-number = رقم دفتر التطعيم
    .hint = تجده على غلاف الدفتر.
    .question = ما رقم دفتر التطعيم؟
    .format = الحرفان VB ثم شرطة ثم سبعة أرقام

person-vaccination-centre = المركز الصحي
    .hint = المركز الذي أُعطيت فيه أكثر اللقاحات، أو أقرب مركز إليك.
    .question = في أي مركز صحي طُعّم التلميذ؟

person-vaccination-abroad = هل طُعّم التلميذ خارج البلاد؟
    .question = هل طُعّم التلميذ خارج البلاد؟

person-vaccination-country = دولة التطعيم
    .question = في أي دولة طُعّم التلميذ؟

person-vaccination-allergy = هل لدى التلميذ حساسية من لقاح؟
    .hint = أجب بنعم إذا ذكر طبيب ذلك.
    .question = هل لدى التلميذ حساسية من لقاح؟

## الإعاقة

person-disability-kind = نوع الإعاقة
    .hint = اختر ما يؤثر في حياتك أكثر من غيره.
    .question = ما نوع إعاقتك؟

person-disability-since = بدء الإعاقة
    .question = منذ متى لديك هذه الإعاقة؟

person-disability-daily-help = المساعدة اليومية
    .hint = في الطعام واللبس والاستحمام والخروج من البيت.
    .question = هل تحتاج إلى مساعدة في حياتك اليومية؟

person-disability-card-held = هل صدرت لك بطاقة إعاقة؟
    .hint = أجب بلا إذا كنت تطلب أول بطاقة.
    .question = هل صدرت لك بطاقة إعاقة؟

person-disability-card-number = رقم بطاقة الإعاقة
    .hint = تجده على وجه البطاقة.
    .question = ما رقم بطاقة إعاقتك؟
    .format = الحرفان DC ثم السنة ثم ستة أرقام، تفصل بينها شرطات

person-disability-has-report = هل لديك تقرير طبي حديث عن إعاقتك؟
    .hint = تقرير من الأشهر الستة الأخيرة.
    .question = هل لديك تقرير طبي حديث عن إعاقتك؟

person-disability-report-number = رقم التقرير الطبي
    .hint = تجده في أعلى التقرير.
    .question = ما رقم التقرير الطبي؟
    .format = الحرفان DR ثم السنة ثم خمسة أرقام، تفصل بينها شرطات

person-disability-assessment-place = مكان التقييم
    .question = أين تريد أن يكون التقييم؟

person-disability-assessment-centre = مركز التقييم
    .hint = يمكن دخول المراكز كلها بلا درج.
    .question = في أي مركز تريد التقييم؟

person-disability-language = طريقة التواصل
    .hint = يحضر مترجم لغة الإشارة مجانًا.
    .question = كيف تريد أن نتواصل معك؟

person-badge-walking = المسافة التي تقدر على مشيها
    .hint = وحدك وبلا توقف، ومع العصا إن كنت تستعملها.
    .question = ما المسافة التي تقدر على مشيها؟

person-badge-reason = سبب طلب الشارة
    .question = لماذا تطلب الشارة؟

person-badge-vehicle = المركبة التي تركبها عادة
    .hint = الشارة لك، ويمكنك أن تضعها في مركبة أخرى.
    .question = أي مركبة تركب عادة؟

person-badge-family-plate = رقم لوحة المركبة الأخرى
    .hint = كما هو مكتوب على اللوحة.
    .question = ما رقم لوحة المركبة التي تُقلّك؟
    .format = حتى ثلاثة أرقام، ثم شرطة، ثم حتى خمسة أرقام

person-device-kind = الجهاز
    .question = أي جهاز تحتاج إليه؟

person-device-other = وصف الجهاز
    .hint = كما كتبه الطبيب في الوصفة.
    .question = ما الجهاز الذي تحتاج إليه؟

person-device-prescription = رقم وصفة الجهاز
    .hint = يكتبها طبيب أو معالج، وتبقى صالحة ثلاثة أشهر.
    .question = ما رقم وصفة الجهاز؟
    .format = الحرفان PX ثم السنة ثم خمسة أرقام، تفصل بينها شرطات

person-device-replaces = هل لديك جهاز مثله من المجلس؟
    .hint = أجب بنعم إذا تحمّل المجلس ثمن جهاز مثله من قبل.
    .question = هل لديك جهاز مثله من المجلس؟

person-device-received = تاريخ تسلّم الجهاز السابق
    .question = متى تسلّمت الجهاز السابق؟

person-device-supplier = المورّد
    .hint = يسدّد المجلس الثمن له مباشرة.
    .question = ممّن ستحصل على الجهاز؟

person-device-price = السعر في العرض بالدينار
    .hint = اكتبه بلا كسور.
    .question = كم سعر الجهاز؟

person-adaptation-housing = صفة سكنك في المسكن
    .hint = المسكن المسجّل عنوانًا لك.
    .question = ما صفة سكنك في هذا المسكن؟

person-adaptation-floor = الطابق
    .hint = اكتب صفرًا للطابق الأرضي.
    .question = في أي طابق تسكن؟

person-adaptation-owner-consent = هل وافق مالك المسكن على الأعمال؟
    .question = هل وافق مالك المسكن على الأعمال؟

person-adaptation-work = الأعمال المطلوبة
    .hint = اختر أهمها.
    .question = ما الأعمال التي يحتاج إليها مسكنك؟

person-adaptation-description = وصف الأعمال
    .hint = ما الذي يتغيّر، وما الصعوبة التي يزيلها.
    .question = ماذا سيتغيّر في مسكنك؟

person-adaptation-cost = التكلفة في العرض بالدينار
    .hint = اكتبها بلا كسور.
    .question = كم تكلّف الأعمال؟

person-adaptation-started = هل بدأت الأعمال؟
    .question = هل بدأت الأعمال؟

## الدواء

person-medicine-prescription = رقم الوصفة
    .hint = تجده في أعلى الوصفة، ويجب أن تكون لثلاثة أشهر على الأقل.
    .question = ما رقم الوصفة؟
    .format = الحرفان RX ثم السنة ثم ستة أرقام، تفصل بينها شرطات

person-medicine-illness = المرض
    .question = ما المرض الذي وُصف له الدواء؟

person-medicine-start = تاريخ أول توصيل
    .hint = قبل أن ينفد ما لديك بأسبوع على الأقل.
    .question = متى تحتاج إلى أول توصيل؟

person-medicine-place = مكان التسلّم
    .question = أين تريد أن تتسلّم الدواء؟

person-medicine-somebody-else = هل يتسلّم الدواء شخص آخر عنك؟
    .question = هل يتسلّم الدواء شخص آخر عنك؟

person-medicine-time = وقت التوصيل
    .question = في أي وقت تكون في البيت؟

person-medicine-centre = المركز الصحي للتسلّم
    .question = من أي مركز صحي تتسلّم الدواء؟

person-medicine-receiver-name = اسم من يتسلّم الدواء
    .hint = يُطلب منه أن يُبرز بطاقة هويته.
    .question = من يتسلّم الدواء عنك؟

## الدراسة والشهادات

person-school-certificate-origin = مكان صدور الشهادة
    .question = أين صدرت شهادة الثانوية التي تحملها؟

person-school-certificate-issued-year = سنة الشهادة
    .question = في أي سنة حصلت على شهادة الثانوية؟
    .format = أربعة أرقام، بالتقويم الميلادي

person-school-certificate-branch = فرع الثانوية
    .question = ما فرع شهادة الثانوية؟

person-school-certificate-number = رقم شهادة الثانوية
    .hint = تجده في أعلى الشهادة. ولا نسألك عن المعدل، فهو لدى الوزارة.
    .question = ما رقم شهادة الثانوية؟
    .format = الحرفان SC ثم السنة ثم ستة أرقام، تفصل بينها شرطات

person-school-certificate-equivalence-number = رقم قرار المعادلة
    .hint = اتركه فارغًا إذا طلبت المعادلة هنا في الطلب نفسه.
    .question = ما رقم قرار معادلة شهادتك؟
    .format = الحرفان EQ ثم السنة ثم ستة أرقام، تفصل بينها شرطات

person-university-place = الجامعة
    .question = في أي جامعة تدرس أو تريد أن تدرس؟

person-university-programme = التخصص
    .question = ماذا تدرس أو تريد أن تدرس؟

person-university-second-programme = التخصص الثاني
    .hint = ننظر فيه إذا لم يبقَ مقعد في الأول.
    .question = ما التخصص الذي تختاره بعد الأول؟

person-university-seat = نوع المقعد
    .question = أي مقعد تطلب؟

person-university-housing = هل تريد مكانًا في سكن الطلبة؟
    .hint = يُعطى أولًا لمن تبعد بيوتهم أكثر من ساعة.
    .question = هل تريد مكانًا في سكن الطلبة؟

person-student-study-year = السنة الجامعية
    .hint = اكتب واحدًا إذا كنت ستبدأ.
    .question = في أي سنة جامعية تدرس؟

person-student-home = سكنك في أثناء الدراسة
    .question = أين تسكن في أثناء الدراسة؟

person-student-family-income = دخل العائلة الشهري
    .hint = دخل من ينفق عليك، وأجرك إن كنت تعمل.
    .question = كم دخل عائلتك في الشهر؟

person-student-siblings = عدد الإخوة والأخوات الذين يدرسون
    .hint = في مدرسة أو جامعة، وتنفق عليهم العائلة نفسها.
    .question = كم من إخوتك وأخواتك يدرسون؟

person-student-other-grant = هل تُصرف لك منحة أخرى؟
    .question = هل تُصرف لك منحة أخرى؟

person-student-other-grant-name = الجهة التي تصرف المنحة الأخرى
    .question = من يصرف لك المنحة الأخرى؟

person-student-other-grant-amount = مبلغ المنحة الأخرى في الشهر بالدينار
    .hint = اكتبه بلا كسور.
    .question = كم تبلغ المنحة الأخرى في الشهر؟

person-foreign-certificate-level = مستوى الشهادة
    .question = ما مستوى الشهادة؟

person-foreign-certificate-title = اسم الشهادة
    .hint = كما هو مكتوب فيها، ويمكنك أن تكتبه بلغتها.
    .question = ما اسم الشهادة؟

person-foreign-certificate-institution = المدرسة أو الجامعة
    .question = من أي مدرسة أو جامعة صدرت الشهادة؟

person-foreign-certificate-country = دولة الدراسة
    .question = في أي دولة درست؟

person-foreign-certificate-issued-year = سنة الشهادة الأجنبية
    .question = في أي سنة صدرت الشهادة؟
    .format = أربعة أرقام، بالتقويم الميلادي

person-foreign-certificate-language = لغة الشهادة
    .question = بأي لغة كُتبت الشهادة؟

person-foreign-certificate-mode = طريقة الدراسة
    .question = كيف درست؟

person-foreign-certificate-use = الغرض من المعادلة
    .question = لماذا تطلب المعادلة؟

person-certificate-copy-language = لغة النسخة
    .question = بأي لغة تريد النسخة؟

person-certificate-copy-count = عدد النسخ
    .hint = خمس نسخ على الأكثر.
    .question = كم نسخة تريد؟

person-certificate-copy-use = الغرض من النسخة
    .question = إلى أي جهة تقدّم النسخة؟

person-certificate-copy-form = شكل النسخة
    .hint = يمكن لأي جهة أن تتحقّق من النسخة الإلكترونية على هذه البوابة.
    .question = بأي شكل تريد النسخة؟

## السفر والعودة

person-passport-request = نوع الطلب
    .question = ماذا تطلب؟

person-passport-pages = عدد الصفحات
    .question = كم صفحة تريد في الجواز؟

person-passport-travel-date = تاريخ السفر
    .hint = اتركه فارغًا إذا لم يكن السفر قريبًا.
    .question = متى يكون السفر؟

person-passport-delivery = طريقة تسلّم الجواز
    .question = كيف تريد أن تتسلّم الجواز؟

person-passport-previous-number = رقم الجواز السابق
    .hint = تجده في الصفحة التي فيها الصورة، أو في نسخة عنها.
    .question = ما رقم الجواز السابق؟
    .format = الحرف P ثم سبعة أرقام

person-passport-police-report = رقم محضر الشرطة عن الجواز
    .hint = تجده في أعلى المحضر الذي سلّمه إليك مركز الشرطة.
    .question = ما رقم محضر الشرطة عن الجواز؟
    .format = الحرفان PR ثم السنة ثم ستة أرقام، تفصل بينها شرطات

person-passport-consent = موافقة الوالد الآخر
    .hint = نسأل الوالد الآخر عن موافقته قبل إصدار الجواز.
    .question = هل يوافق الوالد الآخر على الجواز؟

person-passport-ruling-number = رقم الحكم القضائي
    .hint = تجده في أعلى الحكم.
    .question = ما رقم الحكم القضائي؟
    .format = الحرفان CT ثم السنة ثم خمسة أرقام، تفصل بينها شرطات

person-abroad-direction = المغادرة أو العودة
    .question = هل تغادر أم تعود؟

person-abroad-country = دولة الإقامة
    .hint = الدولة التي تنتقل إليها أو تعود منها.
    .question = في أي دولة تقيم خارج الواحة؟

person-abroad-with-family = هل تنتقل عائلتك معك؟
    .hint = على كل بالغ من العائلة أن يقيّد نفسه أيضًا.
    .question = هل تنتقل عائلتك معك؟

person-abroad-departure = تاريخ المغادرة
    .hint = يجوز أن يكون يومًا مقبلًا.
    .question = متى تغادر؟

person-abroad-reason = سبب الإقامة خارج البلاد
    .question = لماذا تقيم خارج البلاد؟

person-abroad-city = المدينة
    .question = في أي مدينة تقيم؟

person-abroad-address = العنوان في تلك الدولة
    .hint = اكتبه بلغة تلك الدولة، واتركه فارغًا إذا لم تعرفه بعد.
    .question = ما عنوانك في تلك الدولة؟

person-abroad-contact-name = اسم شخص قريب منك في الواحة
    .question = بمن نتصل في الواحة عند الحاجة؟

person-abroad-contact-phone = رقم هاتف الشخص القريب منك
    .question = ما رقم هاتف الشخص القريب منك؟

person-abroad-since = بدء الإقامة خارج البلاد
    .question = منذ متى تقيم خارج البلاد؟

person-abroad-return-date = تاريخ العودة
    .hint = اليوم الذي عدت فيه أو تعود فيه للإقامة.
    .question = متى تعود إلى الواحة؟

person-customs-goods = ما تُدخله معك
    .question = ماذا تُدخل معك؟

person-customs-exempted-before = هل أُعفيت من الرسوم في السنوات الخمس الأخيرة؟
    .question = هل أُعفيت من الرسوم في السنوات الخمس الأخيرة؟

person-customs-items = وصف الأمتعة
    .hint = عدّد الأنواع الرئيسية، وأحضر القائمة الكاملة معك.
    .question = ما الأمتعة التي تُدخلها؟

person-customs-value = قيمة الأمتعة بالدينار
    .hint = قدّرها بلا كسور، بسعرها مستعملة.
    .question = كم تقدّر قيمة الأمتعة؟

person-customs-chassis-number = رقم هيكل المركبة المُدخلة
    .hint = تجده في رخصة المركبة وتحت الزجاج الأمامي.
    .question = ما رقم هيكل المركبة التي تُدخلها؟
    .format = سبعة عشر حرفًا لاتينيًا أو رقمًا

person-customs-vehicle-since = تاريخ تملّك المركبة
    .hint = يجب أن تكون قد تملّكتها قبل العودة بستة أشهر على الأقل.
    .question = منذ متى تملك المركبة؟

person-customs-entry = منفذ الدخول
    .question = من أي منفذ تدخل الأمتعة؟

person-customs-arrival = تاريخ وصول الأمتعة
    .hint = اليوم المتوقع إن لم تصل بعد.
    .question = متى تصل الأمتعة؟

person-record-use = الغرض من الشهادة
    .question = لماذا تحتاج إلى الشهادة؟

person-record-language = لغة الشهادة
    .question = بأي لغة تريد الشهادة؟

person-record-form = شكل الشهادة
    .hint = يمكن لأي جهة أن تتحقّق من الشهادة الإلكترونية على هذه البوابة.
    .question = بأي شكل تريد الشهادة؟

person-record-with-children = هل تعمل أو ستعمل مع أطفال؟
    .hint = تذكر الشهادة عندئذ ما يمنعك من العمل مع الأطفال إن وُجد.
    .question = هل تعمل أو ستعمل مع أطفال؟

person-record-country = الدولة التي تُقدَّم إليها الشهادة
    .hint = تصدّقها وزارة الخارجية إذا طلبت تلك الدولة ذلك.
    .question = إلى أي دولة تقدّم الشهادة؟

## العيادة المتنقلة

person-clinic-urgent = هل الحالة عاجلة؟
    .hint = مثل ألم شديد في الصدر، أو ضيق في التنفس، أو نزف لا يتوقف. إذا كان الأمر كذلك فاتصل بالإسعاف الآن ولا تنتظر.
    .question = هل الحالة عاجلة؟

person-clinic-need = سبب الزيارة
    .question = لماذا تطلب الزيارة؟

person-clinic-details = شرح السبب
    .hint = جملة تكفي.
    .question = ما الذي تحتاج إليه؟

person-clinic-people = عدد من يحتاجون إلى الطبيب
    .hint = أنت ومن معك في البيت أو الجوار.
    .question = كم شخصًا يحتاج إلى الطبيب؟

person-clinic-mobility = الوصول إلى العيادة
    .question = هل تقدر على الوصول إلى العيادة؟

person-clinic-landmark = وصف الطريق
    .hint = قرية أو بئر أو مفترق طرق يعرفه السائق.
    .question = كيف نصل إليك؟

person-clinic-road = الطريق إلى بيتك
    .question = كيف حال الطريق إلى بيتك؟

person-clinic-time = الوقت الأنسب
    .question = أي وقت يناسبك؟
