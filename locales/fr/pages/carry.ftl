# De la vérification des droits à la demande.

check-begin = Commencer avec ces réponses
begin-carried = Ce que vous avez déjà répondu
begin-carry = Reprendre ces réponses dans les questions
begin-carry-hint = Si un registre connaît l’information, c’est lui qui compte. Vous pouvez modifier chaque réponse. Si vous ne cochez pas la case, elles sont oubliées.
