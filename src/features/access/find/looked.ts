import { isRegion } from '../../../field/index.ts'
import { ageBands, needCodes, type AgeBand } from '../../consult/index.ts'

/** What is looked for: a need, a band of ages, a region; nothing else of anyone. Null: any. */
export interface Looked {
  need: string | null
  age: AgeBand | null
  region: string | null
}

/** What the address asks for; what it does not know is as if it were not asked. */
export const lookedOf = (query: URLSearchParams): Looked => ({
  need: needCodes.find((one) => one === query.get('besoin')) ?? null,
  age: ageBands.find((one) => one === query.get('age')) ?? null,
  region: isRegion(query.get('region') ?? '') ? query.get('region') : null,
})

/** The same, as an address says it. */
export const queryOf = ({ need, age, region }: Looked): Record<string, string | null> => ({ besoin: need, age, region })

export const isAnything = ({ need, age, region }: Looked): boolean => need !== null || age !== null || region !== null
