# Les organismes par niveau.

levels-national = Organismes nationaux
levels-regional = Organismes régionaux
levels-municipal = Organismes municipaux
levels-non-governmental = Organismes non gouvernementaux
