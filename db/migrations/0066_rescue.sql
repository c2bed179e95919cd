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

/*
 * Keeps a statement at the end of the log, and what follows from it beside, as before; but who lost their keys and holds by other ones, which the keyset names,
 * goes on holding when the former are ended (`holds`).
 */
CREATE OR REPLACE FUNCTION sec.keep_key_statement(p_by uuid, p_index integer, p_organization uuid, p_kind text, p_other uuid, p_file bytea, p_hash bytea, p_after bytea,
    p_salt bytea, p_leaf bytea, p_effect jsonb) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v_target bytea := decode(coalesce(p_effect ->> 'target', ''), 'hex');
BEGIN
  PERFORM sec.lock_key_log();
  IF p_index <> (SELECT coalesce(max(s.log_index) + 1, 0) FROM key_statement s) OR p_after IS DISTINCT FROM
    (SELECT s.hash FROM key_statement s WHERE s.organization_id = p_organization ORDER BY s.log_index DESC LIMIT 1) THEN RETURN 'raced'; END IF;
  INSERT INTO key_statement (log_index, organization_id, kind, other_id, file, hash, after_hash, salt, leaf, person_id)
    VALUES (p_index, p_organization, p_kind, p_other, p_file, p_hash, p_after, p_salt, p_leaf, p_by);
  IF p_kind = 'keyset' THEN
    DELETE FROM key_holder WHERE organization_id = p_organization;
    INSERT INTO key_holder (organization_id, person_id, of_id)
      SELECT p_organization, x.uid, x.of FROM jsonb_to_recordset(p_effect -> 'holders') AS x (uid uuid, of uuid);
  ELSIF p_kind = 'member' THEN
    INSERT INTO key_member (organization_id, cert, person_id, log_index, left_at)
      VALUES (p_organization, p_hash, (p_effect ->> 'person')::uuid, p_index, CASE WHEN NOT EXISTS (SELECT FROM membership m
        WHERE m.organization_id = p_organization AND m.person_id = (p_effect ->> 'person')::uuid AND m.until_day IS NULL) THEN sec.now() END);
    INSERT INTO key_team_member (organization_id, team_id, cert) SELECT p_organization, x::uuid, p_hash FROM jsonb_array_elements_text(p_effect -> 'teams') x;
    DELETE FROM key_offer WHERE organization_id = p_organization AND person_id = (p_effect ->> 'person')::uuid;
  ELSIF p_kind = 'revoke' THEN
    DELETE FROM key_parcel k USING key_member m WHERE m.organization_id = p_organization AND m.cert = v_target
      AND k.organization_id = p_organization AND k.person_id = m.person_id;
    DELETE FROM key_holder h USING key_member m WHERE m.organization_id = p_organization AND m.cert = v_target
      AND h.organization_id = p_organization AND h.person_id = m.person_id AND NOT coalesce((p_effect ->> 'holds')::boolean, false);
    UPDATE key_member SET ended_index = p_index, ended_at = sec.now() WHERE organization_id = p_organization AND cert = v_target;
    IF NOT FOUND THEN
      DELETE FROM key_holder WHERE organization_id = p_organization;
      DELETE FROM key_parcel WHERE organization_id = p_organization;
      UPDATE key_team SET until_day = greatest(from_day, sec.now()::date) WHERE organization_id = p_organization AND until_day IS NULL;
    END IF;
  ELSIF p_kind = 'epoch' THEN
    INSERT INTO key_epoch (organization_id, team_id, epoch, log_index, recovery, back_file, rescue_file) VALUES (p_organization, (p_effect ->> 'team')::uuid,
      (p_effect ->> 'epoch')::smallint, p_index, (p_effect ->> 'recovery')::smallint, decode(p_effect ->> 'back', 'hex'), decode(p_effect ->> 'rescue', 'hex'));
    INSERT INTO key_parcel (organization_id, team_id, epoch, person_id, file)
      SELECT p_organization, (p_effect ->> 'team')::uuid, (p_effect ->> 'epoch')::smallint, x.person, decode(x.file, 'hex')
      FROM jsonb_to_recordset(p_effect -> 'parcels') AS x (person uuid, file text)
      WHERE EXISTS (SELECT FROM key_team_member t JOIN key_member m ON m.organization_id = t.organization_id AND m.cert = t.cert
        WHERE t.team_id = (p_effect ->> 'team')::uuid AND m.person_id = x.person AND m.ended_index IS NULL);
  END IF;
  PERFORM sec.append_audit(p_organization, p_by, 'keys.' || p_kind, 'key_statement', (p_effect ->> 'person')::uuid, NULL, 'done');
  RETURN NULL;
END $$;
