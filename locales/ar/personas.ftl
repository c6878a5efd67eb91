persona-parent = والد أو والدة
    .summary = لديك طفل أو تنتظر مولودًا.

persona-resident = مالك مسكن أو مستأجر
    .summary = تسكن في الواحة في مسكن تملكه أو تستأجره، أو مع عائلتك.

persona-driver = سائق
    .summary = تحمل رخصة قيادة.

persona-business-owner = صاحب عمل أو صاحبة عمل
    .summary = تملك شركة أو محلًا أو مشغلًا.
