import type { Words } from './words.fr.ts'

export const en: Words = {
  lead: 'Strengths and supports first. A factor describes groups, never a person.',
  protective: 'Protective factors',
  risk: 'Risk factors',
  riskText: 'Open one theme at a time. These are things lived through, never faults.',
  discussed: 'Conditions to change',
  discussedText: 'To discuss as a team. Nothing here is ticked: society is what must change.',
  onPaper: 'To discuss, without ticking:',
}
