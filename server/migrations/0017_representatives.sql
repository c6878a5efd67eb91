-- Under which right something was done for a person, where somebody did it for them.
ALTER TABLE timeline ADD COLUMN representation_id UUID;

-- The portal's id of the one who may act, once they have come: news and the end of a mandate reach them, and the person
-- reads who it was.
ALTER TABLE representation ADD COLUMN representative_id UUID;

-- And under which right a question was answered: the office hears whose words they are.
ALTER TABLE question ADD COLUMN answered_under UUID;

-- Under which right somebody asked about a look: whose words they are.
ALTER TABLE look_question ADD COLUMN asked_under UUID;
