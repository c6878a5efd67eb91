//! One right to act: of mine for somebody, or of somebody for me.

use crate::{
    components::{Form, form_fields, ltr, service_names, tag},
    context::PageContext,
    texts::L,
    words,
};
use domain::application::StaffRole;
use domain::representation::{RepresentationKind, Standing};
use jiff::{Timestamp, civil::Date};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// Who did something for a person, under a right to act for them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActedBy {
    /// Their name; of somebody with a mandate, what the person calls them.
    pub name: String,
    /// On what their right rests.
    pub kind: RepresentationKind,
}

/// Who was there for the person whose paper it is.
pub(in crate::pages) fn through(l: L, who: Option<&ActedBy>) -> Option<AnyView> {
    who.map(|who| {
        view! { <p class="small">{l.ta("timeline-by", &[("who", words::acted_by(l, who).into())])}</p> }.into_any()
    })
}

/// Somebody for whom the person may act.
#[derive(Clone, Debug)]
pub struct ForWhom {
    /// The representation's id.
    pub id: String,
    /// Their name.
    pub name: String,
    /// On what it rests.
    pub kind: RepresentationKind,
    /// Its last day.
    pub until: Date,
    /// The services; `None`: all.
    pub services: Option<Vec<String>>,
    /// True when the person acts for them now.
    pub now: bool,
}

impl ForWhom {
    /// The press with which one begins to act for them.
    pub(in super::super) fn act(&self, ctx: &PageContext) -> AnyView {
        act(ctx, (&self.id, &self.name), "")
    }

    pub(super) fn card(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let services = match &self.services {
            None => view! { <p>{l.t("represent-everything")}</p> }.into_any(),
            Some(services) => view! { <p>{l.t("represent-services")}</p>{service_names(l, services)} }.into_any(),
        };
        let act = (!self.now).then(|| self.act(ctx));
        let back = (self.kind == RepresentationKind::Mandate).then(|| {
            let action = l.href(&format!("/my/represent/{}/give-back", self.id));
            view! {
                <form method="post" action=action>
                    {form_fields(ctx, Form::default())}
                    <button class="link-button" type="submit" data-once="">{l.t("represent-give-back")}</button>
                </form>
            }
        });
        view! {
            <li class="card">
                <div class="card-head">
                    <h3 class="card-title"><bdi>{self.name.clone()}</bdi></h3>
                    {tag("calm", words::representation_kind(l, self.kind))}
                </div>
                {services}
                <p class="small">{l.ta("represent-until", &[("date", l.date(self.until).into())])}</p>
                <div class="actions">{act}{back}</div>
            </li>
        }
        .into_any()
    }
}

/// Begins to act under a right, and goes on at an application of the person's where there is one.
pub(super) fn act(ctx: &PageContext, (right, name): (&str, &str), application: &str) -> AnyView {
    let l = ctx.lang;
    let action = l.href(&format!("/my/represent/{right}/act"));
    let text = l.ta("represent-act", &[("name", name.to_owned().into())]);
    let to = (!application.is_empty())
        .then(|| view! { <input type="hidden" name="application" value=application.to_owned()/> });
    view! {
        <form method="post" action=action>
            {form_fields(ctx, Form::default())}
            {to}
            <button class="button" type="submit" data-once="">{text}</button>
        </form>
    }
    .into_any()
}

/// A mandate that the person gave.
#[derive(Clone, Debug)]
pub struct GivenMandate {
    /// The representation's id.
    pub id: String,
    /// What the person calls the one who may act.
    pub called: String,
    /// The last characters of that one's national id.
    pub id_ending: String,
    /// For which services.
    pub services: Vec<String>,
    /// Its last day.
    pub until: Date,
    /// When it was given.
    pub since: Timestamp,
    /// The staff with whom it was given.
    pub with: Option<StaffRole>,
    /// Where it stands.
    pub standing: Standing,
}

impl GivenMandate {
    pub(super) fn card(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let (tone, standing) = words::standing(l, self.standing);
        let withdraw = (self.standing == Standing::InForce).then(|| {
            let action = l.href(&format!("/my/represent/{}/withdraw", self.id));
            let text = l.ta("mandate-withdraw", &[("name", self.called.clone().into())]);
            view! {
                <form method="post" action=action>
                    {form_fields(ctx, Form::default())}
                    <button class="button button-quiet" type="submit" data-once="">{text}</button>
                </form>
            }
        });
        view! {
            <li class="card">
                <div class="card-head">
                    <h3 class="card-title"><bdi>{self.called.clone()}</bdi></h3>
                    {tag(tone, standing)}
                </div>
                <p class="small">{l.t("mandate-id-ending")}" "{ltr(format!("…{}", self.id_ending))}</p>
                {service_names(l, &self.services)}
                <p class="small">{l.ta("represent-until", &[("date", l.date(self.until).into())])}"\u{a0}· "{self.given(l)}</p>
                {withdraw}
            </li>
        }
        .into_any()
    }

    fn given(&self, l: L) -> String {
        let date = ("date", l.date(l.day_of(self.since)).into());
        match self.with {
            None => l.ta("mandate-given-on", &[date]).into_owned(),
            Some(role) => {
                l.ta("mandate-given-with", &[date, ("role", words::staff_role(l, role).as_ref().into())]).into_owned()
            }
        }
    }
}
