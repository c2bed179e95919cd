-- A young person writes to a team, and comes back with seven words (spec: security 5.10). Nobody of them is in here: a hash of where the words lead, a hash that proves
-- them, public keys, sealed files, a week and an hour. Only columns called file, or ending in _file, hold bytes of a length that is not fixed.

DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tis_youth') THEN CREATE ROLE tis_youth NOLOGIN NOCREATEDB NOCREATEROLE NOINHERIT; END IF;
END $$;
-- Serves young people, who have no session: it may call a few functions, and reads no table.
ALTER ROLE tis_youth LOGIN;
DO $$ BEGIN EXECUTE format('GRANT CONNECT ON DATABASE %I TO tis_youth', current_database()); END $$;
GRANT USAGE ON SCHEMA sec TO tis_youth;

SET LOCAL ROLE tis_owner;

CREATE TABLE mailbox_door (
  organization_id uuid PRIMARY KEY REFERENCES organization,
  team_id uuid NOT NULL,
  weekdays smallint[] NOT NULL CHECK (weekdays <@ ARRAY[1, 2, 3, 4, 5, 6, 7]::smallint[] AND weekdays <> '{}'),
  from_minute smallint NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
  until_minute smallint NOT NULL CHECK (until_minute BETWEEN 1 AND 1440),
  promise_hours smallint NOT NULL CHECK (promise_hours BETWEEN 1 AND 72),
  phone text NOT NULL CHECK (phone ~ '^\+[0-9]{8,15}$'),
  opened_on date NOT NULL,
  closed_on date CHECK (closed_on >= opened_on),
  version integer NOT NULL DEFAULT 1,
  CHECK (until_minute > from_minute),
  FOREIGN KEY (organization_id, team_id) REFERENCES key_team (organization_id, id)
);
CREATE INDEX ON mailbox_door (organization_id, team_id);
CREATE INDEX ON mailbox_door (team_id);
SELECT sec.protect('mailbox_door');
COMMENT ON TABLE mailbox_door IS 'That a team answers young people who write without an account, and when somebody is there to answer. No row, or closed: nobody can write to it.';
COMMENT ON COLUMN mailbox_door.organization_id IS 'public: organization';
COMMENT ON COLUMN mailbox_door.team_id IS 'public: its intake team, which answers';
COMMENT ON COLUMN mailbox_door.weekdays IS 'public: days on which somebody answers, 1 (Monday) to 7';
COMMENT ON COLUMN mailbox_door.from_minute IS 'public: minute of the day from which they do, in the zone of the instance';
COMMENT ON COLUMN mailbox_door.until_minute IS 'public: minute until which they do';
COMMENT ON COLUMN mailbox_door.promise_hours IS 'public: hours within which a first answer is promised';
COMMENT ON COLUMN mailbox_door.phone IS 'public: telephone of the team, E.164';
COMMENT ON COLUMN mailbox_door.opened_on IS 'public: day it opened';
COMMENT ON COLUMN mailbox_door.closed_on IS 'public: day it closed; null: it is open';
COMMENT ON COLUMN mailbox_door.version IS 'public: grows at each change (optimistic lock)';

CREATE TABLE mailbox (
  id uuid PRIMARY KEY,
  organization_id uuid NOT NULL REFERENCES organization,
  team_id uuid NOT NULL,
  loc_hash bytea CHECK (octet_length(loc_hash) = 32),
  auth_hash bytea CHECK (octet_length(auth_hash) = 32),
  locked_file bytea CHECK (octet_length(locked_file) BETWEEN 100 AND 2000),
  wrap_file bytea CHECK (octet_length(wrap_file) BETWEEN 100 AND 20000),
  enc_file bytea NOT NULL CHECK (octet_length(enc_file) = 1959),
  sig_key bytea NOT NULL CHECK (octet_length(sig_key) = 32),
  lead_id uuid REFERENCES person,
  entries smallint NOT NULL DEFAULT 1 CHECK (entries >= 1),
  awaits boolean NOT NULL DEFAULT true,
  created_week date NOT NULL,
  expires_on date NOT NULL,
  version integer NOT NULL DEFAULT 1,
  UNIQUE (organization_id, id),
  FOREIGN KEY (organization_id, team_id) REFERENCES key_team (organization_id, id),
  CHECK ((loc_hash IS NULL) = (auth_hash IS NULL) AND (loc_hash IS NULL) = (locked_file IS NULL) AND (loc_hash IS NULL) = (wrap_file IS NULL))
);
CREATE UNIQUE INDEX mailbox_place ON mailbox (loc_hash);
CREATE INDEX ON mailbox (organization_id, team_id);
CREATE INDEX ON mailbox (team_id);
CREATE INDEX ON mailbox (lead_id);
CREATE INDEX ON mailbox (expires_on);
SELECT sec.protect('mailbox');
COMMENT ON TABLE mailbox IS 'A conversation between a young person and a team: its envelope. Nothing says who they are.';
COMMENT ON COLUMN mailbox.id IS 'own: id of the sealed record, drawn by the page';
COMMENT ON COLUMN mailbox.organization_id IS 'own: organization written to';
COMMENT ON COLUMN mailbox.team_id IS 'own: team it is sealed to';
COMMENT ON COLUMN mailbox.loc_hash IS 'secret: SHA-256 of where the words lead; null: the words were destroyed';
COMMENT ON COLUMN mailbox.auth_hash IS 'secret: SHA-256 of what proves the words and the PIN';
COMMENT ON COLUMN mailbox.locked_file IS 'sealed: secrets of the mailbox, under its words';
COMMENT ON COLUMN mailbox.wrap_file IS 'sealed: key of the conversation, for whoever has the words';
COMMENT ON COLUMN mailbox.enc_file IS 'own: public key of the mailbox, as age writes it';
COMMENT ON COLUMN mailbox.sig_key IS 'own: public key that its messages are signed with';
COMMENT ON COLUMN mailbox.lead_id IS 'own: who answers; null: nobody took it yet';
COMMENT ON COLUMN mailbox.entries IS 'own: how many times it was opened with the words, the first writing included';
COMMENT ON COLUMN mailbox.awaits IS 'own: the last word is the young person’s';
COMMENT ON COLUMN mailbox.created_week IS 'own: Monday of the week it began';
COMMENT ON COLUMN mailbox.expires_on IS 'own: Monday on which all of it goes, ninety days after its last use or later';
COMMENT ON COLUMN mailbox.version IS 'own: grows at each change (optimistic lock)';

CREATE TABLE mailbox_wrap (
  mailbox_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  team_id uuid NOT NULL,
  kv smallint NOT NULL CHECK (kv >= 1),
  epoch smallint NOT NULL CHECK (epoch >= 1),
  file bytea NOT NULL CHECK (octet_length(file) BETWEEN 100 AND 20000),
  PRIMARY KEY (team_id, mailbox_id, kv),
  FOREIGN KEY (organization_id, mailbox_id) REFERENCES mailbox (organization_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organization_id, team_id) REFERENCES key_team (organization_id, id)
);
CREATE INDEX ON mailbox_wrap (organization_id, mailbox_id);
CREATE INDEX ON mailbox_wrap (organization_id, team_id);
SELECT sec.protect('mailbox_wrap');
COMMENT ON TABLE mailbox_wrap IS 'The key of a conversation, sealed to the team that answers.';
COMMENT ON COLUMN mailbox_wrap.mailbox_id IS 'own: conversation';
COMMENT ON COLUMN mailbox_wrap.organization_id IS 'own: organization';
COMMENT ON COLUMN mailbox_wrap.team_id IS 'own: team';
COMMENT ON COLUMN mailbox_wrap.kv IS 'own: version of the key';
COMMENT ON COLUMN mailbox_wrap.epoch IS 'own: epoch of the team it is sealed to';
COMMENT ON COLUMN mailbox_wrap.file IS 'sealed: sealed';

CREATE TABLE mailbox_object (
  id uuid PRIMARY KEY,
  mailbox_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  author_id uuid REFERENCES person,
  seq smallint NOT NULL CHECK (seq >= 0),
  kv smallint NOT NULL CHECK (kv >= 1),
  prev bytea CHECK (octet_length(prev) = 32),
  entry smallint NOT NULL CHECK (entry >= 1),
  kept_at timestamptz NOT NULL DEFAULT date_trunc('hour', sec.now()),
  file bytea NOT NULL CHECK (octet_length(file) BETWEEN 100 AND 20000),
  UNIQUE (mailbox_id, seq),
  CHECK ((prev IS NULL) = (seq = 0)),
  FOREIGN KEY (organization_id, mailbox_id) REFERENCES mailbox (organization_id, id) ON DELETE CASCADE
);
CREATE INDEX ON mailbox_object (organization_id, mailbox_id);
CREATE INDEX ON mailbox_object (author_id);
SELECT sec.protect('mailbox_object');
COMMENT ON TABLE mailbox_object IS 'Messages of a conversation, sealed.';
COMMENT ON COLUMN mailbox_object.id IS 'own: id, drawn by the page';
COMMENT ON COLUMN mailbox_object.mailbox_id IS 'own: conversation';
COMMENT ON COLUMN mailbox_object.organization_id IS 'own: organization';
COMMENT ON COLUMN mailbox_object.author_id IS 'own: who of the team wrote it; null: the young person';
COMMENT ON COLUMN mailbox_object.seq IS 'own: place, from 0';
COMMENT ON COLUMN mailbox_object.kv IS 'own: version of the key';
COMMENT ON COLUMN mailbox_object.prev IS 'own: SHA-256 of the file before it; null: the first';
COMMENT ON COLUMN mailbox_object.entry IS 'own: the entry with the words during which it was written or answered';
COMMENT ON COLUMN mailbox_object.kept_at IS 'own: the hour, and no finer';
COMMENT ON COLUMN mailbox_object.file IS 'sealed: sealed';

CREATE TABLE mailbox_reading (
  mailbox_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  person_id uuid NOT NULL REFERENCES person,
  seq smallint NOT NULL CHECK (seq >= 0),
  at timestamptz NOT NULL DEFAULT sec.now(),
  PRIMARY KEY (mailbox_id, person_id, seq),
  FOREIGN KEY (organization_id, mailbox_id) REFERENCES mailbox (organization_id, id) ON DELETE CASCADE
);
CREATE INDEX ON mailbox_reading (organization_id, mailbox_id);
CREATE INDEX ON mailbox_reading (person_id);
SELECT sec.protect('mailbox_reading');
COMMENT ON TABLE mailbox_reading IS 'Who of the team opened a conversation, up to which message: shown to the young person, without a name.';
COMMENT ON COLUMN mailbox_reading.mailbox_id IS 'own: conversation';
COMMENT ON COLUMN mailbox_reading.organization_id IS 'own: organization';
COMMENT ON COLUMN mailbox_reading.person_id IS 'own: who read';
COMMENT ON COLUMN mailbox_reading.seq IS 'own: last message there was';
COMMENT ON COLUMN mailbox_reading.at IS 'own: instant of the first time';

CREATE TABLE mailbox_token (
  token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
  mailbox_id uuid NOT NULL REFERENCES mailbox ON DELETE CASCADE,
  began_at timestamptz NOT NULL DEFAULT sec.now(),
  used_at timestamptz NOT NULL DEFAULT sec.now()
);
CREATE INDEX ON mailbox_token (mailbox_id);
CREATE INDEX ON mailbox_token (began_at);
SELECT sec.protect('mailbox_token');
COMMENT ON TABLE mailbox_token IS 'A page that opened a mailbox: fifteen minutes without a word, sixty in all.';
COMMENT ON COLUMN mailbox_token.token_hash IS 'secret: SHA-256 of what the page holds in memory';
COMMENT ON COLUMN mailbox_token.mailbox_id IS 'own: mailbox';
COMMENT ON COLUMN mailbox_token.began_at IS 'own: instant';
COMMENT ON COLUMN mailbox_token.used_at IS 'own: instant';

CREATE TABLE mailbox_try (
  loc_hash bytea NOT NULL CHECK (octet_length(loc_hash) = 32),
  hour timestamptz NOT NULL,
  failures integer NOT NULL DEFAULT 1,
  PRIMARY KEY (loc_hash, hour)
);
CREATE INDEX ON mailbox_try (hour);
SELECT sec.protect('mailbox_try');
COMMENT ON TABLE mailbox_try IS 'Failed tries by place, whether there is a mailbox there or not, so that nothing tells the two apart. Gone after two days.';
COMMENT ON COLUMN mailbox_try.loc_hash IS 'secret: SHA-256 of the place that was tried';
COMMENT ON COLUMN mailbox_try.hour IS 'secret: hour';
COMMENT ON COLUMN mailbox_try.failures IS 'secret: how many';

-- Never to a police service, whoever asks (G11) ------------------------------------------------------------------------------------

CREATE FUNCTION sec.refuse_police_mailbox() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM organization o WHERE o.id = NEW.organization_id AND o.sector = 'police')
    OR EXISTS (SELECT FROM key_team t JOIN organization o ON o.id = t.organization_id WHERE t.id = NEW.team_id AND o.sector = 'police') THEN
    RAISE EXCEPTION 'no mailbox is ever open to a police service' USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER never_police BEFORE INSERT OR UPDATE ON mailbox_door FOR EACH ROW EXECUTE FUNCTION sec.refuse_police_mailbox();
CREATE TRIGGER never_police BEFORE INSERT OR UPDATE ON mailbox FOR EACH ROW EXECUTE FUNCTION sec.refuse_police_mailbox();
CREATE TRIGGER never_police BEFORE INSERT OR UPDATE ON mailbox_wrap FOR EACH ROW EXECUTE FUNCTION sec.refuse_police_mailbox();
/* Nor does an organization become one while it has such a door or conversations. */
CREATE FUNCTION sec.refuse_police_with_mailboxes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.sector = 'police' AND (EXISTS (SELECT FROM mailbox_door d WHERE d.organization_id = NEW.id) OR EXISTS (SELECT FROM mailbox m WHERE m.organization_id = NEW.id)) THEN
    RAISE EXCEPTION 'young people write to this organization' USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER never_police BEFORE UPDATE OF sector ON organization FOR EACH ROW EXECUTE FUNCTION sec.refuse_police_with_mailboxes();

-- The door: all that tis_youth may call ----------------------------------------------------------------------------------------------

/* Monday of a day’s week. */
CREATE FUNCTION sec.week_of(p_day date) RETURNS date LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT p_day - (extract(isodow FROM p_day)::integer - 1) $$;
CREATE FUNCTION sec.mailbox_end() RETURNS date LANGUAGE sql STABLE SET search_path = pg_catalog, sec, pg_temp AS $$
  SELECT sec.week_of(sec.now()::date + 97) $$;

/* Teams that can be written to now: open, with a key of today, in an organization that is there. */
CREATE FUNCTION sec.door_teams() RETURNS TABLE (organization_id uuid, name_fr text, name_en text, region_codes text[], team_id uuid, weekdays smallint[], from_minute smallint,
    until_minute smallint, promise_hours smallint, phone text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT o.id, o.name_fr, o.name_en, o.region_codes, d.team_id, d.weekdays, d.from_minute, d.until_minute, d.promise_hours, d.phone
  FROM mailbox_door d JOIN organization o ON o.id = d.organization_id
  WHERE d.closed_on IS NULL AND o.status = 'joined' AND o.sector <> 'police' AND sec.key_team_is_open(d.team_id)
  ORDER BY o.name_fr, o.id LIMIT 200 $$;
/* Whether there is any: all that a page for everyone says of it. */
CREATE FUNCTION sec.mailbox_doors_open() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM sec.door_teams()) $$;
/* What the log says of an organization that has, or had, such a door: what a page checks its keys by. */
CREATE FUNCTION sec.door_statements(p_organization uuid) RETURNS TABLE (log_index integer, file bytea, salt bytea, at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT s.log_index, s.file, s.salt, s.at FROM key_statement s
  WHERE s.organization_id = p_organization AND EXISTS (SELECT FROM mailbox_door d WHERE d.organization_id = p_organization) ORDER BY s.log_index $$;

/* A first message: the mailbox, its keys and its object, all or nothing. Null: it is there; told again under the same id, the same. */
CREATE FUNCTION sec.door_begin(p_id uuid, p_organization uuid, p_team uuid, p_loc bytea, p_auth bytea, p_locked bytea, p_own_wrap bytea, p_enc bytea, p_sig bytea, p_epoch integer,
    p_wrap bytea, p_object uuid, p_file bytea, p_token bytea) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v_before mailbox;
BEGIN
  SELECT * INTO v_before FROM mailbox m WHERE m.id = p_id;
  IF v_before.id IS NOT NULL THEN
    IF v_before.loc_hash IS DISTINCT FROM p_loc OR v_before.auth_hash IS DISTINCT FROM p_auth THEN RETURN 'used'; END IF;
  ELSE
    IF EXISTS (SELECT FROM mailbox m WHERE m.loc_hash = p_loc) THEN RETURN 'used'; END IF;
    IF NOT EXISTS (SELECT FROM sec.door_teams() d WHERE d.organization_id = p_organization AND d.team_id = p_team) THEN RETURN 'closed'; END IF;
    IF p_epoch IS DISTINCT FROM sec.key_team_epoch(p_team)::integer THEN RETURN 'stale'; END IF;
    INSERT INTO mailbox (id, organization_id, team_id, loc_hash, auth_hash, locked_file, wrap_file, enc_file, sig_key, created_week, expires_on)
      VALUES (p_id, p_organization, p_team, p_loc, p_auth, p_locked, p_own_wrap, p_enc, p_sig, sec.week_of(sec.now()::date), sec.mailbox_end());
    INSERT INTO mailbox_wrap (mailbox_id, organization_id, team_id, kv, epoch, file) VALUES (p_id, p_organization, p_team, 1, p_epoch::smallint, p_wrap);
    INSERT INTO mailbox_object (id, mailbox_id, organization_id, seq, kv, entry, file) VALUES (p_object, p_id, p_organization, 0, 1, 1, p_file);
  END IF;
  INSERT INTO mailbox_token (token_hash, mailbox_id) VALUES (p_token, p_id);
  RETURN NULL;
END $$;

/*
 * Opens with a place and a proof, or does not: one way through for a place that is none, another proof and words that were destroyed. After ten failures in an hour
 * nothing opens at that place for the rest of it, then for as many hours again as there were tens, a day at most. @returns a row, or none
 */
CREATE FUNCTION sec.door_open(p_loc bytea, p_auth bytea, p_token bytea) RETURNS TABLE (mailbox_id uuid, organization_id uuid, locked_file bytea, wrap_file bytea, failures integer)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v mailbox; v_failures integer; v_last timestamptz; v_hour timestamptz := date_trunc('hour', sec.now()); v_waits boolean;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('mailbox:' || encode(p_loc, 'hex'), 0));
  SELECT coalesce(sum(t.failures), 0), max(t.hour) FILTER (WHERE t.failures >= 10) INTO v_failures, v_last FROM mailbox_try t WHERE t.loc_hash = p_loc AND t.hour > v_hour - interval '1 day';
  v_waits := v_last IS NOT NULL AND sec.now() < v_last + least(24, power(2, least(v_failures / 10 - 1, 5))) * interval '1 hour';
  SELECT * INTO v FROM mailbox m WHERE m.loc_hash = p_loc AND m.auth_hash = p_auth AND m.expires_on > sec.now()::date AND NOT v_waits;
  IF v.id IS NULL THEN
    INSERT INTO mailbox_try (loc_hash, hour) VALUES (p_loc, v_hour) ON CONFLICT (loc_hash, hour) DO UPDATE SET failures = mailbox_try.failures + 1;
    RETURN;
  END IF;
  UPDATE mailbox m SET entries = least(m.entries + 1, 30000), expires_on = sec.mailbox_end() WHERE m.id = v.id;
  DELETE FROM mailbox_try t WHERE t.loc_hash = p_loc;
  INSERT INTO mailbox_token (token_hash, mailbox_id) VALUES (p_token, v.id);
  RETURN QUERY SELECT v.id, v.organization_id, v.locked_file, v.wrap_file, v_failures;
END $$;

/* The mailbox that a page has open: fifteen minutes without a word end it, sixty in any case. */
CREATE FUNCTION sec.door_of(p_token bytea) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v_id uuid;
BEGIN
  UPDATE mailbox_token t SET used_at = sec.now() FROM mailbox m WHERE t.token_hash = p_token AND m.id = t.mailbox_id AND m.loc_hash IS NOT NULL
    AND t.used_at > sec.now() - interval '15 minutes' AND t.began_at > sec.now() - interval '60 minutes' RETURNING t.mailbox_id INTO v_id;
  RETURN v_id;
END $$;
/* The conversation, and who reads it: `readers` of the team opened it, up to message `read_seq`; `lead`: somebody follows it. */
CREATE FUNCTION sec.door_read(p_token bytea) RETURNS TABLE (id uuid, author uuid, seq smallint, kv smallint, prev bytea, entry smallint, kept_at timestamptz, file bytea)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v_id uuid := sec.door_of(p_token);
BEGIN
  RETURN QUERY SELECT x.id, x.author_id, x.seq, x.kv, x.prev, x.entry, x.kept_at, x.file FROM mailbox_object x WHERE x.mailbox_id = v_id ORDER BY x.seq;
END $$;
CREATE FUNCTION sec.door_readings(p_token bytea) RETURNS TABLE (seq smallint, at timestamptz, is_lead boolean) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v_id uuid := sec.door_of(p_token);
BEGIN
  RETURN QUERY SELECT r.seq, r.at, r.person_id = m.lead_id FROM mailbox_reading r JOIN mailbox m ON m.id = r.mailbox_id WHERE r.mailbox_id = v_id ORDER BY r.at DESC, r.seq DESC LIMIT 100;
END $$;
/* One more message. `gone`: the page was open too long; `gap`: something was written meanwhile; null: it is there, told again or not. */
CREATE FUNCTION sec.door_write(p_token bytea, p_object uuid, p_seq integer, p_prev bytea, p_file bytea) RETURNS text LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v mailbox; v_last mailbox_object; v_before mailbox_object;
BEGIN
  SELECT * INTO v FROM mailbox m WHERE m.id = sec.door_of(p_token) FOR UPDATE;
  IF v.id IS NULL THEN RETURN 'gone'; END IF;
  SELECT * INTO v_before FROM mailbox_object x WHERE x.id = p_object;
  IF v_before.id IS NOT NULL THEN RETURN CASE WHEN v_before.mailbox_id = v.id AND v_before.file = p_file THEN NULL ELSE 'used' END; END IF;
  SELECT * INTO v_last FROM mailbox_object x WHERE x.mailbox_id = v.id ORDER BY x.seq DESC LIMIT 1;
  IF p_seq <> v_last.seq + 1 OR p_prev IS DISTINCT FROM sha256(v_last.file) THEN RETURN 'gap'; END IF;
  IF (SELECT count(*) FROM mailbox_object x WHERE x.mailbox_id = v.id AND x.author_id IS NULL AND x.kept_at >= date_trunc('hour', sec.now())) >= 60 THEN RETURN 'slow'; END IF;
  IF v_last.seq >= 4999 THEN RETURN 'full'; END IF;
  INSERT INTO mailbox_object (id, mailbox_id, organization_id, seq, kv, prev, entry, file) VALUES (p_object, v.id, v.organization_id, p_seq::smallint, v_last.kv, p_prev, v.entries, p_file);
  UPDATE mailbox m SET awaits = true, expires_on = sec.mailbox_end(), version = m.version + 1 WHERE m.id = v.id;
  RETURN NULL;
END $$;
/* Other words: the old place dies, and is as one that never was. False: the page was open too long, or the place is taken. */
CREATE FUNCTION sec.door_change(p_token bytea, p_loc bytea, p_auth bytea, p_locked bytea) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v_id uuid := sec.door_of(p_token);
BEGIN
  IF v_id IS NULL OR EXISTS (SELECT FROM mailbox m WHERE m.loc_hash = p_loc AND m.id <> v_id) THEN RETURN false; END IF;
  UPDATE mailbox m SET loc_hash = p_loc, auth_hash = p_auth, locked_file = p_locked WHERE m.id = v_id;
  INSERT INTO referral_tombstone (subject_id, kind) VALUES (v_id, 'mailbox-words') ON CONFLICT DO NOTHING;
  DELETE FROM mailbox_token t WHERE t.mailbox_id = v_id AND t.token_hash <> p_token;
  RETURN true;
END $$;
/* The words are destroyed now, and nothing opens the mailbox from this side any more. What the team read stays with it until its last day. */
CREATE FUNCTION sec.door_forget(p_token bytea) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v_id uuid := sec.door_of(p_token);
BEGIN
  IF v_id IS NULL THEN RETURN false; END IF;
  UPDATE mailbox m SET loc_hash = NULL, auth_hash = NULL, locked_file = NULL, wrap_file = NULL, version = m.version + 1 WHERE m.id = v_id;
  INSERT INTO referral_tombstone (subject_id, kind) VALUES (v_id, 'mailbox') ON CONFLICT (subject_id) DO UPDATE SET kind = 'mailbox', at = sec.now();
  DELETE FROM mailbox_token t WHERE t.mailbox_id = v_id;
  RETURN true;
END $$;
GRANT EXECUTE ON FUNCTION sec.door_teams(), sec.door_statements(uuid), sec.key_leaves(), sec.now(), sec.door_begin(uuid, uuid, uuid, bytea, bytea, bytea, bytea, bytea, bytea, integer, bytea, uuid, bytea, bytea),
  sec.door_open(bytea, bytea, bytea), sec.door_read(bytea), sec.door_readings(bytea), sec.door_write(bytea, uuid, integer, bytea, bytea), sec.door_change(bytea, bytea, bytea, bytea),
  sec.door_forget(bytea) TO tis_youth;

-- A restored copy ---------------------------------------------------------------------------------------------------------------------

ALTER TABLE referral_tombstone DROP CONSTRAINT referral_tombstone_kind_check;
ALTER TABLE referral_tombstone ADD CONSTRAINT referral_tombstone_kind_check CHECK (kind IN ('consent', 'task', 'override', 'mailbox', 'mailbox-words'));
COMMENT ON COLUMN referral_tombstone.kind IS 'own: consent, task, override, mailbox that was forgotten, mailbox whose words were changed';
/* What ended for good, for the copy that takes the place of this one; with the words of today, as the server knows them, where they were changed. */
CREATE OR REPLACE FUNCTION sec.tombstones() RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', t.subject_id, 'kind', t.kind) || CASE WHEN m.loc_hash IS NULL THEN '{}' ELSE
      jsonb_build_object('loc', encode(m.loc_hash, 'hex'), 'auth', encode(m.auth_hash, 'hex'), 'locked', encode(m.locked_file, 'hex')) END), '[]')
    FROM referral_tombstone t LEFT JOIN mailbox m ON m.id = t.subject_id AND t.kind = 'mailbox-words' $$;
/* In a copy: words that were destroyed stay destroyed, and words that were changed are those of today. */
CREATE FUNCTION sec.bury_mailbox(v jsonb) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF v ->> 'kind' = 'mailbox' THEN
    UPDATE mailbox SET loc_hash = NULL, auth_hash = NULL, locked_file = NULL, wrap_file = NULL WHERE id = (v ->> 'id')::uuid;
  ELSIF v ? 'loc' THEN
    UPDATE mailbox SET loc_hash = decode(v ->> 'loc', 'hex'), auth_hash = decode(v ->> 'auth', 'hex'), locked_file = decode(v ->> 'locked', 'hex')
      WHERE id = (v ->> 'id')::uuid AND loc_hash IS NOT NULL;
  END IF;
END $$;
CREATE OR REPLACE FUNCTION sec.bury(p_tombstones jsonb) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v jsonb;
BEGIN
  UPDATE referral_wrap SET held = true WHERE task_id IS NOT NULL AND ended_at IS NULL;
  FOR v IN SELECT jsonb_array_elements(p_tombstones) LOOP
    IF v ->> 'kind' IN ('mailbox', 'mailbox-words') THEN
      PERFORM sec.bury_mailbox(v);
    ELSIF v ->> 'kind' = 'consent' THEN
      IF EXISTS (SELECT FROM referral_consent c WHERE c.id = (v ->> 'id')::uuid) THEN PERFORM sec.end_referral_consent((v ->> 'id')::uuid, true, NULL, NULL); END IF;
    ELSIF v ->> 'kind' = 'task' THEN
      UPDATE referral_wrap SET ended_at = sec.now() WHERE task_id = (v ->> 'id')::uuid AND ended_at IS NULL;
    ELSE
      UPDATE referral_wrap w SET ended_at = sec.now() FROM referral_override o WHERE o.id = (v ->> 'id')::uuid AND w.task_id = o.task_id AND w.ended_at IS NULL;
    END IF;
    INSERT INTO referral_tombstone (subject_id, kind) VALUES ((v ->> 'id')::uuid, v ->> 'kind') ON CONFLICT DO NOTHING;
  END LOOP;
END $$;
/* A restored copy opens to no link and no key given before; the rest is as it was. */
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
  DELETE FROM calendar_feed;
  DELETE FROM mailbox_token;
  UPDATE collaboration_guest SET expires_at = sec.now() WHERE expires_at > sec.now();
  UPDATE date_poll_link SET ended_at = sec.now() WHERE ended_at IS NULL;
  UPDATE indicator_token SET revoked_at = sec.now() WHERE revoked_at IS NULL;
  UPDATE partner_ask SET ended_at = sec.now() WHERE ended_at IS NULL AND answered_at IS NULL;
  DELETE FROM idempotency_key;
  FOR i IN 0..31 LOOP
    i_pad := set_byte(i_pad, i, get_byte(key, i) # 54);
    o_pad := set_byte(o_pad, i, get_byte(key, i) # 92);
  END LOOP;
  UPDATE sec.signing_key SET inner_pad = i_pad, outer_pad = o_pad;
END $$;

-- The team ---------------------------------------------------------------------------------------------------------------------------

/* Teams whose mailboxes the person answers: keys of the team, in an organization that they do not only read for. */
CREATE FUNCTION sec.mailbox_teams() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT t.id FROM key_team t WHERE t.id = ANY (sec.key_teams()) AND t.organization_id = ANY (sec.worked()));
END $$;
/* Whether someone can answer for a team: they have its keys, and work there. */
CREATE FUNCTION sec.answers_mailboxes(p_person uuid, p_team uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM key_team_member t JOIN key_member k ON k.organization_id = t.organization_id AND k.cert = t.cert
    JOIN membership m ON m.organization_id = k.organization_id AND m.person_id = k.person_id
    WHERE t.team_id = p_team AND k.person_id = p_person AND k.ended_index IS NULL AND m.until_day IS NULL AND m.role <> 'reader') $$;
/* Who they are, for whom one may hand a conversation to. */
CREATE FUNCTION sec.mailbox_colleagues(p_mailbox uuid) RETURNS TABLE (id uuid, name text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p.id, p.name FROM mailbox m JOIN membership s ON s.organization_id = m.organization_id AND s.until_day IS NULL JOIN person p ON p.id = s.person_id
  WHERE m.id = p_mailbox AND m.team_id = ANY (sec.mailbox_teams()) AND sec.answers_mailboxes(p.id, m.team_id) GROUP BY p.id, p.name ORDER BY p.name, p.id LIMIT 200 $$;

/* Notes that the person opened a conversation, and up to where. False: it is not theirs to open. */
CREATE FUNCTION sec.note_mailbox_reading(p_mailbox uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v mailbox;
BEGIN
  SELECT * INTO v FROM mailbox m WHERE m.id = p_mailbox AND m.team_id = ANY (sec.mailbox_teams());
  IF v.id IS NULL THEN RETURN false; END IF;
  INSERT INTO mailbox_reading (mailbox_id, organization_id, person_id, seq) SELECT v.id, v.organization_id, sec.person(), max(x.seq) FROM mailbox_object x WHERE x.mailbox_id = v.id
    ON CONFLICT DO NOTHING;
  PERFORM sec.append_audit(v.organization_id, sec.person(), 'mailbox.read', 'mailbox', v.id, NULL, 'done');
  RETURN true;
END $$;
/* An answer. Whoever answers first follows the conversation. `not-yours`, `gap`, `used`, `forgotten` (nobody comes back to read it); null: it is there. */
CREATE FUNCTION sec.answer_mailbox(p_mailbox uuid, p_object uuid, p_seq integer, p_prev bytea, p_file bytea) RETURNS text LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v mailbox; v_last mailbox_object; v_before mailbox_object;
BEGIN
  SELECT * INTO v FROM mailbox m WHERE m.id = p_mailbox AND m.team_id = ANY (sec.mailbox_teams()) FOR UPDATE;
  IF v.id IS NULL THEN RETURN 'not-yours'; END IF;
  SELECT * INTO v_before FROM mailbox_object x WHERE x.id = p_object;
  IF v_before.id IS NOT NULL THEN RETURN CASE WHEN v_before.mailbox_id = v.id AND v_before.file = p_file THEN NULL ELSE 'used' END; END IF;
  IF v.loc_hash IS NULL THEN RETURN 'forgotten'; END IF;
  SELECT * INTO v_last FROM mailbox_object x WHERE x.mailbox_id = v.id ORDER BY x.seq DESC LIMIT 1;
  IF p_seq <> v_last.seq + 1 OR p_prev IS DISTINCT FROM sha256(v_last.file) THEN RETURN 'gap'; END IF;
  IF v_last.seq >= 4999 THEN RETURN 'full'; END IF;
  INSERT INTO mailbox_object (id, mailbox_id, organization_id, author_id, seq, kv, prev, entry, file)
    VALUES (p_object, v.id, v.organization_id, sec.person(), p_seq::smallint, v_last.kv, p_prev, v.entries, p_file);
  UPDATE mailbox m SET awaits = false, lead_id = coalesce(m.lead_id, sec.person()), version = m.version + 1 WHERE m.id = v.id;
  PERFORM sec.append_audit(v.organization_id, sec.person(), 'mailbox.answer', 'mailbox', v.id, NULL, 'done');
  RETURN NULL;
END $$;
/* Who follows a conversation from now on: oneself, or a colleague who can answer. `changed-meanwhile`: somebody else was first. */
CREATE FUNCTION sec.give_mailbox(p_mailbox uuid, p_to uuid, p_version integer) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v mailbox;
BEGIN
  SELECT * INTO v FROM mailbox m WHERE m.id = p_mailbox AND m.team_id = ANY (sec.mailbox_teams()) FOR UPDATE;
  IF v.id IS NULL OR NOT sec.answers_mailboxes(p_to, v.team_id) THEN RETURN 'not-yours'; END IF;
  IF v.version <> p_version THEN RETURN 'changed-meanwhile'; END IF;
  UPDATE mailbox m SET lead_id = p_to, version = m.version + 1 WHERE m.id = v.id;
  PERFORM sec.append_audit(v.organization_id, sec.person(), 'mailbox.give', 'mailbox', v.id, NULL, 'done');
  RETURN NULL;
END $$;

/* Opens the door of an organization, or changes when somebody answers. `keys`: its intake team has none; `police`; `changed-meanwhile`; `not-yours`. */
CREATE FUNCTION sec.set_mailbox_door(p_organization uuid, p_weekdays smallint[], p_from integer, p_until integer, p_promise integer, p_phone text, p_day date, p_version integer)
  RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v_team uuid;
BEGIN
  IF NOT p_organization = ANY (sec.led()) THEN RETURN 'not-yours'; END IF;
  IF EXISTS (SELECT FROM organization o WHERE o.id = p_organization AND o.sector = 'police') THEN RETURN 'police'; END IF;
  SELECT t.id INTO v_team FROM key_team t WHERE t.organization_id = p_organization AND t.kind = 'intake';
  IF v_team IS NULL OR NOT sec.key_team_is_open(v_team) THEN RETURN 'keys'; END IF;
  IF coalesce((SELECT d.version FROM mailbox_door d WHERE d.organization_id = p_organization FOR UPDATE), 0) <> p_version THEN RETURN 'changed-meanwhile'; END IF;
  INSERT INTO mailbox_door (organization_id, team_id, weekdays, from_minute, until_minute, promise_hours, phone, opened_on)
    VALUES (p_organization, v_team, p_weekdays, p_from::smallint, p_until::smallint, p_promise::smallint, p_phone, p_day)
    ON CONFLICT (organization_id) DO UPDATE SET weekdays = excluded.weekdays, from_minute = excluded.from_minute, until_minute = excluded.until_minute,
      promise_hours = excluded.promise_hours, phone = excluded.phone, version = mailbox_door.version + 1,
      opened_on = CASE WHEN mailbox_door.closed_on IS NULL THEN mailbox_door.opened_on ELSE excluded.opened_on END, closed_on = NULL
      WHERE mailbox_door.version = p_version;
  -- Two who open at the same instant: the second finds a door of version 1.
  IF NOT FOUND THEN RETURN 'changed-meanwhile'; END IF;
  PERFORM sec.append_audit(p_organization, sec.person(), 'mailbox.door', 'mailbox_door', p_organization, NULL, 'done');
  RETURN NULL;
END $$;
/* Nobody new can write; conversations under way go on. */
CREATE FUNCTION sec.close_mailbox_door(p_organization uuid, p_day date, p_version integer) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT p_organization = ANY (sec.led()) THEN RETURN 'not-yours'; END IF;
  UPDATE mailbox_door d SET closed_on = greatest(p_day, d.opened_on), version = d.version + 1 WHERE d.organization_id = p_organization AND d.version = p_version AND d.closed_on IS NULL;
  IF NOT FOUND THEN RETURN 'changed-meanwhile'; END IF;
  PERFORM sec.append_audit(p_organization, sec.person(), 'mailbox.close-door', 'mailbox_door', p_organization, NULL, 'done');
  RETURN NULL;
END $$;

-- What people hold, and what is kept of them -------------------------------------------------------------------------------------------

CREATE FUNCTION sec.mailboxes_held(p_organization uuid, p_person uuid, p_id uuid) RETURNS TABLE (id uuid, held_by uuid) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT m.id, m.lead_id FROM mailbox m WHERE m.organization_id = p_organization AND (p_organization = ANY (sec.led()) OR (p_person = sec.person() AND p_organization = ANY (sec.organizations())))
    AND ((p_id IS NULL AND m.lead_id = p_person) OR m.id = p_id) ORDER BY m.id LIMIT 200 $$;
/* Gives one to a colleague when someone leaves, or back. Somebody without the keys of the team can hold it until they have them; the list says so. */
CREATE FUNCTION sec.hand_on_mailbox(p_id uuid, p_from uuid, p_to uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v_org uuid;
BEGIN
  SELECT m.organization_id INTO v_org FROM mailbox m WHERE m.id = p_id AND m.lead_id = p_from FOR UPDATE;
  IF v_org IS NULL OR NOT (v_org = ANY (sec.led()) OR (p_from = sec.person() AND v_org = ANY (sec.organizations())))
    OR NOT EXISTS (SELECT FROM membership m WHERE m.organization_id = v_org AND m.person_id = p_to AND m.until_day IS NULL AND m.role <> 'reader') THEN RETURN false; END IF;
  UPDATE mailbox m SET lead_id = p_to, version = m.version + 1 WHERE m.id = p_id;
  PERFORM sec.append_audit(v_org, sec.person(), 'mailbox.handed-on', 'mailbox', p_id, NULL, 'done');
  RETURN true;
END $$;
CREATE FUNCTION sec.personal_mailbox() RETURNS TABLE (at timestamptz, kind text, says jsonb) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT m.created_week::timestamptz AS at, 'followed' AS kind, jsonb_build_object('id', m.id) AS says FROM mailbox m WHERE m.lead_id = sec.person()
  UNION ALL SELECT x.kept_at, 'answered', jsonb_build_object('mailbox', x.mailbox_id) FROM mailbox_object x WHERE x.author_id = sec.person()
  UNION ALL SELECT r.at, 'read', jsonb_build_object('mailbox', r.mailbox_id) FROM mailbox_reading r WHERE r.person_id = sec.person() $$;

/* What is over goes: mailboxes past their last day, tokens, tries. Run twice, it does nothing more. @returns how many mailboxes went */
CREATE FUNCTION sec.run_mailbox_clock() RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE n integer;
BEGIN
  DELETE FROM mailbox_token t WHERE t.began_at < sec.now() - interval '60 minutes';
  DELETE FROM mailbox_try t WHERE t.hour < sec.now() - interval '2 days';
  DELETE FROM mailbox m WHERE m.id IN (SELECT x.id FROM mailbox x WHERE x.expires_on <= sec.now()::date LIMIT 1000);
  GET DIAGNOSTICS n = ROW_COUNT;
  RETURN n;
END $$;
GRANT EXECUTE ON FUNCTION sec.run_mailbox_clock() TO tis_job;

GRANT EXECUTE ON FUNCTION sec.mailbox_doors_open(), sec.mailbox_teams(), sec.mailbox_colleagues(uuid), sec.note_mailbox_reading(uuid), sec.answer_mailbox(uuid, uuid, integer, bytea, bytea),
  sec.give_mailbox(uuid, uuid, integer), sec.set_mailbox_door(uuid, smallint[], integer, integer, integer, text, date, integer), sec.close_mailbox_door(uuid, date, integer),
  sec.mailboxes_held(uuid, uuid, uuid), sec.hand_on_mailbox(uuid, uuid, uuid), sec.personal_mailbox() TO tis_app;

CREATE POLICY read ON mailbox_door FOR SELECT TO tis_app USING ((SELECT sec.person()) IS NOT NULL);
CREATE POLICY read ON mailbox FOR SELECT TO tis_app USING (team_id = ANY ((SELECT sec.mailbox_teams())::uuid[]));
CREATE POLICY read ON mailbox_wrap FOR SELECT TO tis_app USING (team_id = ANY ((SELECT sec.mailbox_teams())::uuid[]));
CREATE POLICY read ON mailbox_object FOR SELECT TO tis_app USING (EXISTS (SELECT FROM mailbox m WHERE m.id = mailbox_object.mailbox_id));
CREATE POLICY read ON mailbox_reading FOR SELECT TO tis_app USING (EXISTS (SELECT FROM mailbox m WHERE m.id = mailbox_reading.mailbox_id));
GRANT SELECT ON mailbox_door, mailbox_wrap, mailbox_object, mailbox_reading TO tis_app;
GRANT SELECT (id, organization_id, team_id, enc_file, sig_key, lead_id, entries, awaits, created_week, expires_on, version) ON mailbox TO tis_app;
