"""Kills the desk at exactly the n-th write, sync, send and receive while it replies: never twice, nothing lost.

Needs strace. One command, some minutes: python tests/by_hand/kill_replies.py
"""

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tests.journeys.test_replying import A_DAY, TOKEN, Owner, Town  # noqa: E402

MOMENTS = {"pwrite64": range(1, 60, 2), "fdatasync": range(1, 8), "sendto": range(1, 8), "recvfrom": range(1, 10)}


def day(owner, text, *before):
    """One day of the desk: it puts in order what is in doubt, then confirms ``text``; gives its exit status."""
    there = [post["content"] for post in owner.town.posts]
    command = [*before, sys.executable, "-c", A_DAY, str(owner.home), f"@dana@town.example {text}", *there]
    done = subprocess.run(
        command, input=TOKEN + "\n", capture_output=True, text=True, cwd=ROOT, env=owner.environment, check=False
    )
    said = [post["content"] for post in owner.town.posts]
    assert len(said) == len(set(said)), f"twice: {text}"
    assert done.returncode in (0, -9, 137), done.stderr
    return done.returncode


def main():
    """Die at each moment once, then look whether all is in order."""
    with tempfile.TemporaryDirectory() as folder:
        town = Town()
        owner = Owner(Path(folder) / "home", town)
        moments = [(call, count) for call, counts in MOMENTS.items() for count in counts]
        killed = 0
        for number, (call, count) in enumerate(moments):
            town.fate = "take" if number % 3 else "lose"
            inject = f"inject={call}:signal=SIGKILL:when={count}"
            strace = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", inject]
            killed += day(owner, f"Sorry, {call} {count}.", *strace) != 0
        town.fate = "take"
        assert day(owner, "Sorry, the last.") == 0
        sent = {text for state, text, _ in owner.replies() if state == "sent"}
        assert sent == {post["content"] for post in town.posts}
        town.close()
        sys.stdout.write(f"killed {killed} of {len(moments)} times; {len(sent)} replies are there, each once\n")


if __name__ == "__main__":
    main()
