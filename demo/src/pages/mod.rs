//! How the country's own pages look: one frame, one style sheet, no scripts.

mod home;
pub(crate) mod html;

use crate::{lang::Lang, world::Shared};
use axum::{
    Router,
    http::{
        HeaderValue, StatusCode,
        header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, REFERRER_POLICY},
    },
    response::{IntoResponse, Response},
    routing::get,
};
use html::escape;
use std::fmt::Write;

/// Where the style sheet is served.
const STYLE: &str = "/waha.css";

/// One page of the country.
pub(crate) struct Page<'a> {
    /// The language it is written in.
    pub(crate) lang: Lang,
    /// Plain text, not escaped.
    pub(crate) title: &'a str,
    /// Which part of the country speaks.
    pub(crate) brand: Brand,
    /// The same page in other languages, not escaped; none when it can't be had again.
    pub(crate) other_languages: Vec<(Lang, String)>,
    /// Another origin to which a form on this page may lead.
    pub(crate) form_target: Option<&'a str>,
    /// The inside of `main`, escaped.
    pub(crate) body: String,
}

/// Which part of the country speaks on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Brand {
    /// The identity provider.
    Eid,
    /// The country in general.
    Country,
}

impl Brand {
    fn name(self, lang: Lang) -> &'static str {
        match self {
            Brand::Eid => lang.say("هوية الواحة", "Waha eID", "Identité Waha"),
            Brand::Country => lang.say("الواحة", "Al-Waha", "Al-Waha"),
        }
    }
}

/// A palm over water, drawn in the text's colour.
const MARK: &str = r#"<svg class="mark" viewBox="0 0 48 48" width="40" height="40" aria-hidden="true" focusable="false"><circle cx="24" cy="24" r="23" fill="var(--mark)"/><path d="M24 37V20" stroke="var(--mark-ink)" stroke-width="2.6" stroke-linecap="round"/><path d="M24 20c-3-6-9-7-12-3 5-1 9 0 12 3Zm0 0c3-6 9-7 12-3-5-1-9 0-12 3Zm0 0c-6-2-11 2-11 7 3-4 7-6 11-7Zm0 0c6-2 11 2 11 7-3-4-7-6-11-7Z" fill="var(--mark-ink)"/><path d="M10 38q3.5-2.6 7 0t7 0 7 0 7 0" stroke="var(--mark-ink)" stroke-width="2.2" fill="none" stroke-linecap="round"/></svg>"#;

impl Page<'_> {
    /// The page as a response that nobody stores, frames or runs scripts in.
    pub(crate) fn respond(self, status: StatusCode) -> Response {
        let policy = format!(
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; \
             frame-ancestors 'none'; form-action 'self'{}{}",
            if self.form_target.is_some() { " " } else { "" },
            self.form_target.unwrap_or_default(),
        );
        let policy = HeaderValue::try_from(policy).unwrap_or_else(|_| HeaderValue::from_static("default-src 'none'"));
        let mut response = (status, self.html()).into_response();
        let headers = response.headers_mut();
        headers.insert(CONTENT_SECURITY_POLICY, policy);
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
        headers.insert("x-content-type-options", HeaderValue::from_static("nosniff"));
        response
    }

    fn html(&self) -> String {
        let lang = self.lang;
        let switch = self.other_languages.iter().fold(String::new(), |mut links, (other, href)| {
            let _ = write!(
                links,
                r#"<a class="language" href="{}" lang="{tag}" hreflang="{tag}" dir="{}">{}</a>"#,
                escape(href),
                other.dir(),
                other.name(),
                tag = other.tag(),
            );
            links
        });
        format!(
            r##"<!DOCTYPE html>
<html lang="{tag}" dir="{dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title} – {brand}</title>
<link rel="stylesheet" href="{STYLE}">
</head>
<body>
<a class="skip" href="#main">{skip}</a>
<aside class="demo" aria-label="{notice}">{demo}</aside>
<header><a class="brand" href="/?lang={tag}">{MARK}<span>{brand}</span></a>{switch}</header>
<main id="main">
{body}
</main>
<footer><p>{footer}</p></footer>
</body>
</html>
"##,
            tag = lang.tag(),
            dir = lang.dir(),
            title = escape(self.title),
            brand = self.brand.name(lang),
            skip = lang.say("انتقل إلى المحتوى", "Skip to the content", "Aller au contenu"),
            notice = lang.say("تنبيه", "Notice", "Avis"),
            demo = lang.say(
                "عرض تجريبي: البلد وأهله وسجلاته من نسج الخيال.",
                "Demonstration: the country, its people and its registers are made up.",
                "Démonstration : le pays, ses habitants et ses registres sont inventés."
            ),
            footer = lang.say(
                "الواحة بلد متخيَّل أُنشئ لعرض بوابة الخدمات الحكومية.",
                "Al-Waha is an imaginary country, made to show a government service portal at work.",
                "Al-Waha est un pays imaginaire, créé pour montrer un portail de services publics à l’œuvre."
            ),
            body = self.body,
        )
    }
}

/// The country's front page and its style sheet.
pub(crate) fn router(world: Shared) -> Router {
    Router::new().route("/", get(home::show)).with_state(world).route(STYLE, get(style))
}

async fn style() -> Response {
    let headers = [(CONTENT_TYPE, "text/css; charset=utf-8"), (CACHE_CONTROL, "max-age=300")];
    (headers, [include_str!("../../style/waha.css"), include_str!("../../style/switches.css")].concat()).into_response()
}
