import { pageExamples } from '../../../design/index.ts'
import { noWorkPhone } from '../../../field/index.ts'
import { WhoToCallPage } from './page.tsx'
import type { Called } from './queries.ts'

const nadine: Called = {
  personId: 'nadine',
  name: 'Nadine Courte',
  email: 'nadine.courte@lisiere.invalid',
  phone: '819 555-0142',
  phoneExtension: '305',
  phoneHours: '8 h 30 à 16 h 30, sauf le vendredi',
  phoneUrgent: 'cellulaire de garde, 819 555-0143',
  kind: 'specialist',
  placeFr: 'Maison des jeunes La Courtepointe',
  placeEn: 'La Courtepointe Youth Centre',
}
const coordinator: Called = {
  ...nadine,
  ...noWorkPhone,
  personId: 'odile',
  name: 'Odile Trame',
  email: 'odile.trame@lisiere.invalid',
  kind: 'coordinator',
  placeFr: 'Table des Trois-Lisières',
  placeEn: 'Trois-Lisières Table',
}

export const examples = pageExamples('network/who-to-call/page', {
  ordinary: (lang) => <WhoToCallPage lang={lang} called={[nadine, coordinator]} accountHref="#" />,
  empty: (lang) => <WhoToCallPage lang={lang} called={[]} accountHref="#" />,
})
