-- Collaboration protocols of a network: written once in numbered articles, kept in versions, changed article by article with the
-- agreement of the organizations that work by them, adopted by organizations and by regions. Nothing here is about a young person.
SET LOCAL ROLE tis_owner;

CREATE TABLE protocol (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  network_id uuid NOT NULL REFERENCES network,
  organization_id uuid REFERENCES organization,
  name_fr text CHECK (char_length(name_fr) BETWEEN 1 AND 120),
  name_en text CHECK (char_length(name_en) BETWEEN 1 AND 120),
  mechanism text CHECK (mechanism IN ('continuity', 'interregional')),
  draft_fr text CHECK (char_length(draft_fr) BETWEEN 1 AND 60000),
  draft_en text CHECK (char_length(draft_en) BETWEEN 1 AND 60000),
  created_at timestamptz NOT NULL DEFAULT sec.now(),
  issued_at timestamptz,
  withdrawn_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  UNIQUE (id, network_id),
  CHECK (name_fr IS NOT NULL OR name_en IS NOT NULL),
  -- Its draft is in the languages of its name, and gone once its first version is out.
  CHECK (CASE WHEN issued_at IS NULL THEN (draft_fr IS NULL) = (name_fr IS NULL) AND (draft_en IS NULL) = (name_en IS NULL)
    ELSE draft_fr IS NULL AND draft_en IS NULL END)
);
CREATE INDEX ON protocol (network_id);
CREATE INDEX ON protocol (organization_id);
SELECT sec.protect('protocol');
COMMENT ON TABLE protocol IS 'Collaboration protocols of a network. A draft is seen by who writes it; once its first version is out, by the network alone.';
COMMENT ON COLUMN protocol.id IS 'partner: id';
COMMENT ON COLUMN protocol.network_id IS 'partner: network';
COMMENT ON COLUMN protocol.organization_id IS 'partner: organization that wrote it; null: the coordination of the network';
COMMENT ON COLUMN protocol.name_fr IS 'partner: name, French; null: it is in English only';
COMMENT ON COLUMN protocol.name_en IS 'partner: name, English; null: it is in French only';
COMMENT ON COLUMN protocol.mechanism IS 'partner: what working by it is evidence of (continuity of services, interregional cooperation); null: nothing';
COMMENT ON COLUMN protocol.draft_fr IS 'own: articles of the first version as they are written, French; null: not in French, or that version is out';
COMMENT ON COLUMN protocol.draft_en IS 'own: the same in English';
COMMENT ON COLUMN protocol.created_at IS 'partner: instant';
COMMENT ON COLUMN protocol.issued_at IS 'partner: instant of its first version; null: a draft';
COMMENT ON COLUMN protocol.withdrawn_at IS 'partner: instant it was set aside; null: it is not';
COMMENT ON COLUMN protocol.version IS 'partner: grows at each change of the row (optimistic lock)';

CREATE TABLE protocol_version (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  protocol_id uuid NOT NULL,
  network_id uuid NOT NULL,
  number integer NOT NULL CHECK (number >= 1),
  issued_at timestamptz NOT NULL DEFAULT sec.now(),
  FOREIGN KEY (protocol_id, network_id) REFERENCES protocol (id, network_id),
  UNIQUE (protocol_id, number),
  UNIQUE (id, protocol_id)
);
CREATE INDEX ON protocol_version (network_id);
SELECT sec.protect('protocol_version');
COMMENT ON TABLE protocol_version IS 'Versions of a protocol. A version never changes: a later one stands beside it.';
COMMENT ON COLUMN protocol_version.id IS 'partner: id';
COMMENT ON COLUMN protocol_version.protocol_id IS 'partner: protocol';
COMMENT ON COLUMN protocol_version.network_id IS 'partner: network of the protocol';
COMMENT ON COLUMN protocol_version.number IS 'partner: 1, 2, 3…';
COMMENT ON COLUMN protocol_version.issued_at IS 'partner: instant it came out';

CREATE TABLE protocol_article (
  version_id uuid NOT NULL,
  protocol_id uuid NOT NULL,
  network_id uuid NOT NULL,
  article_id uuid NOT NULL,
  number integer NOT NULL CHECK (number >= 1),
  title_fr text CHECK (char_length(title_fr) BETWEEN 1 AND 160),
  title_en text CHECK (char_length(title_en) BETWEEN 1 AND 160),
  text_fr text CHECK (char_length(text_fr) BETWEEN 1 AND 6000),
  text_en text CHECK (char_length(text_en) BETWEEN 1 AND 6000),
  PRIMARY KEY (version_id, article_id),
  FOREIGN KEY (version_id, protocol_id) REFERENCES protocol_version (id, protocol_id),
  FOREIGN KEY (protocol_id, network_id) REFERENCES protocol (id, network_id),
  UNIQUE (version_id, number),
  CHECK (title_fr IS NOT NULL OR title_en IS NOT NULL),
  CHECK ((title_fr IS NULL) = (text_fr IS NULL) AND (title_en IS NULL) = (text_en IS NULL))
);
CREATE INDEX ON protocol_article (protocol_id);
CREATE INDEX ON protocol_article (network_id);
SELECT sec.protect('protocol_article');
COMMENT ON TABLE protocol_article IS 'Articles of each version of a protocol, whole. An article keeps its id from version to version, not its number.';
COMMENT ON COLUMN protocol_article.version_id IS 'partner: version';
COMMENT ON COLUMN protocol_article.protocol_id IS 'partner: protocol';
COMMENT ON COLUMN protocol_article.network_id IS 'partner: network of the protocol';
COMMENT ON COLUMN protocol_article.article_id IS 'partner: id of the article, the same in all versions';
COMMENT ON COLUMN protocol_article.number IS 'partner: its number in this version, from 1';
COMMENT ON COLUMN protocol_article.title_fr IS 'partner: title, French; null: the protocol is in English only';
COMMENT ON COLUMN protocol_article.title_en IS 'partner: title, English; null: the protocol is in French only';
COMMENT ON COLUMN protocol_article.text_fr IS 'partner: text, French';
COMMENT ON COLUMN protocol_article.text_en IS 'partner: text, English';
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON protocol_version FOR EACH ROW EXECUTE FUNCTION sec.refuse_change();
CREATE TRIGGER never_truncated BEFORE TRUNCATE ON protocol_version FOR EACH STATEMENT EXECUTE FUNCTION sec.refuse_change();
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON protocol_article FOR EACH ROW EXECUTE FUNCTION sec.refuse_change();
CREATE TRIGGER never_truncated BEFORE TRUNCATE ON protocol_article FOR EACH STATEMENT EXECUTE FUNCTION sec.refuse_change();

CREATE TABLE protocol_change (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  protocol_id uuid NOT NULL,
  network_id uuid NOT NULL,
  organization_id uuid REFERENCES organization,
  kind text NOT NULL CHECK (kind IN ('change', 'add', 'remove')),
  article_id uuid NOT NULL,
  after_article_id uuid,
  base_version_id uuid NOT NULL,
  title_fr text CHECK (char_length(title_fr) BETWEEN 1 AND 160),
  title_en text CHECK (char_length(title_en) BETWEEN 1 AND 160),
  text_fr text CHECK (char_length(text_fr) BETWEEN 1 AND 6000),
  text_en text CHECK (char_length(text_en) BETWEEN 1 AND 6000),
  reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 600),
  proposed_at timestamptz NOT NULL DEFAULT sec.now(),
  settled_in uuid,
  withdrawn_at timestamptz,
  FOREIGN KEY (protocol_id, network_id) REFERENCES protocol (id, network_id),
  FOREIGN KEY (base_version_id, protocol_id) REFERENCES protocol_version (id, protocol_id),
  FOREIGN KEY (settled_in, protocol_id) REFERENCES protocol_version (id, protocol_id),
  CHECK ((kind = 'remove') = (title_fr IS NULL AND title_en IS NULL)),
  CHECK ((title_fr IS NULL) = (text_fr IS NULL) AND (title_en IS NULL) = (text_en IS NULL)),
  CHECK (kind = 'add' OR after_article_id IS NULL),
  CHECK (settled_in IS NULL OR withdrawn_at IS NULL)
);
CREATE INDEX ON protocol_change (network_id);
CREATE INDEX ON protocol_change (organization_id);
CREATE INDEX ON protocol_change (base_version_id);
CREATE INDEX ON protocol_change (settled_in);
-- One proposal at a time on an article: two people who propose at once are told of each other.
CREATE UNIQUE INDEX protocol_change_open ON protocol_change (protocol_id, article_id) WHERE settled_in IS NULL AND withdrawn_at IS NULL;
SELECT sec.protect('protocol_change');
COMMENT ON TABLE protocol_change IS 'Changes proposed to a protocol: an article reworded, added or removed. Its words never change.';
COMMENT ON COLUMN protocol_change.id IS 'partner: id';
COMMENT ON COLUMN protocol_change.protocol_id IS 'partner: protocol';
COMMENT ON COLUMN protocol_change.network_id IS 'partner: network of the protocol';
COMMENT ON COLUMN protocol_change.organization_id IS 'partner: organization that proposes; null: the coordination of the network';
COMMENT ON COLUMN protocol_change.kind IS 'partner: change, add or remove';
COMMENT ON COLUMN protocol_change.article_id IS 'partner: the article; of one that is added, the id it will have';
COMMENT ON COLUMN protocol_change.after_article_id IS 'partner: the article that an added one follows; null: it comes first, or none is added';
COMMENT ON COLUMN protocol_change.base_version_id IS 'partner: version that was read when it was proposed';
COMMENT ON COLUMN protocol_change.title_fr IS 'partner: title proposed, French; null: not in French, or the article is removed';
COMMENT ON COLUMN protocol_change.title_en IS 'partner: title proposed, English; null: not in English, or the article is removed';
COMMENT ON COLUMN protocol_change.text_fr IS 'partner: text proposed, French';
COMMENT ON COLUMN protocol_change.text_en IS 'partner: text proposed, English';
COMMENT ON COLUMN protocol_change.reason IS 'partner: why, in a few words';
COMMENT ON COLUMN protocol_change.proposed_at IS 'partner: instant';
COMMENT ON COLUMN protocol_change.settled_in IS 'partner: version that took it in; null: none did; written with that version only';
COMMENT ON COLUMN protocol_change.withdrawn_at IS 'partner: instant; null: not withdrawn; written by the events only';

CREATE TABLE protocol_change_event (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  seq integer NOT NULL,
  change_id uuid NOT NULL REFERENCES protocol_change,
  network_id uuid NOT NULL REFERENCES network,
  organization_id uuid REFERENCES organization,
  kind text NOT NULL CHECK (kind IN ('propose', 'agree', 'object', 'lift', 'withdraw', 'restore', 'settle')),
  reason text CHECK (char_length(reason) BETWEEN 1 AND 600),
  at timestamptz NOT NULL DEFAULT sec.now(),
  CHECK (CASE WHEN organization_id IS NULL THEN kind IN ('propose', 'withdraw', 'restore', 'settle') ELSE kind <> 'settle' END),
  CHECK ((kind = 'object') = (reason IS NOT NULL)),
  UNIQUE (change_id, seq)
);
CREATE INDEX ON protocol_change_event (network_id);
CREATE INDEX ON protocol_change_event (organization_id);
SELECT sec.protect('protocol_change_event');
COMMENT ON TABLE protocol_change_event IS 'Everything that happened to a proposed change, in order; only grows. An organization’s answer is its last one.';
COMMENT ON COLUMN protocol_change_event.id IS 'partner: id';
COMMENT ON COLUMN protocol_change_event.seq IS 'partner: order among the events of the change, from 1; written by the database';
COMMENT ON COLUMN protocol_change_event.change_id IS 'partner: change';
COMMENT ON COLUMN protocol_change_event.network_id IS 'partner: network of the protocol';
COMMENT ON COLUMN protocol_change_event.organization_id IS 'partner: organization that speaks; null: the coordination';
COMMENT ON COLUMN protocol_change_event.kind IS 'partner: propose, agree, object, lift (an objection), withdraw, restore or settle (taken into a version)';
COMMENT ON COLUMN protocol_change_event.reason IS 'partner: why an organization objects; null: another event';
COMMENT ON COLUMN protocol_change_event.at IS 'partner: instant';
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON protocol_change_event FOR EACH ROW EXECUTE FUNCTION sec.refuse_change();
CREATE TRIGGER never_truncated BEFORE TRUNCATE ON protocol_change_event FOR EACH STATEMENT EXECUTE FUNCTION sec.refuse_change();

CREATE TABLE protocol_adoption (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  period_id uuid NOT NULL,
  protocol_id uuid NOT NULL,
  network_id uuid NOT NULL,
  version_id uuid NOT NULL,
  organization_id uuid REFERENCES organization,
  region_code text CHECK (region_code ~ '^[0-9]{2}$'),
  from_day date NOT NULL,
  until_day date,
  ended_at timestamptz,
  evidence_key uuid,
  FOREIGN KEY (protocol_id, network_id) REFERENCES protocol (id, network_id),
  FOREIGN KEY (version_id, protocol_id) REFERENCES protocol_version (id, protocol_id),
  CHECK ((organization_id IS NULL) <> (region_code IS NULL)),
  CHECK (until_day >= from_day),
  CHECK (ended_at IS NULL OR until_day IS NOT NULL),
  CHECK (evidence_key IS NULL OR organization_id IS NOT NULL)
);
CREATE INDEX ON protocol_adoption (protocol_id);
CREATE INDEX ON protocol_adoption (network_id);
CREATE INDEX ON protocol_adoption (version_id);
CREATE INDEX ON protocol_adoption (organization_id);
-- One version at a time: two people who adopt at once do one thing.
CREATE UNIQUE INDEX protocol_adoption_organization ON protocol_adoption (protocol_id, organization_id) WHERE until_day IS NULL;
CREATE UNIQUE INDEX protocol_adoption_region ON protocol_adoption (protocol_id, region_code) WHERE until_day IS NULL;
SELECT sec.protect('protocol_adoption');
COMMENT ON TABLE protocol_adoption IS 'By which version of a protocol an organization or a region of the network works, from a day to another; nothing is erased.';
COMMENT ON COLUMN protocol_adoption.id IS 'partner: id';
COMMENT ON COLUMN protocol_adoption.period_id IS 'partner: the same for the versions that followed one another without a break: id of the first';
COMMENT ON COLUMN protocol_adoption.protocol_id IS 'partner: protocol';
COMMENT ON COLUMN protocol_adoption.network_id IS 'partner: network of the protocol';
COMMENT ON COLUMN protocol_adoption.version_id IS 'partner: version';
COMMENT ON COLUMN protocol_adoption.organization_id IS 'partner: organization that works by it; null: a region does';
COMMENT ON COLUMN protocol_adoption.region_code IS 'partner: code of content/regions.json; null: an organization does';
COMMENT ON COLUMN protocol_adoption.from_day IS 'partner: first day';
COMMENT ON COLUMN protocol_adoption.until_day IS 'partner: day it ended, or a later version took its place; null: it stands';
COMMENT ON COLUMN protocol_adoption.ended_at IS 'partner: instant it was ended; null: it stands, or a later version took its place';
COMMENT ON COLUMN protocol_adoption.evidence_key IS 'own: key of its record in the log of work; null: it declares nothing';

CREATE TABLE protocol_reading (
  version_id uuid NOT NULL,
  protocol_id uuid NOT NULL,
  organization_id uuid NOT NULL REFERENCES organization,
  person_id uuid NOT NULL REFERENCES person,
  at timestamptz NOT NULL DEFAULT sec.now(),
  PRIMARY KEY (version_id, organization_id, person_id),
  FOREIGN KEY (version_id, protocol_id) REFERENCES protocol_version (id, protocol_id)
);
CREATE INDEX ON protocol_reading (protocol_id);
CREATE INDEX ON protocol_reading (organization_id);
CREATE INDEX ON protocol_reading (person_id);
SELECT sec.protect('protocol_reading');
COMMENT ON TABLE protocol_reading IS 'Who says that they have read a version of the protocol by which their organization works.';
COMMENT ON COLUMN protocol_reading.version_id IS 'own: version';
COMMENT ON COLUMN protocol_reading.protocol_id IS 'own: protocol';
COMMENT ON COLUMN protocol_reading.organization_id IS 'own: where they work; its lead and its specialists see it';
COMMENT ON COLUMN protocol_reading.person_id IS 'own: who read it';
COMMENT ON COLUMN protocol_reading.at IS 'own: instant they said so';

-- What rules ask ---------------------------------------------------------------------------------------------------------

/* Whether an organization works by a protocol, today, in the network of the protocol. */
CREATE FUNCTION sec.works_by_protocol(p_organization uuid, p_protocol uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM protocol_adoption a JOIN network_member m ON m.network_id = a.network_id AND m.organization_id = a.organization_id AND m.left_on IS NULL
    JOIN organization o ON o.id = a.organization_id AND o.status = 'joined'
    WHERE a.protocol_id = p_protocol AND a.organization_id = p_organization AND a.until_day IS NULL) $$;
/* The newest version of a protocol that is not set aside; null: there is none. */
CREATE FUNCTION sec.newest_protocol_version(p_protocol uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT v.id FROM protocol_version v JOIN protocol p ON p.id = v.protocol_id AND p.withdrawn_at IS NULL WHERE v.protocol_id = p_protocol ORDER BY v.number DESC LIMIT 1 $$;
/*
 * Whether a change may be taken into a version: more than half of the organizations that work by the protocol agree, and none of
 * them objects; where nobody works by it yet, it waits for nobody. The twin of `refuseSettling` in the code.
 */
CREATE FUNCTION sec.protocol_change_is_agreed(p_change uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH present AS (
    SELECT a.organization_id FROM protocol_change c JOIN protocol_adoption a ON a.protocol_id = c.protocol_id AND a.until_day IS NULL
    WHERE c.id = p_change AND a.organization_id IS NOT NULL AND sec.works_by_protocol(a.organization_id, a.protocol_id)),
  answers AS (
    SELECT DISTINCT ON (e.organization_id) e.kind FROM protocol_change_event e JOIN present USING (organization_id)
    WHERE e.change_id = p_change AND e.kind IN ('agree', 'object', 'lift') ORDER BY e.organization_id, e.seq DESC)
  SELECT (NOT EXISTS (SELECT FROM present) OR 2 * (SELECT count(*) FROM answers WHERE kind = 'agree') > (SELECT count(*) FROM present))
    AND NOT EXISTS (SELECT FROM answers WHERE kind = 'object') $$;
/* Whether what a change was proposed on still stands as it was read. */
CREATE FUNCTION sec.protocol_change_fits(p_change uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT c.kind = 'add' OR EXISTS (SELECT FROM protocol_article was JOIN protocol_article is_now
      ON is_now.article_id = was.article_id AND is_now.version_id = sec.newest_protocol_version(c.protocol_id)
    WHERE was.version_id = c.base_version_id AND was.article_id = c.article_id
      AND (was.title_fr, was.title_en, was.text_fr, was.text_en) IS NOT DISTINCT FROM (is_now.title_fr, is_now.title_en, is_now.text_fr, is_now.text_en))
  FROM protocol_change c WHERE c.id = p_change $$;
/* Whether the person of this request answers, in an organization, for what its people know: leads it, or is a specialist there. */
CREATE FUNCTION sec.follows_readings(p_organization uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(p_organization = ANY (sec.organizations()), false) AND EXISTS (SELECT FROM membership m
    WHERE m.organization_id = p_organization AND m.person_id = sec.person() AND m.role IN ('specialist', 'lead') AND m.until_day IS NULL) $$;
/* The regions of a network that the person of this request coordinates; null: they do not. */
CREATE FUNCTION sec.coordinated_regions(p_network uuid) RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT n.region_codes FROM network n WHERE n.id = p_network AND n.id = ANY (sec.coordinated()) $$;
GRANT EXECUTE ON FUNCTION sec.works_by_protocol(uuid, uuid), sec.newest_protocol_version(uuid), sec.follows_readings(uuid), sec.coordinated_regions(uuid) TO tis_app;

-- What happens to a change -----------------------------------------------------------------------------------------------

/* Events of a change are numbered in their own order, one after another. */
CREATE FUNCTION sec.number_protocol_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM FROM protocol_change c WHERE c.id = NEW.change_id FOR UPDATE;
  NEW.seq := 1 + (SELECT coalesce(max(e.seq), 0) FROM protocol_change_event e WHERE e.change_id = NEW.change_id);
  RETURN NEW;
END $$;
CREATE TRIGGER numbered BEFORE INSERT ON protocol_change_event FOR EACH ROW EXECUTE FUNCTION sec.number_protocol_event();

/*
 * Carries an event to its change. What was taken into a version stays; what is withdrawn can only be restored, and only on the
 * article as it was read (40001: someone was quicker).
 */
CREATE FUNCTION sec.carry_protocol_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  c protocol_change;
BEGIN
  SELECT * INTO c FROM protocol_change WHERE id = NEW.change_id FOR UPDATE;
  IF NEW.kind = 'settle' THEN RETURN NULL; END IF;
  IF c.settled_in IS NOT NULL OR (c.withdrawn_at IS NOT NULL) <> (NEW.kind = 'restore') OR sec.newest_protocol_version(c.protocol_id) IS NULL
    OR (NEW.kind = 'restore' AND NOT sec.protocol_change_fits(c.id)) THEN
    RAISE EXCEPTION 'the change moved meanwhile' USING ERRCODE = '40001';
  END IF;
  IF NEW.kind = 'withdraw' THEN UPDATE protocol_change SET withdrawn_at = NEW.at WHERE id = c.id;
  ELSIF NEW.kind = 'restore' THEN UPDATE protocol_change SET withdrawn_at = NULL WHERE id = c.id; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER carried AFTER INSERT ON protocol_change_event FOR EACH ROW EXECUTE FUNCTION sec.carry_protocol_event();

-- Versions ---------------------------------------------------------------------------------------------------------------

/*
 * Brings out a version of a protocol, for the person of this request. The first one: whoever writes it, from p_articles (titles and
 * texts, in order), as long as the draft is the one that was seen (p_row). A later one: who coordinates the network, from the
 * newest version and changes that are agreed. Returns its number; null when it is not theirs, or something moved since it was seen.
 */
CREATE FUNCTION sec.issue_protocol(p_protocol uuid, p_seen integer, p_row integer, p_articles jsonb, p_changes uuid[]) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  p protocol;
  newest protocol_version;
  v_id uuid := gen_random_uuid();
BEGIN
  SELECT x.* INTO p FROM protocol x WHERE x.id = p_protocol FOR UPDATE;
  SELECT v.* INTO newest FROM protocol_version v WHERE v.protocol_id = p_protocol ORDER BY v.number DESC LIMIT 1;
  IF p.id IS NULL OR p.withdrawn_at IS NOT NULL OR coalesce(newest.number, 0) <> p_seen THEN RETURN NULL; END IF;
  IF newest.id IS NULL THEN
    IF sec.proposes_for(p.organization_id, p.network_id) IS NOT TRUE OR p.version <> p_row THEN RETURN NULL; END IF;
    INSERT INTO protocol_version (id, protocol_id, network_id, number) VALUES (v_id, p.id, p.network_id, 1);
    INSERT INTO protocol_article (version_id, protocol_id, network_id, article_id, number, title_fr, title_en, text_fr, text_en)
    SELECT v_id, p.id, p.network_id, gen_random_uuid(), a.place, a.said ->> 'titleFr', a.said ->> 'titleEn', a.said ->> 'textFr', a.said ->> 'textEn'
    FROM jsonb_array_elements(p_articles) WITH ORDINALITY AS a (said, place);
    UPDATE protocol SET issued_at = sec.now(), draft_fr = NULL, draft_en = NULL, version = version + 1 WHERE id = p.id;
  ELSE
    IF p.network_id = ANY (sec.coordinated()) IS NOT TRUE OR cardinality(p_changes) = 0 THEN RETURN NULL; END IF;
    PERFORM FROM protocol_change c WHERE c.id = ANY (p_changes) ORDER BY c.id FOR UPDATE;
    IF (SELECT count(*) FROM protocol_change c WHERE c.id = ANY (p_changes) AND c.protocol_id = p.id AND c.settled_in IS NULL
        AND c.withdrawn_at IS NULL AND sec.protocol_change_fits(c.id) AND sec.protocol_change_is_agreed(c.id)) <> cardinality(p_changes) THEN RETURN NULL; END IF;
    INSERT INTO protocol_version (id, protocol_id, network_id, number) VALUES (v_id, p.id, p.network_id, newest.number + 1);
    INSERT INTO protocol_article (version_id, protocol_id, network_id, article_id, number, title_fr, title_en, text_fr, text_en)
    SELECT v_id, p.id, p.network_id, t.article_id, row_number() OVER (ORDER BY t.place, t.added, t.id), t.title_fr, t.title_en, t.text_fr, t.text_en
    FROM (
      SELECT a.article_id, a.number AS place, 0 AS added, a.article_id AS id, CASE WHEN c.id IS NULL THEN a.title_fr ELSE c.title_fr END AS title_fr,
        CASE WHEN c.id IS NULL THEN a.title_en ELSE c.title_en END AS title_en, CASE WHEN c.id IS NULL THEN a.text_fr ELSE c.text_fr END AS text_fr,
        CASE WHEN c.id IS NULL THEN a.text_en ELSE c.text_en END AS text_en
      FROM protocol_article a LEFT JOIN protocol_change c ON c.id = ANY (p_changes) AND c.article_id = a.article_id
      WHERE a.version_id = newest.id AND c.kind IS DISTINCT FROM 'remove'
      UNION ALL
      -- After an article that is no longer there, it comes last.
      SELECT c.article_id, CASE WHEN c.after_article_id IS NULL THEN 0 ELSE coalesce(b.number, 100000) END, 1, c.id, c.title_fr, c.title_en, c.text_fr, c.text_en
      FROM protocol_change c LEFT JOIN protocol_article b ON b.version_id = newest.id AND b.article_id = c.after_article_id
      WHERE c.id = ANY (p_changes) AND c.kind = 'add') AS t;
    UPDATE protocol_change SET settled_in = v_id WHERE id = ANY (p_changes);
    INSERT INTO protocol_change_event (change_id, network_id, kind) SELECT c, p.network_id, 'settle' FROM unnest(p_changes) AS c ORDER BY c;
  END IF;
  IF NOT EXISTS (SELECT FROM protocol_article a WHERE a.version_id = v_id) THEN
    RAISE EXCEPTION 'a version without an article' USING ERRCODE = '23514';
  END IF;
  RETURN coalesce(newest.number, 0) + 1;
END $$;

/*
 * Sets a protocol aside, or takes it up again: a draft, by whoever writes it; one that is out, by who coordinates the network, once
 * nobody works by it. False when it is not theirs, or is no longer as p_version saw it.
 */
CREATE FUNCTION sec.move_protocol(p_protocol uuid, p_deed text, p_version integer) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  p protocol;
BEGIN
  SELECT x.* INTO p FROM protocol x WHERE x.id = p_protocol FOR UPDATE;
  IF p.id IS NULL OR p.version IS DISTINCT FROM p_version OR (p_deed = 'restore') <> (p.withdrawn_at IS NOT NULL) THEN RETURN false; END IF;
  IF p.issued_at IS NULL THEN
    IF sec.proposes_for(p.organization_id, p.network_id) IS NOT TRUE THEN RETURN false; END IF;
  ELSIF p.network_id = ANY (sec.coordinated()) IS NOT TRUE OR (p_deed = 'withdraw' AND EXISTS (SELECT FROM protocol_adoption a
      WHERE a.protocol_id = p.id AND a.until_day IS NULL AND (sec.works_by_protocol(a.organization_id, p.id)
        OR a.region_code = ANY (sec.coordinated_regions(p.network_id))))) THEN RETURN false;
  END IF;
  UPDATE protocol SET withdrawn_at = CASE WHEN p_deed = 'withdraw' THEN sec.now() END, version = version + 1 WHERE id = p.id;
  RETURN true;
END $$;
GRANT EXECUTE ON FUNCTION sec.issue_protocol(uuid, integer, integer, jsonb, uuid[]), sec.move_protocol(uuid, text, integer) TO tis_app;

-- Who may do what --------------------------------------------------------------------------------------------------------

CREATE POLICY read ON protocol FOR SELECT TO tis_app
  USING (network_id = ANY ((SELECT sec.networks())::uuid[]) AND (issued_at IS NOT NULL OR sec.proposes_for(organization_id, network_id)));
CREATE POLICY add ON protocol FOR INSERT TO tis_app WITH CHECK (sec.proposes_for(organization_id, network_id));
CREATE POLICY change ON protocol FOR UPDATE TO tis_app USING (issued_at IS NULL AND withdrawn_at IS NULL AND sec.proposes_for(organization_id, network_id))
  WITH CHECK (issued_at IS NULL AND withdrawn_at IS NULL AND sec.proposes_for(organization_id, network_id));
GRANT SELECT, INSERT (id, network_id, organization_id, name_fr, name_en, mechanism, draft_fr, draft_en),
  UPDATE (name_fr, name_en, mechanism, draft_fr, draft_en, version) ON protocol TO tis_app;

CREATE POLICY read ON protocol_version FOR SELECT TO tis_app USING (network_id = ANY ((SELECT sec.networks())::uuid[]));
CREATE POLICY read ON protocol_article FOR SELECT TO tis_app USING (network_id = ANY ((SELECT sec.networks())::uuid[]));
GRANT SELECT ON protocol_version, protocol_article TO tis_app;

CREATE POLICY read ON protocol_change FOR SELECT TO tis_app USING (network_id = ANY ((SELECT sec.networks())::uuid[]));
CREATE POLICY add ON protocol_change FOR INSERT TO tis_app
  WITH CHECK (sec.proposes_for(organization_id, network_id) AND base_version_id = sec.newest_protocol_version(protocol_id));
-- Its state is written by its events, and its words by nobody.
GRANT SELECT, INSERT (id, protocol_id, network_id, organization_id, kind, article_id, after_article_id, base_version_id, title_fr, title_en, text_fr, text_en, reason)
  ON protocol_change TO tis_app;

CREATE POLICY read ON protocol_change_event FOR SELECT TO tis_app USING (network_id = ANY ((SELECT sec.networks())::uuid[]));
CREATE POLICY add ON protocol_change_event FOR INSERT TO tis_app WITH CHECK (
  EXISTS (SELECT FROM protocol_change c WHERE c.id = change_id AND c.network_id = protocol_change_event.network_id
    AND CASE WHEN protocol_change_event.kind IN ('propose', 'withdraw', 'restore') THEN
        (c.organization_id IS NOT DISTINCT FROM protocol_change_event.organization_id AND sec.proposes_for(c.organization_id, c.network_id))
        -- Of an organization that left the network, the coordination takes it back.
        OR (protocol_change_event.kind = 'withdraw' AND protocol_change_event.organization_id IS NULL AND c.network_id = ANY ((SELECT sec.coordinated())::uuid[])
          AND NOT EXISTS (SELECT FROM network_member m WHERE m.network_id = c.network_id AND m.organization_id = c.organization_id AND m.left_on IS NULL))
      WHEN protocol_change_event.kind IN ('agree', 'object', 'lift') THEN sec.speaks_for(protocol_change_event.organization_id, c.network_id)
        AND sec.works_by_protocol(protocol_change_event.organization_id, c.protocol_id)
      ELSE false END));
-- The instant and the order are the database's own: nobody writes history for another day.
GRANT SELECT, INSERT (change_id, network_id, organization_id, kind, reason) ON protocol_change_event TO tis_app;

CREATE POLICY read ON protocol_adoption FOR SELECT TO tis_app USING (network_id = ANY ((SELECT sec.networks())::uuid[]));
CREATE POLICY add ON protocol_adoption FOR INSERT TO tis_app WITH CHECK (version_id = sec.newest_protocol_version(protocol_id)
  AND CASE WHEN region_code IS NULL THEN sec.speaks_for(organization_id, network_id) ELSE region_code = ANY (sec.coordinated_regions(network_id)) END);
CREATE POLICY change ON protocol_adoption FOR UPDATE TO tis_app
  USING ((until_day IS NULL OR ended_at > (SELECT sec.now()) - interval '30 days')
    AND CASE WHEN region_code IS NULL THEN sec.speaks_for(organization_id, network_id) ELSE region_code = ANY (sec.coordinated_regions(network_id)) END)
  WITH CHECK (CASE WHEN region_code IS NULL THEN sec.speaks_for(organization_id, network_id) ELSE region_code = ANY (sec.coordinated_regions(network_id)) END);
GRANT SELECT, INSERT (id, period_id, protocol_id, network_id, version_id, organization_id, region_code, from_day, evidence_key),
  UPDATE (until_day, ended_at, evidence_key) ON protocol_adoption TO tis_app;

CREATE POLICY read ON protocol_reading FOR SELECT TO tis_app
  USING (person_id = (SELECT sec.person()) OR sec.follows_readings(organization_id));
CREATE POLICY add ON protocol_reading FOR INSERT TO tis_app WITH CHECK (person_id = (SELECT sec.person())
  AND organization_id = ANY ((SELECT sec.organizations())::uuid[]) AND sec.works_by_protocol(organization_id, protocol_id));
GRANT SELECT, INSERT (version_id, protocol_id, organization_id, person_id) ON protocol_reading TO tis_app;

/* What the person of this request said that they read, wherever they are today. For the copy of what is held about them. */
CREATE FUNCTION sec.personal_protocol() RETURNS TABLE (at timestamptz, kind text, says jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT r.at, 'read', jsonb_strip_nulls(jsonb_build_object('protocolFr', p.name_fr, 'protocolEn', p.name_en, 'version', v.number,
    'organizationFr', o.name_fr, 'organizationEn', o.name_en))
  FROM protocol_reading r JOIN protocol p ON p.id = r.protocol_id JOIN protocol_version v ON v.id = r.version_id JOIN organization o ON o.id = r.organization_id
  WHERE r.person_id = (SELECT sec.person()) ORDER BY r.at DESC, r.version_id LIMIT 1000 $$;
GRANT EXECUTE ON FUNCTION sec.personal_protocol() TO tis_app;

RESET ROLE;
