import { hsds } from '../../../directory/index.ts'

/** What a record says, its links included. */
export type ToldRecord = Pick<
  hsds.RecordDraft,
  | 'organizationId'
  | 'serviceId'
  | 'locationId'
  | 'taxonomyId'
  | 'parentId'
  | 'sector'
  | 'assuredOn'
  | 'assuredBy'
  | 'source'
  | 'doc'
>

const columns = [
  'organizationId',
  'serviceId',
  'locationId',
  'taxonomyId',
  'parentId',
  'sector',
  'assuredOn',
  'assuredBy',
] as const

/** How much of a record its file says. `part`: as it likes; `one-language`: all of it, in one language; `whole`: all of it. */
export type Extent = 'part' | 'one-language' | 'whole'

/**
 * Whether a draft says what stands already, as what left by our own exports: there a text may be in one language of two, and
 * what HSDS requires was made up. `source` null: it says none.
 */
export function saysTheSame(draft: ToldRecord, standing: ToldRecord, extent: Extent): boolean {
  const isTold = columns.every(
    (name) => draft[name] === null || draft[name] === undefined || draft[name] === standing[name],
  )
  const isSame = isTold && holds(standing.source, draft.source, 'some') && holds(standing.doc, draft.doc, 'some')
  return isSame && (extent === 'part' || isWhole(draft.doc, standing.doc, extent))
}

/** Whether nothing of what stands was left out. A list of summaries leaves out all that is inside its records. */
function isWhole(told: hsds.Doc, standing: hsds.Doc, extent: Extent): boolean {
  const isSummary = !Object.values(told).some(Array.isArray)
  const asked = Object.entries(standing).filter(([, value]) => !(isSummary && Array.isArray(value)))
  return holds(told, Object.fromEntries(asked), extent === 'whole' ? 'all' : 'any')
}

/** How texts of two languages are compared: all in their language, all in `some` language, or `any` of them at all. */
type TextRule = 'all' | 'some' | 'any'

/** Whether all of `part` is said by `whole` too. */
function holds(whole: unknown, part: unknown, rule: TextRule): boolean {
  if (part === null || part === undefined) return true
  if (Array.isArray(part))
    return Array.isArray(whole) && part.every((one) => whole.some((other) => holds(other, one, rule)))
  if (typeof part !== 'object') return part === whole
  if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) return false
  const other = whole as Record<string, unknown>
  return Object.entries(part).every(([name, value]) => {
    if (other[name] === undefined) return isMadeUp(name, value, other)
    return hsds.textFields.has(name) ? holdsText(other[name], value, rule) : holds(other[name], value, rule)
  })
}

function holdsText(whole: unknown, part: unknown, rule: TextRule): boolean {
  if (typeof whole !== 'object' || typeof part !== 'object' || whole === null || part === null) return whole === part
  const there = whole as hsds.Text
  const texts = Object.values(there)
  const said = Object.entries(part) as [keyof hsds.Text, string][]
  if (rule === 'any') return said.some(([, text]) => texts.includes(text))
  return said.every(([lang, text]) => (rule === 'all' ? there[lang] === text : texts.includes(text)))
}

/** What an export writes where HSDS asks for something and nothing is known: see `complete` and `addOffset` of `export/`. */
function isMadeUp(name: string, value: unknown, other: Readonly<Record<string, unknown>>): boolean {
  if (name === 'description') return holdsText(other['name'] ?? {}, value, 'some')
  return name === 'timezone_name' || value === null || value === 'active' || value === 'physical' || value === ''
}
