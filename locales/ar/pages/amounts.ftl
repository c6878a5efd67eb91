# قيمة الإعانة، وما يسبق الخدمة وما يليها.

amount-month = { $amount } شهريًا
amount-once = { $amount } مرة واحدة
amount-title = القيمة
amount-depends = تتوقف القيمة على: { $facts }.
service-before = ما يسبقها
service-after = ما يليها غالبًا
often-next = ما يليها غالبًا
