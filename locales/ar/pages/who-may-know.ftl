# من يحق له أن يعرف ماذا: الصفحة العامة للحقوق.

rights-title = من يحق له أن يعرف
rights-lead = أي خدمة تأخذ أي معلومات عنك، ومن أي سجل، ولماذا، وبأي قانون. وما لم يُذكر هنا لا يأخذه أحد.
rights-by-service = بحسب الخدمة
rights-by-register = بحسب السجل
rights-by-fact = بحسب المعلومة
rights-count = { $rights ->
    [zero] لا حق
    [one] حق واحد
    [two] حقان
    [few] { $rights } حقوق
    [many] { $rights } حقًا
   *[other] { $rights } حق
}
rights-open-data = بيانات مفتوحة
rights-open-data-text = الجدول نفسه لتقرأه الآلات، وفيه كل سطر سرى يومًا.
rights-of-service = ما تأخذه خدمة: { $name }
rights-of-register = من يسأل: { $name }
rights-of-fact = من يعرف: { $name }
rights-of-lead = يستند كل حق من هذه إلى قانون وإلى قرار شخصين مختلفين. ويُسجَّل كل استعمال له وتراه في صفحتك.
rights-of-this-service = ما تأخذه هذه الخدمة من معلومات
rights-authority = الجهة
rights-register = السجل
rights-purpose = الغرض
rights-occasion = المناسبة
rights-basis = ما يُشترط منك
rights-channels = القنوات
rights-assurance = أدنى مستوى للدخول
rights-since = سارٍ منذ
rights-until = سارٍ حتى
rights-decision = القرار
rights-occasion-pull = عند تقديمك طلب الخدمة
rights-occasion-push = عندما يُبلغ السجل بتغيير
rights-occasion-hub = تسأل البوابة من تلقاء نفسها في مواعيد محددة
rights-occasion-authority = عندما تنظر الجهة في معاملة لك
rights-basis-none = يكفي نص القانون
rights-basis-request = أن تطلب الخدمة بعد إعلامك
rights-basis-consent = أن توافق على هذا الاستعمال بعينه
