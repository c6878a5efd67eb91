# نصوص قوائم الاختيار: القائمة ثم الرمز.

## الجنس
code-sex-male = ذكر
code-sex-female = أنثى

## الحالة الاجتماعية
code-marital-status-single = أعزب أو عزباء
code-marital-status-married = متزوج أو متزوجة
code-marital-status-divorced = مطلّق أو مطلّقة
code-marital-status-widowed = أرمل أو أرملة

## المحافظات
code-governorate-G1 = العاصمة
code-governorate-G2 = وادي السدر
code-governorate-G3 = ساحل اللؤلؤ
code-governorate-G4 = جبل الريحان
code-governorate-G5 = الرمال

## البلديات
code-municipality-M01 = وسط المدينة
code-municipality-M02 = حي البساتين
code-municipality-M03 = الضاحية الشرقية
code-municipality-M04 = السدر
code-municipality-M05 = عين الصفا
code-municipality-M06 = المزارع
code-municipality-M07 = ميناء اللؤلؤ
code-municipality-M08 = شاطئ النوارس
code-municipality-M09 = الريحان
code-municipality-M10 = قلعة الصخر
code-municipality-M11 = بئر الغزال
code-municipality-M12 = الواحة الجديدة

## المستشفيات ومراكز التوليد
code-facility-H01 = مستشفى العاصمة للولادة
code-facility-H02 = مستشفى البساتين
code-facility-H03 = المستشفى الجامعي
code-facility-H04 = مستشفى ساحل اللؤلؤ
code-facility-H05 = مستشفى وادي السدر
code-facility-H06 = مركز المزارع الصحي
code-facility-H07 = مستشفى الجبل
code-facility-H08 = مستشفى الرمال

## الجنسيات
code-nationality-AWH = جنسية الواحة
code-nationality-ARE = إماراتية
code-nationality-BHR = بحرينية
code-nationality-COM = قمرية
code-nationality-DJI = جيبوتية
code-nationality-DZA = جزائرية
code-nationality-EGY = مصرية
code-nationality-IRQ = عراقية
code-nationality-JOR = أردنية
code-nationality-KWT = كويتية
code-nationality-LBN = لبنانية
code-nationality-LBY = ليبية
code-nationality-MAR = مغربية
code-nationality-MRT = موريتانية
code-nationality-OMN = عُمانية
code-nationality-PSE = فلسطينية
code-nationality-QAT = قطرية
code-nationality-SAU = سعودية
code-nationality-SDN = سودانية
code-nationality-SOM = صومالية
code-nationality-SYR = سورية
code-nationality-TUN = تونسية
code-nationality-YEM = يمنية
code-nationality-AFG = أفغانية
code-nationality-BGD = بنغلاديشية
code-nationality-CAN = كندية
code-nationality-CHN = صينية
code-nationality-DEU = ألمانية
code-nationality-ERI = إريترية
code-nationality-ESP = إسبانية
code-nationality-ETH = إثيوبية
code-nationality-FRA = فرنسية
code-nationality-GBR = بريطانية
code-nationality-IDN = إندونيسية
code-nationality-IND = هندية
code-nationality-IRN = إيرانية
code-nationality-ITA = إيطالية
code-nationality-KEN = كينية
code-nationality-LKA = سريلانكية
code-nationality-MYS = ماليزية
code-nationality-NGA = نيجيرية
code-nationality-NPL = نيبالية
code-nationality-PAK = باكستانية
code-nationality-PHL = فلبينية
code-nationality-RUS = روسية
code-nationality-SEN = سنغالية
code-nationality-TUR = تركية
code-nationality-UKR = أوكرانية
code-nationality-USA = أمريكية
code-nationality-other = جنسية أخرى

## الدول
code-country-ARE = الإمارات العربية المتحدة
code-country-BHR = البحرين
code-country-COM = جزر القمر
code-country-DJI = جيبوتي
code-country-DZA = الجزائر
code-country-EGY = مصر
code-country-IRQ = العراق
code-country-JOR = الأردن
code-country-KWT = الكويت
code-country-LBN = لبنان
code-country-LBY = ليبيا
code-country-MAR = المغرب
code-country-MRT = موريتانيا
code-country-OMN = عُمان
code-country-PSE = فلسطين
code-country-QAT = قطر
code-country-SAU = المملكة العربية السعودية
code-country-SDN = السودان
code-country-SOM = الصومال
code-country-SYR = سوريا
code-country-TUN = تونس
code-country-YEM = اليمن
code-country-AFG = أفغانستان
code-country-BGD = بنغلاديش
code-country-CAN = كندا
code-country-CHN = الصين
code-country-DEU = ألمانيا
code-country-ERI = إريتريا
code-country-ESP = إسبانيا
code-country-ETH = إثيوبيا
code-country-FRA = فرنسا
code-country-GBR = المملكة المتحدة
code-country-IDN = إندونيسيا
code-country-IND = الهند
code-country-IRN = إيران
code-country-ITA = إيطاليا
code-country-KEN = كينيا
code-country-LKA = سريلانكا
code-country-MYS = ماليزيا
code-country-NGA = نيجيريا
code-country-NPL = نيبال
code-country-PAK = باكستان
code-country-PHL = الفلبين
code-country-RUS = روسيا
code-country-SEN = السنغال
code-country-TUR = تركيا
code-country-UKR = أوكرانيا
code-country-USA = الولايات المتحدة الأمريكية
code-country-other = دولة أخرى

## أطباء الأسرة
code-family-doctor-D01 = الدكتورة هالة المنصور، مركز وسط المدينة الصحي
code-family-doctor-D02 = الدكتور عمر الجابر، مركز البساتين الصحي
code-family-doctor-D03 = الدكتورة رنا الشريف، مركز الضاحية الشرقية الصحي
code-family-doctor-D04 = الدكتور سامر الخطيب، مركز السدر الصحي
code-family-doctor-D05 = الدكتورة نورة السالم، مركز المزارع الصحي
code-family-doctor-D06 = الدكتور باسل النجار، مركز ميناء اللؤلؤ الصحي
code-family-doctor-D07 = الدكتورة مريم العلي، مركز الريحان الصحي
code-family-doctor-D08 = الدكتور فيصل الحسن، مركز بئر الغزال الصحي

## التأمين على اسم الأم أو الأب
code-covering-parent-mother = الأم
code-covering-parent-father = الأب

## طرق الصرف
code-payment-method-bank = تحويل إلى حساب مصرفي
code-payment-method-post = نقدًا في مكتب البريد

## مكاتب البريد
code-post-office-P01 = مكتب البريد الرئيسي، وسط المدينة
code-post-office-P02 = مكتب بريد حي البساتين
code-post-office-P03 = مكتب بريد الضاحية الشرقية
code-post-office-P04 = مكتب بريد السدر
code-post-office-P05 = مكتب بريد عين الصفا
code-post-office-P06 = مكتب بريد ميناء اللؤلؤ
code-post-office-P07 = مكتب بريد الريحان
code-post-office-P08 = مكتب بريد بئر الغزال

## صفة السكن
code-housing-owner = ملك
code-housing-tenant = إيجار
code-housing-family = سكن مع العائلة

## فئات الرخص
code-licence-category-A = الدراجات النارية
code-licence-category-B = السيارات الخاصة
code-licence-category-C = الشاحنات
code-licence-category-D = الحافلات

## تسلّم الرخصة
code-licence-delivery-post = بالبريد إلى العنوان المسجّل
code-licence-delivery-counter = التسلّم من مكتب إدارة المرور

## العمل
code-vehicle-kind-car = سيارة خاصة
code-vehicle-kind-motorcycle = دراجة نارية
code-vehicle-kind-lorry = شاحنة

## ألوان المركبات
code-vehicle-colour-white = أبيض
code-vehicle-colour-black = أسود
code-vehicle-colour-grey = رمادي
code-vehicle-colour-red = أحمر
code-vehicle-colour-blue = أزرق

## مناطق الوقوف
code-parking-zone-Z01 = السوق القديم
code-parking-zone-Z02 = حي البساتين
code-parking-zone-Z03 = الضاحية الشرقية
code-parking-zone-Z04 = ميناء اللؤلؤ
code-parking-zone-Z05 = وسط الريحان

## أشكال الشركات
code-company-form-sole = مؤسسة فردية
code-company-form-partnership = شركة تضامن
code-company-form-limited = شركة محدودة المسؤولية

## أنشطة الشركات
code-company-activity-trade = التجارة
code-company-activity-food = الأغذية والمطاعم
code-company-activity-industry = الصناعة والحِرف
code-company-activity-farming = الزراعة وصيد الأسماك

## لغات المستخرج
code-extract-language-arabic = العربية
code-extract-language-english = الإنجليزية
code-extract-language-both = العربية والإنجليزية معًا

## استعمالات المستخرج
code-extract-purpose-bank = فتح حساب مصرفي
code-extract-purpose-tender = التقدّم لمناقصة
code-extract-purpose-court = دعوى أمام محكمة
code-extract-purpose-other = غرض آخر

## فئات التأمين الصحي
code-health-plan-general = الفئة العامة
code-health-plan-resident = فئة المقيمين
code-health-plan-elderly = فئة كبار السن

## أسباب طلب بطاقة بديلة
code-card-loss-lost = ضاعت البطاقة
code-card-loss-stolen = سُرقت البطاقة
code-card-loss-damaged = تلفت البطاقة

## تسلّم البطاقة
code-card-delivery-post = بالبريد إلى العنوان المسجّل
code-card-delivery-counter = التسلّم من مكتب هيئة التأمين الصحي
code-employment-status-employed = موظف أو موظفة
code-employment-status-self-employed = عامل لحسابه أو عاملة لحسابها
code-employment-status-out-of-work = بلا عمل الآن
code-employment-status-retired = متقاعد أو متقاعدة
code-employment-status-not-working = بلا عمل سابق في الواحة

## فئات الأجر الشهري المؤمَّن عليه
code-wage-bracket-W1 = حتى ٣٠٠ د.و شهريًا
code-wage-bracket-W2 = من ٣٠٠ إلى ٥٠٠ د.و شهريًا
code-wage-bracket-W3 = من ٥٠٠ إلى ٨٠٠ د.و شهريًا
code-wage-bracket-W4 = من ٨٠٠ إلى ١٬٢٠٠ د.و شهريًا
code-wage-bracket-W5 = من ١٬٢٠٠ إلى ٢٬٠٠٠ د.و شهريًا
code-wage-bracket-W6 = أكثر من ٢٬٠٠٠ د.و شهريًا

## كيف انتهى العمل
code-end-of-work-dismissed = فصل من العمل
code-end-of-work-contract-ended = انتهاء العقد
code-end-of-work-employer-closed = إغلاق جهة العمل
code-end-of-work-resigned = استقالة
code-end-of-work-other = سبب آخر

## الجهة التي يُقدَّم إليها الكشف
code-statement-use-bank = مصرف
code-statement-use-employer = جهة عمل
code-statement-use-embassy = سفارة
code-statement-use-court = محكمة
code-statement-use-own-records = للاحتفاظ به

## مجالات العمل
code-job-field-construction = البناء والتشييد
code-job-field-mechanics = الميكانيكا وصيانة المركبات
code-job-field-electricity = الكهرباء والتبريد
code-job-field-hospitality = الفنادق والمطاعم
code-job-field-retail = البيع وخدمة الزبائن
code-job-field-office = الأعمال المكتبية والمحاسبة
code-job-field-health = الصحة والرعاية
code-job-field-teaching = التعليم والتدريب
code-job-field-transport = النقل والتخزين
code-job-field-farming = الزراعة وتربية المواشي
code-job-field-sewing = الخياطة والنسيج
code-job-field-technology = الحاسوب والاتصالات
code-job-field-domestic = العمل المنزلي
code-job-field-other = مجال آخر

## المؤهلات الدراسية
code-work-qualification-none = بلا مؤهل دراسي
code-work-qualification-basic = التعليم الأساسي
code-work-qualification-secondary = الثانوية العامة
code-work-qualification-vocational = شهادة مهنية
code-work-qualification-diploma = دبلوم
code-work-qualification-bachelor = بكالوريوس أو ليسانس
code-work-qualification-higher = ماجستير أو دكتوراه

## الدوام
code-work-hours-full = دوام كامل
code-work-hours-part = دوام جزئي
code-work-hours-either = كلاهما مناسب

## نطاق البحث عن عمل
code-job-search-area-municipality = بلدية السكن
code-job-search-area-governorate = محافظة السكن
code-job-search-area-country = البلاد كلها

## مدة استمرار التأمين الصحي
code-cover-stay-months-three = ثلاثة أشهر
code-cover-stay-months-six = ستة أشهر
code-cover-stay-months-twelve = سنة

## تسديد اشتراك التأمين الصحي
code-cover-stay-contribution-deducted = بالخصم من تعويض التعطل عن العمل
code-cover-stay-contribution-monthly = بالدفع كل شهر
code-cover-stay-contribution-exempt = أطلب إعفاء لأن دخلي محدود

## دخل الأسرة الشهري
code-hardship-income-I1 = بلا دخل
code-hardship-income-I2 = حتى ٢٥٠ د.و شهريًا
code-hardship-income-I3 = من ٢٥٠ إلى ٤٠٠ د.و شهريًا
code-hardship-income-I4 = من ٤٠٠ إلى ٦٠٠ د.و شهريًا
code-hardship-income-I5 = أكثر من ٦٠٠ د.و شهريًا

## أسباب طلب التخفيف
code-hardship-reason-lost-work = فقدان العمل
code-hardship-reason-illness = مرض أو إعاقة
code-hardship-reason-death = وفاة من كان يعيل الأسرة
code-hardship-reason-separation = طلاق أو انفصال
code-hardship-reason-other = سبب آخر

## أنواع تخفيف الرسوم
code-rates-relief-kind-lower = تخفيض رسوم هذه السنة
code-rates-relief-kind-later = تأجيل السداد ستة أشهر
code-rates-relief-kind-instalments = تقسيط الرسوم

## عدد الأقساط
code-rates-instalments-three = ثلاثة أقساط شهرية
code-rates-instalments-six = ستة أقساط شهرية
code-rates-instalments-twelve = اثنا عشر قسطًا شهريًا

## البرامج التدريبية
code-training-course-wiring = التمديدات الكهربائية
code-training-course-cooling = التبريد والتكييف
code-training-course-welding = اللحام والحدادة
code-training-course-plumbing = السباكة والتدفئة
code-training-course-cooking = الطهو وخدمة المطاعم
code-training-course-tailoring = الخياطة والتفصيل
code-training-course-office = البرامج المكتبية والمحاسبة
code-training-course-care = رعاية كبار السن
code-training-course-solar = تركيب الألواح الشمسية

## مراكز التدريب المهني
code-training-centre-T01 = مركز العاصمة، وسط المدينة
code-training-centre-T02 = مركز وادي السدر، السدر
code-training-centre-T03 = مركز ساحل اللؤلؤ، ميناء اللؤلؤ
code-training-centre-T04 = مركز جبل الريحان، الريحان
code-training-centre-T05 = مركز الرمال، بئر الغزال

## فترات التدريب
code-training-shift-morning = صباحًا، من الثامنة إلى الثانية
code-training-shift-evening = مساءً، من الرابعة إلى التاسعة

## دورات القبول
code-training-intake-january = دورة يناير
code-training-intake-may = دورة مايو
code-training-intake-september = دورة سبتمبر

## أنواع طلب تصريح العمل
code-work-permit-kind-first = تصريح جديد
code-work-permit-kind-renewal = تجديد تصريح

## مهن التلمذة
code-apprenticeship-trade-carpentry = النجارة
code-apprenticeship-trade-metalwork = الحدادة والألمنيوم
code-apprenticeship-trade-plumbing = السباكة والتدفئة
code-apprenticeship-trade-electricity = الكهرباء المنزلية
code-apprenticeship-trade-car-repair = صيانة السيارات
code-apprenticeship-trade-tailoring = الخياطة والتفصيل
code-apprenticeship-trade-cooking = الطهو وصناعة الحلوى
code-apprenticeship-trade-hair = الحلاقة والتجميل
code-apprenticeship-trade-jewellery = الصياغة
code-apprenticeship-trade-printing = الطباعة والتصميم

## عقود العمل الأول
code-first-job-contract-open = عقد غير محدد المدة
code-first-job-contract-fixed = عقد محدد المدة
code-first-job-contract-none = بلا عقد مكتوب

## أنواع دعم العمل الأول
code-first-job-help-wage = زيادة على الأجر لستة أشهر
code-first-job-help-transport = بدل نقل لسنة
code-first-job-help-tools = مبلغ يُصرف مرة واحدة لأدوات العمل

## من يوقّع عن الشركة
code-business-signatory-one = شريك واحد معيّن
code-business-signatory-any = أي شريك منفردًا
code-business-signatory-all = الشركاء مجتمعين

## صفة الانتفاع بالمحل
code-premises-right-owned = ملك
code-premises-right-rented = إيجار
code-premises-right-lent = بإذن المالك مجانًا

## الاستعمال السابق للمحل
code-premises-former-use-business = محل أو مكتب أو مشغل
code-premises-former-use-store = مستودع
code-premises-former-use-home = مسكن
code-premises-former-use-new = مبنى جديد لم يُستعمل

## ساعات العمل
code-premises-hours-day = نهارًا، حتى الثامنة مساءً
code-premises-hours-evening = حتى منتصف الليل
code-premises-hours-always = ليلًا ونهارًا

## وقت المعاينة
code-fire-visit-time-morning = صباحًا، من الثامنة إلى الحادية عشرة
code-fire-visit-time-noon = ظهرًا، من الحادية عشرة إلى الثانية

## المبيعات المتوقعة في السنة
code-tax-turnover-T1 = حتى ٣٠٬٠٠٠ د.و
code-tax-turnover-T2 = من ٣٠٬٠٠٠ إلى ٧٥٬٠٠٠ د.و
code-tax-turnover-T3 = من ٧٥٬٠٠٠ إلى ٥٠٠٬٠٠٠ د.و
code-tax-turnover-T4 = أكثر من ٥٠٠٬٠٠٠ د.و

## الدفاتر
code-tax-records-book = دفتر يومي للقبض والصرف
code-tax-records-program = برنامج محاسبة
code-tax-records-accountant = محاسب أو مكتب محاسبة

## نوع العمل
code-employer-risk-office = بيع أو عمل مكتبي
code-employer-risk-kitchen = مطبخ أو مخبز
code-employer-risk-workshop = مشغل فيه آلات
code-employer-risk-site = موقع بناء أو عمل على ارتفاع
code-employer-risk-chemicals = عمل بمواد خطرة

## أنواع اللافتات
code-shop-sign-kind-flat = مثبتة على الواجهة
code-shop-sign-kind-projecting = بارزة فوق الرصيف
code-shop-sign-kind-window = على الزجاج
code-shop-sign-kind-standing = منصوبة أمام المحل

## أنواع العقارات
code-parcel-kind-land = أرض
code-parcel-kind-house = بيت مستقل
code-parcel-kind-flat = شقة في بناء
code-parcel-kind-shop = محل أو مكتب في بناء

## أنواع مستخرجات الأراضي
code-land-extract-kind-title = مستخرج بالملكية
code-land-extract-kind-burdens = مستخرج بالرهون والحجوز
code-land-extract-kind-plan = مخطط القطعة وحدودها
code-land-extract-kind-full = مستخرج كامل

## استعمالات مستخرجات الأراضي
code-land-extract-use-purchase = شراء العقار
code-land-extract-use-loan = قرض من مصرف
code-land-extract-use-building = رخصة بناء
code-land-extract-use-inheritance = قسمة ميراث
code-land-extract-use-court = دعوى أمام محكمة
code-land-extract-use-records = للاحتفاظ به

## صفة طالب المستخرج
code-land-interest-owner = مالك أو شريك في الملك
code-land-interest-buyer = راغب في الشراء
code-land-interest-heir = وارث
code-land-interest-creditor = دائن
code-land-interest-other = صفة أخرى

## الحصة المبيعة
code-land-sale-share-whole = العقار كله
code-land-sale-share-part = حصة منه

## طرق دفع الثمن
code-land-sale-payment-paid = دُفع كله
code-land-sale-payment-signing = يُدفع عند القيد
code-land-sale-payment-instalments = أقساط للبائع
code-land-sale-payment-loan = قرض من مصرف

## مكاتب الأراضي
code-land-office-L01 = مكتب أراضي العاصمة
code-land-office-L02 = مكتب أراضي وادي السدر
code-land-office-L03 = مكتب أراضي ساحل اللؤلؤ
code-land-office-L04 = مكتب أراضي جبل الريحان
code-land-office-L05 = مكتب أراضي الرمال

## أعمال البناء
code-building-work-new = بناء جديد
code-building-work-extension = توسعة بناء قائم
code-building-work-storey = طابق إضافي
code-building-work-wall = سور
code-building-work-demolition = هدم

## استعمالات البناء
code-building-use-house = مسكن لعائلة واحدة
code-building-use-flats = شقق
code-building-use-mixed = شقق ومحلات
code-building-use-business = محلات أو مكاتب
code-building-use-farm = مبنى زراعي

## حال العقار عند طلب الماء
code-water-state-building = بناء قائم
code-water-state-site = بناء قيد الإنشاء
code-water-state-farm = أرض زراعية

## تسلّم فاتورة الماء
code-water-bill-email = بالبريد الإلكتروني
code-water-bill-phone = برسالة إلى الهاتف
code-water-bill-post = بالبريد إلى العقار

# التعلّم، والصحة والإعاقة، والسفر.

## المدارس الحكومية
code-school-S01 = مدرسة الزيتون، وسط المدينة
code-school-S02 = مدرسة البساتين، حي البساتين
code-school-S03 = مدرسة النخيل، حي البساتين
code-school-S04 = مدرسة الشروق، الضاحية الشرقية
code-school-S05 = مدرسة السدر، السدر
code-school-S06 = مدرسة عين الصفا، عين الصفا
code-school-S07 = مدرسة المزارع، المزارع
code-school-S08 = مدرسة اللؤلؤ، ميناء اللؤلؤ
code-school-S09 = مدرسة النوارس، شاطئ النوارس
code-school-S10 = مدرسة الريحان، الريحان
code-school-S11 = مدرسة القلعة، قلعة الصخر
code-school-S12 = مدرسة الغزال، بئر الغزال
code-school-S13 = مدرسة الأمل، الواحة الجديدة

## الصفوف
code-school-grade-K1 = الروضة، السنة الأولى
code-school-grade-K2 = الروضة، السنة الثانية
code-school-grade-G01 = الصف الأول
code-school-grade-G02 = الصف الثاني
code-school-grade-G03 = الصف الثالث
code-school-grade-G04 = الصف الرابع
code-school-grade-G05 = الصف الخامس
code-school-grade-G06 = الصف السادس
code-school-grade-G07 = الصف السابع
code-school-grade-G08 = الصف الثامن
code-school-grade-G09 = الصف التاسع
code-school-grade-G10 = الصف العاشر
code-school-grade-G11 = الصف الحادي عشر
code-school-grade-G12 = الصف الثاني عشر

## أنواع الدعم في الصف
code-school-support-kind-movement = الحركة
code-school-support-kind-sight = البصر
code-school-support-kind-hearing = السمع
code-school-support-kind-speech = النطق
code-school-support-kind-learning = التعلّم والتركيز
code-school-support-kind-health = مرض يحتاج إلى متابعة
code-school-support-kind-other = أمر آخر

## أسباب النقل
code-school-transfer-reason-moved = انتقال السكن
code-school-transfer-reason-nearer = القرب من البيت أو من العمل
code-school-transfer-reason-support = دعم لا تقدّمه المدرسة الحالية
code-school-transfer-reason-trouble = مشكلة في المدرسة الحالية
code-school-transfer-reason-other = سبب آخر

## رحلات الحافلة
code-school-trips-both = ذهابًا وإيابًا
code-school-trips-morning = ذهابًا فقط
code-school-trips-afternoon = إيابًا فقط

## المساعدة المدرسية
code-school-help-meals = الوجبات المدرسية
code-school-help-fees = رسوم المدرسة والكتب
code-school-help-both = الوجبات والرسوم معًا

## الوجبات الخاصة
code-school-diet-none = لا يحتاج إلى وجبة خاصة
code-school-diet-diabetes = وجبة لمرضى السكري
code-school-diet-gluten = وجبة خالية من القمح
code-school-diet-milk = وجبة خالية من الحليب
code-school-diet-other = وجبة خاصة أخرى

## المراكز الصحية
code-health-centre-HC1 = مركز وسط المدينة الصحي
code-health-centre-HC2 = مركز البساتين الصحي
code-health-centre-HC3 = مركز الضاحية الشرقية الصحي
code-health-centre-HC4 = مركز السدر الصحي
code-health-centre-HC5 = مركز المزارع الصحي
code-health-centre-HC6 = مركز ميناء اللؤلؤ الصحي
code-health-centre-HC7 = مركز الريحان الصحي
code-health-centre-HC8 = مركز بئر الغزال الصحي

## أنواع الإعاقة
code-disability-kind-movement = الحركة
code-disability-kind-sight = البصر
code-disability-kind-hearing = السمع
code-disability-kind-speech = النطق
code-disability-kind-learning = الفهم والتعلّم
code-disability-kind-mental = الصحة النفسية
code-disability-kind-illness = مرض طويل
code-disability-kind-several = أكثر من نوع

## متى بدأت الإعاقة
code-disability-since-birth = منذ الولادة
code-disability-since-childhood = منذ الطفولة
code-disability-since-adult = بعد بلوغ الثامنة عشرة

## المساعدة اليومية
code-daily-help-none = لا أحتاج إلى مساعدة
code-daily-help-sometimes = أحتاج إليها أحيانًا
code-daily-help-daily = أحتاج إليها كل يوم
code-daily-help-always = أحتاج إليها ليل نهار

## مكان التقييم
code-assessment-place-centre = في مركز التقييم
code-assessment-place-home = في بيتي، لأني لا أقدر على مغادرته

## مراكز التقييم
code-assessment-centre-AC1 = مركز التقييم في العاصمة
code-assessment-centre-AC2 = مركز التقييم في وادي السدر
code-assessment-centre-AC3 = مركز التقييم في ساحل اللؤلؤ
code-assessment-centre-AC4 = مركز التقييم في جبل الريحان

## طريقة التواصل
code-assessment-language-speech = الحديث المعتاد
code-assessment-language-signs = لغة الإشارة
code-assessment-language-writing = الكتابة
code-assessment-language-plain = كلام بسيط وبطيء
code-assessment-language-companion = عن طريق مرافق

## مسافة المشي
code-walking-distance-none = لا أقدر على المشي
code-walking-distance-50 = أقل من خمسين مترًا
code-walking-distance-200 = من خمسين إلى مئتي متر
code-walking-distance-far = أكثر من مئتي متر

## سبب طلب الشارة
code-badge-reason-first = أول شارة
code-badge-reason-renewal = تجديد شارة
code-badge-reason-lost = بدل ضائع

## مركبة الشارة
code-badge-vehicle-own = مركبة مقيّدة باسمي
code-badge-vehicle-family = مركبة شخص آخر يقلّني
code-badge-vehicle-any = أي مركبة أركبها

## الأجهزة المساعدة
code-assistive-device-wheelchair = كرسي متحرك
code-assistive-device-electric-wheelchair = كرسي متحرك كهربائي
code-assistive-device-limb = طرف صناعي أو دعامة
code-assistive-device-hearing-aid = سماعة أذن
code-assistive-device-reader = جهاز قراءة أو تكبير
code-assistive-device-bed = سرير طبي
code-assistive-device-walker = عصا أو إطار للمشي
code-assistive-device-other = جهاز آخر

## أعمال تهيئة المسكن
code-adaptation-work-ramp = منحدر عند المدخل
code-adaptation-work-bathroom = تهيئة الحمّام
code-adaptation-work-doors = توسيع الأبواب
code-adaptation-work-lift = مصعد، أو كرسي يصعد الدرج
code-adaptation-work-kitchen = تهيئة المطبخ
code-adaptation-work-several = أكثر من عمل

## الأمراض المزمنة
code-chronic-illness-diabetes = السكري
code-chronic-illness-pressure = ارتفاع ضغط الدم
code-chronic-illness-heart = أمراض القلب
code-chronic-illness-asthma = الربو
code-chronic-illness-thyroid = أمراض الغدة الدرقية
code-chronic-illness-kidney = أمراض الكلى
code-chronic-illness-other = مرض آخر
code-chronic-illness-several = أكثر من مرض

## مكان تسلّم الدواء
code-medicine-place-home = إلى العنوان المسجّل
code-medicine-place-centre = إلى مركز صحي قريب

## وقت تسلّم الدواء
code-medicine-time-morning = صباحًا
code-medicine-time-afternoon = بعد الظهر
code-medicine-time-evening = مساءً

## الجامعات الحكومية
code-university-U1 = جامعة الواحة، العاصمة
code-university-U2 = جامعة وادي السدر
code-university-U3 = جامعة ساحل اللؤلؤ
code-university-U4 = كلية الريحان التقنية

## التخصصات الجامعية
code-study-programme-medicine = الطب
code-study-programme-nursing = التمريض
code-study-programme-pharmacy = الصيدلة
code-study-programme-engineering = الهندسة
code-study-programme-computing = علوم الحاسوب
code-study-programme-education = التربية
code-study-programme-law = القانون
code-study-programme-business = إدارة الأعمال
code-study-programme-farming = الزراعة
code-study-programme-arts = الآداب واللغات
code-study-programme-crafts = التخصصات التقنية

## أنواع المقاعد الجامعية
code-university-seat-general = مقعد عام
code-university-seat-disability = مقعد لذوي الإعاقة
code-university-seat-remote = مقعد لأبناء المناطق البعيدة

## مكان صدور الشهادة
code-certificate-origin-here = صادرة في الواحة
code-certificate-origin-abroad = صادرة خارج البلاد

## فروع الثانوية
code-certificate-branch-science = الفرع العلمي
code-certificate-branch-arts = الفرع الأدبي
code-certificate-branch-vocational = الفرع المهني

## سكن الطالب
code-student-home-family = مع العائلة
code-student-home-hall = في سكن الطلبة
code-student-home-rented = في مسكن مستأجر

## دخل العائلة الشهري
code-family-income-I1 = حتى ٥٠٠ د.و شهريًا
code-family-income-I2 = من ٥٠٠ إلى ١٬٠٠٠ د.و شهريًا
code-family-income-I3 = من ١٬٠٠٠ إلى ٢٬٠٠٠ د.و شهريًا
code-family-income-I4 = أكثر من ٢٬٠٠٠ د.و شهريًا

## درجات الشهادات
code-certificate-level-school = شهادة مدرسية
code-certificate-level-diploma = دبلوم
code-certificate-level-bachelor = بكالوريوس أو ليسانس
code-certificate-level-master = ماجستير
code-certificate-level-doctorate = دكتوراه

## لغات الشهادات
code-certificate-language-arabic = العربية
code-certificate-language-english = الإنجليزية
code-certificate-language-french = الفرنسية
code-certificate-language-other = لغة أخرى

## طرق الدراسة
code-study-mode-present = بالحضور
code-study-mode-distance = عن بُعد
code-study-mode-mixed = بالحضور وعن بُعد معًا

## استعمال المعادلة
code-equivalence-use-study = متابعة الدراسة
code-equivalence-use-work = العمل
code-equivalence-use-other = أمر آخر

## الجهة التي تُقدَّم إليها النسخة
code-certificate-copy-use-university = جامعة
code-certificate-copy-use-employer = جهة عمل
code-certificate-copy-use-embassy = سفارة
code-certificate-copy-use-own-records = للاحتفاظ بها

## شكل النسخة
code-certificate-copy-form-electronic = نسخة إلكترونية مصدّقة في «مساحتي»
code-certificate-copy-form-counter = نسخة ورقية من مديرية التربية

## أنواع طلبات الجواز
code-passport-request-first = أول جواز
code-passport-request-renewal = تجديد جواز انتهى أو أوشك على الانتهاء
code-passport-request-lost = بدل ضائع
code-passport-request-stolen = بدل مسروق
code-passport-request-damaged = بدل تالف

## عدد صفحات الجواز
code-passport-pages-32 = ٣٢ صفحة
code-passport-pages-64 = ٦٤ صفحة

## تسلّم الجواز
code-passport-delivery-post = بالبريد إلى العنوان المسجّل
code-passport-delivery-counter = التسلّم من مكتب الجوازات

## موافقة الوالد الآخر
code-passport-consent-both = يوافق الوالد الآخر
code-passport-consent-sole = لا والد آخر، أو أنا الوصي
code-passport-consent-ruling = لديّ حكم قضائي
code-passport-consent-refused = لا يوافق الوالد الآخر

## المغادرة أو العودة
code-abroad-direction-leaving = أغادر للإقامة خارج البلاد
code-abroad-direction-returning = عدت أو سأعود للإقامة في الواحة

## أسباب الإقامة خارج البلاد
code-abroad-reason-work = العمل
code-abroad-reason-study = الدراسة
code-abroad-reason-family = الالتحاق بالعائلة
code-abroad-reason-treatment = العلاج
code-abroad-reason-other = سبب آخر

## البضائع المعفاة
code-customs-goods-household = أثاث وأمتعة منزلية
code-customs-goods-vehicle = مركبة
code-customs-goods-both = أثاث ومركبة

## منافذ الدخول
code-customs-entry-airport = مطار العاصمة الدولي
code-customs-entry-harbour = ميناء اللؤلؤ
code-customs-entry-north = المعبر الشمالي
code-customs-entry-desert = معبر الرمال

## الغرض من الشهادة
code-record-use-work = العمل
code-record-use-visa = تأشيرة أو إقامة في دولة أخرى
code-record-use-study = الدراسة
code-record-use-licence = الحصول على رخصة
code-record-use-other = أمر آخر

## شكل الشهادة
code-record-form-electronic = شهادة إلكترونية في «مساحتي»
code-record-form-counter = شهادة ورقية من مركز خدمة

## أسباب زيارة العيادة
code-clinic-need-check = فحص عام
code-clinic-need-chronic = متابعة مرض مزمن
code-clinic-need-pregnancy = متابعة حمل
code-clinic-need-vaccination = تطعيم
code-clinic-need-wound = تضميد جرح
code-clinic-need-teeth = الأسنان
code-clinic-need-other = أمر آخر

## الوصول إلى العيادة
code-clinic-mobility-walks = أقدر على الوصول إلى العيادة عند وقوفها
code-clinic-mobility-home = لا أقدر على مغادرة البيت

## الطريق إلى البيت
code-clinic-road-paved = طريق معبّد
code-clinic-road-track = طريق ترابي
code-clinic-road-rough = طريق وعر لسيارات الدفع الرباعي

## وقت زيارة العيادة
code-clinic-time-morning = صباحًا
code-clinic-time-noon = ظهرًا
code-clinic-time-afternoon = بعد الظهر
