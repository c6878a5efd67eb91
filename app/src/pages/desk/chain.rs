//! Whether the exchange log is whole: its head, and what verifying all of it found.

use super::audit_parts::{audit_crumbs, sections};
use crate::{
    components::{Form, Tone, form_fields, ltr, note, submit},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::exchange::chain::Flaw;
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// The command by which operators verify the log: no words of a language.
const VERIFY: &str = "shubbak audit verify";

/// What verifying found.
#[derive(Clone, Debug, Default)]
pub struct ChainChecked {
    /// How many rows are chained.
    pub rows: u64,
    /// How many rows wait for their place.
    pub pending: u64,
    /// How many checkpoints were compared.
    pub checkpoints: usize,
    /// The first flaws.
    pub flaws: Vec<Flaw>,
    /// How many there are in all.
    pub flaws_in_all: u64,
    /// Why it could not be done, in the operator's words.
    pub trouble: Option<String>,
}

/// The page about the chain.
#[derive(Clone, Debug)]
pub struct ChainPage {
    /// The head: place, hash in hexadecimal, when it was signed. `None` when there is none that is the portal's.
    pub head: Option<(i64, String, Timestamp)>,
    /// True when the head is not signed with the portal's key.
    pub forged: bool,
    /// True when checkpoints are kept outside the database.
    pub with_checkpoints: bool,
    /// What verifying found, when it was just done.
    pub checked: Option<ChainChecked>,
}

impl Page for ChainPage {
    fn title(&self, l: L) -> String {
        l.plain("audit-chain")
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        audit_crumbs(l)
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let found = self.checked.as_ref().map(|checked| result(l, checked));
        let head = match &self.head {
            Some((place, hash, at)) => view! {
                <dl class="pairs">
                    <div><dt>{l.t("audit-head-place")}</dt><dd>{l.number(*place)}</dd></div>
                    <div><dt>{l.t("audit-head-at")}</dt><dd>{l.moment(*at)}</dd></div>
                    <div><dt>{l.t("audit-head-hash")}</dt><dd class="breakable">{ltr(hash)}</dd></div>
                </dl>
            }
            .into_any(),
            None if self.forged => view! { <p>{l.t("audit-head-forged")}</p> }.into_any(),
            None => view! { <p>{l.t("audit-head-missing")}</p> }.into_any(),
        };
        let checkpoints =
            if self.with_checkpoints { l.t("audit-checkpoints-kept") } else { l.t("audit-checkpoints-none") };
        view! {
            <h1>{l.t("audit-chain")}</h1>
            <p class="lead">{l.t("audit-chain-lead")}</p>
            {sections(ctx)}
            {found}
            <h2>{l.t("audit-head")}</h2>
            {head}
            <p>{checkpoints}</p>
            <form method="post" action=l.href("/desk/audit/chain")>
                {form_fields(ctx, Form::default())}
                {submit(l.t("audit-verify"))}
            </form>
        }
        .into_any()
    }
}

fn result(l: L, checked: &ChainChecked) -> AnyView {
    let number = |count: u64| -> crate::texts::Arg { i64::try_from(count).unwrap_or(i64::MAX).into() };
    if let Some(trouble) = &checked.trouble {
        let body =
            view! { <p>{l.t("audit-trouble-text")}</p><p lang="en" dir="ltr" class="small">{trouble.clone()}</p> };
        return note(Tone::Warning, Some(l.t("audit-trouble").into_owned()), body).into_any();
    }
    let args = [("rows", number(checked.rows)), ("pending", number(checked.pending))];
    let compared = [("count", number(u64::try_from(checked.checkpoints).unwrap_or(u64::MAX)))];
    let counted = view! { <p>{l.ta("audit-counted", &args)}</p><p>{l.ta("audit-compared", &compared)}</p> };
    if checked.flaws_in_all == 0 {
        return note(Tone::Good, Some(l.t("audit-whole").into_owned()), counted).into_any();
    }
    let flaws: Vec<_> = checked.flaws.iter().map(|flaw| view! { <li>{words::flaw(l, flaw)}</li> }).collect();
    let more = checked.flaws_in_all.saturating_sub(u64::try_from(checked.flaws.len()).unwrap_or(u64::MAX));
    let more = (more > 0).then(|| view! { <p>{l.ta("audit-more-flaws", &[("count", number(more))])}" "<code lang="en" dir="ltr">{VERIFY}</code></p> });
    let body = view! { {counted}<ul class="plain-list">{flaws}</ul>{more} };
    let title = l.ta("audit-broken", &[("count", number(checked.flaws_in_all))]).into_owned();
    note(Tone::Warning, Some(title), body).into_any()
}
