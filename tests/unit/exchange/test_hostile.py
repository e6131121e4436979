"""Files made to mislead or to stall: impossible values and dates are named, and time grows with the file only."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from alpdesk.exchange.fhir import record_of
from alpdesk.exchange.files import NotWritten, write_whole
from alpdesk.exchange.json_reader import NotReadable, parse

MANY = 20_000
"""So many that work growing with the square would take minutes."""
Json = dict[str, Any]


def alp(value: object = 24, day: str = "2026-01-05", **more: Any) -> Json:
    return {
        "resourceType": "Observation",
        "status": "final",
        "code": {"coding": [{"system": "http://loinc.org", "code": "6768-6"}]},
        "subject": {"reference": "Patient/p"},
        "effectiveDateTime": day,
        "valueQuantity": {"value": value, "unit": "U/L"},
        **more,
    }


def bundle(*resources: Json) -> Json:
    patient = {"resourceType": "Patient", "id": "p", "birthDate": "1960-05-01"}
    return {"resourceType": "Bundle", "entry": [{"resource": one} for one in (patient, *resources)]}


@pytest.mark.parametrize(
    ("value", "day", "why"),
    [
        (0, "2026-01-05", "the value is zero"),
        (1_000_000_000, "2026-01-05", "far beyond any that is possible"),
        (24, "1950-01-05", "lies before the patient’s birth"),
    ],
)
def test_an_impossible_result_is_kept_with_the_reason_and_never_counted(value: int, day: str, why: str) -> None:
    (result,) = record_of(bundle(alp(value, day, id="o"))).results

    assert result.quantity is None
    assert why in result.unreadable


def test_a_value_in_a_unit_that_alpdesk_does_not_know_keeps_its_number() -> None:
    (result,) = record_of(bundle(alp(id="o", valueQuantity={"value": 0, "unit": "furlongs"}))).results

    assert str(result.quantity) == "0 furlongs"


def test_resources_without_ids_are_told_apart_in_time_that_grows_with_the_file() -> None:
    record = record_of(bundle(*(alp(number + 1) for number in range(400)), alp(1), alp(2)))

    assert len(record.results) == 400
    other = {"resourceType": "Basic"}
    assert record_of(bundle(*({**other, "number": number} for number in range(MANY)))).results == ()


def test_versions_of_one_resource_are_sorted_out_in_time_that_grows_with_the_file() -> None:
    versions = [alp(n % 90 + 1, id="o", meta={"lastUpdated": f"{1000 + n}-01-01T00:00:00Z"}) for n in range(8000)]

    assert len(record_of(bundle(*versions)).results) == 1


def test_one_key_given_twice_among_many_is_found_at_once() -> None:
    keys = ",".join(f'"k{number}":1' for number in range(3 * MANY))

    with pytest.raises(NotReadable, match="“k59999” twice"):
        parse(f'{{{keys},"k59999":2}}')


def test_an_equal_list_and_object_are_two_things() -> None:
    twice = record_of(bundle(alp(1, note=[]), alp(1, note={}), alp(1, note=[])))

    assert len(twice.results) == 2


@pytest.mark.parametrize("name", [".", "", "/"])
def test_a_file_without_a_name_is_not_written(name: str) -> None:
    with pytest.raises(NotWritten, match="give the name of a file"):
        write_whole(Path(name), b"x", replace=True)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no named pipes in folders")
def test_a_pipe_or_device_is_never_replaced_by_a_file(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    with pytest.raises(NotWritten, match="a device or pipe"):
        write_whole(pipe, b"x", replace=True)
    assert pipe.is_fifo()
    assert json.dumps([one.name for one in tmp_path.iterdir()]) == '["pipe"]'
