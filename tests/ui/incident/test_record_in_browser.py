"""The page that is handed over, opened in a real browser."""

import os
import shutil
import subprocess
from datetime import UTC, datetime

import pytest

from desktop.content.words import Words
from desktop.model.incident import Incident, IncidentId
from desktop.model.meter import Level
from desktop.model.playbook import Checklist, Playbook
from desktop.model.record import Arrival, Line, Sort
from desktop.response.record_page import html
from ui.incident.record_words import RecordWords

AT = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
SCRIPT = "<script>document.title = 'it ran'</script>"

pytestmark = pytest.mark.skipif(BROWSER is None, reason="no Chromium on this computer")


@pytest.fixture
def opened(tmp_path):
    """Open a page; gives the document as the browser has it, and what it complained of."""

    def open_it(text):
        file = tmp_path / "timeline.html"
        file.write_text(text, encoding="utf-8")
        command = [
            str(BROWSER), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
            "--password-store=basic", "--no-first-run",
            f"--user-data-dir={tmp_path / 'profile'}", "--enable-logging=stderr", "--dump-dom", file.as_uri(),
        ]  # fmt: skip
        alone = {name: value for name, value in os.environ.items() if not name.startswith("DBUS_")}
        done = subprocess.run(command, capture_output=True, check=True, timeout=120, env=alone)
        return done.stdout.decode(), done.stderr.decode()

    return open_it


def page(language, text):
    say = RecordWords(Words(language, lambda: AT))
    case = Incident(
        IncidentId(1), "product_safety", text, "Neema", "", AT, Level.CRISIS, Checklist(Playbook("x", ()), AT, {})
    )
    line = Line(AT, Sort.MESSAGES, "", Arrival(AT, AT, "facebook", text, text))
    return html(say.page(case, (say.row(line),), "", AT))


@pytest.mark.parametrize(("language", "side"), [("en", "ltr"), ("sw", "ltr"), ("he", "rtl")])
def test_it_opens_without_a_complaint_and_nothing_of_a_strangers_runs(opened, language, side):
    there, complaints = opened(page(language, SCRIPT))
    assert f'<html lang="{language}" dir="{side}">' in there
    assert "<script" not in there
    assert "it ran</title>" not in there
    assert "&lt;script&gt;" in there
    assert "Content Security Policy" not in complaints


def test_what_would_run_without_the_pages_policy_does_not_run_with_it(opened):
    planted = page("en", "ill").replace("</body>", SCRIPT + "</body>")
    there, complaints = opened(planted)
    assert "<title>it ran</title>" not in there
    assert "Content Security Policy" in complaints
    there, _ = opened(planted.replace("Content-Security-Policy", "no-policy"))
    assert "<title>it ran</title>" in there
