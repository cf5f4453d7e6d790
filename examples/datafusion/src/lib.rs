//! Scalar functions on SMTP replies for SQL on Apache DataFusion.
//!
//! | function | result |
//! |---|---|
//! | `smtp_code(reply)` | the code, as `UInt16` |
//! | `smtp_enhanced(reply)` | the enhanced code as text, also one whose class differs from the code; NULL without one |
//! | `smtp_reason(reply [, stage])` | the reason, as the name of `Reason`: `MailboxNotFound` |
//! | `smtp_advice(reply [, stage])` | what a sender without alternatives does: `retry later`, `give up` .. |
//!
//! `reply` is one whole reply, as text or as octets (`Utf8`, `Binary`, and their forms); its lines end in LF or CRLF, the
//! last one may have no line ending. NULL and what is no reply give NULL. A reply is read as octets: it need not be UTF-8.
//!
//! `stage` is the command that the reply answers, in any case: as the program `explain` prints it (`RCPT`, `end of data`)
//! or as its option `--stage` takes it (`rcpt`, `end`). NULL and all other texts are an unknown stage.
//!
//! The results are those of `explain` for the same reply and stage.
//!
//! ```
//! use datafusion::prelude::SessionContext;
//!
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! let mut context = SessionContext::new();
//! smtp_machine_datafusion::register(&mut context)?;
//! let rows = context.sql("SELECT smtp_reason('550 5.1.1 no such user', 'RCPT')").await?.collect().await?;
//! let rows = datafusion::arrow::util::pretty::pretty_format_batches(&rows)?.to_string();
//! assert!(rows.contains("| MailboxNotFound"), "{rows}");
//! # Ok::<(), datafusion::common::DataFusionError>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod files;
mod function;
mod meaning;

use std::sync::Arc;

use datafusion::common::Result;
use datafusion::logical_expr::ScalarUDF;
use datafusion::logical_expr::registry::FunctionRegistry;

pub use files::{Breaks, register_files};

/// Returns the four functions.
pub fn all() -> [ScalarUDF; 4] {
    function::Function::all().map(ScalarUDF::from)
}

/// Registers the four functions: with a `SessionContext` or a `SessionState`. It replaces functions of the same names.
///
/// # Errors
///
/// Returns the error of a registry that refuses functions.
pub fn register(registry: &mut dyn FunctionRegistry) -> Result<()> {
    all().into_iter().try_for_each(|function| registry.register_udf(Arc::new(function)).map(drop))
}
