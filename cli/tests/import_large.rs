//! Large help centres, made as the tests run: how long an import takes, and that what it makes can be published.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]
#![allow(clippy::print_stdout)]

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::time::Instant;

use nearhand::import::{Options, Source, import};

/// Words of three languages, of which articles are made.
const WORDS: [(&str, &[&str]); 3] = [
    (
        "en-us",
        &[
            "lamp", "order", "parcel", "return", "refund", "bulb", "dimmer", "warranty", "invoice", "switch", "is",
            "the", "when", "your",
        ],
    ),
    (
        "de",
        &[
            "Lampe",
            "Bestellung",
            "Paket",
            "Rückgabe",
            "Erstattung",
            "Birne",
            "Dimmer",
            "Garantie",
            "Rechnung",
            "Schalter",
            "ist",
            "die",
            "wenn",
        ],
    ),
    (
        "ja",
        &[
            "ランプ",
            "注文",
            "荷物",
            "返品",
            "返金",
            "電球",
            "調光器",
            "保証",
            "請求書",
            "スイッチ",
            "の",
            "は",
            "です",
            "を",
        ],
    ),
];

struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    fn words(&mut self, of: &[&str], many: usize) -> String {
        (0..many).map(|_| of[self.roll(of.len())]).collect::<Vec<_>>().join(" ")
    }
}

/// An article as Zendesk's editor has it: paragraphs, steps, a table, a box, links to others, a picture.
fn body(dice: &mut Dice, words: &[&str], locale: &str, many: usize) -> String {
    let mut html = String::new();
    for _ in 0..3 {
        write!(
            html,
            "<h2>{}</h2>\n<p>{} <strong>{}</strong>, {}.&nbsp;</p>",
            dice.words(words, 3),
            dice.words(words, 30),
            dice.words(words, 2),
            dice.words(words, 20)
        )
        .unwrap();
    }
    html.push_str("<ol>");
    for _ in 0..4 {
        let to = dice.roll(many);
        write!(
            html,
            "<li>{} <a href=\"/hc/{locale}/articles/{}\">{}</a><br>{}</li>",
            dice.words(words, 8),
            1000 + to,
            dice.words(words, 2),
            dice.words(words, 6)
        )
        .unwrap();
    }
    let cells = |dice: &mut Dice, tag: &str| {
        format!("<tr><{tag}>{}</{tag}><{tag}>{}</{tag}></tr>", dice.words(words, 2), dice.words(words, 4))
    };
    write!(
        html,
        "</ol><table><thead>{}</thead><tbody>{}{}</tbody></table>",
        cells(dice, "th"),
        cells(dice, "td"),
        cells(dice, "td")
    )
    .unwrap();
    write!(html, "<div class=\"callout callout-note\"><p>{}</p></div>", dice.words(words, 12)).unwrap();
    write!(html, "<p><img src=\"/hc/article_attachments/7/box.png\" alt=\"{}\"></p>", dice.words(words, 3)).unwrap();
    html
}

/// Writes a help centre of so many articles in the first of the languages, in files of a hundred as the API answers.
fn zendesk(dir: &Path, many: usize, languages: usize) {
    let mut dice = Dice(1);
    for (locale, words) in &WORDS[..languages] {
        for (page, start) in (0..many).step_by(100).enumerate() {
            let articles: Vec<serde_json::Value> = (start..many.min(start + 100))
                .map(|at| {
                    serde_json::json!({
                        "id": 1000 + at, "locale": locale, "source_locale": "en-us", "section_id": at % 20, "position": at, "promoted": at % 97 == 0,
                        "title": format!("{} {at}", dice.words(words, 4)), "body": body(&mut dice, words, locale, many), "draft": false,
                        "html_url": format!("https://shop.zendesk.com/hc/{locale}/articles/{}", 1000 + at), "updated_at": "2026-05-06T07:08:09Z",
                    })
                })
                .collect();
            fs::create_dir_all(dir.join(locale)).unwrap();
            fs::write(
                dir.join(locale).join(format!("articles-{page}.json")),
                serde_json::json!({ "articles": articles }).to_string(),
            )
            .unwrap();
        }
        let sections: Vec<serde_json::Value> =
            (0..20).map(|at| serde_json::json!({"id": at, "locale": locale, "name": format!("{} {at}", words[at % words.len()])})).collect();
        fs::write(dir.join(locale).join("sections.json"), serde_json::json!({ "sections": sections }).to_string())
            .unwrap();
    }
    fs::create_dir_all(dir.join("attachments/7")).unwrap();
    let png =
        [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".as_slice(), &[0, 0, 0, 9, 0, 0, 0, 9, 8, 6, 0, 0, 0, 0, 0, 0, 0]].concat();
    fs::write(dir.join("attachments/7/box.png"), png).unwrap();
}

/// Imports and compiles such a help centre, and tells how long each takes.
fn move_house(many: usize, languages: usize) {
    let dir = tempfile::tempdir().unwrap();
    let (from, to) = (dir.path().join("export"), dir.path().join("shop"));
    zendesk(&from, many, languages);
    let start = Instant::now();
    let imported = import(Source::Zendesk, &from, &to, &Options::default()).unwrap();
    println!("{many} articles in {languages} languages: imported in {:.1} s", start.elapsed().as_secs_f64());
    assert!(imported.folder.losses.is_empty(), "{:?}", &imported.folder.losses[..3]);
    assert_eq!(imported.folder.counts.values().sum::<usize>(), many * languages);
    assert_eq!(imported.folder.redirects.len(), many * languages);
    let start = Instant::now();
    let compiled = nearhand::compile(&to).unwrap_or_else(|found| panic!("{:#?}", &found[..found.len().min(5)]));
    println!("  checked and packed in {:.1} s", start.elapsed().as_secs_f64());
    assert_eq!((compiled.articles, compiled.locales.len()), (many, languages));
    // Every picture, table and link has come through.
    assert_eq!(compiled.files.len(), 1);
    assert!(
        compiled.warnings.iter().all(|found| found.to_string().contains("same title")),
        "{:?}",
        compiled.warnings.first()
    );
    for (locale, parts) in &compiled.locales {
        let largest = parts.all.iter().map(|(_, bytes)| bytes.len()).max().unwrap_or_default();
        let bytes: usize = parts.all.iter().map(|(_, bytes)| bytes.len()).sum();
        println!(
            "  {locale}: {} parts, {:.1} MB, the largest {:.1} MB",
            parts.all.len(),
            bytes as f64 / 1e6,
            largest as f64 / 1e6
        );
    }
}

#[test]
fn a_help_centre_of_500_articles_in_3_languages() {
    move_house(500, 3);
}

#[test]
#[ignore = "takes minutes: `cargo test -p nearhand --test import_large -- --ignored --nocapture`"]
fn a_help_centre_of_10000_articles() {
    move_house(10_000, 1);
}
