//! Hours as rules: which days each names, and when it says what on them.

use jiff::civil::Date;
use opening_hours_syntax::rules::time::{Time, TimeSpan};
use opening_hours_syntax::rules::{RuleKind, RuleOperator, RuleSequence};

use super::days::Days;
use super::spelling::{asks_for_both, has_comment_within, spelled};
use super::unreadable::Unreadable;
use super::{Doubt, State};

/// Minutes of a day.
pub const DAY: u16 = 24 * 60;

/// How a rule stands to those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// It takes the days it names from them.
    Instead,
    /// It is laid over them.
    Over,
    /// It fills what they leave closed.
    Under,
    /// It takes whole days from them, and says that nobody is there.
    DayOff,
}

/// When a rule says something, in minutes from the midnight with which the day begins: up to two days.
#[derive(Debug, Clone, Copy)]
pub struct Shift {
    pub start: u16,
    pub end: u16,
    pub state: State,
    pub doubt: Option<Doubt>,
}

/// One rule.
#[derive(Debug, Clone)]
pub struct Rule {
    pub weight: Weight,
    days: Days,
    pub shifts: Vec<Shift>,
}

impl Rule {
    /// Whether it names a day; public holidays are in order.
    pub fn names(&self, date: Date, holidays: &[Date]) -> bool {
        self.days.contain(date, holidays)
    }
}

/// All rules of hours, with their comments.
#[derive(Debug, Clone, Default)]
pub struct Rules {
    pub rules: Vec<Rule>,
    pub comments: Vec<Box<str>>,
}

impl Rules {
    /// Reads hours.
    pub fn read(hours: &str) -> Result<Self, Unreadable> {
        let text = spelled(hours);
        let parsed = opening_hours_syntax::parse(&text).map_err(|_| Unreadable::Syntax)?;
        let mut read = Rules::default();
        for rule in parsed.rules {
            let rule = read.rule(rule)?;
            read.rules.push(rule);
        }
        Ok(read)
    }

    /// Reads hours that are to be published: what is read in more than one way is refused, though it has a meaning.
    pub fn check(hours: &str) -> Result<(), Unreadable> {
        if has_comment_within(hours) {
            return Err(Unreadable::Comment);
        }
        let read = Rules::read(hours)?;
        if asks_for_both(&spelled(hours)) {
            return Err(Unreadable::Both);
        }
        read.rules.iter().find_map(|rule| rule.days.doubtful()).map_or(Ok(()), Err)
    }

    fn rule(&mut self, rule: RuleSequence) -> Result<Rule, Unreadable> {
        let comment = self.comment(&rule.comment);
        let state = match rule.kind {
            RuleKind::Open => State::Open,
            RuleKind::Closed => State::Closed,
            RuleKind::Unknown => State::Unknown,
        };
        let mut shifts = Vec::new();
        for span in &rule.time_selector.spans {
            shifts_of(span, &rule.time_selector.spans, state, comment, &mut shifts)?;
        }
        let days = Days::of(rule.day_selector);
        let is_whole_day = matches!(shifts.as_slice(), [Shift { start: 0, end: DAY, .. }]);
        let weight = match rule.operator {
            RuleOperator::Fallback => Weight::Under,
            _ if state == State::Closed && is_whole_day => Weight::DayOff,
            // Closed times take nothing but themselves.
            RuleOperator::Additional => Weight::Over,
            RuleOperator::Normal if state == State::Closed => Weight::Over,
            // As the field does it, `Mo-Fr 08:00-12:00; 14:00-18:00` is one more time for these days, not instead.
            RuleOperator::Normal if days.are_all() && (state == State::Unknown || self.name_days_last()) => {
                Weight::Over
            }
            RuleOperator::Normal => Weight::Instead,
        };
        Ok(Rule { weight, days, shifts })
    }

    fn name_days_last(&self) -> bool {
        self.rules.last().is_some_and(|rule| !rule.days.are_all())
    }

    fn comment(&mut self, comment: &str) -> u16 {
        let known = self.comments.iter().position(|known| **known == *comment);
        let at = known.unwrap_or_else(|| {
            self.comments.push(comment.into());
            self.comments.len() - 1
        });
        u16::try_from(at).unwrap_or(u16::MAX)
    }
}

/// Adds the shifts of a time span: itself, and what may come after it where its end is open.
fn shifts_of(
    span: &TimeSpan,
    all: &[TimeSpan],
    state: State,
    comment: u16,
    shifts: &mut Vec<Shift>,
) -> Result<(), Unreadable> {
    if span.repeats.is_some() {
        return Err(Unreadable::Repeated);
    }
    let (start, end) = (minutes(span.range.start)?, minutes(span.range.end)?);
    if start >= DAY {
        return Err(Unreadable::NextDay);
    }
    let doubt = |is_open_end| (state == State::Unknown || is_open_end).then_some(Doubt { comment, is_open_end });
    let shift = |start, end| Shift { start, end, state, doubt: doubt(false) };
    if !span.open_end {
        shifts.push(shift(start, if end <= start { end + DAY } else { end }));
        return Ok(());
    }
    // What the parser makes of `17:00+`, and after `spelled` of nothing else.
    let is_bare = end == DAY;
    let end = if is_bare {
        start
    } else if end <= start {
        end + DAY
    } else {
        end
    };
    let guessed = guessed_end(end);
    // At the latest when the rule goes on: `11:00+,13:00-15:00`.
    let starts = all.iter().filter_map(|span| minutes(span.range.start).ok());
    let until = starts.filter(|start| *start > end).fold(guessed, u16::min);
    let state_after = if state == State::Open { State::Unknown } else { state };
    if until > end {
        let doubt = doubt(true).filter(|_| state != State::Closed);
        shifts.push(Shift { start: end, end: until, state: state_after, doubt });
    }
    if !is_bare {
        shifts.push(shift(start, end));
    }
    Ok(())
}

/// Until when somebody may be there where nobody says so: until midnight, from the evening on for ten hours, and at
/// night for eight. It is what other evaluators of opening_hours guess.
fn guessed_end(from: u16) -> u16 {
    let end = match from / 60 {
        22.. => from + 8 * 60,
        17.. => from + 10 * 60,
        _ => DAY,
    };
    end.min(2 * DAY)
}

fn minutes(time: Time) -> Result<u16, Unreadable> {
    match time {
        Time::Fixed(time) => Ok(time.mins_from_midnight()),
        Time::Variable(_) => Err(Unreadable::Sun),
    }
}
