# -- the form
sign-in-button = Sign in with the browser
sign-in-again = Sign in again
    .name = Sign in again: { $label }
sign-in-hint = Your browser opens the sign-in page. Utulivu does not see the password you type there; it gets a permission that you can take back at any time.
sign-in-stop = Stop
sign-in-copy = Copy the address
sign-in-state-none = Not signed in yet.
sign-in-state-asking = Asking the server where to sign in…
sign-in-state-waiting = Waiting for the browser. Sign in there and allow it; here it goes on by itself.
sign-in-state-copied = The address is copied. Paste it into the browser you want to use, sign in there and allow it.
sign-in-state-done = Signed in.
sign-in-state-kept = Signed in already. Sign in again only if something has changed.
sign-in-state-over = The permission has ended. Please sign in again.
sign-in-state-changed = You changed an answer above. Please sign in again.
sign-in-state-pasted = The token you pasted will be used.
sign-in-paste = I have a token
sign-in-paste-back = Sign in with the browser instead
sign-in-token = Token
    .hint = Paste it here. It is kept where this computer keeps passwords, nowhere else.

# -- in the browser
sign-in-page-back = You can close this page
    .text = Utulivu has the answer and goes on by itself.
sign-in-page-refused = The permission was not given
    .text = Nothing was changed. You can close this page; in Utulivu you can start again.
sign-in-page-strange = This page does not belong to your sign-in
    .text = What came back was not used. You can close this page. If you are signing in, start again in Utulivu.

# -- without a window
sign-in-open = Open this address in a browser on this computer, sign in there and allow it:
