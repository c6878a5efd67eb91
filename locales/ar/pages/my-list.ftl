# قائمة المستخدم: خدمات يختارها ويرتّبها ويحفظها ويبدؤها في طلب واحد.

nav-my-list = قائمتي
subject-own = خدمات من اختيارك
my-list-title = قائمتي
my-list-lead = الخدمات التي اخترتها. رتّبها كما تشاء، ثم ابدأها في طلب واحد: أسئلة واحدة ورقم مرجعي واحد.
my-list-add = أضف إلى قائمتي
my-list-done = في قائمتك
my-list-added = { $services ->
    [one] أُضيفت. في قائمتك خدمة واحدة.
    [two] أُضيفت. في قائمتك خدمتان.
    [few] أُضيفت. في قائمتك { $services } خدمات.
    [many] أُضيفت. في قائمتك { $services } خدمة.
   *[other] أُضيفت. في قائمتك { $services } خدمة.
}
my-list-open = افتح قائمتي
my-list-services = بهذا الترتيب
my-list-up = إلى أعلى
my-list-down = إلى أسفل
my-list-remove = إزالة
my-list-start = ابدأها في طلب واحد
my-list-more = ابحث عن خدمات أخرى
my-list-full = امتلأت القائمة. ابدأ الطلب أو أزل خدمة منها.
my-list-no-room = لا مكان لقائمة أخرى
my-list-no-room-text = لديك أكبر عدد من القوائم يمكن حفظه. تبقى هذه الخدمات في هذا المتصفح حتى تغلقه. احذف إحدى قوائمك لتُحفظ هذه الخدمات في قائمة خاصة بها.
my-list-no-room-forget = إزالة هذه الخدمات
my-list-in-browser = تبقى القائمة في هذا المتصفح حتى تغلقه. سجّل الدخول لتُحفظ في حسابك.
my-list-kept = القائمة محفوظة في حسابك.
my-list-empty = قائمتك فارغة
my-list-empty-text = اختر «أضف إلى قائمتي» بجانب أي خدمة لتجدها هنا.
my-list-missing = ما يجب أن يسبق
my-list-missing-text = بعض الخدمات لا يبدأ قانونًا إلا بعد غيره. إن لم تكن قد أنجزت ما يلي فأضفه إلى القائمة.
my-list-missing-line = { $first } تسبق { $after }.
my-list-apart = طلب مستقل
my-list-apart-text = تبقى هذه الخدمات في قائمتك، لكنها لا تدخل في الطلب الواحد. ابدأ كلًّا منها من صفحتها.
my-list-apart-because = تخصّ شخصًا غير الذي تخصّه خدمة «{ $service }»، والطلب الواحد يخصّ شخصًا واحدًا في كل صفة.
my-list-keeping = حفظ هذه القائمة
my-list-name = اسم القائمة
my-list-name-hint = لا يراه سواك. مثلًا: قبل الزفاف.
my-list-name-button = حفظ الاسم
my-list-new = ابدأ قائمة أخرى
my-list-forget = حذف هذه القائمة
my-list-others = قوائمك الأخرى
my-list-count = { $services ->
    [0] لا خدمات
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $services } خدمات
    [many] { $services } خدمةً
   *[other] { $services } خدمة
}
my-list-way = خدمات اخترتها لتبدأها في طلب واحد.
my-list-at-desk = قوائمه الخاصة
