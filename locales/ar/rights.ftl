# من يحقّ له سؤال أي سجل وعن ماذا: حال الإذن، وما جرى عليه، وما يعيب الاقتراح.

rights-standing-proposed = مقترح
rights-standing-in-force = سارٍ
rights-standing-refused = مرفوض
rights-standing-withdrawn = مسحوب

rights-change-seeded = ورد مع الدليل
rights-change-reseeded = تغيّر مع الدليل
rights-change-dropped = سُحب مع الدليل
rights-change-proposed = اقتُرح
rights-change-approved = تمت الموافقة عليه
rights-change-refused = رُفض
rights-change-withdrawal-proposed = اقتُرح سحبه
rights-change-withdrawn = سُحب
rights-change-withdrawal-refused = رُفض سحبه
rights-change-end-proposed = اقتُرح تغيير يومه الأخير
rights-change-ended = تغيّر يومه الأخير
rights-change-end-refused = رُفض تغيير يومه الأخير
rights-change-own-decision-refused = حاول البتّ في ما اقترحه بنفسه، فلم يُقبل منه

rights-flaw-bad-id = لا يصلح «{ $about }» معرّفًا. استعمل أحرفًا لاتينية صغيرة وأرقامًا وشرطات، ثمانين على الأكثر.
rights-flaw-unknown-authority = لا توجد جهة باسم «{ $about }». اختر جهة من الدليل.
rights-flaw-unknown-service = لا توجد خدمة باسم «{ $about }». اختر خدمة من الدليل.
rights-flaw-unknown-function = ليست للبوابة وظيفة باسم «{ $about }». اختر وظيفة من الدليل.
rights-flaw-unknown-source = لا يوجد سجل باسم «{ $about }». اختر سجلًا من الدليل.
rights-flaw-unknown-law = لا يوجد قانون باسم «{ $about }». اختر قانونًا من الدليل.
rights-flaw-law-not-in-force = القانون «{ $about }» ليس ساريًا حينئذ. اختر غيره، أو غيّر اليوم الأول.
rights-flaw-not-its-service = الخدمة «{ $about }» تتبع جهة أخرى، ولا يحق السؤال إلا لجهتها.
rights-flaw-other-purpose = ليس «{ $about }» الغرض الذي تعلنه الخدمة. استعمل غرضها المعلن.
rights-flaw-empty = اذكر معلومة واحدة على الأقل، وعمّن تكون.
rights-flaw-unknown-concept = لا توجد في القاموس معلومة باسم «{ $about }». اختر معلومة منه.
rights-flaw-not-held = لا يحفظ السجل «{ $about }» عن هؤلاء الأشخاص. احذف هذه المعلومة، أو اختر سجلًا آخر.
rights-flaw-not-declared = لا تعلن الخدمة حاجتها إلى «{ $about }». احذف هذه المعلومة، أو اطلب أن تعلن الخدمة حاجتها إليها أولًا.
rights-flaw-no-channel = اذكر قناة واحدة على الأقل يطلب الناس الخدمة عبرها.
rights-flaw-other-channel = لا تُقدَّم الخدمة عبر القناة «{ $about }». احذفها.
rights-flaw-channel-of-nobody = لا قناة لأنظمة الجهات ولا للبوابة. احذف «{ $about }».
rights-flaw-ends-before-it-begins = اليوم الأخير { $about } يسبق اليوم الأول. صحّح أحدهما.
rights-flaw-ends-in-the-past = اليوم الأخير { $about } قد مضى. اختر يومًا لاحقًا، أو اقترح سحب الإذن.
rights-flaw-no-decision = اذكر رقم القرار.

# أنماط في سجل التبادل يتفحّصها المدقّق. يدلّ $limit على العدد الذي يُعدّ ما بلغه غير معتاد.
unusual-many-refusals = رُفض في يوم واحد { $count } من محاولات الاطلاع الصادرة عن { $authority } لخدمة «{ $service }»، ويُعدّ غير معتاد ما بلغ { $limit } فأكثر.
unusual-many-people = شمل اطلاع طرف واحد في يوم واحد { $count } من الأشخاص، وكان أوله لخدمة «{ $service }» لدى { $authority }، ويُعدّ غير معتاد ما بلغ { $limit } فأكثر.
unusual-many-services = جرى الاطلاع في يوم واحد على بيانات شخص واحد لصالح { $count } من الخدمات، أولها «{ $service }» لدى { $authority }، ويُعدّ غير معتاد ما بلغ { $limit } فأكثر.
unusual-unusual-hour = عدد مرات الاطلاع الصادرة عن { $authority } لخدمة «{ $service }» في الساعة { $hour } من اليوم: { $count }. وقلّما يحدث ذلك في هذه الساعة، ويُعرض ما بلغ { $limit } فأكثر.
