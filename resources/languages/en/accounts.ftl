accounts-title = Accounts
    .subtitle = Where we look, and how it went
accounts-empty = No account yet. Tell Utulivu where people write about your business, and it keeps an eye on it for you.
accounts-add = Add an account
accounts-looked = Last good look: { $ago }
accounts-looked-now = Last good look: just now
accounts-looked-never = No good look yet
accounts-next = Next look: { $ago }
accounts-next-now = Next look: in a moment
accounts-health-new = New
    .sentence = Added. The first look comes in a moment.
accounts-health-good = All well
    .sentence = We can see everything that is new here.
accounts-health-waiting = Waiting
    .sentence = The server asked us to wait. We look again by ourselves.
accounts-health-trouble = Cannot see
    .sentence = The last look did not work. We try again by ourselves.
accounts-health-locked_out = Needs you
    .sentence = We are not let in. Please check the details of this account.
accounts-health-paused = Paused
    .sentence = We do not look here until you say so.
accounts-row = { $label }, { $kind }: { $health }. { $sentence }
accounts-trouble-below = { $count ->
    [one] Something is wrong with an account further down.
   *[other] Something is wrong with { $number } accounts further down.
  }
accounts-trouble-show = Show
accounts-look = Look now
    .name = Look now: { $label }
accounts-looking = Looking…
accounts-found =
    { $count ->
        [0] { $label }: nothing new.
        [one] { $label }: 1 new message.
       *[other] { $label }: { $count } new messages.
    }
accounts-change = Change
    .name = Change: { $label }
accounts-mend = Put it right
    .name = Put it right: { $label }
accounts-pause = Pause
    .name = Pause: { $label }
accounts-resume = Look again
    .name = Look again: { $label }
accounts-remove = Remove
    .name = Remove: { $label }
accounts-remove-title = Remove this account
accounts-remove-ask = We stop looking here and forget its password and address. The messages that already came stay.
accounts-remove-yes = Remove it
accounts-remove-no = Keep it
accounts-dialog-add = Add an account
accounts-dialog-change = Change this account
accounts-choose = Where do people write about you?
    .hint = Reviews on Google, Facebook, Instagram or Tripadvisor? Those sites send you a notice by mail: the mailbox is the quickest way to see them.
accounts-effort-minutes = A few minutes, free
accounts-effort-setup = Takes some setting up, free
accounts-effort-approval = Costs money, or has to be approved first
accounts-label = What do you call it?
    .hint = A name that only you see.
accounts-show = Show
accounts-kept = Kept. Leave empty to keep it as it is.
accounts-keeping = Kept where this computer keeps passwords, nowhere else.
accounts-keeping-absent = Kept only until you close Utulivu: this computer has no keyring to keep passwords in.
accounts-guide = How do I find this?
accounts-guide-hide = Hide the help
accounts-check = Check
accounts-check-again = Check again
accounts-checking = Looking… This can take up to half a minute.
accounts-check-stop = Stop
accounts-check-stopped = Stopped. Nothing was kept.
accounts-check-first = Check first, then save.
accounts-check-stale = Something was changed. Please check again.
accounts-save = Save
accounts-saving = Saving…
accounts-back = Back
accounts-cancel = Cancel
