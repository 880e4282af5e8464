//! The OpenAPI document as a judge: which operation an exchange is, and whether bodies are as it says.
//! A small reader of JSON Schema that knows what the document uses and nothing else; a name that a schema
//! does not have is wrong, so that nothing is sent that is not described.

use axum::http::Method;
use serde_json::{Map, Value};

use crate::world::Reply;

/// The document.
pub struct Document(pub Value);

impl Document {
    pub fn of(document: &utoipa::openapi::OpenApi) -> Document {
        Document(serde_json::from_str(&document.to_json().unwrap()).unwrap())
    }

    /// Every path and method with its operation.
    pub fn operations(&self) -> Vec<(String, Method, &Value)> {
        let paths = self.0["paths"].as_object().unwrap().iter();
        let each = |(path, item): (&String, &'_ Value)| -> Vec<(String, Method)> {
            let methods = item.as_object().unwrap().keys();
            methods
                .map(|method| (path.clone(), Method::from_bytes(method.to_uppercase().as_bytes()).unwrap()))
                .collect()
        };
        let named = paths.flat_map(each);
        named
            .map(|(path, method)| {
                let operation = &self.0["paths"][&path][method.as_str().to_lowercase()];
                (path, method, operation)
            })
            .collect()
    }

    /// The operation of a path as it was called.
    fn operation(&self, method: &Method, path: &str) -> Option<&Value> {
        let path = path.split('?').next().unwrap();
        let fits = |template: &str| {
            let (wanted, found): (Vec<_>, Vec<_>) =
                (template.split('/').collect(), path.split('/').collect());
            let part = |(wanted, found): (&&str, &&str)| wanted == found || wanted.starts_with('{');
            wanted.len() == found.len() && wanted.iter().zip(&found).all(part)
        };
        let found =
            self.operations().into_iter().filter(|(template, its, _)| its == method && fits(template));
        // A path without a name in it wins over one with.
        found.min_by_key(|(template, _, _)| template.contains('{')).map(|(_, _, operation)| operation)
    }

    /// Panics unless the exchange is as documented.
    #[track_caller]
    pub fn hold(&self, method: &Method, path: &str, sent: Option<&Value>, reply: &Reply) {
        let Some(operation) = self.operation(method, path) else { return };
        let status = reply.status.as_str();
        let response = &operation["responses"][status];
        assert!(
            response.is_object(),
            "{method} {path} answers {status}, which is not documented: {}",
            reply.text
        );
        let is_problem = reply.header("content-type") == "application/problem+json";
        // What people open with a browser is told in pages.
        let is_told = reply.status.as_u16() >= 400 && !path.starts_with("/links/");
        assert_eq!(is_problem, is_told, "{method} {path}: {}", reply.text);
        let media_type = reply.header("content-type");
        let schema = &response["content"][media_type]["schema"];
        assert!(
            schema.is_object(),
            "{method} {path} answers {status} as {media_type}, which is not documented"
        );
        // What is no JSON, such as a line each, is a text.
        let is_json = media_type.ends_with("json") && media_type != "application/x-ndjson";
        let text = Value::String(reply.text.clone());
        if let Err(wrong) = self.check(schema, if is_json { &reply.json } else { &text }, "answer") {
            panic!("{method} {path} {status}: {wrong}\n{}", reply.text);
        }
        let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
        if let (Some(sent), true, true) = (sent, reply.status.is_success(), schema.is_object()) {
            // A list of events is documented under its own media type.
            if sent.is_object()
                && let Err(wrong) = self.check(schema, sent, "request")
            {
                panic!("{method} {path} was accepted and is not documented so: {wrong}\n{sent}");
            }
        }
    }

    /// Whether a value is as a schema says; else where it is not.
    pub fn check(&self, schema: &Value, value: &Value, place: &str) -> Result<(), String> {
        let mut names = Some(Vec::new());
        self.shape(schema, value, place, &mut names)?;
        match (value, names) {
            (Value::Object(object), Some(names)) => match object.keys().find(|name| !names.contains(name)) {
                Some(unknown) => Err(format!("{place} has the undescribed name {unknown}")),
                None => Ok(()),
            },
            _ => Ok(()),
        }
    }

    /// Checks a value, and gathers the names that its schema describes; none if any name may stand.
    fn shape(
        &self,
        schema: &Value,
        value: &Value,
        place: &str,
        names: &mut Option<Vec<String>>,
    ) -> Result<(), String> {
        if let Some(reference) = schema["$ref"].as_str() {
            let name = reference.strip_prefix("#/components/schemas/").unwrap();
            let target = &self.0["components"]["schemas"][name];
            assert!(target.is_object(), "the document has no schema {name}");
            return self.shape(target, value, place, names);
        }
        for part in schema["allOf"].as_array().into_iter().flatten() {
            self.shape(part, value, place, names)?;
        }
        if let Some(choices) = schema["oneOf"].as_array().or(schema["anyOf"].as_array()) {
            *names = None;
            let tried: Vec<_> = choices.iter().map(|choice| self.check(choice, value, place)).collect();
            return match tried.iter().any(Result::is_ok) {
                true => Ok(()),
                false => Err(format!("{place} fits none of: {tried:?}")),
            };
        }
        if let Some(known) = schema["enum"].as_array()
            && !known.contains(value)
        {
            return Err(format!("{place} is {value}, not one of {known:?}"));
        }
        let types = schema["type"].as_array().cloned().unwrap_or_else(|| vec![schema["type"].clone()]);
        if !types.iter().any(|kind| is_a(value, kind.as_str())) {
            return Err(format!("{place} is {value}, not {types:?}"));
        }
        match value {
            Value::Object(object) => self.object(schema, object, place, names),
            Value::Array(items) => {
                let each = |(index, item)| self.check(&schema["items"], item, &format!("{place}[{index}]"));
                items.iter().enumerate().try_for_each(each)
            }
            _ => Ok(()),
        }
    }

    fn object(
        &self,
        schema: &Value,
        object: &Map<String, Value>,
        place: &str,
        names: &mut Option<Vec<String>>,
    ) -> Result<(), String> {
        for required in schema["required"].as_array().into_iter().flatten() {
            if !object.contains_key(required.as_str().unwrap()) {
                return Err(format!("{place} lacks {required}"));
            }
        }
        let described = schema["properties"].as_object();
        for (name, value) in object {
            let inner = format!("{place}.{name}");
            match described.and_then(|described| described.get(name)) {
                Some(schema) => self.check(schema, value, &inner)?,
                None if schema["additionalProperties"].is_object() => {
                    self.check(&schema["additionalProperties"], value, &inner)?;
                }
                None => {}
            }
        }
        let open = described.is_none();
        match names {
            Some(names) if !open => {
                names.extend(described.into_iter().flatten().map(|(name, _)| name.clone()))
            }
            _ => *names = None,
        }
        Ok(())
    }
}

fn is_a(value: &Value, kind: Option<&str>) -> bool {
    match (kind, value) {
        (None, _) => true,
        (Some("integer"), Value::Number(number)) => number.is_i64() || number.is_u64(),
        (Some(kind), value) => {
            let found = match value {
                Value::Null => "null",
                Value::Bool(_) => "boolean",
                Value::Number(_) => "number",
                Value::String(_) => "string",
                Value::Array(_) => "array",
                Value::Object(_) => "object",
            };
            kind == found
        }
    }
}
