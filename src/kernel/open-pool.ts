import pg from 'pg'

/**
 * Connections to PostgreSQL. One that dies while nothing runs on it, or while it closes, ends nothing: the pool drops it and
 * the next statement opens another. A statement that runs on it fails, and says so.
 */
export function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(config)
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}
