import type { Clock } from '../src/kernel/clock.ts'

/** A clock of tests. What was opened with it is told whenever it moves: a database then dates its rows by it. */
export interface TestClock extends Clock {
  readonly followers: Set<(instant: Date) => Promise<unknown>>
}

/** Stands still until the test moves it. From a Monday, after 07:00 in Toronto, unless told otherwise. */
export function aClock(start = '2026-12-07T15:00:00Z') {
  let now = new Date(start)
  const followers: TestClock['followers'] = new Set()
  const clock: TestClock = { now: () => now, newId: () => crypto.randomUUID(), followers }
  return {
    clock,
    async setTo(instant: string | Date): Promise<void> {
      now = new Date(instant)
      await Promise.all([...followers].map((follow) => follow(now)))
    },
  }
}

/**
 * SQL that puts a database's clock at an instant. It then creeps, a hundred times slower than time, so that what was
 * written first stays the older.
 */
export const setDatabaseClock = (instant: Date): string => `DO $$
  DECLARE
    body text := format('RETURN %L::timestamptz + (pg_catalog.%%s() - %L::timestamptz) / 100', '${instant.toISOString()}', clock_timestamp());
  BEGIN
    EXECUTE 'CREATE OR REPLACE FUNCTION sec.now() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE ' || format(body, 'now');
    EXECUTE 'CREATE OR REPLACE FUNCTION sec.instant() RETURNS timestamptz LANGUAGE sql VOLATILE PARALLEL SAFE ' || format(body, 'clock_timestamp');
  END $$`
