errors-unknown = Something unexpected happened. Nothing was lost. Please try again; if it happens again, close Utulivu and start it anew.

# -- an account
errors-source = This account could not be looked at. Utulivu will try again by itself.
errors-locked-out = The server does not let us in. Check the password or the address of this account, or ask for a new one where you got it.
errors-limited = The server asks us to wait a little. Utulivu will look again by itself.
errors-limited-until = The server asks us to wait until { $moment }. Utulivu will look again by itself.
errors-unreachable = The server could not be reached. Check your internet connection; Utulivu will try again by itself.
errors-garbled = The server gave an answer that Utulivu does not understand. Check the address of this account.
errors-gone = There is nothing at this address any more. Find out the new address and change the account.
errors-gone-check = There is nothing at this address. Check its spelling, or copy it again from your browser.

# -- the connection
errors-no-network = There is no internet connection. Check the cable or the wireless network; Utulivu goes on by itself when it is back.
errors-host-unknown = No server of this name can be found. Check the spelling of the address.
errors-connection-refused = The server is there but does not answer at this place. Check the address; if it is right, wait a while.
errors-cut-off = The server broke off the connection. Utulivu will try again by itself.
errors-timed-out = The server did not answer in time. Utulivu will try again by itself.
errors-too-slow = The answer came too slowly, so Utulivu stopped waiting. It will try again by itself.
errors-cut-short = The answer broke off in the middle. Nothing of it was used; Utulivu will try again by itself.
errors-not-secure = A protected connection could not be made. Check the address.
errors-certificate-expired = The certificate of this server, its proof of identity, is out of date. Do not go on; tell the people who run the server, or wait until they have renewed it.
errors-certificate-not-yet = The certificate of this server, its proof of identity, is not valid yet. Check whether the date and time of this computer are right.
errors-certificate-wrong-host = The certificate of this server, its proof of identity, belongs to another name. Check the address; if it is right, ask the people who run the server.
errors-certificate-untrusted = Nobody this computer trusts vouches for this server, so somebody may be listening in. Check the address, and try again on another network.
errors-too-large = The answer is larger than { $megabytes } MB, so Utulivu stopped reading. Check whether the address is the right one.
errors-packed-strangely = The answer is packed in a way that cannot be opened. Check the address, or try again later.
errors-too-many-redirects = The address sends us on again and again without end. Open it in your browser and copy the address from there.
errors-redirect-strange = The address sends us to something that is not a web page. Check it in your browser.
errors-redirect-unsafe = The address sends us from a protected to an unprotected page. Utulivu did not follow; ask the people who run the site.
errors-redirect-private = The address sends us to a computer in a private network. Utulivu did not follow; check whether the address is the right one.
errors-not-web = What answers at this address is not a web server. Check the address.
errors-address-invalid = This is not a web address. It should look like https://example.com/feed.
errors-address-holds-password = This address contains a user name or password. Switch on “This address is private”, so that it is kept safely.
errors-portal = This network asks you to sign in first. Open your browser, sign in, then look again.
errors-server-trouble = The server has trouble of its own (number { $status }). Utulivu will try again by itself.
errors-answer-odd = The server refused to answer (number { $status }). Check the address in your browser.
errors-answer-no-data = The server answers, but not with data Utulivu can read. Check the address; if it is right, try again later.
errors-unclear = The reply was sent, but nobody confirmed that it arrived. Do not send it again yet; look at the conversation in your browser.
errors-sign-in = The sign-in did not work. Please start it again; if it fails again, look in the guide whether a step is missing.
errors-sign-in-port = Another program is using the address to which the browser comes back. Close other windows of Utulivu, or restart the computer, and start the sign-in again.
errors-token-wrong = The server does not accept this token. Copy it again, whole, or sign in with the browser.
errors-token-over = The token of this account has ended or was taken back. Make a new one, as the account’s guide says, and put it in its place.
errors-token-copy = The server does not accept this token. Copy it again, whole.
errors-sign-in-strange = What came back from the browser does not belong to this sign-in, so it was not used. Please start the sign-in again.
errors-sign-in-refused = The permission was not given. Start the sign-in again when you are ready, and choose “Allow”.
errors-sign-in-again = The permission for this account has ended. Change the account and sign in again.

# -- feeds
errors-feed-nothing = The address answers, but with nothing. Check it in your browser, or look again later.
errors-feed-none = There is no feed at this address. Check that you copied the address of the feed, not of the page.
errors-feed-broken = There is a feed at this address, but it is damaged and nothing in it can be read. Tell the people who run the site.
errors-feed-page = There is a web page at this address, not a feed. Look on the page for a link named “RSS” or “Feed” and copy its address. On a guest network, first sign in with your browser.
errors-feed-page-with-feed = There is a web page at this address. It says that its feed is here: { $address }. Use that address.

# -- mail
errors-mail-login = The mail server does not accept the user name or the password. Check both; many providers want an app password, a separate password made only for this program.
errors-mail-app-password = The mail provider wants an app password, a separate password made only for this program. Make one in the security settings of your mail account.
errors-mail-folder = There is no folder of this name in the mailbox. Check the name; the usual one is INBOX.
errors-mail-strange = What answers there is not a mailbox as we know it. Check the server and the port (usually 993).
errors-mail-no-answer = The mail server is there but does not answer at this place. Check the server and the port (usually 993); if they are right, wait a while.
errors-mail-not-secure = A protected connection to the mail server could not be made. Check the server and the port (usually 993).
errors-mail-unavailable = The mail server cannot check passwords at the moment. Utulivu will try again by itself.
errors-mail-server-invalid = The server or the port cannot be right. A server looks like imap.example.com, and the port is usually 993.

# -- the disk
errors-store = The disk could not be read or written. Check that it works and has room, then start Utulivu again.
errors-store-full = There is no room left on the disk. Delete something you no longer need; Utulivu goes on by itself.
errors-store-read-only = Utulivu may not write to its folder. Check the permissions of the folder and whether the disk is protected.
errors-store-folder = Utulivu cannot use this folder safely: { $file }. It must be a folder of your own, not a link. Choose another one.
errors-store-missing = The folder with the data is not there: { $file }. Connect the disk it is on, then start again.
errors-store-damaged = The file with your messages is damaged. It is kept as it is. Restore the last good copy, or ask somebody for help.
errors-store-lost = The file with your messages is gone or empty: { $file }. Restore the last good copy, or ask somebody for help.
errors-store-foreign = This file belongs to another program: { $file }. Utulivu does not touch it. Choose another folder.
errors-store-too-new = These data were written by a newer Utulivu. Nothing was changed. Install the newest version and start again.
errors-store-busy = Another program is holding the file with your messages. Close it; Utulivu will try again.
errors-store-closed = The file with your messages is already closed. Start Utulivu again.
errors-store-no-copy = There is no good copy to restore. The damaged file is kept as it is; ask somebody for help before you delete anything.
errors-store-restore-full = There is not enough room on the disk to go back to the copy. Nothing was changed; make room, then try again.
errors-store-copy = Today's copy of your messages could not be written to { $file }. Check that the disk has room and that Utulivu may write there.
errors-store-practice = The practice needs a little room in this computer's folder for temporary files. Check that the folder is there and has room, then start the practice again.
errors-already-open = Utulivu is already open. Look for its window or for its icon beside the clock.
errors-export = The file could not be written: { $file }. Choose another folder, or make room on the disk.
errors-output = The answer could not be written out. Check where it was to go: the disk may be full, or nothing takes it.

# -- the keyring
errors-vault = The keyring, where this computer keeps passwords, did not do what we asked. Log out of the computer and in again, then try once more.
errors-vault-locked = The keyring, where this computer keeps passwords, is not open. When its window asks, give your computer password, or choose one if the keyring is new; Utulivu then goes on by itself.
errors-vault-locked-save = The keyring, where this computer keeps passwords, is not open. When its window asks, give your computer password, or choose one if the keyring is new. Then choose “{ $act }” again.
errors-vault-absent = This computer has no keyring to keep passwords in. Utulivu keeps them until you close it and will ask again next time.
errors-secret-missing = The password or private address of this account is not on this computer. Open the account and type it again.

# -- what was typed
errors-owner = That cannot be used. Please check what you typed.
errors-field-missing = “{ $field }” is still empty. Please fill it in.
errors-field-invalid = “{ $field }” cannot be right. Please check it.
errors-field-number = “{ $field }” must be a whole number from 1 to 65535.
errors-field-unknown = This kind of account does not ask for “{ $given }”. It asks for: { $names }.
errors-summary-missing = Please write in one sentence what happened.
errors-lead-missing = Please name the person in charge.
errors-kind-missing = Please choose the kind of crisis.
errors-person-name = Please write a name.
errors-person-phone = “{ $phone }” cannot be called. Please write a number in digits, for example +254 722 123 456.
errors-person-mail = “{ $mail }” is not a mail address. Please write it like name@example.com.
errors-reason-missing = Please write why this step is skipped.
errors-no-such-account = There is no such account any more.
errors-account-name-unknown = There is no account named “{ $given }”. The command “accounts list” shows the accounts you have.
errors-account-name-shared = More than one account is named “{ $given }”. Use the id of the one you mean: { $ids }.
errors-account-twice = This is already looked at, by the account “{ $label }”. Change that account instead of adding it again.
errors-no-such-case = There is no such crisis file any more.
errors-no-such-message = There is no such message any more.
errors-no-such-step = There is no such step in this crisis file.
errors-kind-unknown = Utulivu does not know this kind of crisis. Choose one from the list.
errors-account-kind-unknown = This version of Utulivu does not know this kind of account. Install the newest version, or remove the account.
errors-account-kind-none = There is no kind of account named “{ $given }”. The kinds are: { $kinds }.
errors-platform-unknown = “{ $given }” is no place that Utulivu knows. The places are: { $names }.
errors-set-without-value = “{ $given }” has no value. Write it as name=value.
errors-secret-not-given = “{ $field }” was not given. Type it on the standard input, one line for each secret.

# -- our own files
errors-content = A file of Utulivu itself is damaged: { $file }. Install Utulivu again; your data stay.
errors-settings = The file with your settings cannot be read: { $file }. Correct it, or move it away; Utulivu then begins with the usual settings.

# -- words to watch for
errors-term-short = Please type at least two letters.
errors-term-twice = “{ $term }” is there already.
errors-term-many = { $most } words are enough. Remove one before you add another.
errors-term-unknown = “{ $term }” is not among your words.

# -- Mastodon
errors-mastodon-server = This cannot be the name of a server. A server looks like mastodon.social: the part after the second @ of your name there.
errors-mastodon-moved = This server has moved to { $server }. Change the account to that server and sign in again.
errors-mastodon-forbidden = The server knows this account but does not allow what we ask. Sign in again and leave every permission in place; if that does not help, ask the people who run the server.
errors-mastodon-not-taken = The server does not understand what we ask. Check whether it is a Mastodon server or one that works the same way.
errors-mastodon-reply-refused = The server did not accept the reply. It may be too long for this server: shorten it, then try again.
errors-mastodon-post-gone = This post is no longer there, or no longer shown to you, so it cannot be answered.

# -- Bluesky
errors-bluesky-password = Bluesky does not let us in with this name and password. Check the name first; if it is right, make a new app password at bsky.app (Settings, Privacy and security, App passwords) and put it into this account.
errors-bluesky-handle = This cannot be a Bluesky name. One looks like anna.bsky.social.
errors-bluesky-off = This Bluesky account is switched off. Sign in at bsky.app to switch it on again.
errors-bluesky-closed = Bluesky has closed or suspended this account. Sign in at bsky.app and read what Bluesky says there.
errors-bluesky-server = What answers there is not a Bluesky server as we know it. Check the server of this account; the usual one is https://bsky.social.
errors-bluesky-post-gone = The post is not there any more, so it cannot be answered. Nothing was posted.
errors-bluesky-no-reply = This post may be answered only by people its writer has chosen. Nothing was posted.
errors-bluesky-refused = Bluesky did not take this text. Nothing was posted. Shorten it to at most 300 characters, then try again.

# -- Telegram
errors-telegram-token = Telegram does not know this token. Send /token to @BotFather, choose the bot, and put the token it shows into this account.
errors-telegram-webhook = Another service receives the messages of this bot, and Telegram gives them to one place only. Disconnect the bot there, or make a new one for Utulivu.
errors-telegram-twice = Another program is reading this bot, and Telegram gives the messages to one only. Close the other program; Utulivu will try again by itself.
errors-telegram-strange = What answers there is not Telegram as we know it. Utulivu will try again by itself; look for a newer version if it stays so.
errors-telegram-blocked = The bot may no longer write there: it was blocked or removed. Nothing was sent.
errors-telegram-refused = Telegram did not take this reply. Nothing was sent. Perhaps the message was deleted, or the text is longer than 4096 characters.

# -- a mailbox entered by a sign-in
errors-mail-sign-in = The mail server does not accept this sign-in for this address. Check that it is the address with which you signed in; then change the account and sign in again.
errors-mail-closed = The sign-in was good, but this mailbox is not open to programs. On outlook.com open “Settings”, “Mail”, “Forwarding and IMAP”, let devices and apps use IMAP, then look again.

# -- Google and YouTube
errors-google-key = Google does not accept this key. Copy it once more from console.cloud.google.com, or make a new one there.
errors-google-key-narrow = The restrictions of this key do not let Utulivu in. Open the key in console.cloud.google.com: allow the interface that the guide names, and set no restriction for applications.
errors-google-switched-off = The interface is not switched on in your Google project. Open it in console.cloud.google.com as the guide says, choose “Enable”, and wait a few minutes.
errors-google-quota = What Google allows in one day is used up. Utulivu looks again by itself after { $moment }, when the next day begins there.
errors-google-permission = You have signed in, but the permission does not cover this. Sign in again and tick every box that Google shows.
errors-google-not-approved = Google has not opened its reviews for your project yet. Apply for access as the guide says; it can take weeks. Until then, add your mailbox: Google's notices of reviews come there.
errors-youtube-comments-off = Comments are switched off there. Switch them on in YouTube Studio if you want to read and answer them.
errors-youtube-no-channel = There is no such YouTube channel. Open the channel in your browser and copy its address from there.
errors-youtube-no-own-channel = The Google account you signed in with has no YouTube channel to answer from. Sign in again with the account that owns the channel.

# -- replying
errors-reply-too-long = The platform does not take this reply; it is probably too long. Shorten it and send it again.
errors-reply-nothing-there = What you want to answer is not there any more. Nothing was sent; look at the conversation in your browser.

# -- Facebook and Instagram
errors-graph-permission = A permission is missing: { $permission }. Get a new token with this permission, as the guide says, and change the account.
errors-graph-proof = Your app wants its secret shown with every question. Fill in the app ID and the app secret of this account.
errors-facebook-page = The permission does not open this Page. It opens: { $names }. Type one of these, or get the permission for the right Page.

# -- X
errors-x-cap = Your limit for this month, US$ { $cap }, is reached. Utulivu reads nothing more on X until { $moment }. If you want it to go on now, raise the limit of this account.
errors-x-cap-odd = The limit for a month must be an amount in US dollars, such as 2.00.
errors-x-cap-reply = This reply would cost US$ { $cost } and pass your limit of US$ { $cap } a month. Nothing was sent. Raise the limit, or answer in your browser.
errors-x-credits = Your credits at X are used up. Buy new ones at console.x.com; Utulivu then goes on by itself.
errors-x-own-limit = The spending limit that you set at X is reached. Raise it at console.x.com, or wait for your next month there.
errors-x-not-enrolled = Your app at X may not read. Open it at console.x.com, put it into a project, and buy credits as the guide says.
errors-x-token = X does not accept the token. Copy the “Bearer Token” of your app once more; for answering, sign in again.
errors-x-no-user = There is no such account on X, or it is locked. Check its name.
errors-x-reply-refused = X does not allow this reply. It lets you answer only those who named or quoted you, and never the same text twice. Answer in your browser.

# -- Google reviews
errors-google-place = It is not clear which place is meant. The permission opens: { $names }. Type one of these.
errors-google-no-place = The Google account you signed in with manages no business. Sign in again with the account that manages your profile.
errors-google-answered = This review has an answer already, and Google keeps only one. Nothing was sent; change that answer on Google if you want another.

# -- Reddit
errors-reddit-address = This is not a private feed of Reddit. Copy the address beside “everything” from reddit.com/prefs/feeds; it contains “feed=”.
errors-reddit-limited = Reddit lets feeds be read only seldom and asks us to wait until { $moment }. Utulivu will look again by itself.

# -- signing in
errors-sign-in-first = You are not signed in yet. Sign in with the browser, or paste a token.
errors-sign-in-late = Nobody came back from the browser in time. Start the sign-in again when you are ready.
errors-sign-in-stopped = This sign-in was stopped. You can start it again at any time.
errors-sign-in-none = This kind of account is not signed in to through the browser.

# -- what is brought in by hand and by file
errors-import-missing = There is no file “{ $file }”. Check whether it was moved or renamed.
errors-import-unreadable = The file “{ $file }” may not be read. Check its permissions, or copy it to another folder.
errors-import-large = The file “{ $file }” is larger than { $megabytes } MB. Split it, or export a shorter time.
errors-import-empty = The file “{ $file }” is empty. Export it again.
errors-import-binary = The file “{ $file }” is no text. Choose a WhatsApp chat, or a table saved as CSV or JSON.
errors-import-spreadsheet = The file “{ $file }” is a spreadsheet. Open it in its own program and save it as CSV; then choose that file.
errors-import-letters = The letters in the file “{ $file }” cannot be read. Save it again as “CSV UTF-8” or as text in UTF-8.
errors-import-archive = The packed file “{ $file }” is damaged or packed in an unusual way. Unpack it yourself and choose the text file inside.
errors-import-archive-empty = The packed file “{ $file }” holds no chat and no table. Unpack it and look what is inside.
errors-import-locked = The packed file “{ $file }” is protected with a password. Unpack it yourself and choose the text file inside.
errors-import-json = The file “{ $file }” looks like JSON, but holds no list of messages. Check how it was exported.
errors-import-strange = In the file “{ $file }” we find neither a WhatsApp chat nor a table. Check whether it is the right one.
errors-import-order = Please say first what comes first in the dates: the day or the month.
errors-import-order-flag = The dates in this file can be read in two ways. Say --day-first or --month-first.
errors-import-who = Please say first who in this chat you are.
errors-import-who-flag = Say who in this chat you are with --me NAME, or --me "" for nobody. In it write: { $names }.
errors-import-columns = Please say first which column holds the date and which the text.
errors-import-columns-flag = Say which columns hold the date and the text, like --map date=1 --map text=3. The columns are: { $names }.
errors-import-nothing = Nothing in the file “{ $file }” can be kept. The reasons stand beside its lines.
errors-import-map = “{ $given }” names no column of this file. The columns are: { $names }.
errors-import-field = “{ $given }” is nothing a column can hold. It can hold: { $names }.
errors-import-what = Give the name of a file, or --undo with the number of an import, or --list.
errors-no-such-import = There is no such import any more.
errors-hand-empty = Please paste what was written, or add a picture of it.
errors-hand-future = This time is still to come. Please check the date.
errors-hand-when = “{ $given }” is no date and time. Write it like 2026-04-03 10:20.
errors-hand-stars = Stars are whole numbers from 1 to 5.
errors-hand-known = You have added this message already.
errors-picture-kind = This is no picture we can keep. Choose one as PNG or JPEG.
errors-picture-large = The picture is larger than { $megabytes } MB. Choose a smaller one, or cut it.
errors-picture-broken = The picture cannot be shown: it is damaged or far too large.
errors-picture-gone = The picture is not where it was kept, or it was changed. Look for it in an older copy of the folder.

# -- the outbox
errors-outbox-no-way = This message cannot be answered from here. Copy the reply and post it yourself.
errors-outbox-removed = The account through which this message came was removed, so nothing can be sent through it. Copy the reply and post it yourself.
errors-outbox-paused = The account “{ $label }” is paused, so nothing is sent through it. Choose “Look again” on the accounts page first, then confirm the reply.
errors-outbox-locked-out = The account “{ $label }” is not let in at the moment, so nothing was sent. Put it right on the accounts page, then confirm the reply.
errors-outbox-empty = There is no text yet. Nothing was sent.
errors-outbox-too-long = { $count ->
    [one] With all that belongs to it, the reply is one character too long for { $platform }. Nothing was sent; shorten it.
   *[other] With all that belongs to it, the reply is { $count } characters too long for { $platform }. Nothing was sent; shorten it.
  }
errors-outbox-changed = This is no longer what you were shown: the text or the account was changed, or the message was answered meanwhile. Nothing was sent; read it once more.
errors-outbox-none = There is no such reply.
errors-outbox-is-waiting = This reply was not sent, so there is nothing to find out.
errors-outbox-is-refused = This reply was not accepted, so it is not there and there is nothing to find out.
errors-outbox-is-sending = This reply is being sent or looked for at this moment. Wait a little.
errors-outbox-is-unclear = It is not certain whether your reply to this message arrived, so nothing more is sent. First find out whether it is there.
errors-outbox-is-sent = This reply was sent already. Nothing was sent again.
errors-outbox-is-withdrawn = This reply was deleted, so nothing was sent. Write it anew if you want to send it.
errors-evidence-large = This file is too large to keep: { $megabytes } MB is the most. Cut the video, or take screenshots of what matters.
errors-evidence-empty = The file { $file } is empty, so there is nothing to keep. Choose another one.
errors-evidence-gone = The kept file is not on this computer any more. A daily copy does not hold it; whoever received the packed folder has it.
errors-note-missing = Write down what happened first, then keep it.
errors-note-later = That moment is still to come. Choose when it happened, then keep the note.
errors-number-missing = Type the number first.
errors-not-written = { $file } could not be written there. Choose another place with enough room, such as your documents.
errors-keys-empty = Write it down first, in one line.
errors-keys-past = This time has passed. Choose a later one.
errors-impact-plan = Write in one line what is done about it.
errors-impact-person = Choose who does it.
errors-impact-unrated = Rate all four: people, trust, image and income.
errors-impact-reason = Write one short reason beside each effect.
errors-level-why-missing = Please write why you set this level.
errors-text-missing = Write the text first, then keep it.
errors-text-name-missing = Give the text a name, so that you find it again.
errors-reader-missing = Write down who reads it first.
errors-private-whatsapp = Write the WhatsApp number with the code of your country, for example +254 722 555 010.
errors-private-mail = This is not an e-mail address. Write one, for example hello@shop.example.
errors-private-page = This is not the plain address of a page. Write it without anything behind it, for example https://m.me/yourpage, or leave it empty.
