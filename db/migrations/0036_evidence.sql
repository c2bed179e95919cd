-- The log of work: pieces of evidence, each in versions that only grow, and the organizations of each as they were that day.
SET LOCAL ROLE tis_owner;

CREATE TABLE evidence_event (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  record_key uuid NOT NULL,
  number integer NOT NULL DEFAULT 1 CHECK (number >= 1),
  is_current boolean NOT NULL DEFAULT true,
  type text NOT NULL CHECK (type ~ '^[a-z-]{3,30}$'),
  organization_id uuid NOT NULL REFERENCES organization,
  starts_on date NOT NULL CHECK (starts_on BETWEEN '1990-01-01' AND '2200-01-01'),
  ends_on date,
  region_codes text[] NOT NULL DEFAULT '{}' CHECK (cardinality(region_codes) <= 17),
  tags text[] NOT NULL DEFAULT '{}' CHECK (cardinality(tags) <= 60),
  title text CHECK (char_length(title) BETWEEN 1 AND 120),
  other_kind text CHECK (char_length(other_kind) BETWEEN 1 AND 80),
  counts jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(counts) = 'array'),
  about uuid,
  same_as uuid,
  supersedes uuid UNIQUE REFERENCES evidence_event,
  is_withdrawn boolean NOT NULL DEFAULT false,
  action_id text CHECK (action_id ~ '^[A-Za-z0-9-]{1,20}$'),
  via text NOT NULL CHECK (via IN ('page', 'mail', 'import', 'platform', 'command')),
  import_id uuid,
  source_record text CHECK (char_length(source_record) BETWEEN 1 AND 200),
  recorded_by uuid REFERENCES person,
  recorded_at timestamptz NOT NULL DEFAULT sec.now(),
  CHECK (ends_on >= starts_on),
  CHECK ((number = 1) = (supersedes IS NULL)),
  CHECK (same_as <> record_key),
  UNIQUE (record_key, number)
);
CREATE INDEX ON evidence_event (organization_id, starts_on) WHERE is_current;
CREATE INDEX ON evidence_event (type, starts_on) WHERE is_current;
CREATE INDEX ON evidence_event (about) WHERE about IS NOT NULL;
CREATE INDEX ON evidence_event (same_as) WHERE same_as IS NOT NULL;
CREATE INDEX ON evidence_event (recorded_by) WHERE recorded_by IS NOT NULL;
CREATE INDEX ON evidence_event (import_id) WHERE import_id IS NOT NULL;
CREATE UNIQUE INDEX evidence_source_once ON evidence_event (organization_id, source_record, number) WHERE source_record IS NOT NULL;
SELECT sec.protect('evidence_event');
COMMENT ON TABLE evidence_event IS 'Versions of pieces of evidence. Only grows: a correction is a version that supersedes, a withdrawal too.';
COMMENT ON COLUMN evidence_event.id IS 'own: id of the version';
COMMENT ON COLUMN evidence_event.record_key IS 'own: piece of evidence; id of its first version';
COMMENT ON COLUMN evidence_event.number IS 'own: 1, 2, 3… of the piece of evidence';
COMMENT ON COLUMN evidence_event.is_current IS 'own: no version supersedes it; written by the database';
COMMENT ON COLUMN evidence_event.type IS 'own: code of content/evidence-types.json';
COMMENT ON COLUMN evidence_event.organization_id IS 'own: organization that recorded it, and may correct it';
COMMENT ON COLUMN evidence_event.starts_on IS 'own: first day, instance time zone';
COMMENT ON COLUMN evidence_event.ends_on IS 'own: last day, included; null: still in force';
COMMENT ON COLUMN evidence_event.region_codes IS 'own: where it happened; empty: in the regions of its organizations';
COMMENT ON COLUMN evidence_event.tags IS 'own: facet:value, codes of content/evidence-types.json, sorted';
COMMENT ON COLUMN evidence_event.title IS 'own: what it was, in a few words, never about a young person; null: not said';
COMMENT ON COLUMN evidence_event.other_kind IS 'own: what « other » is; null: not said';
COMMENT ON COLUMN evidence_event.counts IS 'count: totals by quantity, category, age band, gender';
COMMENT ON COLUMN evidence_event.about IS 'own: record this one is about; null: none';
COMMENT ON COLUMN evidence_event.same_as IS 'own: record of another organization that tells of the same thing; null: none known';
COMMENT ON COLUMN evidence_event.supersedes IS 'own: version it replaces; null: the first';
COMMENT ON COLUMN evidence_event.is_withdrawn IS 'own: it says that there was no such thing after all';
COMMENT ON COLUMN evidence_event.action_id IS 'own: action of the plan it was logged for; null: none named';
COMMENT ON COLUMN evidence_event.via IS 'own: page, mail, import, platform or command';
COMMENT ON COLUMN evidence_event.import_id IS 'own: file it came in; null: none';
COMMENT ON COLUMN evidence_event.source_record IS 'own: id at its source, so that it comes in once; null: none';
COMMENT ON COLUMN evidence_event.recorded_by IS 'own: who recorded it; null: the platform';
COMMENT ON COLUMN evidence_event.recorded_at IS 'own: instant';

CREATE TABLE evidence_organization (
  event_id uuid NOT NULL REFERENCES evidence_event,
  organization_id uuid NOT NULL REFERENCES organization,
  part text NOT NULL CHECK (part IN ('lead', 'partner')),
  sector text NOT NULL,
  region_codes text[] NOT NULL,
  PRIMARY KEY (event_id, organization_id)
);
CREATE INDEX ON evidence_organization (organization_id);
SELECT sec.protect('evidence_organization');
COMMENT ON TABLE evidence_organization IS 'Organizations of a version, with the sector and regions each had on its first day. Only grows.';
COMMENT ON COLUMN evidence_organization.event_id IS 'own: version';
COMMENT ON COLUMN evidence_organization.organization_id IS 'own: organization';
COMMENT ON COLUMN evidence_organization.part IS 'own: lead or partner';
COMMENT ON COLUMN evidence_organization.sector IS 'own: its sector on that day';
COMMENT ON COLUMN evidence_organization.region_codes IS 'own: its regions on that day';

CREATE TABLE evidence_answer (
  record_key uuid NOT NULL,
  organization_id uuid NOT NULL REFERENCES organization,
  number integer NOT NULL CHECK (number >= 1),
  answer text NOT NULL CHECK (answer IN ('ours', 'not-us')),
  person_id uuid NOT NULL REFERENCES person,
  at timestamptz NOT NULL DEFAULT sec.now(),
  PRIMARY KEY (record_key, organization_id, number)
);
CREATE INDEX ON evidence_answer (person_id);
CREATE INDEX ON evidence_answer (organization_id);
SELECT sec.protect('evidence_answer');
COMMENT ON TABLE evidence_answer IS 'What a partner named in a piece of evidence says of it: ours, or not us. The last answer holds. Only grows.';
COMMENT ON COLUMN evidence_answer.record_key IS 'own: piece of evidence';
COMMENT ON COLUMN evidence_answer.organization_id IS 'own: partner that answers';
COMMENT ON COLUMN evidence_answer.number IS 'own: 1, 2, 3…';
COMMENT ON COLUMN evidence_answer.answer IS 'own: ours or not-us';
COMMENT ON COLUMN evidence_answer.person_id IS 'own: who answered';
COMMENT ON COLUMN evidence_answer.at IS 'own: instant';

-- Sector and regions as of a day: what an organization was before each change.
CREATE TABLE organization_past (
  organization_id uuid NOT NULL REFERENCES organization ON DELETE CASCADE,
  until_day date NOT NULL,
  sector text NOT NULL,
  region_codes text[] NOT NULL,
  PRIMARY KEY (organization_id, until_day)
);
SELECT sec.protect('organization_past');
COMMENT ON TABLE organization_past IS 'Sector and regions that an organization had until a day, that day excluded. Written by a trigger.';
COMMENT ON COLUMN organization_past.organization_id IS 'partner: organization';
COMMENT ON COLUMN organization_past.until_day IS 'partner: first day of what replaced it';
COMMENT ON COLUMN organization_past.sector IS 'partner: sector until then';
COMMENT ON COLUMN organization_past.region_codes IS 'partner: regions until then';

-- What proves a piece of evidence -------------------------------------------------------------------------------------

CREATE TABLE evidence_file (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  record_key uuid NOT NULL,
  organization_id uuid NOT NULL REFERENCES organization,
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 120),
  kind text NOT NULL CHECK (kind IN ('pdf', 'text')),
  bytes bytea NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 5000000),
  sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),
  person_id uuid NOT NULL REFERENCES person,
  added_at timestamptz NOT NULL DEFAULT sec.now(),
  removed_at timestamptz
);
CREATE INDEX ON evidence_file (record_key);
CREATE INDEX ON evidence_file (person_id);
CREATE INDEX ON evidence_file (organization_id);
SELECT sec.protect('evidence_file');
COMMENT ON TABLE evidence_file IS 'Proof attached to a piece of evidence: PDF or plain text, never an image. Removed: erased 30 days after.';
COMMENT ON COLUMN evidence_file.id IS 'own: id';
COMMENT ON COLUMN evidence_file.record_key IS 'own: piece of evidence';
COMMENT ON COLUMN evidence_file.organization_id IS 'own: organization that attached it, the one that recorded the evidence';
COMMENT ON COLUMN evidence_file.name IS 'own: name of the file, without its folder';
COMMENT ON COLUMN evidence_file.kind IS 'own: pdf or text, as its content says';
COMMENT ON COLUMN evidence_file.bytes IS 'own: the file itself';
COMMENT ON COLUMN evidence_file.sha256 IS 'own: SHA-256 of the file';
COMMENT ON COLUMN evidence_file.person_id IS 'own: who attached it';
COMMENT ON COLUMN evidence_file.added_at IS 'own: instant';
COMMENT ON COLUMN evidence_file.removed_at IS 'own: instant it was removed; null: it was not';

-- What an organization was -------------------------------------------------------------------------------------------

/* Days here are those of Quebec: what an organization was until a day is known to the day, not to the hour. */
CREATE FUNCTION sec.keep_organization_past() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO organization_past (organization_id, until_day, sector, region_codes)
  VALUES (OLD.id, (sec.now() AT TIME ZONE 'America/Toronto')::date, OLD.sector, OLD.region_codes)
  ON CONFLICT DO NOTHING; -- changed twice in a day: what held before that day stays the truth of it
  RETURN NULL;
END $$;
CREATE TRIGGER past_is_kept AFTER UPDATE OF sector, region_codes ON organization FOR EACH ROW
  WHEN (OLD.sector IS DISTINCT FROM NEW.sector OR OLD.region_codes IS DISTINCT FROM NEW.region_codes)
  EXECUTE FUNCTION sec.keep_organization_past();

/* Sector and regions of an organization on a day, as far back as is known. */
CREATE FUNCTION sec.organization_on(p_organization uuid, p_day date) RETURNS TABLE (sector text, region_codes text[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(p.sector, o.sector), coalesce(p.region_codes, o.region_codes)
  FROM organization o LEFT JOIN LATERAL (SELECT x.sector, x.region_codes FROM organization_past x
    WHERE x.organization_id = o.id AND x.until_day > p_day ORDER BY x.until_day LIMIT 1) p ON true
  WHERE o.id = p_organization $$;

-- It only grows -------------------------------------------------------------------------------------------------------

/* A version takes the place of the current one of the same record, by the organization that recorded it; of two at once, the first. */
CREATE FUNCTION sec.supersede_evidence() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE evidence_event SET is_current = false
  WHERE id = NEW.supersedes AND is_current AND record_key = NEW.record_key AND organization_id = NEW.organization_id
    AND type = NEW.type AND number = NEW.number - 1;
  IF NOT FOUND THEN RAISE EXCEPTION 'another version stands, or it is not theirs' USING ERRCODE = '40001'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER superseded BEFORE INSERT ON evidence_event FOR EACH ROW WHEN (NEW.supersedes IS NOT NULL)
  EXECUTE FUNCTION sec.supersede_evidence();
CREATE TRIGGER only_grows BEFORE UPDATE ON evidence_event FOR EACH ROW
  WHEN (NEW.is_current OR (to_jsonb(OLD) - 'is_current') IS DISTINCT FROM (to_jsonb(NEW) - 'is_current'))
  EXECUTE FUNCTION sec.refuse_change();
CREATE TRIGGER never_deleted BEFORE DELETE ON evidence_event FOR EACH ROW EXECUTE FUNCTION sec.refuse_change();
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON evidence_organization FOR EACH ROW EXECUTE FUNCTION sec.refuse_change();
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON evidence_answer FOR EACH ROW EXECUTE FUNCTION sec.refuse_change();

-- Who reads -----------------------------------------------------------------------------------------------------------

/* Versions that name an organization where the person of this request works. */
CREATE FUNCTION sec.shared_evidence() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT n.event_id FROM evidence_organization n WHERE n.organization_id = ANY ((SELECT sec.organizations())::uuid[]) $$;
GRANT EXECUTE ON FUNCTION sec.shared_evidence() TO tis_app;

CREATE POLICY read ON evidence_event FOR SELECT TO tis_app
  USING (organization_id = ANY ((SELECT sec.organizations())::uuid[]) OR id IN (SELECT sec.shared_evidence()));
CREATE POLICY read ON evidence_organization FOR SELECT TO tis_app USING (event_id IN (SELECT sec.shared_evidence()));
CREATE POLICY read ON evidence_answer FOR SELECT TO tis_app
  USING (EXISTS (SELECT FROM evidence_event e WHERE e.record_key = evidence_answer.record_key));
CREATE POLICY read ON evidence_file FOR SELECT TO tis_app
  USING (EXISTS (SELECT FROM evidence_event e WHERE e.record_key = evidence_file.record_key AND e.is_current));
CREATE POLICY add ON evidence_file FOR INSERT TO tis_app WITH CHECK (person_id = (SELECT sec.person())
  AND organization_id = ANY ((SELECT sec.worked())::uuid[])
  AND EXISTS (SELECT FROM evidence_event e WHERE e.record_key = evidence_file.record_key AND e.is_current AND e.organization_id = evidence_file.organization_id));
CREATE POLICY change ON evidence_file FOR UPDATE TO tis_app
  USING (organization_id = ANY ((SELECT sec.worked())::uuid[])) WITH CHECK (organization_id = ANY ((SELECT sec.worked())::uuid[]));
GRANT SELECT ON evidence_event, evidence_organization, evidence_answer TO tis_app;
GRANT SELECT, INSERT (id, record_key, organization_id, name, kind, bytes, sha256, person_id), UPDATE (removed_at) ON evidence_file TO tis_app;
CREATE POLICY job_reads ON evidence_event FOR SELECT TO tis_job USING (true);
CREATE POLICY job_reads ON evidence_organization FOR SELECT TO tis_job USING (true);
CREATE POLICY job_reads ON evidence_answer FOR SELECT TO tis_job USING (true);
CREATE POLICY job_reads ON organization_past FOR SELECT TO tis_job USING (true);
GRANT SELECT ON evidence_event, evidence_organization, evidence_answer, organization_past TO tis_job;

-- The door: nothing is written to the log but by these functions -------------------------------------------------------

/*
 * Keeps a version of a piece of evidence, its organizations as of its first day, and the deed. For the owner and the queue,
 * whom nobody holds back; people go by sec.record_evidence. `p` is what src/features/evidence/record-event.ts says.
 * refusal: not-yours, changed-meanwhile, known-source (id is then the version that stands), unknown-organization,
 * left-organization, unknown-about, unknown-same.
 */
CREATE FUNCTION sec.keep_evidence(p jsonb, p_person uuid, OUT id uuid, OUT refusal text) LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  old evidence_event;
  v_id uuid := coalesce((p ->> 'id')::uuid, gen_random_uuid());
  v_organization uuid := (p ->> 'organizationId')::uuid;
  v_from date := (p ->> 'startsOn')::date;
  v_same uuid := (p ->> 'sameAs')::uuid;
  v_withdrawn boolean := coalesce((p ->> 'isWithdrawn')::boolean, false);
  v_known uuid;
BEGIN
  IF p ->> 'supersedes' IS NOT NULL THEN
    SELECT e.* INTO old FROM evidence_event e WHERE e.id = (p ->> 'supersedes')::uuid FOR UPDATE;
    IF old.id IS NULL OR old.organization_id <> v_organization OR old.type <> p ->> 'type' THEN refusal := 'not-yours'; RETURN; END IF;
    IF NOT old.is_current THEN refusal := 'changed-meanwhile'; RETURN; END IF;
  ELSIF p ->> 'sourceRecord' IS NOT NULL THEN
    SELECT e.id INTO v_known FROM evidence_event e WHERE e.organization_id = v_organization AND e.source_record = p ->> 'sourceRecord' AND e.number = 1;
    IF FOUND THEN id := v_known; refusal := 'known-source'; RETURN; END IF;
  END IF;
  IF NOT v_withdrawn THEN
    IF EXISTS (SELECT FROM jsonb_to_recordset(p -> 'organizations') AS x (id uuid, part text)
        WHERE NOT EXISTS (SELECT FROM organization o WHERE o.id = x.id)) THEN refusal := 'unknown-organization'; RETURN; END IF;
    IF EXISTS (SELECT FROM jsonb_to_recordset(p -> 'organizations') AS x (id uuid, part text) JOIN organization o ON o.id = x.id
        WHERE o.status = 'left' AND v_from >= coalesce((SELECT max(m.left_on) FROM network_member m WHERE m.organization_id = o.id), '-infinity'))
      THEN refusal := 'left-organization'; RETURN; END IF;
    IF p ->> 'about' IS NOT NULL AND NOT EXISTS (SELECT FROM evidence_event a WHERE a.record_key = (p ->> 'about')::uuid
        AND a.is_current AND NOT a.is_withdrawn AND p -> 'aboutTypes' ? a.type AND a.record_key IS DISTINCT FROM old.record_key)
      THEN refusal := 'unknown-about'; RETURN; END IF;
    IF v_same IS NOT NULL THEN
      SELECT coalesce(s.same_as, s.record_key) INTO v_same FROM evidence_event s WHERE s.record_key = v_same AND s.is_current
        AND NOT s.is_withdrawn AND s.type = p ->> 'type' AND s.organization_id <> v_organization;
      IF NOT FOUND THEN refusal := 'unknown-same'; RETURN; END IF;
    ELSIF p ->> 'about' IS NOT NULL AND old.id IS NULL THEN
      -- Who came to a thing that two organizations recorded is counted once too.
      SELECT coalesce(y.same_as, y.record_key) INTO v_same FROM evidence_event a JOIN evidence_event y ON y.about = a.same_as AND y.is_current AND NOT y.is_withdrawn
      WHERE a.record_key = (p ->> 'about')::uuid AND a.is_current AND y.type = p ->> 'type' AND y.organization_id <> v_organization
        AND ARRAY(SELECT t FROM unnest(y.tags) t WHERE t LIKE 'audience:%' ORDER BY 1)
          = ARRAY(SELECT t FROM jsonb_array_elements_text(p -> 'tags') AS t WHERE t LIKE 'audience:%' ORDER BY 1)
      ORDER BY y.recorded_at, y.id LIMIT 1;
    END IF;
  END IF;
  INSERT INTO evidence_event (id, record_key, number, type, organization_id, starts_on, ends_on, region_codes, tags, title, other_kind, counts,
    about, same_as, supersedes, is_withdrawn, action_id, via, import_id, source_record, recorded_by)
  VALUES (v_id, coalesce(old.record_key, v_id), coalesce(old.number, 0) + 1, p ->> 'type', v_organization, v_from, (p ->> 'endsOn')::date,
    ARRAY(SELECT jsonb_array_elements_text(p -> 'regions')), ARRAY(SELECT t COLLATE "C" FROM jsonb_array_elements_text(p -> 'tags') AS t ORDER BY 1),
    p ->> 'title', p ->> 'otherKind', p -> 'counts', (p ->> 'about')::uuid, coalesce(v_same, old.same_as), old.id, v_withdrawn,
    p ->> 'actionId', p ->> 'via', coalesce((p ->> 'importId')::uuid, old.import_id), coalesce(p ->> 'sourceRecord', old.source_record), p_person);
  INSERT INTO evidence_organization (event_id, organization_id, part, sector, region_codes)
  SELECT v_id, x.id, x.part, a.sector, a.region_codes
  FROM jsonb_to_recordset(p -> 'organizations') AS x (id uuid, part text), sec.organization_on(x.id, v_from) a;
  IF NOT EXISTS (SELECT FROM evidence_organization n WHERE n.event_id = v_id AND n.organization_id = v_organization) THEN
    RAISE EXCEPTION 'who records it is among its organizations' USING ERRCODE = '23514';
  END IF;
  PERFORM sec.append_audit(v_organization, p_person, CASE WHEN old.id IS NULL THEN 'evidence.recorded' WHEN v_withdrawn THEN 'evidence.withdrawn'
    WHEN old.is_withdrawn THEN 'evidence.put-back' ELSE 'evidence.corrected' END, 'evidence_event', v_id, p ->> 'via', 'done');
  id := v_id;
END $$;
GRANT EXECUTE ON FUNCTION sec.keep_evidence(jsonb, uuid) TO tis_job;

/* Whether two organizations stand, or once stood, in one network. */
CREATE FUNCTION sec.know_each_other(p_one uuid, p_other uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p_one = p_other OR EXISTS (SELECT FROM network_member a JOIN network_member b ON b.network_id = a.network_id
    WHERE a.organization_id = p_one AND b.organization_id = p_other) $$;

/*
 * The same for the person of this request: for an organization where they do more than read, with organizations of its
 * networks, about what names it. The link of a mail adds, for the organization of its plan alone, and nothing else.
 */
CREATE FUNCTION sec.record_evidence(p jsonb, OUT id uuid, OUT refusal text) LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v_organization uuid := (p ->> 'organizationId')::uuid;
BEGIN
  IF sec.person() IS NOT NULL THEN
    IF coalesce(v_organization = ANY (sec.worked()), false) IS NOT TRUE OR coalesce(p ->> 'via' IN ('page', 'import', 'platform'), false) IS NOT TRUE THEN
      RAISE EXCEPTION 'not an organization of this person' USING ERRCODE = '42501';
    END IF;
  ELSIF sec.linked_person() IS NULL OR p ->> 'via' IS DISTINCT FROM 'mail' OR p ->> 'supersedes' IS NOT NULL OR p ->> 'sameAs' IS NOT NULL
    -- Only about what it recorded in this very transaction: who came to an activity.
    OR (p ->> 'about' IS NOT NULL AND NOT EXISTS (SELECT FROM evidence_event a WHERE a.record_key = (p ->> 'about')::uuid
      AND a.recorded_by = sec.linked_person() AND a.recorded_at = sec.now() AND a.via = 'mail'))
    OR jsonb_array_length(p -> 'organizations') <> 1 OR NOT EXISTS (SELECT FROM adoption d JOIN membership m ON m.organization_id = d.organization_id
      WHERE d.id = sec.linked_adoption() AND d.organization_id = v_organization AND m.person_id = sec.linked_person() AND m.until_day IS NULL AND m.role <> 'reader')
  THEN RAISE EXCEPTION 'this link records nothing of the kind' USING ERRCODE = '42501'; END IF;
  IF NOT coalesce((p ->> 'isWithdrawn')::boolean, false) THEN
    IF EXISTS (SELECT FROM jsonb_to_recordset(p -> 'organizations') AS x (id uuid, part text) WHERE NOT sec.know_each_other(v_organization, x.id))
      THEN refusal := 'unknown-organization'; RETURN; END IF;
    IF p ->> 'about' IS NOT NULL AND NOT EXISTS (SELECT FROM evidence_event a JOIN evidence_organization n ON n.event_id = a.id
        WHERE a.record_key = (p ->> 'about')::uuid AND a.is_current AND n.organization_id = v_organization)
      THEN refusal := 'unknown-about'; RETURN; END IF;
  END IF;
  SELECT k.id, k.refusal INTO id, refusal FROM sec.keep_evidence(p, coalesce(sec.person(), sec.linked_person())) k;
END $$;
GRANT EXECUTE ON FUNCTION sec.record_evidence(jsonb) TO tis_app;

/* A partner named in a piece of evidence says of it: ours, or not us. Null when it is kept; else why not. */
CREATE FUNCTION sec.answer_evidence(p_record uuid, p_organization uuid, p_answer text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE last evidence_answer;
BEGIN
  IF coalesce(p_organization = ANY (sec.worked()), false) IS NOT TRUE THEN RETURN 'not-yours'; END IF;
  -- Answers of one record take turns.
  PERFORM FROM evidence_event e JOIN evidence_organization n ON n.event_id = e.id AND n.organization_id = p_organization
    WHERE e.record_key = p_record AND e.is_current AND e.organization_id <> p_organization FOR UPDATE OF e;
  IF NOT FOUND THEN RETURN 'not-yours'; END IF;
  SELECT a.* INTO last FROM evidence_answer a WHERE a.record_key = p_record AND a.organization_id = p_organization ORDER BY a.number DESC LIMIT 1;
  IF last.answer = p_answer THEN RETURN NULL; END IF;
  INSERT INTO evidence_answer (record_key, organization_id, number, answer, person_id)
  VALUES (p_record, p_organization, coalesce(last.number, 0) + 1, p_answer, sec.person());
  PERFORM sec.append_audit(p_organization, sec.person(), 'evidence.answered', 'evidence_event', p_record, p_answer, 'done');
  RETURN NULL;
END $$;

/*
 * What may be the same thing as what is about to be recorded: same type and kind, days in common, an organization in
 * common; recorded by another organization of the person's networks, or by one's own with one of the same partners. Its title
 * is told only to whom it names.
 */
CREATE FUNCTION sec.same_evidence(p_own uuid, p_others uuid[], p_type text, p_kind text, p_from date, p_to date)
  RETURNS TABLE (record_key uuid, id uuid, organization_id uuid, name_fr text, name_en text, starts_on date, ends_on date, title text, names_own boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT e.record_key, e.id, e.organization_id, o.name_fr, o.name_en, e.starts_on, e.ends_on, CASE WHEN named.own THEN e.title END, named.own
  FROM evidence_event e JOIN organization o ON o.id = e.organization_id
    CROSS JOIN LATERAL (SELECT bool_or(n.organization_id = p_own) AS own, bool_or(n.organization_id = ANY (p_others)) AS others
      FROM evidence_organization n WHERE n.event_id = e.id) AS named
  WHERE p_own = ANY ((SELECT sec.worked())::uuid[]) AND e.type = p_type AND e.is_current AND NOT e.is_withdrawn
    AND e.starts_on <= coalesce(p_to, 'infinity') AND coalesce(e.ends_on, 'infinity') >= p_from
    AND (p_kind IS NULL OR p_kind = ANY (e.tags)) AND (named.others OR (named.own AND e.organization_id <> p_own))
    AND sec.know_each_other(e.organization_id, p_own)
    AND NOT EXISTS (SELECT FROM evidence_answer a WHERE a.record_key = e.record_key AND a.organization_id = p_own AND a.answer = 'not-us'
      AND a.number = (SELECT max(b.number) FROM evidence_answer b WHERE b.record_key = a.record_key AND b.organization_id = a.organization_id))
  ORDER BY e.starts_on DESC, e.id LIMIT 5 $$;

/* The names of organizations that a record of the person's names, whatever their networks are today; and of who recorded its versions. */
CREATE FUNCTION sec.evidence_names(p_records uuid[]) RETURNS TABLE (id uuid, name_fr text, name_en text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT DISTINCT o.id, o.name_fr, o.name_en FROM evidence_event e JOIN evidence_organization n ON n.event_id = e.id JOIN organization o ON o.id = n.organization_id
  WHERE e.record_key = ANY (p_records) AND e.id IN (SELECT sec.shared_evidence()) LIMIT 1000 $$;
GRANT EXECUTE ON FUNCTION sec.answer_evidence(uuid, uuid, text), sec.same_evidence(uuid, uuid[], text, text, date, date), sec.evidence_names(uuid[]) TO tis_app;

/* What was removed can be put back for 30 days. */
CREATE FUNCTION sec.erase_evidence_files() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  DELETE FROM evidence_file WHERE removed_at <= sec.now() - interval '30 days' $$;
GRANT EXECUTE ON FUNCTION sec.erase_evidence_files() TO tis_job;

/* What the person of this request recorded, answered and attached, wherever they are today. For the copy of what is held about them. */
CREATE FUNCTION sec.personal_evidence() RETURNS TABLE (at timestamptz, kind text, says jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT e.recorded_at, CASE WHEN e.is_withdrawn THEN 'withdraw' WHEN e.number > 1 THEN 'correct' ELSE 'record' END,
    jsonb_strip_nulls(jsonb_build_object('type', e.type, 'startsOn', e.starts_on, 'endsOn', e.ends_on, 'title', e.title, 'via', e.via,
      'organizationFr', o.name_fr, 'organizationEn', o.name_en))
  FROM evidence_event e JOIN organization o ON o.id = e.organization_id WHERE e.recorded_by = (SELECT sec.person())
  UNION ALL
  SELECT a.at, 'answer', jsonb_build_object('answer', a.answer, 'organizationFr', o.name_fr, 'organizationEn', o.name_en)
  FROM evidence_answer a JOIN organization o ON o.id = a.organization_id WHERE a.person_id = (SELECT sec.person())
  UNION ALL
  SELECT f.added_at, 'attach', jsonb_build_object('name', f.name) FROM evidence_file f WHERE f.person_id = (SELECT sec.person())
  ORDER BY 1 DESC LIMIT 1000 $$;
GRANT EXECUTE ON FUNCTION sec.personal_evidence() TO tis_app;

RESET ROLE;
