# نصوص قوائم الاختيار: الزواج والوفاة والتقاعد ورعاية الآخرين.

## مراكز الفحص قبل الزواج
code-premarital-centre-K01 = مركز وسط المدينة الصحي
code-premarital-centre-K02 = مركز السدر الصحي
code-premarital-centre-K03 = مركز ميناء اللؤلؤ الصحي
code-premarital-centre-K04 = مركز الريحان الصحي
code-premarital-centre-K05 = مركز بئر الغزال الصحي

## أمراض الدم الوراثية
code-inherited-disease-none = لا يوجد
code-inherited-disease-thalassaemia = الثلاسيميا
code-inherited-disease-sickle-cell = فقر الدم المنجلي
code-inherited-disease-other = مرض دم وراثي آخر
code-inherited-disease-unknown = لا نعرف

## من يعقد الزواج
code-wedding-officiant-registrar = مأذون شرعي
code-wedding-officiant-court = قاضي محكمة الأسرة
code-wedding-officiant-church = كنيسة معترف بها

## بيت الزوجية
code-couple-home-mine = في عنواني المسجّل
code-couple-home-spouse = في عنوان الزوج أو الزوجة
code-couple-home-new = في مسكن جديد نبلّغ عنه لاحقًا

## نسخ دفتر العائلة
code-couple-book-copies-one = نسخة واحدة للعائلة
code-couple-book-copies-two = نسختان، واحدة لكل من الزوجين

## تسلّم دفتر العائلة
code-couple-book-delivery-post = بالبريد إلى العنوان المسجّل
code-couple-book-delivery-counter = التسلّم من مكتب هيئة السجل السكاني

## دعم الزواج
code-marriage-support-grant = المنحة
code-marriage-support-loan = القرض
code-marriage-support-both = المنحة والقرض معًا
code-marriage-loan-amount-L1 = ٣٬٠٠٠ د.و
code-marriage-loan-amount-L2 = ٥٬٠٠٠ د.و
code-marriage-loan-amount-L3 = ٨٬٠٠٠ د.و
code-marriage-loan-months-24 = ٢٤ شهرًا
code-marriage-loan-months-36 = ٣٦ شهرًا
code-marriage-loan-months-48 = ٤٨ شهرًا

## صلة المتوفى
code-relation-to-deceased-spouse = زوجي أو زوجتي
code-relation-to-deceased-parent = أبي أو أمي
code-relation-to-deceased-child = ابني أو ابنتي
code-relation-to-deceased-sibling = أخي أو أختي
code-relation-to-deceased-other = صلة أخرى

## مكان الوفاة
code-death-place-hospital = في مستشفى
code-death-place-home = في البيت
code-death-place-elsewhere = في مكان آخر

## طبيعة الوفاة
code-death-manner-natural = وفاة طبيعية
code-death-manner-accident = حادث
code-death-manner-unclear = وفاة لم يُعرف سببها بعد

## المقابر
code-cemetery-C01 = مقبرة العاصمة الكبرى
code-cemetery-C02 = مقبرة الضاحية الشرقية
code-cemetery-C03 = مقبرة وادي السدر
code-cemetery-C04 = مقبرة ساحل اللؤلؤ
code-cemetery-C05 = مقبرة جبل الريحان
code-cemetery-C06 = مقبرة الرمال

## القبر
code-grave-kind-new = قبر جديد
code-grave-kind-family = قبر العائلة

## وقت الدفن
code-burial-time-morning = صباحًا
code-burial-time-noon = بعد صلاة الظهر
code-burial-time-afternoon = بعد صلاة العصر

## تأمين المتوفى
code-deceased-insured-insured = كان يعمل وكان مؤمَّنًا عليه
code-deceased-insured-pensioner = كان يتقاضى معاشًا
code-deceased-insured-no = لم يكن مؤمَّنًا عليه
code-deceased-insured-unknown = لا أعرف

## التركة
code-estate-rite-muslim = أحكام المسلمين
code-estate-rite-christian = أحكام المسيحيين
code-estate-rite-other = أحكام أخرى
code-estate-parents-both = الأب والأم
code-estate-parents-father = الأب وحده
code-estate-parents-mother = الأم وحدها
code-estate-parents-none = لا أحد منهما

## استعمال إشهاد الورثة
code-inheritance-notice-use-bank = حساب مصرفي
code-inheritance-notice-use-land = أرض أو مسكن
code-inheritance-notice-use-vehicle = مركبة
code-inheritance-notice-use-insurance = تأمين أو معاش
code-inheritance-notice-use-other = غرض آخر

## المعاش
code-pension-kind-old-age = معاش الشيخوخة
code-pension-kind-early = المعاش المبكر
code-later-wage-same = كما هو اليوم
code-later-wage-higher = أعلى بفئة
code-later-wage-lower = أقل بفئة

## بطاقة الخصم
code-discount-use-transport = الحافلات
code-discount-use-culture = المكتبات والمتاحف
code-discount-use-sports = الحدائق والمسابح
code-discount-card-delivery-post = بالبريد إلى العنوان المسجّل
code-discount-card-delivery-counter = التسلّم من مكتب البلدية

## من ترعاه
code-relation-to-cared-spouse = زوجي أو زوجتي
code-relation-to-cared-parent = أبي أو أمي
code-relation-to-cared-child = ابني أو ابنتي
code-relation-to-cared-sibling = أخي أو أختي
code-relation-to-cared-grandparent = جدّي أو جدّتي
code-relation-to-cared-other = صلة أخرى

## الحاجة إلى الرعاية
code-care-need-light = مساعدة في بعض أعمال اليوم
code-care-need-medium = مساعدة في اللبس والاستحمام والطعام
code-care-need-heavy = مساعدة في الليل والنهار
code-care-mobility-alone = يمشي وحده
code-care-mobility-with-help = يمشي بمساعدة
code-care-mobility-wheelchair = يستعمل كرسيًا متحركًا
code-care-mobility-bed = يلازم الفراش

## الزيارات المنزلية
code-home-visit-kind-nursing = تمريض وأدوية
code-home-visit-kind-washing = استحمام ولبس
code-home-visit-kind-exercise = علاج طبيعي
code-home-visit-kind-company = مؤانسة له، وراحة لمن يرعاه
code-home-visit-time-morning = صباحًا
code-home-visit-time-noon = ظهرًا
code-home-visit-time-evening = مساءً
code-home-visitor-woman = امرأة
code-home-visitor-man = رجل
code-home-visitor-either = لا فرق

## المركز النهاري والإقامة القصيرة
code-respite-kind-day-centre = مركز نهاري
code-respite-kind-short-stay = إقامة قصيرة
code-respite-centre-R01 = مركز الياسمين، العاصمة
code-respite-centre-R02 = مركز السدر، وادي السدر
code-respite-centre-R03 = مركز النورس، ساحل اللؤلؤ
code-respite-centre-R04 = مركز الريحان، جبل الريحان
code-respite-centre-R05 = مركز الغزال، الرمال
