"""The owner's own texts: a good reply is kept and can be written from again."""

from collections.abc import Sequence
from concurrent.futures import Future
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.errors import OwnerError
from desktop.model.notice import Notice
from desktop.model.reply import OwnTextId, Template
from desktop.response.replies import fields_in
from desktop.services.ledger import Ledger
from desktop.store import own_texts

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

LONGEST_TITLE, LONGEST_TEXT = 60, 5_000


class OwnTexts:
    """Each is a template like ours; its open fields stand in it as ``{field}``."""

    def __init__(self, ledger: Ledger, fields: frozenset[str]) -> None:
        """``fields``: the names that a text may leave open."""
        self._ledger, self._fields = ledger, fields

    def every(self) -> Sequence[Template]:
        """All of them as templates, newest first."""
        return [
            Template(
                id=f"own-{one.id}",
                fields=tuple(name for name in fields_in(one.text) if name in self._fields),
                title=one.title,
                text=one.text,
                language=one.language,
            )
            for one in self._ledger.read(own_texts.every)
        ]

    def keep(self, title: str, text: str, language: str) -> Future[Template]:
        """Keep a text under a name; OwnerError where either is missing."""

        def job(tables: "Tables", now: datetime) -> tuple[Template, Sequence[Notice]]:
            name, said = " ".join(title.split())[:LONGEST_TITLE], text.strip()[:LONGEST_TEXT]
            if not name:
                raise OwnerError("errors-text-name-missing")
            if not said:
                raise OwnerError("errors-text-missing")
            id = own_texts.keep(tables, name, said, language, now)
            fields = tuple(one for one in fields_in(said) if one in self._fields)
            return Template(f"own-{id}", fields, title=name, text=said, language=language), ()

        return self._ledger.change(job)

    def remove(self, template: Template) -> Future[None]:
        """Forget a text of the owner's own; one of ours stays."""

        def job(tables: "Tables", now: datetime) -> tuple[None, Sequence[Notice]]:
            if template.is_own:
                own_texts.remove(tables, OwnTextId(int(template.id.removeprefix("own-"))))
            return None, ()

        return self._ledger.change(job)
