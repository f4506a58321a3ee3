mark-abuse = Insults
    .why = The words insult people. They stay covered until you want to read them.
mark-advert = Advertising
    .why = It seems to sell something. It does not count in the meter.
mark-own = Written by you
    .why = It came from your own account. It does not count in the meter.
mark-ransom = Money for a review
    .why = Somebody seems to want money or goods for a review. Do not pay. Keep the message and report it to the platform.
