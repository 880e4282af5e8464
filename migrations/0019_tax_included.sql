-- The SQL plane of farthing, version 19: prices that include tax.

-- Whether the amounts of the group's lines have the tax in them: what such a line comes to without tax is its amount less
-- its share of it.
ALTER TABLE tax_answers ADD COLUMN included {{i64}} NOT NULL DEFAULT 0 CHECK (included IN (0, 1));
