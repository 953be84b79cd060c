//! The client bundle's entry.

fn main() {
    nearhand_widget::client::start();
}
