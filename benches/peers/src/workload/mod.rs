//! The workloads, and which row does which. One file for each kind of workload: the trait of its rows, and how they
//! are verified.

mod client;
mod command;
mod content_in;
mod content_out;
mod reply;
mod server;
mod table;

pub(crate) use client::{ClientSession, SERVER_REPLIES};
pub(crate) use command::{CommandParser, Parsed};
pub(crate) use content_in::ContentReader;
pub(crate) use content_out::ContentWriter;
pub(crate) use reply::{ReplyParser, Shape};
pub(crate) use server::ServerSession;
pub(crate) use table::all;
