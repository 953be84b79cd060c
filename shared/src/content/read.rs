//! Parts that were read, and a whole locale of them.

use super::Article;
use super::bodies::Bodies;
use super::desk::ForDesk;
use super::moved::Moved;
use super::pack::{Pack, Parts};
use super::part::{BadPart, Kind, MAGIC, MAGIC_6, decode, decode_start};
use super::v5;
use super::validity::{check_bodies, check_pack};
use crate::id::Slug;
use crate::search::Index;

/// A part that was read.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// All but bodies and index.
    Pack(Pack),
    /// The search index.
    Index(Index),
    /// Texts of articles.
    Bodies(Bodies),
    /// What the desk needs.
    Desk(ForDesk),
    /// Where old addresses lead.
    Moved(Moved),
}

impl Part {
    /// What it is.
    pub fn kind(&self) -> Kind {
        match self {
            Part::Pack(_) => Kind::Pack,
            Part::Index(_) => Kind::Index,
            Part::Bodies(_) => Kind::Bodies,
            Part::Desk(_) => Kind::Desk,
            Part::Moved(_) => Kind::Moved,
        }
    }

    /// How much memory it takes, in bytes, roughly.
    pub fn weight(&self) -> usize {
        match self {
            Part::Pack(pack) => pack.weight(),
            Part::Index(index) => index.weight(),
            Part::Bodies(bodies) => bodies.weight(),
            Part::Desk(desk) => desk.weight(),
            Part::Moved(moved) => moved.weight(),
        }
    }
}

/// Reads and checks what is stored under a name: one part, or of format 5 all three of them.
///
/// # Errors
/// [`BadPart`] where the bytes are anything else, or hold what may not be served.
pub fn read(name: &str, bytes: Vec<u8>) -> Result<Vec<Part>, BadPart> {
    let parts = match bytes.strip_prefix(v5::MAGIC) {
        Some(body) => {
            let (pack, index, bodies) = v5::read(name, body)?;
            vec![Part::Pack(pack), Part::Index(index), Part::Bodies(bodies)]
        }
        None => vec![read_one(bytes)?],
    };
    parts.iter().try_for_each(check).map_err(BadPart::Refused)?;
    Ok(parts)
}

fn read_one(bytes: Vec<u8>) -> Result<Part, BadPart> {
    let (kind, body) = Kind::split(&bytes).ok_or(BadPart::Magic)?;
    if bytes.len() > kind.max_bytes() {
        return Err(BadPart::TooLarge { kind, bytes: bytes.len() });
    }
    Ok(match kind {
        Kind::Pack => {
            let (mut pack, rest) = decode_start::<Pack>(body)?;
            if !bytes.starts_with(MAGIC_6) || !rest.is_empty() {
                pack.more = decode(rest)?;
            }
            Part::Pack(pack)
        }
        Kind::Bodies => Part::Bodies(decode(body)?),
        Kind::Desk => Part::Desk(ForDesk::read(body)?),
        Kind::Moved => Part::Moved(Moved::read(body)?),
        // Of files none is read.
        Kind::File => return Err(BadPart::Magic),
        Kind::Index => {
            let start = MAGIC.len() + 1;
            Part::Index(Index::from_bytes(bytes, start).map_err(|error| BadPart::Damaged(error.to_owned()))?)
        }
    })
}

fn check(part: &Part) -> Result<(), String> {
    match part {
        Part::Pack(pack) => check_pack(pack),
        Part::Bodies(bodies) => check_bodies(bodies),
        Part::Desk(desk) => desk.check(),
        Part::Moved(moved) => moved.check(),
        // All of its text is words that are looked for, and none is shown.
        Part::Index(_) => Ok(()),
    }
}

/// All parts of a locale, read.
#[derive(Debug, Clone, PartialEq)]
pub struct Whole {
    /// The pack.
    pub pack: Pack,
    /// Its index.
    pub index: Index,
    /// Its articles' texts.
    pub bodies: Vec<Bodies>,
}

impl Whole {
    /// Reads it.
    ///
    /// # Errors
    /// [`BadPart`], also where one that is named is not there.
    pub fn read(parts: &Parts) -> Result<Whole, BadPart> {
        let missing = || BadPart::Damaged("a part is missing".to_owned());
        let find = |name: &str| {
            let (_, bytes) = parts.all.iter().find(|(known, _)| known == name).ok_or_else(missing)?;
            read(name, bytes.clone())?.pop().ok_or_else(missing)
        };
        let Part::Pack(pack) = find(&parts.pack.name)? else { return Err(missing()) };
        let Part::Index(index) = find(&pack.index.name)? else { return Err(missing()) };
        let bodies = pack.bodies.iter().map(|part| match find(&part.name)? {
            Part::Bodies(bodies) => Ok(bodies),
            _ => Err(missing()),
        });
        let bodies = bodies.collect::<Result<_, _>>()?;
        Ok(Whole { pack, index, bodies })
    }

    /// The text of an article.
    pub fn html(&self, slug: &str) -> Option<&str> {
        self.bodies.get(self.pack.articles.find(slug)?.part)?.html(slug)
    }

    /// The whole article.
    pub fn article(&self, slug: &Slug) -> Option<Article> {
        self.pack.articles.find(slug.as_str())?.with_body(self.html(slug.as_str())?)
    }
}
