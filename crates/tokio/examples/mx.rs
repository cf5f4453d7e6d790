//! A server that stores messages for harbor.example as files in the current directory.

use std::{fs::File, io::Write, time::SystemTime};

use smtp_machine_tokio::smtp_machine::address::{ForwardPath, Host};
use smtp_machine_tokio::smtp_machine::server::Config;
use smtp_machine_tokio::{Inbox, Receipt, Received, Service};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let config = Config::mx(Host::try_from("mx.harbor.example")?)?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:2525").await?;
    let inbox = |_peer| Inbox::new(accepts, store);
    Service::new(config).run(listener, inbox, tokio::signal::ctrl_c()).await;
    Ok(())
}

fn accepts(to: ForwardPath<'_>) -> bool {
    to.mailbox().is_some_and(|to| to.host().to_string() == "harbor.example")
}

async fn store(message: Received) -> Receipt {
    let now = SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default().as_nanos();
    let written = tokio::task::spawn_blocking(move || {
        let mut file = File::create_new(format!("{now}.eml"))?;
        file.write_all(message.content()).and_then(|()| file.sync_all())
    });
    written.await.unwrap_or_else(|error| Err(error.into())).into()
}
