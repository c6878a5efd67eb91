//! The table of access as a page for whoever audits the portal: `docs/access.md`, held to what the portal declares.

use crate::support::root;
use server::web::routes;
use std::collections::BTreeMap;
use std::fmt::Write;

const HEAD: &str = "# Who may use which address\n\n\
    Written from the table that the portal itself goes by (`server/src/web/router.rs`, `server/src/web/desk/routes.rs`): an\n\
    address that is not here does not exist, and a method that is not here is refused. A test asks for every line of it as\n\
    everybody who may come, about their own things, those of whom they act for, other people's, and what is not there\n\
    (`server/tests/acceptance/access`). What is somebody else's is answered exactly as what does not exist.\n\n\
    Whoever may read an address by GET may ask about it by HEAD.\n\n\
    | address | method | who |\n|---|---|---|\n";

fn drawn() -> String {
    let mut lines: BTreeMap<(&str, String), String> = BTreeMap::new();
    for one in routes() {
        let before = lines.insert((one.path, one.method.to_string()), one.access.in_words());
        assert!(before.is_none(), "{} {} is declared twice", one.method, one.path);
    }
    let mut page = HEAD.to_owned();
    for ((path, method), who) in &lines {
        writeln!(page, "| `{path}` | {method} | {who} |").unwrap();
    }
    page
}

pub(super) fn written() {
    let page = drawn();
    let out = root().join("tests/out");
    std::fs::create_dir_all(&out).unwrap();
    std::fs::write(out.join("access.md"), &page).unwrap();
    let kept = std::fs::read_to_string(root().join("docs/access.md")).unwrap_or_default();
    assert!(kept == page, "docs/access.md is not what the portal declares: copy tests/out/access.md over it");
}
