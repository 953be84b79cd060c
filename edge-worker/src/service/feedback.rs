//! Whether an article helped.

use std::rc::Rc;

use nearhand_shared::content::{Article, Pack};
use nearhand_shared::problem::Problem;
use nearhand_shared::request::Fields;

use super::vault;
use crate::abuse::limits;
use crate::auth::identity::identity;
use crate::content::{Context, article};
use crate::vault::protocol::Feedback;

/// What a visitor has said of an article.
pub struct Helped {
    /// Whether it helped.
    pub helpful: bool,
    /// The article.
    pub article: Article,
    /// The articles that it is one of.
    pub pack: Rc<Pack>,
}

impl Helped {
    /// As the article's view is told.
    pub fn answer(&self) -> &'static str {
        if self.helpful { "yes" } else { "no" }
    }
}

/// Stores whether an article helped, in the visitor's region.
pub async fn helped(context: &Context<'_>, slug: &str, fields: &Fields) -> Result<Helped, Problem> {
    let (pack, article) = article(context, slug).await?;
    let helpful = fields.yes_or_no("helpful").ok_or(Problem::Json)?;
    identity(context)?;
    limits::small(context).await?;
    let feedback = Feedback {
        slug: article.slug.as_str().to_owned(),
        locale: pack.locale.to_string(),
        day: context.now().to_string().chars().take(10).collect(),
        helpful,
        now: context.now().as_millisecond(),
    };
    vault(context, context.visitor.region).feedback(&feedback).await?;
    Ok(Helped { helpful, article, pack })
}
