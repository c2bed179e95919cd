-- One digest that every feature fills, and partners outside the network invited by a signed link.
SET LOCAL ROLE tis_owner;

-- The digest -----------------------------------------------------------------------------------------------------------

CREATE TABLE digest_run (
  kind text NOT NULL CHECK (kind IN ('weekly', 'daily')),
  for_day date NOT NULL,
  after_person_id uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
  ended_at timestamptz,
  PRIMARY KEY (kind, for_day)
);
SELECT sec.protect('digest_run');
COMMENT ON TABLE digest_run IS 'How far each run of the digest is, so that everyone is looked at once, also when the machine stops. Emptied after 400 days.';
COMMENT ON COLUMN digest_run.kind IS 'own: weekly, daily';
COMMENT ON COLUMN digest_run.for_day IS 'own: Monday of the week, or the day, instance time zone';
COMMENT ON COLUMN digest_run.after_person_id IS 'own: everyone up to this id was looked at; no reference, since it only says where to go on';
COMMENT ON COLUMN digest_run.ended_at IS 'own: instant everyone was looked at; null: it goes on';
CREATE POLICY job_keeps ON digest_run FOR ALL TO tis_job USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON digest_run TO tis_job;

-- Organizations that ask to enter a network -----------------------------------------------------------------------------

CREATE TABLE network_request (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  network_id uuid NOT NULL REFERENCES network,
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  sector text NOT NULL CHECK (sector ~ '^[a-z]{3,20}$'),
  person_name text CHECK (char_length(person_name) BETWEEN 1 AND 120),
  email text CHECK (char_length(email) <= 254),
  language text NOT NULL CHECK (language IN ('fr', 'en')),
  recommended_by_id uuid NOT NULL REFERENCES organization,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'added', 'set-aside', 'withdrawn')),
  organization_id uuid REFERENCES organization,
  created_at timestamptz NOT NULL DEFAULT sec.now(),
  settled_at timestamptz,
  settled_by uuid REFERENCES person,
  version integer NOT NULL DEFAULT 1,
  CHECK ((state = 'added') = (organization_id IS NOT NULL)),
  CHECK ((state = 'waiting') = (settled_at IS NULL)),
  CHECK ((email IS NULL) = (person_name IS NULL) AND (email IS NOT NULL OR state IN ('added', 'withdrawn')))
);
CREATE INDEX ON network_request (network_id, state, created_at);
CREATE INDEX ON network_request (recommended_by_id);
CREATE INDEX ON network_request (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX ON network_request (settled_by) WHERE settled_by IS NOT NULL;
SELECT sec.protect('network_request');
COMMENT ON TABLE network_request IS 'Organizations that would like to enter a network, for who coordinates it: who they are and who recommends them, nothing else. Written by the platform.';
COMMENT ON COLUMN network_request.id IS 'own: id';
COMMENT ON COLUMN network_request.network_id IS 'own: network';
COMMENT ON COLUMN network_request.name IS 'own: name of the organization, as it was typed';
COMMENT ON COLUMN network_request.sector IS 'own: sector, as it was typed';
COMMENT ON COLUMN network_request.person_name IS 'partner: who asks for it; null: no longer kept';
COMMENT ON COLUMN network_request.email IS 'partner: their work address, lower case; null: no longer kept';
COMMENT ON COLUMN network_request.language IS 'own: language they read';
COMMENT ON COLUMN network_request.recommended_by_id IS 'own: organization of the network that recommends it';
COMMENT ON COLUMN network_request.state IS 'own: waiting, added (it is in the network), set-aside (by the coordination), withdrawn (by who asked)';
COMMENT ON COLUMN network_request.organization_id IS 'own: the organization it became; null: none yet';
COMMENT ON COLUMN network_request.created_at IS 'own: instant';
COMMENT ON COLUMN network_request.settled_at IS 'own: instant it was settled; null: it waits';
COMMENT ON COLUMN network_request.settled_by IS 'own: who coordinates and settled it; null: nobody, or who asked';
COMMENT ON COLUMN network_request.version IS 'own: grows at each change (optimistic lock)';

/* Who coordinates adds it, sets it aside, or takes it up again; what is added or withdrawn no longer needs the person's address. */
CREATE FUNCTION sec.keep_network_request() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.version := OLD.version + 1;
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF NOT (OLD.state || '>' || NEW.state) = ANY (ARRAY['waiting>added', 'waiting>set-aside', 'waiting>withdrawn', 'set-aside>waiting', 'set-aside>withdrawn']) THEN
    RAISE EXCEPTION 'no way from % to %', OLD.state, NEW.state USING ERRCODE = '23514';
  END IF;
  NEW.settled_at := CASE WHEN NEW.state <> 'waiting' THEN sec.now() END;
  NEW.settled_by := CASE WHEN NEW.state IN ('added', 'set-aside') THEN sec.person() END;
  IF NEW.state IN ('added', 'withdrawn') THEN
    NEW.email := NULL; NEW.person_name := NULL;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE UPDATE ON network_request FOR EACH ROW EXECUTE FUNCTION sec.keep_network_request();
CREATE POLICY read ON network_request FOR SELECT TO tis_app USING (network_id = ANY ((SELECT sec.coordinated())::uuid[]));
CREATE POLICY change ON network_request FOR UPDATE TO tis_app USING (network_id = ANY ((SELECT sec.coordinated())::uuid[]) AND state IN ('waiting', 'set-aside'))
  WITH CHECK (network_id = ANY ((SELECT sec.coordinated())::uuid[]) AND state <> 'withdrawn' AND (organization_id IS NULL OR EXISTS (
    SELECT FROM network_member m WHERE m.network_id = network_request.network_id AND m.organization_id = network_request.organization_id AND m.left_on IS NULL)));
GRANT SELECT, UPDATE (state, organization_id) ON network_request TO tis_app;

/* Requests that wait for these people, who coordinate: ids, no text. */
CREATE FUNCTION sec.waiting_in_networks(p_people uuid[]) RETURNS TABLE (person_id uuid, kind text, request_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT k.person_id, 'request', r.id FROM coordinator k JOIN network_request r ON r.network_id = k.network_id AND r.state = 'waiting'
  WHERE k.person_id = ANY (p_people) AND k.until_day IS NULL ORDER BY 1, 3 $$;
GRANT EXECUTE ON FUNCTION sec.waiting_in_networks(uuid[]) TO tis_job;

-- Partners outside the network ------------------------------------------------------------------------------------------

CREATE TABLE collaboration_guest (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  collaboration_id uuid NOT NULL REFERENCES collaboration,
  proposed_by_id uuid NOT NULL REFERENCES organization,
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  sector text NOT NULL CHECK (sector IN ('community', 'education', 'institutional', 'police', 'justice')),
  email text CHECK (char_length(email) <= 254),
  language text NOT NULL CHECK (language IN ('fr', 'en')),
  note text CHECK (char_length(note) BETWEEN 1 AND 300),
  state text NOT NULL DEFAULT 'proposed'
    CHECK (state IN ('proposed', 'agreed', 'sent', 'coming', 'declined', 'refused', 'withdrawn', 'seated')),
  token_hash bytea UNIQUE CHECK (octet_length(token_hash) = 32),
  expires_at timestamptz,
  mail_failure text CHECK (mail_failure IN ('refused', 'refused-address', 'ended', 'stopped')),
  request_id uuid REFERENCES network_request,
  organization_id uuid REFERENCES organization,
  created_by uuid REFERENCES person,
  created_at timestamptz NOT NULL DEFAULT sec.now(),
  moved_at timestamptz NOT NULL DEFAULT sec.now(),
  version integer NOT NULL DEFAULT 1,
  CHECK ((token_hash IS NULL) = (expires_at IS NULL)),
  CHECK (email IS NOT NULL OR state IN ('declined', 'refused', 'withdrawn', 'seated')),
  CHECK ((state = 'seated') = (organization_id IS NOT NULL))
);
CREATE UNIQUE INDEX collaboration_guest_current ON collaboration_guest (collaboration_id, email)
  WHERE state IN ('proposed', 'agreed', 'sent', 'coming');
CREATE INDEX ON collaboration_guest (collaboration_id, created_at);
CREATE INDEX ON collaboration_guest (proposed_by_id);
CREATE INDEX ON collaboration_guest (state) WHERE state = 'agreed';
CREATE INDEX ON collaboration_guest (request_id) WHERE request_id IS NOT NULL;
CREATE INDEX ON collaboration_guest (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX ON collaboration_guest (created_by) WHERE created_by IS NOT NULL;
SELECT sec.protect('collaboration_guest');
COMMENT ON TABLE collaboration_guest IS 'Organizations outside the network that a member proposes to the others, and then invites by mail with a signed link. For the members.';
COMMENT ON COLUMN collaboration_guest.id IS 'own: id';
COMMENT ON COLUMN collaboration_guest.collaboration_id IS 'own: collaboration';
COMMENT ON COLUMN collaboration_guest.proposed_by_id IS 'own: organization that proposed it';
COMMENT ON COLUMN collaboration_guest.name IS 'own: name of the organization, as it was typed';
COMMENT ON COLUMN collaboration_guest.sector IS 'own: its sector, as it was typed';
COMMENT ON COLUMN collaboration_guest.email IS 'partner: work address of the person to write to, lower case; null: no longer kept';
COMMENT ON COLUMN collaboration_guest.language IS 'own: language of the mail';
COMMENT ON COLUMN collaboration_guest.note IS 'own: a line to who is invited, never about a young person; null: none';
COMMENT ON COLUMN collaboration_guest.state IS 'own: proposed (the others have not all agreed), agreed (the mail leaves), sent, coming (would like to), declined, refused (by a member), withdrawn, seated (it is in the network, and invited like the others)';
COMMENT ON COLUMN collaboration_guest.token_hash IS 'secret: SHA-256 of the token in the link; null: no mail left yet';
COMMENT ON COLUMN collaboration_guest.expires_at IS 'own: instant the link ends; null: no mail left yet';
COMMENT ON COLUMN collaboration_guest.mail_failure IS 'own: why the last mail did not arrive: refused, refused-address, ended, or stopped (the address asked for no more); null: nothing known';
COMMENT ON COLUMN collaboration_guest.request_id IS 'own: request to enter the network; null: none';
COMMENT ON COLUMN collaboration_guest.organization_id IS 'own: the organization it became; null: none yet';
COMMENT ON COLUMN collaboration_guest.created_by IS 'own: who proposed it for its organization; null: the platform';
COMMENT ON COLUMN collaboration_guest.created_at IS 'own: instant';
COMMENT ON COLUMN collaboration_guest.moved_at IS 'own: instant it came to its state';
COMMENT ON COLUMN collaboration_guest.version IS 'own: grows at each change (optimistic lock)';

CREATE TABLE collaboration_guest_voice (
  guest_id uuid NOT NULL REFERENCES collaboration_guest,
  organization_id uuid NOT NULL REFERENCES organization,
  says text NOT NULL CHECK (says IN ('agree', 'object')),
  person_id uuid NOT NULL REFERENCES person,
  at timestamptz NOT NULL DEFAULT sec.now(),
  PRIMARY KEY (guest_id, organization_id)
);
CREATE INDEX ON collaboration_guest_voice (organization_id);
CREATE INDEX ON collaboration_guest_voice (person_id);
SELECT sec.protect('collaboration_guest_voice');
COMMENT ON TABLE collaboration_guest_voice IS 'What each member says of an organization outside the network that another proposes. All must agree before a mail leaves; it only grows.';
COMMENT ON COLUMN collaboration_guest_voice.guest_id IS 'own: what is proposed';
COMMENT ON COLUMN collaboration_guest_voice.organization_id IS 'own: member that says so';
COMMENT ON COLUMN collaboration_guest_voice.says IS 'own: agree, object';
COMMENT ON COLUMN collaboration_guest_voice.person_id IS 'own: who said so for it';
COMMENT ON COLUMN collaboration_guest_voice.at IS 'own: instant';

CREATE TABLE collaboration_mail_stop (
  address_hash bytea PRIMARY KEY CHECK (octet_length(address_hash) = 32),
  stopped_at timestamptz NOT NULL DEFAULT sec.now()
);
SELECT sec.protect('collaboration_mail_stop');
COMMENT ON TABLE collaboration_mail_stop IS 'Addresses that asked for no more invitations of this kind. No collaboration writes to them again.';
COMMENT ON COLUMN collaboration_mail_stop.address_hash IS 'own: SHA-256 of the address, lower case';
COMMENT ON COLUMN collaboration_mail_stop.stopped_at IS 'own: instant';

/*
 * Where a guest may go, and who may take it there by hand: who proposed it withdraws it, or has the mail sent again. What members say, the
 * answer from the link, and the queue move it otherwise. Once it is settled the address is no longer kept.
 */
CREATE FUNCTION sec.keep_guest() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  by_hand boolean := session_user = 'tis_app' AND pg_trigger_depth() = 1;
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM FROM collaboration c WHERE c.id = NEW.collaboration_id FOR UPDATE;
    IF by_hand THEN
      NEW.created_by := sec.person(); NEW.created_at := sec.now(); NEW.moved_at := sec.now(); NEW.version := 1; NEW.state := 'proposed';
      IF NOT EXISTS (SELECT FROM collaboration_member m WHERE m.collaboration_id = NEW.collaboration_id AND m.state = 'member'
        AND m.organization_id <> NEW.proposed_by_id) THEN
        NEW.state := 'agreed';
      END IF;
    END IF;
    RETURN NEW;
  END IF;
  NEW.version := OLD.version + 1;
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF NOT (OLD.state || '>' || NEW.state) = ANY (ARRAY['proposed>agreed', 'proposed>refused', 'proposed>withdrawn', 'agreed>sent', 'agreed>withdrawn',
    'sent>agreed', 'sent>coming', 'sent>declined', 'sent>withdrawn', 'sent>seated', 'coming>declined', 'coming>seated', 'coming>withdrawn',
    'declined>coming', 'declined>seated']) THEN
    RAISE EXCEPTION 'no way from % to %', OLD.state, NEW.state USING ERRCODE = '23514';
  END IF;
  -- The policies leave a person two moves; the link and the queue have their own functions.
  IF by_hand AND OLD.state = 'proposed' AND NEW.state = 'agreed' THEN
    RAISE EXCEPTION 'not for this person to say' USING ERRCODE = '42501';
  END IF;
  NEW.moved_at := sec.now();
  IF NEW.state = 'agreed' THEN
    NEW.token_hash := NULL; NEW.expires_at := NULL; NEW.mail_failure := NULL;
  END IF;
  IF NEW.state IN ('refused', 'withdrawn', 'seated') THEN NEW.email := NULL; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE INSERT OR UPDATE ON collaboration_guest FOR EACH ROW EXECUTE FUNCTION sec.keep_guest();

/* What the members are told; the seat that waits once the organization is in the network. */
CREATE FUNCTION sec.tell_guest() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.state = OLD.state THEN RETURN NULL; END IF;
  IF NEW.state NOT IN ('agreed', 'seated') THEN
    PERFORM sec.tell_collaboration(NEW.collaboration_id, 'guest-' || NEW.state, NEW.proposed_by_id, NULL, NEW.moved_at);
  END IF;
  IF NEW.state = 'seated' THEN
    INSERT INTO collaboration_member (collaboration_id, organization_id, state, proposed_by_id)
    VALUES (NEW.collaboration_id, NEW.organization_id, 'invited', NEW.proposed_by_id)
    ON CONFLICT (collaboration_id, organization_id) WHERE state IN ('proposed', 'invited', 'member') DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER tell AFTER INSERT OR UPDATE ON collaboration_guest FOR EACH ROW EXECUTE FUNCTION sec.tell_guest();

/* Every member of today but who proposed it has agreed: the mail may leave. */
CREATE FUNCTION sec.settle_guests(p_collaboration uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE collaboration_guest g SET state = 'agreed' WHERE g.collaboration_id = p_collaboration AND g.state = 'proposed'
    AND NOT EXISTS (SELECT FROM collaboration_member m WHERE m.collaboration_id = p_collaboration AND m.state = 'member'
      AND m.organization_id <> g.proposed_by_id
      AND NOT EXISTS (SELECT FROM collaboration_guest_voice v WHERE v.guest_id = g.id AND v.organization_id = m.organization_id AND v.says = 'agree')) $$;

CREATE FUNCTION sec.count_guest_voice() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  collaboration uuid;
BEGIN
  SELECT g.collaboration_id INTO collaboration FROM collaboration_guest g WHERE g.id = NEW.guest_id;
  PERFORM FROM collaboration c WHERE c.id = collaboration FOR UPDATE;
  PERFORM sec.tell_collaboration(collaboration, NEW.says, NEW.organization_id, NULL);
  IF NEW.says = 'object' THEN
    UPDATE collaboration_guest SET state = 'refused' WHERE id = NEW.guest_id AND state = 'proposed';
  ELSE
    PERFORM sec.settle_guests(collaboration);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER count AFTER INSERT ON collaboration_guest_voice FOR EACH ROW EXECUTE FUNCTION sec.count_guest_voice();

/* Who leaves takes back what it proposed and nobody answered; the others no longer wait for its voice. */
CREATE FUNCTION sec.settle_guests_after_leaving() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE collaboration_guest SET state = 'withdrawn' WHERE collaboration_id = NEW.collaboration_id AND proposed_by_id = NEW.organization_id
    AND state IN ('proposed', 'agreed', 'sent');
  PERFORM sec.settle_guests(NEW.collaboration_id);
  RETURN NULL;
END $$;
CREATE TRIGGER settle_guests AFTER UPDATE OF state ON collaboration_member FOR EACH ROW WHEN (NEW.state = 'left' AND OLD.state = 'member')
  EXECUTE FUNCTION sec.settle_guests_after_leaving();

/* A collaboration that is closed invites nobody any more. */
CREATE FUNCTION sec.withdraw_guests() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE collaboration_guest SET state = 'withdrawn' WHERE collaboration_id = NEW.id AND state IN ('proposed', 'agreed', 'sent', 'coming');
  RETURN NULL;
END $$;
CREATE TRIGGER withdraw_guests AFTER UPDATE OF stage ON collaboration FOR EACH ROW WHEN (NEW.stage = 'closed' AND OLD.stage <> 'closed')
  EXECUTE FUNCTION sec.withdraw_guests();

/* Whether a member may say what it thinks of a guest that another proposes. */
CREATE FUNCTION sec.may_voice_guest(p_guest uuid, p_organization uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN p_organization = ANY (sec.led()) AND EXISTS (SELECT FROM collaboration_guest g JOIN collaboration_member m
    ON m.collaboration_id = g.collaboration_id AND m.organization_id = p_organization AND m.state = 'member'
    WHERE g.id = p_guest AND g.state = 'proposed' AND g.proposed_by_id <> p_organization);
END $$;
GRANT EXECUTE ON FUNCTION sec.may_voice_guest(uuid, uuid) TO tis_app;

CREATE POLICY read ON collaboration_guest FOR SELECT TO tis_app USING (collaboration_id = ANY ((SELECT sec.joined_collaborations())::uuid[]));
CREATE POLICY add ON collaboration_guest FOR INSERT TO tis_app WITH CHECK (state IN ('proposed', 'agreed') AND sec.sits_for(proposed_by_id, collaboration_id)
  AND EXISTS (SELECT FROM collaboration c WHERE c.id = collaboration_guest.collaboration_id AND c.stage <> 'closed'));
CREATE POLICY change ON collaboration_guest FOR UPDATE TO tis_app
  USING (state IN ('proposed', 'agreed', 'sent', 'coming') AND sec.sits_for(proposed_by_id, collaboration_id))
  WITH CHECK (state IN ('withdrawn', 'agreed') AND sec.sits_for(proposed_by_id, collaboration_id));
GRANT SELECT (id, collaboration_id, proposed_by_id, name, sector, email, language, note, state, expires_at, mail_failure, request_id, organization_id,
  created_at, moved_at, version), INSERT (id, collaboration_id, proposed_by_id, name, sector, email, language, note), UPDATE (state)
  ON collaboration_guest TO tis_app;

CREATE POLICY read ON collaboration_guest_voice FOR SELECT TO tis_app USING (EXISTS (SELECT FROM collaboration_guest g
  WHERE g.id = collaboration_guest_voice.guest_id AND g.collaboration_id = ANY ((SELECT sec.joined_collaborations())::uuid[])));
CREATE POLICY add ON collaboration_guest_voice FOR INSERT TO tis_app
  WITH CHECK (person_id = (SELECT sec.person()) AND sec.may_voice_guest(guest_id, organization_id));
GRANT SELECT, INSERT (guest_id, organization_id, says, person_id) ON collaboration_guest_voice TO tis_app;

/* Whether the request of a guest to enter the network was set aside, for its members: they recommended it. */
CREATE FUNCTION sec.guest_requests_set_aside(p_collaboration uuid) RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT p_collaboration = ANY (sec.joined_collaborations()) THEN RETURN '{}'; END IF;
  RETURN ARRAY(SELECT g.id FROM collaboration_guest g JOIN network_request r ON r.id = g.request_id AND r.state = 'set-aside'
    WHERE g.collaboration_id = p_collaboration AND g.state = 'coming');
END $$;
GRANT EXECUTE ON FUNCTION sec.guest_requests_set_aside(uuid) TO tis_app;

-- What waits, for the digest -------------------------------------------------------------------------------------------

/*
 * What waits for these people where organizations work together: kinds and ids, no text. `due`, `late`: a commitment of theirs, or one that
 * nobody holds where they answer; `deputy-due`, `deputy-late`: one of whom they step in for; `invited`, `voice`: an answer that is theirs
 * to give, as who leads an organization.
 */
CREATE FUNCTION sec.waiting_in_collaborations(p_people uuid[], p_today date)
  RETURNS TABLE (person_id uuid, kind text, collaboration_id uuid, commitment_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH open AS (
    SELECT t.id, t.collaboration_id, coalesce(t.person_id, m.contact_id) AS holder_id, m.deputy_id, m.organization_id,
      CASE WHEN t.due_on < p_today THEN 'late' ELSE 'due' END AS kind
    FROM commitment t
      JOIN collaboration c ON c.id = t.collaboration_id AND c.stage <> 'closed'
      JOIN collaboration_member m ON m.collaboration_id = t.collaboration_id AND m.organization_id = t.organization_id AND m.state = 'member'
    WHERE t.state = 'open' AND t.due_on <= p_today + 7
      AND (t.person_id = ANY (p_people) OR m.deputy_id = ANY (p_people) OR (t.person_id IS NULL AND m.contact_id = ANY (p_people)))),
  said AS (
    SELECT holder_id AS person_id, kind, collaboration_id, id, organization_id FROM open
    UNION ALL
    SELECT deputy_id, 'deputy-' || kind, collaboration_id, id, organization_id FROM open WHERE deputy_id IS DISTINCT FROM holder_id
    UNION ALL
    SELECT l.person_id, 'invited', m.collaboration_id, NULL, l.organization_id
    FROM membership l JOIN collaboration_member m ON m.organization_id = l.organization_id AND m.state = 'invited'
      JOIN collaboration c ON c.id = m.collaboration_id AND c.stage <> 'closed'
    WHERE l.person_id = ANY (p_people) AND l.role = 'lead' AND l.until_day IS NULL
    UNION ALL
    SELECT l.person_id, 'voice', m.collaboration_id, NULL, l.organization_id
    FROM membership l JOIN collaboration_member m ON m.organization_id = l.organization_id AND m.state = 'member'
      JOIN collaboration c ON c.id = m.collaboration_id AND c.stage <> 'closed'
      JOIN collaboration_member p ON p.collaboration_id = m.collaboration_id AND p.state = 'proposed' AND p.proposed_by_id <> m.organization_id
    WHERE l.person_id = ANY (p_people) AND l.role = 'lead' AND l.until_day IS NULL
      AND NOT EXISTS (SELECT FROM collaboration_voice v WHERE v.member_id = p.id AND v.organization_id = m.organization_id)
    UNION ALL
    SELECT l.person_id, 'voice', m.collaboration_id, NULL, l.organization_id
    FROM membership l JOIN collaboration_member m ON m.organization_id = l.organization_id AND m.state = 'member'
      JOIN collaboration_guest g ON g.collaboration_id = m.collaboration_id AND g.state = 'proposed' AND g.proposed_by_id <> m.organization_id
    WHERE l.person_id = ANY (p_people) AND l.role = 'lead' AND l.until_day IS NULL
      AND NOT EXISTS (SELECT FROM collaboration_guest_voice v WHERE v.guest_id = g.id AND v.organization_id = m.organization_id))
  SELECT s.person_id, s.kind, s.collaboration_id, s.id FROM said s
    JOIN organization o ON o.id = s.organization_id AND o.status = 'joined'
  WHERE s.person_id = ANY (p_people)
    AND EXISTS (SELECT FROM membership w WHERE w.person_id = s.person_id AND w.organization_id = s.organization_id AND w.until_day IS NULL)
  ORDER BY s.person_id, s.kind, s.collaboration_id, s.id $$;

/*
 * What waits for these people in alliances: `accept`, a version that the organization they lead has not accepted; `review`, to who answers
 * there, an alliance or an agreement in force whose day to look at it again, or last day, comes within 14 days or passed in the last 30.
 */
CREATE FUNCTION sec.waiting_in_alliances(p_people uuid[], p_today date) RETURNS TABLE (person_id uuid, kind text, collaboration_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT l.person_id, 'accept', c.id
  FROM membership l JOIN organization o ON o.id = l.organization_id AND o.status = 'joined'
    JOIN collaboration_member m ON m.organization_id = l.organization_id AND m.state = 'member'
    JOIN collaboration c ON c.id = m.collaboration_id AND c.stage <> 'closed'
    JOIN LATERAL (SELECT x.id FROM agreement_version x WHERE x.collaboration_id = c.id ORDER BY x.number DESC LIMIT 1) v ON true
  WHERE l.person_id = ANY (p_people) AND l.role = 'lead' AND l.until_day IS NULL
    AND NOT EXISTS (SELECT FROM agreement_acceptance a WHERE a.version_id = v.id AND a.member_id = m.id)
  UNION ALL
  SELECT DISTINCT m.contact_id, 'review', c.id
  FROM collaboration_member m JOIN collaboration c ON c.id = m.collaboration_id AND c.stage <> 'closed' AND c.kind = 'alliance'
    LEFT JOIN agreement_version v ON v.id = sec.agreement_in_force(c.id)
  WHERE m.state = 'member' AND m.contact_id = ANY (p_people)
    AND EXISTS (SELECT FROM unnest(ARRAY[c.review_on, v.review_on, v.ends_on]) AS d WHERE d BETWEEN p_today - 30 AND p_today + 14)
    AND EXISTS (SELECT FROM membership w WHERE w.person_id = m.contact_id AND w.organization_id = m.organization_id AND w.until_day IS NULL)
  ORDER BY 1, 2, 3 $$;

/* Proposed changes that an organization that these people lead, and that works by the protocol, has not answered: kinds and ids, no text. */
CREATE FUNCTION sec.waiting_in_protocols(p_people uuid[]) RETURNS TABLE (person_id uuid, kind text, change_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT l.person_id, 'change', c.id
  FROM membership l JOIN protocol_adoption a ON a.organization_id = l.organization_id AND a.until_day IS NULL
    JOIN network_member n ON n.network_id = a.network_id AND n.organization_id = a.organization_id AND n.left_on IS NULL
    JOIN organization o ON o.id = a.organization_id AND o.status = 'joined'
    JOIN protocol p ON p.id = a.protocol_id AND p.withdrawn_at IS NULL
    JOIN protocol_change c ON c.protocol_id = a.protocol_id AND c.settled_in IS NULL AND c.withdrawn_at IS NULL
    LEFT JOIN LATERAL (SELECT e.kind FROM protocol_change_event e WHERE e.change_id = c.id AND e.organization_id = a.organization_id
      AND e.kind IN ('agree', 'object', 'lift') ORDER BY e.seq DESC LIMIT 1) last ON true
  WHERE l.person_id = ANY (p_people) AND l.role = 'lead' AND l.until_day IS NULL AND coalesce(last.kind, 'lift') = 'lift'
  GROUP BY l.person_id, c.id ORDER BY l.person_id, c.id $$;
GRANT EXECUTE ON FUNCTION sec.waiting_in_collaborations(uuid[], date), sec.waiting_in_alliances(uuid[], date), sec.waiting_in_protocols(uuid[]) TO tis_job;

-- The mail ---------------------------------------------------------------------------------------------------------------

/* Guests whose mail may leave, locked; those whose address asked for no more are marked, and left out. */
CREATE FUNCTION sec.guests_to_write(p_limit integer) RETURNS TABLE (id uuid, email text, language text, by_fr text, by_en text)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE collaboration_guest g SET mail_failure = 'stopped' WHERE g.state = 'agreed' AND g.mail_failure IS NULL
    AND EXISTS (SELECT FROM collaboration_mail_stop s WHERE s.address_hash = sha256(convert_to(g.email, 'UTF8')));
  RETURN QUERY SELECT g.id, g.email, g.language, o.name_fr, o.name_en FROM collaboration_guest g JOIN organization o ON o.id = g.proposed_by_id
    WHERE g.state = 'agreed' AND g.mail_failure IS NULL ORDER BY g.created_at, g.id LIMIT p_limit FOR UPDATE OF g SKIP LOCKED;
END $$;
/* The mail of a guest leaves, with this link: 7 days from now. */
CREATE FUNCTION sec.send_guest(p_guest uuid, p_hash bytea) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE collaboration_guest SET state = 'sent', token_hash = p_hash, expires_at = sec.now() + interval '7 days' WHERE id = p_guest AND state = 'agreed' $$;
/* Addresses of those who said no are no longer kept once their link has ended. Returns how many. */
CREATE FUNCTION sec.forget_guests() RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH gone AS (UPDATE collaboration_guest SET email = NULL WHERE state = 'declined' AND email IS NOT NULL AND expires_at <= sec.now() RETURNING 1)
  SELECT count(*)::integer FROM gone $$;
GRANT EXECUTE ON FUNCTION sec.guests_to_write(integer), sec.send_guest(uuid, bytea), sec.forget_guests() TO tis_job;

/* What the mail server said of the mail of a guest is said to the members. */
CREATE FUNCTION sec.note_guest_mail() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE collaboration_guest SET mail_failure = NEW.failure WHERE token_hash = NEW.link_hash AND state = 'sent';
  RETURN NULL;
END $$;
CREATE TRIGGER note_guest AFTER UPDATE OF failure ON mail_message FOR EACH ROW
  WHEN (NEW.link_hash IS NOT NULL AND NEW.failure IS NOT NULL AND OLD.failure IS NULL) EXECUTE FUNCTION sec.note_guest_mail();

-- The link ---------------------------------------------------------------------------------------------------------------

/* The guest of a link that still opens something. */
CREATE FUNCTION sec.guest_of_link(token text) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT g.id FROM collaboration_guest g JOIN collaboration c ON c.id = g.collaboration_id AND c.stage <> 'closed'
  WHERE g.token_hash = sha256(convert_to(token, 'UTF8')) AND g.expires_at > sec.now() AND g.state IN ('sent', 'coming', 'declined', 'seated') $$;

/* What a link shows: what is proposed, as an organization that is invited reads it, and nobody's name or address. No row: it opens nothing. */
CREATE FUNCTION sec.open_guest_link(token text) RETURNS TABLE (id uuid, state text, can_turn_back boolean, name text, note text, expires_at timestamptz,
    by_fr text, by_en text, kind text, stage text, name_fr text, name_en text, purpose text, sectors text[], regions text[], minimum_age smallint,
    maximum_age smallint, sharing text[], sharing_text text, review_on date, members jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT g.id, g.state, g.state <> 'seated' AND coalesce(r.state, '') <> 'added', g.name, g.note, g.expires_at, o.name_fr, o.name_en, c.kind, c.stage, c.name_fr,
    c.name_en, c.purpose, c.sectors, c.regions, c.minimum_age, c.maximum_age, c.sharing, c.sharing_text, c.review_on,
    (SELECT jsonb_agg(jsonb_build_object('nameFr', x.name_fr, 'nameEn', x.name_en, 'sector', x.sector) ORDER BY m.since, m.id)
      FROM collaboration_member m JOIN organization x ON x.id = m.organization_id WHERE m.collaboration_id = c.id AND m.state = 'member')
  FROM collaboration_guest g JOIN collaboration c ON c.id = g.collaboration_id JOIN organization o ON o.id = g.proposed_by_id
    LEFT JOIN network_request r ON r.id = g.request_id
  WHERE g.id = sec.guest_of_link(token) $$;
/* The agreement in force that a guest reads. No row: none is. */
CREATE FUNCTION sec.guest_agreement(token text) RETURNS TABLE (number integer, text_fr text, text_en text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT v.number, v.text_fr, v.text_en FROM collaboration_guest g JOIN agreement_version v ON v.id = sec.agreement_in_force(g.collaboration_id)
  WHERE g.id = sec.guest_of_link(token) $$;

/*
 * What a guest answers, from the link. `come`: an organization that joined the network meanwhile, of that very name, finds its seat;
 * otherwise the network is asked, which learns who asks and who recommends them, and nothing of the collaboration. `decline`: until the
 * organization is in the network. The same answer twice changes nothing. Returns the state, or null when the link opens nothing.
 */
CREATE FUNCTION sec.answer_guest_link(token text, p_answer text, p_person text) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  g collaboration_guest;
  network uuid;
  there uuid;
  request uuid;
BEGIN
  SELECT c.network_id INTO network FROM collaboration c JOIN collaboration_guest x ON x.collaboration_id = c.id
  WHERE x.id = sec.guest_of_link(token) FOR UPDATE OF c;
  SELECT x.* INTO g FROM collaboration_guest x WHERE x.id = sec.guest_of_link(token) FOR UPDATE;
  IF NOT FOUND OR g.email IS NULL THEN RETURN g.state; END IF;
  IF p_answer = 'come' AND g.state IN ('sent', 'declined') THEN
    SELECT o.id INTO there FROM organization o JOIN network_member n ON n.organization_id = o.id AND n.network_id = network AND n.left_on IS NULL
    WHERE o.status = 'joined' AND sec.bare_name(g.name) IN (sec.bare_name(o.name_fr), sec.bare_name(o.name_en)) ORDER BY n.joined_on, o.id LIMIT 1;
    IF there IS NOT NULL THEN
      UPDATE collaboration_guest SET state = 'seated', organization_id = there WHERE id = g.id;
    ELSE
      PERFORM FROM network n WHERE n.id = network FOR UPDATE;
      SELECT r.id INTO request FROM network_request r WHERE r.network_id = network AND r.state IN ('waiting', 'set-aside') AND r.email = g.email
        AND sec.bare_name(r.name) = sec.bare_name(g.name) ORDER BY r.created_at LIMIT 1;
      IF request IS NULL THEN
        INSERT INTO network_request (network_id, name, sector, person_name, email, language, recommended_by_id)
        VALUES (network, g.name, g.sector, p_person, g.email, g.language, g.proposed_by_id) RETURNING id INTO request;
      END IF;
      UPDATE collaboration_guest SET state = 'coming', request_id = request WHERE id = g.id;
    END IF;
  ELSIF p_answer = 'decline' AND (g.state = 'sent' OR (g.state = 'coming'
      AND EXISTS (SELECT FROM network_request r WHERE r.id = g.request_id AND r.state <> 'added'))) THEN
    UPDATE collaboration_guest SET state = 'declined', request_id = NULL WHERE id = g.id;
    UPDATE network_request r SET state = 'withdrawn' WHERE r.id = g.request_id AND r.state IN ('waiting', 'set-aside')
      AND NOT EXISTS (SELECT FROM collaboration_guest x WHERE x.request_id = r.id AND x.state = 'coming');
  END IF;
  SELECT x.state INTO p_answer FROM collaboration_guest x WHERE x.id = g.id;
  IF p_answer <> g.state THEN
    PERFORM sec.append_audit(g.proposed_by_id, NULL, 'collaboration.guest-answered', 'collaboration_guest', g.id, p_answer, 'done');
  END IF;
  RETURN p_answer;
END $$;

/* No more mail of this kind to the address that a guest was written at, whatever became of the link. False: there is no such guest. */
CREATE FUNCTION sec.stop_guest_mail(p_guest uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  address text;
BEGIN
  SELECT g.email INTO address FROM collaboration_guest g WHERE g.id = p_guest;
  IF NOT FOUND THEN RETURN false; END IF;
  IF address IS NULL THEN
    SELECT m.recipient INTO address FROM mail_message m JOIN collaboration_guest g ON g.token_hash = m.link_hash WHERE g.id = p_guest LIMIT 1;
  END IF;
  IF address IS NULL THEN RETURN false; END IF;
  INSERT INTO collaboration_mail_stop (address_hash) VALUES (sha256(convert_to(lower(address), 'UTF8'))) ON CONFLICT DO NOTHING;
  RETURN true;
END $$;
/* Whether that address asked for no more; null: there is no such guest. */
CREATE FUNCTION sec.guest_mail_is_stopped(p_guest uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM collaboration_mail_stop s WHERE s.address_hash = sha256(convert_to(lower(coalesce(g.email,
    (SELECT m.recipient FROM mail_message m WHERE m.link_hash = g.token_hash LIMIT 1), '')), 'UTF8')))
  FROM collaboration_guest g WHERE g.id = p_guest $$;
GRANT EXECUTE ON FUNCTION sec.open_guest_link(text), sec.guest_agreement(text), sec.answer_guest_link(text, text, text) TO tis_app;
-- Who calls these has read the signed address of a mail.
GRANT EXECUTE ON FUNCTION sec.stop_guest_mail(uuid), sec.guest_mail_is_stopped(uuid) TO tis_gate;

-- The seat ---------------------------------------------------------------------------------------------------------------

/* An organization that is in the network, and whose lead has signed in, finds its seat as whom the members invited. */
CREATE FUNCTION sec.seat_guests(p_organization uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE collaboration_guest g SET state = 'seated', organization_id = p_organization
  FROM network_request r, collaboration c, network_member n, organization o
  WHERE r.id = g.request_id AND r.organization_id = p_organization AND g.state = 'coming' AND c.id = g.collaboration_id AND c.stage <> 'closed'
    AND n.network_id = c.network_id AND n.organization_id = p_organization AND n.left_on IS NULL AND o.id = p_organization AND o.status = 'joined' $$;
CREATE FUNCTION sec.seat_who_joins() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM sec.seat_guests(NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER seat_guests AFTER UPDATE OF status ON organization FOR EACH ROW WHEN (NEW.status = 'joined' AND OLD.status <> 'joined')
  EXECUTE FUNCTION sec.seat_who_joins();
CREATE FUNCTION sec.seat_who_was_there() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM sec.seat_guests(NEW.organization_id);
  RETURN NULL;
END $$;
CREATE TRIGGER seat_guests AFTER UPDATE OF state ON network_request FOR EACH ROW WHEN (NEW.state = 'added') EXECUTE FUNCTION sec.seat_who_was_there();

RESET ROLE;
