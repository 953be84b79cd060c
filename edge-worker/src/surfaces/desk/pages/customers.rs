//! Customers, as pages, for who may manage what is kept of them.
//!
//! A customer's page is found by a request of theirs, because an address is kept in places where no name should be.

use std::collections::BTreeMap;

use nearhand_desk::model::Typed;
use nearhand_desk::page::{Erased, Person, Receipt as Shown, Takes};
use nearhand_shared::problem::Problem;
use nearhand_shared::region::Region;
use nearhand_shared::request::phone;
use nearhand_shared::request::record::Record;

use super::{Desk, Reader, came_back};
use crate::http::{Error, Response};
use crate::service::conversations;
use crate::service::customers::{self as service, Customer, Receipt};
use crate::surfaces::reading::fields;
use crate::vault::protocol::customers::Counts;

impl Desk<'_> {
    /// The search, and whom it found.
    pub(super) async fn customers_page(&self, reader: &Reader<'_>) -> Result<Response, Error> {
        let q = self.request.query("q").unwrap_or_default().trim();
        if q.is_empty() {
            return self.sheet(reader, 200, "customers", |room| room.customers("", &[], &[])).await;
        }
        let searched = service::search(&reader.context, &self.principal, q).await?;
        let people = searched.customers.iter().filter_map(|found| {
            Some(Person {
                reference: &found.requests.first()?.reference,
                name: &found.name,
                email: &found.email,
                phone: &found.phone,
                customer: &found.customer,
                last: found.last,
                conversations: found.requests.len(),
            })
        });
        let people: Vec<Person<'_>> = people.collect();
        self.sheet(reader, 200, "customers", |room| room.customers(q, &people, &searched.unreachable)).await
    }

    /// One of them, with their conversations of all regions.
    pub(super) async fn customer_page(&self, reader: &Reader<'_>, reference: &str) -> Result<Response, Error> {
        let record = self.of_customer(reader, reference).await?;
        self.note_reading(&reader.context, &record.reference).await?;
        let others = self.others(&record, None).await;
        self.sheet(reader, 200, "customers", |room| room.customer(&record, &others.records, &others.unreachable)).await
    }

    /// All that is kept of them, as a file.
    pub(super) async fn export_page(&self, reader: &Reader<'_>, reference: &str) -> Result<Response, Error> {
        let context = &reader.context;
        let fields = fields(self.request).await?;
        let record = self.of_customer(reader, reference).await?;
        let customer = self.named(reader, &record, fields.text("by"))?;
        let kept = service::export(context, &self.principal, &customer, fields.has("with-notes")).await?;
        let name = format!("attachment; filename=\"{}-{}.json\"", self.site, record.reference);
        let response = Response::json(200, &kept)?;
        Ok(response.with("content-disposition", name))
    }

    /// The question whether they are really to be erased.
    pub(super) async fn erasing_page(
        &self,
        reader: &Reader<'_>,
        reference: &str,
        status: u16,
        typed: &Typed,
    ) -> Result<Response, Error> {
        let record = self.of_customer(reader, reference).await?;
        let mut takes = Vec::new();
        for (by, known) in [("customer", &record.customer), ("email", &record.email), ("phone", &record.phone)] {
            if !known.is_empty()
                && let Ok(customer) = self.named(reader, &record, by)
            {
                let weighed = service::weigh(&reader.context, &customer).await;
                let erased = erased(&weighed.erasable);
                takes.push(Takes { known, erased, held: weighed.held, unreachable: weighed.unreachable });
            }
        }
        self.sheet(reader, status, "customers", |room| room.erasing(&record, &takes, typed)).await
    }

    /// Erases them, once who asks has named them. Leads to the receipt: no page could be found by what is gone.
    pub(super) async fn erase_page(&self, reader: &Reader<'_>, reference: &str) -> Result<Response, Error> {
        let context = &reader.context;
        let fields = fields(self.request).await?;
        let record = self.of_customer(reader, reference).await?;
        if !is_named(&record, fields.text("by"), fields.text("sure")) {
            let mut typed = came_back(context, &fields, &Problem::Invalid(Vec::new()))?;
            typed.errors.push(("sure".to_owned(), context.texts.get("desk-erase-sure-wrong")));
            return self.erasing_page(reader, reference, 422, &typed).await;
        }
        let customer = self.named(reader, &record, fields.text("by"))?;
        let receipt = match service::erase(context, &self.principal, &customer, &fields).await {
            Ok(receipt) => receipt,
            Err(problem) => {
                let typed = came_back(context, &fields, &problem)?;
                return self.erasing_page(reader, reference, problem.status(), &typed).await;
            }
        };
        // Who loads it anew erases nothing again.
        self.back_to(&format!("settings/erasures/{}", receipt.receipt))
    }

    /// A receipt.
    pub(super) async fn erasure_page(&self, reader: &Reader<'_>, receipt: String) -> Result<Response, Error> {
        match service::receipt_of(&reader.context, receipt).await {
            Ok(receipt) => self.receipt_page(reader, &receipt).await,
            Err(Problem::Missing) => Err(Problem::Page.into()),
            Err(problem) => Err(problem.into()),
        }
    }

    async fn receipt_page(&self, reader: &Reader<'_>, receipt: &Receipt) -> Result<Response, Error> {
        let shown = Shown {
            receipt: &receipt.receipt,
            begun: receipt.begun.map(|at| (at, receipt.by.as_str())),
            erased: &erased(&receipt.erased),
            unreachable: &receipt.unreachable,
            held: &receipt.held,
        };
        self.sheet(reader, 200, "customers", |room| room.receipt(&shown)).await
    }

    /// The request by which somebody is found.
    async fn of_customer(&self, reader: &Reader<'_>, reference: &str) -> Result<Record, Problem> {
        let reference = self.seen(&reader.context, reference).await?;
        Ok(conversations::whole(&reader.context, &reference).await?.record)
    }

    /// Who is meant, by what their request says of them.
    fn named(&self, reader: &Reader<'_>, record: &Record, by: &str) -> Result<Customer, Problem> {
        let of = |kind: &str, value: &str| if by == kind { value.to_owned() } else { String::new() };
        // A number without a country's code is understood where it was typed.
        let market = reader.context.manifest.site.markets.iter().find(|market| market.id.as_str() == record.market);
        let readings = market.map(|market| phone::readings(&record.phone, &market.countries)).unwrap_or_default();
        let known = match readings.as_slice() {
            [only] if !record.phone.starts_with('+') => only,
            _ => &record.phone,
        };
        let (email, phone) = (of("email", &record.email), of("phone", known));
        Customer::of(&reader.context, &email, &phone, &of("customer", &record.customer))
    }
}

fn erased(counts: &BTreeMap<Region, Counts>) -> Vec<Erased> {
    let of = |(region, counts): (&Region, &Counts)| Erased {
        region: *region,
        requests: counts.requests,
        messages: counts.messages,
        notes: counts.notes,
        calls: counts.calls,
        files: counts.attachments,
    };
    counts.iter().map(of).collect()
}

/// Whether what was typed is what somebody is known by.
fn is_named(record: &Record, by: &str, typed: &str) -> bool {
    match by {
        "email" => !typed.is_empty() && record.email.to_lowercase() == typed.to_lowercase(),
        "phone" => phone::kept(typed).is_ok_and(|typed| phone::is_same(&typed, &record.phone, &[]) == phone::Same::Yes),
        "customer" => !typed.is_empty() && record.customer == typed,
        _ => false,
    }
}
