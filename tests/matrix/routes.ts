import { roles, type ActorRole } from './actors.ts'
import type { Subject } from './targets.ts'

/**
 * Who gets through each route, whatever the route's method. A route without an entry fails the test.
 *
 * `access`: the route's own access says all, with what a form must send to be understood, and what a public address
 * names. `roles`: a narrower set, when the handler asks for more. `of`: the address names something, and `rights` says for each relation (see `actors.ts`, with the kind of thing in parentheses when it
 * matters) which roles get through. `secret`: the address or a cookie holds a token that is the right itself.
 * What is not written is refused, as if nothing were there.
 */
export type RouteRow =
  | { by: 'access'; fields?: Readonly<Record<string, string>>; params?: Readonly<Record<string, string>> }
  | { by: 'secret' }
  | { by: 'roles'; roles: readonly ActorRole[] }
  | { by: 'relation'; of: Subject; rights: Readonly<Record<string, readonly ActorRole[]>> }

const members = ['reader', 'worker', 'specialist', 'lead'] as const
const lead = ['lead'] as const
const coordinator = ['coordinator'] as const
const operator = ['operator'] as const
export const signedIn: readonly ActorRole[] = roles.filter((role) => role !== 'nobody')

const access: RouteRow = { by: 'access' }
const publicly = (code: string): RouteRow => ({ by: 'access', params: { code } })
/** Open data: everyone is answered, also when what they ask is not understood. */
const openList: RouteRow = { by: 'access', params: { list: 'services' } }
const openRecord: RouteRow = { by: 'access', params: { list: 'services', record: 'not-an-id' } }
const secret: RouteRow = { by: 'secret' }
const only = (allowed: readonly ActorRole[]): RouteRow => ({ by: 'roles', roles: allowed })
const on = (of: Subject, rights: Readonly<Record<string, readonly ActorRole[]>>): RouteRow => ({
  by: 'relation',
  of,
  rights,
})

/** A deed that only the lead of the organization may do. */
const ofLead = (of: Subject): RouteRow => on(of, { own: lead })
/** The card and the place in the network: the lead's, and the coordinator's while nobody leads. */
const keep = { own: lead, kept: coordinator }
const settleInvitation = on('invitation', { ...keep, 'own (a coordinator)': coordinator })
const ofNetwork = on('import', { own: coordinator })
/** A plan: whoever works where it was adopted, or belongs to the table that did, and who coordinates them. */
const carriedByAWorker = 'carried by a worker'
const readsPlan = {
  own: members,
  'own (a table)': [...members, ...coordinator],
  kept: coordinator,
  partner: coordinator,
}
const readsAction = {
  ...readsPlan,
  [`self (${carriedByAWorker})`]: ['worker'],
  [`own (${carriedByAWorker})`]: members,
  [`partner (${carriedByAWorker})`]: coordinator,
} as const
/** A file of a plan holds addresses of colleagues: it is for the house. */
const takesPlanOut = { own: members, 'own (a table)': [...members, ...coordinator] }
const keepsPlan = { own: lead, 'own (a table)': coordinator }
const keepsAction = { ...keepsPlan, [`own (${carriedByAWorker})`]: lead }
/** The lead, and the person in charge. */
const updatesAction = { ...keepsAction, [`self (${carriedByAWorker})`]: ['worker'] } as const

/** A sheet of the directory: everyone reads and reports on a published one; a hidden one is for who keeps it. */
const published = {
  'own (published)': roles,
  'partner (published)': roles,
  'foreign (published)': roles,
  'own (a table’s, published)': roles,
  'foreign (a table’s, published)': roles,
  'foreign (common, published)': roles,
} as const
const readsSheet = {
  ...published,
  'own (hidden)': lead,
  'partner (hidden)': coordinator,
  'own (a table’s, hidden)': coordinator,
  'foreign (common, hidden)': coordinator,
}
/** Who keeps a sheet: the lead of its organization, the coordinators of its table. */
const keepsSheet = {
  'own (published)': lead,
  'own (hidden)': lead,
  'partner (published)': coordinator,
  'partner (hidden)': coordinator,
  'own (a table’s, published)': coordinator,
  'own (a table’s, hidden)': coordinator,
  'foreign (common, published)': coordinator,
  'foreign (common, hidden)': coordinator,
} as const

/** Two sheets are made one by who curates them, never by the organization that keeps one. */
const curatesSheet = Object.fromEntries(
  Object.entries(keepsSheet).filter(([relation]) => !/^own \((?:pub|hid)/.test(relation)),
)
const ofTable = on('network', { own: coordinator })
/** What someone suggested: who keeps the sheet; the table’s coordinators when nobody does, or when it is not listed. */
const reviews = {
  own: lead,
  partner: coordinator,
  'own (a table’s)': coordinator,
  'own (common)': coordinator,
  'own (unlisted)': coordinator,
} as const

export const routeRows: Readonly<Record<string, RouteRow>> = {
  'app.root': access,

  'welcome.home': access,
  'welcome.you': access,
  'welcome.telling': access,
  'welcome.near': access,
  'welcome.leave': access,
  'welcome.helping': access,
  'welcome.parents': access,
  'welcome.for-organizations': access,
  'welcome.privacy': access,
  'welcome.promise': access,
  'welcome.accessibility': access,
  'welcome.openSource': access,

  'identity.sign-in': access,
  'identity.sign-in-sent': access,
  'identity.link-sent': access,
  'identity.link': secret,
  'identity.link-opened': secret,
  'identity.code': secret,
  'identity.code-sent': secret,
  'identity.passkey-options': access,
  'identity.passkey-sign-in': access,
  'identity.provider-return': secret,
  'identity.sign-out': access,
  'identity.setup': secret,
  'identity.setup-sent': secret,
  'identity.account': access,
  'identity.profile': access,
  'identity.profile-changed': access,
  'identity.sessions': access,
  'identity.session-ended': { by: 'access', fields: { end: 'others' } },
  'identity.held': access,
  'identity.held-file': access,
  'identity.next-time': access,
  'identity.passkeys': access,
  'identity.passkey-add-options': access,
  'identity.passkey-added': access,
  'identity.passkey': secret,
  'identity.passkey-renamed': secret,
  'identity.passkey-removed': secret,
  'identity.password': access,
  'identity.password-begun': access,
  'identity.password-app': access,
  'identity.password-set': access,
  'identity.backup-codes': access,
  'identity.password-change': access,
  'identity.password-changed': access,
  'identity.password-removed': access,
  'identity.provider': access,
  'identity.provider-connected': on('provider', { own: members }),
  'identity.provider-removed': access,
  'identity.organization-provider': ofLead('organization'),
  'identity.organization-provider-set': ofLead('organization'),
  'identity.organization-provider-removed': ofLead('organization'),
  'identity.instance': access,
  'identity.outbox': access,
  'identity.outbox-mail': on('mail', { foreign: operator }),

  'today.today': access,

  'network.setup-network': access,
  'network.found': access,
  'network.setup-invitations': access,
  'network.send-first-invitations': access,
  'network.setup-done': access,
  'network.network': on('network', { own: [...members, ...coordinator] }),
  'network.save-network': on('network', { own: coordinator }),
  'network.invite-coordinator': on('network', { own: coordinator }),
  'network.bring-back': on('network', { own: coordinator }),
  'network.end-coordination': on('coordinator', { own: coordinator }),
  'network.organizations': access,
  'network.organizations-csv': access,
  'network.organizations-xlsx': access,
  'network.organizations-json': access,
  'network.adding': access,
  'network.add-organization': access,
  'network.organization': on('organization', {
    own: members,
    kept: coordinator,
    partner: [...members, ...coordinator],
  }),
  'network.edit-organization': on('organization', keep),
  'network.save-organization': on('organization', keep),
  'network.leaving': on('organization', { ...keep, partner: coordinator }),
  'network.leave': on('organization', { ...keep, partner: coordinator }),
  'network.people': ofLead('organization'),
  'network.member': ofLead('member'),
  'network.change-role': ofLead('member'),
  'network.departing': ofLead('member'),
  'network.depart': ofLead('member'),
  'network.designations': ofLead('organization'),
  'network.designate': ofLead('organization'),
  'network.onboard-card': ofLead('organization'),
  'network.fill-card': ofLead('organization'),
  'network.onboard-staff': ofLead('organization'),
  'network.fill-staff': ofLead('organization'),
  'network.onboard-contacts': ofLead('organization'),
  'network.name-contacts': ofLead('organization'),
  'network.onboard-designated': ofLead('organization'),
  'network.name-designated': ofLead('organization'),
  'network.welcome-aboard': access,
  'network.inviting': on('organization', keep),
  'network.invite': on('organization', keep),
  'network.invitations': only(['lead', 'coordinator']),
  'network.extend-invitation': settleInvitation,
  'network.revoke-invitation': settleInvitation,
  'network.imports': access,
  'network.read-import': access,
  'network.import-template': access,
  'network.import': ofNetwork,
  'network.set-import': ofNetwork,
  'network.confirm-import': ofNetwork,
  'network.undo-import': ofNetwork,
  'network.import-errors': ofNetwork,
  'network.invitation': secret,
  'network.accept-invitation': secret,

  'plan.catalogue': access,
  'plan.orientation': publicly('1'),
  'plan.need': publicly('1'),
  'plan.objective': publicly('1'),
  'plan.action': publicly('1'),
  'plan.outcome': publicly('1a'),
  'plan.indicator': publicly('1a1'),
  'plan.progress': access,
  'plan.adopting': on('organization', { own: lead }),
  'plan.adopt': on('organization', { own: lead }),
  'plan.adopting-for-network': on('network', { own: coordinator }),
  'plan.adopt-for-network': on('network', { own: coordinator }),
  'plan.organization': on('organization', { own: members, kept: coordinator, partner: coordinator }),
  'plan.network': on('network', { own: [...members, ...coordinator] }),
  'plan.choosing': on('adoption', keepsPlan),
  'plan.choose': on('adoption', keepsPlan),
  'plan.ranking': on('adoption', keepsPlan),
  'plan.rank': on('adoption', keepsPlan),
  'plan.adding-own': on('adoption', keepsPlan),
  'plan.add-own': on('adoption', keepsPlan),
  'plan.renewing': on('adoption', keepsPlan),
  'plan.renew': on('adoption', keepsPlan),
  'plan.adopted': on('adopted', readsAction),
  'plan.adapting': on('adopted', keepsAction),
  'plan.adapt': on('adopted', keepsAction),
  'plan.update': on('adopted', updatesAction),
  'plan.save-update': on('adopted', updatesAction),
  'plan.undo': on('adopted', updatesAction),
  'plan.monthly': secret,
  'plan.update-by-mail': secret,
  'plan.mail-choice': access,
  'plan.choose-mail': access,
  'plan.unsubscribe': secret,
  'plan.stop-mail': secret,
  'plan.print': on('adoption', readsPlan),
  'plan.export-csv': on('adoption', takesPlanOut),
  'plan.export-xlsx': on('adoption', takesPlanOut),
  'plan.export-json': on('adoption', takesPlanOut),
  'plan.importing': on('adoption', keepsPlan),
  'plan.read-file': on('adoption', keepsPlan),
  'plan.import': on('planImport', keepsPlan),
  'plan.confirm-import': on('planImport', keepsPlan),
  'plan.undo-import': on('planImport', keepsPlan),
  'plan.board': on('network', { own: coordinator }),
  'plan.board-csv': on('network', { own: coordinator }),
  'plan.board-xlsx': on('network', { own: coordinator }),
  'plan.remind': on('network', { own: coordinator }),
  'plan.send-reminder': on('network', { own: coordinator }),

  'directory.search': access,
  'directory.csv': access,
  'directory.xlsx': access,
  'directory.json': access,
  'directory.suggestions': access,
  'directory.service': on('sheet', readsSheet),
  'directory.organization': on('listedOrganization', { 'foreign (published)': roles }),
  'directory.list': access,
  'directory.report': on('sheet', published),
  'directory.send-report': on('sheet', published),
  'directory.propose': access,
  'directory.send-proposal': access,
  'directory.own-services': ofLead('organization'),
  'directory.confirm-own-services': ofLead('organization'),
  'directory.adding-service': ofLead('organization'),
  'directory.add-service': ofLead('organization'),
  'directory.confirm-service': on('sheet', keepsSheet),
  'directory.editing-service': on('sheet', keepsSheet),
  'directory.edit-service': on('sheet', keepsSheet),
  'directory.service-status': on('sheet', keepsSheet),
  'directory.move-service': on('sheet', keepsSheet),
  'directory.service-history': on('sheet', keepsSheet),
  'directory.restore-version': on('sheet', keepsSheet),
  'directory.merging-service': on('sheet', curatesSheet),
  'directory.merge-service': on('sheet', curatesSheet),
  'directory.desk': ofTable,
  'directory.desk-csv': ofTable,
  'directory.adding-sheet': ofTable,
  'directory.add-sheet': ofTable,
  'directory.coverage': ofTable,
  'directory.coverage-csv': ofTable,
  'directory.missing-needs': ofTable,
  'directory.missing-needs-csv': ofTable,
  'directory.suggestion': on('suggestion', reviews),
  'directory.review-suggestion': on('suggestion', reviews),
  'directory.sheet-link': secret,
  'directory.confirm-by-mail': secret,
  'directory.sheet-mail': secret,
  'directory.stop-sheet-mail': secret,

  'hsds.import': on('network', { own: coordinator }),
  'hsds.read-import': on('network', { own: coordinator }),
  'hsds.import-preview': on('directoryImport', { own: coordinator }),
  'hsds.confirm-import': on('directoryImport', { own: coordinator }),
  'hsds.import-columns': on('directoryImport', { own: coordinator }),
  'hsds.map-import': on('directoryImport', { own: coordinator }),
  'hsds.undo-import': on('directoryImport', { own: coordinator }),
  'hsds.import-defects': on('directoryImport', { own: coordinator }),
  'hsds.open-data': access,
  'hsds.discovery': access,
  'hsds.root': access,
  'hsds.root-slash': access,
  'hsds.openapi': access,
  'hsds.package': access,
  'hsds.list': openList,
  'hsds.list-post': openList,
  'hsds.record': openRecord,
}
