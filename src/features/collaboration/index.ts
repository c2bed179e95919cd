import { defineFeature } from '../../kernel/feature/index.ts'
import { digest } from './digest/digest.ts'
import { holdings } from './hand-on/own-holdings.ts'
import { guestCron, guestTasks } from './outside/write-guests.ts'
import './panel-places.ts'
import { personalData } from './personal-data.ts'
import { routes } from './routes.ts'
import './schema.ts'
import { today } from './today/today.tsx'

export { addresses } from './addresses.ts'
export { moveMember } from './answer/move-member.ts'
export { addCommitment } from './commitments/save-commitment.ts'
export { BeginWithoutNetwork, placeItems, PlaceField } from './begin/place-field.tsx'
export { placeNamed, placesToBegin, type BeginPlace } from './begin/places.ts'
export { essentialsAgain, essentialsNames, readEssentials } from './essentials/essentials-form.ts'
export { EssentialsFields } from './essentials/fields.tsx'
export { flowOf, flowPages } from './flow.ts'
export { stages, textLimits, type Answering, type Member, type Stage } from './model.ts'
export {
  actingFor,
  breadcrumbToHome,
  collaborationFor,
  contextOf,
  homeHref,
  joinedNotice,
  movedNotice,
  nameOfCollaboration,
  nameOfMember,
  type Context,
} from './own-context.ts'
export { OwnPartFrame, type OwnPartFacts } from './own-part/frame.tsx'
export {
  answeringInWords,
  answeringProblems,
  otherOwnMembers,
  ownMember,
  type OwnMember,
} from './own-part/own-member.ts'
export { listAnswering, listFormer, listWorkedOf } from './queries.ts'
export { currentMembers, isTooFar, may, seatsFor, type CollaborationDeed } from './rules.ts'
export { moveStage } from './stage/move-stage.ts'
export { StagePage, stageTitle } from './stage/page.tsx'
export { startCollaboration } from './start-collaboration.ts'
export { words as collaborationWords } from './words.ts'

export const feature = defineFeature({
  name: 'collaboration',
  needs: ['network'],
  opensGate: true,
  routes,
  holdings,
  personalData,
  tasks: guestTasks,
  cron: guestCron,
  today,
  digest,
})
