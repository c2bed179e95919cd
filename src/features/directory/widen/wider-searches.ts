import type { Tx } from '../../../kernel/db/index.ts'
import { findNeed, withAncestors } from '../needs.ts'
import { neighboursOf } from '../vocabulary/neighbours.ts'
import { findServices, type Asking, type FoundService, type FoundServices } from '../search/queries.ts'
import { readWords, regionsAsked } from '../search/read-words.ts'

/** What answers a need close to the one asked for, which nothing answers. */
export interface BroaderFound {
  /** Code of the need asked for. */
  asked: string
  /** Code of the one that these services answer. */
  shown: string
  found: FoundServices
}

/** Needs that stand for one another when one has no service: no parent says that a bed and a flat are close. */
const related: Readonly<Record<string, readonly string[]>> = {
  shelter: ['housing', 'outreach', 'basic-needs'],
  housing: ['shelter', 'basic-needs'],
  detox: ['substance', 'harm-reduction'],
  substance: ['harm-reduction', 'health'],
  'harm-reduction': ['substance', 'outreach'],
  food: ['basic-needs', 'outreach'],
  money: ['basic-needs', 'work'],
  pregnancy: ['sexual-health', 'health'],
  'sexual-health': ['health', 'youth-clinic'],
  trafficking: ['exploitation'],
  'boys-exploited': ['exploitation', 'sexual-violence'],
  gangs: ['outreach', 'police'],
  cyberbullying: ['online', 'talk'],
  'self-harm': ['mental-health', 'talk'],
  friend: ['talk', 'family'],
  disability: ['health', 'information'],
  newcomers: ['legal-advice', 'information'],
  'turning-18': ['housing', 'work', 'rights'],
  'school-complaint': ['school', 'rights'],
  'youth-centre': ['outreach'],
}
const mostTried = 4

/** With the place, age and filters kept: the need above, then those related; null when none has a service. */
export async function findBroader(tx: Tx, asking: Asking): Promise<BroaderFound | null> {
  const { search, asked } = asking
  const need = search.need ?? asked.needs[0] ?? null
  if (need === null || findNeed(need) === null) return null
  const others = [...withAncestors(need).slice(1), ...withAncestors(need).flatMap((code) => related[code] ?? [])]
  const rest = { ...readWords(''), places: asked.places, region: asked.region, age: asked.age, wishes: asked.wishes }
  for (const code of [...new Set([...(search.need === null ? [need] : []), ...others])].slice(0, mostTried)) {
    const found = await findServices(tx, {
      ...asking,
      search: { ...search, q: '', need: code, page: 1 },
      asked: { ...rest, needs: [code] },
      limit: mostBroader,
    })
    if (found.rows.length > 0) return { asked: need, shown: code, found }
  }
  return null
}
const mostBroader = 10

/** Few enough for the regions beside to be looked at. */
export const few = 3
const mostNear = 5

/** Services of the regions beside the one asked for; those of the whole province are found already. */
export async function findNearby(
  tx: Tx,
  asking: Asking,
): Promise<{ regions: string[]; rows: readonly FoundService[] }> {
  const { search, asked } = asking
  const beside = neighboursOf(regionsAsked(search, asked))
  if (beside.length === 0) return { regions: [], rows: [] }
  const { rows } = await findServices(tx, {
    ...asking,
    search: { ...search, place: '', region: null, page: 1 },
    asked: { ...asked, places: [beside.map((code) => `r/${code}`)], region: null },
    limit: mostNear,
  })
  const whole = rows.filter(({ isPartial }) => !isPartial)
  return { regions: beside.filter((code) => whole.some((row) => row.regions.includes(code))), rows: whole }
}
