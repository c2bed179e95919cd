import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import {
  members,
  inNetwork,
  lead,
  coordinator,
  operator,
  access,
  secret,
  only,
  on,
  ofLead,
} from '../../../tests/matrix/rights.ts'
import { networkRows } from './test-matrix-rows.ts'
import { networkTargets } from './test-matrix-targets.ts'

/** The card and the place in the network: the lead's, and the coordinator's while nobody leads. */
const keep = { own: lead, kept: coordinator }
const settleInvitation = on('invitation', { ...keep, 'own (a coordinator)': coordinator })
const ofNetwork = on('import', { own: coordinator })

/** Who may do what here: rows of its tables, and its routes. */
export const matrix: FeatureMatrix = {
  tables: {
    'public.network': {
      select: { own: inNetwork, foreign: operator },
      insert: { foreign: operator },
      update: { own: coordinator },
    },
    'public.coordinator': {
      select: { self: coordinator, own: inNetwork, foreign: operator },
      insert: { 'foreign (nobody coordinates it)': operator },
      update: { self: coordinator, own: coordinator },
    },
    'public.organization': {
      select: { own: members, kept: coordinator, partner: inNetwork },
      insert: { foreign: coordinator },
      update: { own: lead, kept: coordinator },
    },
    'public.network_member': {
      select: { own: members, kept: coordinator, partner: inNetwork },
      insert: { 'own (an organization of nobody)': coordinator },
      update: { own: lead, kept: coordinator, partner: coordinator },
    },
    'public.membership': {
      select: { self: members, own: members, 'partner (a lead)': coordinator },
      update: { self: lead, own: lead },
    },
    'public.designation': {
      select: { own: members, partner: inNetwork },
      insert: { own: lead },
      update: { own: lead },
    },
    'public.invitation': {
      select: {
        own: lead,
        kept: coordinator,
        'own (a coordinator)': coordinator,
        'own (sent before it had a lead)': lead,
        'partner (sent before it had a lead)': coordinator,
      },
      insert: {
        own: lead,
        kept: coordinator,
        'own (a coordinator)': coordinator,
        'foreign (a coordinator, nobody coordinates it)': operator,
      },
      update: {
        own: lead,
        kept: coordinator,
        'own (a coordinator)': coordinator,
        'own (sent before it had a lead)': lead,
      },
    },
    'public.import': {
      select: { own: coordinator },
      insert: { own: coordinator },
      update: { own: coordinator },
    },
  },
  routes: {
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
    'network.who-to-call': access,
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
  },
  samples: networkRows,
  targets: networkTargets,
}
