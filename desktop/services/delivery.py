"""The way of a reply to the platform and back: post it once, say what is certain, look for it where nothing is."""

import logging
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from desktop.connectors.base import Completes, Connector, Speaker
from desktop.errors import DeskError, Limited, SourceError, Unclear, Unreachable, VaultError, VaultLocked
from desktop.model.account import Account, Secrets, Trouble
from desktop.model.message import Message, Sent
from desktop.model.outgoing import Fate, Outgoing, Parcel
from desktop.services.sight import Sight

log = logging.getLogger(__name__)
LOOKS = (timedelta(0), timedelta(minutes=2), timedelta(minutes=12), timedelta(minutes=45))
"""After which time, from the look before, each look for a reply in doubt is made: four within an hour."""

_ON_THEIR_OWN: Mapping[str, str] = {  # sentences that promise another look by itself: a reply is never sent by itself
    "errors-no-network": "outbox-why-offline",
    "errors-unreachable": "outbox-why-unreachable",
    "errors-connection-refused": "outbox-why-unreachable",
    "errors-cut-off": "outbox-why-unreachable",
    "errors-timed-out": "outbox-why-unreachable",
    "errors-too-slow": "outbox-why-unreachable",
    "errors-cut-short": "outbox-why-unreachable",
    "errors-server-trouble": "outbox-why-unreachable",
    "errors-source": "outbox-why-refused",
    "errors-unknown": "outbox-why-refused",
}


class Delivery:
    """Speaks with the platforms; writes nothing down."""

    def __init__(self, sight: Sight) -> None:
        """Reach connectors, network and secrets through ``sight``."""
        self._sight = sight

    def can_carry(self, account: Account, message: Message) -> bool:
        """Whether this kind of account can answer this message."""
        speaker = self._sight.connectors.get(account.kind)
        return isinstance(speaker, Speaker) and message.readable and speaker.can_answer(account, message)

    def whole(self, account: Account, message: Message, text: str) -> str:
        """The text sign for sign as it is posted: whole signs, nothing around it, with what its kind adds."""
        said = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "").strip()
        connector = self._sight.connectors.get(account.kind)
        return connector.completed(account, message, said) if said and isinstance(connector, Completes) else said

    def secrets(self, parcel: Parcel) -> Secrets:
        """All that posting it needs, asked for before it counts as sent; raises SourceError or VaultError."""
        account = self._who(parcel)[1]
        return self._sight.secrets(account, self._sight.connectors[account.kind].kind)

    def post(self, parcel: Parcel, secrets: Secrets) -> Outgoing:
        """Post the reply, once; gives it as it stands then: sent, unclear, refused, or waiting where it did not leave.

        One that was in doubt before is looked for first: what is there is not posted again.
        """
        one, message, http = parcel.outgoing, parcel.item.message, self._sight.http
        speaker, account = self._who(parcel)
        try:
            sent = self._found(parcel, secrets) if one.looks else None
            sent = sent or speaker.reply(account, secrets, message, one.text, one.mark, http)
        except Unclear:
            return self._doubtful(one)
        except (Unreachable, Limited, VaultError) as trouble:
            return replace(one, state=Fate.WAITING, trouble=why(trouble))
        except DeskError as trouble:
            return replace(one, state=Fate.REFUSED, trouble=why(trouble))
        except Exception:
            log.exception("a reply may have been posted or not")
            return self._doubtful(one)
        return self._sent(one, sent)

    def look(self, parcel: Parcel) -> Outgoing:
        """Look once whether a reply in doubt is there; the last look that finds nothing leaves it to the owner."""
        one, found, trouble = parcel.outgoing, None, None
        looks = one.looks + 1
        try:
            if parcel.account is None or parcel.account.paused:
                raise Unclear
            found = self._find(parcel, self.secrets(parcel))
        except Unclear:
            return replace(one, looks=looks, next_look=None, trouble=None)
        except (SourceError, VaultError) as problem:
            trouble = why(problem)
        except Exception:
            log.exception("a look for a reply failed")
            trouble = why(DeskError())
        if found is not None:
            return self._sent(one, found)
        next = self._sight.clock.now() + LOOKS[looks] if looks < len(LOOKS) else None
        return replace(one, looks=looks, next_look=next, trouble=trouble)

    # -- inside -------------------------------------------------------------------------------

    def _who(self, parcel: Parcel) -> tuple[Speaker, Account]:
        """Who speaks, and through which account; SourceError where there is nobody."""
        account = parcel.account
        speaker: Connector | None = self._sight.connectors.get(account.kind) if account else None
        if account is None or not isinstance(speaker, Speaker):
            raise SourceError("errors-account-kind-unknown")
        return speaker, account

    def _find(self, parcel: Parcel, secrets: Secrets) -> Sent | None:
        one, (speaker, account) = parcel.outgoing, self._who(parcel)
        since = one.tried_at or one.written_at
        return speaker.find(account, secrets, parcel.item.message, one.text, since, self._sight.http)

    def _found(self, parcel: Parcel, secrets: Secrets) -> Sent | None:
        """As ``_find``; None also where this kind can never tell, and the owner has looked."""
        try:
            return self._find(parcel, secrets)
        except Unclear:
            return None

    def _doubtful(self, one: Outgoing) -> Outgoing:
        return replace(one, state=Fate.UNCLEAR, looks=0, next_look=self._sight.clock.now(), trouble=None)

    def _sent(self, one: Outgoing, sent: Sent) -> Outgoing:
        now, there = self._sight.clock.now(), sent.remote_id
        return replace(one, state=Fate.SENT, remote_id=there, url=sent.url, sent_at=now, next_look=None, trouble=None)


def why(trouble: DeskError) -> Trouble:
    """Why a reply was not sent, in a sentence that promises nothing: it goes only after a fresh confirmation."""
    if isinstance(trouble, Limited):
        return (
            Trouble("outbox-why-wait-until", {"moment": trouble.until}) if trouble.until else Trouble("outbox-why-wait")
        )
    if isinstance(trouble, VaultLocked):
        return Trouble("outbox-why-keyring")
    return Trouble(_ON_THEIR_OWN.get(trouble.key, trouble.key), {} if trouble.key in _ON_THEIR_OWN else trouble.values)
