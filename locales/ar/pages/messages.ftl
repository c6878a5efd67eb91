# وسائل الاتصال والرسائل والرموز.

## الرسائل النصية: قصيرة، بلا روابط

sms-code-confirm-contact = { portal-name }: رمزك { $code } لتأكيد وسيلة الاتصال هذه. صالح ١٠ دقائق. لا تُطلع عليه أحدًا.
sms-code-staff-change = { portal-name }: رمزك { $code } صالح ١٠ دقائق. لا تقرأه إلا في مكالمة اتصلت فيها بنا أنت.
sms-code-resume = { portal-name }: رمزك { $code } صالح ١٠ دقائق. اكتبه في الصفحة التي طلبته منها، ولا تُطلع عليه أحدًا، ولا موظفينا.
sms-resume-code = { portal-name }: رمز إكمال طلبك { $code } حتى { $date }، عبر البوابة أو الهاتف أو عند الشباك.
sms-resume-code-made = { portal-name }: أنشأ موظفونا رمزًا لمتابعة طلبك. إن لم تكن على علم به فاتصل: { $hotline }
sms-contact-changed = { portal-name }: تتغيّر وسيلة الاتصال بك في { $date }. إن لم تكن أنت من غيّرها فاكتب { $code } في البوابة: المساعدة، ثم إيقاف التغيير، أو اتصل: { $hotline }
sms-contact-new = { portal-name }: تصلك رسائلنا هنا من الآن.
sms-change-stopped = { portal-name }: أُوقف تغيير وسيلة الاتصال بك. لا تغيير قبل مراجعة مركز خدمة أو الدخول بمستوى تحقق عالٍ. للمساعدة: { $hotline }
sms-encounter = { portal-name }: فتح أحد موظفينا ملفك ({ $role }). لمعرفة من ولماذا: سجّل الدخول وافتح رسائلي.
sms-encounter-at = { portal-name }: فتح أحد موظفينا ملفك ({ $role }، { $workplace }). لمعرفة من ولماذا: سجّل الدخول وافتح رسائلي.
sms-submitted = { portal-name }: وصل طلبك { $reference }. تجده في مساحتك.
sms-asked = { portal-name }: هناك سؤال عن طلبك { $reference }. سجّل الدخول للإجابة.
sms-decided = { portal-name }: صدر قرار في طلبك { $reference }. سجّل الدخول لقراءته.
sms-offer = { portal-name }: لك عرض أو تذكير. سجّل الدخول لقراءته.

mail-subject = { portal-name }: { $what }
mail-foot = لا روابط في هذه الرسالة، ولا يُرد على هذا العنوان. لا نطلب كلمة مرورك ولا أي رمز بالبريد الإلكتروني أبدًا. وكل ما نبلغك به تجده أيضًا في البوابة تحت رسائلي.

## رسائلي

messages-title = رسائلي
messages-lead = ما أبلغتك به البوابة، أحدثه أولًا. أما الرموز فلا تُحفظ.
messages-none = لا رسائل
messages-none-text = إذا جدّ شيء في أحد طلباتك، أو فتح موظف ملفك، ظهر هنا.
messages-here-only = هنا فقط
messages-by-sms = برسالة نصية إلى
messages-by-email = بالبريد الإلكتروني إلى
messages-sent = أُرسلت
messages-waiting = في الطريق
messages-delayed = لم تُرسل بعد، لأن خدمة الرسائل لا تجيب؛ وما زلنا نحاول
messages-refused = لم تصل، لأن الرقم أو العنوان غير موجود
messages-lapsed = لم تُرسل، لأن خدمة الرسائل لم تجب في الوقت المناسب
my-messages-text = ما أبلغناك به، ومتى، وبأي وسيلة.
my-contact-text = هاتفك وبريدك، وأي الرسائل تريد.
help-messages = كيف تراسلونني؟
help-messages-text = برسالة نصية أو بريد إلكتروني إلى ما سجّلته في مساحتك، وإلا فإلى ما في السجل السكاني. لا روابط في رسائلنا، ولا نطلب كلمة مرور أبدًا. والرمز الذي يصلك تكتبه في الصفحة التي طلبته منها، ولا يسألك عنه موظفونا إلا في مكالمة أجريتها أنت.
home-resume-text = تابع طلبًا بالرمز الذي أُعطي لك.

notice-one-time-code = رمز لمرة واحدة
notice-code-confirm-contact = لتأكيد رقم هاتف أو عنوان بريد إلكتروني.
notice-code-staff-change = ليغيّر موظفونا شيئًا لك في أثناء المكالمة.
notice-code-resume = لفتح إحدى مسوّداتك على جهاز آخر.
notice-resume-code = رمز لمتابعة طلب
notice-resume-code-text = أُنشئ رمز لهذا الطلب: { $what }. وهو صالح حتى { $date }، ويحل محله أي رمز يُنشأ بعده.
notice-contact-added = أُضيفت وسيلة اتصال
notice-contact-added-text = تُستعمل { $new } ابتداءً من { $date }.
notice-contact-removed = حُذفت وسيلة اتصال
notice-contact-removed-text = تُستعمل { $old } حتى { $date }.
notice-contact-changed = تغيّرت وسيلة اتصال
notice-contact-changed-text = تحل { $new } محل { $old } في { $date }. وحتى ذلك الحين تصل الرموز إلى { $old }.
notice-change-stopped = أُوقف تغيير
notice-change-stopped-text = أفاد من بيده وسيلة الاتصال السابقة أنه لم يطلب التغيير. بقيت وسائل الاتصال بك كما كانت، ولا يمكن تغيير شيء حتى تسجّل الدخول بمستوى تحقق عالٍ أو تراجع مركز خدمة.
notice-encounter = فُتح ملفك
notice-encounter-text = فتحه: { $role }. الوسيلة: { $channel }.
notice-encounter-at-text = فتحه: { $role }، { $workplace }. الوسيلة: { $channel }.
notice-submitted = وصل طلبك
notice-submitted-text = الرقم المرجعي { $reference }. وصل إلى الجهات أو يصلها بعد قليل.
notice-asked = لدى إحدى الجهات سؤال
notice-asked-text = { $service }، الرقم المرجعي { $reference }. لا بد من جوابك للمتابعة.
notice-decided = صدر قرار
notice-approved = تمت الموافقة على طلبك
notice-refused = رُفض طلبك
notice-decided-text = { $service }، الرقم المرجعي { $reference }.
notice-offer-text = تجده في مساحتك.

## وسائل الاتصال

contact-title = كيف نتصل بك
contact-lead = إلى هذه الوسائل نرسل الرموز والرسائل. وكل وسيلة جديدة تُؤكَّد برمز نرسله إليها.
contact-phone = الهاتف
contact-email = البريد الإلكتروني
contact-none = لم تُسجَّل أي وسيلة بعد.
contact-in-force = نراسلك عليه
contact-ahead = لاحقًا
contact-unconfirmed = غير مؤكَّد
contact-from-register = من السجل السكاني
contact-from-you = سجّلته أنت
contact-until = يُستعمل حتى { $date }.
contact-from = يُستعمل ابتداءً من { $date }.
contact-confirm-link = اكتب الرمز الذي أرسلناه إليه
contact-phone-add = رقم هاتفك
contact-phone-change = رقم هاتف آخر
contact-phone-hint = هاتف محمول تصله الرسائل النصية: { $form }، مثل { $example }. إن كان الرقم من خارج البلاد فابدأ بعلامة + ورمز البلد.
contact-email-add = عنوان بريدك الإلكتروني
contact-email-change = عنوان بريد إلكتروني آخر
contact-email-hint = عنوان لا يقرأ رسائله سواك.
contact-send-code = أرسل رمزًا إليه
contact-phone-remove = احذف رقم الهاتف
contact-email-remove = احذف البريد الإلكتروني
contact-error-phone-missing = اكتب رقم الهاتف
contact-error-phone = اكتب { $form }، مثل { $example }. إن كان الرقم من خارج البلاد فابدأ برمز البلد
contact-error-email-missing = اكتب عنوان البريد الإلكتروني
contact-error-email = اكتب عنوان بريد إلكتروني كاملًا، فيه علامة @ ثم اسم الموقع
contact-error-same = هذه الوسيلة مستعملة من قبل: اكتب غيرها
contact-no-gateway = لا يمكن إرسال شيء الآن
contact-no-gateway-text = هذه البوابة غير موصولة بخدمة رسائل. ما نبلغك به تجده تحت رسائلي، ولا يمكن تأكيد وسائل الاتصال حتى توصل بها.
contact-waits = هناك تغيير ينتظر
contact-waits-text = إلى أن يسري تصل الرموز إلى حيث كانت تصل. وقد أبلغنا به وسائل الاتصال المستعملة. ويمكنك التراجع عنه.
contact-keep = أبقِ كل شيء كما كان
contact-locked = لا يمكن تغيير وسائل الاتصال بك
contact-locked-text = أوقف من بيده وسيلة الاتصال السابقة تغييرًا في { $date }، وأفاد أنه لم يطلبه. وما زالت الرموز تصل إلى حيث كانت تصل.
contact-locked-way = لتتمكن من التغيير من جديد سجّل الدخول بمستوى تحقق عالٍ، أو راجع مركز خدمة ومعك بطاقة هويتك.
contact-sign-in-surely = سجّل الدخول بمستوى تحقق عالٍ
contact-unlock-text = سجّلت الدخول بمستوى تحقق عالٍ، فيمكنك السماح بالتغيير من جديد.
contact-unlock = اسمح بالتغيير من جديد
contact-done-confirmed = تأكدت وسيلة الاتصال
contact-done-confirmed-text = تصل إليها الرموز والرسائل من الآن.
contact-done-waits = سُجّل التغيير
contact-done-waits-text = يسري بعد مهلة، كي لا يستولي أحد على رسائلك خفية. وقد أبلغنا به وسائل الاتصال المستعملة.
contact-done-kept = بقي كل شيء كما كان
contact-done-kept-text = أُلغي التغيير.
contact-done-wished = حُفظت رغباتك
contact-done-wished-text = يُعمل بها في كل رسالة من الآن.
contact-done-unlocked = يمكنك تغيير وسائل الاتصال من جديد
contact-done-unlocked-text = تأكد من أن هذه الوسائل لك.

wishes-title = أي الرسائل تريد
wishes-lead = كل شيء تجده تحت رسائلي في كل حال. أما ما يمسّ أمانك، كتغيير وسيلة الاتصال، فيُرسل دائمًا.
wishes-topics = أخبروني عن
topic-of-looks = الموظفين الذين يفتحون ملفي
topic-of-cases = ما يجدّ في طلباتي
topic-of-reminders = العروض والتذكيرات
topic-of-safety = الأمان
wishes-looks-hint = في كل مرة، مع الصفة الوظيفية ومكان العمل.
wishes-cases-hint = حين يصل الطلب، وحين تسأل جهة عن شيء، وحين تبتّ فيه.
wishes-reminders-hint = حين توشك وثيقة على الانتهاء، أو يكون لك حق في شيء.
wishes-language = بهذه اللغة
wishes-by = بهذه الوسيلة، إن كانت لديّ الوسيلتان
wishes-by-sms = رسالة نصية
wishes-by-email = بريد إلكتروني
wishes-button = احفظ

## الرموز لمرة واحدة

code-title = اكتب الرمز
code-why-confirm-contact = نرسل رمزًا إلى وسيلة الاتصال الجديدة لنتأكد من أنها لك.
code-why-staff-change = نرسل رمزًا إلى وسيلة الاتصال بك قبل أي تغيير.
code-why-resume = نرسل رمزًا إلى وسيلة الاتصال التي نعرفها لصاحب الطلب.
code-label = الرمز
code-hint = ستة أرقام، صالحة عشر دقائق.
code-button = تحقّق من الرمز
code-to = إلى:
code-sent = أُرسل الرمز
code-sent-text = قد يستغرق وصوله دقيقة.
code-under-way = الرمز في الطريق
code-under-way-text = قد يستغرق وصوله دقيقة.
code-delayed = لم يُرسل الرمز بعد
code-delayed-text = خدمة الرسائل لا تجيب الآن، وما زلنا نحاول. والرمز صالح عشر دقائق من وقت طلبه، فإن لم يصل خلالها فاطلب غيره.
code-refused = تعذّر إيصال الرمز
code-refused-text = أفادت خدمة الرسائل أن هذا الرقم أو العنوان غير موجود. ارجع وتأكد منه.
code-failed = تعذّر إرسال الرمز
code-failed-text = اطلب رمزًا آخر بعد بضع دقائق.
code-no-contact = لا نعرف وسيلة اتصال
code-no-contact-text = لا نعرف لصاحب الطلب هاتفًا ولا بريدًا إلكترونيًا. سجّل الدخول بالهوية الرقمية، أو اتصل بنا، أو راجع مركز خدمة.
code-no-gateway = لا يمكن إرسال رمز
code-no-gateway-text = هذه البوابة غير موصولة بخدمة رسائل. سجّل الدخول بالهوية الرقمية، أو اتصل بنا، أو راجع مركز خدمة.
code-enough = أُرسلت ثلاثة رموز في ساعة واحدة
code-enough-text = حفاظًا على أمانك لا نرسل مزيدًا الآن. يمكن إرسال الرمز التالي في { $at }. وآخر رمز وصل يمكن استعماله ما دام صالحًا.
code-none = ألم يصل رمز؟
code-none-text = تأكد من اتصال الهاتف بالشبكة، وانظر في مجلد الرسائل غير المرغوبة. ثم اطلب رمزًا آخر: لا يُقبل إلا الأخير.
code-again = أرسل رمزًا آخر
code-not-six-digits = اكتب أرقام الرمز الستة
code-wrong = { $left ->
    [one] ليس هذا هو الرمز. بقيت لك محاولة واحدة
    [two] ليس هذا هو الرمز. بقيت لك محاولتان
    [few] ليس هذا هو الرمز. بقيت لك { $left } محاولات
    [many] ليس هذا هو الرمز. بقيت لك { $left } محاولة
   *[other] ليس هذا هو الرمز. بقيت لك { $left } محاولة
}
code-expired = انتهت صلاحية هذا الرمز أو استُعمل من قبل. اطلب رمزًا آخر
code-locked = كُتب الرمز خطأً مرات كثيرة فلم يعد مقبولًا. اطلب رمزًا آخر

## رموز المتابعة

resume-title = المتابعة برمز
resume-lead = برمز الطلب تتابع من حيث توقفت، على هذا الجهاز.
resume-label = الرمز
resume-hint = تسعة أرقام، مثل { "\u200E" }123-456-789{ "\u200E" }، كما ظهرت لك أو أُرسلت إليك أو قيلت لك.
resume-missing = اكتب الرمز
resume-not-nine-digits = الرمز تسعة أرقام: عُدّها من جديد
resume-misheard = أحد الأرقام خطأ، أو تبادل رقمان موضعيهما: قارنه بما أُعطي لك
resume-wrong = هذا الرمز لا يفتح شيئًا. ربما انتهت صلاحيته، أو حل محله رمز أحدث، أو سبق إرسال الطلب. سجّل الدخول لتجد طلباتك، أو اطلب منا رمزًا جديدًا
resume-too-many = جُرّبت من هنا رموز كثيرة. لن يُنظر في غيرها حتى { $at }، ولو كان صحيحًا. سجّل الدخول لتجد طلباتك بلا رمز
resume-none = أليس لديك رمز؟
resume-none-sign-in = بعد تسجيل الدخول تجد كل ما بدأته، بلا رمز.
resume-none-call = اتصل بنا، أو راجع مركز خدمة:
resume-who-title = أثبت أنه أنت
resume-who-lead = الرمز وحده لا يفتح شيئًا، كي لا يتابع طلبك من وجد الرمز أو سمعه.
resume-by-eid = بالهوية الرقمية
resume-by-eid-text = يمكنك بعدها استعمال كل شيء. وإن لم يكن الطلب لك فلن تجده.
resume-by-code = برمز لمرة واحدة
resume-by-code-text = نرسل رمزًا إلى وسيلة الاتصال التي نعرفها لصاحب الطلب. وهو يفتح هذا الطلب ولا شيء غيره.
resume-send = أرسل رمزًا لمرة واحدة
resume-make-title = المتابعة بالهاتف أو عند الشباك
resume-make-lead = { $what }: بالرمز يتابع موظفونا، أو أنت على جهاز آخر، هذا الطلب بعينه.
resume-make-phone = بالهاتف: اقرأ الرمز للموظف، وهو يتحقق أيضًا من هويتك.
resume-make-counter = في مركز الخدمة: قل الرمز عند الشباك وأظهر بطاقة هويتك.
resume-make-safe = الرمز وحده لا يفتح شيئًا: لا بد دائمًا من إثبات هويتك.
resume-make-button = أنشئ رمزًا
resume-make-another = أنشئ رمزًا آخر
resume-made-title = رمزك
resume-made-once = دوّنه: لا يظهر إلا مرة واحدة
resume-made-until = يفتح هذا الطلب حتى { $date }، أو إلى أن ترسله أو تنشئ رمزًا آخر.
resume-made-how = اقرأه ثلاثة أرقام ثلاثة أرقام. وإن فقدته فأنشئ غيره هنا.

## لم أكن أنا

stop-title = إيقاف تغيير وسيلة الاتصال
stop-lead = هل أبلغناك بأن رقم هاتفك أو بريدك يتغيّر ولم تكن أنت من غيّره؟ اكتب الرمز الوارد في تلك الرسالة، فتبقى وسائل الاتصال بك كما هي.
stop-label = الرمز الوارد في الرسالة
stop-hint = تسعة أرقام، مثل { "\u200E" }123-456-789{ "\u200E" }.
stop-button = أوقف التغيير
stop-wrong = هذا الرمز لا يوقف شيئًا. ربما كُتب خطأً، أو سرى التغيير. اتصل بنا، أو راجع مركز خدمة ومعك بطاقة هويتك
stop-call = أو اتصل بنا:
stop-done = أُوقف التغيير
stop-done-text = بقيت وسائل الاتصال بك كما كانت، وتصل الرموز إلى الوسيلة السابقة.
stop-done-unlock = لا يمكن تغيير شيء حتى تسجّل الدخول بمستوى تحقق عالٍ أو تراجع مركز خدمة ومعك بطاقة هويتك. وإن ظننت أن غيرك يستعمل هويتك الرقمية فاتصل بنا:

## السجل الذي يعرف وسائل الاتصال

hub-function-contact-on-record = الاتصال بالأشخاص
    .about = تطلب رقم هاتف الشخص وبريده حين يلزم إرسال رمز إليه، أو حين يفتح صفحة وسائل الاتصال به.
purpose-reach-person = إيصال الرموز والرسائل إلى الشخص
law-digital-services-law-art-19 = المادة ١٩ من قانون الخدمات الرقمية رقم ٢١ لسنة ٢٠٢٣
    .says = للبوابة، لإيصال الرموز والرسائل إلى الشخص، أن تستعمل رقم الهاتف وعنوان البريد الإلكتروني المسجَّلين في السجل السكاني.
person-phone = رقم الهاتف في السجل السكاني
person-email = البريد الإلكتروني في السجل السكاني
