import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { access, lead, members, on, only } from '../../../tests/matrix/rights.ts'
import { tableRows, tableTargets } from './test-matrix-rows.ts'

const workers = ['worker', 'specialist', 'lead'] as const

/**
 * The other actor of the network is the lead of a partner: a member where it is shared, and where theirs are invited or were. `across`: a
 * table of another network, whose lead is a member too.
 */
const inside = <T extends (typeof members)[number]>(roles: readonly T[]) => ({
  own: roles,
  'own (shared)': roles,
  'partner (shared)': lead,
  'own (inviting)': lead,
  'own (former)': lead,
  'own (across)': roles,
  'foreign (across)': lead,
})
const seen = inside(members)
const written = inside(workers)
const led = inside(lead)

/** Who may do what here: rows of its tables, and its routes. */
export const matrix: FeatureMatrix = {
  tables: {
    'public.table_scope': {
      select: { ...seen, 'partner (inviting)': members },
      insert: { own: workers },
      update: written,
    },
    'public.table_member': {
      select: {
        own: members,
        partner: lead,
        'own (shared)': lead,
        'partner (shared)': members,
        'own (across)': members,
        'foreign (across)': lead,
      },
      insert: { own: workers },
      update: { own: workers, 'own (shared)': lead, 'own (across)': workers },
    },
    'public.table_code': {
      select: { own: workers, 'own (of a table)': workers },
      insert: { own: workers },
      update: { own: workers, 'own (of a table)': workers },
    },
    'public.table_seat': {
      select: {
        own: members,
        partner: lead,
        'own (not shown)': lead,
        'own (across)': members,
        'foreign (across)': lead,
      },
      insert: { own: workers },
      update: {
        own: workers,
        partner: lead,
        'own (not shown)': lead,
        'own (across)': workers,
        'foreign (across)': lead,
      },
    },
    'public.table_seat_voice': { select: { own: members, partner: lead }, insert: { own: lead } },
    'public.table_report': {
      select: { own: members, partner: lead },
      insert: { own: lead },
      update: { own: lead, partner: lead },
    },
  },
  routes: {
    'table.public': access,
    'table.own': access,
    'table.beginning': only(workers),
    'table.begin': only(workers),
    'table.codes': only(workers),
    'table.give-code': only(workers),
    'table.ending-code': on('tableCode', { own: workers }),
    'table.end-code': on('tableCode', { own: workers }),
    'table.scope': on('concertation', written),
    'table.save-scope': on('concertation', written),
    'table.own-seat': on('concertation', written),
    'table.save-own-seat': on('concertation', written),
    'table.join': on('concertation', { 'partner (inviting)': lead }),
    'table.stage': on('concertation', led),
    'table.move': on('concertation', led),
    'table.members': on('concertation', seen),
    'table.members-csv': on('concertation', seen),
    'table.members-xlsx': on('concertation', seen),
    'table.elsewhere': on('concertation', written),
    'table.propose-elsewhere': on('concertation', written),
    'table.presence': on('concertation', led),
    'table.change-presence': on('concertation', led),
    'table.seats': on('concertation', seen),
    'table.propose-seat': on('concertation', written),
    'table.voice-seat': on('proposedSeat', { own: lead, partner: lead }),
    'table.delegates': on('agreedSeat', { own: workers }),
    'table.name-delegates': on('agreedSeat', { own: workers }),
    'table.withdrawing-seat': on('proposedSeat', { own: workers }),
    'table.withdraw-seat': on('proposedSeat', { own: workers }),
    'table.leaving-seat': on('agreedSeat', { own: lead }),
    'table.leave-seat': on('agreedSeat', { own: lead }),
    'table.reports': on('concertation', seen),
    'table.offer-report': on('collaboration', {
      own: lead,
      'own (shared)': lead,
      'partner (shared)': lead,
      'own (inviting)': lead,
      'own (former)': lead,
    }),
    'table.receive-report': on('tableReport', { own: lead, partner: lead }),
    'table.ending-report': on('tableReport', { own: lead, partner: lead }),
    'table.end-report': on('tableReport', { own: lead, partner: lead }),
  },
  samples: tableRows,
  targets: tableTargets,
}
