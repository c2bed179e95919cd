-- Keys for people: who holds the keys of an organization, the log of what they signed, and sealed keys. Nothing here opens anything: secrets are made and opened
-- in browsers (src/crypto). Only columns called file, or ending in _file, hold bytes of a length that is not fixed; the others say no word.
SET LOCAL ROLE tis_owner;

CREATE TABLE key_team (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL REFERENCES organization,
  kind text NOT NULL CHECK (kind IN ('intake', 'follow-up')),
  from_day date NOT NULL,
  until_day date CHECK (until_day >= from_day),
  UNIQUE (organization_id, id),
  UNIQUE (organization_id, kind)
);
SELECT sec.protect('key_team');
COMMENT ON TABLE key_team IS 'Teams of an organization that things are sealed to: the one that receives, and the one that follows.';
COMMENT ON COLUMN key_team.id IS 'partner: id, as signed statements say it';
COMMENT ON COLUMN key_team.organization_id IS 'partner: organization';
COMMENT ON COLUMN key_team.kind IS 'partner: intake or follow-up';
COMMENT ON COLUMN key_team.from_day IS 'partner: first day';
COMMENT ON COLUMN key_team.until_day IS 'partner: day its organization ended its keys; null: it stands';

CREATE TABLE key_statement (
  log_index integer PRIMARY KEY CHECK (log_index >= 0),
  organization_id uuid NOT NULL REFERENCES organization,
  kind text NOT NULL CHECK (kind IN ('keyset', 'member', 'epoch', 'revoke', 'pair')),
  other_id uuid REFERENCES organization CHECK ((other_id IS NOT NULL) = (kind = 'pair')),
  file bytea NOT NULL CHECK (octet_length(file) BETWEEN 100 AND 200000),
  hash bytea NOT NULL CHECK (octet_length(hash) = 32),
  after_hash bytea CHECK (octet_length(after_hash) = 32),
  salt bytea NOT NULL CHECK (octet_length(salt) = 16),
  leaf bytea NOT NULL CHECK (octet_length(leaf) = 32),
  person_id uuid REFERENCES person,
  at timestamptz NOT NULL DEFAULT sec.now(),
  UNIQUE (organization_id, hash),
  -- What an organization says is a chain: no statement has two that follow it.
  UNIQUE NULLS NOT DISTINCT (organization_id, after_hash)
);
CREATE INDEX ON key_statement (organization_id, log_index);
CREATE INDEX ON key_statement (other_id) WHERE other_id IS NOT NULL;
CREATE INDEX ON key_statement (person_id);
SELECT sec.protect('key_statement');
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON key_statement FOR EACH ROW EXECUTE FUNCTION sec.refuse_change();
CREATE TRIGGER never_truncated BEFORE TRUNCATE ON key_statement FOR EACH STATEMENT EXECUTE FUNCTION sec.refuse_change();
COMMENT ON TABLE key_statement IS 'The log of keys: signed statements, which only grow. Public keys and ids of people, no secret.';
COMMENT ON COLUMN key_statement.log_index IS 'partner: place in the log of the instance, from 0, without a gap';
COMMENT ON COLUMN key_statement.organization_id IS 'partner: organization it is about';
COMMENT ON COLUMN key_statement.kind IS 'partner: keyset, member, epoch, revoke or pair';
COMMENT ON COLUMN key_statement.other_id IS 'partner: the other organization of a pair; null: no pair';
COMMENT ON COLUMN key_statement.file IS 'partner: the statement and its signatures, in the one way that src/crypto writes them';
COMMENT ON COLUMN key_statement.hash IS 'partner: what other statements call it';
COMMENT ON COLUMN key_statement.after_hash IS 'partner: the statement before it of the same organization; null: the first';
COMMENT ON COLUMN key_statement.salt IS 'partner: hides in the log what its leaf is of';
COMMENT ON COLUMN key_statement.leaf IS 'public: its leaf in the tree of the log';
COMMENT ON COLUMN key_statement.person_id IS 'own: who brought it; null: the demonstration';
COMMENT ON COLUMN key_statement.at IS 'own: instant it entered the log';

CREATE TABLE key_holder (
  organization_id uuid NOT NULL REFERENCES organization,
  person_id uuid NOT NULL REFERENCES person,
  of_id uuid NOT NULL REFERENCES organization,
  PRIMARY KEY (organization_id, person_id)
);
CREATE INDEX ON key_holder (person_id);
CREATE INDEX ON key_holder (of_id);
SELECT sec.protect('key_holder');
COMMENT ON TABLE key_holder IS 'Who signs for an organization by its keyset in force. Read from the log; the log decides.';
COMMENT ON COLUMN key_holder.organization_id IS 'own: organization';
COMMENT ON COLUMN key_holder.person_id IS 'own: holder';
COMMENT ON COLUMN key_holder.of_id IS 'own: where the holder works; another organization: a trustee';

CREATE TABLE key_member (
  organization_id uuid NOT NULL REFERENCES organization,
  cert bytea NOT NULL CHECK (octet_length(cert) = 32),
  person_id uuid NOT NULL REFERENCES person,
  log_index integer NOT NULL REFERENCES key_statement,
  ended_index integer REFERENCES key_statement,
  ended_at timestamptz,
  left_at timestamptz,
  PRIMARY KEY (organization_id, cert),
  CHECK ((ended_index IS NULL) = (ended_at IS NULL))
);
CREATE UNIQUE INDEX key_member_current ON key_member (organization_id, person_id) WHERE ended_index IS NULL;
CREATE INDEX ON key_member (person_id);
CREATE INDEX ON key_member (log_index);
CREATE INDEX ON key_member (ended_index);
SELECT sec.protect('key_member');
COMMENT ON TABLE key_member IS 'Statements that someone is a member of an organization with these keys, and until when. Read from the log; the log decides.';
COMMENT ON COLUMN key_member.organization_id IS 'own: organization';
COMMENT ON COLUMN key_member.cert IS 'own: hash of the statement';
COMMENT ON COLUMN key_member.person_id IS 'own: member';
COMMENT ON COLUMN key_member.log_index IS 'own: place of the statement';
COMMENT ON COLUMN key_member.ended_index IS 'own: place of the statement that ended it; null: it stands';
COMMENT ON COLUMN key_member.ended_at IS 'own: instant of that one';
COMMENT ON COLUMN key_member.left_at IS 'own: instant the person stopped working there; null: they work there, or stopped before they had keys';

CREATE TABLE key_team_member (
  organization_id uuid NOT NULL,
  team_id uuid NOT NULL,
  cert bytea NOT NULL CHECK (octet_length(cert) = 32),
  PRIMARY KEY (team_id, cert),
  FOREIGN KEY (organization_id, team_id) REFERENCES key_team (organization_id, id),
  FOREIGN KEY (organization_id, cert) REFERENCES key_member (organization_id, cert)
);
CREATE INDEX ON key_team_member (organization_id, cert);
SELECT sec.protect('key_team_member');
COMMENT ON TABLE key_team_member IS 'Teams that a statement puts its member in.';
COMMENT ON COLUMN key_team_member.organization_id IS 'own: organization';
COMMENT ON COLUMN key_team_member.team_id IS 'own: team';
COMMENT ON COLUMN key_team_member.cert IS 'own: hash of the statement';

CREATE TABLE key_epoch (
  organization_id uuid NOT NULL,
  team_id uuid NOT NULL,
  epoch smallint NOT NULL CHECK (epoch >= 1),
  log_index integer NOT NULL REFERENCES key_statement,
  recovery smallint NOT NULL CHECK (recovery >= 1),
  back_file bytea CHECK (octet_length(back_file) BETWEEN 100 AND 20000),
  rescue_file bytea NOT NULL CHECK (octet_length(rescue_file) BETWEEN 100 AND 20000),
  at timestamptz NOT NULL DEFAULT sec.now(),
  PRIMARY KEY (team_id, epoch),
  FOREIGN KEY (organization_id, team_id) REFERENCES key_team (organization_id, id)
);
CREATE INDEX ON key_epoch (organization_id, team_id);
CREATE INDEX ON key_epoch (log_index);
SELECT sec.protect('key_epoch');
COMMENT ON TABLE key_epoch IS 'Keys of a team, one after another. Their secrets are in sealed parcels only.';
COMMENT ON COLUMN key_epoch.organization_id IS 'own: organization';
COMMENT ON COLUMN key_epoch.team_id IS 'own: team';
COMMENT ON COLUMN key_epoch.epoch IS 'own: 1, 2, 3…';
COMMENT ON COLUMN key_epoch.log_index IS 'own: place of its statement';
COMMENT ON COLUMN key_epoch.recovery IS 'own: version of the recovery that could open it';
COMMENT ON COLUMN key_epoch.back_file IS 'sealed: the epoch before, sealed to this one; null: there is none, or history is not passed on';
COMMENT ON COLUMN key_epoch.rescue_file IS 'sealed: this epoch, sealed to the recovery of the organization';
COMMENT ON COLUMN key_epoch.at IS 'own: instant it began';

CREATE TABLE key_parcel (
  organization_id uuid NOT NULL REFERENCES organization,
  team_id uuid NOT NULL,
  epoch smallint NOT NULL,
  person_id uuid NOT NULL REFERENCES person,
  file bytea NOT NULL CHECK (octet_length(file) BETWEEN 100 AND 20000),
  at timestamptz NOT NULL DEFAULT sec.now(),
  PRIMARY KEY (team_id, epoch, person_id),
  FOREIGN KEY (team_id, epoch) REFERENCES key_epoch (team_id, epoch)
);
CREATE INDEX ON key_parcel (organization_id);
CREATE INDEX ON key_parcel (person_id);
SELECT sec.protect('key_parcel');
COMMENT ON TABLE key_parcel IS 'The secret of an epoch, sealed to one member. Gone when they are ended.';
COMMENT ON COLUMN key_parcel.organization_id IS 'own: organization';
COMMENT ON COLUMN key_parcel.team_id IS 'own: team';
COMMENT ON COLUMN key_parcel.epoch IS 'own: epoch';
COMMENT ON COLUMN key_parcel.person_id IS 'own: member it is sealed to';
COMMENT ON COLUMN key_parcel.file IS 'sealed: sealed';
COMMENT ON COLUMN key_parcel.at IS 'own: instant';

CREATE TABLE user_wrap (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id uuid NOT NULL REFERENCES person,
  kind text NOT NULL CHECK (kind IN ('prf', 'phrase', 'kit')),
  file bytea NOT NULL CHECK (octet_length(file) BETWEEN 100 AND 2000),
  credential_file bytea CHECK (octet_length(credential_file) BETWEEN 16 AND 1023),
  from_day date NOT NULL,
  CHECK ((credential_file IS NOT NULL) = (kind = 'prf'))
);
CREATE UNIQUE INDEX user_wrap_once ON user_wrap (person_id, kind) WHERE kind <> 'prf';
CREATE INDEX ON user_wrap (person_id);
SELECT sec.protect('user_wrap');
COMMENT ON TABLE user_wrap IS 'The secrets of a person, sealed once for each way they unlock. Read by that person alone.';
COMMENT ON COLUMN user_wrap.id IS 'own: id';
COMMENT ON COLUMN user_wrap.person_id IS 'own: person';
COMMENT ON COLUMN user_wrap.kind IS 'own: prf (passkey), phrase, kit';
COMMENT ON COLUMN user_wrap.file IS 'sealed: sealed';
COMMENT ON COLUMN user_wrap.credential_file IS 'own: which passkey, as the browser names it; null: no passkey';
COMMENT ON COLUMN user_wrap.from_day IS 'own: calendar day it was made';

CREATE TABLE key_offer (
  organization_id uuid NOT NULL REFERENCES organization,
  person_id uuid NOT NULL REFERENCES person,
  file bytea NOT NULL CHECK (octet_length(file) BETWEEN 100 AND 20000),
  at timestamptz NOT NULL DEFAULT sec.now(),
  PRIMARY KEY (organization_id, person_id)
);
CREATE INDEX ON key_offer (person_id);
SELECT sec.protect('key_offer');
COMMENT ON TABLE key_offer IS 'Public keys of someone who waits for a holder to compare words with them.';
COMMENT ON COLUMN key_offer.organization_id IS 'own: organization';
COMMENT ON COLUMN key_offer.person_id IS 'own: who waits';
COMMENT ON COLUMN key_offer.file IS 'own: public keys and, where there is a keyset, the statement that they signed';
COMMENT ON COLUMN key_offer.at IS 'own: instant';

CREATE TABLE key_proposal (
  organization_id uuid PRIMARY KEY REFERENCES organization,
  file bytea NOT NULL CHECK (octet_length(file) BETWEEN 100 AND 300000),
  hash bytea NOT NULL CHECK (octet_length(hash) = 32),
  person_id uuid NOT NULL REFERENCES person,
  at timestamptz NOT NULL DEFAULT sec.now()
);
CREATE INDEX ON key_proposal (person_id);
SELECT sec.protect('key_proposal');
COMMENT ON TABLE key_proposal IS 'Statements that wait for the signatures of several people; one at a time in an organization. Not in the log yet.';
COMMENT ON COLUMN key_proposal.organization_id IS 'own: organization';
COMMENT ON COLUMN key_proposal.file IS 'own: the statements, with the signatures so far';
COMMENT ON COLUMN key_proposal.hash IS 'own: hash of the file, so that two who sign at once are told';
COMMENT ON COLUMN key_proposal.person_id IS 'own: who proposed it';
COMMENT ON COLUMN key_proposal.at IS 'own: instant it was proposed';

CREATE TABLE key_proposal_signer (
  organization_id uuid NOT NULL REFERENCES key_proposal ON DELETE CASCADE,
  person_id uuid NOT NULL REFERENCES person,
  has_signed boolean NOT NULL DEFAULT false,
  PRIMARY KEY (organization_id, person_id)
);
CREATE INDEX ON key_proposal_signer (person_id);
SELECT sec.protect('key_proposal_signer');
COMMENT ON TABLE key_proposal_signer IS 'Who must sign what is proposed.';
COMMENT ON COLUMN key_proposal_signer.organization_id IS 'own: organization of the proposal';
COMMENT ON COLUMN key_proposal_signer.person_id IS 'own: who signs';
COMMENT ON COLUMN key_proposal_signer.has_signed IS 'own: whether they did';

CREATE TABLE key_drill (
  organization_id uuid NOT NULL REFERENCES organization,
  recovery smallint NOT NULL CHECK (recovery >= 1),
  share smallint NOT NULL CHECK (share BETWEEN 1 AND 5),
  on_day date NOT NULL,
  PRIMARY KEY (organization_id, recovery, share, on_day)
);
SELECT sec.protect('key_drill');
COMMENT ON TABLE key_drill IS 'Days on which a share of recovery answered a drill: it is still somewhere, and can be read.';
COMMENT ON COLUMN key_drill.organization_id IS 'own: organization';
COMMENT ON COLUMN key_drill.recovery IS 'own: version of the recovery';
COMMENT ON COLUMN key_drill.share IS 'own: number of the share';
COMMENT ON COLUMN key_drill.on_day IS 'own: calendar day';

-- Who is what ----------------------------------------------------------------------------------------------------------

/* Organizations for which the person of this request signs: by the keyset, and while they work where the keyset says. */
CREATE FUNCTION sec.key_held() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT h.organization_id FROM key_holder h WHERE h.person_id = sec.person() AND h.of_id = ANY (sec.organizations()));
END $$;
/* Organizations whose statements the person may read: their own, those they sign for, and those of their networks, to which they may seal. */
CREATE FUNCTION sec.key_readable() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT DISTINCT o FROM unnest(sec.organizations() || sec.partners() || sec.key_held()) o WHERE sec.person() IS NOT NULL);
END $$;
/* Organizations whose proposals wait for the person. */
CREATE FUNCTION sec.key_asked() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT s.organization_id FROM key_proposal_signer s WHERE s.person_id = sec.person());
END $$;
/* Teams that the person reads for: their statement stands, and they work there today. What a referral is opened by. */
CREATE FUNCTION sec.key_teams() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT t.team_id FROM key_member m JOIN key_team_member t ON t.organization_id = m.organization_id AND t.cert = m.cert
    WHERE m.person_id = sec.person() AND m.ended_index IS NULL AND m.organization_id = ANY (sec.organizations()));
END $$;
/* Whether the person of this request has two ways to unlock: asked before a first record opens. */
CREATE FUNCTION sec.has_two_unlocks() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT count(DISTINCT w.kind) >= 2 FROM user_wrap w WHERE w.person_id = sec.person() $$;
/* Since when a team must have another key: someone of it left, or was ended, after its epoch began. Null: it need not. */
CREATE FUNCTION sec.key_team_unrotated_since(p_team uuid) RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT min(CASE WHEN m.ended_index > e.log_index THEN least(m.ended_at, m.left_at) WHEN m.ended_index IS NULL THEN m.left_at END)
  FROM key_team_member t JOIN key_member m ON m.organization_id = t.organization_id AND m.cert = t.cert
    CROSS JOIN LATERAL (SELECT x.log_index FROM key_epoch x WHERE x.team_id = t.team_id ORDER BY x.epoch DESC LIMIT 1) e
  WHERE t.team_id = p_team $$;
/* The epoch that things are sealed to now; null: the team has no key yet. */
CREATE FUNCTION sec.key_team_epoch(p_team uuid) RETURNS smallint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT max(e.epoch) FROM key_epoch e WHERE e.team_id = p_team $$;
/* Whether a team may be sent something: it has a key, its organization did not end its keys, and nobody left more than 72 hours ago without another key. */
CREATE FUNCTION sec.key_team_is_open(p_team uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT sec.key_team_epoch(p_team) IS NOT NULL AND EXISTS (SELECT FROM key_team t WHERE t.id = p_team AND t.until_day IS NULL)
    AND coalesce(sec.key_team_unrotated_since(p_team) > sec.now() - interval '72 hours', true) $$;
/* Leaves of the log, in order: what proofs are made of. They say nothing of whom. */
CREATE FUNCTION sec.key_leaves() RETURNS TABLE (log_index integer, leaf bytea) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT s.log_index, s.leaf FROM key_statement s WHERE sec.person() IS NOT NULL OR session_user <> 'tis_app' ORDER BY s.log_index $$;
/* Who has a parcel of which epoch, where the person signs: whom the key of now must still be given to. */
CREATE FUNCTION sec.key_given(p_organization uuid) RETURNS TABLE (team_id uuid, epoch smallint, person_id uuid) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT k.team_id, k.epoch, k.person_id FROM key_parcel k WHERE k.organization_id = p_organization AND p_organization = ANY (sec.key_held())
  ORDER BY k.team_id, k.epoch, k.person_id $$;
/* Whether someone works somewhere today and does more than read there; and of which sector an organization is. Of organizations whose statements the person may read. */
CREATE FUNCTION sec.key_works_at(p_person uuid, p_organization uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT (session_user <> 'tis_app' OR p_organization = ANY (sec.key_readable()) OR p_organization = ANY (sec.key_asked()))
    AND EXISTS (SELECT FROM membership m WHERE m.person_id = p_person AND m.organization_id = p_organization AND m.until_day IS NULL AND m.role <> 'reader') $$;
CREATE FUNCTION sec.key_sector(p_organization uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT o.sector FROM organization o WHERE o.id = p_organization AND (session_user <> 'tis_app' OR p_organization = ANY (sec.key_readable()) OR p_organization = ANY (sec.key_asked())) $$;
GRANT EXECUTE ON FUNCTION sec.key_works_at(uuid, uuid), sec.key_sector(uuid), sec.key_given(uuid), sec.key_held(), sec.key_readable(), sec.key_asked(), sec.key_teams(), sec.has_two_unlocks(), sec.key_team_unrotated_since(uuid),
  sec.key_team_epoch(uuid), sec.key_team_is_open(uuid), sec.key_leaves() TO tis_app;

/* Someone stops working somewhere, or works there again: their teams must have another key, or need not. */
CREATE FUNCTION sec.note_key_leaving() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE key_member k SET left_at = CASE WHEN EXISTS (SELECT FROM membership m WHERE m.organization_id = NEW.organization_id AND m.person_id = NEW.person_id
      AND m.until_day IS NULL) THEN NULL ELSE coalesce(k.left_at, sec.now()) END
  WHERE k.organization_id = NEW.organization_id AND k.person_id = NEW.person_id AND k.ended_index IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER keys_follow AFTER INSERT OR UPDATE OF until_day ON membership FOR EACH ROW EXECUTE FUNCTION sec.note_key_leaving();

-- The log --------------------------------------------------------------------------------------------------------------

/* One statement at a time enters the log. Taken before it is read. */
CREATE FUNCTION sec.lock_key_log() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT pg_advisory_xact_lock(hashtextextended('key-log', 0)) $$;
/*
 * Puts a statement at the end of the log, and what follows from it beside. The signatures were judged before (src/crypto); here only what the database
 * can hold: its place, the chain of its organization, and people, teams and epochs that exist. `p_effect`: holders, cert, person, teams, target, team,
 * epoch, recovery, back, rescue, parcels. Null: it is there; « raced »: another one came first.
 */
CREATE FUNCTION sec.keep_key_statement(p_by uuid, p_index integer, p_organization uuid, p_kind text, p_other uuid, p_file bytea, p_hash bytea, p_after bytea,
    p_salt bytea, p_leaf bytea, p_effect jsonb) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v_target bytea := decode(coalesce(p_effect ->> 'target', ''), 'hex');
BEGIN
  PERFORM sec.lock_key_log();
  IF p_index <> (SELECT coalesce(max(s.log_index) + 1, 0) FROM key_statement s) OR p_after IS DISTINCT FROM
    (SELECT s.hash FROM key_statement s WHERE s.organization_id = p_organization ORDER BY s.log_index DESC LIMIT 1) THEN RETURN 'raced'; END IF;
  INSERT INTO key_statement (log_index, organization_id, kind, other_id, file, hash, after_hash, salt, leaf, person_id)
    VALUES (p_index, p_organization, p_kind, p_other, p_file, p_hash, p_after, p_salt, p_leaf, p_by);
  IF p_kind = 'keyset' THEN
    DELETE FROM key_holder WHERE organization_id = p_organization;
    INSERT INTO key_holder (organization_id, person_id, of_id)
      SELECT p_organization, x.uid, x.of FROM jsonb_to_recordset(p_effect -> 'holders') AS x (uid uuid, of uuid);
  ELSIF p_kind = 'member' THEN
    INSERT INTO key_member (organization_id, cert, person_id, log_index, left_at)
      VALUES (p_organization, p_hash, (p_effect ->> 'person')::uuid, p_index, CASE WHEN NOT EXISTS (SELECT FROM membership m
        WHERE m.organization_id = p_organization AND m.person_id = (p_effect ->> 'person')::uuid AND m.until_day IS NULL) THEN sec.now() END);
    INSERT INTO key_team_member (organization_id, team_id, cert) SELECT p_organization, x::uuid, p_hash FROM jsonb_array_elements_text(p_effect -> 'teams') x;
    DELETE FROM key_offer WHERE organization_id = p_organization AND person_id = (p_effect ->> 'person')::uuid;
  ELSIF p_kind = 'revoke' THEN
    DELETE FROM key_parcel k USING key_member m WHERE m.organization_id = p_organization AND m.cert = v_target
      AND k.organization_id = p_organization AND k.person_id = m.person_id;
    DELETE FROM key_holder h USING key_member m WHERE m.organization_id = p_organization AND m.cert = v_target
      AND h.organization_id = p_organization AND h.person_id = m.person_id;
    UPDATE key_member SET ended_index = p_index, ended_at = sec.now() WHERE organization_id = p_organization AND cert = v_target;
    IF NOT FOUND THEN
      DELETE FROM key_holder WHERE organization_id = p_organization;
      DELETE FROM key_parcel WHERE organization_id = p_organization;
      UPDATE key_team SET until_day = greatest(from_day, sec.now()::date) WHERE organization_id = p_organization AND until_day IS NULL;
    END IF;
  ELSIF p_kind = 'epoch' THEN
    INSERT INTO key_epoch (organization_id, team_id, epoch, log_index, recovery, back_file, rescue_file) VALUES (p_organization, (p_effect ->> 'team')::uuid,
      (p_effect ->> 'epoch')::smallint, p_index, (p_effect ->> 'recovery')::smallint, decode(p_effect ->> 'back', 'hex'), decode(p_effect ->> 'rescue', 'hex'));
    INSERT INTO key_parcel (organization_id, team_id, epoch, person_id, file)
      SELECT p_organization, (p_effect ->> 'team')::uuid, (p_effect ->> 'epoch')::smallint, x.person, decode(x.file, 'hex')
      FROM jsonb_to_recordset(p_effect -> 'parcels') AS x (person uuid, file text)
      WHERE EXISTS (SELECT FROM key_team_member t JOIN key_member m ON m.organization_id = t.organization_id AND m.cert = t.cert
        WHERE t.team_id = (p_effect ->> 'team')::uuid AND m.person_id = x.person AND m.ended_index IS NULL);
  END IF;
  PERFORM sec.append_audit(p_organization, p_by, 'keys.' || p_kind, 'key_statement', (p_effect ->> 'person')::uuid, NULL, 'done');
  RETURN NULL;
END $$;
/* The same for the person of this request, who signs for the organization, or founds its keys. */
CREATE FUNCTION sec.append_key_statement(p_index integer, p_organization uuid, p_kind text, p_other uuid, p_file bytea, p_hash bytea, p_after bytea, p_salt bytea,
    p_leaf bytea, p_effect jsonb) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF sec.person() IS NULL OR NOT (p_organization = ANY (sec.key_held()) OR coalesce(p_other = ANY (sec.key_held()), false)
    OR (p_kind = 'keyset' AND p_organization = ANY (sec.key_asked()))) THEN
    RAISE EXCEPTION 'not a holder of these keys' USING ERRCODE = '42501';
  END IF;
  RETURN sec.keep_key_statement(sec.person(), p_index, p_organization, p_kind, p_other, p_file, p_hash, p_after, p_salt, p_leaf, p_effect);
END $$;
/* The secret of an epoch for one more member, sealed by a holder. False: no such epoch now, or not of the team. */
CREATE FUNCTION sec.keep_key_parcel(p_organization uuid, p_team uuid, p_epoch smallint, p_person uuid, p_file bytea) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF sec.person() IS NULL OR NOT p_organization = ANY (sec.key_held()) OR p_epoch IS DISTINCT FROM sec.key_team_epoch(p_team)
    OR NOT EXISTS (SELECT FROM key_team_member t JOIN key_member m ON m.organization_id = t.organization_id AND m.cert = t.cert
      WHERE t.team_id = p_team AND t.organization_id = p_organization AND m.person_id = p_person AND m.ended_index IS NULL) THEN RETURN false; END IF;
  INSERT INTO key_parcel (organization_id, team_id, epoch, person_id, file) VALUES (p_organization, p_team, p_epoch, p_person, p_file)
    ON CONFLICT (team_id, epoch, person_id) DO UPDATE SET file = EXCLUDED.file, at = sec.now();
  PERFORM sec.append_audit(p_organization, sec.person(), 'keys.parcel', 'key_parcel', p_person, NULL, 'done');
  RETURN true;
END $$;
/* Teams of an organization, made the first time they are asked for by who works there. */
CREATE FUNCTION sec.open_key_teams(p_organization uuid, p_day date) RETURNS TABLE (id uuid, kind text) LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF p_organization = ANY (sec.worked()) THEN
    INSERT INTO key_team (organization_id, kind, from_day) VALUES (p_organization, 'intake', p_day), (p_organization, 'follow-up', p_day) ON CONFLICT DO NOTHING;
  END IF;
  RETURN QUERY SELECT t.id, t.kind FROM key_team t WHERE t.organization_id = p_organization AND p_organization = ANY (sec.organizations() || sec.key_held())
    ORDER BY t.kind DESC;
END $$;
/*
 * Puts forward what several people must sign, or the same with one more signature (`p_before`: hash of what was read). Where there is no keyset, who leads
 * begins; else who signs for the organization. False: someone else wrote meanwhile, or it is not theirs.
 */
CREATE FUNCTION sec.keep_key_proposal(p_organization uuid, p_before bytea, p_file bytea, p_hash bytea, p_signers jsonb) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v_before bytea;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('key-proposal:' || p_organization, 0));
  SELECT p.hash INTO v_before FROM key_proposal p WHERE p.organization_id = p_organization;
  IF sec.person() IS NULL OR v_before IS DISTINCT FROM p_before OR NOT (CASE WHEN v_before IS NOT NULL THEN p_organization = ANY (sec.key_asked())
      WHEN EXISTS (SELECT FROM key_holder h WHERE h.organization_id = p_organization) THEN p_organization = ANY (sec.key_held())
      ELSE p_organization = ANY (sec.led()) END) THEN RETURN false; END IF;
  INSERT INTO key_proposal (organization_id, file, hash, person_id) VALUES (p_organization, p_file, p_hash, sec.person())
    ON CONFLICT (organization_id) DO UPDATE SET file = EXCLUDED.file, hash = EXCLUDED.hash;
  IF v_before IS NULL THEN
    PERFORM sec.append_audit(p_organization, sec.person(), 'keys.propose', 'key_proposal', p_organization, NULL, 'done');
    INSERT INTO key_proposal_signer (organization_id, person_id, has_signed)
      SELECT p_organization, x.uid, x.signed FROM jsonb_to_recordset(p_signers) AS x (uid uuid, signed boolean);
  ELSE
    UPDATE key_proposal_signer s SET has_signed = x.signed FROM jsonb_to_recordset(p_signers) AS x (uid uuid, signed boolean)
      WHERE s.organization_id = p_organization AND s.person_id = x.uid;
  END IF;
  RETURN true;
END $$;
/* Takes away what was proposed: it entered the log, or is given up by one who was to sign it, or who leads. */
CREATE FUNCTION sec.drop_key_proposal(p_organization uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  DELETE FROM key_proposal p WHERE p.organization_id = p_organization AND (p_organization = ANY (sec.key_asked()) OR p_organization = ANY (sec.led())
    OR p_organization = ANY (sec.key_held()));
  RETURN FOUND;
END $$;
/* Notes that a share answered today. The answer was judged before. */
CREATE FUNCTION sec.note_key_drill(p_organization uuid, p_recovery smallint, p_share smallint, p_day date) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF sec.person() IS NULL OR NOT (p_organization = ANY (sec.organizations()) OR p_organization = ANY (sec.key_held())) THEN
    RAISE EXCEPTION 'not an organization of this person' USING ERRCODE = '42501';
  END IF;
  INSERT INTO key_drill (organization_id, recovery, share, on_day) VALUES (p_organization, p_recovery, p_share, p_day) ON CONFLICT DO NOTHING;
  PERFORM sec.append_audit(p_organization, sec.person(), 'keys.drill', 'key_drill', NULL, NULL, 'done');
END $$;
GRANT EXECUTE ON FUNCTION sec.lock_key_log(), sec.append_key_statement(integer, uuid, text, uuid, bytea, bytea, bytea, bytea, bytea, jsonb),
  sec.keep_key_parcel(uuid, uuid, smallint, uuid, bytea), sec.open_key_teams(uuid, date), sec.keep_key_proposal(uuid, bytea, bytea, bytea, jsonb),
  sec.drop_key_proposal(uuid), sec.note_key_drill(uuid, smallint, smallint, date) TO tis_app;

-- Who may do what ------------------------------------------------------------------------------------------------------

CREATE POLICY read ON key_team FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.key_readable())::uuid[]));
CREATE POLICY read ON key_statement FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.key_readable())::uuid[])
  OR other_id = ANY ((SELECT sec.organizations())::uuid[]));
CREATE POLICY read ON key_holder FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.organizations())::uuid[])
  OR organization_id = ANY ((SELECT sec.key_held())::uuid[]));
CREATE POLICY read ON key_member FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.organizations())::uuid[])
  OR organization_id = ANY ((SELECT sec.key_held())::uuid[]));
CREATE POLICY read ON key_team_member FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.organizations())::uuid[])
  OR organization_id = ANY ((SELECT sec.key_held())::uuid[]));
CREATE POLICY read ON key_epoch FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.organizations())::uuid[])
  OR organization_id = ANY ((SELECT sec.key_held())::uuid[]));
CREATE POLICY read ON key_parcel FOR SELECT TO tis_app USING (person_id = (SELECT sec.person()) AND organization_id = ANY ((SELECT sec.organizations())::uuid[]));
CREATE POLICY read ON key_drill FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.organizations())::uuid[])
  OR organization_id = ANY ((SELECT sec.key_held())::uuid[]));
GRANT SELECT ON key_team, key_statement, key_holder, key_member, key_team_member, key_epoch, key_parcel, key_drill TO tis_app;

CREATE POLICY read ON user_wrap FOR SELECT TO tis_app USING (person_id = (SELECT sec.person()));
CREATE POLICY add ON user_wrap FOR INSERT TO tis_app WITH CHECK (person_id = (SELECT sec.person()));
CREATE POLICY remove ON user_wrap FOR DELETE TO tis_app USING (person_id = (SELECT sec.person()));
GRANT SELECT, INSERT (id, person_id, kind, file, credential_file, from_day), DELETE ON user_wrap TO tis_app;

CREATE POLICY read ON key_offer FOR SELECT TO tis_app USING ((person_id = (SELECT sec.person()) AND organization_id = ANY ((SELECT sec.organizations())::uuid[]))
  OR organization_id = ANY ((SELECT sec.key_held())::uuid[]) OR organization_id = ANY ((SELECT sec.led())::uuid[]));
CREATE POLICY add ON key_offer FOR INSERT TO tis_app WITH CHECK (person_id = (SELECT sec.person()) AND organization_id = ANY ((SELECT sec.worked())::uuid[]));
CREATE POLICY change ON key_offer FOR UPDATE TO tis_app USING (person_id = (SELECT sec.person()) AND organization_id = ANY ((SELECT sec.worked())::uuid[]))
  WITH CHECK (person_id = (SELECT sec.person()) AND organization_id = ANY ((SELECT sec.worked())::uuid[]));
CREATE POLICY remove ON key_offer FOR DELETE TO tis_app USING (person_id = (SELECT sec.person()) AND organization_id = ANY ((SELECT sec.organizations())::uuid[]));
GRANT SELECT, INSERT (organization_id, person_id, file), UPDATE (file), DELETE ON key_offer TO tis_app;

CREATE POLICY read ON key_proposal FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.key_asked())::uuid[])
  OR organization_id = ANY ((SELECT sec.key_held())::uuid[]) OR organization_id = ANY ((SELECT sec.led())::uuid[]));
CREATE POLICY read ON key_proposal_signer FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.key_asked())::uuid[])
  OR organization_id = ANY ((SELECT sec.key_held())::uuid[]) OR organization_id = ANY ((SELECT sec.led())::uuid[]));
GRANT SELECT ON key_proposal, key_proposal_signer TO tis_app;

/* Ways to unlock, places in teams, what one signs for, and what one brought to the log. For the copy of what is held about the person of this request. */
CREATE FUNCTION sec.personal_keys() RETURNS TABLE (at timestamptz, kind text, says jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT x.at, x.kind, x.says FROM (
    SELECT w.from_day::timestamp AT TIME ZONE 'UTC' AS at, 'unlock' AS kind, jsonb_build_object('way', w.kind) AS says
    FROM user_wrap w WHERE w.person_id = (SELECT sec.person())
    UNION ALL
    SELECT s.at, 'member', jsonb_build_object('organizationFr', o.name_fr, 'organizationEn', o.name_en, 'ended', m.ended_at)
    FROM key_member m JOIN key_statement s ON s.log_index = m.log_index JOIN organization o ON o.id = m.organization_id WHERE m.person_id = (SELECT sec.person())
    UNION ALL
    SELECT s.at, 'holder', jsonb_build_object('organizationFr', o.name_fr, 'organizationEn', o.name_en)
    FROM key_holder h JOIN organization o ON o.id = h.organization_id
      JOIN LATERAL (SELECT max(k.at) AS at FROM key_statement k WHERE k.organization_id = h.organization_id AND k.kind = 'keyset') s ON true
    WHERE h.person_id = (SELECT sec.person())
    UNION ALL
    SELECT s.at, 'brought', jsonb_build_object('statement', s.kind, 'place', s.log_index, 'organizationFr', o.name_fr, 'organizationEn', o.name_en)
    FROM key_statement s JOIN organization o ON o.id = s.organization_id WHERE s.person_id = (SELECT sec.person())) x
  ORDER BY x.at DESC, x.kind LIMIT 1000 $$;
GRANT EXECUTE ON FUNCTION sec.personal_keys() TO tis_app;

RESET ROLE;
