//! The rows of `smtp-machine`.

mod client;
mod grammar;
mod linear;
mod respond;
mod server;
mod single;
mod transparency;

pub(crate) use client::{Bdat, InStep, Pipelined};
pub(crate) use grammar::{Ehlo, Parse};
pub(crate) use linear::rows as linear_rows;
pub(crate) use server::{InPlace, Kept, New};
pub(crate) use single::{diagnosis_rows, report_rows};
pub(crate) use transparency::{Copied, Lent, Spare};
