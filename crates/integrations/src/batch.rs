//! Messages that are given at once: as many as are asked for, within a bound of bytes.
//! Knows messages and sizes; must not know any broker.

use ports::Message;

use crate::BATCH_BYTES_MAX;

/// Messages that were taken and not given yet.
#[derive(Debug, Default)]
pub struct Batch {
    messages: Vec<Message>,
    bytes: usize,
}

impl Batch {
    /// Adds a message.
    pub fn add(&mut self, message: Message) {
        self.bytes += message.body.len();
        self.messages.push(message);
    }

    /// Whether there are so many messages, or [`BATCH_BYTES_MAX`] bytes of them.
    ///
    /// Of messages of 3 MiB the third one makes it full: 9 MiB are not below 8 MiB.
    pub fn is_full(&self, most: usize) -> bool {
        self.messages.len() >= most || self.bytes >= BATCH_BYTES_MAX
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.messages.is_empty()
    }

    /// The messages.
    pub fn into_messages(self) -> Vec<Message> {
        self.messages
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(bytes: usize) -> Message {
        Message { topic: "t".to_owned(), body: vec![0; bytes], bytes, id: None, taken_at: None }
    }

    #[test]
    fn a_batch_is_full_by_messages_or_by_bytes() {
        let mut batch = Batch::default();
        assert!(batch.is_empty() && !batch.is_full(1));
        batch.add(message(0));
        assert!(batch.is_full(1) && !batch.is_full(2) && !batch.is_empty());
        batch.add(message(BATCH_BYTES_MAX - 1));
        assert!(!batch.is_full(3));
        batch.add(message(1));
        assert!(batch.is_full(100));
        assert_eq!(batch.into_messages().len(), 3);
    }
}
