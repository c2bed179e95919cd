-- The same claims and the same rights, read with less work: every policy of every statement asks for them.
SET LOCAL ROLE tis_owner;

/*
 * The claims of this transaction, or null when there are none. A forged or replayed claim raises; it never reads as
 * "nobody", because it means an attack or a bug. The signature (see sec.sign) is checked at each reading.
 */
CREATE OR REPLACE FUNCTION sec.claims() RETURNS jsonb
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  body text := current_setting('tis.claims', true);
  expected text;
BEGIN
  IF body IS NULL OR body = '' THEN RETURN NULL; END IF;
  SELECT encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(
    pg_backend_pid()::text || '|' || extract(epoch FROM transaction_timestamp())::text || '|' || body, 'UTF8'))), 'hex')
  INTO expected FROM sec.signing_key k;
  IF current_setting('tis.signature', true) IS DISTINCT FROM expected THEN
    RAISE EXCEPTION 'claims refused' USING ERRCODE = '28000';
  END IF;
  RETURN body::jsonb;
END $$;

/* `["a", "b"]` of the claims is read as `{a,b}`: ids hold none of the signs that are translated. */
CREATE OR REPLACE FUNCTION sec.uuids(claim text) RETURNS uuid[]
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN RETURN coalesce(translate(sec.claims() ->> claim, '[]" ', '{}'), '{}')::uuid[]; END $$;
CREATE OR REPLACE FUNCTION sec.person() RETURNS uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN RETURN (sec.claims() ->> 'person')::uuid; END $$;
CREATE OR REPLACE FUNCTION sec.linked_person() RETURNS uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN RETURN (sec.claims() ->> 'linked')::uuid; END $$;
CREATE OR REPLACE FUNCTION sec.linked_adoption() RETURNS uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN RETURN (sec.claims() ->> 'adoption')::uuid; END $$;
CREATE OR REPLACE FUNCTION sec.session() RETURNS uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN RETURN (sec.claims() ->> 'session')::uuid; END $$;
CREATE OR REPLACE FUNCTION sec.organizations() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN RETURN coalesce(translate(sec.claims() ->> 'organizations', '[]" ', '{}'), '{}')::uuid[]; END $$;
CREATE OR REPLACE FUNCTION sec.led() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN RETURN coalesce(translate(sec.claims() ->> 'led', '[]" ', '{}'), '{}')::uuid[]; END $$;
CREATE OR REPLACE FUNCTION sec.networks() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN RETURN coalesce(translate(sec.claims() ->> 'networks', '[]" ', '{}'), '{}')::uuid[]; END $$;
CREATE OR REPLACE FUNCTION sec.coordinated() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN RETURN coalesce(translate(sec.claims() ->> 'coordinated', '[]" ', '{}'), '{}')::uuid[]; END $$;
CREATE OR REPLACE FUNCTION sec.is_operator() RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ BEGIN RETURN coalesce((sec.claims() ->> 'operator')::boolean, false); END $$;

/*
 * Opens the claims of this transaction from a session token, and says them with the person's name and language. No row
 * when the token opens nothing (unknown, ended, idle for 12 hours, past its limit, closed account): the transaction then
 * goes on as nobody.
 * A session opened by an organization's provider has the rights in the organizations that use a provider of this person
 * and no other: whoever runs a provider must not gain what the person holds elsewhere.
 */
CREATE FUNCTION sec.open(token text, OUT claims jsonb, OUT name text, OUT language text) RETURNS SETOF record
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  s record;
  body text;
BEGIN
  PERFORM set_config('tis.claims', '', true), set_config('tis.signature', '', true);
  SELECT x.id, x.person_id, x.method, x.last_seen_at, p.name, p.language INTO s FROM session x JOIN person p ON p.id = x.person_id
  WHERE x.token_hash = sha256(convert_to(token, 'UTF8')) AND x.ended_at IS NULL AND x.expires_at > now()
    AND x.last_seen_at > now() - interval '12 hours' AND p.deactivated_at IS NULL;
  IF NOT FOUND THEN RETURN; END IF;
  IF s.last_seen_at < now() - interval '5 minutes' THEN UPDATE session SET last_seen_at = now() WHERE id = s.id; END IF;
  WITH works AS (SELECT m.organization_id, m.role FROM membership m WHERE m.person_id = s.person_id AND m.until_day IS NULL
    AND (s.method <> 'provider' OR EXISTS (SELECT FROM identity_provider i JOIN external_identity e ON e.issuer = i.issuer
      WHERE i.organization_id = m.organization_id AND e.person_id = s.person_id))),
  coordinates AS (SELECT network_id FROM coordinator WHERE person_id = s.person_id AND until_day IS NULL AND s.method <> 'provider')
  SELECT jsonb_build_object(
    'session', s.id, 'person', s.person_id,
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
GRANT EXECUTE ON FUNCTION sec.open(text) TO tis_app;

/* The same, for who only asks which person it is; null when the token opens nothing. */
CREATE OR REPLACE FUNCTION sec.begin(token text) RETURNS uuid
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT (claims ->> 'person')::uuid FROM sec.open(token) $$;

/* Arrays of claims are read once a statement, however many rows are compared with them. An id may come twice. */
CREATE OR REPLACE FUNCTION sec.partners() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT m.organization_id FROM network_member m WHERE m.left_on IS NULL AND m.network_id = ANY ((SELECT sec.networks())::uuid[]));
END $$;
CREATE OR REPLACE FUNCTION sec.coordinated_organizations() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT m.organization_id FROM network_member m WHERE m.left_on IS NULL AND m.network_id = ANY ((SELECT sec.coordinated())::uuid[]));
END $$;
CREATE OR REPLACE FUNCTION sec.kept_organizations() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(array_agg(DISTINCT o.id), '{}'::uuid[]) FROM organization o
  WHERE o.id = ANY ((SELECT sec.coordinated_organizations())::uuid[]) AND o.status <> 'left'
    AND NOT EXISTS (SELECT FROM membership m WHERE m.organization_id = o.id AND m.role = 'lead' AND m.until_day IS NULL) $$;
CREATE OR REPLACE FUNCTION sec.known_people() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN ARRAY(
    SELECT m.person_id FROM membership m WHERE m.organization_id = ANY ((SELECT sec.organizations())::uuid[])
    UNION SELECT d.person_id FROM designation d WHERE d.organization_id = ANY ((SELECT sec.partners())::uuid[])
    UNION SELECT m.person_id FROM membership m WHERE m.role = 'lead' AND m.until_day IS NULL AND m.organization_id = ANY ((SELECT sec.coordinated_organizations())::uuid[])
    UNION SELECT c.person_id FROM coordinator c WHERE c.network_id = ANY ((SELECT sec.networks())::uuid[])
  );
END $$;
RESET ROLE;
