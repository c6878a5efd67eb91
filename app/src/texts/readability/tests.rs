//! What is remarked, and what is not.

use super::super::Texts;
use domain::catalogue::{Finding, Readability, Reading, Script};

fn texts(language: &str, texts: &str) -> Texts {
    let dir = if language == "ar" { "rtl" } else { "ltr" };
    let own = format!("language-name = x\nlanguage-dir = {dir}\n");
    let files = [("language.ftl", own), ("x.ftl", format!("{texts}\n"))];
    let files = files.into_iter().map(|(name, text)| (format!("{language}/{name}"), text));
    Texts::load(files).unwrap_or_else(|findings| panic!("{findings:?}"))
}

fn rules() -> Readability {
    let words = |all: &[&str]| all.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let language = |id: &str, script, known: &str, plainer: &[[&str; 2]]| Reading {
        id: id.to_owned(),
        script,
        words: 8,
        known: [(known.to_owned(), "the currency".to_owned())].into(),
        plainer: plainer.iter().map(|pair| pair.map(str::to_owned)).collect(),
    };
    Readability {
        not_read: words(&["also-", "language-"]),
        spells: words(&["format"]),
        names: words(&["CSV"]),
        languages: vec![
            language("ar", Script::Arab, "د.و", &[["يتوجب عليكم", "عليك"], ["تم", "الفعل نفسه"]]),
            language("en", Script::Latn, "WHD", &[["prior to", "before"], ["utilis*", "use"]]),
        ],
    }
}

fn hard(language: &str, text: &str) -> Vec<Finding> {
    texts(language, text).hard_to_read(&rules())
}

fn foreign(language: &str, text: &str) -> Vec<String> {
    texts(language, text).untranslated(&rules()).into_iter().map(|finding| finding.problem).collect()
}

fn problems(language: &str, text: &str) -> Vec<String> {
    hard(language, text).into_iter().map(|finding| finding.problem).collect()
}

#[test]
fn a_sentence_is_measured_and_named_with_its_place() {
    let text = "first = Short.\nkey = Bring it.\n    .hint = One two three { $four } five six seven eight. One two three four five six seven eight nine.";
    let found = hard("en", text);
    let [one] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((one.file.as_str(), one.line), ("locales/en/x.ftl", 3));
    assert!(one.problem.starts_with("`key.hint`: a sentence of 9 words, more than 8"), "{}", one.problem);
    assert!(one.mend.contains("two sentences"));
    assert_eq!(hard("en", "key = No. 1.500 of it, e.g. in 10.30 – and that is — all"), []);
    assert_eq!(problems("ar", "key = هل ترغب في ذلك؟ نعم أرغب فيه كثيرًا جدًا اليوم."), Vec::<String>::new());
}

#[test]
fn every_variant_of_a_choice_is_read() {
    let text =
        "key = { $n ->\n    [one] One thing was utilised\n   *[other] { $n } things happened prior to { $day }\n}";
    let found = problems("en", text);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].contains("“prior to”") && found[1].contains("“utilis*”"), "{found:?}");
    assert_eq!(problems("en", "key = It is prior. To whom?"), Vec::<String>::new(), "a mark parts them");
}

#[test]
fn words_of_offices_are_found_behind_a_joined_and_and_under_vowel_signs() {
    assert_eq!(problems("ar", "key = ويتوجَّب عليكم الحضور").len(), 1);
    assert_eq!(problems("ar", "key = تمَّ الحفظ").len(), 1);
    assert_eq!(problems("ar", "key = تمر في الطريق، ومتى تمت"), Vec::<String>::new(), "other words");
    assert!(hard("ar", "key = تم الحفظ")[0].mend.contains("الفعل نفسه"));
}

#[test]
fn abbreviations_are_explained_or_known() {
    assert_eq!(problems("en", "key = Give your PIN.").len(), 1);
    for fine in ["Your number (PIN), not the PIN of others.", "It costs 3 WHD.", "A CSV file.", "MR-M01-1234", "I"] {
        assert_eq!(problems("en", &format!("key = {fine}")), Vec::<String>::new(), "{fine}");
    }
    assert_eq!(problems("en", "key = Number\n    .format = the letters DN and a digit"), Vec::<String>::new());
    assert_eq!(problems("ar", "key = د. هالة").len(), 1);
    assert_eq!(problems("ar", "key = ص.ب ١٢").len(), 1);
    assert_eq!(problems("ar", "key = اكتب صفرًا. ثلاثة د.و"), Vec::<String>::new());
}

#[test]
fn what_is_not_translated_is_named() {
    let found = foreign("ar", "key = اكتب your name هنا\n    .format = الحرفان DN ورقم");
    let [one] = found.as_slice() else { panic!("{found:?}") };
    assert!(one.starts_with("`key`") && one.contains("your, name"), "{one}");
    assert_eq!(foreign("ar", "key = ملف CSV، النسخة B\nalso-key = also"), Vec::<String>::new());
    assert_eq!(foreign("en", "key = Write الاسم here").len(), 1);
    assert_eq!(foreign("en", "key = Café vis-à-vis"), Vec::<String>::new());
}
