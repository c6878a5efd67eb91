//! The ways to the portal's parts, and the way back.

use super::Crumb;
use crate::{components::mirrored_icon, context::PageContext, words};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

pub(super) fn navigation(ctx: &PageContext) -> impl IntoView + use<> {
    let l = ctx.lang;
    let link = |path: String, text: std::borrow::Cow<'static, str>| {
        let here = ctx.path == path;
        view! { <li><a href=l.href(&path) aria-current=here.then_some("page")>{text}</a></li> }
    };
    let (way_out, role) = match &ctx.desk {
        Some(desk) => ("/desk/sign-out", Some(words::staff_role(l, desk.role))),
        None => ("/sign-out", None),
    };
    let sign_out = ctx.csrf.as_ref().zip(ctx.signed_in.as_ref()).map(|(csrf, name)| {
        view! {
            <form class="nav-person" method="post" action=l.href(way_out)>
                <input type="hidden" name="csrf" value=csrf.clone()/>
                <span class="nav-name"><bdi>{name.clone()}</bdi>{role.map(|role| view! { "\u{a0}· "{role} })}</span>
                <button class="link-button" type="submit">{l.t("sign-out")}</button>
            </form>
        }
    });
    let links = match &ctx.desk {
        Some(desk) => {
            let sections = desk.sections.iter().map(|id| (format!("/desk/{id}"), words::desk_section(l, id).0));
            std::iter::once(("/desk".to_owned(), l.t("desk-title")))
                .chain(sections)
                .map(|(path, text)| link(path, text))
                .collect()
        }
        None => vec![
            link("/life-events".to_owned(), l.t("nav-life-events")),
            link("/services".to_owned(), l.t("nav-services")),
            link("/help".to_owned(), l.t("nav-help")),
            link("/my".to_owned(), l.t("nav-my")),
        ],
    };
    view! {
        <div class="head-ways">
            <nav class="nav" aria-label=l.plain("navigation")><ul>{links}</ul></nav>
            {sign_out}
        </div>
    }
}

pub(super) fn way_back(ctx: &PageContext, (back, crumbs): (Option<String>, Vec<Crumb>)) -> Option<AnyView> {
    let l = ctx.lang;
    if let Some(path) = back {
        return Some(
            view! {
                <nav class="back" aria-label=l.plain("breadcrumb")>
                    <a href=l.href(&path)>{mirrored_icon("back")}{l.t("back")}</a>
                </nav>
            }
            .into_any(),
        );
    }
    if ctx.path == "/" || ctx.path.is_empty() {
        return None;
    }
    let items: Vec<_> =
        crumbs.into_iter().map(|crumb| view! { <li><a href=l.href(&crumb.path)>{crumb.text}</a></li> }).collect();
    Some(
        view! {
            <nav class="trail" aria-label=l.plain("breadcrumb")>
                <ol><li><a href=l.href("/")>{l.t("home")}</a></li>{items}</ol>
            </nav>
        }
        .into_any(),
    )
}
