//! Where what visitors write is stored, by market, and why.

use nearhand_shared::region::Region;
use nearhand_shared::residency::{self, Placed, Residency, Why};

use super::Desk;
use crate::model::{Fact, Item, Section, Sheet};

impl Desk<'_> {
    /// All markets, visitors of none, and the desk's own. `place` is the region of the business's own machine, if it is on one.
    pub fn residency(&self, place: Option<Region>) -> Sheet {
        let mut items: Vec<Item> =
            residency::of(self.site, place).iter().map(|residency| self.residency_of(residency)).collect();
        let why = if place.is_some() { "desk-residency-host" } else { "desk-residency-desk-why" };
        let region = format!("desk-region-{}", place.unwrap_or(Region::Eu));
        let desk = vec![Fact::Text(self.text(&region)), Fact::Text(self.text(why))];
        items.push(Item::new(Fact::Text(self.text("desk-residency-desk")), String::new(), vec![desk]));
        let section = Section { items, ..Section::default() };
        Sheet {
            hint: self.text("desk-residency-hint"),
            sections: vec![section],
            ..self.setting("residency", "desk-residency")
        }
    }

    fn residency_of(&self, residency: &Residency) -> Item {
        let why = match residency.why {
            Why::Setting => "desk-residency-set",
            Why::Network => "desk-residency-near",
            Why::Host => "desk-residency-host",
        };
        let placed = |placed| self.placed(placed, residency.why);
        let mut lines: Vec<Vec<Fact>> = residency.regions.iter().map(placed).collect();
        lines.push(vec![Fact::Text(self.text(why))]);
        let market = residency.market.as_ref().map(|id| Fact::Data(self.market(id.as_str())));
        let title = market.unwrap_or_else(|| Fact::Text(self.text("desk-residency-anyone")));
        Item::new(title, String::new(), lines)
    }

    fn placed(&self, placed: &Placed, why: Why) -> Vec<Fact> {
        let region = Fact::Text(self.text(&format!("desk-region-{}", placed.region)));
        let mut facts = vec![region, Fact::Data(placed.countries.join(" "))];
        if why != Why::Host {
            let bound = if placed.jurisdiction { "desk-residency-law" } else { "desk-residency-best" };
            facts.push(Fact::Text(self.text(bound)));
        }
        facts
    }
}
