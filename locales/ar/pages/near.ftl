# أقرب مركز خدمة.

centres-near = بالقرب من
centres-near-any = أي مكان
centres-near-me = الأقرب إلى موقعي
centres-near-done = الأقرب أولًا. حُسب موقعك في متصفحك ولم يُرسل إلينا.
centres-near-failed = لم يحدد متصفحك موقعك. اختر البلدية بدلًا من ذلك.
centres-kind = لأي غرض
centres-kind-any = أي غرض
centres-for-service = لخدمة «{ $service }».
centres-all = جميع مراكز الخدمة
centre-away = على بُعد { $km } كم
centre-close = على بُعد أقل من كيلومتر واحد
service-centres = حضوريًا في
service-nearest = أقرب مركز خدمة
