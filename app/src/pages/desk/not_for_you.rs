//! What somebody sees whose role may not do what they asked for.

use crate::{components::link_button, context::PageContext, layout::Page, texts::L, words};
use domain::application::StaffRole;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// "This is not for your role."
#[derive(Clone, Debug)]
pub struct NotForYouPage {
    /// The role that they have.
    pub role: StaffRole,
}

impl Page for NotForYouPage {
    fn title(&self, l: L) -> String {
        l.plain("desk-not-for-you")
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let role = words::staff_role(l, self.role).into_owned();
        view! {
            <h1>{l.t("desk-not-for-you")}</h1>
            <p class="lead">{l.ta("desk-not-for-you-text", &[("role", role.into())])}</p>
            <p>{link_button(l, "/desk", l.t("desk-back"))}</p>
        }
        .into_any()
    }
}
