-- What is taken away can come back: a coordination that ended, an invitation that was withdrawn. And what two people send
-- at once is one invitation.
SET LOCAL ROLE tis_owner;

-- An invitation withdrawn by mistake is sent again: with another link, so that the old one serves no more, ever.
DROP TRIGGER settled_once ON invitation;
CREATE TRIGGER settled_once BEFORE UPDATE ON invitation FOR EACH ROW
  WHEN (OLD.accepted_at IS NOT NULL
    OR (OLD.revoked_at IS NOT NULL AND (NEW.revoked_at IS NOT NULL OR NEW.token_hash = OLD.token_hash OR NEW.accepted_at IS NOT NULL)))
  EXECUTE FUNCTION sec.refuse_second_use();
ALTER POLICY change ON invitation
  USING (accepted_at IS NULL AND (organization_id = ANY ((SELECT sec.led())::uuid[])
    OR (network_id = ANY ((SELECT sec.coordinated())::uuid[])
      AND (role = 'coordinator' OR organization_id = ANY ((SELECT sec.kept_organizations())::uuid[])))));

-- One open invitation an address and an organization (or the coordination of a network). Of those sent twice, the latest stays.
UPDATE invitation v SET revoked_at = sec.now() WHERE v.accepted_at IS NULL AND v.revoked_at IS NULL AND EXISTS (
  SELECT FROM invitation w WHERE w.accepted_at IS NULL AND w.revoked_at IS NULL AND w.id <> v.id AND lower(w.email) = lower(v.email)
    AND (w.organization_id = v.organization_id OR (w.organization_id IS NULL AND v.organization_id IS NULL AND w.network_id = v.network_id))
    AND (w.expires_at, w.created_at, w.id) > (v.expires_at, v.created_at, v.id));
CREATE UNIQUE INDEX invitation_open ON invitation (organization_id, lower(email))
  WHERE organization_id IS NOT NULL AND accepted_at IS NULL AND revoked_at IS NULL;
CREATE UNIQUE INDEX invitation_open_coordination ON invitation (network_id, lower(email))
  WHERE organization_id IS NULL AND accepted_at IS NULL AND revoked_at IS NULL;

/*
 * Whether no invitation of an address is open into an organization, or into the coordination of a network (p_organization
 * null). Settles those that have expired, whoever sent them, and makes two at once wait for each other. Only for who may
 * invite there; to others, nothing is free.
 */
CREATE FUNCTION sec.free_invitation(p_organization uuid, p_network uuid, p_email text) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT coalesce(CASE WHEN p_organization IS NULL THEN p_network = ANY (sec.coordinated()) OR sec.is_operator()
    ELSE p_organization = ANY (sec.led()) OR p_organization = ANY (sec.kept_organizations()) END, false) THEN RETURN false; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('invitation ' || coalesce(p_organization, p_network) || lower(p_email), 0));
  UPDATE invitation v SET revoked_at = sec.now()
  WHERE v.accepted_at IS NULL AND v.revoked_at IS NULL AND v.expires_at <= sec.now() AND lower(v.email) = lower(p_email)
    AND (v.organization_id = p_organization OR (p_organization IS NULL AND v.organization_id IS NULL AND v.network_id = p_network));
  RETURN NOT EXISTS (SELECT FROM invitation v WHERE v.accepted_at IS NULL AND v.revoked_at IS NULL AND lower(v.email) = lower(p_email)
    AND (v.organization_id = p_organization OR (p_organization IS NULL AND v.organization_id IS NULL AND v.network_id = p_network)));
END $$;
GRANT EXECUTE ON FUNCTION sec.free_invitation(uuid, uuid, text) TO tis_app;

/*
 * Gives back a coordination that ended at most 30 days before p_today, as if it had not; for who coordinates the network.
 * False when there is none, or the person's account is closed.
 */
CREATE FUNCTION sec.give_back_coordination(p_network uuid, p_person uuid, p_today date) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT coalesce(p_network = ANY (sec.coordinated()), false) OR p_today NOT BETWEEN sec.now()::date - 1 AND sec.now()::date + 1 THEN RETURN false; END IF;
  PERFORM FROM coordinator WHERE network_id = p_network AND person_id = p_person FOR UPDATE; -- of two at once, the second finds it there
  UPDATE coordinator c SET until_day = NULL
  WHERE c.network_id = p_network AND c.person_id = p_person AND c.until_day >= p_today - 30
    AND c.from_day = (SELECT max(d.from_day) FROM coordinator d WHERE d.network_id = p_network AND d.person_id = p_person)
    AND NOT EXISTS (SELECT FROM coordinator d WHERE d.network_id = p_network AND d.person_id = p_person AND d.until_day IS NULL)
    AND EXISTS (SELECT FROM person p WHERE p.id = p_person AND p.deactivated_at IS NULL);
  RETURN FOUND;
END $$;
GRANT EXECUTE ON FUNCTION sec.give_back_coordination(uuid, uuid, date) TO tis_app;

-- Names are the same whatever their case, accents, punctuation, kinds of dashes and spaces.
CREATE FUNCTION sec.bare_name(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
  SELECT regexp_replace(sec.fold(t) COLLATE pg_c_utf8, '[^[:alnum:]]+', '', 'g') $$;
GRANT EXECUTE ON FUNCTION sec.bare_name(text) TO tis_app;

RESET ROLE;
