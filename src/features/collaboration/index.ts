import { defineFeature } from '../../kernel/feature/index.ts'
import { holdings } from './hand-on/own-holdings.ts'
import './panel-places.ts'
import { personalData } from './personal-data.ts'
import { routes } from './routes.ts'
import './schema.ts'
import { today } from './today/today.tsx'

export { addresses } from './addresses.ts'
export { moveMember } from './answer/move-member.ts'
export { addCommitment } from './commitments/save-commitment.ts'
export { essentialsAgain, essentialsNames, readEssentials } from './essentials/essentials-form.ts'
export { EssentialsFields } from './essentials/fields.tsx'
export { flowPages } from './flow.ts'
export { stages, textLimits, type Member, type Stage } from './model.ts'
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
export { listAnswering, listFormer, listWorkedOf } from './queries.ts'
export { currentMembers, may, seatsFor } from './rules.ts'
export { startCollaboration } from './start-collaboration.ts'
export { words as collaborationWords } from './words.ts'

export const feature = defineFeature({
  name: 'collaboration',
  needs: ['network'],
  routes,
  holdings,
  personalData,
  today,
})
