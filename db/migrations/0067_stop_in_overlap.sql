-- During the overlap of a hand-off both are there, and a young person says stop to the one they know: whoever hands the record on takes a consent back too.
SET LOCAL ROLE tis_owner;

/* Takes back a consent: its grants end in the same transaction. By who leads the record or hands it on, their supervisor, or who answers. */
CREATE OR REPLACE FUNCTION sec.withdraw_referral_consent(p_consent uuid) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE c referral_consent; v_org uuid;
BEGIN
  SELECT * INTO c FROM referral_consent WHERE id = p_consent FOR UPDATE;
  SELECT CASE WHEN x.role IN ('requester', 'requester-supervisor') THEN c.organization_id ELSE c.recipient_id END INTO v_org
    FROM referral_task t CROSS JOIN LATERAL sec.referral_roles(t) x WHERE t.consent_id = c.id AND x.role IN ('requester', 'requester-supervisor', 'receiver-worker') LIMIT 1;
  IF v_org IS NULL THEN
    SELECT h.organization_id INTO v_org FROM referral_handoff h WHERE h.request_id = c.request_id AND h.task_id IS NULL AND h.state = 'overlap' AND h.ended_at IS NULL
      AND h.from_id = sec.person() AND h.organization_id = ANY (sec.worked());
  END IF;
  IF c.id IS NULL OR v_org IS NULL THEN RETURN 'not-yours'; END IF;
  IF c.state IN ('inactive', 'rejected', 'entered-in-error') THEN RETURN 'repeated'; END IF;
  PERFORM sec.end_referral_consent(c.id, true, sec.person(), v_org);
  UPDATE referral_request r SET state = 'revoked', version = version + 1 WHERE r.id = c.request_id AND NOT EXISTS (SELECT FROM referral_task o
    WHERE o.request_id = r.id AND o.state IN ('draft', 'requested', 'accepted', 'in-progress', 'on-hold'));
  PERFORM sec.append_audit(v_org, sec.person(), 'referral.consent-withdrawn', 'referral_consent', c.id, NULL, 'done');
  RETURN NULL;
END $$;
