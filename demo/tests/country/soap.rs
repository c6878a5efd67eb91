//! The social insurance register: a SOAP service with its description, its faults and its lies.

use crate::support::{SALMA, YOUSEF, client, country, turn};
use demo::Country;
use reqwest::Response;

const DINA: &str = "0025516014";

fn envelope(ids: &[&str]) -> String {
    let ids: String = ids.iter().map(|id| format!("<nationalId>{id}</nationalId>")).collect();
    format!(
        r#"<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/" xmlns:x="http://x-road.eu/xsd/xroad.xsd" xmlns="http://x-road.eu/xsd/identifiers">
<e:Header><x:client><xRoadInstance>AW</xRoadInstance><memberClass>GOV</memberClass><memberCode>PORTAL</memberCode></x:client>
<x:service><xRoadInstance>AW</xRoadInstance><memberClass>GOV</memberClass><memberCode>INSURANCE</memberCode><serviceCode>getInsuredPersons</serviceCode></x:service>
<x:id>call-1</x:id><x:protocolVersion>4.0</x:protocolVersion></e:Header>
<e:Body><getInsuredPersons xmlns="urn:alwaha:social-insurance">{ids}</getInsuredPersons></e:Body></e:Envelope>"#
    )
}

fn service(country: &Country) -> String {
    format!("{}/ws/social-insurance", country.registers["social-insurance"])
}

async fn post(country: &Country, body: String) -> Response {
    let request = client().post(service(country)).header("content-type", "text/xml; charset=utf-8");
    request.header("SOAPAction", "\"urn:alwaha:social-insurance/getInsuredPersons\"").body(body).send().await.unwrap()
}

async fn said(country: &Country, body: String) -> (u16, String) {
    let answer = post(country, body).await;
    assert_eq!(answer.headers()["content-type"], "text/xml; charset=utf-8");
    (answer.status().as_u16(), answer.text().await.unwrap())
}

#[tokio::test]
async fn it_answers_about_several_people_and_sends_the_headers_back() {
    let country = country().await;
    let (status, body) = said(&country, envelope(&[SALMA, "0099999999", YOUSEF])).await;
    assert_eq!(status, 200);
    assert_eq!(body.matches("<si:insuredPerson>").count(), 2, "whoever is not insured is left out: {body}");
    for part in [
        "<si:nationalId>0011598018</si:nationalId>",
        "<si:insuranceNumber>SI-3104418</si:insuranceNumber>",
        "<si:employment><si:status>1</si:status><si:employer>شركة الواحة للاتصالات</si:employer>",
        "<xroad:id>call-1</xroad:id>",
        "<id:memberCode>PORTAL</id:memberCode>",
        "<xroad:protocolVersion>4.0</xroad:protocolVersion>",
    ] {
        assert!(body.contains(part), "{part} in {body}");
    }
}

#[tokio::test]
async fn nobody_insured_is_a_fault_and_so_is_a_protected_person() {
    let country = country().await;
    for ids in [&["0099999999"][..], &[DINA]] {
        let (status, body) = said(&country, envelope(ids)).await;
        assert_eq!(status, 500);
        assert!(body.contains("<faultcode>si:PersonNotFound</faultcode>"), "{body}");
        assert!(!ids.iter().any(|id| body.contains(id)), "a fault says nothing about anybody");
    }
}

#[tokio::test]
async fn what_is_not_a_request_is_a_fault() {
    let country = country().await;
    let whole = envelope(&[SALMA]);
    for (body, code) in [
        ("no XML".to_owned(), "soap:Client.MissingHeaderField"),
        (whole.replace("</e:Envelope>", ""), "soap:Client.InvalidXml"),
        (format!("<!DOCTYPE x>{whole}"), "soap:Client.InvalidXml"),
        (whole.replace("<x:id>call-1</x:id>", ""), "soap:Client.MissingHeaderField"),
        (whole.replace("4.0", "3.1"), "soap:Client.InvalidProtocolVersion"),
        (
            whole.replace("getInsuredPersons xmlns", "other xmlns").replace("/getInsuredPersons>", "/other>"),
            "soap:Server.ServerProxy.UnknownService",
        ),
        (whole.replace("urn:alwaha:social-insurance", "urn:other"), "soap:Server.ServerProxy.UnknownService"),
        (envelope(&[]), "soap:Client.InvalidRequest"),
        (envelope(&[SALMA; 51]), "soap:Client.InvalidRequest"),
    ] {
        let (status, answer) = said(&country, body).await;
        assert_eq!(status, 500, "{code}");
        assert!(answer.contains(&format!("<faultcode>{code}</faultcode>")), "{code}: {answer}");
    }
}

#[tokio::test]
async fn it_describes_itself() {
    let country = country().await;
    let service = service(&country);
    for (query, part) in [
        ("wsdl", format!("<soap:address location=\"{service}\"/>")),
        ("WSDL", format!("schemaLocation=\"{service}?xsd=xroad\"")),
        ("xsd=xroad", "targetNamespace=\"http://x-road.eu/xsd/xroad.xsd\"".to_owned()),
        ("xsd=identifiers", "XRoadServiceIdentifierType".to_owned()),
    ] {
        let text = client().get(format!("{service}?{query}")).send().await.unwrap().text().await.unwrap();
        assert!(text.contains(&part), "{query}: {text}");
    }
    assert_eq!(client().get(&service).send().await.unwrap().status(), 404);
}

#[tokio::test]
async fn its_switch_breaks_it_as_said() {
    let country = country().await;
    turn(&country, "social-insurance", "error_500").await;
    let (status, body) = said(&country, envelope(&[SALMA])).await;
    assert!(status == 500 && body.contains("<faultcode>soap:Server.ServerProxy.ServiceFailed</faultcode>"), "{body}");

    turn(&country, "social-insurance", "wrong_person").await;
    let (_, body) = said(&country, envelope(&[SALMA])).await;
    assert!(body.contains("<si:insuredPerson>") && !body.contains(SALMA), "{body}");

    turn(&country, "social-insurance", "extra").await;
    let (_, body) = said(&country, envelope(&[SALMA])).await;
    assert!(body.contains("<si:clerks_note>"), "{body}");

    turn(&country, "social-insurance", "stale").await;
    let (_, body) = said(&country, envelope(&[SALMA])).await;
    let year = |body: &str| body.split("<si:asOf>").nth(1).unwrap()[..4].parse::<i32>().unwrap();
    let stale = year(&body);
    turn(&country, "social-insurance", "ok").await;
    let (_, body) = said(&country, envelope(&[SALMA])).await;
    assert_eq!(stale, year(&body) - 2);

    turn(&country, "social-insurance", "bad_utf8").await;
    for body in [envelope(&[SALMA]), envelope(&["0099999999"])] {
        let bytes = post(&country, body).await.bytes().await.unwrap();
        assert!(String::from_utf8(bytes.to_vec()).is_err());
    }

    turn(&country, "social-insurance", "huge").await;
    let mut answer = post(&country, envelope(&[SALMA])).await;
    assert_eq!(answer.headers()["content-type"], "text/xml; charset=utf-8");
    assert!(answer.chunk().await.unwrap().unwrap().starts_with(b"<a>"));
}

/// `tests/run --only soap` installs zeep and names the Python that has it.
#[tokio::test]
#[ignore = "needs Python with zeep: tests/run --only soap"]
#[allow(clippy::disallowed_methods, reason = "tests have no settings file: this one variable names the Python")]
async fn zeep_understands_it() {
    let country = country().await;
    let python = std::env::var("SHUBBAK_TEST_ZEEP").expect("SHUBBAK_TEST_ZEEP names a Python with zeep");
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/soap/client.py");
    let wsdl = format!("{}?wsdl", service(&country));
    let run = move || std::process::Command::new(python).arg(script).arg(wsdl).output().unwrap();
    let output = tokio::task::spawn_blocking(run).await.unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
}
