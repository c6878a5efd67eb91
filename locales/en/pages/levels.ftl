# Authorities by level.

levels-national = National authorities
levels-regional = Regional authorities
levels-municipal = Municipal authorities
levels-non-governmental = Non-governmental bodies
