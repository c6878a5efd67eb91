//! What the answers mean for one service.

use super::super::parts::{Offer, RuleLine};
use crate::{
    components::{icon, law_link, pick_place},
    key,
    texts::L,
    words,
};
use domain::catalogue::{Catalogue, Effect, Every, Money};
use domain::eligibility::{Outlook, Standing};
use domain::rule::Verdict;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// A service with what the answers mean for it.
#[derive(Clone, Debug)]
pub struct ServiceOutlook {
    /// The service.
    pub offer: Offer,
    /// How it looks.
    pub standing: Standing,
    /// Each rule with what came out of it.
    pub rules: Vec<(RuleLine, Verdict)>,
    /// What it would come to, and how often that is paid.
    pub amount: Option<(Money, Every)>,
    /// It is about a child, and there is none.
    pub lacks_child: bool,
}

impl ServiceOutlook {
    /// For a page.
    pub fn of(catalogue: &Catalogue, outlook: &Outlook<'_>) -> Self {
        let lines = RuleLine::of(catalogue, outlook.service);
        let verdicts = outlook.rules.iter().map(|(_, verdict)| *verdict);
        Self {
            offer: Offer::of(catalogue, outlook.service),
            standing: outlook.standing,
            rules: lines.into_iter().zip(verdicts).collect(),
            amount: outlook.amount.zip(outlook.service.amount.as_ref().map(|amount| amount.every)),
            lacks_child: outlook.lacks_child,
        }
    }
}

impl ServiceOutlook {
    /// Its line in a list, under a heading of this level.
    pub(super) fn line(&self, l: L, level: u8) -> AnyView {
        let reasons = self.reasons(l);
        let reasons = (!reasons.is_empty()).then(|| view! { <ul class="picture-list">{reasons}</ul> });
        let href = l.href(&format!("/services/{}", self.offer.service));
        let link = view! { <a href=href>{words::name(l, "service", &self.offer.service)}</a> };
        let heading = match level {
            3 => view! { <h3>{link}</h3> }.into_any(),
            _ => view! { <h4>{link}</h4> }.into_any(),
        };
        let amount = self.amount.filter(|_| self.standing != Standing::Cannot).map(|(amount, every)| {
            view! { <p class="offer-amount">{icon("coin")}<strong>{words::paid(l, amount, every)}</strong></p> }
        });
        let ways = (self.standing != Standing::Cannot).then(|| self.ways(l));
        view! {
            <li class="offer" data-standing=format!("{:?}", self.standing).to_lowercase()>
                {heading}
                {amount}
                {reasons}
                {ways}
            </li>
        }
        .into_any()
    }

    /// What holds is clear; the reasons are what fails, then what is still open.
    fn reasons(&self, l: L) -> Vec<AnyView> {
        let failed = self.rules.iter().filter(|(_, verdict)| *verdict == Verdict::Fails);
        let open = self.rules.iter().filter(|(_, verdict)| *verdict == Verdict::Open);
        let told = |key: &'static str, rule: &RuleLine, text: String| {
            view! { <li>{icon("scales")}<div><p>{l.t(key)}" "{text}</p><p class="small">{law_link(l, &rule.law)}</p></div></li> }.into_any()
        };
        let name = |rule: &RuleLine| format!("criterion-{}-{}", rule.service, rule.criterion);
        let childless = self.lacks_child.then(|| {
            view! { <li>{icon("info")}<div><p>{l.t("check-because")}" "{l.t("check-no-child")}</p></div></li> }
                .into_any()
        });
        let failed = failed.map(|(rule, _)| {
            let refused = l.attr(&name(rule), "refused").unwrap_or_else(|| l.t(&name(rule))).into_owned();
            let key = if rule.effect == Effect::Refuse { key!("check-because") } else { key!("check-officer") };
            told(key, rule, refused)
        });
        let mut reasons: Vec<AnyView> = childless.into_iter().chain(failed).collect();
        if self.standing != Standing::Cannot {
            reasons.extend(open.map(|(rule, _)| told(key!("check-depends"), rule, l.t(&name(rule)).into_owned())));
        }
        reasons
    }

    /// Beginning it with the answers, or keeping it for later. The latter comes back to this page with the answers.
    fn ways(&self, l: L) -> AnyView {
        let (service, name) = (self.offer.service.clone(), words::name(l, "service", &self.offer.service));
        let place = pick_place(&service);
        let again = format!("{}#{place}", l.href("/check"));
        view! {
            <div class="picked-moves">
                <button class="link-button" type="submit" name="begin" value=service.clone()>{l.t("check-begin")}<span class="visually-hidden">" "{name.clone()}</span></button>
                <button class="link-button" id=place type="submit" formaction=again name="add" value=service>{l.t("my-list-add")}<span class="visually-hidden">" "{name}</span></button>
            </div>
        }
        .into_any()
    }
}
