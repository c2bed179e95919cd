import type { FeaturePages } from '../../../e2e/feature-pages.ts'
import type { Admin } from '../../../tests/database.ts'
import { demoId, demoNetwork } from '../network/index.ts'
import { aCertificate, aDeclaration, aPlace, aTraining, aTrainingSession } from './test-trainings.ts'

const organization = demoId('organization', 'courtepointe')
const person = demoId('person', 'lead-courtepointe')

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: {
    'training.csv': 'a file',
    'training.xlsx': 'a file',
    'training.watch-csv': 'a file',
    'training.watch-xlsx': 'a file',
    'training.proof': 'a file',
    'training.calendar-file': 'a file',
  },
  named,
}

/** Those of someone who leads: one to come, one that began, one set aside. */
async function named(admin: Admin) {
  const training = await aTraining(admin, {
    organization,
    network: demoId('network', demoNetwork().network.slug),
    person,
  })
  const session = await aTrainingSession(admin, { training })
  const begun = await aTrainingSession(admin, { training, startsAt: '2026-01-12T14:00:00Z' })
  const place = await aPlace(admin, { session, organization, person })
  await aPlace(admin, { session: begun, organization, person })
  const held = await aCertificate(admin, { training, session: begun, organization, person })
  return {
    things: {
      trainingGiven: [{ id: training, sessionId: begun, certificateId: held }],
      training: [{ id: training }],
      trainingSession: [
        { id: training, sessionId: session },
        { id: training, sessionId: begun },
      ],
      trainingPlace: [{ id: training, sessionId: session, placeId: place }],
      trainingOwnSession: [{ id: training, sessionId: session }],
      trainingCertificate: [{ id: held }],
      trainingElsewhere: [{ id: await aDeclaration(admin, { organization, person }) }],
      trainingDesk: [{ id: organization }],
    },
  }
}
