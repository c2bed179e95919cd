-- A question to colleagues elsewhere, without any identity: bands, codes and a few words, forgotten after thirty days.
SET LOCAL ROLE tis_owner;

CREATE TABLE consult_question (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL REFERENCES organization,
  network_id uuid NOT NULL REFERENCES network,
  asked_by uuid REFERENCES person,
  asked_at timestamptz NOT NULL DEFAULT sec.now(),
  age_band text CHECK (age_band ~ '^[0-9]{2}-[0-9]{2}$'),
  region_codes text[] NOT NULL DEFAULT '{}' CHECK (cardinality(region_codes) <= 60),
  items text[] NOT NULL DEFAULT '{}' CHECK (cardinality(items) <= 8),
  needs text[] NOT NULL DEFAULT '{}' CHECK (cardinality(needs) <= 5),
  words text CHECK (char_length(words) BETWEEN 1 AND 280),
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'answered', 'closed', 'forgotten')),
  version integer NOT NULL DEFAULT 1,
  CHECK (state <> 'forgotten' OR (asked_by IS NULL AND age_band IS NULL AND words IS NULL
    AND region_codes = '{}' AND items = '{}' AND needs = '{}' AND asked_at = date_trunc('month', asked_at, 'UTC'))),
  CHECK (state = 'forgotten' OR (asked_by IS NOT NULL AND age_band IS NOT NULL AND (words IS NOT NULL OR items <> '{}' OR needs <> '{}')))
);
CREATE INDEX ON consult_question (organization_id, asked_at);
CREATE INDEX ON consult_question (network_id);
CREATE INDEX ON consult_question (asked_by);
CREATE INDEX ON consult_question (asked_at) WHERE state <> 'forgotten';
SELECT sec.protect('consult_question');
COMMENT ON TABLE consult_question IS 'Questions to designated people of other organizations: no identity, bands as wide as readers see them. What it says is erased after thirty days, or sooner; the row stays, for counts.';
COMMENT ON COLUMN consult_question.id IS 'own: id';
COMMENT ON COLUMN consult_question.organization_id IS 'own: organization that asks; never shown to who answers';
COMMENT ON COLUMN consult_question.network_id IS 'own: network in which it is asked';
COMMENT ON COLUMN consult_question.asked_by IS 'own: who asks, and alone reads the answers; null: forgotten';
COMMENT ON COLUMN consult_question.asked_at IS 'own: instant; once forgotten, the beginning of its month';
COMMENT ON COLUMN consult_question.age_band IS 'own: band of ages, as widened; null: forgotten';
COMMENT ON COLUMN consult_question.region_codes IS 'own: regions of the band, as widened; empty: all of the network, or forgotten';
COMMENT ON COLUMN consult_question.items IS 'own: codes of content/practice-tools.json; empty: none, or forgotten';
COMMENT ON COLUMN consult_question.needs IS 'own: codes of content/needs.json; empty: none, or forgotten';
COMMENT ON COLUMN consult_question.words IS 'own: a few words, scanned before they were kept; null: none, or forgotten';
COMMENT ON COLUMN consult_question.state IS 'own: open, answered, closed, forgotten';
COMMENT ON COLUMN consult_question.version IS 'own: grows at each change (optimistic lock)';

CREATE TABLE consult_recipient (
  question_id uuid NOT NULL REFERENCES consult_question,
  organization_id uuid NOT NULL REFERENCES organization,
  answer text CHECK (answer IN ('could-help', 'not', 'unsure')),
  words text CHECK (char_length(words) BETWEEN 1 AND 280),
  answered_by uuid REFERENCES person,
  answered_at timestamptz,
  talked boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 0,
  PRIMARY KEY (question_id, organization_id),
  CHECK (answer IS NOT NULL OR (words IS NULL AND answered_by IS NULL AND answered_at IS NULL AND NOT talked))
);
CREATE INDEX ON consult_recipient (organization_id);
CREATE INDEX ON consult_recipient (answered_by);
SELECT sec.protect('consult_recipient');
COMMENT ON TABLE consult_recipient IS 'Organizations that a question was sent to, and what each answered. The answer outlives the question, as a count; its words and its author do not.';
COMMENT ON COLUMN consult_recipient.question_id IS 'own: question';
COMMENT ON COLUMN consult_recipient.organization_id IS 'own: organization asked; its designated people read and answer';
COMMENT ON COLUMN consult_recipient.answer IS 'own: could-help, not, unsure; null: none yet';
COMMENT ON COLUMN consult_recipient.words IS 'own: a few words, scanned before they were kept; null: none, or forgotten';
COMMENT ON COLUMN consult_recipient.answered_by IS 'own: who answered; null: nobody yet, or forgotten';
COMMENT ON COLUMN consult_recipient.answered_at IS 'own: instant; null: not yet, or forgotten';
COMMENT ON COLUMN consult_recipient.talked IS 'own: the asker said, on closing, that both organizations talked';
COMMENT ON COLUMN consult_recipient.version IS 'own: grows at each answer (optimistic lock); 0: none yet';

-- Who is what ----------------------------------------------------------------------------------------------------------

/* Organizations for which the person answers questions: they are its designated specialist, or the deputy, and do more than read there. */
CREATE FUNCTION sec.consult_desks() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT d.organization_id FROM designation d WHERE d.person_id = sec.person() AND d.until_day IS NULL
    AND d.kind IN ('specialist', 'specialist_deputy') AND d.organization_id = ANY (sec.worked()));
END $$;
/* Organizations of the network that could have asked: they joined, are in it today, and cover one of these regions (none given: any). */
CREATE FUNCTION sec.consult_cell(p_network uuid, p_regions text[]) RETURNS integer
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT count(*)::integer FROM network_member m JOIN organization o ON o.id = m.organization_id AND o.status = 'joined'
  WHERE m.network_id = p_network AND m.left_on IS NULL AND m.network_id = ANY (sec.networks())
    AND (p_regions = '{}' OR o.region_codes && p_regions) $$;
/* Questions that the person asked, and may still read. */
CREATE FUNCTION sec.consults_asked() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT q.id FROM consult_question q WHERE q.asked_by = sec.person() AND q.organization_id = ANY (sec.worked()));
END $$;
GRANT EXECUTE ON FUNCTION sec.consult_desks(), sec.consult_cell(uuid, text[]), sec.consults_asked() TO tis_app;

-- Asking and answering -------------------------------------------------------------------------------------------------

/* Asks. Bands come widened; the database refuses those that fewer than five organizations could have asked about. */
CREATE FUNCTION sec.ask_consult(p_id uuid, p_organization uuid, p_network uuid, p_age text, p_regions text[], p_items text[], p_needs text[], p_words text, p_to uuid[])
  RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v_to uuid[];
BEGIN
  IF NOT p_organization = ANY (sec.worked()) OR NOT EXISTS (SELECT FROM network_member m WHERE m.network_id = p_network
    AND m.organization_id = p_organization AND m.left_on IS NULL) THEN RETURN 'not-yours'; END IF;
  IF sec.consult_cell(p_network, p_regions) < 5 THEN RETURN 'too-few'; END IF;
  v_to := ARRAY(SELECT DISTINCT m.organization_id FROM network_member m JOIN organization o ON o.id = m.organization_id AND o.status = 'joined'
    JOIN designation d ON d.organization_id = o.id AND d.until_day IS NULL AND d.kind IN ('specialist', 'specialist_deputy')
    WHERE m.network_id = p_network AND m.left_on IS NULL AND m.organization_id = ANY (p_to) AND m.organization_id <> p_organization LIMIT 200);
  IF v_to = '{}' THEN RETURN 'nobody'; END IF;
  INSERT INTO consult_question (id, organization_id, network_id, asked_by, age_band, region_codes, items, needs, words)
    VALUES (p_id, p_organization, p_network, sec.person(), p_age, p_regions, p_items, p_needs, p_words);
  INSERT INTO consult_recipient (question_id, organization_id) SELECT p_id, unnest(v_to);
  PERFORM sec.append_audit(p_organization, sec.person(), 'consult.asked', 'consult_question', p_id, NULL, 'done');
  RETURN NULL;
END $$;
/*
 * What was asked of the organizations whose desk the person holds: never who asks. What a question says is given while it stands, and while
 * both organizations are in the network; what was answered, until it is forgotten.
 */
CREATE FUNCTION sec.consults_received() RETURNS TABLE (id uuid, organization_id uuid, network_id uuid, asked_at timestamptz, age_band text, region_codes text[],
    items text[], needs text[], words text, state text, answer text, answer_words text, answered_at timestamptz, answered_by_self boolean, answer_version integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT q.id, r.organization_id, q.network_id, q.asked_at, CASE WHEN s.stands THEN q.age_band END, CASE WHEN s.stands THEN q.region_codes ELSE '{}' END,
    CASE WHEN s.stands THEN q.items ELSE '{}' END, CASE WHEN s.stands THEN q.needs ELSE '{}' END, CASE WHEN s.stands THEN q.words END,
    CASE WHEN s.stands THEN q.state ELSE 'closed' END, r.answer, r.words, r.answered_at, coalesce(r.answered_by = sec.person(), false), r.version
  FROM consult_recipient r JOIN consult_question q ON q.id = r.question_id AND q.state <> 'forgotten'
    CROSS JOIN LATERAL (SELECT q.state IN ('open', 'answered') AND EXISTS (SELECT FROM network_member m WHERE m.network_id = q.network_id
      AND m.organization_id = q.organization_id AND m.left_on IS NULL) AS stands) s
  WHERE r.organization_id = ANY ((SELECT sec.consult_desks())::uuid[]) AND EXISTS (SELECT FROM network_member m WHERE m.network_id = q.network_id
      AND m.organization_id = r.organization_id AND m.left_on IS NULL) $$;
/* Answers for an organization, or answers again. Two of one organization answer together: the second is told. */
CREATE FUNCTION sec.answer_consult(p_question uuid, p_organization uuid, p_version integer, p_answer text, p_words text) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE q consult_question; r consult_recipient;
BEGIN
  SELECT * INTO q FROM consult_question WHERE id = p_question FOR UPDATE;
  SELECT * INTO r FROM consult_recipient WHERE question_id = p_question AND organization_id = p_organization FOR UPDATE;
  IF r.question_id IS NULL OR NOT EXISTS (SELECT FROM sec.consults_received() c WHERE c.id = p_question AND c.organization_id = p_organization) THEN RETURN 'not-yours'; END IF;
  IF NOT EXISTS (SELECT FROM sec.consults_received() c WHERE c.id = p_question AND c.organization_id = p_organization AND c.state <> 'closed') THEN RETURN 'closed'; END IF;
  IF r.version <> p_version THEN RETURN 'changed-meanwhile'; END IF;
  UPDATE consult_recipient SET answer = p_answer, words = p_words, answered_by = sec.person(), answered_at = sec.now(), version = version + 1
    WHERE question_id = p_question AND organization_id = p_organization;
  IF q.state = 'open' THEN UPDATE consult_question SET state = 'answered', version = version + 1 WHERE id = p_question; END IF;
  PERFORM sec.append_audit(p_organization, sec.person(), 'consult.answered', 'consult_question', p_question, NULL, 'done');
  RETURN NULL;
END $$;

/* Erases what a question and its answers say. What is left: who asked whom in which month, and each answer, to be counted. */
CREATE FUNCTION sec.erase_consult(p_question uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE consult_recipient SET words = NULL, answered_by = NULL, answered_at = NULL WHERE question_id = p_question;
  UPDATE consult_question SET state = 'forgotten', asked_by = NULL, age_band = NULL, region_codes = '{}', items = '{}', needs = '{}', words = NULL,
    asked_at = date_trunc('month', asked_at, 'UTC'), version = version + 1 WHERE id = p_question $$;
/* Closes, opens again or forgets a question of the person. `p_talked`: organizations that they said they talked with, of those that could help. */
CREATE FUNCTION sec.move_consult(p_question uuid, p_to text, p_talked uuid[]) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE q consult_question;
BEGIN
  SELECT * INTO q FROM consult_question WHERE id = p_question FOR UPDATE;
  IF q.id IS NULL OR NOT q.id = ANY (sec.consults_asked()) THEN RETURN 'not-yours'; END IF;
  IF p_to = 'closed' THEN
    IF q.state NOT IN ('open', 'answered') THEN RETURN 'changed-meanwhile'; END IF;
    UPDATE consult_recipient SET talked = true WHERE question_id = q.id AND answer = 'could-help' AND organization_id = ANY (p_talked);
    UPDATE consult_question SET state = 'closed', version = version + 1 WHERE id = q.id;
  ELSIF p_to = 'open' THEN
    IF q.state <> 'closed' THEN RETURN 'changed-meanwhile'; END IF;
    UPDATE consult_question SET state = CASE WHEN EXISTS (SELECT FROM consult_recipient r WHERE r.question_id = q.id AND r.answer IS NOT NULL) THEN 'answered' ELSE 'open' END,
      version = version + 1 WHERE id = q.id;
  ELSIF p_to = 'forgotten' THEN
    PERFORM sec.erase_consult(q.id);
  ELSE RAISE EXCEPTION 'no such move' USING ERRCODE = '22023'; END IF;
  PERFORM sec.append_audit(q.organization_id, sec.person(), 'consult.' || CASE p_to WHEN 'open' THEN 'opened-again' ELSE p_to END, 'consult_question', q.id, NULL, 'done');
  RETURN NULL;
END $$;
GRANT EXECUTE ON FUNCTION sec.ask_consult(uuid, uuid, uuid, text, text[], text[], text[], text, uuid[]), sec.consults_received(),
  sec.answer_consult(uuid, uuid, integer, text, text), sec.move_consult(uuid, text, uuid[]) TO tis_app;

-- When someone leaves --------------------------------------------------------------------------------------------------

/* Questions of someone that stand, without what they say: for themselves, or who leads their organization. Also those that they handed on. */
CREATE FUNCTION sec.consults_held(p_organization uuid, p_person uuid, p_id uuid) RETURNS TABLE (id uuid, asked_by uuid, asked_at timestamptz, state text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT q.id, q.asked_by, q.asked_at, q.state FROM consult_question q
  WHERE q.organization_id = p_organization AND (p_organization = ANY (sec.led()) OR (p_person = sec.person() AND p_organization = ANY (sec.organizations())))
    AND ((p_id IS NULL AND q.asked_by = p_person AND q.state IN ('open', 'answered')) OR q.id = p_id) ORDER BY q.asked_at, q.id LIMIT 200 $$;
/* Gives a question of someone to a colleague who does more than read, or closes it (`p_to` null). */
CREATE FUNCTION sec.give_consult(p_question uuid, p_from uuid, p_to uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE q consult_question;
BEGIN
  SELECT * INTO q FROM consult_question WHERE id = p_question FOR UPDATE;
  IF q.id IS NULL OR q.asked_by IS DISTINCT FROM p_from OR q.state NOT IN ('open', 'answered') THEN RETURN false; END IF;
  IF NOT (q.organization_id = ANY (sec.led()) OR (p_from = sec.person() AND q.organization_id = ANY (sec.organizations()))) THEN RETURN false; END IF;
  IF p_to IS NULL THEN
    UPDATE consult_question SET state = 'closed', version = version + 1 WHERE id = q.id;
    RETURN true;
  END IF;
  IF NOT EXISTS (SELECT FROM membership m WHERE m.organization_id = q.organization_id AND m.person_id = p_to AND m.until_day IS NULL AND m.role <> 'reader') THEN RETURN false; END IF;
  UPDATE consult_question SET asked_by = p_to, version = version + 1 WHERE id = q.id;
  RETURN true;
END $$;
GRANT EXECUTE ON FUNCTION sec.consults_held(uuid, uuid, uuid), sec.give_consult(uuid, uuid, uuid) TO tis_app;

-- What goes by itself --------------------------------------------------------------------------------------------------

/* Forgets what was asked thirty days ago or more. @returns how many; run twice, it does nothing more. */
CREATE FUNCTION sec.forget_consults() RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v_id uuid; n integer := 0;
BEGIN
  FOR v_id IN SELECT q.id FROM consult_question q WHERE q.state <> 'forgotten' AND q.asked_at <= sec.now() - interval '30 days' ORDER BY q.asked_at LIMIT 1000 FOR UPDATE SKIP LOCKED LOOP
    PERFORM sec.erase_consult(v_id);
    n := n + 1;
  END LOOP;
  RETURN n;
END $$;
/* What waits for people, for the mail that says so: kinds and ids, and nothing of what is asked. */
CREATE FUNCTION sec.waiting_in_consults(p_people uuid[]) RETURNS TABLE (person_id uuid, kind text, id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT d.person_id, 'question', q.id FROM designation d
    JOIN membership w ON w.organization_id = d.organization_id AND w.person_id = d.person_id AND w.until_day IS NULL AND w.role <> 'reader'
    JOIN consult_recipient r ON r.organization_id = d.organization_id AND r.answer IS NULL
    JOIN consult_question q ON q.id = r.question_id AND q.state IN ('open', 'answered')
    JOIN network_member a ON a.network_id = q.network_id AND a.organization_id = q.organization_id AND a.left_on IS NULL
    JOIN network_member b ON b.network_id = q.network_id AND b.organization_id = r.organization_id AND b.left_on IS NULL
    WHERE d.person_id = ANY (p_people) AND d.until_day IS NULL AND d.kind IN ('specialist', 'specialist_deputy')
  UNION
  SELECT q.asked_by, 'answer', q.id FROM consult_question q JOIN membership w ON w.organization_id = q.organization_id AND w.person_id = q.asked_by
      AND w.until_day IS NULL AND w.role <> 'reader'
    WHERE q.asked_by = ANY (p_people) AND q.state = 'answered'
  ORDER BY 1, 2, 3 LIMIT 20000 $$;
GRANT EXECUTE ON FUNCTION sec.forget_consults(), sec.waiting_in_consults(uuid[]) TO tis_job;

/* How many questions each month the organizations of the person asked, and what was answered: counts alone, which leave by the gate. */
CREATE FUNCTION sec.consult_counts(p_organization uuid) RETURNS TABLE (month date, asked integer, could_help integer, not_able integer, unsure integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT date_trunc('month', q.asked_at, 'UTC')::date, count(DISTINCT q.id)::integer, count(*) FILTER (WHERE r.answer = 'could-help')::integer,
    count(*) FILTER (WHERE r.answer = 'not')::integer, count(*) FILTER (WHERE r.answer = 'unsure')::integer
  FROM consult_question q LEFT JOIN consult_recipient r ON r.question_id = q.id
  WHERE q.organization_id = p_organization AND p_organization = ANY (sec.organizations()) GROUP BY 1 ORDER BY 1 DESC LIMIT 60 $$;
GRANT EXECUTE ON FUNCTION sec.consult_counts(uuid) TO tis_app;

-- Policies -------------------------------------------------------------------------------------------------------------

CREATE POLICY read ON consult_question FOR SELECT TO tis_app USING (asked_by = (SELECT sec.person()) AND organization_id = ANY ((SELECT sec.worked())::uuid[]));
GRANT SELECT ON consult_question TO tis_app;
CREATE POLICY read ON consult_recipient FOR SELECT TO tis_app USING (question_id = ANY ((SELECT sec.consults_asked())::uuid[]));
GRANT SELECT ON consult_recipient TO tis_app;

/* What questions keep of the person of this transaction, until it is forgotten. */
CREATE FUNCTION sec.personal_consult() RETURNS TABLE (at timestamptz, kind text, says jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT q.asked_at AS at, 'asked' AS kind, jsonb_strip_nulls(jsonb_build_object('ageBand', q.age_band, 'regions', q.region_codes, 'items', q.items, 'needs', q.needs, 'words', q.words)) AS says
    FROM consult_question q WHERE q.asked_by = sec.person()
  UNION ALL SELECT r.answered_at, 'answered', jsonb_strip_nulls(jsonb_build_object('answer', r.answer, 'words', r.words)) FROM consult_recipient r WHERE r.answered_by = sec.person()
  ORDER BY at DESC LIMIT 5000 $$;
GRANT EXECUTE ON FUNCTION sec.personal_consult() TO tis_app;

RESET ROLE;
