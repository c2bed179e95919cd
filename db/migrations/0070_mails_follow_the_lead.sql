-- What came of a referral is told to who leads it today, in the organization where they are: after a hand-off, that is another one.
SET LOCAL ROLE tis_owner;

CREATE OR REPLACE FUNCTION sec.take_referral_mails(p_limit integer) RETURNS TABLE (person_id uuid, email text, language text, kind text, task_id uuid)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
DECLARE v_events uuid[];
BEGIN
  v_events := ARRAY(SELECT m.event_id FROM referral_mail m ORDER BY m.kept_at, m.event_id LIMIT p_limit FOR UPDATE SKIP LOCKED);
  RETURN QUERY
    WITH told AS (SELECT e.act, t.id, t.recipient_id, r.lead_id, r.lead_organization_id, t.state FROM referral_event e JOIN referral_task t ON t.id = e.task_id JOIN referral_request r ON r.id = t.request_id
      WHERE e.id = ANY (v_events) AND e.at > sec.now() - interval '2 days'),
    whom AS (
      SELECT d.person_id AS who, t.recipient_id AS place, 'received' AS kind, t.id FROM told t JOIN designation d ON d.organization_id = t.recipient_id AND d.until_day IS NULL
        AND d.kind IN ('specialist', 'specialist_deputy') WHERE t.act = 'submit' AND t.state = 'requested'
      UNION SELECT m.person_id, t.recipient_id, 'received', t.id FROM told t JOIN key_team k ON k.organization_id = t.recipient_id AND k.kind = 'intake'
        JOIN key_team_member x ON x.team_id = k.id JOIN key_member m ON m.organization_id = x.organization_id AND m.cert = x.cert AND m.ended_index IS NULL
        WHERE t.act = 'submit' AND t.state = 'requested'
      UNION SELECT t.lead_id, t.lead_organization_id, CASE t.act WHEN 'accept' THEN 'accepted' WHEN 'decline' THEN 'declined' ELSE 'unanswered' END, t.id FROM told t WHERE t.act <> 'submit')
    SELECT p.id, p.email, p.language, w.kind, w.id FROM whom w JOIN person p ON p.id = w.who
      JOIN membership m ON m.person_id = p.id AND m.organization_id = w.place AND m.until_day IS NULL AND m.role <> 'reader'
      WHERE NOT EXISTS (SELECT FROM referral_mail_stop s WHERE s.person_id = p.id) ORDER BY w.id, p.id;
  DELETE FROM referral_mail m WHERE m.event_id = ANY (v_events);
END $$;
