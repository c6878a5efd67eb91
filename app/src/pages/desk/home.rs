//! The desk's first page: what one can do in one's role.

use crate::{components::tag, context::PageContext, layout::Page, texts::L, words};
use domain::application::StaffRole;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// The desk's first page.
#[derive(Clone, Debug)]
pub struct DeskHomePage {
    /// Whose desk it is.
    pub name: String,
    /// What they may do.
    pub role: StaffRole,
    /// The authority of an officer.
    pub authority: Option<String>,
    /// The sections that they find, by id.
    pub sections: Vec<&'static str>,
    /// How much waits in a section, where something does.
    pub waiting: Vec<(&'static str, usize)>,
}

impl Page for DeskHomePage {
    fn title(&self, l: L) -> String {
        l.plain("desk-title")
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let authority = self.authority.as_ref().map(|id| {
            let name = words::name(l, "authority", id).into_owned();
            view! { <p>{l.ta("desk-of-authority", &[("authority", name.into())])}</p> }
        });
        let empty = self.sections.is_empty();
        let sections: Vec<_> = self.sections.iter().map(|id| section(l, id, self.waits_in(id))).collect();
        view! {
            <h1>{l.ta("desk-welcome", &[("name", self.name.into())])}</h1>
            <p class="lead">{words::staff_role_about(l, self.role)}</p>
            {authority}
            {(!empty).then(|| view! { <ul class="tiles desk-tiles">{sections}</ul> })}
            {empty.then(|| view! { <p class="muted">{l.t("desk-nothing-yet")}</p> })}
        }
        .into_any()
    }
}

impl DeskHomePage {
    fn waits_in(&self, id: &str) -> Option<usize> {
        self.waiting.iter().find(|(section, count)| *section == id && *count > 0).map(|(_, count)| *count)
    }
}

fn section(l: L, id: &'static str, waiting: Option<usize>) -> impl IntoView + use<> {
    let (name, about) = words::desk_section(l, id);
    let waiting = waiting.map(|count| tag("you", l.ta("desk-waits", &[("count", count.into())])));
    view! {
        <li class="tile">
            <div class="tile-words">
                <h2 class="tile-title"><a href=l.href(&format!("/desk/{id}"))>{name}</a></h2>
                <p>{about}</p>
                {waiting}
            </div>
            {crate::components::mirrored_icon("chevron")}
        </li>
    }
}
