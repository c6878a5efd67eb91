## البحث عن عمل والتدريب

person-job-search-qualification = أعلى مؤهل دراسي
    .question = ما أعلى مؤهل دراسي حصلت عليه؟

person-job-search-field = مجال العمل المطلوب
    .hint = اختر المجال الأقرب إلى خبرتك أو دراستك.
    .question = في أي مجال تريد أن تعمل؟

person-job-search-experience-years = عدد سنوات الخبرة
    .hint = في المجال الذي اخترته. اكتب صفرًا إذا لم تعمل فيه من قبل.
    .question = كم سنة عملت في هذا المجال؟

person-job-search-hours = الدوام المطلوب
    .question = أي دوام يناسبك؟

person-job-search-area = نطاق البحث عن عمل
    .question = أين يمكنك أن تعمل؟

person-job-search-start = أول يوم يمكنك العمل فيه
    .hint = يجوز أن يكون اليوم أو يومًا مقبلًا.
    .question = متى يمكنك أن تبدأ العمل؟

person-job-search-adjustment = هل تحتاج إلى ترتيبات خاصة في مكان العمل؟
    .hint = مثل مدخل بلا درج أو شاشة بخط كبير، بسبب إعاقة أو مرض.
    .question = هل تحتاج إلى ترتيبات خاصة في مكان العمل؟

person-job-search-adjustment-needed = الترتيبات المطلوبة
    .hint = اذكر ما تحتاج إليه، لا اسم المرض.
    .question = ما الترتيبات التي تحتاج إليها؟

person-training-course = البرنامج التدريبي
    .question = أي برنامج تدريبي تختار؟

person-training-centre = مركز التدريب
    .question = في أي مركز تريد أن تتدرّب؟

person-training-intake = دورة القبول
    .hint = أقرب دورة لم تبدأ بعد، أو التي تليها.
    .question = في أي دورة تريد أن تبدأ؟

person-training-shift = فترة التدريب
    .question = أي فترة تناسبك؟

person-training-bus-pass = هل تحتاج إلى بطاقة مجانية للحافلات في أيام التدريب؟
    .hint = أجب بنعم إذا كنت تحتاج إليها في أيام التدريب.
    .question = هل تحتاج إلى بطاقة مجانية للحافلات في أيام التدريب؟

person-training-earlier = هل سبق أن التحقت ببرنامج تدريبي مجاني؟
    .hint = أجب بنعم إذا التحقت من قبل ببرنامج تحمّلت الدولة نفقته.
    .question = هل سبق أن التحقت ببرنامج تدريبي مجاني؟

person-training-earlier-year = سنة البرنامج السابق
    .question = في أي سنة انتهى البرنامج السابق؟
    .format = أربعة أرقام، بالتقويم الميلادي
