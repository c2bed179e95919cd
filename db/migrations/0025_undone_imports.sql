-- What the undoing of an import wrote is known as such: it is nobody's correction by hand, and what it took away may come back.
SET LOCAL ROLE tis_owner;

ALTER TABLE directory_record ADD COLUMN undone_id uuid;
ALTER TABLE directory_history ADD COLUMN undone_id uuid;
COMMENT ON COLUMN directory_record.undone_id IS 'public: import whose undoing wrote this version; null: anything else did';
COMMENT ON COLUMN directory_history.undone_id IS 'own: import whose undoing replaced it; null: anything else did';
GRANT UPDATE (undone_id, origin) ON directory_record TO tis_app;

CREATE OR REPLACE FUNCTION sec.keep_directory_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.version := OLD.version + 1;
  NEW.modified_at := sec.instant();
  NEW.created_at := OLD.created_at;
  -- It is of one version: any other write takes it away.
  IF NEW.undone_id IS NOT DISTINCT FROM OLD.undone_id THEN NEW.undone_id := NULL; END IF;
  INSERT INTO directory_history (record_id, version, at, person_id, import_id, undone_id, before)
  VALUES (OLD.id, OLD.version, NEW.modified_at, sec.person(), CASE WHEN NEW.import_id IS DISTINCT FROM OLD.import_id THEN NEW.import_id END,
    NEW.undone_id, to_jsonb(OLD));
  RETURN NEW;
END $$;

-- What was undone before today may still come back, and is no new version of anything.
ALTER TABLE directory_record DISABLE TRIGGER keep_version;
UPDATE directory_record SET undone_id = import_id
  WHERE status = 'deleted' AND import_id IN (SELECT i.id FROM directory_import i WHERE i.status = 'undone');
ALTER TABLE directory_record ENABLE TRIGGER keep_version;

-- A table may have five hundred columns, whose headings together are longer than what an index keeps.
ALTER TABLE directory_mapping DROP CONSTRAINT directory_mapping_headings_check;
ALTER TABLE directory_mapping ADD CONSTRAINT directory_mapping_headings_check CHECK (cardinality(headings) BETWEEN 1 AND 500);
ALTER TABLE directory_mapping DROP CONSTRAINT directory_mapping_network_id_headings_key;
CREATE UNIQUE INDEX directory_mapping_of_headings ON directory_mapping (network_id, hash_array_extended(headings, 0));

RESET ROLE;
