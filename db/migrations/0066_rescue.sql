-- Bringing an organization’s keys back from its sheets (security 5.7 b). Whoever kept keys may be gone: who leads may begin it too. Nothing counts by that: what
-- stands on sheets is signed by them, waits three days in sight of all, and can be given up.
SET LOCAL ROLE tis_owner;

/*
 * Puts forward what several people must sign, or the same with one more signature (`p_before`: hash of what was read). Who leads begins, or who signs for
 * the organization. False: someone else wrote meanwhile, or it is not theirs.
 */
CREATE OR REPLACE FUNCTION sec.keep_key_proposal(p_organization uuid, p_before bytea, p_file bytea, p_hash bytea, p_signers jsonb) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v_before bytea;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('key-proposal:' || p_organization, 0));
  SELECT p.hash INTO v_before FROM key_proposal p WHERE p.organization_id = p_organization;
  IF sec.person() IS NULL OR v_before IS DISTINCT FROM p_before OR NOT (CASE WHEN v_before IS NOT NULL THEN p_organization = ANY (sec.key_asked())
      ELSE p_organization = ANY (sec.led()) OR p_organization = ANY (sec.key_held()) END) THEN RETURN false; END IF;
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
