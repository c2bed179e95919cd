import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { at, invitation, keys, mailOf, timeZone } from '../network.examples.ts'
import { InvitationsPage } from './page.tsx'

const page = (lang: Language) => ({
  lang,
  timeZone,
  now: at(24, 20),
  keys,
  invitations: [invitation()],
  actsOf: () => ({ extend: '#', revoke: '#', correct: '#' }),
  organizationHref: () => '#',
  addHref: '#',
})

export const examples = pageExamples('network/invitations/page', {
  ordinary: (lang) => <InvitationsPage {...page(lang)} />,
  empty: (lang) => <InvitationsPage {...page(lang)} invitations={[]} />,
  many: (lang) => (
    <InvitationsPage
      {...page(lang)}
      invitations={[
        invitation(),
        invitation({ id: 'expired', createdAt: at(13), expiresAt: at(20) }),
        invitation({ id: 'asked', createdAt: at(13), expiresAt: at(20), askedAgainAt: at(21) }),
        invitation({ id: 'refused', mailFailure: 'refused-address' }),
        invitation({ id: 'refused-mail', mailFailure: 'refused' }),
        invitation({ id: 'ended', createdAt: at(13), expiresAt: at(20), mailFailure: 'ended' }),
        invitation({ id: 'code', role: 'worker', isByCode: true }),
        invitation({ id: 'accepted', acceptedAt: at(24, 15) }),
        invitation({ id: 'revoked', revokedAt: at(24, 16) }),
        invitation({
          id: 'coordinator',
          role: 'coordinator',
          organizationId: null,
          organizationFr: null,
          organizationEn: null,
          name: 'Marguerite Lavertu-Desormeaux',
          email: mailOf('Marguerite Lavertu-Desormeaux'),
          inviterName: null,
        }),
      ]}
    />
  ),
  partner: (lang) => <InvitationsPage {...page(lang)} addHref={null} organizationHref={null} actsOf={() => null} />,
})
