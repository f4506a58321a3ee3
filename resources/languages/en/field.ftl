field-feed = Feed or news alert
    .what = Shows what is written about you on the web: news alerts, review feeds, a forum, a blog.
    .guide =
        A news alert from Google
        1. Open google.com/alerts in your browser and sign in.
        2. Type the name of your business, in quotation marks if it has several words.
        3. Open “Show options”. At “Deliver to” choose “RSS feed”, then “Create alert”.
        4. Beside the new alert, right-click the feed sign and copy its address.
        5. Paste the address here.

        Your Reddit messages, as a private feed
        1. Sign in to Reddit in your browser and open reddit.com/prefs/feeds.
        2. Beside “everything” in the part about your inbox, copy the address of “RSS”.
        3. Paste it here and switch on “This address is private”: whoever has it can read your messages.

        Any other page
        1. Look on the page for “RSS”, “Atom” or “Feed”.
        2. Copy the address of that link and paste it here.
field-feed-address = Address of the feed
    .hint = Paste it as you copied it.
    .example = https://example.com/feed.xml
field-feed-private = This address is private
    .hint = Switch it on if the address was made for you alone. It is then kept where this computer keeps passwords.
field-mail = Mailbox
    .what = Reads letters of customers and the notices that review sites and platforms send you. Nothing is marked, moved or deleted.
    .guide =
        Gmail
        1. Open myaccount.google.com/security and switch on 2-Step Verification.
        2. Open myaccount.google.com/apppasswords, type “Utulivu” as the name and choose “Create”.
        3. Copy the 16 letters. That is the app password, made only for this program.
        4. Here: server imap.gmail.com, port 993, user your whole mail address, password the 16 letters.

        Another provider
        1. Look in the help pages of your provider for “IMAP”. There you find the server and whether an app password is needed.
        2. Here: that server, port 993, your user name (often the whole mail address) and the password.

        Outlook.com and Hotmail let no program in by password alone. Have their messages forwarded to another mailbox and add that one.
field-mail-server = Mail server
    .hint = The name for receiving mail (IMAP), from the help pages of your provider.
    .example = imap.example.com
field-mail-port = Port
    .hint = 993 nearly everywhere. The connection is always protected.
    .example = 993
field-mail-user = User name
    .hint = Often your whole mail address.
    .example = shop@example.com
field-mail-password = Password
    .hint = Many providers want an app password. It is kept where this computer keeps passwords, nowhere else.
field-mail-folder = Folder
    .hint = Leave it as it is to read what comes in.
    .example = INBOX
field-script = Practice business
    .what = An invented business to practise on.

field-mastodon = Mastodon
    .what = Shows posts that mention you on Mastodon, GoToSocial or a server that works the same way, and public posts with your words. You can answer through it.
    .guide =
        Sign in
        1. Type the server your account is on: the part after the second @ of your name there, for example mastodon.social.
        2. Choose “Sign in”. Your browser opens your server: sign in there and choose “Authorize”.
        3. Come back here and choose “Check”.

        If the browser does not help
        1. On your server open “Preferences”, then “Development”, then “New application”.
        2. Type “Utulivu” as the name. Tick read:accounts, read:notifications, read:statuses, read:search and write:statuses, nothing else, and choose “Submit”.
        3. Open “Utulivu” in the list, copy “Your access token” and paste it here.

        It costs nothing. We see what mentions or quotes you and what is sent to you alone, from the last 30 days on. Words are found in public posts that your server knows, where it lets programs search; hashtags are found on nearly every server. We do not see posts that neither mention you nor hold one of your words.
field-mastodon-server = Server
    .hint = The part after the second @ of your name there. Your whole name, or the address of your page, will do too.
    .example = mastodon.social
field-mastodon-token = Permission
    .hint = Sign in with your browser, or paste the access token. It is kept where this computer keeps passwords.
field-mastodon-words = Words to look for
    .hint = Names, usual misspellings and hashtags, with commas between them. Leave it empty to see only what mentions you.
    .example = #sunrisebakery, Sunrise Bakery
