//! A request as the worker sees it: read once, at the door.

use jiff::Timestamp;
use js_sys::Uint8Array;
use nearhand_shared::problem::Problem;
use nearhand_shared::region::Region;
use nearhand_shared::request::MAX_BODY;
use nearhand_shared::visitor::Hints;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Headers, ReadableStreamDefaultReader};
use worker::{Env, Method};

use crate::config::Config;

/// What is read of a request.
pub struct Request {
    /// The method.
    pub method: Method,
    /// The path, percent-encoded.
    pub path: String,
    /// The origin under which this worker is reached.
    pub origin: String,
    /// When it came.
    pub now: Timestamp,
    /// What a test wants to fail: see [`crate::objects`].
    pub fault: Option<String>,
    query: Vec<(String, String)>,
    geo: Geo,
    place: Option<Region>,
    accept_language: Option<String>,
    headers: Headers,
    request: web_sys::Request,
    context: JsValue,
}

#[wasm_bindgen]
extern "C" {
    type WithCf;
    #[wasm_bindgen(method, getter)]
    fn cf(this: &WithCf) -> JsValue;

    type Cf;
    #[wasm_bindgen(method, getter)]
    fn country(this: &Cf) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn continent(this: &Cf) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn timezone(this: &Cf) -> JsValue;
}

/// The network location.
#[derive(Default, Clone)]
struct Geo {
    country: Option<String>,
    continent: Option<String>,
    zone: Option<String>,
    address: Option<String>,
}

impl Request {
    /// Reads a request, with the context that the runtime gives it.
    pub fn read(request: web_sys::Request, env: &Env, context: JsValue) -> Request {
        let config = Config::of(env);
        let raw = request.url();
        let headers = request.headers();
        let (before_query, query) = raw.split_once('?').unwrap_or((&raw, ""));
        let origin_end = before_query
            .find("://")
            .and_then(|at| before_query.get(at + 3..).and_then(|rest| rest.find('/')).map(|slash| at + 3 + slash));
        let origin = origin_end.and_then(|end| before_query.get(..end)).unwrap_or(before_query).to_owned();
        let query = query.split('#').next().unwrap_or_default();
        let query = url::form_urlencoded::parse(query.as_bytes())
            .take(32)
            .map(|(k, v)| (k.into_owned(), v.into_owned()))
            .collect();
        let header = |name: &str| headers.get(name).ok().flatten();
        let test = |name: &str| config.is_test.then(|| header(name)).flatten();
        let demo = config.is_development.then(|| told_by_demo(before_query, header("cookie"))).flatten();
        let demo = demo.as_deref();
        let now = test("nearhand-now").or_else(|| field(demo?, "now")).and_then(|now| now.parse().ok());
        let now = now.map_or_else(clock, to_milliseconds);
        let geo = test("nearhand-geo").or_else(|| demo.filter(|told| told.contains("country=")).map(ToOwned::to_owned));
        let geo = match (geo, config.place) {
            (Some(told), _) => Geo::told(&told),
            (None, Some(_)) => Geo::of_proxy(header),
            (None, None) => Geo::of_network(&request),
        };
        Request {
            method: method(&request),
            path: before_query.get(origin.len()..).filter(|path| !path.is_empty()).unwrap_or("/").to_owned(),
            origin,
            now,
            fault: test("nearhand-fault"),
            query,
            geo,
            place: config.place,
            accept_language: header("accept-language"),
            headers,
            request,
            context,
        }
    }

    /// The same, asked now: for who asks the same again and again, and nothing of a test's.
    pub fn again(&self) -> Request {
        Request {
            method: self.method.clone(),
            path: self.path.clone(),
            origin: self.origin.clone(),
            now: clock(),
            fault: None,
            query: self.query.clone(),
            geo: self.geo.clone(),
            place: self.place,
            accept_language: self.accept_language.clone(),
            headers: self.headers.clone(),
            request: Clone::clone(&self.request),
            context: self.context.clone(),
        }
    }

    /// The network address of who asks. In tests it is unknown unless the test tells one.
    pub fn address(&self, config: &Config) -> Option<String> {
        if config.is_test || config.place.is_some() {
            self.geo.address.clone()
        } else {
            self.header("cf-connecting-ip")
        }
    }

    /// Goes on with work after the answer is given; without the runtime's help where it offers none.
    pub fn go_on(&self, work: impl Future<Output = ()> + 'static) {
        let promise = wasm_bindgen_futures::future_to_promise(async move {
            work.await;
            Ok(JsValue::UNDEFINED)
        });
        let wait_until = js_sys::Reflect::get(&self.context, &"waitUntil".into()).ok();
        if let Some(wait_until) = wait_until.and_then(|found| found.dyn_into::<js_sys::Function>().ok()) {
            let _ = wait_until.call1(&self.context, &promise);
        }
    }

    /// A parameter of the query; the first where there are several.
    pub fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The query without one of its parameters, with its question mark; empty where nothing is left.
    pub fn query_without(&self, name: &str) -> String {
        let rest = self.query.iter().filter(|(key, _)| key != name);
        let rest = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(rest).finish();
        if rest.is_empty() { rest } else { ["?", &rest].concat() }
    }

    /// The site whose own host this is: the label before the host that all share, where the operator has set one.
    pub fn site_of_host(&self, config: &Config) -> Option<&str> {
        let host = self.origin.split_once("://")?.1;
        let host = host.split_once(':').map_or(host, |(host, _)| host);
        host.strip_suffix(config.host.as_deref()?)?.strip_suffix('.')
    }

    /// The query as it came, without its question mark.
    pub fn raw_query(&self) -> String {
        let url = self.request.url();
        let query = url.split_once('?').map_or("", |(_, query)| query);
        query.split('#').next().unwrap_or_default().to_owned()
    }

    /// A header.
    pub fn header(&self, name: &str) -> Option<String> {
        self.headers.get(name).ok().flatten()
    }

    /// A cookie (RFC 6265, section 4.2).
    pub fn cookie(&self, name: &str) -> Option<String> {
        let cookies = self.header("cookie")?;
        let mut pairs = cookies.split(';').filter_map(|pair| pair.trim().split_once('='));
        pairs.find(|(known, _)| *known == name).map(|(_, value)| value.to_owned())
    }

    /// Whether a page in the frame is asked for, and not its model.
    pub fn is_frame(&self) -> bool {
        self.path.starts_with("/w/")
    }

    /// The token of the header `Authorization: Bearer …` (RFC 6750).
    pub fn bearer(&self) -> Option<String> {
        let header = self.header("authorization")?;
        let (scheme, token) = header.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then(|| token.trim().to_owned())
    }

    /// What it says of its visitor.
    pub fn hints(&self) -> Hints<'_> {
        Hints {
            locale: self.query("locale"),
            accept_language: self.accept_language.as_deref(),
            tz: self.query("tz"),
            market: self.query("market"),
            country: self.geo.country.as_deref(),
            continent: self.geo.continent.as_deref(),
            zone: self.geo.zone.as_deref(),
            place: self.place,
        }
    }

    /// The origin of the page that embeds the frame, as the loader told it, if it can be one.
    pub fn host(&self) -> String {
        let host = self.query("origin").and_then(|origin| url::Url::parse(origin).ok());
        host.filter(|url| matches!(url.scheme(), "http" | "https"))
            .map(|url| url.origin().ascii_serialization())
            .unwrap_or_default()
    }

    /// Whether the answer goes to a browser's page rather than to a program.
    pub fn wants_html(&self) -> bool {
        self.header("accept").is_some_and(|accept| accept.contains("text/html"))
    }

    /// The body, if it is at most `cap` bytes. What is longer is not read to its end.
    ///
    /// # Errors
    /// [`Problem::TooLarge`]; [`Problem::Json`] where it does not arrive.
    pub async fn body(&self, cap: usize) -> Result<Vec<u8>, Problem> {
        let too_large = || Problem::TooLarge(u32::try_from(cap / 1024).unwrap_or(u32::MAX));
        match self.header("content-length").map(|length| length.parse::<usize>()) {
            Some(Ok(length)) if length > cap => Err(too_large()),
            // It says how long it is, and the runtime holds it to that (RFC 9112, section 6.2).
            Some(Ok(_)) => {
                let buffer = self.request.array_buffer().map_err(|_| Problem::Json)?;
                Ok(Uint8Array::new(&JsFuture::from(buffer).await.map_err(|_| Problem::Json)?).to_vec())
            }
            _ => self.body_in_pieces(cap).await?.ok_or_else(too_large),
        }
    }

    /// A body of unknown length, piece by piece; `None` where it is longer than `cap` bytes.
    async fn body_in_pieces(&self, cap: usize) -> Result<Option<Vec<u8>>, Problem> {
        let Some(mut pieces) = self.pieces()? else { return Ok(Some(Vec::new())) };
        let mut body = Vec::new();
        while let Some(piece) = pieces.next().await? {
            if body.len() + piece.length() as usize > cap {
                pieces.cancel();
                return Ok(None);
            }
            body.extend(piece.to_vec());
        }
        Ok(Some(body))
    }

    /// The body as it comes, a piece at a time; none where there is none.
    ///
    /// # Errors
    /// [`Problem::Json`] where it was read before.
    pub fn pieces(&self) -> Result<Option<Pieces>, Problem> {
        let Some(stream) = self.request.body() else { return Ok(None) };
        let reader = stream.get_reader().dyn_into().map_err(|_| Problem::Json)?;
        Ok(Some(Pieces { reader }))
    }

    /// How many bytes the body has, where that is told.
    pub fn length(&self) -> Option<u64> {
        self.header("content-length")?.parse().ok()
    }

    /// The runtime's own.
    pub(super) fn raw(&self) -> &web_sys::Request {
        &self.request
    }

    /// The body of a visitor's write.
    ///
    /// # Errors
    /// As [`Request::body`].
    pub async fn small_body(&self) -> Result<Vec<u8>, Problem> {
        self.body(MAX_BODY).await
    }
}

/// A body as it comes.
pub struct Pieces {
    reader: ReadableStreamDefaultReader,
}

impl Pieces {
    /// The next piece; none at the end.
    ///
    /// # Errors
    /// [`Problem::Json`] where the line was cut.
    pub async fn next(&mut self) -> Result<Option<Uint8Array>, Problem> {
        let piece = JsFuture::from(self.reader.read()).await.map_err(|_| Problem::Json)?;
        let value = js_sys::Reflect::get(&piece, &"value".into()).unwrap_or_default();
        Ok(value.dyn_into::<Uint8Array>().ok())
    }

    /// Takes no more.
    pub fn cancel(&self) {
        let _ = self.reader.cancel();
    }
}

impl Geo {
    /// What the platform knows. Read by hand: the wrapper's getters panic where a field is missing, as on bare workerd.
    fn of_network(request: &web_sys::Request) -> Geo {
        let cf = request.unchecked_ref::<WithCf>().cf();
        if !cf.is_object() {
            return Geo::default();
        }
        let cf: &Cf = cf.unchecked_ref();
        Geo {
            country: cf.country().as_string(),
            continent: cf.continent().as_string(),
            zone: cf.timezone().as_string(),
            address: None,
        }
    }

    /// What the server in front of a machine of the business's own tells. Of the addresses that a request has passed, the last is
    /// the one that this server has seen itself; those before it are anybody's word. Where none stands in front, all who ask
    /// share one limit. `CF-IPCountry` is what Cloudflare's network and others call the country.
    fn of_proxy(header: impl Fn(&str) -> Option<String>) -> Geo {
        let passed = header("x-forwarded-for").unwrap_or_default();
        let address = passed.rsplit(',').next().map(str::trim).filter(|address| !address.is_empty());
        let country = header("cf-ipcountry").filter(|country| country.len() == 2);
        Geo { country, address: Some(address.unwrap_or("direct").to_owned()), ..Geo::default() }
    }

    /// The header of tests: `country=JP; continent=AS; zone=Asia/Tokyo; address=203.0.113.7`.
    fn told(header: &str) -> Geo {
        let field = |name: &str| field(header, name);
        Geo { country: field("country"), continent: field("continent"), zone: field("zone"), address: field("address") }
    }
}

/// A field of what is told as `name=value; name=value`.
fn field(told: &str, name: &str) -> Option<String> {
    let mut pairs = told.split(';').filter_map(|pair| pair.split_once('='));
    pairs.find(|(key, _)| key.trim() == name).map(|(_, value)| value.trim().to_owned())
}

/// From where and when somebody tries the demo (`sites/lumen/storefront/bar.js`). For visitors alone: the desk goes on as
/// it is.
fn told_by_demo(address: &str, cookies: Option<String>) -> Option<String> {
    let told = field(&cookies?, "nearhand-demo").filter(|_| !address.contains("/desk"))?;
    percent_encoding::percent_decode_str(&told).decode_utf8().ok().map(Into::into)
}

/// The method. One that the wrapper does not know passes there for GET; here it is one that nothing takes.
fn method(request: &web_sys::Request) -> Method {
    match request.method().as_str() {
        "GET" => Method::Get,
        "HEAD" => Method::Head,
        "POST" => Method::Post,
        "PUT" => Method::Put,
        "PATCH" => Method::Patch,
        "DELETE" => Method::Delete,
        "OPTIONS" => Method::Options,
        _ => Method::Trace,
    }
}

fn clock() -> Timestamp {
    Timestamp::from_millisecond(js_sys::Date::now() as i64).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// The store keeps milliseconds, so a moment has no finer parts from the start.
fn to_milliseconds(at: Timestamp) -> Timestamp {
    Timestamp::from_millisecond(at.as_millisecond()).unwrap_or(at)
}
