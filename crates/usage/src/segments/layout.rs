//! Which columns a segment has, and how each is encoded.
//!
//! Knows how counts become columns: one for each property that occurs, typed as most of its values are; one
//! for each form of ids; one in JSON for the rest. Must not know rows or files.

use std::sync::Arc;

use parquet::basic::{Compression, Encoding, LogicalType, Repetition, TimeUnit, Type as Physical};
use parquet::errors::ParquetError;
use parquet::file::properties::{EnabledStatistics, WriterProperties, WriterPropertiesBuilder};
use parquet::schema::types::{ColumnPath, Type, TypePtr};
use serde_json::{Value, json};

use super::id_forms::{IdForm, Packing};
use super::tally::Tally;

/// The most properties that have a column of their own.
pub(super) const KEY_COLUMNS_MAX: usize = 128;
/// The most forms of ids that have a column of their own.
pub(super) const ID_FORMS_MAX: usize = 4;
/// Rows of a page: few enough that one subject's rows are decoded quickly, enough that a page's head and
/// its entry in the index stay small beside it.
pub(super) const PAGE_ROWS: usize = 2_048;
/// A page never grows beyond this, however large its values are, but by one value.
const PAGE_BYTES: usize = 256 * 1024;
/// A column of numbers with more distinct values than fit here is written as differences.
const NUMBERS_DICTIONARY_BYTES: usize = 8 * 1024;
/// A column of texts with more distinct values than fit here is written as texts.
const TEXTS_DICTIONARY_BYTES: usize = 64 * 1024;
/// Statistics keep this much of a text.
const STATISTICS_BYTES: usize = 64;

/// The type of a property's column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Decimals as whole numbers of 10^-scale.
    Units { scale: u8 },
    /// Decimals as text.
    Digits,
    /// Texts.
    Text,
    /// True or false.
    Bool,
}

/// A property's column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct KeyColumn {
    pub(super) name: Arc<str>,
    pub(super) kind: Kind,
    /// Every row has a value in it.
    pub(super) required: bool,
}

/// A column of ids of one form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct IdColumn {
    pub(super) form: IdForm,
    pub(super) required: bool,
}

/// The columns of a segment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Layout {
    /// In order of names.
    pub(super) keys: Vec<KeyColumn>,
    pub(super) ids: Vec<IdColumn>,
    /// Times are whole milliseconds.
    pub(super) millis: bool,
    /// There is a column that says which rows an erasure changed.
    pub(super) redacted: bool,
}

/// The columns that every segment has in front.
pub(super) mod leaf {
    pub(crate) const ENVIRONMENT: usize = 0;
    pub(crate) const SUBJECT: usize = 1;
    pub(crate) const TYPE: usize = 2;
    pub(crate) const TIME: usize = 3;
    pub(crate) const POSITION: usize = 4;
    pub(crate) const SOURCE: usize = 5;
    pub(crate) const ID_TEXT: usize = 6;
    pub(crate) const REST: usize = 7;
    pub(crate) const FIXED: usize = 8;
}

impl Layout {
    /// The columns for rows with these counts. Where the counts are only a bound (`exact` is false), no
    /// column is promised to have a value in every row.
    pub(super) fn of(tally: &Tally, exact: bool) -> Layout {
        let required = |rows: u64| exact && rows == tally.rows && rows > 0;
        let mut keys: Vec<(u64, KeyColumn)> = tally
            .keys
            .iter()
            .map(|(name, key)| {
                let numbers = key.number_count();
                let (scale, fitting) = key.best_scale();
                // Where one number in a hundred does not fit, all are kept as text.
                let (number_kind, as_numbers) = if fitting * 100 >= numbers * 99 {
                    (Kind::Units { scale }, fitting)
                } else {
                    (Kind::Digits, numbers)
                };
                let kinds = [(as_numbers, number_kind), (key.texts, Kind::Text), (key.bools, Kind::Bool)];
                let (rows, kind) = kinds.into_iter().max_by_key(|(rows, _)| *rows).expect("three kinds");
                (rows, KeyColumn { name: Arc::clone(name), kind, required: required(rows) })
            })
            .filter(|(rows, _)| *rows > 0)
            .collect();
        keys.sort_by_key(|(rows, _)| std::cmp::Reverse(*rows));
        keys.truncate(KEY_COLUMNS_MAX);
        let mut keys: Vec<KeyColumn> = keys.into_iter().map(|(_, key)| key).collect();
        keys.sort_by(|left, right| left.name.cmp(&right.name));
        let mut ids: Vec<(&IdForm, u64)> = tally.ids.iter().map(|(form, rows)| (form, *rows)).collect();
        ids.sort_by_key(|(_, rows)| std::cmp::Reverse(*rows));
        ids.truncate(ID_FORMS_MAX);
        ids.retain(|(_, rows)| *rows > 0);
        // With several forms an id may have more than one of them.
        let only = ids.len() == 1;
        Layout {
            keys,
            ids: ids
                .into_iter()
                .map(|(form, rows)| IdColumn { form: form.clone(), required: only && required(rows) })
                .collect(),
            millis: tally.fine_times == 0,
            redacted: tally.redacted > 0 || !exact,
        }
    }

    /// The place of an id's column.
    pub(super) fn id_leaf(&self, index: usize) -> usize {
        leaf::FIXED + index
    }

    /// The place of the column of erasures.
    pub(super) fn redacted_leaf(&self) -> Option<usize> {
        self.redacted.then_some(leaf::FIXED + self.ids.len())
    }

    /// The place of a property's column.
    pub(super) fn key_leaf(&self, index: usize) -> usize {
        leaf::FIXED + self.ids.len() + usize::from(self.redacted) + index
    }

    /// The column of a property.
    pub(super) fn key(&self, name: &str) -> Option<usize> {
        self.keys.binary_search_by(|key| (*key.name).cmp(name)).ok()
    }

    /// The schema.
    pub(super) fn schema(&self) -> Result<TypePtr, ParquetError> {
        let text = |name: &str, repetition| -> Result<TypePtr, ParquetError> {
            leaf_type(name, Physical::BYTE_ARRAY, repetition, Some(LogicalType::String), 0)
        };
        let required = Repetition::REQUIRED;
        let unit = if self.millis { TimeUnit::MILLIS } else { TimeUnit::MICROS };
        let mut fields = vec![
            leaf_type("environment", Physical::FIXED_LEN_BYTE_ARRAY, required, None, 16)?,
            text("subject", required)?,
            text("type", required)?,
            leaf_type("time", Physical::INT64, required, Some(LogicalType::timestamp(true, unit)), 0)?,
            leaf_type("position", Physical::INT64, required, None, 0)?,
            text("source", required)?,
            text("id", Repetition::OPTIONAL)?,
            leaf_type("rest", Physical::BYTE_ARRAY, Repetition::OPTIONAL, Some(LogicalType::Json), 0)?,
        ];
        for (index, id) in self.ids.iter().enumerate() {
            let name = format!("id_{}_{}", index + 1, id.form.packing.name());
            fields.push(id_type(&name, id)?);
        }
        if self.redacted {
            fields.push(leaf_type("redacted", Physical::BOOLEAN, required, None, 0)?);
        }
        if !self.keys.is_empty() {
            let keys = self.keys.iter().map(key_type).collect::<Result<Vec<_>, _>>()?;
            let data = Type::group_type_builder("data").with_repetition(required).with_fields(keys);
            fields.push(Arc::new(data.build()?));
        }
        Ok(Arc::new(Type::group_type_builder("event").with_fields(fields).build()?))
    }

    /// How each column is encoded and compressed.
    pub(super) fn properties(&self) -> WriterProperties {
        let mut properties = WriterProperties::builder()
            .set_created_by("farthing".to_owned())
            .set_dictionary_enabled(false)
            .set_compression(Compression::UNCOMPRESSED)
            .set_statistics_enabled(EnabledStatistics::Chunk)
            .set_statistics_truncate_length(Some(STATISTICS_BYTES))
            .set_column_index_truncate_length(Some(STATISTICS_BYTES))
            .set_data_page_row_count_limit(PAGE_ROWS)
            .set_write_batch_size(PAGE_ROWS)
            .set_data_page_size_limit(PAGE_BYTES)
            .set_max_row_group_row_count(None);
        for name in ["subject", "type", "source"] {
            properties = as_words(properties, &path(&[name]));
        }
        properties = properties
            .set_column_dictionary_enabled(path(&["environment"]), true)
            .set_column_compression(path(&["environment"]), zstd());
        for name in ["time", "position"] {
            properties = as_differences(properties, &path(&[name]));
        }
        for name in ["subject", "time"] {
            properties = properties.set_column_statistics_enabled(path(&[name]), EnabledStatistics::Page);
        }
        for name in ["id", "rest"] {
            properties = as_texts(properties, &path(&[name]))
                .set_column_statistics_enabled(path(&[name]), EnabledStatistics::None);
        }
        for (index, id) in self.ids.iter().enumerate() {
            let path = path(&[&format!("id_{}_{}", index + 1, id.form.packing.name())]);
            properties = properties.set_column_statistics_enabled(path.clone(), EnabledStatistics::None);
            if matches!(id.form.packing, Packing::Decimal(_)) {
                properties = as_differences(properties, &path);
            }
        }
        for key in &self.keys {
            let path = path(&["data", &key.name]);
            properties = match key.kind {
                Kind::Units { .. } => as_differences(properties, &path)
                    .set_column_dictionary_enabled(path.clone(), true)
                    .set_column_dictionary_page_size_limit(path, NUMBERS_DICTIONARY_BYTES),
                Kind::Digits | Kind::Text => as_words(properties, &path),
                Kind::Bool => properties.set_column_compression(path, zstd()),
            };
        }
        properties.build()
    }

    /// The written form, in the metadata of a file.
    pub(super) fn to_json(&self) -> Value {
        let key = |key: &KeyColumn| {
            let (kind, scale) = match key.kind {
                Kind::Units { scale } => ("units", scale),
                Kind::Digits => ("digits", 0),
                Kind::Text => ("text", 0),
                Kind::Bool => ("bool", 0),
            };
            json!({"name": *key.name, "kind": kind, "scale": scale, "required": key.required})
        };
        let id = |id: &IdColumn| {
            let (prefix, form) = (&id.form.prefix, id.form.packing.name());
            json!({"prefix": prefix, "form": form, "required": id.required})
        };
        json!({
            "time": if self.millis { "milliseconds" } else { "microseconds" },
            "redacted": self.redacted,
            "ids": self.ids.iter().map(id).collect::<Vec<_>>(),
            "data": self.keys.iter().map(key).collect::<Vec<_>>(),
        })
    }

    pub(super) fn from_json(json: &Value) -> Option<Layout> {
        let key = |key: &Value| -> Option<KeyColumn> {
            let kind = match key["kind"].as_str()? {
                "units" => Kind::Units { scale: u8::try_from(key["scale"].as_u64()?).ok()? },
                "digits" => Kind::Digits,
                "text" => Kind::Text,
                "bool" => Kind::Bool,
                _ => return None,
            };
            let name = Arc::from(key["name"].as_str()?);
            Some(KeyColumn { name, kind, required: key["required"].as_bool()? })
        };
        let id = |id: &Value| -> Option<IdColumn> {
            let packing = Packing::named(id["form"].as_str()?)?;
            let form = IdForm { prefix: id["prefix"].as_str()?.to_owned(), packing };
            Some(IdColumn { form, required: id["required"].as_bool()? })
        };
        Some(Layout {
            keys: json["data"].as_array()?.iter().map(key).collect::<Option<_>>()?,
            ids: json["ids"].as_array()?.iter().map(id).collect::<Option<_>>()?,
            millis: json["time"].as_str()? == "milliseconds",
            redacted: json["redacted"].as_bool()?,
        })
    }
}

fn path(parts: &[&str]) -> ColumnPath {
    ColumnPath::new(parts.iter().map(|part| (*part).to_owned()).collect())
}

fn zstd() -> Compression {
    Compression::ZSTD(parquet::basic::ZstdLevel::default())
}

/// Few words, often repeated.
fn as_words(properties: WriterPropertiesBuilder, path: &ColumnPath) -> WriterPropertiesBuilder {
    as_texts(properties, path)
        .set_column_dictionary_enabled(path.clone(), true)
        .set_column_dictionary_page_size_limit(path.clone(), TEXTS_DICTIONARY_BYTES)
}

fn as_texts(properties: WriterPropertiesBuilder, path: &ColumnPath) -> WriterPropertiesBuilder {
    properties
        .set_column_encoding(path.clone(), Encoding::DELTA_LENGTH_BYTE_ARRAY)
        .set_column_compression(path.clone(), zstd())
}

fn as_differences(properties: WriterPropertiesBuilder, path: &ColumnPath) -> WriterPropertiesBuilder {
    properties.set_column_encoding(path.clone(), Encoding::DELTA_BINARY_PACKED)
}

fn leaf_type(
    name: &str,
    physical: Physical,
    repetition: Repetition,
    logical: Option<LogicalType>,
    length: i32,
) -> Result<TypePtr, ParquetError> {
    let mut builder =
        Type::primitive_type_builder(name, physical).with_repetition(repetition).with_logical_type(logical);
    if length > 0 {
        builder = builder.with_length(length);
    }
    Ok(Arc::new(builder.build()?))
}

fn id_type(name: &str, id: &IdColumn) -> Result<TypePtr, ParquetError> {
    let repetition = if id.required { Repetition::REQUIRED } else { Repetition::OPTIONAL };
    let width = id.form.packing.width().map(|width| i32::try_from(width).expect("a packing is short"));
    match (width, id.form.packing) {
        (None, _) => leaf_type(name, Physical::INT64, repetition, None, 0),
        (Some(width), Packing::Uuid | Packing::UuidUpper) => {
            leaf_type(name, Physical::FIXED_LEN_BYTE_ARRAY, repetition, Some(LogicalType::Uuid), width)
        }
        (Some(width), _) => leaf_type(name, Physical::FIXED_LEN_BYTE_ARRAY, repetition, None, width),
    }
}

fn key_type(key: &KeyColumn) -> Result<TypePtr, ParquetError> {
    let repetition = if key.required { Repetition::REQUIRED } else { Repetition::OPTIONAL };
    let scale = match key.kind {
        Kind::Units { scale: 0 } => return leaf_type(&key.name, Physical::INT64, repetition, None, 0),
        Kind::Bool => return leaf_type(&key.name, Physical::BOOLEAN, repetition, None, 0),
        Kind::Digits | Kind::Text => {
            let logical = Some(LogicalType::String);
            return leaf_type(&key.name, Physical::BYTE_ARRAY, repetition, logical, 0);
        }
        Kind::Units { scale } => i32::from(scale),
    };
    let precision = i32::try_from(super::tally::UNITS_DIGITS_MAX).expect("a small constant");
    let decimal = Type::primitive_type_builder(&key.name, Physical::INT64)
        .with_repetition(repetition)
        .with_logical_type(Some(LogicalType::decimal(scale, precision)))
        .with_precision(precision)
        .with_scale(scale);
    Ok(Arc::new(decimal.build()?))
}
