import type { FeaturePages } from '../../../e2e/feature-pages.ts'
import type { Admin } from '../../../tests/database.ts'
import { anImport, anInvitation } from '../../../tests/people.ts'
import { aDeparture } from './test-departures.ts'
import { anAbsence } from './answering/test-answering.ts'
import { aRequest } from './requests/test-requests.ts'
import { demoId } from './demo/guises.ts'

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: {
    'network.organizations-csv': 'a file',
    'network.organizations-xlsx': 'a file',
    'network.unanswered-csv': 'a file',
    'network.unanswered-xlsx': 'a file',
    'network.people-csv': 'a file',
    'network.people-xlsx': 'a file',
    'network.organizations-json': 'a file',
    'network.import-template': 'a file',
    'network.import-errors': 'a file',
    'network.ending-coordination': 'leads on, for the last coordinator; its page is in the gallery',
    'network.finishing-code': 'e2e/code-without-mail.test.ts',
    'network.setup-invitations': 'e2e/journey-network.test.ts',
  },
  named,
}

async function named(admin: Admin) {
  const coordinator = demoId('person', 'coordinator')
  const network = demoId('network', 'trois-lisieres')
  const { token } = await anInvitation(admin, {
    invitedBy: coordinator,
    network,
    organization: demoId('organization', 'osiers'),
  })
  const organizations = ['courtepointe', 'vallon', 'osiers', 'poursuites'].map((slug) => demoId('organization', slug))
  const colleagues = (slugs: readonly string[]) =>
    slugs.map((slug) => ({ id: demoId('organization', 'courtepointe'), personId: demoId('person', slug) }))
  const members = colleagues(['kevin-awashish', 'specialist-courtepointe'])
  const courtepointe = demoId('organization', 'courtepointe')
  const specialist = colleagues(['specialist-courtepointe'])
  const absenceId = await anAbsence(admin, {
    organization: courtepointe,
    person: demoId('person', 'specialist-courtepointe'),
    from: 20,
    until: 25,
  })
  const { personId } = await aDeparture(admin, { organization: courtepointe })
  return {
    things: {
      answerer: specialist,
      absence: specialist.map((one) => ({ ...one, absenceId })),
      departed: [{ id: courtepointe, personId }],
      network: [{ id: network, networkId: network }],
      organization: organizations.map((id) => ({ id, organizationId: id })),
      member: members,
      lowered: members.map((one) => ({ ...one, role: 'reader' })),
      leaver: colleagues(['kevin-awashish', 'lead-courtepointe', 'worker-courtepointe']),
      invitation: ['poursuites-lead', 'vallon-specialist'].map((slug) => ({ id: demoId('invitation', slug) })),
      request: [{ id: await aRequest(admin, network, demoId('organization', 'osiers')) }],
      import: [{ id: await anImport(admin, { network, person: coordinator }) }],
    },
    tokens: { 'network.invitation': token },
  }
}
