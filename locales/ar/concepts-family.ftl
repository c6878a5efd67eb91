# قاموس البيانات: الزواج والوفاة والتقاعد ورعاية الآخرين. القواعد نفسها كما في قاموس البيانات العام.

## الزوج أو الزوجة

person-spouse-name = الاسم الكامل للزوج أو الزوجة
    .hint = كما هو مكتوب في بطاقة الهوية أو جواز السفر.
    .question = ما الاسم الكامل للزوج أو الزوجة؟

person-spouse-birth-date = تاريخ ميلاد الزوج أو الزوجة
    .question = ما تاريخ ميلاد الزوج أو الزوجة؟

person-spouse-nationality = جنسية الزوج أو الزوجة
    .question = ما جنسية الزوج أو الزوجة؟

person-spouse-national-id = الرقم الوطني للزوج أو الزوجة
    .hint = تجده في بطاقة الهوية تحت الصورة.
    .question = ما الرقم الوطني للزوج أو الزوجة؟

person-spouse-passport-number = رقم جواز سفر الزوج أو الزوجة
    .hint = تجده في الصفحة التي فيها الصورة.
    .question = ما رقم جواز سفر الزوج أو الزوجة؟
    .format = من ستة إلى تسعة أحرف لاتينية كبيرة أو أرقام

person-previous-marriage-ended = تاريخ انتهاء الزواج السابق
    .hint = يوم الطلاق أو يوم الوفاة. إذا سبق لك الزواج أكثر من مرة فاكتب آخر تاريخ.
    .question = متى انتهى زواجك السابق؟

## الفحص قبل الزواج

person-premarital-centre = مركز الفحص
    .hint = يُفحص الطرفان في المركز نفسه.
    .question = في أي مركز صحي تريدان إجراء الفحص؟

person-premarital-preferred-date = اليوم المفضّل للفحص
    .hint = من الأحد إلى الخميس، بين السابعة والعاشرة صباحًا.
    .question = في أي يوم تريدان إجراء الفحص؟

person-premarital-kinship = هل بينكما صلة قرابة؟
    .hint = أجب بنعم إذا كانت بينكما قرابة دم، مثل أولاد العم أو الخال.
    .question = هل بينكما صلة قرابة؟

person-premarital-inherited-disease = مرض دم وراثي في إحدى العائلتين
    .hint = تساعد إجابتك الطبيب على تقديم المشورة. ولا يمنع هذا المرض الزواج.
    .question = هل في إحدى العائلتين مرض دم وراثي؟

person-premarital-has-certificate = هل لديكما شهادة فحص قبل الزواج صالحة؟
    .hint = تبقى الشهادة صالحة ستة أشهر. أجب بلا إذا كنت تطلب الفحص الآن مع تسجيل الزواج.
    .question = هل لديكما شهادة فحص قبل الزواج صالحة؟

person-premarital-certificate-number = رقم شهادة الفحص قبل الزواج
    .hint = تجده في أعلى الشهادة.
    .question = ما رقم شهادة الفحص قبل الزواج؟
    .format = الحرفان PX ثم السنة ثم ستة أرقام، تفصل بينها شرطات

## عقد الزواج

person-wedding-date = تاريخ عقد الزواج
    .hint = اليوم الذي تريدان فيه عقد الزواج.
    .question = متى تريدان عقد الزواج؟

person-wedding-governorate = محافظة عقد الزواج
    .question = في أي محافظة يُعقد الزواج؟

person-wedding-officiant = الجهة التي تعقد الزواج
    .question = لدى أي جهة يُعقد الزواج؟

person-wedding-dower-prompt = المهر المعجّل بالدينار
    .hint = ما يُدفع عند العقد، بلا كسور. اكتب صفرًا إن لم يكن هناك مهر معجّل.
    .question = كم دينارًا يبلغ المهر المعجّل؟

person-wedding-dower-deferred = المهر المؤجّل بالدينار
    .hint = ما يبقى دينًا إلى أجله، بلا كسور. اكتب صفرًا إن لم يكن هناك مهر مؤجّل.
    .question = كم دينارًا يبلغ المهر المؤجّل؟

person-wedding-guardian-name = الاسم الكامل لولي الزوجة
    .hint = الأب في العادة، أو من يقوم مقامه. إن لم يكن لها ولي فاكتب: القاضي.
    .question = ما اسم ولي الزوجة؟

person-wedding-first-witness-name = الاسم الكامل للشاهد الأول
    .question = ما اسم الشاهد الأول؟

person-wedding-first-witness-national-id = الرقم الوطني للشاهد الأول
    .question = ما الرقم الوطني للشاهد الأول؟

person-wedding-second-witness-name = الاسم الكامل للشاهد الثاني
    .question = ما اسم الشاهد الثاني؟

person-wedding-second-witness-national-id = الرقم الوطني للشاهد الثاني
    .question = ما الرقم الوطني للشاهد الثاني؟

## دفتر العائلة للزوجين

person-couple-book-home = بيت الزوجية
    .hint = عنوان العائلة الذي يُكتب في الدفتر.
    .question = أين ستسكنان بعد الزواج؟

person-couple-book-copies = عدد النسخ
    .question = كم نسخة من دفتر العائلة تريد؟

person-couple-book-delivery = طريقة تسلّم دفتر العائلة
    .question = كيف تريد أن تتسلّم دفتر العائلة؟

## دعم الزواج

person-marriage-support-kind = نوع الدعم
    .hint = المنحة لا تُردّ. أما القرض فيُردّ على أقساط شهرية بلا فائدة.
    .question = أي دعم تطلب؟

person-marriage-support-received-before = هل حصل أحدكما على دعم زواج من قبل؟
    .hint = أجب بنعم إذا حصلت أنت أو الطرف الآخر على دعم زواج من الصندوق من قبل.
    .question = هل حصل أحدكما على دعم زواج من قبل؟

person-marriage-support-loan-amount = مبلغ القرض
    .question = ما مبلغ القرض الذي تطلبه؟

person-marriage-support-loan-months = مدة السداد
    .question = في كم شهرًا تسدّد القرض؟

person-marriage-support-guarantor-name = الاسم الكامل للكفيل
    .hint = شخص بالغ يعمل براتب، ويتعهد بالسداد إذا تأخرت.
    .question = ما اسم الكفيل؟

person-marriage-support-guarantor-national-id = الرقم الوطني للكفيل
    .question = ما الرقم الوطني للكفيل؟

## التأمين الصحي للزوج أو الزوجة

person-spouse-cover-own-cover = هل للزوج أو الزوجة تأمين صحي آخر؟
    .hint = أجب بنعم إذا كان للزوج أو الزوجة تأمين صحي بسبب العمل أو على اسم شخص آخر.
    .question = هل للزوج أو الزوجة تأمين صحي آخر؟

person-spouse-cover-from = أول يوم في التأمين
    .hint = لا يبدأ التأمين قبل يوم الزواج.
    .question = متى يبدأ تأمين الزوج أو الزوجة؟

person-spouse-cover-family-doctor = طبيب أسرة الزوج أو الزوجة
    .hint = يمكن تغيير الطبيب في أي وقت.
    .question = أي طبيب أسرة يختاره الزوج أو تختاره الزوجة؟

## المتوفى

person-deceased-relation = صلة المتوفى بك
    .question = ما صلة المتوفى بك؟

person-deceased-name = الاسم الكامل للمتوفى
    .hint = كما هو مكتوب في بطاقة هويته.
    .question = ما الاسم الكامل للمتوفى؟

person-deceased-national-id = الرقم الوطني للمتوفى
    .hint = تجده في بطاقة هويته تحت الصورة.
    .question = ما الرقم الوطني للمتوفى؟

person-deceased-sex = جنس المتوفى
    .question = ما جنس المتوفى؟

person-deceased-birth-date = تاريخ ميلاد المتوفى
    .question = ما تاريخ ميلاد المتوفى؟

person-deceased-marital-status = الحالة الاجتماعية للمتوفى
    .hint = كما كانت يوم الوفاة.
    .question = ما كانت الحالة الاجتماعية للمتوفى؟

person-deceased-insured = تأمين المتوفى الاجتماعي
    .hint = إذا كنت لا تعرف فاختر «لا أعرف»، وتبحث المؤسسة في سجلها.
    .question = هل كان المتوفى مؤمَّنًا عليه أو يتقاضى معاشًا؟

person-deceased-insurance-number = رقم التأمين الاجتماعي للمتوفى
    .hint = تجده في بطاقة تأمينه أو في قسيمة راتبه أو معاشه. اتركه فارغًا إن لم تجده.
    .question = ما رقم التأمين الاجتماعي للمتوفى؟
    .format = الحرفان SI ثم شرطة ثم سبعة أرقام

## الوفاة

person-death-date = تاريخ الوفاة
    .question = في أي يوم كانت الوفاة؟

person-death-time = ساعة الوفاة
    .hint = بنظام الأربع والعشرين ساعة، كما في إشعار الوفاة.
    .question = في أي ساعة كانت الوفاة؟
    .format = رقمان للساعة، ثم نقطتان رأسيتان، ثم رقمان للدقائق، بنظام الأربع والعشرين ساعة

person-death-governorate = محافظة الوفاة
    .question = في أي محافظة كانت الوفاة؟

person-death-place-kind = مكان الوفاة
    .question = أين كانت الوفاة؟

person-death-facility = المستشفى
    .question = في أي مستشفى كانت الوفاة؟

person-death-notice-number = رقم إشعار الوفاة
    .hint = تجده في أعلى الإشعار الذي سلّمه إليك المستشفى أو طبيب المركز الصحي.
    .question = ما رقم إشعار الوفاة؟
    .format = الحرفان DN ثم السنة ثم ستة أرقام، تفصل بينها شرطات

person-death-copies = عدد نسخ شهادة الوفاة
    .hint = تطلبها المصارف والمحاكم عادة. والنسخ كلها مجانية، خمس على الأكثر.
    .question = كم نسخة من شهادة الوفاة تلزمك؟

person-death-manner = طبيعة الوفاة
    .hint = كما في إشعار الوفاة.
    .question = كيف وصف الطبيب الوفاة؟

person-death-prosecutor-permit = رقم إذن النيابة العامة بالدفن
    .hint = تعطيه النيابة العامة في المحافظة بعد تقرير الطبيب الشرعي.
    .question = ما رقم إذن النيابة العامة بالدفن؟
    .format = الحرفان PB ثم السنة ثم خمسة أرقام، تفصل بينها شرطات

## الدفن والجنازة

person-burial-cemetery = المقبرة
    .question = في أي مقبرة يكون الدفن؟

person-burial-grave = القبر
    .question = أي قبر تختار؟

person-burial-family-grave-number = رقم قبر العائلة
    .hint = تجده على شاهد القبر أو في إيصال البلدية.
    .question = ما رقم قبر العائلة؟
    .format = الحرفان FG ثم شرطة ثم خمسة أرقام

person-burial-date = يوم الدفن
    .question = في أي يوم يكون الدفن؟

person-burial-time = وقت الدفن
    .question = في أي وقت يكون الدفن؟

person-burial-hearse = هل تحتاج إلى سيارة لنقل المتوفى؟
    .hint = ترسلها البلدية من المستشفى أو البيت إلى المقبرة بلا رسم إضافي.
    .question = هل تحتاج إلى سيارة لنقل المتوفى؟

person-funeral-paid-by-applicant = هل دفعت نفقات الجنازة والدفن؟
    .hint = تُصرف المنحة لمن دفع النفقات، وإن لم يكن من الورثة.
    .question = هل دفعت نفقات الجنازة والدفن؟

person-funeral-cost = نفقات الجنازة بالدينار
    .hint = مجموع الفواتير بلا كسور.
    .question = كم دينارًا دفعت؟

person-funeral-claimed-elsewhere = هل طُلبت منحة عن هذه الجنازة من جهة أخرى؟
    .hint = أجب بنعم إذا طلبت أنت أو غيرك منحة عن هذه الجنازة من جهة عمل أو نقابة.
    .question = هل طُلبت منحة عن هذه الجنازة من جهة أخرى؟

## معاش الورثة

person-survivor-other-pension = هل تتقاضى معاشًا آخر؟
    .hint = معاش تتقاضاه أنت، من المؤسسة أو من جهة أخرى.
    .question = هل تتقاضى معاشًا آخر؟

person-survivor-unable-to-work = هل يمنعك مرض أو إعاقة من العمل؟
    .hint = أجب بنعم إذا كان يمنعك من العمل مرض أو إعاقة. وقد تدعوك اللجنة الطبية إلى فحص.
    .question = هل يمنعك مرض أو إعاقة من العمل؟

person-survivor-minor-children = أولاد المتوفى دون الثامنة عشرة
    .hint = عددهم جميعًا، أبناءً وبناتٍ، ويشملهم هذا الطلب معك. اكتب صفرًا إن لم يكن له أولاد دون الثامنة عشرة.
    .question = كم عدد أولاد المتوفى دون الثامنة عشرة؟

person-survivor-studying = هل تتابع دراستك؟
    .hint = في مدرسة أو معهد أو جامعة.
    .question = هل تتابع دراستك؟

## التركة

person-estate-last-residence = آخر محافظة سكنها المتوفى
    .hint = تنظر في الطلب محكمة هذه المحافظة.
    .question = في أي محافظة كان المتوفى يسكن؟

person-estate-rite = الأحكام التي تُقسم التركة بموجبها
    .hint = بحسب دين المتوفى. لا يطّلع على هذه الإجابة إلا قلم المحكمة.
    .question = بموجب أي أحكام تُقسم التركة؟

person-estate-parents-alive = والدا المتوفى
    .question = من بقي من والدي المتوفى؟

person-estate-sons = عدد الأبناء
    .hint = الأحياء منهم، صغارًا وكبارًا. اكتب صفرًا إن لم يكن له أبناء.
    .question = كم ابنًا للمتوفى؟

person-estate-daughters = عدد البنات
    .hint = الحيّات منهن، صغيرات وكبيرات. اكتب صفرًا إن لم تكن له بنات.
    .question = كم بنتًا للمتوفى؟

person-estate-wives = عدد الزوجات
    .hint = من كنّ زوجات للمتوفى يوم وفاته.
    .question = كم زوجة ترك المتوفى؟

person-estate-minors = هل بين الورثة من لم يبلغ الثامنة عشرة؟
    .question = هل بين الورثة من لم يبلغ الثامنة عشرة؟

person-estate-will = هل ترك المتوفى وصية؟
    .hint = أجب بنعم ولو لم تكن الوصية مسجّلة.
    .question = هل ترك المتوفى وصية؟

person-estate-will-number = رقم تسجيل الوصية
    .hint = تجده في أعلى الوصية المسجّلة. اتركه فارغًا إن لم تكن مسجّلة.
    .question = ما رقم تسجيل الوصية؟
    .format = الحرفان WL ثم السنة ثم خمسة أرقام، تفصل بينها شرطات

person-estate-first-witness-name = اسم الشاهد الأول على الورثة
    .question = ما اسم الشاهد الأول؟

person-estate-first-witness-national-id = الرقم الوطني للشاهد الأول على الورثة
    .question = ما الرقم الوطني للشاهد الأول؟

person-estate-second-witness-name = اسم الشاهد الثاني على الورثة
    .question = ما اسم الشاهد الثاني؟

person-estate-second-witness-national-id = الرقم الوطني للشاهد الثاني على الورثة
    .question = ما الرقم الوطني للشاهد الثاني؟

person-estate-notice-use = الغرض من الإشهاد
    .question = ما أول ما تحتاج إلى الإشهاد من أجله؟

## المعاش

person-pension-estimate-bought-months = أشهر تنوي شراءها
    .hint = يجوز شراء ستين شهرًا على الأكثر. اكتب صفرًا إذا كنت لا تريد الشراء.
    .question = كم شهرًا تنوي أن تشتري؟

person-pension-estimate-later-wage = أجرك حتى التقاعد
    .question = كيف تتوقع أن يكون أجرك حتى التقاعد؟

person-pension-kind = نوع المعاش
    .hint = المعاش المبكر أقل من معاش الشيخوخة، ويبقى كذلك مدى الحياة.
    .question = أي معاش تريد؟

person-pension-start = أول شهر للمعاش
    .hint = اختر أول يوم من الشهر. ويجوز تقديم الطلب قبله بستة أشهر.
    .question = متى يبدأ المعاش الذي تطلبه؟

person-pension-dependants = عدد من تعيلهم
    .hint = الزوج الذي لا يعمل أو الزوجة التي لا تعمل، والأولاد دون الثامنة عشرة. اكتب صفرًا إذا كنت لا تعيل أحدًا.
    .question = كم شخصًا تعيل؟

person-pension-foreign-periods = هل سُدّدت عنك اشتراكات في دولة أخرى؟
    .hint = أجب بنعم إذا سُدّدت عنك اشتراكات في دولة أخرى. وقد تُضمّ تلك المدد إلى مددك هنا.
    .question = هل سُدّدت عنك اشتراكات في دولة أخرى؟

person-pension-foreign-country = الدولة التي عملت فيها من قبل
    .hint = إذا كانت أكثر من دولة فاختر التي عملت فيها أطول مدة.
    .question = في أي دولة سُدّدت اشتراكاتك؟

person-discount-card-main-use = أكثر ما ستستعمل البطاقة له
    .hint = تصلح البطاقة لها جميعًا. وتساعد إجابتك البلدية على التخطيط.
    .question = ما أكثر ما ستستعمل البطاقة له؟

person-discount-card-companion = هل تحتاج إلى مرافق عند الخروج؟
    .hint = أجب بنعم إذا كنت لا تخرج إلا ومعك من يساعدك. ويركب المرافق معك مجانًا.
    .question = هل تحتاج إلى مرافق عند الخروج؟

person-discount-card-delivery = طريقة تسلّم بطاقة الخصم
    .question = كيف تريد أن تتسلّم بطاقة الخصم؟

## من ترعاه

person-cared-relation = صلة من ترعاه بك
    .question = ما صلة من ترعاه بك؟

person-cared-name = الاسم الكامل لمن ترعاه
    .hint = كما هو مكتوب في بطاقة هويته.
    .question = ما اسم من ترعاه؟

person-cared-national-id = الرقم الوطني لمن ترعاه
    .hint = تجده في بطاقة هويته تحت الصورة.
    .question = ما الرقم الوطني لمن ترعاه؟

person-cared-birth-date = تاريخ ميلاد من ترعاه
    .question = ما تاريخ ميلاد من ترعاه؟

person-cared-address = عنوان من ترعاه
    .hint = المنطقة والشارع والمبنى والطابق.
    .question = أين يسكن من ترعاه؟

person-care-need = مقدار الحاجة إلى الرعاية
    .question = ما مقدار الرعاية التي يحتاج إليها من ترعاه؟

person-care-report-number = رقم تقرير الحاجة إلى الرعاية
    .hint = تجده في أعلى تقرير اللجنة الطبية. ويجب ألّا يكون قد مضى على التقرير سنتان.
    .question = ما رقم تقرير الحاجة إلى الرعاية؟
    .format = الحرفان CN ثم السنة ثم خمسة أرقام، تفصل بينها شرطات

person-care-mobility = القدرة على الحركة
    .question = كيف يتحرك من ترعاه؟

person-care-lives-together = هل تسكنان معًا؟
    .question = هل تسكنان معًا؟

person-care-since = بدء الرعاية
    .question = منذ متى ترعاه؟

person-care-hours-a-week = ساعات الرعاية في الأسبوع
    .hint = عدد الساعات في أسبوع عادي، ومنها ساعات المساعدة ليلًا.
    .question = كم ساعة ترعاه في الأسبوع؟

person-care-other-allowance = هل يتقاضى أحد بدل رعاية عنه؟
    .hint = أجب بنعم إذا كان أحد يتقاضى بدل رعاية عن الشخص نفسه.
    .question = هل يتقاضى أحد بدل رعاية عنه؟

## الزيارات المنزلية

person-home-visit-kind = المساعدة المطلوبة
    .hint = اختر الأهم. وتتفقان مع الممرضة على غيرها في أول زيارة.
    .question = أي مساعدة تحتاجان إليها أكثر؟

person-home-visit-per-week = عدد الزيارات في الأسبوع
    .question = كم زيارة تلزمكما في الأسبوع؟

person-home-visit-time = وقت الزيارة
    .question = في أي وقت تناسبكما الزيارة؟

person-home-visit-start = بدء الزيارات
    .question = متى تريدان أن تبدأ الزيارات؟

person-home-visit-visitor = من يزوركما
    .question = من تفضّلان أن يزوركما؟

person-home-visit-agreed = هل يوافق من ترعاه على الزيارات؟
    .hint = لا تدخل الجمعية بيتًا إلا برضا من يسكنه. وإذا كان من ترعاه لا يستطيع التعبير عن رضاه كفى رضا الوصي عليه.
    .question = هل يوافق من ترعاه على الزيارات؟

## المركز النهاري والإقامة القصيرة

person-respite-kind = نوع المكان
    .hint = يفتح المركز النهاري من الصباح إلى العصر. أما الإقامة القصيرة فليلًا ونهارًا، ثلاثين يومًا على الأكثر.
    .question = أي مكان تريد لمن ترعاه؟

person-respite-centre = المركز
    .hint = يستقبل كل مركز سكان محافظته أولًا.
    .question = أي مركز تختار؟

person-respite-transport = هل يحتاج من ترعاه إلى سيارة المركز؟
    .hint = تأتي سيارة المركز إلى البيت صباحًا، وتعيد من ترعاه عصرًا.
    .question = هل يحتاج من ترعاه إلى سيارة المركز؟

person-respite-days-a-week = عدد الأيام في الأسبوع
    .question = كم يومًا في الأسبوع تريد؟

person-respite-from = أول يوم في الإقامة
    .question = متى تبدأ الإقامة؟

person-respite-until = آخر يوم في الإقامة
    .question = متى تنتهي الإقامة؟

person-care-emergency-name = الاسم الكامل لشخص يُتّصل به عند الطوارئ
    .hint = شخص غيرك، يتصل به المركز إن تعذّر الاتصال بك.
    .question = بمن يتصل المركز عند الطوارئ؟

person-care-emergency-phone = هاتف شخص الطوارئ
    .question = ما رقم هاتف شخص الطوارئ؟
