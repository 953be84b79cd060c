//! Files of a conversation, and the field in which more are chosen: as text, which the client shows as it is.

use nearhand_shared::escape::escape;
use nearhand_shared::model::{File, FileField};

/// The files of an entry; empty where there are none.
pub fn html(files: &[File]) -> String {
    if files.is_empty() {
        return String::new();
    }
    let rows: String = files.iter().map(row).collect();
    ["<ul class=\"files\">", &rows, "</ul>"].concat()
}

/// A picture is shown, any other file named. Both lead to the file itself.
fn row(file: &File) -> String {
    let (href, name) = (escape(&file.href), escape(&file.name));
    if file.width == 0 {
        let link = ["<li><a class=\"file\" href=\"", &href, "\" download><bdi>", &name, "</bdi> "].concat();
        return [&link, "<span class=\"fine\">", &escape(&file.told), "</span></a></li>"].concat();
    }
    let (width, height) = (file.width.to_string(), file.height.to_string());
    let picture = ["<img src=\"", &href, "\" alt=\"", &name, "\" width=\"", &width, "\" height=\"", &height].concat();
    [
        "<li><a href=\"",
        &href,
        "\" target=\"_blank\" rel=\"noopener\">",
        &picture,
        "\" loading=\"lazy\" decoding=\"async\"></a></li>",
    ]
    .concat()
}

/// The article that somebody has read before they write, which the form sends along.
pub fn read(article: &str) -> String {
    ["<input type=\"hidden\" name=\"article\" value=\"", &escape(article), "\">"].concat()
}

/// The field. One that is folded away opens by itself where there is something to be seen in it.
pub fn field(field: &FileField, is_folded: bool) -> String {
    let id = if is_folded { "reply-files" } else { "files" };
    let error_id = [id, "-error"].concat();
    let (mut invalid, mut said) = (String::new(), String::new());
    if !field.error.is_empty() {
        invalid = [" aria-invalid=\"true\" aria-describedby=\"", &error_id, " ", id, "-hint\""].concat();
        said = ["<p class=\"error\" id=\"", &error_id, "\">", &escape(&field.error), "</p>"].concat();
    }
    if invalid.is_empty() {
        invalid = [" aria-describedby=\"", id, "-hint\""].concat();
    }
    let label = escape(&field.label);
    let input =
        ["<input id=\"", id, "\" name=\"files\" type=\"file\" multiple accept=\"", field.accept, "\"", &invalid, ">"]
            .concat();
    // `own.js` says below the hint what is wrong with a file as soon as it is chosen.
    let hint = [
        "<p class=\"fine\" id=\"",
        id,
        "-hint\">",
        &escape(&field.hint),
        "</p><nearhand-own class=\"chosen\" data-kind=\"",
        &escape(&field.kind),
        "\" data-large=\"",
        &escape(&field.large),
        "\"></nearhand-own>",
    ]
    .concat();
    let optional = [" <span class=\"fine\">", &escape(&field.optional), "</span>"].concat();
    let arrived = arrived(&field.arrived);
    if !is_folded {
        let trap = trap();
        return [
            &*trap,
            "<div class=\"field\"><label for=\"",
            id,
            "\">",
            &label,
            &optional,
            "</label>",
            &input,
            &hint,
            &said,
            &arrived,
            "</div>",
        ]
        .concat();
    }
    let code = match field.code.as_str() {
        "" => String::new(),
        code => ["<input type=\"hidden\" name=\"code\" value=\"", &escape(code), "\">"].concat(),
    };
    let open = if said.is_empty() && arrived.is_empty() { "" } else { " open" };
    [
        &*code,
        "<details class=\"field\"",
        open,
        "><summary>",
        &label,
        "</summary><label class=\"visually-hidden\" for=\"",
        id,
        "\">",
        &label,
        "</label>",
        &input,
        &hint,
        &said,
        &arrived,
        "</details>",
    ]
    .concat()
}

/// What has arrived already goes with the form when it is sent again.
fn arrived(files: &[File]) -> String {
    if files.is_empty() {
        return String::new();
    }
    let ids: Vec<&str> = files.iter().map(|file| file.id.as_str()).collect();
    let rows = files.iter().map(|file| {
        ["<li><bdi>", &escape(&file.name), "</bdi> <span class=\"fine\">", &escape(&file.told), "</span></li>"].concat()
    });
    let rows: String = rows.collect();
    [
        "<input type=\"hidden\" name=\"attachments\" value=\"",
        &escape(&ids.join(",")),
        "\"><ul class=\"files\">",
        &rows,
        "</ul>",
    ]
    .concat()
}

/// The same as [`super::field::trap`].
fn trap() -> String {
    crate::document::html(super::field::trap)
}
