-- The screening and referral protocol as an organization adapts it: what to do when in doubt about a young person. The base is shipped
-- as data (content/screening-protocol.json). Nothing here is about a young person, and nothing is kept of who used it for whom.
SET LOCAL ROLE tis_owner;

/* Whether the steps that no protocol may be without are there, in both languages. The twin of `required` in the content. */
CREATE FUNCTION sec.screening_is_whole(p_steps jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT jsonb_typeof(p_steps) = 'array' AND (SELECT count(DISTINCT s ->> 'step') FROM jsonb_array_elements(p_steps) s
    WHERE s ->> 'step' IN ('safety', 'consult', 'report') AND btrim(s ->> 'textFr') <> '' AND btrim(s ->> 'textEn') <> '') = 3 $$;

CREATE TABLE screening_step (
  organization_id uuid NOT NULL REFERENCES organization,
  step text NOT NULL CHECK (step ~ '^[a-z]{1,20}$' OR step ~ '^own-[0-9a-f]{12}$'),
  after_step text CHECK (after_step ~ '^[a-z]{1,20}$'),
  title_fr text CHECK (char_length(title_fr) BETWEEN 1 AND 80),
  title_en text CHECK (char_length(title_en) BETWEEN 1 AND 80),
  text_fr text CHECK (char_length(text_fr) BETWEEN 1 AND 1500),
  text_en text CHECK (char_length(text_en) BETWEEN 1 AND 1500),
  is_left_out boolean NOT NULL DEFAULT false,
  changed_at timestamptz NOT NULL DEFAULT sec.now(),
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organization_id, step),
  CHECK ((step LIKE 'own-%') = (after_step IS NOT NULL) AND (step LIKE 'own-%') = (title_fr IS NOT NULL)),
  CHECK ((title_fr IS NULL) = (title_en IS NULL) AND (text_fr IS NULL) = (text_en IS NULL)),
  CHECK (step NOT LIKE 'own-%' OR text_fr IS NOT NULL),
  -- The law, danger, and whom to turn to are left out of no protocol.
  CONSTRAINT screening_step_required CHECK (NOT (is_left_out AND step IN ('safety', 'consult', 'report')))
);
SELECT sec.protect('screening_step');
COMMENT ON TABLE screening_step IS 'What an organization changes in the base protocol, or adds to it, as it is being written. A step without a row says what the base says.';
COMMENT ON COLUMN screening_step.organization_id IS 'own: organization';
COMMENT ON COLUMN screening_step.step IS 'own: code of a step of content/screening-protocol.json, or own-… of a step that the organization adds';
COMMENT ON COLUMN screening_step.after_step IS 'own: step of the base that an added one follows; null: it is of the base';
COMMENT ON COLUMN screening_step.title_fr IS 'own: title of an added step, French; null: that of the base';
COMMENT ON COLUMN screening_step.title_en IS 'own: the same in English';
COMMENT ON COLUMN screening_step.text_fr IS 'own: its text, a sentence a line, French; beside the base where the step is required, in its place elsewhere; null: the base alone';
COMMENT ON COLUMN screening_step.text_en IS 'own: the same in English';
COMMENT ON COLUMN screening_step.is_left_out IS 'own: the organization leaves this step out';
COMMENT ON COLUMN screening_step.changed_at IS 'own: instant of the last change';
COMMENT ON COLUMN screening_step.version IS 'own: grows at each change (optimistic lock)';

CREATE TABLE screening_version (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL REFERENCES organization,
  number integer NOT NULL CHECK (number >= 1),
  base_version integer NOT NULL CHECK (base_version >= 0),
  steps jsonb NOT NULL CHECK (sec.screening_is_whole(steps)) CHECK (octet_length(steps::text) <= 200000),
  person_id uuid REFERENCES person,
  published_at timestamptz NOT NULL DEFAULT sec.now(),
  withdrawn_at timestamptz,
  protocol_key uuid,
  mechanism_key uuid,
  UNIQUE (organization_id, number)
);
CREATE INDEX ON screening_version (person_id);
SELECT sec.protect('screening_version');
COMMENT ON TABLE screening_version IS 'Versions of the screening protocol of an organization, whole. The newest is in force unless it was taken down; its words never change.';
COMMENT ON COLUMN screening_version.id IS 'own: id';
COMMENT ON COLUMN screening_version.organization_id IS 'own: organization whose people read it';
COMMENT ON COLUMN screening_version.number IS 'own: 1, 2, 3…; written by the database';
COMMENT ON COLUMN screening_version.base_version IS 'own: version of content/screening-protocol.json it was made from';
COMMENT ON COLUMN screening_version.steps IS 'own: its steps in order: step, titleFr, titleEn, textFr, textEn';
COMMENT ON COLUMN screening_version.person_id IS 'own: who published it; null: the platform';
COMMENT ON COLUMN screening_version.published_at IS 'own: instant';
COMMENT ON COLUMN screening_version.withdrawn_at IS 'own: instant it was taken down; null: it was not';
COMMENT ON COLUMN screening_version.protocol_key IS 'own: key of the record of the protocol in the log of work; null: there is none';
COMMENT ON COLUMN screening_version.mechanism_key IS 'own: key of the record of how young people are told the steps to come; null: there is none';

CREATE TABLE screening_reading (
  version_id uuid NOT NULL REFERENCES screening_version,
  person_id uuid NOT NULL REFERENCES person,
  organization_id uuid NOT NULL REFERENCES organization,
  at timestamptz NOT NULL DEFAULT sec.now(),
  PRIMARY KEY (version_id, person_id)
);
CREATE INDEX ON screening_reading (person_id);
CREATE INDEX ON screening_reading (organization_id);
SELECT sec.protect('screening_reading');
COMMENT ON TABLE screening_reading IS 'Who says that they read a version of the screening protocol of their organization. Never when, for whom or how often they used it.';
COMMENT ON COLUMN screening_reading.version_id IS 'own: version';
COMMENT ON COLUMN screening_reading.person_id IS 'own: who read it';
COMMENT ON COLUMN screening_reading.organization_id IS 'own: where they work; its lead and its specialists see it';
COMMENT ON COLUMN screening_reading.at IS 'own: instant they said so';

-- What the database keeps by itself ------------------------------------------------------------------------------------

CREATE FUNCTION sec.keep_screening_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.version := CASE WHEN TG_OP = 'INSERT' THEN 1 ELSE OLD.version + 1 END;
  NEW.changed_at := sec.now();
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE INSERT OR UPDATE ON screening_step FOR EACH ROW EXECUTE FUNCTION sec.keep_screening_step();

/* Numbers the versions of an organization one after another; only the newest is taken down or put back, and its words stay. */
CREATE FUNCTION sec.keep_screening_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM pg_advisory_xact_lock(hashtextextended('screening:' || NEW.organization_id, 0));
    NEW.number := 1 + coalesce((SELECT max(v.number) FROM screening_version v WHERE v.organization_id = NEW.organization_id), 0);
    IF session_user = 'tis_app' THEN NEW.person_id := sec.person(); NEW.published_at := sec.now(); NEW.withdrawn_at := NULL; END IF;
    RETURN NEW;
  END IF;
  IF (NEW.id, NEW.organization_id, NEW.number, NEW.base_version, NEW.steps, NEW.published_at)
    IS DISTINCT FROM (OLD.id, OLD.organization_id, OLD.number, OLD.base_version, OLD.steps, OLD.published_at) THEN
    RAISE EXCEPTION 'a version never changes' USING ERRCODE = '23514';
  END IF;
  IF NEW.withdrawn_at IS DISTINCT FROM OLD.withdrawn_at
    AND EXISTS (SELECT FROM screening_version v WHERE v.organization_id = NEW.organization_id AND v.number > NEW.number) THEN
    RAISE EXCEPTION 'a later version took its place' USING ERRCODE = '40001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE INSERT OR UPDATE ON screening_version FOR EACH ROW EXECUTE FUNCTION sec.keep_screening_version();

-- What rules ask -------------------------------------------------------------------------------------------------------

/* The version by which an organization works today; null: none. */
CREATE FUNCTION sec.screening_in_force(p_organization uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT v.id FROM (SELECT x.id, x.withdrawn_at FROM screening_version x WHERE x.organization_id = p_organization ORDER BY x.number DESC LIMIT 1) v
  WHERE v.withdrawn_at IS NULL $$;
/* Whether this is the version by which an organization of the person works today. */
CREATE FUNCTION sec.works_by_screening(p_version uuid, p_organization uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p_organization = ANY (sec.organizations()) AND p_version = sec.screening_in_force(p_organization) $$;
/*
 * Organizations that the person of this request works in, or that are in a network they coordinate, and since when each has had a protocol in
 * force without a break (null: none). That it exists, and nothing of what it says.
 */
CREATE FUNCTION sec.screening_standings() RETURNS TABLE (organization_id uuid, since timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT o.id, (SELECT min(v.published_at) FROM screening_version v WHERE v.organization_id = o.id AND sec.screening_in_force(o.id) IS NOT NULL
      AND v.number > coalesce((SELECT max(w.number) FROM screening_version w WHERE w.organization_id = o.id AND w.withdrawn_at IS NOT NULL), 0))
  FROM organization o WHERE o.status = 'joined' AND (o.id = ANY ((SELECT sec.organizations())::uuid[])
    OR EXISTS (SELECT FROM network_member m WHERE m.organization_id = o.id AND m.left_on IS NULL AND m.network_id = ANY ((SELECT sec.coordinated())::uuid[]))) $$;
/*
 * For the log of work: how many people who work in each organization today said that they read the version in force, in the school year of
 * p_today, where the log does not say so yet. One record an organization and a school year.
 */
CREATE FUNCTION sec.screening_to_count(p_today date) RETURNS TABLE (organization_id uuid, source text, starts_on date, n integer, supersedes uuid)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  v_year date := make_date(extract(year FROM p_today)::integer - CASE WHEN extract(month FROM p_today) < 9 THEN 1 ELSE 0 END, 9, 1);
BEGIN
  RETURN QUERY
  WITH counted AS (
    SELECT o.id, (SELECT count(*)::integer FROM screening_reading r WHERE r.version_id = sec.screening_in_force(o.id)
        AND EXISTS (SELECT FROM membership m WHERE m.person_id = r.person_id AND m.organization_id = o.id AND m.until_day IS NULL)) AS people
    FROM organization o WHERE o.status = 'joined' AND EXISTS (SELECT FROM screening_version v WHERE v.organization_id = o.id))
  SELECT c.id, 'screening-read:' || v_year, v_year, c.people, e.id
  FROM counted c LEFT JOIN evidence_event e ON e.organization_id = c.id AND e.source_record = 'screening-read:' || v_year AND e.is_current
  WHERE CASE WHEN e.id IS NULL THEN c.people > 0
    ELSE NOT e.is_withdrawn AND e.via = 'platform' AND (e.counts -> 0 ->> 'n')::integer IS DISTINCT FROM c.people END
  ORDER BY c.id LIMIT 2000;
END $$;
-- The check of a version is asked as whoever writes it.
GRANT EXECUTE ON FUNCTION sec.screening_is_whole(jsonb), sec.works_by_screening(uuid, uuid), sec.screening_standings() TO tis_app;
GRANT EXECUTE ON FUNCTION sec.screening_to_count(date) TO tis_job;

-- Who may do what ------------------------------------------------------------------------------------------------------

CREATE POLICY read ON screening_step FOR SELECT TO tis_app USING (sec.follows_readings(organization_id));
CREATE POLICY add ON screening_step FOR INSERT TO tis_app WITH CHECK (sec.follows_readings(organization_id));
CREATE POLICY change ON screening_step FOR UPDATE TO tis_app USING (sec.follows_readings(organization_id)) WITH CHECK (sec.follows_readings(organization_id));
CREATE POLICY remove ON screening_step FOR DELETE TO tis_app USING (sec.follows_readings(organization_id));
GRANT SELECT, INSERT (organization_id, step, after_step, title_fr, title_en, text_fr, text_en, is_left_out),
  UPDATE (after_step, title_fr, title_en, text_fr, text_en, is_left_out), DELETE ON screening_step TO tis_app;

CREATE POLICY read ON screening_version FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.organizations())::uuid[]));
CREATE POLICY add ON screening_version FOR INSERT TO tis_app WITH CHECK (sec.follows_readings(organization_id));
CREATE POLICY change ON screening_version FOR UPDATE TO tis_app USING (sec.follows_readings(organization_id)) WITH CHECK (sec.follows_readings(organization_id));
GRANT SELECT, INSERT (id, organization_id, base_version, steps), UPDATE (withdrawn_at, protocol_key, mechanism_key) ON screening_version TO tis_app;

CREATE POLICY read ON screening_reading FOR SELECT TO tis_app USING (person_id = (SELECT sec.person()) OR sec.follows_readings(organization_id));
CREATE POLICY add ON screening_reading FOR INSERT TO tis_app WITH CHECK (person_id = (SELECT sec.person())
  AND sec.works_by_screening(version_id, organization_id));
GRANT SELECT, INSERT (version_id, person_id, organization_id) ON screening_reading TO tis_app;

/* What the person of this request published, and said that they read, wherever they are today. For the copy of what is held about them. */
CREATE FUNCTION sec.personal_screening() RETURNS TABLE (at timestamptz, kind text, says jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT x.at, x.kind, x.says FROM (
    SELECT r.at, 'read' AS kind, jsonb_build_object('version', v.number, 'organizationFr', o.name_fr, 'organizationEn', o.name_en) AS says
    FROM screening_reading r JOIN screening_version v ON v.id = r.version_id JOIN organization o ON o.id = r.organization_id WHERE r.person_id = (SELECT sec.person())
    UNION ALL
    SELECT v.published_at, 'published', jsonb_build_object('version', v.number, 'organizationFr', o.name_fr, 'organizationEn', o.name_en)
    FROM screening_version v JOIN organization o ON o.id = v.organization_id WHERE v.person_id = (SELECT sec.person())) x
  ORDER BY x.at DESC, x.kind LIMIT 1000 $$;
GRANT EXECUTE ON FUNCTION sec.personal_screening() TO tis_app;

RESET ROLE;
