# الصفحات العامة.

home-title = ماذا يحدث في حياتك؟
home-lead = أخبرنا بما يجري، ونحن نعرف الجهات. طلب واحد، ورقم مرجعي واحد، ولا نسألك عمّا تعرفه الدولة عنك.
home-events = ماذا يحدث في حياتك؟
home-promises = ما نلتزم به
home-personas = خدمات بحسب صفتك
home-track = تابِع ما بدأته
home-my-text = أكمل طلبًا، أو اعرف أين وصل.
home-services-text = القائمة الكاملة، مرتبة بحسب الجهة.
home-verify-text = تأكد من أن الإيصال صادر عن هذه البوابة.
promise-once = نسأل مرة واحدة
promise-once-text = ما يعرفه سجل مختص لا نطلبه منك، ولا نطلب ورقة تثبته.
promise-seen = كل اطلاع مسجّل
promise-seen-text = ترى من اطّلع على بياناتك، ومتى، ولأي غرض، وبأي قانون.
promise-one = شبّاك واحد
promise-one-text = طلب واحد لعدة جهات، ورقم مرجعي واحد تتابع به كل شيء.

search-label = ابحث عن خدمة أو جهة
search-button = بحث
search-title = البحث
search-title-for = البحث عن { $query }
search-count = { $hits ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $hits } نتائج
    [many] { $hits } نتيجة
   *[other] { $hits } نتيجة
}
search-nothing = لم نجد ما يطابق بحثك
search-nothing-text = جرّب كلمة أخرى، أو تصفح القائمة الكاملة، أو اتصل بنا لنساعدك.
search-kind-service = خدمة
search-kind-event = حدث حياة
search-kind-centre = مركز خدمة
search-kind-authority = جهة

life-events-title = أحداث الحياة
life-events-lead = اختر ما يحدث معك، نجمع لك الخدمات والجهات في طلب واحد.
personas-title = خدمات بحسب صفتك
personas-lead = اختر الصفة الأقرب إليك لترى ما يعنيك.
persona-services = الخدمات
services-title = كل الخدمات
services-lead = كل خدمة لها شروطها وتكلفتها ومدتها وسندها القانوني.
authorities-title = الجهات التي تقدم الخدمات
authorities-lead = جهات حكومية وغير حكومية تقدم خدماتها عبر هذه البوابة.
authority-services = خدماتها
authority-registers = السجلات التي تمسكها

for-whom = لمن هذا؟
glance-title = الخلاصة
glance-covers = يشمل
glance-cost = التكلفة
glance-time = المدة
glance-papers = الأوراق المطلوبة
services-at = { $services ->
    [one] خدمة واحدة
    [two] خدمتين
    [few] { $services } خدمات
    [many] { $services } خدمة
   *[other] { $services } خدمة
} لدى { $authorities ->
    [one] جهة واحدة
    [two] جهتين
    [few] { $authorities } جهات
    [many] { $authorities } جهة
   *[other] { $authorities } جهة
}
papers-count = { $papers ->
    [zero] لا شيء
    [one] ورقة واحدة
    [two] ورقتان
    [few] { $papers } أوراق
    [many] { $papers } ورقة
   *[other] { $papers } ورقة
}
start-application = ابدأ الطلب
start-service = ابدأ الطلب
start-needs-eid = يُقدَّم الطلب بهويتك الرقمية. تُحفظ إجاباتك بعد كل صفحة، ويمكنك التوقف والعودة متى شئت.
part-of-events = هذه الخدمة جزء من:
steps-title = ما الذي يحدث، خطوة خطوة
steps-text = تقدّم طلبًا واحدًا، وتتسلّمه الجهات بهذا الترتيب.
step-together = في الوقت نفسه
step-after = تبدأ بعد الموافقة على: { $services }.
step-details = التفاصيل
step-outputs = ما تحصل عليه
papers-title = ما تحتاج إليه
papers-at-hand = أوراق تبقيها معك
papers-at-hand-text = أحضرها عندما تتسلّم ما يصدر لك، أو متى طلبتها الجهة.
papers-none = لا تحتاج إلى إحضار أي ورقة.
papers-not-title = ما لا تحتاج إلى إحضاره
papers-not-text = هذه المعلومات لدى الدولة أصلًا. نعرضها عليك لتتأكد من صحتها، ولا نطلبها منك.
facts-count = { $facts ->
    [zero] لا معلومات
    [one] معلومة واحدة
    [two] معلومتان
    [few] { $facts } معلومات
    [many] { $facts } معلومة
   *[other] { $facts } معلومة
}
channels-title = كيف تقدّم الطلب
channels-text = عبر هذه البوابة، أو في أي مركز خدمة، أو بالهاتف. الطلب واحد أيًّا كانت الطريقة: ما تبدأه هنا يكمله الموظف معك، وما يبدأه الموظف تكمله هنا.
concerns-title = لمن يهمّه أيضًا
who-may = من يحق له
rule-must = شرط لازم.
rule-may = إن لم ينطبق ننبّهك، ويبقى القرار للموظف.
what-you-get = ما تحصل عليه
what-happens-next = ما الذي يحدث بعد ذلك
complaint-title = إذا أردت أن تشتكي

check-title = هل تنطبق عليّ الشروط؟
check-lead = أجب عمّا تشاء، ونخبرك عن كل خدمة بما يقوله القانون في ذلك. لا نحفظ شيئًا من إجاباتك، ولا يعلم بها أحد. فإن بدأتَ بها خدمةً نقلنا إليها ما تسأل عنه هذه الخدمة وحده.

verify-title = التحقق من إيصال
verify-lead = أدخل الرقم المرجعي المكتوب على الإيصال لتتأكد من أنه صادر عن هذه البوابة. لا تظهر أي بيانات شخصية.
verify-label = الرقم المرجعي
verify-hint = كما هو مكتوب على الإيصال.
verify-button = تحقّق
verify-genuine = الإيصال صحيح
verify-not-found = لا يوجد إيصال بهذا الرقم
verify-not-found-text = تأكد من أنك كتبت الرقم كما هو على الإيصال. إن كان مكتوبًا كذلك فالإيصال ليس صادرًا عن هذه البوابة.

help-title = المساعدة
help-lead = لا يلزمك أن تعرف أي جهة تتولى شأنك. اسألنا.
help-hours = من الأحد إلى الخميس، من الثامنة صباحًا إلى السادسة مساءً.
help-answers = أسئلة متكررة
help-authorities = هواتف الجهات
help-eid = كيف أدخل؟
help-eid-text = بهويتك الرقمية الوطنية. إن لم تكن لديك، يصدرها لك أي مركز خدمة في الزيارة نفسها، أو يقدّم الموظف الطلب معك.
help-begin = من أين أبدأ؟
help-begin-text = من «أحداث الحياة»: اختر ما يحدث معك، ونحن نجمع الخدمات والجهات.
help-saved = هل تضيع إجاباتي إذا توقفت؟
help-saved-text = لا. تُحفظ بعد كل صفحة، وتجدها في «مساحتي» من أي جهاز.
help-wrong = ماذا أفعل إذا كانت معلومة في سجل خاطئة؟
help-wrong-text = اختر «هذا غير صحيح» بجانبها، واكتب الصواب. يكمل طلبك طريقه، وتتحقق الجهة من الأمر.
help-register-down = ماذا لو كان أحد السجلات لا يجيب؟
help-register-down-text = نقول لك أي سجل هو، ونسألك عن المعلومة، ونتحقق منها لاحقًا. لا يتوقف طلبك.
help-who-looks = من يرى بياناتي؟
help-who-looks-text = الجهات التي يأذن لها القانون فقط، ولغرض معلوم. تجد كل اطلاع في «من اطّلع على بياناتي».
help-someone = أساعد شخصًا آخر. كيف أفعل ذلك؟
help-someone-text = اجلس معه وليدخل هو بهويته الرقمية، أو رافقه إلى مركز خدمة. لا تستعمل هوية غيرك الرقمية.

sign-in-title = الدخول بالهوية الرقمية
sign-in-lead = نتأكد من هويتك عن طريق الهوية الرقمية الوطنية، ثم نعيدك إلى حيث كنت.
sign-in-button = الدخول بالهوية الرقمية
sign-in-good-to-know = قبل أن تدخل
sign-in-what-we-learn = لا نعرف من الهوية الرقمية إلا اسمك ورقمك الوطني. كلمة السر لا تصل إلينا.
sign-in-no-registers = الدخول وحده لا يطلب شيئًا من أي سجل.
sign-in-no-eid = ليست لديك هوية رقمية؟ اتصل بنا أو زر مركز خدمة، والطلب هو نفسه.
sign-in-expired = انتهت الجلسة، وإجاباتك محفوظة
sign-in-expired-text = خرجت تلقائيًّا لأنك لم تستعمل البوابة منذ مدة. ادخل من جديد لتكمل من حيث توقفت.
sign-in-too-low = يلزم مستوى تحقق أعلى
sign-in-too-low-text = تحتاج هذه الخدمة إلى الدخول بمستوى تحقق «{ $level }» على الأقل. ادخل من جديد واختر هذا المستوى. إن لم يكن متاحًا لك، يرفعه لك أي مركز خدمة.
sign-in-no-level = لم تذكر الهوية الرقمية مستوى التحقق
sign-in-no-level-text = تحتاج هذه الخدمة إلى مستوى تحقق «{ $level }» على الأقل، ولم تخبرنا الهوية الرقمية بمستواك، فلم ندخلك. حاول مرة أخرى، أو اتصل بنا إن تكرر ذلك.
sign-in-unavailable = الهوية الرقمية لا تجيب الآن
sign-in-unavailable-text = العطل ليس من عندك، وإجاباتك محفوظة. حاول بعد بضع دقائق.
sign-in-failed = لم يكتمل الدخول
sign-in-failed-text = لم يطابق جواب الهوية الرقمية ما طلبناه، فأوقفنا الدخول حمايةً لك. ابدأ من جديد من هنا.
sign-in-cancelled = ألغيت الدخول
sign-in-cancelled-text = لم يتغير شيء. يمكنك المحاولة مرة أخرى متى شئت.
sign-in-signed-out = خرجت من البوابة
sign-in-signed-out-text = طلباتك محفوظة في «مساحتي».
search-little-words = في، من، عن، على، الى، مع، هل، ما، ماذا، كيف، اين، وين، متى، لمن، لي، انا، نحن، هذا، هذه، او، و، كل، بعد، قبل، اريد، بدي، ابغى، ابغا، اود، عايز، محتاج، احتاج، ممكن، لو، سمحت، كيفية، طريقة، طلب، تقديم، عندي، الي، شو، ايش، جديد، جديدة
home-all-events = كل أحداث الحياة
home-all-personas = كل الصفات
services-filter = ترتيب الخدمات وتصفيتها
services-order = الترتيب
services-by-authority = حسب الجهة
services-by-letter = حسب الحروف
services-level = المستوى
services-persona = لمن
services-all = الكل
services-none = لا توجد خدمة كهذه. اختر مستوى آخر، أو تصفّح كل الخدمات.
check-children = الأطفال
    .hint = يشمل ذلك من هم تحت رعايتك.
    .question = هل لديك أطفال دون الثامنة عشرة، أو تنتظرون مولودًا؟
check-no-child = هذه الخدمة لمن لديه طفل.
check-next = السؤال التالي
check-next-settles = أجب عنه { $services ->
    [one] ليُحسم أمر خدمة واحدة.
    [two] ليُحسم أمر خدمتين.
    [few] ليُحسم أمر { $services } خدمات.
    [many] ليُحسم أمر { $services } خدمة.
   *[other] ليُحسم أمر { $services } خدمة.
}
check-next-helps = تتوقف عليه، مع غيره، { $services ->
    [one] خدمة واحدة.
    [two] خدمتان.
    [few] { $services } خدمات.
    [many] { $services } خدمة.
   *[other] { $services } خدمة.
}
check-waits = تتوقف على: { $for }
check-waits-own = تتوقف على ما يسأل عنه طلبها وحده
check-waits-officer = يبتّ فيها الموظف المختص
check-moved = ما تغيّر بإجابتك
check-moved-none = لم يتغير شيء بهذه الإجابة.
check-moved-more = { $services ->
    [one] صارت خدمة واحدة أقرب إليك.
    [two] صارت خدمتان أقرب إليك.
    [few] صارت { $services } خدمات أقرب إليك.
    [many] صارت { $services } خدمة أقرب إليك.
   *[other] صارت { $services } خدمة أقرب إليك.
}
check-moved-less = { $services ->
    [one] صارت خدمة واحدة أبعد عنك.
    [two] صارت خدمتان أبعد عنك.
    [few] صارت { $services } خدمات أبعد عنك.
    [many] صارت { $services } خدمة أبعد عنك.
   *[other] صارت { $services } خدمة أبعد عنك.
}
check-moved-line = من «{ $from }» إلى «{ $to }»
check-button = ما الذي يحق لي؟
check-again = اسأل من جديد بهذه الإجابات
check-results = ما يترتب على إجاباتك
check-can = يحق لك
check-perhaps = ربما
check-perhaps-rest = خدمات أخرى قد تحق لك
check-cannot = لا يحق لك
check-count = { $services ->
    [zero] لا خدمات
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $services } خدمات
    [many] { $services } خدمة
   *[other] { $services } خدمة
}
check-because = السبب:
check-officer = يبتّ فيه الموظف المختص:
check-depends = يتوقف ذلك على شرط:
