persona-parent = والد أو والدة
    .summary = لديك طفل أو تنتظر مولودًا.

persona-resident = مالك مسكن أو مستأجر
    .summary = تسكن في الواحة في مسكن تملكه أو تستأجره، أو مع عائلتك.

persona-driver = سائق
    .summary = تحمل رخصة قيادة.

persona-worker = عامل أو باحث عن عمل
    .summary = تعمل أو تبحث عن عمل.
