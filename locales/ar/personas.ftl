persona-parent = والد أو والدة
    .summary = لديك طفل أو تنتظر مولودًا.
persona-resident = مالك مسكن أو مستأجر
    .summary = تسكن في الواحة في مسكن تملكه أو تستأجره، أو مع عائلتك.
persona-driver = سائق
    .summary = تحمل رخصة قيادة.
persona-business-owner = صاحب عمل أو صاحبة عمل
    .summary = تملك شركة أو محلًا أو مشغلًا.
persona-worker = عامل أو عاملة
    .summary = تعمل لدى جهة أو لحسابك، أو انتهى عملك.
persona-job-seeker = باحث أو باحثة عن عمل
    .summary = فقدت عملك أو تبحث عن عملك الأول.
persona-foreign-resident = مقيم أو مقيمة من غير المواطنين
    .summary = تسكن في الواحة ولا تحمل جنسيتها.
persona-entrepreneur = رائد أو رائدة أعمال
    .summary = تريد أن تبدأ عملًا تجاريًا خاصًا بك.
persona-home-owner = مالك عقار أو مالكة عقار
    .summary = تملك بيتًا أو أرضًا، أو تريد شراء أحدهما.

## العائلة وما بعد العمل: الزواج والوفاة والتقاعد والرعاية
persona-spouse-to-be = مقبل أو مقبلة على الزواج
    .summary = تريد الزواج، أو تزوّجت منذ مدة قصيرة.
persona-family-member = من فقد أحد أقاربه
    .summary = فقدت عزيزًا، وعليك أن تنهي معاملاته.
persona-retired = متقاعد أو متقاعدة
    .summary = تقاعدت، أو اقترب يوم تقاعدك.
persona-carer = مقدّم رعاية أو مقدّمة رعاية
    .summary = ترعى مريضًا، أو كبيرًا في السن، أو شخصًا ذا إعاقة.

# التعلّم، والصحة والإعاقة، والسفر.

persona-rural-resident = ساكن قرية أو منطقة بعيدة
    .summary = تسكن بعيدًا عن المدن وخدماتها.
persona-person-with-disability = شخص ذو إعاقة
    .summary = لديك إعاقة أو مرض يدوم طويلًا.
persona-older-person = من كبار السن
    .summary = تجاوزت الستين، وتريد أن تعيش في بيتك مرتاحًا.
persona-student = طالب أو طالبة
    .summary = تدرس أو تستعد لدخول الجامعة.
persona-traveller = مسافر أو مسافرة، أو مقيم خارج البلاد
    .summary = تسافر، أو تعيش خارج الواحة، أو تعود إليها.
