"""Asks every interface that is described what schemathesis makes up from its description, and holds each answer to it.
The data tracker's has a test of its own: tests/tracker."""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile

from portal import ROOT, Portal

SECRET, CLIENT = "between the scan and its portal", "AW/GOV/HEALTH/scan"
DESCRIPTIONS = ["docs/exchange.openapi.json", "tests/scan/events.openapi.yaml"]
CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance,response_schema_conformance"
SYSTEM = f"""
[authority_system.scan]
client = "{CLIENT}"
authority = "health-insurance-authority"
secret = "{SECRET}"
"""
SETTINGS = {
    "SHUBBAK_SOURCE_CIVIL_STATUS_EVENT_KEY": SECRET,
    "SHUBBAK_SOURCE_ADDRESSES_EVENT_KEY": SECRET,
    "SHUBBAK_BACK_OFFICE_CHILD_ALLOWANCE_URL": "http://127.0.0.1:9",
    "SHUBBAK_BACK_OFFICE_CHILD_ALLOWANCE_SECRET": SECRET,
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", required=True)
    parser.add_argument("--long", action="store_true")
    given = parser.parse_args()
    examples = "2000" if given.long else "150"
    environment = os.environ | {
        "SCAN_SECRET": SECRET, "SCAN_CLIENT": CLIENT, "SCHEMATHESIS_HOOKS": "signed", "PYTHONPATH": str(ROOT / "tests/scan"),
    }
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        portal = Portal(given.binary, pathlib.Path(folder), SETTINGS, SYSTEM)
        try:
            for description in DESCRIPTIONS:
                done = subprocess.run(
                    [str(pathlib.Path(sys.executable).parent / "st"), "run", str(ROOT / description), "--url", portal.base,
                     "--checks", CHECKS, "--max-examples", examples, "--phases", "examples,coverage,fuzzing",
                     "--seed", "20261123", "--no-color"],
                    env=environment, cwd=folder, capture_output=True, text=True, check=False,
                )
                print("\n".join(done.stdout.splitlines()[-25:]), flush=True)
                if done.returncode:
                    wrong.append(f"{description}: error {done.returncode} {done.stderr[-500:]}")
            answers, failed = portal.failures()
            taken = portal.answers("/events", 204)
            asked = portal.answers("/exchange/v1/cases/{case}/facts", 404)
            print(f"{answers} answers; {taken} events were taken, {asked} questions were believed and about no case")
            wrong += failed
            if answers < 200 or not taken or not asked:
                wrong.append("too few answers, or nothing that was signed was believed: nothing was tried")
        finally:
            portal.stop()
    for line in wrong:
        print(f"error: {line}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
