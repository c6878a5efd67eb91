persona-parent = أم أو أب
    .summary = لديك طفل أو تنتظر مولودًا.

persona-resident = ساكن
    .summary = تملك مسكنًا في الواحة أو تستأجره أو تسكن فيها مع عائلتك.

persona-driver = سائق
    .summary = تحمل رخصة قيادة.
