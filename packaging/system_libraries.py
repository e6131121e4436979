"""Names the system libraries that Qt lacks on this Linux and, as root on Debian or Ubuntu, installs them."""

import ctypes
import os
import shutil
import subprocess
import sys

ALWAYS = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libX11.so.6": "libx11-6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libzstd.so.1": "libzstd1",
}
"""What Qt needs even without a display: library, Debian package."""

WINDOW = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
"""What a window on X11 needs besides."""


def missing(libraries: dict[str, str]) -> dict[str, str]:
    """Those of the libraries that cannot be loaded, with their packages."""
    absent = {}
    for library, package in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            absent[library] = package
    return absent


def main() -> int:
    """Check, install where that is possible, and say in one line what is still to do."""
    if not sys.platform.startswith("linux"):
        return 0
    wanted = ALWAYS | (WINDOW if os.environ.get("DISPLAY") else {})
    absent = missing(wanted)
    if not absent:
        return 0
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *sorted(set(absent.values()))]
    if shutil.which("apt-get") is None:
        print("Qt needs these system libraries; please install them: " + ", ".join(absent), file=sys.stderr)
        return 1
    if os.geteuid() != 0:
        print("Qt needs system libraries that are missing. Please run: sudo " + " ".join(command), file=sys.stderr)
        return 1
    print("Installing system libraries that Qt needs: " + ", ".join(absent))
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "--quiet"], check=False, env=environment)  # noqa: S607 - as the user's PATH has it
    subprocess.run(command, check=False, env=environment)  # noqa: S603 - fixed words
    left = missing(wanted)
    if left:
        print("Still missing: " + ", ".join(left) + ". Please run: " + " ".join(command), file=sys.stderr)
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
