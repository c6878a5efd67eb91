//! Portraits: small drawings, always the same for the same person. Nobody real is on them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::civil::Date;
use sha2::{Digest, Sha256};

const SKIN: [&str; 5] = ["#f1d3b3", "#e3b98f", "#cf9c6f", "#a8744a", "#7d5233"];
const HAIR: [&str; 4] = ["#1d1a18", "#3a2a20", "#5b4130", "#2b2f36"];
const CLOTH: [&str; 6] = ["#0a4650", "#7a3b2e", "#3d5a3a", "#4b3f72", "#8a6d2f", "#33475b"];
const WALL: [&str; 3] = ["#dfe6e4", "#e8e1d3", "#d9dfe8"];
/// Whoever was born before this year has grey hair.
const GREY_BEFORE: i16 = 1966;

/// The picture of a person as the register gives it: an SVG in Base64.
pub(super) fn portrait(national_id: &str, sex: &str, born: Date) -> String {
    let digest = Sha256::digest(format!("portrait:{national_id}"));
    let byte = |place: usize| usize::from(digest.get(place).copied().unwrap_or_default());
    let pick =
        |colours: &[&'static str], place: usize| colours.get(byte(place) % colours.len()).copied().unwrap_or("#888");
    let (skin, cloth, wall) = (pick(&SKIN, 0), pick(&CLOTH, 2), pick(&WALL, 3));
    let hair = if born.year() < GREY_BEFORE { "#b9b6b0" } else { pick(&HAIR, 1) };
    let (face, eyes) = (19 + byte(4) % 4, 8 + byte(5) % 3);
    let over = if sex == "2" && byte(6) % 3 > 0 {
        let scarf = pick(&CLOTH, 7);
        format!("<path d='M26 62C22 20 78 20 74 62C80 90 68 104 50 106C32 104 20 90 26 62Z' fill='{scarf}'/>")
    } else if sex == "2" {
        format!("<path d='M27 92C20 30 36 24 50 24S80 30 73 92Z' fill='{hair}'/>")
    } else {
        format!("<path d='M29 56C27 28 40 24 50 24S73 28 71 56Z' fill='{hair}'/>")
    };
    let beard = if sex == "1" && byte(8) % 2 == 0 && born.year() < 2006 {
        format!("<path d='M33 66C34 92 66 92 67 66C60 78 40 78 33 66Z' fill='{hair}'/>")
    } else {
        String::new()
    };
    let svg = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 125'><rect width='100' height='125' fill='{wall}'/>\
         <path d='M8 125C10 98 30 94 50 94S90 98 92 125Z' fill='{cloth}'/>{over}\
         <rect x='42' y='76' width='16' height='22' rx='7' fill='{skin}'/><ellipse cx='50' cy='60' rx='{face}' ry='25' fill='{skin}'/>{beard}\
         <circle cx='{}' cy='58' r='2.2' fill='#222'/><circle cx='{}' cy='58' r='2.2' fill='#222'/>\
         <path d='M43 73Q50 78 57 73' fill='none' stroke='#8c4a3c' stroke-width='2'/></svg>",
        50 - eyes,
        50 + eyes,
    );
    STANDARD.encode(svg)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_person_has_one_face_and_others_have_another() {
        let (a, b) = (portrait("0011598018", "2", date(1996, 3, 4)), portrait("0011689023", "1", date(1990, 1, 1)));
        assert_eq!(a, portrait("0011598018", "2", date(1996, 3, 4)));
        assert_ne!(a, b);
        let svg = String::from_utf8(STANDARD.decode(a).unwrap()).unwrap();
        assert!(svg.starts_with("<svg") && svg.ends_with("</svg>") && !svg.contains("script"));
    }
}
