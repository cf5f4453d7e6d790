//! What became of each recipient, however the session goes: replies of servers typed in by hand.

mod ends;
mod exchanges;
mod login;
mod many;
mod play;
mod table;
