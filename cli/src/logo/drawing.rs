//! A drawing of few shapes as a PNG that can be seen on a mail's ground, be that light or dark.

use kurbo::{BezPath, PathEl};
use nearhand_shared::content::site::Logo;
use tiny_skia::{Color, FillRule, Paint, Path, PathBuilder, Pixmap, Rect, Transform};

/// How many pixels it has on a side: four for each of CSS, as phones have.
const SIDE: u32 = 160;
/// How much a plate shows around it at least.
const MARGIN: f32 = 24.0;
/// How round a plate's corners are.
const ROUND: f32 = 28.0;
/// The ground of mail programs, light and dark: of the dark ones that are common the lightest, Outlook's.
const GROUNDS: [[u8; 3]; 2] = [[0xff, 0xff, 0xff], [0x29, 0x29, 0x29]];
/// How much what is drawn must stand out (WCAG 2.2, 1.4.11), and of how much of its outline that may not be so.
const CONTRAST: f32 = 3.0;
const MOST_LOST: f32 = 0.05;

/// The drawing as a PNG, on a plate where it is lost on one of the grounds. The same shapes give the same bytes.
///
/// # Errors
/// The outline that is none.
pub fn png(logo: &Logo) -> Result<Vec<u8>, String> {
    let scale = SIDE as f32 / f32::from(logo.size);
    let mut drawn = draw(logo, Transform::from_scale(scale, scale), None)?;
    let [on_light, on_dark] = GROUNDS.map(|ground| lost_on(&drawn, ground));
    if on_light.max(on_dark) > MOST_LOST {
        let [light, dark] = GROUNDS;
        let ground = if on_light <= on_dark { light } else { dark };
        drawn = draw(logo, fitted(&drawn, scale), Some(ground))?;
    }
    drawn.encode_png().map_err(|error| error.to_string())
}

/// Where a drawing is in the middle of its plate, as large as that has room for: the drawing may have a margin of its own.
fn fitted(drawn: &Pixmap, scale: f32) -> Transform {
    let solid = |(x, y): &(u32, u32)| drawn.pixel(*x, *y).is_some_and(|pixel| pixel.alpha() > 0);
    let places = || (0..SIDE).flat_map(|y| (0..SIDE).map(move |x| (x, y))).filter(solid);
    let span = |of: fn((u32, u32)) -> u32| {
        let (first, last) = places().map(of).fold((SIDE, 0), |(first, last), at| (first.min(at), last.max(at + 1)));
        (first as f32, last.saturating_sub(first).max(1) as f32)
    };
    let ((left, width), (top, height)) = (span(|(x, _)| x), span(|(_, y)| y));
    let side = SIDE as f32;
    let by = (side - 2.0 * MARGIN) / width.max(height);
    Transform::from_scale(scale, scale)
        .post_translate(-left - width / 2.0, -top - height / 2.0)
        .post_scale(by, by)
        .post_translate(side / 2.0, side / 2.0)
}

fn draw(logo: &Logo, place: Transform, plate: Option<[u8; 3]>) -> Result<Pixmap, String> {
    let mut pixels = Pixmap::new(SIDE, SIDE).ok_or("no room")?;
    if let Some((colour, rounded)) = plate.and_then(|colour| Some((colour, rounded()?))) {
        fill(&mut pixels, &rounded, colour, Transform::identity());
    }
    for shape in &logo.shapes {
        let outline = outline(&shape.d).ok_or_else(|| shape.d.clone())?;
        fill(&mut pixels, &outline, colour(&shape.fill), place);
    }
    Ok(pixels)
}

fn fill(pixels: &mut Pixmap, path: &Path, [r, g, b]: [u8; 3], place: Transform) {
    let mut paint = Paint::default();
    paint.set_color(Color::from_rgba8(r, g, b, 255));
    paint.anti_alias = true;
    pixels.fill_path(path, &paint, FillRule::Winding, place, None);
}

/// The `d` of an SVG path.
fn outline(d: &str) -> Option<Path> {
    let mut path = PathBuilder::new();
    for element in BezPath::from_svg(d).ok()?.elements() {
        let at = |point: kurbo::Point| (point.x as f32, point.y as f32);
        match *element {
            PathEl::MoveTo(to) => path.move_to(at(to).0, at(to).1),
            PathEl::LineTo(to) => path.line_to(at(to).0, at(to).1),
            PathEl::QuadTo(a, to) => path.quad_to(at(a).0, at(a).1, at(to).0, at(to).1),
            PathEl::CurveTo(a, b, to) => path.cubic_to(at(a).0, at(a).1, at(b).0, at(b).1, at(to).0, at(to).1),
            PathEl::ClosePath => path.close(),
        }
    }
    path.finish()
}

/// The plate: a square with round corners.
fn rounded() -> Option<Path> {
    let (side, round) = (f64::from(SIDE), f64::from(ROUND));
    let square = kurbo::RoundedRect::new(0.0, 0.0, side, side, round);
    outline(&kurbo::Shape::to_path(&square, 0.1).to_svg())
        .or_else(|| Some(PathBuilder::from_rect(Rect::from_xywh(0.0, 0.0, SIDE as f32, SIDE as f32)?)))
}

/// The channels of `#rrggbb`.
fn colour(fill: &str) -> [u8; 3] {
    let number = u32::from_str_radix(fill.trim_start_matches('#'), 16).unwrap_or_default();
    let [_, r, g, b] = number.to_be_bytes();
    [r, g, b]
}

/// Which part of what is drawn does not stand out on a ground, along its outline. Of what fills the square nothing is lost.
fn lost_on(pixels: &Pixmap, ground: [u8; 3]) -> f32 {
    let side = SIDE as usize;
    let solid = |x: usize, y: usize| pixels.pixel(x as u32, y as u32).is_some_and(|pixel| pixel.alpha() > 200);
    let clear = |x: usize, y: usize| pixels.pixel(x as u32, y as u32).is_some_and(|pixel| pixel.alpha() < 128);
    let (mut outline, mut lost) = (0_u32, 0_u32);
    for (x, y) in (0..side).flat_map(|y| (0..side).map(move |x| (x, y))).filter(|(x, y)| solid(*x, *y)) {
        // Two pixels away: between them it is smooth.
        let around = [(x.wrapping_sub(2), y), (x + 2, y), (x, y.wrapping_sub(2)), (x, y + 2)];
        if !around.into_iter().any(|(x, y)| clear(x, y)) {
            continue;
        }
        let Some(pixel) = pixels.pixel(x as u32, y as u32).map(|pixel| pixel.demultiply()) else { continue };
        outline += 1;
        lost += u32::from(contrast([pixel.red(), pixel.green(), pixel.blue()], ground) < CONTRAST);
    }
    if outline == 0 { 0.0 } else { lost as f32 / outline as f32 }
}

/// WCAG 2.2's contrast ratio.
fn contrast(a: [u8; 3], b: [u8; 3]) -> f32 {
    let channel = |value: u8| {
        let value = f32::from(value) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    let light = |[r, g, b]: [u8; 3]| 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b) + 0.05;
    let (a, b) = (light(a), light(b));
    a.max(b) / a.min(b)
}

#[cfg(test)]
mod tests {
    use nearhand_shared::content::site::Shape;

    use super::*;

    fn logo(shapes: &[(&str, &str)]) -> Logo {
        let shape = |(d, fill): &(&str, &str)| Shape { d: (*d).to_owned(), fill: (*fill).to_owned() };
        Logo { size: 24, shapes: shapes.iter().map(shape).collect() }
    }

    fn at(png: &[u8], x: u32, y: u32) -> [u8; 4] {
        let pixels = Pixmap::decode_png(png).unwrap();
        assert_eq!((pixels.width(), pixels.height()), (SIDE, SIDE));
        let pixel = pixels.pixel(x, y).unwrap().demultiply();
        [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()]
    }

    #[test]
    fn what_is_lost_in_the_dark_or_in_the_light_stands_on_a_plate() {
        let disc = "M12 4a8 8 0 1 1 0 16a8 8 0 1 1 0-16z";
        // What is drawn; in the middle, and near an edge.
        for (shapes, middle, edge) in [
            // Black, which the dark swallows; white, which paper does.
            (vec![(disc, "#000000")], [0, 0, 0, 255], [255, 255, 255, 255]),
            (vec![(disc, "#ffffff")], [255, 255, 255, 255], [0x29, 0x29, 0x29, 255]),
            // What is seen on both, and what has a ground of its own.
            (vec![(disc, "#d1495b")], [0xd1, 0x49, 0x5b, 255], [0, 0, 0, 0]),
            (vec![("M0 0h24v24H0z", "#000000"), (disc, "#ffffff")], [255, 255, 255, 255], [0, 0, 0, 255]),
        ] {
            let png = png(&logo(&shapes)).unwrap();
            assert_eq!((at(&png, 80, 80), at(&png, 80, 3)), (middle, edge), "{shapes:?}");
            assert!(png.len() < 8_000, "{}", png.len());
        }
    }

    #[test]
    fn outlines_are_read_as_browsers_do_and_what_is_none_is_named() {
        // A quarter in each way to write a curve: its corner is there, and that opposite is not.
        for d in [
            "M0 0h12v12H0z",
            "M0 0Q12 0 12 12L0 12z",
            "M0 0C6 0 12 6 12 12L0 12z",
            "m0 0a12 12 0 0 1 12 12h-12z",
            "M0,0 12 12,0 12",
        ] {
            let png = png(&logo(&[(d, "#d1495b")])).unwrap();
            assert_eq!((at(&png, 10, 70)[3], at(&png, 150, 150)[3]), (255, 0), "{d}");
        }
        for d in ["M0 0h", "M1 1q2", "M"] {
            assert_eq!(png(&logo(&[(d, "#d1495b")])), Err(d.to_owned()), "{d}");
        }
    }
}
