-- The SQL plane of farthing, version 11: rules answer about tax.

-- What rules answered beyond the tax's name, its rate and why, as its record; none where the seller's table answered.
ALTER TABLE tax_answers ADD COLUMN more {{text}};
