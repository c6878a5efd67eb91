//! The set of components: tokens, every component with its examples in both directions, and where each pattern is seen.

mod examples;
mod patterns;
mod placed;
mod tokens;

pub use patterns::pattern;

use crate::{context::PageContext, layout::Page, specimens::Specimens, texts::L, theme::Theme};
use examples::{Component, components};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};
use patterns::{Seen, patterns};
use placed::placed;

/// In which colours the page is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shade {
    /// As the device has it.
    #[default]
    Device,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// As on paper.
    Print,
}

impl Shade {
    /// All looks.
    pub const ALL: [Self; 4] = [Self::Device, Self::Light, Self::Dark, Self::Print];

    /// Its name in addresses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Device => "device",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Print => "print",
        }
    }

    /// The look of a name.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|look| look.name() == name)
    }

    /// The style sheet that shows it.
    pub fn sheet(self) -> &'static str {
        match self {
            Self::Device => "/_components/device.css",
            Self::Light => "/_components/light.css",
            Self::Dark => "/_components/dark.css",
            Self::Print => "/_components/print.css",
        }
    }

    /// The portal's style sheet with the questions about the device answered.
    pub fn answered(self, css: &str) -> String {
        const DARK: &str = "@media (prefers-color-scheme:dark)";
        match self {
            Self::Device => css.to_owned(),
            Self::Light => css.replace(DARK, "@media not all").replace("color-scheme:light dark", "color-scheme:light"),
            Self::Dark => css.replace(DARK, "@media all").replace("color-scheme:light dark", "color-scheme:dark"),
            Self::Print => css.replace("@media print", "@media all").replace(DARK, "@media not all"),
        }
    }

    fn words(self, l: L) -> std::borrow::Cow<'static, str> {
        match self {
            Self::Device => l.t("components-look-device"),
            Self::Light => l.t("components-light"),
            Self::Dark => l.t("components-dark"),
            Self::Print => l.t("components-look-print"),
        }
    }
}

/// The page of components.
#[derive(Clone, Debug)]
pub struct ComponentsPage {
    /// What examples are drawn from.
    pub specimens: Specimens,
    /// The colours.
    pub theme: Theme,
    /// The names of all icons.
    pub icons: Vec<String>,
    /// In which colours it is shown.
    pub look: Shade,
}

impl Page for ComponentsPage {
    fn title(&self, l: L) -> String {
        l.plain("components-title")
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        view! {
            <h1>{l.t("components-title")}</h1>
            <p class="lead">{l.t("components-lead")}</p>
            {self.looks(l)}
            {part("colours", l.t("components-colours"), tokens::colours(l, &self.theme))}
            {part("contrast", l.t("components-contrast"), tokens::contrasts(l, &self.theme))}
            {part("type", l.t("components-type"), tokens::type_scale(l))}
            {part("space", l.t("components-space"), tokens::space())}
            {part("icons", l.t("components-icons"), tokens::icons(ctx, &self.icons))}
            {part("set", l.t("components-set"), self.set(ctx))}
            {part("patterns", l.t("components-patterns"), self.patterns(l))}
        }
        .into_any()
    }
}

fn part(id: &'static str, heading: std::borrow::Cow<'static, str>, body: AnyView) -> AnyView {
    view! { <section class="part" aria-labelledby=id><h2 id=id>{heading}</h2>{body}</section> }.into_any()
}

impl ComponentsPage {
    /// The ways to other looks.
    fn looks(&self, l: L) -> AnyView {
        let links: Vec<_> = Shade::ALL
            .into_iter()
            .map(|look| {
                let href = format!("{}?look={}", l.href("/_components"), look.name());
                let here = (look == self.look).then_some("true");
                view! { <li><a href=href aria-current=here>{look.words(l)}</a></li> }
            })
            .collect();
        view! { <nav class="looks" aria-label=l.plain("components-looks")><ul>{links}</ul></nav> }.into_any()
    }

    /// Every component with its examples, in this language and in the others.
    fn set(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let others: Vec<(L, Vec<Component>)> = l
            .others()
            .map(|other| (other, components(&PageContext { lang: other, ..ctx.clone() }, &self.specimens)))
            .collect();
        let mut others: Vec<_> = others.into_iter().map(|(other, all)| (other, all.into_iter())).collect();
        let mut count = 0_usize;
        let sections: Vec<_> = components(ctx, &self.specimens)
            .into_iter()
            .map(|own| {
                let (id, name, about) = (own.id, own.name, own.about);
                let mut languages = vec![(l, own)];
                languages.extend(others.iter_mut().filter_map(|(other, all)| Some((*other, all.next()?))));
                let examples = in_each(l, languages, &mut count);
                let id = format!("component-{id}");
                let named = id.clone();
                view! {
                    <section class="component" aria-labelledby=named>
                        <h3 id=id>{l.t(name)}</h3>
                        <p>{l.t(about)}</p>
                        {examples}
                    </section>
                }
                .into_any()
            })
            .collect();
        sections.into_any()
    }

    fn patterns(&self, l: L) -> AnyView {
        let rows: Vec<_> = patterns()
            .into_iter()
            .map(|(name, seen)| {
                let (href, words) = match seen {
                    Seen::Drawn(page) => (l.href(&format!("/_components/{page}")), l.t("components-seen-drawn")),
                    Seen::At(path) => (l.href(path), l.t("components-seen-portal")),
                    Seen::Here(id) => (format!("#{id}"), l.t("components-seen-here")),
                };
                view! { <tr><th scope="row">{l.t(name)}</th><td><a href=href>{words}<span class="visually-hidden">": "{l.t(name)}</span></a></td></tr> }
            })
            .collect();
        view! {
            <table>
                <thead><tr><th scope="col">{l.t("components-pattern")}</th><th scope="col">{l.t("components-seen")}</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        }
        .into_any()
    }
}

/// The examples of one component, state by state, in each language beside one another.
fn in_each(l: L, languages: Vec<(L, Component)>, count: &mut usize) -> Vec<AnyView> {
    let mut languages: Vec<_> = languages.into_iter().map(|(lang, one)| (lang, one.examples.into_iter())).collect();
    let mut drawn = Vec::new();
    loop {
        let mut state = None;
        let sides: Vec<AnyView> = languages
            .iter_mut()
            .filter_map(|(lang, examples)| {
                let (name, view) = examples.next()?;
                state.get_or_insert(name);
                *count += 1;
                let html = placed(&format!("e{count}-"), &view.to_html());
                Some(view! { <div class="example" lang=lang.lang() dir=lang.dir() inner_html=html></div> }.into_any())
            })
            .collect();
        let Some(state) = state else { return drawn };
        drawn.push(view! { <div class="examples"><p class="example-state">{l.t(state)}</p>{sides}</div> }.into_any());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_look_answers_what_the_device_is_asked() {
        let css = "@media (prefers-color-scheme:dark){a{}}@media print{b{}}";
        assert!(Shade::Dark.answered(css).starts_with("@media all{a{}}@media print"));
        assert!(Shade::Print.answered(css).ends_with("@media all{b{}}"));
        assert_eq!(Shade::Device.answered(css), css);
        assert_eq!(Shade::of("dark"), Some(Shade::Dark));
        assert_eq!(Shade::of("x"), None);
    }
}
