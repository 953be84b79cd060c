//! Pictures, films and files.

use pulldown_cmark::Event;

use super::film::film;
use super::renderer::{Picture, Renderer};
use super::{Note, attribute};
use crate::media::{meant_path, path_of};

impl<'m> Renderer<'m> {
    /// What becomes of `![words](target "title")`. Within a link a film is no link of its own.
    pub(super) fn shown(&mut self, picture: &Picture, is_linked: bool) -> Event<'m> {
        let Picture { at, target, title, words } = picture;
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let html = |html: String| Event::InlineHtml(html.into());
        if let Some(film) = film(target).filter(|_| !is_linked) {
            let poster = meant_path(title).filter(|path| self.media.get(path).is_some_and(|asset| asset.is_picture()));
            return html(self.facade(&film.address, film.service, &words, poster.as_deref()));
        }
        let Some(path) = path_of(target) else {
            self.out.notes.push((*at, Note::Elsewhere(target.clone())));
            return Event::Text(words.into());
        };
        let Some(asset) = self.media.get(&path) else {
            self.out.notes.push((*at, Note::NoFile(path.clone(), self.media.hint(&path))));
            return Event::Text(words.into());
        };
        let (address, is_picture, is_film) = (self.media.address(asset), asset.is_picture(), asset.is_film());
        self.out.files.insert(path.clone());
        if is_picture {
            if words.is_empty() {
                self.out.notes.push((*at, Note::NoWords(path.clone())));
            }
            return html(self.image(&path, &words));
        }
        let words = if words.is_empty() { path.rsplit('/').next().unwrap_or_default().to_owned() } else { words };
        let words = attribute(&words);
        if is_film {
            return html(format!(
                "<video src=\"{address}\" controls=\"\" preload=\"none\" aria-label=\"{words}\"><a href=\"{address}\">{words}</a></video>"
            ));
        }
        let opening = self.file(&path).unwrap_or_default();
        html(if is_linked { words } else { format!("{opening}{words}</a>") })
    }

    /// A picture of the site's folder, with its size, so that nothing moves when it comes.
    fn image(&mut self, path: &str, words: &str) -> String {
        let Some(asset) = self.media.get(path) else { return String::new() };
        let size =
            asset.size.map(|(width, height)| format!(" width=\"{width}\" height=\"{height}\"")).unwrap_or_default();
        let address = self.media.address(asset);
        let image = format!("<img src=\"{address}\" alt=\"{}\"{size} loading=\"lazy\">", attribute(words));
        let Some(dark) = self.media.dark_of(path) else { return image };
        let at_night = self.media.get(&dark).map(|asset| self.media.address(asset)).unwrap_or_default();
        self.out.files.insert(dark);
        format!("<picture><source srcset=\"{at_night}\" media=\"(prefers-color-scheme: dark)\">{image}</picture>")
    }

    /// A link that stands for a film: nothing of its service is asked for until somebody follows it.
    pub(super) fn facade(&mut self, address: &str, service: &str, words: &str, poster: Option<&str>) -> String {
        let poster = poster.map(|path| {
            self.out.files.insert(path.to_owned());
            self.image(path, "")
        });
        let words = if words.is_empty() { String::new() } else { format!("<span>{}</span> ", attribute(words)) };
        format!(
            "<a class=\"video\" href=\"{}\" rel=\"noopener noreferrer\" target=\"_blank\">{}{words}<span>▶ {service}</span></a>",
            attribute(address),
            poster.unwrap_or_default(),
        )
    }

    /// The opening tag of a link to a file, which keeps its name; none where there is no such file.
    pub(super) fn file(&mut self, path: &str) -> Option<String> {
        let asset = self.media.get(path)?;
        let address = self.media.address(asset);
        let is_shown = asset.is_picture() || asset.is_film();
        self.out.files.insert(path.to_owned());
        let name = attribute(path.rsplit('/').next().unwrap_or_default());
        Some(if is_shown {
            format!("<a href=\"{address}\" target=\"_blank\" rel=\"noopener noreferrer\">")
        } else {
            format!("<a href=\"{address}\" download=\"{name}\">")
        })
    }
}
