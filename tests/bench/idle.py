"""One minute in the tray: CPU and wake-ups of the whole process, all threads. By hand, on a screen with a tray:

xvfb-run -a -s "-screen 0 1400x1000x24" bash -c 'openbox & tint2 & sleep 2; python tests/bench/idle.py'
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
SETTLE, SECONDS = 15, 60
APP = """
import sys
from PySide6.QtCore import QTimer
import ui.frame
shown = ui.frame.Frame.show
def show(self):
    shown(self)
    QTimer.singleShot(4000, self.close)
ui.frame.Frame.show = show
from ui.__main__ import main
sys.exit(main(["--home", HOME]))
"""


def figures(pid: int) -> tuple[float, int]:
    """CPU seconds and voluntary context switches so far, summed over the threads."""
    switches = 0
    for task in Path(f"/proc/{pid}/task").iterdir():
        for line in (task / "status").read_text().splitlines():
            if line.startswith("voluntary_ctxt_switches"):
                switches += int(line.split()[1])
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK"), switches


def main() -> None:
    """Start the app with one account, let it go to the tray, and count."""
    with tempfile.TemporaryDirectory() as folder:
        home = str(Path(folder) / "home")
        add = ["-m", "desktop", "--home", home, "accounts", "add", "feed", "--set", "address=http://127.0.0.1:9/none"]
        subprocess.run([sys.executable, *add], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        app = subprocess.Popen([sys.executable, "-c", f"HOME = {home!r}\n{APP}"], cwd=ROOT)
        try:
            time.sleep(SETTLE)
            if app.poll() is not None:
                sys.exit("The app has ended: there is no tray here.")
            cpu, switches = figures(app.pid)
            time.sleep(SECONDS)
            cpu_after, switches_after = figures(app.pid)
            size = int(Path(f"/proc/{app.pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
            threads = len(list(Path(f"/proc/{app.pid}/task").iterdir()))
        finally:
            app.terminate()
            app.wait(10)
    print(f"CPU {100 * (cpu_after - cpu) / SECONDS:.2f} %, {(switches_after - switches) / SECONDS:.2f} wake-ups/s, "
          f"{size:.0f} MB resident, {threads} threads")  # fmt: skip


if __name__ == "__main__":
    main()
