//! What the services of an application cost, and what is known of paying it. The portal takes no money and hears of
//! none: it says what the catalogue says, and who takes it.

use crate::{
    components::{icon, phone_link},
    key,
    texts::L,
    words,
};
use domain::{application::RequestStatus, catalogue::Money};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// What one service costs.
#[derive(Clone, Debug)]
pub struct Charge {
    /// The service's id.
    pub service: String,
    /// What it costs on the way on which it was asked for.
    pub amount: Money,
    /// Where the service stands.
    pub status: RequestStatus,
    /// The phone of the authority that takes the fee.
    pub phone: Option<String>,
}

/// The section with each service, the total and how to pay; one line where nothing costs anything.
pub(super) fn payment(l: L, charges: &[Charge]) -> AnyView {
    let due: Vec<&Charge> = charges.iter().filter(|charge| charge.is_due()).collect();
    let total: Money = due.iter().map(|charge| charge.amount).sum();
    let lines: Vec<_> = charges.iter().map(|charge| charge.line(l)).collect();
    let body = if due.is_empty() {
        view! { <p>{l.t("payment-nothing")}</p> }.into_any()
    } else {
        let ways: Vec<_> = due.iter().map(|charge| charge.ways(l)).collect();
        view! {
            <p><strong>{l.ta("confirmation-cost", &[("amount", l.money(&total.to_string()).into())])}</strong></p>
            <p>{l.t("payment-how")}</p>
            <ul class="picture-list">{ways}</ul>
        }
        .into_any()
    };
    view! {
        <section class="part" aria-labelledby="payment">
            <h2 id="payment">{l.t("payment-title")}</h2>
            <dl class="pairs">{lines}</dl>
            {body}
        </section>
    }
    .into_any()
}

impl Charge {
    fn is_due(&self) -> bool {
        !self.amount.is_free() && !matches!(self.status, RequestStatus::Refused | RequestStatus::Blocked)
    }

    fn line(&self, l: L) -> AnyView {
        let when = (!self.amount.is_free()).then(|| {
            l.t(match self.status {
                RequestStatus::Approved => key!("payment-now"),
                RequestStatus::Refused | RequestStatus::Blocked => key!("payment-none"),
                _ => key!("payment-later"),
            })
        });
        let when = when.map(|when| view! { <span class="small">" · "{when}</span> });
        let amount = l.money(&self.amount.to_string());
        view! { <div><dt>{words::name(l, "service", &self.service)}</dt><dd>{amount}{when}</dd></div> }.into_any()
    }

    fn ways(&self, l: L) -> AnyView {
        let nearest = l.href(&format!("/centres?service={}", self.service));
        let name = words::name(l, "service", &self.service);
        let phone = self.phone.as_ref().map(|phone| view! { " · "{phone_link(phone)} });
        view! { <li>{icon("house")}<span>{name}": "<a href=nearest>{l.t("service-nearest")}</a>{phone}</span></li> }
            .into_any()
    }
}
