# الهاتف: المكالمات، والتحقق من المتصل، ومن يطلب أن نتصل به.

desk-calls = المكالمات
desk-calls-about = تردّ على المكالمة، فتشرح الإجراء، وتتحقق من المتصل، وتساعده في طلبه.
desk-call-backs = معاودة الاتصال
desk-call-backs-about = أشخاص طلبوا أن نتصل بهم. خذ الطلب قبل أن تتصل كي لا يُتصل بأحد مرتين.
call-new = مكالمة جديدة
call-language = لغة المتصل
call-begin = ردّ على المكالمة
calls-today = اليوم
calls-none = لا مكالمات بعد.
call-open = جارية
call-backs-waiting =
    { $count ->
        [zero] لا أحد ينتظر اتصالًا
        [one] شخص واحد ينتظر اتصالًا
        [two] شخصان ينتظران اتصالًا
        [few] { $count } أشخاص ينتظرون اتصالًا
        [many] { $count } شخصًا ينتظرون اتصالًا
       *[other] { $count } شخص ينتظرون اتصالًا
    }
call-title = مكالمة
call-goes-on = لديك مكالمة جارية هي هذه. أنهها قبل أن تردّ على غيرها.
call-since = منذ { $time }
call-about = الموضوع
call-subject = عمّ يسأل المتصل؟
call-guide = أظهر ما تقوله للمتصل
call-notes = ملاحظات
call-notes-hint = اكتب ما يلزم لاحقًا فقط، بلا أرقام وطنية ولا أحوال صحية. ولصاحب الشأن أن يطلب الاطلاع عليها.
call-notes-keep = احفظ
call-end = نهاية المكالمة
call-outcome = كيف انتهت؟
call-handed-to = الجهة التي أُحيل إليها الأمر
call-nobody = لا جهة
call-no-outcome = اختر كيف انتهت المكالمة.
call-end-button = أنهِ المكالمة
call-over = انتهت هذه المكالمة
call-began = بدأت
call-ended = انتهت
call-next = إلى المكالمات
call-outcome-solved = حُلّ الأمر
call-outcome-handed-on = أُحيل إلى جهة
call-outcome-call-back = سنعاود الاتصال
call-outcome-unsolved = لم يُحلّ الأمر
call-outcome-dropped = انقطعت المكالمة
attempt-reached = ردّ، وانتهى الأمر
attempt-no-answer = لم يردّ
attempt-wrong-number = الرقم خطأ
attempt-later = يريد وقتًا آخر
call-time-soon = في أقرب وقت
call-time-morning = صباحًا
call-time-afternoon = بعد الظهر

script-greeting = أهلًا بك في خط الخدمات. كيف أساعدك؟
script-verify = قبل أن أطّلع على معاملاتك عليّ أن أتأكد من هويتك. ما رقمك الوطني؟ لن أسألك أبدًا عن كلمة مرور ولا عن رمز هويتك الرقمية.
script-locked = لا أستطيع اليوم أن أتأكد من هويتك. يمكننا أن نتصل بك على رقمك المسجل لدينا، ويمكنك أيضًا أن تراجع مركز خدمة ومعك بطاقتك.
script-close = هل أجبت عن كل أسئلتك؟ يمكنك تقييم هذه المكالمة على البوابة.

caller-title = من المتصل؟
caller-id = الرقم الوطني كما يقوله المتصل
caller-id-hint = يُسجَّل الاستعلام ويراه صاحبه.
caller-ask = أظهر الأسئلة
caller-ask-text = اسأل واكتب ما يقوله المتصل. يظهر لك هل تطابقت الإجابات كلها، ولا يظهر لك ما في السجلات.
caller-incomplete = اسأل عن ذلك كله واكتب الإجابات. ما يُترك فارغًا لا يُحسب محاولة.
caller-date-hint = اليوم ثم الشهر ثم السنة، مثل ١٥/٨/١٩٨٠
caller-compare = قارن
caller-somebody-else = رقم وطني آخر
caller-no-match = الإجابات غير مطابقة
caller-no-match-text = بعض ما قاله المتصل لا يطابق ما في السجلات. وبعد ثلاث محاولات مخفقة في اليوم، أيًّا كان الموظف، لا تُقبل محاولة أخرى لهذا الشخص حتى الغد.
caller-locked = لا محاولات أخرى اليوم لهذا الشخص
caller-locked-text = أخفقت ثلاث محاولات اليوم. لا تُحِله إلى موظف آخر ليحاول، فالعدد يُحسب للشخص أيًّا كان الموظف. اعرض عليه الاتصال به على الرقم المسجل أو مراجعة مركز خدمة.
caller-call-back = اطلب الاتصال به على الرقم المسجل
caller-will-be-called = أُدرج في قائمة معاودة الاتصال برقمه المسجل. لا تذكر الرقم بصوت مسموع.
caller-no-number = لا رقم مسجلًا له هنا. يمكنه مراجعة مركز خدمة ومعه بطاقته.
caller-silent-text = لم تُجب السجلات بما يُسأل عنه، فلا يمكن التحقق من أحد في هذه اللحظة. أجب عن الأسئلة العامة، واعرض معاودة الاتصال.
caller-consent-text = السجل محمي. وصل الطلب إلى المشرف، فتحقق من المتصل من جديد بعد موافقته.
caller-verified = ثبتت هوية المتصل
caller-verified-text = السجل مفتوح. لك الآن أن تخبره بسير طلباته وأن تكمل معه ما بدأه.
caller-to-record = إلى السجل
caller-to-call = عودة إلى المكالمة
caller-served-before = أُغلق السجل في هذه الأثناء. تحقق من المتصل من جديد.

ask-person-birth-date = ما تاريخ ميلادك؟
ask-person-grandfather-name = ما اسم جدّك لأبيك؟
ask-person-address-street = ما اسم الشارع المسجل في عنوانك؟
ask-person-address-building = ما رقم المبنى في عنوانك؟
ask-person-address-municipality = في أي بلدية عنوانك المسجل؟
ask-person-address-postcode = ما الرمز البريدي لعنوانك؟
purpose-verify-caller = التحقق من المتصل
hub-function-caller-verification = التحقق من المتصل
    .about = يكتب موظف الهاتف ما يقوله المتصل، ويرى هل يطابق ما في السجلات.

one-time-title = قبل بدء طلب أو تقديمه
one-time-text = يُرسل رمز إلى الهاتف أو البريد المسجل، ويقرؤه المتصل عليك.
one-time-send = أرسل رمزًا
one-time-again = أرسل رمزًا آخر
one-time-sent = الرمز في طريقه إلى { $to }.
one-time-label = الرمز الذي يقرؤه المتصل
one-time-hint = ستة أرقام.
one-time-check = تحقق من الرمز
one-time-wrong =
    { $count ->
        [zero] ليس هذا هو الرمز، ولا محاولات أخرى.
        [one] ليس هذا هو الرمز. بقيت محاولة واحدة.
        [two] ليس هذا هو الرمز. بقيت محاولتان.
        [few] ليس هذا هو الرمز. بقيت { $count } محاولات.
        [many] ليس هذا هو الرمز. بقيت { $count } محاولة.
       *[other] ليس هذا هو الرمز. بقيت { $count } محاولة.
    }
one-time-slip = الرمز ستة أرقام.
one-time-spent = انتهت صلاحية الرمز. أرسل رمزًا آخر.
one-time-no-contact = لا هاتف ولا بريد مسجلًا لهذا الشخص. يمكنه إضافته بعد الدخول بالهوية الرقمية، أو مراجعة مركز خدمة.
one-time-enough = أُرسل ما يكفي من الرموز الآن. يمكن إرسال رمز آخر في { $time }.
one-time-no-gateway = لا يمكن إرسال الرسائل في هذه اللحظة. اعرض معاودة الاتصال أو مراجعة مركز خدمة.

resume-at-desk = لديه رمز إكمال
resume-at-desk-code = رمز الإكمال
resume-at-desk-open = افتح الطلب
resume-at-desk-wrong = لا يفتح هذا الرمز شيئًا لهذا الشخص. لعله انتهى أو حلّ محله رمز آخر.
to-go-make = الإكمال في البيت: أنشئ رمزًا
to-go-title = الإكمال في البيت
to-go-on-its-way = الرمز في طريقه
to-go-sent = أُرسل إلى { $to }.
to-go-code = بهذا الرمز تكمل طلبك:
to-go-where = الصفحة التي يُكتب فيها الرمز
to-go-how = اكتبه في هذه الصفحة، ثم ادخل بهويتك الرقمية أو اكتب رمزًا نرسله إليك:
to-go-until = صالح حتى { $date }. وإن أُنشئ رمز بعده حلّ محله.

call-back-taken = أخذه
call-back-due = الآن
call-back-later = ابتداءً من { $time }
call-back-asked = وقت الطلب
call-back-when = متى
call-back-number = الرقم
call-back-take = أتصل أنا
call-back-gone = أخذ هذا الطلب موظف آخر، أو انتهى.
call-backs-none = لا أحد ينتظر اتصالًا.
call-me = اتصلوا بي
call-me-lead = اترك رقمًا فنتصل بك ونحدثك بلغتك.
call-me-number = رقم الهاتف
call-me-number-hint = { $form }، مثل { $example }.
call-me-number-wrong = هذا الرقم لا يصلح. اكتب { $form }، مثل { $example }.
call-me-name = بأي اسم نخاطبك؟
call-me-name-missing = اكتب الاسم الذي نسأل عنه.
call-me-time = متى؟
call-me-words = ما الموضوع؟
call-me-words-hint = من دون أرقام وطنية ولا أرقام حسابات.
call-me-care = لا نسألك على الهاتف أبدًا عن كلمة مرور ولا عن رمز هويتك الرقمية.
call-me-send = اطلب اتصالًا
call-me-full = لا يمكن ترتيب اتصالات أخرى في هذه اللحظة. اتصل بنا:
call-me-done = سنتصل بك
call-me-promise-soon = نتصل بك في أقرب وقت على الرقم { $number }.
call-me-promise-morning = نتصل بك صباح { $date }، ابتداءً من { $time }، على الرقم { $number }.
call-me-promise-afternoon = نتصل بك بعد ظهر { $date }، ابتداءً من { $time }، على الرقم { $number }.
call-me-done-text = نحاول أربع مرات على الأكثر. فإن لم نصل إليك فاطلب الاتصال من جديد.

desk-contacts = المراجعات والمكالمات
desk-contacts-about = الشباك والهاتف: المدة، وما حُلّ من أول مرة، وما أُحيل، ومن لم يُتحقق منه.
contacts-lead = أرقام المراجعات عند الشبابيك والمكالمات الهاتفية. لا يخص أي منها شخصًا بعينه ولا موظفًا بعينه.
contacts-place = مكان العمل
contacts-no-place = بلا مكان عمل
contacts-over = منتهية
contacts-open = جارية
contacts-solved = حُلّ أمرها من أول مرة
contacts-share = { $count } ({ $share }٪)
contacts-handed-over = أُحيلت
contacts-not-verified = محاولات تحقق مخفقة
contacts-handling = وسيط المدة
contacts-chart = وسيط المدة بحسب: { $by }
call-no-authority = اختر الجهة التي ستتابع الأمر.
call-no-number = اكتب الرقم والاسم كي نعاود الاتصال.
call-back-arrange = لمعاودة الاتصال
call-back-name = الاسم الذي نسأل عنه
call-back-let-go = إعادته إلى القائمة
sms-caller-refused = { portal-name }: ادعى متصل أنه أنت وأخطأ في الإجابة. لم يطلع على شيء ولم يغير شيئا. إن لم تكن أنت فاتصل بالرقم { $hotline }
notice-caller-refused = ادّعى شخص أنه أنت
notice-caller-refused-text = ذكر شخص في الهاتف رقمك الوطني وأخطأ في الإجابة عن أسئلتنا ثلاث مرات. لم يطّلع على شيء ولم يغيّر شيئًا. لا يمكن التحقق من هويتك بالهاتف حتى الغد، ويمكننا الاتصال بك على الرقم المسجّل لدينا.
