//! [`Function`]: one of the functions, as DataFusion calls it.

use std::sync::Arc;

use datafusion::arrow::array::{Array, ArrayRef, StringArray, StringBuilder, UInt16Array};
use datafusion::arrow::datatypes::DataType;
use datafusion::common::cast::{as_binary_view_array, as_string_view_array};
use datafusion::common::{Result, internal_err, plan_err};
use datafusion::logical_expr::{
    ColumnarValue, ScalarFunctionArgs, ScalarUDFImpl, Signature, Volatility,
};
use smtp_machine::diagnosis::Stage;
use smtp_machine::reply::Reply;

use crate::meaning;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Kind {
    Code,
    Enhanced,
    Reason,
    Advice,
}

#[derive(Debug, PartialEq, Eq, Hash)]
pub(crate) struct Function {
    kind: Kind,
    signature: Signature,
}

impl Function {
    pub(crate) fn all() -> [Self; 4] {
        // The same reply has the same meaning, so a call with constants is evaluated once.
        let signature = Signature::user_defined(Volatility::Immutable);
        [Kind::Code, Kind::Enhanced, Kind::Reason, Kind::Advice]
            .map(|kind| Self { kind, signature: signature.clone() })
    }
}

impl ScalarUDFImpl for Function {
    fn name(&self) -> &str {
        match self.kind {
            Kind::Code => "smtp_code",
            Kind::Enhanced => "smtp_enhanced",
            Kind::Reason => "smtp_reason",
            Kind::Advice => "smtp_advice",
        }
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    /// Texts and octets are cast to views, which share the buffers of the column.
    fn coerce_types(&self, types: &[DataType]) -> Result<Vec<DataType>> {
        let name = self.name();
        let (reply, stage) = match (self.kind, types) {
            (_, [reply]) => (reply, None),
            (Kind::Reason | Kind::Advice, [reply, stage]) => (reply, Some(stage)),
            (Kind::Reason | Kind::Advice, _) => {
                return plan_err!("{name} takes a reply and, if known, a stage");
            }
            _ => return plan_err!("{name} takes one reply"),
        };
        if !is_text(reply) && !is_octets(reply) {
            return plan_err!("{name} takes a reply as text or octets, not as {reply}");
        }
        if let Some(stage) = stage.filter(|stage| !is_text(stage)) {
            return plan_err!("{name} takes a stage as text, not as {stage}");
        }
        let views = [DataType::BinaryView, DataType::Utf8View];
        Ok(views.into_iter().take(types.len()).collect())
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(match self.kind {
            Kind::Code => DataType::UInt16,
            Kind::Enhanced | Kind::Reason | Kind::Advice => DataType::Utf8,
        })
    }

    fn invoke_with_args(&self, arguments: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let columns = ColumnarValue::values_to_arrays(&arguments.args)?;
        let [replies, stages @ ..] = columns.as_slice() else {
            return internal_err!("{} without an argument", self.name());
        };
        let replies = as_binary_view_array(replies)?;
        let stages = stages.first().map(|stages| as_string_view_array(stages)).transpose()?;
        let rows = replies.iter().enumerate().map(|(row, reply)| {
            let stages = stages.filter(|stages| stages.is_valid(row));
            let stage = stages.and_then(|stages| meaning::stage(stages.value(row)));
            Some((meaning::reply(reply?)?, stage))
        });
        Ok(ColumnarValue::Array(self.results(rows)))
    }
}

impl Function {
    fn results<'a>(
        &self,
        rows: impl Iterator<Item = Option<(Reply<'a>, Option<Stage>)>>,
    ) -> ArrayRef {
        match self.kind {
            Kind::Code => {
                Arc::new(rows.map(|row| Some(row?.0.code().get())).collect::<UInt16Array>())
            }
            Kind::Enhanced => Arc::new(texts(rows.map(|row| meaning::enhanced(&row?.0)))),
            Kind::Reason => {
                let reason = |(reply, stage)| meaning::reason(&reply, stage);
                Arc::new(rows.map(|row| row.map(reason)).collect::<StringArray>())
            }
            Kind::Advice => {
                let advice = |(reply, stage)| meaning::advice(&reply, stage);
                Arc::new(texts(rows.map(|row| row.map(advice))))
            }
        }
    }
}

/// Writes values into a column, without a `String` for each.
fn texts<T: std::fmt::Display>(values: impl Iterator<Item = Option<T>>) -> StringArray {
    use std::fmt::Write as _;
    let mut column = StringBuilder::new();
    for value in values {
        match value {
            // Writing into a column cannot fail.
            Some(value) => {
                let _ = write!(column, "{value}");
                column.append_value("");
            }
            None => column.append_null(),
        }
    }
    column.finish()
}

fn is_text(kind: &DataType) -> bool {
    match kind {
        DataType::Null | DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View => true,
        DataType::Dictionary(_, kind) => is_text(kind),
        _ => false,
    }
}

fn is_octets(kind: &DataType) -> bool {
    match kind {
        DataType::Binary | DataType::LargeBinary | DataType::BinaryView => true,
        DataType::Dictionary(_, kind) => is_octets(kind),
        _ => false,
    }
}
