//! What was sent before for the same child or other subject: said before the same is sent again.

use super::CheckAnswersPage;
use crate::{
    components::{Tone, note},
    context::PageContext,
    texts::L,
    words,
};
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// A service that was asked for before, for the same subject.
#[derive(Clone, Debug)]
pub struct SentAgain {
    /// The service.
    pub service: String,
    /// The id of its application, and the reference; `None` where the reader may not open it.
    pub case: Option<(String, String)>,
    /// When it was sent.
    pub at: Timestamp,
}

/// A service that waits for another one, which is not in the application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitsFor {
    /// The service.
    pub service: String,
    /// What must be approved before.
    pub other: String,
}

impl CheckAnswersPage {
    /// What was asked for before, with the way to its case. Whoever means it may send it again: the authority decides.
    pub(super) fn sent_before(&self, ctx: &PageContext) -> Option<AnyView> {
        let l = ctx.lang;
        if self.again.is_empty() {
            return None;
        }
        let items: Vec<_> = self.again.iter().map(|one| self.one_sent_before(l, one)).collect();
        let body = view! { <p>{l.t("sent-before-text")}</p><ul class="plain-list">{items}</ul> };
        Some(note(Tone::Warning, Some(l.t("sent-before").into_owned()), body).into_any())
    }

    fn one_sent_before(&self, l: L, one: &SentAgain) -> impl IntoView + use<> {
        let case = one.case.as_ref().map(|(id, reference)| {
            let way = l.href(&format!("{}/{id}", self.head.base));
            view! { <a href=way><bdi dir="ltr">{reference.clone()}</bdi></a>" " }
        });
        let on = l.ta("begin-filed-on", &[("date", l.date(l.day_of(one.at)).into())]);
        let name = words::name(l, "service", &one.service);
        view! { <li class="sent-before">{name}": "{case}<span class="small">{on}</span></li> }
    }

    /// What waits for something that is not in the application.
    pub(super) fn waiting(&self, l: L) -> Vec<AnyView> {
        let one = |one: &WaitsFor| {
            let name = |id: &str| words::name(l, "service", id).into_owned();
            let names = [("service", name(&one.service).into()), ("other", name(&one.other).into())];
            view! { <p class="waits-for">{l.ta("check-waits-for", &names)}</p> }.into_any()
        };
        self.waits.iter().map(one).collect()
    }
}
