//! Acting for others.

use super::{Gallery, now};
use app::pages::*;
use domain::application::StaffRole;
use domain::journey::SourceOutcome;
use domain::representation::{MandateFault, RepresentationKind, Standing};
use jiff::civil::date;

fn somebody(kind: RepresentationKind, services: Option<&[&str]>, now: bool) -> ForWhom {
    ForWhom {
        id: "0193f7a0-0000-7000-8000-000000000001".to_owned(),
        name: "آدم يوسف إبراهيم الحداد".to_owned(),
        kind,
        until: date(2040, 6, 10),
        services: services.map(|all| all.iter().map(|id| (*id).to_owned()).collect()),
        now,
    }
}

fn mandate(standing: Standing, with: Option<StaffRole>) -> GivenMandate {
    GivenMandate {
        id: "0193f7a0-0000-7000-8000-000000000002".to_owned(),
        called: "يوسف".to_owned(),
        id_ending: "023".to_owned(),
        services: vec!["driving-licence-renewal".to_owned(), "change-of-address".to_owned()],
        until: date(2027, 11, 21),
        since: now(),
        with,
        standing,
    }
}

pub(crate) fn for_whom() -> Vec<ForWhom> {
    vec![
        somebody(RepresentationKind::Parent, None, false),
        somebody(RepresentationKind::Guardian, None, true),
        somebody(RepresentationKind::Mandate, Some(&["change-of-address"]), false),
    ]
}

/// What stands in the space of somebody else, and who looked at their data.
fn theirs(g: &mut Gallery<'_>) {
    let space = |theirs| MyPage {
        name: "آدم يوسف إبراهيم الحداد".to_owned(),
        drafts: vec![],
        appointments: vec![],
        applications: vec![],
        offers: vec![],
        for_whom: vec![],
        theirs: Some(theirs),
    };
    g.acting("my-of-child", RepresentationKind::Parent, space(Theirs::Everything));
    let services = vec!["driving-licence-renewal".to_owned(), "change-of-address".to_owned()];
    g.acting("my-of-giver", RepresentationKind::Mandate, space(Theirs::Services(services)));
    let page = UsagePage {
        looks: vec![],
        questions: vec![],
        filter: UsageFilter::default(),
        sources: vec!["population".to_owned()],
        total: 0,
        used: 0,
        page: (1, 1),
        of: Some("آدم يوسف إبراهيم الحداد".to_owned()),
    };
    g.acting("usage-of-child", RepresentationKind::Parent, page);
    let rights = vec![("0193".to_owned(), "آدم يوسف إبراهيم الحداد".to_owned())];
    g.signed_in("their-case", TheirCasePage { application: "0193f7a0".to_owned(), rights });
}

pub(crate) fn show(g: &mut Gallery<'_>) {
    theirs(g);
    let for_whom = for_whom();
    let given = vec![mandate(Standing::InForce, None), mandate(Standing::Withdrawn, Some(StaffRole::Clerk))];
    let empty = RepresentPage { news: None, for_whom: vec![], given: vec![] };
    g.signed_in("represent-nobody", empty.clone());
    let found = Some(RepresentNews::Found(SourceOutcome::Answered));
    g.signed_in("represent", RepresentPage { news: found, for_whom: for_whom.clone(), given });
    g.acting("represent-acting", RepresentationKind::Guardian, RepresentPage { news: None, for_whom, given: vec![] });
    for (name, news) in [
        ("silent", RepresentNews::Found(SourceOutcome::Timeout)),
        ("withdrawn", RepresentNews::Ended(Standing::Withdrawn)),
        ("over", RepresentNews::Ended(Standing::Over)),
        ("not-confirmed", RepresentNews::NotConfirmed),
    ] {
        g.signed_in(&format!("represent-{name}"), RepresentPage { news: Some(news), ..empty.clone() });
    }
    let services = g.catalogue.services.values();
    let page = MandatePage {
        action: "/my/represent/mandate".to_owned(),
        before: "/my/represent".to_owned(),
        at_counter: None,
        services: services.map(|service| (service.id.clone(), service.authority.clone())).collect(),
        form: MandateForm::default(),
    };
    g.signed_in("mandate", page.clone());
    let faults = vec![
        MandateFault::NotAnId,
        MandateFault::NoName,
        MandateFault::NoService,
        MandateFault::NoDay,
        MandateFault::NotDeclared,
    ];
    let form = MandateForm { national_id: "12".to_owned(), faults, ..MandateForm::default() };
    g.signed_in("mandate-wrong", MandatePage { form, ..page });
    g.acting("only-theirs", RepresentationKind::Mandate, OnlyTheirsPage);
    let services = vec!["change-of-address".to_owned()];
    g.acting(
        "beyond-mandate",
        RepresentationKind::Mandate,
        BeyondMandatePage { services, way: "/my/represent".to_owned() },
    );
    g.acting("other-person", RepresentationKind::Mandate, OtherPersonPage { way: "/my".to_owned() });
}
