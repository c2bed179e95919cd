-- Which members of staff opened which kind of tool, as marks that nobody can read back; and the register of services and tools for schools.
SET LOCAL ROLE tis_owner;

CREATE TABLE tool_use_mark (
  organization_id uuid NOT NULL REFERENCES organization,
  tool text NOT NULL CHECK (tool IN ('grid', 'signs', 'directory', 'school-tool')),
  year date NOT NULL CHECK (extract(month FROM year) = 9 AND extract(day FROM year) = 1),
  month date NOT NULL CHECK (extract(day FROM month) = 1 AND month >= year AND month < year + interval '1 year'),
  mark bytea NOT NULL CHECK (octet_length(mark) = 16),
  PRIMARY KEY (organization_id, tool, year, mark)
);
CREATE INDEX ON tool_use_mark (year);
SELECT sec.protect('tool_use_mark');
COMMENT ON TABLE tool_use_mark IS 'One mark a member of staff who opened a kind of tool in a school year, to count different people. Made with a key that is not here; erased once the year is in the log of work.';
COMMENT ON COLUMN tool_use_mark.organization_id IS 'count: organization where they work';
COMMENT ON COLUMN tool_use_mark.tool IS 'count: grid, signs, directory or school-tool; never which page or line of it';
COMMENT ON COLUMN tool_use_mark.year IS 'count: first day of the school year';
COMMENT ON COLUMN tool_use_mark.month IS 'count: first day of the month of the first time';
COMMENT ON COLUMN tool_use_mark.mark IS 'count: keyed hash of the person, the organization, the tool and the year';

CREATE TABLE school_tool (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  network_id uuid NOT NULL REFERENCES network,
  organization_id uuid NOT NULL REFERENCES organization,
  title_fr text CHECK (char_length(title_fr) BETWEEN 1 AND 120),
  title_en text CHECK (char_length(title_en) BETWEEN 1 AND 120),
  kind text NOT NULL CHECK (kind IN ('tool', 'service', 'guide', 'video', 'website', 'training-material', 'other')),
  stages text[] NOT NULL DEFAULT '{}' CHECK (stages <@ ARRAY['under-12', '12-13', '14-17', '18-up']),
  subjects text[] NOT NULL DEFAULT '{}' CHECK (cardinality(subjects) <= 20),
  offered_by text CHECK (char_length(offered_by) BETWEEN 1 AND 120),
  link text CHECK (char_length(link) BETWEEN 1 AND 300),
  article text CHECK (article ~ '^[a-z0-9-]{1,80}$'),
  service text CHECK (char_length(service) BETWEEN 1 AND 80),
  evidence_key uuid,
  listed_on date NOT NULL,
  withdrawn_on date,
  version integer NOT NULL DEFAULT 1,
  CHECK (coalesce(title_fr, title_en) IS NOT NULL)
);
CREATE INDEX ON school_tool (organization_id);
CREATE UNIQUE INDEX school_tool_article_once ON school_tool (network_id, article) WHERE article IS NOT NULL AND withdrawn_on IS NULL;
CREATE UNIQUE INDEX school_tool_service_once ON school_tool (network_id, service) WHERE service IS NOT NULL AND withdrawn_on IS NULL;
CREATE INDEX ON school_tool (network_id, listed_on);
SELECT sec.protect('school_tool');
COMMENT ON TABLE school_tool IS 'Register of services and tools for schools, of a network: what was listed, by which organization, for which stage of development.';
COMMENT ON COLUMN school_tool.id IS 'partner: id';
COMMENT ON COLUMN school_tool.network_id IS 'partner: network it is shown to';
COMMENT ON COLUMN school_tool.organization_id IS 'partner: organization that listed it, and changes it';
COMMENT ON COLUMN school_tool.title_fr IS 'partner: title in French; null: none';
COMMENT ON COLUMN school_tool.title_en IS 'partner: title in English; null: none';
COMMENT ON COLUMN school_tool.kind IS 'partner: kind, of the evidence type tool-register';
COMMENT ON COLUMN school_tool.stages IS 'partner: stages of development it is for; empty: not said yet';
COMMENT ON COLUMN school_tool.subjects IS 'partner: themes, codes of the facet subject of content/evidence-types.json';
COMMENT ON COLUMN school_tool.offered_by IS 'partner: who offers it, as people know them; null: not said';
COMMENT ON COLUMN school_tool.link IS 'partner: where it is found; null: an article, a service, or nowhere online';
COMMENT ON COLUMN school_tool.article IS 'partner: code of the article of the toolbox that it is; null: it is none';
COMMENT ON COLUMN school_tool.service IS 'partner: id of the service of the directory that it is; null: it is none';
COMMENT ON COLUMN school_tool.evidence_key IS 'partner: its record in the log of work; null: none was kept';
COMMENT ON COLUMN school_tool.listed_on IS 'partner: calendar day it was listed';
COMMENT ON COLUMN school_tool.withdrawn_on IS 'partner: calendar day it was taken out; null: it is listed';
COMMENT ON COLUMN school_tool.version IS 'partner: grows at each change (optimistic lock)';

CREATE TABLE school_tool_held (
  tool_id uuid NOT NULL REFERENCES school_tool,
  organization_id uuid NOT NULL REFERENCES organization,
  from_day date NOT NULL,
  until_day date,
  evidence_key uuid,
  PRIMARY KEY (tool_id, organization_id)
);
CREATE INDEX ON school_tool_held (organization_id);
SELECT sec.protect('school_tool_held');
COMMENT ON TABLE school_tool_held IS 'Organizations that say that they have a service or tool of the register: the plan of services and tools of a school.';
COMMENT ON COLUMN school_tool_held.tool_id IS 'partner: service or tool';
COMMENT ON COLUMN school_tool_held.organization_id IS 'partner: organization that has it';
COMMENT ON COLUMN school_tool_held.from_day IS 'partner: calendar day it said so';
COMMENT ON COLUMN school_tool_held.until_day IS 'partner: calendar day it said that it no longer has it; null: it has it';
COMMENT ON COLUMN school_tool_held.evidence_key IS 'partner: its record in the log of work; null: that of the register says it';

CREATE TABLE school_tool_use (
  organization_id uuid NOT NULL REFERENCES organization,
  tool_id uuid NOT NULL REFERENCES school_tool,
  year date NOT NULL,
  month date NOT NULL,
  PRIMARY KEY (organization_id, tool_id, year)
);
CREATE INDEX ON school_tool_use (tool_id);
SELECT sec.protect('school_tool_use');
COMMENT ON TABLE school_tool_use IS 'That someone of a school opened a service or tool of its plan at least once in a school year: no person, no number. Erased once the year is in the log of work.';
COMMENT ON COLUMN school_tool_use.organization_id IS 'count: school';
COMMENT ON COLUMN school_tool_use.tool_id IS 'count: service or tool';
COMMENT ON COLUMN school_tool_use.year IS 'count: first day of the school year';
COMMENT ON COLUMN school_tool_use.month IS 'count: first day of the month of the first time';

-- The register ---------------------------------------------------------------------------------------------------------

CREATE FUNCTION sec.keep_school_tool() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN NEW.version := OLD.version + 1;
  ELSIF session_user = 'tis_app' THEN NEW.version := 1; NEW.withdrawn_on := NULL; NEW.evidence_key := NULL; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE INSERT OR UPDATE ON school_tool FOR EACH ROW EXECUTE FUNCTION sec.keep_school_tool();

/* Whether an organization where the person does more than read is of a network today. */
CREATE FUNCTION sec.is_in_network(p_organization uuid, p_network uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p_organization = ANY (sec.worked())
    AND EXISTS (SELECT FROM network_member m WHERE m.organization_id = p_organization AND m.network_id = p_network AND m.left_on IS NULL) $$;
GRANT EXECUTE ON FUNCTION sec.is_in_network(uuid, uuid) TO tis_app;

CREATE POLICY read ON school_tool FOR SELECT TO tis_app USING (network_id = ANY ((SELECT sec.networks())::uuid[])
  OR network_id = ANY ((SELECT sec.coordinated())::uuid[]) OR organization_id = ANY ((SELECT sec.organizations())::uuid[]));
CREATE POLICY add ON school_tool FOR INSERT TO tis_app WITH CHECK (organization_id = ANY ((SELECT sec.worked())::uuid[])
  AND sec.is_in_network(organization_id, network_id));
CREATE POLICY change ON school_tool FOR UPDATE TO tis_app USING (organization_id = ANY ((SELECT sec.worked())::uuid[]))
  WITH CHECK (organization_id = ANY ((SELECT sec.worked())::uuid[]));
CREATE POLICY read ON school_tool_held FOR SELECT TO tis_app USING (EXISTS (SELECT FROM school_tool t WHERE t.id = school_tool_held.tool_id)
  AND EXISTS (SELECT FROM organization o WHERE o.id = school_tool_held.organization_id));
CREATE POLICY add ON school_tool_held FOR INSERT TO tis_app WITH CHECK (organization_id = ANY ((SELECT sec.worked())::uuid[])
  AND EXISTS (SELECT FROM school_tool t WHERE t.id = school_tool_held.tool_id AND t.withdrawn_on IS NULL
    AND sec.is_in_network(school_tool_held.organization_id, t.network_id)));
CREATE POLICY change ON school_tool_held FOR UPDATE TO tis_app USING (organization_id = ANY ((SELECT sec.worked())::uuid[]))
  WITH CHECK (organization_id = ANY ((SELECT sec.worked())::uuid[]));
GRANT SELECT, INSERT (id, network_id, organization_id, title_fr, title_en, kind, stages, subjects, offered_by, link, article, service, listed_on),
  UPDATE (title_fr, title_en, kind, stages, subjects, offered_by, link, evidence_key, withdrawn_on) ON school_tool TO tis_app;
GRANT SELECT, INSERT (tool_id, organization_id, from_day), UPDATE (from_day, until_day, evidence_key) ON school_tool_held TO tis_app;

-- Counting without watching --------------------------------------------------------------------------------------------

/*
 * Keeps, once a school year, that the person of this request opened a kind of tool. `p_uses`: organization, tool, year, month, mark (hex), for
 * organizations of theirs. A service or tool for schools (`p_entry`: its id, or `p_article`: the article that it is) counts for schools that have it.
 * True when it is kept, now or before.
 */
CREATE FUNCTION sec.note_tool_use(p_uses jsonb, p_entry uuid, p_article text) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  own uuid[] := sec.organizations();
  kept boolean := false;
BEGIN
  WITH asked AS (
    SELECT x.* FROM jsonb_to_recordset(p_uses) AS x (organization uuid, tool text, year date, month date, mark text) WHERE x.organization = ANY (own)),
  entries AS (
    SELECT a.*, t.id AS entry FROM asked a JOIN organization o ON o.id = a.organization AND o.sector = 'education'
      JOIN school_tool_held h ON h.organization_id = a.organization AND h.until_day IS NULL
      JOIN school_tool t ON t.id = h.tool_id AND (t.id = p_entry OR t.article = p_article)
    WHERE a.tool = 'school-tool'),
  told AS (
    INSERT INTO school_tool_use (organization_id, tool_id, year, month) SELECT organization, entry, year, month FROM entries ON CONFLICT DO NOTHING),
  counted AS (
    SELECT a.* FROM asked a WHERE a.tool <> 'school-tool' OR a.organization IN (SELECT e.organization FROM entries e)),
  marked AS (
    INSERT INTO tool_use_mark (organization_id, tool, year, month, mark) SELECT organization, tool, year, month, decode(mark, 'hex') FROM counted
    ON CONFLICT DO NOTHING)
  SELECT EXISTS (SELECT FROM counted) INTO kept;
  RETURN kept;
END $$;
/* Marks that are kept, among those that the person of this request knows how to make: theirs. */
CREATE FUNCTION sec.own_tool_uses(p_marks text[]) RETURNS TABLE (mark text, month date) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT encode(m.mark, 'hex'), m.month FROM tool_use_mark m WHERE sec.person() IS NOT NULL
    AND m.mark = ANY (ARRAY(SELECT decode(x, 'hex') FROM unnest(p_marks) x)) LIMIT 200 $$;
GRANT EXECUTE ON FUNCTION sec.note_tool_use(jsonb, uuid, text), sec.own_tool_uses(text[]) TO tis_app;

/*
 * What the log of work is to say of each school year, by the months that are over: how many different people, and which services and tools were opened
 * at least once. With the version that stands in the log, whether a person spoke of it there (`is_told`), so that nothing is counted twice.
 */
CREATE FUNCTION sec.tool_uses_to_record(p_month date) RETURNS TABLE (organization_id uuid, tool text, entry uuid, year date, until date, n integer,
    about uuid, kind text, stages text[], title text, standing uuid, standing_until date, standing_n integer, is_withdrawn boolean, is_theirs boolean, is_told boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH known AS (
    SELECT m.organization_id, m.tool, NULL::uuid AS entry, m.year, count(*)::integer AS n, NULL::uuid AS about, NULL::text AS kind, '{}'::text[] AS stages,
      NULL::text AS title, 'tool-use:' || m.tool || ':' || m.year AS source, CASE m.tool WHEN 'directory' THEN 'directory-use' ELSE 'tool-use' END AS type
    FROM tool_use_mark m WHERE m.month < p_month GROUP BY m.organization_id, m.tool, m.year
    UNION ALL
    SELECT u.organization_id, 'school-tool', u.tool_id, u.year, 1, coalesce(t.evidence_key, h.evidence_key), t.kind, t.stages,
      coalesce(t.title_fr, t.title_en), 'school-tool-use:' || u.tool_id || ':' || u.year, 'tool-use'
    FROM school_tool_use u JOIN school_tool t ON t.id = u.tool_id LEFT JOIN school_tool_held h ON h.tool_id = u.tool_id AND h.organization_id = u.organization_id
    WHERE u.month < p_month)
  SELECT k.organization_id, k.tool, k.entry, k.year, least((k.year + interval '1 year')::date, p_month) - 1, k.n, k.about, k.kind, k.stages, k.title,
    s.id, s.ends_on, (s.counts -> 0 ->> 'n')::integer, coalesce(s.is_withdrawn, false), coalesce(s.is_withdrawn AND s.recorded_by IS NOT NULL, false),
    k.entry IS NULL AND EXISTS (SELECT FROM evidence_event e WHERE e.organization_id = k.organization_id AND e.is_current AND NOT e.is_withdrawn
      AND e.via <> 'platform' AND e.type = k.type AND e.starts_on < k.year + interval '1 year' AND e.ends_on >= k.year
      AND (k.type = 'directory-use' OR 'tool:' || k.tool = ANY (e.tags)) AND e.counts @> '[{"quantity": "distinct-staff"}]')
  FROM known k LEFT JOIN evidence_event s ON s.organization_id = k.organization_id AND s.source_record = k.source AND s.is_current
  ORDER BY k.organization_id, k.year, k.tool, k.entry $$;
/* The marks of school years that are over: what they came to is in the log of work. */
CREATE FUNCTION sec.erase_tool_uses(p_year date) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  DELETE FROM tool_use_mark WHERE year < p_year;
  DELETE FROM school_tool_use WHERE year < p_year $$;
GRANT EXECUTE ON FUNCTION sec.tool_uses_to_record(date), sec.erase_tool_uses(date) TO tis_job;

/* Records of the register in the log of work that no longer say what the register says: an entry was changed since, perhaps by another organization. */
CREATE FUNCTION sec.school_tools_behind() RETURNS TABLE (version uuid, organization_id uuid, starts_on date, ends_on date, kind text, stages text[],
    subjects text[], title_fr text, title_en text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH told AS (
    SELECT t.id, t.evidence_key AS key FROM school_tool t WHERE t.evidence_key IS NOT NULL
    UNION ALL SELECT h.tool_id, h.evidence_key FROM school_tool_held h WHERE h.evidence_key IS NOT NULL)
  SELECT e.id, e.organization_id, e.starts_on, e.ends_on, t.kind, t.stages, t.subjects, CASE WHEN e.title IS NOT NULL THEN t.title_fr END,
    CASE WHEN e.title IS NOT NULL THEN t.title_en END
  FROM told k JOIN school_tool t ON t.id = k.id JOIN evidence_event e ON e.record_key = k.key AND e.is_current AND NOT e.is_withdrawn
  WHERE e.via = 'platform' AND (e.tags <> ARRAY(SELECT x COLLATE "C" FROM unnest(ARRAY['kind:' || t.kind] || ARRAY(SELECT 'stage:' || s FROM unnest(t.stages) s)
      || ARRAY(SELECT 'subject:' || s FROM unnest(t.subjects) s)) x ORDER BY 1)
    OR (e.title IS NOT NULL AND e.title <> coalesce(t.title_fr, t.title_en)))
  ORDER BY e.organization_id, e.id LIMIT 500 $$;
GRANT EXECUTE ON FUNCTION sec.school_tools_behind() TO tis_job;

RESET ROLE;
