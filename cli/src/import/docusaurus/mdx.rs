//! What MDX and Docusaurus have beside Markdown.

/// Boxes, and the callouts that they are.
const ADMONITIONS: [(&str, &str); 9] = [
    ("note", "NOTE"),
    ("secondary", "NOTE"),
    ("info", "NOTE"),
    ("tip", "TIP"),
    ("success", "TIP"),
    ("important", "IMPORTANT"),
    ("warning", "WARNING"),
    ("caution", "WARNING"),
    ("danger", "CAUTION"),
];

/// The text as Markdown of ours; what is left out is named.
pub fn plain(body: &str, losses: &mut Vec<String>) -> String {
    let mut out: Vec<String> = Vec::new();
    let mut fence: Option<String> = None;
    let mut boxes = 0_usize;
    let mut is_import = false;
    let mut is_comment = false;
    for line in body.lines() {
        let quote = "> ".repeat(boxes);
        let text = line.trim();
        if let Some(open) = &fence {
            if text.starts_with(open.as_str()) && text.trim_start_matches(['`', '~']).is_empty() {
                fence = None;
            }
            out.push(format!("{quote}{line}"));
            continue;
        }
        if text.starts_with("```") || text.starts_with("~~~") {
            let run = text.chars().take_while(|c| text.starts_with(*c)).collect::<String>();
            let indent = line.get(..line.len() - line.trim_start().len()).unwrap_or_default();
            let info = text.get(run.len()..).unwrap_or_default().trim();
            let language: String = info.chars().take_while(|c| !c.is_whitespace() && *c != '{').collect();
            if let Some((_, title)) = info.split_once("title=\"") {
                let title = title.split('"').next().unwrap_or_default();
                out.extend([format!("{quote}{indent}`{title}`"), quote.trim_end().to_owned()]);
            }
            out.push(format!("{quote}{indent}{run}{language}"));
            fence = Some(run);
            continue;
        }
        if is_comment || text.starts_with("{/*") {
            is_comment = !text.contains("*/}");
            continue;
        }
        // Programs of a page stand at its edge, to the next empty line.
        let is_program = boxes == 0 && (line.starts_with("import ") || line.starts_with("export "));
        if is_program || is_import {
            if is_program && line.starts_with("export ") {
                losses.push("a program (`export`) is left out".to_owned());
            }
            is_import = !text.is_empty() && !text.ends_with([';', '\'', '"']);
            continue;
        }
        if let Some(rest) = text.strip_prefix(":::").map(|rest| rest.trim_start_matches(':')) {
            let name: String = rest.chars().take_while(char::is_ascii_alphabetic).collect();
            if rest.trim().is_empty() {
                boxes = boxes.saturating_sub(1);
                out.push(String::new());
                continue;
            }
            if let Some((_, kind)) = ADMONITIONS.iter().find(|(known, _)| *known == name) {
                let title = rest.get(name.len()..).unwrap_or_default().trim();
                let title = title.strip_prefix('[').and_then(|title| title.split(']').next()).unwrap_or(title).trim();
                // A box in a box is a part of it.
                if boxes == 0 {
                    out.extend([String::new(), format!("> [!{kind}]")]);
                }
                if !title.is_empty() && !title.starts_with('{') {
                    out.extend([format!("> **{title}**"), ">".to_owned()]);
                }
                boxes += 1;
                continue;
            }
        }
        let line = elements(line, losses);
        let quote = if boxes > 0 { "> " } else { "" };
        out.push(
            format!("{quote}{line}").trim_end_matches(' ').to_owned() + if line.ends_with("  ") { "  " } else { "" },
        );
    }
    losses.dedup();
    out.join("\n")
}

/// A line without elements of React, which begin with a capital letter: what stands in them is kept.
fn elements(line: &str, losses: &mut Vec<String>) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find('<') {
        let (before, from) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(before);
        let name = from.trim_start_matches(['<', '/']);
        let is_code = out.matches('`').count() % 2 == 1;
        let is_react =
            name.starts_with(|c: char| c.is_ascii_uppercase()) || name.starts_with('>') && from.len() - name.len() <= 2;
        let Some(end) = from.find('>').filter(|_| is_react && !is_code) else {
            // Expressions stand for addresses of pictures.
            let expression = ["{require('", "{require(\"", "{useBaseUrl('", "{useBaseUrl(\""]
                .iter()
                .find_map(|start| from.find(start).map(|at| (at, start.len())));
            if let Some((at, length)) = expression.filter(|_| name.starts_with("img") && !is_code) {
                let path = from.get(at + length..).and_then(|rest| rest.split(['\'', '"']).next()).unwrap_or_default();
                let after = from.get(at..).and_then(|rest| rest.split_once('}')).map_or("", |(_, after)| after);
                out.push_str(&format!("{}\"{path}\"", from.get(..at).unwrap_or_default()));
                rest = after;
                continue;
            }
            out.push('<');
            rest = from.get(1..).unwrap_or_default();
            continue;
        };
        let tag = from.get(..end).unwrap_or_default();
        let element: String = name.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '.').collect();
        let label = ["label=\"", "label='"].iter().find_map(|start| tag.split_once(start)).map(|(_, rest)| rest);
        if element == "TabItem" && !from.starts_with("</") {
            let label = label.and_then(|label| label.split(['"', '\'']).next()).unwrap_or_default();
            if !label.is_empty() {
                out.push_str(&format!("**{label}**"));
            }
        } else if !from.starts_with("</") && !element.is_empty() && element != "Tabs" {
            losses.push(format!("`<{element}>` is left out, what stands in it is kept"));
        } else if !from.starts_with("</") && element == "Tabs" {
            losses.push("tabs (`<Tabs>`) stand below each other".to_owned());
        }
        rest = from.get(end + 1..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_markdown_is_taken_out_and_named() {
        for (written, expected, told) in [
            (":::note\n\nText.\n\n:::\n\nMore", "\n> [!NOTE]\n>\n> Text.\n>\n\n\nMore", 0),
            (":::tip[My tip]\nText\n:::", "\n> [!TIP]\n> **My tip**\n>\n> Text\n", 0),
            (":::danger Take care\nText\n:::", "\n> [!CAUTION]\n> **Take care**\n>\n> Text\n", 0),
            ("import Tabs from '@theme/Tabs';\n\nText", "\nText", 0),
            (
                "<Tabs>\n<TabItem value=\"a\" label=\"Apple\">\n\nText\n\n</TabItem>\n</Tabs>",
                "\n**Apple**\n\nText\n\n\n",
                1,
            ),
            ("A <Chip>good</Chip> one", "A good one", 1),
            ("`<Chip>` is code", "`<Chip>` is code", 0),
            ("```jsx title=\"a.js\" {1}\n<Chip/>\n```", "`a.js`\n\n```jsx\n<Chip/>\n```", 0),
            ("<img src={require('./a.png').default} alt=\"x\" />", "<img src=\"./a.png\" alt=\"x\" />", 0),
            ("{/* a comment */}\nText", "Text", 0),
            ("1 < 2 and <https://a.example>", "1 < 2 and <https://a.example>", 0),
        ] {
            let mut losses = Vec::new();
            assert_eq!(plain(written, &mut losses), expected, "{written}");
            assert_eq!(losses.len(), told, "{written}: {losses:?}");
        }
    }
}
