"""The headless front end: the same desk without a window, for scripts, servers and tests."""

import argparse
import json
import logging
import signal
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from locale import getlocale
from pathlib import Path

from desktop import __version__, headless, headless_imports, headless_kinds, headless_replies, heap, paths, terminal
from desktop.content.words import LANGUAGES, Words
from desktop.desk import Desk, open_desk, restore
from desktop.errors import DeskError

DONE, TROUBLE, USAGE = 0, 1, 2
"""Exit statuses: all well; something is wrong and said on standard error; the command was mistyped."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; gives the exit status."""
    heap.share_one()
    paths.keep_to_ourselves()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(DONE))
    terminal.prepare()
    wish = _parser().parse_args(arguments)
    words = Words(wish.language or _system_language())
    try:
        return int(wish.run(wish, words))
    except DeskError as trouble:
        terminal.complain(headless.sentence(words, trouble, _place(wish)))
        return TROUBLE
    except (KeyboardInterrupt, BrokenPipeError):
        return DONE


def _place(wish: argparse.Namespace) -> Path | None:
    return Path(wish.home) if wish.home else None


def _system_language() -> str:
    return (getlocale()[0] or "en").partition("_")[0]


# -- the commands ---------------------------------------------------------------------------------


def _with_desk(wish: argparse.Namespace, use: Callable[[Desk], int], *, look_only: bool = False) -> int:
    desk = open_desk(_place(wish), look_only=look_only)
    try:
        return use(desk)
    finally:
        desk.close()


def _accounts_add(wish: argparse.Namespace, words: Words) -> int:
    typed = {**headless.pairs(wish.set), **headless.secrets(wish.secret, sys.stdin)}

    def use(desk: Desk) -> int:
        values = headless.signed_in(desk, wish.kind, typed, words, sys.stderr) if wish.sign_in else typed
        if wish.checked:
            found = desk.accounts.check(wish.kind, values).result()
            terminal.complain(words.plain(found.sentence.key, **found.sentence.values))
        account = desk.accounts.add(wish.kind, wish.label or "", values).result()
        trouble = desk.accounts.vault_trouble() if account.secret_names else None
        if trouble:
            terminal.complain(words.plain(trouble.key, **trouble.values))
        terminal.say(account.id)
        return DONE

    return _with_desk(wish, use)


def _accounts_list(wish: argparse.Namespace, words: Words) -> int:
    def use(desk: Desk) -> int:
        listed = desk.accounts.listed()
        if wish.json:
            _print_json([headless.account(account, state, words) for account, state in listed])
        else:
            _print_lines(headless.account_line(account, state, words) for account, state in listed)
        return DONE

    return _with_desk(wish, use, look_only=True)


def _accounts_check(wish: argparse.Namespace, words: Words) -> int:
    def use(desk: Desk) -> int:
        account = headless.named_account(desk, wish.account)
        typed = headless.secrets(wish.secret, sys.stdin)
        found = desk.accounts.check(account.kind, {**account.settings, **typed}, account.id).result()
        terminal.say(words.plain(found.sentence.key, **found.sentence.values))
        return DONE

    return _with_desk(wish, use, look_only=True)


def _accounts_sign_in(wish: argparse.Namespace, words: Words) -> int:
    def use(desk: Desk) -> int:
        account = headless.named_account(desk, wish.account)
        values = headless.signed_in(desk, account.kind, account.settings, words, sys.stderr, account.id)
        desk.accounts.change(account.id, account.label, values).result()
        return DONE

    return _with_desk(wish, use)


def _accounts_remove(wish: argparse.Namespace, words: Words) -> int:
    def use(desk: Desk) -> int:
        desk.accounts.remove(headless.named_account(desk, wish.account).id).result()
        return DONE

    return _with_desk(wish, use)


def _look(wish: argparse.Namespace, words: Words) -> int:
    def use(desk: Desk) -> int:
        headless.lend_secrets(desk, headless.secrets(wish.secret, sys.stdin))
        new = headless.look(desk, until_idle=wish.until_idle)
        headless_replies.look_for_all(desk)
        troubles = [words.plain(s.trouble.key, **s.trouble.values) for _, s in desk.accounts.listed() if s.trouble]
        try:
            terminal.say(words.plain("desk-looked", count=new))
            for trouble in troubles:
                terminal.complain(trouble)
        finally:
            desk.copies.make()
        return TROUBLE if troubles else DONE

    return _with_desk(wish, use)


def _meter(wish: argparse.Namespace, words: Words) -> int:
    def use(desk: Desk) -> int:
        meter = desk.meter.now()
        if wish.json:
            _print_json(headless.meter(meter, words, desk.clock.now()))
        else:
            _print_lines(headless.meter_lines(meter, words))
        return DONE

    return _with_desk(wish, use, look_only=True)


def _messages(wish: argparse.Namespace, words: Words) -> int:
    def use(desk: Desk) -> int:
        items = headless.messages(desk, wish.limit)
        if wish.json:
            _print_json([headless.shown(item) for item in items])
        else:
            _print_lines(headless.message_line(item, words) for item in items)
        return DONE

    return _with_desk(wish, use, look_only=True)


def _reply(wish: argparse.Namespace, words: Words) -> int:
    return _with_desk(wish, lambda desk: DONE if headless_replies.reply(desk, wish, words) else TROUBLE)


def _outbox(wish: argparse.Namespace, words: Words) -> int:
    def use(desk: Desk) -> int:
        headless_replies.outbox(desk, wish, words)
        return DONE

    return _with_desk(wish, use, look_only=not wish.act)


def _practice(wish: argparse.Namespace, words: Words) -> int:
    with closing(headless.practice(words, speed=wish.speed, seed=wish.seed)) as told:
        _print_lines(told)
    return DONE


def _export(wish: argparse.Namespace, words: Words) -> int:
    def use(desk: Desk) -> int:
        file = Path(wish.to).absolute()
        terminal.say(words.plain("desk-exported", count=desk.reports.export(file), file=str(file)))
        return DONE

    return _with_desk(wish, use, look_only=True)


def _check(wish: argparse.Namespace, words: Words) -> int:
    used = restore(_place(wish)) if wish.restore else None
    if used is not None:
        terminal.say(words.plain("desk-restored", file=str(used)))

    def use(desk: Desk) -> int:
        desk.reports.examine()
        secret = any(account.secret_names for account, _ in desk.accounts.listed())
        trouble = desk.accounts.examine_vault() if secret else None
        if trouble:
            terminal.complain(words.plain(trouble.key, **trouble.values))
        terminal.say(words.plain("desk-healthy", folder=str(desk.home.folder)))
        return DONE

    return _with_desk(wish, use, look_only=True)


# -- the command line -----------------------------------------------------------------------------


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m desktop", description="Utulivu without a window")
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--home", metavar="DIR", help="the folder of the desk (default: UTULIVU_HOME or the system's)")
    parser.add_argument("--language", choices=LANGUAGES, help="the language of the sentences")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _account_commands(commands.add_parser("accounts", help="add, list, check or remove accounts"))
    look = _command(commands, "look", _look, "look at all accounts once")
    look.add_argument("--until-idle", action="store_true", help="look again until nothing is new")
    _secret_option(look, "ACCOUNT.NAME", "a secret for this run only, read from standard input, one line each")
    for name, run, said in (("meter", _meter, "how bad it is, and why"), ("messages", _messages, "what people wrote")):
        _command(commands, name, run, said).add_argument("--json", action="store_true", help="as JSON")
    commands.choices["messages"].add_argument("--limit", type=_limit, default=0, metavar="N", help="the newest N only")
    headless_imports.add_commands(commands, _with_desk)
    headless_replies.reply_options(_command(commands, "reply", _reply, "answer a message, once it is confirmed"))
    headless_replies.outbox_options(_command(commands, "outbox", _outbox, "replies that are not sent, or in doubt"))
    practice = _command(commands, "practice", _practice, "the practice business, told in the terminal")
    practice.add_argument("--speed", type=_speed, default=600.0, metavar="N", help="N times real time (default 600)")
    practice.add_argument("--seed", type=int, default=None, metavar="N", help="tell the same story again")
    export = _command(commands, "export", _export, "write everything to one JSON file")
    export.add_argument("--to", default="utulivu-export.json", metavar="FILE")
    check = _command(commands, "check", _check, "open the store and say what is wrong")
    check.add_argument(
        "--restore", action="store_true", help="where it is damaged, first go back to the newest good copy"
    )
    return parser


def _account_commands(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    add = _command(commands, "add", _accounts_add, "add an account; prints its id")
    add.formatter_class = argparse.RawDescriptionHelpFormatter
    add.epilog = headless_kinds.help_of_kinds()
    add.add_argument("kind", help="one of those below")
    add.add_argument("--label", help="what you call it")
    add.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="an answer of its form")
    add.add_argument("--check", action="store_true", dest="checked", help="try it before it is kept")
    add.add_argument("--sign-in", action="store_true", help="sign in through a browser on this computer")
    _secret_option(add, "NAME", "a secret answer, read from standard input, one line each, in this order")
    _command(commands, "list", _accounts_list, "all accounts").add_argument("--json", action="store_true")
    check = _command(commands, "check", _accounts_check, "try an account without keeping anything")
    _secret_option(check, "NAME", "a secret for this check only, read from standard input")
    again = _command(commands, "sign-in", _accounts_sign_in, "sign in to an account again, through a browser")
    for one in (check, again, _command(commands, "remove", _accounts_remove, "forget an account; its messages stay")):
        one.add_argument("account", help="its id or its label")


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    run: Callable[[argparse.Namespace, Words], int],
    said: str,
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=said)
    parser.set_defaults(run=run)
    return parser


def _secret_option(parser: argparse.ArgumentParser, metavar: str, said: str) -> None:
    parser.add_argument("--secret", action="append", default=[], metavar=metavar, help=said)


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not 0.1 <= speed <= 100_000:
        raise argparse.ArgumentTypeError("between 0.1 and 100000")
    return speed


def _limit(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError("a whole number from 1")
    return int(text)


def _print_json(data: Mapping[str, object] | Sequence[object]) -> None:
    terminal.say(json.dumps(data, ensure_ascii=False, indent=1))


def _print_lines(lines: Iterable[str]) -> None:
    for line in lines:
        terminal.say(line)


if __name__ == "__main__":
    logging.raiseExceptions = False
    sys.exit(main())
