brand = Tongues
team-all = Everybody
