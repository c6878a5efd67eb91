service-death-registration = Déclaration de décès
    .summary = Faites enregistrer le décès d’un proche et recevez l’acte de décès.
    .who = Le plus proche parent d’une personne décédée à Al-Waha. À défaut, une personne qui la connaissait.
    .gives = L’acte de décès, en arabe et en anglais, en autant d’exemplaires que vous en demandez.
    .next = La Direction de l’état civil compare votre demande avec l’avis de décès. Elle enregistre le décès au plus tard le jour ouvrable suivant. Elle en informe ensuite les autres registres.
    .complaint = Appelez la Direction de l’état civil ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-death-registration-within-three-days = Le décès est déclaré dans les trois jours.
    .refused = Plus de trois jours ont passé depuis le décès. Vous pouvez continuer : il n’y a pas de frais de retard si vous aviez un motif valable.

criterion-death-registration-within-one-year = Le décès est déclaré dans l’année.
    .refused = Plus d’un an a passé depuis le décès : un tribunal doit ordonner son enregistrement. Adressez-vous au tribunal de la famille et apportez son ordonnance à la Direction.

criterion-death-registration-close-relative = Le demandeur est un proche parent.
    .refused = Il revient aux plus proches parents de déclarer un décès. Vous pouvez continuer : la Direction peut prendre contact avec la famille.
