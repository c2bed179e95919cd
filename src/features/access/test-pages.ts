import type { FeaturePages } from '../../../e2e/feature-pages.ts'
import type { Admin } from '../../../tests/database.ts'
import { newToken } from '../../kernel/session.ts'
import { demoId, demoNetwork } from '../network/index.ts'
import { stopToken } from './mail/referral-mail.ts'
import { aPartnerAsk, aRequest } from './test-access.ts'

const organization = demoId('organization', 'courtepointe')
const other = demoId('organization', 'passe-fil')
const person = demoId('person', 'lead-courtepointe')

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: {
    'access.waits-csv': 'a file',
    'access.open-csv': 'a file',
    'access.open-xlsx': 'a file',
    'access.partners-csv': 'a file',
    'access.partners-xlsx': 'a file',
  },
  named,
}

/** Those of someone who leads: asked by them, and taken by their organization; a service that they asked. */
async function named(admin: Admin) {
  const network = demoId('network', demoNetwork().network.slug)
  const asked = await aRequest(admin, { organization, network, person })
  const taken = await aRequest(admin, {
    organization: other,
    network,
    person: demoId('person', 'lead-passe-fil'),
    claimer: { organization, person },
  })
  await admin.query(`UPDATE person SET phone = '819 555-0142' WHERE id = $1 AND phone IS NULL`, [person])
  const token = newToken()
  const ask = await aPartnerAsk(admin, { organization, person, token })
  const { rows: keys } = await admin.query<{ secret_key: Buffer }>('SELECT secret_key FROM instance')
  return {
    things: {
      accessRequest: [
        { id: asked, organizationId: organization },
        { id: taken, organizationId: organization },
      ],
      accessTaken: [{ id: taken, organizationId: organization }],
      accessNetwork: [{ id: network }],
      partnerAsk: [{ id: ask }],
    },
    tokens: {
      'access.mail': stopToken(keys[0]?.secret_key as Buffer, person),
      'access.partner-link': token,
    },
  }
}
