import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { access, coordinator, inNetwork, lead, members, on } from '../../../tests/matrix/rights.ts'
import { protocolRows } from './test-matrix-rows.ts'
import { protocolTargets } from './test-matrix-targets.ts'

const worksThere = ['worker', 'specialist', 'lead'] as const
const proposes = [...worksThere, ...coordinator] as const
const follows = ['specialist', 'lead'] as const

/** A protocol of the network, whoever wrote it, once its first version is out; a draft is of who writes it. */
const seen = { own: inNetwork, partner: inNetwork, 'own (a draft)': worksThere }

/** Who may do what here: rows of its tables, and its routes. */
export const matrix: FeatureMatrix = {
  tables: {
    'public.protocol': {
      select: { own: inNetwork, 'own (a draft)': worksThere, 'own (of the coordination)': coordinator },
      insert: { own: worksThere, 'own (of the coordination)': coordinator },
      update: { 'own (a draft)': worksThere, 'own (of the coordination)': coordinator },
    },
    'public.protocol_version': { select: { own: inNetwork } },
    'public.protocol_article': { select: { own: inNetwork } },
    'public.protocol_change': {
      select: { own: inNetwork },
      insert: { own: worksThere, 'own (of the coordination)': coordinator },
    },
    'public.protocol_change_event': {
      select: { own: inNetwork },
      insert: {
        'own (an answer)': lead,
        'own (of the proposal)': worksThere,
        'own (of the coordination)': coordinator,
      },
    },
    'public.protocol_adoption': {
      select: { own: inNetwork, partner: inNetwork, 'own (of a region)': inNetwork },
      insert: { own: lead, 'own (of a region)': coordinator },
      update: { own: lead, 'own (of a region)': coordinator },
    },
    'public.protocol_translation': { select: { own: inNetwork } },
    'public.protocol_translated_article': { select: { own: inNetwork } },
    'public.protocol_reading': { select: { own: follows }, insert: { own: members } },
  },
  routes: {
    'protocol.agreement': access,
    'protocol.duty': access,
    'protocol.duty-csv': access,
    'protocol.duty-xlsx': access,
    'protocol.recommendations': access,
    'protocol.region': { by: 'access', params: { region: '04' } },
    'protocol.list': access,
    'protocol.list-csv': access,
    'protocol.list-xlsx': access,
    'protocol.beginning': access,
    'protocol.begin': access,
    'protocol.protocol': on('protocol', seen),
    'protocol.read': on('protocol', { own: members }),
    'protocol.editing': on('protocol', { own: worksThere, 'own (a draft)': worksThere }),
    'protocol.edit': on('protocol', { own: worksThere, 'own (a draft)': worksThere }),
    'protocol.issue-first': on('protocol', { own: worksThere, 'own (a draft)': worksThere }),
    'protocol.issuing': on('protocol', { own: coordinator, partner: coordinator }),
    'protocol.issue': on('protocol', { own: coordinator, partner: coordinator }),
    'protocol.setting-aside': on('protocol', {
      partner: coordinator,
      'own (a draft)': worksThere,
    }),
    'protocol.set-aside': on('protocol', { partner: coordinator, 'own (a draft)': worksThere }),
    'protocol.take-up': on('protocol', { partner: coordinator, 'own (a draft)': worksThere }),
    'protocol.compare': on('protocol', { own: inNetwork, partner: inNetwork }),
    'protocol.matrix': on('protocol', { own: inNetwork, partner: inNetwork }),
    'protocol.matrix-csv': on('protocol', { own: inNetwork, partner: inNetwork }),
    'protocol.matrix-xlsx': on('protocol', { own: inNetwork, partner: inNetwork }),
    'protocol.adopt': on('protocol', { own: lead }),
    'protocol.adopt-region': on('protocol', { own: coordinator, partner: coordinator }),
    'protocol.proposing': on('protocol', { own: proposes, partner: proposes }),
    'protocol.propose': on('protocol', { own: proposes, partner: proposes }),
    'protocol.translating': on('protocol', { own: proposes, partner: proposes }),
    'protocol.translate': on('protocol', { own: proposes, partner: proposes }),
    'protocol.confirm-translation': on('protocol', { own: proposes, partner: proposes }),
    'protocol.change': on('protocolChange', { own: inNetwork, partner: inNetwork }),
    'protocol.answer': on('protocolChange', { own: lead }),
    'protocol.withdrawing-change': on('protocolChange', { own: worksThere }),
    'protocol.withdraw-change': on('protocolChange', { own: worksThere }),
    'protocol.restore-change': on('protocolChange', { own: worksThere }),
    'protocol.ending': on('protocolAdoption', { own: lead, 'own (of a region)': coordinator }),
    'protocol.end': on('protocolAdoption', { own: lead, 'own (of a region)': coordinator }),
    'protocol.resume': on('protocolAdoption', { own: lead, 'own (of a region)': coordinator }),
  },
  samples: protocolRows,
  targets: protocolTargets,
}
