//! The page of those who wait in line while the portal is full. It is drawn once for each step of the line, so it says
//! nothing of whoever reads it.

use crate::{components::arch, context::PageContext, layout::Page, texts::L};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// Somebody's place in line, roughly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TurnPage {
    /// Fewer people than this are before them; `None` for more than can be said.
    pub before: Option<u32>,
}

/// The last step of which it can be said that fewer are before somebody.
const LAST: u32 = 10_000;

impl TurnPage {
    /// All steps of the line.
    pub const STEPS: [Option<u32>; 8] =
        [Some(10), Some(50), Some(100), Some(500), Some(1000), Some(5000), Some(LAST), None];

    /// The step on which somebody stands with so many before them.
    pub fn step(before: u64) -> Option<u32> {
        Self::STEPS.into_iter().flatten().find(|step| before < u64::from(*step))
    }
}

impl Page for TurnPage {
    fn asks_at_foot(&self) -> bool {
        false
    }

    fn title(&self, l: L) -> String {
        l.plain("turn-title")
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn stands_alone(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let before = match self.before {
            Some(step) => l.ta("turn-fewer", &[("count", step.into())]),
            None => l.ta("turn-more", &[("count", LAST.into())]),
        };
        view! {
            <div class="intro">
                {arch("clock")}
                <div>
                    <h1>{l.t("turn-title")}</h1>
                    <p class="lead">{before}</p>
                    <p>{l.t("turn-stay")}</p>
                    <p>{l.t("turn-drafts")}</p>
                    <p><a class="button" href=l.href("/turn")>{l.t("turn-look")}</a></p>
                </div>
            </div>
        }
        .into_any()
    }
}
