-- Staff without a mailbox at hand come in by a code that a lead shows, on a screen or on paper: used once, within the hour, and
-- nothing begins before the person has a way in of their own.
SET LOCAL ROLE tis_owner;

ALTER TABLE invitation
  ADD COLUMN code_hash bytea UNIQUE CHECK (octet_length(code_hash) = 32),
  ADD COLUMN by_code boolean GENERATED ALWAYS AS (code_hash IS NOT NULL) STORED,
  ADD COLUMN begun_at timestamptz,
  ADD COLUMN enrolled_id uuid REFERENCES person,
  ADD CONSTRAINT code_of_a_lead CHECK (code_hash IS NULL OR (network_id IS NULL AND role <> 'coordinator')),
  ADD CONSTRAINT begun_by_code CHECK (code_hash IS NOT NULL OR (begun_at IS NULL AND enrolled_id IS NULL));
COMMENT ON TABLE invitation IS 'One-use invitations: 7 days by e-mail, where extending or correcting makes a new token; 1 hour by a code that is shown once.';
COMMENT ON COLUMN invitation.code_hash IS 'secret: slow keyed hash of the code shown; null: by e-mail';
COMMENT ON COLUMN invitation.by_code IS 'own: by a code shown, not by e-mail';
COMMENT ON COLUMN invitation.begun_at IS 'own: instant someone accepted by the code, who has no way in yet; null: nobody, or the code was typed again since';
COMMENT ON COLUMN invitation.enrolled_id IS 'own: the account that the code made, empty until it is accepted; null: none';

-- The former rules, and: a code is for a lead of the organization to give, and ends within the hour (5 minutes are left for clocks).
CREATE POLICY code_add ON invitation AS RESTRICTIVE FOR INSERT TO tis_app WITH CHECK (code_hash IS NULL OR (
  begun_at IS NULL AND enrolled_id IS NULL
  AND organization_id = ANY ((SELECT sec.led())::uuid[]) AND expires_at <= sec.now() + interval '1 hour 5 minutes'));
CREATE POLICY code_change ON invitation AS RESTRICTIVE FOR UPDATE TO tis_app USING (NOT by_code OR accepted_at IS NULL)
  WITH CHECK (NOT by_code OR revoked_at IS NOT NULL);

GRANT SELECT (by_code) ON invitation TO tis_app;
GRANT UPDATE (token_hash, begun_at, enrolled_id) ON invitation TO tis_gate;

/* An account that a code made, and that leads nowhere, keeps no session once the code is withdrawn. */
CREATE FUNCTION sec.end_begun_sessions() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE session SET ended_at = sec.now() WHERE person_id = NEW.enrolled_id AND ended_at IS NULL
    AND NOT EXISTS (SELECT FROM membership m WHERE m.person_id = NEW.enrolled_id AND m.until_day IS NULL)
    AND NOT EXISTS (SELECT FROM coordinator c WHERE c.person_id = NEW.enrolled_id AND c.until_day IS NULL)
    AND NOT EXISTS (SELECT FROM operator o WHERE o.person_id = NEW.enrolled_id);
  RETURN NULL;
END $$;
CREATE TRIGGER withdrawn_ends_begun AFTER UPDATE OF revoked_at ON invitation FOR EACH ROW
  WHEN (NEW.enrolled_id IS NOT NULL AND NEW.accepted_at IS NULL AND NEW.revoked_at IS NOT NULL AND OLD.revoked_at IS NULL)
  EXECUTE FUNCTION sec.end_begun_sessions();

RESET ROLE;
