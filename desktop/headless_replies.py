"""Replies and the outbox in a terminal: what would be sent, the exact confirmation to give, and what became of it."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace

from desktop import headless, terminal
from desktop.content.words import Words
from desktop.desk import Desk
from desktop.errors import DeskError
from desktop.headless import LONGEST_LINE
from desktop.model.message import MessageId
from desktop.model.outgoing import Fate, OutgoingId, Parcel
from desktop.services.outcome import sentence
from desktop.services.reports import shown_reply

ACTS = {
    "look": "look now whether it is there",
    "there": "you have seen that it is there",
    "not_there": "you have seen that it is not there: it can be confirmed anew",
    "withdraw": "delete one that was not sent",
}


def reply_options(parser: argparse.ArgumentParser) -> None:
    """What can be typed after ``reply``."""
    parser.add_argument("message", type=int, help="the id of the message to answer")
    parser.add_argument("--text", required=True, help="the reply, exactly as it is to be sent")
    parser.add_argument("--confirm", metavar="CODE", help="send it: the code that was shown with exactly this reply")
    _secrets(parser)


def outbox_options(parser: argparse.ArgumentParser) -> None:
    """What can be typed after ``outbox``."""
    parser.add_argument("--json", action="store_true", help="as JSON")
    acts = parser.add_mutually_exclusive_group()
    for wish, said in ACTS.items():
        name = "--" + wish.replace("_", "-")
        acts.add_argument(name, dest="act", type=_act(wish), metavar="ID", help=said)
    _secrets(parser)


def reply(desk: Desk, wish: argparse.Namespace, words: Words) -> bool:
    """Show what would be sent, or send what is confirmed; whether all is well. Raises DeskError."""
    headless.lend_secrets(desk, headless.secrets(wish.secret, sys.stdin))
    parcel = desk.outbox.prepare(MessageId(wish.message), wish.text).result()
    if wish.confirm is None:
        for line in to_confirm(desk, parcel, words):
            terminal.say(line)
        return True
    code = wish.confirm.strip().lower()
    sent = desk.outbox.send(parcel.outgoing.id, parcel.outgoing.text, code).result()
    done = sent.state is Fate.SENT
    (terminal.say if done else terminal.complain)(standing(desk, replace(parcel, outgoing=sent), words))
    return done


def outbox(desk: Desk, wish: argparse.Namespace, words: Words) -> None:
    """Do what is wished with one reply, then list all that are not done. Raises DeskError."""
    if wish.act:
        headless.lend_secrets(desk, headless.secrets(wish.secret, sys.stdin))
        _do(desk, *wish.act)
    listed = desk.outbox.pending()
    if wish.json:
        terminal.say(json.dumps([shown(desk, parcel, words) for parcel in listed], ensure_ascii=False, indent=1))
        return
    for parcel in listed:
        terminal.say(line(desk, parcel, words))


def to_confirm(desk: Desk, parcel: Parcel, words: Words) -> Iterator[str]:
    """All that the owner has to see before she confirms a reply, in plain lines."""
    message, account = parcel.item.message, parcel.account
    assert account is not None
    yield words.plain("outbox-confirm-nothing")
    platform, sent_at = desk.replies.platform(message.platform).name, words.moment(message.sent_at)
    yield words.plain("outbox-confirm-answers", handle=_who(parcel, words), platform=platform, when=sent_at)
    yield "  " + headless.whole(message, words)
    if message.answered_at is not None:
        yield words.plain("outbox-confirm-answered", when=words.moment(message.answered_at))
    yield words.plain("outbox-confirm-through", label=account.label)
    yield words.plain(f"outbox-seen-{parcel.audience}", handle=_who(parcel, words))
    yield words.plain("outbox-confirm-text") + ":"
    yield from ("  " + line for line in parcel.outgoing.text.split("\n"))
    yield words.plain("outbox-shell-confirm", given=f"--confirm {parcel.code}")


def standing(desk: Desk, parcel: Parcel, words: Words) -> str:
    """How a reply stands, in one sentence."""
    platform = desk.replies.platform(parcel.item.message.platform).name
    return sentence(parcel, platform, words, plain=True)


def line(desk: Desk, parcel: Parcel, words: Words) -> str:
    """A reply that is not done, in one line."""
    text = " ".join(parcel.outgoing.text.split())[:LONGEST_LINE]
    return f"{parcel.outgoing.id}  {_who(parcel, words)}  {text}  {standing(desk, parcel, words)}"


def shown(desk: Desk, parcel: Parcel, words: Words) -> Mapping[str, object]:
    """A reply that is not done, as plain data."""
    return {
        **shown_reply(parcel.outgoing),
        "platform": parcel.item.message.platform,
        "to": parcel.item.message.author.handle,
        "sentence": standing(desk, parcel, words),
    }


def look_for_all(desk: Desk) -> None:
    """Look for every reply in doubt where the time for it has come."""
    for parcel in desk.outbox.pending():
        one = parcel.outgoing
        if one.state is Fate.UNCLEAR and one.next_look is not None and one.next_look <= desk.clock.now():
            with suppress(DeskError):
                desk.outbox.look_up(one.id).result()


def _who(parcel: Parcel, words: Words) -> str:
    author = parcel.item.message.author
    return author.handle or author.name or words.plain("messages-somebody")


def _do(desk: Desk, wish: str, id: OutgoingId) -> None:
    if wish == "look":
        desk.outbox.look_up(id).result()
    elif wish == "withdraw":
        desk.outbox.withdraw(id).result()
    else:
        desk.outbox.settle(id, wish == "there").result()


def _act(wish: str) -> Callable[[str], tuple[str, OutgoingId]]:
    def read(text: str) -> tuple[str, OutgoingId]:
        if not text.isdecimal():
            raise argparse.ArgumentTypeError("the id of a reply")
        return wish, OutgoingId(int(text))

    return read


def _secrets(parser: argparse.ArgumentParser) -> None:
    said = "a secret for this run only, read from standard input, one line each"
    parser.add_argument("--secret", action="append", default=[], metavar="ACCOUNT.NAME", help=said)
