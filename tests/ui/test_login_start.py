"""Starting at login: what is written is what the system will run, and off leaves nothing behind."""

from __future__ import annotations

import configparser
import plistlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from store.errors import StoreProblem
from ui.login_start import LoginStart, desktop_entry, start_command


def linux(tmp_path, **environment):
    return LoginStart(tmp_path / "my work.db", platform="linux", environment=environment, home=tmp_path)


def test_on_writes_an_entry_and_off_takes_it_away(tmp_path):
    start = linux(tmp_path)
    assert not start.is_on

    start.switch(True)
    assert start.is_on
    entry = tmp_path / ".config" / "autostart" / "heard.desktop"
    assert str(tmp_path / "my work.db") in entry.read_text("utf-8")

    start.switch(False)
    start.switch(False)
    assert not start.is_on
    assert not entry.exists()


def test_an_entry_of_another_workspace_is_not_ours(tmp_path):
    linux(tmp_path).switch(True)

    assert not LoginStart(tmp_path / "other.db", platform="linux", environment={}, home=tmp_path).is_on


def test_the_configured_folder_wins_unless_it_is_relative(tmp_path):
    linux(tmp_path, XDG_CONFIG_HOME=str(tmp_path / "conf")).switch(True)
    assert (tmp_path / "conf" / "autostart" / "heard.desktop").is_file()
    linux(tmp_path, XDG_CONFIG_HOME="conf").switch(True)
    assert (tmp_path / ".config" / "autostart" / "heard.desktop").is_file()


def test_odd_characters_in_a_path_stay_one_word(tmp_path):
    words = ("/opt/py thon", 'a"b', "c$d", "e\\f", "100%", "`g`")
    parser = configparser.RawConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(desktop_entry(words).decode())
    line = parser["Desktop Entry"]["Exec"].replace("\\\\", "\\")  # as a reader of the file unescapes strings
    assert line == r'"/opt/py thon" "a\"b" "c\$d" "e\\f" "100%%" "\`g\`"'


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-utils is not installed")
def test_the_entry_is_one_that_desktops_accept(tmp_path):
    file = tmp_path / "heard.desktop"
    file.write_bytes(desktop_entry(start_command(Path("/home/me/my work.db"))))
    told = subprocess.run(["desktop-file-validate", str(file)], capture_output=True, text=True)
    assert (told.returncode, told.stdout) == (0, "")


def test_a_mac_gets_a_launch_agent(tmp_path):
    start = LoginStart(tmp_path / "w.db", platform="darwin", environment={}, home=tmp_path)
    start.switch(True)
    agent = plistlib.loads((tmp_path / "Library" / "LaunchAgents" / "app.heard.Heard.plist").read_bytes())
    assert agent["ProgramArguments"][0] == sys.executable
    assert agent["ProgramArguments"][-2:] == ["--workspace", str(tmp_path / "w.db")]
    assert agent["RunAtLoad"] is True
    assert start.is_on


def test_a_folder_that_cannot_be_written_is_said_in_a_sentence(tmp_path):
    (tmp_path / ".config").write_text("a file where a folder should be")
    with pytest.raises(StoreProblem, match="at login"):
        linux(tmp_path).switch(True)
