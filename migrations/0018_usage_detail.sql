-- The SQL plane of farthing, version 18: how much of what a document bills was used on which day.

-- Of documents whose seller or customer asked for it when they were issued; written with them, and frozen as they are,
-- since usage may be dropped later. Nothing that is billed depends on it.
CREATE TABLE usage_details (
    environment {{text}} NOT NULL,
    document    {{text}} NOT NULL,
    -- Its written form, which says its format.
    content     {{blob}} NOT NULL,
    PRIMARY KEY (environment, document),
    FOREIGN KEY (environment, document) REFERENCES documents (environment, document)
) {{strict}};

{{frozen usage_details}}
