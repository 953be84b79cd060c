//! The worker's side of the Vaults of all regions, for the business: one order, and the regions named that do not answer.

use nearhand_shared::figures::rhythm::Rhythm;
use nearhand_shared::figures::{Keyed, merge};
use nearhand_shared::problem::Problem;
use nearhand_shared::region::Region;
use nearhand_shared::request::record::Record;
use nearhand_shared::visits::Gap;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::client::Vault;
use super::protocol::changes::{AskChanges, Changes};
use super::protocol::conversation::{Inbox, Person, Unassign, View, Whole};
use super::protocol::customers::{CountOld, Erase, Erased, Holds, NAMED, Old, Search};
use super::protocol::figures::Stretch;
use super::protocol::inbound::{Back, Traced};
use super::protocol::live::{Shut, There};
use super::protocol::webhooks::{Delivery, DeliveryList, Endpoint, SwitchOn};
use super::protocol::{BookingList, Refusals};
use crate::objects::{Objects, join_all};

/// The Vaults of all regions of a site.
pub struct Vaults<'a> {
    objects: Objects<'a>,
    site: &'a str,
}

/// What every region answered.
pub struct Listed {
    /// In the order that the call says.
    pub records: Vec<Record>,
    /// Regions whose store did not answer.
    pub unreachable: Vec<Region>,
    /// Whether there is more behind them.
    pub has_more: bool,
}

impl<'a> Vaults<'a> {
    /// Those of a site.
    pub fn of(objects: Objects<'a>, site: &'a str) -> Self {
        Vaults { objects, site }
    }

    /// Conversations, in the order of the view.
    pub async fn inbox(&self, inbox: &Inbox) -> Listed {
        // One more than is wanted tells whether there is a next page.
        let wanted = Inbox { limit: inbox.limit + 1, ..inbox.clone() };
        let (records, unreachable) = self.everywhere("inbox", &wanted).await;
        let mut listed = Listed { records, unreachable, has_more: false };
        listed.records.sort_by(|a, b| {
            let order = inbox_key(inbox.view, a).cmp(&inbox_key(inbox.view, b));
            if inbox.view.is_by_wait() { order } else { order.reverse() }
        });
        listed.cut(inbox.limit);
        listed
    }

    /// The newest requests of people who are called so, newest first.
    pub async fn customers(&self, search: &Search) -> Listed {
        let (records, unreachable) = self.everywhere("customers", search).await;
        let mut listed = Listed { records, unreachable, has_more: false };
        listed.records.sort_by(|a, b| (b.created, &b.reference).cmp(&(a.created, &a.reference)));
        listed
    }

    /// All that is kept of a person, oldest first, with the regions that do not answer.
    pub async fn export(&self, person: &Person) -> (Vec<Whole>, Vec<Region>) {
        let (mut kept, unreachable): (Vec<Whole>, _) = self.everywhere("export", person).await;
        kept.sort_by_key(|whole| whole.record.created);
        (kept, unreachable)
    }

    /// The number of the last change in each region that answers.
    pub async fn newest_changes(&self) -> Vec<(Region, Option<i64>)> {
        self.each("newest-change", &()).await
    }

    /// Changes in a region, in the order of their numbers.
    ///
    /// # Errors
    /// [`Problem::Store`].
    pub async fn changes(&self, region: Region, ask: &AskChanges) -> Result<Changes, Problem> {
        Vault::of(self.objects, self.site, region).call("changes", ask).await
    }

    /// Erases a person in some regions: what each says, if it says anything.
    pub async fn erase(&self, erase: &Erase, regions: &[Region]) -> Vec<(Region, Option<Erased>)> {
        let calls = regions.iter().map(|region| {
            let vault = Vault::of(self.objects, self.site, *region);
            async move {
                match vault.erase(erase).await {
                    // It proves nothing there, and never will.
                    Err(Problem::Request) => Some(Erased::default()),
                    erased => erased.ok(),
                }
            }
        });
        regions.iter().copied().zip(join_all(calls).await).collect()
    }

    /// What an erasure of a person would take in each region that answers.
    pub async fn weigh(&self, person: &Person) -> Vec<(Region, Option<Vec<Erased>>)> {
        self.each("weigh", person).await
    }

    /// The conversation that the first of some Message-IDs leads to that is known in any region.
    ///
    /// # Errors
    /// [`Problem::Store`] where none leads anywhere and a region does not answer: it may be there.
    pub async fn traced(&self, ids: &[String]) -> Result<Option<Traced>, Problem> {
        let calls = self.objects.regions().into_iter().map(|region| {
            let vault = Vault::of(self.objects, self.site, region);
            async move { vault.traced(ids).await }
        });
        let answers = join_all(calls).await;
        let found = answers.iter().filter_map(|answer| answer.as_ref().ok()?.as_ref()).min_by_key(|traced| traced.at);
        match found {
            Some(found) => Ok(Some(found.clone())),
            None if answers.iter().any(Result::is_err) => Err(Problem::Store),
            None => Ok(None),
        }
    }

    /// Keeps that a mail came back; tells whether it was one of ours.
    ///
    /// # Errors
    /// [`Problem::Store`] where it is no region's, and one does not answer.
    pub async fn came_back(&self, back: &Back) -> Result<bool, Problem> {
        let calls = self.objects.regions().into_iter().map(|region| {
            let vault = Vault::of(self.objects, self.site, region);
            async move { vault.came_back(back).await }
        });
        let answers = join_all(calls).await;
        let is_ours = answers.iter().any(|answer| matches!(answer, Ok(true)));
        if !is_ours && answers.iter().any(Result::is_err) { Err(Problem::Store) } else { Ok(is_ours) }
    }

    /// Tells what the site's settings say now; gives the regions that do not answer, which are told with the next call.
    pub async fn learn(&self) -> Vec<Region> {
        let answers = self.each::<()>("settings", &()).await;
        answers.into_iter().filter_map(|(region, answer)| answer.is_none().then_some(region)).collect()
    }

    /// How webhooks stand in each region that answers.
    pub async fn endpoints(&self) -> Vec<(Region, Option<Vec<Endpoint>>)> {
        self.each("endpoints", &()).await
    }

    /// Switches a webhook on again in each region; gives those that do not answer.
    pub async fn switch_on(&self, on: &SwitchOn) -> Vec<Region> {
        let answers = self.each::<()>("switch-on", on).await;
        answers.into_iter().filter_map(|(region, answer)| answer.is_none().then_some(region)).collect()
    }

    /// What webhooks were told and are to be told, newest first, with the regions that do not answer.
    pub async fn deliveries(&self, list: &DeliveryList) -> (Vec<Delivery>, Vec<Region>) {
        let (mut rows, unreachable): (Vec<Delivery>, _) = self.everywhere("deliveries", list).await;
        rows.sort_by(|a, b| (b.created, &b.id).cmp(&(a.created, &a.id)));
        rows.truncate(list.limit);
        (rows, unreachable)
    }

    /// How much is old in each region that answers.
    pub async fn count_old(&self, count: &CountOld) -> Vec<(Region, Option<Vec<Old>>)> {
        self.each("count-old", count).await
    }

    /// Takes conversations from somebody who is no longer there; gives the regions that do not answer.
    pub async fn unassign(&self, unassign: &Unassign) -> Vec<Region> {
        self.everywhere::<usize>("unassign", unassign).await.1
    }

    /// Closes the sockets of somebody who is no longer what they were; gives the regions that do not answer.
    pub async fn shut(&self, shut: &Shut) -> Vec<Region> {
        self.everywhere::<usize>("shut", shut).await.1
    }

    /// Tells visitors of some regions who of the business is there: how many sockets hear of it in each that answers.
    pub async fn tell_there(&self, there: &There, regions: &[Region]) -> Vec<Option<usize>> {
        let calls = regions.iter().map(|region| {
            let vault = Vault::of(self.objects, self.site, *region);
            async move { vault.call::<usize>("there", there).await.ok() }
        });
        join_all(calls).await
    }

    /// Does, in all regions, what is due by an instant of a clock that a test tells; gives how many things there were.
    pub async fn run_jobs(&self, until: i64) -> Result<usize, Problem> {
        let calls = self.objects.regions().into_iter().map(|region| {
            let vault = Vault::of(self.objects, self.site, region);
            async move { vault.call::<usize>("jobs", &until).await }
        });
        join_all(calls).await.into_iter().sum()
    }

    /// Requests with a booking, earliest first.
    pub async fn bookings(&self, list: BookingList) -> Listed {
        let limit = list.limit;
        let wanted = BookingList { limit: limit + 1, ..list };
        let (records, unreachable) = self.everywhere("calls", &wanted).await;
        let mut listed = Listed { records, unreachable, has_more: false };
        let start = |record: &Record| record.call.as_ref().map(|booking| booking.start);
        listed.records.sort_by(|a, b| start(a).cmp(&start(b)).then_with(|| a.reference.cmp(&b.reference)));
        listed.cut(limit);
        listed
    }

    /// What limits have refused since a day, with the regions that do not answer.
    pub async fn refusals(&self, since: &str) -> (Vec<Refusals>, Vec<Region>) {
        self.everywhere("refusals", &since).await
    }

    /// Figures, by each key once, with the regions that do not answer.
    pub async fn figures(&self, stretch: &Stretch) -> (Vec<Keyed>, Vec<Region>) {
        let (tallies, unreachable) = self.everywhere("figures", stretch).await;
        let mut merged = Vec::new();
        merge(&mut merged, tallies);
        (merged, unreachable)
    }

    /// What visitors looked for in vain; of one thing there may be several rows.
    pub async fn gaps(&self, stretch: &Stretch) -> Vec<Gap> {
        self.everywhere("gaps", stretch).await.0
    }

    /// What must not be erased.
    ///
    /// # Errors
    /// [`Problem::Store`] where a region does not answer.
    pub async fn holds(&self) -> Result<Holds, Problem> {
        let (all, unreachable) = self.everywhere::<Holds>("holds", &()).await;
        if !unreachable.is_empty() {
            return Err(Problem::Store);
        }
        let many = all.iter().map(|holds| holds.many).sum();
        let mut first: Vec<String> = all.into_iter().flat_map(|holds| holds.first).collect();
        first.truncate(NAMED);
        Ok(Holds { many, first })
    }

    /// Erases all that is kept in some regions: of each that answers, how much keeps it from that.
    pub async fn end(&self, regions: &[Region]) -> Vec<(Region, Option<usize>)> {
        let calls = regions.iter().map(|region| {
            let vault = Vault::of(self.objects, self.site, *region);
            async move { vault.call::<usize>("end", &()).await.ok() }
        });
        regions.iter().copied().zip(join_all(calls).await).collect()
    }

    /// When requests began.
    pub async fn rhythm(&self, stretch: &Stretch) -> Rhythm {
        let (regions, _): (Vec<Rhythm>, _) = self.everywhere("hours", stretch).await;
        let mut all = Rhythm::default();
        regions.iter().for_each(|region| all.merge(region));
        all
    }

    /// Asks each region: what it answers, if it does.
    async fn each<T: DeserializeOwned>(&self, path: &str, body: &impl Serialize) -> Vec<(Region, Option<T>)> {
        let calls = self.objects.regions().into_iter().map(|region| {
            let vault = Vault::of(self.objects, self.site, region);
            async move { vault.call::<T>(path, body).await.ok() }
        });
        self.objects.regions().into_iter().zip(join_all(calls).await).collect()
    }

    /// Asks all regions for rows, in no order; tells also which do not answer.
    async fn everywhere<T: DeserializeOwned>(&self, path: &str, body: &impl Serialize) -> (Vec<T>, Vec<Region>) {
        let (mut rows, mut unreachable) = (Vec::new(), Vec::new());
        let calls = self.objects.regions().into_iter().map(|region| {
            let vault = Vault::of(self.objects, self.site, region);
            async move { vault.call::<Vec<T>>(path, body).await }
        });
        // All calls are under way at once: each starts its fetch before its first await.
        for (region, answer) in self.objects.regions().into_iter().zip(join_all(calls).await) {
            match answer {
                Ok(found) => rows.extend(found),
                Err(_) => unreachable.push(region),
            }
        }
        (rows, unreachable)
    }
}

impl Listed {
    /// Keeps so many.
    fn cut(&mut self, limit: usize) {
        self.has_more = self.records.len() > limit;
        self.records.truncate(limit);
    }

    /// Where the next page of an inbox begins; none where this is the last. It names its view: in another one it would
    /// mean another place.
    pub fn next(&self, inbox: &Inbox) -> Option<String> {
        let last = self.records.last().filter(|_| self.has_more)?;
        let (at, reference) = inbox_key(inbox.view, last);
        Some(format!("{at}.{reference}.{}", inbox.view.as_str()))
    }
}

/// What an inbox is ordered by.
fn inbox_key(view: View, record: &Record) -> (i64, &str) {
    let at = if view.is_by_wait() { record.standing.waiting_since } else { Some(record.created) };
    (at.unwrap_or(record.created).as_millisecond(), &record.reference)
}
