# الجهات حسب المستوى.

levels-national = الجهات الوطنية
levels-regional = الجهات الإقليمية
levels-municipal = الجهات البلدية
levels-non-governmental = الجهات غير الحكومية
