//! Statements, counted as far as they may change anything: so what was read is known to be as it was.

use std::cell::Cell;
use std::rc::Rc;

use worker::{Result, SqlCursor, SqlStorage, SqlStorageValue as Value};

/// The statements of a Vault's tables.
#[derive(Clone)]
pub struct Sql {
    inner: SqlStorage,
    changes: Rc<Cell<u64>>,
}

impl Sql {
    /// Those on an object's tables.
    pub fn of(inner: SqlStorage) -> Self {
        Sql { inner, changes: Rc::default() }
    }

    /// Does a statement.
    pub fn exec(&self, query: &str, values: impl Into<Option<Vec<Value>>>) -> Result<SqlCursor> {
        if !query.starts_with("SELECT") {
            self.has_changed();
        }
        self.inner.exec(query, values)
    }

    /// Changes with each statement that may have changed anything.
    pub fn stand(&self) -> u64 {
        self.changes.get()
    }

    /// Something has changed, otherwise than by a statement.
    pub fn has_changed(&self) {
        self.changes.set(self.changes.get().wrapping_add(1));
    }

    /// How large the tables are, in bytes.
    pub fn database_size(&self) -> usize {
        self.inner.database_size()
    }
}
