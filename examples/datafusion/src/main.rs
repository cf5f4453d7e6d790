//! Runs a query with the functions on replies over CSV and Parquet files, and prints the rows as a table.

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::util::pretty::pretty_format_batches;
use datafusion::common::Result;
use datafusion::prelude::{SessionConfig, SessionContext};
use smtp_machine_datafusion::{Breaks, register, register_files};

const USAGE: &str = "\
usage: smtp-machine-datafusion [OPTION].. --sql QUERY FILE..
  Runs a query of SQL over the table `replies`: CSV files with a header, or Parquet files, or directories of them.
  Functions: smtp_code(reply), smtp_enhanced(reply), smtp_reason(reply [, stage]), smtp_advice(reply [, stage])
  --partitions N    the number of partitions (default: one for each processor)
  --no-breaks       no field of the CSV files has line breaks, so that a large file is read in parts";

/// The exit status for an invalid command line: EX_USAGE of sysexits.h.
const WRONG_USAGE: u8 = 64;

/// The command line.
struct Arguments {
    query: String,
    files: Vec<PathBuf>,
    breaks: Breaks,
    partitions: Option<NonZeroUsize>,
}

impl Arguments {
    /// Returns `None` if help is asked for.
    fn read(mut parser: lexopt::Parser) -> Result<Option<Self>, lexopt::Error> {
        use lexopt::prelude::*;
        let (mut query, mut files) = (None, Vec::new());
        let (mut breaks, mut partitions) = (Breaks::Possible, None);
        while let Some(argument) = parser.next()? {
            match argument {
                Long("help") | Short('h') => return Ok(None),
                Long("sql") => query = Some(parser.value()?.string()?),
                Long("partitions") => partitions = Some(parser.value()?.parse()?),
                Long("no-breaks") => breaks = Breaks::None,
                Value(file) => files.push(file.into()),
                _ => return Err(argument.unexpected()),
            }
        }
        let query = query.ok_or("the option --sql is missing")?;
        match files.is_empty() {
            true => Err("no FILE".into()),
            false => Ok(Some(Self { query, files, breaks, partitions })),
        }
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = match Arguments::read(lexopt::Parser::from_env()) {
        Ok(Some(arguments)) => arguments,
        Ok(None) => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            eprintln!("smtp-machine-datafusion: {error}\n{USAGE}");
            return ExitCode::from(WRONG_USAGE);
        }
    };
    let start = Instant::now();
    match rows(&arguments).await.and_then(|rows| Ok(pretty_format_batches(&rows)?.to_string())) {
        Ok(table) => {
            println!("{table}");
            eprintln!("{:.2} s", start.elapsed().as_secs_f64());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("smtp-machine-datafusion: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn rows(arguments: &Arguments) -> Result<Vec<RecordBatch>> {
    let config = match arguments.partitions {
        Some(partitions) => SessionConfig::new().with_target_partitions(partitions.get()),
        None => SessionConfig::new(),
    };
    let mut context = SessionContext::new_with_config(config);
    register(&mut context)?;
    register_files(&context, "replies", &arguments.files, arguments.breaks).await?;
    context.sql(&arguments.query).await?.collect().await
}
