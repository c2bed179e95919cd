import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { aMembership, anImport, anInvitation } from '../people.ts'
import type { Place, World } from './actors.ts'

/** Kinds of things that addresses name by their id. */
export const subjects = ['organization', 'member', 'invitation', 'import', 'mail'] as const
export type Subject = (typeof subjects)[number]

/** One thing an address may name, and whose it is. `kind` says what makes it special. */
export interface Target {
  params: Readonly<Record<string, string>>
  place: Place
  kind?: string
}

/** A thing of every subject for every relation that matters; ids that name nothing, and parents that are not theirs. */
export async function someTargets(admin: pg.Pool, world: World): Promise<Record<Subject, Target[]>> {
  const { organizations, people } = world
  const ofOrganization = (id: string, place: Place, kind?: string): Target => ({
    params: { id, organizationId: id },
    place,
    ...(kind && { kind }),
  })
  const worker = world.actor('worker').person as string
  const foreignWorker = (await aMembership(admin, { organization: organizations.foreign })).person
  const member = (organization: string, personId: string, place: Place, kind?: string): Target => ({
    params: { id: organization, organizationId: organization, personId },
    place,
    ...(kind && { kind }),
  })
  return {
    organization: [
      ...Object.values(organizations).map((organization) => ofOrganization(organization, { organization })),
      ofOrganization(randomUUID(), {}, 'unknown'),
    ],
    member: [
      member(organizations.own, worker, { organization: organizations.own }),
      member(organizations.partner, people.partnerWorker, { organization: organizations.partner }),
      member(organizations.foreign, foreignWorker, { organization: organizations.foreign }),
      member(organizations.own, people.partnerWorker, {}, 'a parent that is not theirs'),
      member(organizations.partner, worker, {}, 'a parent that is not theirs'),
      member(organizations.own, randomUUID(), {}, 'unknown'),
    ],
    invitation: await invitations(admin, world),
    import: await imports(admin, world),
    mail: await mails(admin),
  }
}

async function invitations(admin: pg.Pool, world: World): Promise<Target[]> {
  const { organizations, networks } = world
  const target = async (
    invitedBy: string,
    facts: { organization?: string; network?: string },
    kind?: string,
  ): Promise<Target> => {
    const { id } = await anInvitation(admin, { invitedBy: world.actor(invitedBy).person as string, ...facts })
    return {
      params: { id },
      place: facts.organization ? { organization: facts.organization } : { network: facts.network as string },
      ...(kind && { kind }),
    }
  }
  return [
    await target('lead', { organization: organizations.own }),
    await target('partner-lead', { organization: organizations.partner }),
    await target('foreign-lead', { organization: organizations.foreign }),
    await target('coordinator', { organization: organizations.kept, network: networks.first }),
    await target('coordinator', { network: networks.first }, 'a coordinator'),
    await target('foreign-coordinator', { network: networks.second }, 'a coordinator'),
    { params: { id: randomUUID() }, place: {}, kind: 'unknown' },
  ]
}

async function imports(admin: pg.Pool, { networks, actor }: World): Promise<Target[]> {
  const target = async (network: string, by: string): Promise<Target> => ({
    params: { id: await anImport(admin, { network, person: actor(by).person as string }) },
    place: { network },
  })
  return [
    await target(networks.first, 'coordinator'),
    await target(networks.second, 'foreign-coordinator'),
    { params: { id: randomUUID() }, place: {}, kind: 'unknown' },
  ]
}

async function mails(admin: pg.Pool): Promise<Target[]> {
  const { rows } = await admin.query<{ id: string }>(`
    INSERT INTO mail_message (recipient, language, template, subject, body_text, body_html)
    VALUES ('personne@exemple.invalid', 'fr', 'test', 'Objet', 'Texte', '<p>Texte</p>') RETURNING id`)
  return [
    { params: { id: rows[0]?.id as string }, place: {} },
    { params: { id: randomUUID() }, place: {}, kind: 'unknown' },
  ]
}
