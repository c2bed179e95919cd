import { aMembership, aPerson, aSession, type Role } from '../../../tests/people.ts'
import { aTable, whereTo, type Site, type Visitor } from '../network/test-site.ts'

/** What an author types. */
export const typed = {
  body: 'Nous nous appelons maintenant par notre prénom.\n\nCela change tout.',
  language: 'fr',
  sectors: ['community', 'education'],
  naming: 'function',
  shownName: 'Odile Auteure',
  functionTitle: 'Travail de rue',
}

/** An organization with its lead and coordinator, and someone there who writes. */
export async function anAuthor(site: Site) {
  const table = await aTable(site)
  const colleague = async (name: string, role: Role) => {
    const { person, id } = await aMembership(site.admin, {
      organization: table.organization,
      role,
      person: await aPerson(site.admin, { name }),
    })
    return { personId: person, membershipId: id, visitor: site.as(await aSession(site.admin, person)) }
  }
  const author = await colleague('Odile Auteure', 'worker')
  return { ...table, authorId: author.personId, author: author.visitor, colleague }
}

export const stateOf = async (site: Site, id: string): Promise<string | null> =>
  (await site.admin.query('SELECT state FROM testimonial WHERE id = $1', [id])).rows[0]?.state ?? null

/** Writes a draft as the forms do. @returns its id */
export async function written(author: Visitor, fields: Partial<typeof typed> = {}): Promise<string> {
  const page = await author.read('/fr/temoignages/ecrire')
  const organization = /name="organization" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const sent = await author.send('/fr/temoignages/ecrire', { organization, ...typed, ...fields }, { page })
  return whereTo(sent).split('/').at(-1) ?? ''
}

export const consent = (who: Visitor, id: string) => who.send(`/fr/temoignages/${id}/consentir`, { consent: 'yes' })
export const agree = (who: Visitor, id: string) => who.send(`/fr/temoignages/${id}/accord`, { consent: 'yes' })
export const withdraw = (who: Visitor, id: string) => who.send(`/fr/temoignages/${id}/retirer`, {})
