# صفحات الطلب والحساب، بعد الدخول.

begin-title = قبل أن تبدأ
begin-drafts = هناك طلب لم يكتمل
begin-filed = سبق إرسال هذا الطلب
begin-filed-text = افتحه لتعرف إلى أين وصل. ولا تبدأ طلبًا جديدًا إلا إذا كان لأمر آخر، كمولود آخر.
begin-filed-on = أُرسل في { $date }
draft-continue = أكمل الطلب
draft-saved-at = آخر حفظ { $at }
begin-services = الخدمات التي تريدها
begin-services-hint = كلها مختارة. أزل ما لا تريده، ويمكنك طلبه لاحقًا.
begin-nothing-chosen = اختر خدمة واحدة على الأقل
begin-notice = السجلات التي سنسألها
begin-notice-text = عندما تضغط «ابدأ» فأنت تطلب منا أن نسأل هذه السجلات عمّا تحتاج إليه الخدمات التي اخترتها، ولا شيء غيره. نعرض عليك كل ما يصلنا لتتأكد منه.
begin-facts = عمّا نسأل
begin-laws = القانون الذي يأذن بذلك
begin-notice-none = لا يحق للبوابة الآن أن تسأل أي سجل لهذا الغرض، فنسألك عن كل ما يلزم.
begin-notice-logged = يُسجَّل كل سؤال، وتجده في «من اطّلع على بياناتي».
begin-notice-logged-of = يُسجَّل كل سؤال، ولـ{ $name } أن يطّلع عليه متى شاء.
begin-button = ابدأ

who-child = لأي مولود هذا الطلب؟
who-hint = { $people ->
    [one] يذكر { $source } طفلًا واحدًا مرتبطًا بك.
    [two] يذكر { $source } طفلين مرتبطين بك.
   *[other] يذكر { $source } هؤلاء الأطفال مرتبطين بك.
}
who-none = لم نجد أحدًا في السجل. يمكنك أن تكتب المعلومات بنفسك.
who-not-listed = ليس في القائمة
who-not-listed-hint = نسألك عن المعلومات، ونتحقق منها لاحقًا.
who-tell = سأكتب المعلومات بنفسي
who-not-chosen = اختر لمن هذا الطلب
who-trouble-text = لا يتوقف طلبك: اكتب المعلومات بنفسك، ونتحقق منها عندما يجيب السجل.

known-title = ما يعرفه { $source }
known-kicker = معلومات من سجل رسمي
known-lead = تأكد من صحة هذه المعلومات. لا حاجة إلى كتابة شيء.
known-confirm = هذه المعلومات صحيحة، متابعة
known-sign-in-kicker = من تسجيل دخولك
known-sign-in-title = ما تثبته هويتك الرقمية
known-sign-in-lead = سجّلتَ الدخول بها، فلا نسألك عن هذا. تأكد من أنه رقمك.
known-missing = لم يصلنا كل شيء من هذا السجل
known-missing-text = سنسألك عن هذه المعلومات في الصفحات التالية، ونتحقق منها لاحقًا:
this-is-wrong = هذا غير صحيح
whole-name = الاسم الكامل
name-parts = أجزاء الاسم
name-parts-wrong = أجزاء الاسم، أو تصحيح أحدها
about-you = عنك
about-you-as = عنك ({ $role })
as-of = كما في { $date }
origin-unless = وقد يختلف بعضها، كما هو مكتوب عنده
mark-contested = اعترضت على ما في السجل، وفيه: { $value }
mark-contested-plain = اعترضت على ما في السجل
mark-corrected = صحّحها السجل
mark-stale = معلومة قديمة، تأكد منها
mark-to-verify = سنتحقق منها لدى السجل

wrong-title = تصحيح: { $label }
wrong-lead = نحفظ ما في { $source } وما تكتبه هنا معًا، وتتحقق الجهة منهما. لا يتوقف طلبك.
wrong-register-says = في السجل الآن
wrong-reason = لماذا هي خاطئة؟
wrong-reason-hint = مثلًا: تغيّر اسمي بحكم محكمة في العام الماضي.
wrong-button = احفظ التصحيح

journey-step = الخطوة { $position } من { $of }
journey-step-about = الخطوة { $position } من نحو { $of }
on-record-person = كما حفظته في بيانات الاتصال بك. غيّره هنا إن أردت غيره لهذا الطلب.
on-record-register = كما هو مسجّل لك في السجلات الرسمية. غيّره هنا إن أردت غيره لهذا الطلب.
choice-nearest = الأقرب إلى عنوانك المسجّل
paid-title = ما يُصرف لك
paid-open = تُحدَّد القيمة عند البتّ في الطلب
paid-total = المجموع
paid-text = يُصرف بعد الموافقة على الطلب، من اليوم الذي تبيّنه الجهة في قرارها.
question-saved-elsewhere = حُفظت هذه الصفحة في نافذة أخرى بعد أن فتحتها هنا
question-saved-elsewhere-text = ما كتبته هنا ما زال في الحقول. راجعه، ثم احفظه إن أردت أن يحلّ محلّ ما حُفظ هناك.
question-asked-unverified = لذلك نسألك أنت، وتبتّ الجهة بناءً على إجابتك.
question-asked-instead = لذلك نسألك عن هذه المعلومات، ونتحقق منها لاحقًا.
field-example = مثال:
mobile-hint = { $form }، مثل { $example }
checksum-doubt = أرقام التحقق لا تتطابق. راجع ما كتبت، ثم تابع إن كان صحيحًا.

application-title = طلب: { $what }
asked-for = ما تطلبه
tasks-registers = تأكيد ما تعرفه السجلات
tasks-questions = ما نسألك عنه
tasks-sending = المراجعة والإرسال
task-saved = حُفظت إجاباتك
task-saved-text = يمكنك إغلاق الصفحة والعودة متى شئت، من أي جهاز.
task-count = { $done ->
    [zero] لم تكتمل أي صفحة بعد، والمجموع { $of }.
    [one] اكتملت صفحة واحدة من { $of }.
    [two] اكتملت صفحتان من { $of }.
    [few] اكتملت { $done } صفحات من { $of }.
    [many] اكتملت { $done } صفحة من { $of }.
   *[other] اكتملت { $done } صفحة من { $of }.
}
task-who = لمن هذا الطلب؟
task-done = اكتمل
task-next = التالي
task-later = لم يحن دوره
task-go-on = أكمل
task-any-time = تُحفظ إجاباتك بعد كل صفحة.

check-answers-title = راجع إجاباتك
check-answers-lead = هذا كل ما سنرسله. لا يُرسل شيء قبل أن توافق في آخر الصفحة.
check-answers-yours = إجاباتك
check-answers-to-send = إلى الإقرار والإرسال
asked-for-refused = لا يمكن طلبها الآن
check-answers-not-sent = لا يمكن إرسال هذا الطلب الآن
check-answers-go-without = المتابعة من دون ما لا يمكن طلبه
check-answers-rule = الشرط ومادته
check-known-count = { $count ->
    [one] معلومة واحدة
    [two] معلومتان
    [few] { $count } معلومات
    [many] { $count } معلومة
   *[other] { $count } معلومة
}
rules-refused = لا يمكن تقديم هذا الطلب
rules-warned = انتبه إلى ما يلي
total-cost = مجموع التكلفة:
declaration-title = الإقرار والإرسال
declaration-text = تتحمل مسؤولية صحة ما كتبت. تعمّد ذكر معلومات غير صحيحة يعاقب عليه القانون.
declaration-label = أقرّ بأن ما كتبته صحيح بحسب علمي، وأطلب الخدمات المذكورة.
declaration-missing = وافق على الإقرار لترسل الطلب
submit-application = أرسل الطلب

confirmation-title = وصلنا طلبك
confirmation-reference = رقمك المرجعي
confirmation-at = { $at }
confirmation-now = ما يمكنك فعله الآن
confirmation-lead = احتفظ بهذا الرقم. يكفيك وحده لمتابعة كل الخدمات التي طلبتها، لدى كل الجهات.
confirmation-cost = المبلغ المستحق: { $amount }
payment-title = ما تدفعه
payment-nothing = لا رسوم على هذا الطلب.
payment-later = يُدفع بعد الموافقة
payment-now = ادفعه إن لم تكن قد دفعته
payment-none = لا يُدفع، لأن الخدمة لم تُمنح
payment-how = لا تستلم هذه البوابة الرسوم، ولا تعلم بما دُفع منها. ادفع بعد الموافقة للجهة أو في مركز خدمة، واذكر رقمك المرجعي. والجهة تخبرك بما تقبله من طرق الدفع.
issued-title = ما صدر لك
issued-to = باسم
issued-on = صدر في
issued-print = يمكنك طباعة هذه الصفحة.
issued-verify = تحقق من صحة الطلب
issued-next = الخطوة التالية:
confirmation-to-case = تابع الطلب
confirmation-print = يمكنك طباعة هذه الصفحة إيصالًا.
confirmation-verify = يستطيع من تعطيه الإيصال أن يتأكد من صحته:
confirmation-feedback = كيف كانت التجربة؟ اكتب إلينا:
promised-by = الموعد المتوقع: { $date }
promised-after = يبدأ بعد الموافقة على: { $services }

case-services = أين وصلت كل خدمة
case-timeline = ما حدث حتى الآن
case-before = وقبل ذلك: { $events ->
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $events } خطوات
    [many] { $events } خطوة
   *[other] { $events } خطوة
}
case-unverified = { $count ->
    [one] إجابة واحدة سيجري التحقق منها
    [two] إجابتان سيجري التحقق منهما
    [few] { $count } إجابات سيجري التحقق منها
   *[other] { $count } إجابة سيجري التحقق منها
 }
case-unverified-text = لم يُجب السجل المختص في حينه، فقُبلت إجاباتك وستُقارن به لاحقًا. لا يلزمك أي إجراء.
case-help = لأي سؤال اتصل بنا واذكر رقمك المرجعي.
receipt-number = رقم الاستلام لدى الجهة:
issued-number = الرقم
reply-title = سؤال ينتظر جوابك: { $service }
reply-label = جوابك
reply-due = أجب قبل { $date }
reply-button = أرسل الجواب
reply-missing = اكتب جوابك
reply-too-long = الجواب طويل، اختصره إلى ألفي حرف على الأكثر
reply-example = نعم، يقيم معي في المنزل نفسه.
reply-sent = أُرسل جوابك
reply-sent-text = تكمل الجهة معالجة طلبك الآن.

my-hello = أهلًا، { $name }
my-empty = لا طلبات لديك بعد
my-empty-text = عندما تبدأ طلبًا تجده هنا.
my-asks = تسأل الجهة في «{ $service }»:
my-answer = أجب عن السؤال
my-needs-you = ما عليك فعله الآن
my-drafts = طلبات لم تكتمل
my-applications = طلبات قدّمتها
my-data-title = بياناتي
my-data-link = ما تعرفه السجلات عني
my-data-link-text = آخر ما رأته البوابة، بحسب السجل والتاريخ.
my-usage-text = كل اطلاع على بياناتك، مسموحًا كان أو مرفوضًا.
my-data-lead = آخر ما وصل إلى البوابة من السجلات في طلباتك. لا نسأل السجلات لمجرد عرض هذه الصفحة.
my-data-empty = لم نسأل أي سجل عنك حتى الآن
my-data-empty-text = لا تُسأل السجلات إلا عندما تبدأ طلبًا.
my-data-wrong = هل في ذلك خطأ؟
my-data-wrong-text = اختر «هذا غير صحيح» بجانب المعلومة، فنطلب من الجهة التي تمسك السجل تصحيحها، وتتابع الأمر هنا. أو اتصل بنا الآن.

usage-title = من اطّلع على بياناتي
usage-lead = كل سؤال عنك إلى سجل رسمي: متى، ومن، ولماذا، وبأي قانون. حتى ما رفضته البوابة.
usage-empty = لم يطّلع أحد على بياناتك
usage-empty-text = عندما يُسأل سجل عنك يظهر ذلك هنا فورًا.
usage-who = من
usage-for = لصالح
usage-purpose = الغرض
usage-details = الأغراض والقوانين
usage-facts = المعلومات
usage-application = إلى الطلب
usage-answered = سُمح به
usage-failed = بلا جواب
usage-refused = رُفض
usage-open = قيد الانتظار
usage-complain = ترى اطلاعًا لا تفهمه؟
usage-complain-text = اتصل بنا أو اكتب إلينا، ونجيبك كتابةً.
looker-yourself = أنت، عبر البوابة
looker-another = شخص قدّم طلبًا يخصك أيضًا، كالوالد الآخر
looker-portal = البوابة، تلقائيًّا

# التعلّم، والصحة والإعاقة، والسفر.

who-pupil = لأي تلميذ هذا الطلب؟
who-minor = لأي طفل هذا الطلب؟
leave-out-text = يمكنك طلب ما تتركه لاحقًا حين يتحقق الشرط، ويُرسل الباقي الآن.
leave-out-button = المتابعة من دون { $services }
sent-before = سبق طلب هذا
sent-before-text = طُلب هذا من قبل للشخص نفسه. افتح المعاملة السابقة لتعرف إلى أين وصلت. إن أرسلته مرة أخرى فقد تدفع رسمه مرتين.
check-waits-for = لا يبدأ العمل على «{ $service }» قبل الموافقة على «{ $other }». وهذه ليست في الطلب. أكمل إن سبقت الموافقة عليها.
