//! Style sheet, script, fonts and pictures: read once, compressed once where somebody takes them so, served with a hash in
//! the name where we name them.

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};
use std::collections::HashMap;
use std::io::Write;
use std::sync::{Arc, OnceLock};

use super::portal::Portal;
use crate::content::Content;
use crate::offer::theme_file;
use app::theme::Theme;

/// A file in memory.
#[derive(Clone, Debug)]
struct File {
    kind: &'static str,
    bytes: Bytes,
    brotli: OnceLock<Option<Bytes>>,
    etag: String,
    forever: bool,
}

/// All assets by their path below `/assets/`.
#[derive(Clone, Debug, Default)]
pub struct AssetFiles {
    files: HashMap<String, File>,
    css: String,
    js: String,
    /// Name, address and digest of each script.
    scripts: Vec<(String, String, String)>,
    theme: Theme,
    components: String,
}

impl AssetFiles {
    /// Reads `style/` (joined in the order of its manifest, with the country's colours) and `public/`.
    ///
    /// # Errors
    /// The name of a style sheet that the manifest names and that is not there.
    pub fn read(content: &Content, theme: &str) -> Result<Self, String> {
        let mut assets = Self::default();
        let manifest = content.text("style/manifest").ok_or("style/manifest")?;
        let mut css = String::new();
        for name in manifest.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let file = if name.starts_with("themes/") { theme_file(theme) } else { format!("style/{name}") };
            css.push_str(&content.text(&file).ok_or(file)?);
            css.push('\n');
        }
        assets.css = assets.add_hashed("site", "css", squeeze(&css).into_bytes());
        assets.theme = Theme::read(&content.text(&theme_file(theme)).unwrap_or_default());
        assets.components = squeeze(&content.text("style/components.css").unwrap_or_default());
        if let Some(css) = content.text("style/kiosk.css") {
            assets.add("kiosk.css".to_owned(), "text/css; charset=utf-8", squeeze(&css).into_bytes(), false);
        }
        for (path, bytes) in content.below("public/") {
            let name = path.trim_start_matches("public/");
            // The worker's address stays the same: it is how a browser finds its next release.
            if let Some(script) = name.strip_prefix("js/").and_then(|name| name.strip_suffix(".js"))
                && script != "sw"
            {
                let is_site = script == "site";
                let stem = if is_site { "site".to_owned() } else { format!("js/{script}") };
                let address = assets.add_hashed(&stem, "js", bytes.clone());
                if is_site {
                    assets.js.clone_from(&address);
                }
                assets.scripts.push((script.to_owned(), address, integrity(&bytes)));
            }
            if let Some(kind) = kind(name) {
                assets.add(name.to_owned(), kind, bytes, false);
            }
        }
        Ok(assets)
    }

    /// The address of the style sheet.
    pub fn css(&self) -> &str {
        &self.css
    }

    /// The address of the script.
    pub fn js(&self) -> &str {
        &self.js
    }

    /// Name, address and digest (Subresource Integrity) of each script.
    pub fn scripts(&self) -> &[(String, String, String)] {
        &self.scripts
    }

    /// The colours of the theme.
    pub fn theme(&self) -> &Theme {
        &self.theme
    }

    /// The names of all pictures of the sprite.
    pub fn icons(&self) -> Vec<String> {
        let sprite = self.text("icons/sprite.svg").unwrap_or_default();
        let names = sprite.split("<symbol id=\"").skip(1).filter_map(|rest| rest.split('"').next());
        names.map(str::to_owned).collect()
    }

    /// The whole style sheet, with what the page of components needs besides.
    pub fn sheet(&self) -> String {
        let site = self.text(self.css.trim_start_matches("/assets/")).unwrap_or_default();
        format!("{site}\n{}", self.components)
    }

    /// A file as text.
    pub fn text(&self, name: &str) -> Option<String> {
        String::from_utf8(self.files.get(name)?.bytes.to_vec()).ok()
    }

    /// What tells the files of one release from those of another.
    pub fn release(&self) -> String {
        let mut all: Vec<(&String, &String)> = self.files.iter().map(|(name, file)| (name, &file.etag)).collect();
        all.sort_unstable();
        let named: String = all.into_iter().map(|(name, etag)| format!("{name} {etag}\n")).collect();
        hash(named.as_bytes())
    }

    fn add_hashed(&mut self, stem: &str, ending: &str, bytes: Vec<u8>) -> String {
        let name = format!("{stem}.{}.{ending}", &hash(&bytes)[..12]);
        let kind = kind(&name).unwrap_or("application/octet-stream");
        self.add(name.clone(), kind, bytes, true);
        format!("/assets/{name}")
    }

    fn add(&mut self, name: String, kind: &'static str, bytes: Vec<u8>, forever: bool) {
        let etag = format!("\"{}\"", &hash(&bytes)[..20]);
        self.files.insert(name, File { kind, bytes: bytes.into(), brotli: OnceLock::new(), etag, forever });
    }
}

impl File {
    /// The file compressed, at its first reader's request: a portal that starts has something better to do. Fonts are
    /// compressed in themselves.
    fn compressed(&self) -> Option<Bytes> {
        let compress = || (!self.kind.starts_with("font/")).then(|| brotli(&self.bytes)).flatten().map(Bytes::from);
        self.brotli.get_or_init(compress).clone()
    }
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The digest by which a browser knows a script again.
fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

fn kind(name: &str) -> Option<&'static str> {
    match name.rsplit('.').next()? {
        "css" => Some("text/css; charset=utf-8"),
        "js" => Some("text/javascript; charset=utf-8"),
        "svg" => Some("image/svg+xml"),
        "woff2" => Some("font/woff2"),
        "png" => Some("image/png"),
        "ico" => Some("image/x-icon"),
        "txt" => Some("text/plain; charset=utf-8"),
        "webmanifest" => Some("application/manifest+json"),
        _ => None,
    }
}

/// What is longer than this is compressed less well: its first reader would wait for seconds.
const LONG: usize = 256 * 1024;

/// Brotli at its best, since it is done once; open data of a whole country somewhat less.
pub(super) fn brotli(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let quality = if bytes.len() > LONG { 7 } else { 11 };
    let mut writer = brotli::CompressorWriter::new(&mut out, 16 * 1024, quality, 22);
    writer.write_all(bytes).ok()?;
    drop(writer);
    Some(out)
}

/// Without comments and without indentation: all that a style sheet can lose without a parser.
fn squeeze(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Serves `/assets/…`.
pub(super) async fn serve(State(portal): State<Arc<Portal>>, Path(name): Path<String>, headers: HeaderMap) -> Response {
    let Some(file) = portal.files.files.get(&name) else { return StatusCode::NOT_FOUND.into_response() };
    let caching = if file.forever { "public, max-age=31536000, immutable" } else { "public, max-age=86400" };
    let common =
        [(header::ETAG, file.etag.as_str()), (header::CACHE_CONTROL, caching), (header::VARY, "accept-encoding")];
    if headers.get(header::IF_NONE_MATCH).is_some_and(|value| value == file.etag.as_str()) {
        return (StatusCode::NOT_MODIFIED, common).into_response();
    }
    match accepts_brotli(&headers).then(|| file.compressed()).flatten() {
        Some(brotli) => {
            (common, [(header::CONTENT_TYPE, file.kind), (header::CONTENT_ENCODING, "br")], brotli).into_response()
        }
        None => (common, [(header::CONTENT_TYPE, file.kind)], file.bytes.clone()).into_response(),
    }
}

/// True when the browser takes brotli.
pub(super) fn accepts_brotli(headers: &HeaderMap) -> bool {
    let text = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    text.split(',').any(|part| part.trim() == "br" || part.trim().starts_with("br;") && !part.contains("q=0"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_is_known_by_the_digest_that_browsers_reckon() {
        let known = "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb";
        assert_eq!(integrity(b""), known, "of nothing, as RFC 6234 has it");
    }

    #[test]
    fn squeezing_keeps_rules_and_drops_comments() {
        assert_eq!(squeeze("/* a */\n.x {\n  color: red; /* b */\n}\n"), ".x {\ncolor: red;\n}");
    }
}
