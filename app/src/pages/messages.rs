//! My messages: what the portal told a person, when, and by which way.

use crate::{
    components::{Tone, icon, ltr, note, with_codes},
    context::PageContext,
    key,
    layout::{Crumb, Page},
    texts::L,
    words::message::{notice_text, notice_title},
};
use domain::contact::{ContactKind, Masked};
use domain::notice::{MessageState, Notice};
use jiff::{Timestamp, civil::Date};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// One message.
#[derive(Clone, Debug)]
pub struct MessageLine {
    /// What was told.
    pub notice: Notice,
    /// Where it went.
    pub to: Option<Masked>,
    /// Where it stands.
    pub state: MessageState,
    /// When.
    pub at: Timestamp,
}

/// The list, newest first.
#[derive(Clone, Debug)]
pub struct MessagesPage {
    /// What was told.
    pub lines: Vec<MessageLine>,
}

impl Page for MessagesPage {
    fn title(&self, l: L) -> String {
        l.plain("messages-title")
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("nav-my"), "/my")]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let list = if self.lines.is_empty() {
            let body = view! { <p>{l.t("messages-none-text")}</p> };
            note(Tone::Info, Some(l.t("messages-none").into_owned()), body).into_any()
        } else {
            let lines: Vec<_> = self.lines.iter().map(|line| line.card(l, ctx.today)).collect();
            view! { <ul class="cards">{lines}</ul> }.into_any()
        };
        view! {
            <h1>{l.t("messages-title")}</h1>
            <p class="lead">{l.t("messages-lead")}</p>
            {list}
            <p><a href=l.href("/my/contact")>{l.t("contact-title")}</a></p>
        }
        .into_any()
    }
}

impl MessageLine {
    fn card(&self, l: L, today: Date) -> AnyView {
        let way = self.notice.application().map(|id| format!("/applications/{id}"));
        let way = way.or_else(|| self.leads_to().map(str::to_owned));
        let title = with_codes(&notice_title(l, &self.notice, today));
        let title = match way {
            Some(path) => view! { <a href=l.href(&path)>{title}</a> }.into_any(),
            None => title.into_any(),
        };
        view! {
            <li class="card">
                <div class="card-head"><h2 class="card-title">{title}</h2></div>
                <p>{with_codes(&notice_text(l, &self.notice, today))}</p>
                <ul class="facts-line"><li>{l.moment(self.at)}</li><li>{self.delivery(l)}</li></ul>
            </li>
        }
        .into_any()
    }

    /// The page where there is more about it.
    fn leads_to(&self) -> Option<&'static str> {
        match self.notice {
            Notice::ContactChanged { .. } | Notice::ChangeStopped => Some("/my/contact"),
            Notice::MandateGiven { .. }
            | Notice::MandateReceived { .. }
            | Notice::MandateWithdrawn { .. }
            | Notice::MandateReturned { .. }
            | Notice::ActedFor { .. } => Some("/my/represent"),
            Notice::Encounter { .. } => Some("/my/data/usage"),
            Notice::Offer { .. } => Some("/my"),
            _ => None,
        }
    }

    /// By which way, and whether it has gone.
    fn delivery(&self, l: L) -> AnyView {
        let Some(to) = &self.to else { return l.t("messages-here-only").into_any() };
        let (picture, way) = match to.kind() {
            ContactKind::Phone => ("phone", key!("messages-by-sms")),
            ContactKind::Email => ("mail", key!("messages-by-email")),
        };
        let state = l.t(match self.state {
            MessageState::Sent => key!("messages-sent"),
            MessageState::Waiting { tried: false } => key!("messages-waiting"),
            MessageState::Waiting { tried: true } => key!("messages-delayed"),
            MessageState::Refused => key!("messages-refused"),
            MessageState::Lapsed => key!("messages-lapsed"),
            MessageState::Kept => key!("messages-here-only"),
        });
        view! { {icon(picture)}" "{l.t(way)}" "{ltr(to.text())}": "{state} }.into_any()
    }
}
