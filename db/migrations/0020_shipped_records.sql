-- What this instance was last given of each shipped record: beside what stands, it tells what people changed since, so
-- that a newer release renews the rest and nothing else.
SET LOCAL ROLE tis_owner;

CREATE TABLE shipped_record (
  record_id uuid PRIMARY KEY REFERENCES directory_record ON DELETE CASCADE,
  doc jsonb NOT NULL,
  sector text,
  source jsonb
);
SELECT sec.protect('shipped_record');
COMMENT ON TABLE shipped_record IS 'The shipped directory as this instance last received it. Read and written by the start of the server only.';
COMMENT ON COLUMN shipped_record.record_id IS 'public: record';
COMMENT ON COLUMN shipped_record.doc IS 'public: its public part as shipped';
COMMENT ON COLUMN shipped_record.sector IS 'public: its sector as shipped';
COMMENT ON COLUMN shipped_record.source IS 'public: where it was found, as shipped';
