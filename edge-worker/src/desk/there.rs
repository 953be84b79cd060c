//! Who is there: a lease. A page pings, the runtime answers without waking anybody, and keeps when. Who was not heard of for [`LEASE_MS`]
//! is not there, whatever becomes of their socket.
//!
//! Visitors hear of it when it changes, and only in regions in which somebody listens (`listening.rs`). While any do, the object looks when
//! the first lease would end, and nobody hears of one that was prolonged; where none do, it sleeps.

use nearhand_shared::live::close;
use nearhand_shared::people::Present;
use nearhand_shared::region::Region;
use worker::{Env, Result, Storage, WebSocket};

use super::hub::{Attached, DESKS, Desks, SILENT_MS};
use super::listening::{Listener, Listening};
use crate::auth::principal::hash_of;
use crate::log;
use crate::objects::Objects;
use crate::objects::jobs::{Jobs, now};
use crate::objects::sockets::{end, heard};
use crate::vault::protocol::live::{Listens, SERVICE_RESTART, There};
use crate::vault::regions::Vaults;

/// Tells regions who is there that have not answered; its reference is the site.
pub const AGAIN: &str = "there";
/// How long after that, in milliseconds.
const AGAIN_MS: i64 = 5_000;
/// For how long somebody is there who was not heard of since, in milliseconds: a page pings every 25 seconds.
const LEASE_MS: i64 = 75_000;

impl Desks<'_> {
    /// Who is there, by their ids: each person once, however many pages they have, and nobody who has said that they are away.
    pub fn there(&self) -> Result<Vec<(String, Present)>> {
        let mut people: Vec<(String, Present)> = self
            .all()
            .filter(|(socket, attached)| attached.is_greeted && now() < self.lease(socket, attached))
            .filter_map(|(_, attached)| attached.door.staff)
            .filter(|staff| staff.is_person)
            .map(|staff| (staff.by.id, staff.present))
            .collect();
        people.sort();
        people.dedup_by(|one, other| one.0 == other.0);
        let away = self.people.away()?;
        people.retain(|(id, _)| !away.contains(id));
        Ok(people)
    }

    /// The same, without who they are.
    pub fn present(&self) -> Result<Vec<Present>> {
        let mut present: Vec<Present> = self.there()?.into_iter().map(|(_, present)| present).collect();
        present.sort();
        Ok(present)
    }

    /// Until when somebody is there of whom nothing more is heard.
    fn lease(&self, socket: &WebSocket, attached: &Attached) -> i64 {
        heard(self.state, socket).max(attached.at) + LEASE_MS
    }

    /// Who is there now, to be told; with a digest of it.
    fn now_there(&self) -> Result<(There, String)> {
        let number = now().max(self.hub.number.get() + 1);
        self.hub.number.set(number);
        let present = self.present()?;
        let digest = hash_of(&serde_json::to_string(&present)?);
        Ok((There { number, present }, digest))
    }

    /// Tells a Vault who is there, and takes note that it is to hear of each change.
    pub fn listened(&self, listens: &Listens) -> Result<There> {
        let (there, digest) = self.now_there()?;
        // One that does not say where it is may be anywhere: those that it is not say so.
        let regions = listens.region.map_or(Region::ALL.to_vec(), |region| vec![region]);
        regions.into_iter().try_for_each(|region| self.listening.add(region, there.number, &digest))?;
        if let Some(next) = self.first_end() {
            self.jobs.add_at_most(DESKS, "", next)?;
        }
        Ok(there)
    }

    /// When the first lease ends; none where nobody is there.
    fn first_end(&self) -> Option<i64> {
        let people = self.all().filter(|(_, attached)| attached.is_greeted && attached.is_person());
        people.map(|(socket, attached)| self.lease(&socket, &attached)).min()
    }

    /// Tells visitors who is there, where that is not what they were told last.
    pub fn look(&self, site: &str) {
        // Where it cannot be read, the next look tells.
        let Ok((there, digest)) = self.now_there() else { return };
        if self.hub.told.borrow().as_ref() == Some(&digest) || site.is_empty() {
            return;
        }
        let Ok(listeners) = self.listening.to_tell(&digest) else { return };
        self.hub.told.replace(Some(digest.clone()));
        if listeners.is_empty() {
            return;
        }
        let telling = Telling { env: self.env.clone(), storage: self.state.storage(), site: site.to_owned() };
        let told = self.hub.told.clone();
        self.state.wait_until(async move {
            match telling.tell(&there, &digest, listeners).await {
                Ok(true) => {}
                Ok(false) => {
                    told.replace(None);
                    if let Err(error) = telling.again().await {
                        log::failure("desk.there", error);
                    }
                }
                Err(error) => log::failure("desk.there", error),
            }
        });
    }

    /// The same, for regions that have not answered.
    pub async fn tell_again(&self, site: &str) -> Result<()> {
        let (there, digest) = self.now_there()?;
        let listeners = self.listening.to_tell(&digest)?;
        let telling = Telling { env: self.env.clone(), storage: self.state.storage(), site: site.to_owned() };
        match telling.tell(&there, &digest, listeners).await? {
            true => Ok(()),
            false => Err("not every region answers".into()),
        }
    }

    /// The same, where nobody says for which site it is: those who are there know.
    pub fn look_again(&self) {
        let site = self.all().next().map(|(_, attached)| attached.door.site);
        self.look(&site.unwrap_or_default());
    }

    /// Closes who has said nothing, and who was not heard of for too long: whoever is there comes back. Gives when others are to be looked
    /// after; none where nobody needs it.
    pub fn look_after(&self) -> Option<i64> {
        let (mut site, mut next) = (String::new(), None);
        // Where it cannot be read somebody may listen.
        let is_told = self.listening.is_any().unwrap_or(true);
        for (socket, attached) in self.all() {
            let (over, why) = match attached.is_greeted {
                false => (Some(attached.at + SILENT_MS), (close::NO_HELLO, "no hello")),
                true if attached.is_person() => {
                    (Some(self.lease(&socket, &attached)).filter(|_| is_told), (SERVICE_RESTART, "not heard of"))
                }
                // A program helps nobody, however long it is there.
                true => (None, (SERVICE_RESTART, "")),
            };
            match over {
                Some(over) if over <= now() => end(&socket, why.0, why.1),
                Some(over) => next = Some(next.map_or(over, |earlier: i64| earlier.min(over))),
                None => {}
            }
            site = attached.door.site;
        }
        self.look(&site);
        next
    }
}

/// Telling regions who is there, which goes on by itself.
struct Telling {
    env: Env,
    storage: Storage,
    site: String,
}

impl Telling {
    /// Tells those who are to be told; says whether all have answered. Whose visitors have all left is told no more.
    async fn tell(&self, there: &There, digest: &str, listeners: Vec<Listener>) -> Result<bool> {
        let listening = Listening::of(self.storage.sql());
        let regions: Vec<Region> = listeners.iter().map(|listener| listener.region).collect();
        let answers = Vaults::of(Objects::of(&self.env), &self.site).tell_there(there, &regions).await;
        for (listener, answer) in listeners.iter().zip(&answers) {
            match answer {
                Some(0) => listening.end(listener)?,
                Some(_) => listening.keep_told(listener, digest)?,
                None => {}
            }
        }
        Ok(answers.iter().all(Option::is_some))
    }

    /// Has those told later that have not answered.
    async fn again(&self) -> Result<()> {
        let jobs = Jobs::of(self.storage.sql());
        jobs.add_if_none(AGAIN, &self.site, now() + AGAIN_MS)?;
        jobs.set_alarm_of(&self.storage).await
    }
}
