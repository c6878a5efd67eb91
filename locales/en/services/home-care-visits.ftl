service-home-care-visits = Home care visits
    .summary = Ask for a nurse or a helper to visit the person you care for at home.
    .who = Everyone who cares for somebody who is ill, elderly or disabled, if that person agrees to the visits.
    .gives = A care plan, and visits on the days that you agree on. The state bears the cost.
    .next = The National Society for Home Care calls you, and a nurse comes to make the plan with you both. Then the visits begin.
    .complaint = Call or write to the National Society for Home Care. It answers within five working days. After that you may turn to the Directorate of Primary Health Care.

criterion-home-care-visits-agreed = The person cared for agrees to the visits.
    .refused = There are no visits against the will of the person you care for. Tell them what the society offers, and apply once they agree.

criterion-home-care-visits-start-ahead = The first day of the visits lies ahead.
    .refused = The day you chose is today or has passed. You may carry on: the visits begin as soon as possible.
