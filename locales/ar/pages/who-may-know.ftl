# من يحق له أن يعرف ماذا: الصفحة العامة للحقوق.

rights-title = من يحق له أن يعرف
rights-lead = أي خدمة تأخذ أي معلومات عنك، ومن أي سجل، ولماذا، وبأي قانون. وما لم يُذكر هنا لا يأخذه أحد.
rights-by-service = بحسب الخدمة
rights-by-register = بحسب السجل
rights-by-fact = بحسب المعلومة
rights-count = { $rights ->
    [zero] لا أذونات
    [one] إذن واحد
    [two] إذنان
    [few] { $rights } أذونات
    [many] { $rights } إذنًا
   *[other] { $rights } إذن
}
rights-open-data = بيانات مفتوحة
rights-open-data-text = الجدول نفسه بصيغة تقرؤها الأنظمة، وفيه كل إذن سرى في أي وقت.
rights-of-service = ما تأخذه خدمة: { $name }
rights-of-register = من يسأل: { $name }
rights-of-fact = من يعرف: { $name }
rights-of-lead = يستند كل إذن من هذه الأذونات إلى قانون وإلى قرار شخصين مختلفين. ويُسجَّل كل استعمال له وتراه في «مساحتي».
rights-of-this-service = ما تأخذه هذه الخدمة من معلومات
rights-authority = الجهة
rights-register = السجل
rights-purpose = الغرض
rights-occasion = متى يُستعمل
rights-basis = ما يُشترط منك
rights-channels = القنوات
rights-assurance = أدنى مستوى للدخول
rights-since = سارٍ منذ
rights-until = سارٍ حتى
rights-decision = القرار
rights-occasion-pull = عند تقديمك طلب الخدمة
rights-occasion-push = عندما يُبلغ السجل بتغيير
rights-occasion-hub = تسأل البوابة من تلقاء نفسها في مواعيد محددة
rights-occasion-authority = عندما تنظر الجهة في معاملة تخصك
rights-basis-none = يكفي نص القانون
rights-basis-request = أن تطلب الخدمة بعد إعلامك
rights-basis-consent = أن توافق على هذا الاستعمال بعينه
