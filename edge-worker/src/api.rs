//! The models of views, as JSON.

use web_sys::Response;
use worker::Env;

use crate::answer::{self, Failure};
use crate::ask::Ask;
use crate::route::View;
use crate::{content, frame, memo};

/// Answers the model of a view: the same page that the frame renders.
pub async fn view(ask: &Ask, env: &Env, site: &str, view: View) -> Result<Response, Failure> {
    let loaded = content::load(ask, env, site).await?;
    let key = memo::key(ask, &loaded, &view);
    if let Some(answer) = key.as_ref().and_then(memo::recall) {
        return answer.send();
    }
    let page = frame::page(ask, env, &loaded, &view).await?;
    let answer = answer::model(&loaded, &page)?;
    if let Some(key) = key {
        memo::keep(key, &answer);
    }
    answer.send()
}
