//! Sessions of a server, from the greeting to the end, however they end.

mod hang_ups;
mod harness;
mod inboxes;
#[cfg(feature = "ring")]
mod over_tls;
#[cfg(feature = "proxy")]
mod proxies;
mod services;
mod sessions;
mod slow;
