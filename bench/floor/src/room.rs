//! The Durable Object of a conversation: one table, one statement, and whoever is in the same room hears it. It sleeps while nobody
//! says anything.

use worker::{
    Date, DurableObject, Env, Request, Response, ResponseBuilder, Result, Socket, SqlStorage, State, WebSocket,
    WebSocketIncomingMessage, WebSocketPair, WebSocketRequestResponsePair, durable_object,
};

/// All rooms in one object, as a site's conversations are.
#[durable_object]
pub struct Rooms {
    state: State,
    sql: SqlStorage,
}

impl DurableObject for Rooms {
    fn new(state: State, _env: Env) -> Self {
        let sql = state.storage().sql();
        // Were it to fail, so would every insert, and the measurement with it.
        let _ = sql.exec("CREATE TABLE IF NOT EXISTS said (id INTEGER PRIMARY KEY, created INTEGER, body TEXT)", None);
        if let Ok(pair) = WebSocketRequestResponsePair::new("ping", "pong") {
            state.set_websocket_auto_response(&pair);
        }
        Rooms { state, sql }
    }

    async fn fetch(&self, request: Request) -> Result<Response> {
        let room = request.url()?.query().unwrap_or_default().to_owned();
        let pair = WebSocketPair::new()?;
        self.state.accept_websocket_with_tags(&pair.server, &[&room]);
        Ok(ResponseBuilder::new().with_status(101).with_websocket(pair.client).empty())
    }

    async fn websocket_message(&self, socket: WebSocket, message: WebSocketIncomingMessage) -> Result<()> {
        let WebSocketIncomingMessage::String(text) = message else { return Ok(()) };
        let created = i64::try_from(Date::now().as_millis()).unwrap_or_default();
        self.sql.exec("INSERT INTO said (created, body) VALUES (?, ?)", vec![created.into(), text.as_str().into()])?;
        for room in self.state.get_tags(&socket) {
            for listener in self.state.get_websockets_with_tag(&room) {
                listener.send_with_str(&text)?;
            }
        }
        Ok(())
    }

    async fn websocket_close(&self, _: WebSocket, _: usize, _: String, _: bool) -> Result<()> {
        Ok(())
    }

    async fn websocket_error(&self, _: WebSocket, _: worker::Error) -> Result<()> {
        Ok(())
    }

    async fn alarm(&self) -> Result<Response> {
        Response::empty()
    }

    async fn connect(&self, _: Socket) -> Result<()> {
        Err("no such call".into())
    }
}
