service-tax-registration = Inscription aux impôts
    .summary = Obtenez un numéro fiscal pour votre activité.
    .who = Toute personne qui lance une activité à Al-Waha, société ou profession indépendante.
    .gives = Un numéro fiscal, et la date de votre première déclaration.
    .next = Une fois la société inscrite, la Direction des impôts vous attribue un numéro fiscal et vous indique les dates des déclarations.
    .complaint = Formez un recours écrit auprès de la Direction des impôts, dans les trente jours suivant la décision. Elle répond sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal fiscal.

service-tax-registration-hint-applicant-account-iban = L’impôt payé en trop y est remboursé. Si vous laissez ce champ vide, il est déduit du prochain impôt.

criterion-tax-registration-within-30-days = La demande est faite dans les trente jours suivant le jour où l’activité a commencé.
    .refused = Plus de trente jours ont passé depuis le début de l’activité. Vous pouvez continuer : la Direction peut appliquer une pénalité.
