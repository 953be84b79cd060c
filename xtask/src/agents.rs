//! People of the demo shop for `cargo xtask dev`: one of each role, with a link to sign in as each.

use anyhow::Result;

use crate::native;
use crate::run::capture;

/// The site, whom it has, by name and role, and its teams.
const SITE: &str = "lumen";
const PEOPLE: [(&str, &str); 3] = [("Ana", "agent"), ("Lin", "lead"), ("Ada", "admin")];
const TEAMS: [&str; 3] = ["berlin", "osaka", "dubai"];

/// Makes them where they are not there yet, and prints a new link for each.
pub fn show_links(address: &str) -> Result<()> {
    let there = ["--site", SITE, "--to", address];
    let known = capture(native::nearhand().args(["agents", "list"]).args(there))?;
    println!("People of the demo shop; each link is good once:");
    for (name, role) in PEOPLE {
        let email = format!("{}@lumen.example", name.to_lowercase());
        let mut command = native::nearhand();
        if known.contains(&email) {
            command.args(["agents", "link", &email]).args(there);
        } else {
            // Of every team, so that an agent sees what there is.
            command.args(["agents", "add", &email, "--name", name, "--role", role]).args(there);
            for team in TEAMS {
                command.args(["--team", team]);
            }
        }
        let said = capture(&mut command)?;
        let link = said.lines().find(|line| line.starts_with("http")).unwrap_or(said.trim());
        println!("  {name}, {role}: {link}");
    }
    Ok(())
}
