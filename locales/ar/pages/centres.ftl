# مراكز الخدمة: صفحاتها والتذاكر ولوحة الأدوار والمواعيد.

nav-centres = مراكز الخدمة
centres-title = مراكز الخدمة
centres-lead = هنا تنجز معاملتك حضوريًا. خذ تذكرة عند وصولك، أو احجز موعدًا قبل المجيء.
centres-empty = لا توجد مراكز خدمة بعد.
centre-open = مفتوح
centre-closed = مغلق
centre-closed-day = مغلق
centre-open-until = مفتوح حتى الساعة { $time }
centre-opens-today = يفتح اليوم الساعة { $time }
centre-opens-on = يفتح { $when }
centre-opens-unknown = لن يفتح في الأسابيع القادمة.
centre-hours = ساعات العمل
centre-open-hours = ساعات العمل
centre-closed-on = يغلق كذلك في { $days }.
centre-visit = زيارتك
centre-book = احجز موعدًا
centre-kiosk = خذ تذكرة
centre-board = لوحة الأدوار: من يُخدم الآن
centre-kinds = ما يمكنك إنجازه هنا
centre-services = الخدمات هنا حسب الجهة
centre-waiting = { $count ->
    [zero] لا أحد في الانتظار
    [one] شخص واحد في الانتظار
    [two] شخصان في الانتظار
    [few] { $count } أشخاص في الانتظار
    [many] { $count } شخصًا في الانتظار
   *[other] { $count } شخص في الانتظار
}
from-to = من { $from } إلى { $to }
day-with-weekday = { $weekday } { $date }
weekday-sunday = الأحد
weekday-monday = الاثنين
weekday-tuesday = الثلاثاء
weekday-wednesday = الأربعاء
weekday-thursday = الخميس
weekday-friday = الجمعة
weekday-saturday = السبت
wait-unknown = لا شباك مفتوح لهذا الغرض الآن
wait-none = بلا انتظار
wait-about = { $minutes ->
    [few] نحو { $minutes } دقائق
   *[other] نحو { $minutes } دقيقة
}
minutes = { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}
counter = الشباك
counter-number = الشباك { $number }

# جهاز التذاكر
kiosk-title = خذ تذكرة
kiosk-title-of = خذ تذكرة: { $centre }
kiosk-what = ما موضوع زيارتك؟
kiosk-priority = أحتاج إلى الأولوية
kiosk-priority-who = لكبار السن وذوي الإعاقة والحوامل، ولا يلزمك ذكر السبب.
kiosk-appointment = لديّ موعد
kiosk-code = رمز الموعد
kiosk-code-hint = ثمانية أحرف وأرقام. اكتب الرمز، أو قرّب صورته من الماسح.
kiosk-check-in = سجّل حضوري
kiosk-no-appointment = لا موعد بهذا الرمز في هذا المركز. تحقق من الرمز، أو خذ تذكرة.
kiosk-another-time = هذا الموعد { $when }. يمكنك تسجيل حضورك من ساعة قبله إلى نصف ساعة بعده، ولك أن تأخذ تذكرة الآن.
kiosk-closed = المركز مغلق
kiosk-closed-way = ساعات العمل والمواعيد
kiosk-full = عدد المنتظرين كبير، فلا تُعطى تذاكر أخرى
kiosk-full-text = اسأل موظف الاستعلام، أو احجز موعدًا ليوم آخر.
kiosk-too-fast = تذاكر كثيرة في وقت واحد
kiosk-too-fast-text = انتظر دقيقة ثم خذ تذكرة.
kiosk-no-kind = اختر موضوع زيارتك
kiosk-no-kind-text = المس أحد هذه الحقول.
kiosk-after = امسح الرمز بهاتفك ليعرض لك دورك.
kiosk-next = انتهيت: الشخص التالي

# التذكرة
ticket = تذكرة
ticket-waiting = في الانتظار
ticket-called = نودي عليها
ticket-serving = عند الشباك
ticket-skipped = مؤجَّلة
ticket-finished = انتهت
ticket-no-show = لم يحضر صاحبها
ticket-abandoned = خرج صاحبها من الدور
ticket-expired = انقضى يومها
ticket-priority = لها أولوية
ticket-go-to = توجّه الآن إلى الشباك { $counter }
ticket-at-counter = تُنجز معاملتك الآن عند الشباك { $counter }.
ticket-skipped-text = نودي عليك ولم تكن حاضرًا. دورك محفوظ: اضغط الزر حين تعود.
ticket-no-show-text = نودي عليك أكثر من مرة ولم تحضر. خذ تذكرة جديدة إن كنت لا تزال بحاجة إلى الخدمة.
ticket-expired-text = هذه التذكرة ليوم مضى. خذ تذكرة جديدة أو احجز موعدًا.
ticket-abandoned-text = خرجت من الدور. خذ تذكرة جديدة إن كنت لا تزال بحاجة إلى الخدمة.
ticket-finished-text = انتهت زيارتك. شكرًا لك.
ticket-due = موعدك الساعة { $time }.
ticket-before-you = أمامك
ticket-before = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
ticket-wait = الانتظار المتوقع
ticket-scan = امسح الرمز لترى دورك.
ticket-print = اطبع التذكرة
ticket-leave = اخرج من الدور
ticket-rejoin = لقد عدت
ticket-to-centre = إلى مركز الخدمة
ticket-history = ما جرى حتى الآن
ticket-refreshes = هذه الصفحة تتجدد من تلقاء نفسها.
ticket-stay = أوقف التجديد
ticket-go-on = استأنف التجديد
ticket-too-late = لم يعد ذلك ممكنًا
ticket-too-late-text = تغيّر حال التذكرة في هذه الأثناء، وتراه الآن في هذه الصفحة.
problem-no-ticket = لا توجد تذكرة كهذه
problem-no-ticket-text = قد يكون العنوان ناقصًا. امسح الرمز على تذكرتك مرة أخرى، أو خذ تذكرة جديدة.

# لوحة الأدوار
board-title = لوحة الأدوار: { $centre }
board-now = يُخدم الآن
board-next = التالي
board-nobody = لا أحد يُخدم الآن
board-nobody-waits = لا أحد في الانتظار

# المواعيد
book-title = احجز موعدًا
book-what = ما موضوع زيارتك؟
book-day = في أي يوم؟
book-time = في أي ساعة؟
book-free-times = { $count ->
    [one] وقت واحد متاح
    [two] وقتان متاحان
    [few] { $count } أوقات متاحة
   *[other] { $count } وقتًا متاحًا
}
book-do = احجز
book-nothing-free = لا وقت متاحًا في الأيام القادمة. حاول غدًا، أو تعال وخذ تذكرة.
book-choose-both = اختر موضوع زيارتك ويومها
book-choose-time = اختر وقتًا
book-no-such-time = لم يعد هذا الوقت متاحًا. اختر وقتًا آخر
book-full = حجز غيرك هذا الوقت للتو. اختر وقتًا آخر
book-twice = لديك موعد في هذا الوقت. اختر وقتًا آخر
book-too-many = لديك ثلاثة مواعيد قادمة. ألغِ أحدها قبل أن تحجز غيره
appointments-title = المواعيد
appointment-title = موعدك
appointment-booked = حُجز الموعد
appointment-booked-text = تجده في مساحتك. ألغه إن تعذّر حضورك ليستفيد منه غيرك.
appointment-when = الوقت
appointment-where = المكان
appointment-what = الموضوع
appointment-code = رمزك
appointment-show = اعرض هذا الرمز على جهاز التذاكر عند وصولك، أو اكتبه.
appointment-cancel = ألغِ الموعد
appointment-ticket = إلى تذكرتك
