//! Why hours cannot be used, with what to write instead.

/// Why hours cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// They are not in the syntax.
    #[error("they are not OSM opening_hours")]
    Syntax,
    /// They depend on the sun.
    #[error("sunrise, sunset, dawn and dusk have no place here: write times of day")]
    Sun,
    /// A span is cut into points in time.
    #[error("times that come again (`/`) have no place here: write the span alone, such as `10:00-16:00`")]
    Repeated,
    /// A span begins after its day has ended.
    #[error("a time span begins at 24:00 or later: write it on the day after, such as `Sa 00:00-02:00`")]
    NextDay,
    /// School holidays, which nobody tells us.
    #[error("no school holidays (`SH`) are known: write them as `closures`, with a calendar or by their dates")]
    School,
    /// A span of days that evaluators read in different ways.
    #[error(
        "a span of days that ends at Easter, or whose end comes before its beginning in some years, is read in more \
         than one way: name its days, such as `easter -1 day,easter,easter +1 day`"
    )]
    Turned,
    /// A comment with something of its rule after it.
    #[error("a comment comes at the end of its rule, such as `Sa 10:00-12:00 \"by appointment\"`")]
    Comment,
    /// Weekdays beside holidays without a comma.
    #[error(
        "a weekday and a holiday side by side mean days that are both: for days that are either write `PH,Mo-Fr`, \
         and for the rest a rule of their own"
    )]
    Both,
}
