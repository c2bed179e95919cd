import type { Tx } from '../../kernel/db/index.ts'
import { href, noticeIn, type MemberRequest } from '../../kernel/http/index.ts'
import { formatDay, nameIn, type Language } from '../../kernel/language.ts'
import { adoptedNames } from '../plan/index.ts'
import { addresses } from './addresses.ts'
import { isConfided } from './confided.ts'
import { tagName, typeOf } from './evidence-types.ts'
import { findCurrent, listWorked, type EvidenceVersion, type NamedOrganization } from './queries.ts'
import { mayOnEvidence, type EvidenceDeed } from './rules.ts'
import { words } from './words.ts'

/** The record of the address, when the person may do `deed` with it; null for a stranger and for anyone who may not. */
export async function recordFor(request: MemberRequest, deed: EvidenceDeed): Promise<EvidenceVersion | null> {
  const { tx, who, params } = request
  const found = await findCurrent(tx, params['id'] ?? '')
  if (found === null) return null
  const named = { ...found, isConfided: isConfided(found) }
  return mayOnEvidence(who, await listWorked(tx, who), deed, named) ? found : null
}

export const breadcrumbToWork = ({ lang }: Pick<MemberRequest, 'lang'>): { label: string; href: string }[] => [
  { label: words[lang].title, href: href(lang, addresses.list) },
]

/** Words for what was just done; null when nothing was, or when the code is not one of ours. */
export function workNotice({
  notice,
  lang,
}: Pick<MemberRequest, 'notice' | 'lang'>): { title: string; text: string } | null {
  const { notices, noticeTitle } = words[lang]
  const text = noticeIn(notices, notice)
  return text === null ? null : { title: noticeTitle, text }
}

type Said = Pick<EvidenceVersion, 'type' | 'title' | 'tags' | 'otherKind'> & Partial<Pick<EvidenceVersion, 'actionId'>>

/** What it is, in a few words: its title, else its kind, else its type. */
export function nameOfRecord({ type, title, tags, otherKind, actionId = null }: Said, lang: Language): string {
  if (title !== null) return title
  if (type === 'action-record' && actionId !== null) return `${typeOf(type).name[lang]} (${actionId})`
  const first = typeOf(type).facets[0]
  const kind = tags.find((tag) => first !== undefined && tag.startsWith(`${first.code}:`))
  if (kind === undefined) return typeOf(type).name[lang]
  if (kind.endsWith(':other') && otherKind !== null) return otherKind
  const said = tagName(kind)[lang]
  return kind.startsWith('kind:') && !kind.endsWith(':other') ? said : `${typeOf(type).name[lang]} (${said})`
}

/** Where the platform found an adopted action. */
const adoptedSource = /^action:([0-9a-f-]{36})$/

/** Of the records that say an action was adopted: what the action is called, by record key. Those of actions that are gone are absent. */
export async function namesOfActions(
  tx: Tx,
  records: readonly Pick<EvidenceVersion, 'recordKey' | 'sourceRecord'>[],
  lang: Language,
): Promise<Map<string, string>> {
  const sources = records.flatMap(({ recordKey, sourceRecord }) => {
    const [, id] = adoptedSource.exec(sourceRecord ?? '') ?? []
    return id === undefined ? [] : [{ recordKey, id }]
  })
  const names = await adoptedNames(
    tx,
    sources.map(({ id }) => id),
    lang,
  )
  return new Map(sources.flatMap(({ recordKey, id }) => (names.has(id) ? [[recordKey, names.get(id) ?? '']] : [])))
}

/** The title of the page of a record. */
export const titleOfRecord = async (
  { tx, lang }: Pick<MemberRequest, 'tx' | 'lang'>,
  record: EvidenceVersion,
): Promise<string> => (await namesOfActions(tx, [record], lang)).get(record.recordKey) ?? nameOfRecord(record, lang)

/** The same with its day, for a list to choose from. */
export const nameWithDay = (record: Said & Pick<EvidenceVersion, 'startsOn'>, lang: Language): string =>
  `${nameOfRecord(record, lang)} (${formatDay(record.startsOn, lang)})`

export const namesIn = (
  organizations: ReadonlyMap<string, NamedOrganization>,
  lang: Language,
): ReadonlyMap<string, string> => new Map([...organizations].map(([id, one]) => [id, nameIn(one, lang)]))
