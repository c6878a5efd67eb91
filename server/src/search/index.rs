//! The index: one document for everything that can be found, with its words in all languages.

use app::texts::{L, Texts};
use domain::catalogue::{Catalogue, Service};
use tantivy::schema::{FAST, Field, IndexRecordOption, STRING, Schema, TextFieldIndexing, TextOptions, Value};
use tantivy::{Index, IndexReader, ReloadPolicy, TantivyDocument};

use super::analysis::{Analysis, words};
use super::paths::Paths;
use super::typos::Vocabulary;

/// Memory for making the index, in bytes: the least that the engine takes.
const MAKING: usize = 15_000_000;

/// The name of the column that holds the place of a document among [`Paths`].
pub(super) const PLACE: &str = "place";

/// The index with what goes along with it.
pub(super) struct Made {
    pub(super) fields: Fields,
    pub(super) reader: IndexReader,
    pub(super) vocabulary: Vocabulary,
    pub(super) paths: Paths,
}

/// The fields of a document.
#[derive(Clone, Copy)]
pub(super) struct Fields {
    /// The place among [`Paths`].
    pub(super) place: Field,
    /// Names and everyday phrases, each as a whole.
    pub(super) phrase: Field,
    /// The words of the name.
    pub(super) name: Field,
    /// Their stems.
    pub(super) name_stem: Field,
    /// Everyday words.
    pub(super) also: Field,
    /// Their stems.
    pub(super) also_stem: Field,
    /// Stems of what it is about.
    pub(super) about: Field,
    /// Stems of what belongs to it: authority, life events, what one gets.
    pub(super) around: Field,
}

/// What is known of something that can be found.
#[derive(Default)]
struct Entry {
    path: String,
    names: Vec<Said>,
    also: Vec<Said>,
    about: Vec<Said>,
    around: Vec<Said>,
}

/// Words with the language in which they are said.
type Said = (&'static str, String);

/// Makes the index in memory.
pub(super) fn make(catalogue: &Catalogue, texts: &'static Texts, analysis: &Analysis) -> tantivy::Result<Made> {
    let mut schema = Schema::builder();
    let as_they_are =
        TextFieldIndexing::default().set_tokenizer("whitespace").set_index_option(IndexRecordOption::WithFreqs);
    let text = TextOptions::default().set_indexing_options(as_they_are);
    let mut words = |name: &str| schema.add_text_field(name, text.clone());
    let (name, name_stem) = (words("name"), words("name_stem"));
    let (also, also_stem) = (words("also"), words("also_stem"));
    let (about, around) = (words("about"), words("around"));
    let (place, phrase) = (schema.add_u64_field(PLACE, FAST), schema.add_text_field("phrase", STRING));
    let fields = Fields { place, phrase, name, name_stem, also, also_stem, about, around };
    let index = Index::create_in_ram(schema.build());
    let mut writer = index.writer_with_num_threads::<TantivyDocument>(1, MAKING)?;
    let mut vocabulary = Vocabulary::default();
    let entries = entries(catalogue, texts);
    let paths = Paths::of(entries.iter().map(|entry| entry.path.clone()));
    for entry in entries {
        vocabulary.learn(entry.names.iter().chain(&entry.also).map(|(_, text)| text.as_str()));
        let mut document = document(&fields, &entry, analysis);
        if let Some(place) = paths.place(&entry.path) {
            document.add_u64(fields.place, place as u64);
        }
        let stems = [fields.name_stem, fields.also_stem, fields.about, fields.around];
        let stems = stems.into_iter().flat_map(|field| document.get_all(field)).filter_map(|value| value.as_str());
        vocabulary.learn_stems(stems.flat_map(str::split_whitespace));
        writer.add_document(document)?;
    }
    writer.commit()?;
    let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
    Ok(Made { fields, reader, vocabulary, paths })
}

fn document(fields: &Fields, entry: &Entry, analysis: &Analysis) -> TantivyDocument {
    let mut document = TantivyDocument::default();
    for (_, phrase) in entry.names.iter().chain(&entry.also) {
        document.add_text(fields.phrase, analysis.telling(phrase).join(" "));
    }
    let exact = |texts: &[Said]| texts.iter().flat_map(|(_, text)| words(text)).collect::<Vec<_>>();
    let stems_of = |(language, text): &Said| {
        words(text).iter().flat_map(|word| analysis.stems_in(language, word)).collect::<Vec<_>>()
    };
    let stems = |texts: &[Said]| texts.iter().flat_map(stems_of).collect::<Vec<_>>().join(" ");
    document.add_text(fields.name, exact(&entry.names).join(" "));
    document.add_text(fields.name_stem, stems(&entry.names));
    document.add_text(fields.also, exact(&entry.also).join(" "));
    document.add_text(fields.also_stem, stems(&entry.also));
    document.add_text(fields.about, stems(&entry.about));
    document.add_text(fields.around, stems(&entry.around));
    document
}

fn entries(catalogue: &Catalogue, texts: &'static Texts) -> Vec<Entry> {
    let all = |of: &dyn Fn(L) -> Option<String>| -> Vec<Said> {
        texts.languages().filter_map(|l| of(l).map(|text| (l.lang(), text))).collect()
    };
    let named = |kind: &str, key: &str, id: &str, about: &str| {
        let key = format!("{key}-{id}");
        let also = format!("also-{key}");
        Entry {
            path: format!("{kind}/{id}"),
            names: all(&|l| Some(l.plain(&key))),
            also: all(&|l| l.has(&also).then(|| l.plain(&also)))
                .iter()
                .flat_map(|(language, list)| parts(list).into_iter().map(|part| (*language, part)))
                .collect(),
            about: all(&|l| l.attr(&key, about).map(|text| app::texts::plain(&text))),
            around: Vec::new(),
        }
    };
    let service = |service: &Service| {
        let around = std::iter::once(format!("authority-{}", service.authority))
            .chain(service.life_events.iter().map(|id| format!("event-{id}")))
            .chain(service.output.iter().map(|output| format!("output-{}", output.id)));
        let around = around.flat_map(|key| all(&|l| l.has(&key).then(|| l.plain(&key)))).collect();
        Entry { around, ..named("services", "service", &service.id, "summary") }
    };
    let services = catalogue.services.values().map(service);
    let events = catalogue.life_events.iter().map(|event| named("life-events", "event", &event.id, "summary"));
    let authorities = catalogue.authorities.keys().map(|id| named("authorities", "authority", id, "about"));
    let centres = catalogue.centres.iter().map(|centre| named("centres", "centre", &centre.id, "address"));
    services.chain(events).chain(authorities).chain(centres).collect()
}

/// The phrases of a list, as each language writes lists.
fn parts(list: &str) -> Vec<String> {
    list.split([',', '،', ';', '؛']).map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}
