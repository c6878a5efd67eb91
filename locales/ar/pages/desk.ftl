# مكتب الخدمات: ما يراه الموظفون.

desk-title = مكتب الخدمات
desk-welcome = مرحبًا، { $name }
desk-of-authority = جهة عملك: { $authority }.
desk-nothing-yet = لا شيء في المكتب يخص صفتك حتى الآن.
desk-not-for-you = هذه الصفحة ليست من صلاحياتك
desk-not-for-you-text = سجّلت الدخول بصفة { $role }، وهذه الصفحة لصفة أخرى. إن كان عملك يقتضيها فاطلبها من القائمين على حسابات الموظفين.
desk-back = إلى مكتب الخدمات
desk-for-citizens = هل تبحث عن طلباتك الشخصية؟

desk-rights = أذونات الوصول
desk-rights-about = أي خدمة تحصل على أي معلومة ومن أي سجل: اطّلع واقترح ووافق.
desk-audit = التدقيق
desk-audit-about = كل تبادل مع السجلات، وما رُفض، وما خرج عن المألوف، وسلامة سجل التبادل.
desk-tasks = المهام
desk-tasks-about = ما يقول الناس إنه خطأ في سجلكم، وما يسألون عنه من اطّلاع على بياناتهم.

# تسجيل الدخول
desk-sign-in-title = الدخول إلى مكتب الخدمات
desk-sign-in-lead = هذا المكتب للموظفين. ادخل بحسابك الوظيفي، ففيه صفتك ومكان عملك.
desk-sign-in-button = الدخول بالحساب الوظيفي
desk-sign-in-too-low = طريقة دخولك غير كافية
desk-sign-in-too-low-text = يتطلب المكتب التحقق بوسيلتين، مثل كلمة مرور ورمز. سجّل الدخول من جديد واخترهما.
desk-sign-in-no-role = حسابك بلا صفة في المكتب
desk-sign-in-no-role-text = عرفناك، غير أن حسابك لا يذكر صفتك الوظيفية. اطلب إضافتها من القائمين على حسابات الموظفين ثم سجّل الدخول من جديد.
desk-sign-in-no-authority = حسابك لا يذكر جهة عملك
desk-sign-in-no-authority-text = يعمل المأمور لدى جهة واحدة، وحسابك لا يذكر جهة معروفة هنا. اطلب إضافتها من القائمين على حسابات الموظفين ثم سجّل الدخول من جديد.
desk-sign-in-unavailable-text = لا يستجيب نظام دخول الموظفين. انتظر بضع دقائق وحاول من جديد، ولن يضيع شيء.
desk-sign-in-failed-text = لم يطابق جواب نظام الدخول ما طُلب منه، فلم يُسجَّل دخول أحد. حاول من جديد.
desk-sign-in-cancelled-text = عدتَ من دون أن تسجّل الدخول.
desk-sign-in-signed-out-text = خرجت من مكتب الخدمات. أغلق النافذة إن كان غيرك يستعمل هذا الحاسوب.

# الصفات
role-clerk = موظف شباك
role-clerk-about = تخدم المراجعين عند الشباك.
role-agent = موظف مركز الاتصال
role-agent-about = تخدم المتصلين بالهاتف.
role-officer = مأمور
role-officer-about = تبتّ فيما يخص جهتك.
role-supervisor = مشرف
role-supervisor-about = تشرف على مكان عمل.
role-auditor = مدقّق
role-auditor-about = تطّلع على كل شيء ولا تغيّر شيئًا.
role-authoriser = صاحب قرار الأذونات
role-authoriser-about = تقرر مع شخص ثانٍ أي خدمة تحصل على أي معلومة.
role-editor = محرر
role-editor-about = تكتب نصوص الخدمات.
