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

        Outlook.com and Hotmail let no program in by password alone: choose “Outlook.com mailbox” instead.

        Have the review sites write to this address
        1. Google: open business.google.com, then the three dots and “Notification settings”. Switch on e-mail for customer reviews.
        2. Facebook: switch to your page. In “Settings”, “Notifications”, “Email”, switch on comments, mentions and reviews.
        3. Instagram: in the app, “Settings and activity”, “Notifications”, switch on “Email notifications”.
        4. Tripadvisor: in the Management Center, “Help & Settings”, open the e-mail preferences and switch on new reviews.
        5. Trustpilot: on business.trustpilot.com, “Settings”, open the e-mail notifications and switch on new reviews.
        6. TikTok: in the app, “Settings and privacy”, “Notifications”, switch on e-mail for comments.
        7. Yelp: on biz.yelp.com, “Account settings”, open the e-mail preferences and switch on new reviews.
        8. Look into the spam folder once, and mark what these sites sent you as no spam.

        What you will see: the customer’s own words, with the stars and the way to answer. A message that cannot be read for sure is shown as something to open. Facebook, Instagram and TikTok do not write about every comment. All of this costs nothing.
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

field-bluesky = Bluesky account
    .what = Shows posts that mention, answer or quote your Bluesky account, and posts with words you choose. You can answer through it.
    .guide =
        1. Open bsky.app in your browser, sign in, and choose “Settings”, then “Privacy and security”, then “App passwords”.
        2. Choose “Add App Password” and type “utulivu” as the name. Leave access to direct messages off.
        3. Copy the password that appears, four groups of four characters. Bluesky shows it only once.
        4. Here: your name, for example shop.bsky.social, and that password.

        What it costs
        Nothing.

        What Utulivu sees
        Posts that mention, answer or quote you, and public posts with your words. It does not see private messages, posts of people you have blocked or muted, or posts that mean you without naming you.

        To end it
        Delete the app password in the same place.
field-bluesky-handle = Your name on Bluesky
    .hint = As it stands in your profile. The e-mail address you signed up with works too.
    .example = shop.bsky.social
field-bluesky-password = App password
    .hint = Not the password you sign in with, but an app password, which you can take back at any time. It is kept where this computer keeps passwords.
field-bluesky-server = Server
    .hint = Leave it as it is, unless your account is with another provider.
    .example = https://bsky.social
field-bluesky-words = Words to look for
    .hint = What people call your business and your products, separated by commas. May stay empty.
    .example = Mwangaza Bakery, #mwangaza

field-telegram = Telegram bot
    .what = Shows what people write to your Telegram bot, and in the groups and channels it belongs to. You can answer through it.
    .guide =
        1. Open a chat with @BotFather in Telegram and send /newbot.
        2. Choose a name your customers recognise, and a user name that ends in “bot”.
        3. BotFather answers with a token, a long line of digits and letters. Copy it and paste it here.
        4. Tell your customers the name of the bot, or add it to your group.
        5. In a group the bot at first sees only what is addressed to it. Send /setprivacy to BotFather, choose the bot, then “Disable”, and add the bot to the group again.

        What it costs
        Nothing. With Telegram Business you can also let the bot read your own chats with customers; Telegram may charge for that.

        What Utulivu sees
        What is written to the bot, in its groups and channels, and through Telegram Business. Pictures and voice messages are shown as a sign only. A bot cannot search: what people write elsewhere on Telegram stays unseen.

        Please note
        Telegram keeps these messages for 24 hours only. What comes while Utulivu is closed for longer is lost. Only one program can read a bot. When nobody confirms that an answer has arrived, Telegram cannot be asked either.

        To end it
        Send /revoke to BotFather and choose the bot.
field-telegram-token = Token of the bot
    .hint = Whoever has it can read and write as your bot. It is kept where this computer keeps passwords.

field-outlook = Outlook.com mailbox
    .what = Reads the mailbox of an Outlook.com, Hotmail or Live address: letters of customers and the notices of review sites. Nothing is marked, moved or deleted.
    .guide =
        Microsoft lets a program in only after it was registered, and each owner registers it alone. That takes about 20 minutes, once, and costs nothing. If it is too much: have the messages forwarded to another mailbox and add that one.

        Register the program
        1. Open entra.microsoft.com in your browser and sign in with the address of this mailbox. If Microsoft says that you have no directory, first open a free account at azure.microsoft.com. It asks for a bank card to see who you are.
        2. Open “App registrations”, then “New registration”. Type “Utulivu” as the name.
        3. At “Supported account types” choose “Personal Microsoft accounts only”.
        4. At “Redirect URI” choose “Public client/native” and type http://localhost.
        5. Choose “Register”. Copy the “Application (client) ID” and paste it here.

        Open the mailbox
        1. On outlook.com open “Settings”, “Mail”, “Forwarding and IMAP”. Let devices and apps use IMAP, then save.
        2. Type your mail address here and sign in. Microsoft asks whether Utulivu may use your mailbox; agree.

        Microsoft’s permission covers more than reading; Utulivu only reads, and only the folder you name. How to make review sites write to you is told at “Mailbox”.
field-outlook-user = Mail address
    .hint = The address with which you sign in at Outlook.com.
    .example = shop@outlook.com
field-outlook-client_id = Application (client) ID
    .hint = From the page of your registration at Microsoft. It is no secret.
    .example = 12345678-1234-1234-1234-123456789abc
field-outlook-token = Permission
    .hint = Sign in with your browser. The permission is kept where this computer keeps passwords, nowhere else.
field-outlook-folder = Folder
    .hint = Leave it as it is to read what comes in.
    .example = INBOX
