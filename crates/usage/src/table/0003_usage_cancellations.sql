-- Rows may be cancellations from now on: one has what its event has, the character U+0001 behind the id, and
-- counts for nothing by itself. A program that does not know them would count them, so that the format rises.
{{#postgres}}
ALTER TABLE usage_plane DISABLE TRIGGER usage_plane_refuse_change;
UPDATE usage_plane SET format = 2 WHERE singleton = 1;
ALTER TABLE usage_plane ENABLE TRIGGER usage_plane_refuse_change;
{{/postgres}}
{{#sqlite}}
DROP TRIGGER usage_plane_refuse_update;
DROP TRIGGER usage_plane_refuse_delete;
UPDATE usage_plane SET format = 2 WHERE singleton = 1;
{{frozen usage_plane}}
{{/sqlite}}
