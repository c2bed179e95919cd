-- A table's own plan is brought up to date by mail like an organization's: its leads are those who coordinate the table.
SET LOCAL ROLE tis_owner;

/* Whether a mail link lets its person update this action: of its adoption, and the person leads there or carries it, today. */
CREATE OR REPLACE FUNCTION sec.link_updates(p_action uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM adopted_action a WHERE a.id = p_action AND a.adoption_id = sec.linked_adoption() AND (
    EXISTS (SELECT FROM membership m WHERE m.organization_id = a.organization_id AND m.person_id = sec.linked_person() AND m.until_day IS NULL
      AND (m.role = 'lead' OR a.person_id = m.person_id))
    OR EXISTS (SELECT FROM coordinator k WHERE k.network_id = a.network_id AND k.person_id = sec.linked_person() AND k.until_day IS NULL))) $$;

/*
 * Opens the claims of a mail link: for whom it acts, and one adoption. It is no session: sec.person() stays null, so that
 * nothing of the person's own (name, sessions, invitations, choice of mail) opens with it. Returns the person, or null when
 * the link opens nothing: unknown, expired, ended, a person who left the organization or no longer coordinates the table,
 * an organization that left.
 */
CREATE OR REPLACE FUNCTION sec.begin_plan_link(token text) RETURNS uuid
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  l plan_link;
  body text;
BEGIN
  PERFORM set_config('tis.claims', '', true), set_config('tis.signature', '', true);
  SELECT x.* INTO l FROM plan_link x JOIN adoption d ON d.id = x.adoption_id JOIN person p ON p.id = x.person_id AND p.deactivated_at IS NULL
  WHERE x.token_hash = sha256(convert_to(token, 'UTF8')) AND x.ended_at IS NULL AND x.expires_at > now() AND (
    EXISTS (SELECT FROM organization o JOIN membership m ON m.organization_id = o.id AND m.person_id = p.id AND m.until_day IS NULL
      WHERE o.id = d.organization_id AND o.status <> 'left')
    OR EXISTS (SELECT FROM coordinator k WHERE k.network_id = d.network_id AND k.person_id = p.id AND k.until_day IS NULL));
  IF NOT FOUND THEN RETURN NULL; END IF;
  SELECT jsonb_build_object('linked', l.person_id, 'adoption', l.adoption_id)::text INTO body;
  PERFORM set_config('tis.claims', body, true), set_config('tis.signature', sec.sign(body), true);
  RETURN l.person_id;
END $$;

/* What a plan link records: an update of an action that it may move, in the chain of its organization or table. */
CREATE OR REPLACE FUNCTION sec.link_may_record(p_chain uuid, p_deed text, p_subject uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p_deed = 'action.updated' AND sec.link_updates(p_subject)
    AND p_chain = (SELECT coalesce(d.organization_id, d.network_id) FROM adoption d WHERE d.id = sec.linked_adoption()) $$;

-- Through a link: the table's name.
CREATE POLICY linked ON network FOR SELECT TO tis_app USING (id = (SELECT d.network_id FROM adoption d WHERE d.id = (SELECT sec.linked_adoption())));

/* What tis_job empties: keys and windows that no longer serve, and the lines of files after 30 days: to confirm them, or to take them back. */
CREATE OR REPLACE FUNCTION sec.sweep() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  DELETE FROM idempotency_key WHERE created_at < now() - interval '7 days';
  DELETE FROM rate_window WHERE starts_at < now() - interval '2 days';
  DELETE FROM mail_message WHERE created_at < now() - interval '7 days';
  UPDATE import SET preview = '{"stage": "emptied"}'
  WHERE status = 'preview' AND created_at < now() - interval '30 days' AND preview ->> 'stage' <> 'emptied';
  UPDATE plan_import SET preview = '{"stage": "emptied"}'
  WHERE status = 'preview' AND created_at < now() - interval '30 days' AND preview ->> 'stage' <> 'emptied';
  UPDATE plan_import SET preview = preview || '{"applied": [], "order": null}'
  WHERE applied_at < now() - interval '30 days' AND preview -> 'applied' <> '[]' $$;

RESET ROLE;
