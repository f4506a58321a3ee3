field-feed = Feed or news alert
    .what = Shows what is written about you on the web: news alerts, review feeds, a forum, a blog.
    .guide =
        A news alert from Google
        1. Open google.com/alerts in your browser and sign in.
        2. Type the name of your business, in quotation marks if it has several words.
        3. Open “Show options”. At “Deliver to” choose “RSS feed”, then “Create alert”.
        4. Beside the new alert, right-click the feed sign and copy its address.
        5. Paste the address here.

        Any other page
        1. Look on the page for “RSS”, “Atom” or “Feed”.
        2. Copy the address of that link and paste it here.

        What it costs
        Nothing.

        What Utulivu sees
        The entries that stand in the feed, often only the newest 20, and of a long article only its beginning. A news alert finds public web pages, often hours later. Utulivu does not see comments below an article, pages for which one has to sign in, or what people write on Facebook and Instagram. Nothing can be answered from here: each entry opens in your browser.
field-feed-address = Address of the feed
    .hint = Paste it as you copied it.
    .example = https://example.com/feed.xml
field-feed-private = This address is private
    .hint = Switch it on if the address was made for you alone.
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
    .hint = 993 nearly everywhere, also where you leave it empty. The connection is always protected.
    .example = 993
field-mail-user = User name
    .hint = Often your whole mail address.
    .example = shop@example.com
field-mail-password = Password
    .hint = Many providers want an app password.
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
        2. Choose “Sign in with the browser”. Your browser opens your server: sign in there and choose “Authorize”.
        3. Come back here. When the check says that it works, choose “Save”.

        If the browser does not help
        1. On your server open “Preferences”, then “Development”, then “New application”.
        2. Type “Utulivu” as the name. Tick read:accounts, read:notifications, read:statuses, read:search and write:statuses, nothing else, and choose “Submit”.
        3. Open “Utulivu” in the list and copy “Your access token”. Here choose “I have a token” and paste it.

        It costs nothing. We see what mentions or quotes you and what is sent to you alone, from the last 30 days on. Words are found in public posts that your server knows, where it lets programs search; hashtags are found on nearly every server. We do not see posts that neither mention you nor hold one of your words.
field-mastodon-server = Server
    .hint = The part after the second @ of your name there. Your whole name, or the address of your page, will do too.
    .example = mastodon.social
field-mastodon-token = Permission
    .hint = Sign in with your browser, or paste the access token.
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
    .hint = Not the password you sign in with, but an app password, which you can take back at any time.
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
    .hint = Whoever has it can read and write as your bot.

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
    .hint = Sign in with your browser.
field-outlook-folder = Folder
    .hint = Leave it as it is to read what comes in.
    .example = INBOX

field-youtube = YouTube channel
    .what = Shows the comments on the videos of your channel and the replies to them.
    .guide =
        It costs nothing. Making the key takes about 15 minutes.

        The key for reading
        1. Open console.cloud.google.com in your browser and sign in. Create a project; any name will do.
        2. In the search field at the top type “YouTube Data API v3”, open it and choose “Enable”.
        3. Open “APIs & Services”, then “Credentials”. Choose “Create credentials”, then “API key”.
        4. At “API restrictions” choose “Restrict key” and only “YouTube Data API v3”. Set no restriction for applications.
        5. Copy the key and paste it here, with the address or the @name of your channel.

        To answer from here as well (this can wait)
        1. In the same project open “Google Auth Platform”, choose a name, and then “Audience” and “Publish app”. Otherwise Google ends the permission after 7 days.
        2. Open “Clients” and create a client of the type “Desktop app”. Copy its ID and its secret and paste both here.
        3. Sign in here, with the Google account that owns the channel. Google warns that it has not checked this app. It is your own, so you can go on.

        Utulivu sees the 100 newest conversations with all their replies; at the beginning, those of the last 30 days. It does not see comments that YouTube holds back for review, new replies in older conversations, or what is said on other channels.
field-youtube-channel = Channel
    .hint = Its address, its @name, or its ID, which begins with UC.
    .example = @my-shop
field-youtube-key = API key, for reading
    .hint = The key that Google made for you.
field-youtube-client_id = Client ID, for answering
    .hint = Leave it empty if you only want to read.
    .example = 1234.apps.googleusercontent.com
field-youtube-client_secret = Client secret, for answering
    .hint = Google shows it together with the client ID.
field-youtube-token = Permission to answer
    .hint = First fill in the client ID and its secret, then sign in.

field-facebook = Facebook Page
    .what = Shows the comments below the posts of your Page, and what visitors post there.
    .guide =
        It costs nothing, but takes 30 to 60 minutes: Facebook lets a program in only through an app of your own. For your own Page the app needs no review.

        The app
        1. Open developers.facebook.com in your browser. Sign in with the account that manages the Page, and register as a developer.
        2. Open “My Apps” and choose “Create App”. As the use case choose “Manage everything on your Page”.
        3. Open “Use cases”, “Customize”, and add these permissions: pages_show_list, pages_read_engagement, pages_read_user_content, pages_manage_engagement.
        4. Open “App settings”, “Basic”. Copy the app ID and the app secret and paste both here.

        The permission
        1. Sign in here and choose your Page. If that does not work, go on with step 2.
        2. Open developers.facebook.com/tools/explorer, choose your app, add the four permissions and choose “Generate Access Token”.
        3. Copy the token and paste it here within the hour. Utulivu exchanges it for one that lasts.

        Utulivu sees your 50 newest posts with their comments and replies; at the beginning, what was written in the last 30 days. It does not see private messages, comments on older posts, posts on other pages, or recommendations: Facebook hands those to no program any more, so add your mailbox for the notices of them.
field-facebook-page = Your Page
    .hint = Its name, its address or its number.
    .example = facebook.com/my-shop
field-facebook-client_id = App ID
    .hint = A number, from the basic settings of your app.
    .example = 1234567890123456
field-facebook-client_secret = App secret
    .hint = Beside the app ID. Without it the permission lasts only a few hours.
field-facebook-token = Permission
    .hint = Sign in, or paste the token from Facebook.

field-instagram = Instagram account
    .what = Shows the comments below the posts of your professional account, and the replies to them.
    .guide =
        It costs nothing, but takes 30 to 60 minutes: Instagram lets a program in only through an app of your own. For your own account the app needs no review.

        1. Your account must be a professional one. Otherwise open “Settings” and “Account type and tools” in Instagram, and switch to a professional account.
        2. Open developers.facebook.com in your browser, sign in, and register as a developer.
        3. Open “My Apps” and choose “Create App”. As the use case choose “Manage messaging & content on Instagram”.
        4. Open “API setup with Instagram login”. Add the permissions instagram_business_basic and instagram_business_manage_comments.
        5. At “Generate access tokens” choose “Add account” and sign in to your Instagram account.
        6. Choose “Generate token”, copy the token and paste it here.

        The token lasts 60 days. Utulivu renews it by itself, if it runs at least once in that time.

        Utulivu sees your 25 newest posts with their comments and replies; at the beginning, what was written in the last 30 days. It does not see private messages, stories, comments on older posts, or what others post about you. It can answer comments, but not the replies below them.
field-instagram-token = Access token
    .hint = The one you generated.

field-x = X (paid)
    .what = Shows the posts that mention your account on X. X charges for each of them; you set a limit.
    .guide =
        It costs money, which X takes: at most US$ 0.015 for each post that mentions you, US$ 0.015 for a reply, and US$ 0.20 for a reply with a link. A look that finds nothing new costs nothing; “Check” costs one cent each time. Utulivu counts what its looks and replies cost and stops at your limit until the month ends. These are the prices of 24 November 2026; X can change them.

        To read
        1. Open console.x.com in your browser and sign in with the account of your business.
        2. Buy credits, for example for US$ 5. Set a spending limit there too, and leave automatic recharging switched off.
        3. Create an app. Copy its “Bearer Token” and paste it here.
        4. Type the name of your account, and what you want to spend in a month at the most.

        To answer from here as well (this can wait)
        1. In the app open “User authentication settings”. Choose “Read and write” and “Native App”.
        2. As “Callback URI” type exactly http://127.0.0.1:47817/ and save.
        3. Copy the client ID, paste it here and sign in.

        Utulivu sees public posts and replies that name your account; at the beginning, the 20 newest. It does not see private messages, protected accounts, or posts about you that do not name the account. X lets you answer only those who named or quoted you.
field-x-handle = Your account
    .hint = Its @name or its address.
    .example = @my_shop
field-x-key = Bearer token, for reading
    .hint = From your app at console.x.com.
field-x-cap = Limit for a month, in US dollars
    .hint = When it is reached, Utulivu stops until the next month. If you change this account, the count begins anew.
    .example = 2.00
field-x-client_id = Client ID, for answering
    .hint = Leave it empty if you only want to read.
    .example = VGNibzFGSlREbzJEYXV6ZzNsOTA6MTpjaQ
field-x-token = Permission to answer
    .hint = First fill in the client ID, then sign in.

field-google_business = Google reviews (with approval)
    .what = Shows the reviews of your business on Google with their stars, and lets you answer them.
    .guide =
        It costs nothing, but Google lets in only those it has approved, and that can take weeks. Until then add your mailbox: Google's notices of reviews come there.

        The approval
        1. Your profile on Google must have been verified for 60 days, and must name your web site.
        2. Open console.cloud.google.com in your browser and sign in. Create a project and note its project number.
        3. Open support.google.com/business/contact/api_default, choose “Application for Basic API Access”, give the project number, and wait for Google's answer.

        The sign-in, after the approval
        1. In the project open “APIs & Services” and enable “Google My Business API”, “My Business Account Management API” and “My Business Business Information API”.
        2. Open “Google Auth Platform”, choose a name, and then “Audience” and “Publish app”. Otherwise Google ends the permission after 7 days.
        3. Open “Clients” and create a client of the type “Desktop app”. Copy its ID and its secret and paste both here.
        4. Sign in here, with the Google account that manages the profile. Google warns that it has not checked this app. It is your own, so you can go on.

        Utulivu sees every new or changed review; at the beginning, those of the last 30 days and at least the newest 50. It does not see questions, photos or private messages. It never replaces an answer that is there already.
field-google_business-client_id = Client ID
    .hint = It ends with apps.googleusercontent.com.
    .example = 1234.apps.googleusercontent.com
field-google_business-client_secret = Client secret
    .hint = Google shows it together with the client ID.
field-google_business-token = Permission
    .hint = First fill in the client ID and its secret, then sign in.
field-google_business-location = Place
    .hint = The name of your business as it stands on Google. Leave it empty if you have only one place.
    .example = My Shop

field-reddit = Reddit
    .what = Shows answers to you, messages and mentions on Reddit, by the private feed that Reddit makes for you.
    .guide =
        It costs nothing and takes two minutes.

        1. Sign in to Reddit in your browser and open reddit.com/prefs/feeds.
        2. Beside “everything”, in the part about your inbox, copy the address of “RSS”.
        3. Paste it here. Whoever has this address can read your messages; if it gets out, change your Reddit password.

        Utulivu sees what stands in this feed: replies to your posts and comments, mentions of your user name, and messages. It does not see posts that speak of you without naming your user name: add a news alert for those. You answer in your browser; Reddit lets hardly any program write.
field-reddit-address = Private address of your feed
    .hint = It begins with https://www.reddit.com and contains “feed=”.
    .example = https://www.reddit.com/message/inbox/.rss?feed=…&user=…
