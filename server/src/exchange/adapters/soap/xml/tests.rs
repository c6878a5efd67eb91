#![allow(clippy::unwrap_used)] // tests stop at the first surprise

use super::{Element, Refused, read};
use std::fmt::Write;

const NS: Option<&str> = Some("urn:a");

fn ok(text: &str) -> Element {
    read(text.as_bytes()).unwrap()
}

fn refused(text: &str) -> Refused {
    read(text.as_bytes()).unwrap_err()
}

#[test]
fn prefixes_are_arbitrary_and_namespaces_are_not() {
    let plain = ok(r#"<r xmlns="urn:a"><n>1</n></r>"#);
    for same in [
        r#"<x:r xmlns:x="urn:a"><x:n>1</x:n></x:r>"#,
        r#"<r xmlns="urn:a"><y:n xmlns:y="urn:a">1</y:n></r>"#,
        r#"<x:r xmlns:x="urn:b" xmlns:y="urn:b"><n/></x:r>"#,
    ] {
        assert_eq!(ok(same) == plain, !same.contains("urn:b"), "{same}");
    }
    assert_eq!(plain.text_at(NS, "n"), Some("1"));
    assert_eq!(ok(r#"<r><n>1</n></r>"#).text_at(NS, "n"), None, "no namespace is another one");
    assert_eq!(ok(r#"<r xmlns="urn:a"><n xmlns="">1</n></r>"#).text_at(None, "n"), Some("1"));
    assert_eq!(ok(r#"<x:r xmlns:x="urn:a"><x:s xmlns:x="urn:b"/><x:n>1</x:n></x:r>"#).text_at(NS, "n"), Some("1"));
    assert_eq!(refused("<x:r/>"), Refused::Form, "a prefix that nobody declared");
    assert_eq!(refused(r#"<r x:a="1"/>"#), Refused::Form);
}

#[test]
fn text_comes_whole_from_pieces_entities_and_cdata() {
    let text = |xml: &str| ok(xml).value().map(str::to_owned);
    assert_eq!(text("<r>\n  a b \t</r>").as_deref(), Some("a b"));
    assert_eq!(text("<r>a<!-- ! -->b&amp;c&#x41;&#66;</r>").as_deref(), Some("ab&cAB"));
    assert_eq!(text("<r><![CDATA[<a>&amp;]]></r>").as_deref(), Some("<a>&amp;"));
    assert_eq!(text("<r>one<![CDATA[]]>&lt;<![CDATA[two]]></r>").as_deref(), Some("one<two"));
    assert_eq!(text("<r/>"), None);
    assert_eq!(text("<r>  \n</r>"), None);
    assert_eq!(text(r#"<r xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true">x</r>"#), None);
    assert_eq!(text(r#"<r nil="true" a="&lt;" b='"'>x</r>"#).as_deref(), Some("x"), "attributes change nothing else");
    assert_eq!(text("\u{FEFF}<?xml version=\"1.0\" encoding='utf-8'?>\n<r>س</r>\n").as_deref(), Some("س"));
}

#[test]
fn the_same_name_twice_is_no_text() {
    let tree = ok(r#"<r xmlns="urn:a"><n>1</n><n>2</n><e><n>3</n></e></r>"#);
    assert_eq!(tree.text_at(NS, "n"), None);
    assert_eq!(tree.at(NS, "n").len(), 2);
    assert_eq!(tree.text_at(NS, "e/n"), Some("3"));
}

#[test]
fn document_types_are_refused_before_anything_of_them_is_read() {
    let mut laughs = r#"<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">"#.to_owned();
    for (name, before) in ["b", "c", "d", "e", "f", "g", "h"].iter().zip(["a", "b", "c", "d", "e", "f", "g"]) {
        let _ = write!(laughs, r#"<!ENTITY {name} "{}">"#, format!("&{before};").repeat(10));
    }
    laughs.push_str("]><l>&h;</l>");
    for hostile in [
        laughs.as_str(),
        r#"<!DOCTYPE r SYSTEM "file:///etc/passwd"><r/>"#,
        r#"<!DOCTYPE r [<!ENTITY x SYSTEM "http://127.0.0.1/secret">]><r>&x;</r>"#,
        r#"<!DOCTYPE r [<!ENTITY % x SYSTEM "file:///dev/random"> %x;]><r/>"#,
        "<!DOCTYPE r><r/>",
    ] {
        assert_eq!(refused(hostile), Refused::Doctype, "{hostile:.60}");
    }
    assert_eq!(refused("<r>&x;</r>"), Refused::Entity);
    assert_eq!(refused("<r>&nbsp;</r>"), Refused::Entity, "HTML's entities are not XML's");
    assert_eq!(refused(r#"<?xml-stylesheet href="x"?><r/>"#), Refused::Instruction);
}

#[test]
fn what_is_too_deep_too_long_or_too_wide_is_refused() {
    let deep = |levels: usize| format!("{}{}", "<a>".repeat(levels), "</a>".repeat(levels));
    assert!(read(deep(32).as_bytes()).is_ok());
    assert_eq!(refused(&deep(33)), Refused::Bounds);
    assert_eq!(refused(&"<a>".repeat(200_000)), Refused::Bounds);
    assert_eq!(refused(&format!("<r>{}</r>", "<a/>".repeat(10_000))), Refused::Bounds);
    let attributes = |count: usize, name: &str| {
        (0..count).fold("<r".to_owned(), |xml, number| format!("{xml} {name}{number}=\"u\"")) + "/>"
    };
    assert!(read(attributes(64, "a").as_bytes()).is_ok());
    assert_eq!(refused(&attributes(65, "a")), Refused::Bounds);
    assert!(read(attributes(5_000, "xmlns:a").as_bytes()).is_err());
    assert_eq!(refused(r#"<r a="1" a="2"/>"#), Refused::Form);
}

#[test]
fn only_utf_8_and_only_characters_of_xml() {
    assert_eq!(read(b"<r>\xFF\xFE</r>").unwrap_err(), Refused::NotUtf8);
    assert_eq!(read(b"<r>\xED\xA0\x80</r>").unwrap_err(), Refused::NotUtf8, "a surrogate");
    assert_eq!(read(b"\xFF\xFE<\0r\0/\0>\0").unwrap_err(), Refused::NotUtf8);
    assert_eq!(refused(r#"<?xml version="1.0" encoding="windows-1256"?><r/>"#), Refused::NotUtf8);
    assert_eq!(refused("<r>\u{0}</r>"), Refused::Character);
    assert_eq!(refused("<r>\u{1B}[2J</r>"), Refused::Character);
    assert_eq!(refused("<r>&#0;</r>"), Refused::Form);
    assert_eq!(refused("<r>&#x1B;</r>"), Refused::Character);
    assert_eq!(refused("<r>&#xD800;</r>"), Refused::Form);
}

#[test]
fn what_is_not_one_whole_document_is_refused() {
    for broken in [
        "",
        " ",
        "text",
        "<r>",
        "<r></s>",
        "</r>",
        "<r/><r/>",
        "<r/>text",
        "text<r/>",
        "<r/><![CDATA[]]>",
        "&amp;<r/>",
        "<r",
        "<r a=1/>",
        "<r>&amp</r>",
        "<r>a & b</r>",
        "<r><!-- -- --></r>",
        "<html><br></html>",
        "{\"a\":1}",
    ] {
        assert_eq!(refused(broken), Refused::Form, "{broken}");
    }
}

#[test]
fn any_piece_of_a_document_is_refused_or_read_without_a_stop() {
    let whole = r#"<?xml version="1.0"?><x:r xmlns:x="urn:a" a="b"><x:n>&#65;<![CDATA[c]]><!-- d --></x:n></x:r>"#;
    for end in 0..whole.len() {
        assert!(read(&whole.as_bytes()[..end]).is_err(), "{end}");
        let mut bytes = whole.as_bytes().to_vec();
        bytes[end] ^= 0x1F;
        let _ = read(&bytes);
    }
}
