//! What is refused so that people get through: floods, by limits; robots, by what only they do, and where a site wants
//! it by a challenge.

mod challenge;
pub mod guesses;
pub mod limits;
pub mod refusals;
