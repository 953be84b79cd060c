//! Files of conversations, as calls and as addresses. A file comes in one go, or in parts as "Resumable Uploads for HTTP" has it
//! (draft-ietf-httpbis-resumable-upload-09), without its interim responses, which the runtime cannot send.

use nearhand_shared::attachment::address::{Meant, SHOWN_S};
use nearhand_shared::attachment::{Attachment, MAX_SIZE, Wrong, name};
use nearhand_shared::model::{FieldError, File, FileField, Page, View};
use nearhand_shared::problem::Problem;
use nearhand_shared::request::reference::Reference;
use serde_json::json;
use web_sys::ResponseInit;
use worker::{Env, Method};

use super::reading::{check_origin, is_read, only_post, only_read};
use crate::config::Config;
use crate::content::{self, Context};
use crate::http::{Error, Form, NO_STORE, Request, Response, is_multipart};
use crate::render;
use crate::route::SealedFile;
use crate::service::attachments::{Into, check, refused};
use crate::service::conversations::opener;
use crate::vault::protocol::attachments::{Standing, Who};

/// The media type of a part (the draft, section 6).
const PARTIAL: &str = "application/partial-upload";

/// A visitor's file, or the beginning of one.
pub async fn create(request: &Request, env: &Env, site: &str, reference: &str) -> Result<Response, Error> {
    only_post(request)?;
    let context = content::load(request, env, site).await?;
    check_origin(&context)?;
    let reference = Reference::parse(reference).ok_or(Problem::Request)?;
    let opener = opener(&context, request.bearer().as_deref()).await?;
    let files = Into::new(&context, &reference, Who::Visitor(opener));
    taken(&context, &files, &format!("/api/v1/sites/{site}/requests/{reference}/attachments")).await
}

/// A visitor's file: its bytes, how far it has come, more of it, or its end.
pub async fn serve(request: &Request, env: &Env, site: &str, reference: &str, id: &str) -> Result<Response, Error> {
    let context = content::load(request, env, site).await?;
    if !is_read(request) {
        check_origin(&context)?;
    }
    let reference = Reference::parse(reference).ok_or(Problem::Request)?;
    let opener = opener(&context, request.bearer().as_deref()).await?;
    one(&context, &Into::new(&context, &reference, Who::Visitor(opener)), id).await
}

/// A file by an address that a page has been given.
pub async fn sealed(request: &Request, env: &Env, site: &str, file: &SealedFile) -> Result<Response, Error> {
    only_read(request)?;
    let meant = Meant { site, reference: &file.reference, id: &file.id };
    if !meant.is_opened_by(&file.seal, Config::of(env).address_key(), request.now.as_second()) {
        return Err(Problem::Page.into());
    }
    let context = content::load(request, env, site).await?;
    let reference = Reference::parse(&file.reference).ok_or(Problem::Page)?;
    let (found, bytes) = Into::new(&context, &reference, Who::Address).file(&file.id).await?;
    bytes_of(request, &found, &bytes)
}

/// Takes a call's body as a file, or as its beginning.
pub async fn taken(context: &Context<'_>, files: &Into<'_>, place: &str) -> Result<Response, Error> {
    let request = context.request;
    let media = request.header("content-type").unwrap_or_default();
    if is_multipart(&media) {
        let form = Form::sent(request).await?;
        check(context, &form).await?;
        let (arrived, problem) = files.keep(Some(&form.fields), form.files.get(..1).unwrap_or_default()).await;
        return match (arrived.first(), problem) {
            (_, Some(problem)) => Err(problem.into()),
            (Some(file), None) => whole(201, file, None),
            (None, None) => Err(refused(context, Wrong::Broken, "").into()),
        };
    }
    let called = request.header("content-disposition").and_then(|value| name::in_disposition(&value));
    let called = called.or_else(|| request.query("name").map(ToOwned::to_owned)).unwrap_or_default();
    let is_complete = complete(request)?;
    let has_body = request.length() != Some(0);
    let length = number(request, "upload-length")?.or(request.length().filter(|_| is_complete != Some(false)));
    if length.is_some_and(|length| length > MAX_SIZE) {
        return Err(refused(context, Wrong::Large, &called).into());
    }
    let standing = files.begin(&called, length, has_body).await?;
    if let Some(file) = &standing.whole {
        if has_body {
            files.must_be_same(&standing).await?;
        }
        return whole(201, file, Some((&standing, place)));
    }
    // Where nothing comes with it, it goes on where it has come to.
    let standing =
        if has_body { files.add(standing).await.map_err(|problem| files.of_file(problem, &called))? } else { standing };
    if is_complete == Some(false) || (is_complete.is_some() && !has_body) {
        return Ok(told(Response::json(201, &json!({ "id": standing.id }))?, &standing)
            .with("location", format!("{place}/{}", standing.id)));
    }
    let file = files.end(&standing).await.map_err(|problem| files.of_file(problem, &called))?;
    whole(201, &file, Some((&standing, place)))
}

/// Answers what is asked of one file.
pub async fn one(context: &Context<'_>, files: &Into<'_>, id: &str) -> Result<Response, Error> {
    let request = context.request;
    match request.method {
        Method::Get => {
            let (file, bytes) = files.file(id).await?;
            bytes_of(request, &file, &bytes)
        }
        Method::Head => {
            let standing = files.standing(id).await?;
            Ok(told(Response::empty(204, &[("cache-control", "no-store")])?, &standing))
        }
        Method::Patch => {
            let media = request.header("content-type").unwrap_or_default();
            if media.split(';').next().unwrap_or_default().trim() != PARTIAL {
                return Err(
                    of_part(415, "content-type", "A part of a file is sent as application/partial-upload.").into()
                );
            }
            let standing = files.standing(id).await?;
            let offset = number(request, "upload-offset")?.ok_or_else(|| no_number("upload-offset"))?;
            if offset != standing.offset || standing.whole.is_some() {
                return Err(Problem::Offset(standing.offset).into());
            }
            let standing = files.add(standing).await?;
            if complete(request)? == Some(true) {
                let file = files.end(&standing).await?;
                return whole(200, &file, Some((&standing, "")));
            }
            Ok(told(Response::empty(204, &[("cache-control", "no-store")])?, &standing))
        }
        Method::Delete => {
            files.drop(id).await?;
            Response::empty(204, &[("cache-control", "no-store")])
        }
        _ => Err(Problem::Method("GET, HEAD, PATCH, DELETE").into()),
    }
}

/// A file of which all has come.
fn whole(status: u16, file: &Attachment, standing: Option<(&Standing, &str)>) -> Result<Response, Error> {
    let response = Response::json(status, file)?;
    let Some((standing, place)) = standing else { return Ok(response) };
    let response = response.with("upload-complete", "?1").with("upload-offset", standing.offset.to_string());
    Ok(if place.is_empty() { response } else { response.with("location", format!("{place}/{}", file.id)) })
}

/// How far a file has come, in headers.
fn told(response: Response, standing: &Standing) -> Response {
    let is_complete = if standing.whole.is_some() { "?1" } else { "?0" };
    let response = response
        .with("upload-offset", standing.offset.to_string())
        .with("upload-complete", is_complete)
        .with("upload-limit", format!("max-size={MAX_SIZE}"));
    match standing.length {
        Some(length) => response.with("upload-length", length.to_string()),
        None => response,
    }
}

/// Whether all of a file comes with this call (RFC 9651, section 3.3.6); none where the call does not say.
fn complete(request: &Request) -> Result<Option<bool>, Problem> {
    match request.header("upload-complete").as_deref().map(str::trim) {
        None => Ok(None),
        Some("?1") => Ok(Some(true)),
        Some("?0") => Ok(Some(false)),
        Some(_) => Err(of_part(400, "upload-complete", "Upload-Complete is ?1 or ?0.")),
    }
}

fn number(request: &Request, header: &str) -> Result<Option<u64>, Problem> {
    request.header(header).map(|value| value.trim().parse().map_err(|_| no_number(header))).transpose()
}

fn no_number(header: &str) -> Problem {
    of_part(400, header, "This header is needed: a number of bytes, from 0.")
}

/// What is wrong with a header of a part. In English: programs alone send parts.
fn of_part(status: u16, header: &str, detail: &str) -> Problem {
    Problem::File(status, vec![FieldError { field: header.to_owned(), detail: detail.to_owned() }])
}

/// The bytes of a file. Nothing in them runs, whatever a browser takes them for: they have no scripts, no origin and no company.
pub fn bytes_of(request: &Request, file: &Attachment, bytes: &web_sys::Response) -> Result<Response, Error> {
    let init = ResponseInit::new();
    init.set_status(200);
    let body = bytes.body().filter(|_| request.method != Method::Head);
    let response = web_sys::Response::new_with_opt_readable_stream_and_init(body.as_ref(), &init)?;
    Ok(Response::of_runtime(response)
        .with("content-type", file.kind.media_type())
        .with("content-disposition", name::disposition(&file.name, file.kind.is_picture()))
        .with("content-security-policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
        .with("cross-origin-resource-policy", "same-origin")
        .with("x-content-type-options", "nosniff")
        .with("referrer-policy", "no-referrer")
        .with("cache-control", NO_STORE))
}

/// Says where the files of a page are, and draws them, and the field in which more are chosen.
pub fn show(context: &Context<'_>, page: &mut Page, field: &FileField) {
    if let View::Request(request) | View::Call(request) = &mut page.view {
        let reference = request.reference.clone();
        for entry in &mut request.thread {
            place(context, &reference, &mut entry.attachments.0, SHOWN_S);
        }
    }
    render::frame::put_files(page, field);
}

/// Says where files are, for so many seconds.
pub fn place(context: &Context<'_>, reference: &str, files: &mut [File], seconds: i64) {
    let config = Config::of(context.env);
    for file in files {
        let meant = Meant { site: context.site(), reference, id: &file.id };
        file.href = meant.path(config.address_key(), context.now().as_second() + seconds);
    }
}
