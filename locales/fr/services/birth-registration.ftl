service-birth-registration = Déclaration de naissance
    .summary = Faites enregistrer la naissance de votre enfant et recevez l’acte de naissance.
    .who = La mère ou le père d’un enfant né à Al-Waha au cours de l’année écoulée.
    .gives = L’acte de naissance, en arabe et en anglais, valable dès le jour de sa délivrance.
    .next = La Direction de l’état civil compare votre demande avec l’avis de l’hôpital et enregistre la naissance. L’acte vous est envoyé.
    .complaint = Appelez la Direction de l’état civil ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

service-birth-registration-hint-child-given-name = Un seul prénom, sans le nom du père ni le nom de famille.

criterion-birth-registration-one-name = Un enfant est inscrit sous un seul prénom, sans le nom du père ni le nom de famille.
    .refused = Le prénom de l’enfant compte plusieurs mots. S’il contient le nom du père ou le nom de famille, corrigez-le avant l’envoi. Si c’est un prénom composé, continuez.

criterion-birth-registration-within-30-days = La naissance est déclarée dans les trente jours.
    .refused = Plus de trente jours ont passé depuis la naissance. Vous pouvez continuer : la Direction demandera des frais de retard.

criterion-birth-registration-within-one-year = La naissance est déclarée dans l’année.
    .refused = Plus d’un an a passé depuis la naissance : un tribunal doit ordonner son enregistrement. Adressez-vous au tribunal de la famille et apportez son ordonnance à la Direction de l’état civil.
