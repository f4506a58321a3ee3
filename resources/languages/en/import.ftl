import-add = Add a message…
import-open = Import…

# -- one message
import-note-title = Add a message
import-note-ask = For something that somebody wrote where Utulivu cannot look. It counts at the time when it was written.
import-note-text = What was written?
    .hint = Paste it as it is. A picture alone is enough, too.
import-note-when = When?
import-note-where = Where?
import-note-who = By whom?
    .hint = Leave this empty if you do not know.
    .example = Name or user name
import-note-link = The link to it
    .hint = Only if there is one.
    .example = https://
import-note-stars = Stars
import-note-stars-none = No stars
import-note-stars-some = { $count ->
    [one] { $number } star of 5
   *[other] { $number } stars of 5
  }
import-note-keep = Add it
import-note-keeping = Adding…
import-note-cancel = Cancel
import-note-kept = The message was added.
import-picture = Picture of it
    .hint = A screenshot as PNG or JPEG, up to 10 MB. You can also drop it here. It stays on this computer.
import-picture-choose = Choose a picture…
import-picture-paste = Paste the picture
import-picture-remove = Take the picture away
import-picture-there = The picture that belongs to this message
import-picture-shown = The chosen picture
import-picture-none = There is no picture in the clipboard.
import-picture-files = Pictures

# -- a file
import-title = Bring messages in
import-ask = Choose a file with messages. You see what is in it before anything is kept.
import-chat = A WhatsApp chat
    .how = On the phone open the chat, choose “Export chat” and “Without media”, and send the file to this computer.
import-table = A table
    .how = A line for each message, with its date and its text, saved as CSV or JSON. Spreadsheet programs can save as CSV.
import-choose = Choose a file…
import-drop = You can also drop the file here.
import-files = Chats and tables
import-files-all = All files
import-reading = Reading the file…
import-another = Another file
import-close = Close
import-new = { $count ->
    [0] Nothing new in this file.
    [one] { $number } new message.
   *[other] { $number } new messages.
  }
import-known = { $count ->
    [one] { $number } is here already.
   *[other] { $number } are here already.
  }
import-unread = { $count ->
    [one] { $number } line cannot be read.
   *[other] { $number } lines cannot be read.
  }
import-aside-own = { $count ->
    [one] { $number } line is your own.
   *[other] { $number } lines are your own.
  }
import-aside-media = { $count ->
    [one] { $number } picture or recording is not in the file.
   *[other] { $number } pictures or recordings are not in the file.
  }
import-aside-system = { $count ->
    [one] { $number } line is a notice of the app.
   *[other] { $number } lines are notices of the app.
  }
import-aside-older = { $count ->
    [one] { $number } older message is left out: at most 50,000 come in at once.
   *[other] { $number } older messages are left out: at most 50,000 come in at once.
  }
import-aside-stars = { $count ->
    [one] In { $number } line the stars could not be read.
   *[other] In { $number } lines the stars could not be read.
  }
import-order = What comes first in the dates of this file?
    .hint = They can be read in two ways, and nothing in the file decides.
import-order-likely = The dates can be read in two ways. Only in this one do they follow one another.
import-order-choose = Please choose
import-order-day = The day: 3/4 is 3 April
import-order-month = The month: 3/4 is 4 March
import-me = Who in this chat are you?
    .hint = Your own lines are not kept. Between two people they show what you have answered.
import-me-choose = Please choose
import-me-nobody = None of them
import-place = Where was it written?
    .hint = For the lines that do not say it.
import-letters = Letters
    .hint = Choose others if the text below looks strange.
import-letters-utf-8 = Unicode
import-letters-utf-16 = Unicode, two bytes each
import-letters-windows-1255 = Hebrew (Windows)
import-letters-windows-1252 = Western (Windows)
import-columns = Which column is what?
import-columns-hide = Hide the columns
import-columns-missing = We do not see which column holds the date or the text. Please choose it.
import-column-date = Date
import-column-time = Time of day
import-column-author = Name
import-column-handle = User name
import-column-text = Text
import-column-title = Title
import-column-stars = Stars
import-column-link = Link
import-column-platform = Place
import-column-answered = Answered on
import-column-none = Not in the file
import-rows = What will be kept
import-rows-first = { $count ->
    [one] You see the first message.
   *[other] You see the first { $number } messages.
  }
import-head-when = When
import-head-who = Who
import-head-where = Where
import-head-stars = Stars
import-head-text = Text
import-unread-title = Lines that cannot be read
import-unread-row = Line { $line }: { $why }
import-unread-more = { $count ->
    [one] and { $number } more
   *[other] and { $number } more
  }
import-why-no-date = it has no date
import-why-bad-date = its date cannot be read
import-why-future = its date lies in the future
import-why-empty = it says nothing
import-why-broken = it is damaged
import-go = { $count ->
    [0] Import
    [one] Import { $number } message
   *[other] Import { $number } messages
  }
import-keeping = Keeping: { $number } of { $all }
import-done = { $count ->
    [0] Nothing new was kept.
    [one] { $number } message was kept.
   *[other] { $number } messages were kept.
  }
import-stop = Stop
import-stopping = Stopping…
import-stopped = The import was stopped. The same file brings the rest.
import-undo = Undo
    .name = Undo: { $name }
import-undoing = Undoing…
import-undone = { $count ->
    [0] Nothing was removed.
    [one] { $number } message was removed.
   *[other] { $number } messages were removed.
  }
import-stayed = { $count ->
    [one] { $number } stays: a crisis file, a reply or another import holds it.
   *[other] { $number } stay: a crisis file, a reply or another import holds them.
  }
import-earlier = Brought in before
import-earlier-hand = by hand
import-earlier-picture = a picture
import-earlier-row = { $when } · { $count ->
    [one] { $number } message
   *[other] { $number } messages
  }
import-earlier-undone = { $when } · undone

# -- without a window
import-dry = Nothing was kept: this was a trial.
import-row = { $id }  { $when }  { $name }  { $count ->
    [one] { $number } message
   *[other] { $number } messages
  }
