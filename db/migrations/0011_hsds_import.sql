-- Imports of the directory: each defect in its row, what each import wrote (so that it can be undone), and what stands already.
SET LOCAL ROLE tis_owner;

CREATE TABLE directory_import_defect (
  import_id uuid NOT NULL REFERENCES directory_import ON DELETE CASCADE,
  n integer NOT NULL,
  code text NOT NULL CHECK (code ~ '^[a-z-]{3,40}$'),
  file text NOT NULL CHECK (char_length(file) <= 300),
  line integer,
  field text NOT NULL CHECK (char_length(field) <= 80),
  value text NOT NULL CHECK (char_length(value) <= 120),
  PRIMARY KEY (import_id, n)
);
CREATE INDEX ON directory_import_defect (import_id, code, n);
SELECT sec.protect('directory_import_defect');
COMMENT ON TABLE directory_import_defect IS 'What is wrong in an imported source, one row each. Leaves with its import.';
COMMENT ON COLUMN directory_import_defect.import_id IS 'own: import';
COMMENT ON COLUMN directory_import_defect.n IS 'own: order';
COMMENT ON COLUMN directory_import_defect.code IS 'own: what is wrong; the sentence is in the messages';
COMMENT ON COLUMN directory_import_defect.file IS 'own: name of the file';
COMMENT ON COLUMN directory_import_defect.line IS 'own: line as a spreadsheet shows it, rank of the record in JSON; null: the whole file';
COMMENT ON COLUMN directory_import_defect.field IS 'own: field of HSDS or heading; empty: the row';
COMMENT ON COLUMN directory_import_defect.value IS 'own: what stands there, cut';
CREATE POLICY read ON directory_import_defect FOR SELECT TO tis_app USING (import_id IN (SELECT i.id FROM directory_import i));
CREATE POLICY add ON directory_import_defect FOR INSERT TO tis_app WITH CHECK (import_id IN (SELECT i.id FROM directory_import i WHERE i.status = 'preview'));
CREATE POLICY remove ON directory_import_defect FOR DELETE TO tis_app USING (import_id IN (SELECT i.id FROM directory_import i));
GRANT SELECT, INSERT, DELETE ON directory_import_defect TO tis_app;

COMMENT ON COLUMN directory_import.defects IS 'own: how many defects of each code';
COMMENT ON TABLE directory_import_row IS 'Records of an import that waits for its confirmation; once confirmed, the version that it wrote of each, so that it can be undone.';
COMMENT ON COLUMN directory_import_row.record IS 'own: the record as it would be written; once written, {id, version, change}';
GRANT UPDATE (summary) ON directory_import TO tis_app;

/* Which of these records exist, seen or not: an import leaves alone what others keep. Tells a coordinator nothing but that. */
CREATE FUNCTION sec.directory_standing(p_ids uuid[]) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT r.id FROM directory_record r WHERE r.id = ANY (p_ids) AND cardinality(sec.coordinated()) > 0 $$;
GRANT EXECUTE ON FUNCTION sec.directory_standing(uuid[]) TO tis_app;

RESET ROLE;
