import { roles } from '../../../tests/matrix/actors.ts'
import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import {
  closed,
  members,
  inNetwork,
  signedIn,
  lead,
  coordinator,
  access,
  secret,
  on,
} from '../../../tests/matrix/rights.ts'
import { planRows } from './test-matrix-rows.ts'
import { planTargets } from './test-matrix-targets.ts'

const publicly = (code: string) => ({ by: 'access', params: { code } }) as const
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

/** Who may do what here: rows of its tables, and its routes. */
export const matrix: FeatureMatrix = {
  tables: {
    'public.plan_catalogue': {
      select: { foreign: roles },
    },
    'public.adoption': {
      select: { own: members, 'own (a table)': inNetwork, partner: coordinator, kept: coordinator },
      insert: { own: lead, 'own (a table)': coordinator },
      update: { own: lead, 'own (a table)': coordinator },
    },
    'public.adopted_action': {
      select: {
        own: members,
        'own (begun)': members,
        'own (a table)': inNetwork,
        'own (a table, begun)': inNetwork,
        partner: coordinator,
        'partner (begun)': coordinator,
        kept: coordinator,
        'kept (begun)': coordinator,
      },
      insert: { own: lead, 'own (a table)': coordinator },
      update: {
        own: lead,
        'own (begun)': lead,
        'own (a table)': coordinator,
        'own (a table, begun)': coordinator,
      },
      delete: { own: lead, 'own (a table)': coordinator },
    },
    'public.action_update': {
      select: { own: members, 'own (a table)': inNetwork },
      insert: {
        self: ['worker'],
        own: lead,
        'own (in charge)': lead,
        'own (in charge from elsewhere)': lead,
        'own (a table)': coordinator,
      },
    },
    'public.plan_import': {
      select: { own: lead, 'own (a table)': coordinator },
      insert: { own: lead, 'own (a table)': coordinator },
      update: { own: lead, 'own (a table)': coordinator },
    },
    'public.plan_link': closed,
    'public.plan_mail_sent': closed,
    'public.digest_run': closed,
    'public.plan_progress': closed,
    'public.plan_mail_choice': {
      select: { self: signedIn },
    },
  },
  routes: {
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
    'plan.updating-all': on('adoption', takesPlanOut),
    'plan.update-all': on('adoption', takesPlanOut),
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
  },
  samples: planRows,
  targets: planTargets,
}
