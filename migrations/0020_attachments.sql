-- The SQL plane of farthing, version 20: files that people attach to documents, and where bytes are kept.

-- Bytes, once in an environment, by what they hash to. Who names them does so by that hash, and rows that nobody names any
-- more are deleted; what is named cannot be.
CREATE TABLE blobs (
    environment {{text}} NOT NULL REFERENCES environments (environment),
    sha256      {{blob}} NOT NULL,
    size        {{i64}} NOT NULL CHECK (size > 0),
    bytes       {{blob}} NOT NULL,
    PRIMARY KEY (environment, sha256)
) {{strict}};

-- What is attached to a draft that a person writes, until it is issued or discarded.
CREATE TABLE draft_attachments (
    environment {{text}} NOT NULL,
    document    {{text}} NOT NULL,
    -- The name in small letters, by which it is found: two names that differ in capitals alone are one.
    name_key    {{text}} NOT NULL,
    name        {{text}} NOT NULL,
    sha256      {{blob}} NOT NULL,
    -- By the clock of its environment.
    attached_at {{i64}} NOT NULL,
    PRIMARY KEY (environment, document, name_key),
    FOREIGN KEY (environment, document) REFERENCES manual_drafts (environment, document),
    FOREIGN KEY (environment, sha256) REFERENCES blobs (environment, sha256)
) {{strict}};
CREATE INDEX draft_attachments_of_blob ON draft_attachments (environment, sha256);

-- What is attached to an issued document: with it when it was issued, then its frozen content names it; or beside it, later.
CREATE TABLE attachments (
    environment {{text}} NOT NULL,
    document    {{text}} NOT NULL,
    name_key    {{text}} NOT NULL,
    name        {{text}} NOT NULL,
    sha256      {{blob}} NOT NULL,
    attached_at {{i64}} NOT NULL,
    -- Whether it stands beside the document, and not in it.
    beside      {{i64}} NOT NULL CHECK (beside IN (0, 1)),
    PRIMARY KEY (environment, document, name_key),
    FOREIGN KEY (environment, document) REFERENCES documents (environment, document),
    FOREIGN KEY (environment, sha256) REFERENCES blobs (environment, sha256)
) {{strict}};
CREATE INDEX attachments_of_blob ON attachments (environment, sha256);

{{frozen attachments}}
