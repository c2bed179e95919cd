-- A telephone number at work for people: whom to call is not only a mailbox.
SET LOCAL ROLE tis_owner;

ALTER TABLE person
  ADD COLUMN phone text CHECK (char_length(phone) BETWEEN 3 AND 60),
  ADD COLUMN phone_extension text CHECK (phone_extension ~ '^[0-9]{1,6}$'),
  ADD COLUMN phone_hours text CHECK (char_length(phone_hours) BETWEEN 1 AND 120),
  ADD COLUMN phone_urgent text CHECK (char_length(phone_urgent) BETWEEN 1 AND 120),
  ADD CHECK (phone IS NOT NULL OR phone_extension IS NULL);
COMMENT ON COLUMN person.phone IS 'partner: telephone number at work, read by whoever may read the work e-mail; null: none given';
COMMENT ON COLUMN person.phone_extension IS 'partner: digits of its extension, zeros kept; null: none';
COMMENT ON COLUMN person.phone_hours IS 'partner: when the person answers, in their words; null: not said';
COMMENT ON COLUMN person.phone_urgent IS 'partner: whom to call in an emergency, in their words; null: not said';
GRANT SELECT (phone, phone_extension, phone_hours, phone_urgent), UPDATE (phone, phone_extension, phone_hours, phone_urgent) ON person TO tis_app;
RESET ROLE;
