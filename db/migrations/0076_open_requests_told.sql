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
