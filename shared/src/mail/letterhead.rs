//! The top of a mail: the shop's logo, and its name.

use crate::content::site::Picture;
use crate::escape::escape;

/// The shop's logo, where whoever reads a mail can get it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Logo<'a> {
    /// The picture.
    pub picture: &'a Picture,
    /// Its address: the same in every mail, so that it tells of nobody who has read one.
    pub src: &'a str,
}

/// The top of a mail as HTML, in a document that is written in a direction. `brand` is HTML.
///
/// A picture that names the shop stands alone, and where a mail program shows none, its words (`alt`) look as the name does. A symbol
/// stands beside the name, and says nothing: who has it read aloud hears the name once.
pub(super) fn html(brand: &str, accent: &str, logo: Option<Logo<'_>>, dir: &str) -> String {
    let name = ["<b dir=\"auto\">", brand, "</b>"].concat();
    let inside = match logo {
        None => name,
        Some(logo) if logo.picture.is_name => image(logo, brand, ""),
        Some(logo) => {
            let side = if dir == "rtl" { "left" } else { "right" };
            [image(logo, "", &["margin-", side, ":12px;"].concat()), name].concat()
        }
    };
    format!("<p style=\"border-top:4px solid {accent};padding-top:16px\">{inside}</p>")
}

/// Outlook goes by the attributes, others by the style. What lets the background through has a light one of its own: whether the mail
/// program is dark nobody knows, and a logo is made for paper.
fn image(Logo { picture, src }: Logo<'_>, alt: &str, beside: &str) -> String {
    let Picture { width, height, .. } = picture;
    // The words in its place are as dark as it is: they are on the plate, too.
    let plate = if picture.is_clear { "background:#ffffff;color:#1b1b1b;padding:6px;border-radius:6px;" } else { "" };
    format!(
        "<img src=\"{}\" alt=\"{alt}\" width=\"{width}\" height=\"{height}\" style=\"width:{width}px;height:{height}px;\
         border:0;{plate}{beside}vertical-align:middle;font:bold 16px/1.5 system-ui,sans-serif\">",
        escape(src)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(is_name: bool, is_clear: bool) -> Picture {
        Picture { name: "0a".repeat(32), ending: "png".to_owned(), width: 96, height: 40, is_name, is_clear }
    }

    #[test]
    fn the_name_is_read_once_with_the_picture_and_without_it() {
        let brand = escape("Lumen & \"Söhne\"");
        let src = "https://help.example/files/lumen/0a.png?a&b";
        let symbol = picture(false, false);
        let name = picture(true, true);
        for (picture, dir, alt, has_text, has, has_not) in [
            (None, "ltr", None, true, "</b></p>", "<img"),
            (Some(&symbol), "ltr", Some("alt=\"\""), true, "margin-right:12px", "background"),
            (Some(&symbol), "rtl", Some("alt=\"\""), true, "margin-left:12px", "margin-right"),
            (
                Some(&name),
                "rtl",
                Some("alt=\"Lumen &amp; &quot;Söhne&quot;\""),
                false,
                "background:#ffffff;color:#1b1b1b",
                "margin",
            ),
        ] {
            let html = html(&brand, "#8a4b08", picture.map(|picture| Logo { picture, src }), dir);
            assert_eq!(html.matches("Lumen &amp; &quot;Söhne&quot;").count(), 1, "{html}");
            assert_eq!(html.contains("<b dir=\"auto\">"), has_text, "{html}");
            assert!(html.contains(has) && !html.contains(has_not), "{html}");
            let Some(alt) = alt else { continue };
            assert!(html.contains(alt) && html.contains("src=\"https://help.example/files/lumen/0a.png?a&amp;b\""));
            // Outlook, and all others.
            assert!(html.contains("width=\"96\" height=\"40\"") && html.contains("width:96px;height:40px;"), "{html}");
        }
    }
}
