output-birth-certificate = شهادة الميلاد
output-family-book = دفتر العائلة وفيه قيد المولود
output-child-national-number = الرقم الوطني للمولود
output-allowance-decision = القرار في طلب علاوة الطفل
output-health-card = بطاقة التأمين الصحي للمولود
output-address-certificate = شهادة بالعنوان الجديد
output-driving-licence = رخصة القيادة المجدَّدة
