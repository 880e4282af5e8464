-- The SQL plane of farthing, version 25: what a customer or a network was given is kept, byte for byte.

-- A file of an issued document as it left the house for the first time; from then on it is given so. One is told from another
-- by what was asked for: its form, its language, the rules of its e-invoice, and whether what belongs to it went beside it.
-- What is in it is among the blobs, which cannot be deleted while it is named here. Frozen.
CREATE TABLE kept_files (
    environment        {{text}} NOT NULL,
    document           {{text}} NOT NULL,
    form               {{text}} NOT NULL CHECK (form IN ('html', 'pdf', 'ubl', 'cii', 'csv')),
    -- As a tag; empty where there are no words in it.
    language           {{text}} NOT NULL,
    -- Whose rules the e-invoice keeps that it is or has inside; empty where there is none in such a form.
    profile            {{text}} NOT NULL,
    -- Whether the table of its lines and its attachments went beside it, and are not inside.
    lines_beside       {{i64}} NOT NULL CHECK (lines_beside IN (0, 1)),
    attachments_beside {{i64}} NOT NULL CHECK (attachments_beside IN (0, 1)),
    name               {{text}} NOT NULL,
    sha256             {{blob}} NOT NULL,
    -- Whether it is an e-invoice or has one inside, and whether the table of lines is inside.
    e_invoice          {{i64}} NOT NULL CHECK (e_invoice IN (0, 1)),
    has_lines          {{i64}} NOT NULL CHECK (has_lines IN (0, 1)),
    -- What is not in it as it might be, in sentences with U+001E between them.
    left_out           {{text}} NOT NULL,
    -- By the wall clock.
    kept_at            {{i64}} NOT NULL,
    -- The version of farthing, and the SHA-256 of the seller's template where it has one; it is laid out as built in else.
    made_by            {{text}} NOT NULL,
    template           {{blob}},
    PRIMARY KEY (environment, document, form, language, profile, lines_beside, attachments_beside),
    FOREIGN KEY (environment, document) REFERENCES documents (environment, document),
    FOREIGN KEY (environment, sha256) REFERENCES blobs (environment, sha256)
) {{strict}};
CREATE INDEX kept_files_of_blob ON kept_files (environment, sha256);

{{frozen kept_files}}
