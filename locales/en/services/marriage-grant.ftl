service-marriage-grant = Support for a marriage
    .summary = Apply for the marriage grant or for a loan without interest.
    .who = Nationals of Al-Waha within a year of their marriage. The grant is for insured wages in the three lowest brackets.
    .gives = A grant of 1,500 WHD, a loan without interest, or both, as you ask.
    .next = Once the marriage is registered, the Social Protection Fund decides. For a loan it gets in touch with the guarantor first. The money comes within two weeks of the decision.
    .complaint = Object in writing to the Social Protection Fund within thirty days of the decision. A committee that did not take the decision answers within fifteen working days.

criterion-marriage-grant-applicant-is-national = The applicant is a national of Al-Waha.
    .refused = This support is for nationals of Al-Waha. If your husband or wife is one, they can apply.

criterion-marriage-grant-first-time = Neither of the two has had marriage support before.
    .refused = Marriage support is given once, and one of you has had it. Ask the Fund about other help for families.

criterion-marriage-grant-low-wage = The insured wage is in one of the three lowest brackets.
    .refused = Your wage is above the limit for the grant. You may carry on: the Fund will decide on the loan alone.

criterion-marriage-grant-within-one-year = The marriage was less than a year ago.
    .refused = You married more than a year ago. You may carry on: the Fund will consider why you apply late.
