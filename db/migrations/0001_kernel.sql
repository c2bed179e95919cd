-- The kernel of the database: who may connect, how a request proves who it is, and what every feature leans on.
--
-- Roles. tis_owner owns everything and cannot log in; it acts only inside SECURITY DEFINER functions. tis_app serves
-- signed-in and public pages. tis_gate serves what happens before there is a session: sign-in, invitations, first setup.
-- tis_job runs the queue. None of the three owns a table of ours, and row-level security is forced on all of them.

DO $$
DECLARE r text;
BEGIN
  FOREACH r IN ARRAY ARRAY['tis_owner', 'tis_app', 'tis_gate', 'tis_job'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = r) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN NOCREATEDB NOCREATEROLE NOINHERIT', r);
    END IF;
  END LOOP;
END $$;
ALTER ROLE tis_app LOGIN;
ALTER ROLE tis_gate LOGIN;
ALTER ROLE tis_job LOGIN;
GRANT tis_owner TO CURRENT_USER;
GRANT tis_job TO CURRENT_USER;

DO $$ BEGIN
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO tis_app, tis_gate, tis_job', current_database());
  EXECUTE format('GRANT CREATE ON DATABASE %I TO tis_owner', current_database());
END $$;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO tis_app, tis_gate, tis_job;
GRANT USAGE, CREATE ON SCHEMA public TO tis_owner;

CREATE SCHEMA sec AUTHORIZATION tis_owner;
GRANT USAGE ON SCHEMA sec TO tis_app, tis_gate, tis_job;
-- The queue belongs to the role that runs it: graphile-worker migrates its own schema as tis_job.
CREATE SCHEMA graphile_worker AUTHORIZATION tis_job;
SET LOCAL ROLE tis_job;
ALTER DEFAULT PRIVILEGES FOR ROLE tis_job REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
RESET ROLE;

/*
 * What PostgreSQL lets every role do that none of ours needs: end another's connection, read what others run, leave large
 * objects or log records behind. Only a superuser can take it back; elsewhere the administrator of the server decides.
 */
DO $$
DECLARE f text;
BEGIN
  IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN RETURN; END IF;
  FOR f IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = 'pg_catalog'::regnamespace AND p.proname IN (
    'pg_terminate_backend', 'pg_cancel_backend', 'pg_stat_get_activity', 'pg_stat_get_backend_activity',
    'lo_creat', 'lo_create', 'lo_from_bytea', 'lo_open', 'lo_put', 'lo_get', 'pg_logical_emit_message') LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
  END LOOP;
END $$;

SET LOCAL ROLE tis_owner;
ALTER DEFAULT PRIVILEGES FOR ROLE tis_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

/* Row-level security on, forced, and open to the owner only (that is: to definer functions). Every table calls this. */
CREATE FUNCTION sec.protect(target regclass) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
  EXECUTE format('CREATE POLICY owner_all ON %s FOR ALL TO tis_owner USING (true) WITH CHECK (true)', target);
END $$;

-- Keys -----------------------------------------------------------------------------------------------------------

CREATE TABLE sec.signing_key (
  id boolean PRIMARY KEY DEFAULT true CHECK (id),
  inner_pad bytea NOT NULL,
  outer_pad bytea NOT NULL
);
SELECT sec.protect('sec.signing_key');
COMMENT ON TABLE sec.signing_key IS 'The key that signs the claims of each transaction, kept as its two HMAC pads (RFC 2104).';
COMMENT ON COLUMN sec.signing_key.id IS 'public: one row';
COMMENT ON COLUMN sec.signing_key.inner_pad IS 'secret: key xor 0x36';
COMMENT ON COLUMN sec.signing_key.outer_pad IS 'secret: key xor 0x5c';

DO $$
DECLARE
  key bytea := sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
  padded bytea := key || decode(repeat('00', 32), 'hex');
  i_pad bytea := padded;
  o_pad bytea := padded;
BEGIN
  FOR i IN 0..63 LOOP
    i_pad := set_byte(i_pad, i, get_byte(padded, i) # 54);
    o_pad := set_byte(o_pad, i, get_byte(padded, i) # 92);
  END LOOP;
  INSERT INTO sec.signing_key (inner_pad, outer_pad) VALUES (i_pad, o_pad);
END $$;

/* HMAC-SHA-256 of a message bound to this connection and this transaction, so that a signature cannot be carried over. */
CREATE FUNCTION sec.sign(message text) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(
    pg_backend_pid()::text || '|' || extract(epoch FROM transaction_timestamp())::text || '|' || message, 'UTF8'))), 'hex')
  FROM sec.signing_key k $$;

/*
 * The claims of this transaction, or null when there are none. A forged or replayed claim raises; it never reads as
 * "nobody", because it means an attack or a bug.
 */
CREATE FUNCTION sec.claims() RETURNS jsonb
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  body text := nullif(current_setting('tis.claims', true), '');
BEGIN
  IF body IS NULL THEN RETURN NULL; END IF;
  IF current_setting('tis.signature', true) IS DISTINCT FROM sec.sign(body) THEN
    RAISE EXCEPTION 'claims refused' USING ERRCODE = '28000';
  END IF;
  RETURN body::jsonb;
END $$;

CREATE FUNCTION sec.uuids(claim text) RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(array_agg(value::uuid), '{}'::uuid[])
  FROM jsonb_array_elements_text(coalesce(sec.claims() -> claim, '[]'::jsonb)) $$;

/* The person of this request; null for nobody. */
CREATE FUNCTION sec.person() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT (sec.claims() ->> 'person')::uuid $$;
/*
 * The person for whom the link of a mail acts in this request; null in a session. A link is not a session: sec.person() is
 * null then, so that no policy written for a signed-in person opens to whoever holds a mail.
 */
CREATE FUNCTION sec.linked_person() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT (sec.claims() ->> 'linked')::uuid $$;
/* The session of this request; null for nobody. */
CREATE FUNCTION sec.session() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT (sec.claims() ->> 'session')::uuid $$;
/* Organizations where the person has a current membership, whatever the role. */
CREATE FUNCTION sec.organizations() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT sec.uuids('organizations') $$;
/* Organizations where the person's current role is lead. */
CREATE FUNCTION sec.led() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT sec.uuids('led') $$;
/* Networks the person belongs to, through an organization or as coordinator. */
CREATE FUNCTION sec.networks() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT sec.uuids('networks') $$;
/* Networks the person coordinates. */
CREATE FUNCTION sec.coordinated() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT sec.uuids('coordinated') $$;
/* Whether the person runs the instance. An operator sees no organization's content by this role. */
CREATE FUNCTION sec.is_operator() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT coalesce((sec.claims() ->> 'operator')::boolean, false) $$;
GRANT EXECUTE ON FUNCTION sec.claims(), sec.uuids(text), sec.person(), sec.linked_person(), sec.session(), sec.organizations(), sec.led(),
  sec.networks(), sec.coordinated(), sec.is_operator() TO tis_app, tis_gate, tis_job;

-- Audit ----------------------------------------------------------------------------------------------------------

CREATE TABLE actor_pseudonym (
  person_id uuid PRIMARY KEY,
  pseudonym uuid NOT NULL UNIQUE DEFAULT gen_random_uuid()
);
SELECT sec.protect('actor_pseudonym');
COMMENT ON TABLE actor_pseudonym IS 'Who stands behind an actor of the audit. Kept apart so that it can be destroyed while the chain stays whole.';
COMMENT ON COLUMN actor_pseudonym.person_id IS 'own: the person';
COMMENT ON COLUMN actor_pseudonym.pseudonym IS 'own: the name under which the audit knows the person';

CREATE TABLE audit_head (
  chain_id uuid PRIMARY KEY,
  seq bigint NOT NULL DEFAULT 0,
  hash bytea NOT NULL DEFAULT decode(repeat('00', 32), 'hex')
);
SELECT sec.protect('audit_head');
COMMENT ON TABLE audit_head IS 'Last link of each audit chain; locked while a link is added.';
COMMENT ON COLUMN audit_head.chain_id IS 'own: an organization, a network, or the nil id for the instance';
COMMENT ON COLUMN audit_head.seq IS 'own: number of the last link';
COMMENT ON COLUMN audit_head.hash IS 'own: hash of the last link';

CREATE TABLE audit_event (
  chain_id uuid NOT NULL,
  seq bigint NOT NULL,
  at timestamptz NOT NULL,
  actor uuid,
  deed text NOT NULL CHECK (deed ~ '^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$'),
  subject_kind text NOT NULL CHECK (subject_kind ~ '^[a-z_]{2,40}$'),
  subject_id uuid,
  basis text CHECK (basis ~ '^[a-z0-9_.-]{1,60}$'),
  result text NOT NULL CHECK (result IN ('done', 'refused')),
  prev bytea NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (chain_id, seq)
);
SELECT sec.protect('audit_event');
COMMENT ON TABLE audit_event IS 'What was done, by whom (pseudonym), to what; append-only; each link holds the hash of the one before.';
COMMENT ON COLUMN audit_event.chain_id IS 'own: an organization, a network, or the nil id for the instance';
COMMENT ON COLUMN audit_event.seq IS 'own: 1, 2, 3… without a gap in a chain';
COMMENT ON COLUMN audit_event.at IS 'own: instant the link was added';
COMMENT ON COLUMN audit_event.actor IS 'own: pseudonym; null when the platform acted by itself';
COMMENT ON COLUMN audit_event.deed IS 'own: area.verb, a closed vocabulary of the code';
COMMENT ON COLUMN audit_event.subject_kind IS 'own: table name of the subject';
COMMENT ON COLUMN audit_event.subject_id IS 'own: its id';
COMMENT ON COLUMN audit_event.basis IS 'own: short code of the reason; never free text';
COMMENT ON COLUMN audit_event.result IS 'own: done or refused';
COMMENT ON COLUMN audit_event.prev IS 'own: hash of the link before, 32 zero bytes for the first';
COMMENT ON COLUMN audit_event.hash IS 'own: SHA-256 of prev and of this link''s fields';
CREATE POLICY read_own ON audit_event FOR SELECT TO tis_app USING (
  chain_id = ANY ((SELECT sec.led())::uuid[]) OR chain_id = ANY ((SELECT sec.coordinated())::uuid[])
  OR (chain_id = '00000000-0000-0000-0000-000000000000' AND (SELECT sec.is_operator())));
GRANT SELECT ON audit_event TO tis_app;

CREATE FUNCTION sec.refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'this table only grows' USING ERRCODE = '42501';
END $$;
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION sec.refuse_change();
CREATE TRIGGER never_truncated BEFORE TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION sec.refuse_change();

/*
 * The bytes a link's hash covers: its fields in this order, UTF-8, separated by the unit separator (U+001F), an absent
 * field as the empty string, the instant in UTC with microseconds. The verifier rebuilds them outside the database.
 */
CREATE FUNCTION sec.audit_bytes(e audit_event) RETURNS bytea LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT convert_to(concat_ws(E'\x1f', e.chain_id, e.seq, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    coalesce(e.actor::text, ''), e.deed, e.subject_kind, coalesce(e.subject_id::text, ''), coalesce(e.basis, ''), e.result), 'UTF8') $$;

CREATE FUNCTION sec.append_audit(p_chain uuid, p_person uuid, p_deed text, p_subject_kind text, p_subject_id uuid, p_basis text, p_result text)
  RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  head audit_head;
  e audit_event;
BEGIN
  INSERT INTO audit_head (chain_id) VALUES (p_chain) ON CONFLICT DO NOTHING;
  SELECT * INTO head FROM audit_head WHERE chain_id = p_chain FOR UPDATE;
  IF p_person IS NOT NULL THEN
    INSERT INTO actor_pseudonym (person_id) VALUES (p_person) ON CONFLICT DO NOTHING;
    SELECT pseudonym INTO e.actor FROM actor_pseudonym WHERE person_id = p_person;
  END IF;
  e.chain_id := p_chain; e.seq := head.seq + 1; e.at := clock_timestamp(); e.deed := p_deed;
  e.subject_kind := p_subject_kind; e.subject_id := p_subject_id; e.basis := p_basis; e.result := p_result; e.prev := head.hash;
  e.hash := sha256(e.prev || sec.audit_bytes(e));
  INSERT INTO audit_event SELECT e.*;
  UPDATE audit_head SET seq = e.seq, hash = e.hash WHERE chain_id = p_chain;
END $$;

/*
 * Adds a link for the person of this request. The chain must be one the person belongs to; the nil id is the instance.
 * Through a mail, only the deed that the mail is for.
 */
CREATE FUNCTION sec.record(p_chain uuid, p_deed text, p_subject_kind text, p_subject_id uuid, p_basis text DEFAULT NULL, p_result text DEFAULT 'done')
  RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF sec.link_may_record(p_chain, p_deed, p_subject_id) IS NOT TRUE AND (sec.person() IS NULL OR NOT (
      p_chain = '00000000-0000-0000-0000-000000000000'
      OR p_chain = ANY (sec.organizations()) OR p_chain = ANY (sec.networks()) OR sec.may_record_on(p_chain))) THEN
    RAISE EXCEPTION 'not a chain of this person' USING ERRCODE = '42501';
  END IF;
  PERFORM sec.append_audit(p_chain, coalesce(sec.person(), sec.linked_person()), p_deed, p_subject_kind, p_subject_id, p_basis, p_result);
END $$;
/* Replaced once organizations exist: a coordinator also records on the organizations of the network. */
CREATE FUNCTION sec.may_record_on(p_chain uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$ SELECT false $$;
/* Replaced once mail carries links: whether the link of this request records this deed. */
CREATE FUNCTION sec.link_may_record(p_chain uuid, p_deed text, p_subject uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$ SELECT false $$;
/* The same before there is a session, and for the queue: the caller names the person (null: the platform). */
CREATE FUNCTION sec.record_as(p_person uuid, p_chain uuid, p_deed text, p_subject_kind text, p_subject_id uuid, p_basis text DEFAULT NULL, p_result text DEFAULT 'done')
  RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT sec.append_audit(p_chain, p_person, p_deed, p_subject_kind, p_subject_id, p_basis, p_result) $$;
GRANT EXECUTE ON FUNCTION sec.record(uuid, text, text, uuid, text, text) TO tis_app;
GRANT EXECUTE ON FUNCTION sec.record_as(uuid, uuid, text, text, uuid, text, text) TO tis_gate, tis_job;

-- A form sent twice does one thing -------------------------------------------------------------------------------

CREATE TABLE idempotency_key (
  key uuid NOT NULL,
  person_id uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
  route text NOT NULL,
  location text,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (person_id, key)
);
CREATE INDEX ON idempotency_key (created_at);
SELECT sec.protect('idempotency_key');
COMMENT ON TABLE idempotency_key IS 'Forms already carried out, so that a double send does one thing. Emptied after 7 days.';
COMMENT ON COLUMN idempotency_key.key IS 'own: random key of the form';
COMMENT ON COLUMN idempotency_key.person_id IS 'own: who sent it; nil before sign-in';
COMMENT ON COLUMN idempotency_key.route IS 'public: route id';
COMMENT ON COLUMN idempotency_key.location IS 'own: where the first send was sent on to';
COMMENT ON COLUMN idempotency_key.created_at IS 'own: instant';

/*
 * Claims a form key inside the transaction that does the deed. Returns null the first time; afterwards the address the
 * first send answered with. A second send that arrives meanwhile waits for the first to end.
 */
CREATE FUNCTION sec.claim_key(p_key uuid, p_route text) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  who uuid := coalesce(sec.person(), '00000000-0000-0000-0000-000000000000');
  found_location text;
BEGIN
  INSERT INTO idempotency_key (key, person_id, route) VALUES (p_key, who, p_route) ON CONFLICT DO NOTHING;
  IF FOUND THEN RETURN NULL; END IF;
  SELECT coalesce(location, '') INTO found_location FROM idempotency_key WHERE key = p_key AND person_id = who AND route = p_route;
  RETURN coalesce(found_location, '');
END $$;
CREATE FUNCTION sec.settle_key(p_key uuid, p_location text) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE idempotency_key SET location = p_location
  WHERE key = p_key AND person_id = coalesce(sec.person(), '00000000-0000-0000-0000-000000000000') $$;
GRANT EXECUTE ON FUNCTION sec.claim_key(uuid, text), sec.settle_key(uuid, text) TO tis_app, tis_gate;

-- Limits ---------------------------------------------------------------------------------------------------------

CREATE TABLE rate_window (
  bucket text NOT NULL CHECK (char_length(bucket) <= 120),
  starts_at timestamptz NOT NULL,
  hits integer NOT NULL,
  PRIMARY KEY (bucket, starts_at)
);
SELECT sec.protect('rate_window');
COMMENT ON TABLE rate_window IS 'Counts of tries for the published limits. Buckets are hashes; no address is kept.';
COMMENT ON COLUMN rate_window.bucket IS 'own: deed and keyed hash of who';
COMMENT ON COLUMN rate_window.starts_at IS 'own: start of the window';
COMMENT ON COLUMN rate_window.hits IS 'own: tries so far';

/* Counts one try and says how many there have been in the current fixed window, this one included. */
CREATE FUNCTION sec.hit(p_bucket text, p_window interval) RETURNS integer
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  INSERT INTO rate_window (bucket, starts_at, hits)
  VALUES (p_bucket, date_bin(p_window, now(), 'epoch'::timestamptz), 1)
  ON CONFLICT (bucket, starts_at) DO UPDATE SET hits = rate_window.hits + 1
  RETURNING hits $$;
GRANT EXECUTE ON FUNCTION sec.hit(text, interval) TO tis_app, tis_gate;

-- Mail -----------------------------------------------------------------------------------------------------------

CREATE TABLE mail_message (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  recipient text NOT NULL CHECK (char_length(recipient) <= 254 AND recipient !~ '[[:cntrl:][:space:]<>,;]'),
  language text NOT NULL CHECK (language IN ('fr', 'en')),
  template text NOT NULL CHECK (template ~ '^[a-z]+(-[a-z]+)*$'),
  subject text NOT NULL CHECK (char_length(subject) <= 200 AND subject !~ '[[:cntrl:]]'),
  body_text text NOT NULL CHECK (char_length(body_text) <= 20000),
  body_html text NOT NULL CHECK (char_length(body_html) <= 60000),
  unsubscribe_href text CHECK (char_length(unsubscribe_href) <= 500 AND unsubscribe_href ~ '^https?://[!-;=?-~]+$'),
  created_at timestamptz NOT NULL DEFAULT now(),
  sent_at timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  failure text CHECK (char_length(failure) <= 200)
);
CREATE INDEX ON mail_message (created_at);
SELECT sec.protect('mail_message');
COMMENT ON TABLE mail_message IS 'Outgoing mail, written in the transaction of the deed it tells of. Emptied 7 days after it was written.';
COMMENT ON COLUMN mail_message.id IS 'own: id';
COMMENT ON COLUMN mail_message.recipient IS 'own: work address of a member';
COMMENT ON COLUMN mail_message.language IS 'own: language of the reader';
COMMENT ON COLUMN mail_message.template IS 'public: which mail';
COMMENT ON COLUMN mail_message.subject IS 'own: neutral subject';
COMMENT ON COLUMN mail_message.body_text IS 'secret: holds one-time links; emptied once sent, so that an operator cannot use them';
COMMENT ON COLUMN mail_message.body_html IS 'secret: the same';
COMMENT ON COLUMN mail_message.unsubscribe_href IS 'secret: address that stops this kind of mail in one click; null: mail that cannot be stopped, or sent';
COMMENT ON COLUMN mail_message.created_at IS 'own: instant';
COMMENT ON COLUMN mail_message.sent_at IS 'own: instant it was handed to the mail server; null: waiting';
COMMENT ON COLUMN mail_message.attempts IS 'own: tries so far';
COMMENT ON COLUMN mail_message.failure IS 'own: code of the last failure';
CREATE POLICY operator_reads ON mail_message FOR SELECT TO tis_app USING ((SELECT sec.is_operator()));
GRANT SELECT ON mail_message TO tis_app;
CREATE POLICY job_reads ON mail_message FOR SELECT TO tis_job USING (true);
CREATE POLICY job_marks ON mail_message FOR UPDATE TO tis_job USING (true) WITH CHECK (true);
CREATE POLICY job_empties ON mail_message FOR DELETE TO tis_job USING (true);
GRANT SELECT, UPDATE (sent_at, attempts, failure, body_text, body_html, unsubscribe_href), DELETE ON mail_message TO tis_job;

-- The instance ---------------------------------------------------------------------------------------------------

CREATE TABLE instance (
  id boolean PRIMARY KEY DEFAULT true CHECK (id),
  setup_token_hash bytea,
  set_up_at timestamptz,
  secret_key bytea NOT NULL DEFAULT sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
);
INSERT INTO instance DEFAULT VALUES;
SELECT sec.protect('instance');
COMMENT ON TABLE instance IS 'One row: whether the instance was set up, and the hash of its one-time setup link.';
COMMENT ON COLUMN instance.id IS 'public: one row';
COMMENT ON COLUMN instance.setup_token_hash IS 'secret: SHA-256 of the setup token; null once used';
COMMENT ON COLUMN instance.secret_key IS 'secret: key for hashing addresses in limits and signing links';
COMMENT ON COLUMN instance.set_up_at IS 'own: instant the operator was created; null before';
CREATE POLICY gate_all ON instance FOR ALL TO tis_gate USING (true) WITH CHECK (true);
GRANT SELECT, UPDATE (setup_token_hash, set_up_at) ON instance TO tis_gate;

-- The queue ------------------------------------------------------------------------------------------------------

/* What tis_job empties: keys and windows that no longer serve. */
CREATE FUNCTION sec.sweep() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  DELETE FROM idempotency_key WHERE created_at < now() - interval '7 days';
  DELETE FROM rate_window WHERE starts_at < now() - interval '2 days';
  DELETE FROM mail_message WHERE created_at < now() - interval '7 days' $$;
GRANT EXECUTE ON FUNCTION sec.sweep() TO tis_job;

RESET ROLE;

/*
 * Puts one task of the closed list on the queue, in the caller's transaction. Owned by the queue's role, since only it
 * may touch the queue's tables.
 */
CREATE FUNCTION graphile_worker.enqueue(p_task text, p_payload json, p_key text DEFAULT NULL) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF p_task NOT IN ('send-mail', 'sweep') THEN RAISE EXCEPTION 'unknown task' USING ERRCODE = '42501'; END IF;
  EXECUTE 'SELECT graphile_worker.add_job($1, $2, job_key := $3)' USING p_task, p_payload, p_key;
END $$;
ALTER FUNCTION graphile_worker.enqueue(text, json, text) OWNER TO tis_job;
REVOKE ALL ON FUNCTION graphile_worker.enqueue(text, json, text) FROM PUBLIC;
GRANT USAGE ON SCHEMA graphile_worker TO tis_owner;
GRANT EXECUTE ON FUNCTION graphile_worker.enqueue(text, json, text) TO tis_owner;

SET LOCAL ROLE tis_owner;
/*
 * Writes a mail and asks for it to be sent, in the caller's transaction: no deed without its mail, no mail without its
 * deed. From a page (tis_app) a person writes, and only to people of the instance or to those invited by that person
 * or into what that person answers for: it is not a way to write to the world.
 */
CREATE FUNCTION sec.post_mail(p_recipient text, p_language text, p_template text, p_subject text, p_text text, p_html text,
  p_unsubscribe text DEFAULT NULL)
  RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE new_id uuid;
BEGIN
  IF session_user = 'tis_app' AND (sec.person() IS NULL OR NOT (
      EXISTS (SELECT FROM person WHERE email = p_recipient)
      OR EXISTS (SELECT FROM invitation WHERE email = p_recipient AND (invited_by = sec.person()
        OR organization_id = ANY (sec.led()) OR network_id = ANY (sec.coordinated()))))) THEN
    RAISE EXCEPTION 'mail to nobody of ours' USING ERRCODE = '42501';
  END IF;
  INSERT INTO mail_message (recipient, language, template, subject, body_text, body_html, unsubscribe_href)
  VALUES (p_recipient, p_language, p_template, p_subject, p_text, p_html, p_unsubscribe) RETURNING id INTO new_id;
  PERFORM graphile_worker.enqueue('send-mail', json_build_object('id', new_id), 'mail:' || new_id);
  RETURN new_id;
END $$;
GRANT EXECUTE ON FUNCTION sec.post_mail(text, text, text, text, text, text, text) TO tis_app, tis_gate, tis_job;
RESET ROLE;
