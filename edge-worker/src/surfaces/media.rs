//! `/files/{site}/{hash}.{ending}`: pictures, films and files of articles. What is behind such an address never changes.

use std::ops::RangeInclusive;

use nearhand_shared::content::file::{parts_of, shown_as};
use nearhand_shared::id::SiteId;
use nearhand_shared::problem::Problem;
use worker::{Env, Method};

use super::reading::only_read;
use crate::content::stored_file;
use crate::http::{Error, Request, Response};

const FOREVER: &str = "public, max-age=31536000, immutable";
/// Nothing in a file runs, whatever a browser takes it for. A drawing may have styles of its own.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

/// Answers with a file, or with the part of it that is asked for: films are read so.
pub async fn serve(request: &Request, env: &Env, site: &str, file_name: &str) -> Result<Response, Error> {
    only_read(request)?;
    let site = SiteId::parse(site).map_err(|_| Problem::Site)?;
    let (name, ending) = parts_of(file_name).ok_or(Problem::Page)?;
    let etag = format!("\"{name}\"");
    if request.header("if-none-match").is_some_and(|known| known.contains(&etag)) {
        return Ok(Response::empty(304, &[("cache-control", FOREVER)])?.with("etag", etag));
    }
    let bytes = stored_file(env, &site, name).await?;
    let size = bytes.len();
    let range = request.header("range").filter(|_| request.method == Method::Get);
    let (status, body) = match range.and_then(|range| part(&range, size)) {
        Some(Some(part)) => (206, Some(part)),
        Some(None) => {
            let refused = Response::empty(416, &[("cache-control", "no-store")])?;
            return Ok(refused.with("content-range", format!("bytes */{size}")));
        }
        None => (200, None),
    };
    let told = body.as_ref().map(|part| format!("bytes {}-{}/{size}", part.start(), part.end()));
    let body = match (&request.method, body) {
        (Method::Head, _) => Vec::new(),
        (_, Some(part)) => bytes.get(part).unwrap_or_default().to_vec(),
        (_, None) => bytes,
    };
    let headers = [
        ("content-type", shown_as(ending).unwrap_or("application/octet-stream")),
        ("cache-control", FOREVER),
        ("accept-ranges", "bytes"),
        ("content-security-policy", POLICY),
        ("cross-origin-resource-policy", "cross-origin"),
        ("x-content-type-options", "nosniff"),
    ];
    // Of each file its own: heads that are the same are kept.
    let mut response = Response::new(status, &headers, body)?.with("etag", etag);
    if shown_as(ending).is_none() {
        response = response.with("content-disposition", "attachment");
    }
    Ok(match told {
        Some(told) => response.with("content-range", told),
        None => response,
    })
}

/// The part that a range names (RFC 9110, section 14.1.2); nothing of one that is not understood, which is then passed
/// over, and no part where it lies behind the end.
fn part(range: &str, size: usize) -> Option<Option<RangeInclusive<usize>>> {
    let (from, to) = range.trim().strip_prefix("bytes=")?.split_once('-')?;
    let number = |text: &str| text.trim().parse::<usize>().ok();
    let last = size.checked_sub(1);
    let part = match (from.trim(), to.trim()) {
        ("", count) => size.saturating_sub(number(count)?)..=last?,
        (from, "") => number(from)?..=last?,
        (from, to) => number(from)?..=number(to)?.min(last?),
    };
    Some(Some(part).filter(|part| !part.is_empty()))
}
