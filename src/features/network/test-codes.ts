import { randomUUID } from 'node:crypto'
import { site, table } from './test-invitation-desk.ts'
import type { Visitor } from './test-site.ts'

/** The page where a lead gives a code. */
export const codePath = () => `/fr/organisations/${table.organization}/inviter/code`

/** What a lead types to bring someone in by a code. */
export const guestOf = (email: string, facts: Record<string, string> = {}) => ({
  name: 'Rose Terrain',
  email,
  language: 'fr',
  role: 'worker',
  designation: '',
  ...facts,
})

/** A lead shows a code for someone. @returns it, and its page */
export async function aCode(
  email: string,
  { facts = {}, lead = table.lead }: { facts?: Record<string, string>; lead?: Visitor } = {},
): Promise<{ code: string; html: string; status: number }> {
  const shown = await lead.send(codePath(), guestOf(email, facts))
  const html = await shown.text()
  return { code: /<code>([^<]+)<\/code>/.exec(html)?.[1] ?? '', html, status: shown.status }
}

/** Gives the account of an address a passkey, as a device would. */
export async function givePasskey(email: string): Promise<void> {
  await site.admin.query(
    `INSERT INTO passkey (id, person_id, public_key, name) SELECT $2, id, '\\x01', 'x' FROM person WHERE email = $1`,
    [email, randomUUID()],
  )
}

/** Where someone works, by their address. */
export async function placesOf(email: string): Promise<{ organization: string; role: string }[]> {
  const { rows } = await site.admin.query(
    `SELECT m.organization_id AS organization, m.role FROM membership m JOIN person p ON p.id = m.person_id WHERE p.email = $1`,
    [email],
  )
  return rows
}
