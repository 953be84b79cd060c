//! Where what visitors write is stored, by market, and why.

use nearhand_shared::residency::{self, Placed, Residency, Why};

use super::Desk;
use crate::model::{Fact, Item, Section, Sheet};

impl Desk<'_> {
    /// All markets, visitors of none, and the desk's own.
    pub fn residency(&self) -> Sheet {
        let mut items: Vec<Item> =
            residency::of(self.site).iter().map(|residency| self.residency_of(residency)).collect();
        let desk = vec![Fact::Text(self.text("desk-region-eu")), Fact::Text(self.text("desk-residency-desk-why"))];
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
        };
        let mut lines: Vec<Vec<Fact>> = residency.regions.iter().map(|placed| self.placed(placed)).collect();
        lines.push(vec![Fact::Text(self.text(why))]);
        let market = residency.market.as_ref().map(|id| Fact::Data(self.market(id.as_str())));
        let title = market.unwrap_or_else(|| Fact::Text(self.text("desk-residency-anyone")));
        Item::new(title, String::new(), lines)
    }

    fn placed(&self, placed: &Placed) -> Vec<Fact> {
        let bound = if placed.jurisdiction { "desk-residency-law" } else { "desk-residency-best" };
        vec![
            Fact::Text(self.text(&format!("desk-region-{}", placed.region))),
            Fact::Data(placed.countries.join(" ")),
            Fact::Text(self.text(bound)),
        ]
    }
}
