# What a benefit comes to, and which services come before and after another.

amount-month = { $amount } a month
amount-once = { $amount }, once
amount-title = What it comes to
amount-depends = The amount depends on: { $facts }.
service-before = Comes first
service-after = What often comes next
often-next = What often comes next
