use smtp_machine_tokio::smtp_machine::server::{Chunk, Config, DropCause, Message, Rcpt};
use smtp_machine_tokio::smtp_machine::{address::Domain, address::Host, reply::Refusal};
use smtp_machine_tokio::{Handler, Service};

struct Postmaster(Domain<'static>, Vec<u8>);
impl Handler for Postmaster {
    async fn rcpt(&mut self, rcpt: Rcpt<'_>) {
        let mine = rcpt.to().is_postmaster_of(self.0);
        if mine { rcpt.accept() } else { rcpt.refuse(Refusal::NO_SUCH_USER) }
    }
    async fn chunk(&mut self, chunk: Chunk<'_>) {
        self.1.extend_from_slice(chunk.bytes());
    }
    async fn message(&mut self, message: Message<'_>) {
        print!("{}", String::from_utf8_lossy(&std::mem::take(&mut self.1))); // store it here
        message.accept();
    }
    async fn transaction_dropped(&mut self, _: DropCause) {
        self.1.clear();
    }
}
#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let domain = Domain::try_from("harbor.example")?;
    let service = Service::new(Config::mx(Host::try_from("mx.harbor.example")?)?);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:2525").await?;
    service.run(listener, move |_| Postmaster(domain, Vec::new()), tokio::signal::ctrl_c()).await;
    Ok(())
}
