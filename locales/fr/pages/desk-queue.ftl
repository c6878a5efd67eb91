# La file d’attente : le seul mot que voit aussi le public.

queue-kind = De quoi il s’agit
