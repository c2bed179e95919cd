-- Nothing stays in the air when people move: whoever goes by themselves hands on what they hold, and a reader carries nothing.
SET LOCAL ROLE tis_owner;

/*
 * Whether a person may be in charge of an action there: works in the organization with more than reading, or coordinates the
 * table. Holds their place until the transaction ends, so that nobody is named while they leave. Only for who is there too.
 */
CREATE FUNCTION sec.may_be_in_charge(p_person uuid, p_organization uuid, p_network uuid) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT coalesce(CASE WHEN p_organization IS NULL THEN p_network = ANY (sec.coordinated()) ELSE p_organization = ANY (sec.organizations()) END, false)
  THEN RETURN false; END IF;
  PERFORM FROM membership m WHERE m.organization_id = p_organization AND m.person_id = p_person AND m.role <> 'reader' AND m.until_day IS NULL FOR SHARE;
  IF FOUND THEN RETURN true; END IF;
  PERFORM FROM coordinator c WHERE c.network_id = p_network AND c.person_id = p_person AND c.until_day IS NULL FOR SHARE;
  RETURN FOUND;
END $$;

/* Whoever the application newly names must be able to carry the action; who was named before stays until someone else is. */
CREATE FUNCTION sec.refuse_in_charge() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF current_user = 'tis_app' AND NOT sec.may_be_in_charge(NEW.person_id, NEW.organization_id, NEW.network_id) THEN
    RAISE EXCEPTION 'this person cannot be in charge here' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER named_works_there BEFORE INSERT ON adopted_action FOR EACH ROW WHEN (NEW.person_id IS NOT NULL) EXECUTE FUNCTION sec.refuse_in_charge();
CREATE TRIGGER renamed_works_there BEFORE UPDATE OF person_id ON adopted_action FOR EACH ROW
  WHEN (NEW.person_id IS NOT NULL AND NEW.person_id IS DISTINCT FROM OLD.person_id) EXECUTE FUNCTION sec.refuse_in_charge();
GRANT EXECUTE ON FUNCTION sec.may_be_in_charge(uuid, uuid, uuid) TO tis_app;

-- « Lecture » changes nothing. Actions that readers carried have nobody in charge: the page of the day of their leads says so.
DO $$
DECLARE one record;
BEGIN
  FOR one IN
    UPDATE adopted_action a SET person_id = NULL, version = a.version + 1 FROM membership m
    WHERE m.organization_id = a.organization_id AND m.person_id = a.person_id AND m.until_day IS NULL AND m.role = 'reader'
    RETURNING a.id, a.organization_id
  LOOP
    PERFORM sec.append_audit(one.organization_id, NULL, 'action.adapted', 'adopted_action', one.id, 'nobody-in-charge', 'done');
  END LOOP;
END $$;
CREATE OR REPLACE FUNCTION sec.carries(p_action uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM adopted_action a WHERE a.id = p_action AND a.person_id = sec.person() AND EXISTS (
    SELECT FROM membership m WHERE m.person_id = a.person_id AND m.organization_id = a.organization_id AND m.role <> 'reader' AND m.until_day IS NULL)) $$;
CREATE OR REPLACE FUNCTION sec.link_updates(p_action uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM adopted_action a WHERE a.id = p_action AND a.adoption_id = sec.linked_adoption() AND (
    EXISTS (SELECT FROM membership m WHERE m.organization_id = a.organization_id AND m.person_id = sec.linked_person() AND m.until_day IS NULL
      AND (m.role = 'lead' OR (a.person_id = m.person_id AND m.role <> 'reader')))
    OR EXISTS (SELECT FROM coordinator k WHERE k.network_id = a.network_id AND k.person_id = sec.linked_person() AND k.until_day IS NULL))) $$;

/*
 * Hands an action on from who carries it, by who leads that plan or by that very person while they work there. p_to null:
 * nobody for now. False when they no longer carry it, when it is not theirs to hand on, or when p_to cannot be in charge.
 */
CREATE FUNCTION sec.hand_on_action(p_action uuid, p_from uuid, p_to uuid) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE adopted_action a SET person_id = p_to, version = a.version + 1
  WHERE a.id = p_action AND a.person_id = p_from
    AND (a.organization_id = ANY (sec.led()) OR a.network_id = ANY (sec.coordinated())
      OR (p_from = sec.person() AND a.organization_id = ANY (sec.organizations())))
    AND (p_to IS NULL OR sec.may_be_in_charge(p_to, a.organization_id, a.network_id));
  RETURN FOUND;
END $$;

/*
 * Passes a designation on from who holds it, by a lead or by that very person. p_to null: nobody for now. p_id: of the one that
 * begins. False when they no longer hold it, when it is not theirs to pass on, or when p_to does not work there.
 */
CREATE FUNCTION sec.pass_designation_on(p_organization uuid, p_kind text, p_from uuid, p_to uuid, p_today date, p_id uuid) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF p_today NOT BETWEEN sec.now()::date - 1 AND sec.now()::date + 1
    OR NOT coalesce(p_organization = ANY (sec.led()) OR (p_from = sec.person() AND p_organization = ANY (sec.organizations())), false)
    OR NOT (p_to IS NULL OR EXISTS (SELECT FROM membership m WHERE m.organization_id = p_organization AND m.person_id = p_to AND m.until_day IS NULL))
  THEN RETURN false; END IF;
  UPDATE designation d SET until_day = p_today
  WHERE d.organization_id = p_organization AND d.kind = p_kind AND d.person_id = p_from AND d.until_day IS NULL;
  IF NOT FOUND THEN RETURN false; END IF;
  IF p_to IS NOT NULL THEN
    INSERT INTO designation (id, organization_id, person_id, kind, from_day, handed_from) VALUES (p_id, p_organization, p_to, p_kind, p_today, p_from);
  END IF;
  RETURN true;
END $$;

/*
 * Ends the person's own place in an organization today. False when they have none, or are the last lead. Locks the places as
 * leads do, so that two who leave at once take turns.
 */
CREATE FUNCTION sec.leave_organization(p_organization uuid, p_today date) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF p_today NOT BETWEEN sec.now()::date - 1 AND sec.now()::date + 1 THEN RETURN false; END IF;
  PERFORM FROM membership m WHERE m.organization_id = p_organization AND m.until_day IS NULL ORDER BY m.id FOR UPDATE;
  UPDATE membership m SET until_day = greatest(p_today, m.from_day), version = m.version + 1
  WHERE m.organization_id = p_organization AND m.person_id = sec.person() AND m.until_day IS NULL
    AND (m.role <> 'lead' OR EXISTS (SELECT FROM membership o WHERE o.organization_id = p_organization AND o.role = 'lead'
      AND o.until_day IS NULL AND o.person_id <> m.person_id));
  RETURN FOUND;
END $$;

/* Makes who changes the people of an organization take turns, until the transaction ends; only for who works there. */
CREATE FUNCTION sec.lock_places(p_organization uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF coalesce(p_organization = ANY (sec.organizations()), false) THEN
    PERFORM FROM membership m WHERE m.organization_id = p_organization AND m.until_day IS NULL ORDER BY m.id FOR UPDATE;
  END IF;
END $$;
/*
 * Of these plans, the actions left to do whose person no longer works there, or only reads; of plans that the person of this
 * request sees. A coordinator learns that someone went, not who.
 */
CREATE FUNCTION sec.in_charge_gone(p_adoptions uuid[]) RETURNS SETOF uuid
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY SELECT a.id FROM adopted_action a JOIN adoption d ON d.id = a.adoption_id
  WHERE a.adoption_id = ANY (p_adoptions) AND a.person_id IS NOT NULL AND a.state NOT IN ('100', 'set-aside')
    AND (d.organization_id = ANY ((SELECT sec.organizations())::uuid[]) OR d.organization_id = ANY ((SELECT sec.coordinated_organizations())::uuid[])
      OR d.network_id = ANY ((SELECT sec.networks())::uuid[]))
    AND NOT EXISTS (SELECT FROM membership m WHERE m.organization_id = a.organization_id AND m.person_id = a.person_id AND m.until_day IS NULL AND m.role <> 'reader')
    AND NOT EXISTS (SELECT FROM coordinator c WHERE c.network_id = a.network_id AND c.person_id = a.person_id AND c.until_day IS NULL);
END $$;
/*
 * Of these plans of organizations that the person coordinates: when an update was last asked for, and who would be asked. A
 * lead is somebody who answers for the organization; a reader of the mail, one of them who takes it. asked_at null: never.
 */
CREATE FUNCTION sec.update_asks(p_adoptions uuid[]) RETURNS TABLE (adoption_id uuid, asked_at timestamptz, leads integer, readers integer)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY SELECT d.id,
    (SELECT max(s.sent_at) FROM plan_mail_sent s WHERE s.adoption_id = d.id AND s.kind = 'reminder'),
    (SELECT count(*) FROM membership m JOIN person p ON p.id = m.person_id AND p.deactivated_at IS NULL
      WHERE m.organization_id = d.organization_id AND m.role = 'lead' AND m.until_day IS NULL)::integer,
    (SELECT count(*) FROM membership m JOIN person p ON p.id = m.person_id AND p.deactivated_at IS NULL
      LEFT JOIN plan_mail_choice c ON c.person_id = m.person_id
      WHERE m.organization_id = d.organization_id AND m.role = 'lead' AND m.until_day IS NULL AND coalesce(c.monthly, true))::integer
  FROM adoption d WHERE d.id = ANY (p_adoptions) AND d.organization_id = ANY ((SELECT sec.coordinated_organizations())::uuid[]);
END $$;
GRANT EXECUTE ON FUNCTION sec.update_asks(uuid[]), sec.in_charge_gone(uuid[]), sec.hand_on_action(uuid, uuid, uuid), sec.pass_designation_on(uuid, text, uuid, uuid, date, uuid),
  sec.leave_organization(uuid, date), sec.lock_places(uuid) TO tis_app;
RESET ROLE;
