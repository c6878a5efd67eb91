//! For whom the person who is served may act, and whom they let act for them.

use super::person::PersonCard;
use crate::{
    components::{Form, Tone, form_fields, link_button, ltr, note, service_names, tag},
    context::PageContext,
    key,
    layout::{Crumb, Page},
    pages::GivenMandate,
    texts::L,
    words,
};
use domain::representation::{RepresentationKind, Standing};
use jiff::civil::Date;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};
use std::borrow::Cow;

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeskNews {
    /// The register has answered.
    Found,
    /// It gave nothing.
    Silent,
    /// The mandate is given.
    Given,
    /// It is withdrawn.
    Withdrawn,
    /// The right has ended, or there is none.
    Ended,
    /// The member of staff may not open that person's record.
    Barred,
}

impl DeskNews {
    const ALL: [Self; 6] = [Self::Found, Self::Silent, Self::Given, Self::Withdrawn, Self::Ended, Self::Barred];

    /// Its name in an address.
    pub fn name(self) -> &'static str {
        match self {
            Self::Found => "found",
            Self::Silent => "silent",
            Self::Given => "given",
            Self::Withdrawn => "withdrawn",
            Self::Ended => "ended",
            Self::Barred => "barred",
        }
    }

    /// What an address calls it.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }

    fn note(self, l: L) -> AnyView {
        let (tone, text) = match self {
            Self::Found => (Tone::Good, key!("desk-represent-found")),
            Self::Silent => (Tone::Warning, key!("desk-represent-silent")),
            Self::Given => (Tone::Good, key!("desk-represent-given")),
            Self::Withdrawn => (Tone::Good, key!("desk-represent-withdrawn")),
            Self::Ended => (Tone::Warning, key!("desk-represent-ended")),
            Self::Barred => (Tone::Warning, key!("desk-represent-barred")),
        };
        view! { <div role="status">{note(tone, None, view! { <p>{l.t(text)}</p> })}</div> }.into_any()
    }
}

/// Somebody for whom the person may act.
#[derive(Clone, Debug)]
pub struct DeskRight {
    /// The representation's id.
    pub id: String,
    /// Their name.
    pub name: String,
    /// On what it rests.
    pub kind: RepresentationKind,
    /// Its last day.
    pub until: Date,
}

impl DeskRight {
    /// The press with which the encounter goes on about them.
    pub(super) fn act(&self, ctx: &PageContext, person: &PersonCard) -> AnyView {
        let text = ctx.lang.ta("desk-represent-act", &[("name", self.name.clone().into())]);
        press(ctx, person, ("act", &self.id), ("button", text))
    }
}

/// A form with one button, which posts its own name and value.
fn press(
    ctx: &PageContext,
    person: &PersonCard,
    (name, value): (&'static str, &str),
    (class, text): (&'static str, Cow<'static, str>),
) -> AnyView {
    view! {
        <form method="post" action=ctx.lang.href(&person.path("/represent"))>
            {form_fields(ctx, Form::default())}
            <button class=class type="submit" name=name value=value.to_owned() data-once="">{text}</button>
        </form>
    }
    .into_any()
}

/// The page. It posts `act`, `withdraw`, or `step=find` and `step=stop`, to its own address.
#[derive(Clone, Debug)]
pub struct DeskRepresentPage {
    /// Whom the encounter is with.
    pub person: PersonCard,
    /// For whom they may act.
    pub rights: Vec<DeskRight>,
    /// The mandates that they gave.
    pub given: Vec<GivenMandate>,
    /// True while they act for somebody.
    pub acting: bool,
    /// What came of it.
    pub news: Option<DeskNews>,
}

impl Page for DeskRepresentPage {
    fn title(&self, l: L) -> String {
        l.plain("desk-represent-title")
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        self.person.crumbs(l)
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let rights: Vec<_> = self.rights.iter().map(|one| self.right(ctx, one)).collect();
        let none = rights.is_empty().then(|| view! { <p class="muted">{l.t("desk-represent-nobody")}</p> });
        let stop = self.acting.then(|| self.button(ctx, ("step", "stop"), "button", l.t("desk-represent-stop")));
        let given = (!self.acting).then(|| {
            let cards: Vec<_> = self.given.iter().map(|one| self.mandate(ctx, one)).collect();
            let none = cards.is_empty().then(|| view! { <p class="muted">{l.t("desk-mandates-none")}</p> });
            view! {
                <section class="part" aria-labelledby="mandates">
                    <h2 id="mandates">{l.t("desk-mandates-title")}</h2>
                    {none}
                    <ul class="cards">{cards}</ul>
                    <p>{link_button(l, &self.person.path("/mandate"), l.t("mandate-give"))}</p>
                </section>
            }
        });
        view! {
            {self.person.strip(l)}
            <h1>{l.t("desk-represent-title")}</h1>
            {self.news.map(|news| news.note(l))}
            {stop}
            <section class="part" aria-labelledby="for-whom">
                <h2 id="for-whom">{l.t("desk-represent-for-whom")}</h2>
                <p>{l.t("desk-represent-text")}</p>
                {none}
                <ul class="cards">{rights}</ul>
                {self.button(ctx, ("step", "find"), "button button-quiet", l.t("desk-represent-find"))}
            </section>
            {given}
        }
        .into_any()
    }
}

impl DeskRepresentPage {
    fn button(
        &self,
        ctx: &PageContext,
        what: (&'static str, &str),
        class: &'static str,
        text: Cow<'static, str>,
    ) -> AnyView {
        press(ctx, &self.person, what, (class, text))
    }

    fn right(&self, ctx: &PageContext, one: &DeskRight) -> AnyView {
        let l = ctx.lang;
        view! {
            <li class="card">
                <div class="card-head">
                    <h3 class="card-title"><bdi>{one.name.clone()}</bdi></h3>
                    {tag("calm", l.t(match one.kind {
                        RepresentationKind::Parent => key!("desk-represents-parent"),
                        RepresentationKind::Guardian => key!("desk-represents-guardian"),
                        RepresentationKind::Mandate => key!("desk-represents-mandate"),
                    }))}
                </div>
                <p class="small">{l.ta("represent-until", &[("date", l.date(one.until).into())])}</p>
                {one.act(ctx, &self.person)}
            </li>
        }
        .into_any()
    }

    fn mandate(&self, ctx: &PageContext, one: &GivenMandate) -> AnyView {
        let l = ctx.lang;
        let (tone, standing) = words::standing(l, one.standing);
        let standing = if one.standing == Standing::Withdrawn { l.t("desk-mandate-withdrawn") } else { standing };
        let text = l.ta("mandate-withdraw", &[("name", one.called.clone().into())]);
        let withdraw = (one.standing == Standing::InForce)
            .then(|| self.button(ctx, ("withdraw", &one.id), "button button-quiet", text));
        view! {
            <li class="card">
                <div class="card-head"><h3 class="card-title"><bdi>{one.called.clone()}</bdi></h3>{tag(tone, standing)}</div>
                <p class="small">{l.t("mandate-id-ending")}" "{ltr(format!("…{}", one.id_ending))}</p>
                {service_names(l, &one.services)}
                <p class="small">{l.ta("represent-until", &[("date", l.date(one.until).into())])}</p>
                {withdraw}
            </li>
        }
        .into_any()
    }
}
