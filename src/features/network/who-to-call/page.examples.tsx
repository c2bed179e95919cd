import { pageExamples } from '../../../design/index.ts'
import { noWorkPhone } from '../../../field/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { Language } from '../../../kernel/language.ts'
import { WhoToCallPage } from './page.tsx'
import { presentCalled } from './presenter.ts'
import type { Called } from './queries.ts'

const place = {
  placeId: 'courtepointe',
  placeFr: 'Maison des jeunes La Courtepointe',
  placeEn: 'La Courtepointe Youth Centre',
}
const nadine: Called = {
  ...place,
  personId: 'nadine',
  name: 'Nadine Courte',
  email: 'nadine.courte@lisiere.invalid',
  phone: '819 555-0142',
  phoneExtension: '305',
  phoneHours: 'Laissez un message le vendredi',
  phoneUrgent: 'cellulaire de garde, 819 555-0143',
  kind: 'specialist',
  isHere: true,
  week: [{ freq: 'WEEKLY', byday: 'MO,TU,WE,TH', opens_at: '08:30', closes_at: '16:30' }],
  timeZone: 'America/Toronto',
  absences: [],
}
const yves: Called = {
  ...nadine,
  ...noWorkPhone,
  personId: 'yves',
  name: 'Yves Porteur',
  email: 'yves.porteur@lisiere.invalid',
  phone: '819 555-0144',
  kind: 'specialist_deputy',
  week: null,
  timeZone: null,
}
const coordinator: Called = {
  ...yves,
  phone: null,
  personId: 'odile',
  name: 'Odile Trame',
  email: 'odile.trame@lisiere.invalid',
  kind: 'coordinator',
  placeId: 'table',
  placeFr: 'Table des Trois-Lisières',
  placeEn: 'Trois-Lisières Table',
}

/** Wednesday, in the morning. */
const time = { now: new Date('2026-11-25T15:00:00Z'), timeZone: 'America/Toronto' }
const away = (untilDay: Day) => ({ absences: [{ fromDay: '2026-11-20' as Day, untilDay }] })

const page = (lang: Language, called: readonly Called[], places = [place], personId = '') => (
  <WhoToCallPage
    lang={lang}
    time={time}
    reader={{ personId, led: [] }}
    {...presentCalled({ places, called: [...called] }, time)}
    panels={[]}
    accountHref="#"
  />
)

export const examples = pageExamples('network/who-to-call/page', {
  ordinary: (lang) => page(lang, [nadine, yves, coordinator], [place], 'nadine'),
  empty: (lang) => page(lang, [], []),
  'nobody-designated': (lang) => page(lang, [coordinator]),
  'specialist-away': (lang) => page(lang, [{ ...nadine, ...away('2026-11-27' as Day) }, yves, coordinator]),
  'both-away': (lang) =>
    page(lang, [{ ...nadine, ...away('2026-12-06' as Day) }, { ...yves, ...away('2026-12-04' as Day) }, coordinator]),
  'after-hours': (lang) => page(lang, [{ ...nadine, week: [{ ...nadine.week?.[0], byday: 'MO' }] }, coordinator]),
})
