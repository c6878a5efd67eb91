# Systems with which authorities ask about the cases that they decide.
looker-authority-system = A system of the authority that decides the application
