-- The SQL plane of farthing, version 27: deliveries that want a person are found without walking over those that do not.

CREATE INDEX deliveries_to_look_at ON deliveries (environment, delivery) WHERE state = 'failed' OR bounced_at IS NOT NULL;
