//! Puts examples onto one page beside one another: each keeps its markup, but its ids and names are its own, and it does
//! not speak up by itself.

/// Attributes that hold an id or several.
const IDS: [&str; 6] = ["id", "for", "name", "aria-describedby", "aria-labelledby", "form"];

/// The markup of an example with ids and names of its own, without what would make it an alert or take the focus.
pub(super) fn placed(mark: &str, html: &str) -> String {
    let quiet = html.replace(" role=\"alert\" tabindex=\"-1\" data-focus=\"\"", "").replace(" role=\"alert\"", "");
    let mut out = String::with_capacity(quiet.len() + quiet.len() / 8);
    let mut rest = quiet.as_str();
    while let Some(at) = rest.find('<') {
        let (before, from) = rest.split_at(at);
        let end = from.find('>').map_or(from.len(), |end| end + 1);
        let (tag, after) = from.split_at(end);
        out.push_str(before);
        out.push_str(&marked(mark, tag));
        rest = after;
    }
    out.push_str(rest);
    out
}

/// One tag with its ids marked.
fn marked(mark: &str, tag: &str) -> String {
    let mut tag = tag.replace(" href=\"#", &format!(" href=\"#{mark}"));
    for name in IDS {
        let opening = format!(" {name}=\"");
        let Some(start) = tag.find(&opening).map(|at| at + opening.len()) else { continue };
        let Some(length) = tag[start..].find('"') else { continue };
        let ids: Vec<String> = tag[start..start + length].split(' ').map(|id| format!("{mark}{id}")).collect();
        tag.replace_range(start..start + length, &ids.join(" "));
    }
    tag
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_an_examples_own_and_words_stay() {
        let html = "<p id=\"a\">id=\"a\" &lt;b id=\"c\"></p><input id=\"x.y\" name=\"x\" aria-describedby=\"a b\"><a href=\"#a\">1</a>";
        assert_eq!(
            placed("e1-", html),
            "<p id=\"e1-a\">id=\"a\" &lt;b id=\"c\"></p><input id=\"e1-x.y\" name=\"e1-x\" aria-describedby=\"e1-a e1-b\"><a href=\"#e1-a\">1</a>"
        );
    }

    #[test]
    fn an_example_is_no_alert() {
        let html = "<div class=\"error-summary\" role=\"alert\" tabindex=\"-1\" data-focus=\"\">x</div>";
        assert_eq!(placed("e-", html), "<div class=\"error-summary\">x</div>");
    }
}
