"""What desktops and installers read about Heard is whole and says what the program says. The bundle itself: `tests/bundle.py`."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage

from resources.packaging import build
from ui.commandline import heard

PACKAGING = Path(build.__file__).parent
PROJECT = tomllib.loads((build.CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-utils is not installed")
def test_desktops_accept_the_entry_for_their_menus():
    said = subprocess.run(
        ["desktop-file-validate", str(PACKAGING / "heard.desktop")], capture_output=True, encoding="utf-8", check=False
    )
    assert (said.returncode, said.stdout + said.stderr) == (0, "")


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="appstream is not installed")
def test_software_centres_accept_the_description():
    (metainfo,) = PACKAGING.glob("*.metainfo.xml")
    said = subprocess.run(
        ["appstreamcli", "validate", "--no-net", str(metainfo)], capture_output=True, encoding="utf-8", check=False
    )
    assert said.returncode == 0, said.stdout


def test_the_description_is_of_this_version_and_names_the_menu_entry():
    (metainfo,) = PACKAGING.glob("*.metainfo.xml")
    component = ElementTree.parse(metainfo).getroot()
    assert component.findtext("launchable") == "heard.desktop"
    assert next(one.get("version") for one in component.iter("release")) == PROJECT["version"]
    assert component.findtext("id") == metainfo.name.removesuffix(".metainfo.xml")


def test_the_manual_names_commands_that_exist():
    manual = build.MANUAL.read_text("utf-8").replace("\\-", "-")
    named = re.findall(r"[a-z-]+", " ".join(re.findall(r"^\.BR (.+)$", manual, re.MULTILINE)))
    assert len(named) > 20
    assert not set(named) - set(heard.commands)
    assert PROJECT["version"] in manual


def test_our_sign_is_drawn_for_all_three_systems(tmp_path, qapp):
    tree = build.icons(tmp_path)
    for side in build.HICOLOR:
        drawn = QImage(str(tree / "hicolor" / f"{side}x{side}" / "apps" / "heard.png"))
        assert (drawn.width(), drawn.height()) == (side, side)
        assert drawn.pixelColor(side // 8, side // 2).blue() > 150, "our blue is on it"
        assert drawn.pixelColor(0, 0).alpha() < 128, "its corners are round"
    assert not QImage(str(tree / "heard.ico")).isNull()
    icns = (tree / "heard.icns").read_bytes()
    assert icns[:4] == b"icns"
    assert int.from_bytes(icns[4:8], "big") == len(icns)
    assert (tree / "hicolor" / "scalable" / "apps" / "heard.svg").is_file()
