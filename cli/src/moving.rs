//! Moving in and out: `import`, `export`, `redirects`.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use nearhand::check;
use nearhand::diagnostic::Findings;
use nearhand::export::{export, export_published};
use nearhand::import::redirects::{self, Form};
use nearhand::import::{Options, Source, import};
use nearhand::today::Today;
use nearhand::{settings, terminal};

use crate::Stop;

#[derive(Args)]
pub struct Import {
    /// What the export is of
    #[arg(value_enum)]
    from: Kind,
    /// The export: a file of JSON or a folder of them; a Docusaurus project; a folder of HTML pages
    path: PathBuf,
    /// The site's folder, a new one or one that is there
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
    /// The default language, or that of pages which do not say theirs
    #[arg(long, value_name = "LANGUAGE")]
    language: Option<String>,
    /// Also drafts, and articles that only some readers may see: everybody may, once they are published
    #[arg(long)]
    all: bool,
    /// Fetches pictures and films that are not beside the export from their addresses
    #[arg(long)]
    pictures: bool,
    /// Replaces articles and pictures that are there and say something else
    #[arg(long)]
    force: bool,
    /// Tells what would be made, and writes nothing
    #[arg(long)]
    dry_run: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Kind {
    /// What Zendesk's Help Center API answers, as JSON
    Zendesk,
    /// What Intercom's API answers for articles and collections, as JSON
    Intercom,
    /// What Help Scout's Docs API answers, as JSON
    Helpscout,
    /// A Docusaurus project
    Docusaurus,
    /// A folder of HTML pages
    Html,
}

#[derive(Args)]
pub struct Export {
    /// The site's folder; or its help centre's address (https://help.example/help/mine/), for what visitors see of it
    #[arg(value_name = "DIR|URL")]
    from: String,
    /// The folder to write to
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
    /// Replaces files that are there and say something else
    #[arg(long)]
    force: bool,
}

#[derive(Args)]
pub struct Redirects {
    /// The site's folder
    dir: PathBuf,
    /// Where the help centre is now, such as https://help.shop.example
    #[arg(long, value_name = "URL")]
    to: String,
    /// For which server
    #[arg(long = "as", value_enum, default_value = "cloudflare")]
    form: Server,
}

#[derive(Clone, Copy, ValueEnum)]
enum Server {
    /// A list of Bulk Redirects, as CSV
    Cloudflare,
    /// Lines of a `map $request_uri …`
    Nginx,
    /// A file `_redirects`, also of Cloudflare Pages
    Netlify,
}

impl Import {
    pub fn run(self) -> Result<ExitCode, Stop> {
        let source = match self.from {
            Kind::Zendesk => Source::Zendesk,
            Kind::Intercom => Source::Intercom,
            Kind::Helpscout => Source::HelpScout,
            Kind::Docusaurus => Source::Docusaurus,
            Kind::Html => Source::Html,
        };
        let Import { path, to, language, all, pictures, force, dry_run, .. } = self;
        let imported = import(source, &path, &to, &Options { language, all, pictures, force, dry_run })?;
        let mut out = io::stdout().lock();
        writeln!(out, "{imported}")?;
        if dry_run {
            writeln!(out, "nothing was written: this is what would be made in {}", to.display())?;
            return Ok(ExitCode::SUCCESS);
        }
        let report = check(&to);
        for found in report.found.iter().filter(|found| found.severity == nearhand::Severity::Error) {
            writeln!(out, "{found}")?;
        }
        writeln!(out, "{}", report.summary)?;
        if !report.is_good {
            return Ok(ExitCode::FAILURE);
        }
        let dir = to.display();
        writeln!(
            out,
            "Next: read site.toml; `nearhand check {dir}` names what may be better; `nearhand publish {dir} --to http://localhost:8787`"
        )?;
        if !imported.folder.redirects.is_empty() {
            writeln!(out, "Old addresses: `nearhand redirects {dir} --to https://…` writes them for your server")?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl Export {
    pub fn run(self) -> Result<ExitCode, Stop> {
        let is_address = ["https://", "http://"].iter().any(|scheme| self.from.starts_with(scheme));
        let exported = if is_address {
            export_published(&self.from, &self.to, self.force)?
        } else {
            export(Path::new(&self.from), &self.to, self.force)?
        };
        let written = exported.written;
        let mut out = io::stdout().lock();
        for (path, loss) in &exported.losses {
            writeln!(out, "{path}: {}", terminal::line(loss))?;
        }
        writeln!(
            out,
            "{} articles, each language counted: {} files are new, {} changed, {} are as they were",
            exported.articles,
            written.new.len(),
            written.changed.len(),
            written.same
        )?;
        Ok(ExitCode::SUCCESS)
    }
}

impl Redirects {
    pub fn run(self) -> Result<ExitCode, Stop> {
        let read =
            |path: &Path| std::fs::read_to_string(path).map_err(|error| Stop::Read(path.display().to_string(), error));
        let text = read(&self.dir.join(redirects::FILE))?;
        let settings = settings::read(&self.dir.join("site.toml"), Today::from_clock(), &Findings::default());
        let site = settings.and_then(|settings| settings.site);
        let (all, wrong) = redirects::read(&text);
        let Some(site) = site.filter(|_| wrong.is_empty()) else {
            eprintln!("nothing was written: `nearhand check {}` says what is wrong there", self.dir.display());
            return Ok(ExitCode::FAILURE);
        };
        if !self.to.starts_with("https://") && !self.to.starts_with("http://") {
            eprintln!("`{}` is not an address: write for example --to https://help.shop.example", self.to);
            return Ok(ExitCode::FAILURE);
        }
        let form = match self.form {
            Server::Cloudflare => Form::Cloudflare,
            Server::Nginx => Form::Nginx,
            Server::Netlify => Form::Netlify,
        };
        let all: Vec<_> = all.into_iter().map(|(_, redirect)| redirect).collect();
        write!(io::stdout(), "{}", redirects::written(&all, form, &self.to, &site.id))?;
        Ok(ExitCode::SUCCESS)
    }
}
