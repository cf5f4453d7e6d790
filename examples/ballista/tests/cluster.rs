//! One scheduler and two executors, each a process, run queries over CSV and Parquet files: each row is compared with what
//! the library says, and both executors do tasks. A program that cannot start says why.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::net::{Ipv4Addr, SocketAddrV4, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::slice;
use std::time::{Duration, Instant};

use datafusion::arrow::array::{Array, AsArray, RecordBatch};
use datafusion::arrow::datatypes::Int64Type;
use datafusion::dataframe::DataFrameWriteOptions;
use datafusion::prelude::{CsvReadOptions, SessionContext};
use smtp_machine::diagnosis::{Advice, Alternatives, Context, Stage};
use smtp_machine::reply::Reply;
use smtp_machine_ballista::client;
use smtp_machine_datafusion::{Breaks, register_files};

/// The files of a table, and the partitions of a query.
const FILES: usize = 8;

const STAGES: [(&str, Option<Stage>); 9] = [
    ("", None),
    ("connect", Some(Stage::Connect)),
    ("ehlo", Some(Stage::Hello)),
    ("starttls", Some(Stage::StartTls)),
    ("auth", Some(Stage::Auth)),
    ("mail", Some(Stage::Mail)),
    ("rcpt", Some(Stage::Rcpt)),
    ("data", Some(Stage::Data)),
    ("end", Some(Stage::EndOfData)),
];

/// Texts that are no reply.
const NO_REPLIES: [&str; 4] = ["55", "5501 no", "mailbox full", "250-a\n251 b"];

/// Code, enhanced code, reason, advice. All are `None` for what is no reply.
type Meaning = (Option<i64>, Option<String>, Option<String>, Option<String>);

struct Row {
    reply: String,
    stage: (&'static str, Option<Stage>),
}

/// Returns each labelled reply of the library, and each text that is no reply, without a stage and with each stage.
fn rows() -> Vec<Row> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/data");
    let mut replies: Vec<String> = NO_REPLIES.map(str::to_owned).to_vec();
    for entry in fs::read_dir(data).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if !name.starts_with("replies") || !name.ends_with(".tsv") {
            continue;
        }
        let table = fs::read_to_string(&path).unwrap();
        let mut lines = table.lines().filter(|line| !line.starts_with('#'));
        let mut header = lines.next().unwrap().split('\t');
        let column = header.position(|name| name == "reply").unwrap();
        let reply = |line: &str| line.split('\t').nth(column).unwrap().replace("\\n", "\n");
        replies.extend(lines.map(reply));
    }
    replies.sort();
    let row = |reply: String| STAGES.map(|stage| Row { reply: reply.clone(), stage });
    replies.into_iter().flat_map(row).collect()
}

fn said_by_the_library(row: &Row) -> Meaning {
    let Ok(reply) = Reply::from_log(row.reply.trim_ascii().as_bytes()) else {
        return (None, None, None, None);
    };
    let context = Context::new();
    let context = row.stage.1.map_or(context, |stage| Context::new().with_stage(stage));
    let reason = context.diagnose(&reply).reason();
    let assumed = if reply.code().is_negative() { Stage::Rcpt } else { Stage::Other };
    let stage = row.stage.1.unwrap_or(assumed);
    let left = Alternatives::default();
    let advice = Advice::on(stage, reply.code(), reply.enhanced(), Some(reason), &left);
    let enhanced = reply.stated_enhanced().or_else(|| reply.loose_enhanced());
    (
        Some(reply.code().get().into()),
        enhanced.map(|enhanced| enhanced.to_string()),
        Some(reason.name().to_owned()),
        Some(advice.action.to_string()),
    )
}

/// Writes the rows to CSV files, and these to Parquet files. Returns the two directories.
async fn write(rows: &[Row], directory: &Path) -> [PathBuf; 2] {
    let [csv, parquet] = ["csv", "parquet"].map(|name| directory.join(name));
    fs::create_dir_all(&csv).unwrap();
    fs::create_dir_all(&parquet).unwrap();
    let mut texts = vec!["number,reply,stage\n".to_owned(); FILES];
    for (number, row) in rows.iter().enumerate() {
        let reply = row.reply.replace('"', "\"\"");
        writeln!(texts[number % FILES], "{number},\"{reply}\",{}", row.stage.0).unwrap();
    }
    let context = SessionContext::new();
    for (number, text) in texts.iter().enumerate() {
        let path = csv.join(format!("{number}.csv"));
        fs::write(&path, text).unwrap();
        let options = CsvReadOptions::new().schema_infer_max_records(0).newlines_in_values(true);
        let frame = context.read_csv(path.to_str().unwrap(), options).await.unwrap();
        let path = parquet.join(format!("{number}.parquet"));
        let options = DataFrameWriteOptions::new().with_single_file_output(true);
        frame.write_parquet(path.to_str().unwrap(), options, None).await.unwrap();
    }
    [csv, parquet]
}

/// Returns an address of this host that no other program uses.
fn free() -> SocketAddrV4 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    SocketAddrV4::new(Ipv4Addr::LOCALHOST, listener.local_addr().unwrap().port())
}

/// A process, which ends with the test.
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Process {
    fn start(arguments: &[&str], output: &Path) -> Self {
        let mut program = Command::new(env!("CARGO_BIN_EXE_smtp-machine-ballista"));
        program.args(arguments).stdout(File::create(output).unwrap());
        Self(program.spawn().unwrap())
    }

    /// Waits until it listens at an address.
    fn listens(&mut self, at: SocketAddrV4) {
        let start = Instant::now();
        while TcpStream::connect(at).is_err() {
            assert!(self.0.try_wait().unwrap().is_none(), "a process has ended");
            assert!(start.elapsed() < Duration::from_secs(60), "nothing listens at {at}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

/// A scheduler and two executors.
struct Cluster {
    scheduler: SocketAddrV4,
    outputs: [PathBuf; 2],
    _processes: Vec<Process>,
}

impl Cluster {
    fn start(directory: &Path) -> Self {
        let scheduler = free();
        let at = scheduler.to_string();
        let output = directory.join("scheduler.txt");
        let mut process = Process::start(&["scheduler", "--at", &at], &output);
        process.listens(scheduler);
        let mut processes = vec![process];
        let outputs = ["executor-1", "executor-2"].map(|name| {
            let (results, tasks) = (free(), free());
            let kept = directory.join(name);
            fs::create_dir_all(&kept).unwrap();
            let output = directory.join(format!("{name}.txt"));
            let (results_at, port) = (results.to_string(), tasks.port().to_string());
            let arguments = ["executor", "--at", &results_at, "--tasks", &port, "--scheduler"];
            let more = [&at, "--directory", kept.to_str().unwrap(), "--cores", "2"];
            let mut process = Process::start(&[&arguments[..], &more[..]].concat(), &output);
            // It registers at the scheduler before it listens here.
            process.listens(results);
            processes.push(process);
            output
        });
        Self { scheduler, outputs, _processes: processes }
    }

    /// Returns how many tasks each executor has done.
    fn tasks(&self) -> [usize; 2] {
        self.outputs.each_ref().map(|output| {
            let text = fs::read_to_string(output).unwrap();
            text.lines().filter(|line| line.starts_with("done: ")).count()
        })
    }
}

/// Returns what the executors say about each row, in the order of the numbers.
async fn said(context: &SessionContext) -> Vec<Meaning> {
    let query = "SELECT CAST(number AS BIGINT) AS number, CAST(smtp_code(reply) AS BIGINT) AS code, \
        smtp_enhanced(reply) AS enhanced, smtp_reason(reply, stage) AS reason, \
        smtp_advice(reply, stage) AS advice FROM replies ORDER BY 1";
    let mut said = Vec::new();
    for batch in context.sql(query).await.unwrap().collect().await.unwrap() {
        for row in 0..batch.num_rows() {
            assert_eq!(number(&batch, 0, row), Some(said.len() as i64));
            let text = |column| text(&batch, column, row);
            said.push((number(&batch, 1, row), text(2), text(3), text(4)));
        }
    }
    said
}

fn number(batch: &RecordBatch, column: usize, row: usize) -> Option<i64> {
    let column = batch.column(column).as_primitive::<Int64Type>();
    column.is_valid(row).then(|| column.value(row))
}

fn text(batch: &RecordBatch, column: usize, row: usize) -> Option<String> {
    let column = batch.column(column).as_string::<i32>();
    column.is_valid(row).then(|| column.value(row).to_owned())
}

/// Returns the number of rows for each reason.
async fn sums(context: &SessionContext) -> BTreeMap<Option<String>, i64> {
    let query =
        "SELECT smtp_reason(reply, stage) AS reason, count(*) AS replies FROM replies GROUP BY 1";
    let batches = context.sql(query).await.unwrap().collect().await.unwrap();
    let rows = batches.iter().flat_map(|batch| (0..batch.num_rows()).map(move |row| (batch, row)));
    rows.map(|(batch, row)| (text(batch, 0, row), number(batch, 1, row).unwrap())).collect()
}

#[tokio::test]
async fn two_executors_give_each_row_the_results_of_the_library() {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cluster");
    let _ = fs::remove_dir_all(&directory);
    fs::create_dir_all(&directory).unwrap();
    let rows = rows();
    let expected: Vec<Meaning> = rows.iter().map(said_by_the_library).collect();
    let mut expected_sums = BTreeMap::new();
    for meaning in &expected {
        *expected_sums.entry(meaning.2.clone()).or_default() += 1_i64;
    }
    assert!(rows.len() > 10_000 && expected_sums.len() > 20, "{} rows", rows.len());
    let tables = write(&rows, &directory).await;
    let cluster = Cluster::start(&directory);
    for table in tables {
        let context = client(cluster.scheduler, FILES).await.unwrap();
        register_files(&context, "replies", slice::from_ref(&table), Breaks::Possible)
            .await
            .unwrap();
        let form = table.file_name().unwrap().to_str().unwrap();
        let before = cluster.tasks();
        let said = said(&context).await;
        assert_eq!(said.len(), expected.len(), "{form}");
        for ((row, said), expected) in rows.iter().zip(&said).zip(&expected) {
            assert_eq!(said, expected, "{form}: {:?} {:?}", row.stage.0, row.reply);
        }
        let sums = sums(&context).await;
        assert_eq!(sums, expected_sums, "{form}");
        let after = cluster.tasks();
        let done = [after[0] - before[0], after[1] - before[1]];
        let nulls = said.iter().filter(|meaning| meaning.0.is_none()).count();
        println!(
            "{form}, {FILES} files: {} rows compared with the library, {nulls} of them NULL; {} sums; tasks of the two executors: {done:?}",
            said.len(),
            sums.len(),
        );
        assert_eq!(nulls, NO_REPLIES.len() * STAGES.len(), "{form}");
        assert!(done.iter().all(|tasks| *tasks > 0), "{form}: {done:?}");
    }
}

#[test]
fn an_executor_whose_address_is_in_use_ends_with_an_error() {
    let used = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let at = used.local_addr().unwrap().to_string();
    assert!(error_of_an_executor(&at).contains("Address already in use"));
}

#[test]
fn an_executor_without_a_scheduler_ends_with_an_error() {
    assert!(error_of_an_executor(&free().to_string()).contains("Could not connect to scheduler"));
}

/// Returns what an executor says that listens at `at` and whose scheduler does not run.
fn error_of_an_executor(at: &str) -> String {
    let directory = env!("CARGO_TARGET_TMPDIR");
    let mut program = Command::new(env!("CARGO_BIN_EXE_smtp-machine-ballista"));
    program.args(["executor", "--at", at, "--tasks", &free().port().to_string()]);
    program.args(["--scheduler", &free().to_string(), "--directory", directory]);
    let output = program.output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    String::from_utf8(output.stderr).unwrap()
}
