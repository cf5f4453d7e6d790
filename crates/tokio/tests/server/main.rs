//! Sessions of a server, from the greeting to the end, however they end.

mod hang_ups;
mod harness;
mod sessions;
mod slow;
