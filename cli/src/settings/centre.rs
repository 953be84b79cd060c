//! `[help_centre]`: what surrounds the pages of the public help centre.

use nearhand_shared::content::site::{FootLink, HelpCentre, MAX_LINKS};
use nearhand_shared::id::LinkId;

use super::{named, refuse_repeated};
use crate::table::{Kind, Table, Text};

const CENTRE: Kind = Kind { what: "`[help_centre]`", keys: &["shop", "picture", "links"] };
const LINK: Kind = Kind { what: "a link of the help centre", keys: &["id", "url"] };

/// Reads it, none where it is not there, and the ids of its links, which the site's texts have to name; none where its name or theirs is
/// misspelt, as has been said.
pub fn read(root: &Table<'_>) -> (Option<HelpCentre>, Option<Vec<String>>) {
    let Some(table) = root.table("help_centre", &CENTRE) else {
        return (None, (!root.is_misspelt("help_centre")).then(Vec::new));
    };
    let shop = table.text("shop").and_then(|text| address(&table, text));
    let picture = table.text("picture").and_then(|text| address(&table, text));
    let links = table.tables("links", &LINK);
    refuse_repeated(&links);
    if let Some(first) = links.get(MAX_LINKS) {
        table.file.error(first.start(), format!("at most {MAX_LINKS} links stand at the end of a page"));
    }
    let ids = || links.iter().filter_map(|link| Some(link.text_quietly("id")?.value.to_owned())).collect();
    let ids = (!table.is_misspelt("links")).then(ids);
    let links: Vec<FootLink> = links.iter().filter_map(link).collect();
    (Some(HelpCentre { shop, picture, links }), ids)
}

fn link(table: &Table<'_>) -> Option<FootLink> {
    let id = table.required_text("id", "\"imprint\"").and_then(|text| named(table, text, LinkId::parse));
    let url =
        table.required_text("url", "\"https://shop.example/{locale}/imprint\"").and_then(|text| address(table, text));
    Some(FootLink { id: id?, url: url? })
}

fn address(table: &Table<'_>, text: Text<'_>) -> Option<String> {
    if HelpCentre::is_address(text.value) {
        return Some(text.value.to_owned());
    }
    let message = format!(
        "`{}` is not an address that a page can lead to: write it whole, such as `https://shop.example/`; `{{locale}}` in it \
         stands for the page's language",
        text.value
    );
    table.file.error(text.at, message);
    None
}
