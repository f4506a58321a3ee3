# A text that the owner keeps for her replies.
keep-text-title = Keep this text
keep-text-ask = It stands at the end of your list, with the places to fill in still open.
keep-text-reason = Its name
    .example = Late delivery, friendly
keep-text-yes = Keep it
keep-text-no = Not now
