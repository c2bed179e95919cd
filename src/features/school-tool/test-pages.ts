import type { FeaturePages } from '../../../e2e/feature-pages.ts'
import type { Admin } from '../../../tests/database.ts'
import { demoId, demoNetwork } from '../network/index.ts'
import { aHeldTool, aSchoolTool } from './test-school-tools.ts'

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: { 'school-tool.csv': 'a file', 'school-tool.xlsx': 'a file' },
  named,
}

/** Those of someone who leads: one listed, one taken out. */
async function named(admin: Admin) {
  const organization = demoId('organization', 'courtepointe')
  const network = demoId('network', demoNetwork().network.slug)
  const tool = await aSchoolTool(admin, { organization, network })
  const gone = await aSchoolTool(admin, { organization, network, withdrawn: true })
  await aHeldTool(admin, { tool, organization })
  return {
    things: {
      schoolTool: [{ id: tool }, { id: gone }],
      schoolToolHeld: [{ id: tool, organizationId: organization }],
      schoolToolPlan: [{ id: organization }],
    },
  }
}
