import './schema.ts'

export { addresses } from './addresses.ts'
export { sharedWords } from './messages/shared.ts'
export {
  networkSummary,
  organizationSummary,
  type NetworkSummary,
  type OrganizationSummary,
  type SummaryInvitation,
} from './queries/today.ts'
export {
  findParty,
  listMemberOrganizations,
  listStaff,
  namesOf,
  type MemberOrganization,
  type Party,
} from './queries/parties.ts'
export { routes } from './routes.ts'
