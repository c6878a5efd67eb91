hub-function-erasure = Effacement de ce que le portail détient sur une personne
    .about = Efface ce que le portail détient sur une personne, et la clé qui l’ouvre. Aucun registre n’est interrogé.
purpose-erase-person = effacement de ce que le portail détient sur vous
law-digital-services-law-art-23 = Loi n° 21 de 2023 sur les services numériques, art. 23
    .says = Ce que le portail détient sur une personne est effacé quand elle peut le demander et qu’aucun dossier ouvert n’en a besoin.
