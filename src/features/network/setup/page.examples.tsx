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
const invitations = (lang: Language) => ({ lang, action: '#', keys, state: filled({}), skipHref: '#', backHref: '#' })
const done = (lang: Language) => ({
  lang,
  sent: 3,
  coordinates: true,
  mailWaitsHref: null,
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
  'invitations-error': (lang) => (
    <SetupInvitationsPage
      {...invitations(lang)}
      state={refused(
        {
          values: { 'row1-organization': ['Maison des Osiers'], 'row1-email': ['anais'] },
          problems: { 'row1-name': 'missing', 'row1-email': 'not-an-email' },
        },
        { labels: { 'row1-name': shared[lang].guest.name } },
        lang,
      )}
    />
  ),
  done: (lang) => <SetupDonePage {...done(lang)} />,
  'done-mail-waits': (lang) => <SetupDonePage {...done(lang)} coordinates={false} mailWaitsHref="#" />,
})
