-- The SQL plane of farthing, version 16: links to documents that end.

-- What proves the links of an environment. A link carries what it shows and until when, so no row is kept of one; another
-- secret ends all that were made. Made with the first link.
CREATE TABLE link_secrets (
    environment {{text}} NOT NULL REFERENCES environments (environment),
    secret      {{blob}} NOT NULL,
    -- By the wall clock.
    made_at     {{i64}} NOT NULL,
    PRIMARY KEY (environment)
) {{keyed}};
