import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { access, coordinator, inNetwork, lead, members, on, only, operator } from '../../../tests/matrix/rights.ts'
import { initiativeRows, initiativeTargets } from './test-matrix-rows.ts'

const everyone = ['nobody', ...inNetwork, ...operator] as const
const workers = ['worker', 'specialist', 'lead'] as const
const read = {
  own: members,
  partner: coordinator,
  'own (published)': everyone,
  'partner (published)': everyone,
  'foreign (published)': everyone,
}
const seen = { own: members, partner: coordinator, 'own (published)': members, 'partner (published)': coordinator }
const written = {
  own: workers,
  partner: coordinator,
  'own (published)': lead,
  'partner (published)': coordinator,
}
const led = { own: lead, partner: coordinator }

/** A request is read and moved on both sides: the lead of a partner stands on the side that is asked. */
const asked = <T extends (typeof members)[number]>(roles: readonly T[]) => ({
  own: roles,
  'own (of a partner)': roles,
  'partner (of a partner)': lead,
})

/** Who may do what here: rows of its tables, and its routes. */
export const matrix: FeatureMatrix = {
  tables: {
    'public.initiative': { select: read, insert: { own: workers }, update: written },
    'public.initiative_history': {
      select: seen,
    },
    'public.initiative_request': {
      select: asked(members),
      insert: { own: workers },
      update: asked(workers),
    },
  },
  routes: {
    'initiative.list': access,
    'initiative.csv': access,
    'initiative.xlsx': access,
    'initiative.json': access,
    'initiative.feed': access,
    'initiative.initiative': { by: 'access', params: { code: 'projet-mobilis' } },
    'initiative.own': access,
    'initiative.adding': only(workers),
    'initiative.add': only(workers),
    'initiative.manage': on('initiative', seen),
    'initiative.editing': on('initiative', written),
    'initiative.edit': on('initiative', written),
    'initiative.publish': on('initiative', led),
    'initiative.withdrawing': on('initiative', {
      ...led,
      'own (published)': lead,
      'partner (published)': coordinator,
    }),
    'initiative.withdraw': on('initiative', { ...led, 'own (published)': lead, 'partner (published)': coordinator }),
    'initiative.history': on('initiative', seen),
    'initiative.asking': on('initiative', { 'partner (published)': workers, 'foreign (published)': workers }),
    'initiative.ask': on('initiative', { 'partner (published)': workers, 'foreign (published)': workers }),
    'initiative.requests': access,
    'initiative.request': on('helpRequest', asked(members)),
    'initiative.move-request': on('helpRequest', asked(workers)),
  },
  samples: initiativeRows,
  targets: initiativeTargets,
}
