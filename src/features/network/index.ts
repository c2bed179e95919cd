import { defineFeature } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'
import { region } from './demo/guises.ts'
import { holdsRegion, refuseRealRegion, seedRegion } from './demo/seed-region.ts'
import { holdings } from './hand-on/own-holdings.ts'
import { navigation } from './links.ts'
import { personalData } from './departure/personal-data.ts'
import { digest } from './requests/told.tsx'
import './organization/panel-places.ts'
import './who-to-call/card-places.ts'
import { routes } from './routes.ts'
import './schema.ts'
import { today } from './today/today.tsx'

export { addresses }
export { designationNames } from '../identity/index.ts'
export {
  findParty,
  listMemberOrganizations,
  listStaff,
  namesOf,
  type MemberOrganization,
  type Party,
  type StaffMember,
} from './parties.ts'
export { isInNoNetwork, listSeats, type NamedSeat, type Seat } from './people/own-seats.ts'
export { joinedInRegion, type JoinedSector } from './joined-in-region.ts'
export { RegionBoxes, SectorBoxes } from './choices.tsx'
export { letCarry } from './people/change-role.ts'
export { listAnswering } from './answering/queries.ts'
export type { Answering } from './answering/cover.ts'
export { answeringWords } from './who-to-call/presenter.ts'
export { whoToCall } from './who-to-call/route.tsx'
export { networkSummary, organizationSummary } from './today/summaries.ts'
export { workplacesOf } from './today/workplaces.ts'
export { demoId } from './demo/guises.ts'
export { demoNetwork } from './demo/read-region.ts'
export type { DemoNetwork, DemoOrganization } from './demo/region-model.ts'

export const feature = defineFeature({
  name: 'network',
  needs: ['identity'],
  opensGate: true,
  routes,
  holdings,
  personalData,
  navigation,
  today,
  digest,
  demo: { seed: seedRegion, refuseRealData: refuseRealRegion, holds: holdsRegion, region },
})
