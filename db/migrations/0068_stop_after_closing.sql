-- A consent stands until its last day, also once the work it was given for is closed: it is taken back then too, and what was closed stays closed.
SET LOCAL ROLE tis_owner;

/* The organization for which the person may take a consent back: who leads the record or hands it on, their supervisor, or who answers. Null: it is not theirs. */
CREATE FUNCTION sec.consent_taker(p_consent uuid) RETURNS uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE c referral_consent; v_org uuid;
BEGIN
  SELECT * INTO c FROM referral_consent WHERE id = p_consent;
  SELECT CASE WHEN x.role IN ('requester', 'requester-supervisor') THEN c.organization_id ELSE c.recipient_id END INTO v_org
    FROM referral_task t CROSS JOIN LATERAL sec.referral_roles(t) x WHERE t.consent_id = c.id AND x.role IN ('requester', 'requester-supervisor', 'receiver-worker') LIMIT 1;
  IF v_org IS NULL THEN
    SELECT h.organization_id INTO v_org FROM referral_handoff h WHERE h.request_id = c.request_id AND h.task_id IS NULL AND h.state = 'overlap' AND h.ended_at IS NULL
      AND h.from_id = sec.person() AND h.organization_id = ANY (sec.worked());
  END IF;
  RETURN v_org;
END $$;
GRANT EXECUTE ON FUNCTION sec.consent_taker(uuid) TO tis_app;

/* Takes back a consent: its grants end in the same transaction. */
CREATE OR REPLACE FUNCTION sec.withdraw_referral_consent(p_consent uuid) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE c referral_consent; v_org uuid;
BEGIN
  SELECT * INTO c FROM referral_consent WHERE id = p_consent FOR UPDATE;
  v_org := sec.consent_taker(c.id);
  IF c.id IS NULL OR v_org IS NULL THEN RETURN 'not-yours'; END IF;
  IF c.state IN ('inactive', 'rejected', 'entered-in-error') THEN RETURN 'repeated'; END IF;
  PERFORM sec.end_referral_consent(c.id, true, sec.person(), v_org);
  UPDATE referral_request r SET state = 'revoked', version = version + 1 WHERE r.id = c.request_id AND r.state NOT IN ('completed', 'entered-in-error') AND NOT EXISTS (SELECT FROM referral_task o
    WHERE o.request_id = r.id AND o.state IN ('draft', 'requested', 'accepted', 'in-progress', 'on-hold'));
  PERFORM sec.append_audit(v_org, sec.person(), 'referral.consent-withdrawn', 'referral_consent', c.id, NULL, 'done');
  RETURN NULL;
END $$;
