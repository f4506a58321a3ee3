"""What the loaders give, and how a broken file names itself."""

import shutil
import subprocess
import sys

import pytest

from desktop.content import platforms, playbooks, scenarios, templates
from desktop.errors import ContentError
from desktop.model.playbook import Rhythm, Stage
from desktop.model.reading import Concern, Risk

ONE_STEP = """
kinds = ["fire"]
[[step]]
id = "s1_one"
stage = 1
target_minutes = 60
safety_minutes = 15
role = "owner"
levels = [2, 3]
tool = "replies"
template = "hold"
[[step]]
id = "s2_two"
stage = 2
role = "owner"
[[step]]
id = "s2_rare"
stage = 2
role = "owner"
special = true
"""
PREPARED = '[[step]]\nid = "s0_three"\nstage = 0\nrole = "owner"\nagain = "yearly"\ntool = "texts"\n'
KIND = 'id = "fire"\nconcerns = ["safety_health"]\nrisks = ["safety"]\nsafety = true\ntemplates = ["hold"]\n'


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "steps.toml").write_text(ONE_STEP, encoding="utf-8")
    (tmp_path / "fire.toml").write_text(KIND, encoding="utf-8")
    return tmp_path


def broken(read, *args):
    with pytest.raises(ContentError) as caught:
        read(*args)
    return caught.value.values["file"], caught.value.values["problem"]


def change(file, old, new):
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


class TestPlaybooks:
    def test_a_kind_is_read_with_its_steps(self, folder):
        (fire,) = playbooks.read(folder)
        assert (fire.id, fire.safety, fire.templates) == ("fire", True, ("hold",))
        assert (fire.concerns, fire.risks) == ((Concern.SAFETY_HEALTH,), (Risk.SAFETY,))
        assert [step.id for step in fire.steps] == ["s1_one", "s2_two"]
        first, second = fire.steps
        assert (first.stage, first.target_minutes, first.safety_minutes) == (Stage.IDENTIFY, 60, 15)
        assert (first.levels, first.tool, first.template) == ((2, 3), "replies", "hold")
        assert (second.target_minutes, second.safety_minutes, second.tool) == (None, None, "")

    def test_what_comes_before_a_step_is_right_behind_it(self, folder):
        change(folder / "fire.toml", 'id = "fire"', 'id = "fire"\nsteps = ["s2_two", "s2_rare"]')
        with (folder / "fire.toml").open("a", encoding="utf-8") as file:
            file.write('[before]\ns2_two = ["s2_rare"]\n')
        (fire,) = playbooks.read(folder)
        assert [(step.id, step.before) for step in fire.steps] == [("s2_two", ("s2_rare",)), ("s2_rare", ())]
        assert [step.id for step in fire.as_done] == ["s2_rare", "s2_two"]

    @pytest.mark.parametrize(
        ("table", "why"),
        [
            ('before = "s1_one"', "before holds 's1_one'"),
            ('[before]\ns1_none = ["s2_two"]', "before: there is no step s1_none"),
            ('[before]\ns1_one = ["s1_none"]', "before: s1_none is not right behind s1_one"),
            ('[before]\ns1_one = ["s1_one"]', "before: s1_one is not right behind s1_one"),
            ('[before]\ns2_two = ["s1_one"]', "before: s1_one is not right behind s2_two"),
            ("[before]\ns1_one = []", "before: nothing is not right behind s1_one"),
            ('[before]\ns1_one = ["s2_two"]', "before: s1_one is of another stage"),
            ('[before]\ns1_one = "s2_two"', "before: s1_one = 's2_two'"),
        ],
    )
    def test_a_step_that_cannot_come_before_names_its_file(self, folder, table, why):
        with (folder / "fire.toml").open("a", encoding="utf-8") as file:
            file.write(table + "\n")
        assert broken(playbooks.read, folder) == ("fire.toml", why)

    def test_the_preparation_is_read_apart_from_the_kinds(self, folder):
        file = folder / "steps.toml"
        file.write_text(file.read_text(encoding="utf-8") + PREPARED, encoding="utf-8")
        (step,) = playbooks.read_preparation(folder)
        assert (step.id, step.stage, step.again, step.tool) == ("s0_three", Stage.PREPARE, Rhythm.YEARLY, "texts")
        assert [step.id for step in playbooks.read(folder)[0].steps] == ["s1_one", "s2_two"]

    @pytest.mark.parametrize(
        ("old", "new", "about"),
        [
            ('again = "yearly"', "", "again"),
            ('again = "yearly"', 'again = "often"', "often"),
            ("stage = 0", "stage = 1", "again"),
            ("stage = 0", "stage = -1", "stage"),
        ],
    )
    def test_a_broken_step_of_the_preparation_names_the_file_and_itself(self, folder, old, new, about):
        file = folder / "steps.toml"
        file.write_text(file.read_text(encoding="utf-8") + PREPARED.replace(old, new), encoding="utf-8")
        name, problem = broken(playbooks.read_preparation, folder)
        assert name == "steps.toml"
        assert about in problem

    def test_no_kind_lists_a_step_of_the_preparation(self, folder):
        file = folder / "steps.toml"
        file.write_text(file.read_text(encoding="utf-8") + PREPARED, encoding="utf-8")
        change(folder / "fire.toml", "safety = true", 'steps = ["s0_three", "s1_one"]')
        assert "s0_three" in broken(playbooks.read, folder)[1]

    def test_a_kind_may_have_its_own_order_or_leave_steps_out(self, folder):
        change(folder / "fire.toml", "safety = true", 'steps = ["s1_one", "s2_rare", "s2_two"]')
        assert [step.id for step in playbooks.read(folder)[0].steps] == ["s1_one", "s2_rare", "s2_two"]
        change(folder / "fire.toml", 'steps = ["s1_one", "s2_rare", "s2_two"]', 'without = ["s1_one"]')
        assert [step.id for step in playbooks.read(folder)[0].steps] == ["s2_two"]

    @pytest.mark.parametrize(
        ("old", "new", "about"),
        [
            ("stage = 1", "stage = 6", "step 1"),
            ("stage = 1", 'stage = "one"', "stage"),
            ("target_minutes = 60", "target_minutes = 0", "target_minutes"),
            ("target_minutes = 60", "target_minutes = 1.5", "target_minutes"),
            ('role = "owner"', "", "role"),
            ('tool = "replies"', 'tool = "hammer"', "hammer"),
            ("levels = [2, 3]", "levels = [2, 9]", "levels"),
            ("levels = [2, 3]", "levels = [true]", "levels"),
            ('id = "s2_two"', 'id = "s1_one"', "twice"),
            ("special = true", "special = 1", "special"),
            ("special = true", "sepcial = true", "sepcial"),
            ('kinds = ["fire"]', "kinds = [", ""),
        ],
    )
    def test_a_broken_step_names_the_file_and_itself(self, folder, old, new, about):
        change(folder / "steps.toml", old, new)
        file, problem = broken(playbooks.read, folder)
        assert file == "steps.toml"
        assert about in problem

    @pytest.mark.parametrize(
        ("old", "new", "about"),
        [
            ('id = "fire"', 'id = "flood"', "flood"),
            ('"safety_health"', '"sefety"', "sefety"),
            ('["safety"]', '["danger"]', "danger"),
            ("safety = true", 'steps = ["s1_one", "s9_none"]', "s9_none"),
            ("safety = true", 'without = ["s9_none"]', "s9_none"),
            ("safety = true", 'steps = ["s2_two", "s1_one"]', "stages"),
            ("safety = true", 'steps = ["s1_one", "s1_one"]', "twice"),
            ("safety = true", 'without = ["s1_one", "s2_two"]', "stages"),
            ('templates = ["hold"]', 'templates = "hold"', "templates"),
        ],
    )
    def test_a_broken_kind_names_its_own_file(self, folder, old, new, about):
        change(folder / "fire.toml", old, new)
        file, problem = broken(playbooks.read, folder)
        assert file == "fire.toml"
        assert about in problem

    def test_a_missing_kind_names_its_file(self, folder):
        (folder / "fire.toml").unlink()
        assert broken(playbooks.read, folder)[0] == "fire.toml"

    def test_a_file_that_is_no_text_names_itself(self, folder):
        (folder / "fire.toml").write_bytes(b"\xff\xfe\x00")
        assert broken(playbooks.read, folder)[0] == "fire.toml"

    def test_ours_are_read_once(self):
        assert playbooks.load() is playbooks.load()
        assert len(playbooks.load()) == 12


class TestTemplates:
    GOOD = '[[template]]\nid = "hold"\nfields = ["what"]\nstages = [1]\nkinds = ["fire"]\nprivate = true\n'

    def test_a_template_is_read(self, tmp_path):
        file = tmp_path / "templates.toml"
        file.write_text(self.GOOD)
        (hold,) = templates.read(file)
        assert (hold.id, hold.fields, hold.kinds, hold.stages) == ("hold", ("what",), ("fire",), (Stage.IDENTIFY,))
        assert not hold.public

    @pytest.mark.parametrize(
        ("old", "new", "about"),
        [
            ("stages = [1]", "stages = [7]", "stages"),
            ("stages = [1]", 'concerns = ["weather"]', "weather"),
            ("stages = [1]", 'risks = ["rain"]', "rain"),
            ("stages = [1]", 'moods = ["blue"]', "blue"),
            ("private = true", "privat = true", "privat"),
            ('id = "hold"', 'id = ""', "id"),
            ('id = "hold"', 'id = "hold"\n[[template]]\nid = "hold"', "twice"),
        ],
    )
    def test_a_broken_one_names_the_file(self, tmp_path, old, new, about):
        file = tmp_path / "templates.toml"
        file.write_text(self.GOOD.replace(old, new))
        named, problem = broken(templates.read, file)
        assert named == "templates.toml"
        assert about in problem


class TestPlatforms:
    def test_limits_and_units(self):
        there = platforms.load()
        assert (there["bluesky"].limit, there["bluesky"].unit) == (300, "graphemes")
        assert (there["mastodon"].limit, there["mastodon"].unit) == (500, "characters")
        assert (there["x"].limit, there["x"].unit) == (280, "weighted")
        assert there["mail"].limit is None
        assert there["web"].limit is None

    @pytest.mark.parametrize("line", ["limit = -1", 'unit = "inches"', "limit = 2.5", 'limits = "no"'])
    def test_a_broken_one_names_the_file(self, tmp_path, line):
        file = tmp_path / "platforms.toml"
        file.write_text(f'[[platform]]\nid = "x"\nname = "X"\n{line}\n')
        assert broken(platforms.read, file)[0] == "platforms.toml"

    def test_two_of_one_name_are_refused(self, tmp_path):
        file = tmp_path / "platforms.toml"
        file.write_text('[[platform]]\nid = "x"\nname = "X"\n' * 2)
        assert "twice" in broken(platforms.read, file)[1]


class TestScenarios:
    @pytest.fixture
    def file(self, tmp_path):
        there = scenarios.resources().joinpath("scenarios", "bakery.en.toml")
        return shutil.copy(str(there), tmp_path / "bakery.en.toml")

    def test_an_unknown_scenario_names_its_file(self):
        assert broken(scenarios.load, "circus", "en", 1)[0] == "circus.en.toml"

    @pytest.mark.parametrize(
        ("old", "new", "about"),
        [
            ('business = "Sunrise Bakery"', "", "business"),
            ("days = 30", "days = 0", "quiet"),
            ('by = "first"', 'by = "nobody"', "nobody"),
            ('answers = "first"', 'answers = "last"', "last"),
            ("stars = 1\n", "stars = 9\n", "stars"),
            ("after = 3.5", "after = 0.1", "after"),
            ("after = 3.5", "", "after"),
            ('texts = ["Do you still take orders for Saturday?"]', "texts = []", "texts"),
            ('texts = ["Do you still take orders for Saturday?"]', 'texts = [""]', "texts"),
            ('platform = "mastodon"', 'platfrom = "mastodon"', "platfrom"),
            ("[[crisis]]", "[[crises]]", "crises"),
        ],
    )
    def test_a_broken_one_names_the_file(self, file, old, new, about):
        change(file, old, new)
        named, problem = broken(scenarios.read, file, "bakery", "en", 1)
        assert named == "bakery.en.toml"
        assert about in problem

    def test_it_needs_people_and_a_crisis(self, file):
        whole = file.read_text(encoding="utf-8")
        file.write_text(whole.partition("[[crisis]]")[0], encoding="utf-8")
        assert "crisis" in broken(scenarios.read, file, "bakery", "en", 1)[1]
        start, end = whole.index("author = ["), whole.index("quiet = [")
        file.write_text(whole[:start] + whole[end:], encoding="utf-8")
        assert "nobody" in broken(scenarios.read, file, "bakery", "en", 1)[1]


ALL_AT_ONCE = """
from threading import Thread
from desktop.content import lexicons
found = []
threads = [Thread(target=lambda: found.append(lexicons.load())) for _ in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(len(found), len({id(one) for one in found}))
"""


class TestLexicons:
    def test_those_who_ask_at_the_same_time_share_one_reading(self):
        order = [sys.executable, "-c", ALL_AT_ONCE]
        told = subprocess.run(order, capture_output=True, text=True, check=True, timeout=60)
        assert told.stdout.split() == ["4", "1"]
