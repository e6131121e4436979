"""Where a clinic's folder lies: on this computer, or on a network drive that can vanish in the middle of a change."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from alpdesk.language import tr

_NETWORKS = {
    "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs", "afs", "9p", "ceph", "glusterfs", "lustre", "gfs2",
    "ocfs2", "davfs", "davfs2", "sshfs", "fuse.sshfs", "fuse.davfs2", "fuse.davfs", "fuse.rclone", "fuse.gvfsd-fuse",
    "fuse.glusterfs", "fuse.s3fs", "fuse.smbnetfs", "fuse.curlftpfs",
}  # fmt: skip
"""File systems whose disk is in another computer, as Linux names them."""
_MOUNTS = Path("/proc/self/mountinfo")
_REMOTE = 4
"""What Windows calls such a drive."""


def network_of(folder: Path, mounts: Path = _MOUNTS) -> str:
    """The kind of network drive on which a folder lies; empty for a disk of this computer, or where nobody can tell."""
    if sys.platform == "win32":
        return _windows_network(folder)
    try:
        table = mounts.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    kinds = {point: kind for point, kind in map(_mount, table.splitlines()) if point}
    whole = folder.absolute().resolve()
    nearest = next((str(place) for place in (whole, *whole.parents) if str(place) in kinds), "")
    kind = kinds.get(nearest, "")
    return kind.removeprefix("fuse.") if kind in _NETWORKS else ""


def _mount(line: str) -> tuple[str, str]:
    """The folder and the kind of a file system, from a line of the system's table."""
    before, _, after = line.partition(" - ")
    fields = before.split(" ")
    if len(fields) < 5 or not after:  # noqa: PLR2004 - the fifth is the folder
        return "", ""
    return re.sub(r"\\(\d{3})", lambda found: chr(int(found[1], 8)), fields[4]), after.split(" ")[0]


def _windows_network(folder: Path) -> str:
    import ctypes  # noqa: PLC0415 - on Windows alone

    root = folder.absolute().anchor
    if root.startswith("\\\\"):
        return tr("network share")
    windll = ctypes.__dict__["windll"]  # exists on Windows only
    return tr("network drive") if windll.kernel32.GetDriveTypeW(root) == _REMOTE else ""
