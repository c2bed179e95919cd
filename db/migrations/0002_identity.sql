-- People who work in the network, how they sign in, and their sessions. Never a young person.
SET LOCAL ROLE tis_owner;

CREATE TABLE person (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 120),
  email text NOT NULL UNIQUE CHECK (email = lower(email) AND char_length(email) <= 254 AND position('@' IN email) > 1),
  language text NOT NULL CHECK (language IN ('fr', 'en')),
  created_at timestamptz NOT NULL DEFAULT now(),
  deactivated_at timestamptz,
  version integer NOT NULL DEFAULT 1
);
SELECT sec.protect('person');
COMMENT ON TABLE person IS 'A worker, lead, coordinator or operator. Only what the function needs: name, work e-mail, language.';
COMMENT ON COLUMN person.id IS 'partner: id';
COMMENT ON COLUMN person.name IS 'partner: name, as colleagues know it';
COMMENT ON COLUMN person.email IS 'partner: work e-mail, lower case; also the sign-in name';
COMMENT ON COLUMN person.language IS 'partner: language of mail and first page';
COMMENT ON COLUMN person.created_at IS 'own: instant';
COMMENT ON COLUMN person.deactivated_at IS 'own: instant the account was closed; null: open';
COMMENT ON COLUMN person.version IS 'own: grows at each change (optimistic lock)';

CREATE TABLE operator (
  person_id uuid PRIMARY KEY REFERENCES person,
  since timestamptz NOT NULL DEFAULT now()
);
SELECT sec.protect('operator');
COMMENT ON TABLE operator IS 'Who runs the instance. Gives no right on any organization''s content.';
COMMENT ON COLUMN operator.person_id IS 'own: the person';
COMMENT ON COLUMN operator.since IS 'own: instant';

CREATE TABLE session (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
  person_id uuid NOT NULL REFERENCES person,
  method text NOT NULL CHECK (method IN ('passkey', 'password', 'email-link', 'provider', 'invitation', 'setup', 'demo')),
  device text NOT NULL DEFAULT '' CHECK (char_length(device) <= 60),
  created_at timestamptz NOT NULL DEFAULT now(),
  last_seen_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL DEFAULT now() + interval '7 days',
  ended_at timestamptz
);
CREATE INDEX ON session (person_id, created_at);
SELECT sec.protect('session');
COMMENT ON TABLE session IS 'Open and past sessions. Idle limit 12 hours, absolute limit 7 days; emptied 30 days after the end.';
COMMENT ON COLUMN session.id IS 'own: id shown to its owner';
COMMENT ON COLUMN session.token_hash IS 'secret: SHA-256 of the cookie';
COMMENT ON COLUMN session.person_id IS 'own: whose';
COMMENT ON COLUMN session.method IS 'own: how it was opened';
COMMENT ON COLUMN session.device IS 'own: coarse words such as Firefox, Windows; never a full user agent';
COMMENT ON COLUMN session.created_at IS 'own: instant';
COMMENT ON COLUMN session.last_seen_at IS 'own: instant, to 5 minutes';
COMMENT ON COLUMN session.expires_at IS 'own: absolute limit';
COMMENT ON COLUMN session.ended_at IS 'own: instant it was ended; null: open';

CREATE TABLE password_credential (
  person_id uuid PRIMARY KEY REFERENCES person,
  hash text NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now()
);
SELECT sec.protect('password_credential');
COMMENT ON TABLE password_credential IS 'Argon2id hashes.';
COMMENT ON COLUMN password_credential.person_id IS 'own: whose';
COMMENT ON COLUMN password_credential.hash IS 'secret: Argon2id, PHC string';
COMMENT ON COLUMN password_credential.changed_at IS 'own: instant';

CREATE TABLE totp_credential (
  person_id uuid PRIMARY KEY REFERENCES person,
  secret text NOT NULL,
  confirmed_at timestamptz,
  last_step bigint NOT NULL DEFAULT 0
);
SELECT sec.protect('totp_credential');
COMMENT ON TABLE totp_credential IS 'Time-based one-time codes (RFC 6238).';
COMMENT ON COLUMN totp_credential.person_id IS 'own: whose';
COMMENT ON COLUMN totp_credential.secret IS 'secret: shared secret, base32';
COMMENT ON COLUMN totp_credential.confirmed_at IS 'own: instant the first code was given; null: not in force';
COMMENT ON COLUMN totp_credential.last_step IS 'own: last time step used, so that a code serves once';

CREATE TABLE backup_code (
  person_id uuid NOT NULL REFERENCES person,
  code_hash bytea NOT NULL,
  used_at timestamptz,
  PRIMARY KEY (person_id, code_hash)
);
SELECT sec.protect('backup_code');
COMMENT ON TABLE backup_code IS 'One-use codes for the day the telephone is lost.';
COMMENT ON COLUMN backup_code.person_id IS 'own: whose';
COMMENT ON COLUMN backup_code.code_hash IS 'secret: SHA-256 of a random code of 50 bits or more';
COMMENT ON COLUMN backup_code.used_at IS 'own: instant; null: still good';

CREATE TABLE passkey (
  id text PRIMARY KEY CHECK (char_length(id) <= 1400),
  person_id uuid NOT NULL REFERENCES person,
  public_key bytea NOT NULL,
  counter bigint NOT NULL DEFAULT 0,
  transports text[] NOT NULL DEFAULT '{}',
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 60),
  created_at timestamptz NOT NULL DEFAULT now(),
  last_used_at timestamptz
);
CREATE INDEX ON passkey (person_id);
SELECT sec.protect('passkey');
COMMENT ON TABLE passkey IS 'WebAuthn credentials.';
COMMENT ON COLUMN passkey.id IS 'secret: credential id, base64url';
COMMENT ON COLUMN passkey.person_id IS 'own: whose';
COMMENT ON COLUMN passkey.public_key IS 'secret: COSE key';
COMMENT ON COLUMN passkey.counter IS 'secret: signature counter';
COMMENT ON COLUMN passkey.transports IS 'own: hints for the browser';
COMMENT ON COLUMN passkey.name IS 'own: name its owner gave it';
COMMENT ON COLUMN passkey.created_at IS 'own: instant';
COMMENT ON COLUMN passkey.last_used_at IS 'own: instant; null: never';

CREATE TABLE challenge (
  token_hash bytea PRIMARY KEY,
  purpose text NOT NULL CHECK (purpose IN ('passkey-sign-in', 'passkey-add', 'second-factor', 'provider', 'email-link', 'password-reset', 'totp-add')),
  person_id uuid REFERENCES person,
  payload jsonb NOT NULL DEFAULT '{}',
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  tries integer NOT NULL DEFAULT 0
);
CREATE INDEX ON challenge (expires_at);
SELECT sec.protect('challenge');
COMMENT ON TABLE challenge IS 'Steps under way in a sign-in: one use, minutes long.';
COMMENT ON COLUMN challenge.token_hash IS 'secret: SHA-256 of the token';
COMMENT ON COLUMN challenge.purpose IS 'own: which step';
COMMENT ON COLUMN challenge.person_id IS 'own: who is signing in; null: not known yet';
COMMENT ON COLUMN challenge.payload IS 'secret: what the step needs to end (challenge, state, nonce, verifier)';
COMMENT ON COLUMN challenge.expires_at IS 'own: instant';
COMMENT ON COLUMN challenge.used_at IS 'own: instant; null: not used';
COMMENT ON COLUMN challenge.tries IS 'own: wrong tries so far';

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['person', 'operator', 'session', 'password_credential', 'totp_credential', 'backup_code', 'passkey', 'challenge'] LOOP
    EXECUTE format('CREATE POLICY gate_all ON %I FOR ALL TO tis_gate USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON person, session, password_credential, totp_credential, backup_code, passkey, challenge TO tis_gate;
GRANT SELECT, INSERT ON operator TO tis_gate;
GRANT DELETE ON password_credential, totp_credential, backup_code, passkey, challenge TO tis_gate;

-- What a signed-in person may see and do about their own sign-in, without the secrets.
CREATE POLICY own_row ON person FOR SELECT TO tis_app USING (id = (SELECT sec.person()));
CREATE POLICY change_own ON person FOR UPDATE TO tis_app USING (id = (SELECT sec.person())) WITH CHECK (id = (SELECT sec.person()));
GRANT SELECT (id, name, email, language, created_at, deactivated_at, version), UPDATE (name, language, version) ON person TO tis_app;
CREATE POLICY own_row ON operator FOR SELECT TO tis_app USING (person_id = (SELECT sec.person()));
GRANT SELECT ON operator TO tis_app;
CREATE POLICY own_rows ON session FOR SELECT TO tis_app USING (person_id = (SELECT sec.person()));
CREATE POLICY end_own ON session FOR UPDATE TO tis_app USING (person_id = (SELECT sec.person())) WITH CHECK (person_id = (SELECT sec.person()) AND ended_at IS NOT NULL);
GRANT SELECT (id, person_id, method, device, created_at, last_seen_at, expires_at, ended_at), UPDATE (ended_at) ON session TO tis_app;

CREATE POLICY job_empties ON session FOR DELETE TO tis_job USING (coalesce(ended_at, expires_at) < now() - interval '30 days');
CREATE POLICY job_reads ON session FOR SELECT TO tis_job USING (coalesce(ended_at, expires_at) < now() - interval '30 days');
GRANT SELECT (id, ended_at, expires_at), DELETE ON session TO tis_job;
CREATE POLICY job_empties ON challenge FOR DELETE TO tis_job USING (expires_at < now() - interval '1 day');
CREATE POLICY job_reads ON challenge FOR SELECT TO tis_job USING (expires_at < now() - interval '1 day');
GRANT SELECT (expires_at), DELETE ON challenge TO tis_job;
RESET ROLE;
