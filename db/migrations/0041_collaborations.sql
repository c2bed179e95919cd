-- What several organizations do together: who is in it, what each brings, what each promised. Alliances and tables stand on it.
SET LOCAL ROLE tis_owner;

CREATE TABLE collaboration (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  network_id uuid NOT NULL REFERENCES network,
  kind text NOT NULL CHECK (kind IN ('alliance', 'table')),
  proposed_by_id uuid NOT NULL REFERENCES organization,
  name_fr text CHECK (char_length(name_fr) BETWEEN 1 AND 160),
  name_en text CHECK (char_length(name_en) BETWEEN 1 AND 160),
  purpose text NOT NULL CHECK (char_length(purpose) BETWEEN 1 AND 1000),
  sectors text[] NOT NULL DEFAULT '{}' CHECK (cardinality(sectors) <= 5
    AND sectors <@ ARRAY['community', 'education', 'institutional', 'police', 'justice']),
  regions text[] NOT NULL DEFAULT '{}' CHECK (cardinality(regions) <= 17),
  minimum_age smallint CHECK (minimum_age BETWEEN 0 AND 99),
  maximum_age smallint CHECK (maximum_age BETWEEN 0 AND 99),
  sharing text[] NOT NULL DEFAULT '{}' CHECK (cardinality(sharing) <= 12 AND array_to_string(sharing, '') ~ '^[a-z-]*$'),
  sharing_text text CHECK (char_length(sharing_text) BETWEEN 1 AND 1000),
  review_on date,
  stage text NOT NULL DEFAULT 'exploring' CHECK (stage IN ('exploring', 'agreed', 'active', 'dormant', 'closed')),
  lessons text CHECK (char_length(lessons) BETWEEN 1 AND 2000),
  created_at timestamptz NOT NULL DEFAULT sec.now(),
  modified_at timestamptz NOT NULL DEFAULT sec.now(),
  version integer NOT NULL DEFAULT 1,
  search text NOT NULL GENERATED ALWAYS AS (sec.fold(coalesce(name_fr, '') || ' ' || coalesce(name_en, '') || ' ' || purpose)) STORED,
  CHECK (name_fr IS NOT NULL OR name_en IS NOT NULL),
  CHECK (minimum_age <= maximum_age),
  CHECK (stage <> 'closed' OR lessons IS NOT NULL)
);
CREATE INDEX ON collaboration (network_id);
CREATE INDEX ON collaboration (proposed_by_id);
SELECT sec.protect('collaboration');
COMMENT ON TABLE collaboration IS 'What organizations of a network do together. Its members read it, and whom they invited reads what is proposed; nobody else, not even that it is there.';
COMMENT ON COLUMN collaboration.id IS 'own: id';
COMMENT ON COLUMN collaboration.network_id IS 'own: network of its organizations';
COMMENT ON COLUMN collaboration.kind IS 'own: alliance (called a partnership while its organizations are of one sector), table';
COMMENT ON COLUMN collaboration.proposed_by_id IS 'own: organization that proposed it; it has no right that the others have not';
COMMENT ON COLUMN collaboration.name_fr IS 'own: name in French; null: not written';
COMMENT ON COLUMN collaboration.name_en IS 'own: name in English; null: not written';
COMMENT ON COLUMN collaboration.purpose IS 'own: what it is for, never about a young person';
COMMENT ON COLUMN collaboration.sectors IS 'own: sectors wanted, codes of content/sectors.json; empty: not said';
COMMENT ON COLUMN collaboration.regions IS 'own: codes of content/regions.json; empty: all of Quebec';
COMMENT ON COLUMN collaboration.minimum_age IS 'own: from this age; null: not said';
COMMENT ON COLUMN collaboration.maximum_age IS 'own: to this age; null: not said';
COMMENT ON COLUMN collaboration.sharing IS 'own: rules of sharing chosen, codes of the code';
COMMENT ON COLUMN collaboration.sharing_text IS 'own: rules of sharing of their own; null: none';
COMMENT ON COLUMN collaboration.review_on IS 'own: day to look at it again; null: not set';
COMMENT ON COLUMN collaboration.stage IS 'own: exploring, agreed, active, dormant, closed';
COMMENT ON COLUMN collaboration.lessons IS 'own: what was learned, once closed; null: nothing written';
COMMENT ON COLUMN collaboration.created_at IS 'own: instant';
COMMENT ON COLUMN collaboration.modified_at IS 'own: instant of the last change';
COMMENT ON COLUMN collaboration.version IS 'own: grows at each change (optimistic lock)';
COMMENT ON COLUMN collaboration.search IS 'own: names and purpose folded, for finding what people type';

CREATE TABLE collaboration_member (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  collaboration_id uuid NOT NULL REFERENCES collaboration,
  organization_id uuid NOT NULL REFERENCES organization,
  state text NOT NULL CHECK (state IN ('proposed', 'invited', 'member', 'declined', 'left', 'refused', 'withdrawn')),
  proposed_by_id uuid NOT NULL REFERENCES organization,
  contact_id uuid REFERENCES person,
  deputy_id uuid REFERENCES person,
  brings text CHECK (char_length(brings) BETWEEN 1 AND 600),
  needs text CHECK (char_length(needs) BETWEEN 1 AND 600),
  cannot text CHECK (char_length(cannot) BETWEEN 1 AND 600),
  known_as_fr text,
  known_as_en text,
  created_at timestamptz NOT NULL DEFAULT sec.now(),
  invited_at timestamptz,
  since timestamptz,
  until timestamptz,
  version integer NOT NULL DEFAULT 1,
  CHECK (contact_id <> deputy_id),
  CHECK (state NOT IN ('member', 'left') OR since IS NOT NULL),
  CHECK ((state = 'left') = (until IS NOT NULL))
);
CREATE UNIQUE INDEX collaboration_member_current ON collaboration_member (collaboration_id, organization_id)
  WHERE state IN ('proposed', 'invited', 'member');
CREATE INDEX ON collaboration_member (organization_id, state);
CREATE INDEX ON collaboration_member (collaboration_id);
CREATE INDEX ON collaboration_member (proposed_by_id);
CREATE INDEX ON collaboration_member (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX ON collaboration_member (deputy_id) WHERE deputy_id IS NOT NULL;
SELECT sec.protect('collaboration_member');
COMMENT ON TABLE collaboration_member IS 'An organization in a collaboration, from when to when: a row each time it comes. It keeps its own, and leaves alone.';
COMMENT ON COLUMN collaboration_member.id IS 'own: id of this stay';
COMMENT ON COLUMN collaboration_member.collaboration_id IS 'own: collaboration';
COMMENT ON COLUMN collaboration_member.organization_id IS 'own: organization';
COMMENT ON COLUMN collaboration_member.state IS 'own: proposed (the others have not all agreed), invited, member, declined (by itself), left, refused (by a member), withdrawn (by who proposed it)';
COMMENT ON COLUMN collaboration_member.proposed_by_id IS 'own: organization that proposed it; itself: it founded the collaboration, or asks to come back';
COMMENT ON COLUMN collaboration_member.contact_id IS 'own: who answers for it; null: nobody for now';
COMMENT ON COLUMN collaboration_member.deputy_id IS 'own: who steps in; null: nobody for now';
COMMENT ON COLUMN collaboration_member.brings IS 'own: what it brings; null: not said';
COMMENT ON COLUMN collaboration_member.needs IS 'own: what it needs; null: not said';
COMMENT ON COLUMN collaboration_member.cannot IS 'own: what it cannot do; null: not said';
COMMENT ON COLUMN collaboration_member.known_as_fr IS 'own: French name of the collaboration when it left or declined; null: it had none, or it is there';
COMMENT ON COLUMN collaboration_member.known_as_en IS 'own: English name of the collaboration when it left or declined; null: it had none, or it is there';
COMMENT ON COLUMN collaboration_member.created_at IS 'own: instant it was proposed';
COMMENT ON COLUMN collaboration_member.invited_at IS 'own: instant it was invited; null: never';
COMMENT ON COLUMN collaboration_member.since IS 'own: instant it joined; null: never';
COMMENT ON COLUMN collaboration_member.until IS 'own: instant it left; null: it is there, or never was';
COMMENT ON COLUMN collaboration_member.version IS 'own: grows at each change (optimistic lock)';

CREATE TABLE collaboration_voice (
  member_id uuid NOT NULL REFERENCES collaboration_member,
  organization_id uuid NOT NULL REFERENCES organization,
  says text NOT NULL CHECK (says IN ('agree', 'object')),
  person_id uuid NOT NULL REFERENCES person,
  at timestamptz NOT NULL DEFAULT sec.now(),
  PRIMARY KEY (member_id, organization_id)
);
CREATE INDEX ON collaboration_voice (organization_id);
CREATE INDEX ON collaboration_voice (person_id);
SELECT sec.protect('collaboration_voice');
COMMENT ON TABLE collaboration_voice IS 'What each member says of an organization that another proposes. All must agree before it is invited; it only grows.';
COMMENT ON COLUMN collaboration_voice.member_id IS 'own: the stay that is proposed';
COMMENT ON COLUMN collaboration_voice.organization_id IS 'own: member that says so';
COMMENT ON COLUMN collaboration_voice.says IS 'own: agree, object';
COMMENT ON COLUMN collaboration_voice.person_id IS 'own: who said so for it';
COMMENT ON COLUMN collaboration_voice.at IS 'own: instant';

CREATE TABLE collaboration_event (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  collaboration_id uuid NOT NULL REFERENCES collaboration,
  at timestamptz NOT NULL,
  kind text NOT NULL CHECK (kind ~ '^[a-z]+(-[a-z]+)*$' AND char_length(kind) <= 40),
  organization_id uuid REFERENCES organization,
  person_id uuid REFERENCES person,
  detail text CHECK (detail ~ '^[a-z0-9-]{1,60}$')
);
CREATE INDEX ON collaboration_event (collaboration_id, at);
CREATE INDEX ON collaboration_event (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX ON collaboration_event (person_id) WHERE person_id IS NOT NULL;
SELECT sec.protect('collaboration_event');
COMMENT ON TABLE collaboration_event IS 'What happened in a collaboration, for its members. Written by triggers; only grows.';
COMMENT ON COLUMN collaboration_event.id IS 'own: id';
COMMENT ON COLUMN collaboration_event.collaboration_id IS 'own: collaboration';
COMMENT ON COLUMN collaboration_event.at IS 'own: instant';
COMMENT ON COLUMN collaboration_event.kind IS 'own: what happened, a code';
COMMENT ON COLUMN collaboration_event.organization_id IS 'own: organization it is about; null: all of them';
COMMENT ON COLUMN collaboration_event.person_id IS 'own: who did it; null: the platform';
COMMENT ON COLUMN collaboration_event.detail IS 'own: a stage, or a number of a version; null: nothing more';
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON collaboration_event FOR EACH ROW EXECUTE FUNCTION sec.refuse_change();
CREATE TRIGGER never_truncated BEFORE TRUNCATE ON collaboration_event FOR EACH STATEMENT EXECUTE FUNCTION sec.refuse_change();

CREATE TABLE commitment (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  collaboration_id uuid NOT NULL REFERENCES collaboration,
  organization_id uuid NOT NULL REFERENCES organization,
  person_id uuid REFERENCES person,
  what text NOT NULL CHECK (char_length(what) BETWEEN 1 AND 300),
  due_on date NOT NULL,
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'kept', 'not-kept', 'dropped')),
  said text CHECK (char_length(said) BETWEEN 1 AND 300),
  created_by uuid REFERENCES person,
  created_at timestamptz NOT NULL DEFAULT sec.now(),
  settled_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CHECK ((state = 'open') = (settled_at IS NULL))
);
CREATE INDEX ON commitment (collaboration_id, state, due_on);
CREATE INDEX ON commitment (organization_id);
CREATE INDEX ON commitment (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX ON commitment (created_by) WHERE created_by IS NOT NULL;
SELECT sec.protect('commitment');
COMMENT ON TABLE commitment IS 'What an organization promised the others: who, what, by when. Each promises for itself only.';
COMMENT ON COLUMN commitment.id IS 'own: id';
COMMENT ON COLUMN commitment.collaboration_id IS 'own: collaboration';
COMMENT ON COLUMN commitment.organization_id IS 'own: organization that promised';
COMMENT ON COLUMN commitment.person_id IS 'own: who sees to it there; null: nobody for now';
COMMENT ON COLUMN commitment.what IS 'own: what was promised, never about a young person';
COMMENT ON COLUMN commitment.due_on IS 'own: by this day, instance time zone';
COMMENT ON COLUMN commitment.state IS 'own: open, kept, not-kept, dropped';
COMMENT ON COLUMN commitment.said IS 'own: a word on how it ended; null: none';
COMMENT ON COLUMN commitment.created_by IS 'own: who wrote it; null: the platform';
COMMENT ON COLUMN commitment.created_at IS 'own: instant';
COMMENT ON COLUMN commitment.settled_at IS 'own: instant it was kept, not kept or dropped; null: open';
COMMENT ON COLUMN commitment.version IS 'own: grows at each change (optimistic lock)';

-- Who stands where -----------------------------------------------------------------------------------------------------

/* Collaborations of which an organization of the person is a member today. */
CREATE FUNCTION sec.joined_collaborations() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT m.collaboration_id FROM collaboration_member m
    WHERE m.state = 'member' AND m.organization_id = ANY ((SELECT sec.organizations())::uuid[]));
END $$;
/* The same, where the person does more than read in that organization. */
CREATE FUNCTION sec.worked_collaborations() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT m.collaboration_id FROM collaboration_member m
    WHERE m.state = 'member' AND m.organization_id = ANY ((SELECT sec.worked())::uuid[]));
END $$;
/* Collaborations to which an organization of the person is invited. */
CREATE FUNCTION sec.inviting_collaborations() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT m.collaboration_id FROM collaboration_member m
    WHERE m.state = 'invited' AND m.organization_id = ANY ((SELECT sec.organizations())::uuid[]));
END $$;
/* Whether an organization where the person does more than read is a member today. */
CREATE FUNCTION sec.sits_for(p_organization uuid, p_collaboration uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN p_organization = ANY (sec.worked()) AND EXISTS (SELECT FROM collaboration_member m
    WHERE m.collaboration_id = p_collaboration AND m.organization_id = p_organization AND m.state = 'member');
END $$;
/* Whether an organization of the person was a member, and is no longer. */
CREATE FUNCTION sec.has_left_collaboration(p_organization uuid, p_collaboration uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN p_organization = ANY (sec.worked()) AND EXISTS (SELECT FROM collaboration_member m
    WHERE m.collaboration_id = p_collaboration AND m.organization_id = p_organization AND m.state = 'left');
END $$;
/* Whether an organization of the person proposed a collaboration that nobody is in yet. */
CREATE FUNCTION sec.founds(p_organization uuid, p_collaboration uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN p_organization = ANY (sec.worked())
    AND EXISTS (SELECT FROM collaboration c WHERE c.id = p_collaboration AND c.proposed_by_id = p_organization)
    AND NOT EXISTS (SELECT FROM collaboration_member m WHERE m.collaboration_id = p_collaboration);
END $$;
/* Whether an organization may be asked: it joined the network of a collaboration, which the person is told of. */
CREATE FUNCTION sec.may_be_asked(p_organization uuid, p_collaboration uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT FROM collaboration c JOIN network_member n ON n.network_id = c.network_id AND n.left_on IS NULL
    JOIN organization o ON o.id = n.organization_id AND o.status = 'joined'
    WHERE c.id = p_collaboration AND n.organization_id = p_organization AND c.network_id = ANY (sec.networks()));
END $$;
/* People who answer in a collaboration, as its members know them; whom it invites knows who answers, and no more. */
CREATE FUNCTION sec.collaboration_people(p_collaboration uuid) RETURNS TABLE (person_id uuid, name text, email text)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  is_member boolean := p_collaboration = ANY (sec.joined_collaborations());
BEGIN
  IF NOT is_member AND NOT p_collaboration = ANY (sec.inviting_collaborations()) THEN RETURN; END IF;
  RETURN QUERY SELECT p.id, p.name, CASE WHEN bool_or(known.answers) THEN p.email END FROM (
      SELECT m.contact_id AS id, true AS answers FROM collaboration_member m WHERE m.collaboration_id = p_collaboration AND m.state = 'member'
      UNION ALL SELECT m.deputy_id, true FROM collaboration_member m WHERE m.collaboration_id = p_collaboration AND m.state = 'member'
      UNION ALL SELECT c.person_id, false FROM commitment c WHERE c.collaboration_id = p_collaboration AND is_member
      UNION ALL SELECT e.person_id, false FROM collaboration_event e WHERE e.collaboration_id = p_collaboration AND is_member) AS known
    JOIN person p ON p.id = known.id GROUP BY p.id, p.name, p.email;
END $$;
GRANT EXECUTE ON FUNCTION sec.joined_collaborations(), sec.worked_collaborations(), sec.inviting_collaborations(), sec.sits_for(uuid, uuid),
  sec.has_left_collaboration(uuid, uuid), sec.founds(uuid, uuid), sec.may_be_asked(uuid, uuid), sec.collaboration_people(uuid) TO tis_app;

-- What the database keeps by itself ------------------------------------------------------------------------------------

/* Adds to what happened in a collaboration. */
CREATE FUNCTION sec.tell_collaboration(p_collaboration uuid, p_kind text, p_organization uuid, p_detail text, p_at timestamptz DEFAULT NULL,
  p_person uuid DEFAULT NULL) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  INSERT INTO collaboration_event (collaboration_id, at, kind, organization_id, person_id, detail)
  VALUES (p_collaboration, CASE WHEN session_user = 'tis_app' OR p_at IS NULL THEN sec.instant() ELSE p_at END, p_kind, p_organization,
    coalesce(sec.person(), p_person), p_detail) $$;

CREATE FUNCTION sec.keep_collaboration() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.version := OLD.version + 1;
  NEW.modified_at := sec.now();
  IF NEW.stage <> OLD.stage THEN
    PERFORM sec.tell_collaboration(NEW.id, 'stage', NULL, NEW.stage);
  ELSE
    PERFORM sec.tell_collaboration(NEW.id, 'changed', NULL, NULL);
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_version BEFORE UPDATE ON collaboration FOR EACH ROW EXECUTE FUNCTION sec.keep_collaboration();

/*
 * Where an organization may go from where it stands, and who may take it there: itself by its lead, or who proposed it, before it
 * answered. What other members say moves it by collaboration_voice alone, and leaving the network by network_member.
 */
CREATE FUNCTION sec.keep_member() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  by_hand boolean := session_user = 'tis_app' AND pg_trigger_depth() = 1;
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF by_hand THEN
      NEW.version := 1; NEW.created_at := sec.now(); NEW.invited_at := NULL; NEW.since := NULL; NEW.until := NULL;
      IF NEW.state = 'invited' THEN NEW.state := 'proposed'; END IF;
    END IF;
    IF NEW.state = 'member' AND NEW.since IS NULL THEN NEW.since := sec.now(); END IF;
    IF by_hand AND NEW.state = 'proposed' THEN
      PERFORM FROM collaboration c WHERE c.id = NEW.collaboration_id FOR UPDATE;
      IF NOT EXISTS (SELECT FROM collaboration_member m WHERE m.collaboration_id = NEW.collaboration_id AND m.state = 'member'
        AND m.organization_id <> NEW.proposed_by_id) THEN
        NEW.state := 'invited';
      END IF;
    END IF;
    IF NEW.state = 'invited' AND NEW.invited_at IS NULL THEN NEW.invited_at := sec.now(); END IF;
    RETURN NEW;
  END IF;
  NEW.version := OLD.version + 1;
  IF by_hand AND (NEW.brings, NEW.needs, NEW.cannot, NEW.contact_id, NEW.deputy_id)
      IS DISTINCT FROM (OLD.brings, OLD.needs, OLD.cannot, OLD.contact_id, OLD.deputy_id)
    AND NOT NEW.organization_id = ANY (sec.worked()) THEN
    RAISE EXCEPTION 'an organization speaks for itself' USING ERRCODE = '42501';
  END IF;
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  PERFORM FROM collaboration c WHERE c.id = NEW.collaboration_id FOR UPDATE;
  IF NOT (OLD.state || '>' || NEW.state) = ANY (ARRAY['proposed>invited', 'proposed>refused', 'proposed>withdrawn', 'invited>member',
    'invited>declined', 'invited>withdrawn', 'member>left']) THEN
    RAISE EXCEPTION 'no way from % to %', OLD.state, NEW.state USING ERRCODE = '23514';
  END IF;
  IF by_hand AND NOT (
      (NEW.state IN ('member', 'declined', 'left') AND NEW.organization_id = ANY (sec.led()))
      OR (NEW.state = 'withdrawn' AND (sec.sits_for(NEW.proposed_by_id, NEW.collaboration_id)
        OR (NEW.proposed_by_id = NEW.organization_id AND NEW.organization_id = ANY (sec.worked()))))) THEN
    RAISE EXCEPTION 'not for this person to say' USING ERRCODE = '42501';
  END IF;
  CASE NEW.state
    WHEN 'invited' THEN NEW.invited_at := sec.now();
    WHEN 'member' THEN NEW.since := sec.now();
    WHEN 'left' THEN NEW.until := CASE WHEN by_hand OR NEW.until IS NULL THEN sec.now() ELSE NEW.until END;
    ELSE NULL;
  END CASE;
  IF NEW.state IN ('left', 'declined') THEN
    SELECT c.name_fr, c.name_en INTO NEW.known_as_fr, NEW.known_as_en FROM collaboration c WHERE c.id = NEW.collaboration_id;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_state BEFORE INSERT OR UPDATE ON collaboration_member FOR EACH ROW EXECUTE FUNCTION sec.keep_member();

/* What the others are told at once; what an organization that left had promised is dropped; nobody left to say no is a yes. */
CREATE FUNCTION sec.tell_member() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' OR NEW.state <> OLD.state THEN
    PERFORM sec.tell_collaboration(NEW.collaboration_id, NEW.state, NEW.organization_id, NULL,
      CASE NEW.state WHEN 'member' THEN NEW.since WHEN 'left' THEN NEW.until ELSE NEW.created_at END);
  END IF;
  IF TG_OP = 'UPDATE' AND NEW.state = 'left' AND OLD.state = 'member' THEN
    UPDATE commitment SET state = 'dropped' WHERE collaboration_id = NEW.collaboration_id AND organization_id = NEW.organization_id AND state = 'open';
    PERFORM sec.settle_proposals(NEW.collaboration_id);
  END IF;
  RETURN NULL;
END $$;

/* Invites every proposed organization to which each member of today but who proposed it has agreed. */
CREATE FUNCTION sec.settle_proposals(p_collaboration uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE collaboration_member p SET state = 'invited' WHERE p.collaboration_id = p_collaboration AND p.state = 'proposed'
    AND EXISTS (SELECT FROM collaboration_member m WHERE m.collaboration_id = p_collaboration AND m.state = 'member')
    AND NOT EXISTS (SELECT FROM collaboration_member m WHERE m.collaboration_id = p_collaboration AND m.state = 'member'
      AND m.organization_id <> p.proposed_by_id
      AND NOT EXISTS (SELECT FROM collaboration_voice v WHERE v.member_id = p.id AND v.organization_id = m.organization_id AND v.says = 'agree')) $$;
CREATE TRIGGER tell AFTER INSERT OR UPDATE ON collaboration_member FOR EACH ROW EXECUTE FUNCTION sec.tell_member();

CREATE FUNCTION sec.count_voice() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  collaboration uuid;
BEGIN
  SELECT m.collaboration_id INTO collaboration FROM collaboration_member m WHERE m.id = NEW.member_id;
  PERFORM FROM collaboration c WHERE c.id = collaboration FOR UPDATE;
  PERFORM sec.tell_collaboration(collaboration, NEW.says, NEW.organization_id, NULL);
  IF NEW.says = 'object' THEN
    UPDATE collaboration_member SET state = 'refused' WHERE id = NEW.member_id AND state = 'proposed';
  ELSE
    PERFORM sec.settle_proposals(collaboration);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER count AFTER INSERT ON collaboration_voice FOR EACH ROW EXECUTE FUNCTION sec.count_voice();

/* Whether a member may say what it thinks of an organization that another proposes. */
CREATE FUNCTION sec.may_voice(p_member uuid, p_organization uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN p_organization = ANY (sec.led()) AND EXISTS (SELECT FROM collaboration_member p JOIN collaboration_member m
    ON m.collaboration_id = p.collaboration_id AND m.organization_id = p_organization AND m.state = 'member'
    WHERE p.id = p_member AND p.state = 'proposed' AND p.proposed_by_id <> p_organization);
END $$;
GRANT EXECUTE ON FUNCTION sec.may_voice(uuid, uuid) TO tis_app;

/* An organization that leaves the network leaves what it did there with others. */
CREATE FUNCTION sec.leave_collaborations() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE collaboration_member m SET state = CASE m.state WHEN 'member' THEN 'left' ELSE 'withdrawn' END
  FROM collaboration c WHERE c.id = m.collaboration_id AND c.network_id = NEW.network_id AND m.organization_id = NEW.organization_id
    AND m.state IN ('proposed', 'invited', 'member');
  RETURN NULL;
END $$;
CREATE TRIGGER leave_collaborations AFTER UPDATE OF left_on ON network_member FOR EACH ROW
  WHEN (NEW.left_on IS NOT NULL AND OLD.left_on IS NULL) EXECUTE FUNCTION sec.leave_collaborations();

CREATE FUNCTION sec.keep_commitment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF session_user = 'tis_app' THEN
      NEW.created_by := sec.person(); NEW.created_at := sec.now(); NEW.version := 1; NEW.settled_at := NULL;
    END IF;
    PERFORM sec.tell_collaboration(NEW.collaboration_id, 'promised', NEW.organization_id, NULL, NEW.created_at);
    RETURN NEW;
  END IF;
  NEW.version := OLD.version + 1;
  IF NEW.state <> OLD.state THEN
    NEW.settled_at := CASE WHEN NEW.state = 'open' THEN NULL ELSE sec.now() END;
    PERFORM sec.tell_collaboration(NEW.collaboration_id, 'commitment-' || NEW.state, NEW.organization_id, NULL);
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE INSERT OR UPDATE ON commitment FOR EACH ROW EXECUTE FUNCTION sec.keep_commitment();

-- Policies -------------------------------------------------------------------------------------------------------------

CREATE POLICY read ON collaboration FOR SELECT TO tis_app USING (
  id = ANY ((SELECT sec.joined_collaborations())::uuid[]) OR id = ANY ((SELECT sec.inviting_collaborations())::uuid[]));
CREATE POLICY add ON collaboration FOR INSERT TO tis_app WITH CHECK (stage = 'exploring' AND proposed_by_id = ANY ((SELECT sec.worked())::uuid[])
  AND EXISTS (SELECT FROM network_member m WHERE m.network_id = collaboration.network_id AND m.organization_id = collaboration.proposed_by_id AND m.left_on IS NULL));
CREATE POLICY change ON collaboration FOR UPDATE TO tis_app
  USING (id = ANY ((SELECT sec.worked_collaborations())::uuid[])) WITH CHECK (id = ANY ((SELECT sec.worked_collaborations())::uuid[]));
GRANT SELECT, INSERT (id, network_id, kind, proposed_by_id, name_fr, name_en, purpose, sectors, regions, minimum_age, maximum_age),
  UPDATE (name_fr, name_en, purpose, regions, minimum_age, maximum_age, sharing, sharing_text, review_on, stage, lessons) ON collaboration TO tis_app;

-- An organization learns that it was proposed once it is invited, unless it asked itself.
CREATE POLICY read ON collaboration_member FOR SELECT TO tis_app USING (
  collaboration_id = ANY ((SELECT sec.joined_collaborations())::uuid[])
  OR (state IN ('member', 'invited') AND collaboration_id = ANY ((SELECT sec.inviting_collaborations())::uuid[]))
  OR (organization_id = ANY ((SELECT sec.organizations())::uuid[]) AND (invited_at IS NOT NULL OR proposed_by_id = organization_id)));
CREATE POLICY add ON collaboration_member FOR INSERT TO tis_app WITH CHECK (sec.may_be_asked(organization_id, collaboration_id) AND (
  (state = 'member' AND organization_id = proposed_by_id AND sec.founds(organization_id, collaboration_id))
  OR (state IN ('proposed', 'invited') AND organization_id <> proposed_by_id AND sec.sits_for(proposed_by_id, collaboration_id))
  OR (state IN ('proposed', 'invited') AND organization_id = proposed_by_id AND sec.has_left_collaboration(organization_id, collaboration_id))));
CREATE POLICY change ON collaboration_member FOR UPDATE TO tis_app
  USING ((organization_id = ANY ((SELECT sec.worked())::uuid[]) AND state IN ('invited', 'member'))
    OR (proposed_by_id = ANY ((SELECT sec.worked())::uuid[]) AND state IN ('proposed', 'invited')))
  WITH CHECK ((organization_id = ANY ((SELECT sec.worked())::uuid[]) OR proposed_by_id = ANY ((SELECT sec.worked())::uuid[]))
    AND (contact_id IS NULL OR state <> 'member' OR sec.works_in(contact_id, organization_id))
    AND (deputy_id IS NULL OR state <> 'member' OR sec.works_in(deputy_id, organization_id)));
GRANT SELECT, INSERT (id, collaboration_id, organization_id, state, proposed_by_id), UPDATE (state, brings, needs, cannot, contact_id, deputy_id)
  ON collaboration_member TO tis_app;

CREATE POLICY read ON collaboration_voice FOR SELECT TO tis_app USING (EXISTS (SELECT FROM collaboration_member m
  WHERE m.id = collaboration_voice.member_id AND m.collaboration_id = ANY ((SELECT sec.joined_collaborations())::uuid[])));
CREATE POLICY add ON collaboration_voice FOR INSERT TO tis_app WITH CHECK (person_id = (SELECT sec.person()) AND sec.may_voice(member_id, organization_id));
GRANT SELECT, INSERT (member_id, organization_id, says, person_id) ON collaboration_voice TO tis_app;

CREATE POLICY read ON collaboration_event FOR SELECT TO tis_app USING (collaboration_id = ANY ((SELECT sec.joined_collaborations())::uuid[]));
GRANT SELECT ON collaboration_event TO tis_app;

CREATE POLICY read ON commitment FOR SELECT TO tis_app USING (collaboration_id = ANY ((SELECT sec.joined_collaborations())::uuid[]));
CREATE POLICY add ON commitment FOR INSERT TO tis_app WITH CHECK (state = 'open' AND sec.sits_for(organization_id, collaboration_id)
  AND person_id IS NOT NULL AND sec.works_in(person_id, organization_id));
CREATE POLICY change ON commitment FOR UPDATE TO tis_app USING (sec.sits_for(organization_id, collaboration_id))
  WITH CHECK (sec.sits_for(organization_id, collaboration_id) AND (person_id IS NULL OR state <> 'open' OR sec.works_in(person_id, organization_id)));
GRANT SELECT, INSERT (id, collaboration_id, organization_id, person_id, what, due_on), UPDATE (person_id, what, due_on, state, said) ON commitment TO tis_app;

/* What collaborations keep of the person of this transaction, wherever they work today. */
CREATE FUNCTION sec.personal_collaboration() RETURNS TABLE (at timestamptz, kind text, says jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT * FROM (
    SELECT m.since AS at, 'answers-for' AS kind, jsonb_build_object('collaboration', coalesce(c.name_fr, c.name_en),
        'as', CASE WHEN m.contact_id = sec.person() THEN 'contact' ELSE 'deputy' END) AS says
      FROM collaboration_member m JOIN collaboration c ON c.id = m.collaboration_id WHERE sec.person() IN (m.contact_id, m.deputy_id) AND m.since IS NOT NULL
    UNION ALL SELECT t.created_at, 'commitment', jsonb_build_object('what', t.what, 'due_on', t.due_on, 'state', t.state)
      FROM commitment t WHERE t.person_id = sec.person()) AS held
  ORDER BY at DESC LIMIT 5000 $$;
GRANT EXECUTE ON FUNCTION sec.personal_collaboration() TO tis_app;
RESET ROLE;
