# A text that the owner keeps for her replies.
keep-text-title = Keep this text
keep-text-ask = It stands at the top of your list. What filled its places is taken out of it, so that they are open for the next one.
keep-text-reason = Its name
    .example = Late delivery, friendly
keep-text-yes = Keep it
keep-text-no = Not now
