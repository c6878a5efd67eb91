service-burial-permit = Permis d’inhumer
    .summary = Demandez le permis d’inhumer, et choisissez le cimetière et le jour.
    .who = Les proches de la personne décédée, ou la personne qui s’occupe de l’inhumation.
    .gives = Le permis d’inhumer, une tombe dans le cimetière de votre choix et, si vous le demandez, un corbillard.
    .next = La municipalité répond en quelques heures, même les jours de repos. Le gardien du cimetière vous appelle pour confirmer l’heure. Vous n’avez pas à attendre l’acte de décès.
    .complaint = Appelez l’Administration des affaires municipales ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-burial-permit-not-before-death = Le jour de l’inhumation ne précède pas celui du décès.
    .refused = Le jour indiqué pour l’inhumation précède celui du décès. Corrigez l’un des deux.

criterion-burial-permit-natural-death = La mort était naturelle.
    .refused = Après un tel décès, il faut l’autorisation d’inhumer du procureur. Vous pouvez continuer : la municipalité la vérifiera.
