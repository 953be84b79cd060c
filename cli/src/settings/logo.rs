//! `[logo]`: a drawing of a few shapes.

use nearhand_shared::content::site::{Logo, MAX_LOGO, Shape, is_path};
use nearhand_shared::content::validity::{is_colour, is_logo};

use crate::table::{Kind, Table};

const LOGO: Kind = Kind { what: "`[logo]`", keys: &["size", "shapes"] };
const SHAPE: Kind = Kind { what: "a shape", keys: &["d", "fill"] };

/// Reads it; none where the site has none, or something is wrong with it.
pub fn read(root: &Table<'_>) -> Option<Logo> {
    let table = root.table("logo", &LOGO)?;
    let size = table.whole("size", 1..=4_096).and_then(|size| u16::try_from(size).ok());
    let shapes: Option<Vec<Shape>> = table.tables("shapes", &SHAPE).iter().map(shape).collect();
    let logo = Logo { size: size?, shapes: shapes? };
    if logo.shapes.is_empty() {
        root.file.error(table.start(), "`[logo]` draws nothing: write `shapes = [{ d = \"M…\", fill = \"#rrggbb\" }]`");
        return None;
    }
    if !is_logo(&logo) {
        let message =
            format!("the shapes have more than {MAX_LOGO} bytes together, and are in every page: simplify them");
        root.file.error(table.start(), message);
        return None;
    }
    Some(logo)
}

fn shape(table: &Table<'_>) -> Option<Shape> {
    let d = table.required_text("d", "\"M0 0h24v24H0z\"")?;
    if !is_path(d.value) {
        table.file.error(d.at, "`d` is the outline of an SVG path, and begins with `M`: write the `d` of the `<path>`");
    }
    let fill = table.required_text("fill", "\"#8a4b08\"")?;
    if !is_colour(fill.value) {
        table.file.error(fill.at, format!("`fill` cannot be `{}`: write a colour as `#rrggbb`", fill.value));
    }
    let is_good = is_path(d.value) && is_colour(fill.value);
    is_good.then(|| Shape { d: d.value.to_owned(), fill: fill.value.to_lowercase() })
}
