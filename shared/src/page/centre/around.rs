//! What surrounds a page of the help centre: markets, hours, the shop; of an article its parts and its neighbours.

use crate::content::Article;
use crate::content::site::HelpCentre;
use crate::hours::availability::Candidate;
use crate::locale::time::{Clock, offset_name};
use crate::model::centre::{Heading, Link, MarketLink, TeamHours};
use crate::model::{ArticleLink, Channel};

use super::Centre;

/// From how many parts on an article has a list of them.
const PARTS: usize = 3;
/// How a part begins; an article is sanitised, so nothing else can.
const PART: &str = "<h2 id=\"";

impl Centre<'_> {
    /// The home page for visitors of each market, where there are several and all of them have names.
    pub(super) fn markets(&self) -> Vec<MarketLink> {
        let markets = &self.pages.content.manifest.site.markets;
        let chosen = self.pages.visitor.market.as_ref();
        let link = |market: &crate::content::site::Market| {
            let mut query = url::form_urlencoded::Serializer::new(String::new());
            if !self.pages.visitor.zone.is_empty() {
                query.append_pair("tz", &self.pages.visitor.zone);
            }
            let query = query.append_pair("market", market.id.as_str()).finish();
            Some(MarketLink {
                name: self.pages.texts.optional(&format!("market-{}", market.id))?,
                href: [&self.path(self.locale(), ""), "?", &query, "#contact"].concat(),
                is_chosen: chosen == Some(&market.id),
            })
        };
        let links: Option<Vec<MarketLink>> = markets.iter().map(link).collect();
        links.filter(|links| links.len() > 1).unwrap_or_default()
    }

    fn can_choose(&self) -> bool {
        self.pages.visitor.market.is_none() && !self.markets().is_empty()
    }

    /// Of ways to reach a person those that are the same in every market, where visitors can choose theirs and have not: the
    /// phone numbers of other countries help nobody.
    pub(super) fn keep_those_of_all_markets(&self, channels: &mut Vec<Channel>) {
        let markets = &self.pages.content.manifest.site.markets;
        let is_of_all =
            |channel: &Channel| markets.iter().all(|market| market.channels.iter().any(|id| id.as_str() == channel.id));
        if self.can_choose() && channels.iter().any(is_of_all) {
            channels.retain(is_of_all);
        }
    }

    /// The weeks of the teams that are reached by the channels beside them, each on its team's clock: the readers' is not known.
    /// First of the team that serves them, if any channel is not one team's alone; then of those behind single channels. None
    /// before readers have chosen where they are, where they can: the team would be anybody's.
    pub(super) fn hours(&self) -> Vec<TeamHours> {
        if self.can_choose() {
            return Vec::new();
        }
        let (teams, _) = self.pages.teams();
        let site = &self.pages.content.manifest.site;
        let channels = site.channels_of(self.pages.visitor.market.as_ref());
        let has_common = channels.is_empty() || channels.iter().any(|channel| channel.team.is_none());
        let mut weeks: Vec<(&Candidate<'_>, Vec<String>)> = Vec::new();
        weeks.extend(teams.first().filter(|_| has_common).map(|first| (first, Vec::new())));
        for (team, labels) in self.pages.behind_channels(&teams) {
            if weeks.iter().all(|(known, _)| known.team.id != team.team.id) {
                weeks.push((team, labels));
            }
        }
        let is_one = weeks.len() == 1;
        weeks.into_iter().map(|(team, labels)| self.week_of(team, if is_one { Vec::new() } else { labels })).collect()
    }

    /// A team's week, behind what is reached there.
    fn week_of(&self, team: &Candidate<'_>, mut of: Vec<String>) -> TeamHours {
        let (zone, now) = (team.schedule.zone(), self.pages.now);
        of.extend(self.pages.texts.optional(&format!("team-{}", team.team.id)));
        of.push(self.pages.content.pack.cities.name_of(&team.team.zone));
        of.push(offset_name(zone.to_offset(now)));
        let clock = Clock::new(now, zone, self.pages.formats());
        TeamHours { zone: of.join(" · "), days: self.pages.week(&clock, team.schedule) }
    }

    /// The shop itself, called by its host: a name that needs no translation.
    pub(super) fn shop(&self) -> Option<Link> {
        let shop = self.surroundings()?.shop.as_ref()?;
        let href = HelpCentre::address(shop, self.locale());
        Some(Link { name: HelpCentre::host_of(&href).to_owned(), href })
    }

    /// The site's own links.
    pub(super) fn links(&self) -> Vec<Link> {
        let links = self.surroundings().map(|centre| centre.links.as_slice()).unwrap_or_default();
        links
            .iter()
            .map(|link| Link {
                name: self.pages.texts.optional(&format!("link-{}", link.id)).unwrap_or_else(|| link.id.to_string()),
                href: HelpCentre::address(&link.url, self.locale()),
            })
            .collect()
    }

    fn surroundings(&self) -> Option<&HelpCentre> {
        self.pages.content.manifest.site.help_centre.as_ref()
    }

    /// The articles before and after one, in the order of its subject.
    pub(super) fn around(&self, article: &Article) -> [Option<ArticleLink>; 2] {
        if article.category.is_empty() {
            return [None, None];
        }
        let same: Vec<_> =
            self.pages.content.articles().filter(|(_, other)| other.category == article.category).collect();
        let Some(at) = same.iter().position(|(_, other)| other.slug == article.slug.as_str()) else {
            return [None, None];
        };
        [at.checked_sub(1), at.checked_add(1)]
            .map(|at| at.and_then(|at| same.get(at)).map(|(pack, other)| self.pages.link(pack, other)))
    }
}

/// The parts of an article, where there are enough of them.
pub(super) fn contents(html: &str) -> Vec<Heading> {
    let parts = html.split(PART).skip(1).filter_map(|rest| {
        let (id, rest) = rest.split_once("\">")?;
        let (words, _) = rest.split_once("</h2>")?;
        Some(Heading { id: id.to_owned(), html: without_tags(words) })
    });
    let parts: Vec<Heading> = parts.filter(|part| !part.html.is_empty()).collect();
    if parts.len() < PARTS { Vec::new() } else { parts }
}

/// The first picture of an article that previews can show: they know no drawings.
pub(super) fn picture(html: &str) -> Option<&str> {
    let images = html.split("<img ").skip(1).filter_map(|rest| {
        let (attributes, _) = rest.split_once('>')?;
        let (_, rest) = attributes.split_once("src=\"")?;
        Some(rest.split_once('"')?.0)
    });
    let mut images = images.filter(|path| path.starts_with("/files/"));
    images.find(|path| !path.ends_with(".svg"))
}

/// Sanitised HTML without its tags. In it every `<` of a text is escaped.
fn without_tags(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    for (at, piece) in html.split('<').enumerate() {
        let text = if at == 0 { piece } else { piece.split_once('>').map_or("", |(_, text)| text) };
        out.push_str(text);
    }
    out.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_with_parts_has_a_list_of_them() {
        let html = "<p>x</p><h2 id=\"s-a\">A <em>b</em> &amp; c</h2><p>y</p><h2 id=\"s-b\"><code>B</code></h2>\
                    <h3 id=\"s-no\">no</h3><h2 id=\"s-c\">C</h2>";
        let parts: Vec<_> = contents(html).into_iter().map(|part| (part.id, part.html)).collect();
        let of = |id: &str, html: &str| (id.to_owned(), html.to_owned());
        assert_eq!(parts, [of("s-a", "A b &amp; c"), of("s-b", "B"), of("s-c", "C")]);
        assert!(contents("<h2 id=\"s-a\">A</h2><h2 id=\"s-b\">B</h2>").is_empty(), "two need no list");
        assert!(contents("<h2 id=\"broken").is_empty());
    }

    #[test]
    fn the_first_picture_stands_for_an_article() {
        let html =
            "<p><img src=\"/files/lumen/a.svg\" alt=\"\"><img width=\"3\" src=\"/files/lumen/b.jpg\" alt=\"src=\"></p>";
        assert_eq!(picture(html), Some("/files/lumen/b.jpg"));
        assert_eq!(picture("<p>none</p>"), None);
    }
}
