# -- the form
signin-button = Sign in with the browser
signin-again = Sign in again
    .name = Sign in again: { $label }
signin-hint = Your browser opens the sign-in page. Utulivu does not see the password you type there; it gets a permission that you can take back at any time.
signin-stop = Stop
signin-copy = Copy the address
signin-state-none = Not signed in yet.
signin-state-asking = Asking the server where to sign in…
signin-state-waiting = Waiting for the browser. Sign in there and allow it; here it goes on by itself.
signin-state-copied = The address is copied. Paste it into the browser you want to use, sign in there and allow it.
signin-state-done = Signed in.
signin-state-kept = Signed in already. Sign in again only if something has changed.
signin-state-over = A new permission is needed. Please sign in again.
signin-state-changed = You changed an answer above. Please sign in again.
signin-state-pasted = The token you pasted will be used.
signin-paste = I have a token
signin-paste-back = Sign in with the browser instead
signin-token = Token
    .hint = Paste it here.
signin-first = Sign in first, then check and save.

# -- in the browser
signin-page-back = You can close this page
    .text = Utulivu has the answer and goes on by itself.
signin-page-refused = The permission was not given
    .text = Nothing was changed. You can close this page; in Utulivu you can start again.
signin-page-strange = This page does not belong to your sign-in
    .text = What came back was not used. You can close this page. If you are signing in, start again in Utulivu.

# -- without a window
signin-open = Open this address in a browser on this computer, sign in there and allow it:
