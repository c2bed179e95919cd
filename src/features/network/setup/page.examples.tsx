import { pageExamples } from '../../../design/index.ts'
import { sectorCodes } from '../../../field/index.ts'
import { filled, refused } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words as coordination } from '../coordination/words.ts'
import { keys } from '../network.examples.ts'
import { words as shared } from '../words.ts'
import { SetupDonePage, SetupInvitationsPage, SetupNetworkPage } from './page.tsx'

const network = (lang: Language) => ({
  lang,
  action: '#',
  keys,
  state: filled({ sectors: sectorCodes }),
  asksWho: true,
  submit: shared[lang].continue,
})
const invitations = (lang: Language) => ({
  lang,
  action: '#',
  keys,
  state: filled({}),
  network: { regionCodes: ['04'] },
  invited: [] as string[],
  skipHref: '#',
  backHref: '#',
})
const done = (lang: Language) => ({
  lang,
  sent: 3,
  coordinates: true,
  mailWaitsHref: null,
  todayHref: '#',
  links: [{ label: shared[lang].back, href: '#' }],
})

export const examples = pageExamples('network/setup/page', {
  ordinary: (lang) => <SetupNetworkPage {...network(lang)} />,
  error: (lang) => (
    <SetupNetworkPage
      {...network(lang)}
      state={refused(
        { values: { nameFr: [''], sectors: [] }, problems: { nameFr: 'missing', sectors: 'missing' } },
        { labels: coordination[lang].labels },
        lang,
      )}
    />
  ),
  invitations: (lang) => <SetupInvitationsPage {...invitations(lang)} />,
  'invitations-another': (lang) => (
    <SetupInvitationsPage
      {...invitations(lang)}
      network={{ regionCodes: ['04', '14', '17'] }}
      invited={[
        'École secondaire des Rapides-au-Lin, Stéphane Bellemare',
        'Travail de rue Le Passe-Fil, Jocelyn Petiquay',
      ]}
    />
  ),
  'invitations-error': (lang) => (
    <SetupInvitationsPage
      {...invitations(lang)}
      state={refused(
        {
          values: { organization: ['Maison des Osiers'], email: ['anais'] },
          problems: { name: 'missing', email: 'not-an-email' },
        },
        { labels: { name: shared[lang].guest.name } },
        lang,
      )}
    />
  ),
  done: (lang) => <SetupDonePage {...done(lang)} />,
  'done-mail-waits': (lang) => <SetupDonePage {...done(lang)} coordinates={false} mailWaitsHref="#" />,
})
