-- Knowledge asked before and after a training, certificates that are withdrawn, and attendance that is noted later.
SET LOCAL ROLE tis_owner;

-- A survey before and after an activity ---------------------------------------------------------------------------------

ALTER TABLE survey ADD COLUMN pair uuid, ADD COLUMN part text CHECK (part IN ('before', 'after')), ADD COLUMN activity uuid,
  ADD COLUMN partners uuid[] NOT NULL DEFAULT '{}' CHECK (cardinality(partners) <= 40), ADD COLUMN opens_at timestamptz, ADD COLUMN shuts_at timestamptz,
  ADD CHECK (num_nonnulls(pair, part, activity, opens_at, shuts_at) IN (0, 5)), ADD CHECK (shuts_at > opens_at), ADD UNIQUE (pair, part);
CREATE UNIQUE INDEX survey_around_once ON survey (organization_id, activity, part) WHERE pair IS NOT NULL AND withdrawn_on IS NULL;
CREATE INDEX ON survey (activity) WHERE activity IS NOT NULL;
CREATE INDEX ON survey (shuts_at) WHERE state = 'open' AND shuts_at IS NOT NULL;
COMMENT ON COLUMN survey.pair IS 'own: the same for the part before and the part after an activity; null: a survey by itself';
COMMENT ON COLUMN survey.part IS 'own: before or after; null: a survey by itself';
COMMENT ON COLUMN survey.activity IS 'own: what it is before and after: a training, or a session of one; null: nothing';
COMMENT ON COLUMN survey.partners IS 'own: organizations that hold the activity together with the one that asks';
COMMENT ON COLUMN survey.opens_at IS 'own: instant from which answers are taken; null: from its opening';
COMMENT ON COLUMN survey.shuts_at IS 'own: instant after which none is taken; null: its last day says it';

/* As before; the days of a pair follow its activity until it is closed, and what it is around never changes. */
CREATE OR REPLACE FUNCTION sec.keep_survey_life() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF (OLD.state, NEW.state) NOT IN (('draft', 'draft'), ('draft', 'open'), ('open', 'open'), ('open', 'closed'), ('closed', 'closed'))
    OR (OLD.state <> 'draft' AND (NEW.title, NEW.role, NEW.about, NEW.opened_on) IS DISTINCT FROM (OLD.title, OLD.role, OLD.about, OLD.opened_on))
    OR (OLD.state <> 'draft' AND (OLD.pair IS NULL OR OLD.state = 'closed') AND (NEW.starts_on, NEW.ends_on, NEW.last_day, NEW.expected, NEW.opens_at, NEW.shuts_at)
      IS DISTINCT FROM (OLD.starts_on, OLD.ends_on, OLD.last_day, OLD.expected, OLD.opens_at, OLD.shuts_at))
    OR (OLD.state = 'closed' AND NEW.closed_on IS DISTINCT FROM OLD.closed_on)
    OR (OLD.confirmed_on IS NOT NULL AND NEW.confirmed_on IS DISTINCT FROM OLD.confirmed_on)
    OR (OLD.evidence_key IS NOT NULL AND NEW.evidence_key IS DISTINCT FROM OLD.evidence_key)
    OR (OLD.withdrawn_on IS NOT NULL AND NEW.withdrawn_on IS NOT NULL AND NEW.state <> OLD.state)
  THEN RAISE EXCEPTION 'an open survey does not change, and a closed one never opens again' USING ERRCODE = '23514', CONSTRAINT = 'survey_life'; END IF;
  NEW.questionnaire := OLD.questionnaire;
  NEW.code := OLD.code;
  NEW.organization_id := OLD.organization_id;
  NEW.pair := OLD.pair;
  NEW.part := OLD.part;
  NEW.activity := OLD.activity;
  NEW.partners := OLD.partners;
  NEW.version := OLD.version + 1;
  RETURN NEW;
END $$;

/* As before; a part that is yet to come says so, and one whose time is over takes nothing. */
DROP FUNCTION sec.survey_of_link(text, date);
CREATE FUNCTION sec.survey_of_link(p_code text, p_today date) RETURNS TABLE (id uuid, questionnaire jsonb, by_fr text, by_en text, standing text, part text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT s.id, s.questionnaire, o.name_fr, o.name_en, CASE WHEN s.state = 'closed' OR s.shuts_at <= sec.now() OR (s.shuts_at IS NULL AND s.last_day < p_today) THEN 'closed'
      WHEN s.opens_at > sec.now() THEN 'early' WHEN coalesce(t.n, 0) >= s.most_answers THEN 'full' ELSE 'open' END, s.part
  FROM survey s JOIN organization o ON o.id = s.organization_id
    LEFT JOIN survey_tally t ON t.survey_id = s.id AND t.question = '' AND t.option = '' AND t.dimension = '' AND t.part = ''
  WHERE s.code = p_code AND s.state <> 'draft' AND s.withdrawn_on IS NULL $$;
GRANT EXECUTE ON FUNCTION sec.survey_of_link(text, date) TO tis_app;

CREATE OR REPLACE FUNCTION sec.answer_survey(p_code text, p_answers jsonb, p_today date) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  s survey;
  known integer;
BEGIN
  -- One at a time for a survey: the limit holds, and no two answers wait for each other.
  SELECT x.* INTO s FROM survey x WHERE x.code = p_code AND x.state <> 'draft' AND x.withdrawn_on IS NULL FOR NO KEY UPDATE;
  IF s.id IS NULL THEN RETURN 'unknown'; END IF;
  IF s.state = 'closed' OR s.shuts_at <= sec.now() OR (s.shuts_at IS NULL AND s.last_day < p_today) THEN RETURN 'closed'; END IF;
  IF s.opens_at > sec.now() THEN RETURN 'early'; END IF;
  SELECT t.n INTO known FROM survey_tally t WHERE t.survey_id = s.id AND t.question = '' AND t.option = '' AND t.dimension = '' AND t.part = '';
  IF coalesce(known, 0) >= s.most_answers THEN RETURN 'full'; END IF;
  WITH answered AS (
    SELECT q ->> 'code' AS question, o ->> 'code' AS option, q ->> 'group' AS of_group
    FROM jsonb_array_elements(s.questionnaire -> 'questions') q, jsonb_array_elements(q -> 'options') o
    WHERE o ->> 'code' = p_answers ->> (q ->> 'code')),
  said AS (SELECT a.question, a.option FROM answered a WHERE a.of_group IS NULL),
  places AS (SELECT '' AS dimension, '' AS part UNION ALL SELECT a.of_group, a.option FROM answered a WHERE a.of_group IS NOT NULL),
  lines AS (SELECT '' AS question, '' AS option UNION ALL SELECT said.question, said.option FROM said)
  INSERT INTO survey_tally (survey_id, question, option, dimension, part, n)
  SELECT s.id, l.question, l.option, p.dimension, p.part, 1 FROM lines l CROSS JOIN places p WHERE EXISTS (SELECT FROM said)
  ON CONFLICT (survey_id, question, option, dimension, part) DO UPDATE SET n = survey_tally.n + 1;
  IF NOT FOUND THEN RETURN 'empty'; END IF;
  RETURN 'open';
END $$;

/* Closes those whose last day, or whose time, is over. */
CREATE OR REPLACE FUNCTION sec.close_due_surveys(p_today date) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE one record;
BEGIN
  FOR one IN UPDATE survey SET state = 'closed', closed_on = p_today
    WHERE state = 'open' AND withdrawn_on IS NULL AND CASE WHEN shuts_at IS NULL THEN last_day < p_today ELSE shuts_at <= sec.now() END
    RETURNING id, organization_id
  LOOP
    PERFORM sec.append_audit(one.organization_id, NULL, 'survey.closed', 'survey', one.id, 'last-day', 'done');
  END LOOP;
END $$;

DROP FUNCTION sec.surveys_to_record();
CREATE FUNCTION sec.surveys_to_record() RETURNS TABLE (id uuid, organization_id uuid, questionnaire jsonb, starts_on date, ends_on date, role text,
    about uuid, closed_on date, partners uuid[], tallies jsonb)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT s.id, s.organization_id, s.questionnaire, s.starts_on, s.ends_on, s.role, s.about, s.closed_on, s.partners,
    (SELECT jsonb_agg(jsonb_build_object('question', t.question, 'option', t.option, 'dimension', t.dimension, 'part', t.part, 'n', t.n))
      FROM survey_tally t WHERE t.survey_id = s.id)
  FROM survey s JOIN survey_tally a ON a.survey_id = s.id AND a.question = '' AND a.option = '' AND a.dimension = '' AND a.part = ''
  WHERE s.state = 'closed' AND s.evidence_key IS NULL AND s.questionnaire ->> 'evidence' IS NOT NULL
    AND a.n >= 5 AND (a.n <= s.expected OR s.confirmed_on IS NOT NULL)
  ORDER BY s.closed_on DESC, s.id LIMIT 100 FOR UPDATE OF s SKIP LOCKED $$;
GRANT EXECUTE ON FUNCTION sec.surveys_to_record() TO tis_job;

/*
 * Asks before and after an activity, for whoever does more than read in the organization: two surveys, open at once, each in its time.
 * `p`: organization, activity, partners, before, after (questionnaires), codes, title, expected, startsOn, endsOn, lastDay, opensAt,
 * turnsAt (two instants: until the first the part before, from the second the part after), shutsAt. Says the pair; one that is there already stays.
 */
CREATE FUNCTION sec.prepare_survey_pair(p jsonb) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  v_organization uuid := (p ->> 'organization')::uuid;
  v_activity uuid := (p ->> 'activity')::uuid;
  v_pair uuid;
  v_parts text[] := ARRAY['before', 'after'];
  v_id uuid;
BEGIN
  IF NOT coalesce(v_organization = ANY (sec.worked()), false) THEN RAISE EXCEPTION 'not an organization of this person' USING ERRCODE = '42501'; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('survey around ' || v_organization || v_activity, 0));
  SELECT s.pair INTO v_pair FROM survey s WHERE s.organization_id = v_organization AND s.activity = v_activity AND s.withdrawn_on IS NULL LIMIT 1;
  IF v_pair IS NOT NULL THEN RETURN v_pair; END IF;
  v_pair := gen_random_uuid();
  FOR i IN 1..2 LOOP
    v_id := gen_random_uuid();
    INSERT INTO survey (id, organization_id, code, questionnaire, title, state, starts_on, ends_on, last_day, expected, opened_on, pair, part, activity, partners, opens_at, shuts_at)
    VALUES (v_id, v_organization, p -> 'codes' ->> (i - 1), p -> v_parts[i], p ->> 'title', 'open', (p ->> 'startsOn')::date, (p ->> 'endsOn')::date, (p ->> 'lastDay')::date,
      (p ->> 'expected')::integer, (p ->> 'today')::date, v_pair, v_parts[i], v_activity,
      ARRAY(SELECT x.id::uuid FROM jsonb_array_elements_text(p -> 'partners') AS x (id) WHERE sec.know_each_other(v_organization, x.id::uuid)),
      CASE i WHEN 1 THEN least((p ->> 'opensAt')::timestamptz, (p -> 'turnsAt' ->> 0)::timestamptz - interval '1 minute') ELSE (p -> 'turnsAt' ->> 1)::timestamptz END,
      CASE i WHEN 1 THEN (p -> 'turnsAt' ->> 0)::timestamptz ELSE (p ->> 'shutsAt')::timestamptz END);
    PERFORM sec.append_audit(v_organization, sec.person(), 'survey.opened', 'survey', v_id, v_parts[i], 'done');
  END LOOP;
  RETURN v_pair;
END $$;

/* The days of an activity moved: those of what is asked around it follow, until it is closed. Same words as above. */
CREATE FUNCTION sec.time_survey_pair(p jsonb) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE survey s SET starts_on = (p ->> 'startsOn')::date, ends_on = (p ->> 'endsOn')::date, last_day = (p ->> 'lastDay')::date, expected = (p ->> 'expected')::integer,
    opens_at = CASE s.part WHEN 'before' THEN least(s.opens_at, (p -> 'turnsAt' ->> 0)::timestamptz - interval '1 minute') ELSE (p -> 'turnsAt' ->> 1)::timestamptz END,
    shuts_at = CASE s.part WHEN 'before' THEN (p -> 'turnsAt' ->> 0)::timestamptz ELSE (p ->> 'shutsAt')::timestamptz END
  WHERE s.organization_id = (p ->> 'organization')::uuid AND s.organization_id = ANY (sec.worked()) AND s.activity = (p ->> 'activity')::uuid AND s.state = 'open';
END $$;

/* Takes what is asked around an activity down, or puts it back, for whoever does more than read there. Null when it is done. What is closed stays. */
CREATE FUNCTION sec.move_survey_pair(p_pair uuid, p_down boolean, p_today date) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE one record;
BEGIN
  IF NOT EXISTS (SELECT FROM survey s WHERE s.pair = p_pair AND s.organization_id = ANY (sec.worked())) THEN RETURN 'not-yours'; END IF;
  IF NOT p_down AND EXISTS (SELECT FROM survey s JOIN survey o ON o.organization_id = s.organization_id AND o.activity = s.activity AND o.pair <> s.pair AND o.withdrawn_on IS NULL
    WHERE s.pair = p_pair) THEN RETURN 'another'; END IF;
  FOR one IN UPDATE survey s SET withdrawn_on = CASE WHEN p_down THEN p_today END
    WHERE s.pair = p_pair AND s.state = 'open' AND (s.withdrawn_on IS NULL) = p_down RETURNING s.id, s.organization_id
  LOOP
    PERFORM sec.append_audit(one.organization_id, sec.person(), CASE WHEN p_down THEN 'survey.withdrawn' ELSE 'survey.put-back' END, 'survey', one.id, NULL, 'done');
  END LOOP;
  RETURN CASE WHEN NOT FOUND THEN 'changed-meanwhile' END;
END $$;
GRANT EXECUTE ON FUNCTION sec.prepare_survey_pair(jsonb), sec.time_survey_pair(jsonb), sec.move_survey_pair(uuid, boolean, date) TO tis_app;

/* What is asked around a session, for who has a place in it: the links that everyone there is given. */
CREATE FUNCTION sec.training_questions(p_session uuid) RETURNS TABLE (part text, code text, opens_at timestamptz, shuts_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT q.part, q.code, q.opens_at, q.shuts_at FROM training_session s JOIN training t ON t.id = s.training_id
    JOIN survey q ON q.organization_id = t.organization_id AND q.activity IN (s.id, t.id) AND q.state = 'open' AND q.withdrawn_on IS NULL
  WHERE s.id = p_session AND EXISTS (SELECT FROM training_registration r WHERE r.session_id = s.id AND r.person_id = sec.person() AND r.state = 'registered')
  ORDER BY q.opens_at $$;
GRANT EXECUTE ON FUNCTION sec.training_questions(uuid) TO tis_app;

-- Certificates that are withdrawn, and attendance that is noted later -------------------------------------------------------

ALTER TABLE training_certificate ADD COLUMN revoked_at timestamptz, ADD COLUMN revoked_by uuid REFERENCES person,
  ADD COLUMN revoked_for text CHECK (revoked_for IN ('not-there', 'left-early', 'wrong-person', 'wrong-facts')),
  ADD CHECK (num_nonnulls(revoked_at, revoked_for) IN (0, 2));
CREATE INDEX ON training_certificate (revoked_by);
COMMENT ON COLUMN training_certificate.revoked_at IS 'own: instant it was withdrawn; null: it stands';
COMMENT ON COLUMN training_certificate.revoked_by IS 'own: who withdrew it; null: it stands';
COMMENT ON COLUMN training_certificate.revoked_for IS 'own: why: not-there, left-early, wrong-person (none of them was trained), wrong-facts; null: it stands';
ALTER TABLE training_count ADD COLUMN to_correct integer NOT NULL DEFAULT 0;
COMMENT ON COLUMN training_count.to_correct IS 'own: how many more, or fewer, the log of work is to say; 0: it says what is known here';

/* One more, or one fewer, of an organization at a session; what the log of work already says is corrected by the queue. */
CREATE FUNCTION sec.correct_training_count(p_session uuid, p_organization uuid, p_by integer) RETURNS void LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  INSERT INTO training_count AS c (session_id, organization_id, n) VALUES (p_session, p_organization, greatest(0, p_by))
  ON CONFLICT (session_id, organization_id) DO UPDATE SET n = greatest(0, coalesce(c.n, 0) + p_by),
    to_correct = c.to_correct + CASE WHEN c.recorded_at IS NULL THEN 0 ELSE p_by END $$;

/* Whether someone counts for a session: came to it, and no session of the same series closed before counts them. */
CREATE FUNCTION sec.counts_in_training(p_session uuid, p_person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT NOT EXISTS (SELECT FROM training_session s JOIN training t ON t.id = s.training_id AND t.kind = 'series'
      JOIN training_session z ON z.training_id = t.id AND z.state = 'closed' AND z.id <> s.id
      JOIN training_registration e ON e.session_id = z.id AND e.person_id = p_person AND e.attended
    WHERE s.id = p_session) $$;

/* Certificates of those who completed the course with a session that is closed: of everyone (null), or of one person. */
CREATE FUNCTION sec.give_training_certificates(p_session uuid, p_person uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  s training_session;
  t training;
BEGIN
  SELECT x.* INTO s FROM training_session x WHERE x.id = p_session AND x.state = 'closed';
  SELECT x.* INTO t FROM training x WHERE x.id = s.training_id;
  IF t.kind = 'series' AND EXISTS (SELECT FROM training_session z WHERE z.training_id = t.id AND z.state = 'planned') THEN RETURN; END IF;
  INSERT INTO training_certificate (code, training_id, session_id, person_id, organization_id, name, title, given_by, subjects, on_day, minutes, refresh_months)
  SELECT sec.new_certificate_code(), t.id, s.id, p.id, r.organization_id, p.name, t.title, t.given_by, t.subjects, d.on_day, d.minutes, t.refresh_months
  FROM training_registration r JOIN person p ON p.id = r.person_id
    CROSS JOIN (SELECT max((z.ends_at AT TIME ZONE z.time_zone)::date) AS on_day, sum(extract(epoch FROM z.ends_at - z.starts_at))::integer / 60 AS minutes
      FROM training_session z WHERE z.training_id = t.id AND z.state = 'closed' AND (t.kind = 'series' OR z.id = s.id)) d
  WHERE r.session_id = s.id AND r.attended AND (p_person IS NULL OR p.id = p_person)
    AND (t.kind <> 'series' OR NOT EXISTS (SELECT FROM training_session z WHERE z.training_id = t.id AND z.state = 'closed'
      AND NOT EXISTS (SELECT FROM training_registration e WHERE e.session_id = z.id AND e.person_id = p.id AND e.attended)))
    AND NOT EXISTS (SELECT FROM training_certificate c WHERE c.person_id = p.id AND (c.session_id = s.id OR (t.kind = 'series' AND c.training_id = t.id)));
END $$;

/* As before, but who is not noted stays so: neither there nor absent, and noted later. */
CREATE OR REPLACE FUNCTION sec.close_training_session(p_session uuid, p_version integer, p_totals jsonb) RETURNS text LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  s training_session;
  t training;
BEGIN
  SELECT x.* INTO s FROM training_session x JOIN training y ON y.id = x.training_id WHERE x.id = p_session AND y.organization_id = ANY (sec.worked()) FOR UPDATE OF x;
  IF s.id IS NULL THEN RETURN 'not-yours'; END IF;
  IF s.version <> p_version OR s.state = 'closed' THEN RETURN 'changed-meanwhile'; END IF;
  IF s.state = 'cancelled' THEN RETURN 'cancelled'; END IF;
  IF s.starts_at > sec.now() THEN RETURN 'too-early'; END IF;
  SELECT x.* INTO t FROM training x WHERE x.id = s.training_id;
  IF EXISTS (SELECT FROM jsonb_each(p_totals) e WHERE NOT sec.know_each_other(t.organization_id, e.key::uuid)) THEN RETURN 'unknown-organization'; END IF;
  IF (SELECT coalesce(sum(e.value::integer), 0) FROM jsonb_each_text(p_totals) e)
    + (SELECT count(*) FROM training_registration r WHERE r.session_id = s.id AND r.attended) > s.capacity THEN RETURN 'above-capacity'; END IF;
  UPDATE training_session SET state = 'closed', closed_at = sec.now() WHERE id = s.id;
  UPDATE training_registration SET state = 'cancelled', offered_until = NULL WHERE session_id = s.id AND state IN ('waiting', 'offered');
  INSERT INTO training_count (session_id, organization_id, without_account, n)
  SELECT s.id, o.id, coalesce((p_totals ->> o.id::text)::integer, 0), 0
  FROM (SELECT e.key::uuid AS id FROM jsonb_each_text(p_totals) e WHERE e.value::integer > 0
    UNION SELECT r.organization_id FROM training_registration r WHERE r.session_id = s.id AND r.attended) o;
  UPDATE training_count c SET n = (SELECT count(*) FROM training_registration r WHERE r.session_id = s.id AND r.organization_id = c.organization_id AND r.attended
      AND sec.counts_in_training(s.id, r.person_id))
    + greatest(0, c.without_account - CASE WHEN t.kind = 'series' THEN coalesce((SELECT max(e.without_account) FROM training_count e JOIN training_session z
        ON z.id = e.session_id WHERE z.training_id = t.id AND z.id <> s.id AND e.organization_id = c.organization_id), 0) ELSE 0 END)
  WHERE c.session_id = s.id;
  PERFORM sec.give_training_certificates(s.id, NULL);
  PERFORM sec.append_audit(t.organization_id, sec.person(), 'training.closed', 'training_session', s.id, NULL, 'done');
  RETURN NULL;
END $$;

/*
 * As before. Once a session is closed, who was not noted, or was noted absent, can still be noted: who came then has their certificate, and counts.
 * Who was noted present stays: their certificate is withdrawn, with a reason.
 */
CREATE OR REPLACE FUNCTION sec.mark_training(p_session uuid, p_registration uuid, p_attended boolean) RETURNS text LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  s training_session;
  r training_registration;
  v_giver uuid;
BEGIN
  SELECT x.* INTO s FROM training_session x JOIN training t ON t.id = x.training_id WHERE x.id = p_session AND t.organization_id = ANY (sec.worked()) FOR UPDATE OF x;
  IF s.id IS NULL THEN RETURN 'not-yours'; END IF;
  IF s.state = 'cancelled' THEN RETURN 'cancelled'; END IF;
  IF (s.starts_at AT TIME ZONE s.time_zone)::date > (sec.now() AT TIME ZONE s.time_zone)::date THEN RETURN 'too-early'; END IF;
  SELECT x.* INTO r FROM training_registration x WHERE x.id = p_registration AND x.session_id = s.id AND x.state = 'registered' AND x.person_id IS NOT NULL FOR UPDATE;
  IF r.id IS NULL THEN RETURN 'changed-meanwhile'; END IF;
  IF s.state = 'closed' THEN
    IF r.attended OR p_attended IS NULL OR EXISTS (SELECT FROM training_certificate c WHERE c.person_id = r.person_id AND c.session_id = s.id) THEN RETURN 'closed'; END IF;
    IF p_attended AND (SELECT coalesce(sum(c.without_account), 0) FROM training_count c WHERE c.session_id = s.id)
      + (SELECT count(*) FROM training_registration x WHERE x.session_id = s.id AND x.attended) >= s.capacity THEN RETURN 'above-capacity'; END IF;
  END IF;
  UPDATE training_registration SET attended = p_attended WHERE id = r.id;
  IF s.state = 'closed' THEN
    SELECT t.organization_id INTO v_giver FROM training t WHERE t.id = s.training_id;
    IF p_attended AND sec.counts_in_training(s.id, r.person_id) THEN PERFORM sec.correct_training_count(s.id, r.organization_id, 1); END IF;
    IF p_attended THEN PERFORM sec.give_training_certificates(s.id, r.person_id); END IF;
    PERFORM sec.append_audit(v_giver, sec.person(), 'training.noted-later', 'training_registration', r.id, CASE WHEN p_attended THEN 'present' ELSE 'absent' END, 'done');
  END IF;
  RETURN NULL;
END $$;

/* Certificates that came with a session, for whoever gives the course: whose place, and whether it stands. */
CREATE FUNCTION sec.certificates_of_session(p_session uuid) RETURNS TABLE (id uuid, registration_id uuid, revoked_at timestamptz, revoked_for text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT c.id, r.id, c.revoked_at, c.revoked_for FROM training_certificate c JOIN training t ON t.id = c.training_id AND t.organization_id = ANY (sec.worked())
    JOIN training_registration r ON r.session_id = c.session_id AND r.person_id = c.person_id AND r.state = 'registered'
  WHERE c.session_id = p_session LIMIT 4000 $$;

/*
 * Withdraws a certificate, with its reason, or puts it back (null): for the desk of the organization that gave the course. Who was not trained after
 * all is no longer counted. Null when it is done.
 */
CREATE FUNCTION sec.revoke_certificate(p_id uuid, p_reason text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  c training_certificate;
  v_giver uuid;
  v_session uuid;
  v_reason text;
BEGIN
  SELECT x.session_id INTO v_session FROM training_certificate x JOIN training t ON t.id = x.training_id AND t.organization_id = ANY (sec.training_desks()) WHERE x.id = p_id;
  IF v_session IS NULL THEN RETURN 'not-yours'; END IF;
  -- The session first, as everywhere.
  PERFORM FROM training_session s WHERE s.id = v_session FOR UPDATE;
  SELECT x.* INTO c FROM training_certificate x WHERE x.id = p_id FOR UPDATE;
  SELECT t.organization_id INTO v_giver FROM training t WHERE t.id = c.training_id;
  IF (c.revoked_at IS NULL) = (p_reason IS NULL) THEN RETURN 'changed-meanwhile'; END IF;
  v_reason := coalesce(p_reason, c.revoked_for);
  UPDATE training_certificate SET revoked_at = CASE WHEN p_reason IS NOT NULL THEN sec.now() END, revoked_for = p_reason,
    revoked_by = CASE WHEN p_reason IS NOT NULL THEN sec.person() END WHERE id = c.id;
  IF v_reason <> 'wrong-facts' THEN
    UPDATE training_registration SET attended = p_reason IS NULL WHERE session_id = c.session_id AND person_id = c.person_id AND state = 'registered';
    IF sec.counts_in_training(c.session_id, c.person_id) THEN
      PERFORM sec.correct_training_count(c.session_id, c.organization_id, CASE WHEN p_reason IS NULL THEN 1 ELSE -1 END);
    END IF;
  END IF;
  PERFORM sec.append_audit(v_giver, sec.person(), CASE WHEN p_reason IS NULL THEN 'training.certificate-put-back' ELSE 'training.certificate-withdrawn' END,
    'training_certificate', c.id, v_reason, 'done');
  RETURN NULL;
END $$;

/* Whom to tell that a certificate was withdrawn, or stands again: its holder, while they have an account. For the desk that gave it. */
CREATE FUNCTION sec.told_of_certificate(p_id uuid) RETURNS TABLE (email text, language text) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p.email, p.language FROM training_certificate c JOIN training t ON t.id = c.training_id AND t.organization_id = ANY (sec.training_desks())
    JOIN person p ON p.id = c.person_id AND p.deactivated_at IS NULL WHERE c.id = p_id $$;
GRANT EXECUTE ON FUNCTION sec.certificates_of_session(uuid), sec.revoke_certificate(uuid, text), sec.told_of_certificate(uuid) TO tis_app;

DROP FUNCTION sec.check_certificate(text, text);
CREATE FUNCTION sec.check_certificate(p_code text, p_name text) RETURNS TABLE (name text, title text, given_by text, on_day date, minutes integer, revoked_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT c.name, c.title, c.given_by, c.on_day, c.minutes, c.revoked_at FROM training_certificate c
  WHERE c.code = p_code AND sec.fold(regexp_replace(btrim(c.name), '\s+', ' ', 'g')) = sec.fold(regexp_replace(btrim(p_name), '\s+', ' ', 'g')) LIMIT 1 $$;
GRANT EXECUTE ON FUNCTION sec.check_certificate(text, text) TO tis_app;

/* As before; a certificate that is withdrawn completes nothing. */
CREATE OR REPLACE FUNCTION sec.completed_trainings(p_person uuid, p_organization uuid) RETURNS TABLE (title text, subjects text[], on_day date, refresh_months integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT c.title, c.subjects, c.on_day, c.refresh_months FROM training_certificate c
    WHERE c.person_id = p_person AND c.revoked_at IS NULL AND (p_organization IS NULL OR c.organization_id = p_organization)
  UNION ALL SELECT e.title, e.subjects, e.taken_on, e.refresh_months FROM training_elsewhere e
    WHERE e.person_id = p_person AND e.state = 'confirmed' AND (p_organization IS NULL OR e.organization_id = p_organization) $$;

/* What the log of work says of those trained at a session and is to say otherwise: its current version, and by how many; taken as done. */
CREATE FUNCTION sec.take_training_corrections() RETURNS TABLE (session_id uuid, organization_id uuid, by_how_many integer, supersedes uuid, starts_on date, ends_on date,
    regions text[], tags text[], counts jsonb, title text, about uuid, organizations jsonb, source_record text)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH due AS (SELECT c.session_id, c.organization_id, c.to_correct FROM training_count c WHERE c.to_correct <> 0 ORDER BY c.session_id, c.organization_id LIMIT 500 FOR UPDATE),
  done AS (UPDATE training_count c SET to_correct = 0 FROM due d WHERE c.session_id = d.session_id AND c.organization_id = d.organization_id RETURNING d.*)
  SELECT d.session_id, d.organization_id, d.to_correct, e.id, e.starts_on, e.ends_on, e.region_codes, e.tags, e.counts, e.title, e.about,
    (SELECT jsonb_agg(jsonb_build_object('id', n.organization_id, 'part', n.part)) FROM evidence_organization n WHERE n.event_id = e.id), e.source_record
  FROM done d JOIN evidence_event e ON e.source_record = 'training-session:' || d.session_id || ':staff' AND e.organization_id = d.organization_id AND e.is_current
    AND NOT e.is_withdrawn $$;
GRANT EXECUTE ON FUNCTION sec.take_training_corrections() TO tis_job;

/* As before, with what became of certificates. */
CREATE OR REPLACE FUNCTION sec.personal_training() RETURNS TABLE (at timestamptz, kind text, says jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT * FROM (
    SELECT t.created_at AS at, 'offered' AS kind, jsonb_build_object('title', t.title, 'purpose', t.purpose) AS says FROM training t WHERE t.person_id = sec.person()
    UNION ALL SELECT r.at, 'registered', jsonb_build_object('title', t.title, 'session', s.starts_at, 'state', r.state, 'attended', r.attended,
        'offeredUntil', r.offered_until, 'told', r.told_at)
      FROM training_registration r JOIN training_session s ON s.id = r.session_id JOIN training t ON t.id = s.training_id WHERE r.person_id = sec.person()
    UNION ALL SELECT r.at, 'registered-others', jsonb_build_object('title', t.title, 'session', s.starts_at, 'seats', r.seats)
      FROM training_registration r JOIN training_session s ON s.id = r.session_id JOIN training t ON t.id = s.training_id
      WHERE r.registered_by = sec.person() AND r.person_id IS DISTINCT FROM sec.person()
    UNION ALL SELECT c.issued_at, 'certificate', jsonb_build_object('title', c.title, 'day', c.on_day, 'name', c.name, 'code', c.code, 'minutes', c.minutes,
        'withdrawn', c.revoked_at, 'reason', c.revoked_for)
      FROM training_certificate c WHERE c.person_id = sec.person()
    UNION ALL SELECT c.revoked_at, 'certificate-withdrawn', jsonb_build_object('title', c.title, 'day', c.on_day, 'reason', c.revoked_for)
      FROM training_certificate c WHERE c.revoked_by = sec.person() AND c.person_id <> sec.person()
    UNION ALL SELECT e.declared_at, 'elsewhere', jsonb_build_object('title', e.title, 'givenBy', e.given_by, 'day', e.taken_on, 'state', e.state, 'proof', e.proof_name)
      FROM training_elsewhere e WHERE e.person_id = sec.person()
    UNION ALL SELECT e.settled_at, 'settled', jsonb_build_object('title', e.title, 'state', e.state)
      FROM training_elsewhere e WHERE e.settled_by = sec.person() AND e.person_id <> sec.person()) AS held
  ORDER BY at DESC LIMIT 5000 $$;

RESET ROLE;
