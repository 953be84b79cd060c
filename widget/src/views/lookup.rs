//! The form that opens a request again.

use leptos::prelude::*;
use nearhand_shared::model::{Lookup, Shell};

use super::field::failure;
use super::notices::kept;
use crate::frame::top;
use crate::links;

/// The lookup view.
pub fn view(shell: &Shell, lookup: &Lookup) -> impl IntoView + use<> {
    let text = &lookup.text;
    view! {
        {top(shell, &text.title)}
        <p>{text.intro.clone()}</p>
        {failure(&lookup.failure)}
        <form method="post" action=links::view(shell, "requests") data-form="lookup">
            <div class="field">
                <label for="reference">{text.reference.clone()}</label>
                <input id="reference" name="reference" type="text" value=lookup.reference.clone() dir="ltr"
                    autocomplete="off" autocapitalize="characters" spellcheck="false" placeholder="EU-7K3M-Q9X2"
                    required=true />
            </div>
            <div class="field">
                <label for="code">{text.code.clone()}</label>
                <input id="code" name="code" type="text" value=lookup.code.clone() dir="ltr" autocomplete="off" autocapitalize="none"
                    spellcheck="false" required=true />
            </div>
            <button type="submit" class="button">{text.open.clone()}</button>
        </form>
        <p><a href=links::view(shell, "contact")>{text.contact.clone()}</a></p>
        <div inner_html=kept(&text.kept)></div>
    }
}
