//! A site's own host serves that site and no other, so that sites which do not trust each other share no origin.

use crate::assertions::{assert_problem, assert_status};
use crate::client::get;
use crate::sites::shared;

#[test]
fn a_site_s_own_host_serves_it_and_no_other() {
    let site = shared();
    let own = format!("{}.help.test", site.id);
    for path in [format!("/w/{}/", site.id), format!("/help/{}/en/", site.id), site.api("home")] {
        assert_status(&get(&path).header("host", &own).send(), 200);
        // The host that all share serves it too.
        assert_status(&get(&path).header("host", "help.test").send(), 200);
        assert_status(&get(&path).header("host", "lumen.help.test").send(), 404);
    }
    assert_problem(&get("/api/v1/sites/lumen/home").header("host", &own).send(), 404, "site");
    assert_status(&get("/nearhand.js").header("host", &own).send(), 200);
}
