# كتابة الأرقام والتواريخ، واللغات التي لم تكتمل ترجمتها بعد.
nav-display = الأرقام والتواريخ
display-title = طريقة عرض الأرقام والتواريخ
display-lead = اختر الأرقام والتقويم الأسهل عليك قراءةً. ولا يتغير شيء سوى ذلك.
display-digits = الأرقام
display-digits-own = كما هو معتاد في هذه اللغة
display-digits-arab = الأرقام المشرقية
display-digits-latn = الأرقام المغربية (الأوروبية)
display-calendar = التقويم
display-calendar-own = كما هو معتاد في هذا البلد
display-calendar-gregorian = الميلادي أولًا
display-calendar-hijri = الهجري أولًا
display-calendar-both = كلاهما في كل موضع
display-care = يُحفظ اختيارك سنةً في ملف تعريف ارتباط في هذا المتصفح، وليس فيه ما يدل عليك. أما أرقام الهاتف والهوية والمراجع فتبقى كما هي.
display-save = حفظ

language-partial = أجزاء من هذه الصفحة لم تُترجم بعد، وهي معروضة بلغة أخرى.
