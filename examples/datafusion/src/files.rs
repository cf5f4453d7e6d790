//! [`register_files`]: files and directories as one table.

use std::path::{Path, PathBuf};

use datafusion::common::{DataFusionError, Result, plan_err};
use datafusion::prelude::{CsvReadOptions, ParquetReadOptions, SessionContext};

/// Whether a field of a CSV file may have line breaks, as the reply of several lines has.
// Exhaustive: a field has line breaks or it has none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Breaks {
    /// A file is read from its start by one partition.
    #[default]
    Possible,
    /// A large file is read in parts by all partitions. A field with a line break is an error.
    None,
}

#[derive(Clone, Copy, PartialEq)]
enum Form {
    Csv,
    Parquet,
}

impl Form {
    fn of(path: &Path) -> Option<Self> {
        let extension = path.extension()?;
        let forms = [("csv", Self::Csv), ("parquet", Self::Parquet)];
        forms.iter().find(|(name, _)| extension == *name).map(|(_, form)| *form)
    }
}

/// Registers CSV files with a header, or Parquet files, as the table `table`. A directory means the files in it with the
/// extensions `csv` and `parquet`, in the order of their names. All columns of CSV files are text.
///
/// # Errors
///
/// Returns an error if there is no file, if a file has another extension, if the files have different ones, or if
/// DataFusion cannot read the columns.
pub async fn register_files(
    context: &SessionContext,
    table: &str,
    paths: &[PathBuf],
    breaks: Breaks,
) -> Result<()> {
    let files = expanded(paths)?;
    let Some(form) = files.first().and_then(|path| Form::of(path)) else {
        return plan_err!("no file with the extension csv or parquet");
    };
    if let Some(other) = files.iter().find(|path| Form::of(path) != Some(form)) {
        return plan_err!("{} is in another form than the first file", other.display());
    }
    let files: Vec<String> = files.iter().map(|path| path.display().to_string()).collect();
    let frame = match form {
        Form::Csv => {
            // DataFusion guesses the types of columns from pieces of the file, which it cuts in the middle of some fields.
            let options = CsvReadOptions::new().schema_infer_max_records(0);
            let options = options.newlines_in_values(breaks == Breaks::Possible);
            context.read_csv(files, options).await?
        }
        Form::Parquet => context.read_parquet(files, ParquetReadOptions::default()).await?,
    };
    context.register_table(table, frame.into_view()).map(drop)
}

/// Replaces directories by their files.
fn expanded(paths: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let entries = std::fs::read_dir(path).and_then(Iterator::collect::<Result<Vec<_>, _>>);
        let entries = entries.map_err(DataFusionError::from)?;
        let mut within: Vec<PathBuf> = entries.iter().map(|entry| entry.path()).collect();
        within.retain(|path| Form::of(path).is_some());
        within.sort();
        files.append(&mut within);
    }
    Ok(files)
}
