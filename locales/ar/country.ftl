country-alwaha = الواحة

# يصل المبلغ منسّقًا بمنازله العشرية.
currency-WHD = { $amount } د.و
