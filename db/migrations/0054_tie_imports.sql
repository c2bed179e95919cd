-- Ties that come in from a table: previewed, brought in, taken back.
SET LOCAL ROLE tis_owner;

CREATE TABLE tie_import (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL REFERENCES organization,
  person_id uuid NOT NULL REFERENCES person,
  file_name text NOT NULL CHECK (char_length(file_name) BETWEEN 1 AND 200),
  status text NOT NULL DEFAULT 'preview' CHECK (status IN ('preview', 'applied', 'undone')),
  preview jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT sec.now(),
  applied_at timestamptz,
  undone_at timestamptz,
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX ON tie_import (organization_id, created_at);
CREATE INDEX ON tie_import (person_id);
SELECT sec.protect('tie_import');
COMMENT ON TABLE tie_import IS 'Tables of ties that an organization brought: previewed, brought in, taken back within 30 days.';
COMMENT ON COLUMN tie_import.id IS 'own: id';
COMMENT ON COLUMN tie_import.organization_id IS 'own: organization whose ties they are';
COMMENT ON COLUMN tie_import.person_id IS 'own: who brought it';
COMMENT ON COLUMN tie_import.file_name IS 'own: name of the file';
COMMENT ON COLUMN tie_import.status IS 'own: preview, applied or undone';
COMMENT ON COLUMN tie_import.preview IS 'own: rows as read, until it is confirmed or 30 days have passed; then counts, and what it said in place of what';
COMMENT ON COLUMN tie_import.created_at IS 'own: instant';
COMMENT ON COLUMN tie_import.applied_at IS 'own: instant; null: not confirmed';
COMMENT ON COLUMN tie_import.undone_at IS 'own: instant; null: not taken back';
COMMENT ON COLUMN tie_import.version IS 'own: grows at each change (optimistic lock)';

CREATE POLICY read ON tie_import FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.worked())::uuid[]));
CREATE POLICY add ON tie_import FOR INSERT TO tis_app WITH CHECK (
  organization_id = ANY ((SELECT sec.worked())::uuid[]) AND person_id = (SELECT sec.person()) AND status = 'preview');
CREATE POLICY change ON tie_import FOR UPDATE TO tis_app
  USING (organization_id = ANY ((SELECT sec.worked())::uuid[])) WITH CHECK (organization_id = ANY ((SELECT sec.worked())::uuid[]));
GRANT SELECT, INSERT (id, organization_id, person_id, file_name, status, preview), UPDATE (status, preview, applied_at, undone_at, version)
  ON tie_import TO tis_app;

ALTER TABLE tie_declaration ADD FOREIGN KEY (import_id) REFERENCES tie_import;

/* Rows as read are kept 30 days, until the file is confirmed. */
CREATE FUNCTION sec.empty_tie_imports() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE tie_import SET preview = '{"stage": "emptied"}'
  WHERE status = 'preview' AND created_at < sec.now() - interval '30 days' AND preview ->> 'stage' <> 'emptied' $$;
GRANT EXECUTE ON FUNCTION sec.empty_tie_imports() TO tis_job;

RESET ROLE;
