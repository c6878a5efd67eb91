//! Samples of the desk.

use super::Gallery;
use app::pages::*;
use domain::application::StaffRole;

pub(crate) fn show(g: &mut Gallery<'_>) {
    entrance(g);
}

fn entrance(g: &mut Gallery<'_>) {
    let reasons = [
        ("desk-sign-in", DeskSignInReason::Plain),
        ("desk-sign-in-too-low", DeskSignInReason::AssuranceTooLow),
        ("desk-sign-in-no-role", DeskSignInReason::NoRole),
        ("desk-sign-in-no-authority", DeskSignInReason::NoAuthority),
        ("desk-sign-in-unavailable", DeskSignInReason::Unavailable),
        ("desk-sign-in-failed", DeskSignInReason::Failed),
        ("desk-sign-in-cancelled", DeskSignInReason::Cancelled),
        ("desk-sign-in-signed-out", DeskSignInReason::SignedOut),
    ];
    for (name, reason) in reasons {
        g.public(name, DeskSignInPage { return_to: "/ar/desk".to_owned(), reason });
    }
    for role in StaffRole::ALL {
        let page = DeskHomePage {
            name: "لبنى القاضي".to_owned(),
            role: *role,
            authority: (*role == StaffRole::Officer).then(|| "traffic-department".to_owned()),
            sections: if *role == StaffRole::Editor { vec![] } else { vec!["rights", "audit", "tasks"] },
        };
        g.at_desk(&format!("desk-{}", role.name()), *role, page);
    }
    g.at_desk("desk-not-for-you", StaffRole::Clerk, NotForYouPage { role: StaffRole::Clerk });
}
