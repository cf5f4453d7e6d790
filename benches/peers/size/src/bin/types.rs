//! Prints the size of each type that an application keeps or is lent, in octets.

use smtp_machine::Buffer;
use smtp_machine::address::{ForwardPath, Mailbox, ReversePath};
use smtp_machine::client::{self, Client};
use smtp_machine::command::Command;
use smtp_machine::delivery::{Deliveries, Delivery, Recipient};
use smtp_machine::extension::Capabilities;
use smtp_machine::reply::Reply;
use smtp_machine::server::{self, Server};

macro_rules! sizes {
    ($($kind:ty),* $(,)?) => {
        $(println!("{}\t{}", stringify!($kind), size_of::<$kind>());)*
    };
}

fn main() {
    sizes!(
        Server,
        server::Config,
        server::Event<'_>,
        Client,
        client::Config,
        client::Event<'_>,
        Delivery<'_, '_>,
        Deliveries<'_, '_>,
        Recipient<'_>,
        Buffer,
        Command<'_>,
        Reply<'_>,
        Capabilities,
        Mailbox<'_>,
        ForwardPath<'_>,
        ReversePath<'_>,
    );
}
