import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { classOf } from '../log/judge-arrival.ts'
import { readStatements, type LoggedStatement } from '../log/read-log.ts'
import type { LogTree } from '../log/log-tree.ts'
import { rescueWaitHours } from '../model.ts'

const hex = (bytes: Buffer): string => bytes.toString('hex')

/** Ways in which the person unlocks. */
export async function readWraps(tx: Tx, person: string) {
  const rows = await tx
    .selectFrom('user_wrap')
    .select(['id', 'kind', 'file', 'credential_file as credential', 'from_day as fromDay'])
    .where('person_id', '=', person)
    .orderBy('from_day')
    .orderBy('id')
    .execute()
  return rows.map(({ file, credential, ...one }) => ({
    ...one,
    file: hex(file),
    credential: credential && hex(credential),
  }))
}

/** Organizations of the person, those they sign for, and those that ask them to sign. */
export async function readPlaces(tx: Tx, lang: Language) {
  const { rows } = await sql<{
    id: string
    nameFr: string
    nameEn: string
    sector: string
    works: boolean
    leads: boolean
    holds: boolean
    asked: boolean
  }>`
    select o.id, o.name_fr as "nameFr", o.name_en as "nameEn", o.sector, o.id = any(sec.worked()) as works, o.id = any(sec.led()) as leads,
      o.id = any(sec.key_held()) as holds, o.id = any(sec.key_asked()) as asked
    from organization o where o.id = any(sec.organizations() || sec.key_held() || sec.key_asked()) order by o.id limit 50`.execute(
    tx,
  )
  return rows.map(({ nameFr, nameEn, sector, ...one }) => ({
    ...one,
    name: nameIn({ nameFr, nameEn }, lang),
    class: classOf(sector),
  }))
}

/** Other organizations of the person’s networks whose keys are founded: with which six words can be compared. */
export async function readPartners(tx: Tx, lang: Language) {
  const { rows } = await sql<{ id: string; nameFr: string; nameEn: string }>`
    select o.id, o.name_fr as "nameFr", o.name_en as "nameEn" from organization o
    where o.id = any(sec.partners()) and not o.id = any(sec.organizations()) and exists (select from key_statement s where s.organization_id = o.id)
    order by o.name_fr, o.id limit 50`.execute(tx)
  return rows.map(({ id, ...one }) => ({ id, name: nameIn(one, lang) }))
}

/** Statements of these organizations with their proofs, as `admit` reads them. */
export async function readEntries(tx: Tx, organizations: readonly string[], tree: LogTree) {
  return (await readStatements(tx, organizations)).map((one) => entryOf(one, tree))
}

/** A statement as pages read it, with its proof. */
export const entryOf = ({ organizationId, file, salt, logIndex, at }: LoggedStatement, tree: LogTree) => ({
  organization: organizationId,
  index: logIndex,
  signed: file.toString('utf8'),
  salt: hex(salt),
  proof: tree.inclusion(logIndex).map(hex),
  at: at.toISOString(),
})

/** What the person may know of one organization’s keys beside its log. */
export async function readPlaceKeys(tx: Tx, organization: string) {
  const [teams, epochs, parcels, given, offers, people, proposal, drills] = [
    await tx
      .selectFrom('key_team')
      .select(['id', 'kind'])
      .where('organization_id', '=', organization)
      .orderBy('kind', 'desc')
      .execute(),
    await tx
      .selectFrom('key_epoch')
      .select(['team_id as team', 'epoch', 'back_file as back', 'rescue_file as rescue', 'recovery'])
      .where('organization_id', '=', organization)
      .orderBy('team_id')
      .orderBy('epoch')
      .execute(),
    await tx
      .selectFrom('key_parcel')
      .select(['team_id as team', 'epoch', 'file'])
      .where('organization_id', '=', organization)
      .orderBy('team_id')
      .orderBy('epoch')
      .execute(),
    await sql<{ team: string; epoch: number; person: string }>`
      select team_id as team, epoch, person_id as person from sec.key_given(${organization})`.execute(tx),
    await tx
      .selectFrom('key_offer')
      .select(['person_id as person', 'file'])
      .where('organization_id', '=', organization)
      .orderBy('at')
      .orderBy('person_id')
      .execute(),
    await sql<{ id: string; name: string; works: boolean }>`
      select p.id, p.name, exists (select from membership m where m.person_id = p.id and m.organization_id = ${organization} and m.until_day is null) as works
      from person p where exists (select from membership m where m.person_id = p.id and m.organization_id = ${organization})
        or exists (select from key_holder h where h.person_id = p.id and h.organization_id = ${organization})
      order by p.name, p.id limit 500`.execute(tx),
    await tx
      .selectFrom('key_proposal')
      .select(['file', 'hash', 'person_id as by', 'at'])
      .where('organization_id', '=', organization)
      .executeTakeFirst(),
    await tx
      .selectFrom('key_drill')
      .select(({ fn }) => ['recovery', 'share', fn.max('on_day').as('on')])
      .where('organization_id', '=', organization)
      .groupBy(['recovery', 'share'])
      .orderBy('recovery')
      .orderBy('share')
      .execute(),
  ]
  return {
    teams,
    epochs: epochs.map(({ back, rescue, ...one }) => ({ ...one, back: back && hex(back), rescue: hex(rescue) })),
    parcels: parcels.map(({ file, ...one }) => ({ ...one, file: hex(file) })),
    given: given.rows,
    offers: offers.map(({ file, ...one }) => ({ ...one, offer: file.toString('utf8') })),
    people: people.rows,
    proposal: proposal
      ? {
          by: proposal.by,
          text: proposal.file.toString('utf8'),
          hash: hex(proposal.hash),
          countsFrom: new Date(proposal.at.getTime() + rescueWaitHours * 3_600_000).toISOString(),
        }
      : null,
    drills,
  }
}
