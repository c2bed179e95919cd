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

/*
 * What waits for these people about the ties of organizations that they lead: kinds and ids, no text. `answer`: another one of its networks
 * says something of it, and it says nothing of the other; `yearly`: it has not answered the question of the year within 12 months, though
 * something is logged, or said, of its ties.
 */
CREATE FUNCTION sec.waiting_in_connections(p_people uuid[], p_today date) RETURNS TABLE (person_id uuid, kind text, organization_id uuid, other_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH led AS (
    SELECT l.person_id, l.organization_id FROM membership l JOIN organization o ON o.id = l.organization_id AND o.status = 'joined'
    WHERE l.person_id = ANY (p_people) AND l.role = 'lead' AND l.until_day IS NULL
      AND EXISTS (SELECT FROM network_member n WHERE n.organization_id = l.organization_id AND n.left_on IS NULL))
  SELECT l.person_id, 'answer', l.organization_id, d.organization_id
  FROM led l JOIN tie_declaration d ON d.other_id = l.organization_id AND d.until_day IS NULL
  WHERE sec.share_network(l.organization_id, d.organization_id) AND NOT EXISTS (SELECT FROM tie_declaration own
    WHERE own.organization_id = l.organization_id AND own.other_id = d.organization_id AND own.until_day IS NULL)
  UNION ALL
  SELECT l.person_id, 'yearly', l.organization_id, NULL FROM led l
  WHERE NOT EXISTS (SELECT FROM tie_answer t WHERE t.organization_id = l.organization_id AND t.answered_on >= p_today - interval '1 year')
    AND (EXISTS (SELECT FROM tie_month m WHERE l.organization_id IN (m.a_id, m.b_id) AND m.month > p_today - interval '13 months')
      OR EXISTS (SELECT FROM tie_declaration d WHERE l.organization_id IN (d.organization_id, d.other_id) AND d.until_day IS NULL))
  ORDER BY 1, 2, 3, 4 $$;
GRANT EXECUTE ON FUNCTION sec.waiting_in_connections(uuid[], date) TO tis_job;

RESET ROLE;
