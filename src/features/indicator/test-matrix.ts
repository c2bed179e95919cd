import { roles } from '../../../tests/matrix/actors.ts'
import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import {
  access,
  coordinator,
  inNetwork,
  lead,
  members,
  ofLead,
  on,
  only,
  operator,
  signedIn,
} from '../../../tests/matrix/rights.ts'
import { samples, targets } from './test-matrix-rows.ts'

/** Who may do what here: rows of its tables, and its routes. */
export const matrix: FeatureMatrix = {
  tables: {
    'public.indicator_definition': { select: { foreign: roles }, insert: { foreign: operator } },
    'public.indicator_target': {
      select: { own: members, 'own (a network)': inNetwork },
      insert: { own: lead, 'own (a network)': coordinator },
      update: { own: lead, 'own (a network)': coordinator },
    },
    'public.indicator_snapshot': { select: { own: members } },
    'public.indicator_release': {
      select: {
        partner: coordinator,
        kept: coordinator,
        'own (a network)': coordinator,
        'foreign (of every network)': roles,
      },
    },
    'public.indicator_period_close': { select: { own: coordinator }, insert: { own: coordinator } },
    'public.indicator_stale': { select: { own: members, 'foreign (for all)': roles } },
    'public.indicator_token': { select: { own: lead }, insert: { own: lead }, update: { own: lead } },
  },
  routes: {
    'indicator.api': access,
    'indicator.openapi': access,
    'indicator.our-year': only(signedIn),
    'indicator.our-year-csv': only(members),
    'indicator.our-year-xlsx': only(members),
    'indicator.dashboard': access,
    'indicator.dashboard-csv': access,
    'indicator.dashboard-xlsx': access,
    'indicator.own-measure': on('ownMeasure', { own: members }),
    'indicator.own-trace': on('ownMeasure', { own: members }),
    'indicator.own-aiming': on('ownMeasure', { own: lead }),
    'indicator.own-aim': on('ownMeasure', { own: lead }),
    'indicator.measure': on('networkMeasure', { own: coordinator }),
    'indicator.trace': on('networkMeasure', { own: coordinator }),
    'indicator.aiming': on('networkMeasure', { own: coordinator }),
    'indicator.aim': on('networkMeasure', { own: coordinator }),
    'indicator.beside-action': on('adopted', {
      own: members,
      'own (begun)': members,
      'self (carried by a worker)': ['worker'],
      'own (carried by a worker)': members,
    }),
    'indicator.keys': ofLead('organization'),
    'indicator.make-key': ofLead('organization'),
    'indicator.revoking-key': ofLead('indicatorKey'),
    'indicator.revoke-key': ofLead('indicatorKey'),
    'indicator.closes': on('networkOfPeriods', { own: coordinator }),
    'indicator.close': on('networkOfPeriods', { own: coordinator }),
    'indicator.definitions': access,
    'indicator.defining': access,
    'indicator.define': access,
    ...byOperator(['redefining', 'redefine', 'retiring', 'retire']),
  },
  samples,
  targets,
}

/** Deeds about a measure of the instance, never about one that is shipped. */
function byOperator(deeds: readonly string[]): FeatureMatrix['routes'] {
  const right = on('ownDefinition', { 'foreign (of this instance)': operator })
  return Object.fromEntries(deeds.map((deed) => [`indicator.${deed}`, right]))
}
