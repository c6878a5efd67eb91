//! A proposal about an authorisation: what would change, and the second person's decision.

use super::{right::NotProposed, rights_parts::Right};
use crate::{
    components::{Form, Tone, error_summary, form_fields, ltr, note},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use jiff::{Timestamp, civil::Date};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// Where a proposal stands for whoever looks at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProposalView {
    /// They may decide it.
    Decide,
    /// They proposed it: somebody else decides.
    Own,
    /// They may only read it.
    Read,
    /// It was decided: approved or not, by whom, when.
    Decided(bool, String, Timestamp),
}

/// A proposal.
#[derive(Clone, Debug)]
pub struct ProposalPage {
    /// Its id.
    pub id: String,
    /// What is wanted: `new`, `withdraw` or `end`.
    pub wanted: &'static str,
    /// The last day that is wanted, with `end`.
    pub last: Option<Date>,
    /// The row that it is about.
    pub right: Right,
    /// The law on which it rests.
    pub law: String,
    /// The decision's reference.
    pub decision: String,
    /// Who proposed it.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// Where it stands.
    pub view: ProposalView,
    /// Why it could not be approved.
    pub refused: Option<NotProposed>,
}

impl Page for ProposalPage {
    fn title(&self, l: L) -> String {
        crate::texts::plain(&words::wanted(l, self.wanted))
    }

    fn has_errors(&self) -> bool {
        self.refused.is_some()
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("desk-title"), "/desk"), Crumb::new(l.t("desk-rights"), "/desk/rights")]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        // What speaks against it can't be mended here: the summary leads to the decision.
        let errors = self.refused.as_ref().map(|refused| refused.messages(l)).unwrap_or_default();
        let errors =
            errors.into_iter().map(|error| crate::components::FieldError::new("decide", error.message)).collect();
        let last = (self.wanted == "end").then(|| {
            let day = self.last.map_or_else(|| l.t("access-no-end").into_owned(), |day| l.date(day));
            view! { <div><dt>{l.t("access-new-end")}</dt><dd>{day}</dd></div> }
        });
        let state = self.state(ctx);
        view! {
            {error_summary(l, errors)}
            <h1>{words::wanted(l, self.wanted)}</h1>
            <dl class="pairs">
                {last}
                <div><dt>{l.t("access-law")}</dt><dd>{l.t(&format!("law-{}", self.law))}</dd></div>
                <div><dt>{l.t("access-decision")}</dt><dd>{ltr(&self.decision)}</dd></div>
                <div><dt>{l.t("access-proposed-by")}</dt><dd>{ltr(&self.by)}" · "{l.moment(self.at)}</dd></div>
            </dl>
            {state}
            <h2>{l.t("access-row")}</h2>
            {self.right.details(l)}
        }
        .into_any()
    }
}

impl ProposalPage {
    fn state(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        match &self.view {
            ProposalView::Decide => {
                let action = l.href(&format!("/desk/rights/proposals/{}", self.id));
                view! {
                    <form method="post" action=action id="decide" class="ask" tabindex="-1">
                        {form_fields(ctx, Form::default())}
                        <p>{l.t("access-decide-text")}</p>
                        <p class="buttons">
                            <button class="button" type="submit" name="approve" value="yes" data-once="">{l.t("access-approve")}</button>
                            " "
                            <button class="button button-quiet" type="submit" name="approve" value="no" data-once="">{l.t("access-refuse")}</button>
                        </p>
                    </form>
                }
                .into_any()
            }
            ProposalView::Own => {
                let own = note(Tone::Info, None, view! { <p>{l.t("access-own")}</p> });
                view! { <div id="decide" tabindex="-1">{own}</div> }.into_any()
            }
            ProposalView::Read => ().into_any(),
            ProposalView::Decided(approved, by, at) => {
                let (tone, title) = if *approved {
                    (Tone::Good, l.t("access-was-approved"))
                } else {
                    (Tone::Info, l.t("access-was-refused"))
                };
                note(tone, Some(title.into_owned()), view! { <p>{ltr(by)}" · "{l.moment(*at)}</p> }).into_any()
            }
        }
    }
}
