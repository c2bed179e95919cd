-- Shared definitions: what a network agrees a term means. Proposed by an organization or by the coordination, agreed on by
-- organizations, adopted, replaced; never erased.
SET LOCAL ROLE tis_owner;

CREATE TABLE shared_definition (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  network_id uuid NOT NULL REFERENCES network,
  organization_id uuid REFERENCES organization,
  term_id text NOT NULL CHECK (term_id ~ '^[a-z0-9-]{1,60}$'),
  name_fr text CHECK (char_length(name_fr) BETWEEN 1 AND 120),
  name_en text CHECK (char_length(name_en) BETWEEN 1 AND 120),
  text_fr text CHECK (char_length(text_fr) BETWEEN 1 AND 1200),
  text_en text CHECK (char_length(text_en) BETWEEN 1 AND 1200),
  proposed_at timestamptz NOT NULL DEFAULT sec.now(),
  number integer CHECK (number >= 1),
  adopted_at timestamptz,
  withdrawn_at timestamptz,
  CHECK (text_fr IS NOT NULL OR text_en IS NOT NULL),
  CHECK ((number IS NULL) = (adopted_at IS NULL)),
  CHECK (adopted_at IS NULL OR withdrawn_at IS NULL),
  UNIQUE (network_id, term_id, number)
);
CREATE INDEX ON shared_definition (organization_id);
-- One proposal at a time for a term: two people who propose at once are told of each other.
CREATE UNIQUE INDEX shared_definition_open ON shared_definition (network_id, term_id) WHERE adopted_at IS NULL AND withdrawn_at IS NULL;
SELECT sec.protect('shared_definition');
COMMENT ON TABLE shared_definition IS 'What a network’s organizations, or its coordination, propose that a term means, and what they adopted, version by version. Its words never change.';
COMMENT ON COLUMN shared_definition.id IS 'partner: id';
COMMENT ON COLUMN shared_definition.network_id IS 'partner: network';
COMMENT ON COLUMN shared_definition.organization_id IS 'partner: organization that proposes; null: the coordination of the network';
COMMENT ON COLUMN shared_definition.term_id IS 'partner: id of content/glossary.json, or of a term of the network';
COMMENT ON COLUMN shared_definition.name_fr IS 'partner: name of a term of the network, French; null: not given, or a term of the glossary';
COMMENT ON COLUMN shared_definition.name_en IS 'partner: name of a term of the network, English; null: not given, or a term of the glossary';
COMMENT ON COLUMN shared_definition.text_fr IS 'partner: definition, French; null: not given';
COMMENT ON COLUMN shared_definition.text_en IS 'partner: definition, English; null: not given';
COMMENT ON COLUMN shared_definition.proposed_at IS 'partner: instant';
COMMENT ON COLUMN shared_definition.number IS 'partner: version among the adopted ones of the term, 1, 2, 3…; null: not adopted';
COMMENT ON COLUMN shared_definition.adopted_at IS 'partner: instant; null: not adopted; written by the events only';
COMMENT ON COLUMN shared_definition.withdrawn_at IS 'partner: instant; null: not withdrawn; written by the events only';

CREATE TABLE definition_event (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  seq integer NOT NULL,
  definition_id uuid NOT NULL REFERENCES shared_definition,
  network_id uuid NOT NULL REFERENCES network,
  organization_id uuid REFERENCES organization,
  kind text NOT NULL CHECK (kind IN ('propose', 'agree', 'object', 'lift', 'withdraw', 'restore', 'adopt')),
  reason text CHECK (char_length(reason) BETWEEN 1 AND 600),
  person_id uuid NOT NULL REFERENCES person,
  at timestamptz NOT NULL DEFAULT sec.now(),
  -- The coordination adopts; it proposes too, and never answers.
  CHECK (CASE WHEN organization_id IS NULL THEN kind IN ('propose', 'withdraw', 'restore', 'adopt') ELSE kind <> 'adopt' END),
  CHECK ((kind = 'object') = (reason IS NOT NULL)),
  UNIQUE (definition_id, seq)
);
CREATE INDEX ON definition_event (network_id);
CREATE INDEX ON definition_event (organization_id);
CREATE INDEX ON definition_event (person_id);
SELECT sec.protect('definition_event');
COMMENT ON TABLE definition_event IS 'Everything that happened to a shared definition, in order; only grows. An organization’s answer is its last one.';
COMMENT ON COLUMN definition_event.id IS 'partner: id';
COMMENT ON COLUMN definition_event.seq IS 'partner: order among the events of the definition, from 1; written by the database';
COMMENT ON COLUMN definition_event.definition_id IS 'partner: definition';
COMMENT ON COLUMN definition_event.network_id IS 'partner: network of the definition';
COMMENT ON COLUMN definition_event.organization_id IS 'partner: organization that speaks; null: the coordination, which proposes or adopts';
COMMENT ON COLUMN definition_event.kind IS 'partner: propose, agree, object, lift (an objection), withdraw, restore or adopt';
COMMENT ON COLUMN definition_event.reason IS 'partner: why an organization objects; null: another event';
COMMENT ON COLUMN definition_event.person_id IS 'partner: who spoke for it; shown to nobody, the answer is the organization’s';
COMMENT ON COLUMN definition_event.at IS 'partner: instant';
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON definition_event FOR EACH ROW EXECUTE FUNCTION sec.refuse_change();
CREATE TRIGGER never_truncated BEFORE TRUNCATE ON definition_event FOR EACH STATEMENT EXECUTE FUNCTION sec.refuse_change();

/* Events of a definition are numbered in their own order, one after another: no number tells what other networks do. */
CREATE FUNCTION sec.number_definition_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM FROM shared_definition d WHERE d.id = NEW.definition_id FOR UPDATE;
  NEW.seq := 1 + (SELECT coalesce(max(e.seq), 0) FROM definition_event e WHERE e.definition_id = NEW.definition_id);
  RETURN NEW;
END $$;
CREATE TRIGGER numbered BEFORE INSERT ON definition_event FOR EACH ROW EXECUTE FUNCTION sec.number_definition_event();

/*
 * Whether a definition may be adopted: more than half of the organizations that joined its network and are there today agree,
 * and none of them objects. The twin of `refuseAdoption` in the code.
 */
CREATE FUNCTION sec.definition_is_agreed(p_definition uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH present AS (
    SELECT m.organization_id FROM shared_definition d JOIN network_member m ON m.network_id = d.network_id AND m.left_on IS NULL
      JOIN organization o ON o.id = m.organization_id AND o.status = 'joined' WHERE d.id = p_definition),
  answers AS (
    SELECT DISTINCT ON (e.organization_id) e.kind FROM definition_event e JOIN present USING (organization_id)
    WHERE e.definition_id = p_definition AND e.kind IN ('agree', 'object', 'lift') ORDER BY e.organization_id, e.seq DESC)
  SELECT 2 * (SELECT count(*) FROM answers WHERE kind = 'agree') > (SELECT count(*) FROM present)
    AND NOT EXISTS (SELECT FROM answers WHERE kind = 'object') $$;

/* Carries an event to its definition. What is adopted stays; what is withdrawn can only be restored (40001: someone was quicker). */
CREATE FUNCTION sec.carry_definition() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  d shared_definition;
BEGIN
  SELECT * INTO d FROM shared_definition WHERE id = NEW.definition_id FOR UPDATE;
  IF d.adopted_at IS NOT NULL OR (d.withdrawn_at IS NOT NULL) <> (NEW.kind = 'restore')
    OR (NEW.kind = 'adopt' AND NOT sec.definition_is_agreed(d.id)) THEN
    RAISE EXCEPTION 'the definition moved meanwhile' USING ERRCODE = '40001';
  END IF;
  IF NEW.kind = 'withdraw' THEN UPDATE shared_definition SET withdrawn_at = NEW.at WHERE id = d.id;
  ELSIF NEW.kind = 'restore' THEN UPDATE shared_definition SET withdrawn_at = NULL WHERE id = d.id;
  ELSIF NEW.kind = 'adopt' THEN UPDATE shared_definition SET adopted_at = NEW.at, number = 1 + (
    SELECT coalesce(max(x.number), 0) FROM shared_definition x WHERE x.network_id = d.network_id AND x.term_id = d.term_id) WHERE id = d.id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER carried AFTER INSERT ON definition_event FOR EACH ROW EXECUTE FUNCTION sec.carry_definition();

/* Whether the person of this request does more than read in an organization that is, today, in a network. */
CREATE FUNCTION sec.works_for(p_organization uuid, p_network uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p_organization = ANY (sec.organizations()) AND EXISTS (
    SELECT FROM membership m JOIN network_member n ON n.organization_id = m.organization_id AND n.network_id = p_network AND n.left_on IS NULL
    WHERE m.organization_id = p_organization AND m.person_id = sec.person() AND m.role <> 'reader' AND m.until_day IS NULL) $$;
/* Whether the person of this request speaks for an organization that is, today, in a network. */
CREATE FUNCTION sec.speaks_for(p_organization uuid, p_network uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p_organization = ANY (sec.led()) AND EXISTS (
    SELECT FROM network_member n WHERE n.organization_id = p_organization AND n.network_id = p_network AND n.left_on IS NULL) $$;
/* Whether the person of this request may propose for an organization of a network; null: for its coordination. */
CREATE FUNCTION sec.proposes_for(p_organization uuid, p_network uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE WHEN p_organization IS NULL THEN p_network = ANY (sec.coordinated()) ELSE sec.works_for(p_organization, p_network) END $$;
GRANT EXECUTE ON FUNCTION sec.proposes_for(uuid, uuid), sec.speaks_for(uuid, uuid) TO tis_app;

CREATE POLICY read ON shared_definition FOR SELECT TO tis_app USING (network_id = ANY ((SELECT sec.networks())::uuid[]));
CREATE POLICY add ON shared_definition FOR INSERT TO tis_app WITH CHECK (sec.proposes_for(organization_id, network_id));
-- Its state is written by its events, and its words by nobody.
GRANT SELECT, INSERT (id, network_id, organization_id, term_id, name_fr, name_en, text_fr, text_en) ON shared_definition TO tis_app;

CREATE POLICY read ON definition_event FOR SELECT TO tis_app USING (network_id = ANY ((SELECT sec.networks())::uuid[]));
CREATE POLICY add ON definition_event FOR INSERT TO tis_app WITH CHECK (person_id = (SELECT sec.person())
  AND EXISTS (SELECT FROM shared_definition d WHERE d.id = definition_id AND d.network_id = definition_event.network_id
    AND CASE WHEN kind = 'adopt' THEN d.network_id = ANY ((SELECT sec.coordinated())::uuid[])
      WHEN kind IN ('propose', 'withdraw', 'restore') THEN d.organization_id IS NOT DISTINCT FROM definition_event.organization_id
        AND sec.proposes_for(d.organization_id, d.network_id)
      ELSE sec.speaks_for(definition_event.organization_id, d.network_id) END));
-- The instant and the order are the database's own: nobody writes history for another day.
GRANT SELECT (id, seq, definition_id, network_id, organization_id, kind, reason, at), INSERT (definition_id, network_id, organization_id, kind, reason, person_id)
  ON definition_event TO tis_app;

/* What the person of this request proposed and answered about definitions, wherever they are today. For the copy of what is held about them; what others wrote is not in it. */
CREATE FUNCTION sec.personal_glossary() RETURNS TABLE (at timestamptz, kind text, says jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT e.at, e.kind, jsonb_strip_nulls(jsonb_build_object('term', d.term_id, 'reason', e.reason) || CASE WHEN e.kind = 'propose' THEN
    jsonb_build_object('nameFr', d.name_fr, 'nameEn', d.name_en, 'textFr', d.text_fr, 'textEn', d.text_en) ELSE '{}' END)
  FROM definition_event e JOIN shared_definition d ON d.id = e.definition_id
  WHERE e.person_id = (SELECT sec.person()) ORDER BY e.at DESC, e.id LIMIT 1000 $$;
GRANT EXECUTE ON FUNCTION sec.personal_glossary() TO tis_app;

RESET ROLE;
