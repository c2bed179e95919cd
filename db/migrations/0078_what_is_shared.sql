-- What is shared about me: a code, given in person, shows a young person (or a parent, more narrowly) where each referral stands and who opened it. The code is hers to use and to show; its hash alone is kept.

SET LOCAL ROLE tis_owner;

CREATE TABLE referral_code (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  request_id uuid NOT NULL REFERENCES referral_request,
  audience text NOT NULL CHECK (audience IN ('youth', 'parent')),
  agreed text NOT NULL CHECK (agreed IN ('youth', 'law')),
  code_hash bytea NOT NULL UNIQUE CHECK (octet_length(code_hash) = 32),
  made_at timestamptz NOT NULL DEFAULT sec.now(),
  expires_on date NOT NULL,
  revoked_at timestamptz
);
CREATE UNIQUE INDEX ON referral_code (request_id, audience) WHERE revoked_at IS NULL;
CREATE INDEX ON referral_code (request_id);
SELECT sec.protect('referral_code');
COMMENT ON TABLE referral_code IS 'That somebody was given a code to see what is shared. What the code is, the server does not know.';
COMMENT ON COLUMN referral_code.id IS 'own: id';
COMMENT ON COLUMN referral_code.request_id IS 'own: what it shows';
COMMENT ON COLUMN referral_code.audience IS 'own: youth, parent';
COMMENT ON COLUMN referral_code.agreed IS 'own: by whose word it was given: the young person, or the law under fourteen';
COMMENT ON COLUMN referral_code.code_hash IS 'own: SHA-256 of eighty random bits';
COMMENT ON COLUMN referral_code.made_at IS 'own: instant';
COMMENT ON COLUMN referral_code.expires_on IS 'own: last day, six months later';
COMMENT ON COLUMN referral_code.revoked_at IS 'own: instant; null: it opens';

CREATE TABLE referral_youth_ask (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  request_id uuid NOT NULL REFERENCES referral_request,
  audience text NOT NULL CHECK (audience IN ('youth', 'parent')),
  kind text NOT NULL CHECK (kind IN ('question', 'correction', 'stop')),
  asked_at timestamptz NOT NULL DEFAULT sec.now(),
  answer text CHECK (answer IN ('spoken', 'corrected', 'stopped', 'kept')),
  answered_at timestamptz,
  CHECK ((answer IS NULL) = (answered_at IS NULL))
);
CREATE UNIQUE INDEX ON referral_youth_ask (request_id, audience, kind) WHERE answered_at IS NULL;
CREATE INDEX ON referral_youth_ask (request_id);
SELECT sec.protect('referral_youth_ask');
COMMENT ON TABLE referral_youth_ask IS 'That a young person, or a parent, asks to be spoken to of what is shared. It has no words: they are said in person, or in the mailbox.';
COMMENT ON COLUMN referral_youth_ask.id IS 'own: id';
COMMENT ON COLUMN referral_youth_ask.request_id IS 'own: of which referral';
COMMENT ON COLUMN referral_youth_ask.audience IS 'own: youth, parent';
COMMENT ON COLUMN referral_youth_ask.kind IS 'own: question, correction, stop';
COMMENT ON COLUMN referral_youth_ask.asked_at IS 'own: instant';
COMMENT ON COLUMN referral_youth_ask.answer IS 'own: what the lead worker did of it; null: it waits';
COMMENT ON COLUMN referral_youth_ask.answered_at IS 'own: instant';

-- What a code shows is found by the record, without reading the chains of whole organizations.
CREATE INDEX ON audit_event (subject_id, at) WHERE deed = 'referral.read';

-- Taking a consent back: one piece of work, whoever says stop -----------------------------------------------------------------------

/* Ends a consent that stands, its grants and its work, at once. Nobody calls it from outside. */
CREATE FUNCTION sec.take_back_consent(c referral_consent, p_actor uuid, p_organization uuid, p_chain uuid, p_basis text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM sec.end_referral_consent(c.id, true, p_actor, p_organization);
  UPDATE referral_request r SET state = 'revoked', version = version + 1 WHERE r.id = c.request_id AND r.state NOT IN ('completed', 'entered-in-error') AND NOT EXISTS (SELECT FROM referral_task o
    WHERE o.request_id = r.id AND o.state IN ('draft', 'requested', 'accepted', 'in-progress', 'on-hold'));
  PERFORM sec.append_audit(p_chain, p_actor, 'referral.consent-withdrawn', 'referral_consent', c.id, p_basis, 'done');
END $$;
/* As in 0068, by the same work as the code of a young person. */
CREATE OR REPLACE FUNCTION sec.withdraw_referral_consent(p_consent uuid) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE c referral_consent; v_org uuid;
BEGIN
  SELECT * INTO c FROM referral_consent WHERE id = p_consent FOR UPDATE;
  v_org := sec.consent_taker(c.id);
  IF c.id IS NULL OR v_org IS NULL THEN RETURN 'not-yours'; END IF;
  IF c.state IN ('inactive', 'rejected', 'entered-in-error') THEN RETURN 'repeated'; END IF;
  PERFORM sec.take_back_consent(c, sec.person(), v_org, v_org, NULL);
  RETURN NULL;
END $$;

-- The worker who leads: gives, revokes, answers -------------------------------------------------------------------------------------

/* Whether the person leads the record today, and works where it is led. */
CREATE FUNCTION sec.leads_referral(p_request uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM referral_request r JOIN organization o ON o.id = r.lead_organization_id AND o.status = 'joined' WHERE r.id = p_request AND r.lead_id = sec.person()
    AND r.lead_organization_id = ANY (sec.worked())) $$;
/* A code in place of the one before. `not-agreed`: under fourteen alone does the law stand for the word of the young person, and then for a parent. */
CREATE FUNCTION sec.make_shared_code(p_request uuid, p_audience text, p_agreed text, p_hash bytea) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE r referral_request;
BEGIN
  SELECT * INTO r FROM referral_request WHERE id = p_request FOR UPDATE;
  IF sec.leads_referral(p_request) IS NOT TRUE THEN RETURN 'not-yours'; END IF;
  IF p_agreed = 'law' AND (p_audience <> 'parent' OR NOT EXISTS (SELECT FROM referral_consent c WHERE c.request_id = r.id)
    OR EXISTS (SELECT FROM referral_consent c WHERE c.request_id = r.id AND c.capacity <> 'representative')) THEN RETURN 'not-agreed'; END IF;
  UPDATE referral_code SET revoked_at = sec.now() WHERE request_id = r.id AND audience = p_audience AND revoked_at IS NULL;
  INSERT INTO referral_code (request_id, audience, agreed, code_hash, expires_on)
    VALUES (r.id, p_audience, p_agreed, p_hash, ((sec.now() AT TIME ZONE 'America/Toronto') + interval '6 months')::date);
  PERFORM sec.append_audit(r.lead_organization_id, sec.person(), 'referral.code-given', 'referral_request', r.id, p_audience || '-' || p_agreed, 'done');
  RETURN NULL;
END $$;
CREATE FUNCTION sec.revoke_shared_code(p_request uuid, p_audience text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE r referral_request;
BEGIN
  SELECT * INTO r FROM referral_request WHERE id = p_request FOR UPDATE;
  IF sec.leads_referral(p_request) IS NOT TRUE THEN RETURN 'not-yours'; END IF;
  UPDATE referral_code SET revoked_at = sec.now() WHERE request_id = r.id AND audience = p_audience AND revoked_at IS NULL;
  IF FOUND THEN PERFORM sec.append_audit(r.lead_organization_id, sec.person(), 'referral.code-revoked', 'referral_request', r.id, p_audience, 'done'); END IF;
  RETURN NULL;
END $$;
/* Codes that open, for who leads: never what they are. */
CREATE FUNCTION sec.shared_codes(p_request uuid) RETURNS TABLE (audience text, made_at timestamptz, expires_on date) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT c.audience, c.made_at, c.expires_on FROM referral_code c WHERE c.request_id = p_request AND sec.leads_referral(p_request) AND c.revoked_at IS NULL
    AND c.expires_on >= (sec.now() AT TIME ZONE 'America/Toronto')::date ORDER BY c.audience DESC $$;
/* What was asked and waits, for who leads. */
CREATE FUNCTION sec.shared_asks(p_request uuid) RETURNS TABLE (id uuid, audience text, kind text, asked_at timestamptz) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT a.id, a.audience, a.kind, a.asked_at FROM referral_youth_ask a WHERE a.request_id = p_request AND sec.leads_referral(p_request) AND a.answered_at IS NULL ORDER BY a.asked_at, a.id $$;
CREATE FUNCTION sec.answer_shared_ask(p_ask uuid, p_answer text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE a referral_youth_ask;
BEGIN
  SELECT * INTO a FROM referral_youth_ask WHERE id = p_ask FOR UPDATE;
  IF a.id IS NULL OR sec.leads_referral(a.request_id) IS NOT TRUE THEN RETURN 'not-yours'; END IF;
  IF a.answered_at IS NOT NULL THEN RETURN 'repeated'; END IF;
  UPDATE referral_youth_ask SET answer = p_answer, answered_at = sec.now() WHERE id = a.id;
  PERFORM sec.append_audit(r.lead_organization_id, sec.person(), 'referral.ask-answered', 'referral_request', r.id, p_answer, 'done') FROM referral_request r WHERE r.id = a.request_id;
  RETURN NULL;
END $$;
GRANT EXECUTE ON FUNCTION sec.leads_referral(uuid), sec.make_shared_code(uuid, text, text, bytea), sec.revoke_shared_code(uuid, text), sec.shared_codes(uuid), sec.shared_asks(uuid),
  sec.answer_shared_ask(uuid, text) TO tis_app;

-- Whoever holds a code, without a session -------------------------------------------------------------------------------------------

/* The code that opens; no row: unknown, expired, revoked, alike. */
CREATE FUNCTION sec.shared_code(p_code bytea) RETURNS referral_code LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT c FROM referral_code c WHERE c.code_hash = p_code AND c.revoked_at IS NULL AND c.expires_on >= (sec.now() AT TIME ZONE 'America/Toronto')::date $$;
/*
 * Tasks of a record that may be shown: sent with a consent; or for an emergency, once the young person was told of it. Under fourteen is said by `capacity`.
 */
CREATE FUNCTION sec.shown_tasks(p_request uuid) RETURNS SETOF referral_task LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT t.* FROM referral_task t LEFT JOIN referral_override o ON o.task_id = t.id WHERE t.request_id = p_request AND t.state <> 'draft' AND (o.id IS NULL OR o.youth_told_at IS NOT NULL) $$;
/*
 * What is shared. One row a task, one without a task when there is none yet. To a parent: neither what may be said nor
 * how long, nothing that was sent since the young person agreed, no emergency; by the law alone, only what a parent consented to.
 */
CREATE FUNCTION sec.door_shared(p_code bytea) RETURNS TABLE (audience text, code_until date, consent_id uuid, from_fr text, from_en text, to_fr text, to_en text, purpose text, capacity text,
    classes text[], state text, asked_at timestamptz, appointment_on date, until_on date, stands boolean, emergency boolean)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v referral_code := sec.shared_code(p_code);
BEGIN
  RETURN QUERY SELECT v.audience, v.expires_on, CASE WHEN v.audience = 'youth' THEN c.id END, f.name_fr, f.name_en, o.name_fr, o.name_en, coalesce(c.purpose, r.purpose), c.capacity,
    CASE WHEN v.audience = 'youth' THEN c.classes END, t.state, t.requested_at, t.appointment_on, CASE WHEN v.audience = 'youth' THEN c.ends_on END,
    coalesce(c.state = 'active' AND c.ends_on >= (sec.now() AT TIME ZONE 'America/Toronto')::date, false), t.id IS NOT NULL AND c.id IS NULL
    FROM referral_request r JOIN organization f ON f.id = r.organization_id LEFT JOIN (sec.shown_tasks(v.request_id) t LEFT JOIN referral_consent c ON c.id = t.consent_id)
      ON v.audience = 'youth' OR (v.agreed = 'youth' AND c.id IS NOT NULL AND t.requested_at <= v.made_at) OR (v.agreed = 'law' AND coalesce(c.capacity = 'representative', false))
    LEFT JOIN organization o ON o.id = t.recipient_id WHERE r.id = v.request_id ORDER BY t.requested_at DESC NULLS LAST, t.id LIMIT 200;
END $$;
/* Who opened what is sealed: organization and function, never a name. Only to the young person; of an emergency that they were not told of, nothing. */
CREATE FUNCTION sec.door_shared_reads(p_code bytea) RETURNS TABLE (at timestamptz, name_fr text, name_en text, role text) LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v referral_code := sec.shared_code(p_code);
BEGIN
  RETURN QUERY SELECT e.at, o.name_fr, o.name_en, CASE
      WHEN EXISTS (SELECT FROM designation d WHERE d.organization_id = o.id AND d.person_id = a.person_id AND d.until_day IS NULL AND d.kind IN ('specialist', 'specialist_deputy')) THEN 'specialist'
      ELSE coalesce((SELECT m.role FROM membership m WHERE m.organization_id = o.id AND m.person_id = a.person_id ORDER BY m.until_day DESC NULLS FIRST LIMIT 1), 'worker') END
    FROM audit_event e JOIN organization o ON o.id = e.chain_id LEFT JOIN actor_pseudonym a ON a.pseudonym = e.actor
    WHERE v.audience = 'youth' AND e.deed = 'referral.read' AND e.subject_id = v.request_id
      AND (EXISTS (SELECT FROM referral_request r WHERE r.id = v.request_id AND e.chain_id IN (r.organization_id, r.lead_organization_id))
        OR EXISTS (SELECT FROM sec.shown_tasks(v.request_id) t WHERE t.recipient_id = e.chain_id))
    ORDER BY e.at DESC LIMIT 200;
END $$;
/* What was asked with the code, and what became of it. */
CREATE FUNCTION sec.door_shared_asks(p_code bytea) RETURNS TABLE (kind text, asked_at timestamptz, answer text) LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v referral_code := sec.shared_code(p_code);
BEGIN
  RETURN QUERY SELECT a.kind, a.asked_at, a.answer FROM referral_youth_ask a WHERE a.request_id = v.request_id AND a.audience = v.audience ORDER BY a.asked_at DESC, a.id LIMIT 20;
END $$;
/* Stop, by the young person who consented alone. False: the code opens nothing, or this is not theirs to stop; true: it is over, now or before. */
CREATE FUNCTION sec.door_shared_stop(p_code bytea, p_consent uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v referral_code := sec.shared_code(p_code); c referral_consent;
BEGIN
  SELECT * INTO c FROM referral_consent x WHERE x.id = p_consent AND x.request_id = v.request_id AND x.capacity IN ('minor-alone', 'adult') AND v.audience = 'youth' FOR UPDATE;
  IF c.id IS NULL THEN RETURN false; END IF;
  IF c.state IN ('active', 'proposed') THEN PERFORM sec.take_back_consent(c, NULL, NULL, c.organization_id, 'youth-code'); END IF;
  RETURN true;
END $$;
/* Asks the lead worker to speak. Asked again before the answer, it is asked once. False: the code opens nothing, or five were asked today. */
CREATE FUNCTION sec.door_shared_ask(p_code bytea, p_kind text) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v referral_code := sec.shared_code(p_code);
BEGIN
  IF v.id IS NULL OR (v.audience = 'parent' AND p_kind <> 'question') THEN RETURN false; END IF;
  PERFORM FROM referral_code c WHERE c.id = v.id FOR UPDATE;
  IF (SELECT count(*) FROM referral_youth_ask a WHERE a.request_id = v.request_id AND a.audience = v.audience AND a.asked_at > sec.now() - interval '1 day') >= 5 THEN RETURN false; END IF;
  INSERT INTO referral_youth_ask (request_id, audience, kind) VALUES (v.request_id, v.audience, p_kind) ON CONFLICT DO NOTHING;
  RETURN true;
END $$;
GRANT EXECUTE ON FUNCTION sec.door_shared(bytea), sec.door_shared_reads(bytea), sec.door_shared_asks(bytea), sec.door_shared_stop(bytea, uuid), sec.door_shared_ask(bytea, text) TO tis_youth;

COMMENT ON COLUMN referral_event.actor_id IS 'own: who; null: the clock, a partner by a link, or the young person by a code';
COMMENT ON COLUMN referral_event.actor_organization_id IS 'own: for which organization; null: the clock, or the young person by a code';

-- A restored copy opens to no code given before: whoever leads gives another.
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
  UPDATE referral_code SET revoked_at = sec.now() WHERE revoked_at IS NULL;
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
