"""Makes what can be handed over: icons, a bundle that needs no Python, a Debian package. Run from a checkout only.

`python -m resources.packaging.build icons|bundle|deb [--into FOLDER]` needs `pip install '.[bundle]'`. The wheel is the
source of all of them, so they hold what `pip install .` installs and nothing else. Not here: trying the bundle
(`tests/packaging/`), and what Windows and macOS need besides (README.md beside this file).
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parents[1]
#: The sides of the icons in pixels; below 28 the sign without its inner curve is drawn, as in the window.
HICOLOR = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_SMALL = 28
MANUAL = HERE / "heard.1"


def main(arguments: list[str] | None = None) -> int:
    """Make what was asked for and say where it lies and how large it is."""
    parser = argparse.ArgumentParser(prog="python -m resources.packaging.build", description=__doc__)
    parser.add_argument("what", choices=("icons", "bundle", "deb"))
    parser.add_argument("--into", type=Path, default=CHECKOUT / "dist", metavar="FOLDER")
    asked = parser.parse_args(arguments)
    into: Path = asked.into.resolve()
    into.mkdir(parents=True, exist_ok=True)
    if asked.what == "icons":
        made = icons(into)
    elif asked.what == "bundle":
        made = bundle(into)
    else:
        made = deb(into)
    print(f"{made}: {size_of(made) / 1e6:.1f} MB")
    return 0


def size_of(place: Path) -> int:
    """Bytes of a file, or of all files in a folder (a link counts nothing)."""
    if place.is_file():
        return place.stat().st_size
    return sum(one.stat().st_size for one in place.rglob("*") if one.is_file() and not one.is_symlink())


# --- icons -----------------------------------------------------------------------------------------------------------


def icons(into: Path) -> Path:
    """Draw our own sign in all sizes: a hicolor tree for Linux, heard.ico for Windows, heard.icns for macOS."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication.instance() or QGuiApplication([])
    tree = into / "icons"
    for side in HICOLOR:
        place = tree / "hicolor" / f"{side}x{side}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        place.joinpath("heard.png").write_bytes(picture(side))
    scalable = tree / "hicolor" / "scalable" / "apps"
    scalable.mkdir(parents=True, exist_ok=True)
    shutil.copy(HERE.parent / "icons" / "heard.svg", scalable / "heard.svg")
    tree.joinpath("heard.ico").write_bytes(ico({side: picture(side) for side in (16, 24, 32, 48, 64, 128, 256)}))
    tree.joinpath("heard.icns").write_bytes(icns({side: picture(side) for side in (16, 32, 64, 128, 256, 512, 1024)}))
    del application
    return tree


def picture(side: int) -> bytes:
    """Our sign as a PNG of that side in pixels. Needs a QGuiApplication."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    name = "heard-small.svg" if side < _SMALL else "heard.svg"
    QSvgRenderer(str(HERE.parent / "icons" / name)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(held.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon of PNG pictures by side (Vista and later read PNG in any size)."""
    head = (0).to_bytes(2, "little") + (1).to_bytes(2, "little") + len(pictures).to_bytes(2, "little")
    entries, body = b"", b""
    offset = len(head) + 16 * len(pictures)
    for side, png in pictures.items():
        shown = side % 256  # 0 stands for 256
        entries += bytes((shown, shown, 0, 0)) + (1).to_bytes(2, "little") + (32).to_bytes(2, "little")
        entries += len(png).to_bytes(4, "little") + (offset + len(body)).to_bytes(4, "little")
        body += png
    return head + entries + body


#: The four letters under which an .icns file keeps a PNG of that side.
_ICNS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}


def icns(pictures: dict[int, bytes]) -> bytes:
    """A macOS icon of PNG pictures by side."""
    body = b"".join(_ICNS[side] + (len(png) + 8).to_bytes(4, "big") + png for side, png in pictures.items())
    return b"icns" + (len(body) + 8).to_bytes(4, "big") + body


# --- the bundle ------------------------------------------------------------------------------------------------------


def bundle(into: Path) -> Path:
    """Build the wheel, unpack it, and let PyInstaller make a folder of it that runs without a Python."""
    with tempfile.TemporaryDirectory(prefix="heard-bundle-") as name:
        work = Path(name)
        wheel = unpacked_wheel(work)
        drawn = icons(work)
        icon = {"win32": "heard.ico", "darwin": "heard.icns"}.get(sys.platform, "")
        shutil.rmtree(into / "heard", ignore_errors=True)
        subprocess.run(
            [
                sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--distpath", str(into),
                "--workpath", str(work / "work"), str(HERE / "heard.spec"),
            ],
            cwd=work,
            env=os.environ | {"HEARD_WHEEL": str(wheel), "HEARD_ICON": str(drawn / icon) if icon else ""},
            check=True,
        )  # fmt: skip
        share = into / "heard" / "share"
        shutil.copytree(drawn / "hicolor", share / "icons" / "hicolor")
    for source, folder in (("heard.desktop", "applications"), ("app.heard.Heard.metainfo.xml", "metainfo")):
        (share / folder).mkdir(parents=True)
        shutil.copy(HERE / source, share / folder)
    (share / "man" / "man1").mkdir(parents=True)
    shutil.copy(MANUAL, share / "man" / "man1")
    return into / "heard"


def unpacked_wheel(work: Path) -> Path:
    """The checkout's wheel, unpacked: exactly what an installation would hold."""
    # From a copy, since setuptools leaves its working files beside what it builds, and takes old ones in again.
    copy = work / "checkout"
    copy.mkdir()
    for name in ("main.py", "pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(CHECKOUT / name, copy)
    for name in ("store", "sources", "ui", "resources"):
        shutil.copytree(CHECKOUT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--wheel-dir", str(work), str(copy)], check=True
    )
    (wheel,) = work.glob("heard-*.whl")
    unpacked = work / "wheel"
    zipfile.ZipFile(wheel).extractall(unpacked)
    return unpacked


# --- a Debian package -------------------------------------------------------------------------------------------------

#: What the bundle's Qt asks of the system; the rest comes with it.
_NEEDS = (
    "libc6", "libegl1", "libgl1", "libxkbcommon0", "libxkbcommon-x11-0", "libdbus-1-3", "libfontconfig1", "libxcb-cursor0",
    "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-render-util0", "libxcb-shape0", "libxcb-xinerama0",
)  # fmt: skip
_CONTROL = """Package: heard
Version: {version}
Section: misc
Priority: optional
Architecture: {architecture}
Installed-Size: {kilobytes}
Depends: {needs}
Recommends: gnome-keyring | kwalletmanager | keepassxc
Suggests: hunspell-en-us
Maintainer: The Heard developers <nobody@localhost>
Description: answer unhappy customers
 Heard collects reviews from feeds and review sites into one file, puts every
 one- and two-star review into a queue beside an empathy checklist, and shows
 who was heard, how fast, and what came of it.
"""


def deb(into: Path) -> Path:
    """Wrap the bundle as a Debian package: /opt/heard, a link in /usr/bin, and what desktops look for in /usr/share."""
    made = into / "heard"
    if not (made / "heard").exists():
        bundle(into)
    (metadata,) = (made / "_internal").glob("heard-*.dist-info")
    version = metadata.name.split("-")[1].removesuffix(".dist")
    architecture = subprocess.run(
        ["dpkg", "--print-architecture"], check=True, capture_output=True, encoding="ascii"
    ).stdout.strip()
    target = into / f"heard_{version}_{architecture}.deb"
    with tempfile.TemporaryDirectory(prefix="heard-deb-") as name:
        root = Path(name) / "root"
        shutil.copytree(made, root / "opt" / "heard", symlinks=True)
        shutil.move(root / "opt" / "heard" / "share", root / "usr" / "share")
        (root / "usr" / "bin").mkdir()
        (root / "usr" / "bin" / "heard").symlink_to("/opt/heard/heard")
        documents = root / "usr" / "share" / "doc" / "heard"
        documents.mkdir(parents=True)
        shutil.copy(CHECKOUT / "LICENSE", documents / "copyright")
        control = root / "DEBIAN"
        control.mkdir()
        control.joinpath("control").write_text(
            _CONTROL.format(
                version=version,
                architecture=architecture,
                kilobytes=size_of(root) // 1024,
                needs=", ".join(_NEEDS),
            ),
            encoding="utf-8",
        )
        for one in (root, *root.rglob("*")):
            if not one.is_symlink():
                one.chmod(0o755 if one.is_dir() or os.access(one, os.X_OK) else 0o644)
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--build", str(root), str(target)],
            check=True,
            stdout=subprocess.DEVNULL,
        )
    return target


if __name__ == "__main__":
    sys.exit(main())
