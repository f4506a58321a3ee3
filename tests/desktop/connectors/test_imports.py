"""What a start costs: the network, mail and feed libraries are loaded when they are first needed."""

import subprocess
import sys
from pathlib import Path

HEAVY = ("httpx2", "feedparser", "nh3", "imaplib", "email.parser", "asyncio", "ssl", "truststore")


def test_the_table_of_connectors_is_light():
    loaded = f"print([name for name in {HEAVY} if name in sys.modules])"
    code = f"import sys, desktop.connectors, desktop.connectors.http; {loaded}"
    root = Path(__file__).parents[3]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
