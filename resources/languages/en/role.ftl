role-all = Everyone
role-owner = Owner
role-deputy = Deputy
role-monitor = Whoever watches the messages
role-responder = Whoever answers
role-spokesperson = Spokesperson
role-facts_keeper = Keeper of the facts
role-safety_lead = Person in charge of safety
