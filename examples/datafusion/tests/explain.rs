//! The functions over the labelled replies of `tests/data`, in CSV and Parquet files: each row is compared with what the
//! library says, and with what the program `explain` prints.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, LazyLock};

use datafusion::arrow::array::{
    Array, ArrayRef, AsArray, BinaryArray, Int64Array, RecordBatch, StringArray,
};
use datafusion::arrow::datatypes::{DataType, Int64Type};
use datafusion::dataframe::DataFrameWriteOptions;
use datafusion::datasource::MemTable;
use datafusion::physical_plan::ExecutionPlanProperties;
use datafusion::prelude::{SessionConfig, SessionContext};
use serde_json::Value;
use smtp_machine::diagnosis::{Advice, Alternatives, Context, Stage};
use smtp_machine::reply::Reply;
use smtp_machine_datafusion::{Breaks, register, register_files};

/// The partitions of a query, and the files of a table.
const PARTITIONS: usize = 4;

/// The stages as the option of `explain` takes them.
const STAGES: [(Option<&str>, Option<Stage>); 9] = [
    (None, None),
    (Some("connect"), Some(Stage::Connect)),
    (Some("ehlo"), Some(Stage::Hello)),
    (Some("starttls"), Some(Stage::StartTls)),
    (Some("auth"), Some(Stage::Auth)),
    (Some("mail"), Some(Stage::Mail)),
    (Some("rcpt"), Some(Stage::Rcpt)),
    (Some("data"), Some(Stage::Data)),
    (Some("end"), Some(Stage::EndOfData)),
];

/// Octets that are no reply.
const NO_REPLIES: [&[u8]; 9] = [
    b"",
    b" \n",
    b"55",
    b"5501 no",
    b"650 no",
    b"mailbox full",
    b"550 a\0b",
    b"\xff\xfe",
    b"x550 no",
];

/// Replies that are not UTF-8.
const OCTETS: [&[u8]; 3] = [
    b"550 5.1.1 no such user: jos\xe9",
    b"452-4.2.2 mailbox full \xff\n452 4.2.2 \xc3",
    b"421 \xed\xa0\x80 try again later",
];

/// Code, enhanced code, reason, advice. All are `None` for what is no reply.
type Meaning = (Option<i64>, Option<String>, Option<String>, Option<String>);

struct Row {
    octets: Vec<u8>,
    stage: (Option<&'static str>, Option<Stage>),
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Returns whether a line before the last one has the form of a last line: no hyphen after the code. `explain` reads two replies in such a text, because a
/// log does not say where a reply ends; a field does.
fn is_divided(reply: &[u8]) -> bool {
    let mut lines = reply.split(|octet| *octet == b'\n').rev().skip(1);
    lines.any(|line| line.len() >= 3 && line.get(3) != Some(&b'-'))
}

/// Returns a directory of this test, empty.
fn directory(name: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&directory);
    fs::create_dir_all(&directory).unwrap();
    directory
}

/// Returns the labelled replies.
fn labelled() -> Vec<Vec<u8>> {
    let mut replies = Vec::new();
    for entry in fs::read_dir(root().join("tests/data")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if !name.starts_with("replies") || !name.ends_with(".tsv") {
            continue;
        }
        let table = fs::read_to_string(root().join("tests/data").join(name)).unwrap();
        let mut lines = table.lines().filter(|line| !line.starts_with('#'));
        let header = lines.next().unwrap();
        let column = header.split('\t').position(|name| name == "reply").unwrap();
        replies.extend(
            lines.map(|line| {
                line.split('\t').nth(column).unwrap().replace("\\n", "\n").into_bytes()
            }),
        );
    }
    assert!(replies.len() >= 1_984, "{}", replies.len());
    assert!(replies.iter().any(|reply| reply.contains(&b'\n')));
    replies.sort();
    replies
}

/// Returns each of `replies` without a stage and with each stage.
fn at_each_stage<'a>(replies: impl Iterator<Item = &'a [u8]>) -> Vec<Row> {
    let rows = |octets: &[u8]| STAGES.map(|stage| Row { octets: octets.to_vec(), stage });
    replies.flat_map(rows).collect()
}

fn said_by_the_library(row: &Row) -> Meaning {
    let Ok(reply) = Reply::from_log(row.octets.trim_ascii()) else {
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

/// The program `explain`, built once.
static EXPLAIN: LazyLock<PathBuf> = LazyLock::new(|| {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("explain");
    let status = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "-p", "smtp-machine-std-examples", "--example", "explain"])
        .current_dir(root())
        .env("CARGO_TARGET_DIR", &target)
        .status();
    assert!(status.unwrap().success());
    target.join("debug/examples").join(format!("explain{}", std::env::consts::EXE_SUFFIX))
});

/// Returns what `explain` prints for the rows, whose stages it gets by its option: one run for each stage. A row that it would
/// divide is not given to it.
fn said_by_explain(rows: &[Row], directory: &Path) -> Vec<Meaning> {
    let mut said = vec![(None, None, None, None); rows.len()];
    for stage in STAGES {
        let (mut log, mut line, mut row_at_line) = (Vec::new(), 1, BTreeMap::new());
        for (at, row) in rows
            .iter()
            .enumerate()
            .filter(|(_, row)| row.stage == stage && !is_divided(&row.octets))
        {
            row_at_line.insert(line, at);
            log.extend_from_slice(&row.octets);
            // An empty line separates a reply that is cut from the next one.
            log.extend_from_slice(b"\n\n");
            line += 2 + row.octets.iter().filter(|octet| **octet == b'\n').count() as u64;
        }
        let path = directory.join("replies.log");
        fs::write(&path, log).unwrap();
        let mut explain = Command::new(&*EXPLAIN);
        explain.args(["--each", "json", "--log", "plain"]).arg(path);
        explain.args(stage.0.iter().flat_map(|stage| ["--stage", stage]));
        let output = explain.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        for object in String::from_utf8(output.stdout).unwrap().lines() {
            let object: Value = serde_json::from_str(object).unwrap();
            let text = |name: &str| object[name].as_str().map(str::to_owned);
            let at = row_at_line.remove(&object["line"].as_u64().unwrap()).unwrap();
            said[at] = (object["code"].as_i64(), text("enhanced"), text("reason"), text("advice"));
        }
    }
    said
}

fn context(partitions: usize) -> SessionContext {
    let mut config = SessionConfig::new().with_target_partitions(partitions).with_batch_size(256);
    // Also a small file is read in parts.
    config.options_mut().optimizer.repartition_file_min_size = 1024;
    let mut context = SessionContext::new_with_config(config);
    register(&mut context).unwrap();
    context
}

/// A form of the files of a table.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Form {
    Csv,
    ParquetText,
    ParquetOctets,
}

/// Writes the rows into files, and registers them as `replies`. Returns the number of files.
async fn write(context: &SessionContext, rows: &[Row], form: Form, files: usize) -> usize {
    let directory = directory(&format!("{form:?}-{files}-{}", rows.len()));
    let size = rows.len().div_ceil(files);
    let batch = |(part, rows): (usize, &[Row])| {
        let numbers = (0..rows.len()).map(|at| (part * size + at) as i64);
        let replies: ArrayRef = match form {
            Form::ParquetOctets => Arc::new(BinaryArray::from_iter_values(
                rows.iter().map(|row| row.octets.as_slice()),
            )),
            _ => Arc::new(StringArray::from_iter_values(
                rows.iter().map(|row| std::str::from_utf8(&row.octets).unwrap()),
            )),
        };
        let stages = rows.iter().map(|row| row.stage.0).collect::<StringArray>();
        let numbers: ArrayRef = Arc::new(numbers.collect::<Int64Array>());
        let columns = [("number", numbers, false), ("reply", replies, true)];
        let stages = [("stage", Arc::new(stages) as ArrayRef, true)];
        RecordBatch::try_from_iter_with_nullable(columns.into_iter().chain(stages)).unwrap()
    };
    let parts: Vec<_> = rows.chunks(size).enumerate().map(|it| vec![batch(it)]).collect();
    let table = MemTable::try_new(parts[0][0].schema(), parts).unwrap();
    let frame = context.read_table(Arc::new(table)).unwrap();
    let path = format!("{}/{}", directory.display(), if files == 1 { "all.csv" } else { "" });
    let options = DataFrameWriteOptions::new().with_single_file_output(files == 1);
    match form {
        Form::Csv => frame.write_csv(&path, options, None).await.unwrap(),
        _ => frame.write_parquet(&path, options, None).await.unwrap(),
    };
    register_files(context, "replies", &[directory.clone()], Breaks::Possible).await.unwrap();
    fs::read_dir(directory).unwrap().count()
}

/// Returns the number of parts in which the files are read.
async fn partitions(context: &SessionContext) -> usize {
    let frame = context.sql("SELECT smtp_code(reply) FROM replies").await.unwrap();
    let mut plan = frame.create_physical_plan().await.unwrap();
    while let Some(source) = plan.children().first().map(|source| Arc::clone(source)) {
        plan = source;
    }
    plan.output_partitioning().partition_count()
}

/// Returns the results of the functions, in the order of the rows.
async fn said_by_sql(context: &SessionContext) -> Vec<Meaning> {
    let query = "SELECT CAST(number AS BIGINT), CAST(smtp_code(reply) AS BIGINT), smtp_enhanced(reply), \
                 smtp_reason(reply, stage), smtp_advice(reply, stage) FROM replies ORDER BY 1";
    let batches = context.sql(query).await.unwrap().collect().await.unwrap();
    let mut said = Vec::new();
    for batch in &batches {
        for row in 0..batch.num_rows() {
            let number = |column: usize| {
                let column = batch.column(column).as_primitive::<Int64Type>();
                column.is_valid(row).then(|| column.value(row))
            };
            let text = |column: usize| {
                let column = batch.column(column).as_string::<i32>();
                column.is_valid(row).then(|| column.value(row).to_owned())
            };
            assert_eq!(number(0), Some(said.len() as i64));
            said.push((number(1), text(2), text(3), text(4)));
        }
    }
    said
}

/// Compares what is said about the rows, but those that `skipped` is true for. Returns the number of rows compared.
fn compare(
    rows: &[Row],
    said: &[Meaning],
    expected: &[Meaning],
    skipped: fn(&[u8]) -> bool,
) -> usize {
    assert_eq!((said.len(), expected.len()), (rows.len(), rows.len()));
    let mut compared = 0;
    for ((row, said), expected) in rows.iter().zip(said).zip(expected) {
        if !skipped(&row.octets) {
            assert_eq!(said, expected, "{:?} {}", row.stage, row.octets.escape_ascii());
            compared += 1;
        }
    }
    compared
}

#[tokio::test]
async fn each_row_has_the_results_of_explain_and_of_the_library() {
    let labelled = labelled();
    let text = at_each_stage(labelled.iter().map(Vec::as_slice));
    let all = labelled.iter().map(Vec::as_slice).chain(OCTETS).chain(NO_REPLIES);
    let octets = at_each_stage(all);
    let from_text = said_by_explain(&text, &directory("explain-text"));
    let from_octets = said_by_explain(&octets, &directory("explain-octets"));
    for (form, rows, expected) in [
        (Form::Csv, &text, &from_text),
        (Form::ParquetText, &text, &from_text),
        (Form::ParquetOctets, &octets, &from_octets),
    ] {
        let context = context(PARTITIONS);
        let files = write(&context, rows, form, PARTITIONS).await;
        let partitions = partitions(&context).await;
        assert_eq!((files, partitions), (PARTITIONS, PARTITIONS), "{form:?}");
        let said = said_by_sql(&context).await;
        let with_explain = compare(rows, &said, expected, is_divided);
        let library: Vec<Meaning> = rows.iter().map(said_by_the_library).collect();
        let with_library = compare(rows, &said, &library, |_| false);
        let nulls = said.iter().filter(|meaning| meaning.0.is_none()).count();
        println!(
            "{form:?}: {with_library} rows compared with the library, {with_explain} with explain, {nulls} of them NULL; \
             {files} files, {partitions} partitions"
        );
        let no_replies = if form == Form::ParquetOctets { NO_REPLIES.len() } else { 0 };
        assert_eq!(nulls, no_replies * STAGES.len(), "{form:?}");
        assert!(with_explain * 100 > with_library * 99, "{form:?}");
    }
}

#[tokio::test]
async fn sums_are_those_of_the_rows() {
    let labelled = labelled();
    let whole = labelled.iter().filter(|reply| !is_divided(reply));
    let rows = at_each_stage(whole.map(Vec::as_slice));
    let mut expected: BTreeMap<String, i64> = BTreeMap::new();
    for meaning in said_by_explain(&rows, &directory("explain-sums")) {
        *expected.entry(meaning.2.unwrap()).or_default() += 1;
    }
    assert!(expected.len() > 20, "{expected:?}");
    for form in [Form::Csv, Form::ParquetText, Form::ParquetOctets] {
        let context = context(PARTITIONS);
        // Other files than those of the other test.
        write(&context, &rows, form, PARTITIONS + 1).await;
        let query = "SELECT smtp_reason(reply, stage) AS reason, count(*) FROM replies GROUP BY 1";
        let batches = context.sql(query).await.unwrap().collect().await.unwrap();
        let mut sums = BTreeMap::new();
        for batch in &batches {
            let (reasons, counts) = (batch.column(0), batch.column(1));
            for (reason, count) in
                reasons.as_string::<i32>().iter().zip(counts.as_primitive::<Int64Type>())
            {
                sums.insert(reason.unwrap().to_owned(), count.unwrap());
            }
        }
        assert_eq!(sums, expected, "{form:?}");
    }
}

#[tokio::test]
async fn a_csv_file_without_line_breaks_in_fields_is_read_in_parts() {
    let labelled = labelled();
    let one_line = labelled.iter().filter(|reply| !reply.contains(&b'\n'));
    let rows = at_each_stage(one_line.map(Vec::as_slice));
    let context = context(PARTITIONS);
    assert_eq!(write(&context, &rows, Form::Csv, 1).await, 1);
    assert_eq!(partitions(&context).await, 1);
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("Csv-1-{}", rows.len()));
    context.deregister_table("replies").unwrap();
    register_files(&context, "replies", &[file], Breaks::None).await.unwrap();
    assert_eq!(partitions(&context).await, PARTITIONS);
    let library: Vec<Meaning> = rows.iter().map(said_by_the_library).collect();
    let said = said_by_sql(&context).await;
    assert_eq!(compare(&rows, &said, &library, |_| false), rows.len());
}

/// Returns the only value of a query, as text.
async fn value(query: &str) -> Result<Option<String>, String> {
    let context = context(1);
    let frame = context.sql(query).await.map_err(|error| error.to_string())?;
    let batches = frame.collect().await.map_err(|error| error.to_string())?;
    let column = batches[0].column(0);
    assert_eq!((batches.len(), batch_rows(&batches)), (1, 1));
    let text = datafusion::arrow::compute::cast(column, &DataType::Utf8).unwrap();
    let text = text.as_string::<i32>();
    Ok(text.is_valid(0).then(|| text.value(0).to_owned()))
}

fn batch_rows(batches: &[RecordBatch]) -> usize {
    batches.iter().map(RecordBatch::num_rows).sum()
}

#[tokio::test]
async fn null_and_what_is_no_reply_give_null() {
    for function in ["smtp_code", "smtp_enhanced", "smtp_reason", "smtp_advice"] {
        for argument in
            ["NULL", "CAST(NULL AS VARCHAR)", "''", "'mailbox full'", "X'ff'", "'250-a\n251 b'"]
        {
            let query = format!("SELECT {function}({argument})");
            assert_eq!(value(&query).await, Ok(None), "{query}");
        }
    }
    for function in ["smtp_reason", "smtp_advice"] {
        let without = value(&format!("SELECT {function}('550 5.1.1 no such user')")).await;
        assert!(without.as_ref().is_ok_and(Option::is_some), "{without:?}");
        for stage in ["NULL", "CAST(NULL AS VARCHAR)", "''", "'no such stage'"] {
            let query = format!("SELECT {function}('550 5.1.1 no such user', {stage})");
            assert_eq!(value(&query).await, without, "{query}");
        }
    }
}

#[tokio::test]
async fn the_types_of_arguments_are_checked_before_the_query_runs() {
    let reply = "'452 4.2.2 mailbox full'";
    for query in [
        format!("SELECT smtp_code(arrow_cast({reply}, 'LargeUtf8'))"),
        format!("SELECT smtp_code(arrow_cast({reply}, 'Utf8View'))"),
        format!("SELECT smtp_code(arrow_cast({reply}, 'Binary'))"),
        format!("SELECT smtp_code(arrow_cast({reply}, 'LargeBinary'))"),
        format!("SELECT smtp_code(arrow_cast({reply}, 'BinaryView'))"),
        format!("SELECT smtp_code(arrow_cast({reply}, 'Dictionary(Int32, Utf8)'))"),
    ] {
        assert_eq!(value(&query).await, Ok(Some("452".to_owned())), "{query}");
    }
    for (query, problem) in [
        ("SELECT smtp_code(550)", "not as Int64"),
        ("SELECT smtp_code()", "takes one reply"),
        ("SELECT smtp_code('550 no', 'rcpt')", "takes one reply"),
        ("SELECT smtp_reason('550 no', 1)", "takes a stage as text"),
        ("SELECT smtp_advice('550 no', 'rcpt', 'x')", "takes a reply and, if known, a stage"),
    ] {
        let error = value(query).await.unwrap_err();
        assert!(error.contains(problem), "{query}: {error}");
    }
}

#[tokio::test]
async fn a_csv_file_that_is_not_utf_8_is_an_error() {
    let path = directory("invalid").join("replies.csv");
    fs::write(&path, b"number,reply\n1,550 5.1.1 no such user: jos\xe9\n").unwrap();
    let context = context(PARTITIONS);
    let error = match register_files(&context, "replies", &[path], Breaks::Possible).await {
        Err(error) => error,
        Ok(()) => {
            let frame = context.sql("SELECT smtp_code(reply) FROM replies").await.unwrap();
            frame.collect().await.unwrap_err()
        }
    };
    assert!(error.to_string().contains("UTF-8"), "{error}");
}

#[tokio::test]
async fn large_csv_files_with_line_breaks_quotes_and_backslashes_are_read() {
    let replies = [&b"550-5.1.1 no \"user\\\"\n550 5.1.1 here"[..], b"452 4.2.2 \"full\\", b"550"];
    let rows = at_each_stage(replies.into_iter().cycle().take(3_000));
    let context = context(PARTITIONS);
    write(&context, &rows, Form::Csv, PARTITIONS).await;
    let library: Vec<Meaning> = rows.iter().map(said_by_the_library).collect();
    let said = said_by_sql(&context).await;
    assert_eq!(compare(&rows, &said, &library, |_| false), rows.len());
}

#[tokio::test]
async fn files_of_other_forms_are_refused() {
    let directory = directory("forms");
    for name in ["a.csv", "b.parquet", "c.txt"] {
        fs::write(directory.join(name), "reply\n550 no\n").unwrap();
    }
    let context = context(PARTITIONS);
    for (names, problem) in [
        (&["a.csv", "b.parquet"][..], "another form"),
        (&["a.csv", "c.txt"], "another form"),
        (&["c.txt"], "no file"),
        (&[], "no file"),
        (&["b.parquet"], "Parquet"),
        (&["missing.csv"], ""),
    ] {
        let paths: Vec<PathBuf> = names.iter().map(|name| directory.join(name)).collect();
        let error = register_files(&context, "replies", &paths, Breaks::Possible).await;
        let error = error.expect_err(problem).to_string();
        assert!(error.contains(problem), "{names:?}: {error}");
    }
}
