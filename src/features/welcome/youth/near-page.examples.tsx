import { pageExamples } from '../../../design/index.ts'
import { regionName } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { doors } from '../../directory/index.ts'
import { atNight, byDay } from '../reader.examples.ts'
import { NearPage } from './near-page.tsx'
import { words } from './words.ts'

/** Open from nine to nine, in Montréal. */
const times: doors.NearService['times'] = {
  ranges: [{ from: new Date('2026-11-16T14:00:00Z'), until: new Date('2026-11-17T02:00:00Z') }],
  until: new Date('2026-11-23T05:00:00Z'),
}
const card: doors.NearService['card'] = {
  number: '1',
  name: { fr: 'La Halte du Gué (exemple)', en: 'The Ford Stop (example)' },
  organization: null,
  description: null,
  alert: null,
  phone: '819 555-0142',
  extension: null,
  text: null,
  chat: null,
  email: null,
  website: null,
  isPlaceWithheld: false,
  status: 'active',
  zone: 'America/Toronto',
}
const service = (
  facts: Partial<doors.NearService['card']> = {},
  more: Partial<doors.NearService> = {},
): doors.NearService => ({
  id: '00000000-0000-4000-8000-000000000001',
  card: { ...card, ...facts },
  kinds: ['shelter'],
  times,
  isSure: true,
  ...more,
})

/** Each is reached, or known, otherwise. */
const all = [
  service(),
  service({ name: { fr: 'Le Refuge des Pruches (exemple)' } }, { times: null, isSure: false }),
  service(
    { phone: '819 555-0144', extension: 204, alert: { fr: 'Fermé le 24 décembre.', en: 'Closed on December 24.' } },
    { kinds: ['outreach', 'shelter', 'youth-clinic'] },
  ),
  service({ phone: null, text: '819 555-0143' }, { kinds: ['outreach'] }),
  service({ phone: null, website: 'https://clinique-des-melezes.example/' }, { kinds: ['youth-clinic'] }),
  service({ name: { fr: 'Le Fil de la Rive (exemple)', en: 'The Bank Thread (example)' }, phone: null }),
]

const page = (lang: Language) => ({
  t: words[lang].near,
  you: words[lang].you,
  reader: byDay(lang),
  region: regionName('04', lang),
})

export const examples = pageExamples(
  'welcome/youth/near-page',
  {
    ordinary: (lang) => (
      <NearPage {...page(lang)} services={[service(), service({ phone: null, text: '819 555-0143' })]} />
    ),
    regions: (lang) => <NearPage {...page(lang)} region={null} services={null} />,
    empty: (lang) => <NearPage {...page(lang)} services={[]} />,
    many: (lang) => <NearPage {...page(lang)} services={[...all, ...all]} />,
    night: (lang) => <NearPage {...page(lang)} reader={atNight(lang)} services={all} />,
    error: (lang) => <NearPage {...page(lang)} services={null} />,
  },
  'youth',
)
