//! The scheduler, an executor or a client of Ballista with the functions on replies.

use std::error::Error;
use std::net::SocketAddrV4;
use std::path::PathBuf;
use std::process::ExitCode;

use datafusion::arrow::util::pretty::pretty_format_batches;
use smtp_machine_ballista::{Place, client, executor, scheduler};
use smtp_machine_datafusion::{Breaks, register_files};

const USAGE: &str = "\
usage: smtp-machine-ballista scheduler --at ADDRESS
       smtp-machine-ballista executor --at ADDRESS --tasks PORT --scheduler ADDRESS --directory DIRECTORY [--cores N]
       smtp-machine-ballista query --scheduler ADDRESS --sql QUERY [--partitions N] FILE..
  An ADDRESS is an IPv4 address with a port: 127.0.0.1:50050. Nothing is encrypted, and each client is served.
  executor  runs N tasks at the same time (default: 2) and writes a line for each that is done; the scheduler sends
            tasks to PORT, results are fetched at ADDRESS, and are kept in DIRECTORY
  query     runs a query over the table `replies`: CSV files with a header, or Parquet files, or directories of them,
            which each executor can read at the same path; N is the number of partitions (default: 4)";

/// The exit status for an invalid command line: EX_USAGE of sysexits.h.
const WRONG_USAGE: u8 = 64;

/// The options, of which each command has some.
#[derive(Default)]
struct Options {
    at: Option<SocketAddrV4>,
    tasks: Option<u16>,
    scheduler: Option<SocketAddrV4>,
    directory: Option<PathBuf>,
    cores: Option<usize>,
    sql: Option<String>,
    partitions: Option<usize>,
    files: Vec<PathBuf>,
}

enum Arguments {
    Help,
    Scheduler(SocketAddrV4),
    Executor(Place),
    Query { scheduler: SocketAddrV4, sql: String, partitions: usize, files: Vec<PathBuf> },
}

impl Arguments {
    fn read(mut parser: lexopt::Parser) -> Result<Self, lexopt::Error> {
        use lexopt::prelude::*;
        let (mut command, mut options) = (None, Options::default());
        while let Some(argument) = parser.next()? {
            match argument {
                Long("help") | Short('h') => return Ok(Self::Help),
                Long("at") => options.at = Some(parser.value()?.parse()?),
                Long("tasks") => options.tasks = Some(parser.value()?.parse()?),
                Long("scheduler") => options.scheduler = Some(parser.value()?.parse()?),
                Long("directory") => options.directory = Some(parser.value()?.into()),
                Long("cores") => options.cores = Some(positive(parser.value()?.parse()?)?),
                Long("sql") => options.sql = Some(parser.value()?.string()?),
                Long("partitions") => {
                    options.partitions = Some(positive(parser.value()?.parse()?)?)
                }
                Value(value) if command.is_none() => command = Some(value.string()?),
                Value(file) => options.files.push(file.into()),
                _ => return Err(argument.unexpected()),
            }
        }
        options.command(command.as_deref().unwrap_or_default())
    }
}

fn positive(number: usize) -> Result<usize, lexopt::Error> {
    if number == 0 { Err("a number is 0".into()) } else { Ok(number) }
}

impl Options {
    fn command(self, name: &str) -> Result<Arguments, lexopt::Error> {
        match name {
            "scheduler" => Ok(Arguments::Scheduler(self.at.ok_or("the option --at is missing")?)),
            "executor" => Ok(Arguments::Executor(Place {
                at: self.at.ok_or("the option --at is missing")?,
                tasks: self.tasks.ok_or("the option --tasks is missing")?,
                scheduler: self.scheduler.ok_or("the option --scheduler is missing")?,
                directory: self.directory.ok_or("the option --directory is missing")?,
                cores: self.cores.unwrap_or(2),
            })),
            "query" if self.files.is_empty() => Err("no FILE".into()),
            "query" => Ok(Arguments::Query {
                scheduler: self.scheduler.ok_or("the option --scheduler is missing")?,
                sql: self.sql.ok_or("the option --sql is missing")?,
                partitions: self.partitions.unwrap_or(4),
                files: self.files,
            }),
            _ => Err("a command is missing: scheduler, executor or query".into()),
        }
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = match Arguments::read(lexopt::Parser::from_env()) {
        Ok(arguments) => arguments,
        Err(error) => {
            eprintln!("smtp-machine-ballista: {error}\n{USAGE}");
            return ExitCode::from(WRONG_USAGE);
        }
    };
    match run(arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("smtp-machine-ballista: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    match arguments {
        Arguments::Help => println!("{USAGE}"),
        Arguments::Scheduler(at) => scheduler(at).await?,
        Arguments::Executor(place) => executor(place).await?,
        Arguments::Query { scheduler, sql, partitions, files } => {
            let context = client(scheduler, partitions).await?;
            register_files(&context, "replies", &files, Breaks::Possible).await?;
            let rows = context.sql(&sql).await?.collect().await?;
            println!("{}", pretty_format_batches(&rows)?);
        }
    }
    Ok(())
}
