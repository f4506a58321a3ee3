import stat

import pytest

from desktop.errors import OwnerError, StoreDamaged, StoreReadOnly
from desktop.store import files

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)
JPEG = b"\xff\xd8\xff" + bytes(40)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "files"


@pytest.mark.parametrize(("raw", "kind"), [(PNG, "png"), (JPEG, "jpeg")])
def test_a_picture_is_found_again_by_its_name(folder, raw, kind):
    digest = files.keep(folder, raw)
    assert files.keep(folder, raw) == digest
    assert files.read(folder, digest, kind) == raw
    (kept,) = folder.iterdir()
    assert kept.name == f"{digest}.{kind}"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    files.forget(folder, digest, kind)
    files.forget(folder, digest, kind)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("raw", [b"", b"GIF89a", b"<svg/>", b"BM", PNG[1:]])
def test_only_png_and_jpeg_are_pictures(folder, raw):
    with pytest.raises(OwnerError) as trouble:
        files.keep(folder, raw)
    assert trouble.value.key == "errors-picture-kind"


def test_a_picture_has_a_limit(tmp_path):
    file = tmp_path / "a.png"
    file.write_bytes(PNG + bytes(files.MOST_BYTES))
    with pytest.raises(OwnerError) as trouble:
        files.load(file)
    assert trouble.value.key == "errors-picture-large"
    with pytest.raises(OwnerError):
        files.load(tmp_path / "none.png")
    file.write_bytes(PNG)
    assert files.load(file) == PNG


def test_a_changed_or_missing_picture_is_not_shown(folder):
    digest = files.keep(folder, PNG)
    (folder / f"{digest}.png").write_bytes(PNG + b"x")
    for name in (digest, "0" * 64):
        with pytest.raises(StoreDamaged) as trouble:
            files.read(folder, name, "png")
        assert trouble.value.key == "errors-picture-gone"


def test_no_link_is_followed_and_no_name_leads_elsewhere(folder, tmp_path):
    digest = files.keep(folder, PNG)
    (folder / f"{digest}.png").rename(tmp_path / "secret")
    (folder / f"{digest}.png").symlink_to(tmp_path / "secret")
    for name in (digest, "../secret", ""):
        with pytest.raises(StoreDamaged):
            files.read(folder, name, "png")


def test_a_folder_that_cannot_be_written_is_said(folder):
    folder.write_bytes(b"not a folder")
    with pytest.raises(StoreReadOnly):
        files.keep(folder, PNG)
    assert list(folder.parent.iterdir()) == [folder]
