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
code-family-doctor-D01 = د. هالة المنصور، مركز وسط المدينة الصحي
code-family-doctor-D02 = د. عمر الجابر، مركز البساتين الصحي
code-family-doctor-D03 = د. رنا الشريف، مركز الضاحية الشرقية الصحي
code-family-doctor-D04 = د. سامر الخطيب، مركز السدر الصحي
code-family-doctor-D05 = د. نورة السالم، مركز المزارع الصحي
code-family-doctor-D06 = د. باسل النجار، مركز ميناء اللؤلؤ الصحي
code-family-doctor-D07 = د. مريم العلي، مركز الريحان الصحي
code-family-doctor-D08 = د. فيصل الحسن، مركز بئر الغزال الصحي

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
code-extract-purpose-other = استعمال آخر

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
code-employment-status-employed = عمل لدى جهة
code-employment-status-self-employed = عمل للحساب الخاص
code-employment-status-out-of-work = تعطّل عن العمل
code-employment-status-retired = تقاعد
code-employment-status-not-working = لا عمل سابق في الواحة

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
