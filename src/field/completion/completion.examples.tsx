import type { CompletionCellProps, CompletionProps } from './completion.tsx'
import type { Example } from '../../design/index.ts'

export const examples: Example<CompletionProps>[] = [
  { name: '0', props: { step: 0, words: 'Non commencée' } },
  { name: '20', props: { step: 20, words: 'Planification achevée' } },
  { name: '30', props: { step: 30, words: 'Amorcée' } },
  { name: '50', props: { step: 50, words: 'En cours' } },
  { name: '75', props: { step: 75, words: 'Bien avancée' } },
  { name: '100', props: { step: 100, words: 'Achevée, à maintenir' } },
]

export const cellExamples: Example<CompletionCellProps>[] = [
  { name: 'Non retenue', props: { step: null, label: 'Non retenue' } },
  { name: 'Non commencée', props: { step: 0, label: '0 %, non commencée' } },
  { name: 'En cours', props: { step: 50, label: '50 %, en cours' } },
  { name: 'En retard', props: { step: 20, late: 'ret.', label: '20 %, en retard' } },
  { name: 'Achevée', props: { step: 100, label: '100 %, achevée' } },
]
