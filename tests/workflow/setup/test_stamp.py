from __future__ import annotations

from pathlib import Path

from plugins.workflow.setup import stamp


def test_a_stamp_says_which_lock_and_under_what(tmp_path: Path) -> None:
    lock = tmp_path / "requirements.txt"
    lock.write_bytes(b"a==1\n")
    assert stamp.of_lock(lock, "cpython-311 linux") == (
        "requirements.txt sha256:a6ad7b420d04165d634b3e8829a00abc06edfed297b979f6995efecf809df957\ncpython-311 linux\n"
    )


def test_another_lock_or_another_python_gives_another_stamp(tmp_path: Path) -> None:
    lock = tmp_path / "requirements.txt"
    lock.write_bytes(b"a==1\n")
    before = stamp.of_lock(lock, "cpython-311")
    assert stamp.of_lock(lock, "cpython-312") != before
    lock.write_bytes(b"a==2\n")
    assert stamp.of_lock(lock, "cpython-311") != before


def test_what_was_written_matches_and_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "new" / "stamp"
    assert not stamp.matches(file, "a\n")
    stamp.write(file, "a\n")
    assert stamp.matches(file, "a\n")
    assert not stamp.matches(file, "b\n")
    assert [path.name for path in file.parent.iterdir()] == ["stamp"]
