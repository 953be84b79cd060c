//! The end of all that an object keeps.

use worker::{Result, State};

/// Erases all of it, its jobs and its alarm included. The tables that are then made anew are empty.
pub async fn erase_all(state: &State) -> Result<()> {
    for socket in state.get_websockets() {
        let _ = socket.close(Some(1001), Some("gone"));
    }
    let storage = state.storage();
    storage.delete_alarm().await?;
    storage.delete_all().await
}
