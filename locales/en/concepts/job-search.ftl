## Looking for work, and training

person-job-search-qualification = Highest qualification
    .question = What is your highest qualification?

person-job-search-field = Field of work
    .hint = Choose the one closest to your experience or studies.
    .question = In which field do you want to work?

person-job-search-experience-years = Years of experience
    .hint = In the field you chose. Write 0 if you have not worked in it before.
    .question = For how many years have you worked in this field?

person-job-search-hours = Working hours wanted
    .question = Which working hours suit you?

person-job-search-area = Where you can work
    .question = How far can you travel for work?

person-job-search-start = First day on which you can work
    .hint = It may be today or lie ahead.
    .question = When can you begin to work?

person-job-search-adjustment = Do you need adjustments at the workplace?
    .hint = Such as an entrance without steps or a screen with large print, because of a disability or an illness.
    .question = Do you need adjustments at the workplace?

person-job-search-adjustment-needed = Adjustments needed
    .hint = Say what you need, not the name of the illness.
    .question = Which adjustments do you need?

person-training-course = Training course
    .question = Which course do you choose?

person-training-centre = Training centre
    .question = At which centre do you want to train?

person-training-intake = Intake
    .hint = The next one that has not begun, or a later one.
    .question = With which intake do you want to begin?

person-training-shift = Time of day
    .question = Which time of day suits you?

person-training-bus-pass = Do you need a free bus pass on training days?
    .hint = Answer yes if you need one on training days.
    .question = Do you need a free bus pass on training days?

person-training-earlier = Have you taken a free training course before?
    .hint = Answer yes if you have taken a course before that the state paid for.
    .question = Have you taken a free training course before?

person-training-earlier-year = Year of the earlier course
    .question = In which year did the earlier course end?
    .format = four digits, such as 2022
