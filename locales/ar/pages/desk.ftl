# مكتب الخدمات: ما يراه الموظفون.

desk-title = مكتب الخدمات
desk-welcome = مرحبًا، { $name }
desk-of-authority = جهة عملك: { $authority }.
desk-nothing-yet = لا شيء في المكتب يخص صفتك حتى الآن.
desk-not-for-you = هذه الصفحة ليست من صلاحياتك
desk-not-for-you-text = سجّلت الدخول بصفة { $role }، وهذه الصفحة لصفة أخرى. إن كان عملك يقتضيها فاطلبها من القائمين على حسابات الموظفين.
desk-back = إلى مكتب الخدمات
desk-for-citizens = هل تبحث عن طلباتك الشخصية؟

desk-rights = أذونات الوصول
desk-rights-about = أي خدمة تحصل على أي معلومة ومن أي سجل: اطّلع واقترح ووافق.
desk-audit = التدقيق
desk-audit-about = كل تبادل مع السجلات، وما رُفض، وما خرج عن المألوف، وسلامة سجل التبادل.
desk-tasks = المهام
desk-tasks-about = ما يقول الناس إنه خطأ في سجلكم، وما يسألون عنه من اطلاع على بياناتهم، وما يسأل عنه زملاؤكم من طلبات.

# تسجيل الدخول
desk-sign-in-title = الدخول إلى مكتب الخدمات
desk-sign-in-lead = هذا المكتب للموظفين. ادخل بحسابك الوظيفي، ففيه صفتك ومكان عملك.
desk-sign-in-button = الدخول بالحساب الوظيفي
desk-sign-in-too-low = طريقة دخولك غير كافية
desk-sign-in-too-low-text = يتطلب المكتب التحقق بوسيلتين، مثل كلمة مرور ورمز. سجّل الدخول من جديد واخترهما.
desk-sign-in-no-role = حسابك بلا صفة في المكتب
desk-sign-in-no-role-text = عرفناك، غير أن حسابك لا يذكر صفتك الوظيفية. اطلب إضافتها من القائمين على حسابات الموظفين ثم سجّل الدخول من جديد.
desk-sign-in-no-authority = حسابك لا يذكر جهة عملك
desk-sign-in-no-authority-text = يعمل الموظف المختص لدى جهة واحدة، وحسابك لا يذكر جهة معروفة هنا. اطلب إضافتها من القائمين على حسابات الموظفين ثم سجّل الدخول من جديد.
desk-sign-in-unavailable-text = لا يستجيب نظام دخول الموظفين. انتظر بضع دقائق وحاول من جديد، ولن يضيع شيء.
desk-sign-in-failed-text = لم يطابق جواب نظام الدخول ما طُلب منه، فلم يُسجَّل دخول أحد. حاول من جديد.
desk-sign-in-cancelled-text = عدتَ من دون أن تسجّل الدخول.
desk-sign-in-signed-out-text = خرجت من مكتب الخدمات. أغلق النافذة إن كان غيرك يستعمل هذا الحاسوب.

# الصفات
role-clerk = موظف شباك
role-clerk-about = تخدم المراجعين عند الشباك.
role-agent = موظف مركز الاتصال
role-agent-about = تخدم المتصلين بالهاتف.
role-officer = الموظف المختص
role-officer-about = تبتّ في شؤون جهتك.
role-supervisor = مشرف
role-supervisor-about = تشرف على سير العمل في موقعك.
role-auditor = مدقّق
role-auditor-about = تطّلع على كل شيء ولا تغيّر شيئًا.
role-authoriser = صاحب قرار الأذونات
role-authoriser-about = تقرر مع شخص ثانٍ أي خدمة تحصل على أي معلومة.
role-editor = محرر
role-editor-about = تكتب نصوص الخدمات.

# المدقّق
audit-log = التبادلات
audit-log-lead = كل اطلاع على سجل، سُمح به أو رُفض: من طلبه ولأي غرض وما نتج عنه. يظهر الأشخاص برموز لا بأسمائهم، ولا يُدوَّن المحتوى أبدًا.
audit-unusual = خارج المألوف
audit-chain = هل سجل التبادل سليم؟
audit-register = السجل
audit-service = الخدمة
audit-from = من تاريخ
audit-to = إلى تاريخ
audit-authority = الجهة السائلة
audit-only-person = ما يخص هذا الشخص أو أجراه وحده:
audit-everybody = اعرض الجميع
audit-national-id = الرقم الوطني
audit-national-id-hint = لا يُحفظ ولا يظهر في أي عنوان: يُبحث في السجل بالاسم المستعار للشخص.
audit-find-person = ابحث عن شخص
audit-decision = القرار
audit-all = الكل
audit-only-refused = المرفوض
audit-only-allowed = المسموح به
audit-show = اعرض
audit-log-empty = لا تبادل يطابق ما اخترته.
audit-older = ما قبلها
audit-newest = العودة إلى الأحدث
audit-refused = مرفوض
audit-allowed-answered = مسموح به، وجاء الجواب
audit-allowed-failed = مسموح به، ولم يأتِ جواب
audit-allowed-open = مسموح به، والنتيجة غير معروفة
audit-when = الوقت
audit-actor = القائم به
audit-person = مقدّم الطلب
audit-subject = صاحب البيانات
audit-nobody = لا أحد
audit-latency = المدة
audit-ms = { $ms } مللي ثانية
audit-rows = الأذونات
audit-exchange = رقم التبادل
audit-place = موضعه
audit-no-place = لم يُسلسَل بعد
audit-facts = { $count ->
    [zero] لا معلومات
    [one] معلومة واحدة
    [two] معلومتان
    [few] { $count } معلومات
   *[other] { $count } معلومة
}
audit-unknown-service = خدمة ليست في الدليل
actor-citizen = مواطن
actor-staff = موظف
actor-hub = البوابة من تلقاء نفسها
actor-authority-system = نظام إحدى الجهات
initiator-push = إشعار وصل من سجل
initiator-hub = وفق جدول زمني
initiator-authority = عن معاملة قائمة

audit-chain-lead = يحمل كل سطر في سجل التبادل بصمة السطر الذي قبله، وخاتمة السجل موقَّعة. يقرأ التحقق السجل كله ويسمّي كل سطر غُيّر أو حُذف أو نُقل.
audit-head = خاتمة السجل
audit-head-place = عدد السطور المسلسلة
audit-head-at = وُقّعت في
audit-head-hash = بصمة السطر الأخير
audit-head-forged = خاتمة السجل ليست موقَّعة بمفتاح البوابة، فقد غُيّرت. تحقّق من السجل وأبقِ قاعدة البيانات كما هي.
audit-head-missing = خاتمة السجل غير موجودة، فقد حُذفت. تحقّق من السجل وأبقِ قاعدة البيانات كما هي.
audit-checkpoints-kept = تُحفظ نقاط تثبيت موقَّعة خارج قاعدة البيانات، ويُقارَن السجل بها عند التحقق.
audit-checkpoints-none = لا تُحفظ نقاط تثبيت خارج قاعدة البيانات، فلو استُبدل السجل كله لما ظهر ذلك. يستطيع مشغّل النظام تحديد ملف لها.
audit-verify = تحقّق من سجل التبادل كله الآن
audit-whole = سجل التبادل سليم
audit-counted = { $rows ->
    [zero] لم يُقرأ أي سطر
    [one] قُرئ سطر واحد
    [two] قُرئ سطران
    [few] قُرئت { $rows } سطور
    [many] قُرئ { $rows } سطرًا
   *[other] قُرئ { $rows } سطر
}، { $pending ->
    [zero] ولا سطر ينتظر موضعه.
    [one] وسطر واحد ينتظر موضعه.
    [two] وسطران ينتظران موضعهما.
    [few] و{ $pending } سطور تنتظر مواضعها.
    [many] و{ $pending } سطرًا تنتظر مواضعها.
   *[other] و{ $pending } سطر تنتظر مواضعها.
}
audit-compared = { $count ->
    [zero] لم تُقارَن نقاط تثبيت.
    [one] قورنت نقطة تثبيت واحدة.
    [two] قورنت نقطتا تثبيت.
    [few] قورنت { $count } نقاط تثبيت.
   *[other] قورنت { $count } نقطة تثبيت.
}
audit-broken = { $count ->
    [one] سجل التبادل غير سليم: فيه خلل واحد
    [two] سجل التبادل غير سليم: فيه خللان
    [few] سجل التبادل غير سليم: فيه { $count } مواضع خلل
   *[other] سجل التبادل غير سليم: فيه { $count } موضع خلل
}
audit-more-flaws = { $count ->
    [one] وموضع خلل واحد غير معروض هنا، يعرضه هذا الأمر:
    [two] وموضعا خلل غير معروضين هنا، يعرضهما هذا الأمر:
   *[other] و{ $count } من مواضع الخلل غير معروضة هنا، يعرضها هذا الأمر:
}
audit-trouble = تعذّر التحقق من سجل التبادل
audit-trouble-text = لا يمكن قراءة نقاط التثبيت. أعطِ السطور التالية لمشغّل النظام.
flaw-edited = السطر { $row }: غُيّر محتواه أو موضعه أو بصمته.
flaw-unlinked = السطر { $row }: لا يتبع السطر الذي قبله، فقد استُبدل أحدهما.
flaw-missing = السطور من { $from } إلى { $to }: محذوفة.
flaw-truncated = السطور من { $from } إلى { $to }: مقطوعة من آخر السجل.
flaw-twice = السطر { $row }: وُضع سطر ثانٍ في الموضع نفسه.
flaw-repeated = أحد السطور موجود أكثر من مرة.
flaw-out-of-place = سطور في غير مواضع السلسلة: أُدخلت أو نُقلت.
flaw-unreadable = السطر { $row }: لا يمكن قراءته.
flaw-unreadable-unchained = سطر ينتظر موضعه لا يمكن قراءته.
flaw-forged = السطر { $row }: غُيّر، أو لم تكتبه البوابة.
flaw-forged-unchained = سطر ينتظر موضعه غُيّر، أو لم تكتبه البوابة.
flaw-unsealed = السطور من { $from } إلى { $to }: أُدخلت بلا ختم البوابة.
flaw-head-missing = خاتمة السجل: محذوفة.
flaw-head-forged = خاتمة السجل: ليست موقَّعة بمفتاح البوابة.
flaw-head-unlike = خاتمة السجل تخص سجلًا آخر: للسطر { $row } بصمة مختلفة.
flaw-checkpoint-unreadable = نقاط التثبيت، السطر { $line }: لا يمكن قراءته.
flaw-checkpoint-forged = نقاط التثبيت، السطر { $line }: ليس موقَّعًا بمفتاح البوابة.
flaw-checkpoint-unlike = نقاط التثبيت، السطر { $line }: أُعيدت كتابة السجل أو قُطع منه بعد تثبيته.

# أذونات الوصول
access-lead = لا يجيب أي سجل إلا بموجب أحد هذه الأذونات. كل إذن اقترحه شخص ووافق عليه آخر، ويستند إلى قانون وقرار، ويسري لمدة محددة. ويسري كل تغيير فورًا.
access-propose-new = اقتراح إذن جديد
access-waiting = في انتظار شخص ثانٍ
access-none-waiting = لا شيء ينتظر قرارًا.
access-all = كل الأذونات
access-count = { $count ->
    [zero] لا إذن يطابق ما اخترته.
    [one] إذن واحد
    [two] إذنان
    [few] { $count } أذونات
    [many] { $count } إذنًا
   *[other] { $count } إذن
}
access-service = الخدمة
access-source = السجل
access-standing = الحالة
access-requester = الجهة التي يحق لها السؤال
access-purpose = الغرض
access-facts = المعلومات
access-about = عن
access-direction = طريقة السؤال
access-channels = القنوات
access-assurance = أدنى مستوى للدخول
access-basis = ما يُشترط من الشخص
access-history-days = مدى الرجوع إلى الماضي
access-days = { $days ->
    [zero] لا أيام
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
access-law = القانون
access-period = مدة السريان
access-from = من { $from } بلا تاريخ انتهاء
access-from-to = من { $from } إلى { $to }
access-decision = القرار
access-decision-hint = رقم القرار الذي يمكن الرجوع إليه به.
access-proposed-by = اقترحه
access-approved-by = وافق عليه
access-nobody-yet = لا أحد بعد
access-id = معرّف الإذن
access-by-you = أنت
access-by-catalogue = الدليل
access-history = ما جرى عليه
access-row = الإذن
access-propose-end = اقتراح إنهائه
access-end-how = ماذا تقترح؟
access-end-withdraw = سحبه فورًا
access-end-on = تغيير اليوم الأخير
access-valid-to = اليوم الأخير
access-valid-to-hint = عند تغيير اليوم الأخير فقط. اتركه فارغًا إن لم يكن للإذن نهاية.
access-valid-to-optional = اليوم الأخير (اتركه فارغًا إن لم يكن للإذن نهاية)
access-valid-from = اليوم الأول
access-propose = اقترح
access-second-person = لا يتغير شيء حتى يوافق عليه شخص ثانٍ.
access-not-a-date = ما كُتب ليس تاريخًا. اكتبه على صورة السنة ثم الشهر ثم اليوم، مثل { "\u2066" }2027-12-31{ "\u2069" }.
access-taken = ثمة اقتراح آخر لهذا الإذن ينتظر قرارًا، ويجب البتّ فيه أولًا.
access-not-in-force = لم يعد هذا الإذن ساريًا، فلا يمكن تغيير شيء فيه.
access-new-lead = حدّد أولًا من يسأل أي سجل وبأي طريقة. ثم تختار مما تعلن الخدمة حاجتها إليه ويحفظه السجل، دون سواه.
access-nothing-shared = لا تحتاج الخدمة إلى شيء مما في هذا السجل
access-nothing-shared-text = اختر سجلًا آخر، أو اطلب أن تعلن الخدمة حاجتها أولًا.
access-wanted-new = إذن جديد
access-wanted-withdraw = سحب إذن
access-wanted-end = تغيير اليوم الأخير لإذن
access-new-end = اليوم الأخير الجديد
access-no-end = بلا نهاية
access-decide-text = أنت الشخص الثاني. ما توافق عليه يسري فورًا ويبقى مدوَّنًا باسمك.
access-approve = أوافق
access-refuse = أرفض
access-own-refused = أنت من اقترح هذا، فليس لك أن تبتّ فيه. لم يتغير شيء، ودُوّنت محاولتك باسمك في «ما جرى عليه». ويبتّ فيه شخص آخر ممن لهم قرار الأذونات.
access-own = أنت من اقترح هذا، ويجب أن يبتّ فيه غيرك.
access-was-approved = تمت الموافقة على هذا الاقتراح
access-was-refused = رُفض هذا الاقتراح
direction-pull = طلب يقدمه شخص
direction-push = إشعار يرسله سجل
direction-hub = البوابة وفق جدول زمني
direction-authority = جهة تسأل عن معاملة قائمة لديها
basis-none = لا شيء، فالقانون كافٍ
basis-explicit-request = أن يطلب الخدمة صراحة
basis-consent = أن يوافق على هذا الاستعمال
capacity-person = شخص
capacity-parent = أحد الوالدين
capacity-newborn = مولود

# مهام الموظف المختص
tasks-corrections = تصحيحات يطلبها الناس
tasks-no-corrections = لا أحد يطلب تصحيحًا.
tasks-look-questions = أسئلة عن الاطلاع على بيانات الناس
tasks-no-questions = لا سؤال ينتظر جوابًا.
tasks-taken = قيد النظر
tasks-done = أُنجزت المهمة
tasks-done-text = يجد السائل جوابك.
tasks-correction = هل هذا خطأ في السجل؟
tasks-about = صاحب الشأن
tasks-fact = المعلومة
tasks-registered = ما يقوله السجل
tasks-wanted = ما يقوله الشخص
tasks-reason = السبب بكلماته
tasks-opened = تاريخ الطلب
tasks-take = سأنظر في الأمر
tasks-decide = ماذا تبيّن لك؟
tasks-correct-here = الشخص محق: صحّح السجل الآن
tasks-correct-there = الشخص محق، وقد صحّحتُ السجل
tasks-decline = السجل صحيح
tasks-words = جوابك لصاحب الشأن
tasks-words-hint = إن بقي السجل كما هو فبيّن السبب بعبارة يفهمها الجميع. تكفي لغة واحدة، واللغتان أفضل.
tasks-send = أرسل
tasks-outcome-missing = حدّد من المحق.
tasks-words-missing = بيّن لماذا يبقى السجل كما هو، بلغة واحدة على الأقل.
tasks-question = سؤال عن اطلاع
tasks-looked-at = وقت الاطلاع
tasks-asked-at = وقت السؤال
tasks-they-ask = يسأل صاحب الشأن
tasks-answer = جوابك
tasks-answer-hint = بيّن من اطّلع ولماذا احتاج إلى ذلك، فيما لا يزيد على ألفي حرف.
tasks-answer-missing = اكتب جوابًا.

audit-unusual-lead = ما يلفت النظر في سجل التبادل: كثرة الرفض، أو كثرة الأشخاص في يوم واحد، أو ساعات غير معتادة، أو شخص اطّلعت على بياناته خدمات كثيرة. يدل هذا على موضع النظر، لا على وقوع خطأ.
audit-days = من { $from } إلى { $to }
audit-nothing-unusual = لم يخرج شيء عن المألوف في هذه الأيام.
audit-look-into-it = يحتاج إلى نظر

# السجلات التي تمسكها الجهة لدى البوابة
desk-registers = السجلات
desk-registers-about = السجلات التي تحفظها البوابة لجهتك: ابحث وصحّح وأضف وأنهِ واستورد.
registers-none = لا تمسك جهتك سجلًّا هنا
registers-none-text = لجهتك أنظمتها الخاصة، تسألها البوابة ولا تغيّر فيها شيئًا.
register-keeping = مسك السجل
register-records = { $records ->
    [zero] لا قيود
    [one] قيد واحد
    [two] قيدان
    [few] { $records } قيود
    [many] { $records } قيدًا
   *[other] { $records } قيد
}
register-as-of = حتى { $day }
register-as-of-days = من { $from } إلى { $to }
register-find = فتح قيد
register-find-hint = يُدوَّن اطلاعك قبل أن يظهر أي شيء. ويستطيع صاحب القيد أن يراه مع صفتك ومكان عملك والسبب.
register-reason = لماذا تفتح القيد؟
register-reason-missing = اختر سبب فتح القيد.
register-open = افتح القيد
register-over = لم يعد هذا القيد مفتوحًا
register-over-text = يبقى القيد مفتوحًا خمس عشرة دقيقة من فتحه. افتحه من جديد مع ذكر السبب.
register-not-logged = لا يمكن فتح القيود الآن
register-not-logged-text = تعذّر تدوين اطلاعك، فلم يُعرض شيء. حاول من جديد بعد بضع دقائق.
register-ended = أُنهي القيد
register-ended-text = لم يعد السجل يعرف هذا الشخص. ويُحفظ ما كان في القيد ومن غيّره.
register-imported = أُدخل الكشف في السجل
register-imported-text = المضاف: { $added }. المغيَّر: { $changed }. ما بقي على حاله: { $same }.
register-sheet = استيراد كشف
register-sheet-text = أدخل قيودًا كثيرة دفعة واحدة من ملف CSV. يؤخذ الكشف كله أو لا يؤخذ منه شيء.
register-sheet-open = استورد كشفًا
look-reason-asked = طلب ذلك صاحب القيد
look-reason-entry = إدخال إشعار أو وثيقة
look-reason-correction = قال أحد إن في القيد خطأ
look-reason-review = مراجعة السجل
look-reason-other = سبب آخر
record-title = قيد
record-unknown = غير موجود في السجل
record-as-of = صحيح حتى
record-open-until = مفتوح حتى
record-hint = صحّح الخطأ، أو احفظ القيد كما هو لتأكيده بتاريخ اليوم. ويُعدّ الحقل الذي تفرغه غير معروف.
record-add-hint = املأ ما هو معروف لإضافة الشخص إلى السجل.
record-save = احفظ القيد
record-add = أضف إلى السجل
record-saved = حُفظ القيد
record-saved-text = دخل ذلك السجل بتاريخ اليوم، ويُنبَّه أصحاب الطلبات المفتوحة إلى وجود الأحدث.
record-empty = املأ حقلًا واحدًا على الأقل
record-elsewhere = غيّر القيد شخص آخر في هذه الأثناء
record-elsewhere-by = غيّره { $by } في { $at }.
record-elsewhere-ended = لم يعد موجودًا في السجل.
record-elsewhere-now = في السجل الآن:
record-elsewhere-text = ما كتبته باقٍ في الأسفل ولم يضع منه شيء. قارن بين الأمرين، وما تحفظه الآن هو المعتمد.
record-end = إنهاء هذا القيد
record-end-text = لن يعرف السجل هذا الشخص بعد الآن. ويبقى تاريخ القيد محفوظًا، ويمكن إضافة الشخص من جديد.
record-end-now = أنهِ القيد الآن
record-keep = أبقِه
record-history = ما الذي تغيّر ومن غيّره
record-no-history = لا شيء حتى الآن.
end-reason = لماذا ينتهي القيد؟
end-reason-missing = اختر سبب إنهاء القيد.
end-reason-left = لم يعد الشخص مشمولًا بالسجل
end-reason-mistake = أُدخل القيد خطأً
end-reason-decision = بقرار من محكمة أو من جهة أخرى
kept-added = أُضيف
kept-changed = غُيّر
kept-confirmed = أُكّد
kept-ended = أُنهي
kept-by-you = أنت
kept-by-command = بأمر من مشغّل النظام
kept-by-sheet = من كشف أرسلته الجهة
workplace-headquarters = المقر الرئيسي
own-record = هذا القيد يخصك
own-record-text = لا يفتح أحد قيده ولا يغيّره ولا يبتّ فيه بنفسه. اطلب ذلك من زميل لك. وقد دُوّنت محاولتك.
sheet-text = من لا يرد اسمه في الكشف يبقى قيده كما هو. وإن وُجد خطأ واحد فلا يؤخذ شيء، ويُذكر كل خطأ مع رقم سطره.
sheet-file = الملف
sheet-file-hint = ملف CSV بترميز UTF-8 لا يزيد على ميغابايتين، وفي سطره الأول أسماء الأعمدة.
sheet-send = استورد
sheet-columns = الأعمدة
sheet-column = العمود
sheet-column-holds = ما فيه
sheet-column-subject = الرقم الذي يُعرف به الشخص في السجل، ولا بد منه.
sheet-column-as-of = اليوم الذي يصح السطر حتى تاريخه، مثل {"\u2066"}2026-11-21{"\u2069"}. وإن لم يُذكر فهو اليوم.
sheet-no-file = اختر ملفًا غير فارغ.
sheet-not-utf8 = الملف ليس بترميز UTF-8 في السطر { $line }. احفظه بهذا الترميز.
sheet-mistakes = { $mistakes ->
    [zero] لا أخطاء في الكشف
    [one] خطأ واحد في الكشف
    [two] خطآن في الكشف
    [few] { $mistakes } أخطاء في الكشف
    [many] { $mistakes } خطأً في الكشف
   *[other] { $mistakes } خطأ في الكشف
}
sheet-mistakes-title = الأخطاء
sheet-nothing-taken = لم يؤخذ شيء من الكشف. صحّح الملف واستورده من جديد.
sheet-line = السطر
sheet-what = الخطأ
sheet-more = { $more ->
    [zero] ولا شيء سواها.
    [one] وخطأ آخر.
    [two] وخطآن آخران.
    [few] و{ $more } أخطاء أخرى.
    [many] و{ $more } خطأً آخر.
   *[other] و{ $more } خطأ آخر.
}
sheet-no-header = ليس هذا سطرًا بأسماء الأعمدة.
sheet-unreadable = لا يمكن قراءته ملفَّ CSV، ولعل علامة اقتباس ناقصة.
sheet-field-count = عدد حقوله { $found }، وعدد أعمدة السطر الأول { $wanted }.
sheet-column-twice = العمود { $column } مكرر.
sheet-column-unknown = ليس في السجل عمود { $column }. صحّح اسمه أو احذفه.
sheet-column-missing = العمود { $column } ناقص.
sheet-subject = العمود { $column } فارغ أو أطول مما ينبغي.
sheet-same-subject = يخص الشخص نفسه الذي في السطر { $line }.
sheet-own = هذا السطر يخصك، ولا يمسك أحد قيده بنفسه. اتركه لزميل لك.
sheet-as-of = ليس هذا يومًا صحيحًا، أو لم يأتِ بعد. اكتبه هكذا: {"\u2066"}2026-11-21{"\u2069"}.
sheet-value = في العمود { $column } ما لا يصح.
