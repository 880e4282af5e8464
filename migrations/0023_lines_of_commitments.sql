-- The SQL plane of farthing, version 23: the lines of commitments are found by themselves.

-- A bill looks for the commitments' lines of a subscription in spans that are settled, among which a customer may have
-- tens of thousands of other lines.
CREATE INDEX lines_of_commitments ON document_lines (environment, subscription, full_end)
    WHERE commitment IS NOT NULL;
