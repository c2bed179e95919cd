-- Initiatives that organizations of a network offer as examples, where each was adopted from, and who asks for help to adopt one.
-- Those that Tisserin ships with are content (content/initiatives.json), not rows.
SET LOCAL ROLE tis_owner;

/* Organizations where the person of this request does more than read. */
CREATE FUNCTION sec.worked() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT m.organization_id FROM membership m WHERE m.person_id = sec.person() AND m.until_day IS NULL
    AND m.role <> 'reader' AND m.organization_id = ANY ((SELECT sec.organizations())::uuid[]));
END $$;
GRANT EXECUTE ON FUNCTION sec.worked() TO tis_app;

CREATE TABLE initiative (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL REFERENCES organization,
  network_id uuid NOT NULL REFERENCES network,
  status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'published', 'withdrawn')),
  name_fr text CHECK (char_length(name_fr) BETWEEN 1 AND 160),
  name_en text CHECK (char_length(name_en) BETWEEN 1 AND 160),
  by_fr text NOT NULL CHECK (char_length(by_fr) BETWEEN 1 AND 200),
  by_en text NOT NULL CHECK (char_length(by_en) BETWEEN 1 AND 200),
  aim_fr text CHECK (char_length(aim_fr) BETWEEN 1 AND 600),
  aim_en text CHECK (char_length(aim_en) BETWEEN 1 AND 600),
  sectors text[] NOT NULL CHECK (cardinality(sectors) BETWEEN 1 AND 5
    AND sectors <@ ARRAY['community', 'education', 'institutional', 'police', 'justice']),
  regions text[] NOT NULL CHECK (cardinality(regions) <= 17),
  minimum_age smallint CHECK (minimum_age BETWEEN 0 AND 99),
  maximum_age smallint CHECK (maximum_age BETWEEN 0 AND 99),
  since_year smallint CHECK (since_year BETWEEN 1900 AND 2200),
  source_text text CHECK (char_length(source_text) BETWEEN 1 AND 300),
  source_url text CHECK (char_length(source_url) BETWEEN 1 AND 300),
  contact_email text CHECK (char_length(contact_email) BETWEEN 3 AND 254),
  contact_phone text CHECK (char_length(contact_phone) BETWEEN 3 AND 60),
  contact_url text CHECK (char_length(contact_url) BETWEEN 1 AND 300),
  adopted_from_id uuid REFERENCES initiative,
  adopted_from_shipped text CHECK (adopted_from_shipped ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(adopted_from_shipped) <= 60),
  created_at timestamptz NOT NULL DEFAULT sec.now(),
  modified_at timestamptz NOT NULL DEFAULT sec.now(),
  version integer NOT NULL DEFAULT 1,
  search text NOT NULL GENERATED ALWAYS AS (sec.fold(coalesce(name_fr, '') || ' ' || coalesce(name_en, '') || ' ' || by_fr || ' ' || by_en
    || ' ' || coalesce(aim_fr, '') || ' ' || coalesce(aim_en, ''))) STORED,
  CHECK (name_fr IS NOT NULL OR name_en IS NOT NULL),
  CHECK (status <> 'published' OR (name_fr IS NOT NULL AND name_en IS NOT NULL AND aim_fr IS NOT NULL AND aim_en IS NOT NULL)),
  CHECK (minimum_age <= maximum_age),
  CHECK (adopted_from_id IS NULL OR adopted_from_shipped IS NULL)
);
CREATE INDEX ON initiative (organization_id);
CREATE INDEX ON initiative (network_id);
CREATE INDEX ON initiative (adopted_from_id) WHERE adopted_from_id IS NOT NULL;
CREATE INDEX ON initiative (adopted_from_shipped) WHERE adopted_from_shipped IS NOT NULL;
CREATE INDEX ON initiative (modified_at) WHERE status = 'published';
SELECT sec.protect('initiative');
COMMENT ON TABLE initiative IS 'What organizations do together in a region, offered as an example. Everyone reads one that is published; its organization and its network, the others.';
COMMENT ON COLUMN initiative.id IS 'public: id';
COMMENT ON COLUMN initiative.organization_id IS 'public: organization that tells of it, and answers those who want to adopt it';
COMMENT ON COLUMN initiative.network_id IS 'public: network in which it was added';
COMMENT ON COLUMN initiative.status IS 'public: draft, published (on the whole instance), withdrawn';
COMMENT ON COLUMN initiative.name_fr IS 'public: name in French; null: not written yet';
COMMENT ON COLUMN initiative.name_en IS 'public: name in English; null: not written yet';
COMMENT ON COLUMN initiative.by_fr IS 'public: name of the organization in French, as it was at the last change';
COMMENT ON COLUMN initiative.by_en IS 'public: name of the organization in English, as it was at the last change';
COMMENT ON COLUMN initiative.aim_fr IS 'public: what it is for, in French; null: not written yet';
COMMENT ON COLUMN initiative.aim_en IS 'public: what it is for, in English; null: not written yet';
COMMENT ON COLUMN initiative.sectors IS 'public: codes of content/sectors.json';
COMMENT ON COLUMN initiative.regions IS 'public: codes of content/regions.json; empty: all of Quebec';
COMMENT ON COLUMN initiative.minimum_age IS 'public: from this age; null: not known, or from any';
COMMENT ON COLUMN initiative.maximum_age IS 'public: to this age; null: not known, or to any';
COMMENT ON COLUMN initiative.since_year IS 'public: year it began; null: not known';
COMMENT ON COLUMN initiative.source_text IS 'public: where it can be read about; null: the organization tells it itself';
COMMENT ON COLUMN initiative.source_url IS 'public: address of that page; null: none';
COMMENT ON COLUMN initiative.contact_email IS 'public: address of the organization, never of a person; null: none is published';
COMMENT ON COLUMN initiative.contact_phone IS 'public: number of the organization, never of a person; null: none is published';
COMMENT ON COLUMN initiative.contact_url IS 'public: site of the organization; null: none is published';
COMMENT ON COLUMN initiative.adopted_from_id IS 'public: initiative of this instance that it was adopted from; null: none';
COMMENT ON COLUMN initiative.adopted_from_shipped IS 'public: id in content/initiatives.json that it was adopted from; null: none';
COMMENT ON COLUMN initiative.created_at IS 'public: instant';
COMMENT ON COLUMN initiative.modified_at IS 'public: instant of the last change';
COMMENT ON COLUMN initiative.version IS 'public: grows at each change (optimistic lock)';
COMMENT ON COLUMN initiative.search IS 'public: names, organization and aims folded, for finding what people type';

CREATE TABLE initiative_history (
  initiative_id uuid NOT NULL REFERENCES initiative,
  version integer NOT NULL,
  at timestamptz NOT NULL,
  person_id uuid REFERENCES person,
  before jsonb NOT NULL,
  PRIMARY KEY (initiative_id, version)
);
CREATE INDEX ON initiative_history (person_id) WHERE person_id IS NOT NULL;
SELECT sec.protect('initiative_history');
COMMENT ON TABLE initiative_history IS 'What each version of an initiative was, who replaced it and when. Written by a trigger; only grows.';
COMMENT ON COLUMN initiative_history.initiative_id IS 'own: initiative';
COMMENT ON COLUMN initiative_history.version IS 'own: the version that was replaced';
COMMENT ON COLUMN initiative_history.at IS 'own: instant it was replaced';
COMMENT ON COLUMN initiative_history.person_id IS 'own: who replaced it; null: the platform';
COMMENT ON COLUMN initiative_history.before IS 'own: the row as it was';
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON initiative_history FOR EACH ROW EXECUTE FUNCTION sec.refuse_change();
CREATE TRIGGER never_truncated BEFORE TRUNCATE ON initiative_history FOR EACH STATEMENT EXECUTE FUNCTION sec.refuse_change();

/* Each change makes a version and keeps the one before; nobody writes these by hand. */
CREATE FUNCTION sec.keep_initiative_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.version := OLD.version + 1;
  NEW.modified_at := sec.now();
  NEW.created_at := OLD.created_at;
  INSERT INTO initiative_history (initiative_id, version, at, person_id, before)
  VALUES (OLD.id, OLD.version, NEW.modified_at, sec.person(), to_jsonb(OLD) - 'search');
  RETURN NEW;
END $$;
CREATE TRIGGER keep_version BEFORE UPDATE ON initiative FOR EACH ROW EXECUTE FUNCTION sec.keep_initiative_version();

/*
 * Whether an initiative would come from itself, however far back, if it were adopted from another. Whoever asks takes turns until
 * the transaction ends: two people cannot close a circle between them.
 */
CREATE FUNCTION sec.initiative_circle(p_id uuid, p_from uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('initiative.adopted_from_id', 0));
  RETURN p_id = p_from OR EXISTS (
    WITH RECURSIVE up AS (
      SELECT i.id, i.adopted_from_id FROM initiative i WHERE i.id = p_from
      UNION SELECT i.id, i.adopted_from_id FROM initiative i JOIN up ON i.id = up.adopted_from_id)
    SELECT FROM up WHERE up.id = p_id);
END $$;
GRANT EXECUTE ON FUNCTION sec.initiative_circle(uuid, uuid) TO tis_app;
CREATE FUNCTION sec.refuse_initiative_circle() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF sec.initiative_circle(NEW.id, NEW.adopted_from_id) THEN
    RAISE EXCEPTION 'an initiative cannot come from itself' USING ERRCODE = '23514', CONSTRAINT = 'initiative_no_circle';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER no_circle_added BEFORE INSERT ON initiative FOR EACH ROW WHEN (NEW.adopted_from_id IS NOT NULL)
  EXECUTE FUNCTION sec.refuse_initiative_circle();
CREATE TRIGGER no_circle_made BEFORE UPDATE OF adopted_from_id ON initiative FOR EACH ROW
  WHEN (NEW.adopted_from_id IS NOT NULL AND NEW.adopted_from_id IS DISTINCT FROM OLD.adopted_from_id)
  EXECUTE FUNCTION sec.refuse_initiative_circle();

/* Who tells of an initiative is its organization, as it is called when it is added: nobody signs with the name of another. */
CREATE FUNCTION sec.sign_initiative() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF sec.person() IS NOT NULL THEN
    SELECT o.name_fr, o.name_en INTO NEW.by_fr, NEW.by_en FROM organization o WHERE o.id = NEW.organization_id;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER signed BEFORE INSERT ON initiative FOR EACH ROW EXECUTE FUNCTION sec.sign_initiative();

CREATE POLICY read ON initiative FOR SELECT TO tis_app USING (status = 'published'
  OR organization_id = ANY ((SELECT sec.organizations())::uuid[]) OR network_id = ANY ((SELECT sec.coordinated())::uuid[]));
CREATE POLICY add ON initiative FOR INSERT TO tis_app WITH CHECK (status = 'draft'
  AND organization_id = ANY ((SELECT sec.worked())::uuid[])
  AND EXISTS (SELECT FROM network_member m WHERE m.network_id = initiative.network_id AND m.organization_id = initiative.organization_id AND m.left_on IS NULL));
-- Whoever works there writes a draft; what everyone reads is in the hands of who leads, or coordinates.
CREATE POLICY change ON initiative FOR UPDATE TO tis_app
  USING ((status = 'draft' AND organization_id = ANY ((SELECT sec.worked())::uuid[]))
    OR organization_id = ANY ((SELECT sec.led())::uuid[]) OR network_id = ANY ((SELECT sec.coordinated())::uuid[]))
  WITH CHECK ((status = 'draft' AND organization_id = ANY ((SELECT sec.worked())::uuid[]))
    OR organization_id = ANY ((SELECT sec.led())::uuid[]) OR network_id = ANY ((SELECT sec.coordinated())::uuid[]));
-- Its version and its instants are the database's own, and so is who it is by.
GRANT SELECT, INSERT (id, organization_id, network_id, name_fr, name_en, aim_fr, aim_en, sectors, regions, minimum_age, maximum_age, since_year,
  source_text, source_url, contact_email, contact_phone, contact_url, adopted_from_id, adopted_from_shipped),
  UPDATE (status, name_fr, name_en, aim_fr, aim_en, sectors, regions, minimum_age, maximum_age, since_year,
  source_text, source_url, contact_email, contact_phone, contact_url, adopted_from_id, adopted_from_shipped) ON initiative TO tis_app;
/* Whether the person is of the organization that tells of an initiative, or coordinates its network. */
CREATE FUNCTION sec.shares_initiative(p_initiative uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM initiative i WHERE i.id = p_initiative
    AND (i.organization_id = ANY (sec.organizations()) OR i.network_id = ANY (sec.coordinated()))) $$;
GRANT EXECUTE ON FUNCTION sec.shares_initiative(uuid) TO tis_app;
CREATE POLICY read ON initiative_history FOR SELECT TO tis_app USING (sec.shares_initiative(initiative_id));
GRANT SELECT ON initiative_history TO tis_app;

-- Asking for help to adopt one -----------------------------------------------------------------------------------------

CREATE TABLE initiative_request (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  initiative_id uuid NOT NULL REFERENCES initiative,
  from_organization_id uuid NOT NULL REFERENCES organization,
  to_organization_id uuid NOT NULL REFERENCES organization,
  asker_id uuid REFERENCES person,
  answerer_id uuid REFERENCES person,
  message text NOT NULL CHECK (char_length(message) BETWEEN 1 AND 1000),
  state text NOT NULL DEFAULT 'asked' CHECK (state IN ('asked', 'answered', 'closed')),
  created_at timestamptz NOT NULL DEFAULT sec.now(),
  answered_at timestamptz,
  closed_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CHECK (from_organization_id <> to_organization_id),
  CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
  CHECK (state <> 'answered' OR answered_at IS NOT NULL)
);
CREATE INDEX ON initiative_request (from_organization_id, created_at);
CREATE INDEX ON initiative_request (to_organization_id, created_at);
CREATE INDEX ON initiative_request (asker_id) WHERE asker_id IS NOT NULL;
CREATE INDEX ON initiative_request (answerer_id) WHERE answerer_id IS NOT NULL;
CREATE UNIQUE INDEX initiative_request_once ON initiative_request (initiative_id, from_organization_id) WHERE state <> 'closed';
SELECT sec.protect('initiative_request');
COMMENT ON TABLE initiative_request IS 'An organization asks another for help to adopt an initiative. Both read it, and nobody else; one at a time for an initiative.';
COMMENT ON COLUMN initiative_request.id IS 'own: id';
COMMENT ON COLUMN initiative_request.initiative_id IS 'own: initiative';
COMMENT ON COLUMN initiative_request.from_organization_id IS 'own: organization that asks';
COMMENT ON COLUMN initiative_request.to_organization_id IS 'own: organization asked';
COMMENT ON COLUMN initiative_request.asker_id IS 'own: who follows it where it was asked, and is written back to; null: nobody for now';
COMMENT ON COLUMN initiative_request.answerer_id IS 'own: who answers it; null: nobody yet';
COMMENT ON COLUMN initiative_request.message IS 'own: what was written, about an initiative and never about a young person';
COMMENT ON COLUMN initiative_request.state IS 'own: asked, answered, closed';
COMMENT ON COLUMN initiative_request.created_at IS 'own: instant';
COMMENT ON COLUMN initiative_request.answered_at IS 'own: instant somebody said that they answered; null: not yet';
COMMENT ON COLUMN initiative_request.closed_at IS 'own: instant; null: open';
COMMENT ON COLUMN initiative_request.version IS 'own: grows at each change (optimistic lock)';

CREATE POLICY read ON initiative_request FOR SELECT TO tis_app USING (
  from_organization_id = ANY ((SELECT sec.organizations())::uuid[]) OR to_organization_id = ANY ((SELECT sec.organizations())::uuid[]));
CREATE POLICY add ON initiative_request FOR INSERT TO tis_app WITH CHECK (state = 'asked' AND answerer_id IS NULL
  AND asker_id = (SELECT sec.person()) AND from_organization_id = ANY ((SELECT sec.worked())::uuid[])
  AND EXISTS (SELECT FROM initiative i WHERE i.id = initiative_id AND i.status = 'published' AND i.organization_id = to_organization_id));
CREATE POLICY change ON initiative_request FOR UPDATE TO tis_app
  USING (from_organization_id = ANY ((SELECT sec.worked())::uuid[]) OR to_organization_id = ANY ((SELECT sec.worked())::uuid[]))
  WITH CHECK (from_organization_id = ANY ((SELECT sec.worked())::uuid[]) OR to_organization_id = ANY ((SELECT sec.worked())::uuid[]));
GRANT SELECT, INSERT (id, initiative_id, from_organization_id, to_organization_id, asker_id, message),
  UPDATE (asker_id, answerer_id, state, version) ON initiative_request TO tis_app;

/* Who is asked answers, who asked is written back to: each side names its own people, and they do more than read there. */
CREATE FUNCTION sec.refuse_initiative_request() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE asked boolean := NEW.to_organization_id = ANY (sec.worked());
  asks boolean := NEW.from_organization_id = ANY (sec.worked());
BEGIN
  IF sec.person() IS NULL THEN RETURN NEW; END IF;
  IF (NEW.answerer_id IS DISTINCT FROM OLD.answerer_id AND NOT (asked AND (NEW.answerer_id IS NULL OR EXISTS (SELECT FROM membership m
      WHERE m.person_id = NEW.answerer_id AND m.organization_id = NEW.to_organization_id AND m.until_day IS NULL AND m.role <> 'reader'))))
    OR (NEW.asker_id IS DISTINCT FROM OLD.asker_id AND NOT (asks AND (NEW.asker_id IS NULL OR EXISTS (SELECT FROM membership m
      WHERE m.person_id = NEW.asker_id AND m.organization_id = NEW.from_organization_id AND m.until_day IS NULL AND m.role <> 'reader'))))
    OR (NEW.state = 'answered' AND OLD.state <> 'answered' AND NOT asked)
  THEN RAISE EXCEPTION 'this is for the other organization to say' USING ERRCODE = '42501'; END IF;
  -- A version follows another, and the instants are the database's own.
  NEW.version := OLD.version + 1;
  NEW.answered_at := CASE WHEN NEW.state = 'answered' AND OLD.state <> 'answered' THEN sec.now() ELSE OLD.answered_at END;
  NEW.closed_at := CASE WHEN NEW.state <> 'closed' THEN NULL WHEN OLD.state = 'closed' THEN OLD.closed_at ELSE sec.now() END;
  RETURN NEW;
END $$;
CREATE TRIGGER each_side_its_own BEFORE UPDATE ON initiative_request FOR EACH ROW EXECUTE FUNCTION sec.refuse_initiative_request();

/* The names that both sides of a request read, whatever their networks: organizations, initiative, who asks and who answers. */
CREATE FUNCTION sec.initiative_parties(p_ids uuid[]) RETURNS TABLE (id uuid, initiative_fr text, initiative_en text, from_fr text, from_en text,
  to_fr text, to_en text, asker_name text, asker_email text, answerer_name text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT r.id, i.name_fr, i.name_en, f.name_fr, f.name_en, t.name_fr, t.name_en, a.name, a.email, b.name
  FROM initiative_request r JOIN initiative i ON i.id = r.initiative_id
    JOIN organization f ON f.id = r.from_organization_id JOIN organization t ON t.id = r.to_organization_id
    LEFT JOIN person a ON a.id = r.asker_id LEFT JOIN person b ON b.id = r.answerer_id
  WHERE r.id = ANY (p_ids)
    AND (r.from_organization_id = ANY ((SELECT sec.organizations())::uuid[]) OR r.to_organization_id = ANY ((SELECT sec.organizations())::uuid[])) $$;

/* Whom to write to about a request that the person makes in this very transaction: the contacts designated there, else the leads. */
CREATE FUNCTION sec.initiative_contacts(p_request uuid) RETURNS TABLE (email text, language text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH asked AS (SELECT r.to_organization_id AS id FROM initiative_request r
    WHERE r.id = p_request AND r.asker_id = sec.person() AND r.created_at = sec.now()),
  contacts AS (SELECT d.person_id FROM asked JOIN designation d ON d.organization_id = asked.id
    WHERE d.kind IN ('contact', 'contact_deputy') AND d.until_day IS NULL),
  leads AS (SELECT m.person_id FROM asked JOIN membership m ON m.organization_id = asked.id
    WHERE m.role = 'lead' AND m.until_day IS NULL AND NOT EXISTS (SELECT FROM contacts))
  SELECT DISTINCT p.email, p.language FROM person p
  WHERE p.deactivated_at IS NULL AND p.id IN (SELECT person_id FROM contacts UNION SELECT person_id FROM leads) LIMIT 20 $$;
GRANT EXECUTE ON FUNCTION sec.initiative_parties(uuid[]), sec.initiative_contacts(uuid) TO tis_app;

/* What the person of this request changed of initiatives, asked for and answered, wherever they are today. For the copy of what is held about them; what others wrote is not in it. */
CREATE FUNCTION sec.personal_initiative() RETURNS TABLE (at timestamptz, kind text, says jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT h.at, 'change', jsonb_strip_nulls(jsonb_build_object('nameFr', h.before ->> 'name_fr', 'nameEn', h.before ->> 'name_en'))
  FROM initiative_history h WHERE h.person_id = (SELECT sec.person())
  UNION ALL
  SELECT r.created_at, CASE WHEN r.asker_id = sec.person() THEN 'ask' ELSE 'answer' END, jsonb_strip_nulls(jsonb_build_object(
    'state', r.state, 'answeredAt', r.answered_at, 'closedAt', r.closed_at, 'message', CASE WHEN r.asker_id = sec.person() THEN r.message END))
  FROM initiative_request r WHERE r.asker_id = (SELECT sec.person()) OR r.answerer_id = (SELECT sec.person())
  ORDER BY 1 DESC LIMIT 1000 $$;
GRANT EXECUTE ON FUNCTION sec.personal_initiative() TO tis_app;

RESET ROLE;
