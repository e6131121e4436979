"""Whose an entry of a Bundle is: this patient's, nobody's, or another patient's."""

from __future__ import annotations

import re
from urllib.parse import unquote

from alpdesk.clinical.wording import fold
from alpdesk.exchange.fhir_elements import Json, part, parts, reference_of, text_of

_NOT_A_PATIENT = re.compile(r"(?:^|/)(?:Group|Device|Location|Substance|Organization|Practitioner)/[^/]+$")
CONDITIONAL = re.compile(r"(?:^|/)Patient\?identifier=(?P<token>.+)$")
"""A reference that names a patient by system and value of an identifier."""


class Subject:
    """The one patient of a Bundle, and whether a reference means that patient.

    ``resource`` is the Patient, ``address`` the full URL under which the Bundle gives it, or empty.
    """

    def __init__(self, resource: Json, address: str) -> None:
        ident = text_of(resource.get("id"))
        self._resource = resource
        self._names = {address} - {""}
        self._names |= {f"Patient/{ident}", f"urn:uuid:{ident}", f"urn:oid:{ident}"} if ident else set()
        self._ids = {ident} - {""} | {re.split(r"[/:]", address)[-1] for address in self._names}

    def owns(self, resource: Json, target: Json) -> bool | None:
        """Whether a resource is this patient's; None where its subject is a device, a group or the like.

        ``target`` is what the subject's reference resolves to in the Bundle, empty where it does not.
        """
        subject = part(resource, "subject") or part(resource, "patient")
        reference = reference_of(subject)
        if reference.startswith("#"):
            return None if target.get("resourceType") not in ("Patient", None) else not self._contradicts(target)
        if not reference:
            given = part(subject, "identifier")
            return not given or self._identified([(text_of(given.get("system")), text_of(given.get("value")))])
        if conditional := CONDITIONAL.search(reference):
            system, _, value = unquote(conditional["token"]).rpartition("|")
            return self._identified([(system, value)])
        if _NOT_A_PATIENT.search(reference) or target.get("resourceType", "Patient") != "Patient":
            return None
        return reference in self._names or (
            "Patient/" in f"/{reference}"
            and reference.rsplit("/", 1)[-1] in self._ids
            and not self._elsewhere(reference)
        )

    def _elsewhere(self, reference: str) -> bool:
        """Whether an absolute address and the patient's own are on different servers."""
        own = {server for name in self._names if (server := _server(name))}
        return bool(own and _server(reference)) and _server(reference) not in own

    def _identified(self, given: list[tuple[str, str]]) -> bool:
        """Whether one of the identifiers is the patient's; one without a system is compared by its value."""
        own = _identifiers(self._resource)
        return any(
            value == mine and (not system or not theirs or system == theirs)
            for system, value in given
            for theirs, mine in own
        )

    def _contradicts(self, contained: Json) -> bool:
        """Whether a patient contained in an entry is plainly somebody else."""
        given = _identifiers(contained)
        if given and _identifiers(self._resource):
            return not self._identified(given)
        pairs = [(read(self._resource), read(contained)) for read in (_families, _birth)]
        return any(mine and theirs and not mine & theirs for mine, theirs in pairs)


def _server(address: str) -> str:
    """The server and path before /Patient/ of an absolute address, whatever its scheme; else empty."""
    found = re.match(r"https?://(?P<server>.+)/Patient/[^/]+$", address)
    return found["server"].casefold() if found else ""


def _identifiers(resource: Json) -> list[tuple[str, str]]:
    found = [(text_of(one.get("system")), text_of(one.get("value"))) for one in parts(resource.get("identifier"))]
    return [(system, value) for system, value in found if value]


def _birth(resource: Json) -> set[str]:
    return {text_of(resource.get("birthDate"))} - {""}


def _families(resource: Json) -> set[str]:
    return {fold(text_of(name.get("family"))) for name in parts(resource.get("name"))} - {""}
