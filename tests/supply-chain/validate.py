"""Whether a list of components is one: valid CycloneDX, each with its address and licence, all that the binary has, and
nothing that only tests need."""

import json
import subprocess
import sys

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator


def tree(edges):
    """The crates of a registry that `server` draws in by these edges, as name and version."""
    said = subprocess.run(
        ["cargo", "tree", "--locked", "-p", "server", "--edges", edges, "--prefix", "none", "--no-dedupe", "--format", "{p}"],
        check=True, capture_output=True, text=True,
    ).stdout
    lines = (line.split() for line in said.splitlines())
    return {(words[0], words[1].removeprefix("v")) for words in lines if words and not any("/" in word for word in words[2:])}


def main(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    wrong = []
    refused = JsonStrictValidator(SchemaVersion.V1_5).validate_str(text)
    if refused:
        wrong.append(f"not valid CycloneDX 1.5: {str(refused).splitlines()[0]}")
    listed = json.loads(text)
    components = listed.get("components", [])
    known = {(one["name"], one["version"]) for one in components}
    for one in components:
        if not one.get("purl") or not one.get("licenses"):
            wrong.append(f"{one['name']} {one['version']} has no address or no licence")
    needed = tree("normal")
    wrong += [f"{name} {version} is in the binary and not listed" for name, version in sorted(needed - known)]
    tests = tree("dev") - tree("normal,build")
    wrong += [f"{name} {version} is only for tests, and listed" for name, version in sorted(tests & known)]
    if len(needed) < 100 or not tests:
        wrong.append(f"cargo tree tells {len(needed)} crates of the binary and {len(tests)} of tests: too few to be true")
    print(f"{len(components)} components; {len(needed)} crates in the binary, {len(tests)} only in its tests")
    for line in wrong:
        print(f"error: {line}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
