import { pageExamples } from '../../../design/index.ts'
import { invitation, keys, mailOf, network } from '../network.examples.ts'
import { DeadInvitationPage, InvitationPage, SomeoneElsePage } from './page.tsx'

const received = {
  ...invitation(),
  networkFr: network.nameFr,
  networkEn: network.nameEn,
  isReplaced: false,
  begunAt: null,
  enrolledId: null,
}
const page = { action: '#', keys, signedInAs: null }

export const examples = pageExamples('network/acceptance/page', {
  ordinary: (lang) => <InvitationPage lang={lang} {...page} invitation={received} />,
  colleague: (lang) => (
    <InvitationPage
      lang={lang}
      {...page}
      invitation={{ ...received, role: 'worker', designation: 'specialist', networkFr: null, networkEn: null }}
      signedInAs="Anaïs Deschênes"
    />
  ),
  coordinator: (lang) => (
    <InvitationPage
      lang={lang}
      {...page}
      invitation={{
        ...received,
        role: 'coordinator',
        organizationId: null,
        organizationFr: null,
        organizationEn: null,
        inviterName: null,
      }}
    />
  ),
  'someone-else': (lang) => (
    <SomeoneElsePage
      lang={lang}
      signedIn={mailOf('Yves Porteur')}
      invited={mailOf('Anaïs Deschênes')}
      signOutHref="#"
      keys={keys}
    />
  ),
  unknown: (lang) => <DeadInvitationPage lang={lang} why="unknown" signInHref="#" />,
  expired: (lang) => (
    <DeadInvitationPage lang={lang} why="expired" signInHref="#" askAgain={{ action: '#', keys, isAsked: false }} />
  ),
  asked: (lang) => (
    <DeadInvitationPage lang={lang} why="expired" signInHref="#" askAgain={{ action: '#', keys, isAsked: true }} />
  ),
  accepted: (lang) => <DeadInvitationPage lang={lang} why="accepted" signInHref="#" />,
  revoked: (lang) => <DeadInvitationPage lang={lang} why="revoked" signInHref="#" />,
  'code-over': (lang) => <DeadInvitationPage lang={lang} why="code-over" signInHref="#" />,
  gone: (lang) => <DeadInvitationPage lang={lang} why="gone" signInHref="#" />,
})
