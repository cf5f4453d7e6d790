use smtp_machine_tokio::smtp_machine::server::{Chunk, Config, DropCause, Message, Rcpt};
use smtp_machine_tokio::smtp_machine::{address::Host, reply::Refusal};
use smtp_machine_tokio::{Handler, Service};
use std::time::UNIX_EPOCH;
use tokio::{net::TcpListener, signal::ctrl_c};

struct Inbox(Vec<u8>);

impl Handler for Inbox {
    async fn rcpt(&mut self, rcpt: Rcpt<'_>) {
        rcpt.accept();
    }
    async fn chunk(&mut self, chunk: Chunk<'_>) {
        self.0.extend_from_slice(chunk.bytes());
    }
    async fn message(&mut self, message: Message<'_>) {
        let name = format!("{}.eml", UNIX_EPOCH.elapsed().unwrap().as_nanos());
        match tokio::fs::write(name, std::mem::take(&mut self.0)).await {
            Ok(()) => message.accept(),
            Err(_) => message.refuse(Refusal::INSUFFICIENT_STORAGE),
        }
    }
    async fn transaction_dropped(&mut self, _: DropCause) {
        self.0.clear();
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let service = Service::new(Config::mx(Host::try_from("mx.harbor.example")?)?);
    service.run(TcpListener::bind("127.0.0.1:2525").await?, |_| Inbox(Vec::new()), ctrl_c()).await;
    Ok(())
}
