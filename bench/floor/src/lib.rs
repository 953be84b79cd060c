//! The floor: what a request costs in a workers-rs worker that does nothing with it.
//!
//! Written as the examples of workers-rs are, and not tuned: `cargo xtask bench` gives Nearhand's figures as ratios to
//! these, because a ratio of two workers in one run says more than requests per second on somebody's machine.
//!
//! | path | what |
//! |---|---|
//! | `GET /hello` | a line of text |
//! | `GET /hello.json` | a small object through `worker::Router` |
//! | `POST /insert` | one row into a Durable Object's SQLite |
//! | `GET /read` | a small object that a Durable Object has in memory, read and written as JSON on the way |
//! | `GET /live?{room}` | a socket of a Durable Object that keeps what is said and tells the room |

mod room;
mod rows;

use serde::Serialize;
use worker::{Context, Env, Request, Response, Result, RouteContext, Router, event};

#[derive(Serialize)]
struct Hello {
    message: &'static str,
    locale: &'static str,
}

#[event(fetch)]
async fn fetch(request: Request, env: Env, _context: Context) -> Result<Response> {
    if request.path() == "/hello" {
        return Response::ok("hello");
    }
    Router::new()
        .get("/hello.json", |_, _| Response::from_json(&Hello { message: "hello", locale: "en" }))
        .post_async("/insert", insert)
        .get_async("/read", read)
        .get_async("/live", live)
        .run(request, env)
        .await
}

async fn insert(request: Request, context: RouteContext<()>) -> Result<Response> {
    context.durable_object("ROWS")?.get_by_name("rows")?.fetch_with_request(request).await
}

async fn read(_: Request, context: RouteContext<()>) -> Result<Response> {
    let stub = context.durable_object("ROWS")?.get_by_name("rows")?;
    let taken: Vec<rows::Stretch> = stub.fetch_with_str("https://object/read").await?.json().await?;
    Response::from_json(&taken)
}

async fn live(request: Request, context: RouteContext<()>) -> Result<Response> {
    context.durable_object("ROOMS")?.get_by_name("rooms")?.fetch_with_request(request).await
}
