import { defineFeature } from '../../kernel/feature/index.ts'
import { unseenRoutes } from './answer/route.tsx'
import { seedSurveys } from './demo/seed-surveys.ts'
import { surveyCron, surveyTasks } from './jobs.ts'
import { routes } from './routes.ts'
import './schema.ts'
import { today } from './today/today.tsx'

export { answersTo, preparing } from './for-other-pages.ts'
export { answerHref, aroundHref } from './addresses.ts'
export type { Questionnaire } from './model.ts'
export { Questions } from './answer/questions.tsx'
export {
  askAround,
  followActivity,
  knowledgeQuestionnaires,
  listAsked,
  movePair,
  type Activity,
} from './around/around-port.ts'

export { seedAround } from './demo/seed-around.ts'

export const feature = defineFeature({
  name: 'survey',
  needs: ['evidence', 'network', 'welcome'],
  routes,
  holdings: { nothing: 'a survey is of an organization: whoever leads there opens and closes it' },
  unseenRoutes,
  tasks: surveyTasks,
  cron: surveyCron,
  today,
  demo: { seed: seedSurveys },
})
