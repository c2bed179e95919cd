-- Events of a definition are counted for that definition alone: no sequence tells how many there are in all.
SET LOCAL ROLE tis_owner;

ALTER TABLE definition_event ALTER COLUMN seq DROP IDENTITY;
ALTER TABLE definition_event DISABLE TRIGGER only_grows;
UPDATE definition_event e SET seq = n.place FROM (
  SELECT id, row_number() OVER (PARTITION BY definition_id ORDER BY seq) AS place FROM definition_event) AS n WHERE n.id = e.id;
ALTER TABLE definition_event ENABLE TRIGGER only_grows;
DROP INDEX definition_event_definition_id_seq_idx;
ALTER TABLE definition_event ADD UNIQUE (definition_id, seq);
COMMENT ON COLUMN definition_event.seq IS 'partner: 1, 2, 3… for this definition';

/* The next place in the history of its definition. Whoever acts on the same definition waits. */
CREATE FUNCTION sec.place_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM FROM shared_definition WHERE id = NEW.definition_id FOR UPDATE;
  NEW.seq := 1 + (SELECT coalesce(max(e.seq), 0) FROM definition_event e WHERE e.definition_id = NEW.definition_id);
  RETURN NEW;
END $$;
CREATE TRIGGER placed BEFORE INSERT ON definition_event FOR EACH ROW EXECUTE FUNCTION sec.place_event();

RESET ROLE;
