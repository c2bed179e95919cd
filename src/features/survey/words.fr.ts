import { plural } from '../../kernel/wording.ts'
import type { Standing } from './rules.ts'

export const fr = {
  title: 'Sondages',
  standings: {
    draft: 'Brouillon',
    open: 'Ouvert',
    closed: 'Fermé',
    withdrawn: 'Retiré',
  } satisfies Record<Standing, string>,
  parts: { before: 'Avant la formation', after: 'Après la formation' },
  answered: (count: number): string => `${count} ${plural('fr', count, 'réponse', 'réponses')}`,
  soFar: (count: number): string => `${count} ${plural('fr', count, 'réponse', 'réponses')} jusqu’ici`,
  noticeTitle: 'C’est fait',
  notices: {
    'survey-prepared': 'Le brouillon est gardé. Relisez les questions, puis ouvrez le sondage.',
    'survey-saved': 'Les changements sont gardés.',
    'survey-opened': 'Le sondage est ouvert. Donnez le lien ou la feuille.',
    'survey-closed': 'Le sondage est fermé. Il ne s’ouvrira plus.',
    'survey-confirmed': 'Le résultat est gardé tel quel.',
    'survey-withdrawn': 'Le sondage est retiré. Son lien ne mène plus à rien.',
    'survey-back': 'Le sondage est remis comme il était.',
    'survey-changed': 'Quelqu’un a changé ce sondage entre-temps. Voici où il en est.',
  },
}
export type Words = typeof fr
