//! What a worker keeps of what it has read, within a bound that holds also while more is being read.
//!
//! Memory of a worker never shrinks, so its peak counts: room is made before something is read, and what somebody still
//! uses counts until they have done with it. Nothing here waits; who finds no room asks again a moment later, and goes
//! on without it when that takes too long.

use std::rc::Rc;

/// What can be kept.
pub trait Kept: Clone {
    /// Whether somebody beside the cache has it.
    fn is_in_use(&self) -> bool;
}

impl<T> Kept for Rc<T> {
    fn is_in_use(&self) -> bool {
        Rc::strong_count(self) > 1
    }
}

/// Values by name, as heavy together as their cap at most.
#[derive(Debug)]
pub struct Cache<K, T> {
    cap: usize,
    /// How long a reader is waited for, in milliseconds.
    patience: f64,
    /// The last used is at the end.
    kept: Vec<(K, usize, T)>,
    /// What is being read: name, weight, and since when.
    reading: Vec<(K, usize, f64)>,
}

/// What became of a question for a value.
#[derive(Debug, PartialEq)]
pub enum Asked<T> {
    /// It is there.
    Known(T),
    /// It may be read: there is room for it. Who reads it calls [`Cache::keep`] or [`Cache::give_up`].
    Read,
    /// Another reads it, or there is no room: to be asked again.
    Wait,
}

impl<K: Clone + PartialEq, T: Kept> Cache<K, T> {
    /// An empty one for so many bytes. A reader that has not come back after `patience` milliseconds never will: the
    /// runtime ends requests without a word.
    pub fn new(cap: usize, patience: f64) -> Self {
        Cache { cap, patience, kept: Vec::new(), reading: Vec::new() }
    }

    /// A value, as used now.
    pub fn get(&mut self, key: &K) -> Option<T> {
        let at = self.kept.iter().rposition(|(known, ..)| known == key)?;
        if at + 1 < self.kept.len() {
            let entry = self.kept.remove(at);
            self.kept.push(entry);
        }
        self.kept.last().map(|(.., value)| value.clone())
    }

    /// A value, or room for one of `weight` bytes. `now` is in milliseconds. Who `insists` may read it whatever is there.
    pub fn ask(&mut self, key: &K, weight: usize, now: f64, insists: bool) -> Asked<T> {
        if let Some(value) = self.get(key) {
            return Asked::Known(value);
        }
        self.reading.retain(|(_, _, since)| (0.0..self.patience).contains(&(now - since)));
        let is_being_read = self.reading.iter().any(|(reading, ..)| reading == key);
        self.make_room(weight);
        if !insists && (is_being_read || self.weight() + weight > self.cap) {
            return Asked::Wait;
        }
        self.reading.retain(|(reading, ..)| reading != key);
        self.reading.push((key.clone(), weight, now));
        Asked::Read
    }

    /// Keeps what was read.
    pub fn keep(&mut self, key: K, weight: usize, value: T) {
        self.give_up(&key);
        self.kept.retain(|(known, ..)| *known != key);
        self.make_room(weight);
        self.kept.push((key, weight, value));
    }

    /// Lets go of a value.
    pub fn forget(&mut self, key: &K) {
        self.kept.retain(|(known, ..)| known != key);
    }

    /// It could not be read.
    pub fn give_up(&mut self, key: &K) {
        self.reading.retain(|(reading, ..)| reading != key);
    }

    /// Lets go of what was used longest ago and is not in use, until so many bytes more would fit.
    pub fn make_room(&mut self, weight: usize) {
        let mut over = (self.weight() + weight).saturating_sub(self.cap);
        self.kept.retain(|(_, weight, value)| {
            let goes = over > 0 && !value.is_in_use();
            over = if goes { over.saturating_sub(*weight) } else { over };
            !goes
        });
    }

    /// What all weighs together, with what is being read, in bytes.
    pub fn weight(&self) -> usize {
        let kept = self.kept.iter().map(|(_, weight, _)| weight);
        kept.chain(self.reading.iter().map(|(_, weight, _)| weight)).sum()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_was_used_longest_ago_goes_before_something_is_read() {
        let mut cache = Cache::new(10, 100.0);
        for key in [1, 2, 3] {
            assert_eq!(cache.ask(&key, 3, 0.0, false), Asked::Read);
            cache.keep(key, 3, Rc::new(key));
        }
        assert!(cache.get(&1).is_some());
        assert_eq!(cache.ask(&4, 4, 0.0, false), Asked::Read);
        assert_eq!((cache.get(&2), cache.get(&1).is_some()), (None, true));
        assert_eq!(cache.weight(), 10);
    }

    #[test]
    fn what_is_in_use_stays_and_counts() {
        let mut cache = Cache::new(10, 100.0);
        cache.keep(1, 6, Rc::new(1));
        let held = cache.get(&1);
        assert_eq!(cache.ask(&2, 6, 0.0, false), Asked::Wait);
        assert!(cache.get(&1).is_some());
        assert_eq!(cache.ask(&2, 6, 0.0, true), Asked::Read, "who insists is not kept waiting");
        cache.give_up(&2);
        drop(held);
        assert_eq!(cache.ask(&2, 6, 0.0, false), Asked::Read);
        assert_eq!(cache.weight(), 6);
    }

    #[test]
    fn one_reads_and_the_others_wait_but_not_for_ever() {
        let mut cache: Cache<u8, Rc<u8>> = Cache::new(10, 100.0);
        assert_eq!(cache.ask(&1, 5, 0.0, false), Asked::Read);
        assert_eq!(cache.ask(&1, 5, 99.0, false), Asked::Wait);
        assert_eq!(cache.ask(&1, 5, 100.0, false), Asked::Read, "the first never came back");
        cache.keep(1, 5, Rc::new(1));
        assert!(matches!(cache.ask(&1, 5, 100.0, false), Asked::Known(_)));
    }

    proptest! {
        /// Whatever is asked, read and held: it is never heavier than its cap, unless somebody insists.
        #[test]
        fn the_cap_holds(steps in proptest::collection::vec((0..12_u8, 1..40_usize, 0..4_u8), 1..200)) {
            let mut cache: Cache<u8, Rc<u8>> = Cache::new(40, 1e9);
            let (mut held, mut reading) = (Vec::new(), Vec::new());
            for (key, weight, what) in steps {
                match what {
                    0 => held.clear(),
                    1 => for (key, weight) in reading.drain(..) {
                        cache.keep(key, weight, Rc::new(key));
                    },
                    2 => held.extend(cache.get(&key)),
                    _ => if cache.ask(&key, weight, 0.0, false) == Asked::Read {
                        reading.push((key, weight));
                    },
                }
                prop_assert!(cache.weight() <= 40, "{}", cache.weight());
            }
        }
    }
}
