# La façon d’écrire les nombres et les dates, et les langues qui ne sont pas encore traduites en entier.
nav-display = Nombres et dates
display-title = Affichage des nombres et des dates
display-lead = Choisissez les chiffres et le calendrier que vous lisez le plus facilement. Rien d’autre ne change.
display-digits = Chiffres
display-digits-own = Selon l’usage de cette langue
display-digits-arab = Chiffres arabes orientaux
display-digits-latn = Chiffres européens
display-calendar = Calendrier
display-calendar-own = Selon l’usage du pays
display-calendar-gregorian = Grégorien d’abord
display-calendar-hijri = Hégirien d’abord
display-calendar-both = Les deux partout
display-care = Votre choix est gardé pendant un an dans un cookie de ce navigateur. Il ne dit rien de la personne que vous êtes. Les numéros de téléphone, les numéros nationaux et les numéros de référence restent tels quels.
display-save = Enregistrer

language-partial = Certaines parties de cette page ne sont pas encore traduites. Elles s’affichent dans une autre langue.
