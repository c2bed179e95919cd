-- What the log of work comes to: definitions of measures, raw values (an organization reads its own), what the gate lets out,
-- periods that are closed and signed, targets, and the keys by which an organization's programs read.
SET LOCAL ROLE tis_owner;

CREATE TABLE indicator_definition (
  measure text NOT NULL CHECK (measure ~ '^[a-z0-9]{1,12}(\.[0-9]{1,2})?$'),
  version integer NOT NULL CHECK (version >= 1),
  indicator text NOT NULL CHECK (indicator ~ '^[a-z0-9]{1,12}$'),
  content jsonb NOT NULL,
  is_shipped boolean NOT NULL DEFAULT false,
  is_retired boolean NOT NULL DEFAULT false,
  defined_by uuid REFERENCES person,
  defined_at timestamptz NOT NULL DEFAULT sec.now(),
  PRIMARY KEY (measure, version),
  CHECK (is_shipped = (defined_by IS NULL)),
  CHECK (NOT (is_shipped AND is_retired))
);
CREATE INDEX ON indicator_definition (defined_by) WHERE defined_by IS NOT NULL;
SELECT sec.protect('indicator_definition');
COMMENT ON TABLE indicator_definition IS 'How each measure is computed, as data, version by version. Only grows: a value names the version that gave it.';
COMMENT ON COLUMN indicator_definition.measure IS 'public: code of the measure, 12a2.1';
COMMENT ON COLUMN indicator_definition.version IS 'public: 1, 2, 3… of this measure; the last one holds';
COMMENT ON COLUMN indicator_definition.indicator IS 'public: code of the indicator, 12a2';
COMMENT ON COLUMN indicator_definition.content IS 'public: the definition, in both languages';
COMMENT ON COLUMN indicator_definition.is_shipped IS 'public: it came with the product; otherwise it is of this instance';
COMMENT ON COLUMN indicator_definition.is_retired IS 'public: since this version it is no longer computed';
COMMENT ON COLUMN indicator_definition.defined_by IS 'public: who runs the instance and defined it; null: it shipped';
COMMENT ON COLUMN indicator_definition.defined_at IS 'public: instant';
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON indicator_definition FOR EACH ROW EXECUTE FUNCTION sec.refuse_change();
CREATE TRIGGER never_truncated BEFORE TRUNCATE ON indicator_definition FOR EACH STATEMENT EXECUTE FUNCTION sec.refuse_change();
CREATE POLICY read ON indicator_definition FOR SELECT TO tis_app USING (true);
CREATE POLICY add ON indicator_definition FOR INSERT TO tis_app
  WITH CHECK ((SELECT sec.is_operator()) AND defined_by = (SELECT sec.person()) AND NOT is_shipped
    AND NOT EXISTS (SELECT FROM indicator_definition d WHERE d.measure = indicator_definition.measure AND d.is_shipped));
CREATE POLICY job_reads ON indicator_definition FOR SELECT TO tis_job USING (true);
GRANT SELECT, INSERT (measure, version, indicator, content, is_retired, defined_by) ON indicator_definition TO tis_app;
GRANT SELECT ON indicator_definition TO tis_job;

CREATE TABLE indicator_target (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid REFERENCES organization,
  network_id uuid REFERENCES network,
  measure text NOT NULL CHECK (measure ~ '^[a-z0-9]{1,12}(\.[0-9]{1,2})?$'),
  starts_on date NOT NULL,
  ends_before date NOT NULL,
  baseline numeric CHECK (baseline BETWEEN 0 AND 1000000000),
  target numeric CHECK (target BETWEEN 0 AND 1000000000),
  set_by uuid NOT NULL REFERENCES person,
  set_at timestamptz NOT NULL DEFAULT sec.now(),
  version integer NOT NULL DEFAULT 1,
  CHECK ((organization_id IS NULL) <> (network_id IS NULL)),
  CHECK (ends_before > starts_on),
  UNIQUE NULLS NOT DISTINCT (organization_id, network_id, measure, starts_on, ends_before)
);
CREATE INDEX ON indicator_target (network_id);
CREATE INDEX ON indicator_target (set_by);
SELECT sec.protect('indicator_target');
COMMENT ON TABLE indicator_target IS 'Where an organization or a network starts from and what it aims at, measure by measure and period by period.';
COMMENT ON COLUMN indicator_target.id IS 'own: id';
COMMENT ON COLUMN indicator_target.organization_id IS 'own: the organization; null: a network';
COMMENT ON COLUMN indicator_target.network_id IS 'own: the network; null: an organization';
COMMENT ON COLUMN indicator_target.measure IS 'own: measure';
COMMENT ON COLUMN indicator_target.starts_on IS 'own: first day of the period';
COMMENT ON COLUMN indicator_target.ends_before IS 'own: first day after the period';
COMMENT ON COLUMN indicator_target.baseline IS 'own: where it starts from; null: not said';
COMMENT ON COLUMN indicator_target.target IS 'own: what is aimed at; null: not said';
COMMENT ON COLUMN indicator_target.set_by IS 'own: who set it last';
COMMENT ON COLUMN indicator_target.set_at IS 'own: instant';
COMMENT ON COLUMN indicator_target.version IS 'own: grows at each change (optimistic lock)';
CREATE POLICY read ON indicator_target FOR SELECT TO tis_app USING (
  organization_id = ANY ((SELECT sec.organizations())::uuid[]) OR network_id = ANY ((SELECT sec.networks())::uuid[]));
CREATE POLICY add ON indicator_target FOR INSERT TO tis_app WITH CHECK (set_by = (SELECT sec.person()) AND (
  organization_id = ANY ((SELECT sec.led())::uuid[]) OR network_id = ANY ((SELECT sec.coordinated())::uuid[])));
CREATE POLICY change ON indicator_target FOR UPDATE TO tis_app
  USING (organization_id = ANY ((SELECT sec.led())::uuid[]) OR network_id = ANY ((SELECT sec.coordinated())::uuid[]))
  WITH CHECK (set_by = (SELECT sec.person()) AND (
    organization_id = ANY ((SELECT sec.led())::uuid[]) OR network_id = ANY ((SELECT sec.coordinated())::uuid[])));
GRANT SELECT, INSERT (id, organization_id, network_id, measure, starts_on, ends_before, baseline, target, set_by),
  UPDATE (baseline, target, set_by, set_at, version) ON indicator_target TO tis_app;

-- Raw values -----------------------------------------------------------------------------------------------------

CREATE TABLE indicator_snapshot (
  scope text NOT NULL CHECK (char_length(scope) BETWEEN 7 AND 120),
  organization_id uuid REFERENCES organization,
  network_id uuid REFERENCES network,
  region text,
  sector text,
  starts_on date NOT NULL,
  ends_before date NOT NULL,
  figures jsonb NOT NULL,
  computed_at timestamptz NOT NULL,
  PRIMARY KEY (scope, starts_on, ends_before),
  CHECK (ends_before > starts_on),
  CHECK (organization_id IS NULL OR (network_id IS NULL AND region IS NULL AND sector IS NULL))
);
CREATE INDEX ON indicator_snapshot (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX ON indicator_snapshot (network_id) WHERE network_id IS NOT NULL;
CREATE INDEX ON indicator_snapshot (starts_on, ends_before);
SELECT sec.protect('indicator_snapshot');
COMMENT ON TABLE indicator_snapshot IS 'Every measure of a scope in a period, before the gate. An organization reads its own row; nobody reads another.';
COMMENT ON COLUMN indicator_snapshot.scope IS 'own: organization:ID, or network:ID/region/sector, a star for all of them';
COMMENT ON COLUMN indicator_snapshot.organization_id IS 'own: the organization; null: a network';
COMMENT ON COLUMN indicator_snapshot.network_id IS 'own: the network; null: an organization, or every network';
COMMENT ON COLUMN indicator_snapshot.region IS 'own: region; null: all';
COMMENT ON COLUMN indicator_snapshot.sector IS 'own: sector; null: all';
COMMENT ON COLUMN indicator_snapshot.starts_on IS 'own: first day of the period';
COMMENT ON COLUMN indicator_snapshot.ends_before IS 'own: first day after the period';
COMMENT ON COLUMN indicator_snapshot.figures IS 'count: by measure, the value before the gate';
COMMENT ON COLUMN indicator_snapshot.computed_at IS 'own: instant';
CREATE POLICY read_own ON indicator_snapshot FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.organizations())::uuid[]));
CREATE POLICY job_keeps ON indicator_snapshot FOR ALL TO tis_job USING (true) WITH CHECK (true);
GRANT SELECT ON indicator_snapshot TO tis_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON indicator_snapshot TO tis_job;

CREATE TABLE indicator_release (
  scope text NOT NULL CHECK (char_length(scope) BETWEEN 7 AND 120),
  organization_id uuid REFERENCES organization,
  network_id uuid REFERENCES network,
  region text,
  sector text,
  starts_on date NOT NULL,
  ends_before date NOT NULL,
  figures jsonb NOT NULL,
  counts_then jsonb NOT NULL DEFAULT '{}',
  people_on date,
  computed_at timestamptz NOT NULL,
  PRIMARY KEY (scope, starts_on, ends_before),
  CHECK (ends_before > starts_on),
  CHECK (organization_id IS NULL OR (network_id IS NULL AND region IS NULL AND sector IS NULL))
);
CREATE INDEX ON indicator_release (organization_id, starts_on) WHERE organization_id IS NOT NULL;
CREATE INDEX ON indicator_release (network_id, starts_on, ends_before) WHERE organization_id IS NULL;
SELECT sec.protect('indicator_release');
COMMENT ON TABLE indicator_release IS 'What the gate let out of the raw values, table by table: all that anyone reads who is not of the organization.';
COMMENT ON COLUMN indicator_release.scope IS 'partner: as in the raw values';
COMMENT ON COLUMN indicator_release.organization_id IS 'partner: the organization, without its numbers of people; null: a network';
COMMENT ON COLUMN indicator_release.network_id IS 'partner: the network; null: an organization, or every network';
COMMENT ON COLUMN indicator_release.region IS 'partner: region; null: all';
COMMENT ON COLUMN indicator_release.sector IS 'partner: sector; null: all';
COMMENT ON COLUMN indicator_release.starts_on IS 'partner: first day of the period';
COMMENT ON COLUMN indicator_release.ends_before IS 'partner: first day after the period';
COMMENT ON COLUMN indicator_release.figures IS 'count: by measure, what the gate let out';
COMMENT ON COLUMN indicator_release.counts_then IS 'count: what was kept in, as it was then, so that two editions give nothing away; for the gate alone';
COMMENT ON COLUMN indicator_release.people_on IS 'partner: day of the edition of its numbers of people; null: an organization, whose numbers of people stay in';
COMMENT ON COLUMN indicator_release.computed_at IS 'partner: instant';
CREATE POLICY read_coordinated ON indicator_release FOR SELECT TO tis_app USING (
  network_id = ANY ((SELECT sec.coordinated())::uuid[]) OR organization_id IN (SELECT unnest(sec.coordinated_organizations())));
CREATE POLICY read_public ON indicator_release FOR SELECT TO tis_app
  USING (network_id IS NULL AND organization_id IS NULL AND sector IS NULL);
CREATE POLICY job_keeps ON indicator_release FOR ALL TO tis_job USING (true) WITH CHECK (true);
GRANT SELECT (scope, organization_id, network_id, region, sector, starts_on, ends_before, figures, computed_at) ON indicator_release TO tis_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON indicator_release TO tis_job;

CREATE TABLE indicator_period_close (
  network_id uuid NOT NULL REFERENCES network,
  starts_on date NOT NULL,
  ends_before date NOT NULL,
  number integer NOT NULL CHECK (number >= 1),
  content text NOT NULL,
  signature bytea NOT NULL CHECK (octet_length(signature) = 32),
  closed_by uuid REFERENCES person,
  closed_at timestamptz NOT NULL,
  PRIMARY KEY (network_id, starts_on, ends_before, number),
  CHECK (ends_before > starts_on)
);
CREATE INDEX ON indicator_period_close (closed_by) WHERE closed_by IS NOT NULL;
SELECT sec.protect('indicator_period_close');
COMMENT ON TABLE indicator_period_close IS 'Periods that a network closed: what the gate let out then, signed; then each dated revision. Only grows.';
COMMENT ON COLUMN indicator_period_close.network_id IS 'partner: network';
COMMENT ON COLUMN indicator_period_close.starts_on IS 'partner: first day of the period';
COMMENT ON COLUMN indicator_period_close.ends_before IS 'partner: first day after the period';
COMMENT ON COLUMN indicator_period_close.number IS 'partner: 1 the closing, 2, 3… its revisions';
COMMENT ON COLUMN indicator_period_close.content IS 'count: what the gate had let out, by scope and measure, as it was signed';
COMMENT ON COLUMN indicator_period_close.signature IS 'partner: HMAC-SHA-256 of network, period, number, instant and content, by the key of the instance';
COMMENT ON COLUMN indicator_period_close.closed_by IS 'partner: who closed it; null: a revision, written by the platform';
COMMENT ON COLUMN indicator_period_close.closed_at IS 'partner: instant';
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON indicator_period_close FOR EACH ROW EXECUTE FUNCTION sec.refuse_change();
CREATE TRIGGER never_truncated BEFORE TRUNCATE ON indicator_period_close FOR EACH STATEMENT EXECUTE FUNCTION sec.refuse_change();
CREATE POLICY read ON indicator_period_close FOR SELECT TO tis_app USING (network_id = ANY ((SELECT sec.coordinated())::uuid[]));
CREATE POLICY add ON indicator_period_close FOR INSERT TO tis_app
  WITH CHECK (network_id = ANY ((SELECT sec.coordinated())::uuid[]) AND closed_by = (SELECT sec.person()) AND number = 1);
CREATE POLICY job_reads ON indicator_period_close FOR SELECT TO tis_job USING (true);
CREATE POLICY job_adds ON indicator_period_close FOR INSERT TO tis_job WITH CHECK (number > 1 AND closed_by IS NULL);
GRANT SELECT, INSERT ON indicator_period_close TO tis_app, tis_job;

-- What must be computed again ------------------------------------------------------------------------------------

CREATE TABLE indicator_stale (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid REFERENCES organization ON DELETE CASCADE,
  from_day date,
  until_day date,
  CHECK (until_day >= from_day)
);
CREATE INDEX ON indicator_stale (organization_id);
SELECT sec.protect('indicator_stale');
COMMENT ON TABLE indicator_stale IS 'Whose values are behind the log, over which days. Written by triggers, emptied by the queue.';
COMMENT ON COLUMN indicator_stale.id IS 'own: id';
COMMENT ON COLUMN indicator_stale.organization_id IS 'own: organization; null: all of them';
COMMENT ON COLUMN indicator_stale.from_day IS 'own: first day; null: every day before';
COMMENT ON COLUMN indicator_stale.until_day IS 'own: last day; null: every day after';
CREATE POLICY read_own ON indicator_stale FOR SELECT TO tis_app
  USING (organization_id IS NULL OR organization_id = ANY ((SELECT sec.organizations())::uuid[]));
CREATE POLICY job_empties ON indicator_stale FOR ALL TO tis_job USING (true) WITH CHECK (true);
GRANT SELECT ON indicator_stale TO tis_app;
GRANT SELECT, DELETE ON indicator_stale TO tis_job;

/* Organizations of versions just written, and of those that they replace: both were counted, or will be. */
CREATE FUNCTION sec.stale_evidence() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO indicator_stale (organization_id, from_day, until_day)
  SELECT o, min(starts), CASE WHEN bool_or(ends IS NULL) THEN NULL ELSE max(ends) END FROM (
    SELECT n.organization_id AS o, e.starts_on AS starts, e.ends_on AS ends FROM written n JOIN evidence_event e ON e.id = n.event_id
    UNION ALL
    SELECT p.organization_id, b.starts_on, b.ends_on FROM (SELECT DISTINCT event_id FROM written) n
      JOIN evidence_event e ON e.id = n.event_id JOIN evidence_event b ON b.id = e.supersedes
      JOIN evidence_organization p ON p.event_id = b.id
  ) AS touched GROUP BY o ORDER BY o;
  RETURN NULL;
END $$;
CREATE TRIGGER makes_stale AFTER INSERT ON evidence_organization REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION sec.stale_evidence();

/* A partner that says « not us », or that it is after all. */
CREATE FUNCTION sec.stale_answer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO indicator_stale (organization_id, from_day, until_day)
  SELECT DISTINCT o.organization_id, e.starts_on, e.ends_on FROM evidence_event e JOIN evidence_organization o ON o.event_id = e.id
  WHERE e.record_key = NEW.record_key;
  RETURN NULL;
END $$;
CREATE TRIGGER makes_stale AFTER INSERT ON evidence_answer FOR EACH ROW EXECUTE FUNCTION sec.stale_answer();

/* What is adopted, and which outcomes are pursued, decide what counts. */
CREATE FUNCTION sec.stale_adopted() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO indicator_stale (organization_id, from_day, until_day)
  SELECT d.organization_id, d.starts_on, d.ends_on FROM adoption d
  WHERE d.id = coalesce(NEW.adoption_id, OLD.adoption_id) AND d.organization_id IS NOT NULL
    AND NOT EXISTS (SELECT FROM indicator_stale s WHERE s.organization_id = d.organization_id AND s.from_day = d.starts_on AND s.until_day = d.ends_on);
  RETURN NULL;
END $$;
CREATE TRIGGER makes_stale AFTER INSERT OR DELETE ON adopted_action FOR EACH ROW EXECUTE FUNCTION sec.stale_adopted();
CREATE TRIGGER makes_stale_again AFTER UPDATE OF outcomes, state ON adopted_action FOR EACH ROW
  WHEN (OLD.outcomes IS DISTINCT FROM NEW.outcomes OR (OLD.state = 'set-aside') <> (NEW.state = 'set-aside')) EXECUTE FUNCTION sec.stale_adopted();
CREATE FUNCTION sec.stale_adoption() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO indicator_stale (organization_id, from_day, until_day)
  VALUES (NEW.organization_id, least(OLD.starts_on, NEW.starts_on), greatest(OLD.ends_on, NEW.ends_on));
  RETURN NULL;
END $$;
CREATE TRIGGER makes_stale AFTER UPDATE OF ends_on ON adoption FOR EACH ROW WHEN (NEW.organization_id IS NOT NULL) EXECUTE FUNCTION sec.stale_adoption();

/* An organization that enters or leaves a network, moves, or changes sector: all of its years. */
CREATE FUNCTION sec.stale_organization() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO indicator_stale (organization_id) VALUES (CASE TG_TABLE_NAME WHEN 'organization' THEN (to_jsonb(NEW) ->> 'id')::uuid
    ELSE (to_jsonb(NEW) ->> 'organization_id')::uuid END);
  RETURN NULL;
END $$;
CREATE TRIGGER makes_stale AFTER INSERT OR UPDATE ON network_member FOR EACH ROW EXECUTE FUNCTION sec.stale_organization();
CREATE TRIGGER makes_stale AFTER UPDATE OF sector, region_codes, status ON organization FOR EACH ROW
  WHEN (OLD.sector <> NEW.sector OR OLD.region_codes <> NEW.region_codes OR OLD.status <> NEW.status) EXECUTE FUNCTION sec.stale_organization();

/* A new definition: all values. */
CREATE FUNCTION sec.stale_all() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO indicator_stale (organization_id) SELECT NULL WHERE NOT EXISTS (
    SELECT FROM indicator_stale WHERE organization_id IS NULL AND from_day IS NULL AND until_day IS NULL);
  RETURN NULL;
END $$;
CREATE TRIGGER makes_stale AFTER INSERT ON indicator_definition FOR EACH STATEMENT EXECUTE FUNCTION sec.stale_all();

-- The queue reads the log, and where organizations stand.
GRANT SELECT (sector, region_codes) ON organization TO tis_job;

-- Programs of an organization ------------------------------------------------------------------------------------

CREATE TABLE indicator_token (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
  organization_id uuid NOT NULL REFERENCES organization,
  label text NOT NULL CHECK (char_length(label) BETWEEN 1 AND 80),
  made_by uuid NOT NULL REFERENCES person,
  made_at timestamptz NOT NULL DEFAULT sec.now(),
  expires_at timestamptz NOT NULL DEFAULT sec.now() + interval '1 year',
  used_on date,
  revoked_at timestamptz
);
CREATE INDEX ON indicator_token (organization_id);
CREATE INDEX ON indicator_token (made_by);
SELECT sec.protect('indicator_token');
COMMENT ON TABLE indicator_token IS 'Keys by which the programs of an organization read its indicators. One year; revoked by its leads.';
COMMENT ON COLUMN indicator_token.id IS 'own: id';
COMMENT ON COLUMN indicator_token.token_hash IS 'secret: SHA-256 of the key';
COMMENT ON COLUMN indicator_token.organization_id IS 'own: organization';
COMMENT ON COLUMN indicator_token.label IS 'own: what it is for';
COMMENT ON COLUMN indicator_token.made_by IS 'own: lead who made it';
COMMENT ON COLUMN indicator_token.made_at IS 'own: instant';
COMMENT ON COLUMN indicator_token.expires_at IS 'own: instant';
COMMENT ON COLUMN indicator_token.used_on IS 'own: last day it was used; null: never';
COMMENT ON COLUMN indicator_token.revoked_at IS 'own: instant; null: not revoked';
CREATE POLICY read ON indicator_token FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.led())::uuid[]));
CREATE POLICY add ON indicator_token FOR INSERT TO tis_app
  WITH CHECK (organization_id = ANY ((SELECT sec.led())::uuid[]) AND made_by = (SELECT sec.person()));
CREATE POLICY change ON indicator_token FOR UPDATE TO tis_app USING (organization_id = ANY ((SELECT sec.led())::uuid[]))
  WITH CHECK (organization_id = ANY ((SELECT sec.led())::uuid[]));
GRANT SELECT (id, organization_id, label, made_by, made_at, expires_at, used_on, revoked_at),
  INSERT (id, token_hash, organization_id, label, made_by), UPDATE (revoked_at) ON indicator_token TO tis_app;

/* Organization of a key that is good now; null for any other. Its last day of use is kept. */
CREATE FUNCTION sec.token_organization(p_hash bytea) RETURNS uuid
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE t indicator_token;
BEGIN
  SELECT x.* INTO t FROM indicator_token x WHERE x.token_hash = p_hash AND x.revoked_at IS NULL AND x.expires_at > sec.now();
  IF t.id IS NULL THEN RETURN NULL; END IF;
  IF t.used_on IS DISTINCT FROM sec.now()::date THEN UPDATE indicator_token SET used_on = sec.now()::date WHERE id = t.id; END IF;
  RETURN t.organization_id;
END $$;
/* What a key's own organization did in a period, as it was last computed. */
CREATE FUNCTION sec.token_values(p_hash bytea, p_starts date, p_ends date) RETURNS TABLE (figures jsonb, computed_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT s.figures, s.computed_at FROM indicator_token t JOIN indicator_snapshot s ON s.organization_id = t.organization_id
  WHERE t.token_hash = p_hash AND t.revoked_at IS NULL AND t.expires_at > sec.now() AND s.starts_on = p_starts AND s.ends_before = p_ends $$;
GRANT EXECUTE ON FUNCTION sec.token_organization(bytea), sec.token_values(bytea, date, date) TO tis_app;

/*
 * What a coordinator may know of the log of a network: what happened, when, where, with whom, and which numbers were said, never how many. Every
 * number is 1. Current versions of some types, that meet [p_start, p_end) or a year before it; of one organization when p_organization says which.
 */
CREATE FUNCTION sec.coordinated_log(p_network uuid, p_organization uuid, p_types text[], p_start date, p_end date)
  RETURNS TABLE (id uuid, record_key uuid, type text, starts_on date, ends_on date, region_codes text[], tags text[], counts jsonb, about uuid, same_as uuid,
    organizations jsonb, not_us text[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH members AS MATERIALIZED (
    SELECT DISTINCT m.organization_id AS id FROM network_member m
    WHERE m.network_id = p_network AND p_network = ANY (sec.coordinated()) AND coalesce(m.left_on, 'infinity') >= p_start
      AND m.organization_id = coalesce(p_organization, m.organization_id))
  SELECT e.id, e.record_key, e.type, e.starts_on, e.ends_on, e.region_codes, e.tags,
    coalesce((SELECT jsonb_agg(c || '{"n": 1}') FROM jsonb_array_elements(e.counts) AS c), '[]'), e.about, e.same_as, named.organizations,
    ARRAY(SELECT n.organization_id::text FROM evidence_organization n WHERE n.event_id = e.id AND 'not-us' = (SELECT a.answer FROM evidence_answer a
      WHERE a.record_key = e.record_key AND a.organization_id = n.organization_id ORDER BY a.number DESC LIMIT 1))
  FROM evidence_event e CROSS JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('id', n.organization_id, 'part', n.part, 'sector', n.sector, 'regions', n.region_codes)
      ORDER BY n.part, n.organization_id) AS organizations
    FROM evidence_organization n WHERE n.event_id = e.id) AS named
  WHERE e.is_current AND NOT e.is_withdrawn AND e.type = ANY (p_types) AND e.starts_on < p_end
    AND (e.ends_on IS NULL OR e.ends_on >= p_start - 366)
    AND EXISTS (SELECT FROM evidence_organization n WHERE n.event_id = e.id AND n.organization_id IN (SELECT id FROM members))
  ORDER BY coalesce(e.same_as, e.record_key), e.same_as NULLS FIRST, e.record_key LIMIT 60000 $$;
GRANT EXECUTE ON FUNCTION sec.coordinated_log(uuid, uuid, text[], date, date) TO tis_app;

/* What the person of this request set, defined, closed and made. For the copy of what is held about them. */
CREATE FUNCTION sec.personal_indicator() RETURNS TABLE (at timestamptz, kind text, says jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT t.set_at, 'aim', jsonb_strip_nulls(jsonb_build_object('measure', t.measure, 'startsOn', t.starts_on, 'baseline', t.baseline, 'target', t.target))
  FROM indicator_target t WHERE t.set_by = (SELECT sec.person())
  UNION ALL
  SELECT k.made_at, 'make-key', jsonb_build_object('label', k.label) FROM indicator_token k WHERE k.made_by = (SELECT sec.person())
  UNION ALL
  SELECT d.defined_at, 'define', jsonb_build_object('measure', d.measure, 'version', d.version)
  FROM indicator_definition d WHERE d.defined_by = (SELECT sec.person())
  UNION ALL
  SELECT c.closed_at, 'close', jsonb_build_object('startsOn', c.starts_on, 'endsBefore', c.ends_before)
  FROM indicator_period_close c WHERE c.closed_by = (SELECT sec.person())
  ORDER BY 1 DESC LIMIT 1000 $$;
GRANT EXECUTE ON FUNCTION sec.personal_indicator() TO tis_app;

/* A restored copy opens to no key given before; the rest is as it was. */
CREATE OR REPLACE FUNCTION sec.close_doors() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  i_pad bytea := decode(repeat('36', 64), 'hex');
  o_pad bytea := decode(repeat('5c', 64), 'hex');
  key bytea := sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
BEGIN
  UPDATE session SET ended_at = sec.now() WHERE ended_at IS NULL;
  DELETE FROM challenge;
  UPDATE instance SET setup_token_hashes = '{}' WHERE setup_token_hashes <> '{}';
  UPDATE invitation SET expires_at = sec.now() WHERE accepted_at IS NULL AND revoked_at IS NULL AND expires_at > sec.now();
  UPDATE plan_link SET ended_at = sec.now() WHERE ended_at IS NULL;
  DELETE FROM sheet_link;
  UPDATE indicator_token SET revoked_at = sec.now() WHERE revoked_at IS NULL;
  DELETE FROM idempotency_key;
  FOR i IN 0..31 LOOP
    i_pad := set_byte(i_pad, i, get_byte(key, i) # 54);
    o_pad := set_byte(o_pad, i, get_byte(key, i) # 92);
  END LOOP;
  UPDATE sec.signing_key SET inner_pad = i_pad, outer_pad = o_pad;
END $$;

RESET ROLE;
