//! A logo: a drawing of few shapes, written down as such rather than as a file, so that nothing but shapes can be in it.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

/// The largest drawing, in bytes of all its shapes together. It is in every page.
pub const MAX_LOGO: usize = 2_000;

/// A site's logo, drawn in a square.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Logo {
    /// The length of the square's sides, in the drawing's own units.
    pub size: u16,
    /// What is drawn, the lowest first.
    pub shapes: Vec<Shape>,
}

/// A shape of one colour.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shape {
    /// Its outline: the `d` of an SVG path (SVG 2, section 9.3).
    pub d: String,
    /// Its colour, `#rrggbb`.
    pub fill: String,
}

impl Logo {
    /// The drawing as SVG. Nothing in it needs to be escaped: see [`is_path`].
    pub fn svg(&self) -> String {
        let mut svg = format!("<svg viewBox=\"0 0 {size} {size}\">", size = self.size);
        for shape in &self.shapes {
            let _ = write!(svg, "<path fill=\"{}\" d=\"{}\"/>", shape.fill, shape.d);
        }
        svg.push_str("</svg>");
        svg
    }
}

/// Whether a text is made of what an outline is made of: letters of commands, numbers, and what is between them.
pub fn is_path(text: &str) -> bool {
    let is_part = |c: char| c.is_ascii_digit() || "MmLlHhVvCcSsQqTtAaZze+-., ".contains(c);
    text.starts_with(['M', 'm']) && text.chars().all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_logo_is_nothing_but_shapes() {
        let shape = |d: &str| Shape { d: d.to_owned(), fill: "#a3211b".to_owned() };
        let logo = Logo { size: 24, shapes: vec![shape("M0 0h24v24H0z"), shape("m1 1 2e-1-.5z")] };
        assert_eq!(
            logo.svg(),
            "<svg viewBox=\"0 0 24 24\"><path fill=\"#a3211b\" d=\"M0 0h24v24H0z\"/>\
             <path fill=\"#a3211b\" d=\"m1 1 2e-1-.5z\"/></svg>"
        );
        assert!(logo.shapes.iter().all(|shape| is_path(&shape.d)));
        for wrong in ["", "0 0", "M0 0\"/><script>", "M0 0<", "M0 0&amp;", "M0 0url(x)", "M\n0"] {
            assert!(!is_path(wrong), "{wrong}");
        }
    }
}
