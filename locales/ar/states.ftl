# الحالات والأسباب بالكلمات.

application-draft = لم يكتمل
application-submitted = أُرسل
application-in-progress = قيد المعالجة
application-needs-you = بانتظارك
application-approved = تمت الموافقة
application-refused = رُفض
application-partly = تمت الموافقة على بعضه
application-decided = صدر القرار

request-waiting = ينتظر خدمة قبله
request-queued = في طريقه إلى الجهة
request-received = تسلّمته الجهة
request-in-progress = قيد المعالجة
request-needs-you = بانتظارك
request-approved = تمت الموافقة
request-refused = رُفض
request-blocked = توقّف لرفض خدمة قبله
request-failed-delivery = تأخر التسليم، ونتابعه

happened-submitted = قُدّم الطلب
happened-received = تسلّمت الجهة الطلب
happened-in-progress = بدأت معالجة الطلب
happened-asked = سألت الجهة سؤالًا
happened-replied = أُرسل الجواب
happened-approved = وافقت الجهة
happened-refused = رفضت الجهة
happened-blocked = توقفت الخدمة لرفض خدمة قبلها
happened-failed-delivery = تعذّر التسليم إلى الجهة، ويتابعه موظف

outcome-answered = أجاب { $source }
outcome-unknown-there = { $source } لا يعرفك
outcome-not-allowed = لم تسمح القواعد بسؤال { $source }
outcome-timeout = لم يجب { $source } في الوقت المحدد
outcome-unavailable = { $source } معطّل الآن
outcome-unusable = أجاب { $source } بما لا يمكن استعماله
outcome-wrong-person = أجاب { $source } عن شخص آخر، فلم نستعمل جوابه
outcome-breaker-open = { $source } متعطّل منذ قليل، فلم نسأله الآن
outcome-log-unavailable = لا يمكن الآن استعمال ما لدى { $source } من معلومات: تعذّر تسجيل السؤال، فلم نسأله
