//! The document around every page: head, skip link, header, demo banner, way back, main, footer.

mod brand;
mod connection;
mod footer;
mod header;
mod navigation;
mod strip;

use brand::country;
pub(crate) use connection::CONNECTION;
use footer::footer;
use header::{alone_head, header};
use navigation::way_back;

use crate::{
    components::{Tone, ask_at_foot, listed_note, note, phone_link},
    context::PageContext,
    kiosk,
    texts::{L, fallen},
};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// A step of the breadcrumb.
#[derive(Clone, Debug)]
pub struct Crumb {
    /// Its words.
    pub text: String,
    /// Where it leads (path without language).
    pub path: String,
}

impl Crumb {
    /// A step with words and a path without language.
    pub fn new(text: impl Into<String>, path: impl Into<String>) -> Self {
        Self { text: text.into(), path: path.into() }
    }
}

/// A page: what a handler fills and [`render`] draws.
pub trait Page {
    /// The document's title, without the portal's name and without the word for "Error".
    fn title(&self, l: L) -> String;

    /// What stands below the title where a search engine lists the page. Without one, the portal's own.
    fn description(&self, _l: L) -> Option<String> {
        None
    }

    /// True when the page shows an error summary: the title then begins with the word for "Error".
    fn has_errors(&self) -> bool {
        false
    }

    /// The pages above this one, without home.
    fn crumbs(&self, _l: L) -> Vec<Crumb> {
        Vec::new()
    }

    /// The page before this one in a journey (path without language): shown instead of the breadcrumb.
    fn back(&self) -> Option<String> {
        None
    }

    /// True for pages that use the whole width: lists, cards, tables.
    fn is_wide(&self) -> bool {
        false
    }

    /// True for a page that stands on a screen of its own, such as a board or a kiosk: a small frame around it, and no
    /// ways to the rest of the portal.
    fn stands_alone(&self) -> bool {
        false
    }

    /// After how many seconds a browser without scripts draws the page anew, and at which address (path without
    /// language). Where scripts run, a module does it more gently.
    fn refresh(&self) -> Option<(u32, String)> {
        None
    }

    /// Modules below `/assets/js` beside the one that every page has. Each page works without them.
    fn modules(&self) -> &'static [&'static str] {
        &[]
    }

    /// True for a page that is the same for everybody and worth reading without a connection: people can keep it.
    fn can_be_kept(&self) -> bool {
        false
    }

    /// The id of the form in which people type on this page: the language switch takes along what they typed.
    fn form(&self) -> Option<&'static str> {
        None
    }

    /// False for a page at whose foot nobody is asked whether they found what they need, although its path is that of one
    /// where they are: a page that says that something is not there.
    fn asks_at_foot(&self) -> bool {
        true
    }

    /// What stands in `main`, with the one `h1`.
    fn view(self, ctx: &PageContext) -> AnyView;
}

/// Draws a page as a complete HTML document.
pub fn render<P: Page>(ctx: &PageContext, page: P) -> String {
    if ctx.lang.is_complete() {
        return draw(ctx, page);
    }
    // What the language lacks is said in another one, and marked as such.
    let l = ctx.lang.marking();
    let notice = || without_marks("", &note(Tone::Info, None, view! { <p>{l.t("language-partial")}</p> }).to_html());
    fallen::resolve(l, &draw(&PageContext { lang: l, ..ctx.clone() }, page), notice)
}

fn draw<P: Page>(ctx: &PageContext, page: P) -> String {
    let frame = Frame {
        title: document_title(ctx.lang, &page.title(ctx.lang), page.has_errors()),
        description: page.description(ctx.lang).unwrap_or_else(|| ctx.lang.plain("home-lead")),
        way: (page.back(), page.crumbs(ctx.lang)),
        form: page.form(),
        class: if page.is_wide() { "page page-wide" } else { "page" },
        alone: page.stands_alone(),
        refresh: page.refresh(),
        modules: page.modules(),
        kept: page.can_be_kept() && !ctx.kiosk,
        asks: page.asks_at_foot(),
    };
    let owner = Owner::new();
    let html = owner.with(|| frame.around(ctx, page.view(ctx)));
    owner.unset_with_forced_cleanup();
    let html = without_marks("<!DOCTYPE html>", &html);
    if ctx.kiosk { kiosk::ending(ctx.lang, &kiosk::fitted(&html)) } else { html }
}

/// What the document around a page needs to know of it. Free of the page's type, so that it is compiled once.
struct Frame {
    title: String,
    description: String,
    way: (Option<String>, Vec<Crumb>),
    form: Option<&'static str>,
    class: &'static str,
    alone: bool,
    refresh: Option<(u32, String)>,
    modules: &'static [&'static str],
    kept: bool,
    asks: bool,
}

impl Frame {
    fn around(self, ctx: &PageContext, view: AnyView) -> String {
        document(ctx, self, view).to_html()
    }
}

/// Leptos marks the ends of lists and neighbouring texts with empty comments, for hydration, which isn't used here.
/// Text and attributes escape `<`, so the mark can't be anybody's words.
fn without_marks(before: &str, html: &str) -> String {
    const MARK: &str = "<!>";
    let mut out = String::with_capacity(before.len() + html.len());
    out.push_str(before);
    let mut from = 0;
    for at in memchr::memmem::find_iter(html.as_bytes(), MARK) {
        out.push_str(&html[from..at]);
        from = at + MARK.len();
    }
    out.push_str(&html[from..]);
    out
}

fn document(ctx: &PageContext, frame: Frame, view: AnyView) -> impl IntoView + use<> {
    let l = ctx.lang;
    let Frame { title, description, way, form, class, alone, refresh, modules, kept, asks } = frame;
    let back = ctx
        .kiosk
        .then(|| kiosk::bar(l, way.0.as_deref().or(way.1.last().map(|crumb| crumb.path.as_str())).unwrap_or("/")));
    let asked = if asks && !alone { ask_at_foot(ctx) } else { None };
    let way = if alone { None } else { way_back(ctx, way) };
    let lost = modules.contains(&CONNECTION).then(|| connection::lost(l));
    let more = kept.then_some("keep").into_iter().chain(ctx.kiosk.then_some("kiosk"));
    let modules = scripts(ctx, modules.iter().copied().chain(more));
    let refresh = refresh.map(|(seconds, path)| {
        let content = format!("{seconds}; url={}", l.href(&path));
        view! { <noscript><meta http-equiv="refresh" content=content/></noscript> }
    });
    let listed = ctx.listed().map(|services| listed_note(l, services));
    let (head, foot) = if alone {
        (alone_head(ctx).into_any(), view! { <footer class="alone-foot"><p>{l.t("footer-help")}" "{phone_link(&l.profile().hotline)}</p></footer> }.into_any())
    } else {
        let foot = view! { <footer class="site-foot" inner_html=l.kept("footer", || without_marks("", &footer(l).to_html()))></footer> };
        (header(ctx, form).into_any(), foot.into_any())
    };
    view! {
        <html lang=l.lang() dir=l.dir() class=manner(ctx)>
            <head>
                <meta charset="utf-8"/>
                <title>{title}</title>
                <meta name="description" content=description/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <meta name="theme-color" content=ctx.assets.theme_colour/>
                {(!ctx.save_data).then(|| view! {
                    <link rel="preload" href="/assets/fonts/shubbak-400.woff2" r#as="font" r#type="font/woff2" crossorigin=""/>
                })}
                {links(ctx, alone)}
                <script r#type="module" src=ctx.assets.js integrity=ctx.assets.script("site").map(|site| site.integrity)></script>
                {modules}
                {refresh}
            </head>
            <body class=alone.then_some("alone")>
                <a class="skip" href="#main">{l.t("skip-to-content")}</a>
                {head}
                <div class="frame">
                    {way}
                    {(!l.is_complete()).then(fallen::notice_mark)}
                    <main id="main" class=class tabindex="-1">{listed}{view}{kept.then(|| connection::keep(l))}</main>
                </div>
                {asked}
                {foot}
                {back}
                {ctx.kiosk.then(|| kiosk::idle(ctx))}
                {lost}
            </body>
        </html>
    }
}

/// Scripts by name, each with what it has to be.
fn scripts(ctx: &PageContext, names: impl Iterator<Item = &'static str>) -> AnyView {
    let script = |name| {
        let (src, integrity) = ctx.assets.script_tag(name);
        view! { <script r#type="module" src=src integrity=integrity></script> }
    };
    names.map(script).collect::<Vec<_>>().into_any()
}

/// Style sheets, icon and manifest.
fn links(ctx: &PageContext, alone: bool) -> impl IntoView + use<> {
    let manifest = (!alone && !ctx.kiosk).then(|| ctx.lang.href("/manifest.webmanifest"));
    view! {
        <link rel="stylesheet" href=ctx.assets.css/>
        {ctx.kiosk.then(|| view! { <link rel="stylesheet" href="/assets/kiosk.css"/> })}
        <link rel="icon" href="/assets/icons/favicon.svg" r#type="image/svg+xml"/>
        {manifest.map(|href| view! { <link rel="manifest" href=href/> })}
    }
}

/// The classes by which style sheets tell how a page is used.
fn manner(ctx: &PageContext) -> Option<&'static str> {
    match (ctx.save_data, ctx.kiosk) {
        (true, true) => Some("save-data at-kiosk"),
        (true, false) => Some("save-data"),
        (false, true) => Some("at-kiosk"),
        (false, false) => None,
    }
}

fn document_title(l: L, title: &str, has_errors: bool) -> String {
    let title = crate::texts::plain(title);
    let portal = l.plain("portal-name");
    let full = if title == portal { format!("{portal} · {}", country(l)) } else { format!("{title} · {portal}") };
    if has_errors { l.plain_with("error-title", &[("title", full.into())]) } else { full }
}
