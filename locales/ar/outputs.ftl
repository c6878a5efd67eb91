output-birth-certificate = شهادة الميلاد
output-family-book = دفتر العائلة وفيه قيد المولود
output-child-national-number = الرقم الوطني للمولود
output-allowance-decision = القرار في طلب علاوة الطفل
output-health-card = بطاقة التأمين الصحي للمولود
output-address-certificate = شهادة بالعنوان الجديد
output-driving-licence = رخصة القيادة المجدَّدة

output-vehicle-licence = رخصة المركبة المجدَّدة
output-transfer-certificate = شهادة بنقل ملكية المركبة
output-parking-permit = تصريح الوقوف
output-trade-licence = رخصة المهن المجدَّدة
output-company-address-certificate = شهادة بمقر الشركة الجديد
output-company-extract = مستخرج من سجل الشركات
output-replacement-health-card = بطاقة التأمين الصحي البديلة
output-treatment-guarantee = كتاب ضمان العلاج خارج البلاد
