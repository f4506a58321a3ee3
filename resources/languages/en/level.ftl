level-calm = Calm
level-watch = Watch
level-issue = Issue
level-crisis = Crisis
level-emergency = Emergency
level-learning = Still learning
level-blind = I cannot see
