//! A field of a form: its label, what was typed, and what is wrong with it.

use leptos::prelude::*;
use nearhand_shared::model::FieldError;

use nearhand_shared::escape::escape;

/// What a field is like.
pub struct Field<'a> {
    /// Its name and id.
    pub name: &'static str,
    /// Its label.
    pub label: &'a str,
    /// The word that it may stay empty; empty where it may not.
    pub optional: &'a str,
    /// What was typed.
    pub value: &'a str,
    /// Everything that is wrong with the form.
    pub errors: &'a [FieldError],
}

impl Field<'_> {
    /// One line.
    pub fn line(&self, kind: &'static str, autocomplete: &'static str) -> impl IntoView + use<> {
        let (name, error) = (self.name, self.error());
        let (invalid, described_by) = described(name, error.as_deref());
        view! {
            <div class="field">
                {self.label()}
                <input id=name name=name type=kind value=self.value.to_owned() autocomplete=autocomplete
                    required=self.optional.is_empty() aria-invalid=invalid aria-describedby=described_by />
                {error_text(name, error)}
            </div>
        }
    }

    /// Several lines.
    pub fn lines(&self, rows: &'static str) -> impl IntoView + use<> {
        self.lines_as(self.name, rows)
    }

    /// The same under an id of its own, so that nothing is put into it that belongs into another form's.
    pub fn lines_as(&self, id: &'static str, rows: &'static str) -> impl IntoView + use<> {
        let (name, error) = (self.name, self.error());
        let (invalid, described_by) = described(id, error.as_deref());
        view! {
            <div class="field">
                {self.label_of(id)}
                <textarea id=id name=name rows=rows required=self.optional.is_empty() aria-invalid=invalid
                    // The children of a text area are the one place that the view layer does not escape.
                    aria-describedby=described_by inner_html=escape(self.value)></textarea>
                {error_text(id, error)}
            </div>
        }
    }

    fn label(&self) -> impl IntoView + use<> {
        self.label_of(self.name)
    }

    fn label_of(&self, id: &'static str) -> impl IntoView + use<> {
        let optional = self.optional.to_owned();
        let optional = (!optional.is_empty()).then(|| view! { " "<span class="fine">{optional}</span> });
        view! { <label for=id>{self.label.to_owned()}{optional}</label> }
    }

    fn error(&self) -> Option<String> {
        error_of(self.name, self.errors)
    }
}

/// A field that no person sees, hears or comes to by the keyboard. Whoever fills it in is none: see
/// `nearhand_shared::request::TRAP_FIELD`.
#[cfg(feature = "ssr")]
pub fn trap() -> impl IntoView {
    view! {
        <div class="visually-hidden" aria-hidden="true">
            <input name="subject" type="text" tabindex="-1" autocomplete="off" />
        </div>
    }
}

/// What a person ticks whose form came back because it looked like a robot's; nothing where `label` is empty. See
/// `nearhand_shared::request::CONFIRM_FIELD`.
pub fn confirm(label: &str) -> impl IntoView + use<> {
    let label = label.to_owned();
    (!label.is_empty()).then(|| {
        view! {
            <label class="confirm"><input type="checkbox" name="confirmed" value="1" />" "{label}</label>
        }
    })
}

/// Where Cloudflare Turnstile puts its challenge, and then what it says of it, as the field `cf-turnstile-response`.
pub fn challenge(key: &str, lang: &str) -> impl IntoView + use<> {
    let (key, lang) = (key.to_owned(), lang.to_owned());
    (!key.is_empty()).then(|| view! { <div class="cf-turnstile" data-sitekey=key data-language=lang></div> })
}

/// What is wrong with a field.
pub fn error_of(name: &str, errors: &[FieldError]) -> Option<String> {
    errors.iter().find(|error| error.field == name).map(|error| error.detail.clone())
}

/// The same, below the field.
pub fn error_text(name: &str, error: Option<String>) -> impl IntoView + use<> {
    let id = format!("{name}-error");
    error.map(|error| view! { <p class="error" id=id>{error}</p> })
}

/// What went wrong with a form as a whole.
pub fn failure(text: &str) -> impl IntoView + use<> {
    let text = text.to_owned();
    view! { <div role="alert">{(!text.is_empty()).then(|| view! { <p class="notice bad">{text}</p> })}</div> }
}

fn described(name: &str, error: Option<&str>) -> (Option<&'static str>, Option<String>) {
    (error.map(|_| "true"), error.map(|_| format!("{name}-error")))
}
