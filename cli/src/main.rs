//! `nearhand`
fn main() { 
    let r = nearhand::check(std::path::Path::new(&std::env::args().nth(1).unwrap_or_default()));
    for d in r.found { println!("{d}"); }
    println!("{}", r.summary);
}
