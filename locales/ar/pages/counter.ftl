# عند الشباك: إحالة الطلب، والنماذج الورقية، وما حُفظ.

hand-over-title = إحالة الطلب
hand-over-lead = يكمله غيرك. ما حُفظ باقٍ في الطلب، وملاحظتك إلى جانبه.
hand-over-back = عودة إلى الطلب
hand-over-note = ملاحظة للزميل (اختيارية)
hand-over-ask = ما سؤالك لموظف الجهة؟
hand-over-note-hint = اكتب ما يلزم لإكمال الطلب فقط، بلا أرقام وطنية ولا أحوال صحية. ولصاحب الشأن أن يطلب الاطلاع عليها.
hand-over-note-missing = اكتب ما تريد من موظف الجهة أن يجيب عنه أو يفعله.
hand-over-note-long = اكتب ألف حرف على الأكثر.
hand-over-no-choice = اختر مما هو معروض.
hand-over-counter = إلى شباك آخر
hand-over-counter-text = تعود التذكرة إلى الدور وتنتهي هذه المراجعة. من يناديها ويتحقق من هوية صاحبها يجد الطلب وملاحظتك.
hand-over-counter-do = أحِل الطلب وأنهِ المراجعة
hand-over-new-ticket = لم تنادِ تذكرة لهذا المراجع، فتصدر له تذكرة جديدة.
hand-over-authority = إلى موظف في الجهة
hand-over-authority-text = يرى موظف الجهة سؤالك والرقم المرجعي وخدمات جهته وحدها، ثم يجيبك. وتستمر المراجعة.
hand-over-which-authority = أي جهة؟
hand-over-authority-do = اسأل موظف الجهة
hand-over-home-text = يُعطى صاحب الطلب رمز إكمال، فيكمله بنفسه عبر الإنترنت أو على الهاتف أو عند أي شباك.
handed-title = الإحالات
handed-to-counter = إلى الشباك التالي
handed-to-authority = إلى موظف في: { $authority }
handed-waits = لم يصل الجواب بعد.
handed-answered = الجواب
handed-over = أحلتَ هذا الطلب
handed-over-text = في { $time }. يكمله من ينادي التذكرة ويتحقق من هوية صاحبها.
handed-over-kept = ما أرسلته بعد الإحالة ليس في الطلب، وهو محفوظ لديك. أخبر زميلك به، أو تحقق من هوية المراجع من جديد فيعود إلى النموذج.
handed-over-next = إلى الدور
queue-handed-over = أحال إليك زميل هذا المراجع. تحقق من هويته تجد الطلب والملاحظة.
fast-hand-over = احفظ وأحِل
fast-saved =
    { $count ->
        [zero] لم تُحفظ إجابة
        [one] حُفظت إجابة واحدة
        [two] حُفظت إجابتان
        [few] حُفظت { $count } إجابات
        [many] حُفظت { $count } إجابة
       *[other] حُفظت { $count } إجابة
    }
fast-open =
    { $count ->
        [zero] لم يبق سؤال بلا إجابة.
        [one] بقي سؤال واحد بلا إجابة.
        [two] بقي سؤالان بلا إجابة.
        [few] بقيت { $count } أسئلة بلا إجابة.
        [many] بقي { $count } سؤالًا بلا إجابة.
       *[other] بقي { $count } سؤال بلا إجابة.
    }
reply-needs-code = تمكن الإجابة عنه هنا بعد أن يقرأ المتصل الرمز المرسل إليه.

tasks-handed = أسئلة الزملاء عند الشبابيك وعلى الهاتف
tasks-none-handed = لا زميل ينتظر جوابًا.
tasks-case = سؤال من زميل عن طلب
tasks-case-what = الطلب
tasks-case-by = السائل
tasks-case-asks = السؤال
tasks-case-hint = يقرؤه إلى جانب الطلب من يخدم صاحبه.
happened-handed-counter = أُحيل إلى شباك آخر
happened-handed-authority = سُئل موظف في الجهة
happened-handed-home = أُعطي رمز إكمال
happened-staff-answered = أجاب موظف الجهة عن السؤال

form-title = نموذج: { $what }
form-print-blank = النموذج الورقي
form-print-filled = اطبعه نموذجًا ورقيًا
form-tick-services = ضع علامة أمام ما تريده.
form-for-staff = للموظف: امسح الرمز لإدخال النموذج
form-person = مقدّم الطلب
form-name = الاسم الكامل
form-known-text = اشطب ما فيه خطأ واكتب الصواب إلى جانبه.
form-depends = بحسب: { $on }
form-not-needed = لا تُحضر أوراقًا عمّا لدى هذه السجلات: { $registers }.
form-where = أين تقدّمه؟
form-where-text = سلّمه في أي مركز خدمة ومعك وثيقة هويتك. يُدخله الموظف معك، وتأخذ إيصالًا.
form-scanned = مُسح النموذج. اضغط مفتاح الإدخال لتبدأ به مع هذا المراجع.
form-identify-first = مُسح نموذج ورقي. تحقق من هوية المراجع أولًا، ثم يُفتح.
form-not-theirs = النموذج الذي مسحته ليس لهذا المراجع
form-not-theirs-text = انظر إلى الاسم المكتوب على النموذج. إن كان المراجع شخصًا آخر فأنهِ هذه المراجعة وتحقق من هويته.
paper-print = اطبع
paper-print-how = للطباعة اختر «طباعة» من قائمة المتصفح.

queue-keys-are-off = مفاتيحك متوقفة.
queue-keys-change = غيّر المفاتيح أو أوقفها
desk-keys = المفاتيح
desk-keys-lead = اختر المفاتيح التي تعمل بها، وهي لك على كل حاسوب.
desk-keys-saved = حُفظت مفاتيحك.
desk-keys-on = العمل بالمفاتيح
desk-keys-keep = احفظ
desk-keys-reset = أعدها كما كانت أولًا
desk-keys-queue = في الدور
desk-keys-queue-text = المفتاح وحده، ما دمت لا تكتب في خانة.
desk-keys-form = في نموذج الطلب
desk-keys-form-text = مع المفاتيح التي يطلبها متصفحك، وهي غالبًا مفتاح البدائل وحده أو مع مفتاح العالي، إلى جانب مسطرة المسافات وفوق مفتاح التحكم.
desk-keys-none = اختر حرفًا أو رقمًا.
desk-keys-browsers = يحتاج المتصفح إلى هذا المفتاح. اختر حرفًا آخر.
desk-keys-twice = «{ $one }» و«{ $other }» لهما المفتاح نفسه. اختر مفتاحًا آخر.

person-portrait = الصورة الشخصية
desk-waits = { $count ->
    [zero] لا مهام
    [one] مهمة واحدة بانتظارك
    [two] مهمتان بانتظارك
    [few] { $count } مهام بانتظارك
    [many] { $count } مهمة بانتظارك
   *[other] { $count } مهمة بانتظارك
}
handed-on-title = أحال أحد الزملاء طلبًا
handed-on-text = الطلب لمن يتصرف المراجع نيابةً عنه. اختره لتكمل الطلب وتقرأ الملاحظة.
