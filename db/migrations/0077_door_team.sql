-- Who answers a conversation, as its young person may know: hours, phone, and whether anybody still does. An organization that left answers no more, and she is told so.

SET LOCAL ROLE tis_owner;

/* The team of the mailbox that a page has open. `is_there`: it still has keys, in an organization that is still here. */
CREATE FUNCTION sec.door_team(p_token bytea) RETURNS TABLE (name_fr text, name_en text, weekdays smallint[], from_minute smallint, until_minute smallint, promise_hours smallint, phone text,
    is_there boolean) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v_id uuid := sec.door_of(p_token);
BEGIN
  RETURN QUERY SELECT o.name_fr, o.name_en, d.weekdays, d.from_minute, d.until_minute, d.promise_hours, d.phone, o.status = 'joined' AND sec.key_team_is_open(m.team_id)
    FROM mailbox m JOIN organization o ON o.id = m.organization_id JOIN mailbox_door d ON d.organization_id = m.organization_id WHERE m.id = v_id;
END $$;
GRANT EXECUTE ON FUNCTION sec.door_team(bytea) TO tis_youth;
