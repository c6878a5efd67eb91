## عمل جديد: العقد والتصريح والتلمذة والدعم

person-work-contract-employer-name = صاحب العمل الجديد
    .hint = اسم الشركة أو الشخص كما في العقد.
    .question = ما اسم صاحب العمل الجديد؟

person-work-contract-employer-number = رقم السجل التجاري لصاحب العمل
    .hint = اتركه فارغًا إذا كان صاحب العمل شخصًا لا شركة.
    .question = ما رقم السجل التجاري لصاحب العمل؟
    .format = الحرفان CR ثم شرطة ثم ستة أرقام

person-work-contract-occupation = المهنة
    .hint = كما هي مكتوبة في العقد.
    .question = ما مهنتك؟

person-work-contract-start = أول يوم في العقد
    .question = متى يبدأ العقد؟

person-work-contract-months = مدة العقد بالأشهر
    .question = كم شهرًا تبلغ مدة العقد؟

person-work-contract-hours = ساعات العمل في الأسبوع
    .question = كم ساعة تعمل في الأسبوع؟

person-work-contract-wage = الأجر الشهري بالدينار
    .hint = قبل خصم الاشتراكات، بلا كسور.
    .question = كم دينارًا يبلغ أجرك في الشهر؟

person-work-permit-kind = نوع الطلب
    .question = ماذا تطلب؟

person-work-permit-previous-number = رقم تصريح العمل الحالي
    .hint = تجده في أعلى التصريح.
    .question = ما رقم تصريح عملك الحالي؟
    .format = الحرفان WP ثم السنة ثم ستة أرقام، تفصل بينها شرطات

person-work-permit-passport-number = رقم جواز السفر
    .question = ما رقم جواز سفرك؟
    .format = من ستة إلى اثني عشر حرفًا لاتينيًا أو رقمًا

person-work-permit-passport-until = تاريخ انتهاء جواز السفر
    .question = متى ينتهي جواز سفرك؟

person-work-permit-residence-number = رقم تصريح الإقامة
    .hint = تجده في بطاقة الإقامة.
    .question = ما رقم تصريح إقامتك؟
    .format = الحرفان RP ثم السنة ثم ستة أرقام، تفصل بينها شرطات

person-work-permit-residence-until = تاريخ انتهاء الإقامة
    .question = متى تنتهي إقامتك؟

person-work-permit-medical-certificate = رقم شهادة اللياقة الطبية
    .hint = تحصل عليها من أي مركز فحص معتمد، وتبقى صالحة ثلاثة أشهر.
    .question = ما رقم شهادة اللياقة الطبية؟
    .format = الحرفان MF ثم السنة ثم ستة أرقام، تفصل بينها شرطات

person-apprenticeship-trade = المهنة
    .question = أي مهنة تتعلّم؟

person-apprenticeship-master-name = اسم معلّم المهنة
    .hint = من يعلّمك في مكان العمل.
    .question = من يعلّمك المهنة؟

person-apprenticeship-school-day = هل تدرس يومًا في الأسبوع في مركز تدريب؟
    .hint = أجب بنعم إذا كنت تدرس يومًا في الأسبوع في مركز تدريب.
    .question = هل تدرس يومًا في الأسبوع في مركز تدريب؟

person-apprenticeship-guardian-name = اسم ولي الأمر
    .question = ما اسم ولي أمرك؟

person-apprenticeship-guardian-national-id = الرقم الوطني لولي الأمر
    .hint = تجده في بطاقة هويته تحت الصورة.
    .question = ما الرقم الوطني لولي أمرك؟

person-first-job-contract = نوع العقد
    .question = ما نوع عقدك؟

person-first-job-studies-ended = تاريخ انتهاء الدراسة
    .hint = آخر يوم في المدرسة أو الجامعة أو التدريب.
    .question = متى انتهت دراستك؟

person-first-job-help = الدعم المطلوب
    .question = أي دعم تختار؟
