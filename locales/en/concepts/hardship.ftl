## After work has ended: health cover and income

person-cover-stay-months = How long the cover goes on
    .hint = It ends as soon as you begin new work.
    .question = For how long do you want to keep your health cover?

person-cover-stay-contribution = How the contribution is paid
    .hint = The application itself has no fee. The Authority tells you the contribution after approval. If you resigned, nothing is deducted before your benefit begins.
    .question = How do you want to pay the contribution?

person-cover-stay-other-cover = Does the insurance of a relative cover you?
    .hint = Answer yes if the insurance of your husband, your wife or a parent covers you.
    .question = Does the insurance of a relative cover you?

person-cover-stay-treatment = Do you have treatment or medicine that must not be interrupted?
    .hint = If you answer yes, the Authority deals with your application within two working days.
    .question = Do you have treatment or medicine that must not be interrupted?

person-cover-stay-family = Does your insurance cover members of your family?
    .hint = Answer yes if your insurance covers somebody of your family.
    .question = Does your insurance cover members of your family?

person-cover-stay-family-count = Family members covered
    .hint = Do not count yourself.
    .question = How many members of your family are covered with you?

person-hardship-monthly-income = Monthly income of the household
    .hint = All that the members of the household received last month.
    .question = What is the monthly income of your household?

person-hardship-household-size = People in the household
    .hint = Everyone who lives on this income, you included.
    .question = How many people are in your household?

person-hardship-aid = Does your household receive regular aid?
    .hint = Answer yes if your household receives aid from a fund, a charity or a relative.
    .question = Does your household receive regular aid?

person-hardship-reason = Reason for the relief
    .question = Why do you ask for relief?

person-hardship-other-property = Do you own property other than your home?
    .hint = Answer yes if you own land or a building other than your home.
    .question = Do you own property other than your home?

person-rates-relief-kind = Kind of relief
    .question = What do you ask of the municipality?

person-rates-relief-instalments = Number of instalments
    .question = In how many instalments do you want to pay?
