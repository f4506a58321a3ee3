# How the draft will look where it is posted, drawn on this computer.
preview-title = As it will look
preview-tab = Preview
preview-empty = As soon as there is text, it is drawn here as it will look.
preview-note = Drawn on this computer, as on { $platform }.
preview-note-folds = Drawn on this computer, as on { $platform }, which folds it about there.
preview-note-everyone = Drawn on this computer, as a post of yours.
preview-you = You
preview-answers = Answers { $handle }
preview-more = See more
preview-text = The post
