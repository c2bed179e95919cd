-- After a restore, the lead worker confirms that the consent stands: where they lead it today, which a hand-off may have made another organization.
SET LOCAL ROLE tis_owner;

/* As in 0062; of a lead worker, where they lead. */
CREATE OR REPLACE FUNCTION sec.confirm_referral(p_request uuid, p_stands boolean) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE r referral_request;
BEGIN
  SELECT * INTO r FROM referral_request WHERE id = p_request FOR UPDATE;
  IF r.id IS NULL OR r.lead_id <> sec.person() OR NOT r.lead_organization_id = ANY (sec.worked()) THEN RETURN 'not-yours'; END IF;
  IF p_stands THEN UPDATE referral_wrap SET held = false WHERE rec = r.id AND ended_at IS NULL AND held;
  ELSE UPDATE referral_wrap SET ended_at = sec.now() WHERE rec = r.id AND ended_at IS NULL AND held; END IF;
  PERFORM sec.append_audit(r.lead_organization_id, sec.person(), 'referral.confirmed', 'referral_request', r.id, CASE WHEN p_stands THEN 'stands' ELSE 'ended' END, 'done');
  RETURN NULL;
END $$;
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
  UNION SELECT w.person_id, 'override-untold', o.task_id FROM at_work w JOIN referral_override o ON o.organization_id = w.organization_id AND o.invoked_by = w.person_id
    AND o.youth_told_at IS NULL AND (o.ask_again_on IS NULL OR o.ask_again_on <= (sec.now() AT TIME ZONE 'America/Toronto')::date)
  UNION SELECT w.person_id, 'to-confirm', r.id FROM at_work w JOIN referral_request r ON r.lead_id = w.person_id AND r.lead_organization_id = w.organization_id
    WHERE EXISTS (SELECT FROM referral_wrap x WHERE x.rec = r.id AND x.held AND x.ended_at IS NULL)
  ORDER BY 1, 2, 3 LIMIT 20000 $$;
