//! The portal's content: catalogue, locales, style and public files, from a folder or from the copy in the binary.

use domain::catalogue::SourceFile;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

macro_rules! built_in {
    ($name:ident, $folder:literal, $prefix:literal) => {
        #[derive(rust_embed::RustEmbed)]
        #[folder = $folder]
        #[prefix = $prefix]
        struct $name;
    };
}

built_in!(Catalogue, "../catalogue", "catalogue/");
built_in!(Locales, "../locales", "locales/");
built_in!(Style, "../style", "style/");
built_in!(Public, "../public", "public/");

/// The folders of the content.
const FOLDERS: [&str; 4] = ["catalogue", "locales", "style", "public"];

/// All files, by their path below the content folder, with `/`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Content {
    files: BTreeMap<String, Cow<'static, [u8]>>,
}

impl Content {
    /// The content of a folder. A folder of it that is not there comes from the copy in the binary, and so does
    /// everything when no folder is named and this one has no catalogue.
    ///
    /// # Errors
    /// When a named folder has no catalogue, or a file can't be read: which, and why.
    pub fn read(folder: Option<&Path>) -> Result<Self, String> {
        let here = Path::new(".");
        let mut content = Self::built_in();
        match folder {
            Some(folder) if !folder.join("catalogue").is_dir() => {
                return Err(format!(
                    "{} has no folder `catalogue`\n    mend: name the folder that holds catalogue and locales",
                    folder.display()
                ));
            }
            Some(folder) => content.lay_over(folder)?,
            None if here.join("catalogue").is_dir() => content.lay_over(here)?,
            None => {}
        }
        Ok(content)
    }

    fn built_in() -> Self {
        let mut files = BTreeMap::new();
        let mut take = |path: Cow<'static, str>, file: Option<rust_embed::EmbeddedFile>| {
            if let Some(file) = file {
                files.insert(path.into_owned(), file.data);
            }
        };
        Catalogue::iter().for_each(|path| take(path.clone(), Catalogue::get(&path)));
        Locales::iter().for_each(|path| take(path.clone(), Locales::get(&path)));
        Style::iter().for_each(|path| take(path.clone(), Style::get(&path)));
        Public::iter().for_each(|path| take(path.clone(), Public::get(&path)));
        Self { files }
    }

    fn lay_over(&mut self, folder: &Path) -> Result<(), String> {
        for name in FOLDERS.into_iter().filter(|name| folder.join(name).is_dir()) {
            self.files.retain(|path, _| !path.starts_with(&format!("{name}/")));
            let mut waiting: Vec<PathBuf> = vec![folder.join(name)];
            while let Some(path) = waiting.pop() {
                let failed = |error: std::io::Error| format!("{}: {error}", path.display());
                if path.is_dir() {
                    for entry in std::fs::read_dir(&path).map_err(failed)? {
                        waiting.push(entry.map_err(failed)?.path());
                    }
                } else {
                    let below = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
                    self.files.insert(below, Cow::Owned(std::fs::read(&path).map_err(failed)?));
                }
            }
        }
        Ok(())
    }

    /// A file's text; `None` when it is not there or not UTF-8.
    pub fn text(&self, path: &str) -> Option<String> {
        self.files.get(path).and_then(|bytes| String::from_utf8(bytes.to_vec()).ok())
    }

    /// The files below a folder.
    pub fn below(&self, folder: &str) -> impl Iterator<Item = (&str, Vec<u8>)> {
        self.files
            .iter()
            .filter(move |(path, _)| path.starts_with(folder))
            .map(|(path, bytes)| (path.as_str(), bytes.to_vec()))
    }

    /// The text files below a folder, with what can't be read as UTF-8 named.
    ///
    /// # Errors
    /// The path of the first file that is not UTF-8.
    pub fn texts(&self, folder: &str) -> Result<Vec<SourceFile>, String> {
        self.below(folder)
            .map(|(path, bytes)| {
                let text = String::from_utf8(bytes).map_err(|_| path.to_owned())?;
                Ok(SourceFile { path: path.to_owned(), text })
            })
            .collect()
    }
}
