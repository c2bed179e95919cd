import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { World } from '../../../tests/matrix/actors.ts'
import type { Target } from '../../../tests/matrix/samples.ts'
import { anIdentityProvider } from '../../../tests/people.ts'

export async function identityTargets(admin: Admin, world: World): Promise<Record<string, Target[]>> {
  return { mail: await mails(admin), provider: await providers(admin, world) }
}

async function mails(admin: Admin): Promise<Target[]> {
  const { rows } = await admin.query<{ id: string }>(`
    INSERT INTO mail_message (recipient, language, template, subject, body_text, body_html)
    VALUES ('personne@exemple.invalid', 'fr', 'test', 'Objet', 'Texte', '<p>Texte</p>') RETURNING id`)
  return [
    { params: { id: rows[0]?.id as string }, place: {} },
    { params: { id: randomUUID() }, place: {}, kind: 'unknown' },
  ]
}

/** An organization's own sign-in page, which its people connect to. */
async function providers(admin: Admin, { organizations }: World): Promise<Target[]> {
  const all = Object.values(organizations)
  for (const organization of all) await anIdentityProvider(admin, { organization })
  return [...all, randomUUID()].map((organization) => ({
    params: {},
    place: all.includes(organization) ? { organization } : {},
    fields: { organization },
  }))
}
