-- What an alliance agreed: a draft that its members write together, versions that only grow, who accepted which; and its eight steps.
SET LOCAL ROLE tis_owner;

CREATE TABLE agreement_draft (
  collaboration_id uuid PRIMARY KEY REFERENCES collaboration,
  text_fr text CHECK (char_length(text_fr) BETWEEN 1 AND 20000),
  text_en text CHECK (char_length(text_en) BETWEEN 1 AND 20000),
  review_on date,
  ends_on date,
  modified_by uuid REFERENCES person,
  modified_at timestamptz NOT NULL DEFAULT sec.now(),
  version integer NOT NULL DEFAULT 1,
  CHECK (review_on <= ends_on)
);
CREATE INDEX ON agreement_draft (modified_by) WHERE modified_by IS NOT NULL;
SELECT sec.protect('agreement_draft');
COMMENT ON TABLE agreement_draft IS 'The next agreement of a collaboration, as its members write it together. One at a time; it binds nobody.';
COMMENT ON COLUMN agreement_draft.collaboration_id IS 'own: collaboration';
COMMENT ON COLUMN agreement_draft.text_fr IS 'own: in French; null: not written';
COMMENT ON COLUMN agreement_draft.text_en IS 'own: in English; null: not written';
COMMENT ON COLUMN agreement_draft.review_on IS 'own: day to look at it again; null: not set';
COMMENT ON COLUMN agreement_draft.ends_on IS 'own: last day; null: until it is replaced';
COMMENT ON COLUMN agreement_draft.modified_by IS 'own: who changed it last; null: the platform';
COMMENT ON COLUMN agreement_draft.modified_at IS 'own: instant of the last change';
COMMENT ON COLUMN agreement_draft.version IS 'own: grows at each change (optimistic lock)';

CREATE TABLE agreement_version (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  collaboration_id uuid NOT NULL REFERENCES collaboration,
  number integer NOT NULL CHECK (number > 0),
  text_fr text CHECK (char_length(text_fr) BETWEEN 1 AND 20000),
  text_en text CHECK (char_length(text_en) BETWEEN 1 AND 20000),
  review_on date,
  ends_on date,
  proposed_by_id uuid NOT NULL REFERENCES organization,
  person_id uuid REFERENCES person,
  at timestamptz NOT NULL DEFAULT sec.now(),
  hash text NOT NULL,
  in_force_at timestamptz,
  UNIQUE (collaboration_id, number),
  CHECK (text_fr IS NOT NULL OR text_en IS NOT NULL),
  CHECK (review_on <= ends_on)
);
CREATE INDEX ON agreement_version (proposed_by_id);
CREATE INDEX ON agreement_version (person_id) WHERE person_id IS NOT NULL;
SELECT sec.protect('agreement_version');
COMMENT ON TABLE agreement_version IS 'What was proposed to the members to agree on, version by version. A version is never changed.';
COMMENT ON COLUMN agreement_version.id IS 'own: id';
COMMENT ON COLUMN agreement_version.collaboration_id IS 'own: collaboration';
COMMENT ON COLUMN agreement_version.number IS 'own: 1, 2, 3… without a gap';
COMMENT ON COLUMN agreement_version.text_fr IS 'own: in French; null: it is in English only';
COMMENT ON COLUMN agreement_version.text_en IS 'own: in English; null: it is in French only';
COMMENT ON COLUMN agreement_version.review_on IS 'own: day to look at it again; null: not set';
COMMENT ON COLUMN agreement_version.ends_on IS 'own: last day; null: until it is replaced';
COMMENT ON COLUMN agreement_version.proposed_by_id IS 'own: organization that proposed it';
COMMENT ON COLUMN agreement_version.person_id IS 'own: who proposed it for it; null: the platform';
COMMENT ON COLUMN agreement_version.at IS 'own: instant';
COMMENT ON COLUMN agreement_version.hash IS 'own: SHA-256 of its texts and days, in hexadecimal: what was read is what was accepted';
COMMENT ON COLUMN agreement_version.in_force_at IS 'own: instant since when every member of that moment had accepted it; null: never yet';
CREATE TRIGGER never_deleted BEFORE DELETE ON agreement_version FOR EACH ROW EXECUTE FUNCTION sec.refuse_change();
CREATE TRIGGER never_truncated BEFORE TRUNCATE ON agreement_version FOR EACH STATEMENT EXECUTE FUNCTION sec.refuse_change();

CREATE TABLE agreement_acceptance (
  version_id uuid NOT NULL REFERENCES agreement_version,
  member_id uuid NOT NULL REFERENCES collaboration_member,
  organization_id uuid NOT NULL REFERENCES organization,
  person_id uuid NOT NULL REFERENCES person,
  at timestamptz NOT NULL DEFAULT sec.now(),
  hash text NOT NULL,
  PRIMARY KEY (version_id, member_id)
);
CREATE INDEX ON agreement_acceptance (member_id);
CREATE INDEX ON agreement_acceptance (organization_id);
CREATE INDEX ON agreement_acceptance (person_id);
SELECT sec.protect('agreement_acceptance');
COMMENT ON TABLE agreement_acceptance IS 'Which member accepted which version, by whom and when. It only grows; a member that comes back accepts again.';
COMMENT ON COLUMN agreement_acceptance.version_id IS 'own: version';
COMMENT ON COLUMN agreement_acceptance.member_id IS 'own: the stay during which it accepted';
COMMENT ON COLUMN agreement_acceptance.organization_id IS 'own: organization';
COMMENT ON COLUMN agreement_acceptance.person_id IS 'own: its lead, who accepted for it';
COMMENT ON COLUMN agreement_acceptance.at IS 'own: instant';
COMMENT ON COLUMN agreement_acceptance.hash IS 'own: hash of the version that was read';
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON agreement_acceptance FOR EACH ROW EXECUTE FUNCTION sec.refuse_change();
CREATE TRIGGER never_truncated BEFORE TRUNCATE ON agreement_acceptance FOR EACH STATEMENT EXECUTE FUNCTION sec.refuse_change();

CREATE TABLE alliance_step (
  collaboration_id uuid NOT NULL REFERENCES collaboration,
  organization_id uuid NOT NULL REFERENCES organization,
  step text NOT NULL CHECK (step ~ '^[a-z]+(-[a-z]+)*$' AND char_length(step) <= 40),
  says text NOT NULL CHECK (says IN ('yes', 'partly', 'no')),
  person_id uuid REFERENCES person,
  at timestamptz NOT NULL DEFAULT sec.now(),
  PRIMARY KEY (collaboration_id, organization_id, step)
);
CREATE INDEX ON alliance_step (organization_id);
CREATE INDEX ON alliance_step (person_id) WHERE person_id IS NOT NULL;
SELECT sec.protect('alliance_step');
COMMENT ON TABLE alliance_step IS 'What each member says of each of the eight steps of a partnership that works. Each says it for itself only.';
COMMENT ON COLUMN alliance_step.collaboration_id IS 'own: collaboration';
COMMENT ON COLUMN alliance_step.organization_id IS 'own: member that says so';
COMMENT ON COLUMN alliance_step.step IS 'own: key of the step in content/partnership.json';
COMMENT ON COLUMN alliance_step.says IS 'own: yes, partly, no';
COMMENT ON COLUMN alliance_step.person_id IS 'own: who said so for it; null: the platform';
COMMENT ON COLUMN alliance_step.at IS 'own: instant';

-- What is in force -----------------------------------------------------------------------------------------------------

/*
 * The agreement in force: the latest version that each member of this moment has accepted, two of them at least; null: none.
 * The twin of `inForce` in the code.
 */
CREATE FUNCTION sec.agreement_in_force(p_collaboration uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT v.id FROM agreement_version v WHERE v.collaboration_id = p_collaboration
    AND (SELECT count(*) FROM collaboration_member m WHERE m.collaboration_id = p_collaboration AND m.state = 'member') >= 2
    AND NOT EXISTS (SELECT FROM collaboration_member m WHERE m.collaboration_id = p_collaboration AND m.state = 'member'
      AND NOT EXISTS (SELECT FROM agreement_acceptance a WHERE a.version_id = v.id AND a.member_id = m.id))
  ORDER BY v.number DESC LIMIT 1 $$;

/* Versions that the person may read though their organization is no member: those that it accepted, and the one that it is asked to join. */
CREATE FUNCTION sec.shown_agreements() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT a.version_id FROM agreement_acceptance a WHERE a.organization_id = ANY ((SELECT sec.organizations())::uuid[])
    UNION SELECT sec.agreement_in_force(c) FROM unnest((SELECT sec.inviting_collaborations())::uuid[]) AS c);
END $$;
GRANT EXECUTE ON FUNCTION sec.agreement_in_force(uuid), sec.shown_agreements() TO tis_app;

/* Notes since when the version in force is. */
CREATE FUNCTION sec.settle_agreement(p_collaboration uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  found agreement_version;
BEGIN
  SELECT v.* INTO found FROM agreement_version v WHERE v.id = sec.agreement_in_force(p_collaboration);
  IF found.id IS NULL OR found.in_force_at IS NOT NULL THEN RETURN; END IF;
  found.in_force_at := CASE WHEN session_user = 'tis_app' THEN sec.now()
    ELSE (SELECT max(a.at) FROM agreement_acceptance a WHERE a.version_id = found.id) END;
  UPDATE agreement_version SET in_force_at = found.in_force_at WHERE id = found.id;
  PERFORM sec.tell_collaboration(p_collaboration, 'in-force', NULL, found.number::text, found.in_force_at);
END $$;

CREATE FUNCTION sec.keep_agreement() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM FROM collaboration c WHERE c.id = NEW.collaboration_id FOR UPDATE;
  NEW.hash := encode(sha256(convert_to(concat_ws(E'\x1f', coalesce(NEW.text_fr, ''), coalesce(NEW.text_en, ''),
    coalesce(NEW.review_on::text, ''), coalesce(NEW.ends_on::text, '')), 'UTF8')), 'hex');
  IF session_user = 'tis_app' THEN
    NEW.at := sec.now(); NEW.person_id := sec.person(); NEW.in_force_at := NULL;
    IF NEW.number <> 1 + coalesce((SELECT max(v.number) FROM agreement_version v WHERE v.collaboration_id = NEW.collaboration_id), 0) THEN
      RAISE EXCEPTION 'another version came first' USING ERRCODE = '23505', CONSTRAINT = 'agreement_version_collaboration_id_number_key';
    END IF;
  END IF;
  PERFORM sec.tell_collaboration(NEW.collaboration_id, 'agreement-proposed', NEW.proposed_by_id, NEW.number::text, NEW.at, NEW.person_id);
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE INSERT ON agreement_version FOR EACH ROW EXECUTE FUNCTION sec.keep_agreement();

/* Only the latest version is accepted, as it was read; who joins accepts the one that the others live by. */
CREATE FUNCTION sec.keep_acceptance() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  version agreement_version;
  is_latest boolean;
  is_lived_by boolean;
BEGIN
  SELECT v.* INTO version FROM agreement_version v WHERE v.id = NEW.version_id;
  PERFORM FROM collaboration c WHERE c.id = version.collaboration_id FOR UPDATE;
  IF NOT EXISTS (SELECT FROM collaboration_member m WHERE m.id = NEW.member_id AND m.collaboration_id = version.collaboration_id
    AND m.organization_id = NEW.organization_id AND m.state = 'member') THEN
    RAISE EXCEPTION 'not a member' USING ERRCODE = '23514', CONSTRAINT = 'agreement_acceptance_member';
  END IF;
  IF NEW.hash IS DISTINCT FROM version.hash THEN
    RAISE EXCEPTION 'not what was read' USING ERRCODE = '23514', CONSTRAINT = 'agreement_acceptance_hash';
  END IF;
  is_latest := NOT EXISTS (SELECT FROM agreement_version v WHERE v.collaboration_id = version.collaboration_id AND v.number > version.number);
  -- It joined in this very transaction, and two others at least have accepted.
  is_lived_by := EXISTS (SELECT FROM collaboration_member m WHERE m.id = NEW.member_id AND m.since = sec.now())
    AND (SELECT count(*) FROM collaboration_member m WHERE m.collaboration_id = version.collaboration_id AND m.state = 'member') > 2
    AND NOT EXISTS (SELECT FROM collaboration_member m WHERE m.collaboration_id = version.collaboration_id AND m.state = 'member'
    AND m.id <> NEW.member_id AND NOT EXISTS (SELECT FROM agreement_acceptance a WHERE a.version_id = version.id AND a.member_id = m.id));
  IF NOT is_latest AND NOT is_lived_by THEN
    RAISE EXCEPTION 'an old version' USING ERRCODE = '23514', CONSTRAINT = 'agreement_acceptance_latest';
  END IF;
  IF session_user = 'tis_app' THEN NEW.at := sec.now(); NEW.person_id := sec.person(); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE INSERT ON agreement_acceptance FOR EACH ROW EXECUTE FUNCTION sec.keep_acceptance();

CREATE FUNCTION sec.tell_acceptance() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  version agreement_version;
BEGIN
  SELECT v.* INTO version FROM agreement_version v WHERE v.id = NEW.version_id;
  PERFORM sec.tell_collaboration(version.collaboration_id, 'agreement-accepted', NEW.organization_id, version.number::text, NEW.at, NEW.person_id);
  PERFORM sec.settle_agreement(version.collaboration_id);
  RETURN NULL;
END $$;
CREATE TRIGGER tell AFTER INSERT ON agreement_acceptance FOR EACH ROW EXECUTE FUNCTION sec.tell_acceptance();

/* Who leaves is no longer waited for. */
CREATE FUNCTION sec.settle_after_leaving() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM sec.settle_agreement(NEW.collaboration_id);
  RETURN NULL;
END $$;
CREATE TRIGGER settle_agreement AFTER UPDATE OF state ON collaboration_member FOR EACH ROW WHEN (NEW.state = 'left')
  EXECUTE FUNCTION sec.settle_after_leaving();

/* Who joins has accepted, by the end, what the members before them live by: nobody’s coming ends an agreement. */
CREATE FUNCTION sec.join_with_agreement() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user = 'tis_app' AND sec.agreement_in_force(NEW.collaboration_id) IS NULL
    AND EXISTS (SELECT FROM collaboration_member m WHERE m.id = NEW.id AND m.state = 'member')
    AND (SELECT count(*) FROM collaboration_member m WHERE m.collaboration_id = NEW.collaboration_id AND m.state = 'member' AND m.id <> NEW.id) >= 2
    AND EXISTS (SELECT FROM agreement_version v WHERE v.collaboration_id = NEW.collaboration_id
      AND NOT EXISTS (SELECT FROM collaboration_member m WHERE m.collaboration_id = NEW.collaboration_id AND m.state = 'member' AND m.id <> NEW.id
        AND NOT EXISTS (SELECT FROM agreement_acceptance a WHERE a.version_id = v.id AND a.member_id = m.id))) THEN
    RAISE EXCEPTION 'joining accepts the agreement in force' USING ERRCODE = '23514', CONSTRAINT = 'collaboration_member_agreement';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER join_with_agreement AFTER UPDATE OF state ON collaboration_member DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.state = 'member' AND OLD.state <> 'member') EXECUTE FUNCTION sec.join_with_agreement();

CREATE FUNCTION sec.keep_draft() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user = 'tis_app' THEN NEW.modified_by := sec.person(); END IF;
  NEW.modified_at := sec.now();
  NEW.version := CASE WHEN TG_OP = 'INSERT' THEN 1 ELSE OLD.version + 1 END;
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE INSERT OR UPDATE ON agreement_draft FOR EACH ROW EXECUTE FUNCTION sec.keep_draft();

CREATE FUNCTION sec.keep_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user = 'tis_app' THEN NEW.person_id := sec.person(); NEW.at := sec.now(); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE INSERT OR UPDATE ON alliance_step FOR EACH ROW EXECUTE FUNCTION sec.keep_step();

-- Policies -------------------------------------------------------------------------------------------------------------

CREATE POLICY read ON agreement_draft FOR SELECT TO tis_app USING (collaboration_id = ANY ((SELECT sec.joined_collaborations())::uuid[]));
CREATE POLICY add ON agreement_draft FOR INSERT TO tis_app WITH CHECK (collaboration_id = ANY ((SELECT sec.worked_collaborations())::uuid[]));
CREATE POLICY change ON agreement_draft FOR UPDATE TO tis_app USING (collaboration_id = ANY ((SELECT sec.worked_collaborations())::uuid[]))
  WITH CHECK (collaboration_id = ANY ((SELECT sec.worked_collaborations())::uuid[]));
GRANT SELECT, INSERT (collaboration_id, text_fr, text_en, review_on, ends_on), UPDATE (text_fr, text_en, review_on, ends_on) ON agreement_draft TO tis_app;

CREATE POLICY read ON agreement_version FOR SELECT TO tis_app USING (collaboration_id = ANY ((SELECT sec.joined_collaborations())::uuid[])
  OR id = ANY ((SELECT sec.shown_agreements())::uuid[]));
CREATE POLICY add ON agreement_version FOR INSERT TO tis_app WITH CHECK (sec.sits_for(proposed_by_id, collaboration_id));
GRANT SELECT, INSERT (id, collaboration_id, number, text_fr, text_en, review_on, ends_on, proposed_by_id) ON agreement_version TO tis_app;

CREATE POLICY read ON agreement_acceptance FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.organizations())::uuid[])
  OR EXISTS (SELECT FROM collaboration_member m WHERE m.id = agreement_acceptance.member_id
    AND m.collaboration_id = ANY ((SELECT sec.joined_collaborations())::uuid[])));
CREATE POLICY add ON agreement_acceptance FOR INSERT TO tis_app WITH CHECK (organization_id = ANY ((SELECT sec.led())::uuid[]));
GRANT SELECT, INSERT (version_id, member_id, organization_id, hash) ON agreement_acceptance TO tis_app;

CREATE POLICY read ON alliance_step FOR SELECT TO tis_app USING (collaboration_id = ANY ((SELECT sec.joined_collaborations())::uuid[]));
CREATE POLICY add ON alliance_step FOR INSERT TO tis_app WITH CHECK (sec.sits_for(organization_id, collaboration_id));
CREATE POLICY change ON alliance_step FOR UPDATE TO tis_app USING (sec.sits_for(organization_id, collaboration_id))
  WITH CHECK (sec.sits_for(organization_id, collaboration_id));
GRANT SELECT, INSERT (collaboration_id, organization_id, step, says), UPDATE (says) ON alliance_step TO tis_app;

-- What counts by itself ------------------------------------------------------------------------------------------------

/*
 * Writes as evidence each alliance whose agreement is in force, once, with its members of today; ends it when it is not any more. It is
 * recorded by the organization that proposed it, or, once that one left, by the member that has been there the longest. Run twice, it
 * does nothing more. Returns how many records were written.
 */
CREATE FUNCTION sec.gather_alliances(p_today date, p_zone text) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  one record;
  written integer := 0;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('alliances.gather', 0));
  FOR one IN
    WITH standing AS MATERIALIZED (
      SELECT c.id, (SELECT array_agg(m.organization_id ORDER BY m.organization_id) FROM collaboration_member m
          WHERE m.collaboration_id = c.id AND m.state = 'member') AS organizations,
        (SELECT m.organization_id FROM collaboration_member m WHERE m.collaboration_id = c.id AND m.state = 'member'
          ORDER BY m.organization_id <> c.proposed_by_id, m.since, m.id LIMIT 1) AS recorder,
        (SELECT min(v.in_force_at) FROM agreement_version v WHERE v.collaboration_id = c.id) AS since
      FROM collaboration c WHERE c.kind = 'alliance' AND c.stage <> 'closed' AND sec.agreement_in_force(c.id) IS NOT NULL),
    wanted AS MATERIALIZED (
      SELECT 'alliance:' || s.id AS source, s.recorder AS organization_id, s.organizations, least((s.since AT TIME ZONE p_zone)::date, p_today) AS starts_on
      FROM standing s),
    kept AS MATERIALIZED (
      SELECT e.id, e.source_record AS source, e.organization_id, e.starts_on, e.ends_on, e.is_withdrawn,
        (SELECT array_agg(o.organization_id ORDER BY o.organization_id) FROM evidence_organization o WHERE o.event_id = e.id) AS organizations
      FROM evidence_event e WHERE e.is_current AND e.via = 'platform' AND e.type = 'partnership' AND e.source_record LIKE 'alliance:%')
    SELECT w.source, w.organization_id, w.organizations, coalesce(k.starts_on, w.starts_on) AS starts_on, NULL::date AS ends_on, k.id AS supersedes
    FROM wanted w LEFT JOIN kept k ON k.source = w.source AND k.organization_id = w.organization_id
    WHERE k.id IS NULL OR k.is_withdrawn OR k.ends_on IS NOT NULL OR k.organizations <> w.organizations
    UNION ALL
    SELECT k.source, k.organization_id, k.organizations, k.starts_on, greatest(p_today, k.starts_on), k.id FROM kept k
    WHERE NOT k.is_withdrawn AND k.ends_on IS NULL
      AND NOT EXISTS (SELECT FROM wanted w WHERE w.source = k.source AND w.organization_id = k.organization_id)
  LOOP
    PERFORM sec.keep_evidence(jsonb_build_object('type', 'partnership', 'organizationId', one.organization_id,
      'organizations', (SELECT jsonb_agg(jsonb_build_object('id', x, 'part', 'lead')) FROM unnest(one.organizations) AS x),
      'startsOn', one.starts_on, 'endsOn', one.ends_on, 'regions', '[]'::jsonb, 'tags', '["kind:agreement"]'::jsonb, 'counts', '[]'::jsonb,
      'aboutTypes', '[]'::jsonb, 'sourceRecord', one.source, 'supersedes', one.supersedes, 'via', 'platform',
      -- The one that another member recorded before tells of the same alliance: together they count once.
      'sameAs', (SELECT e.record_key FROM evidence_event e WHERE one.supersedes IS NULL AND e.source_record = one.source AND e.is_current
        AND NOT e.is_withdrawn AND e.type = 'partnership' AND e.organization_id <> one.organization_id ORDER BY e.recorded_at, e.id LIMIT 1)), NULL);
    written := written + 1;
  END LOOP;
  RETURN written;
END $$;
GRANT EXECUTE ON FUNCTION sec.gather_alliances(date, text) TO tis_job;

RESET ROLE;
