//! `holidays`: the days that `PH` means, worked out at publish, so that the edge need not hold the calendars of the
//! world.

use jiff::civil::Date;
use opening_hours::localization::Country;

use crate::table::{Table, Text};
use crate::today::Years;

/// The public holidays of a country within the years, for hours that speak of them. `PH off` must not quietly mean
/// nothing.
pub fn dates(table: &Table<'_>, hours: Text<'_>, country: Option<&str>, years: Years) -> Vec<Date> {
    let Some(code) = country else {
        let message = "`hours` speaks of public holidays (PH), but `holidays` does not say whose: \
                       add for example `holidays = \"DE\"`";
        table.file.warn(hours.at, message);
        return Vec::new();
    };
    let Some(days) = of(code, years) else {
        let message = format!(
            "no public holidays are known for {code}, so `PH` in `hours` never applies: \
             write the dates instead, such as `Dec 25 off`"
        );
        table.file.warn(hours.at, message);
        return Vec::new();
    };
    days
}

/// The public holidays of a country within the years, in their order; none where they are not known.
pub fn of(code: &str, years: Years) -> Option<Vec<Date>> {
    let holidays = code.parse::<Country>().ok()?.holidays();
    let days = holidays.get_public().iter().filter_map(|day| day.to_string().parse().ok());
    Some(days.filter(|day| years.contain(*day)).collect())
}
