import type { Day } from '../../../kernel/clock.ts'
import type { Saying } from '../model.ts'
import type { OwnTie } from './own-tie.ts'

/** What the examples of ties share. Everything and everyone here is invented. */
export const keys = { csrf: 'example', key: '00000000-0000-4000-8000-000000000001' }
export const exampleDay = '2026-12-07' as Day

const said = (says: Saying, isShown = false): OwnTie['ours'] => ({
  id: '00000000-0000-4000-8000-0000000000d1',
  says,
  isShown,
  from: '2026-03-02' as Day,
})

const tie = (at: number, facts: Partial<OwnTie>): OwnTie => ({
  id: `00000000-0000-4000-8000-0000000001${String(at).padStart(2, '0')}`,
  nameFr: `Organisme inventé ${at}`,
  nameEn: `Invented organization ${at}`,
  sector: 'community',
  isHere: true,
  ours: null,
  theirs: null,
  seen: [],
  ...facts,
})

const logged: OwnTie['seen'] = [
  { kind: 'activity', month: '2026-05', times: 1, weight: 1 },
  { kind: 'activity', month: '2026-10', times: 1, weight: 1 },
]

/** One of each finding, and one that left. */
export const exampleTies: readonly OwnTie[] = [
  tie(1, {
    nameFr: 'Police du Vallon',
    nameEn: 'Vallon Police',
    sector: 'police',
    theirs: said('coordinate', true),
    seen: logged,
  }),
  tie(2, { nameFr: 'Cégep de la Rive', nameEn: 'Rive CEGEP', sector: 'education', seen: logged }),
  tie(3, {
    nameFr: 'Aide aux victimes du Nord',
    nameEn: 'Northern Victim Aid',
    sector: 'justice',
    ours: said('know'),
    theirs: said('know'),
  }),
  tie(4, {
    nameFr: 'Centre jeunesse des Osiers',
    nameEn: 'Osiers Youth Centre',
    sector: 'institutional',
    ours: said('integrate', true),
    theirs: said('exchange'),
  }),
  tie(5, { ours: said('exchange'), seen: logged }),
  tie(6, { nameFr: null, nameEn: null, sector: null, isHere: false, ours: said('none') }),
]

export const manyTies: readonly OwnTie[] = Array.from({ length: 40 }, (_, at) =>
  tie(at + 10, { seen: logged, ...(at % 3 === 0 ? { ours: said('exchange') } : {}) }),
)
