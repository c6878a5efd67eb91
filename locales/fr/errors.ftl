# Messages : près des champs, et pages entières.

error-title = Erreur : { $title }
error-word = Erreur :{" "}
error-summary = Il y a quelque chose à corriger

invalid-missing = Indiquez : { $label }
invalid-missing-date = Indiquez le jour, le mois et l’année : { $label }
invalid-not-chosen = Choisissez une réponse : { $label }
invalid-not-yes-or-no = Choisissez oui ou non : { $label }
invalid-too-short = { $label } : { $min ->
    [one] au moins { $min } caractère
    [many] au moins { $min } de caractères
   *[other] au moins { $min } caractères
}
invalid-too-long = { $label } : { $max ->
    [one] { $max } caractère au plus
    [many] { $max } de caractères au plus
   *[other] { $max } caractères au plus
}
invalid-not-arabic = { $label } : écrivez en lettres arabes seulement, sans chiffres ni symboles
invalid-not-latin = { $label } : écrivez en lettres latines seulement, sans chiffres ni symboles
invalid-format = { $label } : le format attendu est « { $format } »
invalid-date-lacks = { $label } : indiquez aussi { $parts }
invalid-not-a-date = { $label } : cette date n’existe pas. Écrivez le jour, le mois et l’année en chiffres, et vérifiez le calendrier
invalid-not-in-past = { $label } : la date doit être celle d’aujourd’hui ou une date passée
invalid-not-in-future = { $label } : la date doit être celle d’aujourd’hui ou une date à venir
invalid-year-not-in-past = { $label } : indiquez cette année ou une année passée
invalid-year-not-in-future = { $label } : indiquez cette année ou une année à venir
invalid-not-a-number = { $label } : écrivez un nombre entier en chiffres, par exemple 24
invalid-not-between = { $label } : écrivez un nombre de { $min } à { $max }
invalid-too-small = { $label } : la plus petite valeur possible est { $min }
invalid-too-large = { $label } : la plus grande valeur possible est { $max }
invalid-not-an-email = { $label } : écrivez une adresse électronique complète, avec le signe @ suivi du nom du site
invalid-not-a-phone = { $label } : ce numéro n’existe pas. Écrivez { $form }, comme { $example }, ou commencez par l’indicatif du pays s’il est à l’étranger
invalid-not-mobile = { $label } : ce n’est pas un numéro de portable. Écrivez { $form }, comme { $example }
invalid-iban-country = { $label } : il doit commencer par les lettres { $letters }
invalid-iban-length = { $label } : vous avez écrit { $has ->
    [one] { $has } caractère
   *[other] { $has } caractères
} ; il en faut { $needs }
invalid-iban-checksum = { $label } : un des chiffres ou une des lettres est faux. Comparez-les un à un avec votre relevé de compte

problem-not-found = Cette page est introuvable
problem-not-found-text = L’adresse est peut-être incomplète ou ancienne, ou la page n’est pas la vôtre. Voici comment continuer :
problem-forbidden = Nous n’avons pas pu accepter ce formulaire
problem-forbidden-text = La page était ouverte depuis longtemps, ou sous un autre compte. Revenez en arrière, actualisez la page et renvoyez le formulaire. Les réponses déjà enregistrées sont conservées.
problem-bad-request = Nous n’avons pas compris cet envoi
problem-bad-request-text = Votre navigateur a envoyé des données inattendues. Revenez à la page précédente et réessayez.
problem-method = Cette page ne s’utilise pas de cette façon
problem-method-text = Revenez à la page précédente et utilisez ses boutons.
problem-too-large = L’envoi est trop volumineux
problem-too-large-text = Raccourcissez votre texte et renvoyez-le.
problem-too-many = Trop de tentatives en peu de temps
problem-too-many-text = Vous pourrez réessayer à partir du { $at }. Vos réponses sont conservées.
problem-conflict = Cette demande a été modifiée dans une autre fenêtre
problem-conflict-text = Nous n’avons pas enregistré votre dernier envoi, pour ne pas effacer des données plus récentes. Reprenez la demande dans son état actuel.
problem-conflict-link = Ouvrir la demande dans son état actuel
problem-unavailable = Nous ne pouvons pas le faire pour le moment
problem-unavailable-text = La panne vient de chez nous, et vos réponses sont conservées. Réessayez dans quelques minutes.
problem-busy = Il y a beaucoup de monde en ce moment
problem-busy-text = Attendez une minute et réessayez. Ce qui a été enregistré est conservé. Si vous envoyiez un formulaire, revenez en arrière et renvoyez-le.
problem-server = Une erreur s’est produite de notre côté
problem-server-text = L’erreur a été consignée, et vos réponses enregistrées sont conservées. Réessayez. Si cela se répète, appelez-nous et indiquez ce numéro.
problem-maintenance = Le portail est fermé pour maintenance
problem-maintenance-text = Il rouvrira bientôt. Vos réponses sont conservées. Les centres de services et le téléphone restent à votre disposition.
problem-id = Numéro de l’erreur :
problem-to-home = Commencez par ce qui se passe dans votre vie.
problem-to-help = Questions fréquentes et numéros à appeler.
