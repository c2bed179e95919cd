import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { access, inNetwork, lead, members, on, only } from '../../../tests/matrix/rights.ts'
import { trainingRows, trainingTargets } from './test-matrix-rows.ts'

const workers = ['worker', 'specialist', 'lead'] as const
const reader = ['reader'] as const

/** A training is read by its organization, and by the network it is shown to. */
const seen = {
  own: members,
  'own (shown)': members,
  'own (withdrawn)': members,
  'partner (shown)': inNetwork,
}
const offered = { own: workers, 'own (shown)': workers }
const written = { ...offered, 'own (withdrawn)': workers }
const seenSession = {
  ...seen,
  'own (cancelled)': members,
  'own (begun)': members,
  'partner (cancelled)': inNetwork,
  'partner (begun)': inNetwork,
}
const everySession = { ...written, 'own (cancelled)': workers, 'own (begun)': workers }
/** Of someone’s own place or declaration: they, and the desk of their organization. */
const ofPerson = { self: reader, own: lead }

/** Who takes places: everyone it is shown to who works somewhere, for themselves; desks, for their staff. */
const taken = <T extends (typeof members)[number]>(roles: readonly T[]) => ({
  own: roles,
  'own (shown)': roles,
  'own (cancelled)': roles,
  'own (begun)': roles,
  'partner (shown)': roles,
  'partner (cancelled)': roles,
  'partner (begun)': roles,
})

/** Who may do what here: rows of its tables, and its routes. */
export const matrix: FeatureMatrix = {
  tables: {
    'public.training': { select: seen, insert: { own: workers }, update: written },
    'public.training_partner': {
      select: { 'own (shown)': members, 'partner (shown)': inNetwork },
      insert: { own: workers },
      delete: { 'own (shown)': workers },
    },
    'public.training_session': { select: seen, insert: { own: workers }, update: written },
    'public.training_registration': { select: ofPerson },
    'public.training_count': {
      select: { own: members, 'own (given by own)': lead, 'partner (given by own)': workers },
    },
    'public.training_certificate': { select: { self: reader } },
    'public.training_elsewhere': { select: ofPerson, insert: { own: members } },
  },
  routes: {
    'training.trainings': access,
    'training.csv': access,
    'training.xlsx': access,
    'training.own': access,
    'training.checking': access,
    'training.check': access,
    'training.offering': only(workers),
    'training.offer': only(workers),
    'training.declaring': only(members),
    'training.declare': only(members),
    'training.training': on('training', seen),
    'training.editing': on('training', offered),
    'training.edit': on('training', offered),
    'training.withdrawing': on('training', offered),
    'training.withdraw': on('training', offered),
    'training.put-back': on('training', { 'own (withdrawn)': workers }),
    'training.adding-session': on('training', offered),
    'training.add-session': on('training', offered),
    'training.asking': on('training', written),
    'training.ask': on('training', written),
    'training.withdrawing-certificate': on('trainingGiven', { 'own (given)': lead }),
    'training.withdraw-certificate': on('trainingGiven', { 'own (given)': lead }),
    'training.put-certificate-back': on('trainingGiven', { 'own (given)': lead }),
    'training.session': on('trainingSession', seenSession),
    'training.editing-session': on('trainingSession', { ...written, 'own (begun)': workers }),
    'training.edit-session': on('trainingSession', { ...written, 'own (begun)': workers }),
    'training.cancelling-session': on('trainingSession', { ...written, 'own (begun)': workers }),
    'training.cancel-session': on('trainingSession', everySession),
    'training.resume-session': on('trainingSession', everySession),
    'training.register': on('trainingSession', taken(members)),
    'training.enroll': on('trainingSession', taken(lead)),
    'training.attendance': on('trainingSession', { ...written, 'own (begun)': workers }),
    'training.closing': on('trainingSession', { 'own (begun)': workers }),
    'training.close': on('trainingSession', { 'own (begun)': workers }),
    'training.calendar-file': on('trainingOwnSession', { self: reader }),
    'training.take-place': on('trainingPlace', ofPerson),
    'training.leaving-place': on('trainingPlace', ofPerson),
    'training.leave-place': on('trainingPlace', ofPerson),
    'training.mark': on('trainingPlace', { own: workers }),
    'training.certificate': on('trainingCertificate', { self: reader }),
    'training.proof': on('trainingElsewhere', ofPerson),
    'training.settle': on('trainingElsewhere', { own: lead }),
    'training.withdrawing-elsewhere': on('trainingElsewhere', { self: reader }),
    'training.withdraw-elsewhere': on('trainingElsewhere', { self: reader }),
    'training.watch': on('trainingDesk', { own: lead }),
    'training.watch-csv': on('trainingDesk', { own: lead }),
    'training.watch-xlsx': on('trainingDesk', { own: lead }),
  },
  samples: trainingRows,
  targets: trainingTargets,
}
