"""One account of every kind, each at a server of our own on loopback that works as the real one does.

The servers are those of the connectors' tests. What is added here is what they have in common: made-up secrets, tokens
that wear out, messages as large as real ones.
"""

import json
import secrets
import shutil
import tempfile
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from urllib.parse import parse_qs, urlencode
from xml.sax.saxutils import escape

from tests.desktop.connectors import bluesky_network
from tests.desktop.connectors.conftest import Certificates, Web
from tests.desktop.connectors.fediverse import Fediverse
from tests.desktop.connectors.stage import asked, says
from tests.desktop.connectors.telegram_bot import Bot
from tests.desktop.connectors.test_facebook import Page
from tests.desktop.connectors.test_google_business import Business
from tests.desktop.connectors.test_instagram import Profile
from tests.desktop.connectors.test_outlook import CLIENT, OauthDovecot
from tests.desktop.connectors.test_x import Network
from tests.desktop.connectors.test_youtube import CHANNEL, Channel

PEOPLE = 700  # who write
POSTS = 50  # comments below one post of the owner's


class Keys:
    """Makes secrets up and remembers all of them: what an owner types, and what a server gives away."""

    def __init__(self):
        self.known = {}

    def new(self, name, before=""):
        return self.add(name, before + "Canary" + secrets.token_urlsafe(27))

    def add(self, name, text):
        self.known[f"{name} {len(self.known)}"] = text
        return text


class House:
    """One account: ``values`` are the answers of its form, ``address`` is where its connector finds the server."""

    kind = ""
    lasts = 3600  # seconds that a token is good for

    def __init__(self, keys):
        self.keys, self.web, self.count = keys, Web(), 0
        self.address = self.web.url
        self.values = {}
        self.open()

    def open(self):
        """Make the server, and the answers of the form."""
        raise NotImplementedError

    def put(self, text, at):
        """Somebody writes; messages come in the order of their time."""
        self.count += 1
        self.say(text, at, self.count % PEOPLE)

    def say(self, text, at, who):
        raise NotImplementedError

    def fill(self, messages):
        """Many at once."""
        for text, at in messages:
            self.put(text, at)

    def close(self):
        self.web.close()

    # -- tokens that wear out -----------------------------------------------------------------

    def earned(self, path="/token", key=""):
        """What a sign-in earned some time ago: worn out by now, and to be renewed at this house."""
        self.web.pages[path] = self.renew
        self.refresh = self.keys.new("refresh token")
        held = {"at": self.web.url + path, "id": CLIENT, "key": key, "refresh": self.refresh}
        until = datetime.now(UTC) - timedelta(days=1)
        return json.dumps({**held, "access": self.keys.new("worn out token"), "until": until.isoformat()})

    def renew(self, handler):
        form = {name: value[0] for name, value in parse_qs(self.web.bodies[-1].decode()).items()}
        if form.get("refresh_token", self.refresh) != self.refresh:
            return says(handler, {"error": "invalid_grant"}, 400)
        self.refresh, fresh = self.keys.new("refresh token"), self.keys.new("renewed token")
        self.takes(fresh)
        return says(handler, {"access_token": fresh, "refresh_token": self.refresh, "expires_in": self.lasts})

    def takes(self, token):
        """From now on this is the token that opens the house."""


class FeedHouse(House):
    kind = "feed"

    def open(self):
        self.items, self.shown, self.web.pages["/feed.xml"] = [], b"", self.answer
        self.values = {"address": f"{self.web.url}/feed.xml?token={self.keys.new('address')}", "private": "yes"}

    def say(self, text, at, who):
        self.items.insert(0, self.item(self.count, text, at, who))
        self.shown = b""

    def item(self, number, text, at, who):
        return (
            f"<item><guid>{number}</guid><title>Number {number}</title><description>{escape(text)}</description>"
            f"<author>guest{who}@example.com</author><pubDate>{format_datetime(at)}</pubDate></item>"
        )

    def page(self):
        return f"<rss version='2.0'><channel><title>Feed</title>{''.join(self.items)}</channel></rss>"

    def answer(self, handler):
        version = f'"{self.count}"'
        if handler.headers.get("If-None-Match") == version:
            return handler.say(304, ETag=version)
        self.shown = self.shown or self.page().encode()
        return handler.say(200, self.shown, Content_Type="application/rss+xml", ETag=version)


class RedditHouse(FeedHouse):
    """Reddit's feeds show the newest hundred at the most, and never say that nothing changed."""

    kind = "reddit"

    def open(self):
        self.items, self.web.pages["/message/inbox/.rss"] = [], self.answer
        self.values = {"address": f"{self.web.url}/message/inbox/.rss?feed={self.keys.new('feed')}&user=my_shop"}

    def item(self, number, text, at, who):
        words = escape(f'<!-- SC_OFF --><div class="md"><p>{escape(text)}</p>\n</div><!-- SC_ON -->', {'"': "&quot;"})
        person, at = f"/u/guest{who}", at.isoformat()
        return (
            f"<entry><author><name>{person}</name><uri>https://www.reddit.com{person}</uri></author>"
            f'<category term="town" label="r/town"/><content type="html">{words}</content><id>t1_{number:07}</id>'
            f'<link href="https://www.reddit.com/r/town/comments/{number:07}/bread/{number:07}/"/>'
            f"<updated>{at}</updated><title>comment reply</title></entry>"
        )

    def answer(self, handler):
        entries = "".join(self.items[:100])
        feed = f'<feed xmlns="http://www.w3.org/2005/Atom"><title>messages: inbox</title>{entries}</feed>'
        handler.say(200, feed.encode(), Content_Type="application/atom+xml")


class Box(OauthDovecot):
    """Leaves it to the system when mails reach the disk: thousands come at once."""

    def _conf(self, *given):
        return f"mail_fsync = never\n{super()._conf(*given)}"


class MailHouse(House):
    """A real Dovecot with a mailbox that a password opens."""

    kind = "mail"
    url = property(lambda self: self.web.url)

    def open(self):
        self.web.pages["/introspect"] = self.introspect
        self.good = ""
        self.folder = Path(tempfile.mkdtemp(prefix="utulivu-dovecot-"))
        self.folder.chmod(0o755)
        certificates = Certificates(self.folder)
        self.dovecot = Box(self.folder, certificates, self)
        self.dovecot.password = self.keys.new("password")
        passwd = self.folder / "passwd"
        passwd.write_text(f"{Box.user}:{{PLAIN}}{self.dovecot.password}\n", encoding="utf-8")
        self.address = f"imaps://localhost:{self.dovecot.port}{certificates.ca}"
        self.values = self.form()

    def form(self):
        return {
            "server": "localhost",
            "port": str(self.dovecot.port),
            "user": Box.user,
            "password": self.dovecot.password,
        }

    def takes(self, token):
        self.good = token

    def introspect(self, handler):
        known = handler.headers.get("Authorization", "") == f"Bearer {self.good}"
        says(handler, {"active": known, "email": Box.user} if known else {"active": False})

    def fill(self, messages):
        mails = []
        for text, at in messages:
            self.count += 1
            mails.append(self.mail(text, at, self.count % PEOPLE))
        self.dovecot.append(*mails, arrived=at)

    def say(self, text, at, who):
        self.dovecot.append(self.mail(text, at, who), arrived=at)

    def mail(self, text, at, who):
        one = EmailMessage()
        one["From"], one["To"] = f"A customer <guest{who}@example.com>", Box.user
        one["Subject"], one["Date"] = text[:40], format_datetime(at)
        one["Message-ID"] = f"<{self.count}@example.com>"
        one.set_content(text)
        return one.as_bytes()

    def close(self):
        self.dovecot.close()
        super().close()
        shutil.rmtree(self.folder, ignore_errors=True)


class OutlookHouse(MailHouse):
    """The same, opened by a token."""

    kind = "outlook"

    def form(self):
        return {"user": Box.user, "client_id": CLIENT, "token": self.earned()}


class MastodonHouse(House):
    kind = "mastodon"

    def open(self):
        self.fediverse = Fediverse(self.web, None, token=self.keys.new("token"))
        self.fediverse.largest = 80
        self.refresh, self.codes = self.keys.new("refresh token"), []
        self.web.pages["/api/v1/apps"] = self.register
        self.web.pages["/oauth/authorize"] = self.authorize
        self.web.pages["/oauth/token"] = self.renew
        self.fediverse.search()
        self.values = {"server": self.web.url, "token": self.fediverse.token, "words": ""}

    def register(self, handler):
        says(handler, {"client_id": "utulivu-1", "client_secret": self.keys.new("app's key")})

    def authorize(self, handler):
        back = {"code": self.keys.new("code"), "state": asked(handler)["state"]}
        handler.say(302, Location=f"{asked(handler)['redirect_uri']}?{urlencode(back)}")

    def takes(self, token):
        self.fediverse.token = token

    def say(self, text, at, who):
        url, files = "https://town.example/@shop", f"https://files.town.example/{who:032x}"
        names = ("avatar", "avatar_static", "header", "header_static")
        account = {
            "id": f"9{who}",
            "acct": f"customer{who}@town.example",
            "display_name": "A customer",
            "followers_count": who,
            "note": f"<p>{text}</p>",
            **{name: f"{files}/{name}.png" for name in names},
        }
        said = f'<span class="h-card"><a href="{url}">@<span>shop</span></a></span> {text}'
        mentions = [{"id": "1", "username": "shop", "acct": "shop", "url": url}]
        post = self.fediverse.post(said, at, account=account, mentions=mentions, media_attachments=[])
        self.fediverse.notify(post)
        self.fediverse.notices[0]["account"] = account


class BlueskyHouse(House):
    kind, lasts = "bluesky", 7200

    def open(self):
        keys, lasts = self.keys, lambda: self.lasts

        class Host(bluesky_network.Network):
            def _session(self):
                self.now, self.lasts = datetime.now(UTC), timedelta(seconds=lasts())
                answer = super()._session()
                keys.add("access token", self.access)
                keys.add("refresh token", self.refresh)
                return answer

        self.host = Host(self.web)
        self.host.password = keys.new("password")
        self.values = {
            "handle": bluesky_network.MY_HANDLE,
            "password": self.host.password,
            "server": self.web.url,
            "words": "",
        }

    def say(self, text, at, who):
        view = self.host.notice(text, at, handle=f"guest{who}.test")
        avatar = f"https://cdn.example/img/avatar/plain/{view['author']['did']}/{'b' * 59}@jpeg"
        seen = {"muted": False, "blockedBy": False}
        view["author"] |= {"avatar": avatar, "viewer": seen, "labels": [], "description": text}
        self.host.followers[view["author"]["did"]] = who


class TelegramHouse(House):
    kind = "telegram"

    def open(self):
        self.bot = Bot(self.web, self.keys.new("token", "123456:"))
        self.values = {"token": self.bot.token}

    def say(self, text, at, who):
        self.bot.write(text, at, who=5000 + who)


class YouTubeHouse(House):
    kind = "youtube"

    def open(self):
        self.channel = Channel(self.web)
        secret = self.keys.new("client secret")
        signed_in = {"client_id": "app.apps.example", "client_secret": secret, "token": self.earned(key=secret)}
        self.values = {"channel": CHANNEL, "key": self.keys.new("key"), **signed_in}

    def say(self, text, at, who):
        id = self.channel.put(text, at, f"@guest{who}", f"UCguest{who}")
        one = self.channel.threads[-1]["top"]
        one |= {"kind": "youtube#comment", "etag": f"{self.count:027}"}
        one["snippet"] |= {
            "channelId": CHANNEL,
            "textOriginal": text,
            "authorProfileImageUrl": f"https://yt3.ggpht.com/ytc/{who:080}=s48-c-k-c0x00ffffff-no-rj",
            "authorChannelUrl": f"http://www.youtube.com/@guest{who}",
            "canRate": True,
            "viewerRating": "none",
            "likeCount": 0,
            "updatedAt": one["snippet"]["publishedAt"],
        }
        assert id == one["id"]


class FacebookHouse(House):
    kind = "facebook"

    def open(self):
        self.page = Page(self.web)
        names = ("persons", "long", "pages", "key")
        self.page.persons, self.page.long, self.page.pages, self.page.key = map(self.keys.new, names)
        signed_in = {"client_id": "4711", "client_secret": self.page.key, "token": self.page.persons}
        self.values = {"page": "The Shop", **signed_in}

    def say(self, text, at, who):
        if self.count % POSTS == 1:
            self.mine = self.page.post("Fresh bread today", at)
        self.page.comment(self.mine, text, at, (str(7000 + who), f"Guest {who}"))


class InstagramHouse(House):
    kind = "instagram"

    def open(self):
        self.profile = Profile(self.web)
        self.profile.fresh = lambda: self.keys.new("renewed token")
        token = self.keys.new("token")
        self.profile.good = {token}
        self.values = {"token": token}

    def say(self, text, at, who):
        if self.count % POSTS == 1:
            self.mine = self.profile.post(at)
        self.profile.comment(self.mine, text, at, f"guest{who}")


class GoogleHouse(House):
    kind = "google_business"

    def open(self):
        self.shop = Business(self.web)
        secret = self.keys.new("client secret")
        self.values = {"client_id": "app.apps.example", "client_secret": secret, "token": self.earned(key=secret)}

    def takes(self, token):
        self.shop.token = token

    def say(self, text, at, who):
        photo = f"https://lh3.googleusercontent.com/a-/{who:060}=c0x00000000-cc-rp-mo-br100"
        self.shop.review(text, at, reviewer={"displayName": f"Guest {who}", "profilePhotoUrl": photo})


class XHouse(House):
    kind = "x"

    def open(self):
        self.net = Network(self.web)
        signed_in = {"client_id": "native-app", "token": self.earned()}
        self.values = {"handle": "theshop", "cap": "1000", "key": self.keys.new("key"), **signed_in}

    def say(self, text, at, who):
        self.net.put(text, at, f"9{who}")


HOUSES = (
    FeedHouse,
    MailHouse,
    OutlookHouse,
    MastodonHouse,
    BlueskyHouse,
    TelegramHouse,
    YouTubeHouse,
    FacebookHouse,
    InstagramHouse,
    GoogleHouse,
    RedditHouse,
    XHouse,
)


def has_mail():
    """Whether a real Dovecot can be started here."""
    return shutil.which("dovecot") is not None
