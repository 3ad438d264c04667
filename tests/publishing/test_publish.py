from __future__ import annotations

import errno
import json
import os
import shutil
import socket
import stat
import subprocess
import sys
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from plugins.publishing import PublishingError, Unpublishable, live, lock, publish, releases, staging
from plugins.publishing.releases import point
from tests.publishing.town import DATE, Town, tree, write_site

STEPS = ["sealed", "manifest", "named", "linked", "swapped", "confirmed", "pruned"]


def test_the_first_site_appears_with_all_its_files(town: Town) -> None:
    release = town.publish("een")

    assert town.output.is_symlink()
    assert release.changed
    assert set(release.files) == {"index.html", "informatie/paspoort/index.html"}
    assert (town.output / "informatie" / "paspoort" / "index.html").read_text() == "een"


def test_the_link_is_relative_so_that_the_folders_can_move_together(town: Town) -> None:
    town.publish("een")
    moved = town.output.parent.rename(town.output.parent.with_name("elders"))

    assert (moved / "output" / "index.html").read_text() == "een"
    assert Town(moved / "output").publish("twee").changed


def test_a_new_site_takes_the_place_of_the_old(town: Town) -> None:
    first = town.publish("een")
    second = town.publish("twee")

    assert (town.output / "index.html").read_text() == "twee"
    assert (first.path / "index.html").read_text() == "een"
    assert second.number == first.number + 1
    assert live(town.output) == replace(second, changed=False)


def test_a_relative_path_with_a_slash_at_the_end_is_the_same_folder(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    town.publish("een")
    monkeypatch.chdir(town.output.parent)

    assert not Town(Path("x/../output/")).publish("een").changed


def test_identical_content_makes_no_new_release(town: Town) -> None:
    first = town.publish("een")
    before = tree(town.output.parent)
    again = town.publish("een")

    assert (again.id, again.changed) == (first.id, False)
    assert tree(town.output.parent) == before


def test_identical_content_is_published_when_someone_changed_the_live_files(town: Town) -> None:
    first = town.publish("een")
    (first.path / "index.html").write_text("beklad")

    assert town.publish("een").changed
    assert (town.output / "index.html").read_text() == "een"


def test_the_manifest_holds_hash_and_size_of_each_file_and_what_the_caller_adds(town: Town) -> None:
    with lock(town.output):
        built = staging(town.output)
        write_site(built, "héél")
        release = publish(built, town.output, {"versie": "1.0"}, date=DATE)

    assert json.loads(release.manifest.read_text()) == {
        "id": release.id,
        "date": "2026-11-23",
        "extra": {"versie": "1.0"},
        "files": {
            name: {"sha256": sha256("héél".encode()).hexdigest(), "size": 6}
            for name in ("index.html", "informatie/paspoort/index.html")
        },
        "kept": {},
        "sources": {},
    }
    assert [kept.extra for kept in releases(town.output)] == [{"versie": "1.0"}]


def test_ids_come_from_a_number_and_the_content_and_not_from_a_clock(tmp_path: Path) -> None:
    one, other = Town(tmp_path / "a" / "output"), Town(tmp_path / "b" / "output")

    assert [one.publish(text).id for text in "xyx"] == [other.publish(text).id for text in "xyx"]
    assert len({release.id for release in releases(one.output)}) == 3


def test_five_releases_are_kept(town: Town) -> None:
    made = [town.publish(str(number)).id for number in range(8)]

    assert [release.id for release in releases(town.output)] == made[-5:]
    assert town.names() == sorted([*made[-5:], *(f"{release_id}.json" for release_id in made[-5:]), "lock"])


def test_files_and_folders_get_the_modes_a_web_server_needs(town: Town, umask: None) -> None:
    with lock(town.output):
        built = staging(town.output)
        write_site(built, "een")
        (built / "index.html").chmod(0o600)
        (built / "informatie").chmod(0o2700)
        publish(built, town.output, date=DATE)

    for path in (town.folder, town.output, *town.output.rglob("*"), *town.folder.glob("*.json")):
        assert stat.S_IMODE(path.stat().st_mode) == (0o755 if path.is_dir() else 0o644), path


def test_an_empty_folder_is_replaced(town: Town) -> None:
    town.output.mkdir(parents=True)
    town.publish("een")

    assert (town.output / "index.html").read_text() == "een"


@pytest.mark.parametrize("kind", ["link", "dangling link", "pipe", "socket", "hard link"])
def test_anything_but_plain_files_is_refused(town: Town, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    town.publish("een")
    before = tree(town.output.parent)
    secret = town.output.parent.parent / "geheim"
    secret.write_text("x")
    with lock(town.output):
        built = staging(town.output)
        write_site(built, "twee")
        odd = built / "informatie" / "raar"
        if kind == "pipe":
            os.mkfifo(odd)
        elif kind == "socket":
            monkeypatch.chdir(odd.parent)
            socket.socket(socket.AF_UNIX).bind(odd.name)
        elif kind == "hard link":
            odd.hardlink_to(secret)
        else:
            odd.symlink_to(secret if kind == "link" else "nergens")
        with pytest.raises(Unpublishable, match="informatie/raar"):
            publish(built, town.output, date=DATE)

    assert tree(town.output.parent) == before


def test_an_empty_site_is_refused(town: Town) -> None:
    town.publish("een")
    with lock(town.output), pytest.raises(Unpublishable, match="leeg"):
        publish(staging(town.output), town.output, date=DATE)

    assert (town.output / "index.html").read_text() == "een"


def test_a_folder_from_elsewhere_is_refused(town: Town, tmp_path: Path) -> None:
    write_site(tmp_path / "elders", "een")
    with lock(town.output), pytest.raises(ValueError, match="staging"):
        publish(tmp_path / "elders", town.output, date=DATE)

    assert (tmp_path / "elders" / "index.html").exists()


@pytest.mark.parametrize("last", STEPS)
def test_a_full_disk_leaves_the_live_site_and_no_rubbish(town: Town, last: str) -> None:
    first = town.publish("een")
    before = tree(town.output.parent)

    def full(name: str) -> None:
        if name == last:
            raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(PublishingError, match="de schijf is vol") as caught:
        town.publish("twee", step=full)

    if last in ("swapped", "confirmed", "pruned"):
        assert "niet veranderd" not in str(caught.value)
        assert (town.output / "index.html").read_text() == "twee"
        assert [release.number for release in releases(town.output)] == [1, 2]
    else:
        assert "niet veranderd" in str(caught.value)
        assert live(town.output) == replace(first, changed=False)
        assert tree(town.output.parent) == before


def test_a_build_that_fails_leaves_no_staging_folder(town: Town) -> None:
    town.publish("een")
    before = tree(town.output.parent)

    def build_that_fails() -> None:
        with lock(town.output):
            write_site(staging(town.output), "half")
            raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        build_that_fails()

    assert tree(town.output.parent) == before


RESIDENT = """
import json, os, select, sys

output, seen, wrong = sys.argv[1], {}, []

def read(name, root=None):
    with os.fdopen(os.open(name, os.O_RDONLY, dir_fd=root)) as file:
        return file.read()

print("reading", flush=True)
for turn in range(2_000_000):
    if turn % 50 == 0 and select.select([0], [], [], 0)[0]:
        break
    try:
        text = read(output + "/index.html")
        seen[text] = None
        root = os.open(output, os.O_RDONLY)
        pages = read("index.html", root), read("informatie/paspoort/index.html", root)
        os.close(root)
        if pages[0] != pages[1]:
            wrong.append(pages)
    except OSError as error:
        wrong.append(str(error))
print(json.dumps({"seen": list(seen), "wrong": wrong}))
"""


def test_a_resident_sees_the_old_site_or_the_new_one_and_never_half(town: Town) -> None:
    made = [town.publish(text).id for text in ("een", "twee")]
    with subprocess.Popen(
        [sys.executable, "-c", RESIDENT, str(town.output)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as resident:
        assert resident.stdout is not None
        assert resident.stdout.readline() == "reading\n"
        for number in range(400):
            point(town.output, made[number % 2])
        told = json.loads(resident.communicate()[0])

    assert told["wrong"] == []
    assert set(told["seen"]) <= {"een", "twee"}
    assert told["seen"]


def test_a_release_that_lost_its_manifest_is_replaced_and_its_number_not_used_again(town: Town) -> None:
    first = town.publish("een")
    first.manifest.unlink()
    second = town.publish("een")

    assert second.changed
    assert second.number == 2


def test_a_release_that_was_deleted_by_hand_does_not_stand_in_the_way(town: Town) -> None:
    shutil.rmtree(town.publish("een").path)

    assert town.publish("een").changed
    assert (town.output / "index.html").read_text() == "een"
