# رسائل الخطأ: في الحقول، وفي صفحات كاملة.

error-title = خطأ: { $title }
error-word = خطأ:{" "}
error-summary = هناك ما يلزم تصحيحه

invalid-missing = اكتب: { $label }
invalid-missing-date = اكتب اليوم والشهر والسنة: { $label }
invalid-not-chosen = اختر جوابًا: { $label }
invalid-not-yes-or-no = اختر نعم أو لا: { $label }
invalid-too-short = { $label }: { $min ->
    [one] حرف واحد على الأقل
    [two] حرفان على الأقل
    [few] { $min } أحرف على الأقل
    [many] { $min } حرفًا على الأقل
   *[other] { $min } حرف على الأقل
}
invalid-too-long = { $label }: { $max ->
    [one] حرف واحد على الأكثر
    [two] حرفان على الأكثر
    [few] { $max } أحرف على الأكثر
    [many] { $max } حرفًا على الأكثر
   *[other] { $max } حرف على الأكثر
}
invalid-not-arabic = { $label }: اكتبه بالحروف العربية وحدها، بلا أرقام ولا رموز
invalid-not-latin = { $label }: اكتبه بالحروف اللاتينية وحدها، بلا أرقام ولا رموز
invalid-format = { $label }: الصيغة المطلوبة هي {"«"}{ $format }{"»"}
invalid-date-lacks = { $label }: اكتب أيضًا { $parts }
invalid-not-a-date = { $label }: هذا التاريخ غير موجود. اكتب اليوم والشهر والسنة بالأرقام، وتأكد من التقويم
invalid-not-in-past = { $label }: يجب ألّا يكون التاريخ بعد اليوم
invalid-not-in-future = { $label }: يجب أن يكون التاريخ اليوم أو بعده
invalid-year-not-in-past = { $label }: اكتب هذه السنة أو سنة قبلها
invalid-year-not-in-future = { $label }: اكتب هذه السنة أو سنة بعدها
invalid-not-a-number = { $label }: اكتب العدد بالأرقام، بلا كسور ولا حروف، مثل ٢٤
invalid-not-between = { $label }: اكتب رقمًا من { $min } إلى { $max }
invalid-too-small = { $label }: أقل قيمة ممكنة هي { $min }
invalid-too-large = { $label }: أكبر قيمة ممكنة هي { $max }
invalid-not-an-email = { $label }: اكتب عنوان بريد إلكتروني كاملًا، فيه علامة @ ثم اسم الموقع
invalid-not-a-phone = { $label }: هذا الرقم لا يصلح. اكتب { $form }، مثل { $example }، أو ابدأ برمز البلد إن كان الرقم من الخارج
invalid-not-mobile = { $label }: هذا ليس رقم هاتف محمول. اكتب { $form }، مثل { $example }
invalid-iban-country = { $label }: يجب أن يبدأ بالحرفين { $letters }
invalid-iban-length = { $label }: كتبت { $has ->
    [zero] لا شيء
    [one] خانة واحدة
    [two] خانتين
    [few] { $has } خانات
    [many] { $has } خانة
   *[other] { $has } خانة
}، والمطلوب { $needs ->
    [zero] لا شيء
    [one] خانة واحدة
    [two] خانتان
    [few] { $needs } خانات
    [many] { $needs } خانة
   *[other] { $needs } خانة
}
invalid-iban-checksum = { $label }: أحد الأرقام أو الحروف خطأ. قارنه بكشف حسابك خانة بعد خانة

problem-not-found = لم نجد هذه الصفحة
problem-not-found-text = قد يكون العنوان ناقصًا أو قديمًا، أو لا تكون الصفحة لك. هذه بعض الطرق للمتابعة:
problem-forbidden = لم نتمكن من قبول هذا النموذج
problem-forbidden-text = مضى على فتح الصفحة وقت طويل، أو فُتحت بحساب آخر. ارجع إلى الصفحة وحدّثها ثم أرسل النموذج من جديد. ما حُفظ من إجاباتك باقٍ.
problem-bad-request = لم نفهم هذا الطلب
problem-bad-request-text = وصلنا من المتصفح ما لا نتوقعه. ارجع إلى الصفحة السابقة وحاول مرة أخرى.
problem-method = لا تُستعمل هذه الصفحة هكذا
problem-method-text = ارجع إلى الصفحة السابقة، واستعمل الأزرار التي فيها.
problem-too-large = ما أُرسل كبير جدًّا
problem-too-large-text = اختصر ما كتبت ثم أرسله من جديد.
problem-too-many = محاولات كثيرة في وقت قصير
problem-too-many-text = يمكنك المحاولة من جديد ابتداءً من { $at }. إجاباتك محفوظة.
problem-conflict = تغيّر هذا الطلب في نافذة أخرى
problem-conflict-text = لم نحفظ ما أرسلته الآن، كي لا يمحو ما هو أحدث. تابع من الطلب كما هو الآن.
problem-conflict-link = افتح الطلب كما هو الآن
problem-unavailable = لا يمكننا إتمام ذلك الآن
problem-unavailable-text = العطل من عندنا، وإجاباتك محفوظة. حاول بعد بضع دقائق.
problem-busy = في البوابة الآن زوار كثيرون جدًّا
problem-busy-text = انتظر دقيقة ثم حاول مرة أخرى. ما حُفظ باقٍ. إن كنت ترسل نموذجًا فارجع وأرسله من جديد.
problem-server = حدث خطأ عندنا
problem-server-text = سُجّل الخطأ، وإجاباتك المحفوظة باقية. حاول مرة أخرى، فإن تكرر فاتصل بنا واذكر هذا الرقم.
problem-maintenance = البوابة متوقفة للصيانة
problem-maintenance-text = نعود قريبًا. إجاباتك محفوظة، وتبقى مراكز الخدمة والهاتف في خدمتك.
problem-id = رقم الخطأ:
problem-to-home = ابدأ مما يحدث في حياتك.
problem-to-help = أسئلة متكررة، وأرقام الهواتف.
