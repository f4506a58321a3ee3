"""Who may import whom, and where dangerous things may stand: the rule is the documentation."""

import ast
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
Tree = Mapping[str, str]  # path below the root -> source


def real() -> Tree:
    """The sources of this checkout."""
    files = [path for folder in ("desktop", "ui") for path in sorted((ROOT / folder).rglob("*.py"))]
    return {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in files}


def imports(source: str) -> set[str]:
    """Every module that is imported, late imports and typing ones included; ``from a import b`` counts as a.b too."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def within(module: str, *packages: str) -> bool:
    return any(module == package or module.startswith(package + ".") for package in packages)


def strangers(tree: Tree, place: str, *allowed: str) -> list[str]:
    """Imports of our own code from below ``place`` that are not in ``allowed``."""
    inside = place.replace("/", ".").removesuffix(".py")
    return [
        f"{path} imports {module}"
        for path, source in tree.items()
        if path == place or path.startswith(place + "/")
        for module in sorted(imports(source))
        if within(module, "desktop", "ui") and module not in ("desktop", "ui")
        and module != "desktop.__version__" and not within(module, inside, *allowed) and not _name_of(module, allowed)
    ]  # fmt: skip


def _name_of(module: str, allowed: tuple[str, ...]) -> bool:
    """``desktop.errors.Gone`` is a name in an allowed module; ``desktop.model`` the package of allowed ones."""
    return any(module.startswith(one + ".") or one.startswith(module + ".") for one in allowed)


PURE = ("desktop.errors", "desktop.model")
EDGES = ("connectors", "content", "store", "vault.py", "parts.py", "settings.py", "paths.py", "clock.py")
OWN = {  # what a package or an edge has beside itself
    "vault.py": ("desktop.parts",),
    "connectors": ("desktop.turn",),
    "voice": ("desktop.analysis.features",),  # learned models of both hash their texts in one way
}
FRONT = (
    "desktop.desk",
    "desktop.services",
    *PURE,
    "desktop.content.words",
    "desktop.content.figures",
    "desktop.settings",
    "desktop.paths",
    "desktop.clock",
    "desktop.log",
    "desktop.turn",
    "desktop.heap",
)


def errors_import_nothing(tree: Tree) -> list[str]:
    return strangers(tree, "desktop/errors.py")


def the_model_imports_only_itself(tree: Tree) -> list[str]:
    return strangers(tree, "desktop/model", "desktop.errors")


def pure_packages_import_only_the_model(tree: Tree) -> list[str]:
    return [
        wrong
        for name in ("analysis", "meter", "response", "voice")
        for wrong in strangers(tree, f"desktop/{name}", *PURE, *OWN.get(name, ()))
    ]


def edges_never_import_each_other(tree: Tree) -> list[str]:
    return [wrong for name in EDGES for wrong in strangers(tree, f"desktop/{name}", *PURE, *OWN.get(name, ()))]


def services_never_import_the_desk_or_the_window(tree: Tree) -> list[str]:
    return [wrong for wrong in strangers(tree, "desktop/services", "desktop") if " ui" in wrong] + [
        f"{path} imports the desk"
        for path, source in tree.items()
        if path.startswith("desktop/services/") and any(within(m, "desktop.desk") for m in imports(source))
    ]


def the_window_sees_only_the_front_of_the_desk(tree: Tree) -> list[str]:
    return strangers(tree, "ui", *FRONT)


def what_brings_messages_in_knows_no_list_of_them(tree: Tree) -> list[str]:
    return [
        path for path, source in tree.items()
        if path.startswith("ui/imports/") and any(within(m, "ui.inbox") for m in imports(source))
    ]  # fmt: skip


def the_core_knows_no_toolkit(tree: Tree) -> list[str]:
    return [
        path for path, source in tree.items()
        if path.startswith("desktop/") and any(within(m, "PySide6", "shiboken6", "ui") for m in imports(source))
    ]  # fmt: skip


def the_app_knows_nothing_of_the_training(tree: Tree) -> list[str]:
    return [
        path for path, source in tree.items()
        if not path.startswith("desktop/training/")
        and any(within(m, "desktop.training", "numba") for m in imports(source))
    ]  # fmt: skip


def the_training_imports_only_the_reader_and_its_file(tree: Tree) -> list[str]:
    return strangers(tree, "desktop/training", *PURE, "desktop.analysis", "desktop.content", "desktop.voice")


def sql_stands_in_the_store_only(tree: Tree) -> list[str]:
    return [
        f"{path}:{node.lineno}"
        for path, source in tree.items() if not path.startswith("desktop/store/")
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Attribute) and node.attr in ("execute", "executemany", "executescript")
    ]  # fmt: skip


def threads_are_made_in_few_places(tree: Tree) -> list[str]:
    return [
        f"{path}:{node.lineno}"
        for path, source in tree.items() if path not in THREADS
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Attribute | ast.Name)
        and (getattr(node, "attr", "") or getattr(node, "id", "")) in ("Thread", "ThreadPoolExecutor", "Timer")
        and isinstance(node.ctx, ast.Load)
    ]  # fmt: skip


THREADS = (
    "desktop/store/database.py",  # the writer
    "desktop/services/watch.py",  # the watch
    "desktop/services/crew.py",  # the workers that wait for servers
    "desktop/services/ears.py",  # those that listen: each waits for hours, and would keep a worker from all others
    "desktop/vault.py",  # a keyring may ask its owner, and never answer
    "desktop/connectors/gate.py",  # a name server may never answer either
)


def one_seam_to_qt_threads(tree: Tree) -> list[str]:
    words = ("QThread", "QRunnable", "QueuedConnection")
    return [path for path, source in tree.items() if path != "ui/bridge.py" and any(word in source for word in words)]


def labels_are_made_plain_in_one_place(tree: Tree) -> list[str]:
    return [
        f"{path}:{node.lineno}"
        for path, source in tree.items() if path != "ui/widgets/text.py"
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("QLabel", "QErrorMessage", "QMessageBox")
    ]  # fmt: skip


CATCH_ALL = {
    "desktop/services/look.py": 1,  # round one look
    "desktop/services/notices.py": 1,  # round one listener
    "desktop/services/delivery.py": 2,  # round one post, which must not count as not sent; round one look for it
    "desktop/connectors/entry.py": 1,  # round one item of a feed
    "desktop/connectors/feed.py": 1,  # round the feed parser
    "desktop/connectors/mail_item.py": 1,  # round one mail
    "desktop/connectors/mastodon_post.py": 1,  # round one post
    "desktop/vault.py": 2,  # round the keyring's own code
}


def everything_is_caught_in_few_places(tree: Tree) -> list[str]:
    found = []
    for path, source in tree.items():
        caught = sum(
            node.type is None or getattr(node.type, "id", "") == "Exception"
            for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ExceptHandler)
        )  # fmt: skip
        if caught > CATCH_ALL.get(path, 0):
            found.append(f"{path} catches everything {caught} times")
    return found


def files_and_functions_stay_small(tree: Tree) -> list[str]:
    found = [path for path, source in tree.items() if source.count("\n") > 300]
    for path, source in tree.items():
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.FunctionDef) and node.end_lineno and node.end_lineno - node.lineno >= 40:
                found.append(f"{path}:{node.lineno} {node.name} is long")
    return found


def every_module_says_what_it_is_for(tree: Tree) -> list[str]:
    return [path for path, source in tree.items() if not ast.get_docstring(ast.parse(source))]


Rule = Callable[[Tree], list[str]]
RULES: tuple[tuple[Rule, Tree], ...] = (
    (errors_import_nothing, {"desktop/errors.py": "import desktop.model.meter"}),
    (the_model_imports_only_itself, {"desktop/model/x.py": "from desktop.store import rows"}),
    (pure_packages_import_only_the_model, {"desktop/meter/x.py": "from desktop.store.messages import seen"}),
    (pure_packages_import_only_the_model, {"desktop/analysis/x.py": "def f():\n    import desktop.content.lexicons"}),
    (edges_never_import_each_other, {"desktop/vault.py": "from desktop.settings import load"}),
    (edges_never_import_each_other, {"desktop/connectors/x.py": "from desktop.store.database import Database"}),
    (services_never_import_the_desk_or_the_window, {"desktop/services/x.py": "from desktop.desk import open_desk"}),
    (the_window_sees_only_the_front_of_the_desk, {"ui/x.py": "from desktop.store.messages import keep"}),
    (the_window_sees_only_the_front_of_the_desk, {"ui/home/x.py": "from desktop.meter.gauge import measure"}),
    (what_brings_messages_in_knows_no_list_of_them, {"ui/imports/x.py": "from ui.inbox.speech import tags"}),
    (the_core_knows_no_toolkit, {"desktop/meter/x.py": "def f():\n    from PySide6.QtCore import QTimer"}),
    (the_app_knows_nothing_of_the_training, {"desktop/analysis/x.py": "from desktop.training import data"}),
    (the_app_knows_nothing_of_the_training, {"ui/x.py": "def f():\n    import numba"}),
    (the_training_imports_only_the_reader_and_its_file, {"desktop/training/x.py": "from desktop.store import rows"}),
    (sql_stands_in_the_store_only, {"desktop/services/x.py": "def f(c):\n    c.executescript('drop table message')"}),
    (threads_are_made_in_few_places, {"ui/x.py": "import threading\nthreading.Thread(target=print).start()"}),
    (one_seam_to_qt_threads, {"ui/home/x.py": "from PySide6.QtCore import QThread"}),
    (labels_are_made_plain_in_one_place, {"ui/x.py": "QLabel('<b>')"}),
    (everything_is_caught_in_few_places, {"ui/x.py": "try:\n    pass\nexcept Exception:\n    pass"}),
    (files_and_functions_stay_small, {"ui/x.py": "def f():\n" + "    pass\n" * 60}),
    (every_module_says_what_it_is_for, {"ui/x.py": "x = 1"}),
)


@pytest.mark.parametrize("rule", dict.fromkeys(rule for rule, _ in RULES), ids=lambda rule: rule.__name__)
def test_the_house_keeps(rule):
    assert rule(real()) == []


@pytest.mark.parametrize(("rule", "planted"), RULES, ids=lambda value: getattr(value, "__name__", ""))
def test_the_rule_bites(rule, planted):
    assert rule(planted)


def test_the_tests_hide_no_package():
    assert [path for path in (ROOT / "tests").rglob("__init__.py")] == []


def test_opening_the_core_loads_no_window_and_nothing_heavy():
    heavy = ("PySide6", "httpx2", "feedparser", "imaplib", "keyring", "sqlite_utils", "nh3", "zipfile", "csv", "numpy")
    program = f"import sys, desktop.desk; print([name for name in {heavy!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == "[]"
