//! Tables: with pipes where a cell is a line of text, else as HTML.

use std::rc::Rc;

use htmd::element_handler::{HandlerResult, Handlers};
use htmd::{Element, Node};

use super::raw;
use super::tree::{all, attribute, children, is_inline, is_within, tag, words};

struct Cell {
    node: Option<Rc<Node>>,
    is_head: bool,
}

/// Writes a table.
pub fn table(handlers: &dyn Handlers, element: Element) -> Option<HandlerResult> {
    let rows = rows(element.node);
    let caption = children(element.node).iter().find(|child| tag(child) == "caption").map(words);
    let caption = caption.filter(|words| !words.is_empty()).map(|words| format!("\n\n**{words}**")).unwrap_or_default();
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    if columns == 0 {
        return Some(handlers.walk_children(element.node));
    }
    // A table in a table, and one of a single cell, are a layout.
    if is_within(element.node, &["table"]) {
        return Some(handlers.walk_children(element.node));
    }
    if columns == 1 && rows.len() == 1 {
        let cell = rows.first().and_then(|row| row.first()).and_then(|cell| cell.node.clone())?;
        let content = handlers.walk_children(&cell).content;
        let lines: Vec<String> = content.trim().lines().map(|line| format!("> {line}").trim_end().to_owned()).collect();
        return Some(format!("{caption}\n\n{}\n\n", lines.join("\n")).into());
    }
    let is_simple = rows.iter().flatten().filter_map(|cell| cell.node.as_ref()).all(is_line);
    let is_headed = rows.first().is_some_and(|row| {
        row.iter().all(|cell| cell.is_head) || row.iter().all(|cell| cell.node.as_ref().is_some_and(is_bold))
    });
    let written = if is_simple && is_headed { with_pipes(handlers, &rows, columns) } else { as_html(&rows, columns) };
    Some(format!("{caption}\n\n{written}\n\n").into())
}

/// The rows with a cell for each column: one that spans several has empty ones behind and below it.
fn rows(table: &Rc<Node>) -> Vec<Vec<Cell>> {
    let mut out: Vec<Vec<Cell>> = Vec::new();
    // By column, for how many rows to come it is taken.
    let mut taken: Vec<usize> = Vec::new();
    let own = |node: &Rc<Node>| -> Vec<Rc<Node>> {
        children(node)
            .into_iter()
            .flat_map(|part| match tag(&part) {
                "thead" | "tbody" | "tfoot" => children(&part),
                _ => vec![part],
            })
            .filter(|row| tag(row) == "tr")
            .collect()
    };
    for row in own(table) {
        let mut cells: Vec<Cell> = Vec::new();
        let fill = |cells: &mut Vec<Cell>, taken: &mut Vec<usize>| {
            while let Some(left) = taken.get_mut(cells.len()).filter(|left| **left > 0) {
                *left -= 1;
                cells.push(Cell { node: None, is_head: false });
            }
        };
        for cell in children(&row).into_iter().filter(|cell| matches!(tag(cell), "td" | "th")) {
            fill(&mut cells, &mut taken);
            let number = |key: &str| attribute(&cell, key).parse::<usize>().unwrap_or(1).clamp(1, 100);
            let (wide, high, is_head) = (number("colspan"), number("rowspan"), tag(&cell) == "th");
            for at in 0..wide {
                taken.resize(taken.len().max(cells.len() + 1), 0);
                if let Some(left) = taken.get_mut(cells.len()) {
                    *left = high - 1;
                }
                cells.push(Cell { node: (at == 0).then(|| cell.clone()), is_head });
            }
        }
        fill(&mut cells, &mut taken);
        if !cells.is_empty() {
            out.push(cells);
        }
    }
    out
}

/// Whether a cell is a line of text, or a few.
fn is_line(cell: &Rc<Node>) -> bool {
    let blocks: Vec<Rc<Node>> = all(cell).into_iter().skip(1).filter(|node| !is_inline(node)).collect();
    blocks.len() <= 1 && blocks.iter().all(|block| matches!(tag(block), "p" | "div"))
}

fn is_bold(cell: &Rc<Node>) -> bool {
    let said = words(cell);
    let bold = all(cell).into_iter().find(|node| matches!(tag(node), "strong" | "b"));
    !said.is_empty() && bold.is_some_and(|bold| words(&bold) == said)
}

fn with_pipes(handlers: &dyn Handlers, rows: &[Vec<Cell>], columns: usize) -> String {
    let line = |row: &[Cell], is_first: bool| {
        let mut cells: Vec<String> = row
            .iter()
            .map(|cell| {
                let Some(node) = &cell.node else { return String::new() };
                let content = handlers.walk_children(node).content;
                let content = content.trim().replace("  \n", "<br>").replace('\n', " ").replace('|', "\\|");
                let plain = content.trim_matches('*').to_owned();
                match (is_first, cell.is_head) {
                    (true, _) if !plain.contains('*') => plain,
                    (false, true) if !content.contains(['*', '<', '`']) && !content.is_empty() => {
                        format!("**{content}**")
                    }
                    _ => content,
                }
            })
            .collect();
        cells.resize(columns, String::new());
        format!("| {} |", cells.join(" | "))
    };
    let sides: Vec<String> = (0..columns).map(|column| side(rows, column).to_owned()).collect();
    let mut lines: Vec<String> = rows.iter().enumerate().map(|(at, row)| line(row, at == 0)).collect();
    lines.insert(1.min(lines.len()), format!("| {} |", sides.join(" | ")));
    lines.join("\n")
}

/// How a column is aligned, where all its cells are.
fn side(rows: &[Vec<Cell>], column: usize) -> &'static str {
    let of = |row: &Vec<Cell>| row.get(column).and_then(|cell| cell.node.as_ref()).map(alignment);
    let mut sides = rows.iter().filter_map(of);
    let first = sides.next().unwrap_or("---");
    if sides.all(|side| side == first) { first } else { "---" }
}

fn alignment(cell: &Rc<Node>) -> &'static str {
    let style = attribute(cell, "style").to_lowercase().replace(' ', "");
    let said = [attribute(cell, "align").to_lowercase(), style].join(";");
    match () {
        () if said.starts_with("center") || said.contains("text-align:center") => ":-:",
        () if said.starts_with("right") || said.contains("text-align:right") => "--:",
        () => "---",
    }
}

fn as_html(rows: &[Vec<Cell>], columns: usize) -> String {
    let mut lines = vec!["<table>".to_owned()];
    for row in rows {
        let cell = |at: usize| {
            let cell = row.get(at);
            let name = if cell.is_some_and(|cell| cell.is_head) { "th" } else { "td" };
            let inside = cell.and_then(|cell| cell.node.as_ref()).map(|node| raw::inside(node)).unwrap_or_default();
            format!("<{name}>{inside}</{name}>")
        };
        lines.push(format!("<tr>{}</tr>", (0..columns).map(cell).collect::<String>()));
    }
    lines.push("</table>".to_owned());
    lines.join("\n")
}
