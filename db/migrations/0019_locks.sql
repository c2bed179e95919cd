-- The locks: a session remembers its provider, a provider changes only under a fresh signature, what is withheld follows its
-- sheet, SQL counts nothing for who may not count, and a restored copy opens no door that was open when it was made.
SET LOCAL ROLE tis_owner;

-- A session knows its provider, and the session before ------------------------------------------------------------

ALTER TABLE session ADD COLUMN issuer text, ADD COLUMN client_id text, ADD COLUMN follows uuid,
  ADD CHECK ((issuer IS NULL) = (client_id IS NULL)), ADD CHECK (issuer IS NULL OR method = 'provider');
COMMENT ON COLUMN session.issuer IS 'own: issuer of the provider that opened it; null: opened in another way';
COMMENT ON COLUMN session.client_id IS 'own: our client id at that provider; null: opened in another way';
COMMENT ON COLUMN session.follows IS 'own: session of the same person whose cookie this browser still had; null: none';
-- Which provider opened these is not on record.
UPDATE session SET ended_at = sec.now() WHERE method = 'provider' AND ended_at IS NULL;

/*
 * Opens the claims of this transaction from a session token, and says them with the person's name and language. No row
 * when the token opens nothing (unknown, ended, idle for 12 hours, past its limit, closed account): the transaction then
 * goes on as nobody.
 * A session opened by an organization's provider has the rights in the organizations that use that same provider (issuer
 * and client id, as they are now) and no other: whoever runs a provider must not gain what the person holds elsewhere.
 */
CREATE OR REPLACE FUNCTION sec.open(token text, OUT claims jsonb, OUT name text, OUT language text) RETURNS SETOF record
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  s record;
  body text;
BEGIN
  PERFORM set_config('tis.claims', '', true), set_config('tis.signature', '', true);
  SELECT x.id, x.person_id, x.method, x.issuer, x.client_id, x.follows, x.last_seen_at, p.name, p.language INTO s
  FROM session x JOIN person p ON p.id = x.person_id
  WHERE x.token_hash = sha256(convert_to(token, 'UTF8')) AND x.ended_at IS NULL AND x.expires_at > sec.now()
    AND x.last_seen_at > sec.now() - interval '12 hours' AND p.deactivated_at IS NULL;
  IF NOT FOUND THEN RETURN; END IF;
  IF s.last_seen_at < sec.now() - interval '5 minutes' THEN UPDATE session SET last_seen_at = sec.now() WHERE id = s.id; END IF;
  WITH works AS (SELECT m.organization_id, m.role FROM membership m WHERE m.person_id = s.person_id AND m.until_day IS NULL
    AND (s.method <> 'provider' OR EXISTS (SELECT FROM identity_provider i JOIN external_identity e ON e.issuer = i.issuer
      WHERE i.organization_id = m.organization_id AND e.person_id = s.person_id AND i.issuer = s.issuer AND i.client_id = s.client_id))),
  coordinates AS (SELECT network_id FROM coordinator WHERE person_id = s.person_id AND until_day IS NULL AND s.method <> 'provider')
  SELECT jsonb_build_object(
    'session', s.id, 'follows', s.follows, 'person', s.person_id, 'provider', s.method = 'provider',
    'organizations', (SELECT coalesce(jsonb_agg(organization_id), '[]') FROM works),
    'led', (SELECT coalesce(jsonb_agg(organization_id), '[]') FROM works WHERE role = 'lead'),
    'networks', (SELECT coalesce(jsonb_agg(network_id), '[]') FROM (
      SELECT n.network_id FROM network_member n JOIN works USING (organization_id) WHERE n.left_on IS NULL
      UNION SELECT network_id FROM coordinates) AS belongs),
    'coordinated', (SELECT coalesce(jsonb_agg(network_id), '[]') FROM coordinates),
    'operator', s.method <> 'provider' AND EXISTS (SELECT FROM operator WHERE person_id = s.person_id)) INTO claims;
  body := claims::text;
  PERFORM set_config('tis.claims', body, true), set_config('tis.signature', sec.sign(body), true);
  name := s.name;
  language := s.language;
  RETURN NEXT;
END $$;

/*
 * The person of this request, for rows that are theirs wherever they work; null in a session that a provider opened, which
 * reaches such rows only through its organizations.
 */
CREATE FUNCTION sec.person_everywhere() RETURNS uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN RETURN CASE WHEN (sec.claims() ->> 'provider')::boolean THEN NULL ELSE (sec.claims() ->> 'person')::uuid END; END $$;
GRANT EXECUTE ON FUNCTION sec.person_everywhere() TO tis_app;

ALTER POLICY read ON membership USING (organization_id = ANY ((SELECT sec.organizations())::uuid[])
  OR person_id = (SELECT sec.person_everywhere())
  OR (role = 'lead' AND organization_id = ANY ((SELECT sec.coordinated_organizations())::uuid[])));
ALTER POLICY read ON invitation USING (organization_id = ANY ((SELECT sec.led())::uuid[]) OR network_id = ANY ((SELECT sec.coordinated())::uuid[])
  OR invited_by = (SELECT sec.person_everywhere()));

/* Whether this action is carried by the person of the session, where they still work and the session reaches. */
CREATE OR REPLACE FUNCTION sec.carries(p_action uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM adopted_action a WHERE a.id = p_action AND a.person_id = sec.person()
    AND a.organization_id = ANY (sec.organizations()) AND EXISTS (
      SELECT FROM membership m WHERE m.person_id = a.person_id AND m.organization_id = a.organization_id AND m.until_day IS NULL)) $$;

-- A provider changes under a fresh signature ----------------------------------------------------------------------

/* Whether this session may change how people sign in: opened less than 30 minutes ago, and by no provider. */
CREATE FUNCTION sec.is_fresh() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM session s WHERE s.id = sec.session() AND s.method <> 'provider'
    AND s.created_at > sec.now() - interval '30 minutes') $$;
GRANT EXECUTE ON FUNCTION sec.is_fresh() TO tis_app;
ALTER POLICY add ON identity_provider WITH CHECK (organization_id = ANY ((SELECT sec.led())::uuid[])
  AND email_domain = (SELECT sec.own_domain()) AND (SELECT sec.is_fresh()));
ALTER POLICY change ON identity_provider
  USING (organization_id = ANY ((SELECT sec.led())::uuid[]) AND (SELECT sec.is_fresh()))
  WITH CHECK (organization_id = ANY ((SELECT sec.led())::uuid[]) AND email_domain = (SELECT sec.own_domain()) AND (SELECT sec.is_fresh()));
ALTER POLICY remove ON identity_provider USING (organization_id = ANY ((SELECT sec.led())::uuid[]) AND (SELECT sec.is_fresh()));

/* A secret never follows to another issuer or client: the statement that changes them empties it, and the next one sets it. */
CREATE FUNCTION sec.drop_provider_secret() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  NEW.client_secret := '';
  RETURN NEW;
END $$;
CREATE TRIGGER drop_secret BEFORE UPDATE ON identity_provider FOR EACH ROW
  WHEN ((OLD.issuer, OLD.client_id) IS DISTINCT FROM (NEW.issuer, NEW.client_id)) EXECUTE FUNCTION sec.drop_provider_secret();

-- What is withheld follows its sheet -------------------------------------------------------------------------------

/*
 * Whether the person of this request reads this part of a record. Who keeps the sheet always does. Others while it is shown:
 * a place is shown by the published services it is of; of services that are all hidden or gone, it is no longer.
 */
CREATE FUNCTION sec.reads_withheld(p_record uuid, p_audience text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM directory_record r WHERE r.id = p_record AND (
    r.steward_id = ANY (sec.organizations()) OR r.network_id = ANY (sec.coordinated())
    OR (p_audience = 'partner' AND r.steward_id IS NULL AND r.network_id IS NULL AND cardinality(sec.coordinated()) > 0)
    OR (r.status = 'published' AND ((p_audience = 'partner' AND cardinality(sec.networks()) > 0) OR r.network_id = ANY (sec.networks()))
      AND CASE r.kind
        WHEN 'location' THEN NOT EXISTS (SELECT FROM directory_record l WHERE l.location_id = r.id AND l.kind = 'service_at_location')
          OR EXISTS (SELECT FROM directory_record l JOIN directory_record s ON s.id = l.service_id
            WHERE l.location_id = r.id AND l.kind = 'service_at_location' AND l.status = 'published' AND s.status = 'published')
        WHEN 'service_at_location' THEN EXISTS (SELECT FROM directory_record s WHERE s.id = r.service_id AND s.status = 'published')
        ELSE true END))) $$;
GRANT EXECUTE ON FUNCTION sec.reads_withheld(uuid, text) TO tis_app;
ALTER POLICY read ON directory_withheld USING (sec.reads_withheld(record_id, audience));
DROP FUNCTION sec.shares_record(uuid);

-- A restored copy --------------------------------------------------------------------------------------------------

/*
 * Closes what a backup would open again: sessions, steps of a sign-in, links that mail carries, keys of forms, and the key
 * of claims. For the restore only: nobody may call it. A feature with a link of its own adds it here.
 */
CREATE FUNCTION sec.close_doors() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
  DELETE FROM idempotency_key;
  FOR i IN 0..31 LOOP
    i_pad := set_byte(i_pad, i, get_byte(key, i) # 54);
    o_pad := set_byte(o_pad, i, get_byte(key, i) # 92);
  END LOOP;
  UPDATE sec.signing_key SET inner_pad = i_pad, outer_pad = o_pad;
END $$;

RESET ROLE;

-- SQL that got in counts nothing -----------------------------------------------------------------------------------

/*
 * What PostgreSQL tells every role of rows that the role may not read: how many a table has, how large it and its indexes
 * are, how often they were read or written, who holds a lock. Only a superuser can take it back, as we are (see
 * kernel/external-postgres.ts). Tools that watch the server keep it through pg_monitor.
 */
DO $$
DECLARE f regprocedure;
BEGIN
  IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN RETURN; END IF;
  FOR f IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = 'pg_catalog'::regnamespace AND (
    p.proname ~ '^pg_stat_get_' OR p.proname IN ('pg_relation_size', 'pg_table_size', 'pg_indexes_size', 'pg_total_relation_size',
      'pg_database_size', 'pg_tablespace_size', 'pg_lock_status', 'pg_blocking_pids', 'pg_safe_snapshot_blocking_pids',
      'pg_relation_filepath', 'pg_relation_filenode', 'pg_filenode_relation', 'pg_sequence_last_value',
      'pg_current_wal_lsn', 'pg_current_wal_insert_lsn', 'pg_current_wal_flush_lsn', 'pg_control_checkpoint', 'pg_control_system',
      'pg_control_init', 'pg_control_recovery', 'pg_prepared_xact')) LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO pg_monitor', f);
  END LOOP;
  REVOKE SELECT ON pg_catalog.pg_class FROM PUBLIC;
  EXECUTE (SELECT format('GRANT SELECT (%s) ON pg_catalog.pg_class TO PUBLIC', string_agg(quote_ident(attname), ', ' ORDER BY attnum))
    FROM pg_attribute WHERE attrelid = 'pg_catalog.pg_class'::regclass AND NOT attisdropped
      AND attname NOT IN ('reltuples', 'relpages', 'relallvisible', 'relallfrozen'));
  GRANT SELECT ON pg_catalog.pg_class TO pg_monitor;
END $$;
