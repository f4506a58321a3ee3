"""From readings to the meter: one reason, one rule, one file. To add a rule, add its name here."""

from desktop.meter.blind import blind
from desktop.meter.burst import burst
from desktop.meter.cleared import cleared
from desktop.meter.danger import danger
from desktop.meter.overdue import overdue
from desktop.meter.rating import rating
from desktop.meter.scene import Rule
from desktop.meter.silence import silence
from desktop.meter.spread import spread
from desktop.meter.surge import surge
from desktop.meter.waiting import waiting

RULES: tuple[Rule, ...] = (blind, burst, danger, spread, rating, waiting, overdue, silence, surge, cleared)
