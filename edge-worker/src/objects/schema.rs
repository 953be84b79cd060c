//! Numbered migrations of an object's tables.
//!
//! Stored data outlives code: a change of the tables is a new migration at the end of a list, and an old one is never
//! edited. Migrations only add, so that the version before can go on with what the new one has made (a roll-back, or
//! the minutes in which both run). An object migrates when it is next woken; between two awaits its statements are one
//! transaction, so a migration is there whole or not at all.

use serde::Deserialize;
use worker::{Result, SqlStorage};

/// One step, from the number before to this one.
pub struct Migration {
    /// Its place in the list, from 1.
    pub number: u32,
    /// The statements, separated by semicolons. They may be run twice.
    pub sql: &'static str,
    /// Columns that are added where they are missing: table, column, and its definition. SQLite has no
    /// `ADD COLUMN IF NOT EXISTS`.
    pub columns: &'static [(&'static str, &'static str, &'static str)],
}

/// Brings the tables to the newest number. Tables of a newer number than this code knows are left as they are.
pub fn migrate(sql: &SqlStorage, migrations: &[Migration]) -> Result<()> {
    sql.exec("CREATE TABLE IF NOT EXISTS schema_migrations (number INTEGER PRIMARY KEY)", None)?;
    #[derive(Deserialize)]
    struct Newest {
        number: Option<f64>,
    }
    let newest: Vec<Newest> = sql.exec("SELECT MAX(number) AS number FROM schema_migrations", None)?.to_array()?;
    let newest = newest.first().and_then(|row| row.number).unwrap_or_default() as u32;
    for migration in migrations.iter().filter(|migration| migration.number > newest) {
        if !migration.sql.is_empty() {
            sql.exec(migration.sql, None)?;
        }
        for (table, column, definition) in migration.columns {
            add_column(sql, table, column, definition)?;
        }
        sql.exec("INSERT INTO schema_migrations (number) VALUES (?)", vec![f64::from(migration.number).into()])?;
    }
    Ok(())
}

fn add_column(sql: &SqlStorage, table: &str, column: &str, definition: &str) -> Result<()> {
    #[derive(Deserialize)]
    struct Column {
        name: String,
    }
    let known: Vec<Column> = sql.exec(&format!("PRAGMA table_info({table})"), None)?.to_array()?;
    if known.iter().all(|known| known.name != column) {
        sql.exec(&format!("ALTER TABLE {table} ADD COLUMN {column} {definition}"), None)?;
    }
    Ok(())
}
