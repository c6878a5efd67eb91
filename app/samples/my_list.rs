//! Samples of "my list": empty, in the browser, kept, with what does not fit and what is missing.

use super::Gallery;
use app::pages::*;

fn ids(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

pub(crate) fn show(g: &mut Gallery<'_>) {
    let c = g.catalogue;
    g.public("my-list-empty", MyListPage::of(c, &[]));
    let picked = ids(&["child-allowance", "birth-registration", "passport", "child-passport"]);
    g.public("my-list", MyListPage::of(c, &picked));
    g.public("my-list-full", MyListPage { is_full: true, ..MyListPage::of(c, &picked) });
    let other = |name: &str, services: &[&str]| OtherList {
        id: "0193f7a0-0000-7000-8000-000000000002".to_owned(),
        name: name.to_owned(),
        services: ids(services),
    };
    let kept = MyListPage {
        list: Some("0193f7a0-0000-7000-8000-000000000001".to_owned()),
        name: "قبل الزفاف".to_owned(),
        is_kept: true,
        may_keep_more: true,
        others: vec![other("", &["passport", "criminal-record-certificate"]), other("", &[])],
        ..MyListPage::of(c, &ids(&["marriage-registration", "premarital-examination"]))
    };
    g.signed_in("my-list-kept", kept);
    let begun = MyListPage {
        list: Some("0193f7a0-0000-7000-8000-000000000001".to_owned()),
        is_kept: true,
        others: vec![other("قبل الزفاف", &["passport"])],
        without_room: ids(&["change-of-address", "passport"]),
        ..MyListPage::of(c, &[])
    };
    g.signed_in("my-list-kept-empty", begun);
}
