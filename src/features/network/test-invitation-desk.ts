import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { aTable, openSite, type Site } from './test-site.ts'

/** The application; set before the first test. */
export let site: Site
/** The table that invites; a new one before each test. */
export let table: Awaited<ReturnType<typeof aTable>>
/** Opens the application and, before each test of the file, a table of its own. Call it once, at the top. */
export function openDesk(): void {
  beforeAll(async () => {
    site = await openSite()
  })
  beforeEach(async () => {
    table = await aTable(site)
  })
  afterAll(() => site.close())
}

/** The address of someone nobody knows yet. */
export const anEmail = () => `${randomUUID()}@exemple.invalid`
/** Where the mail of an invitation leads. */
export const link = (token: string) => `/fr/invitation/${token}`
