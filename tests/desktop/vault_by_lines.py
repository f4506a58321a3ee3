"""A vault in a program of its own, asked line by line: for tests in which what is around it changes meanwhile.

``python -m tests.desktop.vault_by_lines PATIENCE``; a line is a JSON list with a verb and what it needs, the answer
one of what came of it.
"""

import json
import sys

from desktop.errors import DeskError
from desktop.model.account import AccountId, Secret
from desktop.vault import KeyringVault, find_keyring

ONE = AccountId("one")


def main() -> None:
    """Answer until there are no more lines."""
    vault = KeyringVault(find_keyring, patience=float(sys.argv[1]))
    verbs = {
        "keep": lambda name, secret: vault.keep(ONE, name, Secret(secret)),
        "secret": lambda name: vault.secret(ONE, name).reveal(),
        "forget": lambda name: vault.forget(ONE, name),
        "trouble": lambda: getattr(vault.trouble(), "key", None),
        "examined": lambda: getattr(vault.examined(), "key", None),
        "backend": lambda: type(vault._backend).__module__,
    }
    for line in sys.stdin:
        verb, *rest = json.loads(line)
        try:
            came = ["well", verbs[verb](*rest)]
        except DeskError as error:
            came = ["refused", error.key]
        sys.stdout.write(json.dumps(came) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
