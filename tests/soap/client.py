#!/usr/bin/env python3
"""Asks the demo country's social insurance register as zeep understands its WSDL.

    python client.py http://127.0.0.1:PORT/ws/social-insurance?wsdl

zeep reads the WSDL and the schemas that it imports, writes the request and its X-Road headers from them, and reads
the answer strictly: an element that the schema does not have is an error. Ends with 1 when anything is not as said.
"""

import datetime
import sys

import zeep
from zeep.exceptions import Fault, ValidationError

SALMA, YOUSEF, NOBODY = "0011598018", "0011689023", "0099999999"
CLIENT = {"xRoadInstance": "AW", "memberClass": "GOV", "memberCode": "PORTAL", "subsystemCode": "zeep"}
SERVICE = {"xRoadInstance": "AW", "memberClass": "GOV", "memberCode": "INSURANCE", "subsystemCode": "insured"}


def headers(**changed):
    """X-Road's headers, as the WSDL describes them."""
    return {
        "client": {**CLIENT, "objectType": "SUBSYSTEM"},
        "service": {**SERVICE, "serviceCode": "getInsuredPersons", "serviceVersion": "v1", "objectType": "SERVICE"},
        "userId": "a-pseudonym",
        "id": "call-1",
        "issue": "application-1",
        "protocolVersion": "4.0",
        **changed,
    }


def fault_of(call) -> str:
    """The code of the fault that a call ends with."""
    try:
        call()
    except Fault as fault:
        return fault.code.rsplit(":", 1)[-1]
    raise AssertionError("no fault came")


def main(arguments: list[str]) -> int:
    """Asks, and checks what is said."""
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    client = zeep.Client(arguments[0], settings=zeep.Settings(strict=True, xml_huge_tree=False))
    ask = client.service.getInsuredPersons

    answer = ask(nationalId=[SALMA, NOBODY, YOUSEF], _soapheaders=headers())
    people = {person.nationalId: person for person in answer.body.insuredPerson}
    assert set(people) == {SALMA, YOUSEF}, people
    salma = people[SALMA]
    assert salma.insuranceNumber == "SI-3104418" and salma.paidMonths == 86, salma
    assert salma.insuredSince == datetime.date(2019, 9, 1), salma
    assert salma.employment.status == "1" and salma.employment.until is None, salma
    assert salma.employment.employer == "شركة الواحة للاتصالات", salma
    assert isinstance(salma.asOf, datetime.date), salma
    assert answer.header.id == "call-1" and answer.header.protocolVersion == "4.0", answer.header
    assert answer.header.client.memberCode == "PORTAL", answer.header

    assert fault_of(lambda: ask(nationalId=[NOBODY], _soapheaders=headers())) == "PersonNotFound"
    assert fault_of(lambda: ask(nationalId=[SALMA], _soapheaders=headers(protocolVersion="3.1"))) == (
        "Client.InvalidProtocolVersion"
    )
    assert fault_of(lambda: ask(nationalId=[SALMA])) == "Client.MissingHeaderField"
    try:
        ask(nationalId=[SALMA] * 51, _soapheaders=headers())
        raise AssertionError("more people than the schema allows were written down")
    except ValidationError:
        pass
    print(f"zeep {zeep.__version__}: everything as the WSDL says")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
