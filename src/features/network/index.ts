import './schema.ts'

export { addresses } from './addresses.ts'
export { words as sharedWords } from './words.ts'
export {
  networkSummary,
  organizationSummary,
  type NetworkSummary,
  type OrganizationSummary,
  type SummaryInvitation,
} from './summary/queries.ts'
export {
  findParty,
  listMemberOrganizations,
  listStaff,
  namesOf,
  type MemberOrganization,
  type Party,
} from './parties.ts'
export { routes } from './routes.ts'
