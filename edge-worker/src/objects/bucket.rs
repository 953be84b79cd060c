//! Buckets of R2. By hand: the `worker` crate has what is written in the worker's own memory, which never gets smaller again.

use js_sys::{Array, Object as JsObject, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::ReadableStream;
use worker::{Env, Result};

use super::method;

/// A bucket.
pub struct Bucket(JsValue);

/// What is under a key.
pub struct Found {
    /// How many bytes there are.
    pub size: u64,
    /// The bytes.
    pub body: ReadableStream,
}

impl Bucket {
    /// The bucket with this binding; none where nothing is bound so.
    pub fn bound(env: &Env, binding: &str) -> Option<Bucket> {
        Reflect::get(env, &binding.into()).ok().filter(JsValue::is_object).map(Bucket)
    }

    /// Writes bytes under a key: all of them, or none.
    ///
    /// # Errors
    /// Where the bucket does not say that it has them, as with all calls here; it may have them all the same.
    pub async fn put(&self, key: &str, bytes: &Uint8Array) -> Result<()> {
        self.call("put", &[key.into(), bytes.into()]).await.map(drop)
    }

    /// What is under a key.
    pub async fn get(&self, key: &str) -> Result<Option<Found>> {
        let found = self.call("get", &[key.into()]).await?;
        if found.is_null() {
            return Ok(None);
        }
        let size = Reflect::get(&found, &"size".into())?.as_f64().unwrap_or_default() as u64;
        Ok(Some(Found { size, body: Reflect::get(&found, &"body".into())?.dyn_into()? }))
    }

    /// Deletes keys, a thousand at most, whether they are there or not.
    pub async fn delete(&self, keys: &[String]) -> Result<()> {
        let keys: Array = keys.iter().map(|key| JsValue::from_str(key)).collect();
        self.call("delete", &[keys.into()]).await.map(drop)
    }

    /// Some of the keys that begin so, a thousand at most.
    pub async fn keys(&self, prefix: &str) -> Result<Vec<String>> {
        let options = JsObject::new();
        Reflect::set(&options, &"prefix".into(), &prefix.into())?;
        let listed = self.call("list", &[options.into()]).await?;
        let objects: Array = Reflect::get(&listed, &"objects".into())?.dyn_into()?;
        let key = |object: JsValue| Reflect::get(&object, &"key".into()).ok()?.as_string();
        Ok(objects.iter().filter_map(key).collect())
    }

    async fn call(&self, name: &str, arguments: &[JsValue]) -> Result<JsValue> {
        let arguments: Array = arguments.iter().collect();
        let promise: Promise = Reflect::apply(&method(&self.0, name)?, &self.0, &arguments)?.dyn_into()?;
        Ok(JsFuture::from(promise).await?)
    }
}
