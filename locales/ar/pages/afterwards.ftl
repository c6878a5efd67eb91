# ما يلي تقديم الطلب: التحقق، وطلبات التصحيح، والأسئلة عن الاطلاع.

happened-verified = أكّد السجل ما صرّحتَ به
happened-not-verified = تعذّر التحقق مما صرّحتَ به لدى السجل
happened-contradicted = في السجل خلاف ما صرّحتَ به، وأُبلغ بذلك الموظف المختص
happened-correction-opened = طلبتَ من السجل التصحيح
happened-corrected = صُحّح السجل
happened-correction-declined = بقي السجل على حاله

checks-title = إجاباتك وما في السجلات
checks-open = بانتظار التحقق
checks-open-text = لم تُجب هذه السجلات عند تقديم طلبك فكتبتَ المعلومات بنفسك. نسألها عندما تعود إلى العمل.
checks-compared = قورنت بما في السجل
checks-flag-text = إذا كان في السجل خلاف ما كتبت فالقرار للموظف المختص، ولا يُرفض شيء لهذا السبب وحده.
checks-not = لم يُتحقق منها
checks-barred-text = حيث لا يحق للبوابة أن تسأل، يكون الإذن قد سُحب أو انتهت مدته أو لم يصدر أصلًا. أُبلغت الجهة بذلك، وهي تبتّ بناءً على إجابتك.
disputes-title = ما ذكرتَ أنه خطأ في السجل
disputes-lead = أجاب السجل وذكرتَ أن الصحيح غير ما فيه. يمضي طلبك بما ذكرت، مبيَّنًا أنه منك، وطُلب من السجل أن يصحّح ما فيه.
disputes-correction = التصحيح: { $status }
disputes-follow = تابع طلب التصحيح
checks-register-says = في السجل:
checks-correct = السجل غير صحيح
verdict-open = لم يُتحقق منها بعد
verdict-confirmed = أكّدها السجل
verdict-contradicted = في السجل خلافها، والقرار للموظف المختص
verdict-contradicted-decided = في السجل خلافها، وقد بتّت الجهة وهذا التنبيه أمامها
verdict-unknown-there = لا وجود لها في السجل
verdict-not-allowed = لم يُتحقق منها: لا يحق للبوابة أن تسأل السجل عنها
verdict-nobody-to-ask-about = لا يُعرف صاحب المعلومة لدى السجل
verdict-decided-before = صدر القرار قبل أن يُسأل السجل
verdict-stayed-silent = لم يُتحقق منها: ظل السجل صامتًا

corrections-title = طلبات التصحيح التي قدّمتها
correction-title = تصحيح: { $label }
correction-reference = الرقم
correction-register = السجل
correction-authority = الجهة
correction-you-said = الصحيح كما ذكرت
correction-register-said = في السجل
correction-register-said-then = ما كان في السجل
correction-register-now = ما في السجل الآن
correction-reason = وجه الخطأ
correction-answer = جواب الجهة
correction-steps = ما حدث
correction-application = إلى الطلب الذي ظهر فيه الخطأ
correction-opened = قُدّم
correction-sent = لدى السجل
correction-taken = قيد النظر
correction-corrected = صُحّح
correction-declined = لم يُصحَّح
correction-withdrawn = سُحب
correction-now-open = تنظر فيه الجهة التي تمسك السجل. وتمضي طلباتك في هذه الأثناء بالمعلومة التي كتبتها، مبيَّنًا أنها منك.
correction-now-corrected = صُحّح السجل. وتصل المعلومة المصحَّحة إلى طلباتك المفتوحة.
correction-now-declined = بقي السجل على حاله للسبب الذي تجده في هذه الصفحة. يمكنك الاتصال بالجهة، أو طلب التصحيح من جديد بإثبات آخر.
correction-now-withdrawn = سحبتَ هذا الطلب، وبقي السجل على حاله.
correction-withdraw-title = هل غيّرت رأيك؟
correction-withdraw-text = ما دام البتّ فيه لم يبدأ، فبإمكانك سحب الطلب.
correction-withdraw = اسحب الطلب
correction-form-title = خطأ في السجل: { $label }
correction-form-lead = اكتب الصحيح. نطلب من الجهة التي تمسك { $source } أن تصحّحه، وتتابع هنا ما يصير إليه الأمر.
correction-form-reason = ما وجه الخطأ؟
correction-form-reason-hint = مثلًا: تغيّر اسمي بحكم محكمة في العام الماضي.
correction-form-button = اطلب التصحيح

look-title = اطلاع على بياناتي
look-lead = كل ما دُوّن عن هذا السؤال الواحد الموجَّه إلى سجل.
look-open = كل ما يخص هذا الاطلاع
look-when = متى
look-register = السجل
look-service = الخدمة
look-exchange = رقم السؤال، وهو نفسه في دفتر السجل:
look-questions = أسئلتك عنه
look-ask = اسأل عن هذا الاطلاع
look-asked = أُرسل سؤالك
look-asked-text = تجيبك الجهة هنا كتابةً.
look-answered = أُجيب عنه
look-unanswered = بانتظار الجواب
look-answer = الجواب
look-ask-title = سؤال عن اطلاع
look-ask-lead = يخص السؤال الموجَّه إلى { $source } في { $at }. وعلى الجهة التي جرى لصالحها أن تبيّن لك السبب.
look-ask-authority = إلى أي جهة توجّه سؤالك؟
look-ask-label = سؤالك
look-ask-hint = اكتبه كما تقوله. لا يقرؤه أحد غير تلك الجهة.
look-ask-missing = اكتب سؤالك
look-ask-too-long = السؤال طويل، اختصره إلى ألفي حرف على الأكثر
look-ask-example = لماذا احتاج الأمر إلى عنواني؟
look-ask-button = أرسل السؤال

usage-questions = أسئلتك
usage-questions-count = { $questions ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $questions } أسئلة
    [many] { $questions } سؤالًا
   *[other] { $questions } سؤال
}
usage-filter = اختر ما يُعرض
usage-from = من تاريخ
usage-to = إلى تاريخ
usage-all = الكل
usage-show = اعرض
usage-none = لا اطلاع يطابق ما اخترته
usage-none-text = اختر مدة أخرى أو سجلًا آخر أو نوعًا آخر.
usage-total = { $looks ->
    [zero] لا اطلاع
    [one] اطلاع واحد
    [two] اطلاعان
    [few] { $looks } اطلاعات
    [many] { $looks } اطلاعًا
   *[other] { $looks } اطلاع
}
usage-used = { $used ->
    [zero] ليس بينها استعمال مسموح به لبياناتك أنت، وهو ما يعرضه متتبّع البيانات.
    [one] منها استعمال واحد مسموح به لبياناتك أنت، وهو ما يعرضه متتبّع البيانات. وما سواه إما رُفض وإما يخص أشخاصًا آخرين في طلباتك.
    [two] منها استعمالان مسموح بهما لبياناتك أنت، وهما ما يعرضه متتبّع البيانات. وما سواهما إما رُفض وإما يخص أشخاصًا آخرين في طلباتك.
    [few] منها { $used } استعمالات مسموح بها لبياناتك أنت، وهي ما يعرضه متتبّع البيانات. وما سواها إما رُفض وإما يخص أشخاصًا آخرين في طلباتك.
    [many] منها { $used } استعمالًا مسموحًا به لبياناتك أنت، وهي ما يعرضه متتبّع البيانات. وما سواها إما رُفض وإما يخص أشخاصًا آخرين في طلباتك.
   *[other] منها { $used } استعمال مسموح به لبياناتك أنت، وهي ما يعرضه متتبّع البيانات. وما سواها إما رُفض وإما يخص أشخاصًا آخرين في طلباتك.
}
usage-pages = الصفحات
usage-page = الصفحة { $page } من { $of }
usage-newer = الأحدث
usage-older = الأقدم
usage-export = احتفظ بنسخة
usage-export-text = كل ما اخترتَ عرضه هنا، في ملف.
looked-by-you = أنت
looked-by-another = شخص آخر
looked-by-portal = البوابة
looked-by-authority = جهة رسمية
looker-authority = جهة تنظر في معاملة لك
looker-authority-another = جهة تنظر في معاملة شخص آخر وردتَ فيها. الخدمة: { $service }. وصفتك فيها: { $role }
export-at = متى
export-exchange = رقم السؤال
export-who = من اطّلع
export-authority = الجهة
export-service = الخدمة
export-purpose = الغرض
export-law = القانون
export-law-address = عنوان نص القانون
export-register = السجل
export-facts = المعلومات
export-outcome = النتيجة
looker-officer = مأمور في الجهة التي تمسك السجل
looker-officer-at = مأمور في الجهة التي تمسك السجل، { $workplace }
usage-stated = السبب المذكور
usage-through = عبر
