#!/usr/bin/env python3
"""Checks open data against a standard's SHACL shapes.

    pip install pyshacl
    python tests/open-data/validate.py catalogue.ttl [shapes.ttl]

The data may be Turtle or JSON-LD, told by the file's ending. Without a second file, the shapes are those of
CPSV-AP 3.2.0 beside this script. Prints each violation and ends with 1 if there is any, with 2 if a file can't be read.
"""

import sys
from pathlib import Path

import pyshacl
import rdflib
from rdflib.namespace import RDF, SH

SHAPES = Path(__file__).with_name("cpsv-ap-3.2.0-shacl.ttl")
FORMATS = {".ttl": "turtle", ".jsonld": "json-ld"}


def read(path: Path) -> rdflib.Graph:
    """The triples of a file."""
    return rdflib.Graph().parse(path, format=FORMATS.get(path.suffix, "turtle"))


def targets(data: rdflib.Graph, shapes: rdflib.Graph) -> int:
    """How many nodes the shapes look at: none would conform to anything."""
    classes = set(shapes.objects(None, SH.targetClass))
    return len({node for cls in classes for node in data.subjects(RDF.type, cls)})


def main(arguments: list[str]) -> int:
    """Validates the file that the arguments name."""
    if not 1 <= len(arguments) <= 2:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        data = read(Path(arguments[0]))
        shapes = read(Path(arguments[1]) if len(arguments) == 2 else SHAPES)
    except Exception as error:  # rdflib's parsers raise many kinds
        print(f"can't be read: {error}", file=sys.stderr)
        return 2
    looked_at = targets(data, shapes)
    # No inference: whoever reads the data shouldn't need any either.
    conforms, report, _ = pyshacl.validate(data, shacl_graph=shapes, inference="none", advanced=True)
    for result in report.subjects(RDF.type, SH.ValidationResult):
        focus, path = report.value(result, SH.focusNode), report.value(result, SH.resultPath)
        print(f"{focus}\n    {path}: {report.value(result, SH.resultMessage)}")
    print(f"{len(data)} triples, {looked_at} nodes looked at: {'conforms' if conforms else 'does not conform'}")
    return 0 if conforms and looked_at else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
