import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (organization) => `Plan of services and tools: ${organization}`,
  lead: 'What the organization has, by stage of development.',
  count: (count) =>
    count === 0
      ? 'Nothing is in the plan for now.'
      : plural('en', count, `${count} service or tool in the plan.`, `${count} services and tools in the plan.`),
  gap: 'Nothing yet for this stage.',
  noStage: 'Stage to be said',
  heads: { tool: 'Service or tool', kind: 'Kind', subjects: 'Themes', where: 'Where to find it' },
  out: 'Taken out of the network’s register',
  register: 'Choose from the register',
  counted: 'A service or tool counts in the action plan (measure 20a1) when its stage is said.',
}
