import { sectorCodes, type SectorCode } from '../../field/index.ts'
import type { Day } from '../../kernel/clock.ts'
import { compareText, formatDay, type Language } from '../../kernel/language.ts'
import { currentMembers, nameOfMember, type Answering, type Member } from '../collaboration/index.ts'
import type { Mandate } from './model.ts'
import { standingOfTerm } from './rules.ts'
import { words } from './words.ts'

/** A member of a table, as its pages and files show it. */
export interface SeatedFacts {
  memberId: string
  organizationId: string
  name: string
  sector: SectorCode | null
  mandate: string | null
  representative: Answering | null
  substitute: Answering | null
  termUntil: Day | null
  term: { said: string; standing: ReturnType<typeof standingOfTerm> }
}

/** Members of today in the order of sectors, then by name. */
export function seatedFacts(
  lang: Language,
  today: Day,
  members: readonly Member[],
  { mandates, people }: { mandates: ReadonlyMap<string, Mandate>; people: ReadonlyMap<string, Answering> },
): SeatedFacts[] {
  const place = (sector: SectorCode | null): number =>
    sector === null ? sectorCodes.length : sectorCodes.indexOf(sector)
  return currentMembers(members)
    .map((one) => {
      const mandate = mandates.get(one.id)
      const termUntil = mandate?.termUntil ?? null
      return {
        memberId: one.id,
        organizationId: one.organizationId,
        name: nameOfMember(one, lang),
        sector: one.sector,
        mandate: mandate?.mandate ?? null,
        representative: one.contactId === null ? null : (people.get(one.contactId) ?? null),
        substitute: one.deputyId === null ? null : (people.get(one.deputyId) ?? null),
        termUntil,
        term: {
          said: termUntil === null ? words[lang].termOpen : formatDay(termUntil, lang),
          standing: standingOfTerm(termUntil, today),
        },
      }
    })
    .toSorted((a, b) => place(a.sector) - place(b.sector) || compareText(a.name, b.name, lang))
}
