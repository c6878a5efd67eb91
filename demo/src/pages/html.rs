//! Putting text into HTML.

/// Escapes text for an element's content or a quoted attribute.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(letter),
        }
    }
    out
}

/// An identifier, number or address that reads left to right in any language.
pub(crate) fn ltr(text: &str) -> String {
    format!(r#"<bdi dir="ltr">{}</bdi>"#, escape(text))
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn markup_in_a_text_stays_text() {
        assert_eq!(
            escape(r#"<a href="x">سلمى & 'co'</a>"#),
            "&lt;a href=&quot;x&quot;&gt;سلمى &amp; &#39;co&#39;&lt;/a&gt;"
        );
    }
}
