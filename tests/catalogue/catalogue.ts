import pg from 'pg'

// The rules that every table, function and role keeps, read from PostgreSQL's own catalogue: a new table that forgets one
// of them fails here, with its name.

export const ours = `('public', 'sec')`
export const appRoles = `('tis_app', 'tis_gate', 'tis_youth', 'tis_job')`

export interface Catalogue {
  admin: pg.Client
  /** The first column of what a query finds; each test expects nothing, or names what breaks the rule. */
  find(query: string): Promise<string[]>
  close(): Promise<void>
}

/** The catalogue of a migrated database, asked as the superuser. */
export async function openCatalogue(adminUrl: string): Promise<Catalogue> {
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  return {
    admin,
    async find(query) {
      const { rows } = await admin.query<{ found: string }>(query)
      return rows.map(({ found }) => found)
    },
    close: () => admin.end(),
  }
}
