import { defineFeature } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'
import { frame, navigation } from './links.ts'
import './account/panel-places.ts'
import { routes } from './routes.ts'
import './schema.ts'
import { openSession } from './session.ts'
import { today } from './today/today.tsx'

export { accountCrumbs } from './account-context.ts'
export { addresses }
export { findContacts, type InstanceContacts } from './contacts/queries.ts'
export { enrol } from './enrol.ts'
export { hasWayOfOwn } from './next-time/has-way-of-own.ts'
export { removeSecondFactor } from './second-factor/remove-second-factor.ts'
export { endAllSessions, openSession, startSession } from './session.ts'
export { listOtherLeads } from './organization-provider/tell-leads.ts'
export { setupLink } from './setup/setup-link.ts'
export { designationNames, roleNames } from './role-names.ts'
export { deviceWords, maySetProvider } from './rules.ts'

export const feature = defineFeature({
  name: 'identity',
  needs: [],
  opensGate: true,
  routes,
  holdings: {
    nothing: 'an account is its owner’s own; a provider is held by the organization, and every lead sets it',
  },
  frame,
  navigation,
  today,
  demo: {
    become: (request, personId) =>
      request.deps.database.asGate((gate) => openSession(request, gate, { personId, method: 'demo' })),
  },
})
