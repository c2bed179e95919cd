import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Questionnaires',
  lead: 'Short, anonymous, in French and in English. Each can be taken as an XLSForm file, which KoboToolbox and ODK read.',
  shipped: 'Those of Tisserin',
  own: 'Those of your organization',
  noOwn: 'None yet.',
  bring: 'Import a questionnaire',
  use: 'Prepare a survey',
  file: 'XLSForm file',
  audience: { staff: 'For staff', youth: 'For young people' },
  questions: 'The questions',
  fileName: 'questionnaire',
}
