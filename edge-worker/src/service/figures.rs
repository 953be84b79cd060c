//! Figures of all regions together.

use futures_util::future::join;
use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use nearhand_shared::figures::days::Days;
use nearhand_shared::figures::rhythm::Rhythm;
use nearhand_shared::figures::{Dimension, Report};
use nearhand_shared::problem::{Problem, QueryError};
use nearhand_shared::region::Region;

use crate::vault::protocol::figures::Stretch;
use crate::vault::regions::Vaults;

/// Which figures are meant.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The days.
    pub days: Days,
    /// The zone whose days they are, by its IANA name.
    pub zone_name: String,
    /// The same.
    pub zone: TimeZone,
    /// By what they are told apart.
    pub by: Option<Dimension>,
}

/// Figures, as far as they can be told.
pub struct Told {
    /// The figures.
    pub report: Report,
    /// Regions whose store did not answer: they are missing in it.
    pub unreachable: Vec<Region>,
}

impl Wanted {
    /// The stretch of time that it is.
    fn stretch(&self) -> Result<Stretch, Problem> {
        let (from, until) = self.days.bounds(&self.zone).ok_or(Problem::Query(QueryError::Day))?;
        Ok(Stretch { from, until, by: self.by, zone: self.zone_name.clone() })
    }
}

/// The figures.
///
/// # Errors
/// [`QueryError::Day`] where the calendar ends before the days do.
pub async fn report(vaults: &Vaults<'_>, wanted: &Wanted) -> Result<Told, Problem> {
    let stretch = wanted.stretch()?;
    let ((tallies, unreachable), gaps) = join(vaults.figures(&stretch), vaults.gaps(&stretch)).await;
    let report = Report::of(wanted.days, &wanted.zone_name, wanted.by, tallies).with_gaps(gaps);
    Ok(Told { report, unreachable })
}

/// When requests began.
///
/// # Errors
/// As [`report`].
pub async fn rhythm(vaults: &Vaults<'_>, wanted: &Wanted) -> Result<Rhythm, Problem> {
    Ok(vaults.rhythm(&wanted.stretch()?).await)
}

/// The first of the days that are told where nobody says which: thirty, the last with them.
pub fn usual_from(to: Date) -> Date {
    to.saturating_sub(29.days())
}

/// Reads a day.
pub fn day(text: &str) -> Option<Date> {
    // What is longer is a time, of a zone of its own.
    Some(text).filter(|text| text.len() == 10)?.parse().ok()
}
