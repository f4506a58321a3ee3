"""A desktop for one test: a message bus of its own, a screen of its own, and the programs that are started on them.

Nothing of it is shared with the desktop that the tests run on, and nothing is left when it is closed.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PATIENCE = 60.0  # seconds: far more than any of it takes, so that a busy computer fails no test
SOON = 5.0  # seconds until a person would try again
_ON_THE_DESKTOP = ("DISPLAY", "WAYLAND_DISPLAY", "SESSION_MANAGER", "GTK_", "QT_", "XDG_", "DBUS_", "GNOME_", "LC_")
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  {services}
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""


def needed(*programs):
    """Skips where one of these programs is not installed; ``.ci/setup test`` installs them on Debian and Ubuntu."""
    if sys.platform != "linux":
        pytest.skip("these are programs of a Linux desktop")
    for program in programs:
        if found(program) is None:
            pytest.skip(f"{program} is not installed: make test installs it on Debian and Ubuntu")


def found(program):
    """Where a program is, those that only an administrator usually starts included; None where it is not."""
    return shutil.which(program, path=os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin")))


def until(true, what, seconds=PATIENCE):
    """Wait until something is true; gives what came of it."""
    end = time.monotonic() + seconds
    while True:
        if came := true():
            return came
        assert time.monotonic() < end, f"it did not come: {what}"
        time.sleep(0.02)


def coax(act, true, what, seconds=PATIENCE):
    """Do something that a busy desktop may miss, as a person does: again, where nothing has come of it for a while."""
    end = time.monotonic() + seconds
    while True:
        act()
        with suppress(AssertionError):
            return until(true, what, SOON)
        assert time.monotonic() < end, f"it did not come: {what}"


class PrivateDesktop:
    """The bus, the screen and the programs; ``surroundings`` is the environment they all live in."""

    def __init__(self, *, screen=False, services=()):
        """``screen``: with a screen and a window manager; ``services``: what the bus may start by itself."""
        self.folder = Path(tempfile.mkdtemp(prefix="utulivu-desk-"))
        self.running, self._line = [], None
        kept = {name: value for name, value in os.environ.items() if not name.startswith(_ON_THE_DESKTOP)}
        places = {
            "HOME": "home",
            "XDG_RUNTIME_DIR": "run",
            "XDG_DATA_HOME": "home/.local/share",
            "XDG_CONFIG_HOME": "home/.config",
            "XDG_CACHE_HOME": "home/.cache",
        }
        for place in places.values():
            (self.folder / place).mkdir(mode=0o700, parents=True, exist_ok=True)
        self.surroundings = {**kept, **{name: str(self.folder / place) for name, place in places.items()}}
        self.surroundings |= {"LANG": "C.UTF-8", "NO_AT_BRIDGE": "1", "PYTHONPATH": str(ROOT)}
        if screen:
            self._start_screen()
        self._start_bus(services)  # after the screen: what the bus starts shows itself on it
        if screen:
            self.start("openbox")
            until(lambda: self.x("get_num_desktops", may_fail=True), "the window manager")

    def _start_bus(self, services):
        for name in services:
            (self.folder / "services").mkdir(exist_ok=True)
            shutil.copy(f"/usr/share/dbus-1/services/{name}.service", self.folder / "services")
        told = f"<servicedir>{self.folder}/services</servicedir>" if services else ""
        conf = self.folder / "bus.conf"
        conf.write_text(_BUS.format(folder=self.folder, services=told), encoding="utf-8")
        self.bus = self.start("dbus-daemon", f"--config-file={conf}", "--nofork", "--print-address=1", told=True)
        self.address = self.bus.stdout.readline().decode().strip()
        assert self.address, self.log("dbus-daemon")
        self.surroundings["DBUS_SESSION_BUS_ADDRESS"] = self.address

    def _start_screen(self):
        here, there = os.pipe()
        number, size = ["-displayfd", str(there)], ["-screen", "0", "1400x1000x24"]
        stays = "-noreset"  # else it begins anew when its last client leaves, and refuses whoever comes just then
        self.start("Xvfb", *number, *size, stays, "-nolisten", "tcp", pass_fds=[there])
        os.close(there)
        with os.fdopen(here) as told:
            display = told.readline().strip()
        assert display, self.log("Xvfb")
        self.surroundings |= {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}

    def start(self, program, *arguments, told=False, said=None, pass_fds=()):
        """Start a program on this desktop; ``said`` goes to its standard input, ``told``: its output is wanted."""
        with (self.folder / f"{Path(program).name}.log").open("ab") as log:
            process = subprocess.Popen(
                [found(program) or program, *arguments],
                env=self.surroundings,
                cwd=ROOT,
                stdin=subprocess.PIPE if said is not None or told else subprocess.DEVNULL,
                stdout=subprocess.PIPE if told else log,
                stderr=log,
                pass_fds=pass_fds,
                start_new_session=True,  # what it starts goes with it
            )
        self.running.append(process)
        if said is not None:
            process.stdin.write(said.encode())
            process.stdin.close()
        return process

    def end(self, process, how=signal.SIGTERM):
        """End a program that was started here, and what it started."""
        with suppress(ProcessLookupError):
            os.killpg(process.pid, how)
        try:
            process.wait(PATIENCE)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            for stream in (process.stdin, process.stdout):
                if stream is not None:
                    stream.close()
            self.running.remove(process)

    def log(self, program):
        """The end of what a program said."""
        return (self.folder / f"{program}.log").read_text(errors="replace")[-2000:]

    def owner(self, name):
        """Who answers to a name on the bus; nothing where nobody does."""
        names = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
        return self.ask(*names, "GetNameOwner", "s", name, may_fail=True)

    def ask(self, name, path, interface, method, signature="", *said, may_fail=False):
        """Call a method on the bus; gives what it returns, a list where that is more than one."""
        from jeepney import DBusAddress, MessageType, new_method_call
        from jeepney.io.blocking import open_dbus_connection

        if self._line is None:
            self._line = open_dbus_connection(bus=self.address)
        call = new_method_call(DBusAddress(path, name, interface), method, signature or None, said)
        answer = self._line.send_and_get_reply(call, timeout=PATIENCE)
        if answer.header.message_type is MessageType.error:
            assert may_fail, answer
            return None
        return answer.body[0] if len(answer.body) == 1 else answer.body

    def x(self, *command, may_fail=False):
        """What xdotool answers, a line each; nothing where it failed and may: it says 0 where it could not ask."""
        done = subprocess.run(
            ["xdotool", *map(str, command)],
            env=self.surroundings,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        assert may_fail or done.returncode == 0, (command, done.stderr)
        return done.stdout.split("\n")[:-1] if done.returncode == 0 else []

    def close(self):
        """End everything, the newest first."""
        if self._line is not None:
            self._line.close()
        for process in reversed(tuple(self.running)):
            self.end(process)
        shutil.rmtree(self.folder, ignore_errors=True)
