-- Evidence that comes in many at once: files, and what the platform knows already.
SET LOCAL ROLE tis_owner;

CREATE TABLE evidence_import (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid REFERENCES organization,
  person_id uuid REFERENCES person,
  file_name text NOT NULL CHECK (char_length(file_name) BETWEEN 1 AND 200),
  status text NOT NULL DEFAULT 'preview' CHECK (status IN ('preview', 'applied', 'undone')),
  lines integer NOT NULL DEFAULT 0 CHECK (lines >= 0),
  done_lines integer NOT NULL DEFAULT 0 CHECK (done_lines BETWEEN 0 AND lines),
  preview jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT sec.now(),
  applied_at timestamptz,
  undone_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CHECK ((organization_id IS NULL) = (person_id IS NULL))
);
CREATE INDEX ON evidence_import (organization_id, created_at);
CREATE INDEX ON evidence_import (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX evidence_import_under_way ON evidence_import (applied_at) WHERE status = 'applied' AND done_lines < lines;
SELECT sec.protect('evidence_import');
COMMENT ON TABLE evidence_import IS 'Files of evidence: previewed, brought in (large ones in the background), taken back within 30 days.';
COMMENT ON COLUMN evidence_import.id IS 'own: id';
COMMENT ON COLUMN evidence_import.organization_id IS 'own: organization it is for; null: brought in by the operator''s command';
COMMENT ON COLUMN evidence_import.person_id IS 'own: who brought it; null: the operator''s command';
COMMENT ON COLUMN evidence_import.file_name IS 'own: name of the file';
COMMENT ON COLUMN evidence_import.status IS 'own: preview, applied or undone';
COMMENT ON COLUMN evidence_import.lines IS 'own: pieces of evidence that confirming it writes';
COMMENT ON COLUMN evidence_import.done_lines IS 'own: of those, written so far';
COMMENT ON COLUMN evidence_import.preview IS 'count: rows as read, totals of people among them; emptied 30 days after';
COMMENT ON COLUMN evidence_import.created_at IS 'own: instant';
COMMENT ON COLUMN evidence_import.applied_at IS 'own: instant; null: not confirmed';
COMMENT ON COLUMN evidence_import.undone_at IS 'own: instant; null: not taken back';
COMMENT ON COLUMN evidence_import.version IS 'own: grows at each change (optimistic lock)';
CREATE POLICY read ON evidence_import FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.worked())::uuid[]));
CREATE POLICY add ON evidence_import FOR INSERT TO tis_app WITH CHECK (
  organization_id = ANY ((SELECT sec.worked())::uuid[]) AND person_id = (SELECT sec.person()) AND status = 'preview');
CREATE POLICY change ON evidence_import FOR UPDATE TO tis_app
  USING (organization_id = ANY ((SELECT sec.worked())::uuid[])) WITH CHECK (organization_id = ANY ((SELECT sec.worked())::uuid[]));
GRANT SELECT, INSERT (id, organization_id, person_id, file_name, status, preview), UPDATE (status, lines, done_lines, preview, applied_at, undone_at, version)
  ON evidence_import TO tis_app;
CREATE POLICY job_reads ON evidence_import FOR SELECT TO tis_job USING (true);
CREATE POLICY job_goes_on ON evidence_import FOR UPDATE TO tis_job USING (status = 'applied') WITH CHECK (status = 'applied');
GRANT SELECT, UPDATE (done_lines, preview, version) ON evidence_import TO tis_job;

CREATE TABLE evidence_mapping (
  organization_id uuid NOT NULL REFERENCES organization,
  type text NOT NULL CHECK (type ~ '^[a-z-]{3,30}$'),
  columns jsonb NOT NULL CHECK (jsonb_typeof(columns) = 'object'),
  changed_at timestamptz NOT NULL DEFAULT sec.now(),
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organization_id, type)
);
SELECT sec.protect('evidence_mapping');
COMMENT ON TABLE evidence_mapping IS 'What the columns of the sheet that an organization keeps are, said once.';
COMMENT ON COLUMN evidence_mapping.organization_id IS 'own: organization';
COMMENT ON COLUMN evidence_mapping.type IS 'own: type of evidence that the sheet holds';
COMMENT ON COLUMN evidence_mapping.columns IS 'own: field by heading, and what every row of the sheet says';
COMMENT ON COLUMN evidence_mapping.changed_at IS 'own: instant';
COMMENT ON COLUMN evidence_mapping.version IS 'own: grows at each change (optimistic lock)';
CREATE POLICY read ON evidence_mapping FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.worked())::uuid[]));
CREATE POLICY add ON evidence_mapping FOR INSERT TO tis_app WITH CHECK (organization_id = ANY ((SELECT sec.worked())::uuid[]));
CREATE POLICY change ON evidence_mapping FOR UPDATE TO tis_app
  USING (organization_id = ANY ((SELECT sec.worked())::uuid[])) WITH CHECK (organization_id = ANY ((SELECT sec.worked())::uuid[]));
GRANT SELECT, INSERT (organization_id, type, columns), UPDATE (columns, changed_at, version) ON evidence_mapping TO tis_app;

/* Writes the organizations of a version, as they were on its first day. */
CREATE FUNCTION sec.place_evidence(p_events uuid[], p_organizations uuid[], p_parts text[]) RETURNS void LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  INSERT INTO evidence_organization (event_id, organization_id, part, sector, region_codes)
  SELECT e.id, x.organization_id, x.part, coalesce(p.sector, o.sector), coalesce(p.region_codes, o.region_codes)
  FROM unnest(p_events, p_organizations, p_parts) AS x (event_id, organization_id, part)
    JOIN evidence_event e ON e.id = x.event_id JOIN organization o ON o.id = x.organization_id
    LEFT JOIN LATERAL (SELECT t.sector, t.region_codes FROM organization_past t
      WHERE t.organization_id = x.organization_id AND t.until_day > e.starts_on ORDER BY t.until_day LIMIT 1) p ON true $$;

-- What the platform knows already ------------------------------------------------------------------------------------

/*
 * What is known without asking: who is designated, which actions are adopted, how many work there, which networks it is in.
 * One row for each piece of evidence, as it stands today; nobody is named.
 */
CREATE FUNCTION sec.known_evidence(p_today date) RETURNS TABLE (source_record text, organization_id uuid, type text, starts_on date, ends_on date,
  tags text[], counts jsonb, action_id text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT 'designation:' || d.id, d.organization_id, 'designation', d.from_day, d.until_day,
    ARRAY['designation:' || CASE d.kind WHEN 'contact_deputy' THEN 'contact-backup' WHEN 'specialist_deputy' THEN 'specialist-backup'
      ELSE replace(d.kind, '_', '-') END], '[]'::jsonb, NULL::text
  FROM designation d WHERE d.from_day <= p_today
  UNION ALL
  SELECT 'action:' || a.id, a.organization_id, 'action-record', coalesce(a.starts_on, n.starts_on),
    greatest(coalesce(a.starts_on, n.starts_on), CASE WHEN a.state = 'set-aside' THEN a.state_since::date ELSE coalesce(a.due_on, n.ends_on) END),
    '{}'::text[], '[]'::jsonb, a.action_id
  FROM adopted_action a JOIN adoption n ON n.id = a.adoption_id
  WHERE a.organization_id IS NOT NULL AND coalesce(a.starts_on, n.starts_on) <= p_today
  UNION ALL
  SELECT 'staff:' || o.id || ':' || o.staff_count_on, o.id, 'org-profile', o.staff_count_on, o.staff_count_on, '{}'::text[],
    jsonb_build_array(jsonb_build_object('quantity', 'staff', 'category', NULL, 'ageBand', NULL, 'gender', NULL, 'n', o.staff_count)), NULL::text
  FROM organization o WHERE o.staff_count_on <= p_today
  UNION ALL
  SELECT 'network:' || m.network_id || ':' || m.joined_on, m.organization_id, 'network-membership', m.joined_on, m.left_on,
    ARRAY['kind:table'], '[]'::jsonb, NULL::text
  FROM network_member m JOIN organization o ON o.id = m.organization_id AND o.status IN ('joined', 'left') WHERE m.joined_on <= p_today $$;

/*
 * Writes as evidence what is known and not in the log yet; what changed since is corrected by a version, and what is no longer
 * there withdrawn by one. Run twice, it does nothing the second time. A head-count of another day stays: it was true that day.
 *
 * Returns how many versions it wrote.
 */
CREATE FUNCTION sec.gather_evidence(p_today date) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  ids uuid[];
  owners uuid[];
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('evidence.gather', 0));
  WITH known AS MATERIALIZED (SELECT * FROM sec.known_evidence(p_today)),
  standing AS MATERIALIZED (
    SELECT e.* FROM evidence_event e WHERE e.via = 'platform' AND e.is_current
      AND e.source_record ~ '^(designation|action|staff|network):'),
  changes AS MATERIALIZED (
    SELECT gen_random_uuid() AS id, k.source_record, k.organization_id, k.type, k.starts_on, k.ends_on, k.tags, k.counts, k.action_id,
      s.id AS supersedes, s.record_key, s.number, false AS is_withdrawn
    FROM known k LEFT JOIN standing s ON s.source_record = k.source_record AND s.organization_id = k.organization_id
    WHERE s.id IS NULL OR s.is_withdrawn OR (s.starts_on, s.tags, s.counts) <> (k.starts_on, k.tags, k.counts) OR s.ends_on IS DISTINCT FROM k.ends_on
    UNION ALL
    SELECT gen_random_uuid(), s.source_record, s.organization_id, s.type, s.starts_on, s.ends_on, s.tags, s.counts, s.action_id,
      s.id, s.record_key, s.number, true
    FROM standing s WHERE NOT s.is_withdrawn AND s.source_record NOT LIKE 'staff:%'
      AND NOT EXISTS (SELECT FROM known k WHERE k.source_record = s.source_record AND k.organization_id = s.organization_id)),
  added AS (
    INSERT INTO evidence_event (id, record_key, number, type, organization_id, starts_on, ends_on, tags, counts, supersedes, is_withdrawn, action_id,
      via, source_record)
    SELECT id, coalesce(record_key, id), coalesce(number, 0) + 1, type, organization_id, starts_on, ends_on, tags, counts, supersedes, is_withdrawn,
      action_id, 'platform', source_record FROM changes RETURNING id, organization_id)
  SELECT coalesce(array_agg(id), '{}'), coalesce(array_agg(organization_id), '{}') INTO ids, owners FROM added;
  PERFORM sec.place_evidence(ids, owners, array_fill('lead'::text, ARRAY[cardinality(ids)]));
  RETURN cardinality(ids);
END $$;
GRANT EXECUTE ON FUNCTION sec.gather_evidence(date) TO tis_job;

-- Taking a file back ---------------------------------------------------------------------------------------------------

/*
 * Takes back what a file brought, by versions: what it added is withdrawn, what it corrected says again what it said before.
 * What somebody corrected since stays as they left it. From a page: who works in the organization of the file, within 30 days.
 *
 * Returns how many pieces of evidence are as before, and how many stay as somebody left them.
 */
CREATE FUNCTION sec.undo_evidence_import(p_import uuid) RETURNS TABLE (restored integer, left_alone integer)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  file evidence_import;
  ids uuid[];
  sources uuid[];
BEGIN
  SELECT * INTO file FROM evidence_import i WHERE i.id = p_import FOR UPDATE;
  IF file.id IS NULL OR file.status <> 'applied' OR file.done_lines < file.lines OR file.applied_at < sec.now() - interval '30 days'
    OR (session_user = 'tis_app' AND (file.organization_id = ANY (sec.worked())) IS NOT TRUE) THEN
    RETURN;
  END IF;
  left_alone := (SELECT count(DISTINCT e.record_key) FROM evidence_event e WHERE e.import_id = p_import AND NOT EXISTS (
    SELECT FROM evidence_event c WHERE c.record_key = e.record_key AND c.is_current AND c.import_id = p_import AND c.via IN ('import', 'command')));
  WITH back AS MATERIALIZED (
    SELECT gen_random_uuid() AS new_id, m.id AS replaced, m.number, m.source_record, coalesce(b.id, m.id) AS source,
      b.id IS NULL OR b.is_withdrawn AS is_gone
    FROM evidence_event m LEFT JOIN LATERAL (SELECT x.id, x.is_withdrawn FROM evidence_event x
      WHERE x.record_key = m.record_key AND (x.import_id = p_import AND x.via IN ('import', 'command')) IS NOT TRUE ORDER BY x.number DESC LIMIT 1) b ON true
    WHERE m.import_id = p_import AND m.is_current AND m.via IN ('import', 'command')),
  added AS (
    INSERT INTO evidence_event (id, record_key, number, type, organization_id, starts_on, ends_on, region_codes, tags, title, other_kind, counts, about,
      same_as, supersedes, is_withdrawn, action_id, via, import_id, source_record, recorded_by)
    SELECT k.new_id, s.record_key, k.number + 1, s.type, s.organization_id, s.starts_on, s.ends_on, s.region_codes, s.tags, s.title, s.other_kind,
      s.counts, s.about, s.same_as, k.replaced, k.is_gone, s.action_id, CASE WHEN file.organization_id IS NULL THEN 'command' ELSE 'import' END,
      p_import, k.source_record, sec.person()
    FROM back k JOIN evidence_event s ON s.id = k.source RETURNING id)
  SELECT coalesce(array_agg(k.new_id), '{}'), coalesce(array_agg(k.source), '{}') INTO ids, sources FROM back k JOIN added a ON a.id = k.new_id;
  INSERT INTO evidence_organization (event_id, organization_id, part, sector, region_codes)
  SELECT x.id, o.organization_id, o.part, o.sector, o.region_codes
  FROM unnest(ids, sources) AS x (id, source) JOIN evidence_organization o ON o.event_id = x.source;
  restored := cardinality(ids);
  UPDATE evidence_import i SET status = 'undone', undone_at = sec.instant(), version = i.version + 1,
    preview = i.preview || jsonb_build_object('stage', 'done', 'restored', restored, 'left', left_alone) WHERE i.id = p_import;
  RETURN NEXT;
END $$;
GRANT EXECUTE ON FUNCTION sec.undo_evidence_import(uuid) TO tis_app;

/* Rows as read are kept 30 days, until the file is confirmed; after that only its counts. */
CREATE FUNCTION sec.empty_evidence_imports() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE evidence_import SET preview = '{"stage": "emptied"}'
  WHERE status = 'preview' AND created_at < sec.now() - interval '30 days' AND preview ->> 'stage' <> 'emptied' $$;
GRANT EXECUTE ON FUNCTION sec.empty_evidence_imports() TO tis_job;

RESET ROLE;
