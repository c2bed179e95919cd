-- Open requests are written about to who could take one, and reminded of; answers of services without an account are read by who refers; a record that was handed on is handed on again.
SET LOCAL ROLE tis_owner;

-- Mails of open requests: that one waits, still waits at half of its time, and is late ------------------------------------------------

ALTER TABLE access_request ADD COLUMN reminded_at timestamptz;
COMMENT ON COLUMN access_request.reminded_at IS 'own: instant of the reminder, at half of its time; null: none yet';

CREATE TABLE access_mail (
  request_id uuid NOT NULL REFERENCES access_request ON DELETE CASCADE,
  kind text NOT NULL CHECK (kind IN ('opened', 'half', 'late')),
  kept_at timestamptz NOT NULL DEFAULT sec.now(),
  PRIMARY KEY (request_id, kind)
);
SELECT sec.protect('access_mail');
COMMENT ON TABLE access_mail IS 'What a mail has yet to tell of an open request. The row goes once it is written.';
COMMENT ON COLUMN access_mail.request_id IS 'own: request';
COMMENT ON COLUMN access_mail.kind IS 'own: opened, half of its time, late';
COMMENT ON COLUMN access_mail.kept_at IS 'own: instant';

CREATE FUNCTION sec.note_access_mail() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO access_mail (request_id, kind) VALUES (NEW.id, TG_ARGV[0]) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER told_opened AFTER INSERT ON access_request FOR EACH ROW WHEN (NEW.state = 'open') EXECUTE FUNCTION sec.note_access_mail('opened');
CREATE TRIGGER told_again AFTER UPDATE ON access_request FOR EACH ROW WHEN (NEW.state = 'open' AND OLD.state <> 'open') EXECUTE FUNCTION sec.note_access_mail('opened');
CREATE TRIGGER told_half AFTER UPDATE ON access_request FOR EACH ROW WHEN (OLD.reminded_at IS NULL AND NEW.reminded_at IS NOT NULL AND NEW.late_at IS NULL) EXECUTE FUNCTION sec.note_access_mail('half');
CREATE TRIGGER told_late AFTER UPDATE ON access_request FOR EACH ROW WHEN (OLD.late_at IS NULL AND NEW.late_at IS NOT NULL) EXECUTE FUNCTION sec.note_access_mail('late');
/*
 * Takes what was not written about yet, and says to whom: who receives for an organization that could take it; once it is late, who leads there too. A code and a
 * kind, and nothing else. What was taken, closed or given back to the asker meanwhile is let go, and what is older than two days. Who wants no mail of what waits
 * has none; who has one each day finds an ordinary request there, until its reminder.
 */
CREATE FUNCTION sec.take_access_mails(p_limit integer) RETURNS TABLE (person_id uuid, email text, language text, kind text, request_id uuid)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    WITH taken AS (DELETE FROM access_mail m WHERE (m.request_id, m.kind) IN (SELECT x.request_id, x.kind FROM access_mail x ORDER BY x.kept_at, x.request_id, x.kind LIMIT p_limit FOR UPDATE SKIP LOCKED)
      RETURNING m.request_id, m.kind, m.kept_at),
    told AS (SELECT t.kind, q AS asked, q.id, q.asked_by, q.priority FROM taken t JOIN access_request q ON q.id = t.request_id WHERE q.state = 'open' AND t.kept_at > sec.now() - interval '2 days'
      AND (t.kind = 'late' OR (t.kind = 'half' AND q.late_at IS NULL) OR (t.kind = 'opened' AND t.kept_at > coalesce(q.late_at, q.reminded_at, '-infinity')))),
    place AS (SELECT t.kind, t.id, t.asked_by, t.priority, o.id AS organization FROM told t CROSS JOIN organization o WHERE o.status = 'joined' AND sec.is_able_to_take(t.asked, o.id)),
    whom AS (
      SELECT d.person_id AS who, p.organization, p.kind, p.id, p.asked_by, p.priority FROM place p JOIN designation d ON d.organization_id = p.organization AND d.until_day IS NULL AND d.kind IN ('specialist', 'specialist_deputy')
      UNION SELECT m.person_id, p.organization, p.kind, p.id, p.asked_by, p.priority FROM place p JOIN key_team k ON k.organization_id = p.organization AND k.kind = 'intake'
        JOIN key_team_member x ON x.team_id = k.id JOIN key_member m ON m.organization_id = x.organization_id AND m.cert = x.cert AND m.ended_index IS NULL
      UNION SELECT m.person_id, p.organization, p.kind, p.id, p.asked_by, p.priority FROM place p JOIN membership m ON m.organization_id = p.organization AND m.until_day IS NULL AND m.role = 'lead' WHERE p.kind = 'late')
    SELECT DISTINCT p.id, p.email, p.language, w.kind, w.id FROM whom w JOIN person p ON p.id = w.who
      JOIN membership m ON m.person_id = p.id AND m.organization_id = w.organization AND m.until_day IS NULL AND m.role <> 'reader' LEFT JOIN plan_mail_choice c ON c.person_id = p.id
      WHERE p.id <> w.asked_by AND NOT EXISTS (SELECT FROM referral_mail_stop s WHERE s.person_id = p.id) AND coalesce(c.digest, 'weekly') <> 'none'
        AND NOT (c.digest IS NOT DISTINCT FROM 'daily' AND w.kind = 'opened' AND w.priority = 'ordinary') ORDER BY w.id, w.kind, p.id;
END $$;
GRANT EXECUTE ON FUNCTION sec.take_access_mails(integer) TO tis_job;

/* As in 0065; opened again, it is reminded of again. */
CREATE OR REPLACE FUNCTION sec.move_access(p_id uuid, p_to text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE q access_request;
BEGIN
  SELECT * INTO q FROM access_request WHERE id = p_id FOR UPDATE;
  IF q.id IS NULL OR q.asked_by <> sec.person() OR NOT q.organization_id = ANY (sec.worked()) THEN RETURN 'not-yours'; END IF;
  IF p_to = 'open' THEN
    IF q.state NOT IN ('returned', 'closed') THEN RETURN 'moved-on'; END IF;
    UPDATE access_request SET state = 'open', ending = NULL, claimer_id = NULL, claimed_by = NULL, claimed_at = NULL, reminded_at = NULL, late_at = NULL, opened_at = sec.now(),
      due_at = sec.now() + sec.access_hours(q.priority), version = version + 1 WHERE id = q.id;
  ELSIF p_to IN ('sent', 'not-needed') THEN
    IF q.state = 'closed' OR (p_to = 'sent' AND q.state <> 'claimed') THEN RETURN 'moved-on'; END IF;
    UPDATE access_request SET state = 'closed', ending = p_to, version = version + 1 WHERE id = q.id;
  ELSE RAISE EXCEPTION 'no such move' USING ERRCODE = '22023'; END IF;
  PERFORM sec.append_audit(q.organization_id, sec.person(), 'access.' || CASE p_to WHEN 'open' THEN 'opened-again' ELSE p_to END, 'access_request', q.id, NULL, 'done');
  RETURN NULL;
END $$;
/* As in 0065; reminded of at half of its time. */
CREATE OR REPLACE FUNCTION sec.run_access_clock() RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE q access_request; n integer := 0; v_count integer;
BEGIN
  FOR q IN SELECT * FROM access_request x WHERE x.state = 'open' AND sec.now() >= x.opened_at + (x.due_at - x.opened_at) / 2
      AND (x.reminded_at IS NULL OR (x.late_at IS NULL AND sec.now() >= x.due_at) OR sec.now() >= x.due_at + (x.due_at - x.opened_at) / 2)
      ORDER BY x.due_at, x.id LIMIT 1000 FOR UPDATE SKIP LOCKED LOOP
    IF q.late_at IS NOT NULL AND sec.now() >= q.due_at + (q.due_at - q.opened_at) / 2 THEN
      UPDATE access_request SET state = 'returned', version = version + 1 WHERE id = q.id;
      PERFORM sec.append_audit(q.organization_id, NULL, 'access.returned', 'access_request', q.id, 'no-answer', 'done');
    ELSE
      UPDATE access_request SET reminded_at = coalesce(reminded_at, sec.now()), late_at = CASE WHEN sec.now() >= q.due_at THEN coalesce(late_at, sec.now()) ELSE late_at END WHERE id = q.id;
    END IF;
    n := n + 1;
  END LOOP;
  DELETE FROM access_request x WHERE x.asked_at <= sec.now() - interval '30 days';
  GET DIAGNOSTICS v_count = ROW_COUNT;
  RETURN n + v_count;
END $$;

-- Answers of services without an account: for all who may see what is referred --------------------------------------------------------

/* Questions to services that the person reads: theirs, those of colleagues of a team of keys of theirs, and of an organization that they lead. */
CREATE FUNCTION sec.own_partner_asks() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT a.id FROM partner_ask a WHERE (a.asked_by = sec.person() AND a.organization_id = ANY (sec.worked())) OR a.organization_id = ANY (sec.led())
    OR (a.organization_id, a.asked_by) IN (SELECT m.organization_id, m.person_id FROM key_team_member x JOIN key_member m ON m.organization_id = x.organization_id AND m.cert = x.cert
      AND m.ended_index IS NULL WHERE x.team_id = ANY (sec.referral_teams())));
END $$;
ALTER POLICY read ON partner_ask USING (id = ANY ((SELECT sec.own_partner_asks())::uuid[]));
GRANT EXECUTE ON FUNCTION sec.own_partner_asks() TO tis_app;

-- A record that was handed on elsewhere is handed on again ----------------------------------------------------------------------------

/* As in 0062; of the lead worker, where they lead. The consent is of the organization that obtained it; the task stays with the record. */
CREATE OR REPLACE FUNCTION sec.add_referral_task(p jsonb) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  r referral_request;
  o organization;
  c jsonb := p -> 'consent';
  v_today date := (sec.now() AT TIME ZONE 'America/Toronto')::date;
BEGIN
  SELECT * INTO r FROM referral_request WHERE id = (p ->> 'requestId')::uuid FOR UPDATE;
  IF r.id IS NULL OR r.lead_id <> sec.person() OR NOT r.lead_organization_id = ANY (sec.worked()) OR r.state IN ('revoked', 'completed', 'entered-in-error') THEN RETURN 'not-yours'; END IF;
  SELECT * INTO o FROM organization WHERE id = (p ->> 'recipientId')::uuid;
  IF o.id IS NULL OR o.id IN (r.organization_id, r.lead_organization_id) OR NOT o.id = ANY (sec.partners()) THEN RETURN 'recipient-gone'; END IF;
  IF o.status <> 'joined' OR NOT EXISTS (SELECT FROM key_team k WHERE k.id = (p ->> 'teamId')::uuid AND k.organization_id = o.id AND k.kind = 'intake') THEN RETURN 'recipient-gone'; END IF;
  IF sec.key_team_is_open((p ->> 'teamId')::uuid) IS NOT TRUE THEN RETURN 'recipient-shut'; END IF;
  IF (p ->> 'partOf') IS NOT NULL AND NOT EXISTS (SELECT FROM referral_task t WHERE t.id = (p ->> 'partOf')::uuid
      AND (t.request_id = r.id OR (t.recipient_id = r.organization_id AND t.owner_id = sec.person() AND t.organization_id <> o.id))) THEN RETURN 'loop'; END IF;
  IF (SELECT count(*) FROM referral_task t WHERE t.organization_id = r.organization_id AND t.recipient_id = o.id AND t.created_at > sec.now() - interval '1 day') >= 30 THEN RETURN 'too-many'; END IF;
  IF o.sector = 'police' AND ((p ->> 'policeQuestionId') IS NULL OR (p ->> 'policeConfirmed')::boolean IS NOT TRUE OR NOT EXISTS (
      SELECT FROM consult_recipient q JOIN consult_question a ON a.id = q.question_id WHERE q.question_id = (p ->> 'policeQuestionId')::uuid AND q.organization_id = o.id
        AND q.answer = 'could-help' AND a.organization_id = r.organization_id)) THEN RETURN 'police-not-named'; END IF;
  IF EXISTS (SELECT FROM referral_task t WHERE t.id = (p ->> 'id')::uuid) OR EXISTS (SELECT FROM referral_consent x WHERE x.id = (c ->> 'id')::uuid)
    OR EXISTS (SELECT FROM referral_override x WHERE x.id = (p #>> '{override,id}')::uuid) THEN RETURN 'used'; END IF;
  IF c IS NOT NULL AND jsonb_typeof(c) = 'object' THEN
    IF (c ->> 'endsOn')::date < v_today OR (c ->> 'startsOn')::date > v_today + 1 THEN RETURN 'consent-over'; END IF;
    INSERT INTO referral_consent (id, request_id, organization_id, recipient_id, purpose, capacity, classes, channels, method, starts_on, ends_on, text_hash, sealed_hash, rule_version, state, recorded_by)
      VALUES ((c ->> 'id')::uuid, r.id, r.lead_organization_id, o.id, r.purpose, c ->> 'capacity', ARRAY(SELECT jsonb_array_elements_text(c -> 'classes')),
        ARRAY(SELECT jsonb_array_elements_text(c -> 'channels')), c ->> 'method', (c ->> 'startsOn')::date, (c ->> 'endsOn')::date, decode(c ->> 'textHash', 'hex'),
        decode(c ->> 'sealedHash', 'hex'), (c ->> 'ruleVersion')::smallint, 'active', sec.person());
  END IF;
  INSERT INTO referral_task (id, request_id, organization_id, recipient_id, team_id, part_of, consent_id, police_question_id, police_confirmed_at)
    VALUES ((p ->> 'id')::uuid, r.id, r.organization_id, o.id, (p ->> 'teamId')::uuid, (p ->> 'partOf')::uuid, (c ->> 'id')::uuid, (p ->> 'policeQuestionId')::uuid,
      CASE WHEN (p ->> 'policeConfirmed')::boolean THEN sec.now() END);
  IF jsonb_typeof(p -> 'override') = 'object' THEN
    INSERT INTO referral_override (id, request_id, task_id, organization_id, invoked_by, ground, ends_at, review_by)
      VALUES ((p #>> '{override,id}')::uuid, r.id, (p ->> 'id')::uuid, r.organization_id, sec.person(), p #>> '{override,ground}',
        sec.now() + make_interval(hours => (p #>> '{override,hours}')::int), (p #>> '{override,reviewBy}')::timestamptz);
    PERFORM sec.append_audit(r.organization_id, sec.person(), 'referral.override', 'referral_task', (p ->> 'id')::uuid, p #>> '{override,ground}', 'done');
  END IF;
  RETURN NULL;
END $$;
/* As in 0062; where the lead worker is today. A key that ended gives way to one that a new consent gives. */
CREATE OR REPLACE FUNCTION sec.keep_referral_wrap(p_rec uuid, p_task uuid, p_team uuid, p_kv integer, p_epoch integer, p_file bytea) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE r referral_request; t referral_task; v_org uuid; v_until timestamptz;
BEGIN
  SELECT * INTO r FROM referral_request x WHERE x.id = p_rec;
  IF r.id IS NULL OR r.lead_id <> sec.person() OR NOT r.lead_organization_id = ANY (sec.worked()) THEN RETURN 'not-yours'; END IF;
  IF p_epoch IS DISTINCT FROM sec.key_team_epoch(p_team)::integer THEN RETURN 'stale'; END IF;
  IF p_task IS NULL THEN
    IF p_team <> r.team_id OR r.lead_organization_id <> r.organization_id THEN RETURN 'not-yours'; END IF;
    v_org := r.organization_id;
  ELSE
    SELECT * INTO t FROM referral_task x WHERE x.id = p_task AND x.request_id = r.id AND x.state = 'draft';
    IF t.id IS NULL OR t.team_id IS DISTINCT FROM p_team THEN RETURN 'not-yours'; END IF;
    v_org := t.recipient_id;
    v_until := coalesce((SELECT (c.ends_on + 1)::timestamp AT TIME ZONE 'America/Toronto' FROM referral_consent c WHERE c.id = t.consent_id), (SELECT o.ends_at FROM referral_override o WHERE o.task_id = t.id));
    IF v_until IS NULL THEN RETURN 'no-consent'; END IF;
  END IF;
  DELETE FROM referral_wrap w WHERE w.team_id = p_team AND w.rec = p_rec AND w.kv = p_kv AND w.ended_at IS NOT NULL;
  INSERT INTO referral_wrap (team_id, rec, kv, epoch, organization_id, task_id, until_at, file) VALUES (p_team, p_rec, p_kv::smallint, p_epoch, v_org, p_task, v_until, p_file)
    ON CONFLICT (team_id, rec, kv) DO NOTHING;
  IF NOT FOUND THEN RETURN 'used'; END IF;
  RETURN NULL;
END $$;
/* As in 0064; an overlap between two others gives the one that asked nothing back. */
CREATE OR REPLACE FUNCTION sec.gone_referrals() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT r.id FROM referral_request r WHERE r.lead_organization_id <> r.organization_id AND r.organization_id = ANY (sec.worked())
    AND NOT EXISTS (SELECT FROM referral_handoff h WHERE h.request_id = r.id AND h.task_id IS NULL AND h.organization_id = r.organization_id AND h.state IN ('accepted', 'overlap')));
END $$;
/* As in 0064; when a consent ends in the middle, back to who was handing it on as well, where a consent still stands. */
CREATE OR REPLACE FUNCTION sec.guard_referral_lead() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.lead_organization_id := NEW.organization_id;
    RETURN NEW;
  END IF;
  IF (NEW.lead_id, NEW.lead_organization_id) IS NOT DISTINCT FROM (OLD.lead_id, OLD.lead_organization_id) THEN RETURN NEW; END IF;
  IF OLD.lead_organization_id <> NEW.organization_id AND NEW.lead_organization_id = NEW.organization_id AND NOT sec.handoff_consented(NEW.id, OLD.lead_organization_id) THEN RETURN NEW; END IF;
  IF EXISTS (SELECT FROM referral_handoff h WHERE h.request_id = NEW.id AND h.task_id IS NULL AND h.state = 'closed' AND h.accepted_at IS NOT NULL AND h.to_organization_id = OLD.lead_organization_id
      AND h.from_id = NEW.lead_id AND h.organization_id = NEW.lead_organization_id) AND NOT sec.handoff_consented(NEW.id, OLD.lead_organization_id) AND sec.handoff_consented(NEW.id, NEW.lead_organization_id)
    THEN RETURN NEW; END IF;
  IF NOT EXISTS (SELECT FROM referral_handoff h WHERE h.request_id = NEW.id AND h.task_id IS NULL AND h.accepted_at IS NOT NULL AND (
      (h.to_id = NEW.lead_id AND h.to_organization_id = NEW.lead_organization_id AND h.state IN ('accepted', 'overlap', 'done'))
      OR (h.from_id = NEW.lead_id AND h.organization_id = NEW.lead_organization_id AND h.state = 'cancelled'))) THEN
    RAISE EXCEPTION 'the lead worker changes by a hand-off' USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
/* As in 0064; in the middle of a hand-off between two others, the lead stays with the one that handed on, while its own consent stands. */
CREATE OR REPLACE FUNCTION sec.consent_ended() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE r referral_request; b referral_handoff; v_lead uuid;
BEGIN
  IF sec.handoff_consented(NEW.request_id, NEW.recipient_id) THEN RETURN NULL; END IF;
  SELECT * INTO r FROM referral_request x WHERE x.id = NEW.request_id FOR UPDATE;
  SELECT * INTO b FROM referral_handoff h WHERE h.request_id = r.id AND h.task_id IS NULL AND h.ended_at IS NULL AND h.state IN ('accepted', 'overlap') AND h.to_organization_id = NEW.recipient_id
    AND h.organization_id NOT IN (r.organization_id, NEW.recipient_id) AND sec.handoff_consented(r.id, h.organization_id) AND sec.handoff_works(h.from_id, h.organization_id);
  PERFORM sec.close_handoffs(r.id, NULL, NEW.recipient_id);
  IF r.lead_organization_id <> NEW.recipient_id OR r.organization_id = NEW.recipient_id THEN RETURN NULL; END IF;
  IF b.id IS NOT NULL THEN
    UPDATE referral_request SET lead_id = b.from_id, lead_organization_id = b.organization_id, version = version + 1 WHERE id = r.id;
    PERFORM sec.append_audit(b.organization_id, NULL, 'referral.lead-returned', 'referral_request', r.id, NULL, 'done');
    RETURN NULL;
  END IF;
  SELECT x.id INTO v_lead FROM (
    SELECT h.from_id AS id, 1 AS rank, h.accepted_at FROM referral_handoff h WHERE h.request_id = r.id AND h.task_id IS NULL AND h.organization_id = r.organization_id AND h.accepted_at IS NOT NULL
    UNION ALL SELECT r.requested_by, 2, NULL
    UNION ALL SELECT m.person_id, 3, NULL FROM membership m WHERE m.organization_id = r.organization_id AND m.until_day IS NULL AND m.role = 'lead') x
    WHERE sec.handoff_works(x.id, r.organization_id) ORDER BY x.rank, x.accepted_at DESC NULLS LAST, x.id LIMIT 1;
  UPDATE referral_request SET lead_id = coalesce(v_lead, r.requested_by), lead_organization_id = r.organization_id, version = version + 1 WHERE id = r.id;
  PERFORM sec.append_audit(r.organization_id, NULL, 'referral.lead-returned', 'referral_request', r.id, NULL, 'done');
  RETURN NULL;
END $$;
/* As in 0064; who received a record, led it and handed it to a third one answers for it no more, and reads nothing of it. */
CREATE OR REPLACE FUNCTION sec.do_handoff_act(p_event uuid, h referral_handoff, p_act text, p_to text, p_actor uuid, p_organization uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  v_takes boolean := p_act IN ('accept', 'give');
  t referral_task;
  v_today date := (sec.now() AT TIME ZONE 'America/Toronto')::date;
BEGIN
  INSERT INTO referral_handoff_event (id, handoff_id, act, to_state, actor_id, actor_organization_id) VALUES (p_event, h.id, p_act, p_to, p_actor, p_organization);
  UPDATE referral_handoff x SET state = p_to, version = x.version + 1, to_id = CASE WHEN p_act = 'accept' THEN coalesce(x.to_id, p_actor) ELSE x.to_id END,
    youth_answered_at = CASE WHEN p_act IN ('youth-agrees', 'youth-refuses') THEN sec.now() ELSE x.youth_answered_at END,
    accepted_at = CASE WHEN v_takes THEN sec.now() ELSE x.accepted_at END,
    overlap_at = CASE WHEN p_to = 'overlap' THEN coalesce(x.overlap_at, sec.now()) ELSE x.overlap_at END,
    overlap_until = CASE WHEN p_to = 'overlap' THEN coalesce(x.overlap_until, v_today + x.overlap_days) ELSE x.overlap_until END,
    joint_contact_at = CASE WHEN p_act = 'joint-contact' THEN coalesce(x.joint_contact_at, sec.now()) ELSE x.joint_contact_at END,
    joint_contacts = x.joint_contacts + CASE WHEN p_act = 'joint-contact' AND x.joint_contacts < 1000 THEN 1 ELSE 0 END,
    youth_told_at = CASE WHEN p_act = 'tell-youth' THEN coalesce(x.youth_told_at, sec.now()) ELSE x.youth_told_at END,
    ended_at = CASE WHEN p_to IN ('youth-refused', 'declined', 'cancelled', 'closed', 'done') THEN coalesce(x.ended_at, sec.now()) END
    WHERE x.id = h.id RETURNING x.* INTO h;
  IF v_takes OR p_act = 'take-back' THEN
    IF h.task_id IS NULL THEN
      UPDATE referral_request SET lead_id = CASE WHEN v_takes THEN h.to_id ELSE h.from_id END, lead_organization_id = CASE WHEN v_takes THEN h.to_organization_id ELSE h.organization_id END,
        version = version + 1 WHERE id = h.request_id;
    ELSE
      UPDATE referral_task SET owner_id = CASE WHEN v_takes THEN h.to_id ELSE h.from_id END, version = version + 1 WHERE id = h.task_id;
    END IF;
  END IF;
  IF p_act = 'accept' THEN
    UPDATE referral_task SET business_status = 'handed-over', version = version + 1 WHERE ended_at IS NULL AND state IN ('accepted', 'in-progress', 'on-hold')
      AND (id = h.task_id OR (h.task_id IS NULL AND request_id = h.request_id AND (recipient_id = h.to_organization_id OR h.to_organization_id = h.organization_id)));
  END IF;
  IF p_to = 'done' AND h.to_team_id IS NOT NULL AND h.task_id IS NULL AND h.to_organization_id = (SELECT r.organization_id FROM referral_request r WHERE r.id = h.request_id) THEN
    UPDATE referral_wrap w SET ended_at = sec.now() FROM referral_request r WHERE r.id = h.request_id AND w.rec = r.id AND w.team_id = r.team_id AND w.team_id <> h.to_team_id AND w.ended_at IS NULL;
    UPDATE referral_request SET team_id = h.to_team_id, version = version + 1 WHERE id = h.request_id AND team_id <> h.to_team_id;
  END IF;
  IF p_to = 'done' AND h.task_id IS NULL AND h.to_organization_id <> h.organization_id AND (SELECT r.organization_id FROM referral_request r WHERE r.id = h.request_id) NOT IN (h.organization_id, h.to_organization_id) THEN
    FOR t IN SELECT * FROM referral_task x WHERE x.request_id = h.request_id AND x.recipient_id = h.organization_id AND x.owner_id = h.from_id AND x.state IN ('accepted', 'in-progress', 'on-hold')
        ORDER BY x.id FOR UPDATE LOOP
      PERFORM sec.do_referral_act(gen_random_uuid(), t, 'cancel', 'cancelled', 'handed-over', '{"reason": "need-met-elsewhere"}', p_actor, p_organization);
    END LOOP;
  END IF;
END $$;

-- An emergency is never without someone to tell the young person -----------------------------------------------------------------------

ALTER TABLE referral_override ADD COLUMN teller_id uuid REFERENCES person;
CREATE INDEX ON referral_override (teller_id);
COMMENT ON COLUMN referral_override.teller_id IS 'own: who is to tell the young person since whoever invoked it left; null: who invoked it';
/* As in 0064; and those of whose emergency the person is to tell, until it is told. */
CREATE OR REPLACE FUNCTION sec.own_referrals() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT r.id FROM referral_request r WHERE r.lead_id = sec.person() AND r.lead_organization_id = ANY (sec.worked())
    UNION SELECT o.request_id FROM referral_override o WHERE o.teller_id = sec.person() AND o.youth_told_at IS NULL AND o.organization_id = ANY (sec.worked())
    UNION SELECT r.id FROM referral_request r WHERE r.team_id = ANY (sec.referral_teams()) AND NOT r.id = ANY (sec.passed_referrals()) AND NOT r.id = ANY (sec.gone_referrals()));
END $$;
/* As in 0062; or of whom that was handed to. */
CREATE OR REPLACE FUNCTION sec.tell_referral_override(p_task uuid, p_delay text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE o referral_override; t referral_task;
BEGIN
  SELECT * INTO o FROM referral_override WHERE task_id = p_task FOR UPDATE;
  SELECT * INTO t FROM referral_task WHERE id = p_task;
  IF o.id IS NULL OR NOT ((coalesce(o.teller_id = sec.person(), false) AND o.organization_id = ANY (sec.worked())) OR EXISTS (SELECT FROM sec.referral_roles(t) x WHERE x.role IN ('requester', 'requester-supervisor'))) THEN RETURN 'not-yours'; END IF;
  IF o.youth_told_at IS NOT NULL THEN RETURN 'moved-on'; END IF;
  UPDATE referral_override SET version = version + 1, youth_told_at = CASE WHEN p_delay IS NULL THEN sec.now() END, delay_ground = p_delay,
    delayed_at = CASE WHEN p_delay IS NOT NULL THEN sec.now() END, ask_again_on = CASE WHEN p_delay IS NOT NULL THEN (sec.now() AT TIME ZONE 'America/Toronto')::date + 7 END WHERE id = o.id;
  PERFORM sec.append_audit(o.organization_id, sec.person(), 'referral.override-told', 'referral_task', p_task, p_delay, 'done');
  RETURN NULL;
END $$;
/* As in 0071; of an emergency, who is to tell today. */
CREATE OR REPLACE FUNCTION sec.waiting_in_referrals(p_people uuid[]) RETURNS TABLE (person_id uuid, kind text, id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH at_work AS (SELECT m.person_id, m.organization_id, m.role FROM membership m WHERE m.person_id = ANY (p_people) AND m.until_day IS NULL AND m.role <> 'reader'),
  desk AS (SELECT w.person_id, w.organization_id FROM at_work w JOIN designation d ON d.person_id = w.person_id AND d.organization_id = w.organization_id AND d.until_day IS NULL
      AND d.kind IN ('specialist', 'specialist_deputy')
    UNION SELECT w.person_id, w.organization_id FROM at_work w JOIN key_member m ON m.person_id = w.person_id AND m.organization_id = w.organization_id
      AND m.ended_index IS NULL JOIN key_team_member x ON x.organization_id = m.organization_id AND x.cert = m.cert JOIN key_team k ON k.id = x.team_id AND k.kind = 'intake')
  SELECT d.person_id, CASE WHEN t.late_at IS NULL THEN 'to-answer' ELSE 'late' END, t.id FROM desk d JOIN referral_task t ON t.recipient_id = d.organization_id AND t.state = 'requested'
  UNION SELECT w.person_id, 'info-asked', t.id FROM at_work w JOIN referral_request r ON r.lead_id = w.person_id AND r.organization_id = w.organization_id
    JOIN referral_task t ON t.request_id = r.id AND t.state = 'requested' AND t.business_status = 'info-asked'
  UNION SELECT w.person_id, 'returned', t.id FROM at_work w JOIN referral_request r ON r.lead_id = w.person_id AND r.organization_id = w.organization_id AND r.state = 'active'
    JOIN referral_task t ON t.request_id = r.id AND t.state IN ('rejected', 'cancelled', 'failed') AND NOT EXISTS (SELECT FROM referral_task o WHERE o.request_id = r.id
      AND (o.part_of = t.id OR o.state IN ('requested', 'accepted', 'in-progress', 'on-hold')))
  UNION SELECT w.person_id, 'to-start', t.id FROM at_work w JOIN referral_task t ON t.owner_id = w.person_id AND t.recipient_id = w.organization_id AND t.state = 'accepted'
  UNION SELECT w.person_id, 'to-review', t.id FROM at_work w JOIN referral_task t ON t.owner_id = w.person_id AND t.recipient_id = w.organization_id AND t.state = 'on-hold'
    AND t.review_on <= (sec.now() AT TIME ZONE 'America/Toronto')::date
  UNION SELECT w.person_id, 'to-tell', t.id FROM at_work w JOIN referral_request r ON r.lead_id = w.person_id AND r.organization_id = w.organization_id
    JOIN referral_task t ON t.request_id = r.id AND t.state = 'completed' AND t.referrer_told_at IS NULL
  UNION SELECT w.person_id, 'override', o.task_id FROM at_work w JOIN referral_override o ON o.organization_id = w.organization_id AND w.role = 'lead' AND o.reviewed_at IS NULL
    AND o.invoked_by <> w.person_id
  UNION SELECT w.person_id, 'override-untold', o.task_id FROM at_work w JOIN referral_override o ON o.organization_id = w.organization_id AND coalesce(o.teller_id, o.invoked_by) = w.person_id
    AND o.youth_told_at IS NULL AND (o.ask_again_on IS NULL OR o.ask_again_on <= (sec.now() AT TIME ZONE 'America/Toronto')::date)
  UNION SELECT w.person_id, 'to-confirm', r.id FROM at_work w JOIN referral_request r ON r.lead_id = w.person_id AND r.lead_organization_id = w.organization_id
    WHERE EXISTS (SELECT FROM referral_wrap x WHERE x.rec = r.id AND x.held AND x.ended_at IS NULL)
  ORDER BY 1, 2, 3 LIMIT 20000 $$;
/* As in 0064; with emergencies of which the young person was not told. */
CREATE OR REPLACE FUNCTION sec.referrals_held(p_organization uuid, p_person uuid, p_id uuid) RETURNS TABLE (id uuid, kind text, held_by uuid, goes_on boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT x.id, x.kind, x.held_by, x.goes_on FROM (
    SELECT r.id, 'request' AS kind, r.lead_id AS held_by, r.state IN ('draft', 'active', 'on-hold') AS goes_on FROM referral_request r WHERE r.lead_organization_id = p_organization
    UNION ALL SELECT t.id, 'task', t.owner_id, t.state IN ('accepted', 'in-progress', 'on-hold') FROM referral_task t WHERE t.recipient_id = p_organization AND t.owner_id IS NOT NULL
    UNION ALL SELECT o.task_id, 'override', coalesce(o.teller_id, o.invoked_by), o.youth_told_at IS NULL FROM referral_override o WHERE o.organization_id = p_organization) x
  WHERE (p_organization = ANY (sec.led()) OR (p_person = sec.person() AND p_organization = ANY (sec.organizations())))
    AND ((p_id IS NULL AND x.held_by = p_person AND x.goes_on) OR x.id = p_id) ORDER BY x.kind, x.id LIMIT 200 $$;
/* As in 0064; an emergency is given with the duty to tell, and stays signed by who invoked it. */
CREATE OR REPLACE FUNCTION sec.give_referral(p_id uuid, p_kind text, p_from uuid, p_to uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  v_org uuid;
  v_request uuid;
  v_task uuid := CASE p_kind WHEN 'task' THEN p_id END;
  h referral_handoff;
  v_tell date := (sec.now() AT TIME ZONE 'America/Toronto')::date + 1;
BEGIN
  IF p_kind = 'override' THEN
    SELECT o.organization_id INTO v_org FROM referral_override o WHERE o.task_id = p_id AND coalesce(o.teller_id, o.invoked_by) = p_from AND o.youth_told_at IS NULL FOR UPDATE;
    IF v_org IS NULL OR p_to = p_from OR NOT (v_org = ANY (sec.led()) OR (p_from = sec.person() AND v_org = ANY (sec.organizations()))) OR NOT sec.handoff_works(p_to, v_org) THEN RETURN false; END IF;
    UPDATE referral_override SET teller_id = nullif(p_to, invoked_by), version = version + 1 WHERE task_id = p_id;
    PERFORM sec.append_audit(v_org, sec.person(), 'referral.handed-on', 'referral_task', p_id, NULL, 'done');
    RETURN true;
  END IF;
  IF p_kind = 'request' THEN
    SELECT r.lead_organization_id, r.id INTO v_org, v_request FROM referral_request r WHERE r.id = p_id AND r.lead_id = p_from AND r.state IN ('draft', 'active', 'on-hold') FOR UPDATE;
  ELSE
    SELECT t.recipient_id, t.request_id INTO v_org, v_request FROM referral_task t WHERE t.id = p_id AND t.owner_id = p_from AND t.state IN ('accepted', 'in-progress', 'on-hold') FOR UPDATE;
  END IF;
  IF v_org IS NULL OR p_to = p_from OR NOT (v_org = ANY (sec.led()) OR (p_from = sec.person() AND v_org = ANY (sec.organizations()))) THEN RETURN false; END IF;
  IF NOT sec.handoff_works(p_to, v_org) THEN RETURN false; END IF;
  SELECT * INTO h FROM referral_handoff x WHERE x.request_id = v_request AND x.task_id IS NOT DISTINCT FROM v_task AND x.variant = 'urgent' AND x.state = 'done' AND x.from_id = p_to AND x.to_id = p_from
    AND x.youth_told_at IS NULL ORDER BY x.proposed_at DESC LIMIT 1;
  IF h.id IS NOT NULL THEN
    PERFORM sec.do_handoff_act(gen_random_uuid(), h, 'take-back', 'cancelled', sec.person(), v_org);
  ELSE
    PERFORM sec.do_handoff_act(gen_random_uuid(), x, 'close', 'closed', NULL, NULL) FROM referral_handoff x WHERE x.request_id = v_request AND x.task_id IS NOT DISTINCT FROM v_task AND x.ended_at IS NULL;
    WHILE extract(isodow FROM v_tell) > 5 LOOP v_tell := v_tell + 1; END LOOP;
    INSERT INTO referral_handoff (id, request_id, task_id, organization_id, from_id, to_organization_id, to_id, reason, variant, proposed_by, tell_by)
      VALUES (gen_random_uuid(), v_request, v_task, v_org, p_from, v_org, p_to, 'leave', 'urgent', sec.person(), (v_tell + 1)::timestamp AT TIME ZONE 'America/Toronto') RETURNING * INTO h;
    PERFORM sec.do_handoff_act(gen_random_uuid(), h, 'give', 'done', sec.person(), v_org);
  END IF;
  PERFORM sec.append_audit(v_org, sec.person(), 'referral.handed-on', CASE p_kind WHEN 'request' THEN 'referral_request' ELSE 'referral_task' END, p_id, NULL, 'done');
  RETURN true;
END $$;
/* As in 0062; with emergencies of which the person is to tell. */
CREATE OR REPLACE FUNCTION sec.personal_referral() RETURNS TABLE (at timestamptz, kind text, says jsonb) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT r.created_at AS at, CASE WHEN r.requested_by = sec.person() THEN 'requested' ELSE 'led' END AS kind, jsonb_build_object('id', r.id, 'state', r.state) AS says
    FROM referral_request r WHERE sec.person() IN (r.requested_by, r.lead_id)
  UNION ALL SELECT t.accepted_at, 'answered-for', jsonb_build_object('id', t.id, 'state', t.state) FROM referral_task t WHERE t.owner_id = sec.person()
  UNION ALL SELECT e.at, 'acted', jsonb_build_object('task', e.task_id, 'act', e.act) FROM referral_event e WHERE e.actor_id = sec.person()
  UNION ALL SELECT c.recorded_at, 'recorded-consent', jsonb_build_object('id', c.id) FROM referral_consent c WHERE c.recorded_by = sec.person()
  UNION ALL SELECT o.starts_at, 'invoked-emergency', jsonb_build_object('task', o.task_id, 'ground', o.ground) FROM referral_override o WHERE o.invoked_by = sec.person()
  UNION ALL SELECT o.starts_at, 'tells-of-emergency', jsonb_build_object('task', o.task_id) FROM referral_override o WHERE o.teller_id = sec.person()
  UNION ALL SELECT o.reviewed_at, 'reviewed-emergency', jsonb_build_object('task', o.task_id, 'upheld', o.upheld) FROM referral_override o WHERE o.reviewed_by = sec.person()
  UNION ALL SELECT x.kept_at, 'wrote-sealed', jsonb_build_object('record', x.rec, 'type', x.type) FROM referral_object x WHERE x.author_id = sec.person()
  UNION ALL SELECT d.kept_at, 'draft', jsonb_build_object('id', d.id) FROM referral_draft d WHERE d.person_id = sec.person()
  ORDER BY at DESC LIMIT 5000 $$;

-- A consent that stands is taken back where one reads, whatever became of what was asked ------------------------------------------------

/* As in 0062; in a record whose requests were all called back, a withdrawal is still said, and nothing else. */
CREATE OR REPLACE FUNCTION sec.keep_referral_object(p_id uuid, p_rec uuid, p_organization uuid, p_type text, p_kv integer, p_seq integer, p_prev bytea, p_file bytea) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v_last referral_object; v_before referral_object;
BEGIN
  PERFORM FROM referral_request r WHERE r.id = p_rec FOR UPDATE;
  SELECT * INTO v_before FROM referral_object x WHERE x.id = p_id;
  IF NOT (sec.may_write_referral(p_rec) OR (p_type = 'withdrawal' AND EXISTS (SELECT FROM referral_wrap w JOIN referral_request r ON r.id = w.rec AND r.state = 'revoked'
      WHERE w.rec = p_rec AND w.task_id IS NULL AND w.team_id = ANY (sec.referral_teams()) AND w.ended_at IS NULL AND NOT w.held AND NOT p_rec = ANY (sec.passed_referrals())
        AND NOT p_rec = ANY (sec.gone_referrals())))) OR NOT p_organization = ANY (sec.worked()) OR NOT EXISTS (SELECT FROM referral_request r WHERE r.id = p_rec AND (r.organization_id = p_organization
    OR EXISTS (SELECT FROM referral_wrap w WHERE w.rec = r.id AND w.organization_id = p_organization))) THEN RETURN 'not-yours'; END IF;
  IF v_before.id IS NOT NULL THEN RETURN CASE WHEN v_before.file = p_file AND v_before.rec = p_rec AND v_before.author_id = sec.person() THEN 'same' ELSE 'used' END; END IF;
  SELECT * INTO v_last FROM referral_object x WHERE x.rec = p_rec ORDER BY x.seq DESC LIMIT 1;
  IF p_seq <> coalesce(v_last.seq + 1, 0) OR p_prev IS DISTINCT FROM (CASE WHEN v_last.id IS NOT NULL THEN sha256(v_last.file) END) THEN RETURN 'gap'; END IF;
  IF (SELECT coalesce(sum(octet_length(x.file)), 0) FROM referral_object x WHERE x.rec = p_rec) + octet_length(p_file) > 209715200 THEN RETURN 'too-large'; END IF;
  INSERT INTO referral_object (id, rec, organization_id, author_id, author_organization_id, type, kv, seq, prev, file)
    SELECT p_id, p_rec, r.organization_id, sec.person(), p_organization, p_type, p_kv::smallint, p_seq::smallint, p_prev, p_file FROM referral_request r WHERE r.id = p_rec;
  RETURN NULL;
END $$;
