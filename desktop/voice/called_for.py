"""What a good draft is praised for: not for an apology that is none, where it makes no apology at all."""

from dataclasses import replace

from desktop.model.voice import MET, Criterion, Finding, Tone, Verdict
from desktop.voice.text import draft

APOLOGIES = ("sorry", "apology")


def as_called_for(verdict: Verdict, text: str, tone: Tone) -> Verdict:
    """The verdict; whether an apology is a real one is not called for where there is none."""
    one = Criterion.NO_FAKE_SORRY
    heard = draft(text)
    if verdict.of(one).score != MET or any(heard.find(tone, name) for name in APOLOGIES):
        return verdict
    findings = tuple(Finding(one, None) if each.criterion is one else each for each in verdict.findings)
    return replace(verdict, findings=findings)
