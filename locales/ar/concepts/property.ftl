## الأراضي والبناء

person-parcel-governorate = محافظة العقار
    .question = في أي محافظة يقع العقار؟

person-parcel-municipality = بلدية العقار
    .question = في أي بلدية يقع العقار؟

person-parcel-basin = رقم الحوض
    .hint = تُرقَّم القطع داخل كل حوض.
    .question = ما رقم الحوض؟
    .format = حتى أربعة أرقام

person-parcel-number = رقم القطعة
    .question = ما رقم القطعة؟
    .format = حتى ستة أرقام

person-parcel-kind = نوع العقار
    .question = ما نوع العقار؟

person-parcel-unit = رقم الشقة أو المحل
    .hint = أضف رقم الطابق.
    .question = ما رقم الشقة أو المحل؟

person-land-extract-kind = نوع المستخرج
    .question = أي مستخرج تريد؟

person-land-extract-interest = صفتك في العقار
    .question = بأي صفة تطلب المستخرج؟

person-land-extract-use = الغرض من مستخرج سجل الأراضي
    .question = لماذا تحتاج إلى المستخرج؟

person-land-sale-seller-name = اسم البائع الكامل
    .hint = كما هو مكتوب في بطاقة هويته.
    .question = ما اسم البائع؟

person-land-sale-seller-national-id = الرقم الوطني للبائع
    .hint = تجده في بطاقة هوية البائع.
    .question = ما الرقم الوطني للبائع؟

person-land-sale-date = تاريخ عقد البيع
    .question = متى وُقّع عقد البيع؟

person-land-sale-price = ثمن العقار بالدينار
    .hint = اكتبه بلا كسور.
    .question = بكم دينارًا تشتري العقار؟

person-land-sale-payment = طريقة دفع الثمن
    .question = كيف يُدفع الثمن؟

person-land-sale-share = الحصة المبيعة
    .question = ماذا تشتري؟

person-land-sale-mortgage = هل العقار مرهون الآن؟
    .hint = أجب بنعم إذا كان العقار مرهونًا الآن.
    .question = هل العقار مرهون الآن؟

person-land-sale-share-percent = مقدار الحصة في المئة
    .hint = مثلًا: ٥٠ إذا كانت نصف العقار.
    .question = كم في المئة من العقار تشتري؟

person-land-sale-lender = المصرف المقرِض
    .question = أي مصرف يُقرضك؟

person-land-sale-office = مكتب الأراضي
    .question = في أي مكتب تريد أن يُقيَّد البيع؟

person-land-sale-signing-from = أول يوم يمكنكما الحضور فيه
    .hint = أنت والبائع معًا.
    .question = ابتداءً من أي يوم يمكنك الحضور مع البائع؟

person-building-work = العمل المطلوب
    .question = ماذا تريد أن تبني أو تغيّر؟

person-building-use = استعمال البناء
    .question = فيمَ يُستعمل البناء؟

person-building-plot-area = مساحة الأرض بالمتر المربع
    .question = كم مترًا مربعًا تبلغ مساحة الأرض؟

person-building-footprint = مساحة البناء على الأرض بالمتر المربع
    .hint = مساحة الطابق الأرضي.
    .question = كم مترًا مربعًا يشغل البناء من الأرض؟

person-building-floors = عدد طوابق البناء
    .hint = احسب الطابق الأرضي، ولا تحسب القبو.
    .question = كم طابقًا في البناء؟

person-building-cistern = هل في المخططات بئر لجمع مياه الأمطار؟
    .hint = أجب بنعم إذا كانت البئر مرسومة في المخططات.
    .question = هل في المخططات بئر لجمع مياه الأمطار؟

person-building-start = تاريخ بدء البناء
    .question = متى تريد أن تبدأ البناء؟

person-building-units = عدد الشقق والمحلات
    .question = كم عدد الشقق والمحلات في البناء؟

person-building-engineer-name = اسم المهندس
    .hint = من وضع المخططات أو يشرف على البناء.
    .question = ما اسم المهندس؟

person-building-engineer-number = رقم المهندس في النقابة
    .hint = تجده في ختم المهندس على المخططات.
    .question = ما رقم المهندس في النقابة؟
    .format = الحرفان EN ثم شرطة ثم خمسة أرقام

person-building-permit-number = رقم رخصة البناء
    .hint = تجده في أعلى الرخصة.
    .question = ما رقم رخصة البناء؟
    .format = الحرفان BP ثم السنة ثم خمسة أرقام، تفصل بينها شرطات

person-water-street = شارع العقار
    .hint = أضف مكانًا معروفًا قريبًا إذا لم يكن للشارع اسم.
    .question = في أي شارع يقع العقار؟

person-water-state = حال العقار
    .question = ما حال العقار الآن؟

person-water-units = عدد العدّادات
    .hint = عدّاد لكل شقة أو محل.
    .question = كم عدّادًا يلزمك؟

person-water-distance = البعد عن أقرب خط ماء بالمتر
    .hint = يكفي تقديرك.
    .question = كم مترًا يبعد العقار عن أقرب خط ماء؟

person-water-sewer = هل تريد وصلة صرف صحي أيضًا؟
    .hint = أجب بنعم إذا أردتها مع وصلة الماء.
    .question = هل تريد وصلة صرف صحي أيضًا؟

person-water-start = أول يوم للماء
    .question = متى تحتاج إلى الماء؟

person-water-bill = طريقة تسلّم الفاتورة
    .question = كيف تريد أن تصلك الفاتورة؟

person-occupancy-finished = تاريخ اكتمال البناء
    .question = متى اكتمل البناء؟

person-occupancy-as-permitted = هل نُفّذ البناء بحسب الرخصة تمامًا؟
    .hint = أجب بنعم إذا نُفّذ البناء بحسب الرخصة تمامًا.
    .question = هل نُفّذ البناء بحسب الرخصة تمامًا؟

person-occupancy-in-use = هل يسكن البناء أحد أو يستعمله الآن؟
    .hint = أجب بنعم إذا كان يسكنه أحد أو يستعمله.
    .question = هل يسكن البناء أحد أو يستعمله الآن؟

person-occupancy-visit-from = أول يوم لمعاينة البناء
    .question = ابتداءً من أي يوم تمكن معاينة البناء؟

person-occupancy-difference = وصف الاختلاف
    .hint = بجملة قصيرة، مثل: شرفة أوسع في الطابق الأول.
    .question = بمَ يختلف البناء عن الرخصة؟
