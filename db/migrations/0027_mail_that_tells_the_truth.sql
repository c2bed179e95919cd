-- Mail that tells the truth: who invites learns that an address is refused, nobody receives a link that is dead already, a
-- restored copy sends nothing before its operator says so, and reading a link that waits is told to whom it is for.
SET LOCAL ROLE tis_owner;

-- Invitations: 7 days, asked for again by who came too late, and what became of their mail ------------------------------

ALTER TABLE invitation ALTER COLUMN expires_at SET DEFAULT sec.now() + interval '7 days';
ALTER TABLE invitation
  ADD COLUMN mail_failure text CHECK (mail_failure IN ('refused', 'refused-address', 'ended')),
  ADD COLUMN asked_again_at timestamptz;
COMMENT ON TABLE invitation IS 'One-use invitations, 7 days, by e-mail. Extending or correcting makes a new token.';
COMMENT ON COLUMN invitation.mail_failure IS 'own: why its last mail did not leave: the address or the mail was refused, or the link ended first; null: nothing known';
COMMENT ON COLUMN invitation.asked_again_at IS 'own: instant the person invited asked for another, once this one had ended; null: never';
-- An hour is left for clocks.
ALTER POLICY add ON invitation WITH CHECK (invited_by = (SELECT sec.person()) AND accepted_at IS NULL AND revoked_at IS NULL
  AND expires_at <= sec.now() + interval '7 days 1 hour' AND (designation IS NULL OR organization_id = ANY ((SELECT sec.led())::uuid[])) AND (
  (role <> 'coordinator' AND network_id IS NULL AND organization_id = ANY ((SELECT sec.led())::uuid[]))
  OR (role = 'lead' AND network_id = ANY ((SELECT sec.coordinated())::uuid[]) AND organization_id = ANY ((SELECT sec.kept_organizations())::uuid[]))
  OR (role = 'coordinator' AND (network_id = ANY ((SELECT sec.coordinated())::uuid[]) OR ((SELECT sec.is_operator()) AND NOT sec.is_coordinated(network_id))))));
-- The operator who invited the first coordinator of a network corrects that invitation, as long as nobody coordinates it.
ALTER POLICY change ON invitation
  USING (accepted_at IS NULL AND (organization_id = ANY ((SELECT sec.led())::uuid[])
    OR (network_id = ANY ((SELECT sec.coordinated())::uuid[])
      AND (role = 'coordinator' OR organization_id = ANY ((SELECT sec.kept_organizations())::uuid[])))
    OR (role = 'coordinator' AND invited_by = (SELECT sec.person()) AND (SELECT sec.is_operator()) AND NOT sec.is_coordinated(network_id))))
  WITH CHECK (expires_at <= sec.now() + interval '7 days 1 hour' AND (organization_id = ANY ((SELECT sec.led())::uuid[])
    OR network_id = ANY ((SELECT sec.coordinated())::uuid[])
    OR (role = 'coordinator' AND invited_by = (SELECT sec.person()) AND (SELECT sec.is_operator()) AND NOT sec.is_coordinated(network_id))));
GRANT SELECT (mail_failure, asked_again_at), UPDATE (email, name, language) ON invitation TO tis_app;
GRANT UPDATE (asked_again_at) ON invitation TO tis_gate;

ALTER TABLE person ADD COLUMN mail_refused_at timestamptz;
COMMENT ON COLUMN person.mail_refused_at IS 'partner: instant since which a mail server refuses the address; null: none does, as far as known';
GRANT SELECT (mail_refused_at) ON person TO tis_app;

-- What a mail carries --------------------------------------------------------------------------------------------------

ALTER TABLE mail_message
  ADD COLUMN link_hash bytea CHECK (octet_length(link_hash) = 32),
  ADD COLUMN ends_at timestamptz,
  ADD COLUMN handed_at timestamptz;
COMMENT ON COLUMN mail_message.link_hash IS 'secret: SHA-256 of the token in the link it carries; null: no link, or none that ends';
COMMENT ON COLUMN mail_message.ends_at IS 'own: instant its link ends: it does not leave after; null: no link that ends';
COMMENT ON COLUMN mail_message.handed_at IS 'own: instant the operator handed it over in another way; null: not';
COMMENT ON COLUMN mail_message.failure IS 'own: why it will never leave: refused, refused-address or ended (its link did); null: it may';
CREATE INDEX mail_message_waiting ON mail_message (created_at) WHERE sent_at IS NULL AND handed_at IS NULL AND failure IS NULL;

/* The link of a token's hash: when it ends, and whether it is open, used (it did its work) or over. No row: it is gone. */
CREATE FUNCTION sec.link_facts(p_link bytea) RETURNS TABLE (ends_at timestamptz, state text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT v.expires_at, CASE WHEN v.accepted_at IS NOT NULL THEN 'used' WHEN v.revoked_at IS NOT NULL OR v.expires_at <= sec.now() THEN 'over' ELSE 'open' END
  FROM invitation v WHERE v.token_hash = p_link
  UNION ALL
  SELECT c.expires_at, CASE WHEN c.used_at IS NOT NULL THEN 'used' WHEN c.expires_at <= sec.now() THEN 'over' ELSE 'open' END
  FROM challenge c WHERE c.token_hash = p_link
  UNION ALL
  SELECT p.expires_at, CASE WHEN p.ended_at IS NOT NULL OR p.expires_at <= sec.now() THEN 'over' ELSE 'open' END
  FROM plan_link p WHERE p.token_hash = p_link
  UNION ALL
  SELECT s.expires_at, CASE WHEN s.expires_at <= sec.now() THEN 'over' ELSE 'open' END
  FROM sheet_link s WHERE s.token_hash = p_link $$;

DROP FUNCTION sec.post_mail(text, text, text, text, text, text, text);
/*
 * Writes a mail and asks for it to be sent, in the caller's transaction: no deed without its mail, no mail without its
 * deed. From a page (tis_app) a person writes, and only to people of the instance or to those invited by that person
 * or into what that person answers for: it is not a way to write to the world. p_link is the hash of the token in the link
 * that the mail carries: it must open something, and the mail lives no longer than it.
 */
CREATE FUNCTION sec.post_mail(p_recipient text, p_language text, p_template text, p_subject text, p_text text, p_html text,
  p_unsubscribe text DEFAULT NULL, p_link bytea DEFAULT NULL)
  RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  new_id uuid;
  link_end timestamptz;
BEGIN
  IF session_user = 'tis_app' AND (sec.person() IS NULL OR NOT (
      EXISTS (SELECT FROM person WHERE email = p_recipient)
      OR EXISTS (SELECT FROM invitation WHERE email = p_recipient AND (invited_by = sec.person()
        OR organization_id = ANY (sec.led()) OR network_id = ANY (sec.coordinated()))))) THEN
    RAISE EXCEPTION 'mail to nobody of ours' USING ERRCODE = '42501';
  END IF;
  IF p_link IS NOT NULL THEN
    SELECT f.ends_at INTO link_end FROM sec.link_facts(p_link) f WHERE f.state = 'open';
    IF NOT FOUND THEN RAISE EXCEPTION 'mail with a link that opens nothing' USING ERRCODE = '22023'; END IF;
    UPDATE invitation SET mail_failure = NULL, asked_again_at = NULL
    WHERE token_hash = p_link AND (mail_failure IS NOT NULL OR asked_again_at IS NOT NULL);
  END IF;
  INSERT INTO mail_message (recipient, language, template, subject, body_text, body_html, unsubscribe_href, link_hash, ends_at)
  VALUES (p_recipient, p_language, p_template, p_subject, p_text, p_html, p_unsubscribe, p_link, link_end) RETURNING id INTO new_id;
  PERFORM graphile_worker.enqueue('send-mail', json_build_object('id', new_id), 'mail:' || new_id);
  RETURN new_id;
END $$;
GRANT EXECUTE ON FUNCTION sec.post_mail(text, text, text, text, text, text, text, bytea) TO tis_app, tis_gate, tis_job;

-- A restored copy holds its mail ----------------------------------------------------------------------------------------

ALTER TABLE instance ADD COLUMN mail_held_at timestamptz;
COMMENT ON COLUMN instance.mail_held_at IS 'own: instant since which no mail leaves, as after a restore; null: mail leaves';

/* Since when no mail leaves this instance; null when it does. */
CREATE FUNCTION sec.mail_held_since() RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$ SELECT mail_held_at FROM instance $$;
GRANT EXECUTE ON FUNCTION sec.mail_held_since() TO tis_app, tis_gate, tis_job;

/* Mail whose link was used goes; mail whose link is over never leaves, and the invitation says so. One mail, or all (null). */
CREATE FUNCTION sec.drop_dead_mail(p_id uuid DEFAULT NULL) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  DELETE FROM mail_message m
  WHERE m.sent_at IS NULL AND m.handed_at IS NULL AND m.failure IS NULL AND m.link_hash IS NOT NULL AND (p_id IS NULL OR m.id = p_id)
    AND EXISTS (SELECT FROM sec.link_facts(m.link_hash) f WHERE f.state = 'used');
  WITH dead AS (
    UPDATE mail_message m SET failure = 'ended', body_text = '', body_html = '', unsubscribe_href = NULL
    WHERE m.sent_at IS NULL AND m.handed_at IS NULL AND m.failure IS NULL AND m.link_hash IS NOT NULL AND (p_id IS NULL OR m.id = p_id)
      AND NOT EXISTS (SELECT FROM sec.link_facts(m.link_hash) f WHERE f.state = 'open')
    RETURNING m.link_hash)
  UPDATE invitation v SET mail_failure = 'ended' FROM dead d
  WHERE v.token_hash = d.link_hash AND v.accepted_at IS NULL AND v.revoked_at IS NULL AND v.mail_failure IS NULL;
END $$;
GRANT EXECUTE ON FUNCTION sec.drop_dead_mail(uuid) TO tis_job;

/* One mail to hand to the server now, its try counted; no row when it left, is held, or carries a link that opens nothing more. */
CREATE FUNCTION sec.take_mail(p_id uuid) RETURNS TABLE (id uuid, recipient text, language text, subject text, body_text text,
    body_html text, unsubscribe_href text)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  IF sec.mail_held_since() IS NOT NULL THEN RETURN; END IF;
  PERFORM sec.drop_dead_mail(p_id);
  RETURN QUERY UPDATE mail_message SET attempts = attempts + 1
    WHERE id = p_id AND sent_at IS NULL AND handed_at IS NULL AND failure IS NULL
    RETURNING id, recipient, language, subject, body_text, body_html, unsubscribe_href;
END $$;
GRANT EXECUTE ON FUNCTION sec.take_mail(uuid) TO tis_job;

/*
 * What the server said for good of a mail: sent, refused, or refused-address. Nobody needs its words any more. The invitation
 * it was for and the person it was for keep what it says of their address.
 */
CREATE FUNCTION sec.settle_mail(p_id uuid, p_outcome text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE m mail_message;
BEGIN
  IF p_outcome NOT IN ('sent', 'refused', 'refused-address') THEN RAISE EXCEPTION 'unknown outcome' USING ERRCODE = '22023'; END IF;
  UPDATE mail_message SET sent_at = CASE WHEN p_outcome = 'sent' THEN sec.now() END, failure = nullif(p_outcome, 'sent'),
    body_text = '', body_html = '', unsubscribe_href = NULL
  WHERE id = p_id AND sent_at IS NULL RETURNING * INTO m;
  IF NOT FOUND THEN RETURN; END IF;
  UPDATE invitation SET mail_failure = m.failure
  WHERE token_hash = m.link_hash AND accepted_at IS NULL AND revoked_at IS NULL AND mail_failure IS DISTINCT FROM m.failure;
  UPDATE person SET mail_refused_at = CASE WHEN p_outcome = 'refused-address' THEN sec.now() END
  WHERE email = m.recipient AND p_outcome <> 'refused' AND (mail_refused_at IS NULL) = (p_outcome = 'refused-address');
END $$;
GRANT EXECUTE ON FUNCTION sec.settle_mail(uuid, text) TO tis_job;
REVOKE UPDATE ON mail_message FROM tis_job;
REVOKE UPDATE (sent_at, attempts, failure, body_text, body_html, unsubscribe_href) ON mail_message FROM tis_job;
DROP POLICY job_marks ON mail_message;

/*
 * Holds the mail of the instance, or lets it leave: the operator's word, or the restore's. What waits is asked for again; what
 * carries a link that is over is dropped, and said. Returns how many mails leave.
 */
CREATE FUNCTION sec.hold_mail(p_held boolean) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE leaving integer := 0;
BEGIN
  IF session_user = 'tis_app' AND NOT sec.is_operator() THEN RAISE EXCEPTION 'not an operator' USING ERRCODE = '42501'; END IF;
  IF p_held THEN
    UPDATE instance SET mail_held_at = sec.now() WHERE mail_held_at IS NULL;
    RETURN 0;
  END IF;
  UPDATE instance SET mail_held_at = NULL WHERE mail_held_at IS NOT NULL;
  IF NOT FOUND THEN RETURN 0; END IF;
  PERFORM sec.drop_dead_mail();
  SELECT count(*) INTO leaving FROM (
    SELECT graphile_worker.enqueue('send-mail', json_build_object('id', id), 'mail:' || id) FROM mail_message
    WHERE sent_at IS NULL AND handed_at IS NULL AND failure IS NULL) asked;
  RETURN leaving;
END $$;
GRANT EXECUTE ON FUNCTION sec.hold_mail(boolean) TO tis_app;

-- Mail that the operator hands over -------------------------------------------------------------------------------------

CREATE TABLE mail_reading (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  recipient text NOT NULL CHECK (char_length(recipient) <= 254),
  carried text NOT NULL CHECK (carried IN ('sign-in-link', 'invitation', 'link', 'nothing')),
  subject text NOT NULL CHECK (char_length(subject) <= 200),
  read_by uuid NOT NULL REFERENCES person,
  read_at timestamptz NOT NULL DEFAULT sec.now()
);
CREATE INDEX ON mail_reading (recipient, read_at);
CREATE INDEX ON mail_reading (read_by);
CREATE INDEX ON mail_reading (read_at);
SELECT sec.protect('mail_reading');
COMMENT ON TABLE mail_reading IS 'Mails that an operator read to hand them over, told to whom they were for. Emptied after 400 days.';
COMMENT ON COLUMN mail_reading.id IS 'own: id';
COMMENT ON COLUMN mail_reading.recipient IS 'own: address the mail was for';
COMMENT ON COLUMN mail_reading.carried IS 'own: the link it held: to sign in, of an invitation, another, or none';
COMMENT ON COLUMN mail_reading.subject IS 'own: its neutral subject';
COMMENT ON COLUMN mail_reading.read_by IS 'own: operator';
COMMENT ON COLUMN mail_reading.read_at IS 'own: instant';
/* The person's own address. */
CREATE FUNCTION sec.own_address() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT email FROM person WHERE id = sec.person() $$;
GRANT EXECUTE ON FUNCTION sec.own_address() TO tis_app;
CREATE POLICY own_rows ON mail_reading FOR SELECT TO tis_app USING (recipient = (SELECT sec.own_address()));
GRANT SELECT (id, recipient, carried, subject, read_at) ON mail_reading TO tis_app;
CREATE POLICY job_empties ON mail_reading FOR DELETE TO tis_job USING (read_at < sec.now() - interval '400 days');
CREATE POLICY job_reads ON mail_reading FOR SELECT TO tis_job USING (read_at < sec.now() - interval '400 days');
GRANT SELECT (read_at), DELETE ON mail_reading TO tis_job;

-- The operator sees the outbox without its words; each mail is opened by the function below, which notes it.
REVOKE SELECT ON mail_message FROM tis_app;
GRANT SELECT (id, recipient, language, template, subject, created_at, ends_at, sent_at, handed_at, attempts, failure) ON mail_message TO tis_app;

/* How the link of a mail in the outbox stands: open, used, over, or null when it carries none. For operators. */
CREATE FUNCTION sec.mail_link_state(p_id uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce((SELECT f.state FROM sec.link_facts(m.link_hash) f), 'over') FROM mail_message m
  WHERE m.id = p_id AND m.link_hash IS NOT NULL AND sec.is_operator() $$;
GRANT EXECUTE ON FUNCTION sec.mail_link_state(uuid) TO tis_app;

/*
 * Opens a mail that waits, for an operator who hands it over, and notes the reading for whom it is for. `why` says why it is
 * not opened: gone (it left, was handed over or refused), over (its link opens nothing more), other-way (it lets in someone who
 * has another way in: nobody hands over what they do not need). No row: there is no such mail.
 */
CREATE FUNCTION sec.open_mail(p_id uuid) RETURNS TABLE (body text, why text)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  m mail_message;
  carries text := 'nothing';
BEGIN
  IF NOT sec.is_operator() THEN RETURN; END IF;
  SELECT * INTO m FROM mail_message WHERE mail_message.id = p_id;
  IF NOT FOUND THEN RETURN; END IF;
  IF m.body_text = '' OR m.sent_at IS NOT NULL OR m.handed_at IS NOT NULL OR m.failure IS NOT NULL THEN
    RETURN QUERY SELECT NULL::text, 'gone'; RETURN;
  END IF;
  IF m.link_hash IS NOT NULL THEN
    IF NOT EXISTS (SELECT FROM sec.link_facts(m.link_hash) f WHERE f.state = 'open') THEN
      RETURN QUERY SELECT NULL::text, 'over'; RETURN;
    END IF;
    IF EXISTS (SELECT FROM challenge c WHERE c.token_hash = m.link_hash AND (
        EXISTS (SELECT FROM passkey k WHERE k.person_id = c.person_id)
        OR EXISTS (SELECT FROM password_credential w WHERE w.person_id = c.person_id)
        OR EXISTS (SELECT FROM external_identity e JOIN identity_provider i ON i.issuer = e.issuer WHERE e.person_id = c.person_id))) THEN
      RETURN QUERY SELECT NULL::text, 'other-way'; RETURN;
    END IF;
    carries := CASE WHEN EXISTS (SELECT FROM challenge c WHERE c.token_hash = m.link_hash) THEN 'sign-in-link'
      WHEN EXISTS (SELECT FROM invitation v WHERE v.token_hash = m.link_hash) THEN 'invitation' ELSE 'link' END;
  END IF;
  INSERT INTO mail_reading (recipient, carried, subject, read_by) VALUES (m.recipient, carries, m.subject, sec.person());
  RETURN QUERY SELECT m.body_text, NULL::text;
END $$;
GRANT EXECUTE ON FUNCTION sec.open_mail(uuid) TO tis_app;

/* Notes that the operator handed a mail over: its words are erased. False when it no longer waited. */
CREATE FUNCTION sec.hand_over_mail(p_id uuid) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT sec.is_operator() THEN RETURN false; END IF;
  UPDATE mail_message SET handed_at = sec.now(), body_text = '', body_html = '', unsubscribe_href = NULL
  WHERE id = p_id AND sent_at IS NULL AND handed_at IS NULL AND failure IS NULL;
  RETURN FOUND;
END $$;
GRANT EXECUTE ON FUNCTION sec.hand_over_mail(uuid) TO tis_app;

RESET ROLE;
