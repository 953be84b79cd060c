//! The desk's pages: links and forms, so that they work wherever a browser does.
//!
//! A page asks what a program asks, and a form does what a call does; nothing is allowed here that is not allowed there.

mod account;
mod calls;
mod conversation;
mod customers;
mod figures;
mod inbox;
mod moving;
mod names;
mod notices;
mod residency;
mod settings;
mod translation;
mod webhooks;
mod writing;

use jiff::tz::TimeZone;
use nearhand_desk::model::{Sheet, Typed};
use nearhand_desk::page::{DO, Desk as Page, Names};
use nearhand_desk::texts::texts_for;
use nearhand_desk::views::{self, Door};
use nearhand_shared::attachment::{ATTACHMENTS, FILES};
use nearhand_shared::locale::accept_language;
use nearhand_shared::locale::text::Texts;
use nearhand_shared::locale::zone::zone_named;
use nearhand_shared::people::Agent;
use nearhand_shared::problem::{Document, Problem};
use nearhand_shared::request::Fields;
use worker::Env;

use names::SiteNames;

use super::Desk;
use crate::auth::principal::Principal;
use crate::content::{self, Context, kept, served};
use crate::http::{Error, Request, Response};
use crate::render;
use crate::route::DeskPage;
use crate::service::people::desk;
use crate::surfaces::enter::stranger;
use crate::surfaces::reading::{is_read, only};

/// The cookie in which the browser's part of the desk keeps the zone of its clock (`desk/client.js`).
const ZONE: &str = "nearhand-desk-zone";

/// Who reads, and where they are.
struct Reader<'c> {
    /// What was asked, with the desk's texts in their language.
    context: Context<'c>,
    /// What the business is called.
    brand: String,
    /// Their zone.
    zone: TimeZone,
    /// The site's own texts, in their language as far as the site speaks it.
    own: Texts,
    /// The languages that they read, by their tags.
    languages: Vec<String>,
    /// Whether they have said so, and it is not only what their browser asks for.
    has_said_languages: bool,
}

/// Answers a request for a page.
pub async fn serve(request: &Request, env: &Env, site: &str, page: DeskPage) -> Result<Response, Error> {
    let principal = Principal::of(request, env, &kept(env, site).await?.manifest.site.id).await?;
    if matches!(principal, Principal::Visitor) {
        return stranger(&content::load_kept(request, env, site).await?).await;
    }
    if page.is_of_served(is_read(request)) {
        served(env, site).await?;
    }
    let mut context = content::load_for_team(request, env, site).await?;
    let brand = context.texts.get("brand");
    let wanted = accept_language(&request.header("accept-language").unwrap_or_default());
    let texts = texts_for(&wanted).ok_or(Problem::Server)?;
    let own = std::mem::replace(&mut context.texts, texts);
    // By the browser's own clock, once its part of the desk has told it; else by that of the network.
    if let Some((name, _)) = request.cookie(ZONE).and_then(|name| zone_named(&name)) {
        context.visitor.zone = name;
    }
    let zone = zone_named(&context.visitor.zone).map_or(TimeZone::UTC, |(_, zone)| zone);
    let desk = Desk { request, env, site: context.manifest.site.id.clone(), principal };
    let said = desk.principal.agent().map(|agent| agent.languages.clone()).unwrap_or_default();
    let has_said_languages = !said.is_empty();
    let languages = if has_said_languages { said } else { wanted.iter().map(ToString::to_string).collect() };
    let reader = Reader { context, brand, zone, own, languages, has_said_languages };
    match desk.page(&reader, page).await {
        Err(Error { problem }) => reader.refuse(&problem),
        response => response,
    }
}

impl Desk<'_> {
    async fn page(&self, reader: &Reader<'_>, page: DeskPage) -> Result<Response, Error> {
        let is_read = is_read(self.request);
        self.principal.must(page.permission(is_read))?;
        only(page.methods(), self.request)?;
        match page {
            DeskPage::Inbox => self.inbox_page(reader).await,
            DeskPage::Conversation(reference) if is_read => {
                let known = self.number("after_seq").zip(self.number("after_note"));
                self.conversation_page(reader, &reference, 200, None, known).await
            }
            DeskPage::Conversation(reference) => self.write_page(reader, &reference).await,
            DeskPage::File(reference, id) => self.shown_file(&reader.context, &reference, &id).await,
            DeskPage::Calls => self.calls_page(reader).await,
            DeskPage::Call(reference) if is_read => self.call_page(reader, &reference, 200, &Typed::default()).await,
            DeskPage::Call(reference) => self.change_call(reader, &reference).await,
            DeskPage::MoveCall(reference) if is_read => self.moving_page(reader, &reference).await,
            DeskPage::MoveCall(reference) => self.move_from_page(reader, &reference).await,
            DeskPage::Write if is_read => self.writing_page(reader, 200, &Typed::default()).await,
            DeskPage::Write => self.write_first(reader).await,
            DeskPage::Customers => self.customers_page(reader).await,
            DeskPage::Customer(reference) => self.customer_page(reader, &reference).await,
            DeskPage::Export(reference) => self.export_page(reader, &reference).await,
            DeskPage::Erase(reference) if is_read => {
                self.erasing_page(reader, &reference, 200, &Typed::default()).await
            }
            DeskPage::Erase(reference) => self.erase_page(reader, &reference).await,
            DeskPage::People if is_read => self.people_page(reader, 200, &Typed::default(), &[]).await,
            DeskPage::People => self.add_person(reader).await,
            DeskPage::Person(id) if is_read => self.person_page(reader, &id, 200, &Typed::default(), None).await,
            DeskPage::Person(id) => self.change_person(reader, &id).await,
            DeskPage::Tokens if is_read => self.tokens_page(reader, 200, &Typed::default(), None).await,
            DeskPage::Tokens => self.change_tokens(reader).await,
            DeskPage::Sessions if is_read => self.sessions_page(reader).await,
            DeskPage::Sessions => self.end_one(reader).await,
            DeskPage::Statistics => self.figures_page(reader).await,
            DeskPage::Audit => self.audit_page(reader).await,
            DeskPage::Erasure(receipt) => self.erasure_page(reader, receipt).await,
            DeskPage::Webhooks if is_read => self.webhooks_page(reader).await,
            DeskPage::Webhooks => self.change_webhooks(reader).await,
            DeskPage::Notices if is_read => self.notices_page(reader, 200, &Typed::default()).await,
            DeskPage::Notices => self.change_notices(reader).await,
            DeskPage::Residency => self.residency_page(reader).await,
            DeskPage::Limits => self.limits_page(reader).await,
            DeskPage::Account if is_read => self.account_page(reader).await,
            DeskPage::Account => self.leave(reader).await,
            DeskPage::Enter | DeskPage::SignIn | DeskPage::SignedIn | DeskPage::Unknown => Err(Problem::Page.into()),
        }
    }

    /// Leads elsewhere after a form.
    fn to(&self, place: &str) -> Result<Response, Error> {
        Response::empty(303, &[("location", place), ("cache-control", "no-store")])
    }

    /// Leads to a page of the desk, by its path below the site.
    fn back_to(&self, path: &str) -> Result<Response, Error> {
        self.to(&format!("/desk/{}/{path}", self.site))
    }

    /// A page of lists and forms.
    async fn sheet(
        &self,
        reader: &Reader<'_>,
        status: u16,
        place: &'static str,
        make: impl FnOnce(&Page<'_>) -> Sheet,
    ) -> Result<Response, Error> {
        let people = desk(&reader.context).agents().await?;
        self.sheet_with(&people, reader, status, place, make)
    }

    /// The same, where the people of the business are known already.
    fn sheet_with(
        &self,
        people: &[Agent],
        reader: &Reader<'_>,
        status: u16,
        place: &'static str,
        make: impl FnOnce(&Page<'_>) -> Sheet,
    ) -> Result<Response, Error> {
        let context = &reader.context;
        let names = reader.names();
        let room = reader.room(self.principal.agent(), people, &names);
        let sheet = make(&room);
        let shell = room.shell(&sheet.title.text, place);
        render::desk::page(context, status, &shell, || views::sheet(&sheet))
    }
}

/// What is wrong with a form's fields, and with it as a whole; a problem that its writer cannot mend is an error.
fn refused(context: &Context<'_>, problem: &Problem) -> Result<(Vec<(String, String)>, String), Problem> {
    let texts = &context.texts;
    let failure = match problem {
        Problem::Invalid(wrong) | Problem::File(_, wrong) => {
            // A file that is gone is chosen again where it was chosen.
            let field = |name: &str| if name == ATTACHMENTS { FILES } else { name }.to_owned();
            let errors = wrong.iter().map(|error| (field(&error.field), error.detail.clone()));
            return Ok((errors.collect(), String::new()));
        }
        Problem::Newer => texts.get("desk-newer"),
        Problem::Store | Problem::Server => texts.get("desk-retry"),
        Problem::Query(_) => problem.detail(texts),
        Problem::BookingFixed => texts.get("desk-call-fixed"),
        Problem::AddressTaken | Problem::LastAdmin | Problem::KeyReused => problem.text(texts),
        other => return Err(other.clone()),
    };
    Ok((Vec::new(), failure))
}

/// What was typed into a form that could not be taken, with what is wrong.
fn came_back(context: &Context<'_>, fields: &Fields, problem: &Problem) -> Result<Typed, Problem> {
    let (errors, failure) = refused(context, problem)?;
    let values = fields.typed().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    Ok(Typed { form: fields.text(DO).to_owned(), values, errors, failure })
}

impl Reader<'_> {
    /// What things are called.
    fn names(&self) -> SiteNames<'_> {
        SiteNames { pack: &self.context.pack, texts: &self.own }
    }

    /// What pages are made with.
    fn room<'r>(&'r self, me: Option<&'r Agent>, people: &'r [Agent], names: &'r dyn Names) -> Page<'r> {
        Page {
            site: &self.context.manifest.site,
            brand: &self.brand,
            texts: &self.context.texts,
            zone_name: &self.context.visitor.zone,
            zone: &self.zone,
            now: self.context.now(),
            me,
            people,
            names,
        }
    }

    /// What is said to who may not do it, or asks for what is not there.
    fn refuse(&self, problem: &Problem) -> Result<Response, Error> {
        let texts = &self.context.texts;
        let document = problem.document(texts);
        let text = match problem {
            Problem::Forbidden => texts.get("desk-door-not-yours"),
            Problem::Request => texts.get("desk-door-unknown"),
            Problem::Page => texts.get("desk-door-nowhere"),
            _ => document.detail.clone(),
        };
        if render::desk::wants_model(&self.context) {
            let document = Document { detail: text.clone(), text, ..document };
            let language = texts.locale().to_string();
            return Ok(Response::problem(problem.status(), &language, &document)?.with_headers_of(problem));
        }
        let back = (format!("/desk/{}/", self.context.site()), texts.get("desk-back"));
        let door = Door { title: document.title.clone(), text, way: Some(back) };
        let names = self.names();
        let shell = self.room(None, &[], &names).shell(&door.title, "");
        let page = render::desk::page(&self.context, problem.status(), &shell, || views::door(&door))?;
        Ok(page.with_headers_of(problem))
    }
}
