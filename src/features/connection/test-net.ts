import type { NetBody, NetOrganization, NetPair, Said, Seen, TieKind } from './model.ts'

/** An invented organization of a net; said otherwise by `with`. */
export const anOrganization = (id: string, given: Partial<NetOrganization> = {}): NetOrganization => ({
  id,
  name: { fr: `Organisme ${id}`, en: `Organization ${id}` },
  sector: 'community',
  regions: ['04'],
  since: '2024-01-01',
  answeredOn: null,
  actions: [],
  needs: [],
  ...given,
})

/** What one of the two says since 2025. */
export const said = (by: Said['by'], says: Said['says'], given: Partial<Said> = {}): Said => ({
  by,
  says,
  from: '2025-01-01',
  until: null,
  ...given,
})

/** Records that name two organizations in a month. */
export const seenIn = (month: string, kind: TieKind = 'interaction', given: Partial<Seen> = {}): Seen => ({
  kind,
  month,
  times: 1,
  weight: 1,
  ...given,
})

/** A net of organizations `o0`, `o1`… and the pairs given by their places. */
export const aBody = (count: number, pairs: readonly NetPair[]): NetBody => ({
  organizations: Array.from({ length: count }, (_, at) => anOrganization(`o${at}`)),
  pairs,
})
