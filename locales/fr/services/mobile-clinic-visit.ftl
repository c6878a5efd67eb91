service-mobile-clinic-visit = Visite de la clinique mobile
    .summary = Demandez qu’un médecin et un infirmier viennent dans votre village ou chez vous.
    .who = Toute personne qui vit loin d’un centre de santé ou ne peut pas quitter son domicile.
    .gives = Un rendez-vous, un examen et, si nécessaire, les médicaments de la première semaine, gratuitement.
    .next = La Direction de la santé publique ajoute votre domicile à la tournée de la clinique et vous indique le jour et l’heure. Le chauffeur vous appelle avant d’arriver.
    .complaint = Appelez la Direction de la santé publique ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-mobile-clinic-visit-not-urgent = Le cas n’est pas urgent.
    .refused = N’attendez pas la clinique mobile en cas d’urgence. Appelez tout de suite l’ambulance, ou le centre de santé le plus proche.
